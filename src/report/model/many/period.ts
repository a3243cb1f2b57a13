/**
 * A period instead of a day: the reports of earlier runs beside this one. Days on which nobody looked, drift from the run that first had it
 * to the run that no longer did, and the digests by which each report names the one before it.
 */
import {atLeast, type Severity} from '../../../findings/model.js';
import type {Report} from '../model.js';
import {compare, kindsOf} from '../order.js';
import type {DriftSpan, PeriodBlock} from './period-block.js';
import type {Verdict} from '../verdict.js';

/** What is kept of an earlier report: a year of hourly runs must fit into memory. */
export interface EarlierRun {
  /** Of the file, byte for byte. */
  readonly sha256: string;
  readonly generatedAt: string;
  readonly account: string | null;
  readonly baseline: Report['baseline'];
  readonly verdict: Verdict;
  readonly failing: readonly Failing[];
  /** Findings whose failure somebody accepted for a time. */
  readonly waived: readonly string[];
  /** Findings that could not be determined, by fingerprint. */
  readonly unknown: readonly string[];
  /** The digest of the report before it; undefined where it names none. */
  readonly follows: string | undefined;
}

interface Failing {
  readonly fingerprint: string;
  readonly check: string;
  readonly title: string;
  readonly resource: string | null;
  readonly severity: Severity;
}

/** What of a report a later one needs. Null for one that judges no single account. */
export function earlierRun(report: Report, sha256: string, follows?: string): EarlierRun | null {
  // A report of many accounts that was read back has lost them: its command tells it.
  if (report.verdict === null || report.accounts !== undefined || report.command === 'merge') return null;
  const {drifted, unknown} = kindsOf(report.findings);
  return {
    sha256,
    generatedAt: report.generatedAt,
    account: report.target.account,
    baseline: report.baseline,
    verdict: report.verdict,
    failing: drifted.map(({fingerprint, check, title, resource, severity}) => ({
      fingerprint,
      check,
      title,
      resource,
      severity,
    })),
    waived: report.findings
      .filter(({status, severity}) => status === 'waived' && atLeast(severity, 'medium'))
      .map(({fingerprint}) => fingerprint),
    unknown: unknown.map(({fingerprint}) => fingerprint),
    follows,
  };
}

type Linked = Pick<EarlierRun, 'generatedAt' | 'sha256' | 'follows'>;

/** The oldest first. */
export function inTime<R extends Linked>(runs: readonly R[]): R[] {
  return [...runs].sort((a, b) => Date.parse(a.generatedAt) - Date.parse(b.generatedAt) || compare(a.sha256, b.sha256));
}

/**
 * Runs that name a report before them which is not among these, and runs that name none.
 *
 * @param runs in time. The first may well follow one that nobody handed in: the period begins with it
 */
export function linksOf(runs: readonly Linked[]): Pick<PeriodBlock, 'missing' | 'unlinked'> {
  const known = new Set(runs.map(({sha256}) => sha256));
  const later = runs.slice(1);
  return {
    missing: later.filter(({follows}) => follows !== undefined && !known.has(follows)).length,
    unlinked: later.filter(({follows}) => follows === undefined).length,
  };
}

/** @param earlier at least one, in any order, none of them later than `report` */
export function periodOf(report: Report, earlier: readonly EarlierRun[]): PeriodBlock | undefined {
  const sorted = inTime(earlier);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const now = earlierRun(report, '', last?.sha256);
  if (now === null || first === undefined || last === undefined) return undefined;
  const runs = [...sorted, now];
  return {
    from: first.generatedAt,
    to: report.generatedAt,
    runs: runs.map(({generatedAt, verdict, failing, sha256}) => ({
      generatedAt,
      verdict,
      drift: failing.length,
      sha256: sha256 === '' ? null : sha256,
    })),
    daysWithout: daysWithout(runs.map(({generatedAt}) => generatedAt)),
    drift: spans(runs),
    previous: {generatedAt: last.generatedAt, sha256: last.sha256},
    ...linksOf(runs),
    baselines: versions(runs),
  };
}

/** Each version of the baseline from the run that was first judged by it. */
function versions(runs: readonly EarlierRun[]): PeriodBlock['baselines'] {
  const changed = ({baseline}: EarlierRun, index: number): boolean =>
    runs[index - 1]?.baseline.sha256 !== baseline.sha256;
  return runs.filter(changed).map(({generatedAt, baseline}) => ({from: generatedAt, sha256: baseline.sha256}));
}

const DAY = 86_400_000;
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** UTC dates on which there was no run. @param times in time, RFC 3339 */
export function daysWithout(times: readonly string[]): string[] {
  const seen = new Set(times.map((time) => dateOf(Date.parse(time))));
  const [from, to] = [Date.parse(times[0] ?? ''), Date.parse(times.at(-1) ?? '')];
  const days: string[] = [];
  for (let day = Math.floor(from / DAY) * DAY; day <= to; day += DAY)
    if (!seen.has(dateOf(day))) days.push(dateOf(day));
  return days;
}

/** A run that could not tell closes nothing: unknown is never a pass. */
function ends({fingerprint}: Failing, run: EarlierRun): boolean {
  if (run.failing.some((each) => each.fingerprint === fingerprint) || run.unknown.includes(fingerprint)) return false;
  return run.verdict !== 'unknown' || run.waived.includes(fingerprint);
}

function spans(runs: readonly EarlierRun[]): DriftSpan[] {
  const open = new Map<string, {readonly failing: Failing; readonly opened: string}>();
  const closed: DriftSpan[] = [];
  const span = ({failing, opened}: {failing: Failing; opened: string}, by: EarlierRun | null): DriftSpan => ({
    check: failing.check,
    title: failing.title,
    resource: failing.resource,
    severity: failing.severity,
    opened,
    closed: by?.generatedAt ?? null,
    ...(by?.waived.includes(failing.fingerprint) === true ? {waived: true as const} : {}),
  });
  for (const run of runs) {
    for (const [fingerprint, each] of open) {
      if (!ends(each.failing, run)) continue;
      closed.push(span(each, run));
      open.delete(fingerprint);
    }
    for (const failing of run.failing)
      if (!open.has(failing.fingerprint)) open.set(failing.fingerprint, {failing, opened: run.generatedAt});
  }
  return [...closed, ...[...open.values()].map((each) => span(each, null))].sort(
    (a, b) =>
      Date.parse(a.opened) - Date.parse(b.opened) ||
      compare(a.check, b.check) ||
      compare(a.resource ?? '', b.resource ?? ''),
  );
}
