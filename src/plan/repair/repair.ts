/**
 * `plan/repair/` finds what exists already and is repaired instead of built anew: rules that lead to a declared recipient. One that does
 * all the work but for a fault is repaired in place. Rules that share the work, that others listen to, or whose alert would be false are
 * left alone, and one rule is added beside them for what they leave out.
 */
import {vouches} from '../../delivery/context.js';
import {isOpen} from '../../delivery/gate.js';
import {envelopeOf} from '../../delivery/envelope.js';
import {MOST_TARGETS} from '../../delivery/hops/target.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Proof} from '../../delivery/proof.js';
import {RULE} from '../../delivery/roads/kinds.js';
import {allRules, targetGate, type RuleNode, type TargetNode} from '../../delivery/route/chain.js';
import {passedBy} from '../../delivery/route/routes.js';
import {floods, type Pattern} from '../../pattern/index.js';
import {hasTextOfItsOwn, hidesCall} from './alert-text.js';
import {covers, verdictsOf} from './covers.js';
import {endedBy} from './ended.js';
import {enoughOf, isAsleep, whenOn} from './sleeping.js';
import {worksFor} from './topics.js';
import {withNames} from './with-names.js';
import {enoughCorrected} from './wrong-word.js';

export type Repair =
  /** Nothing leads to a recipient. */
  | {readonly kind: 'none'}
  /** These rules are put right; the first is on the default bus. `asleep`: they are switched on, and their patterns stay. `words`: the pattern of each, with a wrong word put right. */
  | {
      readonly kind: 'mend';
      readonly first: RuleNode;
      readonly faults: readonly RuleNode[];
      readonly asleep?: true;
      readonly words?: ReadonlyMap<RuleNode, string>;
    }
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

/** One way to a recipient, and its rules that have to be put right. */
interface Way {
  readonly rules: Sequence;
  readonly faults: readonly RuleNode[];
}

function work(proof: Proof, topic: TopicAnswer): Repair {
  const all = sequencesTo(proof, topic).map((rules): Way => ({
    rules,
    faults: rules.filter((rule) => !doesAll(proof, rule)),
  }));
  // What is there and meant for something else is never changed.
  const ways = all.filter(({faults}) => faults.every(({answer}) => answer.meant));
  const [only] = ways;
  if (only === undefined) return adopted(proof, topic) ?? leaving(all, null);
  // Switched off, or one wrong word: with that put right it does all of the work, as somebody meant it to.
  const [best] = ways
    .filter(({faults}) => faults.length > 0 && faults.every((rule) => isNearly(proof, rule)))
    .sort((a, b) => a.faults.length - b.faults.length);
  if (best !== undefined && best.faults.every((rule) => objectionTo(proof, topic, rule, 'repair') === null))
    return {kind: 'mend', first: best.rules[0], faults: best.faults};
  const shared = sharedOut(proof, topic, ways);
  if (shared !== null) return shared;
  if (ways.length > 1) return leaving(ways, null);
  const objections = only.faults.map((rule) => objectionTo(proof, topic, rule, 'widen'));
  const objection = objections.find((reason) => reason !== null) ?? null;
  return objection === null ? {kind: 'mend', first: only.rules[0], faults: only.faults} : leaving(ways, objection);
}

/** Rules that share the work, some of them switched off, or with a wrong word: with these put right, nothing is lost. */
function sharedOut(proof: Proof, topic: TopicAnswer, ways: readonly Way[]): Repair | null {
  const faulty = [...new Set(ways.flatMap(({faults}) => faults))];
  const ours = faulty.filter((rule) => objectionTo(proof, topic, rule, 'repair') === null);
  const off = enoughOf(proof, topic, ours.filter(isAsleep));
  const words = off.length > 0 ? new Map<RuleNode, string>() : enoughCorrected(proof, topic, ours);
  const faults = [...off, ...words.keys()];
  const way = ways.find(({rules}) => rules.some((rule) => faults.includes(rule)));
  if (way === undefined) return null;
  return {kind: 'mend', first: way.rules[0], faults, ...(off.length > 0 ? {asleep: true} : {words})};
}

/** A rule is added beside these. */
function leaving(ways: readonly Way[], objection: string | null): Repair {
  const rules = [...new Set(ways.flatMap((way) => way.rules))];
  if (rules.length === 0) return {kind: 'none'};
  const made = [...new Set(ways.flatMap(({faults}) => faults.filter(({answer}) => !answer.meant)))];
  const read = made.every(({answer}) => answer.readable.state !== 'unknown');
  const which = read ? `${made.length === 1 ? 'was' : 'were'} not made for IAM changes` : 'could not be read';
  const why = made.length > 0 ? `${names(made)} ${which}` : `${names(rules)} share the work`;
  return {kind: 'beside', rules, why: objection ?? why};
}

/**
 * No rule leads to the topic: then one that was made for IAM changes, that alerts nobody or declared recipients only, and that does all of
 * the work, or would with a word put right, gets the topic as its target.
 */
function adopted(proof: Proof, topic: TopicAnswer): Repair | null {
  const found = [...proof.chain.bus.rules, ...forwardedTo(proof)]
    .filter(({answer, listGate}) => answer.meant && isOpen(listGate) && answer.region === topic.region)
    .filter((rule) => rule.targets.length < MOST_TARGETS && !isFlood(proof, rule))
    .filter(({targets}) => targets.every((target) => isForRecipients(topic, target) || isForNobody(target)))
    .map((rule) => ({first: rule, faults: doesAll(proof, rule) ? [] : [rule]}))
    .filter(({faults}) => faults.every((rule) => isNearly(proof, rule) && wouldEnd(proof, rule).length === 0))
    .sort((a, b) => a.faults.length - b.faults.length)[0];
  return found === undefined ? null : {kind: 'mend', ...found};
}

/** Rules behind a bus of this account to which everything required is forwarded. */
function forwardedTo(proof: Proof): RuleNode[] {
  const {bus, context} = proof.chain;
  return bus.rules
    .filter((rule) => doesAll(proof, rule))
    .flatMap(({targets}) => targets)
    .filter((target) => target.bus?.answer.ref.account === context.account && isOpen(targetGate(target)))
    .flatMap((target) => target.bus?.rules ?? []);
}

/** A topic without subscribers, or whatever no event can be sent to: what is gone, or has another account or Region in its ARN by mistake. */
export function isForNobody({topic, end, answer}: TargetNode): boolean {
  if (topic === null && end === null) return false;
  if (answer.place.state === 'blocks') return true;
  if (topic === null || topic.exists.state === 'blocks') return topic !== null;
  return isOpen(topic.listGate) && topic.subscriptions.length === 0;
}

/** Meant for IAM changes, and nobody else is alerted by it: its targets are known, and lead to declared recipients, the topic or nobody. */
export function isForUs(topic: TopicAnswer, {answer, meant, listGate, targetsListed, targets}: RuleNode): boolean {
  if (answer.rule.ManagedBy !== undefined || !meant || targetsListed === null || !isOpen(listGate)) return false;
  return targets.every((target) =>
    target.topic === null
      ? isForRecipients(topic, target)
      : isForNobody(target) || target.topic.subscriptions.some(({recipient}) => recipient !== null),
  );
}

/** Its targets would get far more than the calls of IAM. */
function isFlood(proof: Proof, {answer}: RuleNode): boolean {
  const flood = answer.pattern === null ? null : floods(answer.conditions, envelopeOf(proof.context));
  return flood !== null && flood !== 'reads';
}

function doesAll(proof: Proof, rule: RuleNode): boolean {
  return covers(proof, conditionsOf(rule)) && isOpen(rule.answer.gate);
}

const names = (rules: readonly RuleNode[]): string => rules.map(({answer}) => answer.rule.Name).join(', ');

/** Ways over rules of the account's own making to the topic, or to a declared recipient elsewhere. */
function sequencesTo(proof: Proof, topic: TopicAnswer): Sequence[] {
  const byArn = new Map(allRules(proof.chain).map((rule) => [rule.answer.arn, rule]));
  const works = worksFor(proof, topic);
  const found = new Map<string, Sequence>();
  for (const route of proof.routes) {
    // Of the rules behind a bus that the baseline vouches for none is asked.
    const arns = passedBy(route, RULE).filter((arn) => byArn.has(arn) || vouches(proof.context, arn) === null);
    const rules = arns.flatMap((arn) => byArn.get(arn) ?? []);
    const [first, ...more] = rules;
    if (!works(route) || first === undefined || rules.length < arns.length) continue;
    if (rules.some(({answer}) => answer.rule.ManagedBy !== undefined)) continue;
    found.set(arns.join(' '), [first, ...more]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rules]) => rules);
}

/** What events must match once the rule is enabled. */
function conditionsOf({answer}: RuleNode): readonly Pattern[] | null {
  return answer.pattern === null ? null : answer.conditions;
}

/** Would it do all of the work if it were switched on, or with the words put right that keep every event out? */
function isNearly(proof: Proof, rule: RuleNode): boolean {
  const {answer} = rule;
  if (answer.readable.state !== 'passes' || answer.pattern === null) return false;
  if (answer.relevant) return covers(proof, whenOn(proof, rule));
  const miss = proof.context.patterns.nearestMiss(answer.pattern, proof.context.account);
  return miss !== null && miss.mended.always === miss.mended.of;
}

/** Why a rule is not changed, which nobody declared; null where nothing stands against it. */
function objectionTo(proof: Proof, topic: TopicAnswer, rule: RuleNode, change: 'repair' | 'widen'): string | null {
  const {Name: name} = rule.answer.rule;
  const others = rule.targets.filter((target) => !isForRecipients(topic, target));
  if (others.length > 0)
    return `${name} has other targets, which would then get messages that were not meant for them (${others.map(({answer}) => answer.target.Arn).join(', ')})`;
  if (rule.targets.some((target) => hidesCall(proof, rule, target)))
    return `${name} sends an alert that does not say which call it was`;
  const ended = wouldEnd(proof, rule);
  if (ended.length > 0)
    return `${name} also watches ${ended.join(', ')}, and the pattern for the required calls would end those alerts`;
  return change === 'widen' && wouldSpeakFalsely(proof, rule)
    ? `${name} has an alert with a text of its own, which may not be true of other calls`
    : null;
}

/** What it watches besides, where only another pattern would do all of the work: not its own with more names. */
export function wouldEnd(proof: Proof, rule: RuleNode): readonly string[] {
  if (rule.answer.pattern === null || covers(proof, whenOn(proof, rule))) return [];
  return withNames(proof, rule) === null ? endedBy(proof, rule) : [];
}

/** Its alert says of some calls what may not be true of those that a wider pattern would add. */
export function wouldSpeakFalsely(proof: Proof, rule: RuleNode): boolean {
  return namesCalls(proof, rule) && rule.targets.some(hasTextOfItsOwn);
}

/** It leads to the topic, or to declared recipients. */
export function isForRecipients(topic: TopicAnswer, {topic: found, bus, end}: TargetNode): boolean {
  if (end !== null) return end.recipient !== null;
  if (found !== null) return found.arn === topic.arn || found.subscriptions.some(({recipient}) => recipient !== null);
  // Of a bus that could not be read nobody knows for whom it is.
  if (bus === null || !isOpen(bus.answer.rulesGate)) return false;
  return bus.rules.every(
    ({answer, targets}) => !answer.relevant || targets.every((next) => isForRecipients(topic, next)),
  );
}

/** It is about some calls: its pattern lets none of the events of others through. */
function namesCalls(proof: Proof, {answer}: RuleNode): boolean {
  if (answer.pattern === null) return false;
  const miss = proof.context.patterns.nearestMiss(answer.pattern, proof.context.account);
  if (miss !== null) return miss.mended.always + miss.mended.sometimes < miss.mended.of;
  return [...verdictsOf(proof, answer.conditions).values()].some(({verdict}) => verdict === 'never');
}
