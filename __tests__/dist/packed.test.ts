/** The package as npm would publish it, installed and run: no file missing, no warning. `node scripts/packed.mjs 20 22 24` asks other Nodes. */
import {spawnSync} from 'node:child_process';
import {expect, it} from '@jest/globals';

it('is installed from its archive, and runs without a word on standard error', () => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['scripts/packed.mjs'], {
    encoding: 'utf8',
    timeout: 110_000,
  });
  expect({status, stdout, stderr}).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^\d+ files, \d+ runs on Node v[\d.]+: as expected\n$/),
    stderr: '',
  });
});
