/** Conditions of other scanners' published tests: what this tool says of each, and a page wherever it says otherwise. */
import {describe, expect, it} from '@jest/globals';
import {opennessOf, PROJECTS, PUBLIC_CONDITIONS} from './public-conditions.js';

describe.each(PUBLIC_CONDITIONS)('$from: $says', (row) => {
  it(`is ${row.ours}`, () => {
    expect(opennessOf(row)).toBe(row.ours);
  });

  it('names the page where it is not what they expect', () => {
    if (row.ours !== row.theirs) expect(row.page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    else expect(row.why).toBeUndefined();
  });
});

it('there are at least 70, of each project that is named', () => {
  expect(PUBLIC_CONDITIONS.length).toBeGreaterThanOrEqual(70);
  expect(new Set(PUBLIC_CONDITIONS.map(({from}) => from))).toEqual(new Set(Object.keys(PROJECTS)));
});
