import type {Answer} from '../answer.js';
import type {Call} from '../call.js';
import type {AccountState, SharedState} from '../state.js';

export interface Context {
  readonly call: Call;
  readonly body: Buffer;
  readonly account: string;
  readonly state: AccountState;
  readonly shared: SharedState;
}

/** A request body to send in place of the caller's. */
export interface Instead {
  readonly forward: Buffer;
}

/** What is put right about one operation. */
export interface Correction {
  /** moto has no such operation. It is asked all the same where it enforces policies: it looks at the caller's before it notices. */
  readonly lacking?: true;
  /** Before moto is asked: an answer of our own, another request body, or nothing. */
  readonly before?: (context: Context) => Answer | Instead | undefined;
  /** After moto answered without an error. */
  readonly after?: (context: Context, answer: Answer) => Answer;
}

/** By `service:Action`. */
export type Corrections = Readonly<Record<string, Correction>>;

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
