/** Rules that share the work, one of which has a wrong word: the word is put right in that rule's own pattern, and no rule is made beside them. */
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import type {Json} from '../../findings/model.js';
import {isPlain, withFact} from '../facts.js';
import {routed, type Instead} from './routed.js';
import {whenOn} from './sleeping.js';

/**
 * The first of these that is enough, else all of them, each with the pattern that it should have; none where they are not enough together.
 *
 * @param rules that may be put right
 */
export function enoughCorrected(
  proof: Proof,
  topic: TopicAnswer,
  rules: readonly RuleNode[],
): ReadonlyMap<RuleNode, string> {
  const found = rules.flatMap((rule) => {
    const pattern = corrected(proof, rule);
    return pattern === null ? [] : [[rule, pattern] as const];
  });
  const as = ([rule, pattern]: readonly [RuleNode, string]): Instead => ({
    rule,
    conditions: whenOn(proof, rule, pattern),
  });
  const one = found.find((each) => routed(proof, topic, [as(each)]));
  if (one !== undefined) return new Map([one]);
  return new Map(found.length > 1 && routed(proof, topic, found.map(as)) ? found : []);
}

/** Its pattern with each wrong word replaced, where only one word can be meant; null where there is none, or nobody knows which. */
function corrected({context}: Proof, {answer: {pattern, relevant, rule}}: RuleNode): string | null {
  const miss = relevant || pattern === null ? null : context.patterns.nearestMiss(pattern, context.account);
  if (miss === null) return null;
  let text = JSON.parse(rule.EventPattern ?? '{}') as Json;
  for (const {path, has} of miss.fields) {
    const keys = path.split('.');
    const [word, ...others] = typeof has === 'string' ? [] : has;
    if (word === undefined || others.length > 0 || !holds(text, keys)) return null;
    text = withFact(text, keys, [word]);
  }
  return JSON.stringify(text);
}

/** Is there a list of values at this path? Below `$or` it is not looked. */
function holds(text: Json, keys: readonly string[]): boolean {
  let here: Json | undefined = text;
  for (const key of keys) here = isPlain(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  return Array.isArray(here);
}
