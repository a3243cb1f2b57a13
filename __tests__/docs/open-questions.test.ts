/** The page of open questions, and the kit that asks some of them, speak of the same. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {QUESTIONS} from '../../scripts/live/questions.js';
import {chosen, TEN} from '../../scripts/live/flights.js';
import {FILTERS, patternVectors} from '../../scripts/live/vectors.js';
import {matchFilter, parseFilter} from '../../src/filter/index.js';

const page = readFileSync('docs/open-questions.md', 'utf8');

describe('open questions', () => {
  it('stand on the page, each once, each with the page of AWS that leaves it open', () => {
    expect(new Set(QUESTIONS.map(({id}) => id)).size).toBe(QUESTIONS.length);
    for (const {id, pages, assumes} of QUESTIONS) {
      expect(page.split(`\`${id}\``)).toHaveLength(2);
      expect(page).toContain(assumes.replaceAll('|', '\\|').replaceAll('*', ''));
      expect(pages.length).toBeGreaterThan(0);
      for (const url of pages) expect(page).toContain(url);
    }
  });

  it('that filters settle are asked, and what the page says the tool assumes is what it says', () => {
    const asked = new Set(FILTERS.map(({question}) => question));
    const settled = QUESTIONS.filter(({settledBy}) => settledBy === 'filters');
    expect([...asked].sort()).toEqual(settled.map(({id}) => id).sort());
    for (const {id, errs} of settled) {
      const said = FILTERS.filter(({question}) => question === id).map(({filter, record}) =>
        matchFilter(parseFilter(filter), record),
      );
      // What errs to neither side says unknown; what errs to one commits itself.
      if (errs === 'neither') expect(said).toContain('unknown');
      else expect(said.some((each) => each !== 'unknown')).toBe(true);
    }
  });

  it('the kit knows its vectors and its chains', () => {
    expect(patternVectors()).toHaveLength(155);
    expect(chosen()).toHaveLength(TEN.length);
    expect(chosen().filter(({hop}) => hop !== null)).toHaveLength(10);
    expect(() => chosen(['nothing of the kind'])).toThrow('no fault');
  });
});
