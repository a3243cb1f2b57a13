/** What accounts have in common as findings of each, for the forms that know findings only: SARIF, OCSF, JUnit. */
import type {Finding} from '../../findings/model.js';
import {ACCOUNT, keyOf, replaceName, without} from '../../fleet/common-words.js';
import {summaryOf, type FleetGroup, type FleetReport} from '../../fleet/model.js';
import type {Report} from '../model/model.js';
import {count} from '../words/count.js';
import {mendingCommands, remedyOf} from './remedies.js';
import {causeIn, groupCause, someAccounts} from './words.js';

/** For a code scanning result there is one place in the baseline, whatever the number of accounts. */
export function once(report: FleetReport): Report {
  const all = {...report, groups: [...unjudged(report), ...report.groups]};
  return asReport(all, (group) => [
    {
      ...findingOf(group, together(group, report)),
      message: `${count(group.accounts.length, 'account')} (${someAccounts(group.accounts)}): ${groupCause(group)}`,
    },
  ]);
}

/**
 * Accounts of which there is no report, one group for each reason. Code scanning closes what an upload does not name any more, so a run
 * that could not judge an account has to say so there:
 * https://docs.github.com/en/code-security/code-scanning/managing-code-scanning-alerts/resolving-code-scanning-alerts
 */
export function unjudged({accounts, organization}: FleetReport): FleetGroup[] {
  const groups = new Map<string, FleetGroup>();
  for (const {account, error} of accounts) {
    if (error === undefined) continue;
    const cause = `Nothing is known of this account: ${without(error.message, account)}`;
    const key = keyOf(['error', error.kind, cause]);
    const there = groups.get(key);
    groups.set(key, {
      ...{key, check: null, hop: 'account', status: 'unknown', severity: 'critical', cause},
      title: 'Every account could be judged',
      ...{remediation: null, docs: null, resources: [], location: {path: organization.path, line: 1, column: 1}},
      accounts: [...(there?.accounts ?? []), account],
    });
  }
  return [...groups.values()];
}

/** As `forEachAccount`, with the accounts of which there is no report: JUnit names those by itself. */
export function forEachAccountWhole(report: FleetReport): Report {
  return forEachAccount({...report, groups: [...unjudged(report), ...report.groups]});
}

/** For a program each account has its own. What passes is counted in the report of the account, and is not here. */
export function forEachAccount(report: FleetReport): Report {
  return asReport(report, (group) =>
    group.accounts.map((account) => {
      const finding = findingOf(group, remedyOf(group, report, account));
      const resource = finding.resource === null ? null : replaceName(finding.resource, ACCOUNT, account);
      return {...finding, message: causeIn(group, account), resource, account};
    }),
  );
}

/** Few commands: an annotation has room for so many. */
function together(group: FleetGroup, report: FleetReport): string | null {
  const commands = mendingCommands(group, report, 2);
  return commands.length === 0 ? remedyOf(group, report) : commands.map((command) => `  ${command}`).join('\n');
}

/** What is no check's own stands with the one that it belongs to: silent changes with delivery, what keeps a run from looking with the account. */
function checkOf({check, status}: FleetGroup): string {
  return check ?? (status === 'fail' ? 'alerts-delivered' : 'account-identified');
}

function findingOf(group: FleetGroup, remedy: string | null): Finding {
  const {hop, status, severity, title, remediation, location, waiver} = group;
  const [resource = null] = group.resources.length === 1 ? group.resources : [];
  return {
    check: checkOf(group),
    hop,
    status,
    severity,
    title,
    message: group.cause,
    resource,
    region: null,
    declared: null,
    observed: null,
    remediation: remediation === null || remedy === null ? null : {by: remediation.by, text: remedy},
    location,
    ...(waiver === undefined ? {} : {waiver}),
    docs: group.docs ?? `docs/checks/${checkOf(group)}.md`,
    // As long as those of findings: code scanning joins results by it.
    fingerprint: `${group.key}${group.key}`,
  };
}

function asReport(report: FleetReport, findings: (group: FleetGroup) => Finding[]): Report {
  const {accounts, organization} = report;
  const {verdict, counts} = summaryOf(accounts);
  return {
    schema: 'iam-alert-guard/report/1',
    tool: report.tool,
    command: 'merge',
    generatedAt: report.generatedAt,
    baseline: {path: organization.path, sha256: organization.sha256},
    target: {account: null, partition: report.partition, eventRegion: null},
    verdict,
    counts,
    findings: report.groups.flatMap(findings),
    delivery: null,
    plan: null,
    review: null,
    route: null,
    observation: null,
    notes: [],
    accounts: accounts.map(({account, baseline, generatedAt, verdict: its, counts: own, delivery, error}) => ({
      account,
      baseline: baseline.path,
      generatedAt,
      verdict: its,
      counts: own,
      required: delivery?.required ?? null,
      delivered: delivery?.delivered ?? null,
      ...(error === undefined ? {} : {error: error.message}),
    })),
  };
}
