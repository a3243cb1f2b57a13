/** Bucket policies that look open and let nobody at the log files whom nobody named. */
import * as N from '../../support/names.js';
import {healthy, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const EVERYBODY = {Effect: 'Allow', Principal: '*', Action: ['s3:GetObject', 's3:DeleteObject']};

const unblocked: Change = (account) => void (account.buckets[N.BUCKET]!.publicAccessBlock = false);
const policy = (...statements: readonly object[]): Change => C.all(C.bucketPolicy(...statements), unblocked);

/** Everybody reads below a path where the trail does not write. */
const path = (words: string, below: string, fields: Parameters<typeof C.trail>[0] = {}, baseline = {}): Case =>
  healthy(
    `everybody reads ${words}`,
    C.all(C.trail(fields), policy(C.put(undefined, `${C.BUCKET}/*`), {...EVERYBODY, Resource: `${C.BUCKET}/${below}`})),
    baseline,
  );
const closed = (words: string, Condition: object, baseline = {}): Case =>
  healthy(`everybody reads, ${words}`, policy(C.put(), {...EVERYBODY, Resource: `${C.BUCKET}/*`, Condition}), baseline);
const stranger = (words: string, Action: string | string[], Resource: string | string[] = C.BUCKET): Case =>
  healthy(
    `a stranger ${words}`,
    C.bucketPolicy(C.put(), {Effect: 'Allow', Principal: {AWS: N.STRANGER}, Action, Resource}),
  );

const API = {trail: {'key-prefix': 'api'}};
const DECLARED = {organization: C.ORG};
const expires = (words: string, rule: object): Case =>
  healthy(words, (account) => {
    account.buckets[N.BUCKET]!.lifecycle = [{ID: 'x', Status: 'Enabled', ...rule}];
  });

function inName(account: string, Action = 's3:PutObject', Resource = C.LOGS): object {
  const Condition = {StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control'}};
  const statement = {Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${account}:root`}, Action, Resource};
  return Action === 's3:PutObject' ? {...statement, Condition} : statement;
}

export const BUCKET_POLICIES: readonly Case[] = [
  path('beside the prefix of the trail', 'AWSLogs/*', {S3KeyPrefix: 'api'}, API),
  path('under another prefix', 'public/*'),
  path('the log of another account', `AWSLogs/${N.STRANGER}/*`),
  path('what Config delivers', `AWSLogs/${N.ACCOUNT}/Config/*`),
  path('the folder of an organization, and the trail is none’s', 'AWSLogs/o-*'),
  path('the folder of another organization', 'AWSLogs/o-zzzzzzzzzz/*', {}, DECLARED),
  path('one name that no log file has', 'index.html'),
  healthy(
    'everybody reads, and denied below the folder of logs',
    policy(
      C.put(undefined, `${C.BUCKET}/*`),
      {...EVERYBODY, Resource: `${C.BUCKET}/*`},
      {...EVERYBODY, Effect: 'Deny', Resource: `${C.BUCKET}/AWSLogs/*`},
    ),
  ),

  closed('of what is another account’s, which nothing here is', {StringEquals: {'aws:ResourceAccount': N.STRANGER}}),
  closed('of what is another organization’s', {StringEquals: {'aws:ResourceOrgID': 'o-zzzzzzzzzz'}}, DECLARED),
  closed('through access points of the account', {StringEquals: {'s3:DataAccessPointAccount': N.ACCOUNT}}),
  closed('through access points of the account, by ARN', {
    ArnLike: {'s3:DataAccessPointArn': `arn:aws:s3:*:${N.ACCOUNT}:accesspoint/*`},
  }),
  closed('through one access point', {
    StringEquals: {'s3:DataAccessPointArn': `arn:aws:s3:us-east-1:${N.ACCOUNT}:accesspoint/siem`},
  }),
  closed('with a function of the account', {
    ArnEquals: {'lambda:SourceFunctionArn': `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:reader`},
  }),
  closed('as a role of the account', {ArnLike: {'aws:PrincipalArn': `arn:aws:iam::${N.ACCOUNT}:role/MyRole`}}),
  closed('until a day that is past', {DateLessThan: {'aws:CurrentTime': '2020-01-01T00:00:00Z'}}),

  // S3 answers 405 to other accounts: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
  stranger('is named for the bucket’s policy, which S3 refuses to other accounts', [
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
    's3:GetBucketPolicy',
  ]),
  stranger('sees where the bucket is', ['s3:GetBucketLocation', 's3:GetBucketAcl']),

  // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-supported-regions.html
  healthy(
    'CloudTrail writes in the name of its account in the Region',
    C.all(
      C.bucketPolicy(inName('086441151436', 's3:GetBucketAcl', C.BUCKET), inName('086441151436')),
      C.status({LatestDeliveryTime: '2026-11-23T08:00:00.000Z'}),
    ),
  ),
  healthy(
    'CloudTrail writes in the name of its account in another Region, and a fresh delivery proves it',
    C.bucketPolicy(inName('859597730677', 's3:GetBucketAcl', C.BUCKET), inName('859597730677')),
  ),
  healthy(
    'the organization’s trail may write to the folder of the organization',
    C.all(
      C.trail({IsOrganizationTrail: true}),
      C.bucketPolicy(C.put(undefined, `${C.BUCKET}/AWSLogs/${C.ORG}/*`), C.put()),
    ),
    DECLARED,
  ),

  expires('log files are kept ten years', {Prefix: '', ExpirationDays: 3650}),
  expires('objects of one tag expire, and log files have none', {Prefix: '', ExpirationDays: 1, Tagged: true}),
  expires('objects without content expire', {Prefix: '', ExpirationDays: 1, ObjectSizeLessThan: 100}),
  expires('objects go on a day long ago, which is low', {Prefix: '', ExpirationDate: '2024-01-01T00:00:00.000Z'}),
];
