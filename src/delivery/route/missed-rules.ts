/**
 * Where a recipient is missed on the topics of the rules that may match: the topics in the event region, and in those that rules forward
 * to, that have it, and the rules that lead there, whatever they match. One wrong word in a pattern hides a whole chain otherwise. Nothing is read unless somebody is missed,
 * and what cannot be read hides nothing that was found without it.
 *
 * https://docs.aws.amazon.com/sns/latest/api/API_ListSubscriptions.html,
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRuleNamesByTarget.html
 */
import type {Answer} from '../../snapshot/model.js';
import type {Read} from '../../snapshot/reads.js';
import {ask, type Context} from '../context.js';
import {PASSES, unreadable, type Gate} from '../gate.js';
import {busParam} from '../hops/bus.js';
import {isDeclared, type TopicAnswer} from '../hops/topic.js';
import type {BusNode, Chain} from './chain.js';

export interface MissedRules {
  /** ARNs of topics with a declared recipient. */
  readonly topics: readonly string[];
  /** ARNs of rules that lead to one. */
  readonly rules: ReadonlySet<string>;
  /** Could topics with a declared recipient be looked for, and rules that lead to one? Both pass also where nobody is missed. */
  readonly searched: Chain['searched'];
}

const NONE: MissedRules = {topics: [], rules: new Set(), searched: {topics: PASSES, rules: PASSES}};

export function missedRules(context: Context, bus: BusNode, met: readonly TopicAnswer[]): MissedRules {
  if (bus.answer.listed.status !== 'known') return NONE;
  // While what lies behind the rules is still being read, nobody is missed.
  if (isUnread(bus) || met.some(({listed}) => isUnobserved(listed))) return NONE;
  const {recipients} = context.baseline;
  const reached = new Set(
    bus.rules.flatMap(({answer, targets}) =>
      answer.relevant ? targets.flatMap((target) => recipientsBehind(target)) : [],
    ),
  );
  if (recipients.every((_, index) => reached.has(index))) return NONE;
  const standing = met.filter(({subscriptions}) => subscriptions.some(({recipient}) => recipient !== null));
  const seen = new Set(standing.flatMap(({subscriptions}) => subscriptions.map(({recipient}) => recipient)));
  const region = context.eventRegion;
  const found = new Set(standing.map(({arn}) => arn));
  const [subscribers, leading]: [Gate[], Gate[]] = [[], []];
  if (!recipients.every((_, index) => seen.has(index))) {
    for (const place of placesOf(context, bus)) {
      const read: Read<'sns:ListSubscriptions'> = {op: 'sns:ListSubscriptions', region: place, params: {}};
      const listed = ask(context, read);
      if (listed.status === 'unreadable') subscribers.push(unreadable(read, listed));
      for (const row of listed.status === 'known' ? listed.value : [])
        if (isDeclared(context, row)) found.add(row.TopicArn);
    }
  }
  const topics = [...found].sort();
  const EventBusName = busParam(context, bus.answer.ref);
  const names = new Set(
    topics.flatMap((TargetArn) => {
      const params = {EventBusName, TargetArn};
      const read: Read<'events:ListRuleNamesByTarget'> = {op: 'events:ListRuleNamesByTarget', region, params};
      const named = ask(context, read);
      if (named.status === 'unreadable') leading.push(unreadable(read, named));
      return named.status === 'known' ? named.value : [];
    }),
  );
  const rules = bus.rules.filter(({answer: {rule}}) => names.has(rule.Name) && rule.ManagedBy === undefined);
  const searched = {topics: subscribers[0] ?? PASSES, rules: leading[0] ?? PASSES};
  return {topics, rules: new Set(rules.map(({answer}) => answer.arn)), searched};
}

/** The event region, and where rules forward to a bus of this account: the recipient may be subscribed there, and that way be cut. */
function placesOf({account, eventRegion}: Context, {rules}: BusNode): readonly string[] {
  const buses = rules.flatMap(({targets}) => targets.flatMap(({bus}) => bus?.answer.ref ?? []));
  const own = buses.filter((ref) => ref.account === account).map((ref) => ref.region);
  return [...new Set([eventRegion, ...own])].sort();
}

function isUnobserved(answer: Answer<unknown>): boolean {
  return answer.status === 'unreadable' && answer.kind === 'not-observed';
}

function isUnread({rules}: BusNode): boolean {
  return rules.some(
    ({answer, targetsListed, targets}) =>
      answer.relevant &&
      (targetsListed === 'not-observed' ||
        targets.some(({bus}) => bus !== null && (isUnobserved(bus.answer.listed) || isUnread(bus)))),
  );
}

/** Declared recipients that stand behind a target, over one more bus perhaps. */
function recipientsBehind({topic, bus, end}: BusNode['rules'][number]['targets'][number]): number[] {
  const direct = end?.recipient ?? [];
  const own = topic?.subscriptions.flatMap(({recipient}) => recipient ?? []) ?? [];
  const behind = bus?.rules.flatMap(({answer, targets}) => (answer.relevant ? targets.flatMap(recipientsBehind) : []));
  return [...own, ...(behind ?? [])].concat(direct);
}
