/** Two hundred and fifty accounts (with `LONG_TESTS=1` a thousand) with each of fifty kinds of trouble: none without a verdict, none that is well called broken, none that is broken called well. */
import {describe, expect, it} from '@jest/globals';
import {idOf, runFleet} from '../support/fleet.js';
import {kindOf, troubled, troubleOf} from '../support/troubles.js';

const {LONG_TESTS} = process.env;
const COUNT = LONG_TESTS === '1' ? 1000 : 250;

describe('fifty kinds of trouble', () => {
  it('each have their verdict, and healthy neighbours stay healthy', async () => {
    const ids = Array.from({length: COUNT}, (_, n) => idOf(n));
    const {report, exit} = await runFleet(`version: 1\nrole: check\naccounts: ${JSON.stringify(ids)}\n`, {
      account: troubled,
      trouble: (id) => (read) => troubleOf(id, read),
    });
    expect(report.accounts.map(({account}) => account)).toEqual(ids);
    expect(new Set(ids.map(kindOf)).size).toBe(51);
    const wrong = report.accounts.filter(({account, verdict}) => {
      const kind = kindOf(account);
      if (kind === null) return verdict !== 'in-sync';
      // A key that cannot be read may be one that no proof needs.
      if (kind >= 19) return verdict === 'drifted';
      return verdict !== (kind < 10 ? 'drifted' : 'unknown');
    });
    expect(wrong.map(({account, verdict}) => [kindOf(account), verdict])).toEqual([]);
    expect(exit).toBe(1);
    const refused = report.groups.find(({cause}) => cause.includes('could not be assumed'));
    const withKinds = (...kinds: number[]): string[] => ids.filter((id) => kinds.includes(kindOf(id) ?? -1));
    expect(refused?.accounts).toEqual(withKinds(10, 11, 12, 13));
    const ended = report.groups.find(({title}) => title.includes('have expired'));
    expect(ended?.accounts).toEqual(withKinds(14, 15));
    // Every account that is not well stands in a group, and none that is well in a grave one.
    const grave = report.groups.filter(({severity}) => !['low', 'info'].includes(severity));
    const told = new Set(grave.flatMap(({accounts}) => accounts));
    const bad = report.accounts.filter(({verdict}) => verdict !== 'in-sync').map(({account}) => account);
    expect([...told].sort()).toEqual(bad);
  }, 900_000);
});
