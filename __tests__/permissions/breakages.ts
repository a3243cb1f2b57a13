/** Ways to break the rich account, one for every call that a plan can hold over things that are there. */
import type {Account, Clients} from '../../stand-in/accounts.js';
import type {Placeholders} from '../../stand-in/healthy.js';
import {send} from '../../stand-in/inject.js';

export interface Breakage {
  readonly service: keyof Clients;
  readonly op: string;
  readonly params: (names: Placeholders) => object;
  /** The call that mends it. */
  readonly mends: string;
  /** What has to be named to go before that call is made. */
  readonly prune?: (names: Placeholders) => string;
}

const STRANGER = '999988887777';
const NOBODY = JSON.stringify({Version: '2012-10-17', Statement: []});
const ownersOnly = (account: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${account}:root`}, Action: 'kms:*', Resource: '*'}],
  });

/** In no order; none undoes another. */
export const BREAKAGES: readonly Breakage[] = [
  {
    service: 's3',
    op: 'DeleteBucketPolicy',
    params: ({bucketName: Bucket}) => ({Bucket}),
    mends: 's3:PutBucketPolicy',
  },
  {
    service: 'kms',
    op: 'PutKeyPolicy',
    params: ({trailKeyId: KeyId, accountId}) => ({KeyId, PolicyName: 'default', Policy: ownersOnly(accountId)}),
    mends: 'kms:PutKeyPolicy',
  },
  {
    service: 'kms',
    op: 'ScheduleKeyDeletion',
    params: ({topicKeyId: KeyId}) => ({KeyId}),
    mends: 'kms:CancelKeyDeletion',
  },
  {
    service: 'cloudtrail',
    op: 'UpdateTrail',
    params: ({trailName: Name}) => ({Name, EnableLogFileValidation: false}),
    mends: 'cloudtrail:UpdateTrail',
  },
  {
    service: 'cloudtrail',
    op: 'PutEventSelectors',
    params: ({trailName: TrailName}) => ({
      TrailName,
      EventSelectors: [{ReadWriteType: 'ReadOnly', IncludeManagementEvents: true}],
    }),
    mends: 'cloudtrail:PutEventSelectors',
  },
  {
    service: 'cloudtrail',
    op: 'StopLogging',
    params: ({trailName: Name}) => ({Name}),
    mends: 'cloudtrail:StartLogging',
  },
  {
    service: 'sns',
    op: 'SetTopicAttributes',
    params: ({topicArn: TopicArn}) => ({TopicArn, AttributeName: 'KmsMasterKeyId', AttributeValue: ''}),
    mends: 'sns:SetTopicAttributes',
  },
  {
    service: 'sqs',
    op: 'SetQueueAttributes',
    params: ({queueUrl: QueueUrl}) => ({QueueUrl, Attributes: {Policy: NOBODY}}),
    mends: 'sqs:SetQueueAttributes',
  },
  {
    service: 'events',
    op: 'DisableRule',
    params: ({ruleName: Name}) => ({Name}),
    mends: 'events:PutRule',
  },
  {
    service: 'events',
    op: 'PutTargets',
    params: ({ruleName: Rule, targetId: Id, topicArn: Arn, roleArn: RoleArn}) => ({
      Rule,
      Targets: [{Id, Arn, RoleArn}],
    }),
    mends: 'events:PutTargets',
  },
  {
    service: 'sns',
    op: 'SetSubscriptionAttributes',
    params: ({subscriptionArn: SubscriptionArn}) => ({
      SubscriptionArn,
      AttributeName: 'FilterPolicy',
      AttributeValue: '{"team":["other"]}',
    }),
    mends: 'sns:SetSubscriptionAttributes',
  },
  {
    service: 'lambda',
    op: 'RemovePermission',
    params: ({functionName: FunctionName}) => ({FunctionName, StatementId: 'sns'}),
    mends: 'lambda:AddPermission',
  },
  {
    service: 'lambda',
    op: 'PutFunctionConcurrency',
    params: ({functionName: FunctionName}) => ({FunctionName, ReservedConcurrentExecutions: 0}),
    mends: 'lambda:DeleteFunctionConcurrency',
    prune: ({functionArn}) => `${functionArn}#concurrency`,
  },
  {
    service: 'events',
    op: 'PutTargets',
    params: ({ruleName: Rule}) => ({Rule, Targets: [{Id: 'theirs', Arn: `arn:aws:sns:us-east-1:${STRANGER}:theirs`}]}),
    mends: 'events:RemoveTargets',
    prune: ({ruleArn}) => `${ruleArn}#theirs`,
  },
  {
    service: 'events',
    op: 'PutPermission',
    params: () => ({StatementId: 'theirs', Action: 'events:PutEvents', Principal: STRANGER}),
    mends: 'events:RemovePermission',
    prune: ({iamRegion, accountId}) => `arn:aws:events:${iamRegion}:${accountId}:event-bus/default#theirs`,
  },
];

/** Somebody nobody declared; answers the name by which he is pruned. */
export async function strangerIn({topicArn: TopicArn}: Placeholders, account: Account): Promise<string> {
  const params = {TopicArn, Protocol: 'email', Endpoint: 'stranger@example.com', ReturnSubscriptionArn: true};
  const answer = (await send(account.clients(), 'sns', 'Subscribe', params)) as {SubscriptionArn?: string};
  return answer.SubscriptionArn ?? '';
}

export async function breakThere(
  {service, op, params}: Breakage,
  names: Placeholders,
  account: Account,
): Promise<void> {
  await send(account.clients(), service, op, params(names));
}
