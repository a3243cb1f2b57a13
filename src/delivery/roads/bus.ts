/** An event bus: it leads to its rules. */
import {isForeign, type Context} from '../context.js';
import {blocks, every, type Gate} from '../gate.js';
import type {BusAnswer} from '../hops/bus.js';
import type {BusNode} from '../route/chain.js';
import type {Drawn, Hop, Lead} from '../route/hop.js';
import {RULE} from './kinds.js';
import {lastHop, unseen, type Leading} from './leading.js';
import {ruleHops} from './rule.js';

/** The rules of a bus as the next hops. Rules that cannot be listed may lead anywhere. */
export function busLeads(leading: Leading, {answer, rules}: BusNode): readonly Lead[] {
  const {rulesGate, gate, ref} = answer;
  if (rulesGate.state !== 'passes') {
    return [{kind: RULE, resource: ref.arn, gate, conditions: [], leads: () => unseen(leading, rulesGate)}];
  }
  return rules.flatMap((rule) => ruleHops(leading, gate, rule));
}

/** A bus that events are forwarded to. */
export function busDrawn(context: Context, {ref, gate}: BusAnswer, arrow: Gate): Drawn {
  const owner = isForeign(context, ref.account) ? ` of account ${ref.account ?? ''}` : '';
  const label = `bus ${ref.name}, ${ref.region}${owner}`;
  return {kind: 'bus', key: ref.arn, label, gate, passed: 'receives forwarded events', arrow};
}

/** Where a rule is missing on a bus that events are forwarded to. */
export function noRuleHop({ref, gate}: BusAnswer): Hop {
  const missing = blocks(`no rule on the event bus ${ref.name} in ${ref.region} matches what is forwarded to it`);
  return lastHop({kind: RULE, resource: ref.arn, gate: every(gate, missing)});
}
