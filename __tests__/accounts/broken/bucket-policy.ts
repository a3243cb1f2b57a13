/** Bucket policies that let strangers at the log files, in every folder of the trail and by every kind of condition. */
import * as N from '../../support/names.js';
import {broken, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const EVERYBODY = {Effect: 'Allow', Principal: '*', Action: ['s3:GetObject', 's3:DeleteObject']};
const MEMBER = '555566667777';

const unblocked: Change = (account) => void (account.buckets[N.BUCKET]!.publicAccessBlock = false);
const policy = (...statements: readonly object[]): Change => C.all(C.bucketPolicy(...statements), unblocked);
const written = (path: string, prefix = ''): object => C.put(undefined, `${C.BUCKET}/${prefix}AWSLogs/${path}/*`);

/** Everybody reads and deletes below a path of the bucket. */
const path = (words: string, below: string, fields: Parameters<typeof C.trail>[0] = {}, baseline = {}): Case =>
  broken(
    `everybody reads ${words}`,
    'storage',
    C.all(C.trail(fields), policy(C.put(undefined, `${C.BUCKET}/*`), {...EVERYBODY, Resource: `${C.BUCKET}/${below}`})),
    baseline,
  );
const open = (words: string, Condition: object, fields: object = {}, baseline = {}): Case =>
  broken(`everybody reads ${words}`, 'storage', policy(C.put(), {...read(Condition), ...fields}), baseline);
const doubtful = (words: string, Condition: object, baseline = {}): Case =>
  unknown(`everybody reads ${words}`, 'storage', policy(C.put(), read(Condition)), baseline);

function read(Condition: object): object {
  return {...EVERYBODY, Resource: `${C.BUCKET}/*`, Condition};
}

const API = {trail: {'key-prefix': 'api'}};
const DECLARED = {organization: C.ORG};
const NOT_PINNED = {account: null};
const READER = {Principal: {AWS: `arn:aws:iam::${N.STRANGER}:role/siem`}};
const OWN_READER = {Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:role/siem`}};

export const BUCKET_POLICIES: readonly Case[] = [
  path('under the prefix of the trail', 'api/AWSLogs/*', {S3KeyPrefix: 'api'}, API),
  path('one file of each day under the prefix', 'api/AWSLogs/*/01/x.json.gz', {S3KeyPrefix: 'api'}, API),
  path('the log of one Region', `AWSLogs/${N.ACCOUNT}/CloudTrail/eu-west-1/*`),
  path('the log of one year', `AWSLogs/${N.ACCOUNT}/CloudTrail/*/2026/*`),
  path('the digests', `AWSLogs/${N.ACCOUNT}/CloudTrail-Digest/*`),
  path('files of Insights', `AWSLogs/*/CloudTrail-Insight/*`),
  path('whatever ends as log files do', '*.json.gz'),
  path('the folder of an organization that is not known', 'AWSLogs/o-*', {IsOrganizationTrail: true}),
  path('the folder of the organization', `AWSLogs/${C.ORG}/*`, {IsOrganizationTrail: true}, DECLARED),
  path('the log of a member', `AWSLogs/${C.ORG}/${MEMBER}/*`, {IsOrganizationTrail: true}, DECLARED),
  broken(
    'everybody reads all but one folder',
    'storage',
    policy(C.put(), {...EVERYBODY, NotResource: `${C.BUCKET}/public/*`}),
  ),
  broken(
    'everybody reads, and denied below another prefix',
    'storage',
    policy(C.put(), read({}), {...EVERYBODY, Effect: 'Deny', Resource: `${C.BUCKET}/elb/*`}),
  ),

  // Keys that hold for whoever asks.
  open('of what is the owner’s, which it always is', {StringEquals: {'aws:ResourceAccount': N.ACCOUNT}}),
  open('of what is the owner’s, as S3 calls it', {StringEquals: {'s3:ResourceAccount': N.ACCOUNT}}),
  open('of what is the organization’s', {StringEquals: {'aws:ResourceOrgID': C.ORG}}, {}, DECLARED),
  open('over TLS', {Bool: {'aws:SecureTransport': 'true'}}),
  open('with a user agent', {StringLike: {'aws:UserAgent': '*'}}),
  open('from a page', {StringLike: {'aws:Referer': 'https://example.com/*'}}),
  open('until a day to come', {DateLessThan: {'aws:CurrentTime': '2030-01-01T00:00:00Z'}}),
  open('as a role of one name, in any account', {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/MyRole'}}),
  open('through access points of any account', {
    StringLike: {'s3:DataAccessPointArn': 'arn:aws:s3:*:*:accesspoint/logs'},
  }),
  open('through access points whose account begins so', {StringLike: {'s3:DataAccessPointAccount': '1111*'}}),
  open('through access points on the internet', {StringEquals: {'s3:AccessPointNetworkOrigin': 'Internet'}}),
  open('but not through access points of the account', {StringNotEquals: {'s3:DataAccessPointAccount': N.ACCOUNT}}),
  open('through access points of a stranger', {StringEquals: {'s3:DataAccessPointAccount': N.STRANGER}}),
  open('with a function of any account', {ArnLike: {'lambda:SourceFunctionArn': 'arn:aws:lambda:*:*:function:reader'}}),

  // What nobody can judge.
  doubtful('of what has a tag', {StringEquals: {'aws:ResourceTag/public': 'yes'}}),
  doubtful('of what is an organization’s, and whose the account is nobody said', {
    StringEquals: {'aws:ResourceOrgID': C.ORG},
  }),
  doubtful('by a key that is in no list', {StringEquals: {'aws:SomethingNew': 'yes'}}),

  // Nobody says which account is checked.
  unknown(
    'a role of one account reads, and STS does not say which account this is',
    'storage account',
    C.all(C.noIdentity, C.bucketPolicy(C.put(), {...EVERYBODY, ...READER, Resource: `${C.BUCKET}/*`})),
    NOT_PINNED,
  ),
  unknown(
    'a role of the trail’s account reads, and STS does not say which account this is',
    'storage account',
    C.all(C.noIdentity, C.bucketPolicy(C.put(), {...EVERYBODY, ...OWN_READER, Resource: `${C.BUCKET}/*`})),
    NOT_PINNED,
  ),
  broken(
    'everybody reads, and STS does not say which account this is',
    'storage account',
    C.all(C.noIdentity, policy(C.put(), read({}))),
    NOT_PINNED,
  ),

  broken(
    'a stranger deletes the bucket',
    'storage',
    C.bucketPolicy(C.put(), {
      ...{Effect: 'Allow', Principal: {AWS: N.STRANGER}, Action: 's3:DeleteBucket', Resource: C.BUCKET},
    }),
  ),
  broken(
    'a stranger has the objects expire',
    'storage',
    C.bucketPolicy(C.put(), {
      ...{Effect: 'Allow', Principal: {AWS: N.STRANGER}, Action: 's3:PutLifecycle*', Resource: C.BUCKET},
    }),
  ),
  // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-supported-regions.html
  broken(
    'CloudTrail writes in the name of its account in another Region, and nothing has been delivered for weeks',
    'storage',
    C.all(
      C.bucketPolicy(inName('859597730677', 's3:GetBucketAcl', C.BUCKET), inName('859597730677')),
      C.status({LatestDeliveryTime: '2026-11-01T00:00:00.000Z'}),
    ),
  ),
  broken(
    'CloudTrail’s account may write for another account',
    'storage',
    C.bucketPolicy(inName('086441151436', 's3:PutObject', `${C.BUCKET}/AWSLogs/${N.STRANGER}/*`)),
  ),
  unknown(
    'CloudTrail writes in the name of its account in another Region, and nothing has been delivered yet',
    'storage',
    C.all(
      C.bucketPolicy(inName('859597730677', 's3:GetBucketAcl', C.BUCKET), inName('859597730677')),
      C.onTrail((found) => (found.status = {IsLogging: true, StartLoggingTime: '2026-11-23T08:58:00.000Z'})),
    ),
  ),
  broken(
    'the organization’s trail may write for its own account alone',
    'storage',
    C.all(C.trail({IsOrganizationTrail: true}), C.bucketPolicy(written(N.ACCOUNT))),
    DECLARED,
  ),
];

function inName(account: string, Action = 's3:PutObject', Resource = `${C.BUCKET}/AWSLogs/${N.ACCOUNT}/*`): object {
  const condition = {StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control'}};
  const statement = {Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${account}:root`}, Action, Resource};
  return Action === 's3:PutObject' ? {...statement, Condition: condition} : statement;
}
