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
  /** Ends with `:*`. */
  readonly CloudWatchLogsLogGroupArn?: string;
  readonly CloudWatchLogsRoleArn?: string;
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
  readonly KinesisParameters?: {readonly PartitionKeyPath?: string};
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

/** A function, or the version of it that a qualified ARN names. */
export interface LambdaFunction {
  readonly FunctionArn: string;
  readonly State?: string;
  readonly StateReasonCode?: string;
  /** The key of its environment variables, where it has some and the key is not AWS's. */
  readonly KMSKeyArn?: string;
  readonly LastUpdateStatus?: string;
  readonly Version?: string;
  /** ARN of its execution role. */
  readonly Role?: string;
  readonly DeadLetterConfig?: {readonly TargetArn?: string};
  readonly TenancyConfig?: {readonly TenantIsolationMode?: string};
  /** Of a durable function. */
  readonly DurableConfig?: {readonly ExecutionTimeout?: number};
}

export interface LogGroup {
  readonly logGroupName: string;
  readonly arn: string;
  /** STANDARD where it is left out. */
  readonly logGroupClass?: string;
  readonly kmsKeyId?: string;
  /** `ACTIVATED` where the group has a data protection policy of its own. */
  readonly dataProtectionStatus?: string;
  /** `ACCOUNT_DATA_PROTECTION` where that of the account counts for it. */
  readonly inheritedProperties?: readonly string[];
}

export interface Role {
  readonly RoleName: string;
  readonly Arn: string;
  readonly AssumeRolePolicyDocument?: string;
  readonly PermissionsBoundary?: string;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  /** RFC 3339; absent where AWS knows of no use. */
  readonly LastUsed?: string;
}

/** A number that the account sends texts from: https://docs.aws.amazon.com/sns/latest/api/API_PhoneNumberInformation.html. Not which. */
export interface OriginationNumber {
  readonly Status?: string;
  readonly Iso2CountryCode?: string;
  readonly NumberCapabilities?: readonly string[];
}

export interface MetricFilter {
  readonly filterName: string;
  readonly logGroupName: string;
  readonly filterPattern: string;
  readonly metricTransformations: readonly MetricTransformation[];
  readonly applyOnTransformedLogs?: boolean;
  readonly fieldSelectionCriteria?: string;
  readonly emitSystemFieldDimensions?: readonly string[];
}

export interface MetricTransformation {
  readonly metricName: string;
  readonly metricNamespace: string;
  /** A number, or a selector such as `$.latency`. */
  readonly metricValue: string;
  readonly defaultValue?: number;
  /** Name to selector. */
  readonly dimensions?: Readonly<Record<string, string>>;
  readonly unit?: string;
}

/** A metric alarm, a composite one (with `AlarmRule`), or one on a query of logs (with `LogGroups`). */
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
  readonly Unit?: string;
  readonly ExtendedStatistic?: string;
  readonly DatapointsToAlarm?: number;
  readonly EvaluationState?: string;
  /** Metrics of another account, of Metrics Insights or PromQL, or mathematics: each as far as it names a metric. */
  readonly Metrics?: readonly {
    readonly Namespace?: string;
    readonly MetricName?: string;
    readonly Expression?: string;
    readonly AccountId?: string;
    /** What an expression calls it. */
    readonly Id?: string;
    /** false: only an expression uses it. */
    readonly ReturnData?: boolean;
    readonly Dimensions?: readonly {readonly Name: string; readonly Value: string}[];
    readonly Stat?: string;
    readonly Period?: number;
    readonly Unit?: string;
  }[];
  /** It evaluates by other criteria than its metric and threshold, or in windows that begin by the clock. */
  readonly OtherCriteria?: true;
  /** It does not act for a while after it was made or changed. */
  readonly WarmUp?: true;
  readonly AlarmRule?: string;
  readonly ActionsSuppressor?: string;
  readonly LogGroups?: readonly string[];
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}
