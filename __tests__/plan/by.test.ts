/** A check and a plan say the same about who puts a fault right. */
import {describe, expect, it} from '@jest/globals';
import {prove} from '../../src/delivery/proof.js';
import type {Finding} from '../../src/findings/model.js';
import {buildPlan} from '../../src/plan/build.js';
import {withHands} from '../../src/plan/hands.js';
import {Facts} from '../../src/snapshot/facts.js';
import {accountOf, judgingOf, type Case} from '../accounts/case.js';
import {BROKEN} from '../accounts/tables.js';
import {runs} from '../support/runs.js';
import {ruleOf} from '../support/account.js';
import {proofOf, settingFor, snapshotOf, world} from '../support/world.js';
import {judged, observeForPlan} from './support.js';

/** What a check says on the reads of a check, and what a plan does on those of a plan. */
function disagreements(found: Case): readonly string[] {
  const judging = judgingOf(found);
  const setting = settingFor(judging);
  const others = found.others?.() ?? [];
  const checked = prove(setting, new Facts(snapshotOf(accountOf(found), judging), others));
  const findings = withHands(judged(checked), checked);
  const snapshot = observeForPlan(accountOf(found), setting, [], others);
  const {steps} = buildPlan(setting, prove(setting, new Facts(snapshot, others)), {findings: judged, others});
  const cured = new Set(steps.flatMap(({cures}) => cures));
  const by = ({status, severity, remediation}: Finding): string | undefined =>
    status === 'fail' && severity !== 'info' && severity !== 'low' ? remediation?.by : undefined;
  const said = findings.some((finding) => by(finding) === 'reconcile');
  const does = steps.some((step) => step.by === 'reconcile');
  return [
    // "Next: to see the steps that restore" only where reconcile takes one.
    ...(said === does ? [] : [`said: ${String(said)}, done: ${String(does)}`]),
    ...findings.flatMap((finding) =>
      by(finding) === 'reconcile' && !does ? [`${finding.check} is left to reconcile, which takes no step`] : [],
    ),
    ...findings.flatMap((finding) =>
      by(finding) === 'human' && cured.has(finding.fingerprint)
        ? [`${finding.check} is left to a person, and cured`]
        : [],
    ),
  ];
}

describe('over the accounts of the tables', () => {
  const all = BROKEN.flatMap(({cases}) => cases);

  it('who restores it is said alike, but for a few in which a plan reads more than a check', () => {
    const each = runs(40, 40, 1);
    const sample = all.filter((_, index) => index % each === 0);
    const found = sample.map((one) => [one.title, disagreements(one)] as const).filter(([, lines]) => lines.length > 0);
    expect(found.length / sample.length).toBeLessThan(0.1);
  }, 1_600_000);
});

it('a role that does not work is taken off by reconcile, where the topic is one’s own', () => {
  const proof = proofOf(
    world((account) => {
      ruleOf(account).targets[0]!.RoleArn = 'arn:aws:iam::111122223333:role/gone';
    }),
  );
  const role = withHands(judged(proof), proof).find(({check}) => check === 'target-role');
  expect(role).toMatchObject({status: 'fail', remediation: {by: 'reconcile'}});
});
