/** Facts as steps speak of them: looked up in answers, compared, and put in their place. */
import {isDeepStrictEqual} from 'node:util';
import type {Json} from '../findings/model.js';
import type {Answer} from '../snapshot/model.js';
import type {FactPath} from './model.js';

type Plain = Readonly<Record<string, Json>>;

export function isPlain(value: Json | undefined): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fact at a path of an answer; null where it, or what holds it, is not there. Undefined where nobody knows. */
export function factIn(answer: Answer<unknown>, at: FactPath): Json | undefined {
  if (answer.status === 'unreadable') return undefined;
  let here: Json = answer.status === 'absent' ? null : (answer.value as Json);
  for (const step of at) here = below(here, step);
  return here;
}

function below(here: Json, step: FactPath[number]): Json {
  if (typeof step === 'string') return isPlain(here) && Object.hasOwn(here, step) ? (here[step] ?? null) : null;
  return rows(here).find((row) => bears(row, step)) ?? null;
}

function rows(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function bears(row: Json, names: Readonly<Record<string, string>>): boolean {
  return isPlain(row) && Object.entries(names).every(([member, value]) => row[member] === value);
}

/** The same answer value with the fact at the path made another; null takes it away. What holds it is made where it is missing. */
export function withFact(here: Json, at: FactPath, fact: Json): Json {
  const [step, ...rest] = at;
  if (step === undefined) return fact;
  if (typeof step === 'string') {
    const object = isPlain(here) ? here : {};
    const inner = withFact(object[step] ?? null, rest, fact);
    const {[step]: _, ...others} = object;
    return inner === null ? others : {...object, [step]: inner};
  }
  const list = rows(here);
  const found = list.find((row) => bears(row, step));
  const inner = withFact(found ?? null, rest, fact);
  if (inner === null) return list.filter((row) => row !== found);
  return found === undefined ? [...list, inner] : list.map((row) => (row === found ? inner : row));
}

/** Texts that AWS lays out as it likes (policies, patterns) are the same where they are the same JSON. */
function opened(value: Json): Json {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return exactly(value);
  } catch {
    return value;
  }
}

const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Fifteen digits are kept by a double, whatever they are: ECMA-262 and IEEE 754. */
function isSafe(number: string): boolean {
  return number.replaceAll(/\D/g, '').length <= 15 && Number.isFinite(Number(number));
}

/**
 * JSON as it stands: a number that JavaScript would round is kept as text, so that two that differ in their last digit are two.
 *
 * @throws SyntaxError where it is no JSON
 */
export function exactly(text: string): Json {
  JSON.parse(text);
  const kept = text.replace(STRING_OR_NUMBER, (token) =>
    token.startsWith('"') || isSafe(token) ? token : JSON.stringify(`number ${token}`),
  );
  return JSON.parse(kept) as Json;
}

export function sameFact(a: Json, b: Json): boolean {
  const [x, y] = [opened(a), opened(b)];
  if (Array.isArray(x) && Array.isArray(y))
    return x.length === y.length && x.every((each: Json, i) => sameFact(each, y[i] as Json));
  if (isPlain(x) && isPlain(y)) {
    const keys = Object.keys(x);
    return (
      keys.length === Object.keys(y).length &&
      keys.every((key) => Object.hasOwn(y, key) && sameFact(x[key] ?? null, y[key] ?? null))
    );
  }
  return isDeepStrictEqual(x, y);
}

/**
 * Does a fact say all that is asked of it? It may say more: AWS fills in what we did not give. A text (a pattern, a policy) may not: one
 * more member in it means something else.
 */
export function saysAll(fact: Json, asked: Json): boolean {
  if (Array.isArray(fact) && Array.isArray(asked))
    return fact.length === asked.length && fact.every((each: Json, i) => saysAll(each, asked[i] as Json));
  if (isPlain(fact) && isPlain(asked))
    return Object.keys(asked).every(
      (key) => Object.hasOwn(fact, key) && saysAll(fact[key] ?? null, asked[key] ?? null),
    );
  return sameFact(fact, asked);
}

/** JSON in one spelling, for digests. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((each: Json) => canonical(each)).join(',')}]`;
  if (!isPlain(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** A value of the program's own types as JSON: members that are undefined fall away. */
export function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null)) as Json;
}
