/** Targets without which a declared recipient would get nothing. */
import {isOpen} from '../../../delivery/gate.js';
import {targetKey, type RuleNode, type TargetNode} from '../../../delivery/route/chain.js';
import type {Proof} from '../../../delivery/proof.js';

/** Is it the only way to a declared recipient? What is taken away then would be made again by the next run. */
export function isNeeded({routes}: Proof, rule: RuleNode, node: TargetNode): boolean {
  const key = targetKey(rule, node);
  const passes = ({hops}: (typeof routes)[number]): boolean => hops.some((hop) => hop.key === key);
  const through = new Set(routes.filter(passes).flatMap(({recipient}) => recipient ?? []));
  return [...through].some(
    (index) =>
      !routes.some(
        (route) => route.recipient === index && !passes(route) && route.hops.every(({gate}) => isOpen(gate)),
      ),
  );
}
