/** Plans over crafted accounts and baselines: mistyped names, things of others, policies at their limits, and answers that are denied. */
import {home, refuse, rule, ruleOf, subscribe, subscriptionOf, topicOf, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {eachIsPlanned, type Row} from './crafted.js';

type Change = (account: World) => void;
const nothing: Change = () => undefined;
const all =
  (...changes: readonly Change[]): Change =>
  (account) => {
    for (const change of changes) change(account);
  };
const broken: Change = (account) => void (account.queues[N.QUEUE]!['Policy'] = P.policy());

/** What is right stands with each: the steps, and which of them a person takes. */
const ROWS: readonly Row[] = [
  ['rule mistyped', ['PutRule (a person)'], nothing, {rule: {name: 'iam-chnages'}}],
  [
    'rule mistyped, and the other one is silent',
    ['SetQueueAttributes', 'PutRule', 'PutTargets'],
    (account) => void (ruleOf(account).rule.State = 'DISABLED'),
    {rule: {name: 'iam-chnages'}},
  ],
  ['topic mistyped', ['CreateTopic (a person)', 'PutTargets (a person)'], nothing, {topic: {name: 'iam-alrets'}}],
  [
    'topic ops',
    // CloudWatch may publish to that topic, and has to be able to go on.
    ['PutKeyPolicy', 'Subscribe (a person)', 'SetTopicAttributes', 'PutTargets (a person)', 'Unsubscribe (a person)'],
    nothing,
    {topic: {name: 'ops'}},
  ],
  [
    'ops and silent',
    [
      'PutKeyPolicy',
      'SetTopicAttributes',
      'PutTargets',
      'Subscribe',
      'ConfirmSubscription (a person)',
      'Subscribe',
      'SetQueueAttributes',
      'Unsubscribe (a person)',
    ],
    (account) => {
      ruleOf(account).targets = [];
    },
    {topic: {name: 'ops'}},
  ],
  [
    'fifo and silent',
    ['CreateTopic (a person)', 'PutTargets (a person)'],
    (account) => {
      ruleOf(account).targets = [];
    },
    {topic: {name: 'iam-alerts.fifo'}},
  ],
  [
    'region and silent',
    ['PutKeyPolicy (a person)', 'CreateTopic (a person)', 'PutTargets (a person)'],
    (account) => {
      ruleOf(account).targets = [];
    },
    {topic: {name: N.TOPIC.replace('us-east-1', 'eu-west-1')}},
  ],
  [
    'mistyped and silent',
    ['CreateTopic', 'PutTargets', 'Subscribe', 'ConfirmSubscription (a person)', 'Subscribe', 'SetQueueAttributes'],
    (account) => {
      ruleOf(account).targets = [];
    },
    {topic: {name: 'iam-alrets'}},
  ],
  [
    'rule and topic mistyped',
    ['CreateTopic (a person)', 'PutRule (a person)'],
    nothing,
    {rule: {name: 'iam-chnages'}, topic: {name: 'iam-alrets'}},
  ],
  ['dlq mistyped', ['CreateQueue', 'PutTargets'], nothing, {rule: {'dead-letter-queue': 'iam-dql'}}],
  ['bucket mistyped', ['CreateBucket', 'PutBucketPolicy', 'UpdateTrail'], nothing, {trail: {bucket: 'acme-org-trial'}}],
  ['bus mistyped', ['CreateEventBus (a person)'], nothing, {rule: {bus: 'defualt'}}],
  [
    'bus mistyped, no rule is named, and there is none',
    ['CreateEventBus (a person)'],
    (account) => void (account.buses[0]!.rules = []),
    {rule: {name: null, bus: 'defualt'}},
  ],
  [
    'a FIFO topic, for which nothing else is opened',
    ['CreateTopic (a person)'],
    (account: World) => {
      const topic = account.topics[N.TOPIC]!;
      delete account.topics[N.TOPIC];
      account.topics[`${N.TOPIC}.fifo`] = {
        ...topic,
        attributes: {...topic.attributes, FifoTopic: 'true'},
        subscriptions: [],
      };
      account.buses[0]!.rules[0]!.targets[0]!.Arn = `${N.TOPIC}.fifo`;
    },
    {topic: {name: 'iam-alerts.fifo'}},
  ],
  ['topic key mistyped', ['CreateKey', 'SetTopicAttributes'], nothing, {topic: {'kms-key': 'alias/iam-alrets'}}],
  ['trail key mistyped', ['CreateKey', 'UpdateTrail'], nothing, {trail: {'kms-key': 'alias/cloudtrial'}}],
  ['prefix', ['PutBucketPolicy', 'UpdateTrail'], nothing, {trail: {'key-prefix': 'other'}}],
  [
    'recipient typo',
    ['Subscribe', 'ConfirmSubscription (a person)', 'Unsubscribe (a person)'],
    nothing,
    {
      recipients: [
        {protocol: 'email', endpoint: 'securty@example.com'},
        {protocol: 'sqs', endpoint: N.QUEUE},
      ],
    },
  ],
  [
    'queue typo',
    ['CreateQueue (a person)', 'Unsubscribe (a person)', 'Subscribe (a person)'],
    nothing,
    {
      recipients: [
        {protocol: 'email', endpoint: N.EMAIL},
        {protocol: 'sqs', endpoint: N.QUEUE + 's'},
      ],
    },
  ],
  [
    'foreign queue',
    ['Subscribe', 'ConfirmSubscription (a person)', 'SetQueueAttributes (a person)', 'Unsubscribe (a person)'],
    nothing,
    {
      recipients: [
        {protocol: 'email', endpoint: N.EMAIL},
        {protocol: 'sqs', endpoint: N.QUEUE.replace(N.ACCOUNT, N.STRANGER)},
      ],
    },
  ],
  [
    'topic of another account',
    ['PutTargets (a person)', 'Investigate (a person)'],
    nothing,
    {topic: {name: N.TOPIC.replace(N.ACCOUNT, N.STRANGER)}},
  ],
  [
    'bus of another account',
    ['PutRule (a person)', 'Investigate (a person)'],
    nothing,
    {rule: {bus: N.BUS.replace(N.ACCOUNT, N.STRANGER)}},
  ],
  [
    'dlq of another account',
    ['SetQueueAttributes (a person)', 'PutTargets (a person)'],
    nothing,
    {rule: {'dead-letter-queue': N.RULE_DLQ.replace(N.ACCOUNT, N.STRANGER)}},
  ],
  [
    'key of another account',
    ['PutKeyPolicy (a person)', 'SetTopicAttributes (a person)'],
    nothing,
    {topic: {'kms-key': N.TOPIC_KEY.replace(N.ACCOUNT, N.STRANGER)}},
  ],
  [
    'topic in another region',
    ['PutKeyPolicy (a person)', 'CreateTopic (a person)', 'PutTargets (a person)'],
    nothing,
    {topic: {name: N.TOPIC.replace('us-east-1', 'eu-west-1')}},
  ],
  [
    'five targets',
    ['PutTargets (a person)'],
    (account) => {
      ruleOf(account).targets = [1, 2, 3, 4, 5].map((n) => ({
        Id: `t${n}`,
        Arn: `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:f${n}`,
      }));
    },
  ],
  [
    'managed rule',
    ['PutRule (a person)'],
    (account) => {
      Object.assign(ruleOf(account).rule, {ManagedBy: 'autoscaling.amazonaws.com', State: 'DISABLED'});
    },
  ],
  [
    'topic denies',
    ['SetTopicAttributes (a person)'],
    (account) => {
      topicOf(account).attributes['Policy'] = P.policy({
        Effect: 'Deny',
        Principal: '*',
        Action: 'sns:Publish',
        Resource: '*',
        Condition: {StringNotEquals: {'aws:PrincipalOrgID': 'o-a1b2c3d4e5'}},
      });
    },
  ],
  [
    'policy single statement',
    ['SetQueueAttributes'],
    (account) => {
      account.queues[N.QUEUE]!['Policy'] = JSON.stringify({
        Version: '2008-10-17',
        Id: 'x',
        Statement: {Sid: 'ops', Effect: 'Allow', Principal: {AWS: N.ACCOUNT}, Action: 'sqs:*', Resource: '*'},
      });
    },
  ],
  [
    'policy no version, odd whitespace',
    ['SetQueueAttributes', 'SetQueueAttributes (a person)'],
    (account) => {
      account.queues[N.QUEUE]!['Policy'] =
        '{ "Statement" : [ {"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sqs:ReceiveMessage","Resource":"*","Condition":{"NumericLessThan":{"aws:MultiFactorAuthAge":1e400}}} ] }';
    },
  ],
  [
    'policy is broken text',
    ['SetQueueAttributes (a person)'],
    (account) => {
      account.queues[N.QUEUE]!['Policy'] = '{"Statement": [';
    },
  ],
  [
    'policy is a list',
    ['SetQueueAttributes (a person)'],
    (account) => {
      account.queues[N.QUEUE]!['Policy'] = '[]';
    },
  ],
  [
    'duplicate keys in a policy',
    ['SetQueueAttributes (a person)'],
    (account) => {
      account.queues[N.QUEUE]!['Policy'] =
        '{"Version":"2012-10-17","Statement":[],"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sqs:ReceiveMessage","Resource":"*"}]}';
    },
  ],
  [
    'large topic policy',
    ['SetTopicAttributes'],
    (account) => {
      const more = Array.from({length: 150}, (_, n) => ({
        Sid: `s${n}`,
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:role/app-${n}-with-a-rather-long-name`},
        Action: 'sns:Publish',
        Resource: N.TOPIC,
      }));
      topicOf(account).attributes['Policy'] = P.policy(...more);
    },
  ],
  [
    'large queue policy',
    ['SetQueueAttributes'],
    (account) => {
      const more = Array.from({length: 60}, (_, n) => ({
        Sid: `s${n}`,
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:role/app-${n}-with-a-rather-long-name`},
        Action: 'sqs:SendMessage',
        Resource: N.QUEUE,
      }));
      account.queues[N.QUEUE]!['Policy'] = P.policy(...more);
    },
  ],
  [
    'denied: queue',
    ['GrantPermission (a person)'],
    all(broken, (account) => refuse(account, 'sqs:GetQueueAttributes')),
  ],
  ['denied: topic', ['GrantPermission (a person)'], (account) => refuse(account, 'sns:GetTopicAttributes')],
  ['denied: subs', ['GrantPermission (a person)'], all((account) => refuse(account, 'sns:ListSubscriptionsByTopic'))],
  ['denied: rules', ['GrantPermission (a person)'], (account) => refuse(account, 'events:ListRules')],
  ['denied: targets', ['GrantPermission (a person)'], (account) => refuse(account, 'events:ListTargetsByRule')],
  [
    'denied: trails',
    ['GrantPermission (a person)'],
    all((account) => {
      account.trails = [];
      refuse(account, 'cloudtrail:DescribeTrails');
    }),
  ],
  [
    'denied: bucket policy',
    [],
    all((account) => {
      account.buckets[N.BUCKET]!.policy = null;
      refuse(account, 's3:GetBucketPolicy');
    }),
    {trail: {bucket: N.BUCKET}},
  ],
  [
    'denied: selectors',
    ['GrantPermission (a person)'],
    all((account) => {
      account.trails[0]!.selectors = {EventSelectors: [], AdvancedEventSelectors: []};
      refuse(account, 'cloudtrail:GetEventSelectors');
    }),
  ],
  ['denied: key policy', ['GrantPermission (a person)'], (account) => refuse(account, 'kms:GetKeyPolicy')],
  [
    'denied: tags',
    ['PutRule (a person)'],
    all((account) => {
      ruleOf(account).rule.State = 'DISABLED';
      refuse(account, 'events:ListTagsForResource');
    }),
  ],
  [
    'denied: topics',
    [],
    all((account) => {
      refuse(account, 'sns:ListTopics');
    }),
    {topic: null},
  ],
  [
    'denied: subscription attributes',
    ['GrantPermission (a person)'],
    (account) => refuse(account, 'sns:GetSubscriptionAttributes'),
  ],
  [
    'denied: rules, and the topic is gone',
    ['GrantPermission (a person)'],
    (account) => {
      delete account.topics[N.TOPIC];
      refuse(account, 'events:ListRules');
    },
  ],
  [
    'denied: targets, and the topic is gone',
    ['GrantPermission (a person)'],
    (account) => {
      delete account.topics[N.TOPIC];
      refuse(account, 'events:ListTargetsByRule');
    },
  ],
  [
    'denied: topic, and the rule is gone',
    ['GrantPermission (a person)'],
    (account) => {
      home(account).rules = [];
      refuse(account, 'sns:GetTopicAttributes');
    },
  ],
  [
    'denied: rules, and no name is declared',
    ['GrantPermission (a person)'],
    (account) => refuse(account, 'events:ListRules'),
    {rule: {name: null}, topic: {name: null}},
  ],
  [
    'denied: targets of a rule that is off, and no name is declared',
    ['GrantPermission (a person)'],
    (account) => {
      ruleOf(account).rule.State = 'DISABLED';
      refuse(account, 'events:ListTargetsByRule');
    },
    {rule: {name: null}, topic: {name: null}},
  ],
  [
    'denied: status of the trail, and the rule is off',
    ['GrantPermission (a person)', 'PutRule'],
    (account) => {
      ruleOf(account).rule.State = 'DISABLED';
      refuse(account, 'cloudtrail:GetTrailStatus');
    },
  ],
  [
    'denied: subs, and the rule is gone',
    ['GrantPermission (a person)', 'PutRule', 'PutTargets'],
    (account) => {
      home(account).rules = [];
      refuse(account, 'sns:ListSubscriptionsByTopic');
    },
  ],
  [
    'throttled: subs',
    ['RunAgain (a person)'],
    (account) => {
      subscriptionOf(account, 'email');
      refuse(account, 'sns:ListSubscriptionsByTopic', 'throttled');
    },
  ],
  [
    'filter narrows',
    ['SetSubscriptionAttributes'],
    (account) => {
      Object.assign(subscriptionOf(account, 'email').attributes, {
        FilterPolicyScope: 'MessageBody',
        FilterPolicy: '{"detail":{"eventName":["CreateUser"]}}',
      });
    },
  ],
  [
    'data selectors of others',
    ['PutEventSelectors'],
    (account) => {
      account.trails[0]!.selectors = {
        EventSelectors: [
          {
            ReadWriteType: 'ReadOnly',
            IncludeManagementEvents: true,
            DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::x/']}],
          },
        ],
        AdvancedEventSelectors: [],
      };
    },
  ],
  [
    'advanced selectors of others',
    ['PutEventSelectors'],
    (account) => {
      account.trails[0]!.selectors = {
        EventSelectors: [],
        AdvancedEventSelectors: [
          {
            Name: 'data',
            FieldSelectors: [
              {Field: 'eventCategory', Equals: ['Data']},
              {Field: 'resources.type', Equals: ['AWS::S3::Object']},
            ],
          },
        ],
      };
    },
  ],
  [
    'second rule with own text',
    ['SetQueueAttributes', 'PutRule', 'PutTargets'],
    (account) => {
      home(account).rules = [
        rule(
          'mfa',
          {...P.IAM_PATTERN, detail: {...P.IAM_PATTERN.detail, eventName: ['DeactivateMFADevice']}},
          {Id: 't', Arn: N.TOPIC, Input: '"An MFA device was changed"'},
        ),
      ];
    },
    {rule: {name: null}},
  ],
  [
    'subscribed on two topics',
    [],
    (account) => {
      subscribe(account, 'email', N.EMAIL);
    },
  ],
  [
    'pending recipient',
    ['ConfirmSubscription (a person)'],
    (account) => {
      Object.assign(subscriptionOf(account, 'email').row, {SubscriptionArn: 'PendingConfirmation'});
    },
  ],
  ['topic fifo', ['CreateTopic (a person)', 'PutTargets (a person)'], nothing, {topic: {name: 'iam-alerts.fifo'}}],
  [
    'function',
    ['Subscribe', 'AddPermission'],
    (account) => {
      account.functions[N.FUNCTION] = {state: 'Active', policy: null, reserved: null, role: 'iam-alerts'};
    },
    {
      recipients: [
        {protocol: 'email', endpoint: N.EMAIL},
        {protocol: 'sqs', endpoint: N.QUEUE},
        {protocol: 'lambda', endpoint: N.FUNCTION},
      ],
    },
  ],
  [
    'via direct',
    ['SetQueueAttributes', 'PutTargets', 'Unsubscribe (a person)'],
    nothing,
    {
      recipients: [
        {protocol: 'email', endpoint: N.EMAIL},
        {protocol: 'sqs', endpoint: N.QUEUE, via: 'direct'},
      ],
    },
  ],
  [
    'topic deleted, subscribers elsewhere',
    ['CreateTopic', 'Subscribe', 'ConfirmSubscription (a person)', 'Subscribe'],
    (account) => {
      const t = account.topics[N.TOPIC]!;
      delete account.topics[N.TOPIC];
      void t;
    },
  ],
  [
    'rule in another bus too',
    ['PutRule', 'PutTargets'],
    (account) => {
      account.buses.push({
        name: 'security',
        region: 'us-east-1',
        policy: null,
        key: null,
        rules: [rule('iam', P.IAM_PATTERN, {Id: 't', Arn: N.TOPIC})],
        archives: [],
      });
      home(account).rules = [];
    },
  ],
  [
    'shared dlq also theirs',
    ['PutTargets'],
    (account) => {
      ruleOf(account).targets[0]!.DeadLetterConfig = {Arn: N.QUEUE};
    },
  ],
  ['message changed', [], nothing, {rule: {message: 'raw'}}],
  ['retry', [], nothing, {rule: {retry: {attempts: 3, 'max-age-seconds': 60}}}],
  [
    'elsewhere managed',
    ['PutRule (a person)'],
    (account) => {
      ruleOf(account).rule.State = 'DISABLED';
    },
    {rule: {'managed-by': 'elsewhere'}},
  ],
  [
    'validation wanted',
    ['UpdateTrail'],
    (account) => {
      (account.trails[0]!.trail as {LogFileValidationEnabled: boolean}).LogFileValidationEnabled = false;
    },
    {trail: {'log-file-validation': true}},
  ],
  ['organization trail wanted', ['UpdateTrail (a person)'], nothing, {trail: {organization: true}}],
  [
    'two trails, mistyped',
    ['StartLogging'],
    (account) => {
      account.trails.push(structuredClone(account.trails[0]!));
      Object.assign(account.trails[1]!.trail, {Name: 'second', TrailARN: N.TRAIL.replace('org-main', 'second')});
      account.trails[0]!.status.IsLogging = false;
    },
  ],
  [
    'disabled key',
    ['EnableKey'],
    (account) => {
      Object.assign(account.keys.find(({key}) => key.Arn === N.TOPIC_KEY)!.key, {
        Enabled: false,
        KeyState: 'Disabled',
      });
    },
  ],
];

eachIsPlanned(ROWS);
