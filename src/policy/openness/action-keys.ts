/** What a request carries by the action that it asks for. */
import {actionKey, CREATOR} from '../../data/condition-keys.js';
import type {Placed} from './mentions.js';
import type {Given} from './places.js';

/**
 * One for each way in which the action can be asked for, of the keys of which the statements speak.
 *
 * @param owner the account of the rules that are asked about
 */
export function givenByAction(statements: readonly Placed[], action: string, owner: string): readonly Given[] {
  const asked = action.toLowerCase();
  const absent: Record<string, 'absent'> = {};
  let creator = false;
  for (const {statement} of statements) {
    for (const {key} of statement.conditions) {
      if (key.toLowerCase() === CREATOR) creator = true;
      const known = actionKey(key);
      if (known !== undefined && !known.actions.includes(asked)) absent[known.key] = 'absent';
    }
  }
  if (!creator || !asked.startsWith('events:')) return [absent];
  // A rule that is not there yet is nobody's; every other one that matters is the owner's.
  const theirs: Given = {...absent, [CREATOR]: [owner]};
  return asked === 'events:putrule' ? [theirs, {...absent, [CREATOR]: 'absent'}] : [theirs];
}
