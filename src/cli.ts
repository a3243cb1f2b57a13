#!/usr/bin/env node
/**
 * The command line's entry. Everything a command needs is loaded when the command is known, so that `--help` costs no more than Node
 * itself.
 */
import {parseArgs} from 'node:util';
import {COMMANDS, helpFor, isCommand, overview, type CommandName} from './cli-options.js';

const {env} = process;
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

async function fail(error: unknown, json: boolean): Promise<void> {
  const [{endingOf}, {renderErrorJson, renderErrorText}] = await Promise.all([
    import('./entry.js'),
    import('./report/error.js'),
  ]);
  const {exit, report, stack} = endingOf(error);
  process.exitCode = exit;
  if (stack !== null) process.stderr.write(`${stack}\n`);
  process.stderr.write(renderErrorText(report));
  if (json) process.stdout.write(renderErrorJson(report));
}

type Values = Readonly<Record<string, string | boolean | string[] | undefined>>;

async function run(command: CommandName, values: Values, operands: readonly string[]): Promise<number> {
  const {runCommand} = await import('./commands/terminal.js');
  const [{terminalHost}, {terminalPrompt}, {diskFiles}, {openAws}, {sdk}, {VERSION}] = await Promise.all([
    import('./adapters/host/terminal.js'),
    import('./adapters/host/prompt.js'),
    import('./adapters/host/files.js'),
    import('./adapters/aws/open.js'),
    import('./adapters/aws/sdk-chunks.js'),
    import('./version.js'),
  ]);
  return runCommand(command, values, operands, {
    host: terminalHost({stdout: process.stdout, stderr: process.stderr, env}),
    files: diskFiles,
    env,
    version: VERSION,
    openAws: (options) => openAws({sdk, version: VERSION, env}, options),
    prompt: terminalPrompt(process),
    openGitHub: () => Promise.resolve(null),
  });
}

function wantsJsonReport(argv: readonly string[]): boolean {
  return argv.includes('json') || argv.includes('--format=json');
}

async function main(argv: readonly string[]): Promise<void> {
  const [name, ...rest] = argv;
  const wantsJson = wantsJsonReport(argv);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = rest[0];
    process.stdout.write(name === 'help' && about !== undefined && isCommand(about) ? helpFor(about) : overview());
    if (name === undefined) process.exitCode = 2;
    return;
  }
  if (name === '--version' || name === '-V') {
    const {VERSION} = await import('./version.js');
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  try {
    const {UsageError} = await import('./errors.js');
    // `pattern match` and `pattern coverage` are two words.
    const two = `${name} ${rest[0] ?? ''}`;
    const command = isCommand(two) ? two : name;
    if (!isCommand(command))
      throw new UsageError(
        `there is no command ${JSON.stringify(name)}`,
        'usage',
        [],
        'iam-alert-guard --help lists them',
      );
    const args = command === two ? rest.slice(1) : rest;
    if (args.includes('--help') || args.includes('-h')) {
      process.stdout.write(helpFor(command));
      return;
    }
    let parsed;
    try {
      parsed = parseArgs({args: [...args], options: COMMANDS[command].options, allowPositionals: true, strict: true});
    } catch (error) {
      throw new UsageError(
        error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error),
        'usage',
        [],
        `iam-alert-guard ${command} --help lists the options`,
      );
    }
    process.exitCode = await run(command, parsed.values as Values, parsed.positionals);
  } catch (error) {
    await fail(error, wantsJson);
  }
}

// Node's own exit code for an uncaught error is 1, which here means drift.
let failed = false;
process.on('uncaughtException', (error) => {
  if (failed) return;
  failed = true;
  // What state the program is in nobody knows: it must not go on.
  // eslint-disable-next-line no-restricted-properties
  void fail(error, wantsJsonReport(process.argv)).finally(() => process.exit(4));
});

await main(process.argv.slice(2));
