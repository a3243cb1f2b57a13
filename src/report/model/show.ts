/** What a reader asks to see. Imports nothing that runs: a request is read before the rest of the program is loaded. */
import type {Severity} from '../../findings/model.js';

export const SHOWS = ['drift', 'remarks', 'all'] as const;
export type Show = (typeof SHOWS)[number];

export interface Showing {
  readonly show: Show;
  readonly failOn: Severity | 'never';
  readonly failOnUnknown: boolean;
}

/** What a run without options shows. */
export const QUIET: Showing = {show: 'drift', failOn: 'medium', failOnUnknown: true};
