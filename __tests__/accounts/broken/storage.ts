/** Buckets and keys that keep CloudTrail out, or let others in. */
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, shaky, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const storage = (words: string, change: Change, baseline = {}): Case => broken(words, 'storage', change, baseline);
/** CloudTrail may write somewhere, or to somebody, else. */
const under = (words: string, condition: object | undefined, resource?: string): Case =>
  storage(`CloudTrail may write only ${words}`, C.bucketPolicy(C.put(condition, resource)));
const denied = (words: string, condition: object | undefined, fields: object = {}): Case =>
  storage(`denied ${words}`, C.bucketDeny(condition, {...fields}));
const open = (words: string, statement: object): Case =>
  storage(
    words,
    C.all(
      C.bucketPolicy(C.put(), {Effect: 'Allow', Action: 's3:GetObject', Resource: `${C.BUCKET}/*`, ...statement}),
      (account) => {
        account.buckets[N.BUCKET]!.publicAccessBlock = false;
      },
    ),
  );

const granted = (words: string, blocked: boolean, grant: {URI?: string; ID?: string; Permission: string}): Case =>
  storage(`granted to ${words}`, (account) => {
    Object.assign(account.buckets[N.BUCKET]!, {publicAccessBlock: blocked, grants: [grant]});
  });

export const STORAGE: readonly Case[] = [
  storage('the bucket has no policy', (account) => void (account.buckets[N.BUCKET]!.policy = null)),
  under('for another account', undefined, `${C.BUCKET}/AWSLogs/${N.STRANGER}/*`),
  under('to one name without a star', undefined, `${C.BUCKET}/AWSLogs/${N.ACCOUNT}`),
  under('to a path in another case', undefined, `${C.BUCKET}/awslogs/${N.ACCOUNT}/*`),
  under('from another trail', {StringEquals: {'aws:SourceArn': `${N.TRAIL}2`}}),
  under('from a trail with a star in it, which is no wildcard here', {
    StringEquals: {'aws:SourceArn': 'arn:aws:cloudtrail:*:111122223333:trail/*'},
  }),
  under('what it keeps to itself', {StringEquals: {'s3:x-amz-acl': 'private'}}),
  storage('under a prefix that the policy does not know', C.trail({S3KeyPrefix: 'org'}), {
    trail: {'key-prefix': 'org'},
  }),
  denied('to everybody', undefined, {Action: 's3:PutObject'}),
  denied(
    'but with encryption by S3',
    {StringNotEquals: {'s3:x-amz-server-side-encryption': 'AES256'}},
    {Action: 's3:PutObject'},
  ),
  denied('outside of an endpoint', {StringNotEquals: {'aws:SourceVpce': 'vpce-1'}}),
  denied('outside of the organization', {StringNotEquals: {'aws:PrincipalOrgID': C.ORG}}),
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html: no log delivery to such a bucket.
  storage('whoever asks pays', (account) => void (account.buckets[N.BUCKET]!.payer = 'Requester')),
  storage(
    'deliveries fail',
    C.status({LatestDeliveryError: 'NoSuchBucket', LatestDeliveryTime: '2026-11-01T00:00:00Z'}),
  ),
  storage(
    'an error, and the last delivery 23 hours ago',
    C.status({LatestDeliveryError: 'NoSuchBucket', LatestDeliveryTime: '2026-11-22T10:00:00Z'}),
  ),
  storage(
    'nothing has been delivered in five days',
    C.onTrail((found) => (found.status = {IsLogging: true, StartLoggingTime: '2026-11-18T08:58:00.000Z'})),
  ),
  open('everybody lists', {Principal: {AWS: '*'}, Action: 's3:ListBucket', Resource: C.BUCKET}),
  open('a stranger reads', {Principal: {AWS: `arn:aws:iam::${N.STRANGER}:root`}}),
  shaky(
    'a policy that is no policy, and nothing delivered yet',
    'storage',
    C.all(
      (account) => void (account.buckets[N.BUCKET]!.policy = '<html>'),
      C.onTrail((found) => (found.status = {IsLogging: true, StartLoggingTime: '2026-11-23T08:58:00.000Z'})),
    ),
  ),
  storage('the trail’s key admits its own account alone', C.keyPolicy(N.TRAIL_KEY)),
  storage(
    'the trail’s key admits another trail',
    C.keyPolicy(
      N.TRAIL_KEY,
      P.allow(C.CLOUDTRAIL, 'kms:GenerateDataKey*', '*', {StringEquals: {'aws:SourceArn': `${N.TRAIL}2`}}),
    ),
  ),
  granted('everybody', false, {URI: C.EVERYBODY, Permission: 'READ'}),
  granted('everybody with an account', false, {
    URI: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
    Permission: 'WRITE_ACP',
  }),
  granted('another account, which no block takes away', true, {ID: 'ab'.repeat(32), Permission: 'FULL_CONTROL'}),
  shaky(
    'granted to everybody, and nobody knows whether that is blocked',
    'storage',
    C.all(
      (account) => void (account.buckets[N.BUCKET]!.grants = [{URI: C.EVERYBODY, Permission: 'READ'}]),
      (account) => refuse(account, 's3:GetPublicAccessBlock'),
    ),
  ),
];
