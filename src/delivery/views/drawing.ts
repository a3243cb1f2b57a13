/**
 * A picture while it is drawn: nodes, arrows, and in the end what comes along them. A node that is in order and that no alert reaches is not
 * drawn as passing; where that is not known, neither.
 */
import type {HopState, RoutePicture} from '../../report/model/model.js';
import {briefly, type Gate} from '../gate.js';
import type {Drawn} from '../route/hop.js';

/** What a hop lets pass by itself, or what arrives at a recipient. */
export interface Share {
  readonly state: HopState;
  readonly note: string;
}

export interface Placed {
  readonly id: string;
  readonly drawn: Drawn;
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  /** What stands between the two; null where nothing does. */
  readonly gate: Gate | null;
}

type Reach = 'certain' | 'possible' | 'none';

const NOTHING = 'nothing arrives here';
const PERHAPS = 'not known whether anything arrives here';

export class Drawing {
  readonly #nodes: Placed[] = [];
  readonly #ids = new Map<string, string>();
  readonly #arrows = new Map<string, Arrow>();
  /** Where events begin. */
  readonly #starts = new Set<string>();

  /** Answers the node's id. */
  add(drawn: Drawn): string {
    const {kind, key} = drawn;
    const known = this.#ids.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const id = `${kind}${String(this.#ids.size)}`;
    this.#ids.set(`${kind} ${key}`, id);
    this.#nodes.push({id, drawn});
    return id;
  }

  /** A node that nothing has to lead to. */
  start(drawn: Drawn): string {
    const id = this.add(drawn);
    this.#starts.add(id);
    return id;
  }

  has({kind, key}: Drawn): boolean {
    return this.#ids.has(`${kind} ${key}`);
  }

  leadsOn(id: string): boolean {
    return [...this.#arrows.values()].some(({from}) => from === id);
  }

  join(from: string, to: string, gate: Gate | null = null): void {
    const key = `${from} ${to}`;
    if (!this.#arrows.has(key)) this.#arrows.set(key, {from, to, gate});
  }

  /** The nodes that are come to from one. */
  behind(id: string): readonly Placed[] {
    const found = new Set([id]);
    for (const one of found) for (const {from, to} of this.#arrows.values()) if (from === one) found.add(to);
    return this.#nodes.filter((node) => node.id !== id && found.has(node.id));
  }

  /**
   * @param shareOf what a node lets pass; null where its gate says all
   * @param open it is not known where something leads that is not drawn
   */
  finish(shareOf: (node: Placed) => Share | null, open: boolean): RoutePicture {
    const own = new Map(this.#nodes.map((node) => [node.id, shareOf(node) ?? ownShare(node.drawn)]));
    const doubt =
      open ||
      this.#nodes.some(
        ({id, drawn}) => drawn.kind !== 'recipient' && own.get(id)?.state === 'unknown' && !this.leadsOn(id),
      );
    const ledTo = new Set([...this.#starts, ...[...this.#arrows.values()].map(({to}) => to)]);
    const reached = this.#reached(own, doubt ? this.#nodes.flatMap(({id}) => (ledTo.has(id) ? [] : [id])) : []);
    const seen = new Map(
      this.#nodes.map(({id, drawn}) => {
        const share = own.get(id) ?? ownShare(drawn);
        return [id, ledTo.has(id) ? arrived(share, drawn, reached.get(id) ?? 'none') : unled(share, doubt)];
      }),
    );
    const stateOf = (id: string): HopState => seen.get(id)?.state ?? 'unknown';
    const ends = new Set(this.#nodes.flatMap(({id, drawn}) => (drawn.kind === 'recipient' ? [id] : [])));
    return {
      nodes: this.#nodes.map(({id, drawn: {kind, label}}) => ({id, kind, label, ...(seen.get(id) as Share)})),
      edges: [...this.#arrows.values()].map(({from, to, gate}) => ({
        from,
        to,
        state: along(stateOf(from), gate, ends.has(to) ? stateOf(to) : null),
      })),
    };
  }

  /**
   * What comes to each node: first for certain, then perhaps.
   *
   * @param perhaps nodes that something may lead to which could not be read
   */
  #reached(own: ReadonlyMap<string, Share>, perhaps: readonly string[]): ReadonlyMap<string, Reach> {
    const reached = new Map<string, Reach>();
    // What does not say which call it was arrives all the same.
    const unnamed = new Set(
      this.#nodes.flatMap(({id, drawn: {gate}}) => (gate.state === 'blocks' && gate.unnamed === true ? [id] : [])),
    );
    const spread = (as: Reach, opens: (state: HopState) => boolean): void => {
      for (const id of this.#starts) reached.set(id, reached.get(id) ?? as);
      const waiting = [...reached.keys()];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (!unnamed.has(id) && !opens(own.get(id)?.state ?? 'blocks')) continue;
        for (const {from, to, gate} of this.#arrows.values()) {
          if (from !== id || reached.has(to) || !opens(gate?.state ?? 'passes')) continue;
          reached.set(to, as);
          waiting.push(to);
        }
      }
    };
    spread('certain', (state) => state !== 'blocks' && state !== 'unknown');
    for (const id of perhaps) reached.set(id, 'possible');
    spread('possible', (state) => state !== 'blocks');
    return reached;
  }
}

function ownShare({gate, passed}: Drawn): Share {
  return {state: gate.state, note: gate.state === 'passes' ? passed : briefly(gate)};
}

function isOpen(state: HopState): boolean {
  return state === 'passes' || state === 'vouched' || state === 'partly';
}

function arrived({state, note}: Share, {kind, gate, passed, lets}: Drawn, reach: Reach): Share {
  // A recipient who is there and gets nothing is not what holds it up, where it is lost before.
  const waits = kind === 'recipient' && gate.state === 'passes';
  if (reach === 'certain' || !(isOpen(state) || waits)) return {state, note};
  const nothing = reach === 'none' || state === 'blocks';
  const words = nothing ? NOTHING : PERHAPS;
  // What its patterns make of the calls is worth knowing all the same.
  const before = waits ? `${passed}; ` : lets === undefined ? '' : `${note}; `;
  return {state: nothing ? 'idle' : 'unknown', note: `${before}${words}`};
}

/** @param doubt something that could not be read may lead to it */
function unled({state, note}: Share, doubt: boolean): Share {
  if (!isOpen(state)) return {state, note};
  return doubt
    ? {state: 'unknown', note: 'not known whether anything leads to it'}
    : {state: 'idle', note: 'nothing leads to it'};
}

/**
 * What comes along an arrow: what its first end lets out, and not what its second makes of it.
 *
 * @param arrived what comes to the recipient at its second end; null where that is none
 */
function along(from: HopState, gate: Gate | null, arrived: HopState | null): HopState {
  if (from === 'idle' || from === 'blocks' || from === 'unknown') return from;
  if (gate !== null && gate.state !== 'passes') return gate.state;
  return arrived === null || arrived === 'passes' ? from : arrived;
}
