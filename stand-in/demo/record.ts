/**
 * Records what the demo shows where no stand-in can be had: `npx tsx stand-in/demo/record.ts` writes examples/snapshots/tutorial-*.json,
 * rule-disabled.json and recording.json here. The command line of dist/ does the reading. A test fails where they are not current.
 */
import {execFile} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Account} from '../accounts.js';
import type {StandIn} from '../start.js';
import {CLI} from './reconcile.js';
import {RECORDING, snapshotPath} from './recorded.js';
import type {Recording} from './recorded.js';
import {BASELINE_PATH, baselineText, Workspace} from './stage.js';
import type {Told} from './stage.js';

const run = promisify(execFile);

export interface Recorded {
  /** Text of each snapshot file, by its name. */
  readonly snapshots: ReadonlyMap<string, string>;
  readonly recording: Recording;
}

/** Plays the demo's account and one more scene, in an account of that number that holds nothing yet. */
export async function record(standIn: StandIn, id: string): Promise<Recorded> {
  const {freshAccount} = await import('../accounts.js');
  const {buildTutorialAccount} = await import('../tutorial-account.js');
  const {reconcileWithPeople} = await import('./live.js');
  const {DisableRuleCommand} = await import('@aws-sdk/client-eventbridge');
  const account = await freshAccount(standIn, {id});
  const {recipient, bucketName, ruleName} = await buildTutorialAccount(standIn, account);
  const workspace = await Workspace.with(baselineText(id, recipient));
  try {
    const snapshots = new Map<string, string>();
    const take = async (name: string): Promise<string> => {
      const {snapshot, digest} = await observed(account, workspace.path);
      snapshots.set(name, steady(snapshot, bucketName));
      return digest;
    };
    const reconcile: Told[] = [];
    const digest = await take('tutorial-broken');
    const tell = (line: Told): void => void reconcile.push(line);
    await reconcileWithPeople({standIn, account, recipient, cwd: workspace.path, digest, tell});
    await take('tutorial-repaired');
    await account.clients().events.send(new DisableRuleCommand({Name: ruleName}));
    await take('rule-disabled');
    return {snapshots, recording: {account: id, recipient, reconcile}};
  } finally {
    account.close();
    await workspace.remove();
  }
}

/** With what a plan reads, so that the demo can plan on it. */
async function observed(account: Account, cwd: string): Promise<{snapshot: string; digest: string}> {
  const out = join(cwd, 'snapshot.json');
  const asked = ['--baseline', BASELINE_PATH, '--save-snapshot', out, '--fail-on', 'never', '--format', 'json'];
  const {stdout} = await run(process.execPath, [CLI, 'plan', ...asked], {cwd, env: {...process.env, ...account.env}});
  const {plan} = JSON.parse(stdout) as {plan: {digest: string}};
  return {snapshot: await readFile(out, 'utf8'), digest: plan.digest};
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
