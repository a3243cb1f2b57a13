/** What a run of the Action says on GitHub besides its own page: the sticky comment and the tracking issue. */
import type {GitHub} from '../../ports/github.js';
import {renderComment, worthTelling} from '../../report/comment.js';
import {closingNote, ISSUE_LABEL, issueMove, issueTitle, renderIssue} from '../../report/issue.js';
import {marker, type ReportKey} from '../../report/key.js';
import type {Report} from '../../report/model.js';
import {redactionApplies} from '../../report/redact.js';
import type {ActionRequest, CheckRequest} from '../../request.js';

/** Is this run's report to be redacted? Where nobody knows whether the repository is public, it is. */
export async function redacts(request: CheckRequest, github: GitHub | null): Promise<boolean> {
  if (request.redact !== 'auto') return request.redact === 'true';
  const answer = github === null ? null : await github.visibility();
  return redactionApplies('auto', answer?.ok === true ? answer.value : 'unknown');
}

/** @returns a note where it could not be done */
export async function comment(
  github: GitHub,
  pull: number,
  report: Report,
  mode: ActionRequest['comment'],
  key: ReportKey,
): Promise<string | null> {
  if (mode === 'never') return null;
  const answer = await github.upsertComment({
    pull,
    marker: marker('comment', key),
    body: renderComment(report, {key}),
    create: mode === 'always' || worthTelling(report),
  });
  return answer.ok ? null : answer.note;
}

/** @returns a note where it could not be done */
export async function track(github: GitHub, report: Report, key: ReportKey): Promise<string | null> {
  const move = issueMove(report);
  if (move === 'leave') return null;
  const answer = await github.syncIssue({
    move,
    marker: marker('issue', key),
    // An issue opened while nobody could tell the account is this baseline's too.
    alsoClose: key.account === null ? [] : [marker('issue', {...key, account: null})],
    label: ISSUE_LABEL,
    title: issueTitle(report),
    body: (previous) => renderIssue(report, previous, {key}),
    closingNote: closingNote(report),
  });
  return answer.ok ? null : answer.note;
}
