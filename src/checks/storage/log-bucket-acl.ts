import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'log-bucket-acl',
  title: 'CloudTrail may read the log bucket’s ACL',
  hop: 'storage',
  severity: 'low',
  rationale:
    'CloudTrail reads the ACL whenever a trail is created or changed. Without this permission the next change fails with ' +
    'InsufficientS3BucketPolicyException.',
  remediation: {
    console: 'S3 > the bucket > Permissions > Bucket policy: allow s3:GetBucketAcl to cloudtrail.amazonaws.com.',
    cli: {
      run: [
        'aws s3api get-bucket-policy --bucket BUCKET --query Policy --output text > policy.json',
        'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json',
      ],
      edits: [
        'Edit policy.json: allow s3:GetBucketAcl on the bucket to cloudtrail.amazonaws.com. Leave the other statements as they are.',
      ],
    },
    terraform: 'A statement with s3:GetBucketAcl in aws_s3_bucket_policy.',
  },
  by: 'reconcile',
  reads: ['s3:GetBucketPolicy'],
  at: ['trail', 'bucket'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html'],
  good: {says: 'The documented bucket policy.'},
  bad: {
    says: 'The statement for the ACL is missing.',
    edits: [
      {
        read: 's3:GetBucketPolicy',
        value: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: {Service: 'cloudtrail.amazonaws.com'},
              Action: 's3:PutObject',
              Resource: 'arn:aws:s3:::*/AWSLogs/*',
            },
          ],
        }),
      },
    ],
  },
  evaluate(proof) {
    return judgedTrails(proof).trails.flatMap(({home, storage, foreign}): Outcome[] => {
      if (!storage.asked || storage.bucket === null || foreign || storage.policy.status !== 'known') return [];
      const about = {resource: `arn:${proof.context.partition}:s3:::${storage.bucket}`, region: home};
      if (storage.aclReadable.state !== 'blocks')
        return [{...about, status: 'pass', message: `CloudTrail may read the ACL of ${storage.bucket}.`}];
      return [
        {
          ...about,
          status: 'fail',
          message: `The next change to the trail will fail: the policy of ${storage.bucket} does not let CloudTrail read its ACL.`,
        },
      ];
    });
  },
});
