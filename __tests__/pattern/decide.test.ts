import {describe, expect, it} from '@jest/globals';
import {decideCoverage, matchEvent, type Json} from '../../src/pattern/index.js';
import {pattern} from './support.js';

function verdict(required: Json, ...union: Json[]): string {
  return decideCoverage(pattern(required), union.map(pattern)).verdict;
}

describe('containment', () => {
  it('tells strings apart as the operators do', () => {
    expect(verdict({a: ['abc']}, {a: [{prefix: 'ab'}]})).toBe('covered');
    expect(verdict({a: [{prefix: 'ab'}]}, {a: [{prefix: 'abc'}]})).toBe('not-covered');
    expect(verdict({a: [{prefix: 'ab'}]}, {a: [{wildcard: 'a*'}]})).toBe('covered');
    expect(verdict({a: [{wildcard: 'a*b*c'}]}, {a: [{prefix: 'a'}]})).toBe('covered');
    expect(verdict({a: [{wildcard: '*a*'}]}, {a: [{wildcard: '*a'}]}, {a: [{wildcard: '*a*b'}]})).toBe('not-covered');
    expect(verdict({a: [{'equals-ignore-case': 'Ab'}]}, {a: ['ab', 'aB', 'Ab', 'AB']})).toBe('covered');
    expect(verdict({a: [{'equals-ignore-case': 'Ab'}]}, {a: ['ab', 'aB', 'AB']})).toBe('not-covered');
    expect(verdict({a: [{'equals-ignore-case': 'ß'}]}, {a: ['ß', 'SS']})).toBe('covered');
  });

  it('knows what anything-but leaves in: other types, but never absence', () => {
    expect(verdict({a: [{exists: true}]}, {a: [{'anything-but': 'x'}]}, {a: ['x']})).toBe('covered');
    expect(verdict({b: [{exists: true}]}, {a: [{'anything-but': 'x'}]}, {a: ['x']})).toBe('not-covered');
    expect(verdict({a: [null]}, {a: [{'anything-but': ['x', 'y']}]})).toBe('covered');
    expect(verdict({a: [{'anything-but': {prefix: 'Get'}}]}, {a: [{'anything-but': {prefix: ['Get', 'List']}}]})).toBe(
      'not-covered',
    );
    expect(verdict({a: [{'anything-but': {prefix: ['Get', 'List']}}]}, {a: [{'anything-but': {prefix: 'Get'}}]})).toBe(
      'covered',
    );
  });

  it('takes numbers as intervals', () => {
    expect(
      verdict({a: [{numeric: ['>', 0, '<=', 10]}]}, {a: [{numeric: ['>', 0, '<', 5]}]}, {a: [{numeric: ['>=', 5]}]}),
    ).toBe('covered');
    expect(
      verdict({a: [{numeric: ['>', 0, '<=', 10]}]}, {a: [{numeric: ['>', 0, '<', 5]}]}, {a: [{numeric: ['>', 5]}]}),
    ).toBe('not-covered');
    expect(verdict({a: [{numeric: ['>=', 5, '<', 6]}]}, {a: [5, {numeric: ['>', 5, '<=', 6]}]})).toBe('covered');
  });

  it('takes addresses as values, in any spelling', () => {
    expect(verdict({a: ['10.0.0.1']}, {a: [{cidr: '10.0.0.0/8'}]})).toBe('covered');
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [{cidr: '10.0.0.0/9'}]}, {a: [{cidr: '10.128.0.0/9'}]})).toBe(
      'covered',
    );
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [{cidr: '10.0.0.0/9'}]})).toBe('not-covered');
    expect(verdict({a: [{cidr: '10.0.0.0/8'}]}, {a: [{prefix: '10.'}]})).toBe('not-covered'); // 010.0.0.1
  });

  it('splits over several fields and several patterns', () => {
    const all = [{a: ['x'], b: [{exists: true}]}, {a: [{'anything-but': 'x'}]}, {a: ['x'], b: [{exists: false}]}];
    expect(verdict({a: [{exists: true}]}, ...all)).toBe('covered');
    expect(verdict({a: [{exists: true}]}, ...all.slice(1))).toBe('not-covered');
    expect(verdict({$or: [{a: ['x']}, {b: ['y']}]}, {a: ['x']}, {b: ['y']})).toBe('covered');
  });

  it('shows the field that a lost event differs in', () => {
    const decision = decideCoverage(pattern({a: ['x']}), [pattern({a: ['x'], detail: {errorCode: [{exists: false}]}})]);
    expect(decision).toEqual({
      verdict: 'not-covered',
      witness: {a: 'x', detail: {errorCode: ''}},
      path: 'detail.errorCode',
    });
  });

  it("finds a witness for a path under another path's value", () => {
    const required = pattern({a: ['x'], 'a.b': ['y']});
    const decision = decideCoverage(required, [pattern({c: ['z']})]);
    expect(decision.verdict === 'not-covered' && matchEvent(required, decision.witness as object)).toBe(true);
  });

  it('does not trust exists:false inside an array of objects', () => {
    // [{c: 1, b: "y"}, {b: "x"}] has an element with b = x and no c, and yet a c.
    const required: Json = {items: {b: ['x'], c: [{exists: false}]}};
    const event = {items: [{c: 1, b: 'y'}, {b: 'x'}]};
    expect(matchEvent(pattern(required), event)).toBe(true);
    expect(matchEvent(pattern({items: {c: [{exists: false}]}}), event)).toBe(false);
    expect(verdict(required, {items: {c: [{exists: false}]}})).toBe('unknown');
    expect(verdict(required, required)).toBe('covered');
    expect(verdict({detail: {b: ['x'], c: [{exists: false}]}}, {detail: {c: [{exists: false}]}})).toBe('covered');
  });

  it('says unknown where only unshowable values are left', () => {
    expect(verdict({a: [{exists: true}]}, {a: [{exists: true}]})).toBe('covered');
    const numbers = {a: [{numeric: ['<=', 0]}, {numeric: ['>', 0]}, {prefix: ''}, true, false, null]};
    expect(verdict({a: [{exists: true}]}, numbers)).toBe('unknown'); // 1e400 is none of these
  });

  it('stops at its cap', () => {
    const required = pattern({a: [{exists: true}]});
    const hard = pattern({
      a: Array.from({length: 14}, (_, i) => ({wildcard: `*${'ab'[i % 2] ?? ''}${'?'.repeat(i)}x*y${i}*`})),
    });
    const decision = decideCoverage(required, [hard], {effort: {maxStates: 50, maxSteps: 50}});
    expect(decision.verdict).toBe('unknown');
  });
});
