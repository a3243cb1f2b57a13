/** A command is copied: in every form it stands whole, or not at all. */
import {describe, expect, it} from '@jest/globals';
import {annotations} from '../../src/report/forms/annotations.js';
import {renderComment} from '../../src/report/forms/comment.js';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderIssue} from '../../src/report/forms/issue.js';
import {renderJunit} from '../../src/report/forms/junit.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import {LIMITS} from '../../src/report/model/limits.js';
import type {Report} from '../../src/report/model/model.js';
import {drifted, finding} from './sample.js';

const START = 'aws sns set-topic-attributes --region us-east-1';
const command = (length: number): string => `${START} ${'word '.repeat(length / 5)}END`;

function withCommand(length: number): Report {
  const base = drifted();
  const text = `Give the topic another policy:\n  ${command(length)}\nThen look again.`;
  const remediation = {by: 'human' as const, text};
  return {
    ...base,
    findings: [finding({status: 'fail', severity: 'critical', remediation}), ...base.findings],
    plan: {...base.plan!, steps: [{...base.plan!.steps[0]!, by: 'human', text}]},
  };
}

const FORMS: Readonly<Record<string, (report: Report) => string>> = {
  summary: (report) => renderSummary(report),
  comment: (report) => renderComment(report),
  issue: (report) => renderIssue(report, null),
  html: (report) => renderHtml(report),
  junit: (report) => renderJunit(report),
  text: (report) => renderText(report, {color: false}),
  annotations: (report) =>
    annotations(report, {show: 'drift', failOn: 'medium', failOnUnknown: true})
      .map(({message}) => message)
      .join('\n'),
};

/** Lines in which the command begins, without what follows it. */
const found = (form: string): string[] =>
  form.split('\n').flatMap((line) => {
    const at = line.indexOf(START);
    return at < 0 ? [] : [line.slice(at).replace(/END.*$/, 'END')];
  });

describe.each(Object.keys(FORMS))('%s', (name) => {
  const render = FORMS[name]!;

  it.each([200, 400, 1_500, 3_500, 20_000])('holds a command of %d characters whole, or points elsewhere', (length) => {
    const lines = found(render(withCommand(length)));
    for (const line of lines) expect(line).toBe(command(length));
    const mayLeaveOut = name === 'issue' || (name === 'annotations' && length >= LIMITS.annotationChars);
    if (!mayLeaveOut) expect(lines.length).toBeGreaterThan(0);
  });

  it('cuts none that is larger than the form', () => {
    const long = name === 'comment' || name === 'issue' ? 70_000 : 1_000_000;
    const form = render(withCommand(long));
    for (const line of found(form)) expect(line).toBe(command(long));
    if (name === 'summary') expect(Buffer.byteLength(form)).toBeLessThanOrEqual(LIMITS.summaryBytes);
    if (name === 'comment' || name === 'issue') {
      expect(Buffer.byteLength(form)).toBeLessThanOrEqual(LIMITS.commentBytes);
    }
  });
});
