/**
 * Writes the pattern for a set of IAM calls: the shortest that says the declared set. Sets of changes become deny-lists, which let a
 * verb that AWS invents tomorrow through; explicit lists become allow-lists. What comes out is proven before it is given out.
 */
import {IAM_ACTIONS, MUTATING_CALLS, READ_CALLS, UNVERIFIED_CALLS} from '../../data/iam-actions.js';
import {coverCalls, coverRoutes} from './coverage.js';
import {complement, type Matchers} from '../deciding/complement.js';
import {PatternError} from '../language/errors.js';
import {EVENTBRIDGE_PATTERN_SIZE} from '../language/limits.js';
import {droppedArms} from '../lint/lint.js';
import type {Condition, Pattern} from '../language/model.js';
import {parsePattern} from '../language/parse.js';
import {remember} from '../../remember.js';
import type {Json} from '../deciding/witness.js';

/** What the pattern is to match. Calls are named without `iam:`. */
export interface PatternSelection {
  readonly calls: 'iam-changes' | 'iam-all' | readonly string[];
  /** Calls to leave out of a named set. */
  readonly exclude?: readonly string[];
  /** Events to leave out, as event patterns (JSON values). */
  readonly except?: readonly Json[];
}

/** The pattern as compact JSON text, or why EventBridge cannot say it. */
export type Generated = {readonly pattern: string} | {readonly cannot: string};

/** First words of the calls that only read: the four that tell IAM's reads from its changes. */
const READ_VERBS: readonly string[] = ['Get', 'List', 'Generate', 'Simulate'];

const EVERY_CALL: readonly string[] = IAM_ACTIONS.filter(({event}) => event).map(({name}) => name);
const EVENT_NAME = 'detail.eventName';
const ENVELOPE = {account: '111122223333', eventRegion: 'us-east-1'};

/** Several checks of an account, and each step of its plan, ask for the same one. */
const generated = remember<Generated>(50);

/** Generates the pattern. The result covers exactly what is asked, by proof, or it is not given. */
export function generatePattern(selection: PatternSelection): Generated {
  const {calls, exclude = [], except = []} = selection;
  return generated(JSON.stringify([calls, exclude, except]), () => generate(selection));
}

function generate(selection: PatternSelection): Generated {
  const {except = []} = selection;
  const names = nameMatchers(selection);
  if (names?.length === 0) return {cannot: 'no call is left to match'};
  let excepted: readonly Pattern[];
  try {
    excepted = except.map((value) => parsePattern(JSON.stringify(value)));
  } catch (error) {
    if (error instanceof PatternError) return {cannot: `an except pattern is not valid: ${error.message}`};
    throw error;
  }
  const without = (conditions: readonly Condition[]): Matchers | undefined => {
    const silent = EVERY_CALL.filter((call) => conditions.some(({test}) => test(call)));
    const left = nameMatchers({...selection, exclude: [...(selection.exclude ?? []), ...silent]});
    if (left === undefined) return [{exists: true}];
    return left.length > 0 ? left : undefined;
  };
  const arms = complement(excepted, {path: EVENT_NAME, without});
  if ('cannot' in arms) return arms;
  const text = JSON.stringify(written(names, arms.arms));
  if (text.length > EVENTBRIDGE_PATTERN_SIZE) {
    return {cannot: `it takes ${text.length} characters, and EventBridge's quota is ${EVENTBRIDGE_PATTERN_SIZE}`};
  }
  return proven(text, selection, excepted);
}

/** The matcher list for `eventName`; `undefined` where every name is meant. */
function nameMatchers({calls, exclude = []}: PatternSelection): Matchers | undefined {
  if (calls === 'iam-all') return exclude.length === 0 ? undefined : denyList(exclude);
  if (calls === 'iam-changes') return denyList([...READ_VERBS, ...exclude]);
  const excluded = new Set(exclude);
  return allowList(calls.filter((call) => !excluded.has(call)));
}

/** Everything but these. A name that another call continues (`UpdateRole`) cannot be a prefix: then all become wildcards. */
function denyList(all: readonly string[]): Matchers {
  const isRead = (name: string): boolean =>
    READ_VERBS.some((verb) => all.includes(verb) && name !== verb && name.startsWith(verb));
  const names = [...new Set(all)].filter((name) => !isRead(name));
  const continued = names.some(
    (name) => !READ_VERBS.includes(name) && EVERY_CALL.some((call) => call !== name && call.startsWith(name)),
  );
  if (!continued) return [{'anything-but': {prefix: names}}];
  return [{'anything-but': {wildcard: names.map((name) => (READ_VERBS.includes(name) ? `${name}*` : name))}}];
}

/** Just these, in few words: a prefix stands for a group where every known call that has it is wanted. */
function allowList(names: readonly string[]): Matchers {
  const wanted = new Set(names);
  const left = new Set([...wanted].sort());
  const exact: string[] = [];
  const prefixes: Json[] = [];
  for (const name of left) {
    const group = (start: string): string[] => [...left].filter((other) => other.startsWith(start));
    const isExact = (start: string): boolean => EVERY_CALL.every((call) => !call.startsWith(start) || wanted.has(call));
    const prefix = words(name).find((start) => group(start).length > 1 && isExact(start));
    if (prefix === undefined) {
      exact.push(name);
      left.delete(name);
      continue;
    }
    prefixes.push({prefix});
    for (const member of group(prefix)) left.delete(member);
  }
  return [...exact, ...prefixes];
}

/** `CreateSSHKey`: `Create`, `CreateSSH`, then `CreateSSHKey`. */
function words(name: string): string[] {
  // A capital begins a word unless it stands within a run of capitals.
  const begins = [...name.matchAll(/(?<=[^A-Z])[A-Z]|(?<=.)[A-Z](?![A-Z])/g)];
  return [...begins.map(({index}) => name.slice(0, index)), name];
}

/** A pattern while it is being written: objects, and lists at their ends. */
type Tree = Matchers | {readonly [key: string]: Tree};

function written(names: Matchers | undefined, arms: readonly ReadonlyMap<string, Matchers>[]): Tree {
  const base: Tree = {
    source: ['aws.iam'],
    'detail-type': ['AWS API Call via CloudTrail'],
    detail: {eventSource: ['iam.amazonaws.com']},
  };
  const named: ReadonlyMap<string, Matchers> = new Map(names === undefined ? [] : [[EVENT_NAME, names]]);
  if (arms.length === 1) return merge(base, nest(new Map([...named, ...arms.flatMap((arm) => [...arm])])));
  // A field is written once: inside all arms or outside of them. Twice, the order of the text would decide.
  const inside = arms.some((arm) => arm.has(EVENT_NAME));
  const full = arms.map((arm) => nest(inside ? new Map([...named, ...arm]) : arm));
  return merge(inside ? base : merge(base, nest(named)), {$or: full});
}

function nest(arm: ReadonlyMap<string, Matchers>): Tree {
  let tree: Tree = {};
  for (const [path, matchers] of arm) {
    tree = merge(
      tree,
      path.split('.').reduceRight<Tree>((below, key) => ({[key]: below}), matchers),
    );
  }
  return tree;
}

/** Of two lists for one field, or a list and fields below it, the later: whether that will do is for the proof to say. */
function merge(a: Tree, b: Tree): Tree {
  if (isList(a) || isList(b)) return b;
  const result: {[key: string]: Tree} = {...a};
  for (const [key, value] of Object.entries(b))
    result[key] = Object.hasOwn(a, key) ? merge(a[key] as Tree, value) : value;
  return result;
}

function isList(tree: Tree): tree is Matchers {
  return Array.isArray(tree);
}

/** Every wanted event gets through, no unwanted call and no excepted event does. */
function proven(text: string, selection: PatternSelection, except: readonly Pattern[]): Generated {
  const pattern = parsePattern(text);
  const {calls, exclude} = selection;
  const named =
    calls === 'iam-all' ? EVERY_CALL : calls === 'iam-changes' ? [...MUTATING_CALLS, ...UNVERIFIED_CALLS] : calls;
  const wanted = new Set(named.filter((call) => exclude?.includes(call) !== true));
  const others = [...MUTATING_CALLS, ...UNVERIFIED_CALLS, ...READ_CALLS].filter((call) => !wanted.has(call));
  const lost = [...coverCalls([pattern], [...wanted], ENVELOPE, {except})].find(
    ([, {verdict}]) => verdict !== 'always',
  );
  if (lost !== undefined) return {cannot: `it could not be proven that every ${lost[0]} gets through`};
  const unwanted = [...coverCalls([pattern], others, ENVELOPE)].find(([, {verdict}]) => verdict !== 'never');
  if (unwanted !== undefined) return {cannot: `it could not be proven that ${unwanted[0]} stays out`};
  const both = except.map((silent) => [pattern, silent]);
  // "unknown" is left to stand: a list of values in one field can be both inside and outside, and an alert too many does no harm.
  const leak = [...coverRoutes(both, [...wanted], ENVELOPE)].find(
    ([, {verdict}]) => verdict === 'always' || verdict === 'sometimes',
  );
  if (leak !== undefined) return {cannot: `it would let some ${leak[0]} through that are to stay silent`};
  const [dropped] = droppedArms(pattern.combinations);
  return dropped === undefined ? {pattern: text} : {cannot: dropped.message};
}
