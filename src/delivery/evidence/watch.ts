/** Who would notice that somebody cuts the chain itself. */
import {matchEvent, type Pattern} from '../../pattern/index.js';
import type {Target} from '../../snapshot/nouns.js';
import type {BusNode} from '../route/chain.js';
import {ask, type Context} from '../context.js';
import {targetsRead} from '../hops/bus.js';
import {deafness, type Publisher} from '../hops/listeners.js';

/** Calls by which somebody would cut the chain, each in the service that logs it. */
const TAMPERING: readonly (readonly [string, string])[] = [
  ['cloudtrail', 'StopLogging'],
  ['cloudtrail', 'DeleteTrail'],
  ['cloudtrail', 'UpdateTrail'],
  ['cloudtrail', 'PutEventSelectors'],
  ['events', 'DisableRule'],
  ['events', 'DeleteRule'],
  ['events', 'PutRule'],
  ['events', 'RemoveTargets'],
  ['sns', 'DeleteTopic'],
  ['sns', 'SetTopicAttributes'],
  ['sns', 'Unsubscribe'],
  ['kms', 'PutKeyPolicy'],
];

/**
 * Where alarms on metric filters alert: what would silence those. CloudTrail logs calls to CloudWatch as those of `monitoring`
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/logging_cw_api_calls.html).
 */
const TAMPERING_WITH_ALARMS: readonly (readonly [string, string])[] = [
  ['logs', 'PutMetricFilter'],
  ['logs', 'DeleteMetricFilter'],
  ['logs', 'DeleteLogGroup'],
  ['monitoring', 'PutMetricAlarm'],
  ['monitoring', 'DeleteAlarms'],
  ['monitoring', 'DisableAlarmActions'],
];

/** By which source events on calls to CloudWatch come is written down in both ways; either counts here. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {monitoring: ['aws.monitoring', 'aws.cloudwatch']};

function tamperingEvents(context: Context, service: string, eventName: string): readonly object[] {
  return (SOURCES[service] ?? [`aws.${service}`]).map((source) => ({
    source,
    'detail-type': 'AWS API Call via CloudTrail',
    account: context.account ?? '',
    region: context.eventRegion,
    resources: [],
    detail: {
      eventSource: `${service}.amazonaws.com`,
      eventName,
      awsRegion: context.eventRegion,
      eventType: 'AwsApiCall',
      readOnly: false,
      managementEvent: true,
      eventCategory: 'Management',
    },
  }));
}

type Calls = readonly (readonly [string, string])[];

/** Of patterns that are parsed once for all rounds of reads, and stand in many rules. */
const seenCalls = new WeakMap<Pattern, Map<string, Calls>>();

/** The calls of whose events a pattern takes some. */
function seenBy(pattern: Pattern, context: Context, alarmed: boolean): Calls {
  const known = seenCalls.get(pattern) ?? new Map<string, Calls>();
  seenCalls.set(pattern, known);
  const key = `${context.account ?? ''} ${context.eventRegion} ${String(alarmed)}`;
  const seen =
    known.get(key) ??
    callsIn(alarmed).filter(([service, name]) =>
      tamperingEvents(context, service, name).some((event) => matchEvent(pattern, event)),
    );
  known.set(key, seen);
  return seen;
}

function callsIn(alarmed: boolean): Calls {
  return alarmed ? [...TAMPERING, ...TAMPERING_WITH_ALARMS] : TAMPERING;
}

export interface Watch {
  readonly watched: readonly string[];
  readonly unwatched: readonly string[];
  /** Why a rule that sees such calls tells nobody, by its name. */
  readonly deaf: ReadonlyMap<string, string>;
}

/**
 * Calls against the chain that some enabled rule sees and tells somebody of; null where the rules cannot be read.
 *
 * @param alarmed do alarms on metric filters belong to the chain?
 */
export function watchedCalls(context: Context, bus: BusNode, alarmed: boolean): Watch | null {
  if (bus.answer.listed.status !== 'known') return null;
  const watched = new Set<string>();
  const deaf = new Map<string, string>();
  for (const node of bus.rules) {
    const {pattern, rule, enabled} = node.answer;
    // Rules that a service manages (an archive's, which matches everything) tell nobody.
    if (pattern === null || enabled.state !== 'passes' || rule.ManagedBy !== undefined) continue;
    const seen = seenBy(pattern, context, alarmed);
    if (seen.length === 0) continue;
    const targets =
      node.targets.length > 0 ? node.targets.map(({answer}) => answer.target) : targetsOf(context, bus, rule.Name);
    const told = targets?.map((target) => deafness(context, target.Arn, publisherOf(target, rule.Arn))) ?? [null];
    if (told.includes(null)) for (const [service, name] of seen) watched.add(`${service}:${name}`);
    else deaf.set(rule.Name, told.find((why) => why !== null) ?? 'it has no target');
  }
  const all = callsIn(alarmed).map(([service, name]) => `${service}:${name}`);
  return {
    watched: all.filter((call) => watched.has(call)),
    unwatched: all.filter((call) => !watched.has(call)),
    deaf,
  };
}

/** With a role EventBridge acts as the role, whose rights are not looked into here. */
function publisherOf(target: Target, arn: string): Publisher | null {
  return target.RoleArn ? null : {kind: 'rule', arn};
}

function targetsOf(context: Context, bus: BusNode, rule: string): readonly Target[] | null {
  const answer = ask(context, targetsRead(context, bus.answer.ref, rule));
  if (answer.status === 'unreadable') return null;
  return answer.status === 'known' ? answer.value : [];
}
