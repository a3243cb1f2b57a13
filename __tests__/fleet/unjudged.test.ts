/** Accounts of which there is no report stand in every form that a program reads: what an upload does not name counts as mended. */
import {describe, expect, it} from '@jest/globals';
import {Fold} from '../../src/fleet/fold.js';
import type {FleetAccount, FleetReport} from '../../src/fleet/model.js';
import {annotations} from '../../src/report/forms/annotations.js';
import {renderJunit} from '../../src/report/forms/junit.js';
import {renderOcsf} from '../../src/report/forms/ocsf.js';
import {renderSarif} from '../../src/report/forms/sarif.js';
import {forEachAccount, forEachAccountWhole, once} from '../../src/report/fleet/findings.js';
import {healthy} from '../report/sample.js';
import {idOf} from '../support/fleet.js';

function fleet(errors: readonly (NonNullable<FleetAccount['error']> | null)[]): FleetReport {
  const fold = new Fold();
  errors.forEach((error, n) => {
    const baseline = {path: 'b.yml', sha256: 'a'.repeat(64)};
    if (error === null) fold.add(healthy(), idOf(n), null);
    else fold.miss({account: idOf(n), name: null, baseline, error});
  });
  return fold.report({
    ...{tool: healthy().tool, command: 'check', partition: 'aws', reconcileRole: null, leftOut: [], hubs: []},
    organization: {path: 'o.org.yml', sha256: 'c'.repeat(64), id: null},
  });
}

const missed = (shard: string) => ({kind: 'no-report' as const, message: `no report of shard ${shard}`});
const part = fleet([null, missed('2 of 4'), missed('3 of 4'), missed('2 of 4')]);
const results = (report: FleetReport): {ruleId: string; level: string; message: {text: string}}[] =>
  (JSON.parse(renderSarif(once(report), {rules: []})) as {runs: [{results: never[]}]}).runs[0].results;

describe('accounts without a report', () => {
  it('are results for code scanning, one for each reason, and annotations', () => {
    const found = results(part);
    expect(found).toHaveLength(2);
    expect(found.map(({ruleId}) => ruleId)).toEqual(['account-identified', 'account-identified']);
    expect(found[0]?.message.text).toContain(`2 accounts (${idOf(1)}, ${idOf(3)})`);
    expect(annotations(once(part), {show: 'drift', failOn: 'medium', failOnUnknown: true})).toHaveLength(2);
  });

  it('are events of their own in OCSF, and stand in JUnit once', () => {
    const text = renderOcsf(forEachAccountWhole(part));
    for (const n of [1, 2, 3]) expect(text).toContain(idOf(n));
    expect(text).not.toContain(idOf(0));
    const junit = renderJunit(forEachAccount(part));
    expect(junit.match(/<error /g)).toHaveLength(3);
  });

  it('are none where every account was judged', () => {
    expect(results(fleet([null, null]))).toEqual([]);
    expect(renderOcsf(forEachAccountWhole(fleet([null, null])))).not.toContain('account-identified');
  });
});
