export const id = 8571;
export const ids = [8571];
export const modules = {

/***/ 18571:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewFleetPullRequest: () => (/* binding */ reviewFleetPullRequest)
});

// EXTERNAL MODULE: ./build/src/baseline/parse.js + 3 modules
var parse = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/baseline/partial.js
var partial = __webpack_require__(95964);
// EXTERNAL MODULE: ./build/src/checks/index.js + 114 modules
var src_checks = __webpack_require__(69604);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/fleet/organization/baselines.js
var baselines = __webpack_require__(93300);
// EXTERNAL MODULE: ./build/src/fleet/organization/parse.js
var organization_parse = __webpack_require__(25871);
// EXTERNAL MODULE: ./build/src/review/organization.js + 1 modules
var review_organization = __webpack_require__(27770);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/review/changes.js
var review_changes = __webpack_require__(4783);
;// CONCATENATED MODULE: ./build/src/review/touched.js



function touchedBy({ path, review }, organization, accounts) {
    const its = accounts ?? (organization.baseline === path ? null : Object.keys(organization.overrides));
    const judged = its === null ? null : its.filter((account) => (0,baselines/* baselineOf */.Bv)(organization, account) === path).sort();
    return {
        baseline: path,
        class: review.class,
        accounts: judged,
        whom: judged === null ? everybody(organization) : number(judged.length),
    };
}
function number(accounts) {
    return accounts === 1 ? '1 account' : `${String(accounts)} accounts`;
}
function everybody({ accounts, overrides }) {
    const own = Object.keys(overrides).length;
    return `${selected(accounts)}${own === 0 ? '' : `, but ${number(own)} with a baseline of their own`}`;
}
function selected(selection) {
    switch (selection.kind) {
        case 'list':
            return number(selection.accounts.length);
        case 'all':
            return `every account of the organization${without(selection.exclude)}`;
        case 'units':
            return `every account of ${selection.units.join(', ')}${without(selection.exclude)}`;
    }
}
function without(excluded) {
    return excluded.length === 0 ? '' : ` less ${String(excluded.length)} excluded`;
}
function joinedReview(own, changed, touches) {
    const changes = [...own.changes, ...changed.flatMap(({ review }) => review.changes)];
    changes.sort((a, b) => order/* CLASS_ORDER */.An[a.class] - order/* CLASS_ORDER */.An[b.class]);
    return { class: (0,review_changes/* classOf */.Kl)([own, ...changed.map(({ review }) => review)]), changes, touches };
}

// EXTERNAL MODULE: ./build/src/snapshot/endpoint.js
var endpoint = __webpack_require__(65489);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/base-version.js + 2 modules
var base_version = __webpack_require__(3275);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/checkout.js
var checkout = __webpack_require__(30878);
// EXTERNAL MODULE: ./build/src/commands/shared/fleet/organization.js
var organization = __webpack_require__(27560);
// EXTERNAL MODULE: ./build/src/commands/shared/review.js
var shared_review = __webpack_require__(58374);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var session = __webpack_require__(78880);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/reviewing.js + 1 modules
var reviewing = __webpack_require__(51275);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/unseen.js
var unseen = __webpack_require__(46990);
;// CONCATENATED MODULE: ./build/src/commands/pull-request-fleet.js
















async function reviewFleetPullRequest(request, pull, run) {
    const { world, cwd } = run;
    const path = (0,checkout/* repositoryPath */.SH)(request.organization, world.env, cwd);
    const key = { path, account: null };
    await (0,checkout/* refuseBase */.eM)(pull, world, cwd);
    const head = await (0,unseen/* proposed */.t)(request.organization, 'organization', pull, run);
    const judged = await (0,reviewing/* accepted */.q)(await reviewAll(head, path, pull, run), pull, key, run);
    const now = (0,session/* nowOf */.Ic)(request, world.env, world.host.now().toISOString());
    const report = (0,shared_review/* reviewReport */.z_)(judged.reviewed, head, path, now, world.version);
    return (0,reviewing/* tellReview */.C)({ ...report, notes: [...report.notes, NOT_LOOKED] }, judged, key, request, pull, run);
}
const NOT_LOOKED = 'The change was reviewed, and no account was looked at.';
async function reviewAll(head, path, pull, run) {
    const { world, cwd } = run;
    const base = await (0,base_version/* baseVersion */.gb)(pull, path, head, run, 'organization');
    const [old = null] = base.files;
    if (old === null && head === null)
        throw nothingAt(path);
    (0,shared_review/* isOrganizationReview */.oS)(old, head);
    const before = new Map();
    const read = (named, side) => {
        const at = (0,checkout/* repositoryPath */.SH)(named, world.env, cwd);
        if (side === 'head')
            return (0,unseen/* proposed */.t)(named, 'file', pull, run);
        const known = before.get(at) ?? (0,base_version/* fileBefore */.ct)(pull, at, run);
        before.set(at, known);
        return known;
    };
    const own = await (0,shared_review/* reviewOrganizationFiles */.l)(old, head, world.env, read);
    const notes = [...own.notes, ...base.notes];
    const parsed = head === null ? null : (0,organization_parse/* parseOrganization */.H4)(head.bytes, path);
    if (parsed?.ok !== true)
        return { ...own, notes };
    await refuseMisnamed(parsed, pull, run);
    const changed = [
        ...(await takenOver(base.others, parsed, read, run)),
        ...(await changedBaselines(parsed, old, read, run)),
    ];
    const listed = changed.length === 0 ? { accounts: null, note: null } : await accountsOf(parsed, pull, run);
    const touches = changed.map((each) => touchedBy(each, parsed.organization, listed.accounts));
    return {
        account: null,
        review: joinedReview(own.review, changed, touches),
        notes: [...notes, ...changed.flatMap(({ notes: its }) => its), ...(listed.note === null ? [] : [listed.note])],
    };
}
function nothingAt(path) {
    const message = `there is no organization file at ${path}, neither before this change nor after it`;
    return new errors/* UsageError */.eb(message, 'file', [{ path, line: 1, column: 1, message, hint: null }]);
}
async function refuseMisnamed(parsed, pull, run) {
    const checks = src_checks/* CHECKS */.u.map(({ id }) => id);
    const problems = await (0,baselines/* misnamed */.H9)(parsed, async (named) => {
        const file = await (0,unseen/* proposed */.t)(named, 'file', pull, run);
        if (file === null)
            return null;
        const found = (0,parse/* parseBaseline */.nk)(file.bytes, file.path, {
            env: (name) => run.world.env[name],
            checks,
            unset: 'unresolved',
        });
        if (!found.ok)
            throw new errors/* BaselineError */.s$(found.problems);
        return (0,baselines/* pinnedBy */.C7)(found);
    });
    if (problems.length > 0)
        throw new errors/* BaselineError */.s$(problems, 'organization file');
}
async function takenOver(others, { organization }, read, { world, cwd }) {
    const found = others.map(async (old) => {
        const account = (0,partial/* parsePartially */.a)(old.bytes, old.path, { unset: 'unresolved' }).baseline?.account;
        const path = account === undefined ? organization.baseline : (0,baselines/* baselineOf */.Bv)(organization, account);
        const now = await read(path, 'head');
        const { review, notes } = (0,shared_review/* reviewFiles */.Kq)(old, now, (0,checkout/* repositoryPath */.SH)(path, world.env, cwd), world);
        return { path, review, notes: [...notes, `The baseline ${old.path} was used before: ${path} is compared with it.`] };
    });
    return (await Promise.all(found)).filter(({ review }) => review.changes.length > 0);
}
async function changedBaselines({ organization }, old, read, { world, cwd }) {
    const named = [...new Set([organization.baseline, ...Object.values(organization.overrides)])].sort();
    const already = new Set(old === null ? [] : (0,review_organization/* baselinesOf */.Gd)(old));
    const changed = [];
    for (const path of named) {
        const [before, after] = await Promise.all([read(path, 'base'), read(path, 'head')]);
        if (before === null ? !already.has(path) : after !== null && same(before, after))
            continue;
        const { review, notes } = (0,shared_review/* reviewFiles */.Kq)(before, after, (0,checkout/* repositoryPath */.SH)(path, world.env, cwd), world);
        changed.push({ path, review, notes });
    }
    return changed;
}
function same(a, b) {
    return (0,endpoint/* sha256Hex */.fg)(a.bytes) === (0,endpoint/* sha256Hex */.fg)(b.bytes);
}
async function accountsOf(parsed, pull, { action, world }) {
    const { accounts: selection } = parsed.organization;
    if (selection.kind === 'list')
        return { accounts: selection.accounts, note: null };
    if (action.mode === 'review' || pull.fork)
        return { accounts: null, note: null };
    const aws = await world.openFleet?.();
    if (aws === undefined)
        return { accounts: null, note: null };
    try {
        const { accounts } = await (0,organization/* discover */.k)(parsed, aws);
        return { accounts: accounts.map(({ account }) => account), note: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        return { accounts: null, note: `Which accounts are touched is not known by name: ${error.message}.` };
    }
}


/***/ }),

/***/ 27560:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover),
/* harmony export */   o: () => (/* binding */ openOrganization)
/* harmony export */ });
/* harmony import */ var _data_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24931);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _fleet_organization_baselines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93300);
/* harmony import */ var _fleet_organization_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25871);
/* harmony import */ var _fleet_select_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52752);
/* harmony import */ var _report_model_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46521);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7036);
/* harmony import */ var _workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30878);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78880);









async function openOrganization(path, world, cwd) {
    const shownAs = (0,_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(path, world.env, cwd);
    const hint = `how to write one: ${_data_project_js__WEBPACK_IMPORTED_MODULE_6__/* .PAGES */ .N}docs/organizations.md`;
    const bytes = await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(world, path, _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_LIMIT */ .qz, `there is no organization file at ${path}`, hint);
    const file = (0,_fleet_organization_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrganization */ .H4)(bytes, shownAs);
    if (!file.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BaselineError */ .s$(file.problems, 'organization file');
    const { organization } = file;
    const parsed = new Map();
    const problems = await (0,_fleet_organization_baselines_js__WEBPACK_IMPORTED_MODULE_7__/* .misnamed */ .H9)(file, async (named) => {
        if ((await world.files.read(named, _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_LIMIT */ .qz)) === null)
            return null;
        const baseline = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)(named, world, cwd);
        parsed.set(named, within(baseline, organization.organization));
        return (0,_fleet_organization_baselines_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedBy */ .C7)(baseline);
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BaselineError */ .s$(problems, 'organization file');
    const shared = parsed.get(organization.baseline);
    if (shared === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no baseline at ${organization.baseline}`, 'file');
    return {
        file,
        partition: [...parsed.values()].find(({ baseline }) => baseline.partition !== undefined)?.baseline.partition,
        baselineOf: (account) => {
            const its = parsed.get((0,_fleet_organization_baselines_js__WEBPACK_IMPORTED_MODULE_7__/* .baselineOf */ .Bv)(organization, account)) ?? shared;
            return { ...its, baseline: { ...its.baseline, account } };
        },
    };
}
function within(parsed, organization) {
    if (organization === undefined || parsed.baseline.organization !== undefined)
        return parsed;
    return { ...parsed, baseline: { ...parsed.baseline, organization } };
}
function told(answer, what) {
    if (answer.ok)
        return answer.value;
    if (answer.kind === 'credentials') {
        const { said, remedy } = (0,_report_model_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .to)(answer);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnansweredError */ .jd(`${what}: ${said} ${answer.message}`.trim(), 'credentials', [], remedy);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${what}: ${answer.code}: ${answer.message}`, 'organization', [], hintFor(answer.code));
}
function hintFor(code) {
    if (code === 'ParentNotFoundException')
        return 'a unit in `accounts` is not in the organization of these credentials: aws organizations list-roots shows its root';
    if (code === 'AWSOrganizationsNotInUseException')
        return 'the account of these credentials is in no organization: list the accounts in the file';
    if (code === 'TooManyRequestsException')
        return 'AWS Organizations throttled this run: start it again in a minute';
    if (/AccessDenied|Unauthorized/.test(code))
        return 'only the management account and delegated administrators may list accounts: run with their credentials, or list the accounts in the file';
    return 'nothing was judged; where the file lists the accounts by id, AWS is not asked for them';
}
async function discover({ organization, source }, fleet) {
    const { accounts: selection } = organization;
    if (selection.kind === 'list')
        return (0,_fleet_select_js__WEBPACK_IMPORTED_MODULE_8__/* .chosen */ .FV)(selection, null);
    const { organizations } = fleet;
    const [listed, id] = await Promise.all([
        organizations.accounts(selection.kind === 'units' ? selection.units : null),
        organization.organization === undefined ? null : organizations.id(),
    ]);
    if (id?.ok === true && id.value !== organization.organization) {
        const place = source.locate(['organization']);
        const message = `AWS says that the organization is ${id.value}, and the file says ${organization.organization ?? ''}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(message, 'organization', [{ ...place, message, hint: 'nothing was judged' }]);
    }
    const found = (0,_fleet_select_js__WEBPACK_IMPORTED_MODULE_8__/* .chosen */ .FV)(selection, told(listed, 'the accounts of the organization could not be listed'));
    if (found.accounts.length > 0)
        return found;
    const place = source.locate(['accounts']);
    const message = 'the organization file selects no account that is active';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(message, 'organization', [{ ...place, message, hint: null }]);
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


/***/ }),

/***/ 93300:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   C7: () => (/* binding */ pinnedBy),
/* harmony export */   H9: () => (/* binding */ misnamed)
/* harmony export */ });
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98099);

function baselineOf({ baseline, overrides }, account) {
    return Object.hasOwn(overrides, account) ? (overrides[account] ?? baseline) : baseline;
}
function pinnedBy(parsed) {
    if (!parsed.ok)
        return 'invalid';
    const { account = null, organization = null, partition = null } = parsed.baseline;
    return { account, organization, partition };
}
async function misnamed({ organization, source }, look) {
    const { baseline, overrides, organization: own } = organization;
    const named = [
        { path: baseline, at: ['baseline'], account: null },
        ...Object.entries(overrides).map(([account, path]) => ({ path, at: ['overrides', account], account })),
    ];
    const all = await Promise.all(named.map(async (each) => ({ ...each, found: await look(each.path) })));
    let first;
    const problems = [];
    for (const { path, at, account, found } of all) {
        const say = (message, hint = null) => problems.push({ ...source.locate(at), message, hint });
        if (found === null) {
            say(`there is no baseline at ${path}`);
            continue;
        }
        if (found === 'invalid') {
            say(`${path} is not a valid baseline`, `iam-alert-guard validate ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(path)} says what is wrong`);
            continue;
        }
        if (found.account !== null && found.account !== account)
            say(account === null
                ? `${path} pins account ${found.account}, and every account without an override is judged by it`
                : `${path} pins account ${found.account}, and is to judge account ${account}`, account === null ? 'remove `account` there, or write an override' : null);
        if (own !== undefined && found.organization !== null && found.organization !== own)
            say(`${path} declares the organization ${found.organization}, and this file ${own}`, 'remove it there');
        if (found.partition === null)
            continue;
        first ??= { path, partition: found.partition };
        if (first.partition !== found.partition)
            say(`${path} is of the partition ${found.partition}, and ${first.path} of ${first.partition}`, 'one run is of one partition: write an organization file for each');
    }
    return problems;
}


/***/ })

};
