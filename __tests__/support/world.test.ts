import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from '@jest/globals';
import {deliveryIntact} from '../../src/delivery/coverage/outcome.js';
import {exampleSnapshot, proofOf, world} from './world.js';

describe('the healthy account', () => {
  it('delivers every required call to both recipients', () => {
    const {coverage} = proofOf(world());
    expect(deliveryIntact(coverage)).toBe(true);
    expect(coverage.recipients.map((outcomes) => outcomes.size)).toEqual([109, 109]);
  });

  it('stands on file as it is (npx tsx __tests__/support/write-examples.ts)', () => {
    const file = fileURLToPath(new URL('../../examples/snapshots/healthy.json', import.meta.url));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(exampleSnapshot())));
  });

  it('is fresh each time', () => {
    world((account) => {
      account.topics = {};
    });
    expect(Object.keys(world().topics)).toHaveLength(2);
  });
});
