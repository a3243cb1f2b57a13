import {describe, expect, it} from '@jest/globals';
import {PARTITIONS, partitionFacts, partitionOfRegion} from '../../src/data/partitions.js';

describe('partitions', () => {
  it.each([
    ['aws', 'us-east-1', 'amazonaws.com'],
    ['aws-cn', 'cn-north-1', 'amazonaws.com.cn'],
    ['aws-us-gov', 'us-gov-west-1', 'amazonaws.com'],
    ['aws-eusc', 'eusc-de-east-1', 'amazonaws.eu'],
  ])('%s: IAM events arrive in %s', (name, eventRegion, dnsSuffix) => {
    expect(partitionFacts(name)).toMatchObject({eventRegion, dnsSuffix});
  });

  it('have an event region only with a source, and in their own partition', () => {
    for (const {name, eventRegion, eventRegionSource} of PARTITIONS) {
      expect(eventRegionSource).toMatch(/https:|SDK/);
      expect(partitionOfRegion(eventRegion)).toBe(name);
    }
    for (const name of ['aws-iso', '__proto__', '']) expect(partitionFacts(name)).toBeNull();
  });

  it.each([
    ['eu-west-1', 'aws'],
    ['mx-central-1', 'aws'],
    ['us-gov-east-1', 'aws-us-gov'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
    ['eu-isoe-west-1', 'aws-iso-e'],
    ['cn-northwest-1', 'aws-cn'],
    ['xx-east-1', null],
  ])('%s is in %s', (region, partition) => {
    expect(partitionOfRegion(region)).toBe(partition);
  });
});
