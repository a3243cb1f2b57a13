import {readFileSync} from 'node:fs';
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {parseBaseline} from '../../src/baseline/parse.js';
import {MAX_BYTES} from '../../src/baseline/file/bytes.js';
import {runs} from '../support/runs.js';

const full = readFileSync('examples/baselines/full.yml');

/** Holds for any answer: a place inside the file, and text that cannot break a line or steer a terminal. */
function isSound(bytes: Uint8Array | string): void {
  const result = parseBaseline(bytes, 'b.yml', {env: () => undefined, checks: ['trail-encrypted']});
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  const lines = Buffer.from(bytes).toString('utf8').split('\n').length;
  for (const {line, column, message, hint} of result.problems) {
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThan(0);
    expect(`${message}${hint ?? ''}`).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(message.length).toBeLessThan(700);
  }
}

describe('no bytes make the parser throw', () => {
  it('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 300}), isSound), {numRuns: runs(80, 150, 300)});
  });

  it('random text of YAML', () => {
    const token = fc.constantFrom(
      'version',
      ': ',
      '1',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '!!str ',
      '|\n',
      '"',
      "'",
      '#',
      '? ',
      '%',
      '---\n',
      '<<',
      ',',
      'recipients',
      '__proto__',
      '\u202e',
      '\r\n',
      '\t',
      '.nan',
      '0x1',
    );
    fc.assert(
      fc.property(
        fc.array(token, {maxLength: 60}).map((tokens) => tokens.join('')),
        isSound,
      ),
      {numRuns: runs(150, 250, 500)},
    );
  });

  it('a baseline with bytes changed, removed, inserted or repeated', () => {
    const change = fc.record({
      at: fc.nat(full.length - 1),
      drop: fc.nat(12),
      add: fc.uint8Array({maxLength: 6}),
      copies: fc.integer({min: 1, max: 3}),
    });
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 4}), (changes) => {
        let bytes = Buffer.from(full);
        for (const {at, drop, add, copies} of changes) {
          const middle = Array<Uint8Array>(copies).fill(add);
          bytes = Buffer.concat([bytes.subarray(0, at), ...middle, bytes.subarray(at + drop)]);
        }
        isSound(bytes);
      }),
      {numRuns: runs(80, 150, 300)},
    );
  });

  it('any JSON at any key', () => {
    const keys = [
      'version',
      'account',
      'partition',
      'events',
      'trail',
      'rule',
      'topic',
      'recipients',
      'unexpected-recipients',
      'elsewhere',
      'waivers',
      'runbook',
    ];
    const value = fc.jsonValue({maxDepth: 4});
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, '__proto__'), value), (file) => isSound(JSON.stringify(file))),
      {numRuns: runs(80, 150, 300)},
    );
    const entry = fc.dictionary(
      fc.constantFrom('protocol', 'endpoint', 'endpoint-env', 'check', 'resource', 'reason', 'expires', 'include'),
      value,
    );
    const list = fc.record({
      recipients: fc.array(entry),
      waivers: fc.array(entry),
      elsewhere: fc.array(entry),
      events: entry,
    });
    fc.assert(
      fc.property(list, (file) => isSound(JSON.stringify(file))),
      {numRuns: runs(40, 100, 200)},
    );
  });

  it.each([
    ['brackets', '['.repeat(MAX_BYTES)],
    ['dashes', '- '.repeat(MAX_BYTES / 2)],
    ['question marks', '? '.repeat(MAX_BYTES / 2)],
    ['closing brackets', ']'.repeat(MAX_BYTES)],
    ['entries that are all wrong', `version: 1\nrecipients:\n${'- 1\n'.repeat(runs(25_000, 250_000))}`],
    ['indentation', Array.from({length: 1400}, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ])('a file full of %s', (_, text) => {
    const result = parseBaseline(text, 'b.yml');
    expect(result).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({path: 'b.yml'})]),
    });
  });
});
