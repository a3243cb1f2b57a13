/**
 * Would something be missed that is delivered now, if some paths were gone? An account has hundreds of rules and recipients and few
 * distinct ways, so ways that answer alike are weighed once.
 */
import type {Pattern} from '../pattern/index.js';
import type {Chain} from './chain.js';
import {coverageOf, type Coverage} from './coverage.js';
import type {TrailAnswer} from './hops/trail.js';
import type {Path} from './paths.js';

/** Calls that certainly arrive, and those that may. */
function score(coverage: Coverage): number {
  const points = {always: 4, unknown: 2, sometimes: 1, never: 0};
  return coverage.recipients.reduce(
    (sum, outcomes) => [...outcomes.values()].reduce((all, {verdict}) => all + points[verdict], sum),
    0,
  );
}

/** Equal for paths that let the same events through. Whom one reaches that nobody can look behind depends on its topic. */
function signature({steps, recipient, topic, beside}: Path): string {
  return JSON.stringify([
    recipient === null ? topic : '',
    beside === true,
    ...steps.map(({stage, gate, conditions, spoils}) => [
      stage,
      gate.state,
      spoils === undefined ? 0 : 1,
      ...conditions.map(({text}) => text),
    ]),
  ]);
}

export class Weigher {
  readonly #chain: Chain;
  readonly #except: readonly Pattern[];
  readonly #signed: readonly (readonly [Path, string])[];
  readonly #scores = new Map<string, number>();
  readonly #whole: readonly Map<string, Path>[];

  constructor(chain: Chain, paths: readonly Path[], except: readonly Pattern[]) {
    this.#chain = chain;
    this.#except = except;
    this.#signed = paths.map((path) => [path, signature(path)] as const);
    this.#whole = this.#byRecipient(() => true);
  }

  /** Without the paths that go through something. */
  missed(through: (path: Path) => boolean): boolean {
    const kept = this.#byRecipient((path) => !through(path));
    return this.#whole.some((ways, recipient) => {
      const left = kept[recipient] ?? new Map<string, Path>();
      return left.size < ways.size && this.#isLess(left, this.#score(ways));
    });
  }

  /** A single way that does it all is the usual case, and costs far less to weigh than all of them together. */
  #isLess(left: ReadonlyMap<string, Path>, full: number): boolean {
    for (const [text, path] of left) if (this.#score(new Map([[text, path]])) >= full) return false;
    return this.#score(left) < full;
  }

  /** Without one trail. */
  missedTrail(trail: TrailAnswer): boolean {
    const {trails} = this.#chain;
    const without = {...this.#chain, trails: {...trails, trails: trails.trails.filter((other) => other !== trail)}};
    return this.#whole.some((ways) => this.#score(ways, without, trail.trail.TrailARN) < this.#score(ways));
  }

  /** The distinct ways of each recipient, those included of which nobody knows whom they reach. */
  #byRecipient(keep: (path: Path) => boolean): Map<string, Path>[] {
    const found = this.#chain.context.baseline.recipients.map(() => new Map<string, Path>());
    for (const [path, text] of this.#signed) {
      if (!keep(path)) continue;
      if (path.recipient === null) for (const ways of found) ways.set(text, path);
      else found[path.recipient]?.set(text, path);
    }
    return found;
  }

  #score(ways: ReadonlyMap<string, Path>, chain = this.#chain, change = ''): number {
    const key = JSON.stringify([change, ...[...ways.keys()].sort()]);
    let known = this.#scores.get(key);
    if (known === undefined) {
      const {context} = chain;
      // As if for one recipient, whoever it is.
      const alone = {...context, baseline: {...context.baseline, recipients: context.baseline.recipients.slice(0, 1)}};
      const paths = [...ways.values()].map((path) => (path.recipient === null ? path : {...path, recipient: 0}));
      known = score(coverageOf({...chain, context: alone}, paths, this.#except));
      this.#scores.set(key, known);
    }
    return known;
  }
}
