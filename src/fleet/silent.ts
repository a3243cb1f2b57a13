/** What accounts have in common of their past: calls that would not have alerted, and histories that were not read to their end. */
import type {HopName} from '../findings/model.js';
import type {HistoryBlock, HistoryCall} from '../report/model/history.js';
import type {Report} from '../report/model/model.js';
import {keyOf, without} from './common-words.js';
import type {FleetGroup} from './model.js';

const HOPS: ReadonlySet<string> = new Set<HopName>([
  ...(['trail', 'storage', 'rule', 'target', 'topic', 'key', 'subscription'] as const),
]);

/** One group for each call and reason. Silent is graver than anything that a check finds: it has happened. */
export function historyGroups(history: HistoryBlock, report: Report, account: string): FleetGroup[] {
  const group = (status: 'fail' | 'unknown', hop: string | null, title: string, cause: string): FleetGroup => ({
    key: keyOf(['history', status, hop, cause]),
    check: null,
    hop: HOPS.has(hop ?? '') ? (hop as HopName) : 'account',
    status,
    severity: 'critical',
    title,
    cause,
    remediation: null,
    location: {path: report.baseline.path, line: 1, column: 1},
    docs: null,
    resources: [],
    accounts: [account],
  });
  const told = ({event, hop, reason}: HistoryCall): string =>
    without(`${event}${hop === null ? '' : `, lost at the ${hop}`}: ${reason ?? 'no reason was found'}`, account);
  const calls = history.calls.flatMap((call): FleetGroup[] => {
    if (call.silent > 0) return [group('fail', call.hop, 'Changes that would not have alerted', told(call))];
    if (call.unknown > 0) return [group('unknown', call.hop, 'Changes that could not be followed', told(call))];
    return [];
  });
  if (history.complete) return calls;
  const why = history.stopped === null ? 'records that could not be understood' : history.stopped.reason;
  return [...calls, group('unknown', null, 'Event histories that were not read to their end', without(why, account))];
}
