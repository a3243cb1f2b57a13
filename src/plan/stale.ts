/** Steps of one stage are planned on the same facts: what an earlier one of them changes, a later one has to be planned on anew. */
import type {Proof} from '../delivery/proof.js';
import {asJson, factIn, sameFact} from './facts.js';
import type {Item} from './planning.js';

/** Rests a step on what an earlier one of its stage has changed, such as the policy of a key that serves two? */
export function isStale(item: Item, {context}: Proof): boolean {
  if (item.kind === 'errand') return false;
  const {read, at, before} = item.fact;
  return !sameFact(asJson(factIn(context.facts.get(read), at)), before);
}

/** The same step as it is planned now; undefined where it is not needed any more. */
export function again(item: Item, planned: readonly Item[]): Item | undefined {
  const call = (each: Item): string =>
    each.kind === 'errand' ? '' : [each.write.op, each.resource, each.text].join(' ');
  return planned.find((each) => each.kind === 'call' && call(each) === call(item));
}
