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
  /** Those of which it is not certain that the others count them. */
  readonly perhaps?: Doubtful;
}

/** Records that may set the alarm off, and why that is not certain. */
export interface Doubtful {
  readonly gate: Gate;
  readonly conditions: readonly Pattern[];
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
  const sets = leastSets(some, (found) => rings(counting(found)));
  const [first, ...more] = sets ?? [];
  const conditions = sets === null ? null : conditionsOf(sets, 'sure');
  const names = (found: readonly Beside[]): string => [...new Set(found.map(({name}) => name))].join(' and ');
  if (sets === null || first === undefined || conditions === null)
    return {
      ...alone,
      besides: counting(some),
      gate: unknown(
        `one filter alone does not reach its threshold of ${String(threshold)}, and which records are counted by ${names(some)} as well is not worked out`,
      ),
    };
  const all = names([first, ...more].flat());
  const doubtful = sets.flat().find(isDoubtful);
  return {
    besides: counting(first),
    gate: PASSES,
    conditions,
    because:
      more.length === 0
        ? `its threshold of ${String(threshold)} is reached only by what ${first.length === 1 ? 'the metric filter' : 'the metric filters'} ${all} ${first.length === 1 ? 'counts' : 'count'} as well`
        : `its threshold of ${String(threshold)} is reached only by what enough of the metric filters ${all} count as well`,
    ...(doubtful === undefined ? {} : {perhaps: perhapsOf(sets, doubtful, threshold)}),
  };
}

function isDoubtful({counts}: Beside): boolean {
  return counts === null || counts.doubts.length > 0;
}

function perhapsOf(sets: readonly (readonly Beside[])[], {name, counts}: Beside, threshold: number): Doubtful {
  const why = counts?.doubts[0] ?? 'which records it counts is not known';
  return {
    gate: unknown(
      `its threshold of ${String(threshold)} is reached only by what the metric filter ${name} counts as well: ${why}`,
    ),
    conditions: conditionsOf(sets, 'possible') ?? [],
  };
}

/** Sets of filters are tried one by one: there are two to the power of their number. */
const MOST = 8;

/** The smallest sets of filters that set the alarm off together, with none that holds another; null where more of them may not be more. */
function leastSets(
  some: readonly Beside[],
  rings: (found: readonly Beside[]) => boolean,
): readonly (readonly Beside[])[] | null {
  const certain = some.every(({metric}) => (valueOf(metric) ?? -1) >= 0);
  if (!certain || some.length > MOST) return null;
  const sets = Array.from({length: 2 ** some.length}, (_, bits) => some.filter((__, at) => (bits >> at) % 2 === 1));
  const enough = sets.filter(rings).sort((a, b) => a.length - b.length);
  return enough.filter((one, at) => !enough.slice(0, at).some((less) => less.every((filter) => one.includes(filter))));
}

/**
 * What a record must match that all filters of one of the sets count, surely or possibly; null where that is too many ways. A filter of which
 * nothing is known counts nothing surely, and possibly everything.
 */
function conditionsOf(sets: readonly (readonly Beside[])[], bound: 'sure' | 'possible'): readonly Pattern[] | null {
  const known = bound === 'possible' ? sets : sets.filter((set) => set.every(({counts}) => counts !== null));
  const patterns = known.map((set) => set.flatMap(({counts}) => counts?.[bound] ?? []));
  const [only, ...more] = patterns;
  if (only !== undefined && more.length === 0) return only;
  const either = eitherPattern(patterns);
  return either === null ? null : [either];
}
