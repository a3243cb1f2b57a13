/**
 * The alarm road: the log group of a trail, its metric filters, the alarms on their metrics, and the topics that these notify. Whoever is
 * reached by it notices that something changed, and not what (contract, section 5).
 */
import {blocks, every, unknown, type Gate} from '../../gate.js';
import {messageGate, type TopicAction} from '../../hops/alarm/actions.js';
import {alarmNodes, type AlarmNode, type FilterNode, type LogNode} from '../../hops/alarm/stage.js';
import {feedOf} from '../../hops/trail/trail.js';
import {NOBODY_KNOWN, type Drawn, type Hop, type Lead, type Presence, type Source} from '../../route/hop.js';
import type {TrailStage} from '../../hops/trail/trail.js';
import type {SubscriptionAnswer} from '../../hops/subscription.js';
import {KEY, SUBSCRIPTION, TOPIC, TRAIL} from '../kinds.js';
import {lastHop} from '../leading.js';
import {topicDrawn} from '../topic.js';
import {ALARM, LOG_GROUP, METRIC_FILTER} from './kinds.js';

/** What the trails bring to a log group. */
export function logSource(stage: TrailStage, {log, arrival}: LogNode): Source {
  return {
    kind: TRAIL,
    feeds: log.trails.map((trail, at) => {
      const way = arrival.trails[at];
      return feedOf(way === undefined ? trail : {...trail, gate: every(trail.gate, way)});
    }),
    listed: stage.gate,
    reason: whyNot({log, arrival}),
    drawn: groupDrawn({log, arrival}),
  };
}

function whyNot({log, arrival}: Pick<LogNode, 'log' | 'arrival'>): string {
  for (const [at, {trail, gate}] of log.trails.entries()) {
    const way = every(gate, arrival.trails[at] ?? gate);
    if (way.state === 'blocks') return `${trail.Name}: ${way.reason}`;
  }
  return TRAIL.words.narrowed(log.trails.map(({trail}) => trail.Name).join(', '));
}

function groupDrawn({log, arrival}: Pick<LogNode, 'log' | 'arrival'>): Drawn {
  return {
    kind: 'log group',
    key: log.arn,
    label: `log group ${log.name}`,
    gate: arrival.group,
    passed: 'where the trail’s events are logged',
  };
}

/** The way from a log group on. */
export function logLeads(node: LogNode, recipients: number): readonly Lead[] {
  const {log, arrival, listed, filters} = node;
  const nowhere = (gate: Gate): Lead => lastHop({kind: METRIC_FILTER, resource: log.arn, gate});
  const leads = (): readonly Lead[] => {
    // Of another account's group nothing behind is seen: who vouches for it says that its alarms reach everybody declared.
    if (log.foreign)
      return arrival.group.state === 'vouched'
        ? Array.from({length: recipients}, (_, recipient) => ({recipient}))
        : [NOBODY_KNOWN];
    if (listed.state !== 'passes') return [nowhere(listed)];
    return filters.length === 0
      ? [nowhere(blocks('no metric filter of the log group counts a required call'))]
      : filters.flatMap(filterHops);
  };
  return [{kind: LOG_GROUP, resource: log.arn, gate: arrival.group, conditions: [], leads}];
}

/** A filter that is in doubt is there twice: with what it certainly counts, and with what it may. */
function filterHops(node: FilterNode): readonly Lead[] {
  const {answer, resource} = node;
  const {patterns, filter, gate} = answer;
  const leads = (): readonly Lead[] => alarmHops(node);
  const hop = {kind: METRIC_FILTER, resource, leads, drawn: filterDrawn(node)};
  if (patterns === null) return [{...hop, gate, conditions: []}];
  const {sure, possible, doubts} = patterns;
  const [doubt] = doubts;
  const certain: Hop = {...hop, key: `${resource} surely`, gate, conditions: [sure]};
  if (doubt === undefined) return [certain];
  const perhaps = unknown(`the filter pattern of ${filter.filterName}: ${doubt}`);
  return [certain, {...hop, key: `${resource} perhaps`, gate: every(gate, perhaps), conditions: [possible]}];
}

function filterDrawn({answer, resource}: FilterNode): Drawn {
  const {filter, gate} = answer;
  return {
    kind: 'metric filter',
    key: resource,
    label: `metric filter ${filter.filterName}`,
    gate,
    passed: 'counts required calls',
  };
}

function alarmHops({metrics, alarmsListed, resource}: FilterNode): readonly Lead[] {
  const nowhere = (gate: Gate): Lead => lastHop({kind: ALARM, resource, gate});
  if (alarmsListed.state !== 'passes') return [nowhere(alarmsListed)];
  const alarms = metrics.flatMap((metric) => metric.alarms);
  return alarms.length === 0 ? [nowhere(blocks('no alarm watches its metric'))] : alarms.flatMap(alarmHop);
}

/** An alarm, and those that ring with it: what it does itself, and what they do. */
function alarmHop(node: AlarmNode): readonly Lead[] {
  const {alarm, rings, acts, topics, parents, parentsListed, others} = node;
  const hop = {kind: ALARM, resource: alarm.AlarmArn, conditions: [], drawn: alarmDrawn(node)};
  const own = topics.map((action): Lead => ({...hop, gate: every(rings, acts), leads: () => topicHops(action)}));
  const above = parents.map((parent): Lead => ({
    ...hop,
    key: `${alarm.AlarmArn} above`,
    gate: rings,
    leads: () => alarmHop(parent),
  }));
  if (own.length + above.length > 0) return [...own, ...above];
  const nothing =
    others.length > 0
      ? blocks(`it acts on ${others.join(', ')}, which is not followed`)
      : parentsListed.state === 'passes'
        ? blocks('it has no action, and no composite alarm rings with it')
        : parentsListed;
  return [lastHop({...hop, gate: every(rings, acts, nothing)})];
}

function alarmDrawn({alarm, rings, acts}: AlarmNode): Drawn {
  return {
    kind: 'alarm',
    key: alarm.AlarmArn,
    label: `alarm ${alarm.AlarmName}`,
    gate: every(rings, acts),
    passed: 'rings for each, and says that something changed',
  };
}

function topicHops({topic, admits, key, keyGate}: TopicAction): readonly Lead[] {
  const {arn, exists, standard, protection, listGate, subscriptions} = topic;
  const gate = every(exists, standard, admits, protection);
  const behind = (): readonly Lead[] => {
    if (listGate.state !== 'passes') return [lastHop({kind: SUBSCRIPTION, resource: arn, gate: listGate})];
    const declared = subscriptions.filter(({recipient}) => recipient !== null);
    return declared.length > 0
      ? declared.map(subscriptionHop)
      : [
          lastHop({
            kind: SUBSCRIPTION,
            resource: arn,
            gate: blocks('no declared recipient is subscribed to the topic'),
          }),
        ];
  };
  const keyHop: Hop = {kind: KEY, resource: key?.named ?? arn, gate: keyGate, conditions: [], leads: behind};
  const drawn: Drawn = {...topicDrawn(topic, 'admits CloudWatch'), gate: every(gate, keyGate)};
  const leads = (): readonly Lead[] => (key === null ? behind() : [keyHop]);
  return [{kind: TOPIC, resource: arn, gate, conditions: [], drawn, leads}];
}

function subscriptionHop(subscription: SubscriptionAnswer): Hop {
  const {row, topicArn, confirmed, endpoint, recipient} = subscription;
  return {
    kind: SUBSCRIPTION,
    resource: row.SubscriptionArn.startsWith('arn:') ? row.SubscriptionArn : topicArn,
    gate: every(confirmed, messageGate(subscription), endpoint.gate),
    conditions: [],
    leads: () => [{recipient}],
  };
}

/** Declared recipients that stand behind the topics of alarms, whether or not anything leads there. */
export function alarmPresences(logs: readonly LogNode[]): Presence[] {
  return [...alarmTopics(logs).values()].flatMap((topic) =>
    topic.subscriptions.flatMap(({recipient, gate}) =>
      recipient === null ? [] : [{recipient, gate, place: topicDrawn(topic, 'exists')}],
    ),
  );
}

/** Every topic that an alarm of the road notifies, by ARN. */
export function alarmTopics(logs: readonly LogNode[]): Map<string, TopicAction['topic']> {
  return new Map(alarmNodes(logs).flatMap(({topics}) => topics.map(({topic}) => [topic.arn, topic] as const)));
}
