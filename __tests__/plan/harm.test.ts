/** No plan harms: not the accounts of the tables, nor those where others have made rules. */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {prove} from '../../src/delivery/proof.js';
import {buildPlan} from '../../src/plan/build.js';
import {Facts} from '../../src/snapshot/facts.js';
import {accountOf, judgingOf, type Case} from '../accounts/case.js';
import {BROKEN, HEALTHY} from '../accounts/tables.js';
import {runs} from '../support/runs.js';
import {settingFor} from '../support/world.js';
import {HARMS, harmsOf, type Harm} from './harm.js';
import {ACCOUNTS, ourRules, planFor, type Others} from './rules-of-others.js';
import {judged, observeForPlan} from './support.js';

function harmed(others: Others): ReturnType<typeof harmsOf> {
  const {account, made} = planFor(others);
  return harmsOf(account, made, ourRules(others));
}

describe('beside rules of others', () => {
  it(`a plan never ${HARMS.join(', nor ')}`, () => {
    fc.assert(
      fc.property(ACCOUNTS, (others) => {
        const harms = harmed(others);
        expect(HARMS.filter((harm) => harms[harm].length > 0)).toEqual([]);
      }),
      {numRuns: runs(40, 100, 3000)},
    );
  });
});

describe('over the accounts of the tables', () => {
  const all = [...HEALTHY, ...BROKEN].flatMap(({cases}) => cases).filter(({others}) => others === undefined);

  function harmsOfCase(found: Case): readonly Harm[] {
    const setting = settingFor(judgingOf(found));
    const account = accountOf(found);
    const snapshot = observeForPlan(account, setting);
    const plan = buildPlan(setting, prove(setting, new Facts(snapshot)), {findings: judged});
    const {name = 'iam-alert-guard'} = setting.baseline.rule;
    const harms = harmsOf(accountOf(found), {setting, snapshot, plan}, [name, 'iam-alert-guard']);
    return HARMS.filter((harm) => harms[harm].length > 0);
  }

  it('a plan does no harm', () => {
    const each = runs(16, 12, 1);
    const found = all
      .filter((_, index) => index % each === 0)
      .map((one) => [one.title, harmsOfCase(one)] as const)
      .filter(([, harms]) => harms.length > 0);
    expect(found).toEqual([]);
  }, 600_000);
});
