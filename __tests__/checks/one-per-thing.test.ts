/** Two outcomes of one check about one thing are one finding: the worst of them, with what both say. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import type {Outcome} from '../../src/checks/check.js';
import {check as logBucket} from '../../src/checks/storage/log-bucket.js';
import {proofOf, world} from '../support/world.js';

const of = (status: Outcome['status'], message: string, more: Partial<Outcome> = {}): Outcome => ({
  status,
  message,
  resource: 'arn:aws:s3:::logs',
  ...more,
});

const judged = (...outcomes: readonly Outcome[]): string[] =>
  assess([{...logBucket, evaluate: () => outcomes}], proofOf(world())).findings.map(
    ({status, severity, message}) => `${status} ${severity}: ${message}`,
  );

describe('findings of one check about one thing', () => {
  it.each<[string, readonly Outcome[], string[]]>([
    ['two passes', [of('pass', 'A.'), of('pass', 'B.')], ['pass info: A.']],
    ['a pass and a fault', [of('pass', 'A.'), of('fail', 'B.')], ['fail critical: B.']],
    ['an unknown and a pass', [of('unknown', 'A.'), of('pass', 'B.')], ['unknown critical: A.']],
    ['a fault and an unknown', [of('unknown', 'A.'), of('fail', 'B.', {severity: 'low'})], ['fail low: B.']],
    ['one fault twice', [of('fail', 'A.'), of('fail', 'A.')], ['fail critical: A.']],
    ['two faults', [of('fail', 'A.', {severity: 'low'}), of('fail', 'B.', {severity: 'high'})], ['fail high: B. A.']],
    [
      'what a key tells apart',
      [of('fail', 'A.', {key: 'a'}), of('fail', 'B.', {key: 'b'})],
      ['fail critical: A.', 'fail critical: B.'],
    ],
    [
      'two things',
      [of('fail', 'A.'), of('fail', 'B.', {resource: 'arn:aws:s3:::other'})],
      ['fail critical: A.', 'fail critical: B.'],
    ],
  ])('%s', (_, outcomes, expected) => {
    expect(judged(...outcomes).toSorted()).toEqual(
      expected.map((each) => each.replace('critical', logBucket.severity)).toSorted(),
    );
  });
});
