/** Small text work for messages about a hostile file: what a reader sees must be what stands there. */

const LIMIT = 60;

/** The text in quotation marks: cut, with control, format and bidirectional characters written as escapes. */
export function quote(text: string): string {
  const points = Array.from(text.slice(0, 4 * LIMIT));
  const cut = points.slice(0, LIMIT).map(visible).join('');
  return `"${cut}${points.length > LIMIT || text.length > 4 * LIMIT ? '...' : ''}"`;
}

/** One line of plain text, for words that came from a parser's own message. */
export function oneLine(text: string): string {
  return Array.from(text.slice(0, 300)).map(visible).join('');
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
