/** What the schema objects to, in words for the person who wrote the file. */
import type * as z from 'zod';
import type {BaselinePath} from './model.js';
import {baselineSchema} from './schema/schema.js';
import {pathText, type Issue} from './file/source.js';
import {serviceHint} from './service-hint.js';
import {nearest, oneOf, quote} from './file/text.js';

type SchemaIssue = z.core.$ZodIssue;

/** So many unknown keys of one mapping are spoken of; more would bury what matters. */
const MAX_KEYS = 50;

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(value: unknown, path: BaselinePath): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}

/** The schema of a kind of file, for what is known where. */
export interface Grammar {
  readonly schema: unknown;
  /** What the file as a whole is called. */
  readonly noun: string;
  /** The same of any such file. */
  readonly one: string;
}

export const BASELINE: Grammar = {schema: baselineSchema, noun: 'the baseline', one: 'a baseline'};

/** What objections are told with. */
interface Telling {
  readonly root: unknown;
  readonly spelling: (path: BaselinePath) => string | null;
  readonly grammar: Grammar;
}

/** Every objection of the schema to `value`, in the order of the schema. */
export function schemaIssues(
  issues: readonly SchemaIssue[],
  value: unknown,
  spelling: (path: BaselinePath) => string | null,
  grammar: Grammar = BASELINE,
): Issue[] {
  const found = issues.flatMap((issue) => translate(issue, [], {root: value, spelling, grammar}));
  // A key that is misspelled is missing under its right name: that is one mistake.
  const meant = new Set(found.flatMap(({meant: key}) => key ?? []));
  return found.filter(({about}) => about === undefined || !meant.has(JSON.stringify(about)));
}

function translate(issue: SchemaIssue, base: BaselinePath, telling: Telling): Issue[] {
  const {root, spelling, grammar} = telling;
  const named = (path: BaselinePath): string => (path.length === 0 ? grammar.noun : pathText(path));
  const at: BaselinePath = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const value = valueAt(root, at);
  const wrong = (must: string, hint: string | null = null): Issue[] => {
    if (value === undefined) return [missing(at, must)];
    return [
      {
        at,
        anchor: 'value',
        message: `${named(at)} ${must}${found(at, value, spelling(at))}`,
        hint: hint ?? hintFor(at, value, issue, spelling(at)),
      },
    ];
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MAX_KEYS)
        .map((key) => unknownKey([...at, key], keysAt(at, root, grammar.schema), grammar));
    case 'invalid_union':
      if (issue.discriminator !== undefined) return wrongProtocol(at, root, spelling);
      return bestBranch(issue.errors).flatMap((inner) => translate(inner, at, telling));
    case 'invalid_value': {
      const words = issue.values.map(String);
      const near = typeof value === 'string' ? nearest(value, words) : null;
      return wrong(
        words.length === 1 ? `must be ${words.join('')}` : `must be ${oneOf(words)}`,
        near === null ? null : `did you mean ${near}?`,
      );
    }
    case 'invalid_type':
      return wrong(`must be ${TYPE_WORDS[issue.expected] ?? issue.expected}`);
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') return wrong(`must be at least ${issue.minimum}`);
      return [{at, anchor: 'value', message: `${named(at)} must not be empty`, hint: emptyHint(at)}];
    case 'too_big':
      return wrong(
        issue.origin === 'string'
          ? `must have at most ${issue.maximum} characters`
          : `must be at most ${issue.maximum}`,
      );
    case 'invalid_key':
      return issue.issues.map(({message}) => ({
        at,
        anchor: 'key',
        message: `the key of ${named(at)} ${message}`,
        hint: null,
      }));
    default:
      return wrong(issue.message);
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  object: 'a mapping (key: value)',
  array: 'a list',
};

const MISSING_HINTS: Readonly<Record<string, string>> = {
  version: 'write "version: 1"',
  recipients: 'name at least one, e.g. "- {protocol: email, endpoint: secops@example.com}"',
};

const MISSING_IN_LISTS: Readonly<Record<string, string>> = {
  check: 'the id of a check, e.g. "check: trail-encrypted"',
  reason: 'say why this is accepted, e.g. "reason: The key arrives with PLAT-812"',
  expires: 'the last day (UTC) on which it counts, e.g. "expires: 2027-03-31"',
};

function missing(at: BaselinePath, must: string): Issue {
  const name = at[at.length - 1];
  const parent = at.slice(0, -1);
  const message =
    parent.length === 0 ? `"${String(name)}" is missing` : `"${String(name)}" is missing in ${pathText(parent)}`;
  const hints = parent.length === 0 ? MISSING_HINTS : MISSING_IN_LISTS;
  const hint = hints[String(name)] ?? `${String(name)} ${must}`;
  return {at: parent, about: at, anchor: 'value', message, hint};
}

/** What stands there instead, for a message. A URL may be a secret even where it is malformed, so none is shown. */
function found(at: BaselinePath, value: unknown, spelling: string | null): string {
  if (value === null) return '; the key has no value';
  if (Array.isArray(value)) return ', not a list';
  if (typeof value === 'object') return ', not a mapping';
  // As it is spelt, but for text: there an escape could hide what it is.
  const text = typeof value === 'string' ? value : (spelling ?? JSON.stringify(value));
  const secret = at[at.length - 1] === 'endpoint' && text.includes('/') && !text.startsWith('arn:');
  return secret ? '' : typeof value === 'number' ? `, not ${text.slice(0, 60)}` : `, not ${quote(text)}`;
}

function hintFor(at: BaselinePath, value: unknown, issue: SchemaIssue, spelling: string | null): string | null {
  if (Array.isArray(value)) return at[0] === 'events' && at.length === 1 ? 'write {include: [...]}' : null;
  if (issue.code !== 'invalid_type') return null;
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean') && spelling !== null) {
    return `quote it: "${spelling.slice(0, 60)}"`;
  }
  if (issue.expected === 'boolean' && typeof value === 'string') {
    const folded = value.toLowerCase();
    const meant = /^(?:yes|on|true|y)$/.test(folded) ? 'true' : /^(?:no|off|false|n)$/.test(folded) ? 'false' : null;
    if (meant !== null)
      return `write ${meant}${folded === meant ? ', without quotation marks' : `: YAML 1.2 reads ${value} as a text`}`;
  }
  if (value === null) {
    const hint = emptyHint(at);
    return hint === null ? 'remove the key, or give it a value' : `${hint}, or uncomment one that init has listed`;
  }
  return null;
}

function emptyHint(at: BaselinePath): string | null {
  return at[0] === 'recipients' && at.length === 1 ? (MISSING_HINTS['recipients'] ?? null) : null;
}

/** Of a union's branches the one that was meant: the one whose objections lie deepest. */
function bestBranch(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  const depth = (issues: readonly SchemaIssue[]): number =>
    Math.max(...issues.map((issue) => (issue.code === 'invalid_type' ? 0 : 0.5) + issue.path.length));
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function unknownKey(at: BaselinePath, known: readonly string[], {schema}: Grammar = BASELINE): Issue {
  const key = String(at[at.length - 1]);
  const near = nearest(key, known);
  const section = near === null ? SECTIONS.find((name) => keysAt([name], undefined, schema).includes(key)) : undefined;
  const hint =
    near !== null
      ? `did you mean ${quote(near)}?`
      : section !== undefined
        ? `${quote(key)} belongs under ${quote(section)}`
        : `known here: ${known.join(', ')}`;
  const where = at.length === 1 ? '' : ` in ${pathText(at.slice(0, -1))}`;
  if (key === 'via' && at[0] === 'recipients')
    return {at, anchor: 'key', message: `"via" does not apply${where}`, hint: 'only lambda, sqs and firehose take it'};
  const meant = near === null ? {} : {meant: JSON.stringify([...at.slice(0, -1), near])};
  return {at, anchor: 'key', message: `unknown key ${quote(key)}${where}`, hint, ...meant};
}

const SECTIONS = ['trail', 'rule', 'topic', 'events'] as const;

/** No branch of the schema fits an entry whose protocol is wrong or missing, so its keys are judged here. */
function wrongProtocol(at: BaselinePath, root: unknown, spelling: (path: BaselinePath) => string | null): Issue[] {
  const entry = at.slice(0, -1);
  const known = keysAt(entry, root);
  const keys = Object.keys(valueAt(root, entry) ?? {});
  const issues = keys.filter((key) => !known.includes(key)).map((key) => unknownKey([...entry, key], known));
  const value = valueAt(root, at);
  const words = `one of ${oneOf(PROTOCOLS)}`;
  if (value === undefined) return [missing(at, `is ${words}`), ...issues];
  const near = typeof value === 'string' ? nearest(value, PROTOCOLS) : null;
  const hint = near === null ? serviceHint(value) : `did you mean ${near}?`;
  return [
    {at, anchor: 'value', message: `${pathText(at)} must be ${words}${found(at, value, spelling(at))}`, hint},
    ...issues,
  ];
}

const PROTOCOLS = baselineSchema.shape.recipients.element.options.map((option) => option.shape.protocol.value);

/** The keys that the schema knows at a path. */
export function keysAt(path: BaselinePath, root: unknown, of: unknown = baselineSchema): string[] {
  let schema: unknown = of;
  for (const [index, step] of path.entries()) {
    const {shape, element} = opened(schema, valueAt(root, path.slice(0, index)));
    schema = typeof step === 'number' ? element : shape?.[step];
  }
  return Object.keys(opened(schema, valueAt(root, path)).shape ?? {});
}

interface Opened {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly element?: unknown;
}

/** A schema without its wrappers (optional, default); of a union, the branch that has keys. */
function opened(schema: unknown, value: unknown): Opened {
  if (schema === undefined) return {};
  const {def} = schema as {
    def?: {type: string; innerType?: unknown; options?: unknown[]; shape?: Record<string, unknown>; element?: unknown};
  };
  if (def === undefined) return {};
  if (def.innerType !== undefined) return opened(def.innerType, value);
  if (def.options !== undefined) {
    const branches = def.options.map((option) => opened(option, value));
    return branches.find(({shape, element}) => (Array.isArray(value) ? element : shape) !== undefined) ?? {};
  }
  return {...(def.shape && {shape: def.shape}), ...(def.element !== undefined && {element: def.element})};
}
