/** What `merge` is asked: on the command line, and by the Action with `mode: merge`. */
import type {Threshold} from '../checks/assess.js';
import {SHOWS, type Show} from '../report/model/show.js';
import {FORMATS, reportFiles, THRESHOLDS, type CheckRequest, type Format, type ReportFiles} from './account.js';
import {asFlag, asInput, Reader, type Raw, type Spelling} from './raw.js';

export interface MergeRequest {
  /** Paths of JSON reports. */
  readonly reports: readonly string[];
  readonly format: Format;
  readonly output: string | null;
  readonly failOn: Threshold;
  readonly failOnUnknown: boolean;
  readonly show: Show;
  readonly files: ReportFiles;
  readonly redact: CheckRequest['redact'];
  /** JSON reports of earlier runs of the same organization file. */
  readonly previous: readonly string[];
}

function mergeOf(read: Reader, reports: readonly string[]): MergeRequest {
  return {
    reports,
    format: read.oneOf('format', FORMATS, 'text'),
    output: read.text('output'),
    failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
    failOnUnknown: read.flag('fail-on-unknown', true),
    show: read.oneOf('show', SHOWS, 'drift'),
    files: reportFiles(read),
    redact: read.redact(),
    previous: read.list('previous'),
  };
}

export function mergeRequest(raw: Raw, reports: readonly string[], spelt: Spelling = asFlag): MergeRequest {
  const read = new Reader(raw, spelt);
  if (reports.length === 0) read.problems.push('no report is named: iam-alert-guard merge FILE...');
  const request = mergeOf(read, reports);
  read.done();
  return request;
}

/** Inputs that speak of one account. */
const OF_ONE_ACCOUNT = ['snapshot', 'prune', 'plan-digest', 'wait-for-confirmation'] as const;

/** The Action's inputs. `reports` holds paths and globs, one per line. */
export function mergeInputs(raw: Raw): MergeRequest {
  const read = new Reader(raw, asInput);
  const reports = read.list('reports');
  if (reports.length === 0)
    read.problems.push('mode merge needs the input reports: paths of JSON reports or globs, one per line');
  for (const name of OF_ONE_ACCOUNT) {
    if (read.list(name).length > 0)
      read.problems.push(`${name} has no meaning with mode merge: set it in the jobs that check the accounts`);
  }
  const request = mergeOf(read, reports);
  read.done();
  return request;
}
