/**
 * The baselines and organization files that the workflow of this run named before a pull request, and does not name any more. They are read from the
 * base commit: the run follows the pull request's version of the workflow.
 */
import type {GitHub} from '../../../ports/github.js';
import type {World} from '../../../ports/world.js';
import type {ReviewFile} from '../../../review/classify.js';
import {told, unread} from './github-answers.js';
import {baselinesNamedIn, type Named} from './baselines.js';

export interface Commits {
  readonly base: string;
  readonly head: string;
}

const FOLDER = '.github/workflows/';

/**
 * `OWNER/REPO/.github/workflows/FILE@REF`: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @returns null where the workflow is of another repository, or nobody says which it is
 */
function workflowOf(env: World['env']): string | null {
  const named = env['GITHUB_WORKFLOW_REF'] ?? '';
  const start = `${env['GITHUB_REPOSITORY'] ?? ''}/${FOLDER}`;
  const end = named.indexOf('@refs/');
  return named.startsWith(start) && end > 0 ? named.slice(start.length - FOLDER.length, end) : null;
}

/** @throws UsageError where GitHub does not tell */
export async function replacedFiles(
  github: GitHub,
  {base, head}: Commits,
  path: string,
  env: World['env'],
): Promise<readonly ReviewFile[]> {
  const workflow = workflowOf(env);
  if (workflow === null) return [];
  const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  const named = (side: keyof Commits, file: string): Promise<ReadonlySet<string> | null> =>
    namedBy(
      (name) => told(github.fileAt({base, head}[side], name)),
      file,
      path,
      (text, given) => baselinesNamedIn(text, action, side, given),
    );
  const before = await named('base', workflow);
  if (before?.has(path)) return [];
  const after = (await named('head', workflow)) ?? new Set();
  let gone = [...(before ?? [])];
  if (before === null) {
    // A new workflow takes the place of those that this change removes, moves or alters.
    for (const file of await alteredWorkflows(github, {base, head})) {
      const now = (await named('head', file)) ?? new Set();
      gone.push(...[...((await named('base', file)) ?? [])].filter((name) => !now.has(name)));
    }
  }
  gone = [...new Set(gone)].filter((name) => name !== path && !after.has(name)).sort();
  return (await Promise.all(gone.map((name) => fileNamed(github, base, name)))).flat();
}

async function alteredWorkflows(github: GitHub, {base, head}: Commits): Promise<readonly string[]> {
  const changes = await told(github.changesBetween(base, head));
  if (changes === null)
    throw unread(
      'it changes 300 files or more, so it could not be determined which workflow this one takes the place of',
      'change the workflow in a pull request of its own',
    );
  return [...changes.gone, ...changes.altered].filter((file) => file.startsWith(FOLDER));
}

/** The baselines that a workflow names, with the workflows and actions that it calls in the same repository; null where the commit has no such workflow. */
async function namedBy(
  read: (file: string) => Promise<Uint8Array | null>,
  workflow: string,
  path: string,
  namedIn: (text: string, given: readonly unknown[]) => Named,
): Promise<ReadonlySet<string> | null> {
  const [texts, files, given] = [[] as string[], new Set([workflow]), [] as unknown[]];
  // A set grows while it is walked.
  for (const file of files) {
    const bytes = await read(file);
    if (bytes === null && file === workflow) return null;
    if (bytes === null) continue;
    const text = new TextDecoder().decode(bytes);
    texts.push(text);
    const {calls, given: its} = namedIn(text, []);
    given.push(...its);
    for (const called of calls) if (files.size < MOST_CALLED) files.add(called);
  }
  const names = texts.flatMap((text) => [...namedIn(text, given).baselines]);
  // The checkout may lie in a folder of the workspace.
  return new Set(names.map((name) => (name.endsWith(`/${path}`) ? path : name)));
}

/** GitHub lets a workflow call 50 others: https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations */
const MOST_CALLED = 100;

/** As it was; none where the commit has no such file. */
async function fileNamed(github: GitHub, commit: string, name: string): Promise<readonly ReviewFile[]> {
  const inside = name.slice(name.indexOf('/') + 1);
  for (const path of [...new Set([name, inside])].filter((each) => !each.startsWith('/') && !each.startsWith('../'))) {
    const bytes = await told(github.fileAt(commit, path));
    if (bytes !== null) return [{bytes, path}];
  }
  return [];
}
