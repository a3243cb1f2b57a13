/**
 * `baseline/` reads the file that declares what must hold: its schema, its parser, and every problem with its place.
 *
 * The types of a declared baseline come from its schema (`schema.ts`): one definition yields the types, the JSON Schema and
 * the validation. Keys are spelled as in the file (`trail['multi-region']`), so that a path in the model is a path in the file.
 */
import type {Location} from '../findings/model.js';

/** A path of keys and indices into the file, e.g. `['recipients', 1, 'endpoint']`. */
export type BaselinePath = readonly (string | number)[];

/** Where each node of the file stands. */
export interface SourceMap {
  /** As given, relative to the repository root with `/`. */
  readonly path: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly sha256: string;
  /** The place of the node, or of its nearest ancestor in the file (a default has no place of its own). */
  locate(path: BaselinePath): Location;
  /** Does the file itself say something at this path (rather than a default)? */
  declares(path: BaselinePath): boolean;
}

/** One thing wrong with a baseline. `hint` says what to write instead. */
export interface Problem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string | null;
}
