/**
 * `delivery/redundancy/` answers what would be missed if some routes were gone.
 *
 * Would something be missed that is delivered now, if some routes were gone? An account has hundreds of rules and recipients and few
 * distinct ways, so ways that answer alike are counted, and only the last of its kind is worth a question. Then only those calls are
 * asked about that it lets through, and mostly one other way is as good.
 */
import {remember} from '../../remember.js';
import {gradesOf, type Covering} from '../coverage/coverage.js';
import type {Grade} from '../coverage/model.js';
import {withoutFeed} from '../roads/event-source.js';
import type {TrailAnswer} from '../hops/trail/trail.js';
import type {Chain} from '../route/chain.js';
import {mayReach, type Hop, type Route, type Source} from '../route/hop.js';

const WORTH: Readonly<Record<Grade, number>> = {always: 4, failures: 3, unknown: 2, sometimes: 1, never: 0};

/** Routes that let the same events through, in the same way, are of one kind. */
type Kind = string;

/** How many routes of each kind a recipient has, those included of which it is not known whom they reach. */
interface Stock {
  /** Equal for equal counts. */
  readonly id: string;
  readonly counts: ReadonlyMap<Kind, number>;
}

/** What all routes of a recipient are together, worked out once for the many questions about one of them. */
interface Whole {
  readonly kinds: readonly Kind[];
  readonly grades: ReadonlyMap<string, Grade>;
  /** Which routes count depends on all of them: some are vouched for or lead to an unknown end. */
  readonly special: boolean;
  /** The kinds that alone are as good for a call as all together. */
  readonly carriers: (call: string) => readonly Kind[];
}

/** The routes that are left while some are thought away. */
export type Left = readonly Stock[];

export class Weigher {
  readonly #chain: Chain;
  readonly #covering: Covering;
  readonly #number = numbering();
  readonly #kinds = new Map<Route, Kind>();
  /** One route of each kind. */
  readonly #samples = new Map<Kind, Route>();
  readonly #wholes = remember<Whole>();
  readonly #alones = remember<ReadonlyMap<string, Grade>>();
  readonly #answers = remember<boolean>();
  /** Recipients of one topic have equal stocks. */
  readonly #rests = remember<Stock>();
  /** All routes. */
  readonly whole: Left;

  constructor(chain: Chain, routes: readonly Route[], covering: Covering) {
    this.#chain = chain;
    this.#covering = covering;
    const kindOf = kinds(this.#number);
    for (const route of routes) {
      const kind = kindOf(route);
      this.#kinds.set(route, kind);
      if (!this.#samples.has(kind)) this.#samples.set(kind, route);
    }
    this.whole = this.#byRecipient(routes);
  }

  /** Less than all routes deliver is delivered by those that are left when others go, too. */
  missed(gone: readonly Route[], left: Left = this.whole): boolean {
    return this.#byRecipient(gone).some((less, recipient) => {
      const [whole, had] = [this.whole[recipient], left[recipient]];
      if (whole === undefined || had === undefined) return false;
      const last = [...less.counts].flatMap(([kind, count]) => (had.counts.get(kind) === count ? [kind] : []));
      if (last.length === 0) return false;
      const key = JSON.stringify([whole.id, had.id, less.id]);
      return this.#answers(key, () => {
        const before = had === whole ? [] : [...whole.counts.keys()].filter((kind) => !had.counts.has(kind));
        return this.#isLess(this.#together(whole), new Set([...before, ...last]));
      });
    });
  }

  without(gone: readonly Route[], left: Left): Left {
    const less = this.#byRecipient(gone);
    return left.map((had, recipient) => {
      const going = less[recipient];
      return going === undefined || going.counts.size === 0 ? had : this.#subtract(had, going);
    });
  }

  /** Less is delivered without one trail. */
  missedTrail(trail: TrailAnswer): boolean {
    const without = remember<Source>();
    const numbers = new Map<Source, string>();
    const left = (source: Source): Source => {
      const number = numbers.get(source) ?? String(numbers.size);
      numbers.set(source, number);
      return without(number, () => withoutFeed(source, trail.trail.TrailARN));
    };
    const {calls} = this.#chain.context;
    // Recipients of equal stocks miss the same.
    return [...new Map(this.whole.map((stock) => [stock.id, stock])).values()].some((stock) => {
      const {kinds, grades} = this.#together(stock);
      const rest = this.#gradesOf(kinds, calls, left);
      return calls.some((call) => worth(rest, call) < worth(grades, call));
    });
  }

  #byRecipient(routes: readonly Route[]): Stock[] {
    const found = this.#chain.context.baseline.recipients.map(() => new Map<Kind, number>());
    const count = (counts: Map<Kind, number> | undefined, kind: Kind): void =>
      void counts?.set(kind, (counts.get(kind) ?? 0) + 1);
    for (const route of routes) {
      const kind = this.#kinds.get(route) ?? '';
      if (route.recipient !== null) count(found[route.recipient], kind);
      else for (const [recipient, counts] of found.entries()) if (mayReach(route, recipient)) count(counts, kind);
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

  #isLess(whole: Whole, gone: ReadonlySet<Kind>): boolean {
    const {calls} = this.#chain.context;
    const isLeft = (kind: Kind): boolean => !gone.has(kind);
    // Where hardly any is left, it may be that others count for the recipient.
    const together = gone.size >= whole.kinds.length || whole.special;
    const touched = together ? calls : calls.filter((call) => [...gone].some((kind) => this.#alone(kind).has(call)));
    const open = touched.filter((call) => !whole.carriers(call).some(isLeft));
    if (open.length === 0) return false;
    const rest = this.#gradesOf(whole.kinds.filter(isLeft), open);
    return open.some((call) => worth(rest, call) < worth(whole.grades, call));
  }

  #together({id, counts}: Stock): Whole {
    return this.#wholes(id, () => {
      const kinds = [...counts.keys()];
      const grades = this.#gradesOf(kinds);
      const carriers = remember<readonly Kind[]>();
      return {
        kinds,
        grades,
        special: kinds.some((kind) => {
          const sample = this.#samples.get(kind);
          return sample !== undefined && (sample.recipient === null || sample.beside === true);
        }),
        carriers: (call) =>
          carriers(call, () => kinds.filter((kind) => worth(this.#alone(kind), call) >= worth(grades, call))),
      };
    });
  }

  /** Without the calls that never get through by it: of hundreds of kinds most let few through. */
  #alone(kind: Kind): ReadonlyMap<string, Grade> {
    return this.#alones(kind, () => new Map([...this.#gradesOf([kind])].filter(([, grade]) => WORTH[grade] > 0)));
  }

  #gradesOf(
    among: readonly Kind[],
    calls: readonly string[] = this.#chain.context.calls,
    left: (source: Source) => Source = (source) => source,
  ): ReadonlyMap<string, Grade> {
    // As if for one recipient, whoever it is.
    const his = among
      .flatMap((kind) => this.#samples.get(kind) ?? [])
      .map(({among: _, ...route}) => (route.recipient === null ? route : {...route, recipient: 0}))
      .map((route) => ({...route, source: left(route.source)}));
    return gradesOf({...this.#covering, source: left(this.#covering.source)}, his, 0, calls);
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

/** Whom a route reaches that cannot be looked behind depends on its destination. */
function kinds(number: (text: string) => string): (route: Route) => Kind {
  const known = new Map<Hop, string>();
  const sources = new Map<Source, number>();
  const sourceNumber = (source: Source): number => {
    const given = sources.get(source) ?? sources.size;
    sources.set(source, given);
    return given;
  };
  const hopNumber = (hop: Hop): string => {
    const {kind, gate, conditions, spoils} = hop;
    const texts = conditions.map(({text}) => text);
    const given =
      known.get(hop) ?? number(JSON.stringify([kind.name, gate.state, spoils === undefined ? 0 : 1, ...texts]));
    known.set(hop, given);
    return given;
  };
  return ({source, hops, recipient, destination, beside, unlisted}) => {
    const end = [recipient === null ? destination : '', beside === true, unlisted ?? null];
    return number(JSON.stringify([sourceNumber(source), ...end, ...hops.map(hopNumber)]));
  };
}
