import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {decideCoverage, matchEvent, type Json} from '../../src/pattern/index.js';
import {eventValue, patternValue} from './arbitrary.js';
import {MUTATING, pattern, runs} from './support.js';

describe('containment', () => {
  it('holds for random patterns: covered survives events, a witness matches the one and none of the others', () => {
    const events = fc.sample(eventValue, {numRuns: runs(300, 300, 10_000), seed: 1}) as object[];
    const counts = {covered: 0, 'not-covered': 0, unknown: 0};
    const union = fc.array(patternValue, {minLength: 1, maxLength: 3});
    const closing = fc.constantFrom<Json[]>(
      [],
      [{a: [{exists: true}]}, {a: [{exists: false}]}],
      [{a: [{'anything-but': 'a'}]}, {a: ['a']}, {a: [{exists: false}], b: [{exists: false}]}, {b: [{exists: true}]}],
    );
    fc.assert(
      fc.property(patternValue, union, closing, fc.boolean(), (requiredValue, others, more, same) => {
        const required = pattern(requiredValue);
        const patterns = [...others, ...more, ...(same ? [requiredValue] : [])].map(pattern);
        const decision = decideCoverage(required, patterns);
        counts[decision.verdict]++;
        const admitted = (event: object): boolean => patterns.some((p) => matchEvent(p, event));
        if (decision.verdict === 'covered') {
          for (const event of events) if (matchEvent(required, event)) expect(admitted(event)).toBe(true);
        } else if (decision.verdict === 'not-covered') {
          expect(matchEvent(required, decision.witness as object)).toBe(true);
          expect(admitted(decision.witness as object)).toBe(false);
          expect(matchEvent(required, JSON.stringify(decision.witness))).toBe(true);
        }
      }),
      {numRuns: runs(300, 1500, 5000)},
    );
    if (MUTATING) return;
    // The property would be empty if one verdict never came up, or if most went undecided.
    expect(counts.covered).toBeGreaterThan(20);
    expect(counts['not-covered']).toBeGreaterThan(20);
    expect(counts.unknown).toBeLessThan(counts.covered / 10);
  });
});
