/** A metric filter as somebody puts it by hand. */
import {awsCommand} from '../../../delivery/command.js';
import type {MetricFilter} from '../../../snapshot/nouns.js';

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
