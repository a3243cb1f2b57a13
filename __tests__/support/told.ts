/** What the findings of an account tell a person to do. */
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {prove} from '../../src/delivery/proof.js';
import type {Finding} from '../../src/findings/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import {accountOf, judgingOf, type Case} from '../accounts/case.js';
import {settingFor, snapshotOf} from './world.js';

/** Faults of one check in an account of the tables. */
export function faultsOf(found: Case, check: string): readonly Finding[] {
  const judging = judgingOf(found);
  const proof = prove(settingFor(judging), new Facts(snapshotOf(accountOf(found), judging), judging.others ?? []));
  return assess(CHECKS, proof).findings.filter((one) => one.check === check && one.status === 'fail');
}

export function toldBy(found: Case, check: string): string[] {
  return faultsOf(found, check).map(({remediation}) => remediation?.text ?? '');
}
