/** Whole reports against committed files: a change of wording is seen in review. `UPDATE_GOLDEN=1` writes them anew. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from '@jest/globals';
import {renderComment} from '../../src/report/forms/comment.js';
import {renderErrorSummary} from '../../src/report/forms/error.js';
import {renderIssue} from '../../src/report/forms/issue.js';
import {renderJson} from '../../src/report/forms/json.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {redactReport} from '../../src/report/model/redaction/redact.js';
import {renderSarif} from '../../src/report/forms/sarif.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import {NOTHING_AGAIN} from '../../src/report/words/command/again.js';
import {drifted, finding, healthy, read, review, unreadable} from './sample.js';

/** In sync, with something to say all the same. */
function remarked(): Report {
  const findings = [
    finding({check: 'chain-watched', severity: 'low', message: 'Nobody notices when the chain itself is cut.'}),
    finding({check: 'bus-archive', severity: 'info', message: 'Lost alerts cannot be replayed.'}),
  ];
  return {...healthy(), findings: [...findings, ...healthy().findings], counts: {...healthy().counts, fail: 2}};
}

const GOLDEN: Readonly<Record<string, () => string>> = {
  'healthy.txt': () => renderText({...healthy(), again: NOTHING_AGAIN}, {color: false}),
  'drifted.txt': () => renderText({...drifted(), again: NOTHING_AGAIN}, {color: false}),
  'drifted-in-workflow.txt': () => renderText(drifted(), {color: false}),
  'unreadable.txt': () => renderText(unreadable(), {color: false}),
  'remarks.txt': () => renderText({...remarked(), again: NOTHING_AGAIN}, {color: false}),
  'review.txt': () => renderText({...review(), again: NOTHING_AGAIN}, {color: false}),
  'healthy.json': () => renderJson(healthy()),
  'drifted.json': () =>
    renderJson({...drifted(), delivery: {...drifted().delivery!, losses: drifted().delivery!.losses.slice(102)}}),
  'drifted.md': () => renderSummary(drifted()),
  'merged.md': () => renderSummary(mergeReports([drifted(), unreadable()], healthy().tool)),
  'review-comment.md': () => renderComment(review(), {docsBase: 'https://example.com/docs-of-the-project/'}),
  'healthy-comment.md': () => renderComment(healthy()),
  'pull-request.md': () => renderSummary({...drifted(), command: 'review', review: review().review}),
  'pull-request.txt': () =>
    renderText({...drifted(), command: 'review', review: review().review, again: NOTHING_AGAIN}, {color: false}),
  'stopped.md': () =>
    renderErrorSummary({
      code: 'baseline',
      message: 'the baseline has 2 problems',
      hint: null,
      problems: [
        {path: 'a.yml', line: 2, column: 1, message: 'recipient is no key here', hint: 'did you mean recipients?'},
        {path: 'a.yml', line: 3, column: 5, message: 'recipients are missing', hint: null},
      ],
    }),
  'issue.md': () => renderIssue(redactReport(drifted()), null),
  'drifted.sarif': () => renderSarif(drifted(), {rules: []}),
};

describe('golden reports', () => {
  it.each(Object.entries(GOLDEN))('%s', (name, render) => {
    const file = join(import.meta.dirname, 'golden', name);
    const made = render();
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, made);
    expect(made).toBe(readFileSync(file, 'utf8'));
    expect(render()).toBe(made);
  });
});

describe('the JSON report', () => {
  it('has the documented fields in the documented order, additions last', () => {
    const parsed = read(renderJson(drifted()));
    expect(Object.keys(parsed).slice(0, 12)).toEqual(
      'schema tool command generatedAt baseline target verdict counts findings delivery plan review'.split(' '),
    );
    expect(Object.keys(parsed.findings[0] ?? {})).toEqual(
      'check hop status severity title message resource region declared observed remediation location docs fingerprint'.split(
        ' ',
      ),
    );
    expect(Object.keys(parsed.delivery ?? {})).toEqual(
      'required delivered sometimes lost unknown unverified universe silentByDeclaration recipients losses'.split(' '),
    );
    expect(Object.keys(parsed.plan?.steps[0] ?? {}).slice(0, 5)).toEqual([
      'action',
      'resource',
      'before',
      'after',
      'by',
    ]);
  });

  it('is the same bytes whatever the order of findings and of keys from AWS', () => {
    const report = drifted();
    const [first, ...others] = report.findings;
    const shuffled = {...report, findings: [...others, {...first!, observed: {b: 1, a: {d: 1, c: 2}}}]};
    const straight = {...report, findings: [{...first!, observed: {a: {c: 2, d: 1}, b: 1}}, ...others]};
    expect(renderJson(shuffled)).toBe(renderJson(straight));
  });
});
