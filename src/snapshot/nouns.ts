/**
 * The nouns of AWS, as reads answer them. They keep AWS's own field names and hold only what a judgement may need; dates are RFC 3339 text,
 * policies and patterns stay the text that AWS returned.
 */

export interface Trail {
  readonly Name: string;
  readonly TrailARN: string;
  readonly HomeRegion?: string;
  readonly IsMultiRegionTrail?: boolean;
  readonly IncludeGlobalServiceEvents?: boolean;
  readonly IsOrganizationTrail?: boolean;
  readonly LogFileValidationEnabled?: boolean;
  readonly S3BucketName?: string;
  readonly S3KeyPrefix?: string;
  readonly KmsKeyId?: string;
  readonly SnsTopicARN?: string;
  readonly HasCustomEventSelectors?: boolean;
}

export interface TrailStatus {
  readonly IsLogging?: boolean;
  readonly LatestDeliveryError?: string;
  readonly LatestDeliveryTime?: string;
  readonly LatestDigestDeliveryError?: string;
  readonly LatestDigestDeliveryTime?: string;
  readonly LatestCloudWatchLogsDeliveryError?: string;
  readonly LatestCloudWatchLogsDeliveryTime?: string;
  readonly LatestNotificationError?: string;
  readonly StartLoggingTime?: string;
  readonly StopLoggingTime?: string;
}

export interface FieldSelector {
  readonly Field: string;
  readonly Equals?: readonly string[];
  readonly NotEquals?: readonly string[];
  readonly StartsWith?: readonly string[];
  readonly NotStartsWith?: readonly string[];
  readonly EndsWith?: readonly string[];
  readonly NotEndsWith?: readonly string[];
}

export interface EventSelectors {
  readonly EventSelectors: readonly {
    readonly ReadWriteType?: string;
    readonly IncludeManagementEvents?: boolean;
    readonly ExcludeManagementEventSources?: readonly string[];
    readonly DataResources?: readonly {readonly Type?: string; readonly Values?: readonly string[]}[];
  }[];
  readonly AdvancedEventSelectors: readonly {
    readonly Name?: string;
    readonly FieldSelectors: readonly FieldSelector[];
  }[];
}

export interface EventBus {
  readonly Name: string;
  readonly Arn: string;
  readonly Policy?: string;
  readonly KmsKeyIdentifier?: string;
  readonly DeadLetterConfig?: {readonly Arn?: string};
}

export interface Rule {
  readonly Name: string;
  readonly Arn: string;
  readonly EventBusName: string;
  readonly EventPattern?: string;
  readonly State?: string;
  readonly Description?: string;
  readonly ScheduleExpression?: string;
  readonly RoleArn?: string;
  readonly ManagedBy?: string;
}

export interface Target {
  readonly Id: string;
  readonly Arn: string;
  readonly RoleArn?: string;
  readonly Input?: string;
  readonly InputPath?: string;
  readonly InputTransformer?: {
    readonly InputPathsMap?: Readonly<Record<string, string>>;
    readonly InputTemplate?: string;
  };
  readonly DeadLetterConfig?: {readonly Arn?: string};
  readonly RetryPolicy?: {readonly MaximumRetryAttempts?: number; readonly MaximumEventAgeInSeconds?: number};
  readonly SqsParameters?: {readonly MessageGroupId?: string};
  /** How many values HttpParameters gives for the `*` of an API destination; the values are not kept. */
  readonly PathParameterValues?: number;
  /** Parameters we do not model, by name (`HttpParameters`, ...), kept so that a write-back would notice them. */
  readonly OtherParameters?: readonly string[];
}

/** A row of ListSubscriptionsByTopic. `Endpoint` is already free of secrets (`snapshot/endpoint.ts`). */
export interface Subscription {
  /** An ARN, or the words `PendingConfirmation` or `Deleted`. */
  readonly SubscriptionArn: string;
  readonly Owner: string;
  readonly Protocol: string;
  readonly Endpoint: string;
  readonly TopicArn: string;
}

export interface Key {
  readonly KeyId: string;
  readonly Arn: string;
  readonly Enabled?: boolean;
  readonly KeyState?: string;
  readonly KeySpec?: string;
  readonly KeyUsage?: string;
  readonly KeyManager?: string;
  readonly DeletionDate?: string;
}

export interface Role {
  readonly RoleName: string;
  readonly Arn: string;
  readonly AssumeRolePolicyDocument?: string;
  readonly PermissionsBoundary?: string;
}

export interface Alarm {
  readonly AlarmName: string;
  readonly AlarmArn: string;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions: readonly {readonly Name: string; readonly Value: string}[];
  readonly ActionsEnabled?: boolean;
  readonly AlarmActions: readonly string[];
  readonly ComparisonOperator?: string;
  readonly Threshold?: number;
  readonly Statistic?: string;
  readonly Period?: number;
  readonly EvaluationPeriods?: number;
  readonly TreatMissingData?: string;
  readonly StateValue?: string;
}
