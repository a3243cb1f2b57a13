/**
 * What a check takes of the plan where something has drifted. It is loaded then and not before: a check in sync never plans, and V8 would
 * compile a tenth more for it (docs/adr/0011-one-set-of-chunks.md).
 */
import type {Setting} from '../delivery/proof.js';
import type {Facts} from '../snapshot/facts.js';
import type {Read} from '../snapshot/reads.js';
import {TAG_READS} from './ownership.js';
import {wantedForPlan} from './wanted.js';

export {buildPlan} from './build.js';
export {withHands} from './hands.js';
export {wantedForPlan} from './wanted.js';

/** What the plan rests on beside the proof. Tags are left out: a check needs no permission to read them, and takes everything for the account's own. */
export function wantedWithoutTags(setting: Setting, facts: Facts): Read[] {
  return wantedForPlan(setting, facts).filter(({op}) => !TAG_READS.has(op));
}
