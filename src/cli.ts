/**
 * The command line's entry. Everything a command needs is loaded when the command is known, so that `--help` costs no more than Node
 * itself.
 */
import module from 'node:module';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import {parseArgs} from 'node:util';
import {COMMANDS, helpFor, isCommand, overview, spelledOut, type CommandName} from './cli-options.js';

const {env} = process;
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

/** Help and the like. */
async function say(text: string): Promise<void> {
  const {print} = await import('./adapters/host/print.js');
  await print(process.stdout, text);
}

async function fail(error: unknown, json: boolean): Promise<void> {
  const [{endingOf}, {renderErrorJson, renderErrorText}] = await Promise.all([
    import('./entry.js'),
    import('./report/forms/error.js'),
  ]);
  const {exit, report, stack} = endingOf(error);
  process.exitCode = exit;
  if (stack !== null) process.stderr.write(`${stack}\n`);
  process.stderr.write(renderErrorText(report));
  // Standard output may be what failed: it has been told on the other stream.
  if (json) await say(renderErrorJson(report)).catch(() => undefined);
}

/**
 * Has Node keep what V8 compiles for the next run: a sixth of the CPU time of a check. Node 20 cannot, and whoever does not want it sets
 * NODE_DISABLE_COMPILE_CACHE (https://nodejs.org/api/module.html#module-compile-cache). It is kept in the user's own folder and never,
 * as is Node's default, in the one for temporary files: what others may write there would run with this user's credentials. A runner
 * that is thrown away would pay for the writing alone.
 */
function keepCompiledCode(): void {
  if (env['CI']) return;
  const {enableCompileCache} = module as Partial<typeof module>;
  try {
    const home = homedir();
    if (isAbsolute(home)) enableCompileCache?.(join(home, '.cache', 'iam-alert-guard'));
  } catch {
    // A user without a home has no cache either.
  }
}

type Values = Readonly<Record<string, string | boolean | string[] | undefined>>;

async function run(command: CommandName, values: Values, operands: readonly string[]): Promise<number> {
  keepCompiledCode();
  const {runCommand} = await import('./terminal.js');
  const [{terminalHost}, {terminalPrompt}, {diskFiles}, {openAws}, {sdk}, {VERSION}] = await Promise.all([
    import('./adapters/host/terminal.js'),
    import('./adapters/host/prompt.js'),
    import('./adapters/host/files.js'),
    import('./adapters/aws/open.js'),
    import('./adapters/aws/sdk-loader.js'),
    import('./version.js'),
  ]);
  return runCommand(command, values, operands, {
    host: terminalHost({stdout: process.stdout, stderr: process.stderr, env}),
    files: diskFiles(env['GITHUB_WORKSPACE'] || null),
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

/** What is answered without a command; null where there is one. */
async function aboutItself(name: string | undefined, about: string | undefined): Promise<string | null> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return name === 'help' && about !== undefined && isCommand(about) ? helpFor(about) : overview();
  if (name !== '--version' && name !== '-V') return null;
  const {VERSION} = await import('./version.js');
  return `${VERSION}\n`;
}

async function main(argv: readonly string[]): Promise<void> {
  const [name, ...rest] = argv;
  try {
    const answer = await aboutItself(name, rest[0]);
    if (name === undefined) process.exitCode = 2;
    if (answer !== null) await say(answer);
    else if (name !== undefined) await runNamed(name, rest);
  } catch (error) {
    await fail(error, wantsJsonReport(argv));
  }
}

async function runNamed(name: string, rest: readonly string[]): Promise<void> {
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
    await say(helpFor(command));
    return;
  }
  let parsed;
  try {
    const {options} = COMMANDS[command];
    parsed = parseArgs({args: spelledOut(args, options), options, allowPositionals: true, strict: true});
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error),
      'usage',
      [],
      `iam-alert-guard ${command} --help lists the options`,
    );
  }
  process.exitCode = await run(command, parsed.values as Values, parsed.positionals);
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

// Whoever writes hears of an error from the write itself; of standard error nobody could be told. Without a listener either would be
// an uncaught exception: https://nodejs.org/api/events.html#error-events
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

await main(process.argv.slice(2));
