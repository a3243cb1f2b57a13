/**
 * Chat channels and AWS User Notifications, of which moto has nothing: they answer that there is none, until a rule says otherwise. Nobody
 * is asked whether the caller may: moto does not know these actions.
 *
 * https://docs.aws.amazon.com/chatbot/latest/APIReference/Welcome.html,
 * https://docs.aws.amazon.com/notifications/latest/APIReference/Welcome.html,
 * https://docs.aws.amazon.com/notificationscontacts/latest/APIReference/Welcome.html
 */
import {errorAnswer, jsonAnswer} from '../answer.js';
import type {Correction, Corrections} from './types.js';

function answers(value: unknown): Correction {
  return {before: () => jsonAnswer(value)};
}

/** Of a configuration that no list has named. */
const unheardOf: Correction = {
  before: ({call}) => errorAnswer(call, 'ResourceNotFoundException', 404, 'No such notification configuration.'),
};

export const outsideCorrections: Corrections = {
  'chatbot:DescribeSlackChannelConfigurations': answers({SlackChannelConfigurations: []}),
  'chatbot:ListMicrosoftTeamsChannelConfigurations': answers({TeamChannelConfigurations: []}),
  'chatbot:DescribeChimeWebhookConfigurations': answers({WebhookConfigurations: []}),
  'notifications:ListNotificationConfigurations': answers({notificationConfigurations: []}),
  'notifications:ListEventRules': unheardOf,
  'notifications:ListChannels': unheardOf,
  'notifications:ListNotificationHubs': answers({notificationHubs: []}),
  'notifications-contacts:ListEmailContacts': answers({emailContacts: []}),
};
