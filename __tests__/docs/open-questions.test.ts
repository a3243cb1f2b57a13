/** The page of open questions, and the kit that asks some of them, speak of the same. */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {ASKED} from '../../scripts/live/asked.js';
import {QUESTIONS} from '../../scripts/live/questions.js';
import {chosen, TEN} from '../../scripts/live/flights.js';
import {FILTERS, patternVectors} from '../../scripts/live/vectors.js';
import {FAULTS} from '../canary/faults.js';
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

  it('that canaries settle have a chain of their own, or are a matter of how long one takes', () => {
    const settled = QUESTIONS.filter(({settledBy}) => /^canary$|^`npm run live` \(canaries\)/.test(settledBy)).map(
      ({id}) => id,
    );
    expect([...ASKED.map(({question}) => question), 'delay'].sort()).toEqual(settled.sort());
  });

  it('the faults that canaries were sent along stand in the table, at least 25 of them', () => {
    const table = readFileSync('docs/canary.md', 'utf8');
    const kinds = new Map<string, {broken: number; healthy: number}>();
    for (const {title, hop} of FAULTS) {
      const [kind = '', what] = title.split(': ');
      if (what === undefined) continue;
      const so = kinds.get(kind) ?? {broken: 0, healthy: 0};
      kinds.set(kind, hop === null ? {...so, healthy: so.healthy + 1} : {...so, broken: so.broken + 1});
    }
    for (const [kind, {broken, healthy}] of kinds) {
      const row = table.split('\n').find((line) => line.startsWith(`| ${kind} `)) ?? '';
      const [, , faults = '', neighbours = ''] = row.split('|').map((cell) => cell.trim());
      expect([kind, Number.parseInt(faults), Number.parseInt(neighbours) || 0]).toEqual([kind, broken, healthy]);
    }
    expect(FAULTS.filter(({hop}) => hop !== null).length).toBeGreaterThanOrEqual(25);
  });

  it('the kit knows its vectors and its chains', () => {
    expect(patternVectors()).toHaveLength(155);
    expect(chosen()).toHaveLength(TEN.length);
    expect(chosen().filter(({hop}) => hop !== null)).toHaveLength(10);
    expect(() => chosen(['nothing of the kind'])).toThrow('no fault');
  });
});
