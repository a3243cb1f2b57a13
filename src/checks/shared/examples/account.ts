/**
 * `checks/shared/examples/` holds the accounts of which checks show good and bad examples.
 * Names of the example account (`examples/snapshots/healthy.json`) that good and bad examples speak of.
 */
import type {Json} from '../../../findings/model.js';

export const EXAMPLE = {
  account: '111122223333',
  stranger: '999988887777',
  topic: 'arn:aws:sns:us-east-1:111122223333:iam-alerts',
  rule: 'arn:aws:events:us-east-1:111122223333:rule/iam-changes',
  bus: 'arn:aws:events:us-east-1:111122223333:event-bus/default',
  email: 'security@example.com',
  emailSubscription: 'arn:aws:sns:us-east-1:111122223333:iam-alerts:5c0ffee0-0000-4000-8000-000000000001',
  queue: 'arn:aws:sqs:us-east-1:111122223333:iam-alerts-queue',
  queueSubscription: 'arn:aws:sns:us-east-1:111122223333:iam-alerts:5c0ffee0-0000-4000-8000-000000000002',
  topicKey: 'arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-0000-4000-8000-00000000000b',
} as const;

export function policyText(...statements: readonly Json[]): string {
  return JSON.stringify({Version: '2012-10-17', Statement: statements});
}

/** What lets EventBridge publish, as AWS shows it. */
export const EVENTS_MAY_PUBLISH = {
  Sid: 'events',
  Effect: 'Allow',
  Principal: {Service: 'events.amazonaws.com'},
  Action: 'sns:Publish',
  Resource: EXAMPLE.topic,
} as const;

/** A row of ListSubscriptionsByTopic. */
export function subscriptionRow(protocol: string, endpoint: string, arn: string): Json {
  return {
    SubscriptionArn: arn,
    Owner: EXAMPLE.account,
    Protocol: protocol,
    Endpoint: endpoint,
    TopicArn: EXAMPLE.topic,
  };
}

export const EMAIL_ROW = subscriptionRow('email', EXAMPLE.email, EXAMPLE.emailSubscription);
export const QUEUE_ROW = subscriptionRow('sqs', EXAMPLE.queue, EXAMPLE.queueSubscription);

const WEB = 'https://alerts.example.com';
/** A web endpoint as a second recipient, and its subscription. */
export const WEB_RECIPIENT = {
  recipients: [
    {protocol: 'email', endpoint: EXAMPLE.email},
    {protocol: 'https', endpoint: WEB},
  ],
};
export const WEB_SUBSCRIBED = {
  read: 'sns:ListSubscriptionsByTopic',
  value: [EMAIL_ROW, subscriptionRow('https', WEB, EXAMPLE.queueSubscription)],
} as const;

/** A function to which the rule leads without a topic. */
export const FUNCTION = 'arn:aws:lambda:us-east-1:111122223333:function:iam-alert-handler';
export const DIRECTLY = {topic: null, recipients: [{protocol: 'lambda', endpoint: FUNCTION, via: 'direct'}]};
export const LEADS_THERE = {
  read: 'events:ListTargetsByRule',
  where: 'iam-changes',
  value: [{Id: 'function', Arn: FUNCTION}],
} as const;
