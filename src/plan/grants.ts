/** Permissions without which nothing can be decided: each is asked for once, before every other step, and what rests on them is not planned. */
import {groupBy} from '../delivery/group.js';
import type {Step} from './model.js';
import {GRANT} from './planning.js';

const MOST_NAMED = 5;

/** @param steps as the stages plan them, in the order of their dependencies */
export function grantsFirst(steps: readonly Step[]): readonly Step[] {
  const grants = steps.filter(isGrant);
  const undecided = new Set(grants.map(({resource}) => resource));
  const rest = steps.filter((step) => {
    const rests = (step.waits ?? []).some((resource) => undecided.has(resource));
    // What waits for this one waits for the same.
    if (rests) undecided.add(step.resource);
    return !isGrant(step) && !rests;
  });
  const once = groupBy(grants, ({permission, text}) => [permission || text]);
  return [...[...once.values()].map(([first, ...same]) => joined(first, same)), ...rest];
}

export function isGrant({action}: Pick<Step, 'action'>): boolean {
  return action === GRANT;
}

function joined(first: Step, same: readonly Step[]): Step {
  const more = [...new Set(same.map(({resource}) => resource))].filter((resource) => resource !== first.resource);
  if (more.length === 0) return first;
  const left = more.length - MOST_NAMED;
  const names = `${more.slice(0, MOST_NAMED).join(', ')}${left > 0 ? ` and ${String(left)} more` : ''}`;
  return {...first, text: `${first.text} What has to be done with ${names} depends on the same permission.`};
}
