/** Keys, roles and queues: one condition, right or place each. */
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, unknown, type Case} from '../case.js';
import * as C from '../changes.js';
const kms = (Principal: object | string, Action: string | string[], Condition?: object, more: object = {}) => ({
  Effect: 'Allow',
  Principal,
  Action,
  Resource: '*',
  ...(Condition ? {Condition} : {}),
  ...more,
});
/** The role's own policy is one statement that lets it publish, to any topic unless it says otherwise. */
const roleMayPublish = (more: object): ReturnType<typeof C.asRole> =>
  C.asRole((r) => {
    r.inline = {p: P.policy({Effect: 'Allow', Action: 'sns:Publish', Resource: '*', ...more})};
  });
const SNS = 'sns.amazonaws.com';
const BOTH = ['kms:GenerateDataKey*', 'kms:Decrypt'];
const kok = (w: string, ...s: object[]) => healthy(`a statement of the key: ${w}`, C.keyPolicy(N.TOPIC_KEY, ...s));
const kno = (w: string, ...s: object[]) =>
  broken(`a statement of the key: ${w}`, 'key', C.keyPolicy(N.TOPIC_KEY, ...s));
const KEY: readonly Case[] = [
  kok('service in list, ViaService variable region', kms({Service: [C.EVENTS, 'cloudwatch.amazonaws.com']}, BOTH)),
  kok('kms:* service', kms({Service: C.EVENTS}, ['kms:GenerateDataKey*', 'kms:Decrypt*'])),
  kno(
    'only GenerateDataKeyWithoutPlaintext* ',
    kms({Service: C.EVENTS}, ['kms:GenerateDataKeyWithoutPlaintext', 'kms:Decrypt']),
  ),
  kno('ReEncrypt and Decrypt', kms({Service: C.EVENTS}, ['kms:ReEncrypt*', 'kms:Decrypt'])),
  kno('Generate only', kms({Service: C.EVENTS}, ['kms:GenerateDataKey*'])),
  kno(
    'Decrypt by one, generate for sns',
    kms({Service: C.EVENTS}, ['kms:Decrypt']),
    kms({Service: SNS}, ['kms:GenerateDataKey*']),
  ),
  kno('Allow but Deny NotPrincipal account', kms({Service: C.EVENTS}, BOTH), {
    Effect: 'Deny',
    NotPrincipal: {AWS: C.ROOT},
    Action: 'kms:*',
    Resource: '*',
  }),
  kok('Deny NotAction', kms({Service: C.EVENTS}, BOTH), {
    Effect: 'Deny',
    Principal: '*',
    NotAction: ['kms:GenerateDataKey*', 'kms:Decrypt', 'kms:DescribeKey', 'kms:PutKeyPolicy', 'kms:Create*'],
    Resource: '*',
  }),
  kno(
    'Context of other topic by StringLike',
    kms({Service: C.EVENTS}, BOTH, {StringLike: {'kms:EncryptionContext:aws:sns:topicArn': 'arn:aws:sns:*:*:ops*'}}),
  ),
  kok(
    'Context by ArnLike star',
    kms({Service: C.EVENTS}, BOTH, {
      ArnLike: {'kms:EncryptionContext:aws:sns:topicArn': 'arn:aws:sns:*:111122223333:iam-*'},
    }),
  ),
  kno('GrantIsForAWSResource', kms({Service: C.EVENTS}, BOTH, {Bool: {'kms:GrantIsForAWSResource': 'true'}})),
  kno('SourceArn of topic', kms({Service: C.EVENTS}, BOTH, {ArnEquals: {'aws:SourceArn': N.TOPIC}})),
  kok(
    'SourceArn IfExists',
    kms({Service: C.EVENTS}, BOTH, {ArnLikeIfExists: {'aws:SourceArn': 'arn:aws:events:*:111122223333:rule/*'}}),
  ),
  kno('PrincipalOrgID', kms('*', BOTH, {StringEquals: {'aws:PrincipalOrgID': C.ORG}})),
  kno('CallerAccount', kms({Service: C.EVENTS}, BOTH, {StringEquals: {'kms:CallerAccount': N.ACCOUNT}})),
  kok(
    'Bool PrincipalIsAWSService with *',
    kms({AWS: '*'}, BOTH, {
      Bool: {'aws:PrincipalIsAWSService': 'true'},
      StringEquals: {'aws:PrincipalServiceName': C.EVENTS},
    }),
  ),
  broken(
    'AWS managed key named by its own ARN',
    'key',
    C.all(C.topicAttributes({KmsMasterKeyId: N.BUS_KEY}), (a) => {
      const k = C.keyOf(a, N.BUS_KEY);
      Object.assign(k.key, {KeyManager: 'AWS'});
      k.policy = P.policy(
        kms(
          {AWS: '*'},
          ['kms:Decrypt', 'kms:GenerateDataKey*', 'kms:CreateGrant', 'kms:ReEncrypt*', 'kms:DescribeKey'],
          {StringEquals: {'kms:ViaService': 'sns.us-east-1.amazonaws.com', 'kms:CallerAccount': N.ACCOUNT}},
        ),
      );
    }),
    {topic: {'kms-key': null}},
  ),
  broken(
    'replica of another region',
    'key',
    C.topicAttributes({KmsMasterKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/mrk-0123456789abcdef0123456789abcdef'}),
    {topic: {'kms-key': null}},
  ),
  ...['Disabled', 'PendingDeletion', 'PendingImport', 'Unavailable', 'Creating'].map((s) =>
    (s === 'Creating' ? shaky : broken)(
      `a key in the state ${s}`,
      'key',
      C.onKey((k) => Object.assign(k.key, {KeyState: s, Enabled: false}), N.TOPIC_KEY),
    ),
  ),
  broken(
    'RSA key',
    'key',
    C.onKey((k) => Object.assign(k.key, {KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT'}), N.TOPIC_KEY),
  ),
];
const ROLE: readonly Case[] = [
  healthy(
    'a role: conditions SourceArn of rule',
    C.asRole((r) => {
      r.trust = P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sts:AssumeRole',
        Condition: {ArnEquals: {'aws:SourceArn': N.RULE}, StringEquals: {'aws:SourceAccount': N.ACCOUNT}},
      });
    }),
  ),
  broken(
    'a role: trust ExternalId',
    'target',
    C.asRole((r) => {
      r.trust = P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sts:AssumeRole',
        Condition: {StringEquals: {'sts:ExternalId': 'x'}},
      });
    }),
  ),
  broken(
    'a role: trust scheduler',
    'target',
    C.asRole((r) => {
      r.trust = P.policy({Effect: 'Allow', Principal: {Service: 'scheduler.amazonaws.com'}, Action: 'sts:AssumeRole'});
    }),
  ),
  broken(
    'a role: trust wildcards account users',
    'target',
    C.asRole((r) => {
      r.trust = P.policy({Effect: 'Allow', Principal: {AWS: C.ROOT}, Action: 'sts:AssumeRole'});
    }),
  ),
  healthy(
    'a role: sts:*',
    C.asRole((r) => {
      r.trust = P.policy({Effect: 'Allow', Principal: {Service: [C.EVENTS, 'lambda.amazonaws.com']}, Action: 'sts:*'});
    }),
  ),
  broken(
    'a role: Deny trust',
    'target',
    C.asRole((r) => {
      r.trust = P.policy(
        {Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: 'sts:AssumeRole'},
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 'sts:AssumeRole',
          Condition: {StringNotEquals: {'aws:PrincipalOrgID': C.ORG}},
        },
      );
    }),
  ),
  healthy(
    'a role: NotAction allow',
    C.asRole((r) => {
      r.inline = {p: P.policy({Effect: 'Allow', NotAction: 'iam:*', Resource: '*'})};
    }),
  ),
  healthy(
    'a role: NotResource allow',
    C.asRole((r) => {
      r.inline = {p: P.policy({Effect: 'Allow', Action: 'sns:Publish', NotResource: N.OPS_TOPIC})};
    }),
  ),
  broken(
    'a role: Deny NotResource',
    'target',
    C.asRole((r) => {
      r.inline['x'] = P.policy({Effect: 'Deny', Action: 'sns:*', NotResource: N.OPS_TOPIC});
    }),
  ),
  healthy(
    'a role: Deny NotResource this',
    C.asRole((r) => {
      r.inline['x'] = P.policy({Effect: 'Deny', Action: 'sns:*', NotResource: [N.OPS_TOPIC, N.TOPIC]});
    }),
  ),
  broken(
    'a role: condition RequestedRegion',
    'target',
    roleMayPublish({Condition: {StringEquals: {'aws:RequestedRegion': 'eu-west-1'}}}),
  ),
  healthy(
    'a role: condition ResourceAccount var',
    roleMayPublish({Condition: {StringEquals: {'aws:ResourceAccount': '${aws:PrincipalAccount}'}}}),
  ),
  healthy(
    'a role: Resource with a variable of the account',
    roleMayPublish({Resource: 'arn:aws:sns:*:${aws:PrincipalAccount}:iam-alerts'}),
  ),
  healthy(
    'a role: condition PrincipalArn',
    roleMayPublish({Condition: {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/iam-*'}}}),
  ),
  broken('a role: needs MFA', 'target', roleMayPublish({Condition: {Bool: {'aws:MultiFactorAuthPresent': 'true'}}})),
  broken(
    'a role: topic Deny names the role',
    'target topic',
    C.all(C.asRole(), C.beside({Effect: 'Deny', Principal: {AWS: N.ROLE}, Action: 'sns:*', Resource: '*'})),
  ),
  broken(
    'a role: topic Deny on everything that is no service',
    'target topic',
    C.all(
      C.asRole(),
      C.beside({
        Effect: 'Deny',
        Principal: '*',
        Action: 'sns:Publish',
        Resource: N.TOPIC,
        Condition: {StringNotEqualsIfExists: {'aws:PrincipalServiceName': C.EVENTS}},
      }),
    ),
  ),
  healthy(
    'a role: topic Deny for outside the account',
    C.all(
      C.asRole(),
      C.beside({
        Effect: 'Deny',
        Principal: '*',
        Action: 'sns:Publish',
        Resource: N.TOPIC,
        Condition: {StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}},
      }),
    ),
  ),
  healthy(
    'a role: topic policy admits the account by condition, role has none? root',
    C.all(
      C.asRole((r) => {
        r.inline = {p: C.roleMay('sns:Publish', '*')};
      }),
      C.topicPolicy(P.defaultStatement(N.TOPIC)),
    ),
  ),
  broken(
    'a role: only sns:PublishBatch',
    'target',
    C.asRole((r) => {
      r.inline = {p: C.roleMay(['sns:PublishBatch'], N.TOPIC)};
    }),
  ),
  broken(
    'a role: KMS on wrong key',
    'key target',
    C.all(
      C.asRole((r) => {
        r.inline['k'] = C.roleMay(BOTH, N.TRAIL_KEY);
      }),
      C.keyPolicy(N.TOPIC_KEY),
    ),
  ),
  broken(
    'a role: KMS on the alias ARN as resource',
    'key target',
    C.all(
      C.asRole((r) => {
        r.inline['k'] = C.roleMay(BOTH, 'arn:aws:kms:us-east-1:111122223333:alias/iam-alerts');
      }),
      C.keyPolicy(N.TOPIC_KEY),
    ),
  ),
  healthy(
    'a role: key delegates by NotPrincipal? kms via account root with ViaService',
    C.all(
      C.asRole((r) => {
        r.inline['k'] = C.roleMay(BOTH, '*');
      }),
      (a) => {
        C.keyOf(a).policy = P.policy(kms({AWS: C.ROOT}, 'kms:*'));
      },
    ),
  ),
  broken(
    'a role: key delegates admin only',
    'key',
    C.all(
      C.asRole((r) => {
        r.inline['k'] = C.roleMay(BOTH, '*');
      }),
      (a) => {
        C.keyOf(a).policy = P.policy(
          kms({AWS: C.ROOT}, [
            'kms:Create*',
            'kms:Describe*',
            'kms:Enable*',
            'kms:List*',
            'kms:Put*',
            'kms:Update*',
            'kms:Revoke*',
            'kms:Disable*',
            'kms:Get*',
            'kms:Delete*',
            'kms:ScheduleKeyDeletion',
            'kms:CancelKeyDeletion',
          ]),
        );
      },
    ),
  ),
  healthy(
    'a role: key for everybody of the account through SNS',
    C.all(C.asRole(), (a) => {
      C.keyOf(a).policy = P.policy(
        kms({AWS: C.ROOT}, 'kms:*'),
        kms({AWS: '*'}, BOTH, {
          StringEquals: {'kms:CallerAccount': N.ACCOUNT, 'kms:ViaService': 'sns.us-east-1.amazonaws.com'},
        }),
      );
    }),
  ),
  broken(
    'a role: key through SQS',
    'key',
    C.all(C.asRole(), (a) => {
      C.keyOf(a).policy = P.policy(
        kms({AWS: C.ROOT}, 'kms:*'),
        kms({AWS: '*'}, BOTH, {
          StringEquals: {'kms:CallerAccount': N.ACCOUNT, 'kms:ViaService': 'sqs.us-east-1.amazonaws.com'},
        }),
      );
    }),
  ),
  broken(
    'a role: in a boundary with Deny',
    'target',
    C.asRole((r, a) => {
      r.boundary = 'arn:aws:iam::111122223333:policy/b';
      a.policies[r.boundary] = P.policy(
        {Effect: 'Allow', Action: '*', Resource: '*'},
        {Effect: 'Deny', Action: 'sns:Publish', Resource: '*'},
      );
    }),
  ),
  unknown(
    'a role: managed policy unreadable',
    'target key',
    C.all(
      C.asRole((r) => {
        r.inline = {};
        r.attached = ['arn:aws:iam::111122223333:policy/pub'];
      }),
      (a) => refuse(a, 'iam:GetPolicyVersion'),
      (a) => refuse(a, 'iam:GetPolicy'),
    ),
  ),
  broken(
    'a role: assumed-role ARN',
    'target',
    C.target({RoleArn: 'arn:aws:sts::111122223333:assumed-role/iam-alerts/x'}),
  ),
];
const D = (c: object) => C.queuePolicy(N.RULE_DLQ, c);
const DLQ: readonly Case[] = [
  healthy(
    'a dead-letter queue: SourceArn ArnLike any bus',
    D(P.allow(C.EVENTS, 'sqs:SendMessage', N.RULE_DLQ, {ArnLike: {'aws:SourceArn': 'arn:aws:events:*:*:rule/*'}})),
  ),
  broken('a dead-letter queue: sns principal', 'target', D(P.allow(SNS, 'sqs:SendMessage', N.RULE_DLQ))),
  broken('a dead-letter queue: resource of another queue', 'target', D(P.allow(C.EVENTS, 'sqs:SendMessage', N.QUEUE))),
  healthy(
    'a dead-letter queue: CMK admits events',
    C.all(C.queueHas({KmsMasterKeyId: 'alias/bus', SqsManagedSseEnabled: 'false'}, N.RULE_DLQ)),
  ),
  broken(
    'a dead-letter queue: CMK admits nobody',
    'target',
    C.all(C.queueHas({KmsMasterKeyId: N.TRAIL_KEY, SqsManagedSseEnabled: 'false'}, N.RULE_DLQ)),
  ),
  broken(
    'a dead-letter queue: max size 1024? accepted messages bigger',
    'target',
    C.queueHas({MaximumMessageSize: '1024'}, N.RULE_DLQ),
  ),
];
const dq = (w: string, h: string, ...s: object[]) =>
  broken(`a statement of the queue: ${w}`, h, C.queuePolicy(N.QUEUE, ...s));
const dok = (w: string, ...s: object[]) => healthy(`a statement of the queue: ${w}`, C.queuePolicy(N.QUEUE, ...s));
const own = {ArnEquals: {'aws:SourceArn': N.TOPIC}};
const QU: readonly Case[] = [
  dok('ForAnyValue SourceArn', C.toQueue(SNS, N.QUEUE, {'ForAnyValue:ArnLike': {'aws:SourceArn': [N.TOPIC]}})),
  dok(
    'two statements',
    C.toQueue(SNS, N.QUEUE, {ArnEquals: {'aws:SourceArn': N.OPS_TOPIC}}),
    C.toQueue(SNS, N.QUEUE, own),
  ),
  dok('AWS * with SourceArn', {
    Effect: 'Allow',
    Principal: {AWS: '*'},
    Action: 'SQS:SendMessage',
    Resource: N.QUEUE,
    Condition: {ArnLike: {'aws:SourceArn': N.TOPIC}},
  }),
  dok(
    'SourceOwner? IfExists',
    C.toQueue(SNS, N.QUEUE, {...own, StringEqualsIfExists: {'aws:SourceAccount': N.ACCOUNT}}),
  ),
  dq('principal regional in same region', 'subscription', C.toQueue('sns.eu-west-1.amazonaws.com', N.QUEUE, own)),
  dq('s3', 'subscription', C.toQueue('s3.amazonaws.com', N.QUEUE, own)),
  dq(
    'Deny all without TLS true',
    'subscription',
    C.toQueue(SNS, N.QUEUE, own),
    C.deny({Bool: {'aws:SecureTransport': 'true'}}, {Action: 'sqs:*', Resource: N.QUEUE}),
  ),
  dq(
    'Deny not principal account',
    'subscription',
    C.toQueue(SNS, N.QUEUE, own),
    C.deny({StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}}, {Action: 'sqs:*', Resource: N.QUEUE}),
  ),
  dok(
    'Deny not principal account but services',
    C.toQueue(SNS, N.QUEUE, own),
    C.deny(
      {StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}, Bool: {'aws:PrincipalIsAWSService': 'false'}},
      {Action: 'sqs:*', Resource: N.QUEUE},
    ),
  ),
  dq('SendMessageBatch', 'subscription', C.toQueue(SNS, N.QUEUE, own, 'sqs:SendMessageBatch')),
  dq(
    'topic other name in capital',
    'subscription',
    C.toQueue(SNS, N.QUEUE, {ArnEquals: {'aws:SourceArn': N.TOPIC.toUpperCase()}}),
  ),
  dq(
    'StringEquals star',
    'subscription',
    C.toQueue(SNS, N.QUEUE, {StringEquals: {'aws:SourceArn': 'arn:aws:sns:*:*:iam-alerts'}}),
  ),
  dok('StringLike star', C.toQueue(SNS, N.QUEUE, {StringLike: {'aws:SourceArn': 'arn:aws:sns:*:*:iam-alerts'}})),
  dq(
    'ArnEquals subscription ARN',
    'subscription',
    C.toQueue(SNS, N.QUEUE, {ArnEquals: {'aws:SourceArn': N.QUEUE_SUBSCRIPTION}}),
  ),
  healthy(
    'a queue: org of the source declared',
    C.queuePolicy(N.QUEUE, C.toQueue(SNS, N.QUEUE, {StringEquals: {'aws:SourceOrgID': C.ORG}})),
    {organization: C.ORG},
  ),
  broken(
    'a queue: org of another',
    'subscription',
    C.queuePolicy(N.QUEUE, C.toQueue(SNS, N.QUEUE, {StringEquals: {'aws:SourceOrgID': 'o-zzzzzzzzzz'}})),
    {organization: C.ORG},
  ),
  healthy(
    'a queue: CMK via sqs',
    C.all(
      C.queueHas({KmsMasterKeyId: 'alias/bus'}),
      C.keyPolicy(
        N.BUS_KEY,
        kms({Service: SNS}, BOTH, {StringEquals: {'kms:ViaService': 'sqs.us-east-1.amazonaws.com'}}),
      ),
    ),
  ),
  broken(
    'a queue: CMK via sns',
    'subscription',
    C.all(
      C.queueHas({KmsMasterKeyId: 'alias/bus'}),
      C.keyPolicy(
        N.BUS_KEY,
        kms({Service: SNS}, BOTH, {StringEquals: {'kms:ViaService': 'sns.us-east-1.amazonaws.com'}}),
      ),
    ),
  ),
  broken(
    'a queue: CMK disabled',
    'subscription',
    C.all(
      C.queueHas({KmsMasterKeyId: 'alias/bus'}),
      C.keyPolicy(N.BUS_KEY, kms({Service: SNS}, BOTH)),
      C.onKey((k) => Object.assign(k.key, {KeyState: 'Disabled', Enabled: false}), N.BUS_KEY),
    ),
  ),
  broken(
    'a queue: raw without attributes & filter on attributes',
    'subscription',
    C.attributes('sqs', {RawMessageDelivery: 'true', FilterPolicy: '{"source":["aws.iam"]}'}),
  ),
  healthy(
    'a queue: raw and body filter',
    C.attributes('sqs', {
      RawMessageDelivery: 'true',
      FilterPolicy: '{"source":["aws.iam"]}',
      FilterPolicyScope: 'MessageBody',
    }),
  ),
];

const rq = (w: string, exp: 'ok' | 'no', kp: object[]): Case => {
  const change = C.all(
    C.queueHas({KmsMasterKeyId: 'alias/bus', SqsManagedSseEnabled: 'false'}),
    C.keyPolicy(N.BUS_KEY, ...kp),
  );
  const title = `a statement of the queue’s key: ${w}`;
  return exp === 'ok' ? healthy(title, change) : broken(title, 'subscription', change);
};
const QK: readonly Case[] = [
  rq('sns with queue context', 'ok', [
    kms({Service: SNS}, BOTH, {StringEquals: {'kms:EncryptionContext:aws:sqs:arn': N.QUEUE}}),
  ]),
  rq('sns with other queue context', 'no', [
    kms({Service: SNS}, BOTH, {StringEquals: {'kms:EncryptionContext:aws:sqs:arn': N.RULE_DLQ}}),
  ]),
  rq('ArnLike any queue', 'ok', [
    kms({Service: SNS}, BOTH, {ArnLike: {'kms:EncryptionContext:aws:sqs:arn': 'arn:aws:sqs:*:111122223333:*'}}),
  ]),
  rq('only the queue in the context', 'ok', [
    kms({Service: SNS}, BOTH, {'ForAllValues:StringEquals': {'kms:EncryptionContextKeys': ['aws:sqs:arn']}}),
  ]),
  rq('only the topic in the context', 'no', [
    kms({Service: SNS}, BOTH, {'ForAllValues:StringEquals': {'kms:EncryptionContextKeys': ['aws:sns:topicArn']}}),
  ]),
  rq('SourceArn topic', 'ok', [kms({Service: SNS}, BOTH, {ArnEquals: {'aws:SourceArn': N.TOPIC}})]),
  rq('SourceAccount', 'ok', [kms({Service: SNS}, BOTH, {StringEquals: {'aws:SourceAccount': N.ACCOUNT}})]),
  rq('SourceAccount of other', 'no', [kms({Service: SNS}, BOTH, {StringEquals: {'aws:SourceAccount': N.STRANGER}})]),
  rq('sqs principal', 'no', [kms({Service: 'sqs.amazonaws.com'}, BOTH)]),
  rq('only decrypt', 'no', [kms({Service: SNS}, ['kms:Decrypt'])]),
  rq('only generate', 'no', [kms({Service: SNS}, ['kms:GenerateDataKey'])]),
  rq('keyspec', 'ok', [kms({Service: SNS}, BOTH, {StringEquals: {'kms:KeySpec': 'SYMMETRIC_DEFAULT'}})]),
  rq('grant is for aws', 'no', [kms({Service: SNS}, BOTH, {Bool: {'kms:GrantIsForAWSResource': 'true'}})]),
  rq('deny of another context', 'ok', [
    kms({Service: SNS}, BOTH),
    {...kms('*', 'kms:*', {StringNotEqualsIfExists: {'kms:EncryptionContext:aws:sqs:arn': N.QUEUE}}), Effect: 'Deny'},
  ]),
];

const ALL: readonly Case[] = [...KEY, ...ROLE, ...DLQ, ...QU, ...QK];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
