/**
 * The form in which recordings are kept: the healthy account whole, and of every entry what differs from it. What most entries
 * have in common stands once, and a reader of a difference sees what the fault did to the answers of AWS.
 */
import {createHash} from 'node:crypto';
import {isDeepStrictEqual} from 'node:util';
import {mergePatch} from '../../../src/checks/example.js';
import type {Json} from '../../../src/findings/model.js';
import {readKey, SNAPSHOT_SCHEMA, type Observed, type Snapshot} from '../../../src/snapshot/model.js';
import type {Fault} from '../../../stand-in/inject.js';
import type {Recorded} from '../judge.js';

export interface Base {
  readonly observedAt: string;
  readonly region: string | null;
  readonly baseline: Json;
  readonly observed: readonly Observed[];
}

export interface Difference {
  /** Of what was injected: another fault under the same name needs another recording. */
  readonly fault: string;
  /** RFC 7386 patch on the healthy baseline. */
  readonly baseline?: Json;
  /** Reads with another answer than in the healthy account, or that it has no need of. */
  readonly changed: readonly Observed[];
  /** Keys of reads that the healthy account needs and this one does not. */
  readonly gone?: readonly string[];
}

/** The first 12 hex digits of the SHA-256 of what decides what is injected. */
export function faultDigest({
  inject,
  proxy,
  baseline,
  road,
}: Pick<Fault, 'inject' | 'proxy' | 'baseline' | 'road'>): string {
  const text = JSON.stringify([inject, proxy ?? null, baseline ?? null, ...(road === undefined ? [] : [road])]);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

export function baseOf({baseline, snapshot: {observedAt, region, observed}}: Recorded): Base {
  return {observedAt, region, baseline: JSON.parse(baseline) as Json, observed};
}

export function healthyOf({baseline, ...rest}: Base): Recorded {
  return {baseline: textOf(baseline), snapshot: {schema: SNAPSHOT_SCHEMA, ...rest}};
}

/** @throws where the difference would not give the recording back */
export function differenceOf(base: Base, fault: Fault, recorded: Recorded): Difference {
  const healthy = new Map(base.observed.map((entry) => [readKey(entry.read), entry]));
  const keys = new Set(recorded.snapshot.observed.map(({read}) => readKey(read)));
  const changed = recorded.snapshot.observed.filter(
    (entry) => !isDeepStrictEqual(entry, healthy.get(readKey(entry.read))),
  );
  const gone = [...healthy.keys()].filter((key) => !keys.has(key));
  const patch = patchBetween(base.baseline, JSON.parse(recorded.baseline) as Json);
  const difference = {
    fault: faultDigest(fault),
    ...(patch === undefined ? {} : {baseline: patch}),
    changed,
    ...(gone.length === 0 ? {} : {gone}),
  };
  if (!isDeepStrictEqual(recordedOf(base, difference), recorded))
    throw new Error(`${fault.id}: the recorded form does not give back what was recorded`);
  return difference;
}

export function recordedOf(base: Base, {baseline, changed, gone = []}: Difference): Recorded {
  const observed = new Map(base.observed.map((entry) => [readKey(entry.read), entry]));
  for (const key of gone) observed.delete(key);
  for (const entry of changed) observed.set(readKey(entry.read), entry);
  const snapshot: Snapshot = {
    schema: SNAPSHOT_SCHEMA,
    observedAt: base.observedAt,
    region: base.region,
    observed: [...observed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  };
  return {baseline: textOf(baseline === undefined ? base.baseline : mergePatch(base.baseline, baseline)), snapshot};
}

function textOf(baseline: Json): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** https://www.rfc-editor.org/rfc/rfc7386, the other way round; undefined where nothing differs. */
function patchBetween(from: Json, to: Json): Json | undefined {
  if (isDeepStrictEqual(from, to)) return undefined;
  if (!isObject(from) || !isObject(to)) return to;
  const patch: Record<string, Json> = {};
  for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) patch[name] = null;
  for (const [name, value] of Object.entries(to)) {
    const inner = Object.hasOwn(from, name) ? patchBetween(from[name] ?? null, value) : value;
    if (inner !== undefined) patch[name] = inner;
  }
  return patch;
}

function isObject(value: Json): value is {readonly [name: string]: Json} {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
