/** Reads one entry of a matcher list: `"x"`, `5`, `true`, `{"prefix": "x"}`, ... */
import {parseAddress, parseCidr} from './address.js';
import {PatternError, step} from './errors.js';
import {Members, NumberText, type JsonNode} from './json.js';
import type {Matcher} from './model.js';
import {textSet, wildcardFault, type TextOperator} from './text.js';

/** Reads the entry at `path`. @throws PatternError */
export function readMatcher(node: JsonNode, path: string): Matcher {
  if (typeof node === 'string') return stringMatcher(node);
  if (node instanceof NumberText) {
    return node.value === undefined ? {kind: 'number-text', text: node.text} : point(node.value);
  }
  if (node === null || typeof node === 'boolean') return {kind: 'literal', value: node};
  if (!(node instanceof Members))
    throw new PatternError('a matcher list holds strings, numbers, true, false, null or one-operator objects', path);
  const [operator, value] = onlyMember(node, path);
  const at = step(path, operator);
  switch (operator) {
    case 'prefix':
    case 'suffix':
      if (value instanceof Members) {
        const text = ignoreCase(value, at);
        return texts(operator === 'prefix' ? 'prefix-ignore-case' : 'suffix-ignore-case', [text], false);
      }
      return texts(operator, [string(value, at)], false);
    case 'equals-ignore-case':
      return texts('equals-ignore-case', [string(value, at)], false);
    case 'wildcard':
      return texts('wildcard', [wildcard(value, at)], false);
    case 'exactly': // in the engine, not in EventBridge's documentation; unlike a plain string it is never an address
      return texts('exact', [string(value, at)], false);
    case 'anything-but':
      return anythingBut(value, at);
    case 'numeric':
      return numeric(value, at);
    case 'cidr': {
      const range = parseCidr(string(value, at));
      if (typeof range === 'string') throw new PatternError(`not a CIDR block: ${range}`, at);
      return {kind: 'address', range};
    }
    case 'exists':
      if (typeof value !== 'boolean') throw new PatternError('exists takes true or false', at);
      return {kind: 'exists', value};
    default:
      throw new PatternError(`unknown operator ${JSON.stringify(operator.slice(0, 100))}`, path);
  }
}

/** A plain string; one that spells an address matches every spelling of it. */
function stringMatcher(text: string): Matcher {
  const address = parseAddress(text);
  if (address === undefined) return texts('exact', [text], false);
  return {kind: 'address', range: {family: address.family, low: address.value, high: address.value}};
}

function point(value: number): Matcher {
  return {kind: 'range', low: value, lowOpen: false, high: value, highOpen: false};
}

function texts(operator: TextOperator, values: readonly string[], but: boolean): Matcher {
  return {kind: 'text', sets: values.map((value) => textSet(operator, value)), but};
}

function onlyMember(node: Members, path: string): readonly [string, JsonNode] {
  if (node.keys.length !== 1) {
    throw new PatternError(`one operator to a matcher object, not ${node.keys.length}`, path);
  }
  return [node.keys[0] as string, node.values[0] as JsonNode];
}

function string(value: JsonNode, path: string): string {
  if (typeof value !== 'string') throw new PatternError('must be a string', path);
  return value;
}

function wildcard(value: JsonNode, path: string): string {
  const text = string(value, path);
  const fault = wildcardFault(text);
  if (fault !== undefined) throw new PatternError(`bad wildcard: ${fault}`, path);
  return text;
}

function ignoreCase(node: Members, path: string): string {
  const [operator, value] = onlyMember(node, path);
  if (operator !== 'equals-ignore-case') throw new PatternError('only equals-ignore-case is allowed here', path);
  return string(value, step(path, operator));
}

const BUT_OPERATORS: ReadonlySet<string> = new Set(['prefix', 'suffix', 'equals-ignore-case', 'wildcard']);

function anythingBut(value: JsonNode, path: string): Matcher {
  if (value instanceof Members) {
    const [operator, operand] = onlyMember(value, path);
    if (!BUT_OPERATORS.has(operator)) {
      throw new PatternError('anything-but takes prefix, suffix, equals-ignore-case or wildcard', path);
    }
    const at = step(path, operator);
    const values = entries(operand, at).map(([entry, where]) => {
      const text = operator === 'wildcard' ? wildcard(entry, where) : string(entry, where);
      if (text === '' && (operator === 'prefix' || operator === 'suffix'))
        throw new PatternError('must not be empty', where);
      return text;
    });
    return texts(operator as TextOperator, values, true);
  }
  const list = entries(value, path);
  const numbers: number[] = [];
  const strings: string[] = [];
  for (const [entry, where] of list) {
    if (typeof entry === 'string') strings.push(entry);
    else if (entry instanceof NumberText) numbers.push(comparable(entry, where));
    else throw new PatternError('anything-but takes strings or numbers', where);
  }
  if (numbers.length > 0 && strings.length > 0)
    throw new PatternError('anything-but takes strings or numbers, not both', path);
  return numbers.length > 0 ? {kind: 'number-but', values: numbers} : texts('exact', strings, true);
}

/** The entries of a list that is not empty, or the one value, each with its path. */
function entries(node: JsonNode, path: string): readonly (readonly [JsonNode, string])[] {
  if (!Array.isArray(node)) return [[node, path]];
  if (node.length === 0) throw new PatternError('the list must not be empty', path);
  return (node as readonly JsonNode[]).map((entry, i) => [entry, step(path, i)]);
}

function comparable(node: JsonNode | undefined, path: string): number {
  if (!(node instanceof NumberText)) throw new PatternError('must be a number', path);
  if (node.value === undefined)
    throw new PatternError(`${node.text.slice(0, 100)} has more digits than can be compared`, path);
  return node.value;
}

/** `["=", n]`, one bound, or a lower bound and then an upper bound above it. */
function numeric(node: JsonNode, path: string): Matcher {
  if (!Array.isArray(node)) throw new PatternError('numeric takes a list such as [">", 0, "<=", 5]', path);
  const list = node as readonly JsonNode[];
  const [operator, operand, second, limit] = list;
  const value = (): number => comparable(operand, step(path, 1));
  if (operator !== '=' && operator !== '<' && operator !== '<=' && operator !== '>' && operator !== '>=') {
    throw new PatternError('must be one of = < <= > >=', step(path, 0));
  }
  if (list.length === 2) {
    const n = value();
    if (operator === '=') return point(n);
    const below = operator.startsWith('<');
    const open = operator.length === 1;
    return below
      ? {kind: 'range', low: -Infinity, lowOpen: false, high: n, highOpen: open}
      : {kind: 'range', low: n, lowOpen: open, high: Infinity, highOpen: false};
  }
  if (list.length !== 4 || !operator.startsWith('>')) {
    throw new PatternError('a range is a lower bound (> or >=) and then an upper bound (< or <=)', path);
  }
  if (second !== '<' && second !== '<=') throw new PatternError('must be < or <=', step(path, 2));
  const low = value();
  const high = comparable(limit, step(path, 3));
  if (!(low < high)) throw new PatternError('the lower bound must be below the upper bound', path);
  return {kind: 'range', low, lowOpen: operator === '>', high, highOpen: second === '<'};
}
