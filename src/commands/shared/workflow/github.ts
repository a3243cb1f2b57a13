/** What a run of the Action says on GitHub besides its own page: the sticky comment and the tracking issue. */
import type {GitHub} from '../../../ports/github.js';
import {goingOn} from '../../../report/words/command/again.js';
import {renderComment, worthTelling} from '../../../report/forms/comment.js';
import {closingNote, ISSUE_LABEL, issueMove, issueTitle, renderIssue} from '../../../report/forms/issue.js';
import {changeNote} from '../../../report/forms/issue-change.js';
import {marker, sameComment, type Acceptance, type ReportKey} from '../../../report/model/redaction/key.js';
import type {Report} from '../../../report/model/model.js';
import {
  fleetClosingNote,
  fleetIssueMove,
  fleetIssueTitle,
  fleetKey,
  renderFleetIssue,
} from '../../../report/fleet/issue.js';
import {fleetChangeNote} from '../../../report/fleet/issue-change.js';
import type {FleetReport} from '../../../fleet/model.js';
import type {Showing} from '../../../report/model/show.js';
import type {MarkdownOptions} from '../../../report/sections/sections.js';
import type {ActionRequest} from '../../../request/action.js';

const NO_TOKEN = 'The tracking issue was not updated: there is no token.';

/** @returns a note where it could not be done */
export async function comment(
  github: GitHub,
  pull: number,
  report: Report,
  mode: ActionRequest['comment'],
  options: MarkdownOptions & {readonly key: ReportKey; readonly acceptance: Acceptance | null},
): Promise<string | null> {
  if (mode === 'never') return null;
  const answer = await github.upsertComment({
    pull,
    marker: marker('comment', options.key),
    continues: (firstLine) => sameComment(options.key, firstLine),
    body: renderComment(goingOn(report), options),
    create: mode === 'always' || worthTelling(report),
  });
  return answer.ok ? null : answer.note;
}

/** @returns a note where it could not be done */
export async function track(
  github: GitHub | null,
  report: Report,
  options: MarkdownOptions & {readonly key: ReportKey; readonly assignees?: readonly string[]},
): Promise<string | null> {
  const {key, assignees = []} = options;
  const move = issueMove(report);
  if (move === 'leave') return null;
  if (github === null) return NO_TOKEN;
  const answer = await github.syncIssue({
    move,
    marker: marker('issue', key),
    // An issue opened while the account was not known is this baseline's too.
    replaces: key.account === null ? [] : [marker('issue', {...key, account: null})],
    label: ISSUE_LABEL,
    title: issueTitle(report),
    assignees,
    change: (previous) => changeNote(report, previous),
    body: (previous) => renderIssue(goingOn(report), previous, options),
    closingNote: closingNote(report),
  });
  return answer.ok ? null : answer.note;
}

/** The same of many accounts. @returns a note where it could not be done */
export async function trackFleet(
  github: GitHub | null,
  report: FleetReport,
  {showing, assignees}: {readonly showing: Showing; readonly assignees: readonly string[]},
): Promise<string | null> {
  const move = fleetIssueMove(report);
  if (move === 'leave') return null;
  if (github === null) return NO_TOKEN;
  const answer = await github.syncIssue({
    move,
    marker: marker('issue', fleetKey(report)),
    replaces: [],
    label: ISSUE_LABEL,
    title: fleetIssueTitle(report),
    assignees,
    change: (previous) => fleetChangeNote(report, previous),
    body: (previous) => renderFleetIssue(report, previous, {showing}),
    closingNote: fleetClosingNote(report),
  });
  return answer.ok ? null : answer.note;
}
