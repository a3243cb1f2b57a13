export const id = 8010;
export const ids = [8010];
export const modules = {

/***/ 8010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGitHub: () => (/* binding */ connectGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/adapters/github/acceptance.js
async function carriesLabel({ octokit, owner, repo }, pull, label) {
    const issue = { owner, repo, issue_number: pull, per_page: 100 };
    const labels = await octokit.paginate(octokit.rest.issues.listLabelsOnIssue, issue);
    return labels.some(({ name }) => name.toLowerCase() === label.toLowerCase());
}
async function approvals({ octokit, owner, repo }, pull, headSha) {
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
        owner,
        repo,
        pull_number: pull,
        per_page: 100,
    });
    const last = new Map();
    for (const { user, state, commit_id: commit } of reviews) {
        if (user !== null && ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state))
            last.set(user.login, state === 'APPROVED' && commit === headSha);
    }
    return [...last].flatMap(([login, approves]) => (approves ? [login] : []));
}
async function mayWrite({ octokit, owner, repo }, username) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
        return data.permission === 'admin' || data.permission === 'write';
    }
    catch (error) {
        if (error.status === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/github/identity.js
async function ownLogin({ octokit }) {
    const viewer = await octokit.graphql('query { viewer { login } }').catch(() => null);
    if (viewer?.viewer?.login)
        return viewer.viewer.login;
    const user = await octokit.rest.users.getAuthenticated().catch(() => null);
    return user?.data.login ?? 'github-actions[bot]';
}
function isOwn(author, own) {
    const login = author?.login;
    return login !== undefined && (login === own || login === `${own}[bot]`);
}
function carries(body, marker) {
    return firstLine(body) === marker;
}
function firstLine(body) {
    return /^[^\r\n]*/.exec(body ?? '')?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/adapters/github/comments.js

async function upsertComment(repository, request) {
    const { octokit, owner, repo } = repository;
    const own = await ownLogin(repository);
    const standing = await ours(repository, request, own);
    const found = standing.find(({ body }) => carries(body, request.marker)) ?? standing[0];
    if (found !== undefined)
        return await bring(repository, found, request.body);
    if (!request.create)
        return 'none';
    const created = await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: request.pull,
        body: request.body,
    });
    const [oldest] = await ours(repository, request, own);
    if (oldest === undefined || oldest.id === created.data.id)
        return 'created';
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: created.data.id });
    return await bring(repository, oldest, request.body);
}
async function ownComment(repository, request) {
    const standing = await ours(repository, request, await ownLogin(repository));
    return (standing.find(({ body }) => carries(body, request.marker)) ?? standing[0])?.body ?? null;
}
async function ours({ octokit, owner, repo }, request, own) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number: request.pull,
        per_page: 100,
    });
    return comments
        .filter(({ user, body }) => isOwn(user, own) && (carries(body, request.marker) || request.continues(firstLine(body))))
        .map(({ id, body }) => ({ id, body: body ?? '' }))
        .sort((a, b) => a.id - b.id);
}
async function bring({ octokit, owner, repo }, comment, body) {
    if (sameText(comment.body, body))
        return 'unchanged';
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: comment.id, body });
    return 'updated';
}
function sameText(stored, fresh) {
    return stored.replace(/\r\n/g, '\n').trimEnd() === fresh.trimEnd();
}

;// CONCATENATED MODULE: ./build/src/adapters/github/attempt.js
class Refusal extends Error {
    trouble;
    constructor(trouble, message) {
        super(message);
        this.trouble = trouble;
    }
}
function told(value, member) {
    if (value === undefined || value === null)
        throw new Refusal('unavailable', `GitHub's answer has no ${member}`);
    return value;
}
function listed(value, member) {
    const list = value;
    if (!Array.isArray(list))
        throw new Refusal('unavailable', `GitHub's answer has no ${member}`);
    return list;
}
async function attempt(patience, need, work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        const pause = pauseOf(error, patience.now());
        if (pause === null || pause > patience.longestWaitMs)
            return trouble(error, need);
        await patience.sleep(pause);
    }
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        return trouble(error, need);
    }
}
function asRequestError(error) {
    return error instanceof Error && typeof error.status === 'number'
        ? error
        : null;
}
function pauseOf(error, now) {
    const refused = asRequestError(error);
    if (refused === null || (refused.status !== 403 && refused.status !== 429))
        return null;
    const header = (name) => {
        const value = refused.response?.headers?.[name];
        return value === undefined ? null : String(value);
    };
    const after = header('retry-after');
    if (after !== null)
        return (Number.isFinite(Number(after)) ? Number(after) : 60) * 1000;
    if (header('x-ratelimit-remaining') === '0') {
        return Math.max(Number(header('x-ratelimit-reset') ?? 0) * 1000 - now, 0);
    }
    return refused.status === 429 || /secondary rate limit/i.test(refused.message) ? 60_000 : null;
}
function trouble(error, need) {
    const { kind, why } = classify(error, need);
    return { ok: false, trouble: kind, note: `${need.what.charAt(0).toUpperCase()}${need.what.slice(1)}: ${why}.` };
}
function classify(error, need) {
    if (error instanceof Refusal)
        return { kind: error.trouble, why: error.message };
    const refused = asRequestError(error);
    if (refused === null) {
        if (!isNetwork(error))
            throw error;
        return { kind: 'unavailable', why: 'GitHub gave no answer' };
    }
    const { status } = refused;
    if (pauseOf(error, 0) !== null)
        return { kind: 'rate-limited', why: "GitHub's rate limit is reached; the next run tries again" };
    if (status === 401 || status === 403) {
        return {
            kind: 'denied',
            why: `the token is not allowed to do this (HTTP ${status}); give the job '${need.permission}'. Pull requests from forks and from Dependabot never have it`,
        };
    }
    if (status === 404)
        return { kind: 'missing', why: `GitHub did not find it, or hides it (HTTP 404); the job needs '${need.permission}'` };
    if (status === 410)
        return { kind: 'missing', why: 'the repository has this feature switched off (HTTP 410)' };
    if (status === 422)
        return { kind: 'refused', why: 'GitHub refused the content (HTTP 422)' };
    return { kind: 'unavailable', why: `GitHub answered HTTP ${status}` };
}
function isNetwork(error) {
    return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError' || 'cause' in error);
}

;// CONCATENATED MODULE: ./build/src/adapters/github/issues.js



async function syncIssue(repository, request) {
    const own = await ownLogin(repository);
    return request.move === 'close' ? await issues_close(repository, request, own) : await issues_open(repository, request, own);
}
async function issues_open(repository, request, own) {
    const { octokit, owner, repo } = repository;
    const markers = [request.marker, ...request.replaces];
    let found = await issues_ours(repository, request.label, markers, own);
    let created = null;
    if (keeper(found, request.marker) === undefined) {
        const { data } = await octokit.rest.issues.create({
            owner,
            repo,
            title: request.title,
            body: request.body(null),
            labels: [request.label],
        });
        created = data.number;
        found = await issues_ours(repository, request.label, markers, own);
    }
    const kept = keeper(found, request.marker);
    if (kept === undefined)
        return 'opened';
    for (const extra of found) {
        if (extra.number !== kept.number && extra.state === 'open')
            await retire(repository, extra, kept);
    }
    if (kept.number !== created)
        return await issues_bring(repository, request, kept);
    await issues_assign(repository, request, created);
    return 'opened';
}
function keeper(issues, marker) {
    const exact = issues.filter(({ body }) => carries(body, marker));
    const isOpen = ({ state }) => state === 'open';
    return exact.find(isOpen) ?? exact[0] ?? issues.find(isOpen);
}
async function retire({ octokit, owner, repo }, extra, kept) {
    await octokit.rest.issues.update({
        owner,
        repo,
        issue_number: extra.number,
        body: `This issue continues in #${kept.number}.\n`,
        state: 'closed',
        state_reason: 'not_planned',
    });
}
async function issues_bring(repository, request, issue) {
    const { octokit, owner, repo } = repository;
    const body = request.body(issue.body);
    const closed = issue.state !== 'open';
    if (!closed && issue.title === request.title && sameText(issue.body, body))
        return 'unchanged';
    const change = request.change(issue.body.replace(/\r\n/g, '\n'));
    if (change !== null)
        await octokit.rest.issues.createComment({ owner, repo, issue_number: issue.number, body: change });
    await octokit.rest.issues.update({
        owner,
        repo,
        issue_number: issue.number,
        title: request.title,
        body,
        ...(closed ? { state: 'open', state_reason: 'reopened' } : {}),
    });
    if (closed)
        await issues_assign(repository, request, issue.number);
    return closed ? 'reopened' : 'updated';
}
async function issues_assign({ octokit, owner, repo }, { assignees }, issue) {
    if (assignees.length === 0)
        return;
    const { data } = await octokit.rest.issues.addAssignees({
        owner,
        repo,
        issue_number: issue,
        assignees: [...assignees],
    });
    const assigned = new Set((data.assignees ?? []).map(({ login }) => login.toLowerCase()));
    const left = assignees.filter((login) => !assigned.has(login.toLowerCase()));
    if (left.length > 0)
        throw new Refusal('refused', `GitHub did not assign ${left.join(', ')}; the issue itself is up to date`);
}
async function issues_close(repository, request, own) {
    const { octokit, owner, repo } = repository;
    const markers = [request.marker, ...request.replaces];
    const standing = (await issues_ours(repository, request.label, markers, own)).filter((issue) => issue.state === 'open');
    for (const issue of standing) {
        const body = carries(issue.body, request.marker) ? { title: request.title, body: request.body(issue.body) } : {};
        await octokit.rest.issues.update({
            owner,
            repo,
            issue_number: issue.number,
            ...body,
            state: 'closed',
            state_reason: 'completed',
        });
        await octokit.rest.issues.createComment({ owner, repo, issue_number: issue.number, body: request.closingNote });
    }
    return standing.length > 0 ? 'closed' : 'none';
}
async function issues_ours({ octokit, owner, repo }, label, markers, own) {
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
        .map(({ number, state, title, body }) => ({ number, state, title, body: body ?? '' }))
        .sort((a, b) => a.number - b.number);
}

;// CONCATENATED MODULE: ./build/src/adapters/github/repository.js

async function visibility({ octokit, owner, repo }) {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return data.private ? 'private' : 'public';
}
async function baseOf({ octokit, owner, repo }, commits) {
    const [first, second] = await parentsOf({ octokit, owner, repo }, commits.sha);
    if (first !== undefined && second === commits.headSha)
        return first;
    const basehead = `${commits.baseSha}...${commits.headSha}`;
    const compared = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    return told(told(compared.data.merge_base_commit, 'merge base').sha, 'merge base');
}
async function parentsOf({ octokit, owner, repo }, commit) {
    try {
        const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
        return listed(data.parents, 'parents').map(({ sha }) => told(sha, 'parents'));
    }
    catch (error) {
        const { status } = error;
        if (status === 404 || status === 422)
            return [];
        throw error;
    }
}
async function fileAt({ octokit, owner, repo }, commit, path) {
    try {
        const { data } = await octokit.rest.repos.getContent({ owner, repo, path, ref: commit });
        if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) {
            throw new Refusal('missing', 'the path names no file there');
        }
        if (data.encoding !== 'base64')
            throw new Refusal('refused', 'the file is larger than 1 MB');
        return Buffer.from(told(data.content, 'content'), 'base64');
    }
    catch (error) {
        const { status, message } = error;
        if (status === 404 && !/commit/i.test(message ?? ''))
            return null;
        throw error;
    }
}
async function hasFile({ octokit, owner, repo }, commit, path) {
    const { data: of } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
    let tree = told(told(of.tree, 'tree').sha, 'tree');
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
        const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: tree });
        const found = listed(data.tree, 'tree').find((entry) => entry.path === name);
        if (found === undefined && data.truncated)
            throw new Refusal('unavailable', 'a folder there is too large to list');
        if (found === undefined)
            return false;
        if (index === names.length - 1)
            return found.type === 'blob';
        if (found.type !== 'tree')
            return false;
        tree = told(found.sha, 'tree');
    }
    return false;
}
async function changesBetween({ octokit, owner, repo }, baseSha, headSha) {
    const basehead = `${baseSha}...${headSha}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    const files = listed(data.files, 'files');
    if (files.length >= MOST_COMPARED)
        return null;
    const gone = files.flatMap(({ status, filename, previous_filename: before }) => status === 'removed' ? [filename] : status === 'renamed' && before !== undefined ? [before] : []);
    const altered = files.flatMap(({ status, filename }) => (status === 'modified' ? [filename] : []));
    return { gone, altered };
}
const MOST_COMPARED = 300;
async function headOf({ octokit, owner, repo }, pull) {
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull });
    return { sha: told(told(data.head, 'head').sha, 'head') };
}

;// CONCATENATED MODULE: ./build/src/adapters/github/octokit.js






const REQUEST_TIMEOUT_MS = 30_000;
const PATIENCE = {
    longestWaitMs: 60_000,
    now: () => Date.now(),
    sleep: (ms) => (0,promises_.setTimeout)(ms),
};
async function connectGitHub(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT });
    octokit.hook.before('request', (request) => {
        request.request.signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    });
    const [owner = '', repo = ''] = options.repository.split('/');
    const repository = { octokit, owner, repo };
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
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
const NEEDS = {
    contents: { what: 'the repository could not be read', permission: 'contents: read' },
    pulls: { what: 'who accepts the change could not be read', permission: 'pull-requests: read' },
    comments: { what: 'the pull request got no comment', permission: 'pull-requests: write' },
    issues: { what: 'the tracking issue could not be kept as asked', permission: 'issues: write' },
};


/***/ })

};
