/** Rules that are switched off and would bring, with those that are on, every required call: they are switched on, and none is made beside them. */
import {STATE_ALL, judgeRule} from '../../delivery/hops/rule.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import type {Pattern} from '../../pattern/index.js';
import {routed, type Instead} from './routed.js';

/** What events must match once the rule is switched on. @param pattern where it is to get another one */
export function whenOn({context}: Proof, {answer}: RuleNode, pattern?: string): readonly Pattern[] {
  const {account, patterns, baseline} = context;
  const State = answer.rule.State === STATE_ALL ? STATE_ALL : baseline.rule.state;
  const rule = {...answer.rule, State, ...(pattern === undefined ? {} : {EventPattern: pattern})};
  return judgeRule(rule, answer.region, account, patterns).conditions;
}

/** Is that it is switched off all that keeps required calls from passing it? */
export function isAsleep({answer}: RuleNode): boolean {
  const {enabled, readable, relevant, pattern, rule} = answer;
  return (
    enabled.state === 'blocks' &&
    readable.state === 'passes' &&
    relevant &&
    pattern !== null &&
    rule.ManagedBy === undefined
  );
}

/**
 * The first of these that is enough, else all of them; none where they are not enough together.
 *
 * @param rules that are switched off and may be switched on
 */
export function enoughOf(proof: Proof, topic: TopicAnswer, rules: readonly RuleNode[]): readonly RuleNode[] {
  const on = (rule: RuleNode): Instead => ({rule, conditions: whenOn(proof, rule)});
  const one = rules.find((rule) => routed(proof, topic, [on(rule)]));
  if (one !== undefined) return [one];
  return rules.length > 1 && routed(proof, topic, rules.map(on)) ? rules : [];
}
