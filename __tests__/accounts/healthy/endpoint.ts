/** What subscriptions lead to. https://docs.aws.amazon.com/sns/latest/dg/sns-create-subscribe-endpoint-to-topic.html */
import {chatTransformer} from '../../../src/delivery/message/index.js';
import {subscribe, topicOf, unsubscribe} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {healthy, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const CHAT = 'https://global.sns-api.chatbot.amazonaws.com';
const SIEM = `arn:aws:sqs:us-east-1:${N.STRANGER}:siem`;
const QUEUE_KEY = 'arn:aws:kms:us-east-1:111122223333:key/queue';
const SNS = 'sns.amazonaws.com';

const queue = (words: string, statement: object): Case =>
  healthy(
    `a queue that admits ${words}`,
    C.queuePolicy(N.QUEUE, {Effect: 'Allow', Action: 'sqs:SendMessage', Resource: N.QUEUE, ...statement}),
  );
/** One more recipient, who is declared and subscribed. */
const also = (words: string, protocol: string, endpoint: string, change: Change = () => undefined): Case =>
  healthy(words, C.all(C.subscribed(protocol, endpoint), change), C.alsoTo(protocol, endpoint));
const lambda = (words: string, change: Change = () => undefined): Case =>
  also(`a function ${words}`, 'lambda', N.FUNCTION, change);

export const ENDPOINTS: readonly Case[] = [
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-limitations-of-custom-policies.html
  healthy(
    'everybody is named for what SQS refuses to other accounts',
    C.queuePolicy(N.QUEUE, C.toQueue('sns.amazonaws.com', N.QUEUE, {ArnEquals: {'aws:SourceArn': N.TOPIC}}), {
      ...{Effect: 'Allow', Principal: '*', Resource: N.QUEUE},
      Action: ['sqs:SetQueueAttributes', 'sqs:AddPermission', 'sqs:DeleteQueue', 'sqs:StartMessageMoveTask'],
    }),
  ),
  queue('everybody, from the topic', {Principal: '*', Condition: {ArnEquals: {'aws:SourceArn': N.TOPIC}}}),
  queue('SNS, from the topic as text', {
    ...{Principal: {Service: SNS}, Action: 'sqs:*', Resource: '*'},
    Condition: {StringEquals: {'AWS:SourceArn': N.TOPIC}},
  }),
  healthy(
    'a queue behind a key of one’s own that admits SNS',
    C.all(
      C.anotherKey(
        QUEUE_KEY,
        P.keyPolicyForNobody(P.allow(SNS, ['kms:GenerateDataKey*', 'kms:Decrypt'], '*')),
        'alias/q',
      ),
      (account) => void Object.assign(account.queues[N.QUEUE]!, {KmsMasterKeyId: 'alias/q'}),
    ),
  ),
  healthy(
    'a queue whose attributes are empty text',
    (account) =>
      void Object.assign(account.queues[N.QUEUE]!, {
        KmsMasterKeyId: '',
        RedrivePolicy: '',
        SqsManagedSseEnabled: 'false',
      }),
  ),
  healthy('a queue that gets the message alone', C.attributes('sqs', {RawMessageDelivery: 'true'})),
  healthy(
    'a queue that fills, since its reader is not ours to judge',
    (account) => void (account.queues[N.QUEUE]!['ApproximateNumberOfMessages'] = '120000'),
  ),
  healthy('a queue and nobody else', (account) => unsubscribe(account, 'email'), {
    recipients: [{protocol: 'sqs', endpoint: N.QUEUE}],
  }),
  also(
    'a queue in another region',
    'sqs',
    N.QUEUE.replace(N.REGION, N.OTHER_REGION),
    C.anotherQueue(N.QUEUE.replace(N.REGION, N.OTHER_REGION)),
  ),
  healthy(
    'a queue whose key admits SNS for the topic, as the CDK writes it',
    C.all(
      C.queueHas({KmsMasterKeyId: 'alias/bus'}),
      C.keyPolicy(
        N.BUS_KEY,
        P.allow(SNS, ['kms:Decrypt', 'kms:GenerateDataKey'], '*', {ArnEquals: {'aws:SourceArn': N.TOPIC}}),
      ),
    ),
  ),
  healthy('a queue that takes messages of 256 KiB', C.queueHas({MaximumMessageSize: '262144'})),
  healthy('a queue that takes messages of 1 MiB', C.queueHas({MaximumMessageSize: '1048576'})),
  healthy(
    'a queue that delays each message by a quarter of an hour and keeps it for a day',
    C.queueHas({DelaySeconds: '900', MessageRetentionPeriod: '86400'}),
  ),
  healthy('a queue that keeps a message for a minute', C.queueHas({DelaySeconds: '0', MessageRetentionPeriod: '60'})),
  healthy('a queue full of alerts that nobody has taken away', C.queueHas({ApproximateNumberOfMessages: '120000'})),
  healthy('dead-letter queues that forget within the hour', (account) => {
    for (const arn of [N.RULE_DLQ, N.SUBSCRIPTION_DLQ]) account.queues[arn]!['MessageRetentionPeriod'] = '3600';
  }),
  also('a web endpoint in clear text', 'http', 'http://pager.example.com'),
  healthy('a queue of another account, vouched for', C.subscribed('sqs', SIEM), {
    ...C.alsoTo('sqs', SIEM),
    elsewhere: [{resource: SIEM, reason: 'the SIEM'}],
  }),
  lambda(
    'that sleeps, of which one may run at a time',
    (account) => void Object.assign(account.functions[N.FUNCTION]!, {state: 'Inactive', reserved: 1}),
  ),
  lambda('that admits the account’s topics', (account) => {
    account.functions[N.FUNCTION]!.policy = P.policy(
      P.allow(SNS, 'lambda:InvokeFunction', N.FUNCTION, {ArnLike: {'AWS:SourceArn': 'arn:aws:sns:*:111122223333:*'}}),
    );
  }),
  also('an alias of a function', 'lambda', `${N.FUNCTION}:live`, (account) => {
    const live = `${N.FUNCTION}:live`;
    account.functions[live] = {state: 'Active', policy: P.functionPolicy(live, N.TOPIC), reserved: null, version: '1'};
    account.functions[`${N.FUNCTION}:1`] = {state: 'Active', policy: null, reserved: null};
  }),
  healthy(
    'a function and nobody else',
    (account) => {
      topicOf(account).subscriptions = [];
      subscribe(account, 'lambda', N.FUNCTION);
    },
    {recipients: [{protocol: 'lambda', endpoint: N.FUNCTION}]},
  ),
  also('a web endpoint', 'https', 'https://pager.example.com'),
  also('chat, which gets what it understands', 'https', CHAT, C.target({InputTransformer: chatTransformer({})})),
  also('chat, which understands bare events too', 'https', CHAT),
  healthy(
    'strangers of four kinds, warned of',
    C.all(
      C.subscribed('email', 'x@example.com'),
      C.subscribed('sms', '+4915112345678'),
      C.subscribed('lambda', N.FUNCTION),
    ),
    {
      'unexpected-recipients': 'warn',
    },
  ),
  healthy('an address out of ASCII', C.subscribed('email', 'jörg@example.com'), {'unexpected-recipients': 'allow'}),
  healthy(
    'a stranger on another topic',
    (account) => void subscribe(account, 'email', 'x@evil.example', {}, N.OPS_TOPIC),
  ),
];
