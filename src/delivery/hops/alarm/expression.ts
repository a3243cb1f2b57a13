/**
 * Mathematics over metrics, as far as it is certain what one count makes of it: one metric, a metric whose gaps are filled with a number, and
 * sums of such, or the greatest of them, within what `peel.ts` takes off. Whether a sum has a value where one of its metrics has none, no page says.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 */
import type {Alarm, MetricFilter, MetricTransformation} from '../../../snapshot/nouns.js';
import {PASSES, blocks, every, unknown, type Gate} from '../../gate.js';
import {breaches, isCompared} from './beside.js';
import {valueOf} from './metric-filter.js';
import {peel, type Bound} from './peel.js';

type Query = NonNullable<Alarm['Metrics']>[number];

/** A metric, and what stands in for its gaps; null where nothing does. */
interface Term {
  readonly query: Query;
  readonly fill: number | null;
}

/** What an alarm by mathematics comes to for one metric. */
interface Compared {
  /** The alarm as one on this metric alone, of which one count is enough. */
  readonly alarm: Alarm;
  /** What becomes of the gaps. */
  readonly gate: Gate;
}

/**
 * @param filters of the log group: what they count is never negative, so that a sum of their metrics is at least each of them
 * @returns what the pages can be read as, mostly one; null where it is not certain
 */
export function comparedBy(
  alarm: Alarm,
  metric: MetricTransformation,
  filters: readonly MetricFilter[],
): readonly Compared[] | null {
  const {ComparisonOperator: operator, Threshold: threshold = 0} = alarm;
  const form = returnedForm(alarm.Metrics ?? [], isCompared(operator) ? {operator, threshold} : null);
  if (form === null) return null;
  const {terms, peeled} = form;
  const [own, again] = terms.filter(({query}) => isOf(query, metric));
  const others = terms.filter((term) => term !== own);
  if (own === undefined || again !== undefined || own.query.Stat === undefined) return null;
  const certain = others.every(
    ({query, fill}) => fill !== null && fill >= 0 && query.Period === own.query.Period && isCount(query, filters),
  );
  if (!certain || (others.length > 0 && own.fill === null)) return null;
  const fills = others.map(({fill}) => fill ?? 0);
  const greatest = typeof peeled === 'object' && peeled?.greatest === true;
  const beside = greatest ? 0 : fills.reduce((sum, fill) => sum + fill, 0);
  const {Dimensions = [], Period, Unit, Stat} = own.query;
  const {Metrics: _, ...rest} = alarm;
  const inner = peeled === null ? threshold : typeof peeled === 'string' ? threshold : peeled.threshold;
  const plain: Alarm = {
    ...rest,
    ...{Namespace: metric.metricNamespace, MetricName: metric.metricName, Dimensions},
    ...(Period === undefined ? {} : {Period}),
    ...(Unit === undefined ? {} : {Unit}),
    ...(STATISTICS.has(Stat) ? {Statistic: Stat} : {ExtendedStatistic: Stat}),
    ...(typeof peeled === 'object' && peeled !== null ? {ComparisonOperator: peeled.operator, Threshold: inner} : {}),
  };
  if (typeof peeled === 'string')
    return [{alarm: plain, gate: blocks(`its expression is ${peeled} beyond its threshold`)}];
  const staying = {alarm: plain, gate: PASSES};
  const filled = (fill: number): Compared => {
    const quiet = greatest ? Math.max(fill, ...fills) : fill + beside;
    const one = {
      ...{EvaluationPeriods: 1, DatapointsToAlarm: 1, TreatMissingData: 'notBreaching'},
      ...(alarm.Threshold === undefined ? {} : {Threshold: inner - beside}),
    };
    return {alarm: {...plain, ...one}, gate: every(quietGate(plain, quiet), filledGate(alarm))};
  };
  if (own.fill !== null) return [filled(own.fill)];
  return peeled?.gaps === 'either' ? [staying, filled(0)] : [staying];
}

function isOf({Namespace, MetricName}: Query, {metricName, metricNamespace}: MetricTransformation): boolean {
  return Namespace === metricNamespace && MetricName === metricName;
}

/** Is it certain that none of the terms is this metric? */
export function comparesOthers({Metrics: queries = []}: Alarm, metric: MetricTransformation): boolean {
  const terms = returnedForm(queries, {operator: 'GreaterThanThreshold', threshold: 0.5})?.terms;
  return terms !== undefined && terms.every(({query}) => !isOf(query, metric));
}

/** The metric, and the namespace: within SCHEMA, with what dimensions follow, or alone. */
const QUERY =
  /^\s*SELECT\s+[A-Z]+\(\s*(?:"([^"]+)"|(\w+))\s*\)\s+FROM\s+(?:SCHEMA\(\s*(?:"([^"]+)"|(\w+))([^)]*)\)|"([^"]+)"|(\w+))/i;

/**
 * May a query over metrics (Metrics Insights) look at this metric? "The identifiers such as the names of metrics, namespaces, and dimensions are
 * case sensitive", and SCHEMA takes only metrics with exactly the dimensions that it lists. Whether an alarm on a query goes to ALARM for
 * one count is not decided.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-metrics-insights-querylanguage.html
 */
export function mayQuery(
  expression: string,
  {metricName, metricNamespace, dimensions = {}}: MetricTransformation,
): boolean {
  if (!/\bSELECT\b/i.test(expression) || !expression.includes(metricName)) return false;
  const [found, ...parts] = QUERY.exec(expression) ?? [];
  // Another form is not read.
  if (found === undefined) return true;
  const [quoted, plain, schemaQuoted, schemaPlain, listed, fromQuoted, fromPlain] = parts;
  const namespace = schemaQuoted ?? schemaPlain ?? fromQuoted ?? fromPlain;
  if ((quoted ?? plain) !== metricName || namespace !== metricNamespace) return false;
  if (listed === undefined) return true;
  const names = listed.split(',').map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  const asked = names.filter((name) => name !== '').sort();
  return JSON.stringify(asked) === JSON.stringify(Object.keys(dimensions).sort());
}

const STATISTICS: ReadonlySet<string> = new Set(['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum']);

/** Gaps that are filled are no missing data. */
function quietGate({ComparisonOperator: operator, Threshold: threshold}: Alarm, quiet: number): Gate {
  return isCompared(operator) && threshold !== undefined && breaches(operator, threshold, quiet)
    ? blocks(`its expression is ${String(quiet)} where nothing is counted, beyond its threshold: it is always in ALARM`)
    : PASSES;
}

/**
 * Where a metric comes with a delay, its latest value may always be the one that FILL puts in, so that an alarm does not leave its state; the page
 * advises to look at more periods (M out of N). What a metric filter counts comes minutes after the call.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html (FILL)
 */
function filledGate({EvaluationPeriods = 1, DatapointsToAlarm, TreatMissingData = 'missing'}: Alarm): Gate {
  const needed = DatapointsToAlarm ?? EvaluationPeriods;
  if (needed > 1)
    return blocks(
      `it needs ${String(needed)} datapoints beyond the threshold, and one event makes one between filled gaps`,
    );
  if (EvaluationPeriods <= 1)
    return unknown(
      'it fills gaps (FILL) and looks at one period: a count that comes late may find the gap filled already',
      'open',
    );
  return TreatMissingData === 'missing' || TreatMissingData === 'notBreaching'
    ? PASSES
    : unknown(
        `it fills gaps (FILL) and treats missing data as ${TreatMissingData}: which of the two counts is not known`,
        'open',
      );
}

/** A metric of the group's filters, of which no value is negative. */
function isCount({Namespace, MetricName, Dimensions = [], Stat}: Query, filters: readonly MetricFilter[]): boolean {
  const feeding = filters.flatMap(({metricTransformations}) =>
    metricTransformations.filter((one) => one.metricNamespace === Namespace && one.metricName === MetricName),
  );
  const positive = feeding.every((one) => (valueOf(one) ?? -1) >= 0 && (one.defaultValue ?? 0) === 0);
  return feeding.length > 0 && positive && Dimensions.length === 0 && (Stat === 'Sum' || Stat === 'SampleCount');
}

/** The terms of which the alarm's value is the sum or the greatest, and what stands around that. */
interface Form {
  readonly terms: readonly Term[];
  /** null: nothing. */
  readonly peeled: ReturnType<typeof peel>;
}

/** "One of the metrics or expressions must return data". */
function returnedForm(queries: readonly Query[], bound: Bound | null): Form | null {
  const [returned, second] = queries.filter(({ReturnData}) => ReturnData !== false);
  if (returned === undefined || second !== undefined) return null;
  const byId = new Map(queries.flatMap((query) => (query.Id === undefined ? [] : [[query.Id, query] as const])));
  if (byId.size < queries.length || queries.some(({AccountId}) => AccountId !== undefined)) return null;
  const among = {byId, queries};
  const bare = (query: Query | undefined): string | undefined => query?.Expression?.replace(/\s+/g, '');
  const text = bare(returned);
  const peeled = text === undefined || bound === null ? null : peel(text, bound, (id) => bare(byId.get(id)));
  if (peeled === 'always' || peeled === 'never') {
    const terms = queries.flatMap((query) => (query.MetricName === undefined ? [] : [{query, fill: null}]));
    return {terms, peeled};
  }
  const terms = peeled === null ? termsOf(returned, among, 0) : sumOf(peeled.text, among, 0);
  return terms === null ? null : {terms, peeled};
}

interface Among {
  readonly byId: ReadonlyMap<string, Query>;
  readonly queries: readonly Query[];
}

/** Expressions may name each other. */
const DEPTH = 5;

function termsOf(query: Query, among: Among, depth: number): readonly Term[] | null {
  if (query.Expression === undefined) return query.MetricName === undefined ? null : [{query, fill: null}];
  return depth > DEPTH ? null : sumOf(query.Expression.replace(/\s+/g, ''), among, depth + 1);
}

/** `a+b`, `SUM([a,b])`, `SUM(METRICS())`, `FILL(a,0)`, `SUM(FILL(METRICS(),0))`, `a`, in any spelling of spaces; null for anything else. */
function sumOf(text: string, among: Among, depth: number): readonly Term[] | null {
  const parts = split(text, '+');
  if (parts === null) return null;
  if (parts.length > 1) return joined(parts.map((part) => sumOf(part, among, depth)));
  const inner = /^(?:SUM)?\((.*)\)$/i.exec(text)?.[1];
  if (inner !== undefined) return listOf(inner, among, depth);
  const [, filled = '', number = ''] = /^FILL\((.*),(\d+(?:\.\d+)?)\)$/i.exec(text) ?? [];
  if (filled !== '') {
    const terms = sumOf(filled, among, depth);
    const [first, ...more] = terms ?? [];
    return first === undefined || more.length > 0 ? null : [{...first, fill: first.fill ?? Number(number)}];
  }
  const query = among.byId.get(text);
  return query === undefined ? null : termsOf(query, among, depth);
}

/** What stands within SUM or parentheses. */
function listOf(text: string, among: Among, depth: number): readonly Term[] | null {
  const filled = /^FILL\(METRICS\(\),(\d+(?:\.\d+)?)\)$/i.exec(text)?.[1];
  if (filled !== undefined || /^METRICS\(\)$/i.test(text)) {
    const metrics = among.queries.filter(({MetricName}) => MetricName !== undefined);
    return metrics.map((query) => ({query, fill: filled === undefined ? null : Number(filled)}));
  }
  const items = /^\[(.*)\]$/.exec(text)?.[1];
  if (items === undefined) return sumOf(text, among, depth);
  const parts = split(items, ',');
  return parts === null ? null : joined(parts.map((part) => sumOf(part, among, depth)));
}

function joined(parts: readonly (readonly Term[] | null)[]): readonly Term[] | null {
  const terms = parts.flatMap((part) => part ?? []);
  return parts.some((part) => part === null) ? null : terms;
}

/** The parts between a sign that stands outside of all parentheses and brackets; null where these do not match. */
function split(text: string, sign: string): readonly string[] | null {
  const parts = [''];
  let open = 0;
  for (const char of text) {
    if (char === '(' || char === '[') open++;
    if (char === ')' || char === ']') open--;
    if (open < 0) return null;
    if (char === sign && open === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return open === 0 ? parts : null;
}
