/**
 * Coverage over the whole proof: for every required call and every declared recipient, does every such event get through?
 *
 * A path is *sure* where all its joints pass, *partial* where one spoils some events, *perhaps* where one is unknown. What the sure
 * paths admit together is delivered. What is not even admitted with the doubtful ones is lost for certain, and the first joint at
 * which it stops being admitted is where it is lost. What lies between is unknown.
 */
import type {HopName, Json} from '../findings/model.js';
import {lostWords, type Pattern} from '../pattern/index.js';
import {standing, type Standing} from './beside.js';
import type {Chain} from './chain.js';
import type {Gate} from './gate.js';
import {feedsOf} from './hops/trail.js';
import {legsOf, stepsAt, stepsTo, type Leg} from './legs.js';
import {STAGES, type Path, type Stage, type Step} from './paths.js';
import {coverer, POSSIBLE, trailWays, waysThrough, type Cover, type Verdicts, type Way} from './ways.js';

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

/** What is asked about one recipient. */
interface Asking {
  readonly chain: Chain;
  readonly cover: Cover;
  /** The ways of an event into the event bus. */
  readonly trails: readonly Way[];
  /** The paths by which a loss is explained. */
  readonly relevant: readonly Path[];
  /** Those of them that lead to the recipient, or may. */
  readonly reaching: readonly Path[];
}

export function coverageOf(chain: Chain, paths: readonly Path[], except: readonly Pattern[]): Coverage {
  const cover = coverer(chain, except);
  const trails = trailWays(chain, feedsOf(chain.trails));
  const recipients = chain.context.baseline.recipients.map((_, recipient) => {
    const outcomes = new Map<string, CallOutcome>();
    for (const [along, calls] of countedPaths(chain, cover, paths, recipient)) {
      const relevant = relevantPaths(chain, along, recipient);
      const reaching = relevant.filter(
        (path) => path.recipient === recipient || (path.recipient === null && isDoubtful(path)),
      );
      const asking: Asking = {chain, cover, trails, relevant, reaching};
      const ways = waysThrough(trails, reaching, ({steps}) => steps);
      const sure = cover(ways, ['sure']);
      for (const call of calls) {
        outcomes.set(call, sure.get(call)?.verdict === 'always' ? {verdict: 'always'} : explain(asking, ways, call));
      }
    }
    return new Map(chain.context.calls.flatMap((call) => entry(outcomes, call)));
  });
  const byStage: Coverage['byStage'] = (stage, along = paths) => {
    const ways = stage === 'trail' ? trails : waysThrough(trails, along, (path) => stepsThrough(path, stage));
    return cover(ways, POSSIBLE);
  };
  return {recipients, byStage};
}

function entry(outcomes: ReadonlyMap<string, CallOutcome>, call: string): [string, CallOutcome][] {
  const outcome = outcomes.get(call);
  return outcome === undefined ? [] : [[call, outcome]];
}

/** Forwarding repeats rule and target; a stage is passed when its last occurrence is. */
function stepsThrough({steps}: Path, stage: Stage): readonly Step[] {
  const reach = STAGES.indexOf(stage);
  return steps.slice(0, steps.findLastIndex((step) => STAGES.indexOf(step.stage) <= reach) + 1);
}

/** The paths that count for a recipient, with the calls for which they do: a vouched end beside own routes counts by call. */
function countedPaths(
  {context: {calls}}: Chain,
  cover: Cover,
  paths: readonly Path[],
  recipient: number,
): (readonly [readonly Path[], readonly string[]])[] {
  const own = paths.filter((path) => path.recipient === recipient);
  if (!own.some(({beside}) => beside)) return [[paths, calls]];
  const seen = own.filter(({beside}) => !beside);
  const groups = new Map<string, {readonly as: Standing; readonly calls: string[]}>();
  for (const call of calls) {
    const as = standing(seen, cover, call);
    const key = JSON.stringify(as);
    const group = groups.get(key) ?? {as, calls: []};
    group.calls.push(call);
    groups.set(key, group);
  }
  return [...groups.values()].map(({as, calls: among}) => [counted(paths, as), among]);
}

function counted(paths: readonly Path[], as: Standing): readonly Path[] {
  if (as === 'counts') return paths;
  if (as === 'out') return paths.filter(({beside}) => !beside);
  return paths.map((path) =>
    path.beside
      ? {...path, steps: path.steps.map((step, at) => (at === path.steps.length - 1 ? {...step, gate: as} : step))}
      : path,
  );
}

function explain(asking: Asking, ways: readonly Way[], call: string): CallOutcome {
  const best = asking.cover(ways, POSSIBLE).get(call) ?? {verdict: 'never'};
  if (best.verdict === 'always') return between(asking, ways, call);
  if (best.verdict === 'unknown') {
    return {verdict: 'unknown', hop: 'rule', reason: best.reason, permissions: []};
  }
  const {stage, reason} = lossAt(asking, call);
  if (best.verdict === 'never') {
    return {verdict: 'never', hop: stage, reason, counterExample: null, onlyFailures: false};
  }
  const {lostWhen, counterExample, lostOnlyWithErrorCode: onlyFailures} = best;
  const when = lostWhen.length === 0 ? '' : `, lost when ${lostWords(lostWhen)}`;
  return {verdict: 'sometimes', hop: stage, reason: `${reason}${when}`, counterExample, onlyFailures};
}

/** Admitted with the doubtful ways, not by the sure ones alone: spoiled for some events, or not known. */
function between({chain, cover, trails, reaching}: Asking, ways: readonly Way[], call: string): CallOutcome {
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
  const doubtful = (hop: HopName, gates: readonly Gate[]): CallOutcome => {
    const gate = gates.find(({state}) => state === 'unknown');
    return {
      verdict: 'unknown',
      hop,
      reason: gate?.state === 'unknown' ? gate.reason : 'it cannot be told whether it passes here',
      permissions: gate?.state === 'unknown' ? gate.permissions : [],
    };
  };
  const passes = (through: readonly Way[]): boolean =>
    cover(through, ['sure', 'partial']).get(call)?.verdict === 'always';
  if (!passes(trails)) return doubtful('trail', [chain.trails.gate, ...feedsOf(chain.trails).map(({gate}) => gate)]);
  for (const leg of legsOf(reaching)) {
    if (passes(waysThrough(trails, reaching, (path) => stepsTo(path, leg)))) continue;
    return doubtful(
      leg.stage,
      reaching.flatMap((path) => stepsAt(path, leg).map(({gate}) => gate)),
    );
  }
  return {verdict: 'unknown', hop: 'rule', reason: 'it cannot be told whether it arrives', permissions: []};
}

/** The first joint behind which the call is no longer always admitted, and what stands there. */
function lossAt({chain, cover, trails, relevant, reaching}: Asking, call: string): {stage: Stage; reason: string} {
  const lost = (ways: readonly Way[]): boolean => {
    const verdict = cover(ways, POSSIBLE).get(call)?.verdict;
    return verdict !== 'always' && verdict !== 'unknown';
  };
  if (lost(trails)) return {stage: 'trail', reason: trailReason(chain)};
  for (const leg of legsOf(relevant)) {
    const along = leg.stage === 'subscription' ? reaching : relevant;
    if (lost(waysThrough(trails, along, (path) => stepsTo(path, leg))))
      return {stage: leg.stage, reason: reasonAt(relevant, leg)};
  }
  return {stage: 'subscription', reason: 'it reaches no subscription of the recipient'};
}

function reasonAt(paths: readonly Path[], leg: Leg): string {
  const {stage} = leg;
  const steps = paths.flatMap((path) => stepsAt(path, leg));
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
