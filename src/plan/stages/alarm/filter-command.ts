/** A metric filter as somebody puts it by hand. */
import {awsCommand} from '../../../delivery/command.js';
import type {FilterNode} from '../../../delivery/hops/alarm/stage.js';
import type {MetricFilter} from '../../../snapshot/nouns.js';
import {regionOf, type Next} from './alarm-command.js';

/** Selectors begin at the record: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
export const NARROWEST = '{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }';

export type Put = Pick<MetricFilter, 'filterName' | 'logGroupName' | 'filterPattern' | 'metricTransformations'>;

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html */
export function putFilterCommand(region: string, filter: Put): string {
  return awsCommand('logs put-metric-filter', region, {
    'log-group-name': filter.logGroupName,
    'filter-name': filter.filterName,
    'filter-pattern': filter.filterPattern,
    'metric-transformations': JSON.stringify(filter.metricTransformations),
  });
}

/** A filter that adds nothing to its metric for an event: the fault is in the filter, and the alarm is as it should be. */
export function counting({answer: {filter}, resource}: FilterNode): Next {
  const metricTransformations = filter.metricTransformations.map((one) => ({...one, metricValue: '1'}));
  return {
    action: 'PutMetricFilter',
    resource,
    how: `Let the filter add 1 for each event:\n  ${putFilterCommand(regionOf(resource), {...filter, metricTransformations})}`,
  };
}

/** Each value of a dimension is a metric of its own, and an alarm watches one: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html */
export function withoutDimensions({answer: {filter}, resource}: FilterNode): Next {
  const metricTransformations = filter.metricTransformations.map(({dimensions, ...one}) => one);
  return {
    action: 'PutMetricFilter',
    resource,
    how: `A filter with dimensions makes a metric for each of their values, and the alarm watches the metric without dimensions. Let the filter give the metric without them; alarms on one value of a dimension then see nothing:\n  ${putFilterCommand(regionOf(resource), {...filter, metricTransformations})}`,
  };
}
