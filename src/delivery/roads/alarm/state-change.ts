/**
 * The way of an alarm's state changes over EventBridge. CloudWatch sends an event for each, and "guarantees the delivery"
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html), so a rule for such events tells whomever it
 * leads to, whether or not the alarm has an action. Behind the rule that way is not followed: whom it reaches is unknown, and said to be.
 */
import {parseArn} from '../../arn.js';
import {ask, type Context} from '../../context.js';
import {unknown} from '../../gate.js';
import {every} from '../../gate.js';
import type {AlarmNode} from '../../hops/alarm/stage.js';
import {targetsRead} from '../../hops/bus.js';
import {arrivalsOf, recipientAt, servedByAlarms} from '../../recipients.js';
import type {Pattern} from '../../../pattern/index.js';
import type {Alarm} from '../../../snapshot/nouns.js';
import type {BusNode, Chain, RuleNode} from '../../route/chain.js';
import {NOBODY_KNOWN, type End, type Hop} from '../../route/hop.js';
import type {Vouching} from '../leading.js';
import {ALARM} from './kinds.js';

export interface AlarmLeading extends Vouching {
  /** Rules that take the state changes of alarms and may lead to a declared recipient. */
  readonly heard: readonly Hearing[];
}

export interface Hearing {
  readonly rule: RuleNode;
  readonly region: string;
  readonly ends: readonly End[];
}

/** Asked only where being noticed is enough. Rules for IAM's events are looked at as such. */
export function hearings({context, bus, topics}: Pick<Chain, 'context' | 'bus' | 'topics'>): readonly Hearing[] {
  if (context.baseline.alerts !== 'noticed' || bus.answer.listed.status !== 'known') return [];
  return bus.rules.flatMap((rule): Hearing[] => {
    const {pattern, relevant, enabled} = rule.answer;
    if (relevant || pattern === null || enabled.state === 'blocks' || !mayTake(pattern, anyAlarm(context))) return [];
    const ends = endsOf(context, {bus, topics}, rule);
    return ends.length === 0 ? [] : [{rule, region: bus.answer.ref.region, ends}];
  });
}

/** The hops behind an alarm over such rules. */
export function heardHops({context, heard}: AlarmLeading, {alarm, rings, conditions}: AlarmNode): readonly Hop[] {
  return heardBy(context, heard, alarm).map(({rule, ends}): Hop => {
    const {arn, rule: named} = rule.answer;
    const way = unknown(
      `the rule ${named.Name} takes the state changes of the alarm ${alarm.AlarmName} from EventBridge, and whom it tells is not followed; an action of the alarm that notifies the topic would be`,
    );
    return {
      ...{kind: ALARM, resource: alarm.AlarmArn, key: `${alarm.AlarmArn} ${arn}`, conditions},
      gate: every(rings, way),
      leads: () => ends,
    };
  });
}

/** Rules that take the state changes of this alarm. */
export function heardBy({account}: Pick<Context, 'account'>, heard: readonly Hearing[], alarm: Alarm): Hearing[] {
  const region = parseArn(alarm.AlarmArn)?.region;
  return heard.filter(
    (one) =>
      one.region === region &&
      one.rule.answer.pattern !== null &&
      mayTake(one.rule.answer.pattern, {account, region, alarm}),
  );
}

interface Ringing {
  readonly account: string | null;
  readonly region: string;
  /** Left out: any. */
  readonly alarm?: Alarm;
}

function anyAlarm({account, eventRegion: region}: Context): Ringing {
  return {account, region};
}

/** Fields of the event's detail that stand below these hold what is not known here. */
const DETAIL = ['alarmName', 'configuration', 'previousState', 'state', 'alarmTags', 'alarmTagsStatus', 'muteDetail'];

/** May a pattern take the event of an alarm that goes to ALARM? What the event has in a field that is not told here, it may have. */
function mayTake({combinations}: Pattern, {account, region, alarm}: Ringing): boolean {
  const fields: Readonly<Record<string, string | null>> = {
    ...{version: '0', source: 'aws.cloudwatch', 'detail-type': 'CloudWatch Alarm State Change'},
    ...{account, region, resources: alarm?.AlarmArn ?? null},
    ...{'detail.alarmName': alarm?.AlarmName ?? null, 'detail.state.value': 'ALARM'},
  };
  return combinations.some((conditions) =>
    conditions.every(({path, test, absent}) => {
      const value = fields[path];
      if (value !== undefined) return value === null || test(value);
      const [top, below] = path.split('.');
      return top === 'detail' && !DETAIL.includes(below ?? '') ? absent : true;
    }),
  );
}

/** Where its targets lead: to declared recipients, or where that cannot be seen. */
function endsOf(context: Context, {bus, topics}: {bus: BusNode; topics: Chain['topics']}, rule: RuleNode): End[] {
  const listed = ask(context, targetsRead(context, bus.answer.ref, rule.answer.rule.Name));
  const among = servedByAlarms(context);
  const somebody = among === undefined ? NOBODY_KNOWN : {...NOBODY_KNOWN, among};
  if (listed.status !== 'known') return listed.status === 'unreadable' ? [somebody] : [];
  return listed.value.flatMap(({Arn: arn}): End[] => {
    const {service, resource = ''} = parseArn(arn) ?? {};
    if (service === 'events' && resource.startsWith('event-bus')) return [somebody];
    if (service === 'events')
      return told([recipientAt(context, {protocol: 'api-destination', endpoint: arn}, 'api-destination')]);
    if (service !== 'sns')
      return told([
        context.baseline.recipients.findIndex((one) => one.matches.includes(arn) && arrivalsOf(one).includes('direct')),
      ]);
    return told(topics.get(arn)?.subscriptions.map(({recipient}) => recipient) ?? []);
  });
}

/** Whom it may tell: that it does, is not known. */
function told(recipients: readonly (number | null)[]): End[] {
  const among = recipients.flatMap((index) => (index === null || index < 0 ? [] : [index]));
  return among.length === 0 ? [] : [{...NOBODY_KNOWN, among}];
}
