/**
 * A filter as patterns over EventBridge's event, so that what holds of rules (coverage, counter-examples) holds of filters: one pattern that
 * lets through only what certainly matches, and one for all that may. A log event is the record, which is the event's `detail`.
 */
import {EVENT_FIELDS} from '../data/event-fields.js';
import type {Pattern} from '../pattern/index.js';
import {condition} from '../pattern/language/condition.js';
import {MAX_COMBINATIONS} from '../pattern/language/limits.js';
import type {Combination, Condition, Matcher} from '../pattern/language/model.js';
import {compiled} from '../pattern/language/parse.js';
import {textSet} from '../pattern/language/text.js';
import {EVERYTHING, NOTHING, boundsOf, inDoubt, type Bounds} from './conditions.js';
import type {Expression, Filter, Term} from './model.js';
import {askedTerms, isPlainTerm} from './terms.js';

export interface FilterPatterns {
  /** Every event that it matches certainly matches the filter. */
  readonly sure: Pattern;
  /** Every event that may match the filter matches it. The same pattern as `sure` where nothing is in doubt. */
  readonly possible: Pattern;
  /** Why they differ, in words; none where they do not. */
  readonly doubts: readonly string[];
}

/** For events of CloudTrail, as `data/event-fields.ts` describes them. */
export function filterPatterns(filter: Filter): FilterPatterns {
  const doubts = new Set<string>();
  const {sure, possible} = boundsOfFilter(filter, doubts);
  const name = (bound: string): string => `filter ${bound} ${filter.text}`;
  const certain = compiled(name(doubts.size === 0 ? '' : 'surely'), sure);
  if (doubts.size === 0) return {sure: certain, possible: certain, doubts: []};
  return {sure: certain, possible: compiled(name('perhaps'), possible), doubts: [...doubts]};
}

/** An event that matches all patterns of one of the lists; null where that is too many ways. */
export function eitherPattern(lists: readonly (readonly Pattern[])[]): Pattern | null {
  const ways = lists.map((list) => product(list.map(({combinations}) => combinations)));
  const all = ways.flatMap((way) => way ?? []);
  return ways.includes(null) || all.length > MAX_COMBINATIONS
    ? null
    : compiled(`either ${lists.map((list) => list.map(({text}) => text).join(' and ')).join(' or ')}`, all);
}

function boundsOfFilter(filter: Filter, doubts: Set<string>): Bounds {
  switch (filter.kind) {
    case 'everything':
      return {sure: EVERYTHING, possible: EVERYTHING};
    case 'columns':
      return noted(inDoubt('a space-delimited filter pattern is not followed over JSON records'), doubts);
    case 'terms':
      return noted(boundsOfTerms(filter.terms), doubts);
    case 'json':
      return walk(filter.expression, doubts);
  }
}

function noted(bounds: Bounds, doubts: Set<string>): Bounds {
  if (bounds.doubt !== undefined) doubts.add(bounds.doubt);
  return bounds;
}

function walk(expression: Expression, doubts: Set<string>): Bounds {
  if (!('of' in expression)) return noted(boundsOf(expression), doubts);
  const parts = expression.of.map((one) => walk(one, doubts));
  const sures = parts.map(({sure}) => sure);
  const possibles = parts.map(({possible}) => possible);
  if (expression.kind === 'any') return {sure: union(sures), possible: union(possibles)};
  const sure = product(sures);
  const possible = product(possibles);
  return sure === null || possible === null
    ? noted(inDoubt('the filter combines its conditions in too many ways'), doubts)
    : {sure, possible};
}

/** One of them holds. Values of one field become one condition: sixteen names are one list. */
function union(parts: readonly (readonly Combination[])[]): readonly Combination[] {
  const lists = new Map<string, Condition>();
  const others: Combination[] = [];
  for (const combination of parts.flat()) {
    if (combination.length === 0) return EVERYTHING;
    const [only] = combination;
    if (only === undefined || combination.length > 1) {
      others.push(combination);
      continue;
    }
    const key = JSON.stringify([only.path, only.nested]);
    const known = lists.get(key);
    lists.set(
      key,
      known === undefined ? only : condition(only.path, [...known.matchers, ...only.matchers], only.nested),
    );
  }
  return [...[...lists.values()].map((one) => [one]), ...others];
}

/** All of them hold; null where that is too many ways. */
function product(parts: readonly (readonly Combination[])[]): readonly Combination[] | null {
  let result: readonly Combination[] = EVERYTHING;
  for (const part of parts) {
    if (result.length * part.length > MAX_COMBINATIONS) return null;
    result = result.flatMap((left) => part.map((right) => [...left, ...right].sort(byPath)));
  }
  return result;
}

function byPath(a: Condition, b: Condition): number {
  return a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
}

const WHOLE_TEXT = 'a term can match anywhere in the log event';

function boundsOfTerms(terms: readonly Term[]): Bounds {
  const asked = askedTerms(terms);
  const any = asked.every(({sign}) => sign === 'any');
  const excluded = asked.filter(({sign}) => sign === 'not');
  const found = asked.filter(({sign}) => sign !== 'not').map(placesOf);
  const together = (parts: readonly (readonly Combination[])[]): readonly Combination[] | null =>
    any ? union(parts) : product(parts);
  const sure = excluded.length > 0 ? NOTHING : together(found.map((one) => one.sure));
  const possible = together(found.map((one) => one.possible));
  // What may hold one of the terms may hold any other: it is another way beside them, and not one more for each.
  const ways = possible === null || found.length === 0 ? EVERYTHING : union([possible, OPTIONAL]);
  const without = product([ways, ...excluded.map(boundsOfNone)]);
  return {sure: sure ?? NOTHING, possible: without ?? EVERYTHING, doubt: WHOLE_TEXT};
}

const FIELDS = EVENT_FIELDS.filter(({path}) => path.startsWith('detail.'));

/** A record has one of the fields that are not in every record. */
const OPTIONAL: readonly Combination[] = FIELDS.flatMap(({path, always}) =>
  always ? [] : [[condition(path, [{kind: 'exists', value: true}], {object: true, list: true, leaves: true})]],
);

/** Where a term is certainly found, and where it may be beside `OPTIONAL`: in a field that is always there, and in the name of another. */
function placesOf({what}: Term): Pick<Bounds, 'sure' | 'possible'> {
  const text = plainText(what);
  if (text === null) return {sure: NOTHING, possible: EVERYTHING};
  const named = FIELDS.filter(({path}) => lastKey(path).includes(text));
  if (named.some(({always}) => always)) return {sure: EVERYTHING, possible: EVERYTHING};
  const sure = FIELDS.flatMap(({path, always, kinds}) =>
    always && kinds.includes('text') ? [[condition(path, [contains(text)])]] : [],
  );
  // Most records have most of these fields.
  return {sure, possible: named.length > 0 ? EVERYTHING : sure};
}

/** null where it can reach over several names and values. */
function plainText(what: Term['what']): string | null {
  if (what.kind === 'regex' || what.doubt) return null;
  const text = what.pieces.join('');
  return isPlainTerm(text) ? text : null;
}

function contains(text: string): Matcher & {kind: 'text'} {
  return {kind: 'text', sets: [textSet('wildcard', `*${text.replaceAll('*', '\\*')}*`)], but: false};
}

/** What must not occur may occur in the name of the call and of the agent, whatever else the record holds. */
function boundsOfNone({what}: Term): readonly Combination[] {
  const text = plainText(what);
  if (text === null) return EVERYTHING;
  if (FIELDS.some(({path, always}) => always && lastKey(path).includes(text))) return NOTHING;
  const none: Matcher = {...contains(text), but: true};
  const agent = condition('detail.userAgent', [none, {kind: 'exists', value: false}]);
  return [[condition('detail.eventName', [none]), agent]];
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
