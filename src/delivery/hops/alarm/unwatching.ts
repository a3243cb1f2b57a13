/** Alarms that seem to be meant for the metric of a filter, and do not watch it. */
import type {Answer} from '../../../snapshot/model.js';
import type {Alarm, MetricFilter, MetricTransformation} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {isNear} from '../../../pattern/lint/near-names.js';
import {ask, type Context} from '../../context.js';
import {watches} from './alarm.js';
import type {TrailLog} from './trail-log.js';

export interface Unwatching {
  readonly alarm: Alarm;
  /** It watches a metric of this namespace and name in another Region; else another metric, which no filter feeds. */
  readonly region: string | null;
}

export const ALARMS = (region: string): Read<'cloudwatch:DescribeAlarms'> => ({
  op: 'cloudwatch:DescribeAlarms',
  region,
  params: {},
});

/**
 * "Metrics exist only in the Region in which they are created"
 * (https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html), and alarms that are not beside the log group are
 * looked for where the events of IAM appear.
 *
 * @param here alarms of the log group's Region
 * @param fed all metrics that filters of the log group feed
 */
export function unwatching(
  context: Context,
  log: TrailLog,
  here: readonly Alarm[],
  {filterName, metricTransformations: metrics}: MetricFilter,
  fed: readonly MetricTransformation[],
): readonly Unwatching[] {
  const {eventRegion} = context;
  const near = here.filter(
    (alarm) =>
      metrics.some((metric) => isMeantFor(alarm, metric, filterName)) &&
      !fed.some((metric) => watches(alarm, metric) !== false),
  );
  const apart: Answer<readonly Alarm[]> | null = eventRegion === log.region ? null : ask(context, ALARMS(eventRegion));
  const there = apart?.status === 'known' ? apart.value : [];
  return [
    ...near.map((alarm) => ({alarm, region: null})),
    ...there.flatMap((alarm) =>
      metrics.some((metric) => watches(alarm, metric) === true) ? [{alarm, region: eventRegion}] : [],
    ),
  ];
}

/**
 * Does it watch a metric that is spelt nearly like this one, one of this name in another namespace, or one that is called like the filter? Names of
 * namespaces and metrics are told apart by case as well.
 */
function isMeantFor({Namespace = '', MetricName}: Alarm, metric: MetricTransformation, filterName: string): boolean {
  if (MetricName === undefined || Namespace.startsWith('AWS/')) return false;
  const alike = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() || isNear(a, b);
  return (
    alike(MetricName, metric.metricName) || (MetricName === filterName && alike(Namespace, metric.metricNamespace))
  );
}
