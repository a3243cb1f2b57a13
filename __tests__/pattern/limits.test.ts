/** Patterns and events at the edge of what is worked out: answered in time, or refused with the place. */
import {describe, expect, it} from '@jest/globals';
import {EventError, matchEvent, parsePattern, PatternError, type Json} from '../../src/pattern/index.js';
import {MUTATING, pattern, quickly} from './support.js';

function matches(value: Json, event: Json): boolean {
  const compiled = pattern(value);
  const fromObject = matchEvent(compiled, event as object);
  expect(matchEvent(compiled, JSON.stringify(event))).toBe(fromObject);
  return fromObject;
}

function fault(text: string): {path: string; reason: string} {
  try {
    parsePattern(text);
  } catch (error) {
    if (error instanceof PatternError) return {path: error.path, reason: error.reason};
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe('events with long or deep arrays', () => {
  it('is linear in elements where the engine would backtrack', () => {
    const row = (): Json => ({a: 'x', b: 'x', c: 'x', d: 'x'});
    const rows = (n: number): Json => Array.from({length: n}, row);
    const value = {
      p: {a: ['x'], b: ['x'], c: ['x'], d: ['y']},
      q: {a: ['x'], b: ['x'], d: ['y']},
      r: {a: ['x'], d: ['y']},
    };
    const event = {p: rows(3000), q: rows(3000), r: rows(3000)};
    expect(quickly(6000, () => matches(value, event))).toBe(false);
  });

  it('survives arrays nested a hundred thousand deep', () => {
    const depth = MUTATING ? 10_000 : 100_000;
    const deep = `{"a":${'['.repeat(depth)}{"b":"x"}${']'.repeat(depth)}}`;
    expect(matchEvent(pattern({a: {b: ['x']}}), deep)).toBe(true);
    expect(matchEvent(parsePattern('{"a":{"b":["x",5]}}'), deep)).toBe(true);
    expect(matchEvent(pattern({b: ['x']}), deep)).toBe(false);
  });

  it('refuses an event whose arrays would take too long', () => {
    // Every level of the comb shares its arrays between two fields, so choices stay as long as the comb is deep.
    let comb: Json = [];
    for (let i = 0; i < 3000; i++) comb = [comb, {a: 'x', b: 'y'}];
    expect(() => matchEvent(pattern({c: {a: ['x'], b: ['z']}}), {c: comb})).toThrow(
      new EventError('the arrays of the event combine in too many ways'),
    );
  });
});

describe('patterns that are large', () => {
  it('refuses paths of so many steps that looking for them takes gigabytes', () => {
    const steps = (count: number): string => `${'a.'.repeat(count - 1)}b`;
    const long = parsePattern(JSON.stringify({[steps(18_000)]: ['x']}));
    expect(quickly(4000, () => matchEvent(long, {a: {b: 'x'}}))).toBe(false);
    const tooLong = {path: '$', reason: 'paths of too many steps'};
    expect(fault(JSON.stringify({[steps(19_000)]: ['x']}))).toEqual(tooLong);
    const lists = (count: number): Json => Object.fromEntries(Array.from({length: count}, (_, i) => [`k${i}`, ['x']]));
    expect(fault(JSON.stringify({[steps(18_000)]: lists(2)}))).toEqual(tooLong);
    // The worst that fits into the 4,096 characters of the API.
    const worst = JSON.stringify({[steps(1350)]: lists(99)});
    expect(worst.length).toBeLessThan(4096);
    expect(parsePattern(worst).combinations.flat()).toHaveLength(99);
  });

  it('refuses $or arms that multiply past the limit, and quickly', () => {
    const or = JSON.stringify([{a: ['x']}, {b: ['y']}]);
    const many = `{${Array.from({length: 60}, () => `"$or":${or}`).join(',')}}`;
    expect(quickly(2000, () => fault(many)).reason).toContain('combinations');
    const arms = (n: number): string => JSON.stringify(Array.from({length: n}, (_, i) => ({[`k${i}`]: ['x']})));
    expect(parsePattern(`{"$or":${arms(1000)}}`).combinations).toHaveLength(1000);
    expect(fault(`{"$or":${arms(1001)}}`)).toEqual({path: '$.$or', reason: 'more than 1000 combinations of $or arms'});
    const fields = (n: number): string => Array.from({length: n}, (_, i) => `"f${i}":["x"]`).join(',');
    expect(parsePattern(`{${fields(200)},"$or":${arms(1000)}}`).combinations).toHaveLength(1000);
    expect(fault(`{${fields(201)},"$or":${arms(1000)}}`)).toEqual({
      path: '$.$or',
      reason: 'too many combinations of $or arms and fields',
    });
    const nine = `{${Array.from({length: 9}, () => `"$or":${or}`).join(',')}}`;
    expect(parsePattern(nine).combinations).toHaveLength(512);
  });
});
