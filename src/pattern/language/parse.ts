/**
 * Pattern text to combinations. The rules are the engine's (docs/pattern-language.md): a path met again replaces the earlier
 * list, `$or` multiplies what stands before it by its arms, and a pattern whose `$or` cannot be read that way is read again with
 * `$or` as the name of a field.
 */
import {condition} from './condition.js';
import {PatternError, step} from './errors.js';
import {JsonError, Members, readJson, type JsonNode} from './json.js';
import {MAX_COMBINATIONS, MAX_CONDITIONS, MAX_PATH_UNITS, MAX_PATTERN_DEPTH, MAX_PATTERN_LENGTH} from './limits.js';
import {readMatcher} from './matchers.js';
import type {Combination, Condition, Matcher, Pattern} from './model.js';
import {numberText} from './numbers.js';

/** Field names that EventBridge keeps for itself inside an arm of `$or`. Anywhere else they are ordinary names. */
const RESERVED_IN_OR: ReadonlySet<string> = new Set([
  ...['exactly', 'equals-ignore-case', 'prefix', 'suffix', 'anything-but', 'exists', 'wildcard', 'numeric', 'cidr'],
  ...['=', '<', '<=', '>', '>=', 'regex', 'not-wildcard', 'not-equals-ignore-case', 'date-after', 'date-on-or-after'],
  ...['date-before', 'date-on-or-before', 'in-date-range', 'ip-address-in-range', 'ip-address-not-in-range'],
]);

export interface ParseOptions {
  /** Reads one entry of a matcher list; SNS filter policies bring their own. */
  readonly readMatcher?: (node: JsonNode, path: string) => Matcher;
}

/** Reads an EventBridge event pattern. @throws PatternError with the JSON path of the fault */
export function parsePattern(text: string, options: ParseOptions = {}): Pattern {
  const root = readPatternJson(text);
  const compiler = new Compiler(options.readMatcher ?? readMatcher);
  const combinations = compiler.compile(root);
  return compiled(text, combinations);
}

/** A pattern of these combinations. */
export function compiled(text: string, combinations: readonly Combination[]): Pattern {
  const steps = ({path}: Condition): number => path.split('.').length;
  return {
    text,
    combinations,
    cheapest: combinations.map((c) => c.toSorted((a, b) => steps(a) - steps(b))),
    needsNumberText: combinations.some((c) => c.some(dependsOnNumberText)),
  };
}

/** The pattern as a tree with members in document order. @throws PatternError */
export function readPatternJson(text: string): Members {
  if (text.length > MAX_PATTERN_LENGTH) throw new PatternError(`longer than ${MAX_PATTERN_LENGTH} characters`, '$');
  let root: JsonNode;
  try {
    root = readJson(text, {objects: 'members', ignoreTrailing: true, maxDepth: MAX_PATTERN_DEPTH, number: numberText});
  } catch (error) {
    if (error instanceof JsonError) throw new PatternError(error.message, '$');
    throw error;
  }
  if (!(root instanceof Members)) throw new PatternError('a pattern is a JSON object', '$');
  return root;
}

function dependsOnNumberText({matchers}: Condition): boolean {
  return matchers.some(({kind}) => kind === 'range' || kind === 'number-text' || kind === 'number-but');
}

/** Path to matcher list: a combination while it is being built. */
type Draft = Map<string, Condition>;

class Compiler {
  private orAsField = false;
  private copied = 0;
  private pathUnits = 0;

  constructor(private readonly readMatcher: (node: JsonNode, path: string) => Matcher) {}

  compile(root: Members): Combination[] {
    let drafts: Draft[];
    try {
      drafts = this.object(root, [new Map<string, never>()], '', '$', false);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      this.orAsField = true;
      try {
        drafts = this.object(root, [new Map<string, never>()], '', '$', false);
      } catch {
        throw error; // the first reading is the one the author meant
      }
    }
    return drafts.map((draft) => [...draft.values()].sort((a, b) => (a.path < b.path ? -1 : 1)));
  }

  /** Adds an object's members to the drafts (which it may change) and gives the drafts that come of it. */
  private object(node: Members, drafts: Draft[], prefix: string, path: string, inOr: boolean): Draft[] {
    if (node.keys.length === 0) throw new PatternError('an object must not be empty', path);
    let result = drafts;
    for (const [i, key] of node.keys.entries()) {
      const value = node.values[i];
      const at = step(path, key);
      if (key === '$or' && !this.orAsField) {
        result = this.or(value, result, prefix, at);
        continue;
      }
      if (inOr && RESERVED_IN_OR.has(key)) throw new PatternError('is a reserved name inside $or', at);
      const name = prefix + key;
      if (value instanceof Members) {
        result = this.object(value, result, `${name}.`, at, inOr);
      } else if (Array.isArray(value)) {
        const added = this.list(value as readonly JsonNode[], name, at);
        for (const draft of result) draft.set(name, added);
      } else {
        throw new PatternError('must be an object or a list of matchers', at);
      }
    }
    return result;
  }

  private list(nodes: readonly JsonNode[], name: string, path: string): Condition {
    if (nodes.length === 0) throw new PatternError('the list must not be empty', path);
    this.pathUnits += name.length * name.split('.').length;
    if (this.pathUnits > MAX_PATH_UNITS) throw new PatternError('paths of too many steps', '$');
    return condition(
      name,
      nodes.map((node, i) => {
        const at = step(path, i);
        if (this.orAsField) refuseNewerOperators(node, at);
        return this.readMatcher(node, at);
      }),
    );
  }

  private or(node: JsonNode | undefined, drafts: Draft[], prefix: string, path: string): Draft[] {
    if (!Array.isArray(node) || node.length < 2)
      throw new PatternError('$or takes a list of two or more objects', path);
    const result: Draft[] = [];
    for (const [i, arm] of (node as readonly JsonNode[]).entries()) {
      const at = step(path, i);
      if (!(arm instanceof Members)) throw new PatternError('an arm of $or is an object', at);
      const copies = drafts.map((draft) => new Map(draft));
      for (const copy of copies) this.copied += copy.size;
      if (this.copied > MAX_CONDITIONS) throw new PatternError('too many combinations of $or arms and fields', path);
      for (const draft of this.object(arm, copies, prefix, at, true)) result.push(draft);
      if (result.length > MAX_COMBINATIONS)
        throw new PatternError(`more than ${MAX_COMBINATIONS} combinations of $or arms`, path);
    }
    return result;
  }
}

/**
 * The engine's second reading is done by its older compiler, which knows less of `anything-but`: no wildcard, and one text for prefix and
 * suffix (https://github.com/aws/event-ruler, RuleCompiler).
 */
function refuseNewerOperators(node: JsonNode, path: string): void {
  const value = node instanceof Members ? node.values[0] : undefined;
  if (!(value instanceof Members)) return;
  const [operator] = value.keys;
  const several = Array.isArray(value.values[0]) && operator !== 'equals-ignore-case';
  if (operator === 'wildcard' || several) throw new PatternError('cannot be read beside a field named $or', path);
}
