/** One event followed through every path: what each joint answers, and whether it reaches each recipient. */
import {matchEvent} from '../../pattern/index.js';
import type {Pattern} from '../../pattern/index.js';
import {blocks, every, PASSES, some, type Gate} from '../gate.js';
import {feedsOf} from '../hops/trail.js';
import type {Event} from '../message/index.js';
import type {Path, Stage, Step} from '../route/routes.js';
import type {Proof} from '../proof.js';

export interface TracedStep {
  readonly stage: Stage;
  readonly resource: string;
  readonly gate: Gate;
}

export interface TracedPath {
  /** Index of the declared recipient, or null where nobody can say whom it would reach. */
  readonly recipient: number | null;
  readonly steps: readonly TracedStep[];
  readonly gate: Gate;
}

export interface Trace {
  readonly trails: readonly TracedStep[];
  readonly trail: Gate;
  readonly paths: readonly TracedPath[];
  /** By recipient. */
  readonly recipients: readonly Gate[];
}

/** The first pattern that does not match, as a gate. */
function conditionsGate(conditions: readonly Pattern[], event: Event, words: string): Gate {
  return conditions.every((pattern) => matchEvent(pattern, event)) ? PASSES : blocks(words);
}

const WORDS: {readonly [S in Stage]: string} = {
  trail: 'the event selectors do not record it',
  rule: 'the pattern does not match it, or the state of the rule does not let it through',
  target: 'the target does not take it',
  topic: 'the topic does not take it',
  key: 'it cannot be encrypted',
  subscription: 'the filter policy does not let it through',
};

function traceStep(step: Step, event: Event): TracedStep {
  const gate = every(
    step.gate,
    conditionsGate(step.conditions, event, WORDS[step.stage]),
    step.sees?.(event) ?? PASSES,
  );
  return {stage: step.stage, resource: step.resource, gate};
}

/** Joints behind a block are not asked: the event does not come there. */
function tracePath(path: Path, event: Event): TracedPath {
  const steps: TracedStep[] = [];
  for (const step of path.steps) {
    const traced = traceStep(step, event);
    steps.push(traced);
    if (traced.gate.state === 'blocks') break;
  }
  return {recipient: path.recipient, steps, gate: every(...steps.map(({gate}) => gate))};
}

interface OwnRoute {
  readonly gate: Gate;
  /** Its rules do not take the event up, and nothing is wrong with them. */
  readonly unconcerned: boolean;
}

/** The routes to a recipient's subscriptions in sight. */
function ownRoutes(paths: readonly Path[], traced: readonly TracedPath[], recipient: number): OwnRoute[] {
  return traced.flatMap(({gate, steps}, at) => {
    const path = paths[at];
    if (path?.recipient !== recipient || path.beside) return [];
    const last = path.steps[steps.length - 1];
    return [{gate, unconcerned: gate.state === 'blocks' && last?.stage === 'rule' && last.gate.state !== 'blocks'}];
  });
}

/** A vouched end counts for what no route in sight takes up (`coverage/vouched-end.ts`). */
function besideOwn({gate}: TracedPath, own: readonly OwnRoute[]): Gate[] {
  const concerned = own.filter(({unconcerned}) => !unconcerned).map((route) => route.gate);
  return own.length === 0 || concerned.some(({state}) => state === 'blocks') ? [] : [every(gate, ...concerned)];
}

export function traceEvent({chain, paths, context}: Proof, event: Event): Trace {
  const trails = chain.trails.trails.map((answer): TracedStep => {
    const ways = feedsOf({...chain.trails, trails: [answer]}).map((feed) =>
      every(feed.gate, conditionsGate(feed.conditions, event, WORDS.trail)),
    );
    return {
      stage: 'trail',
      resource: answer.trail.TrailARN,
      gate: some(ways, answer.gate.state === 'blocks' ? answer.gate : blocks(WORDS.trail)),
    };
  });
  const none = chain.trails.gate.state === 'passes' ? blocks('there is no trail') : chain.trails.gate;
  const trail = some(
    trails.map(({gate}) => gate),
    none,
  );
  const traced = paths.map((path) => tracePath(path, event));
  const recipients = context.baseline.recipients.map((_, index) => {
    const ways = traced.flatMap((path, at): Gate[] => {
      if (path.recipient === null) return path.gate.state === 'unknown' ? [path.gate] : [];
      if (path.recipient !== index) return [];
      return paths[at]?.beside ? besideOwn(path, ownRoutes(paths, traced, index)) : [path.gate];
    });
    const bus = some(ways, blocks('no path leads to this recipient'));
    return every(trail, bus);
  });
  return {trails, trail, paths: traced, recipients};
}
