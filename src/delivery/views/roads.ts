/** By which roads a recipient would be reached, each with what it lets through. */
import type {RecipientRoad} from '../../report/model/model.js';
import {every, type Gate} from '../gate.js';
import type {Proof} from '../model.js';
import {ROADS, type Route} from '../route/hop.js';

export function roadsOf({routes, alarms, coverage, context}: Proof, recipient: number): RecipientRoad[] {
  const own = routes.filter((route) => route.recipient === recipient);
  const noticing = alarms.filter((route) => route.recipient === recipient && !routes.includes(route));
  const outcomes = coverage.recipients[recipient];
  const named = ROADS.flatMap((road): RecipientRoad[] => {
    const his = own.filter((route) => route.road === road);
    if (his.length === 0) return [];
    // By his only road comes all that comes.
    const grades =
      his.length === own.length
        ? [...(outcomes?.values() ?? [])].map(({verdict}): string => verdict)
        : [...coverage.along(recipient, road).values()];
    const delivered = grades.filter((grade) => grade === 'always').length;
    const some = delivered > 0 || grades.includes('sometimes') || grades.includes('failures');
    const resources = [...new Set(his.flatMap(({hops}) => hops.map(({resource}) => resource)))];
    return [{road, resources, delivered, state: stateOf(his, {all: delivered === context.calls.length, some})}];
  });
  if (noticing.length === 0) return named;
  // Where alerts have to say what happened, none is delivered by an alarm.
  const resources = [...new Set(noticing.flatMap(({hops}) => hops.map(({resource}) => resource)))];
  const noticed = [...(outcomes?.values() ?? [])].filter(({verdict}) => verdict === 'noticed').length;
  const some = noticing.some(({hops}) => hops.every(({gate}) => gate.state === 'passes'));
  const state = stateOf(noticing, {all: noticed === context.calls.length, some});
  return [{road: 'alarm', resources, delivered: 0, state}, ...named];
}

function stateOf(
  routes: readonly Route[],
  {all, some}: {readonly all: boolean; readonly some: boolean},
): RecipientRoad['state'] {
  const gates = routes.map(({hops}) => every(...hops.map(({gate}) => gate)));
  const has = (state: Gate['state']): boolean => gates.some((gate) => gate.state === state);
  if (all) return has('passes') ? 'passes' : 'vouched';
  if (some) return 'partly';
  return has('unknown') ? 'unknown' : 'blocks';
}
