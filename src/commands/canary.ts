/** `canary`: one harmless change of IAM, and whether the alert on it arrives. */
import {randomBytes} from 'node:crypto';
import {CANARY_CALLS, CHALLENGE_CALLS, CODE_PREFIX, MARKER_PREFIX} from '../canary/calls.js';
import {canaryEvent, chooseCall, passed} from '../canary/choose.js';
import {outcomeOf} from '../canary/judge.js';
import {countsOf, verdictOf} from '../checks/assess.js';
import {otherReceivers} from '../delivery/views/undeclared.js';
import {UsageError} from '../errors.js';
import type {World} from '../ports/world.js';
import type {CanaryBlock, CanaryHop} from '../report/model/canary.js';
import type {Report} from '../report/model/model.js';
import type {CanaryRequest} from '../request/canary.js';
import {wholeSeconds} from '../values.js';
import {answered} from './shared/canary/answer.js';
import {assertDedicated, nameOf} from './shared/canary/role.js';
import {Watch} from './shared/canary/watch.js';
import {forTerminal} from './shared/redacts.js';
import {keyOf, publish, reportOf} from './shared/report.js';
import {openSession, type Session} from './shared/session.js';

/** Pull requests run what nobody has reviewed: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const NEVER_ON = new Set([
  'pull_request',
  'pull_request_target',
  'merge_group',
  'pull_request_review',
  'pull_request_review_comment',
  'issue_comment',
]);

export interface Flown {
  readonly session: Session;
  readonly report: Report;
  readonly exit: 0 | 1 | 3;
}

export async function fly(request: CanaryRequest, world: World, cwd: string): Promise<Flown> {
  refuseTrigger(world);
  if (request.snapshots.length > 0)
    throw new UsageError('a canary changes the account itself, so it does not take a saved snapshot');
  if (request.action !== 'answer' && !request.yes && world.prompt === null) throw nobodyToAsk();
  const session = await openSession(request, world, cwd);
  const {canary: declared} = session.parsed.baseline;
  if (declared === undefined)
    throw new UsageError(
      'the baseline does not allow a canary: nothing was changed',
      'canary',
      [],
      'allow it with canary: {role: iam-alert-guard/canary}, the name of a role that is used for nothing else',
    );
  const report = withoutArrival(reportOf('canary', session, world));
  const account = pinnedAccount(session, request);
  if (account === null) {
    const notes = [...report.notes, 'Nothing was changed: the account could not be determined.'];
    return {session, report: {...report, notes}, exit: request.failOn === 'never' ? 0 : 3};
  }
  if (request.action === 'answer') {
    const block = await answered(request, session, world, declared.role);
    return {session, report: {...report, canary: block}, exit: block.answer === undefined ? 1 : 0};
  }
  refuseDrift(report, request);
  const open = await assertDedicated(declared.role, session, world, request);
  const roleName = nameOf(declared.role);
  const challenge = request.action === 'challenge';
  const sender = {roleName, namesSession: world.openAws({deadline: request.timeout}).canary().namesSession};
  const choice = chooseCall(session.proof, sender, request.call, challenge ? CHALLENGE_CALLS : CANARY_CALLS);
  if (!choice.ok)
    throw new UsageError(
      `none of the calls would be a useful canary here: nothing was changed. ${choice.reasons.join('; ')}`,
      'canary',
    );
  const {undeclared, unfollowed} = otherReceivers(session.proof);
  const audience = [...undeclared, ...unfollowed.map(({resource}) => resource)];
  await consented(request, world, {account, call: choice.call, role: declared.role, audience});
  const watch = new Watch({session, world, request, call: choice.call, roleName, open, probe: declared.probe ?? null});
  const flown = await watch.fly(() => newMarker(challenge ? CODE_PREFIX : MARKER_PREFIX), challenge ? 0 : 2);
  const event = canaryEvent(session.proof, choice.call, sender, flown.marker);
  const hops: CanaryHop[] = [...flown.hops(passed(session.proof, event))];
  const judged = challenge
    ? ({outcome: 'unknown', seconds: null} as const)
    : outcomeOf({tries: flown.tries, probe: flown.probe, hops});
  const block: CanaryBlock = {
    marker: challenge ? null : flown.marker,
    call: `iam:${choice.call}`,
    sentAt: wholeSeconds(new Date(flown.tries.at(-1)?.sentAt ?? 0)),
    hops,
    ...judged,
    tries: flown.tries.length,
    audience,
  };
  const exit = challenge ? (flown.sent ? 0 : 3) : EXITS[block.outcome];
  return {session, report: {...report, canary: block}, exit: request.failOn === 'never' ? 0 : exit};
}

const EXITS = {arrived: 0, lost: 1, late: 3, unknown: 3} as const;

/** 64 bits: two runs at once have two markers. */
function newMarker(prefix: string): string {
  return `${prefix}${randomBytes(8).toString('hex')}`;
}

function refuseTrigger({env}: World): void {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (NEVER_ON.has(event)) throw new UsageError(`a canary is not sent on ${event}: it changes an account`, 'trigger');
}

/** Null where AWS did not say which account this is. */
function pinnedAccount({proof, parsed}: Session, {account: asked}: CanaryRequest): string | null {
  const {account} = proof.context.facts;
  const pinned = parsed.baseline.account ?? asked;
  if (pinned === null)
    throw new UsageError(
      'a canary needs the account pinned: nothing was changed',
      'account',
      [],
      'write the key `account` with its 12 digits, in quotation marks, into the baseline, or pass --account',
    );
  return account;
}

/** That none has arrived is what this one is sent for: no reason to leave it, and no longer true where it arrives. */
function withoutArrival(report: Report): Report {
  const findings = report.findings.filter(({check}) => check !== 'canary-arrived');
  return {...report, findings, counts: countsOf(findings), verdict: verdictOf(findings)};
}

/** While the check is red there is nothing to learn that it does not say already. */
function refuseDrift({verdict, findings}: Report, {despiteDrift}: CanaryRequest): void {
  if (verdict === 'in-sync' || despiteDrift) return;
  const [worst] = findings;
  throw new UsageError(
    `the check is ${verdict ?? 'not judged'} (${worst?.check ?? ''}): a canary would show nothing new, and nothing was changed`,
    'drift',
    [],
    'fix that first, or send the canary anyway with --despite-drift',
  );
}

/** Said before anything is read: whether a run is refused must not depend on what the account is like. */
function nobodyToAsk(): UsageError {
  return new UsageError(
    'a canary asks before it changes an account, and there is no terminal to ask on',
    'not-confirmed',
    [],
    'pass --yes',
  );
}

async function consented(
  {yes}: CanaryRequest,
  {prompt, host}: World,
  about: {readonly account: string; readonly call: string; readonly role: string; readonly audience: readonly string[]},
): Promise<void> {
  const {account, call, role, audience} = about;
  if (audience.length > 0)
    host.log(`The alert also goes to recipients that the baseline does not declare: ${audience.join(', ')}.`);
  if (yes) return;
  if (prompt === null) throw nobodyToAsk();
  const answer = await prompt(
    `iam:${call} will be made once or twice on the role ${role} of account ${account}, and people will be alerted. Type the account number to go on: `,
  );
  if (answer !== account)
    throw new UsageError(
      `nothing was changed: the answer was not the number of the account (${account})`,
      'not-confirmed',
    );
}

export async function canary(request: CanaryRequest, world: World, cwd: string): Promise<0 | 1 | 3> {
  const {session, report, exit} = await fly(request, world, cwd);
  await publish(forTerminal(report, request, world), request, world, {key: keyOf(session)});
  return exit;
}
