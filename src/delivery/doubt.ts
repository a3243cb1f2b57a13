/**
 * Why something is not known, as data: what has to be done about it follows from the kind and the reads, whatever words say it. The words
 * are for people, and nothing is decided by them.
 */
import type {DoubtKind} from '../findings/model.js';
import type {Answer, UnreadableKind} from '../snapshot/model.js';
import type {Read} from '../snapshot/reads.js';

/** A read that gave no answer, or one without what was asked for. */
export interface Unread {
  readonly read: Read;
  readonly kind: UnreadableKind | 'withheld';
}

export interface Doubt {
  readonly kind: DoubtKind;
  /** In the order in which they were asked for. Empty where none failed. */
  readonly reads: readonly Unread[];
  /** ARN of what belongs to another account. */
  readonly resource?: string;
  /** ARN of what the baseline may vouch for under `elsewhere`, though it is of the checked account: no model reaches it. */
  readonly vouchable?: string;
  /** Condition keys of a policy on whose values it hangs, as written. */
  readonly keys?: readonly string[];
  /** IAM actions whose grant would make it known; empty where no grant would. */
  readonly permissions: readonly string[];
}

type Unreadable = Extract<Answer<unknown>, {status: 'unreadable'}>;

/** No read failed. */
export function doubtOf(kind: Exclude<DoubtKind, 'unread'>): Doubt {
  return {kind, reads: [], permissions: []};
}

/** It belongs to another account. @param resource its ARN */
export function foreignDoubt(resource: string): Doubt {
  return {...doubtOf('foreign'), resource};
}

/** A read gave no answer. */
export function unreadDoubt(read: Read, {kind, permissions}: Pick<Unreadable, 'kind' | 'permissions'>): Doubt {
  return {kind: 'unread', reads: [{read, kind}], permissions};
}

/** Why a read was not answered, where that is a matter of the moment. */
const PASSING: ReadonlySet<Unread['kind']> = new Set(['throttled', 'timeout', 'unavailable']);

/** It would be known if AWS had answered: running again may be enough. */
export function isPassing({reads}: Doubt): boolean {
  return reads.some(({kind}) => PASSING.has(kind));
}

/** What these actions would have shown was not looked at. */
export function lacking(permissions: readonly string[]): Doubt {
  return {kind: 'unread', reads: [], permissions};
}

/** AWS leaves parts of an answer out for who may not see them. */
export function withheldDoubt(read: Read, permissions: readonly string[] = [read.op]): Doubt {
  return {kind: 'unread', reads: [{read, kind: 'withheld'}], permissions};
}
