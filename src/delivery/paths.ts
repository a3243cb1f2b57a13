/**
 * Every way that an event can take through the chain, joint by joint, towards a declared recipient. A blocked joint stays in its
 * path with its reason, so that a loss can be laid to it.
 */
import type {Pattern} from '../pattern/index.js';
import type {HopName, Json} from '../findings/model.js';
import type {BusNode, Chain, RuleNode, TargetNode} from './chain.js';
import {targetGate} from './chain.js';
import {PASSES, blocks, every, type Gate} from './gate.js';
import type {SubscriptionAnswer} from './hops/subscription.js';
import type {TopicAnswer} from './hops/topic.js';
import {alertOf, type AlertAnswer} from './alert.js';
import type {Event} from './message/index.js';

/** The order of the joints, in which a loss is looked for. */
export const STAGES = ['trail', 'rule', 'target', 'topic', 'key', 'subscription'] as const satisfies readonly HopName[];
export type Stage = (typeof STAGES)[number];

export interface Step {
  readonly stage: Stage;
  /** ARN of what answers here. */
  readonly resource: string;
  readonly gate: Gate;
  /** Patterns that an event must all match to pass. */
  readonly conditions: readonly Pattern[];
  /** It passes most events and spoils some: such an event. */
  readonly spoils?: {readonly reason: string; readonly example: Json};
  /** What it does with one event, beyond gate and conditions; in place of `spoils` where an event is at hand. */
  readonly sees?: (event: Event) => Gate;
}

export interface Path {
  /** From the first rule on; the trails stand before all of them. */
  readonly steps: readonly Step[];
  /** The declared recipient it reaches; null where it ends before a subscription, so that nobody can say whom it would reach. */
  readonly recipient: number | null;
  /** The topic it leads to, if it comes that far. */
  readonly topic: string | null;
}

export function pathsOf(chain: Chain): Path[] {
  return busPaths(chain, chain.bus, []);
}

function busPaths(chain: Chain, bus: BusNode, before: readonly Step[]): Path[] {
  const {answer} = bus;
  // Rules that cannot be listed may lead anywhere.
  if (answer.rulesGate.state !== 'passes') {
    const step: Step = {stage: 'rule', resource: answer.ref.arn, gate: answer.gate, conditions: []};
    return [{steps: [...before, step], recipient: null, topic: null}];
  }
  return bus.rules.flatMap((rule) => rulePaths(chain, bus, rule, before));
}

function rulePaths(chain: Chain, bus: BusNode, rule: RuleNode, before: readonly Step[]): Path[] {
  if (!rule.answer.relevant && !rule.declared) return [];
  const step: Step = {
    stage: 'rule',
    resource: rule.answer.arn,
    gate: every(bus.answer.gate, rule.answer.gate),
    conditions: rule.answer.conditions,
  };
  if (rule.listGate.state !== 'passes') {
    const unknownTargets: Step = {stage: 'target', resource: rule.answer.arn, gate: rule.listGate, conditions: []};
    return [{steps: [...before, step, unknownTargets], recipient: null, topic: null}];
  }
  const paths = rule.targets.flatMap((target) => targetPaths(chain, rule, target, [...before, step]));
  if (paths.length > 0) return paths;
  const reason = rule.targets.length === 0 ? 'the rule has no target' : 'no target of the rule is a topic';
  const nowhere: Step = {stage: 'target', resource: rule.answer.arn, gate: blocks(reason), conditions: []};
  return [{steps: [...before, step, nowhere], recipient: null, topic: null}];
}

function targetPaths(chain: Chain, rule: RuleNode, node: TargetNode, before: readonly Step[]): Path[] {
  const {target} = node.answer;
  const gate = targetGate(node);
  if (node.bus !== null) {
    return busPaths(chain, node.bus, [...before, {stage: 'target', resource: target.Arn, gate, conditions: []}]);
  }
  if (node.topic === null) {
    // A target that is no topic reaches no recipient; one that forwards too far is said to block.
    if (node.answer.kind === 'other') return [];
    return [
      {steps: [...before, {stage: 'target', resource: target.Arn, gate, conditions: []}], recipient: null, topic: null},
    ];
  }
  const message = alertOf(target, rule.answer.arn, chain.context);
  const step: Step = {
    stage: 'target',
    resource: target.Arn,
    gate: every(gate, message.gate),
    conditions: [],
    sees: message.sees,
    ...(message.spoils === null ? {} : {spoils: message.spoils}),
  };
  return topicPaths(node, node.topic, message, [...before, step]);
}

function topicPaths(node: TargetNode, topic: TopicAnswer, message: AlertAnswer, before: readonly Step[]): Path[] {
  const admission = node.admission?.gate ?? PASSES;
  const steps: Step[] = [
    ...before,
    {
      stage: 'topic',
      resource: topic.arn,
      gate: every(topic.exists, topic.standard, admission, topic.protection),
      conditions: [],
    },
    {stage: 'key', resource: topic.key?.named ?? topic.arn, gate: topic.keyGate, conditions: []},
  ];
  if (topic.listGate.state !== 'passes') {
    const unlisted: Step = {stage: 'subscription', resource: topic.arn, gate: topic.listGate, conditions: []};
    return [{steps: [...steps, unlisted], recipient: null, topic: topic.arn}];
  }
  const declared = topic.subscriptions.filter((subscription) => subscription.recipient !== null);
  if (declared.length === 0) return [{steps, recipient: null, topic: topic.arn}].map(withoutRecipient);
  return declared.map((subscription) => ({
    steps: [...steps, subscriptionStep(subscription, message)],
    recipient: subscription.recipient,
    topic: topic.arn,
  }));
}

/** A topic without any declared recipient certainly reaches none. */
function withoutRecipient(path: Path): Path {
  const {topic} = path;
  const nobody: Step = {
    stage: 'subscription',
    resource: topic ?? '',
    gate: blocks('no declared recipient is subscribed to the topic'),
    conditions: [],
  };
  return {...path, steps: [...path.steps, nobody]};
}

function subscriptionStep(subscription: SubscriptionAnswer, message: AlertAnswer): Step {
  const resource = subscription.row.SubscriptionArn.startsWith('arn:')
    ? subscription.row.SubscriptionArn
    : subscription.topicArn;
  const {filter} = subscription;
  if (filter.kind !== 'body') return {stage: 'subscription', resource, gate: subscription.gate, conditions: []};
  const seen = message.filtered(filter.text, filter.filter);
  return {
    stage: 'subscription',
    resource,
    gate: every(subscription.gate, seen.gate),
    conditions: seen.conditions,
    sees: seen.sees,
    ...(seen.spoils === null ? {} : {spoils: seen.spoils}),
  };
}
