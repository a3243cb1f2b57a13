/** What an account holds, as far as the tool looks, in AWS's own field names; and the healthy one. Plain data, all of it writable. */
import type {
  Alarm,
  EventSelectors,
  Key,
  Rule,
  Subscription,
  Target,
  Trail,
  TrailStatus,
} from '../../src/snapshot/reads.js';
import type {Answer} from '../../src/snapshot/model.js';
import * as N from './names.js';
import * as P from './policies.js';

type Writable<T> = {-readonly [K in keyof T]: T[K]};

export interface TrailState {
  trail: Writable<Trail>;
  status: Writable<TrailStatus>;
  selectors: Writable<EventSelectors>;
}

export interface RuleState {
  rule: Writable<Rule>;
  targets: Writable<Target>[];
}

export interface BusState {
  name: string;
  region: string;
  policy: string | null;
  key: string | null;
  rules: RuleState[];
  archives: {ArchiveName: string; State: string}[];
}

export interface SubscriptionState {
  row: Writable<Subscription>;
  attributes: Record<string, string>;
}

export interface TopicState {
  attributes: Record<string, string>;
  protection: string | null;
  subscriptions: SubscriptionState[];
}

export interface KeyState {
  key: Writable<Key>;
  policy: string;
  aliases: string[];
}

export interface FunctionState {
  state: string;
  policy: string | null;
  reserved: number | null;
}

export interface BucketState {
  policy: string | null;
  publicAccessBlock: boolean;
  versioning: string | null;
  lifecycle: {ID: string; Status: string; ExpirationDays: number}[];
  payer: string;
}

export interface RoleState {
  trust: string;
  boundary: string | null;
  inline: Record<string, string>;
  attached: string[];
}

export interface MetricState {
  namespace: string;
  metric: string;
  /** Dimensions, by name. */
  of: Record<string, string>;
  points: {Timestamp: string; Sum: number}[];
}

/** What stands in the way of a read: an answer instead of the account's own. */
export interface Refusal {
  op: string;
  /** Only reads whose parameters, as JSON, hold this text. */
  where?: string;
  answer: Answer<never>;
}

export interface World {
  account: string;
  partition: string;
  /** The region of the credentials; the event region is a matter of the baseline's partition. */
  region: string;
  identified: boolean;
  trails: TrailState[];
  buses: BusState[];
  /** By ARN. */
  topics: Record<string, TopicState>;
  keys: KeyState[];
  /** Attributes by ARN. */
  queues: Record<string, Record<string, string>>;
  /** By ARN. */
  functions: Record<string, FunctionState>;
  /** By name. */
  buckets: Record<string, BucketState>;
  /** By name. */
  roles: Record<string, RoleState>;
  /** Documents of managed policies, by ARN. */
  policies: Record<string, string>;
  alarms: Writable<Alarm>[];
  metrics: MetricState[];
  refusals: Refusal[];
}

/** The default bus of the event region. */
export function home(account: World): BusState {
  const bus = account.buses.find(({name, region}) => name === 'default' && region === N.REGION);
  if (bus === undefined) throw new Error('the account has no default bus');
  return bus;
}

export function ruleOf(account: World, name = 'iam-changes'): RuleState {
  const found = home(account).rules.find(({rule}) => rule.Name === name);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}

export function topicOf(account: World, arn: string = N.TOPIC): TopicState {
  const found = account.topics[arn];
  if (found === undefined) throw new Error(`no topic ${arn}`);
  return found;
}

/** The attributes of the topic's subscription of this protocol. */
export function subscriptionOf(account: World, protocol: string): SubscriptionState {
  const found = topicOf(account).subscriptions.find(({row}) => row.Protocol === protocol);
  if (found === undefined) throw new Error(`no ${protocol} subscription`);
  return found;
}

/** Subscribes somebody, confirmed, and answers the subscription. */
export function subscribe(
  account: World,
  protocol: string,
  endpoint: string,
  attributes: Record<string, string> = {},
  topic: string = N.TOPIC,
): SubscriptionState {
  const {subscriptions} = topicOf(account, topic);
  const id = `5c0ffee0-0000-4000-8000-${String(subscriptions.length + 1).padStart(12, '0')}`;
  const made = subscription(topic, `${topic}:${id}`, protocol, endpoint, attributes);
  subscriptions.push(made);
  return made;
}

export function unsubscribe(account: World, protocol: string): void {
  const topic = topicOf(account);
  topic.subscriptions = topic.subscriptions.filter(({row}) => row.Protocol !== protocol);
}

/** A read is denied, throttled, ... from now on. */
export function refuse(
  account: World,
  op: string,
  kind: Extract<Answer<never>, {status: 'unreadable'}>['kind'] = 'denied',
  where?: string,
): void {
  const permissions = kind === 'denied' ? [op] : [];
  const answer = {status: 'unreadable', kind, code: kind === 'denied' ? 'AccessDenied' : 'Failed', message: '', permissions} as const;
  account.refusals.push({op, answer, ...(where === undefined ? {} : {where})});
}

export function rule(name: string, pattern: object, ...targets: Target[]): RuleState {
  return {
    rule: {
      Name: name,
      Arn: `arn:aws:events:${N.REGION}:${N.ACCOUNT}:rule/${name}`,
      EventBusName: 'default',
      EventPattern: JSON.stringify(pattern),
      State: 'ENABLED',
    },
    targets,
  };
}

export function topic(arn: string, policy: string, attributes: Record<string, string> = {}): TopicState {
  return {
    attributes: {
      TopicArn: arn,
      Owner: N.ACCOUNT,
      DisplayName: '',
      Policy: policy,
      SubscriptionsConfirmed: '0',
      SubscriptionsPending: '0',
      SubscriptionsDeleted: '0',
      EffectiveDeliveryPolicy: P.DEFAULT_DELIVERY,
      ...attributes,
    },
    protection: null,
    subscriptions: [],
  };
}

export function queue(arn: string, policy: string): Record<string, string> {
  return {
    QueueArn: arn,
    Policy: policy,
    MessageRetentionPeriod: '1209600',
    ApproximateNumberOfMessages: '0',
    VisibilityTimeout: '30',
    SqsManagedSseEnabled: 'true',
  };
}

export function key(arn: string, policy: string, ...aliases: string[]): KeyState {
  return {
    key: {
      KeyId: arn.slice(arn.indexOf('key/') + 4),
      Arn: arn,
      Enabled: true,
      KeyState: 'Enabled',
      KeySpec: 'SYMMETRIC_DEFAULT',
      KeyUsage: 'ENCRYPT_DECRYPT',
      KeyManager: 'CUSTOMER',
    },
    policy,
    aliases,
  };
}

function subscription(
  topicArn: string,
  arn: string,
  protocol: string,
  endpoint: string,
  attributes: Record<string, string>,
): SubscriptionState {
  return {
    row: {SubscriptionArn: arn, Owner: N.ACCOUNT, Protocol: protocol, Endpoint: endpoint, TopicArn: topicArn},
    attributes: {
      SubscriptionArn: arn,
      TopicArn: topicArn,
      Owner: N.ACCOUNT,
      Protocol: protocol,
      Endpoint: endpoint,
      PendingConfirmation: 'false',
      ConfirmationWasAuthenticated: 'true',
      RawMessageDelivery: 'false',
      ...attributes,
    },
  };
}

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
    buckets: {
      [N.BUCKET]: {
        policy: P.trailBucketPolicy(N.BUCKET, N.TRAIL),
        publicAccessBlock: true,
        versioning: 'Enabled',
        lifecycle: [],
        payer: 'BucketOwner',
      },
    },
    roles: {
      'iam-alerts': {
        trust: P.rolePolicy(),
        boundary: null,
        inline: {publish: P.policy({Effect: 'Allow', Action: 'sns:Publish', Resource: N.TOPIC})},
        attached: [],
      },
    },
    policies: {},
    alarms: [
      alarm('iam-rule-fails', 'AWS/Events', 'FailedInvocations', 'RuleName', 'iam-changes'),
      alarm('iam-topic-fails', 'AWS/SNS', 'NumberOfNotificationsFailed', 'TopicName', 'iam-alerts'),
    ],
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
    ],
    refusals: [],
  };
}

function asymmetric(state: KeyState): KeyState {
  return {...state, key: {...state.key, KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY'}};
}
