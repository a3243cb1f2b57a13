/** A data stream, a delivery stream or a log group that the rule leads to directly. */
import {refuse, subscribe} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {leadsTo, only, roleFor} from './direct.js';

const useKey = ['kms:GenerateDataKey', 'kms:Decrypt'];
const mayKey =
  (...statements: object[]): Change =>
  (account) => {
    account.keys.find(({key: {Arn}}) => Arn === N.BUS_KEY)!.policy = P.keyPolicyForNobody(...statements);
  };
/** The key of a log group: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html */
const encryptedBy = (who = 'logs.us-east-1.amazonaws.com', condition?: object): Change =>
  C.keyPolicy(
    N.BUS_KEY,
    P.allow(who, ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*'], '*', condition),
  );
const disabled: Change = (account) => {
  Object.assign(account.keys.find(({key: {Arn}}) => Arn === N.BUS_KEY)!.key, {Enabled: false, KeyState: 'Disabled'});
};
const denied =
  (op: string): Change =>
  (account) =>
    refuse(account, op);

const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/iam`;
const K = only('kinesis', STREAM);
const stream = (more: object = {}, target: object = {}): Change =>
  C.all(
    (account) => void (account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE', ...more}),
    leadsTo({Arn: STREAM, RoleArn: N.ROLE, ...target}),
    roleFor('kinesis:PutRecord', STREAM),
  );
const KEYED = {EncryptionType: 'KMS', KeyId: 'alias/bus'};

const FIREHOSE = `arn:aws:firehose:us-east-1:${N.ACCOUNT}:deliverystream/siem`;
const F = only('firehose', FIREHOSE);
const PUT = ['firehose:PutRecord', 'firehose:PutRecordBatch'];
const delivery = (more: object = {}, target: object = {}): Change =>
  C.all(
    (account) =>
      void (account.deliveryStreams[FIREHOSE] = {
        DeliveryStreamARN: FIREHOSE,
        DeliveryStreamStatus: 'ACTIVE',
        DeliveryStreamType: 'DirectPut',
        ...more,
      }),
    leadsTo({Arn: FIREHOSE, RoleArn: N.ROLE, ...target}),
    roleFor(PUT, FIREHOSE),
  );
const byKey = {
  DeliveryStreamEncryptionConfiguration: {Status: 'ENABLED', KeyType: 'CUSTOMER_MANAGED_CMK', KeyARN: N.BUS_KEY},
};
/** The topic's subscriber instead of the rule's target. */
const subscribed = (more: object): Change =>
  C.all(delivery(more), leadsTo({Arn: N.TOPIC}), (account) => {
    subscribe(account, 'firehose', FIREHOSE, {SubscriptionRoleArn: N.ROLE});
    account.roles['iam-alerts']!.trust = P.policy({
      Effect: 'Allow',
      Principal: {Service: 'sns.amazonaws.com'},
      Action: 'sts:AssumeRole',
    });
  });
const BY_SNS = C.alsoTo('firehose', FIREHOSE);

const GROUP = `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/iam`;
const L = only('logs', GROUP);
const BOTH = ['events.amazonaws.com', 'delivery.logs.amazonaws.com'];
const WRITE = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const writes = (services: string | string[] = BOTH, more: object = {}): object => ({
  Effect: 'Allow',
  Principal: {Service: services},
  Action: WRITE,
  Resource: `${GROUP}:*`,
  ...more,
});
const group = (policies: readonly object[] = [writes()], more: object = {}, target: object = {}): Change =>
  C.all(
    (account) => {
      account.logGroups = [{name: '/aws/events/iam', region: 'us-east-1', class: 'STANDARD', filters: [], ...more}];
      account.logPolicies = policies.map((statement) => P.policy(statement));
    },
    leadsTo({Arn: GROUP, ...target}),
  );

const fault =
  (baseline: object) =>
  (words: string, change: Change, other: object = baseline): Case =>
    broken(words, 'target', change, other);
const [k, f, l] = [K, F, L].map(fault) as [
  ReturnType<typeof fault>,
  ReturnType<typeof fault>,
  ReturnType<typeof fault>,
];
const open =
  (baseline: object) =>
  (words: string, change: Change): Case =>
    unknown(words, 'target', change, baseline);

export const BROKEN: readonly Case[] = [
  k(
    'a data stream that does not exist',
    C.all(leadsTo({Arn: STREAM, RoleArn: N.ROLE}), roleFor('kinesis:PutRecord', STREAM)),
  ),
  k('a data stream, and the target has no role', stream({}, {RoleArn: undefined})),
  k('a data stream that is being deleted', stream({StreamStatus: 'DELETING'})),
  k('a data stream, and the role may only read', C.all(stream(), roleFor('kinesis:GetRecords', STREAM))),
  k('a data stream, and the role may write to another', C.all(stream(), roleFor('kinesis:PutRecord', `${STREAM}-2`))),
  k(
    'a data stream, and the role is gone',
    C.all(stream(), (account) => void delete account.roles['iam-alerts']),
  ),
  k(
    'a data stream, and the role trusts another service',
    C.all(stream(), (account) => {
      account.roles['iam-alerts']!.trust = P.policy({
        Effect: 'Allow',
        Principal: {Service: 'lambda.amazonaws.com'},
        Action: 'sts:AssumeRole',
      });
    }),
  ),
  k(
    'a data stream whose policy denies everybody',
    stream({policy: P.policy({Effect: 'Deny', Principal: '*', Action: 'kinesis:PutRecord', Resource: STREAM})}),
  ),
  k(
    'a data stream whose key admits its account alone, and the role has no right to it',
    C.all(stream(KEYED), mayKey()),
  ),
  k('a data stream whose key is disabled', C.all(stream(KEYED), mayKey(C.keyForRole()), disabled)),
  k(
    'a data stream in another region',
    leadsTo({Arn: STREAM.replace('us-east-1', N.OTHER_REGION), RoleArn: N.ROLE}),
    only('kinesis', STREAM.replace('us-east-1', N.OTHER_REGION)),
  ),
  k('a constant for a data stream', stream({}, {Input: '"changed"'})),
  k(
    'a data stream that no rule leads to',
    (account) => void (account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE'}),
  ),
  open(K)('a data stream that is being made', stream({StreamStatus: 'CREATING'})),
  open(K)('a data stream that may not be read', C.all(stream(), denied('kinesis:DescribeStreamSummary'))),

  f('a delivery stream that does not exist', C.all(leadsTo({Arn: FIREHOSE, RoleArn: N.ROLE}), roleFor(PUT, FIREHOSE))),
  f('a delivery stream, and the target has no role', delivery({}, {RoleArn: undefined})),
  f('a delivery stream that could not be made', delivery({DeliveryStreamStatus: 'CREATING_FAILED'})),
  f('a delivery stream that is being deleted', delivery({DeliveryStreamStatus: 'DELETING'})),
  f('a delivery stream that could not be deleted', delivery({DeliveryStreamStatus: 'DELETING_FAILED'})),
  f('a delivery stream that reads a data stream', delivery({DeliveryStreamType: 'KinesisStreamAsSource'})),
  f('a delivery stream that reads Kafka', delivery({DeliveryStreamType: 'MSKAsSource'})),
  f('a delivery stream whose key is disabled', C.all(delivery(byKey), disabled)),
  f(
    'a delivery stream, and the role may write single records alone',
    C.all(delivery(), roleFor('firehose:PutRecord', FIREHOSE)),
  ),
  f(
    'a delivery stream, and the role is gone',
    C.all(delivery(), (account) => void delete account.roles['iam-alerts']),
  ),
  f(
    'a delivery stream of another account',
    leadsTo({Arn: FIREHOSE.replace(N.ACCOUNT, N.STRANGER), RoleArn: N.ROLE}),
    only('firehose', FIREHOSE.replace(N.ACCOUNT, N.STRANGER)),
  ),
  f('a constant for a delivery stream', delivery({}, {Input: '"changed"'})),
  broken(
    'a delivery stream behind a topic that could not be made',
    'subscription',
    subscribed({DeliveryStreamStatus: 'CREATING_FAILED'}),
    BY_SNS,
  ),
  broken(
    'a delivery stream behind a topic that reads a data stream',
    'subscription',
    subscribed({DeliveryStreamType: 'KinesisStreamAsSource'}),
    BY_SNS,
  ),
  open(F)('a delivery stream that is being made', delivery({DeliveryStreamStatus: 'CREATING'})),
  open(F)('a delivery stream that may not be read', C.all(delivery(), denied('firehose:DescribeDeliveryStream'))),

  l(
    'a log group that does not exist',
    C.all(group(), (account) => void (account.logGroups = [])),
  ),
  l('a log group without any policy', group([])),
  l('a log group, and a policy for another service', group([writes('es.amazonaws.com')])),
  l('a log group, and a policy for another group', group([writes(BOTH, {Resource: `${GROUP}-2:*`})])),
  l(
    'a log group, and a policy for another rule',
    group([writes(BOTH, {Condition: {ArnEquals: {'aws:SourceArn': N.WATCH_RULE}}})]),
  ),
  l(
    'a log group, and a policy that creates streams and writes nothing',
    group([writes(BOTH, {Action: 'logs:CreateLogStream'})]),
  ),
  l(
    'a log group, and a policy that writes and creates no stream',
    group([writes(BOTH, {Action: 'logs:PutLogEvents'})]),
  ),
  l('a log group, and a policy that denies', group([writes(), writes(BOTH, {Effect: 'Deny'})])),
  l('a log group whose own policy denies', group([writes()], {policies: [P.policy(writes(BOTH, {Effect: 'Deny'}))]})),
  l(
    'a log group in another region',
    leadsTo({Arn: GROUP.replace('us-east-1', N.OTHER_REGION)}),
    only('logs', GROUP.replace('us-east-1', N.OTHER_REGION)),
  ),
  l(
    'a log group of another account',
    leadsTo({Arn: GROUP.replace(N.ACCOUNT, N.STRANGER)}),
    only('logs', GROUP.replace(N.ACCOUNT, N.STRANGER)),
  ),
  l('a constant for a log group', group([writes()], {}, {Input: '{"timestamp":1,"message":"changed"}'})),
  open(L)('a log group, and a policy for the delivery service alone', group([writes('delivery.logs.amazonaws.com')])),
  open(L)('a log group, and the target has a role', group([writes()], {}, {RoleArn: N.ROLE})),
  open(L)('a log group of the delivery class', group([writes()], {class: 'DELIVERY'})),
  open(L)('a log group whose key is disabled', C.all(group([writes()], {key: N.BUS_KEY}), disabled)),
  open(L)(
    'a log group whose key admits EventBridge alone',
    C.all(group([writes()], {key: N.BUS_KEY}), encryptedBy(C.EVENTS)),
  ),
  open(L)('a log group whose policies may not be read', C.all(group(), denied('logs:DescribeResourcePolicies'))),
];

export const HEALTHY: readonly Case[] = [
  healthy('a data stream', stream(), K),
  healthy('a data stream that is resharded', stream({StreamStatus: 'UPDATING'}), K),
  healthy('a data stream, and the role may do anything there', C.all(stream(), roleFor('kinesis:*', '*')), K),
  healthy('a data stream whose key admits the role', C.all(stream(KEYED), mayKey(C.keyForRole(N.ROLE, useKey))), K),
  healthy(
    'a data stream whose key leaves it to the role',
    C.all(stream(KEYED), mayKey(), (account) => {
      account.roles['iam-alerts']!.inline = {
        direct: P.policy(
          {Effect: 'Allow', Action: 'kinesis:PutRecord', Resource: STREAM},
          {Effect: 'Allow', Action: 'kms:GenerateDataKey', Resource: '*'},
        ),
      };
    }),
    K,
  ),
  healthy('a data stream that is not encrypted, by its own word', stream({EncryptionType: 'NONE'}), K),
  healthy(
    'a data stream whose policy speaks of others',
    stream({
      policy: P.policy({Effect: 'Allow', Principal: {AWS: N.STRANGER}, Action: 'kinesis:GetRecords', Resource: STREAM}),
    }),
    K,
  ),
  healthy(
    'a topic whose subscribers may not be listed, beside a data stream',
    C.all(
      stream(),
      leadsTo({Arn: N.TOPIC}, {Arn: STREAM, RoleArn: N.ROLE}),
      denied('sns:ListSubscriptionsByTopic'),
      denied('sns:ListSubscriptions'),
    ),
    {...K, 'unexpected-recipients': 'allow'},
  ),
  healthy(
    'an undeclared data stream that may not be read',
    C.all(stream(), leadsTo({Arn: N.TOPIC}, {Arn: STREAM, RoleArn: N.ROLE}), denied('kinesis:DescribeStreamSummary')),
  ),

  healthy('a delivery stream', delivery(), F),
  healthy('a delivery stream, pinned to the rule', delivery(), only('firehose', FIREHOSE, {via: 'direct'})),
  healthy('a delivery stream, and the role may do anything there', C.all(delivery(), roleFor('firehose:*', '*')), F),
  healthy('a delivery stream whose key works', delivery(byKey), F),
  healthy(
    'a delivery stream whose key is disabled, as is its encryption',
    C.all(
      delivery({
        DeliveryStreamEncryptionConfiguration: {...byKey.DeliveryStreamEncryptionConfiguration, Status: 'DISABLED'},
      }),
      disabled,
    ),
    F,
  ),
  healthy(
    'a delivery stream with AWS’s own key',
    delivery({DeliveryStreamEncryptionConfiguration: {Status: 'ENABLED', KeyType: 'AWS_OWNED_CMK'}}),
    F,
  ),
  healthy('a delivery stream behind a topic', subscribed({}), BY_SNS),
  healthy(
    'a delivery stream behind a topic, whose state may not be read',
    C.all(subscribed({}), denied('firehose:DescribeDeliveryStream')),
    BY_SNS,
  ),

  healthy('a log group', group(), L),
  healthy('a log group, declared with a star', group(), only('logs', `${GROUP}:*`)),
  healthy('a log group as the target with a star', group([writes()], {}, {Arn: `${GROUP}:*`}), L),
  healthy(
    'a data stream with the key that AWS manages',
    stream({EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis'}),
    K,
  ),
  healthy(
    'a data stream with the key that AWS manages, by its ARN',
    stream({EncryptionType: 'KMS', KeyId: `arn:aws:kms:us-east-1:${N.ACCOUNT}:alias/aws/kinesis`}),
    K,
  ),
  healthy(
    'a log group, and one policy for each service',
    group([writes('events.amazonaws.com'), writes('delivery.logs.amazonaws.com')]),
    L,
  ),
  healthy(
    'a log group, and a policy for all groups of events',
    group([writes(BOTH, {Resource: `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/*:*`})]),
    L,
  ),
  healthy('a log group admitted by its own policy alone', group([], {policies: [P.policy(writes())]}), L),
  healthy(
    'a log group, and a condition on the rule',
    group([writes(BOTH, {Condition: {ArnEquals: {'aws:SourceArn': N.RULE}}})]),
    L,
  ),
  healthy('a log group, and a policy for EventBridge alone', group([writes('events.amazonaws.com')]), L),
  healthy('a log group of infrequent access', group([writes()], {class: 'INFREQUENT_ACCESS'}), L),
  healthy('a log group with a key that works', C.all(group([writes()], {key: N.BUS_KEY}), encryptedBy()), L),
  healthy(
    'a log group with a key that admits CloudWatch Logs to the groups of the account',
    C.all(
      group([writes()], {key: N.BUS_KEY}),
      encryptedBy('logs.us-east-1.amazonaws.com', {
        ArnLike: {'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:us-east-1:${N.ACCOUNT}:*`},
      }),
    ),
    L,
  ),
];
