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
}

/** @param logs the groups of all trails, with or without the one that is asked for */
export function filtersAway(
  context: Context,
  log: TrailLog,
  logs: readonly TrailLog[],
  metric: MetricTransformation,
): Away {
  const others = logs
    .filter((other) => other.arn !== log.arn && other.region === log.region && !other.foreign)
    .map((other): Away => {
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
  return {
    filters: others.flatMap(({filters}) => filters),
    unread: every(...others.map(({unread}) => unread)),
  };
}

const NONE: Away = {filters: [], unread: PASSES};
