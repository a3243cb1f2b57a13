import {describe, expect, it} from '@jest/globals';
import {waiverEnd} from '../../src/baseline/dates.js';

describe('a waiver ends', () => {
  it.each([
    ['2027-03-31', '2027-04-01T00:00:00.000Z'],
    ['2024-02-29', '2024-03-01T00:00:00.000Z'],
    ['2027-12-31T00:00:00Z', '2028-01-01T00:00:00.000Z'],
    ['2027-12-31T23:30:00-02:00', '2028-01-02T00:00:00.000Z'],
    ['2027-12-31t10:00:00.5', '2028-01-01T00:00:00.000Z'],
  ])('%s: at %s', (expires, end) => {
    expect(new Date(waiverEnd(expires) ?? 0).toISOString()).toBe(end);
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '2027-01-01T25:00:00Z', 'soon', '27-01-01'])(
    '%s: never, it is no day',
    (expires) => {
      expect(waiverEnd(expires)).toBeNull();
    },
  );
});
