/**
 * What fits together badly, or well, where it is looked at together alone: how long a notice is, whom a log group's key admits, what runs
 * behind a topic, and how AWS's pages have to be read for all hops at once. Each verdict was decided from these pages before the tool saw the
 * account:
 * https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 * https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html
 * https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
 * https://docs.aws.amazon.com/lambda/latest/api/API_TenancyConfig.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
import {queue, refuse, ruleOf, subscribe, topic, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import type {FunctionState} from '../../support/resources.js';
import {world, type World} from '../../support/world.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';
import * as Chat from '../roads/chat.js';

const denied =
  (op: string, where?: string): Change =>
  (account) =>
    refuse(account, op, 'denied', where);

// How long a notice is: no page says it.
const takes = (bytes: string): Change => A.onTopic(({attributes}) => void (attributes['MaximumMessageSize'] = bytes));
const TO_QUEUE = {...A.NOTICED, recipients: [{protocol: 'sqs', endpoint: N.QUEUE}]};
const queueOf = (bytes: string, raw = 'false'): Change =>
  A.withAccount((account) => {
    const found = account.topics[A.ALARM_TOPIC];
    if (found !== undefined) found.subscriptions = [];
    subscribe(account, 'sqs', N.QUEUE, {RawMessageDelivery: raw}, A.ALARM_TOPIC);
    account.queues[N.QUEUE] = {
      ...queue(N.QUEUE, P.queuePolicy('sns.amazonaws.com', N.QUEUE, A.ALARM_TOPIC)),
      MaximumMessageSize: bytes,
    };
  });
const longNamed: Change = A.withAccount((account) => {
  const name = 'x'.repeat(255);
  account.alarms = account.alarms.map((one) => ({
    ...one,
    AlarmName: name,
    AlarmArn: one.AlarmArn.replace(/[^:]*$/, name),
    AlarmActions: [1, 2, 3, 4].map((at) => `${A.ALARM_TOPIC}-${'y'.repeat(200)}${String(at)}`).concat(A.ALARM_TOPIC),
  }));
});
const SIZES: readonly Case[] = [
  healthy('the alarm’s topic takes 64 KiB', takes('65536'), A.NOTICED),
  healthy(
    'the alarm’s topic takes 256 KiB, and names are long',
    C.all(longNamed, (account) => {
      const found = account.topics[A.ALARM_TOPIC];
      if (found !== undefined) found.attributes['MaximumMessageSize'] = '262144';
    }),
    A.NOTICED,
  ),
  unknown('the alarm’s topic takes a kilobyte', 'topic', takes('1024'), A.NOTICED),
  unknown('the alarm’s topic takes two kilobytes', 'topic', takes('2048'), A.NOTICED),
  healthy('a queue of a mebibyte behind the alarm’s topic', queueOf('1048576'), TO_QUEUE),
  unknown('a queue of a kilobyte behind the alarm’s topic', 'subscription', queueOf('1024'), TO_QUEUE),
  unknown(
    'a queue of a kilobyte behind the alarm’s topic, by raw delivery',
    'subscription',
    queueOf('1024', 'true'),
    TO_QUEUE,
  ),
  broken('calls are to be named, and the alarm’s topic takes a kilobyte', 'rule', takes('1024'), A.NAMED),
];

// The key of a log group.
const ENCRYPTS = ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'];
const LOGS = 'logs.us-east-1.amazonaws.com';
const ofGroup = (arn: string): object => ({ArnEquals: {'kms:EncryptionContext:aws:logs:arn': arn}});
const locked = (fresh: boolean, ...statements: readonly object[]): Change =>
  A.withAccount((account) => {
    A.groupOf(account).key = N.BUS_KEY;
    C.keyPolicy(N.BUS_KEY, ...statements)(account);
    if (!fresh) for (const {status} of account.trails) delete status.LatestCloudWatchLogsDeliveryTime;
  });
const LOCKED: readonly Case[] = [
  healthy(
    'a log group’s key as the page has it',
    locked(false, P.allow(LOGS, ENCRYPTS, '*', ofGroup(A.GROUP_ARN))),
    A.NOTICED,
  ),
  healthy(
    'a log group’s key for every group of the account',
    locked(
      false,
      P.allow(LOGS, ENCRYPTS, '*', {
        ArnLike: {'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:us-east-1:${N.ACCOUNT}:*`},
      }),
    ),
    A.NOTICED,
  ),
  healthy(
    'a log group’s key for the group and nothing else in the context',
    locked(
      false,
      P.allow(LOGS, ENCRYPTS, '*', {'ForAllValues:StringEquals': {'kms:EncryptionContextKeys': ['aws:logs:arn']}}),
    ),
    A.NOTICED,
  ),
  healthy('a log group’s key that admits nobody, and log events came two minutes ago', locked(true), A.NOTICED),
  unknown('a log group’s key that admits nobody', 'rule', locked(false), A.NOTICED),
  unknown(
    'a log group’s key that admits CloudWatch Logs of another Region',
    'rule',
    locked(false, P.allow('logs.eu-west-1.amazonaws.com', ENCRYPTS, '*')),
    A.NOTICED,
  ),
  unknown(
    'a log group’s key that admits CloudWatch Logs without a Region',
    'rule',
    locked(false, P.allow('logs.amazonaws.com', ENCRYPTS, '*')),
    A.NOTICED,
  ),
  unknown(
    'a log group’s key that admits CloudWatch Logs to another group',
    'rule',
    locked(false, P.allow(LOGS, ENCRYPTS, '*', ofGroup(`${A.GROUP_ARN}-2`))),
    A.NOTICED,
  ),
  unknown(
    'a log group’s key whose policy may not be read',
    'rule',
    C.all(locked(false, P.allow(LOGS, ENCRYPTS, '*')), denied('kms:GetKeyPolicy')),
    A.NOTICED,
  ),
];

// One function by three roads.
const F = N.FUNCTION;
const LIVE = `${F}:live`;
const INVOKE = 'lambda:InvokeFunction';
const fn =
  (arn: string, more: Partial<FunctionState> = {}): Change =>
  (account) =>
    void (account.functions[arn] = {
      state: 'Active',
      policy: P.policy(
        ...['sns.amazonaws.com', C.EVENTS, 'lambda.alarms.cloudwatch.amazonaws.com'].map((who) =>
          P.allow(who, INVOKE, arn),
        ),
      ),
      reserved: null,
      ...more,
    });
const alias = (weights?: Readonly<Record<string, number>>, second: Partial<FunctionState> | null = null): Change =>
  C.all(
    fn(F),
    fn(LIVE, {version: '1', ...(weights === undefined ? {} : {weights})}),
    fn(`${F}:1`, {policy: null}),
    ...(second === null ? [] : [fn(`${F}:2`, {policy: null, ...second})]),
  );
type Make = typeof broken;
const FUNCTION_TOO = (endpoint: string): object => ({
  recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE}, {protocol: 'lambda', endpoint}],
});
const BY_ALARM = (endpoint: string): object => ({...A.NOTICED, recipients: [{protocol: 'lambda', endpoint}]});
const roads = (state: Change, arn: string): readonly (readonly [string, string, Change, object])[] => [
  [
    'by the rule',
    'target',
    C.all(
      state,
      (account) => void ruleOf(account).targets.push({Id: 'f', Arn: arn, DeadLetterConfig: {Arn: N.RULE_DLQ}}),
    ),
    FUNCTION_TOO(arn),
  ],
  ['by the topic', 'subscription', C.all(state, C.subscribed('lambda', arn)), FUNCTION_TOO(arn)],
  [
    'by the alarm',
    'target',
    C.all(A.asCisSays, state, ({alarms}) => alarms.forEach((one) => Object.assign(one, {AlarmActions: [arn]}))),
    BY_ALARM(arn),
  ],
  [
    'by the alarm’s topic',
    'subscription',
    C.all(A.asCisSays, state, (account) => {
      const found = account.topics[A.ALARM_TOPIC];
      if (found !== undefined) found.subscriptions = [];
      subscribe(account, 'lambda', arn, {}, A.ALARM_TOPIC);
    }),
    BY_ALARM(arn),
  ],
];
const runs = (title: string, state: Change, arn = LIVE): readonly Case[] =>
  roads(state, arn).map(([road, , change, baseline]) => healthy(`${title}, ${road}`, change, baseline));
const stops = (make: Make, title: string, state: Change, arn = LIVE): readonly Case[] =>
  roads(state, arn).map(([road, hops, change, baseline]) => make(`${title}, ${road}`, hops, change, baseline));
const FUNCTIONS: readonly Case[] = [
  ...runs('a function', fn(F), F),
  ...runs('an alias of a version', alias()),
  ...runs('an alias that gives a share to a version that works', alias({'2': 0.2}, {})),
  ...stops(broken, 'an alias that gives a share to a version that is gone', alias({'2': 0.2})),
  ...stops(broken, 'an alias that gives a share to a version that failed', alias({'2': 0.2}, {state: 'Failed'})),
  ...stops(broken, 'an alias that is gone', C.all(fn(F), fn(LIVE))),
  ...stops(shaky, 'a function whose execution role is gone', fn(F, {role: 'gone'}), F),
  ...stops(unknown, 'a function of tenants', fn(F, {tenants: 'PER_TENANT'}), F),
];

// Two topics of one chat channel.
const toSecond = {Id: 's', Arn: C.SECOND};
const MAILS = {
  ...C.NO_NAMES,
  recipients: [C.MAIL],
  'unexpected-recipients': 'allow',
  rule: {name: null, 'dead-letter-queue': null},
};
const otherTopic =
  (policy = P.topicPolicy(C.SECOND)): Change =>
  (account) => {
    account.topics[C.SECOND] = topic(C.SECOND, policy);
    subscribe(account, 'email', N.EMAIL, {}, C.SECOND);
  };
const chatOn =
  (arn: string): Change =>
  (account) =>
    void subscribe(account, 'https', 'https://global.sns-api.chatbot.amazonaws.com', {}, arn);
const TEXT = {InputTransformer: {InputPathsMap: C.NAME, InputTemplate: '"IAM call <n>"'}};
const channel = (of: readonly string[], first: object, second: object): Change =>
  C.all(
    otherTopic(),
    C.target(first),
    C.anotherTarget({...toSecond, ...second}),
    chatOn(N.TOPIC),
    chatOn(C.SECOND),
    Chat.configured(Chat.SLACK, {SnsTopicArns: of}),
  );
const TO_CHANNEL = {...MAILS, recipients: [C.MAIL, {protocol: 'chat', endpoint: Chat.SLACK}]};
const CHATS: readonly Case[] = [
  healthy('a channel by two topics', channel([N.TOPIC, C.SECOND], {}, {}), TO_CHANNEL),
  healthy('a channel by two topics, of which one sends a text', channel([N.TOPIC, C.SECOND], {}, TEXT), TO_CHANNEL),
  broken(
    'a channel by two topics that both send a text',
    'target subscription',
    channel([N.TOPIC, C.SECOND], TEXT, TEXT),
    TO_CHANNEL,
  ),
  broken('a channel by the topic that sends a text', 'target subscription', channel([C.SECOND], {}, TEXT), TO_CHANNEL),
];

// One reading of AWS's pages for all hops: whether EventBridge sends a key does not depend on the topic.
const REST = N.RULE.replace('iam-changes', 'rest');
const CREATE = {prefix: 'Create'};
const NOT_CREATE = {'anything-but': CREATE};
const byArn = (rule: string): object => ({ArnEquals: {'aws:SourceArn': rule}});
const admits = (arn: string, Condition: object): string =>
  P.policy({Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: 'sns:Publish', Resource: arn, Condition});
const denies = (arn: string, Condition: object): string =>
  P.topicPolicy(arn, {Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: arn, Condition});
/** A half of the calls by each topic. */
const halves = (first: string, second: string): Change =>
  C.all(
    C.pattern(C.named(CREATE)),
    (account) => void (topicOf(account).attributes['Policy'] = first),
    otherTopic(second),
    C.anotherRule('rest', C.named(NOT_CREATE), toSecond),
  );
/** All calls by both. */
const both = (first: string, second: string): Change =>
  C.all(
    (account) => void (topicOf(account).attributes['Policy'] = first),
    otherTopic(second),
    C.anotherRule('rest', C.calls(), toSecond),
  );
const SENT = byArn(N.RULE);
const UNSENT = {Null: {'aws:SourceArn': 'true'}};
/** Two queues in Osaka: AWS's pages disagree under which name SNS comes there. */
const inOsaka = (...names: readonly string[]): {readonly change: Change; readonly baseline: object} => {
  const arns = names.map((_, at) => `${N.QUEUE.replace(N.REGION, 'ap-northeast-3')}-${String(at)}`);
  return {
    change: C.all(
      ...arns.flatMap((arn, at) => [
        C.subscribed('sqs', arn),
        C.anotherQueue(arn, {Policy: P.policy(P.allow(names[at] ?? '', 'sqs:SendMessage', arn))}),
      ]),
    ),
    baseline: {recipients: [C.MAIL, ...[N.QUEUE, ...arns].map((endpoint) => ({protocol: 'sqs', endpoint}))]},
  };
};
const [GLOBAL, REGIONAL] = ['sns.amazonaws.com', 'sns.ap-northeast-3.amazonaws.com'];
const [ONE_NAME, TWO_NAMES] = [inOsaka(REGIONAL, REGIONAL), inOsaka(GLOBAL, REGIONAL)];
const READINGS: readonly Case[] = [
  healthy('two queues in Osaka that admit SNS under one name', ONE_NAME.change, ONE_NAME.baseline),
  unknown('two queues in Osaka that admit SNS under a name each', 'subscription', TWO_NAMES.change, TWO_NAMES.baseline),
  healthy(
    'each half’s topic admits by its rule’s ARN',
    halves(admits(N.TOPIC, SENT), admits(C.SECOND, byArn(REST))),
    MAILS,
  ),
  healthy(
    'each half’s topic admits who sends no ARN',
    halves(admits(N.TOPIC, UNSENT), admits(C.SECOND, UNSENT)),
    MAILS,
  ),
  unknown(
    'the first half’s topic admits by the rule’s ARN, the second’s who sends none',
    'topic',
    halves(admits(N.TOPIC, SENT), admits(C.SECOND, UNSENT)),
    MAILS,
  ),
  unknown(
    'the first half’s topic admits who sends no ARN, the second’s by the rule’s',
    'topic',
    halves(admits(N.TOPIC, UNSENT), admits(C.SECOND, byArn(REST))),
    MAILS,
  ),
  healthy(
    'the first half’s topic admits by the account, the second’s who sends no ARN',
    halves(admits(N.TOPIC, {StringEquals: {'aws:SourceAccount': N.ACCOUNT}}), admits(C.SECOND, UNSENT)),
    MAILS,
  ),
  healthy(
    'both topics get all: one admits by the rule’s ARN, the other who sends none',
    both(admits(N.TOPIC, SENT), admits(C.SECOND, UNSENT)),
    MAILS,
  ),
  unknown(
    'the first half’s topic admits by the rule’s ARN, the second’s denies by it',
    'topic',
    halves(admits(N.TOPIC, SENT), denies(C.SECOND, byArn(REST))),
    MAILS,
  ),
  healthy(
    'both topics get all: one admits by the rule’s ARN, the other denies by it',
    both(admits(N.TOPIC, SENT), denies(C.SECOND, byArn(REST))),
    MAILS,
  ),
  broken(
    'one topic admits by the rule’s ARN and denies by it',
    'topic',
    (account) =>
      void (topicOf(account).attributes['Policy'] = P.policy(
        {Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: 'sns:Publish', Resource: N.TOPIC, Condition: SENT},
        {Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: N.TOPIC, Condition: SENT},
      )),
    MAILS,
  ),
];

// One road beside another that is unread, and where the doubt is told.
const beside =
  (...changes: readonly Change[]): Change =>
  (account) => {
    const {buses, topics} = world();
    A.cis(account);
    Object.assign(account, {buses, topics: {...topics, ...account.topics}});
    topicOf(account).subscriptions = [];
    subscribe(account, 'email', N.EMAIL);
    for (const change of changes) change(account);
  };
const EITHER = {alerts: 'noticed', topic: null, rule: null, recipients: [C.MAIL], 'unexpected-recipients': 'allow'};
const nothingYet = ({trails}: World): void => {
  for (const {status} of trails) delete status.LatestCloudWatchLogsDeliveryTime;
};
const ROADS: readonly Case[] = [
  healthy(
    'the default bus may not be described, and the alarm notices all',
    beside(denied('events:DescribeEventBus')),
    EITHER,
  ),
  unknown(
    'the default bus may not be described, and calls are to be named',
    'rule',
    beside(denied('events:DescribeEventBus')),
    {...EITHER, alerts: 'named'},
  ),
  healthy('the rule’s topic denies, and the alarm notices all', beside(C.topicPolicy(C.publish(), C.deny())), EITHER),
  unknown(
    'the rule’s topic denies, and alarms may not be described',
    'target topic',
    beside(C.topicPolicy(C.publish(), C.deny()), denied('cloudwatch:DescribeAlarms')),
    EITHER,
  ),
  broken(
    'the rule’s topic denies, and the alarm has no action',
    'topic',
    beside(C.topicPolicy(C.publish(), C.deny()), ({alarms}) =>
      alarms.forEach((one) => Object.assign(one, {AlarmActions: []})),
    ),
    EITHER,
  ),
  broken(
    'the rule’s topic denies, alarms may not be described, and calls are to be named',
    'topic',
    beside(C.topicPolicy(C.publish(), C.deny()), denied('cloudwatch:DescribeAlarms')),
    {...EITHER, alerts: 'named'},
  ),
  unknown(
    'the declared topic denies a rule that nobody declares, and alarms may not be described',
    'target',
    beside(C.topicPolicy(C.publish(), C.deny()), denied('cloudwatch:DescribeAlarms')),
    {...EITHER, topic: {name: 'iam-alerts'}},
  ),
  unknown(
    'the rule names half, and alarms may not be described',
    'target',
    beside(C.pattern(C.named(CREATE)), denied('cloudwatch:DescribeAlarms')),
    EITHER,
  ),
  unknown(
    'the rule names half, and mute rules may not be listed',
    'target',
    beside(C.pattern(C.named(CREATE)), denied('cloudwatch:ListAlarmMuteRules')),
    EITHER,
  ),
  unknown(
    'the rule names half, nothing came to the log group yet, and its role may not be read',
    'trail',
    beside(C.pattern(C.named(CREATE)), denied('iam:GetRole', A.ROLE), nothingYet),
    EITHER,
  ),
];

const ALL = [...SIZES, ...LOCKED, ...FUNCTIONS, ...CHATS, ...READINGS, ...ROADS];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
