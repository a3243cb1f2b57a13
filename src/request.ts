/**
 * What was asked for, typed. Flags of the command line and inputs of the Action become the same request; what is wrong with them is
 * said all at once, and nothing has been read or called by then.
 */
import {UsageError} from './errors.js';
import type {Threshold} from './checks/assess.js';
import {booleanOf, instantOf, parseDuration} from './values.js';
import {PERMISSION_FORMATS, type PermissionFormat} from './permissions/formats.js';

export type Format = 'text' | 'json' | 'markdown' | 'sarif';

export const FORMATS: readonly Format[] = ['text', 'json', 'markdown', 'sarif'];
export const THRESHOLDS: readonly Threshold[] = ['critical', 'high', 'medium', 'low', 'never'];
export const DEFAULT_BASELINE = '.github/iam-alerts.yml';

/** Where the reports of a run go besides the host's own places. */
export interface ReportFiles {
  readonly json?: string;
  readonly sarif?: string;
  readonly markdown?: string;
}

export interface CheckRequest {
  readonly baseline: string;
  readonly format: Format;
  /** A file instead of standard output. */
  readonly output: string | null;
  readonly failOn: Threshold;
  readonly failOnUnknown: boolean;
  readonly saveSnapshot: string | null;
  /** Saved snapshots to judge instead of asking AWS. The first is the checked account's. */
  readonly snapshots: readonly string[];
  /** RFC 3339. */
  readonly now: string | null;
  readonly files: ReportFiles;
  readonly redact: 'auto' | 'true' | 'false';
  /** Milliseconds for the whole run. */
  readonly timeout: number;
}

/** Raw values by option name (without dashes); a list where the option may be repeated. */
export type Raw = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

class Reader {
  readonly problems: string[] = [];
  constructor(readonly raw: Raw) {}

  text(name: string): string | null {
    const value = this.raw[name];
    const [last] = Array.isArray(value) ? (value as readonly string[]).slice(-1) : [value];
    return typeof last === 'string' && last.trim() !== '' ? last.trim() : null;
  }

  list(name: string): string[] {
    const value = this.raw[name];
    const items =
      typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? (value as readonly string[]) : [];
    return items.map((item) => item.trim()).filter((item) => item !== '');
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === null) return fallback;
    const found = allowed.find((each) => each === value);
    if (found === undefined)
      this.problems.push(`${name} is ${JSON.stringify(value)}: it must be one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.raw[name];
    if (typeof value === 'boolean') return value;
    const text = this.text(name);
    if (text === null) return fallback;
    const meant = booleanOf(text);
    if (meant !== null) return meant;
    this.problems.push(`${name} is ${JSON.stringify(text)}: it must be true or false`);
    return fallback;
  }

  now(name: string): string | null {
    const text = this.text(name);
    if (text === null) return null;
    const instant = instantOf(text);
    if (instant === null)
      this.problems.push(
        `${name} is ${JSON.stringify(text)}: it must be a time as in RFC 3339, e.g. 2026-11-23T09:00:00Z`,
      );
    return instant;
  }

  redact(): 'auto' | 'true' | 'false' {
    const {value, problem} = redactOf(this.raw);
    if (problem !== null) this.problems.push(problem);
    return value;
  }

  duration(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const milliseconds = parseDuration(text);
    if (milliseconds === null)
      this.problems.push(`${name} is ${JSON.stringify(text)}: it must be a duration, e.g. 90s or 15m`);
    return milliseconds ?? fallback;
  }

  done(): void {
    if (this.problems.length === 0) return;
    const problems = this.problems.map((message) => ({path: '', line: 0, column: 0, message, hint: null}));
    throw new UsageError(this.problems.join('; '), 'usage', problems);
  }
}

/** What `redact` asks for; with a problem where it asks for nothing that is known. */
export function redactOf(raw: Raw): {readonly value: 'auto' | 'true' | 'false'; readonly problem: string | null} {
  const given = raw['redact'];
  const text = typeof given === 'string' ? given.trim() : '';
  if (text === '' || text === 'auto') return {value: 'auto', problem: null};
  const meant = booleanOf(text);
  if (meant !== null) return {value: meant ? 'true' : 'false', problem: null};
  return {value: 'auto', problem: `redact is ${JSON.stringify(text)}: it must be one of auto, true, false`};
}

const TWO_MINUTES = 120_000;

export function checkRequest(raw: Raw): CheckRequest {
  const read = new Reader(raw);
  const file = (name: string): Record<string, string> => {
    const path = read.text(`report-${name}`);
    return path === null ? {} : {[name]: path};
  };
  const request: CheckRequest = {
    baseline: read.text('baseline') ?? DEFAULT_BASELINE,
    format: read.oneOf('format', FORMATS, 'text'),
    output: read.text('output'),
    failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
    failOnUnknown: read.flag('fail-on-unknown', true),
    saveSnapshot: read.text('save-snapshot'),
    snapshots: read.list('snapshot'),
    now: read.now('now'),
    files: {...file('json'), ...file('sarif'), ...file('markdown')},
    redact: read.redact(),
    timeout: read.duration('timeout', TWO_MINUTES),
  };
  if (request.saveSnapshot !== null && request.snapshots.length > 0) {
    read.problems.push('save-snapshot and snapshot exclude each other: a saved snapshot is already saved');
  }
  read.done();
  return request;
}

export interface PlanRequest extends CheckRequest {
  /** What may be narrowed or taken away, by name. */
  readonly prune: readonly string[];
}

export function planRequest(raw: Raw): PlanRequest {
  return {...checkRequest(raw), prune: new Reader(raw).list('prune')};
}

export interface ReconcileRequest extends PlanRequest {
  /** The digest of the plan that was agreed to; null where any plan will do. */
  readonly planDigest: string | null;
  /** Nobody is to be asked. */
  readonly yes: boolean;
  /** The account that is meant; any other is refused. */
  readonly account: string | null;
  /** Milliseconds to wait for people to confirm their subscriptions. */
  readonly waitForConfirmation: number;
}

export function reconcileRequest(raw: Raw): ReconcileRequest {
  const read = new Reader(raw);
  const planDigest = read.text('plan-digest');
  if (planDigest !== null && !/^[0-9a-f]{64}$/.test(planDigest))
    read.problems.push(`plan-digest is ${JSON.stringify(planDigest)}: it must be the 64 hex digits that plan prints`);
  const account = read.text('account');
  if (account !== null && !/^\d{12}$/.test(account))
    read.problems.push(`account is ${JSON.stringify(account)}: it must be 12 digits`);
  const request = {
    planDigest,
    account,
    yes: read.flag('yes', false),
    waitForConfirmation: read.duration('wait-for-confirmation', 0),
  };
  read.done();
  return {...planRequest(raw), ...request};
}

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
  /** File of the event, as EventBridge carries it. */
  readonly event: string;
}

export function traceRequest(raw: Raw): TraceRequest {
  const {event, ...rest} = raw;
  if (typeof event !== 'string' || event === '') throw new UsageError('--event FILE is missing');
  return {...checkRequest(rest), format: answerFormat(rest), event};
}

export interface ReviewRequest {
  /** File of the base version. */
  readonly base: string;
  readonly head: string;
  readonly acceptWeakening: boolean;
  readonly format: Format;
  readonly output: string | null;
  readonly failOn: Threshold;
  readonly failOnUnknown: boolean;
  readonly redact: CheckRequest['redact'];
  readonly now: string | null;
}

export function reviewRequest(raw: Raw): ReviewRequest {
  const read = new Reader(raw);
  const [base, head, baseline] = [read.text('base'), read.text('head'), read.text('baseline')];
  if (base === null) read.problems.push('--base FILE is missing');
  if (head !== null && baseline !== null && head !== baseline)
    read.problems.push('head and baseline name two files: both are the baseline as it would be');
  const request: ReviewRequest = {
    base: base ?? '',
    head: head ?? baseline ?? DEFAULT_BASELINE,
    acceptWeakening: read.flag('accept-weakening', false),
    format: read.oneOf('format', FORMATS, 'text'),
    output: read.text('output'),
    failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
    failOnUnknown: read.flag('fail-on-unknown', true),
    redact: read.redact(),
    now: read.now('now'),
  };
  read.done();
  return request;
}

export interface MergeRequest {
  readonly reports: readonly string[];
  readonly format: Format;
  readonly output: string | null;
  readonly failOn: Threshold;
  readonly failOnUnknown: boolean;
}

export function mergeRequest(raw: Raw, reports: readonly string[]): MergeRequest {
  const read = new Reader(raw);
  if (reports.length === 0) read.problems.push('no report is named: iam-alert-guard merge FILE...');
  const request: MergeRequest = {
    reports,
    format: read.oneOf('format', FORMATS, 'text'),
    output: read.text('output'),
    failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
    failOnUnknown: read.flag('fail-on-unknown', true),
  };
  read.done();
  return request;
}

/** What the Action is asked besides what a check is. */
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

export interface PermissionsRequest {
  readonly command: 'check' | 'plan' | 'reconcile';
  readonly format: PermissionFormat;
  readonly advice: boolean;
  readonly prune: boolean;
  /** Scopes the document to what it names; null for any baseline. */
  readonly baseline: string | null;
}

export function permissionsRequest(raw: Raw): PermissionsRequest {
  const read = new Reader(raw);
  const request: PermissionsRequest = {
    command: read.oneOf('for', ['check', 'plan', 'reconcile'], 'check'),
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
  /** Milliseconds for the whole run. */
  readonly timeout: number;
}

export function initRequest(raw: Raw): InitRequest {
  const read = new Reader(raw);
  const request: InitRequest = {
    fresh: read.flag('new', false),
    output: read.text('output') ?? DEFAULT_BASELINE,
    force: read.flag('force', false),
    timeout: read.duration('timeout', TWO_MINUTES),
  };
  read.done();
  return request;
}
