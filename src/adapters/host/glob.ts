/**
 * Files by a glob. Node's own `fs.glob` came with version 22 (https://nodejs.org/api/fs.html#fspromisesglobpattern-options), so this reads folders itself,
 * alike in all versions: `*` and `?` within a name, `[a-z]` and `[!a-z]`, `{a,b}`, and `**` for folders at any depth. As in a shell, a name that
 * begins with a dot needs a dot in the pattern, and `**` follows no links.
 */
import type {Dirent} from 'node:fs';
import {readdir, stat} from 'node:fs/promises';
import {FileError} from '../../errors.js';
import {compare} from '../../report/model/order.js';
import {codeOf} from './places.js';

/** Patterns that braces may make of one: more are a mistake. */
const MOST_PATTERNS = 1_000;

/**
 * The files that it matches, sorted, with `/`; no folders.
 *
 * @throws FileError where a folder that may hold some cannot be read: files that nobody saw are not none
 */
export async function globbed(glob: string): Promise<string[]> {
  const written = glob.replaceAll('\\', '/');
  // A file may be called like a pattern.
  if (await isFile(written)) return [written];
  const found = new Set<string>();
  for (const pattern of braced(written))
    for (const path of await walked(
      pattern.startsWith('/') ? '/' : '',
      pattern.split('/').filter((part) => part !== ''),
    ))
      found.add(path);
  return [...found].sort(compare);
}

/** `{a,b}` written out; as it is where a brace has no other side. */
function braced(pattern: string): string[] {
  const made: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined && made.length < MOST_PATTERNS; next = open.pop()) {
    const choices = firstChoices(next);
    if (choices === null) made.push(next);
    else open.push(...choices.reverse());
  }
  return made;
}

/** The pattern once for each choice of its first braces. */
function firstChoices(pattern: string): string[] | null {
  const from = pattern.indexOf('{');
  if (from < 0) return null;
  const parts = [''];
  let depth = 0;
  for (let at = from + 1; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    if (char === '}' && depth === 0) {
      const [before, after] = [pattern.slice(0, from), pattern.slice(at + 1)];
      return parts.map((part) => before + part + after);
    }
    depth += char === '{' ? 1 : char === '}' ? -1 : 0;
    if (char === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return null;
}

async function walked(base: string, parts: readonly string[]): Promise<string[]> {
  const [part, ...rest] = parts;
  if (part === undefined) return [];
  const last = rest.length === 0;
  if (part === '**') {
    const below = await entries(base);
    const here = await walked(base, last ? ['*'] : rest);
    const deeper = below.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const all = await Promise.all(deeper.map(({name}) => walked(joined(base, name), parts)));
    return [...here, ...all.flat()];
  }
  if (!/[*?[]/.test(part)) {
    const path = joined(base, part);
    return last ? ((await isFile(path)) ? [path] : []) : walked(path, rest);
  }
  const names = (await entries(base)).map(({name}) => name).filter((name) => matches(part, name));
  const all = await Promise.all(
    names.map(async (name) => {
      const path = joined(base, name);
      return last ? ((await isFile(path)) ? [path] : []) : walked(path, rest);
    }),
  );
  return all.flat();
}

function joined(base: string, name: string): string {
  return base === '' || base.endsWith('/') ? base + name : `${base}/${name}`;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => !found.isDirectory(),
    () => false,
  );
}

/** What is in a folder; nothing where there is none. */
async function entries(folder: string): Promise<Dirent[]> {
  const place = folder === '' ? '.' : folder;
  try {
    return await readdir(place, {withFileTypes: true});
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw FileError.of(place, 'read', error);
  }
}

/** One name against one part of a pattern. */
export function matches(part: string, name: string): boolean {
  if (name.startsWith('.') && !part.startsWith('.')) return false;
  let [at, to] = [0, 0];
  // Where the newest star stands, and how far it reaches: only that one is ever moved.
  let [star, reach] = [-1, 0];
  while (to < name.length) {
    const one = part.charAt(at) === '*' ? null : single(part, at, name.charAt(to));
    if (part.charAt(at) === '*') {
      [star, reach] = [at, to];
      at += 1;
    } else if (one !== null) {
      at = one;
      to += 1;
    } else if (star >= 0) {
      reach += 1;
      [at, to] = [star + 1, reach];
    } else return false;
  }
  return /^\**$/.test(part.slice(at));
}

/** Where the pattern goes on behind what takes this character; null where nothing does. */
function single(part: string, at: number, char: string): number | null {
  const sign = part.charAt(at);
  if (sign === '?') return at + 1;
  const end = sign === '[' ? part.indexOf(']', at + 2) : -1;
  if (end < 0) return sign === char ? at + 1 : null;
  const inside = part.slice(at + 1, end);
  const not = /^[!^]/.test(inside);
  return within(not ? inside.slice(1) : inside, char) === not ? null : end + 1;
}

/** `a-z_`: ranges and single characters. */
function within(set: string, char: string): boolean {
  for (let at = 0; at < set.length; at++) {
    const [from, to] = [set.charAt(at), set.charAt(at + 2)];
    if (set.charAt(at + 1) !== '-' || to === '') {
      if (from === char) return true;
    } else {
      if (from <= char && char <= to) return true;
      at += 2;
    }
  }
  return false;
}
