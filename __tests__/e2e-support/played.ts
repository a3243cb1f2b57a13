/**
 * A workflow file played step by step: the Action from the committed bundle with the inputs that the file gives it, shell steps in bash, and
 * artifacts as folders. Other actions (checkout, credentials, attestation) are taken to have done their work.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, readFileSync, statSync} from 'node:fs';
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {parse} from 'yaml';
import {runStep, type Start, type Step, type StepResult} from '../../stand-in/demo/runner.js';
import {parseFileCommands} from '../../stand-in/demo/workflow-commands.js';

interface PlayedStep {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string | boolean>>;
}

interface Job {
  readonly steps: readonly PlayedStep[];
}

export interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

export function workflowIn(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow;
}

/** What a run has in common. */
export interface Run {
  /** What was checked out. Each job has a copy of its own. */
  readonly files: string;
  /** Where artifacts are kept, by name. */
  readonly artifacts: string;
  /** The artifact of a run before, which `gh` finds and fetches; null where there is none. */
  readonly before: string | null;
  /** `github`, `needs` and `matrix`, by their whole name: `matrix.shard`. */
  readonly context: Readonly<Record<string, string>>;
  readonly step: Pick<Step, 'env' | 'api' | 'token'>;
  /** By default the bundle in a process of its own. */
  readonly start?: Start;
}

export interface PlayedJob {
  /** What each step with an id left, by `steps.ID.outputs.NAME`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The step of the Action. */
  readonly action: StepResult;
  readonly workspace: string;
}

const OURS = /^iam-alert-guard\/iam-alert-guard@/;

/** @throws where a step of the shell fails, or an expression is none that is known here */
export async function play({steps}: Job, run: Run): Promise<PlayedJob> {
  const workspace = await mkdtemp(join(tmpdir(), 'job-'));
  cpSync(run.files, workspace, {recursive: true});
  const known: Record<string, string> = {...run.context};
  let action: StepResult | undefined;
  const told = (value: unknown): string =>
    String(value).replace(/\$\{\{ ([^}]+) \}\}/g, (_, name: string) => valueOf(name.trim(), known));
  for (const step of steps) {
    if (step.if !== undefined && !holds(step.if, known)) continue;
    const given = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, told(value)]));
    const left: Record<string, string> = {};
    let outcome = 'success';
    if (step.run !== undefined) {
      const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, told(value)]));
      Object.assign(left, await shell(step.run, env, workspace, run));
    } else if (OURS.test(step.uses ?? '')) {
      action = await runStep(
        {workspace, inputs: {redact: 'false', ...given}, patience: 110_000, ...run.step},
        run.start,
      );
      Object.assign(left, action.outputs);
      outcome = action.exit === 0 ? 'success' : 'failure';
    } else if (step.uses?.includes('/upload-artifact@') === true) upload(given, workspace, run.artifacts);
    else if (step.uses?.includes('/download-artifact@') === true) await download(given, workspace, run.artifacts);
    if (step.id === undefined) continue;
    known[`steps.${step.id}.outcome`] = outcome;
    for (const [name, value] of Object.entries(left)) known[`steps.${step.id}.outputs.${name}`] = value;
  }
  if (action === undefined) throw new Error('the job has no step of the Action');
  return {outputs: known, action, workspace};
}

/** An output that no step set is empty; a name of no context is a mistake of the file. */
function valueOf(name: string, known: Readonly<Record<string, string>>): string {
  const value = known[name];
  if (value !== undefined) return value;
  if (/^steps\.[\w-]+\.outputs\.[\w-]+$/.test(name)) return '';
  throw new Error(`nothing is known of ${name}`);
}

/** The conditions of a job that goes on after a red step: nothing is cancelled here. */
function holds(condition: string, known: Readonly<Record<string, string>>): boolean {
  return condition
    .replace(/^\$\{\{(.*)\}\}$/, '$1')
    .split('&&')
    .every((part) => {
      const [, name = '', sign, text = ''] = /^\s*([\w.-]+) (==|!=) '([^']*)'\s*$/.exec(part) ?? [];
      if (sign === undefined) {
        if (part.trim() === '!cancelled()') return true;
        throw new Error(`no condition that is known here: ${part}`);
      }
      return (valueOf(name, known) === text) === (sign === '==');
    });
}

/** `gh` as these steps use it: it finds the last run's artifact, and fetches it. */
const GH = `#!/bin/bash
if [ "$1" = api ]; then [ -z "$BEFORE" ] || echo 41; exit; fi
while [ $# -gt 1 ]; do [ "$1" = --dir ] && dir=$2; shift; done
mkdir -p "$dir" && cp -R "$BEFORE/." "$dir"
`;

async function shell(
  script: string,
  given: Readonly<Record<string, string>>,
  cwd: string,
  {before}: Run,
): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'shell-'));
  try {
    const [gh, output] = [join(folder, 'gh'), join(folder, 'output')];
    await writeFile(gh, GH);
    await chmod(gh, 0o755);
    await writeFile(output, '');
    const env = {PATH: `${folder}:${process.env['PATH'] ?? ''}`, GITHUB_OUTPUT: output, BEFORE: before ?? ''};
    const repository = {GITHUB_REPOSITORY: 'acme/infrastructure', GITHUB_REF_NAME: 'main'};
    // As a runner starts it: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
    const child = spawn('bash', ['-e', '-c', script], {cwd, env: {...env, ...repository, ...given}, stdio: 'ignore'});
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) throw new Error(`a step of the shell ended with ${String(code)}: ${script}`);
    return parseFileCommands(await readFile(output, 'utf8'));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** What several paths have in common is left out of the names in the artifact; of one folder, its own name. */
function upload(given: Readonly<Record<string, string>>, workspace: string, artifacts: string): void {
  const {name = '', path = ''} = given;
  if (!/^[^":<>|*?\r\n\\/]+$/.test(name)) throw new Error(`no name of an artifact: ${name}`);
  const paths = path
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each) => join(workspace, each.trim()));
  const there = paths.filter((each) => existsSync(each));
  if (there.length === 0) throw new Error(`there is nothing to upload at ${path}`);
  for (const each of there) {
    const whole = paths.length === 1 && statSync(each).isDirectory();
    cpSync(each, whole ? join(artifacts, name) : join(artifacts, name, basename(each)), {recursive: true});
  }
}

/** By a pattern each in a folder of its own: https://github.com/actions/download-artifact#download-multiple-filtered-artifacts-to-the-same-directory */
async function download(given: Readonly<Record<string, string>>, workspace: string, artifacts: string): Promise<void> {
  const {pattern = '', path = ''} = given;
  const start = pattern.replace(/\*$/, '');
  await mkdir(join(workspace, path), {recursive: true});
  for (const name of await readdir(artifacts))
    if (name.startsWith(start)) cpSync(join(artifacts, name), join(workspace, path, name), {recursive: true});
}
