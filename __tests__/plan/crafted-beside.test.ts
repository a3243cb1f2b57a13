/** Another round of crafted accounts: odd statements of others, things that are shared, names and keys of others, rules that almost match. */
import {home, rule, ruleOf, subscribe, subscriptionOf, topicOf, unsubscribe, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {tagOf} from '../../src/delivery/subject.js';
import {eachIsPlanned, type Row} from './crafted.js';

type Change = (account: World) => void;
const nothing: Change = () => undefined;
const all =
  (...changes: readonly Change[]): Change =>
  (account) => {
    for (const change of changes) change(account);
  };

const queuePolicy =
  (...statements: object[]): Change =>
  (account) =>
    void (account.queues[N.QUEUE]!['Policy'] = P.policy(...statements));
const bucketPolicy =
  (...statements: object[]): Change =>
  (account) =>
    void (account.buckets[N.BUCKET]!.policy = P.policy(...statements));
const topicPolicy =
  (...statements: object[]): Change =>
  (account) =>
    void (topicOf(account).attributes['Policy'] = P.policy(...statements));
const send = (condition: object, more: object = {}): object => ({
  ...P.allow('sns.amazonaws.com', 'sqs:SendMessage', N.QUEUE, condition),
  ...more,
});
const fromTopic = {ArnEquals: {'aws:SourceArn': N.TOPIC}};
const fromOps = {ArnEquals: {'aws:SourceArn': N.OPS_TOPIC}};
const off: Change = (account) => void (ruleOf(account).rule.State = 'DISABLED');
const targets =
  (change: object): Change =>
  (account) =>
    void Object.assign(ruleOf(account).targets[0]!, change);
const trail =
  (change: object): Change =>
  (account) =>
    void Object.assign(account.trails[0]!.trail, change);
const only =
  (name: string, pattern: object, ...to: Parameters<typeof rule>[2][]): Change =>
  (account) =>
    void (home(account).rules = [rule(name, pattern, ...to)]);
const TO_TOPIC = {Id: 't', Arn: N.TOPIC};
const TO_OPS = {Id: 'ops', Arn: N.OPS_TOPIC};
const key = (account: World, arn: string): World['keys'][number] => account.keys.find(({key: one}) => one.Arn === arn)!;
const UNNAMED = {rule: {name: null}};
const BUILT = ['SetQueueAttributes', 'PutRule', 'PutTargets'];
const named = (...calls: string[]): object => ({
  ...P.IAM_PATTERN,
  detail: {...P.IAM_PATTERN.detail, eventName: calls},
});

const STATEMENTS: readonly Row[] = [
  [
    'a queue open to another topic, by a statement of this tool',
    ['SetQueueAttributes'],
    queuePolicy(send(fromOps, {Sid: `iam-alert-guard-sns-${tagOf(N.OPS_TOPIC)}`})),
  ],
  ['a queue open to another topic, by a statement without a Sid', ['SetQueueAttributes'], queuePolicy(send(fromOps))],
  [
    'a queue open to all topics of the account',
    [],
    queuePolicy(send({StringEquals: {'aws:SourceAccount': N.ACCOUNT}})),
  ],
  [
    'a queue open to topics by a pattern',
    [],
    queuePolicy(send({ArnLike: {'aws:SourceArn': N.TOPIC.replace('iam-alerts', 'iam-*')}})),
  ],
  [
    'a queue that somebody closed to all topics but one',
    ['SetQueueAttributes (a person)'],
    queuePolicy(send(fromTopic), {...send({ArnNotEquals: {'aws:SourceArn': N.OPS_TOPIC}}), Effect: 'Deny'}),
  ],
  [
    'a queue closed to what is not encrypted on the way',
    [],
    queuePolicy(send(fromTopic), {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sqs:*',
      Resource: N.QUEUE,
      Condition: {Bool: {'aws:SecureTransport': 'false'}},
    }),
  ],
  [
    'a queue whose statement names another queue',
    ['SetQueueAttributes'],
    queuePolicy(send(fromTopic, {Resource: N.RULE_DLQ})),
  ],
  [
    'a queue whose statement names a role of the account as well',
    ['SetQueueAttributes'],
    queuePolicy(send(fromOps, {Principal: {Service: 'sns.amazonaws.com', AWS: `arn:aws:iam::${N.ACCOUNT}:role/app`}})),
  ],
  [
    'two statements with one Sid',
    ['SetQueueAttributes'],
    queuePolicy(send(fromOps, {Sid: 'a'}), send({ArnEquals: {'aws:SourceArn': `${N.OPS_TOPIC}2`}}, {Sid: 'a'})),
  ],
  [
    'a bucket that somebody closed to plain HTTP, and that lost our statements',
    ['PutBucketPolicy'],
    bucketPolicy({
      Sid: 'tls',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${N.BUCKET}`, `arn:aws:s3:::${N.BUCKET}/*`],
      Condition: {Bool: {'aws:SecureTransport': 'false'}},
    }),
  ],
  [
    'a bucket shared with the trail of another account',
    // Who else may write log files there is for a person to look at.
    ['PutBucketPolicy', 'PutBucketPolicy (a person)'],
    (account) =>
      void (account.buckets[N.BUCKET]!.policy = P.trailBucketPolicy(
        N.BUCKET,
        N.TRAIL.replace(N.ACCOUNT, '444455556666'),
      )),
  ],
  [
    'a bucket open to another trail of this account',
    ['PutBucketPolicy'],
    (account) => void (account.buckets[N.BUCKET]!.policy = P.trailBucketPolicy(N.BUCKET, `${N.TRAIL}-2`)),
  ],
  [
    'a topic open to EventBridge for another rule',
    ['SetTopicAttributes'],
    topicPolicy(
      P.defaultStatement(N.TOPIC),
      P.allow('events.amazonaws.com', 'sns:Publish', N.TOPIC, {ArnEquals: {'aws:SourceArn': N.WATCH_RULE}}),
    ),
  ],
  [
    'a topic open to EventBridge for rules by a pattern',
    [],
    topicPolicy(
      P.defaultStatement(N.TOPIC),
      P.allow('events.amazonaws.com', 'sns:Publish', N.TOPIC, {
        ArnLike: {'aws:SourceArn': N.RULE.replace('iam-changes', 'iam-*')},
      }),
    ),
  ],
  [
    'a topic that lost all of its policy but a statement of others',
    ['SetTopicAttributes'],
    topicPolicy({
      Sid: 'app',
      Effect: 'Allow',
      Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:role/app`},
      Action: 'sns:Publish',
      Resource: N.TOPIC,
    }),
  ],
];

const RULES: readonly Row[] = [
  ['a rule of others for IAM, to a topic of theirs', BUILT, only('team', P.IAM_PATTERN, TO_OPS), UNNAMED],
  [
    'a rule of others for some IAM calls, to a topic of theirs and to ours',
    // Its target has no dead-letter queue, which is declared: theirs to add.
    [...BUILT, 'PutTargets (a person)'],
    only('team', named('CreateUser'), TO_TOPIC, TO_OPS),
    UNNAMED,
  ],
  [
    'a disabled rule of others, for EC2, to our topic',
    BUILT,
    all(
      only('team', {source: ['aws.ec2']}, TO_TOPIC),
      (account) => void (ruleOf(account, 'team').rule.State = 'DISABLED'),
    ),
    UNNAMED,
  ],
  [
    'the declared rule, and one of others that is disabled',
    ['PutRule'],
    all(off, (account) => {
      const other = rule('team', P.IAM_PATTERN, TO_OPS);
      other.rule.State = 'DISABLED';
      home(account).rules.push(other);
    }),
  ],
  [
    'a rule for sign-ins, of the declared name',
    ['PutRule'],
    (account) => void (ruleOf(account).rule.EventPattern = '{"source":["aws.signin"]}'),
  ],
  [
    'a rule that takes CloudTrail of all services',
    [],
    (account) => void (ruleOf(account).rule.EventPattern = '{"detail-type":["AWS API Call via CloudTrail"]}'),
    {rule: {pattern: null}},
  ],
  [
    'a rule that takes all events',
    [],
    (account) => void (ruleOf(account).rule.EventPattern = '{"account":["111122223333"]}'),
  ],
  [
    'a managed rule of the declared name that has lost its target',
    ['PutTargets (a person)'],
    all(
      (account) => void Object.assign(ruleOf(account).rule, {ManagedBy: 'guardduty.amazonaws.com'}),
      (account) => void (ruleOf(account).targets = []),
    ),
  ],
  [
    'a target of others with the id that ours would have',
    BUILT,
    only('team', P.IAM_PATTERN, {Id: 'iam-alert-guard', Arn: N.OPS_TOPIC}),
    UNNAMED,
  ],
  ['a target whose Input is a constant', ['PutTargets (a person)'], targets({Input: '"something changed"'})],
  [
    'the same, where the message is declared',
    ['PutTargets'],
    targets({Input: '"something changed"'}),
    {rule: {message: 'raw'}},
  ],
  [
    'a target with a dead-letter queue of another account',
    ['PutTargets'],
    targets({DeadLetterConfig: {Arn: N.RULE_DLQ.replace(N.ACCOUNT, N.STRANGER)}}),
  ],
  [
    'a second target of the declared rule, in another account',
    ['RemoveTargets (a person)'],
    (account) => void ruleOf(account).targets.push({Id: 'x', Arn: N.OPS_TOPIC.replace(N.ACCOUNT, N.STRANGER)}),
  ],
];

const THINGS: readonly Row[] = [
  ['a trail of one Region', ['UpdateTrail'], trail({IsMultiRegionTrail: false})],
  [
    'a trail without global services',
    ['UpdateTrail'],
    trail({IncludeGlobalServiceEvents: false, IsMultiRegionTrail: false}),
  ],
  [
    'a stopped trail that others manage',
    ['StartLogging (a person)'],
    (account) => void (account.trails[0]!.status.IsLogging = false),
    {trail: {'managed-by': 'elsewhere'}},
  ],
  [
    'a stopped trail, beside one that works and is not declared',
    [],
    (account) => {
      account.trails.push(structuredClone(account.trails[0]!));
      Object.assign(account.trails[1]!.trail, {Name: 'second', TrailARN: N.TRAIL.replace('org-main', 'second')});
      account.trails[1]!.status.IsLogging = false;
    },
    {trail: null},
  ],
  [
    'a key that is to be deleted',
    ['CancelKeyDeletion', 'EnableKey'],
    (account) => void Object.assign(key(account, N.TOPIC_KEY).key, {Enabled: false, KeyState: 'PendingDeletion'}),
  ],
  [
    'a key that admits EventBridge for this account only',
    // EventBridge sends no such key with its request: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
    ['PutKeyPolicy'],
    (account) =>
      void (key(account, N.TOPIC_KEY).policy = P.policy(
        P.allow('events.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey*'], '*', {
          StringEquals: {'aws:SourceAccount': N.ACCOUNT},
        }),
        {Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:root`}, Action: 'kms:*', Resource: '*'},
      )),
  ],
  [
    'a key whose policy lost EventBridge, and has a statement of others',
    ['PutKeyPolicy'],
    (account) =>
      void (key(account, N.TOPIC_KEY).policy = P.keyPolicyForNobody({
        Sid: 'app',
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:role/app`},
        Action: 'kms:Decrypt',
        Resource: '*',
      })),
  ],
  [
    'an undeclared subscriber',
    ['Unsubscribe (a person)'],
    (account) => void subscribe(account, 'email', 'x@example.com'),
  ],
  ['a recipient that is gone', ['Subscribe'], (account) => unsubscribe(account, 'sqs')],
  [
    'a filter on attributes that nothing has',
    ['SetSubscriptionAttributes'],
    (account) => void Object.assign(subscriptionOf(account, 'email').attributes, {FilterPolicy: '{"team":["a"]}'}),
  ],
  [
    'a topic with delivery to another team, and a queue of theirs without a policy',
    ['Unsubscribe (a person)'],
    (account) => {
      account.queues[`${N.QUEUE}-theirs`] = {QueueArn: `${N.QUEUE}-theirs`};
      subscribe(account, 'sqs', `${N.QUEUE}-theirs`);
    },
  ],
  ['everything as declared', [], nothing],
];

eachIsPlanned([...STATEMENTS, ...RULES, ...THINGS]);
