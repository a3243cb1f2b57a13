/**
 * `pattern/matching/` matches one event against a pattern.
 *
 * Does an event match a pattern?
 */
import {matchArrays} from './arrays.js';
import {EventError} from '../language/errors.js';
import {JsonError, Members, NumberText, readJson} from '../language/json.js';
import type {Pattern} from '../language/model.js';
import {numberText} from '../language/numbers.js';
import {Found, insideAt, look} from './walk.js';

/** JSON text, or what `JSON.parse` makes of it. */
export type EventInput = string | object;

/**
 * Matches as EventBridge does (docs/pattern-language.md). Text is read by `JSON.parse`, unless the pattern compares numbers: then
 * by a reader that keeps how they are spelt. Of duplicate members the last counts, in text as in objects.
 * @throws EventError if the event is not a JSON object
 */
export function matchEvent(pattern: Pattern, event: EventInput): boolean {
  const object = readEvent(event, pattern.needsNumberText);
  for (let i = 0; i < pattern.combinations.length; i++) if (matchCombination(pattern, i, object)) return true;
  return false;
}

/**
 * Reads an event once, to match it against many patterns.
 * @param keepNumberText ask for it if any of the patterns `needsNumberText`: three to five times slower
 * @throws EventError if the text is not a JSON object
 */
export function parseEvent(text: string, keepNumberText = false): object {
  let value: unknown;
  try {
    value = keepNumberText
      ? readJson(text, {objects: 'plain', ignoreTrailing: false, maxDepth: Infinity, number: numberText})
      : (JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof JsonError) throw new EventError(error.message);
    if (error instanceof SyntaxError) throw new EventError(notJson(text));
    throw error;
  }
  return asObject(value);
}

/** What is wrong and where. The words of `JSON.parse` quote the text, which may be of a file that holds no event, but a secret. */
function notJson(text: string): string {
  try {
    readJson(text, {objects: 'plain', ignoreTrailing: false, maxDepth: Infinity, number: numberText});
  } catch (error) {
    if (error instanceof JsonError) return error.message;
    throw error;
  }
  return 'not JSON';
}

/** @throws EventError */
export function readEvent(event: EventInput, keepNumberText: boolean): object {
  return typeof event === 'string' ? parseEvent(event, keepNumberText) : asObject(event);
}

function asObject(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isForeign(value)) return value;
  throw new EventError('an event is a JSON object');
}

function isForeign(value: object): boolean {
  return value instanceof NumberText || value instanceof Members;
}

/** Does the event match one combination of a pattern? */
export function matchCombination({combinations, cheapest}: Pattern, at: number, event: object): boolean {
  let arrays = false;
  for (const {path, walk, test, absent, nested} of cheapest[at] ?? []) {
    const inside = nested === undefined ? undefined : insideAt(event, path);
    if (nested !== undefined && inside !== undefined && !(inside === 'leaves' && nested.leaves)) {
      if (inside === 'object' ? !nested.object : !nested.list) return false;
      continue;
    }
    const found = look(event, walk, test);
    if (found === Found.Arrays) arrays = true;
    else if (found !== Found.Match && !(absent && found === Found.Nothing)) return false;
  }
  if (!arrays) return true;
  // What has answered already is not asked again.
  const left = (combinations[at] ?? []).filter(({path, nested}) => !nested || insideAt(event, path) === undefined);
  return matchArrays(left, event);
}
