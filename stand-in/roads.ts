/**
 * The roads beside rule, topic and subscription, each laid in the healthy account: what the entries of the catalogue for them begin with.
 * The calls are data, as those of the entries are. Chat channels and AWS User Notifications are no part of moto: the gateway answers of
 * them what `rules` says.
 */
import {CreateApiDestinationCommand, CreateConnectionCommand} from '@aws-sdk/client-eventbridge';
import {CreateQueueCommand} from '@aws-sdk/client-sqs';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import type {Account} from './accounts.js';
import {allow, policy} from './fixture-policies.js';
import type {Rule} from './control.js';
import type {Placeholders} from './healthy-names.js';
import type {Injection} from './inject.js';

export const ROADS = [
  'function',
  'queue',
  'kinesis',
  'firehose',
  'logs',
  'api-destination',
  'alarm',
  'chat',
  'notifications',
] as const;
export type Road = (typeof ROADS)[number];

export interface Laid {
  /** Placeholders beside those of the healthy account. */
  readonly names: Readonly<Record<string, string>>;
  readonly calls: readonly Injection[];
  readonly rules?: readonly Rule[];
  /** RFC 7386 merge patch of the declared baseline. */
  readonly baseline: Readonly<Record<string, unknown>>;
}

const WRITES = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const EMPTY_ZIP = Buffer.from('504b0506000000000000000000000000000000000000', 'hex');

/** A baseline with this recipient alone, over any topic or none. */
const only = (protocol: string, endpoint: string): Laid['baseline'] => ({
  topic: null,
  recipients: [{protocol, endpoint}],
});

/** The rule leads there in place of its topic. */
const turned = (target: Readonly<Record<string, unknown>>): readonly Injection[] => [
  {service: 'events', op: 'RemoveTargets', params: {Rule: '{ruleName}', Ids: ['{targetId}']}},
  {
    service: 'events',
    op: 'PutTargets',
    params: {Rule: '{ruleName}', Targets: [{Id: 'direct', DeadLetterConfig: {Arn: '{dlqArn}'}, ...target}]},
  },
];

const noRule: readonly Injection[] = [
  {service: 'events', op: 'RemoveTargets', params: {Rule: '{ruleName}', Ids: ['{targetId}']}},
  {service: 'events', op: 'DeleteRule', params: {Name: '{ruleName}'}},
];

const roleMay = (RoleName: string, Action: string | readonly string[], Resource: string): Injection => ({
  service: 'iam',
  op: 'PutRolePolicy',
  params: {RoleName, PolicyName: 'direct', PolicyDocument: statement({Effect: 'Allow', Action, Resource})},
});

const statement = (...statements: readonly object[]): object => ({Version: '2012-10-17', Statement: statements});

type Layer = (account: Account, names: Placeholders) => Laid | Promise<Laid>;

const LAYERS: {readonly [R in Road]: Layer} = {
  function: (_, {iamRegion, accountId, ruleArn, roleArn}) => {
    const directFunctionName = 'to-chat';
    const directFunctionArn = `arn:aws:lambda:${iamRegion}:${accountId}:function:${directFunctionName}`;
    const FunctionName = directFunctionName;
    return {
      names: {directFunctionName, directFunctionArn},
      calls: [
        {
          service: 'lambda',
          op: 'CreateFunction',
          params: {
            ...{FunctionName, Role: roleArn, Runtime: 'nodejs22.x', Handler: 'index.handler'},
            Code: {ZipFile: EMPTY_ZIP},
          },
        },
        {
          service: 'lambda',
          op: 'AddPermission',
          params: {
            ...{FunctionName, StatementId: 'events', Action: 'lambda:InvokeFunction'},
            ...{Principal: 'events.amazonaws.com', SourceArn: ruleArn},
          },
        },
        ...turned({Arn: directFunctionArn}),
      ],
      baseline: only('lambda', directFunctionArn),
    };
  },
  async queue(account, {iamRegion, accountId, ruleArn}) {
    const siemQueueArn = `arn:aws:sqs:${iamRegion}:${accountId}:siem`;
    const Condition = {ArnEquals: {'aws:SourceArn': ruleArn}};
    const Policy = policy(allow('events', 'events.amazonaws.com', 'sqs:SendMessage', siemQueueArn, Condition));
    const made = await account.clients().sqs.send(new CreateQueueCommand({QueueName: 'siem', Attributes: {Policy}}));
    return {
      names: {siemQueueArn, siemQueueUrl: made.QueueUrl ?? ''},
      calls: turned({Arn: siemQueueArn}),
      baseline: only('sqs', siemQueueArn),
    };
  },
  kinesis: (_, {iamRegion, accountId, roleName, roleArn}) => {
    const streamArn = `arn:aws:kinesis:${iamRegion}:${accountId}:stream/iam`;
    return {
      names: {streamArn},
      calls: [
        {service: 'kinesis', op: 'CreateStream', params: {StreamName: 'iam', ShardCount: 1}},
        roleMay(roleName, 'kinesis:PutRecord', streamArn),
        ...turned({Arn: streamArn, RoleArn: roleArn}),
      ],
      baseline: only('kinesis', streamArn),
    };
  },
  firehose: (_, {iamRegion, accountId, roleName, roleArn, bucketName}) => {
    const firehoseArn = `arn:aws:firehose:${iamRegion}:${accountId}:deliverystream/siem`;
    return {
      names: {firehoseArn},
      calls: [
        {
          service: 'firehose',
          op: 'CreateDeliveryStream',
          params: {
            DeliveryStreamName: 'siem',
            DeliveryStreamType: 'DirectPut',
            ExtendedS3DestinationConfiguration: {RoleARN: roleArn, BucketARN: `arn:aws:s3:::${bucketName}`},
          },
        },
        roleMay(roleName, ['firehose:PutRecord', 'firehose:PutRecordBatch'], firehoseArn),
        ...turned({Arn: firehoseArn, RoleArn: roleArn}),
      ],
      baseline: only('firehose', firehoseArn),
    };
  },
  logs: (_, {iamRegion, accountId}) => {
    const groupName = '/aws/events/iam';
    const groupArn = `arn:aws:logs:${iamRegion}:${accountId}:log-group:${groupName}`;
    const Service = ['events.amazonaws.com', 'delivery.logs.amazonaws.com'];
    const policyDocument = JSON.stringify(
      statement({Effect: 'Allow', Principal: {Service}, Action: WRITES, Resource: `${groupArn}:*`}),
    );
    return {
      names: {groupName, groupArn},
      calls: [
        {service: 'logs', op: 'CreateLogGroup', params: {logGroupName: groupName}},
        {service: 'logs', op: 'PutResourcePolicy', params: {policyName: 'events', policyDocument}},
        ...turned({Arn: groupArn}),
      ],
      baseline: only('logs', groupArn),
    };
  },
  async 'api-destination'(account, {roleName, roleArn}) {
    const {events} = account.clients();
    const ApiKeyAuthParameters = {ApiKeyName: 'x', ApiKeyValue: 'notAValueOfAnybody'};
    const {ConnectionArn = ''} = await events.send(
      new CreateConnectionCommand({
        Name: 'security',
        AuthorizationType: 'API_KEY',
        AuthParameters: {ApiKeyAuthParameters},
      }),
    );
    const {ApiDestinationArn = ''} = await events.send(
      new CreateApiDestinationCommand({
        Name: 'security',
        ConnectionArn,
        HttpMethod: 'POST',
        InvocationEndpoint: 'https://hooks.slack.com/services/T00000000/B00000000/notATokenOfAnybody',
      }),
    );
    const InputTransformer = {
      InputPathsMap: {call: '$.detail.eventName'},
      InputTemplate: '{"text": "IAM change: <call>"}',
    };
    return {
      names: {apiDestinationArn: ApiDestinationArn},
      calls: [
        roleMay(roleName, 'events:InvokeApiDestination', ApiDestinationArn),
        ...turned({Arn: ApiDestinationArn, RoleArn: roleArn, InputTransformer}),
      ],
      baseline: only('api-destination', 'security'),
    };
  },
  alarm: (_, {iamRegion, accountId, trailName}) => {
    const RoleName = 'cloudtrail-to-logs';
    const logGroupName = 'cloudtrail';
    const groupArn = `arn:aws:logs:${iamRegion}:${accountId}:log-group:${logGroupName}`;
    const alarmTopicArn = `arn:aws:sns:${iamRegion}:${accountId}:security-alarms`;
    const trust = {Effect: 'Allow', Principal: {Service: 'cloudtrail.amazonaws.com'}, Action: 'sts:AssumeRole'};
    const stream = `${groupArn}:log-stream:${accountId}_CloudTrail_${iamRegion}*`;
    const metric = {metricName: 'IamChanges', metricNamespace: 'CIS', metricValue: '1'};
    const Policy = policy(allow('alarms', 'cloudwatch.amazonaws.com', 'sns:Publish', alarmTopicArn));
    return {
      names: {alarmTopicArn, trailGroupArn: groupArn},
      calls: [
        {service: 'logs', op: 'CreateLogGroup', params: {logGroupName}},
        {service: 'iam', op: 'CreateRole', params: {RoleName, AssumeRolePolicyDocument: statement(trust)}},
        roleMay(RoleName, WRITES, stream),
        {
          service: 'cloudtrail',
          op: 'UpdateTrail',
          params: {
            Name: trailName,
            CloudWatchLogsLogGroupArn: `${groupArn}:*`,
            CloudWatchLogsRoleArn: `arn:aws:iam::${accountId}:role/${RoleName}`,
          },
        },
        {
          service: 'logs',
          op: 'PutMetricFilter',
          params: {
            ...{logGroupName, filterName: 'iam-changes', metricTransformations: [metric]},
            filterPattern: '{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }',
          },
        },
        {service: 'sns', op: 'CreateTopic', params: {Name: 'security-alarms', Attributes: {Policy: `RAW:${Policy}`}}},
        {
          service: 'sns',
          op: 'Subscribe',
          params: {TopicArn: alarmTopicArn, Protocol: 'email', Endpoint: 'security@example.com'},
        },
        {
          service: 'cloudwatch',
          op: 'PutMetricAlarm',
          params: {
            ...{AlarmName: 'iam-changes', Namespace: 'CIS', MetricName: 'IamChanges', Statistic: 'Sum', Period: 300},
            ...{EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'GreaterThanOrEqualToThreshold'},
            ...{TreatMissingData: 'notBreaching', ActionsEnabled: true, AlarmActions: [alarmTopicArn]},
          },
        },
        ...noRule,
      ],
      baseline: {
        alerts: 'noticed',
        rule: null,
        topic: null,
        recipients: [{protocol: 'email', endpoint: 'security@example.com'}],
      },
    };
  },
  async chat(account, {accountId, topicArn, roleArn, queueArn}) {
    const channelArn = `arn:aws:chatbot::${accountId}:chat-configuration/slack-channel/security`;
    const subscribed = await account.clients().sns.send(
      new SubscribeCommand({
        TopicArn: topicArn,
        Protocol: 'https',
        Endpoint: 'https://global.sns-api.chatbot.amazonaws.com',
        ReturnSubscriptionArn: true,
      }),
    );
    const configuration = {
      ...{ChatConfigurationArn: channelArn, IamRoleArn: roleArn, SnsTopicArns: [topicArn], State: 'ENABLED'},
    };
    return {
      names: {channelArn, chatSubscriptionArn: subscribed.SubscriptionArn ?? ''},
      calls: [],
      rules: [{op: 'DescribeSlackChannelConfigurations', body: {SlackChannelConfigurations: [configuration]}}],
      baseline: {
        recipients: [
          {protocol: 'email', endpoint: 'security@example.com'},
          {protocol: 'sqs', endpoint: queueArn},
          {protocol: 'chat', endpoint: channelArn},
        ],
      },
    };
  },
  notifications: (_, {iamRegion, accountId}) => {
    const id = 'a01jmxk3x45k5a0wfmqrs3t8b7z';
    const managedRuleName = 'AWSUserNotificationsManagedRule-0a1b2c3';
    const managedRuleArn = `arn:aws:events:${iamRegion}:${accountId}:rule/${managedRuleName}`;
    const configurationArn = `arn:aws:notifications::${accountId}:configuration/${id}`;
    const contactArn = `arn:aws:notifications-contacts::${accountId}:emailcontact/${id}`;
    const creationTime = '2026-01-01T00:00:00Z';
    const pattern = {source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail']};
    return {
      names: {managedRuleName, managedRuleArn, configurationArn, contactArn},
      calls: [
        ...noRule,
        {service: 'events', op: 'PutRule', params: {Name: managedRuleName, EventPattern: pattern, State: 'ENABLED'}},
      ],
      rules: [
        {
          op: 'ListNotificationConfigurations',
          body: {
            notificationConfigurations: [
              {
                ...{arn: configurationArn, name: 'iam', description: '', status: 'ACTIVE', creationTime},
                aggregationDuration: 'NONE',
              },
            ],
          },
        },
        {
          op: 'ListEventRules',
          body: {
            eventRules: [
              {
                ...{
                  arn: `${configurationArn}/rule/${id}`,
                  notificationConfigurationArn: configurationArn,
                  creationTime,
                },
                ...{source: 'aws.iam', eventType: 'AWS API Call via CloudTrail', eventPattern: ''},
                ...{regions: [iamRegion], managedRules: [managedRuleArn]},
                statusSummaryByRegion: {[iamRegion]: {status: 'ACTIVE', reason: ''}},
              },
            ],
          },
        },
        {op: 'ListChannels', body: {channels: [contactArn]}},
        {
          op: 'ListNotificationHubs',
          body: {
            notificationHubs: [
              {notificationHubRegion: iamRegion, statusSummary: {status: 'ACTIVE', reason: ''}, creationTime},
            ],
          },
        },
        {
          op: 'ListEmailContacts',
          body: {
            emailContacts: [
              {
                ...{arn: contactArn, name: 'security', address: 'security@example.com', status: 'active'},
                ...{creationTime, updateTime: creationTime},
              },
            ],
          },
        },
      ],
      baseline: {
        topic: null,
        rule: null,
        recipients: [{protocol: 'email', endpoint: 'security@example.com'}],
        'unexpected-recipients': 'allow',
        elsewhere: [{resource: configurationArn, reason: 'we saw a notification that names the call'}],
      },
    };
  },
};

/** What lays the road in an account that has just been built; some of it is made at once, for the names that AWS gives. */
export async function layRoad(road: Road, account: Account, names: Placeholders): Promise<Laid> {
  return LAYERS[road](account, names);
}
