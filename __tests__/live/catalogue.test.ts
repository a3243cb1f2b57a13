/**
 * The fault catalogue, live: each entry is put into a healthy account of its own, several at once. There it must go in without an error,
 * be judged as its recording is (`../catalogue/recorded.test.ts` says whether that is right), and be cured as `docs/reconcile.md` says.
 * Some are, and all with `LONG_TESTS=1`: recordings of all are judged every time.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from '@jest/globals';
import {mapLimited} from '../../src/snapshot/observe.js';
import {catalogue, type Fault} from '../../stand-in/inject.js';
import {gist, judge, type Judged} from '../catalogue/judge.js';
import {readRecordings, RECORD_AGAIN, recordedEntry, recordedHealthy} from '../catalogue/recording/files.js';
import {observeAccount} from '../catalogue/run.js';
import {checkable, scoreOf, type Score} from '../catalogue/score.js';
import {cure, rowOf, TABLE_BEGINS, TABLE_ENDS, withFault, type Cured} from '../reconcile/catalogue.js';
import {runs} from '../support/runs.js';
import {describeLive} from './describe-live.js';

function tableRows(): readonly string[] {
  const text = readFileSync(fileURLToPath(new URL('../../docs/reconcile.md', import.meta.url)), 'utf8');
  const table = text.slice(text.indexOf(TABLE_BEGINS) + TABLE_BEGINS.length, text.indexOf(TABLE_ENDS));
  return table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Fault') && !line.startsWith('| ---'));
}

describeLive('the fault catalogue', (standIn) => {
  const recordings = readRecordings();
  // Of the road over a topic every third is judged and cured; of the roads beside it a ninth is judged, and one of eighteen cured.
  const [eachOverTopic, each, eachCured] = [runs(3, 3, 1), runs(9, 9, 1), runs(18, 18, 1)];
  const all = checkable().filter(({road}, index) => index % (road === undefined ? eachOverTopic : each) === 0);
  const cured = new Set(
    checkable().flatMap(({id, road}, index) =>
      index % (road === undefined ? eachOverTopic : eachCured) === 0 ? [id] : [],
    ),
  );
  const judged = new Map<string, Judged>();
  const cures = new Map<string, Cured>();
  /** What went wrong before anything was looked at. */
  const failures: string[] = [];
  let healthy: Judged;
  let healthyCure: Cured | null;
  let score: Score;

  /** Looks first, as `check` does, and then reconciles. */
  const live = (fault: Fault | null): Promise<readonly [Judged, Cured | null]> =>
    withFault(standIn, fault, async (found) => {
      const {account} = found;
      const baseline = `${JSON.stringify(found.baseline, null, 2)}\n`;
      // Bad parameters end in 501; only an entry's own rules may be seen here, and none is, for nothing is read.
      const refused = (await standIn.control.calls(account.id)).filter(({status}) => status >= 400);
      if (refused.length > 0)
        failures.push(`${fault?.id ?? ''}: ${refused.map(({action}) => action).join(', ')} refused`);
      if (found.baseline['version'] !== 1 || baseline.includes('{account'))
        failures.push(`${fault?.id ?? ''}: baseline`);
      const snapshot = await observeAccount(standIn, account, baseline);
      const toCure = fault === null || cured.has(fault.id);
      return [judge({baseline, snapshot}), toCure ? await cure(standIn, found) : null];
    });

  beforeAll(async () => {
    [healthy, healthyCure] = await live(null);
    await mapLimited(all, 4, async (fault) => {
      const [found, cured] = await live(fault);
      judged.set(fault.id, found);
      if (cured !== null) cures.set(fault.id, cured);
    });
    score = scoreOf(all, ({id}) => judged.get(id), healthy);
    judged.set('healthy', healthy);
  }, 900_000);

  it('goes in without an error, every entry that the stand-in can show', () => {
    expect(checkable()).toHaveLength(catalogue().filter(({scope}) => scope === 'check').length);
    expect(judged.size).toBe(all.length + 1);
    expect(failures).toEqual([]);
  });

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

  describe('and reconcile', () => {
    it('has nothing to do in the healthy account', () => {
      expect(healthyCure).toMatchObject({cure: 'none', made: [], left: [], errors: []});
    });

    it('cures what the table says', () => {
      const rows = all.flatMap(({id}) => {
        const done = cures.get(id);
        return done === undefined || done.cure === 'none' ? [] : [rowOf(done)];
      });
      const told = tableRows().filter((row) => [...cured].some((id) => row.startsWith(`| ${id} |`)));
      expect(rows).toEqual(told);
    });

    it('makes no call that fails', () => {
      expect([...cures.values()].filter(({errors}) => errors.length > 0)).toEqual([]);
    });

    it('tells the person who has to see to it what to do', () => {
      const speechless = [...cures.values()].filter(
        ({cure: by, left}) => by === 'person' && left.every(([, text]) => text.length < 40),
      );
      expect(speechless.map(({id}) => id)).toEqual([]);
    });

    it('cures all drift that a call can cure: what is left is of few kinds', () => {
      const left = [...cures.values()]
        .filter(({cure: by}) => by === 'person')
        .map(({id}) => id.slice(0, id.indexOf('-')));
      // What AWS denies to the reader, other accounts and regions, texts of others, and losses that have already happened; on other roads,
      // what no call of this tool changes: roles, streams, connections, thresholds, channels, contacts.
      const few = [
        'ALARM',
        'API',
        'CHAT',
        'DIRECT',
        'ENDPT',
        'HOP',
        'NOTE',
        'OBS',
        'PERM',
        'RULE',
        'STORE',
        'SUB',
        'TARGET',
        'TKMS',
        'TOPIC',
      ];
      expect(left.filter((kind) => !few.includes(kind))).toEqual([]);
      if (eachCured === 1) expect([...new Set(left)].sort()).toEqual(few);
    });
  });
});
