/** What an event must match to get through, and how sure it is that everything else on its way lets it pass. */
import {Coverer, type CallVerdict, type Pattern} from '../../pattern/index.js';
import {remember} from '../../policy/remember.js';
import type {Chain} from '../route/walk.js';
import {envelopeOf} from '../context.js';
import {isOpen, type Gate} from '../gate.js';
import type {Feed} from '../hops/trail.js';
import type {Path, Step} from '../route/routes.js';

/** One conjunction with the certainty of its joints. */
export interface Way {
  readonly sureness: 'sure' | 'partial' | 'perhaps' | 'out';
  readonly conditions: readonly Pattern[];
}

/** The verdict for a call, worked out when it is asked for. */
export interface Verdicts {
  get(call: string): CallVerdict;
}

/** The verdicts of some ways together, as far as one goes into doubtful ones. */
export interface Outlook {
  readonly sure: Verdicts;
  /** With those that spoil some events. */
  readonly firm: Verdicts;
  /** With those of which it is not known whether they pass. */
  readonly possible: Verdicts;
}

export type Cover = (ways: readonly Way[]) => Outlook;

const SURE: readonly Way['sureness'][] = ['sure'];
const FIRM: readonly Way['sureness'][] = ['sure', 'partial'];
const POSSIBLE: readonly Way['sureness'][] = ['sure', 'partial', 'perhaps'];

/** Answers per set of conjunctions, computed once: an account has many paths and few distinct conditions. */
export function coverer(chain: Chain, except: readonly Pattern[]): Cover {
  const within = new Coverer(envelopeOf(chain.context), {except});
  const done = remember<Verdicts>();
  const together = (ways: readonly Way[], among: readonly Way['sureness'][]): Verdicts => {
    const routes = new Map(
      ways.flatMap(({sureness: how, conditions}) =>
        among.includes(how) ? [[JSON.stringify(conditions.map(({text}) => text).sort()), conditions] as const] : [],
      ),
    );
    const sorted = [...routes].sort(([a], [b]) => (a < b ? -1 : 1));
    return done(sorted.map(([text]) => text).join('\n'), () =>
      verdicts(
        within,
        sorted.map(([, route]) => route),
      ),
    );
  };
  return (ways) => {
    const known = remember<Verdicts>();
    const look = (among: readonly Way['sureness'][]): Verdicts => known(among.join(), () => together(ways, among));
    return {
      get sure() {
        return look(SURE);
      },
      get firm() {
        return look(FIRM);
      },
      get possible() {
        return look(POSSIBLE);
      },
    };
  };
}

function verdicts(coverer: Coverer, routes: readonly (readonly Pattern[])[]): Verdicts {
  const known = remember<CallVerdict>();
  return {get: (call) => known(call, () => coverer.verdict(routes, call))};
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
