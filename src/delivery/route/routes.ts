/**
 * Every route that an event can take to a declared recipient, hop by hop. A hop that blocks stays on its route with its reason, so that
 * a loss can be laid to it.
 */
import {busLeads} from '../roads/bus.js';
import type {Destination} from '../roads/destinations/destination.js';
import type {Leading} from '../roads/leading.js';
import type {TopicAnswer} from '../hops/topic.js';
import type {Gate, UnknownGate} from '../gate.js';
import {servedBy} from '../recipients.js';
import type {Alerts} from '../message/alert.js';
import {allRules, type Chain} from './chain.js';
import {ROADS, type End, type Hop, type Lead, type Route, type Source} from './hop.js';

/** The routes from a source on. */
export function routesFrom(source: Source, leads: readonly Lead[], before: readonly Hop[] = []): Route[] {
  return leads.flatMap((lead) => {
    if (!('kind' in lead)) return [routeTo(source, before, lead)];
    const hops = [...before, lead];
    const routes = routesFrom(source, lead.leads(), hops);
    return routes.length > 0 || lead.otherwise === undefined ? routes : routesFrom(source, lead.otherwise, hops);
  });
}

function routeTo(source: Source, hops: readonly Hop[], end: End): Route {
  const road = ROADS.find((name) => hops.some(({kind}) => kind.road === name)) ?? 'other';
  return {...end, source, hops, road, destination: hops.findLast(({kind}) => kind.destination)?.resource ?? null};
}

export function routesOf({
  chain,
  alerts,
  source,
  destinations,
}: {
  readonly chain: Chain;
  readonly alerts: Alerts;
  readonly source: Source;
  readonly destinations: readonly Destination[];
}): Route[] {
  const leading: Leading = {
    context: chain.context,
    alerts,
    believed: believedFor(chain),
    behind: (rule, node) => destinations.find(({name}) => name === node.destination)?.leads(leading, rule, node) ?? [],
  };
  return routesFrom(source, busLeads(leading, chain.bus));
}

/** Where the declared topic can be looked into, a recipient has to be there: no word about another place makes up for that. */
function believedFor(chain: Chain): readonly End[] {
  const {context, declaredTopic} = chain;
  // Being subscribed to a topic that has nothing to do with IAM takes nothing from the word for another place.
  const rules = allRules(chain).filter(({answer, declared}) => answer.relevant || declared);
  const carrying = new Set(rules.flatMap(({targets}) => targets.flatMap(({topic}) => topic ?? [])));
  if (declaredTopic !== null) carrying.add(declaredTopic);
  const listed = (topic: TopicAnswer, index: number): boolean =>
    topic.subscriptions.some(({recipient}) => recipient === index);
  const onTopics = servedBy(context, ['sns', 'chat']);
  const unread = (lists: readonly {readonly listGate: Gate}[]): UnknownGate[] =>
    lists.flatMap(({listGate}) => (listGate.state === 'unknown' ? [listGate] : []));
  // What a service manages leads to no recipient of ours but by User Notifications.
  const [unreadRule] = unread(rules.filter(({answer}) => answer.rule.ManagedBy === undefined));
  const [unreadTopic] = unread([...carrying]);
  return context.baseline.recipients.flatMap((_, recipient): End[] => {
    if (declaredTopic?.listGate.state === 'passes' && !listed(declaredTopic, recipient)) return [];
    const led = rules.some(({targets}) => targets.some(({end}) => end?.recipient === recipient));
    if (led || [...carrying].some((topic) => listed(topic, recipient))) return [{recipient, beside: true}];
    const unlisted = unreadRule ?? (onTopics?.includes(recipient) === false ? undefined : unreadTopic);
    return unlisted === undefined ? [{recipient}] : [{recipient, beside: true, unlisted}];
  });
}

/** The resources of a kind that a route passes, in order. */
export function passedBy({hops}: Route, kind: Hop['kind']): readonly string[] {
  return hops.flatMap((hop) => (hop.kind === kind ? [hop.resource] : []));
}
