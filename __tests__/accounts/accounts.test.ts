/**
 * Healthy accounts that look suspicious, and broken ones that look healthy. A false alarm is a defect exactly as a missed fault is; a
 * broken account must be said to be broken at the joint that is.
 */
import {describe, expect, it} from '@jest/globals';
import {judge} from './case.js';
import {BROKEN, HEALTHY} from './tables.js';

const EXIT = {drifted: 1, unknown: 3} as const;

describe.each(HEALTHY)('healthy: $area', ({cases}) => {
  it.each(cases)('$title', (account) => {
    const {verdict, exit, grave} = judge(account);
    expect({verdict, exit, grave}).toEqual({verdict: 'in-sync', exit: 0, grave: []});
  });
});

describe.each(BROKEN)('broken: $area', ({cases}) => {
  it.each(cases)('$title', (account) => {
    const {verdict, exit, hops, grave} = judge(account);
    if (account.expected === 'shaky') expect(['drifted', 'unknown']).toContain(verdict);
    else expect(verdict).toBe(account.expected);
    expect(exit).toBe(EXIT[verdict as keyof typeof EXIT]);
    expect({at: hops.filter((hop) => account.hops.includes(hop)), grave}).not.toMatchObject({at: []});
  });
});
