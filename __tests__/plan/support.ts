/** Plans over the account of `support/world.ts`, observed as plan and reconcile observe. */
import {CHECKS} from '../../src/checks/index.js';
import {assess} from '../../src/checks/assess.js';
import {prove, type Setting} from '../../src/delivery/proof.js';
import {checkWalk} from '../../src/commands/shared/check-reads.js';
import type {Finding} from '../../src/findings/model.js';
import {wantedWithoutTags} from '../../src/plan/drifted.js';
import {withHands} from '../../src/plan/hands.js';
import type {Read} from '../../src/snapshot/reads.js';
import {buildPlan, promisedSnapshot, type PlanOptions} from '../../src/plan/build.js';
import type {Plan, Step} from '../../src/plan/model.js';
import {wantedForPlan} from '../../src/plan/wanted.js';
import {Facts} from '../../src/snapshot/facts.js';
import {readKey, SNAPSHOT_SCHEMA, type Observed, type Snapshot} from '../../src/snapshot/model.js';
import {answerOf} from '../support/aws.js';
import {healthyAccount, type World} from '../support/account.js';
import {NOW, settingFor as settingOfAccount, type BaselineChange} from '../support/world.js';

export interface Planned {
  readonly setting: Setting;
  readonly snapshot: Snapshot;
  readonly plan: Plan;
}

export function settingFor(baseline: BaselineChange = {}): Setting {
  return settingOfAccount({baseline});
}

const walkOfCheck = checkWalk(wantedWithoutTags);

export function observeForPlan(
  account: World,
  setting: Setting,
  prune: readonly string[] = [],
  others: readonly Snapshot[] = [],
): Snapshot {
  return observed(account, others, (facts) => wantedForPlan(setting, facts, prune));
}

/** What `check` reads, and what it says with the plan over that. */
export function checked(
  account: World,
  setting: Setting,
  others: readonly Snapshot[] = [],
): {readonly findings: readonly Finding[]; readonly plan: Plan} {
  const snapshot = observed(account, others, (facts) => walkOfCheck(setting, facts));
  const proof = prove(setting, new Facts(snapshot, others));
  const plan = buildPlan(setting, proof, {findings: judged, others, ask: () => undefined});
  return {findings: withHands(judged(proof), plan), plan};
}

function observed(account: World, others: readonly Snapshot[], walk: (facts: Facts) => readonly Read[]): Snapshot {
  const known = new Map<string, Observed>();
  const take = (): Snapshot => ({
    schema: SNAPSHOT_SCHEMA,
    observedAt: NOW,
    region: account.region,
    observed: [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
  });
  for (let rounds = 0; rounds < 40; rounds++) {
    const next = walk(new Facts(take(), others)).filter((read) => !known.has(readKey(read)));
    if (next.length === 0) return take();
    for (const read of next) known.set(readKey(read), {read, answer: answerOf(account, read)} as Observed);
  }
  throw new Error('the walk asks on and on');
}

export const judged: NonNullable<PlanOptions['findings']> = (proof) => assess(CHECKS, proof).findings;

export function planOver(snapshot: Snapshot, setting: Setting, options: PlanOptions = {}): Plan {
  return buildPlan(setting, prove(setting, new Facts(snapshot)), options);
}

export function planned(
  change: (account: World) => void = () => undefined,
  baseline: BaselineChange = {},
  options: PlanOptions = {},
): Planned {
  const account = healthyAccount();
  change(account);
  const setting = settingFor(baseline);
  const snapshot = observeForPlan(account, setting, options.prune);
  return {setting, snapshot, plan: planOver(snapshot, setting, options)};
}

/** Planning again over what the plan promises. */
export function planAfter({setting, snapshot, plan}: Planned): Plan {
  return planOver(promisedSnapshot(snapshot, plan), setting);
}

/** `PutRule reconcile`, in order: what a plan comes to. */
export function words(plan: Plan): string[] {
  return plan.steps.map(({action, by}) => (by === 'reconcile' ? action : `${action} (a person)`));
}

export function stepOf(plan: Plan, action: string): Step {
  const found = plan.steps.find((step) => step.action === action);
  if (found === undefined) throw new Error(`no ${action} among ${words(plan).join(', ') || 'no steps'}`);
  return found;
}

/** Nothing at all: an account on its first day. */
export function emptied(account: World): void {
  account.trails = [];
  account.topics = {};
  account.queues = {};
  account.buckets = {};
  account.keys = [];
  account.alarms = [];
  for (const bus of account.buses) bus.rules = [];
}
