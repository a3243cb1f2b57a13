/** Every answer of the real TestEventPattern that is on record (README.md says by whom). */
import {readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import {lintPattern, matchEvent, parsePattern, PatternError, PatternSet, whyNoMatch} from '../../src/pattern/index.js';

interface Vector {
  readonly id: string;
  readonly pattern: unknown;
  readonly event: unknown;
  readonly expect: boolean | 'invalid';
}

const vectors = JSON.parse(
  readFileSync(new URL('./event-patterns.aws.json', import.meta.url), 'utf8'),
) as readonly Vector[];

function raw(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function answer({pattern, event}: Vector): boolean | 'invalid' {
  try {
    return matchEvent(parsePattern(raw(pattern)), raw(event));
  } catch (error) {
    if (error instanceof PatternError) return 'invalid';
    throw error;
  }
}

/** Answered otherwise here, and what is said instead. */
const UNDECIDED: ReadonlyMap<string, string> = new Map([
  [
    // AWS refuses it as "Rule is too complex". Its page on wildcards gives no limit, so it is a warning here:
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
    'content_wildcard_complex_EXC',
    'pattern-wildcard-complexity',
  ],
]);

describe('conformance with TestEventPattern', () => {
  it('has all that is on record', () => {
    const count = (expected: Vector['expect']): number => vectors.filter((v) => v.expect === expected).length;
    expect([vectors.length, count(true), count(false), count('invalid')]).toEqual([155, 66, 51, 38]);
  });

  it.each(vectors.filter(({id}) => !UNDECIDED.has(id)).map((vector) => [vector.id, vector] as const))('%s', (_, v) => {
    expect(answer(v)).toBe(v.expect);
  });

  it('warns of what it cannot decide, and of nothing that AWS takes', () => {
    for (const vector of vectors) {
      const ids = lintPattern(raw(vector.pattern)).map(({id}) => id);
      for (const lint of UNDECIDED.values()) expect(ids.includes(lint)).toBe(UNDECIDED.get(vector.id) === lint);
      expect(ids.includes('pattern-invalid')).toBe(vector.expect === 'invalid' && !UNDECIDED.has(vector.id));
    }
  });

  it('gives the same answers one by one, together and as an explanation', () => {
    const valid = vectors.filter(({expect: expected}) => expected !== 'invalid');
    const patterns = valid.map(({pattern}) => parsePattern(raw(pattern)));
    const together = new PatternSet(patterns);
    for (const [at, vector] of valid.entries()) {
      expect(together.match(raw(vector.event)).includes(at)).toBe(vector.expect);
      expect(whyNoMatch(parsePattern(raw(vector.pattern)), raw(vector.event)) === null).toBe(vector.expect);
    }
  });
});
