/** Patterns are parsed and weighed once a text: an account has hundreds of rules and few distinct patterns. */
import {coverCalls, lintPattern, parsePattern, PatternError, type Pattern, type PatternLint} from '../pattern/index.js';

export interface PatternCache {
  parse(text: string): Pattern | PatternError;
  /** May it match a required event? What cannot be told counts as may. */
  mayMatch(pattern: Pattern, account: string | null): boolean;
  lints(text: string): readonly PatternLint[];
}

/** Stands for the account while nobody knows it yet. */
const NOBODY = '000000000000';

export function patternCache(calls: readonly string[], eventRegion: string): PatternCache {
  const parsed = new Map<string, Pattern | PatternError>();
  const weighed = new Map<string, boolean>();
  const linted = new Map<string, readonly PatternLint[]>();
  return {
    parse(text) {
      let found = parsed.get(text);
      if (found === undefined) {
        try {
          found = parsePattern(text);
        } catch (error) {
          if (!(error instanceof PatternError)) throw error;
          found = error;
        }
        parsed.set(text, found);
      }
      return found;
    },
    mayMatch(pattern, account) {
      const key = `${account ?? ''} ${pattern.text}`;
      let may = weighed.get(key);
      if (may === undefined) {
        const verdicts = coverCalls([pattern], calls, {account: account ?? NOBODY, eventRegion});
        may = [...verdicts.values()].some(({verdict}) => verdict !== 'never');
        weighed.set(key, may);
      }
      return may;
    },
    lints(text) {
      let found = linted.get(text);
      if (found === undefined) linted.set(text, (found = lintPattern(text)));
      return found;
    },
  };
}
