/** Other people's text in AWS and in the baseline, through the committed bundle, read as GitHub and its runner read it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from '@jest/globals';
import {runStep} from '../../stand-in/demo/runner.js';
import type {StepResult} from '../../stand-in/demo/runner.js';
import {cli, snapshotFile} from '../e2e-support/cli.js';
import {poisonedSnapshot} from '../e2e-support/poison.js';
import {BASELINE_PATH, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {actsIn, skeleton} from '../report/hostile.js';
import {runs} from '../support/runs.js';

removeWorkspaces();

const TEXTS: readonly (readonly [string, string])[] = [
  ['a command', '::error::x'],
  ['a command on a line of its own', '\n::add-mask::x\n::stop-commands::y\n'],
  ['a command behind a carriage return and a zero-width space', '\r\u200b::warning file=a.ts,line=1::x'],
  ['the old spelling', ' ##[set-env name=PATH]x'],
  ['an escaped line break', '%0A::error::x%0D%0A'],
  ['a link that runs a script', '[x](javascript:alert(1)) ](javascript:alert(1))'],
  ['a tag', '<img src=x onerror=alert(1)></td></details><!--'],
  ['a mention', '@acme/security @team'],
  ['columns', 'a|b|c\\|d'],
  ['a heading and a fence', '\n\n# x\n```\n~~~\n| a | b |\n| --- | --- |\n'],
  ['marks that turn text around', '\u202e\u2066x\u2069\u200f\ufeff'],
  ['colours and bells', '\u001b[31m\u0007\u0000\u009b1m'],
];

/** Three at a time, and each alone with LONG_TESTS=1: which of three it is, the difference shows. */
const TOGETHER = runs(3, 3, 1);
const GROUPS = TEXTS.flatMap((_, index) => (index % TOGETHER === 0 ? [TEXTS.slice(index, index + TOGETHER)] : [])).map(
  (group) => [group.map(([name]) => name).join('; '), group.map(([, text]) => text).join('-')] as const,
);

const BASELINE = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

/** What every run of ours may say to the runner: an annotation of the baseline, in our words. */
function strayCommands({commands}: StepResult): unknown[] {
  return commands.filter(
    ({name, properties: {file, title = ''}}) =>
      !['error', 'warning', 'notice'].includes(name) ||
      file !== BASELINE_PATH ||
      !/^((critical|high|medium|low|info): [a-z-]+|iam-alert-guard|\d+ more)( |$)/.test(title),
  );
}

/** Control and invisible characters in the log, colours of ours apart. */
const unseenIn = ({stdout, stderr}: StepResult): string[] =>
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  (stdout + stderr).match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g) ??
  [];

const check = async (text: string, baseline = BASELINE): Promise<StepResult> =>
  runStep({
    workspace: await workspace(baseline, {'snapshot.json': poisonedSnapshot('tutorial-broken', text)}),
    inputs: {snapshot: 'snapshot.json', redact: 'false'},
    env: {NO_COLOR: '1'},
  });

/** As harmless as can be, and read by AWS's own grammar as the text is: an ARN is cut at colons and slashes. */
const harmless = (text: string): string => text.replace(/[^:/]/gu, 'w');

const quoted = (text: string): string => JSON.stringify(text);

describe('hostile text in AWS', () => {
  it.each(GROUPS)('%s: injects no command and changes no rendering', async (_, text) => {
    const [plain, hostile] = await Promise.all([check(`-${harmless(text)}`), check(`-${text}`)]);
    expect([plain.exit, hostile.exit]).toEqual([1, 1]);
    expect(strayCommands(hostile)).toEqual([]);
    expect(unseenIn(hostile)).toEqual([]);
    expect(hostile.commands.map(({name, properties}) => [name, properties['title']])).toEqual(
      plain.commands.map(({name, properties}) => [name, properties['title']]),
    );
    expect(actsIn(hostile.summary)).toEqual([]);
    expect(skeleton(hostile.summary)).toEqual(skeleton(plain.summary));
    expect(hostile.summary).not.toBe(plain.summary);
  });

  it.each(['text', 'json', 'sarif', 'markdown'])('no line of a %s report on stdout is a command', async (format) => {
    const all = TEXTS.map(([, text]) => `-${text}`).join('');
    const cwd = await workspace(BASELINE, {'snapshot.json': poisonedSnapshot('tutorial-broken', all)});
    const {exit, stdout, stderr} = await cli(['check', '--format', format, '--snapshot', 'snapshot.json'], {cwd});
    expect([exit, stderr]).toEqual([1, '']);
    const commands = stdout.split(/\r\n|\r|\n/).filter((line) => /^[\s\p{Cf}]*::/u.test(line) || line.includes('##['));
    expect(commands).toEqual([]);
    // JSON stays whole: who parses it gets the text as it was.
    if (format === 'json')
      expect(JSON.stringify(JSON.parse(stdout))).toContain(quoted(`iam-change-alerts${all}`).slice(1, -1));
  });
});

describe('hostile text in a baseline', () => {
  it('where any text may stand, and is shown', async () => {
    const cwd = await workspace(BASELINE);
    const args = ['check', '--format', 'json', '--snapshot', snapshotFile('tutorial-broken')];
    const {findings} = JSON.parse((await cli(args, {cwd})).stdout) as {findings: {check: string; status: string}[]};
    const failing = [...new Set(findings.filter(({status}) => status === 'fail').map(({check: id}) => id))];
    expect(failing.length).toBeGreaterThanOrEqual(4);
    // So many texts for so few findings: each waiver's reason is several of them.
    const reasons = failing.map((id, index): [string, string] => {
      const own = TEXTS.filter((__, number) => number % failing.length === index % TEXTS.length);
      return [id, own.map(([, text]) => `-${text}`).join('')];
    });
    const baseline = (of: (text: string) => string): string =>
      `${BASELINE}waivers:\n${reasons.map(([id, text]) => `  - {check: ${id}, reason: ${quoted(`w${of(text)}`)}, expires: 2099-12-31}\n`).join('')}`;
    const [plain, hostile] = await Promise.all([
      check('', baseline(harmless)),
      check(
        '',
        baseline((text) => text),
      ),
    ]);
    expect(strayCommands(hostile)).toEqual([]);
    expect(unseenIn(hostile)).toEqual([]);
    expect(hostile.exit).toBe(plain.exit);
    expect(hostile.log.filter((line) => line.includes('waived until')).length).toBeGreaterThanOrEqual(4);
    expect(actsIn(hostile.summary)).toEqual([]);
    expect(skeleton(hostile.summary)).toEqual(skeleton(plain.summary));
  });

  it('where it may not, in the words of the refusal', async () => {
    const keys = TEXTS.map(([, text]) => `${quoted(`-${text}`)}: 1\n`).join('');
    const endpoints = TEXTS.map(([, text]) => `  - {protocol: email, endpoint: ${quoted(text)}}\n`).join('');
    const refused = await runStep({workspace: await workspace(`${BASELINE}${endpoints}${keys}`), env: {NO_COLOR: '1'}});
    expect(refused.exit).toBe(2);
    expect(refused.annotations.length).toBeGreaterThan(5);
    expect(refused.log.length).toBeGreaterThanOrEqual(2 * TEXTS.length - 2);
    expect(strayCommands(refused)).toEqual([]);
    expect(unseenIn(refused)).toEqual([]);
  });
});

describe('hostile text in the request', () => {
  it('a path that is a command', async () => {
    const folder = await workspace(BASELINE);
    const result = await runStep({workspace: folder, inputs: {baseline: '::error::x.yml', snapshot: '##[error]y'}});
    expect(result.exit).toBe(2);
    expect(result.commands.map(({name, properties}) => [name, properties['file']])).toEqual([
      ['error', '::error::x.yml'],
    ]);
  });

  it('an input that is one', async () => {
    const result = await runStep({
      workspace: await workspace(BASELINE),
      inputs: {'fail-on': 'x\n::set-output name=verdict::in-sync'},
    });
    expect(result.exit).toBe(2);
    expect(result.commands.map(({name}) => name)).toEqual(['error']);
    expect(result.outputs).toEqual({});
  });
});

it('a report in a file is the one that stdout would carry', async () => {
  const folder = await workspace(BASELINE, {'snapshot.json': poisonedSnapshot('tutorial-broken', '-word')});
  const inputs = {snapshot: 'snapshot.json', redact: 'false', 'report-json': 'out/report.json'};
  const {outputs} = await runStep({workspace: folder, inputs});
  expect(outputs['report-json']).toBe('out/report.json');
  const {stdout} = await cli(['check', '--format', 'json', '--snapshot', 'snapshot.json'], {cwd: folder});
  expect(readFileSync(join(folder, 'out/report.json'), 'utf8')).toBe(stdout);
});
