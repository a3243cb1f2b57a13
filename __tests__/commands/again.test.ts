/** Commands in messages can be pasted as they stand: each parses, on one line, with the options of the run that printed it. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {asText, reconcileOr} from '../../src/delivery/command.js';
import {COMMANDS} from '../../src/cli-options.js';
import {parseCommandLine, type CommandLine} from '../../src/cli-parse.js';
import type {UsageError} from '../../src/errors.js';
import {planned, readsForPlan} from '../../src/commands/shared/planned.js';
import {forTerminal} from '../../src/commands/shared/redacts.js';
import {reportOf} from '../../src/commands/shared/report.js';
import {baselineBytes} from '../../src/commands/shared/baseline-file.js';
import {reviewFiles} from '../../src/commands/shared/review.js';
import {readSnapshots} from '../../src/commands/shared/snapshots.js';
import {openSession} from '../../src/commands/shared/session.js';
import {planText, renderText} from '../../src/report/forms/text.js';
import {shellWord} from '../../src/delivery/command.js';
import {renderJson} from '../../src/report/forms/json.js';
import {mergeReports} from '../../src/report/model/many/merge.js';
import type {Report} from '../../src/report/model/model.js';
import {commandLine, completed, forPrograms, goingOn, NOTHING_AGAIN} from '../../src/report/words/command/again.js';
import {pieces} from '../../src/report/words/command/commandline.js';
import {planRequest} from '../../src/request/account.js';
import type {Again} from '../../src/report/model/again.js';
import {nextStep} from '../../src/report/words/command/next.js';
import {REPEATED} from '../../src/report/model/again.js';
import {OWN, takenBy} from '../../src/report/words/command/repeated.js';
import {againOf} from '../../src/request/again.js';
import type {Raw} from '../../src/request/raw.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import {drifted, finding, review as weakening} from '../report/sample.js';
import {ruleOf, subscribe} from '../support/resources.js';
import {baselineText, world, type World} from '../support/world.js';

/** The words of a command as a shell splits them. */
function words(command: string): string[] {
  const found = command.matchAll(/(?:[^\s'\\]|'[^']*'|\\')+/g);
  return [...found].map(([word]) =>
    word.replace(/'([^']*)'|\\'/g, (all: string, inner?: string) => (all === "\\'" ? "'" : (inner ?? ''))),
  );
}

/** Every command of ours in a text. */
function printed(text: string): string[] {
  return text
    .split('\n')
    .flatMap(pieces)
    .filter(({isCode, text: code}) => isCode && /^iam-alert-guard [a-z]/.test(code))
    .map(({text: code}) => code);
}

const parsed = (command: string): CommandLine => parseCommandLine(words(command).slice(1));

const PRUNE = 'arn:aws:sns:us-east-1:111122223333:iam-alerts:0b1c';
const RAW: Raw = {
  baseline: "team's base.yml",
  prune: [PRUNE],
  profile: 'prod',
  region: 'us-east-1',
  'assume-role': 'arn:aws:iam::111122223333:role/check',
  'external-id': 'sesame',
};

async function told(
  account: World,
  raw: Raw,
  program?: string,
): Promise<{check: string; plan: string; steps: string; remedies: string}> {
  const baseline = typeof raw['baseline'] === 'string' ? raw['baseline'] : '.github/iam-alerts.yml';
  const outside = {
    version: 'test',
    env: {},
    prompt: null,
    again: againOf(raw, program),
    files: filesIn(new Map([[baseline, baselineText()]])),
    host: silentHost(),
    openAws: () => readOnly(account, []),
    openGitHub: async () => null,
  };
  const request = planRequest(raw);
  const session = await openSession(request, outside, '/', readsForPlan(request));
  const shown = (report: Parameters<typeof renderText>[0]): string =>
    renderText(forTerminal(report, request, outside), {color: false});
  return {
    check: shown(reportOf('check', session, outside)),
    plan: shown(planned(session, outside, request)),
    steps: planText(forTerminal(planned(session, outside, request), request, outside), {color: false}),
    remedies: goingOn(forTerminal(reportOf('check', session, outside), request, outside))
      .findings.map(({remediation}) => remediation?.text ?? '')
      .join('\n'),
  };
}

const broken = (): World => world((account) => void (ruleOf(account).rule.State = 'DISABLED'));

/** What reconcile can restore. */
const repairable = (): Report => ({
  ...drifted(),
  findings: [finding({remediation: {by: 'reconcile', text: reconcileOr('  aws sns list-topics')}})],
});

describe('a command of a report', () => {
  it('goes on with the options of the run, in one line', async () => {
    const {check, plan} = await told(broken(), RAW);
    const next = printed(check).filter((command) => command.startsWith('iam-alert-guard plan'));
    expect(next).toHaveLength(1);
    const access = {profile: 'prod', region: 'us-east-1', 'assume-role': 'arn:aws:iam::111122223333:role/check'};
    expect({...parsed(next[0]!).values}).toEqual({baseline: "team's base.yml", prune: [PRUNE], ...access});
    const reconcile = printed(plan).filter((command) => command.includes('--plan-digest'));
    expect(reconcile).toHaveLength(1);
    expect({...parsed(reconcile[0]!).values}).toEqual({
      'plan-digest': /digest ([0-9a-f]{64})/.exec(plan)?.[1],
      baseline: "team's base.yml",
      // Nothing has the name that was to be pruned: the plan says so, and no command repeats it.
      ...access,
    });
    expect(plan.replace(/\s+/g, ' ')).toContain(`Nothing that can be pruned has the name ${PRUNE}`);
    expect(commandLine('reconcile', {...NOTHING_AGAIN, prune: [PRUNE]})).toContain(`--prune ${PRUNE}`);
  });

  it('is the same for programs, and names no snapshot', async () => {
    const again = againOf({...RAW, snapshot: ['/elsewhere/a.json']}, 'node dist/cli/index.js');
    const one = forPrograms({...repairable(), again});
    const text = one.findings.map(({remediation}) => remediation?.text ?? '').join('\n');
    const [command = ''] = printed(text).filter((each) => each.startsWith('iam-alert-guard reconcile'));
    expect(parsed(command).values['baseline']).toBe("team's base.yml");
    expect(parsed(command).values['assume-role']).toBe(RAW['assume-role']);
    expect(renderJson(one)).not.toMatch(/elsewhere|dist\/cli|sesame/);
    expect(renderJson(one)).toBe(renderJson(forPrograms({...repairable(), again: {...again, snapshot: []}})));
  });

  it('names baseline and account where reports are merged', () => {
    const own = repairable();
    const there = own.findings.map((each) => ({...each, location: {...each.location, path: 'teams/a.yml'}}));
    const merged = mergeReports([{...own, findings: there}], own.tool);
    const texts = forPrograms(merged).findings.flatMap(({remediation}) => printed(remediation?.text ?? ''));
    const ours = texts.filter((each) => each.startsWith('iam-alert-guard reconcile'));
    expect(ours.length).toBeGreaterThan(0);
    for (const command of ours)
      expect(parsed(command).values).toMatchObject({baseline: 'teams/a.yml', account: own.target.account});
    const text = 'iam-alert-guard trace --event iam:CreateUser, then iam-alert-guard plan';
    const other = mergeReports([{...own, findings: [finding({remediation: {by: 'human', text}})]}], own.tool);
    for (const command of forPrograms(other).findings.flatMap(({remediation}) => printed(remediation?.text ?? '')))
      expect(parsed(command).values).toMatchObject({account: own.target.account});
  });

  it('parses, whichever it is, and none repeats an external id', async () => {
    for (const text of Object.values(await told(broken(), RAW))) {
      expect(text).not.toContain('sesame');
      for (const command of printed(text)) {
        const {command: name, values} = parsed(command);
        if (['check', 'plan', 'reconcile', 'trace'].includes(name)) expect(values['baseline']).toBe("team's base.yml");
      }
    }
  });

  it('has no option where the run had none', async () => {
    const {check} = await told(broken(), {});
    expect(check).toMatch(/^Next, to see the steps[^:]*:\n {2}iam-alert-guard plan$/m);
  });

  it('names the option in the place of a role in a redacted report', async () => {
    const {check} = await told(broken(), {...RAW, redact: 'true'});
    expect(check).toContain('--assume-role ROLE_ARN');
    expect(check).not.toContain('111122223333');
  });

  it('has the name by which the program was started, alone on its line', async () => {
    const {check} = await told(broken(), {}, 'npx iam-alert-guard');
    expect(check).toMatch(/^ {2}npx iam-alert-guard plan$/m);
    // The address of the pages has the name, too.
    expect(check.replaceAll('npx iam-alert-guard', '').replaceAll(/https:\S+/g, '')).not.toContain('iam-alert-guard');
  });

  it('leads from a saved snapshot to a plan of it, and to no reconcile of it', async () => {
    const again = {...NOTHING_AGAIN, snapshot: ['a.json', 'b.json']};
    expect(commandLine('plan', again)).toBe('iam-alert-guard plan --snapshot a.json --snapshot b.json');
    expect(commandLine('reconcile', again, '--yes')).toBe('iam-alert-guard reconcile --yes');
    expect(commandLine('explain', again)).toBe('iam-alert-guard explain');
  });

  it('repeats what says how to read, judge and show, where the command takes it', () => {
    const raw = {timeout: '3m', 'fail-on': 'low', 'fail-on-unknown': 'false', show: 'all', now: '2026-11-23T09:00:00Z'};
    const again = againOf({...raw, account: '111122223333', 'wait-for-confirmation': '5m', 'with-records': true});
    const all = {...raw, account: '111122223333'};
    const of = (command: string): Record<string, unknown> => ({...parsed(commandLine(command, again)).values});
    expect(of('plan')).toEqual(all);
    expect(of('check')).toEqual(all);
    expect(of('reconcile')).toEqual({...all, 'wait-for-confirmation': '5m'});
    expect(of('history')).toEqual({...all, 'with-records': true});
    const {show: _, ...tracing} = all;
    expect({...parsed(commandLine('trace', again, '--event iam:CreateUser')).values}).toEqual({
      ...tracing,
      event: 'iam:CreateUser',
    });
    // A canary waits for its alert, which is another time.
    expect(commandLine('canary', again, 'challenge')).not.toMatch(/--(?:timeout|now|with-records)/);
    expect({...parsed(commandLine('init', again)).values}).toEqual({timeout: '3m', now: raw.now});
    for (const command of ['explain rule-enabled', 'schema', 'validate', 'pattern coverage'])
      expect(commandLine(command, again)).toBe(`iam-alert-guard ${command}`);
  });

  /** What a run of any command may have been started with. */
  const EVERYTHING: Raw = Object.fromEntries(
    Object.entries(REPEATED).map(([name, kind]) => [
      name,
      kind === 'switch'
        ? true
        : kind === 'list'
          ? [`${name}-1`, `${name}-2`]
          : name === 'redact'
            ? 'true'
            : `${name}-1`,
    ]),
  );
  const commands = Object.entries(COMMANDS) as [string, {options: Record<string, unknown>}][];

  it.each(commands)('%s repeats every option that it takes and that is not of one run alone', (name, {options}) => {
    const own = new Set(Object.values(OWN).flat());
    const printsNone = ['validate', 'merge', 'pattern match', 'pattern coverage', 'explain', 'schema', 'completion'];
    const expected = printsNone.includes(name) ? [] : Object.keys(options).filter((option) => !own.has(option));
    // A canary waits for its alert, which is another time than that of reading.
    // Reconcile and a canary take a snapshot only to say why they do not.
    const left = name.startsWith('canary') ? ['timeout', 'now', 'snapshot'] : name === 'reconcile' ? ['snapshot'] : [];
    expect([...takenBy(name)].sort()).toEqual(expected.filter((option) => !left.includes(option)).sort());
  });

  it.each(commands)('%s is printed with what this run was started with, and can be run so', (name) => {
    const again: Again = {...againOf(EVERYTHING), 'external-id': 'EXTERNAL_ID'};
    const {values} = parsed(commandLine(name, again));
    for (const option of takenBy(name)) {
      const given = option === 'external-id' ? 'EXTERNAL_ID' : EVERYTHING[option];
      const [first] = Array.isArray(given) ? (given as string[]) : [given];
      const multiple = (COMMANDS as Record<string, {options: Record<string, {multiple?: boolean}>}>)[name]!.options[
        option
      ]!.multiple;
      expect([option, values[option]]).toEqual([
        option,
        multiple ? given : Array.isArray(given) ? given.at(-1) : first,
      ]);
    }
    expect(Object.keys(values).sort()).toEqual([...takenBy(name)].sort());
  });

  it('does not give a window twice', () => {
    const again = againOf({days: '30', 'max-pages': '9'});
    expect(commandLine('history', again)).toBe('iam-alert-guard history --days 30 --max-pages 9');
    expect(commandLine('history', again, '--since 2026-11-01T00:00:00Z')).toBe(
      'iam-alert-guard history --since 2026-11-01T00:00:00Z --max-pages 9',
    );
  });

  it('does not save a snapshot from a snapshot', () => {
    const again = againOf({snapshot: ['old.json'], profile: 'prod'});
    expect(commandLine('check', again, '--save-snapshot FILE')).toBe(
      'iam-alert-guard check --save-snapshot FILE --profile prod',
    );
  });

  it('accepts a weakening with what was compared', () => {
    const {review: block} = weakening();
    const next = nextStep({
      ...weakening(),
      review: block,
      again: againOf({base: 'old.yml', head: 'new.yml', show: 'all'}),
    });
    expect(next).toMatchObject({
      command: 'iam-alert-guard review --accept-weakening --base old.yml --head new.yml --show all',
    });
  });

  it('of the AWS CLI is for the profile of the run, and needs the role that the run assumed', async () => {
    const aws = (text: string): string[] =>
      text
        .split('\n')
        .flatMap(pieces)
        .flatMap(({text: code}) => (/^aws \S+ \S+ --/.test(code) ? [code] : []));
    const {check, remedies} = await told(broken(), {profile: 'prod team'});
    expect(aws(remedies).length).toBeGreaterThan(0);
    for (const command of aws(remedies)) expect(command).toMatch(/ --profile 'prod team'$/);
    expect(check).not.toContain('credentials of the role');
    const assumed = await told(broken(), RAW);
    expect(assumed.check.replace(/\s+/g, ' ')).toContain(
      'with credentials of the role that this run assumed (arn:aws:iam::111122223333:role/check)',
    );
    for (const command of aws(assumed.remedies)) expect(command).not.toContain('--profile');
    expect((await told(world(), RAW)).check).not.toContain('credentials of the role');
  });

  it('says in a redacted report what is to be filled in', async () => {
    const strangers = world((account) => void subscribe(account, 'email', 'stranger@example.com'));
    const {check} = await told(strangers, {...RAW, redact: 'true', account: '111122223333'});
    const prunes = printed(check).filter((command) => command.includes('--prune'));
    expect(prunes.length).toBeGreaterThan(0);
    for (const command of printed(check)) {
      expect(command).not.toMatch(/account-[0-9a-f]{6}|prod\b|1111/);
      expect(() => parsed(command)).not.toThrow();
    }
    expect(prunes[0]).toContain(' --prune RESOURCE');
    expect(prunes[0]).toContain(' --profile PROFILE');
    expect(check.replace(/\s+/g, ' ')).toContain('This report is redacted. Before you run a command');
    const {check: plain} = await told(strangers, RAW);
    expect(plain).not.toContain('This report is redacted');
  });

  it('is redacted again where this run was, and where the command can be', () => {
    const again = againOf({redact: 'true', profile: 'prod'});
    expect(commandLine('plan', again)).toBe('iam-alert-guard plan --profile prod --redact true');
    expect(commandLine('check', again, '--redact true')).toBe('iam-alert-guard check --redact true --profile prod');
    expect(commandLine('trace', again)).toBe('iam-alert-guard trace --profile prod --redact true');
    expect(commandLine('init', again)).toBe('iam-alert-guard init --profile prod');
    expect(commandLine('plan', againOf({redact: 'false'}))).toBe('iam-alert-guard plan');
  });

  it('is named with the options of this run where a file is missing', async () => {
    const RUN = {baseline: 'b.yml', snapshot: ['gone.json', 'hub.json'], profile: 'prod'};
    const outside = {
      files: filesIn(new Map([['bad.json', '{}']])),
      env: {},
      again: againOf(RUN, 'npx iam-alert-guard'),
    };
    const hintOf = async (work: () => unknown): Promise<unknown> => {
      try {
        await work();
      } catch (error) {
        return (error as UsageError).problems[0]?.hint;
      }
      return null;
    };
    const save = 'save one with: iam-alert-guard check --save-snapshot snapshot.json --baseline b.yml --profile prod';
    expect(await hintOf(() => readSnapshots(['gone.json'], outside as never))).toBe(save);
    expect(await hintOf(() => readSnapshots(['bad.json'], outside as never))).toBe(save);
    expect(await hintOf(() => readSnapshots(['gone.json'], outside as never, 'init'))).toBe(
      'save one with: iam-alert-guard init --save-snapshot snapshot.json --profile prod',
    );
    expect(await hintOf(() => baselineBytes('b.yml', outside as never))).toBe(
      'write one with: iam-alert-guard init --output b.yml --snapshot gone.json --profile prod, or name another with --baseline',
    );
    expect(await hintOf(() => reviewFiles(null, null, 'gone.yml', outside as never))).toBe(
      'write one with: iam-alert-guard init --output gone.yml --snapshot gone.json --profile prod',
    );
  });
});

describe('the plan that somebody is asked to agree to', () => {
  it('is the plan alone', async () => {
    const {steps} = await told(broken(), {});
    expect(steps).toMatch(/^Plan for account 111122223333/);
    expect(steps).toMatch(/ {2}digest [0-9a-f]{64}\n$/);
    expect(steps).not.toContain('Findings');
    expect(steps).not.toContain('Recipients');
  });
});

describe('a text', () => {
  const again = {...NOTHING_AGAIN, baseline: 'x.yml', prune: ['a']};
  it.each([
    ['nothing of ours', 'nothing of ours'],
    [
      'iam-alert-guard reconcile, or: aws sns list-topics',
      'iam-alert-guard reconcile --baseline x.yml --prune a, or: aws sns list-topics',
    ],
    ["iam-alert-guard reconcile --prune 'b'", "iam-alert-guard reconcile --prune 'b' --baseline x.yml --prune a"],
    ["iam-alert-guard reconcile --prune 'a'", "iam-alert-guard reconcile --prune 'a' --baseline x.yml"],
    ['`iam-alert-guard plan` prints it', '`iam-alert-guard plan --baseline x.yml --prune a` prints it'],
    ['iam-alert-guard explain rule-enabled tells', 'iam-alert-guard explain rule-enabled tells'],
    ['iam-alert-guard check --baseline y.yml', 'iam-alert-guard check --baseline y.yml'],
  ])('%s', (text, whole) => expect(completed(text, again)).toBe(whole));

  it.each(['plain', 'a b', "it's", '$HOME', 'a;b', '', '*', 'arn:aws:sns:us-east-1:111122223333:t'])(
    'a shell reads %j back',
    (value) => expect(words(`x ${shellWord(value)}`)).toEqual(['x', value]),
  );
});

describe('every command that the source or a check prints', () => {
  const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      readFileSync(join('src', file), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && !line.includes('Usage:')),
    )
    .flatMap(
      (line) => line.match(/(?<=['"`: ])iam-alert-guard [a-z]+(?: [a-z]+(?=['`]))?(?: --[a-z-]+(?: [\w.:]+)?)*/g) ?? [],
    )
    // A command whose rest is computed is looked at where it is printed.
    .filter((command) => !/iam-alert-guard (?:in|for|action|baseline|organization|has)\b|--baseline$/.test(command));
  const ofChecks = CHECKS.flatMap(({remediation: {console, cli, terraform}}) =>
    [console, asText(cli), terraform].flatMap(printed),
  );
  const all = [...new Set([...sources, ...ofChecks])].sort();

  it('is found', () => expect(all.length).toBeGreaterThan(10));

  it.each(all)('%s', (command) => {
    expect(() => parsed(command)).not.toThrow();
  });
});
