/**
 * A metric filter: which records it counts, and what it makes of one.
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
 */
import {
  fieldsAsked,
  filterPatterns,
  lintFilter,
  parseFilter,
  FilterError,
  speaksOfIam,
  type FilterLint,
  type FilterPatterns,
} from '../../../filter/index.js';
import {remember} from '../../../remember.js';
import type {MetricFilter, MetricTransformation} from '../../../snapshot/nouns.js';
import {vouched, type Context} from '../../context.js';
import {PASSES, blocks, every, unknown, type Gate} from '../../gate.js';
import {maskingGate} from './masking.js';
import type {TrailLog} from './trail-log.js';

export interface FilterAnswer {
  readonly filter: MetricFilter;
  /** null where its text cannot be read. */
  readonly patterns: FilterPatterns | null;
  readonly lints: readonly FilterLint[];
  /** May it count a required event? */
  readonly relevant: boolean;
  /** It names IAM, or one of its calls. */
  readonly meant: boolean;
  /** Why it counts no required call, though it was meant to: what its text asks for, and what records have. null where it may count one. */
  readonly miss: string | null;
  /** What of it is not followed. */
  readonly gate: Gate;
}

type Known = Pick<FilterAnswer, 'lints' | 'meant'> & {
  readonly patterns: FilterPatterns;
  readonly asked: readonly string[] | null;
};

/** Texts of filters: the accounts of an organization share them. */
const read = remember<Known | FilterError>(1_000);

function readFilter(text: string): Known | FilterError {
  return read(text, () => {
    try {
      const filter = parseFilter(text);
      return {
        ...{patterns: filterPatterns(filter), asked: fieldsAsked(filter)},
        ...{lints: lintFilter(filter), meant: speaksOfIam(filter)},
      };
    } catch (error) {
      if (error instanceof FilterError) return error;
      throw error;
    }
  });
}

export function filterOf(context: Context, log: TrailLog, filter: MetricFilter): FilterAnswer {
  const {patterns: cache, account} = context;
  const found = readFilter(filter.filterPattern);
  if (found instanceof FilterError) {
    const gate = unknown(`its filter pattern cannot be read: ${found.message}`);
    return {filter, patterns: null, lints: [], relevant: true, meant: true, miss: null, gate};
  }
  const {asked, ...answer} = found;
  const relevant = cache.mayMatch(found.patterns.possible, account);
  const masked = relevant ? maskingGate(context, log, {filter, asked}) : PASSES;
  const miss = relevant || !answer.meant ? null : whyNone(context, found);
  return {...answer, filter, relevant, miss, gate: every(unfollowed(filter), vouched(context, log.arn, masked))};
}

/** Lints that say of a condition why no record fulfils it. */
const NEVER: ReadonlySet<string> = new Set(['filter-unknown-field', 'filter-wrong-source', 'filter-unknown-call']);

function whyNone({patterns: cache, account}: Context, {lints, patterns}: Known): string {
  const told = [...new Set(lints.flatMap(({id, message}) => (NEVER.has(id) ? [message] : [])))];
  if (told.length > 0) return told.join('; ');
  const fields = cache.nearestMiss(patterns.possible, account)?.fields ?? [];
  const words = fields.map(({path, demands, has}) => {
    const asked = `it requires $.${path.replace(/^detail\./, '')} to be ${demands}`;
    if (has === 'calls') return `${asked}, but no required call has such a name`;
    if (has === 'none') return `${asked}, but CloudTrail’s records of IAM calls have no such field`;
    const held =
      typeof has === 'string' ? `${has === 'object' ? 'an object' : 'a text'} there` : has.map(String).join(' or ');
    return `${asked}, but CloudTrail’s records of IAM calls have ${held}`;
  });
  return words.length === 0 ? 'no record of a required call meets all of its conditions' : words.join('; ');
}

/** Does it count a required call at all, as far as it is followed? */
export function countsGate({gate, miss}: FilterAnswer): Gate {
  return miss === null || gate.state !== 'passes' ? gate : blocks(`it counts no required call: ${miss}`);
}

/** What the records are before the filter sees them, and dimensions of systems: no model here. */
function unfollowed({applyOnTransformedLogs, fieldSelectionCriteria, emitSystemFieldDimensions}: MetricFilter): Gate {
  if (applyOnTransformedLogs === true)
    return unknown('it looks at transformed log events, and transformers are not followed');
  if (fieldSelectionCriteria) return unknown('it selects log events by system fields, which is not followed');
  return emitSystemFieldDimensions !== undefined && emitSystemFieldDimensions.length > 0
    ? unknown('it adds dimensions of system fields, which are not followed')
    : PASSES;
}

/** What one record adds to the metric; null where that is taken from the record. */
export function valueOf({metricValue}: MetricTransformation): number | null {
  const value = Number(metricValue);
  return metricValue.trim() === '' || Number.isNaN(value) ? null : value;
}

/** What another filter gives the same metric. */
export interface Beside {
  readonly metric: MetricTransformation;
  /** It counts every record of the group that this filter counts. */
  readonly same: boolean;
  /** It may count records besides. */
  readonly others: boolean;
  /** It is of the same log group, and may count required calls that this filter counts. */
  readonly here: boolean;
  /** Which records it counts; null where that is not known. */
  readonly counts: FilterPatterns | null;
  readonly name: string;
}

/**
 * What other filters give a metric: a value for each record that they count, and "the value to emit when a filter pattern does not match a log
 * event" (https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html). A metric has one name, one
 * namespace and one set of dimensions, whichever filter feeds it.
 *
 * @param here the filters of the log group
 * @param away those of other groups
 */
export function besidesOf(
  {filter: {filterName, filterPattern}}: FilterAnswer,
  own: MetricTransformation,
  {here, away}: {readonly here: readonly FilterAnswer[]; readonly away: readonly MetricFilter[]},
): readonly Beside[] {
  const of = (filter: MetricFilter): readonly MetricTransformation[] =>
    filter.metricTransformations.filter((metric) => isOneMetric(metric, own));
  const covers = ({filter, gate}: FilterAnswer): boolean =>
    ['', filterPattern.trim()].includes(filter.filterPattern.trim()) && gate.state === 'passes';
  const isOneSelector = ({dimensions = {}}: MetricTransformation): boolean =>
    Object.entries(dimensions).every(([name, selector]) => own.dimensions?.[name] === selector);
  return [
    ...here
      .filter((other) => other.filter.filterName !== filterName)
      .flatMap((other) =>
        of(other.filter).map((metric) => ({
          metric,
          same: covers(other) && isOneSelector(metric),
          others: other.filter.filterPattern.trim() !== filterPattern.trim(),
          here: other.relevant,
          counts: isOneSelector(metric) && other.gate.state === 'passes' ? other.patterns : null,
          name: other.filter.filterName,
        })),
      ),
    ...away.flatMap((other) =>
      of(other).map((metric) => ({
        ...{metric, same: false, others: true, here: false, counts: null},
        name: other.filterName,
      })),
    ),
  ];
}

/** Does the filter give the metric anything? */
export function feeds({metricTransformations}: MetricFilter, metric: MetricTransformation): boolean {
  return metricTransformations.some((one) => isOneMetric(one, metric));
}

/** Do both feed one metric? */
function isOneMetric(a: MetricTransformation, b: MetricTransformation): boolean {
  const named = ({dimensions = {}}: MetricTransformation): string => JSON.stringify(Object.keys(dimensions).sort());
  return a.metricName === b.metricName && a.metricNamespace === b.metricNamespace && named(a) === named(b);
}

/** Without one, it is `None`. */
export function unitOf({unit = 'None'}: MetricTransformation): string {
  return unit;
}
