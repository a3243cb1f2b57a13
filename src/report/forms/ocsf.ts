/**
 * OCSF: every finding as a Compliance Finding (class 2003) of release 1.5.0 with the profile `cloud`, in one JSON array.
 * https://schema.ocsf.io/1.5.0/classes/compliance_finding?profiles=cloud
 *
 * `compliance.status_id` tells the result: 1 pass, 2 warning ("did not yield a result due to missing information": our unknown), 3 fail.
 * The finding's own `status_id` is the state of somebody's work on it: 1 new, 3 suppressed (waived); a pass needs none.
 */
import {fingerprint} from '../../findings/fingerprint.js';
import type {Finding, Severity} from '../../findings/model.js';
import {safeJson} from '../escape/plain.js';
import type {Report} from '../model/model.js';
import {worstFirst} from '../model/order.js';
import {sorted} from './json-sorted.js';

export const OCSF_RELEASE = '1.5.0';

const CLASS = 2003;
/** No check of an account: the control that a review answers. */
const REVIEW = 'baseline-review';
/** A run keeps no memory of the one before, so each finding is reported as created; `finding_info.uid` joins them over time. */
const CREATE = 1;

const SEVERITY: Readonly<Record<Severity, readonly [number, string]>> = {
  critical: [5, 'Critical'],
  high: [4, 'High'],
  medium: [3, 'Medium'],
  low: [2, 'Low'],
  info: [1, 'Informational'],
};

const RESULT = {pass: [1, 'Pass'], unknown: [2, 'Warning'], fail: [3, 'Fail'], waived: [3, 'Fail']} as const;

export interface OcsfOptions {
  /** See `MarkdownOptions.docsBase`. */
  readonly docsBase?: string;
}

export function renderOcsf(report: Report, options: OcsfOptions = {}): string {
  return `${safeJson(JSON.stringify(ocsf(report, options), null, 2))}\n`;
}

/** The events as data; that their shape is OCSF's is for the tests to hold. */
export function ocsf(report: Report, options: OcsfOptions = {}) {
  return [...worstFirst(report.findings), ...reviewed(report)].map((finding) => event(finding, report, options));
}

/** What a change of the baseline weakens, one event each; one that passes where it weakens nothing. An accepted change is suppressed. */
function reviewed({review, baseline}: Report): Finding[] {
  if (review === null) return [];
  const about = (message: string, key: string, location: Finding['location']): Finding => ({
    check: REVIEW,
    hop: 'baseline',
    status: 'pass',
    severity: 'high',
    title: 'The change of the baseline does not weaken the alert',
    message,
    resource: null,
    region: null,
    declared: null,
    observed: null,
    remediation: null,
    location,
    docs: 'docs/reports.md',
    fingerprint: fingerprint(REVIEW, baseline.path, key),
  });
  const status = review.acceptedBy ? 'waived' : 'fail';
  const weakening = review.changes.filter((change) => change.class === 'weakens');
  if (weakening.length > 0)
    return weakening.map(({path, effect, location}) => ({...about(effect, `${path} ${effect}`, location), status}));
  return [about(`The change of ${baseline.path}: ${review.class}.`, '', {path: baseline.path, line: 1, column: 1})];
}

function event(finding: Finding, report: Report, {docsBase}: OcsfOptions) {
  const {tool, target, baseline} = report;
  const account = finding.account === undefined ? target.account : finding.account;
  const time = Date.parse(report.generatedAt);
  // What holds needs nobody: a reader who filters by severity is not sent there.
  const [severity_id, severity] = SEVERITY[finding.status === 'pass' ? 'info' : finding.severity];
  const [status_id, status] = RESULT[finding.status];
  const partition = target.partition ?? partitionOf(finding.resource);
  return {
    activity_id: CREATE,
    activity_name: 'Create',
    category_uid: 2,
    category_name: 'Findings',
    class_uid: CLASS,
    class_name: 'Compliance Finding',
    type_uid: CLASS * 100 + CREATE,
    type_name: 'Compliance Finding: Create',
    time,
    severity_id,
    severity,
    ...workflow(finding),
    message: finding.message,
    metadata: {
      version: OCSF_RELEASE,
      profiles: ['cloud'],
      product: {name: tool.name, vendor_name: tool.name, version: tool.version},
      event_code: finding.check,
    },
    finding_info: {
      uid: `${tool.name}/${account ?? 'unknown'}/${finding.fingerprint}`,
      title: finding.title,
      desc: finding.message,
      types: ['AWS IAM change alerting', finding.hop],
      created_time: time,
      last_seen_time: time,
    },
    cloud: {
      provider: 'AWS',
      ...(partition === null ? {} : {cloud_partition: partition}),
      ...(finding.region === null ? {} : {region: finding.region}),
      ...(account === null ? {} : {account: {uid: account, type: 'AWS Account', type_id: 10}}),
    },
    compliance: {
      control: finding.check,
      desc: finding.title,
      status_id,
      status,
      ...(finding.status === 'pass' ? {} : {status_detail: finding.message}),
      checks: [{uid: finding.check, name: finding.title, status_id, status}],
    },
    ...(finding.resource === null ? {} : {resources: [resource(finding.resource, finding.region, partition)]}),
    ...(finding.remediation === null
      ? {}
      : {
          remediation: {
            desc: finding.remediation.text,
            ...(docsBase === undefined ? {} : {references: [docsBase + finding.docs]}),
          },
        }),
    unmapped: {
      hop: finding.hop,
      severity: finding.severity,
      declared: sorted(finding.declared),
      observed: sorted(finding.observed),
      remediation_by: finding.remediation?.by ?? null,
      location: finding.location,
      baseline: {path: baseline.path, sha256: baseline.sha256},
      ...(finding.waiver === undefined ? {} : {waiver: finding.waiver}),
    },
  };
}

function workflow({status, waiver}: Finding) {
  if (status === 'pass') return {};
  if (status !== 'waived') return {status_id: 1, status: 'New'};
  const comment = waiver === undefined ? {} : {comment: `waived until ${waiver.expires}: ${waiver.reason}`};
  return {status_id: 3, status: 'Suppressed', ...comment};
}

function resource(uid: string, region: string | null, partition: string | null) {
  return {
    uid,
    ...(region === null ? {} : {region}),
    ...(partition === null ? {} : {cloud_partition: partition}),
  };
}

function partitionOf(resource: string | null): string | null {
  const [arn, partition = ''] = resource?.split(':') ?? [];
  return arn === 'arn' && partition !== '' ? partition : null;
}
