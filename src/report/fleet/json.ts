/** The JSON report of many accounts, schema `iam-alert-guard/fleet/1`: public, and the same bytes for the same report. */
import {
  summaryOf,
  type FleetAccount,
  type FleetGroup,
  type FleetRecipient,
  type FleetReport,
} from '../../fleet/model.js';
import {safeJson} from '../escape/plain.js';

export function renderFleetJson(report: FleetReport): string {
  return `${safeJson(JSON.stringify(shape(report), null, 2))}\n`;
}

function shape(report: FleetReport): Record<string, unknown> {
  const {organization, shard} = report;
  const {verdict, verdicts, counts} = summaryOf(report.accounts);
  return {
    schema: report.schema,
    tool: {name: report.tool.name, version: report.tool.version},
    command: report.command,
    generatedAt: report.generatedAt,
    organization: {
      path: organization.path,
      sha256: organization.sha256,
      id: organization.id,
      ...(organization.accounts === undefined ? {} : {accounts: organization.accounts}),
    },
    partition: report.partition,
    verdict,
    verdicts,
    counts,
    accounts: report.accounts.map(accountShape),
    groups: report.groups.map(groupShape),
    ...(report.recipients === undefined ? {} : {recipients: report.recipients.map(recipientShape)}),
    leftOut: report.leftOut.map(({account, state}) => ({account, state})),
    hubs: report.hubs.map(({account, state, reason}) => ({account, state, reason})),
    ...(report.role === undefined ? {} : {role: report.role}),
    ...(report.externalId === undefined ? {} : {externalId: report.externalId}),
    reconcileRole: report.reconcileRole,
    ...(report.period === undefined ? {} : {period: report.period}),
    ...(shard === undefined
      ? {}
      : {
          shard: {
            index: shard.index,
            of: shard.of,
            accounts: shard.accounts.map(({account, name}) => ({account, name})),
          },
        }),
  };
}

function accountShape(account: FleetAccount): Record<string, unknown> {
  const {delivery, plan, passing, history, error} = account;
  return {
    account: account.account,
    name: account.name,
    verdict: account.verdict,
    counts: account.counts,
    delivery: delivery && {
      required: delivery.required,
      delivered: delivery.delivered,
      sometimes: delivery.sometimes,
      lost: delivery.lost,
      unknown: delivery.unknown,
      ...(delivery.noticed === undefined ? {} : {noticed: delivery.noticed}),
    },
    baseline: {path: account.baseline.path, sha256: account.baseline.sha256},
    generatedAt: account.generatedAt,
    identified: account.identified,
    ...(account.cause === undefined ? {} : {cause: account.cause}),
    ...(passing === undefined ? {} : {passing}),
    ...(plan === undefined ? {} : {plan: {digest: plan.digest, steps: plan.steps}}),
    ...(history === undefined ? {} : {history}),
    ...(error === undefined ? {} : {error: {kind: error.kind, message: error.message}}),
  };
}

function recipientShape({protocol, endpoint, accounts, reached, unknown}: FleetRecipient): Record<string, unknown> {
  return {protocol, endpoint, accounts, reached, unknown};
}

function groupShape(group: FleetGroup): Record<string, unknown> {
  const {remediation, location, waiver} = group;
  return {
    check: group.check,
    severity: group.severity,
    cause: group.cause,
    accounts: group.accounts,
    status: group.status,
    hop: group.hop,
    title: group.title,
    remediation: remediation && {by: remediation.by, text: remediation.text},
    resources: group.resources,
    ...(group.varies === undefined ? {} : {varies: group.varies}),
    location: {path: location.path, line: location.line, column: location.column},
    docs: group.docs,
    ...(waiver === undefined ? {} : {waiver: {reason: waiver.reason, expires: waiver.expires}}),
    key: group.key,
  };
}
