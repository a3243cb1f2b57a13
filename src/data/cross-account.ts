/**
 * Which actions a policy of a resource can give to principals of another account, action by action. A policy may name any action; what a
 * service does not let another account do has no effect, whoever is named. `docs/policy-evaluation.md` shows the table.
 */

const DOCS = 'https://docs.aws.amazon.com';

/** What a stranger does to the alert chain with an action. */
export type Deed =
  | 'topic-publish'
  | 'topic-subscribe'
  | 'topic-administer'
  | 'bus-put'
  | 'bus-administer'
  | 'bucket-read'
  | 'bucket-write'
  | 'key-administer'
  | 'queue-receive'
  | 'queue-send'
  | 'queue-administer'
  | 'function-invoke'
  | 'function-administer'
  | 'stream-read'
  | 'stream-write';

export interface CrossAccountRow {
  /** `service:Action`. */
  readonly action: string;
  /** `granted`: another account can be given it. `refused`: the service lets only principals of the owner's account do it. */
  readonly reach: 'granted' | 'refused';
  /** The page that decides. */
  readonly page: string;
  /** What it is asked about for; null: the tool does not ask. */
  readonly deed: Deed | null;
}

function rows(
  service: string,
  reach: CrossAccountRow['reach'],
  page: string,
  deed: Deed | null,
  names: string,
): CrossAccountRow[] {
  return names.split(' ').map((name) => ({action: `${service}:${name}`, reach, page: `${DOCS}/${page}`, deed}));
}

const SNS = 'sns/latest/dg/sns-access-policy-language-api-permissions-reference.html';
const SQS = 'AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-limitations-of-custom-policies.html';
const SQS_ACTIONS = 'AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html';
const KMS = 'kms/latest/developerguide/key-policy-modifying-external-accounts.html';
const KMS_ACTIONS = 'kms/latest/developerguide/kms-api-permissions-reference.html';
const S3 = 'AmazonS3/latest/API';
const S3_POLICIES = 'AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.html';
const BUS = 'eventbridge/latest/userguide/eb-event-bus-perms.html';
const BUS_API = 'eventbridge/latest/APIReference';
const LAMBDA = 'lambda/latest/dg/permissions-function-cross-account.html';
const LAMBDA_URL = 'lambda/latest/dg/urls-auth.html';
const KINESIS = 'streams/latest/dev/resource-based-policy-examples.html';
const LOGS = 'AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html';
const LOGS_POLICIES = 'AmazonCloudWatchLogs/latest/APIReference/API_PutResourcePolicy.html';
const WITH_IAM = 'IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html';

/**
 * What EventBridge cannot name across accounts it cannot do there: PutPermission, RemovePermission and DeleteEventBus take the name of a
 * bus and no ARN, by the pattern of their parameter.
 */
export const CROSS_ACCOUNT: readonly CrossAccountRow[] = [
  ...rows('sns', 'granted', SNS, 'topic-publish', 'Publish'),
  ...rows('sns', 'granted', SNS, 'topic-subscribe', 'Subscribe Receive'),
  ...rows('sns', 'granted', SNS, 'topic-administer', 'SetTopicAttributes AddPermission RemovePermission DeleteTopic'),
  ...rows('sns', 'granted', SNS, 'topic-administer', 'PutDataProtectionPolicy'),
  ...rows('sns', 'granted', SNS, null, 'GetTopicAttributes GetDataProtectionPolicy ListSubscriptionsByTopic'),

  ...rows('sqs', 'granted', SQS_ACTIONS, 'queue-receive', 'ReceiveMessage DeleteMessage PurgeQueue'),
  ...rows('sqs', 'granted', SQS_ACTIONS, 'queue-send', 'SendMessage'),
  ...rows('sqs', 'granted', SQS_ACTIONS, null, 'ChangeMessageVisibility GetQueueAttributes GetQueueUrl'),
  ...rows('sqs', 'granted', SQS_ACTIONS, null, 'ListDeadLetterSourceQueues'),
  ...rows('sqs', 'refused', SQS, 'queue-receive', 'StartMessageMoveTask'),
  ...rows('sqs', 'refused', SQS, 'queue-administer', 'SetQueueAttributes AddPermission RemovePermission DeleteQueue'),
  ...rows('sqs', 'refused', SQS, null, 'CancelMessageMoveTask CreateQueue ListMessageMoveTasks ListQueues'),
  ...rows('sqs', 'refused', SQS, null, 'ListQueueTags TagQueue UntagQueue'),

  ...rows('kms', 'granted', KMS, 'key-administer', 'RevokeGrant'),
  ...rows(
    'kms',
    'granted',
    KMS,
    null,
    'CreateGrant RetireGrant ListGrants DescribeKey GetKeyRotationStatus GetPublicKey',
  ),
  ...rows('kms', 'granted', KMS, null, 'Decrypt Encrypt ReEncryptFrom ReEncryptTo GenerateDataKey'),
  ...rows('kms', 'granted', KMS, null, 'GenerateDataKeyWithoutPlaintext GenerateDataKeyPair'),
  ...rows('kms', 'granted', KMS, null, 'GenerateDataKeyPairWithoutPlaintext GenerateMac VerifyMac Sign Verify'),
  ...rows('kms', 'refused', KMS_ACTIONS, 'key-administer', 'PutKeyPolicy ScheduleKeyDeletion DisableKey'),
  ...rows('kms', 'refused', KMS_ACTIONS, 'key-administer', 'DeleteImportedKeyMaterial UpdateAlias DeleteAlias'),
  ...rows('kms', 'refused', KMS_ACTIONS, null, 'CancelKeyDeletion CreateAlias DisableKeyRotation EnableKey'),
  ...rows('kms', 'refused', KMS_ACTIONS, null, 'EnableKeyRotation GetKeyPolicy ImportKeyMaterial ListKeyPolicies'),
  ...rows('kms', 'refused', KMS_ACTIONS, null, 'ListResourceTags ReplicateKey TagResource UntagResource'),
  ...rows('kms', 'refused', KMS_ACTIONS, null, 'UpdateKeyDescription UpdatePrimaryRegion'),

  ...rows('s3', 'granted', S3_POLICIES, 'bucket-read', 'GetObject ListBucket GetObjectVersion'),
  ...rows('s3', 'granted', S3_POLICIES, 'bucket-write', 'PutObject DeleteObject DeleteObjectVersion'),
  ...rows('s3', 'granted', S3_POLICIES, 'bucket-write', 'PutBucketAcl PutObjectAcl DeleteBucket'),
  ...rows(
    's3',
    'granted',
    `${S3}/API_PutBucketLifecycleConfiguration.html`,
    'bucket-write',
    'PutLifecycleConfiguration',
  ),
  ...rows('s3', 'refused', `${S3}/API_PutBucketPolicy.html`, 'bucket-write', 'PutBucketPolicy'),
  ...rows('s3', 'refused', `${S3}/API_DeleteBucketPolicy.html`, 'bucket-write', 'DeleteBucketPolicy'),
  ...rows('s3', 'refused', `${S3}/API_GetBucketPolicy.html`, null, 'GetBucketPolicy'),

  ...rows('events', 'granted', BUS, 'bus-put', 'PutEvents'),
  ...rows(
    'events',
    'granted',
    BUS,
    'bus-administer',
    'PutRule PutTargets DisableRule EnableRule DeleteRule RemoveTargets',
  ),
  ...rows('events', 'granted', BUS, null, 'DescribeRule ListRules ListTargetsByRule DescribeEventBus'),
  ...rows('events', 'refused', `${BUS_API}/API_PutPermission.html`, 'bus-administer', 'PutPermission'),
  ...rows('events', 'refused', `${BUS_API}/API_RemovePermission.html`, 'bus-administer', 'RemovePermission'),
  ...rows('events', 'refused', `${BUS_API}/API_DeleteEventBus.html`, 'bus-administer', 'DeleteEventBus'),

  ...rows('lambda', 'granted', LAMBDA, 'function-invoke', 'InvokeFunction'),
  ...rows(
    'lambda',
    'granted',
    LAMBDA,
    'function-administer',
    'UpdateFunctionCode DeleteFunction UpdateAlias DeleteAlias PutFunctionConcurrency',
  ),
  ...rows('lambda', 'granted', LAMBDA, null, 'GetFunction GetFunctionConfiguration PublishVersion'),
  ...rows('lambda', 'granted', LAMBDA, null, 'ListVersionsByFunction CreateAlias GetAlias ListAliases GetPolicy'),
  ...rows('lambda', 'granted', LAMBDA, null, 'DeleteFunctionConcurrency ListTags TagResource UntagResource'),
  // What comes by a function's URL is a request of HTTP, and no alert can be made to look like one.
  ...rows('lambda', 'granted', LAMBDA_URL, null, 'InvokeFunctionUrl'),
  ...rows('lambda', 'refused', LAMBDA, null, 'AddPermission RemovePermission UpdateFunctionConfiguration'),

  ...rows('kinesis', 'granted', KINESIS, 'stream-read', 'GetRecords'),
  ...rows('kinesis', 'granted', KINESIS, 'stream-write', 'PutRecord PutRecords'),
  ...rows('kinesis', 'granted', KINESIS, null, 'GetShardIterator ListShards DescribeStream DescribeStreamSummary'),
  ...rows('kinesis', 'granted', KINESIS, null, 'DescribeStreamConsumer SubscribeToShard'),
  ...rows('kinesis', 'refused', 'kinesis/latest/APIReference/API_PutResourcePolicy.html', null, 'PutResourcePolicy'),

  // A destination of log groups has a policy. A log group has those of its account, which count for AWS services alone.
  ...rows('logs', 'granted', LOGS, null, 'PutSubscriptionFilter'),
  ...rows('logs', 'refused', LOGS_POLICIES, null, 'PutLogEvents CreateLogStream DeleteLogGroup DeleteLogStream'),
  ...rows('logs', 'refused', LOGS_POLICIES, null, 'PutRetentionPolicy'),
  // A delivery stream has no policy of its own.
  ...rows('firehose', 'refused', WITH_IAM, null, 'PutRecord PutRecordBatch UpdateDestination DeleteDeliveryStream'),
];
