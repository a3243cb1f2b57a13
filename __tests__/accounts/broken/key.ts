/** Topic keys that EventBridge may not use. https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html */
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, unknown, type Case} from '../case.js';
import * as C from '../changes.js';

const FOREIGN = `arn:aws:kms:us-east-1:${N.STRANGER}:key/0a1b2c3d-0000-4000-8000-0000000000ff`;
const OTHER_BUS = 'arn:aws:events:us-east-1:111122223333:event-bus/other';
const ANY_KEY = {topic: {'kms-key': null}};
const ORG_NOT = {'aws:PrincipalOrgID': C.ORG};

const use = (fields: object = {}, Condition?: object): object => ({
  ...{Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: ['kms:GenerateDataKey*', 'kms:Decrypt'], Resource: '*'},
  ...(Condition === undefined ? {} : {Condition}),
  ...fields,
});
const policy = (words: string, ...statements: readonly object[]): Case =>
  broken(`a key policy ${words}`, 'key', C.keyPolicy(N.TOPIC_KEY, ...statements));
const under = (words: string, condition: object): Case => policy(`only ${words}`, use({}, condition));
const denied = (words: string, Condition: object): Case =>
  policy(`that denies ${words}`, use(), {Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*', Condition});
const bus = (words: string, ...statements: readonly object[]): Case =>
  broken(`the key of the bus, whose policy ${words}`, 'rule', C.busKeyPolicy(...statements));
const busUnder = (words: string, condition: object): Case =>
  bus(`admits EventBridge ${words}`, use({}, {StringEquals: condition}), use({Action: 'kms:DescribeKey'}));
const inState = (state: string): Case =>
  broken(
    `in the state ${state}`,
    'key',
    C.onKey(({key}) => Object.assign(key, {KeyState: state, Enabled: false})),
  );

export const KEYS: readonly Case[] = [
  broken(
    'a stranger may revoke grants',
    'key',
    C.keyPolicy(
      N.TOPIC_KEY,
      P.allow(C.EVENTS, ['kms:GenerateDataKey*', 'kms:Decrypt'], '*'),
      C.keyForRole(`arn:aws:iam::${N.STRANGER}:root`, ['kms:*']),
    ),
  ),
  // The key of AWS for SNS admits SNS's own principals alone, and its policy cannot be changed.
  broken(
    'the key of AWS, by the ARN of its alias',
    'key',
    C.topicAttributes({KmsMasterKeyId: 'arn:aws:kms:us-east-1:111122223333:alias/aws/sns'}),
    ANY_KEY,
  ),
  broken('an alias with a letter missing', 'key', C.topicAttributes({KmsMasterKeyId: 'alias/iam-alert'})),
  policy('for key pairs', use({Action: ['kms:GenerateDataKeyPair', 'kms:Decrypt']})),
  policy('on another key', use({Resource: N.TRAIL_KEY})),
  policy(
    'for callers of the account',
    use(
      {Principal: {AWS: '*'}},
      {StringEquals: {'kms:CallerAccount': N.ACCOUNT, 'kms:ViaService': 'sns.us-east-1.amazonaws.com'}},
    ),
  ),
  under('for rules of the account, which are not told', {
    ArnLike: {'aws:SourceArn': 'arn:aws:events:us-east-1:111122223333:rule/*'},
  }),
  under('by way of another service', {StringEquals: {'kms:ViaService': 'sqs.us-east-1.amazonaws.com'}}),
  under('by way of SNS in another region', {StringEquals: {'kms:ViaService': 'sns.eu-west-1.amazonaws.com'}}),
  under('for another topic', {StringEquals: {'kms:EncryptionContext:aws:sns:topicArn': N.OPS_TOPIC}}),
  under('for what comes with the context of a queue', {
    'ForAllValues:StringEquals': {'kms:EncryptionContextKeys': ['aws:sqs:arn']},
  }),
  denied('whatever does not come by way of SNS in another Region', {
    StringNotEquals: {'kms:ViaService': 'sns.eu-west-1.amazonaws.com'},
  }),
  denied('services of AWS', {Bool: {'aws:PrincipalIsAWSService': 'true'}}),
  denied('whoever is not of the organization', {StringNotEquals: ORG_NOT}),
  ...['PendingImport', 'Unavailable', 'PendingReplicaDeletion'].map(inState),
  broken(
    'a key for signatures by secret',
    'key',
    C.onKey(({key}) => Object.assign(key, {KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC'})),
  ),
  busUnder('for another bus', {'aws:SourceArn': OTHER_BUS}),
  busUnder('with another bus as the encryption context', {'kms:EncryptionContext:aws:events:event-bus:arn': OTHER_BUS}),
  busUnder('for another account', {'aws:SourceAccount': N.STRANGER}),
  busUnder('for the ARN of another account', {'aws:SourceAccount': `arn:aws:events:us-east-1:${N.STRANGER}`}),
  bus('lets EventBridge look at it alone', use({Action: 'kms:DescribeKey'})),
  bus('lets EventBridge encrypt and not decrypt', use({Action: ['kms:DescribeKey', 'kms:GenerateDataKey*']})),
  bus('names nobody but the account'),
  unknown('a key of another account', 'key', C.topicAttributes({KmsMasterKeyId: FOREIGN}), ANY_KEY),
  unknown(
    'a key policy that is no policy',
    'key',
    C.onKey((found) => (found.policy = '{')),
  ),
  unknown('a key policy that may not be read', 'key', (account) =>
    refuse(account, 'kms:GetKeyPolicy', 'denied', N.TOPIC_KEY.slice(-12)),
  ),
];
