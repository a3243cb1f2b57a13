/** JSON values from AWS, so that the same value gives the same bytes. */
import type {Json} from '../../findings/model.js';
import {compare} from '../model/order.js';

/** The same value with the keys of every object in order. */
export function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Readonly<Record<string, Json>>);
  return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)).map(([key, inner]) => [key, sorted(inner)]));
}
