import {defineCheck, fromGate, type Outcome} from '../check.js';
import {EXAMPLE, policyText} from '../shared/examples.js';
import {confirmedSubscriptions, nameOfRecipient, weighedFor, type Subscribed} from '../shared/recipients.js';

export const check = defineCheck({
  id: 'subscription-endpoint',
  title: 'The queue or function behind a subscription can be reached',
  hop: 'subscription',
  severity: 'high',
  rationale:
    'A subscription outlives its endpoint. A queue that is gone, whose policy or key does not admit SNS, or a function that may not be invoked or ' +
    'has no concurrency left, takes every alert and keeps none.',
  remediation: {
    console:
      'SQS > the queue > Access policy (sqs:SendMessage for sns.amazonaws.com, aws:SourceArn the topic), or Lambda > Configuration > Permissions / Concurrency.',
    cli: 'aws sqs set-queue-attributes / aws lambda add-permission --principal sns.amazonaws.com --source-arn TOPIC / aws lambda delete-function-concurrency',
    terraform: 'aws_sqs_queue_policy, aws_lambda_permission with source_arn of the topic.',
  },
  by: 'human',
  reads: [
    'sqs:GetQueueAttributes',
    'kms:DescribeKey',
    'kms:GetKeyPolicy',
    'lambda:GetFunctionConfiguration',
    'lambda:GetPolicy',
    'lambda:GetFunctionConcurrency',
  ],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
  ],
  good: {
    says: 'The queue admits SNS for every topic of the account.',
    edits: [
      {
        read: 'sqs:GetQueueAttributes',
        where: EXAMPLE.queue,
        patch: {
          Policy: policyText({
            Effect: 'Allow',
            Principal: {Service: 'sns.amazonaws.com'},
            Action: 'sqs:*',
            Resource: '*',
            Condition: {ArnLike: {'aws:SourceArn': `arn:aws:sns:*:${EXAMPLE.account}:*`}},
          }),
        },
      },
    ],
  },
  bad: {says: 'The queue was deleted.', edits: [{read: 'sqs:GetQueueAttributes', where: EXAMPLE.queue, absent: true}]},
  evaluate(proof) {
    return confirmedSubscriptions(proof).flatMap((subscribed): readonly Outcome[] => {
      const {endpoint, row} = subscribed.subscription;
      if (endpoint.kind === 'other') return [];
      const name = nameOfRecipient(subscribed.recipient);
      const outcome = fromGate(
        endpoint.gate,
        {passed: `SNS reaches ${name}.`, blocked: `Alerts to ${name} are lost behind its subscription`},
        {...subscribed.about, observed: {endpoint: row.Endpoint}},
      );
      const disputed = endpoint.queue?.disputed ?? null;
      if (outcome.status === 'pass' && disputed !== null) {
        const message = `SNS may be refused by the key of ${name}, and nobody but AWS can tell: ${disputed}. Prove it by an alert that arrives.`;
        return [{...outcome, status: 'fail', severity: 'low', message}];
      }
      const size = outcome.status === 'pass' ? tooSmall(subscribed, name) : null;
      if (size !== null) return [{...outcome, ...size}];
      return weighedFor(proof, subscribed.index, outcome, 'high');
    });
  },
});

/** What SNS publishes at most, in bytes: https://docs.aws.amazon.com/sns/latest/api/API_Publish.html */
const LARGEST = 256 * 1024;

function tooSmall({subscription}: Subscribed, name: string): Pick<Outcome, 'status' | 'severity' | 'message'> | null {
  const limit = Number(subscription.endpoint.queue?.attributes?.['MaximumMessageSize']);
  if (!Number.isFinite(limit) || limit >= LARGEST) return null;
  const message = `Long alerts to ${name} are lost behind its subscription: the queue takes no message above ${String(limit)} bytes.`;
  return {status: 'fail', severity: 'low', message};
}
