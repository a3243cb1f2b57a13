/** What a run of the kit has found out. */
import type {Flown} from './flights.js';
import type {Answer} from './vectors.js';

export interface Answers {
  readonly at: string;
  readonly patterns: readonly Answer[];
  readonly filters: readonly Answer[];
  readonly flights: readonly Flown[];
}

/** Answered, and otherwise than the tool says. */
export function differing(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({tool, aws}) => aws !== null && aws !== tool);
}
