/**
 * SNS subscription filter policies. They are read by the same engine as event patterns, with fewer operators and narrower numbers
 * (https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html,
 * https://docs.aws.amazon.com/sns/latest/dg/string-value-matching.html,
 * https://docs.aws.amazon.com/sns/latest/dg/numeric-value-matching.html,
 * https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html).
 */
import {PatternError, step} from './errors.js';
import {Members, NumberText, type JsonNode} from './json.js';
import {readMatcher} from './matchers.js';
import type {Matcher, Pattern} from './model.js';
import {compiled, parsePattern, readPatternJson} from './parse.js';

/** What the policy is held against: the JSON of the message, or its attributes as one flat object. */
export type FilterScope = 'MessageBody' | 'MessageAttributes';

/** "-10^9 to 10^9, with five digits of accuracy after the decimal point". */
const LARGEST = 1e9;
const DIGITS = 5;

/** Operators of SNS; EventBridge has more. */
const OPERATORS: ReadonlySet<string> = new Set([
  ...['prefix', 'suffix', 'equals-ignore-case', 'anything-but', 'wildcard', 'numeric', 'exists', 'cidr'],
]);

/**
 * Reads a filter policy into a pattern for `matchEvent` and `coverRoutes`. An empty policy filters nothing.
 *
 * `MessageBody`: match it against the message's JSON. `MessageAttributes`: match it against `{name: value}` of the attributes, `{}`
 * for what EventBridge publishes.
 * @throws PatternError for what SNS does not document: what such a policy would let through is not known
 */
export function parseFilterPolicy(text: string, scope: FilterScope): Pattern {
  const root = readPatternJson(text);
  if (root.keys.length === 0) return compiled(text, [[]]);
  if (scope === 'MessageAttributes') refuseNesting(root);
  // A pattern of the same text asks for something else: what is known of one does not hold for the other.
  return {...parsePattern(text, {readMatcher: readFilterMatcher}), text: `filter policy ${text}`};
}

function refuseNesting(root: Members): void {
  for (const [i, key] of root.keys.entries()) {
    if (root.values[i] instanceof Members) throw new PatternError('attributes do not nest', step('$', key));
  }
}

/**
 * `exists: true`: "The key must have a non-null and non-empty value", unlike in a pattern, where null and the empty text exist. Of
 * `exists: false` the page does not say that they match it (https://docs.aws.amazon.com/sns/latest/dg/attribute-key-matching.html).
 */
function readFilterMatcher(node: JsonNode, path: string): Matcher {
  if (node instanceof Members) {
    const [operator] = node.keys;
    const [value] = node.values;
    if (operator !== undefined) refuseOperator(operator, value, step(path, operator));
    refuseNumbers(value, path);
  }
  refuseNumbers(node, path);
  const matcher = readMatcher(node, path);
  return matcher.kind === 'exists' && matcher.value ? {kind: 'filled'} : matcher;
}

/**
 * SNS documents prefix, suffix and wildcard inside anything-but, each with one text
 * (https://docs.aws.amazon.com/sns/latest/dg/string-value-matching.html); not the equals-ignore-case or the lists that EventBridge has there.
 */
function refuseOperator(operator: string, value: JsonNode | undefined, path: string): void {
  if (!OPERATORS.has(operator)) throw new PatternError('is not an SNS operator', path);
  if (value instanceof Members && value.keys.includes('equals-ignore-case'))
    throw new PatternError('SNS does not document this operator', path);
  if (value instanceof Members && value.values.some((operand) => Array.isArray(operand)))
    throw new PatternError('SNS does not document a list here', path);
}

function refuseNumbers(node: JsonNode | undefined, path: string): void {
  for (const number of Array.isArray(node) ? (node as readonly JsonNode[]) : [node]) {
    if (!(number instanceof NumberText)) continue;
    const {value = Infinity} = number;
    const fits = Math.abs(value) <= LARGEST && value === Number(value.toFixed(DIGITS));
    if (!fits) throw new PatternError('SNS compares numbers up to 10^9 with five digits after the point', path);
  }
}
