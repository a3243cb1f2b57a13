import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {spare} from '../shared/spare.js';
import {defineCheck} from '../check.js';

export const check = defineCheck({
  id: 'trail-global-service-events',
  title: 'The trail includes global service events',
  hop: 'trail',
  severity: 'critical',
  rationale:
    'IAM is a global service. A trail without global service events records no IAM call at all, and turning a multi-region trail into ' +
    'a single-region one switches them off without saying so.',
  remediation: {
    console: 'Only through the API: a trail made in the console always includes them.',
    cli: {run: ['aws cloudtrail update-trail --name TRAIL --include-global-service-events']},
    terraform: 'include_global_service_events = true on aws_cloudtrail.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails'],
  at: ['trail', 'global-service-events'],
  sources: [
    'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html#cloudtrail-concepts-global-service-events',
  ],
  good: {says: 'Global service events are included.'},
  bad: {
    says: 'The trail was made single-region, which switched them off.',
    edits: [
      {read: 'cloudtrail:DescribeTrails', patch: [{IsMultiRegionTrail: false, IncludeGlobalServiceEvents: false}]},
    ],
  },
  evaluate(proof) {
    const declared = proof.context.baseline.trail['global-service-events'];
    const judged = judgedTrails(proof);
    return judged.trails.map(({trail, home}) => {
      const observed = trail.IncludeGlobalServiceEvents ?? null;
      const about = {
        resource: trail.TrailARN,
        region: home,
        declared,
        observed,
        ...spare(trail.TrailARN, judged.redundant),
      };
      if (observed === null)
        return {
          ...about,
          status: 'unknown',
          message: `It could not be determined whether ${trail.Name} includes global service events: CloudTrail did not return it.`,
        };
      if (observed || !declared)
        return {...about, status: 'pass', message: `${trail.Name} includes global service events.`};
      return {
        ...about,
        status: 'fail',
        message: `No IAM call is recorded by ${trail.Name}: it leaves global service events out.`,
      };
    });
  },
});
