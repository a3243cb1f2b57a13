/**
 * AWS User Notifications. It is fed by a rule of EventBridge that it manages itself, one for a source and a detail-type; what it lets
 * through is said by its own event rules, and whom it tells by the channels of its configurations
 * (https://docs.aws.amazon.com/notifications/latest/userguide/managed-rules.html).
 */
import {parsePattern, PatternError, type Pattern} from '../../../pattern/index.js';
import type {NotificationConfiguration, NotificationRule} from '../../../snapshot/handover-reads.js';
import type {Read, ReadOp} from '../../../snapshot/reads.js';
import {parseArn} from '../../arn.js';
import {ask, gateOf, vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';
import {recipientAt, servedBy} from '../../recipients.js';
import {configurationOf} from './chat-channel.js';

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
}

/** The one Region that answers: https://docs.aws.amazon.com/notifications/latest/userguide/supported-regions.html */
const REGION = 'us-east-1';

const inHome = <O extends ReadOp>(op: O, params: Extract<Read, {readonly op: O}>['params']): Read<O> =>
  ({op, region: REGION, params}) as unknown as Read<O>;

const ROAD = ['user-notifications'] as const;

/** What a managed rule feeds; null where no declared recipient could be served so. */
export function notificationsOf(context: Context, managedRule: string): NotificationsAnswer | null {
  if (servedBy(context, ROAD)?.length === 0) return null;
  const read = inHome('notifications:ListNotificationConfigurations', {eventRuleSource: 'aws.iam'});
  const listed = ask(context, read);
  if (listed.status !== 'known') {
    const gate = listed.status === 'absent' ? unknown(`${read.op} found nothing`) : unreadable(read, listed);
    return {gate: anyVouched(context, gate), fed: []};
  }
  const hub = hubGate(context);
  return {gate: PASSES, fed: listed.value.flatMap((configuration) => fedBy(context, configuration, managedRule, hub))};
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
      {configuration, rule: {...rule, statusSummaryByRegion: {}}, gate, conditions: [], contacts: [anybody(arn, gate)]},
    ];
  }
  const rules = listed.value.filter(({managedRules}) => managedRules.includes(managedRule));
  if (rules.length === 0) return [];
  const contacts = contactsOf(context, configuration);
  return rules.map((rule) => {
    const {conditions, gate: readable} = patternsOf(rule);
    const gate = every(
      stateGate(configuration),
      regionGate(context, rule),
      hub,
      readable,
      SHOWN[configuration.aggregationDuration ?? ''] ?? shown(name),
    );
    return {configuration, rule, conditions, gate: vouched(context, arn, gate), contacts};
  });
}

/** Unlike the event, a notification is a text of AWS's own. */
function shown(name: string): Gate {
  return unknown(
    `AWS does not document whether the notifications of ${name} name the call; the baseline may vouch for it`,
  );
}
const together = (minutes: string): Gate =>
  unknown(`notifications are aggregated over ${minutes}, and AWS does not document whether each call is named then`);
const SHOWN: Readonly<Record<string, Gate>> = {SHORT: together('five minutes'), LONG: together('twelve hours')};

function stateGate({name, status}: NotificationConfiguration): Gate {
  // Of one that is partly active the state in the Region decides.
  if (status === 'ACTIVE' || status === 'PARTIALLY_ACTIVE') return PASSES;
  return status === 'INACTIVE' || status === 'DELETING'
    ? blocks(`the notification configuration ${name} is ${status}`)
    : unknown(`the notification configuration ${name} is in the state ${status}`);
}

function regionGate({eventRegion}: Context, {regions, statusSummaryByRegion: states}: NotificationRule): Gate {
  if (!regions.includes(eventRegion)) return blocks(`its event rule is not for ${eventRegion}, where IAM's events are`);
  const {status = 'not told', reason = ''} = states[eventRegion] ?? {};
  const because = reason === '' ? '' : ` (${reason})`;
  if (status === 'ACTIVE') return PASSES;
  return status === 'INACTIVE' || status === 'DELETING'
    ? blocks(`its event rule is ${status} in ${eventRegion}${because}`)
    : unknown(`the state of its event rule in ${eventRegion} is ${status}${because}`);
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
  return {arn, recipient: null, gate};
}

/** The declared recipients among its channels, and what cannot be told of them. */
function contactsOf(context: Context, {arn: configuration}: NotificationConfiguration): readonly ContactAnswer[] {
  const read = inHome('notifications:ListChannels', {notificationConfigurationArn: configuration});
  const listed = ask(context, read);
  if (listed.status === 'absent') return [];
  if (listed.status === 'unreadable')
    return [anybody(configuration, vouched(context, configuration, unreadable(read, listed)))];
  return listed.value.flatMap((arn): readonly ContactAnswer[] => {
    const service = parseArn(arn)?.service;
    if (service === 'notifications-contacts') return mailContact(context, configuration, arn);
    const recipient = service === 'chatbot' ? recipientAt(context, {protocol: 'chat', endpoint: arn}, ROAD[0]) : null;
    // A phone with AWS's app is nobody that a baseline can name.
    return recipient === null ? [] : [{arn, recipient, gate: configurationOf(context, arn).gate}];
  });
}

/** https://docs.aws.amazon.com/notifications/latest/userguide/managing-delivery-channels.html: an address gets nothing before it is confirmed. */
function mailContact(context: Context, configuration: string, arn: string): readonly ContactAnswer[] {
  const read = inHome('notifications-contacts:ListEmailContacts', {});
  const listed = ask(context, read);
  if (listed.status === 'absent') return [];
  if (listed.status === 'unreadable') return [anybody(arn, vouched(context, configuration, unreadable(read, listed)))];
  const contact = listed.value.find((one) => one.arn === arn);
  if (contact === undefined) return [];
  const {address, status} = contact;
  const recipient = recipientAt(context, {protocol: 'email', endpoint: address}, ROAD[0]);
  if (recipient === null) return [];
  const gate =
    status === 'active'
      ? PASSES
      : status === 'inactive'
        ? blocks(`the contact ${address} has not confirmed its address`)
        : unknown(`the contact ${address} is in the state ${status}`);
  return [{arn, recipient, gate}];
}
