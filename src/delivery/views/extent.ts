/** How much the baseline asks for, and whether a trail records all Regions: for the claims of a report. */
import {MUTATING_CALLS} from '../../data/iam-actions.js';
import {POLICY_CALLS} from '../../data/policy-calls.js';
import {matchEvent} from '../../pattern/index.js';
import type {Extent} from '../../report/model/extent.js';
import type {TrailAnswer} from '../hops/trail/trail.js';
import type {Proof} from '../proof.js';

export function extentOf(proof: Proof): Extent {
  const {baseline, calls} = proof.context;
  const asked = new Set(calls);
  return {
    leftOut: MUTATING_CALLS.filter((call) => !asked.has(call)).map((call) => `iam:${call}`),
    excepted: baseline.events.except.length,
    policiesLeftOut: POLICY_CALLS.some((call) => !asked.has(call)) || baseline.events.except.some(isAboutPolicies),
    allRegions: allRegions(proof),
    othersAllowed: baseline['unexpected-recipients'] === 'allow',
  };
}

/** A pattern that names its calls is about those; any other one is about each call. */
function isAboutPolicies(pattern: unknown): boolean {
  const names = (pattern as {detail?: {eventName?: unknown}} | null)?.detail?.eventName;
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) return true;
  return names.some((name) => POLICY_CALLS.includes(name));
}

/**
 * Calls of services that no trail leaves out by habit: a trail that records them in its home Region records them in each, if it is a
 * multi-Region trail. Events of AWS KMS and of the RDS Data API are management events that CloudTrail lets a trail exclude by name, because
 * of their volume: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
const SAMPLES = ['ec2.amazonaws.com RunInstances', 'organizations.amazonaws.com LeaveOrganization'].map((call) => {
  const [eventSource, eventName] = call.split(' ');
  return {
    'detail-type': 'AWS API Call via CloudTrail',
    detail: {eventSource, eventName, eventType: 'AwsApiCall', readOnly: false, managementEvent: true},
  };
});

function allRegions({chain: {trails}}: Proof): boolean | null {
  const multi = trails.trails.filter(({trail}) => trail.IsMultiRegionTrail !== false);
  const found = multi.map(coversAll);
  if (found.includes(true)) return true;
  return trails.listed.status === 'known' && trails.gate.state !== 'vouched' && !found.includes(null) ? false : null;
}

function coversAll({trail, gate, admitted}: TrailAnswer): boolean | null {
  if (gate.state === 'blocks') return false;
  const passes = SAMPLES.every((event) =>
    admitted.any.some((conditions) => conditions.every((pattern) => matchEvent(pattern, event))),
  );
  if (admitted.gate.state === 'passes' && !passes) return false;
  return trail.IsMultiRegionTrail === true && gate.state === 'passes' && admitted.gate.state === 'passes' ? true : null;
}
