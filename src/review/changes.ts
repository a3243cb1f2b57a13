/** The list that a review fills: every change once, at the line where its author can see it. */
import {CLASS_ORDER} from '../report/model/order.js';
import type {BaselinePath, SourceMap} from '../baseline/model.js';
import type {Baseline} from '../baseline/schema/schema.js';
import {pathText} from '../baseline/file/source.js';
import type {ReviewChange} from '../report/model/model.js';

export type ChangeClass = ReviewChange['class'];

type About = Pick<ReviewChange, 'check'>;

/** A baseline and the file it was read from. */
export interface Side {
  readonly baseline: Baseline;
  readonly source: SourceMap;
}

/** Old and new, and what was found between them. */
export class Comparison<S extends Pick<Side, 'source'> = Side> {
  readonly changes: ReviewChange[] = [];

  constructor(
    readonly old: S,
    readonly head: S,
  ) {}

  /** A change that the new file shows; where it is silent, the old one does (it was removed). */
  add(kind: ChangeClass, path: BaselinePath, effect: string, about: About = {}): void {
    const removed = !this.head.source.declares(path) && this.old.source.declares(path);
    this.put(kind, path, effect, removed ? this.old : this.head, about);
  }

  /** A change to something that only the old file has: its indices are the old file's. */
  addRemoved(kind: ChangeClass, path: BaselinePath, effect: string): void {
    this.put(kind, path, effect, this.old, {});
  }

  private put(kind: ChangeClass, path: BaselinePath, effect: string, {source}: S, about: About): void {
    this.changes.push({class: kind, path: pathText(path), effect, location: source.locate(path), ...about});
  }
}

/** In the order in which they are told: what weakens first, then as they stand in the file. */
export function heaviestFirst(a: ReviewChange, b: ReviewChange): number {
  const [x, y] = [a.location, b.location];
  return CLASS_ORDER[a.class] - CLASS_ORDER[b.class] || x.line - y.line || x.column - y.column;
}

/** Weakens if any change does, else strengthens if any does, else neutral. */
export function classOf(changes: readonly {readonly class: ChangeClass}[]): ChangeClass {
  for (const kind of ['weakens', 'strengthens'] as const)
    if (changes.some((change) => change.class === kind)) return kind;
  return 'neutral';
}

/** More is stronger. */
export function direction(before: number, after: number): ChangeClass {
  return after < before ? 'weakens' : after > before ? 'strengthens' : 'neutral';
}
