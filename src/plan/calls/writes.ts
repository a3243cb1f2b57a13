/**
 * `plan/calls/` names the calls of a plan: what each needs, how it behaves, and how a person makes it by hand.
 * The vocabulary of change: every AWS call that a plan can hold, with the parameters that the SDK takes. Values are plain data and
 * stand in the plan as they go out, with one exception: the endpoint of a subscription is its public form, and the adapter gets the
 * real one from the baseline at the last moment. What each call needs and how it behaves stands in `write-facts.ts`.
 */
import type {EventSelectors, MetricTransformation, Target} from '../../snapshot/nouns.js';

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface WriteTypes {
  's3:CreateBucket': {
    readonly Bucket: string;
    readonly CreateBucketConfiguration: {readonly LocationConstraint?: string; readonly Tags: readonly Tag[]};
  };
  /**
   * Refused where the bucket has changed hands or was never this account's:
   * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html
   */
  's3:PutBucketPolicy': {readonly Bucket: string; readonly ExpectedBucketOwner: string; readonly Policy: string};

  /**
   * A key and its alias, which is the name by which the baseline asks for it. CreateKey knows no name and no token, so the description
   * is what a key that was made and not yet named is found by: a run that died between the two calls leaves no second key behind.
   */
  'kms:CreateKey': {
    readonly AliasName: string;
    readonly Description: string;
    readonly Policy: string;
    readonly Tags: readonly KmsTag[];
  };
  'kms:PutKeyPolicy': {readonly KeyId: string; readonly PolicyName: 'default'; readonly Policy: string};
  'kms:EnableKey': {readonly KeyId: string};
  'kms:CancelKeyDeletion': {readonly KeyId: string};

  'cloudtrail:CreateTrail': {
    readonly Name: string;
    readonly S3BucketName: string;
    readonly S3KeyPrefix?: string;
    readonly IncludeGlobalServiceEvents: boolean;
    readonly IsMultiRegionTrail: boolean;
    readonly EnableLogFileValidation: boolean;
    readonly KmsKeyId?: string;
    readonly TagsList: readonly Tag[];
  };
  /** What is left out stays as it is: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateTrail.html */
  'cloudtrail:UpdateTrail': {
    readonly Name: string;
    readonly S3BucketName?: string;
    readonly S3KeyPrefix?: string;
    readonly IncludeGlobalServiceEvents?: boolean;
    readonly IsMultiRegionTrail?: boolean;
    readonly EnableLogFileValidation?: boolean;
    readonly KmsKeyId?: string;
  };
  'cloudtrail:PutEventSelectors':
    | {readonly TrailName: string; readonly EventSelectors: EventSelectors['EventSelectors']}
    | {readonly TrailName: string; readonly AdvancedEventSelectors: EventSelectors['AdvancedEventSelectors']};
  'cloudtrail:StartLogging': {readonly Name: string};

  'sns:CreateTopic': {
    readonly Name: string;
    readonly Attributes: Readonly<Record<string, string>>;
    readonly Tags: readonly Tag[];
  };
  'sns:SetTopicAttributes': {
    readonly TopicArn: string;
    readonly AttributeName: string;
    readonly AttributeValue: string;
  };
  /** `recipient`: index into the baseline, where the real endpoint is; `Endpoint` is its public form. */
  'sns:Subscribe': {
    readonly TopicArn: string;
    readonly Protocol: string;
    readonly Endpoint: string;
    readonly recipient: number;
  };
  'sns:SetSubscriptionAttributes': {
    readonly SubscriptionArn: string;
    readonly AttributeName: string;
    readonly AttributeValue: string;
  };
  'sns:Unsubscribe': {readonly SubscriptionArn: string};

  'sqs:CreateQueue': {
    readonly QueueName: string;
    readonly Attributes: Readonly<Record<string, string>>;
    readonly tags: Readonly<Record<string, string>>;
  };
  'sqs:SetQueueAttributes': {readonly QueueUrl: string; readonly Attributes: Readonly<Record<string, string>>};

  /** PutRule nulls what it omits, so the whole rule stands here. */
  'events:PutRule': {
    readonly Name: string;
    readonly EventBusName: string;
    readonly EventPattern?: string;
    readonly State: string;
    readonly Description?: string;
    readonly ScheduleExpression?: string;
    readonly RoleArn?: string;
    /** Taken only where the rule is new: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html */
    readonly Tags?: readonly Tag[];
  };
  'events:PutTargets': {
    readonly Rule: string;
    readonly EventBusName: string;
    readonly Targets: readonly [Omit<Target, 'OtherParameters'>];
  };
  'events:RemoveTargets': {readonly Rule: string; readonly EventBusName: string; readonly Ids: readonly [string]};
  'events:RemovePermission': {readonly StatementId: string; readonly EventBusName: string};

  /** The whole filter stands here: what is left out is taken away. */
  'logs:PutMetricFilter': {
    readonly logGroupName: string;
    readonly filterName: string;
    readonly filterPattern: string;
    readonly metricTransformations: readonly MetricTransformation[];
  };
  'cloudwatch:EnableAlarmActions': {readonly AlarmNames: readonly [string]};

  'lambda:DeleteFunctionConcurrency': {readonly FunctionName: string};
  'lambda:AddPermission': {
    readonly FunctionName: string;
    readonly StatementId: string;
    readonly Action: 'lambda:InvokeFunction';
    readonly Principal: string;
    readonly SourceArn: string;
  };
}

/** KMS spells the members of a tag its own way. */
interface KmsTag {
  readonly TagKey: string;
  readonly TagValue: string;
}

export type WriteOp = keyof WriteTypes;

/** One changing call: an operation in a region with its parameters. Plain data. */
export type Write<O extends WriteOp = WriteOp> = O extends WriteOp
  ? {readonly op: O; readonly region: string; readonly params: WriteTypes[O]}
  : never;
