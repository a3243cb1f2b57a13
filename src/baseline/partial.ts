/** What still holds of a baseline that is not valid: for comparing with one that is. */
import {valueAt} from './issues.js';
import type {BaselinePath, Problem, SourceMap} from './model.js';
import {inOrder, judge, openBaseline, parseBaseline, type ParseOptions} from './parse.js';
import type {Baseline} from './schema/schema.js';
import type {Issue, Source} from './file/source.js';
import {pathKey} from './file/walk.js';

export interface PartialBaseline {
  /** Null where nothing can be read. */
  readonly baseline: Baseline | null;
  readonly source: SourceMap | null;
  /** Why it is not valid; empty where it is. */
  readonly problems: readonly Problem[];
}

/** Reads what is valid of a baseline: parts with problems are left out, as if their author had not written them. */
export function parsePartially(bytes: Uint8Array | string, path: string, options: ParseOptions = {}): PartialBaseline {
  const whole = parseBaseline(bytes, path, options);
  if (whole.ok) return {baseline: whole.baseline, source: whole.source, problems: []};
  const {problems} = whole;
  // A baseline needs a recipient: is the one there only standing in?
  const recipient = {stands: false};
  const left = salvaged<Baseline>(bytes, path, {
    judge(root) {
      const {baseline, issues} = judge(root, {spelling: () => null}, options);
      return {value: baseline, issues};
    },
    complete(root) {
      const {recipients} = root;
      if (Array.isArray(recipients) && recipients.length > 0) return false;
      root['recipients'] = [{protocol: 'email', endpoint: 'nobody@example.invalid'}];
      recipient.stands = true;
      return true;
    },
  });
  if (left === null) return {baseline: null, source: null, problems};
  const {value: baseline, source} = left;
  const recipients = recipient.stands ? [] : baseline.recipients;
  return {baseline: {...baseline, recipients}, source, problems: inOrder(problems)};
}

type Container = Record<string | number, unknown>;

/** Writes into the copy what no file of its kind can do without, but for its version. True where something was written. */
type Complete = (root: Container) => boolean;

interface FileKind<T> {
  /** Null where it is none, which the issues say. */
  readonly judge: (root: unknown) => {readonly value: T | null; readonly issues: readonly Issue[]};
  readonly complete: Complete;
}

/** Each round drops what the last one objected to. */
const ROUNDS = 20;

/** What is left of a file when all to which its kind objects is dropped; null where that is nothing. */
export function salvaged<T>(
  bytes: Uint8Array | string,
  path: string,
  {judge: judged, complete}: FileKind<T>,
): {readonly value: T; readonly source: SourceMap} | null {
  const file = openBaseline(bytes, path);
  if (!file.ok) return null;
  const pruned = new Pruned(file.value, complete);
  for (let round = 0; round < ROUNDS; round++) {
    const {value, issues} = judged(pruned.root);
    if (value !== null && issues.length === 0) return {value, source: pruned.sourceOf(file.source)};
    if (!pruned.dropAll(issues)) break;
  }
  return null;
}

/** A copy of a file's values that shrinks, and remembers where the entries of its lists stood. */
class Pruned {
  readonly root: unknown;
  /** Of each list by its path in the copy: the original index of every entry left. */
  private readonly origins = new Map<string, number[]>();

  constructor(
    value: unknown,
    private readonly complete: Complete,
  ) {
    this.root = structuredClone(value);
  }

  /** False where nothing could be dropped. */
  dropAll(issues: readonly Issue[]): boolean {
    if (typeof this.root !== 'object' || this.root === null || Array.isArray(this.root)) return false;
    // From the back, so that indices of the front stay what they are.
    const paths = issues.map(({at}) => at).sort((a, b) => compare(b, a));
    const changed =
      paths.filter((path, index) => compare(path, paths[index - 1] ?? []) !== 0 && this.drop(path)).length > 0;
    const root = this.root as Container;
    const versioned = root['version'] !== 1;
    root['version'] = 1;
    return this.complete(root) || versioned || changed;
  }

  private drop(path: BaselinePath): boolean {
    const last = path[path.length - 1];
    const parent = valueAt(this.root, path.slice(0, -1));
    if (last === undefined || typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last))
      return false;
    if (Array.isArray(parent)) {
      const list = pathKey(path.slice(0, -1));
      const origins = this.origins.get(list) ?? [...parent.keys()];
      parent.splice(Number(last), 1);
      origins.splice(Number(last), 1);
      this.origins.set(list, origins);
    } else {
      // The keys come from the file; the copy is ours and goes no further.
      Reflect.deleteProperty(parent, last);
    }
    return true;
  }

  sourceOf(source: Source): SourceMap {
    const original = (path: BaselinePath): BaselinePath =>
      path.map((step, index) =>
        typeof step === 'number' ? (this.origins.get(pathKey(path.slice(0, index)))?.[step] ?? step) : step,
      );
    return {
      path: source.path,
      sha256: source.sha256,
      locate: (path) => source.locate(original(path)),
      declares: (path) => source.declares(original(path)),
    };
  }
}

function compare(a: BaselinePath, b: BaselinePath): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [x, y] = [a[index] ?? '', b[index] ?? ''];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}
