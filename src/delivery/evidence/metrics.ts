/**
 * What CloudWatch has seen of the chain, and what would notice its failure. Evidence is advice: it never decides whether an alert
 * would arrive, but a loss that was counted in the last day is a loss.
 *
 * Metrics and their dimensions: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html and
 * https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html. Most are sent only where they are not zero, so an
 * empty answer is a count of none.
 */
import type {Pattern} from '../../pattern/index.js';
import type {Answer} from '../../snapshot/model.js';
import type {Read} from '../../snapshot/reads.js';
import type {Alarm} from '../../snapshot/nouns.js';
import type {BusNode, RuleNode} from '../route/chain.js';
import {ask, hoursSince, type Context} from '../context.js';
import {deafness} from '../hops/listeners.js';
import type {TopicAnswer} from '../hops/topic.js';

export interface MetricEvidence {
  readonly metric: string;
  readonly resource: string;
  readonly region: string;
  /** Sum over the last 24 hours; null where it cannot be read. */
  readonly day: number | null;
  /** When it was last above zero within 14 days. */
  readonly last: string | null;
  readonly unreadable: Extract<Answer<unknown>, {status: 'unreadable'}> | null;
  /** Left out where there is nothing to read. */
  readonly read?: Read;
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

/** What went wrong with a rule's invocations (`Invocations` apart), and when it last invoked its target. */
const RULE_METRICS = [
  'FailedInvocations',
  'InvocationsSentToDlq',
  'InvocationsFailedToBeSentToDlq',
  'ThrottledRules',
  'Invocations',
] as const;

export function ruleEvidence(context: Context, node: RuleNode): MetricEvidence[] {
  const place = {region: node.answer.region, resource: node.answer.arn};
  return RULE_METRICS.map((name) => metric(context, place, 'AWS/Events', name, ruleDimensions(node)));
}

export function topicDimensions(topic: TopicAnswer): Dimensions {
  return [{Name: 'TopicName', Value: topic.arn.slice(topic.arn.lastIndexOf(':') + 1)}];
}

/** SNS counts a topic's notifications together: which subscription failed, no metric tells. */
const TOPIC_METRICS = [
  'NumberOfNotificationsFailed',
  'NumberOfNotificationsRedrivenToDlq',
  'NumberOfNotificationsFailedToRedriveToDlq',
  'NumberOfNotificationsFilteredOut',
] as const;

export function topicEvidence(context: Context, topic: TopicAnswer): MetricEvidence[] {
  const place = {region: topic.region, resource: topic.arn};
  return TOPIC_METRICS.map((name) => metric(context, place, 'AWS/SNS', name, topicDimensions(topic)));
}

/**
 * Only a canary takes messages out of its probe, and only its own: what was deleted there has arrived.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
 */
const ARRIVED = 'NumberOfMessagesDeleted';

/**
 * Has a canary been seen? Null where no probe is declared. CloudWatch counts in the account of the queue, so of another account's, or where
 * nobody knows whose this one is, nothing can be said.
 */
export function arrivalEvidence(context: Context): MetricEvidence | null {
  const {baseline, account} = context;
  const probe = baseline.canary?.probe;
  if (probe === undefined) return null;
  const [, , , region = '', owner = '', name = ''] = probe.split(':');
  const place = {region, resource: probe};
  if (owner === account) return metric(context, place, 'AWS/SQS', ARRIVED, [{Name: 'QueueName', Value: name}]);
  const unreadable = {status: 'unreadable', kind: 'not-observed', code: 'NotObserved', permissions: []} as const;
  return {
    metric: ARRIVED,
    ...place,
    day: null,
    last: null,
    unreadable: {...unreadable, message: `CloudWatch counts in account ${owner}`},
  };
}

export type AlarmEvidence =
  | {readonly state: 'watched'; readonly alarm: string; readonly rings: boolean}
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
    const fault = alarmFault(context, alarm, alertTopics);
    if (fault === null) return {state: 'watched', alarm: alarm.AlarmName, rings: alarm.StateValue === 'ALARM'};
    near ??= `${alarm.AlarmName}: ${fault}`;
  }
  return {state: 'unwatched', near};
}

function sameDimensions(a: Dimensions, b: Dimensions): boolean {
  const text = (dimensions: Dimensions): string =>
    JSON.stringify(dimensions.map(({Name, Value}) => `${Name}=${Value}`).sort());
  return text(a) === text(b);
}

function alarmFault(context: Context, alarm: Alarm, alertTopics: readonly string[]): string | null {
  if (alarm.ActionsEnabled === false) return 'its actions are disabled';
  if (alarm.AlarmActions.length === 0) return 'it has no action';
  if (alarm.AlarmActions.every((action) => alertTopics.includes(action)))
    return 'it only notifies the topic it watches';
  if (alarm.ComparisonOperator?.startsWith('LessThan') === true)
    return 'it fires when the metric is low, not when failures occur';
  const fault = unsound(alarm) ?? sleepy(alarm);
  if (fault !== null) return fault;
  const publisher = {kind: 'alarm', arn: alarm.AlarmArn} as const;
  const others = alarm.AlarmActions.filter((action) => !alertTopics.includes(action));
  const deaf = others.map((action) => deafness(context, action, publisher));
  return deaf.includes(null) ? null : (deaf[0] ?? null);
}

/**
 * One alert that is lost makes a datapoint of one. An alarm that sleeps through it, or that rings without it, tells nobody anything.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
function unsound({ComparisonOperator: compares, Threshold: threshold = 0}: Alarm): string | null {
  const above = compares === 'GreaterThanThreshold';
  if (!above && compares !== 'GreaterThanOrEqualToThreshold') return null;
  if (above ? threshold < 0 : threshold <= 0) return 'it also goes to ALARM when nothing is lost';
  return (above ? threshold < 1 : threshold <= 1)
    ? null
    : `its threshold is ${String(threshold)}, so that one alert that is lost does not set it off`;
}

/**
 * How long it waits after the one loss. The metrics are sent only where something failed, so the periods behind it have no data: treated
 * as good they keep the alarm quiet; else it rings once the breach is as old as the datapoints that it needs
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html).
 */
function sleepy({EvaluationPeriods: periods = 1, DatapointsToAlarm: needed = periods, ...alarm}: Alarm): string | null {
  if (needed <= 1) return null;
  if (alarm.TreatMissingData === 'notBreaching')
    return `it needs ${String(needed)} periods with a failure, so that one alert that is lost does not set it off`;
  const minutes = (needed * (alarm.Period ?? 0)) / 60;
  return minutes > PATIENCE_MINUTES
    ? `it goes to ALARM only ${String(Math.round(minutes))} minutes after an alert is lost`
    : null;
}

const PATIENCE_MINUTES = 60;

export type ArchiveEvidence =
  | 'none'
  /**
   * `days` for which the most patient archive keeps events; null: for ever, or not told. `patterns`: what the archives take together; null
   * where one of them is taken to keep everything.
   */
  | {readonly status: 'archived'; readonly days: number | null; readonly patterns: readonly Pattern[] | null}
  | Extract<Answer<unknown>, {status: 'unreadable'}>;

/** States in which an archive takes events: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Archive.html */
const ARCHIVING: readonly (string | undefined)[] = [undefined, 'ENABLED', 'CREATING', 'UPDATING'];

/**
 * What an archive takes stands in the rule that EventBridge manages for it; without that rule in sight it is taken to keep everything.
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive-event.html
 */
export function archiveOf(context: Context, bus: BusNode): ArchiveEvidence {
  const {ref} = bus.answer;
  if (ref.account === null)
    return {status: 'unreadable', kind: 'not-observed', code: 'NotObserved', message: '', permissions: []};
  const answer = ask(context, {op: 'events:ListArchives', region: ref.region, params: {EventSourceArn: ref.arn}});
  if (answer.status === 'unreadable') return answer;
  const working = answer.status === 'known' ? answer.value.filter(({State}) => ARCHIVING.includes(State)) : [];
  if (working.length === 0) return 'none';
  const fed = working.map((archive) => ({
    archive,
    rule: bus.rules.find(({answer: {rule}}) => rule.Name === `Events-Archive-${archive.ArchiveName}`)?.answer,
  }));
  const serving = fed.filter(({rule}) => rule === undefined || rule.relevant);
  if (serving.length === 0) return {status: 'archived', days: null, patterns: []};
  // 0 days are for ever.
  const days = serving.map(({archive: {RetentionDays: kept}}) => (kept === undefined || kept === 0 ? Infinity : kept));
  const longest = Math.max(...days);
  const patterns = serving.flatMap(({rule}) => rule?.pattern ?? []);
  return {
    status: 'archived',
    days: longest === Infinity ? null : longest,
    patterns: patterns.length < serving.length ? null : patterns,
  };
}
