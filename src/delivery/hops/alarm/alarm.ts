/**
 * `delivery/hops/alarm/` holds the hops of the alarm road: log group, metric filter, alarm and its actions.
 *
 * Would an alarm ring for one record that a metric filter counts? Actions run only where the state changes, so a call made while the alarm
 * rings is not announced: that is in the nature of alarms, and a remark.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html,
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
import {eventField} from '../../../data/event-fields.js';
import {parsePattern, type Pattern} from '../../../pattern/index.js';
import type {Alarm, MetricFilter, MetricTransformation} from '../../../snapshot/nouns.js';
import {parseArn} from '../../arn.js';
import {PASSES, blocks, every, unknown, type Gate} from '../../gate.js';
import {breaches, countedOf, defaultGate, endsAlarm, isCompared, mixedGate, unitGate, valueGate} from './beside.js';
import {comparedBy, comparesOthers, mayQuery} from './expression.js';
import {unitOf, valueOf, type Beside} from './metric-filter.js';
import {restsOf, type Rest} from './rests.js';
import {together, type Doubtful} from './together.js';

/** Does it ring for one record, and for which? */
export interface Rings {
  readonly gate: Gate;
  /** What an event must match to be counted where the alarm looks. */
  readonly conditions: readonly Pattern[];
  /** Why others do not count, where the conditions would not say it. */
  readonly because?: string;
  /** Others of which it is not known. */
  readonly perhaps?: Doubtful;
  /** In which states it may be between changes; OK where it is not said. */
  readonly rests?: readonly Rest[];
}

const only = (gate: Gate): Rings => ({gate, conditions: []});

/** Is it an alarm on this metric? `perhaps`: by mathematics, or by other criteria. */
export function watches(alarm: Alarm, metric: MetricTransformation): boolean | 'perhaps' {
  const named = (one: {readonly Namespace?: string; readonly MetricName?: string}): boolean =>
    one.Namespace === metric.metricNamespace && one.MetricName === metric.metricName;
  if (alarm.Metrics !== undefined) {
    const speaks = alarm.Metrics.some(
      (one) => isOwn(one, alarm) && (named(one) || (one.Expression !== undefined && mayQuery(one.Expression, metric))),
    );
    return speaks && !comparesOthers(alarm, metric) ? 'perhaps' : false;
  }
  return named(alarm);
}

/** Metrics of other accounts have their names, too: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html */
function isOwn({AccountId: owner}: {readonly AccountId?: string}, {AlarmArn}: Alarm): boolean {
  return owner === undefined || owner === parseArn(AlarmArn)?.account;
}

/**
 * Does it see what the filter counts, and does one count set it off?
 * @param besides what other filters give the same metric
 * @param filters all of the log group, for what an alarm may add to the metric
 * @param unread whether there are filters that could not be read: one of them may hold the alarm in a state
 */
export function metricGate(
  alarm: Alarm,
  metric: MetricTransformation,
  besides: readonly Beside[] = [],
  {filters = [], unread = PASSES}: {readonly filters?: readonly MetricFilter[]; readonly unread?: Gate} = {},
): Rings {
  if (alarm.OtherCriteria === true)
    return only(
      unknown('it evaluates in a wall clock window or by other criteria than a threshold, which is not followed'),
    );
  if (alarm.Metrics !== undefined) {
    const compared = comparedBy(alarm, metric, filters);
    if (compared === null) return only(unknown(`it compares ${computed(alarm.Metrics)}, which is not followed`));
    const readings = compared.map(({alarm: one, gate}): Rings => {
      const found = metricGate(one, metric, besides, {unread});
      return {...found, gate: every(found.gate, gate)};
    });
    const [first = only(PASSES), other] = readings;
    if (other === undefined || other.gate.state === first.gate.state) return first;
    const open = 'whether its expression has a value where its metric has none is not documented';
    const [why] = [other, first].flatMap(({gate}) => (gate.state === 'passes' ? [] : [gate.reason]));
    return {...first, gate: unknown(`${open}: ${why ?? ''}`, 'undocumented')};
  }
  const {gate, conditions} = sameSeries(alarm, metric);
  // Data of a unit that the alarm does not ask for are other data.
  const asked = besides.filter((one) => alarm.Unit === undefined || alarm.Unit === unitOf(one.metric));
  const {besides: seen, because, perhaps, ...shared} = together(alarm, valueOf(metric), asked);
  const defaults = seen.flatMap((one) => one.metric.defaultValue ?? []);
  const quiet = {
    defaultValue: metric.defaultValue ?? defaults[0],
    fed: seen.some((one) => endsAlarm(alarm, one) && one.others),
  };
  const own = every(
    gate,
    thresholdGate(alarm, metric, seen),
    periodGate(alarm),
    shared.gate,
    ...defaults.map((value) => defaultGate(alarm, value)),
    ...seen.map((one) => valueGate(alarm, one)),
    datapointsGate(alarm, quiet),
    missingGate(alarm, quiet),
    unitGate(alarm, unitOf(metric), seen),
    unread,
  );
  return {
    gate: own,
    conditions: [...conditions, ...shared.conditions],
    ...(because === undefined ? {} : {because}),
    ...(perhaps === undefined
      ? {}
      : {perhaps: {gate: every(own, perhaps.gate), conditions: [...conditions, ...perhaps.conditions]}}),
    rests: restsOf(alarm, quiet.fed || quiet.defaultValue !== undefined),
  };
}

/** What an alarm compares that has no metric of its own. */
function computed(metrics: NonNullable<Alarm['Metrics']>): string {
  const expressions = metrics.flatMap(({Expression}) => Expression ?? []);
  if (expressions.some((text) => /\bANOMALY_DETECTION_BAND\b/i.test(text)))
    return 'the metric with a band of what is usual, which it learns from the past (anomaly detection)';
  if (expressions.some((text) => /\bSELECT\b/i.test(text))) return 'a query over metrics';
  const [first] = expressions;
  return first === undefined ? 'several metrics' : `the mathematical expression ${first}`;
}

/**
 * A metric is named by its namespace, name and all of its dimensions; data of another unit are other data. An alarm on one value of a
 * dimension sees the records with this value, and no data of those without the field
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html, "Publish dimensions with metrics").
 */
function sameSeries({Dimensions, Unit}: Alarm, {dimensions = {}, unit = 'None'}: MetricTransformation): Rings {
  const asked = Dimensions.map(({Name}) => Name).sort();
  const given = Object.keys(dimensions).sort();
  if (JSON.stringify(asked) !== JSON.stringify(given)) {
    const words = (names: readonly string[]): string =>
      names.length === 0 ? 'no dimensions' : `the dimensions ${names.join(', ')}`;
    return only(blocks(`it watches the metric with ${words(asked)}, and the filter gives it ${words(given)}`));
  }
  if (Unit !== undefined && Unit !== unit)
    return only(blocks(`it watches data of the unit ${Unit}, and the filter gives ${unit}`));
  const patterns = Dimensions.map(({Name, Value}) => valuePattern(dimensions[Name] ?? '', Value));
  const unread = Dimensions.filter((_, at) => patterns[at] === null).map(({Name}) => Name);
  return {
    gate: unread.length === 0 ? PASSES : unknown(`which events have its value of ${unread.join(', ')} is not known`),
    conditions: patterns.flatMap((pattern) => pattern ?? []),
  };
}

/** Events with this text at the selector; null where the selector is no plain path to a field that holds texts alone. */
function valuePattern(selector: string, value: string): Pattern | null {
  const names = /^\$((?:\.[A-Za-z0-9_-]+)+)$/.exec(selector)?.[1]?.slice(1).split('.') ?? [];
  const kinds = eventField(['detail', ...names].join('.'))?.kinds;
  if (kinds?.length !== 1 || kinds[0] !== 'text') return null;
  const inner = names.reduceRight<unknown>((held, name) => ({[name]: held}), [value]);
  return parsePattern(JSON.stringify({detail: inner}));
}

function thresholdGate(alarm: Alarm, metric: MetricTransformation, besides: readonly Beside[]): Gate {
  const {ComparisonOperator: operator, Threshold: threshold, Statistic: statistic, Period: period = 60} = alarm;
  if (operator?.startsWith('LessThan') === true && !operator.includes('GreaterThan'))
    return blocks('it goes to ALARM where the metric is low, not where something was counted');
  if (!isCompared(operator) || threshold === undefined)
    return unknown(`it compares by ${operator ?? 'an unknown operator'}`);
  if (statistic === undefined) return unknown(`its statistic ${alarm.ExtendedStatistic ?? ''} is not followed`);
  const value = valueOf(metric);
  if (value === null)
    return unknown(`the filter takes the value of the metric from the record (${metric.metricValue})`, 'open');
  const {defaultValue} = metric;
  const rings = (one: number): boolean => breaches(operator, threshold, one);
  const counted = countedOf(alarm, value, besides);
  if (!rings(counted)) {
    const alone = statistic === 'SampleCount' ? 'one sample' : `the value ${String(value)} of one event`;
    const together = `the sum ${String(counted)} of what several filters give for one event`;
    const what = statistic === 'Sum' && counted !== value ? together : alone;
    return blocks(
      `its threshold is ${operator === 'GreaterThanThreshold' ? 'above' : 'at least'} ${String(threshold)}, which ${what} does not reach`,
    );
  }
  if (defaultValue === undefined) return PASSES;
  // Every minute without a match has the default value; so there is always a sample.
  if (statistic === 'SampleCount')
    return blocks('it counts samples, and the filter gives one in every minute: it is always in ALARM');
  if (rings(defaultValue))
    return blocks(
      `the default value ${String(defaultValue)} of the filter is beyond its threshold: it is always in ALARM`,
    );
  return period <= 60 ? PASSES : mixedGate(alarm, defaultValue);
}

/**
 * Periods of 10, 20 and 30 seconds are for metrics of high resolution, which metric filters do not make: with others the alarm "might often
 * lapse into INSUFFICIENT_DATA" (https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html, Period).
 */
function periodGate({Period: period = 60}: Alarm): Gate {
  return period >= 60
    ? PASSES
    : unknown(
        `its period is ${String(period)} seconds, and AWS documents periods below 60 only for metrics of high resolution, which metric filters do not make`,
        'undocumented',
      );
}

/** What the metric has where nothing is counted. */
interface Quiet {
  readonly defaultValue?: number | undefined;
  /** Other events give it values that are not beyond the threshold. */
  readonly fed: boolean;
}

/** One lone datapoint must be enough. */
function datapointsGate(
  {DatapointsToAlarm, EvaluationPeriods = 1, TreatMissingData = 'missing'}: Alarm,
  {defaultValue, fed}: Quiet,
): Gate {
  const needed = DatapointsToAlarm ?? EvaluationPeriods;
  if (needed <= 1) return PASSES;
  const words = `it needs ${String(needed)} datapoints beyond the threshold`;
  if (defaultValue === undefined && TreatMissingData === 'missing')
    return fed ? unknown(`${words}, and other filters give its metric values between`, 'open') : PASSES;
  if (defaultValue === undefined && TreatMissingData === 'ignore')
    return unknown(`${words}, and missing ones are ignored`, 'open');
  return blocks(`${words}, and one event makes one`);
}

/** "Missing" falls to INSUFFICIENT_DATA, from which the next event is a change of state. */
function missingGate({TreatMissingData: word = 'missing'}: Alarm, {defaultValue, fed}: Quiet): Gate {
  switch (word) {
    case 'missing':
    case 'notBreaching':
      return PASSES;
    case 'breaching':
      // A default value is reported "during a period when logs are ingested but no matching logs are found":
      // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html
      return defaultValue === undefined && !fed
        ? blocks(
            'it treats missing data as breaching, and a filter gives data only where something is counted: it is always in ALARM',
          )
        : unknown(
            'it treats missing data as breaching: in a period in which nothing is logged it goes to ALARM, and a change right after that is not announced',
            'open',
          );
    case 'ignore':
      return defaultValue === undefined && !fed
        ? blocks(
            'it ignores missing data, so after the first event it stays in the state ALARM and announces nothing more',
          )
        : unknown('it ignores missing data, and leaves the state ALARM only while other events are logged', 'open');
    default:
      return unknown(`how it treats missing data (${word}) is not known to this version`);
  }
}
