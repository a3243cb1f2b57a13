/** What is probably not meant in a filter pattern, though CloudWatch Logs takes it. */
import {eventField} from '../data/event-fields.js';
import {iamAction} from '../data/iam-actions.js';
import {isNear, meantCall, namesIamSource} from '../pattern/lint/near-names.js';
import {fieldNames} from '../pattern/coverage/envelope.js';
import {comparisonsIn} from './expression.js';
import {exactText, keysOf, type Comparison, type Expression, type Filter, type Selector} from './model.js';
import {askedTerms} from './terms.js';
import {outerStarsOnly} from './wildcard.js';

const IAM_SOURCE = 'iam.amazonaws.com';

export interface FilterLint {
  /** Permanent kebab-case id. */
  readonly id: string;
  /** Where, in characters from 0. */
  readonly at: number;
  readonly message: string;
}

export function lintFilter(filter: Filter): FilterLint[] {
  if (filter.kind === 'terms') return ignoredTerms(filter);
  return filter.kind === 'json' ? jsonLints(filter.expression) : [];
}

function ignoredTerms({terms}: Filter & {kind: 'terms'}): FilterLint[] {
  const asked = askedTerms(terms);
  return terms
    .filter((term) => !asked.includes(term))
    .map(({at, what}) => ({
      id: 'filter-term-ignored',
      at,
      message:
        `CloudWatch Logs ignores ?${what.kind === 'text' ? what.pieces.join('') : what.source}, since a term without a question mark stands ` +
        'beside it: write only terms with question marks, or none',
    }));
}

function jsonLints(expression: Expression): FilterLint[] {
  const comparisons = comparisonsIn(expression);
  return [
    ...unlikelyFields(comparisons),
    ...wrongSource(comparisons),
    ...(namesIam(comparisons) ? wrongNames(comparisons) : []),
    ...silentWithout(expression),
    ...openReadings(comparisons),
  ];
}

function fieldOf(selector: Selector): string | null {
  return keysOf(selector)?.join('.') ?? null;
}

/** Does it name IAM's event source or one of its calls, or would but for a wrong word (`$.eventsource`, `aws.iam`, `iam:CreateUser`)? */
export function speaksOfIam(filter: Filter): boolean {
  if (filter.kind === 'json') return namesIam(comparisonsIn(filter.expression));
  return (
    filter.kind === 'terms' && filter.terms.some(({what}) => what.kind === 'text' && isIamWord(what.pieces.join('')))
  );
}

function isIamWord(text: string): boolean {
  return namesIamSource(text) || iamAction(text.replace(/^iam:/, '')) !== undefined;
}

/** Where a name of IAM is looked for, in any case; `source` is what EventBridge's events have. */
const NAMING_FIELDS: ReadonlySet<string> = new Set(['eventsource', 'eventname', 'source']);

function namesIam(comparisons: readonly Comparison[]): boolean {
  const named = comparisons.flatMap((one) => {
    const text = equalText(one);
    const field = keysOf(one.selector)?.at(-1)?.toLowerCase();
    return text === null || field === undefined || !NAMING_FIELDS.has(field) ? [] : [{field, text}];
  });
  // What names the source of another service alone is for that service, though its calls may be spelt alike.
  const sources = named.filter(({field}) => field !== 'eventname');
  if (sources.length > 0 && !sources.some(({text}) => namesIamSource(text))) return false;
  return named.some(({text}) => isIamWord(text));
}

function equalText(comparison: Comparison): string | null {
  if (comparison.kind !== 'compare' || comparison.operator !== '=' || comparison.value.kind !== 'text') return null;
  return exactText(comparison.value);
}

/** The source of EventBridge's event, or another spelling, where the record has that of the call. */
function wrongSource(comparisons: readonly Comparison[]): FilterLint[] {
  return comparisons.flatMap((one): FilterLint[] => {
    const text = fieldOf(one.selector) === 'eventSource' ? equalText(one) : null;
    if (text === null || text === IAM_SOURCE || !namesIamSource(text)) return [];
    const message = `CloudTrail’s records of IAM calls have ${IAM_SOURCE} in ${one.selector.text}, not ${text}`;
    return [{id: 'filter-wrong-source', at: one.selector.at, message}];
  });
}

/** Where other services are named beside IAM, their names are theirs: only what looks like a mistake is called one. */
function wrongNames(comparisons: readonly Comparison[]): FilterLint[] {
  const sources = comparisons.filter(({selector}) => fieldOf(selector) === 'eventSource');
  const onlyIam = sources.length > 0 && sources.every((one) => equalText(one) === IAM_SOURCE);
  return comparisons.flatMap((one): FilterLint[] => {
    const name = fieldOf(one.selector) === 'eventName' ? equalText(one) : null;
    if (name === null) return [];
    const action = iamAction(name);
    if (action?.event === false) return [lint(one, `${name} is a permission, not a call: it is never an eventName`)];
    if (action !== undefined) return [];
    const meant = meantCall(name);
    if (meant === undefined && !onlyIam) return [];
    const hint = meant === undefined ? 'it is newer than this version, or it never fires' : `did you mean ${meant}?`;
    return [lint(one, `${name} is not an IAM call: ${hint}`)];
  });
}

function lint({selector: {at}}: Comparison, message: string): FilterLint {
  return {id: 'filter-unknown-call', at, message};
}

/** A field that no record has: in another case, or under `detail`, where EventBridge has it. */
function unlikelyFields(comparisons: readonly Comparison[]): FilterLint[] {
  const known = fieldNames({account: '111122223333', eventRegion: 'us-east-1'}).flatMap((path) =>
    path.startsWith('detail.') ? [path.slice('detail.'.length)] : [],
  );
  const tops = new Set(known.map((path) => path.split('.')[0] ?? ''));
  return comparisons.flatMap(({selector}): FilterLint[] => {
    const [first] = keysOf(selector) ?? [];
    if (first === undefined || tops.has(first)) return [];
    const wrapped = first === 'detail' || selector.text.startsWith('$.detail.');
    const meant =
      first === 'source'
        ? 'eventSource'
        : [...tops].find((top) => top.toLowerCase() === first.toLowerCase() || isNear(top, first));
    const hint = wrapped
      ? 'a trail’s log events are the bare record, without detail'
      : meant === undefined
        ? ''
        : `did you mean $.${meant}?`;
    const message = `CloudTrail’s records have no ${selector.text}${hint === '' ? '' : `: ${hint}`}`;
    return [{id: 'filter-unknown-field', at: selector.at, message}];
  });
}

/**
 * `!=` is false of a field that is not there, so it silences every event without it: of `userIdentity.invokedBy` those of people and of
 * stolen keys. It is meant so only beside `NOT EXISTS`, or within an alternative of others.
 */
function silentWithout(expression: Expression): FilterLint[] {
  const required = expression.kind === 'all' ? expression.of : [expression];
  return required.flatMap((one): FilterLint[] => {
    const arms = one.kind === 'any' ? one.of : [one];
    const unlike = arms.flatMap((arm) => (arm.kind === 'compare' && arm.operator === '!=' ? [arm] : []));
    const [first] = unlike;
    if (first === undefined || unlike.length < arms.length) return [];
    if (!unlike.every(({selector}) => isOptional(selector))) return [];
    const {text, at} = first.selector;
    const message =
      `!= is false of a record without ${text}, so such events stay silent; ` +
      `write (${text} NOT EXISTS || ${text} != ...) to let them through`;
    return [{id: 'filter-silent-without-field', at, message}];
  });
}

function isOptional(selector: Selector): boolean {
  const field = fieldOf(selector);
  if (field === null) return false;
  const [first = ''] = field.split('.');
  const row = eventField(`detail.${field}`);
  return row === undefined ? eventField(`detail.${first}`) !== undefined : !row.always;
}

/** What AWS's pages leave open, or read two ways. */
function openReadings(comparisons: readonly Comparison[]): FilterLint[] {
  return comparisons.flatMap((one): FilterLint[] => {
    const {at, text} = one.selector;
    const open = (message: string): FilterLint[] => [{id: 'filter-open-reading', at, message}];
    if (one.kind !== 'compare') {
      return one.doubt ? open(`AWS does not document that keywords may be in lower case: ${text}`) : [];
    }
    const {value} = one;
    if (value.kind === 'text' && outerStarsOnly(value.pieces).length !== value.pieces.length)
      return open(`AWS’s pages do not agree whether * between other characters is a wildcard: ${text}`);
    if (value.kind === 'text' && ['true', 'false'].includes(exactText(value) ?? '') && !value.quoted)
      return open(
        `write ${text} IS ${(exactText(value) ?? '').toUpperCase()}: AWS does not document that = compares true and false`,
      );
    return [];
  });
}
