/**
 * The report of `check`. What has drifted is planned for as well, on the same facts: each finding says who repairs it, reconcile or a person,
 * and the last line says what the plan holds.
 */
import {assess} from '../../checks/assess.js';
import {CHECKS} from '../../checks/index.js';
import {prove} from '../../delivery/proof.js';
import type {Plan} from '../../plan/model.js';
import type {AwsReads} from '../../ports/aws.js';
import type {World} from '../../ports/world.js';
import type {Report} from '../../report/model/model.js';
import {Facts} from '../../snapshot/facts.js';
import type {Observed, Snapshot} from '../../snapshot/model.js';
import type {Read} from '../../snapshot/reads.js';
import {handsOf, reportOf} from './report.js';
import type {Session} from './session.js';

/** @param aws to read whose the things are that reconcile would change; without it that stays open. Nothing but the remedy rests on it */
export async function checkReport(session: Session, world: World, aws?: AwsReads): Promise<Report> {
  const report = reportOf('check', session, world);
  const isSaid = report.findings.some(({status, remediation}) => status === 'fail' && remediation?.by === 'reconcile');
  if (report.verdict !== 'drifted' && !isSaid) return report;
  const {snapshot} = session;
  const {withHands} = await import('../../plan/drifted.js');
  const first = await planOver(snapshot, session);
  const {steps} =
    aws === undefined || first.tags.length === 0
      ? first
      : await planOver(await besides(snapshot, first.tags, aws), session);
  const own = steps.filter(({by}) => by === 'reconcile').length;
  return {...report, findings: withHands(report.findings, {steps}), hands: {own, all: steps.length}};
}

/** The plan, and the reads that would tell whose the things are that it changes. */
async function planOver(
  snapshot: Snapshot,
  session: Session,
): Promise<Pick<Plan, 'steps'> & {readonly tags: readonly Read[]}> {
  const {buildPlan} = await import('../../plan/drifted.js');
  const {setting, others} = session;
  const tags: Read[] = [];
  // Facts of its own: what only the plan asks for is no part of what the report rests on.
  const {steps} = buildPlan(setting, prove(setting, new Facts(snapshot, others)), {
    others,
    ...handsOf(session),
    findings: (judged) => assess(CHECKS, judged).findings,
    ask: (read) => tags.push(read),
  });
  return {steps, tags};
}

/** A snapshot with a few answers more. What is refused stays unread: who asks for a check need not be allowed to read tags. */
async function besides(snapshot: Snapshot, reads: readonly Read[], aws: AwsReads): Promise<Snapshot> {
  const answered = await Promise.all(
    reads.map(async (read): Promise<Observed> => ({read, answer: await aws.read(read)})),
  );
  const told = answered.filter(({answer}) => answer.status !== 'unreadable');
  return {...snapshot, observed: [...snapshot.observed, ...told]};
}
