/** What was typed, as a request: values that mean something, and those that do not. */
import {describe, expect, it} from '@jest/globals';
import {checkRequest} from '../../src/request/account.js';
import {redactOf} from '../../src/request/raw.js';
import {reviewRequest, traceRequest} from '../../src/request/terminal.js';
import {instantOf} from '../../src/values.js';

describe('a time', () => {
  it.each([
    ['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23t09:00:00z', '2026-11-23T09:00:00.000Z'],
    ['2026-11-23T09:00:00.25+01:30', '2026-11-23T07:30:00.250Z'],
    ['2028-02-29T23:59:59-00:00', '2028-02-29T23:59:59.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
  ])('%s is one', (text, instant) => expect(instantOf(text)).toBe(instant));

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-11-00T00:00:00Z',
    '2026-11-23T24:00:00Z',
    '2026-11-23T09:60:00Z',
    '2026-11-23T09:00:61Z',
    '2026-11-23T09:00:00+24:00',
    '2026-11-23T09:00:00+01:60',
    '2026-11-23T09:00:00',
    '2026-11-23 09:00:00Z',
    '2026-11-23',
    'yesterday',
  ])('%s is none', (text) => {
    expect(instantOf(text)).toBeNull();
    expect(() => checkRequest({now: text})).toThrow('now is');
  });
});

describe('redact', () => {
  it.each([
    [undefined, 'auto'],
    ['', 'auto'],
    ['auto', 'auto'],
    ['true', 'true'],
    ['True', 'true'],
    ['TRUE', 'true'],
    [' False ', 'false'],
    ['FALSE', 'false'],
  ])('%j means %s', (given, meant) => {
    expect(redactOf({redact: given})).toEqual({value: meant, problem: null});
    expect(checkRequest({redact: given}).redact).toBe(meant);
  });

  it('refuses what is none of them', () => {
    expect(() => checkRequest({redact: 'yes'})).toThrow('redact is "yes": it must be true or false');
  });
});

describe('review', () => {
  it('takes the options that every report has, and the baseline as its head', () => {
    const raw = {base: 'a.yml', baseline: 'b.yml', 'fail-on': 'never', 'fail-on-unknown': 'false', redact: 'true'};
    expect(reviewRequest(raw)).toMatchObject({
      base: 'a.yml',
      head: 'b.yml',
      failOn: 'never',
      failOnUnknown: false,
      redact: 'true',
    });
    expect(reviewRequest({...raw, head: 'b.yml'})).toMatchObject({head: 'b.yml'});
    expect(() => reviewRequest({...raw, head: 'c.yml'})).toThrow('--head and --baseline');
  });
});

describe('trace', () => {
  it('has no form in which it cannot answer', () => {
    expect(traceRequest({event: 'e.json', format: 'markdown'}).format).toBe('markdown');
    expect(() => traceRequest({event: 'e.json', format: 'sarif'})).toThrow('one of text, json, markdown');
  });
});
