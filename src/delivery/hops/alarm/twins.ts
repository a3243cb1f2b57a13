/** Alarms that ring together, because they look at one metric. */
import type {Alarm} from '../../../snapshot/nouns.js';
import {every} from '../../gate.js';
import {evaluatedGate} from './acts.js';
import type {Rings} from './alarm.js';

/** Alarms that go to ALARM with one, by name and ARN: at the same time, or at a time of their own. */
export interface Twins {
  readonly always: readonly string[];
  readonly perhaps: readonly string[];
}

export const NO_TWINS: Twins = {always: [], perhaps: []};

/** Two alarms on one metric: with the same settings they have one state. */
function isTwin(a: Alarm, b: Alarm): boolean {
  const settings = (one: Alarm): string =>
    JSON.stringify([
      ...[one.ComparisonOperator, one.Threshold, one.Statistic, one.Period ?? 60, one.EvaluationPeriods ?? 1],
      ...[one.DatapointsToAlarm ?? one.EvaluationPeriods ?? 1, one.TreatMissingData ?? 'missing', one.Unit ?? null],
      ...[one.Dimensions, one.Metrics ?? null],
    ]);
  return settings(a) === settings(b);
}

/** Those that ring for the same records. */
export function twinsOf(alarm: Alarm, watching: readonly {readonly alarm: Alarm; readonly rings: Rings}[]): Twins {
  const names = (found: readonly {readonly alarm: Alarm}[]): string[] =>
    found.flatMap(({alarm: {AlarmName, AlarmArn}}) => [AlarmName, AlarmArn]);
  const others = watching
    .filter((one) => one.alarm !== alarm)
    .map((one) => ({alarm: one.alarm, state: every(one.rings.gate, evaluatedGate(one.alarm)).state}))
    .filter(({state}) => state !== 'blocks');
  const isSure = (one: (typeof others)[number]): boolean => isTwin(one.alarm, alarm) && one.state === 'passes';
  return {always: names(others.filter(isSure)), perhaps: names(others.filter((one) => !isSure(one)))};
}
