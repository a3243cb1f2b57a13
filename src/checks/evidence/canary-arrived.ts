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
  // A canary is a witness, never the proof: that none was seen does not make an account drift, before the first as little as later.
  severity: 'low',
  rationale:
    'A canary shows that an alert does arrive. If none was seen, none was sent yet, the workflow that sends canaries has stopped, or alerts are lost in a way ' +
    'that the configuration does not show. Where `canary.days` is declared and canaries did arrive before, this is of medium severity.',
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
  evaluate({evidence: {arrival}, context, source}): readonly Outcome[] {
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
          // Metrics that cannot be read are a remark, whoever reads them.
          severity: 'info',
          message,
          doubt: read === undefined ? lacking(unreadable.permissions) : unreadDoubt(read, unreadable),
        },
      ];
    }
    const hours = last === null ? null : hoursSince(last, context.now);
    if (hours !== null && hours <= canary.days * 24)
      return [{...about, status: 'pass', message: `A canary last arrived at the probe ${agoWords(hours)}.`}];
    const within = `in the last ${daysWords(canary.days)}`;
    if (hours === null) {
      const message = `No canary has been counted at the probe queue ${within}: none was sent, CloudWatch has not counted it yet, or alerts are lost.`;
      return [{...about, status: 'fail', message}];
    }
    // They did arrive, and at the declared interval they no longer do.
    const severity = source.declares(['canary', 'days']) ? 'medium' : 'low';
    const message = `No canary has arrived at the probe queue ${within}: alerts may be lost, or no canary was sent. The last one arrived ${agoWords(hours)}.`;
    return [{...about, severity, status: 'fail', message}];
  },
});

function daysWords(days: number): string {
  return days === 1 ? 'day' : `${String(days)} days`;
}
