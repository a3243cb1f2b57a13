import {describe, expect, it} from '@jest/globals';
import {actionsFor, type Purpose} from '../../src/permissions/actions.js';
import {ANYWHERE, placeOf} from '../../src/permissions/place.js';
import {policyFor} from '../../src/permissions/policy.js';
import {policyJson} from '../../src/permissions/render.js';
import {WRITES} from '../../src/plan/calls/write-facts.js';
import {isMalformed, parsePolicy} from '../../src/policy/index.js';
import {OPERATIONS} from '../../src/snapshot/reads.js';
import {baselineOf} from '../support/world.js';

const CHECK: Purpose = {command: 'check', advice: false, prune: false, baseline: null};
const EVERYTHING: Purpose = {command: 'reconcile', advice: true, prune: true, baseline: null};

function granted(purpose: Purpose): string[] {
  return policyFor(purpose, ANYWHERE)
    .Statement.flatMap(({Action}) => Action)
    .sort();
}

describe('the policy document', () => {
  it('grants what the purpose uses, each action once', () => {
    for (const purpose of [CHECK, {...CHECK, advice: true}, EVERYTHING])
      expect(granted(purpose)).toEqual(actionsFor(purpose));
  });

  it('for a check holds every proof read and changes nothing', () => {
    const actions = new Set(granted(CHECK));
    const proof = Object.values(OPERATIONS).filter(({tier}) => tier === 'proof');
    expect(proof.flatMap((each) => each.actions).filter((action) => !actions.has(action))).toEqual([]);
    expect([...actions].filter((action) => !/:(Get|List|Describe|CheckIf)/.test(action))).toEqual([]);
  });

  it('with everything holds every read and every call of a plan', () => {
    const actions = new Set(granted(EVERYTHING));
    const used = [...Object.values(OPERATIONS), ...Object.values(WRITES)].flatMap((each) => each.actions);
    expect(used.filter((action) => !actions.has(action))).toEqual([]);
  });

  it('is an identity policy that AWS would accept', () => {
    expect(isMalformed(parsePolicy(policyJson(EVERYTHING, ANYWHERE), 'identity'))).toBe(false);
  });

  it('names what a baseline names, and no other account', () => {
    const {baseline} = baselineOf();
    const text = policyJson({...EVERYTHING, baseline}, placeOf(baseline, 'aws'));
    expect(text).toContain('arn:aws:sns:us-east-1:111122223333:iam-alerts');
    expect(text).toContain('acme-org-trail');
    expect(isMalformed(parsePolicy(text, 'identity'))).toBe(false);
  });
});
