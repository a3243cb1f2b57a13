/**
 * The records of some calls out of CloudTrail's event history, newest first over all of them, at the rate that AWS allows. One search
 * finds one name, so there is one for each, and they are read side by side: whatever ends the reading, everything newer than one time has
 * been read and nothing older, and a run with `--until` that time goes on from there.
 */
import type {EventHistory, HistoryEvent, HistoryPage} from '../../ports/event-history.js';

export interface Search {
  readonly region: string;
  /** `CreateUser`: names only, as CloudTrail searches for. */
  readonly eventName: string;
}

export interface Searching {
  readonly searches: readonly Search[];
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
  readonly maxPages: number;
  /** Told after each page. */
  readonly onPage: (so: Progress) => void;
}

export interface Progress {
  readonly pages: number;
  readonly records: number;
  /** Milliseconds since 1970: everything newer has been read. */
  readonly back: number;
  /** Seconds, as far as can be told. */
  readonly left: number;
}

/** Why it ended early; `back`: everything newer than this has been read. */
export interface Stopped {
  readonly why: 'budget' | Extract<HistoryPage, {ok: false}>;
  readonly back: number;
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html: two a second in an account and Region, of all callers together. */
const BETWEEN = 500;
/** The SDK has tried four times by then. */
const AGAIN_AFTER = [2_000, 5_000, 15_000] as const;

/** One search, as far as it has been read. */
interface Stream extends Search {
  /** Read and not yet handed on, newest first. */
  buffer: HistoryEvent[];
  token: string | null;
  done: boolean;
  /** Nothing of this search that is newer is still unread. */
  frontier: number;
}

class Paced {
  #last = -Infinity;
  constructor(
    readonly history: EventHistory,
    readonly since: string,
    readonly until: string,
  ) {}

  async next(stream: Stream): Promise<HistoryPage> {
    for (let attempt = 0; ; attempt++) {
      const wait = this.#last + BETWEEN - this.history.clock();
      if (wait > 0) await this.history.pause(wait);
      this.#last = this.history.clock();
      const {region, eventName, token} = stream;
      const page = await this.history.page({region, eventName, token, since: this.since, until: this.until});
      const again = AGAIN_AFTER[attempt];
      if (page.ok || page.kind !== 'throttled' || again === undefined) return page;
      await this.history.pause(again);
    }
  }
}

/** @returns null where all was read */
export async function* searchHistory(
  history: EventHistory,
  {searches, since, until, maxPages, onPage}: Searching,
): AsyncGenerator<HistoryEvent, Stopped | null> {
  const paced = new Paced(history, new Date(since).toISOString(), new Date(until).toISOString());
  const streams = searches.map((search): Stream => ({
    ...search,
    buffer: [],
    token: null,
    done: false,
    frontier: until,
  }));
  let [pages, records] = [0, 0];
  for (;;) {
    const open = streams.filter(({done}) => !done);
    const newest = open.reduce<Stream | null>(
      (best, one) => (best === null || one.frontier > best.frontier ? one : best),
      null,
    );
    const back = newest?.frontier ?? -Infinity;
    // What is as old as the frontier may have a twin behind it.
    const ready = streams.flatMap(({buffer}) => buffer.splice(0, countNewer(buffer, back)));
    ready.sort((a, b) => b.time - a.time);
    records += ready.length;
    yield* ready;
    if (newest === null) return null;
    if (pages >= maxPages) return {why: 'budget', back};
    const page = await paced.next(newest);
    if (!page.ok) return {why: page, back};
    pages++;
    take(newest, page, since);
    onPage({pages, records, back, left: secondsLeft({streams, pages, since, until})});
  }
}

function countNewer(buffer: readonly HistoryEvent[], back: number): number {
  const end = buffer.findIndex(({time}) => time <= back);
  return end < 0 ? buffer.length : end;
}

function take(stream: Stream, {events, next}: Extract<HistoryPage, {ok: true}>, since: number): void {
  stream.buffer.push(...[...events].sort((a, b) => b.time - a.time));
  stream.token = next;
  stream.done = next === null;
  stream.frontier = events.reduce((oldest, {time}) => Math.min(oldest, time), stream.frontier);
  if (stream.done) stream.frontier = since;
}

/** From how much of the window so many pages have covered. */
function secondsLeft({
  streams,
  pages,
  since,
  until,
}: Pick<Searching, 'since' | 'until'> & {readonly streams: readonly Stream[]; readonly pages: number}): number {
  const width = Math.max(1, until - since);
  const unread = streams.filter(({done, frontier}) => !done && frontier === until).length;
  const begun = streams.filter(({done, frontier}) => !done && frontier < until);
  const more = begun.reduce((sum, {frontier}) => sum + (width / Math.max(1, until - frontier) - 1), 0);
  return Math.ceil(((unread + Math.min(more, pages * 1000)) * BETWEEN) / 1000);
}
