/** A plan asks for nothing where the baseline holds: not of a person either. */
import {describe, expect, it} from '@jest/globals';
import {buildPlan} from '../../src/plan/build.js';
import {prove} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import {accountOf, judgingOf, type Case} from '../accounts/case.js';
import {HEALTHY} from '../accounts/tables.js';
import {runs} from '../support/runs.js';
import {settingFor} from '../support/world.js';
import {judged, observeForPlan} from './support.js';

/** Accounts in which a remark of weight (low) is found, and a step goes with it. */
const REMARKED: readonly string[] = [
  'a second target that sends a constant, beside one that alerts everybody',
  'a second target that sends a constant',
  'a second target without the declared dead-letter queue, beside one that has it',
  'a second target whose role is gone, beside one that alerts everybody',
  'the first target loses its message, the second is whole',
];

function stepsFor(found: Case): readonly string[] {
  const setting = settingFor(judgingOf(found));
  const others = found.others?.() ?? [];
  const snapshot = observeForPlan(accountOf(found), setting, [], others);
  const {steps} = buildPlan(setting, prove(setting, new Facts(snapshot, others)), {findings: judged, others});
  return steps.map(({by, action, resource, text}) => `${by} ${action} ${resource}: ${text}`);
}

/** Those whose steps a mistake once made, and a sample of the rest. */
const TOLD = /whose primary Region|organization|vouched for|a hub/;

describe('an account in which the baseline holds', () => {
  const all = HEALTHY.flatMap(({cases}) => cases).filter(({title}) => !REMARKED.includes(title));
  const each = runs(10, 4, 1);

  it.each(all.filter(({title}, index) => index % each === 0 || TOLD.test(title)))('$title', (found) => {
    expect(stepsFor(found)).toEqual([]);
  });

  it.each(REMARKED)('but for a remark: %s', (title) => {
    const found = HEALTHY.flatMap(({cases}) => cases).find((one) => one.title === title);
    if (found === undefined) throw new Error(`no account is called: ${title}`);
    expect(stepsFor(found)).not.toEqual([]);
  });
});
