import {isOpen} from '../../delivery/gate.js';
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {defineCheck, fromGate} from '../check.js';

export const check = defineCheck({
  id: 'trail-logging',
  title: 'The trail is logging',
  hop: 'trail',
  severity: 'critical',
  rationale:
    'A trail that exists and does not log feeds nothing. StopLogging is the first thing an intruder tries, and CreateTrail by itself ' +
    'does not start logging.',
  remediation: {
    console: 'CloudTrail > Trails > the trail > Start logging.',
    cli: 'aws cloudtrail start-logging --name NAME',
    terraform: 'enable_logging = true on aws_cloudtrail.',
  },
  by: 'reconcile',
  reads: ['cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus'],
  at: ['trail'],
  sources: ['https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html'],
  good: {says: 'Logging is on.'},
  bad: {
    says: 'Somebody called StopLogging.',
    edits: [{read: 'cloudtrail:GetTrailStatus', patch: {IsLogging: false}}],
  },
  evaluate(proof) {
    const judged = judgedTrails(proof);
    return judged.trails.map((trail) =>
      fromGate(
        trail.logging,
        {passed: `${trail.trail.Name} is logging.`, blocked: 'No IAM call reaches EventBridge through this trail'},
        {
          resource: trail.trail.TrailARN,
          region: trail.home,
          ...(judged.redundant && !isOpen(trail.logging) ? {severity: 'info' as const} : {}),
        },
      ),
    );
  },
});
