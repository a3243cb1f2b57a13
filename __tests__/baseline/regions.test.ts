import {describe, expect, it} from '@jest/globals';
import {regionMeant} from '../../src/data/regions.js';

describe('a misspelled Region', () => {
  it.each([
    ['us-esat-1', 'us-east-1'],
    ['eu-wset-3', 'eu-west-3'],
    ['ap-northaest-1', 'ap-northeast-1'],
  ])('%s is %s', (region, meant) => expect(regionMeant(region)).toBe(meant));

  it.each([
    'us-east-1',
    'us-east-9',
    'ap-southeast-7',
    'us-gov-west-1',
    'eusc-de-east-1',
    'xx-new-1',
    'us-isob-east-1',
    '',
  ])('%s is none', (region) => expect(regionMeant(region)).toBeNull());
});
