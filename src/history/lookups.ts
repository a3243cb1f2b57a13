/** Which names to look for in CloudTrail's event history: one search finds one name, so only those that can matter are searched for. */
import {IAM_ACTIONS} from '../data/iam-actions.js';
import {requiredCalls} from '../baseline/calls.js';
import {envelopeOf} from '../delivery/envelope.js';
import type {Proof} from '../delivery/model.js';
import {coverRoutes} from '../pattern/index.js';

/** Calls of IAM that must alert, and those besides that the rules which lead to people may let through. */
export function callsToLookUp({context, routes}: Proof): string[] {
  const {calls, unverified} = requiredCalls(context.baseline);
  const required = new Set([...calls, ...unverified]);
  const others = IAM_ACTIONS.filter(({event, name}) => event && !required.has(name)).map(({name}) => name);
  const open = routes.filter(
    ({recipient, hops}) => recipient !== null && hops.every(({gate}) => gate.state !== 'blocks'),
  );
  const ways = open.map(({hops}) => hops.flatMap(({conditions}) => conditions));
  const verdicts = coverRoutes(ways, others, envelopeOf(context));
  const noisy = others.filter((call) => verdicts.get(call)?.verdict !== 'never');
  return [...required, ...noisy].sort();
}
