/** What the tables change, in few words. */
import {home, key, queue, refuse, rule, ruleOf, subscribe, subscriptionOf, topic, topicOf} from '../support/account.js';
import type {KeyState, RoleState, TrailState} from '../support/resources.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import type {Target} from '../../src/snapshot/nouns.js';
import type {World} from '../support/world.js';
import type {Change} from './case.js';

export const EVENTS = 'events.amazonaws.com';
export const ORG = 'o-abcdefghij';
export const ROOT = `arn:aws:iam::${N.ACCOUNT}:root`;
export const MAIL = {protocol: 'email', endpoint: N.EMAIL};
/** The declared recipients, and one more. */
export const alsoTo = (protocol: string, endpoint: string): {recipients: {protocol: string; endpoint: string}[]} => ({
  recipients: [MAIL, {protocol: 'sqs', endpoint: N.QUEUE}, {protocol, endpoint}],
});
export const MAIL_ALONE = {recipients: [MAIL], 'unexpected-recipients': 'allow'};
export const ANY_RULE = {rule: {name: null}};
export const ANY_TOPIC = {topic: null};
export const ANY_TRAIL = {trail: {name: null}};
export const NO_NAMES = {trail: null, rule: {name: null}, topic: null};

export const all =
  (...changes: readonly Change[]): Change =>
  (account) => {
    for (const change of changes) change(account);
  };

/** Another answer than the account's own: what is there is told to be gone. */
export const gone =
  (op: string, where: string, code = 'NotFound'): Change =>
  (account) => {
    account.refusals.push({op, where, answer: {status: 'absent', code}});
  };

/** STS does not answer. */
export const noIdentity: Change = (account) => refuse(account, 'sts:GetCallerIdentity');

// Rules and patterns

export const IAM = {source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail']};

/** A pattern on IAM's API calls, narrowed by fields of the call (`detail`) and of the event. */
export const calls = (detail: object = {}, event: object = {}): object => ({
  ...IAM,
  ...event,
  detail: {eventSource: ['iam.amazonaws.com'], ...detail},
});

export const pattern =
  (value: object | string): Change =>
  (account) => {
    ruleOf(account).rule.EventPattern = typeof value === 'string' ? value : JSON.stringify(value);
  };

/** `calls` with these names. */
export const named = (...eventName: readonly (object | string)[]): object => calls({eventName});
export const callsBy = (userIdentity: object): object => calls({userIdentity});

export const TARGET: Target = {Id: 't', Arn: N.TOPIC, DeadLetterConfig: {Arn: N.RULE_DLQ}};

export const dlqForAllRules: Change = (account) => {
  account.queues[N.RULE_DLQ]!['Policy'] = P.policy(P.allow(EVENTS, 'sqs:SendMessage', N.RULE_DLQ));
};

/** A rule beside the declared one, by default to the same topic. */
export const anotherRule =
  (name: string, value: object, ...targets: readonly Target[]): Change =>
  (account) => {
    home(account).rules.push(rule(name, value, ...(targets.length === 0 ? [TARGET] : targets)));
    dlqForAllRules(account);
  };

/** Two rules to one topic: the declared one has the first pattern. */
export const rules = (first: object, ...others: readonly object[]): Change =>
  all(pattern(first), ...others.map((other, index) => anotherRule(`part-${String(index)}`, other)));

// Targets

export const target =
  (fields: Partial<Target>): Change =>
  (account) => {
    const [first] = ruleOf(account).targets;
    ruleOf(account).targets[0] = {...first!, ...fields};
  };

export const anotherTarget =
  (fields: Partial<Target>): Change =>
  (account) => {
    ruleOf(account).targets.push({Id: 'z', Arn: N.TOPIC, DeadLetterConfig: {Arn: N.RULE_DLQ}, ...fields});
  };

export const template = (InputPathsMap: Record<string, string>, InputTemplate: string): Change =>
  target({InputTransformer: {InputPathsMap, InputTemplate}});

export const NAME = {n: '$.detail.eventName'};

/** Admits a role to a key by its ARN. */
export const keyForRole = (
  role = N.ROLE,
  actions: readonly string[] = ['kms:GenerateDataKey*', 'kms:Decrypt'],
): object => ({
  Effect: 'Allow',
  Principal: {AWS: role},
  Action: actions,
  Resource: '*',
});

/** The target publishes as the role, which the topic's key admits, and the role is changed. */
export const asRole = (change: (role: RoleState, account: World) => void = () => undefined): Change =>
  all(target({RoleArn: N.ROLE}), (account) => {
    keyPolicy(N.TOPIC_KEY, keyForRole())(account);
    change(account.roles['iam-alerts']!, account);
  });

export const roleMay = (Action: string | string[], Resource: string | string[]): string =>
  P.policy({Effect: 'Allow', Action, Resource});

// Policies

type Fields = Readonly<Record<string, unknown>>;

/** EventBridge may publish; `undefined` takes a member out. */
export const publish = (Condition?: object, fields: Fields = {}): object => ({
  Effect: 'Allow',
  Principal: {Service: EVENTS},
  Action: 'sns:Publish',
  Resource: N.TOPIC,
  ...(Condition === undefined ? {} : {Condition}),
  ...fields,
});

/** Nobody may publish. */
export const deny = (Condition?: object, fields: Fields = {}): object => ({
  ...publish(Condition),
  Effect: 'Deny',
  Principal: '*',
  ...fields,
});

export const topicPolicy =
  (...statements: readonly object[]): Change =>
  (account) => {
    topicOf(account).attributes['Policy'] = P.policy(...statements);
  };
export const policyText =
  (text: string): Change =>
  (account) => {
    topicOf(account).attributes['Policy'] = text;
  };
/** Beside the statement that admits EventBridge. */
export const beside = (...statements: readonly object[]): Change => topicPolicy(publish(), ...statements);
export const queuePolicy =
  (arn: string, ...statements: readonly object[]): Change =>
  (account) => {
    account.queues[arn]!['Policy'] = P.policy(...statements);
  };
export const queueHas =
  (attributes: Readonly<Record<string, string>>, arn = N.QUEUE): Change =>
  (account) => {
    Object.assign(account.queues[arn]!, attributes);
  };
export const toQueue = (service: string, arn: string, condition?: object, action = 'sqs:SendMessage'): object =>
  P.allow(service, action, arn, condition);

// Keys

export function keyOf(account: World, arn: string = N.TOPIC_KEY): KeyState {
  return account.keys.find(({key: found}) => found.Arn === arn)!;
}
export const onKey =
  (change: (found: KeyState) => void, arn?: string): Change =>
  (account) =>
    change(keyOf(account, arn));
/** The key's own account, and these. */
export const keyPolicy = (arn: string, ...statements: readonly object[]): Change =>
  onKey((found) => (found.policy = P.keyPolicyForNobody(...statements)), arn);
export const anotherKey = (arn: string, policy: string, ...aliases: string[]): Change => {
  return (account) => void account.keys.push(key(arn, policy, ...aliases));
};
/** The default bus has a customer's key, with this policy beside the account's own rights. */
export const busKeyPolicy = (...statements: readonly object[]): Change =>
  all(keyPolicy(N.BUS_KEY, ...statements), (account) => void (home(account).key = N.BUS_KEY));

// Topics and subscriptions

export const topicAttributes =
  (attributes: Readonly<Record<string, string>>): Change =>
  (account) => {
    Object.assign(topicOf(account).attributes, attributes);
  };

export const SECOND = `${N.TOPIC}-2`;

/** The rule also sends to a second topic, of which the mail recipient is a subscriber. */
export const secondTopic =
  (policy = P.topicPolicy(SECOND), attributes: Record<string, string> = {}, of: Record<string, string> = {}): Change =>
  (account) => {
    account.topics[SECOND] = topic(SECOND, policy, of);
    subscribe(account, 'email', N.EMAIL, attributes, SECOND);
    anotherTarget({Id: 'second', Arn: SECOND})(account);
  };

export const attributes =
  (protocol: string, values: Readonly<Record<string, string>>): Change =>
  (account) => {
    Object.assign(subscriptionOf(account, protocol).attributes, values);
  };
/** A filter policy on the mail recipient's subscription. */
export const filter = (value: object | string, FilterPolicyScope?: string): Change =>
  attributes('email', {
    FilterPolicy: typeof value === 'string' ? value : JSON.stringify(value),
    ...(FilterPolicyScope === undefined ? {} : {FilterPolicyScope}),
  });
export const bodyFilter = (value: object | string): Change => filter(value, 'MessageBody');

export const subscribed =
  (protocol: string, endpoint: string, values: Record<string, string> = {}): Change =>
  (account) =>
    void subscribe(account, protocol, endpoint, values);
/** As SNS lists it: `PendingConfirmation`, `Deleted`. */
export const listedAs =
  (SubscriptionArn: string): Change =>
  (account) => {
    subscriptionOf(account, 'email').row.SubscriptionArn = SubscriptionArn;
  };
/** One more subscription, which SNS lists as pending or deleted. */
export const subscribedAs =
  (endpoint: string, SubscriptionArn: string): Change =>
  (account) => {
    subscribe(account, 'email', endpoint).row.SubscriptionArn = SubscriptionArn;
  };
export const anotherQueue =
  (arn: string, fields: Record<string, string> = {}): Change =>
  (account) => {
    account.queues[arn] = {...queue(arn, P.queuePolicy('sns.amazonaws.com', arn, N.TOPIC)), ...fields};
  };

// Trails and their bucket

export const onTrail =
  (change: (trail: TrailState) => void): Change =>
  (account) =>
    change(account.trails[0]!);
export const trail = (fields: Partial<TrailState['trail']>): Change =>
  onTrail((found) => Object.assign(found.trail, fields));
export const status = (fields: Partial<TrailState['status']>): Change =>
  onTrail((found) => Object.assign(found.status, fields));

export type Selector = TrailState['selectors']['EventSelectors'][number];

/** Basic selectors. */
export const basic = (...EventSelectors: readonly Selector[]): Change =>
  onTrail((found) => (found.selectors = {EventSelectors, AdvancedEventSelectors: []}));

export type FieldSelectors = TrailState['selectors']['AdvancedEventSelectors'][number]['FieldSelectors'];

/** Advanced selectors of management events, one for each list of further fields. */
export const advanced = (...selectors: readonly FieldSelectors[]): Change =>
  onTrail((found) => {
    found.selectors = {
      EventSelectors: [],
      AdvancedEventSelectors: selectors.map((fields) => ({
        FieldSelectors: [{Field: 'eventCategory', Equals: ['Management']}, ...fields],
      })),
    };
  });

export const CLOUDTRAIL = 'cloudtrail.amazonaws.com';
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#specifying-grantee-predefined-groups */
export const EVERYBODY = 'http://acs.amazonaws.com/groups/global/AllUsers';
export const BUCKET = `arn:aws:s3:::${N.BUCKET}`;
export const LOGS = `${BUCKET}/AWSLogs/${N.ACCOUNT}/*`;

/** CloudTrail may look at the bucket's ACL; the rest is up to these. */
export const bucketPolicy =
  (...statements: readonly object[]): Change =>
  (account) => {
    account.buckets[N.BUCKET]!.policy = P.policy(P.allow(CLOUDTRAIL, 's3:GetBucketAcl', BUCKET), ...statements);
  };
export const put = (Condition?: object, resource = LOGS): object =>
  P.allow(CLOUDTRAIL, 's3:PutObject', resource, Condition);
/** A bucket that CloudTrail may write to, and a Deny on it. */
export const bucketDeny = (Condition: object | undefined, fields: Fields = {}): Change =>
  bucketPolicy(put(), {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [BUCKET, `${BUCKET}/*`],
    ...(Condition === undefined ? {} : {Condition}),
    ...fields,
  });
/** A second trail to the same bucket, which both may write to. */
export const anotherTrail =
  (fields: {
    trail?: Partial<TrailState['trail']>;
    status?: Partial<TrailState['status']>;
    selectors?: TrailState['selectors'];
  }): Change =>
  (account) => {
    const copy = structuredClone(account.trails[0]!);
    Object.assign(copy.trail, {Name: 'second', TrailARN: N.TRAIL.replace('org-main', 'second')}, fields.trail);
    Object.assign(copy.status, fields.status);
    account.trails.push({...copy, ...(fields.selectors === undefined ? {} : {selectors: fields.selectors})});
    bucketPolicy(put(undefined, `${BUCKET}/*`))(account);
    keyPolicy(N.TRAIL_KEY, P.allow(CLOUDTRAIL, 'kms:*', '*'))(account);
  };
