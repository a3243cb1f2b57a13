/**
 * `pattern/lint/` names what is probably not meant by a pattern.
 *
 * What is probably not meant by a pattern. Nothing here decides delivery (that is `coverage.ts`): a lint names the line to look at.
 * Ids are permanent; docs/pattern-language.md has a section for each.
 */
import {matcherKey} from '../language/condition.js';
import {PatternError, step} from '../language/errors.js';
import {Members, type JsonNode} from '../language/json.js';
import {iamLints} from './lint-iam.js';
import {EVENTBRIDGE_PATTERN_SIZE} from '../language/limits.js';
import type {Combination, Pattern} from '../language/model.js';
import {parsePattern, readPatternJson} from '../language/parse.js';
import type {PatternLint, WrittenList} from './model.js';

/** The largest pattern that PutRule's `EventPattern` takes, whatever the quota. */
const API_PATTERN_SIZE = 4096;

/** Lints in the order of the text, whole-pattern lints last; an invalid pattern gives one lint, `pattern-invalid`. */
export function lintPattern(text: string): PatternLint[] {
  let pattern: Pattern;
  try {
    pattern = parsePattern(text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return [
      {
        id: 'pattern-invalid',
        severity: 'high',
        path: error.path,
        message: `EventBridge refuses this pattern: ${error.reason}`,
      },
    ];
  }
  const orIsField = pattern.combinations.flat().some(({path}) => path.split('.').includes('$or'));
  const lists = [...writtenLists(readPatternJson(text), orIsField)];
  return [
    ...lists.flatMap(operatorLints),
    ...replacedFields(lists),
    ...iamLints(pattern, lists),
    ...droppedArms(pattern.combinations),
    ...wildcardComplexity(lists, pattern),
    ...wholeText(text, orIsField),
  ];
}

function* writtenLists(root: Members, orIsField: boolean): Generator<WrittenList> {
  type Visit = {node: JsonNode; field: string; path: string; inOr: boolean};
  const stack: Visit[] = [{node: root, field: '', path: '$', inOr: false}];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const {node, field, path, inOr} = visit;
    if (node instanceof Members) {
      const below = node.keys.flatMap((key, i): Visit[] => {
        const value = node.values[i] ?? null;
        const at = step(path, key);
        if (key === '$or' && !orIsField && Array.isArray(value)) {
          return (value as readonly JsonNode[]).map((arm, n) => ({node: arm, field, path: step(at, n), inOr: true}));
        }
        return [{node: value, field: field === '' ? key : `${field}.${key}`, path: at, inOr}];
      });
      stack.push(...below.reverse());
    } else {
      yield {field, path, nodes: node as readonly JsonNode[], inOr}; // a valid pattern has nothing but lists at its ends
    }
  }
}

function operatorLints({path, nodes}: WrittenList): PatternLint[] {
  return nodes.flatMap((node, i): PatternLint[] => {
    const at = step(path, i);
    if (node instanceof Members && node.keys[0] === 'exactly') {
      const message = "exactly is in the engine but not in EventBridge's documentation; a plain string says the same";
      return [{id: 'pattern-undocumented-operator', severity: 'low', path: at, message}];
    }
    const star = literalStar(node);
    if (star === undefined) return [];
    const message = `the * in ${JSON.stringify(star)} is taken literally here; only wildcard reads it as "anything"`;
    return [{id: 'pattern-literal-star', severity: 'medium', path: at, message}];
  });
}

/** A text with a star under an operator that does not expand it. */
function literalStar(node: JsonNode | undefined): string | undefined {
  if (typeof node === 'string') return node.includes('*') ? node : undefined;
  if (Array.isArray(node)) return (node as readonly JsonNode[]).map(literalStar).find((star) => star !== undefined);
  if (node instanceof Members && node.keys[0] !== 'wildcard') return literalStar(node.values[0]);
  return undefined;
}

/** The same field twice: the engine keeps the later list only, by the order of the text. */
function replacedFields(lists: readonly WrittenList[]): PatternLint[] {
  const earlier = new Map<string, WrittenList>();
  return lists.flatMap((list): PatternLint[] => {
    const first = earlier.get(list.field);
    // Arms of one `$or` are alternatives, not repetitions.
    if (first === undefined || (first.inOr && list.inOr)) {
      earlier.set(list.field, list);
      return [];
    }
    const message = `this list replaces the one at ${first.path}: of two lists for ${list.field} only the later counts`;
    return [{id: 'pattern-replaced-field', severity: 'medium', path: list.path, message}];
  });
}

/**
 * The engine takes a combination for a repeat of an earlier one, and never registers it, if both constrain the same fields and share a
 * matcher on every field. Harmless where the earlier one says as much; otherwise part of an arm is silently lost.
 */
export function droppedArms(combinations: readonly Combination[]): PatternLint[] {
  const [lost] = registeredOf(combinations).lost;
  if (lost === undefined) return [];
  const message =
    `an arm of $or that shares a value with an earlier arm on every field is dropped by EventBridge's engine, so what only the ` +
    `later arm says of ${lost} may never match: put the values of both arms into one list`;
  return [{id: 'pattern-dropped-arm', severity: 'high', path: '$', message}];
}

/** The same pattern with no more than the engine registers; null where that is all of it. */
export function withoutDropped(pattern: Pattern): Pattern | null {
  const {combinations, cheapest} = pattern;
  if (combinations.length < 2) return null;
  const {kept, lost} = registeredOf(combinations);
  if (lost.length === 0) return null;
  const isKept = (_: Combination, at: number): boolean => kept.has(at);
  const text = `registered ${pattern.text}`;
  return {...pattern, text, combinations: combinations.filter(isKept), cheapest: cheapest.filter(isKept)};
}

interface Registered {
  /** By index. */
  readonly kept: ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<string>>>;
  /** Fields of which a combination that is dropped says more than the one that it is taken for. */
  readonly lost: readonly string[];
}

function registeredOf(combinations: readonly Combination[]): Registered {
  const kept = new Map<number, ReadonlyMap<string, ReadonlySet<string>>>();
  const lost: string[] = [];
  // A pattern without $or has one.
  for (const [at, combination] of combinations.entries()) {
    const fields = new Map(combination.map(({path, matchers}) => [path, new Set(matchers.map(matcherKey))]));
    const twin = [...kept.values()].find(
      (other) => other.size === fields.size && [...fields].every(([path, own]) => intersects(own, other.get(path))),
    );
    if (twin === undefined) kept.set(at, fields);
    else {
      const more = [...fields].find(([path, own]) => [...own].some((matcher) => !twin.get(path)?.has(matcher)));
      if (more !== undefined) lost.push(more[0]);
    }
  }
  return {kept, lost};
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): boolean {
  return b !== undefined && [...a].some((x) => b.has(x));
}

/** EventBridge was seen to accept 7 and to refuse 11 ("Rule is too complex"); its limit is not published. */
const WILDCARD_SCORE_SEEN_ACCEPTED = 7;

function wildcardComplexity(lists: readonly WrittenList[], {combinations}: Pattern): PatternLint[] {
  const scores = new Map<string, number>();
  for (const condition of new Set(combinations.flat())) {
    for (const matcher of condition.matchers) {
      if (matcher.kind !== 'text') continue;
      for (const {operator, elements} of matcher.sets) {
        const stars = operator === 'wildcard' ? elements.filter((element) => typeof element === 'symbol').length : 0;
        if (stars > 0) scores.set(condition.path, (scores.get(condition.path) ?? 0) + 2 * stars - 1);
      }
    }
  }
  return [...scores].flatMap(([field, score]): PatternLint[] => {
    if (score <= WILDCARD_SCORE_SEEN_ACCEPTED) return [];
    const message = `the wildcards of ${field} may be refused as "Rule is too complex" (score ${score}; 7 was seen accepted, 11 refused)`;
    return [
      {
        id: 'pattern-wildcard-complexity',
        severity: 'medium',
        path: lists.find((l) => l.field === field)?.path ?? '$',
        message,
      },
    ];
  });
}

function wholeText(text: string, orIsField: boolean): PatternLint[] {
  const lints: PatternLint[] = [];
  const add = (id: string, severity: PatternLint['severity'], message: string): void => {
    lints.push({id, severity, path: '$', message});
  };
  if (orIsField) {
    add(
      'pattern-or-as-field',
      'high',
      '$or cannot be read as alternatives here, so it is treated as a field named "$or", which no event has',
    );
  }
  if (text.length > API_PATTERN_SIZE) {
    add('pattern-size', 'high', `${text.length} characters: the API takes ${API_PATTERN_SIZE} at most`);
  } else if (text.length > EVENTBRIDGE_PATTERN_SIZE) {
    const hint = `${text.length} characters: the default quota is ${EVENTBRIDGE_PATTERN_SIZE}, so this needs a raised quota`;
    add('pattern-size', 'medium', hint);
  }
  try {
    JSON.parse(text);
  } catch {
    add(
      'pattern-trailing-text',
      'low',
      'the text after the pattern is ignored by EventBridge; other tools will refuse the file',
    );
  }
  return lints;
}
