/**
 * An account in order, each of whose answers in turn is that of something else than AWS. Right is in sync; unknown is what may be said
 * besides. A fault that is not there would be a lie, and a step of reconcile would act upon it. Each call is answered so in two of six ways,
 * and with `LONG_TESTS=1` in all: `adapters/aws/wire` spoils every answer in every way without a network.
 */
import {beforeAll, expect, it, jest} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Account} from '../../stand-in/accounts.js';
import type {Rule} from '../../stand-in/control.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import type {Healthy} from '../../stand-in/healthy.js';
import {see} from '../e2e-support/observation.js';
import {asFile} from '../e2e-support/workspace.js';
import {runs} from '../support/runs.js';
import {describeLive} from './describe-live.js';

jest.setTimeout(240_000);

/** Of three calls one is spoiled in a way, each in its turn. */
const EACH = runs(3, 3, 1);

const HTML = '<!DOCTYPE html><html><body>Please log in</body></html>';

describeLive('answers that are none', (standIn) => {
  const {control} = standIn;
  let account: Account;
  let healthy: Healthy;
  let calls: readonly string[];
  const look = (): ReturnType<typeof see> => see({standIn, account, baseline: asFile(healthy.baseline), forPlan: true});

  beforeAll(async () => {
    account = await freshAccount(standIn);
    healthy = await buildHealthy(standIn, account);
    await control.clearCalls(account.id);
    const {verdict, steps} = await look();
    expect([verdict, steps()]).toEqual(['in-sync', []]);
    calls = [...new Set((await control.calls(account.id)).map(({service, action}) => `${service}:${action}`))].sort();
    expect(calls.length).toBeGreaterThan(20);
  });

  const ways: readonly (readonly [string, Partial<Rule>])[] = [
    ['a login page', {body: HTML}],
    ['nothing', {body: ''}],
    ['an object without members', {body: {}}],
    ['an error with status 200', {body: {__type: 'AccessDeniedException', message: 'no'}}],
    ['half of it', {replace: [['^([\\s\\S]*)[\\s\\S]{7}$', '${1}']] as const}],
    [
      'lists of another name',
      {replace: [['(</?|")(member|Rules|Targets|trailList|Attributes|entry)\\b', '${1}Other']] as const},
    ],
  ];
  it.each(ways.map((way, index) => [...way, index] as const))(
    '%s, whatever is asked: never a fault, never a step',
    async (_, effect, way) => {
      const wrong: string[] = [];
      for (const op of calls.filter((_, index) => (index + way) % EACH === 0)) {
        await control.addRules(account.id, [{op, ...effect}]);
        const {verdict, steps} = await look();
        await control.clearRules(account.id);
        if (verdict === 'drifted' || steps().length > 0) wrong.push(`${op}: ${verdict}, ${steps().join(', ')}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
