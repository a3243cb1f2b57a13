/** What every reader gets, and the small tools they share. */
import type {Read, ReadOp, ReadTypes} from '../../snapshot/reads.js';
import type {Clients} from './clients.js';

export interface ReaderInput<O extends ReadOp> {
  readonly clients: Clients;
  readonly read: Read<O>;
  readonly options: {readonly abortSignal: AbortSignal};
}

export type ReaderOf<O extends ReadOp> = (input: ReaderInput<O>) => Promise<ReadTypes[O]['value']>;

/** An answer without a member that AWS always gives: something else than AWS answered, or a body was cut. */
export class Malformed extends Error {
  override readonly name = 'MalformedResponse';
  constructor(member: string) {
    super(`the answer has no ${member}`);
  }
}

export function required<T>(value: T | undefined, member: string): T {
  if (value === undefined) throw new Malformed(member);
  return value;
}

/** Attributes of a topic, subscription or queue, keys sorted; they must at least name the thing that was asked for. */
export function attributes(
  found: Readonly<Record<string, string | undefined>> | undefined,
  mandatory: string,
): Record<string, string> {
  if (found?.[mandatory] === undefined) throw new Malformed(`Attributes.${mandatory}`);
  const entries = Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A copy with only the named members, those that are undefined left out. */
export function pick<T extends object, K extends keyof T>(
  source: T,
  keys: readonly K[],
): {[P in K]?: NonNullable<T[P]>} {
  const copy: {[P in K]?: NonNullable<T[P]>} = {};
  for (const key of keys) {
    const value = source[key];
    if (value !== undefined && value !== null) copy[key] = value;
  }
  return copy;
}

/** A date as RFC 3339 in UTC; undefined stays out of the object it is spread into. */
export function dated<K extends string>(key: K, date: Date | undefined): {[P in K]?: string} {
  return (date === undefined ? {} : {[key]: date.toISOString()}) as {[P in K]?: string};
}

/**
 * All pages of a call that has a NextToken and no paginator of the SDK's. A token that repeats ends in an error rather than a loop
 * without end.
 */
export async function allPages<T>(
  page: (token: string | undefined) => Promise<{items: readonly T[]; next: string | undefined}>,
): Promise<T[]> {
  const found: T[] = [];
  const seen = new Set<string>();
  let token: string | undefined;
  do {
    const {items, next} = await page(token);
    found.push(...items);
    if (next !== undefined && seen.has(next)) throw new Malformed('end: NextToken repeats');
    if (next !== undefined) seen.add(next);
    token = next;
  } while (token !== undefined && token !== '');
  return found;
}
