/** `node dist/cli/index.js` as somebody types it: help, wrong requests, and that stdout carries the report and nothing else. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from '@jest/globals';
import {COMMANDS} from '../../src/cli-options.js';
import {CHECKS} from '../../src/checks/index.js';
import {cli, snapshotFile, stackLines} from '../e2e-support/cli.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';

removeWorkspaces();

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BASELINE = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

const parsed = (text: string): unknown => JSON.parse(text) as unknown;

describe('help', () => {
  it('lists every command and the exit codes, on stdout, with exit 0', async () => {
    const {exit, stdout, stderr} = await cli(['--help']);
    expect([exit, stderr]).toEqual([0, '']);
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`\n  ${name} `);
    expect(stdout).toMatch(/0 nothing failed.*1 a finding failed.*2 .*3 .*4 /);
  });

  it.each(Object.keys(COMMANDS))('%s --help names every option of it, and none that it refuses', async (name) => {
    const {exit, stdout} = await cli([...name.split(' '), '--help']);
    expect(exit).toBe(0);
    const said = new Set(stdout.split(/\s+/));
    for (const [option, known] of Object.entries<object>(COMMANDS[name as keyof typeof COMMANDS].options))
      expect([option, said.has(`--${option}`)]).toEqual([option, !('refused' in known)]);
  });

  it('is what no command gets too, but with exit 2: a script that forgot it must notice', async () => {
    expect(await cli([])).toMatchObject({exit: 2, stdout: expect.stringContaining('Usage:')});
  });

  it('--version is that of package.json', async () => {
    const {version} = parsed(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {version: string};
    expect(await cli(['--version'])).toMatchObject({exit: 0, stdout: `${version}\n`});
  });
});

describe('what is meant', () => {
  it.each([
    [['chek'], 'did you mean check?'],
    [['check', '--basline', 'x'], 'did you mean --baseline?'],
    [['check', '--fail-on', 'hgih'], 'did you mean high?'],
    [['check', '--timeout', '999999h'], '--timeout is "999999h": it must be at most 24h'],
    [['check', '--external-id', 'x1'], '--external-id is used with --assume-role only'],
  ])('%j gets a suggestion', async (args, words) => {
    const {exit, stdout, stderr} = await cli(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stackLines(stderr)).toEqual([]);
  });

  it.each([[['pattern', '--help']], [['help', 'pattern']]])('%j is the help of both commands', async (args) => {
    const {exit, stdout} = await cli(args);
    expect(exit).toBe(0);
    expect(stdout).toContain('Usage: iam-alert-guard pattern match');
    expect(stdout).toContain('Usage: iam-alert-guard pattern coverage');
  });

  it('a profile that is not there, and a role that cannot be assumed, are exit 3', async () => {
    const cwd = await workspace(BASELINE);
    expect((await cli(['check', '--profile', 'nosuch', '--region', 'us-east-1'], {cwd})).exit).toBe(3);
    const role = 'arn:aws:iam::111122223333:role/check';
    const env = {AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL: 'http://127.0.0.1:9'};
    const args = ['check', '--assume-role', role, '--external-id', 'sesame', '--timeout', '10s', '--format', 'json'];
    const {exit, stdout, stderr} = await cli(args, {cwd, env});
    expect(exit).toBe(3);
    // What kept the role from being assumed is named, not the want of a role.
    expect(stdout).toContain('"kind": "no-connection"');
    expect(stdout + stderr).not.toContain('sesame');
  });

  it('an event comes from standard input; a file that is written is told with the verdict', async () => {
    const cwd = await workspace(BASELINE);
    const trace = ['trace', '--snapshot', snapshotFile('healthy'), '--event'];
    const record = {eventSource: 'iam.amazonaws.com', eventName: 'CreateUser', awsRegion: 'us-east-1'};
    expect(await cli([...trace, '-'], {cwd, stdin: JSON.stringify(record)})).toMatchObject({
      exit: 1,
      stdout: expect.stringContaining('secops@example.com'),
    });
    const {stdout, stderr} = await cli(['check', '--snapshot', snapshotFile('healthy'), '--output', 'r.txt'], {cwd});
    expect([stdout, stderr]).toEqual(['', expect.stringMatching(/^DRIFTED: .* The report is in r\.txt\.\n$/)]);
  });

  it('init describes a saved snapshot, and validate accepts what it wrote', async () => {
    const cwd = await workspace(BASELINE);
    const init = await cli(['init', '--snapshot', snapshotFile('healthy'), '--output', 'a b.yml'], {cwd});
    expect(init).toMatchObject({
      exit: 0,
      stdout: '',
      stderr: expect.stringContaining("index.js check --baseline 'a b.yml'"),
    });
    // Its recipients wait for somebody to confirm them.
    expect(await cli(['validate', 'a b.yml'], {cwd})).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('recipients must be a list'),
    });
    expect((await cli(['init', '--new', '--output', 'new.yml'], {cwd})).exit).toBe(0);
    expect(await cli(['validate', 'new.yml'], {cwd})).toMatchObject({
      exit: 0,
      stdout: 'new.yml is valid.\n',
      stderr: '',
    });
  });
});

describe('a wrong request', () => {
  it.each([
    [['chek'], 'chek'],
    [['check', '--nonsense'], '--nonsense'],
    [['check', '--fail-on', 'hgih'], 'fail-on'],
    [['check', '--format', 'xml'], 'format'],
    [['check', '--timeout', 'soon'], 'timeout'],
    [['check', '--now', 'yesterday'], 'now'],
    [['check', 'extra'], 'extra'],
    [['explain', 'no-such-check'], 'no-such-check'],
    [['check', '--snapshot', 'nowhere.json'], 'nowhere.json'],
    [['pattern', 'match'], '--pattern'],
  ])('%j ends with 2, says what is wrong on stderr and nothing on stdout', async (args, words) => {
    const {exit, stdout, stderr} = await cli(args, {cwd: await workspace(BASELINE)});
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stackLines(stderr)).toEqual([]);
  });

  it('with --format json it is an error report on stdout too', async () => {
    const {exit, stdout} = await cli(['check', '--format', 'json', '--fail-on', 'hgih', '--timeout', 'soon']);
    expect(exit).toBe(2);
    const report = parsed(stdout) as {problems: {message: string}[]};
    expect(report).toMatchObject({schema: 'iam-alert-guard/error/1', code: 'usage'});
    expect(report.problems.map(({message}) => message.split(' ')[0])).toEqual(['--fail-on', '--timeout']);
    for (const problem of report.problems)
      expect(Object.keys(problem)).toEqual(['path', 'line', 'column', 'message', 'hint']);
  });

  it('a snapshot of another schema is refused', async () => {
    const cwd = await workspace(BASELINE, {
      'old.json': '{"schema": "iam-alert-guard/snapshot/0"}',
      'cut.json': '{"schema": ',
    });
    for (const name of ['old.json', 'cut.json']) {
      const {exit, stderr} = await cli(['check', '--snapshot', name], {cwd});
      expect([exit, stackLines(stderr)]).toEqual([2, []]);
      expect(stderr).toContain(`${name}:1:1: `);
    }
  });
});

describe('check', () => {
  const healthy = ['check', '--snapshot', snapshotFile('tutorial-repaired')];

  it.each(['text', 'json', 'markdown', 'sarif'])('--format %s: stdout is the report alone', async (format) => {
    const {exit, stdout, stderr} = await cli([...healthy, '--format', format], {cwd: await workspace(BASELINE)});
    expect([exit, stderr]).toEqual([0, '']);
    if (format === 'json')
      expect(parsed(stdout)).toMatchObject({schema: 'iam-alert-guard/report/1', verdict: 'in-sync'});
    if (format === 'sarif') expect(parsed(stdout)).toMatchObject({version: '2.1.0'});
    if (format === 'markdown') expect(stdout).toMatch(/^## /);
    // No terminal, no colour.
    expect(stdout).not.toContain('\u001b');
  });

  it('--output takes the report off stdout', async () => {
    const cwd = await workspace(BASELINE);
    expect(await cli([...healthy, '--format', 'json', '--output', 'out/report.json'], {cwd})).toMatchObject({
      exit: 0,
      stdout: '',
    });
    expect(parsed(readFileSync(join(cwd, 'out/report.json'), 'utf8'))).toMatchObject({verdict: 'in-sync'});
  });

  it.each([
    ['tutorial-repaired', [], 0],
    ['tutorial-broken', [], 1],
    ['rule-disabled', [], 1],
    ['rule-disabled', ['--fail-on', 'never'], 0],
    ['rule-disabled', ['--fail-on', 'low'], 1],
    ['tutorial-repaired', ['--fail-on', 'low'], 1],
  ])('%s with %j ends with %i', async (name, options, exit) => {
    const args = ['check', '--snapshot', snapshotFile(name), ...options];
    expect(await cli(args, {cwd: await workspace(BASELINE)})).toMatchObject({exit});
  });

  it('a reader that has seen enough is no failure', async () => {
    // `| head -1` closes the pipe; what is checked is that no EPIPE becomes an exit 4 with a stack.
    const cwd = await workspace(BASELINE);
    const node = [
      '--import',
      `data:text/javascript,${encodeURIComponent("process.stdout.write = (_, done) => { const e = Object.assign(new Error('EPIPE'), {code: 'EPIPE'}); done?.(e); return false; };")}`,
    ];
    expect(await cli(healthy, {cwd, node})).toMatchObject({exit: 0, stderr: ''});
  });

  it('gives the same bytes twice, and whatever the order in which a snapshot lists its reads', async () => {
    const snapshot = parsed(readFileSync(snapshotFile('tutorial-broken'), 'utf8')) as {observed: unknown[]};
    const shuffled = {...snapshot, observed: [...snapshot.observed].reverse()};
    const cwd = await workspace(BASELINE, {'a.json': JSON.stringify(snapshot), 'b.json': JSON.stringify(shuffled)});
    for (const format of ['json', 'sarif', 'markdown', 'text']) {
      const runs = ['a.json', 'a.json', 'b.json'].map((file) =>
        cli(['check', '--format', format, '--snapshot', file], {cwd}),
      );
      const [first, second, third] = (await Promise.all(runs)).map(({stdout}) => stdout);
      expect(first?.length).toBeGreaterThan(500);
      expect(second).toBe(first);
      // Commands in it name the files of the run.
      expect(third?.replaceAll('b.json', 'a.json')).toBe(first);
    }
  });
});

describe('the commands that need no account', () => {
  it('schema prints the committed schema', async () => {
    const {exit, stdout} = await cli(['schema']);
    expect(exit).toBe(0);
    expect(parsed(stdout)).toEqual(parsed(readFileSync(join(ROOT, 'schema/baseline.schema.json'), 'utf8')));
  });

  it('explain lists every check, and explains one', async () => {
    const list = (await cli(['explain'])).stdout;
    expect(list.trimEnd().split('\n')).toHaveLength(CHECKS.length);
    const {exit, stdout} = await cli(['explain', 'rule-enabled']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^rule-enabled: /);
    expect(stdout).toContain('events:ListRules');
  });

  it('pattern match --batch answers line by line, in order, and never fails', async () => {
    const lines = [
      {id: 'a', pattern: {source: ['aws.iam']}, event: {source: 'aws.iam'}},
      {id: 2, pattern: '{"source": ["aws.s3"]}', event: {source: 'aws.iam'}},
      {id: 'c', pattern: {source: 'not-a-list'}, event: {}},
      {id: null, pattern: {source: ['x']}, event: []},
    ];
    const stdin = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n`;
    const {exit, stdout, stderr} = await cli(['pattern', 'match', '--batch'], {stdin});
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n').map(parsed)).toEqual([
      {id: 'a', result: true},
      {id: 2, result: false},
      {id: 'c', result: 'invalid', message: expect.stringMatching(/^pattern: /)},
      {id: null, result: 'invalid', message: expect.stringMatching(/^event: /)},
      {id: null, result: 'invalid'},
    ]);
  });

  it('pattern match counts lines, and ends with 2 where one is no event', async () => {
    const cwd = await workspace(null, {'p.json': '{"source": ["aws.iam"]}', 'bad.json': '{"source": "aws.iam"}'});
    const stdin = '{"source": "aws.iam"}\n{"source": "aws.s3"}\n[]\n';
    const good = await cli(['pattern', 'match', '--pattern', 'p.json'], {cwd, stdin});
    expect(good.exit).toBe(2);
    expect(good.stdout.trimEnd().split('\n').map(parsed)).toEqual([
      {line: 1, match: true},
      {line: 2, match: false},
      {line: 3, match: false, error: expect.any(String)},
    ]);
    expect(await cli(['pattern', 'match', '--pattern', 'bad.json'], {cwd, stdin})).toMatchObject({exit: 2, stdout: ''});
  });

  it('pattern coverage ends with 0 where all is covered, else with 1', async () => {
    const pattern = (eventName: unknown): string =>
      JSON.stringify({source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail'], detail: {eventName}});
    const cwd = await workspace(null, {
      'all.json': pattern([{'anything-but': {prefix: ['Get', 'List']}}]),
      'few.json': pattern(['CreateUser']),
    });
    const all = await cli(['pattern', 'coverage', '--pattern', 'all.json', '--format', 'json'], {cwd});
    expect(all.exit).toBe(0);
    expect(parsed(all.stdout)).toMatchObject({required: 109, sometimes: [], never: [], newVerbs: 'alert'});
    const few = await cli(['pattern', 'coverage', '--pattern', 'few.json', '--format', 'json'], {cwd});
    expect(few.exit).toBe(1);
    expect(parsed(few.stdout)).toMatchObject({required: 109, always: ['iam:CreateUser'], newVerbs: 'silent'});
    const some = ['pattern', 'coverage', '--events', 'iam:CreateUser', 'iam:TagRole', '--pattern', 'few.json'];
    const two = await cli([...some, '--format', 'json'], {cwd});
    expect(parsed(two.stdout)).toMatchObject({required: 2, never: ['iam:TagRole']});
  });
});
