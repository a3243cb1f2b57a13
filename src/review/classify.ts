/**
 * `review/` judges a change of the baseline: does it weaken the alert, strengthen it, or neither.
 *
 * What a change of the baseline does to the alert: weakens it, strengthens it, or neither. Both files are read as meanings: order,
 * spelling, and a default written out are no change. Nothing is asked of AWS.
 */
import {requiredCalls} from '../baseline/calls.js';
import type {Problem} from '../baseline/model.js';
import {parseBaseline, type BaselineWarning, type ParsedBaseline, type ParseOptions} from '../baseline/parse.js';
import {parsePartially} from '../baseline/partial.js';
import type {Baseline} from '../baseline/schema/schema.js';
import {pathText} from '../baseline/file/source.js';
import type {ReviewBlock, ReviewChange} from '../report/model/model.js';
import {compareVouching, compareWaivers} from './allowances.js';
import {classOf, Comparison, heaviestFirst, type Side} from './changes.js';
import {compareExceptions, comparePattern} from './coverage.js';
import {compareEvents} from './required.js';
import {compareRecipients} from './people.js';
import {compareSettings} from './settings.js';

/** A version of the baseline file. */
export interface ReviewFile {
  readonly bytes: Uint8Array | string;
  /** As locations name it. */
  readonly path: string;
}

export interface Review {
  readonly ok: true;
  readonly review: ReviewBlock;
  /** Remarks on the review itself, e.g. that the old baseline was not valid. */
  readonly notes: readonly string[];
  readonly warnings: readonly BaselineWarning[];
  /** The account that the new baseline pins; null where it pins none, or is removed. */
  readonly account: string | null;
}

/** The new baseline is not valid: exit 2. */
export interface RefusedReview {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/**
 * Compares two versions of a baseline.
 * @param base the file as it was, or null where there was none
 * @param head the file as it would be, or null where it is removed
 * @param options variables are looked up where they are set, and stay unresolved where not: a fork has no secrets
 */
export function reviewBaselines(
  base: ReviewFile | null,
  head: ReviewFile | null,
  options: Pick<ParseOptions, 'env' | 'checks'> = {},
): Review | RefusedReview {
  if (head === null)
    return base === null ? reviewed([], ['There is no baseline, before or after.']) : removed(base, options);
  const parsed = parseBaseline(head.bytes, head.path, {...options, unset: 'unresolved'});
  if (!parsed.ok) return parsed;
  return {...compared(base, parsed, options), account: parsed.baseline.account ?? null};
}

function compared(base: ReviewFile | null, now: ParsedBaseline, options: Pick<ParseOptions, 'env'>): Review {
  const {warnings} = now;
  if (base === null) return reviewed([created(now)], [], warnings);
  const {baseline, source, problems} = readOld(base, options);
  if (baseline === null || source === null) {
    return reviewed(
      [mended(now, problems, 'it could not be read, so nothing was compared')],
      [unsound(problems)],
      warnings,
    );
  }
  const changes = compareBaselines({baseline, source}, now);
  if (problems.length === 0) {
    const {review, ...rest} = reviewed(changes, [], warnings);
    return {...rest, review: {...review, ...requiredBy(baseline, now.baseline)}};
  }
  // A baseline that no run could use guarded nothing: one that can be used is never neutral.
  return reviewed(
    [...changes, mended(now, problems, 'the parts that could be read were compared')],
    [unsound(problems)],
    warnings,
  );
}

/** Is this a baseline, or would it be one but for its mistakes? What else a repository holds is not compared with one. */
export function looksLikeBaseline(bytes: Uint8Array | string): boolean {
  const {baseline} = parsePartially(bytes, '', {unset: 'unresolved'});
  return baseline !== null && baseline.recipients.length > 0;
}

/** Every change between two valid baselines. */
export function compareBaselines(old: Side, head: Side): ReviewChange[] {
  const comparison = new Comparison(old, head);
  compareRecipients(comparison);
  compareEvents(comparison);
  compareExceptions(comparison);
  comparePattern(comparison);
  compareSettings(comparison);
  compareVouching(comparison);
  compareWaivers(comparison);
  return comparison.changes.sort(heaviestFirst);
}

/** Only where the numbers differ: else there is nothing to tell. */
function requiredBy(old: Baseline, head: Baseline): Pick<ReviewBlock, 'required'> {
  const [before, after] = [requiredCalls(old).calls.length, requiredCalls(head).calls.length];
  return before === after ? {} : {required: {before, after}};
}

function readOld({bytes, path}: ReviewFile, {env}: Pick<ParseOptions, 'env'>): ReturnType<typeof parsePartially> {
  // Which checks there are is a question of today: a waiver of a check that has gone was valid in its time.
  return parsePartially(bytes, path, {...(env && {env}), unset: 'unresolved'});
}

function reviewed(
  changes: readonly ReviewChange[],
  notes: readonly string[],
  warnings: readonly BaselineWarning[] = [],
): Review {
  return {ok: true, review: {class: classOf(changes), changes}, notes, warnings, account: null};
}

function created({baseline, source}: Side): ReviewChange {
  const calls = requiredCalls(baseline).calls.length;
  const people = baseline.recipients.length;
  const effect = `a baseline where there was none: ${calls} calls must alert ${people} recipient${people === 1 ? '' : 's'}`;
  return {class: 'strengthens', path: pathText([]), effect, location: source.locate([])};
}

function removed(base: ReviewFile, options: Pick<ParseOptions, 'env'>): Review {
  const {baseline} = readOld(base, options);
  const calls = baseline === null ? null : requiredCalls(baseline).calls.length;
  const effect = `the baseline is removed: nobody would notice that ${calls === null ? 'an alert is' : `alerts on ${calls} calls are`} lost`;
  return reviewed(
    [{class: 'weakens', path: pathText([]), effect, location: {path: base.path, line: 1, column: 1}}],
    [],
  );
}

function mended({source}: Side, problems: readonly Problem[], what: string): ReviewChange {
  const effect = `the old baseline was not valid (${count(problems)}), so no run could use it; ${what}`;
  return {class: 'strengthens', path: pathText([]), effect, location: source.locate([])};
}

function unsound(problems: readonly Problem[]): string {
  const [first] = problems;
  const place = first === undefined ? '' : `, the first at line ${first.line}: ${first.message}`;
  return `The old baseline is not valid: ${count(problems)}${place}.`;
}

function count(problems: readonly Problem[]): string {
  return problems.length === 1 ? '1 problem' : `${problems.length} problems`;
}
