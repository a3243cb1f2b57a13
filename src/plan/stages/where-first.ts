/** Instead of steps that would lead alerts to somebody who may be subscribed where nobody could look. */
import type {Proof} from '../../delivery/proof.js';
import type {DesiredRule} from '../desired.js';
import {grantFirst, type Item} from '../planning.js';
import {heldBack} from '../repair/undecided.js';

/** What has to be read first; none where nobody is known to lack anything: then a check says what is not known. */
export function whereFirst(proof: Proof, action: string, {arn, bus}: DesiredRule): Item[] {
  const held = heldBack(proof);
  return held === null ? [] : [grantFirst(action, arn, bus.region, held, 'Where the alerts are to be led')];
}
