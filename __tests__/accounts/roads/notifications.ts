/** AWS User Notifications, fed by the rule that it manages. */
import type {NotificationConfiguration, NotificationRule} from '../../../src/snapshot/handover-reads.js';
import {home, refuse, rule, unsubscribe} from '../../support/account.js';
import * as N from '../../support/names.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const CONFIGURATION = `arn:aws:notifications::${N.ACCOUNT}:configuration/a01jmxk3x45k5a0wfmqrs3t8b7z`;
const EVENT_RULE = `${CONFIGURATION}/rule/a01jmxk3x45k5a0wfmqrs3t8b7z`;
const CONTACT = `arn:aws:notifications-contacts::${N.ACCOUNT}:emailcontact/a01jmxk3x45k5a0wfmqrs3t8b7z`;
const OTHER_CONTACT = CONTACT.replace(/b7z$/, 'b7y');
const CHANNEL = `arn:aws:chatbot::${N.ACCOUNT}:chat-configuration/slack-channel/security`;
const NAME = 'AWSUserNotificationsManagedRule-0a1b2c3';
const MANAGED = `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/${NAME}`;

interface Made {
  readonly configuration?: Partial<NotificationConfiguration>;
  readonly rule?: Partial<NotificationRule>;
  readonly state?: string;
  readonly contact?: string;
  readonly hub?: string | null;
  readonly channels?: string[];
}

/** The managed rule is the only one, and User Notifications tells the mailbox. */
export const told =
  ({
    configuration = {},
    rule: changed = {},
    state = 'ACTIVE',
    contact = 'active',
    hub = 'ACTIVE',
    channels = [CONTACT],
  }: Made = {}): Change =>
  (account) => {
    const managed = rule(NAME, {source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail']});
    managed.rule.ManagedBy = 'notifications.amazonaws.com';
    home(account).rules = [managed];
    account.outside.notifications.push({
      configuration: {arn: CONFIGURATION, name: 'iam', status: 'ACTIVE', aggregationDuration: 'NONE', ...configuration},
      rules: [
        {
          arn: EVENT_RULE,
          source: 'aws.iam',
          eventType: 'AWS API Call via CloudTrail',
          eventPattern: '',
          regions: ['us-east-1'],
          managedRules: [MANAGED],
          statusSummaryByRegion: {'us-east-1': {status: state}},
          ...changed,
        },
      ],
      channels,
    });
    if (hub !== null) account.outside.hubs.push({notificationHubRegion: 'us-east-1', status: hub});
    account.outside.contacts.push({arn: CONTACT, address: N.EMAIL, status: contact});
  };

export const MAIL = {topic: null, rule: null, ...C.MAIL_ALONE};
export const VOUCHED = {
  ...MAIL,
  elsewhere: [{resource: CONFIGURATION, reason: 'we saw a notification that names the call'}],
};
const CHAT = {...VOUCHED, recipients: [{protocol: 'chat', endpoint: CHANNEL}]};

const fault = (words: string, hops: string, change: Change, baseline: object = VOUCHED): Case =>
  broken(words, hops, change, baseline);
const configured =
  (State = 'ENABLED'): Change =>
  ({outside}) =>
    void outside.slack.push({ChatConfigurationArn: CHANNEL, SnsTopicArns: [], State});
const disabled: Change = (account) => void (home(account).rules[0]!.rule.State = 'DISABLED');

/** Beside a rule whose topic alerts somebody else alone. */
const besideNobody =
  (made: Made = {}): Change =>
  (account) => {
    const {rules} = home(account);
    told(made)(account);
    home(account).rules.push(...rules);
    unsubscribe(account, 'email');
  };

export const BROKEN: readonly Case[] = [
  fault('the configuration is inactive', 'rule', told({configuration: {status: 'INACTIVE'}})),
  fault('the configuration is being deleted', 'rule', told({configuration: {status: 'DELETING'}})),
  fault('the event rule is inactive in the Region', 'rule', told({state: 'INACTIVE'})),
  fault(
    'the event rule is for another Region',
    'rule',
    told({rule: {regions: ['eu-west-1'], statusSummaryByRegion: {}}}),
  ),
  fault(
    'the event rule is for another source',
    'rule subscription',
    told({rule: {source: 'aws.ec2', managedRules: []}}),
  ),
  fault(
    'the event rule is for another detail-type',
    'rule',
    told({rule: {eventType: 'AWS Console Sign In via CloudTrail'}}),
  ),
  fault(
    'the event rule lets only some calls through',
    'rule',
    told({rule: {eventPattern: '{"detail":{"eventName":[{"prefix":"Create"}]}}'}}),
  ),
  fault('the managed rule is disabled', 'rule', C.all(told(), disabled)),
  fault(
    'the managed rule is gone',
    'rule',
    C.all(told(), (account) => void (home(account).rules = [])),
  ),
  fault('the contact has not confirmed its address', 'subscription', told({contact: 'inactive'})),
  fault(
    'the contact is gone',
    'rule subscription',
    C.all(told(), (account) => void (account.outside.contacts = [])),
  ),
  fault(
    'it tells somebody else',
    'rule subscription',
    C.all(told(), (account) => void (account.outside.contacts[0]!.address = 'others@example.com')),
  ),
  fault(
    'it tells another contact, and the one declared is confirmed',
    'rule subscription',
    C.all(told({channels: [OTHER_CONTACT]}), ({outside}) => {
      outside.contacts.push({arn: OTHER_CONTACT, address: 'others@example.com', status: 'active'});
    }),
  ),
  fault('it tells a phone alone', 'rule subscription', told({channels: [`arn:aws:consoleapp::${N.ACCOUNT}:device/1`]})),
  fault('no hub is active', 'rule', told({hub: 'INACTIVE'})),
  fault('there is no hub', 'rule', told({hub: null})),
  fault(
    'the chat channel is disabled',
    'subscription',
    C.all(told({channels: [CHANNEL]}), configured('DISABLED')),
    CHAT,
  ),
  unknown('all is well, and nobody says what a notification shows', 'rule', told(), MAIL),
  unknown(
    'all is well, and a rule beside it leads to a topic without it',
    'rule subscription target',
    besideNobody(),
    MAIL,
  ),
  unknown(
    'nothing of it may be read, and a rule beside it leads to a topic without it',
    'rule subscription target',
    C.all(besideNobody(), (account) => refuse(account, 'notifications:ListNotificationConfigurations')),
    MAIL,
  ),
  fault(
    'a rule beside it leads to a topic without it, and no hub is active',
    'rule subscription',
    besideNobody({hub: 'INACTIVE'}),
  ),
  unknown('five minutes are put together', 'rule', told({configuration: {aggregationDuration: 'SHORT'}}), MAIL),
  unknown('the event rule is being made', 'rule', told({state: 'CREATING'}), MAIL),
  ...[
    'notifications:ListNotificationConfigurations',
    'notifications:ListEventRules',
    'notifications:ListNotificationHubs',
  ].map((op) =>
    unknown(
      `${op} is denied`,
      'rule',
      C.all(told(), (account) => refuse(account, op)),
      MAIL,
    ),
  ),
  ...['notifications:ListChannels', 'notifications-contacts:ListEmailContacts'].map((op) =>
    unknown(
      `${op} is denied`,
      'rule subscription',
      C.all(told(), (account) => refuse(account, op)),
      MAIL,
    ),
  ),
];

export const HEALTHY: readonly Case[] = [
  healthy('a confirmed contact, vouched for', told(), VOUCHED),
  healthy('a rule beside it leads to a topic without it, vouched for', besideNobody(), VOUCHED),
  healthy('partly active, and active in the Region', told({configuration: {status: 'PARTIALLY_ACTIVE'}}), VOUCHED),
  healthy('put together over twelve hours, vouched for', told({configuration: {aggregationDuration: 'LONG'}}), VOUCHED),
  healthy('an empty object as the pattern', told({rule: {eventPattern: '{}'}}), VOUCHED),
  healthy(
    'a pattern of all IAM calls',
    told({rule: {eventPattern: '{"detail":{"eventSource":["iam.amazonaws.com"]}}'}}),
    VOUCHED,
  ),
  healthy('a chat channel', C.all(told({channels: [CHANNEL]}), configured()), CHAT),
  healthy(
    'a second hub that is not active',
    C.all(told(), ({outside}) => void outside.hubs.push({notificationHubRegion: 'eu-west-1', status: 'INACTIVE'})),
    VOUCHED,
  ),
  healthy(
    'nothing of it may be read, and it is vouched for',
    C.all(told(), (account) => refuse(account, 'notifications:ListNotificationConfigurations')),
    VOUCHED,
  ),
  healthy('beside the topic, broken, and the topic alerts', (account) => {
    const {rules} = home(account);
    told({configuration: {status: 'INACTIVE'}, contact: 'inactive'})(account);
    home(account).rules.push(...rules);
  }),
  healthy('beside the topic, and nothing of it may be read', (account) => {
    const {rules} = home(account);
    told()(account);
    home(account).rules.push(...rules);
    refuse(account, 'notifications:ListNotificationConfigurations');
  }),
];
