/** What an event must match to get along some hops, and how sure it is that they let it pass otherwise. */
import {Coverer, type CallVerdict, type Envelope, type Pattern} from '../../pattern/index.js';
import {remember} from '../../remember.js';
import type {Context} from '../context.js';
import {envelopeOf} from '../envelope.js';
import {isOpen, type Gate} from '../gate.js';
import type {Hop, Route, Source} from '../route/hop.js';

/** One conjunction of patterns, with the certainty of the hops that ask for them. */
export interface Passage {
  readonly sureness: 'sure' | 'partial' | 'perhaps' | 'out';
  readonly conditions: readonly Pattern[];
}

/** The verdict for a call, worked out when it is asked for. */
export interface Verdicts {
  get(call: string): CallVerdict;
}

/** The verdicts of some passages together, as far as one goes into doubtful ones. */
export interface Outlook {
  readonly sure: Verdicts;
  /** With those that spoil some events. */
  readonly firm: Verdicts;
  /** With those of which it is not known whether they pass. */
  readonly possible: Verdicts;
}

export type Cover = (passages: readonly Passage[]) => Outlook;

const SURE: readonly Passage['sureness'][] = ['sure'];
const FIRM: readonly Passage['sureness'][] = ['sure', 'partial'];
const POSSIBLE: readonly Passage['sureness'][] = ['sure', 'partial', 'perhaps'];

/** Sets of conjunctions whose verdicts are kept: each has one for each call. */
const SETS = 500;
/** Texts of conjunctions that have a number: those of a large account. */
const TEXTS = 10_000;
/** One for each account, region and exception: a run judges an account again for each round of reads and each step of a plan. */
const coverers = remember<Cover>(4);

/** Answers per set of conjunctions, computed once: an account has many routes and few distinct conditions. */
export function coverer(context: Context, except: readonly Pattern[]): Cover {
  const envelope = envelopeOf(context);
  return coverers(JSON.stringify([envelope, except.map(({text}) => text)]), () => covererIn(envelope, except));
}

function covererIn(envelope: Envelope, except: readonly Pattern[]): Cover {
  const within = new Coverer(envelope, {except});
  let done = remember<Verdicts>(SETS);
  // The texts of patterns are long, and hundreds of rules stand in one set.
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const given = numbers.get(text) ?? numbers.size;
    numbers.set(text, given);
    return given;
  };
  const together = (passages: readonly Passage[], among: readonly Passage['sureness'][]): Verdicts => {
    const distinct = new Map(
      passages.flatMap(({sureness: how, conditions}) =>
        among.includes(how) ? [[JSON.stringify(conditions.map(({text}) => text).sort()), conditions] as const] : [],
      ),
    );
    if (numbers.size + distinct.size > TEXTS) {
      numbers.clear();
      done = remember(SETS);
    }
    // By their texts, so that an example does not depend on what was asked before.
    const sorted = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1));
    return done(sorted.map(([text]) => numberOf(text)).join(), () =>
      verdicts(
        within,
        sorted.map(([, conditions]) => conditions),
      ),
    );
  };
  return (passages) => {
    let [sure, firm, possible]: (Verdicts | undefined)[] = [];
    return {
      get sure() {
        return (sure ??= together(passages, SURE));
      },
      get firm() {
        return (firm ??= together(passages, FIRM));
      },
      get possible() {
        return (possible ??= together(passages, POSSIBLE));
      },
    };
  };
}

function verdicts(within: Coverer, conjunctions: readonly (readonly Pattern[])[]): Verdicts {
  const known = remember<CallVerdict>();
  return {get: (call) => known(call, () => within.verdict(conjunctions, call))};
}

function sureness(gates: readonly Gate[], spoiled: boolean): Passage['sureness'] {
  if (gates.some((gate) => gate.state === 'blocks')) return 'out';
  if (gates.some((gate) => gate.state === 'unknown')) return 'perhaps';
  return spoiled ? 'partial' : 'sure';
}

/** The hops after each other as one passage. */
export function passageOf(hops: readonly Hop[]): Passage {
  return {
    sureness: sureness(
      hops.map(({gate}) => gate),
      hops.some(({spoils}) => spoils !== undefined),
    ),
    conditions: hops.flatMap(({conditions}) => conditions),
  };
}

/** The ways of an event into a source. */
export function entrances({listed, feeds}: Source): Passage[] {
  const unlisted = isOpen(listed) ? [] : [{gate: listed, conditions: []}];
  const entries = [...unlisted, ...feeds.flatMap((feed) => feed.entries)];
  return entries.map(({gate, conditions}) => ({sureness: sureness([gate], false), conditions}));
}

const ORDER: readonly Passage['sureness'][] = ['out', 'perhaps', 'partial', 'sure'];

/** The passages of an event from the source of each route through those of its hops that `upTo` picks. */
export function passagesThrough(routes: readonly Route[], upTo: (route: Route) => readonly Hop[]): Passage[] {
  const bySource = new Map<Source, Passage[]>();
  for (const route of routes) {
    const found = bySource.get(route.source) ?? [];
    bySource.set(route.source, found);
    found.push(passageOf(upTo(route)));
  }
  return [...bySource].flatMap(([source, passages]) =>
    entrances(source).flatMap((entrance) =>
      passages.map((passage): Passage => ({
        sureness: ORDER[
          Math.min(ORDER.indexOf(entrance.sureness), ORDER.indexOf(passage.sureness))
        ] as Passage['sureness'],
        conditions: [...entrance.conditions, ...passage.conditions],
      })),
    ),
  );
}
