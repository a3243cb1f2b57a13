/** Limits of this library. AWS's own are far lower; these only keep hostile input from costing more than it should. */

/** Longest pattern text read, in UTF-16 units. The API refuses more than 4,096 (PutRule, `EventPattern`). */
export const MAX_PATTERN_LENGTH = 1_048_576;

/** Deepest nesting of a pattern. */
export const MAX_PATTERN_DEPTH = 256;

/**
 * Most combinations the `$or` arms of one pattern may multiply to. EventBridge: "must be under 1000"
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html).
 */
export const MAX_COMBINATIONS = 1000;

/** Most combinations times fields: what a pattern at the two limits above could still make us copy. */
export const MAX_CONDITIONS = 200_000;

/**
 * Most units of all paths, each counted once for each of its steps. An event may spell a path with any of its dots inside of a key, so all
 * its beginnings are looked up: a path of 60,000 steps would take gigabytes. No pattern of 4,096 characters is refused.
 */
export const MAX_PATH_UNITS = 700_000_000;

/** Most steps that matching one combination against an event's arrays of objects may take. */
export const MAX_ARRAY_WORK = 2_000_000;

/** Length from which EventBridge's default quota refuses a pattern
 *  (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html, "Event pattern size"). */
export const EVENTBRIDGE_PATTERN_SIZE = 2048;
