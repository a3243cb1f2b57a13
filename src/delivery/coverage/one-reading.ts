/**
 * Where AWS's pages disagree, a hop passes if it does so in one reading of them, the best. All hops have to be read alike: a service sends a
 * key to every topic or to none, so of two halves whose topics each admit it in the other's bad reading, one is lost.
 */
import {disputeOf, hingesOf, unknown, type Gate} from '../gate.js';
import {holdsIn, type Hinge, type Reading} from '../../policy/services.js';
import type {Hop, Route} from '../route/hop.js';

/**
 * The routes in one reading for each thing that is disputed. Nothing changes where all that is disputed holds in one; else the best one
 * counts, and hops that pass in others alone are unknown.
 *
 * @param worth how much is delivered by routes
 */
export function inOneReading(routes: readonly Route[], worth: (routes: readonly Route[]) => number): readonly Route[] {
  let settled = routes;
  for (const [asked, hinges] of disputesIn(routes)) {
    const readings = hinges.flatMap(({holds, fails}) => [...holds, ...fails]);
    if (readings.some((reading) => hinges.every((hinge) => holdsIn(hinge, reading)))) continue;
    const seen = new Map(readings.map((reading) => [JSON.stringify(reading), reading]));
    const [best = settled] = [...seen.values()]
      .map((reading) => ({routes: read(settled, asked, reading), worth: 0}))
      .map((found) => ({...found, worth: worth(found.routes)}))
      .sort((a, b) => b.worth - a.worth)
      .map((found) => found.routes);
    settled = best;
  }
  return settled;
}

/** By what is asked, all that hangs on a reading of it. */
function disputesIn(routes: readonly Route[]): ReadonlyMap<string, readonly Hinge[]> {
  const found = new Map<string, Set<Hinge>>();
  for (const hop of new Set(routes.flatMap(({hops}) => hops)))
    for (const hinge of hingesOf(hop.gate)) {
      const among = found.get(hinge.asked) ?? new Set();
      found.set(hinge.asked, among.add(hinge));
    }
  return new Map([...found].map(([asked, hinges]) => [asked, [...hinges]]));
}

function read(routes: readonly Route[], asked: string, reading: Reading): readonly Route[] {
  const known = new Map<Hop, Hop>();
  const readHop = (hop: Hop): Hop => {
    const found = known.get(hop) ?? {...hop, gate: gateIn(hop.gate, asked, reading)};
    known.set(hop, found);
    return found;
  };
  return routes.map((route) => ({...route, hops: route.hops.map(readHop)}));
}

function gateIn(gate: Gate, asked: string, reading: Reading): Gate {
  const fails = hingesOf(gate).some((hinge) => hinge.asked === asked && !holdsIn(hinge, reading));
  return fails
    ? unknown(
        `${disputeOf(gate) ?? ''}; as this must be read, another part that alerts pass would not let them through`,
        'undocumented',
      )
    : gate;
}
