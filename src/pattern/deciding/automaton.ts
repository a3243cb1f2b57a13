/**
 * All strings, sorted into classes: two strings of one class belong to exactly the same of the given sets. The sets run side by
 * side as one nondeterministic automaton over UTF-16 units; determinising it meets every class there is, and the first word that
 * reaches a class stands for it. Units that no set mentions behave alike, so one of them stands for all.
 */
import {STAR, type TextSet} from '../language/text.js';

export interface StringClass {
  /** For each set: are the strings of this class in it? */
  readonly accepts: readonly boolean[];
  /** One string of the class. */
  readonly word: string;
  /** `word` is the only string of the class. */
  readonly only: boolean;
  /** Made of the units of addresses only; told apart where asked for. */
  readonly addressLike: boolean;
}

/** The work asked for is beyond the cap. */
export class TooHard extends Error {
  override readonly name = 'TooHard';
}
const TOO_MANY = 'the strings a field may hold fall into too many classes';

export interface ClassOptions {
  /** Tell strings of hex digits, dots and colons from all others. */
  readonly addresses: boolean;
  /** Most states to build; the work of joining them is capped in proportion. */
  readonly maxStates: number;
}

/** A state of the sets' automaton: `loop` stays on every unit. No two spellings of an element begin alike, so a unit leads one way. */
interface Node {
  loop: boolean;
  /** The set whose end this is. */
  accepts: number | undefined;
  readonly edges: Map<number, number>;
}

/** Nodes to sort into transitions, for each state allowed. */
const WORK_PER_STATE = 100;

const ADDRESS_UNITS: ReadonlySet<number> = new Set(Array.from('0123456789abcdefABCDEF.:', (c) => c.charCodeAt(0)));

/** @throws TooHard past the cap */
export function stringClasses(sets: readonly TextSet[], options: ClassOptions): StringClass[] {
  const {nodes, starts} = build(sets);
  const other = unmentioned(nodes);
  const states: State[] = [];
  const byKey = new Map<string, State>();
  let work = 0;

  const reach = (targets: readonly number[], addressLike: boolean, from: State | undefined, unit: number): void => {
    const kept = [...new Set(targets)].sort((a, b) => a - b);
    const key = `${addressLike ? 'a' : ''}${kept.join(',')}`;
    const known = byKey.get(key);
    if ((work += targets.length + 1) > options.maxStates * WORK_PER_STATE) throw new TooHard(TOO_MANY);
    if (known !== undefined) {
      known.single = false;
      return;
    }
    const state: State = {nodes: kept, addressLike, from, unit, single: true};
    byKey.set(key, state);
    states.push(state);
    if (states.length > options.maxStates) throw new TooHard(TOO_MANY);
  };

  reach(starts, options.addresses, undefined, -1);
  for (let i = 0; i < states.length; i++) {
    const state = states[i] as State;
    const staying = state.nodes.filter((id) => (nodes[id] as Node).loop);
    const moves = new Map<number, number[]>();
    if (state.addressLike) for (const unit of ADDRESS_UNITS) moves.set(unit, []);
    for (const id of state.nodes) {
      for (const [unit, target] of (nodes[id] as Node).edges) {
        const move = moves.get(unit);
        if (move === undefined) moves.set(unit, [target]);
        else move.push(target);
      }
    }
    for (const [unit, targets] of moves) {
      reach([...staying, ...targets], state.addressLike && ADDRESS_UNITS.has(unit), state, unit);
    }
    // Where these units lead they also stay: such a state is never reached in one way only.
    reach(staying, false, state, other);
  }
  return classify(states, nodes, sets.length);
}

interface State {
  readonly nodes: readonly number[];
  readonly addressLike: boolean;
  readonly from: State | undefined;
  readonly unit: number;
  /** Reached in one way only, so far. */
  single: boolean;
}

function classify(states: readonly State[], nodes: readonly Node[], sets: number): StringClass[] {
  const classes = new Map<string, {first: State; accepts: boolean[]; only: boolean}>();
  const single = new Map<State, boolean>();
  for (const state of states) {
    const accepts = Array<boolean>(sets).fill(false);
    for (const id of state.nodes) {
      const set = (nodes[id] as Node).accepts;
      if (set !== undefined) accepts[set] = true;
    }
    const only = state.single && (state.from === undefined || single.get(state.from) === true);
    single.set(state, only);
    const key = `${state.addressLike}${accepts.join()}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, {first: state, accepts, only});
    else known.only = false;
  }
  return [...classes.values()].map(({first, accepts, only}) => ({
    accepts,
    word: word(first),
    only,
    addressLike: first.addressLike,
  }));
}

function word(last: State): string {
  const units: number[] = [];
  for (let state: State | undefined = last; state.from !== undefined; state = state.from) units.push(state.unit);
  return units
    .reverse()
    .map((unit) => String.fromCharCode(unit))
    .join('');
}

function build(sets: readonly TextSet[]): {nodes: Node[]; starts: number[]} {
  const nodes: Node[] = [];
  const add = (): number => nodes.push({loop: false, accepts: undefined, edges: new Map()}) - 1;
  const starts = sets.map((set, index) => {
    const start = add();
    let at = start;
    for (const element of set.elements) {
      if (element === STAR) {
        (nodes[at] as Node).loop = true;
        continue;
      }
      const end = add();
      for (const spelling of element) {
        let from = at;
        for (let i = 0; i < spelling.length; i++) {
          const to = i === spelling.length - 1 ? end : add();
          (nodes[from] as Node).edges.set(spelling.charCodeAt(i), to);
          from = to;
        }
      }
      at = end;
    }
    (nodes[at] as Node).accepts = index;
    return start;
  });
  return {nodes, starts};
}

/** A unit no set mentions and no address holds: a readable one where there is one, and never half of a pair. */
function unmentioned(nodes: readonly Node[]): number {
  const mentioned = new Set<number>(ADDRESS_UNITS);
  for (const {edges} of nodes) for (const unit of edges.keys()) mentioned.add(unit);
  for (const c of 'xzqwvkjXZQ~_') if (!mentioned.has(c.charCodeAt(0))) return c.charCodeAt(0);
  const free = (from: number, to: number): number | undefined => {
    for (let unit = from; unit < to; unit++) if (!mentioned.has(unit)) return unit;
    return undefined;
  };
  const unit = free(0x4e00, 0xd800) ?? free(0x20, 0x4e00);
  if (unit === undefined) throw new TooHard(TOO_MANY);
  return unit;
}
