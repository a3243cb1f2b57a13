/**
 * AWS User Notifications: https://docs.aws.amazon.com/notifications/latest/APIReference/ and
 * https://docs.aws.amazon.com/notificationscontacts/latest/APIReference/
 */
import type {EmailContact, NotificationConfiguration, NotificationRule} from '../../../snapshot/handover-reads.js';
import type {ReadOp} from '../../../snapshot/reads.js';
import {sendOwn, type Form, type OwnRead} from '../client/own-client.js';
import {allPages, pick, required, type ReaderInput, type ReaderOf} from './reading.js';

type Op = Extract<ReadOp, `notifications${string}`>;

/** A list in pages: one member of the answer beside the token. */
function pages(name: string, path: string, takes: readonly string[], member: string, item: Form): OwnRead {
  return {
    ...{service: 'notifications', name, method: 'GET', path, takes: [...takes, 'nextToken']},
    gives: {nextToken: 'text', [member]: [item]},
  };
}

const CONFIGURATIONS = pages(
  ...(['ListNotificationConfigurations', '/notification-configurations', ['eventRuleSource']] as const),
  ...(['notificationConfigurations', {members: all('arn', 'name', 'status', 'aggregationDuration')}] as const),
);
const RULES = pages('ListEventRules', '/event-rules', ['notificationConfigurationArn'], 'eventRules', {
  members: {
    ...all('arn', 'source', 'eventType', 'eventPattern'),
    ...{regions: ['text'], managedRules: ['text']},
    statusSummaryByRegion: {each: {members: all('status', 'reason')}},
  },
});
const CHANNELS = pages('ListChannels', '/channels', ['notificationConfigurationArn'], 'channels', 'text');
const HUBS = pages('ListNotificationHubs', '/notification-hubs', [], 'notificationHubs', {
  members: {notificationHubRegion: 'text', statusSummary: {members: all('status', 'reason')}},
});
const CONTACTS: OwnRead = {
  ...pages('ListEmailContacts', '/emailcontacts', [], 'emailContacts', {members: all('arn', 'address', 'status')}),
  service: 'notifications-contacts',
};

function all<K extends string>(...names: readonly K[]): {readonly [P in K]: 'text'} {
  return Object.fromEntries(names.map((name) => [name, 'text'])) as {readonly [P in K]: 'text'};
}

async function list<T, O extends Op>(
  {clients, read, options}: ReaderInput<O>,
  own: OwnRead,
  member: string,
): Promise<readonly Partial<T>[]> {
  const client = await clients.get(own.service, read.region);
  return allPages(async (token) => {
    const out = await sendOwn(client, own, {...read.params, nextToken: token}, options);
    const items = required(out[member] as readonly Partial<T>[] | undefined, member);
    return {items, next: out['nextToken'] as string | undefined};
  });
}

export const NOTIFICATION_READS: {readonly [O in Op]: ReaderOf<O>} = {
  async 'notifications:ListNotificationConfigurations'(input) {
    const found = await list<NotificationConfiguration, typeof input.read.op>(
      input,
      CONFIGURATIONS,
      'notificationConfigurations',
    );
    return found.map((one) => ({
      arn: required(one.arn, 'arn'),
      name: required(one.name, 'name'),
      status: required(one.status, 'status'),
      ...pick(one, ['aggregationDuration']),
    }));
  },

  async 'notifications:ListEventRules'(input) {
    const found = await list<NotificationRule, typeof input.read.op>(input, RULES, 'eventRules');
    return found.map((one) => ({
      arn: required(one.arn, 'arn'),
      source: required(one.source, 'source'),
      eventType: required(one.eventType, 'eventType'),
      eventPattern: required(one.eventPattern, 'eventPattern'),
      regions: required(one.regions, 'regions'),
      managedRules: required(one.managedRules, 'managedRules'),
      statusSummaryByRegion: Object.fromEntries(
        Object.entries(required(one.statusSummaryByRegion, 'statusSummaryByRegion')).map(([region, summary]) => [
          region,
          {status: required<string | undefined>(summary.status, 'status') ?? '', ...pick(summary, ['reason'])},
        ]),
      ),
    }));
  },

  async 'notifications:ListChannels'({clients, read, options}) {
    const client = await clients.get('notifications', read.region);
    return allPages(async (token) => {
      const out = await sendOwn(client, CHANNELS, {...read.params, nextToken: token}, options);
      const items = required(out['channels'] as readonly string[] | undefined, 'channels');
      return {items, next: out['nextToken'] as string | undefined};
    });
  },

  async 'notifications:ListNotificationHubs'(input) {
    const found = await list<{notificationHubRegion: string; statusSummary: {status?: string}}, typeof input.read.op>(
      input,
      HUBS,
      'notificationHubs',
    );
    return found.map(({notificationHubRegion, statusSummary}) => ({
      notificationHubRegion: required(notificationHubRegion, 'notificationHubRegion'),
      status: required(statusSummary?.status, 'statusSummary.status'),
    }));
  },

  async 'notifications-contacts:ListEmailContacts'(input) {
    const found = await list<EmailContact, typeof input.read.op>(input, CONTACTS, 'emailContacts');
    return found.map((one) => ({
      arn: required(one.arn, 'arn'),
      address: required(one.address, 'address'),
      status: required(one.status, 'status'),
    }));
  },
};
