/**
 * Regular expressions between `%`. Their alphabet and operators are AWS's; of what they mean only the plain part is read here: texts,
 * `.*`, `^`, `$` and `|`. Anything else is kept unread, and what it matches is unknown.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html#regex-expressions
 */
import {FilterError} from './errors.js';
import type {Branch, Regex} from './model.js';

const PLAIN = /[A-Za-z0-9:_#=@/;,-]/;
const OPERATORS = '^$?[]{}|\\*+.';

/** @param at where the text begins, behind the `%` @throws FilterError */
export function readRegex(source: string, at: number): Regex {
  if (source === '') throw new FilterError('a regular expression must not be empty', at);
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === '\\') {
      i++;
      if (i >= source.length) throw new FilterError('a backslash must be followed by a character', at + i - 1);
      continue;
    }
    if (c === '(' || c === ')')
      throw new FilterError('regular expressions of CloudWatch Logs have no parentheses', at + i);
    // White space is in AWS's own examples, though not in its list.
    if (!PLAIN.test(c) && !OPERATORS.includes(c) && c !== ' ')
      throw new FilterError(`${JSON.stringify(c)} is not allowed in a regular expression`, at + i);
  }
  const branches = split(source).map(branchOf);
  return {kind: 'regex', source, branches: branches.every((one) => one !== null) ? branches : null, at};
}

/** At each `|` that is not escaped or within brackets. */
function split(source: string): string[] {
  const parts = [''];
  let inSet = false;
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === '[') inSet = true;
    if (c === ']') inSet = false;
    if (c === '|' && !inSet) parts.push('');
    else parts[parts.length - 1] += c === '\\' ? source.slice(i, ++i + 1) : c;
  }
  return parts;
}

/** null where there is more in it than this reads. */
function branchOf(part: string): Branch | null {
  const start = part.startsWith('^');
  const pieces = [''];
  let end = false;
  for (let i = start ? 1 : 0; i < part.length; i++) {
    const c = part.charAt(i);
    const next = part.charAt(i + 1);
    if (c === '$' && i === part.length - 1) end = true;
    else if (c === '.' && next === '*') {
      pieces.push('');
      i++;
    } else if (c === '\\' && !/[A-Za-z0-9]/.test(next)) {
      pieces[pieces.length - 1] += next;
      i++;
    } else if (PLAIN.test(c) || c === ' ') pieces[pieces.length - 1] += c;
    else return null;
    // A repetition of what was just read.
    if ('?*+{'.includes(part.charAt(i + 1) || 'x')) return null;
  }
  return {pieces, start, end};
}
