import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {sameKey} from '../../delivery/hops/access/declared-keys.js';
import {instead} from '../shared/remedy/declared-key.js';
import {spare} from '../shared/spare.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'trail-encrypted',
  title: 'The log files are encrypted with the declared key',
  hop: 'trail',
  severity: 'medium',
  rationale: 'The declared key decides who can read the log of an incident. Another key, or none, lets others read it.',
  remediation: {
    console: 'CloudTrail > Trails > the trail > General details > Edit: Log file SSE-KMS encryption.',
    cli: {run: ['aws cloudtrail update-trail --name TRAIL --kms-key-id KEY']},
    terraform: 'kms_key_id on aws_cloudtrail.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails', 'kms:DescribeKey'],
  at: ['trail', 'kms-key'],
  sources: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html',
  ],
  good: {
    says: 'Not declared, not judged.',
    baseline: {trail: {'kms-key': null}},
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{KmsKeyId: null}]}],
  },
  bad: {
    says: 'Declared, and the trail has no key.',
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{KmsKeyId: null}]}],
  },
  evaluate(proof) {
    const declared = proof.context.baseline.trail['kms-key'];
    if (declared === undefined) return [];
    const judged = judgedTrails(proof);
    return judged.trails.map(({trail, home}) => {
      const observed = trail.KmsKeyId ?? null;
      const about = {
        resource: trail.TrailARN,
        region: home,
        declared,
        observed,
        blanks: {KEY: declared},
        ...spare(trail.TrailARN, judged.redundant),
      };
      const same = observed === null ? 'no' : sameKey(proof.context, declared, observed, home);
      if (same === 'yes')
        return {...about, status: 'pass' as const, message: `${trail.Name} is encrypted with the declared key.`};
      if (same === 'unknown') {
        return {
          ...about,
          status: 'unknown' as const,
          message: `It could not be determined whether ${declared} is the key of ${trail.Name}.`,
        };
      }
      const remedy = instead(proof.context, declared, home);
      return {
        ...about,
        ...(remedy === null ? {} : {remedy}),
        status: 'fail' as const,
        message: `The log can be read by others than declared: ${trail.Name} is encrypted with ${observed ?? 'no key of yours'}.`,
      };
    });
  },
});
