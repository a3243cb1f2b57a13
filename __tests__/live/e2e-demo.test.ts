/** `npm run demo`, with the stand-in and without, and the snapshots that it falls back on. */
import {spawn} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {randomInt} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {record} from '../../stand-in/demo/record.js';
import {RECORDING, snapshotPath} from '../../stand-in/demo/recorded.js';
import type {Recording} from '../../stand-in/demo/recorded.js';
import {describeLive} from './describe-live.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let summaries = '';

beforeAll(async () => {
  summaries = await mkdtemp(join(tmpdir(), 'demo-'));
});
afterAll(() => rm(summaries, {recursive: true, force: true}));

interface Played {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

function demo(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Played> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'stand-in/demo.ts', '--summaries', summaries, ...args], {
      cwd: ROOT,
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (exit) => resolve({exit, stdout, stderr, seconds: (performance.now() - started) / 1000}));
  });
}

/** The same story on either stage. */
function expectTheStory({exit, stdout, stderr}: Played): void {
  expect([exit, stderr]).toEqual([0, '']);
  const order = [
    '1. The Action checks the account and plans the repair',
    'DRIFTED',
    'Plan\n   1. SetTopicAttributes (reconcile)',
    '   2. PutRule (reconcile)',
    '   3. ConfirmSubscription (a person)',
    'Annotations',
    'The step is red: exit 1',
    '2. reconcile carries out exactly that plan',
    '  ✓ reconcile: SetTopicAttributes arn:aws:sns:',
    '  ✓ reconcile: PutRule arn:aws:events:',
    '  ✓ secops@example.com clicks the link in the confirmation mail',
    'Converged: 2 steps, and the account is in sync.',
    '3. The Action checks again',
    'IN SYNC',
    'The step is green: exit 0',
    '4. canary makes one harmless change and waits for its alert',
  ];
  const places = order.map((words) => stdout.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  // What was read is what is carried out.
  const [, digest = 'none'] = /plan-digest=([0-9a-f]{64})/.exec(stdout) ?? [];
  expect(stdout).toContain(`$ iam-alert-guard reconcile --yes --plan-digest ${digest.slice(0, 12)}...`);
  expect(stdout).toMatch(/^ {2}error {3}\.github\/iam-alerts\.yml:\d+: critical: /m);
  expect(stdout).toContain('verdict=drifted');
  expect(stdout).toContain('verdict=in-sync');
  // Neither Markdown nor workflow commands, and no colours where nobody sees them.
  expect(stdout).not.toMatch(/^::|^\| |^## |```/m);
  expect(stdout).not.toContain('\u001b');
}

describe('the demo without a stand-in', () => {
  it('plays on recorded snapshots when asked, in a moment', async () => {
    const played = await demo(['--recorded']);
    expectTheStory(played);
    expect(played.stdout).toMatch(/It runs on recorded snapshots \(examples\/snapshots\): /);
    expect(played.stdout).toContain('Recorded snapshots cannot send an alert');
    expect(played.stdout).not.toContain('ARRIVED');
    expect(await readFile(join(summaries, '1-before.md'), 'utf8')).toMatch(/^## .*DRIFTED/);
    expect(await readFile(join(summaries, '2-after.md'), 'utf8')).toMatch(/^## .*IN SYNC/);
  });

  it('does so by itself where there is neither moto nor Python, and says why in one line', async () => {
    const played = await demo([], {
      IAM_ALERT_GUARD_PYTHON: join(summaries, 'no-python'),
      IAM_ALERT_GUARD_MOTO_ENDPOINT: '',
    });
    expectTheStory(played);
    expect(played.stdout).toMatch(/It runs on recorded snapshots [^\0]*the\s+AWS\s+emulator\s+cannot\s+run\s+here/);
  });
});

describeLive('the demo', (standIn) => {
  it('plays on the stand-in, in less than a minute', async () => {
    const played = await demo([]);
    expectTheStory(played);
    expect(played.stdout).toMatch(/^This demo does not use AWS\. It runs against an emulator on this machine \(moto /m);
    expect(played.stdout).toMatch(/^✓ ARRIVED {2}The alert on iam:TagRole arrived at the probe after \d+ seconds?\.$/m);
    expect(played.stdout).toMatch(/It\s+does\s+not\s+show\s+what\s+the\s+other\s+recipients\s+received/);
    expect(played.stdout).toMatch(/^exit 0$/m);
    expect(played.seconds).toBeLessThan(60);
  });

  it('has recordings that are current: the same reads, the same kinds of answer, the same steps', async () => {
    const shape = (text: string, account: string): string[] =>
      (
        JSON.parse(text.replaceAll(account, '111122223333')) as {observed: {read: unknown; answer: {status: string}}[]}
      ).observed.map(({read, answer}) => `${JSON.stringify(read)} ${answer.status}`);
    const id = String(randomInt(100_000_000_000, 1_000_000_000_000));
    const {snapshots, recording} = await record(standIn, id);
    for (const [name, text] of snapshots) {
      const committed = await readFile(snapshotPath(name), 'utf8');
      // `npx tsx stand-in/demo/record.ts` makes them anew.
      expect([name, shape(committed, '111122223333')]).toEqual([name, shape(text, id)]);
      expect(committed).toContain('111122223333');
    }
    const kept = JSON.parse(await readFile(RECORDING, 'utf8')) as Recording;
    expect(kept).toEqual(JSON.parse(JSON.stringify(recording).replaceAll(id, '111122223333')));
  });
});
