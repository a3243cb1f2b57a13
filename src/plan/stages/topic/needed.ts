/** Targets without which a declared recipient would get nothing. */
import {isOpen} from '../../../delivery/gate.js';
import {targetKey, type RuleNode, type TargetNode} from '../../../delivery/route/chain.js';
import type {Proof} from '../../../delivery/proof.js';

/**
 * Is it the only way to a declared recipient? What is taken away then would be made again by the next run.
 *
 * @param gone targets that are taken away before it
 */
export function isNeeded({routes}: Proof, rule: RuleNode, node: TargetNode, gone: readonly TargetNode[]): boolean {
  const key = targetKey(rule, node);
  const taken = new Set([key, ...gone.map((one) => targetKey(rule, one))]);
  const through = routes.filter(({hops}) => hops.some((hop) => hop.key === key));
  const left = routes.filter(({hops}) => hops.every((hop) => isOpen(hop.gate) && !taken.has(hop.key ?? '')));
  return through.some(({recipient}) => recipient !== null && !left.some((route) => route.recipient === recipient));
}
