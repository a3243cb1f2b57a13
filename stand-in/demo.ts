/**
 * `npm run demo`: an account that looks complete and does not alert, the Action that finds it and plans, reconcile, the Action again, and a canary.
 * Where no AWS stand-in can run it uses recorded snapshots, which takes Node and nothing else (`-- --recorded` asks for that).
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {recordedStage} from './demo/recorded.js';
import type {StepResult} from './demo/runner.js';
import {Show} from './demo/show.js';
import {BASELINE_PATH, PLANNING, UNREDACTED} from './demo/stage.js';
import type {Stage} from './demo/stage.js';

const SUMMARIES = fileURLToPath(new URL('../build/demo', import.meta.url));

interface Options {
  readonly recorded: boolean;
  /** Folder for the job summaries. */
  readonly summaries: string;
}

async function stageFor({recorded}: Options, show: Show): Promise<Stage> {
  // The Action colours its log wherever it runs; a file or a pipe that the demo is written to gets none.
  const env: Record<string, string> = show.color ? {} : {NO_COLOR: '1'};
  if (recorded) return recordedStage('asked for', env);
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const {liveStage} = await import('./demo/live.js');
  const live = await liveStage(env);
  return 'unavailable' in live ? recordedStage(`the AWS emulator cannot run here (${live.unavailable})`, env) : live;
}

async function keepSummary(folder: string, name: string, {summary}: StepResult): Promise<void> {
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, name), summary);
}

/** Answers whether all went as the story says. */
async function play(options: Options, show: Show): Promise<boolean> {
  show.title('iam-alert-guard demo');
  show.words(
    'The account of this demo was set up as the AWS article "How to receive alerts when your IAM configuration changes" says. ' +
      'The trail is logging, the rule is enabled, and the topic has a subscriber. Would a change to IAM alert anybody?',
  );
  const stage = await stageFor(options, show);
  try {
    show.words(stage.about);
    show.file(BASELINE_PATH, stage.baseline);
    show.act('1. The Action checks the account and plans the repair (mode: plan)');
    const before = await stage.check(PLANNING);
    show.step(before);
    await keepSummary(options.summaries, '1-before.md', before);
    const digest = before.outputs['plan-digest'] ?? '';
    show.act('2. reconcile carries out exactly that plan');
    show.command(`iam-alert-guard reconcile --yes --plan-digest ${digest.slice(0, 12)}...`);
    const converged = await stage.reconcile(digest, (line) => show.told(line));
    show.act('3. The Action checks again');
    const after = await stage.check(UNREDACTED);
    show.step(after);
    await keepSummary(options.summaries, '2-after.md', after);
    show.act('4. canary makes one harmless change and waits for its alert');
    const flight = await stage.canary();
    if (typeof flight === 'string') show.words(flight);
    else {
      show.words(
        'Steps 1 to 3 read configuration and sent nothing. Step 4 sends an alert. It needs examples/permissions/canary.yml: a role without ' +
          'permissions, and a queue (the probe) that is subscribed to the topic. The baseline then allows one harmless change to that role:',
      );
      show.file(BASELINE_PATH, flight.baseline);
      show.lines('');
      show.command('iam-alert-guard canary --yes');
      show.lines(...flight.text.trimEnd().split('\n'));
      show.lines('', `exit ${String(flight.exit)}`);
    }
    const arrived = typeof flight === 'string' || flight.exit === 0;
    show.lines('');
    show.words(`The job summaries of steps 1 and 3 are in ${relative(process.cwd(), options.summaries)}.`);
    return arrived && before.exit === 1 && converged && after.exit === 0 && after.outputs['verdict'] === 'in-sync';
  } finally {
    await stage.close();
  }
}

async function main(args: readonly string[]): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {recorded: {type: 'boolean', default: false}, summaries: {type: 'string', default: SUMMARIES}},
  });
  if (await play(values, new Show(process.stdout))) return 0;
  process.stderr.write(
    'The demo failed: the first run must find drift, the second run must find none, and the alert of the canary must arrive.\n',
  );
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`The demo cannot run: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
