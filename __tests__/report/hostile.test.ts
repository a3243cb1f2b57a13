import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import type {Log} from 'sarif';
import {annotations} from '../../src/report/forms/annotations.js';
import {renderComment} from '../../src/report/forms/comment.js';
import {narrowed} from '../../src/report/words/command/commandline.js';
import {renderErrorJson, renderErrorSummary, renderErrorText} from '../../src/report/forms/error.js';
import {closingNote, issueTitle, renderIssue} from '../../src/report/forms/issue.js';
import {renderJson} from '../../src/report/forms/json.js';
import {code, fence, mermaidLabel, text} from '../../src/report/escape/markdown.js';
import type {Report} from '../../src/report/model/model.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import {shown, visible} from '../../src/report/escape/plain.js';
import {renderOcsf} from '../../src/report/forms/ocsf.js';
import {renderJunit} from '../../src/report/forms/junit.js';
import {renderSarif} from '../../src/report/forms/sarif.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {inert, logText} from '../../src/report/escape/terminal.js';
import {renderText} from '../../src/report/forms/text.js';
import {runs} from '../support/runs.js';
import {actsIn, HOSTILE, hostileText, poisoned, skeleton} from './hostile.js';
import {changes, drifted, finding, flown, ofHistory, read, review, unreadable} from './sample.js';

const TOOL = {name: 'iam-alert-guard', version: '0.1.0'} as const;
const withReview: Report = {...drifted(), review: {...review().review!, acceptedBy: 'alice'}, notes: ['a note']};
const merged = mergeReports([drifted(), unreadable()], TOOL);
const neutral: Report = {
  ...review(),
  review: {class: 'neutral', changes: [{...review().review!.changes[0]!, class: 'neutral'}]},
};
const remarks: Report = {
  ...drifted(),
  findings: [...drifted().findings, finding({severity: 'low'}), finding({severity: 'info', status: 'unknown'})],
};
const several = mergeReports([drifted(), review(), withReview], TOOL, [
  {path: 'a.json', error: 'there is no such file'},
]);
const REPORTS: readonly Report[] = [
  withReview,
  unreadable(),
  review(),
  neutral,
  merged,
  remarks,
  several,
  ofHistory(),
  flown(),
  {...drifted(), history: changes()},
];

const MARKDOWN: Readonly<Record<string, (report: Report) => string>> = {
  summary: (report) => renderSummary(report),
  comment: (report) => renderComment(report),
  issue: (report) => renderIssue(report, null),
  'issue, with a history that somebody edited': (report) =>
    renderIssue(report, '- `2026-11-23T09:00:00Z` drifted, 1 failed, 0 unknown @team\n- <img>'),
  'closing note': (report) => closingNote(report),
  'page of a run that could not go on': ({notes, findings}) => {
    const said = notes[0] ?? findings[0]?.message ?? '';
    const problem = {path: said, line: 1, column: 1, message: said, hint: said};
    return [[], [problem, {...problem, hint: null}]]
      .map((problems) => renderErrorSummary({code: 'usage', message: said, hint: said, problems}))
      .join('\n');
  },
};

const UNSEEN =
  /[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069\u200b-\u200f\ufeff\u2028\u2029\u115f\u3164]|\u034f|\ufe0f|\p{Cs}/u;
const commandsIn = (output: string): string[] =>
  output.split('\n').filter((line) => line.trimStart().startsWith('::') || line.includes('##['));

describe.each(Object.entries(MARKDOWN))('hostile text in the %s', (_, render) => {
  it.each(HOSTILE.map((each) => [JSON.stringify(each).slice(0, 40), each]))('%s', (_label, hostile) => {
    for (const report of REPORTS) expect(actsIn(render(poisoned(report, hostile)))).toEqual([]);
  });

  it('acts in no way and changes no heading and no table, whatever it is', () => {
    const harmless = REPORTS.map((report) => skeleton(render(poisoned(report, 'word'))));
    fc.assert(
      fc.property(fc.nat({max: REPORTS.length - 1}), hostileText, (which, hostile) => {
        const report = REPORTS[which]!;
        const page = render(poisoned(report, hostile));
        expect(actsIn(page)).toEqual([]);
        // What does not fit is cut and said to be cut, so only a page that is whole has the shape of another.
        if (!page.includes("Cut to stay within GitHub's limit")) expect(skeleton(page)).toEqual(harmless[which]);
      }),
      {numRuns: runs(40, 150)},
    );
  });
});

describe('hostile text in a terminal and a log', () => {
  it('is no command and holds nothing unseen', () => {
    fc.assert(
      fc.property(fc.nat({max: REPORTS.length - 1}), hostileText, (which, hostile) => {
        const report = REPORTS[which]!;
        const output = renderText(poisoned(report, hostile), {color: false});
        expect(commandsIn(output)).toEqual([]);
        expect(UNSEEN.test(output)).toBe(false);
      }),
      {numRuns: runs(40, 150)},
    );
  });

  it('is no command in colour either, where only our own sequences stand', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const output = renderText(poisoned(withReview, hostile), {color: true});
        expect(commandsIn(output)).toEqual([]);
        expect(UNSEEN.test(output.replaceAll(/\p{Cc}\[[0-9;]*m/gu, ''))).toBe(false);
      }),
      {numRuns: runs(15, 50)},
    );
  });

  it('is no command in a log line, an error in words or an error in JSON', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const problem = {path: hostile, line: 1, column: 1, message: hostile, hint: hostile};
        const error = {code: 'baseline', message: hostile, hint: hostile, problems: [problem]};
        for (const output of [logText(hostile), renderErrorText(error), renderErrorText({...error, problems: []})]) {
          expect(commandsIn(output)).toEqual([]);
          expect(UNSEEN.test(output)).toBe(false);
        }
        const json = renderErrorJson(error);
        expect(commandsIn(json)).toEqual([]);
        expect(UNSEEN.test(json)).toBe(false);
        expect(read<{problems: unknown}>(json).problems).toEqual([problem]);
      }),
    );
  });
});

describe('hostile text in data', () => {
  it('survives the JSON report unchanged, and the bytes are safe to print', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const report = poisoned(withReview, hostile);
        const json = renderJson(report);
        expect(commandsIn(json)).toEqual([]);
        expect(UNSEEN.test(json)).toBe(false);
        expect(read(json).findings[0]?.message).toBe(hostile);
      }),
    );
  });

  it('is no command in OCSF and JUnit', () => {
    for (const hostile of HOSTILE) {
      const report = poisoned(withReview, hostile);
      for (const output of [renderOcsf(report), renderJunit(report)]) {
        expect(commandsIn(output)).toEqual([]);
        expect(UNSEEN.test(output)).toBe(false);
      }
    }
  });

  it('is no link in SARIF', () => {
    for (const hostile of HOSTILE) {
      const sarif = renderSarif(poisoned(withReview, hostile), {rules: []});
      expect(commandsIn(sarif)).toEqual([]);
      for (const result of read<Log>(sarif).runs[0]?.results ?? []) {
        expect(result.message.text).not.toMatch(/\]\(/);
        const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
        expect(URL.canParse(uri ?? ':', 'file:///root/')).toBe(true);
      }
    }
  });

  it('stays in one annotation and one title', () => {
    for (const hostile of HOSTILE) {
      for (const each of annotations(poisoned(withReview, hostile), {
        show: 'remarks',
        failOn: 'medium',
        failOnUnknown: true,
      })) {
        expect(UNSEEN.test(each.title + each.message)).toBe(false);
        expect(each.title).not.toContain('\n');
      }
      expect(UNSEEN.test(issueTitle(poisoned(drifted(), hostile)))).toBe(false);
    }
  });
});

describe('the helpers', () => {
  it('show what cannot be seen', () => {
    expect(visible('a\u202eb\u200bc\u001b[0m\nd\u00a0e\u{e0041}')).toBe('a\\u202Eb\\u200Bc\\u001B[0m\\nd e\\u{E0041}');
    expect(visible('##[error]x')).toBe('\\u0023#[error]x');
  });

  it('say how much they cut', () => {
    expect(shown('x'.repeat(1010), 1000)).toBe(`${'x'.repeat(1000)}… (cut: 10 more characters)`);
    expect(shown('short', 1000)).toBe('short');
  });

  it('show as code what GitHub would act upon, and keep prose readable', () => {
    expect(text('secops@example.com gets nothing: iam:CreateUser, see #12.')).toBe(
      '`secops@example.com` gets nothing: `iam:CreateUser`, see `#12`.',
    );
    expect(text('the rule iam-changes is *off*')).toBe('the rule iam-changes is &#42;off&#42;');
  });

  it.each([
    ['`TagRole` and 3 more calls', '`TagRole` and 3 more calls'],
    ['a tick ` alone, and `` two', 'a tick &#96; alone, and &#96;&#96; two'],
    ['@`x`#1`y`', '`@` `x` `#1` `y`'],
    ["'iam-alert-guard plan' shows it.", '`iam-alert-guard plan` shows it.'],
    ["'iam-alert-guard explain rule-enabled' tells why", '`iam-alert-guard explain rule-enabled` tells why'],
    [
      'iam-alert-guard reconcile, or: aws events put-rule --name NAME (with the rest as it is)',
      '`iam-alert-guard reconcile`, or: `aws events put-rule --name NAME` (with the rest as it is)',
    ],
    [
      'aws events put-rule --event-pattern \'{"detail-type":["AWS API Call via CloudTrail"]}\' --state ENABLED.',
      '`aws events put-rule --event-pattern \'{"detail-type":["AWS API Call via CloudTrail"]}\' --state ENABLED`.',
    ],
    [
      'aws cloudtrail create-trail --s3-bucket-name BUCKET && aws cloudtrail start-logging --name NAME',
      '`aws cloudtrail create-trail --s3-bucket-name BUCKET && aws cloudtrail start-logging --name NAME`',
    ],
    ["('iam-alert-guard canary challenge' tests that)", '(`iam-alert-guard canary challenge` tests that)'],
    ["answers with 'iam-alert-guard canary answer CODE'.", 'answers with `iam-alert-guard canary answer CODE`.'],
    ['aws kms enable-key / put-key-policy', '`aws kms enable-key` / put-key-policy'],
    ['the laws of aws are strict', 'the laws of aws are strict'],
    ['arn:aws:iam::111122223333:role/aws x y-z', '`arn:aws:iam::111122223333:role/aws` x y-z'],
  ])('show a command whole: %s', (sentence, markdown) => expect(text(sentence)).toBe(markdown));

  it('cut a command in a table before the word that is too wide for it', () => {
    const wide = `aws x y-z --json '${'{"a":1}'.repeat(9)}' --force, then aws x z-y --name ${'n'.repeat(60)}`;
    expect(text(narrowed(wide, 40))).toBe('`aws x y-z --json …`, then `aws x z-y --name …`');
  });

  it('fence code that holds backticks, and keep pipes out of it', () => {
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
    expect(code('a|b')).toBe('`a`&#124;`b`');
    expect(code('')).toBe('`(empty)`');
    expect(fence('json', '```\nx')).toBe('````json\n```\nx\n````');
  });

  it('leave nothing in a Mermaid label that ends it', () => {
    expect(mermaidLabel('a"];b<c>')).toBe('a#34;#93;#59;b#60;c#62;');
  });

  it('break a workflow command at the start of any line, indented or not', () => {
    expect(inert('ok ::error::\n  ::error::x\n::set-output name=a::b')).toBe(
      'ok ::error::\n  \\::error::x\n\\::set-output name=a::b',
    );
  });
});
