import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {hoursSince} from '../../delivery/context.js';
import type {TrailAnswer} from '../../delivery/hops/trail/trail.js';
import {spare} from '../shared/spare.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'trail-logging',
  title: 'The trail is logging',
  hop: 'trail',
  severity: 'critical',
  rationale:
    'A trail that exists but does not log delivers nothing. StopLogging is the first thing an intruder tries, and CreateTrail by itself ' +
    'does not start logging.',
  remediation: {
    console: 'CloudTrail > Trails > the trail > Start logging.',
    cli: {run: ['aws cloudtrail start-logging --name TRAIL']},
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
    return judged.trails.map((trail): Outcome => {
      const outcome = fromGate(
        trail.logging,
        {
          asks: `${trail.trail.Name} is logging`,
          passed: `${trail.trail.Name} is logging.`,
          blocked: 'No IAM call reaches EventBridge through this trail',
        },
        {
          resource: trail.trail.TrailARN,
          region: trail.home,
          ...spare(trail.trail.TrailARN, judged.redundant),
        },
      );
      const gap = outcome.status === 'pass' ? gapOf(trail, proof.context.now) : null;
      return gap === null ? outcome : {...outcome, status: 'fail', severity: 'low', ...gapWords(trail.trail.Name, gap)};
    });
  },
});

const DAYS = 7;

/** When the trail was last stopped and started again, where that was within the last days. */
function gapOf({status}: TrailAnswer, now: string): {readonly from: string; readonly to: string} | null {
  if (status.status !== 'known') return null;
  const {StopLoggingTime: from, StartLoggingTime: to} = status.value;
  if (from === undefined || to === undefined || Date.parse(to) <= Date.parse(from)) return null;
  return hoursSince(from, now) <= DAYS * 24 ? {from, to} : null;
}

function gapWords(
  name: string,
  {from, to}: {readonly from: string; readonly to: string},
): Pick<Outcome, 'message' | 'remediation' | 'observed'> {
  return {
    observed: {stopped: from, started: to},
    message: `${name} is logging again, but did not log from ${from} to ${to}: IAM changes in that time alerted nobody through this trail.`,
    remediation: {
      by: 'human',
      text: `Look at what happened in between (the event history of CloudTrail keeps it for 90 days) and who stopped it:\n  aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=StopLogging --start-time ${from}`,
    },
  };
}
