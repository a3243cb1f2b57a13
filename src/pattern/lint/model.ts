/** What a lint says, and the part of a pattern's text that it looks at. */
import type {JsonNode} from '../language/json.js';

export interface PatternLint {
  /** Permanent kebab-case id. */
  readonly id: string;
  readonly severity: 'high' | 'medium' | 'low' | 'info';
  /** JSON path of the place, e.g. `$.detail.eventName[3]`. */
  readonly path: string;
  readonly message: string;
}

/** One matcher list of the text. */
export interface WrittenList {
  /** The field: keys joined by dots. */
  readonly field: string;
  readonly path: string;
  readonly nodes: readonly JsonNode[];
  /** Written inside an arm of `$or`. */
  readonly inOr: boolean;
}
