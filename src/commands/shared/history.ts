/** Records in, the block `history` out: from files, or from CloudTrail's event history. */
import type {Proof} from '../../delivery/model.js';
import {UsageError} from '../../errors.js';
import {callsToLookUp} from '../../history/lookups.js';
import {Splitter} from '../../history/split.js';
import {Tally, type Reading, type Window} from '../../history/tally.js';
import type {EventHistory, HistoryPage} from '../../ports/event-history.js';
import type {World} from '../../ports/world.js';
import {explained} from '../../report/model/cause.js';
import type {HistoryBlock} from '../../report/model/history.js';
import {count} from '../../report/words/count.js';
import type {HistoryAsked} from '../../request/history.js';
import {LONGEST_DAYS} from '../../request/history.js';
import {LONGEST_DURATION, wholeSeconds} from '../../values.js';
import {searchHistory, type Progress, type Search, type Stopped} from './event-history.js';

const DAY = 86_400_000;
/** Records come late: a run that ends here says the same when it is repeated (contract, section 6). */
const SETTLED = 15 * 60_000;

/** @param open CloudTrail's event history, for so many milliseconds */
export async function historyOf(
  proof: Proof,
  asked: HistoryAsked,
  world: World,
  open: (deadline: number) => EventHistory = (deadline) => world.openAws({deadline}).history(),
): Promise<HistoryBlock> {
  const tally = new Tally(proof, {withRecords: asked.withRecords});
  return asked.events.length > 0 ? ofFiles(tally, asked, world) : ofCloudTrail(tally, proof, {asked, world, open});
}

const timeOf = (text: string | null): number | null => (text === null ? null : Date.parse(text));

/** How many bytes lie between two words about the progress. */
const STEP = 64 * 1024 * 1024;

async function ofFiles(tally: Tally, {events, since, until}: HistoryAsked, world: World): Promise<HistoryBlock> {
  const window: Window = {since: timeOf(since), until: timeOf(until)};
  const broken: string[] = [];
  const pages = {withMore: 0, last: 0};
  for (const path of events) {
    const bytes = await world.files.stream(path);
    if (bytes === null) {
      const message = 'there is no such file';
      throw new UsageError(`${path}: ${message}`, 'file', [{path, line: 1, column: 1, message, hint: null}]);
    }
    const {whole, some, ...more} = await readFile(bytes, tally, window, (read) =>
      world.host.progress(`Reading ${path}: ${String(Math.round(read / 1e6))} MB, ${count(tally.records, 'record')}`),
    );
    pages.withMore += more.withMore;
    pages.last += more.last;
    if (!whole) broken.push(`${path} ends in the middle of a record`);
    else if (!some) broken.push(`${path} holds no record`);
  }
  if (pages.withMore > 0 && pages.last === 0)
    broken.push('the answers of LookupEvents name a further page (NextToken), and it is not among the files');
  world.host.progress(null);
  return tally.block({
    source: 'files',
    stopped: broken.length === 0 ? null : {reason: broken.join('; '), resume: null},
    others: true,
    ...window,
  });
}

interface FileRead {
  /** Did it end where a record ends? */
  readonly whole: boolean;
  /** Is there anything in it that CloudTrail writes, be it an empty list? */
  readonly some: boolean;
  readonly withMore: number;
  readonly last: number;
}

async function readFile(
  bytes: AsyncIterable<Uint8Array | null>,
  tally: Tally,
  window: Window,
  onStep: (read: number) => void,
): Promise<FileRead> {
  const splitter = new Splitter();
  let [read, told, whole, some] = [0, 0, true, false];
  for await (const chunk of bytes) {
    if (chunk === null) {
      whole = false;
      continue;
    }
    for (const piece of splitter.push(chunk)) if (tally.add(piece, window)) some = true;
    read += chunk.length;
    if (read - told < STEP) continue;
    told = read;
    onStep(read);
  }
  return {whole: whole && !splitter.unfinished, some: some || splitter.hasLists, ...splitter.pages};
}

/** The window as it is asked for, within what CloudTrail keeps and what has settled. */
function windowOf({days, since, until}: HistoryAsked, now: number): {since: number; until: number} {
  const end = Math.min(timeOf(until) ?? Infinity, now - SETTLED);
  const begin = timeOf(since) ?? end - days * DAY;
  if (begin < now - LONGEST_DAYS * DAY - DAY)
    throw new UsageError(
      `CloudTrail keeps ${String(LONGEST_DAYS)} days of event history, and ${new Date(begin).toISOString()} is further back`,
      'window',
      [],
      'older records: --events FILE, from the log files of a trail',
    );
  if (begin >= end)
    throw new UsageError('the window is empty: it ends 15 minutes before now, since records come late', 'window');
  return {since: begin, until: end};
}

interface Looking {
  readonly asked: HistoryAsked;
  readonly world: World;
  readonly open: (deadline: number) => EventHistory;
}

async function ofCloudTrail(tally: Tally, proof: Proof, {asked, world, open}: Looking): Promise<HistoryBlock> {
  const {context} = proof;
  const {since, until} = windowOf(asked, Date.parse(context.now));
  const searches = searchesFor(tally, proof);
  const found = searchHistory(open(asked.lookupTimeout ?? LONGEST_DURATION), {
    searches,
    since,
    until,
    maxPages: asked.maxPages,
    onPage: (so) => world.host.progress(progressWords(so, {since, until})),
  });
  const window: Window = {since, until};
  let stopped: Stopped | null;
  for (;;) {
    const next = await found.next();
    if (next.done === true) {
      stopped = next.value;
      break;
    }
    tally.add(next.value.text, window);
  }
  world.host.progress(null);
  const reading: Reading = {source: 'cloudtrail', stopped: null, others: false, since, until};
  if (stopped === null) return tally.block(reading);
  return tally.block({...reading, ...early(stopped, {since, until}, asked)});
}

/** Trails are stopped where they have their home, everything else where IAM's events surface. */
function searchesFor({gaps}: Tally, proof: Proof): Search[] {
  const {context, chain} = proof;
  const here = (eventName: string): Search => ({region: context.eventRegion, eventName});
  const homes = new Set([context.eventRegion, ...chain.trails.trails.map(({trail}) => trail.HomeRegion)]);
  return [
    ...callsToLookUp(proof).map(here),
    ...gaps.calls.flatMap((event): Search[] => {
      const [service, eventName = ''] = event.split(':');
      if (service !== 'cloudtrail') return [here(eventName)];
      return [...homes].flatMap((region) => (region === undefined ? [] : [{region, eventName}]));
    }),
  ];
}

function progressWords({pages, records, back, left}: Progress, {since, until}: {since: number; until: number}): string {
  const share = Math.max(0, Math.min(1, (until - back) / (until - since)));
  const bar = '#'.repeat(Math.round(share * 20)).padEnd(20, '.');
  const time = left < 90 ? `${String(left)} s` : `${String(Math.round(left / 60))} min`;
  return `[${bar}] ${count(pages, 'page')}, ${count(records, 'record')}, about ${time} left`;
}

const GRANT =
  'Grant cloudtrail:LookupEvents to the role that runs this, then run again. `iam-alert-guard permissions --for history` prints the whole policy.';

/** Why the search ended, and what helps. */
const WHY: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  denied: ['cloudtrail:LookupEvents was denied', GRANT],
  throttled: [
    'CloudTrail throttled the search, and again after waiting',
    'Run again in a few minutes. AWS allows two searches a second in an account and Region, of all programs together.',
  ],
  timeout: ['CloudTrail did not answer in time', 'Run again with more time, for example `--timeout 10m`.'],
};

/** What stopped the requests is told with its own remedy, and everything else by its code. */
function whyStopped(page: Extract<HistoryPage, {ok: false}>): {reason: string; remedy?: string} {
  const [reason, remedy] = WHY[page.kind] ?? [];
  if (reason !== undefined && remedy !== undefined) return {reason, remedy};
  if (page.trouble === undefined && page.kind !== 'credentials')
    return {reason: `cloudtrail:LookupEvents failed (${page.code})`};
  const cause = explained(page);
  return {reason: cause.said.replace(/\.$/, ''), remedy: cause.remedy};
}

/** What was read of the window, and how to go on. */
function early(
  {why, back}: Stopped,
  {since, until}: {readonly since: number; readonly until: number},
  {maxPages}: HistoryAsked,
): Pick<Reading, 'stopped' | 'since'> {
  const {reason, ...more} =
    why === 'budget' ? {reason: `the budget of ${count(maxPages, 'page')} is used up`} : whyStopped(why);
  if (back >= until)
    return {since: until, stopped: {reason: `${reason}; nothing of the window was read`, resume: null, ...more}};
  const [from, to] = [new Date(since), new Date(back)].map((date) => wholeSeconds(date));
  return {since: back, stopped: {reason, resume: `--since ${from ?? ''} --until ${to ?? ''}`, ...more}};
}
