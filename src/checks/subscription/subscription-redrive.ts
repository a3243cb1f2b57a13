import {parseArn} from '../../delivery/arn.js';
import {disputeOf, every, blocks, PASSES, type Gate} from '../../delivery/gate.js';
import type {SubscriptionAnswer} from '../../delivery/hops/subscription.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {EXAMPLE} from '../shared/examples/account.js';
import {confirmedSubscriptions, nameOfRecipient} from '../shared/recipients.js';

export const check = defineCheck({
  id: 'subscription-redrive',
  title: 'Alerts that SNS cannot deliver are kept in a dead-letter queue',
  hop: 'subscription',
  severity: 'low',
  rationale:
    'SNS drops an alert that it could not deliver. With a dead-letter queue the alert can be read and sent again, provided that the queue exists in the ' +
    'account and region of the subscription, and admits SNS.',
  remediation: {
    console: 'SNS > Subscriptions > the subscription > Edit > Redrive policy (dead-letter queue).',
    cli: {
      run: [
        'aws sns set-subscription-attributes --subscription-arn SUBSCRIPTION_ARN --attribute-name RedrivePolicy --attribute-value \'{"deadLetterTargetArn":"QUEUE_ARN"}\'',
      ],
    },
    terraform: 'redrive_policy on aws_sns_topic_subscription.',
  },
  by: 'human',
  reads: ['sns:GetSubscriptionAttributes', 'sqs:GetQueueAttributes', 'kms:DescribeKey', 'kms:GetKeyPolicy'],
  at: ['recipients'],
  sources: ['https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html'],
  good: {
    says: 'Both have one.',
    edits: [
      {
        read: 'sns:GetSubscriptionAttributes',
        patch: {RedrivePolicy: `{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:${EXAMPLE.account}:sub-dlq"}`},
      },
    ],
  },
  bad: {says: 'The queue is gone.', edits: [{read: 'sqs:GetQueueAttributes', where: 'sub-dlq', absent: true}]},
  evaluate(proof) {
    return confirmedSubscriptions(proof).flatMap(({subscription, recipient, about}): Outcome[] => {
      const {attributes} = subscription;
      if (attributes === null) return [];
      const name = nameOfRecipient(recipient);
      const text = attributes['RedrivePolicy'] ?? '';
      if (text === '') {
        const message = `An alert that SNS cannot deliver to ${name} is dropped: the subscription has no dead-letter queue.`;
        return [{...about, status: 'fail', severity: 'info', message}];
      }
      const words = {
        asks: `alerts that SNS cannot deliver to ${name} are kept`,
        passed: `Alerts that SNS cannot deliver to ${name} are kept.`,
        blocked: `An alert that SNS cannot deliver to ${name} is dropped, though the subscription names a dead-letter queue`,
      };
      const gate = redriveGate(subscription);
      const outcome = fromGate(gate, words, {...about, observed: text});
      const dispute = disputeOf(gate);
      if (outcome.status !== 'pass' || dispute === null) return [outcome];
      return [
        {...outcome, status: 'fail', severity: 'low', message: `The dead-letter queue may refuse SNS: ${dispute}.`},
      ];
    });
  },
});

function redriveGate({redrive, topicArn, attributes}: SubscriptionAnswer): Gate {
  if (redrive === null) return blocks('the redrive policy names no queue');
  const queue = parseArn(redrive.arn);
  const topic = parseArn(topicArn);
  const owner = attributes?.['Owner'] ?? topic?.account;
  const place =
    queue !== null && (queue.region !== topic?.region || queue.account !== owner)
      ? blocks(`${redrive.arn} is not in the account and region of the subscription`)
      : PASSES;
  return every(place, redrive.gate);
}
