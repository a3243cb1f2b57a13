/** What can be asked about many accounts: a check or a plan of each, with one organization file. */
import {MOST_SHARDS, parseShard} from '../fleet/select.js';
import type {FleetCommand, Shard} from '../fleet/model.js';
import {checkRequest, planRequest, type CheckRequest, type PlanRequest} from './account.js';
import {historyAsked, type HistoryAsked} from './history.js';
import {asFlag, Reader, type Raw, type Spelling} from './raw.js';

export interface FleetRequest extends PlanRequest {
  readonly command: FleetCommand;
  /** The organization file. */
  readonly organization: string;
  /** Accounts that are looked at at once. */
  readonly concurrency: number;
  readonly shard: Shard | null;
  /** Where whole reports of single accounts are kept; null for nowhere. */
  readonly outputDir: string | null;
  /** Milliseconds: a report in that folder that is older is made anew. */
  readonly maxAge: number;
  /** Of `history`: what is asked of each account's event history. */
  readonly history: HistoryAsked | null;
}

const CONCURRENCY = 12;
const MOST_AT_ONCE = 100;
const AN_HOUR = 3_600_000;

/** What belongs to one account, or is said by the organization file. */
const NOT_HERE = [
  ...(['baseline', 'account', 'snapshot', 'save-snapshot', 'reconcile', 'prune', 'history-days'] as const),
  ...(['events', 'with-records'] as const),
];
const FLAGS: ReadonlySet<string> = new Set(['reconcile', 'with-records']);
/** What is said of many accounts alone. */
const ONLY_HERE = ['concurrency', 'shard', 'output-dir', 'max-age'] as const;

/** Is this about many accounts? */
export function isFleet(raw: Raw): boolean {
  return new Reader(raw).text('organization') !== null;
}

/** Options of many accounts say nothing of one. */
export function refuseFleetOptions(raw: Raw, spelt: Spelling = asFlag): void {
  const read = new Reader(raw, spelt);
  for (const name of ONLY_HERE)
    if (read.text(name) !== null) read.problems.push(`${spelt(name)} is used with ${spelt('organization')} only`);
  read.done();
}

export function fleetRequest(raw: Raw, command: FleetCommand, spelt: Spelling = asFlag): FleetRequest {
  const read = new Reader(raw, spelt);
  const days = command === 'history' && spelt !== asFlag ? 'history-days' : 'days';
  for (const name of NOT_HERE) {
    if (name === days) continue;
    const given = FLAGS.has(name) ? read.flag(name, false) : read.list(name).length > 0;
    if (given) read.problems.push(`${spelt(name)} and ${spelt('organization')} cannot be used together`);
  }
  const written = read.text('shard');
  const shard = written === null ? null : parseShard(written);
  if (written !== null && shard === null) read.wrong('shard', written, 'it must be I/N, e.g. 1/4');
  if (shard !== null && read.flag('tracking-issue', false))
    read.problems.push(
      `${spelt('tracking-issue')} and ${spelt('shard')} cannot be used together: the job that merges the shards keeps the issue`,
    );
  if (read.list('previous').length > 0) {
    if (shard !== null)
      read.problems.push(
        `${spelt('previous')} and ${spelt('shard')} cannot be used together: use it in the job that merges the shards`,
      );
    if (command === 'history') read.problems.push(`${spelt('previous')} covers drift, which history does not look for`);
  }
  const request = {
    command,
    organization: read.text('organization') ?? '',
    concurrency: read.whole('concurrency', CONCURRENCY, MOST_AT_ONCE),
    shard,
    outputDir: read.text('output-dir'),
    maxAge: read.duration('max-age', AN_HOUR),
    history: command === 'history' ? historyAsked(raw, spelt, days) : null,
  };
  read.done();
  const {baseline: _, ...rest} = raw;
  const base: CheckRequest = command === 'plan' ? planRequest(rest, spelt) : checkRequest(rest, spelt);
  return {prune: [], ...base, ...request};
}

/** How many shards a matrix has. */
export function shardsRequest(raw: Raw, spelt: Spelling = asFlag): number {
  const read = new Reader(raw, spelt);
  if (read.text('shards') === null) read.problems.push(`mode shards needs the input ${spelt('shards')}: a number`);
  const shards = read.whole('shards', 1, MOST_SHARDS);
  read.done();
  return shards;
}
