/** What every reader gets, and the small tools they share. */
import type {Read, ReadOp, ReadTypes} from '../../../snapshot/reads.js';
import type {Clients} from '../client/clients.js';
import {Malformed} from '../malformed.js';

export interface ReaderInput<O extends ReadOp> {
  readonly clients: Clients;
  readonly read: Read<O>;
  readonly options: {readonly abortSignal: AbortSignal};
}

export type ReaderOf<O extends ReadOp> = (input: ReaderInput<O>) => Promise<ReadTypes[O]['value']>;

export function required<T>(value: T | undefined, member: string): T {
  if (value === undefined) throw new Malformed(member);
  return value;
}

/** The name that an answer gives to what it speaks of, which must be what was asked for. */
export function same(value: string | undefined, asked: string, member: string): string {
  if (value !== asked) throw new Malformed(`${member} that was asked for`);
  return value;
}

/** A policy: AWS keeps none that is not a JSON object with statements, so anything else is somebody else's text. */
export function document(text: string | undefined, member: string): string {
  try {
    const value: unknown = JSON.parse(required(text, member));
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'Statement')) return text ?? '';
  } catch {
    // Told below.
  }
  throw new Malformed(`${member} in JSON`);
}

/** Tags of a service: both parts are always there, the value perhaps empty. */
export function tags(found: readonly {Key?: string | undefined; Value?: string | undefined}[]): Tag[] {
  return found.map(({Key, Value}) => ({Key: required(Key, 'Key'), Value: required(Value, 'Value')}));
}

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** Attributes of a topic, subscription or queue, keys sorted; they must at least name the thing that was asked for. */
export function attributes(
  found: Readonly<Record<string, string | undefined>> | undefined,
  mandatory: string,
  asked: string,
): Record<string, string> {
  same(found?.[mandatory], asked, `Attributes.${mandatory}`);
  const entries = Object.entries(found ?? {}).map(([name, value]): [string, string] => [name, required(value, name)]);
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
