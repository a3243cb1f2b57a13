/** The policies and patterns of a healthy chain, as the AWS pages show them. */

/** An Allow for a service principal. */
export function allow(
  sid: string,
  service: string,
  action: string | string[],
  resource: string,
  condition?: unknown,
): unknown {
  const statement = {Sid: sid, Effect: 'Allow', Principal: {Service: service}, Action: action, Resource: resource};
  return condition === undefined ? statement : {...statement, Condition: condition};
}

export function policy(...statements: unknown[]): string {
  return JSON.stringify({Version: '2012-10-17', Statement: statements});
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html */
export function trailBucketPolicy(partition: string, account: string, bucket: string, trailArn: string): string {
  const bucketArn = `arn:${partition}:s3:::${bucket}`;
  const fromTrail = {'aws:SourceArn': trailArn};
  return policy(
    allow('AWSCloudTrailAclCheck20150319', 'cloudtrail.amazonaws.com', 's3:GetBucketAcl', bucketArn, {
      StringEquals: fromTrail,
    }),
    allow(
      'AWSCloudTrailWrite20150319',
      'cloudtrail.amazonaws.com',
      's3:PutObject',
      `${bucketArn}/AWSLogs/${account}/*`,
      {
        StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control', ...fromTrail},
      },
    ),
  );
}

/** What a key policy needs beside the statements for services: the account keeps control of its key. */
function accountOwnsKey(partition: string, account: string): unknown {
  const Principal = {AWS: `arn:${partition}:iam::${account}:root`};
  return {Sid: 'account', Effect: 'Allow', Principal, Action: 'kms:*', Resource: '*'};
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html */
export function trailKeyPolicy(partition: string, account: string, trailArn: string): string {
  return policy(
    accountOwnsKey(partition, account),
    allow('encrypt', 'cloudtrail.amazonaws.com', 'kms:GenerateDataKey*', '*', {
      StringEquals: {'aws:SourceArn': trailArn},
      StringLike: {'kms:EncryptionContext:aws:cloudtrail:arn': `arn:${partition}:cloudtrail:*:${account}:trail/*`},
    }),
    allow('describe', 'cloudtrail.amazonaws.com', 'kms:DescribeKey', '*', {StringEquals: {'aws:SourceArn': trailArn}}),
  );
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html: what EventBridge needs of a topic's key, without conditions. */
export function keyPolicyForEvents(partition: string, account: string): string {
  return policy(
    accountOwnsKey(partition, account),
    allow('events', 'events.amazonaws.com', ['kms:GenerateDataKey*', 'kms:Decrypt'], '*'),
  );
}

/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html */
export function queuePolicy(service: string, queueArn: string, sourceArn: string): string {
  return policy(
    allow(service.split('.')[0] ?? '', service, 'sqs:SendMessage', queueArn, {ArnEquals: {'aws:SourceArn': sourceArn}}),
  );
}

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
      'StopLogging',
      'DeleteTrail',
      'UpdateTrail',
      'PutEventSelectors',
      'DisableRule',
      'DeleteRule',
      'PutRule',
      'RemoveTargets',
      'PutTargets',
      'DeleteTopic',
      'SetTopicAttributes',
      'AddPermission',
      'RemovePermission',
      'Unsubscribe',
      'SetSubscriptionAttributes',
      'PutKeyPolicy',
      'DisableKey',
      'ScheduleKeyDeletion',
    ],
  },
};
