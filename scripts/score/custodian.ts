/**
 * Runs Cloud Custodian on the broken entries of the roads and on what they begin with, in the AWS stand-in, and writes which policies of
 * `custodian.yml` matched: `npx tsx scripts/score/custodian.ts`, a quarter of an hour; with ids, of these alone, beside what was found
 * before. Needs `custodian` in the path (`pip install c7n`).
 */
import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {checkable} from '../../__tests__/catalogue/score.js';
import {withFault} from '../../__tests__/reconcile/catalogue.js';
import {mapLimited} from '../../src/snapshot/observe.js';
import {startStandIn} from '../../stand-in/start.js';
import {custodianFound} from './roads.js';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'custodian-'));
const standIn = await startStandIn();
if ('unavailable' in standIn) throw new Error(standIn.unavailable);
const only = process.argv.slice(2);
const matched = new Map<string, readonly string[]>(only.length === 0 ? [] : Object.entries(custodianFound()));
try {
  const entries = checkable().filter(({id, road, expect, inject, proxy, baseline}) => {
    const asItIs = inject.length === 0 && proxy === undefined && baseline === undefined;
    return road !== undefined && (expect === 'fail' || asItIs) && (only.length === 0 || only.includes(id));
  });
  await mapLimited(entries, 2, (fault) =>
    withFault(standIn, fault, async ({account}) => {
      const folder = join(out, fault.id);
      const options = ['--cache-period', '0', '--region', account.region, '--output-dir', folder];
      // A policy that fails leaves no list, and so matches nothing.
      await promisify(execFile)('custodian', ['run', ...options, here('custodian.yml')], {
        env: {...process.env, ...account.env},
      }).catch(() => undefined);
      const found = readdirSync(folder).filter((name) => {
        const file = join(folder, name, 'resources.json');
        return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as unknown[]).length > 0;
      });
      matched.set(
        fault.id,
        found.sort((a, b) => (a < b ? -1 : 1)),
      );
      process.stderr.write('.');
    }),
  );
  writeFileSync(
    here('custodian.json'),
    `${JSON.stringify(Object.fromEntries([...matched].sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`,
  );
} finally {
  await standIn.stop();
  rmSync(out, {recursive: true, force: true});
}
