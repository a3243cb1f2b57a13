/**
 * The fault catalogue, live: each entry is put into a healthy account of its own, several at once, and must be judged as its recording
 * is (`../catalogue/recorded.test.ts` says whether that is right).
 */
import {beforeAll, expect, it} from '@jest/globals';
import {mapLimited} from '../../src/snapshot/observe.js';
import type {Fault} from '../../stand-in/inject.js';
import {gist, judge, type Judged} from '../catalogue/judge.js';
import {readRecordings, RECORD_AGAIN, recordedEntry, recordedHealthy} from '../catalogue/recording/files.js';
import {record} from '../catalogue/run.js';
import {checkable, scoreOf, type Score} from '../catalogue/score.js';
import {describeLive} from './describe-live.js';

describeLive('the fault catalogue', (standIn) => {
  const recordings = readRecordings();
  const all = checkable();
  const judged = new Map<string, Judged>();
  const live = async (fault: Fault | null): Promise<Judged> => judge(await record(standIn, fault));
  let score: Score;

  beforeAll(async () => {
    const healthy = await live(null);
    await mapLimited(all, 4, async (fault) => void judged.set(fault.id, await live(fault)));
    score = scoreOf(all, ({id}) => judged.get(id), healthy);
    judged.set('healthy', healthy);
  }, 400_000);

  it(`is judged as it was recorded (if it changed for the better: ${RECORD_AGAIN})`, () => {
    const gists = (of: (id: string) => Judged | undefined): Record<string, readonly string[]> =>
      Object.fromEntries(
        ['healthy', ...all.map(({id}) => id)].map((id) => {
          const found = of(id);
          return [id, found === undefined ? ['not recorded'] : gist(found)];
        }),
      );
    const recorded = gists((id) => {
      const found = id === 'healthy' ? recordedHealthy(recordings) : recordedEntry(recordings, id);
      return found === undefined ? undefined : judge(found);
    });
    expect(gists((id) => judged.get(id))).toEqual(recorded);
  });

  it('is judged as it says: every fail, unknown and pass, and four in five warnings', () => {
    const wrong = score.wrong.filter(({expect: stated}) => stated !== 'warn');
    expect(wrong.map(({id, title}) => `${id} ${title}`)).toEqual([]);
    expect(score.total.by.warn.right / score.total.by.warn.all).toBeGreaterThanOrEqual(0.8);
  });
});
