/**
 * Runs Cloud Custodian on the broken entries of the roads and on what they begin with, in the AWS stand-in, and writes which policies of
 * `custodian.yml` matched: `npx tsx scripts/score/custodian.ts [ID...]`, a quarter of an hour. Needs `custodian` in the path
 * (`pip install c7n`).
 */
import {execFile} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {beside, onRoads} from './on-roads.js';

await onRoads('custodian.json', async ({account, folder, env}) => {
  const options = ['--cache-period', '0', '--region', account.region, '--output-dir', folder];
  // A policy that fails leaves no list, and so matches nothing.
  await promisify(execFile)('custodian', ['run', ...options, beside('custodian.yml')], {env}).catch(() => undefined);
  return readdirSync(folder).filter((name) => {
    const file = join(folder, name, 'resources.json');
    return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length > 0;
  });
});
