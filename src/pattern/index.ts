/** The EventBridge event-pattern language: what a pattern matches, what it misses, and the proof of either. */
export {
  coverCalls,
  Coverer,
  coverRoutes,
  newVerbs,
  noise,
  type CallVerdict,
  type CoverOptions,
  type Route,
} from './coverage.js';
export {decideCoverage, type DecideOptions, type Decision} from './decide.js';
export {iamEvents, type Envelope} from './envelope.js';
export {EventError, PatternError} from './errors.js';
export {generatePattern, type Generated, type PatternSelection} from './generate.js';
export {parseFilterPolicy, type FilterScope} from './filter-policy.js';
export {matchEvent, parseEvent, type EventInput} from './match.js';
export {lintPattern, type PatternLint} from './lint.js';
export type {Pattern} from './model.js';
export {parsePattern, type ParseOptions} from './parse.js';
export {PatternSet} from './set.js';
export {valueAt, type Json} from './witness.js';
export {lostWords, type LostWhen} from './words.js';
