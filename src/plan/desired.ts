/**
 * Which trail and rule the plan is about: the declared ones; where none is declared, those that do the work or would with little help;
 * and where there are none, new ones under this tool's own name. `topics.ts` says the same of topics.
 */
import {judgedTrails} from '../delivery/redundancy/applies.js';
import {allRules} from '../delivery/route/chain.js';
import {parseArn} from '../delivery/arn.js';
import type {RuleNode} from '../delivery/route/chain.js';
import type {Context} from '../delivery/context.js';
import {busParam, busRef, type BusRef} from '../delivery/hops/bus.js';
import type {TopicAnswer} from '../delivery/hops/topic.js';
import {isDeclared, type TrailAnswer} from '../delivery/hops/trail/trail.js';
import type {Proof} from '../delivery/proof.js';
import {firstFree, isOurName, OUR_NAME} from './planning.js';
import {isForUs, repairOf} from './repair/repair.js';

export interface DesiredRule {
  readonly node: RuleNode | null;
  readonly name: string;
  readonly arn: string;
  readonly bus: BusRef;
  /** The bus as calls name it. */
  readonly busName: string;
  /** ARN of the rule that sends to the topic: behind a bus that events are forwarded to, another one. */
  readonly publisher: string;
}

export function desiredRule(proof: Proof, topic: TopicAnswer): DesiredRule {
  const {context} = proof;
  const declared = context.baseline.rule.name;
  const node =
    declared === undefined
      ? undeclaredRule(proof, topic)
      : (allRules(proof.chain).find((rule) => rule.declared) ?? null);
  const undeclaredBus = busRef(
    context,
    node?.answer.rule.EventBusName ?? 'default',
    node?.answer.region ?? context.eventRegion,
  );
  const bus = declared === undefined ? undeclaredBus : busRef(context, context.baseline.rule.bus, context.eventRegion);
  const name = declared ?? node?.answer.rule.Name ?? freeName(proof);
  const path = bus.name === 'default' ? name : `${bus.name}/${name}`;
  const arn = node?.answer.arn ?? `arn:${context.partition}:events:${bus.region}:${bus.account ?? ''}:rule/${path}`;
  const behind = node?.targets.flatMap((target) => target.bus?.rules ?? []) ?? [];
  const leads = (rule: RuleNode): boolean => rule.targets.some((target) => target.topic?.arn === topic.arn);
  const publisher = node === null || leads(node) ? arn : (behind.find(leads)?.answer.arn ?? arn);
  return {node, name, arn, bus, busName: busParam(context, bus), publisher};
}

/** A rule that is there. */
export function ruleAt(context: Context, node: RuleNode): DesiredRule {
  const {rule, region, arn} = node.answer;
  const ref = busRef(context, rule.EventBusName, region);
  const bus = {...ref, account: parseArn(arn)?.account ?? ref.account};
  return {node, name: rule.Name, arn, bus, busName: busParam(context, bus), publisher: arn};
}

/**
 * The rule that is put right; where those that are there are left alone, one that bears our name and was made for this: a name alone says
 * nothing of whose it is, and to write such a rule anew would take its alerts from others, or send them ours.
 */
function undeclaredRule(proof: Proof, topic: TopicAnswer): RuleNode | null {
  const repair = repairOf(proof, topic);
  if (repair.kind === 'mend') return repair.first;
  return proof.chain.bus.rules.find((rule) => isOurName(rule.answer.rule.Name) && isForUs(topic, rule)) ?? null;
}

/** A name that no rule on the default bus bears. */
function freeName({chain}: Proof): string {
  const taken = new Set(chain.bus.rules.map(({answer}) => answer.rule.Name));
  return firstFree((name) => !taken.has(name));
}

export interface DesiredTrail {
  readonly answer: TrailAnswer | null;
  readonly name: string;
  readonly home: string;
  readonly arn: string;
}

/** null: every trail that could do it belongs to another account, or none is needed. */
export function desiredTrail(proof: Proof): DesiredTrail {
  const {context, chain} = proof;
  const {name, 'home-region': homeRegion} = context.baseline.trail;
  const found =
    name === undefined
      ? (judgedTrails(proof).trails.find(({foreign}) => !foreign) ??
        chain.trails.trails.find(({trail}) => trail.Name === OUR_NAME) ??
        null)
      : (chain.trails.trails.find(({trail}) => isDeclared(context, trail)) ?? null);
  const home = found?.home ?? homeRegion ?? context.eventRegion;
  const called = found?.trail.Name ?? name ?? OUR_NAME;
  return {
    answer: found,
    name: called,
    home,
    arn:
      found?.trail.TrailARN ?? `arn:${context.partition}:cloudtrail:${home}:${context.account ?? ''}:trail/${called}`,
  };
}

/** The declared dead-letter queue's ARN: as given, or by name beside the rule. */
export function desiredQueueArn({baseline, partition, account}: Context, region: string): string | null {
  const named = baseline.rule['dead-letter-queue'];
  if (named === undefined) return null;
  return parseArn(named) === null ? `arn:${partition}:sqs:${region}:${account ?? ''}:${named}` : named;
}
