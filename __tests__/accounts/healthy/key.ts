/** Topic keys that EventBridge may use. https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html */
import {topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {healthy, type Case} from '../case.js';
import * as C from '../changes.js';

const ALIAS = 'arn:aws:kms:us-east-1:111122223333:alias/iam-alerts';
const MULTI_REGION = 'arn:aws:kms:us-east-1:111122223333:key/mrk-0123456789abcdef0123456789abcdef';
const FOREIGN = `arn:aws:kms:us-east-1:${N.STRANGER}:key/0a1b2c3d-0000-4000-8000-0000000000ff`;

const use = (fields: object = {}, Condition?: object): object => ({
  ...{Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: ['kms:GenerateDataKey*', 'kms:Decrypt'], Resource: '*'},
  ...(Condition === undefined ? {} : {Condition}),
  ...fields,
});
const policy = (words: string, ...statements: readonly object[]): Case =>
  healthy(`a key policy ${words}`, C.keyPolicy(N.TOPIC_KEY, ...statements));
const BUS = 'arn:aws:events:us-east-1:111122223333:event-bus/default';
const forBus = {'aws:SourceArn': BUS, 'kms:EncryptionContext:aws:events:event-bus:arn': BUS};
/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-key-policy.html */
const bus = (words: string, ...statements: readonly object[]): Case =>
  healthy(`the key of the bus, whose policy ${words}`, C.busKeyPolicy(...statements));
const denied = (words: string, fields: object): Case =>
  policy(`that denies ${words}`, use(), {Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', ...fields});
const key = (words: string, change: (found: ReturnType<typeof C.keyOf>['key']) => void): Case =>
  healthy(
    words,
    C.onKey(({key: found}) => change(found)),
  );

export const KEYS: readonly Case[] = [
  // https://docs.aws.amazon.com/kms/latest/developerguide/kms-api-permissions-reference.html: no use across accounts.
  healthy(
    'a stranger is named for what KMS refuses to other accounts',
    C.keyPolicy(
      N.TOPIC_KEY,
      P.allow(C.EVENTS, ['kms:GenerateDataKey*', 'kms:Decrypt'], '*'),
      C.keyForRole(`arn:aws:iam::${N.STRANGER}:root`, [
        'kms:PutKeyPolicy',
        'kms:DisableKey',
        'kms:ScheduleKeyDeletion',
      ]),
    ),
  ),
  policy('of a statement for each action', use({Action: 'kms:GenerateDataKey'}), use({Action: 'kms:Decrypt'})),
  policy('with all actions but some', use({Action: undefined, NotAction: ['kms:ScheduleKeyDeletion', 'kms:Disable*']})),
  policy('on the key by name', use({Resource: N.TOPIC_KEY})),
  policy('for calls by way of SNS', use({}, {StringEquals: {'kms:ViaService': 'sns.us-east-1.amazonaws.com'}})),
  policy('for calls by way of SNS anywhere', use({}, {StringLike: {'kms:ViaService': 'sns.*.amazonaws.com'}})),
  policy(
    'for what comes with the context of a topic',
    use({}, {'ForAnyValue:StringEquals': {'kms:EncryptionContextKeys': ['aws:sns:topicArn']}}),
  ),
  policy('for this topic alone', use({}, {StringEquals: {'kms:EncryptionContext:aws:sns:topicArn': N.TOPIC}})),
  policy('for the account, if it is told', use({}, {StringEqualsIfExists: {'aws:SourceAccount': N.ACCOUNT}})),
  policy(
    'for everybody of the service’s name',
    use({Principal: '*'}, {StringEquals: {'aws:PrincipalServiceName': C.EVENTS}}),
  ),
  denied('others, services excepted', {
    Condition: {Bool: {'aws:PrincipalIsAWSService': 'false'}, StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}},
  }),
  denied('callers of other accounts, where an account is told', {
    Condition: {StringNotEquals: {'kms:CallerAccount': N.ACCOUNT}, Null: {'kms:CallerAccount': 'false'}},
  }),
  denied('deletion', {Action: ['kms:ScheduleKeyDeletion', 'kms:DisableKey']}),
  healthy(
    'a key policy of 2008 with a name',
    C.onKey((found) => {
      const {Statement} = JSON.parse(P.keyPolicyForNobody(use())) as {Statement: object[]};
      found.policy = JSON.stringify({Version: '2008-10-17', Id: 'key-default-1', Statement});
    }),
  ),
  healthy('the topic names its key by the ARN of an alias', C.topicAttributes({KmsMasterKeyId: ALIAS})),
  healthy(
    'the baseline names the key by the ARN of an alias, the topic by id',
    C.topicAttributes({KmsMasterKeyId: N.TOPIC_KEY.split('/')[1]!}),
    {
      topic: {'kms-key': ALIAS},
    },
  ),
  healthy(
    'a key of several regions',
    C.all(
      C.anotherKey(MULTI_REGION, P.keyPolicyForEvents(), 'alias/mrk'),
      C.topicAttributes({KmsMasterKeyId: MULTI_REGION}),
    ),
    {topic: {'kms-key': MULTI_REGION}},
  ),
  key('a key whose primary Region is being changed, which goes on working', (found) => {
    found.KeyState = 'Updating';
  }),
  key('an answer without a state', (found) => {
    delete found.KeyState;
    delete found.Enabled;
  }),
  key('an answer without kind, use and manager', (found) => {
    delete found.KeyManager;
    delete found.KeySpec;
    delete found.KeyUsage;
  }),
  healthy('a key of another account, vouched for', C.topicAttributes({KmsMasterKeyId: FOREIGN}), {
    topic: {'kms-key': null},
    elsewhere: [{resource: FOREIGN, reason: 'the security account'}],
  }),
  bus('admits EventBridge as that of a topic does', use()),
  bus('is the example of the guide, which leaves kms:DescribeKey out', use({}, {StringEquals: forBus})),
  bus(
    'is the longer example of the guide',
    use({Action: 'kms:DescribeKey'}),
    use({Action: ['kms:GenerateDataKey', 'kms:Decrypt']}, {StringEquals: forBus}),
  ),
  bus(
    'asks for a context that not every call gives',
    use(
      {Action: ['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt']},
      {
        StringEquals: {...forBus, 'aws:SourceAccount': N.ACCOUNT},
      },
    ),
  ),
  bus(
    'is the example of the guide to the letter, with an ARN as the account',
    use({}, {StringEquals: {...forBus, 'aws:SourceAccount': 'arn:aws:events:us-east-1:111122223333'}}),
  ),
  bus('admits it for the account', use({}, {StringEquals: {'aws:SourceAccount': N.ACCOUNT}})),
  bus('admits it for buses of the account', use({}, {ArnLike: {'aws:SourceArn': `${BUS.slice(0, -7)}*`}})),
  healthy('no key, told as empty text', (account) => void (topicOf(account).attributes['KmsMasterKeyId'] = ''), {
    topic: {'kms-key': null},
  }),
];
