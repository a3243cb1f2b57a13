/**
 * A policy's text, opened at its statements. What is not touched keeps every byte: spaces, the order of members, and numbers with more
 * digits than a JavaScript number holds.
 */
import type {Json} from '../../findings/model.js';
import {isPlain} from '../facts.js';

export interface StatementText {
  readonly text: string;
  readonly value: Json;
}

export interface PolicyText {
  /** Is there a list of statements, or would one have to be added? */
  readonly stated: boolean;
  /** Up to and with the bracket that opens the list of statements. */
  readonly head: string;
  readonly statements: readonly StatementText[];
  /** From the bracket that closes the list. */
  readonly tail: string;
}

const EMPTY: PolicyText = {stated: true, head: '{"Version":"2012-10-17","Statement":[', statements: [], tail: ']}'};

/** null where the text is no policy document that could be written back. */
export function openPolicy(text: string | null): PolicyText | null {
  if (text === null || text.trim() === '') return EMPTY;
  const whole = parsed(text);
  if (!isPlain(whole)) return null;
  const [first, last] = [text.indexOf('{') + 1, text.lastIndexOf('}')];
  const members = pieces(text.slice(first, last));
  const found = members.flatMap((member, index) => (nameOf(member) === 'Statement' ? [index] : []));
  const [at] = found;
  if (at === undefined) {
    const comma = members.length === 0 ? '' : ',';
    const head = `${text.slice(0, last)}${comma}"Statement":[`;
    return {stated: false, head, statements: [], tail: `]${text.slice(last)}`};
  }
  // JSON does not say which of two members of one name counts.
  if (found.length > 1) return null;
  const member = members[at] ?? '';
  const colon = member.indexOf(':', member.search(STRING) + (STRING.exec(member)?.[0].length ?? 0)) + 1;
  const value = member.slice(colon);
  const before = [text.slice(0, first), ...members.slice(0, at).map((each) => `${each},`), member.slice(0, colon)];
  const after = [...members.slice(at + 1).map((each) => `,${each}`), text.slice(last)].join('');
  const statement = whole['Statement'] ?? null;
  const [open, close] = [value.indexOf('['), value.lastIndexOf(']')];
  if (!Array.isArray(statement)) {
    const statements = statement === null ? [] : [{text: value, value: statement}];
    return {stated: true, head: `${before.join('')}[`, statements, tail: `]${after}`};
  }
  const inner = value.slice(open + 1, close);
  const texts = pieces(inner);
  return {
    stated: true,
    head: `${before.join('')}${value.slice(0, open + 1)}${texts.length === 0 ? inner : ''}`,
    statements: texts.map((each, index) => ({text: each, value: (statement as readonly Json[])[index] ?? null})),
    tail: `${value.slice(close)}${after}`,
  };
}

export function closePolicy({head, statements, tail}: Omit<PolicyText, 'stated'>): string {
  return `${head}${statements.map(({text}) => text).join(',')}${tail}`;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/;
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g;

function nameOf(member: string): string | null {
  const name = STRING.exec(member)?.[0];
  return name === undefined ? null : (JSON.parse(name) as string);
}

/** What stands between the commas of a list or an object, spaces included. The text is known to be JSON. */
function pieces(inner: string): readonly string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (const {0: token, index} of inner.matchAll(TOKENS)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    else if (token === ',' && depth === 0) {
      found.push(inner.slice(start, index));
      start = index + 1;
    }
  }
  const last = inner.slice(start);
  return found.length === 0 && last.trim() === '' ? [] : [...found, last];
}
