/** The rule: made where there is none, switched on, and given a pattern that matches every required call. All else of it stays. */
import {RULE, TARGET} from '../../delivery/roads/kinds.js';
import {
  decideCoverage,
  coverRoutes,
  generatePattern,
  parsePattern,
  type Generated,
  type Pattern,
} from '../../pattern/index.js';
import {requiredCalls} from '../../baseline/calls.js';
import {isOpen} from '../../delivery/gate.js';
import {STATE_ALL, judgeRule} from '../../delivery/hops/rule.js';
import {deliveryIntact, harmlessVerdict} from '../../delivery/coverage/outcome.js';
import {envelopeOf} from '../../delivery/envelope.js';
import type {RuleNode} from '../../delivery/route/chain.js';
import type {TopicAnswer} from '../../delivery/hops/topic.js';
import type {Read, Rule} from '../../snapshot/reads.js';
import {asJson} from '../facts.js';
import {desiredRule, desiredTopic, type DesiredRule} from '../desired.js';
import {errand, grantFirst, OUR_TAG, tagsOf, type Item, type Planning} from '../planning.js';
import {change, difference, promise} from './change.js';

const DESCRIPTION = 'Alerts about IAM changes; made by iam-alert-guard';

export function rulesRead({bus, busName}: Pick<DesiredRule, 'bus' | 'busName'>): Read<'events:ListRules'> {
  return {op: 'events:ListRules', region: bus.region, params: {EventBusName: busName}};
}

export function targetsRead(
  {bus, busName}: Pick<DesiredRule, 'bus' | 'busName'>,
  Rule: string,
): Read<'events:ListTargetsByRule'> {
  return {op: 'events:ListTargetsByRule', region: bus.region, params: {EventBusName: busName, Rule}};
}

/** The pattern that the baseline asks for: its own, else the one generated from `events`. */
export function wantedPattern({context}: Planning): Generated {
  const {rule, events} = context.baseline;
  if (rule.pattern !== undefined) return {pattern: JSON.stringify(rule.pattern)};
  const except = events.except.map((pattern) => asJson(pattern));
  if (typeof events.include !== 'string') return generatePattern({calls: context.calls, except});
  const whole = requiredCalls({events: {include: events.include, exclude: []}});
  const required = new Set([...context.calls, ...requiredCalls(context.baseline).unverified]);
  const exclude = [...whole.calls, ...whole.unverified].filter((call) => !required.has(call));
  return generatePattern({calls: events.include, exclude, except});
}

/**
 * Does every required call get from the bus to the topic, or where none is declared to a declared recipient by another way, whatever
 * stands before and behind that? `instead`: a rule taken as it would be after the change.
 */
export function routed(
  {proof, context}: Planning,
  topic: TopicAnswer,
  instead?: {readonly rule: RuleNode; readonly conditions: readonly Pattern[]},
): boolean {
  const routes: (readonly Pattern[])[] = [];
  const {name: declared} = context.baseline.topic;
  // A vouched end beside routes that can be seen is no repair of them.
  const intact = deliveryIntact(proof.coverage);
  for (const {recipient, destination, beside, hops} of proof.routes) {
    // Another topic may do the work, but a declared one has to be led to.
    const elsewhere = declared === undefined && recipient !== null && !(beside && !intact);
    if (destination !== topic.arn && !elsewhere) continue;
    const passed = hops.filter(({kind}) => kind === RULE || kind === TARGET);
    if (instead !== undefined && passed.some(({resource}) => resource === instead.rule.answer.arn)) continue;
    if (passed.every(({gate}) => isOpen(gate))) routes.push(passed.flatMap(({conditions}) => conditions));
  }
  if (instead !== undefined) routes.push(instead.conditions);
  const verdicts = coverRoutes(routes, context.calls, envelopeOf(context), {except: proof.except});
  return [...verdicts.values()].every((verdict) => verdict.verdict === 'always' || harmlessVerdict(verdict));
}

export function ruleItems(planning: Planning): Item[] {
  const {proof, context} = planning;
  const topic = desiredTopic(proof);
  const rule = desiredRule(proof, topic);
  const bus = rule.bus.name === 'default' ? proof.chain.bus.answer : proof.chain.declaredBus.answer;
  const named = context.baseline.rule.name !== undefined;
  if (!named && routed(planning, topic)) return [];
  const {region} = rule.bus;
  if (!isOpen(bus.rulesGate)) {
    return bus.rulesGate.state === 'blocks'
      ? [errand('CreateEventBus', bus.ref.arn, region, `${bus.rulesGate.reason}. Make it, then plan again.`)]
      : [grantFirst('PutRule', rule.arn, region, bus.rulesGate)];
  }
  const doubt = named ? undefined : proof.chain.bus.rules.find(({listGate}) => listGate.state === 'unknown');
  if (doubt !== undefined) return [grantFirst('PutRule', rule.arn, region, doubt.listGate)];
  const items = rule.node === null ? newRule(planning, rule, named) : mendRule(planning, rule, rule.node, topic);
  return [...items, ...behind(planning, rule, topic), ...forwarding(rule)];
}

/** A rule on another bus sees nothing of IAM by itself. */
function forwarding({node, bus, arn}: DesiredRule): Item[] {
  if (bus.name === 'default' || node !== null) return [];
  const text = `IAM's events arrive on the default bus alone. A rule there has to forward them to ${bus.arn}, with a role that may events:PutEvents on it; roles are not this tool's to make.`;
  return [errand('PutTargets', arn, bus.region, text)];
}

function newRule(planning: Planning, rule: DesiredRule, named: boolean): Item[] {
  const {name, arn, bus, busName} = rule;
  const wanted = wantedPattern(planning);
  if ('cannot' in wanted)
    return [
      errand(
        'PutRule',
        arn,
        bus.region,
        `No pattern can be written for the declared events: ${wanted.cannot}. Declare rule.pattern.`,
      ),
    ];
  const row = {
    Name: name,
    EventBusName: busName,
    EventPattern: wanted.pattern,
    State: planning.context.baseline.rule.state,
    Description: DESCRIPTION,
  };
  const read = rulesRead(rule) as Read;
  return [
    {
      kind: 'call',
      write: {op: 'events:PutRule', region: bus.region, params: {...row, Tags: [OUR_TAG]}},
      resource: arn,
      text: named ? 'The declared rule does not exist.' : 'No rule brings every required call to the recipients.',
      before: null,
      after: row,
      fact: change(planning, read, [{Name: name}], row),
      also: [
        promise(read, [{Name: name}], {...row, Arn: arn}),
        promise(targetsRead(rule, name), [], []),
        promise(tagsOf.rule(arn, bus.region), [], [OUR_TAG]),
      ],
      owner: {section: 'rule', tags: null},
    },
  ];
}

function mendRule(planning: Planning, desired: DesiredRule, node: RuleNode, topic: TopicAnswer): Item[] {
  const {context} = planning;
  const {rule, region, enabled, readable, arn} = node.answer;
  const state = wantedState(planning, node);
  if (enabled.state === 'unknown')
    return [
      errand('PutRule', arn, region, `${enabled.reason}: a person has to say what it is to be.`, {
        before: {State: rule.State ?? null},
      }),
    ];
  const pattern = readable.state === 'unknown' ? undefined : neededPattern(planning, node, state, topic);
  if (readable.state === 'unknown' || (pattern !== undefined && 'cannot' in pattern)) {
    const wanted = wantedPattern(planning);
    const why =
      pattern !== undefined && 'cannot' in pattern
        ? pattern.cannot
        : readable.state === 'unknown'
          ? readable.reason
          : '';
    return [
      errand('PutRule', arn, region, `The pattern has to be put right by a person: ${why}.`, {
        before: rule.EventPattern ?? null,
        after: 'pattern' in wanted ? wanted.pattern : null,
      }),
    ];
  }
  const changed: Rule = {...rule, State: state, ...(pattern === undefined ? {} : {EventPattern: pattern.pattern})};
  const schedule = `${arn}#schedule`;
  const bare = planning.prune.has(schedule) && changed.EventPattern !== undefined ? withoutSchedule(changed) : changed;
  if (bare === changed && state === rule.State && pattern === undefined) return [];
  return [
    putRule(
      planning,
      desired,
      context.baseline.rule.name === undefined
        ? 'The rule does not bring every required call to the recipients.'
        : 'The rule is not as declared.',
      rule,
      bare,
    ),
  ];
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

/** undefined: the one it has will do, by itself or together with other rules. */
function neededPattern(planning: Planning, node: RuleNode, state: string, topic: TopicAnswer): Generated | undefined {
  const {context} = planning;
  const {pattern, rule, region} = node.answer;
  if (pattern === null) return wantedPattern(planning);
  const declared = context.baseline.rule.pattern;
  if (declared !== undefined) {
    const missed = decideCoverage(parsePattern(JSON.stringify(declared)), [pattern]);
    if (missed.verdict === 'not-covered') return wantedPattern(planning);
    if (missed.verdict === 'unknown') return {cannot: missed.reason};
  }
  const conditions = judgeRule({...rule, State: state}, region, context.account, context.patterns).conditions;
  if (routed(planning, topic, {rule: node, conditions})) return undefined;
  const wanted = wantedPattern(planning);
  // A declared pattern that misses required calls is the baseline's own doing.
  return 'pattern' in wanted && wanted.pattern === rule.EventPattern ? undefined : wanted;
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
            'The rule behind the forwarding is disabled, in another account: reconcile has to run there.',
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
