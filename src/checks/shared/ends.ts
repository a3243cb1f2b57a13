/** Recipients that a rule leads to without a topic, for the checks that speak of them. */
import type {EndAnswer} from '../../delivery/hops/end.js';
import type {Proof} from '../../delivery/proof.js';
import {judgedTargets, type JudgedTarget} from '../../delivery/redundancy/applies.js';

export interface JudgedEnd extends JudgedTarget {
  readonly end: EndAnswer;
}

/** The judged targets that are declared recipients of this protocol themselves. */
export function judgedEnds(proof: Proof, protocol: EndAnswer['protocol']): JudgedEnd[] {
  return judgedTargets(proof).flatMap((judged) => {
    const {end} = judged.node;
    return end !== null && end.protocol === protocol && end.recipient !== null ? [{...judged, end}] : [];
  });
}
