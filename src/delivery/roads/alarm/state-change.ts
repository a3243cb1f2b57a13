/**
 * The way of an alarm's state changes over EventBridge. CloudWatch sends an event for each, and "guarantees the delivery"
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html), so a rule for such events tells whomever it
 * leads to, whether or not the alarm has an action. Behind the rule that way is not followed: whom it reaches is unknown, and said to be.
 */
import {parseArn} from '../../arn.js';
import {ask, type Context} from '../../context.js';
import {unreadDoubt} from '../../doubt.js';
import {every, unknown, whyUnreadable, type Gate} from '../../gate.js';
import {alarmNodes, type AlarmNode, type LogNode} from '../../hops/alarm/stage.js';
import {busRef, rulesRead, targetsRead, type BusRef} from '../../hops/bus.js';
import {judgeRule, type RuleAnswer} from '../../hops/rule.js';
import {topicOf, type TopicAnswer} from '../../hops/topic.js';
import {arrivalsOf, recipientAt, servedByAlarms} from '../../recipients.js';
import type {Pattern} from '../../../pattern/index.js';
import type {Alarm} from '../../../snapshot/nouns.js';
import type {Chain} from '../../route/chain.js';
import {NOBODY_KNOWN, type End, type Hop} from '../../route/hop.js';
import type {Vouching} from '../leading.js';
import {ALARM} from './kinds.js';

export interface AlarmLeading extends Vouching {
  /** Rules that take the state changes of alarms and may lead to a declared recipient. */
  readonly heard: readonly Hearing[];
}

export interface Hearing {
  readonly region: string;
  /** null: which rules there are could not be listed, and one of them may. */
  readonly rule: RuleAnswer | null;
  readonly ends: readonly End[];
  /** Why that is not known, where there is no rule to name. */
  readonly unlisted: Gate | null;
}

/**
 * Asked only where being noticed is enough, in each Region that has an alarm of the road: an alarm is where the log group is, which is the home
 * Region of a trail, and "sends events to EventBridge" there. In the event region, rules for IAM's events are looked at as such; elsewhere no
 * event of IAM arrives, and they are rules like any other.
 */
export function hearings(
  chain: Pick<Chain, 'context' | 'bus' | 'topics'>,
  logs: readonly LogNode[],
): readonly Hearing[] {
  const {context, bus, topics} = chain;
  if (context.baseline.alerts !== 'noticed') return [];
  const here = bus.answer.ref.region;
  const away = new Set(alarmNodes(logs).flatMap(({alarm}) => parseArn(alarm.AlarmArn)?.region ?? []));
  away.delete(here);
  const own =
    bus.answer.listed.status === 'known' ? bus.rules.map(({answer}) => answer).filter(({relevant}) => !relevant) : [];
  const behind = (arn: string): TopicAnswer | undefined => topics.get(arn);
  return [
    ...own.flatMap((rule) => hearing(context, bus.answer.ref, rule, behind)),
    ...[...away].sort().flatMap((region) => hearingsAway(context, region)),
  ];
}

function hearingsAway(context: Context, region: string): readonly Hearing[] {
  const ref = busRef(context, 'default', region);
  const read = rulesRead(context, ref);
  const listed = ask(context, read);
  if (listed.status === 'unreadable') {
    const unlisted = unknown(
      `${whyUnreadable(read, listed)}, and a rule there may take its state changes`,
      unreadDoubt(read, listed),
    );
    return [{region, rule: null, ends: [anybody(context)], unlisted}];
  }
  const rules = listed.status === 'known' ? listed.value : [];
  return rules.flatMap((rule) =>
    hearing(context, ref, judgeRule(rule, region, context.account, context.patterns), (arn) => topicOf(context, arn)),
  );
}

function hearing(
  context: Context,
  ref: BusRef,
  rule: RuleAnswer,
  topicAt: (arn: string) => TopicAnswer | undefined,
): readonly Hearing[] {
  const {region} = ref;
  const {pattern, enabled} = rule;
  if (pattern === null || enabled.state === 'blocks' || !mayTake(pattern, {account: context.account, region}))
    return [];
  const ends = endsOf(context, ref, rule, topicAt);
  return ends.length === 0 ? [] : [{region, rule, ends, unlisted: null}];
}

/** The hops behind an alarm over such rules. */
export function heardHops(
  {context, heard}: AlarmLeading,
  {alarm, rings, which: {conditions}}: AlarmNode,
): readonly Hop[] {
  return heardBy(context, heard, alarm).map(({rule, region, ends, unlisted}): Hop => {
    const way =
      unlisted ??
      unknown(
        `the rule ${rule?.rule.Name ?? ''}${region === context.eventRegion ? '' : ` in ${region}`} takes the state changes of the alarm ${alarm.AlarmName} from EventBridge, and whom it tells is not followed; an action of the alarm that notifies the topic would be`,
      );
    return {
      ...{kind: ALARM, resource: alarm.AlarmArn, key: `${alarm.AlarmArn} ${rule?.arn ?? region}`, conditions},
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
      (one.rule === null || (one.rule.pattern !== null && mayTake(one.rule.pattern, {account, region, alarm}))),
  );
}

interface Ringing {
  readonly account: string | null;
  readonly region: string;
  /** Left out: any. */
  readonly alarm?: Alarm;
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

/** Somebody whom an alarm may reach. */
function anybody(context: Context): End {
  const among = servedByAlarms(context);
  return among === undefined ? NOBODY_KNOWN : {...NOBODY_KNOWN, among};
}

/** Where its targets lead: to declared recipients, or where that cannot be seen. */
function endsOf(
  context: Context,
  ref: BusRef,
  {rule}: RuleAnswer,
  topicAt: (arn: string) => TopicAnswer | undefined,
): End[] {
  const listed = ask(context, targetsRead(context, ref, rule.Name));
  if (listed.status !== 'known') return listed.status === 'unreadable' ? [anybody(context)] : [];
  return listed.value.flatMap(({Arn: arn}): End[] => {
    const {service, resource = ''} = parseArn(arn) ?? {};
    if (service === 'events' && resource.startsWith('event-bus')) return [anybody(context)];
    if (service === 'events')
      return told([recipientAt(context, {protocol: 'api-destination', endpoint: arn}, 'api-destination')]);
    if (service !== 'sns')
      return told([
        context.baseline.recipients.findIndex((one) => one.matches.includes(arn) && arrivalsOf(one).includes('direct')),
      ]);
    const topic = topicAt(arn);
    if (topic !== undefined && topic.listGate.state === 'unknown') return [anybody(context)];
    return told(topic?.subscriptions.map(({recipient}) => recipient) ?? []);
  });
}

/** Whom it may tell: that it does, is not known. */
function told(recipients: readonly (number | null)[]): End[] {
  const among = recipients.flatMap((index) => (index === null || index < 0 ? [] : [index]));
  return among.length === 0 ? [] : [{...NOBODY_KNOWN, among}];
}
