import {describe, expect, it} from '@jest/globals';
import type {Finding} from '../../src/findings/model.js';
import type {Log} from 'sarif';
import {annotations} from '../../src/report/forms/annotations.js';
import {renderComment} from '../../src/report/forms/comment.js';
import {renderIssue} from '../../src/report/forms/issue.js';
import {renderJson} from '../../src/report/forms/json.js';
import {LIMITS} from '../../src/report/model/limits.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {page} from '../../src/report/sections/page.js';
import {renderSarif} from '../../src/report/forms/sarif.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import {drifted, finding, read} from './sample.js';

const MANY = 10_000;
const SEVERITIES = ['info', 'low', 'medium', 'high', 'critical'] as const;

function crowded(): Report {
  const base = drifted();
  const findings: Finding[] = Array.from({length: MANY}, (_, index) =>
    finding({
      check: `check-${index % 40}`,
      status: index % 7 === 0 ? 'unknown' : 'fail',
      severity: SEVERITIES[index % 5]!,
      message: `Finding ${index}: ${'ünïcode and a long message '.repeat(12)}`,
      resource: `arn:aws:sns:us-east-1:111122223333:topic-${index}`,
      fingerprint: index.toString(16).padStart(32, '0'),
    }),
  );
  const loss = base.delivery!.losses[0]!;
  const step = base.plan!.steps[0]!;
  const blob = Object.fromEntries(Array.from({length: 500}, (_, key) => [`key-${key}`, 'v'.repeat(200)]));
  return {
    ...base,
    findings,
    counts: {pass: 0, fail: MANY, unknown: 0, waived: 0},
    delivery: {
      ...base.delivery!,
      recipients: Array.from({length: 2000}, (_, index) => ({
        ...base.delivery!.recipients[0]!,
        endpoint: `r${index}@example.com`,
      })),
      losses: Array.from({length: 5000}, (_, index) => ({...loss, reason: `reason ${index}`})),
    },
    plan: {...base.plan!, steps: Array.from({length: 300}, () => ({...step, before: null, after: blob}))},
    review: {
      class: 'weakens',
      changes: Array.from({length: MANY}, (_, index) => ({
        class: 'weakens' as const,
        path: `recipients[${index}]`,
        effect: 'somebody is no longer told',
        location: {path: base.baseline.path, line: index + 1, column: 1},
      })),
    },
    observation: {
      ...base.observation!,
      unreadable: Array.from({length: 3000}, (_, index) => ({
        ...base.observation!.unreadable[0]!,
        region: `region-${index}`,
      })),
      vouched: Array.from({length: 3000}, (_, index) => `arn:aws:cloudtrail:::trail/${index}`),
    },
    notes: Array.from({length: 3000}, (_, index) => `note ${index}`),
  };
}

const REMARKS = {show: 'remarks', failOn: 'medium', failOnUnknown: true} as const;

describe('ten thousand findings', () => {
  const report = crowded();

  it.each([
    ['summary', renderSummary(report), LIMITS.summaryBytes],
    ['comment', renderComment(report, {showing: REMARKS}), LIMITS.commentBytes],
    ['issue', renderIssue(report, null, {showing: REMARKS}), LIMITS.commentBytes],
  ])('stay within the limit of the %s, which says what was cut and keeps every section', (_, markdown, limit) => {
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(limit * 0.6);
    expect(markdown).toMatch(/\d+ of 6000 findings are shown, the worst first/);
    expect(markdown).toMatch(/\d+ of 4000 remarks are shown, the worst first.*\n\n<\/details>/);
    expect(markdown).toMatch(/### Recipients/);
    expect(markdown).toMatch(/### What could not be read/);
    expect(markdown.indexOf('critical')).toBeGreaterThan(0);
    expect(markdown).not.toContain('⚪\u00a0info');
  });

  it('become nine annotations a level and one that counts the rest', () => {
    const made = annotations(report, {show: 'remarks', failOn: 'medium', failOnUnknown: true});
    for (const level of ['error', 'warning', 'notice'] as const) {
      const ofLevel = made.filter((each) => each.level === level);
      expect(ofLevel).toHaveLength(10);
      expect(ofLevel.at(-1)?.title).toMatch(/^\d+ more$/);
    }
    const total = made
      .filter((each) => /^\d+ more$/.test(each.title))
      .reduce((sum, each) => sum + parseInt(each.title, 10), 27);
    expect(total).toBe(2 * MANY);
  });

  it('become five thousand SARIF results, the worst, and a note in the file', () => {
    const [run] = read<Log>(renderSarif(report, {rules: []})).runs;
    expect(run?.results).toHaveLength(LIMITS.sarifResults);
    expect(run?.results?.at(-1)?.level).not.toBe('note');
    expect(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('5000 of 10000');
  });

  it('are all in the JSON report, and countable in the text', () => {
    expect(read(renderJson(report)).findings).toHaveLength(MANY);
    const text = renderText(report, {color: false});
    expect(text).toContain('more findings of lower severity');
    expect(text.split('\n').length).toBeLessThan(30_000);
  });

  it('merge', () => {
    const other = {...report, target: {...report.target, account: '444455556666'}};
    const merged = mergeReports([report, other], report.tool);
    expect(merged.findings).toHaveLength(2 * MANY);
    expect(Buffer.byteLength(renderSummary(merged))).toBeLessThanOrEqual(LIMITS.summaryBytes);
  });
});

describe('a page', () => {
  const section = (rows: string[]) => ({heading: 'H', intro: 'intro', rows, gap: '\n' as const, unit: 'rows'});

  it('leaves nothing out where there is room', () => {
    expect(page('open', [section(['a', 'b'])], 'close', 2000)).toBe('open\n\n### H\n\nintro\n\na\nb\n\nclose\n');
  });

  it('gives a small section what it needs before a large one takes the rest', () => {
    const large = Array.from({length: 1000}, (_, index) => `large ${index}`);
    const made = page('', [section(large), section(['small'])], '', 3000);
    expect(made).toContain('small');
    expect(made).toContain('large 0');
    expect(made).toMatch(/Cut to stay within GitHub's limit: \d+ of 1000 rows/);
    expect(Buffer.byteLength(made)).toBeLessThanOrEqual(3000);
  });
});
