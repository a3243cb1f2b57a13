/**
 * Queues behind a topic and behind a rule: policies in odd forms, keys, FIFO, dead letters. Each verdict was decided from these pages before
 * the tool saw the account:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-setting-up-cross-account-permissions.html
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html
 */
import {queue, subscribe, topic, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {admitsRule, leadsTo, only, roleFor} from '../roads/direct.js';

const SNS = 'sns.amazonaws.com';
const FROM_TOPIC = {ArnEquals: {'aws:SourceArn': N.TOPIC}};
const send = (condition: object | undefined, more: object = {}): object => ({
  ...C.toQueue(SNS, N.QUEUE, condition),
  ...more,
});
const denies = (Condition: object | undefined, more: object = {}): object => ({
  ...{Effect: 'Deny', Principal: '*', Action: 'sqs:SendMessage', Resource: N.QUEUE},
  ...(Condition === undefined ? {} : {Condition}),
  ...more,
});
const takes = (words: string, ...statements: object[]): Case =>
  healthy(`a queue behind the topic: ${words}`, C.queuePolicy(N.QUEUE, ...statements));
const refuses = (words: string, ...statements: object[]): Case =>
  broken(`a queue behind the topic: ${words}`, 'subscription', C.queuePolicy(N.QUEUE, ...statements));
const inOrganization = {organization: C.ORG};

const BEHIND_TOPIC: readonly Case[] = [
  takes('everybody who comes from the topic, by ArnLike', {...send(FROM_TOPIC), Principal: {AWS: '*'}}),
  takes(
    'everything but receiving, by NotAction',
    send(FROM_TOPIC, {Action: undefined, NotAction: 'sqs:ReceiveMessage'}),
  ),
  takes('all queues of a name in any Region', send(FROM_TOPIC, {Resource: `arn:aws:sqs:*:${N.ACCOUNT}:iam-*`})),
  takes('any resource', send(FROM_TOPIC, {Resource: '*'})),
  takes(
    'an ARN with a star by ArnEquals, which matches as ArnLike',
    send({ArnEquals: {'aws:SourceArn': `${N.TOPIC.slice(0, -2)}*`}}),
  ),
  takes(
    'the ARN in capitals by StringEqualsIgnoreCase',
    send({StringEqualsIgnoreCase: {'aws:SourceArn': N.TOPIC.toUpperCase()}}),
  ),
  takes('the name of the condition key in capitals', send({ArnEquals: {'AWS:SOURCEARN': N.TOPIC}})),
  takes('the prefix of the action in capitals', send(FROM_TOPIC, {Action: 'SQS:SendMessage'})),
  takes('every action that begins with Send', send(FROM_TOPIC, {Action: 'sqs:Send*'})),
  takes(
    'two operators that both hold',
    send({ArnLike: {'aws:SourceArn': N.TOPIC}, StringEquals: {'aws:SourceAccount': N.ACCOUNT}}),
  ),
  takes(
    'a Deny of all but four actions',
    send(FROM_TOPIC),
    denies(undefined, {
      Action: undefined,
      NotAction: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    }),
  ),
  takes(
    'a Deny outside of an endpoint, services excepted',
    send(FROM_TOPIC),
    denies({StringNotEquals: {'aws:SourceVpce': 'vpce-1'}, BoolIfExists: {'aws:PrincipalIsAWSService': 'false'}}),
  ),
  takes(
    'a Deny of everybody who is not from the topic',
    send(FROM_TOPIC),
    denies({ArnNotEquals: {'aws:SourceArn': N.TOPIC}}),
  ),
  refuses(
    'an ARN with a star by StringEquals, where a star is a star',
    send({StringEquals: {'aws:SourceArn': `${N.TOPIC.slice(0, -2)}*`}}),
  ),
  refuses(
    'an ARN in another case by ArnLike',
    send({ArnLike: {'aws:SourceArn': N.TOPIC.replace('iam-alerts', 'IAM-alerts')}}),
  ),
  refuses(
    'two operators that cannot both hold',
    send({ArnLike: {'aws:SourceArn': N.TOPIC}, StringEquals: {'aws:SourceAccount': N.STRANGER}}),
  ),
  refuses('the action for batches, which is no permission', send(FROM_TOPIC, {Action: 'sqs:SendMessageBatch'})),
  refuses(
    'every action but sending',
    send(FROM_TOPIC, {Action: undefined, NotAction: ['sqs:SendMessage', 'sqs:DeleteQueue']}),
  ),
  refuses(
    'a Deny outside of an endpoint, which SNS does not come through',
    send(FROM_TOPIC),
    denies({StringNotEquals: {'aws:SourceVpce': 'vpce-1'}}),
  ),
  refuses(
    'a Deny of all who are of no organization, as services are',
    send(FROM_TOPIC),
    denies({StringNotEquals: {'aws:PrincipalOrgID': C.ORG}}),
  ),
  refuses('everybody, without a condition', send(undefined, {Principal: '*'})),
  refuses('everybody but one account, by NotPrincipal', {
    ...send(undefined, {Principal: undefined, NotPrincipal: {AWS: N.STRANGER}}),
  }),
  broken(
    'a queue behind the topic: members of the organization, of which a service is none',
    'subscription',
    C.queuePolicy(N.QUEUE, send({StringEquals: {'aws:PrincipalOrgID': C.ORG}}, {Principal: '*'})),
    inOrganization,
  ),
  healthy(
    'a queue behind the topic: sources anywhere in the organization, by their paths',
    C.queuePolicy(N.QUEUE, send({'ForAnyValue:StringLike': {'aws:SourceOrgPaths': `${C.ORG}/*`}})),
    inOrganization,
  ),
  unknown(
    'a queue behind the topic: sources in one unit of the organization',
    'subscription',
    C.queuePolicy(
      N.QUEUE,
      send({'ForAnyValue:StringLike': {'aws:SourceOrgPaths': `${C.ORG}/r-ab12/ou-ab12-11111111/*`}}),
    ),
    inOrganization,
  ),
  broken(
    'a queue behind the topic: sources in another organization, by their paths',
    'subscription',
    C.queuePolicy(N.QUEUE, send({'ForAnyValue:StringLike': {'aws:SourceOrgPaths': 'o-zzzzzzzzzz/*'}})),
    inOrganization,
  ),
  healthy(
    'a queue behind the topic: a Deny of all who are of no organization, services excepted',
    C.queuePolicy(
      N.QUEUE,
      send(FROM_TOPIC),
      denies({StringNotEquals: {'aws:PrincipalOrgID': C.ORG}, BoolIfExists: {'aws:PrincipalIsAWSService': 'false'}}),
    ),
    inOrganization,
  ),
  healthy('a queue behind the topic: it forgets within a minute', C.queueHas({MessageRetentionPeriod: '60'})),
  healthy('a queue behind the topic: no encryption at all', C.queueHas({SqsManagedSseEnabled: 'false'})),
  healthy('a queue behind the topic: raw delivery', C.attributes('sqs', {RawMessageDelivery: 'true'})),
  healthy(
    'a queue behind the topic: its own dead letters go nowhere',
    C.queueHas({RedrivePolicy: JSON.stringify({deadLetterTargetArn: `${N.QUEUE}-gone`, maxReceiveCount: 1})}),
  ),
  healthy(
    'a queue behind the topic: its key by the ARN of an alias',
    C.all(
      C.queueHas({KmsMasterKeyId: `arn:aws:kms:us-east-1:${N.ACCOUNT}:alias/bus`}),
      C.keyPolicy(N.BUS_KEY, P.allow(SNS, ['kms:GenerateDataKey', 'kms:Decrypt'], '*')),
    ),
  ),
  unknown(
    'a queue behind the topic: a key of another account',
    'subscription',
    C.queueHas({KmsMasterKeyId: N.BUS_KEY.replace(N.ACCOUNT, N.STRANGER)}),
  ),
  broken(
    'a queue behind the topic: its key may be used to decrypt alone',
    'subscription',
    C.all(C.queueHas({KmsMasterKeyId: N.BUS_KEY}), C.keyPolicy(N.BUS_KEY, P.allow(SNS, 'kms:Decrypt', '*'))),
  ),
  healthy('dead-letter queues that no queue may name as theirs, which binds queues alone', (account) => {
    for (const arn of [N.RULE_DLQ, N.SUBSCRIPTION_DLQ])
      account.queues[arn]!['RedriveAllowPolicy'] = '{"redrivePermission":"denyAll"}';
  }),
];

const SIEM = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:siem`;
const FIFO = `${SIEM}.fifo`;
const DIRECT = only('sqs', SIEM);
const ORDERED = only('sqs', FIFO);
const made =
  (arn: string, attributes: Record<string, string> = {}): Change =>
  (account) => {
    account.queues[arn] = {...queue(arn, admitsRule('sqs:SendMessage', arn)), ...attributes};
  };
const to = (attributes: Record<string, string> = {}, target: object = {}): Change =>
  C.all(made(SIEM, attributes), leadsTo({Arn: SIEM, ...target}));
const toFifo = (attributes: Record<string, string> = {}, target: object = {}): Change =>
  C.all(
    made(FIFO, {FifoQueue: 'true', ContentBasedDeduplication: 'true', ...attributes}),
    leadsTo({Arn: FIFO, SqsParameters: {MessageGroupId: 'iam'}, ...target}),
  );
const by = (...statements: object[]): Change => to({Policy: P.policy(...statements)});
const put = (condition: object | undefined, more: object = {}): object => ({
  ...P.allow(C.EVENTS, 'sqs:SendMessage', SIEM, condition),
  ...more,
});
const FROM_RULE = {ArnEquals: {'aws:SourceArn': N.RULE}};
const refusing = (Condition: object): object => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 'sqs:SendMessage',
  Resource: SIEM,
  Condition,
});
const sent = (words: string, change: Change, baseline: object = DIRECT): Case =>
  healthy(`a queue behind the rule: ${words}`, change, baseline);
const lost = (words: string, change: Change, baseline: object = DIRECT): Case =>
  broken(`a queue behind the rule: ${words}`, 'target', change, baseline);
const FOREIGN = SIEM.replace(N.ACCOUNT, N.STRANGER);
const managed: Change = (account) => {
  const found = C.keyOf(account, N.BUS_KEY);
  found.key.KeyManager = 'AWS';
  found.policy = P.keyPolicyForNobody();
};

const BEHIND_RULE: readonly Case[] = [
  sent(
    'FIFO of high throughput',
    toFifo({DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId'}),
    ORDERED,
  ),
  sent('FIFO, and the detail alone, whose eventID is new each time', toFifo({}, {InputPath: '$.detail'}), ORDERED),
  sent(
    'FIFO, and a group of dollar and dots',
    toFifo({}, {SqsParameters: {MessageGroupId: '$.detail.eventName'}}),
    ORDERED,
  ),
  sent(
    'FIFO, with a document and the id of the record',
    toFifo(
      {},
      {
        InputTransformer: {
          InputPathsMap: {n: '$.detail.eventName', i: '$.detail.eventID'},
          InputTemplate: '{"call": <n>, "record": <i>}',
        },
      },
    ),
    ORDERED,
  ),
  lost(
    'FIFO, and the name of the call alone: the second within five minutes is dropped',
    toFifo({}, {InputPath: '$.detail.eventName'}),
    ORDERED,
  ),
  lost(
    'FIFO, and who called alone with the call',
    toFifo(
      {},
      {
        InputTransformer: {
          InputPathsMap: {n: '$.detail.eventName', w: '$.detail.userIdentity.arn'},
          InputTemplate: '{"call": <n>, "who": "<w>"}',
        },
      },
    ),
    ORDERED,
  ),
  lost('FIFO, and an empty group', toFifo({}, {SqsParameters: {MessageGroupId: ''}}), ORDERED),
  lost(
    'FIFO, and the attribute of deduplication is not there',
    C.all(toFifo(), (account) => void delete account.queues[FIFO]!['ContentBasedDeduplication']),
    ORDERED,
  ),
  sent('a Deny of all but the rule', by(put(FROM_RULE), refusing({ArnNotEquals: {'aws:SourceArn': N.RULE}}))),
  sent(
    'a Deny of sources in other accounts',
    by(put(FROM_RULE), refusing({StringNotEquals: {'aws:SourceAccount': N.ACCOUNT}})),
  ),
  sent(
    'a document of 2008',
    to({Policy: JSON.stringify({Version: '2008-10-17', Id: 'x', Statement: [put(FROM_RULE)]})}),
  ),
  sent(
    'one statement, not in a list',
    to({Policy: JSON.stringify({Version: '2012-10-17', Statement: put(FROM_RULE)})}),
  ),
  sent('everybody who comes from the rule', by(put(FROM_RULE, {Principal: '*'}))),
  sent('two rules by name, of which it is the second', by(put({ArnEquals: {'aws:SourceArn': [N.WATCH_RULE, N.RULE]}}))),
  lost(
    'the rule with the bus in its ARN, which rules of the default bus do not have',
    by(put({ArnEquals: {'aws:SourceArn': N.RULE.replace('rule/', 'rule/default/')}})),
  ),
  lost('the bus in place of the rule', by(put({ArnEquals: {'aws:SourceArn': N.BUS}}))),
  lost('the rule of another Region', by(put({ArnEquals: {'aws:SourceArn': N.RULE.replace('us-east-1', 'us-west-2')}}))),
  lost('EventBridge’s pipes', by(put(undefined, {Principal: {Service: 'pipes.amazonaws.com'}}))),
  lost('EventBridge’s scheduler', by(put(undefined, {Principal: {Service: 'scheduler.amazonaws.com'}}))),
  lost(
    'the account of the rule as principal, which the service is not',
    by(put(undefined, {Principal: {AWS: C.ROOT}})),
  ),
  lost('AWS’s own key, by its ARN', to({KmsMasterKeyId: `arn:aws:kms:us-east-1:${N.ACCOUNT}:alias/aws/sqs`})),
  lost('a key that AWS manages, by its id', C.all(to({KmsMasterKeyId: N.BUS_KEY}), managed)),
  sent(
    'a key that is being updated, and works meanwhile',
    C.all(
      to({KmsMasterKeyId: N.BUS_KEY}),
      C.keyPolicy(N.BUS_KEY, P.allow(C.EVENTS, ['kms:GenerateDataKey', 'kms:Decrypt'], '*')),
      C.onKey((k) => void (k.key.KeyState = 'Updating'), N.BUS_KEY),
    ),
  ),
  lost(
    'a key that is deleted next week',
    C.all(
      to({KmsMasterKeyId: N.BUS_KEY}),
      C.keyPolicy(N.BUS_KEY, P.allow(C.EVENTS, ['kms:GenerateDataKey', 'kms:Decrypt'], '*')),
      C.onKey(
        (k) =>
          void Object.assign(k.key, {
            KeyState: 'PendingDeletion',
            Enabled: false,
            DeletionDate: '2026-11-30T00:00:00.000Z',
          }),
        N.BUS_KEY,
      ),
    ),
  ),
  sent('a quarter of a megabyte and no more', to({MaximumMessageSize: '262144'})),
  unknown(
    'a queue behind the rule: of another account, by a role',
    'target',
    C.all(leadsTo({Arn: FOREIGN, RoleArn: N.ROLE}), roleFor('sqs:SendMessage', FOREIGN)),
    only('sqs', FOREIGN),
  ),
  sent(
    'of another account, by a role, vouched for',
    C.all(leadsTo({Arn: FOREIGN, RoleArn: N.ROLE}), roleFor('sqs:SendMessage', FOREIGN)),
    {
      ...only('sqs', FOREIGN),
      elsewhere: [{resource: FOREIGN, reason: 'the SIEM account checks it'}],
    },
  ),
  lost(
    'of another account, vouched for, and the role may not send',
    C.all(leadsTo({Arn: FOREIGN, RoleArn: N.ROLE}), roleFor('sqs:SendMessage', SIEM)),
    {
      ...only('sqs', FOREIGN),
      elsewhere: [{resource: FOREIGN, reason: 'the SIEM account checks it'}],
    },
  ),
  broken('a dead-letter queue of FIFO, which EventBridge does not take', 'target', (account) => {
    account.queues[`${N.RULE_DLQ}.fifo`] = {
      ...queue(`${N.RULE_DLQ}.fifo`, admitsRule('sqs:SendMessage', `${N.RULE_DLQ}.fifo`)),
      FifoQueue: 'true',
    };
    ruleOf(account).targets[0] = {...ruleOf(account).targets[0]!, DeadLetterConfig: {Arn: `${N.RULE_DLQ}.fifo`}};
  }),
  broken(
    'a dead-letter queue of the rule in another Region',
    'target',
    (account) => {
      const there = N.RULE_DLQ.replace('us-east-1', N.OTHER_REGION);
      account.queues[there] = queue(there, admitsRule('sqs:SendMessage', there));
      ruleOf(account).targets[0] = {...ruleOf(account).targets[0]!, DeadLetterConfig: {Arn: there}};
    },
    {rule: {'dead-letter-queue': N.RULE_DLQ.replace('us-east-1', N.OTHER_REGION)}},
  ),
];

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html: topics of FIFO are no targets of rules. */
const FIFO_TOPIC = `${N.TOPIC}.fifo`;
const toFifoTopic: Change = (account) => {
  account.topics[FIFO_TOPIC] = topic(FIFO_TOPIC, P.topicPolicy(FIFO_TOPIC), {
    FifoTopic: 'true',
    ContentBasedDeduplication: 'true',
  });
  account.queues[FIFO] = {
    ...queue(FIFO, P.queuePolicy(SNS, FIFO, FIFO_TOPIC)),
    FifoQueue: 'true',
    ContentBasedDeduplication: 'true',
  };
  subscribe(account, 'sqs', FIFO, {}, FIFO_TOPIC);
  ruleOf(account).targets = [{...C.TARGET, Arn: FIFO_TOPIC}];
};
const TOPICS: readonly Case[] = [
  broken('a topic of FIFO with a queue of FIFO behind it', 'topic target', toFifoTopic, ORDERED),
  shaky(
    'a queue of FIFO behind a topic that is none, which SNS would refuse',
    'subscription',
    C.all(
      made(FIFO, {FifoQueue: 'true', ContentBasedDeduplication: 'true', Policy: P.queuePolicy(SNS, FIFO, N.TOPIC)}),
      C.subscribed('sqs', FIFO),
    ),
    C.alsoTo('sqs', FIFO),
  ),
];

const ALL = [...BEHIND_TOPIC, ...BEHIND_RULE, ...TOPICS];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
