import {hoursSince} from '../../delivery/context.js';
import {defineCheck, grant, type Outcome} from '../check.js';
import {agoWords} from '../shared/evidence.js';

const DECLARED = {
  canary: {role: 'iam-alert-guard/canary', probe: 'arn:aws:sqs:us-east-1:111122223333:iam-alerts-queue'},
};

export const check = defineCheck({
  id: 'canary-arrived',
  title: 'A declared canary has arrived in time',
  hop: 'subscription',
  severity: 'medium',
  rationale:
    'A baseline with a canary asks for more than a proof from configuration: that an alert is seen to arrive, again and again. Where none was seen, ' +
    'either alerts are lost or the workflow that sends canaries has stopped, and nobody noticed either.',
  remediation: {
    console: 'GitHub > Actions > the workflow that sends the canary: is it enabled, and how did its last run end?',
    cli: {run: ['iam-alert-guard canary']},
    terraform: 'Nothing to change in Terraform: send a canary, and check that its schedule runs.',
  },
  by: 'human',
  reads: ['cloudwatch:GetMetricStatistics'],
  at: ['canary'],
  sources: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
  ],
  good: {says: 'A canary arrived this morning.', baseline: DECLARED},
  bad: {
    says: 'None has arrived in 14 days.',
    baseline: DECLARED,
    edits: [{read: 'cloudwatch:GetMetricStatistics', where: '"NumberOfMessagesDeleted"', value: []}],
  },
  evaluate({evidence: {arrival}, context}): readonly Outcome[] {
    const {canary} = context.baseline;
    if (arrival === null || canary === undefined) return [];
    const {resource, region, last, unreadable} = arrival;
    const about = {resource, region, declared: canary.days, observed: last};
    if (unreadable !== null) {
      const why = unreadable.message === '' ? unreadable.code : unreadable.message;
      const message = `Whether a canary has arrived is not known: the metrics of its probe could not be read (${why}).`;
      return [{...about, status: 'unknown', message, ...grant(unreadable.permissions)}];
    }
    const hours = last === null ? null : hoursSince(last, context.now);
    if (hours !== null && hours <= canary.days * 24)
      return [{...about, status: 'pass', message: `A canary last arrived at the probe ${agoWords(hours)}.`}];
    const seen = hours === null ? '' : ` The last one arrived ${agoWords(hours)}.`;
    const message = `No canary has arrived at the probe in ${daysWords(canary.days)}: alerts may be lost, or none was sent.${seen} Send one with iam-alert-guard canary, and see that its workflow runs.`;
    return [{...about, status: 'fail', message}];
  },
});

function daysWords(days: number): string {
  return days === 1 ? '1 day' : `${String(days)} days`;
}
