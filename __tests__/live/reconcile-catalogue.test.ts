/** Every fault of the catalogue, reconciled: the table of `docs/reconcile.md` says what comes of it, and this is the proof of the table. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, it} from '@jest/globals';
import {injectable} from '../../stand-in/inject.js';
import {cureOf, rowOf, TABLE_BEGINS, TABLE_ENDS, type Cured} from '../reconcile/catalogue.js';
import {describeLive} from './describe-live.js';

function tableRows(): readonly string[] {
  const text = readFileSync(fileURLToPath(new URL('../../docs/reconcile.md', import.meta.url)), 'utf8');
  const table = text.slice(text.indexOf(TABLE_BEGINS) + TABLE_BEGINS.length, text.indexOf(TABLE_ENDS));
  return table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Fault') && !line.startsWith('| ---'));
}

describeLive('reconcile and the catalogue', (standIn) => {
  it('has nothing to do in the healthy account', async () => {
    expect(await cureOf(standIn, null)).toMatchObject({cure: 'none', made: [], left: [], errors: []});
  }, 60_000);

  describe('every fault', () => {
    const cures = new Map<string, Cured>();
    beforeAll(async () => {
      const waiting = [...injectable()];
      const work = async (): Promise<void> => {
        for (let fault = waiting.shift(); fault !== undefined; fault = waiting.shift())
          cures.set(fault.id, await cureOf(standIn, fault));
      };
      await Promise.all([work(), work(), work()]);
    }, 900_000);

    it('comes out as the table says', () => {
      const rows = injectable().flatMap(({id}) => {
        const cured = cures.get(id);
        return cured === undefined || cured.cure === 'none' ? [] : [rowOf(cured)];
      });
      expect(rows).toEqual(tableRows());
    });

    it('makes no call that fails', () => {
      expect([...cures.values()].filter(({errors}) => errors.length > 0)).toEqual([]);
    });

    it('that a person has to see to, tells that person what to do', () => {
      const speechless = [...cures.values()].filter(
        ({cure, left}) => cure === 'person' && left.every(([, text]) => text.length < 40),
      );
      expect(speechless.map(({id}) => id)).toEqual([]);
    });

    it('that is drift and that a call can cure is cured: the others are of few kinds', () => {
      const left = [...cures.values()]
        .filter(({cure}) => cure === 'person')
        .map(({id}) => id.slice(0, id.indexOf('-')));
      // What AWS denies to the reader, other accounts and regions, texts of others, and losses that have already happened.
      expect([...new Set(left)].sort()).toEqual([
        'ENDPT',
        'HOP',
        'OBS',
        'PERM',
        'STORE',
        'SUB',
        'TARGET',
        'TKMS',
        'TOPIC',
      ]);
    });
  });
});
