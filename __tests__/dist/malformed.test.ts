/** Baselines that nobody can act on, through the committed bundles: exit 2, every problem at its place, no stack trace. */
import {describe, expect, it} from '@jest/globals';
import {runStep} from '../../stand-in/demo/runner.js';
import {cli, snapshotFile, stackLines} from '../e2e-support/cli.js';
import {BASELINE_PATH, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {runs} from '../support/runs.js';

removeWorkspaces();

const RECIPIENTS = 'recipients:\n  - {protocol: email, endpoint: secops@example.com}\n';
const VALID = `version: 1\n${RECIPIENTS}`;
const bomb = [
  'version: 1',
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({length: 8}, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`),
  RECIPIENTS,
].join('\n');

/** What is wrong, the file, where (line:column) and a word of the message that belongs there. */
const MALFORMED: readonly (readonly [string, string | Uint8Array, string, string])[] = [
  ['typos', `${VALID}topc: {name: iam-alerts}\n`, '4:1', 'did you mean "topic"'],
  ['wrong types', `${VALID}trail: {multi-region: "yes"}\n`, '4:23', 'true or false'],
  ['YAML syntax', 'version: 1\nrecipients: [\n', '3:1', 'YAML syntax'],
  ['an alias bomb', bomb, '4:10', 'aliases'],
  ['NUL bytes', `version: 1\nrunbook: "a\0b"\n${RECIPIENTS}`, '2:12', 'U+0000'],
  ['2 MiB', `${VALID}# ${'x'.repeat(2 * 1024 * 1024)}\n`, '1:1', '1 MiB'],
  ['binary', Uint8Array.from([0x76, 0x3a, 0x0a, 0x89, 0x50, 0x4e, 0x47, 0x00]), '2:1', 'UTF-8'],
  ['duplicate keys', `${VALID}version: 1\n`, '4:1', 'used twice'],
  ['__proto__', `${VALID}__proto__: {admin: true}\n`, '4:1', 'unknown key "__proto__"'],
  ['an unknown version', `version: 2\n${RECIPIENTS}`, '1:10', 'must be 1'],
  ['an empty file', '', '1:1', 'empty'],
  ['a wrong e-mail', 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@}\n', '3:33', 'e-mail'],
  ['a mistake behind a BOM', `\ufeffversion: one\n${RECIPIENTS}`, '1:10', 'must be'],
  ['a mistake behind CRLF', `${VALID}topc: 1\n`.replaceAll('\n', '\r\n'), '4:1', 'unknown key "topc"'],
];

/** Each is told by one of the two, and by both with LONG_TESTS=1: they parse it by the same code, and each has words of its own. */
const HALF = runs(2, 2, 1);
const half = (one: number): typeof MALFORMED => MALFORMED.filter((_, index) => index % HALF === one % HALF);

describe('a malformed baseline', () => {
  it.each(half(0))('%s: the Action ends with 2 and marks the place', async (_, text, place, words) => {
    const result = await runStep({workspace: await workspace(text)});
    expect(result.exit).toBe(2);
    const [line, col] = place.split(':');
    expect(result.annotations).toContainEqual({
      name: 'error',
      properties: expect.objectContaining({file: BASELINE_PATH, line, col}),
      data: expect.stringContaining(words),
    });
    expect(result.log.join('\n')).toContain(`${BASELINE_PATH}:${place}: `);
    expect(stackLines(result.stdout + result.stderr)).toEqual([]);
    expect(result.outputs).toEqual({});
  });

  it.each(half(1))('%s: the command line says it in words and as JSON', async (_, text, place, words) => {
    const cwd = await workspace(text);
    const {exit, stdout, stderr} = await cli(['check', '--format', 'json'], {cwd});
    expect(exit).toBe(2);
    const [line, column] = place.split(':').map(Number);
    const report = JSON.parse(stdout) as {problems: {line: number; message: string; hint: string | null}[]};
    expect(report).toMatchObject({schema: 'iam-alert-guard/error/1', code: 'baseline'});
    const found = report.problems.find((problem) => problem.line === line);
    expect(found).toMatchObject({path: BASELINE_PATH, line, column});
    expect(`${found?.message ?? ''} ${found?.hint ?? ''}`).toContain(words);
    expect(stderr).toContain(`${BASELINE_PATH}:${place}: `);
    expect(stackLines(stderr)).toEqual([]);
  });

  it('has all its problems told at once', async () => {
    const text = 'version: 1\nrecipients:\n  - {protocol: emial, endpoint: a@example.com}\ntopc: {}\nrule: {bsu: x}\n';
    const {annotations} = await runStep({workspace: await workspace(text)});
    expect(annotations.map(({properties}) => properties['line'])).toEqual(['3', '4', '5']);
  });

  it('is not one because of a BOM or CRLF alone', async () => {
    for (const text of [`\ufeff${VALID}`, VALID.replaceAll('\n', '\r\n')]) {
      const inputs = {snapshot: snapshotFile('tutorial-repaired')};
      expect(await runStep({workspace: await workspace(text), inputs})).toMatchObject({exit: 0});
    }
  });

  it('that is not there ends with 2 too, and names the file', async () => {
    const {exit, annotations} = await runStep({workspace: await workspace(null), inputs: {baseline: 'ops/alerts.yml'}});
    expect(exit).toBe(2);
    expect(annotations).toEqual([
      expect.objectContaining({properties: expect.objectContaining({file: 'ops/alerts.yml', line: '1'})}),
    ]);
  });
});

describe('an expired waiver', () => {
  const text = `${VALID}waivers:\n  - {check: log-bucket-versioning, reason: until the audit, expires: 2026-01-31}\n`;

  it('is a finding at its line, and waives nothing', async () => {
    const args = ['check', '--snapshot', snapshotFile('tutorial-repaired'), '--format', 'json'];
    const {exit, stdout} = await cli(args, {cwd: await workspace(text)});
    expect(exit).not.toBe(2);
    const {findings, counts} = JSON.parse(stdout) as {
      findings: {check: string; hop: string; status: string; location: object}[];
      counts: object;
    };
    expect(counts).toMatchObject({waived: 0});
    expect(findings).toContainEqual(
      expect.objectContaining({hop: 'baseline', status: 'fail', location: expect.objectContaining({line: 5})}),
    );
    expect(findings).toContainEqual(expect.objectContaining({check: 'log-bucket-versioning', status: 'fail'}));
  });
});
