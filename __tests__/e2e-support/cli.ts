/** The command line as it is committed: `node dist/cli/index.js`. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {devNull, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const SNAPSHOTS = fileURLToPath(new URL('../../examples/snapshots/', import.meta.url));

/** A snapshot of examples/snapshots. */
export const snapshotFile = (name: string): string => join(SNAPSHOTS, `${name}.json`);

export interface CliOptions {
  readonly cwd?: string;
  /** Beside PATH; nothing else of this machine gets in. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

export interface CliResult {
  /** -1 where it was killed: after 60 s. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

/** Rejects where dist/ is missing; whatever the command line does is a result. */
export async function cli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  if (!existsSync(CLI)) throw new Error('dist/cli/index.js is missing: npm run dist makes it');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
    ...options.env,
  };
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(options.node ?? []), CLI, ...args], {
      cwd: options.cwd ?? tmpdir(),
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // It may end before it has read all that was sent.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({exit: code ?? -1, stdout, stderr, milliseconds: performance.now() - started});
    });
  });
}

/** Lines of a stack trace, as V8 writes them. None may reach somebody whose input was wrong. */
export function stackLines(text: string): string[] {
  return text.split('\n').filter((line) => /^\s+at .*(:\d+:\d+|<anonymous>)\)?$/.test(line));
}
