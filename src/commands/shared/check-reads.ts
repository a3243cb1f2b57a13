/** What a check reads. */
import {assess} from '../../checks/assess.js';
import {CHECKS} from '../../checks/index.js';
import {prove, wanted} from '../../delivery/proof.js';
import {TAG_READS} from '../../plan/ownership.js';
import {wantedForPlan} from '../../plan/wanted.js';

/**
 * What the proof rests on and, where something has drifted, what the plan rests on beside it. Tags are left out:
 * a check needs no permission to read them, and takes everything for the account's own.
 */
export const wantedForCheck: typeof wanted = (setting, facts) => {
  const reads = wanted(setting, facts);
  if (reads.length > 0 || assess(CHECKS, prove(setting, facts)).verdict !== 'drifted') return reads;
  return wantedForPlan(setting, facts).filter(({op}) => !TAG_READS.has(op));
};
