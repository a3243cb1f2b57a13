/**
 * `adapters/github/` implements the port to GitHub: comments, issues, reviews and labels.
 *
 * The way to GitHub: octokit from the toolkit, loaded only by runs that need it.
 */
import {setTimeout} from 'node:timers/promises';
import type {GitHub} from '../../ports/github.js';
import {approvals, carriesLabel, mayWrite} from './acceptance.js';
import {ownComment, upsertComment} from './comments.js';
import {syncIssue} from './issues.js';
import {baseOf, changesBetween, fileAt, hasFile, headOf, visibility} from './repository.js';
import {attempt, type Patience} from './attempt.js';

export interface GitHubOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_API_URL`: another one on GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly patience?: Patience;
}

/** One request may take this long; without it a silent server would hold the job. */
const REQUEST_TIMEOUT_MS = 30_000;

const PATIENCE: Patience = {
  longestWaitMs: 60_000,
  now: () => Date.now(),
  sleep: (ms) => setTimeout(ms),
};

export async function connectGitHub(options: GitHubOptions): Promise<GitHub> {
  const {getOctokit} = await import('@actions/github');
  const octokit = getOctokit(options.token, {baseUrl: options.apiUrl, log: SILENT});
  octokit.hook.before('request', (request) => {
    request.request.signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  });
  const [owner = '', repo = ''] = options.repository.split('/');
  const repository = {octokit, owner, repo};
  const patience = options.patience ?? PATIENCE;
  return {
    visibility: () => attempt(patience, NEEDS.contents, () => visibility(repository)),
    baseOf: (commits) => attempt(patience, NEEDS.contents, () => baseOf(repository, commits)),
    fileAt: (commit, path) => attempt(patience, NEEDS.contents, () => fileAt(repository, commit, path)),
    hasFile: (commit, path) => attempt(patience, NEEDS.contents, () => hasFile(repository, commit, path)),
    changesBetween: (base, head) => attempt(patience, NEEDS.contents, () => changesBetween(repository, base, head)),
    headOf: (pull) => attempt(patience, NEEDS.pulls, () => headOf(repository, pull)),
    carriesLabel: (pull, label) => attempt(patience, NEEDS.pulls, () => carriesLabel(repository, pull, label)),
    mayWrite: (login) => attempt(patience, NEEDS.pulls, () => mayWrite(repository, login)),
    approvals: (pull, head) => attempt(patience, NEEDS.pulls, () => approvals(repository, pull, head)),
    ownComment: (request) => attempt(patience, NEEDS.pulls, () => ownComment(repository, request)),
    upsertComment: (request) => attempt(patience, NEEDS.comments, () => upsertComment(repository, request)),
    syncIssue: (request) => attempt(patience, NEEDS.issues, () => syncIssue(repository, request)),
  };
}

/** octokit's own warnings would reach the log unescaped. */
const SILENT = {debug() {}, info() {}, warn() {}, error() {}};

const NEEDS = {
  contents: {what: 'the repository could not be read', permission: 'contents: read'},
  pulls: {what: 'who accepts the change could not be read', permission: 'pull-requests: read'},
  comments: {what: 'the pull request got no comment', permission: 'pull-requests: write'},
  issues: {what: 'the tracking issue could not be kept as asked', permission: 'issues: write'},
} as const;
