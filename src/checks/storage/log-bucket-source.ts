import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {isMalformed, parsePolicy} from '../../policy/index.js';
import {openDeputies} from '../../policy/openness.js';
import {logFiles, ownerOf} from '../shared/storage/log-paths.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'log-bucket-source',
  title: 'Only this trail may write to the log bucket',
  hop: 'storage',
  severity: 'low',
  rationale:
    'Without aws:SourceArn in the statement for CloudTrail, a trail of any account can be pointed at this bucket: forged logs are stored among ' +
    'the real ones.',
  remediation: {
    console:
      'S3 > the bucket > Permissions > Bucket policy: add "StringEquals": {"aws:SourceArn": "TRAIL-ARN"} to the statements for CloudTrail.',
    cli: {
      run: [
        'aws s3api get-bucket-policy --bucket BUCKET --query Policy --output text > policy.json',
        'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json',
      ],
      edits: [
        'Edit policy.json: add a condition on aws:SourceArn with the ARN of the trail. Leave the other statements as they are.',
      ],
    },
    terraform: 'A condition on aws:SourceArn in aws_s3_bucket_policy.',
  },
  by: 'human',
  reads: ['s3:GetBucketPolicy'],
  at: ['trail', 'bucket'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html'],
  good: {says: 'The documented policy names the trail.'},
  bad: {
    says: 'CloudTrail may write for a trail of any account.',
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
          ],
        }),
      },
    ],
  },
  evaluate(proof) {
    return judgedTrails(proof).trails.flatMap((answer): Outcome[] => {
      const {home, storage, foreign} = answer;
      if (!storage.asked || storage.bucket === null || foreign || storage.policy.status !== 'known') return [];
      const policy = parsePolicy(storage.policy.value);
      if (isMalformed(policy)) return [];
      const arn = `arn:${proof.context.partition}:s3:::${storage.bucket}`;
      const account = ownerOf(proof, answer);
      const open = openDeputies([policy], {
        account,
        trusted: [],
        actions: ['s3:PutObject'],
        resources: logFiles(proof, policy, arn, answer) ?? [`${arn}/AWSLogs/${account}/CloudTrail/x`],
        now: proof.context.now,
      });
      const about = {resource: arn, region: home};
      if (open.length === 0)
        return [{...about, status: 'pass', message: `Only named trails may write to ${storage.bucket}.`}];
      const services = open.map(({service}) => service).join(', ');
      return [
        {
          ...about,
          status: 'fail',
          observed: open.map(({service, actions}) => ({service, actions})),
          message: `Forged logs can be stored among the real ones: ${services} may write to ${storage.bucket} for a trail of any account.`,
        },
      ];
    });
  },
});
