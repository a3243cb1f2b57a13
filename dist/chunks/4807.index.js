export const id = 4807;
export const ids = [4807];
export const modules = {

/***/ 95964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parsePartially),
/* harmony export */   s: () => (/* binding */ salvaged)
/* harmony export */ });
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95805);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(339);
/* harmony import */ var _file_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35911);



function parsePartially(bytes, path, options = {}) {
    const whole = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .nk)(bytes, path, options);
    if (whole.ok)
        return { baseline: whole.baseline, source: whole.source, problems: [] };
    const { problems } = whole;
    const recipient = { stands: false };
    const left = salvaged(bytes, path, {
        judge(root) {
            const { baseline, issues } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(root, { spelling: () => null }, options);
            return { value: baseline, issues };
        },
        complete(root) {
            const { recipients } = root;
            if (Array.isArray(recipients) && recipients.length > 0)
                return false;
            root['recipients'] = [{ protocol: 'email', endpoint: 'nobody@example.invalid' }];
            recipient.stands = true;
            return true;
        },
    });
    if (left === null)
        return { baseline: null, source: null, problems };
    const { value: baseline, source } = left;
    const recipients = recipient.stands ? [] : baseline.recipients;
    return { baseline: { ...baseline, recipients }, source, problems: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(problems) };
}
const ROUNDS = 20;
function salvaged(bytes, path, { judge: judged, complete }) {
    const file = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .openBaseline */ .Eg)(bytes, path);
    if (!file.ok)
        return null;
    const pruned = new Pruned(file.value, complete);
    for (let round = 0; round < ROUNDS; round++) {
        const { value, issues } = judged(pruned.root);
        if (value !== null && issues.length === 0)
            return { value, source: pruned.sourceOf(file.source) };
        if (!pruned.dropAll(issues))
            break;
    }
    return null;
}
class Pruned {
    complete;
    root;
    origins = new Map();
    constructor(value, complete) {
        this.complete = complete;
        this.root = structuredClone(value);
    }
    dropAll(issues) {
        if (typeof this.root !== 'object' || this.root === null || Array.isArray(this.root))
            return false;
        const paths = issues.map(({ at }) => at).sort((a, b) => compare(b, a));
        const changed = paths.filter((path, index) => compare(path, paths[index - 1] ?? []) !== 0 && this.drop(path)).length > 0;
        const root = this.root;
        const versioned = root['version'] !== 1;
        root['version'] = 1;
        return this.complete(root) || versioned || changed;
    }
    drop(path) {
        const last = path[path.length - 1];
        const parent = (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.root, path.slice(0, -1));
        if (last === undefined || typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last))
            return false;
        if (Array.isArray(parent)) {
            const list = (0,_file_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKey */ .Pn)(path.slice(0, -1));
            const origins = this.origins.get(list) ?? [...parent.keys()];
            parent.splice(Number(last), 1);
            origins.splice(Number(last), 1);
            this.origins.set(list, origins);
        }
        else {
            Reflect.deleteProperty(parent, last);
        }
        return true;
    }
    sourceOf(source) {
        const original = (path) => path.map((step, index) => typeof step === 'number' ? (this.origins.get((0,_file_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKey */ .Pn)(path.slice(0, index)))?.[step] ?? step) : step);
        return {
            path: source.path,
            sha256: source.sha256,
            locate: (path) => source.locate(original(path)),
            declares: (path) => source.declares(original(path)),
        };
    }
}
function compare(a, b) {
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const [x, y] = [a[index] ?? '', b[index] ?? ''];
        if (x === y)
            continue;
        if (typeof x === 'number' && typeof y === 'number')
            return x - y;
        return String(x) < String(y) ? -1 : 1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 30878:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   eM: () => (/* binding */ refuseBase),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

function absolutePath(path, cwd) {
    const forward = path.replaceAll('\\', '/');
    const absolute = forward.startsWith('/') || /^[A-Za-z]:\//.test(forward)
        ? forward
        : `${cwd.replaceAll('\\', '/').replace(/\/$/, '')}/${forward}`;
    const parts = [];
    for (const part of absolute.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && !(part === '' && parts.length > 0))
            parts.push(part);
    }
    return parts.join('/');
}
function workspaceOf(env) {
    return (env['GITHUB_WORKSPACE'] ?? '').replaceAll('\\', '/').replace(/\/$/, '');
}
function repositoryPath(path, env, cwd) {
    const forward = path.replaceAll('\\', '/');
    const root = workspaceOf(env);
    const clean = absolutePath(path, cwd);
    if (root !== '' && clean.startsWith(`${root}/`))
        return clean.slice(root.length + 1);
    return forward.startsWith('./') ? forward.slice(2) : forward;
}
async function inRepository(baseline, world, cwd) {
    const workspace = workspaceOf(world.env);
    const parts = absolutePath(baseline, cwd).split('/');
    while (parts.length > 1) {
        parts.pop();
        const folder = parts.join('/');
        if (workspace === '' || !folder.startsWith(`${workspace}/`))
            break;
        const head = await world.files.read(`${folder}/.git/HEAD`, HEAD_LIMIT).catch(() => null);
        if (head !== null)
            return { ...world, env: { ...world.env, GITHUB_WORKSPACE: folder } };
    }
    return world;
}
async function checkedOut(pull, world, cwd) {
    const head = await headOf(world, cwd);
    if (head === null)
        return world.env['GITHUB_SHA'] || pull.headSha;
    return COMMIT.test(head) ? head : pull.headSha;
}
async function refuseBase(pull, world, cwd) {
    const { headSha, baseSha, baseRef, queued } = pull;
    const head = queued ? null : await headOf(world, cwd);
    if (head === null)
        return;
    const onBase = COMMIT.test(head) ? head === baseSha && head !== headSha : head === `ref: refs/heads/${baseRef}`;
    if (!onBase)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('the checkout is the base of this pull request, not what it proposes, so nothing was compared', 'checkout', [], 'check out the pull request: leave `ref` out of actions/checkout');
}
const COMMIT = /^[0-9a-f]{40,64}$/;
async function headOf(world, cwd) {
    const root = world.env['GITHUB_WORKSPACE'] || cwd;
    const bytes = await world.files.read(`${root}/.git/HEAD`, HEAD_LIMIT).catch(() => null);
    return bytes === null ? null : new TextDecoder().decode(bytes).trim();
}
const HEAD_LIMIT = 4096;


/***/ }),

/***/ 34807:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/src/checks/index.js + 114 modules
var checks = __webpack_require__(69604);
// EXTERNAL MODULE: ./build/src/baseline/parse.js + 3 modules
var parse = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/fleet/organization/baselines.js
var baselines = __webpack_require__(93300);
// EXTERNAL MODULE: ./build/src/fleet/organization/parse.js
var organization_parse = __webpack_require__(25871);
// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(88844);
// EXTERNAL MODULE: ./build/src/report/model/redaction/key.js
var key = __webpack_require__(99967);
;// CONCATENATED MODULE: ./build/src/report/forms/problems-sarif.js


const RULE = 'baseline-valid';
function renderProblemsSarif(problems, version) {
    const text = 'The baseline is valid';
    const run = {
        tool: {
            driver: {
                name: 'iam-alert-guard',
                version,
                semanticVersion: version,
                rules: [{ id: RULE, name: 'BaselineValid', shortDescription: { text }, fullDescription: { text } }],
            },
        },
        automationDetails: { id: 'iam-alert-guard/validate/' },
        columnKind: 'utf16CodeUnits',
        results: problems.map(({ path, line, column, message, hint, level }) => ({
            ruleId: RULE,
            ruleIndex: 0,
            level,
            message: { text: (0,plain/* shown */.SP)(hint === null ? message : `${message} (${hint})`) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: (0,key/* encodedPath */.yT)(path), uriBaseId: '%SRCROOT%' },
                        region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
                    },
                },
            ],
        })),
    };
    return `${(0,plain/* safeJson */.oi)(JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2))}\n`;
}

// EXTERNAL MODULE: ./build/src/commands/shared/baseline-file.js
var baseline_file = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/checkout.js
var checkout = __webpack_require__(30878);
;// CONCATENATED MODULE: ./build/src/commands/validate.js










async function problemsOf(path, world, cwd) {
    const shownAs = (0,checkout/* repositoryPath */.SH)(path, world.env, cwd);
    const level = (kind) => (problem) => ({ ...problem, level: kind });
    let bytes;
    try {
        bytes = await (0,baseline_file/* baselineBytes */.Bm)(path, world, 'give the path of another file');
    }
    catch (error) {
        if (!(error instanceof src_errors/* UsageError */.eb))
            throw error;
        return [{ path: shownAs, line: 1, column: 1, message: error.message, hint: error.hint, level: 'error' }];
    }
    if ((0,organization_parse/* looksLikeOrganization */.Hq)(bytes, shownAs))
        return (await organizationProblems(bytes, shownAs, world, cwd)).map(level('error'));
    const parsed = (0,parse/* parseBaseline */.nk)(bytes, shownAs, {
        env: (name) => world.env[name],
        checks: checks/* CHECKS */.u.map(({ id }) => id),
        unset: 'unresolved',
    });
    return parsed.ok
        ? parsed.warnings.map(level('warning'))
        : (0,baseline_file/* ofThisFile */.Ey)(parsed.problems, path, world).map(level('error'));
}
async function organizationProblems(bytes, shownAs, world, cwd) {
    const parsed = (0,organization_parse/* parseOrganization */.H4)(bytes, shownAs);
    if (!parsed.ok)
        return parsed.problems;
    return (0,baselines/* misnamed */.H9)(parsed, async (path) => {
        const found = await world.files.read(path, baseline_file/* BASELINE_LIMIT */.qz);
        if (found === null)
            return null;
        const baseline = (0,parse/* parseBaseline */.nk)(found, (0,checkout/* repositoryPath */.SH)(path, world.env, cwd), { unset: 'unresolved' });
        return (0,baselines/* pinnedBy */.C7)(baseline);
    });
}
function validate_text(files, problems) {
    const lines = problems.flatMap(({ path, line, column, message, hint, level }) => [
        `${(0,plain/* shown */.SP)(path)}:${line}:${column}: ${level === 'warning' ? 'warning: ' : ''}${(0,plain/* shown */.SP)(message)}`,
        ...(hint === null ? [] : [`  hint: ${(0,plain/* shown */.SP)(hint)}`]),
    ]);
    if (!problems.some(({ level }) => level === 'error'))
        lines.push(files.length === 1 ? `${(0,plain/* shown */.SP)(files[0] ?? '')} is valid.` : `All ${files.length} files are valid.`);
    return (0,terminal/* inert */.tJ)(`${lines.join('\n')}\n`);
}
async function validate(request, world, cwd) {
    const { files, format, output } = request;
    const problems = [];
    for (const file of files)
        problems.push(...(await problemsOf(file, world, cwd)));
    const errors = problems.filter(({ level }) => level === 'error');
    if (errors.length > 0 && format !== 'sarif') {
        const [{ message }] = errors;
        const count = errors.length === 1 ? 'one problem' : `${errors.length} problems`;
        throw new src_errors/* UsageError */.eb(`${count} found: ${message}`, 'baseline', problems.map(validate_plain));
    }
    const told = {
        text: () => validate_text(files, problems),
        json: () => `${(0,plain/* safeJson */.oi)(JSON.stringify({ schema: 'iam-alert-guard/validation/1', files, warnings: problems.map(validate_plain) }, null, 2))}\n`,
        sarif: () => renderProblemsSarif(problems, world.version),
    }[format]();
    if (output === null)
        await world.host.report(told);
    else
        await world.files.write(output, told);
    for (const { path, line, column, message } of format === 'sarif' ? errors : [])
        world.host.log(`${path}:${line}:${column}: ${message}`);
    return errors.length > 0 ? 2 : 0;
}
function validate_plain({ path, line, column, message, hint }) {
    return { path, line, column, message, hint };
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


/***/ }),

/***/ 25871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ parseOrganization),
/* harmony export */   Hq: () => (/* binding */ looksLikeOrganization),
/* harmony export */   tV: () => (/* binding */ parseOrganizationPartially)
/* harmony export */ });
/* harmony import */ var _baseline_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95805);
/* harmony import */ var _baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(339);
/* harmony import */ var _baseline_partial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95964);
/* harmony import */ var _baseline_file_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68487);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99485);





const GRAMMAR = { schema: _schema_js__WEBPACK_IMPORTED_MODULE_4__.organizationSchema, noun: 'the organization file', one: 'an organization file' };
function parseOrganization(bytes, path) {
    const file = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .openBaseline */ .Eg)(bytes, path);
    if (!file.ok)
        return file;
    const { value, source } = file;
    const strange = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .notOfItsKind */ .hS)(file, GRAMMAR);
    if (strange !== null)
        return { ok: false, problems: [strange] };
    const { organization, issues } = judged(value, (at) => source.spelling(at));
    const problems = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)([...file.problems, ...issues.map((found) => source.problem(found))]);
    if (problems.length > 0 || organization === null)
        return { ok: false, problems };
    return { ok: true, organization, source };
}
function judged(value, spelling) {
    const declared = _schema_js__WEBPACK_IMPORTED_MODULE_4__.organizationSchema.safeParse(value, { jitless: true });
    const semantic = semanticIssues(value);
    if (!declared.success)
        return {
            organization: null,
            issues: [...(0,_baseline_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaIssues */ .ge)(declared.error.issues, value, spelling, GRAMMAR), ...semantic],
        };
    const { $schema: _, accounts, ...rest } = declared.data;
    return { organization: { ...rest, accounts: (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__.selectionOf)(accounts) }, issues: semantic };
}
function parseOrganizationPartially(bytes, path, role) {
    const whole = parseOrganization(bytes, path);
    if (whole.ok)
        return { organization: whole.organization, source: whole.source, problems: [] };
    const { problems } = whole;
    const left = (0,_baseline_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .salvaged */ .s)(bytes, path, {
        judge(root) {
            const { organization, issues } = judged(root, () => null);
            return { value: organization, issues };
        },
        complete(root) {
            if (Object.hasOwn(root, 'role'))
                return false;
            root['role'] = role;
            return true;
        },
    });
    return { organization: left?.value ?? null, source: left?.source ?? null, problems };
}
const OWN_KEYS = ['accounts', 'role', 'baseline', 'overrides', 'hubs', 'external-id', 'reconcile-role'];
function looksLikeOrganization(bytes, path) {
    const file = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .openBaseline */ .Eg)(bytes, path);
    const named = /\.org\.(?:ya?ml|json)$/i.test(path);
    if (!file.ok || typeof file.value !== 'object' || file.value === null || Array.isArray(file.value))
        return named;
    if (Object.hasOwn(file.value, 'recipients'))
        return false;
    const { value } = file;
    return named || OWN_KEYS.some((key) => Object.hasOwn(value, key));
}
function listAt(root, path) {
    const value = (0,_baseline_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root, path);
    return Array.isArray(value) ? value : [];
}
function semanticIssues(root) {
    const lists = [['accounts'], ['accounts', 'units'], ['accounts', 'exclude'], ['hubs']];
    return [...lists.flatMap((path) => repeated(root, path)), ...idleOverrides(root)];
}
function repeated(root, path) {
    const seen = new Map();
    return listAt(root, path).flatMap((each, index) => {
        const first = seen.get(each);
        if (first === undefined) {
            seen.set(each, index);
            return [];
        }
        return [(0,_baseline_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)([...path, index], `${String(each)} is already in this list`, 'remove one of the two')];
    });
}
function idleOverrides(root) {
    const overrides = (0,_baseline_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root, ['overrides']);
    if (typeof overrides !== 'object' || overrides === null)
        return [];
    const listed = listAt(root, ['accounts']).map(String);
    const excluded = listAt(root, ['accounts', 'exclude']);
    const named = Object.keys(overrides).filter((account) => /^\d{12}$/.test(account));
    return named.flatMap((account) => {
        const why = excluded.includes(account)
            ? '`accounts` excludes it'
            : listed.length > 0 && !listed.includes(account)
                ? '`accounts` does not list it'
                : null;
        return why === null ? [] : [(0,_baseline_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)(['overrides', account], `no run looks at ${account}: ${why}`, null, 'key')];
    });
}


/***/ }),

/***/ 99485:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   organizationJsonSchema: () => (/* binding */ organizationJsonSchema),
/* harmony export */   organizationSchema: () => (/* binding */ organizationSchema),
/* harmony export */   selectionOf: () => (/* binding */ selectionOf)
/* harmony export */ });
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33661);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50986);
/* harmony import */ var _baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17843);




const account = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT */ .u4, 'an AWS account id: 12 digits, in quotation marks');
const accounts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(account);
const unit = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .UNIT */ .p5, 'the id of an organizational unit or of the root, e.g. ou-ab12-34cdefgh');
const role = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_NAME */ .VA, 'the name of a role, with its path where it has one, e.g. iam-alert-guard-check or team/check');
const file = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_PATH */ .Nd, 'the path of a baseline');
const organizationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('Version of this file format.'),
    organization: (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION */ .A_, 'the id of an organization, e.g. o-a1b2c3d4e5')
        .optional()
        .describe('Conditions on aws:PrincipalOrgID in policies are evaluated with it. If AWS returns another id, the run is refused.'),
    accounts: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('all'),
        accounts.min(1),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            units: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(unit)
                .min(1)
                .optional()
                .describe('Organizational units, with those below them. Default: the whole organization.'),
            exclude: accounts.default([]).describe('Accounts that are left out, by declaration. Shown in every report.'),
        }),
    ])
        .default('all')
        .describe('Which accounts: all, a list of ids, or units. What is not a list needs organizations:ListAccounts.'),
    role: role.describe('The role that is assumed in each account, and in each hub.'),
    'external-id': (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTERNAL_ID */ .AQ, '2 to 1,224 letters, digits or characters of _+=,.@:/-')
        .optional()
        .describe('The external id that the roles ask for.'),
    'reconcile-role': role
        .optional()
        .describe('The role in each account that reconcile works with. Only named in the commands of reports.'),
    baseline: file
        .default(_baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_BASELINE */ .M)
        .describe('The baseline of every account, relative to the working directory.'),
    overrides: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(account, file).default({}).describe('Accounts that have a baseline of their own.'),
    hubs: accounts
        .default([])
        .describe('Accounts that members forward to. Each is read once, and its snapshot is used for every member.'),
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2048).optional().describe('Where editors find this schema. Nothing else reads it.'),
})
    .meta({
    title: 'iam-alert-guard organization',
    description: 'Which accounts of an organization are checked, with which role and baseline.',
});
function selectionOf(declared) {
    if (declared === 'all')
        return { kind: 'all', exclude: [] };
    if (Array.isArray(declared))
        return { kind: 'list', accounts: declared };
    const { units, exclude } = declared;
    return units === undefined ? { kind: 'all', exclude } : { kind: 'units', units, exclude };
}
const ADDRESS = 'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/main/schema/organization.schema.json';
function organizationJsonSchema() {
    const made = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(organizationSchema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
    const { $schema, ...rest } = made;
    return { $schema, $id: ADDRESS, ...rest };
}


/***/ }),

/***/ 88844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ instructed),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Lp: () => (/* binding */ TEXT_WIDTH),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   lG: () => (/* binding */ hang),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73291);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98099);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79366);



const TEXT_WIDTH = 100;
function inert(output) {
    return output
        .split('\n')
        .map((line) => (line.trimStart().startsWith('::') ? line.replace('::', '\\::') : line).replaceAll('##[', '\\u0023#['))
        .join('\n');
}
function logText(message) {
    return inert(message.split(/\r?\n/).map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n'));
}
const UNBROKEN = '\u0000';
function glued(text) {
    let [out, rest] = ['', text];
    for (const { text: code, isCode } of (0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(text)) {
        if (!isCode)
            continue;
        const at = rest.indexOf(code);
        out += rest.slice(0, at) + code.replaceAll(' ', UNBROKEN);
        rest = rest.slice(at + code.length);
    }
    return out + rest;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of glued(text).split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.filter((each, index) => each !== '' || index === 0).map((each) => each.replaceAll(UNBROKEN, ' '));
}
function hang(lead, words, indent = lead.length) {
    return wrap(words, TEXT_WIDTH - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}
function instructed(lead, label, text) {
    const lines = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_2__/* .instructionLines */ .Ey)(text);
    const command = (words) => `${' '.repeat(lead.length + 2)}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(words, Infinity)}`;
    const [first, ...rest] = lines;
    if (first === undefined)
        return [];
    return [
        ...(first.isCommand
            ?
                /\w/.test(label)
                    ? [`${lead}${label.trimEnd()}`, command(first.text)]
                    : [`${lead}${label}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.text, Infinity)}`]
            : hang(lead, `${label}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.text)}`)),
        ...rest.flatMap((line) => line.isCommand ? [command(line.text)] : hang(' '.repeat(lead.length), (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(line.text))),
    ];
}


/***/ }),

/***/ 99967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ sameComment),
/* harmony export */   Ve: () => (/* binding */ acceptanceIn),
/* harmony export */   W4: () => (/* binding */ acceptanceLine),
/* harmony export */   ab: () => (/* binding */ sarifCategory),
/* harmony export */   oD: () => (/* binding */ accountTag),
/* harmony export */   s2: () => (/* binding */ weakeningDigest),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/* harmony import */ var _snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65489);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10883);


function accountTag(account) {
    if (account === null)
        return 'none';
    return /^account-[0-9a-f]{6}$/.test(account) ? account.slice(-6) : (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc)('account', account).slice(-6);
}
function marker(kind, key) {
    return `<!-- iam-alert-guard:${kind} baseline=${encodedPath(key.path)} account=${accountTag(key.account)} -->`;
}
function acceptanceLine({ commit, changes, login }) {
    return `<!-- iam-alert-guard:accepted commit=${commit} changes=${changes} by=${encodedPath(login)} -->`;
}
function weakeningDigest({ changes }) {
    const told = changes.filter((change) => change.class === 'weakens').map(({ path, effect }) => `${path} ${effect}`);
    return (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(JSON.stringify(told.sort())).slice(0, 16);
}
function acceptanceIn(body) {
    const [, second = ''] = body.split(/\r?\n/, 2);
    const [, commit, changes, by] = /^<!-- iam-alert-guard:accepted commit=([0-9a-f]{40,64}) changes=([0-9a-f]{16}) by=([\w.%~-]{1,200}) -->$/.exec(second) ?? [];
    if (commit === undefined || changes === undefined || by === undefined)
        return null;
    try {
        return { commit, changes, login: decodeURIComponent(by) };
    }
    catch {
        return null;
    }
}
function sameComment(key, firstLine) {
    const anyAccount = marker('comment', { ...key, account: null }).replace(/none -->$/, '');
    const stands = /^(none|[0-9a-f]{6}) -->$/.exec(firstLine.startsWith(anyAccount) ? firstLine.slice(anyAccount.length) : '');
    const own = accountTag(key.account);
    return stands !== null && (stands[1] === own || stands[1] === 'none' || own === 'none' || key.pinned === true);
}
function sarifCategory(key) {
    return `iam-alert-guard/${encodedPath(key.path)}/${accountTag(key.account)}/`;
}
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replaceAll('--', '-%2D');
}


/***/ })

};
