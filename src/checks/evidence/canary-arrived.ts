import {lacking, unreadDoubt} from '../../delivery/doubt.js';
import {hoursSince} from '../../delivery/context.js';
import {defineCheck, type Outcome} from '../check.js';
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
    'With a canary in the baseline, a proof from configuration is not enough: an alert must be seen to arrive, again and again. If none was seen, ' +
    'either alerts are lost or the workflow that sends canaries has stopped, and nobody noticed.',
  remediation: {
    console:
      'GitHub > Actions > the workflow that sends the canary: check that it is enabled, and read how its last run ended.',
    cli: {
      say: 'Send a canary now. It makes one harmless IAM change and waits for the alert:',
      run: ['iam-alert-guard canary'],
      note: 'If it arrives, repair the workflow that sends canaries on a schedule. If it does not arrive, the report says how far it came.',
    },
    terraform: 'There is nothing to change in Terraform. Send a canary, and check that its workflow runs on schedule.',
  },
  by: 'human',
  reads: ['cloudwatch:GetMetricStatistics'],
  at: ['canary'],
  sources: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
  ],
  good: {says: 'A canary arrived today.', baseline: DECLARED},
  bad: {
    says: 'No canary has arrived in 14 days.',
    baseline: DECLARED,
    edits: [{read: 'cloudwatch:GetMetricStatistics', where: '"NumberOfMessagesDeleted"', value: []}],
  },
  evaluate({evidence: {arrival}, context}): readonly Outcome[] {
    const {canary} = context.baseline;
    if (arrival === null || canary === undefined) return [];
    const {resource, region, last, read, unreadable} = arrival;
    const about = {resource, region, declared: canary.days, observed: last};
    if (unreadable !== null) {
      const why = unreadable.message === '' ? unreadable.code : unreadable.message;
      const message = `It could not be determined whether a canary has arrived: the metrics of its probe queue could not be read (${why}).`;
      return [
        {
          ...about,
          status: 'unknown',
          message,
          doubt: read === undefined ? lacking(unreadable.permissions) : unreadDoubt(read, unreadable),
        },
      ];
    }
    const hours = last === null ? null : hoursSince(last, context.now);
    if (hours !== null && hours <= canary.days * 24)
      return [{...about, status: 'pass', message: `A canary last arrived at the probe ${agoWords(hours)}.`}];
    const seen = hours === null ? '' : ` The last one arrived ${agoWords(hours)}.`;
    const message = `No canary has arrived at the probe queue in the last ${daysWords(canary.days)}: alerts may be lost, or no canary was sent.${seen}`;
    return [{...about, status: 'fail', message}];
  },
});

function daysWords(days: number): string {
  return days === 1 ? 'day' : `${String(days)} days`;
}
