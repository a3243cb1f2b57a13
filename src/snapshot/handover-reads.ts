/** The reads of the roads that end outside of AWS: API destinations, chat channels, AWS User Notifications. */

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeApiDestination.html */
export interface ApiDestination {
  readonly Name: string;
  readonly ApiDestinationArn: string;
  readonly ApiDestinationState: string;
  readonly ConnectionArn: string;
  readonly HttpMethod: string;
  /** Free of secrets (`publicDestination`). */
  readonly InvocationEndpoint: string;
  /** How many `*` stand in the InvocationEndpoint: a target gives a value for each. */
  readonly Wildcards: number;
}

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeConnection.html; nothing of what it authorizes with. */
export interface Connection {
  readonly Name: string;
  readonly ConnectionArn: string;
  readonly ConnectionState: string;
  readonly StateReason?: string;
  readonly AuthorizationType?: string;
  readonly KmsKeyIdentifier?: string;
  /** Keys that it adds to each body, sorted; their values are not kept. */
  readonly BodyParameters: readonly string[];
}

/** https://docs.aws.amazon.com/chatbot/latest/APIReference/API_SlackChannelConfiguration.html and its like for Teams and Chime. */
export interface ChatConfiguration {
  readonly ChatConfigurationArn: string;
  readonly SnsTopicArns: readonly string[];
  readonly State?: string;
  readonly StateReason?: string;
}

/** https://docs.aws.amazon.com/notifications/latest/APIReference/API_NotificationConfigurationStructure.html */
export interface NotificationConfiguration {
  readonly arn: string;
  readonly name: string;
  readonly status: string;
  readonly aggregationDuration?: string;
}

/** https://docs.aws.amazon.com/notifications/latest/APIReference/API_EventRuleStructure.html */
export interface NotificationRule {
  readonly arn: string;
  readonly source: string;
  /** The detail-type of its events. */
  readonly eventType: string;
  /** Empty where it narrows nothing. */
  readonly eventPattern: string;
  readonly regions: readonly string[];
  /** ARNs of the rules of EventBridge that feed it. */
  readonly managedRules: readonly string[];
  readonly statusSummaryByRegion: Readonly<Record<string, {readonly status: string; readonly reason?: string}>>;
}

/** https://docs.aws.amazon.com/notificationscontacts/latest/APIReference/API_EmailContact.html */
export interface EmailContact {
  readonly arn: string;
  readonly address: string;
  /** `active` once the address was confirmed. */
  readonly status: string;
}

type Empty = Readonly<Record<string, never>>;
interface OfConfiguration {
  readonly notificationConfigurationArn: string;
}

export interface HandoverReads {
  'events:DescribeApiDestination': {params: {readonly Name: string}; value: ApiDestination};
  'events:DescribeConnection': {params: {readonly Name: string}; value: Connection};
  'chatbot:DescribeSlackChannelConfigurations': {params: Empty; value: readonly ChatConfiguration[]};
  'chatbot:ListMicrosoftTeamsChannelConfigurations': {params: Empty; value: readonly ChatConfiguration[]};
  'chatbot:DescribeChimeWebhookConfigurations': {params: Empty; value: readonly ChatConfiguration[]};
  /** Those with an event rule for this source of events. */
  'notifications:ListNotificationConfigurations': {
    params: {readonly eventRuleSource: string};
    value: readonly NotificationConfiguration[];
  };
  'notifications:ListEventRules': {params: OfConfiguration; value: readonly NotificationRule[]};
  /** ARNs of contacts, chat channels and phones. */
  'notifications:ListChannels': {params: OfConfiguration; value: readonly string[]};
  /** States of the Regions in which notifications are kept: none is delivered without an active one. */
  'notifications:ListNotificationHubs': {
    params: Empty;
    value: readonly {readonly notificationHubRegion: string; readonly status: string}[];
  };
  'notifications-contacts:ListEmailContacts': {params: Empty; value: readonly EmailContact[]};
}

type Op = keyof HandoverReads;

/** All of them decide delivery, where their road is in sight. */
export const HANDOVER_OPERATIONS: {readonly [O in Op]: {readonly actions: readonly string[]; readonly tier: 'proof'}} =
  {
    'events:DescribeApiDestination': {actions: ['events:DescribeApiDestination'], tier: 'proof'},
    'events:DescribeConnection': {actions: ['events:DescribeConnection'], tier: 'proof'},
    'chatbot:DescribeSlackChannelConfigurations': {
      actions: ['chatbot:DescribeSlackChannelConfigurations'],
      tier: 'proof',
    },
    'chatbot:ListMicrosoftTeamsChannelConfigurations': {
      actions: ['chatbot:ListMicrosoftTeamsChannelConfigurations'],
      tier: 'proof',
    },
    'chatbot:DescribeChimeWebhookConfigurations': {
      actions: ['chatbot:DescribeChimeWebhookConfigurations'],
      tier: 'proof',
    },
    'notifications:ListNotificationConfigurations': {
      actions: ['notifications:ListNotificationConfigurations'],
      tier: 'proof',
    },
    'notifications:ListEventRules': {actions: ['notifications:ListEventRules'], tier: 'proof'},
    'notifications:ListChannels': {actions: ['notifications:ListChannels'], tier: 'proof'},
    'notifications:ListNotificationHubs': {actions: ['notifications:ListNotificationHubs'], tier: 'proof'},
    'notifications-contacts:ListEmailContacts': {actions: ['notifications-contacts:ListEmailContacts'], tier: 'proof'},
  };
