/**
 * The loop of observation: ask what is wanted, read all of it at once, until nothing more is. The number of rounds is the number of
 * round trips that stand in sequence (`bench/`).
 */
import type {AwsReads} from '../ports/aws.js';
import {SNAPSHOT_SCHEMA, readKey, type Observed, type Snapshot} from './model.js';
import type {Read} from './reads.js';

export interface ObserveOptions {
  readonly aws: AwsReads;
  /** The reads that could still change an answer, given what is known and nothing else. */
  readonly wanted: (snapshot: Snapshot) => readonly Read[] | Promise<readonly Read[]>;
  readonly observedAt: string;
  readonly region: string | null;
  /** Reads under way at once; default 16. */
  readonly concurrency?: number;
  /** Told after each round how many reads it made, for progress. */
  readonly onRound?: (round: number, reads: readonly Read[]) => void;
}

export interface Observation {
  readonly snapshot: Snapshot;
  readonly rounds: number;
}

/** A chain that forwards through many buses needs a round or two per bus; beyond this something feeds itself. */
const MOST_ROUNDS = 24;

/** Runs `task` over `items`, at most `limit` at once; order of results is that of the items. */
export async function mapLimited<T, R>(
  items: readonly T[],
  limit: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  async function worker(): Promise<void> {
    while (next < items.length) {
      const index = next++;
      results[index] = await task(items[index] as T);
    }
  }
  await Promise.all(Array.from({length: Math.min(limit, items.length)}, worker));
  return results;
}

export async function observe(options: ObserveOptions): Promise<Observation> {
  const observed = new Map<string, Observed>();
  const take = (): Snapshot => ({
    schema: SNAPSHOT_SCHEMA,
    observedAt: options.observedAt,
    region: options.region,
    observed: [...observed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  });
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
    const snapshot = take();
    const reads = (await options.wanted(snapshot)).filter((read) => !observed.has(readKey(read)));
    // The very snapshot that nothing is wanted of: whoever judged it to say so need not judge it again.
    if (reads.length === 0) return {snapshot, rounds};
    options.onRound?.(rounds + 1, reads);
    const answers = await mapLimited(reads, options.concurrency ?? 16, (read) => options.aws.read(read));
    reads.forEach((read, index) => {
      observed.set(readKey(read), {read, answer: answers[index]} as Observed);
    });
  }
  return {snapshot: take(), rounds: MOST_ROUNDS};
}
