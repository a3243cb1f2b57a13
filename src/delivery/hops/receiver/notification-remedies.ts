/** What a person does about AWS User Notifications, where something of it does not notify: https://docs.aws.amazon.com/notifications/latest/APIReference/ */
import type {EmailContact, NotificationConfiguration, NotificationRule} from '../../../snapshot/handover-reads.js';
import {awsCommand} from '../../command.js';
import {todo, type Todo} from '../end.js';

/** The one Region that answers: https://docs.aws.amazon.com/notifications/latest/userguide/supported-regions.html */
export const REGION = 'us-east-1';

const call = (name: string, options: Readonly<Record<string, string>>): string =>
  awsCommand(`notifications ${name}`, REGION, options);

/** https://docs.aws.amazon.com/notifications/latest/APIReference/API_NotificationConfigurationStructure.html: its state is that of its event rules. */
export function activate({arn, status}: NotificationConfiguration): Todo {
  const look = call('list-event-rules', {'notification-configuration-arn': arn});
  return status === 'DELETING'
    ? todo(
        'CreateNotificationConfiguration',
        `Make another one, with an event rule and a channel. To see its configuration:\n  ${look}`,
      )
    : todo('UpdateEventRule', `None of its event rules is active. Why not, each of them says:\n  ${look}`);
}

/** https://docs.aws.amazon.com/notifications/latest/APIReference/API_UpdateNotificationConfiguration.html */
export function atOnce({arn}: NotificationConfiguration): Todo {
  const update = call('update-notification-configuration', {arn, 'aggregation-duration': 'NONE'});
  return todo('UpdateNotificationConfiguration', `Have notifications sent at once:\n  ${update}`);
}

/** https://docs.aws.amazon.com/notifications/latest/APIReference/API_UpdateEventRule.html */
export function inRegion(
  eventRegion: string,
  {arn, eventPattern, regions, source, eventType, notificationConfigurationArn, statusSummaryByRegion}: Widened,
): Todo {
  // What is being deleted cannot be updated.
  if (statusSummaryByRegion[eventRegion]?.status === 'DELETING') {
    const made = {source, 'event-type': eventType, 'event-pattern': eventPattern, regions: JSON.stringify(regions)};
    const create = call('create-event-rule', {'notification-configuration-arn': notificationConfigurationArn, ...made});
    return todo('CreateEventRule', `The event rule is being deleted. Make another one once it is gone:\n  ${create}`);
  }
  const all = JSON.stringify([...new Set([...regions, eventRegion])].sort());
  const update = call('update-event-rule', {arn, 'event-pattern': eventPattern, regions: all});
  return todo('UpdateEventRule', `Let the event rule be for ${eventRegion}:\n  ${update}`);
}

/** https://docs.aws.amazon.com/notifications/latest/APIReference/API_RegisterNotificationHub.html */
export const HUB = todo(
  'RegisterNotificationHub',
  `Register a hub:\n  ${call('register-notification-hub', {'notification-hub-region': REGION})}`,
);

/**
 * The event rule leaves required events out: for one of its own source and type an empty pattern takes all of them; one of another source
 * or type stays what it is (https://docs.aws.amazon.com/notifications/latest/APIReference/API_CreateEventRule.html).
 */
export function wholeOfIam({arn, source, eventType, regions, notificationConfigurationArn}: Widened): Todo {
  const named = {'event-pattern': '{}', regions: JSON.stringify(regions)};
  if (source === 'aws.iam' && eventType === CALLS)
    return todo(
      'UpdateEventRule',
      `Let the event rule take every event:\n  ${call('update-event-rule', {arn, ...named})}`,
    );
  const made = {'notification-configuration-arn': notificationConfigurationArn, source: 'aws.iam', 'event-type': CALLS};
  return todo(
    'CreateEventRule',
    `Give the configuration an event rule for IAM:\n  ${call('create-event-rule', {...made, ...named})}`,
  );
}

type Widened = NotificationRule & {readonly notificationConfigurationArn: string};
const CALLS = 'AWS API Call via CloudTrail';

/** "You cannot modify these managed rules by using DisableRule, EnableRule": https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EnableRule.html */
export function managedAgain({arn}: NotificationRule, managedRule: string): Todo {
  return todo(
    'UpdateEventRule',
    `EventBridge lets nobody but User Notifications change ${managedRule}. In AWS User Notifications, take the Region from the event rule ${arn} and add it again, so that the service makes its rule anew.`,
  );
}

/** https://docs.aws.amazon.com/notificationscontacts/latest/APIReference/API_SendActivationCode.html */
export function confirmAddress({arn, address}: EmailContact): Todo {
  const send = awsCommand('notificationscontacts send-activation-code', REGION, {arn});
  return todo('SendActivationCode', `${address} has to open the mail and confirm. To send it again:\n  ${send}`);
}

/** What no page says, a notification that somebody got does. */
export function vouch(configuration: string): Todo {
  return todo(
    'Investigate',
    `Look at one of its notifications. Where it names the call, say so in the baseline, under elsewhere: {resource: "${configuration}", reason: "..."}.`,
  );
}
