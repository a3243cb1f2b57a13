/**
 * AWS User Notifications. It is fed by a rule of EventBridge that it manages itself, one for a source and a detail-type; what it lets
 * through is said by its own event rules, and whom it tells by the channels of its configurations
 * (https://docs.aws.amazon.com/notifications/latest/userguide/managed-rules.html).
 */
import {parsePattern, PatternError, type Pattern} from '../../../pattern/index.js';
import type {EmailContact, NotificationConfiguration, NotificationRule} from '../../../snapshot/handover-reads.js';
import type {Read, ReadOp} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, gateOf, vouched, type Context} from '../../context.js';
import {doubtOf} from '../../doubt.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';
import {recipientAt, servedBy} from '../../recipients.js';
import type {Part, Todo} from '../end.js';
import {channelRemedy, configurationOf} from './chat-channel.js';
import {activate, confirmAddress, HUB, inRegion, REGION} from './notification-remedies.js';

export const MANAGER = 'notifications.amazonaws.com';

export interface NotificationsAnswer {
  /** Could the configurations be listed? */
  readonly gate: Gate;
  /** Event rules that the managed rule feeds. */
  readonly fed: readonly FedRule[];
}

export interface FedRule {
  readonly configuration: NotificationConfiguration;
  readonly rule: NotificationRule;
  readonly gate: Gate;
  /** What was looked at of it, in the order in which it is put right. */
  readonly parts: readonly Part[];
  /** What an event must match. */
  readonly conditions: readonly Pattern[];
  readonly contacts: readonly ContactAnswer[];
}

export interface ContactAnswer {
  /** ARN of the contact or channel; of the configuration where its channels cannot be listed. */
  readonly arn: string;
  /** Index of the declared recipient; null where it is not known whose it is. */
  readonly recipient: number | null;
  readonly gate: Gate;
  /** What puts it right where it does not pass. */
  readonly remedy: Todo | null;
}

const inHome = <O extends ReadOp>(op: O, params: Extract<Read, {readonly op: O}>['params']): Read<O> =>
  ({op, region: REGION, params}) as unknown as Read<O>;

const ROAD = ['user-notifications'] as const;

/** What a managed rule feeds; null where no declared recipient could be served so. */
export function notificationsOf(context: Context, managedRule: string): NotificationsAnswer | null {
  if (servedBy(context, ROAD)?.length === 0) return null;
  const read = inHome('notifications:ListNotificationConfigurations', {eventRuleSource: 'aws.iam'});
  const listed = ask(context, read);
  if (listed.status !== 'known') {
    const gate = listed.status === 'absent' ? unknown(`${read.op} found nothing`, 'open') : unreadable(read, listed);
    return {gate: anyVouched(context, gate), fed: []};
  }
  const hub = hubGate(context);
  return {gate: PASSES, fed: listed.value.flatMap((configuration) => fedBy(context, configuration, managedRule, hub))};
}

/** Does it tell a declared recipient, well or badly? @param recipient this one; left out: any */
export function tellsDeclared(notifications: NotificationsAnswer | null, recipient?: number): boolean {
  const fed = notifications?.fed ?? [];
  return fed.some(({contacts}) =>
    contacts.some((one) => one.recipient !== null && (recipient === undefined || one.recipient === recipient)),
  );
}

/** Which configuration it is cannot be told, so a word for any of them counts. */
function anyVouched(context: Context, gate: Gate): Gate {
  const named = context.baseline.elsewhere.find(({resource}) => parseArn(resource)?.service === 'notifications');
  return named === undefined ? gate : vouched(context, named.resource, gate);
}

/** "You must have at least one": https://docs.aws.amazon.com/notifications/latest/userguide/notification-hubs.html */
function hubGate(context: Context): Gate {
  return gateOf(context, inHome('notifications:ListNotificationHubs', {}), (hubs) =>
    hubs.some(({status}) => status === 'ACTIVE') ? PASSES : blocks('no notification hub of the account is active'),
  );
}

function fedBy(
  context: Context,
  configuration: NotificationConfiguration,
  managedRule: string,
  hub: Gate,
): readonly FedRule[] {
  const {arn, name} = configuration;
  const read = inHome('notifications:ListEventRules', {notificationConfigurationArn: arn});
  const listed = ask(context, read);
  if (listed.status === 'absent') return [];
  if (listed.status === 'unreadable') {
    const gate = vouched(context, arn, unreadable(read, listed));
    const rule = {arn, source: '', eventType: '', eventPattern: '', regions: [], managedRules: []};
    return [
      {
        ...{configuration, rule: {...rule, statusSummaryByRegion: {}}, gate, parts: [], conditions: []},
        contacts: [anybody(arn, gate)],
      },
    ];
  }
  const rules = listed.value.filter(({managedRules}) => managedRules.includes(managedRule));
  if (rules.length === 0) return [];
  const contacts = contactsOf(context, configuration);
  return rules.map((rule) => {
    const {conditions, gate: readable} = patternsOf(rule);
    const parts: readonly Part[] = [
      {name: 'configuration', gate: stateGate(configuration), remedy: activate(configuration)},
      {
        name: 'event rule',
        gate: regionGate(context, rule),
        remedy: inRegion(context.eventRegion, {...rule, notificationConfigurationArn: arn}),
      },
      {name: 'hub', gate: hub, remedy: HUB},
      {name: 'pattern', gate: readable},
      {name: 'notification', gate: shown(arn, TOGETHER[configuration.aggregationDuration ?? ''] ?? namesCall(name))},
    ];
    const gate = every(...parts.map((part) => part.gate));
    return {configuration, rule, conditions, parts, gate: vouched(context, arn, gate), contacts};
  });
}

/** Unlike the event, a notification is a text of AWS's own. */
function shown(configuration: string, reason: string): Gate {
  return unknown(reason, {...doubtOf('undocumented'), vouchable: configuration});
}
const namesCall = (name: string): string =>
  `AWS does not document whether the notifications of ${name} name the call; the baseline may vouch for it`;
const together = (minutes: string): string =>
  `notifications are aggregated over ${minutes}, and AWS does not document whether each call is named then`;
const TOGETHER: Readonly<Record<string, string>> = {SHORT: together('five minutes'), LONG: together('twelve hours')};

function stateGate({name, status}: NotificationConfiguration): Gate {
  // Of one that is partly active the state in the Region decides.
  if (status === 'ACTIVE' || status === 'PARTIALLY_ACTIVE') return PASSES;
  return status === 'INACTIVE' || status === 'DELETING'
    ? blocks(`the notification configuration ${name} is ${status}`)
    : unknown(`the notification configuration ${name} is in the state ${status}`, 'open');
}

function regionGate({eventRegion}: Context, {regions, statusSummaryByRegion: states}: NotificationRule): Gate {
  if (!regions.includes(eventRegion)) return blocks(`its event rule is not for ${eventRegion}, where IAM's events are`);
  const {status = 'not told', reason = ''} = states[eventRegion] ?? {};
  const because = reason === '' ? '' : ` (${reason})`;
  if (status === 'ACTIVE') return PASSES;
  return status === 'INACTIVE' || status === 'DELETING'
    ? blocks(`its event rule is ${status} in ${eventRegion}${because}`)
    : unknown(`the state of its event rule in ${eventRegion} is ${status}${because}`, 'open');
}

function patternsOf({source, eventType, eventPattern}: NotificationRule): {
  readonly conditions: readonly Pattern[];
  readonly gate: Gate;
} {
  const own = parsePattern(JSON.stringify({source: [source], 'detail-type': [eventType]}));
  if (eventPattern.trim() === '' || /^\s*\{\s*\}\s*$/.test(eventPattern)) return {conditions: [own], gate: PASSES};
  try {
    return {conditions: [own, parsePattern(eventPattern)], gate: PASSES};
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return {conditions: [own], gate: unknown(`the pattern of its event rule cannot be read: ${error.message}`)};
  }
}

function anybody(arn: string, gate: Gate): ContactAnswer {
  return {arn, recipient: null, gate, remedy: null};
}

/** The declared recipients among its channels, and what cannot be told of them. */
function contactsOf(context: Context, configuration: NotificationConfiguration): readonly ContactAnswer[] {
  const {channels, unread} = toldBy(context, configuration);
  const declared = channels.flatMap(({arn, gate, remedy, ...found}): readonly ContactAnswer[] => {
    const recipient = recipientAt(context, found, ROAD[0]);
    return recipient === null ? [] : [{arn, recipient, gate: gate(), remedy: remedy()}];
  });
  return [...unread, ...declared];
}

/** Whom a configuration tells, as a baseline would name it. */
export interface Channel {
  /** ARN of the contact or of the chat configuration. */
  readonly arn: string;
  readonly protocol: 'email' | 'chat';
  readonly endpoint: string;
  readonly gate: () => Gate;
  readonly remedy: () => Todo;
}

/** Everybody that a configuration tells, declared or not, and what cannot be told of them. */
export function toldBy(
  context: Context,
  {arn: configuration}: NotificationConfiguration,
): {readonly channels: readonly Channel[]; readonly unread: readonly ContactAnswer[]} {
  const read = inHome('notifications:ListChannels', {notificationConfigurationArn: configuration});
  const listed = ask(context, read);
  if (listed.status === 'absent') return {channels: [], unread: []};
  const doubt = (arn: string, gate: Gate): ContactAnswer => anybody(arn, vouched(context, configuration, gate));
  if (listed.status === 'unreadable') return {channels: [], unread: [doubt(configuration, unreadable(read, listed))]};
  const chats = listed.value.filter((arn) => parseArn(arn)?.service === 'chatbot');
  // A phone with AWS's app is nobody that a baseline can name.
  const mails = listed.value.filter((arn) => parseArn(arn)?.service === 'notifications-contacts');
  const known = chats.map((arn): Channel => ({
    arn,
    protocol: 'chat',
    endpoint: arn,
    gate: () => configurationOf(context, arn).gate,
    remedy: () => channelRemedy({arn, ...configurationOf(context, arn)}, null),
  }));
  if (mails.length === 0) return {channels: known, unread: []};
  const contactsRead = inHome('notifications-contacts:ListEmailContacts', {});
  const contacts = ask(context, contactsRead);
  if (contacts.status === 'absent') return {channels: known, unread: []};
  if (contacts.status === 'unreadable')
    return {channels: known, unread: mails.map((arn) => doubt(arn, unreadable(contactsRead, contacts)))};
  const people = contacts.value.filter(({arn}) => mails.includes(arn));
  return {channels: [...known, ...people.map(mailChannel)], unread: []};
}

/** https://docs.aws.amazon.com/notifications/latest/userguide/managing-delivery-channels.html: an address gets nothing before it is confirmed. */
function mailChannel(contact: EmailContact): Channel {
  const {arn, address, status} = contact;
  const gate =
    status === 'active'
      ? PASSES
      : status === 'inactive'
        ? blocks(`the contact ${address} has not confirmed its address`)
        : unknown(`the contact ${address} is in the state ${status}`, 'open');
  return {arn, protocol: 'email', endpoint: address, gate: () => gate, remedy: () => confirmAddress(contact)};
}
