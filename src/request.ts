/**
 * What was asked for, typed. Flags of the command line and inputs of the Action become the same request; what is wrong with them is
 * said all at once, and nothing has been read or called by then.
 */
import {UsageError} from './errors.js';
import type {Threshold} from './checks/assess.js';

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
    const items = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? (value as readonly string[]) : [];
    return items.map((item) => item.trim()).filter((item) => item !== '');
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === null) return fallback;
    const found = allowed.find((each) => each === value);
    if (found === undefined) this.problems.push(`${name} is ${JSON.stringify(value)}: it must be one of ${allowed.join(', ')}`);
    return found ?? fallback;
  }

  /** YAML 1.2 core booleans, as the toolkit reads them. */
  flag(name: string, fallback: boolean): boolean {
    const value = this.raw[name];
    if (typeof value === 'boolean') return value;
    const text = this.text(name);
    if (text === null) return fallback;
    if (['true', 'True', 'TRUE'].includes(text)) return true;
    if (['false', 'False', 'FALSE'].includes(text)) return false;
    this.problems.push(`${name} is ${JSON.stringify(text)}: it must be true or false`);
    return fallback;
  }

  now(name: string): string | null {
    const text = this.text(name);
    if (text === null) return null;
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(text) || Number.isNaN(Date.parse(text))) {
      this.problems.push(`${name} is ${JSON.stringify(text)}: it must be a time as in RFC 3339, e.g. 2026-11-23T09:00:00Z`);
      return null;
    }
    return new Date(text).toISOString();
  }

  duration(name: string, fallback: number): number {
    const text = this.text(name);
    if (text === null) return fallback;
    const milliseconds = parseDuration(text);
    if (milliseconds === null) this.problems.push(`${name} is ${JSON.stringify(text)}: it must be a duration, e.g. 90s or 15m`);
    return milliseconds ?? fallback;
  }

  done(): void {
    if (this.problems.length === 0) return;
    const problems = this.problems.map((message) => ({path: '', line: 0, column: 0, message, hint: null}));
    throw new UsageError(this.problems.join('; '), 'usage', problems);
  }
}

/** `90s`, `15m`, `2h` or plain seconds, in milliseconds; null where it is none of them. */
export function parseDuration(text: string): number | null {
  const match = /^(\d{1,6})(ms|s|m|h)?$/.exec(text);
  if (match === null) return null;
  const unit = {ms: 1, s: 1_000, m: 60_000, h: 3_600_000}[(match[2] ?? 's') as 's'];
  return Number(match[1]) * unit;
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
    redact: read.oneOf('redact', ['auto', 'true', 'false'], 'auto'),
    timeout: read.duration('timeout', TWO_MINUTES),
  };
  if (request.saveSnapshot !== null && request.snapshots.length > 0) {
    read.problems.push('save-snapshot and snapshot exclude each other: a saved snapshot is already saved');
  }
  read.done();
  return request;
}
