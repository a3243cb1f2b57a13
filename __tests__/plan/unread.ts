/** The plan of an account, and the plans of the same account with one of its reads unanswered. */
import {prove, type Setting} from '../../src/delivery/proof.js';
import {buildPlan} from '../../src/plan/build.js';
import type {Plan} from '../../src/plan/model.js';
import {TAG_READS} from '../../src/plan/ownership.js';
import {wantedForPlan} from '../../src/plan/wanted.js';
import {Facts} from '../../src/snapshot/facts.js';
import {readKey, SNAPSHOT_SCHEMA, type Answer, type Observed, type Snapshot} from '../../src/snapshot/model.js';
import type {Read} from '../../src/snapshot/reads.js';
import type {World} from '../support/account.js';
import {answerOf} from '../support/aws.js';
import {NOW} from '../support/world.js';
import {judged} from './support.js';

export const SPOILS = ['denied', 'throttled', 'malformed'] as const;
export type Spoil = (typeof SPOILS)[number];

export function spoiledAnswer({op}: Read, kind: Spoil): Answer<never> {
  const permissions = kind === 'denied' ? [op] : [];
  return {status: 'unreadable', kind, code: kind === 'denied' ? 'AccessDenied' : 'Failed', message: '', permissions};
}

export interface Seen {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
}

/** @param spoil the read that is not answered, and how */
export function planOf(
  account: World,
  setting: Setting,
  others: readonly Snapshot[] = [],
  spoil?: {readonly key: string; readonly kind: Spoil},
): Seen {
  const observed = new Map<string, Observed>();
  const take = (): Snapshot => ({
    schema: SNAPSHOT_SCHEMA,
    observedAt: NOW,
    region: account.region,
    observed: [...observed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  });
  for (let rounds = 0; rounds < 40; rounds++) {
    const facts = new Facts(take(), others);
    const next = wantedForPlan(setting, facts).filter((read) => !observed.has(readKey(read)));
    if (next.length === 0) {
      const snapshot = take();
      const plan = buildPlan(setting, prove(setting, new Facts(snapshot, others)), {findings: judged, others});
      return {snapshot, plan};
    }
    for (const read of next) {
      const key = readKey(read);
      const answer = spoil?.key === key ? spoiledAnswer(read, spoil.kind) : answerOf(account, read);
      observed.set(key, {read, answer} as Observed);
    }
  }
  throw new Error('the walk asks on and on');
}

/** What may be spoiled: everything but whose account it is, and whose things are. */
export function spoilable({snapshot}: Seen): readonly string[] {
  return snapshot.observed
    .filter(
      ({read, answer}) =>
        answer.status !== 'unreadable' && read.op !== 'sts:GetCallerIdentity' && !TAG_READS.has(read.op),
    )
    .map(({read}) => readKey(read));
}

/** The calls of a plan, by what they change of which thing: not every word of what is written. */
export function callsOf({plan}: Seen): readonly string[] {
  return plan.steps.flatMap(({write, action, resource, after}) => {
    if (write === null) return [];
    const parts = typeof after === 'object' && after !== null && !Array.isArray(after) ? Object.keys(after) : [];
    const where = write.op === 'events:PutTargets' ? write.params.Targets[0].Arn : parts.sort().join(' ');
    return [`${action} ${resource} ${where}`];
  });
}
