/**
 * What a key is used for, and the statements by which its policy has to let that happen. One key may serve several uses, so each use
 * has statements of its own.
 */
import {placeOf} from '../../../delivery/context.js';
import {keyAdmitsCloudTrail} from '../../../delivery/hops/trail/trail-admission.js';
import {
  keyAdmitsEventBridge,
  keyAdmitsSender,
  topicAdmitsCloudWatch,
  type Sender,
  type ServiceAnswer,
} from '../../../delivery/hops/access/admission.js';
import {sameKey} from '../../../delivery/hops/access/declared-keys.js';
import {attributesOf} from '../../../delivery/hops/topic.js';
import {keyAdmitsAlarm} from '../../../delivery/hops/access/direct-admission.js';
import {keyAdmitsPublisher, otherPublishers} from '../../../delivery/hops/access/publishers.js';
import {snsPrincipals} from '../../../data/sns-regions.js';
import {parseArn} from '../../../delivery/arn.js';
import type {Statement} from '../../policy/merge.js';
import {asJson} from '../../facts.js';
import type {Ownership, Planning} from '../../planning.js';
import {publishesByRole} from '../topic/publishers.js';

/** A key in one of its uses. */
export interface KeyUse {
  /** As the baseline or the resource names it. */
  readonly named: string;
  readonly region: string;
  /** What the key is for, in words: "the topic iam-alerts". */
  readonly what: string;
  readonly statements: readonly Statement[];
  readonly admits: (policy: string, keyArn: string) => ServiceAnswer;
  readonly section: Ownership['section'];
  /** The baseline names it: it is made, enabled, kept from deletion. Of another key only the policy is ours to widen. */
  readonly declared: boolean;
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html: neither aws:SourceArn nor aws:SourceAccount is supported here. */
export function topicKeyUse(
  planning: Planning,
  topicArn: string,
  named: string,
  region: string,
  declared: boolean,
): KeyUse {
  const {account, context} = planning;
  // Who publishes by a role asks the key as that role: EventBridge itself needs no right, and is given none.
  if (publishesByRole(planning, topicArn))
    return {
      ...{named, region, what: `the topic ${topicArn}`, section: 'topic', declared, statements: []},
      admits: () => ({answer: 'allowed', why: 'the roles of the targets use the key'}),
    };
  const use = ['kms:GenerateDataKey*', 'kms:Decrypt'];
  const statement = service(topicArn, undefined, 'events.amazonaws.com', use);
  const place = placeOf(context, account);
  const gets = declared ? policyOfOther(planning, topicArn, named, region) : null;
  const alarms = gets === null ? [] : alarmsOn(planning, topicArn, gets, region);
  const others = gets === null ? [] : otherPublishers(gets, topicArn);
  return {
    named,
    region,
    what: `the topic ${topicArn}`,
    statements: [
      statement,
      ...(alarms.length > 0 ? [service(topicArn, 'alarms', 'cloudwatch.amazonaws.com', use)] : []),
      ...(others.length > 0 ? [service(topicArn, 'publishers', [...others], use)] : []),
    ],
    admits: (policy, keyArn) => {
      const answer = keyAdmitsEventBridge(policy, {keyArn, use: 'topic', topicArn, ...place});
      const all = [
        answer,
        ...alarms.map((alarmArn) => keyAdmitsAlarm(policy, {alarmArn, keyArn, topicArn, ...place})),
        ...others.map((name) => keyAdmitsPublisher(policy, name, keyArn)),
      ];
      return all.find((one) => one.answer !== 'allowed') ?? answer;
    },
    section: 'topic',
    declared,
  };
}

/**
 * The policy of a topic that is to get this key in place of another one, or of none: whoever it lets publish would be silenced. Services encrypt
 * for a topic themselves: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services. With the key
 * that the topic has nothing changes for them: null.
 */
function policyOfOther({context}: Planning, topicArn: string, named: string, region: string): string | null {
  const attributes = context.facts.get(attributesOf(topicArn, region));
  if (attributes.status !== 'known') return null;
  const {Policy: policy, KmsMasterKeyId: used} = attributes.value;
  return policy === undefined || (used && sameKey(context, named, used, region) === 'yes') ? null : policy;
}

/** The alarms that notify the topic. */
function alarmsOn({context, account}: Planning, topicArn: string, policy: string, region: string): readonly string[] {
  const alarms = context.facts.get({op: 'cloudwatch:DescribeAlarms', region, params: {}} as const);
  // Who may not list alarms sees of the policy whether somebody meant them to notify the topic.
  if (alarms.status !== 'known')
    return policy.includes('cloudwatch.amazonaws.com')
      ? [`arn:${context.partition}:cloudwatch:${region}:${account}:alarm:not-listed`]
      : [];
  return alarms.value.flatMap(({AlarmActions, AlarmArn: alarmArn}) =>
    AlarmActions.includes(topicArn) &&
    topicAdmitsCloudWatch(policy, {topicArn, alarmArn, ...placeOf(context, account)}).answer !== 'denied'
      ? [alarmArn]
      : [],
  );
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-key-policy.html */
export function busKeyUse(planning: Planning, busArn: string, named: string, region: string): KeyUse {
  const {account, context} = planning;
  const condition = {StringEquals: {'aws:SourceAccount': account}, ArnEquals: {'aws:SourceArn': busArn}};
  const statement = service(
    busArn,
    'bus',
    'events.amazonaws.com',
    ['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'],
    condition,
  );
  return {
    named,
    region,
    what: `the event bus ${busArn}`,
    statements: [statement],
    admits: (policy, keyArn) =>
      keyAdmitsEventBridge(policy, {
        keyArn,
        use: 'bus',
        busArn,
        ...placeOf(context, account),
      }),
    section: 'rule',
    declared: false,
  };
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html */
export function trailKeyUse(
  planning: Planning,
  trailArn: string,
  named: string,
  region: string,
  declared: boolean,
): KeyUse {
  const {account, context} = planning;
  const fromTrail = {StringEquals: {'aws:SourceArn': trailArn}};
  const like = {'kms:EncryptionContext:aws:cloudtrail:arn': `arn:${context.partition}:cloudtrail:*:${account}:trail/*`};
  return {
    named,
    region,
    what: `the trail ${trailArn}`,
    statements: [
      service(trailArn, 'trail', 'cloudtrail.amazonaws.com', 'kms:GenerateDataKey*', {...fromTrail, StringLike: like}),
      service(trailArn, 'trail-describe', 'cloudtrail.amazonaws.com', 'kms:DescribeKey', fromTrail),
    ],
    admits: (policy, keyArn) => keyAdmitsCloudTrail(policy, {keyArn, trailArn, ...placeOf(context, account)}),
    section: 'trail',
    declared,
  };
}

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html#compatibility-with-aws-services */
export function queueKeyUse(
  planning: Planning,
  queueArn: string,
  named: string,
  region: string,
  sender: Sender,
): KeyUse {
  const {account, context} = planning;
  const statement = service(sender.sourceArn, sender.service, principalsOf(sender, region), [
    'kms:GenerateDataKey*',
    'kms:Decrypt',
  ]);
  return {
    named,
    region,
    what: `the queue ${queueArn}`,
    statements: [statement],
    admits: (policy, keyArn) => keyAdmitsSender(policy, {keyArn, queueArn, sender, ...placeOf(context, account)}),
    section: sender.service === 'events' ? 'rule' : 'topic',
    declared: false,
  };
}

/** Whom a policy in a Region has to name so that the sender is admitted; of a key, by every reading of AWS's pages. */
function principalsOf({service: name, sourceArn}: Sender, region: string): string | string[] {
  const own = `${name}.amazonaws.com`;
  const found = name === 'sns' ? snsPrincipals(parseArn(sourceArn)?.region ?? region, region) : [];
  const names = [...new Set([own, ...found])];
  return names.length === 1 ? own : names;
}

function service(
  subject: string,
  part: string | undefined,
  principal: string | string[],
  Action: string | string[],
  Condition?: object,
): Statement {
  const body = {Effect: 'Allow', Principal: {Service: principal}, Action, Resource: '*'};
  return {
    ...(part === undefined ? {} : {part}),
    subject,
    body: asJson(Condition === undefined ? body : {...body, Condition}) as Statement['body'],
  };
}
