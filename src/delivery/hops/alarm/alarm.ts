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
import type {Alarm, MetricTransformation} from '../../../snapshot/nouns.js';
import {parseArn} from '../../arn.js';
import {PASSES, blocks, every, unknown, type Gate} from '../../gate.js';
import {valueOf} from './metric-filter.js';

/** Does it ring for one record, and for which? */
export interface Rings {
  readonly gate: Gate;
  /** What an event must match to be counted where the alarm looks. */
  readonly conditions: readonly Pattern[];
}

const only = (gate: Gate): Rings => ({gate, conditions: []});

/** Is it an alarm on this metric? `perhaps`: by mathematics, or by other criteria. */
export function watches(alarm: Alarm, metric: MetricTransformation): boolean | 'perhaps' {
  const named = (one: {readonly Namespace?: string; readonly MetricName?: string}): boolean =>
    one.Namespace === metric.metricNamespace && one.MetricName === metric.metricName;
  if (alarm.Metrics !== undefined) {
    const speaks = alarm.Metrics.some(
      (one) =>
        isOwn(one, alarm) &&
        (named(one) || (one.Expression?.includes(metric.metricName) === true && /\bSELECT\b/i.test(one.Expression))),
    );
    return speaks ? 'perhaps' : false;
  }
  return named(alarm);
}

/** Metrics of other accounts have their names, too: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html */
function isOwn({AccountId: owner}: {readonly AccountId?: string}, {AlarmArn}: Alarm): boolean {
  return owner === undefined || owner === parseArn(AlarmArn)?.account;
}

/**
 * Does it see what the filter counts, and does one count set it off?
 * @param besides default values that other filters give the same metric
 */
export function metricGate(alarm: Alarm, metric: MetricTransformation, besides: readonly number[] = []): Rings {
  if (alarm.Metrics !== undefined)
    return only(unknown(`it compares ${computed(alarm.Metrics)}, which is not followed`));
  if (alarm.OtherCriteria === true)
    return only(unknown('it evaluates by other criteria than a threshold, which are not followed'));
  const {gate, conditions} = sameSeries(alarm, metric);
  const quiet = {defaultValue: metric.defaultValue ?? besides[0]};
  return {
    gate: every(
      gate,
      thresholdGate(alarm, metric),
      ...besides.map((value) => besideGate(alarm, value)),
      datapointsGate(alarm, quiet),
      missingGate(alarm, quiet),
    ),
    conditions,
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

type Compares = 'GreaterThanOrEqualToThreshold' | 'GreaterThanThreshold';

function isCompared(operator: string | undefined): operator is Compares {
  return operator === 'GreaterThanOrEqualToThreshold' || operator === 'GreaterThanThreshold';
}

function breaches(operator: Compares, threshold: number, value: number): boolean {
  return operator === 'GreaterThanThreshold' ? value > threshold : value >= threshold;
}

function thresholdGate(alarm: Alarm, metric: MetricTransformation): Gate {
  const {ComparisonOperator: operator, Threshold: threshold, Statistic: statistic, Period: period = 60} = alarm;
  if (operator?.startsWith('LessThan') === true && !operator.includes('GreaterThan'))
    return blocks('it goes to ALARM where the metric is low, not where something was counted');
  if (!isCompared(operator) || threshold === undefined)
    return unknown(`it compares by ${operator ?? 'an unknown operator'}`);
  if (statistic === undefined) return unknown(`its statistic ${alarm.ExtendedStatistic ?? ''} is not followed`);
  const value = valueOf(metric);
  if (value === null)
    return unknown(`the filter takes the value of the metric from the record (${metric.metricValue})`);
  const {defaultValue} = metric;
  const rings = (one: number): boolean => breaches(operator, threshold, one);
  const counted = statistic === 'SampleCount' ? 1 : value;
  if (!rings(counted)) {
    const what = statistic === 'SampleCount' ? 'one sample' : `the value ${String(value)} of one event`;
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

/** The datapoint of one period, made of what was counted and of default values. */
function mixedGate({ComparisonOperator, Threshold = 0, Statistic, Period = 60}: Alarm, value: number): Gate {
  const over = `over ${String(Period)} seconds`;
  if (Statistic === 'Minimum')
    return blocks(`it takes the least value ${over}, which is the default value ${String(value)}`);
  if (Statistic === 'Average')
    return unknown(`it takes the average ${over}, to which the default value ${String(value)} is added`);
  if (Statistic !== 'Sum' || value === 0) return PASSES;
  const sum = (value * Period) / 60;
  return isCompared(ComparisonOperator) && breaches(ComparisonOperator, Threshold, sum)
    ? blocks(`it takes the sum ${over}, and the default values alone come to ${String(sum)}: it is always in ALARM`)
    : unknown(`it takes the sum ${over}, to which the default value ${String(value)} is added`);
}

/** Another filter of the log group gives the metric this value in each minute in which it counts nothing, whatever this one counts. */
function besideGate(alarm: Alarm, value: number): Gate {
  const {ComparisonOperator: operator, Threshold: threshold, Statistic: statistic} = alarm;
  if (!isCompared(operator) || threshold === undefined) return PASSES;
  if (statistic === 'SampleCount')
    return blocks('it counts samples, and another filter gives the metric one in every minute: it is always in ALARM');
  if (breaches(operator, threshold, value))
    return blocks(
      `the default value ${String(value)} that another filter gives the metric is beyond its threshold: it is always in ALARM`,
    );
  return mixedGate(alarm, value);
}

/** What the metric has where nothing is counted. */
interface Quiet {
  readonly defaultValue?: number | undefined;
}

/** One lone datapoint must be enough. */
function datapointsGate(
  {DatapointsToAlarm, EvaluationPeriods = 1, TreatMissingData = 'missing'}: Alarm,
  {defaultValue}: Quiet,
): Gate {
  const needed = DatapointsToAlarm ?? EvaluationPeriods;
  if (needed <= 1) return PASSES;
  if (defaultValue === undefined && TreatMissingData === 'missing') return PASSES;
  const words = `it needs ${String(needed)} datapoints beyond the threshold`;
  if (defaultValue === undefined && TreatMissingData === 'ignore')
    return unknown(`${words}, and missing ones are ignored`);
  return blocks(`${words}, and one event makes one`);
}

/** "Missing" falls to INSUFFICIENT_DATA, from which the next event is a change of state. */
function missingGate({TreatMissingData: word = 'missing'}: Alarm, {defaultValue}: Quiet): Gate {
  switch (word) {
    case 'missing':
    case 'notBreaching':
      return PASSES;
    case 'breaching':
      return blocks(
        'it treats missing data as breaching, and a filter gives data only where something is counted: it is always in ALARM',
      );
    case 'ignore':
      return defaultValue === undefined
        ? blocks(
            'it ignores missing data, so after the first event it stays in the state ALARM and announces nothing more',
          )
        : unknown('it ignores missing data, and leaves the state ALARM only while other events are logged');
    default:
      return unknown(`how it treats missing data (${word}) is not known to this version`);
  }
}

/** Does it act when it rings? */
export function actsGate({ActionsEnabled, EvaluationState: state, WarmUp, ActionsSuppressor: suppressor}: Alarm): Gate {
  return every(
    ActionsEnabled === false ? blocks('its actions are disabled') : PASSES,
    evaluationGate(state),
    WarmUp === true ? unknown('it does not act for a while after it was made or changed') : PASSES,
    suppressor === undefined ? PASSES : unknown(`the alarm ${suppressor} may suppress its actions`),
  );
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricAlarm.html (EvaluationState) */
function evaluationGate(state: string | undefined): Gate {
  if (state === undefined) return PASSES;
  return state === 'EVALUATION_ERROR'
    ? blocks('CloudWatch cannot evaluate it (EVALUATION_ERROR)')
    : unknown(`CloudWatch says of its evaluation: ${state}`);
}
