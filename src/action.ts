/**
 * What the Action does first: it picks the command by the event that started the workflow, or by `mode`. What is asked wrongly, or of a
 * baseline that is not there, is refused here, before the rest of the program is loaded (`action-run.ts`).
 */
import {endingOf} from './entry.js';
import {UnansweredError, UsageError} from './errors.js';
import type {World} from './ports/world.js';
import {renderErrorSummary} from './report/forms/error.js';
import {redactError} from './report/model/redaction/redact.js';
import {actionRequest, type ActionRequest} from './request/action.js';
import {checkRequest, planRequest, reconcileRequest} from './request/account.js';
import {fleetRequest, isFleet, refuseFleetOptions, shardsRequest} from './request/fleet.js';
import {mergeInputs} from './request/merge.js';
import {historyAsked, historyRequest, type HistoryAsked} from './request/history.js';
import {canaryRequest, type CanaryRequest} from './request/canary.js';
import {asInput, Reader, redactOf, type Raw} from './request/raw.js';
import type {Asked} from './action-run.js';
import {baselineBytes, readingOnce} from './commands/shared/baseline-file.js';
import {inRepository} from './commands/shared/workflow/checkout.js';
import {baselineUnseen} from './commands/shared/workflow/unseen-why.js';
import {isReviewed, pullRequestOf, readEvent, type WorkflowEvent} from './commands/shared/workflow/event.js';
import {namedFiles} from './commands/shared/named-files.js';
import {redacts} from './commands/shared/redacts.js';

function commandOf(action: ActionRequest, event: WorkflowEvent): Exclude<Asked['command'], 'fleet' | 'fleet-review'> {
  if (event.name === 'pull_request_target') {
    throw new UsageError(
      'pull_request_target runs with secrets on code that nobody has reviewed: use pull_request',
      'trigger',
    );
  }
  if (action.mode !== 'auto') return action.mode;
  if (action.reconcile) return 'reconcile';
  return isReviewed(event) ? 'review' : 'check';
}

function askedOf(action: ActionRequest, event: WorkflowEvent, raw: Raw): Asked {
  const command = commandOf(action, event);
  switch (command) {
    case 'check':
      if (isFleet(raw)) return {command: 'fleet', request: fleetRequest(raw, 'check', asInput)};
      refuseFleetOptions(raw, asInput);
      return {command, request: checkRequest(raw, asInput), history: historyBeside(raw)};
    case 'canary':
      return {command, request: {...canaryInputs(raw), yes: true}};
    case 'history':
      if (isFleet(raw)) return {command: 'fleet', request: fleetRequest(raw, 'history', asInput)};
      refuseFleetOptions(raw, asInput);
      return {command, request: historyRequest(raw, asInput)};
    case 'review':
      if (isFleet(raw))
        return {command: 'fleet-review', request: fleetRequest(raw, 'check', asInput), pull: pullRequestOf(event)};
      refuseFleetOptions(raw, asInput);
      return {command, request: planRequest(raw, asInput), pull: pullRequestOf(event)};
    case 'plan':
      if (isFleet(raw)) return {command: 'fleet', request: fleetRequest(raw, 'plan', asInput)};
      refuseFleetOptions(raw, asInput);
      return {command, request: planRequest(raw, asInput)};
    case 'reconcile':
      return {command, request: {...reconcileRequest(raw, asInput), yes: true}};
    case 'merge':
      return {command, request: mergeInputs(raw)};
    case 'shards':
      return {command, request: {shards: shardsRequest(raw, asInput), redact: redactOf(raw).value}};
  }
}

/** The world as seen from the repository of the baseline, or of the organization file. */
async function atBaseline(asked: Asked, world: World, cwd: string): Promise<World> {
  const {command, request} = asked;
  if (command === 'merge' || command === 'shards') return world;
  const many = command === 'fleet' || command === 'fleet-review';
  const baseline = many ? request.organization : request.baseline;
  const once: World = {...world, files: readingOnce(world.files, baseline)};
  const here = await inRepository(baseline, once, cwd);
  // A pull request may remove it, which is for the review to say.
  if (command !== 'review' && !many) await refuseMissing(baseline, here, cwd);
  return here;
}

async function refuseMissing(baseline: string, world: World, cwd: string): Promise<void> {
  try {
    await baselineBytes(baseline, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw await baselineUnseen(error, baseline, world, cwd);
  }
}

/** `challenge: true` and `answer` are what the command line has as words of their own. */
function canaryInputs(raw: Raw): CanaryRequest {
  const {answer, challenge, 'canary-timeout': timeout, 'canary-call': call, ...rest} = raw;
  const asked = new Reader({challenge}, asInput);
  const challenged = asked.flag('challenge', false);
  const code = typeof answer === 'string' && answer !== '' ? answer : null;
  if (challenged && code !== null) asked.problems.push('challenge and answer cannot be used together');
  asked.done();
  const action = code !== null ? 'answer' : challenged ? 'challenge' : 'run';
  return canaryRequest({...rest, timeout, call}, {action, code}, asInput);
}

/** With a check, the history of so many days is a part of its report. */
function historyBeside(raw: Raw): HistoryAsked | null {
  const {'history-days': days} = raw;
  return typeof days === 'string' && days !== '' ? historyAsked(raw, asInput, 'history-days') : null;
}

async function run(raw: Raw, world: World, cwd: string): Promise<number> {
  const action = actionRequest(raw);
  if (action.token !== null) world.host.mask(action.token);
  const event = await readEvent(world);
  const asked = askedOf(action, event, raw);
  const here = await atBaseline(asked, world, cwd);
  const github = await world.openGitHub(action.token);
  let known: Promise<boolean> | undefined;
  const redacted = (): Promise<boolean> => (known ??= redacts(asked.request, github));
  const {perform} = await import('./action-run.js');
  return perform(asked, {action, event, github, redacted, world: here, cwd});
}

/** What went wrong may name an account too. The request may be what is wrong: of it, only what decides this is looked at. */
async function visibleError(error: UsageError, raw: Raw, world: World): Promise<UsageError> {
  const {code, message, hint, problems} = error;
  const hidden = redactError(error);
  if (JSON.stringify(hidden) === JSON.stringify({code, message, hint, problems})) return error;
  const {'github-token': token} = raw;
  const github = typeof token === 'string' && token !== '' ? await world.openGitHub(token) : null;
  if (!(await redacts({redact: redactOf(raw).value}, github))) return error;
  const Told = error instanceof UnansweredError ? UnansweredError : UsageError;
  return new Told(hidden.message, hidden.code, hidden.problems, hidden.hint);
}

/** Hides whatever may name somebody: nobody knows how far the run came. What is told must not itself be what fails. */
async function tellDefect(error: unknown, {host}: World): Promise<void> {
  await host.summary(renderErrorSummary(redactError(endingOf(error).report))).catch(() => undefined);
}

/** Runs the command that is meant, and answers the exit code. A run that ended before there was a report has a page of its own too. */
export async function act(raw: Raw, world: World, cwd: string): Promise<number> {
  try {
    return await run(raw, {...world, files: namedFiles(world.files, raw, asInput)}, cwd);
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
