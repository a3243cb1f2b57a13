/** What only the command line can be asked: answers that are no report of an account, and the commands that need none. */
import {DEFAULT_BASELINE} from '../baseline/file/default-path.js';
import {UsageError} from '../errors.js';
import {
  PERMISSION_FORMATS,
  PERMISSION_PURPOSES,
  type PermissionFormat,
  type PermissionPurpose,
} from '../permissions/formats.js';
import {checkRequest, FORMATS, THRESHOLDS, TWO_MINUTES, type CheckRequest, type Format} from './account.js';
import {SHOWS, type Show} from '../report/model/show.js';
import type {Threshold} from '../checks/assess.js';
import {Reader, type Raw} from './raw.js';

/** The forms of an answer that is no report: nothing in it is a finding at a place, as SARIF wants. */
export const ANSWER_FORMATS = ['text', 'json', 'markdown'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

export function answerFormat(raw: Raw): AnswerFormat {
  const read = new Reader(raw);
  const format = read.oneOf('format', ANSWER_FORMATS, 'text');
  read.done();
  return format;
}

export interface TraceRequest extends CheckRequest {
  readonly format: AnswerFormat;
  /** A file, `-` for standard input, or a call (`iam:CreateUser`). */
  readonly event: string;
}

export function traceRequest(raw: Raw): TraceRequest {
  const {event, ...rest} = raw;
  if (typeof event !== 'string' || event === '')
    throw new UsageError(
      '--event FILE|-|iam:CALL is missing',
      'usage',
      [],
      'for example: iam-alert-guard trace --event iam:CreateUser',
    );
  return {...checkRequest(rest), format: answerFormat(rest), event};
}

export interface ReviewRequest {
  /** File of the base version. */
  readonly base: string;
  readonly head: string;
  /** Was it named, so that it must be there? */
  readonly headNamed: boolean;
  readonly acceptWeakening: boolean;
  readonly format: Format;
  readonly output: string | null;
  readonly failOn: Threshold;
  readonly failOnUnknown: boolean;
  readonly show: Show;
  readonly redact: CheckRequest['redact'];
  readonly now: string | null;
}

export function reviewRequest(raw: Raw): ReviewRequest {
  const read = new Reader(raw);
  const [base, head, baseline] = [read.text('base'), read.text('head'), read.text('baseline')];
  if (base === null) read.problems.push('--base FILE is missing');
  if (head !== null && baseline !== null && head !== baseline)
    read.problems.push('--head and --baseline name two files: both are the baseline as it would be');
  const request: ReviewRequest = {
    base: base ?? '',
    head: head ?? baseline ?? DEFAULT_BASELINE,
    headNamed: (head ?? baseline) !== null,
    acceptWeakening: read.flag('accept-weakening', false),
    format: read.oneOf('format', FORMATS, 'text'),
    output: read.text('output'),
    failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
    failOnUnknown: read.flag('fail-on-unknown', true),
    show: read.oneOf('show', SHOWS, 'drift'),
    redact: read.redact(),
    now: read.now('now'),
  };
  read.done();
  return request;
}

export interface ValidateRequest {
  readonly files: readonly string[];
  readonly format: (typeof VALIDATE_FORMATS)[number];
  readonly output: string | null;
}

const VALIDATE_FORMATS = ['text', 'json', 'sarif'] as const;

export function validateRequest(raw: Raw, files: readonly string[]): ValidateRequest {
  const read = new Reader(raw);
  const request: ValidateRequest = {
    files: files.length === 0 ? [DEFAULT_BASELINE] : files,
    format: read.oneOf('format', VALIDATE_FORMATS, 'text'),
    output: read.text('output'),
  };
  read.done();
  return request;
}

export interface PermissionsRequest {
  readonly command: PermissionPurpose;
  readonly format: PermissionFormat;
  readonly advice: boolean;
  readonly prune: boolean;
  /** Scopes the document to what it names; null for any baseline. */
  readonly baseline: string | null;
}

export function permissionsRequest(raw: Raw): PermissionsRequest {
  const read = new Reader(raw);
  const request: PermissionsRequest = {
    command: read.oneOf('for', PERMISSION_PURPOSES, 'check'),
    format: read.oneOf('format', PERMISSION_FORMATS, 'json'),
    advice: read.flag('with-advice', false),
    prune: read.flag('with-prune', false),
    baseline: read.text('baseline'),
  };
  read.done();
  return request;
}

export interface InitRequest {
  /** The recommended baseline, without a look at any account. */
  readonly fresh: boolean;
  readonly output: string;
  /** May a file that is there be overwritten? */
  readonly force: boolean;
  /** A saved snapshot to describe instead of asking AWS. */
  readonly snapshot: string | null;
  readonly saveSnapshot: string | null;
  /** RFC 3339. */
  readonly now: string | null;
  /** Milliseconds for the whole run. */
  readonly timeout: number;
}

export function initRequest(raw: Raw): InitRequest {
  const read = new Reader(raw);
  const request: InitRequest = {
    fresh: read.flag('new', false),
    output: read.text('output') ?? DEFAULT_BASELINE,
    force: read.flag('force', false),
    snapshot: read.text('snapshot'),
    saveSnapshot: read.text('save-snapshot'),
    now: read.now('now'),
    timeout: read.duration('timeout', TWO_MINUTES, 1),
  };
  if (request.fresh && (request.snapshot ?? request.saveSnapshot) !== null)
    read.problems.push('--new reads no account: leave --snapshot and --save-snapshot out');
  if (request.snapshot !== null && request.saveSnapshot !== null)
    read.problems.push('--save-snapshot and --snapshot cannot be used together: a saved snapshot is already saved');
  read.done();
  return request;
}
