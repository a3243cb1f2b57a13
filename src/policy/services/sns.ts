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

const SNS_TO_ENCRYPTED_SQS = `${GUIDE}/sns/latest/dg/sns-enable-encryption-for-topic-sqs-queue-subscriptions.html`;
const CDK_KEY_CONDITION = 'https://github.com/aws/aws-cdk/pull/20521';

/**
 * SNS makes the data key of an encrypted subscribed queue. The guide shows a statement without conditions and names none; the AWS CDK
 * writes one on aws:SourceArn with the topic by default. Which other source keys SNS sets, no page says.
 */
export function topicToQueueKey(topicArn: string, keyArn: string): readonly Question[] {
  const {region} = arnParts(keyArn);
  const sources = [SNS_TO_ENCRYPTED_SQS, CDK_KEY_CONDITION];
  return ['kms:GenerateDataKey', 'kms:Decrypt'].map((action) => ({
    ...serviceQuestion(
      'sns',
      topicArn,
      action,
      keyArn,
      {
        'aws:sourcearn': [topicArn],
        'kms:calleraccount': 'absent',
        'kms:viaservice': [`sqs.${region}.amazonaws.com`],
      },
      sources,
    ),
    dispute: {key: 'aws:SourceArn', sources},
  }));
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
