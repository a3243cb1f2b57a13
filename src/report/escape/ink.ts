/** Colours of the terminal report: plain SGR sequences, or nothing. */
import type {Severity} from '../../findings/model.js';
import type {State} from '../model/state.js';

export interface Ink {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  state(state: State, text: string): string;
  /** The word, coloured, padded to the longest. */
  severity(severity: Severity): string;
}

const STATE: Readonly<Record<State, string>> = {good: '32', bad: '31', unknown: '33'};
const SEVERITY: Readonly<Record<Severity, string>> = {critical: '1;31', high: '31', medium: '33', low: '36', info: '2'};

export function inks(color: boolean): Ink {
  const paint = (sgr: string) => (text: string) => (color && text !== '' ? `\u001b[${sgr}m${text}\u001b[0m` : text);
  return {
    bold: paint('1'),
    dim: paint('2'),
    good: paint('32'),
    bad: paint('31'),
    state: (state, text) => paint(STATE[state])(text),
    severity: (severity) => paint(SEVERITY[severity])(severity.padEnd(8)),
  };
}
