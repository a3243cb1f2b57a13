/** What was found: trails, buses with their rules and targets, topics with their subscriptions. */
import type {UnreadableKind} from '../../snapshot/model.js';
import type {Context} from '../context.js';
import {PASSES, every, type Gate} from '../gate.js';
import type {BusAnswer} from '../hops/bus.js';
import type {EndAnswer} from '../hops/end.js';
import type {NotificationsAnswer} from '../hops/receiver/notifications.js';
import type {RuleAnswer} from '../hops/rule.js';
import type {TargetAnswer} from '../hops/target.js';
import type {Admission, TopicAnswer} from '../hops/topic.js';
import type {TrailStage} from '../hops/trail/trail.js';

export interface RuleNode {
  readonly answer: RuleAnswer;
  /** It bears the declared name, on the declared bus. */
  readonly declared: boolean;
  /** It leads to a topic with a declared recipient, or its pattern speaks of IAM: it was meant for this, whatever it matches. */
  readonly meant: boolean;
  /** Could its targets be listed? Passes also where it was not asked. */
  readonly listGate: Gate;
  /** How the list of its targets was answered; null where it was not asked. */
  readonly targetsListed: 'known' | 'absent' | UnreadableKind | null;
  readonly targets: readonly TargetNode[];
  /** What it feeds where User Notifications manages it; null for any other rule. */
  readonly notifications: NotificationsAnswer | null;
}

export interface TargetNode {
  readonly answer: TargetAnswer;
  /** The name of the kind of destination that it leads to (`roads/destinations/`). */
  readonly destination: string;
  /** What it is itself, where nothing behind it is followed; null where it leads on. */
  readonly end: EndAnswer | null;
  /** The topic it leads to, and whether that admits this rule. */
  readonly topic: TopicAnswer | null;
  readonly admission: Admission | null;
  /** The bus it forwards to. */
  readonly bus: BusNode | null;
  /** May the event go there: right place, and admitted by what is there? */
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
  /** Could it be looked for what no rule that may match leads to, where a recipient is missed? */
  readonly searched: {readonly topics: Gate; readonly rules: Gate};
}

/** Every rule that was met, once, by ARN. */
export function allRules(chain: Chain): RuleNode[] {
  const found = new Map<string, RuleNode>();
  const visit = (rules: readonly RuleNode[]): void => {
    for (const rule of rules) {
      if (found.has(rule.answer.arn)) continue;
      found.set(rule.answer.arn, rule);
      for (const target of rule.targets) visit(target.bus?.rules ?? []);
    }
  };
  visit(chain.bus.rules);
  visit(chain.declaredBus.rules);
  return [...found.values()].sort((a, b) => (a.answer.arn < b.answer.arn ? -1 : 1));
}

/** A target is told from others by its rule and its id: two may lead to one place. */
export function targetKey(rule: RuleNode, node: TargetNode): string {
  return `${rule.answer.arn} ${node.answer.target.Id}`;
}

/** It makes the alert: behind it are recipients, and no other rule. */
export function makesAlert({topic, end}: TargetNode): boolean {
  return topic !== null || (end !== null && end.recipient !== null);
}

/** All that a target's own answer says about passing. */
export function targetGate(node: TargetNode): Gate {
  return every(node.entry, node.answer.role?.gate ?? PASSES);
}
