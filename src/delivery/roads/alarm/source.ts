/**
 * `delivery/roads/alarm/` is the road that begins at the log group of a trail and not at the event bus.
 *
 * The alarm road: the log group of a trail, its metric filters, the alarms on their metrics, and the topics that these notify. Whoever is
 * reached by it notices that something changed, and not what (contract, section 5).
 */
import {PASSES, blocks, every, unknown, type Gate} from '../../gate.js';
import type {EndAnswer} from '../../hops/end.js';
import {isFunction, type TopicAction} from '../../hops/alarm/actions.js';
import {countsGate} from '../../hops/alarm/metric-filter.js';
import {messageGate} from '../../hops/alarm/notification.js';
import {alarmNodes, type AlarmNode, type FilterNode, type LogNode} from '../../hops/alarm/stage.js';
import {feedOf} from '../../hops/trail/trail.js';
import type {Drawn, End, Hop, Lead, Presence, Source} from '../../route/hop.js';
import type {TrailStage} from '../../hops/trail/trail.js';
import type {Alarm} from '../../../snapshot/nouns.js';
import type {SubscriptionAnswer} from '../../hops/subscription.js';
import {CHANNEL, DIRECT_END, KEY, SUBSCRIPTION, TOPIC, TRAIL} from '../kinds.js';
import {lastHop, unseen} from '../leading.js';
import {topicDrawn} from '../topic.js';
import {alarmDrawn, filterDrawn, functionDrawn, groupDrawn, lackDrawn} from './drawn.js';
import {ALARM, LOG_GROUP, METRIC_FILTER} from './kinds.js';
import {heardHops, type AlarmLeading} from './state-change.js';

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

/** What trails that cannot be listed may bring to log groups: whom it would reach is not known. */
export function unlistedLogs(gate: Gate): {readonly source: Source; readonly leads: readonly Lead[]} {
  const drawn: Drawn = {
    kind: 'log group',
    key: 'log groups of trails that were not read',
    label: 'log groups of the trails',
    gate,
    passed: 'where the trail’s events are logged',
  };
  return {
    source: {kind: TRAIL, feeds: [], listed: gate, reason: 'the trails could not be listed', drawn},
    leads: [lastHop({kind: LOG_GROUP, resource: 'log groups of the trails', gate})],
  };
}

/** The way from a log group on. */
export function logLeads(leading: AlarmLeading, node: LogNode): readonly Lead[] {
  const {log, arrival, listed, filters, logAlarms, logAlarmsListed} = node;
  const nowhere = (gate: Gate): Lead =>
    lastHop({kind: METRIC_FILTER, resource: log.arn, gate, drawn: lackDrawn('metric filter', log.arn, gate)});
  const leads = (): readonly Lead[] => {
    // Of another account's group nothing behind is seen: who vouches for it says that its alarms reach everybody declared.
    if (log.foreign) return unseen(leading, arrival.group);
    const queries = logAlarms.flatMap((alarm) => alarmHop(leading, alarm));
    if (listed.state !== 'passes') return [nowhere(listed), ...queries];
    if (filters.length + queries.length > 0)
      return [...filters.flatMap((filter) => filterHops(leading, filter)), ...queries];
    const uncounted = blocks('no metric filter of the log group counts a required call');
    return [nowhere(logAlarmsListed.state === 'passes' ? uncounted : logAlarmsListed)];
  };
  return [{kind: LOG_GROUP, resource: log.arn, gate: arrival.group, conditions: [], leads}];
}

/** A filter that is in doubt is there twice: with what it certainly counts, and with what it may. */
function filterHops(leading: AlarmLeading, node: FilterNode): readonly Lead[] {
  const {answer, resource} = node;
  const {patterns, filter} = answer;
  const gate = countsGate(answer);
  const leads = (): readonly Lead[] => alarmHops(leading, node);
  const hop = {kind: METRIC_FILTER, resource, leads, drawn: filterDrawn(node)};
  if (patterns === null) return [{...hop, gate, conditions: []}];
  const {sure, possible, doubts} = patterns;
  const [doubt] = doubts;
  const certain: Hop = {...hop, key: `${resource} surely`, gate, conditions: [sure]};
  if (doubt === undefined) return [certain];
  const perhaps = unknown(`the filter pattern of ${filter.filterName}: ${doubt}`);
  return [certain, {...hop, key: `${resource} perhaps`, gate: every(gate, perhaps), conditions: [possible]}];
}

function alarmHops(leading: AlarmLeading, node: FilterNode): readonly Lead[] {
  const {metrics, alarmsListed, resource} = node;
  const nowhere = (gate: Gate): Lead =>
    lastHop({kind: ALARM, resource, gate, drawn: lackDrawn('alarm', resource, gate)});
  if (alarmsListed.state !== 'passes') return [nowhere(alarmsListed)];
  const alarms = metrics.flatMap((metric) => metric.alarms);
  return alarms.length === 0 ? [nowhere(blocks(unwatched(node)))] : alarms.flatMap((alarm) => alarmHop(leading, alarm));
}

function unwatched({metrics, unwatching}: FilterNode): string {
  const named = metrics.map(({metric}) => `${metric.metricNamespace}/${metric.metricName}`).join(', ');
  const besides = unwatching.map(({alarm: {AlarmName, Namespace = '', MetricName = ''}, region}) =>
    region === null
      ? `; the alarm ${AlarmName} watches ${Namespace}/${MetricName}`
      : `; the alarm ${AlarmName} is in ${region}, and the metric is in the Region of the log group`,
  );
  return `no alarm watches its metric ${named}${besides.join('')}`;
}

/** An alarm, and those that ring with it: what it does itself, and what they do. */
function alarmHop(leading: AlarmLeading, node: AlarmNode): readonly Lead[] {
  const {perhaps, ...which} = node.which;
  const surely = alarmHopFor(leading, {...node, which});
  if (perhaps === undefined) return surely;
  // There twice, as a filter in doubt is.
  const {gate, conditions} = perhaps;
  const {AlarmArn: key} = node.alarm;
  const doubtful = {...node, rings: every(node.rings, gate), which: {conditions, key: `${key} perhaps`}};
  return [...surely, ...alarmHopFor(leading, doubtful)];
}

type Ringing = AlarmNode & {readonly which: Omit<AlarmNode['which'], 'perhaps'> & {readonly key?: string}};

function alarmHopFor(leading: AlarmLeading, node: Ringing): readonly Lead[] {
  const {alarm, rings, which, acts, topics, functions, parents, parentsListed, others} = node;
  const hop = {kind: ALARM, resource: alarm.AlarmArn, ...which, drawn: alarmDrawn(node)};
  const own = [
    ...topics.map((action) => () => topicHops(leading, action)),
    ...functions.map((end) => () => functionHop(end)),
  ].map((leads): Lead => ({...hop, gate: every(rings, acts), leads}));
  const above = parents.map((parent): Lead => ({
    ...hop,
    key: `${which.key ?? alarm.AlarmArn} above`,
    gate: rings,
    leads: () => alarmHop(leading, parent),
  }));
  if (own.length + above.length > 0) return [...own, ...above, ...heardHops(leading, node)];
  const nothing =
    others.length > 0
      ? blocks(`it acts on ${others.map(actionWords).join(' and ')}`)
      : parentsListed.state === 'passes'
        ? blocks('it has no action, and no composite alarm goes to ALARM with it')
        : parentsListed;
  return [lastHop({...hop, gate: every(rings, acts, nothing)}), ...heardHops(leading, node)];
}

function actionWords(arn: string): string {
  return isFunction(arn) ? `${arn}, which no recipient declares` : `${arn}, which is not followed`;
}

/** A function that the alarm invokes is the recipient itself. */
function functionHop(end: EndAnswer): readonly Lead[] {
  const {resource, gate, parts, recipient} = end;
  const spoils = parts.find((part) => part.spoils !== undefined)?.spoils;
  return [
    {
      kind: DIRECT_END,
      resource,
      gate,
      conditions: [],
      ...(spoils === undefined ? {} : {spoils}),
      drawn: functionDrawn(end),
      leads: () => [{recipient}],
    },
  ];
}

function topicHops(leading: AlarmLeading, {alarm, topic, key, keyGate, ...to}: TopicAction): readonly Lead[] {
  const {arn, exists, standard, listGate, subscriptions} = topic;
  const gate = every(exists, standard, to.admits, to.room, to.protection);
  const behind = (): readonly Lead[] => {
    if (listGate.state !== 'passes') {
      const ends = unseen(leading, listGate, ['sns', 'chat']);
      return [{kind: SUBSCRIPTION, resource: arn, gate: listGate, conditions: [], leads: () => ends}];
    }
    const declared = subscriptions.filter(({recipient}) => recipient !== null);
    return declared.length > 0
      ? declared.map((subscription) => subscriptionHop(alarm, subscription))
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

function subscriptionHop(alarm: Alarm, subscription: SubscriptionAnswer): Hop {
  const {row, topicArn, confirmed, endpoint, recipient, channel} = subscription;
  const arn = row.SubscriptionArn.startsWith('arn:') ? row.SubscriptionArn : topicArn;
  return {
    kind: channel === null ? SUBSCRIPTION : CHANNEL,
    resource: channel?.arn ?? arn,
    gate: every(confirmed, messageGate(alarm, subscription), endpoint.gate, channel?.gate ?? PASSES),
    conditions: [],
    ...(endpoint.spoils === null ? {} : {spoils: endpoint.spoils}),
    leads: () => [{recipient}],
  };
}

/** Declared recipients that stand behind the topics of alarms, whether or not anything leads there. */
export function alarmPresences(logs: readonly LogNode[]): Presence[] {
  const subscribed = [...alarmTopics(logs).values()].flatMap((topic) =>
    topic.subscriptions.flatMap(({recipient, gate}): Presence[] =>
      recipient === null ? [] : [{recipient, gate, place: topicDrawn(topic, 'exists')}],
    ),
  );
  const invoked = alarmNodes(logs).flatMap(({functions}) =>
    functions.flatMap((end): Presence[] =>
      end.recipient === null ? [] : [{recipient: end.recipient, gate: end.gate, place: functionDrawn(end)}],
    ),
  );
  return [...subscribed, ...invoked];
}

/** Whom a vouched end may lead to: one who is subscribed in sight, beside its own routes. */
export function believedBehindAlarms(logs: readonly LogNode[], recipients: number): readonly End[] {
  const seen = new Set(alarmPresences(logs).map(({recipient}) => recipient));
  return Array.from({length: recipients}, (_, recipient): End =>
    seen.has(recipient) ? {recipient, beside: true} : {recipient},
  );
}

/** Every topic that an alarm of the road notifies, by ARN. */
export function alarmTopics(logs: readonly LogNode[]): Map<string, TopicAction['topic']> {
  return new Map(alarmNodes(logs).flatMap(({topics}) => topics.map(({topic}) => [topic.arn, topic] as const)));
}
