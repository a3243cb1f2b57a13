/**
 * A filter policy on a text that a template makes of constants and variables: `"IAM change: <call> by <who>"`. What the constants alone
 * decide is decided for every event; with one variable, the condition is moved onto the field that the variable takes.
 */
import {stringClasses, TooHard} from '../../../pattern/deciding/automaton.js';
import {accepted, textSetsOf} from '../../../pattern/deciding/cells.js';
import {condition} from '../../../pattern/language/condition.js';
import type {Condition, Matcher} from '../../../pattern/language/model.js';
import {STAR, textSet, type Element, type TextSet} from '../../../pattern/language/text.js';

/** A variable of the text. */
export interface Hole {
  /** Where in the event its value stands; null where it may hold a quotation mark, which cuts off what follows in the text. */
  readonly path: string | null;
}

export type Part = string | Hole;

/** Strings to tell apart at most; a filter policy is a few kilobytes. */
const MAX_STATES = 5_000;

/** `true` and `false` where all events answer alike, a condition on the event, or null where it cannot be told. */
export function onText(one: Condition, parts: readonly Part[]): Condition | boolean | null {
  return decided(one, parts) ?? moved(one, parts);
}

/** Is every text that the parts can make accepted, or none? */
function decided({matchers}: Condition, parts: readonly Part[]): boolean | null {
  const makes = {...textSet('exact', ''), elements: elementsOf(parts)};
  const sets = [makes, ...matchers.flatMap(textSetsOf)];
  if (matchers.some(({kind}) => kind === 'address')) return null;
  try {
    const made = stringClasses(sets, {addresses: false, maxStates: MAX_STATES}).filter(({accepts}) => accepts[0]);
    const answers = made.map(({accepts}) =>
      matchers.some((matcher) => accepted(matcher, (set) => accepts[sets.indexOf(set)] === true, undefined)),
    );
    if (answers.every(Boolean)) return true;
    return answers.some(Boolean) ? null : false;
  } catch (error) {
    if (error instanceof TooHard) return null;
    throw error;
  }
}

function elementsOf(parts: readonly Part[]): Element[] {
  const elements: Element[] = [];
  for (const part of parts) {
    if (typeof part === 'string') elements.push(...Array.from({length: part.length}, (_, at) => [part.charAt(at)]));
    else if (elements.at(-1) !== STAR) elements.push(STAR);
    if (typeof part !== 'string' && part.path === null) break;
  }
  return elements;
}

/** The condition on the one variable between two constants. */
function moved(one: Condition, parts: readonly Part[]): Condition | boolean | null {
  const [hole, ...others] = parts.filter((part) => typeof part !== 'string');
  if (hole === undefined || hole.path === null || others.length > 0) return null;
  const constants = (some: readonly Part[]): string => some.filter((part) => typeof part === 'string').join('');
  const at = parts.indexOf(hole);
  const head = constants(parts.slice(0, at));
  const tail = constants(parts.slice(at + 1));
  const matchers: Matcher[] = [];
  for (const matcher of one.matchers) {
    const left = withoutEnds(matcher, head, tail);
    if (left === null) return null;
    matchers.push(...left);
  }
  // Where the field is absent the text holds the constants alone.
  const empty = one.test(head + tail) ? [{kind: 'exists', value: false} as const] : [];
  const all = [...matchers, ...empty];
  return all.length === 0 ? false : condition(hole.path, all);
}

const ANY_TEXT: Matcher = {kind: 'text', sets: [], but: true};

/** What a matcher of `head + x + tail` asks of `x`: none, where no `x` will do; null, where that is not said in matchers. */
function withoutEnds(matcher: Matcher, head: string, tail: string): readonly Matcher[] | null {
  switch (matcher.kind) {
    case 'text': {
      const sets = matcher.sets.map((set) => setWithoutEnds(set, head, tail));
      if (sets.includes(null)) return null;
      const left = sets.flatMap((set) => set ?? []);
      return left.length === 0 && !matcher.but ? [] : [{...matcher, sets: left}];
    }
    case 'number-but':
      return [ANY_TEXT];
    case 'exists':
      return matcher.value ? [ANY_TEXT] : [];
    case 'filled':
      return [head + tail === '' ? matcher : ANY_TEXT];
    case 'address':
      return null;
    default:
      return [];
  }
}

function setWithoutEnds({operator, text}: TextSet, head: string, tail: string): readonly TextSet[] | null {
  switch (operator) {
    case 'exact': {
      const fits = text.startsWith(head) && text.slice(head.length).endsWith(tail);
      return fits ? [textSet('exact', text.slice(head.length, text.length - tail.length))] : [];
    }
    case 'prefix': {
      if (head.startsWith(text)) return [textSet('prefix', '')];
      if (!text.startsWith(head)) return [];
      const rest = text.slice(head.length);
      // The variable is as long as the rest, or shorter, and the tail goes on with it.
      const short = splits(rest).filter(([, after]) => after !== '' && tail.startsWith(after));
      return [textSet('prefix', rest), ...short.map(([before]) => textSet('exact', before))];
    }
    case 'suffix': {
      if (tail.endsWith(text)) return [textSet('suffix', '')];
      if (!text.endsWith(tail)) return [];
      const rest = text.slice(0, text.length - tail.length);
      const short = splits(rest).filter(([before]) => before !== '' && head.endsWith(before));
      return [textSet('suffix', rest), ...short.map(([, after]) => textSet('exact', after))];
    }
    default:
      return null;
  }
}

/** Every way to cut a text in two. */
function splits(text: string): readonly (readonly [string, string])[] {
  return Array.from({length: text.length + 1}, (_, at) => [text.slice(0, at), text.slice(at)] as const);
}
