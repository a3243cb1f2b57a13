/** The reports of shards as the report that one run would have made. */
import {joined} from './common.js';
import {assembled, unknownAccount, type Frame} from './fold.js';
import type {FleetAccount, FleetGroup, FleetReport, HubState, LeftOut} from './model.js';
import {ofAccounts, Recipients} from './recipients.js';

/** Why reports of many accounts are not those of one fleet; null where they are. */
export function unfit(reports: readonly FleetReport[]): string | null {
  const different = (what: (report: FleetReport) => string): boolean => new Set(reports.map(what)).size > 1;
  if (different(({organization}) => organization.sha256)) return 'they were made with different organization files';
  if (different(({command}) => command)) return 'they are of different commands';
  if (different(({tool}) => tool.version)) return 'they were made by different versions of this tool';
  if (different(({shard}) => String(shard?.of ?? 0))) return 'they were cut into different numbers of shards';
  if (new Set(reports.flatMap(isRedacted)).size > 1)
    return 'some are redacted and some are not, so accounts cannot be told apart';
  const baselines = new Map<string, string>();
  for (const {path, sha256} of reports.flatMap(({accounts}) => accounts.map(({baseline}) => baseline))) {
    if (path !== '' && (baselines.get(path) ?? sha256) !== sha256)
      return `they were made with different versions of the baseline ${path}`;
    baselines.set(path, sha256);
  }
  return null;
}

/** One answer, or none where the report names no account. */
function isRedacted({accounts, shard}: FleetReport): boolean[] {
  return [...accounts, ...(shard?.accounts ?? [])].slice(0, 1).map(({account}) => account.startsWith('account-'));
}

interface Judged {
  readonly account: FleetAccount;
  readonly from: FleetReport;
}

/**
 * An account that could not even be asked has no time of its own: the time of its report is taken. Where that has none either, nobody can
 * tell which is newer, and an error is not forgotten over a pass. Of the same time the worse counts, whatever the order of the files.
 */
function newer(one: Judged, other: Judged): boolean {
  const [time, than] = [timeOf(one), timeOf(other)];
  if (time !== null && time === than) return isWorse(one.account, other.account);
  return time === null || than === null ? than !== null : time > than;
}

function isWorse(one: FleetAccount, other: FleetAccount): boolean {
  const [its, others] = [badness(one), badness(other)];
  const at = its.findIndex((value, index) => value !== others[index]);
  return at >= 0 && (its[at] ?? 0) > (others[at] ?? 0);
}

function badness({verdict, error, counts}: FleetAccount): number[] {
  return [VERDICTS.indexOf(verdict), error === undefined ? 0 : 1, counts.fail, counts.unknown];
}

const VERDICTS: readonly FleetAccount['verdict'][] = ['in-sync', 'unknown', 'drifted'];

function timeOf({account, from}: Judged): string | null {
  if (account.generatedAt !== null) return account.generatedAt;
  return from.accounts.some(({generatedAt}) => generatedAt !== null) ? from.generatedAt : null;
}

/** @param reports of one fleet, at least one: of one account the newer counts */
export function mergeFleets(reports: readonly FleetReport[]): FleetReport {
  const [first] = reports;
  if (first === undefined) throw new Error('there is nothing to merge');
  const accounts = new Map<string, Judged>();
  for (const from of reports)
    for (const account of from.accounts) {
      const there = accounts.get(account.account);
      if (there === undefined || newer({account, from}, there)) accounts.set(account.account, {account, from});
    }
  const groups = new Map<string, FleetGroup>();
  for (const report of reports)
    for (const group of report.groups) {
      // What an older report says of an account is not said any more.
      const own = group.accounts.filter((account) => accounts.get(account)?.from === report);
      if (own.length === 0) continue;
      const there = groups.get(group.key);
      const mine = {...group, accounts: own};
      groups.set(group.key, there === undefined ? mine : joined(there, mine));
    }
  const recipients = new Recipients();
  for (const report of reports)
    for (const recipient of report.recipients ?? [])
      recipients.add(ofAccounts(recipient, (account) => accounts.get(account)?.from === report));
  const {shard: _, ...frame}: Frame = first;
  return assembled(
    {
      tool: frame.tool,
      command: frame.command,
      organization: frame.organization,
      leftOut: leftOutOf(reports),
      hubs: hubsOf(reports),
      ...(frame.role === undefined ? {} : {role: frame.role}),
      ...(frame.externalId === undefined ? {} : {externalId: frame.externalId}),
      reconcileRole: frame.reconcileRole,
      partition: frame.partition,
    },
    [...[...accounts.values()].map(({account}) => account), ...missing(reports, new Set(accounts.keys()))],
    groups.values(),
    reports.every((report) => report.recipients === undefined) ? undefined : recipients.list(),
  );
}

/** Accounts of shards that left no report: each has a verdict all the same. */
function missing(reports: readonly FleetReport[], there: ReadonlySet<string>): FleetAccount[] {
  const [shard] = reports.flatMap((report) => (report.shard === undefined ? [] : [report.shard]));
  if (shard === undefined) return [];
  const expected = new Map(
    reports.flatMap((report) => report.shard?.accounts ?? []).map(({account, name}) => [account, name]),
  );
  const seen = new Set(reports.map((report) => report.shard?.index));
  const gone = Array.from({length: shard.of}, (_, index) => index + 1).filter((index) => !seen.has(index));
  const which =
    gone.length === 0 ? 'no shard looked at it' : `no report of shard ${gone.join(', ')} of ${String(shard.of)}`;
  return [...expected]
    .filter(([account]) => !there.has(account))
    .map(([account, name]) =>
      unknownAccount({account, name, baseline: {path: '', sha256: ''}, error: {kind: 'no-report', message: which}}),
    );
}

function leftOutOf(reports: readonly FleetReport[]): LeftOut[] {
  const all = new Map(reports.flatMap(({leftOut}) => leftOut).map((each) => [each.account, each]));
  return [...all.values()].sort((a, b) => (a.account < b.account ? -1 : 1));
}

const WORST_HUB: readonly HubState['state'][] = ['unreadable', 'partly', 'read'];

/** A hub that one shard could not read was not read. Of two reasons the one is told that a single run would tell. */
function hubsOf(reports: readonly FleetReport[]): HubState[] {
  const all = new Map<string, HubState>();
  for (const hub of reports.flatMap(({hubs}) => hubs)) {
    const there = all.get(hub.account);
    const worse = there === undefined ? -1 : WORST_HUB.indexOf(hub.state) - WORST_HUB.indexOf(there.state);
    if (worse < 0 || (worse === 0 && (hub.reason ?? '') < (there?.reason ?? ''))) all.set(hub.account, hub);
  }
  return [...all.values()].sort((a, b) => (a.account < b.account ? -1 : 1));
}
