/**
 * The command line's entry. Everything a command needs is loaded when the command is known, so that `--help` costs no more than Node
 * itself.
 */
import module from 'node:module';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import {helpFor, helpForGroup, overview} from './cli-help.js';
import {isCommand} from './cli-options.js';
import type {CommandLine} from './cli-parse.js';

const {env} = process;
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';

/** Help and the like. */
async function say(text: string): Promise<void> {
  const {print} = await import('./adapters/host/print.js');
  await print(process.stdout, text);
}

async function program(): Promise<string> {
  const {programName} = await import('./adapters/host/program.js');
  return programName({script: process.argv[1] ?? '', cwd: process.cwd(), env});
}

async function fail(error: unknown, json: boolean): Promise<void> {
  const [{endingOf}, {renderErrorJson, renderErrorText}] = await Promise.all([
    import('./entry.js'),
    import('./report/forms/error.js'),
  ]);
  const {exit, report, stack} = endingOf(error);
  process.exitCode = exit;
  if (stack !== null) process.stderr.write(`${stack}\n`);
  process.stderr.write(renderErrorText(report, await program()));
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

/** `--profile` and `--region` take the place of what the standard chain reads, for everything that reads it. */
function chosen({profile, region}: {readonly profile: string | null; readonly region: string | null}): void {
  if (profile !== null) env['AWS_PROFILE'] = profile;
  if (region !== null) env['AWS_REGION'] = region;
}

async function run({command, values, operands}: CommandLine): Promise<number> {
  keepCompiledCode();
  const {runCommand} = await import('./terminal.js');
  const [{terminalHost}, {terminalPrompt}, {diskFiles}, {openAws}, {sdk}, {VERSION}, {accessRequest}] =
    await Promise.all([
      import('./adapters/host/terminal.js'),
      import('./adapters/host/prompt.js'),
      import('./adapters/host/files.js'),
      import('./adapters/aws/client/open.js'),
      import('./adapters/aws/client/sdk-loader.js'),
      import('./version.js'),
      import('./request/access.js'),
    ]);
  const access = accessRequest(values);
  chosen(access);
  return runCommand(command, values, operands, {
    host: terminalHost({stdout: process.stdout, stderr: process.stderr, env}),
    files: diskFiles(env['GITHUB_WORKSPACE'] || null),
    env,
    version: VERSION,
    program: await program(),
    openAws: (options) => openAws({sdk, version: VERSION, env, assume: access.assume}, options),
    async openFleet() {
      const [{openFleet}, {keepHeapSmall}] = await Promise.all([
        import('./adapters/aws/fleet.js'),
        import('./adapters/host/heap.js'),
      ]);
      keepHeapSmall();
      return openFleet({sdk, version: VERSION, env, assume: access.assume});
    },
    prompt: terminalPrompt(process),
    openGitHub: () => Promise.resolve(null),
  });
}

function wantsJsonReport(argv: readonly string[]): boolean {
  return argv.includes('json') || argv.includes('--format=json');
}

const HELP: ReadonlySet<string> = new Set(['--help', '-h']);

/** The help that is asked for; null where none is. */
function helpAsked([name, ...rest]: readonly string[]): string | null {
  if (name === undefined || HELP.has(name)) return overview();
  const words = name === 'help' ? rest : rest.some((word) => HELP.has(word)) ? [name, ...rest] : null;
  if (words === null) return null;
  const [first = '', second = ''] = words;
  const two = `${first} ${second}`;
  if (isCommand(two)) return helpFor(two);
  if (isCommand(first)) return helpFor(first);
  if (first === '') return overview();
  return helpForGroup(first);
}

/** What is answered without a command; null where there is one. */
async function aboutItself(argv: readonly string[]): Promise<string | null> {
  const [name] = argv;
  if (name !== '--version' && name !== '-V') return helpAsked(argv);
  const {VERSION} = await import('./version.js');
  return `${VERSION}\n`;
}

async function main(argv: readonly string[]): Promise<void> {
  try {
    if (argv.length === 0) process.exitCode = 2;
    const answer = await aboutItself(argv);
    if (answer !== null) {
      await say(answer);
      return;
    }
    const {parseCommandLine} = await import('./cli-parse.js');
    process.exitCode = await run(parseCommandLine(argv[0] === 'help' ? argv.slice(1) : argv));
  } catch (error) {
    await fail(error, wantsJsonReport(argv));
  }
}

// Node's own exit code for an uncaught error is 1, which here means drift.
let failed = false;
process.on('uncaughtException', (error) => {
  if (failed) return;
  failed = true;
  // The state of the program is unknown now: it must not go on.
  // eslint-disable-next-line no-restricted-properties
  void fail(error, wantsJsonReport(process.argv)).finally(() => process.exit(4));
});

// Whoever writes hears of an error from the write itself; of standard error nobody could be told. Without a listener either would be
// an uncaught exception: https://nodejs.org/api/events.html#error-events
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

await main(process.argv.slice(2));
