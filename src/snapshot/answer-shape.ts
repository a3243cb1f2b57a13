/** What an answer in a snapshot must look like, whichever read it belongs to. */
import type {Trouble, UnreadableKind} from './model.js';
import type {ReadOp} from './reads.js';
import {all, list, object, text, type Shape} from './shape.js';
import {misfit} from './shapes.js';

const KINDS: Readonly<Record<UnreadableKind, true>> = {
  denied: true,
  throttled: true,
  timeout: true,
  unavailable: true,
  malformed: true,
  foreign: true,
  credentials: true,
  'not-observed': true,
};

const TROUBLES: Readonly<Record<Trouble['kind'], true>> = {
  'no-credentials': true,
  'unknown-profile': true,
  'role-refused': true,
  'expired-credentials': true,
  'refused-credentials': true,
  clock: true,
  'host-not-found': true,
  'no-connection': true,
};

const nameIn =
  (names: Readonly<Record<string, true>>): Shape =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(names, value) ? null : '';

/** What stands in place of a value, by its status. */
const WITHOUT_VALUE: ReadonlyMap<unknown, Shape> = new Map([
  ['absent', object({code: text})],
  [
    'unreadable',
    object(
      {kind: nameIn(KINDS), ...all(text, 'code', 'message'), permissions: list(text)},
      {trouble: object({kind: nameIn(TROUBLES)}, {name: text})},
    ),
  ],
]);

/** null: the answer is one that this read may have. Otherwise the place in it that is not. */
export function misfitAnswer(op: ReadOp, answer: Readonly<Record<string, unknown>>): string | null {
  const {status} = answer;
  if (status === 'known') {
    const fault = misfit(op, answer['value']);
    return fault === null ? null : `value${fault}`;
  }
  const shape = WITHOUT_VALUE.get(status);
  if (shape === undefined) return 'status';
  const fault = shape(answer);
  return fault === null ? null : fault.replace(/^\./, '');
}
