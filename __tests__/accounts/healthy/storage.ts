/**
 * Buckets and keys that CloudTrail may write with.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {healthy, type Case} from '../case.js';
import * as C from '../changes.js';

const SSE = 's3:x-amz-server-side-encryption';
const NOT_A_SERVICE = {'aws:PrincipalIsAWSService': 'false'};
const EVERYTHING = [C.BUCKET, `${C.BUCKET}/*`];
const READ = {Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `${C.BUCKET}/*`};

/** CloudTrail may write, if the condition is met. */
const under = (words: string, condition: object | undefined, resource?: string): Case =>
  healthy(`CloudTrail may write ${words}`, C.bucketPolicy(C.put(condition, resource)));
/** A Deny that CloudTrail's write does not meet. */
const denied = (words: string, condition: object, fields: object = {}): Case =>
  healthy(`denied ${words}`, C.bucketDeny(condition, {...fields}));
const puts = (words: string, condition: object): Case =>
  denied(words, condition, {Action: 's3:PutObject', Resource: `${C.BUCKET}/*`});
const also = (words: string, statements: readonly object[], baseline = {}): Case =>
  healthy(`also ${words}`, C.bucketPolicy(C.put(), ...statements), baseline);
const unblocked = (words: string, statement: object): Case =>
  healthy(
    words,
    C.all(C.bucketPolicy(C.put(), statement), (account) => void (account.buckets[N.BUCKET]!.publicAccessBlock = false)),
  );
const key = (words: string, action: string, condition?: object): Case =>
  healthy(
    `the trail’s key admits CloudTrail ${words}`,
    C.keyPolicy(N.TRAIL_KEY, P.allow(C.CLOUDTRAIL, action, '*', condition)),
  );

/** The ACL of the bucket has one more grant. */
const granted = (words: string, blocked: boolean, grant: {URI: string; Permission: string}): Case =>
  healthy(`granted to ${words}`, (account) => {
    Object.assign(account.buckets[N.BUCKET]!, {publicAccessBlock: blocked, grants: [grant]});
  });

export const STORAGE: readonly Case[] = [
  under('without conditions', undefined),
  under('from one of two trails', {
    StringEquals: {'aws:SourceArn': [`${N.TRAIL}2`, N.TRAIL], 's3:x-amz-acl': 'bucket-owner-full-control'},
  }),
  under('from the account’s trails', {ArnLike: {'AWS:SourceArn': 'arn:aws:cloudtrail:us-east-1:111122223333:trail/*'}}),
  under('for the account', {StringEquals: {'aws:SourceAccount': N.ACCOUNT}}),
  under('anywhere in the bucket', undefined, `${C.BUCKET}/*`),
  under(
    'for the organization, of which nobody here knows; a fresh delivery proves it',
    {StringEquals: {'aws:SourceOrgID': C.ORG}},
    `${C.BUCKET}/*`,
  ),
  healthy(
    'CloudTrail may do everything in S3',
    C.bucketPolicy({...P.allow(C.CLOUDTRAIL, 's3:*', ''), Resource: EVERYTHING}),
  ),
  healthy(
    'whoever has the service’s name may write, for the account',
    C.bucketPolicy({
      ...{Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: `${C.BUCKET}/*`},
      Condition: {StringEquals: {'aws:PrincipalServiceName': C.CLOUDTRAIL, 'aws:SourceAccount': N.ACCOUNT}},
    }),
  ),
  healthy(
    'under a prefix, which the policy knows',
    C.all(C.trail({S3KeyPrefix: 'org'}), C.bucketPolicy(C.put(undefined, `${C.BUCKET}/org/AWSLogs/${N.ACCOUNT}/*`))),
    {trail: {'key-prefix': 'org'}},
  ),
  denied('over plain HTTP', {Bool: {'aws:SecureTransport': 'false'}}),
  // The trail names its key, so CloudTrail asks for encryption by it.
  puts('without encryption by KMS', {StringNotEquals: {[SSE]: 'aws:kms'}}),
  puts('without encryption', {Null: {[SSE]: 'true'}}),
  puts('with another key, if one is told', {StringNotEqualsIfExists: {[`${SSE}-aws-kms-key-id`]: N.TRAIL_KEY}}),
  denied('outside of the organization, services excepted', {
    StringNotEqualsIfExists: {'aws:PrincipalOrgID': C.ORG},
    BoolIfExists: NOT_A_SERVICE,
  }),
  denied('outside of an endpoint, services excepted', {
    StringNotEquals: {'aws:SourceVpce': 'vpce-1'},
    BoolIfExists: NOT_A_SERVICE,
  }),
  denied('outside of the account, services excepted', {
    StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT},
    Bool: NOT_A_SERVICE,
  }),
  denied('to who is neither a service nor of the account', {
    StringNotEqualsIfExists: {'aws:PrincipalServiceName': C.CLOUDTRAIL},
    StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT},
    Null: {'aws:PrincipalServiceName': 'true'},
  }),
  healthy(
    'denied to everybody but CloudTrail',
    C.bucketDeny(undefined, {
      Principal: undefined,
      NotPrincipal: {Service: C.CLOUDTRAIL},
      Action: 's3:PutObject',
      Resource: `${C.BUCKET}/*`,
    }),
  ),
  also('a role of the account reads', [
    {
      Effect: 'Allow',
      Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:role/siem`},
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: EVERYTHING,
    },
  ]),
  also('other services write, for the account', [
    ...['config.amazonaws.com', 'delivery.logs.amazonaws.com'].map((service) =>
      P.allow(service, 's3:PutObject', `${C.BUCKET}/AWSLogs/*`, {StringEquals: {'aws:SourceAccount': N.ACCOUNT}}),
    ),
  ]),
  also(
    'an account of AWS for load balancers writes, which the baseline knows',
    [
      {
        Effect: 'Allow',
        Principal: {AWS: 'arn:aws:iam::127311923021:root'},
        Action: 's3:PutObject',
        Resource: `${C.BUCKET}/elb/*`,
      },
    ],
    {elsewhere: [{resource: 'arn:aws:iam::127311923021:root', reason: 'load balancers'}]},
  ),
  also('everybody lists, and the public access block forbids it', [
    {...READ, Principal: {AWS: '*'}, Action: 's3:ListBucket', Resource: C.BUCKET},
  ]),
  unblocked('read from an endpoint of one’s own', {
    ...READ,
    Condition: {StringEquals: {'aws:SourceVpce': 'vpce-0123'}},
  }),
  unblocked('read from a network of one’s own', {...READ, Condition: {IpAddress: {'aws:SourceIp': '198.51.100.0/24'}}}),
  healthy(
    'without versions and without a public access block, which is low',
    (account) => void Object.assign(account.buckets[N.BUCKET]!, {versioning: null, publicAccessBlock: false}),
  ),
  healthy(
    'a bucket policy that is no policy, beside a fresh delivery',
    (account) => void (account.buckets[N.BUCKET]!.policy = '<html>'),
  ),
  healthy('a bucket of another account, beside a fresh delivery', (account) => {
    for (const op of [
      'HeadBucket',
      'GetBucketPolicy',
      'GetBucketRequestPayment',
      'GetPublicAccessBlock',
      'GetBucketVersioning',
    ])
      refuse(account, `s3:${op}`, 'foreign');
  }),
  healthy('a key that may not be read, beside a fresh delivery', (account) => {
    for (const op of ['kms:DescribeKey', 'kms:GetKeyPolicy']) refuse(account, op, 'denied', N.TRAIL_KEY);
  }),
  key('for the trail', 'kms:GenerateDataKey*', {StringEquals: {'kms:EncryptionContext:aws:cloudtrail:arn': N.TRAIL}}),
  key('from the account’s trails', 'kms:GenerateDataKey', {
    ArnLike: {'aws:SourceArn': 'arn:aws:cloudtrail:*:111122223333:trail/*'},
  }),
  key('for the account', 'kms:Gen*', {StringEquals: {'aws:SourceAccount': N.ACCOUNT}}),
  key('that CloudTrail may use and not look at', 'kms:GenerateDataKey*', {StringEquals: {'aws:SourceArn': N.TRAIL}}),
  granted('everybody, which the public access block takes away', true, {URI: C.EVERYBODY, Permission: 'FULL_CONTROL'}),
  granted('the service that delivers access logs', false, {
    URI: 'http://acs.amazonaws.com/groups/s3/LogDelivery',
    Permission: 'WRITE',
  }),
  granted('whoever asks for the grants themselves', false, {URI: C.EVERYBODY, Permission: 'READ_ACP'}),
  healthy('grants that may not be read', (account) => refuse(account, 's3:GetBucketAcl')),
  healthy(
    'CloudWatch Logs and a topic that get nothing',
    C.status({
      ...{LatestCloudWatchLogsDeliveryError: 'AccessDenied', LatestNotificationError: 'AuthorizationError'},
    }),
  ),
];
