/** A review as a report, for the command line and for pull requests. */
import type {Threshold} from '../../checks/assess.js';
import {CHECKS} from '../../checks/index.js';
import {DEFAULT_BASELINE} from '../../baseline/file/default-path.js';
import {shellWord} from '../../delivery/command.js';
import {BaselineError, UsageError} from '../../errors.js';
import type {World} from '../../ports/world.js';
import type {Report, ReviewBlock} from '../../report/model/model.js';
import {looksLikeOrganization} from '../../fleet/organization/parse.js';
import {reviewBaselines, type ReviewFile} from '../../review/classify.js';
import {baselinesOf, reviewOrganizations, type OrganizationVersion} from '../../review/organization.js';
import {sha256Hex} from '../../snapshot/endpoint.js';
import {BASELINE_LIMIT, ofThisFile, ofThisRun} from './baseline-file.js';
import {wholeSeconds} from '../../values.js';

export interface Reviewed {
  readonly review: ReviewBlock;
  readonly notes: readonly string[];
  /** The account that the new baseline pins; null where it pins none. */
  readonly account: string | null;
}

/** @returns null where there is no such file; @throws FileError where there is one that cannot be read */
export async function readVersion(file: string, shownAs: string, {files}: World): Promise<ReviewFile | null> {
  const bytes = await files.read(file, BASELINE_LIMIT);
  return bytes === null ? null : {bytes, path: shownAs};
}

/** @throws BaselineError where the new baseline is not valid; UsageError where there is none on either side: a path gone wrong */
export function reviewFiles(
  base: ReviewFile | null,
  head: ReviewFile | null,
  path: string,
  {env, again}: Pick<World, 'env' | 'again'>,
): Reviewed {
  if (base === null && head === null) {
    const message = `there is no baseline at ${path}, neither before this change nor after it`;
    const output = path === DEFAULT_BASELINE ? '' : `--output ${shellWord(path)}`;
    const hint = `write one with: ${again === undefined ? 'iam-alert-guard init' : ofThisRun('init', again, output)}`;
    throw new UsageError(message, 'file', [{path, line: 1, column: 1, message, hint}], hint);
  }
  const found = reviewBaselines(base, head, {env: (name) => env[name], checks: CHECKS.map(({id}) => id)});
  if (!found.ok) throw new BaselineError(ofThisFile(found.problems, path, {again}));
  return found;
}

/** Is this the review of an organization file? @throws UsageError where one version is such a file and the other is a baseline */
export function isOrganizationReview(base: ReviewFile | null, head: ReviewFile | null): boolean {
  const kinds = [base, head].flatMap((file) => (file === null ? [] : [looksLikeOrganization(file.bytes, file.path)]));
  if (kinds.length === 2 && kinds[0] !== kinds[1]) {
    const path = head?.path ?? '';
    const message = 'one version is an organization file, and the other is a baseline: they cannot be compared';
    throw new UsageError(message, 'usage', [{path, line: 1, column: 1, message, hint: null}]);
  }
  return kinds.includes(true);
}

/**
 * @param read a baseline that the base or the head version names; null where there is none
 * @throws BaselineError where the new file is not valid
 */
export async function reviewOrganizationFiles(
  base: ReviewFile | null,
  head: ReviewFile | null,
  env: World['env'],
  read: (path: string, side: 'base' | 'head') => Promise<ReviewFile | null>,
): Promise<Reviewed> {
  const version = async (file: ReviewFile | null, side: 'base' | 'head'): Promise<OrganizationVersion | null> => {
    if (file === null) return null;
    const found = await Promise.all(baselinesOf(file).map(async (path) => [path, await read(path, side)] as const));
    const there = found.flatMap(([path, each]) => (each === null ? [] : [[path, each] as const]));
    return {file, baselines: new Map(there)};
  };
  const options = {env: (name: string) => env[name], checks: CHECKS.map(({id}) => id)};
  const found = reviewOrganizations(await version(base, 'base'), await version(head, 'head'), options);
  if (!found.ok) throw new BaselineError(found.problems, 'organization file');
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
    generatedAt: wholeSeconds(new Date(now)),
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

export function reviewExit({class: kind, acceptedBy}: ReviewBlock, failOn: Threshold = 'medium'): 0 | 1 {
  return kind === 'weakens' && !acceptedBy && failOn !== 'never' ? 1 : 0;
}
