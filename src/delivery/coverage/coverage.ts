/**
 * `delivery/coverage/` answers for each required call and each recipient whether it always gets through, and where it is lost.
 *
 * Coverage over the whole proof: for every required call and every declared recipient, does every such event get through?
 *
 * A route is *sure* where all its hops pass, *partial* where one spoils some events, *perhaps* where one is unknown. What the sure
 * routes admit together is delivered. What is not even admitted with the doubtful ones is lost for certain, and the first hop at
 * which it stops being admitted is where it is lost. What lies between is unknown.
 */
import type {Context} from '../context.js';
import {groupBy} from '../group.js';
import {arrivalsOf} from '../recipients.js';
import {TO_ALARM} from '../roads/alarm/kinds.js';
import {orderOf} from '../roads/kinds.js';
import {mayReach, type HopKind, type Hop, type Route, type Source} from '../route/hop.js';
import {gradeOf} from './grade.js';
import {Losses, type Asking} from './loss.js';
import type {CallOutcome, Coverage, Grade} from './model.js';
import {passagesThrough, type Cover} from './passage.js';
import {standing, type Standing} from './vouched-end.js';

/** What is the same for all questions about one proof. */
export interface Covering {
  readonly cover: Cover;
  /** What brings events to the account's own rules: there also where no route is. */
  readonly source: Source;
  /** The declared destination, where one is declared. */
  readonly declared: string | null;
}

export function coverageOf({baseline, calls}: Context, routes: readonly Route[], covering: Covering): Coverage {
  const sorted = sortRoutes(routes);
  const recipients = baseline.recipients.map((declared, recipient) => {
    const outcomes = new Map<string, CallOutcome>();
    const road = [
      ...(routes.some((route) => route.road === 'alarm') ? TO_ALARM : []),
      ...orderOf(arrivalsOf(declared)[0]),
    ];
    for (const [asking, among] of askings(covering, sorted, recipient, calls, road)) {
      const losses = new Losses(asking);
      for (const call of among) {
        const grade = gradeOf(asking.outlook, call);
        outcomes.set(call, grade === 'always' ? {verdict: grade} : losses.explain(call, grade));
      }
    }
    return new Map(calls.flatMap((call) => entry(outcomes, call)));
  });
  const upTo: Coverage['upTo'] = (kind) => {
    const {possible} = covering.cover(passagesThrough(routes, (route) => hopsThrough(route, kind)));
    return calls.map((call) => possible.get(call));
  };
  const along: Coverage['along'] = (recipient, road) => {
    const his = routes.filter((route) => route.recipient === recipient && route.road === road);
    return gradesOf(covering, his, recipient, calls);
  };
  return {recipients, along, upTo};
}

/** What `coverageOf` says of one recipient and some calls, without the reasons: for asking often what would be if. */
export function gradesOf(
  covering: Covering,
  routes: readonly Route[],
  recipient: number,
  calls: readonly string[],
): ReadonlyMap<string, Grade> {
  const grades = new Map<string, Grade>();
  for (const [{outlook}, among] of askings(covering, sortRoutes(routes), recipient, calls, [])) {
    for (const call of among) grades.set(call, gradeOf(outlook, call));
  }
  return grades;
}

interface SortedRoutes {
  readonly all: readonly Route[];
  readonly own: ReadonlyMap<number, readonly Route[]>;
  /** It is not known whom they reach, but something may come through. */
  readonly doubtful: readonly Route[];
}

function sortRoutes(all: readonly Route[]): SortedRoutes {
  const own = groupBy(all, ({recipient}) => (recipient === null ? [] : [recipient]));
  return {all, own, doubtful: all.filter((route) => route.recipient === null && isDoubtful(route))};
}

function isDoubtful({hops}: Route): boolean {
  return hops.some(({gate}) => gate.state === 'unknown') && !hops.some(({gate}) => gate.state === 'blocks');
}

/** It may be that this recipient is reached. */
function isDoubt(route: Route, recipient: number): boolean {
  return route.recipient === null && mayReach(route, recipient) && isDoubtful(route);
}

/** What to ask about a recipient, with the calls for which that is the question: a vouched end beside own routes counts by call. */
function* askings(
  covering: Covering,
  sorted: SortedRoutes,
  recipient: number,
  calls: readonly string[],
  road: readonly HopKind[],
): Generator<readonly [Asking, readonly string[]]> {
  const own = sorted.own.get(recipient) ?? [];
  for (const [counted, among] of countedRoutes(covering.cover, own, calls)) {
    const relevant = relevantRoutes(covering, sorted, recipient, counted, road);
    const reaching = relevant.filter((route) => route.recipient === recipient || isDoubt(route, recipient));
    const outlook = covering.cover(passagesThrough(reaching, ({hops}) => hops));
    yield [{...covering, road, relevant, reaching, outlook}, among];
  }
}

/**
 * The routes by which a recipient's loss is explained: his own, else those to the declared destination, else all. His own do not explain it
 * where they are all over what was made for other events, and alerts come to a destination at which he is not: that is what is wrong.
 */
function relevantRoutes(
  {declared}: Covering,
  {all, doubtful: doubts}: SortedRoutes,
  recipient: number,
  own: readonly Route[],
  road: readonly HopKind[],
): readonly Route[] {
  const doubtful = doubts.filter((route) => mayReach(route, recipient));
  // Alarms are looked at for these calls alone.
  const astray = all.some((route) => (route.destination !== null || route.road === 'alarm') && !isForOthers(route));
  if (own.length > 0 && !(astray && own.every(isForOthers))) return [...own, ...doubtful];
  // A vouched end that does not count is no route of his. What another road has behind a hop is no reason here.
  const others = all
    .filter((route) => route.recipient !== recipient && (!astray || !isForOthers(route)))
    .map((route) => (isDoubt(route, recipient) ? route : alongside(route, road)));
  const there = others.filter(({destination}) => destination !== null && destination === declared);
  return there.length > 0 ? [...there, ...doubtful.filter(({destination}) => destination === null)] : others;
}

function isForOthers({hops}: Route): boolean {
  return hops.some(({forOthers}) => forOthers === true);
}

/** As far as a route goes where a road does. */
function alongside(route: Route, road: readonly HopKind[]): Route {
  const off = route.hops.findIndex(({kind}) => !road.includes(kind));
  return off < 0 ? route : {...route, hops: route.hops.slice(0, off)};
}

/** The recipient's routes that count, with the calls for which they do. */
function countedRoutes(
  cover: Cover,
  own: readonly Route[],
  calls: readonly string[],
): (readonly [readonly Route[], readonly string[]])[] {
  if (!own.some(({beside}) => beside)) return [[own, calls]];
  const seen = own.filter(({beside}) => !beside);
  const unlisted = seen.length > 0 ? undefined : own.find((route) => route.unlisted !== undefined)?.unlisted;
  if (unlisted !== undefined) return [[standingAs(own, unlisted), calls]];
  const groups = new Map<string, {readonly as: Standing; readonly calls: string[]}>();
  for (const call of calls) {
    const as = standing(seen, cover, call);
    const key = JSON.stringify(as);
    const group = groups.get(key) ?? {as, calls: []};
    group.calls.push(call);
    groups.set(key, group);
  }
  return [...groups.values()].map(({as, calls: among}) => [standingAs(own, as), among]);
}

function standingAs(routes: readonly Route[], as: Standing): readonly Route[] {
  if (as === 'counts') return routes;
  if (as === 'out') return routes.filter(({beside}) => !beside);
  return routes.map((route) =>
    route.beside
      ? {...route, hops: route.hops.map((hop, at) => (at === route.hops.length - 1 ? {...hop, gate: as} : hop))}
      : route,
  );
}

function entry(outcomes: ReadonlyMap<string, CallOutcome>, call: string): [string, CallOutcome][] {
  const outcome = outcomes.get(call);
  return outcome === undefined ? [] : [[call, outcome]];
}

/** Forwarding repeats kinds of hops; a kind is passed when its last hop is. */
function hopsThrough({hops}: Route, kind: HopKind): readonly Hop[] {
  return hops.slice(0, hops.findLastIndex((hop) => hop.kind === kind) + 1);
}
