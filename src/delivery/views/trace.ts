/** One event followed along every route: what each hop answers, and whether it reaches each recipient. */
import {whyNoMatch, type Pattern} from '../../pattern/index.js';
import {blocks, every, isOpen, PASSES, some, type Gate} from '../gate.js';
import {RULE} from '../roads/kinds.js';
import {withReadOnly, type Event} from '../message/index.js';
import type {Proof} from '../model.js';
import {mayReach, type Hop, type HopKind, type Route, type Source} from '../route/hop.js';

/** Field names are those of the form `iam-alert-guard/trace/1`. */
export interface TracedHop {
  /** The kind of hop. */
  readonly stage: string;
  readonly resource: string;
  readonly gate: Gate;
}

export interface TracedRoute {
  /** Index of the declared recipient, or null where it is not known whom it would reach. */
  readonly recipient: number | null;
  readonly steps: readonly TracedHop[];
  readonly gate: Gate;
}

/** A route of the alarm road: whoever it reaches notices that something changed, and not what (contract, section 5). */
export interface NoticedRoute extends TracedRoute {
  /** The trails that write to the log group, before the steps. */
  readonly feeds: readonly TracedHop[];
}

export interface Trace {
  readonly trails: readonly TracedHop[];
  readonly trail: Gate;
  /** In the order of the proof's routes. */
  readonly paths: readonly TracedRoute[];
  /** By recipient. */
  readonly recipients: readonly Gate[];
}

/** The alarm road, whatever the baseline wants of it. */
export interface Noticing {
  readonly paths: readonly NoticedRoute[];
  /** By recipient: an alarm lets it notice, and no other road that the event takes names the call. */
  readonly recipients: readonly boolean[];
}

/** The field that is refused, and its value: whoever reads it has to know what to change. */
function conditionsGate(conditions: readonly Pattern[], event: Event, {traced, asks, spelt}: HopKind['words']): Gate {
  for (const pattern of conditions) {
    const why = whyNoMatch(pattern, event, asks, spelt);
    if (why !== null) return blocks(`${traced}: ${why.words}`);
  }
  return PASSES;
}

function traceHop({kind, resource, gate, conditions, sees}: Hop, event: Event): TracedHop {
  // What looks at the event itself knows more than the patterns that say the same for all events.
  const seen = sees?.(event) ?? conditionsGate(conditions, event, kind.words);
  return {stage: kind.name, resource, gate: every(gate, seen)};
}

/** Hops behind a block are not asked: the event does not come there. */
function traceRoute({hops, recipient}: Route, event: Event): TracedRoute {
  const steps: TracedHop[] = [];
  for (const hop of hops) {
    const traced = traceHop(hop, event);
    steps.push(traced);
    if (traced.gate.state === 'blocks') break;
  }
  return {recipient, steps, gate: every(...steps.map(({gate}) => gate))};
}

interface OwnRoute {
  readonly gate: Gate;
  /** Its rules do not take the event up, and nothing is wrong with them. */
  readonly unconcerned: boolean;
}

/** The routes to a recipient's subscriptions in sight. */
function ownRoutes(routes: readonly Route[], traced: readonly TracedRoute[], recipient: number): OwnRoute[] {
  return traced.flatMap(({gate, steps}, at) => {
    const route = routes[at];
    if (route?.recipient !== recipient || route.beside) return [];
    const last = route.hops[steps.length - 1];
    return [{gate, unconcerned: gate.state === 'blocks' && last?.kind === RULE && last.gate.state !== 'blocks'}];
  });
}

/** A vouched end counts for what no route in sight takes up (`coverage/vouched-end.ts`). */
function besideOwn({gate}: TracedRoute, own: readonly OwnRoute[]): Gate[] {
  const concerned = own.filter(({unconcerned}) => !unconcerned).map((route) => route.gate);
  return own.length === 0 || concerned.some(({state}) => state === 'blocks') ? [] : [every(gate, ...concerned)];
}

/** What the feeds of a source do with the event. */
function traceFeeds({kind, feeds}: Source, given: Event): TracedHop[] {
  const event = withReadOnly(given);
  return feeds.map(({resource, gate, entries, sees}) => ({
    stage: kind.name,
    resource,
    gate: every(
      sees(event),
      some(
        entries.map((entry) => every(entry.gate, conditionsGate(entry.conditions, event, kind.words))),
        gate.state === 'blocks' ? gate : blocks(kind.words.traced),
      ),
    ),
  }));
}

/** Where the source does not take the event as it takes those of the account and Region, its feeds say nothing of it. */
function entryGate(source: Source, feeds: readonly TracedHop[], event: Event): Gate {
  const taken = source.takes?.(event) ?? PASSES;
  return taken.state === 'passes' ? sourceGate(source, feeds) : taken;
}

function sourceGate({kind, listed}: Source, feeds: readonly TracedHop[]): Gate {
  const none = listed.state === 'passes' ? blocks(kind.words.missing) : listed;
  return some(
    feeds.map(({gate}) => gate),
    none,
  );
}

export function traceEvent({routes, bus, context}: Pick<Proof, 'routes' | 'bus' | 'context'>, event: Event): Trace {
  const trails = traceFeeds(bus, event);
  const entered = new Map([[bus, entryGate(bus, trails, event)]]);
  const entry = (source: Source): Gate => {
    const gate = entered.get(source) ?? entryGate(source, traceFeeds(source, event), event);
    entered.set(source, gate);
    return gate;
  };
  const traced = routes.map((route) => traceRoute(route, event));
  const recipients = context.baseline.recipients.map((_, index) => {
    const gates = traced.flatMap((found, at): Gate[] => {
      const {source, beside} = routes[at] ?? {source: bus};
      const whole = (gate: Gate): Gate => every(entry(source), gate);
      if (found.recipient === null)
        return found.gate.state === 'unknown' && mayReach(routes[at] ?? found, index) ? [whole(found.gate)] : [];
      if (found.recipient !== index) return [];
      return (beside ? besideOwn(found, ownRoutes(routes, traced, index)) : [found.gate]).map(whole);
    });
    return gates.length === 0 ? every(entry(bus), blocks('no route leads to this recipient')) : some(gates, PASSES);
  });
  return {trails, trail: entry(bus), paths: traced, recipients};
}

/** The same event along the alarm road alone. */
export function traceNoticed(proof: Proof, event: Event): Noticing {
  const {alarms, routes, bus, context} = proof;
  const own = alarms.filter(({recipient}) => recipient !== null);
  const along = traceEvent({routes: own, bus, context}, event);
  const naming = traceEvent({routes: routes.filter((route) => !alarms.includes(route)), bus, context}, event);
  const paths = along.paths.map((path, at): NoticedRoute => {
    const {source = bus} = own[at] ?? {};
    const feeds = traceFeeds(source, event);
    return {...path, feeds, gate: every(sourceGate(source, feeds), path.gate)};
  });
  return {
    paths: bestOfEach(paths, (_, at) => `${String(own[at]?.recipient)} ${resourcesOf(own[at])}`),
    recipients: along.recipients.map(
      (gate, index) =>
        isOpen(gate) && !isOpen(naming.recipients[index] ?? gate) && own.some(({recipient}) => recipient === index),
    ),
  };
}

function resourcesOf(route: Route | undefined): string {
  return (route?.hops ?? []).map(({resource}) => resource).join(' ');
}

const FURTHEST: readonly Gate['state'][] = ['passes', 'vouched', 'unknown', 'blocks'];

/** A filter in doubt makes two routes of one: of the event at hand, the one that gets further is told. */
function bestOfEach(paths: readonly NoticedRoute[], keyOf: (path: NoticedRoute, at: number) => string): NoticedRoute[] {
  const best = new Map<string, NoticedRoute>();
  for (const [at, path] of paths.entries()) {
    const key = keyOf(path, at);
    const known = best.get(key);
    const further = known === undefined || FURTHEST.indexOf(path.gate.state) < FURTHEST.indexOf(known.gate.state);
    if (further) best.set(key, path);
  }
  return [...best.values()];
}
