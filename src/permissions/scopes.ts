/**
 * On which resources each IAM action is granted. Whether an action takes resources, and which, is AWS's service authorization reference
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html); one that takes
 * none needs `*`. What the kinds of resources are stands in `kinds.ts`.
 */
import {KINDS, type Kind, type Scope} from './kinds.js';
import type {Place} from './place.js';

/** In the order in which statements stand: along the chain, reads before writes. */
export const SCOPES = Object.keys(KINDS) as readonly Scope[];

const ACTIONS: Readonly<Record<string, Scope>> = {
  // "No permissions are required to perform this operation": https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  'sts:GetCallerIdentity': 'anything',
  'organizations:DescribeOrganization': 'anything',
  'cloudtrail:DescribeTrails': 'anything',
  'cloudtrail:LookupEvents': 'anything',
  'cloudtrail:GetTrailStatus': 'trails',
  'cloudtrail:GetEventSelectors': 'trails',
  'cloudtrail:ListTags': 'trails',
  'events:ListRules': 'anything',
  'events:ListEventBuses': 'anything',
  'events:ListRuleNamesByTarget': 'anything',
  'events:ListArchives': 'anything',
  'events:DescribeEventBus': 'buses',
  'events:ListTargetsByRule': 'rules',
  'events:ListTagsForResource': 'rules',
  // The first needs a grant on the connection as well:
  // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html
  'events:DescribeApiDestination': 'apiDestinations',
  'events:DescribeConnection': 'apiDestinations',
  'chatbot:DescribeSlackChannelConfigurations': 'anything',
  'chatbot:ListMicrosoftTeamsChannelConfigurations': 'anything',
  'chatbot:DescribeChimeWebhookConfigurations': 'anything',
  'notifications:ListNotificationConfigurations': 'anything',
  'notifications:ListEventRules': 'anything',
  'notifications:ListChannels': 'anything',
  'notifications:ListNotificationHubs': 'anything',
  'notifications-contacts:ListEmailContacts': 'anything',
  'sns:GetTopicAttributes': 'topics',
  'sns:ListSubscriptions': 'anything',
  'sns:ListSubscriptionsByTopic': 'topics',
  'sns:GetSubscriptionAttributes': 'topics',
  'sns:GetDataProtectionPolicy': 'topics',
  'sns:ListTagsForResource': 'topics',
  // These take no ARN: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html
  'sns:GetEndpointAttributes': 'anything',
  'sns:GetPlatformApplicationAttributes': 'anything',
  'sns:CheckIfPhoneNumberIsOptedOut': 'anything',
  'sns:GetSMSSandboxAccountStatus': 'anything',
  'sns:ListSMSSandboxPhoneNumbers': 'anything',
  'sns:ListOriginationNumbers': 'anything',
  'kms:DescribeKey': 'keys',
  'kms:GetKeyPolicy': 'keys',
  'kms:ListGrants': 'keys',
  'kms:ListResourceTags': 'keys',
  's3:ListBucket': 'buckets',
  's3:GetBucketPolicy': 'buckets',
  's3:GetBucketPublicAccessBlock': 'buckets',
  's3:GetBucketAcl': 'buckets',
  's3:GetBucketRequestPayment': 'buckets',
  's3:GetBucketVersioning': 'buckets',
  's3:GetLifecycleConfiguration': 'buckets',
  's3:GetBucketTagging': 'buckets',
  'sqs:GetQueueAttributes': 'queues',
  'sqs:ListQueueTags': 'queues',
  'lambda:GetFunctionConfiguration': 'functions',
  'lambda:GetPolicy': 'functions',
  'lambda:GetFunctionConcurrency': 'functions',
  'lambda:GetAlias': 'functions',
  'lambda:GetFunctionEventInvokeConfig': 'functions',
  'kinesis:DescribeStreamSummary': 'dataStreams',
  'kinesis:GetResourcePolicy': 'dataStreams',
  'firehose:DescribeDeliveryStream': 'deliveryStreams',
  // These take no ARN: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html
  'logs:DescribeResourcePolicies': 'anything',
  'iam:GetRole': 'roles',
  'iam:ListRolePolicies': 'roles',
  'iam:GetRolePolicy': 'roles',
  'iam:ListAttachedRolePolicies': 'roles',
  'iam:GetPolicy': 'policies',
  'iam:GetPolicyVersion': 'policies',
  // Narrower than `*`, a list of all alarms leaves some out: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html
  'cloudwatch:DescribeAlarms': 'anything',
  'cloudwatch:GetMetricStatistics': 'anything',
  'cloudwatch:ListAlarmMuteRules': 'muteRules',
  'cloudwatch:ListTagsForResource': 'alarms',
  'logs:DescribeLogGroups': 'anything',
  'logs:DescribeMetricFilters': 'logGroups',
  // The first is asked for a policy of the account, too, which is no log group's.
  'logs:GetDataProtectionPolicy': 'anything',
  'logs:DescribeAccountPolicies': 'anything',

  'cloudtrail:CreateTrail': 'changedTrail',
  'cloudtrail:AddTags': 'changedTrail',
  'cloudtrail:UpdateTrail': 'changedTrail',
  'cloudtrail:PutEventSelectors': 'changedTrail',
  'cloudtrail:StartLogging': 'changedTrail',
  's3:CreateBucket': 'changedBucket',
  's3:TagResource': 'changedBucket',
  's3:PutBucketPolicy': 'changedBucket',
  // A key that is not there yet has no ARN.
  'kms:CreateKey': 'anything',
  'kms:ListKeys': 'anything',
  'kms:TagResource': 'changedKeys',
  'kms:PutKeyPolicy': 'changedKeys',
  'kms:EnableKey': 'changedKeys',
  'kms:CancelKeyDeletion': 'changedKeys',
  // Needed on the alias and on the key: https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html
  'kms:CreateAlias': 'newAliases',
  'events:PutRule': 'changedRule',
  'events:TagResource': 'changedRule',
  'events:PutTargets': 'changedRule',
  'events:RemoveTargets': 'changedRule',
  'events:RemovePermission': 'anything',
  'iam:PassRole': 'passedRoles',
  'iam:TagRole': 'canaryTag',
  'iam:UntagRole': 'canaryTag',
  'iam:UpdateRoleDescription': 'canaryRole',
  'sqs:ReceiveMessage': 'probe',
  'sqs:DeleteMessage': 'probe',
  'sns:CreateTopic': 'changedTopic',
  'sns:TagResource': 'changedTopic',
  'sns:SetTopicAttributes': 'changedTopic',
  'sns:Subscribe': 'changedTopic',
  'sns:SetSubscriptionAttributes': 'changedTopic',
  'sns:Unsubscribe': 'changedTopic',
  'sqs:CreateQueue': 'changedQueues',
  'sqs:TagQueue': 'changedQueues',
  'sqs:SetQueueAttributes': 'changedQueues',
  'logs:PutMetricFilter': 'logGroups',
  'cloudwatch:EnableAlarmActions': 'alarms',
  'lambda:AddPermission': 'changedFunctions',
  'lambda:DeleteFunctionConcurrency': 'changedFunctions',
};

/** @throws Error for an action that has no line here: a defect of ours, met by a test before anybody else meets it */
export function scopeOf(action: string): Scope {
  const scope = ACTIONS[action];
  if (scope === undefined)
    throw new Error(`on which resources ${action} is granted is not written down (src/permissions/scopes.ts)`);
  return scope;
}

export function sidOf(scope: Scope): string {
  return KINDS[scope].sid;
}

export function arnsOf(scope: Scope, place: Place): readonly string[] {
  const kind: Kind = KINDS[scope];
  return [...new Set([...kind.arns(place), ...place.foreign.flatMap((arn) => kind.foreign?.(arn) ?? [])])];
}

/**
 * The account, where ARNs of the kind carry none and the name is not known; the service that roles are for.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceaccount
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#ck_PassedToService
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-tagkeys
 */
export function conditionOf(scope: Scope, place: Place): Conditions | null {
  const kind: Kind = KINDS[scope];
  if (kind.passedTo !== undefined) return {StringEquals: {'iam:PassedToService': kind.passedTo}};
  // "ForAllValues" alone is true of a request without any tag.
  if (kind.tagKeys !== undefined)
    return {'ForAllValues:StringEquals': {'aws:TagKeys': kind.tagKeys}, Null: {'aws:TagKeys': 'false'}};
  const open = kind.global === true && place.pinned && kind.arns(place).some((arn) => arn.endsWith('*'));
  return open ? {StringEquals: {'aws:ResourceAccount': place.account}} : null;
}

/** By operator, then by key. */
export type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
