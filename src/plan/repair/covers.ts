/** Which required calls the patterns of a rule let through. */
import {harmlessVerdict} from '../../delivery/coverage/outcome.js';
import {envelopeOf} from '../../delivery/envelope.js';
import type {Proof} from '../../delivery/proof.js';
import {coverRoutes, type CallVerdict, type Pattern} from '../../pattern/index.js';

export function verdictsOf(proof: Proof, conditions: readonly Pattern[]): ReadonlyMap<string, CallVerdict> {
  const {context, except} = proof;
  return coverRoutes([conditions], context.calls, envelopeOf(context), {except});
}

/** Silence on failed attempts is no harm. */
export function isBrought(verdict: CallVerdict): boolean {
  return verdict.verdict === 'always' || harmlessVerdict(verdict);
}

/** Do these let every required call through? */
export function covers(proof: Proof, conditions: readonly Pattern[] | null): boolean {
  return conditions !== null && [...verdictsOf(proof, conditions).values()].every(isBrought);
}
