/** The same account in China, in GovCloud and in the European sovereign cloud, where ARNs and the event region differ. */
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {subscribe, topicOf, type World} from '../support/account.js';
import {asItIs, broken, healthy, type Case, type Change} from './case.js';
import * as C from './changes.js';

export const PARTITIONS = [
  {id: 'aws-cn', region: 'cn-north-1'},
  {id: 'aws-us-gov', region: 'us-gov-west-1'},
  {id: 'aws-eusc', region: 'eusc-de-east-1'},
] as const;
export type Partition = (typeof PARTITIONS)[number];

/** A text of the healthy account, as the partition spells it. */
const spelled = ({id, region}: Partition, text: string): string =>
  text.replaceAll('arn:aws:', `arn:${id}:`).replaceAll('us-east-1', region);

const baselineOf = (partition: Partition, more: object): object => ({
  partition: partition.id,
  trail: {'kms-key': spelled(partition, N.TRAIL_KEY)},
  topic: {'kms-key': spelled(partition, N.TOPIC_KEY)},
  recipients: [C.MAIL, {protocol: 'sqs', endpoint: spelled(partition, N.QUEUE)}],
  ...more,
});

const pattern =
  (value: object): Change =>
  (account) => {
    account.buses[0]!.rules[0]!.rule.EventPattern = JSON.stringify(value);
  };
const topicAttribute =
  (partition: Partition, name: string, value: string): Change =>
  (account: World) => {
    topicOf(account, spelled(partition, N.TOPIC)).attributes[name] = value;
  };
const policy = (partition: Partition, fields: object): Change =>
  topicAttribute(partition, 'Policy', P.policy({...C.publish(), Resource: spelled(partition, N.TOPIC), ...fields}));

export function healthyIn(partition: Partition): readonly Case[] {
  const {id, region} = partition;
  const here = (words: string, change: Change, more: object = {}): Case =>
    healthy(`${id}: ${words}`, change, baselineOf(partition, more), {partition});
  return [
    here('no name is declared', asItIs, {trail: null, rule: null, topic: null}),
    here('its region in the pattern', pattern(C.calls({awsRegion: [region]}, {region: [region]}))),
    here(
      'admitted from its rules',
      policy(partition, {Condition: {ArnLike: {'aws:SourceArn': `arn:${id}:events:${region}:*:rule/*`}}}),
    ),
    here('admitted in any partition', policy(partition, {Resource: 'arn:*:sns:*:*:iam-alerts'})),
  ];
}

export function brokenIn(partition: Partition): readonly Case[] {
  const here = (words: string, hop: string, change: Change, more: object = {}): Case =>
    broken(`${partition.id}: ${words}`, hop, change, baselineOf(partition, more), {partition});
  const device = (protocol: string, endpoint: string): Case =>
    here(
      `${protocol} behind the topic`,
      'subscription',
      (account) => void subscribe(account, protocol, endpoint, {}, spelled(partition, N.TOPIC)),
      {recipients: [{protocol, endpoint}]},
    );
  const app = `arn:${partition.id}:sns:${partition.region}:${N.ACCOUNT}:endpoint/GCM/alerts/5c0ffee0-0000-4000-8000-0000000000aa`;
  return [
    ...(partition.id === 'aws-cn' ? [device('sms', '+4915112345678'), device('application', app)] : []),
    here('another partition’s region in the pattern', 'rule', pattern(C.calls({}, {region: ['us-east-1']}))),
    here('a policy for the topic of another partition', 'topic', policy(partition, {Resource: N.TOPIC})),
    here('behind the key of AWS', 'key', topicAttribute(partition, 'KmsMasterKeyId', 'alias/aws/sns'), {
      topic: {'kms-key': null},
    }),
  ];
}
