/**
 * Coverage over the whole proof: for every required call and every declared recipient, does every such event get through?
 *
 * A path is *sure* where all its joints pass, *partial* where one spoils some events, *perhaps* where one is unknown. What the sure
 * paths admit together is delivered. What is not even admitted with the doubtful ones is lost for certain, and the first joint at
 * which it stops being admitted is where it is lost. What lies between is unknown.
 */
import type {HopName, Json} from '../../findings/model.js';
import type {CallVerdict} from '../../pattern/index.js';
import {standing, type Standing} from './vouched-end.js';
import type {Chain} from '../route/walk.js';
import {groupBy} from '../group.js';
import {feedsOf} from '../hops/trail.js';
import {Losses, type Asking} from './loss.js';
import {STAGES, type Path, type Stage, type Step} from '../route/routes.js';
import {trailWays, waysThrough, type Cover} from './passage.js';

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
  /** What the trails alone let through, and what trails and rules let through together, and so on: a verdict for each call. */
  readonly byStage: (stage: Stage) => readonly CallVerdict[];
}

export function coverageOf(chain: Chain, paths: readonly Path[], cover: Cover): Coverage {
  const trails = trailWays(chain, feedsOf(chain.trails));
  const sorted = sortPaths(paths);
  const {baseline, calls} = chain.context;
  const recipients = baseline.recipients.map((_, recipient) => {
    const outcomes = new Map<string, CallOutcome>();
    for (const [asking, among] of askings({chain, cover, trails}, sorted, recipient, calls)) {
      const losses = new Losses(asking);
      const {sure} = asking.outlook;
      for (const call of among)
        outcomes.set(call, sure.get(call).verdict === 'always' ? {verdict: 'always'} : losses.explain(call));
    }
    return new Map(calls.flatMap((call) => entry(outcomes, call)));
  });
  const byStage: Coverage['byStage'] = (stage) => {
    const ways = stage === 'trail' ? trails : waysThrough(trails, paths, (path) => stepsThrough(path, stage));
    const {possible} = cover(ways);
    return calls.map((call) => possible.get(call));
  };
  return {recipients, byStage};
}

/** A call's outcome without its reasons. */
export type Grade = CallOutcome['verdict'];

/** What `coverageOf` says of one recipient and some calls, without the reasons: for asking often what would be if. */
export function gradesOf(
  by: Pick<Asking, 'chain' | 'cover' | 'trails'>,
  paths: readonly Path[],
  recipient: number,
  calls: readonly string[],
): ReadonlyMap<string, Grade> {
  const grades = new Map<string, Grade>();
  for (const [{outlook}, among] of askings(by, sortPaths(paths), recipient, calls)) {
    for (const call of among) {
      const certain = outlook.sure.get(call).verdict === 'always';
      const best = certain ? 'always' : outlook.possible.get(call).verdict;
      if (certain || best !== 'always') grades.set(call, best);
      else grades.set(call, outlook.firm.get(call).verdict === 'always' ? 'sometimes' : 'unknown');
    }
  }
  return grades;
}

interface SortedPaths {
  readonly all: readonly Path[];
  readonly own: ReadonlyMap<number, readonly Path[]>;
  /** Nobody knows whom they reach, but something may come through. */
  readonly doubtful: readonly Path[];
}

function sortPaths(all: readonly Path[]): SortedPaths {
  const own = groupBy(all, ({recipient}) => (recipient === null ? [] : [recipient]));
  return {all, own, doubtful: all.filter((path) => path.recipient === null && isDoubtful(path))};
}

function isDoubtful(path: Path): boolean {
  return (
    path.steps.some((step) => step.gate.state === 'unknown') && !path.steps.some((step) => step.gate.state === 'blocks')
  );
}

/** What to ask about a recipient, with the calls for which that is the question: a vouched end beside own routes counts by call. */
function* askings(
  by: Pick<Asking, 'chain' | 'cover' | 'trails'>,
  sorted: SortedPaths,
  recipient: number,
  calls: readonly string[],
): Generator<readonly [Asking, readonly string[]]> {
  const own = sorted.own.get(recipient) ?? [];
  for (const [counted, among] of countedPaths(by.cover, own, calls)) {
    const relevant = relevantPaths(by.chain, sorted, recipient, counted);
    const reaching = relevant.filter(
      (path) => path.recipient === recipient || (path.recipient === null && isDoubtful(path)),
    );
    const outlook = by.cover(waysThrough(by.trails, reaching, ({steps}) => steps));
    yield [{...by, relevant, reaching, outlook}, among];
  }
}

/** The paths by which a recipient's loss is explained: his own, else those to the declared topic, else all. */
function relevantPaths(
  {declaredTopic}: Chain,
  {all, doubtful}: SortedPaths,
  recipient: number,
  own: readonly Path[],
): readonly Path[] {
  if (own.length > 0) return [...own, ...doubtful];
  // A vouched end that does not count is no path of his.
  const others = all.filter((path) => path.recipient !== recipient);
  const toTopic = others.filter((path) => path.topic !== null && path.topic === declaredTopic?.arn);
  return toTopic.length > 0 ? [...toTopic, ...doubtful.filter((path) => path.topic === null)] : others;
}

/** The recipient's paths that count, with the calls for which they do. */
function countedPaths(
  cover: Cover,
  own: readonly Path[],
  calls: readonly string[],
): (readonly [readonly Path[], readonly string[]])[] {
  if (!own.some(({beside}) => beside)) return [[own, calls]];
  const seen = own.filter(({beside}) => !beside);
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

function standingAs(paths: readonly Path[], as: Standing): readonly Path[] {
  if (as === 'counts') return paths;
  if (as === 'out') return paths.filter(({beside}) => !beside);
  return paths.map((path) =>
    path.beside
      ? {...path, steps: path.steps.map((step, at) => (at === path.steps.length - 1 ? {...step, gate: as} : step))}
      : path,
  );
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
