/**
 * Gets a moto server (https://docs.getmoto.org/en/latest/docs/server_mode.html) from the first of three places: an endpoint that
 * is given, a `python3` that can import `moto.server`, a virtual environment of our own with a pinned version.
 */
import {spawn, execFile} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

/** The version that the corrections of the gateway were measured against. */
export const PINNED_MOTO = '5.2.1';

export const ENDPOINT_VARIABLE = 'IAM_ALERT_GUARD_MOTO_ENDPOINT';
export const PYTHON_VARIABLE = 'IAM_ALERT_GUARD_PYTHON';

export interface MotoOptions {
  /** Environment that names the endpoint or the interpreter. Default: that of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds to wait for the first answer of a started server. Default 30 000: a cold disk on a hosted runner is slow. */
  readonly startTimeout?: number;
  /** Milliseconds for making the virtual environment and installing into it. Default 240 000. */
  readonly installTimeout?: number;
  /**
   * Number of calls after which moto enforces IAM policies and signatures (its `INITIAL_NO_AUTH_ACTION_COUNT`,
   * https://docs.getmoto.org/en/latest/docs/iam.html). Default: never.
   */
  readonly enforceAuthAfter?: number;
  /** Where the virtual environment lives. Default: `.venv` in the repository. */
  readonly venv?: string;
}

export interface Moto {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly endpoint: string;
  readonly source: 'given' | 'python' | 'venv';
  readonly version: string;
  /** Said to whoever started us, e.g. that the version is not the pinned one. */
  readonly note?: string;
  /** Ends the server if we started it. Safe to call twice; resolves when the process is gone. */
  stop(): Promise<void>;
}

export interface Unavailable {
  /** Why none of the three places had one: one line. */
  readonly unavailable: string;
}

/**
 * Runs moto until its standard input closes: a parent that dies without a word (SIGKILL, a crashed test runner) closes the
 * pipe too, so no server is ever left behind. HTTP/1.1 lets the gateway keep its connections. moto makes an RSA pair for every
 * symmetric KMS key and never uses it: one for all saves half of the time that a fixture with four keys takes. Where moto enforces
 * policies it asks for some actions by names that AWS does not know them by (BEHAVIOUR.md has the list).
 */
const RUN_MOTO = `
import logging, os, sys, threading
try:
    import moto
    from moto.server import main
    from werkzeug.serving import WSGIRequestHandler
except Exception as error:
    print("missing " + type(error).__name__ + ": " + str(error).splitlines()[0], flush=True)
    sys.exit(3)
print("version " + moto.__version__, flush=True)
logging.getLogger("werkzeug").setLevel(logging.ERROR)
WSGIRequestHandler.protocol_version = "HTTP/1.1"
def until_parent_is_gone():
    sys.stdin.buffer.read()
    os._exit(0)
def share_unused_keys():
    import moto.kms.models as kms
    make, shared = kms.generate_private_key, []
    def cheap(spec):
        if spec != "SYMMETRIC_DEFAULT":
            return make(spec)
        if not shared:
            shared.append(make(spec))
        return shared[0]
    kms.generate_private_key = cheap
def ask_for_actions_by_their_names():
    from moto.iam.access_control import IAMRequestBase
    from moto.s3.responses import ACTION_MAP
    ACTION_MAP["BUCKET"]["HEAD"]["DEFAULT"] = "ListBucket"
    ACTION_MAP["BUCKET"]["GET"]["publicAccessBlock"] = "GetBucketPublicAccessBlock"
    ACTION_MAP["BUCKET"]["GET"]["requestPayment"] = "GetBucketRequestPayment"
    check = IAMRequestBase.check_action_permitted
    def by_name(self, resource):
        self._action = self._action.replace("monitoring:", "cloudwatch:", 1)
        return check(self, resource)
    IAMRequestBase.check_action_permitted = by_name
for correction in (share_unused_keys, ask_for_actions_by_their_names):
    try:
        correction()
    except Exception:
        pass
threading.Thread(target=until_parent_is_gone, daemon=True).start()
main(["-H", "127.0.0.1", "-p", sys.argv[1]])
`;

/** Never throws and never hangs: what cannot be had is said in words. */
export async function startMoto(options: MotoOptions = {}): Promise<Moto | Unavailable> {
  const env = options.env ?? process.env;
  const given = env[ENDPOINT_VARIABLE];
  if (given !== undefined && given !== '') return useGiven(given);

  const reasons: string[] = [];
  const python = env[PYTHON_VARIABLE] || 'python3';
  const direct = await run(python, 'python', options);
  if ('endpoint' in direct) return direct;
  reasons.push(`${python}: ${direct.unavailable}`);

  const venv = await prepareVenv(python, options);
  if ('unavailable' in venv) return {unavailable: [...reasons, `.venv: ${venv.unavailable}`].join('; ')};
  const installed = await run(venv.python, 'venv', options);
  if ('endpoint' in installed) return installed;
  return {unavailable: [...reasons, `.venv: ${installed.unavailable}`].join('; ')};
}

async function useGiven(given: string): Promise<Moto | Unavailable> {
  const endpoint = given.endsWith('/') ? given.slice(0, -1) : given;
  if (!(await answers(endpoint, 5_000))) return {unavailable: `${ENDPOINT_VARIABLE}=${given} does not answer`};
  return {endpoint, source: 'given', version: 'unknown', stop: () => Promise.resolve()};
}

async function run(python: string, source: 'python' | 'venv', options: MotoOptions): Promise<Moto | Unavailable> {
  let last: Unavailable = {unavailable: 'not tried'};
  // A port that was free when asked for may be taken when bound; another attempt costs less than a lock.
  for (let attempt = 0; attempt < 3; attempt++) {
    const outcome = await runOn(await freePort(), python, source, options);
    if ('endpoint' in outcome || !outcome.retry) return outcome;
    last = outcome;
  }
  return last;
}

async function runOn(
  port: number,
  python: string,
  source: 'python' | 'venv',
  options: MotoOptions,
): Promise<Moto | (Unavailable & {readonly retry: boolean})> {
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(python, ['-c', RUN_MOTO, String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: motoEnvironment(port, options),
  });
  const watched = watch(child);
  const deadline = Date.now() + (options.startTimeout ?? 30_000);
  while (Date.now() < deadline && !watched.ended()) {
    if (watched.version() !== undefined && (await answers(endpoint, 1_000))) break;
    await sleep(40);
  }
  const version = watched.version();
  if (watched.ended() || version === undefined || !(await answers(endpoint, 2_000))) {
    const reason = watched.reason();
    await watched.stop();
    return {unavailable: reason, retry: reason.includes('Address already in use')};
  }
  return {
    endpoint,
    source,
    version,
    ...(version === PINNED_MOTO ? {} : {note: `moto ${version}; the corrections were measured with ${PINNED_MOTO}`}),
    stop: () => watched.stop(),
  };
}

function motoEnvironment(port: number, options: MotoOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {...(options.env ?? process.env), MOTO_PORT: String(port)};
  // Both would silently put every test into one account or make moto refuse calls.
  delete env['MOTO_ACCOUNT_ID'];
  delete env['INITIAL_NO_AUTH_ACTION_COUNT'];
  if (options.enforceAuthAfter !== undefined) env['INITIAL_NO_AUTH_ACTION_COUNT'] = String(options.enforceAuthAfter);
  return env;
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

async function answers(endpoint: string, timeout: number): Promise<boolean> {
  try {
    const response = await fetch(`${endpoint}/moto-api/`, {signal: AbortSignal.timeout(timeout)});
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

async function prepareVenv(python: string, options: MotoOptions): Promise<{python: string} | Unavailable> {
  const venv = options.venv ?? fileURLToPath(new URL('../.venv', import.meta.url));
  const inside = `${venv}/${process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python'}`;
  const marker = existsSync(inside) ? await command(inside, ['-c', 'import moto.server'], 30_000) : 'none';
  if (marker === undefined) return {python: inside};
  const timeout = options.installTimeout ?? 240_000;
  const made = await command(python, ['-m', 'venv', venv], timeout);
  if (made !== undefined) return {unavailable: made};
  const installed = await command(
    inside,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `moto[server]==${PINNED_MOTO}`],
    timeout,
  );
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
