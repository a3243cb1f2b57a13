/**
 * What a path can hold, cut into cells: two values of one cell satisfy exactly the same conditions. So a condition is a set of
 * cells, deciding over all values is deciding over a few cells, and a value that stands for a cell makes a witness. Where it is not
 * certain that a cell has a value (an address and a text condition on one field) it is kept without one: that can turn an answer
 * into "unknown", never into "covered".
 */
import {parseAddress, spellAddress, type Address, type AddressRange} from '../language/address.js';
import {stringClasses} from './automaton.js';
import {NumberText} from '../language/json.js';
import type {Condition, Leaf, Matcher} from '../language/model.js';
import {numberText} from '../language/numbers.js';
import {UNSAFE, textSet, type TextSet} from '../language/text.js';

/** What is known of a path before any pattern speaks: these values only, strings only, or anything; and may it be absent? */
export interface Domain {
  readonly values: readonly Leaf[] | 'strings' | 'any';
  /** No leaf may stand there: nothing at all, or what `nests` names. */
  readonly absent: boolean;
  /** Values to show first where they will do. */
  readonly hints: readonly string[];
  /** Most events have nothing there. */
  readonly rare?: boolean;
  /** Objects and lists that may stand there, by example. Without any, absence is nothing at all. */
  readonly nests?: readonly NestedExample[];
  /** One of them always does. */
  readonly filled?: boolean;
  /** Its strings cannot end a quoted text (`UNSAFE`): none, or none in a call that succeeded. */
  readonly plain?: 'always' | 'without-error';
}
export type NestedExample = {readonly [key: string]: unknown} | readonly unknown[];

export const ANYTHING: Domain = {
  values: 'any',
  absent: true,
  hints: [],
  nests: [{key: 'value'}, [{key: 'Team', value: 'a'}]],
};

/** What a condition says of something that is no leaf. */
export function nestedAnswer({nested, absent}: Condition, example: NestedExample): boolean {
  if (nested === undefined) return absent;
  return Array.isArray(example) ? nested.list : nested.object;
}

export type Cell = {readonly kind: 'absent'} | {readonly kind: 'nested'; readonly example: NestedExample} | ValueCell;
interface ValueCell {
  readonly kind: 'value';
  /** Undefined: no value known. */
  readonly example: Leaf | undefined;
}

/** A set of cells, one bit each. */
export type CellSet = bigint;

export interface Partition {
  readonly cells: readonly Cell[];
  readonly all: CellSet;
  /** Cells with an example that JSON can carry without loss. */
  readonly showable: CellSet;
  readonly absent: CellSet;
  /** Cells that only failed calls have. */
  readonly failures: CellSet;
  /** The cells that satisfy a condition; none where there is no entry. */
  readonly sets: ReadonlyMap<Condition, CellSet>;
}

/** @throws TooHard where the strings fall into more classes than the cap */
export function partition(conditions: readonly Condition[], domain: Domain, maxStates: number): Partition {
  const builder = new Builder(conditions, domain);
  builder.absent();
  if (domain.values === 'any') {
    for (const value of [true, false, null]) builder.value(value, 'literal');
    for (const value of numbers(conditions)) builder.value(value, value instanceof NumberText ? 'odd' : 'number');
  }
  if (typeof domain.values !== 'string') for (const value of domain.values) builder.value(value, 'listed');
  else builder.strings(domain.hints, maxStates);
  return builder.done();
}

class Builder {
  private readonly cells: Cell[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly sets = new Map<Condition, CellSet>();
  private showable = 0n;
  private absentCells = 0n;
  private failures = 0n;

  constructor(
    private readonly conditions: readonly Condition[],
    private readonly domain: Domain,
  ) {}

  done(): Partition {
    const {cells, showable, sets, failures, absentCells: absent} = this;
    return {cells, all: (1n << BigInt(cells.length)) - 1n, showable, absent, failures, sets};
  }

  absent(): void {
    if (!this.domain.absent) return;
    const {nests = [], filled = false} = this.domain;
    // Where nobody tells an object from nothing, one cell stands for both.
    const apart = this.conditions.some(({nested}) => nested !== undefined) ? nests : [];
    if (!filled || apart.length === 0) {
      const answers = this.conditions.map((c) => c.absent);
      this.absentCells |= 1n << BigInt(this.add({kind: 'absent'}, answers));
    }
    for (const example of apart) {
      const answers = this.conditions.map((c) => nestedAnswer(c, example));
      const bit = 1n << BigInt(this.add({kind: 'nested', example}, answers));
      this.absentCells |= bit;
      if (this.domain.plain === 'without-error') this.failures |= bit;
    }
    this.showable |= this.absentCells;
  }

  value(example: Leaf, sort: string): void {
    this.cell(
      sort,
      this.conditions.map((c) => c.test(example)),
      example,
    );
  }

  /** Finds or makes the cell of this sort that satisfies exactly these conditions. */
  private cell(sort: string, holds: readonly boolean[], example: Leaf | undefined): void {
    const key = sort + holds.map(Number).join();
    let at = this.byKey.get(key);
    if (at === undefined) this.byKey.set(key, (at = this.add({kind: 'value', example}, holds)));
    else if ((this.cells[at] as ValueCell).example === undefined) this.cells[at] = {kind: 'value', example};
    if ((this.cells[at] as ValueCell).example !== undefined && sort !== 'odd') this.showable |= 1n << BigInt(at);
  }

  private add(cell: Cell, holds: readonly boolean[]): number {
    const at = this.cells.push(cell) - 1;
    for (const [i, condition] of this.conditions.entries()) {
      if (holds[i]) this.sets.set(condition, (this.sets.get(condition) ?? 0n) | (1n << BigInt(at)));
    }
    return at;
  }

  strings(hints: readonly string[], maxStates: number): void {
    const matchers = this.conditions.flatMap((c) => c.matchers);
    const ranges = matchers.flatMap((m) => (m.kind === 'address' ? [m.range] : []));
    const texts = new Map<string, TextSet>();
    for (const set of matchers.flatMap(textSetsOf)) texts.set(textKey(set), set);
    const parts = addressParts(ranges);
    for (const hint of [...hints, ...parts.flatMap(({examples}) => examples)]) this.value(hint, 'string');

    const samples = parts.map(({sample}) => sample);
    const index = new Map([...texts.keys()].map((key, i) => [key, i]));
    const classes = stringClasses([...texts.values()], {addresses: ranges.length > 0, maxStates});
    const unsafe = index.get(textKey(UNSAFE));
    for (const {accepts, addressLike, only, word} of classes) {
      const breaks = unsafe !== undefined && accepts[unsafe] === true;
      if (breaks && this.domain.plain === 'always') continue;
      const before = this.cells.length;
      const inText = (set: TextSet): boolean => accepts[index.get(textKey(set)) as number] === true;
      const holds = (address: Address | undefined): boolean[] =>
        this.conditions.map(({matchers: list}) => list.some((m) => accepted(m, inText, address)));
      this.cell('string', holds(parseAddress(word)), word);
      if (breaks && this.domain.plain === 'without-error')
        for (let at = before; at < this.cells.length; at++) this.failures |= 1n << BigInt(at);
      if (only || !addressLike) continue;
      for (const sample of [undefined, ...samples]) this.cell('string', holds(sample), undefined);
    }
  }
}

function textKey(set: TextSet): string {
  return `${set.operator}:${set.text}`;
}

const EMPTY = textSet('exact', '');

/** The text sets on which it depends whether a matcher accepts a string. */
export function textSetsOf(matcher: Matcher): readonly TextSet[] {
  if (matcher.kind === 'filled') return [EMPTY];
  return matcher.kind === 'text' ? matcher.sets : [];
}

/** Does a matcher accept a string, known only by the text sets it is in and the address it spells? */
export function accepted(matcher: Matcher, inText: (set: TextSet) => boolean, address: Address | undefined): boolean {
  switch (matcher.kind) {
    case 'text':
      return matcher.sets.some(inText) !== matcher.but;
    case 'address':
      return address !== undefined && inRange(address, matcher.range);
    case 'number-but':
      return true;
    case 'exists':
      return matcher.value;
    case 'filled':
      return !inText(EMPTY);
    default:
      return false;
  }
}

function inRange({family, value}: Address, range: AddressRange): boolean {
  return family === range.family && value >= range.low && value <= range.high;
}

/** Cuts both families at the bounds of the ranges: each part lies wholly inside or outside of each range. */
function addressParts(ranges: readonly AddressRange[]): {sample: Address; examples: string[]}[] {
  if (ranges.length === 0) return [];
  return ([4, 6] as const).flatMap((family) => {
    const end = 1n << (family === 4 ? 32n : 128n);
    const cuts = new Set([0n, end]);
    for (const range of ranges) if (range.family === family) cuts.add(range.low).add(range.high + 1n);
    const sorted = [...cuts].sort((a, b) => (a < b ? -1 : 1));
    return sorted.slice(0, -1).map((low, i) => {
      const high = (sorted[i + 1] ?? end) - 1n;
      const address = (value: bigint): Address => ({family, value});
      const middle = (low + high) / 2n;
      return {sample: address(low), examples: [middle, low, high].flatMap((value) => spellAddress(address(value)))};
    });
  });
}

/** Numbers that stand for all: each bound, one between each two neighbours, and the numbers that only their text can tell. */
function numbers(conditions: readonly Condition[]): (number | NumberText)[] {
  const bounds = new Set<number>();
  const spelt = new Set<string>();
  for (const matcher of conditions.flatMap((c) => c.matchers)) {
    if (matcher.kind === 'range') bounds.add(matcher.low).add(matcher.high);
    else if (matcher.kind === 'number-but') for (const value of matcher.values) bounds.add(value);
    else if (matcher.kind === 'number-text') spelt.add(matcher.text);
  }
  bounds.delete(-Infinity);
  bounds.delete(Infinity);
  const points = [...bounds].sort((a, b) => a - b);
  const between = [-Infinity, ...points].flatMap((low, i) => numberBetween(low, points[i] ?? Infinity));
  let unlisted = 400;
  while (spelt.has(`1e${unlisted}`)) unlisted++;
  return [...points, ...between, ...[...spelt, `1e${unlisted}`].map(numberText)];
}

/** A double strictly between the two, none where they are neighbours. */
function numberBetween(low: number, high: number): number[] {
  const candidates =
    low === -Infinity
      ? [high === Infinity ? 0 : Math.floor(high) - 1, -Number.MAX_VALUE]
      : high === Infinity
        ? [Math.floor(low) + 1, Number.MAX_VALUE]
        : [Math.floor(low) + 1, low / 2 + high / 2];
  const found = candidates.find((n) => Number.isFinite(n) && n > low && n < high);
  return found === undefined ? [] : [found];
}
