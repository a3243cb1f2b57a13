/**
 * A second reading of the filter language for JSON log events, from AWS's page alone and as plainly as it can be written: text is cut at the
 * outermost `||`, then at `&&`, and each condition is looked up. It shares no code with `src/filter`. `undefined`: the page does not say.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
type Answer = boolean | undefined;

export function naive(filter: string, record: object): Answer {
  return condition(filter.trim().slice(1, -1), record);
}

function condition(text: string, record: object): Answer {
  const whole = text.trim();
  const arms = cut(whole, '||');
  if (arms.length > 1) {
    const answers = arms.map((arm) => condition(arm, record));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
  }
  const parts = cut(whole, '&&');
  if (parts.length > 1) {
    const answers = parts.map((part) => condition(part, record));
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
  }
  return whole.startsWith('(') ? condition(whole.slice(1, -1), record) : single(whole, record);
}

/** At the sign, where it stands in no parentheses and no quotation marks. */
function cut(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '"') quoted = !quoted;
    if (!quoted && c === '(') depth++;
    if (!quoted && c === ')') depth--;
    if (!quoted && depth === 0 && text.startsWith(sign, i)) {
      parts.push('');
      i++;
    } else parts[parts.length - 1] += c;
  }
  return parts;
}

function single(text: string, record: object): Answer {
  const [, selector = '', rest = ''] = /^\$((?:\.[A-Za-z0-9_-]+|\[\d+\])+)\s*(.*)$/s.exec(text) ?? [];
  const found = lookUp(record, selector.match(/[A-Za-z0-9_-]+/g) ?? []);
  if (rest === 'NOT EXISTS') return found === 'open' ? undefined : found === null ? undefined : isNothing(found);
  if (found === 'open') return undefined;
  if (rest === 'IS NULL') return found === null;
  if (rest === 'IS TRUE' || rest === 'IS FALSE') {
    const asked = rest === 'IS TRUE';
    // "true" in quotation marks is a text: the page speaks of flags.
    if (typeof found === 'string') return found.toLowerCase() === String(asked) ? undefined : false;
    return found === asked;
  }
  const [, operator = '', spelt = ''] = /^(!=|<=|>=|=|<|>)\s*(.*)$/s.exec(rest) ?? [];
  return compare(found, operator, spelt);
}

const NOTHING = Symbol('nothing is there');
/** Nothing is there, in something that is null. */
const BESIDE = Symbol('beside null');

function isNothing(found: unknown): boolean {
  return found === NOTHING || found === BESIDE;
}

function lookUp(record: unknown, steps: readonly string[]): unknown {
  let at = record;
  for (const step of steps) {
    if (at === null) return BESIDE;
    if (typeof at !== 'object') return NOTHING;
    const isNumber = /^\d+$/.test(step);
    if (Array.isArray(at) && !isNumber) return 'open';
    if (!Array.isArray(at) && isNumber) return NOTHING;
    if (!Object.hasOwn(at, step)) return NOTHING;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return at;
}

function compare(found: unknown, operator: string, spelt: string): Answer {
  // "If it points to an array or object, the filter will not be applied"; what is not there equals nothing and differs from nothing.
  if (found === BESIDE) return operator === '!=' ? undefined : false;
  if (found === NOTHING || (typeof found === 'object' && found !== null)) return false;
  const quoted = spelt.startsWith('"');
  const text = quoted ? spelt.slice(1, -1) : spelt;
  const isNumber = !quoted && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);
  if (operator !== '=' && operator !== '!=') {
    if (typeof found === 'string') return /^[+-]?\d+(\.\d+)?$/.test(found) ? undefined : false;
    if (typeof found !== 'number') return false;
    const n = Number(text);
    return {'<': found < n, '<=': found <= n, '>': found > n, '>=': found >= n}[operator];
  }
  const equal = isEqual(found, text, isNumber, operator);
  return equal === undefined ? undefined : operator === '=' ? equal : !equal;
}

function isEqual(found: unknown, text: string, isNumber: boolean, operator: string): Answer {
  if (!isNumber && text === '*') return found === null ? undefined : true;
  if (isNumber && typeof found === 'number') return found === Number(text);
  if (!isNumber && typeof found === 'string') return wildcard(found, text);
  // A text and a number, true, false or null: equal for no reading where they are spelt otherwise; what differs, the page does not say.
  if (operator === '!=') return undefined;
  const alike = isNumber
    ? Number(found) === Number(text) && found !== null && typeof found === 'string'
    : wildcard(String(found), text) !== false;
  return alike ? undefined : false;
}

/** "At, before, or after a search term". A star in the middle: one edition says that it is a star. */
function wildcard(value: string, text: string): Answer {
  const start = text.startsWith('*');
  const end = text.endsWith('*') && text.length > 1;
  const inner = text.slice(start ? 1 : 0, end ? -1 : undefined);
  const plain = start
    ? end
      ? value.includes(inner)
      : value.endsWith(inner)
    : end
      ? value.startsWith(inner)
      : value === inner;
  if (!inner.includes('*')) return plain;
  return anywhere(value, text) === plain ? plain : undefined;
}

/** Each star is anything: tried at every length. */
function anywhere(value: string, text: string): boolean {
  if (text === '') return value === '';
  if (!text.startsWith('*'))
    return value.charAt(0) === text.charAt(0) && value !== '' && anywhere(value.slice(1), text.slice(1));
  return Array.from({length: value.length + 1}, (_, n) => n).some((n) => anywhere(value.slice(n), text.slice(1)));
}
