/** SNS, acting under its own name for a topic. */
import {arnParts} from '../context.js';
import {GUIDE, serviceQuestion} from './question.js';
import type {Question} from './question.js';

const SNS_TO_SQS = `${GUIDE}/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html`;
const SNS_TO_LAMBDA = `${GUIDE}/lambda/latest/dg/with-sns.html`;

/** SNS sends to a subscribed queue, for the topic. */
export function topicToQueue(topicArn: string, queueArn: string): Question {
  return serviceQuestion('sns', topicArn, 'sqs:SendMessage', queueArn, {'aws:sourcearn': [topicArn]}, [SNS_TO_SQS]);
}

/** SNS makes the data key of an encrypted subscribed queue. Which source keys it sets there, no page says. */
export function topicToQueueKey(topicArn: string, keyArn: string): readonly Question[] {
  const {region} = arnParts(keyArn);
  return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) =>
    serviceQuestion(
      'sns',
      topicArn,
      action,
      keyArn,
      {
        'kms:calleraccount': 'absent',
        'kms:viaservice': [`sqs.${region}.amazonaws.com`],
      },
      [`${GUIDE}/sns/latest/dg/sns-enable-encryption-for-topic-sqs-queue-subscriptions.html`],
    ),
  );
}

/** SNS invokes a subscribed function, for the topic. */
export function topicToFunction(topicArn: string, functionArn: string): Question {
  return serviceQuestion(
    'sns',
    topicArn,
    'lambda:InvokeFunction',
    functionArn,
    {
      'aws:sourcearn': [topicArn],
      'lambda:functionurlauthtype': 'absent',
      'lambda:eventsourcetoken': 'absent',
    },
    [SNS_TO_LAMBDA],
  );
}
