/** What each call of a plan needs and how it behaves. `permissions` derives from `WRITES`, as it does from the table of reads. */
import type {Write, WriteOp} from './writes.js';

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
  'logs:PutMetricFilter': {
    actions: ['logs:PutMetricFilter'],
    reversible: true,
    settles: ['OperationAbortedException', 'ResourceNotFoundException'],
  },
  'cloudwatch:EnableAlarmActions': {actions: ['cloudwatch:EnableAlarmActions'], reversible: true, settles: []},
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
