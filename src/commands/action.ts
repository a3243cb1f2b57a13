/** What the Action does: picks the command by the event that started the workflow, or by `mode`. */
import {exitOf} from '../checks/assess.js';
import {endingOf} from '../entry.js';
import {UsageError} from '../errors.js';
import type {GitHub} from '../ports/github.js';
import type {World} from '../ports/world.js';
import {renderErrorSummary} from '../report/error.js';
import {issueMove} from '../report/issue.js';
import type {ReportKey} from '../report/key.js';
import type {Report} from '../report/model.js';
import {redactError, redactReport, redactText} from '../report/redact.js';
import {mayReconcileHere} from '../reconcile/gate.js';
import {
  actionRequest,
  checkRequest,
  planRequest,
  reconcileRequest,
  redactOf,
  type ActionRequest,
  type CheckRequest,
  type PlanRequest,
  type Raw,
  type ReconcileRequest,
} from '../request.js';
import {reconcileAccount} from './reconcile.js';
import {defaultBranch, pullRequestOf, readEvent, type WorkflowEvent} from './shared/event.js';
import {redacts, track} from './shared/github.js';
import {namedFiles} from './shared/named-files.js';
import {docsBase, keyOf, publish, reportOf} from './shared/report.js';
import {planned, readsForPlan} from './shared/planned.js';
import {openSession, readBaseline, type Session} from './shared/session.js';
import {reviewPullRequest} from './pull-request.js';

type Command = 'check' | 'plan' | 'reconcile' | 'review';

/** One run of the Action: what was asked, why it runs, and what it may touch. */
export interface Run {
  readonly action: ActionRequest;
  readonly event: WorkflowEvent;
  readonly github: GitHub | null;
  /** Whether what this run says is redacted. */
  readonly redacted: () => Promise<boolean>;
  readonly world: World;
  readonly cwd: string;
}

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

/** What may be gone in a minute is asked once more before it is reported. */
async function openTwice(request: CheckRequest, {world, cwd}: Run): Promise<{session: Session; report: Report}> {
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

/** Says the report everywhere, as far as everybody may see it there. */
async function tell(report: Report, key: ReportKey, request: CheckRequest, run: Run): Promise<void> {
  const {action, event, github, world} = run;
  const told = (await run.redacted()) ? redactReport(report) : report;
  // The baseline of a pull request is nobody's state yet, and what it would find is no drift.
  const tracked = action.trackingIssue && event.name !== 'pull_request';
  const note = tracked ? await track(github, told, {key, ...docsBase(world)}) : null;
  await publish(note === null ? told : {...told, notes: [...told.notes, note]}, request, world, {key});
}

async function checkHere(request: CheckRequest, run: Run): Promise<number> {
  const {session, report} = await openTwice(request, run);
  await tell(report, keyOf(session), request, run);
  return exitOf(report.findings, session.identified, request);
}

async function planHere(request: PlanRequest, run: Run): Promise<number> {
  const {world, cwd} = run;
  const session = await openSession(request, world, cwd, readsForPlan(request));
  const report = planned(session, world, request);
  await tell(report, keyOf(session), request, run);
  return exitOf(report.findings, session.identified, request);
}

/** Refuses before anything is asked of AWS: a trigger that strangers can pull must not even look. */
async function reconcileHere(request: ReconcileRequest, run: Run): Promise<number> {
  const {action, event, world, cwd} = run;
  const {baseline} = await readBaseline(request.baseline, world, cwd);
  const refusal = mayReconcileHere({
    event: event.name,
    ref: world.env['GITHUB_REF'] ?? '',
    defaultBranch: defaultBranch(event),
    allowRef: action.allowRef,
    accountPinned: baseline.account !== undefined,
  });
  if (refusal !== null) throw new UsageError(refusal, 'trigger');
  const {report, key, exit} = await reconcileAccount(request, (await run.redacted()) ? discreet(world) : world, cwd);
  await tell(report, key, request, run);
  return exit;
}

/** A log is read by whoever reads the report: what is hidden in one is hidden in the other. */
function discreet(world: World): World {
  return {...world, host: {...world.host, log: (message) => world.host.log(redactText(message))}};
}

async function run(raw: Raw, world: World, cwd: string): Promise<number> {
  const action = actionRequest(raw);
  if (action.token !== null) world.host.mask(action.token);
  const event = await readEvent(world);
  const command = commandOf(action, event);
  const github = await world.openGitHub(action.token);
  let known: Promise<boolean> | undefined;
  const redacted = (): Promise<boolean> => (known ??= redacts(checkRequest(raw), github));
  const here: Run = {action, event, github, redacted, world, cwd};
  switch (command) {
    case 'check':
      return checkHere(checkRequest(raw), here);
    case 'review':
      return reviewPullRequest(planRequest(raw), pullRequestOf(event), here);
    case 'plan':
      return planHere(planRequest(raw), here);
    case 'reconcile':
      return reconcileHere({...reconcileRequest(raw), yes: true}, here);
  }
}

/** What went wrong may name an account too. The request may be what is wrong: of it, only what decides this is looked at. */
async function visibleError(error: UsageError, raw: Raw, world: World): Promise<UsageError> {
  const {code, message, hint, problems} = error;
  const hidden = redactError(error);
  if (JSON.stringify(hidden) === JSON.stringify({code, message, hint, problems})) return error;
  const {'github-token': token} = raw;
  const github = typeof token === 'string' && token !== '' ? await world.openGitHub(token) : null;
  if (!(await redacts({redact: redactOf(raw).value}, github))) return error;
  return new UsageError(hidden.message, hidden.code, hidden.problems, hidden.hint);
}

/** Hides whatever may name somebody: nobody knows how far the run came. What is told must not itself be what fails. */
async function tellDefect(error: unknown, {host}: World): Promise<void> {
  await host.summary(renderErrorSummary(redactError(endingOf(error).report))).catch(() => undefined);
}

/** Runs the command that is meant, and answers the exit code. A run that ended before there was a report has a page of its own too. */
export async function act(raw: Raw, world: World, cwd: string): Promise<number> {
  try {
    return await run(raw, {...world, files: namedFiles(world.files, raw, (name) => name)}, cwd);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      await tellDefect(error, world);
      throw error;
    }
    const told = await visibleError(error, raw, world);
    await world.host.summary(renderErrorSummary(told));
    throw told;
  }
}
