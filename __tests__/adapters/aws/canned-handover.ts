/** Answers about roads that end outside of AWS, as the pages of AWS show them. */
import type {Read, ReadOp} from '../../../src/snapshot/reads.js';
import type {Canned, Wire} from './canned.js';

const ACCOUNT = '111122223333';
const CONNECTION = `arn:aws:events:us-east-1:${ACCOUNT}:connection/slack/4e5f6071-0000-4000-8000-000000000000`;
const CONFIGURATION = `arn:aws:notifications::${ACCOUNT}:configuration/a01jmxk3x45k5a0wfmqrs3t8b7z`;
const TOPIC = `arn:aws:sns:us-east-1:${ACCOUNT}:alerts`;

const json = (value: unknown): Wire => ({type: 'application/x-amz-json-1.1', body: JSON.stringify(value)});
const rest = (value: unknown): Readonly<Record<string, Wire>> => ({
  '': {type: 'application/json', body: JSON.stringify(value)},
});
const read = <O extends ReadOp>(op: O, params: Extract<Read, {readonly op: O}>['params'], region: string): Read =>
  ({op, region, params}) as unknown as Read;

function chat(op: Extract<ReadOp, `chatbot:${string}`>, member: string, kind: string): Canned {
  return {
    read: read(op, {}, 'us-east-2'),
    answers: rest({
      [member]: [
        {
          ChatConfigurationArn: `arn:aws:chatbot::${ACCOUNT}:chat-configuration/${kind}/security`,
          IamRoleArn: `arn:aws:iam::${ACCOUNT}:role/chat`,
          SnsTopicArns: [TOPIC],
          ConfigurationName: 'security',
          State: 'DISABLED',
          StateReason: 'blocked by a chatbot policy',
        },
      ],
    }),
    optional: [`${member}.*.State`, `${member}.*.StateReason`],
  };
}

export const CANNED_HANDOVER: readonly Canned[] = [
  {
    read: read('events:DescribeApiDestination', {Name: 'slack'}, 'us-east-1'),
    answers: {
      DescribeApiDestination: json({
        Name: 'slack',
        ApiDestinationArn: `arn:aws:events:us-east-1:${ACCOUNT}:api-destination/slack/0a1b2c3d-0000-4000-8000-000000000000`,
        ApiDestinationState: 'ACTIVE',
        ConnectionArn: CONNECTION,
        HttpMethod: 'POST',
        InvocationEndpoint: 'https://hooks.slack.com/services/*/*/notATokenOfAnybody',
        InvocationRateLimitPerSecond: 300,
        CreationTime: 1764345600,
      }),
    },
  },
  {
    read: read('events:DescribeConnection', {Name: 'slack'}, 'us-east-1'),
    answers: {
      DescribeConnection: json({
        Name: 'slack',
        ConnectionArn: CONNECTION,
        ConnectionState: 'DEAUTHORIZED',
        StateReason: 'no answer',
        AuthorizationType: 'API_KEY',
        KmsKeyIdentifier: `arn:aws:kms:us-east-1:${ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab`,
        AuthParameters: {
          ApiKeyAuthParameters: {ApiKeyName: 'Authorization'},
          InvocationHttpParameters: {
            BodyParameters: [
              {Key: 'routing_key', IsValueSecret: true},
              {Key: 'client', Value: 'notAValueToKeep', IsValueSecret: false},
            ],
          },
        },
        CreationTime: 1764345600,
      }),
    },
    optional: [
      ...['StateReason', 'AuthorizationType', 'KmsKeyIdentifier', 'AuthParameters'],
      'AuthParameters.InvocationHttpParameters',
      'AuthParameters.InvocationHttpParameters.BodyParameters',
    ],
  },
  chat('chatbot:DescribeSlackChannelConfigurations', 'SlackChannelConfigurations', 'slack-channel'),
  chat('chatbot:ListMicrosoftTeamsChannelConfigurations', 'TeamChannelConfigurations', 'microsoft-teams-channel'),
  chat('chatbot:DescribeChimeWebhookConfigurations', 'WebhookConfigurations', 'chime-webhook'),
  {
    read: read('notifications:ListNotificationConfigurations', {eventRuleSource: 'aws.iam'}, 'us-east-1'),
    answers: rest({
      notificationConfigurations: [
        {
          arn: CONFIGURATION,
          name: 'iam',
          description: 'changes',
          status: 'ACTIVE',
          creationTime: '2026-01-15T09:26:53Z',
          aggregationDuration: 'NONE',
        },
      ],
    }),
    optional: ['notificationConfigurations.*.aggregationDuration'],
  },
  {
    read: read('notifications:ListEventRules', {notificationConfigurationArn: CONFIGURATION}, 'us-east-1'),
    answers: rest({
      eventRules: [
        {
          arn: `${CONFIGURATION}/rule/a01jmxk3x45k5a0wfmqrs3t8b7z`,
          notificationConfigurationArn: CONFIGURATION,
          creationTime: '2026-01-15T09:26:53Z',
          source: 'aws.iam',
          eventType: 'AWS API Call via CloudTrail',
          eventPattern: '',
          regions: ['us-east-1'],
          managedRules: [`arn:aws:events:us-east-1:${ACCOUNT}:rule/AWSUserNotificationsManagedRule-1`],
          statusSummaryByRegion: {'us-east-1': {status: 'INACTIVE', reason: 'the managed rule is gone'}},
        },
      ],
    }),
    optional: ['eventRules.*.statusSummaryByRegion.us-east-1.reason', 'eventRules.*.statusSummaryByRegion.us-east-1'],
  },
  {
    read: read('notifications:ListChannels', {notificationConfigurationArn: CONFIGURATION}, 'us-east-1'),
    answers: rest({
      channels: [`arn:aws:notifications-contacts::${ACCOUNT}:emailcontact/a01jmxk3x45k5a0wfmqrs3t8b7z`],
    }),
  },
  {
    read: read('notifications:ListNotificationHubs', {}, 'us-east-1'),
    answers: rest({
      notificationHubs: [
        {
          notificationHubRegion: 'us-east-1',
          statusSummary: {status: 'ACTIVE', reason: ''},
          creationTime: '2026-01-15T09:26:53Z',
        },
      ],
    }),
  },
  {
    read: read('notifications-contacts:ListEmailContacts', {}, 'us-east-1'),
    answers: rest({
      emailContacts: [
        {
          arn: `arn:aws:notifications-contacts::${ACCOUNT}:emailcontact/a01jmxk3x45k5a0wfmqrs3t8b7z`,
          name: 'security',
          address: 'security@example.com',
          status: 'inactive',
          creationTime: '2026-01-15T09:26:53Z',
          updateTime: '2026-01-15T09:26:53Z',
        },
      ],
    }),
  },
];
