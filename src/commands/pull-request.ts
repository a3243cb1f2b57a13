/**
 * The review of a pull request: the base version comes from the base ref through GitHub, never from the checkout, which the pull
 * request wrote. With credentials present the account is judged too and the plan that merging would cause is shown; neither decides the
 * exit, for drift that was there before must not block its own repair.
 */
import {wantedForPlan} from '../plan/wanted.js';
import type {GitHub} from '../ports/github.js';
import type {World} from '../ports/world.js';
import type {Report} from '../report/model.js';
import {redactReport} from '../report/redact.js';
import type {ActionRequest, CheckRequest} from '../request.js';
import type {ReviewFile} from '../review/classify.js';
import {UsageError} from '../errors.js';
import {reviewExit, reviewFiles, reviewReport, type Reviewed} from './shared/review.js';
import type {PullRequest} from './shared/event.js';
import {comment, redacts} from './shared/github.js';
import {planned} from './shared/planned.js';
import {publish} from './shared/report.js';
import {BASELINE_LIMIT, openSession, repositoryPath, type Session} from './shared/session.js';

type Pull = Omit<PullRequest, 'sha'>;

/** The base version, or why nobody could read it. */
type Base = {readonly file: ReviewFile | null} | {readonly note: string};

async function baseVersion(github: GitHub | null, pull: Pull, path: string, env: World['env']): Promise<Base> {
  if (github === null) return {note: 'the base version of the baseline could not be read: there is no token'};
  const commit = await github.baseOf({
    sha: env['GITHUB_SHA'] ?? pull.headSha,
    headSha: pull.headSha,
    baseSha: pull.baseSha,
  });
  if (!commit.ok) return {note: commit.note};
  const bytes = await github.fileAt(commit.value, path);
  if (!bytes.ok) return {note: bytes.note};
  return {file: bytes.value === null ? null : {bytes: bytes.value, path}};
}

/** A weakening that somebody with write access has accepted by the label is named with who did. */
async function accepted(
  reviewed: Reviewed,
  action: ActionRequest,
  github: GitHub | null,
  pull: Pull,
): Promise<Reviewed> {
  if (reviewed.review.class !== 'weakens' || github === null) return reviewed;
  const label = await github.labelling(pull.number, action.weakeningLabel);
  if (!label.ok) return {...reviewed, notes: [...reviewed.notes, label.note]};
  if (label.value === null) return reviewed;
  if (label.value.mayWrite) return {...reviewed, review: {...reviewed.review, acceptedBy: label.value.login}};
  const note = `the label "${action.weakeningLabel}" was set by ${label.value.login}, who may not write to this repository: it does not count`;
  return {...reviewed, notes: [...reviewed.notes, note]};
}

const REVIEW_ONLY = 'This run had no AWS credentials: the change was reviewed, and no account was looked at.';

/** The account as merging would leave it, where there are credentials to look with. */
async function account(
  request: CheckRequest,
  pull: Pull,
  world: World,
  cwd: string,
): Promise<{session: Session; report: Report} | string> {
  // A fork's run has no credentials; asking the machine for some would only take time.
  if (pull.fork && request.snapshots.length === 0) return REVIEW_ONLY;
  const session = await openSession(request, world, cwd, wantedForPlan);
  if (!session.identified) return REVIEW_ONLY;
  return {session, report: planned(session, world)};
}

export async function reviewPullRequest(
  action: ActionRequest,
  request: CheckRequest,
  pull: Pull,
  world: World,
  cwd: string,
): Promise<number> {
  const path = repositoryPath(request.baseline, world.env, cwd);
  const github = await world.openGitHub(action.token);
  const [bytes, base] = await Promise.all([
    world.files.read(request.baseline, BASELINE_LIMIT),
    baseVersion(github, pull, path, world.env),
  ]);
  const head: ReviewFile | null = bytes === null ? null : {bytes, path};
  const now = request.now ?? world.host.now().toISOString();
  if ('note' in base) throw new UsageError(`the change could not be reviewed: ${base.note}`, 'github');
  const reviewed = await accepted(reviewFiles(base.file, head, world.env), action, github, pull);
  const alone = reviewReport(reviewed, head, path, now, world.version);
  const looked =
    head === null
      ? 'The baseline is removed: there is nothing to judge an account by.'
      : await account(request, pull, world, cwd);
  const report: Report =
    typeof looked === 'string'
      ? {...alone, notes: [...alone.notes, looked]}
      : {
          ...looked.report,
          command: 'review',
          review: reviewed.review,
          notes: [...reviewed.notes, ...looked.report.notes],
        };
  const key = {
    path,
    account:
      typeof looked === 'string'
        ? null
        : (looked.session.proof.context.baseline.account ?? looked.report.target.account),
  };
  const told = (await redacts(request, github)) ? redactReport(report) : report;
  const note = github === null ? null : await comment(github, pull.number, told, action.comment, key);
  await publish(note === null ? told : {...told, notes: [...told.notes, note]}, request, world, {
    failOn: 'never',
    failOnUnknown: false,
  });
  return reviewExit(reviewed.review);
}
