/**
 * `npm run first-hour`: plays what goes wrong in the first hour against the built command line, and shows what a newcomer reads.
 * A word behind it chooses: `npm run first-hour -- profile`.
 */
import {startStandIn} from '../stand-in/start.js';
import {MISHAPS} from '../__tests__/first-hour/mishaps.js';
import {play} from '../__tests__/first-hour/play.js';

async function main(words: readonly string[]): Promise<number> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const chosen = MISHAPS.filter(({name, args}) => words.every((word) => `${name} ${args.join(' ')}`.includes(word)));
  const standIn = await startStandIn();
  if ('unavailable' in standIn) {
    process.stderr.write(`The AWS emulator cannot run here: ${standIn.unavailable}\n`);
    return 1;
  }
  try {
    for (const mishap of chosen) {
      const {exit, stdout, stderr} = await play(mishap, standIn);
      const lines = `${stdout}${stderr}`.trimEnd().split('\n');
      process.stdout.write(
        `\n=== ${mishap.name}\n$ iam-alert-guard ${mishap.args.join(' ')}\n${lines.join('\n')}\n--- exit ${String(exit)}, ${String(lines.length)} lines\n`,
      );
    }
    return 0;
  } finally {
    await standIn.stop();
  }
}

process.exitCode = await main(process.argv.slice(2));
