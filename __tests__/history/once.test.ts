import {describe, expect, it} from '@jest/globals';
import {Once} from '../../src/history/once.js';
import {Rates} from '../../src/history/rates.js';
import {recordOf} from '../support/records.js';

describe('records that stand in more than one place', () => {
  it('twenty thousand are told apart, and known again each', () => {
    const once = new Once();
    const numbers = Array.from({length: 20_000}, (_, number) => number);
    expect(numbers.filter((number) => !once.first(recordOf(number)))).toEqual([]);
    expect(numbers.filter((number) => once.first(recordOf(number)))).toEqual([]);
  });

  it('records that differ in anything are two', () => {
    const once = new Once();
    const record = recordOf(1);
    expect(once.first(record)).toBe(true);
    expect(once.first({...record, errorCode: 'AccessDenied'})).toBe(true);
    expect(once.first({...record})).toBe(false);
  });
});

describe('counts by second', () => {
  it('are the same in an hour of few busy seconds and in one of many', () => {
    const [few, many] = [new Rates(), new Rates()];
    const hour = Date.parse('2026-11-20T10:00:00Z');
    for (const [rates, seconds] of [
      [few, 10],
      [many, 3_000],
    ] as const) {
      for (let second = 0; second < seconds; second++) rates.add(hour + second * 1_000, 1);
      for (let again = 0; again < 11; again++) rates.add(hour + 7_000, 1);
      expect([rates.total, rates.peakPerSecond]).toEqual([seconds + 11, 12]);
      expect(rates.peakPerMinute).toBe(Math.min(60, seconds) + 11);
      expect(rates.between(hour + 1_000, hour + 8_000)).toBe(8 + 11);
    }
  });

  it('ten years of a change an hour are small', () => {
    const before = process.memoryUsage().arrayBuffers;
    const rates = new Rates();
    for (let hour = 0; hour < 87_600; hour++) rates.add(hour * 3_600_000, 1);
    expect(rates.total).toBe(87_600);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
});
