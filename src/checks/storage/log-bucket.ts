import {every} from '../../delivery/gate.js';
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {awsCommand, type ByHand} from '../../delivery/command.js';
import {ask} from '../../delivery/context.js';
import type {Proof} from '../../delivery/proof.js';
import {spare} from '../shared/spare.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'log-bucket',
  title: 'The log bucket is there and CloudTrail may write to it',
  hop: 'storage',
  severity: 'high',
  rationale:
    'A bucket policy that does not admit CloudTrail, a bucket that is gone, or Requester Pays: log files are lost, and the alert chain does not show it.',
  remediation: {
    console:
      'S3 > the bucket > Permissions > Bucket policy: the two statements for cloudtrail.amazonaws.com of the page below.',
    cli: {
      run: [
        'aws s3api get-bucket-policy --bucket BUCKET --query Policy --output text > policy.json',
        'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json',
      ],
      edits: [
        'Edit policy.json: allow s3:GetBucketAcl on the bucket, and s3:PutObject on the key prefix of the trail, to cloudtrail.amazonaws.com. Leave the other statements as they are. If the bucket has no policy, the first command fails: then write the file anew.',
      ],
    },
    terraform: 'aws_s3_bucket_policy with s3:GetBucketAcl and s3:PutObject for cloudtrail.amazonaws.com.',
  },
  by: 'reconcile',
  reads: ['s3:HeadBucket', 's3:GetBucketPolicy', 's3:GetBucketRequestPayment'],
  at: ['trail', 'bucket'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html'],
  good: {
    says: 'The bucket’s policy cannot be read, and a fresh delivery proves that it admits CloudTrail.',
    edits: [{read: 's3:GetBucketPolicy', denied: true}],
  },
  bad: {
    says: 'The bucket policy was removed.',
    edits: [{read: 's3:GetBucketPolicy', absent: true}],
  },
  evaluate(proof) {
    const judged = judgedTrails(proof);
    // The bucket of another account's trail is judged by what it delivers.
    const elsewhere = judged.trails.some(
      ({foreign, storage}) => foreign && storage.asked && storage.delivery === 'fresh',
    );
    return judged.trails.flatMap(({trail, home, storage, foreign}): Outcome[] => {
      if (!storage.asked || storage.bucket === null || foreign) return [];
      const outcome = fromGate(
        every(storage.writable, storage.requesterPays),
        {
          asks: `CloudTrail may write to ${storage.bucket}`,
          passed: storage.provenByDelivery
            ? `${storage.bucket} cannot be read in full; a fresh delivery proves that CloudTrail may write to it.`
            : `CloudTrail may write to ${storage.bucket}.`,
          blocked: 'The evidence behind alerts is lost: CloudTrail cannot write its log files',
        },
        {
          resource: `arn:${proof.context.partition}:s3:::${storage.bucket}`,
          region: home,
          observed: {trail: trail.Name, delivery: storage.delivery},
          ...(isGone(proof, storage.bucket, home) ? {remedy: gone(storage.bucket, home)} : {}),
          ...spare(trail.TrailARN, judged.redundant),
        },
      );
      return [judged.redundant && elsewhere && outcome.status !== 'pass' ? {...outcome, severity: 'info'} : outcome];
    });
  },
});

function isGone({context}: Proof, bucket: string, region: string): boolean {
  return ask(context, {op: 's3:HeadBucket', region, params: {Bucket: bucket}}).status === 'absent';
}

/** us-east-1 is the one Region that must not be named: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html */
function gone(bucket: string, region: string): ByHand {
  const place = region === 'us-east-1' ? {} : {'create-bucket-configuration': `LocationConstraint=${region}`};
  return {
    say: `The bucket does not exist. If its name is mistyped, correct it. Otherwise create it, with a bucket policy that allows s3:GetBucketAcl on the bucket, and s3:PutObject on the key prefix of the trail, to cloudtrail.amazonaws.com:`,
    run: [
      awsCommand('s3api create-bucket', region, {bucket, ...place}),
      awsCommand('s3api put-bucket-policy', region, {bucket, policy: 'file://policy.json'}),
    ],
  };
}
