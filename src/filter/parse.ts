/** The text of a filter pattern, read as CloudWatch Logs reads it. */
import {MAX_FILTER_LENGTH, MAX_REGEX, FilterError} from './errors.js';
import {comparisonsIn, readExpression} from './expression.js';
import type {Expression, Filter, Regex, Term} from './model.js';
import {readRegex} from './regex.js';
import {Reader} from './reader.js';
import {quotedText} from './value.js';

/** Reads a filter pattern of a metric filter. @throws FilterError with the place of the fault */
export function parseFilter(text: string): Filter {
  if (text.length > MAX_FILTER_LENGTH)
    throw new FilterError(`longer than ${MAX_FILTER_LENGTH} characters`, MAX_FILTER_LENGTH);
  const trimmed = text.trim();
  const from = text.indexOf(trimmed);
  if (trimmed === '') return {kind: 'everything', text};
  if (trimmed.startsWith('{')) {
    if (!trimmed.endsWith('}')) throw new FilterError('a JSON filter pattern ends with }', from + trimmed.length - 1);
    const expression = readExpression(new Reader(text, from + 1, from + trimmed.length - 1));
    limitRegex(regexesIn(expression));
    return {kind: 'json', expression, text};
  }
  if (trimmed.startsWith('[')) {
    if (!trimmed.endsWith(']'))
      throw new FilterError('a space-delimited filter pattern ends with ]', from + trimmed.length - 1);
    return {kind: 'columns', text};
  }
  const terms = readTerms(new Reader(text, from, from + trimmed.length));
  limitRegex(terms.flatMap(({what}) => (what.kind === 'regex' ? [what] : [])));
  // `""` and `" "` are AWS's own spellings of "everything".
  const everything = terms.every(
    ({sign, what}) => sign === 'must' && what.kind === 'text' && what.pieces.join('').trim() === '',
  );
  return everything ? {kind: 'everything', text} : {kind: 'terms', terms, text};
}

function readTerms(reader: Reader): Term[] {
  const terms: Term[] = [];
  for (reader.space(); !reader.done; reader.space()) {
    const at = reader.at;
    const sign = reader.take('?') ? 'any' : reader.take('-') ? 'not' : 'must';
    // AWS's page has `"ERROR" - "Exiting"` too.
    if (sign === 'not') reader.space();
    terms.push({sign, what: readTerm(reader), at});
  }
  return terms;
}

function readTerm(reader: Reader): Term['what'] {
  const at = reader.at;
  if (reader.take('"')) return quotedText(reader.until('"', 'the quotation mark'), at, false);
  if (reader.take('%')) return readRegex(reader.until('%', 'the regular expression'), at + 1);
  const word = reader.run((c) => /[A-Za-z0-9_]/.test(c));
  if (word === '' || !(reader.done || /\s/.test(reader.peek())))
    reader.fail('a term with other characters than letters, digits and _ must be in quotation marks');
  return {kind: 'text', pieces: [word], quoted: false, doubt: false, at};
}

function regexesIn(expression: Expression): Regex[] {
  return comparisonsIn(expression).flatMap((one) =>
    one.kind === 'compare' && one.value.kind === 'regex' ? [one.value] : [],
  );
}

function limitRegex(found: readonly Regex[]): void {
  const over = found[MAX_REGEX];
  if (over !== undefined) throw new FilterError(`more than ${MAX_REGEX} regular expressions`, over.at);
}
