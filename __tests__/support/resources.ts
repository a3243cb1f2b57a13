/** What an account holds, as far as the tool looks, in AWS's own field names. Plain data, all of it writable. */
import type {
  Alarm,
  EventSelectors,
  Key,
  MetricFilter,
  OriginationNumber,
  Rule,
  Subscription,
  Target,
  Trail,
  TrailStatus,
} from '../../src/snapshot/nouns.js';
import type {DataStream, DeliveryStream} from '../../src/snapshot/direct-reads.js';
import type {Grant} from '../../src/policy/index.js';
import type {Answer} from '../../src/snapshot/model.js';
import type {ReadTypes} from '../../src/snapshot/reads.js';
import type {HandoverState} from './handover.js';
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
  /** ARN of the queue for what cannot be encrypted. */
  deadLetter?: string;
  rules: RuleState[];
  archives: {ArchiveName: string; State: string; RetentionDays?: number}[];
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
  grants?: readonly Grant[];
}

/** A function, version or alias, by its ARN. */
export interface FunctionState {
  state: string;
  /** Why it is in that state. */
  reason?: string;
  /** ARN of the key of its environment variables. */
  key?: string;
  policy: string | null;
  reserved: number | null;
  /** Name of its execution role. */
  role?: string;
  deadLetter?: string;
  onFailure?: string;
  tenants?: string;
  /** It is a durable function. */
  durable?: true;
  /** Of an alias: its version, and what others get. */
  version?: string;
  weights?: Record<string, number>;
}

export interface BucketState {
  policy: string | null;
  publicAccessBlock: boolean;
  /** Beside what its owner may do. */
  grants: {ID?: string; URI?: string; Permission: string}[];
  versioning: string | null;
  lifecycle: ReadTypes['s3:GetBucketLifecycleConfiguration']['value'][number][];
  payer: string;
}

/** Apps and phones, as SNS has them. */
export interface DeviceState {
  /** Attributes of endpoints of apps, by ARN. */
  endpoints: Record<string, Record<string, string>>;
  /** What is shown of platform applications, by ARN. */
  platforms?: Record<string, Record<string, string>>;
  optedOut: string[];
  /** The verified numbers of an account in the SMS sandbox; null outside of it. */
  verified: string[] | null;
  /** What the account sends texts from. */
  origins?: OriginationNumber[];
}

export interface RoleState {
  path: string;
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

export interface LogGroupState {
  name: string;
  region: string;
  class: string;
  key?: string;
  /** What DescribeLogGroups says of its data protection, and of that of the account. */
  protection?: string;
  inherited?: string[];
  /** The text of its own data protection policy. */
  protectedBy?: string;
  /** Texts of its own resource policies. */
  policies?: string[];
  filters: Writable<MetricFilter>[];
}

/** What stands in the way of a read: an answer instead of the account's own. */
export interface Refusal {
  op: string;
  /** Only reads whose parameters, as JSON, hold this text, or that are of this Region. */
  where?: string;
  answer: Answer<never>;
}

export interface World {
  account: string;
  partition: string;
  /** The region of the credentials; the event region is a matter of the baseline's partition. */
  region: string;
  identified: boolean;
  /** Its id; null: the account is in none. Left out: nobody may ask. */
  organization?: string | null;
  trails: TrailState[];
  buses: BusState[];
  /** By ARN. */
  topics: Record<string, TopicState>;
  keys: KeyState[];
  /** Attributes by ARN. */
  queues: Record<string, Record<string, string>>;
  /** By ARN. */
  functions: Record<string, FunctionState>;
  /** By ARN. */
  dataStreams: Record<string, Writable<DataStream> & {policy?: string}>;
  /** By ARN. */
  deliveryStreams: Record<string, Writable<DeliveryStream>>;
  logGroups: LogGroupState[];
  /** Texts of the account's data protection policies of CloudWatch Logs. */
  logProtection?: string[];
  /** Texts of the account's resource policies of CloudWatch Logs. */
  logPolicies: string[];
  /** By name. */
  buckets: Record<string, BucketState>;
  /** By name. */
  roles: Record<string, RoleState>;
  /** Documents of managed policies, by ARN. */
  policies: Record<string, string>;
  devices: DeviceState;
  outside: HandoverState;
  /** Metric alarms, composite ones and those on logs. */
  alarms: Writable<Alarm>[];
  /** Mute rules of alarms, by the alarm's name. */
  muted: Record<string, {AlarmMuteRuleArn: string; Status: string}[]>;
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
  const answer = {
    status: 'unreadable',
    kind,
    code: kind === 'denied' ? 'AccessDenied' : 'Failed',
    message: '',
    permissions,
  } as const;
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

export function subscription(
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
