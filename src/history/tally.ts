/**
 * Counts what became of changes, record by record, in memory that does not grow with their number: what is kept is one line for each call and
 * reason, and a count for each second in which messages went out.
 */
import {iamAction} from '../data/iam-actions.js';
import {requiredCalls} from '../baseline/calls.js';
import {NO_ACCOUNT} from '../delivery/message/index.js';
import type {Proof} from '../delivery/model.js';
import type {HistoryBlock, HistoryCall} from '../report/model/history.js';
import {Gaps} from './gaps.js';
import {sizeOf, sure} from './doubt.js';
import {judging, type Judged} from './judge.js';
import {ModelCheck} from './model-check.js';
import {Rates} from './rates.js';
import {Once} from './once.js';
import {eventOf, readRecords, type HistoryRecord} from './record.js';
import type {Shapes} from './shapes.js';
import {CallTally} from './call-tally.js';

export interface Window {
  /** Milliseconds since 1970, both ends counted; null: no bound. */
  readonly since: number | null;
  readonly until: number | null;
}

/** What reading itself has to say. */
export interface Reading {
  readonly source: HistoryBlock['source'];
  readonly stopped: HistoryBlock['stopped'];
  /** Could events besides required calls be seen? With lookups by name only calls of IAM can. */
  readonly others: boolean;
  readonly since: number | null;
  readonly until: number | null;
}

const DAY = 86_400_000;
export class Tally {
  readonly gaps: Gaps;
  readonly #proof: Proof;
  readonly #shapes: Shapes<Judged>;
  readonly #required: ReadonlySet<string>;
  readonly #calls = new Map<string, CallTally>();
  readonly #model = new ModelCheck();
  readonly #changes = new Rates();
  readonly #messages: readonly Rates[];
  readonly #actors = new Map<string, number>();
  readonly #days = new Map<number, {changes: number; silent: number; unknown: number}>();
  readonly #withRecords: boolean;
  #records = 0;
  #unreadable = 0;
  #foreign = 0;
  #excepted = 0;
  #duplicates = 0;
  readonly #once = new Once();
  #reads = 0;
  #others = 0;
  #first = Infinity;
  #last = -Infinity;

  constructor(proof: Proof, {withRecords = false}: {readonly withRecords?: boolean} = {}) {
    const {calls, unverified} = requiredCalls(proof.context.baseline);
    this.#proof = proof;
    this.#shapes = judging(proof);
    this.#required = new Set([...calls, ...unverified]);
    this.#messages = proof.context.baseline.recipients.map(() => new Rates());
    this.gaps = new Gaps(proof);
    this.#withRecords = withRecords;
  }

  get records(): number {
    return this.#records;
  }

  /** How often an event really went through the proof. */
  get shapes(): number {
    return this.#shapes.distinct;
  }

  /**
   * @param text a record as CloudTrail writes it, or several; null for a piece that is none
   * @returns whether it is something that CloudTrail writes
   */
  add(text: string | null, window: Window): boolean {
    const found = text === null ? null : readRecords(text);
    if (found === null || text === null) {
      this.#records++;
      this.#unreadable++;
      return false;
    }
    // Of several, and of an entry of LookupEvents, each has its own length.
    for (const one of found) this.#addOne(one, window, sizeOf(one, text));
    return true;
  }

  #addOne(found: HistoryRecord, window: Window, size: number): void {
    if (found.time < (window.since ?? -Infinity) || found.time > (window.until ?? Infinity)) return;
    this.#records++;
    if (this.#isForeign(found)) {
      this.#foreign++;
      return;
    }
    if (!this.#once.first(found.record)) {
      this.#duplicates++;
      return;
    }
    this.#first = Math.min(this.#first, found.time);
    this.#last = Math.max(this.#last, found.time);
    this.gaps.add(found);
    this.#judge(found, size);
  }

  /** The account is not always known: then every record is taken for its own. */
  #isForeign({record}: HistoryRecord): boolean {
    const {account} = this.#proof.context;
    const owner = record['recipientAccountId'];
    return account !== null && typeof owner === 'string' && owner !== account;
  }

  #judge(found: HistoryRecord, size: number): void {
    const {call, time, actor} = found;
    const {account, eventRegion} = this.#proof.context;
    const judged = this.#shapes.answer(eventOf(found, account ?? NO_ACCOUNT));
    judged.messages.forEach((count, recipient) => this.#messages[recipient]?.add(time, count));
    const most = Math.max(0, ...judged.messages);
    if (most > 0) this.#actors.set(actor, (this.#actors.get(actor) ?? 0) + most);
    if (call === null || !this.#required.has(call)) {
      if (most > 0) this.#noise(found);
      if (call !== null) this.#model.look(found, {eventRegion, required: false});
      return;
    }
    if (judged.excepted) {
      this.#excepted++;
      return;
    }
    this.#model.look(found, {eventRegion, required: true});
    const verdicts = this.#proof.coverage.recipients.map((byCall) => byCall.get(call)?.verdict);
    this.#model.compare(call, judged.outcome, verdicts);
    this.#change(call, found, sure(judged, found, {size, eventRegion}));
  }

  #noise({call, record}: HistoryRecord): void {
    const reads = record['readOnly'] === true || (call !== null && iamAction(call)?.mutates === false);
    if (reads) this.#reads++;
    else this.#others++;
  }

  #change(call: string, found: HistoryRecord, judged: Judged): void {
    const {time} = found;
    let tally = this.#calls.get(call);
    if (tally === undefined) this.#calls.set(call, (tally = new CallTally()));
    tally.add(found, judged, this.#withRecords);
    this.#changes.add(time, 1);
    const day = Math.floor(time / DAY);
    const today = this.#days.get(day) ?? {changes: 0, silent: 0, unknown: 0};
    this.#days.set(day, today);
    today.changes++;
    if (judged.outcome === 'silent' || judged.outcome === 'unknown') today[judged.outcome]++;
  }

  block(reading: Reading): HistoryBlock {
    const {recipients} = this.#proof.context.baseline;
    const named = recipients.map(({protocol, public: endpoint}) => `${protocol} ${endpoint}`);
    const calls = [...this.#calls].map(([call, tally]) => tally.told(`iam:${call}`, named)).sort(worstFirst);
    const sum = (of: (call: HistoryCall) => number): number => calls.reduce((all, call) => all + of(call), 0);
    const any = Number.isFinite(this.#first);
    const since = reading.since ?? (any ? this.#first : null);
    const until = reading.until ?? (any ? this.#last : null);
    const unknown = sum((call) => call.unknown);
    return {
      since: stamp(since),
      until: stamp(until),
      complete: reading.stopped === null && this.#unreadable === 0,
      changes: sum((call) => call.changes),
      failed: sum((call) => call.failed),
      alerted: sum((call) => call.alerted),
      noticed: sum((call) => call.noticed),
      silent: sum((call) => call.silent),
      unknown,
      calls,
      noise: this.#noiseOf(since, until, reading),
      neverSeen: [...this.#proof.context.calls]
        .filter((call) => !this.#calls.has(call))
        .sort()
        .map((call) => `iam:${call}`),
      gaps: this.gaps.found((from, to) => this.#changes.between(from, to)),
      source: reading.source,
      records: this.#records,
      unreadable: this.#unreadable,
      foreign: this.#foreign,
      excepted: this.#excepted,
      duplicates: this.#duplicates,
      stopped: reading.stopped,
      days: [...this.#days]
        .sort(([a], [b]) => a - b)
        .map(([day, counts]) => ({day: new Date(day * DAY).toISOString().slice(0, 10), ...counts})),
      modelErrors: this.#model.errors(),
    };
  }

  #noiseOf(since: number | null, until: number | null, {others, source}: Reading): HistoryBlock['noise'] {
    const days = Math.max(1, since === null || until === null ? 1 : (until - since) / DAY);
    const most = this.#messages.reduce((sum, rates) => Math.max(sum, rates.total), 0);
    return {
      perDay: Math.round((most / days) * 10) / 10,
      peakPerMinute: Math.max(0, ...this.#messages.map((rates) => rates.peakPerMinute)),
      peakPerSecond: Math.max(0, ...this.#messages.map((rates) => rates.peakPerSecond)),
      reads: others || source === 'cloudtrail' ? this.#reads : null,
      others: others ? this.#others : null,
      actors: [...this.#actors]
        .map(([type, messages]) => ({type, messages}))
        .sort((a, b) => b.messages - a.messages || (a.type < b.type ? -1 : 1)),
    };
  }
}

function worstFirst(a: HistoryCall, b: HistoryCall): number {
  return b.silent - a.silent || b.unknown - a.unknown || b.changes - a.changes || (a.event < b.event ? -1 : 1);
}

function stamp(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
