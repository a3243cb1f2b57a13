/** `checks/storage/` holds the checks of the bucket and the log files of a trail. */
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {spare} from '../shared/spare.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'trail-bucket',
  title: 'The log files go to the declared bucket',
  hop: 'storage',
  severity: 'high',
  rationale: 'A trail that writes to another bucket gives the log files of your account to the owner of that bucket.',
  remediation: {
    console: 'CloudTrail > Trails > the trail > General details > Edit: Storage location.',
    cli: {
      say: 'If the name in the baseline is mistyped, correct it. Otherwise the bucket has to exist first, and its policy has to let CloudTrail write under this prefix. Then:',
      run: ['aws cloudtrail update-trail --name TRAIL --s3-bucket-name BUCKET --s3-key-prefix PREFIX'],
    },
    terraform: 's3_bucket_name and s3_key_prefix on aws_cloudtrail.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails'],
  at: ['trail', 'bucket'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-update-a-trail-console.html'],
  good: {
    says: 'Not declared, not judged.',
    baseline: {trail: {bucket: null}},
  },
  bad: {
    says: 'The trail was redirected.',
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{S3BucketName: 'somebody-elses-bucket'}]}],
  },
  evaluate(proof) {
    const {bucket, 'key-prefix': prefix} = proof.context.baseline.trail;
    if (bucket === undefined && prefix === undefined) return [];
    const judged = judgedTrails(proof);
    return judged.trails.map(({trail, home}) => {
      const declared = {
        ...(bucket === undefined ? {} : {bucket}),
        ...(prefix === undefined ? {} : {'key-prefix': prefix}),
      };
      const observed = {bucket: trail.S3BucketName ?? null, 'key-prefix': trail.S3KeyPrefix ?? null};
      const about = {
        resource: trail.TrailARN,
        region: home,
        declared,
        observed,
        blanks: {BUCKET: bucket ?? trail.S3BucketName ?? 'BUCKET', PREFIX: prefix ?? trail.S3KeyPrefix ?? ''},
        ...spare(trail.TrailARN, judged.redundant),
      };
      const rightBucket = bucket === undefined || bucket === observed.bucket;
      const rightPrefix = prefix === undefined || prefix === (observed['key-prefix'] ?? '');
      if (rightBucket && rightPrefix)
        return {...about, status: 'pass' as const, message: `${trail.Name} writes where declared.`};
      return {
        ...about,
        status: 'fail' as const,
        ...(rightBucket ? {severity: 'medium' as const} : {}),
        at: rightBucket ? ['trail', 'key-prefix'] : ['trail', 'bucket'],
        message: rightBucket
          ? `The log files are not where the baseline declares them: ${trail.Name} writes under ${observed['key-prefix'] ?? 'no prefix'}.`
          : `The record of this account goes elsewhere: ${trail.Name} writes to ${observed.bucket ?? 'no bucket'}.`,
      };
    });
  },
});
