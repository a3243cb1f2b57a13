/**
 * The fault catalogue, live: each entry starts from the healthy account, and must be judged as it says, at an admissible joint. The score
 * by joint is printed.
 */
import {afterAll, describe, expect, it} from '@jest/globals';
import {mapLimited} from '../../src/snapshot/observe.js';
import {injectable} from '../../stand-in/inject.js';
import {judge, record, type Judged} from '../catalogue/run.js';
import {admissibleHops, meets, weightOf} from '../catalogue/verdict.js';
import {describeLive} from './describe-live.js';

const FAULTS = injectable().filter(({scope}) => scope === 'check');

describeLive('the fault catalogue', (standIn) => {
  const judged = new Map<string, Judged>();
  let healthy: Judged;

  it('finds nothing wrong with the healthy account', async () => {
    healthy = judge(await record(standIn, null));
    expect({verdict: healthy.verdict, exit: healthy.exit, weighty: weightOf(healthy)}).toEqual({
      verdict: 'in-sync',
      exit: 0,
      weighty: 0,
    });
  }, 60_000);

  it('observes every entry', async () => {
    await mapLimited(FAULTS, 4, async (fault) => void judged.set(fault.id, judge(await record(standIn, fault))));
    expect(judged.size).toBe(FAULTS.length);
  }, 300_000);

  it('judges every fail, unknown and pass as stated, at an admissible joint', () => {
    const wrong = FAULTS.filter(({expect: stated}) => stated !== 'warn').filter((fault) => {
      const found = judged.get(fault.id);
      return found === undefined || !meets(fault, found, healthy);
    });
    expect(wrong.map(({id, title}) => `${id} ${title}`)).toEqual([]);
  });

  it('says something of at least four in five warnings', () => {
    const warnings = FAULTS.filter(({expect: stated}) => stated === 'warn');
    const said = warnings.filter((fault) => {
      const found = judged.get(fault.id);
      return found !== undefined && meets(fault, found, healthy);
    });
    expect(said.length / warnings.length).toBeGreaterThanOrEqual(0.8);
  });

  afterAll(() => {
    const score = new Map<string, [number, number]>();
    for (const fault of FAULTS) {
      const hop = fault.id.split('-')[0] ?? '';
      const [good, all] = score.get(hop) ?? [0, 0];
      const found = judged.get(fault.id);
      score.set(hop, [good + (found !== undefined && meets(fault, found, healthy) ? 1 : 0), all + 1]);
    }
    const rows = [...score].map(
      ([hop, [good, all]]) => `${hop.padEnd(8)} ${String(good).padStart(3)} of ${String(all).padStart(3)}`,
    );
    process.stdout.write(`${rows.join('\n')}\n`);
  });
});

describe('admissible joints', () => {
  it('are stated for every kind of entry or are any', () => {
    expect(admissibleHops('TARGET-01')).toEqual(['target', 'rule', 'topic']);
    expect(admissibleHops('PERM-01')).toBeNull();
  });
});
