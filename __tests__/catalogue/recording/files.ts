/** The recordings on file: one for the healthy account, and one for each kind of fault. */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Recorded} from '../judge.js';
import {healthyOf, recordedOf, type Base, type Difference} from './form.js';

/** The command that makes them, for whoever finds them out of date. */
export const RECORD_AGAIN = 'npx tsx scripts/record-catalogue.ts';

const FOLDER = fileURLToPath(new URL('../recorded/', import.meta.url));
const HEALTHY = 'healthy.json';

export interface Recordings {
  readonly base: Base;
  /** By the id of the entry. */
  readonly entries: ReadonlyMap<string, Difference>;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
}

export function readRecordings(): Recordings {
  const kinds = readdirSync(FOLDER).filter((name) => name.endsWith('.json') && name !== HEALTHY);
  const entries = kinds.flatMap((name) => Object.entries(read(name) as Readonly<Record<string, Difference>>));
  return {base: read(HEALTHY) as Base, entries: new Map(entries)};
}

export function recordedHealthy({base}: Recordings): Recorded {
  return healthyOf(base);
}

/** undefined where the entry was never recorded. */
export function recordedEntry({base, entries}: Recordings, id: string): Recorded | undefined {
  const difference = entries.get(id);
  return difference === undefined ? undefined : recordedOf(base, difference);
}

/** Replaces all files, entries in the order of their ids. Answers the bytes written. */
export function writeRecordings({base, entries}: Recordings): number {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  const kinds = new Map<string, Record<string, Difference>>();
  for (const [id, difference] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = `${(id.split('-')[0] ?? '').toLowerCase()}.json`;
    const kind = kinds.get(name) ?? {};
    kinds.set(name, Object.assign(kind, {[id]: difference}));
  }
  let bytes = 0;
  for (const [name, value] of [[HEALTHY, base] as const, ...kinds]) {
    const text = `${JSON.stringify(value, null, 1)}\n`;
    writeFileSync(join(FOLDER, name), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
