/** What README and the pages state, and a test can carry out. Each is quoted beside what is run, and must still stand in its page. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {ruleInfos} from '../../src/checks/shared/rules.js';
import {overview} from '../../src/cli-help.js';
import {COMMANDS} from '../../src/cli-options.js';
import {parseCommandLine} from '../../src/cli-parse.js';
import {explain} from '../../src/commands/explain.js';
import {LIMITS} from '../../src/report/model/limits.js';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderJson} from '../../src/report/forms/json.js';
import {renderSarif} from '../../src/report/forms/sarif.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import {reviewBaselines} from '../../src/review/classify.js';
import {parsed, problemsOf, withLines} from '../baseline/help.js';
import {drifted, finding, healthy} from '../report/sample.js';

const pages = [
  'README.md',
  'SECURITY.md',
  ...['docs', 'docs/recipes'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
];
const text = (page: string): string => readFileSync(page, 'utf8').replace(/\s+/g, ' ');

/** Commands of ours in shell blocks and code spans, without comments. What is only a name (`iam-alert-guard plan`) is one as well. */
function commands(page: string): string[] {
  const all = readFileSync(page, 'utf8');
  const blocks = [...all.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) => (block ?? '').split('\n'));
  const spans = [...all.replace(/^```[^]*?^```$/gm, '').matchAll(/`(iam-alert-guard [^`\n]+)`/g)].map(
    ([, span]) => span ?? '',
  );
  return [...blocks, ...spans]
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => /^iam-alert-guard [a-z-]/.test(line));
}

const words = (command: string): string[] =>
  [...command.matchAll(/'[^']*'|"[^"]*"|\S+/g)].map(([word]) => word.replace(/^(['"])(.*)\1$/, '$2')).slice(1);

describe('a command on a page', () => {
  const all = pages.flatMap((page) => commands(page).map((command) => [page, command] as const));

  it('there are many', () => expect(all.length).toBeGreaterThan(25));

  it.each(all)('%s: %s', (_, command) => {
    expect(COMMANDS).toHaveProperty([parseCommandLine(words(command)).command]);
  });
});

/** A change of the smallest baseline, as lines below it. */
function classOf(before: readonly string[] | null, after: readonly string[] | null): string {
  const side = (lines: readonly string[] | null) =>
    lines === null ? null : {bytes: withLines(...lines), path: 'b.yml'};
  const result = reviewBaselines(side(before), side(after), {checks: CHECKS.map(({id}) => id)});
  if (!result.ok) throw new Error(result.problems.map(({message}) => message).join('\n'));
  return result.review.class;
}

const both = (one: readonly string[], other: readonly string[]): string[] => [classOf(one, other), classOf(other, one)];
const WORSE = ['weakens', 'strengthens'];
const SAME = ['neutral', 'neutral'];
const remarked = {
  ...healthy(),
  findings: [
    finding({check: 'chain-watched', severity: 'low', message: 'Nobody notices a cut.'}),
    ...healthy().findings,
  ],
  counts: {...healthy().counts, fail: 1},
};
const sarifScores = (): string[] =>
  [...renderSarif(drifted(), {rules: ruleInfos()}).matchAll(/"security-severity": "([\d.]+)"/g)].map(
    ([, score]) => score ?? '',
  );

type Statement = readonly [page: string, quoted: string, holds: () => void];

const STATEMENTS: readonly Statement[] = [
  [
    'README.md',
    'Exit codes: 0 in sync, 1 drift at `--fail-on` (default medium) or worse, 2 wrong request or baseline, 3 could not be determined, 4 a defect of this tool.',
    () =>
      expect(overview()).toContain(
        '0 in sync, 1 drift at --fail-on or worse, 2 wrong request or baseline, 3 could not be determined, 4 defect',
      ),
  ],
  [
    'README.md',
    'A check says "would arrive", never "arrived"',
    () => {
      for (const page of [renderText(healthy(), {color: false}), renderSummary(healthy()), renderHtml(healthy())]) {
        expect(page).toMatch(/would (?:arrive|reach)/);
        expect(page).not.toMatch(/\b(?:has|have) arrived\b|\bwas delivered\b/);
      }
    },
  ],
  ['README.md', 'Everything else has a default or is checked only where declared', () => void parsed(withLines())],
  [
    'docs/reports.md',
    'lines of 100 characters',
    () => {
      // A command to paste and a name stay whole.
      const long = renderText(drifted(), {color: false})
        .split('\n')
        .filter((line) => line.length > 100);
      for (const line of long) expect(line.trim()).toMatch(/^(?:iam-alert-guard |\S+$)/);
    },
  ],
  ['docs/reports.md', '900 KiB (GitHub refuses 1 MiB)', () => expect(LIMITS.summaryBytes).toBe(900 * 1024)],
  ['docs/reports.md', '9 of a level, and one that counts the rest', () => expect(LIMITS.annotationsPerLevel).toBe(9)],
  ['docs/reports.md', 'the 5,000 worst results', () => expect(LIMITS.sarifResults).toBe(5000)],
  [
    'docs/reports.md',
    '60,000 bytes, ten entries of history',
    () => expect([LIMITS.commentBytes, LIMITS.historyEntries]).toEqual([60_000, 10]),
  ],
  [
    'docs/reports.md',
    'the same Report gives the same bytes',
    () => {
      expect(renderJson(drifted())).toBe(renderJson(drifted()));
      expect(renderHtml(drifted())).toBe(renderHtml(drifted()));
    },
  ],
  [
    'docs/reports.md',
    'remarks in one line',
    () => expect(renderText(remarked, {color: false}).match(/remark/g)).toHaveLength(3),
  ],
  [
    'docs/reports.md',
    'remarks in one folded table',
    () => expect(renderSummary(remarked).match(/<details>/g)).toHaveLength(1),
  ],
  [
    'docs/reports.md',
    '`security-severity` is 9.5, 8.0, 5.5 and 2.0 for critical, high, medium and low.',
    () => expect(new Set(sarifScores())).toEqual(new Set(['9.5', '8.0', '5.5', '2.0'])),
  ],
  [
    'docs/reports.md',
    '`schema`, `tool`, `command`, `generatedAt`, `baseline`, `target`, `verdict`, `counts`, `findings`, `delivery`, `plan`, `review`.',
    () =>
      expect(Object.keys(JSON.parse(renderJson(drifted())) as object).slice(0, 12)).toEqual([
        'schema',
        'tool',
        'command',
        'generatedAt',
        'baseline',
        'target',
        'verdict',
        'counts',
        'findings',
        'delivery',
        'plan',
        'review',
      ]),
  ],
  [
    'docs/reports.md',
    'no script, nothing that is loaded from elsewhere',
    () => expect(renderHtml(drifted())).not.toMatch(/<script|<link|<img|<iframe|url\(|@import| src=/i),
  ],
  [
    'docs/reports.md',
    'a Content Security Policy in the file that says so',
    () => expect(renderHtml(drifted())).toMatch(/Content-Security-Policy[^>]*default-src 'none'/),
  ],
  [
    'docs/reports.md',
    'A `runbook` in the baseline is shown in terminal, summary, comment and issue wherever something is to be done.',
    () => {
      const told = {...drifted(), baseline: {...drifted().baseline, runbook: 'https://wiki.example.com/x'}};
      expect(renderText(told, {color: false})).toContain('Runbook: https://wiki.example.com/x');
      expect(renderSummary(told)).toContain('**Runbook:**');
    },
  ],
  [
    'docs/baseline.md',
    'An account id without quotation marks is a number to YAML, which drops a leading zero: it is refused.',
    () => expect(problemsOf(withLines('account: 011122223333'))[0]).toMatch(/quot/),
  ],
  [
    'docs/baseline.md',
    'Names are `iam:CreateUser` or `CreateUser`',
    () => {
      for (const name of ['iam:CreateUser', 'CreateUser', 'Create*'])
        void parsed(withLines(`events: {include: iam-changes, exclude: ["${name}"]}`));
    },
  ],
  [
    'docs/baseline.md',
    'An unknown name, a glob that matches nothing, `iam:PassRole` (a permission, of which there is no event) and other services are errors.',
    () => {
      for (const name of ['iam:CreateUsr', 'iam:Frobnicate*', 'iam:PassRole', 's3:CreateBucket'])
        expect(problemsOf(withLines(`events: {include: iam-changes, exclude: ["${name}"]}`))).toHaveLength(1);
    },
  ],
  [
    'docs/baseline.md',
    'Unknown keys are errors. So are duplicate keys, a second document, tags that YAML itself does not have (`!x`), merge keys (`<<`), more than 100 expanded aliases, more than 50 levels, more than 1 MiB, and bytes that are not UTF-8 text.',
    () => {
      const refused = [
        withLines('nonsense: 1'),
        withLines('version: 1'),
        `${withLines()}---\nversion: 1\n`,
        withLines('account: !x "111122223333"'),
        withLines('trail: {<<: {multi-region: true}}'),
        withLines(`account: ${'['.repeat(60)}${']'.repeat(60)}`),
        withLines(`# ${'x'.repeat(1024 * 1024)}`),
      ];
      for (const file of refused) expect(problemsOf(file)).not.toEqual([]);
      expect(problemsOf(Uint8Array.of(0xff, 0xfe, 0x00))).not.toEqual([]);
    },
  ],
  [
    'docs/baseline.md',
    'A byte order mark and CRLF line ends are fine.',
    () => void parsed(`\ufeff${withLines('account: "111122223333"').replaceAll('\n', '\r\n')}`),
  ],
  [
    'docs/baseline.md',
    '`attempts` 0 to 185, `max-age-seconds` 60 to 86400',
    () => {
      void parsed(withLines('rule: {retry: {attempts: 185, max-age-seconds: 86400}}'));
      void parsed(withLines('rule: {retry: {attempts: 0, max-age-seconds: 60}}'));
      for (const retry of ['attempts: 186', 'max-age-seconds: 59', 'max-age-seconds: 86401'])
        expect(problemsOf(withLines(`rule: {retry: {${retry}}}`))).toHaveLength(1);
    },
  ],
  [
    'docs/baseline.md',
    'Order, spelling and a default written out are no change',
    () => {
      expect(both([], ['events: iam-changes'])).toEqual(SAME);
      expect(both([], ['unexpected-recipients: fail'])).toEqual(SAME);
      expect(
        both(['trail: {multi-region: true}', 'alerts: named'], ['alerts: named', 'trail: {"multi-region": true}']),
      ).toEqual(SAME);
    },
  ],
  [
    'docs/baseline.md',
    'a name, a reason, the runbook, another key or bucket, and who repairs are neutral',
    () => {
      expect(both(['runbook: https://a.example.com/'], ['runbook: https://b.example.com/'])).toEqual(SAME);
      expect(both(['trail: {name: trail-a}'], ['trail: {name: trail-b}'])).toEqual(SAME);
    },
  ],
  [
    'docs/baseline.md',
    'fewer required calls, or a fixed list in place of a set that grows with IAM',
    () => {
      expect(both([], ['events: {include: iam-changes, exclude: ["iam:TagRole"]}'])).toEqual(WORSE);
    },
  ],
  [
    'docs/baseline.md',
    'unexpected recipients tolerated',
    () => expect(both([], ['unexpected-recipients: allow'])).toEqual(WORSE),
  ],
  [
    'docs/baseline.md',
    'the account pin removed or changed',
    () => expect(both(['account: "111122223333"'], [])).toEqual(WORSE),
  ],
  [
    'docs/baseline.md',
    '`alerts` from `named` to `noticed`',
    () => expect(both([], ['alerts: noticed'])).toEqual(WORSE),
  ],
  [
    'docs/baseline.md',
    'an `except`, `elsewhere` or waiver added or widened, a waiver extended',
    () => {
      const waiver = (until: string): string[] => [
        `waivers: [{check: trail-encrypted, reason: Later, expires: ${until}}]`,
      ];
      expect(both([], waiver('2027-01-31'))).toEqual(WORSE);
      expect(both(waiver('2027-01-31'), waiver('2027-02-28'))).toEqual(WORSE);
    },
  ],
  [
    'docs/baseline.md',
    'A new file strengthens, a removed one weakens.',
    () => {
      expect(classOf(null, [])).toBe('strengthens');
      expect(classOf([], null)).toBe('weakens');
    },
  ],
  [
    'docs/reports.md',
    '`iam-alert-guard explain` have it whole',
    () => {
      for (const {id, remediation} of CHECKS)
        expect(explain(id).replace(/\s+/g, ' ')).toContain(remediation.cli.replace(/\s+/g, ' '));
    },
  ],
];

describe('a statement', () => {
  it.each(STATEMENTS)('%s: %s', (page, quoted, holds) => {
    expect(text(page)).toContain(quoted);
    holds();
  });
});
