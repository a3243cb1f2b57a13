/** Before and after of a plan step, as a line diff that a person reads in a pull request. */
import type {PlanStep} from '../model/model.js';
import {structuredPatch} from 'diff';
import type {Json} from '../../findings/model.js';
import {sorted} from '../forms/json-sorted.js';
import {LIMITS} from '../model/limits.js';

/** More edits than this are no longer a difference, but two texts; comparing them line by line costs the square of it. */
const MAX_EDITS = 400;

/**
 * Lines that begin with `+`, `-` or a space; three lines of context, a gap shown as `…`. Policies and patterns that AWS stores as
 * text are laid out as JSON first. Empty where nothing changes.
 */
export function changeLines(before: Json, after: Json, maxLines: number = LIMITS.blockLines): string[] {
  const old = layOut(before);
  const fresh = layOut(after);
  const patch = structuredPatch('', '', old, fresh, '', '', {context: 3, maxEditLength: MAX_EDITS});
  const lines =
    patch === undefined
      ? [...prefixed('-', old), ...prefixed('+', fresh)]
      : patch.hunks.flatMap((hunk, index) => [...(index > 0 ? ['  …'] : []), ...hunk.lines.map(spaced)]);
  return lines.length > maxLines
    ? [...lines.slice(0, maxLines), `… ${lines.length - maxLines} more lines were cut`]
    : lines;
}

/** The diff of a step. What a person is shown of the present state, with nothing in its place, is no removal. */
export function stepChange({by, before, after}: PlanStep): string[] {
  return by === 'human' && after === null ? [] : changeLines(before, after);
}

function spaced(line: string): string {
  return `${line.slice(0, 1)} ${line.slice(1)}`;
}

function prefixed(sign: string, block: string): string[] {
  return block === ''
    ? []
    : block
        .trimEnd()
        .split('\n')
        .map((line) => `${sign} ${line}`);
}

function layOut(value: Json): string {
  return value === null ? '' : `${JSON.stringify(opened(sorted(value)), null, 2)}\n`;
}

/** JSON within a string, opened: for reading only. */
export function opened(value: Json): Json {
  if (typeof value === 'string') {
    if (!/^\s*[[{]/.test(value)) return value;
    try {
      return sorted(JSON.parse(value) as Json);
    } catch {
      return value;
    }
  }
  if (Array.isArray(value)) return value.map(opened);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Json>>).map(([key, inner]) => [key, opened(inner)]),
  );
}
