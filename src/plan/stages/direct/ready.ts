/** Is there a recipient that a rule could lead to by calls alone? Else the rule would be without a target. */
import type {DesiredRule} from '../../desired.js';
import type {Planning} from '../../planning.js';
import {whatLacks} from './direct.js';
import {asTarget, unled} from './reach.js';

export function canBeLed(planning: Planning, rule: DesiredRule): boolean {
  return unled(planning).some((index) => {
    const recipient = planning.context.baseline.recipients[index];
    const at = recipient === undefined ? null : asTarget(planning, rule, recipient);
    return at !== null && at.node.entry.state !== 'blocks' && whatLacks(planning, at).told.length === 0;
  });
}
