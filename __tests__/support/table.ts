/** Tables of accounts and what a check says about them. */
import {describe, expect, it} from '@jest/globals';
import type {Check} from '../../src/checks/check.js';
import {evaluate, words, world, type Judging, type World} from './world.js';

export interface Row {
  /** What is the matter with the account. */
  readonly name: string;
  readonly change?: (account: World) => void;
  readonly judging?: Judging;
  /** Status and weight of each outcome, sorted: `pass`, `fail critical`, `unknown high`. */
  readonly says: readonly string[];
  /** Texts that the messages must hold. */
  readonly words?: readonly string[];
}

/** One test for each row: the healthy account changed, judged, and the check's outcomes compared. */
export function table(check: Check, rows: readonly Row[]): void {
  describe(check.id, () => {
    it.each(rows.map((row) => [row.name, row] as const))('%s', (_, {change, judging, says, words: texts = []}) => {
      const outcomes = evaluate(check, world(change), judging);
      expect(words(check, outcomes)).toEqual(says);
      const messages = outcomes.map(({message}) => message).join('\n');
      for (const text of texts) expect(messages).toContain(text);
    });
  });
}
