/**
 * What an answer must look like to be judged. A snapshot from a file is anybody's text, and the wire may bring anything: a member of
 * another kind than a judgement expects must be refused where it is read, not met in the middle of a proof.
 */
import {HANDOVER_SHAPES} from './handover-shapes.js';
import type {ReadOp} from './reads.js';
import {all, count, flag, list, mapOf, object, orNull, text, texts, yes, type Shape} from './shape.js';

const subscriptions = list(object(all(text, 'SubscriptionArn', 'Owner', 'Protocol', 'Endpoint', 'TopicArn')));
const tags = list(object(all(text, 'Key', 'Value')));
const pairs = list(object(all(text, 'Name', 'Value')));
const OPERATORS = ['Equals', 'NotEquals', 'StartsWith', 'NotStartsWith', 'EndsWith', 'NotEndsWith'];

const trail = object(all(text, 'Name', 'TrailARN'), {
  ...all(text, 'HomeRegion', 'S3BucketName', 'S3KeyPrefix', 'KmsKeyId', 'SnsTopicARN'),
  ...all(flag, 'IsMultiRegionTrail', 'IncludeGlobalServiceEvents', 'IsOrganizationTrail', 'LogFileValidationEnabled'),
  HasCustomEventSelectors: flag,
  ...all(text, 'CloudWatchLogsLogGroupArn', 'CloudWatchLogsRoleArn'),
});

const basicSelector = object(
  {},
  {
    ReadWriteType: text,
    IncludeManagementEvents: flag,
    ExcludeManagementEventSources: list(text),
    DataResources: list(object({}, {Type: text, Values: list(text)})),
  },
);

const fieldSelector = object({Field: text}, all(list(text), ...OPERATORS));

const deadLetterConfig = object({}, {Arn: text});

const target = object(all(text, 'Id', 'Arn'), {
  ...all(text, 'RoleArn', 'Input', 'InputPath'),
  InputTransformer: object({}, {InputTemplate: text, InputPathsMap: texts}),
  DeadLetterConfig: deadLetterConfig,
  RetryPolicy: object({}, all(count, 'MaximumRetryAttempts', 'MaximumEventAgeInSeconds')),
  SqsParameters: object({}, {MessageGroupId: text}),
  KinesisParameters: object({}, {PartitionKeyPath: text}),
  OtherParameters: list(text),
  PathParameterValues: count,
});

const alarm = object(
  {...all(text, 'AlarmName', 'AlarmArn'), Dimensions: pairs, AlarmActions: list(text)},
  {
    ...all(text, 'Namespace', 'MetricName', 'ComparisonOperator', 'Statistic', 'TreatMissingData', 'StateValue'),
    ...all(count, 'Threshold', 'Period', 'EvaluationPeriods', 'DatapointsToAlarm'),
    ...all(text, 'Unit', 'ExtendedStatistic', 'EvaluationState', 'AlarmRule', 'ActionsSuppressor'),
    ActionsEnabled: flag,
    Metrics: list(
      object(
        {},
        {
          ...all(text, 'Namespace', 'MetricName', 'Expression', 'AccountId', 'Id', 'Stat', 'Unit'),
          ...{ReturnData: flag, Dimensions: pairs, Period: count},
        },
      ),
    ),
    ...all(yes, 'OtherCriteria', 'WarmUp'),
    LogGroups: list(text),
  },
);

const logGroup = object(all(text, 'logGroupName', 'arn'), {
  ...all(text, 'logGroupClass', 'kmsKeyId', 'dataProtectionStatus'),
  inheritedProperties: list(text),
});

const transformation = object(all(text, 'metricName', 'metricNamespace', 'metricValue'), {
  defaultValue: count,
  dimensions: texts,
  unit: text,
});

const metricFilter = object(
  {...all(text, 'filterName', 'logGroupName', 'filterPattern'), metricTransformations: list(transformation)},
  {applyOnTransformedLogs: flag, fieldSelectionCriteria: text, emitSystemFieldDimensions: list(text)},
);

const errors = [
  ...['LatestDeliveryError', 'LatestDigestDeliveryError'],
  ...['LatestCloudWatchLogsDeliveryError', 'LatestNotificationError'],
];
const times = [
  ...['LatestDeliveryTime', 'LatestDigestDeliveryTime', 'LatestCloudWatchLogsDeliveryTime'],
  ...['StartLoggingTime', 'StopLoggingTime'],
];

const SHAPES: {readonly [O in ReadOp]: Shape} = {
  ...HANDOVER_SHAPES,
  'sts:GetCallerIdentity': object(all(text, 'Account', 'Arn')),
  'organizations:DescribeOrganization': object(all(text, 'Id')),
  'cloudtrail:DescribeTrails': list(trail),
  'cloudtrail:GetTrailStatus': object({}, {IsLogging: flag, ...all(text, ...errors, ...times)}),
  'cloudtrail:GetEventSelectors': object({
    EventSelectors: list(basicSelector),
    AdvancedEventSelectors: list(object({FieldSelectors: list(fieldSelector)}, {Name: text})),
  }),
  'cloudtrail:ListTags': tags,
  'events:DescribeEventBus': object(all(text, 'Name', 'Arn'), {
    ...all(text, 'Policy', 'KmsKeyIdentifier'),
    DeadLetterConfig: deadLetterConfig,
  }),
  'events:ListEventBuses': list(text),
  'events:ListRuleNamesByTarget': list(text),
  'events:ListRules': list(
    object(
      all(text, 'Name', 'Arn', 'EventBusName'),
      all(text, 'EventPattern', 'State', 'Description', 'ScheduleExpression', 'RoleArn', 'ManagedBy'),
    ),
  ),
  'events:ListTargetsByRule': list(target),
  'events:ListArchives': list(object({ArchiveName: text}, {State: text, RetentionDays: count})),
  'events:ListTagsForResource': tags,
  'sns:GetTopicAttributes': texts,
  'sns:ListSubscriptions': subscriptions,
  'sns:ListSubscriptionsByTopic': subscriptions,
  'sns:GetSubscriptionAttributes': texts,
  'sns:GetDataProtectionPolicy': text,
  'sns:GetEndpointAttributes': texts,
  'sns:GetPlatformApplicationAttributes': texts,
  'sns:CheckIfPhoneNumberIsOptedOut': object({isOptedOut: flag}),
  'sns:GetSMSSandboxAccountStatus': object({IsInSandbox: flag}),
  'sns:ListSMSSandboxPhoneNumbers': list(object(all(text, 'PhoneNumber', 'Status'))),
  'sns:ListOriginationNumbers': list(
    object({}, {...all(text, 'Status', 'Iso2CountryCode'), NumberCapabilities: list(text)}),
  ),
  'sns:ListTagsForResource': tags,
  'kms:DescribeKey': object(all(text, 'KeyId', 'Arn'), {
    Enabled: flag,
    ...all(text, 'KeyState', 'KeySpec', 'KeyUsage', 'KeyManager', 'DeletionDate'),
  }),
  'kms:GetKeyPolicy': text,
  'kms:ListGrants': list(
    object(
      {Operations: list(text)},
      {
        ...all(text, 'GranteePrincipal', 'GranteeServicePrincipal'),
        Constraints: object({}, {...all(texts, 'EncryptionContextSubset', 'EncryptionContextEquals'), SourceArn: text}),
      },
    ),
  ),
  'kms:ListResourceTags': tags,
  's3:HeadBucket': yes,
  's3:GetBucketPolicy': text,
  's3:GetBucketTagging': tags,
  's3:GetPublicAccessBlock': object(
    {},
    all(flag, 'BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'),
  ),
  's3:GetBucketAcl': object({Grants: list(object({}, all(text, 'ID', 'URI', 'Permission')))}, {Owner: text}),
  's3:GetBucketRequestPayment': text,
  's3:GetBucketVersioning': object({}, all(text, 'Status', 'MFADelete')),
  's3:GetBucketLifecycleConfiguration': list(
    object(
      {},
      {
        ...all(text, 'ID', 'Status', 'Prefix', 'ExpirationDate'),
        ...all(count, 'ExpirationDays', 'ObjectSizeLessThan', 'ObjectSizeGreaterThan'),
        Tagged: flag,
      },
    ),
  ),
  'sqs:GetQueueAttributes': texts,
  'sqs:ListQueueTags': tags,
  'lambda:GetFunctionConfiguration': object(
    {FunctionArn: text},
    {
      ...all(text, 'State', 'StateReasonCode', 'KMSKeyArn', 'LastUpdateStatus', 'Version', 'Role'),
      DeadLetterConfig: object({}, {TargetArn: text}),
      TenancyConfig: object({}, {TenantIsolationMode: text}),
      DurableConfig: object({}, {ExecutionTimeout: count}),
    },
  ),
  'lambda:GetAlias': object({FunctionVersion: text}, {AdditionalVersionWeights: mapOf(count)}),
  'lambda:GetFunctionEventInvokeConfig': object(
    {},
    {...all(count, 'MaximumRetryAttempts', 'MaximumEventAgeInSeconds'), OnFailure: text},
  ),
  'kinesis:DescribeStreamSummary': object(all(text, 'StreamARN', 'StreamStatus'), all(text, 'EncryptionType', 'KeyId')),
  'kinesis:GetResourcePolicy': text,
  'firehose:DescribeDeliveryStream': object(
    all(text, 'DeliveryStreamARN', 'DeliveryStreamStatus', 'DeliveryStreamType'),
    {DeliveryStreamEncryptionConfiguration: object({}, all(text, 'Status', 'KeyType', 'KeyARN'))},
  ),
  'logs:DescribeResourcePolicies': list(text),
  'lambda:GetPolicy': text,
  'lambda:GetFunctionConcurrency': object({ReservedConcurrentExecutions: orNull(count)}),
  'iam:GetRole': object(all(text, 'RoleName', 'Arn'), {
    ...all(text, 'AssumeRolePolicyDocument', 'PermissionsBoundary', 'Description', 'LastUsed'),
    Tags: list(object(all(text, 'Key', 'Value'))),
  }),
  'iam:ListRolePolicies': list(text),
  'iam:GetRolePolicy': text,
  'iam:ListAttachedRolePolicies': list(text),
  'iam:GetPolicyVersion': text,
  'cloudwatch:DescribeAlarms': list(alarm),
  'cloudwatch:ListAlarmMuteRules': list(object(all(text, 'AlarmMuteRuleArn', 'Status'))),
  'logs:DescribeLogGroups': list(logGroup),
  'logs:DescribeMetricFilters': list(metricFilter),
  'logs:GetDataProtectionPolicy': text,
  'logs:DescribeAccountPolicies': list(text),
  'cloudwatch:ListTagsForResource': tags,
  'cloudwatch:GetMetricStatistics': list(object({Timestamp: text, Sum: count})),
};

/** null: the value is one that this read answers. Otherwise the place in it that is not, `.Trails[0].Name`; empty: the value itself. */
export function misfit(op: ReadOp, value: unknown): string | null {
  return SHAPES[op](value);
}
