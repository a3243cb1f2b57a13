/**
 * `report/model/many/` puts the reports of many accounts, or of many days, together.
 * Many accounts, one matrix job each: their JSON reports as one.
 */
import {severityRank} from '../../../findings/model.js';
import type {AccountSummary, Counts, Report, Verdict} from '../model.js';
import {compare} from '../order.js';
import {nameOf} from './name.js';

/** Exit codes from the worst to the best; anything else that a run may end with is worse than all. */
const WORST_FIRST: readonly number[] = [2, 1, 3, 0];

/** The worst of them; 0 of none. */
export function worstExit(exits: readonly number[]): number {
  return exits.reduce((worst, exit) => (rank(exit) < rank(worst) ? exit : worst), 0);
}

function rank(exit: number): number {
  return WORST_FIRST.indexOf(exit);
}

/**
 * The newer of two reports for one account, whatever their baselines; of the same time the worse, as no order of files makes an account
 * healthy. Reports that could not name their account all stay. Sorted by account.
 */
export function newestOfEach(reports: readonly Report[]): Report[] {
  const newest = new Map<string, Report>();
  reports.forEach((report, index) => {
    const account = nameOf(report.target);
    const key = account === null ? `?${index}` : `${report.target.partition ?? 'aws'} ${account}`;
    const other = newest.get(key);
    if (other === undefined || takesThePlaceOf(report, other)) newest.set(key, report);
  });
  return [...newest.values()].sort(
    (a, b) => compare(nameOf(a.target) ?? '~', nameOf(b.target) ?? '~') || compare(a.baseline.path, b.baseline.path),
  );
}

function takesThePlaceOf(report: Report, other: Report): boolean {
  const [time, than] = [instant(report), instant(other)];
  return time === than ? isWorse(report, other) : time > than;
}

/** A weakening that nobody accepted, then the verdict, then the worst fault, then how many there are. */
function isWorse(report: Report, other: Report): boolean {
  const [its, others] = [badness(report), badness(other)];
  const at = its.findIndex((value, index) => value !== others[index]);
  return at >= 0 && (its[at] ?? 0) > (others[at] ?? 0);
}

function badness({review, verdict, findings, counts}: Report): number[] {
  const worst = (status: 'fail' | 'unknown'): number =>
    findings.reduce(
      (most, finding) => (finding.status === status ? Math.max(most, -severityRank(finding.severity)) : most),
      -Infinity,
    );
  return [
    review?.class === 'weakens' && !review.acceptedBy ? 1 : 0,
    verdict === null ? -1 : VERDICTS.indexOf(verdict),
    worst('fail'),
    worst('unknown'),
    counts.fail,
    counts.unknown,
  ];
}

const VERDICTS: readonly Verdict[] = ['in-sync', 'unknown', 'drifted'];

/** A file that should have held a report, and why it holds none. */
export interface MissingReport {
  readonly path: string;
  readonly error: string;
}

/**
 * One report over all: findings with their account, counts added up, the verdict of the worst. What has no sum is null. Of an account
 * whose run left no report nothing is known.
 */
export function mergeReports(
  all: readonly Report[],
  tool: Report['tool'],
  missing: readonly MissingReport[] = [],
): Report {
  const reports = newestOfEach(all);
  const verdicts = [...reports.map((report) => report.verdict), ...missing.map(() => 'unknown' as const)];
  return {
    schema: 'iam-alert-guard/report/1',
    tool,
    command: 'merge',
    generatedAt: latest(reports),
    baseline: {path: samePath(reports), sha256: sameHash(reports)},
    target: {account: null, partition: null, eventRegion: null},
    verdict: worstVerdict(verdicts),
    counts: reports.map((report) => report.counts).reduce(sum, {pass: 0, fail: 0, unknown: 0, waived: 0}),
    findings: reports.flatMap((report) =>
      report.findings.map((finding) => ({...finding, account: nameOf(report.target)})),
    ),
    delivery: null,
    plan: null,
    review: null,
    route: null,
    observation: null,
    notes: [
      ...reports.flatMap((report) =>
        report.notes.map((note) => `${nameOf(report.target) ?? 'unknown account'}: ${note}`),
      ),
      ...missing.map(({path, error}) => `${path}: ${error}`),
      ...leftOut(all, reports),
    ],
    accounts: [...reports.map(summary), ...missing.map(absent)],
    ...(reports.some(({redacted}) => redacted === true) ? {redacted: true as const} : {}),
  };
}

/** Of one account the newest report counts. That one of another baseline was left out for it is not what everybody expects. */
function leftOut(all: readonly Report[], reports: readonly Report[]): string[] {
  return all.flatMap((report) => {
    const account = nameOf(report.target);
    const newer = reports.find(
      (one) => nameOf(one.target) === account && one.target.partition === report.target.partition,
    );
    if (account === null || newer === undefined || newer.baseline.path === report.baseline.path) return [];
    const why = instant(newer) > instant(report) ? 'is newer' : 'is of the same time, and no better';
    return [
      `${account}: the report on the baseline ${report.baseline.path} (${report.generatedAt}) is left out, as that on ${newer.baseline.path} (${newer.generatedAt}) ${why}`,
    ];
  });
}

function summary(report: Report): AccountSummary {
  return {
    account: report.target.account,
    ...(report.cause === undefined ? {} : {cause: report.cause}),
    ...(report.target.pinned === undefined ? {} : {pinned: report.target.pinned}),
    baseline: report.baseline.path,
    generatedAt: report.generatedAt,
    verdict: report.verdict,
    counts: report.counts,
    required: report.delivery?.required ?? null,
    delivered: report.delivery?.delivered ?? null,
    ...(report.review === null
      ? {}
      : {
          review: {
            class: report.review.class,
            ...(report.review.acceptedBy === undefined ? {} : {acceptedBy: report.review.acceptedBy}),
          },
        }),
  };
}

function absent({path, error: why}: MissingReport): AccountSummary {
  const error = `${path}: ${why}`;
  const counts = {pass: 0, fail: 0, unknown: 0, waived: 0};
  return {
    account: null,
    baseline: '',
    generatedAt: null,
    verdict: null,
    counts,
    required: null,
    delivered: null,
    error,
  };
}

export function worstVerdict(verdicts: readonly (Verdict | null)[]): Verdict | null {
  if (verdicts.includes('drifted')) return 'drifted';
  if (verdicts.includes('unknown')) return 'unknown';
  return verdicts.includes('in-sync') ? 'in-sync' : null;
}

function sum(a: Counts, b: Counts): Counts {
  return {pass: a.pass + b.pass, fail: a.fail + b.fail, unknown: a.unknown + b.unknown, waived: a.waived + b.waived};
}

function instant(report: Report): number {
  return Date.parse(report.generatedAt) || 0;
}

/** Not the clock: the newest of the reports, so that the same files merge to the same bytes. */
function latest(reports: readonly Report[]): string {
  return reports
    .map((report) => report.generatedAt)
    .reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b), '1970-01-01T00:00:00Z');
}

function samePath(reports: readonly Report[]): string {
  const [first, ...others] = new Set(reports.map((report) => report.baseline.path));
  return others.length === 0 ? (first ?? '') : '';
}

function sameHash(reports: readonly Report[]): string {
  const [first, ...others] = new Set(reports.map((report) => report.baseline.sha256));
  return others.length === 0 ? (first ?? '') : '';
}
