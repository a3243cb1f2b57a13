import {describe, expect, it} from '@jest/globals';
import {matchEvent, parseFilterPolicy, PatternError, type Json} from '../../src/pattern/index.js';

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
    [{a: [{numeric: ['>', 2e9]}]}, '$.a[0]'],
    [{a: [1.0000001]}, '$.a[0]'],
    [{a: 'x'}, '$.a'],
  ])('%j is not documented, so not known', (policy, path) => {
    expect(() => parseFilterPolicy(JSON.stringify(policy), 'MessageBody')).toThrow(expect.objectContaining({path}));
  });

  it('on attributes do not nest', () => {
    expect(() => parseFilterPolicy('{"a":{"b":["x"]}}', 'MessageAttributes')).toThrow(PatternError);
    expect(matchEvent(parseFilterPolicy('{"a":["x"]}', 'MessageAttributes'), {})).toBe(false);
    expect(matchEvent(parseFilterPolicy('{"a":[{"exists":false}]}', 'MessageAttributes'), {})).toBe(true);
  });
});
