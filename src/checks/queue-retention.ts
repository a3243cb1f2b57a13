import {defineCheck, type Outcome} from './check.js';
import {EXAMPLE} from './examples.js';
import {confirmedSubscriptions, nameOfRecipient} from './recipients.js';

/** Seconds. Whoever reads the queue may be down overnight. */
const A_DAY = 86_400;

export const check = defineCheck({
  id: 'queue-retention',
  title: 'A subscribed queue keeps alerts for a day at least',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'SQS deletes what was not read in time, without a trace. Alerts of the night are gone before anybody looks.',
  remediation: {
    console: 'SQS > the queue > Edit > Message retention period: 4 days (the default) or more.',
    cli: 'aws sqs set-queue-attributes --queue-url URL --attributes MessageRetentionPeriod=345600',
    terraform: 'message_retention_seconds on aws_sqs_queue.',
  },
  by: 'human',
  reads: ['sqs:GetQueueAttributes'],
  at: ['recipients'],
  sources: ['https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html'],
  good: {
    says: 'Four days, as SQS sets it by itself.',
    edits: [{read: 'sqs:GetQueueAttributes', where: EXAMPLE.queue, patch: {MessageRetentionPeriod: '345600'}}],
  },
  bad: {
    says: 'A minute.',
    edits: [{read: 'sqs:GetQueueAttributes', where: EXAMPLE.queue, patch: {MessageRetentionPeriod: '60'}}],
  },
  evaluate(proof) {
    return confirmedSubscriptions(proof).flatMap(({subscription, recipient, about}): Outcome[] => {
      const kept = Number(subscription.endpoint.queue?.attributes?.['MessageRetentionPeriod']);
      if (!Number.isFinite(kept)) return [];
      const name = nameOfRecipient(recipient);
      const seen = {...about, observed: {queue: subscription.row.Endpoint, seconds: kept}};
      if (kept >= A_DAY) return [{...seen, status: 'pass', message: `${name} keeps alerts for a day at least.`}];
      return [
        {
          ...seen,
          status: 'fail',
          message: `Alerts vanish unread: ${name} keeps a message for ${String(kept)} seconds. Keep them for a day at least.`,
        },
      ];
    });
  },
});
