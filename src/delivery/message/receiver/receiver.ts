/**
 * `delivery/message/receiver/` answers what a service behind an API destination does with a body.
 * What a service behind an API destination does with one body: refuses it, takes it and shows nothing, or shows it. The services and
 * their pages: `data/receivers.ts`.
 */
import type {Need, Otherwise, Receiver} from '../../../data/receiver.js';
import {receiverAt} from '../../../data/receivers.js';
import {fits, SHAPES} from './kinds.js';
import type {Json} from '../../../findings/model.js';
import {isRecord} from '../../../snapshot/shape.js';

/** Where the body goes, and how. */
export interface Handover {
  readonly receiver: Receiver;
  /** HttpMethod of the destination. */
  readonly method: string;
  /** Keys that the connection adds to the body. */
  readonly given: ReadonlySet<string>;
  /** Those of them that are known, since the connection could be read. */
  readonly added?: ReadonlySet<string>;
}

/** Texts that are shown if the target's value counts and not the connection's. */
export interface Unsure {
  readonly texts: readonly string[];
  readonly reason: string;
}

/** `texts`: what people see of it. `open`: nobody but the receiver's maker can tell. */
export type Reception =
  | {readonly kind: 'shown'; readonly texts: readonly string[]; readonly unsure: Unsure | null}
  | {readonly kind: Otherwise; readonly reason: string};

/**
 * The service that an InvocationEndpoint names; null: none that is known here.
 * @param endpoint as AWS has it, or what `publicDestination` left of it
 */
export function receiverOf(endpoint: string): Receiver | null {
  const [address = ''] = endpoint.split('#');
  try {
    const {hostname, pathname} = new URL(address);
    return receiverAt(hostname.toLowerCase(), pathname);
  } catch {
    return null;
  }
}

/**
 * @param body the JSON of the body; undefined where it is none
 * @param given keys that the connection adds to the body
 * @param added those of them that are known
 */
export function receive(
  receiver: Receiver,
  body: Json | undefined,
  given: ReadonlySet<string>,
  added: ReadonlySet<string> = new Set(),
): Reception {
  const {name, otherwise, needs, longest, kinds = [], ended, shows} = receiver;
  const fails = (kind: Otherwise, what: string): Reception => ({kind, reason: `${name} ${ANSWERS[kind]}: ${what}`});
  if (shows.length === 0) return {kind: 'empty', reason: `the destination is ${name}`};
  if (!isRecord(body)) return fails(otherwise, 'the body is not a JSON object');
  const both = Object.keys(body).filter((key) => added.has(key));
  const inside = both.find((key) => needs.some(({paths}) => paths.some((path) => path.startsWith(`${key}.`))));
  if (inside !== undefined) return fails('open', sentTwice([inside]));
  for (const need of needs) {
    if (need.paths.some((path) => given.has(path))) {
      if (need.oneOf === undefined) continue;
      return fails('open', `the connection adds ${need.paths.join(' or ')}, and its value is not shown`);
    }
    const lacking = lacks(body, need);
    if (lacking !== null) return fails(need.otherwise ?? otherwise, lacking);
  }
  for (const {path, is} of kinds) {
    const value = at(body, path) ?? null;
    if (value !== null && !fits(value, is)) return fails(otherwise, `${path} is not ${SHAPES[is]}`);
  }
  const text = longest === undefined ? undefined : at(body, longest.path);
  if (longest !== undefined && typeof text === 'string') {
    const {path, characters, line} = longest;
    if (Array.from(text).length > characters) return fails(otherwise, `${path} has more than ${characters} characters`);
    if (line && /[\n\r]/.test(text)) return fails(otherwise, `${path} has a line break`);
  }
  if (ended !== undefined) return {kind: 'open', reason: `the destination is ${name}: ${ended}`};
  const texts = (of: Record_): readonly string[] => shows.flatMap((path) => textsAt(of, path));
  if (both.length === 0) return {kind: 'shown', texts: texts(body), unsure: null};
  const kept = Object.fromEntries(Object.entries(body).filter(([key]) => !both.includes(key)));
  return {kind: 'shown', texts: texts(kept), unsure: {texts: texts(body), reason: sentTwice(both)}};
}

/**
 * Of headers, paths and queries "values from the Connection take precedence" (https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html,
 * HttpParameters); of bodies no page says it.
 */
export function sentTwice(keys: readonly string[]): string {
  return `the target and the connection both set ${keys.join(' and ')} in the body, and which of the two values is sent is not documented`;
}

const ANSWERS: Readonly<Record<Otherwise, string>> = {
  refused: 'refuses the body',
  empty: 'takes the body and shows nothing of it',
  open: 'may or may not take the body',
};

/** Why the body does not have it; null where it has. */
function lacks(body: Record_, {paths, as, oneOf}: Need): string | null {
  const found = paths.map((path) => at(body, path)).filter((value) => value !== undefined);
  if (found.length === 0) return `it has no ${paths.join(', ')}`.replace(/, ([^,]*)$/, ' or $1');
  const fit = found.some((value) => (oneOf === undefined ? isGiven(value, as) : oneOf.includes(value as string)));
  if (fit) return null;
  const what = oneOf === undefined ? EXPECTED[as] : oneOf.map((word) => `"${word}"`).join(' or ');
  return `${paths.join(' or ')} is not ${what}`;
}

const EXPECTED: Readonly<Record<Need['as'], string>> = {
  text: 'a text with something in it',
  list: 'a list with something in it',
  given: 'anything that it could show',
};

function isGiven(value: Json, as: Need['as']): boolean {
  if (as === 'text') return typeof value === 'string' && value !== '';
  if (as === 'list') return Array.isArray(value) && value.length > 0;
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

type Record_ = Readonly<Record<string, Json>>;

function at(body: Json, path: string): Json | undefined {
  return path
    .split('.')
    .reduce<Json | undefined>(
      (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      body,
    );
}

/** Texts and numbers at a path of the body and below it. */
function textsAt(body: Record_, path: string): readonly string[] {
  if (path.endsWith('*')) {
    const beginning = path.slice(0, -1);
    return Object.entries(body).flatMap(([key, value]) => (key.startsWith(beginning) ? textsIn(value) : []));
  }
  return textsIn(at(body, path));
}

function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: Json) => textsIn(inner));
}
