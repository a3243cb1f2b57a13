/**
 * The chain as it was found: trails, buses with their rules and targets, topics with their subscriptions. Walking it asks for the
 * facts it needs, so this walk is also what decides which reads are wanted.
 */
import type {Rule, Target} from '../../snapshot/reads.js';
import {parseArn} from '../arn.js';
import {ask, type Context} from '../context.js';
import {PASSES, every, unreadable, type Gate} from '../gate.js';
import {busOf, busRef, targetsRead, type BusAnswer, type BusRef} from '../hops/bus.js';
import {judgeRule, type RuleAnswer} from '../hops/rule.js';
import {entryOf, kindOf, targetOf, type TargetAnswer} from '../hops/target.js';
import {admissionOf, topicOf, type Admission, type TopicAnswer} from '../hops/topic.js';
import {trailStage, type TrailStage} from '../hops/trail.js';

export interface RuleNode {
  readonly answer: RuleAnswer;
  /** It bears the declared name, on the declared bus. */
  readonly declared: boolean;
  /** Could its targets be listed? Passes also where it was not asked. */
  readonly listGate: Gate;
  readonly targets: readonly TargetNode[];
}

export interface TargetNode {
  readonly answer: TargetAnswer;
  /** The topic it leads to, and whether that admits this rule. */
  readonly topic: TopicAnswer | null;
  readonly admission: Admission | null;
  /** The bus it forwards to. */
  readonly bus: BusNode | null;
  /** May events enter that bus? */
  readonly entry: Gate;
}

export interface BusNode {
  readonly answer: BusAnswer;
  readonly rules: readonly RuleNode[];
}

export interface Chain {
  readonly context: Context;
  readonly trails: TrailStage;
  /** The default bus of the event region, where IAM's events arrive. */
  readonly bus: BusNode;
  /** The bus that the baseline declares for the rule, where it is another one. */
  readonly declaredBus: BusNode;
  /** The declared topic, where one is declared and its ARN can be told. */
  readonly declaredTopic: TopicAnswer | null;
  /** Every topic met, by ARN. */
  readonly topics: ReadonlyMap<string, TopicAnswer>;
}

/** The ARN of the declared topic: as given, or by name in the event region and the checked account. */
export function declaredTopicArn(context: Context): string | null {
  const name = context.baseline.topic.name;
  if (name === undefined) return null;
  if (parseArn(name) !== null) return name;
  if (context.account === null) return null;
  return `arn:${context.partition}:sns:${context.eventRegion}:${context.account}:${name}`;
}

class Walk {
  readonly topics = new Map<string, TopicAnswer>();
  readonly #declaredBusArn: string;

  constructor(readonly context: Context) {
    this.#declaredBusArn = busRef(context, context.baseline.rule.bus, context.eventRegion).arn;
  }

  topic(arn: string): TopicAnswer {
    let topic = this.topics.get(arn);
    if (topic === undefined) {
      topic = topicOf(this.context, arn);
      this.topics.set(arn, topic);
    }
    return topic;
  }

  /** @param path the buses on the way here, so that a circle ends */
  bus(ref: BusRef, path: readonly string[]): BusNode {
    const answer = busOf(this.context, ref);
    const rules = answer.listed.status === 'known' ? [...answer.listed.value] : [];
    const sorted = rules.sort((a, b) => (a.Name < b.Name ? -1 : 1));
    return {answer, rules: sorted.map((rule) => this.#rule(answer, rule, path))};
  }

  #rule(bus: BusAnswer, rule: Rule, path: readonly string[]): RuleNode {
    const answer = judgeRule(rule, bus.ref.region, this.context.account, this.context.patterns);
    const declared = this.context.baseline.rule.name === rule.Name && bus.ref.arn === this.#declaredBusArn;
    if (!declared && !answer.relevant) return {answer, declared, listGate: PASSES, targets: []};
    const read = targetsRead(this.context, bus.ref, rule.Name);
    const listed = ask(this.context, read);
    if (listed.status === 'unreadable') return {answer, declared, listGate: unreadable(read, listed), targets: []};
    const targets = listed.status === 'known' ? [...listed.value].sort((a, b) => (a.Id < b.Id ? -1 : 1)) : [];
    return {answer, declared, listGate: PASSES, targets: targets.map((target) => this.#target(answer, target, path))};
  }

  #target(rule: RuleAnswer, target: Target, path: readonly string[]): TargetNode {
    const hops = path.length - 1;
    const kind = kindOf(target.Arn);
    if (kind === 'topic') {
      const topic = this.topic(target.Arn);
      const policy = topic.attributes.status === 'known' ? topic.attributes.value['Policy'] : undefined;
      const answer = targetOf(this.context, rule, target, hops, policy);
      // With a role EventBridge acts as the role, and the topic's policy counts beside the role's own rights.
      const admission =
        answer.role === null ? admissionOf(this.context, topic, rule.arn) : {gate: PASSES, disputed: null};
      return {answer, topic, admission, bus: null, entry: answer.place};
    }
    if (kind === 'bus' && !path.includes(target.Arn)) {
      const ref = busRef(this.context, target.Arn, rule.region);
      const bus = hops > 0 ? null : this.bus(ref, [...path, ref.arn]);
      const described = bus?.answer.described;
      const policy = described?.status === 'known' ? (described.value.Policy ?? null) : undefined;
      const answer = targetOf(this.context, rule, target, hops, policy);
      return {
        answer,
        topic: null,
        admission: null,
        bus,
        entry: bus === null ? answer.place : entryOf(this.context, rule, answer, bus.answer),
      };
    }
    const answer = targetOf(this.context, rule, target, hops, null);
    return {answer, topic: null, admission: null, bus: null, entry: answer.place};
  }
}

export function findChain(context: Context): Chain {
  const walk = new Walk(context);
  const trails = trailStage(context);
  const home = busRef(context, 'default', context.eventRegion);
  const declaredRef = busRef(context, context.baseline.rule.bus, context.eventRegion);
  // A declared rule's targets are wanted whatever the list of rules says, so they are asked for beside it.
  const {name} = context.baseline.rule;
  if (name !== undefined) context.facts.ahead(targetsRead(context, declaredRef, name));
  const bus = walk.bus(home, [home.arn]);
  const declaredBus = declaredRef.arn === home.arn ? bus : walk.bus(declaredRef, [declaredRef.arn]);
  const declaredArn = declaredTopicArn(context);
  const declaredTopic = declaredArn === null ? null : walk.topic(declaredArn);
  const topics = new Map([...walk.topics].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {context, trails, bus, declaredBus, declaredTopic, topics};
}

/** A target is told from others by its rule and its id: two may lead to one place. */
export function targetKey(rule: RuleNode, node: TargetNode): string {
  return `${rule.answer.arn} ${node.answer.target.Id}`;
}

/** All that a target's own answer says about passing. */
export function targetGate(node: TargetNode): Gate {
  return every(node.entry, node.answer.role?.gate ?? PASSES);
}
