/** `{ ($.a = b) && ($.c NOT EXISTS) }`: conditions on the members of a JSON log event. Precedence: () > && > ||. */
import {MAX_WILDCARD_SELECTORS, FilterError} from './errors.js';
import type {Comparison, Expression, Operator, Selector, Step} from './model.js';
import type {Reader} from './reader.js';
import {readValue} from './value.js';

/** Deepest nesting: 1,024 characters of parentheses would not overflow any stack; this keeps it so. */
const MAX_DEPTH = 512;

/** Reads to the end. @throws FilterError */
export function readExpression(reader: Reader): Expression {
  const expression = either(reader, 0);
  reader.space();
  if (!reader.done) reader.fail('only && or || is allowed here');
  const wildcards = selectorsIn(expression).filter(({steps}) => steps.some((step) => 'every' in step));
  const over = wildcards[MAX_WILDCARD_SELECTORS];
  if (over !== undefined) throw new FilterError(`more than ${MAX_WILDCARD_SELECTORS} wildcard selectors`, over.at);
  return expression;
}

/** Every selector, in the order of the text. */
export function selectorsIn(expression: Expression): Selector[] {
  return comparisonsIn(expression).map(({selector}) => selector);
}

/** Every comparison, in the order of the text. */
export function comparisonsIn(expression: Expression): Comparison[] {
  return 'of' in expression ? expression.of.flatMap(comparisonsIn) : [expression];
}

function either(reader: Reader, depth: number): Expression {
  return joined('any', '||', reader, () => both(reader, depth));
}

function both(reader: Reader, depth: number): Expression {
  return joined('all', '&&', reader, () => single(reader, depth));
}

function joined(kind: 'all' | 'any', sign: string, reader: Reader, read: () => Expression): Expression {
  const of = [read()];
  for (reader.space(); reader.take(sign); reader.space()) of.push(read());
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : {kind, of};
}

function single(reader: Reader, depth: number): Expression {
  reader.space();
  if (depth > MAX_DEPTH) reader.fail('too many parentheses within one another');
  if (reader.take('(')) {
    const inside = either(reader, depth + 1);
    reader.space();
    reader.expect(')', 'the closing parenthesis');
    return inside;
  }
  return comparison(reader);
}

function comparison(reader: Reader): Expression {
  const selector = readSelector(reader);
  reader.space();
  const at = reader.at;
  const word = reader.run((c) => /[A-Za-z]/.test(c));
  if (word !== '') return keyword(reader, selector, word, at);
  const operator = (['!=', '<=', '>=', '=', '<', '>'] as const).find((one) => reader.take(one));
  if (operator === undefined) reader.fail('one of = != < <= > >= IS or NOT EXISTS is expected here');
  reader.space();
  const value = readValue(reader);
  if (isOrder(operator) && value.kind !== 'number') reader.fail(`${operator} compares numbers`, value.at);
  return {kind: 'compare', selector, operator, value};
}

export function isOrder(operator: Operator): boolean {
  return operator !== '=' && operator !== '!=';
}

/** No page says whether keywords may be written small: taken for what they spell, and in doubt. */
function keyword(reader: Reader, selector: Selector, word: string, at: number): Expression {
  reader.space();
  const next = reader.run((c) => /[A-Za-z]/.test(c));
  const doubt = word !== word.toUpperCase() || next !== next.toUpperCase();
  const both = `${word} ${next}`.toUpperCase();
  if (both === 'NOT EXISTS') return {kind: 'missing', selector, doubt};
  const values: Readonly<Record<string, null | boolean>> = {'IS NULL': null, 'IS TRUE': true, 'IS FALSE': false};
  const value = values[both];
  if (value !== undefined) return {kind: 'is', selector, value, doubt};
  if (both === 'IS NOT') return reader.fail('IS NOT is not supported', at);
  if (word.toUpperCase() === 'EXISTS') return reader.fail('EXISTS is not supported: write = *', at);
  return reader.fail('only IS NULL, IS TRUE, IS FALSE and NOT EXISTS are known', at);
}

function readSelector(reader: Reader): Selector {
  const at = reader.at;
  if (!reader.take('$')) reader.fail('a selector such as $.eventName is expected here');
  const steps: Step[] = [];
  while (reader.peek() === '.' || reader.peek() === '[') steps.push(readStep(reader));
  if (steps.length === 0) reader.fail('a name must follow the dollar sign: $.eventName');
  if (steps.filter((step) => 'every' in step).length > 1) reader.fail('a selector may have one wildcard', at);
  return {steps, text: reader.from(at), at};
}

function readStep(reader: Reader): Step {
  if (reader.take('[')) return bracket(reader);
  reader.expect('.', 'the dot');
  if (reader.take('*')) return {every: 'members'};
  if (reader.take('[')) return bracket(reader);
  const key = reader.run((c) => /[A-Za-z0-9_-]/.test(c));
  if (key === '') reader.fail('the name of a member must follow the dot');
  return {key};
}

function bracket(reader: Reader): Step {
  const quote = (["'", '"'] as const).find((one) => reader.take(one));
  if (quote !== undefined) {
    const key = reader.until(quote, 'the name of the member');
    reader.expect(']', 'the closing bracket');
    return {key};
  }
  if (reader.take('*')) {
    reader.expect(']', 'the closing bracket');
    return {every: 'elements'};
  }
  const digits = reader.run((c) => /[0-9]/.test(c));
  if (digits === '' || digits.length > 6) reader.fail('the brackets must hold the number of an element');
  reader.expect(']', 'the closing bracket');
  return {index: Number(digits)};
}
