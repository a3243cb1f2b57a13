/** What a pattern leaves out of the required calls: for one that somebody declared, and that is to be written. */
import type {Pattern} from '../language/model.js';
import {nearestMiss} from '../lint/near-miss.js';
import {coverCalls, type CoverOptions} from './coverage.js';
import type {Envelope} from './envelope.js';
import {lostWords} from './words.js';

export interface LeftOut {
  /** The calls of which required events do not match, failed attempts aside. At least one. */
  readonly calls: readonly string[];
  /** Not one required call matches, under any condition. */
  readonly all: boolean;
  /** The field that stops every event, where it is one: `detail.eventName`. */
  readonly path: string | null;
  /** What it leaves out and why; goes after a noun, without its full stop. */
  readonly words: string;
}

/** Calls that are named; more are counted. */
const NAMED = 3;

/** @returns null where it leaves nothing out, or where that could not be worked out */
export function leftOut(
  pattern: Pattern,
  calls: readonly string[],
  envelope: Envelope,
  options: CoverOptions = {},
): LeftOut | null {
  const verdicts = [...coverCalls([pattern], calls, envelope, options)];
  const never = verdicts.flatMap(([call, {verdict}]) => (verdict === 'never' ? [call] : []));
  const sometimes = verdicts.flatMap(([call, verdict]) =>
    verdict.verdict === 'sometimes' && !verdict.lostOnlyWithErrorCode
      ? [{call, when: lostWords(verdict.lostWhen)}]
      : [],
  );
  const [first] = sometimes;
  const lost = [...never, ...sometimes.map(({call}) => call)];
  if (lost.length === 0) return null;
  const of = `the ${String(calls.length)} required ${calls.length === 1 ? 'call' : 'calls'}`;
  if (never.length === calls.length) {
    const miss = nearestMiss(pattern, envelope, calls);
    const why = miss === null ? '' : `. ${miss.fields.map(({words}) => words).join('. ')}`;
    const path = miss?.fields.length === 1 ? (miss.fields[0]?.path ?? null) : null;
    const what = calls.length === 1 ? 'does not match the one required call' : `matches none of ${of}`;
    return {calls: lost, all: true, path, words: `${what}${why}`};
  }
  const parts = [
    ...(never.length === 0 ? [] : [`does not match ${String(never.length)} of ${of} (${listed(never)})`]),
    ...(first === undefined
      ? []
      : [`matches ${String(sometimes.length)} of ${of} only sometimes (not, for example, when ${first.when})`]),
  ];
  return {calls: lost, all: false, path: null, words: parts.join(' and ')};
}

function listed(calls: readonly string[]): string {
  const named = calls.slice(0, NAMED).map((call) => `iam:${call}`);
  const more = calls.length - named.length;
  return more === 0 ? named.join(', ') : `${named.join(', ')} and ${String(more)} more`;
}
