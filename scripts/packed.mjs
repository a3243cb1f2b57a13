/**
 * Packs the npm package, installs it into an empty folder, and runs what is installed, offline, without credentials:
 *
 *   node scripts/packed.mjs             with the Node that runs this
 *   node scripts/packed.mjs 20 22 24    with these, which npm fetches (https://www.npmjs.com/package/node)
 *
 * Any other exit code than expected is a failure, and so is anything on standard error: a warning of ours, or of Node about us.
 */
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {spawnSync} from 'node:child_process';
import {devNull, tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from './lib/run.mjs';

const snapshot = (name) => join(root, 'examples/snapshots', `${name}.json`);

/** Arguments, the exit code, and what the answer has to hold. */
const RUNS = [
  [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  [['check', '--help'], 0, /--baseline/],
  [['validate'], 0, /is valid/],
  [['check', '--snapshot', snapshot('tutorial-repaired')], 0, /IN SYNC/],
  [['plan', '--snapshot', snapshot('tutorial-broken')], 1, /npx iam-alert-guard reconcile --plan-digest/],
  [['check', '--snapshot', snapshot('tutorial-broken'), '--format', 'html'], 1, /<!doctype html>/i],
  [['explain', 'rule-enabled'], 0, /rule-enabled/],
  [['schema'], 0, /"\$schema"/],
  [['pattern', 'coverage', '--pattern', 'pattern.json'], 0, /109/],
  [['completion', 'bash'], 0, /complete/],
  // Without credentials: the SDK is loaded, and what it finds is told on standard output.
  [['check', '--profile', 'nosuch'], 3, /profile/],
];

const BASELINE =
  'version: 1\naccount: "111122223333"\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

function run(command, args, cwd, env = process.env) {
  const {status, stdout, stderr, error} = spawnSync(command, args, {cwd, env, encoding: 'utf8'});
  if (error) throw error;
  return {status, stdout, stderr};
}

function succeed(command, args, cwd) {
  const {status, stdout, stderr} = run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${status}\n${stderr}`);
  return stdout;
}

/** An own cache and no audit: what is installed is in the archive alone. */
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** The Node of a version of the package `node`; of none, this one. */
function nodeOf(version, folder) {
  if (version === null) return process.execPath;
  const prefix = join(folder, `node-${version}`);
  succeed('npm', ['install', ...QUIET, '--prefix', prefix, `node@${version}`], folder);
  return join(prefix, 'node_modules/node/bin/node');
}

async function main(versions) {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  try {
    const [{filename, files}] = JSON.parse(
      succeed('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder], root),
    );
    const place = join(folder, 'place');
    await mkdir(join(place, '.github'), {recursive: true});
    await writeFile(join(place, 'package.json'), '{"private": true}\n');
    await writeFile(join(place, '.github/iam-alerts.yml'), BASELINE);
    await writeFile(join(place, 'pattern.json'), '{"source": ["aws.iam"]}\n');
    succeed('npm', ['install', ...QUIET, '--offline', join(folder, filename)], place);
    const {bin} = JSON.parse(await readFile(join(place, 'node_modules/iam-alert-guard/package.json'), 'utf8'));
    const script = join(place, 'node_modules/.bin', Object.keys(bin)[0]);
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      AWS_CONFIG_FILE: devNull,
      AWS_SHARED_CREDENTIALS_FILE: devNull,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: 'us-east-1',
    };
    const wrong = [];
    for (const version of versions) {
      const node = nodeOf(version, folder);
      for (const [args, exit, answer] of RUNS) {
        const ended = run(node, [script, ...args], place, env);
        if (ended.status !== exit || ended.stderr !== '' || !answer.test(ended.stdout))
          wrong.push(
            `Node ${version ?? process.version}: ${args.join(' ')}: exit ${ended.status}\n${ended.stdout.slice(0, 300)}${ended.stderr}`,
          );
      }
    }
    const told = `${files.length} files, ${RUNS.length} runs on Node ${versions.map((each) => each ?? process.version).join(', ')}`;
    process.stdout.write(wrong.length === 0 ? `${told}: as expected\n` : `${told}\n${wrong.join('\n')}\n`);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

const asked = process.argv.slice(2);
await main(asked.length === 0 ? [null] : asked);
