/**
 * The joints of paths in the order in which an event meets them. Forwarding repeats rule and target: the target that forwards comes
 * before the rule behind it, and all of them before the topic.
 */
import type {Path, Stage, Step} from './routes.js';

export interface Leg {
  readonly stage: Exclude<Stage, 'trail'>;
  /** Buses passed before: 0 on the bus where the events arrive, and behind the last bus alike. */
  readonly depth: number;
}

const LATE = ['topic', 'key', 'subscription'] as const;

function place({stage, depth}: Leg): number {
  if (stage === 'rule') return 2 * depth;
  if (stage === 'target') return 2 * depth + 1;
  return Number.MAX_SAFE_INTEGER - LATE.length + LATE.indexOf(stage);
}

interface Placed {
  readonly step: Step;
  readonly leg: Leg;
}

function placed({steps}: Path): Placed[] {
  let depth = 0;
  return steps.flatMap((step) => {
    const {stage} = step;
    if (stage === 'trail') return [];
    const leg: Leg = {stage, depth: stage === 'rule' || stage === 'target' ? depth : 0};
    if (stage === 'target') depth += 1;
    return [{step, leg}];
  });
}

/** Every leg of these paths, in order; those of a path that is not forwarded always, so that a missing joint has its place. */
export function legsOf(paths: readonly Path[]): Leg[] {
  const plain: Leg[] = (['rule', 'target', ...LATE] as const).map((stage) => ({stage, depth: 0}));
  const found = new Map(
    [...plain, ...paths.flatMap((path) => placed(path).map(({leg}) => leg))].map((leg) => [place(leg), leg]),
  );
  return [...found].sort(([a], [b]) => a - b).map(([, leg]) => leg);
}

/** The joints of a path up to and including a leg. */
export function stepsTo(path: Path, leg: Leg): readonly Step[] {
  return placed(path).flatMap((one) => (place(one.leg) <= place(leg) ? [one.step] : []));
}

/** The joint of a path at a leg, if it has one there. */
export function stepsAt(path: Path, leg: Leg): readonly Step[] {
  return placed(path).flatMap((one) => (place(one.leg) === place(leg) ? [one.step] : []));
}
