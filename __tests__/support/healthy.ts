/** The healthy account: one chain, everything on it that a fault may break, and what watches it. */
import type {Alarm} from '../../src/snapshot/nouns.js';
import {nothingOutside} from './handover.js';
import {
  key,
  queue,
  rule,
  subscription,
  topic,
  type KeyState,
  type TopicState,
  type TrailState,
  type World,
} from './resources.js';
import * as N from './names.js';
import * as P from './policies.js';

function alarm(name: string, namespace: string, metric: string, dimension: string, value: string): Alarm {
  return {
    AlarmName: name,
    AlarmArn: `arn:aws:cloudwatch:${N.REGION}:${N.ACCOUNT}:alarm:${name}`,
    Namespace: namespace,
    MetricName: metric,
    Dimensions: [{Name: dimension, Value: value}],
    ActionsEnabled: true,
    AlarmActions: [N.OPS_TOPIC],
    ComparisonOperator: 'GreaterThanThreshold',
    Threshold: 0,
    Statistic: 'Sum',
    Period: 300,
    EvaluationPeriods: 1,
    TreatMissingData: 'notBreaching',
    StateValue: 'OK',
  };
}

function healthyTrail(): TrailState {
  return {
    trail: {
      Name: 'org-main',
      TrailARN: N.TRAIL,
      HomeRegion: N.REGION,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      IsOrganizationTrail: false,
      LogFileValidationEnabled: true,
      S3BucketName: N.BUCKET,
      KmsKeyId: N.TRAIL_KEY,
      HasCustomEventSelectors: true,
    },
    status: {
      IsLogging: true,
      LatestDeliveryTime: '2026-11-23T08:56:11.000Z',
      LatestDigestDeliveryTime: '2026-11-23T08:30:05.000Z',
      StartLoggingTime: '2025-02-03T10:00:00.000Z',
    },
    selectors: {
      EventSelectors: [
        {ReadWriteType: 'All', IncludeManagementEvents: true, ExcludeManagementEventSources: [], DataResources: []},
      ],
      AdvancedEventSelectors: [],
    },
  };
}

function healthyTopic(): TopicState {
  const alerts = topic(N.TOPIC, P.topicPolicy(N.TOPIC), {KmsMasterKeyId: N.TOPIC_KEY});
  const RedrivePolicy = JSON.stringify({deadLetterTargetArn: N.SUBSCRIPTION_DLQ});
  alerts.attributes['SubscriptionsConfirmed'] = '2';
  alerts.subscriptions = [
    subscription(N.TOPIC, N.EMAIL_SUBSCRIPTION, 'email', N.EMAIL, {RedrivePolicy}),
    subscription(N.TOPIC, N.QUEUE_SUBSCRIPTION, 'sqs', N.QUEUE, {}),
  ];
  return alerts;
}

export function healthyAccount(): World {
  const ops = topic(N.OPS_TOPIC, P.opsPolicy(N.OPS_TOPIC));
  ops.subscriptions = [
    subscription(N.OPS_TOPIC, `${N.OPS_TOPIC}:5c0ffee0-0000-4000-8000-00000000000f`, 'email', 'ops@example.com', {}),
  ];
  return {
    account: N.ACCOUNT,
    partition: 'aws',
    region: N.REGION,
    identified: true,
    trails: [healthyTrail()],
    buses: [
      {
        name: 'default',
        region: N.REGION,
        policy: null,
        key: null,
        rules: [
          rule('iam-changes', P.IAM_PATTERN, {Id: 'alerts', Arn: N.TOPIC, DeadLetterConfig: {Arn: N.RULE_DLQ}}),
          rule('chain-watch', P.WATCH_PATTERN, {Id: '1', Arn: N.OPS_TOPIC}),
        ],
        archives: [{ArchiveName: 'default-bus', State: 'ENABLED'}],
      },
      {name: 'default', region: N.OTHER_REGION, policy: null, key: null, rules: [], archives: []},
    ],
    topics: {[N.TOPIC]: healthyTopic(), [N.OPS_TOPIC]: ops},
    keys: [
      key(N.TRAIL_KEY, P.trailKeyPolicy(N.TRAIL), 'alias/cloudtrail'),
      key(N.TOPIC_KEY, P.keyPolicyForEvents(), 'alias/iam-alerts'),
      key(N.BUS_KEY, P.keyPolicyForEvents(), 'alias/bus'),
      asymmetric(key(N.ASYMMETRIC_KEY, P.keyPolicyForEvents())),
    ],
    queues: {
      [N.QUEUE]: queue(N.QUEUE, P.queuePolicy('sns.amazonaws.com', N.QUEUE, N.TOPIC)),
      [N.RULE_DLQ]: queue(N.RULE_DLQ, P.queuePolicy('events.amazonaws.com', N.RULE_DLQ, N.RULE)),
      [N.SUBSCRIPTION_DLQ]: queue(N.SUBSCRIPTION_DLQ, P.queuePolicy('sns.amazonaws.com', N.SUBSCRIPTION_DLQ, N.TOPIC)),
    },
    functions: {[N.FUNCTION]: {state: 'Active', policy: P.functionPolicy(N.FUNCTION, N.TOPIC), reserved: null}},
    dataStreams: {},
    deliveryStreams: {},
    logPolicies: [],
    buckets: {
      [N.BUCKET]: {
        policy: P.trailBucketPolicy(N.BUCKET, N.TRAIL),
        publicAccessBlock: true,
        grants: [],
        versioning: 'Enabled',
        lifecycle: [],
        payer: 'BucketOwner',
      },
    },
    roles: {
      'iam-alerts': {
        path: '/',
        trust: P.rolePolicy(),
        boundary: null,
        inline: {publish: P.policy({Effect: 'Allow', Action: 'sns:Publish', Resource: N.TOPIC})},
        attached: [],
      },
    },
    policies: {},
    devices: {endpoints: {}, optedOut: [], verified: null},
    outside: nothingOutside(),
    alarms: [
      alarm('iam-rule-fails', 'AWS/Events', 'FailedInvocations', 'RuleName', 'iam-changes'),
      alarm('iam-topic-fails', 'AWS/SNS', 'NumberOfNotificationsFailed', 'TopicName', 'iam-alerts'),
    ],
    logGroups: [],
    muted: {},
    metrics: [
      {
        namespace: 'AWS/Events',
        metric: 'Invocations',
        of: {RuleName: 'iam-changes'},
        points: [
          {Timestamp: '2026-11-20T14:00:00.000Z', Sum: 4},
          {Timestamp: '2026-11-23T06:00:00.000Z', Sum: 1},
        ],
      },
      {
        namespace: 'AWS/SQS',
        metric: 'NumberOfMessagesDeleted',
        of: {QueueName: 'iam-alerts-queue'},
        points: [{Timestamp: '2026-11-23T06:00:00.000Z', Sum: 1}],
      },
    ],
    refusals: [],
  };
}

function asymmetric(state: KeyState): KeyState {
  return {...state, key: {...state.key, KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY'}};
}
