/** What subscriptions lead to, gone, shut or unable to understand. */
import {readableTransformer} from '../../../src/delivery/message/index.js';
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {asItIs, broken, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const CHAT = 'https://global.sns-api.chatbot.amazonaws.com';
const SIEM = `arn:aws:sqs:us-east-1:${N.STRANGER}:siem`;
const FIFO = `${N.QUEUE}.fifo`;

const endpoint = (words: string, change: Change, baseline = {}): Case =>
  broken(words, 'subscription', change, baseline);
const WITH_FUNCTION = C.alsoTo('lambda', N.FUNCTION);
const lambda = (words: string, policy: string): Case =>
  endpoint(
    `a function that ${words}`,
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => void (account.functions[N.FUNCTION]!.policy = policy)),
    WITH_FUNCTION,
  );

export const ENDPOINTS: readonly Case[] = [
  endpoint(
    'a queue whose policy admits another topic',
    C.queuePolicy(N.QUEUE, C.toQueue('sns.amazonaws.com', N.QUEUE, {ArnEquals: {'aws:SourceArn': N.OPS_TOPIC}})),
  ),
  endpoint('a queue whose declared name begins with a capital', asItIs, {
    recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE.replace('iam-alerts-queue', 'Iam-alerts-queue')}],
  }),
  endpoint(
    'a queue that asks for another account of the source',
    C.queuePolicy(N.QUEUE, C.toQueue('sns.amazonaws.com', N.QUEUE, {StringEquals: {'aws:SourceAccount': N.STRANGER}})),
  ),
  endpoint(
    'a queue whose key admits SNS for another topic',
    C.all(
      C.queueHas({KmsMasterKeyId: 'alias/bus'}),
      C.keyPolicy(
        N.BUS_KEY,
        P.allow('sns.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey'], '*', {
          ArnEquals: {'aws:SourceArn': N.OPS_TOPIC},
        }),
      ),
    ),
  ),
  endpoint('a queue that accepts no message above a kilobyte', C.queueHas({MaximumMessageSize: '1024'})),
  endpoint('a queue that accepts no message above 64 KiB', C.queueHas({MaximumMessageSize: '65536'})),
  endpoint(
    'a queue that deletes each message before its delay is over',
    C.queueHas({DelaySeconds: '900', MessageRetentionPeriod: '60'}),
  ),
  // https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html: a FIFO queue takes no messages from a standard topic.
  endpoint('a FIFO queue', C.anotherQueue(FIFO, {FifoQueue: 'true'}), {
    ...{recipients: [C.MAIL, {protocol: 'sqs', endpoint: FIFO}], 'unexpected-recipients': 'allow'},
  }),
  unknown('a queue of another account', 'subscription', C.subscribed('sqs', SIEM), C.alsoTo('sqs', SIEM)),
  unknown('a queue that may not be read', 'subscription', (account) =>
    refuse(account, 'sqs:GetQueueAttributes', 'denied', 'iam-alerts-queue'),
  ),
  shaky(
    'a queue whose policy is null',
    'subscription',
    (account) => void (account.queues[N.QUEUE]!['Policy'] = 'null'),
  ),
  lambda('admits EventBridge', P.policy(P.allow(C.EVENTS, 'lambda:InvokeFunction', N.FUNCTION))),
  lambda('admits another topic', P.functionPolicy(N.FUNCTION, N.OPS_TOPIC)),
  shaky(
    'a function whose policy is a list',
    'subscription',
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => void (account.functions[N.FUNCTION]!.policy = '[]')),
    WITH_FUNCTION,
  ),
  // https://docs.aws.amazon.com/chatbot/latest/adminguide/custom-notifs.html: chat drops what it does not understand.
  broken(
    'chat, which drops a text for people',
    'target',
    C.all(C.subscribed('https', CHAT), C.target({InputTransformer: readableTransformer({})})),
    C.alsoTo('https', CHAT),
  ),
  endpoint(
    'chat alone, which drops a text for people',
    C.all(C.subscribed('https', CHAT), C.target({InputTransformer: readableTransformer({})})),
    {recipients: [{protocol: 'https', endpoint: CHAT}], 'unexpected-recipients': 'allow'},
  ),
];
