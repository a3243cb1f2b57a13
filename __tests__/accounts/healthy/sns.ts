/** Corners of SNS that look wrong and are not: sizes, Regions, streams, devices, conditions about which AWS's pages disagree. */
import {topicOf} from '../../support/account.js';
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {readableTransformer} from '../../../src/delivery/message/index.js';
import {healthy, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {americanPhone, deviceOf, functionIn, phone, protects, queueIn, STREAM, streamBy, TEN_DLC} from '../sns.js';

/** AWS's pages disagree whether EventBridge or SNS sends the key: one low finding, and no more. */
const disputed = (words: string, condition: object): Case =>
  healthy(`a topic policy ${words}`, C.topicPolicy(C.publish(condition)));
const ACCOUNT = {StringEquals: {'aws:SourceAccount': N.ACCOUNT}};
const SOURCE = {ArnLike: {'aws:SourceArn': N.RULE}};

const sized = (words: string, MaximumMessageSize: string, change: Change = () => undefined): Case =>
  healthy(`a topic that takes messages ${words}`, C.all(C.topicAttributes({MaximumMessageSize}), change));
const inQueue = (words: string, region: string, principal: string): Case => {
  const {change, baseline} = queueIn(region, principal);
  return healthy(`a queue ${words}`, change, baseline);
};
const inFunction = (words: string, region: string, principal: string): Case => {
  const {change, baseline} = functionIn(region, principal);
  return healthy(`a function ${words}`, change, baseline);
};
const WITH_STREAM = C.alsoTo('firehose', STREAM);

export const SNS_CORNERS: readonly Case[] = [
  disputed('for the account of the source', ACCOUNT),
  disputed('for the rule', SOURCE),
  disputed('for the rule and the account of the source', {...ACCOUNT, ...SOURCE}),
  disputed('where an account of the source is told', {Null: {'aws:SourceAccount': 'false'}}),
  healthy(
    'a Deny for all accounts of the source but one',
    C.beside(C.deny({StringNotEquals: {'aws:SourceAccount': N.ACCOUNT}})),
  ),
  healthy(
    'a queue that asks for the account of the source',
    C.queuePolicy(
      N.QUEUE,
      C.toQueue('sns.amazonaws.com', N.QUEUE, {...ACCOUNT, ArnEquals: {'aws:SourceArn': N.TOPIC}}),
    ),
  ),
  healthy(
    'a function that asks for the account of the source',
    C.all(
      C.subscribed('lambda', N.FUNCTION),
      (account) =>
        void (account.functions[N.FUNCTION]!.policy = P.policy(
          P.allow('sns.amazonaws.com', 'lambda:InvokeFunction', N.FUNCTION, ACCOUNT),
        )),
    ),
    C.alsoTo('lambda', N.FUNCTION),
  ),
  healthy(
    'a dead-letter queue that asks for the account of the source',
    C.queuePolicy(N.RULE_DLQ, C.toQueue(C.EVENTS, N.RULE_DLQ, {...ACCOUNT, ArnLike: {'aws:SourceArn': N.RULE}})),
  ),
  healthy(
    'a dead-letter queue whose key asks for the account of the source',
    C.all(
      C.queueHas({KmsMasterKeyId: 'alias/bus'}, N.RULE_DLQ),
      C.keyPolicy(N.BUS_KEY, P.allow(C.EVENTS, ['kms:Decrypt', 'kms:GenerateDataKey'], '*', ACCOUNT)),
    ),
  ),
  healthy(
    'a dead-letter queue that nobody declared and that takes nothing',
    C.queuePolicy(N.RULE_DLQ, C.toQueue(C.EVENTS, N.RULE_DLQ, {StringEquals: {'aws:SourceAccount': N.STRANGER}})),
    {rule: {'dead-letter-queue': null}},
  ),
  healthy('a dead-letter queue that nobody declared and that is gone', (account) => delete account.queues[N.RULE_DLQ], {
    rule: {'dead-letter-queue': null},
  }),

  sized('of 256 KiB', '262144'),
  sized('of 1 MiB', '1048576'),
  sized('of 8 KiB, which readable alerts do not reach', '8192', (account) => {
    C.template({n: '$.detail.eventName', w: '$.detail.eventTime'}, '"IAM <n> at <w>"')(account);
  }),
  sized('of any size, and the alert is readable', '', C.target({InputTransformer: readableTransformer({})})),

  inQueue('in an opt-in Region, under the name of its Region', 'eu-south-2', 'sns.eu-south-2.amazonaws.com'),
  inQueue('in another Region, under the name of SNS', 'eu-west-1', 'sns.amazonaws.com'),
  inQueue('in Osaka, under the name of SNS', 'ap-northeast-3', 'sns.amazonaws.com'),
  inQueue('in Osaka, under the name of its Region', 'ap-northeast-3', 'sns.ap-northeast-3.amazonaws.com'),
  inFunction('in an opt-in Region, under the name of its Region', 'ap-east-1', 'sns.ap-east-1.amazonaws.com'),
  inFunction('in another Region, under the name of SNS', 'eu-west-1', 'sns.amazonaws.com'),

  healthy('a stream by a role that SNS may assume', streamBy(), WITH_STREAM),
  healthy(
    'a stream by a role that may do everything with streams',
    streamBy((role) => (role.inline = {p: C.roleMay('firehose:*', '*')})),
    WITH_STREAM,
  ),
  healthy(
    'a stream by a role that trusts SNS for this account',
    streamBy((role) => {
      role.trust = P.policy({
        ...{Effect: 'Allow', Principal: {Service: 'sns.amazonaws.com'}, Action: 'sts:AssumeRole'},
        Condition: ACCOUNT,
      });
    }),
    WITH_STREAM,
  ),
  healthy('an app that is enabled', ...deviceOf({Enabled: 'true'})),
  healthy('a phone', ...phone()),
  healthy('a phone in the United States', ...americanPhone(TEN_DLC)),
  healthy('the same, and another number is pending', ...americanPhone({...TEN_DLC, Status: 'Pending'}, TEN_DLC)),
  healthy(
    'the same, in the spelling of End User Messaging',
    ...americanPhone({Status: 'ACTIVE', Iso2CountryCode: 'US'}),
  ),
  healthy('a phone in Canada, which is behind +1 as well', ...phone(() => undefined, '+14165550123')),
  healthy(
    'a phone elsewhere, and origination numbers may not be listed',
    ...phone((account) => refuse(account, 'sns:ListOriginationNumbers')),
  ),
  healthy(
    'a phone that is verified in the sandbox',
    ...phone((account, number) => (account.devices.verified = [number])),
  ),
  healthy(
    'a function that sleeps until it is called',
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => void (account.functions[N.FUNCTION]!.state = 'Inactive')),
    C.alsoTo('lambda', N.FUNCTION),
  ),

  healthy(
    'a data protection policy that denies one user',
    protects({Deny: {}}, 'Name', [`arn:aws:iam::${N.ACCOUNT}:user/bob`]),
  ),
  healthy(
    'a data protection policy that denies addresses to one role, which does not publish here',
    protects({Deny: {}}, 'IpAddress', [N.ROLE]),
  ),
  healthy(
    'a data protection policy that masks the numbers of cards',
    protects({Deidentify: {MaskConfig: {}}}, 'CreditCardNumber'),
  ),
  healthy('data protection that the account does not have', (account) => {
    const answer = {
      status: 'unreadable',
      kind: 'unavailable',
      code: 'InvalidAction',
      message: '',
      permissions: [],
    } as const;
    account.refusals.push({op: 'sns:GetDataProtectionPolicy', answer});
  }),
  healthy('a filter policy that is empty', (account) => {
    topicOf(account).subscriptions[0]!.attributes['FilterPolicy'] = '{}';
  }),
];
