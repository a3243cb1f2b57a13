import {declaredFlag} from '../shared/trail-flag.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'trail-multi-region',
  title: 'The trail records every region',
  hop: 'trail',
  severity: 'medium',
  rationale:
    'A single-region trail records IAM calls and the other calls of its own region, but not what an intruder does in other regions. ' +
    'Turning a multi-region trail into a single-region trail also switches global service events off.',
  remediation: {
    console: 'CloudTrail > Trails > the trail > General details > Edit: Multi-region trail.',
    cli: {run: ['aws cloudtrail update-trail --name TRAIL --is-multi-region-trail --include-global-service-events']},
    terraform: 'is_multi_region_trail = true on aws_cloudtrail.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails'],
  at: ['trail', 'multi-region'],
  sources: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
  ],
  good: {
    says: 'A single region is enough where the baseline says so.',
    baseline: {trail: {'multi-region': false}},
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{IsMultiRegionTrail: false}]}],
  },
  bad: {
    says: 'The trail records one region.',
    edits: [{read: 'cloudtrail:DescribeTrails', patch: [{IsMultiRegionTrail: false}]}],
  },
  evaluate: (proof) =>
    declaredFlag(proof, {
      key: 'multi-region',
      // Declared by default: a trail of one region is drift unless the baseline says that it is meant.
      declared: proof.context.baseline.trail['multi-region'] ? true : undefined,
      observed: ({IsMultiRegionTrail}) => IsMultiRegionTrail ?? null,
      passed: 'records every region',
      failed: 'Calls in other regions are not recorded',
    }),
});
