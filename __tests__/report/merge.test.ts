import {describe, expect, it} from '@jest/globals';
import {renderJson} from '../../src/report/json.js';
import {mergeReports, newestOfEach, worstExit} from '../../src/report/merge.js';
import type {Report} from '../../src/report/model.js';
import {parseReport} from '../../src/report/parse.js';
import {renderSummary} from '../../src/report/summary.js';
import {drifted, healthy, read, unreadable} from './sample.js';

const TOOL = healthy().tool;
const of = (account: string | null, generatedAt: string, report: Report = healthy()): Report => ({
  ...report,
  generatedAt,
  target: {...report.target, account},
});

describe('merge', () => {
  it('takes the worst exit in the order 2, 1, 3, 0, and anything else before them', () => {
    expect(worstExit([])).toBe(0);
    expect(worstExit([0, 3, 0])).toBe(3);
    expect(worstExit([3, 1, 0])).toBe(1);
    expect(worstExit([1, 2, 3])).toBe(2);
    expect(worstExit([2, 4])).toBe(4);
  });

  it('keeps the newer of two for one account, whatever the order and the time zone', () => {
    const older = of('111122223333', '2026-11-23T10:30:00+02:00', drifted());
    const newer = of('111122223333', '2026-11-23T09:00:00Z');
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      expect(newestOfEach(order).map((report) => report.verdict)).toEqual(['in-sync']);
    }
  });

  it('keeps every report that could not name its account', () => {
    expect(newestOfEach([unreadable(), unreadable(), healthy()])).toHaveLength(3);
  });

  it('is as bad as its worst account, adds the counts up, and says which account a finding is of', () => {
    const merged = mergeReports([of('444455556666', '2026-11-22T00:00:00Z'), drifted(), unreadable()], TOOL);
    expect(merged.verdict).toBe('drifted');
    expect(merged.counts).toEqual({pass: 5, fail: 2, unknown: 2, waived: 1});
    expect(merged.accounts?.map((each) => [each.account, each.verdict, each.delivered])).toEqual([
      ['111122223333', 'drifted', 0],
      ['444455556666', 'in-sync', 106],
      [null, 'unknown', null],
    ]);
    expect(read(renderJson(merged)).findings[0]?.account).toBe('111122223333');
    expect(renderSummary(merged)).toContain('Of 3 accounts: 1 drifted, 1 unknown.');
    expect(mergeReports([healthy(), unreadable()], TOOL).verdict).toBe('unknown');
  });

  it('reads what the JSON renderer wrote, and is the same when all come from files', () => {
    const read = [healthy(), drifted(), unreadable()].map((report) => {
      const parsed = parseReport(renderJson(report));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return parsed.report;
    });
    const direct = mergeReports([healthy(), drifted(), unreadable()], TOOL);
    expect(renderJson(mergeReports(read, TOOL))).toBe(renderJson(direct));
  });

  it.each([
    ['not JSON', '{', 'this is not JSON'],
    ['another schema', '{"schema": "iam-alert-guard/error/1"}', 'schema'],
    ['a report with a hole', renderJson(healthy()).replace('"in-sync"', '"fine"'), 'verdict'],
  ])('refuses %s and says where', (_, text, where) => {
    const parsed = parseReport(text);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).toContain(where);
  });
});
