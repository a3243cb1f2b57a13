/**
 * `plan/stages/alarm/` plans what stands on the alarm road.
 *
 * Alarms that are to notify declared recipients: their actions are enabled, and their topics and functions let CloudWatch in.
 */
import {parseArn} from '../../../delivery/arn.js';
import {placeOf} from '../../../delivery/context.js';
import {topicAdmitsCloudWatch} from '../../../delivery/hops/access/admission.js';
import type {TopicAction} from '../../../delivery/hops/alarm/actions.js';
import {failureOf, fails, type Cure, type EndAnswer} from '../../../delivery/hops/end.js';
import type {AlarmNode} from '../../../delivery/hops/alarm/stage.js';
import type {Alarm} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {errand, isOwn, tagsOf, type Item, type Planning} from '../../planning.js';
import type {Statement} from '../../policy/merge.js';
import {change} from '../change.js';
import {admittedToFunction, stoppedFunction} from '../functions.js';
import {policyItems} from '../policy.js';
import {attributesRead} from '../topic/policy.js';

export function alarmItemsOf(planning: Planning, {alarm, rings, topics, functions}: AlarmNode, region: string): Item[] {
  const told = topics.filter(({topic}) => topic.subscriptions.some(({recipient}) => recipient !== null));
  if (rings.state === 'blocks' || told.length + functions.length === 0) return [];
  return [
    ...(alarm.ActionsEnabled === false ? [enable(planning, alarm, region)] : []),
    ...told.flatMap((action) => admitAlarm(planning, action, alarm)),
    ...functions.flatMap((end) => functionItemsOf(planning, end, alarm)),
  ];
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_EnableAlarmActions.html */
function enable(planning: Planning, {AlarmName, AlarmArn, AlarmRule, LogGroups}: Alarm, region: string): Item {
  const composed = AlarmRule !== undefined || LogGroups !== undefined;
  const read: Read<'cloudwatch:DescribeAlarms'> = {
    op: 'cloudwatch:DescribeAlarms',
    region,
    params: composed ? {AlarmTypes: ['CompositeAlarm', 'LogAlarm']} : {},
  };
  return {
    kind: 'call',
    write: {op: 'cloudwatch:EnableAlarmActions', region, params: {AlarmNames: [AlarmName]}},
    resource: AlarmArn,
    text: `The actions of the alarm ${AlarmName} are disabled.`,
    before: {ActionsEnabled: false},
    after: {ActionsEnabled: true},
    fact: change(planning, read, [{AlarmName}, 'ActionsEnabled'], true),
    owner: {section: 'rule', tags: tagsOf.alarm(AlarmArn, region)},
  };
}

/** A function that the alarm invokes: it admits the alarm, and has room to run. Of the rest of it a person is told. */
function functionItemsOf(planning: Planning, end: EndAnswer, {AlarmArn: sourceArn, AlarmName}: Alarm): Item[] {
  const {resource, noun} = end;
  return end.parts.filter(fails).flatMap((part): Item[] => {
    const {remedy} = part;
    const cures: {readonly [C in Cure]?: () => Item[]} = {
      'function policy': () => admittedToFunction(planning, resource, {service: 'alarms', sourceArn}),
      'function concurrency': () => stoppedFunction(planning, resource),
    };
    const calls = remedy !== undefined && 'cure' in remedy ? (cures[remedy.cure]?.() ?? []) : [];
    if (calls.length > 0) return calls;
    const [action, how] =
      remedy !== undefined && 'todo' in remedy
        ? [remedy.action, remedy.todo]
        : ['PutMetricAlarm', 'Let the alarm invoke another function, and declare that one.'];
    const text = `The notice of the alarm ${AlarmName} is lost at ${noun}, ${resource}: ${failureOf(part)}. ${how}`;
    return [errand(action, resource, parseArn(resource)?.region ?? '', text)];
  });
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html: CloudWatch alarms in the account, by source ARN. */
function publishes(topicArn: string, alarmArn: string): Statement {
  return {
    part: 'alarm',
    subject: alarmArn,
    body: {
      Effect: 'Allow',
      Principal: {Service: 'cloudwatch.amazonaws.com'},
      Action: 'sns:Publish',
      Resource: topicArn,
      Condition: {ArnLike: {'aws:SourceArn': alarmArn}},
    },
  };
}

function admitAlarm(planning: Planning, {topic, admits}: TopicAction, {AlarmArn: alarmArn, AlarmName}: Alarm): Item[] {
  const {arn: topicArn, region, attributes} = topic;
  if (admits.state !== 'blocks' || attributes.status !== 'known' || !isOwn(planning, topicArn)) return [];
  const where = placeOf(planning.context, planning.account);
  return policyItems(planning, {
    resource: topicArn,
    region,
    text: `The alarm ${AlarmName} is not allowed to publish to the topic.`,
    policy: attributes.value.Policy ?? null,
    ours: [publishes(topicArn, alarmArn)],
    admits: (text) => topicAdmitsCloudWatch(text, {topicArn, alarmArn, ...where}).answer === 'allowed',
    write: (AttributeValue) => ({
      op: 'sns:SetTopicAttributes',
      region,
      params: {TopicArn: topicArn, AttributeName: 'Policy', AttributeValue},
    }),
    read: attributesRead(topic),
    at: ['Policy'],
    owner: {section: 'topic', tags: tagsOf.topic(topicArn, region)},
  });
}
