/**
 * Patterns are parsed and weighed once a text: an account has hundreds of rules and few distinct patterns, and so have the accounts that
 * one run looks at. What is kept is bounded, and changes nothing but the time.
 */
import {
  coverCalls,
  lintPattern,
  nearestMiss,
  parsePattern,
  PatternError,
  speaksOfIam,
  type NearestMiss,
  type Pattern,
  type PatternLint,
} from '../pattern/index.js';
import {remember} from '../remember.js';
import type {PatternCache} from './context.js';
import {envelopeOf} from './envelope.js';

/** Texts of patterns: the rules of a large account. */
const TEXTS = 4_000;
const parsed = remember<Pattern | PatternError>(TEXTS);
const linted = remember<readonly PatternLint[]>(TEXTS);
const spoken = remember<boolean>(TEXTS);
/** Sets of required calls and regions: as many as there are baselines. */
const caches = remember<PatternCache>(20);

export function patternCache(calls: readonly string[], eventRegion: string): PatternCache {
  return caches(JSON.stringify([eventRegion, calls]), () => made(calls, eventRegion));
}

function made(calls: readonly string[], eventRegion: string): PatternCache {
  const weighed = remember<boolean>(TEXTS);
  const missed = remember<NearestMiss | null>(TEXTS);
  return {
    parse: (text) =>
      parsed(text, () => {
        try {
          return parsePattern(text);
        } catch (error) {
          if (error instanceof PatternError) return error;
          throw error;
        }
      }),
    mayMatch: (pattern, account) =>
      weighed(`${account ?? ''} ${pattern.text}`, () => {
        const verdicts = coverCalls([pattern], calls, envelopeOf({account, eventRegion}));
        return [...verdicts.values()].some(({verdict}) => verdict !== 'never');
      }),
    lints: (text) => linted(text, () => lintPattern(text)),
    speaksOfIam: (text) => spoken(text, () => speaksOfIam(text)),
    nearestMiss: (pattern, account) =>
      missed(`${account ?? ''} ${pattern.text}`, () => nearestMiss(pattern, envelopeOf({account, eventRegion}), calls)),
  };
}
