/**
 * `request/` holds what was asked, typed, whether by flags or by inputs of the Action.
 *
 * What can be asked about an account: a check, a plan, a reconcile. Flags of the command line and inputs of the Action become the same
 * request, and nothing has been read or called by then.
 */
import {DEFAULT_BASELINE} from '../baseline/file/default-path.js';
import type {Threshold} from '../checks/assess.js';
import {SHOWS, type Show} from '../report/model/show.js';
import {asFlag, Reader, type Raw, type Spelling} from './raw.js';

export type Format = 'text' | 'json' | 'markdown' | 'sarif' | 'html' | 'ocsf' | 'junit';

export const FORMATS: readonly Format[] = ['text', 'json', 'markdown', 'sarif', 'html', 'ocsf', 'junit'];
export const THRESHOLDS: readonly Threshold[] = ['critical', 'high', 'medium', 'low', 'never'];

/** Where the reports of a run go besides the host's own places. */
export interface ReportFiles {
  readonly json?: string;
  readonly sarif?: string;
  readonly markdown?: string;
  readonly ocsf?: string;
  readonly junit?: string;
  readonly html?: string;
}

export interface CheckRequest {
  readonly baseline: string;
  readonly format: Format;
  /** A file instead of standard output. */
  readonly output: string | null;
  readonly failOn: Threshold;
  readonly failOnUnknown: boolean;
  /** The account that is meant; any other is refused. */
  readonly account: string | null;
  /** Which findings a reader sees besides those that fail the run. */
  readonly show: Show;
  readonly saveSnapshot: string | null;
  /** Saved snapshots to judge instead of asking AWS. The first is the checked account's. */
  readonly snapshots: readonly string[];
  /** RFC 3339. */
  readonly now: string | null;
  readonly files: ReportFiles;
  /** JSON reports of earlier runs, paths or globs. */
  readonly previous: readonly string[];
  readonly redact: 'auto' | 'true' | 'false';
  /** Milliseconds for the whole run. */
  readonly timeout: number;
}

const FILES = ['json', 'sarif', 'markdown', 'html', 'ocsf', 'junit'] as const;

/** `report-json` and its like. */
export function reportFiles(read: Reader): ReportFiles {
  return Object.fromEntries(
    FILES.flatMap((name) => {
      const path = read.text(`report-${name}`);
      return path === null ? [] : [[name, path]];
    }),
  );
}

export const TWO_MINUTES = 120_000;

export function checkRequest(raw: Raw, spelt: Spelling = asFlag): CheckRequest {
  const read = new Reader(raw, spelt);
  const request: CheckRequest = {
    baseline: read.text('baseline') ?? DEFAULT_BASELINE,
    format: read.oneOf('format', FORMATS, 'text'),
    output: read.text('output'),
    failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
    failOnUnknown: read.flag('fail-on-unknown', true),
    show: read.oneOf('show', SHOWS, 'drift'),
    account: read.account(),
    saveSnapshot: read.text('save-snapshot'),
    snapshots: read.list('snapshot'),
    now: read.now('now'),
    files: reportFiles(read),
    previous: read.list('previous'),
    redact: read.redact(),
    timeout: read.duration('timeout', TWO_MINUTES, 1),
  };
  if (request.saveSnapshot !== null && request.snapshots.length > 0) {
    read.problems.push(
      `${spelt('save-snapshot')} and ${spelt('snapshot')} cannot be used together: a saved snapshot is already saved`,
    );
  }
  read.done();
  return request;
}

export interface PlanRequest extends CheckRequest {
  /** What may be narrowed or taken away, by name. */
  readonly prune: readonly string[];
}

export function planRequest(raw: Raw, spelt: Spelling = asFlag): PlanRequest {
  const read = new Reader(raw, spelt);
  const prune = read.list('prune');
  // What may be pruned and is gone already is no mistake; what can never be the name of anything is one.
  for (const name of prune)
    if (!name.startsWith('arn:'))
      read.wrong('prune', name, 'it must be a name as a plan prints it, which begins with arn:');
  const request = checkRequest(raw, spelt);
  read.done();
  return {...request, prune};
}

export interface ReconcileRequest extends PlanRequest {
  /** The digest of the plan that was agreed to; null where any plan will do. */
  readonly planDigest: string | null;
  /** Nobody is to be asked. */
  readonly yes: boolean;
  /** Milliseconds to wait for people to confirm their subscriptions. */
  readonly waitForConfirmation: number;
}

export function reconcileRequest(raw: Raw, spelt: Spelling = asFlag): ReconcileRequest {
  const read = new Reader(raw, spelt);
  const planDigest = read.text('plan-digest');
  if (planDigest !== null && !/^[0-9a-f]{64}$/.test(planDigest))
    read.wrong('plan-digest', planDigest, 'it must be the 64 hex digits that plan prints');
  const request = {
    planDigest,
    yes: read.flag('yes', false),
    waitForConfirmation: read.duration('wait-for-confirmation', 0),
  };
  read.done();
  return {...planRequest(raw, spelt), ...request};
}
