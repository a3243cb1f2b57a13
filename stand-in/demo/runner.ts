/**
 * GitHub's runner, as far as a JavaScript action can tell: runs the committed bundle with inputs and context in the environment, and
 * reads what it leaves behind. https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {commandOf, linesOf, parseFileCommands} from './workflow-commands.js';
import type {WorkflowCommand} from './workflow-commands.js';

export type {WorkflowCommand};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the runner executes: `runs.main` of action.yml. */
export const BUNDLE = join(ROOT, 'dist/index.js');

export interface Step {
  /** What was checked out: `GITHUB_WORKSPACE`, and where an action starts. */
  readonly workspace: string;
  /** `with:`. A name that action.yml does not declare is an error here; GitHub only warns. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `env:`, such as credentials that an earlier step left. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default `schedule`. */
  readonly event?: string;
  /** The event's payload beside the repository. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** `GITHUB_API_URL`. Default: a port where nothing listens, so that no run reaches GitHub by accident. */
  readonly api?: string;
  /** `github.token`. */
  readonly token?: string;
  /** Arguments of Node itself, before the bundle. */
  readonly node?: readonly string[];
  /** Milliseconds until the step is killed. Default 60 000. */
  readonly patience?: number;
}

export interface StepResult {
  /** -1 where it was killed. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What a reader of the log sees: lines of both streams that are no commands. */
  readonly log: readonly string[];
  /** From both streams: the runner reads either. */
  readonly commands: readonly WorkflowCommand[];
  /** Errors, warnings and notices, in order. */
  readonly annotations: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  readonly milliseconds: number;
}

/** The one expression that a default of ours holds. */
const TOKEN = /\$\{\{ github\.token \}\}/;

interface Manifest {
  readonly inputs: Readonly<Record<string, {readonly default?: string}>>;
}

/** Every declared input, since the runner sets those that nobody gave too: to their default, or to nothing. */
function inputVariables(given: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const {inputs} = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Manifest;
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      const value = given[name] ?? input.default?.replace(TOKEN, token) ?? '';
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}

/** The variables of this machine without which Node does not start. Nothing else gets in, least of all credentials. */
function machine(): Record<string, string> {
  const names = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function context(step: Step, files: Readonly<Record<string, string>>): Record<string, string> {
  const api = step.api ?? 'http://127.0.0.1:9';
  return {
    ...files,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: api,
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: step.event ?? 'schedule',
    GITHUB_JOB: 'check',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'acme/infrastructure',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_WORKFLOW: 'IAM alerts',
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
  };
}

/** What is to be run, and where. */
export interface Started {
  /** Arguments of Node: its own, and the bundle. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly patience: number;
}

export type Ended = Pick<StepResult, 'exit' | 'stdout' | 'stderr'>;

export type Start = (started: Started) => Promise<Ended>;

/**
 * Runs one step. Rejects where the bundle is missing or Node cannot be started; whatever the bundle does is a result.
 *
 * @param start by default the bundle in a process of its own, as the runner does
 */
export async function runStep(step: Step, start: Start = asProcess): Promise<StepResult> {
  if (!existsSync(BUNDLE)) throw new Error('dist/index.js is missing: npm run dist makes it');
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const file = (name: string): string => join(temp, name);
    const paths = {
      GITHUB_ENV: file('env'),
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_PATH: file('path'),
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
    };
    const repository = {full_name: 'acme/infrastructure', private: true, visibility: 'private', default_branch: 'main'};
    await Promise.all(Object.values(paths).map((path) => writeFile(path, '')));
    await writeFile(paths.GITHUB_EVENT_PATH, JSON.stringify({repository, ...step.payload}));
    const env = {
      ...machine(),
      HOME: temp,
      RUNNER_TEMP: temp,
      ...context(step, paths),
      ...inputVariables(step.inputs ?? {}, step.token ?? ''),
      ...step.env,
    };
    const started = performance.now();
    const args = [...(step.node ?? []), BUNDLE];
    const ended = await start({args, cwd: step.workspace, env, patience: step.patience ?? 60_000});
    const milliseconds = performance.now() - started;
    const [output, summary] = await Promise.all([
      readFile(paths.GITHUB_OUTPUT, 'utf8'),
      readFile(paths.GITHUB_STEP_SUMMARY, 'utf8'),
    ]);
    return {...ended, ...read(ended.stdout, ended.stderr), outputs: parseFileCommands(output), summary, milliseconds};
  } finally {
    await rm(temp, {recursive: true, force: true});
  }
}

function read(stdout: string, stderr: string): Pick<StepResult, 'log' | 'commands' | 'annotations'> {
  const log: string[] = [];
  const commands: WorkflowCommand[] = [];
  for (const line of [...linesOf(stdout), ...linesOf(stderr)]) {
    const command = commandOf(line);
    if (command === null) log.push(line);
    else commands.push(command);
  }
  const annotations = commands.filter(({name}) => name === 'error' || name === 'warning' || name === 'notice');
  return {log, commands, annotations};
}

function asProcess({args, cwd, env, patience}: Started): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
      killSignal: 'SIGKILL',
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({exit: code ?? -1, stdout, stderr}));
  });
}
