/**
 * Records that several filters count. "If the pattern matches, a value is published" by each of them on its own, and a sum over a period has all
 * of these values, so what one filter gives for a record may set off an alarm only where another counts the record as well.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html
 */
import {eitherPattern} from '../../../filter/index.js';
import type {Pattern} from '../../../pattern/index.js';
import type {Alarm} from '../../../snapshot/nouns.js';
import {PASSES, unknown, type Gate} from '../../gate.js';
import {breaches, countedOf, isCompared} from './beside.js';
import {valueOf, type Beside} from './metric-filter.js';

interface Together {
  /** What other filters give for the records in question. */
  readonly besides: readonly Beside[];
  readonly gate: Gate;
  /** What makes a record one of those in question. */
  readonly conditions: readonly Pattern[];
  /** Why no other sets the alarm off. */
  readonly because?: string;
}

/** @param value what the filter gives for one record */
export function together(alarm: Alarm, value: number | null, besides: readonly Beside[]): Together {
  const {ComparisonOperator: operator, Threshold: threshold} = alarm;
  const alone = {besides, gate: PASSES, conditions: []};
  if (value === null || !isCompared(operator) || threshold === undefined) return alone;
  const rings = (found: readonly Beside[]): boolean => breaches(operator, threshold, countedOf(alarm, value, found));
  const counting = (also: readonly Beside[]): readonly Beside[] =>
    besides.map((one) => (also.includes(one) ? {...one, same: true} : one));
  const some = besides.filter(({same, here}) => here && !same);
  if (rings(besides) || !rings(counting(some))) return alone;
  const [first, ...more] = leastSets(some, (found) => rings(counting(found))) ?? [];
  const conditions = first === undefined ? null : conditionsOf([first, ...more]);
  const names = (found: readonly Beside[]): string => [...new Set(found.map(({name}) => name))].join(' and ');
  if (first === undefined || conditions === null)
    return {
      ...alone,
      besides: counting(some),
      gate: unknown(
        `one filter alone does not reach its threshold of ${String(threshold)}, and which records are counted by ${names(some)} as well is not worked out`,
      ),
    };
  const all = names([first, ...more].flat());
  return {
    besides: counting(first),
    gate: PASSES,
    conditions,
    because:
      more.length === 0
        ? `its threshold of ${String(threshold)} is reached only by what ${first.length === 1 ? 'the metric filter' : 'the metric filters'} ${all} ${first.length === 1 ? 'counts' : 'count'} as well`
        : `its threshold of ${String(threshold)} is reached only by what enough of the metric filters ${all} count as well`,
  };
}

/** Sets of filters are tried one by one: there are two to the power of their number. */
const MOST = 8;

/**
 * The smallest sets of filters that set the alarm off together, with none that holds another; null where it is not certain what they count, or
 * whether more of them is more.
 */
function leastSets(
  some: readonly Beside[],
  rings: (found: readonly Beside[]) => boolean,
): readonly (readonly Beside[])[] | null {
  const certain = some.every(
    ({counts, metric}) => counts !== null && counts.doubts.length === 0 && (valueOf(metric) ?? -1) >= 0,
  );
  if (!certain || some.length > MOST) return null;
  const sets = Array.from({length: 2 ** some.length}, (_, bits) => some.filter((__, at) => (bits >> at) % 2 === 1));
  const enough = sets.filter(rings).sort((a, b) => a.length - b.length);
  return enough.filter((one, at) => !enough.slice(0, at).some((less) => less.every((filter) => one.includes(filter))));
}

/** What a record must match that all filters of one of the sets count; null where that is too many ways. */
function conditionsOf(sets: readonly (readonly Beside[])[]): readonly Pattern[] | null {
  const patterns = sets.map((set) => set.flatMap(({counts}) => counts?.sure ?? []));
  const [only, ...more] = patterns;
  if (only !== undefined && more.length === 0) return only;
  const either = eitherPattern(patterns);
  return either === null ? null : [either];
}
