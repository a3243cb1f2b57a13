/** A review as a report, for the command line and for pull requests. */
import {CHECKS} from '../../checks/index.js';
import {BaselineError} from '../../errors.js';
import type {World} from '../../ports/world.js';
import type {Report, ReviewBlock} from '../../report/model.js';
import {reviewBaselines, type ReviewFile} from '../../review/classify.js';
import {sha256Hex} from '../../snapshot/endpoint.js';

export interface Reviewed {
  readonly review: ReviewBlock;
  readonly notes: readonly string[];
}

/** @throws BaselineError where the new baseline is not valid */
export function reviewFiles(base: ReviewFile | null, head: ReviewFile | null, env: World['env']): Reviewed {
  const found = reviewBaselines(base, head, {env: (name) => env[name], checks: CHECKS.map(({id}) => id)});
  if (!found.ok) throw new BaselineError(found.problems);
  return found;
}

/** The report of a review alone: nothing was observed, so nothing is said of any account. */
export function reviewReport(
  {review, notes}: Reviewed,
  head: ReviewFile | null,
  path: string,
  now: string,
  version: string,
): Report {
  return {
    schema: 'iam-alert-guard/report/1',
    tool: {name: 'iam-alert-guard', version},
    command: 'review',
    generatedAt: `${new Date(now).toISOString().slice(0, 19)}Z`,
    baseline: {path, sha256: head === null ? '' : sha256Hex(head.bytes)},
    target: {account: null, partition: null, eventRegion: null},
    verdict: null,
    counts: {pass: 0, fail: 0, unknown: 0, waived: 0},
    findings: [],
    delivery: null,
    plan: null,
    review,
    route: null,
    observation: null,
    notes,
  };
}

export function reviewExit({class: kind, acceptedBy}: ReviewBlock): 0 | 1 {
  return kind === 'weakens' && !acceptedBy ? 1 : 0;
}
