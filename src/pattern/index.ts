/**
 * `pattern/` is a library for the event patterns of EventBridge, which knows nothing of alerts.
 *
 * The EventBridge event-pattern language: what a pattern matches, what it misses, and the proof of either.
 */
export {
  coverCalls,
  Coverer,
  coverRoutes,
  type CallVerdict,
  type CoverOptions,
  type Route,
} from './coverage/coverage.js';
export {decideCoverage, type DecideOptions, type Decision} from './deciding/decide.js';
export {newVerbs, newVerbsMatch, noise} from './coverage/beyond.js';
export {iamEvents, leastEvent, type Envelope} from './coverage/envelope.js';
export {EventError, PatternError} from './language/errors.js';
export {leftOut, type LeftOut} from './coverage/left-out.js';
export {generatePattern, type Generated, type PatternSelection} from './coverage/generate.js';
export {parseFilterPolicy, type FilterScope} from './language/filter-policy.js';
export {matchEvent, parseEvent, type EventInput} from './matching/match.js';
export {FLOOD_WORDS, floods, type Flood} from './lint/flood.js';
export {lintPattern, withoutDropped} from './lint/lint.js';
export type {PatternLint} from './lint/model.js';
export {nearestMiss, type NearestMiss, type StoppingField} from './lint/near-miss.js';
export {speaksOfIam} from './lint/speaks.js';
export {whyNoMatch, type NoMatch, type RefusedField} from './lint/why-no-match.js';
export type {Pattern} from './language/model.js';
export {parsePattern, type ParseOptions} from './language/parse.js';
export {PatternSet} from './matching/set.js';
export {valueAt, type Json} from './deciding/witness.js';
export {lostWords, type LostWhen} from './coverage/words.js';
