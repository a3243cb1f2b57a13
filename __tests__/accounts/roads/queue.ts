/** A queue that the rule leads to directly. */
import {queue, refuse, subscribe} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {asItIs, broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {admitsRule, fromRule, leadsTo, only, roleFor} from './direct.js';

const QUEUE = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:siem`;
const FIFO = `${QUEUE}.fifo`;
const DECLARED = only('sqs', QUEUE);

const made =
  (arn: string, attributes: Record<string, string> = {}): Change =>
  (account) => {
    account.queues[arn] = {...queue(arn, admitsRule('sqs:SendMessage', arn)), ...attributes};
  };
const to = (attributes: Record<string, string> = {}, target: object = {}): Change =>
  C.all(made(QUEUE, attributes), leadsTo({Arn: QUEUE, ...target}));
const toFifo = (attributes: Record<string, string> = {}, target: object = {}): Change =>
  C.all(
    made(FIFO, {FifoQueue: 'true', ContentBasedDeduplication: 'true', ...attributes}),
    leadsTo({Arn: FIFO, SqsParameters: {MessageGroupId: 'iam'}, ...target}),
  );
const policy = (...statements: object[]): Change => to({Policy: P.policy(...statements)});
const byRole = (change: Change, attributes: Record<string, string> = {}): Change =>
  C.all(
    to({Policy: P.policy(P.allow('sns.amazonaws.com', 'sqs:SendMessage', QUEUE)), ...attributes}, {RoleArn: N.ROLE}),
    change,
  );
const mayKey =
  (...statements: object[]): Change =>
  (account) => {
    const key = account.keys.find(({key: {Arn}}) => Arn === N.BUS_KEY)!;
    key.policy = P.keyPolicyForNobody(...statements);
  };
const KEYED = {KmsMasterKeyId: 'alias/bus'};
const useKey = ['kms:GenerateDataKey', 'kms:Decrypt'];

/** A role that may use the key where one of its aliases is this. */
const byAlias = (alias: string): Change =>
  C.all(
    byRole((account) => {
      account.roles['iam-alerts']!.inline = {
        direct: P.policy(
          {Effect: 'Allow', Action: 'sqs:SendMessage', Resource: QUEUE},
          {
            ...{Effect: 'Allow', Action: useKey, Resource: '*'},
            Condition: {'ForAnyValue:StringEquals': {'kms:ResourceAliases': alias}},
          },
        ),
      };
    }, KEYED),
    mayKey(),
  );

const fault = (words: string, change: Change, baseline: object = DECLARED): Case =>
  broken(words, 'target', change, baseline);

export const BROKEN: readonly Case[] = [
  fault('a queue that does not exist', leadsTo({Arn: QUEUE})),
  fault(
    'a queue that deletes each message when its delay is over',
    to({DelaySeconds: '60', MessageRetentionPeriod: '60'}),
  ),
  fault('a queue as it is made, without a policy', to({Policy: ''})),
  fault('a queue whose policy admits SNS', policy(P.allow('sns.amazonaws.com', 'sqs:SendMessage', QUEUE))),
  fault(
    'a queue whose policy admits another rule',
    policy(P.allow(C.EVENTS, 'sqs:SendMessage', QUEUE, fromRule(N.WATCH_RULE))),
  ),
  fault('a queue whose policy admits reading', policy(P.allow(C.EVENTS, 'sqs:ReceiveMessage', QUEUE))),
  fault('a queue whose policy names another queue', policy(P.allow(C.EVENTS, 'sqs:SendMessage', N.QUEUE))),
  fault(
    'a queue whose policy denies what it admits',
    policy(P.allow(C.EVENTS, 'sqs:SendMessage', QUEUE), {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sqs:*',
      Resource: QUEUE,
    }),
  ),
  fault('a queue that AWS’s own key encrypts', to({KmsMasterKeyId: 'alias/aws/sqs'})),
  fault('a queue whose key admits its account alone', C.all(to(KEYED), mayKey())),
  fault(
    'a queue whose key is disabled',
    C.all(to(KEYED), mayKey(P.allow(C.EVENTS, useKey, '*')), (account) => {
      Object.assign(account.keys.find(({key: {Arn}}) => Arn === N.BUS_KEY)!.key, {
        Enabled: false,
        KeyState: 'Disabled',
      });
    }),
  ),
  fault('a FIFO queue without a message group', toFifo({}, {SqsParameters: undefined}), only('sqs', FIFO)),
  fault(
    'a FIFO queue without content-based deduplication',
    toFifo({ContentBasedDeduplication: 'false'}),
    only('sqs', FIFO),
  ),
  fault(
    'a FIFO queue that drops the second of two equal texts',
    toFifo({}, {InputTransformer: {InputPathsMap: C.NAME, InputTemplate: '"IAM call <n>"'}}),
    only('sqs', FIFO),
  ),
  fault('a queue that accepts no message above a kilobyte', to({MaximumMessageSize: '1024'})),
  fault(
    'a queue in another region',
    leadsTo({Arn: QUEUE.replace('us-east-1', N.OTHER_REGION)}),
    only('sqs', QUEUE.replace('us-east-1', N.OTHER_REGION)),
  ),
  fault(
    'a queue of another account, and the target has no role',
    leadsTo({Arn: QUEUE.replace(N.ACCOUNT, N.STRANGER)}),
    only('sqs', QUEUE.replace(N.ACCOUNT, N.STRANGER)),
  ),
  fault('a constant instead of the event', to({}, {Input: '{"iam":"changed"}'})),
  fault('a role that may not send', byRole(roleFor('sqs:ReceiveMessage', QUEUE))),
  fault(
    'a role that does not exist',
    byRole((account) => void delete account.roles['iam-alerts']),
  ),
  fault(
    'a role of another service',
    byRole((account) => {
      account.roles['iam-alerts']!.trust = P.policy({
        Effect: 'Allow',
        Principal: {Service: 'lambda.amazonaws.com'},
        Action: 'sts:AssumeRole',
      });
      roleFor('sqs:SendMessage', QUEUE)(account);
    }),
  ),
  fault('a role whose key rights are missing', C.all(byRole(roleFor('sqs:SendMessage', QUEUE), KEYED), mayKey())),
  fault('pinned to SNS, and only the rule leads there', to(), only('sqs', QUEUE, {via: 'sns'})),
  fault(
    'pinned to the rule, and only a topic leads there',
    C.all(made(QUEUE, {Policy: P.policy(P.allow('sns.amazonaws.com', 'sqs:SendMessage', QUEUE))}), (account) => {
      subscribe(account, 'sqs', QUEUE);
    }),
    {...only('sqs', QUEUE, {via: 'direct'}), 'unexpected-recipients': 'allow'},
  ),
  fault('no rule leads to it, and it is pinned to the rule', made(QUEUE), only('sqs', QUEUE, {via: 'direct'})),
  unknown(
    'a queue that may not be read',
    'target',
    C.all(to(), (account) => refuse(account, 'sqs:GetQueueAttributes', 'denied', 'siem')),
    DECLARED,
  ),
  unknown(
    'a role that may not be read',
    'target',
    C.all(byRole(roleFor('sqs:SendMessage', QUEUE)), (account) => refuse(account, 'iam:GetRole')),
    DECLARED,
  ),
  unknown(
    'AWS’s own key, by a role: no page says',
    'target',
    byRole(roleFor('sqs:SendMessage', QUEUE), {KmsMasterKeyId: 'alias/aws/sqs'}),
    DECLARED,
  ),
  unknown(
    'a role with rights to keys of an alias that this one may have beside its own',
    'target',
    byAlias('alias/other'),
    DECLARED,
  ),
  shaky('a queue whose policy is no policy', 'target', to({Policy: 'null'}), DECLARED),
];

export const HEALTHY: readonly Case[] = [
  healthy(
    'a queue whose delay ends a minute before it deletes a message',
    to({DelaySeconds: '60', MessageRetentionPeriod: '120'}),
    DECLARED,
  ),
  healthy('a queue that the rule leads to, and no topic', to(), DECLARED),
  healthy(
    'a queue takes two lines of text',
    to({}, {InputTransformer: {InputPathsMap: C.NAME, InputTemplate: '"IAM call"\n"<n>"'}}),
    DECLARED,
  ),
  healthy('pinned to the rule', to(), only('sqs', QUEUE, {via: 'direct'})),
  healthy('a policy without conditions', policy(P.allow(C.EVENTS, 'sqs:SendMessage', QUEUE)), DECLARED),
  healthy(
    'a policy for every rule of the account',
    policy(
      P.allow(C.EVENTS, 'sqs:*', QUEUE, {ArnLike: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/*`}}),
    ),
    DECLARED,
  ),
  healthy(
    'a policy that asks for the account of the rule',
    policy(P.allow(C.EVENTS, 'sqs:SendMessage', QUEUE, {StringEquals: {'aws:SourceAccount': N.ACCOUNT}})),
    DECLARED,
  ),
  healthy('its own key, which admits EventBridge', C.all(to(KEYED), mayKey(P.allow(C.EVENTS, useKey, '*'))), DECLARED),
  healthy('a FIFO queue with a message group', toFifo(), only('sqs', FIFO)),
  healthy(
    'a FIFO queue, and each text has the time',
    toFifo({}, {InputTransformer: {InputPathsMap: {...C.NAME, at: '$.id'}, InputTemplate: '{"call":<n>,"id":<at>}'}}),
    only('sqs', FIFO),
  ),
  healthy('a message group on a standard queue', to({}, {SqsParameters: {MessageGroupId: 'iam'}}), DECLARED),
  healthy('a role, and no policy for EventBridge', byRole(roleFor('sqs:SendMessage', QUEUE)), DECLARED),
  healthy(
    'a role with rights to the key',
    C.all(
      byRole((account) => {
        account.roles['iam-alerts']!.inline = {
          direct: P.policy(
            {Effect: 'Allow', Action: 'sqs:SendMessage', Resource: QUEUE},
            {Effect: 'Allow', Action: useKey, Resource: N.BUS_KEY},
          ),
        };
      }, KEYED),
      mayKey(),
    ),
    DECLARED,
  ),
  healthy('a role with rights to keys of the alias by which the queue names its own', byAlias('alias/bus'), DECLARED),
  healthy('the largest message that a queue takes', to({MaximumMessageSize: '1048576'}), DECLARED),
  healthy(
    'over the topic and directly',
    C.all(made(QUEUE), leadsTo({Arn: N.TOPIC}, {Arn: QUEUE}), (account) => {
      account.queues[QUEUE]!['Policy'] = P.policy(
        P.allow(C.EVENTS, 'sqs:SendMessage', QUEUE),
        P.allow('sns.amazonaws.com', 'sqs:SendMessage', QUEUE),
      );
      subscribe(account, 'sqs', QUEUE);
    }),
    {recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE}, {protocol: 'sqs', endpoint: QUEUE}]},
  ),
  healthy(
    'directly beside the topic, shut, and nobody declared it',
    C.all(made(QUEUE, {Policy: ''}), leadsTo({Arn: N.TOPIC}, {Arn: QUEUE})),
    {},
  ),
  healthy(
    'an undeclared queue that may not be read',
    C.all(made(QUEUE), leadsTo({Arn: N.TOPIC}, {Arn: QUEUE}), (account) =>
      refuse(account, 'sqs:GetQueueAttributes', 'denied', 'siem'),
    ),
    {},
  ),
  healthy(
    'reached over the topic, pinned to it, and shut for the rule',
    C.all(leadsTo({Arn: N.TOPIC}, {Arn: N.QUEUE}), asItIs),
    {
      recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE, via: 'sns'}],
    },
  ),
  healthy('reached over the topic, and the rule leads there too, in vain', leadsTo({Arn: N.TOPIC}, {Arn: N.QUEUE}), {}),
];
