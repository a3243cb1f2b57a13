/**
 * What CloudWatch has seen of the chain, and what would notice its failure. Evidence is advice: it never decides whether an alert
 * would arrive, but a loss that was counted in the last day is a loss.
 *
 * Metrics: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html and
 * https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html.
 */
import {matchEvent} from '../../pattern/index.js';
import type {Answer} from '../../snapshot/model.js';
import type {Alarm, Read, Target} from '../../snapshot/reads.js';
import type {BusNode, RuleNode} from '../chain.js';
import {ask, hoursSince, type Context} from '../context.js';
import {busParam} from './bus.js';
import type {TopicAnswer} from './topic.js';

export interface MetricEvidence {
  readonly metric: string;
  readonly resource: string;
  readonly region: string;
  /** Sum over the last 24 hours; null where it cannot be read. */
  readonly day: number | null;
  /** When it was last above zero within 14 days. */
  readonly last: string | null;
  readonly unreadable: Extract<Answer<unknown>, {status: 'unreadable'}> | null;
  readonly read: Read;
}

type Dimensions = readonly {readonly Name: string; readonly Value: string}[];

function metric(
  context: Context,
  place: {readonly region: string; readonly resource: string},
  Namespace: string,
  MetricName: string,
  Dimensions: Dimensions,
): MetricEvidence {
  const read: Read<'cloudwatch:GetMetricStatistics'> = {
    op: 'cloudwatch:GetMetricStatistics',
    region: place.region,
    params: {Namespace, MetricName, Dimensions},
  };
  const answer = ask(context, read);
  const points =
    answer.status === 'known' ? [...answer.value].sort((a, b) => (a.Timestamp < b.Timestamp ? -1 : 1)) : [];
  // Points are hours by their beginning: the last 24 hours begin up to 25 hours ago.
  const day = points
    .filter((point) => hoursSince(point.Timestamp, context.now) <= 25)
    .reduce((sum, point) => sum + point.Sum, 0);
  return {
    metric: MetricName,
    ...place,
    day: answer.status === 'unreadable' ? null : day,
    last: points.findLast((point) => point.Sum > 0)?.Timestamp ?? null,
    unreadable: answer.status === 'unreadable' ? answer : null,
    read,
  };
}

export function ruleDimensions(node: RuleNode): Dimensions {
  const {Name, EventBusName} = node.answer.rule;
  const rule = {Name: 'RuleName', Value: Name};
  return EventBusName === 'default' ? [rule] : [{Name: 'EventBusName', Value: EventBusName}, rule];
}

/** Failures of a rule's invocations, and when it last invoked its target. */
export function ruleEvidence(context: Context, node: RuleNode): MetricEvidence[] {
  const place = {region: node.answer.region, resource: node.answer.arn};
  const names = ['FailedInvocations', 'InvocationsFailedToBeSentToDlq', 'Invocations'];
  return names.map((name) => metric(context, place, 'AWS/Events', name, ruleDimensions(node)));
}

export function topicDimensions(topic: TopicAnswer): Dimensions {
  return [{Name: 'TopicName', Value: topic.arn.slice(topic.arn.lastIndexOf(':') + 1)}];
}

export function topicEvidence(context: Context, topic: TopicAnswer): MetricEvidence[] {
  const place = {region: topic.region, resource: topic.arn};
  const names = ['NumberOfNotificationsFailed', 'NumberOfNotificationsFilteredOut'];
  return names.map((name) => metric(context, place, 'AWS/SNS', name, topicDimensions(topic)));
}

export type AlarmEvidence =
  | {readonly state: 'watched'; readonly alarm: string}
  | {readonly state: 'unwatched'; readonly near: string | null}
  | {readonly state: 'unknown'; readonly read: Read; readonly answer: Extract<Answer<unknown>, {status: 'unreadable'}>};

/** Is there an alarm on this metric that would tell somebody, by another way than the topic it watches? */
export function alarmOn(
  context: Context,
  region: string,
  Namespace: string,
  MetricName: string,
  dimensions: Dimensions,
  alertTopics: readonly string[],
): AlarmEvidence {
  const read: Read<'cloudwatch:DescribeAlarms'> = {op: 'cloudwatch:DescribeAlarms', region, params: {}};
  const answer = ask(context, read);
  if (answer.status === 'unreadable') return {state: 'unknown', read, answer};
  const alarms = answer.status === 'known' ? answer.value : [];
  const on = alarms.filter(
    (alarm) =>
      alarm.Namespace === Namespace && alarm.MetricName === MetricName && sameDimensions(alarm.Dimensions, dimensions),
  );
  let near: string | null = null;
  for (const alarm of [...on].sort((a, b) => (a.AlarmName < b.AlarmName ? -1 : 1))) {
    const fault = alarmFault(alarm, alertTopics);
    if (fault === null) return {state: 'watched', alarm: alarm.AlarmName};
    near ??= `${alarm.AlarmName}: ${fault}`;
  }
  return {state: 'unwatched', near};
}

function sameDimensions(a: Dimensions, b: Dimensions): boolean {
  const text = (dimensions: Dimensions): string =>
    JSON.stringify(dimensions.map(({Name, Value}) => `${Name}=${Value}`).sort());
  return text(a) === text(b);
}

function alarmFault(alarm: Alarm, alertTopics: readonly string[]): string | null {
  if (alarm.ActionsEnabled === false) return 'its actions are disabled';
  if (alarm.AlarmActions.length === 0) return 'it has no action';
  if (alarm.AlarmActions.every((action) => alertTopics.includes(action)))
    return 'it only notifies the topic it watches';
  if (alarm.ComparisonOperator?.startsWith('LessThan') === true)
    return 'it fires when the metric is low, not when failures occur';
  if (alarm.ComparisonOperator === 'GreaterThanThreshold' && (alarm.Threshold ?? 0) >= 100)
    return `its threshold is ${String(alarm.Threshold)}`;
  return null;
}

/** Calls by which somebody would cut the chain, each in the service that logs it. */
const TAMPERING: readonly (readonly [string, string])[] = [
  ['cloudtrail', 'StopLogging'],
  ['cloudtrail', 'PutEventSelectors'],
  ['events', 'DisableRule'],
  ['events', 'RemoveTargets'],
  ['sns', 'SetTopicAttributes'],
  ['sns', 'Unsubscribe'],
  ['kms', 'PutKeyPolicy'],
];

function tamperingEvent(context: Context, service: string, eventName: string): object {
  return {
    source: `aws.${service}`,
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
  };
}

/** Calls against the chain that some enabled rule with a target sees; null where the rules cannot be read. */
export function watchedCalls(
  context: Context,
  bus: BusNode,
): {readonly watched: readonly string[]; readonly unwatched: readonly string[]} | null {
  if (bus.answer.listed.status !== 'known') return null;
  const watched = new Set<string>();
  for (const node of bus.rules) {
    const {pattern, rule, enabled} = node.answer;
    // Rules that a service manages (an archive's, which matches everything) tell nobody.
    if (pattern === null || enabled.state !== 'passes' || rule.ManagedBy !== undefined) continue;
    const seen = TAMPERING.filter(([service, name]) => matchEvent(pattern, tamperingEvent(context, service, name)));
    if (seen.length === 0) continue;
    const targets =
      node.targets.length > 0 ? node.targets.map(({answer}) => answer.target) : targetsOf(context, bus, rule.Name);
    if (targets === null || targets.length > 0) for (const [service, name] of seen) watched.add(`${service}:${name}`);
  }
  const all = TAMPERING.map(([service, name]) => `${service}:${name}`);
  return {watched: all.filter((call) => watched.has(call)), unwatched: all.filter((call) => !watched.has(call))};
}

function targetsOf(context: Context, bus: BusNode, Rule: string): readonly Target[] | null {
  const {ref} = bus.answer;
  const answer = ask(context, {
    op: 'events:ListTargetsByRule',
    region: ref.region,
    params: {EventBusName: busParam(context, ref), Rule},
  });
  if (answer.status === 'unreadable') return null;
  return answer.status === 'known' ? answer.value : [];
}

export type ArchiveEvidence = 'archived' | 'none' | Extract<Answer<unknown>, {status: 'unreadable'}>;

export function archiveOf(context: Context, bus: BusNode): ArchiveEvidence {
  const {ref} = bus.answer;
  if (ref.account === null)
    return {status: 'unreadable', kind: 'not-observed', code: 'NotObserved', message: '', permissions: []};
  const answer = ask(context, {op: 'events:ListArchives', region: ref.region, params: {EventSourceArn: ref.arn}});
  if (answer.status === 'unreadable') return answer;
  const working =
    answer.status === 'known'
      ? answer.value.filter(
          ({State}) => State === undefined || State === 'ENABLED' || State === 'CREATING' || State === 'UPDATING',
        )
      : [];
  return working.length > 0 ? 'archived' : 'none';
}
