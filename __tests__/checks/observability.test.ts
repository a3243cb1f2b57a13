import {expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {check as account} from '../../src/checks/account/account-identified.js';
import {check as advice} from '../../src/checks/evidence/advice-readable.js';
import {check as alarmRule} from '../../src/checks/evidence/alarm-failed-invocations.js';
import {check as alarmTopic} from '../../src/checks/evidence/alarm-notifications-failed.js';
import {check as secret} from '../../src/checks/baseline/baseline-secret.js';
import {check as archive} from '../../src/checks/bus/bus-archive.js';
import {check as busQueue} from '../../src/checks/bus/bus-dead-letter-queue.js';
import {check as busKey} from '../../src/checks/bus/bus-key-usable.js';
import {check as busPolicy} from '../../src/checks/bus/bus-policy-exposed.js';
import {check as watched} from '../../src/checks/evidence/chain-watched.js';
import {check as invocations} from '../../src/checks/evidence/invocations-failing.js';
import {check as arrived} from '../../src/checks/evidence/canary-arrived.js';
import {check as lastSeen} from '../../src/checks/evidence/last-seen.js';
import {check as notifications} from '../../src/checks/evidence/notifications-failing.js';
import {check as filtered} from '../../src/checks/evidence/notifications-filtered.js';
import {check as waiver} from '../../src/checks/baseline/waiver-expired.js';
import {check as unused} from '../../src/checks/baseline/waiver-unused.js';
import {cis, NOTICED} from '../accounts/roads/alarm/account.js';
import {home, refuse, rule, ruleOf, type World} from '../support/account.js';
import {
  ACCOUNT,
  ASYMMETRIC_KEY,
  BUCKET,
  BUS,
  BUS_KEY,
  FUNCTION,
  OPS_TOPIC,
  QUEUE,
  REGION,
  RULE_DLQ,
  STRANGER,
  TOPIC,
} from '../support/names.js';
import {allow, defaultStatement, keyPolicyForNobody, policy} from '../support/policies.js';
import {table} from '../support/table.js';
import {proofOf, world, type Judging} from '../support/world.js';

type Change = (account: World) => void;

const all =
  (...changes: Change[]): Change =>
  (world) => {
    for (const change of changes) change(world);
  };

const denied =
  (...ops: string[]): Change =>
  (world) => {
    for (const op of ops) refuse(world, op);
  };

const METRICS = 'cloudwatch:GetMetricStatistics';

function counts(metric: string, sum: number, at = '2026-11-23T08:00:00.000Z'): Change {
  return (world) => {
    const ofRule = !metric.startsWith('Number');
    world.metrics = world.metrics.filter((entry) => entry.metric !== metric);
    world.metrics.push({
      namespace: ofRule ? 'AWS/Events' : 'AWS/SNS',
      metric,
      of: ofRule ? {RuleName: 'iam-changes'} : {TopicName: 'iam-alerts'},
      points: [{Timestamp: at, Sum: sum}],
    });
  };
}

table(account, [
  {name: 'healthy', says: ['pass'], words: [ACCOUNT]},
  {
    name: 'dead credentials',
    change: (world) => {
      world.identified = false;
    },
    says: ['unknown critical'],
    words: ['credentials'],
  },
  {name: 'denied', change: denied('sts:GetCallerIdentity'), says: ['unknown critical']},
]);

table(advice, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'all of it denied',
    change: denied(
      METRICS,
      'cloudwatch:DescribeAlarms',
      'events:ListArchives',
      's3:GetBucketVersioning',
      's3:GetBucketAcl',
    ),
    says: ['unknown info'],
    words: [METRICS, 'cloudwatch:DescribeAlarms', 'events:ListArchives', 's3:GetBucketVersioning', 's3:GetBucketAcl'],
  },
]);

function alarm(name: string, change: Partial<World['alarms'][number]>): Change {
  return (world) => {
    for (const found of world.alarms) if (found.AlarmName === name) Object.assign(found, change);
  };
}

function opsPolicy(...statements: object[]): Change {
  return (world) => {
    world.topics[OPS_TOPIC]!.attributes['Policy'] = policy(...statements);
  };
}

const noAlarms: Change = (world) => {
  world.alarms = [];
};

table(alarmRule, [
  {name: 'healthy', says: ['pass']},
  {name: 'none', change: noAlarms, says: ['fail info']},
  {
    name: 'actions disabled',
    change: alarm('iam-rule-fails', {ActionsEnabled: false}),
    says: ['fail low'],
    words: ['actions are disabled'],
  },
  {name: 'no action', change: alarm('iam-rule-fails', {AlarmActions: []}), says: ['fail low']},
  {
    name: 'sixty breaches of five minutes, and missing data is good',
    change: alarm('iam-rule-fails', {EvaluationPeriods: 60, TreatMissingData: 'notBreaching'}),
    says: ['fail low'],
    words: ['60 periods'],
  },
  {
    name: 'five hours of breaches',
    change: alarm('iam-rule-fails', {EvaluationPeriods: 5, Period: 3600, TreatMissingData: 'missing'}),
    says: ['fail low'],
    words: ['300 minutes'],
  },
  {
    name: 'one breach of many periods',
    change: alarm('iam-rule-fails', {EvaluationPeriods: 60, DatapointsToAlarm: 1, TreatMissingData: 'notBreaching'}),
    says: ['pass'],
  },
  {
    name: 'three breaches of a minute, and missing data keeps them',
    change: alarm('iam-rule-fails', {EvaluationPeriods: 3, Period: 60, TreatMissingData: 'missing'}),
    says: ['pass'],
  },
  {
    name: 'an action that recovers an instance',
    change: alarm('iam-rule-fails', {AlarmActions: ['arn:aws:automate:us-east-1:ec2:recover']}),
    says: ['fail low'],
    words: ['is an action that notifies nobody'],
  },
  {
    name: 'a scaling policy beside the topic that tells',
    change: alarm('iam-rule-fails', {
      AlarmActions: ['arn:aws:autoscaling:us-east-1:111122223333:scalingPolicy:x:autoScalingGroupName/y', OPS_TOPIC],
    }),
    says: ['pass'],
  },
  {
    name: 'sleeps through one lost alert',
    change: alarm('iam-rule-fails', {ComparisonOperator: 'GreaterThanThreshold', Threshold: 10}),
    says: ['fail low'],
    words: ['its threshold is 10'],
  },
  {
    name: 'sleeps through one lost alert, and not through two',
    change: alarm('iam-rule-fails', {ComparisonOperator: 'GreaterThanThreshold', Threshold: 1}),
    says: ['fail low'],
  },
  {
    name: 'hears one lost alert',
    change: alarm('iam-rule-fails', {ComparisonOperator: 'GreaterThanOrEqualToThreshold', Threshold: 1}),
    says: ['pass'],
  },
  {
    name: 'rings all the time',
    change: alarm('iam-rule-fails', {ComparisonOperator: 'GreaterThanOrEqualToThreshold', Threshold: 0}),
    says: ['fail low'],
    words: ['goes to ALARM when nothing is lost'],
  },
  {
    name: 'watches what is out of the ordinary',
    change: alarm('iam-rule-fails', {ComparisonOperator: 'GreaterThanUpperThreshold'}),
    says: ['pass'],
  },
  {
    name: 'is in ALARM now',
    change: alarm('iam-rule-fails', {StateValue: 'ALARM'}),
    says: ['fail low'],
    words: ['is in ALARM now'],
  },
  {
    name: 'tells only the topic that broke',
    change: alarm('iam-rule-fails', {AlarmActions: [TOPIC]}),
    says: ['fail low'],
  },
  {
    name: 'tells a topic that is gone',
    change: (world) => void delete world.topics[OPS_TOPIC],
    says: ['fail low'],
    words: ['does not exist'],
  },
  {
    name: 'tells a topic that does not admit it',
    change: opsPolicy(allow('events.amazonaws.com', 'sns:Publish', OPS_TOPIC)),
    says: ['fail low'],
    words: ['does not admit it'],
  },
  {name: 'tells a topic with the policy of a new one', change: opsPolicy(defaultStatement(OPS_TOPIC)), says: ['pass']},
  {
    name: 'tells a topic that nobody has confirmed',
    change: (world) => {
      for (const {row} of world.topics[OPS_TOPIC]!.subscriptions) row.SubscriptionArn = 'PendingConfirmation';
    },
    says: ['fail low'],
    words: ['nobody is subscribed'],
  },
  {
    name: 'tells a topic that cannot be read',
    change: (world) => {
      refuse(world, 'sns:GetTopicAttributes', 'denied', OPS_TOPIC);
      refuse(world, 'sns:ListSubscriptionsByTopic', 'denied', OPS_TOPIC);
    },
    says: ['pass'],
  },
  {
    name: 'tells a topic that is gone, and another one',
    change: alarm('iam-rule-fails', {AlarmActions: [`${OPS_TOPIC}-gone`, OPS_TOPIC]}),
    says: ['pass'],
  },
  {
    name: 'of another rule',
    change: alarm('iam-rule-fails', {Dimensions: [{Name: 'RuleName', Value: 'old-rule'}]}),
    says: ['fail info'],
  },
  {name: 'denied', change: denied('cloudwatch:DescribeAlarms'), says: []},
]);

table(alarmTopic, [
  {name: 'healthy', says: ['pass']},
  {name: 'none', change: noAlarms, says: ['fail info']},
  {
    name: 'fires when nothing fails',
    change: alarm('iam-topic-fails', {ComparisonOperator: 'LessThanThreshold'}),
    says: ['fail low'],
  },
  {name: 'the topic is gone', change: (world) => void delete world.topics[TOPIC], says: []},
]);

table(invocations, [
  {name: 'healthy', says: ['pass']},
  {name: 'three failed', change: counts('FailedInvocations', 3), says: ['fail high'], words: ['FailedInvocations 3']},
  {name: 'not even kept', change: counts('InvocationsFailedToBeSentToDlq', 1), says: ['fail high']},
  {
    name: 'kept in the dead-letter queue, and delivered to nobody',
    change: counts('InvocationsSentToDlq', 2),
    says: ['fail high'],
    words: ['lost', 'InvocationsSentToDlq 2'],
  },
  {
    name: 'throttled',
    change: counts('ThrottledRules', 5),
    says: ['fail high'],
    words: ['late', 'ThrottledRules 5'],
  },
  {name: 'counted none', change: counts('InvocationsSentToDlq', 0), says: ['pass']},
  {
    name: 'throttled last week',
    change: counts('ThrottledRules', 5, '2026-11-16T08:00:00.000Z'),
    says: ['pass'],
  },
  {
    name: 'failed the day before yesterday',
    change: counts('FailedInvocations', 3, '2026-11-21T08:00:00.000Z'),
    says: ['pass'],
  },
  {name: 'denied', change: denied(METRICS), says: []},
]);

table(notifications, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'two failed',
    change: counts('NumberOfNotificationsFailed', 2),
    says: ['fail high'],
    words: ['NumberOfNotificationsFailed 2'],
  },
  {
    name: 'two in the dead-letter queue of a subscription',
    change: counts('NumberOfNotificationsRedrivenToDlq', 2),
    says: ['fail high'],
    words: ['NumberOfNotificationsRedrivenToDlq 2'],
  },
  {
    name: 'one that not even the dead-letter queue took',
    change: counts('NumberOfNotificationsFailedToRedriveToDlq', 1),
    says: ['fail high'],
  },
  {
    name: 'dead-lettered the day before yesterday',
    change: counts('NumberOfNotificationsRedrivenToDlq', 2, '2026-11-21T08:00:00.000Z'),
    says: ['pass'],
  },
  {name: 'denied', change: denied(METRICS), says: []},
]);

table(filtered, [
  {name: 'healthy', says: ['pass']},
  {name: 'two filtered out', change: counts('NumberOfNotificationsFilteredOut', 2), says: ['fail low']},
  {name: 'denied', change: denied(METRICS), says: []},
]);

table(lastSeen, [
  {name: 'three hours ago', says: ['pass'], words: ['3 h ago']},
  {
    name: 'just now',
    change: counts('Invocations', 1, '2026-11-23T08:30:00.000Z'),
    says: ['pass'],
    words: ['within the last hour'],
  },
  {
    name: 'days ago',
    change: counts('Invocations', 1, '2026-11-18T08:00:00.000Z'),
    says: ['pass'],
    words: ['5 days ago'],
  },
  {
    name: 'never',
    change: (world) => {
      world.metrics = [];
    },
    says: ['fail info'],
    words: ['was not invoked'],
  },
  {name: 'denied', change: denied(METRICS), says: []},
]);

/** What was taken out of the probe, at these times. */
const taken =
  (...times: readonly string[]): Change =>
  (world) => {
    world.metrics = [
      {
        namespace: 'AWS/SQS',
        metric: 'NumberOfMessagesDeleted',
        of: {QueueName: 'iam-alerts-queue'},
        points: times.map((Timestamp) => ({Timestamp, Sum: 1})),
      },
    ];
  };

const within = (days?: number, probe: string | null = QUEUE): Judging => ({
  baseline: {
    canary: {role: 'iam-alert-guard/canary', ...(probe === null ? {} : {probe}), ...(days === undefined ? {} : {days})},
  },
});

table(arrived, [
  {name: 'no canary is declared', says: []},
  {name: 'a canary without a probe cannot be seen', judging: within(undefined, null), says: []},
  {name: 'this morning', judging: within(), says: ['pass'], words: ['3 h ago']},
  {
    name: 'never',
    judging: within(),
    change: taken(),
    says: ['fail low'],
    words: ['in the last 14 days', 'none was sent'],
  },
  {name: 'never, and how often is declared', judging: within(2), change: taken(), says: ['fail low']},
  {
    name: 'just in time',
    judging: within(3),
    change: taken('2026-11-20T09:00:00.000Z', '2026-11-12T09:00:00.000Z'),
    says: ['pass'],
  },
  {
    name: 'an hour too long ago',
    judging: within(3),
    change: taken('2026-11-20T08:00:00.000Z'),
    says: ['fail medium'],
    words: ['in the last 3 days', '3 days ago'],
  },
  {
    name: 'other queues and other counts say nothing',
    judging: within(),
    change: (world) => {
      world.metrics = [
        {
          namespace: 'AWS/SQS',
          metric: 'NumberOfMessagesSent',
          of: {QueueName: 'iam-alerts-queue'},
          points: [{Timestamp: '2026-11-23T06:00:00.000Z', Sum: 9}],
        },
        {
          namespace: 'AWS/SQS',
          metric: 'NumberOfMessagesDeleted',
          of: {QueueName: 'other'},
          points: [{Timestamp: '2026-11-23T06:00:00.000Z', Sum: 9}],
        },
      ];
    },
    says: ['fail low'],
  },
  {
    name: 'a count of none',
    judging: within(),
    change: (world) =>
      void world.metrics.forEach(({points}) => points.forEach((point) => Object.assign(point, {Sum: 0}))),
    says: ['fail low'],
  },
  {
    name: 'denied',
    judging: within(),
    change: denied(METRICS),
    says: ['unknown info'],
    words: ['could not be determined'],
  },
  {
    name: 'a probe of another account',
    judging: within(undefined, 'arn:aws:sqs:us-east-1:999988887777:probe'),
    says: ['unknown info'],
    words: ['account 999988887777'],
  },
]);

table(watched, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'by nobody',
    change: (world) => {
      home(world).rules.pop();
    },
    says: ['fail low'],
  },
  {
    name: 'by a rule without a target',
    change: (world) => {
      ruleOf(world, 'chain-watch').targets = [];
    },
    says: ['fail low'],
  },
  {
    name: 'in part',
    change: (world) => {
      ruleOf(world, 'chain-watch').rule.EventPattern = '{"source":["aws.cloudtrail"]}';
    },
    says: ['fail info'],
    words: ['a rule watches cloudtrail:StopLogging', 'no rule watches events:DisableRule'],
  },
  {
    name: 'by a rule whose topic is gone',
    change: (world) => void delete world.topics[OPS_TOPIC],
    says: ['fail low'],
  },
  {
    name: 'by a rule whose topic does not admit it',
    change: opsPolicy(allow('cloudwatch.amazonaws.com', 'sns:Publish', OPS_TOPIC)),
    says: ['fail low'],
  },
  {
    name: 'by a rule whose topic has no subscriber',
    change: (world) => void (world.topics[OPS_TOPIC]!.subscriptions = []),
    says: ['fail low'],
  },
  {
    name: 'by a rule whose topic cannot be read',
    change: (world) => refuse(world, 'sns:GetTopicAttributes', 'denied', OPS_TOPIC),
    says: ['pass'],
  },
  {
    name: 'by a rule that tells a function',
    change: (world) => {
      ruleOf(world, 'chain-watch').targets = [{Id: '1', Arn: FUNCTION}];
    },
    says: ['pass'],
  },
  {name: 'the rules are denied', change: denied('events:ListRules'), says: []},
  {
    name: 'by a rule that sees it and whose topic has no subscriber, which is named',
    change: (world) => void (world.topics[OPS_TOPIC]!.subscriptions = []),
    says: ['fail low'],
    words: ['chain-watch watches for it, but notifies nobody', `nobody is subscribed to ${OPS_TOPIC}`],
  },
  {
    name: 'where alarms alert: what would silence them goes unnoticed',
    change: (world) => {
      const {rules} = home(world);
      cis(world);
      home(world).rules = rules.filter(({rule: {Name}}) => Name === 'chain-watch');
    },
    judging: {baseline: NOTICED},
    says: ['fail info'],
    words: ['no rule watches logs:PutMetricFilter', 'monitoring:DeleteAlarms', 'monitoring:DisableAlarmActions'],
  },
  ...['aws.monitoring', 'aws.cloudwatch'].map((source) => ({
    name: `where alarms alert: by a rule for ${source} and the others`,
    change: (world: World) => {
      const {rules} = home(world);
      cis(world);
      home(world).rules = rules.filter(({rule: {Name}}) => Name === 'chain-watch');
      const sources = ['aws.cloudtrail', 'aws.events', 'aws.sns', 'aws.kms', 'aws.logs', source];
      ruleOf(world, 'chain-watch').rule.EventPattern = JSON.stringify({source: sources});
    },
    judging: {baseline: NOTICED},
    says: ['pass'],
  })),
  {
    name: 'where a rule alerts beside alarms that nobody asked for',
    change: (world) => {
      const {rules} = home(world);
      cis(world);
      home(world).rules = rules;
    },
    says: ['pass'],
  },
]);

table(archive, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'none',
    change: (world) => {
      home(world).archives = [];
    },
    says: ['fail info'],
  },
  {
    name: 'being deleted',
    change: (world) => {
      home(world).archives = [{ArchiveName: 'old', State: 'DISABLED'}];
    },
    says: ['fail info'],
  },
  {
    name: 'one that keeps events for a day',
    change: (world) => {
      home(world).archives = [{ArchiveName: 'short', State: 'ENABLED', RetentionDays: 1}];
    },
    says: ['fail info'],
    words: ['for one day only'],
  },
  {
    name: 'one that keeps events for a day, and one that keeps them for ever',
    change: (world) => {
      home(world).archives = [
        {ArchiveName: 'short', State: 'ENABLED', RetentionDays: 1},
        {ArchiveName: 'long', State: 'ENABLED', RetentionDays: 0},
      ];
    },
    says: ['pass'],
  },
  {
    name: 'one for another service',
    change: archiveRule({source: ['aws.ec2'], 'replay-name': [{exists: false}]}),
    says: ['fail info'],
    words: ['None of the 109 required calls is kept'],
  },
  {
    name: 'one for some calls',
    change: archiveRule({
      source: ['aws.iam'],
      detail: {eventName: [{prefix: 'Create'}]},
      'replay-name': [{exists: false}],
    }),
    says: ['fail info'],
    words: ['of 109 required calls (iam:'],
  },
  {
    name: 'one for every event, as its rule says',
    change: archiveRule({'replay-name': [{exists: false}]}),
    says: ['pass'],
  },
  {
    name: 'one for another service, and one of which no rule is seen',
    change: (world) => {
      archiveRule({source: ['aws.ec2']})(world);
      home(world).archives.push({ArchiveName: 'all', State: 'ENABLED'});
    },
    says: ['pass'],
  },
  {name: 'denied', change: denied('events:ListArchives'), says: []},
]);

/** The rule that EventBridge manages for the archive. */
function archiveRule(pattern: object): Change {
  return (world) => {
    const made = rule('Events-Archive-default-bus', pattern, {Id: '1', Arn: 'arn:aws:events:us-east-1:::'});
    home(world).rules.push({...made, rule: {...made.rule, ManagedBy: 'prod.vhs.events.aws.internal'}});
  };
}

function busHas(change: Partial<ReturnType<typeof home>>): Change {
  return (world) => {
    Object.assign(home(world), change);
  };
}

table(busQueue, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'a key and no queue',
    change: busHas({key: BUS_KEY}),
    says: ['fail info'],
    words: ['no dead-letter queue'],
  },
  {name: 'a key and a queue', change: busHas({key: BUS_KEY, deadLetter: RULE_DLQ}), says: ['pass']},
  {name: 'denied', change: denied('events:DescribeEventBus'), says: []},
]);

table(busKey, [
  {name: 'healthy', says: ['pass']},
  {name: 'a key that admits EventBridge', change: busHas({key: BUS_KEY}), says: ['pass']},
  {
    name: 'a key that EventBridge may use and not look at, where the guide disagrees with itself',
    change: all(busHas({key: BUS_KEY}), (world) => {
      for (const state of world.keys) {
        if (state.key.Arn === BUS_KEY) state.policy = state.policy.replace(',"kms:DescribeKey"', '');
      }
    }),
    says: ['fail low'],
    words: ['kms:DescribeKey', 'eb-encryption-key-policy'],
  },
  {
    name: 'a key that does not',
    change: all(busHas({key: BUS_KEY}), (world) => {
      for (const state of world.keys) if (state.key.Arn === BUS_KEY) state.policy = keyPolicyForNobody();
    }),
    says: ['fail critical'],
  },
  {name: 'an asymmetric key', change: busHas({key: ASYMMETRIC_KEY}), says: ['fail critical']},
  {name: 'a key that is gone', change: busHas({key: 'alias/gone'}), says: ['fail critical']},
  {
    name: 'the bus may not be described',
    change: denied('events:DescribeEventBus'),
    says: ['unknown critical'],
    words: ['events:DescribeEventBus'],
  },
  {
    name: 'of this account, for which nobody can vouch',
    change: denied('events:DescribeEventBus'),
    judging: {baseline: {account: null, elsewhere: [{resource: BUS, reason: 'checked in the hub'}]}},
    says: ['unknown critical'],
  },
]);

const bus = (...statements: object[]): Change => busHas({policy: policy(...statements)});
const put = {Effect: 'Allow', Action: 'events:PutEvents', Resource: BUS};
const RULES = `arn:aws:events:${REGION}:${ACCOUNT}:rule/*`;

table(busPolicy, [
  {name: 'healthy', says: ['pass']},
  {name: 'everyone puts events', change: bus({...put, Principal: '*'}), says: ['fail medium'], words: ['everyone']},
  {
    name: 'a stranger puts events',
    change: bus({...put, Principal: {AWS: `arn:aws:iam::${STRANGER}:root`}}),
    says: ['fail medium'],
    words: [STRANGER],
  },
  {
    name: 'a stranger changes rules',
    change: bus({
      Effect: 'Allow',
      Principal: {AWS: `arn:aws:iam::${STRANGER}:root`},
      Action: ['events:PutRule', 'events:PutTargets', 'events:DisableRule'],
      Resource: RULES,
    }),
    says: ['fail high'],
  },
  {name: 'the account itself', change: bus({...put, Principal: {AWS: `arn:aws:iam::${ACCOUNT}:root`}}), says: ['pass']},
  {
    name: 'an organization that nobody declared: anybody can found one',
    change: bus({...put, Principal: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': 'o-a1b2c3d4e5'}}}),
    says: ['fail medium'],
  },
  {
    name: 'a member whom the baseline names',
    change: bus({...put, Principal: {AWS: STRANGER}}),
    judging: {
      baseline: {elsewhere: [{resource: `arn:aws:events:${REGION}:${STRANGER}:event-bus/default`, reason: 'member'}]},
    },
    says: ['pass'],
  },
  {name: 'not a policy', change: busHas({policy: '{"Statement":1}'}), says: ['unknown high']},
  {name: 'unreadable', change: denied('events:DescribeEventBus'), says: []},
]);

const waived = (...days: string[]): Judging => ({
  baseline: {
    waivers: days.map((expires, index) => ({
      check: ['bus-archive', 'last-seen'][index] ?? '',
      reason: 'Not needed',
      expires,
    })),
  },
});

/** In a baseline that pins no account, and may judge several. */
const OTHERS = BUS.replace(/\d{12}/, '999988887777');
const shared = (given: object, resource = OTHERS, pinned: object = {account: null}): Judging => ({
  baseline: {
    waivers: [{check: 'bus-archive', reason: 'Not needed', expires: '2026-11-22', resource, ...given}],
    ...pinned,
  },
});

table(waiver, [
  {name: 'about a resource of another account that the baseline judges too', judging: shared({}), says: []},
  {
    name: 'about a resource of another account, and the account is pinned',
    judging: shared({}, OTHERS, {}),
    says: ['fail medium'],
  },
  {name: 'about a resource of this account', judging: shared({}, BUS), says: ['fail medium']},
  {name: 'none', says: []},
  {name: 'today counts', judging: waived('2026-11-23'), says: ['pass']},
  {name: 'yesterday does not', judging: waived('2026-11-22'), says: ['fail medium'], words: ['2026-11-22']},
  {name: 'each by itself', judging: waived('2026-11-22', '2027-01-31'), says: ['fail medium', 'pass']},
  {
    name: 'the last second of its day',
    judging: {...waived('2026-11-22'), now: '2026-11-22T23:59:59Z'},
    says: ['pass'],
  },
]);

const LATER = {reason: 'Accepted', expires: '2027-03-31'};
const waiving = (...waivers: object[]): Judging => ({
  baseline: {waivers: waivers.map((given) => ({...LATER, ...given})) as never},
});
const noArchive: Change = (world) => {
  home(world).archives = [];
};

table(unused, [
  {name: 'about a resource of another account that the baseline judges too', judging: shared(LATER), says: []},
  {
    name: 'about a resource of another account, and the account is pinned',
    judging: shared(LATER, OTHERS, {}),
    says: ['fail low'],
  },
  {name: 'about a resource of this account that has no such finding', judging: shared(LATER, BUS), says: ['fail low']},
  {name: 'none', says: []},
  {name: 'covers a finding', change: noArchive, judging: waiving({check: 'bus-archive'}), says: ['pass']},
  {
    name: 'covers a finding about its resource',
    change: noArchive,
    judging: waiving({check: 'bus-archive', resource: BUS}),
    says: ['pass'],
    words: ['one finding'],
  },
  {
    name: 'the check passes',
    judging: waiving({check: 'bus-archive'}),
    says: ['fail low'],
    words: ['the check passes'],
  },
  {
    name: 'speaks of another resource',
    change: noArchive,
    judging: waiving({check: 'bus-archive', resource: `${BUS}-2`}),
    says: ['fail low'],
    words: ['no such finding'],
  },
  {
    name: 'the finding is unknown, and that is not waived',
    change: denied('events:DescribeEventBus'),
    judging: waiving({check: 'bus-key-usable'}),
    says: ['fail low'],
    words: ['unknown: true'],
  },
  {
    name: 'the finding is unknown, and that is waived',
    change: denied('events:DescribeEventBus'),
    judging: waiving({check: 'bus-key-usable', unknown: true}),
    says: ['pass'],
  },
  {name: 'expired, which is said elsewhere', judging: waived('2026-11-22'), says: []},
  {
    name: 'that a waiver has expired cannot be waived',
    judging: waiving({check: 'bus-archive', expires: '2026-11-22'}, {check: 'waiver-expired'}),
    says: ['fail low'],
  },
  {
    name: 'two of one check, each of its own resource',
    change: noArchive,
    judging: waiving({check: 'bus-archive', resource: BUS}, {check: 'bus-archive', resource: TOPIC}),
    says: ['fail low', 'pass'],
  },
]);

const HOOK = 'https://hooks.example.com/services/T00000000/B00000000/x9x8x7x6x5x4x3x2x1x0x9x8';

table(secret, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'the URL of a webhook',
    judging: {baseline: {recipients: [{protocol: 'https', endpoint: HOOK}]}},
    says: ['fail low'],
    words: ['recipients[0].endpoint'],
  },
]);

it('does not say of a read that the verdict does not depend on it where it does', () => {
  const account = world((change) => {
    change.buckets[BUCKET]!.grants = [{URI: 'http://acs.amazonaws.com/groups/global/AllUsers', Permission: 'READ'}];
    refuse(change, 's3:GetPublicAccessBlock');
    refuse(change, 's3:GetBucketVersioning');
  });
  const {findings} = assess(CHECKS, proofOf(account));
  expect(findings.find(({check}) => check === 'log-bucket-exposed')).toMatchObject({
    status: 'unknown',
    severity: 'high',
  });
  expect(findings.find(({check}) => check === 'advice-readable')?.observed).toEqual(['s3:GetBucketVersioning']);
});
