/** What the witness is made of, where no emulator is needed: a comparison that is blind would pass as well. */
import {describe, expect, it} from '@jest/globals';
import {parseFilterPolicy, parsePattern} from '../../src/pattern/index.js';
import {asked} from './asked.js';
import {FAULTS, faultOf} from './faults.js';
import {planOf} from './plan.js';
import {dice} from './random.js';
import {trafficOf} from './traffic.js';
import {waysTo} from './ways.js';

describe('accounts made from seeds', () => {
  const plans = Array.from({length: 200}, (_, seed) => planOf(seed));

  it('are the same each time, and differ from each other', () => {
    expect(planOf(7)).toEqual(planOf(7));
    expect(new Set(plans.map((plan) => JSON.stringify({...plan, seed: 0, account: ''}))).size).toBe(plans.length);
  });

  it('have patterns and filter policies that AWS would take', () => {
    for (const {rules, subscriptions} of plans) {
      for (const {pattern} of rules) expect(() => parsePattern(JSON.stringify(pattern))).not.toThrow();
      for (const {filter} of subscriptions)
        if (filter !== null) expect(() => parseFilterPolicy(JSON.stringify(filter.policy), filter.scope)).not.toThrow();
    }
  });

  it('have every kind of thing that is to be compared', () => {
    const rules = plans.flatMap((plan) => plan.rules);
    const inputs = rules.flatMap(({targets}) => targets.map(({input}) => Object.keys(input)[0] ?? 'event'));
    expect(new Set(rules.map(({state}) => state)).size).toBe(3);
    expect(new Set(inputs)).toEqual(new Set(['event', 'Input', 'InputPath', 'InputTransformer']));
    const filters = plans.flatMap(({subscriptions}) => subscriptions.map(({filter}) => filter?.scope ?? 'none'));
    expect(new Set(filters)).toEqual(new Set(['none', 'MessageBody', 'MessageAttributes']));
    expect(plans.some((plan) => waysTo(plan, 0).some((way) => way.rules.length === 2))).toBe(true);
  });

  it('see every required call by every shape of caller', () => {
    for (const plan of plans.slice(0, 20)) {
      const traffic = trafficOf(plan);
      for (const call of plan.required)
        expect(traffic.filter(({detail}) => (detail as {eventName?: unknown}).eventName === call)).toHaveLength(6);
    }
  });
});

describe('dice', () => {
  it('choose within their bounds', () => {
    const roll = dice(3);
    for (let round = 0; round < 500; round++) {
      expect([1, 2, 3]).toContain(roll.int(1, 3));
      const some = roll.some(['a', 'b', 'c', 'd'], 1, 2);
      expect([1, 2]).toContain(some.length);
      expect([...some].sort()).toEqual(some);
    }
    expect(
      roll.weighted([
        [0, 'never'],
        [1, 'always'],
      ]),
    ).toBe('always');
  });
});

describe('what a filter policy asks of a message', () => {
  it('is found through objects, $or and lists', () => {
    const message = {detail: {tags: [{key: 'a'}], none: null, error: ''}};
    const policy = {
      detail: {tags: {key: ['a']}, none: [{exists: false}], $or: [{error: [{exists: true}]}, {gone: {x: ['y']}}]},
    };
    expect(asked(policy, message)).toEqual([
      {exists: [], value: undefined, inArray: true, below: true},
      {exists: [false], value: null, inArray: false, below: false},
      {exists: [true], value: '', inArray: false, below: false},
      {exists: [], value: undefined, inArray: false, below: true},
    ]);
  });
});

describe('known faults of the emulator', () => {
  it('have a page each, and an id of their own', () => {
    expect(new Set(FAULTS.map(({id}) => id)).size).toBe(FAULTS.length);
    for (const {page} of FAULTS) expect(page).toMatch(/^https:\/\/(?:docs\.)?aws\.|^localstack\//);
  });

  it('explain nothing where no way to the recipient is touched', () => {
    const [event] = trafficOf(planOf(1));
    if (event === undefined) throw new Error('no traffic');
    const one = {kind: 'lost', against: 'trace', queue: 0, event, says: '', ways: []} as const;
    expect(faultOf(one)).toBeUndefined();
    const rule = {name: 'r', bus: 'default', pattern: {source: ['aws.iam']}, state: 'ENABLED', targets: []} as const;
    const way = {
      rules: [rule],
      target: {id: 't', to: {topic: 0}, input: {}},
      subscription: {topic: 0, queue: 0, raw: true, filter: null},
    };
    expect(faultOf({...one, ways: [way]})).toBeUndefined();
    const third = {...rule, state: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'} as const;
    expect(faultOf({...one, ways: [{...way, rules: [third]}]})?.id).toBe('third-state');
    expect(faultOf({...one, kind: 'arrived', ways: [{...way, rules: [third]}]})).toBeUndefined();
  });
});
