/** Ways through routes without those that let nothing else through. */
import type {Condition} from '../language/model.js';
import type {Way} from './question.js';

/** Most ways that are compared with the shortest of them. */
const MAX_COMPARED = 500;
const SHORT = 8;

/**
 * Without a way that asks for all that one of the shortest asks for, and more: it lets no other event through, and makes examples longer.
 *
 * @param number tells a condition from others
 */
export function shortest(
  ways: ReadonlyMap<string, Way>,
  number: (condition: Condition) => number,
): ReadonlyMap<string, Way> {
  if (ways.size < 2 || ways.size > MAX_COMPARED) return ways;
  const asked = [...ways].map(([key, way]) => ({key, way, parts: new Set(way.flat().map(number))}));
  const short = asked.toSorted((a, b) => a.parts.size - b.parts.size).slice(0, SHORT);
  const left = asked.filter(
    ({parts}) => !short.some((one) => one.parts.size < parts.size && [...one.parts].every((part) => parts.has(part))),
  );
  return new Map(left.map(({key, way}) => [key, way]));
}
