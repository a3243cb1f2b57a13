/** The log bucket: made where the baseline names it and it is missing, and opened to CloudTrail. */
import {shellWord} from '../../delivery/command.js';
import type {TrailAnswer} from '../../delivery/hops/trail/trail.js';
import {bucketAdmitsCloudTrail, organizationOf} from '../../delivery/hops/trail/trail-admission.js';
import {unreadable} from '../../delivery/gate.js';
import type {Read} from '../../snapshot/reads.js';
import type {Statement} from '../policy/merge.js';
import {desiredTrail, type DesiredTrail} from '../desired.js';
import {
  errand,
  grantFirst,
  OUR_TAG,
  tagsOf,
  type Draft,
  type Item,
  type Ownership,
  type Planning,
} from '../planning.js';
import {promise} from './change.js';
import {makesTrail} from './trail/trail-wanted.js';
import {policyItems} from './policy.js';
import {trailUpdate} from './trail/trail-update.js';

const OURS: Ownership = {section: 'trail', tags: null};

interface Bucket {
  readonly name: string;
  readonly arn: string;
  readonly trail: DesiredTrail;
  readonly prefix: string | null;
}

/** The bucket that the trail is to write to: the declared one, else the one it has. */
export function desiredBucket(planning: Planning): Bucket | null {
  const {context, proof} = planning;
  const trail = desiredTrail(proof);
  if (trail.answer?.foreign === true) return null;
  const name = context.baseline.trail.bucket ?? trail.answer?.trail.S3BucketName;
  if (name === undefined) return null;
  const prefix = context.baseline.trail['key-prefix'] ?? trail.answer?.trail.S3KeyPrefix ?? null;
  return {name, arn: `arn:${context.partition}:s3:::${name}`, trail, prefix: prefix === '' ? null : prefix};
}

type BucketOp = 's3:HeadBucket' | 's3:GetBucketPolicy' | 's3:GetBucketRequestPayment';

export function bucketRead<O extends BucketOp>(op: O, {name, trail}: Pick<Bucket, 'name' | 'trail'>): Read<O> {
  return {op, region: trail.home, params: {Bucket: name}} as Read<O>;
}

/** May CloudTrail look at the bucket and write to it, by this policy? */
function admits(
  {context, account}: Planning,
  {name, trail, prefix}: Bucket,
  policy: string,
  asks: readonly ('acl' | 'write')[],
): boolean {
  const about = {
    bucket: name,
    prefix,
    trailArn: trail.arn,
    account,
    partition: context.partition,
    now: context.now,
    key: trail.answer?.trail.KmsKeyId ?? null,
    region: context.eventRegion,
    ofOrganization: organizationOf(context, trail.answer),
  };
  return asks.every((ask) => bucketAdmitsCloudTrail(policy, {...about, ask}).answer === 'allowed');
}

/** As far as the facts at hand say, could a trail be pointed at it now? */
export function bucketReady(planning: Planning): boolean {
  const bucket = desiredBucket(planning);
  if (bucket === null) return false;
  // A bucket that answers nothing may be somebody else's, who would get the log files: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
  if (planning.context.facts.get(bucketRead('s3:HeadBucket', bucket)).status !== 'known') return false;
  const policy = planning.context.facts.get(bucketRead('s3:GetBucketPolicy', bucket));
  const payer = planning.context.facts.get(bucketRead('s3:GetBucketRequestPayment', bucket));
  if (payer.status === 'known' && payer.value === 'Requester') return false;
  return policy.status === 'known' && admits(planning, bucket, policy.value, ['acl', 'write']);
}

export function bucketItems(planning: Planning): Item[] {
  const bucket = desiredBucket(planning);
  if (bucket === null) return [];
  const {context} = planning;
  const {answer} = bucket.trail;
  const current = answer?.storage.asked === true && answer.storage.bucket === bucket.name ? answer.storage : null;
  const update = answer === null || trailUpdate(planning, answer) !== null;
  // Fresh log files prove what cannot be read; then only a change of the trail would need more.
  if (current?.provenByDelivery === true && !update) return [];
  const head = bucketRead('s3:HeadBucket', bucket);
  const exists = context.facts.get(head);
  const declared = context.baseline.trail.bucket !== undefined;
  if (answer === null && (!declared || !makesTrail(planning, bucket.trail))) return [];
  if (exists.status === 'unreadable')
    return [grantFirst('CreateBucket', bucket.arn, bucket.trail.home, unreadable(head, exists))];
  if (exists.status === 'absent') {
    if (!declared)
      return [
        errand(
          'CreateBucket',
          bucket.arn,
          bucket.trail.home,
          `The trail's bucket ${bucket.name} is gone. Declare trail.bucket to have it created.`,
        ),
      ];
    return [
      newBucket(planning, bucket),
      ...policyItems(planning, policyPlan(planning, bucket, null, ['acl', 'write'], OURS)),
    ];
  }
  const read = bucketRead('s3:GetBucketPolicy', bucket);
  const policy = context.facts.get(read);
  if (policy.status === 'unreadable')
    return [grantFirst('PutBucketPolicy', bucket.arn, bucket.trail.home, unreadable(read, policy))];
  // CloudTrail asks for the ACL only when a trail is made or changed.
  const asks = update ? (['acl', 'write'] as const) : (['write'] as const);
  return [
    ...policyItems(
      planning,
      policyPlan(planning, bucket, policy.status === 'known' ? policy.value : null, asks, {
        section: 'trail',
        tags: tagsOf.bucket(bucket.name, bucket.trail.home),
      }),
    ),
    ...requesterPays(planning, bucket),
  ];
}

/** The log files of a trail that is there go elsewhere from now on. */
function movesWords(trail: TrailAnswer | null): string {
  return trail === null
    ? ''
    : ` ${trail.trail.Name} writes to ${trail.trail.S3BucketName ?? 'no bucket'} now. If the name is mistyped, correct it.`;
}

function newBucket({context}: Planning, {name, arn, trail}: Bucket): Draft {
  const read = bucketRead('s3:HeadBucket', {name, trail}) as Read;
  // us-east-1 is the one region that must not be named: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  const place = trail.home === 'us-east-1' ? {} : {LocationConstraint: trail.home};
  return {
    kind: 'call',
    write: {
      op: 's3:CreateBucket',
      region: trail.home,
      params: {Bucket: name, CreateBucketConfiguration: {...place, Tags: [OUR_TAG]}},
    },
    resource: arn,
    text: `The declared bucket for the log files does not exist.${movesWords(trail.answer)}`,
    before: null,
    after: {Bucket: name, region: trail.home},
    fact: {read, at: [], before: null, after: true},
    also: [
      promise(bucketRead('s3:GetBucketPolicy', {name, trail}), [], null),
      promise(bucketRead('s3:GetBucketRequestPayment', {name, trail}), [], 'BucketOwner'),
      promise(tagsOf.bucket(name, trail.home), [], [OUR_TAG]),
    ],
    owner: OURS,
    costs: `Log files are kept in S3 until somebody deletes them: https://aws.amazon.com/s3/pricing/${context.partition === 'aws' ? '' : ' (prices of the partition differ)'}`,
  };
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html */
function policyPlan(
  planning: Planning,
  bucket: Bucket,
  policy: string | null,
  asks: readonly ('acl' | 'write')[],
  owner: Ownership,
): Parameters<typeof policyItems>[1] {
  const {account} = planning;
  const {name, arn, trail, prefix} = bucket;
  const from = {'aws:SourceArn': trail.arn};
  const principal = {Effect: 'Allow', Principal: {Service: 'cloudtrail.amazonaws.com'}};
  const organization = organizationOf(planning.context, trail.answer)?.id ?? null;
  const files = [account, ...(organization === null ? [] : [organization])].map(
    (folder) => `${arn}/${prefix === null ? '' : `${prefix}/`}AWSLogs/${folder}/*`,
  );
  const ours: readonly Statement[] = [
    {
      part: 'acl',
      subject: trail.arn,
      body: {...principal, Action: 's3:GetBucketAcl', Resource: arn, Condition: {StringEquals: from}},
    },
    {
      subject: trail.arn,
      body: {
        ...principal,
        Action: 's3:PutObject',
        Resource: files.length === 1 ? (files[0] ?? '') : files,
        Condition: {StringEquals: {...from, 's3:x-amz-acl': 'bucket-owner-full-control'}},
      },
    },
  ];
  return {
    resource: arn,
    region: trail.home,
    text: 'CloudTrail is not allowed to write its log files to the bucket.',
    policy,
    ours,
    admits: (text) => admits(planning, bucket, text, asks),
    write: (Policy) => ({
      op: 's3:PutBucketPolicy',
      region: trail.home,
      params: {Bucket: name, ExpectedBucketOwner: account, Policy},
    }),
    read: bucketRead('s3:GetBucketPolicy', bucket),
    at: [],
    owner,
  };
}

function requesterPays({context}: Planning, bucket: Bucket): Item[] {
  const payer = context.facts.get(bucketRead('s3:GetBucketRequestPayment', bucket));
  if (payer.status !== 'known' || payer.value !== 'Requester') return [];
  const text =
    'Requester Pays is on, and CloudTrail cannot deliver to such a bucket. Switching it off changes who pays for the reading of what is in it, ' +
    `so it needs a person:\n  aws s3api put-bucket-request-payment --bucket ${shellWord(bucket.name)} --request-payment-configuration Payer=BucketOwner`;
  return [errand('PutBucketRequestPayment', bucket.arn, bucket.trail.home, text)];
}

/** Used by none but the walk: what planning about the bucket rests on. */
export function askBucket(planning: Planning): void {
  const bucket = desiredBucket(planning);
  if (bucket === null) return;
  for (const op of ['s3:HeadBucket', 's3:GetBucketPolicy', 's3:GetBucketRequestPayment'] as const)
    planning.context.facts.get(bucketRead(op, bucket));
}
