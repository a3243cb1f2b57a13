/**
 * Finds the chain: trails, buses with their rules and targets, topics with their subscriptions. Walking it asks for the facts it needs,
 * so this walk is also what decides which reads are wanted.
 */
import type {Rule, Target} from '../../snapshot/nouns.js';
import {parseArn} from '../arn.js';
import {ask, type Context} from '../context.js';
import {PASSES, unreadable} from '../gate.js';
import {busOf, busRef, targetsRead, type BusAnswer, type BusRef} from '../hops/bus.js';
import type {Destination, Looking} from '../roads/destinations/destination.js';
import {MANAGER, notificationsOf} from '../hops/receiver/notifications.js';
import {judgeRule, type RuleAnswer} from '../hops/rule.js';
import {topicOf, type TopicAnswer} from '../hops/topic.js';
import {trailStage} from '../hops/trail/trail.js';
import type {BusNode, Chain, RuleNode, TargetNode} from './chain.js';
import {missedRules} from './missed-rules.js';

/** The ARN of the declared topic: as given, or by name in the event region and the checked account. */
export function declaredTopicArn(context: Context): string | null {
  const name = context.baseline.topic.name;
  if (name === undefined) return null;
  if (parseArn(name) !== null) return name;
  if (context.account === null) return null;
  return `arn:${context.partition}:sns:${context.eventRegion}:${context.account}:${name}`;
}

class Walk implements Looking {
  readonly topics = new Map<string, TopicAnswer>();
  readonly #declaredBusArn: string;
  /** ARNs of rules that lead to a topic with a declared recipient, whatever they match. */
  readonly #leading = new Set<string>();

  constructor(
    readonly context: Context,
    readonly destinations: readonly Destination[],
  ) {
    this.#declaredBusArn = busRef(context, context.baseline.rule.bus, context.eventRegion).arn;
  }

  topic = (arn: string): TopicAnswer => {
    let topic = this.topics.get(arn);
    if (topic === undefined) {
      topic = topicOf(this.context, arn);
      this.topics.set(arn, topic);
    }
    return topic;
  };

  bus = (ref: BusRef, passed: readonly string[]): BusNode => {
    const answer = busOf(this.context, ref);
    const rules = answer.listed.status === 'known' ? [...answer.listed.value] : [];
    const sorted = rules.sort((a, b) => (a.Name < b.Name ? -1 : 1));
    return {answer, rules: sorted.map((rule) => this.#rule(answer, rule, passed))};
  };

  /** Looks at the targets of these rules too. */
  include(rules: Iterable<string>): void {
    for (const rule of rules) this.#leading.add(rule);
  }

  #rule(bus: BusAnswer, rule: Rule, passed: readonly string[]): RuleNode {
    const answer = judgeRule(rule, bus.ref.region, this.context.account, this.context.patterns);
    const declared = this.context.baseline.rule.name === rule.Name && bus.ref.arn === this.#declaredBusArn;
    const meant = answer.meant || this.#leading.has(answer.arn);
    const managed = rule.ManagedBy === MANAGER && answer.relevant;
    const notifications = managed ? notificationsOf(this.context, answer.arn) : null;
    const node = {answer, declared, meant, notifications};
    if (!declared && !answer.relevant && !meant) return {...node, listGate: PASSES, targetsListed: null, targets: []};
    const read = targetsRead(this.context, bus.ref, rule.Name);
    const listed = ask(this.context, read);
    if (listed.status === 'unreadable')
      return {...node, listGate: unreadable(read, listed), targetsListed: listed.kind, targets: []};
    const targets = listed.status === 'known' ? [...listed.value].sort((a, b) => (a.Id < b.Id ? -1 : 1)) : [];
    return {
      ...node,
      listGate: PASSES,
      targetsListed: listed.status,
      targets: targets.flatMap((target) => this.#target(answer, target, passed)),
    };
  }

  #target(rule: RuleAnswer, target: Target, passed: readonly string[]): TargetNode[] {
    const destination = this.destinations.find((each) => each.recognizes(target));
    if (destination === undefined) return [];
    const nothing = {topic: null, admission: null, bus: null, end: null};
    return [{...nothing, ...destination.look(this, rule, target, passed), destination: destination.name}];
  }
}

export function findChain(context: Context, destinations: readonly Destination[]): Chain {
  const walk = new Walk(context, destinations);
  const trails = trailStage(context);
  const home = busRef(context, 'default', context.eventRegion);
  const declaredRef = busRef(context, context.baseline.rule.bus, context.eventRegion);
  // A declared rule's targets are wanted whatever the list of rules says, so they are asked for beside it.
  const {name} = context.baseline.rule;
  if (name !== undefined) context.facts.ahead(targetsRead(context, declaredRef, name));
  const declaredArn = declaredTopicArn(context);
  const declaredTopic = declaredArn === null ? null : walk.topic(declaredArn);
  let bus = walk.bus(home, [home.arn]);
  const leading = missedRules(context, bus, [...walk.topics.values()]);
  for (const topic of leading.topics) walk.topic(topic);
  if (leading.rules.size > 0) {
    walk.include(leading.rules);
    bus = walk.bus(home, [home.arn]);
  }
  const declaredBus = declaredRef.arn === home.arn ? bus : walk.bus(declaredRef, [declaredRef.arn]);
  const topics = new Map([...walk.topics].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {context, trails, bus, declaredBus, declaredTopic, topics, searched: leading.searched};
}
