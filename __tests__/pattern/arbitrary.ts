/** Random patterns and events over few fields, few letters and few numbers, so that they meet often. */
import fc from 'fast-check';
import type {Json} from '../../src/pattern/deciding/witness.js';

const word = fc.oneof(
  fc.string({unit: fc.constantFrom('a', 'b', 'A', 'é', 'ß'), maxLength: 3}),
  fc.constantFrom('', 'ab', 'ba', 'SS', '10.0.0.1', '10.0.0.001', '::ffff:a00:1', '10.1.0.0', '::1', '300.1.1.1', '10'),
);
const nonEmpty = word.map((w) => (w === '' ? 'a' : w));
const number = fc.constantFrom(-1, 0, 0.5, 1, 2, 3, 1e300);
const wildcard = fc
  .string({unit: fc.constantFrom('a', 'b', '*', '\\*', 'S'), maxLength: 4})
  .map((w) => w.replaceAll(/\*\*+/g, '*'));
const list = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | T[]> =>
  fc.oneof(of, fc.array(of, {minLength: 1, maxLength: 2}));

const matcher: fc.Arbitrary<Json> = fc.oneof(
  {weight: 6, arbitrary: word},
  {weight: 2, arbitrary: number},
  fc.constantFrom(true, false, null),
  word.map((w) => ({prefix: w})),
  word.map((w) => ({suffix: w})),
  word.map((w) => ({'equals-ignore-case': w})),
  word.map((w) => ({prefix: {'equals-ignore-case': w}})),
  word.map((w) => ({suffix: {'equals-ignore-case': w}})),
  wildcard.map((w) => ({wildcard: w})),
  {weight: 2, arbitrary: list(word).map((w) => ({'anything-but': w}))},
  list(number).map((n) => ({'anything-but': n})),
  list(nonEmpty).map((w) => ({'anything-but': {prefix: w}})),
  list(nonEmpty).map((w) => ({'anything-but': {suffix: w}})),
  list(word).map((w) => ({'anything-but': {'equals-ignore-case': w}})),
  list(wildcard).map((w) => ({'anything-but': {wildcard: w}})),
  fc.tuple(fc.constantFrom('=', '<', '<=', '>', '>='), number).map(([o, n]) => ({numeric: [o, n]})),
  fc.tuple(fc.constantFrom('>', '>='), fc.constantFrom('<', '<='), fc.integer({min: -1, max: 1})).map(([o, p, n]) => ({
    numeric: [o, n, p, n + 2],
  })),
  fc.constantFrom({cidr: '10.0.0.0/8'}, {cidr: '10.0.0.0/16'}, {cidr: '::/1'}),
  {weight: 4, arbitrary: fc.boolean().map((b) => ({exists: b}))},
);

const matchers = fc.array(matcher, {minLength: 1, maxLength: 3});

function fields(depth: number): fc.Arbitrary<Json> {
  const value: fc.Arbitrary<Json> =
    depth === 0 ? matchers : fc.oneof({weight: 3, arbitrary: matchers}, fields(depth - 1));
  const plain = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'detail', 'a.b'), value, {minKeys: 1, maxKeys: 3});
  if (depth === 0) return plain;
  const or = fc
    .tuple(fc.array(fields(0), {minLength: 2, maxLength: 3}), plain)
    .map(([arms, rest]) => ({...(rest as object), $or: arms}));
  return fc.oneof({weight: 4, arbitrary: plain}, or as fc.Arbitrary<Json>);
}

/** Valid patterns, as JSON values. */
export const patternValue: fc.Arbitrary<Json> = fields(2);

const leaf: fc.Arbitrary<Json> = fc.oneof(
  {weight: 4, arbitrary: word},
  number,
  fc.constantFrom(true, false, null, 'z', 7, 2.5),
);

function object(depth: number): fc.Arbitrary<Json> {
  const value: fc.Arbitrary<Json> =
    depth === 0
      ? leaf
      : fc.oneof(
          {weight: 4, arbitrary: leaf},
          {weight: 2, arbitrary: object(depth - 1)},
          fc.array(fc.oneof(leaf, object(depth - 1)), {maxLength: 3}) as fc.Arbitrary<Json>,
        );
  return fc.dictionary(fc.constantFrom('a', 'b', 'c', 'a.b'), value, {maxKeys: 3});
}

/** Events as EventBridge has them: `detail`, where there is one, is an object. */
export const eventValue: fc.Arbitrary<Json> = fc
  .tuple(object(2), fc.option(object(2), {nil: undefined}))
  .map(([top, detail]) => (detail === undefined ? top : {...(top as object), detail}));
