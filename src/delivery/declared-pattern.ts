/** A declared pattern (`rule.pattern`) that leaves out required calls: a rule as declared would lose alerts. */
import {coverCalls, leftOut, parsePattern, type LeftOut, type Pattern} from '../pattern/index.js';
import {remember} from '../remember.js';
import type {Context} from './context.js';
import {arrivingCalls} from './coverage/by-hop.js';
import {envelopeOf} from './envelope.js';
import type {Proof} from './model.js';

const known = remember<LeftOut | null>(8);

/** What the declared pattern leaves out of the required calls; null where that is nothing, or no pattern is declared. */
export function declaredLeftOut(context: Context): LeftOut | null {
  const {
    calls,
    baseline: {rule, events},
  } = context;
  const {pattern} = rule;
  if (pattern === undefined || calls.length === 0) return null;
  const envelope = envelopeOf(context);
  return known(JSON.stringify([pattern, events.except, calls, envelope]), () => {
    const except = events.except.map((one) => parsePattern(JSON.stringify(one)));
    return leftOut(parsePattern(JSON.stringify(pattern)), calls, envelope, {except});
  });
}

/**
 * The same, where something would be lost. Nothing is where other rules bring the rest, and a rule as declared would be no narrower than it
 * is now.
 *
 * @param rules the patterns of the rules to which the declaration applies
 */
export function lossByDeclaration(proof: Proof, rules: readonly Pattern[]): LeftOut | null {
  const {context} = proof;
  const lost = declaredLeftOut(context);
  if (lost === null) return null;
  const {calls} = lost;
  const arriving = arrivingCalls(proof);
  if (!calls.every((call) => arriving.has(call))) return lost;
  const where = envelopeOf(context);
  const verdicts = (pattern: Pattern): string =>
    [...coverCalls([pattern], calls, where).values()].map(({verdict}) => verdict).join();
  const declared = verdicts(parsePattern(JSON.stringify(context.baseline.rule.pattern)));
  return rules.every((pattern) => verdicts(pattern) === declared) ? null : lost;
}
