/**
 * Terms: texts that stand anywhere in the log event. A record comes as JSON text; how CloudTrail spaces and orders it is not promised, so
 * a term is certain to be there only within one name or value, and certain not to be only where it cannot reach over two.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
import type {Term, Truth} from './model.js';
import {all, any, not} from './truth.js';

export function matchTerms(terms: readonly Term[], record: object): Truth {
  const words = wordsOf(record);
  const there = ({what}: Term): Truth =>
    what.kind === 'regex' || what.doubt ? 'unknown' : within(what.pieces.join(''), words);
  const asked = askedTerms(terms);
  if (asked.every(({sign}) => sign === 'any')) return any(asked.map(there));
  return all(asked.map((term) => (term.sign === 'not' ? not(there(term)) : there(term))));
}

/** "If you mix them, all question mark terms are ignored." */
export function askedTerms(terms: readonly Term[]): readonly Term[] {
  const others = terms.filter(({sign}) => sign !== 'any');
  return others.length === 0 ? terms : others;
}

/** What stands between the names and values of JSON, or may: how a term reaches from one to the next. */
const BETWEEN = /["{}[\]:,\s]/;
/** Characters that JSON may write as an escape, or another letter of one. */
const ESCAPED = /[^\x20-\x7e]|["\\/<>&'=]/;

function within(text: string, words: readonly string[]): Truth {
  if (text === '') return true;
  if (words.some((word) => word.includes(text) && !ESCAPED.test(text))) return true;
  if (BETWEEN.test(text) || ESCAPED.test(text)) return 'unknown';
  // It might begin within what is written as an escape: `u003c`, or `nCreateUser` behind a line break.
  return words.some((word) => ESCAPED.test(word)) && /^[0-9a-fnrtu]/i.test(text) ? 'unknown' : false;
}

/** It stands within one name or value, if it stands anywhere. */
export function isPlainTerm(text: string): boolean {
  return text !== '' && !BETWEEN.test(text) && !ESCAPED.test(text) && !text.includes('\\');
}

/** Every name and value, as its characters. */
function wordsOf(value: unknown): readonly string[] {
  const words: string[] = [];
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const next = stack.pop();
    if (typeof next !== 'object' || next === null) words.push(String(next));
    else if (Array.isArray(next)) stack.push(...(next as readonly unknown[]));
    else
      for (const [key, member] of Object.entries(next)) {
        words.push(key);
        stack.push(member);
      }
  }
  return words;
}
