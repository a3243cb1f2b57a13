/**
 * The commands of the Action, each from what was asked to the exit code. `action.ts` loads this file once the request is sound, and it loads
 * what that command runs.
 */
import {exitOf} from './checks/assess.js';
import {UsageError} from './errors.js';
import type {GitHub} from './ports/github.js';
import type {World} from './ports/world.js';
import {issueMove} from './report/forms/issue.js';
import type {ReportKey} from './report/model/redaction/key.js';
import type {Report} from './report/model/model.js';
import {redactText} from './report/model/redaction/redact.js';
import {mayReconcileHere, mayTrackHere} from './reconcile/gate.js';
import type {ActionRequest} from './request/action.js';
import type {CheckRequest, PlanRequest, ReconcileRequest} from './request/account.js';
import type {FleetRequest} from './request/fleet.js';
import type {MergeRequest} from './request/merge.js';
import type {FleetReport} from './fleet/model.js';
import type {HistoryAsked, HistoryRequest} from './request/history.js';
import type {CanaryRequest} from './request/canary.js';
import {count} from './report/words/count.js';
import {defaultBranch, isReviewed, type PullRequest, type WorkflowEvent} from './commands/shared/workflow/event.js';
import {track, trackFleet} from './commands/shared/workflow/github.js';
import {checkReport} from './commands/shared/checked.js';
import {wantedForCheck} from './commands/shared/check-reads.js';
import {docsBase, keyOf, publish} from './commands/shared/report.js';
import {withPeriod} from './commands/shared/period.js';
import {forReaders} from './commands/shared/redacts.js';
import {openSession, readBaseline, type Session} from './commands/shared/session.js';

/** What is to be done. */
export type Asked =
  | {readonly command: 'check'; readonly request: CheckRequest; readonly history: HistoryAsked | null}
  | {readonly command: 'history'; readonly request: HistoryRequest}
  | {readonly command: 'canary'; readonly request: CanaryRequest}
  | {readonly command: 'plan'; readonly request: PlanRequest}
  | {readonly command: 'reconcile'; readonly request: ReconcileRequest}
  | {readonly command: 'merge'; readonly request: MergeRequest}
  | {readonly command: 'fleet'; readonly request: FleetRequest}
  | {readonly command: 'shards'; readonly request: {readonly shards: number; readonly redact: CheckRequest['redact']}}
  | {readonly command: 'review'; readonly request: PlanRequest; readonly pull: PullRequest}
  | {readonly command: 'fleet-review'; readonly request: FleetRequest; readonly pull: PullRequest};

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

/** What may be gone in a minute is asked once more before it is reported. */
async function openTwice(request: CheckRequest, {world, cwd}: Run): Promise<{session: Session; report: Report}> {
  const once = async (): Promise<{session: Session; report: Report}> => {
    const session = await openSession(request, world, cwd, wantedForCheck);
    return {session, report: await checkReport(session, world)};
  };
  const first = await once();
  const passing =
    first.report.verdict === 'unknown' && issueMove(first.report) === 'leave' && request.snapshots.length === 0;
  if (!passing) return first;
  world.host.log('Some reads were throttled or timed out: asking once more.');
  return once();
}

/** What is only proposed, or stands on another branch, is nobody's state yet, and what it would find is no drift. @returns a note */
async function tracking(run: Run, keep: () => Promise<string | null>): Promise<string | null> {
  const {action, event, world} = run;
  if (!action.trackingIssue || isReviewed(event)) return null;
  const ref = world.env['GITHUB_REF'] ?? '';
  const {allowRef} = action;
  return mayTrackHere({event: event.name, ref, defaultBranch: defaultBranch(event), allowRef}) ?? keep();
}

/** Says the report everywhere, as far as everybody may see it there. */
async function tell(report: Report, key: ReportKey, request: CheckRequest, run: Run): Promise<void> {
  const {action, github, world} = run;
  const told = await forReaders(report, run);
  const options = {key, showing: request, assignees: action.issueAssignees, ...docsBase(world)};
  const note = await tracking(run, () => track(github, told, options));
  await publish(note === null ? told : {...told, notes: [...told.notes, note]}, request, world, {key});
}

async function checkHere(request: CheckRequest, history: HistoryAsked | null, run: Run): Promise<number> {
  const {session, report: checked} = await openTwice(request, run);
  const seen = history === null ? {} : {history: await seenBy(session, history, run)};
  const report = await withPeriod({...checked, ...seen}, request, run.world);
  await tell(report, keyOf(session), request, run);
  return exitOf(report.findings, session.identified, request);
}

async function seenBy({proof}: Session, asked: HistoryAsked, {world}: Run): Promise<NonNullable<Report['history']>> {
  const {historyOf} = await import('./commands/shared/history.js');
  return historyOf(proof, asked, world);
}

async function canaryHere(request: CanaryRequest, run: Run): Promise<number> {
  const {world, cwd} = run;
  const {fly} = await import('./commands/canary.js');
  const {session, report, exit} = await fly(request, (await run.redacted()) ? discreet(world) : world, cwd);
  await publish(await forReaders(report, run), request, world, {key: keyOf(session)});
  return exit;
}

async function historyHere(request: HistoryRequest, run: Run): Promise<number> {
  const {historyExit, historyReport} = await import('./commands/history.js');
  const {session, report, history} = await historyReport(request, run.world, run.cwd);
  await publish(await forReaders(report, run), request, run.world, {key: keyOf(session)});
  return historyExit(history, session.identified, request);
}

async function planHere(request: PlanRequest, run: Run): Promise<number> {
  const {world, cwd} = run;
  const {planned, readsForPlan} = await import('./commands/shared/planned.js');
  const session = await openSession(request, world, cwd, readsForPlan(request));
  const report = planned(session, world, request);
  await tell(report, keyOf(session), request, run);
  return shownToReview(run) ? 0 : exitOf(report.findings, session.identified, request);
}

/** What is shown where a change is reviewed decides nothing: drift that was there before must not block its own repair. */
function shownToReview({event, world}: Run): boolean {
  if (!isReviewed(event)) return false;
  world.host.log(
    'On a pull request the plan is shown and never fails the run: mode review, or auto, judges the change.',
  );
  return true;
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
  const {reconcileAccount} = await import('./commands/reconcile.js');
  const {report, key, exit} = await reconcileAccount(request, (await run.redacted()) ? discreet(world) : world, cwd);
  await tell(report, key, request, run);
  return exit;
}

/** A log is read by whoever reads the report: what is hidden in one is hidden in the other. */
function discreet(world: World): World {
  return {...world, host: {...world.host, log: (message) => world.host.log(redactText(message))}};
}

const OF_ONE_ACCOUNT =
  'tracking-issue with mode merge keeps the issue of many accounts, and these reports are of single ones: set it in the jobs that check the accounts';

/** The jobs that checked the accounts have annotated their findings already. */
async function mergeHere(request: MergeRequest, run: Run): Promise<number> {
  const {merged} = await import('./commands/merge.js');
  const found = await merged(request, run.world);
  if ('fleet' in found) await tellFleet(found.fleet, request, run);
  else if (run.action.trackingIssue) throw new UsageError(OF_ONE_ACCOUNT, 'usage');
  else await publish(await forReaders(found.report, run), request, run.world, {marks: null});
  return found.exit;
}

async function tellFleet(report: FleetReport, request: CheckRequest | MergeRequest, run: Run): Promise<void> {
  const {action, github, world} = run;
  const [{redactFleet}, {withFleetPeriod}, {publishFleet}] = await Promise.all([
    import('./report/fleet/redact.js'),
    import('./commands/shared/fleet/period.js'),
    import('./commands/shared/fleet/report.js'),
  ]);
  const hide = (await run.redacted()) ? redactFleet : (shown: FleetReport) => shown;
  const told = hide(await withFleetPeriod(hide(report), request.previous, world));
  const options = {showing: request, assignees: action.issueAssignees};
  const note = await tracking(run, () => trackFleet(github, told, options));
  await publishFleet(told, request, world, note === null ? [] : [note]);
}

async function fleetHere(request: FleetRequest, run: Run): Promise<number> {
  const redacted = await run.redacted();
  const {fleetReport} = await import('./commands/fleet.js');
  const {fleetExit} = await import('./fleet/exit.js');
  const report = await fleetReport(request, redacted ? discreet(run.world) : run.world, run.cwd, redacted);
  await tellFleet(report, request, run);
  return request.command === 'plan' && shownToReview(run) ? 0 : fleetExit(report, request);
}

/** The matrix of a workflow: https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations */
async function shardsHere(shards: number, {host}: World): Promise<number> {
  const all = Array.from({length: shards}, (_, index) => `${String(index + 1)}/${String(shards)}`);
  host.output('shards', JSON.stringify(all));
  host.log(count(shards, 'shard'));
  await host.summary(`The accounts are shared out among ${count(shards, 'shard')}.\n`);
  return 0;
}

/** @returns the exit code */
export async function perform(asked: Asked, run: Run): Promise<number> {
  switch (asked.command) {
    case 'check':
      return checkHere(asked.request, asked.history, run);
    case 'canary':
      return canaryHere(asked.request, run);
    case 'history':
      return historyHere(asked.request, run);
    case 'review':
      return (await import('./commands/pull-request.js')).reviewPullRequest(asked.request, asked.pull, run);
    case 'plan':
      return planHere(asked.request, run);
    case 'reconcile':
      return reconcileHere(asked.request, run);
    case 'merge':
      return mergeHere(asked.request, run);
    case 'fleet-review':
      return (await import('./commands/pull-request-fleet.js')).reviewFleetPullRequest(asked.request, asked.pull, run);
    case 'fleet':
      return fleetHere(asked.request, run);
    case 'shards':
      return shardsHere(asked.request.shards, run.world);
  }
}
