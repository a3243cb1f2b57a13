/** What README and the pages state, and a test can carry out. Each is quoted beside what is run, and must still stand in its page. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {ruleInfos} from '../../src/checks/shared/rules.js';
import {CANARY_CALLS} from '../../src/canary/calls.js';
import {helpFor, overview} from '../../src/cli-help.js';
import {COMMANDS, type CommandName, type CommandSpec} from '../../src/cli-options.js';
import {parseCommandLine} from '../../src/cli-parse.js';
import {explain} from '../../src/commands/explain.js';
import {matchEvent, parsePattern} from '../../src/pattern/index.js';
import {mayReconcileHere} from '../../src/reconcile/gate.js';
import {LIMITS} from '../../src/report/model/limits.js';
import {renderHtml} from '../../src/report/forms/html.js';
import {renderJson} from '../../src/report/forms/json.js';
import {renderJunit} from '../../src/report/forms/junit.js';
import {renderOcsf} from '../../src/report/forms/ocsf.js';
import {renderSarif} from '../../src/report/forms/sarif.js';
import {renderSummary} from '../../src/report/forms/summary.js';
import {renderText} from '../../src/report/forms/text.js';
import {shardsRequest} from '../../src/request/fleet.js';
import {historyRequest} from '../../src/request/history.js';
import {reviewBaselines} from '../../src/review/classify.js';
import {asText} from '../../src/delivery/command.js';
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
const recipient = (line: string): string => `version: 1\nrecipients:\n  - ${line}\n`;
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
    'Exit codes: 0 nothing failed; 1 a finding of medium severity or higher failed (`--fail-on` sets another severity); 2 the request or the baseline is wrong; 3 something could not be determined; 4 a defect of this tool.',
    () =>
      expect(overview()).toContain(
        '0 nothing failed, 1 a finding failed at --fail-on or worse, 2 wrong request or baseline, 3 could not be determined, 4 defect',
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
  [
    'README.md',
    'All other keys have a default, or are checked only if you declare them',
    () => void parsed(withLines()),
  ],
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
  [
    'docs/reports.md',
    '9 for each level, and one that counts the rest',
    () => expect(LIMITS.annotationsPerLevel).toBe(9),
  ],
  ['docs/reports.md', 'the 5,000 worst results', () => expect(LIMITS.sarifResults).toBe(5000)],
  [
    'docs/reports.md',
    '60,000 bytes, ten entries of history',
    () => expect([LIMITS.commentBytes, LIMITS.historyEntries]).toEqual([60_000, 10]),
  ],
  [
    'docs/reports.md',
    'The same report always gives the same bytes.',
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
    'It has no script and loads nothing',
    () => expect(renderHtml(drifted())).not.toMatch(/<script|<link|<img|<iframe|url\(|@import| src=/i),
  ],
  [
    'docs/reports.md',
    'a Content Security Policy in the file enforces this',
    () => expect(renderHtml(drifted())).toMatch(/Content-Security-Policy[^>]*default-src 'none'/),
  ],
  [
    'docs/reports.md',
    'A `runbook` in the baseline is shown in terminal, summary, comment and issue wherever action is needed.',
    () => {
      const told = {...drifted(), baseline: {...drifted().baseline, runbook: 'https://wiki.example.com/x'}};
      expect(renderText(told, {color: false})).toContain('Runbook: https://wiki.example.com/x');
      expect(renderSummary(told)).toContain('**Runbook:**');
    },
  ],
  [
    'docs/baseline.md',
    'Without them it is refused: YAML reads a number and drops a leading zero.',
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
    'An unknown name, a glob that matches nothing, `iam:PassRole` (a permission, which has no event) and other services are errors.',
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
    'Another order, another spelling, or a default that is written out is not a change',
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
    'Changes of a name, a reason, the runbook, a KMS key or `managed-by` are neutral',
    () => {
      expect(both(['runbook: https://a.example.com/'], ['runbook: https://b.example.com/'])).toEqual(SAME);
      expect(both(['trail: {name: trail-a}'], ['trail: {name: trail-b}'])).toEqual(SAME);
      expect(both(['trail: {kms-key: alias/a}'], ['trail: {kms-key: alias/b}'])).toEqual(SAME);
      expect(both(['rule: {managed-by: elsewhere}'], ['rule: {managed-by: reconcile}'])).toEqual(SAME);
    },
  ],
  [
    'docs/baseline.md',
    'another bucket: its name does not say whose it is',
    () => {
      expect(classOf(['trail: {bucket: one}'], ['trail: {bucket: two}'])).toBe('weakens');
      expect(classOf(['trail: {bucket: two}'], ['trail: {bucket: one}'])).toBe('weakens');
    },
  ],
  [
    'docs/baseline.md',
    'A call of which these patterns match every event need not alert, as if `exclude` named it',
    () => {
      const except = ['events: {except: [{detail: {eventName: [TagRole]}}]}'];
      expect(both([], except)).toEqual(WORSE);
    },
  ],
  [
    'docs/baseline.md',
    'fewer required calls, or a fixed list in place of a set or a glob that grows with IAM',
    () => {
      expect(both(['events: {include: ["iam:TagR*"]}'], ['events: {include: [TagRole]}'])).toEqual(WORSE);
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
    '`iam-alert-guard explain` and the pages of the checks have their remedies.',
    () => {
      for (const {id, remediation} of CHECKS)
        expect(explain(id).replace(/\s+/g, ' ')).toContain(asText(remediation.cli).replace(/\s+/g, ' '));
    },
  ],
  // Executed since: what the pages say about keys, classes, forms and limits.
  [
    'README.md',
    '`--help` lists the options of each.',
    () => {
      // What is taken only in order to say why it is refused is no option of the command.
      for (const [name, spec] of Object.entries<CommandSpec>(COMMANDS))
        for (const [option, {refused}] of Object.entries(spec.options))
          if (refused !== true) expect(helpFor(name as CommandName)).toContain(`--${option}`);
    },
  ],
  [
    'README.md',
    '### Commands',
    () => {
      const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name ?? '');
      const known = Object.keys(COMMANDS).map((name) => name.split(' ')[0] ?? '');
      for (const name of new Set(known)) expect(rows.concat('schema')).toContain(name);
    },
  ],
  [
    'docs/baseline.md',
    'If `events` includes reads, it is also an error to declare `management-events: write` or `state: ENABLED`.',
    () => {
      for (const line of ['trail: {management-events: write}', 'rule: {state: ENABLED}'])
        expect(problemsOf(withLines('events: iam-all', line))).toHaveLength(1);
      void parsed(withLines('events: iam-all'));
    },
  ],
  [
    'docs/baseline.md',
    'At least one. Each has a `protocol` and exactly one of:',
    () => {
      expect(problemsOf('version: 1\nrecipients: []\n')).toHaveLength(1);
      expect(problemsOf(recipient('{protocol: email}'))).toHaveLength(1);
      expect(problemsOf(recipient('{protocol: email, endpoint: a@example.com, endpoint-env: MAIL}'))).toHaveLength(1);
    },
  ],
  [
    'docs/baseline.md',
    'an e-mail address; upper and lower case are the same',
    () => expect(problemsOf(withLines('  - {protocol: email, endpoint: SecOps@Example.com}'))[0]).toMatch(/twice/),
  ],
  [
    'docs/baseline.md',
    'a phone number in E.164 form, in quotation marks: `"+4915112345678"`',
    () => {
      void parsed(recipient('{protocol: sms, endpoint: "+4915112345678"}'));
      expect(problemsOf(recipient('{protocol: sms, endpoint: "015112345678"}'))).toHaveLength(1);
    },
  ],
  [
    'docs/baseline.md',
    'a name, not an ARN',
    () =>
      expect(problemsOf(withLines('trail: {name: "arn:aws:cloudtrail:us-east-1:111122223333:trail/x"}'))).toHaveLength(
        1,
      ),
  ],
  [
    'docs/baseline.md',
    '`aws`, `aws-cn`, `aws-us-gov` or `aws-eusc`.',
    () => {
      for (const name of ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc']) void parsed(withLines(`partition: ${name}`));
      expect(problemsOf(withLines('partition: aws-iso'))).toHaveLength(1);
    },
  ],
  [
    'docs/baseline.md',
    'a finding is reported if no canary has arrived for this many days, 1 to 14, default 14',
    () => {
      const canary = (days: number): string =>
        withLines(`canary: {role: iam-alert-guard/canary, days: ${String(days)}}`);
      for (const days of [1, 14]) void parsed(canary(days));
      for (const days of [0, 15]) expect(problemsOf(canary(days))).toHaveLength(1);
    },
  ],
  [
    'docs/baseline.md',
    'A waiver names a `check`, a `reason` and the last UTC day on which it counts (`expires`).',
    () => {
      const whole = ['check: trail-encrypted', 'reason: Later', 'expires: 2027-01-31'];
      void parsed(withLines(`waivers: [{${whole.join(', ')}}]`));
      for (const left of whole)
        expect(problemsOf(withLines(`waivers: [{${whole.filter((each) => each !== left).join(', ')}}]`))).toHaveLength(
          1,
        );
    },
  ],
  [
    'docs/baseline.md',
    'a single region, no global service events, fewer recorded reads',
    () => {
      expect(both([], ['trail: {multi-region: false}'])).toEqual(WORSE);
      expect(both([], ['trail: {global-service-events: false}'])).toEqual(WORSE);
      expect(both(['trail: {management-events: all}'], [])).toEqual(WORSE);
    },
  ],
  [
    'docs/baseline.md',
    'log file validation, encryption, bucket, dead-letter queue or a number of retries no longer required; fewer retries',
    () => {
      expect(both(['trail: {log-file-validation: true}'], [])).toEqual(WORSE);
      expect(both(['trail: {kms-key: alias/cloudtrail}'], [])).toEqual(WORSE);
      expect(both(['trail: {bucket: acme-cloudtrail}'], [])).toEqual(WORSE);
      expect(both(['rule: {dead-letter-queue: iam-alerts-dlq}'], [])).toEqual(WORSE);
      expect(both(['rule: {retry: {attempts: 185}}'], ['rule: {retry: {attempts: 1}}'])).toEqual(WORSE);
      expect(classOf(['rule: {retry: {attempts: 1}}'], [])).toBe('weakens');
    },
  ],
  [
    'docs/baseline.md',
    'the organization removed or changed',
    () => {
      expect(both(['organization: o-a1b2c3d4e5'], [])).toEqual(WORSE);
      expect(classOf(['organization: o-a1b2c3d4e5'], ['organization: o-zzzzzzzzzz'])).toBe('weakens');
    },
  ],
  [
    'docs/baseline.md',
    'a probe added, fewer `days`. A new canary is neutral',
    () => {
      const canary = (more: string): string[] => [`canary: {role: iam-alert-guard/canary${more}}`];
      const probe = ', probe: "arn:aws:sqs:us-east-1:111122223333:iam-alerts-probe"';
      expect(classOf([], canary(''))).toBe('neutral');
      expect(classOf(canary(''), [])).toBe('weakens');
      expect(classOf(canary(''), canary(probe))).toBe('strengthens');
      expect(both(canary(`${probe}, days: 7`), canary(`${probe}, days: 14`))).toEqual(WORSE);
    },
  ],
  [
    'docs/baseline.md',
    'a recipient removed or replaced',
    () => {
      const second = ['  - {protocol: email, endpoint: on-call@example.com}'];
      expect(both(second, [])).toEqual(WORSE);
      expect(classOf(second, ['  - {protocol: email, endpoint: other@example.com}'])).toBe('weakens');
    },
  ],
  [
    'docs/canary.md',
    '`TagRole`, `UpdateRoleDescription` or `UntagRole`, in this order.',
    () => expect(CANARY_CALLS).toEqual(['TagRole', 'UpdateRoleDescription', 'UntagRole']),
  ],
  [
    'docs/reconcile.md',
    'Reconcile runs on `schedule`, `push`, `workflow_dispatch` and `repository_dispatch` (and in workflows that those call), only on the default branch or a ref in `allow-ref`, and only with `account` in the baseline.',
    () => {
      const here = {ref: 'refs/heads/main', defaultBranch: 'main', allowRef: [], accountPinned: true};
      for (const event of ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'])
        expect(mayReconcileHere({...here, event})).toBeNull();
      for (const event of ['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', ''])
        expect(mayReconcileHere({...here, event})).not.toBeNull();
      const push = {...here, event: 'push'};
      expect(mayReconcileHere({...push, ref: 'refs/heads/other'})).not.toBeNull();
      expect(mayReconcileHere({...push, ref: 'refs/heads/other', allowRef: ['refs/heads/other']})).toBeNull();
      expect(mayReconcileHere({...push, accountPinned: false})).not.toBeNull();
    },
  ],
  [
    'docs/reports.md',
    'a pass is always 1 (Informational)',
    () => {
      const findings = JSON.parse(renderOcsf(drifted())) as {
        class_uid: number;
        severity_id: number;
        compliance: {status_id: number};
      }[];
      expect(new Set(findings.map(({class_uid: uid}) => uid))).toEqual(new Set([2003]));
      expect(findings.filter(({compliance}) => compliance.status_id === 1).map((each) => each.severity_id)).toEqual([
        1,
      ]);
    },
  ],
  [
    'docs/reports.md',
    'Times are 0, so that the same state gives the same bytes in every run.',
    () => {
      expect(new Set([...renderJunit(drifted()).matchAll(/ time="([^"]*)"/g)].map(([, time]) => time))).toEqual(
        new Set(['0']),
      );
      expect(renderJunit(drifted())).toBe(renderJunit(drifted()));
    },
  ],
  [
    'docs/pattern-language.md',
    'Text after the closing brace is ignored, as in the engine',
    () => expect(matchEvent(parsePattern('{"a":["x"]} and more'), '{"a":"x"}')).toBe(true),
  ],
  [
    'docs/pattern-language.md',
    'events. Case counts.',
    () => {
      expect(matchEvent(parsePattern('{"a":["x"]}'), '{"a":"x"}')).toBe(true);
      expect(matchEvent(parsePattern('{"a":["x"]}'), '{"a":"X"}')).toBe(false);
      expect(matchEvent(parsePattern('{"a":["x"]}'), '{"A":"x"}')).toBe(false);
    },
  ],
  [
    'docs/pattern-language.md',
    '`{"a":["x"],"a":["y"]}` is a=y.',
    () =>
      expect(['x', 'y'].map((a) => matchEvent(parsePattern('{"a":["x"],"a":["y"]}'), JSON.stringify({a})))).toEqual([
        false,
        true,
      ]),
  ],
  [
    'docs/pattern-language.md',
    'A pattern with more than 1,000 combinations is refused',
    () => {
      const arms = (field: string, count: number): string =>
        `"$or":[${Array.from({length: count}, (_, n) => `{"${field}${String(n)}":["x"]}`).join(',')}]`;
      const nested = (first: number, second: number): string =>
        `{"p":{${arms('a', first)}},"q":{${arms('b', second)}}}`;
      expect(() => parsePattern(nested(40, 25))).not.toThrow();
      expect(() => parsePattern(nested(40, 26))).toThrow(/more than 1000/);
    },
  ],
  [
    'docs/history.md',
    'iam-alert-guard history --days 90 --max-pages 20000',
    () => {
      const days = (value: string) => () => historyRequest({days: value});
      expect(days('90')).not.toThrow();
      for (const value of ['0', '91', 'x']) expect(days(value)).toThrow(/1 to 90/);
    },
  ],
  [
    'docs/organizations.md',
    '`mode: shards` with `shards: 4` sets the output `shards` to `["1/4","2/4","3/4","4/4"]`.',
    () => {
      expect(shardsRequest({shards: '4'})).toBe(4);
      for (const shards of ['0', '257', 'x']) expect(() => shardsRequest({shards})).toThrow(/1 to 256/);
    },
  ],
];

describe('a statement', () => {
  it.each(STATEMENTS)('%s: %s', (page, quoted, holds) => {
    expect(text(page)).toContain(quoted);
    holds();
  });
});
