/**
 * How long a check takes beyond the network, in an account with 300 rules and 100 subscribers.
 *
 *   npx tsx bench/check.ts [RUNS]         the table for bench/README.md
 *
 * The account is built in the AWS stand-in and observed. Then the bundles judge the saved snapshot, RUNS (7) times each: wall time of
 * the whole process, start-up and rendering included, and no network in it. What observation costs beside waiting (clients,
 * signatures, parsing, the walk before each round) is in the CPU time of the runs against the stand-in, which is another process.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {cells, Meter} from './meter.js';
import type {Sample} from './meter.js';

process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
const {BASELINE_PATH} = await import('../stand-in/demo/stage.js');
const {freshAccount} = await import('../stand-in/accounts.js');
const {startStandIn} = await import('../stand-in/start.js');
const {buildTutorialAccount, repairTutorialAccount} = await import('../stand-in/tutorial-account.js');
const {addRules, addSubscribers, elsewhere, ofIam, person} = await import('./account.js');

const RULES = {elsewhere: 280, ofIam: 20};
const SUBSCRIBERS = 100;
const RUNS = Number(process.argv[2] ?? 7);
const ACTION = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

function baselineFor(recipients: number): string {
  const people = Array.from(
    {length: recipients},
    (_, number) => `  - {protocol: email, endpoint: ${person(number)}}\n`,
  );
  return `version: 1\nunexpected-recipients: allow\nrecipients:\n${people.join('')}`;
}

const meter = new Meter();
const rows: string[] = [];

async function row(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<void> {
  const samples: Sample[] = [];
  for (let run = 0; run < RUNS; run++) samples.push(await meter.measure({args, env, exit: 0}));
  rows.push(`| ${name} | ${cells(samples)} |`);
}

const standIn = await startStandIn();
if ('unavailable' in standIn) throw new Error(`this needs the AWS stand-in: ${standIn.unavailable}`);
try {
  const account = await freshAccount(standIn);
  const tutorial = await buildTutorialAccount(standIn, account);
  await repairTutorialAccount(tutorial);
  await standIn.control.setConfirmation(account.id, 'at-once');
  const elsewhereArn = `arn:aws:lambda:us-east-1:${account.id}:function:team`;
  await addRules(account, RULES.elsewhere, elsewhere, elsewhereArn);
  await addRules(account, RULES.ofIam, ofIam, elsewhereArn);
  await addSubscribers(account, tutorial.topicArn, SUBSCRIBERS);
  const file = join(meter.folder, BASELINE_PATH);
  await mkdir(dirname(file), {recursive: true});
  for (const recipients of [1, SUBSCRIBERS]) {
    await writeFile(file, baselineFor(recipients));
    const about = recipients === 1 ? 'one of them declared' : 'all of them declared';
    await row(
      `command line, ${about}, against the stand-in`,
      [CLI, 'check', '--save-snapshot', 'kept.json'],
      account.env,
    );
    await row(`command line, ${about}, saved snapshot`, [CLI, 'check', '--snapshot', 'kept.json']);
    await row(`Action, ${about}, saved snapshot`, [ACTION], {INPUT_SNAPSHOT: 'kept.json'});
  }
  console.log(
    [
      `Node ${process.version}, milliseconds`,
      '',
      '| run | CPU min | CPU median | wall min | wall median |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  );
} finally {
  meter.close();
  await standIn.stop();
}
