/**
 * The vocabulary of change: every AWS call that a plan can hold, with the parameters that the SDK takes. Values are plain data and
 * stand in the plan as they go out, with one exception: the endpoint of a subscription is its public form, and the adapter gets the
 * real one from the baseline at the last moment.
 *
 * `permissions` derives from `WRITES`, as it does from the table of reads.
 */
import type {EventSelectors, Target} from '../snapshot/reads.js';

interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface WriteTypes {
  's3:CreateBucket': {
    readonly Bucket: string;
    readonly CreateBucketConfiguration: {readonly LocationConstraint?: string; readonly Tags: readonly Tag[]};
  };
  's3:PutBucketPolicy': {readonly Bucket: string; readonly Policy: string};

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

  'lambda:DeleteFunctionConcurrency': {readonly FunctionName: string};
  'lambda:AddPermission': {
    readonly FunctionName: string;
    readonly StatementId: string;
    readonly Action: 'lambda:InvokeFunction';
    readonly Principal: 'sns.amazonaws.com';
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

interface WriteFacts {
  /** The IAM actions that a caller needs for it. */
  readonly actions: readonly string[];
  /** Can another call put back what was there before? */
  readonly reversible: boolean;
  /**
   * Errors that pass by themselves: the call rests on something that AWS has taken and not yet spread. Where one of them comes back the
   * call is made again, for a bounded time.
   */
  readonly settles: readonly string[];
}

const POLICY_SPREADS = ['InsufficientS3BucketPolicyException', 'InsufficientEncryptionPolicyException', 'KmsException'];

/**
 * A rule or target that has a role is written back with it, and naming a role takes the right to pass it:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
const PASSES = 'iam:PassRole';

/** Operation -> what it needs and how it behaves. */
export const WRITES: {readonly [O in WriteOp]: WriteFacts} = {
  // Creating with tags takes s3:TagResource: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucketConfiguration.html
  's3:CreateBucket': {actions: ['s3:CreateBucket', 's3:TagResource'], reversible: true, settles: ['OperationAborted']},
  's3:PutBucketPolicy': {
    actions: ['s3:PutBucketPolicy'],
    reversible: true,
    settles: ['NoSuchBucket', 'OperationAborted'],
  },
  'kms:CreateKey': {
    actions: ['kms:CreateKey', 'kms:TagResource', 'kms:CreateAlias', 'kms:ListKeys', 'kms:DescribeKey'],
    // A key is not deleted, it is scheduled for deletion after 7 days at the least.
    reversible: true,
    settles: ['NotFoundException'],
  },
  'kms:PutKeyPolicy': {actions: ['kms:PutKeyPolicy'], reversible: true, settles: []},
  'kms:EnableKey': {actions: ['kms:EnableKey'], reversible: true, settles: []},
  'kms:CancelKeyDeletion': {actions: ['kms:CancelKeyDeletion'], reversible: true, settles: []},
  'cloudtrail:CreateTrail': {
    actions: ['cloudtrail:CreateTrail', 'cloudtrail:AddTags'],
    reversible: true,
    settles: [...POLICY_SPREADS, 'S3BucketDoesNotExistException', 'KmsKeyNotFoundException'],
  },
  'cloudtrail:UpdateTrail': {
    actions: ['cloudtrail:UpdateTrail'],
    reversible: true,
    settles: [...POLICY_SPREADS, 'S3BucketDoesNotExistException', 'KmsKeyNotFoundException', 'ConflictException'],
  },
  'cloudtrail:PutEventSelectors': {
    actions: ['cloudtrail:PutEventSelectors'],
    reversible: true,
    settles: ['TrailNotFoundException', 'ConflictException'],
  },
  'cloudtrail:StartLogging': {
    actions: ['cloudtrail:StartLogging'],
    reversible: true,
    settles: ['TrailNotFoundException', 'ConflictException'],
  },
  'sns:CreateTopic': {
    actions: ['sns:CreateTopic', 'sns:TagResource'],
    reversible: true,
    settles: [],
  },
  'sns:SetTopicAttributes': {
    actions: ['sns:SetTopicAttributes'],
    reversible: true,
    settles: ['NotFound', 'NotFoundException'],
  },
  // Only the owner of the mailbox can take a sent mail back.
  'sns:Subscribe': {actions: ['sns:Subscribe'], reversible: true, settles: ['NotFound', 'NotFoundException']},
  'sns:SetSubscriptionAttributes': {actions: ['sns:SetSubscriptionAttributes'], reversible: true, settles: []},
  // Subscribing again needs the consent of the endpoint's owner.
  'sns:Unsubscribe': {actions: ['sns:Unsubscribe'], reversible: false, settles: []},
  // A name is free again 60 seconds after its queue was deleted: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
  'sqs:CreateQueue': {
    actions: ['sqs:CreateQueue', 'sqs:TagQueue'],
    reversible: true,
    settles: ['QueueDeletedRecently', 'AWS.SimpleQueueService.QueueDeletedRecently'],
  },
  'sqs:SetQueueAttributes': {
    actions: ['sqs:SetQueueAttributes'],
    reversible: true,
    settles: ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'],
  },
  'events:PutRule': {
    actions: ['events:PutRule', 'events:TagResource', PASSES],
    reversible: true,
    settles: ['ConcurrentModificationException'],
  },
  'events:PutTargets': {
    actions: ['events:PutTargets', PASSES],
    reversible: true,
    settles: ['ResourceNotFoundException', 'ConcurrentModificationException'],
  },
  'events:RemoveTargets': {
    actions: ['events:RemoveTargets'],
    reversible: true,
    settles: ['ConcurrentModificationException'],
  },
  'events:RemovePermission': {
    actions: ['events:RemovePermission'],
    reversible: true,
    settles: ['ConcurrentModificationException'],
  },
  'lambda:DeleteFunctionConcurrency': {actions: ['lambda:DeleteFunctionConcurrency'], reversible: true, settles: []},
  'lambda:AddPermission': {actions: ['lambda:AddPermission'], reversible: true, settles: ['ResourceConflictException']},
};

/** `sns:CreateTopic` -> `CreateTopic`. */
export function actionOf(write: Write): string {
  return write.op.slice(write.op.indexOf(':') + 1);
}

/** The IAM actions of a call: those for tags where it makes a thing, that for a role where it names one. */
export function actionsOf(write: Write): readonly string[] {
  const {actions} = WRITES[write.op];
  switch (write.op) {
    case 'events:PutRule': {
      const {Tags: tags, RoleArn: role} = write.params;
      return actions.filter((action) =>
        action === PASSES ? role !== undefined : action !== 'events:TagResource' || tags !== undefined,
      );
    }
    case 'events:PutTargets': {
      const roles = write.params.Targets.some(({RoleArn: role}) => role !== undefined);
      return actions.filter((action) => action !== PASSES || roles);
    }
    default:
      return actions;
  }
}
