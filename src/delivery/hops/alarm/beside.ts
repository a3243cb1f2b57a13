/**
 * Several filters may feed one metric: what the others do to an alarm that one record of this filter should set off. A statistic is over all
 * values of a period, whoever publishes them.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html
 */
import type {Alarm} from '../../../snapshot/nouns.js';
import {PASSES, blocks, unknown, type Gate} from '../../gate.js';
import {unitOf, valueOf, type Beside} from './metric-filter.js';

export type Compares = 'GreaterThanOrEqualToThreshold' | 'GreaterThanThreshold';

export function isCompared(operator: string | undefined): operator is Compares {
  return operator === 'GreaterThanOrEqualToThreshold' || operator === 'GreaterThanThreshold';
}

export function breaches(operator: Compares, threshold: number, value: number): boolean {
  return operator === 'GreaterThanThreshold' ? value > threshold : value >= threshold;
}

/** The datapoint of one period, made of what was counted and of default values. */
export function mixedGate({ComparisonOperator, Threshold = 0, Statistic, Period = 60}: Alarm, value: number): Gate {
  const over = `over ${String(Period)} seconds`;
  if (Statistic === 'Minimum')
    return blocks(`it takes the least value ${over}, which is the default value ${String(value)}`);
  if (Statistic === 'Average')
    return unknown(`it takes the average ${over}, to which the default value ${String(value)} is added`, 'open');
  if (Statistic !== 'Sum' || value === 0) return PASSES;
  const sum = (value * Period) / 60;
  return isCompared(ComparisonOperator) && breaches(ComparisonOperator, Threshold, sum)
    ? blocks(`it takes the sum ${over}, and the default values alone come to ${String(sum)}: it is always in ALARM`)
    : unknown(`it takes the sum ${over}, to which the default value ${String(value)} is added`, 'open');
}

/** Another filter gives the metric this value in each minute in which it counts nothing, whatever this one counts. */
export function defaultGate(alarm: Alarm, value: number): Gate {
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

/** What one record makes of the statistic, with what other filters give for the same record. */
export function countedOf({Statistic: statistic}: Alarm, value: number, besides: readonly Beside[]): number {
  const values = besides.filter(({same}) => same).flatMap(({metric}) => valueOf(metric) ?? []);
  switch (statistic) {
    case 'SampleCount':
      return 1 + values.length;
    case 'Sum':
      return values.reduce((sum, one) => sum + one, value);
    case 'Maximum':
      return Math.max(value, ...values);
    default:
      return value;
  }
}

/** Another filter's value in the same period may keep the statistic from the threshold. */
export function valueGate(alarm: Alarm, {metric, same}: Beside): Gate {
  const {ComparisonOperator: operator, Threshold: threshold, Statistic: statistic} = alarm;
  if (!isCompared(operator) || threshold === undefined) return PASSES;
  const value = valueOf(metric);
  const words = `another filter gives the metric ${value === null ? `a value of the record (${metric.metricValue})` : `the value ${String(value)}`}`;
  switch (statistic) {
    case 'Minimum':
      if (value !== null && breaches(operator, threshold, value)) return PASSES;
      return same && value !== null
        ? blocks(`it takes the least value, and for the same events ${words}`)
        : unknown(`it takes the least value, and ${words}`, 'open');
    case 'Average':
      return value !== null && breaches(operator, threshold, value)
        ? PASSES
        : unknown(`it takes the average, and ${words}`, 'open');
    case 'Sum':
      return value !== null && (value >= 0 || same) ? PASSES : unknown(`it takes the sum, and ${words}`, 'open');
    default:
      return PASSES;
  }
}

/**
 * "If the metric is published with multiple types of units and you don't specify a unit, the alarm's behavior is not defined":
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html (Unit)
 */
export function unitGate({Unit}: Alarm, own: string, besides: readonly Beside[]): Gate {
  const other = besides.map(({metric}) => unitOf(metric)).find((unit) => unit !== own);
  return Unit !== undefined || other === undefined
    ? PASSES
    : unknown(
        `it names no unit, and its metric has data of the units ${own} and ${other}: what it does then is not defined`,
        'undocumented',
      );
}

/** Does another filter give the metric values that end its state ALARM, where the default value of none does? */
export function endsAlarm({ComparisonOperator: operator, Threshold: threshold}: Alarm, {metric}: Beside): boolean {
  const value = valueOf(metric);
  return !isCompared(operator) || threshold === undefined || value === null || !breaches(operator, threshold, value);
}
