/**
 * Every command that the tool prints is run as it stands, and what those print is run too, until nothing new is printed: in an account of
 * the stand-in, in the folder in which it was printed. None may be refused as wrong. `npm run test:live -- printed` says how many they are.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {DisableRuleCommand} from '@aws-sdk/client-eventbridge';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import {expect, it, jest} from '@jest/globals';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy, type Healthy} from '../../stand-in/healthy.js';
import {buildTutorialAccount} from '../../stand-in/tutorial-account.js';
import {pieces} from '../../src/report/words/commandline.js';
import {cli} from '../e2e-support/cli.js';
import {asFile, BASELINE_PATH, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {MISHAPS} from '../first-hour/mishaps.js';
import {uncommented} from '../init/run.js';
import {describeLive} from './describe-live.js';

jest.setTimeout(300_000);
removeWorkspaces();

/** The words of a command as a shell splits them. */
function words(command: string): string[] {
  const found = command.matchAll(/(?:[^\s'\\]|'[^']*'|\\')+/g);
  return [...found].map(([word]) =>
    word.replace(/'([^']*)'|\\'/g, (all: string, inner?: string) => (all === "\\'" ? "'" : (inner ?? ''))),
  );
}

/** Commands of ours in an output. One with a name in capitals (`explain CHECK`) is a form, and no command. */
function printed(output: string): string[] {
  const lines = output.split('\n').map((line) => line.replace(/\\"/g, '"'));
  return lines
    .flatMap(pieces)
    .filter(({isCode, text}) => isCode && /^iam-alert-guard [a-z]/.test(text))
    .map(({text}) => text)
    .filter((text) => !/(?:^| )[A-Z][A-Z_-]{3,}(?: |$)/.test(text));
}

interface Scene {
  readonly account: Account;
  readonly folder: string;
}

describeLive('every command that is printed', (standIn) => {
  const ran = new Set<string>();

  const healthyScene = async (change: (account: Account, healthy: Healthy) => Promise<unknown>): Promise<Scene> => {
    const account = await freshAccount(standIn);
    const healthy = await buildHealthy(standIn, account);
    await change(account, healthy);
    return {account, folder: await workspace(asFile(healthy.baseline))};
  };

  /** Runs one, as somebody at a terminal would: what reconcile asks there is answered by --yes, since a test has no terminal. */
  async function run({account, folder}: Scene, command: string): Promise<string> {
    const [, ...args] = words(command);
    const asks = args[0] === 'reconcile' && !args.includes('--yes');
    const {exit, stdout, stderr} = await cli(asks ? [...args, '--yes'] : args, {cwd: folder, env: account.env});
    expect({command, exit, said: [0, 1, 3].includes(exit) ? '' : stderr}).toEqual({
      command,
      exit: expect.any(Number),
      said: '',
    });
    if (args[0] === 'init') {
      // What a person does next: they uncomment whom they know.
      const path = join(folder, BASELINE_PATH);
      await writeFile(path, uncommented(await readFile(path, 'utf8')));
    }
    return `${stdout}\n${stderr}`;
  }

  async function follow(scene: Scene, starting: readonly string[]): Promise<number> {
    const here = new Set<string>();
    const waiting = [...starting];
    // Reconcile last: it ends what the others speak of.
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (here.has(next)) continue;
      here.add(next);
      const output = await run(scene, next);
      if (!starting.includes(next)) ran.add(next.replaceAll(scene.account.id, 'ACCOUNT'));
      waiting.push(...printed(output));
      waiting.sort((a, b) => Number(a.includes(' reconcile')) - Number(b.includes(' reconcile')));
    }
    return here.size;
  }

  const forms = [
    'check',
    'plan',
    'check --format markdown',
    'plan --format json',
    'plan --format html',
    'check --show all',
  ];
  const starts = forms.map((form) => `iam-alert-guard ${form}`);

  it.each<[string, () => Promise<Scene>, readonly string[]]>([
    [
      'of a rule that is disabled',
      () =>
        healthyScene((account, {names}) =>
          account.clients().events.send(new DisableRuleCommand({Name: names.ruleName})),
        ),
      starts,
    ],
    [
      'of a subscriber whom nobody declared',
      () =>
        healthyScene((account, {names}) =>
          account
            .clients()
            .sns.send(
              new SubscribeCommand({TopicArn: names.topicArn, Protocol: 'email', Endpoint: 'stranger@example.com'}),
            ),
        ),
      starts,
    ],
    [
      'of an account without anything in it',
      async () => ({account: await freshAccount(standIn), folder: await workspace(SMALLEST)}),
      starts,
    ],
    [
      'of the account of the tutorial, from init on',
      async () => {
        const account = await freshAccount(standIn);
        await buildTutorialAccount(standIn, account);
        return {account, folder: await workspace(null)};
      },
      ['iam-alert-guard init', ...starts],
    ],
    ['of a healthy account', () => healthyScene(async () => undefined), starts],
  ])('%s', async (_, make, starting) => {
    expect(await follow(await make(), starting)).toBeGreaterThan(starting.length);
  });

  it('of the explanations of all checks', async () => {
    const scene = await healthyScene(async () => undefined);
    const list = await run(scene, 'iam-alert-guard explain');
    const checks = [...list.matchAll(/^ *([a-z]+(?:-[a-z]+)+)\b/gm)].map(([, id = '']) => id);
    expect(checks.length).toBeGreaterThan(50);
    const told = await Promise.all(
      checks.map((id) => cli(['explain', id], {cwd: scene.folder, env: scene.account.env})),
    );
    expect(told.filter(({exit}) => exit !== 0)).toEqual([]);
    await follow(scene, [...new Set(told.flatMap(({stdout}) => printed(stdout)))]);
  });

  it('of the hints of the first hour', async () => {
    const hints: string[] = [];
    for (const {args, files, rules, env} of MISHAPS) {
      // Those that speak of the request; what speaks of AWS is above.
      if (rules !== undefined || env !== undefined) continue;
      const folder = await workspace(null, files === undefined ? {[BASELINE_PATH]: SMALLEST} : (files ?? {}));
      const account = await freshAccount(standIn);
      const {exit, stderr} = await cli(args, {cwd: folder, env: account.env});
      if (exit !== 2) continue;
      for (const command of printed(stderr)) {
        hints.push(command);
        // What is wrong with a baseline is put right first.
        const needs = /^iam-alert-guard (?:check|trace)/.test(command) ? SMALLEST : null;
        await run({account, folder: needs === null ? folder : await workspace(needs)}, command);
        ran.add(command);
      }
    }
    expect(new Set(hints).size).toBeGreaterThanOrEqual(4);
  });

  it('are not few', () => {
    process.stderr.write(`${String(ran.size)} different printed commands were run.\n`);
    expect(ran.size).toBeGreaterThanOrEqual(25);
  });
});

const SMALLEST = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';
