/** What the Action does: picks the command by the event that started the workflow, or by `mode`. */
import {exitOf} from '../checks/assess.js';
import {UsageError} from '../errors.js';
import {wantedForPlan} from '../plan/wanted.js';
import type {World} from '../ports/world.js';
import {issueMove} from '../report/issue.js';
import type {ReportKey} from '../report/key.js';
import type {Report} from '../report/model.js';
import {redactReport} from '../report/redact.js';
import {mayReconcileHere} from '../reconcile/gate.js';
import {
  actionRequest,
  checkRequest,
  planRequest,
  reconcileRequest,
  type ActionRequest,
  type CheckRequest,
  type PlanRequest,
  type Raw,
  type ReconcileRequest,
} from '../request.js';
import {reconcileAccount} from './reconcile.js';
import {defaultBranch, pullRequestOf, readEvent, type WorkflowEvent} from './shared/event.js';
import {redacts, track} from './shared/github.js';
import {publish, reportOf} from './shared/report.js';
import {planned} from './shared/planned.js';
import {openSession, readBaseline, type Session} from './shared/session.js';
import {reviewPullRequest} from './pull-request.js';

type Command = 'check' | 'plan' | 'reconcile' | 'review';

function commandOf(action: ActionRequest, event: WorkflowEvent): Command {
  if (event.name === 'pull_request_target') {
    throw new UsageError(
      'pull_request_target runs with secrets on code that nobody has reviewed: use pull_request',
      'trigger',
    );
  }
  if (action.mode !== 'auto') return action.mode;
  if (action.reconcile) return 'reconcile';
  return event.name === 'pull_request' ? 'review' : 'check';
}

/** Whose comment, issue and category it is: the pinned account is better than the observed one, because it never changes. */
export function keyOf(session: Session): ReportKey {
  const {account} = session.proof.context.baseline;
  return {path: session.parsed.source.path, account: account ?? session.proof.context.facts.account};
}

/** What may be gone in a minute is asked once more before it is reported. */
async function openTwice(
  request: CheckRequest,
  world: World,
  cwd: string,
): Promise<{session: Session; report: Report}> {
  const once = async (): Promise<{session: Session; report: Report}> => {
    const session = await openSession(request, world, cwd);
    return {session, report: reportOf('check', session, world)};
  };
  const first = await once();
  const passing =
    first.report.verdict === 'unknown' && issueMove(first.report) === 'leave' && request.snapshots.length === 0;
  if (!passing) return first;
  world.host.log('Some reads were throttled or timed out: asking once more.');
  return once();
}

async function checkAndTrack(action: ActionRequest, request: CheckRequest, world: World, cwd: string): Promise<number> {
  const {session, report} = await openTwice(request, world, cwd);
  const github = await world.openGitHub(action.token);
  const told = (await redacts(request, github)) ? redactReport(report) : report;
  const notes: string[] = [];
  if (action.trackingIssue) {
    const note =
      github === null
        ? 'the tracking issue was not kept: there is no token'
        : await track(github, told, keyOf(session));
    if (note !== null) notes.push(note);
  }
  await publish({...told, notes: [...told.notes, ...notes]}, request, world);
  return exitOf(report.findings, session.identified, request);
}

async function planAndTell(action: ActionRequest, request: PlanRequest, world: World, cwd: string): Promise<number> {
  const session = await openSession(request, world, cwd, wantedForPlan);
  const report = planned(session, world, request);
  const github = await world.openGitHub(action.token);
  await publish((await redacts(request, github)) ? redactReport(report) : report, request, world);
  return exitOf(report.findings, session.identified, request);
}

/** Refuses before anything is asked of AWS: a trigger that strangers can pull must not even look. */
async function reconcileAndTrack(
  action: ActionRequest,
  event: WorkflowEvent,
  request: ReconcileRequest,
  world: World,
  cwd: string,
): Promise<number> {
  const {baseline, source} = await readBaseline(request.baseline, world, cwd);
  const refusal = mayReconcileHere({
    event: event.name,
    ref: world.env['GITHUB_REF'] ?? '',
    defaultBranch: defaultBranch(event),
    allowRef: action.allowRef,
    accountPinned: baseline.account !== undefined,
  });
  if (refusal !== null) throw new UsageError(refusal, 'trigger');
  const {report, exit} = await reconcileAccount(request, world, cwd);
  const github = await world.openGitHub(action.token);
  const told = (await redacts(request, github)) ? redactReport(report) : report;
  const key = {path: source.path, account: baseline.account ?? null};
  const note = action.trackingIssue && github !== null ? await track(github, told, key) : null;
  await publish(note === null ? told : {...told, notes: [...told.notes, note]}, request, world);
  return exit;
}

export async function act(raw: Raw, world: World, cwd: string): Promise<number> {
  const action = actionRequest(raw);
  const event = await readEvent(world);
  const request = checkRequest(raw);
  if (action.token !== null) world.host.mask(action.token);
  switch (commandOf(action, event)) {
    case 'check':
      return checkAndTrack(action, request, world, cwd);
    case 'review':
      return reviewPullRequest(action, request, pullRequestOf(event), world, cwd);
    case 'plan':
      return planAndTell(action, planRequest(raw), world, cwd);
    case 'reconcile':
      return reconcileAndTrack(action, event, {...reconcileRequest(raw), yes: true}, world, cwd);
  }
}
