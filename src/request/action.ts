/** What the Action is asked besides what a check is. */
import {Reader, type Raw} from './raw.js';

export interface ActionRequest {
  readonly mode: (typeof MODES)[number];
  readonly reconcile: boolean;
  readonly comment: 'never' | 'on-change' | 'always';
  readonly trackingIssue: boolean;
  readonly weakeningLabel: string;
  readonly token: string | null;
  readonly allowRef: readonly string[];
}

export const MODES = ['auto', 'check', 'plan', 'reconcile', 'review'] as const;

export function actionRequest(raw: Raw): ActionRequest {
  const read = new Reader(raw);
  const request: ActionRequest = {
    mode: read.oneOf('mode', MODES, 'auto'),
    reconcile: read.flag('reconcile', false),
    comment: read.oneOf('comment', ['never', 'on-change', 'always'], 'on-change'),
    trackingIssue: read.flag('tracking-issue', false),
    weakeningLabel: read.text('weakening-label') ?? 'iam-alerts: weakening accepted',
    token: read.text('github-token'),
    allowRef: read.list('allow-ref'),
  };
  if (request.reconcile && request.mode !== 'auto')
    read.problems.push('reconcile and mode exclude each other: leave mode out');
  read.done();
  return request;
}
