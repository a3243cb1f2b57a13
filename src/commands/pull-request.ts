/**
 * The review of a pull request, also of one in the merge queue: its baseline against that of its base (`shared/workflow/base-version.ts`). With credentials present the account is judged too and the plan that merging would cause is shown; neither decides the
 * exit, for drift that was there before must not block its own repair.
 */
import type {ReportKey} from '../report/model/redaction/key.js';
import type {Report} from '../report/model/model.js';
import type {PlanRequest} from '../request/account.js';
import type {ReviewFile} from '../review/classify.js';
import {leavingAccounts} from '../review/organization.js';
import {baseVersion, type Base} from './shared/workflow/base-version.js';
import {reviewFiles, reviewReport, type Reviewed} from './shared/review.js';
import type {PullRequest} from './shared/workflow/event.js';
import {planned, readsForPlan} from './shared/planned.js';
import {repositoryPath, refuseBase} from './shared/workflow/checkout.js';
import {accepted, tellReview, type Reviewing} from './shared/workflow/reviewing.js';
import {proposed} from './shared/workflow/unseen.js';
import {nowOf, openSession, type Session} from './shared/session.js';

/** A weakening, where one of the files that this one takes the place of would say so. */
function reviewAgainst(base: Base, head: ReviewFile | null, path: string, {world}: Reviewing): Reviewed {
  const [first, ...others] = base.files;
  const reviews = [first ?? null, ...others].map((old) => reviewFiles(old, head, path, world));
  const worst = reviews.find(({review}) => review.class === 'weakens') ?? reviews[0];
  if (worst === undefined) throw new Error('nothing was reviewed');
  const review = head === null ? worst.review : leavingAccounts(worst.review, base.others, path);
  return {...worst, review, notes: [...worst.notes, ...base.notes]};
}

const NO_CREDENTIALS = 'This run had no AWS credentials: the change was reviewed, and no account was looked at.';

/** Without a name of its own nothing is judged. Credentials that are no good are something else than none. */
function unidentified({snapshot}: Session): string {
  const identity = snapshot.observed.find(({read}) => read.op === 'sts:GetCallerIdentity')?.answer;
  if (identity?.status !== 'unreadable' || identity.kind === 'credentials') return NO_CREDENTIALS;
  return `The account could not be determined (${identity.code}): the change was reviewed, and no account was looked at.`;
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
  const {world, cwd} = run;
  const path = repositoryPath(request.baseline, world.env, cwd);
  await refuseBase(pull, world, cwd);
  const head = await proposed(request.baseline, 'baseline', pull, run);
  const base = await baseVersion(pull, path, head, run);
  const change = reviewAgainst(base, head, path, run);
  const judged = await accepted(change, pull, {path, account: change.account, pinned: change.account !== null}, run);
  const {reviewed} = judged;
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
  return tellReview(report, judged, key, request, pull, run);
}
