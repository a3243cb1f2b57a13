import {describe, expect, it} from '@jest/globals';
import type {Placeholders} from '../../stand-in/healthy.js';
import {catalogue, mergePatch, substitute} from '../../stand-in/inject.js';

describe('the merge patch of RFC 7386', () => {
  // The examples of its appendix A.
  it.each([
    ['{"a":"b"}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"b"}', '{"b":"c"}', '{"a":"b","b":"c"}'],
    ['{"a":"b"}', '{"a":null}', '{}'],
    ['{"a":"b","b":"c"}', '{"a":null}', '{"b":"c"}'],
    ['{"a":["b"]}', '{"a":"c"}', '{"a":"c"}'],
    ['{"a":"c"}', '{"a":["b"]}', '{"a":["b"]}'],
    ['{"a":{"b":"c"}}', '{"a":{"b":"d","c":null}}', '{"a":{"b":"d"}}'],
    ['{"a":[{"b":"c"}]}', '{"a":[1]}', '{"a":[1]}'],
    ['["a","b"]', '["c","d"]', '["c","d"]'],
    ['{"a":"b"}', '["c"]', '["c"]'],
    ['{"a":"foo"}', 'null', 'null'],
    ['{"a":"foo"}', '"bar"', '"bar"'],
    ['{"e":null}', '{"a":1}', '{"e":null,"a":1}'],
    ['[1,2]', '{"a":"b","c":null}', '{"a":"b"}'],
    ['{}', '{"a":{"bb":{"ccc":null}}}', '{"a":{"bb":{}}}'],
  ])('%s and %s give %s', (target, patch, merged) => {
    expect(mergePatch(JSON.parse(target), JSON.parse(patch))).toEqual(JSON.parse(merged));
  });
});

describe('placeholders', () => {
  const names = {accountId: '111122223333', ruleName: 'iam-changes'} as Placeholders;

  it('are replaced in every text, keys too, and JSON text is left alone', () => {
    const value = {'{ruleName}': ['arn::{accountId}:rule/{ruleName}', '{"text":"x"}', 7, null, {}]};
    expect(substitute(value, names)).toEqual({
      'iam-changes': ['arn::111122223333:rule/iam-changes', '{"text":"x"}', 7, null, {}],
    });
  });

  it('that do not exist are an error', () => {
    expect(() => substitute('{constructor}', names)).toThrow('unknown placeholder {constructor}');
  });
});

describe('the catalogue', () => {
  it('has 388 entries, 373 of them for check', () => {
    const faults = catalogue();
    expect(faults).toHaveLength(388);
    expect(faults.filter(({scope}) => scope === 'check')).toHaveLength(373);
    expect(new Set(faults.map(({id}) => id)).size).toBe(388);
  });

  // Direct targets are five kinds of one road.
  it.each(['DIRECT', 'API', 'ALARM', 'CHAT', 'NOTE'])('has 12 broken and 8 healthy accounts of the road %s', (kind) => {
    const own = catalogue().filter(({hop, road}) => hop === kind && road !== undefined);
    expect(own.filter(({expect: stated}) => stated === 'fail').length).toBeGreaterThanOrEqual(12);
    expect(own.filter(({expect: stated}) => stated === 'pass').length).toBeGreaterThanOrEqual(8);
  });
});
