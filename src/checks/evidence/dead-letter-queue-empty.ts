import type {QueueAnswer} from '../../delivery/hops/receiver/queue.js';
import {judgedTargets} from '../../delivery/redundancy/applies.js';
import {defineCheck, type Outcome} from '../check.js';
import {confirmedSubscriptions, nameOfRecipient} from '../shared/recipients.js';

export const check = defineCheck({
  id: 'dead-letter-queue-empty',
  title: 'No alert waits in a dead-letter queue',
  hop: 'target',
  severity: 'high',
  rationale: 'A message in the dead-letter queue of the rule, or of a subscription, is an alert that did not arrive.',
  remediation: {
    console: 'SQS > the queue > Send and receive messages: read what was lost, fix the cause, then redrive or purge.',
    cli: {
      run: ['aws sqs receive-message --queue-url QUEUE_URL --message-attribute-names All'],
      note: 'The attribute ERROR_CODE holds the reason.',
    },
    terraform: 'Nothing to change in Terraform: read the messages.',
  },
  by: 'human',
  reads: ['sqs:GetQueueAttributes', 'sns:GetSubscriptionAttributes'],
  at: ['rule', 'dead-letter-queue'],
  sources: [
    'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html',
  ],
  good: {says: 'The queue is empty.'},
  bad: {
    says: 'One alert was lost.',
    edits: [{read: 'sqs:GetQueueAttributes', where: 'iam-dlq', patch: {ApproximateNumberOfMessages: '1'}}],
  },
  evaluate(proof) {
    // A queue that is somebody's mailbox holds what did arrive.
    const seen = new Set(proof.context.baseline.recipients.map((recipient) => recipient.public));
    const said = (queue: QueueAnswer | null, whose: string, more: Partial<Outcome>): Outcome[] => {
      if (queue === null || queue.waiting === null || seen.has(queue.arn)) return [];
      seen.add(queue.arn);
      const about = {...more, resource: queue.arn, region: queue.region, observed: queue.waiting};
      return [
        queue.waiting === 0
          ? {...about, status: 'pass', message: 'The dead-letter queue is empty.'}
          : {
              ...about,
              status: 'fail',
              message: `Alerts have been lost: ${String(queue.waiting)} ${queue.waiting === 1 ? 'waits' : 'wait'} in the dead-letter queue of ${whose}.`,
            },
      ];
    };
    return [
      ...judgedTargets(proof).flatMap(({node, rule}) => said(node.answer.deadLetter, rule.answer.rule.Name, {})),
      ...confirmedSubscriptions(proof).flatMap(({subscription, recipient, index}) =>
        said(subscription.redrive, `the subscription of ${nameOfRecipient(recipient)}`, {
          at: ['recipients', index],
        }),
      ),
    ];
  },
});
