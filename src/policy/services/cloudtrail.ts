/** CloudTrail, acting under its own name for a trail. */
import {accountKeys, arnParts, keys} from '../context.js';
import type {KeyValue} from '../model.js';
import {GUIDE, disputedSource, serviceQuestion} from './question.js';
import type {Question} from './question.js';

const CLOUDTRAIL_BUCKET = `${GUIDE}/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html`;
const CLOUDTRAIL_KEY = `${GUIDE}/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html`;

export interface TrailWrites {
  readonly trailArn: string;
  readonly bucket: string;
  /** As in S3KeyPrefix; empty for none. */
  readonly prefix: string;
  /** Whose events; differs from the trail's account for a member of an organization. */
  readonly account: string;
  /** The organization's id, where the trail is an organization's and the id is known. */
  readonly organization: string | null;
  /** Where the events happen. */
  readonly region: string;
  /** KmsKeyId of the trail, or null. */
  readonly key: string | null;
}

function trailKeys(trailArn: string): Readonly<Record<string, KeyValue>> {
  return {'aws:sourcearn': [trailArn], 'aws:sourceaccount': [arnParts(trailArn).account]};
}

/** CloudTrail asks whose bucket it is. Needed when a trail is made or changed. */
export function trailReadsBucketAcl(trailArn: string, bucket: string): Question {
  const resource = `arn:${arnParts(trailArn).partition}:s3:::${bucket}`;
  return serviceQuestion('cloudtrail', trailArn, 's3:GetBucketAcl', resource, trailKeys(trailArn), [CLOUDTRAIL_BUCKET]);
}

/** CloudTrail writes a log file: `prefix/AWSLogs/[organization/]account/CloudTrail/region/...`, owned by the bucket's owner. */
export function trailWritesBucket(trail: TrailWrites): Question {
  const folders = [trail.prefix, 'AWSLogs', trail.organization ?? '', trail.account, 'CloudTrail', trail.region];
  const file = `${trail.account}_CloudTrail_${trail.region}_20260101T0000Z_iamAlertGuard.json.gz`;
  const key = [...folders.filter((folder) => folder !== ''), '2026', '01', '01', file].join('/');
  const resource = `arn:${arnParts(trail.trailArn).partition}:s3:::${trail.bucket}/${key}`;
  return serviceQuestion(
    'cloudtrail',
    trail.trailArn,
    's3:PutObject',
    resource,
    {
      ...trailKeys(trail.trailArn),
      'aws:sourceorgid': trail.organization === null ? undefined : [trail.organization],
      's3:x-amz-acl': ['bucket-owner-full-control'],
      's3:x-amz-server-side-encryption': trail.key === null ? undefined : ['aws:kms'],
      's3:x-amz-server-side-encryption-aws-kms-key-id': trail.key?.startsWith('arn:') ? [trail.key] : undefined,
    },
    [CLOUDTRAIL_BUCKET],
  );
}

/** The same call in the name of an account of CloudTrail, as it made it before it was a service: without a source. */
export function inNameOfAccount({request, sources}: Question, account: string): Question {
  const own = [...request.keys].filter(([key]) => key.startsWith('s3:'));
  return {
    request: {
      ...request,
      principal: {kind: 'account', account},
      keys: keys(accountKeys(account, null, request.resource), {...Object.fromEntries(own), ...NO_SOURCE}),
    },
    sources,
    dispute: null,
  };
}

const NO_SOURCE: Readonly<Record<string, KeyValue>> = {
  'aws:sourcearn': 'absent',
  'aws:sourceaccount': 'absent',
  'aws:sourceorgid': 'absent',
};

/** CloudTrail encrypts log files: kms:GenerateDataKey with the trail as encryption context. */
export function trailUsesKey(trailArn: string, keyArn: string): Question {
  return serviceQuestion(
    'cloudtrail',
    trailArn,
    'kms:GenerateDataKey',
    keyArn,
    {
      ...trailKeys(trailArn),
      'kms:encryptioncontext:aws:cloudtrail:arn': [trailArn],
      'kms:calleraccount': 'unknown',
    },
    [CLOUDTRAIL_KEY],
  );
}

/** CloudTrail looks at the key. Needed when a trail is made or changed. */
export function trailDescribesKey(trailArn: string, keyArn: string): Question {
  return serviceQuestion('cloudtrail', trailArn, 'kms:DescribeKey', keyArn, trailKeys(trailArn), [CLOUDTRAIL_KEY]);
}

const CLOUDTRAIL_LOGS = `${GUIDE}/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html`;

/** CloudTrail assumes the role by which it writes to a log group. The page shows a trust policy without conditions. */
export function cloudTrailAssumesRole(trailArn: string, roleArn: string): Question {
  const question = serviceQuestion(
    'cloudtrail',
    trailArn,
    'sts:AssumeRole',
    roleArn,
    {'sts:externalid': 'absent', 'sts:rolesessionname': 'present'},
    [CLOUDTRAIL_LOGS],
  );
  return disputedSource(question, trailArn, []);
}
