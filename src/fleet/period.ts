/**
 * A period of many accounts instead of a day: the reports of earlier runs beside this one. Which accounts drifted and came back, what was
 * found and when it was gone. A run that could not tell closes nothing, nor does one that did not look at an account.
 */
import {atLeast} from '../findings/model.js';
import {compare} from '../report/model/order.js';
import {daysWithout, inTime, linksOf} from '../report/model/many/period.js';
import {summaryOf, type FleetGroup, type FleetReport, type FleetSummary} from './model.js';
import type {AccountSpan, FleetPeriod, GroupSpan} from './period-block.js';

type Found = Pick<FleetGroup, 'key' | 'check' | 'hop' | 'title' | 'cause' | 'severity' | 'accounts'>;

/** What is kept of an earlier report: a year of a thousand accounts must fit into memory. */
export interface EarlierFleet extends Pick<FleetSummary, 'verdict' | 'verdicts'> {
  /** Of the file, byte for byte. */
  readonly sha256: string;
  readonly generatedAt: string;
  readonly follows: string | undefined;
  /** Path and digest of the organization file and of each baseline. */
  readonly files: readonly (readonly [string, string])[];
  readonly all: ReadonlySet<string>;
  readonly drifted: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
  /** Of medium or above. */
  readonly failing: readonly Found[];
  readonly waived: readonly Found[];
  readonly open: readonly Found[];
}

/** @param rosters which accounts runs looked at: mostly the same, and then kept once */
export function earlierFleet(
  report: FleetReport,
  sha256: string,
  follows?: string,
  rosters: Map<string, ReadonlySet<string>> = new Map(),
): EarlierFleet {
  const {accounts, groups, organization, generatedAt} = report;
  const of = (wanted: string): ReadonlySet<string> =>
    new Set(accounts.flatMap(({account, verdict}) => (verdict === wanted ? [account] : [])));
  const found = (wanted: FleetGroup['status'], all: boolean): Found[] =>
    groups
      .filter(({status, severity}) => status === wanted && (all || atLeast(severity, 'medium')))
      .map(({key, check, hop, title, cause, severity, accounts: its}) => ({
        ...{key, check, hop, title, cause, severity},
        accounts: its,
      }));
  const ids = accounts.map(({account}) => account);
  const roster = ids.join(' ');
  const all = rosters.get(roster) ?? new Set(ids);
  rosters.set(roster, all);
  const baselines = new Map(accounts.map(({baseline}) => [baseline.path, baseline.sha256]));
  baselines.delete('');
  const {verdict, verdicts} = summaryOf(accounts);
  return {
    sha256,
    generatedAt,
    follows,
    files: [[organization.path, organization.sha256], ...[...baselines].sort(([a], [b]) => compare(a, b))],
    verdict,
    verdicts,
    all,
    drifted: of('drifted'),
    unknown: of('unknown'),
    failing: found('fail', false),
    waived: found('waived', false),
    open: found('unknown', true),
  };
}

/** @param earlier in any order, none of them later than `report`; of none there is no period */
export function fleetPeriod(report: FleetReport, earlier: readonly EarlierFleet[]): FleetPeriod | undefined {
  const sorted = inTime(earlier);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const runs = [...sorted, earlierFleet(report, '', last.sha256)];
  return {
    from: first.generatedAt,
    to: report.generatedAt,
    runs: runs.map(({generatedAt, verdict, verdicts, sha256}) => ({
      ...{generatedAt, verdict, verdicts},
      sha256: sha256 === '' ? null : sha256,
    })),
    daysWithout: daysWithout(runs.map(({generatedAt}) => generatedAt)),
    accounts: accountSpans(runs),
    groups: groupSpans(runs),
    previous: {generatedAt: last.generatedAt, sha256: last.sha256},
    ...linksOf(runs),
    files: versions(runs),
  };
}

function versions(runs: readonly EarlierFleet[]): FleetPeriod['files'] {
  const present = new Map<string, string>();
  const found: {path: string; from: string; sha256: string}[] = [];
  for (const {generatedAt, files} of runs)
    for (const [path, sha256] of files) {
      if (present.get(path) === sha256) continue;
      present.set(path, sha256);
      found.push({path, from: generatedAt, sha256});
    }
  return found.sort((a, b) => compare(a.path, b.path) || Date.parse(a.from) - Date.parse(b.from));
}

/** What is waived of a check in these accounts: one entry for each waived thing and account. */
function waivedOf({waived}: EarlierFleet, check: string | null, accounts: ReadonlySet<string>): ReadonlySet<string> {
  const same = waived.filter((group) => group.check === check);
  return new Set(
    same.flatMap(({key, accounts: its}) =>
      its.filter((account) => accounts.has(account)).map((account) => `${key} ${account}`),
    ),
  );
}

/** Is something waived that was not yet when the check last failed? What was waived all along ends nothing. */
function isWaived(
  run: EarlierFleet,
  before: EarlierFleet,
  check: string | null,
  accounts: ReadonlySet<string>,
): boolean {
  const was = waivedOf(before, check, accounts);
  return [...waivedOf(run, check, accounts)].some((entry) => !was.has(entry));
}

function accountSpans(runs: readonly EarlierFleet[]): AccountSpan[] {
  const now = runs.at(-1);
  const open = new Map<string, {readonly opened: string; checks: ReadonlySet<string | null>; last: EarlierFleet}>();
  const spans: AccountSpan[] = [];
  for (const run of runs) {
    for (const [account, {opened, checks, last}] of open) {
      if (!run.all.has(account) || run.drifted.has(account) || run.unknown.has(account)) continue;
      const only = new Set([account]);
      const waived = [...checks].some((check) => isWaived(run, last, check, only));
      spans.push({account, opened, closed: run.generatedAt, ...(waived ? {waived} : {})});
      open.delete(account);
    }
    const checks = checksOf(run);
    for (const account of run.drifted)
      open.set(account, {
        opened: open.get(account)?.opened ?? run.generatedAt,
        checks: checks.get(account) ?? new Set(),
        last: run,
      });
  }
  for (const [account, {opened}] of open)
    spans.push({account, opened, closed: null, ...(now?.all.has(account) === true ? {} : {gone: true as const})});
  return spans.sort((a, b) => Date.parse(a.opened) - Date.parse(b.opened) || compare(a.account, b.account));
}

function checksOf({failing}: EarlierFleet): ReadonlyMap<string, ReadonlySet<string | null>> {
  const checks = new Map<string, Set<string | null>>();
  for (const {check, accounts} of failing)
    for (const account of accounts) {
      const there = checks.get(account);
      if (there === undefined) checks.set(account, new Set([check]));
      else there.add(check);
    }
  return checks;
}

interface OpenGroup {
  last: Found;
  /** The run that found it last. */
  seen: EarlierFleet;
  readonly opened: string;
  readonly accounts: Set<string>;
  /** In which it is not known to be gone. */
  readonly pending: Set<string>;
}

function groupSpans(runs: readonly EarlierFleet[]): GroupSpan[] {
  const now = runs.at(-1);
  const open = new Map<string, OpenGroup>();
  const spans: GroupSpan[] = [];
  const close = ({last, opened, accounts}: OpenGroup, how: Pick<GroupSpan, 'closed' | 'waived' | 'gone'>): void => {
    const {title, cause, severity} = last;
    spans.push({check: last.check ?? '', title, cause, severity, opened, accounts: [...accounts].sort(), ...how});
  };
  for (const run of runs) {
    const failing = new Map(run.failing.map((group) => [group.key, group]));
    for (const [key, each] of open) {
      const still = new Set(failing.get(key)?.accounts);
      const unsure = unsureOf(run, each.last);
      for (const account of each.pending)
        if (run.all.has(account) && !still.has(account) && !unsure(account)) each.pending.delete(account);
      if (each.pending.size > 0 || still.size > 0) continue;
      const waived = isWaived(run, each.seen, each.last.check, each.accounts);
      close(each, {closed: run.generatedAt, ...(waived ? {waived} : {})});
      open.delete(key);
    }
    for (const [key, group] of failing) {
      const there = open.get(key) ?? {
        ...{last: group, seen: run, opened: run.generatedAt},
        ...{accounts: new Set<string>(), pending: new Set<string>()},
      };
      there.last = group;
      there.seen = run;
      for (const account of group.accounts) {
        there.accounts.add(account);
        there.pending.add(account);
      }
      open.set(key, there);
    }
  }
  for (const each of open.values()) {
    const looked = [...each.pending].some((account) => now?.all.has(account));
    close(each, {closed: null, ...(looked ? {} : {gone: true as const})});
  }
  return spans.sort(
    (a, b) => Date.parse(a.opened) - Date.parse(b.opened) || compare(a.check, b.check) || compare(a.cause, b.cause),
  );
}

/**
 * In which accounts did this run not find out about a finding? Of a rule that could not be listed no check says whether it is enabled: where
 * part of the way is not known in an account, nothing on the way has ended there.
 */
function unsureOf({unknown, open}: EarlierFleet, {check, hop}: Found): (account: string) => boolean {
  const about = open.filter(
    (group) =>
      group.check === check ||
      group.check === null ||
      group.hop === 'account' ||
      (atLeast(group.severity, 'medium') && isOfTrail(group) === isOfTrail({hop})),
  );
  const accounts = new Set(about.flatMap((group) => group.accounts));
  return (account) => unknown.has(account) || accounts.has(account);
}

/** Of what records the events; all else is on the way from the bus to the recipients. */
function isOfTrail({hop}: Pick<Found, 'hop'>): boolean {
  return hop === 'trail' || hop === 'storage';
}
