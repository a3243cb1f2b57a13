/** Steps of a workflow in the stand-in's repository: the bundle as the runner starts it there, and what it left on GitHub. */
import {join} from 'node:path';
import {mkdir, writeFile} from 'node:fs/promises';
import {BOT} from '../../stand-in/github.js';
import type {GitHubStandIn, PullRequest} from '../../stand-in/github.js';
import {runStep} from '../../stand-in/demo/runner.js';
import type {Step, StepResult} from '../../stand-in/demo/runner.js';
import {runs} from '../support/runs.js';
import {here} from './here.js';
import {BASELINE_PATH, workspace} from './workspace.js';

export interface OnGitHub extends Omit<Step, 'workspace' | 'api' | 'token'> {
  readonly github: GitHubStandIn;
  readonly workspace: string;
}

/** The first step of a worker is run as GitHub does, and so is each of so many; with LONG_TESTS=1 all are. */
const EACH = runs(8, 8, 1);
let steps = 0;
let busy = false;

/**
 * One step with the job's own token. Nothing is redacted unless the test asks for it. Most steps run in this process, from the sources of
 * the bundle; two at a time do not, since they are to meet on GitHub alone.
 */
export async function stepOn({github, inputs = {}, env = {}, ...given}: OnGitHub): Promise<StepResult> {
  const step: Step = {
    ...given,
    api: github.url,
    token: github.token(BOT),
    inputs: {redact: 'false', ...inputs},
    env: {NO_COLOR: '1', GITHUB_REPOSITORY: github.repository, ...env},
  };
  if (steps++ % EACH === 0 || step.node !== undefined || busy) return runStep(step);
  busy = true;
  try {
    return await runStep(step, here);
  } finally {
    busy = false;
  }
}

export interface Proposal {
  readonly github: GitHubStandIn;
  readonly pull: PullRequest;
  /** What was checked out. */
  readonly workspace: string;
  /** From somebody's copy of the repository. */
  readonly fork?: boolean;
}

/** What a pull request's run was started by, besides the pull request. */
export interface Started {
  readonly action?: string;
  readonly label?: string;
  readonly sender?: string;
}

/** The step of a `pull_request` run: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
export function reviewOn(
  {github, pull, workspace: folder, fork = false}: Proposal,
  step: Pick<Step, 'inputs' | 'env'> & {readonly started?: Started} = {},
): Promise<StepResult> {
  const {started: {action = 'synchronize', label, sender = 'alice'} = {}, ...rest} = step;
  const base = {ref: 'main', sha: pull.baseSha, repo: {full_name: github.repository}};
  const head = {ref: 'change', sha: pull.headSha, repo: {full_name: fork ? 'mallory/infra' : github.repository}};
  return stepOn({
    github,
    workspace: folder,
    event: 'pull_request',
    payload: {
      action,
      number: pull.number,
      pull_request: {number: pull.number, head, base},
      sender: {login: sender},
      ...(label === undefined ? {} : {label: {name: label}}),
    },
    ...rest,
    env: {
      GITHUB_SHA: pull.mergeSha,
      GITHUB_REF: `refs/pull/${String(pull.number)}/merge`,
      GITHUB_BASE_REF: 'main',
      ...step.env,
    },
  });
}

/**
 * The step of a `merge_group` run: the queue's commit on a branch that is named after the pull request.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group
 */
export async function queuedOn(
  {github, pull, workspace: folder}: Proposal,
  step: Pick<Step, 'inputs' | 'env'> = {},
): Promise<StepResult> {
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-${String(pull.number)}-${pull.baseSha}`;
  await checkOut(folder, pull.mergeSha);
  return stepOn({
    github,
    workspace: folder,
    event: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {head_sha: pull.mergeSha, head_ref, base_sha: pull.baseSha, base_ref: 'refs/heads/main'},
    },
    ...step,
    env: {GITHUB_SHA: pull.mergeSha, GITHUB_REF: head_ref, ...step.env},
  });
}

/** Another commit on a pull request's branch, and the proposal as it is then. The branch is found by its head. */
export async function pushed(on: Proposal, text: string): Promise<Proposal> {
  const {github, pull} = on;
  const root = `/repos/${github.repository}`;
  const {head} = await github.as<{head: {ref: string}}>('acme', 'GET', `${root}/pulls/${String(pull.number)}`);
  const contents = `${root}/contents/${BASELINE_PATH}`;
  const {sha} = await github.as<{sha: string}>('acme', 'GET', `${contents}?ref=${head.ref}`);
  const content = Buffer.from(text).toString('base64');
  const {commit} = await github.as<{commit: {sha: string}}>('acme', 'PUT', contents, {
    message: 'More',
    content,
    sha,
    branch: head.ref,
  });
  const {tree} = await github.as<{tree: {sha: string}}>('acme', 'GET', `${root}/git/commits/${commit.sha}`);
  const merge = await github.as<{sha: string}>('acme', 'POST', `${root}/git/commits`, {
    message: 'Merge',
    tree: tree.sha,
    parents: [pull.baseSha, commit.sha],
  });
  await writeFile(join(on.workspace, BASELINE_PATH), text);
  await checkOut(on.workspace, merge.sha);
  return {...on, pull: {...pull, headSha: commit.sha, mergeSha: merge.sha}};
}

/** A pull request that turns one baseline into another, and its checkout as `actions/checkout` leaves it: at the merge commit. */
export async function proposal(
  github: GitHubStandIn,
  base: string | null,
  head: string | null,
  files: {readonly base?: Readonly<Record<string, string>>; readonly head?: Readonly<Record<string, string>>} = {},
): Promise<Proposal> {
  const pull = await github.pullRequest({
    base: {'README.md': 'Infrastructure\n', [BASELINE_PATH]: base, ...files.base},
    head: {'CHANGES.md': `A change of ${String(Date.now())}\n`, [BASELINE_PATH]: head, ...files.head},
  });
  const folder = await workspace(head, files.head);
  await checkOut(folder, pull.mergeSha);
  return {github, pull, workspace: folder};
}

/** Git's note of what is checked out: a commit where no branch is. https://git-scm.com/docs/gitrepository-layout#_description */
export async function checkOut(folder: string, head: string): Promise<void> {
  await mkdir(join(folder, '.git'), {recursive: true});
  await writeFile(join(folder, '.git/HEAD'), `${head}\n`);
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: {readonly login: string};
}

export function commentsOn(github: GitHubStandIn, number: number): Promise<Comment[]> {
  return github.as(BOT, 'GET', `/repos/${github.repository}/issues/${String(number)}/comments?per_page=100`);
}

export interface Issue {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly title: string;
  readonly body: string;
  readonly labels: readonly {readonly name: string}[];
}

/** The tracking issues, open and closed, the oldest first. */
export async function trackedOn(github: GitHubStandIn): Promise<Issue[]> {
  const at = `/repos/${github.repository}/issues?state=all&labels=iam-alert-guard&per_page=100`;
  const found = await github.as<(Issue & {pull_request?: unknown})[]>(BOT, 'GET', at);
  return found.filter((issue) => issue.pull_request === undefined).sort((a, b) => a.number - b.number);
}

/** Requests that changed something on GitHub since `calm()`. */
export function writesOn(github: GitHubStandIn): string[] {
  return github.seen
    .filter(({method, path}) => method !== 'GET' && path !== '/graphql')
    .map(({method, path}) => `${method} ${path}`);
}
