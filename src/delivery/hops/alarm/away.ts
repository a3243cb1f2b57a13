/** What the filters of other log groups give a metric, as far as their trails certainly bring them records. */
import type {MetricFilter, MetricTransformation} from '../../../snapshot/nouns.js';
import type {Read} from '../../../snapshot/reads.js';
import {ask, type Context} from '../../context.js';
import {unreadDoubt} from '../../doubt.js';
import {PASSES, every, unknown, whyUnreadable, type Gate} from '../../gate.js';
import {feeds} from './metric-filter.js';
import {arrivalAt, type TrailLog} from './trail-log.js';

export const FILTERS = ({name, region}: TrailLog): Read<'logs:DescribeMetricFilters'> => ({
  op: 'logs:DescribeMetricFilters',
  region,
  params: {logGroupName: name},
});

export interface Away {
  readonly filters: readonly MetricFilter[];
  /** May there be others, which could not be read? */
  readonly unread: Gate;
  /** Those of groups that no trail writes to: whether anything comes there is not known. */
  readonly strangers: readonly MetricFilter[];
}

/** @param logs the groups of all trails, with or without the one that is asked for */
export function filtersAway(
  context: Context,
  log: TrailLog,
  logs: readonly TrailLog[],
  metric: MetricTransformation,
): Away {
  const inSight = logs.filter((other) => other.region === log.region && !other.foreign);
  const others = inSight
    .filter((other) => other.arn !== log.arn)
    .map((other): Omit<Away, 'strangers'> => {
      const read = FILTERS(other);
      const answer = ask(context, read);
      const filters = answer.status === 'known' ? answer.value.filter((one) => feeds(one, metric)) : [];
      if (answer.status !== 'unreadable' && filters.length === 0) return NONE;
      const {trails, group} = arrivalAt(context, other);
      const comes = other.trails.map(({gate}, at) => every(gate, trails[at] ?? gate, group).state);
      if (answer.status !== 'unreadable') return comes.includes('passes') ? {filters, unread: PASSES} : NONE;
      const why = `${whyUnreadable(read, answer)} for the log group ${other.name}, whose filters may give the metric values as well`;
      return comes.every((state) => state === 'blocks')
        ? NONE
        : {filters, unread: unknown(why, unreadDoubt(read, answer))};
    });
  const everywhere = ofMetric(context, log.region, metric);
  const isKnown = ({logGroupName}: MetricFilter): boolean =>
    logGroupName === log.name || inSight.some(({name}) => name === logGroupName);
  return {
    filters: others.flatMap(({filters}) => filters),
    unread: every(...others.map(({unread}) => unread), everywhere.unread),
    strangers: everywhere.filters.filter((one) => !isKnown(one) && feeds(one, metric)),
  };
}

/**
 * The filters of all log groups of the Region that feed a metric
 * (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeMetricFilters.html). A snapshot without the read says what it
 * said before there was one.
 */
function ofMetric(
  context: Context,
  region: string,
  {metricName, metricNamespace}: MetricTransformation,
): Omit<Away, 'strangers'> {
  const read: Read<'logs:DescribeMetricFilters'> = {
    op: 'logs:DescribeMetricFilters',
    region,
    params: {metricName, metricNamespace},
  };
  const answer = ask(context, read);
  if (answer.status === 'known') return {filters: answer.value, unread: PASSES};
  if (answer.status === 'absent' || answer.kind === 'not-observed') return NONE;
  const why = `${whyUnreadable(read, answer)} for the metric ${metricName}, which filters of other log groups may give values as well`;
  return {filters: [], unread: unknown(why, unreadDoubt(read, answer))};
}

const NONE: Omit<Away, 'strangers'> = {filters: [], unread: PASSES};
