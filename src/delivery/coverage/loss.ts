/** Why a call does not certainly arrive at a recipient: the hop, the reason, and an event that is lost. */
import type {HopName} from '../../findings/model.js';
import {lostWords, whyNoMatch} from '../../pattern/index.js';
import {briefly, type Gate} from '../gate.js';
import type {Event} from '../message/index.js';
import type {Hop, HopKind, Route, Source} from '../route/hop.js';
import {Order, type Place} from '../route/order.js';
import type {Loss} from './model.js';
import {entrances, passagesThrough, type Cover, type Outlook} from './passage.js';

/** Where a call is lost, and why. */
interface LossPlace {
  /** Null where the place has no hops. */
  readonly at: Place | null;
  readonly hop: HopName;
  readonly place?: string;
  readonly reason: string;
}

/** What is asked about one recipient. */
export interface Asking {
  readonly cover: Cover;
  /** What brings events in, also where no route is. */
  readonly source: Source;
  /** The road by which the recipient would be reached: the order of what is missing. */
  readonly road: readonly HopKind[];
  /** The routes by which a loss is explained. */
  readonly relevant: readonly Route[];
  /** Those of them that lead to the recipient, or may. */
  readonly reaching: readonly Route[];
  /** What comes through to the recipient. */
  readonly outlook: Outlook;
}

/** Some routes of an asking, with the order of their hops and what comes through up to each. */
class Stretch {
  readonly routes: readonly Route[];
  readonly #asking: Asking;
  readonly #outlooks = new Map<Place, Outlook>();
  #order: Order | undefined;

  constructor(asking: Asking, routes: readonly Route[]) {
    this.#asking = asking;
    this.routes = routes;
  }

  get order(): Order {
    return (this.#order ??= new Order(this.routes, this.#asking.road));
  }

  /** What comes through the hops up to a place of `order` (default: of this stretch's own). */
  upTo(place: Place, order = this.order): Outlook {
    let found = this.#outlooks.get(place);
    if (found === undefined) {
      found = this.#asking.cover(passagesThrough(this.routes, (route) => order.upTo(route, place)));
      this.#outlooks.set(place, found);
    }
    return found;
  }
}

/** The losses of one recipient: hundreds of calls are asked about, and few are the hops at which they are lost. */
export class Losses {
  readonly #asking: Asking;
  readonly #relevant: Stretch;
  readonly #reaching: Stretch;
  readonly #reasons = new Map<Place, string>();
  readonly #doubts = new Map<Place, Loss>();

  constructor(asking: Asking) {
    this.#asking = asking;
    this.#relevant = new Stretch(asking, asking.relevant);
    this.#reaching = new Stretch(asking, asking.reaching);
  }

  /** Of a call that is not certainly delivered. */
  explain(call: string): Loss {
    const best = this.#asking.outlook.possible.get(call);
    if (best.verdict === 'always') return this.#between(call);
    if (best.verdict === 'unknown') {
      return {verdict: 'unknown', hop: 'rule', reason: best.reason, permissions: []};
    }
    const {reason, at: stands, ...at} = this.#lossAt(call, best.verdict);
    if (best.verdict === 'never') return {verdict: 'never', ...at, reason, counterExample: null, onlyFailures: false};
    const {lostWhen, counterExample, lostOnlyWithErrorCode: onlyFailures} = best;
    const asked = stands === null ? null : refusal(this.#hopsAt(stands), stands, counterExample as Event);
    const when =
      asked !== null
        ? `, for example where ${asked}`
        : lostWhen.length === 0
          ? ''
          : `, lost for example when ${lostWords(lostWhen)}`;
    return {verdict: 'sometimes', ...at, reason: `${reason}${when}`, when, counterExample, onlyFailures};
  }

  /** Admitted with the doubtful routes, not by the sure ones alone: spoiled for some events, or not known. */
  #between(call: string): Loss {
    const {cover, reaching, outlook} = this.#asking;
    if (outlook.firm.get(call).verdict === 'always') {
      const hop = reaching.flatMap((route) => route.hops).find(({spoils}) => spoils !== undefined);
      return {
        verdict: 'sometimes',
        hop: hop?.kind.at ?? 'target',
        reason: hop?.spoils?.reason ?? 'some events become unusable on the way',
        counterExample: hop?.spoils?.example ?? null,
        onlyFailures: false,
      };
    }
    const passes = ({firm}: Outlook): boolean => firm.get(call).verdict === 'always';
    const sources = this.#sources(reaching);
    if (!passes(cover(sources.flatMap(entrances))))
      return doubtful(
        sources[0].kind.at,
        sources.flatMap(({listed, feeds}) => [listed, ...feeds.flatMap(({entries}) => entries.map(({gate}) => gate))]),
      );
    const place = this.#reaching.order.places.find((one) => !passes(this.#reaching.upTo(one)));
    return place === undefined ? doubtful('rule', []) : this.#doubtAt(place);
  }

  /**
   * The first hop behind which the call is no longer always admitted, and what stands there. Where none of its events arrives it is the
   * first hop that none passes: a pattern that takes some of them is not why they are all lost.
   */
  #lossAt(call: string, end: 'never' | 'sometimes'): LossPlace {
    const {cover, road, relevant} = this.#asking;
    const sources = this.#sources(relevant);
    const [source] = sources;
    const lost = ({possible}: Outlook): boolean => {
      const {verdict} = possible.get(call);
      return end === 'never' ? verdict === 'never' : verdict !== 'always' && verdict !== 'unknown';
    };
    if (lost(cover(sources.flatMap(entrances)))) return {at: null, hop: source.kind.at, reason: source.reason};
    const {order} = this.#relevant;
    const place = order.places.find((one) =>
      lost((one.kind.personal ? this.#reaching : this.#relevant).upTo(one, order)),
    );
    return place === undefined
      ? {at: null, hop: road.at(-1)?.at ?? 'subscription', reason: 'no subscription of the recipient is reached'}
      : {
          at: place,
          hop: place.kind.at,
          ...(place.kind.road === 'alarm' ? {place: place.kind.name} : {}),
          reason: this.#reasonAt(place),
        };
  }

  /** What brings events to the routes. */
  #sources(routes: readonly Route[]): readonly [Source, ...Source[]] {
    const [first, ...others] = new Set(routes.map(({source}) => source));
    return first === undefined ? [this.#asking.source] : [first, ...others];
  }

  #reasonAt(place: Place): string {
    let reason = this.#reasons.get(place);
    if (reason === undefined) this.#reasons.set(place, (reason = reasonAt(this.#hopsAt(place), place)));
    return reason;
  }

  #hopsAt(place: Place): readonly Hop[] {
    const {order, routes} = this.#relevant;
    // Where another recipient is subscribed and this one is not, nothing that stands at that subscription is the reason.
    const others = place.kind.personal === true && routes.some((route) => this.#isAnothers(route));
    return (others ? this.#reaching.routes : routes).flatMap((route) => order.at(route, place));
  }

  #isAnothers(route: Route): boolean {
    return route.recipient !== null && !this.#asking.reaching.includes(route);
  }

  #doubtAt(place: Place): Loss {
    let doubt = this.#doubts.get(place);
    if (doubt === undefined) {
      const {routes, order} = this.#reaching;
      const gates = routes.flatMap((route) => order.at(route, place).map(({gate}) => gate));
      this.#doubts.set(place, (doubt = doubtful(place.kind.at, gates)));
    }
    return doubt;
  }
}

function doubtful(hop: HopName, gates: readonly Gate[]): Loss {
  const gate = gates.find(({state}) => state === 'unknown');
  return {
    verdict: 'unknown',
    hop,
    reason: gate?.state === 'unknown' ? gate.reason : 'it could not be determined whether it passes here',
    permissions: gate?.state === 'unknown' ? gate.permissions : [],
  };
}

/** The field that the only hop there refuses, and its value: `when` alone does not say what the pattern asks for. */
function refusal(hops: readonly Hop[], {kind}: Place, event: Event): string | null {
  const [first, ...others] = new Map(hops.map((hop) => [`${hop.resource} ${hop.key ?? ''}`, hop])).values();
  if (first === undefined || others.length > 0 || first.gate.state === 'blocks' || first.because !== undefined)
    return null;
  for (const pattern of first.conditions) {
    const why = whyNoMatch(pattern, event, kind.words.asks);
    if (why !== null) return why.others === 0 && kind.road !== 'alarm' ? why.words : null;
  }
  return null;
}

function reasonAt(hops: readonly Hop[], place: Place): string {
  const blocked = hops.find(({gate}) => gate.state === 'blocks');
  if (blocked?.gate.state === 'blocks') return `${blocked.resource}: ${briefly(blocked.gate)}`;
  const {words} = place.kind;
  const narrowed = hops.filter(({conditions}) => conditions.length > 0);
  const [first] = narrowed;
  if (first === undefined) return words.missing;
  // Of one hop among several, a cause of its own would explain too little.
  if (first.because !== undefined && narrowed.every(({because}) => because !== undefined))
    return `${first.resource}: ${first.because}`;
  return words.narrowed([...new Set(narrowed.map(({resource}) => resource))].join(', '));
}
