/**
 * The hops of several routes side by side, in the order in which an event meets them. Each route has its own order, and no other is
 * assumed: forwarding repeats rule and target, so the second rule of a route stands behind its first target, and the topic behind both.
 */
import type {Hop, HopKind, Route} from './hop.js';

/** The nth hop of a kind on its route. */
export interface Place {
  readonly kind: HopKind;
  readonly nth: number;
}

interface Placed {
  readonly place: Place;
  readonly key: string;
}

function placesOf(kinds: readonly HopKind[]): Placed[] {
  const met = new Map<HopKind, number>();
  return kinds.map((kind) => {
    const nth = met.get(kind) ?? 0;
    met.set(kind, nth + 1);
    return {place: {kind, nth}, key: `${kind.name} ${String(nth)}`};
  });
}

function onRoad(road: readonly HopKind[], {kind}: Place): number {
  const at = road.indexOf(kind);
  return at < 0 ? road.length : at;
}

/** Routes of one account have few distinct orders. */
function ordersOf(routes: readonly Route[], road: readonly HopKind[]): (readonly HopKind[])[] {
  const kinds = [road, ...routes.map(({hops}) => hops.map(({kind}) => kind))];
  return [...new Map(kinds.map((order) => [order.map(({name}) => name).join(' '), order])).values()];
}

export class Order {
  readonly places: readonly Place[];
  readonly #ranks = new Map<string, number>();

  /** @param road the places that are there in any case, so that a missing hop has its place */
  constructor(routes: readonly Route[], road: readonly HopKind[]) {
    const found = new Map<string, Place>();
    const before = new Map<string, Set<string>>();
    for (const order of ordersOf(routes, road)) {
      const placed = placesOf(order);
      placed.forEach(({place, key}, at) => {
        found.set(key, place);
        const earlier = before.get(key) ?? new Set();
        before.set(key, earlier);
        const previous = placed[at - 1];
        if (previous !== undefined) earlier.add(previous.key);
      });
    }
    const places: Place[] = [];
    const left = new Map(found);
    while (left.size > 0) {
      const free = [...left].filter(([key]) => ![...(before.get(key) ?? [])].some((earlier) => left.has(earlier)));
      // A route that ends early does not say what would come behind: what is repeated comes before what the road still has ahead.
      const [ready] = free.sort(([, a], [, b]) => onRoad(road, a) - onRoad(road, b));
      // Roads that contradict each other have no common order: then the one that was met first stands first.
      const [next] = ready === undefined ? left : [ready];
      if (next === undefined) break;
      const [key, place] = next;
      left.delete(key);
      this.#ranks.set(key, places.length);
      places.push(place);
    }
    this.places = places;
  }

  /** The hops of a route up to and including a place. */
  upTo(route: Route, place: Place): readonly Hop[] {
    const rank = this.#rank(place);
    return this.#select(route, (each) => each <= rank);
  }

  /** The hop of a route at a place, if it has one there. */
  at(route: Route, place: Place): readonly Hop[] {
    const rank = this.#rank(place);
    return this.#select(route, (each) => each === rank);
  }

  #rank({kind, nth}: Place): number {
    return this.#ranks.get(`${kind.name} ${String(nth)}`) ?? -1;
  }

  #select({hops}: Route, wanted: (rank: number) => boolean): Hop[] {
    const placed = placesOf(hops.map(({kind}) => kind));
    return hops.filter((_, at) => wanted(this.#ranks.get(placed[at]?.key ?? '') ?? -1));
  }
}
