/** Compiles a matcher list into one test. Runs for every event, so the common cases (names, prefixes) come first and cost least. */
import {parseAddress} from './address.js';
import {NumberText} from './json.js';
import type {Condition, Leaf, Matcher, Nested} from './model.js';

/** @param nested what objects and lists answer, where that is not what absence answers */
export function condition(path: string, matchers: readonly Matcher[], nested?: Nested): Condition {
  return {
    path,
    matchers,
    test: compile(matchers),
    absent: matchers.some((m) => m.kind === 'exists' && !m.value),
    ...(nested === undefined ? {} : {nested}),
    walk: {rest: path, branches: undefined},
  };
}

function compile(matchers: readonly Matcher[]): (leaf: Leaf) => boolean {
  const exact = new Set<Leaf>();
  const others: Matcher[] = [];
  for (const matcher of matchers) {
    if (matcher.kind === 'text' && !matcher.but && matcher.sets.every((set) => set.operator === 'exact')) {
      for (const set of matcher.sets) exact.add(set.text);
    } else {
      others.push(matcher);
    }
  }
  const [only] = exact;
  if (others.length === 0 && exact.size === 1) return (leaf) => leaf === only;
  const tests = others.map(matcherTest);
  return (leaf) => {
    if (exact.has(leaf)) return true;
    for (const test of tests) if (test(leaf)) return true;
    return false;
  };
}

/** Does one matcher accept a leaf? (`exists: false` accepts none.) */
export function matcherTest(matcher: Matcher): (leaf: Leaf) => boolean {
  switch (matcher.kind) {
    case 'text': {
      const {but} = matcher;
      const tests = matcher.sets.map((set) => set.test);
      return (leaf) => {
        if (typeof leaf !== 'string') return but;
        for (const test of tests) if (test(leaf)) return !but;
        return but;
      };
    }
    case 'range': {
      const {low, lowOpen, high, highOpen} = matcher;
      return (leaf) => {
        const n = comparable(leaf);
        return (lowOpen ? n > low : n >= low) && (highOpen ? n < high : n <= high);
      };
    }
    case 'number-text':
      return (leaf) => leaf instanceof NumberText && leaf.text === matcher.text;
    case 'number-but': {
      const values = new Set(matcher.values);
      return (leaf) => !values.has(comparable(leaf));
    }
    case 'literal':
      return (leaf) => leaf === matcher.value;
    case 'address': {
      const {family, low, high} = matcher.range;
      return (leaf) => {
        const address = typeof leaf === 'string' ? parseAddress(leaf) : undefined;
        return address?.family === family && address.value >= low && address.value <= high;
      };
    }
    case 'exists':
      return () => matcher.value;
    case 'filled':
      return (leaf) => leaf !== null && leaf !== '';
  }
}

/**
 * The double a leaf compares as, NaN if it compares with none. A number of a parsed object is its double, whose shortest form is comparable
 * by definition.
 */
function comparable(leaf: Leaf): number {
  if (typeof leaf === 'number') return leaf;
  return leaf instanceof NumberText ? (leaf.value ?? Number.NaN) : Number.NaN;
}

/** Equal for conditions that say the same of the same path in the same words. */
export function conditionKey({path, matchers, nested}: Condition): string {
  return JSON.stringify([path, matchers.map(matcherKey), ...(nested === undefined ? [] : [nested])]);
}

/** Equal for matchers that are spelt alike. */
export function matcherKey(matcher: Matcher): string {
  return JSON.stringify(matcher, (key, value: unknown) => {
    if (key === 'elements') return undefined;
    return typeof value === 'bigint' ? String(value) : value;
  });
}
