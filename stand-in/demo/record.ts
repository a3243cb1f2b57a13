/**
 * Records what the demo shows where no stand-in can be had: `npx tsx stand-in/demo/record.ts` writes examples/snapshots/tutorial-*.json,
 * rule-disabled.json and recording.json here. The command line of dist/ does the reading. A test fails where they are not current.
 */
import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Account} from '../accounts.js';
import type {StandIn} from '../start.js';
import {RECORDING, snapshotPath} from './recorded.js';
import type {Recording} from './recorded.js';
import {baselineText} from './stage.js';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const run = promisify(execFile);

export interface Recorded {
  /** Text of each snapshot file, by its name. */
  readonly snapshots: ReadonlyMap<string, string>;
  readonly recording: Recording;
}

/** Plays the demo's account and one more scene, in an account of that number that holds nothing yet. */
export async function record(standIn: StandIn, id: string): Promise<Recorded> {
  const {freshAccount} = await import('../accounts.js');
  const {buildTutorialAccount, repairTutorialAccount} = await import('../tutorial-account.js');
  const {DisableRuleCommand} = await import('@aws-sdk/client-eventbridge');
  const account = await freshAccount(standIn, {id});
  try {
    const tutorial = await buildTutorialAccount(standIn, account);
    const {recipient, bucketName, ruleName} = tutorial;
    const baseline = baselineText(id, recipient);
    const take = async (): Promise<string> => steady(await snapshotOf(account, baseline), bucketName);
    const snapshots = new Map<string, string>();
    snapshots.set('tutorial-broken', await take());
    await repairTutorialAccount(tutorial);
    snapshots.set('tutorial-repaired', await take());
    await account.clients().events.send(new DisableRuleCommand({Name: ruleName}));
    snapshots.set('rule-disabled', await take());
    return {snapshots, recording: {account: id, recipient, repairs: tutorial.repairs.map(({title}) => title)}};
  } finally {
    account.close();
  }
}

async function snapshotOf(account: Account, baseline: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'record-'));
  try {
    const [file, out] = [join(folder, 'baseline.yml'), join(folder, 'snapshot.json')];
    await writeFile(file, baseline);
    const args = [CLI, 'check', '--baseline', file, '--save-snapshot', out, '--fail-on', 'never'];
    await run(process.execPath, args, {env: {...process.env, ...account.env}});
    return await readFile(out, 'utf8');
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Random parts get one fixed spelling, so that recording again changes only what has changed. */
function steady(snapshot: string, bucket: string): string {
  const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  const seen: string[] = [];
  return snapshot.replaceAll(bucket, 'acme-management-events').replace(UUID, (uuid) => {
    if (!seen.includes(uuid)) seen.push(uuid);
    return `00000000-0000-4000-8000-${String(seen.indexOf(uuid)).padStart(12, '0')}`;
  });
}

async function main(): Promise<void> {
  const {startStandIn} = await import('../start.js');
  const standIn = await startStandIn();
  if ('unavailable' in standIn) throw new Error(`nothing to record: ${standIn.unavailable}`);
  try {
    const {snapshots, recording} = await record(standIn, '111122223333');
    for (const [name, text] of snapshots) await writeFile(snapshotPath(name), text);
    await writeFile(RECORDING, `${JSON.stringify(recording, null, 2)}\n`);
  } finally {
    await standIn.stop();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  await main();
}
