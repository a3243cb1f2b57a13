/**
 * `plan/stages/rule/` plans the rule and its pattern.
 *
 * The rule: made where there is none, switched on, and given a pattern that matches every required call. All else of it stays.
 */
import {parseArn} from '../../../delivery/arn.js';
import {busRef} from '../../../delivery/hops/bus.js';
import {isOpen} from '../../../delivery/gate.js';
import {STATE_ALL} from '../../../delivery/hops/rule.js';
import {judgedRules} from '../../../delivery/redundancy/applies.js';
import type {RuleNode} from '../../../delivery/route/chain.js';
import {isFed} from '../../../delivery/route/misplaced.js';
import {isToldOtherwise} from '../../../delivery/route/ends.js';
import type {TopicAnswer} from '../../../delivery/hops/topic.js';
import type {Rule} from '../../../snapshot/nouns.js';
import {asJson} from '../../facts.js';
import {desiredRule, ruleAt, type DesiredRule} from '../../desired.js';
import {desiredTopics, unserved} from '../../repair/topics.js';
import {isUndecided} from '../../repair/undecided.js';
import {whereFirst} from '../where-first.js';
import {errand, grantFirst, tagsOf, type Item, type Planning} from '../../planning.js';
import {isForUs, repairOf} from '../../repair/repair.js';
import {routed} from '../../repair/routed.js';
import {keepsAt} from '../../waived.js';
import {change, difference} from '../change.js';
import {newBus, newRule} from './rule-new.js';
import {correctFirst, lossIfWritten, neededPattern, writablePattern} from './rule-pattern.js';
import {rulesRead} from './rule-reads.js';
import {costOf, unlessOfOthers} from './taken-over.js';

export function ruleItems(planning: Planning): Item[] {
  const seen = new Set<string>();
  // One rule may have to be put right for several topics; that it cannot lead to one of them is said of its targets.
  const items = desiredTopics(planning.proof).flatMap((topic) => rulesTo(planning, topic));
  const written = new Set(items.flatMap(({kind, resource}) => (kind === 'call' ? [resource] : [])));
  return items
    .filter((item) => item.kind === 'call' || item.action !== 'PutRule' || !written.has(item.resource))
    .filter(({resource, kind}) => {
      const key = `${kind} ${resource}`;
      return !seen.has(key) && seen.add(key);
    });
}

function rulesTo(planning: Planning, topic: TopicAnswer): Item[] {
  const {proof, context} = planning;
  const rule = desiredRule(proof, topic);
  const bus = rule.bus.name === 'default' ? proof.chain.bus.answer : proof.chain.declaredBus.answer;
  const named = context.baseline.rule.name !== undefined;
  if (!named && routed(proof, topic)) return inDeclaredState(planning, topic);
  const {region} = rule.bus;
  if (!isOpen(bus.rulesGate)) {
    return bus.rulesGate.state === 'blocks'
      ? [newBus(bus.ref)]
      : [grantFirst('PutRule', rule.arn, region, bus.rulesGate)];
  }
  const doubt = named ? undefined : proof.chain.bus.rules.find(({listGate}) => listGate.state === 'unknown');
  if (doubt !== undefined) return [grantFirst('PutRule', rule.arn, region, doubt.listGate)];
  const untold = named ? undefined : proof.chain.bus.rules.find(mayNotify)?.notifications?.gate;
  if (untold !== undefined) return [grantFirst('PutRule', rule.arn, region, untold)];
  if (!named && isUndecided(proof)) return whereFirst(proof, 'PutRule', rule);
  const repair = named ? null : repairOf(proof, topic);
  if (repair?.kind === 'mend') return repair.faults.flatMap((fault) => mendFound(planning, fault, topic));
  // Those who miss something have a road that only a person can put right: no second one is built beside it.
  const missing = named || rule.node !== null ? [] : unserved(proof);
  if (missing.length > 0 && missing.every((index) => isToldOtherwise(proof.chain, index))) return [];
  const items =
    rule.node === null ? newRule(planning, rule, topic, repair) : mendRule(planning, rule, rule.node, topic);
  return [...items, ...behind(planning, rule, topic), ...forwarding(planning, rule)];
}

/** Nothing is lost, and rules that serve recipients alone lack the declared state: they get it, and keep their patterns. */
function inDeclaredState(planning: Planning, topic: TopicAnswer): Item[] {
  const {proof, context} = planning;
  const {state} = context.baseline.rule;
  if (state !== STATE_ALL) return [];
  return judgedRules(proof).flatMap(({what: node, redundant}): Item[] => {
    const {enabled, rule} = node.answer;
    const at = ruleAt(context, node);
    const ours =
      at.bus.account === planning.account && isForUs(topic, node) && !keepsAt(planning, at.arn, STATE_CHECKS);
    if (!ours || redundant || enabled.state !== 'passes' || rule.State === state) return [];
    return [putRule(planning, at, 'The rule is not in the declared state.', rule, {...rule, State: state})];
  });
}

/** User Notifications may tell everybody already: whom it tells could not be read. */
function mayNotify({answer, notifications}: RuleNode): boolean {
  return answer.enabled.state !== 'blocks' && notifications?.gate.state === 'unknown';
}

/** A rule that nobody declared, on whichever bus it is. */
function mendFound(planning: Planning, node: RuleNode, topic: TopicAnswer): Item[] {
  const {answer} = node;
  const {region, rule} = answer;
  const ref = busRef(planning.context, rule.EventBusName, region);
  const bus = {...ref, account: parseArn(answer.arn)?.account ?? ref.account};
  if (bus.account === planning.account) return mendRule(planning, {bus, busName: ref.name}, node, topic);
  const wanted = writablePattern(planning, node);
  const state = wantedState(planning, node);
  const off = answer.enabled.state === 'blocks';
  const fault =
    answer.enabled.state === 'blocks'
      ? answer.enabled.reason
      : (answer.miss ?? 'its pattern leaves required calls out');
  const text = `${rule.Name} is what loses the alerts, and it belongs to account ${bus.account ?? ''}. ${fault.charAt(0).toUpperCase()}${fault.slice(1)}${fault.endsWith('.') ? '' : '.'} Its owner has to repair it there, or reconcile has to run there.`;
  // A pattern that matches what it should is left as it is.
  if (off && neededPattern(planning, node, state, topic) === undefined)
    return [errand('PutRule', answer.arn, region, text, {before: {State: rule.State ?? null}, after: {State: state}})];
  return [
    errand('PutRule', answer.arn, region, text, {
      before: rule.EventPattern ?? null,
      after: 'pattern' in wanted ? wanted.pattern : null,
    }),
  ];
}

/** A rule on another bus sees nothing of IAM by itself. */
function forwarding({proof}: Planning, {bus, arn}: DesiredRule): Item[] {
  if (bus.name === 'default' || isFed(proof.chain, bus)) return [];
  const text = `IAM's events arrive on the default bus alone. A rule there has to forward them to ${bus.arn}, with a role that may events:PutEvents on it; this tool does not create roles.`;
  return [errand('PutTargets', arn, bus.region, text)];
}

function mendRule(
  planning: Planning,
  desired: Pick<DesiredRule, 'bus' | 'busName'>,
  node: RuleNode,
  topic: TopicAnswer,
): Item[] {
  const {proof} = planning;
  const {rule, region, enabled, readable, arn} = node.answer;
  const keeps = (checks: readonly string[]): boolean => keepsAt(planning, arn, checks);
  const state = keeps(STATE_CHECKS) ? (rule.State ?? 'ENABLED') : wantedState(planning, node);
  if (enabled.state === 'unknown')
    return [
      errand('PutRule', arn, region, `${enabled.reason}: a person has to decide what it should be.`, {
        before: {State: rule.State ?? null},
      }),
    ];
  const needed =
    readable.state === 'unknown' || keeps(PATTERN_CHECKS) ? undefined : neededPattern(planning, node, state, topic);
  const cannot = needed !== undefined && 'cannot' in needed ? needed.cannot : null;
  const narrow = cannot === null ? null : lossIfWritten(planning, node);
  if (readable.state === 'unknown' || (cannot !== null && narrow === null)) {
    const wanted = writablePattern(planning, node);
    const why = cannot ?? (readable.state === 'unknown' ? readable.reason : '');
    return [
      errand('PutRule', arn, region, `The pattern has to be corrected by a person: ${why}.`, {
        before: rule.EventPattern ?? null,
        after: 'pattern' in wanted ? wanted.pattern : null,
      }),
    ];
  }
  const pattern = needed !== undefined && 'pattern' in needed ? needed : undefined;
  const correct = narrow === null ? [] : [correctFirst(narrow)];
  const changed: Rule = {...rule, State: state, ...(pattern === undefined ? {} : {EventPattern: pattern.pattern})};
  const schedule = `${arn}#schedule`;
  const drops = planning.prune.has(schedule) && changed.ScheduleExpression !== undefined;
  const bare = drops && changed.EventPattern !== undefined ? withoutSchedule(changed) : changed;
  if (bare === changed && state === rule.State && pattern === undefined) return correct;
  const step = putRule(planning, desired, whyChanged(planning, node, pattern !== undefined), rule, bare);
  return [...correct, pattern === undefined ? step : unlessOfOthers(proof, node, topic, step)];
}

function whyChanged(planning: Planning, node: RuleNode, pattern: boolean): string {
  const cost = pattern ? costOf(planning.proof, node) : '';
  const off = node.answer.enabled.state === 'blocks' ? 'is disabled' : null;
  const narrow = pattern ? 'has a pattern that leaves out required calls' : null;
  const why = [off, narrow].filter((fault) => fault !== null).join(', and ') || 'leaves out required calls';
  return `${isDeclared(planning) ? 'The rule is not as declared.' : `The rule ${why}.`}${cost}`;
}

const STATE_CHECKS = ['rule-enabled', 'rule-state'];
const PATTERN_CHECKS = ['rule-pattern', 'rule-pattern-coverage', 'rule-pattern-declared'];

/** The baseline says more of the rule than its name. */
function isDeclared({proof}: Planning): boolean {
  return proof.source.declares(['rule', 'pattern']) || proof.source.declares(['rule', 'state']);
}

function withoutSchedule({ScheduleExpression: _, ...rule}: Rule): Rule {
  return rule;
}

function putRule(
  planning: Planning,
  at: Pick<DesiredRule, 'bus' | 'busName'>,
  text: string,
  rule: Rule,
  changed: Rule,
): Item {
  const {bus, busName} = at;
  if (rule.ManagedBy !== undefined)
    return errand(
      'PutRule',
      rule.Arn,
      bus.region,
      `The rule is managed by ${rule.ManagedBy}, and nobody else can change it: declare another one.`,
    );
  const {Arn: _, ManagedBy: __, State = 'ENABLED', EventBusName: ___, ...rest} = changed;
  const [before, after] = difference(asJson(rule), asJson(changed));
  return {
    kind: 'call',
    write: {op: 'events:PutRule', region: bus.region, params: {...rest, EventBusName: busName, State}},
    resource: rule.Arn,
    text,
    before,
    after,
    fact: change(planning, rulesRead(at), [{Name: rule.Name}], changed),
    owner: {section: 'rule', tags: tagsOf.rule(rule.Arn, bus.region)},
  };
}

/** On, and never less than it was: reads that alert today go on doing so. */
function wantedState({context}: Planning, {answer}: RuleNode): string {
  const declared = context.baseline.rule.state;
  if (answer.enabled.state === 'passes') return declared === STATE_ALL ? STATE_ALL : (answer.rule.State ?? declared);
  return declared;
}

/** Rules behind a bus to which the rule forwards, that lead to the topic and are switched off. */
function behind(planning: Planning, {node}: DesiredRule, topic: TopicAnswer): Item[] {
  return (node?.targets ?? []).flatMap(({bus}) =>
    (bus?.rules ?? []).flatMap((next): Item[] => {
      const {rule, enabled} = next.answer;
      if (bus === null || enabled.state !== 'blocks' || !next.targets.some((target) => target.topic?.arn === topic.arn))
        return [];
      const {ref} = bus.answer;
      if (ref.account !== planning.account)
        return [
          errand(
            'PutRule',
            rule.Arn,
            ref.region,
            `The rule ${rule.Name} behind the forwarding is disabled, and it belongs to account ${ref.account ?? ''}: its owner has to enable it there, or reconcile has to run there.`,
          ),
        ];
      return [
        putRule(planning, {bus: ref, busName: ref.name}, 'The rule behind the forwarding is disabled.', rule, {
          ...rule,
          State: planning.context.baseline.rule.state,
        }),
      ];
    }),
  );
}
