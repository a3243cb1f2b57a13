/** Words of a report without what is an account's own. */
import {createHash} from 'node:crypto';

/** What stands in the place of the account's own id. */
export const ACCOUNT = 'ACCOUNT';

/** Everywhere where it stands as a whole, and not within a longer name. */
export function replaceName(text: string, name: string, by: string): string {
  const part = (char: string | undefined): boolean => char !== undefined && /[A-Za-z0-9_-]/.test(char);
  // A report that is read back may hold an empty name: it stands nowhere.
  if (name === '') return text;
  let made = '';
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (part(text[at - 1]) || part(text[at + name.length])) continue;
    made += text.slice(from, at) + by;
    from = at + name.length;
  }
  return made + text.slice(from);
}

export function without(text: string, account: string): string {
  return replaceName(text, account, ACCOUNT);
}

export function keyOf(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Sorted lists as one: each entry once, sorted by code units. */
export function union(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
