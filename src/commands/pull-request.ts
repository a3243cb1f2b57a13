/**
 * The review of a pull request: the base version comes from the base ref through GitHub, never from the checkout, which the pull
 * request wrote. With credentials present the account is judged too and the plan that merging would cause is shown; neither decides the
 * exit, for drift that was there before must not block its own repair.
 */
import type {GitHub} from '../ports/github.js';
import type {World} from '../ports/world.js';
import type {ReportKey} from '../report/model/key.js';
import type {Report} from '../report/model/model.js';
import type {ActionRequest} from '../request/action.js';
import type {PlanRequest} from '../request/account.js';
import type {ReviewFile} from '../review/classify.js';
import {UsageError} from '../errors.js';
import {readVersion, reviewExit, reviewFiles, reviewReport, type Reviewed} from './shared/review.js';
import {checkedOut, type PullRequest} from './shared/event.js';
import {comment} from './shared/github.js';
import {planned, readsForPlan} from './shared/planned.js';
import {forReaders} from './shared/redacts.js';
import {docsBase, publish} from './shared/report.js';
import {nowOf, openSession, repositoryPath, type Session} from './shared/session.js';

/** What the review is made with. */
interface Reviewing {
  readonly action: ActionRequest;
  readonly github: GitHub | null;
  readonly redacted: () => Promise<boolean>;
  readonly world: World;
  readonly cwd: string;
}

interface Sides {
  readonly base: ReviewFile | null;
  readonly head: ReviewFile | null;
}

/** @throws UsageError where a side cannot be read: what nobody compared is never neutral */
async function sidesOf(request: PlanRequest, pull: PullRequest, path: string, run: Reviewing): Promise<Sides> {
  const [head, base] = await Promise.all([
    readVersion(request.baseline, path, run.world),
    baseVersion(pull, path, run),
  ]);
  return {head, base};
}

async function baseVersion(
  pull: PullRequest,
  path: string,
  {github, world, cwd}: Reviewing,
): Promise<ReviewFile | null> {
  const unread = (why: string): UsageError => new UsageError(`the change could not be reviewed: ${why}`, 'github');
  if (github === null) throw unread('there is no token to read the base version of the baseline with');
  if (path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:/.test(path))
    throw unread(`the baseline ${path} is outside the repository`);
  const {headSha, baseSha} = pull;
  const commit = await github.baseOf({sha: await checkedOut(pull, world, cwd), headSha, baseSha});
  if (!commit.ok) throw unread(commit.note);
  const bytes = await github.fileAt(commit.value, path);
  if (!bytes.ok) throw unread(bytes.note);
  return bytes.value === null ? null : {bytes: bytes.value, path};
}

/** A weakening that somebody with write access has accepted by the label is named with who did. */
async function accepted(reviewed: Reviewed, pull: PullRequest, {action, github}: Reviewing): Promise<Reviewed> {
  if (reviewed.review.class !== 'weakens' || github === null) return reviewed;
  const label = await github.labelling(pull.number, action.weakeningLabel);
  if (!label.ok) return {...reviewed, notes: [...reviewed.notes, label.note]};
  if (label.value === null) {
    const way = `Somebody who may write to this repository accepts it by the label "${action.weakeningLabel}".`;
    return {...reviewed, notes: [...reviewed.notes, way]};
  }
  if (label.value.mayWrite) return {...reviewed, review: {...reviewed.review, acceptedBy: label.value.login}};
  const note = `The label "${action.weakeningLabel}" was set by ${label.value.login}, who may not write to this repository: it does not count`;
  return {...reviewed, notes: [...reviewed.notes, note]};
}

const NO_CREDENTIALS = 'This run had no AWS credentials: the change was reviewed, and no account was looked at.';

/** Without a name of its own nothing is judged. Credentials that are no good are something else than none. */
function unidentified({snapshot}: Session): string {
  const identity = snapshot.observed.find(({read}) => read.op === 'sts:GetCallerIdentity')?.answer;
  if (identity?.status !== 'unreadable' || identity.kind === 'credentials') return NO_CREDENTIALS;
  return `AWS did not say whose account it is (${identity.code}): the change was reviewed, and no account was looked at.`;
}

/** The account as merging would leave it, or why nobody looked. */
async function lookAt(
  request: PlanRequest,
  head: ReviewFile | null,
  pull: PullRequest,
  {action, world, cwd}: Reviewing,
): Promise<Report | string> {
  if (action.mode === 'review') return 'Only the change was reviewed, as asked: no account was looked at.';
  if (head === null) return 'The baseline is removed: there is nothing to judge an account by.';
  // A fork's run has no credentials; asking the machine for some would only take time.
  if (pull.fork && request.snapshots.length === 0) return NO_CREDENTIALS;
  const session = await openSession(request, world, cwd, readsForPlan(request));
  return session.identified ? planned(session, world, request) : unidentified(session);
}

export async function reviewPullRequest(request: PlanRequest, pull: PullRequest, run: Reviewing): Promise<number> {
  const {action, github, world, cwd} = run;
  const path = repositoryPath(request.baseline, world.env, cwd);
  const {base, head} = await sidesOf(request, pull, path, run);
  const reviewed = await accepted(reviewFiles(base, head, path, world.env), pull, run);
  const looked = await lookAt(request, head, pull, run);
  const now = nowOf(request, world.env, world.host.now().toISOString());
  const alone = reviewReport(reviewed, head, path, now, world.version);
  const report: Report =
    typeof looked === 'string'
      ? {...alone, notes: [...alone.notes, looked]}
      : {...looked, command: 'review', review: reviewed.review, notes: [...reviewed.notes, ...looked.notes]};
  const key: ReportKey = {
    path,
    account: reviewed.account ?? report.target.account,
    pinned: reviewed.account !== null,
  };
  const told = await forReaders(report, run);
  const options = {key, ...docsBase(world)};
  const note = github === null ? null : await comment(github, pull.number, told, action.comment, options);
  await publish(note === null ? told : {...told, notes: [...told.notes, note]}, request, world, {
    marks: {failOn: 'never', failOnUnknown: false},
    key,
  });
  return reviewExit(reviewed.review, request.failOn);
}
