/**
 * `filter/` is a library for the filter patterns of CloudWatch Logs, which knows nothing of alerts.
 *
 * The filter pattern language of CloudWatch Logs, as metric filters use it: what a filter matches, and the same as patterns over
 * EventBridge's event.
 */
export {FilterError, MAX_FILTER_LENGTH} from './errors.js';
export {fieldsAsked} from './fields.js';
export {lintFilter, speaksOfIam, type FilterLint} from './lint.js';
export {matchFilter} from './match.js';
export type {Filter, Truth} from './model.js';
export {parseFilter} from './parse.js';
export {eitherPattern, filterPatterns, type FilterPatterns} from './translate.js';
