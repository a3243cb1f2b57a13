/** A rule as a hop: it leads to its targets. */
import {matchEvent} from '../../pattern/index.js';
import type {Context} from '../context.js';
import {blocks, every, unknown, type Gate} from '../gate.js';
import {ruleSees} from '../hops/rule.js';
import type {Event} from '../message/index.js';
import type {RuleNode} from '../route/chain.js';
import type {Drawn, Hop, Lead} from '../route/hop.js';
import {RULE, TARGET} from './kinds.js';
import {lastHop, type Leading} from './leading.js';
import {notificationHops} from './notifications.js';

const MAY_DROP =
  'its pattern has arms of $or that share a value, of which EventBridge’s open-source engine drops the later one; whether the service does so is not documented. Put the values of both arms into one list';

/**
 * None where it concerns no required event. A rule of whose pattern it is not certain that all of it counts is there twice: with what certainly
 * counts, and with all (docs/pattern-language.md, `pattern-dropped-arm`).
 */
export function ruleHops(leading: Leading, bus: Gate, rule: RuleNode): readonly Hop[] {
  const {answer, declared, meant} = rule;
  if (!answer.relevant && !declared && !meant) return [];
  const hop = ruleHop(leading, bus, rule);
  const {certain} = answer;
  if (certain === null) return [hop];
  const sees = (event: Event): Gate => {
    const seen = ruleSees(answer, event);
    const isCertain = certain.every((condition) => matchEvent(condition, event));
    return seen.state !== 'passes' || isCertain ? seen : unknown(MAY_DROP, 'undocumented');
  };
  return [
    {...hop, key: `${hop.resource} surely`, conditions: certain, sees},
    {...hop, key: `${hop.resource} perhaps`, gate: every(hop.gate, unknown(MAY_DROP, 'undocumented')), otherwise: []},
  ];
}

function ruleHop(leading: Leading, bus: Gate, rule: RuleNode): Hop {
  const {answer, listGate, targets} = rule;
  const gate = every(bus, answer.gate);
  const miss = missOf(rule);
  const nowhere = (reason: Gate): Lead => lastHop({kind: TARGET, resource: answer.arn, gate: reason});
  return {
    kind: RULE,
    resource: answer.arn,
    gate,
    conditions: answer.conditions,
    sees: (event) => ruleSees(answer, event),
    ...(isForOthers(rule) ? {forOthers: true} : {}),
    ...(miss === null ? {} : {because: 'its pattern matches no IAM event', clue: `. ${withoutStop(miss)}`}),
    drawn: ruleDrawn(rule),
    leads: () => {
      if (rule.notifications !== null) return notificationHops(leading, rule);
      return listGate.state === 'passes'
        ? targets.flatMap((target) => leading.behind(rule, target))
        : [nowhere(listGate)];
    },
    otherwise: isMissed(leading.context, rule) ? [nowhere(blocks(deadEnd(rule)))] : [],
  };
}

/** Its pattern neither matches IAM events nor speaks of them: it is looked at for where it leads alone. */
export function isForOthers({answer, declared}: RuleNode): boolean {
  return !answer.relevant && !answer.meant && !declared;
}

/** Why it matches no required event. What was made for other events is right as it is. */
export function missOf(rule: RuleNode): string | null {
  return isForOthers(rule) ? rule.answer.missFacts : rule.answer.miss;
}

/** Why nothing comes out of a rule that leads to no recipient. */
export function deadEnd({targets}: Pick<RuleNode, 'targets'>): string {
  if (targets.length === 0) return 'the rule has no target';
  const nouns = [...new Set(targets.flatMap(({end}) => end?.noun ?? []))];
  const are = nouns.length === 0 ? '' : `: it leads to ${nouns.join(', ')}`;
  return `no target of the rule leads to a declared recipient${are}`;
}

/** If it leads to no recipient, is that a loss? */
export function isMissed(context: Context, rule: RuleNode): boolean {
  return (rule.answer.relevant || rule.declared) && !servesOthers(context, rule);
}

/** A rule that leads to no topic and was not meant to: no loss is its fault. */
function servesOthers({baseline}: Context, {answer, declared, targets}: RuleNode): boolean {
  // An archive's rule, say, which matches everything and belongs to EventBridge.
  if (answer.rule.ManagedBy !== undefined) return true;
  return !declared && baseline.rule.name !== undefined && targets.length > 0;
}

export function ruleDrawn({answer, listGate}: RuleNode): Drawn {
  const gate = every(answer.gate, listGate);
  return {
    kind: 'rule',
    key: answer.arn,
    label: `rule ${answer.rule.Name}`,
    gate: gate.state === 'passes' && !answer.relevant ? blocks('its pattern matches no required call') : gate,
    passed: 'enabled, matches every required call',
    lets: {
      ways: [answer.certain ?? answer.conditions],
      verb: 'enabled, matches',
      ...(answer.certain === null ? {} : {doubt: {ways: [answer.conditions], reason: MAY_DROP}}),
    },
  };
}

function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence;
}
