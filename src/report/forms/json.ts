/**
 * `report/forms/` holds each form of the report: a pure function of it.
 *
 * The JSON report, schema `iam-alert-guard/report/1`: public, and the same bytes for the same Report. `docs/reports.md` tells it.
 */
import type {Finding, Location} from '../../findings/model.js';
import type {
  AccountSummary,
  Cause,
  Delivery,
  Observation,
  PlanBlock,
  PlanStep,
  Report,
  ReviewBlock,
  RoutePicture,
} from '../model/model.js';
import {worstFirst} from '../model/order.js';
import {historyShape} from './json-history.js';
import {sorted} from './json-sorted.js';
import {opened} from '../words/change.js';
import {safeJson} from '../escape/plain.js';

/**
 * Two spaces, one newline at the end. Fields stand in the documented order and what was added to the schema later stands after
 * them; JSON values from AWS have their keys sorted. Characters that a terminal or the runner would act upon are escaped, so
 * that the text can be printed by a step as it is.
 */
export function renderJson(report: Report): string {
  return `${safeJson(JSON.stringify(shape(report), null, 2))}\n`;
}

function shape(report: Report): Record<string, unknown> {
  return {
    schema: report.schema,
    tool: {name: report.tool.name, version: report.tool.version},
    command: report.command,
    generatedAt: report.generatedAt,
    baseline: {
      path: report.baseline.path,
      sha256: report.baseline.sha256,
      ...(report.baseline.runbook === undefined ? {} : {runbook: report.baseline.runbook}),
    },
    target: {
      account: report.target.account,
      partition: report.target.partition,
      eventRegion: report.target.eventRegion,
      ...(report.target.pinned === undefined ? {} : {pinned: report.target.pinned}),
    },
    verdict: report.verdict,
    counts: countsShape(report.counts),
    findings: worstFirst(report.findings).map(findingShape),
    delivery: report.delivery && deliveryShape(report.delivery),
    plan: report.plan && planShape(report.plan),
    review: report.review && reviewShape(report.review),
    route: report.route && routeShape(report.route),
    observation: report.observation && observationShape(report.observation),
    ...(report.converged === undefined ? {} : {converged: report.converged}),
    notes: report.notes,
    ...(report.cause === undefined ? {} : {cause: causeShape(report.cause)}),
    ...(report.canary === undefined ? {} : {canary: report.canary}),
    ...(report.history === undefined ? {} : {history: historyShape(report.history)}),
    ...(report.period === undefined ? {} : {period: report.period}),
    ...(report.organization === undefined
      ? {}
      : {organization: {path: report.organization.path, sha256: report.organization.sha256}}),
    ...(report.accounts === undefined ? {} : {accounts: report.accounts.map(accountShape)}),
    ...(report.redacted === undefined ? {} : {redacted: report.redacted}),
  };
}

function causeShape(cause: Cause): Record<string, unknown> {
  const {kind, said, message, remedy, nothingRead, reads, findings} = cause;
  return {kind, said, message, remedy, nothingRead, reads, findings};
}

function countsShape(counts: Report['counts']): Report['counts'] {
  return {pass: counts.pass, fail: counts.fail, unknown: counts.unknown, waived: counts.waived};
}

function findingShape(finding: Finding): Record<string, unknown> {
  return {
    check: finding.check,
    hop: finding.hop,
    status: finding.status,
    severity: finding.severity,
    title: finding.title,
    message: finding.message,
    resource: finding.resource,
    region: finding.region,
    declared: sorted(finding.declared),
    observed: sorted(finding.observed),
    remediation: finding.remediation && {by: finding.remediation.by, text: finding.remediation.text},
    location: locationShape(finding.location),
    docs: finding.docs,
    fingerprint: finding.fingerprint,
    ...(finding.waiver === undefined ? {} : {waiver: {reason: finding.waiver.reason, expires: finding.waiver.expires}}),
    ...(finding.account === undefined ? {} : {account: finding.account}),
  };
}

function locationShape(location: Location): Location {
  return {path: location.path, line: location.line, column: location.column};
}

function deliveryShape(delivery: Delivery): Record<string, unknown> {
  return {
    required: delivery.required,
    delivered: delivery.delivered,
    sometimes: delivery.sometimes,
    lost: delivery.lost,
    unknown: delivery.unknown,
    unverified: delivery.unverified,
    universe: {version: delivery.universe.version, sha256: delivery.universe.sha256},
    silentByDeclaration: delivery.silentByDeclaration,
    recipients: delivery.recipients.map((recipient) => ({
      protocol: recipient.protocol,
      endpoint: recipient.endpoint,
      delivered: recipient.delivered,
      state: recipient.state,
      ...(recipient.unknown === undefined ? {} : {unknown: recipient.unknown}),
      ...(recipient.sometimes === undefined ? {} : {sometimes: recipient.sometimes}),
      ...(recipient.noticed === undefined ? {} : {noticed: recipient.noticed}),
      ...(recipient.roads === undefined
        ? {}
        : {
            roads: recipient.roads.map(({road, resources, delivered, state}) => ({road, resources, delivered, state})),
          }),
    })),
    losses: delivery.losses.map((loss) => ({
      event: loss.event,
      verdict: loss.verdict,
      hop: loss.hop,
      reason: loss.reason,
      counterExample: sorted(loss.counterExample),
    })),
    ...(delivery.undeclared === undefined ? {} : {undeclared: delivery.undeclared}),
    ...(delivery.unfollowed === undefined
      ? {}
      : {unfollowed: delivery.unfollowed.map(({resource, what}) => ({resource, what}))}),
    ...(delivery.noticed === undefined ? {} : {noticed: delivery.noticed}),
  };
}

function planShape(plan: PlanBlock): Record<string, unknown> {
  return {digest: plan.digest, steps: plan.steps.map(stepShape)};
}

function stepShape(step: PlanStep): Record<string, unknown> {
  return {
    action: step.action,
    resource: step.resource,
    before: sorted(opened(step.before)),
    after: sorted(opened(step.after)),
    by: step.by,
    region: step.region,
    text: step.text,
    reversible: step.reversible,
    permission: step.permission,
    cures: step.cures,
    costs: step.costs,
    ...(step.outcome === undefined ? {} : {outcome: {state: step.outcome.state, error: step.outcome.error}}),
  };
}

function reviewShape(review: ReviewBlock): Record<string, unknown> {
  return {
    class: review.class,
    changes: review.changes.map((change) => ({
      class: change.class,
      path: change.path,
      effect: change.effect,
      location: locationShape(change.location),
    })),
    ...(review.acceptedBy === undefined ? {} : {acceptedBy: review.acceptedBy}),
    ...(review.acceptedCommit === undefined ? {} : {acceptedCommit: review.acceptedCommit}),
    ...(review.required === undefined
      ? {}
      : {required: {before: review.required.before, after: review.required.after}}),
    ...(review.touches === undefined
      ? {}
      : {
          touches: review.touches.map((each) => ({
            baseline: each.baseline,
            class: each.class,
            accounts: each.accounts,
            whom: each.whom,
          })),
        }),
  };
}

function routeShape(route: RoutePicture): Record<string, unknown> {
  return {
    nodes: route.nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      label: node.label,
      state: node.state,
      note: node.note,
    })),
    edges: route.edges.map((edge) => ({from: edge.from, to: edge.to, state: edge.state})),
  };
}

function observationShape(observation: Observation): Record<string, unknown> {
  return {
    observedAt: observation.observedAt,
    known: observation.known,
    unreadable: observation.unreadable.map((read) => ({
      read: read.read,
      region: read.region,
      reason: read.reason,
      permission: read.permission,
      ...(read.kind === undefined ? {} : {kind: read.kind}),
    })),
    vouched: observation.vouched,
  };
}

function accountShape(account: AccountSummary): Record<string, unknown> {
  return {
    account: account.account,
    ...(account.pinned === undefined ? {} : {pinned: account.pinned}),
    baseline: account.baseline,
    generatedAt: account.generatedAt,
    verdict: account.verdict,
    counts: countsShape(account.counts),
    required: account.required,
    delivered: account.delivered,
    ...(account.review === undefined
      ? {}
      : {
          review: {
            class: account.review.class,
            ...(account.review.acceptedBy === undefined ? {} : {acceptedBy: account.review.acceptedBy}),
          },
        }),
    ...(account.cause === undefined ? {} : {cause: causeShape(account.cause)}),
    ...(account.error === undefined ? {} : {error: account.error}),
  };
}
