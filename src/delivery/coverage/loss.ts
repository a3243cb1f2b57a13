/** Why a call does not certainly arrive at a recipient: the hop, the reason, and an event that is lost. */
import type {HopName} from '../../findings/model.js';
import {lostWords} from '../../pattern/index.js';
import {doubtOf} from '../doubt.js';
import {isOpen} from '../gate.js';
import type {Event} from '../message/index.js';
import type {Hop, HopKind, Route, Source} from '../route/hop.js';
import {Order, type Place} from '../route/order.js';
import type {Grade, Loss} from './model.js';
import {admits, harmlessVerdict} from './outcome.js';
import {entrances, passagesThrough, type Cover, type Outlook, type Passage} from './passage.js';
import {culpritOf, doubtful, isUnknown, isUnnamed, reasonAt, refusal, type Reason} from './reasons.js';

/** Where a call is lost, and why. */
interface LossPlace {
  /** Null where the place has no hops. */
  readonly at: Place | null;
  readonly hop: HopName;
  readonly place?: string;
  readonly reason: string;
  readonly clue?: string;
  readonly resource?: string;
  readonly unnamed?: true;
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
  readonly #reasons = new Map<Place, Reason>();
  readonly #doubts = new Map<Place, Loss | null>();
  #certain: Losses | undefined;

  constructor(asking: Asking) {
    this.#asking = asking;
    this.#relevant = new Stretch(asking, asking.relevant);
    this.#reaching = new Stretch(asking, asking.reaching);
  }

  /** @param grade what `gradeOf` says of the call */
  explain(call: string, grade: Exclude<Grade, 'always'>): Loss {
    const best = this.#asking.outlook.possible.get(call);
    if (grade === 'unknown')
      return best.verdict === 'unknown'
        ? {verdict: grade, hop: 'rule', reason: best.reason, doubt: doubtOf('too-complex')}
        : this.#doubt(call);
    if (grade === 'failures' && !harmlessVerdict(best))
      return (this.#certain ??= this.#amongSure()).explain(call, grade);
    if (best.verdict === 'always' || best.verdict === 'unknown' || (grade === 'sometimes' && harmlessVerdict(best)))
      return this.#spoiled();
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

  /** What a doubtful route may admit besides is no reason why a sure one leaves it out. */
  #amongSure(): Losses {
    const {cover, outlook} = this.#asking;
    return new Losses({
      ...this.#asking,
      cover: (passages) => cover(passages.filter(({sureness}) => sureness === 'sure')),
      outlook: {sure: outlook.sure, firm: outlook.sure, possible: outlook.sure},
    });
  }

  /** Every way that admits the call spoils some of its events. */
  #spoiled(): Loss {
    const hop = this.#asking.reaching.flatMap((route) => route.hops).find(({spoils}) => spoils !== undefined);
    const {reason = 'some events become unusable on the way', example: counterExample = null} = hop?.spoils ?? {};
    return {verdict: 'sometimes', hop: hop?.kind.at ?? 'target', reason, counterExample, onlyFailures: false};
  }

  /** Admitted with the doubtful routes, not by the others alone. */
  #doubt(call: string): Loss {
    const {cover, reaching} = this.#asking;
    const passes = ({firm}: Outlook): boolean => admits(firm.get(call));
    const sources = this.#sources(reaching);
    if (!passes(cover(sources.flatMap(entrances))))
      return doubtful(
        sources[0].kind.at,
        sources.flatMap(({listed, feeds}) => [listed, ...feeds.flatMap(({entries}) => entries.map(({gate}) => gate))]),
      );
    const place = this.#reaching.order.places.find((one) => !passes(this.#reaching.upTo(one)));
    const here = place === undefined ? null : this.#doubtAt(place);
    return here ?? this.#doubtAbout(call) ?? doubtful(place?.kind.at ?? 'rule', []);
  }

  /** Nothing is in doubt where a surer way ends: then the first doubt on another way of the call. */
  #doubtAbout(call: string): Loss | null {
    const {cover} = this.#asking;
    for (const {source, hops} of this.#reaching.routes) {
      if (hops.some(({gate}) => gate.state === 'blocks')) continue;
      const conditions = hops.flatMap((hop) => hop.conditions);
      if (cover([{sureness: 'sure', conditions}]).possible.get(call).verdict === 'never') continue;
      const {listed, feeds} = source;
      const gates = [
        ...(isOpen(listed) ? [] : [listed]),
        ...feeds.flatMap(({entries}) => entries.map(({gate}) => gate)),
      ];
      if (!gates.some(isOpen) && gates.some(isUnknown)) return doubtful(source.kind.at, gates);
      const hop = hops.find(({gate}) => isUnknown(gate));
      if (hop !== undefined) return doubtful(hop.kind.at, [hop.gate]);
    }
    return null;
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
    const kept = place === undefined ? null : this.#keptBefore(place, call);
    if (kept !== null) return kept;
    return place === undefined
      ? {at: null, hop: road.at(-1)?.at ?? 'subscription', reason: 'no subscription of the recipient is reached'}
      : {
          at: place,
          hop: place.kind.at,
          ...culprit(this.#hopsAt(place)),
          ...(place.kind.road === 'alarm' ? {place: place.kind.name} : {}),
          ...this.#reasonAt(place),
          ...(isUnnamed(this.#hopsAt(place)) ? {unnamed: true as const} : {}),
        };
  }

  /**
   * The call ends at a place where what the hops ask for would let it pass, those included to which nothing comes: then it is what keeps it
   * from such a hop. null where that is not so.
   */
  #keptBefore(place: Place, call: string): LossPlace | null {
    const {order, routes} = this.#relevant;
    const asks = (route: Route): Passage => ({
      sureness: 'sure',
      conditions: order.upTo(route, place).flatMap(({conditions}) => conditions),
    });
    const {cover} = this.#asking;
    const there = routes.filter((route) => order.at(route, place).length > 0);
    if (there.some((route) => order.at(route, place).some(({gate}) => gate.state === 'blocks'))) return null;
    const dry = there.filter(
      (route) =>
        entrances(route.source).every(({sureness}) => sureness === 'out') &&
        cover([asks(route)]).possible.get(call).verdict !== 'never',
    );
    const [first] = dry;
    if (first === undefined || cover(there.map(asks)).possible.get(call).verdict !== 'always') return null;
    return {at: null, hop: first.source.kind.at, reason: first.source.reason};
  }

  /** What brings events to the routes. */
  #sources(routes: readonly Route[]): readonly [Source, ...Source[]] {
    const [first, ...others] = new Set(routes.map(({source}) => source));
    return first === undefined ? [this.#asking.source] : [first, ...others];
  }

  #reasonAt(place: Place): Reason {
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

  /** What is in doubt at a place; null where nothing is. */
  #doubtAt(place: Place): Loss | null {
    let doubt = this.#doubts.get(place);
    if (doubt === undefined) {
      const {routes, order} = this.#reaching;
      const gates = routes.flatMap((route) => order.at(route, place).map(({gate}) => gate));
      this.#doubts.set(place, (doubt = gates.some(isUnknown) ? doubtful(place.kind.at, gates) : null));
    }
    return doubt;
  }
}

function culprit(hops: readonly Hop[]): Pick<LossPlace, 'resource'> {
  const resource = culpritOf(hops);
  return resource === undefined ? {} : {resource};
}
