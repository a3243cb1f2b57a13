/**
 * Texts of a given form, one for each way in which such a text can meet a set of patterns. Whoever may choose among the texts can reach
 * each of these ways and no other, so asking about the examples is asking about all texts.
 *
 * The texts are spelled character by character. What is kept of each beginning is only where it stands in every pattern, so beginnings
 * that no pattern tells apart are one.
 */
import {ARN_PARTS, foldCase} from '../glob.js';
import type {Token} from '../glob.js';

/** A fixed text, or a run of characters of which anybody may choose each. */
export type Segment = {readonly scope?: 'part'} & (
  {readonly text: string} | {readonly among: string; readonly min: number; readonly max: number}
);

export interface Pattern {
  readonly tokens: readonly Token[];
  /** `part`: compared with the segments of that scope alone; `whole`: with the whole text. */
  readonly scope: 'part' | 'whole';
  /** Wildcards stay within the six parts of an ARN, as ArnLike has it. */
  readonly arn: boolean;
  readonly fold: boolean;
}

/** More work than a policy within AWS's limits should need: what is asked has no answer. */
export class TooMuch extends Error {}

/** Steps of single patterns. Those that AWS's pages show need some thousands. */
const STEPS = 250_000;

interface Machine {
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly scope: Pattern['scope'];
  readonly fold: boolean;
  /** By token: does a wildcard there stop at a colon? */
  readonly bound: readonly boolean[];
}

/** The places in the pattern at which a beginning may stand, in order. */
type Places = readonly number[];

function machine({tokens, scope, arn, fold}: Pattern, index: number): Machine {
  let colons = 0;
  const bound = tokens.map((token) => {
    if (typeof token === 'object' && token.char === ':') colons += 1;
    return arn && colons < ARN_PARTS - 1;
  });
  return {index, tokens: fold ? foldCase(tokens) : tokens, scope, fold, bound};
}

function closed(of: Machine, places: ReadonlySet<number>): Places {
  const all = new Set(places);
  for (const place of all) if (of.tokens[place] === '*') all.add(place + 1);
  const sorted = [...all].sort((a, b) => a - b);
  // Behind an unbound star everything is possible that was possible before it.
  let last = -1;
  for (const place of sorted) if (of.tokens[place] === '*' && of.bound[place] === false) last = place;
  return last < 0 ? sorted : sorted.filter((place) => place >= last);
}

function step(of: Machine, places: Places, char: string): Places {
  const next = new Set<number>();
  const read = of.fold ? char.toLowerCase() : char;
  for (const place of places) {
    const token = of.tokens[place];
    if (token === undefined) continue;
    if (typeof token === 'object') {
      if (token.char === read) next.add(place + 1);
    } else if (char !== ':' || of.bound[place] === false) {
      next.add(token === '*' ? place : place + 1);
    }
  }
  return next.size === 0 ? [] : closed(of, next);
}

interface Beginning {
  readonly text: string;
  /** Patterns that can still match. */
  readonly live: readonly {readonly of: Machine; readonly places: Places}[];
  /** What was spelled of what some texts are excepted from, as long as one of them begins so. */
  readonly near: string | null;
}

/** Texts that the part, or the whole, must not have. */
export interface Excepted {
  readonly scope: Pattern['scope'];
  readonly texts: ReadonlySet<string>;
}

const NOTHING: Excepted = {scope: 'whole', texts: new Set()};

function spell(from: Beginning, char: string, scope: Segment['scope'], excepted: Pattern['scope']): Beginning {
  const aside = excepted === 'part' && scope === undefined;
  const live: Beginning['live'][number][] = [];
  for (const one of from.live) {
    if (one.of.scope === 'part' && scope === undefined) {
      live.push(one);
      continue;
    }
    const places = step(one.of, one.places, char);
    if (places.length > 0) live.push({of: one.of, places});
  }
  return {text: from.text + char, live, near: aside || from.near === null ? from.near : from.near + char};
}

const keyOf = ({live, near}: Beginning): string =>
  `${near ?? '-'}|${live.map(({of, places}) => `${of.index}:${places.join()}`).join(';')}`;

/** Those characters of the run that some pattern, or excepted text, waits for here, and one that none waits for: the rest is like it. */
function onwardChars(
  chars: readonly string[],
  {live, near}: Beginning,
  prefixes: ReadonlySet<string>,
): readonly string[] {
  const awaited = new Set<string>([':']);
  for (const {of, places} of live) {
    for (const place of places) {
      const token = of.tokens[place];
      if (typeof token !== 'object') continue;
      awaited.add(token.char);
      if (of.fold) awaited.add(token.char.toUpperCase());
    }
  }
  if (near !== null) for (const char of chars) if (prefixes.has(near + char)) awaited.add(char);
  const fresh = chars.find((char) => !awaited.has(char));
  return [...(fresh === undefined ? [] : [fresh]), ...chars.filter((char) => awaited.has(char))];
}

/**
 * @returns the shortest example for each way, the one that is least like the patterns first
 * @throws TooMuch
 */
export function examples(
  form: readonly Segment[],
  patterns: readonly Pattern[],
  excepted = NOTHING,
): readonly string[] {
  const machines = patterns.map(machine);
  const prefixes = new Set<string>();
  for (const text of excepted.texts) for (let end = 0; end <= text.length; end += 1) prefixes.add(text.slice(0, end));
  const live = machines.map((of) => ({of, places: closed(of, new Set([0]))}));
  let known = new Map<string, Beginning>();
  const begin: Beginning = {text: '', live, near: prefixes.size === 0 ? null : ''};
  known.set(keyOf(begin), begin);
  let work = 0;
  const onward = (
    from: Iterable<Beginning>,
    choose: (beginning: Beginning) => readonly string[],
    scope: Segment['scope'],
  ): Map<string, Beginning> => {
    const found = new Map<string, Beginning>();
    for (const beginning of from) {
      for (const char of choose(beginning)) {
        work += 1 + beginning.live.length;
        if (work > STEPS) throw new TooMuch('more patterns than can be told apart');
        let next = spell(beginning, char, scope, excepted.scope);
        if (next.near !== null && !prefixes.has(next.near)) next = {...next, near: null};
        const key = keyOf(next);
        if (!found.has(key)) found.set(key, next);
      }
    }
    return found;
  };
  for (const segment of form) {
    if ('text' in segment) {
      for (const char of Array.from(segment.text)) known = onward(known.values(), () => [char], segment.scope);
    } else {
      const chars = Array.from(segment.among);
      const choose = (beginning: Beginning): readonly string[] => onwardChars(chars, beginning, prefixes);
      known = run(segment, known, (from) => onward(from, choose, segment.scope));
    }
  }
  return accepted([...known.values()], excepted.texts);
}

/** All that a run can add: between its fewest and its most characters, until nothing new comes. */
function run(
  {min, max}: {readonly min: number; readonly max: number},
  known: Map<string, Beginning>,
  onward: (from: Iterable<Beginning>) => Map<string, Beginning>,
): Map<string, Beginning> {
  let edge = known;
  for (let length = 0; length < min; length += 1) edge = onward(edge.values());
  const all = new Map(edge);
  for (let length = min; length < max && edge.size > 0; length += 1) {
    const fresh = [...onward(edge.values())].filter(([key]) => !all.has(key));
    edge = new Map(fresh);
    for (const [key, beginning] of fresh) all.set(key, beginning);
  }
  return all;
}

function accepted(ends: readonly Beginning[], excepted: ReadonlySet<string>): readonly string[] {
  const found = new Map<string, {readonly text: string; readonly met: number}>();
  for (const {text, live, near} of ends) {
    if (near !== null && excepted.has(near)) continue;
    const met = live.flatMap(({of, places}) => (places.includes(of.tokens.length) ? [of.index] : []));
    if (!found.has(met.join())) found.set(met.join(), {text, met: met.length});
  }
  return [...found.values()].sort((a, b) => a.met - b.met).map(({text}) => text);
}
