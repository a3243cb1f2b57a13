/**
 * `commands/shared/workflow/` holds what only a run on GitHub does: the pull request, its base version, acceptance, comments and issues.
 *
 * What the review of one baseline and that of many accounts' do alike: whether somebody has accepted it, and how it is told.
 */
import type {GitHub} from '../../../ports/github.js';
import type {World} from '../../../ports/world.js';
import type {ReportKey} from '../../../report/model/redaction/key.js';
import type {Report} from '../../../report/model/model.js';
import type {ActionRequest} from '../../../request/action.js';
import {forReaders} from '../redacts.js';
import {docsBase, publish} from '../report.js';
import {reviewExit, type Reviewed} from '../review.js';
import {judgeAcceptance, type Judged} from './acceptance.js';
import type {PullRequest} from './event.js';
import {comment} from './github.js';

/** What the review is made with. */
export interface Reviewing {
  readonly action: ActionRequest;
  readonly github: GitHub | null;
  readonly redacted: () => Promise<boolean>;
  readonly world: World;
  readonly cwd: string;
}

/** A weakening that somebody with write access has accepted is named with who did, and for which commit. */
export async function accepted(
  reviewed: Reviewed,
  pull: PullRequest,
  key: ReportKey,
  {action, github}: Reviewing,
): Promise<Judged> {
  if (reviewed.review.class !== 'weakens' || github === null) return {reviewed, record: null};
  return judgeAcceptance(reviewed, {github, pull, label: action.weakeningLabel, key});
}

type Showing = Parameters<typeof publish>[1] & Parameters<typeof comment>[4]['showing'];

/** The comment tells of the head: a run of an older commit, which ends late or is started again, leaves it alone. @returns a note then */
async function outrun(github: GitHub, {number, headSha}: PullRequest): Promise<string | null> {
  const now = await github.headOf(number);
  if (!now.ok || now.value.sha === headSha) return null;
  return `The comment was left as it is: this run is of commit ${headSha.slice(0, 12)}, and the pull request has a newer one.`;
}

/** Comments, publishes, and answers the exit. */
export async function tellReview(
  report: Report,
  {reviewed, record}: Judged,
  key: ReportKey,
  request: Showing,
  pull: PullRequest,
  run: Reviewing,
): Promise<number> {
  const {action, github, world} = run;
  const told = await forReaders(report, run);
  const options = {key, acceptance: record, showing: request, ...docsBase(world)};
  // The comment is the pull request's; what the queue makes of it is shown on the run's own page.
  const silent = github === null || pull.queued || action.comment === 'never';
  const note = silent
    ? null
    : ((await outrun(github, pull)) ?? (await comment(github, pull.number, told, action.comment, options)));
  await publish(note === null ? told : {...told, notes: [...told.notes, note]}, request, world, {
    marks: {show: request.show, failOn: 'never', failOnUnknown: false},
    key,
  });
  return reviewExit(reviewed.review, request.failOn);
}
