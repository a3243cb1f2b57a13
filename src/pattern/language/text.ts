/**
 * Sets of strings as patterns describe them. Every text operator is one shape: a sequence of elements, each a choice of
 * spellings or a star. Matching is linear in value plus operator; the automaton in `automaton.ts` reads the same elements.
 */

/** One element: the spellings that may stand here (one or two, of one to three UTF-16 units), or any run of units. */
export type Element = readonly string[] | typeof STAR;
export const STAR = Symbol('*');

export type TextOperator =
  'exact' | 'prefix' | 'suffix' | 'wildcard' | 'equals-ignore-case' | 'prefix-ignore-case' | 'suffix-ignore-case';

/** A set of strings. `test` is linear. */
export interface TextSet {
  readonly operator: TextOperator;
  /** As the pattern spells it, escapes of a wildcard included. */
  readonly text: string;
  readonly elements: readonly Element[];
  readonly test: (value: string) => boolean;
}

/** Compiles one operator. Wildcard texts must have passed `wildcardFault`. */
export function textSet(operator: TextOperator, text: string): TextSet {
  const make = (elements: readonly Element[], test: (value: string) => boolean): TextSet => ({
    operator,
    text,
    elements,
    test,
  });
  const units = (): Element[] => Array.from({length: text.length}, (_, i) => [text.charAt(i)]);
  const caseless = (): (readonly string[])[] => Array.from({length: text.length}, (_, i) => cases(text.charAt(i)));
  switch (operator) {
    case 'exact':
      return make(units(), (value) => value === text);
    case 'prefix':
      return make([...units(), STAR], (value) => value.startsWith(text));
    case 'suffix':
      return make([STAR, ...units()], (value) => value.endsWith(text));
    case 'wildcard': {
      const elements = wildcardElements(text);
      return make(elements, wildcardTest(elements));
    }
    case 'equals-ignore-case': {
      const folded = caseless();
      return make(folded, (value) => forward(folded, value) === value.length);
    }
    case 'prefix-ignore-case': {
      const folded = caseless();
      return make([...folded, STAR], (value) => forward(folded, value) >= 0);
    }
    case 'suffix-ignore-case': {
      const folded = caseless();
      return make([STAR, ...folded], (value) => backward(folded, value));
    }
  }
}

const BREAKING: readonly string[] = ['"', '\\', ...Array.from({length: 32}, (_, unit) => String.fromCharCode(unit))];

/**
 * Texts that end, escape or break a quoted text of JSON when they are put into it as they are. No operator of a pattern: it is how
 * what a target makes of an event is said of the event.
 */
export const UNSAFE: TextSet = {
  operator: 'wildcard',
  text: '\u0000unsafe',
  elements: [STAR, BREAKING, STAR],
  test: (value) => BREAKING.some((unit) => value.includes(unit)),
};

/**
 * The spellings that an ignore-case operator accepts for one unit: its lower and its upper case, one unit at a time as the
 * engine does it, so `ß` accepts `SS`, and neither accepts a third form (`ς` for `σ`, `İ` for `i`).
 */
function cases(unit: string): readonly string[] {
  return [...new Set([unit.toLowerCase(), unit.toUpperCase()])];
}

/**
 * Where the elements end when read from the start of `value`, -1 where they do not fit. No spelling of a unit is a proper prefix
 * (or suffix) of its other spelling, so there is never a choice to come back to.
 */
function forward(elements: readonly (readonly string[])[], value: string): number {
  let at = 0;
  for (const spellings of elements) {
    const fit = spellings.find((spelling) => value.startsWith(spelling, at));
    if (fit === undefined) return -1;
    at += fit.length;
  }
  return at;
}

function backward(elements: readonly (readonly string[])[], value: string): boolean {
  let end = value.length;
  for (const spellings of elements.toReversed()) {
    const fit = spellings.find((spelling) => value.endsWith(spelling, end));
    if (fit === undefined) return false;
    end -= fit.length;
  }
  return true;
}

/** What is wrong with a wildcard, `undefined` where nothing is: two stars in a row, or a backslash before anything but `*` and `\`. */
export function wildcardFault(text: string): string | undefined {
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '*' && text.charAt(i + 1) === '*') return `two '*' in a row at position ${i}`;
    if (c === '\\') {
      const escaped = text.charAt(++i);
      if (escaped !== '*' && escaped !== '\\') return `'\\' must stand before '*' or '\\' (position ${i - 1})`;
    }
  }
  return undefined;
}

function wildcardElements(text: string): Element[] {
  const elements: Element[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '*') elements.push(STAR);
    else elements.push([c === '\\' ? text.charAt(++i) : c]);
  }
  return elements;
}

/** Pieces up to this length are left to the engine's search: at worst this many steps a unit, usually far less than one. */
const SHORT = 16;

/** Greedy from the left: each piece between stars at its first place. Knuth-Morris-Pratt keeps the whole linear. */
function wildcardTest(elements: readonly Element[]): (value: string) => boolean {
  const pieces = [''];
  for (const element of elements) {
    if (element === STAR) pieces.push('');
    else pieces[pieces.length - 1] += element[0] ?? '';
  }
  const head = pieces.shift() ?? '';
  const tail = pieces.pop();
  if (tail === undefined) return (value) => value === head;
  const middle = pieces.map((piece) => ({piece, borders: borders(piece)}));
  return (value) => {
    if (value.length < head.length + tail.length || !value.startsWith(head) || !value.endsWith(tail)) return false;
    const end = value.length - tail.length;
    let at = head.length;
    for (const {piece, borders: table} of middle) {
      at = find(value, piece, table, at, end);
      if (at < 0) return false;
    }
    return true;
  };
}

/** For each prefix of `piece` the length of its longest proper border. */
function borders(piece: string): Int32Array {
  const table = new Int32Array(piece.length);
  let k = 0;
  for (let i = 1; i < piece.length; i++) {
    while (k > 0 && piece.charCodeAt(i) !== piece.charCodeAt(k)) k = table[k - 1] ?? 0;
    if (piece.charCodeAt(i) === piece.charCodeAt(k)) k++;
    table[i] = k;
  }
  return table;
}

/** The offset behind the first occurrence of `piece` in `value[from, end)`, -1 where there is none. */
function find(value: string, piece: string, table: Int32Array, from: number, end: number): number {
  if (piece.length <= SHORT) {
    const at = value.indexOf(piece, from);
    return at < 0 || at + piece.length > end ? -1 : at + piece.length;
  }
  let k = 0;
  for (let i = from; i < end; i++) {
    while (k > 0 && value.charCodeAt(i) !== piece.charCodeAt(k)) k = table[k - 1] ?? 0;
    if (value.charCodeAt(i) === piece.charCodeAt(k)) k++;
    if (k === piece.length) return i + 1;
  }
  return -1;
}
