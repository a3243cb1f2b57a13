/** The fact that a step changes, as it stands in the facts at hand. */
import {asJson, factIn, isPlain} from '../facts.js';
import type {FactChange, FactPath} from '../model.js';
import type {Planning} from '../planning.js';
import type {Json} from '../../findings/model.js';
import type {Read} from '../../snapshot/reads.js';

export function change({context}: Pick<Planning, 'context'>, read: Read, at: FactPath, after: unknown): FactChange {
  return {read, at, before: asJson(factIn(context.facts.get(read), at)), after: asJson(after)};
}

/** A further promise, about which nothing is asked. */
export function promise(read: Read, at: FactPath, after: unknown): FactChange {
  return {read, at, before: null, after: asJson(after)};
}

/** The members of two objects that differ, before and after: what a reader wants to see of a large one. */
export function difference(before: Json, after: Json): readonly [Json, Json] {
  if (!isPlain(before) || !isPlain(after)) return [before, after];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const only = (from: Readonly<Record<string, Json>>): Json =>
    Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(from, key) ? [[key, from[key] ?? null]] : [])));
  return [only(before), only(after)];
}
