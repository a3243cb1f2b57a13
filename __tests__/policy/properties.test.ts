/** Laws that hold for any policy and request of a small vocabulary, where collisions are common. */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {evaluate} from '../../src/policy/index.js';
import type {KeyValue, RequestContext} from '../../src/policy/index.js';
import {parsed} from './build.js';

const KEYS = ['aws:a', 'aws:b', 'aws:c'];
const VALUES = ['x', 'y', '*', 'x*', '${aws:a}'];
const OPERATORS = [
  ...[
    'StringEquals',
    'StringNotEquals',
    'StringLike',
    'StringNotLike',
    'StringEqualsIfExists',
    'StringNotLikeIfExists',
    'Null',
  ],
  ...[
    'ForAllValues:StringEquals',
    'ForAnyValue:StringLike',
    'ForAnyValue:StringNotEquals',
    'ForAllValues:StringNotLike',
  ],
];

const condition = fc.dictionary(
  fc.constantFrom(...OPERATORS),
  fc.dictionary(
    fc.constantFrom(...KEYS),
    fc.array(fc.constantFrom(...VALUES, 'true', 'false'), {minLength: 1, maxLength: 2}),
    {maxKeys: 2},
  ),
  {maxKeys: 2},
);
const principal = fc.constantFrom<unknown>(
  '*',
  {AWS: '*'},
  {Service: 'events.amazonaws.com'},
  {Service: 'sns.amazonaws.com'},
  {AWS: '111122223333'},
  {Service: '*'},
);

function element(name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc.tuple(fc.boolean(), value).map(([except, content]) => ({[except ? `Not${name}` : name]: content}));
}

const statement = fc
  .tuple(
    fc.constantFrom('Allow', 'Deny'),
    element('Principal', principal),
    element('Action', fc.constantFrom('sns:*', 'sns:Publish', 'sns:Subscribe')),
    element('Resource', fc.constantFrom('*', 'arn:aws:sns:r:1:t', 'arn:aws:sns:r:1:${aws:b}')),
    condition,
  )
  .map(([Effect, who, what, where, Condition]): object => ({Effect, ...who, ...what, ...where, Condition}));

const value: fc.Arbitrary<KeyValue> = fc.oneof(
  fc.array(fc.constantFrom('x', 'y', 't'), {minLength: 1, maxLength: 2}),
  fc.constantFrom<KeyValue>('absent', 'present', 'unknown'),
);
const request: fc.Arbitrary<RequestContext> = fc.record({
  principal: fc.constant({kind: 'service' as const, names: ['events.amazonaws.com']}),
  action: fc.constant('sns:Publish'),
  resource: fc.constant('arn:aws:sns:r:1:t'),
  keys: fc
    .tuple(value, value, value)
    .map((values) => new Map(KEYS.map((key, index) => [key, values[index] ?? 'unknown']))),
});
const statements = fc.array(statement, {maxLength: 4});

function effect(list: readonly object[], asked: RequestContext): string {
  return evaluate([parsed(JSON.stringify({Version: '2012-10-17', Statement: list}))], asked).effect;
}

/** Every way in which the unknown could turn out, of the values in play. */
function worlds(asked: RequestContext): readonly RequestContext[] {
  return KEYS.reduce<readonly RequestContext[]>(
    (known, key) =>
      known.flatMap((world) => {
        const current = world.keys.get(key);
        const single: KeyValue[] = [['x'], ['y'], ['t'], ['other']];
        const ways =
          current === 'unknown'
            ? [...single, 'absent' as const]
            : current === 'present'
              ? single
              : [current ?? 'absent'];
        return ways.map((way) => ({...world, keys: new Map(world.keys).set(key, way)}));
      }),
    [asked],
  );
}

describe('evaluate', () => {
  it('does not heed the order of statements, nor how they are spread over policies', () => {
    fc.assert(
      fc.property(statements, request, (list, asked) => {
        const whole = effect(list, asked);
        expect(effect([...list].reverse(), asked)).toBe(whole);
        const apart = list.map((one) => parsed(JSON.stringify({Version: '2012-10-17', Statement: one})));
        expect(evaluate(apart, asked).effect).toBe(whole);
      }),
    );
  });

  it('never allows more for a Deny more, nor less for an Allow more', () => {
    const rank = (name: string): number => ['explicit-deny', 'implicit-deny', 'unknown', 'allow'].indexOf(name);
    fc.assert(
      fc.property(statements, statement, request, (list, extra, asked) => {
        const [before, after] = [rank(effect(list, asked)), rank(effect([...list, extra], asked))];
        if ('Effect' in extra && extra.Effect === 'Deny') expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('says allow or deny only where every way in which the unknown can turn out agrees', () => {
    const admitted = (name: string): string => (name === 'allow' || name === 'unknown' ? name : 'deny');
    fc.assert(
      fc.property(statements, request, (list, asked) => {
        const answer = admitted(effect(list, asked));
        if (answer === 'unknown') return;
        for (const world of worlds(asked)) expect([answer, 'unknown']).toContain(admitted(effect(list, world)));
      }),
      {numRuns: 300},
    );
  });
});
