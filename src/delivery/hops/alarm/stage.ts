/**
 * The alarm road as it was found: from the log groups of the trails to the topics that alarms notify. Nothing is read where no trail has a
 * log group, nor behind a filter that counts no required call; where being noticed is enough, one that was meant to count some is followed.
 */
import type {Answer} from '../../../snapshot/model.js';
import type {Alarm, MetricFilter, MetricTransformation} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {ask, vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unknown, unreadable, type Gate} from '../../gate.js';
import type {EndAnswer} from '../end.js';
import {topicOf, type TopicAnswer} from '../topic.js';
import type {TrailAnswer} from '../trail/trail.js';
import {functionAction, isFunction, isTopic, muteGate, topicAction, type TopicAction} from './actions.js';
import {actsGate, evaluatedGate} from './acts.js';
import {metricGate, watches, type Rings} from './alarm.js';
import {FILTERS, filtersAway} from './away.js';
import {childGate, speaksOf} from './composite.js';
import {besidesOf, filterOf, type FilterAnswer} from './metric-filter.js';
import {RESTS_OK} from './rests.js';
import {withStrangers} from './strangers.js';
import {arrivalAt, trailLogs, type Arrival, type TrailLog} from './trail-log.js';
import {NO_TWINS, twinsOf, type Twins} from './twins.js';
import {ALARMS, unwatching, type Unwatching} from './unwatching.js';

/** An alarm that would ring for what a filter counts, or by another that would. */
export interface AlarmNode {
  readonly alarm: Alarm;
  /** It rings: by its metric, or by its rule. */
  readonly rings: Gate;
  /** What an event must match besides to be counted where the alarm looks, and why others do not count there. */
  readonly which: Omit<Rings, 'gate' | 'rests'>;
  /** It acts when it rings. Not asked of one that has no action. */
  readonly acts: Gate;
  readonly topics: readonly TopicAction[];
  /** Declared functions that it invokes. */
  readonly functions: readonly EndAnswer[];
  /** Its other actions, by ARN. */
  readonly others: readonly string[];
  /** Composite alarms that ring with it. */
  readonly parents: readonly AlarmNode[];
  /** Could composite alarms be listed? */
  readonly parentsListed: Gate;
}

export interface FilterNode {
  readonly answer: FilterAnswer;
  /** What the filter is known by: its log group's ARN and its name. */
  readonly resource: string;
  readonly metrics: readonly {readonly metric: MetricTransformation; readonly alarms: readonly AlarmNode[]}[];
  /** Could the alarms be listed? */
  readonly alarmsListed: Gate;
  /** Alarms that seem to be meant for its metrics, where none watches them. */
  readonly unwatching: readonly Unwatching[];
}

export interface LogNode {
  readonly log: TrailLog;
  readonly arrival: Arrival;
  /** Could its filters be listed? */
  readonly listed: Gate;
  /** Those that may count a required event; where being noticed is enough, also those that were meant to. */
  readonly filters: readonly FilterNode[];
  /** Those that count none, though they speak of IAM, and are not among the filters. */
  readonly others: readonly FilterAnswer[];
  /** Alarms on what a scheduled query finds in the group. None is certain, so they are looked for where being noticed is enough. */
  readonly logAlarms: readonly AlarmNode[];
  /** Could those be listed? */
  readonly logAlarmsListed: Gate;
}

/** @param topicAt topics that were looked at already */
export function alarmStage(
  context: Context,
  trails: readonly TrailAnswer[],
  topicAt: (arn: string) => TopicAnswer | undefined,
): LogNode[] {
  const logs = trailLogs(context, trails);
  return logs.map((log) => new Look(context, log, {logs, topicAt}).node());
}

const COMPOSITES = (region: string): Read<'cloudwatch:DescribeAlarms'> => ({
  op: 'cloudwatch:DescribeAlarms',
  region,
  params: {AlarmTypes: ['CompositeAlarm', 'LogAlarm']},
});

const NOTHING: Omit<LogNode, 'log' | 'arrival'> = {
  ...{listed: PASSES, filters: [], others: []},
  ...{logAlarms: [], logAlarmsListed: PASSES},
};

class Look {
  readonly #topics = new Map<string, TopicAnswer>();
  /** Composite alarms on the way: two may name each other. */
  readonly #within = new Set<string>();

  constructor(
    private readonly context: Context,
    private readonly log: TrailLog,
    private readonly among: {
      readonly logs: readonly TrailLog[];
      readonly topicAt: (arn: string) => TopicAnswer | undefined;
    },
  ) {}

  node(): LogNode {
    const {context, log} = this;
    if (log.foreign) return {...NOTHING, log, arrival: arrivalAt(context, log)};
    const read = FILTERS(log);
    const answer = ask(context, read);
    // They do not wait for the filters.
    const alarms = ask(context, ALARMS(log.region));
    const listed = vouched(context, log.arn, listedGate(read, answer));
    const found = answer.status === 'known' ? [...answer.value].sort(byName) : [];
    const answers = found.map((filter) => filterOf(context, log, filter));
    const noticed = context.baseline.alerts === 'noticed';
    const relevant = answers.filter((filter) => filter.relevant || (noticed && filter.meant));
    const others = answers.filter((filter) => filter.meant && !relevant.includes(filter));
    const {logAlarms, logAlarmsListed} = noticed ? this.#logAlarms() : NOTHING;
    const dark = {trails: log.trails.map(() => PASSES), group: PASSES};
    const nothing = relevant.length === 0 && logAlarms.length === 0 && listed.state === 'passes';
    const arrival = nothing ? dark : arrivalAt(context, log);
    const filters = relevant.map((filter) => this.#filter(filter, alarms, answers));
    return {log, arrival, listed, filters, others, logAlarms, logAlarmsListed};
  }

  /** @param all filters of the log group: several may feed one metric */
  #filter(answer: FilterAnswer, alarms: Answer<readonly Alarm[]>, all: readonly FilterAnswer[]): FilterNode {
    const {context, log, among} = this;
    const metrics = answer.filter.metricTransformations.map((metric) => {
      const watched = known(alarms).filter((alarm) => watches(alarm, metric) !== false);
      if (watched.length === 0) return {metric, alarms: []};
      const away = filtersAway(context, log, among.logs, metric);
      const besides = besidesOf(answer, metric, {here: all, away: away.filters});
      const strangers = besidesOf(answer, metric, {here: [], away: away.strangers});
      const more = {filters: all.map(({filter}) => filter), unread: away.unread};
      const watching = watched.map((alarm) => ({
        alarm,
        rings: withStrangers(metricGate(alarm, metric, besides, more), strangers, () =>
          metricGate(alarm, metric, [...besides, ...strangers], more),
        ),
      }));
      return {metric, alarms: watching.map((one) => this.#alarm(one.alarm, one.rings, twinsOf(one.alarm, watching)))};
    });
    const watched = metrics.some((metric) => metric.alarms.length > 0);
    return {
      answer,
      resource: `${log.arn}:metric-filter:${answer.filter.filterName}`,
      metrics,
      alarmsListed: listedGate(ALARMS(log.region), alarms),
      unwatching: watched
        ? []
        : unwatching(
            context,
            log,
            known(alarms),
            answer.filter,
            all.flatMap(({filter}) => filter.metricTransformations),
          ),
    };
  }

  /**
   * What a scheduled query of CloudWatch Logs Insights counts is not followed
   * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_LogAlarm.html).
   */
  #logAlarms(): Pick<LogNode, 'logAlarms' | 'logAlarmsListed'> {
    const {arn, name, region} = this.log;
    const read = COMPOSITES(region);
    const answer = ask(this.context, read);
    const isHere = (group: string): boolean => group.replace(/:\*$/, '') === arn || group === name;
    const gate = unknown('it counts what a scheduled query finds in the log group, which is not followed');
    const logAlarms = known(answer)
      .filter(({LogGroups = []}) => LogGroups.some(isHere))
      .map((alarm) => this.#alarm(alarm, {gate, conditions: []}));
    return {logAlarms, logAlarmsListed: listedGate(read, answer)};
  }

  #alarm(alarm: Alarm, {gate, rests, ...which}: Rings, twins = NO_TWINS, by: readonly string[] = []): AlarmNode {
    const rings = every(gate, evaluatedGate(alarm));
    const silent = rings.state === 'blocks';
    const topics = alarm.AlarmActions.filter(isTopic).map((arn) => topicAction(this.context, this.#topic(arn), alarm));
    const acts =
      silent || alarm.AlarmActions.length === 0
        ? PASSES
        : every(actsGate(alarm, by), muteGate(this.context, this.log.region, alarm));
    const composites = COMPOSITES(this.log.region);
    const parentsListed = listedGate(composites, ask(this.context, composites));
    const parents = this.#parents(alarm, twins, rests);
    const functions = alarm.AlarmActions.filter(isFunction).flatMap(
      (arn) => functionAction(this.context, arn, alarm) ?? [],
    );
    const followed = new Set(functions.map(({resource}) => resource));
    const others = alarm.AlarmActions.filter((arn) => !isTopic(arn) && !followed.has(arn));
    return {alarm, rings, which, acts, topics, functions, others, parents, parentsListed};
  }

  /** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html */
  #parents({AlarmName: name, AlarmArn: arn}: Alarm, twins: Twins, rests = RESTS_OK): AlarmNode[] {
    if (this.#within.has(arn)) return [];
    this.#within.add(arn);
    const answer = ask(this.context, COMPOSITES(this.log.region));
    const parents = known(answer).flatMap((parent) => {
      const {AlarmRule: rule} = parent;
      if (rule === undefined || !speaksOf(rule, {name, arn})) return [];
      const by = [name, arn, ...twins.always];
      return [this.#alarm(parent, {gate: childGate(rule, {name, arn}, twins, rests), conditions: []}, NO_TWINS, by)];
    });
    this.#within.delete(arn);
    return parents;
  }

  #topic(arn: string): TopicAnswer {
    const known = this.#topics.get(arn);
    if (known !== undefined) return known;
    const topic = this.among.topicAt(arn) ?? topicOf(this.context, arn);
    this.#topics.set(arn, topic);
    return topic;
  }
}

function known<T>(answer: Answer<readonly T[]>): readonly T[] {
  return answer.status === 'known' ? answer.value : [];
}

function byName(a: MetricFilter, b: MetricFilter): number {
  return a.filterName < b.filterName ? -1 : 1;
}

function listedGate<O extends 'logs:DescribeMetricFilters' | 'cloudwatch:DescribeAlarms'>(
  read: Read<O>,
  answer: Answer<unknown>,
): Gate {
  if (answer.status === 'unreadable') return unreadable(read, answer);
  return answer.status === 'known' ? PASSES : blocks(`${read.op} found nothing`);
}

/** Every alarm of the road, composite ones too. */
export function alarmNodes(logs: readonly LogNode[]): AlarmNode[] {
  const found: AlarmNode[] = [];
  const visit = (node: AlarmNode): void => {
    found.push(node);
    node.parents.forEach(visit);
  };
  for (const {filters, logAlarms} of logs) {
    for (const {metrics} of filters) for (const {alarms} of metrics) alarms.forEach(visit);
    logAlarms.forEach(visit);
  }
  return found;
}
