/** `reconcile` as somebody at a terminal runs it: the built command line, and its report as JSON. */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

export interface Reconciling {
  /** Folder with the baseline at its default place. */
  readonly cwd: string;
  /** Credentials, region, endpoint. */
  readonly env: Readonly<Record<string, string>>;
  /** The plan that somebody has read. */
  readonly digest: string;
  /** Told when the last step is begun. */
  readonly onLastStep: () => void;
}

export interface Reconciled {
  readonly exit: number;
  readonly converged: boolean;
  /** The steps that were taken. */
  readonly done: readonly {readonly action: string; readonly resource: string}[];
  readonly notes: readonly string[];
}

interface Report {
  readonly converged?: boolean | null;
  readonly notes?: readonly string[];
  readonly plan?: {
    readonly steps: readonly {readonly action: string; readonly resource: string; readonly outcome?: {state: string}}[];
  };
}

/** Progress on stderr: `Step 1 of 2: PutRule arn:...`. */
const STEP = /^Step (\d+) of (\d+): /;

/** Rejects where the command line is missing or says nothing that is a report. */
export async function runReconcile({cwd, env, digest, onLastStep}: Reconciling): Promise<Reconciled> {
  if (!existsSync(CLI)) throw new Error('dist/cli/index.js is missing: npm run dist makes it');
  const args = ['reconcile', '--yes', '--plan-digest', digest, '--wait-for-confirmation', '1m', '--format', 'json'];
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: {PATH: process.env['PATH'] ?? '', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  createInterface({input: child.stderr}).on('line', (line) => {
    const [, number, of] = STEP.exec(line) ?? [];
    if (number === undefined) stderr += `${line}\n`;
    else if (number === of) onLastStep();
  });
  const exit = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  try {
    const {converged, notes = [], plan} = JSON.parse(stdout) as Report;
    const done = (plan?.steps ?? []).filter(({outcome}) => outcome?.state === 'done');
    return {exit, converged: converged === true, done, notes};
  } catch {
    throw new Error(`reconcile ended with ${String(exit)} and no report: ${stderr.trim()}`);
  }
}
