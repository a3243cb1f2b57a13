/**
 * Coverage over the whole proof: for every required call and every declared recipient, does every such event get through?
 *
 * A path is *sure* where all its joints pass, *partial* where one spoils some events, *perhaps* where one is unknown. What the sure
 * paths admit together is delivered. What is not even admitted with the doubtful ones is lost for certain, and the first joint at
 * which it stops being admitted is where it is lost. What lies between is unknown.
 */
import type {HopName, Json} from '../findings/model.js';
import {coverRoutes, type CallVerdict, type Pattern} from '../pattern/index.js';
import type {Chain} from './chain.js';
import {isOpen, type Gate} from './gate.js';
import {feedsOf, type Feed} from './hops/trail.js';
import {STAGES, type Path, type Stage, type Step} from './paths.js';

export type CallOutcome =
  | {readonly verdict: 'always'}
  | {
      readonly verdict: 'unknown';
      readonly hop: HopName;
      readonly reason: string;
      readonly permissions: readonly string[];
    }
  | {
      readonly verdict: 'never' | 'sometimes';
      readonly hop: HopName;
      readonly reason: string;
      readonly counterExample: Json;
      /** Only events that carry an errorCode are lost: failed attempts stay silent. */
      readonly onlyFailures: boolean;
    };

export interface Coverage {
  /** By recipient index, then by call. */
  readonly recipients: readonly ReadonlyMap<string, CallOutcome>[];
  /** What the trails alone let through, and what trails and rules let through together. */
  readonly byStage: (stage: Stage, paths?: readonly Path[]) => Verdicts;
}

type Verdicts = ReadonlyMap<string, CallVerdict>;

/** One conjunction with the certainty of its joints. */
interface Way {
  readonly sureness: 'sure' | 'partial' | 'perhaps' | 'out';
  readonly conditions: readonly Pattern[];
}

type Cover = (ways: readonly Way[], among: readonly Way['sureness'][]) => Verdicts;

/** Answers per set of conjunctions, computed once: an account has many paths and few distinct conditions. */
function coverer(chain: Chain, except: readonly Pattern[]): Cover {
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

/** The ways of an event up to and including a stage, along these paths. */
function waysThrough(chain: Chain, feeds: readonly Feed[], paths: readonly Path[], stage: Stage): Way[] {
  const unlisted: Way[] = isOpen(chain.trails.gate) ? [] : [{sureness: 'perhaps', conditions: []}];
  const trailWays: Way[] = [
    ...unlisted,
    ...feeds.map((feed): Way => ({sureness: sureness([feed.gate], false), conditions: feed.conditions})),
  ];
  if (stage === 'trail') return trailWays;
  const reach = STAGES.indexOf(stage);
  const routeWays = paths.map((path): Way => {
    const steps = stepsUpTo(path, reach);
    return {
      sureness: sureness(
        steps.map((step) => step.gate),
        steps.some((step) => step.spoils !== undefined),
      ),
      conditions: steps.flatMap((step) => step.conditions),
    };
  });
  const order: Way['sureness'][] = ['out', 'perhaps', 'partial', 'sure'];
  return trailWays.flatMap((trail) =>
    routeWays.map((route): Way => ({
      sureness: order[Math.min(order.indexOf(trail.sureness), order.indexOf(route.sureness))] as Way['sureness'],
      conditions: [...trail.conditions, ...route.conditions],
    })),
  );
}

/** Forwarding repeats rule and target; a stage is passed when its last occurrence is. */
function stepsUpTo(path: Path, reach: number): readonly Step[] {
  const last = path.steps.findLastIndex((step) => STAGES.indexOf(step.stage) <= reach);
  return path.steps.slice(0, last + 1);
}

/** The paths by which a recipient's loss is explained: his own, else those to the declared topic, else all. */
function relevantPaths(chain: Chain, paths: readonly Path[], recipient: number): readonly Path[] {
  const own = paths.filter((path) => path.recipient === recipient);
  if (own.length > 0) return [...own, ...paths.filter((path) => path.recipient === null && isDoubtful(path))];
  const topic = chain.declaredTopic?.arn;
  const toTopic = paths.filter((path) => path.topic !== null && path.topic === topic);
  return toTopic.length > 0 ? [...toTopic, ...paths.filter((path) => path.topic === null && isDoubtful(path))] : paths;
}

function isDoubtful(path: Path): boolean {
  return (
    path.steps.some((step) => step.gate.state === 'unknown') && !path.steps.some((step) => step.gate.state === 'blocks')
  );
}

export function coverageOf(chain: Chain, paths: readonly Path[], except: readonly Pattern[]): Coverage {
  const cover = coverer(chain, except);
  const feeds = feedsOf(chain.trails);
  const recipients = chain.context.baseline.recipients.map((_, recipient) => {
    const relevant = relevantPaths(chain, paths, recipient);
    const reaching = relevant.filter(
      (path) => path.recipient === recipient || (path.recipient === null && isDoubtful(path)),
    );
    const ways = waysThrough(chain, feeds, reaching, 'subscription');
    const sure = cover(ways, ['sure']);
    const outcomes = new Map<string, CallOutcome>();
    for (const call of chain.context.calls) {
      outcomes.set(
        call,
        sure.get(call)?.verdict === 'always'
          ? {verdict: 'always'}
          : explain(chain, cover, feeds, relevant, reaching, ways, call),
      );
    }
    return outcomes;
  });
  return {
    recipients,
    byStage: (stage, along = paths) => cover(waysThrough(chain, feeds, along, stage), ['sure', 'partial', 'perhaps']),
  };
}

const ALL: readonly Way['sureness'][] = ['sure', 'partial', 'perhaps'];

function explain(
  chain: Chain,
  cover: Cover,
  feeds: readonly Feed[],
  relevant: readonly Path[],
  reaching: readonly Path[],
  ways: readonly Way[],
  call: string,
): CallOutcome {
  const best = cover(ways, ALL).get(call) ?? {verdict: 'never'};
  if (best.verdict === 'always') return between(chain, cover, feeds, reaching, ways, call);
  if (best.verdict === 'unknown') {
    return {verdict: 'unknown', hop: 'rule', reason: best.reason, permissions: []};
  }
  const {stage, reason} = lossAt(chain, cover, feeds, relevant, reaching, call);
  return {
    verdict: best.verdict,
    hop: stage,
    reason,
    counterExample: best.verdict === 'sometimes' ? best.counterExample : null,
    onlyFailures: best.verdict === 'sometimes' && best.lostOnlyWithErrorCode,
  };
}

/** Admitted with the doubtful ways, not by the sure ones alone: spoiled for some events, or not known. */
function between(
  chain: Chain,
  cover: Cover,
  feeds: readonly Feed[],
  reaching: readonly Path[],
  ways: readonly Way[],
  call: string,
): CallOutcome {
  if (cover(ways, ['sure', 'partial']).get(call)?.verdict === 'always') {
    const step = reaching.flatMap((path) => path.steps).find(({spoils}) => spoils !== undefined);
    return {
      verdict: 'sometimes',
      hop: step?.stage ?? 'target',
      reason: step?.spoils?.reason ?? 'some events are spoiled on the way',
      counterExample: step?.spoils?.example ?? null,
      onlyFailures: false,
    };
  }
  for (const stage of STAGES) {
    const verdict = cover(waysThrough(chain, feeds, reaching, stage), ['sure', 'partial']).get(call)?.verdict;
    if (verdict === 'always') continue;
    const gate = doubtAt(chain, feeds, reaching, stage);
    return {
      verdict: 'unknown',
      hop: stage,
      reason: gate?.state === 'unknown' ? gate.reason : 'it cannot be told whether it passes here',
      permissions: gate?.state === 'unknown' ? gate.permissions : [],
    };
  }
  return {verdict: 'unknown', hop: 'rule', reason: 'it cannot be told whether it arrives', permissions: []};
}

function doubtAt(chain: Chain, feeds: readonly Feed[], paths: readonly Path[], stage: Stage): Gate | undefined {
  const gates =
    stage === 'trail'
      ? [chain.trails.gate, ...feeds.map((feed) => feed.gate)]
      : paths.flatMap((path) => path.steps.filter((step) => step.stage === stage).map((step) => step.gate));
  return gates.find((gate) => gate.state === 'unknown');
}

/** The first joint behind which the call is no longer always admitted, and what stands there. */
function lossAt(
  chain: Chain,
  cover: Cover,
  feeds: readonly Feed[],
  relevant: readonly Path[],
  reaching: readonly Path[],
  call: string,
): {stage: Stage; reason: string} {
  for (const stage of STAGES) {
    const along = stage === 'subscription' ? reaching : relevant;
    const verdict = cover(waysThrough(chain, feeds, along, stage), ALL).get(call)?.verdict;
    if (verdict !== 'always' && verdict !== 'unknown') return {stage, reason: reasonAt(chain, relevant, stage)};
  }
  return {stage: 'subscription', reason: 'it reaches no subscription of the recipient'};
}

function reasonAt(chain: Chain, paths: readonly Path[], stage: Stage): string {
  if (stage === 'trail') return trailReason(chain);
  const steps = paths.flatMap((path) => path.steps.filter((step) => step.stage === stage));
  const blocked = steps.find((step) => step.gate.state === 'blocks');
  if (blocked?.gate.state === 'blocks') return `${blocked.resource}: ${blocked.gate.reason}`;
  const narrowed = steps.filter((step) => step.conditions.length > 0);
  if (narrowed.length > 0) {
    const names = [...new Set(narrowed.map((step) => step.resource))].join(', ');
    return stage === 'subscription'
      ? `the filter policy of ${names} does not let it through`
      : `the pattern of ${names} does not match it`;
  }
  return {
    rule: 'no enabled rule on the event bus matches it',
    target: 'no rule that matches it has a target that leads to the recipient',
    topic: 'no topic behind the rules admits it',
    key: 'no topic behind the rules can be encrypted for EventBridge',
    subscription: 'the recipient has no subscription to a topic that it reaches',
  }[stage];
}

function trailReason(chain: Chain): string {
  const {trails} = chain.trails;
  if (trails.length === 0) return 'there is no trail';
  for (const {trail, gate} of trails) {
    if (gate.state === 'blocks') return `${trail.Name}: ${gate.reason}`;
  }
  return `${trails.map(({trail}) => trail.Name).join(', ')}: the event selectors do not record it`;
}
