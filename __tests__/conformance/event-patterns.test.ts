/** Every vector carries the answer of AWS's own open-source engine (aws/event-ruler, commit 337e8d9). */
import {describe, expect, it} from '@jest/globals';
import {readFileSync} from 'node:fs';
import {batchLine} from '../../src/commands/pattern.js';
import {EventError, matchEvent, parsePattern, PatternError} from '../../src/pattern/index.js';
import {MUTATING} from '../pattern/support.js';

interface Vector {
  readonly id: string;
  readonly group: string;
  readonly pattern: unknown;
  readonly event: unknown;
  readonly expect: boolean | 'invalid';
}

const vectors = JSON.parse(
  readFileSync(new URL('./event-patterns.dev.json', import.meta.url), 'utf8'),
) as readonly Vector[];

/** A string is raw JSON text; anything else stands for its JSON. */
function raw(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function answer({pattern, event}: Vector): boolean | 'invalid' {
  try {
    return matchEvent(parsePattern(raw(pattern)), raw(event));
  } catch (error) {
    if (error instanceof PatternError || error instanceof EventError) return 'invalid';
    throw error;
  }
}

/** What the engine does by accident and we do not: each group is explained in docs/pattern-language.md. */
const BETTER: ReadonlySet<string> = new Set([
  ...['quirk-cidr-family-022', 'quirk-cidr-family-048', 'quirk-cidr-family-072', 'quirk-cidr-number-001'],
  ...[
    'quirk-surrogate-011',
    'quirk-surrogate-014',
    'quirk-surrogate-018',
    'quirk-quote-001',
    'quirk-duplicate-event-001',
  ],
  ...['quirk-or-dropped-004', 'quirk-or-dropped-103', 'quirk-or-dropped-114'],
  ...['quirk-wildcard-ignore-case-001', 'quirk-wildcard-ignore-case-049', 'quirk-wildcard-ignore-case-060'],
]);

describe('conformance with AWS event-ruler', () => {
  /** The ways in differ little: under mutation a tenth of the vectors tells as much. */
  const sample = vectors.filter((_, i) => !MUTATING || i % 10 === 0);
  const groups = [...new Set(vectors.map(({group}) => group))];

  it('has all vectors outside the accidents', () => {
    expect(vectors.filter(({group}) => !group.startsWith('quirk-'))).toHaveLength(1410);
  });

  it.each(groups)('%s', (group) => {
    const wrong = vectors.filter((v) => v.group === group && answer(v) !== v.expect).map(({id}) => id);
    expect(wrong).toEqual(vectors.filter((v) => v.group === group && BETTER.has(v.id)).map(({id}) => id));
  });

  it('gives the same answers for parsed events', () => {
    const differing = sample.filter((vector) => {
      const {pattern, event} = vector;
      if (vector.expect === 'invalid' || typeof event === 'string') return false;
      return matchEvent(parsePattern(raw(pattern)), event as object) !== answer(vector);
    });
    expect(differing.map(({id}) => id)).toEqual([]);
  });

  it('gives the same answers through pattern match --batch', () => {
    for (const vector of sample) {
      const {id, pattern, event} = vector;
      const reply = JSON.parse(batchLine(JSON.stringify({id, pattern, event}))) as {id: string; result: unknown};
      expect([reply.id, reply.result]).toEqual([id, answer(vector)]);
    }
  });
});
