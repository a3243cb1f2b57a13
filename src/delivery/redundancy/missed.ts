/**
 * Would something be missed that is delivered now, if some paths were gone? An account has hundreds of rules and recipients and few
 * distinct ways, so ways that answer alike are counted, and only the last of its kind is worth a question. Then only those calls are
 * asked about that it lets through, and mostly one other way is as good.
 */
import {remember} from '../../policy/remember.js';
import type {Chain} from '../route/walk.js';
import {gradesOf, type Grade} from '../coverage/coverage.js';
import {feedsOf, type TrailAnswer} from '../hops/trail.js';
import type {Path, Step} from '../route/routes.js';
import {trailWays, type Cover} from '../coverage/passage.js';

const WORTH: Readonly<Record<Grade, number>> = {always: 3, unknown: 2, sometimes: 1, never: 0};

/** A kind of path: paths that let the same events through, in the same way, are of one kind. */
type Kind = string;

/** How many paths of each kind a recipient has, those included of which nobody knows whom they reach. */
interface Stock {
  /** Equal for equal counts. */
  readonly id: string;
  readonly counts: ReadonlyMap<Kind, number>;
}

/** The paths that are left while some are thought away. */
export type Left = readonly Stock[];

export class Weigher {
  readonly #chain: Chain;
  readonly #cover: Cover;
  readonly #number = numbering();
  readonly #kinds = new Map<Path, Kind>();
  /** One path of each kind. */
  readonly #samples = new Map<Kind, Path>();
  readonly #grades = remember<ReadonlyMap<string, Grade>>();
  readonly #answers = remember<boolean>();
  /** Recipients of one topic have equal stocks. */
  readonly #rests = remember<Stock>();
  /** All paths. */
  readonly whole: Left;

  constructor(chain: Chain, paths: readonly Path[], cover: Cover) {
    this.#chain = chain;
    this.#cover = cover;
    const kindOf = kinds(this.#number);
    for (const path of paths) {
      const kind = kindOf(path);
      this.#kinds.set(path, kind);
      if (!this.#samples.has(kind)) this.#samples.set(kind, path);
    }
    this.whole = this.#byRecipient(paths);
  }

  /** Less than all paths deliver is delivered by those that are left when others go, too. */
  missed(gone: readonly Path[], left: Left = this.whole): boolean {
    return this.#byRecipient(gone).some((less, recipient) => {
      const [whole, had] = [this.whole[recipient], left[recipient]];
      if (whole === undefined || had === undefined) return false;
      if (![...less.counts].some(([kind, count]) => had.counts.get(kind) === count)) return false;
      const key = JSON.stringify([whole.id, had.id, less.id]);
      return this.#answers(key, () => this.#isLess(whole, this.#subtract(had, less)));
    });
  }

  without(gone: readonly Path[], left: Left): Left {
    const less = this.#byRecipient(gone);
    return left.map((had, recipient) => {
      const going = less[recipient];
      return going === undefined || going.counts.size === 0 ? had : this.#subtract(had, going);
    });
  }

  /** Less is delivered without one trail. */
  missedTrail(trail: TrailAnswer): boolean {
    const {trails} = this.#chain;
    const without = {...this.#chain, trails: {...trails, trails: trails.trails.filter((other) => other !== trail)}};
    return this.whole.some(({counts}) => {
      const kinds = [...counts.keys()];
      const [full, rest] = [this.#gradesOf(kinds), this.#gradesOf(kinds, without, trail.trail.TrailARN)];
      return this.#chain.context.calls.some((call) => worth(rest, call) < worth(full, call));
    });
  }

  #byRecipient(paths: readonly Path[]): Stock[] {
    const found = this.#chain.context.baseline.recipients.map(() => new Map<Kind, number>());
    const count = (counts: Map<Kind, number> | undefined, kind: Kind): void =>
      void counts?.set(kind, (counts.get(kind) ?? 0) + 1);
    for (const path of paths) {
      const kind = this.#kinds.get(path) ?? '';
      if (path.recipient === null) for (const counts of found) count(counts, kind);
      else count(found[path.recipient], kind);
    }
    return found.map((counts) => this.#stock(counts));
  }

  #stock(counts: ReadonlyMap<Kind, number>): Stock {
    const text = [...counts]
      .map(([kind, count]) => `${kind} ${String(count)}`)
      .sort()
      .join('\n');
    return {id: this.#number(text), counts};
  }

  #subtract(had: Stock, less: Stock): Stock {
    return this.#rests(`${had.id} ${less.id}`, () => {
      const left = [...had.counts].map(([kind, count]) => [kind, count - (less.counts.get(kind) ?? 0)] as const);
      return this.#stock(new Map(left.filter(([, count]) => count > 0)));
    });
  }

  #isLess(whole: Stock, left: Stock): boolean {
    const all = [...whole.counts.keys()];
    return this.#weigh(
      all,
      all.filter((kind) => !left.counts.has(kind)),
    );
  }

  #weigh(all: readonly Kind[], gone: readonly Kind[]): boolean {
    const {calls} = this.#chain.context;
    const left = all.filter((kind) => !gone.includes(kind));
    const full = this.#gradesOf(all);
    // Which paths count depends on all of them where some are vouched for or lead nobody knows where, or hardly any is left.
    const special = ({recipient, beside}: Path): boolean => recipient === null || beside === true;
    const samples = all.flatMap((kind) => this.#samples.get(kind) ?? []);
    const together = left.length === 0 || samples.some(special);
    const touched = together ? calls : calls.filter((call) => gone.some((kind) => worth(this.#alone(kind), call) > 0));
    const open = touched.filter((call) => !left.some((kind) => worth(this.#alone(kind), call) >= worth(full, call)));
    if (open.length === 0) return false;
    const rest = this.#gradesOf(left);
    return open.some((call) => worth(rest, call) < worth(full, call));
  }

  #alone(kind: Kind): ReadonlyMap<string, Grade> {
    return this.#gradesOf([kind]);
  }

  #gradesOf(among: readonly Kind[], chain = this.#chain, change = ''): ReadonlyMap<string, Grade> {
    const key = JSON.stringify([change, ...[...among].sort()]);
    return this.#grades(key, () => {
      // As if for one recipient, whoever it is.
      const paths = among.flatMap((kind) => this.#samples.get(kind) ?? []);
      const his = paths.map((path) => (path.recipient === null ? path : {...path, recipient: 0}));
      const trails = trailWays(chain, feedsOf(chain.trails));
      return gradesOf({chain, cover: this.#cover, trails}, his, 0, chain.context.calls);
    });
  }
}

function worth(grades: ReadonlyMap<string, Grade>, call: string): number {
  return WORTH[grades.get(call) ?? 'never'];
}

/** Equal numbers for equal texts, since the texts of patterns are long. */
function numbering(): (text: string) => string {
  const numbers = new Map<string, string>();
  return (text) => {
    const given = numbers.get(text) ?? String(numbers.size);
    numbers.set(text, given);
    return given;
  };
}

/** Whom a path reaches that nobody can look behind depends on its topic. */
function kinds(number: (text: string) => string): (path: Path) => Kind {
  const steps = new Map<Step, string>();
  const stepNumber = (step: Step): string => {
    const {stage, gate, conditions, spoils} = step;
    const given =
      steps.get(step) ??
      number(JSON.stringify([stage, gate.state, spoils === undefined ? 0 : 1, ...conditions.map(({text}) => text)]));
    steps.set(step, given);
    return given;
  };
  return ({steps: along, recipient, topic, beside}) =>
    number(JSON.stringify([recipient === null ? topic : '', beside === true, ...along.map(stepNumber)]));
}
