/** What holds of the plan over every crafted account. */
import {describe, expect, it} from '@jest/globals';
import {healthyAccount, type World} from '../support/account.js';
import * as N from '../support/names.js';
import type {BaselineChange} from '../support/world.js';
import {HARMS, harmsOf} from './harm.js';
import {takenAway} from './rights.js';
import {judged, planAfter, planned, words} from './support.js';

/** The steps that are right, and which of them a person takes: written down before they were looked at. */
export type Row = readonly [
  name: string,
  steps: readonly string[],
  change: (account: World) => void,
  baseline?: BaselineChange,
];

/** A topic that the baseline names is made for its recipients, wherever else they are; a policy that is none stays as it is. */
const NAMED = 'subscribes a confirmed recipient again';

export function eachIsPlanned(rows: readonly Row[]): void {
  describe.each(rows)('%s', (_, steps, change, baseline = {}) => {
    const account = healthyAccount();
    change(account);
    const made = planned(change, baseline, {findings: judged});

    it('is planned as is right', () => {
      expect(words(made.plan)).toEqual(steps);
    });

    it('harms nobody', () => {
      const {name = 'iam-alert-guard'} = made.setting.baseline.rule;
      const harms = harmsOf(account, made, [name, 'iam-alert-guard', 'iam-changes']);
      const named = made.setting.baseline.topic.name !== 'iam-alerts';
      expect(HARMS.filter((harm) => harms[harm].length > 0 && !(named && harm === NAMED))).toEqual([]);
      expect(takenAway(made).filter((text) => !text.endsWith('not a policy'))).toEqual([]);
    });

    it('is done after one run', () => {
      const again = planAfter(made).steps.filter(({by}) => by === 'reconcile');
      expect(again.map(({action, resource}) => `${action} ${resource}`)).toEqual([]);
    });

    it('asks for each permission once, and first', () => {
      const grants = made.plan.steps.filter(({action}) => action === 'GrantPermission');
      expect(made.plan.steps.slice(0, grants.length)).toEqual(grants);
      expect(new Set(grants.map(({permission}) => permission)).size).toBe(grants.length);
    });

    it('writes to nothing of another account', () => {
      const calls = made.plan.steps.filter(({write, action}) => write !== null && action !== 'Subscribe');
      expect(calls.filter(({resource, write}) => JSON.stringify([resource, write]).includes(N.STRANGER))).toEqual([]);
    });
  });
}
