import {describe, expect, it} from '@jest/globals';
import {ANYTHING} from '../../src/pattern/deciding/cells.js';
import {
  decideCoverage,
  matchEvent,
  parseFilterPolicy,
  parsePattern,
  PatternError,
  type Json,
} from '../../src/pattern/index.js';

function passes(policy: Json, body: object): boolean {
  return matchEvent(parseFilterPolicy(JSON.stringify(policy), 'MessageBody'), body);
}

describe('SNS filter policies', () => {
  it('filter the body of the message', () => {
    expect(passes({detail: {eventName: ['CreateUser', {prefix: 'Delete'}]}}, {detail: {eventName: 'DeleteUser'}})).toBe(
      true,
    );
    expect(passes({detail: {eventName: ['CreateUser', {prefix: 'Delete'}]}}, {detail: {eventName: 'TagRole'}})).toBe(
      false,
    );
    expect(passes({price: [{numeric: ['=', 301.5]}]}, {price: 3.015e2})).toBe(true);
    expect(passes({price: [{'anything-but': [100, 500]}]}, {price: [100, 50]})).toBe(true);
    expect(passes({x: [{'anything-but': {suffix: 'a'}}, {exists: false}, null, true]}, {})).toBe(true);
    expect(passes({$or: [{a: ['x']}, {b: [{wildcard: '*y'}]}]}, {b: 'xy'})).toBe(true);
    expect(passes({ip: [{cidr: '10.0.0.0/24'}], c: [{'equals-ignore-case': 'X'}]}, {ip: '10.0.0.9', c: 'x'})).toBe(
      true,
    );
  });

  it('empty filter nothing', () => {
    expect(passes({}, {a: 1})).toBe(true);
    expect(passes({}, {})).toBe(true);
  });

  it.each<[Json, string]>([
    [{a: [{exactly: 'x'}]}, '$.a[0].exactly'],
    [{a: [{contains: 'x'}]}, '$.a[0].contains'],
    [{a: [{prefix: {'equals-ignore-case': 'x'}}]}, '$.a[0].prefix'],
    [{a: [{'anything-but': {'equals-ignore-case': 'x'}}]}, '$.a[0].anything-but'],
    [{a: [{'anything-but': {prefix: ['x', 'y']}}]}, '$.a[0].anything-but'],
    [{a: [{'anything-but': {suffix: ['x']}}]}, '$.a[0].anything-but'],
    [{a: [{'anything-but': {wildcard: ['x*']}}]}, '$.a[0].anything-but'],
    [{a: [{numeric: ['>', 2e9]}]}, '$.a[0]'],
    [{a: [1.0000001]}, '$.a[0]'],
    [{a: 'x'}, '$.a'],
  ])('%j is not documented, so not known', (policy, path) => {
    expect(() => parseFilterPolicy(JSON.stringify(policy), 'MessageBody')).toThrow(expect.objectContaining({path}));
  });

  it.each<[Json, string]>([
    [[{exactly: 'x'}], '$.a[0].exactly: is not an SNS operator'],
    [[{suffix: {'equals-ignore-case': 'x'}}], '$.a[0].suffix: SNS does not document this operator'],
    [[{'anything-but': {'equals-ignore-case': 'x'}}], '$.a[0].anything-but: SNS does not document this operator'],
    [[1000000001], '$.a[0]: SNS compares numbers up to 10^9 with five digits after the point'],
    [[0.000001], '$.a[0]: SNS compares numbers up to 10^9 with five digits after the point'],
    [[{}], '$.a[0]: one operator to a matcher object, not 0'],
  ])('%j in words', (list, message) => {
    expect(() => parseFilterPolicy(JSON.stringify({a: list}), 'MessageBody')).toThrow(message);
  });

  it.each<[object, boolean]>([
    [{a: 'x'}, true],
    [{a: ' '}, true],
    [{a: 0}, true],
    [{a: false}, true],
    [{a: ['', 'x']}, true],
    [{a: ''}, false],
    [{a: null}, false],
    [{a: [null, '']}, false],
    [{a: []}, false],
    [{a: {b: 'x'}}, false],
    [{}, false],
  ])('%j has a value for exists: true: %s', (body, has) => {
    expect(passes({a: [{exists: true}]}, body)).toBe(has);
    expect(passes({a: [{exists: true}, 'x']}, body)).toBe(has);
    expect(passes({$or: [{a: [{exists: true}]}, {c: ['x']}]}, body)).toBe(has);
  });

  it('take null and the empty text where they are asked for beside exists: true', () => {
    expect(passes({a: [{exists: true}, null]}, {a: null})).toBe(true);
    expect(passes({a: [{exists: true}, '']}, {a: ''})).toBe(true);
    expect(passes({a: [{exists: false}]}, {a: null})).toBe(false);
  });

  it('are decided over all texts, the empty one included', () => {
    const filled = parseFilterPolicy('{"a":[{"exists":true}]}', 'MessageBody');
    const all = parsePattern('{"a":[{"prefix":""}]}');
    const one = parsePattern('{"a":[{"prefix":"x"}]}');
    expect(decideCoverage(all, [filled], {domain: () => ANYTHING})).toMatchObject({
      verdict: 'not-covered',
      witness: {a: ''},
    });
    expect(decideCoverage(one, [filled], {domain: () => ANYTHING}).verdict).toBe('covered');
    const any = parsePattern('{"a":[{"exists":true}]}');
    expect(decideCoverage(filled, [any], {domain: () => ANYTHING}).verdict).toBe('covered');
    expect(decideCoverage(any, [filled, parsePattern('{"a":[null,""]}')], {domain: () => ANYTHING}).verdict).toBe(
      'covered',
    );
  });

  it('take the largest number, the smallest fraction, and suffixes', () => {
    expect(passes({a: [1e9, -1e9, 0.00001]}, {a: -1e9})).toBe(true);
    expect(passes({a: [{suffix: 'x'}]}, {a: 'yx'})).toBe(true);
    expect(() => passes({a: ['12345678901234567890']}, {a: 'y'})).not.toThrow();
    expect(() => parseFilterPolicy('{"a":[12345678901234567890]}', 'MessageBody')).toThrow('SNS compares numbers');
  });

  it('on attributes do not nest', () => {
    expect(() => parseFilterPolicy('{"b":["x"],"a":{"b":["x"]}}', 'MessageAttributes')).toThrow(
      '$.a: attributes do not nest',
    );
    expect(() => parseFilterPolicy('{"a":{"b":["x"]}}', 'MessageAttributes')).toThrow(PatternError);
    expect(matchEvent(parseFilterPolicy('{"a":["x"]}', 'MessageAttributes'), {})).toBe(false);
    expect(matchEvent(parseFilterPolicy('{"a":[{"exists":false}]}', 'MessageAttributes'), {})).toBe(true);
  });
});
