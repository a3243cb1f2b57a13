/** What the Action is asked besides what a check is. */
import {asInput, Reader, type Raw} from './raw.js';

export interface ActionRequest {
  readonly mode: (typeof MODES)[number];
  readonly reconcile: boolean;
  readonly comment: 'never' | 'on-change' | 'always';
  readonly trackingIssue: boolean;
  readonly weakeningLabel: string;
  readonly token: string | null;
  readonly allowRef: readonly string[];
  /** Logins, without `@`. */
  readonly issueAssignees: readonly string[];
}

/** GitHub assigns ten people at most: https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue */
const MOST_ASSIGNEES = 10;

/** Logins hold letters, digits and hyphens; those of managed users an underscore too. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

function logins(read: Reader): string[] {
  const names = read
    .list('issue-assignees')
    .flatMap((line) => line.split(','))
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '');
  for (const name of names) {
    if (!LOGIN.test(name))
      read.problems.push(`issue-assignees has ${JSON.stringify(name)}: it must be the login of a person`);
  }
  if (names.length > MOST_ASSIGNEES)
    read.problems.push(
      `issue-assignees has ${String(names.length)} logins: GitHub takes ${String(MOST_ASSIGNEES)} at most`,
    );
  return [...new Set(names)];
}

export const MODES = ['auto', 'check', 'plan', 'reconcile', 'review', 'history', 'canary', 'merge', 'shards'] as const;

const OF_CANARY = ['challenge', 'answer', 'canary-call', 'canary-timeout'] as const;

export function actionRequest(raw: Raw): ActionRequest {
  const read = new Reader(raw, asInput);
  const request: ActionRequest = {
    mode: read.oneOf('mode', MODES, 'auto'),
    reconcile: read.flag('reconcile', false),
    comment: read.oneOf('comment', ['never', 'on-change', 'always'], 'on-change'),
    trackingIssue: read.flag('tracking-issue', false),
    weakeningLabel: read.text('weakening-label') ?? 'iam-alerts: weakening accepted',
    token: read.text('github-token'),
    allowRef: read.list('allow-ref'),
    issueAssignees: logins(read),
  };
  // What only reconcile waits for is refused where it is no duration, whatever this run does.
  read.duration('wait-for-confirmation', 0);
  if (request.reconcile && request.mode !== 'auto')
    read.problems.push('reconcile and mode cannot be used together: leave mode out');
  if (request.mode !== 'shards' && read.text('shards') !== null)
    read.problems.push('shards is read with mode shards alone: add mode shards, or leave shards out');
  if (request.mode !== 'merge' && read.list('reports').length > 0)
    read.problems.push('reports is read with mode merge alone: add mode merge, or leave reports out');
  if (request.mode !== 'canary')
    for (const name of OF_CANARY)
      if (read.text(name) !== null && read.text(name) !== 'false')
        read.problems.push(`${name} is read with mode canary alone: add mode canary, or leave ${name} out`);
  read.done();
  return request;
}
