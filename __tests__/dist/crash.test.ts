/** A defect of ours ends with 4: Node's own 1 for an uncaught error would read as drift. */
import {describe, expect, it} from '@jest/globals';
import {runStep} from '../../stand-in/demo/runner.js';
import {cli, snapshotFile} from '../e2e-support/cli.js';
import {SABOTAGE} from '../e2e-support/sabotage.js';
import {removeWorkspaces, workspace} from '../e2e-support/workspace.js';

removeWorkspaces();

const BASELINE = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';
const snapshot = snapshotFile('tutorial-repaired');
const kinds = Object.entries(SABOTAGE);

describe('a bug thrown on purpose', () => {
  it('is what makes these runs fail', async () => {
    const folder = await workspace(BASELINE);
    expect((await runStep({workspace: folder, inputs: {snapshot}})).exit).toBe(0);
    expect((await cli(['check', '--snapshot', snapshot], {cwd: folder})).exit).toBe(0);
  });

  it.each(kinds)('ends the Action with 4: %s', async (_, node) => {
    const {exit, annotations, log, outputs, summary} = await runStep({
      workspace: await workspace(BASELINE),
      inputs: {snapshot},
      node,
    });
    expect(exit).toBe(4);
    expect(annotations).toEqual([expect.objectContaining({name: 'error', data: expect.stringContaining('sabotage')})]);
    expect(log.join('\n')).toContain('please report it');
    expect(outputs).toEqual({});
    // A page without a word would look like a run that was never made.
    expect(summary).toContain('STOPPED');
    expect(summary).toContain('sabotage');
  });

  it.each(kinds)('ends the command line with 4, and stdout carries the error report: %s', async (_, node) => {
    const args = ['check', '--snapshot', snapshot, '--format', 'json'];
    const {exit, stdout, stderr} = await cli(args, {cwd: await workspace(BASELINE), node});
    expect(exit).toBe(4);
    expect(stderr).toContain('sabotage');
    expect(JSON.parse(stdout)).toEqual({
      schema: 'iam-alert-guard/error/1',
      code: 'internal',
      problems: [
        {path: '', line: 0, column: 0, message: expect.stringContaining('sabotage'), hint: expect.any(String)},
      ],
    });
  });
});
