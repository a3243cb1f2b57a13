import {isServed} from '../../delivery/coverage/outcome.js';
import {every} from '../../delivery/gate.js';
import type {FedRule} from '../../delivery/hops/receiver/notifications.js';
import type {Proof} from '../../delivery/proof.js';
import {allRules} from '../../delivery/route/chain.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {EXAMPLE} from '../shared/examples.js';

const CONFIGURATION = `arn:aws:notifications::${EXAMPLE.account}:configuration/a01jmxk3x45k5a0wfmqrs3t8b7z`;
const CONTACT = `arn:aws:notifications-contacts::${EXAMPLE.account}:emailcontact/a01jmxk3x45k5a0wfmqrs3t8b7z`;
const MANAGED = `arn:aws:events:us-east-1:${EXAMPLE.account}:rule/AWSUserNotificationsManagedRule-0a1b2c3`;
const DECLARES = {
  rule: {name: null},
  topic: null,
  recipients: [{protocol: 'email', endpoint: EXAMPLE.email}],
  elsewhere: [{resource: CONFIGURATION, reason: 'We have seen that a notification names the call.'}],
};

/** @param status of the contact */
const told = (status: string) =>
  [
    {
      read: 'events:ListRules',
      where: 'default',
      value: [
        {
          Name: 'AWSUserNotificationsManagedRule-0a1b2c3',
          Arn: MANAGED,
          EventBusName: 'default',
          State: 'ENABLED',
          ManagedBy: 'notifications.amazonaws.com',
          EventPattern: '{"source":["aws.iam"],"detail-type":["AWS API Call via CloudTrail"]}',
        },
      ],
    },
    {
      read: 'notifications:ListNotificationConfigurations',
      value: [{arn: CONFIGURATION, name: 'iam', status: 'ACTIVE', aggregationDuration: 'NONE'}],
    },
    {
      read: 'notifications:ListEventRules',
      value: [
        {
          arn: `${CONFIGURATION}/rule/a01jmxk3x45k5a0wfmqrs3t8b7z`,
          source: 'aws.iam',
          eventType: 'AWS API Call via CloudTrail',
          eventPattern: '',
          regions: ['us-east-1'],
          managedRules: [MANAGED],
          statusSummaryByRegion: {'us-east-1': {status: 'ACTIVE'}},
        },
      ],
    },
    {read: 'notifications:ListChannels', value: [CONTACT]},
    {
      read: 'notifications:ListNotificationHubs',
      value: [{notificationHubRegion: 'us-east-1', status: 'ACTIVE'}],
    },
    {
      read: 'notifications-contacts:ListEmailContacts',
      value: [{arn: CONTACT, address: EXAMPLE.email, status}],
    },
  ] as const;

export const check = defineCheck({
  id: 'user-notifications',
  title: 'User Notifications notifies the recipient of every call',
  hop: 'rule',
  severity: 'high',
  rationale:
    'The rule that AWS User Notifications manages matches every IAM event, and proves nothing: the event rules, the Regions and the contacts of its configuration decide what is sent, and to whom.',
  remediation: {
    console:
      'AWS User Notifications > Notification configurations > the configuration: event rules, Regions, delivery channels.',
    cli: 'aws notifications list-event-rules / list-channels --notification-configuration-arn ARN',
    terraform:
      'aws_notifications_notification_configuration, aws_notifications_event_rule, aws_notifications_channel_association.',
  },
  by: 'human',
  reads: [
    'notifications:ListNotificationConfigurations',
    'notifications:ListEventRules',
    'notifications:ListChannels',
    'notifications:ListNotificationHubs',
    'notifications-contacts:ListEmailContacts',
  ],
  at: ['recipients'],
  sources: [
    'https://docs.aws.amazon.com/notifications/latest/userguide/managed-rules.html',
    'https://docs.aws.amazon.com/notifications/latest/userguide/managing-delivery-channels.html',
  ],
  good: {says: 'Active, and the contact is confirmed.', baseline: DECLARES, edits: told('active')},
  bad: {says: 'The contact has not confirmed its address.', baseline: DECLARES, edits: told('inactive')},
  evaluate(proof) {
    return allRules(proof.chain).flatMap(({answer, notifications}): readonly Outcome[] => {
      if (notifications === null || nobodyMisses(proof)) return [];
      const {gate, fed} = notifications;
      if (gate.state !== 'passes')
        return [fromGate(gate, {passed: '', blocked: ''}, {resource: answer.arn, key: 'configurations'})];
      return fed.flatMap((rule) => rule.contacts.flatMap((contact) => outcomeOf(proof, rule, contact)));
    });
  },
});

/** By other roads everybody hears of every call: what User Notifications does besides is its own. */
function nobodyMisses({coverage, context}: Proof): boolean {
  return context.baseline.recipients.every((_, recipient) => isServed(coverage, recipient));
}

function outcomeOf(
  {coverage, context}: Proof,
  {rule, configuration, gate}: FedRule,
  contact: FedRule['contacts'][number],
): readonly Outcome[] {
  const {recipient} = contact;
  if (recipient !== null && isServed(coverage, recipient)) return [];
  const whom = recipient === null ? 'the recipients' : (context.baseline.recipients[recipient]?.public ?? '');
  const personal = gate.state === 'passes' || gate.state === 'vouched';
  const outcome = fromGate(
    every(gate, contact.gate),
    {
      passed: `${configuration.name} notifies ${whom}.`,
      blocked: `User Notifications does not notify ${whom} of IAM changes`,
    },
    {
      resource: personal ? contact.arn : rule.arn,
      key: `${rule.arn} ${contact.arn}`,
      ...(personal ? {hop: 'subscription' as const} : {}),
      ...(recipient === null ? {} : {at: ['recipients', recipient] as const}),
    },
  );
  if (outcome.status !== 'fail') return [outcome];
  return [{...outcome, remediation: {by: 'human', text: personal ? confirm(contact.arn) : look(configuration.arn)}}];
}

/** https://docs.aws.amazon.com/notificationscontacts/latest/APIReference/API_SendActivationCode.html */
function confirm(contact: string): string {
  return contact.includes(':emailcontact/')
    ? `aws notificationscontacts send-activation-code --arn ${contact}`
    : `Look at ${contact} in Amazon Q Developer in chat applications.`;
}

function look(configuration: string): string {
  return `aws notifications list-event-rules --notification-configuration-arn ${configuration}`;
}
