/** The tracking issue: one for each marker, ours alone; opened, kept, closed, and opened again rather than begun anew. */
import type {IssueOutcome, IssueRequest} from '../../ports/github.js';
import {Refusal} from './attempt.js';
import {sameText} from './comments.js';
import {carries, isOwn, ownLogin} from './identity.js';
import type {Repository} from './client.js';

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
}

export async function syncIssue(repository: Repository, request: IssueRequest): Promise<IssueOutcome> {
  const own = await ownLogin(repository);
  return request.move === 'close' ? await close(repository, request, own) : await open(repository, request, own);
}

async function open(repository: Repository, request: IssueRequest, own: string): Promise<IssueOutcome> {
  const {octokit, owner, repo} = repository;
  const markers = [request.marker, ...request.replaces];
  let found = await ours(repository, request.label, markers, own);
  let created: number | null = null;
  if (keeper(found, request.marker) === undefined) {
    const {data} = await octokit.rest.issues.create({
      owner,
      repo,
      title: request.title,
      body: request.body(null),
      // A label that does not exist yet is made along with the issue.
      labels: [request.label],
    });
    created = data.number;
    // Another run may have looked at the same moment and found none: both look again, and both keep the older.
    found = await ours(repository, request.label, markers, own);
  }
  const kept = keeper(found, request.marker);
  if (kept === undefined) return 'opened';
  for (const extra of found) {
    if (extra.number !== kept.number && extra.state === 'open') await retire(repository, extra, kept);
  }
  if (kept.number !== created) return await bring(repository, request, kept);
  await assign(repository, request, created);
  return 'opened';
}

/** The oldest open one goes on, first of all one with the marker itself; a closed one of what is replaced stays as it is. */
function keeper(issues: readonly Issue[], marker: string): Issue | undefined {
  const exact = issues.filter(({body}) => carries(body, marker));
  const isOpen = ({state}: Issue): boolean => state === 'open';
  return exact.find(isOpen) ?? exact[0] ?? issues.find(isOpen);
}

/** Without the marker it is nobody's tracking issue any more. */
async function retire({octokit, owner, repo}: Repository, extra: Issue, kept: Issue): Promise<void> {
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: extra.number,
    body: `This issue continues in #${kept.number}.\n`,
    state: 'closed',
    state_reason: 'not_planned',
  });
}

async function bring(repository: Repository, request: IssueRequest, issue: Issue): Promise<IssueOutcome> {
  const {octokit, owner, repo} = repository;
  const body = request.body(issue.body);
  const closed = issue.state !== 'open';
  if (!closed && issue.title === request.title && sameText(issue.body, body)) return 'unchanged';
  const change = request.change(issue.body.replace(/\r\n/g, '\n'));
  // Before the body: a run that ends in between says it twice, and not never.
  if (change !== null) await octokit.rest.issues.createComment({owner, repo, issue_number: issue.number, body: change});
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: issue.number,
    title: request.title,
    body,
    ...(closed ? {state: 'open', state_reason: 'reopened'} : {}),
  });
  if (closed) await assign(repository, request, issue.number);
  return closed ? 'reopened' : 'updated';
}

/**
 * GitHub leaves out without a word whom it cannot assign (https://docs.github.com/en/rest/issues/assignees#add-assignees-to-an-issue), so
 * the answer is read. The issue itself is kept by then.
 */
async function assign({octokit, owner, repo}: Repository, {assignees}: IssueRequest, issue: number): Promise<void> {
  if (assignees.length === 0) return;
  const {data} = await octokit.rest.issues.addAssignees({
    owner,
    repo,
    issue_number: issue,
    assignees: [...assignees],
  });
  const assigned = new Set((data.assignees ?? []).map(({login}) => login.toLowerCase()));
  const left = assignees.filter((login) => !assigned.has(login.toLowerCase()));
  if (left.length > 0)
    throw new Refusal('refused', `GitHub did not assign ${left.join(', ')}; the issue itself is up to date`);
}

async function close(repository: Repository, request: IssueRequest, own: string): Promise<IssueOutcome> {
  const {octokit, owner, repo} = repository;
  const markers = [request.marker, ...request.replaces];
  const standing = (await ours(repository, request.label, markers, own)).filter((issue) => issue.state === 'open');
  for (const issue of standing) {
    const body = carries(issue.body, request.marker) ? {title: request.title, body: request.body(issue.body)} : {};
    await octokit.rest.issues.update({
      owner,
      repo,
      issue_number: issue.number,
      ...body,
      state: 'closed',
      state_reason: 'completed',
    });
    // After the closing: repeated after a crash in between, the note would be said twice.
    await octokit.rest.issues.createComment({owner, repo, issue_number: issue.number, body: request.closingNote});
  }
  return standing.length > 0 ? 'closed' : 'none';
}

/** Open and closed, oldest first. Pull requests are issues to this endpoint, and never ours. */
async function ours(
  {octokit, owner, repo}: Repository,
  label: string,
  markers: readonly string[],
  own: string,
): Promise<Issue[]> {
  const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    labels: label,
    state: 'all',
    per_page: 100,
  });
  return issues
    .filter((issue) => issue.pull_request === undefined && isOwn(issue.user, own))
    .filter((issue) => markers.some((marker) => carries(issue.body, marker)))
    .map(({number, state, title, body}) => ({number, state, title, body: body ?? ''}))
    .sort((a, b) => a.number - b.number);
}
