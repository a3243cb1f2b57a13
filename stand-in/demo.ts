/**
 * `npm run demo`: an account in which somebody believes to be warned, the Action that knows better and plans, reconcile, the Action again, and a canary.
 * Where no AWS stand-in can be had it plays on recorded snapshots, which takes Node and nothing else (`-- --recorded` asks for that).
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
  return 'unavailable' in live ? recordedStage(`no AWS stand-in here (${live.unavailable})`, env) : live;
}

async function keepSummary(folder: string, name: string, {summary}: StepResult): Promise<void> {
  await mkdir(folder, {recursive: true});
  await writeFile(join(folder, name), summary);
}

/** Answers whether all went as the story says. */
async function play(options: Options, show: Show): Promise<boolean> {
  show.title('iam-alert-guard demo');
  show.words(
    'Somebody followed the AWS article "How to receive alerts when your IAM configuration changes". The trail logs, the rule is ' +
      'enabled, the topic has a subscriber, and nothing complains. Would anybody hear of a change to IAM?',
  );
  const stage = await stageFor(options, show);
  try {
    show.words(stage.about);
    show.file(BASELINE_PATH, stage.baseline);
    show.act('1. The Action checks the account, and plans: mode: plan');
    const before = await stage.check(PLANNING);
    show.step(before);
    await keepSummary(options.summaries, '1-before.md', before);
    const digest = before.outputs['plan-digest'] ?? '';
    show.act('2. The plan is carried out, as it was read');
    show.command(`iam-alert-guard reconcile --yes --plan-digest ${digest.slice(0, 12)}...`);
    const converged = await stage.reconcile(digest, (line) => show.told(line));
    show.act('3. The Action checks again');
    const after = await stage.check(UNREDACTED);
    show.step(after);
    await keepSummary(options.summaries, '2-after.md', after);
    show.act('4. One change is made, and its alert arrives: canary');
    const flight = await stage.canary();
    if (typeof flight === 'string') show.words(flight);
    else {
      show.words(
        'Until here everything was concluded from configuration. Now examples/permissions/canary.yml is deployed: a role that can do nothing, ' +
          'and a queue (the probe) that is subscribed to the topic. Then the baseline allows one harmless change of that role:',
      );
      show.file(BASELINE_PATH, flight.baseline);
      show.lines('');
      show.command('iam-alert-guard canary --yes');
      show.lines(...flight.text.trimEnd().split('\n'));
      show.lines('', `exit ${String(flight.exit)}`);
    }
    const arrived = typeof flight === 'string' || flight.exit === 0;
    show.lines('');
    show.words(
      `The job summaries, each with a picture of the chain: ${relative(process.cwd(), options.summaries)}/*.md`,
    );
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
    'The demo did not go as it should: the first run must find drift, the second none, and the canary must arrive.\n',
  );
  return 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`The demo cannot be shown: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
