import {judgedTrails} from '../delivery/outcome.js';
import {isMalformed, parsePolicy} from '../policy/index.js';
import {BUCKET_READ, BUCKET_WRITE, whoElse} from '../policy/openness.js';
import {outsiderWords, trustedAccounts} from './outsiders.js';
import {defineCheck, type Outcome} from './check.js';

export const check = defineCheck({
  id: 'log-bucket-exposed',
  title: 'Nobody undeclared can read or change the log files',
  hop: 'storage',
  severity: 'high',
  rationale:
    'A log bucket open to everyone, or to an account that nobody named, gives the record away, or lets strangers remove it.',
  remediation: {
    console: 'S3 > the bucket > Permissions > Bucket policy: remove the statement.',
    cli: 'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json',
    terraform: 'aws_s3_bucket_policy without the statement.',
  },
  by: 'human',
  reads: ['s3:GetBucketPolicy', 's3:GetPublicAccessBlock'],
  at: ['trail', 'bucket'],
  sources: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html'],
  good: {says: 'The documented policy.'},
  bad: {
    says: 'Everyone may read the log.',
    edits: [
      {
        read: 's3:GetBucketPolicy',
        value: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: {Service: 'cloudtrail.amazonaws.com'},
              Action: ['s3:PutObject', 's3:GetBucketAcl'],
              Resource: ['arn:aws:s3:::*', 'arn:aws:s3:::*/*'],
            },
            {Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::*/*'},
          ],
        }),
      },
      {read: 's3:GetPublicAccessBlock', absent: true},
    ],
  },
  evaluate(proof) {
    return judgedTrails(proof).trails.flatMap(({home, storage, foreign, trail}): Outcome[] => {
      if (!storage.asked || storage.bucket === null || foreign || storage.policy.status !== 'known') return [];
      const arn = `arn:${proof.context.partition}:s3:::${storage.bucket}`;
      const about = {resource: arn, region: home};
      const policy = parsePolicy(storage.policy.value);
      if (isMalformed(policy)) return [];
      const block = proof.evidence.buckets.find(({trailArn}) => trailArn === trail.TrailARN)?.publicAccessBlock;
      // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html: RestrictPublicBuckets keeps
      // a public policy from admitting anybody but AWS services and the bucket owner's account.
      const restricted = block?.status === 'known' && block.value.RestrictPublicBuckets === true;
      const account = proof.context.account ?? '';
      const found = whoElse([policy], {
        account,
        trusted: trustedAccounts(proof),
        actions: [...BUCKET_READ, ...BUCKET_WRITE],
        resources: [arn, `${arn}/AWSLogs/${account}/CloudTrail/x`],
      }).filter((outsider) => outsider.sure && !(outsider.kind === 'everyone' && restricted));
      if (found.length === 0)
        return [{...about, status: 'pass', message: `Nobody undeclared can read or change ${storage.bucket}.`}];
      return found.map((outsider) => ({
        ...about,
        status: 'fail',
        key: outsider.principal,
        observed: {principal: outsider.principal, actions: outsider.actions},
        message: `Strangers reach the log: ${outsiderWords(outsider)} in the policy of ${String(storage.bucket)}.`,
      }));
    });
  },
});
