/**
 * The alarm road, where a baseline is content with it: filters and alarms that are there are put right where a call can do that, and of
 * everything else a person is told at which hop the notice is lost and what to do there. Nothing is built, and no other road beside it.
 */
import {awsCommand} from '../../../delivery/command.js';
import {isOpen, type Gate} from '../../../delivery/gate.js';
import {alarmNodes} from '../../../delivery/hops/alarm/stage.js';
import {hearings, heardBy} from '../../../delivery/roads/alarm/state-change.js';
import {mayReach, type Hop, type Route} from '../../../delivery/route/hop.js';
import type {Proof} from '../../../delivery/proof.js';
import {errand, grantFirst, OUR_NAME, type Item, type Planning} from '../../planning.js';
import {desiredTopic, unserved} from '../../repair/topics.js';
import {isContent} from '../../repair/undecided.js';
import {alarmItemsOf} from './alarms.js';
import {NARROWEST, putFilterCommand} from './filter-command.js';
import {filterItems} from './filters.js';

export function alarmRoadItems(planning: Planning): Item[] {
  const {logs} = planning.proof;
  const {recipients} = planning.context.baseline;
  const missing = recipients.flatMap((_, index) => (isContent(planning.proof, index) ? [] : [index]));
  if (missing.length === 0) return [];
  // Where it is not known that anybody lacks a call, a person is told what is in doubt, and nothing is changed.
  const lacking = unserved(planning.proof).length > 0;
  const mended = logs.flatMap((node) => {
    if (node.log.foreign) return [];
    const alarms = alarmNodes([node]).flatMap((one) => alarmItemsOf(planning, one, node.log.region));
    return [...alarms, ...filterItems(planning, node)].filter(({kind}) => lacking || kind === 'errand');
  });
  // Rules may tell of what these alarms do: nobody is known to miss it, and an alarm is not made anew for that.
  const heard = new Set(heardAlarms(planning.proof));
  const seen = new Set(mended.map(({resource}) => resource));
  const told = planning.proof.alarms
    .filter((route) => missing.some((index) => mayReach(route, index)))
    .flatMap((route) => lostAt(planning, route))
    .filter(({resource}) => !heard.has(resource) && !seen.has(resource) && seen.add(resource));
  return [...mended, ...told];
}

function heardAlarms({context, chain, logs}: Proof): string[] {
  const rules = hearings(chain, logs);
  return alarmNodes(logs).flatMap(({alarm}) => (heardBy(context, rules, alarm).length > 0 ? [alarm.AlarmArn] : []));
}

/** The first thing on the way that lets nothing through, or of which that is not known. */
function lostAt(planning: Planning, {source, hops}: Route): Item[] {
  const {feeds} = source;
  const shut = feeds.length > 0 && feeds.every(({gate}) => gate.state === 'blocks');
  const [feed] = feeds;
  if (shut && feed !== undefined) {
    const region = regionOf(feed.resource);
    const name = {name: feed.resource};
    const how = `Let CloudTrail write to the log group: a role that cloudtrail.amazonaws.com may assume, and that may logs:CreateLogStream and logs:PutLogEvents there. Then name it:\n  ${awsCommand('cloudtrail update-trail', region, {...name, 'cloud-watch-logs-log-group-arn': `${hops[0]?.resource ?? 'GROUP'}:*`, 'cloud-watch-logs-role-arn': 'ROLE-ARN'})}`;
    return [
      errand('UpdateTrail', feed.resource, region, `Records do not come to the log group: ${source.reason}. ${how}`),
    ];
  }
  // What a filter may count besides is said of the filter.
  const hop =
    hops.find(({gate}) => gate.state === 'blocks') ??
    hops.find(({gate, key}) => gate.state === 'unknown' && key?.endsWith(' perhaps') !== true);
  return hop === undefined ? [] : [tell(planning, hop, hop.gate)];
}

function regionOf(resource: string): string {
  return resource.split(':')[3] ?? '';
}

function tell({proof}: Planning, hop: Hop, gate: Gate): Item {
  const {kind, resource} = hop;
  const region = regionOf(resource);
  const {action, how} = NEXT[kind.name] ?? OTHERWISE;
  if (gate.state === 'unknown')
    return grantFirst(action, resource, region, gate, `Whether ${kind.name} ${resource} serves`);
  const reason = gate.state === 'blocks' ? gate.reason : '';
  return errand(
    action,
    resource,
    region,
    `The notification is lost at ${kind.name} ${resource}: ${reason}. ${how(resource, proof)}`,
  );
}

interface Next {
  readonly action: string;
  readonly how: (resource: string, proof: Proof) => string;
}

const after = (resource: string, word: string): string => resource.slice(resource.lastIndexOf(word) + word.length);

/** The metric that is to be watched: of the filter, or of the filter that the alarm watches. */
function metricOf(resource: string, {logs}: Proof): Readonly<Record<'namespace' | 'metric-name', string>> {
  const metrics = logs
    .flatMap(({filters}) => filters)
    .flatMap((filter) =>
      filter.metrics.filter(
        ({alarms}) => filter.resource === resource || alarms.some(({alarm}) => alarm.AlarmArn === resource),
      ),
    );
  const metric = metrics[0]?.metric;
  return {namespace: metric?.metricNamespace ?? 'NAMESPACE', 'metric-name': metric?.metricName ?? 'METRIC'};
}

function topicOf(proof: Proof): string {
  const {arn, exists} = desiredTopic(proof);
  return isOpen(exists) ? arn : 'TOPIC-ARN';
}

/** What a person does about a hop of each kind. */
const NEXT: Readonly<Record<string, Next>> = {
  'log group': {
    action: 'CreateLogGroup',
    how: (arn) =>
      `The trail needs a log group of the class STANDARD. The class of one that exists cannot be changed: then create one of another name, and name it in the trail.\n  ${awsCommand('logs create-log-group', regionOf(arn), {'log-group-name': after(arn, ':log-group:')})}`,
  },
  'metric filter': {
    action: 'PutMetricFilter',
    how: (resource) =>
      `Have the trail's log group count what must be noticed:\n  ${putFilterCommand(regionOf(resource), {
        logGroupName: after(resource.split(':metric-filter:')[0] ?? '', ':log-group:'),
        filterName: 'iam-alert-guard',
        filterPattern: NARROWEST,
        metricTransformations: [{metricName: 'IamChanges', metricNamespace: 'IamAlertGuard', metricValue: '1'}],
      })}`,
  },
  alarm: {
    action: 'PutMetricAlarm',
    how: (resource, proof) =>
      `For an alarm on each event, the alarm compares the sum of the filter's metric with 1 and notifies the topic. put-metric-alarm replaces the alarm: repeat what else it has.\n  ${awsCommand(
        'cloudwatch put-metric-alarm',
        regionOf(resource),
        {
          'alarm-name': resource.includes(':alarm:') ? after(resource, ':alarm:') : OUR_NAME,
          ...metricOf(resource, proof),
          statistic: 'Sum',
          period: '300',
          'evaluation-periods': '1',
          threshold: '1',
          'comparison-operator': 'GreaterThanOrEqualToThreshold',
          'treat-missing-data': 'notBreaching',
          'alarm-actions': topicOf(proof),
        },
      )}`,
  },
  topic: {
    action: 'SetTopicAttributes',
    how: (arn) =>
      `Let cloudwatch.amazonaws.com publish to the topic. To see its policy:\n  ${awsCommand('sns get-topic-attributes', regionOf(arn), {'topic-arn': arn})}`,
  },
  key: {
    action: 'PutKeyPolicy',
    how: () =>
      'Give the topic a key of your own whose policy allows cloudwatch.amazonaws.com kms:GenerateDataKey* and kms:Decrypt.',
  },
  subscription: {
    action: 'SetSubscriptionAttributes',
    how: (arn) =>
      `The recipient has to be subscribed, to have confirmed, and to have no filter policy:\n  ${awsCommand('sns list-subscriptions-by-topic', regionOf(arn), {'topic-arn': arn.split(':').slice(0, 6).join(':')})}`,
  },
};
const OTHERWISE: Next = {action: 'Investigate', how: () => 'Fix it by hand.'};
