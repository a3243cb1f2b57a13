/** Whatever is broken at once: planning over what a plan promises gives no call any more, and promises are kept in one round. */
import {expect, it} from '@jest/globals';
import fc from 'fast-check';
import {BUCKET} from '../support/names.js';
import {runs} from '../support/runs.js';
import {BREAKS, breaking} from './breaks.js';
import {planAfter, planned} from './support.js';

it('planning over what a plan promises leaves no call to be made', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(BREAKS), {minLength: 1}), (names) => {
      const made = planned(breaking(names), {trail: {bucket: BUCKET}});
      const again = planAfter(made).steps.filter(({by}) => by === 'reconcile');
      expect(again.map(({action, resource}) => `${action} ${resource}`)).toEqual([]);
      // Every fact that a step rests on is one that was seen, or that an earlier step promises.
      for (const {write, fact} of made.plan.steps) expect(fact === null).toBe(write === null);
    }),
    {numRuns: runs(10, 40, 80)},
  );
});
