import {describe, expect, it} from '@jest/globals';
import {digestOf} from '../../src/plan/digest.js';
import type {Step} from '../../src/plan/model.js';
import {home, ruleOf} from '../support/account.js';
import {planned} from './support.js';

const about = {account: '111122223333', partition: 'aws'};
const steps = (): readonly Step[] => planned((account) => void (home(account).rules = [])).plan.steps;

describe('the digest', () => {
  it('is that of the same steps on the same facts', () => {
    expect(digestOf(about, steps(), [])).toBe(digestOf(about, steps(), []));
  });

  it.each<[string, (step: Step) => Step]>([
    ['another call', (step) => ({...step, write: step.write && {...step.write, region: 'eu-west-1'}})],
    ['another fact before', (step) => ({...step, fact: step.fact && {...step.fact, before: 'x'}})],
    ['somebody else’s hands', (step) => ({...step, by: 'human', write: null, fact: null})],
    ['another resource', (step) => ({...step, resource: 'arn:x'})],
  ])('is another for %s', (_, change) => {
    const [first, ...rest] = steps();
    expect(digestOf(about, [change(first!), ...rest], [])).not.toBe(digestOf(about, [first!, ...rest], []));
  });

  it('is another in another account, in another order, and where something was not seen', () => {
    const [a, b] = steps();
    const digest = digestOf(about, [a!, b!], []);
    expect(digestOf({...about, account: '999988887777'}, [a!, b!], [])).not.toBe(digest);
    expect(digestOf(about, [b!, a!], [])).not.toBe(digest);
    expect(digestOf(about, [a!, b!], ['events:ListRules was denied'])).not.toBe(digest);
  });

  it('does not hang on the words for a person, which hold counts and ages', () => {
    const [step] = planned((account) => void (ruleOf(account).targets[0]!.Input = '"OK"')).plan.steps;
    expect(step?.by).toBe('human');
    expect(digestOf(about, [{...step!, text: 'other words', before: 3}], [])).toBe(digestOf(about, [step!], []));
  });
});
