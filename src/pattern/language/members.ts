/** The members of a JSON object as they are spelt. */

/** Key to the text of its value, last duplicate wins; `undefined` if the text is no JSON object. */
export function memberTexts(text: string): Map<string, string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;

  // The text is valid JSON: only strings and brackets need to be told apart.
  const members = new Map<string, string>();
  let depth = 0;
  let key: string | undefined;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === '"') {
      const end = stringEnd(text, at);
      // Inside of a value there is a key already.
      if (key === undefined) {
        key = JSON.parse(text.slice(at, end)) as string;
        start = text.indexOf(':', end) + 1;
      }
      at = end - 1;
    } else if (c === '{' || c === '[') {
      depth++;
    } else if (c === '}' || c === ']' || c === ',') {
      if (depth === 1 && key !== undefined) {
        members.set(key, text.slice(start, at).trim());
        key = undefined;
      }
      if (c !== ',') depth--;
    }
  }
  return members;
}

/** The offset behind the string that starts at `at`. */
function stringEnd(text: string, at: number): number {
  for (let i = at + 1; ; i++) {
    const c = text.charAt(i);
    if (c === '\\') i++;
    else if (c === '"') return i + 1;
  }
}
