/** The event buses on the way: where IAM's events arrive, where the rule is declared, and where rules forward to. */
import type {BusNode} from '../../delivery/route/chain.js';
import type {Proof} from '../../delivery/proof.js';
import {alarmsDo} from '../../delivery/redundancy/alarms.js';
import {allRules} from '../../delivery/route/chain.js';

export interface JudgedBus {
  readonly bus: BusNode;
  /** Every alert, or the declared rule, hangs on it: no other bus could do its work. */
  readonly declared: boolean;
}

export function busesOf(proof: Proof): readonly JudgedBus[] {
  const {chain} = proof;
  const buses = new Map<string, JudgedBus>();
  const add = (bus: BusNode, declared: boolean): void => {
    if (!buses.has(bus.answer.ref.arn)) buses.set(bus.answer.ref.arn, {bus, declared});
  };
  // What alarms notice has passed no bus.
  add(chain.bus, !alarmsDo(proof));
  add(chain.declaredBus, true);
  for (const {answer, targets} of allRules(chain)) {
    if (!answer.relevant || answer.enabled.state === 'blocks') continue;
    for (const {bus} of targets) if (bus !== null) add(bus, false);
  }
  return [...buses.values()].sort((a, b) => (a.bus.answer.ref.arn < b.bus.answer.ref.arn ? -1 : 1));
}
