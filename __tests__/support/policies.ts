/** The policies and patterns of the healthy account, as AWS's pages show them. */
import {ACCOUNT} from './names.js';

export function policy(...statements: object[]): string {
  return JSON.stringify({Version: '2012-10-17', Statement: statements});
}

export function allow(service: string, action: string | string[], resource: string, condition?: object): object {
  const statement = {Effect: 'Allow', Principal: {Service: service}, Action: action, Resource: resource};
  return condition === undefined ? statement : {...statement, Condition: condition};
}

/** What SNS gives a topic that is made without a policy. */
export function defaultStatement(topic: string): object {
  return {
    Sid: '__default_statement_ID',
    Effect: 'Allow',
    Principal: {AWS: '*'},
    Action: ['SNS:Publish', 'SNS:Subscribe', 'SNS:SetTopicAttributes', 'SNS:DeleteTopic'],
    Resource: topic,
    Condition: {StringEquals: {'AWS:SourceOwner': ACCOUNT}},
  };
}

export function eventsStatement(topic: string): object {
  return {Sid: 'events', ...allow('events.amazonaws.com', 'sns:Publish', topic)};
}

export function topicPolicy(topic: string, ...more: object[]): string {
  return policy(eventsStatement(topic), ...more);
}

export function opsPolicy(topic: string): string {
  return policy(eventsStatement(topic), {
    Sid: 'cloudwatch',
    ...allow('cloudwatch.amazonaws.com', 'sns:Publish', topic),
  });
}

const OWNER = {
  Sid: 'account',
  Effect: 'Allow',
  Principal: {AWS: `arn:aws:iam::${ACCOUNT}:root`},
  Action: 'kms:*',
  Resource: '*',
};

/** A key's own account and nobody else. */
export function keyPolicyForNobody(...more: object[]): string {
  return policy(OWNER, ...more);
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html */
export function keyPolicyForEvents(): string {
  return policy(OWNER, {
    Sid: 'events',
    ...allow('events.amazonaws.com', ['kms:GenerateDataKey*', 'kms:Decrypt', 'kms:DescribeKey'], '*'),
  });
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html */
export function trailKeyPolicy(trail: string): string {
  const fromTrail = {StringEquals: {'aws:SourceArn': trail}};
  return policy(
    OWNER,
    allow('cloudtrail.amazonaws.com', 'kms:GenerateDataKey*', '*', {
      ...fromTrail,
      StringLike: {'kms:EncryptionContext:aws:cloudtrail:arn': `arn:aws:cloudtrail:*:${ACCOUNT}:trail/*`},
    }),
    allow('cloudtrail.amazonaws.com', 'kms:DescribeKey', '*', fromTrail),
  );
}

/** https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html */
export function queuePolicy(service: string, queue: string, source: string): string {
  return policy(allow(service, 'sqs:SendMessage', queue, {ArnEquals: {'aws:SourceArn': source}}));
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html */
export function trailBucketPolicy(bucket: string, trail: string): string {
  const fromTrail = {'aws:SourceArn': trail};
  return policy(
    allow('cloudtrail.amazonaws.com', 's3:GetBucketAcl', `arn:aws:s3:::${bucket}`, {StringEquals: fromTrail}),
    allow('cloudtrail.amazonaws.com', 's3:PutObject', `arn:aws:s3:::${bucket}/AWSLogs/${ACCOUNT}/*`, {
      StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control', ...fromTrail},
    }),
  );
}

export function functionPolicy(arn: string, topic: string): string {
  return policy({
    Sid: 'sns',
    ...allow('sns.amazonaws.com', 'lambda:InvokeFunction', arn, {ArnLike: {'AWS:SourceArn': topic}}),
  });
}

export function rolePolicy(): string {
  return policy({
    Effect: 'Allow',
    Principal: {Service: ['events.amazonaws.com', 'lambda.amazonaws.com']},
    Action: 'sts:AssumeRole',
  });
}

export const DEFAULT_DELIVERY = JSON.stringify({
  http: {
    defaultHealthyRetryPolicy: {
      minDelayTarget: 20,
      maxDelayTarget: 20,
      numRetries: 3,
      numMaxDelayRetries: 0,
      numNoDelayRetries: 0,
      numMinDelayRetries: 0,
      backoffFunction: 'linear',
    },
    disableSubscriptionOverrides: false,
  },
});

export const IAM_PATTERN = {
  source: ['aws.iam'],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {eventSource: ['iam.amazonaws.com']},
};

/** Changes of the chain itself. */
export const WATCH_PATTERN = {
  source: ['aws.cloudtrail', 'aws.events', 'aws.sns', 'aws.kms'],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {
    eventSource: ['cloudtrail.amazonaws.com', 'events.amazonaws.com', 'sns.amazonaws.com', 'kms.amazonaws.com'],
    eventName: [
      ...['StopLogging', 'DeleteTrail', 'UpdateTrail', 'PutEventSelectors', 'DisableRule', 'DeleteRule', 'PutRule'],
      ...['RemoveTargets', 'PutTargets', 'DeleteTopic', 'SetTopicAttributes', 'AddPermission', 'RemovePermission'],
      ...['Unsubscribe', 'SetSubscriptionAttributes', 'PutKeyPolicy', 'DisableKey', 'ScheduleKeyDeletion'],
    ],
  },
};
