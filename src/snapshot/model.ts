/**
 * `snapshot/` holds what can be read of AWS, and what was answered.
 *
 * A snapshot is a table: read -> answer. Every answer is *known*, *absent* (AWS said that the thing does not exist) or
 * *unreadable* (nobody knows). There is no fourth case, and unreadable is never absent.
 */
import type {Read, ReadOp, ReadTypes} from './reads.js';

/**
 * Why a read gave no answer. `denied`: authorisation refused it. `throttled`, `timeout`, `unavailable`: it may answer later.
 * `malformed`: something answered that AWS would not. `foreign`: the resource belongs to another account or is not visible from
 * this one. `not-observed`: the snapshot was made without it.
 */
export type UnreadableKind =
  'denied' | 'throttled' | 'timeout' | 'unavailable' | 'malformed' | 'foreign' | 'credentials' | 'not-observed';

/**
 * What stopped a request before a service decided about it. Whoever makes requests tells it, since what the SDK, Node and AWS say in words
 * changes: no one else decides by these.
 */
export interface Trouble {
  readonly kind:
    | 'no-credentials'
    | 'unknown-profile'
    | 'role-refused'
    | 'expired-credentials'
    | 'refused-credentials'
    | 'clock'
    | 'host-not-found'
    | 'no-connection';
  /** The profile or the host that it is about; hostile until escaped. */
  readonly name?: string;
}

export type Answer<T> =
  | {readonly status: 'known'; readonly value: T}
  | {readonly status: 'absent'; readonly code: string}
  | {
      readonly status: 'unreadable';
      readonly kind: UnreadableKind;
      /** The error's name as AWS models it, or ours. */
      readonly code: string;
      /** One line, cut; hostile until escaped. */
      readonly message: string;
      /** The IAM actions whose grant would cure it; empty where no grant would. */
      readonly permissions: readonly string[];
      /** Where it is known; snapshots of earlier versions do not hold it. */
      readonly trouble?: Trouble;
    };

export interface Observed<O extends ReadOp = ReadOp> {
  readonly read: Read<O>;
  readonly answer: Answer<ReadTypes[O]['value']>;
}

export const SNAPSHOT_SCHEMA = 'iam-alert-guard/snapshot/1';

/** The file form (`--save-snapshot`): sorted by key, no secrets in it. */
export interface Snapshot {
  readonly schema: typeof SNAPSHOT_SCHEMA;
  /** RFC 3339, UTC, seconds. */
  readonly observedAt: string;
  /** The region the credentials' profile or environment named, if any: one of the places to look for a stray rule. */
  readonly region: string | null;
  readonly observed: readonly Observed[];
}

/** The key under which a read stands: operation, region and parameters in one spelling. */
export function readKey(read: Read): string {
  const params = read.params as Readonly<Record<string, unknown>>;
  const names = Object.keys(params);
  // Most reads have one parameter, which is in order.
  const sorted = names.length < 2 ? params : Object.fromEntries(names.sort().map((name) => [name, params[name]]));
  return `${read.op} ${read.region} ${JSON.stringify(sorted)}`;
}
