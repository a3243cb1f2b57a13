/**
 * What is left of a coverage question once the envelope and the call are settled: do these ways, over the fields an event may fill as it
 * likes, let everything through?
 */
import {TooHard} from '../deciding/automaton.js';
import {isEmpty, narrow, space, uncovered, type Box, type Effort, type Space} from '../deciding/boxes.js';
import type {Domain} from '../deciding/cells.js';
import {doubtful} from '../deciding/decide.js';
import {requiredInArrays} from './envelope.js';
import type {Combination, Condition} from '../language/model.js';
import {showable} from '../deciding/witness.js';

/** One way through a route: the free conditions of one combination of each of its patterns. */
export type Way = readonly Combination[];

export type Answer =
  | {readonly kind: 'always' | 'never'}
  | {
      readonly kind: 'sometimes';
      readonly within: Space;
      /** What no way lets through, without an error code if there is such. */
      readonly lost: Box;
      /** What some way lets through. */
      readonly passing: Box;
      readonly onlyWithErrorCode: boolean;
    }
  | {readonly kind: 'unknown'; readonly reason: string};

/** @param silent what may stay silent by declaration */
export function answer(
  ways: readonly Way[],
  silent: readonly Combination[],
  domain: (path: string) => Domain,
  effort: Effort,
): Answer {
  try {
    return new Question(ways, silent, domain, effort).answer();
  } catch (error) {
    if (error instanceof TooHard) return unknown(error.message);
    throw error;
  }
}

function unknown(reason: string): Answer {
  return {kind: 'unknown', reason};
}

class Question {
  private readonly within: Space;
  private readonly ends: readonly Box[];
  /** What may stay silent: by declaration, and because no event is like that. */
  private readonly quiet: readonly Box[];
  private readonly impossible: readonly Box[];

  constructor(
    private readonly ways: readonly Way[],
    private readonly silent: readonly Combination[],
    private readonly domain: (path: string) => Domain,
    private readonly effort: Effort,
  ) {
    this.within = space([...ways.flat(2), ...silent.flat()], domain, effort);
    this.ends = ways.map((way) => narrow(this.within, this.within.all, way.flat()));
    this.impossible = impossible(this.within);
    this.quiet = [
      ...silent.map((combination) => narrow(this.within, this.within.all, combination)),
      ...this.impossible,
    ];
  }

  answer(): Answer {
    const {within, ends, quiet} = this;
    const {all} = within;
    const calm = withoutError(within);
    const cover = [...ends, ...quiet];
    const lost = this.left(showable(within, calm), cover) ?? this.left(showable(within, all), cover);
    if (lost === undefined) {
      if (this.left(all, cover) !== undefined) return unknown('only values that cannot be shown are left over');
      if (this.left(all, this.careful()) === undefined) return {kind: 'always'};
      return unknown('it depends on "exists": false inside an array of objects');
    }
    for (const end of ends) {
      const passing = this.left(showable(within, end), quiet);
      if (passing === undefined) continue;
      const onlyWithErrorCode = this.left(calm, this.careful()) === undefined;
      return {kind: 'sometimes', within, lost, passing, onlyWithErrorCode};
    }
    if (ends.some((end) => this.left(end, quiet) !== undefined)) {
      return unknown('only values that cannot be shown would get through');
    }
    if (ends.some((end) => this.onlyListsPass(end))) {
      return unknown('the patterns on the route ask for different values of one field');
    }
    return {kind: 'never'};
  }

  private left(box: Box, cover: readonly Box[]): Box | undefined {
    return uncovered(box, cover, this.effort.maxSteps);
  }

  /** No single value passes, but a list could: it gives each pattern the value it asks for. */
  private onlyListsPass(end: Box): boolean {
    const {paths} = this.within;
    return isEmpty(end) && end.every((cells, i) => cells !== 0n || this.domain(paths[i] ?? '').values === 'any');
  }

  /** What surely gets through or stays silent: without what arrays of objects could undo. */
  private careful(): Box[] {
    const {within} = this;
    const sure = (c: Combination): ReadonlySet<Condition> => doubtful(c, [], within, requiredInArrays);
    const ends = [...this.ways, ...this.silent.map((c) => [c])].map((way) =>
      way.reduce<Box>((box, c) => narrow(within, box, c, sure(c)), within.all),
    );
    return [...ends, ...this.impossible];
  }
}

/**
 * A value at a path and another below it: a pattern reads `"a.b"` as it reads `b` in an object `a`, but AWS writes no such keys, so that
 * where `requestParameters` is null nothing stands in it.
 */
function impossible({paths, partitions, all}: Space): Box[] {
  const leaves = partitions.map((cut) => cut.all & ~cut.absent);
  return paths.flatMap((above, i) =>
    paths.flatMap((below, j) =>
      below.startsWith(`${above}.`)
        ? [all.map((cells, at) => (at === i || at === j ? cells & (leaves[at] ?? 0n) : cells))]
        : [],
    ),
  );
}

/** Everything but failed calls: an error message comes with an error code only, and what IAM refuses stands in failed calls only. */
function withoutError(within: Space): Box {
  return within.all.map((cells, i) => {
    const path = within.paths[i];
    const failed = path === 'detail.errorCode' || path === 'detail.errorMessage';
    const {absent = 0n, failures = 0n} = within.partitions[i] ?? {};
    return failed ? cells & absent : cells & ~failures;
  });
}
