/** What a person does about a hop of the alarm road that loses the notification: for what is wrong with it, and with its own names. */
import {parseArn} from '../../../delivery/arn.js';
import {awsCommand} from '../../../delivery/command.js';
import {isOpen} from '../../../delivery/gate.js';
import {alarmNodes, type AlarmNode, type FilterNode} from '../../../delivery/hops/alarm/stage.js';
import {mutedBy, type TopicAction} from '../../../delivery/hops/alarm/actions.js';
import {foundGroup, trailRole} from '../../../delivery/hops/alarm/trail-log.js';
import {trailRoleRemedy} from '../../../delivery/route/role-remedy.js';
import type {Proof} from '../../../delivery/proof.js';
import type {Route} from '../../../delivery/route/hop.js';
import {OUR_NAME} from '../../planning.js';
import {desiredTopic} from '../../repair/topics.js';
import {differing, edited, regionOf, unmuted, type Next} from './alarm-command.js';
import {counting, NARROWEST, putFilterCommand, withoutDimensions} from './filter-command.js';

const after = (resource: string, word: string): string => resource.slice(resource.lastIndexOf(word) + word.length);

/** @param at which hop of the route loses it */
export function nextAt(proof: Proof, {hops}: Route, at: number): Next {
  const resource = hops[at]?.resource ?? '';
  const by = (kind: string): string => hops.slice(0, at).findLast((hop) => hop.kind.name === kind)?.resource ?? '';
  switch (hops[at]?.kind.name) {
    case 'log group':
      return ofGroup(proof, resource);
    case 'metric filter':
      return ofFilter(resource);
    case 'alarm':
      return ofAlarm(proof, resource);
    case 'topic':
      return ofTopic(proof, resource, by('alarm'));
    case 'key':
      return ofKey(resource, by('topic'));
    case 'subscription':
      return ofSubscription(proof, resource, by('alarm'));
    case 'chat channel':
      return ofChannel(by('topic'));
    default:
      return {action: 'Investigate', how: 'This tool has no call for it.'};
  }
}

/** The class of a log group that exists cannot be changed: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html */
function ofGroup({chain, logs}: Proof, resource: string): Next {
  const log = logs.find(({log: {arn}}) => arn === resource)?.log;
  const name = after(resource, ':log-group:');
  const create = (named: string): string =>
    `\n  ${awsCommand('logs create-log-group', regionOf(resource), {'log-group-name': named})}`;
  const action = 'CreateLogGroup';
  if (log === undefined || foundGroup(chain.context, log) === null)
    return {action, how: `The trail needs a log group of the class STANDARD.${create(name)}`};
  return {
    action,
    how: `The class of a log group cannot be changed, so the trail needs another one, of the class STANDARD. Name it in the trail, let the role of the trail write to it, and create the metric filters in it.${create(`${name}-standard`)}`,
  };
}

/** The policy of a key that AWS manages cannot be changed: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html */
function ofKey(resource: string, topicArn: string): Next {
  const needs = 'a policy that allows cloudwatch.amazonaws.com kms:GenerateDataKey* and kms:Decrypt';
  const region = regionOf(topicArn);
  if (resource.startsWith('alias/aws/'))
    return {
      action: 'SetTopicAttributes',
      resource: topicArn,
      how: `Give the topic a customer managed key with ${needs}:\n  ${awsCommand('sns set-topic-attributes', region, {'topic-arn': topicArn, 'attribute-name': 'KmsMasterKeyId', 'attribute-value': 'KEY_ARN'})}`,
    };
  return {action: 'PutKeyPolicy', how: `Give the key of the topic ${needs}.`};
}

/** https://docs.aws.amazon.com/chatbot/latest/adminguide/slack-setup.html */
function ofChannel(topicArn: string): Next {
  return {
    action: 'Investigate',
    how: `In the console of Amazon Q Developer in chat applications, see that the channel is configured and enabled, and that ${topicArn} is among its topics.`,
  };
}

function ofFilter(resource: string): Next {
  const [group = '', name = OUR_NAME] = resource.split(':metric-filter:');
  return {
    action: 'PutMetricFilter',
    how: `Have the trail's log group count what must be noticed:\n  ${putFilterCommand(regionOf(resource), {
      logGroupName: after(group, ':log-group:'),
      filterName: name,
      filterPattern: NARROWEST,
      metricTransformations: [{metricName: 'IamChanges', metricNamespace: 'IamAlertGuard', metricValue: '1'}],
    })}`,
  };
}

/** What the trail's records do not come by: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html */
export function ofTrail({chain, logs}: Proof, trailArn: string, groupArn: string): Next {
  const region = regionOf(trailArn);
  const log = logs.find(({log: {arn}}) => arn === groupArn)?.log;
  const trail = log?.trails.find(({trail: {TrailARN}}) => TrailARN === trailArn);
  const role = log === undefined || trail === undefined ? null : trailRole(chain.context, log, trail);
  const remedy = log === undefined || role === null ? null : trailRoleRemedy(chain, log, trailArn, role);
  if (remedy !== null && role !== null) return {action: remedy.action, resource: role.arn, how: remedy.todo};
  if (role !== null && isOpen(role.gate))
    return {
      action: 'Investigate',
      how: `The role of the trail may write there. What CloudTrail says of its deliveries:\n  ${awsCommand('cloudtrail get-trail-status', region, {name: trailArn})}`,
    };
  return {
    action: 'UpdateTrail',
    how: `CloudTrail needs a role that cloudtrail.amazonaws.com may assume, and that may logs:CreateLogStream and logs:PutLogEvents in the log group. Name it in the trail:\n  ${awsCommand('cloudtrail update-trail', region, {name: trailArn, 'cloud-watch-logs-log-group-arn': `${groupArn}:*`, 'cloud-watch-logs-role-arn': 'ROLE_ARN'})}`,
  };
}

/** The topic that the alarm is to notify: where the missing recipients are. */
function topicFor(proof: Proof): string | null {
  const {arn, exists} = desiredTopic(proof);
  return isOpen(exists) ? arn : null;
}

function filterOf({logs}: Proof, resource: string): FilterNode | undefined {
  return logs
    .flatMap(({filters}) => filters)
    .find(
      (filter) =>
        filter.resource === resource ||
        filter.metrics.some(({alarms}) => alarms.some(({alarm}) => alarm.AlarmArn === resource)),
    );
}

function alarmAt({logs}: Proof, arn: string): AlarmNode | undefined {
  return alarmNodes(logs).find(({alarm}) => alarm.AlarmArn === arn);
}

function ofAlarm(proof: Proof, resource: string): Next {
  const filter = filterOf(proof, resource);
  const node = alarmAt(proof, resource);
  const metric = filter?.metrics[0]?.metric;
  const [other] = filter?.unwatching ?? [];
  const near = other?.region === null ? other.alarm : undefined;
  const topic = topicFor(proof);
  if (node !== undefined) {
    const {alarm} = node;
    if (alarm.AlarmRule !== undefined || alarm.LogGroups !== undefined || alarm.Metrics !== undefined)
      return edited(
        alarm,
        'its rule, its expression or its actions, so that it goes to ALARM with each event',
        resource,
      );
    const [mute] = mutedBy(proof.chain.context, alarm);
    if (mute !== undefined && isOpen(node.rings)) return unmuted(mute);
    if (filter !== undefined && metric?.dimensions !== undefined && alarm.Dimensions.length === 0)
      return withoutDimensions(filter);
    const settings = differing(alarm, node, topic, metric);
    if (settings.length === 0 && filter !== undefined && Number(metric?.metricValue) <= 0) return counting(filter);
    return edited(alarm, settings.length === 0 ? 'what the reason names' : settings.join(', '), resource);
  }
  if (near !== undefined && metric !== undefined)
    return edited(
      near,
      `Namespace to ${JSON.stringify(metric.metricNamespace)}, MetricName to ${JSON.stringify(metric.metricName)}`,
      near.AlarmArn,
    );
  const command = awsCommand('cloudwatch put-metric-alarm', regionOf(resource), {
    'alarm-name': OUR_NAME,
    namespace: metric?.metricNamespace ?? 'NAMESPACE',
    'metric-name': metric?.metricName ?? 'METRIC',
    statistic: 'Sum',
    period: '300',
    'evaluation-periods': '1',
    threshold: '1',
    'comparison-operator': 'GreaterThanOrEqualToThreshold',
    'treat-missing-data': 'notBreaching',
    'alarm-actions': topic ?? 'TOPIC_ARN',
  });
  const [where, which] =
    other === undefined ? ['', 'the topic'] : [` in ${regionOf(resource)}`, 'a topic of that Region'];
  const how = `Create an alarm${where} that goes to ALARM with each event and notifies ${which}:\n  ${command}`;
  return {action: 'PutMetricAlarm', how};
}

/** What to do with the mute rule of an alarm; null where it has none. */
export function muteOf(proof: Proof, alarmArn: string): Next | null {
  const alarm = alarmAt(proof, alarmArn)?.alarm;
  const [mute] = alarm === undefined ? [] : mutedBy(proof.chain.context, alarm);
  return mute === undefined ? null : unmuted(mute);
}

function actionOn(proof: Proof, topicArn: string, alarmArn: string): TopicAction | undefined {
  const node = alarmAt(proof, alarmArn);
  return node?.topics.find(({topic}) => topic.arn === topicArn);
}

function ofTopic(proof: Proof, resource: string, alarmArn: string): Next {
  const action = actionOn(proof, resource, alarmArn);
  const alarm = alarmAt(proof, alarmArn)?.alarm;
  const region = regionOf(resource);
  const other = topicFor(proof);
  const unfit = action !== undefined && !(isOpen(action.topic.exists) && isOpen(action.topic.standard));
  if (unfit && alarm !== undefined && other !== null && other !== resource) {
    const actions = [...new Set(alarm.AlarmActions.map((arn) => (arn === resource ? other : arn)))];
    return edited(alarm, `AlarmActions to ${JSON.stringify(actions)}`, alarmArn);
  }
  if (action !== undefined && !isOpen(action.topic.exists))
    return {
      action: 'CreateTopic',
      how: `Create it, and subscribe the recipients to it:\n  ${awsCommand('sns create-topic', region, {name: parseArn(resource)?.resource ?? 'NAME'})}`,
    };
  if (action !== undefined && !isOpen(action.protection))
    return {
      action: 'PutDataProtectionPolicy',
      how: `Let the messages of alarms pass. To see the policy:\n  ${awsCommand('sns get-data-protection-policy', region, {'resource-arn': resource})}`,
    };
  if (action !== undefined && !isOpen(action.room))
    return {
      action: 'SetTopicAttributes',
      how: `Let the topic take longer messages:\n  ${awsCommand('sns set-topic-attributes', region, {'topic-arn': resource, 'attribute-name': 'MaximumMessageSize', 'attribute-value': '262144'})}`,
    };
  return {
    action: 'SetTopicAttributes',
    how: `Let cloudwatch.amazonaws.com publish to the topic. To see its policy:\n  ${awsCommand('sns get-topic-attributes', region, {'topic-arn': resource})}`,
  };
}

function ofSubscription(proof: Proof, resource: string, alarmArn: string): Next {
  const topicArn = resource.split(':').slice(0, 6).join(':');
  const region = regionOf(resource);
  const action = actionOn(proof, topicArn, alarmArn);
  const list = awsCommand('sns list-subscriptions-by-topic', region, {'topic-arn': topicArn});
  const declared = action?.topic.subscriptions.filter(({recipient}) => recipient !== null) ?? [];
  const pending = declared.find(({confirmed}) => confirmed.state === 'blocks');
  const alarm = alarmAt(proof, alarmArn)?.alarm;
  const other = topicFor(proof);
  if (declared.length === 0 && alarm !== undefined && other !== null && other !== topicArn)
    return edited(alarm, `AlarmActions to ${JSON.stringify([...alarm.AlarmActions, other])}`, alarmArn);
  if (declared.length === 0)
    return {
      action: 'Subscribe',
      resource: topicArn,
      how: `Subscribe the recipients to this topic. Who is subscribed today:\n  ${list}`,
    };
  if (pending !== undefined)
    return {
      action: 'ConfirmSubscription',
      how: `${pending.row.Endpoint} has to confirm: open the mail "AWS Notification - Subscription Confirmation" and follow its link, or subscribe it again after 48 hours.`,
    };
  const filtered = declared.find(({filter}) => filter.kind !== 'none');
  if (filtered !== undefined && filtered.row.SubscriptionArn.startsWith('arn:'))
    return {
      action: 'SetSubscriptionAttributes',
      how: `Remove the filter policy of the subscription:\n  ${awsCommand('sns set-subscription-attributes', region, {'subscription-arn': filtered.row.SubscriptionArn, 'attribute-name': 'FilterPolicy', 'attribute-value': '{}'})}`,
    };
  return {action: 'Investigate', how: `See what is behind the subscription:\n  ${list}`};
}
