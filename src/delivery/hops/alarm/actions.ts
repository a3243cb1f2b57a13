/** What an alarm does when it rings: it notifies topics and invokes functions. Other actions (an incident, an investigation) are named, not followed. */
import type {Alarm} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, isForeign, isNoFeature, placeOf, vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';
import {admissionGate, topicAdmitsCloudWatch} from '../access/admission.js';
import {functionAdmitsAlarm, keyAdmitsAlarm} from '../access/direct-admission.js';
import {keyNameOf, keyUsable, type KeyAnswer} from '../access/key.js';
import {endOf, type EndAnswer, type Part} from '../end.js';
import {functionParts} from '../receiver/function-parts.js';
import {recipientAt} from '../../recipients.js';
import {protectionOf} from '../protection.js';
import {hiddenPolicy, type TopicAnswer} from '../topic.js';
import {topicRoom} from './notification.js';

export interface TopicAction {
  readonly alarm: Alarm;
  readonly topic: TopicAnswer;
  /** Does its policy admit CloudWatch for this alarm? */
  readonly admits: Gate;
  /** Does its data protection policy let the alarm's messages pass? */
  readonly protection: Gate;
  /** Does it take messages as long as the alarm's? */
  readonly room: Gate;
  readonly key: KeyAnswer | null;
  readonly keyGate: Gate;
}

/** "The policy must grant cloudwatch.amazonaws.com" what it needs: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html */
export function topicAction(context: Context, topic: TopicAnswer, alarm: Alarm): TopicAction {
  const {AlarmArn: alarmArn} = alarm;
  const {arn: topicArn, attributes, region, account} = topic;
  const settle = (gate: Gate): Gate => vouched(context, topicArn, gate);
  const nothing = {alarm, topic, admits: PASSES, protection: PASSES, room: PASSES, key: null, keyGate: PASSES};
  if (attributes.status !== 'known') return nothing;
  const {Policy: policy, KmsMasterKeyId: named, MaximumMessageSize: limit} = attributes.value;
  const where = placeOf(context, account);
  const admits =
    policy === undefined
      ? hiddenPolicy(topic)
      : admissionGate(topicAdmitsCloudWatch(policy, {topicArn, alarmArn, ...where}));
  const key = named
    ? keyUsable(context, keyNameOf(context, named, region, account), region, 'topic', (text, keyArn) =>
        keyAdmitsAlarm(text, {...where, ...{alarmArn, topicArn, keyArn}}),
      )
    : null;
  return {
    alarm,
    topic,
    protection: settle(
      isForeign(context, account) ? PASSES : protectionOf(context, topicArn, region, null, 'alarms').gate,
    ),
    room: topicRoom(alarm, limit),
    admits: settle(every(admits, besideAlarm(region, alarmArn))),
    key,
    keyGate: settle(key?.gate ?? PASSES),
  };
}

/** CloudWatch refuses actions of other Regions when the alarm is made: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
function besideAlarm(region: string, alarmArn: string): Gate {
  const from = parseArn(alarmArn)?.region;
  return region === from
    ? PASSES
    : unknown(
        `the topic is in ${region} and the alarm in ${from ?? ''}: no page has alarms that notify topics of other Regions`,
        'undocumented',
      );
}

/** A declared function that the alarm invokes; null where nobody declared it. Nothing is read of what nobody declared. */
export function functionAction(context: Context, arn: string, alarm: Alarm): EndAnswer | null {
  const recipient = recipientAt(context, {protocol: 'lambda', endpoint: arn}, 'direct');
  if (recipient === null) return null;
  const {parts, policy} = functionParts(context, arn, {
    name: 'CloudWatch',
    admitted: (text, account) =>
      functionAdmitsAlarm(text, {functionArn: arn, alarmArn: alarm.AlarmArn, ...placeOf(context, account)}),
    roleArn: null,
  });
  return endOf({
    noun: 'a Lambda function',
    resource: arn,
    protocol: 'lambda',
    recipient,
    // An alarm comes in its own name.
    actions: [],
    ownForm: true,
    parts: [...parts, placeOfFunction(arn, alarm)],
    policy,
  });
}

/** "In the same account, or in other AWS accounts": https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html */
function placeOfFunction(arn: string, {AlarmArn}: Alarm): Part {
  const [at, from] = [parseArn(arn)?.region, parseArn(AlarmArn)?.region];
  const away = unknown(
    `the function is in ${at ?? ''} and the alarm in ${from ?? ''}, and whether it can be invoked there is not documented`,
    'undocumented',
  );
  return {name: 'place', gate: at === from ? PASSES : away};
}

/** What silences the alarm: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-mute-rules.html */
export function muteGate(context: Context, region: string, alarm: Alarm): Gate {
  const read = muteRules(region, alarm);
  const answer = ask(context, read);
  if (answer.status === 'absent' || isNoFeature(answer)) return PASSES;
  if (answer.status === 'unreadable') return unreadable(read, answer);
  return every(
    ...answer.value.map(({AlarmMuteRuleArn: arn, Status: state}): Gate => {
      if (state === 'EXPIRED') return PASSES;
      return state === 'ACTIVE'
        ? blocks(`the mute rule ${arn} silences it now`)
        : unknown(`the mute rule ${arn} silences it for some of the time`, 'open');
    }),
  );
}

/** ARNs of the mute rules that silence it now or, where there are none, at times. */
export function mutedBy({facts}: Context, alarm: Alarm): readonly string[] {
  const answer = facts.get(muteRules(parseArn(alarm.AlarmArn)?.region ?? '', alarm));
  const rules = answer.status === 'known' ? answer.value : [];
  const left = rules.filter(({Status: state}) => state !== 'EXPIRED');
  const now = left.filter(({Status: state}) => state === 'ACTIVE');
  return (now.length > 0 ? now : left).map(({AlarmMuteRuleArn: arn}) => arn);
}

function muteRules(region: string, {AlarmName}: Alarm): Read<'cloudwatch:ListAlarmMuteRules'> {
  return {op: 'cloudwatch:ListAlarmMuteRules', region, params: {AlarmName}};
}

export function isTopic(arn: string): boolean {
  return parseArn(arn)?.service === 'sns';
}

export function isFunction(arn: string): boolean {
  return parseArn(arn)?.service === 'lambda';
}
