/** Steps of a workflow in the stand-in's repository: the bundle as the runner starts it there, and what it left on GitHub. */
import {join} from 'node:path';
import {mkdir, writeFile} from 'node:fs/promises';
import {BOT} from '../../stand-in/github.js';
import type {GitHubStandIn, PullRequest} from '../../stand-in/github.js';
import {runStep} from '../../stand-in/demo/runner.js';
import type {Step, StepResult} from '../../stand-in/demo/runner.js';
import {BASELINE_PATH, workspace} from './workspace.js';

export interface OnGitHub extends Omit<Step, 'workspace' | 'api' | 'token'> {
  readonly github: GitHubStandIn;
  readonly workspace: string;
}

/** One step with the job's own token. Nothing is redacted unless the test asks for it. */
export function stepOn({github, inputs = {}, env = {}, ...step}: OnGitHub): Promise<StepResult> {
  return runStep({
    ...step,
    api: github.url,
    token: github.token(BOT),
    inputs: {redact: 'false', ...inputs},
    env: {NO_COLOR: '1', GITHUB_REPOSITORY: github.repository, ...env},
  });
}

export interface Proposal {
  readonly github: GitHubStandIn;
  readonly pull: PullRequest;
  /** What was checked out. */
  readonly workspace: string;
  /** From somebody's copy of the repository. */
  readonly fork?: boolean;
}

/** The step of a `pull_request` run: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request */
export function reviewOn(
  {github, pull, workspace: folder, fork = false}: Proposal,
  step: Pick<Step, 'inputs' | 'env'> = {},
): Promise<StepResult> {
  const base = {ref: 'main', sha: pull.baseSha, repo: {full_name: github.repository}};
  const head = {ref: 'change', sha: pull.headSha, repo: {full_name: fork ? 'mallory/infra' : github.repository}};
  return stepOn({
    github,
    workspace: folder,
    event: 'pull_request',
    payload: {action: 'synchronize', number: pull.number, pull_request: {number: pull.number, head, base}},
    ...step,
    env: {
      GITHUB_SHA: pull.mergeSha,
      GITHUB_REF: `refs/pull/${String(pull.number)}/merge`,
      GITHUB_BASE_REF: 'main',
      ...step.env,
    },
  });
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
