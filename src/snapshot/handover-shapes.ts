/** What the answers about roads that end outside of AWS must look like. */
import type {HandoverReads} from './handover-reads.js';
import {all, count, list, mapOf, object, text, type Shape} from './shape.js';

const chat = list(object({ChatConfigurationArn: text, SnsTopicArns: list(text)}, all(text, 'State', 'StateReason')));

export const HANDOVER_SHAPES: {readonly [O in keyof HandoverReads]: Shape} = {
  'events:DescribeApiDestination': object({
    ...all(
      text,
      'Name',
      'ApiDestinationArn',
      'ApiDestinationState',
      'ConnectionArn',
      'HttpMethod',
      'InvocationEndpoint',
    ),
    Wildcards: count,
  }),
  'events:DescribeConnection': object(
    {...all(text, 'Name', 'ConnectionArn', 'ConnectionState'), BodyParameters: list(text)},
    all(text, 'StateReason', 'AuthorizationType', 'KmsKeyIdentifier'),
  ),
  'chatbot:DescribeSlackChannelConfigurations': chat,
  'chatbot:ListMicrosoftTeamsChannelConfigurations': chat,
  'chatbot:DescribeChimeWebhookConfigurations': chat,
  'notifications:ListNotificationConfigurations': list(
    object(all(text, 'arn', 'name', 'status'), all(text, 'aggregationDuration')),
  ),
  'notifications:ListEventRules': list(
    object({
      ...all(text, 'arn', 'source', 'eventType', 'eventPattern'),
      ...all(list(text), 'regions', 'managedRules'),
      statusSummaryByRegion: mapOf(object({status: text}, {reason: text})),
    }),
  ),
  'notifications:ListChannels': list(text),
  'notifications:ListNotificationHubs': list(object(all(text, 'notificationHubRegion', 'status'))),
  'notifications-contacts:ListEmailContacts': list(object(all(text, 'arn', 'address', 'status'))),
};
