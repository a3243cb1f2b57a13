/**
 * Array consistency: when objects stand in an array, all paths must be satisfied from the same element. Every leaf carries the
 * arrays and indices of the objects and arrays above it; a combination matches if leaves can be chosen, path by path in sorted
 * order, whose memberships agree. `exists: false` holds if no leaf agrees with the memberships chosen so far, so, as in the
 * engine, its answer depends on where its path sorts.
 */
import {EventError} from '../language/errors.js';
import {MAX_ARRAY_WORK} from '../language/limits.js';
import type {Combination, Leaf, Walk} from '../language/model.js';
import {branches, isInside, isLeaf, member} from './walk.js';

/** The elements chosen so far: array id to index. Holds only arrays that a later path can still disagree about. */
type Chosen = ReadonlyMap<number, number>;

/** A tree of array elements above the leaves of one path: leaves that agree with a choice are found without looking at the others. */
interface Place {
  readonly parent: Place | undefined;
  readonly id: number;
  readonly index: number;
  readonly leaves: Leaf[];
  readonly below: Map<number, Map<number, Place>>;
}

/** @throws EventError where the event's arrays combine in too many ways */
export function matchArrays(combination: Combination, event: object): boolean {
  return new ArrayMatch(combination, event).run();
}

class ArrayMatch {
  private readonly ids = new Map<object, number>();
  /** For each array id the last path with leaves in it. */
  private readonly last = new Map<number, number>();
  private readonly roots: readonly Place[];
  private work = 0;

  constructor(
    private readonly combination: Combination,
    event: object,
  ) {
    this.roots = combination.map(({walk}, i) => this.collect(event, walk, i));
  }

  run(): boolean {
    let states: Iterable<Chosen> = [new Map()];
    for (const [i, {test, absent}] of this.combination.entries()) {
      const next = new Map<string, Chosen>();
      for (const state of states) {
        let agreeing = false;
        for (const place of this.agreeing(i, state)) {
          for (const leaf of place.leaves) {
            agreeing = true;
            this.spend(1);
            if (test(leaf)) this.remember(next, state, place, i);
          }
        }
        if (!agreeing && absent) this.remember(next, state, undefined, i);
      }
      if (next.size === 0) return false;
      states = next.values();
    }
    return true;
  }

  /** The places of path `i` whose arrays do not contradict the choice. */
  private *agreeing(i: number, state: Chosen): Generator<Place> {
    const stack = this.roots.slice(i, i + 1);
    for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
      yield place;
      for (const [id, elements] of place.below) {
        const index = state.get(id);
        if (index === undefined) {
          for (const below of elements.values()) stack.push(below);
        } else {
          stack.push(elements.get(index) as Place); // every path that meets a list walks all of its elements
        }
        this.spend(1);
      }
    }
  }

  /** Adds a choice, without what no later path can disagree about: so choices are few, and equal ones are one. */
  private remember(states: Map<string, Chosen>, state: Chosen, place: Place | undefined, i: number): void {
    const chosen = new Map(state);
    for (let p = place; p?.parent !== undefined; p = p.parent) chosen.set(p.id, p.index);
    this.spend(chosen.size);
    const kept = [...chosen].filter(([id]) => (this.last.get(id) as number) > i).sort(([a], [b]) => a - b);
    states.set(kept.join(), new Map(kept));
  }

  /** All leaves at a path, in their places. An explicit stack: arrays nest as deeply as the event likes. */
  private collect(event: object, start: Walk, i: number): Place {
    const root: Place = {parent: undefined, id: -1, index: 0, leaves: [], below: new Map()};
    const stack: {value: unknown; walk: Walk | undefined; place: Place}[] = [{value: event, walk: start, place: root}];
    for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
      const {value, walk, place} = visit;
      if (isLeaf(value)) {
        if (walk === undefined) this.add(value, place, i);
      } else if (Array.isArray(value)) {
        for (const [index, element] of value.entries()) {
          // A scalar directly in an array stands for the whole array, not for its place in it.
          stack.push({value: element, walk, place: isInside(element) ? this.place(place, value, index) : place});
        }
      } else if (typeof value === 'object' && walk !== undefined) {
        for (const way of branches(walk)) stack.push({value: member(value, way), walk: way.next, place});
      }
    }
    return root;
  }

  private add(leaf: Leaf, place: Place, i: number): void {
    place.leaves.push(leaf);
    for (let p = place; p.parent !== undefined && this.last.get(p.id) !== i; p = p.parent) this.last.set(p.id, i);
  }

  private place(parent: Place, array: object, index: number): Place {
    let id = this.ids.get(array);
    if (id === undefined) this.ids.set(array, (id = this.ids.size));
    let elements = parent.below.get(id);
    if (elements === undefined) parent.below.set(id, (elements = new Map<number, Place>()));
    const place: Place = {parent, id, index, leaves: [], below: new Map()};
    elements.set(index, place);
    return place;
  }

  private spend(work: number): void {
    this.work += work;
    if (this.work > MAX_ARRAY_WORK) throw new EventError('the arrays of the event combine in too many ways');
  }
}
