/** Texts with anything between their pieces. */

/** Do the pieces stand in the text in this order, the first at its beginning and the last at its end? Greedy, so linear in practice. */
export function fits(pieces: readonly string[], text: string): boolean {
  const [head = '', ...rest] = pieces;
  const tail = rest.pop();
  if (tail === undefined) return text === head;
  if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return false;
  const end = text.length - tail.length;
  let at = head.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/**
 * The pieces where only stars at either end are wildcards, and those between are stars. The page of 2020 says so ("Ev*ent will only match
 * the actual string Ev*ent": https://github.com/awsdocs/amazon-cloudwatch-logs-user-guide, FilterAndPatternSyntax.md); later ones are
 * silent about it.
 */
export function outerStarsOnly(pieces: readonly string[]): readonly string[] {
  const start = pieces.length > 1 && pieces[0] === '';
  const end = pieces.length > (start ? 2 : 1) && pieces.at(-1) === '';
  const inner = pieces.slice(start ? 1 : 0, end ? -1 : undefined).join('*');
  // A lone star has no inside.
  if (pieces.length === 2 && start && pieces[1] === '') return pieces;
  return [...(start ? [''] : []), inner, ...(end ? [''] : [])];
}
