import {describe, expect, it} from '@jest/globals';
import {renderJson} from '../../src/report/forms/json.js';
import {grouped} from '../../src/report/model/many/groups.js';
import {mergeReports, newestOfEach, worstExit} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {parseReport} from '../../src/report/model/parse.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {stateOf} from '../../src/report/words/words.js';
import {drifted, healthy, read, review, unreadable} from './sample.js';

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

  it('keeps the worse of two of the same time, whatever the order, and calls none of them newer', () => {
    const time = '2026-11-23T09:00:00Z';
    const worst = of('111122223333', time, drifted());
    const [milder] = [{...worst, findings: worst.findings.map((each) => ({...each, severity: 'medium' as const}))}];
    const well = of('111122223333', time);
    const doubtful: Report = {...well, verdict: 'unknown'};
    const other = {...well, baseline: {...well.baseline, path: 'other.yml'}};
    for (const [worse, better] of [
      [worst, well],
      [worst, doubtful],
      [doubtful, well],
      [worst, milder],
      [worst, other],
    ] as const) {
      expect(newestOfEach([worse, better])).toEqual([worse]);
      expect(newestOfEach([better, worse])).toEqual([worse]);
    }
    expect(mergeReports([worst, other], TOOL).notes.join()).toContain(
      `the report on the baseline other.yml (${time}) is left out, as that on ${worst.baseline.path} (${time}) is of the same time, and no better`,
    );
    expect(mergeReports([well, of('111122223333', '2026-11-23T09:00:00+00:00')], TOOL).verdict).toBe('in-sync');
  });

  it('says so where the older one of an account is of another baseline', () => {
    const older = of('111122223333', '2026-11-23T08:30:00Z', drifted());
    const newer = of('111122223333', '2026-11-23T09:00:00Z');
    const other = {...newer, baseline: {...newer.baseline, path: 'other.yml'}};
    expect(mergeReports([other, older], TOOL).notes.join()).toContain(
      `the report on the baseline ${older.baseline.path} (2026-11-23T08:30:00Z) is left out, as that on other.yml`,
    );
    expect(mergeReports([newer, older], TOOL).notes.join()).not.toContain('is left out');
  });

  it('tells findings of one check apart that do not say the same', () => {
    const [first] = drifted().findings;
    if (first === undefined) throw new Error('no finding');
    const said = (account: string, message: string): typeof first => ({...first, account, message});
    const groups = grouped([
      said('111122223333', 'lost in 111122223333'),
      said('444455556666', 'lost in 444455556666'),
      said('222233334444', 'lost at the topic'),
    ]);
    expect(groups.map(({accounts}) => accounts)).toEqual([['111122223333', '444455556666'], ['222233334444']]);
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

  it('refuses what is nested without end, where it stands, and reads what is as deep as a policy', () => {
    const nested = (depth: number): string =>
      renderJson(drifted()).replace(/"declared": [^\n]*,/, `"declared": ${'['.repeat(depth)}${']'.repeat(depth)},`);
    expect(parseReport(nested(100)).ok).toBe(true);
    expect(parseReport(nested(100_000))).toMatchObject({ok: false, problems: [{path: 'findings.0.declared'}]});
  });

  const weakening = (acceptedBy?: string): Report => {
    const report = review();
    const read = parseReport(renderJson({...report, review: {...report.review!, ...(acceptedBy && {acceptedBy})}}));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.report;
  };

  it.each([
    ['a review that weakens', [healthy(), weakening()], [], 'bad', '## ❌ WEAKENS: 1 of 2 runs weakens its baseline.'],
    [
      'a weakening that was accepted',
      [healthy(), weakening('alice')],
      [],
      'good',
      '## ✅ IN SYNC: Everything is as declared in 1 account. 1 review: no change weakens a baseline without having been accepted.',
    ],
    ['a run without a report', [healthy()], ['a.json'], 'unknown', '## ❓ UNKNOWN: 1 of 2 runs without a report.'],
    [
      'drift beside both',
      [drifted(), weakening()],
      ['a.json'],
      'bad',
      '## ❌ DRIFTED: Of 3 runs: 1 drifted, 1 weakens its baseline, 1 without a report.',
    ],
    ['reviews alone', [weakening()], [], 'bad', '## ❌ WEAKENS: 1 of 1 run weakens its baseline.'],
  ])('is headed by the worst of it: %s', (_, reports, missing, state, heading) => {
    const absent = missing.map((path) => ({path, error: 'there is no such file'}));
    const merged = mergeReports(reports, TOOL, absent);
    expect(stateOf(merged)).toBe(state);
    expect(renderSummary(merged).split('\n')[0]).toBe(heading);
    expect(merged.verdict === 'in-sync').toBe(
      missing.length === 0 && reports.some((each) => each.verdict === 'in-sync'),
    );
    if (missing.length > 0) expect(merged.notes).toContain('a.json: there is no such file');
  });
});
