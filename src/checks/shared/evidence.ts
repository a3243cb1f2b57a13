/** Words for what CloudWatch has counted, and for what would notice. What cannot be read says nothing: `advice-readable` does. */
import type {AlarmEvidence, MetricEvidence} from '../../delivery/evidence/metrics.js';
import type {Outcome} from '../check.js';

/** What of the last day was counted, where it can be read; null where none of it can. */
export function countedToday(
  metrics: readonly MetricEvidence[],
  names: readonly string[],
): ReadonlyMap<string, number> | null {
  const readable = metrics.filter(({metric, day}) => names.includes(metric) && day !== null);
  if (readable.length === 0) return null;
  return new Map(readable.flatMap(({metric, day}) => (day !== null && day > 0 ? [[metric, day] as const] : [])));
}

export function countWords(counted: ReadonlyMap<string, number>): string {
  return [...counted].map(([metric, sum]) => `${metric} ${String(sum)}`).join(', ');
}

/** An alarm that is there and would not tell is weaker than it looks; none at all is merely optional. */
export function alarmOutcomes(
  alarm: AlarmEvidence,
  metric: string,
  about: Pick<Outcome, 'resource' | 'region'>,
  unseen: string,
): readonly Outcome[] {
  switch (alarm.state) {
    case 'unknown':
      return [];
    case 'watched':
      return [
        alarm.rings
          ? {
              ...about,
              status: 'fail',
              observed: alarm.alarm,
              message: `The alarm ${alarm.alarm} on ${metric} is in ALARM now.`,
            }
          : {...about, status: 'pass', observed: alarm.alarm, message: `The alarm ${alarm.alarm} watches ${metric}.`},
      ];
    case 'unwatched':
      return [
        alarm.near === null
          ? {...about, status: 'fail', severity: 'info', message: `${unseen}: no alarm watches ${metric}.`}
          : {
              ...about,
              status: 'fail',
              observed: alarm.near,
              message: `${unseen}, though there is an alarm (${alarm.near}).`,
            },
      ];
  }
}

/** "3 h ago", "4 days ago". */
export function agoWords(hours: number): string {
  if (hours < 1) return 'within the last hour';
  return hours < 48 ? `${String(Math.floor(hours))} h ago` : `${String(Math.floor(hours / 24))} days ago`;
}
