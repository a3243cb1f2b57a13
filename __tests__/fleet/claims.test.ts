/** What a report of many accounts shows: a claim holds of all of them, or it does not hold. */
import {describe, expect, it} from '@jest/globals';
import {Fold} from '../../src/fleet/fold.js';
import type {FleetReport} from '../../src/fleet/model.js';
import {fleetClaims} from '../../src/report/fleet/claims.js';
import {renderFleetHtml} from '../../src/report/fleet/html.js';
import type {Report} from '../../src/report/model/model.js';
import {drifted, finding, healthy, unreadable} from '../report/sample.js';
import {idOf} from '../support/fleet.js';

function fleet(reports: readonly (Report | null)[]): FleetReport {
  const fold = new Fold();
  reports.forEach((report, n) => {
    const account = idOf(n);
    const baseline = {path: 'b.yml', sha256: 'a'.repeat(64)};
    if (report === null) fold.miss({account, name: null, baseline, error: {kind: 'no-report', message: 'no run'}});
    else fold.add(report, account, null);
  });
  return fold.report({
    ...{tool: healthy().tool, command: 'check', partition: 'aws', reconcileRole: null, leftOut: [], hubs: []},
    organization: {path: 'o.org.yml', sha256: 'c'.repeat(64), id: null},
  });
}

const states = (...reports: readonly (Report | null)[]): Record<string, string> =>
  Object.fromEntries(fleetClaims(fleet(reports)).map(({id, state}) => [id, state]));
const trail = (status: 'fail' | 'waived' | 'unknown', severity: 'medium' | 'low' = 'medium'): Report => ({
  ...healthy(),
  findings: [finding({hop: 'trail', check: 'trail-logging', status, severity})],
});

describe('the claims of many accounts', () => {
  it('hold where they hold of each', () => {
    expect(states(healthy(), healthy())).toEqual({
      ...{recorded: 'shown', regions: 'shown', reaches: 'shown', changes: 'shown', policies: 'shown', people: 'shown'},
      ...{tested: 'not-tested', watched: 'not-tested'},
    });
  });

  it('fall with one account, and only with what they rest on', () => {
    expect(states(healthy(), drifted())['reaches']).toBe('not-shown');
    expect(states(healthy(), trail('fail'))).toMatchObject({recorded: 'not-shown', reaches: 'shown'});
    expect(states(healthy(), trail('waived'))['recorded']).toBe('not-shown');
    expect(states(healthy(), trail('unknown'))['recorded']).toBe('unknown');
    expect(states(healthy(), trail('fail', 'low'))['recorded']).toBe('shown');
  });

  it('are unknown where nobody could look, and of no account at all', () => {
    for (const blind of [unreadable(), null])
      expect(states(healthy(), blind)).toMatchObject({recorded: 'unknown', reaches: 'unknown', watched: 'unknown'});
    expect(new Set(Object.values(states()))).toEqual(new Set(['unknown', 'not-tested']));
    expect(states()['tested']).toBe('not-tested');
  });

  it('count the accounts that leave something out, and name what the baselines allow', () => {
    const {delivery} = healthy();
    const extent = {...delivery!.extent!, allRegions: false, othersAllowed: true};
    const narrow = {...healthy(), delivery: {...delivery!, extent}};
    expect(fleetClaims(fleet([healthy(), narrow]))).toContainEqual({
      id: 'regions',
      state: 'not-shown',
      why: 'in 1 of 2 accounts',
    });
    expect(renderFleetHtml(fleet([healthy(), narrow]))).toContain(
      'in 1 of 2 accounts recipients that are not declared',
    );
    expect(renderFleetHtml(fleet([healthy()]))).not.toContain('unexpected-recipients');
  });

  it('stand in the page, with the controls and with what is asked first', () => {
    const page = renderFleetHtml(fleet([healthy(), drifted(), null]));
    expect(page).toContain('This holds for 1 of 3 accounts.');
    expect(page).toContain('1 account drifted; 1 account could not be determined');
    expect(page).toContain('SI-4(5)');
    expect(page).not.toMatch(/complies with|compliant/i);
  });
});
