/**
 * Which baselines and organization files a workflow file names. What a pull request makes the workflow name is its author's choice: a weaker file beside the
 * old one, which stays and is no longer read, would be told as a baseline that is new.
 */
import {readDocument} from '../../../baseline/file/document.js';
import {DEFAULT_BASELINE} from '../../../baseline/file/default-path.js';
import {membersOf} from '../../../snapshot/shape.js';

type Members = Readonly<Record<string, unknown>>;

/** Texts that could be names of baseline files. */
const NAMES = /[^\s"'`,:;=()<>|&[\]{}$]+\.(?:ya?ml|json)\b/gi;
/** Of the command line. */
const OPTION = /--(?:baseline|organization)[=\s]+["']?([^\s"']+)/g;
const EXPRESSION = '${{';
/** Their steps read no baseline of their own. */
const WITHOUT = ['merge', 'shards'];

export interface Named {
  readonly baselines: ReadonlySet<string>;
  /**
   * Files of the same repository that it calls: workflows (https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows), and
   * actions, whose file has one of two names (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax).
   */
  readonly calls: readonly string[];
  /** What it gives to those: an expression there may name it. */
  readonly given: readonly unknown[];
}

/** `./x`, as the repository has it. */
function clean(name: string): string {
  return name.replace(/^(?:\.\/)+/, '');
}

/**
 * @param action the repository of this action, as `GITHUB_ACTION_REPOSITORY` has it; empty where a step uses the checkout's own
 * @param side before the change, or after it
 * @param given by the files that call this one
 * @returns paths as they stand there; expressions give what the job's matrix, environment and inputs hold
 */
export function baselinesNamedIn(
  text: string,
  action: string,
  side: 'base' | 'head',
  given: readonly unknown[] = [],
): Named {
  const {value, faults} = readDocument(text);
  // GitHub may read what we do not: whatever it may have named counts before the change, and nothing counts after it.
  if (faults.length > 0)
    return {baselines: new Set(side === 'base' ? [DEFAULT_BASELINE, ...found(text)] : []), calls: [], given: []};
  const workflow = membersOf(value);
  const [names, calls, gives] = [new Set<string>(), new Set<string>(), new Set<unknown>()];
  // The steps of an action stand in `runs`.
  for (const job of [...Object.values(membersOf(workflow['jobs'])), workflow['runs']].map(membersOf)) {
    const around = [job['strategy'], job['env'], workflow['env'], inputsOf(workflow), given];
    for (const step of [job, ...listed(job['steps'])].map(membersOf)) {
      for (const each of calledBy(step)) {
        calls.add(each);
        gives.add(step['with']);
      }
      for (const named of namedBy(step, action))
        for (const each of named.includes(EXPRESSION) ? found(JSON.stringify(around)) : [named]) names.add(clean(each));
    }
  }
  return {baselines: names, calls: [...calls], given: [...gives]};
}

/** A job calls a workflow, and a step an action. */
function calledBy({uses}: Members): readonly string[] {
  if (typeof uses !== 'string' || !uses.startsWith('./')) return [];
  const file = clean(uses).replace(/\/+$/, '');
  if (file === '') return [];
  return /\.ya?ml$/i.test(file) ? [file] : [`${file}/action.yml`, `${file}/action.yaml`];
}

/** Inputs of a workflow that is called or started by hand, and of an action, have defaults. */
function inputsOf(workflow: Members): unknown {
  const on = membersOf(workflow['on']);
  return [on['workflow_call'], on['workflow_dispatch'], workflow['inputs']];
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function found(text: string): readonly string[] {
  return [...text.matchAll(NAMES)].map(([name]) => name);
}

/** What a step reads, or a job that calls a workflow. */
function namedBy(step: Members, action: string): readonly string[] {
  const [uses, run, given] = [step['uses'], step['run'], membersOf(step['with'])];
  const files = [given['baseline'], given['organization']].filter((each) => typeof each === 'string' && each !== '');
  if (files.length > 0) return files as string[];
  if (typeof run === 'string' && run.includes('iam-alert-guard')) {
    const options = [...run.matchAll(OPTION)].map(([, name = '']) => name);
    return options.length > 0 ? options : [DEFAULT_BASELINE];
  }
  if (typeof uses !== 'string' || step['steps'] !== undefined) return [];
  const ours = /(?:^|\/)iam-alert-guard(?:@|\/|$)/.test(uses) || (action !== '' && uses.startsWith(`${action}@`));
  return (ours || uses === './') && !WITHOUT.includes(String(given['mode'])) ? [DEFAULT_BASELINE] : [];
}
