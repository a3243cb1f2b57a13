/** The first hour: whatever goes wrong is one cause with its remedy, on one screen, with the exit code that says whose it is. */
import {expect, it} from '@jest/globals';
import {stackLines} from '../e2e-support/cli.js';
import {MISHAPS} from '../first-hour/mishaps.js';
import {play} from '../first-hour/play.js';
import {describeLive} from './describe-live.js';

describeLive('the first hour', (standIn) => {
  it('is at least 30 mishaps', () => expect(MISHAPS.length).toBeGreaterThanOrEqual(30));

  it.each(MISHAPS.map((mishap) => [mishap.name, mishap] as const))('%s', async (_, mishap) => {
    const {exit, stdout, stderr} = await play(mishap, standIn);
    const told = `${stdout}${stderr}`;
    expect(exit).toBe(mishap.exit);
    // A sentence is wrapped to the width of a terminal.
    const flowing = told.replace(/\s*\n\s+/g, ' ');
    // Once: none of the expressions has a group, so that what is left are the pieces between.
    expect(flowing.split(mishap.cause)).toHaveLength(2);
    expect(flowing).toMatch(mishap.remedy);
    expect(told.trimEnd().split('\n').length).toBeLessThanOrEqual(25);
    expect(stackLines(told)).toEqual([]);
    if (mishap.exit === 3) expect(told).not.toMatch(/ 0 of \d+|no trail|not subscribed|there is no subscription/);
  });
});
