import {bucketOutcomes} from '../shared/storage/bucket.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'log-bucket-versioning',
  title: 'The log bucket keeps earlier versions',
  hop: 'storage',
  severity: 'low',
  rationale:
    'Without versioning, anyone who can write to the bucket can overwrite or delete the record of their actions.',
  remediation: {
    console: 'S3 > the bucket > Properties > Bucket Versioning: Enable.',
    cli: {run: ['aws s3api put-bucket-versioning --bucket BUCKET --versioning-configuration Status=Enabled']},
    terraform: 'aws_s3_bucket_versioning with status = "Enabled".',
  },
  by: 'human',
  reads: ['s3:GetBucketVersioning'],
  at: ['trail', 'bucket'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  good: {says: 'Versioning is on.'},
  bad: {says: 'Versioning is suspended.', edits: [{read: 's3:GetBucketVersioning', value: {Status: 'Suspended'}}]},
  evaluate: (proof) =>
    bucketOutcomes(proof, ({versioning}, bucket) => {
      if (versioning.status === 'unreadable') return null;
      const status = versioning.status === 'known' ? (versioning.value.Status ?? 'not enabled') : 'not enabled';
      return status === 'Enabled'
        ? {ok: true, message: `${bucket} keeps earlier versions.`, observed: status}
        : {
            ok: false,
            message: `Log files can be overwritten without a trace: versioning of ${bucket} is ${status}.`,
            observed: status,
          };
    }),
});
