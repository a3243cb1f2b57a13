/**
 * Accounts in which reconcile could do harm, reconciled against the stand-in: what was decided comes of them, nothing of anybody is gone
 * afterwards, and a second run changes nothing. `LONG_TESTS=1` plays all of them, everything else a few of each sort.
 */
import {expect, it} from '@jest/globals';
import {CRAFTED} from '../reconcile/crafted-table.js';
import {play} from '../reconcile/crafted.js';
import {describeLive} from './describe-live.js';

const FEW = ['single-topic', 'odd-queue', 'alarm-several', 'logs-ten', 'prune-theirs', 'everything', 'shared-trail'];
const PLAYED = CRAFTED.filter(({id}) => process.env['LONG_TESTS'] === '1' || FEW.includes(id));

describeLive('reconcile in a crafted account', (standIn) => {
  it.each(PLAYED.map((crafted) => [crafted.id, crafted.title, crafted] as const))(
    '%s: %s',
    async (_, __, crafted) => {
      const {ends, made, lost, silent, again, then} = await play(standIn, crafted);
      expect({ends, made, lost, silent, then}).toEqual({
        ...{ends: crafted.ends, made: crafted.made, lost: [], silent: []},
        then: crafted.then ?? crafted.ends,
      });
      if (crafted.then === undefined) expect(again).toEqual([]);
    },
    60_000,
  );

  it('has a row of each name', () => {
    expect(FEW.filter((id) => !CRAFTED.some((crafted) => crafted.id === id))).toEqual([]);
    expect(new Set(CRAFTED.map(({id}) => id)).size).toBe(CRAFTED.length);
  });
});
