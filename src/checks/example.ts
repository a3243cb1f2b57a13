/**
 * A check's good and bad example: the healthy example account with a few answers changed. Executed by the tests, shown in the docs.
 */
import type {Json} from '../findings/model.js';
import type {Answer, Observed, Snapshot} from '../snapshot/model.js';
import type {ReadOp} from '../snapshot/reads.js';

/** Changes the answers of one operation (all of them, or those whose parameters or answer hold `where`). */
export interface Edit {
  readonly read: ReadOp;
  /** Only where the read's parameters, as JSON text, hold this text. */
  readonly where?: string;
  /** RFC 7386 merge patch on a known value; a list is patched item by item where `patch` is a list of patches (null keeps). */
  readonly patch?: Json;
  /** Replaces the whole value. */
  readonly value?: Json;
  readonly absent?: true;
  /** The read is denied. */
  readonly denied?: true;
}

export interface Example {
  /** What it shows, in a line. */
  readonly says: string;
  /** RFC 7386 merge patch on the example baseline. */
  readonly baseline?: Json;
  readonly edits?: readonly Edit[];
}

/** RFC 7386. */
export function mergePatch(target: Json, patch: Json): Json {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const base = target !== null && typeof target === 'object' && !Array.isArray(target) ? target : {};
  const merged = new Map<string, Json>(Object.entries(base as Record<string, Json>));
  for (const [key, value] of Object.entries(patch as Record<string, Json>)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key) ?? null, value));
  }
  return Object.fromEntries(merged);
}

function patched(value: Json, patch: Json): Json {
  if (Array.isArray(value) && Array.isArray(patch)) {
    return value.map((item: Json, index) => {
      const change = patch[index] as Json | undefined;
      return change === undefined || change === null ? item : mergePatch(item, change);
    });
  }
  return mergePatch(value, patch);
}

function edited(observed: Observed, edit: Edit): Observed {
  if (observed.read.op !== edit.read) return observed;
  if (edit.where !== undefined && !JSON.stringify(observed.read.params).includes(edit.where)) return observed;
  const set = (answer: Answer<unknown>): Observed => ({...observed, answer}) as Observed;
  if (edit.absent === true) return set({status: 'absent', code: 'Absent'});
  if (edit.denied === true) {
    return set({status: 'unreadable', kind: 'denied', code: 'AccessDenied', message: '', permissions: [edit.read]});
  }
  if (edit.value !== undefined) return set({status: 'known', value: edit.value});
  if (observed.answer.status !== 'known' || edit.patch === undefined) return observed;
  return set({status: 'known', value: patched(observed.answer.value as unknown as Json, edit.patch)});
}

export function applyEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  return {...snapshot, observed: snapshot.observed.map((entry) => edits.reduce(edited, entry))};
}
