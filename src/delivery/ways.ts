/** What an event must match to get through, and how sure it is that everything else on its way lets it pass. */
import {coverRoutes, type CallVerdict, type Pattern} from '../pattern/index.js';
import type {Chain} from './chain.js';
import {isOpen, type Gate} from './gate.js';
import type {Feed} from './hops/trail.js';
import type {Path, Step} from './paths.js';

/** One conjunction with the certainty of its joints. */
export interface Way {
  readonly sureness: 'sure' | 'partial' | 'perhaps' | 'out';
  readonly conditions: readonly Pattern[];
}

export type Verdicts = ReadonlyMap<string, CallVerdict>;

export type Cover = (ways: readonly Way[], among: readonly Way['sureness'][]) => Verdicts;

export const POSSIBLE: readonly Way['sureness'][] = ['sure', 'partial', 'perhaps'];

/** Answers per set of conjunctions, computed once: an account has many paths and few distinct conditions. */
export function coverer(chain: Chain, except: readonly Pattern[]): Cover {
  const {calls, account, eventRegion} = chain.context;
  const envelope = {account: account ?? '000000000000', eventRegion};
  const done = new Map<string, Verdicts>();
  return (ways, among) => {
    const routes = new Map<string, readonly Pattern[]>();
    for (const way of ways) {
      if (among.includes(way.sureness))
        routes.set(JSON.stringify(way.conditions.map(({text}) => text).sort()), way.conditions);
    }
    const key = [...routes.keys()].sort().join('\n');
    let found = done.get(key);
    if (found === undefined) {
      found = coverRoutes(
        [...routes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, route]) => route),
        calls,
        envelope,
        {except},
      );
      done.set(key, found);
    }
    return found;
  };
}

function sureness(gates: readonly Gate[], spoiled: boolean): Way['sureness'] {
  if (gates.some((gate) => gate.state === 'blocks')) return 'out';
  if (gates.some((gate) => gate.state === 'unknown')) return 'perhaps';
  return spoiled ? 'partial' : 'sure';
}

/** The joints after each other as one way. */
export function wayOf(steps: readonly Step[]): Way {
  return {
    sureness: sureness(
      steps.map((step) => step.gate),
      steps.some((step) => step.spoils !== undefined),
    ),
    conditions: steps.flatMap((step) => step.conditions),
  };
}

/** The ways of an event into the event bus. */
export function trailWays(chain: Chain, feeds: readonly Feed[]): Way[] {
  const unlisted: Way[] = isOpen(chain.trails.gate) ? [] : [{sureness: 'perhaps', conditions: []}];
  return [
    ...unlisted,
    ...feeds.map((feed): Way => ({sureness: sureness([feed.gate], false), conditions: feed.conditions})),
  ];
}

/** The ways of an event through the trails and those joints of each path that `upTo` picks. */
export function waysThrough(
  trails: readonly Way[],
  paths: readonly Path[],
  upTo: (path: Path) => readonly Step[],
): Way[] {
  const routes = paths.map((path) => wayOf(upTo(path)));
  const order: Way['sureness'][] = ['out', 'perhaps', 'partial', 'sure'];
  return trails.flatMap((trail) =>
    routes.map((route): Way => ({
      sureness: order[Math.min(order.indexOf(trail.sureness), order.indexOf(route.sureness))] as Way['sureness'],
      conditions: [...trail.conditions, ...route.conditions],
    })),
  );
}
