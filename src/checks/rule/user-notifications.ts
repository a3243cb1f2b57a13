import {isServed} from '../../delivery/coverage/outcome.js';
import {every, isOpen} from '../../delivery/gate.js';
import type {FedRule} from '../../delivery/hops/receiver/notifications.js';
import type {Proof} from '../../delivery/proof.js';
import {atOnce, managedAgain, vouch, wholeOfIam} from '../../delivery/hops/receiver/notification-remedies.js';
import type {RuleAnswer} from '../../delivery/hops/rule.js';
import {allRules} from '../../delivery/route/chain.js';
import {defineCheck, fromGate, type Outcome} from '../check.js';
import {byHand} from '../shared/ends.js';
import {EXAMPLE} from '../shared/examples/account.js';

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
    cli: {
      run: [
        'aws notifications list-event-rules --notification-configuration-arn CONFIGURATION_ARN',
        'aws notifications list-channels --notification-configuration-arn CONFIGURATION_ARN',
      ],
    },
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
      if (notifications === null) return [];
      const {gate, fed} = notifications;
      const late = fed.flatMap((rule) => lateOf(proof, rule));
      if (nobodyMisses(proof)) return late;
      if (gate.state !== 'passes')
        return [
          fromGate(
            gate,
            {asks: 'User Notifications notifies a declared recipient', passed: '', blocked: ''},
            {resource: answer.arn, key: 'configurations'},
          ),
        ];
      return [
        ...late,
        ...fed.flatMap((rule) => rule.contacts.flatMap((contact) => outcomeOf(proof, answer, rule, contact))),
      ];
    });
  },
});

/**
 * "LONG: aggregate notifications for long periods of time (12 hours)":
 * https://docs.aws.amazon.com/notifications/latest/APIReference/API_NotificationConfigurationStructure.html. Who vouches for the
 * configuration says that its notifications name the call, and not when they come.
 */
function lateOf({routes, context}: Proof, {configuration, gate, contacts}: FedRule): readonly Outcome[] {
  if (configuration.aggregationDuration !== 'LONG' || !isOpen(gate)) return [];
  const waiting = contacts.filter(
    ({recipient}) =>
      recipient !== null &&
      routes.every((route) => route.recipient !== recipient || route.road === 'user-notifications'),
  );
  const whom = waiting.flatMap(({recipient}) => context.baseline.recipients[recipient ?? -1]?.public ?? []);
  if (whom.length === 0) return [];
  return [
    {
      ...{status: 'fail', severity: 'low', resource: configuration.arn, key: 'aggregation'},
      message: `Alerts to ${[...new Set(whom)].join(', ')} may come twelve hours late: ${configuration.name} aggregates its notifications over that time.`,
      ...byHand(atOnce(configuration)),
    },
  ];
}

/** By other roads everybody hears of every call: what User Notifications does besides is its own. */
function nobodyMisses({coverage, context}: Proof): boolean {
  return context.baseline.recipients.every((_, recipient) => isServed(coverage, recipient));
}

function outcomeOf(
  {coverage, context}: Proof,
  managed: RuleAnswer,
  fed: FedRule,
  contact: FedRule['contacts'][number],
): readonly Outcome[] {
  const {rule, configuration, gate} = fed;
  const {recipient} = contact;
  if (recipient !== null && isServed(coverage, recipient)) return [];
  const whom = recipient === null ? 'the recipients' : (context.baseline.recipients[recipient]?.public ?? '');
  const personal = gate.state === 'passes' || gate.state === 'vouched';
  const about = {
    resource: personal ? contact.arn : rule.arn,
    key: `${rule.arn} ${contact.arn}`,
    ...(personal ? {hop: 'subscription' as const} : {}),
    ...(recipient === null ? {} : {at: ['recipients', recipient] as const}),
  };
  const asks = `User Notifications notifies ${whom} of IAM changes`;
  const blocked = `User Notifications does not notify ${whom} of IAM changes`;
  if (managed.enabled.state === 'blocks')
    return [
      {
        ...{...about, hop: 'rule', resource: rule.arn},
        ...fromGate(managed.enabled, {asks, passed: '', blocked}),
        ...byHand(managedAgain(rule, managed.rule.Name)),
      },
    ];
  const outcome = fromGate(
    every(gate, contact.gate),
    {asks, passed: `${configuration.name} notifies ${whom}.`, blocked},
    about,
  );
  if (outcome.status === 'fail') return [{...outcome, ...remedyOf(fed, contact)}];
  if (outcome.status === 'unknown' && gate.state === 'unknown' && gate.doubt.permissions.length === 0)
    return [{...outcome, ...byHand(vouch(configuration.arn))}];
  const narrowed = outcome.status === 'pass' && recipient !== null ? lostAtRule(coverage, recipient) : null;
  if (narrowed === null) return [outcome];
  return [
    {
      ...{...about, hop: 'rule', resource: rule.arn, status: 'fail'},
      message: `User Notifications does not notify ${whom} of every IAM change: ${narrowed}.`,
      ...byHand(wholeOfIam({...rule, notificationConfigurationArn: configuration.arn})),
    },
  ];
}

/** What is wrong first: of the event rule and its configuration, then of the contact. */
function remedyOf({parts}: FedRule, contact: FedRule['contacts'][number]): Pick<Outcome, 'remediation'> {
  const remedy = parts.find((part) => part.gate.state === 'blocks')?.remedy ?? contact.remedy;
  return remedy !== null && 'todo' in remedy ? byHand(remedy) : {};
}

/** Why the event rule leaves required calls out; null where they are lost elsewhere. */
function lostAtRule({recipients}: Proof['coverage'], recipient: number): string | null {
  for (const outcome of recipients[recipient]?.values() ?? [])
    if ((outcome.verdict === 'never' || outcome.verdict === 'sometimes') && outcome.hop === 'rule')
      return outcome.reason;
  return null;
}
