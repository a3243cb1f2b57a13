/** The table of `crafted.ts`: what is done to a healthy account, and what must come of it. */
import {SetTopicAttributesCommand, GetTopicAttributesCommand} from '@aws-sdk/client-sns';
import type {Injection} from '../../stand-in/inject.js';
import {around, lagging, type Crafted} from './crafted.js';

const ROLE = {AWS: 'arn:aws:iam::{accountId}:role/iam-alerts'};

/** Statements of others, as odd as AWS takes them. */
function odd(action: string, resource: string): readonly object[] {
  return [
    {Effect: 'Allow', Principal: ROLE, Action: action, Resource: resource},
    {
      Sid: 'Zahlen',
      Effect: 'Allow',
      Principal: ROLE,
      Action: action,
      Resource: resource,
      Condition: {NumericLessThan: {'aws:MultiFactorAuthAge': 'NUMBER'}},
    },
    {
      Sid: 'iam-alert-guard',
      Effect: 'Allow',
      Principal: {AWS: 'arn:aws:iam::{accountId}:root'},
      Action: action,
      Resource: resource,
      Condition: {StringLike: {'aws:PrincipalTag/team': 'Zürich-\u202e-安全\u00e9'}},
    },
    {
      Sid: 'NurWir',
      Effect: 'Deny',
      NotPrincipal: {AWS: ['arn:aws:iam::{accountId}:root', 'arn:aws:iam::{accountId}:role/iam-alerts']},
      Action: 'sts:GetCallerIdentity',
      Resource: resource,
    },
  ];
}

/** As text: the number has more digits than a JavaScript number, and the layout is nobody's. */
function text(Statement: unknown, version = '2012-10-17'): string {
  return JSON.stringify({Version: version, Id: 'von-Hand', Statement}, null, 3).replace(
    '"NUMBER"',
    '12345678901234567890.25',
  );
}

const topicPolicy = (policy: string, TopicArn = '{topicArn}'): Injection => ({
  service: 'sns',
  op: 'SetTopicAttributes',
  params: {TopicArn, AttributeName: 'Policy', AttributeValue: `RAW:${policy}`},
});
const queuePolicy = (policy: string, QueueUrl = '{queueUrl}'): Injection => ({
  service: 'sqs',
  op: 'SetQueueAttributes',
  params: {QueueUrl, Attributes: {Policy: `RAW:${policy}`}},
});
const bucketPolicy = (policy: string): Injection => ({
  service: 's3',
  op: 'PutBucketPolicy',
  params: {Bucket: '{bucketName}', Policy: `RAW:${policy}`},
});
const keyPolicy = (policy: string, KeyId = '{topicKeyId}'): Injection => ({
  service: 'kms',
  op: 'PutKeyPolicy',
  params: {KeyId, PolicyName: 'default', Policy: `RAW:${policy}`},
});
const tagged = (arn: string, ...Tags: object[]): Injection => ({
  service: 'sns',
  op: 'TagResource',
  params: {ResourceArn: arn, Tags},
});
const OWNER = {
  Sid: 'account',
  Effect: 'Allow',
  Principal: {AWS: 'arn:aws:iam::{accountId}:root'},
  Action: 'kms:*',
  Resource: '*',
};

/** Statements until the text has this many bytes. */
function filledTo(bytes: number, action: string, ...first: object[]): string {
  const one = (n: number, pad: string): object => ({
    Sid: `team${String(n)}`,
    Effect: 'Deny',
    Principal: {AWS: 'arn:aws:iam::111122223333:root'},
    Action: action,
    Resource: '*',
    Condition: {StringEquals: {'aws:PrincipalTag/t': pad}},
  });
  const all = [...first];
  const said = (list: object[]): string => JSON.stringify({Version: '2012-10-17', Statement: list});
  for (let n = 0; n < 15; n++) all.push(one(n, 'x'));
  const room = bytes - said([...all, one(15, '')]).length;
  return said([...all, one(15, 'x'.repeat(Math.max(0, room)))]);
}

const DISABLED: Injection = {service: 'events', op: 'DisableRule', params: {Name: '{ruleName}'}};
const STOPPED: Injection = {service: 'cloudtrail', op: 'StopLogging', params: {Name: '{trailName}'}};
const LED_NOWHERE: Injection = {
  service: 'events',
  op: 'RemoveTargets',
  params: {Rule: '{ruleName}', Ids: ['{targetId}']},
};
const FILTER = (filterPattern: string): Injection => ({
  service: 'logs',
  op: 'PutMetricFilter',
  params: {
    logGroupName: 'cloudtrail',
    filterName: 'iam-changes',
    filterPattern,
    metricTransformations: [{metricName: 'IamChanges', metricNamespace: 'CIS', metricValue: '1'}],
  },
});
const CREATES = '{ ($.eventName = CreateUser) || ($.eventName = DeleteUser) }';
const NO_ACTIONS: Injection = {
  service: 'cloudwatch',
  op: 'DisableAlarmActions',
  params: {AlarmNames: ['iam-changes']},
};
const EMPTY = text([{Sid: 'nichts', Effect: 'Allow', Principal: ROLE, Action: 'sns:Publish', Resource: '{topicArn}'}]);

const BY_KIND: readonly [
  name: string,
  (policy: string) => Injection,
  action: string,
  resource: string,
  call: string,
][] = [
  ['topic', topicPolicy, 'sns:Publish', '{topicArn}', 'SetTopicAttributes'],
  ['queue', queuePolicy, 'sqs:SendMessage', '{queueArn}', 'SetQueueAttributes'],
  [
    'dead-letter queue',
    (policy) => queuePolicy(policy, '{dlqUrl}'),
    'sqs:SendMessage',
    '{dlqArn}',
    'SetQueueAttributes',
  ],
  ['bucket', bucketPolicy, 's3:PutObject', 'arn:aws:s3:::{bucketName}/*', 'PutBucketPolicy'],
];

const ODD: readonly Crafted[] = BY_KIND.flatMap(([name, write, action, resource, call]): Crafted[] => [
  {
    id: `odd-${name}`,
    title: `${name}: statements without a Sid, of our Sid, with NotPrincipal, long numbers and letters of the world`,
    inject: [write(text(odd(action, resource)))],
    ends: 'in-sync',
    made: [call],
  },
  {
    id: `single-${name}`,
    title: `${name}: the statement is an object, the version that of 2008, with what is a variable in the later one`,
    inject: [
      write(
        text(
          {
            Effect: 'Allow',
            Principal: ROLE,
            Action: action,
            Resource: resource,
            Condition: {StringLike: {'aws:userid': '${aws:username}'}},
          },
          '2008-10-17',
        ),
      ),
    ],
    ends: 'in-sync',
    made: [call],
  },
]);

const KEYS: readonly Crafted[] = [
  {
    id: 'odd-key',
    title: 'key of the topic: statements of others, EventBridge missing',
    inject: [keyPolicy(text([OWNER, ...odd('kms:Decrypt', '*')]))],
    ends: 'in-sync',
    made: ['PutKeyPolicy'],
  },
  {
    id: 'odd-trail-key',
    title: 'key of the trail: the version of 2008, CloudTrail missing',
    inject: [keyPolicy(text([OWNER], '2008-10-17'), '{trailKeyId}')],
    ends: 'in-sync',
    made: ['PutKeyPolicy'],
  },
  {
    id: 'deny-not-principal',
    title: 'topic: a Deny for everybody but a role stops EventBridge',
    inject: [
      topicPolicy(
        text([
          {
            Sid: 'events',
            Effect: 'Allow',
            Principal: {Service: 'events.amazonaws.com'},
            Action: 'sns:Publish',
            Resource: '{topicArn}',
          },
          {Sid: 'only', Effect: 'Deny', NotPrincipal: ROLE, Action: 'sns:Publish', Resource: '{topicArn}'},
        ]),
      ),
    ],
    ends: 'person',
    made: [],
    says: ["--prune '{topicArn}#only'"],
  },
];

const ALARMS: readonly Crafted[] = [
  {
    id: 'alarm-several',
    title: 'the filter counts two calls, the actions are disabled, the topic keeps CloudWatch out',
    road: 'alarm',
    inject: [FILTER(CREATES), NO_ACTIONS, topicPolicy(text(odd('sns:Publish', '{alarmTopicArn}')), '{alarmTopicArn}')],
    ends: 'in-sync',
    made: ['EnableAlarmActions', 'SetTopicAttributes', 'PutMetricFilter'],
  },
  {
    id: 'alarm-others',
    title: 'the filter counts two calls, and its alarm tells others as well',
    road: 'alarm',
    inject: [
      FILTER(CREATES),
      {
        service: 'cloudwatch',
        op: 'PutMetricAlarm',
        params: {
          ...{AlarmName: 'iam-changes', Namespace: 'CIS', MetricName: 'IamChanges', Statistic: 'Sum', Period: 300},
          ...{EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold'},
          ...{
            TreatMissingData: 'notBreaching',
            ActionsEnabled: true,
            AlarmActions: ['{alarmTopicArn}', '{opsTopicArn}'],
          },
        },
      },
    ],
    ends: 'person',
    made: [],
    says: ['aws logs put-metric-filter', 'notifies others as well'],
  },
  {
    id: 'alarm-wrong-group',
    title: 'the trail writes to another log group than the one with the filter',
    road: 'alarm',
    inject: [
      {service: 'logs', op: 'CreateLogGroup', params: {logGroupName: 'somewhere'}},
      {
        service: 'cloudtrail',
        op: 'UpdateTrail',
        params: {
          Name: '{trailName}',
          CloudWatchLogsLogGroupArn: 'arn:aws:logs:{iamRegion}:{accountId}:log-group:somewhere:*',
          CloudWatchLogsRoleArn: 'arn:aws:iam::{accountId}:role/to-logs',
        },
      },
    ],
    ends: 'person',
    made: [],
  },
  {
    id: 'alarm-unread',
    title: 'the actions are disabled, and alarms may not be described',
    road: 'alarm',
    inject: [NO_ACTIONS],
    rules: [{op: 'DescribeAlarms', deny: true}],
    ends: 'person',
    made: [],
    then: 'in-sync',
  },
  {
    id: 'alarm-denied',
    title: 'the actions may not be enabled: the run fails there, and goes on when it may',
    road: 'alarm',
    inject: [FILTER(CREATES), NO_ACTIONS],
    rules: [{op: 'EnableAlarmActions', deny: true}],
    ends: 'failed',
    made: ['EnableAlarmActions'],
    says: ['Grant cloudwatch:EnableAlarmActions'],
    then: 'in-sync',
  },
  {
    id: 'alarm-stack',
    title: 'the alarm belongs to a CloudFormation stack',
    road: 'alarm',
    inject: [NO_ACTIONS],
    rules: [
      {
        op: 'cloudwatch:ListTagsForResource',
        body: '<ListTagsForResourceResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"><ListTagsForResourceResult><Tags><member><Key>aws:cloudformation:stack-id</Key><Value>arn:aws:cloudformation:us-east-1:1:stack/x/1</Value></member></Tags></ListTagsForResourceResult></ListTagsForResourceResponse>',
      },
    ],
    ends: 'person',
    made: [],
    says: ['CloudFormation stack'],
    then: 'in-sync',
  },
];

const DIRECT: readonly Crafted[] = [
  {
    id: 'function-sid',
    title: 'function: the statement of our name serves the rule of somebody else',
    road: 'function',
    inject: [
      {service: 'lambda', op: 'RemovePermission', params: {FunctionName: 'to-chat', StatementId: 'events'}},
      {
        service: 'lambda',
        op: 'AddPermission',
        params: {
          ...{FunctionName: 'to-chat', StatementId: 'iam-alert-guard', Action: 'lambda:InvokeFunction'},
          ...{Principal: 'events.amazonaws.com', SourceArn: '{ruleArn}-of-others'},
        },
      },
    ],
    ends: 'in-sync',
    made: ['AddPermission'],
  },
  {
    id: 'function-unread',
    title: 'function: no permission, and its policy may not be read',
    road: 'function',
    inject: [{service: 'lambda', op: 'RemovePermission', params: {FunctionName: 'to-chat', StatementId: 'events'}}],
    rules: [{op: 'lambda:GetPolicy', deny: true}],
    ends: 'person',
    made: [],
    says: ['lambda:GetPolicy'],
    then: 'in-sync',
  },
  {
    id: 'queue-of-others',
    title: 'queue: a policy of others, one statement with our Sid, EventBridge missing',
    road: 'queue',
    inject: [queuePolicy(text(odd('sqs:SendMessage', '{siemQueueArn}')), '{siemQueueUrl}')],
    ends: 'in-sync',
    made: ['SetQueueAttributes'],
  },
  {
    id: 'queue-full',
    title: 'queue: the policy is as long as SQS takes it',
    road: 'queue',
    inject: [queuePolicy(filledTo(7_900, 'sqs:SendMessage'), '{siemQueueUrl}')],
    ends: 'person',
    made: [],
    says: ['so AWS would refuse it'],
  },
  {
    id: 'stream-role',
    title: 'stream: the role is gone',
    road: 'kinesis',
    inject: [
      {service: 'iam', op: 'DeleteRolePolicy', params: {RoleName: '{roleName}', PolicyName: 'publish'}},
      {service: 'iam', op: 'DeleteRolePolicy', params: {RoleName: '{roleName}', PolicyName: 'direct'}},
      {service: 'iam', op: 'DeleteRole', params: {RoleName: '{roleName}'}},
      DISABLED,
    ],
    ends: 'person',
    made: ['PutRule'],
    says: ['aws iam create-role'],
  },
  {
    id: 'firehose-role',
    title: 'delivery stream: the role may write to another one',
    road: 'firehose',
    inject: [
      {
        service: 'iam',
        op: 'PutRolePolicy',
        params: {
          ...{RoleName: '{roleName}', PolicyName: 'direct'},
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [{Effect: 'Allow', Action: 'firehose:PutRecord', Resource: '{firehoseArn}-2'}],
          },
        },
      },
    ],
    ends: 'person',
    made: [],
    says: ['aws iam put-role-policy'],
  },
  {
    id: 'logs-ten',
    title: 'log group: its policy is gone, and the Region has ten others',
    road: 'logs',
    inject: [
      {service: 'logs', op: 'DeleteResourcePolicy', params: {policyName: 'events'}},
      ...Array.from({length: 10}, (_, n): Injection => ({
        service: 'logs',
        op: 'PutResourcePolicy',
        params: {
          policyName: `team${String(n)}`,
          policyDocument: `RAW:${JSON.stringify({Version: '2012-10-17', Statement: [{Effect: 'Allow', Principal: {Service: 'route53.amazonaws.com'}, Action: 'logs:PutLogEvents', Resource: `arn:aws:logs:{iamRegion}:{accountId}:log-group:/r53/${String(n)}:*`}]})}`,
        },
      })),
    ],
    ends: 'person',
    made: [],
    says: ['The account has 10 of them', 'aws logs describe-resource-policies'],
  },
];

const PRUNE: readonly Crafted[] = [
  {
    id: 'prune-theirs',
    title: 'a statement that somebody named goes, and nothing beside it',
    inject: [
      topicPolicy(
        text([
          ...odd('sns:Publish', '{topicArn}'),
          {
            Sid: 'events',
            Effect: 'Allow',
            Principal: {Service: 'events.amazonaws.com'},
            Action: 'sns:Publish',
            Resource: '{topicArn}',
          },
          {Sid: 'open', Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '{topicArn}'},
        ]),
      ),
    ],
    prune: ['{topicArn}#open'],
    goes: ['open'],
    ends: 'in-sync',
    made: ['SetTopicAttributes'],
  },
  {
    id: 'prune-unknown',
    title: 'a name that nothing has is told, and nothing happens',
    prune: ['{topicArn}#nothing'],
    ends: 'in-sync',
    made: [],
    says: ['Nothing that can be pruned has the name'],
  },
  {
    id: 'prune-needed',
    title: 'the statement that is needed is named: it goes and comes back, so nothing is done to others',
    inject: [topicPolicy(text(odd('sns:Publish', '{topicArn}')))],
    prune: ['{topicArn}#iam-alert-guard'],
    goes: ['iam-alert-guard'],
    ends: 'in-sync',
    made: ['SetTopicAttributes'],
  },
  {
    id: 'prune-stack',
    title: 'what a CloudFormation stack owns is not pruned either',
    inject: [
      topicPolicy(
        text([
          {
            Sid: 'events',
            Effect: 'Allow',
            Principal: {Service: 'events.amazonaws.com'},
            Action: 'sns:Publish',
            Resource: '{topicArn}',
          },
          {Sid: 'open', Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: '{topicArn}'},
        ]),
      ),
      tagged('{topicArn}', {Key: 'aws:cloudformation:stack-id', Value: 'arn:aws:cloudformation:us-east-1:1:stack/x/1'}),
    ],
    prune: ['{topicArn}#open'],
    ends: 'person',
    made: [],
    says: ['CloudFormation stack'],
  },
];

const OWNED: readonly Crafted[] = [
  {
    id: 'stack-name',
    title: 'a topic that bears the name of a stack and not its id',
    inject: [topicPolicy(EMPTY), tagged('{topicArn}', {Key: 'aws:cloudformation:stack-name', Value: 'alerts'})],
    ends: 'person',
    made: [],
    says: ['CloudFormation stack alerts'],
  },
  {
    id: 'terraform-tag',
    title: 'tags of Terraform say nothing that AWS guards: the topic is repaired, and its tags stay',
    inject: [topicPolicy(EMPTY), tagged('{topicArn}', {Key: 'ManagedBy', Value: 'terraform'})],
    ends: 'in-sync',
    made: ['SetTopicAttributes'],
  },
  {
    id: 'stack-queue',
    title: 'the dead-letter queue belongs to a stack, the rule does not',
    inject: [
      DISABLED,
      queuePolicy(
        text([{Effect: 'Allow', Principal: ROLE, Action: 'sqs:SendMessage', Resource: '{dlqArn}'}]),
        '{dlqUrl}',
      ),
      {
        service: 'sqs',
        op: 'TagQueue',
        params: {
          QueueUrl: '{dlqUrl}',
          Tags: {'aws:cloudformation:stack-id': 'arn:aws:cloudformation:us-east-1:1:stack/x/1'},
        },
      },
    ],
    ends: 'person',
    made: ['PutRule'],
    says: ['CloudFormation stack'],
  },
  {
    id: 'elsewhere-topic',
    title: 'the baseline says that the topic is managed elsewhere',
    inject: [topicPolicy(EMPTY), DISABLED],
    baseline: {topic: {'managed-by': 'elsewhere'}},
    ends: 'person',
    made: ['PutRule'],
    says: ['managed elsewhere', 'aws sns set-topic-attributes'],
  },
];

const AT_ONCE: readonly Crafted[] = [
  {
    id: 'everything',
    title: 'trail, rule, target, topic, queue and key at once',
    inject: [
      STOPPED,
      DISABLED,
      LED_NOWHERE,
      topicPolicy(EMPTY),
      queuePolicy(text(odd('sqs:SendMessage', '{queueArn}'))),
      keyPolicy(text([OWNER])),
    ],
    ends: 'in-sync',
    made: ['StartLogging', 'PutKeyPolicy', 'SetTopicAttributes', 'PutRule', 'PutTargets', 'SetQueueAttributes'],
  },
  {
    id: 'unread-middle',
    title: 'trail and rule are wrong, and the topic between them may not be read',
    inject: [STOPPED, DISABLED],
    rules: [{op: 'GetTopicAttributes', deny: true}],
    ends: 'person',
    made: ['StartLogging', 'PutRule'],
    says: ['sns:GetTopicAttributes'],
    then: 'in-sync',
  },
  {
    id: 'throttled',
    title: 'the third call is throttled for a while',
    inject: [STOPPED, topicPolicy(EMPTY), DISABLED],
    rules: [{op: 'SetTopicAttributes', throttle: true, times: 3}],
    ends: 'failed',
    made: ['StartLogging', 'SetTopicAttributes'],
    then: 'in-sync',
  },
  {
    id: 'throttled-on',
    title: 'it is throttled all the time: what comes behind it is not tried',
    inject: [STOPPED, topicPolicy(EMPTY), DISABLED],
    rules: [{op: 'SetTopicAttributes', throttle: true}],
    ends: 'failed',
    made: ['StartLogging', 'SetTopicAttributes'],
    then: 'in-sync',
  },
  {
    id: 'denied-half',
    title: 'the policy of the topic may not be written: the run stops there and says what to grant',
    inject: [STOPPED, topicPolicy(EMPTY), DISABLED],
    rules: [{op: 'SetTopicAttributes', deny: true}],
    ends: 'failed',
    made: ['StartLogging', 'SetTopicAttributes'],
    says: ['Grant sns:SetTopicAttributes'],
    then: 'in-sync',
  },
  {
    id: 'lost-answer',
    title: 'the answer of a call is lost after it took effect',
    inject: [topicPolicy(text(odd('sns:Publish', '{topicArn}')))],
    rules: [{op: 'SetTopicAttributes', drop: 'after', times: 1}],
    ends: 'in-sync',
    made: ['SetTopicAttributes'],
  },
  {
    id: 'lagging',
    title: 'after the write the old policy is read a few times',
    inject: [topicPolicy(text(odd('sns:Publish', '{topicArn}')))],
    between: (aws) => lagging(aws, 'sns:GetTopicAttributes', 4),
    ends: 'in-sync',
    made: ['SetTopicAttributes'],
  },
  {
    id: 'lagging-queue',
    title: 'after the write the old policy of the queue is read many times',
    inject: [queuePolicy(text(odd('sqs:SendMessage', '{queueArn}')))],
    between: (aws) => lagging(aws, 'sqs:GetQueueAttributes', 9),
    ends: 'in-sync',
    made: ['SetQueueAttributes'],
  },
  {
    id: 'added-meanwhile',
    title: 'somebody adds a statement between look and call: they are told to put it back, or it stays',
    inject: [topicPolicy(EMPTY)],
    between: (aws, account) =>
      around(aws, 'sns:SetTopicAttributes', {
        after: async () => {
          const {sns} = account.clients();
          const TopicArn = `arn:aws:sns:us-east-1:${account.id}:iam-alerts`;
          const now = (await sns.send(new GetTopicAttributesCommand({TopicArn}))).Attributes?.['Policy'] ?? '';
          const policy = JSON.parse(now) as {Statement: object[]};
          policy.Statement.push({
            Sid: 'meanwhile',
            Effect: 'Allow',
            Principal: {AWS: `arn:aws:iam::${account.id}:root`},
            Action: 'sns:Publish',
            Resource: TopicArn,
          });
          await sns.send(
            new SetTopicAttributesCommand({
              TopicArn,
              AttributeName: 'Policy',
              AttributeValue: JSON.stringify(policy),
            }),
          );
        },
      }),
    ends: 'in-sync',
    made: ['SetTopicAttributes', 'SetTopicAttributes'],
    says: ['somebody added to the policy at the same time, and it was kept', 'meanwhile'],
  },
];

const SHARED: readonly Crafted[] = [
  {
    id: 'shared-trail',
    title: 'a second baseline, whose trail shares bucket and key with the first',
    inject: [
      {
        service: 'cloudtrail',
        op: 'CreateTrail',
        params: {Name: 'second', S3BucketName: '{bucketName}', IsMultiRegionTrail: true, KmsKeyId: '{trailKeyId}'},
      },
    ],
    baseline: {trail: {name: 'second', 'management-events': null, 'log-file-validation': null}},
    ends: 'in-sync',
    made: ['PutKeyPolicy', 'PutBucketPolicy', 'StartLogging'],
  },
  {
    id: 'shared-topic',
    title: 'a second baseline, whose rule leads to the topic of the first',
    inject: [topicPolicy(text(odd('sns:Publish', '{topicArn}')))],
    baseline: {rule: {name: 'second', 'dead-letter-queue': 'iam-dlq'}},
    ends: 'in-sync',
    made: ['SetTopicAttributes', 'SetQueueAttributes', 'PutRule', 'PutTargets'],
  },
  {
    id: 'shared-recipient',
    title: 'a subscriber whom another baseline declares is named and stays',
    inject: [
      {
        service: 'sns',
        op: 'Subscribe',
        params: {TopicArn: '{topicArn}', Protocol: 'email', Endpoint: 'other-team@example.com'},
      },
      DISABLED,
    ],
    ends: 'person',
    made: ['PutRule'],
    says: ['--prune'],
  },
];

const SIZES: readonly Crafted[] = [
  {
    id: 'topic-full',
    title: 'topic: the policy has the size that SNS takes',
    inject: [topicPolicy(filledTo(30_700, 'sns:Publish'))],
    ends: 'person',
    made: [],
    says: ['so AWS would refuse it'],
  },
  {
    id: 'topic-fits',
    title: 'topic: the policy is long, and ours fits beside it',
    inject: [topicPolicy(filledTo(30_200, 'sns:Publish'))],
    ends: 'in-sync',
    made: ['SetTopicAttributes'],
  },
  {
    id: 'bucket-full',
    title: 'bucket: the policy has the size that S3 takes',
    inject: [bucketPolicy(filledTo(20_450, 's3:GetObject'))],
    ends: 'person',
    made: [],
    says: ['so AWS would refuse it'],
  },
  {
    id: 'key-full',
    title: 'key: the policy has the size that KMS takes',
    inject: [keyPolicy(filledTo(32_700, 'kms:Decrypt', OWNER))],
    ends: 'person',
    made: [],
    says: ['so AWS would refuse it'],
  },
];

export const CRAFTED: readonly Crafted[] = [
  ...ODD,
  ...KEYS,
  ...ALARMS,
  ...DIRECT,
  ...PRUNE,
  ...OWNED,
  ...AT_ONCE,
  ...SHARED,
  ...SIZES,
];
