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

/**
 * What plans still do that they should not (contract, section 9: what is there and meant for this is repaired before anything is built
 * beside it), each with the smallest account that shows it. The list is to be emptied: a mended one fails here until it is taken out.
 */
const NOT_YET: Partial<Record<Harm, Others>> = {
  'subscribes a confirmed recipient again': {rules: [], declared: null, topic: false, pending: false},
  'changes what the alert of a foreign rule says': {
    rules: [{pattern: 'one', on: true, targets: ['topic', 'text']}],
    declared: null,
    topic: true,
    pending: true,
  },
  'sends events to a target that did not get them': {
    rules: [{pattern: 'devices', on: false, targets: ['topic', 'queue', 'function']}],
    declared: null,
    topic: false,
    pending: false,
  },
};
/** The same, of the tables: by their title. */
const NOT_YET_OF_TABLES: Readonly<Record<string, Harm>> = {
  'vouched for, and yet the rule is disabled': 'adds a failing finding',
};

function harmed(others: Others): ReturnType<typeof harmsOf> {
  const {account, made} = planFor(others);
  return harmsOf(account, made, ourRules(others));
}

describe('beside rules of others', () => {
  const mended = HARMS.filter((harm) => NOT_YET[harm] === undefined);
  it(`a plan never ${mended.join(', nor ')}`, () => {
    fc.assert(
      fc.property(ACCOUNTS, (others) => {
        const harms = harmed(others);
        expect(mended.filter((harm) => harms[harm].length > 0)).toEqual([]);
      }),
      {numRuns: runs(40, 200, 3000)},
    );
  }, 120_000);

  for (const [harm, others] of Object.entries(NOT_YET) as [Harm, Others][]) {
    it.failing(`not yet: a plan never ${harm}`, () => {
      expect(harmed(others)[harm]).toEqual([]);
    });
  }
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
    return HARMS.filter((harm) => harms[harm].length > 0 && NOT_YET[harm] === undefined);
  }

  it('a plan does no harm', () => {
    const each = runs(16, 4, 1);
    const found = all
      .filter((_, index) => index % each === 0)
      .map((one) => [one.title, harmsOfCase(one)] as const)
      .filter(([title, harms]) => harms.some((harm) => harm !== NOT_YET_OF_TABLES[title]));
    expect(found).toEqual([]);
  }, 600_000);

  for (const [title, harm] of Object.entries(NOT_YET_OF_TABLES)) {
    it.failing(`not yet: ${title}`, () => {
      const found = all.find((one) => one.title === title);
      if (found === undefined) throw new Error(`no account is called: ${title}`);
      expect(harmsOfCase(found)).not.toContain(harm);
    });
  }
});
