/** What became of the changes by one call. */
import type {Json} from '../findings/model.js';
import type {HistoryCall} from '../report/model/history.js';
import type {Judged, Outcome} from './judge.js';
import type {HistoryRecord} from './record.js';

interface Reason {
  readonly hop: string;
  readonly reason: string;
  readonly example: Json;
  count: number;
}

/** Reasons kept for one call: a reason can name the value that was refused. */
const REASONS = 50;

export class CallTally {
  readonly #outcomes: Record<Outcome, number> = {alerted: 0, noticed: 0, silent: 0, unknown: 0};
  readonly #reasons: Readonly<Record<'silent' | 'unknown', Map<string, Reason>>> = {
    silent: new Map(),
    unknown: new Map(),
  };
  readonly #missedBy: Readonly<Record<'silent' | 'unknown', Set<number>>> = {silent: new Set(), unknown: new Set()};
  #failed = 0;
  #partly = 0;

  add(found: HistoryRecord, {outcome, loss, missed, messages}: Judged, withRecord: boolean): void {
    this.#outcomes[outcome]++;
    if (found.failed) this.#failed++;
    if (outcome === 'silent' && messages.some((many) => many > 0)) this.#partly++;
    if ((outcome !== 'silent' && outcome !== 'unknown') || loss === null) return;
    for (const recipient of missed) this.#missedBy[outcome].add(recipient);
    const reasons = this.#reasons[outcome];
    const key = `${loss.hop} ${loss.reason}`;
    const known = reasons.get(key);
    if (known !== undefined) known.count++;
    else if (reasons.size < REASONS) reasons.set(key, {...loss, example: exampleOf(found, withRecord), count: 1});
  }

  /** @param recipients as the baseline writes them */
  told(event: string, recipients: readonly string[]): HistoryCall {
    const {alerted, noticed, silent, unknown} = this.#outcomes;
    const kind = silent > 0 ? 'silent' : 'unknown';
    const [main] = [...this.#reasons[kind].values()].sort((a, b) => b.count - a.count);
    return {
      event,
      changes: alerted + noticed + silent + unknown,
      alerted,
      hop: main?.hop ?? null,
      reason: main?.reason ?? null,
      example: main?.example ?? null,
      failed: this.#failed,
      silent,
      unknown,
      noticed,
      missedBy: [...this.#missedBy[kind]].sort((a, b) => a - b).flatMap((index) => recipients[index] ?? []),
      partly: this.#partly,
    };
  }
}

/** By default nothing by which somebody could be known: the day, the kind of caller, and an id that only the account's own people can look up. */
function exampleOf({record, time, actor}: HistoryRecord, withRecord: boolean): Json {
  if (withRecord) return record;
  const {eventID, errorCode} = record;
  return {
    day: new Date(time).toISOString().slice(0, 10),
    actor,
    errorCode: typeof errorCode === 'string' ? errorCode : null,
    eventID: typeof eventID === 'string' ? eventID : null,
  };
}
