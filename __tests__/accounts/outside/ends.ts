/**
 * A fourth round: keys of functions and of alarms, and roles of other accounts. Each verdict was decided from these pages before the tool
 * saw the account:
 * https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html (KMSDisabledException, KMSInvalidStateException, KMSNotFoundException)
 * https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
 * https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html#compatibility-with-aws-services
 */
import type {Grant} from '../../../src/policy/index.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {refuse, type FunctionState} from '../../support/resources.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';
import {admitsRule, leadsTo, only, roleFor} from '../roads/direct.js';

const F = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:to-chat`;
const INVOKE = 'lambda:InvokeFunction';
const made =
  (more: Partial<FunctionState>, policy = admitsRule(INVOKE, F)): Change =>
  (account) => {
    account.functions[F] = {state: 'Active', policy, reserved: null, role: 'iam-alerts', ...more};
    const [key] = account.keys.filter(({key: {Arn}}) => Arn === more.key);
    if (key !== undefined) key.grants = [BY_LAMBDA];
  };
const runs = (more: Partial<FunctionState>, ...changes: readonly Change[]): Change =>
  C.all(made(more), leadsTo({Arn: F}), ...changes);
const KEYED = {key: N.BUS_KEY};
/** As Lambda makes it, for whoever configures the key. */
const BY_LAMBDA: Grant = {
  GranteePrincipal: `arn:aws:sts::${N.ACCOUNT}:assumed-role/iam-alerts/to-chat`,
  Operations: ['Decrypt', 'RetireGrant'],
  Constraints: {EncryptionContextEquals: {'aws:lambda:FunctionArn': F}},
};
const grants = (...found: readonly Grant[]): Change => C.onKey((state) => void (state.grants = [...found]), N.BUS_KEY);
/** A function whose role no policy lets decrypt. */
const decrypts = (...changes: readonly Change[]): Change => runs(KEYED, C.keyPolicy(N.BUS_KEY), ...changes);
const granted = (more: Partial<Grant> = {}): Change => decrypts(grants({...BY_LAMBDA, ...more}));
/** The policy does not even leave it to the account. */
const CLOSED = C.onKey(
  (state) =>
    void (state.policy = P.policy({Effect: 'Allow', Principal: {AWS: `${N.ROLE}-2`}, Action: 'kms:*', Resource: '*'})),
  N.BUS_KEY,
);
const letsRole = (Condition: object, Effect = 'Allow'): Change =>
  C.keyPolicy(N.BUS_KEY, {Effect, Principal: {AWS: N.ROLE}, Action: 'kms:Decrypt', Resource: '*', Condition});
const ofFunction = (arn: string): object => ({StringEquals: {'kms:EncryptionContext:aws:lambda:FunctionArn': arn}});
const keyIs = (KeyState: string): Change =>
  C.onKey(({key}) => void Object.assign(key, {Enabled: KeyState === 'Enabled', KeyState}), N.BUS_KEY);
const BY_FUNCTION = only('lambda', F);

const byTopic = (more: Partial<FunctionState>, ...changes: readonly Change[]): Change =>
  C.all(
    made(more, P.policy(P.allow('sns.amazonaws.com', INVOKE, F, {ArnLike: {'aws:SourceArn': N.TOPIC}}))),
    C.subscribed('lambda', F),
    ...changes,
  );
const byAlarm = (more: Partial<FunctionState>, ...changes: readonly Change[]): Change =>
  A.withAccount((account) => {
    made(more, P.policy(P.allow('lambda.alarms.cloudwatch.amazonaws.com', INVOKE, F)))(account);
    account.alarms = account.alarms.map((one) => (one.AlarmArn === A.ALARM_ARN ? {...one, AlarmActions: [F]} : one));
    C.all(...changes)(account);
  });
const ALARMED = {...A.NOTICED, recipients: [{protocol: 'lambda', endpoint: F}]};

const FUNCTIONS: readonly Case[] = [
  healthy('a function whose environment has a key that works', runs(KEYED), BY_FUNCTION),
  healthy('a function beside which a key is disabled', runs({}, keyIs('Disabled')), BY_FUNCTION),
  healthy('a function whose key changes its primary Region', runs(KEYED, keyIs('Updating')), BY_FUNCTION),
  ...['Disabled', 'PendingDeletion', 'PendingImport', 'Unavailable'].map((state) =>
    broken(`a function whose environment has a key that is ${state}`, 'target', runs(KEYED, keyIs(state)), BY_FUNCTION),
  ),
  broken(
    'a function whose environment has a key that is gone',
    'target',
    runs({...KEYED, key: `${N.BUS_KEY}0`}),
    BY_FUNCTION,
  ),
  unknown(
    'a function whose key may not be looked at',
    'target',
    runs(KEYED, (account) => refuse(account, 'kms:DescribeKey', 'denied', N.BUS_KEY)),
    BY_FUNCTION,
  ),
  healthy('a function whose role decrypts by the grant that Lambda made', granted(), BY_FUNCTION),
  healthy(
    'a function whose role has a grant of its own',
    granted({GranteePrincipal: N.ROLE, Constraints: {}}),
    BY_FUNCTION,
  ),
  healthy(
    'a function with a grant beside one that is left from a role of before',
    decrypts(grants({...BY_LAMBDA, GranteePrincipal: 'AROAEXAMPLEEXAMPLE:to-chat'}, BY_LAMBDA)),
    BY_FUNCTION,
  ),
  healthy('a function whose key admits the role for it', decrypts(grants(), letsRole(ofFunction(F))), BY_FUNCTION),
  healthy(
    'a function whose key admits the role through Lambda, and without anything else in the context',
    decrypts(
      grants(),
      letsRole({
        StringEquals: {'kms:ViaService': 'lambda.us-east-1.amazonaws.com'},
        'ForAllValues:StringEquals': {'kms:EncryptionContextKeys': ['aws:lambda:FunctionArn']},
      }),
    ),
    BY_FUNCTION,
  ),
  healthy(
    'a function whose key leaves it to the account, and its role may decrypt',
    decrypts(grants(), roleFor('kms:Decrypt', N.BUS_KEY)),
    BY_FUNCTION,
  ),
  ...(
    [
      ['no right to its key', decrypts(grants())],
      ['a grant to a role that was deleted', granted({GranteePrincipal: 'AROAEXAMPLEEXAMPLE:to-chat'})],
      [
        'a grant for another function',
        granted({Constraints: {EncryptionContextEquals: {'aws:lambda:FunctionArn': `${F}-2`}}}),
      ],
      [
        'a grant for more than its context',
        granted({Constraints: {EncryptionContextSubset: {'aws:lambda:FunctionArn': F, team: 'a'}}}),
      ],
      ['a grant to a session of another name', granted({GranteePrincipal: `${BY_LAMBDA.GranteePrincipal ?? ''}-2`})],
      ['a grant to encrypt alone', granted({Operations: ['Encrypt']})],
      ['a key that admits the role for another function', decrypts(grants(), letsRole(ofFunction(`${F}-2`)))],
      ['a grant, and its key denies the role', decrypts(grants(BY_LAMBDA), letsRole({}, 'Deny'))],
      [
        'a role that may decrypt, and a key that leaves nothing to the account',
        decrypts(grants(), roleFor('kms:Decrypt', N.BUS_KEY), CLOSED),
      ],
    ] as const
  ).map(([words, change]) => broken(`a function with ${words}`, 'target', change, BY_FUNCTION)),
  ...(['denied', 'throttled', 'not-observed'] as const).map((kind) =>
    unknown(
      `a function whose grants are ${kind}`,
      'target',
      decrypts(grants(BY_LAMBDA), (account) => refuse(account, 'kms:ListGrants', kind)),
      BY_FUNCTION,
    ),
  ),
  healthy('a function behind a topic, and its key works', byTopic(KEYED), C.alsoTo('lambda', F)),
  broken(
    'a function behind a topic, and its key is disabled',
    'subscription',
    byTopic(KEYED, keyIs('Disabled')),
    C.alsoTo('lambda', F),
  ),
  healthy('a function of an alarm, and its key works', byAlarm(KEYED), ALARMED),
  broken('a function of an alarm, and its key is disabled', 'target', byAlarm(KEYED, keyIs('Disabled')), ALARMED),
  healthy('a function that was idle', runs({state: 'Inactive', reason: 'Idle'}), BY_FUNCTION),
  healthy('a function that is inactive, without a reason', runs({state: 'Inactive'}), BY_FUNCTION),
  healthy('a function that is active, and says why it was not', runs({reason: 'Idle'}), BY_FUNCTION),
  ...['DisabledKMSKey', 'EniLimitExceeded', 'ImageDeleted', 'InvalidSubnet'].map((reason) =>
    unknown(`a function that is inactive by ${reason}`, 'target', runs({state: 'Inactive', reason}), BY_FUNCTION),
  ),
  unknown(
    'a function behind a topic that is inactive by its security group',
    'subscription',
    byTopic({state: 'Inactive', reason: 'InvalidSecurityGroup'}),
    C.alsoTo('lambda', F),
  ),
];

const QUEUE = `arn:aws:sqs:us-east-1:${N.STRANGER}:alerts`;
const ROLE = N.ROLE.replace(N.ACCOUNT, N.STRANGER);
const vouching = (...resources: readonly string[]): object => ({
  ...only('sqs', QUEUE),
  rule: null,
  elsewhere: resources.map((resource) => ({resource, reason: 'the SIEM of another team'})),
});

const ROLES: readonly Case[] = [
  healthy(
    'a queue of another account by a role of this one, vouched for',
    C.all(leadsTo({Arn: QUEUE, RoleArn: N.ROLE}), roleFor('sqs:SendMessage', QUEUE)),
    vouching(QUEUE),
  ),
  broken('a role of another account', 'target', leadsTo({Arn: QUEUE, RoleArn: ROLE}), vouching(QUEUE)),
  broken(
    'a role of another account, vouched for',
    'target',
    leadsTo({Arn: QUEUE, RoleArn: ROLE}),
    vouching(QUEUE, ROLE),
  ),
  broken('a role of another account for a topic of this one', 'target', C.target({RoleArn: ROLE})),
  broken(
    'a role of another account for a function of this one',
    'target',
    C.all(made({}), leadsTo({Arn: F, RoleArn: ROLE})),
    BY_FUNCTION,
  ),
];

const keyFor = (condition?: object): Change =>
  A.encrypted(
    P.keyPolicyForNobody(P.allow('cloudwatch.amazonaws.com', ['kms:GenerateDataKey*', 'kms:Decrypt'], '*', condition)),
  );
const alarms = (region: string, account: string): string => `arn:aws:cloudwatch:${region}:${account}:alarm:*`;
const admits = (words: string, condition: object): Case =>
  healthy(`the key of an alarm’s topic: ${words}`, keyFor(condition), A.NOTICED);
const refuses = (words: string, condition: object): Case =>
  broken(`the key of an alarm’s topic: ${words}`, 'key topic', keyFor(condition), A.NOTICED);
const KEYS: readonly Case[] = [
  admits('for this account', {StringEquals: {'aws:SourceAccount': N.ACCOUNT}}),
  admits('for the alarms of this account', {
    StringEquals: {'aws:SourceAccount': N.ACCOUNT},
    ArnLike: {'aws:SourceArn': alarms('us-east-1', N.ACCOUNT)},
  }),
  admits('for this account, if that is told', {StringEqualsIfExists: {'aws:SourceAccount': N.ACCOUNT}}),
  refuses('for another account', {StringEquals: {'aws:SourceAccount': N.STRANGER}}),
  refuses('for alarms of another Region', {ArnLike: {'aws:SourceArn': alarms('eu-west-1', N.ACCOUNT)}}),
  refuses('for alarms of another account', {ArnLike: {'aws:SourceArn': alarms('us-east-1', N.STRANGER)}}),
  refuses('for a rule', {ArnLike: {'aws:SourceArn': N.RULE}}),
];

const CASES: readonly Case[] = [...FUNCTIONS, ...ROLES, ...KEYS];
export const HEALTHY: readonly Case[] = CASES.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = CASES.filter(({expected}) => expected !== 'in-sync');
