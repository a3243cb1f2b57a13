/** Accounts one after the other, some at once: built, judged, put to the test, compared. */
import {mapLimited} from '../../src/snapshot/observe.js';
import {accountOf, build, drain, put} from './build.js';
import {compare, counterExamples, noCounts, type Counts, type Disagreement} from './compare.js';
import {faultOf, type Fault} from './faults.js';
import {planOf, type Plan} from './plan.js';
import {judge, type Judged} from './tool.js';
import {trafficOf} from './traffic.js';

export interface Seen {
  readonly plan: Plan;
  readonly judged: Judged;
  readonly counts: Counts;
  readonly events: number;
  /** Not explained by a known fault of the emulator. */
  readonly open: readonly Disagreement[];
  readonly explained: readonly (readonly [Fault, Disagreement])[];
}

export interface Result {
  readonly accounts: number;
  readonly events: number;
  readonly counts: Counts;
  readonly open: readonly (readonly [Plan, Disagreement])[];
  /** Disagreements by the id of the fault that explains them. */
  readonly explained: ReadonlyMap<string, number>;
}

/** One account from the beginning to the end. */
export async function witness(plan: Plan, endpoint: string): Promise<Seen> {
  const account = accountOf(endpoint, plan);
  try {
    await build(plan, account);
    const judged = await judge(plan, endpoint);
    const traffic = trafficOf(plan);
    const lost = counterExamples(judged);
    const events = await put(account, [...traffic, ...lost.map(({event}) => event)]);
    const received = await drain(endpoint, plan);
    const spared = [...traffic.map(() => null), ...lost.map(({recipient}) => recipient)];
    const counts = noCounts();
    const found = compare({plan, judged, events, received, spared}, counts);
    const known = found.map((one) => [faultOf(one), one] as const);
    return {
      plan,
      judged,
      counts,
      events: events.length,
      open: known.flatMap(([fault, one]) => (fault === undefined ? [one] : [])),
      explained: known.flatMap(([fault, one]) => (fault === undefined ? [] : [[fault, one] as const])),
    };
  } catch (error) {
    throw new Error(`seed ${String(plan.seed)}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    account.close();
  }
}

/** After so many accounts the emulator, which has to be one that nobody else uses, forgets them: it looks through all rules of all accounts at each event. */
const BATCH = 50;
const AT_ONCE = 6;

export async function witnessMany(
  {from, accounts}: {readonly from: number; readonly accounts: number},
  endpoint: string,
  progress: (done: number) => void = () => undefined,
): Promise<Result> {
  const counts = noCounts();
  const explained = new Map<string, number>();
  const open: (readonly [Plan, Disagreement])[] = [];
  let events = 0;
  for (let done = 0; done < accounts; done += BATCH) {
    const seeds = Array.from({length: Math.min(BATCH, accounts - done)}, (_, at) => from + done + at);
    const seen = await mapLimited(seeds, AT_ONCE, (seed) => witness(planOf(seed), endpoint));
    for (const one of seen) {
      events += one.events;
      open.push(...one.open.map((disagreement) => [one.plan, disagreement] as const));
      for (const [{id}] of one.explained) explained.set(id, (explained.get(id) ?? 0) + 1);
      for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] += one.counts[key];
    }
    await fetch(`${endpoint}/_ministack/reset`, {method: 'POST'});
    progress(done + seeds.length);
  }
  return {accounts, events, counts, open, explained};
}
