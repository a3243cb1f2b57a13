/** Permissions without which nothing can be decided: each is asked for once, before every other step, and what rests on them is not planned. */
import {groupBy} from '../delivery/group.js';
import type {Step} from './model.js';
import {GRANT, RUN_AGAIN} from './planning.js';

const MOST_NAMED = 5;

/** @param steps as the stages plan them, in the order of their dependencies */
export function grantsFirst(steps: readonly Step[]): readonly Step[] {
  const grants = steps.filter(isGrant);
  const undecided = new Set(grants.map(({resource}) => resource));
  const held: Step[] = [];
  const rest = steps.filter((step) => {
    const rests = (step.waits ?? []).some((resource) => undecided.has(resource));
    // What waits for this one waits for the same.
    if (rests) {
      undecided.add(step.resource);
      held.push(step);
    }
    return !isGrant(step) && !rests;
  });
  const once = groupBy(grants, ({permission, text}) => [permission || text]);
  const [first, ...more] = [...once.values()].map(([one, ...same]) => joined(one, same));
  // What is held back is cured, if at all, after what is to be granted.
  return first === undefined ? rest : [{...first, cures: curesOf([first, ...held])}, ...more, ...rest];
}

/** Nothing is known to be missing there: a permission or an answer is waited for. */
export function isGrant({action}: Pick<Step, 'action'>): boolean {
  return action === GRANT || action === RUN_AGAIN;
}

const curesOf = (steps: readonly Step[]): readonly string[] => [...new Set(steps.flatMap(({cures}) => cures))].sort();

function joined(first: Step, same: readonly Step[]): Step {
  const cures = curesOf([first, ...same]);
  const more = [...new Set(same.map(({resource}) => resource))].filter((resource) => resource !== first.resource);
  if (more.length === 0) return {...first, cures};
  const left = more.length - MOST_NAMED;
  const names = `${more.slice(0, MOST_NAMED).join(', ')}${left > 0 ? ` and ${String(left)} more` : ''}`;
  const text = `${first.text} What has to be done with ${names} depends on the same permission.`;
  return {...first, cures, text};
}
