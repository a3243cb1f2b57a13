/**
 * The vocabulary of observation: every AWS read this tool can make, what it takes and what it answers. Lists are whole (all pages) and as AWS
 * ordered them. What is answered is spelled in `nouns.ts`.
 */
import {DIRECT_OPERATIONS, type DirectReads} from './direct-reads.js';
import {HANDOVER_OPERATIONS, type HandoverReads} from './handover-reads.js';
import {WATCH_OPERATIONS, type WatchReads} from './watch-reads.js';
import type {Grant} from '../policy/index.js';
import type {
  EventBus,
  EventSelectors,
  Key,
  LambdaFunction,
  OriginationNumber,
  Role,
  Rule,
  Subscription,
  Target,
  Trail,
  TrailStatus,
} from './nouns.js';

type Empty = Readonly<Record<string, never>>;

/** Operation -> what it takes and what it answers. The key is also the name under which a snapshot stores the answer. */
export interface ReadTypes extends DirectReads, HandoverReads, WatchReads {
  'sts:GetCallerIdentity': {params: Empty; value: {readonly Account: string; readonly Arn: string}};
  /** Absent where the account is in none. */
  'organizations:DescribeOrganization': {params: Empty; value: {readonly Id: string}};

  'cloudtrail:DescribeTrails': {params: Empty; value: readonly Trail[]};
  'cloudtrail:GetTrailStatus': {params: {readonly Name: string}; value: TrailStatus};
  'cloudtrail:GetEventSelectors': {params: {readonly TrailName: string}; value: EventSelectors};

  'events:DescribeEventBus': {params: {readonly Name: string}; value: EventBus};
  /** The names of the account's own buses in the region; partner buses are left out. */
  'events:ListEventBuses': {params: Empty; value: readonly string[]};
  /** The names of the rules of a bus that have this target. */
  'events:ListRuleNamesByTarget': {
    params: {readonly EventBusName: string; readonly TargetArn: string};
    value: readonly string[];
  };
  'events:ListRules': {params: {readonly EventBusName: string}; value: readonly Rule[]};
  'events:ListTargetsByRule': {
    params: {readonly EventBusName: string; readonly Rule: string};
    value: readonly Target[];
  };
  'events:ListArchives': {
    params: {readonly EventSourceArn: string};
    value: readonly {readonly ArchiveName: string; readonly State?: string; readonly RetentionDays?: number}[];
  };

  'sns:GetTopicAttributes': {params: {readonly TopicArn: string}; value: Readonly<Record<string, string>>};
  /** Every subscription of the account in the region. */
  'sns:ListSubscriptions': {params: Empty; value: readonly Subscription[]};
  'sns:ListSubscriptionsByTopic': {params: {readonly TopicArn: string}; value: readonly Subscription[]};
  'sns:GetSubscriptionAttributes': {
    params: {readonly SubscriptionArn: string};
    value: Readonly<Record<string, string>>;
  };
  /** Absent where the topic has none. */
  'sns:GetDataProtectionPolicy': {params: {readonly ResourceArn: string}; value: string};

  /** Of an endpoint of an app. */
  'sns:GetEndpointAttributes': {params: {readonly EndpointArn: string}; value: Readonly<Record<string, string>>};
  /** Of what it takes to reach the service of the phones: how it signs in, and until when its certificate is good. No secrets. */
  'sns:GetPlatformApplicationAttributes': {
    params: {readonly PlatformApplicationArn: string};
    value: Readonly<Record<string, string>>;
  };
  'sns:CheckIfPhoneNumberIsOptedOut': {
    params: {readonly phoneNumber: string};
    value: {readonly isOptedOut: boolean};
  };
  'sns:GetSMSSandboxAccountStatus': {params: Empty; value: {readonly IsInSandbox: boolean}};
  'sns:ListSMSSandboxPhoneNumbers': {
    params: Empty;
    value: readonly {readonly PhoneNumber: string; readonly Status: string}[];
  };
  'sns:ListOriginationNumbers': {params: Empty; value: readonly OriginationNumber[]};

  'kms:DescribeKey': {params: {readonly KeyId: string}; value: Key};
  'kms:GetKeyPolicy': {params: {readonly KeyId: string}; value: string};
  /** By id or ARN. */
  'kms:ListGrants': {params: {readonly KeyId: string}; value: readonly Grant[]};

  /** Known `true` where the bucket exists, absent where it does not. */
  's3:HeadBucket': {params: {readonly Bucket: string}; value: true};
  's3:GetBucketPolicy': {params: {readonly Bucket: string}; value: string};
  's3:GetPublicAccessBlock': {
    params: {readonly Bucket: string};
    value: {
      readonly BlockPublicAcls?: boolean;
      readonly IgnorePublicAcls?: boolean;
      readonly BlockPublicPolicy?: boolean;
      readonly RestrictPublicBuckets?: boolean;
    };
  };
  /** Canonical user ids and group URIs as S3 names them; under bucket owner enforced the owner's own grant alone. */
  's3:GetBucketAcl': {
    params: {readonly Bucket: string};
    value: {
      readonly Owner?: string;
      readonly Grants: readonly {readonly ID?: string; readonly URI?: string; readonly Permission?: string}[];
    };
  };
  's3:GetBucketRequestPayment': {params: {readonly Bucket: string}; value: string};
  's3:GetBucketVersioning': {
    params: {readonly Bucket: string};
    value: {readonly Status?: string; readonly MFADelete?: string};
  };
  's3:GetBucketLifecycleConfiguration': {
    params: {readonly Bucket: string};
    value: readonly {
      readonly ID?: string;
      readonly Status?: string;
      readonly Prefix?: string;
      readonly ExpirationDays?: number;
      readonly ExpirationDate?: string;
      /** The rule applies to objects with certain tags alone. */
      readonly Tagged?: boolean;
      /** Bytes; the rule applies to objects below, or above, alone. */
      readonly ObjectSizeLessThan?: number;
      readonly ObjectSizeGreaterThan?: number;
    }[];
  };

  /** The queue is named by ARN; the adapter makes the URL. */
  'sqs:GetQueueAttributes': {params: {readonly QueueArn: string}; value: Readonly<Record<string, string>>};

  'lambda:GetFunctionConfiguration': {
    params: {readonly FunctionName: string};
    value: LambdaFunction;
  };
  'lambda:GetPolicy': {params: {readonly FunctionName: string}; value: string};
  /** null: no reservation. */
  'lambda:GetFunctionConcurrency': {
    params: {readonly FunctionName: string};
    value: {readonly ReservedConcurrentExecutions: number | null};
  };

  'iam:GetRole': {params: {readonly RoleName: string}; value: Role};
  'iam:ListRolePolicies': {params: {readonly RoleName: string}; value: readonly string[]};
  'iam:GetRolePolicy': {params: {readonly RoleName: string; readonly PolicyName: string}; value: string};
  'iam:ListAttachedRolePolicies': {params: {readonly RoleName: string}; value: readonly string[]};
  /** The default version's document of a managed policy: GetPolicy, then GetPolicyVersion. */
  'iam:GetPolicyVersion': {params: {readonly PolicyArn: string}; value: string};

  'cloudtrail:ListTags': {
    params: {readonly ResourceId: string};
    value: readonly {readonly Key: string; readonly Value: string}[];
  };
  'events:ListTagsForResource': {
    params: {readonly ResourceARN: string};
    value: readonly {readonly Key: string; readonly Value: string}[];
  };
  'sns:ListTagsForResource': {
    params: {readonly ResourceArn: string};
    value: readonly {readonly Key: string; readonly Value: string}[];
  };
  /** Absent where the bucket has none. */
  's3:GetBucketTagging': {
    params: {readonly Bucket: string};
    value: readonly {readonly Key: string; readonly Value: string}[];
  };
  /** By id or ARN: an alias names no tags. */
  'kms:ListResourceTags': {
    params: {readonly KeyId: string};
    value: readonly {readonly Key: string; readonly Value: string}[];
  };
  'sqs:ListQueueTags': {
    params: {readonly QueueArn: string};
    value: readonly {readonly Key: string; readonly Value: string}[];
  };
}

export type ReadOp = keyof ReadTypes;

/** One read: an operation in a region (of the signing endpoint) with its parameters. Plain data. */
export type Read<O extends ReadOp = ReadOp> = O extends ReadOp
  ? {readonly op: O; readonly region: string; readonly params: ReadTypes[O]['params']}
  : never;

/**
 * *proof* reads decide delivery or a declared property: not readable means unknown. *advice* reads serve only findings of
 * low or info: not readable is one info line.
 */
export type Tier = 'proof' | 'advice';

/** Operation -> the IAM actions that a caller needs for it, and its tier. `permissions` derives from this table. */
export const OPERATIONS: {readonly [O in ReadOp]: {readonly actions: readonly string[]; readonly tier: Tier}} = {
  ...HANDOVER_OPERATIONS,
  'sts:GetCallerIdentity': {actions: ['sts:GetCallerIdentity'], tier: 'proof'},
  'organizations:DescribeOrganization': {actions: ['organizations:DescribeOrganization'], tier: 'advice'},
  'cloudtrail:DescribeTrails': {actions: ['cloudtrail:DescribeTrails'], tier: 'proof'},
  'cloudtrail:GetTrailStatus': {actions: ['cloudtrail:GetTrailStatus'], tier: 'proof'},
  'cloudtrail:GetEventSelectors': {actions: ['cloudtrail:GetEventSelectors'], tier: 'proof'},
  'events:DescribeEventBus': {actions: ['events:DescribeEventBus'], tier: 'proof'},
  'events:ListEventBuses': {actions: ['events:ListEventBuses'], tier: 'advice'},
  'events:ListRuleNamesByTarget': {actions: ['events:ListRuleNamesByTarget'], tier: 'advice'},
  'events:ListRules': {actions: ['events:ListRules'], tier: 'proof'},
  'events:ListTargetsByRule': {actions: ['events:ListTargetsByRule'], tier: 'proof'},
  'events:ListArchives': {actions: ['events:ListArchives'], tier: 'advice'},
  'sns:GetTopicAttributes': {actions: ['sns:GetTopicAttributes'], tier: 'proof'},
  'sns:ListSubscriptions': {actions: ['sns:ListSubscriptions'], tier: 'advice'},
  'sns:ListSubscriptionsByTopic': {actions: ['sns:ListSubscriptionsByTopic'], tier: 'proof'},
  'sns:GetSubscriptionAttributes': {actions: ['sns:GetSubscriptionAttributes'], tier: 'proof'},
  'sns:GetDataProtectionPolicy': {actions: ['sns:GetDataProtectionPolicy'], tier: 'proof'},
  'sns:GetEndpointAttributes': {actions: ['sns:GetEndpointAttributes'], tier: 'proof'},
  'sns:GetPlatformApplicationAttributes': {actions: ['sns:GetPlatformApplicationAttributes'], tier: 'proof'},
  'sns:CheckIfPhoneNumberIsOptedOut': {actions: ['sns:CheckIfPhoneNumberIsOptedOut'], tier: 'proof'},
  'sns:GetSMSSandboxAccountStatus': {actions: ['sns:GetSMSSandboxAccountStatus'], tier: 'proof'},
  'sns:ListSMSSandboxPhoneNumbers': {actions: ['sns:ListSMSSandboxPhoneNumbers'], tier: 'proof'},
  'sns:ListOriginationNumbers': {actions: ['sns:ListOriginationNumbers'], tier: 'proof'},
  'kms:DescribeKey': {actions: ['kms:DescribeKey'], tier: 'proof'},
  'kms:GetKeyPolicy': {actions: ['kms:GetKeyPolicy'], tier: 'proof'},
  // Only of a key whose policy does not admit a role.
  'kms:ListGrants': {actions: ['kms:ListGrants'], tier: 'proof'},
  // HeadBucket is authorised by s3:ListBucket: https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
  's3:HeadBucket': {actions: ['s3:ListBucket'], tier: 'proof'},
  's3:GetBucketPolicy': {actions: ['s3:GetBucketPolicy'], tier: 'proof'},
  's3:GetPublicAccessBlock': {actions: ['s3:GetBucketPublicAccessBlock'], tier: 'advice'},
  's3:GetBucketAcl': {actions: ['s3:GetBucketAcl'], tier: 'advice'},
  's3:GetBucketRequestPayment': {actions: ['s3:GetBucketRequestPayment'], tier: 'proof'},
  's3:GetBucketVersioning': {actions: ['s3:GetBucketVersioning'], tier: 'advice'},
  's3:GetBucketLifecycleConfiguration': {actions: ['s3:GetLifecycleConfiguration'], tier: 'advice'},
  'sqs:GetQueueAttributes': {actions: ['sqs:GetQueueAttributes'], tier: 'proof'},
  'lambda:GetFunctionConfiguration': {actions: ['lambda:GetFunctionConfiguration'], tier: 'proof'},
  'lambda:GetPolicy': {actions: ['lambda:GetPolicy'], tier: 'proof'},
  'lambda:GetFunctionConcurrency': {actions: ['lambda:GetFunctionConcurrency'], tier: 'proof'},
  'iam:GetRole': {actions: ['iam:GetRole'], tier: 'proof'},
  'iam:ListRolePolicies': {actions: ['iam:ListRolePolicies'], tier: 'proof'},
  'iam:GetRolePolicy': {actions: ['iam:GetRolePolicy'], tier: 'proof'},
  'iam:ListAttachedRolePolicies': {actions: ['iam:ListAttachedRolePolicies'], tier: 'proof'},
  'iam:GetPolicyVersion': {actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'], tier: 'proof'},
  ...WATCH_OPERATIONS,
  'cloudtrail:ListTags': {actions: ['cloudtrail:ListTags'], tier: 'advice'},
  'events:ListTagsForResource': {actions: ['events:ListTagsForResource'], tier: 'advice'},
  'sns:ListTagsForResource': {actions: ['sns:ListTagsForResource'], tier: 'advice'},
  's3:GetBucketTagging': {actions: ['s3:GetBucketTagging'], tier: 'advice'},
  'kms:ListResourceTags': {actions: ['kms:ListResourceTags'], tier: 'advice'},
  'sqs:ListQueueTags': {actions: ['sqs:ListQueueTags'], tier: 'advice'},
  ...DIRECT_OPERATIONS,
};
