/**
 * Many accounts in one run of the shipped command line, over a gateway that takes 50 ms for each call: time, memory and calls by the number of
 * accounts. Four of five accounts are healthy, the others have one of 50 kinds of trouble. `npx tsx bench/fleet.ts [ACCOUNTS...]`; `npm run dist`
 * comes before it. With C7N_ORG, the path of the program of that name, both look at 50 accounts, one after the other.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {devNull, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startManyAccounts} from '../stand-in/many-accounts.js';
import {startStandIn} from '../stand-in/start.js';
import {BASELINE, templates, troubleOnWire} from '../__tests__/e2e-support/many.js';
import {metered, type Metered} from '../__tests__/e2e-support/metered.js';
import {idOf} from '../__tests__/support/fleet.js';

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const POLICIES = fileURLToPath(new URL('c7n-org.yml', import.meta.url));
const LATENCY = 50;
const CALLER = '999999999999';
/** Accounts that another tool looks at as well. */
const COMPARED = 50;

const standIn = await startStandIn();
if ('unavailable' in standIn) throw new Error(standIn.unavailable);
const templateOf = await templates(standIn);
const given = {endpoint: standIn.endpoint, templateOf, caller: CALLER, latency: LATENCY};
const many = await startManyAccounts({...given, trouble: troubleOnWire});
const well = await startManyAccounts({...given, templateOf: () => templateOf(idOf(1))});
const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'fleet-'));
  folders.push(made);
  return made;
}

/** Nothing else of this machine gets in. */
const env = (cwd: string, endpoint: string): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: cwd,
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'AKIACALLER',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_EC2_METADATA_DISABLED: 'true',
});

type Gateway = typeof many;

async function ours(ids: readonly string[], gateway: Gateway): Promise<Metered> {
  const cwd = folder();
  writeFileSync(join(cwd, 'o.org.yml'), `version: 1\nrole: check\nbaseline: b.yml\naccounts: ${JSON.stringify(ids)}\n`);
  writeFileSync(join(cwd, 'b.yml'), BASELINE);
  gateway.forget();
  const asked = ['check', '--organization', 'o.org.yml', '--format', 'json', '--output', 'fleet.json'];
  return metered(process.execPath, [CLI, ...asked, '--timeout', '15s'], {cwd, env: env(cwd, gateway.endpoint)});
}

async function theirs(program: string, ids: readonly string[], gateway: Gateway): Promise<Metered> {
  const cwd = folder();
  const accounts = ids.map((id) => ({account_id: id, name: id, role: `arn:aws:iam::${id}:role/check`}));
  writeFileSync(join(cwd, 'accounts.yml'), JSON.stringify({accounts}));
  gateway.forget();
  const asked = ['run', '-c', 'accounts.yml', '-u', POLICIES, '-s', 'out', '-r', 'us-east-1', '--cache-period', '0'];
  return metered(program, asked, {cwd, env: env(cwd, gateway.endpoint)});
}

function row(name: string, accounts: number, {seconds, cpu, peak, exit}: Metered, gateway: Gateway): string {
  const calls = gateway.total();
  const cells = [`${seconds.toFixed(1)} s`, `${cpu.toFixed(1)} s`, `${peak.toFixed(0)} MiB`, String(calls)];
  return `| ${[name, ...cells, (calls / accounts).toFixed(1), String(exit)].join(' | ')} |\n`;
}

const numbers = process.argv.slice(2).map(Number);
for (const accounts of numbers.length > 0 ? numbers : [10, 100, 1000]) {
  const ids = Array.from({length: accounts}, (_, n) => idOf(n));
  for (const [name, gateway] of [
    ['healthy', well],
    ['50 kinds of trouble', many],
  ] as const)
    process.stdout.write(row(`${String(accounts)}, ${name}`, accounts, await ours(ids, gateway), gateway));
}
const program = process.env['C7N_ORG'];
if (program !== undefined) {
  const ids = Array.from({length: COMPARED}, (_, n) => idOf(n));
  for (const [name, gateway] of [
    ['healthy', well],
    ['with trouble', many],
  ] as const) {
    process.stdout.write(row(`iam-alert-guard, ${name}`, COMPARED, await ours(ids, gateway), gateway));
    const ran = await theirs(program, ids, gateway);
    process.stdout.write(row(`c7n-org, ${name}`, COMPARED, ran, gateway));
    if (process.env['SHOW'] === '1') process.stderr.write(`${ran.stdout.slice(-3_000)}\n${ran.stderr.slice(-6_000)}\n`);
  }
}
await Promise.all([many.stop(), well.stop()]);
await standIn.stop();
for (const made of folders) rmSync(made, {recursive: true, force: true});
