/** What becomes of the process itself: files it may not write, readers that leave, a full disk, and where a run says when it was made. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from '@jest/globals';
import {runStep} from '../../stand-in/demo/runner.js';
import {cli, snapshotFile, stackLines} from '../e2e-support/cli.js';
import {BASELINE_PATH, removeWorkspaces, workspace} from '../e2e-support/workspace.js';

removeWorkspaces();

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const BASELINE = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';
const STRONG = `${BASELINE}  - {protocol: email, endpoint: second@example.com}\n`;
const HEALTHY = snapshotFile('tutorial-repaired');
const BROKEN = snapshotFile('tutorial-broken');
const EVENT = JSON.stringify({source: 'aws.iam', 'detail-type': 'AWS API Call via CloudTrail', detail: {}});

const parsed = (text: string): unknown => JSON.parse(text) as unknown;

/** Through a shell, for what only a shell does to the streams. `status` is that of the command line alone. */
function piped(command: string, cwd: string): {status: number; stdout: string; stderr: string} {
  const script = `${command}; exit "\${PIPESTATUS[0]}"`;
  const env = {PATH: process.env['PATH'] ?? '', RUN: `${process.execPath} ${CLI}`};
  const {status, stdout, stderr} = spawnSync('bash', ['--norc', '-c', script], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return {status: status ?? -1, stdout, stderr};
}

describe('a file that cannot be used', () => {
  it.each([
    [['check', '--snapshot', HEALTHY, '--output', '.'], '--output: . cannot be written'],
    [['check', '--timeout', '1ms', '--save-snapshot', '.'], '--save-snapshot: . cannot be written'],
    [['init', '--new', '--force', '--output', '.'], '--output: . cannot be written'],
    [['schema', '--output', '.'], '--output: . cannot be written'],
    [['trace', '--event', '.', '--snapshot', HEALTHY], 'cannot be read: it is a directory (EISDIR) (--event)'],
    [['pattern', 'coverage', '--pattern', '.'], 'cannot be read: it is a directory (EISDIR) (--pattern)'],
    [['check', '--baseline', '.'], 'cannot be read: it is a directory (EISDIR) (--baseline)'],
    [['review', '--base', '.'], 'cannot be read: it is a directory (EISDIR) (--base)'],
    [['permissions', '--baseline', '.'], 'cannot be read: it is a directory (EISDIR) (--baseline)'],
    [['merge', '.'], 'cannot be read: it is a directory (EISDIR)'],
  ])('%j ends with 2 and one sentence', async (args, words) => {
    const {exit, stdout, stderr} = await cli(args, {cwd: await workspace(BASELINE)});
    expect([exit, stdout, stackLines(stderr)]).toEqual([2, '', []]);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('ends the Action with 2 as well, by the name of the input, and with a page', async () => {
    const inputs = {snapshot: HEALTHY, 'report-json': '.', redact: 'True'};
    const {exit, log, summary} = await runStep({workspace: await workspace(BASELINE), inputs});
    expect([exit, stackLines(log.join('\n'))]).toEqual([2, []]);
    expect(log.join('\n')).toContain('report-json: . cannot be written: it is a directory (EISDIR)');
    expect(summary).toContain('STOPPED');
  });
});

const unix = process.platform === 'win32' ? describe.skip : describe;

unix('standard output', () => {
  it.each([
    ['its reader leaves', `$RUN check --snapshot ${BROKEN} --format json | head -c 1`, 1, '{'],
    ['its reader is gone at once', `$RUN check --snapshot ${BROKEN} --format json | true`, 1, ''],
    ['the reader of the help leaves', '$RUN --help | true', 0, ''],
    ['everything is closed', `$RUN check --snapshot ${BROKEN} --format json 2>&1 | true`, 1, ''],
  ])('where %s, the run ends as it would have, and is quiet', async (_, command, status, stdout) => {
    const cwd = await workspace(BASELINE);
    expect(piped(command, cwd)).toEqual({status, stdout, stderr: ''});
  });

  it('that nobody reads ends an endless stream of questions', async () => {
    const cwd = await workspace(null, {'p.json': '{"source": ["aws.iam"]}'});
    const {stdout, stderr} = piped(`$RUN pattern match --pattern p.json < <(yes '{}') | head -n 1`, cwd);
    expect([stdout, stderr]).toEqual(['{"line":1,"match":false}\n', '']);
  });

  const full = existsSync('/dev/full') ? it : it.skip;
  full.each([`check --snapshot ${BROKEN} --format json`, '--help', '--version'])(
    'on a full disk: %s ends with 2, and it is no defect',
    async (args) => {
      const {status, stderr} = piped(`$RUN ${args} > /dev/full`, await workspace(BASELINE));
      expect(status).toBe(2);
      expect(stderr).toBe('iam-alert-guard: standard output cannot be written: the disk is full (ENOSPC)\n');
    },
  );
});

describe('review', () => {
  it('takes the options of every report', async () => {
    const cwd = await workspace(BASELINE, {'strong.yml': STRONG});
    const args = ['review', '--base', 'strong.yml', '--baseline', BASELINE_PATH, '--format', 'json'];
    const env = {SOURCE_DATE_EPOCH: '1700000000'};
    const [plain, never] = await Promise.all([
      cli(args, {cwd, env}),
      cli([...args, '--fail-on', 'never', '--fail-on-unknown', 'false', '--redact', 'true'], {cwd, env}),
    ]);
    expect([plain.exit, never.exit]).toEqual([1, 0]);
    expect(parsed(plain.stdout)).toMatchObject({generatedAt: '2023-11-14T22:13:20Z', review: {class: 'weakens'}});
    expect(plain.stdout).toContain('second@example.com');
    expect(never.stdout).not.toContain('second@example.com');
  });
});

describe('an answer', () => {
  it('has the form that was asked for, or is refused', async () => {
    const cwd = await workspace(BASELINE, {'event.json': EVENT, 'p.json': '{"source": ["aws.iam"]}'});
    const trace = ['trace', '--event', 'event.json', '--snapshot', snapshotFile('rule-disabled')];
    const coverage = ['pattern', 'coverage', '--pattern', 'p.json'];
    const [traced, covered, refused, also, filed] = await Promise.all([
      cli([...trace, '--format', 'markdown', '--fail-on', 'never'], {cwd}),
      cli([...coverage, '--format', 'markdown'], {cwd}),
      cli([...trace, '--format', 'sarif'], {cwd}),
      cli([...coverage, '--format', 'sarif'], {cwd}),
      cli([...coverage, '--format', 'json', '--output', 'out.json'], {cwd}),
    ]);
    expect(traced).toMatchObject({exit: 0, stdout: expect.stringMatching(/^## .*0 of 1/)});
    expect(covered.stdout).toMatch(/^## /);
    expect([refused.exit, also.exit]).toEqual([2, 2]);
    expect(refused.stderr).toBe('iam-alert-guard: --format is "sarif": it must be one of text, json, markdown\n');
    expect(filed.stdout).toBe('');
    expect(parsed(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({required: 109});
    expect(await cli(trace, {cwd})).toMatchObject({exit: 1});
  });

  it('of pattern match --batch is for the bytes that were asked', async () => {
    const line = '{"id":12345678901234567890,"pattern":{"a":["x"]},"event":{"a":"x"}}';
    const stdin = `\ufeff${line}\n{"id":1,"pattern":{"a":["\u2028"]},"event":{"a":"\u2028"}}\n`;
    const {stdout} = await cli(['pattern', 'match', '--batch'], {stdin});
    expect(stdout).toBe('{"id":12345678901234567890,"result":true}\n{"id":1,"result":true}\n');
  });
});

describe('a snapshot of another partition', () => {
  it('is refused, as the account itself would be', async () => {
    const cwd = await workspace(`${BASELINE}partition: aws-us-gov\n`);
    const {exit, stdout, stderr} = await cli(['check', '--snapshot', HEALTHY], {cwd});
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('the credentials belong to the partition aws, and this run is for aws-us-gov');
  });
});
