import {bucketOutcomes} from '../shared/storage/bucket.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'log-bucket-public-access-block',
  title: 'The log bucket blocks public access',
  hop: 'storage',
  severity: 'low',
  rationale:
    'The block prevents that one careless policy or ACL makes the log files public. Without it nothing is public yet, but one mistake can make them public.',
  remediation: {
    console: 'S3 > the bucket > Permissions > Block public access: block all.',
    cli: {
      run: [
        'aws s3api put-public-access-block --bucket BUCKET --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
      ],
    },
    terraform: 'aws_s3_bucket_public_access_block with all four true.',
  },
  by: 'human',
  reads: ['s3:GetPublicAccessBlock'],
  at: ['trail', 'bucket'],
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  good: {says: 'All four settings are on.'},
  bad: {says: 'The block was removed.', edits: [{read: 's3:GetPublicAccessBlock', absent: true}]},
  evaluate: (proof) =>
    bucketOutcomes(proof, ({publicAccessBlock: block}, bucket) => {
      if (block.status === 'unreadable') return null;
      const value = block.status === 'known' ? block.value : {};
      const names = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const;
      const off = names.filter((name) => value[name] !== true);
      return off.length === 0
        ? {ok: true, message: `${bucket} blocks public access.`, observed: []}
        : {
            ok: false,
            message: `One mistake would publish the log: ${bucket} does not block public access (${off.join(', ')}).`,
            observed: off,
          };
    }),
});
