/** Sentences that said more, or less, than what is so. */
import {expect, it} from '@jest/globals';
import {grouped} from '../../src/report/model/many/groups.js';
import {stepChange} from '../../src/report/words/change.js';
import {drifted, finding} from '../report/sample.js';

it('a step for a person draws what is there as no removal', () => {
  const step = {...drifted().plan!.steps[0]!, before: ['security@example.com (email)'], after: null};
  expect(stepChange({...step, by: 'human'})).toEqual([]);
  expect(stepChange({...step, by: 'reconcile'})).not.toEqual([]);
});

it('accounts with other causes are not told as one', () => {
  const of = (account: string, message: string): ReturnType<typeof finding> => finding({account, message});
  const same = ['111122223333', '444455556666'].map((account) => of(account, `topic ${account} is gone`));
  expect(grouped(same)).toHaveLength(1);
  expect(grouped([same[0]!, of('444455556666', 'the rule is disabled')])).toHaveLength(2);
});
