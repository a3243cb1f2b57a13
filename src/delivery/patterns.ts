/** Patterns are parsed and weighed once a text: an account has hundreds of rules and few distinct patterns. */
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
import {remember} from '../policy/remember.js';
import type {PatternCache} from './context.js';
import {envelopeOf} from './envelope.js';

export function patternCache(calls: readonly string[], eventRegion: string): PatternCache {
  const parsed = remember<Pattern | PatternError>();
  const weighed = remember<boolean>();
  const linted = remember<readonly PatternLint[]>();
  const spoken = remember<boolean>();
  const missed = remember<NearestMiss | null>();
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
