/**
 * Whether somebody has accepted a weakening. An acceptance is for one commit, the head that is proposed, and for what it weakens: whoever
 * looked at one version of the baseline has said nothing of the next, nor of the same version on another base. It needs write access, and is one of three: the run that the label itself started; what such
 * a run noted in our own comment, while the label is there; an approving review of that very commit.
 */
import type {GitHub, GitHubAnswer} from '../../../ports/github.js';
import {
  acceptanceIn,
  marker,
  sameComment,
  weakeningDigest,
  type Acceptance,
  type ReportKey,
} from '../../../report/model/redaction/key.js';
import type {PullRequest} from './event.js';
import type {Reviewed} from '../review.js';

export interface Judged {
  readonly reviewed: Reviewed;
  /** An acceptance by the label, for the comment to keep. */
  readonly record: Acceptance | null;
}

interface Asking {
  readonly github: GitHub;
  readonly pull: PullRequest;
  readonly label: string;
  readonly key: ReportKey;
}

/** A question that GitHub did not answer: then nobody has accepted anything, and the run says why. */
class Unanswered extends Error {}

async function told<T>(answer: Promise<GitHubAnswer<T>>): Promise<T> {
  const {...got} = await answer;
  if (!got.ok) throw new Unanswered(got.note);
  return got.value;
}

const short = (commit: string): string => commit.slice(0, 12);

/** @param reviewed a change that weakens */
export async function judgeAcceptance(reviewed: Reviewed, asking: Asking): Promise<Judged> {
  try {
    return await judge(reviewed, asking);
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return refused(reviewed, error.message);
  }
}

async function judge(reviewed: Reviewed, asking: Asking): Promise<Judged> {
  const {github, pull, label} = asking;
  // What stands in the queue is a commit that GitHub made: people have seen the head of the pull request.
  const commit = pull.queued ? (await told(github.headOf(pull.number))).sha : pull.headSha;
  const carries = await told(github.carriesLabel(pull.number, label));
  const changes = weakeningDigest(reviewed.review);
  const labelled = carries ? await byLabel({commit, changes}, asking) : null;
  if (labelled !== null && (await told(github.mayWrite(labelled.login)))) return accepted(reviewed, labelled, labelled);
  for (const login of await told(github.approvals(pull.number, commit)))
    if (await told(github.mayWrite(login))) return accepted(reviewed, {commit, changes, login}, null);
  if (labelled !== null) {
    const note = `The label "${label}" was set by ${labelled.login}, who may not write to this repository: it does not count.`;
    return refused(reviewed, note);
  }
  const way = `To accept the weakening of commit ${short(commit)}, somebody with write access sets the label "${label}" or approves the pull request.`;
  const old = `The label "${label}" is there, but no run has seen it set for commit ${short(commit)} with what it weakens now: remove it and add it again to accept this.`;
  return refused(reviewed, carries ? old : way);
}

/** Who set the label for this commit: this run was started by it, or our comment says that one was. */
async function byLabel(
  now: Pick<Acceptance, 'commit' | 'changes'>,
  {github, pull, label, key}: Asking,
): Promise<Acceptance | null> {
  const {labelled} = pull;
  if (labelled !== null && labelled.label.toLowerCase() === label.toLowerCase()) return {...now, login: labelled.login};
  const continues = (firstLine: string): boolean => sameComment(key, firstLine);
  const body = await told(github.ownComment({pull: pull.number, marker: marker('comment', key), continues}));
  const record = body === null ? null : acceptanceIn(body);
  return record?.commit === now.commit && record.changes === now.changes ? record : null;
}

function accepted(reviewed: Reviewed, {commit, login}: Acceptance, record: Acceptance | null): Judged {
  const review = {...reviewed.review, acceptedBy: login, acceptedCommit: commit};
  return {reviewed: {...reviewed, review}, record};
}

function refused(reviewed: Reviewed, note: string): Judged {
  return {reviewed: {...reviewed, notes: [...reviewed.notes, note]}, record: null};
}
