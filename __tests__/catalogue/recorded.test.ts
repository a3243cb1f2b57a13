/**
 * The fault catalogue, from what was recorded of it: every entry starts from the healthy account, and must be judged as it says, at an
 * admissible joint. `../live/catalogue.test.ts` holds the recordings against the stand-in.
 */
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import type {Fault} from '../../stand-in/inject.js';
import {judge, type Judged} from './judge.js';
import {readRecordings, RECORD_AGAIN, recordedEntry, recordedHealthy} from './recording/files.js';
import {faultDigest} from './recording/form.js';
import {checkable, KINDS, scoreOf, scoreText, type Score} from './score.js';
import {siblings} from './siblings.js';
import {admissibleHops, weightOf} from './verdict.js';

const FAULTS = checkable();
const SIBLINGS = siblings();
const RECORDINGS = readRecordings();

/** By id; each is judged once. */
const judged = new Map<string, Judged>();
let healthy: Judged;

const scored = (faults: readonly Fault[]): Score => scoreOf(faults, ({id}) => judged.get(id), healthy);

const named = (faults: readonly Fault[]): string[] =>
  faults.map(({id, title, expect}) => `${id} not ${expect}: ${title}`);

describe('the recorded fault catalogue', () => {
  beforeAll(() => {
    healthy = judge(recordedHealthy(RECORDINGS));
    for (const id of RECORDINGS.entries.keys()) {
      const recorded = recordedEntry(RECORDINGS, id);
      if (recorded !== undefined) judged.set(id, judge(recorded));
    }
  });

  it(`is current (if not: ${RECORD_AGAIN})`, () => {
    const all = [...FAULTS, ...SIBLINGS];
    const stale = all
      .filter((fault) => RECORDINGS.entries.get(fault.id)?.fault !== faultDigest(fault))
      .map(({id}) => `${id} is another fault than the one recorded`);
    const incomplete = [['healthy', healthy] as const, ...judged].flatMap(([id, {missing}]) =>
      missing.map((read) => `${id} lacks ${read}`),
    );
    const wrong = [...stale, ...incomplete];
    if (wrong.length > 0) throw new Error(`record again: ${RECORD_AGAIN}\n${wrong.slice(0, 20).join('\n')}`);
    expect([...RECORDINGS.entries.keys()].sort()).toEqual(all.map(({id}) => id).sort());
  });

  it('finds nothing wrong with the healthy account', () => {
    expect({verdict: healthy.verdict, exit: healthy.exit, weighty: weightOf(healthy)}).toEqual({
      verdict: 'in-sync',
      exit: 0,
      weighty: 0,
    });
  });

  it('judges every fail, unknown and pass as stated, at an admissible joint', () => {
    expect(named(scored(FAULTS).wrong.filter(({expect: stated}) => stated !== 'warn'))).toEqual([]);
  });

  it('says something of at least four in five warnings', () => {
    const {right, all} = scored(FAULTS).total.by.warn;
    expect(right / all).toBeGreaterThanOrEqual(0.8);
  });

  it('judges the siblings of its entries as stated', () => {
    expect(named(scored(SIBLINGS).wrong)).toEqual([]);
  });

  afterAll(() => void process.stdout.write(`${scoreText(scored(FAULTS))}\n`));
});

describe('admissible joints', () => {
  it('are stated for every kind of entry or are any', () => {
    expect(admissibleHops('TARGET-01')).toEqual(['target', 'rule', 'topic']);
    expect(admissibleHops('PERM-01')).toBeNull();
  });

  it('has a place in the score for every kind', () => {
    const kinds = new Set([...FAULTS, ...SIBLINGS].map(({id}) => id.slice(0, id.indexOf('-'))));
    expect([...kinds].filter((kind) => !KINDS.some(([known]) => known === kind))).toEqual([]);
  });
});
