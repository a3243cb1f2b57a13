export const id = 4977;
export const ids = [4977,5666];
export const modules = {

/***/ 34977:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reviewPullRequest: () => (/* binding */ reviewPullRequest)
/* harmony export */ });
/* harmony import */ var _review_organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27770);
/* harmony import */ var _shared_workflow_base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3275);
/* harmony import */ var _shared_review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58374);
/* harmony import */ var _shared_planned_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55666);
/* harmony import */ var _shared_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30878);
/* harmony import */ var _shared_workflow_reviewing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51275);
/* harmony import */ var _shared_workflow_unseen_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46990);
/* harmony import */ var _shared_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78880);








function reviewAgainst(base, head, path, { world }) {
    const [first, ...others] = base.files;
    const reviews = [first ?? null, ...others].map((old) => (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewFiles */ .Kq)(old, head, path, world));
    const worst = reviews.find(({ review }) => review.class === 'weakens') ?? reviews[0];
    if (worst === undefined)
        throw new Error('nothing was reviewed');
    const review = head === null ? worst.review : (0,_review_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .leavingAccounts */ .Rp)(worst.review, base.others, path);
    return { ...worst, review, notes: [...worst.notes, ...base.notes] };
}
const NO_CREDENTIALS = 'This run had no AWS credentials: the change was reviewed, and no account was looked at.';
function unidentified({ snapshot }) {
    const identity = snapshot.observed.find(({ read }) => read.op === 'sts:GetCallerIdentity')?.answer;
    if (identity?.status !== 'unreadable' || identity.kind === 'credentials')
        return NO_CREDENTIALS;
    return `The account could not be determined (${identity.code}): the change was reviewed, and no account was looked at.`;
}
async function lookAt(request, head, pull, { action, world, cwd }) {
    if (action.mode === 'review')
        return 'Only the change was reviewed, as asked: no account was looked at.';
    if (head === null)
        return 'The baseline is removed: there is nothing to judge an account by.';
    if (pull.fork && request.snapshots.length === 0)
        return NO_CREDENTIALS;
    const session = await (0,_shared_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .fA)(request, world, cwd, (0,_shared_planned_js__WEBPACK_IMPORTED_MODULE_3__.readsForPlan)(request));
    return session.identified ? (0,_shared_planned_js__WEBPACK_IMPORTED_MODULE_3__.planned)(session, world, request) : unidentified(session);
}
async function reviewPullRequest(request, pull, run) {
    const { world, cwd } = run;
    const path = (0,_shared_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(request.baseline, world.env, cwd);
    await (0,_shared_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseBase */ .eM)(pull, world, cwd);
    const head = await (0,_shared_workflow_unseen_js__WEBPACK_IMPORTED_MODULE_6__/* .proposed */ .t)(request.baseline, 'baseline', pull, run);
    const base = await (0,_shared_workflow_base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .baseVersion */ .gb)(pull, path, head, run);
    const change = reviewAgainst(base, head, path, run);
    const judged = await (0,_shared_workflow_reviewing_js__WEBPACK_IMPORTED_MODULE_5__/* .accepted */ .q)(change, pull, { path, account: change.account, pinned: change.account !== null }, run);
    const { reviewed } = judged;
    const looked = await lookAt(request, head, pull, run);
    const now = (0,_shared_session_js__WEBPACK_IMPORTED_MODULE_7__/* .nowOf */ .Ic)(request, world.env, world.host.now().toISOString());
    const alone = (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewReport */ .z_)(reviewed, head, path, now, world.version);
    const report = typeof looked === 'string'
        ? { ...alone, notes: [...alone.notes, looked] }
        : { ...looked, command: 'review', review: reviewed.review, notes: [...reviewed.notes, ...looked.notes] };
    const key = {
        path,
        account: reviewed.account ?? report.target.account,
        pinned: reviewed.account !== null,
    };
    return (0,_shared_workflow_reviewing_js__WEBPACK_IMPORTED_MODULE_5__/* .tellReview */ .C)(report, judged, key, request, pull, run);
}


/***/ }),

/***/ 55666:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   planned: () => (/* binding */ planned),
/* harmony export */   readsForPlan: () => (/* binding */ readsForPlan),
/* harmony export */   u: () => (/* binding */ shownStep)
/* harmony export */ });
/* harmony import */ var _checks_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69604);
/* harmony import */ var _plan_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99208);
/* harmony import */ var _plan_hands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62067);
/* harmony import */ var _plan_wanted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40786);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96518);






function readsForPlan({ prune }) {
    return (setting, facts) => (0,_plan_wanted_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedForPlan */ .A)(setting, facts, prune);
}
function planOf(session, { prune, askedAt = new Map() } = { prune: [] }) {
    const { setting, proof, others } = session;
    return (0,_plan_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildPlan */ .G)(setting, proof, {
        prune,
        askedAt,
        others,
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .handsOf */ .ui)(session),
        findings: (judged) => (0,_checks_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u, judged).findings,
    });
}
function shownStep({ write: _, fact: __, also: ___, advice: ____, answers: _____, concerns: ______, ...step }) {
    return step;
}
function planned(session, world, planning) {
    const plan = planOf(session, planning);
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .EI)('plan', session, world);
    return {
        ...report,
        findings: (0,_plan_hands_js__WEBPACK_IMPORTED_MODULE_3__/* .withHands */ .p)(report.findings, plan),
        plan: { digest: plan.digest, steps: plan.steps.map(shownStep), unused: plan.unused },
        notes: [...report.notes, ...plan.notes],
    };
}


/***/ }),

/***/ 3275:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gb: () => (/* binding */ baseVersion),
  ct: () => (/* binding */ fileBefore)
});

// UNUSED EXPORTS: newcomer

// EXTERNAL MODULE: ./build/src/fleet/organization/parse.js
var parse = __webpack_require__(25871);
// EXTERNAL MODULE: ./build/src/review/classify.js + 9 modules
var classify = __webpack_require__(30275);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/checkout.js
var checkout = __webpack_require__(30878);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/github-answers.js
var github_answers = __webpack_require__(81887);
// EXTERNAL MODULE: ./build/src/baseline/file/document.js
var file_document = __webpack_require__(86539);
// EXTERNAL MODULE: ./build/src/baseline/file/default-path.js
var default_path = __webpack_require__(33661);
// EXTERNAL MODULE: ./build/src/snapshot/shape.js
var shape = __webpack_require__(7939);
;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/baselines.js



const NAMES = /[^\s"'`,:;=()<>|&[\]{}$]+\.(?:ya?ml|json)\b/gi;
const OPTION = /--(?:baseline|organization)[=\s]+["']?([^\s"']+)/g;
const EXPRESSION = '${{';
const WITHOUT = ['merge', 'shards'];
function clean(name) {
    return name.replace(/^(?:\.\/)+/, '');
}
function baselinesNamedIn(text, action, side, given = []) {
    const { value, faults } = (0,file_document/* readDocument */.u)(text);
    if (faults.length > 0)
        return { baselines: new Set(side === 'base' ? [default_path/* DEFAULT_BASELINE */.M, ...found(text)] : []), calls: [], given: [] };
    const workflow = (0,shape/* membersOf */.lS)(value);
    const [names, calls, gives] = [new Set(), new Set(), new Set()];
    for (const job of [...Object.values((0,shape/* membersOf */.lS)(workflow['jobs'])), workflow['runs']].map(shape/* membersOf */.lS)) {
        const around = [job['strategy'], job['env'], workflow['env'], inputsOf(workflow), given];
        for (const step of [job, ...listed(job['steps'])].map(shape/* membersOf */.lS)) {
            for (const each of calledBy(step)) {
                calls.add(each);
                gives.add(step['with']);
            }
            for (const named of namedBy(step, action))
                for (const each of named.includes(EXPRESSION) ? found(JSON.stringify(around)) : [named])
                    names.add(clean(each));
        }
    }
    return { baselines: names, calls: [...calls], given: [...gives] };
}
function calledBy({ uses }) {
    if (typeof uses !== 'string' || !uses.startsWith('./'))
        return [];
    const file = clean(uses).replace(/\/+$/, '');
    if (file === '')
        return [];
    return /\.ya?ml$/i.test(file) ? [file] : [`${file}/action.yml`, `${file}/action.yaml`];
}
function inputsOf(workflow) {
    const on = (0,shape/* membersOf */.lS)(workflow['on']);
    return [on['workflow_call'], on['workflow_dispatch'], workflow['inputs']];
}
function listed(value) {
    return Array.isArray(value) ? value : [];
}
function found(text) {
    return [...text.matchAll(NAMES)].map(([name]) => name);
}
function namedBy(step, action) {
    const [uses, run, given] = [step['uses'], step['run'], (0,shape/* membersOf */.lS)(step['with'])];
    const files = [given['baseline'], given['organization']].filter((each) => typeof each === 'string' && each !== '');
    if (files.length > 0)
        return files;
    if (typeof run === 'string' && run.includes('iam-alert-guard')) {
        const options = [...run.matchAll(OPTION)].map(([, name = '']) => name);
        return options.length > 0 ? options : [default_path/* DEFAULT_BASELINE */.M];
    }
    if (typeof uses !== 'string' || step['steps'] !== undefined)
        return [];
    const ours = /(?:^|\/)iam-alert-guard(?:@|\/|$)/.test(uses) || (action !== '' && uses.startsWith(`${action}@`));
    return (ours || uses === './') && !WITHOUT.includes(String(given['mode'])) ? [default_path/* DEFAULT_BASELINE */.M] : [];
}

;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/replaced.js


const FOLDER = '.github/workflows/';
function workflowOf(env) {
    const named = env['GITHUB_WORKFLOW_REF'] ?? '';
    const start = `${env['GITHUB_REPOSITORY'] ?? ''}/${FOLDER}`;
    const end = named.indexOf('@refs/');
    return named.startsWith(start) && end > 0 ? named.slice(start.length - FOLDER.length, end) : null;
}
async function replacedFiles(github, { base, head }, path, env) {
    const workflow = workflowOf(env);
    if (workflow === null)
        return [];
    const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const named = (side, file) => replaced_namedBy((name) => (0,github_answers/* told */.E)(github.fileAt({ base, head }[side], name)), file, path, (text, given) => baselinesNamedIn(text, action, side, given));
    const before = await named('base', workflow);
    if (before?.has(path))
        return [];
    const after = (await named('head', workflow)) ?? new Set();
    let gone = [...(before ?? [])];
    if (before === null) {
        for (const file of await alteredWorkflows(github, { base, head })) {
            const now = (await named('head', file)) ?? new Set();
            gone.push(...[...((await named('base', file)) ?? [])].filter((name) => !now.has(name)));
        }
    }
    gone = [...new Set(gone)].filter((name) => name !== path && !after.has(name)).sort();
    return (await Promise.all(gone.map((name) => fileNamed(github, base, name)))).flat();
}
async function alteredWorkflows(github, { base, head }) {
    const changes = await (0,github_answers/* told */.E)(github.changesBetween(base, head));
    if (changes === null)
        throw (0,github_answers/* unread */.g)('it changes 300 files or more, so it could not be determined which workflow this one takes the place of', 'change the workflow in a pull request of its own');
    return [...changes.gone, ...changes.altered].filter((file) => file.startsWith(FOLDER));
}
async function replaced_namedBy(read, workflow, path, namedIn) {
    const [texts, files, given] = [[], new Set([workflow]), []];
    for (const file of files) {
        const bytes = await read(file);
        if (bytes === null && file === workflow)
            return null;
        if (bytes === null)
            continue;
        const text = new TextDecoder().decode(bytes);
        texts.push(text);
        const { calls, given: its } = namedIn(text, []);
        given.push(...its);
        for (const called of calls)
            if (files.size < MOST_CALLED)
                files.add(called);
    }
    const names = texts.flatMap((text) => [...namedIn(text, given).baselines]);
    return new Set(names.map((name) => (name.endsWith(`/${path}`) ? path : name)));
}
const MOST_CALLED = 100;
async function fileNamed(github, commit, name) {
    const inside = name.slice(name.indexOf('/') + 1);
    for (const path of [...new Set([name, inside])].filter((each) => !each.startsWith('/') && !each.startsWith('../'))) {
        const bytes = await (0,github_answers/* told */.E)(github.fileAt(commit, path));
        if (bytes !== null)
            return [{ bytes, path }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/base-version.js





function kindOf({ bytes, path }) {
    if ((0,classify/* looksLikeBaseline */.LE)(bytes))
        return 'baseline';
    return (0,parse/* looksLikeOrganization */.Hq)(bytes, path) ? 'organization' : null;
}
async function baseVersion(pull, path, head, reading, kind = 'baseline') {
    const { github, commit } = await beforeThis(pull, path, reading);
    const bytes = await (0,github_answers/* told */.E)(github.fileAt(commit, path));
    if (head === null)
        return { files: bytes === null ? [] : [{ bytes, path }], others: [], notes: [] };
    const commits = { base: commit, head: pull.headSha };
    const replaced = await replacedFiles(github, commits, path, reading.world.env);
    const own = bytes === null ? await newcomer(github, commits, path) : [{ bytes, path }];
    const before = replaced.filter((file) => own.every((each) => each.path !== file.path));
    const its = (files) => files.filter((file) => kindOf(file) === kind);
    const notes = [
        ...(bytes === null
            ? its(own).map((each) => `The baseline was at ${each.path} before: it is compared with that.`)
            : []),
        ...its(before).map((each) => `The workflow named ${each.path} before: it is compared with that.`),
    ];
    const all = [...before, ...own];
    const other = kind === 'baseline' ? 'organization' : 'baseline';
    const others = all.filter((file) => kindOf(file) === other);
    const files = all.filter((file) => (file.path === path ? !others.includes(file) : kindOf(file) === kind));
    return { files, others, notes };
}
async function fileBefore(pull, path, reading) {
    const { github, commit } = await beforeThis(pull, path, reading);
    const bytes = await (0,github_answers/* told */.E)(github.fileAt(commit, path));
    if (bytes !== null)
        return { bytes, path };
    if (await (0,github_answers/* told */.E)(github.hasFile(commit, path)))
        throw noContent(path, commit);
    return null;
}
async function beforeThis(pull, path, { github, world, cwd }) {
    if (github === null)
        throw (0,github_answers/* unread */.g)('there is no token to read the base version of the baseline with');
    if (path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:/.test(path))
        throw (0,github_answers/* unread */.g)(`the baseline ${path} is outside the repository`);
    const { headSha, baseSha } = pull;
    const commit = await (0,github_answers/* told */.E)(github.baseOf({ sha: await (0,checkout/* checkedOut */.M8)(pull, world, cwd), headSha, baseSha }));
    return { github, commit };
}
function noContent(path, commit) {
    return (0,github_answers/* unread */.g)(`GitHub lists ${path} in commit ${commit.slice(0, 12)} and gives no content of it`);
}
const USUAL = /\.(?:ya?ml|json|txt|conf|cfg)$|(?:^|\/)\.?[^./]+$/i;
const MOST_UNUSUAL = 100;
async function newcomer(github, { base, head }, path) {
    if (await (0,github_answers/* told */.E)(github.hasFile(base, path)))
        throw noContent(path, base);
    if (!(await (0,github_answers/* told */.E)(github.hasFile(head, path)))) {
        throw (0,github_answers/* unread */.g)(`the baseline was read at ${path}, and commit ${head.slice(0, 12)} of this repository has no such file`, 'check out this repository, and name the baseline by its path in that checkout');
    }
    const changes = await (0,github_answers/* told */.E)(github.changesBetween(base, head));
    if (changes === null)
        throw (0,github_answers/* unread */.g)('it changes 300 files or more, so it could not be determined whether the baseline was moved', 'add the baseline in a pull request of its own');
    const files = [];
    const unusual = changes.gone.filter((each) => !USUAL.test(each));
    if (unusual.length > MOST_UNUSUAL)
        throw (0,github_answers/* unread */.g)(`it removes ${String(changes.gone.length)} files, so it could not be determined whether the baseline was moved`, 'add the baseline in a pull request of its own');
    for (const old of changes.gone) {
        const bytes = await (0,github_answers/* told */.E)(github.fileAt(base, old));
        if (bytes === null && USUAL.test(old) && (await (0,github_answers/* told */.E)(github.hasFile(base, old))))
            throw noContent(old, base);
        if (bytes !== null)
            files.push({ bytes, path: old });
    }
    return files;
}


/***/ }),

/***/ 81887:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   g: () => (/* binding */ unread)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

function unread(why, hint = null) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the change could not be reviewed: ${why}`, 'github', [], hint);
}
async function told(answer) {
    const { ...got } = await answer;
    if (!got.ok)
        throw unread(got.note);
    return got.value;
}


/***/ }),

/***/ 51275:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ reviewing_accepted),
  C: () => (/* binding */ tellReview)
});

// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 16 modules
var shared_report = __webpack_require__(96518);
// EXTERNAL MODULE: ./build/src/commands/shared/review.js
var review = __webpack_require__(58374);
// EXTERNAL MODULE: ./build/src/report/model/redaction/key.js
var redaction_key = __webpack_require__(99967);
;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/acceptance.js

class Unanswered extends Error {
}
async function told(answer) {
    const { ...got } = await answer;
    if (!got.ok)
        throw new Unanswered(got.note);
    return got.value;
}
const acceptance_short = (commit) => commit.slice(0, 12);
async function judgeAcceptance(reviewed, asking) {
    try {
        return await judge(reviewed, asking);
    }
    catch (error) {
        if (!(error instanceof Unanswered))
            throw error;
        return refused(reviewed, error.message);
    }
}
async function judge(reviewed, asking) {
    const { github, pull, label } = asking;
    const commit = pull.queued ? (await told(github.headOf(pull.number))).sha : pull.headSha;
    const carries = await told(github.carriesLabel(pull.number, label));
    const changes = (0,redaction_key/* weakeningDigest */.s2)(reviewed.review);
    const labelled = carries ? await byLabel({ commit, changes }, asking) : null;
    if (labelled !== null && (await told(github.mayWrite(labelled.login))))
        return accepted(reviewed, labelled, labelled);
    for (const login of await told(github.approvals(pull.number, commit)))
        if (await told(github.mayWrite(login)))
            return accepted(reviewed, { commit, changes, login }, null);
    if (labelled !== null) {
        const note = `The label "${label}" was set by ${labelled.login}, who may not write to this repository: it does not count.`;
        return refused(reviewed, note);
    }
    const way = `To accept the weakening of commit ${acceptance_short(commit)}, somebody with write access sets the label "${label}" or approves the pull request.`;
    const old = `The label "${label}" is there, but no run has seen it set for commit ${acceptance_short(commit)} with what it weakens now: remove it and add it again to accept this.`;
    return refused(reviewed, carries ? old : way);
}
async function byLabel(now, { github, pull, label, key }) {
    const { labelled } = pull;
    if (labelled !== null && labelled.label.toLowerCase() === label.toLowerCase())
        return { ...now, login: labelled.login };
    const continues = (firstLine) => (0,redaction_key/* sameComment */.Go)(key, firstLine);
    const body = await told(github.ownComment({ pull: pull.number, marker: (0,redaction_key/* marker */.xL)('comment', key), continues }));
    const record = body === null ? null : (0,redaction_key/* acceptanceIn */.Ve)(body);
    return record?.commit === now.commit && record.changes === now.changes ? record : null;
}
function accepted(reviewed, { commit, login }, record) {
    const review = { ...reviewed.review, acceptedBy: login, acceptedCommit: commit };
    return { reviewed: { ...reviewed, review }, record };
}
function refused(reviewed, note) {
    return { reviewed: { ...reviewed, notes: [...reviewed.notes, note] }, record: null };
}

// EXTERNAL MODULE: ./build/src/commands/shared/workflow/github.js + 3 modules
var workflow_github = __webpack_require__(25510);
;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/reviewing.js





async function reviewing_accepted(reviewed, pull, key, { action, github }) {
    if (reviewed.review.class !== 'weakens' || github === null)
        return { reviewed, record: null };
    return judgeAcceptance(reviewed, { github, pull, label: action.weakeningLabel, key });
}
async function outrun(github, { number, headSha }) {
    const now = await github.headOf(number);
    if (!now.ok || now.value.sha === headSha)
        return null;
    return `The comment was left as it is: this run is of commit ${headSha.slice(0, 12)}, and the pull request has a newer one.`;
}
async function tellReview(report, { reviewed, record }, key, request, pull, run) {
    const { action, github, world } = run;
    const told = await (0,redacts/* forReaders */.G4)(report, run);
    const options = { key, acceptance: record, showing: request, ...(0,shared_report/* docsBase */.xH)(world) };
    const silent = github === null || pull.queued || action.comment === 'never';
    const note = silent
        ? null
        : ((await outrun(github, pull)) ?? (await (0,workflow_github/* comment */.Im)(github, pull.number, told, action.comment, options)));
    await (0,shared_report/* publish */.mk)(note === null ? told : { ...told, notes: [...told.notes, note] }, request, world, {
        marks: { show: request.show, failOn: 'never', failOnUnknown: false },
        key,
    });
    return (0,review/* reviewExit */.L9)(reviewed.review, request.failOn);
}


/***/ }),

/***/ 46990:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ proposed)
/* harmony export */ });
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58374);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30878);
/* harmony import */ var _github_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81887);
/* harmony import */ var _unseen_why_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54509);




async function proposed(file, by, pull, { github, world, cwd }) {
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(file, world.env, cwd);
    const found = await (0,_review_js__WEBPACK_IMPORTED_MODULE_0__/* .readVersion */ .$4)(file, path, world);
    if (found !== null || github === null)
        return found;
    const commit = await committing(github, pull, path, { world, cwd });
    if (commit === null)
        return null;
    const { why, hint } = await (0,_unseen_why_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnseen */ .V)(file, by, world, cwd);
    throw (0,_github_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .unread */ .g)(`${path} is in commit ${commit.slice(0, 12)} and could not be seen, since ${why}`, hint);
}
async function committing(github, pull, path, { world, cwd }) {
    if (path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:/.test(path))
        return null;
    const commit = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .checkedOut */ .M8)(pull, world, cwd);
    const there = await github.hasFile(commit, path);
    if (there.ok || there.trouble !== 'missing')
        return (await (0,_github_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .E)(Promise.resolve(there))) ? commit : null;
    return (await (0,_github_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .E)(github.hasFile(pull.headSha, path))) ? pull.headSha : null;
}


/***/ })

};
