/** `reconcile`: plan, carry the plan out, look again, and say whether the account is as declared or what still needs a person. */
import {UsageError} from '../errors.js';
import {withHands} from '../plan/hands.js';
import type {Plan, Step} from '../plan/model.js';
import type {World} from '../ports/world.js';
import type {ReportKey} from '../report/model/redaction/key.js';
import {planText} from '../report/forms/text.js';
import type {PlanStep, Report, Verdict} from '../report/model/model.js';
import {count} from '../report/words/count.js';
import type {ReconcileRequest} from '../request/account.js';
import {execute, type Executed} from '../reconcile/execute.js';
import {isConverged, verify} from '../reconcile/verify.js';
import {confirmed, refuseSilence} from './shared/confirm.js';
import {planned, planOf, readsForPlan, shownStep} from './shared/planned.js';
import {forTerminal} from './shared/redacts.js';
import {keyOf, publish, reportOf} from './shared/report.js';
import {openSession, type Session} from './shared/session.js';
import {wholeSeconds} from '../values.js';

/** How long a run waits for AWS to show what it has taken, when nothing is wrong. */
const VERIFY_PATIENCE = 30_000;

export interface Reconciled {
  readonly report: Report;
  readonly key: ReportKey;
  readonly exit: 0 | 1 | 3;
}

/** Everything but the telling, so that each host can add to the report what is its own. */
export async function reconcileAccount(request: ReconcileRequest, world: World, cwd: string): Promise<Reconciled> {
  if (request.snapshots.length > 0)
    throw new UsageError('reconcile changes the account itself, so it does not take a saved snapshot');
  refuseSilence(request, world);
  const session = await openSession(request, world, cwd, readsForPlan(request));
  const {account} = session.proof.context.facts;
  if (account === null) {
    const report = reportOf('reconcile', session, world);
    return {
      report: {
        ...report,
        converged: false,
        notes: [...report.notes, 'Nothing was changed: the account could not be determined.'],
      },
      key: keyOf(session),
      exit: request.failOn === 'never' ? 0 : 3,
    };
  }
  const plan = planOf(session, request);
  if (!request.yes && world.prompt !== null)
    await world.host.report(
      planText(forTerminal(planned(session, world, request), request, world), {color: world.host.color}),
    );
  await confirmed(plan, account, request, world);
  const executed = await carryOut(plan, session, request, world);
  const seen = await lookAgain(executed, {session, plan}, request, world, cwd);
  const judged = reportOf('reconcile', seen.session, world);
  const report = {...judged, findings: withHands(judged.findings, seen.plan)};
  const notes = [...report.notes, ...plan.notes, ...executed.notes, ...outcomeNotes(executed, seen)];
  const steps = [
    ...executed.steps.filter(({by}) => by === 'reconcile').map(shownStep),
    ...leftOver(executed, seen.plan),
  ];
  const converged = isConverged(seen) && !executed.failed;
  return {
    report: {...report, plan: {digest: plan.digest, steps}, converged, notes},
    key: keyOf(session),
    exit: exitFor(converged, request),
  };
}

function exitFor(converged: boolean, {failOn}: ReconcileRequest): 0 | 1 {
  return converged || failOn === 'never' ? 0 : 1;
}

async function carryOut(plan: Plan, {parsed}: Session, request: ReconcileRequest, world: World): Promise<Executed> {
  const aws = world.openAws({deadline: request.timeout});
  return execute(plan, {
    aws,
    writes: aws.writes(),
    endpointOf: parsed.endpointOf,
    onStep: ({action, resource}, number, of) =>
      world.host.log(`Step ${String(number)} of ${String(of)}: ${action} ${resource}`),
  });
}

interface Look {
  readonly session: Session;
  readonly plan: Plan;
  readonly verdict: Verdict;
}

async function lookAgain(
  executed: Executed,
  first: Omit<Look, 'verdict'>,
  request: ReconcileRequest,
  world: World,
  cwd: string,
): Promise<Look> {
  // Nothing changed and nothing to wait for: what was seen stands.
  if (executed.changed === 0 && !executed.failed && request.waitForConfirmation === 0) {
    return {...first, verdict: reportOf('reconcile', first.session, world).verdict ?? 'unknown'};
  }
  const askedAt = askedIn(executed, wholeSeconds(world.host.now()));
  const observe = async (): Promise<Look> => {
    const session = await openSession(request, world, cwd, readsForPlan(request));
    return {
      session,
      plan: planOf(session, {prune: request.prune, askedAt}),
      verdict: reportOf('reconcile', session, world).verdict ?? 'unknown',
    };
  };
  let told = false;
  const {last} = await verify({
    observe,
    pause: (milliseconds) =>
      world
        .openAws({deadline: milliseconds + request.timeout})
        .writes()
        .pause(milliseconds),
    patience: executed.failed ? 0 : VERIFY_PATIENCE,
    confirmation: executed.failed ? 0 : request.waitForConfirmation,
    onWait: (pending) => {
      const whom = pending === 1 ? 'one recipient' : `${String(pending)} recipients`;
      // A log that nobody watches gets one line, a terminal the present number.
      if (!told) world.host.log(`Waiting for ${whom} to confirm, ${minutes(request.waitForConfirmation)} at the most.`);
      told = true;
      world.host.progress(`Waiting for ${whom} to confirm`);
    },
  });
  world.host.progress(null);
  return last;
}

function minutes(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds % 60 !== 0) return `${String(seconds)} s`;
  return seconds === 60 ? 'a minute' : `${String(seconds / 60)} minutes`;
}

/** Whom this run has asked to confirm, and when. */
function askedIn({steps}: Executed, now: string): ReadonlyMap<string, string> {
  return new Map(
    steps.flatMap(({write, outcome}) =>
      write?.op === 'sns:Subscribe' && outcome?.state === 'done'
        ? [[`${write.params.Protocol} ${write.params.Endpoint}`, now]]
        : [],
    ),
  );
}

/** What the second plan asks for that the first did not carry out: people's errands, and what did not hold. */
function leftOver({steps, failed}: Executed, after: Plan): PlanStep[] {
  const listed = new Set(steps.filter(({outcome}) => outcome !== undefined && outcome.state !== 'done').map(sameStep));
  return after.steps.filter((step) => step.by === 'human' || !(failed && listed.has(sameStep(step)))).map(shownStep);
}

function sameStep({action, resource}: Step): string {
  return `${action} ${resource}`;
}

function outcomeNotes({failed, changed, steps}: Executed, seen: Look): string[] {
  const calls = steps.filter(({by}) => by === 'reconcile').length;
  if (failed)
    return [
      `Reconcile stopped at a step that failed. ${String(changed)} of ${count(calls, 'step')} changed something. Run it again to continue from there.`,
    ];
  if (calls === 0) {
    if (isConverged(seen)) return ['Nothing had to be changed.'];
    return steps.length > 0
      ? ['Nothing was changed: every step needs a person.']
      : ['Nothing was changed: there is no step that reconcile could take.'];
  }
  return isConverged(seen)
    ? [`Converged: ${count(calls, 'step')}, and the account is in sync.`]
    : [
        'Reconcile has carried out the steps marked as done, but the account is not yet as declared: see the steps that are left.',
      ];
}

export async function reconcile(request: ReconcileRequest, world: World, cwd: string): Promise<0 | 1 | 3> {
  const {report, key, exit} = await reconcileAccount(request, world, cwd);
  await publish(forTerminal(report, request, world), request, world, {key});
  return exit;
}
