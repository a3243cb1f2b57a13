/**
 * A server written in Python, from the first of two places: a `python3` that has its packages, or a virtual environment of our own with
 * pinned versions. It ends with us, however we end.
 */
import {spawn, execFile} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

export const PYTHON_VARIABLE = 'IAM_ALERT_GUARD_PYTHON';

/** What is started, and what it needs. */
export interface PythonServer {
  /**
   * A program that takes the port as its argument, listens on 127.0.0.1 and prints `version X`, or `missing WHY` where its packages are
   * not there. It ends when its standard input closes (`UNTIL_PARENT_IS_GONE`).
   */
  readonly program: string;
  /** What pip installs, pinned. */
  readonly packages: readonly string[];
  /** A program that fails where they are not installed. */
  readonly probe: string;
  /** Asked once it listens: a path that answers below 500. */
  readonly health: string;
  readonly environment: (env: NodeJS.ProcessEnv, port: number) => NodeJS.ProcessEnv;
}

export interface PythonOptions {
  /** Environment that names the endpoint or the interpreter. Default: that of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds to wait for the first answer of a started server. Default 30 000: a cold disk on a hosted runner is slow. */
  readonly startTimeout?: number;
  /** Milliseconds for making the virtual environment and installing into it. Default 240 000. */
  readonly installTimeout?: number;
  /** Where the virtual environment lives. Default: `.venv` in the repository. */
  readonly venv?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly endpoint: string;
  readonly source: 'given' | 'python' | 'venv';
  readonly version: string;
  /** Ends the server if we started it. Safe to call twice; resolves when the process is gone. */
  stop(): Promise<void>;
}

export interface Unavailable {
  /** Why none of the places had one: one line. */
  readonly unavailable: string;
}

/**
 * Python: ends the process when standard input closes. A parent that dies without a word (SIGKILL, a crashed test runner) closes the
 * pipe too, so no server is ever left behind.
 */
export const UNTIL_PARENT_IS_GONE = `
def until_parent_is_gone():
    sys.stdin.buffer.read()
    os._exit(0)
threading.Thread(target=until_parent_is_gone, daemon=True).start()
`;

/** Never throws and never hangs: what cannot be had is said in words. */
export async function startPythonServer(
  server: PythonServer,
  options: PythonOptions,
): Promise<RunningServer | Unavailable> {
  const reasons: string[] = [];
  const python = (options.env ?? process.env)[PYTHON_VARIABLE] || 'python3';
  const direct = await run(server, python, 'python', options);
  if ('endpoint' in direct) return direct;
  reasons.push(`${python}: ${direct.unavailable}`);

  const venv = await prepareVenv(server, python, options);
  if ('unavailable' in venv) return {unavailable: [...reasons, `.venv: ${venv.unavailable}`].join('; ')};
  const installed = await run(server, venv.python, 'venv', options);
  if ('endpoint' in installed) return installed;
  return {unavailable: [...reasons, `.venv: ${installed.unavailable}`].join('; ')};
}

/** A server that somebody else runs. */
export async function useGiven(
  variable: string,
  given: string,
  health: string,
): Promise<(RunningServer & {readonly source: 'given'}) | Unavailable> {
  const endpoint = given.endsWith('/') ? given.slice(0, -1) : given;
  if (!(await answers(`${endpoint}${health}`, 5_000))) return {unavailable: `${variable}=${given} does not answer`};
  return {endpoint, source: 'given', version: 'unknown', stop: () => Promise.resolve()};
}

async function run(
  server: PythonServer,
  python: string,
  source: 'python' | 'venv',
  options: PythonOptions,
): Promise<RunningServer | Unavailable> {
  let last: Unavailable = {unavailable: 'not tried'};
  // A port that was free when asked for may be taken when bound; another attempt costs less than a lock.
  for (let attempt = 0; attempt < 3; attempt++) {
    const outcome = await runOn(await freePort(), server, python, source, options);
    if ('endpoint' in outcome || !outcome.retry) return outcome;
    last = outcome;
  }
  return last;
}

async function runOn(
  port: number,
  server: PythonServer,
  python: string,
  source: 'python' | 'venv',
  options: PythonOptions,
): Promise<RunningServer | (Unavailable & {readonly retry: boolean})> {
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(python, ['-c', server.program, String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: server.environment(options.env ?? process.env, port),
  });
  const watched = watch(child);
  const health = `${endpoint}${server.health}`;
  const deadline = Date.now() + (options.startTimeout ?? 120_000);
  while (Date.now() < deadline && !watched.ended()) {
    if (watched.version() !== undefined && (await answers(health, 5_000))) break;
    await sleep(40);
  }
  const version = watched.version();
  if (watched.ended() || version === undefined || !(await answers(health, 10_000))) {
    const reason = watched.reason();
    await watched.stop();
    return {unavailable: reason, retry: reason.includes('ddress already in use')};
  }
  return {endpoint, source, version, stop: () => watched.stop()};
}

interface Watched {
  version(): string | undefined;
  ended(): boolean;
  reason(): string;
  stop(): Promise<void>;
}

/** Drains the child's output (a full pipe would stop it), keeps its end for the reason, and ends it with us. */
function watch(child: ChildProcess): Watched {
  let stdout = '';
  let tail = '';
  let over: string | undefined;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (stdout.length < 4_096) stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-2_000);
  });
  child.stdin?.on('error', () => undefined);
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      over = error.message;
      resolve();
    });
    child.once('exit', (code, signal) => {
      over ??= `ended with ${signal ?? `code ${code}`}`;
      resolve();
    });
  });
  const word = (name: string): string | undefined =>
    stdout
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1)
      .trim();
  return {
    version: () => word('version'),
    ended: () => over !== undefined,
    reason: () => word('missing') ?? tail.trim().split('\n').at(-1) ?? over ?? 'no answer in time',
    stop: async () => {
      if (over !== undefined) return;
      child.stdin?.end();
      const quiet = await Promise.race([gone.then(() => true), sleep(2_000, false, {ref: false})]);
      if (!quiet) child.kill('SIGKILL');
      await gone;
    },
  };
}

async function answers(url: string, timeout: number): Promise<boolean> {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(timeout)});
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false;
  }
}

/** A loopback port that was free a moment ago. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function prepareVenv(
  server: PythonServer,
  python: string,
  options: PythonOptions,
): Promise<{python: string} | Unavailable> {
  const venv = options.venv ?? fileURLToPath(new URL('../.venv', import.meta.url));
  const inside = `${venv}/${process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'}`;
  const marker = existsSync(inside) ? await command(inside, ['-c', server.probe], 30_000) : 'none';
  if (marker === undefined) return {python: inside};
  const timeout = options.installTimeout ?? 240_000;
  const made = await command(python, ['-m', 'venv', venv], timeout);
  if (made !== undefined) return {unavailable: made};
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...server.packages];
  const installed = await command(inside, pip, timeout);
  return installed === undefined ? {python: inside} : {unavailable: installed};
}

/** Runs a command to its end; undefined where it worked, else one line of why not. */
function command(file: string, args: readonly string[], timeout: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(file, [...args], {timeout, killSignal: 'SIGKILL'}, (error, _stdout, stderr) => {
      if (error === null) return resolve(undefined);
      resolve(stderr.trim().split('\n').at(-1) || error.message.split('\n')[0]);
    });
  });
}
