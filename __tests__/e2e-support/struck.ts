/** A process that is struck at one of its calls to AWS: what a killed job, a full disk or Ctrl-C makes of a run. */
import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, request as ask, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {recognise} from '../../stand-in/gateway/call.js';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** Before the `at`th call is passed on, or before its answer is. -1: never. */
export interface Cut {
  readonly at: number;
  readonly when: 'before' | 'after';
}

export interface Process {
  readonly args: readonly string[];
  readonly cwd: string;
  /** Beside PATH and HOME. */
  readonly env: Readonly<Record<string, string>>;
  /** The stand-in. */
  readonly endpoint: string;
}

export interface Ended {
  /** The exit code, or the signal. */
  readonly end: unknown;
  /** The calls, in the order in which they came. */
  readonly calls: readonly string[];
}

/** Runs the command line until the blow, or to its end. */
export async function struck(process: Process, cut: Cut, signal: NodeJS.Signals): Promise<Ended> {
  let child: ChildProcess | null = null;
  const proxy = await between(process.endpoint, cut, () => void child?.kill(signal));
  try {
    const {cwd} = process;
    const env = {
      PATH: globalThis.process.env['PATH'] ?? '',
      HOME: cwd,
      ...process.env,
      AWS_ENDPOINT_URL: proxy.endpoint,
    };
    const started = spawn(globalThis.process.execPath, [CLI, ...process.args], {cwd, env, stdio: 'ignore'});
    child = started;
    const end = await new Promise((resolve) => {
      started.once('close', (code, by) => resolve(by ?? code));
    });
    return {end, calls: proxy.calls};
  } finally {
    proxy.close();
  }
}

/** Passes calls on and counts them; strikes where it is told to. */
async function between(
  upstream: string,
  cut: Cut,
  strike: () => void,
): Promise<{endpoint: string; calls: string[]; close: () => void}> {
  const calls: string[] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const body = await bodyOf(incoming);
      const {method = 'GET', url = '/', headers} = incoming;
      const number = calls.push(recognise({method, url, headers, body})?.action ?? url) - 1;
      if (cut.at === number && cut.when === 'before') return strike();
      const target = new URL(upstream);
      const options = {host: target.hostname, port: target.port, method, path: url, headers};
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        ask(options, resolve).once('error', reject).end(body);
      });
      const told = await bodyOf(answer);
      if (cut.at === number && cut.when === 'after') return strike();
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      outgoing.end(told);
    })().catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return {endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, calls, close};
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
