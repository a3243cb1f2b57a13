import {busesOf} from '../shared/buses.js';
import {defineCheck, type Outcome} from '../check.js';

export const check = defineCheck({
  id: 'bus-dead-letter-queue',
  title: 'An encrypted event bus has a dead-letter queue',
  hop: 'rule',
  severity: 'info',
  rationale:
    'With a key that is disabled, deleted or no longer admits EventBridge, every event of the bus is lost. With a dead-letter queue on the bus EventBridge keeps what it could ' +
    'not encrypt or decrypt, and somebody can notice.',
  remediation: {
    console: 'EventBridge > Event buses > the bus > Edit > Dead-letter queue.',
    cli: {
      run: ['aws events update-event-bus --name BUS --kms-key-identifier KEY_ARN --dead-letter-config Arn=QUEUE_ARN'],
    },
    terraform: 'dead_letter_config on aws_cloudwatch_event_bus.',
  },
  by: 'human',
  reads: ['events:DescribeEventBus'],
  at: ['rule', 'bus'],
  sources: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-dlq.html'],
  good: {says: 'AWS owns the key, so nobody can disable it.'},
  bad: {
    says: 'A key of the account, and no queue.',
    edits: [{read: 'events:DescribeEventBus', patch: {KmsKeyIdentifier: 'alias/bus'}}],
  },
  evaluate(proof) {
    return busesOf(proof).flatMap(({bus: {answer}}): Outcome[] => {
      const {described, key, ref} = answer;
      if (described.status !== 'known') return [];
      const about = {resource: ref.arn, region: ref.region};
      if (key === null) return [{...about, status: 'pass', message: 'The event bus uses a key that AWS owns.'}];
      const queue = described.value.DeadLetterConfig?.Arn;
      return queue === undefined || queue === ''
        ? [
            {
              ...about,
              status: 'fail',
              observed: {key: key.named},
              message: `Events that ${ref.name} cannot encrypt or decrypt leave no trace: it has a key of its own, and no dead-letter queue.`,
            },
          ]
        : [{...about, status: 'pass', observed: queue, message: 'Events that the bus cannot encrypt go to a queue.'}];
    });
  },
});
