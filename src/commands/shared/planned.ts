/** A session's plan, and its report with it. */
import {assess} from '../../checks/assess.js';
import {CHECKS} from '../../checks/index.js';
import {buildPlan} from '../../plan/build.js';
import {withHands} from '../../plan/hands.js';
import type {Plan, Step} from '../../plan/model.js';
import {wantedForPlan} from '../../plan/wanted.js';
import type {wanted} from '../../delivery/proof.js';
import type {World} from '../../ports/world.js';
import type {PlanStep, Report} from '../../report/model/model.js';
import {handsOf, reportOf} from './report.js';
import type {Session} from './session.js';

/** What a plan needs of a request. */
export interface Planning {
  readonly prune: readonly string[];
  /** When this run asked a recipient to confirm, by protocol and public endpoint. */
  readonly askedAt?: ReadonlyMap<string, string>;
}

/** What to read for a plan, as `openSession` takes it. */
export function readsForPlan({prune}: Pick<Planning, 'prune'>): typeof wanted {
  return (setting, facts) => wantedForPlan(setting, facts, prune);
}

/** The plan for what a session saw. The session has to have been opened with `readsForPlan`. */
export function planOf(session: Session, {prune, askedAt = new Map()}: Planning = {prune: []}): Plan {
  const {setting, proof, others} = session;
  return buildPlan(setting, proof, {
    prune,
    askedAt,
    others,
    ...handsOf(session),
    findings: (judged) => assess(CHECKS, judged).findings,
  });
}

/** What a report shows of a step: not the call's own parameters, and not what else is promised. */
export function shownStep({
  write: _,
  fact: __,
  also: ___,
  advice: ____,
  answers: _____,
  concerns: ______,
  ...step
}: Step): PlanStep {
  return step;
}

/** The report of `plan`: what is wrong, and the steps that would put it right. */
export function planned(session: Session, world: World, planning?: Planning): Report {
  const plan = planOf(session, planning);
  const report = reportOf('plan', session, world);
  return {
    ...report,
    findings: withHands(report.findings, plan),
    plan: {digest: plan.digest, steps: plan.steps.map(shownStep), unused: plan.unused},
    notes: [...report.notes, ...plan.notes],
  };
}
