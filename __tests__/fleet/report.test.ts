/** What a report of many accounts says: causes first, with one command for all; harmless whatever stands in it. */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {groupsOf, joined} from '../../src/fleet/common.js';
import {replaceName} from '../../src/fleet/common-words.js';
import type {FleetGroup, FleetReport} from '../../src/fleet/model.js';
import {annotations} from '../../src/report/forms/annotations.js';
import {parseCommandLine} from '../../src/cli-parse.js';
import {renderJunit} from '../../src/report/forms/junit.js';
import {renderOcsf} from '../../src/report/forms/ocsf.js';
import {NOTHING_AGAIN} from '../../src/report/words/command/again.js';
import {pieces} from '../../src/report/words/command/commandline.js';
import {forEachAccount, once} from '../../src/report/fleet/findings.js';
import {renderFleetHtml} from '../../src/report/fleet/html.js';
import {renderFleetIssue} from '../../src/report/fleet/issue.js';
import {fleetChangeNote, fleetStateLine} from '../../src/report/fleet/issue-change.js';
import {renderFleetJson} from '../../src/report/fleet/json.js';
import {renderFleetMarkdown} from '../../src/report/fleet/markdown.js';
import {redactFleet} from '../../src/report/fleet/redact.js';
import {renderFleetText} from '../../src/report/fleet/text.js';
import {mendingCommands, remedyOf} from '../../src/report/fleet/remedies.js';
import {fleetHeadline, strip} from '../../src/report/fleet/words.js';
import {actsIn, HOSTILE} from '../report/hostile.js';
import {drifted, finding, healthy} from '../report/sample.js';
import {accountWith, idOf, refusedRole, runFleet, unreadable, type Simulated} from '../support/fleet.js';
import {home} from '../support/account.js';
import {runs} from '../support/runs.js';

const FILE = [
  'version: 1',
  'role: check',
  'reconcile-role: iam-alert-guard-reconcile',
  `accounts: ${JSON.stringify(Array.from({length: 9}, (_, n) => idOf(n)))}`,
  `overrides: {"${idOf(4)}": own.yml}`,
  '',
].join('\n');
const simulated: Simulated = {
  account: (id) =>
    accountWith(id, (account) => {
      const n = Number(id) - 100000000000;
      if (n % 3 === 1) home(account).rules[0]!.rule.State = 'DISABLED';
      if (n === 8) account.trails[0]!.status.IsLogging = false;
    }),
  trouble: (id) => (id === idOf(2) ? () => refusedRole(id) : undefined),
};

let made: FleetReport | undefined;
async function report(): Promise<FleetReport> {
  if (made === undefined) {
    const {SHARED} = await import('../support/fleet.js');
    made = (await runFleet(FILE, simulated, {files: new Map([['own.yml', SHARED]])})).report;
  }
  return made;
}

const NOTHING_BEFORE = 'x\n<!-- iam-alert-guard:state verdict=in-sync causes= accounts= -->';

const FORMS: Readonly<Record<string, (of: FleetReport) => string>> = {
  text: (of) => renderFleetText(of, {color: false}),
  markdown: (of) => renderFleetMarkdown(of),
  html: (of) => renderFleetHtml(of),
  json: (of) => renderFleetJson(of),
  issue: (of) => renderFleetIssue(of, null),
  change: (of) => fleetChangeNote(of, NOTHING_BEFORE) ?? '',
};

describe('a report of many accounts', () => {
  it('leads with the numbers, then what accounts have in common, then the odd ones', async () => {
    const text = renderFleetText(await report(), {color: false});
    expect(text.split('\n')[0]).toBe('✗ DRIFTED  4 of 9 accounts drifted, 1 could not be determined, 4 in sync.');
    const at = (words: string): number => {
      const found = text.indexOf(words);
      expect([words, found >= 0]).toEqual([words, true]);
      return found;
    };
    expect(at('In common')).toBeLessThan(at('3 accounts: rule-enabled'));
    expect(at('3 accounts: rule-enabled')).toBeLessThan(at('·█▒·█··██'));
    expect(at('·█▒·█··██')).toBeLessThan(at('In one account only'));
    expect(at('In one account only')).toBeLessThan(at('1 account: trail-logging'));
  });

  it('says one cause once: what is lost by it stands below it', async () => {
    const made = await report();
    const text = renderFleetText(made, {color: false});
    // Both are in JSON, for programs.
    const both = made.groups.filter(({check}) => check === 'rule-enabled' || check === 'alerts-delivered');
    expect(both.filter(({accounts}) => accounts.length === 3).map(({check}) => check)).toEqual([
      'alerts-delivered',
      'rule-enabled',
    ]);
    expect(text.match(/3 accounts: /g)).toHaveLength(1);
    expect(text).toMatch(/3 accounts: rule-enabled\n.*the rule is disabled\.\n {4}No IAM change would reach/);
    for (const form of ['markdown', 'html', 'issue']) {
      const page = FORMS[form]!(made);
      expect(page).toContain('No IAM change would reach');
      // The state that an issue keeps for the next run names both.
      expect(page.replaceAll(/<!--.*?-->/g, '')).not.toContain('alerts-delivered');
    }
    // Where alerts are lost in other accounts than those of any cause, they stand alone.
    const apart = {
      ...made,
      groups: made.groups.map((group) =>
        group.check === 'rule-enabled' ? {...group, accounts: group.accounts.slice(0, 2)} : group,
      ),
    };
    expect(renderFleetText(apart, {color: false})).toContain('3 accounts: alerts-delivered');
  });

  it('says who is to be alerted, and where all calls would arrive', async () => {
    const made = await report();
    const [recipient, ...others] = made.recipients ?? [];
    expect(others).toEqual([]);
    const ids = (...numbers: number[]): string[] => numbers.map(idOf);
    expect(recipient).toEqual({
      protocol: 'email',
      endpoint: 'security@example.com',
      accounts: ids(0, 1, 2, 3, 4, 5, 6, 7, 8),
      reached: ids(0, 3, 5, 6),
      unknown: ids(2),
    });
    expect(renderFleetHtml(made)).toMatch(/<h2>Recipients<\/h2>.*Every call would arrive in/s);
  });

  it('gives one command for all accounts of a cause, by baseline, that can be pasted', async () => {
    const of = await report();
    const group = of.groups.find(({check}) => check === 'rule-enabled')!;
    expect(mendingCommands(group, of)).toEqual([
      `for account in ${idOf(1)} ${idOf(7)}; do iam-alert-guard reconcile --baseline .github/iam-alerts.yml --account "$account" --assume-role arn:aws:iam::"$account":role/iam-alert-guard-reconcile; done`,
      `iam-alert-guard reconcile --baseline own.yml --account ${idOf(4)} --assume-role arn:aws:iam::${idOf(4)}:role/iam-alert-guard-reconcile`,
    ]);
    expect(mendingCommands(group, {...of, reconcileRole: null})).toEqual([]);
    // Half a command is none: of many accounts there are several, and all accounts stand in them.
    const ids = Array.from({length: 1000}, (_, n) => idOf(n));
    const accounts = ids.map((account) => ({...of.accounts[0]!, account}));
    const all = {...of, accounts, groups: [{...group, accounts: ids}]};
    for (const render of ['html', 'markdown', 'text']) {
      const page = FORMS[render]!(all);
      expect(page).not.toContain('(cut');
      const commands = page.match(/for account in .*/g)?.join(' ') ?? '';
      expect([render, ids.filter((id) => !commands.includes(id))]).toEqual([render, []]);
    }
    expect(renderFleetText(redactFleet(of), {color: false})).not.toContain('for account in');
  });

  /** Every command of ours in a text, as a shell splits it, with what it is refused for. */
  const commandsIn = (text: string): string[] =>
    text
      .split('\n')
      .flatMap(pieces)
      .filter(({isCode, text: code}) => isCode && /^iam-alert-guard (?!keeps\b)[a-z]/.test(code))
      .map(({text: code}) => {
        parseCommandLine(code.split(' ').slice(1));
        return code;
      });
  const role = (n: number, name = 'check'): string => `--assume-role arn:aws:iam::${idOf(n)}:role/${name}`;

  it('gives each account commands that work as they stand', async () => {
    const of = await report();
    const remedies = (report: FleetReport, n: number): string =>
      forEachAccount(report)
        .findings.filter(({account}) => account === idOf(n))
        .map(({remediation}) => remediation?.text ?? '')
        .join('\n');
    expect(new Set(commandsIn(remedies(of, 1)))).toEqual(
      new Set([
        `iam-alert-guard reconcile --account ${idOf(1)} ${role(1, 'iam-alert-guard-reconcile')}`,
        `iam-alert-guard trace --event iam:CreateUser --account ${idOf(1)} ${role(1)}`,
      ]),
    );
    // The account with a baseline of its own, although it shares the finding with others.
    expect(new Set(commandsIn(remedies(of, 4)))).toEqual(
      new Set([
        `iam-alert-guard reconcile --baseline own.yml --account ${idOf(4)} ${role(4, 'iam-alert-guard-reconcile')}`,
        `iam-alert-guard trace --event iam:CreateUser --baseline own.yml --account ${idOf(4)} ${role(4)}`,
      ]),
    );
    // Where no role may make changes, reconcile needs credentials that may.
    const bare = remedies({...of, reconcileRole: null}, 1);
    expect(commandsIn(bare)).toContain(`iam-alert-guard reconcile --account ${idOf(1)}`);
    expect(bare).toContain(`Use credentials of the account ${idOf(1)} for this.`);
    expect(remedies({...of, externalId: true}, 1)).toContain(`--external-id EXTERNAL_ID ${role(1)}`);
    const resources = ['arn:aws:events:us-east-1:ACCOUNT:event-bus/default'];
    const named = forEachAccount({...of, groups: of.groups.map((group) => ({...group, resources}))});
    for (const text of [renderOcsf(named), renderJunit(named), remedies(of, 8)])
      expect(text).not.toMatch(/\bACCOUNT\b/);
  });

  it('gives an account no name of another', async () => {
    const of = await report();
    const groups = of.groups.map((group) =>
      group.check === 'rule-enabled' ? {...group, resources: ['iam-changes', 'StackSet-iam-changes-1A2B']} : group,
    );
    const [found] = forEachAccount({...of, groups}).findings.filter(
      ({check, account}) => check === 'rule-enabled' && account === idOf(7),
    );
    expect(commandsIn(found?.remediation?.text ?? '')).toEqual([
      `iam-alert-guard reconcile --account ${idOf(7)} ${role(7, 'iam-alert-guard-reconcile')}`,
      `iam-alert-guard check --account ${idOf(7)} ${role(7)}`,
    ]);
  });

  it('says what is to be filled in where a remedy is for several accounts', async () => {
    const of = {...(await report()), reconcileRole: null};
    const group = of.groups.find(({check}) => check === 'rule-enabled')!;
    expect(commandsIn(remedyOf(group, of)!)).toEqual([
      'iam-alert-guard reconcile --baseline BASELINE --account ACCOUNT',
    ]);
    expect(remedyOf(group, of)).toContain(
      'Do this in each account, with its credentials and its id in place of ACCOUNT.',
    );
    for (const render of ['text', 'markdown', 'issue']) {
      const found = commandsIn(FORMS[render]!(of)).filter((command) => !/--(?:assume-role|account) /.test(command));
      expect([render, found]).toEqual([render, []]);
    }
  });

  it('says of an exception what was accepted, where, until when and why, in every form that an auditor keeps', async () => {
    const {SHARED} = await import('../support/fleet.js');
    const waived = `${SHARED}waivers:\n  - {check: rule-enabled, reason: moved to <b>another</b> bus, expires: 2027-02-01}\n`;
    const {report: of} = await runFleet(FILE, simulated, {
      files: new Map([
        ['.github/iam-alerts.yml', waived],
        ['own.yml', SHARED],
      ]),
    });
    const told = {reason: 'moved to <b>another</b> bus', expires: '2027-02-01'};
    const group = of.groups.find(({status}) => status === 'waived');
    expect(group).toMatchObject({check: 'rule-enabled', accounts: [idOf(1), idOf(7)], waiver: told});
    const html = renderFleetHtml(of);
    for (const words of ['2027-02-01', 'moved to &lt;b&gt;another&lt;/b&gt; bus', `${idOf(1)}, ${idOf(7)}`])
      expect(html.slice(html.indexOf('>Waived<'))).toContain(words);
    expect(renderFleetMarkdown(of)).toMatch(/until 2027-02-01: moved to/);
    const [found] = forEachAccount(of).findings.filter(({status}) => status === 'waived');
    expect(found?.waiver).toEqual(told);
    expect(renderJunit(forEachAccount(of))).toContain('<skipped message="waived until 2027-02-01: moved to');
  });

  it('says beside each account that is not in sync why, in every form that lists them', async () => {
    for (const form of ['text', 'markdown', 'html'] as const) {
      const rows = FORMS[form]!(await report())
        .split('\n')
        .map((line) => line.replaceAll(/<[^>]*>|[|`]/g, ' '));
      const says = (account: string, why: string): boolean =>
        rows.some((line) => line.includes(account) && /drifted|unknown/.test(line) && line.includes(why));
      expect([form, says(idOf(1), 'rule-enabled'), says(idOf(8), 'trail-logging')]).toEqual([form, true, true]);
      expect([form, says(idOf(2), 'role refused')]).toEqual([form, true]);
    }
  });

  it('says on the page when the first account was judged, where that is not when the last one was', async () => {
    const whole = await report();
    const [first] = whole.accounts;
    const one = renderFleetHtml(whole).replaceAll(/<[^>]*>/g, ' ');
    expect(one).toContain(`${whole.generatedAt}, when the last account was judged`);
    const kept = {...whole, accounts: [{...first!, generatedAt: '2026-03-01T08:00:00Z'}, ...whole.accounts.slice(1)]};
    expect(renderFleetHtml(kept).replaceAll(/<[^>]*>/g, ' ')).toContain(
      `2026-03-01T08:00:00Z to ${whole.generatedAt}, when the first and the last account were judged`,
    );
  });

  it('tells accounts once that are unknown for nothing but throttling and time-outs, whichever reads these were', async () => {
    const reads = ['events:ListRules', 'sns:GetTopicAttributes', 'cloudtrail:GetTrailStatus', 'sns:GetTopicAttributes'];
    const {report} = await runFleet(FILE.replace(/^overrides.*$/m, ''), {
      account: (id) => accountWith(id),
      trouble: (id) => {
        const n = Number(id) - 100000000000;
        // The last is denied: that needs somebody.
        const answer =
          n === 3 ? unreadable('denied', 'AccessDenied') : unreadable(n === 0 ? 'timeout' : 'throttled', 'x');
        return n < 4 ? ({op}) => (op === reads[n] ? answer : null) : undefined;
      },
    });
    const unknown = report.groups.filter(({status, severity}) => status === 'unknown' && severity === 'critical');
    const unanswered = unknown.filter(({check}) => check === null);
    expect(unanswered.map(({accounts}) => accounts)).toEqual([[idOf(0), idOf(1), idOf(2)]]);
    expect(unanswered[0]?.remediation?.text).toBe('No resource needs to be changed. Run the check again.');
    const others = unknown.filter(({check}) => check !== null);
    expect(others.length).toBeGreaterThan(0);
    for (const {accounts} of others) expect(accounts).toEqual([idOf(3)]);
    const text = renderFleetText(report, {color: false});
    const row = text.split('\n').find((line) => line.trimStart().startsWith(`${idOf(1)}  unknown`));
    expect(row).toMatch(/: reads throttled or timed out$/);
  });

  it('repeats the options of the run on a terminal', async () => {
    const again = {
      ...NOTHING_AGAIN,
      program: 'npx iam-alert-guard',
      profile: 'prod',
      'assume-role': 'arn:aws:iam::1:role/fleet',
    };
    const text = renderFleetText({...(await report()), again}, {color: false});
    expect(text).toContain(
      `; do npx iam-alert-guard reconcile --baseline .github/iam-alerts.yml --account "$account" --profile prod --assume-role arn:aws:iam::"$account":role/`,
    );
    for (const form of ['text', 'markdown', 'html'] as const)
      expect(
        FORMS[form]!({...(await report()), again})
          .replace(/`|\s+(?=\s)/g, '')
          .replace(/\s/g, ' '),
      ).toContain('with credentials of the role arn:aws:iam::1:role/fleet: this run assumed it');
    expect(text.replace(/\s+/g, ' ')).toContain('with credentials of the role arn:aws:iam::1:role/fleet');
    expect(text).not.toMatch(/(?<!npx )iam-alert-guard (?:reconcile|trace|plan|check) /);
  });

  it('says so where all is well', async () => {
    const {report: well} = await runFleet(`version: 1\nrole: check\naccounts: ["${idOf(1)}", "${idOf(2)}"]\n`, {
      account: (id) => accountWith(id),
    });
    expect(fleetHeadline(well)).toBe('In all 2 accounts, changes of IAM would alert as the baseline declares.');
    expect(renderFleetMarkdown(well)).toContain('## ✅ IN SYNC');
  });

  it('names no account where it is redacted, and is the same when it is redacted twice', async () => {
    const hidden = redactFleet(await report());
    for (const render of Object.values(FORMS)) expect(render(hidden)).not.toMatch(/(?<![0-9a-f])1000000000\d\d(?!\d)/);
    expect(renderFleetJson(redactFleet(hidden))).toBe(renderFleetJson(hidden));
    expect(hidden.accounts).toHaveLength(9);
  });

  it('stays within a job summary with a thousand accounts', async () => {
    const of = await report();
    const many = Array.from({length: 1000}, (_, n) => ({
      ...of.accounts[n % 9]!,
      account: idOf(n),
      name: 'x'.repeat(50),
    }));
    const groups = of.groups.map((group) => ({...group, accounts: many.map(({account}) => account)}));
    const page = renderFleetMarkdown({...of, accounts: many, groups});
    expect(Buffer.byteLength(page)).toBeLessThan(900 * 1024);
    expect(strip(many, 100)).toHaveLength(10);
  });

  it('stays within every limit of GitHub where a thousand accounts are broken in a thousand ways, and says what was left out', async () => {
    const of = await report();
    const accounts = Array.from({length: 1000}, (_, n) => ({
      ...of.accounts[1]!,
      account: idOf(n),
      name: 'ü'.repeat(50),
    }));
    const groups = accounts.map(({account}, n) => ({
      ...of.groups[0]!,
      key: n.toString(16).padStart(16, '0'),
      cause: `broken in the way number ${String(n)} `.repeat(40),
      resources: [`thing-${String(n)}`],
      accounts: [account],
    }));
    const crowded: FleetReport = {...of, accounts, groups};
    const summary = renderFleetMarkdown(crowded);
    // https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(
      /Cut to stay within GitHub's limit: \d+ of 1000 causes are shown, the worst first\. The JSON report has all of them\./,
    );
    for (const body of [renderFleetIssue(crowded, null), fleetChangeNote(crowded, NOTHING_BEFORE)!]) {
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
      expect(body).toMatch(/more|Cut to stay within GitHub's limit/);
    }
    const marks = annotations(once(crowded), {show: 'drift', failOn: 'medium', failOnUnknown: true});
    expect(marks.length).toBeLessThanOrEqual(30);
    // The file that is named has them all.
    const kept = JSON.parse(renderFleetJson(crowded)) as FleetReport;
    expect([kept.accounts.length, kept.groups.length]).toEqual([1000, 1000]);
  });

  it('stays within an issue with ten thousand accounts and a hundred causes', async () => {
    const of = await report();
    const many = Array.from({length: 10_000}, (_, n) => ({...of.accounts[1]!, account: idOf(n), name: 'ü'.repeat(50)}));
    const groups = Array.from({length: 100}, (_, n) => ({
      ...of.groups[0]!,
      key: n.toString(16).padStart(16, '0'),
      cause: `ünïcode ${String(n)} `.repeat(40),
      accounts: many.map(({account}) => account),
    }));
    const crowded = {...of, accounts: many, groups};
    const body = renderFleetIssue(crowded, null);
    // GitHub refuses more than 65,536 characters.
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
    expect(body).toContain('and 9950 more: the JSON report names all');
    expect(body).toMatch(/Cut to stay within GitHub's limit: \d+ of 100 causes/);
    expect(body.trimEnd().endsWith('</sub>')).toBe(true);
    const note = fleetChangeNote(crowded, NOTHING_BEFORE)!;
    expect(note).toContain('and 90 more causes');
    expect(Buffer.byteLength(note)).toBeLessThanOrEqual(60_000);
    // What is written now is no change.
    expect(fleetChangeNote(crowded, body)).toBeNull();
  });

  it('tells no change where remarks alone differ, the order of accounts does, or one form is redacted', async () => {
    const of = await report();
    const body = `x\n${fleetStateLine(of)}`;
    expect(fleetChangeNote(of, body)).toBeNull();
    expect(fleetChangeNote(redactFleet(of), body)).toBeNull();
    const remark = {...of.groups[0]!, key: 'f'.repeat(16), severity: 'low' as const};
    expect(fleetChangeNote({...of, groups: [...of.groups, remark]}, body)).toBeNull();
    expect(fleetChangeNote({...of, groups: [...of.groups].reverse()}, body)).toBeNull();
    expect(fleetChangeNote({...of, groups: of.groups.slice(1)}, body)).toContain('No longer found');
    // Whatever somebody made of the hidden line tells nothing.
    for (const edited of [
      '',
      'x',
      body.replace('verdict=drifted', 'verdict=worse'),
      body.replace('causes=', 'causes=<b>'),
    ])
      expect(fleetChangeNote(of, edited)).toBeNull();
  });

  it('goes on as findings: one for code scanning, one an account for programs', async () => {
    const of = await report();
    expect(once(of).findings.filter(({check}) => check === 'rule-enabled')).toHaveLength(1);
    expect(
      forEachAccount(of)
        .findings.filter(({check}) => check === 'rule-enabled')
        .map(({account}) => account),
    ).toEqual([idOf(1), idOf(4), idOf(7)]);
  });
});

describe('hostile text in a report of many accounts', () => {
  const poisoned = (of: FleetReport, text: string): FleetReport => ({
    ...of,
    organization: {...of.organization, path: text},
    accounts: of.accounts.map((account) => ({
      ...account,
      name: text,
      baseline: {path: text, sha256: ''},
      error: {kind: 'refused', message: text},
    })),
    groups: of.groups.map((group) => ({
      ...group,
      cause: text,
      title: text,
      resources: [text, 'b'],
      remediation: {by: 'human', text},
      location: {...group.location, path: text},
    })),
    hubs: [{account: text, state: 'unreadable', reason: text}],
    leftOut: [{account: text, state: text}],
  });

  it('acts in no form', async () => {
    const of = await report();
    for (const hostile of HOSTILE) {
      const bad = poisoned(of, hostile);
      // Our own folds, exactly as we write them.
      const page = renderFleetMarkdown(bad).replace(
        /^(?:<details><summary>(?:The \d+ accounts|\d+ accounts? not in sync|\d+ remarks?(?:, \d+ waived)?)<\/summary>|<\/details>)$/gm,
        ' ',
      );
      expect(actsIn(page)).toEqual([]);
      expect(actsIn(FORMS['change']!(bad))).toEqual([]);
      expect(FORMS['issue']!(bad).split('\n').slice(0, 2).join()).not.toMatch(/<!--.*-->.*-->.*-->/);
      for (const render of [FORMS['text']!, FORMS['html']!, FORMS['json']!]) {
        const output = render(bad);
        for (const acts of ['\u001b', '\u202e', '##[']) expect(output).not.toContain(acts);
        expect(output).not.toMatch(/^\s*::/m);
      }
      expect(renderFleetHtml(bad)).not.toMatch(/<script|<img|onerror=a(?!lert\(1\)&gt;)/);
    }
  });

  it('is no command for a shell', async () => {
    const of = await report();
    const group = of.groups.find(({check}) => check === 'rule-enabled')!;
    const bad = {
      ...of,
      accounts: of.accounts.map((account) => ({...account, baseline: {path: "a'; rm -rf $HOME `x` #", sha256: ''}})),
    };
    const [command] = mendingCommands(group, bad);
    expect(command).toContain(`--baseline 'a'\\''; rm -rf $HOME \`x\` #'`);
  });
});

describe('what is the same in many accounts', () => {
  const group = (account: string, over: Parameters<typeof finding>[0] = {}): FleetGroup =>
    groupsOf({...drifted(), findings: [finding(over)]}, account)[0]!;

  it('is the same although each has an id and a name of its own', () => {
    const of = (account: string, name: string): FleetGroup =>
      group(account, {
        resource: `arn:aws:events:us-east-1:${account}:rule/${name}`,
        message: `The rule arn:aws:events:us-east-1:${account}:rule/${name} is disabled.`,
      });
    const [a, b, c] = [of(idOf(1), 'StackSet-x-1A2B'), of(idOf(2), 'StackSet-y-3C4D'), of(idOf(3), 'StackSet-x-1A2B')];
    expect(a.key).toBe(b.key);
    const all = joined(joined(c, b), a);
    expect(all).toMatchObject({
      accounts: [idOf(1), idOf(2), idOf(3)],
      resources: ['StackSet-x-1A2B', 'StackSet-y-3C4D'],
      cause: 'The rule arn:aws:events:us-east-1:ACCOUNT:rule/StackSet-x-1A2B is disabled.',
    });
    expect(joined(a, joined(b, c))).toEqual(all);
  });

  it('is not the same where status, severity, or what was found differ', () => {
    const keys = [
      group(idOf(1)),
      group(idOf(1), {status: 'unknown'}),
      group(idOf(1), {severity: 'high'}),
      group(idOf(1), {message: 'else'}),
    ];
    expect(new Set(keys.map(({key}) => key)).size).toBe(4);
    expect(groupsOf(healthy(), idOf(1))).toEqual([]);
  });

  it('replaces whole names only', () => {
    expect(replaceName('iam, iam-changes and iam:x', 'iam', 'X')).toBe('X, iam-changes and X:x');
    expect(replaceName('iam', '', 'X')).toBe('iam');
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, name) => {
        expect(replaceName(text, name, name)).toBe(text);
      }),
      {numRuns: runs(50, 100, 300)},
    );
  });
});
