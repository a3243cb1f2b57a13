/** The hops of the alarm road, from the log group on. */
import type {HopKind} from '../../route/hop.js';

export const LOG_GROUP: HopKind = {
  name: 'log group',
  at: 'rule',
  road: 'alarm',
  words: {
    narrowed: (names) => `not accepted by ${names}`,
    missing: 'no trail sends its events to a log group',
    traced: 'the log group does not accept it',
    asks: 'the log group',
  },
};

export const METRIC_FILTER: HopKind = {
  name: 'metric filter',
  at: 'rule',
  road: 'alarm',
  words: {
    narrowed: (names) => `not counted by ${names}`,
    missing: 'not counted by any metric filter of the log group',
    traced: 'the filter does not count it',
    asks: 'the filter',
    // A filter sees the record alone.
    spelt: (path) => path.replace(/^detail\./, '$.'),
  },
};

export const ALARM: HopKind = {
  name: 'alarm',
  at: 'target',
  road: 'alarm',
  words: {
    narrowed: (names) => `${names} is not triggered`,
    missing: 'no alarm watches the metric',
    traced: 'the alarm is not triggered',
    asks: 'the alarm',
  },
};

/** The hops before an alarm's topic, or what else it acts on. */
export const TO_ALARM: readonly HopKind[] = [LOG_GROUP, METRIC_FILTER, ALARM];
