/** Small text work for messages about a hostile file: what a reader sees must be what stands there. */

import {publicDigest, publicEndpoint, sha256Hex} from '../../snapshot/endpoint.js';
import {secretLooking} from '../secrets.js';

const LIMIT = 60;

/**
 * The text in quotation marks: free of secrets, cut, with control, format and bidirectional characters written as escapes. Every value of
 * the file that a message shows goes through here.
 */
export function quote(text: string): string {
  const open = withoutSecrets(text);
  const points = Array.from(open.slice(0, 4 * LIMIT));
  const cut = points.slice(0, LIMIT).map(visible).join('');
  return `"${cut}${points.length > LIMIT || open.length > 4 * LIMIT ? '...' : ''}"`;
}

/** One line of plain text, for words that came from a parser's own message and may quote the file. */
export function oneLine(text: string): string {
  return Array.from(withoutSecrets(text).slice(0, 300)).map(visible).join('');
}

/** Where a URL begins, however it is mistyped: with a scheme, with two slashes, or with a host (perhaps behind a user) and a path. */
const URL_BEGINS =
  /[a-z][a-z0-9+.-]{0,30}:[\\/]{2}|https?:|[\\/]{2}|(?:[^\s@/]{1,100}@)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}(?::\d{1,5})?[\\/]/i;

/** More than any message shows of a value: what begins behind it is cut in any case. */
const SHOWN = 600;

/** A public form already: it stays what it is. */
const PUBLIC_FORM = /^https?:\/\/[a-z0-9.:[\]-]+#[0-9a-f]{12}$/i;

/**
 * The text with its URL in public form, for the URL of a webhook is a password wherever in the file it was put by mistake. Where a
 * mistyped URL ends nobody can say, so everything from its beginning counts as the URL. Other secrets give way to their digest.
 */
export function withoutSecrets(text: string): string {
  if (PUBLIC_FORM.test(text)) return text;
  const begins = text.slice(0, SHOWN).search(URL_BEGINS);
  if (begins >= 0) return `${text.slice(0, begins)}${publicEndpoint('https', text.slice(begins))}`;
  return secretLooking(text) === null ? text : publicDigest(sha256Hex(text));
}

function visible(char: string): string {
  if (char === '\\' || char === '"') return char;
  if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The candidate nearest to what was written, if it is near enough to be meant. */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const wanted = fold(written.slice(0, 100));
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(Math.min(wanted.length, 24) / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `logFileValidation`, `log_file_validation` and `log-file-validation` are one intention. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[-_ ]/g, '');
}

/** Insertions, deletions, substitutions and swaps of neighbours; gives up at `limit`. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit, limit);
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}
