/** ARNs as texts of a form. */
import type {Segment} from './examples.js';

const NAME = 'xabcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+=,.@_-/';
const WORD = 'xabcdefghijklmnopqrstuvwyz0123456789-';
const REST = `${NAME}:*$<>~ `;

/** The characters of the names of principals. */
export const NAMES = NAME;

/** The ARN of something in an account: `arn:partition:service:region:account:rest`. */
export function arnForm(partition: string, account: Segment): readonly Segment[] {
  const word = (min: number): Segment => ({among: WORD, min, max: Infinity});
  const rest: Segment = {among: REST, min: 1, max: Infinity};
  return [{text: `arn:${partition}:`}, word(1), {text: ':'}, word(0), {text: ':'}, account, {text: ':'}, rest];
}
