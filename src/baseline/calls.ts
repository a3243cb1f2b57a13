/** `events` as a set of IAM calls: names, globs over the known calls, and the two named sets. */
import {IAM_ACTIONS, iamAction, MUTATING_CALLS, UNVERIFIED_CALLS} from '../data/iam-actions.js';
import type {EventSet} from './schema/schema.js';
import {nearest, quote} from './file/text.js';

export interface RequiredCalls {
  /** Names of calls of the public API without `iam:`, sorted. These are what `required` counts. */
  readonly calls: readonly string[];
  /** Does any of them only read? */
  readonly reads: boolean;
  /** Required as well, but no public record shows that CloudTrail logs them under that name. */
  readonly unverified: readonly string[];
}

/** A selector of `include` or `exclude`, resolved: the calls it names, or why it names none. */
export type Selection = {readonly calls: readonly string[]} | {readonly message: string; readonly hint: string | null};

/** Every name that may stand in an event. */
const KNOWN: readonly string[] = IAM_ACTIONS.filter(({event}) => event).map(({name}) => name);

/** Resolves `iam:CreateUser`, `CreateUser` or `iam:Create*`. */
export function selectCalls(selector: string): Selection {
  const colon = selector.indexOf(':');
  const service = colon < 0 ? 'iam' : selector.slice(0, colon);
  const name = selector.slice(colon + 1);
  if (service !== 'iam') {
    const hint = service.toLowerCase() === 'iam' ? `write ${quote(`iam:${name}`)}` : 'name IAM calls only';
    return {message: `${quote(selector)} is not an IAM call`, hint};
  }
  if (name.toLowerCase() === 'passrole') {
    return {message: '"iam:PassRole" is a permission, not a call: it has no event', hint: 'remove it'};
  }
  if (/[*?]/.test(name)) {
    const calls = KNOWN.filter((call) => globMatches(name, call));
    return calls.length > 0
      ? {calls}
      : {message: `the glob ${quote(selector)} matches no IAM call known to this version`, hint: globHint(name)};
  }
  if (KNOWN.includes(name)) return {calls: [name]};
  const near = nearest(name, KNOWN);
  return {
    message: `${quote(selector)} is not an IAM call known to this version`,
    hint: near === null ? null : `did you mean ${quote(`iam:${near}`)}?`,
  };
}

function globHint(glob: string): string | null {
  const folded = KNOWN.find((call) => globMatches(glob.toLowerCase(), call.toLowerCase()));
  return folded === undefined ? null : `names are case-sensitive: ${quote(folded)} would match in another case`;
}

/** The calls that `events` asks for. Selectors that name nothing are passed over: parsing has refused them. */
export function requiredCalls(baseline: {
  readonly events: {readonly include: EventSet | readonly string[]; readonly exclude: readonly string[]};
}): RequiredCalls {
  const {include, exclude} = baseline.events;
  const asked = new Set(typeof include === 'string' ? setOf(include) : include.flatMap(callsOf));
  for (const call of exclude.flatMap(callsOf)) asked.delete(call);
  const calls = [...asked].filter((call) => iamAction(call)?.publicApi === true).sort();
  return {
    calls,
    reads: calls.some((call) => iamAction(call)?.mutates === false),
    unverified: [...asked].filter((call) => iamAction(call)?.publicApi !== true).sort(),
  };
}

/** Does a selector with wildcards stand for a call of this name (without `iam:`), also for one that AWS adds later? A name stands for itself. */
export function isGlobFor(selector: string, call: string): boolean {
  const name = selector.slice(selector.indexOf(':') + 1);
  return /[*?]/.test(name) && globMatches(name, call);
}

function setOf(name: EventSet): readonly string[] {
  return name === 'iam-all' ? KNOWN : [...MUTATING_CALLS, ...UNVERIFIED_CALLS];
}

function callsOf(selector: string): readonly string[] {
  const selection = selectCalls(selector);
  return 'calls' in selection ? selection.calls : [];
}

/** Does a glob (`*` any run, `?` any one character) match the whole text? Steps: at most the product of both lengths. */
function globMatches(glob: string, text: string): boolean {
  let [g, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    if (glob[g] === '*') {
      star = g++;
      mark = t;
    } else if (glob[g] === '?' || glob[g] === text[t]) {
      g++;
      t++;
    } else if (star >= 0) {
      g = star + 1;
      t = ++mark;
    } else {
      return false;
    }
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}
