import {judgedTargets} from '../delivery/serving.js';
import {defineCheck, type Outcome} from './check.js';

export const check = defineCheck({
  id: 'dead-letter-queue-empty',
  title: 'No alert waits in a dead-letter queue',
  hop: 'target',
  severity: 'high',
  rationale: 'A message in the dead-letter queue of the rule is an alert that did not arrive.',
  remediation: {
    console: 'SQS > the queue > Send and receive messages: read what was lost, mend the cause, then redrive or purge.',
    cli: 'aws sqs receive-message --queue-url URL --message-attribute-names All (ERROR_CODE tells why)',
    terraform: 'Nothing to write: read the messages.',
  },
  by: 'human',
  reads: ['sqs:GetQueueAttributes'],
  at: ['rule', 'dead-letter-queue'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html'],
  good: {says: 'The queue is empty.'},
  bad: {
    says: 'One alert was lost.',
    edits: [{read: 'sqs:GetQueueAttributes', where: 'iam-dlq', patch: {ApproximateNumberOfMessages: '1'}}],
  },
  evaluate(proof) {
    const seen = new Set<string>();
    return judgedTargets(proof).flatMap(({node, rule}): Outcome[] => {
      const queue = node.answer.deadLetter;
      if (queue === null || queue.waiting === null || seen.has(queue.arn)) return [];
      seen.add(queue.arn);
      const about = {resource: queue.arn, region: queue.region, observed: queue.waiting};
      return [
        queue.waiting === 0
          ? {...about, status: 'pass', message: 'The dead-letter queue is empty.'}
          : {
              ...about,
              status: 'fail',
              message: `Alerts have been lost: ${String(queue.waiting)} wait in the dead-letter queue of ${rule.answer.rule.Name}.`,
            },
      ];
    });
  },
});
