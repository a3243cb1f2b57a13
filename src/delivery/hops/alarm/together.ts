/**
 * Records that several filters count. "If the pattern matches, a value is published" by each of them on its own, and a sum over a period has all
 * of these values, so what one filter gives for a record may set off an alarm only where another counts the record as well.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html
 */
import type {Pattern} from '../../../pattern/index.js';
import type {Alarm} from '../../../snapshot/nouns.js';
import {PASSES, unknown, type Gate} from '../../gate.js';
import {breaches, countedOf, isCompared} from './beside.js';
import type {Beside} from './metric-filter.js';

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
  const [other, another] = some;
  if (other === undefined || another !== undefined || other.counts === null || other.counts.doubts.length > 0)
    return {
      ...alone,
      besides: counting(some),
      gate: unknown(
        `one filter alone does not reach its threshold of ${String(threshold)}, and which records are counted by ${some.map(({name}) => name).join(' and ')} as well is not worked out`,
      ),
    };
  return {
    besides: counting([other]),
    gate: PASSES,
    conditions: [other.counts.sure],
    because: `its threshold of ${String(threshold)} is reached only by what the metric filter ${other.name} counts as well`,
  };
}
