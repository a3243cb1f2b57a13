/** Another event bus as the target of a rule: the event is forwarded, and met by the rules there. */
import {targetGate} from '../../route/chain.js';
import {busRef} from '../../hops/bus.js';
import {isBus} from '../../arn.js';
import {entryOf, placeOfBus, targetOf} from '../../hops/target.js';
import {busDrawn, busLeads, noRuleHop} from '../bus.js';
import {lastHop} from '../leading.js';
import {isMissed} from '../rule.js';
import {targetHop} from '../target.js';
import type {Destination} from './destination.js';

export const BUS_DESTINATION: Destination = {
  name: 'bus',
  recognizes: ({Arn}) => isBus(Arn),
  look({context, bus: busAt}, rule, target, passed) {
    const hops = passed.length - 1;
    const place = placeOfBus(context, rule, target, hops);
    const actions = ['events:PutEvents'];
    if (passed.includes(target.Arn))
      return {answer: targetOf(context, rule, target, place, {actions, policy: null}), entry: place};
    const ref = busRef(context, target.Arn, rule.region);
    const bus = hops > 0 ? null : busAt(ref, [...passed, ref.arn]);
    // Of another account's bus the role is asked what it may by itself; whether the bus admits it is the bus's answer (`entryOf`).
    const described = ref.account === context.account ? bus?.answer.described : undefined;
    const policy = described?.status === 'known' ? (described.value.Policy ?? null) : undefined;
    const answer = targetOf(context, rule, target, place, {actions, policy});
    const entry = bus === null ? place : entryOf(context, rule, answer, bus.answer);
    return {answer, bus, entry};
  },
  leads(leading, rule, node) {
    const {bus} = node;
    // One that forwards too far is said to block.
    if (bus === null) return [lastHop(targetHop(rule, node, () => []))];
    const arrow = targetGate(node);
    const behind = busLeads(leading, bus);
    // Where the rule was meant to lead to somebody, it is the rule over there that is missing, not the target here.
    const unmet = behind.length === 0 && isMissed(leading.context, rule) ? [noRuleHop(bus.answer)] : [];
    return [
      {...targetHop(rule, node, () => behind), drawn: busDrawn(leading.context, bus.answer, arrow), otherwise: unmet},
    ];
  },
};
