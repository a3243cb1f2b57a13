/** Roads that end outside of AWS, in an account as plain data: API destinations, chat channels, User Notifications. */
import type {Read, ReadOp} from '../../src/snapshot/reads.js';
import type {Answer} from '../../src/snapshot/model.js';
import type {
  ApiDestination,
  ChatConfiguration,
  Connection,
  EmailContact,
  HandoverReads,
  NotificationConfiguration,
  NotificationRule,
} from '../../src/snapshot/handover-reads.js';

type Writable<T> = {-readonly [K in keyof T]: T[K]};

export interface HandoverState {
  destinations: Writable<ApiDestination>[];
  connections: Writable<Connection>[];
  slack: Writable<ChatConfiguration>[];
  teams: Writable<ChatConfiguration>[];
  chime: Writable<ChatConfiguration>[];
  notifications: NotificationState[];
  hubs: {notificationHubRegion: string; status: string}[];
  contacts: Writable<EmailContact>[];
}

export interface NotificationState {
  configuration: Writable<NotificationConfiguration>;
  rules: Writable<NotificationRule>[];
  channels: string[];
}

export function nothingOutside(): HandoverState {
  return {
    ...{destinations: [], connections: [], slack: [], teams: [], chime: []},
    ...{notifications: [], hubs: [], contacts: []},
  };
}

type Found = Answer<unknown>;
interface Holder {
  readonly outside: HandoverState;
}

const known = (value: unknown): Found => ({status: 'known', value: structuredClone(value)});
const found = (value: unknown): Found =>
  value === undefined ? {status: 'absent', code: 'ResourceNotFoundException'} : known(value);

function configuration({outside}: Holder, arn: string): NotificationState | undefined {
  return outside.notifications.find((one) => one.configuration.arn === arn);
}

export const HANDOVER_HANDLERS: {
  readonly [O in keyof HandoverReads]: (world: Holder, params: HandoverReads[O]['params']) => Found;
} = {
  'events:DescribeApiDestination': ({outside}, {Name}) => found(outside.destinations.find((one) => one.Name === Name)),
  'events:DescribeConnection': ({outside}, {Name}) => found(outside.connections.find((one) => one.Name === Name)),
  'chatbot:DescribeSlackChannelConfigurations': ({outside}) => known(outside.slack),
  'chatbot:ListMicrosoftTeamsChannelConfigurations': ({outside}) => known(outside.teams),
  'chatbot:DescribeChimeWebhookConfigurations': ({outside}) => known(outside.chime),
  'notifications:ListNotificationConfigurations': ({outside}, {eventRuleSource}) =>
    known(
      outside.notifications
        .filter(({rules}) => rules.some(({source}) => source === eventRuleSource))
        .map((one) => one.configuration),
    ),
  'notifications:ListEventRules': (world, params) =>
    found(configuration(world, params.notificationConfigurationArn)?.rules),
  'notifications:ListChannels': (world, params) =>
    found(configuration(world, params.notificationConfigurationArn)?.channels),
  'notifications:ListNotificationHubs': ({outside}) => known(outside.hubs),
  'notifications-contacts:ListEmailContacts': ({outside}) => known(outside.contacts),
};

const home = <O extends ReadOp>(op: O, params: Extract<Read, {readonly op: O}>['params'], region = 'us-east-1'): Read =>
  ({op, region, params}) as unknown as Read;

const CONFIGURATION = 'arn:aws:notifications::111122223333:configuration/a01jmxk3x45k5a0wfmqrs3t8b7z';

/** What the examples of checks change the answers of. */
export const HANDOVER_READS: readonly Read[] = [
  home('events:DescribeApiDestination', {Name: 'security-chat'}),
  home('events:DescribeConnection', {Name: 'security-chat'}),
  home('iam:GetRole', {RoleName: 'hand-over'}),
  home('iam:ListRolePolicies', {RoleName: 'hand-over'}),
  home('iam:GetRolePolicy', {RoleName: 'hand-over', PolicyName: 'invoke'}),
  home('iam:ListAttachedRolePolicies', {RoleName: 'hand-over'}),
  home('chatbot:DescribeSlackChannelConfigurations', {}, 'us-east-2'),
  home('notifications:ListNotificationConfigurations', {eventRuleSource: 'aws.iam'}),
  home('notifications:ListEventRules', {notificationConfigurationArn: CONFIGURATION}),
  home('notifications:ListChannels', {notificationConfigurationArn: CONFIGURATION}),
  home('notifications:ListNotificationHubs', {}),
  home('notifications-contacts:ListEmailContacts', {}),
];
