/**
 * What is there and was meant for this, before anything is built: rules that lead to a declared recipient. One that does all the work but
 * for a fault is repaired in place. Rules that share the work, that others listen to, or whose alert says what would no longer be true
 * are left alone, and one rule is added beside them for what they leave out.
 */
import {isOpen} from '../delivery/gate.js';
import {envelopeOf} from '../delivery/envelope.js';
import {harmlessVerdict} from '../delivery/coverage/outcome.js';
import {STATE_ALL, judgeRule} from '../delivery/hops/rule.js';
import type {TopicAnswer} from '../delivery/hops/topic.js';
import {chatTransformer, readableTransformer} from '../delivery/message/index.js';
import type {Proof} from '../delivery/proof.js';
import {RULE} from '../delivery/roads/kinds.js';
import {allRules, type RuleNode, type TargetNode} from '../delivery/route/chain.js';
import {passedBy} from '../delivery/route/routes.js';
import {coverRoutes, type CallVerdict, type Pattern} from '../pattern/index.js';

export type Repair =
  /** Nothing leads to a recipient. */
  | {readonly kind: 'none'}
  /** These rules, one after the other on one route, are put right; the first is on the default bus. */
  | {readonly kind: 'mend'; readonly first: RuleNode; readonly faults: readonly RuleNode[]}
  /** A rule is added; these are left alone, and why. */
  | {readonly kind: 'beside'; readonly rules: readonly RuleNode[]; readonly why: string};

const known = new WeakMap<Proof, Map<string, Repair>>();

/** @param topic where alerts are to be led */
export function repairOf(proof: Proof, topic: TopicAnswer): Repair {
  const byTopic = known.get(proof) ?? new Map<string, Repair>();
  known.set(proof, byTopic);
  const found = byTopic.get(topic.arn) ?? work(proof, topic);
  byTopic.set(topic.arn, found);
  return found;
}

/** The rules on one way to a recipient. */
type Sequence = readonly [RuleNode, ...RuleNode[]];

function work(proof: Proof, topic: TopicAnswer): Repair {
  const sequences = sequencesTo(proof, topic);
  const [only] = sequences;
  if (only === undefined) return {kind: 'none'};
  const single = sequences.length === 1;
  const options = sequences.map((rules) => ({
    rules,
    faults: rules.filter((rule) => !covers(proof, conditionsOf(rule)) || !isOpen(rule.answer.gate)),
  }));
  // Switched off, or one wrong word: with that put right it does all of the work, as somebody meant it to.
  const [best] = options
    .filter(({faults}) => faults.length > 0 && faults.every((rule) => isNearly(proof, rule)))
    .sort((a, b) => a.faults.length - b.faults.length);
  if (best !== undefined && best.faults.every((rule) => objectionTo(proof, topic, rule, 'repair') === null))
    return {kind: 'mend', first: best.rules[0], faults: best.faults};
  const objections = single ? options[0]?.faults.map((rule) => objectionTo(proof, topic, rule, 'widen')) : undefined;
  const objection = objections?.find((reason) => reason !== null);
  if (single && objection === undefined && options[0] !== undefined)
    return {kind: 'mend', first: only[0], faults: options[0].faults};
  const rules = [...new Set(sequences.flatMap((each) => each))];
  const why = objection ?? `${names(rules)} share the work`;
  return {kind: 'beside', rules, why};
}

function names(rules: readonly RuleNode[]): string {
  return rules.map(({answer}) => answer.rule.Name).join(', ');
}

/** Ways over rules of the account's own making to the topic, or to a declared recipient elsewhere. */
function sequencesTo(proof: Proof, topic: TopicAnswer): Sequence[] {
  const byArn = new Map(allRules(proof.chain).map((rule) => [rule.answer.arn, rule]));
  const declared = proof.context.baseline.topic.name !== undefined;
  const found = new Map<string, Sequence>();
  for (const route of proof.routes) {
    const leads = route.destination === topic.arn || (!declared && route.recipient !== null && route.beside !== true);
    const arns = passedBy(route, RULE);
    const rules = arns.flatMap((arn) => byArn.get(arn) ?? []);
    const [first, ...more] = rules;
    if (!leads || first === undefined || rules.length < arns.length) continue;
    if (rules.some(({answer}) => answer.rule.ManagedBy !== undefined)) continue;
    found.set(arns.join(' '), [first, ...more]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rules]) => rules);
}

/** What events must match once the rule is enabled. */
function conditionsOf({answer}: RuleNode): readonly Pattern[] | null {
  return answer.pattern === null ? null : answer.conditions;
}

function verdictsOf(proof: Proof, conditions: readonly Pattern[]): readonly CallVerdict[] {
  const {calls} = proof.context;
  return [...coverRoutes([conditions], calls, envelopeOf(proof.context), {except: proof.except}).values()];
}

function covers(proof: Proof, conditions: readonly Pattern[] | null): boolean {
  return (
    conditions !== null &&
    verdictsOf(proof, conditions).every((verdict) => verdict.verdict === 'always' || harmlessVerdict(verdict))
  );
}

/** Would it do all of the work if it were switched on, or with the words put right that keep every event out? */
function isNearly(proof: Proof, rule: RuleNode): boolean {
  const {answer} = rule;
  if (answer.readable.state !== 'passes' || answer.pattern === null) return false;
  if (answer.relevant) {
    const {account, patterns, baseline} = proof.context;
    const State = answer.rule.State === STATE_ALL ? STATE_ALL : baseline.rule.state;
    return covers(proof, judgeRule({...answer.rule, State}, answer.region, account, patterns).conditions);
  }
  const miss = proof.context.patterns.nearestMiss(answer.pattern, proof.context.account);
  return miss !== null && miss.mended.always === miss.mended.of;
}

/** Why a rule is not changed, which nobody declared; null where nothing stands against it. */
function objectionTo(proof: Proof, topic: TopicAnswer, rule: RuleNode, change: 'repair' | 'widen'): string | null {
  const {Name: name} = rule.answer.rule;
  const others = rule.targets.filter((target) => !isForRecipients(topic, target));
  // One that is merely switched off sends to them what it always was to send.
  const more = change === 'widen' || !rule.answer.relevant;
  if (others.length > 0 && more)
    return `${name} has other targets, which would get what they never asked for (${others.map(({answer}) => answer.target.Arn).join(', ')})`;
  if (change === 'widen' && namesCalls(proof, rule) && rule.targets.some(hasTextOfItsOwn))
    return `the alert of ${name} has a text of its own, which may not be true of other calls`;
  return null;
}

function isForRecipients(topic: TopicAnswer, {topic: found, bus}: TargetNode): boolean {
  if (found !== null) return found.arn === topic.arn || found.subscriptions.some(({recipient}) => recipient !== null);
  return (
    bus?.rules.every(
      ({answer, targets}) => !answer.relevant || targets.every((next) => isForRecipients(topic, next)),
    ) ?? false
  );
}

/** It is about some calls: its pattern lets none of the events of others through. */
function namesCalls(proof: Proof, {answer}: RuleNode): boolean {
  if (answer.pattern === null) return false;
  const miss = proof.context.patterns.nearestMiss(answer.pattern, proof.context.account);
  if (miss !== null) return miss.mended.always + miss.mended.sometimes < miss.mended.of;
  return verdictsOf(proof, answer.conditions).some(({verdict}) => verdict === 'never');
}

/** Words of somebody's in the alert; the texts that this tool writes are true of every call. */
function hasTextOfItsOwn({answer: {target}}: TargetNode): boolean {
  if (target.Input !== undefined) return true;
  const template = target.InputTransformer?.InputTemplate;
  if (template === undefined) return false;
  if ([readableTransformer(), chatTransformer()].some(({InputTemplate}) => InputTemplate === template)) return false;
  return /\p{L}{3}/u.test(withoutVariables(template));
}

function withoutVariables(template: string): string {
  return template.replaceAll(/<[\w.-]*>/g, '').replaceAll(/"[\w-]*"\s*:/g, '');
}
