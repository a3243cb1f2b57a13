export const id = 8374;
export const ids = [8374];
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

/***/ 58374:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Kq: () => (/* binding */ reviewFiles),
/* harmony export */   L9: () => (/* binding */ reviewExit),
/* harmony export */   l: () => (/* binding */ reviewOrganizationFiles),
/* harmony export */   oS: () => (/* binding */ isOrganizationReview),
/* harmony export */   z_: () => (/* binding */ reviewReport)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69604);
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33661);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98099);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _fleet_organization_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25871);
/* harmony import */ var _review_classify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30275);
/* harmony import */ var _review_organization_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27770);
/* harmony import */ var _snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65489);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7036);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26271);










async function readVersion(file, shownAs, { files }) {
    const bytes = await files.read(file, _baseline_file_js__WEBPACK_IMPORTED_MODULE_6__/* .BASELINE_LIMIT */ .qz);
    return bytes === null ? null : { bytes, path: shownAs };
}
function reviewFiles(base, head, path, { env, again }) {
    if (base === null && head === null) {
        const message = `there is no baseline at ${path}, neither before this change nor after it`;
        const output = path === _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_BASELINE */ .M ? '' : `--output ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r7)(path)}`;
        const hint = `write one with: ${again === undefined ? 'iam-alert-guard init' : (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_6__/* .ofThisRun */ .L5)('init', again, output)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(message, 'file', [{ path, line: 1, column: 1, message, hint }], hint);
    }
    const found = (0,_review_classify_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewBaselines */ .lV)(base, head, { env: (name) => env[name], checks: _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map(({ id }) => id) });
    if (!found.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineError */ .s$((0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_6__/* .ofThisFile */ .Ey)(found.problems, path, { again }));
    return found;
}
function isOrganizationReview(base, head) {
    const kinds = [base, head].flatMap((file) => (file === null ? [] : [(0,_fleet_organization_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .looksLikeOrganization */ .Hq)(file.bytes, file.path)]));
    if (kinds.length === 2 && kinds[0] !== kinds[1]) {
        const path = head?.path ?? '';
        const message = 'one version is an organization file, and the other is a baseline: they cannot be compared';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(message, 'usage', [{ path, line: 1, column: 1, message, hint: null }]);
    }
    return kinds.includes(true);
}
async function reviewOrganizationFiles(base, head, env, read) {
    const version = async (file, side) => {
        if (file === null)
            return null;
        const found = await Promise.all((0,_review_organization_js__WEBPACK_IMPORTED_MODULE_4__/* .baselinesOf */ .Gd)(file).map(async (path) => [path, await read(path, side)]));
        const there = found.flatMap(([path, each]) => (each === null ? [] : [[path, each]]));
        return { file, baselines: new Map(there) };
    };
    const options = { env: (name) => env[name], checks: _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECKS */ .u.map(({ id }) => id) };
    const found = (0,_review_organization_js__WEBPACK_IMPORTED_MODULE_4__/* .reviewOrganizations */ .jE)(await version(base, 'base'), await version(head, 'head'), options);
    if (!found.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BaselineError */ .s$(found.problems, 'organization file');
    return found;
}
function reviewReport({ review, notes }, head, path, now, version) {
    return {
        schema: 'iam-alert-guard/report/1',
        tool: { name: 'iam-alert-guard', version },
        command: 'review',
        generatedAt: (0,_values_js__WEBPACK_IMPORTED_MODULE_9__/* .wholeSeconds */ .$P)(new Date(now)),
        baseline: { path, sha256: head === null ? '' : (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256Hex */ .fg)(head.bytes) },
        target: { account: null, partition: null, eventRegion: null },
        verdict: null,
        counts: { pass: 0, fail: 0, unknown: 0, waived: 0 },
        findings: [],
        delivery: null,
        plan: null,
        review,
        route: null,
        observation: null,
        notes,
    };
}
function reviewExit({ class: kind, acceptedBy }, failOn = 'medium') {
    return kind === 'weakens' && !acceptedBy && failOn !== 'never' ? 1 : 0;
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

/***/ 4783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ classOf),
/* harmony export */   O7: () => (/* binding */ heaviestFirst),
/* harmony export */   Uf: () => (/* binding */ Comparison),
/* harmony export */   oW: () => (/* binding */ direction)
/* harmony export */ });
/* harmony import */ var _report_model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _baseline_file_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68487);


class Comparison {
    old;
    head;
    changes = [];
    constructor(old, head) {
        this.old = old;
        this.head = head;
    }
    add(kind, path, effect, about = {}) {
        const removed = !this.head.source.declares(path) && this.old.source.declares(path);
        this.put(kind, path, effect, removed ? this.old : this.head, about);
    }
    addRemoved(kind, path, effect) {
        this.put(kind, path, effect, this.old, {});
    }
    put(kind, path, effect, { source }, about) {
        this.changes.push({ class: kind, path: (0,_baseline_file_source_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(path), effect, location: source.locate(path), ...about });
    }
}
function heaviestFirst(a, b) {
    const [x, y] = [a.location, b.location];
    return _report_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_ORDER */ .An[a.class] - _report_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .CLASS_ORDER */ .An[b.class] || x.line - y.line || x.column - y.column;
}
function classOf(changes) {
    for (const kind of ['weakens', 'strengthens'])
        if (changes.some((change) => change.class === kind))
            return kind;
    return 'neutral';
}
function direction(before, after) {
    return after < before ? 'weakens' : after > before ? 'strengthens' : 'neutral';
}


/***/ }),

/***/ 30275:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LE: () => (/* binding */ looksLikeBaseline),
  lV: () => (/* binding */ reviewBaselines)
});

// UNUSED EXPORTS: compareBaselines

// EXTERNAL MODULE: ./build/src/baseline/calls.js
var baseline_calls = __webpack_require__(73440);
// EXTERNAL MODULE: ./build/src/baseline/parse.js + 3 modules
var parse = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/baseline/partial.js
var partial = __webpack_require__(95964);
// EXTERNAL MODULE: ./build/src/baseline/file/source.js
var file_source = __webpack_require__(68487);
// EXTERNAL MODULE: ./build/src/baseline/dates.js
var dates = __webpack_require__(92960);
// EXTERNAL MODULE: ./build/src/baseline/file/text.js
var file_text = __webpack_require__(30105);
;// CONCATENATED MODULE: ./build/src/review/allowances.js


function compareVouching(comparison) {
    const before = comparison.old.baseline.elsewhere;
    const after = comparison.head.baseline.elsewhere;
    for (const [index, { resource, reason }] of after.entries()) {
        const old = before.find((entry) => entry.resource === resource);
        if (old === undefined) {
            comparison.add('weakens', ['elsewhere', index], `${(0,file_text/* quote */.hD)(resource)} would pass without being read: the baseline vouches for it`);
        }
        else if (old.reason !== reason) {
            comparison.add('neutral', ['elsewhere', index, 'reason'], `the reason for vouching for ${(0,file_text/* quote */.hD)(resource)} is worded differently`);
        }
    }
    for (const [index, { resource }] of before.entries()) {
        if (after.some((entry) => entry.resource === resource))
            continue;
        comparison.addRemoved('strengthens', ['elsewhere', index], `${(0,file_text/* quote */.hD)(resource)} must be readable: the baseline no longer vouches for it`);
    }
}
function compareWaivers(comparison) {
    const before = comparison.old.baseline.waivers;
    const after = comparison.head.baseline.waivers;
    for (const [index, waiver] of after.entries()) {
        const twin = before.find((old) => isAboutTheSame(old, waiver));
        if (!before.some((old) => forgives(old, waiver))) {
            comparison.add('weakens', ['waivers', index, ...(twin === undefined ? [] : [twin.expires === waiver.expires ? 'unknown' : 'expires'])], granted(twin, waiver), { check: waiver.check });
        }
        else if (twin !== undefined && forgives(waiver, twin) && twin.reason !== waiver.reason) {
            comparison.add('neutral', ['waivers', index, 'reason'], `the reason for waiving ${about(waiver)} is worded differently`);
        }
    }
    for (const [index, waiver] of before.entries()) {
        if (after.some((later) => forgives(later, waiver)))
            continue;
        const heir = after.findIndex((later) => isAboutTheSame(later, waiver));
        const rest = after.some((later) => later.check === waiver.check && forgives(waiver, later));
        const effect = rest
            ? `findings of ${about(waiver)} are waived less than before`
            : `findings of ${about(waiver)} count again`;
        if (heir >= 0)
            comparison.add('strengthens', ['waivers', heir], effect);
        else
            comparison.addRemoved('strengthens', ['waivers', index], effect);
    }
}
function forgives(a, b) {
    const everywhere = a.resource === undefined || a.resource === b.resource;
    return (a.check === b.check &&
        everywhere &&
        (a.unknown || !b.unknown) &&
        ((0,dates/* waiverEnd */.A)(a.expires) ?? 0) >= ((0,dates/* waiverEnd */.A)(b.expires) ?? 0));
}
function isAboutTheSame(a, b) {
    return a.check === b.check && a.resource === b.resource;
}
function granted(twin, waiver) {
    if (twin === undefined) {
        return `findings of ${about(waiver)} would be waived until ${waiver.expires}${waiver.unknown ? ', those of unknown outcome as well' : ''}`;
    }
    if (twin.expires === waiver.expires)
        return `findings of ${about(waiver)} would be waived where their outcome is unknown as well`;
    return `findings of ${about(waiver)} would be waived until ${waiver.expires} instead of ${twin.expires}`;
}
function about({ check, resource }) {
    return resource === undefined ? (0,file_text/* quote */.hD)(check) : `${(0,file_text/* quote */.hD)(check)} about ${(0,file_text/* quote */.hD)(resource)}`;
}

// EXTERNAL MODULE: ./build/src/review/changes.js
var review_changes = __webpack_require__(4783);
// EXTERNAL MODULE: ./build/src/data/iam-actions.js + 1 modules
var iam_actions = __webpack_require__(58922);
// EXTERNAL MODULE: ./build/src/data/partitions.js
var partitions = __webpack_require__(27495);
// EXTERNAL MODULE: ./build/src/pattern/index.js + 10 modules
var src_pattern = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/src/review/words.js
var review_words = __webpack_require__(7223);
;// CONCATENATED MODULE: ./build/src/review/required.js


function compareEvents(comparison) {
    const { old, head } = comparison;
    const path = eventsPath(old, head);
    const [before, after] = [askedFor(old.baseline), askedFor(head.baseline)];
    const lost = before.filter((call) => !after.includes(call));
    const gained = after.filter((call) => !before.includes(call));
    if (lost.length > 0)
        comparison.add('weakens', path, `${(0,review_words/* nameCalls */.f)(lost)} would no longer alert`);
    if (gained.length > 0)
        comparison.add('strengthens', path, `${(0,review_words/* nameCalls */.f)(gained)} must alert`);
    const [fewer, more] = laterCalls(old.baseline, head.baseline);
    if (fewer !== null)
        comparison.add('weakens', path, `${fewer} would not be required to alert`);
    if (more !== null)
        comparison.add('strengthens', path, `${more} must alert as well`);
}
const LATER = 'LaterCall';
function laterCalls(old, head) {
    const all = 'calls that AWS adds to IAM later';
    const [ofOld, ofHead] = [globsOf(old), globsOf(head)];
    const globs = [...new Set([...ofOld, ...ofHead])];
    const changed = globs.filter((glob) => !ofOld.includes(glob) || !ofHead.includes(glob));
    const fill = (glob, within) => glob.replace('*', within).replaceAll('*', '').replaceAll('?', 'X');
    const one = globs.map((glob) => fill(glob, LATER));
    const names = globs.flatMap((glob) => [LATER, ...one].map((within) => fill(glob, within)));
    const change = (before, after) => {
        const turns = (name) => followsNew(before, name) && !followsNew(after, name);
        if (turns(LATER))
            return all;
        const turned = names.filter(turns);
        if (turned.length === 0)
            return null;
        const stands = (glob) => turned.some((name) => (0,baseline_calls/* isGlobFor */.ih)(glob, name));
        const by = changed.some(stands) ? changed.filter(stands) : globs.filter(stands);
        return `${all} and that match ${by.map((glob) => `iam:${glob}`).join(' or ')}`;
    };
    return [change(old, head), change(head, old)];
}
function globsOf({ events: { include, exclude } }) {
    return [...(typeof include === 'string' ? [] : include), ...exclude]
        .map((selector) => selector.slice(selector.indexOf(':') + 1))
        .filter((name) => /[*?]/.test(name));
}
function followsNew({ events: { include, exclude } }, name = LATER) {
    const asked = typeof include === 'string' || include.some((selector) => (0,baseline_calls/* isGlobFor */.ih)(selector, name));
    return asked && !exclude.some((selector) => (0,baseline_calls/* isGlobFor */.ih)(selector, name));
}
function askedFor(baseline) {
    const { calls, unverified } = (0,baseline_calls/* requiredCalls */.Ju)(baseline);
    return [...calls, ...unverified].sort();
}
function eventsPath(old, head) {
    const sameSet = JSON.stringify(old.baseline.events.include) === JSON.stringify(head.baseline.events.include);
    const path = ['events', sameSet ? 'exclude' : 'include'];
    return head.source.declares(path) || old.source.declares(path) ? path : ['events'];
}

;// CONCATENATED MODULE: ./build/src/review/coverage.js






function compareExceptions(comparison) {
    const before = comparison.old.baseline.events.except;
    const after = comparison.head.baseline.events.except;
    for (const [index, pattern] of after.entries()) {
        if (isWithin(pattern, before))
            continue;
        if (silencesNothing(pattern)) {
            comparison.add('neutral', ['events', 'except', index], `${excerpt(pattern)} matches no event of IAM, and silences none`);
            continue;
        }
        comparison.add('weakens', ['events', 'except', index], `events that match ${excerpt(pattern)} may stay silent`);
    }
    for (const [index, pattern] of before.entries()) {
        if (isWithin(pattern, after) || silencesNothing(pattern))
            continue;
        comparison.addRemoved('strengthens', ['events', 'except', index], `events that match ${excerpt(pattern)} must alert`);
    }
}
function silencesNothing({ source, 'detail-type': type, detail }) {
    const fixed = {
        ...(source === undefined ? {} : { source }),
        ...(type === undefined ? {} : { 'detail-type': type }),
        ...(typeof detail === 'object' && detail !== null && !Array.isArray(detail) && 'eventSource' in detail
            ? { detail: { eventSource: detail['eventSource'] } }
            : {}),
    };
    if (Object.keys(fixed).length === 0)
        return false;
    const [any = 'CreateUser'] = iam_actions/* MUTATING_CALLS */.SF;
    const verdicts = (0,src_pattern/* coverCalls */.TL)([compiled(fixed)], [any], { account: ANY_ACCOUNT, eventRegion: 'us-east-1' });
    return verdicts.get(any)?.verdict === 'never';
}
function isWithin(pattern, union) {
    if (union.some((other) => canonical(other) === canonical(pattern)))
        return true;
    return (0,src_pattern/* decideCoverage */.Vf)(compiled(pattern), union.map(compiled)).verdict === 'covered';
}
function comparePattern(comparison) {
    const { old, head } = comparison;
    const [before, after] = [old.baseline.rule.pattern, head.baseline.rule.pattern];
    if (before === undefined && after === undefined)
        return;
    if (before !== undefined && after !== undefined && canonical(before) === canonical(after))
        return;
    const judge = new PatternJudge(old.baseline, head.baseline);
    const path = ['rule', 'pattern'];
    const found = [
        ...judge.calls(),
        ...judge.parts(),
        ...judge.verbs(),
    ];
    for (const [kind, effect] of found)
        comparison.add(kind, path, effect);
    if (found.length > 0)
        return;
    const what = after === undefined ? 'generated from `events`' : before === undefined ? 'pinned' : 'spelled differently';
    comparison.add('neutral', path, `the pattern is ${what}; the same calls alert`);
}
const SHARE = { always: 2, sometimes: 1, unknown: 1, never: 0 };
const ANY_ACCOUNT = '111122223333';
function accountsFor(patterns) {
    const text = JSON.stringify(patterns);
    if (!/account|arn:|\d{6}/i.test(text))
        return [ANY_ACCOUNT];
    const others = Array.from({ length: 10 }, (_, digit) => `${String(digit)}70${String(digit)}38561948`.slice(0, 12));
    return [...new Set([...(text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []), ...others])];
}
function shareOfAll(shares) {
    const [first = SHARE.never] = shares;
    return shares.every((share) => share === first) ? first : SHARE.sometimes;
}
class PatternJudge {
    oldBaseline;
    headBaseline;
    envelopes;
    old;
    head;
    before;
    after;
    constructor(oldBaseline, headBaseline) {
        this.oldBaseline = oldBaseline;
        this.headBaseline = headBaseline;
        const pinned = headBaseline.account ?? oldBaseline.account;
        const facts = (0,partitions/* partitionFacts */.kj)(headBaseline.partition ?? oldBaseline.partition ?? 'aws');
        const eventRegion = facts?.eventRegion ?? 'us-east-1';
        const patterns = [oldBaseline.rule.pattern, headBaseline.rule.pattern];
        const accounts = pinned === undefined ? accountsFor(patterns) : [pinned];
        this.envelopes = accounts.map((account) => ({ account, eventRegion }));
        this.old = oldBaseline.rule.pattern === undefined ? null : compiled(oldBaseline.rule.pattern);
        this.head = headBaseline.rule.pattern === undefined ? null : compiled(headBaseline.rule.pattern);
        const calls = [
            ...new Set([...iam_actions/* MUTATING_CALLS */.SF, ...iam_actions/* UNVERIFIED_CALLS */.Ki, ...askedFor(oldBaseline), ...askedFor(headBaseline)]),
        ].sort();
        this.before = this.shares(this.old, oldBaseline, calls);
        this.after = this.shares(this.head, headBaseline, calls);
    }
    shares(pattern, baseline, calls) {
        if (pattern === null) {
            const asked = new Set(askedFor(baseline));
            return new Map(calls.map((call) => [call, asked.has(call) ? SHARE.always : SHARE.never]));
        }
        const except = this.headBaseline.events.except.map(compiled);
        const verdicts = this.envelopes.map((envelope) => (0,src_pattern/* coverCalls */.TL)([pattern], calls, envelope, { except }));
        const shares = (call) => verdicts.map((of) => SHARE[of.get(call)?.verdict ?? 'never']);
        return new Map(calls.map((call) => [call, shareOfAll(shares(call))]));
    }
    calls() {
        const silent = [];
        const partly = [];
        const gained = [];
        for (const [call, before] of this.before) {
            const after = this.after.get(call) ?? 0;
            if (after < before)
                (after === 0 ? silent : partly).push(call);
            else if (after > before && this.old !== null)
                gained.push(call);
        }
        const verdicts = [];
        if (silent.length > 0)
            verdicts.push(['weakens', `${(0,review_words/* nameCalls */.f)(silent)} would no longer alert`]);
        if (partly.length > 0)
            verdicts.push(['weakens', `not every event of ${(0,review_words/* nameCalls */.f)(partly)} would alert any more`]);
        if (gained.length > 0)
            verdicts.push(['strengthens', `${(0,review_words/* nameCalls */.f)(gained)} would alert, or alert more often`]);
        return verdicts;
    }
    parts() {
        const { old, head } = this;
        const calls = [...this.before]
            .filter(([call, share]) => share === 1 && this.after.get(call) === 1)
            .map(([call]) => call);
        if (calls.length === 0 || old === null || head === null)
            return [];
        const verdicts = [];
        if ((0,src_pattern/* decideCoverage */.Vf)(old, [head]).verdict !== 'covered') {
            verdicts.push([
                'weakens',
                `events of ${(0,review_words/* nameCalls */.f)(calls)} that alert today would no longer alert, as far as could be determined`,
            ]);
        }
        if ((0,src_pattern/* decideCoverage */.Vf)(head, [old]).verdict === 'not-covered')
            verdicts.push(['strengthens', `more events of ${(0,review_words/* nameCalls */.f)(calls)} would alert`]);
        return verdicts;
    }
    verbs() {
        const ofSide = (pattern, baseline) => pattern === null
            ? followsNew(baseline)
            : this.envelopes.every((envelope) => (0,src_pattern/* newVerbs */.hi)([pattern], envelope) === 'alert');
        const [before, after] = [ofSide(this.old, this.oldBaseline), ofSide(this.head, this.headBaseline)];
        if (before === after)
            return [];
        return [
            before
                ? ['weakens', 'calls that AWS adds to IAM later would stay silent']
                : ['strengthens', 'calls that AWS adds to IAM later would alert'],
        ];
    }
}
function compiled(pattern) {
    return (0,src_pattern/* parsePattern */.EY)(JSON.stringify(pattern));
}
function canonical(value) {
    return JSON.stringify(value, (_, node) => typeof node === 'object' && node !== null && !Array.isArray(node)
        ? Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : node);
}
function excerpt(pattern) {
    const text = JSON.stringify(pattern);
    return (0,file_text/* oneLine */.TN)(text.length > 160 ? `${text.slice(0, 160)}...` : text);
}

// EXTERNAL MODULE: ./build/src/baseline/recipients.js
var recipients = __webpack_require__(99341);
// EXTERNAL MODULE: ./build/src/baseline/issues.js + 1 modules
var issues = __webpack_require__(95805);
// EXTERNAL MODULE: ./build/src/delivery/arn.js
var arn = __webpack_require__(4165);
;// CONCATENATED MODULE: ./build/src/review/people.js





function compareRecipients(comparison) {
    const before = comparison.old.baseline.recipients.filter(({ probe }) => probe !== true);
    const after = comparison.head.baseline.recipients.filter(({ probe }) => probe !== true);
    const [was, is] = [comparison.old.baseline.account, comparison.head.baseline.account];
    const same = (old, now) => isSame(old, now) && isDestinationOf(old, now, was) && isDestinationOf(now, old, is);
    const gone = before.map((recipient) => !after.some((other) => same(recipient, other)));
    const added = after.map((recipient) => !before.some((other) => same(other, recipient)));
    for (const [index, recipient] of before.entries()) {
        if (!gone[index])
            continue;
        const successor = added[index] ? after[index] : undefined;
        if (successor === undefined) {
            comparison.addRemoved('weakens', ['recipients', index], `${named(recipient)} would no longer be alerted`);
            continue;
        }
        const effect = `${named(recipient)} would no longer be alerted; ${named(successor)} would be instead${unseen(recipient, successor)}`;
        comparison.add('weakens', ['recipients', index, successor.from], effect);
    }
    for (const [index, recipient] of after.entries()) {
        if (!added[index] || gone[index])
            continue;
        comparison.add('strengthens', ['recipients', index], `${named(recipient)} must be alerted`);
    }
    for (const [index, recipient] of after.entries()) {
        const twin = before.find((other) => same(other, recipient));
        if (twin === undefined)
            continue;
        compareVia(comparison, index, twin, recipient);
        compareDestination(comparison, index, twin, recipient);
        if (twin.from === recipient.from)
            continue;
        comparison.add('neutral', ['recipients', index, recipient.from], `${named(recipient)} is named by ${recipient.from} instead of ${twin.from}`);
    }
}
function compareVia(comparison, index, twin, recipient) {
    const [was, is] = [(0,issues/* valueAt */.fK)(twin, ['via']), (0,issues/* valueAt */.fK)(recipient, ['via'])];
    const path = ['recipients', index, 'via'];
    const who = named(recipient);
    if (was === is)
        return;
    if (is === undefined)
        comparison.add('weakens', path, `alerts may reach ${who} by any route, no longer by ${(0,review_words/* shown */.S)(was)} alone`);
    else if (was === undefined)
        comparison.add('strengthens', path, `alerts must reach ${who} by ${(0,review_words/* shown */.S)(is)}`);
    else
        comparison.add('neutral', path, `alerts must reach ${who} by ${(0,review_words/* shown */.S)(is)} instead of ${(0,review_words/* shown */.S)(was)}`);
}
const isArn = ({ public: form }) => form.startsWith('arn:');
function isDestinationOf(one, other, account) {
    if (one.protocol !== 'api-destination' || !isArn(one) || isArn(other))
        return true;
    return account !== undefined && (0,arn/* parseArn */.Lw)(one.public)?.account === account;
}
function compareDestination(comparison, index, twin, recipient) {
    if (recipient.protocol !== 'api-destination' || isArn(twin) === isArn(recipient))
        return;
    const path = ['recipients', index, recipient.from];
    if (isArn(recipient))
        comparison.add('strengthens', path, `only this API destination is accepted: ${(0,file_text/* quote */.hD)(recipient.public)}`);
    else
        comparison.add('weakens', path, `any API destination of the name ${(0,file_text/* quote */.hD)(recipient.public)} would be accepted`);
}
function isSame(a, b) {
    if (a.matches.length === 0 || b.matches.length === 0)
        return a.protocol === b.protocol && a.public === b.public;
    const digests = (a.public.includes('#') || b.public.includes('#')) && a.sha256 !== undefined && b.sha256 !== undefined;
    return (0,recipients/* recipientMatches */.z)(a, b.protocol, b.public) && (!digests || a.sha256 === b.sha256);
}
function unseen(...recipients) {
    return recipients.some(({ matches }) => matches.length === 0) ? ' (this run cannot see whether they are the same)' : '';
}
const NOUNS = {
    sqs: 'the queue',
    lambda: 'the function',
    firehose: 'the delivery stream',
    kinesis: 'the data stream',
    logs: 'the log group',
    chat: 'the chat channel',
    'api-destination': 'the API destination',
    application: 'the mobile endpoint',
};
function named({ protocol, public: form }) {
    return `${NOUNS[protocol] ?? protocol} ${(0,file_text/* quote */.hD)(form)}`;
}

;// CONCATENATED MODULE: ./build/src/review/canary.js

function compareCanary(comparison) {
    const [before, after] = [comparison.old.baseline.canary, comparison.head.baseline.canary];
    if (before === undefined && after !== undefined)
        comparison.add('neutral', ['canary'], `a canary may change the role ${(0,review_words/* shown */.S)(after.role)}`);
    if (before !== undefined && after === undefined)
        comparison.add('weakens', ['canary'], 'no canary would be sent any more: nobody would see an alert arrive');
    if (before === undefined || after === undefined)
        return;
    if (before.role !== after.role)
        comparison.add('neutral', ['canary', 'role'], `the canary would change ${(0,review_words/* shown */.S)(after.role)} instead of ${(0,review_words/* shown */.S)(before.role)}`);
    if (before.days !== after.days)
        comparison.add(after.days > before.days ? 'weakens' : 'strengthens', ['canary', 'days'], after.days > before.days
            ? `it becomes a finding only after ${days(after.days)} without a canary, instead of ${String(before.days)}`
            : `it becomes a finding after ${days(after.days)} without a canary, instead of ${String(before.days)}`);
    if (before.probe === after.probe)
        return;
    if (after.probe === undefined)
        comparison.add('weakens', ['canary', 'probe'], 'no queue would be watched: a canary could not be seen to arrive');
    else if (before.probe === undefined)
        comparison.add('strengthens', ['canary', 'probe'], `the canary is looked for in ${(0,review_words/* shown */.S)(after.probe)}`);
    else
        comparison.add('weakens', ['canary', 'probe'], `alerts need no longer arrive at ${(0,review_words/* shown */.S)(before.probe)}; the canary is looked for in ${(0,review_words/* shown */.S)(after.probe)}`);
}
function days(count) {
    return count === 1 ? '1 day' : `${String(count)} days`;
}

;// CONCATENATED MODULE: ./build/src/review/pins.js

function compareOrganization(comparison) {
    const { old, head } = comparison;
    const [before, after] = [old.baseline.organization, head.baseline.organization];
    if (before === after)
        return;
    const [kind, effect] = before === undefined
        ? ['strengthens', `conditions on the organization in policies are judged for ${(0,review_words/* shown */.S)(after)}`]
        : after === undefined
            ? ['weakens', `conditions on the organization in policies would no longer be judged for ${(0,review_words/* shown */.S)(before)}`]
            : [
                'weakens',
                `policies that admit ${(0,review_words/* shown */.S)(after)} would count as right, those that admit ${(0,review_words/* shown */.S)(before)} as wrong`,
            ];
    comparison.add(kind, ['organization'], effect);
}
function comparePins(comparison) {
    const { old, head } = comparison;
    const pins = [
        ['account', old.baseline.account, head.baseline.account],
        ['partition', old.baseline.partition ?? 'aws', head.baseline.partition ?? 'aws'],
    ];
    for (const [key, before, after] of pins) {
        if (before === after)
            continue;
        const [kind, effect] = before === undefined
            ? ['strengthens', `any other ${key} than ${(0,review_words/* shown */.S)(after)} is refused`]
            : after === undefined
                ? ['weakens', `the ${key} is no longer pinned: any other would be accepted instead of ${(0,review_words/* shown */.S)(before)}`]
                : ['weakens', `${(0,review_words/* shown */.S)(before)} would no longer be guarded by this baseline, ${(0,review_words/* shown */.S)(after)} would be`];
        comparison.add(kind, [key], effect);
    }
}

;// CONCATENATED MODULE: ./build/src/review/settings-table.js
const declared = (value) => (value === undefined ? 0 : 1);
const settings_table_boolean = (value) => (value === true ? 1 : 0);
const optional = (value) => (value === undefined ? 1 : value === true ? 2 : 0);
const ranked = (...values) => (value) => values.indexOf(value);
const atMost = (standard) => (value) => typeof value === 'number' ? value : standard - 0.5;
const same = () => 0;
function isSameName(from, to) {
    const last = (name) => name.replaceAll('"', '').replace(/^arn:.*:/, '');
    return from.includes('arn:') !== to.includes('arn:') && last(from) === last(to);
}
const encryption = (what, path) => ({
    path,
    worth: declared,
    words: {
        weakens: `the encryption of ${what} would no longer be required`,
        strengthens: `${what} must be encrypted`,
        neutral: (to, from) => isSameName(from, to)
            ? `the key of ${what} is named ${to}, as another spelling of its name`
            : `${what} must be encrypted with another key: ${to}`,
    },
});
const renamed = (what, path) => ({
    path,
    worth: same,
    words: {
        neutral: (to) => to === 'nothing' ? `${what} is no longer named: any that qualifies is accepted` : `${what} is named ${to}`,
    },
});
const moved = (what, path) => ({
    path,
    worth: same,
    words: { neutral: (to) => `${what}: ${to}` },
});
const repaired = (what) => ({
    path: [what, 'managed-by'],
    worth: same,
    words: {
        neutral: (to) => `what must hold stays the same; the ${what} is repaired by ${to === '"elsewhere"' ? 'a person' : 'reconcile'}`,
    },
});
const SETTINGS = [
    renamed('the trail', ['trail', 'name']),
    moved('reconcile would create a missing trail in', ['trail', 'home-region']),
    {
        path: ['trail', 'multi-region'],
        worth: settings_table_boolean,
        words: { weakens: 'a trail of a single region would be enough', strengthens: 'the trail must record every region' },
    },
    {
        path: ['trail', 'management-events'],
        worth: ranked('write', 'all'),
        words: { weakens: 'the trail need no longer record reads', strengthens: 'the trail must record reads as well' },
        followsEvents: true,
    },
    {
        path: ['trail', 'global-service-events'],
        worth: settings_table_boolean,
        words: {
            weakens: 'the trail need no longer record global services such as IAM',
            strengthens: 'the trail must record global services such as IAM',
        },
    },
    {
        path: ['trail', 'log-file-validation'],
        worth: optional,
        words: {
            weakens: 'log file validation would no longer be required',
            strengthens: 'log file validation must be on',
        },
    },
    {
        path: ['trail', 'bucket'],
        worth: declared,
        words: {
            weakens: 'where the log files go would no longer be checked',
            strengthens: 'where the log files go is checked',
        },
        another: (to) => `the log files would go to another bucket, and its name does not say whose it is: ${to}`,
    },
    {
        path: ['trail', 'key-prefix'],
        worth: declared,
        words: {
            weakens: 'under which prefix log files are stored would no longer be checked',
            strengthens: 'under which prefix log files are stored is checked',
            neutral: (to) => `log files are stored under the prefix: ${to}`,
        },
    },
    encryption('the log files', ['trail', 'kms-key']),
    {
        path: ['trail', 'organization'],
        worth: settings_table_boolean,
        words: {
            weakens: 'the trail need no longer cover the whole organization',
            strengthens: 'the trail must cover the whole organization',
            neutral: () => 'a trail of this account is expected',
        },
    },
    repaired('trail'),
    {
        path: ['rule', 'name'],
        worth: declared,
        words: {
            weakens: 'undeclared targets of the rule in other accounts would no longer be found',
            strengthens: 'undeclared targets of the rule in other accounts would be found',
            neutral: (to) => `the rule is named ${to}`,
        },
    },
    moved('the rule must be on the bus', ['rule', 'bus']),
    {
        path: ['rule', 'state'],
        worth: ranked('ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'),
        words: { weakens: 'the rule need no longer see reads', strengthens: 'the rule must see reads as well' },
        followsEvents: true,
    },
    moved('alerts take the form', ['rule', 'message']),
    {
        path: ['rule', 'dead-letter-queue'],
        worth: declared,
        words: {
            weakens: 'alerts that cannot be delivered would be lost without a trace',
            strengthens: 'alerts that cannot be delivered must be kept',
            neutral: (to, from) => isSameName(from, to)
                ? `the queue for alerts that cannot be delivered is named ${to}, as another spelling of its name`
                : `alerts that cannot be delivered must be kept in another queue: ${to}`,
        },
    },
    {
        path: ['rule', 'retry', 'attempts'],
        worth: atMost(185),
        words: {
            weakens: 'reconcile would set fewer retries on a target that it makes or repairs',
            strengthens: 'a failing delivery must be tried more times',
        },
        dropped: 'how often a failing delivery is tried would no longer be checked',
    },
    {
        path: ['rule', 'retry', 'max-age-seconds'],
        worth: atMost(86400),
        words: {
            weakens: 'reconcile would set a shorter time for retries on a target that it makes or repairs',
            strengthens: 'a failing delivery must be tried for longer',
        },
        dropped: 'for how long a failing delivery is tried would no longer be checked',
    },
    repaired('rule'),
    {
        path: ['topic', 'name'],
        worth: declared,
        words: {
            weakens: 'undeclared subscribers of a topic to which no route of a declared recipient leads would no longer be found',
            strengthens: 'undeclared subscribers of the topic are found, whatever leads to it',
            neutral: (to) => `the topic is named ${to}`,
        },
    },
    encryption('the topic', ['topic', 'kms-key']),
    repaired('topic'),
    {
        path: ['unexpected-recipients'],
        worth: ranked('allow', 'warn', 'fail'),
        words: {
            weakens: 'undeclared recipients would be tolerated',
            strengthens: 'undeclared recipients are tolerated less',
        },
    },
    {
        path: ['alerts'],
        worth: (value) => (value === 'noticed' ? 0 : 1),
        words: {
            weakens: 'an alert need no longer say which call it was',
            strengthens: 'an alert must say which call it was',
        },
    },
    moved('the runbook is', ['runbook']),
];

// EXTERNAL MODULE: ./build/src/delivery/message/chat/chat.js
var chat = __webpack_require__(99775);
;// CONCATENATED MODULE: ./build/src/review/unfit.js



function unfit([section, key], value, baseline) {
    if (typeof value !== 'string')
        return null;
    if (key === 'message')
        return discarded(value, baseline);
    if (key === 'kms-key')
        return (managed(section, value) ?? foreign(value, baseline) ?? (section === 'topic' ? abroad(key, value, baseline) : null));
    if (section === 'topic' && value.endsWith('.fifo'))
        return 'a FIFO topic, to which EventBridge sends nothing';
    return isPlace(section, key) ? (foreign(value, baseline) ?? abroad(key, value, baseline)) : null;
}
function isPlace(section, key) {
    return ((section === 'rule' && (key === 'bus' || key === 'dead-letter-queue')) || (section === 'topic' && key === 'name'));
}
function managed(section, value) {
    const alias = value.startsWith('arn:') ? ((0,arn/* parseArn */.Lw)(value)?.resource ?? '') : value;
    if (!alias.startsWith('alias/aws/'))
        return null;
    return section === 'topic'
        ? 'a key that AWS manages and EventBridge cannot use: no alert would arrive'
        : 'a key that AWS manages and CloudTrail cannot use: no log file would be written';
}
function foreign(value, { account }) {
    const owner = (0,arn/* parseArn */.Lw)(value)?.account ?? '';
    if (owner === '' || owner === account)
        return null;
    return account === undefined
        ? `which belongs to account ${owner}, and the baseline pins no account`
        : `which belongs to account ${owner}, not to ${account}`;
}
function abroad(key, value, { partition, rule }) {
    const at = (0,arn/* parseArn */.Lw)(value)?.region ?? '';
    const home = (0,arn/* parseArn */.Lw)(rule.bus)?.region ?? (0,partitions/* partitionFacts */.kj)(partition ?? 'aws')?.eventRegion;
    if (key === 'bus' || at === '' || home === undefined || at === home)
        return null;
    return `which is in ${at}, and the rule is in ${home}`;
}
function discarded(message, { recipients }) {
    const chats = recipients.some(({ protocol, public: form }) => protocol === 'chat' || (0,chat/* isChatEndpoint */.c)(form));
    return message === 'readable' && chats ? 'which the declared chat channel discards silently' : null;
}

;// CONCATENATED MODULE: ./build/src/review/settings.js







function compareSettings(comparison) {
    comparePins(comparison);
    compareCanary(comparison);
    compareOrganization(comparison);
    for (const setting of SETTINGS) {
        const { old, head } = comparison;
        const { path, worth, words } = setting;
        const [before, after] = [(0,issues/* valueAt */.fK)(old.baseline, path), (0,issues/* valueAt */.fK)(head.baseline, path)];
        if (before === after)
            continue;
        if (setting.followsEvents && !old.source.declares(path) && !head.source.declares(path))
            continue;
        if (path[1] === 'message' && !old.source.declares(path) && !head.source.declares(path))
            continue;
        const [was, is] = [unfit(path, before, old.baseline), unfit(path, after, head.baseline)];
        if (was !== is && (is !== null || after !== undefined)) {
            const name = path.join('.');
            if (is !== null)
                comparison.add('weakens', path, `${name} would be ${(0,review_words/* shown */.S)(after)}, ${is}`);
            else
                comparison.add('strengthens', path, `${name} is no longer ${(0,review_words/* shown */.S)(before)}, ${was ?? ''}`);
            continue;
        }
        if (after === undefined && setting.dropped !== undefined) {
            comparison.add('weakens', path, setting.dropped);
            continue;
        }
        const ranked = (0,review_changes/* direction */.oW)(worth(before), worth(after));
        const { another } = setting;
        const kind = ranked === 'neutral' && another !== undefined ? 'weakens' : ranked;
        const effect = ranked === 'neutral' ? (another ?? words.neutral)?.((0,review_words/* shown */.S)(after), (0,review_words/* shown */.S)(before)) : words[ranked];
        if (effect !== undefined)
            comparison.add(kind, path, effect);
    }
}

;// CONCATENATED MODULE: ./build/src/review/classify.js










function reviewBaselines(base, head, options = {}) {
    if (head === null)
        return base === null ? reviewed([], ['There is no baseline, before or after.']) : removed(base, options);
    const parsed = (0,parse/* parseBaseline */.nk)(head.bytes, head.path, { ...options, unset: 'unresolved' });
    if (!parsed.ok)
        return parsed;
    return { ...compared(base, parsed, options), account: parsed.baseline.account ?? null };
}
function compared(base, now, options) {
    const { warnings } = now;
    if (base === null)
        return reviewed([created(now)], [], warnings);
    const { baseline, source, problems } = readOld(base, options);
    if (baseline === null || source === null) {
        return reviewed([mended(now, problems, 'it could not be read, so nothing was compared')], [unsound(problems)], warnings);
    }
    const changes = compareBaselines({ baseline, source }, now);
    if (problems.length === 0) {
        const { review, ...rest } = reviewed(changes, [], warnings);
        return { ...rest, review: { ...review, ...requiredBy(baseline, now.baseline) } };
    }
    return reviewed([...changes, mended(now, problems, 'the parts that could be read were compared')], [unsound(problems)], warnings);
}
function looksLikeBaseline(bytes) {
    const { baseline } = (0,partial/* parsePartially */.a)(bytes, '', { unset: 'unresolved' });
    return baseline !== null && baseline.recipients.length > 0;
}
function compareBaselines(old, head) {
    const comparison = new review_changes/* Comparison */.Uf(old, head);
    compareRecipients(comparison);
    compareEvents(comparison);
    compareExceptions(comparison);
    comparePattern(comparison);
    compareSettings(comparison);
    compareVouching(comparison);
    compareWaivers(comparison);
    return comparison.changes.sort(review_changes/* heaviestFirst */.O7);
}
function requiredBy(old, head) {
    const [before, after] = [(0,baseline_calls/* requiredCalls */.Ju)(old).calls.length, (0,baseline_calls/* requiredCalls */.Ju)(head).calls.length];
    return before === after ? {} : { required: { before, after } };
}
function readOld({ bytes, path }, { env }) {
    return (0,partial/* parsePartially */.a)(bytes, path, { ...(env && { env }), unset: 'unresolved' });
}
function reviewed(changes, notes, warnings = []) {
    return { ok: true, review: { class: (0,review_changes/* classOf */.Kl)(changes), changes }, notes, warnings, account: null };
}
function created({ baseline, source }) {
    const calls = (0,baseline_calls/* requiredCalls */.Ju)(baseline).calls.length;
    const people = baseline.recipients.length;
    const effect = `a baseline where there was none: ${calls} calls must alert ${people} recipient${people === 1 ? '' : 's'}`;
    return { class: 'strengthens', path: (0,file_source/* pathText */.LF)([]), effect, location: source.locate([]) };
}
function removed(base, options) {
    const { baseline } = readOld(base, options);
    const calls = baseline === null ? null : (0,baseline_calls/* requiredCalls */.Ju)(baseline).calls.length;
    const effect = `the baseline is removed: nobody would notice that ${calls === null ? 'an alert is' : `alerts on ${calls} calls are`} lost`;
    return reviewed([{ class: 'weakens', path: (0,file_source/* pathText */.LF)([]), effect, location: { path: base.path, line: 1, column: 1 } }], []);
}
function mended({ source }, problems, what) {
    const effect = `the old baseline was not valid (${count(problems)}), so no run could use it; ${what}`;
    return { class: 'strengthens', path: (0,file_source/* pathText */.LF)([]), effect, location: source.locate([]) };
}
function unsound(problems) {
    const [first] = problems;
    const place = first === undefined ? '' : `, the first at line ${first.line}: ${first.message}`;
    return `The old baseline is not valid: ${count(problems)}${place}.`;
}
function count(problems) {
    return problems.length === 1 ? '1 problem' : `${problems.length} problems`;
}


/***/ }),

/***/ 27770:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gd: () => (/* binding */ baselinesOf),
  Rp: () => (/* binding */ leavingAccounts),
  jE: () => (/* binding */ reviewOrganizations)
});

// EXTERNAL MODULE: ./build/src/fleet/organization/parse.js
var parse = __webpack_require__(25871);
// EXTERNAL MODULE: ./build/src/review/changes.js
var review_changes = __webpack_require__(4783);
// EXTERNAL MODULE: ./build/src/review/classify.js + 9 modules
var classify = __webpack_require__(30275);
// EXTERNAL MODULE: ./build/src/review/words.js
var words = __webpack_require__(7223);
;// CONCATENATED MODULE: ./build/src/review/organization-baselines.js


function compareBaselines(sides, before, after, options) {
    const [old, head] = [sides.old.organization, sides.head.organization];
    if (old.baseline !== head.baseline && !(isUnused(old) && isUnused(head)))
        compareFiles(sides, ['baseline'], 'every account without an override', {
            was: { path: old.baseline, file: before.get(old.baseline) },
            is: { path: head.baseline, file: after.get(head.baseline) },
            options,
        });
    for (const account of new Set([...Object.keys(old.overrides), ...Object.keys(head.overrides)])) {
        const [was, is] = [old.overrides[account] ?? old.baseline, head.overrides[account] ?? head.baseline];
        const both = old.overrides[account] === undefined && head.overrides[account] === undefined;
        if (was === is || both || !mayBeIn(old.accounts, account))
            continue;
        compareFiles(sides, ['overrides', account], `account ${account}`, {
            was: { path: was, file: before.get(was) },
            is: { path: is, file: after.get(is) },
            options,
        });
    }
}
function isUnused({ accounts: selection, overrides }) {
    return selection.kind === 'list' && selection.accounts.every((account) => overrides[account] !== undefined);
}
function mayBeIn(selection, account) {
    return selection.kind === 'list' ? selection.accounts.includes(account) : !selection.exclude.includes(account);
}
function compareFiles(sides, path, who, { was, is, options }) {
    const effect = `${who} would be judged by ${(0,words/* shown */.S)(is.path)} instead of ${(0,words/* shown */.S)(was.path)}`;
    if (was.file === undefined || is.file === undefined) {
        const gone = was.file === undefined ? was.path : is.path;
        sides.add('weakens', path, `${effect}; there is no ${(0,words/* shown */.S)(gone)} to compare`);
        return;
    }
    const found = (0,classify/* reviewBaselines */.lV)(was.file, is.file, options);
    if (!found.ok) {
        const [first] = found.problems;
        sides.add('weakens', path, `${effect}, which is not valid${first === undefined ? '' : `: ${first.message}`}`);
        return;
    }
    const { class: kind, changes } = found.review;
    const telling = changes.filter((change) => change.class === kind);
    const more = telling.length > 1 ? `, and ${String(telling.length - 1)} more` : '';
    sides.add(kind, path, telling[0] === undefined ? `${effect}, which says the same` : `${effect}: ${telling[0].effect}${more}`);
}

;// CONCATENATED MODULE: ./build/src/review/organization.js





function baselinesOf({ bytes, path }) {
    const { organization } = (0,parse/* parseOrganizationPartially */.tV)(bytes, path, 'none');
    if (organization === null)
        return [];
    const { baseline, overrides } = organization;
    return [...new Set([baseline, ...Object.values(overrides)])];
}
function reviewOrganizations(base, head, options = {}) {
    if (head === null) {
        if (base === null)
            return reviewed([], ['There is no organization file, before or after.']);
        const location = { path: base.file.path, line: 1, column: 1 };
        return reviewed([
            whole('weakens', 'the organization file is removed: none of its accounts would be checked', location),
        ]);
    }
    const now = (0,parse/* parseOrganization */.H4)(head.file.bytes, head.file.path);
    if (!now.ok)
        return now;
    const place = now.source.locate([]);
    if (base === null)
        return reviewed([
            whole('strengthens', `an organization file where there was none: ${selected(now.organization)}`, place),
        ]);
    const { organization, source, problems } = (0,parse/* parseOrganizationPartially */.tV)(base.file.bytes, base.file.path, now.organization.role);
    const mended = (what) => whole('strengthens', `the old organization file was not valid, so no run could use it; ${what}`, place);
    if (organization === null || source === null)
        return reviewed([mended('it could not be read, so nothing was compared')], [unsound(problems)]);
    const comparison = new review_changes/* Comparison */.Uf({ organization, source }, now);
    compareSelection(comparison);
    compareHubs(comparison);
    compareIdentity(comparison);
    compareBaselines(comparison, base.baselines, head.baselines, options);
    const changes = comparison.changes.sort(review_changes/* heaviestFirst */.O7);
    if (problems.length === 0)
        return reviewed(changes);
    return reviewed([...changes, mended('the parts that could be read were compared')], [unsound(problems)]);
}
function reviewed(changes, notes = []) {
    return { ok: true, review: { class: (0,review_changes/* classOf */.Kl)(changes), changes }, notes, warnings: [], account: null };
}
function whole(kind, effect, location) {
    return { class: kind, path: 'the organization file', effect, location };
}
function unsound(problems) {
    const [first] = problems;
    return `The old organization file is not valid${first === undefined ? '' : `: line ${String(first.line)}: ${first.message}`}.`;
}
function leavingAccounts(review, gone, path) {
    const location = { path, line: 1, column: 1 };
    const effect = (old) => `this baseline takes the place of the organization file ${old}: the accounts of that file would no longer be checked by it`;
    const changes = [...gone.map((old) => whole('weakens', effect(old.path), location)), ...review.changes];
    return { ...review, class: (0,review_changes/* classOf */.Kl)(changes), changes };
}
function accounts(count) {
    return count === 1 ? '1 account' : `${String(count)} accounts`;
}
function selected({ accounts: selection }) {
    return `${organization_words(selection)} would be looked at`;
}
function organization_words(selection) {
    switch (selection.kind) {
        case 'all':
            return selection.exclude.length === 0 ? 'all accounts' : `all but ${accounts(selection.exclude.length)}`;
        case 'units':
            return `the accounts of ${selection.units.join(', ')}`;
        case 'list':
            return accounts(selection.accounts.length);
    }
}
function compareSelection(sides) {
    const [old, head] = [sides.old.organization.accounts, sides.head.organization.accounts];
    if (old.kind === 'list' && head.kind === 'list') {
        membership(sides, ['accounts'], old.accounts, head.accounts, (id) => `account ${id}`);
        return;
    }
    const excluded = (selection) => (selection.kind === 'list' ? [] : selection.exclude);
    const exclude = ['accounts', 'exclude'];
    for (const [index, id] of excluded(head).entries()) {
        if (!excluded(old).includes(id) && (old.kind !== 'list' || old.accounts.includes(id)))
            sides.add('weakens', [...exclude, index], `account ${id} would no longer be looked at`);
    }
    for (const [index, id] of excluded(old).entries()) {
        const back = head.kind === 'list' ? head.accounts.includes(id) : !excluded(head).includes(id);
        if (back)
            sides.addRemoved('strengthens', [...exclude, index], `account ${id} would be looked at`);
    }
    if (isWhole(old) && isWhole(head))
        return;
    if (old.kind === 'units' && head.kind === 'units' && !isWhole(head))
        membership(sides, ['accounts', 'units'], old.units, head.units, (id) => `the accounts of ${id}`);
    else if (old.kind !== head.kind || isWhole(head)) {
        const more = isWhole(head);
        const effect = `${organization_words(head)} would be looked at, instead of ${organization_words(old)}${more ? '' : ': which of them are left is not known here'}`;
        sides.add(more ? 'strengthens' : 'weakens', ['accounts'], effect);
    }
}
function isWhole(selection) {
    return selection.kind === 'all' || (selection.kind === 'units' && selection.units.some((id) => id.startsWith('r-')));
}
function membership(sides, path, old, head, name) {
    for (const [index, id] of old.entries())
        if (!head.includes(id))
            sides.addRemoved('weakens', [...path, index], `${name(id)} would no longer be looked at`);
    for (const [index, id] of head.entries())
        if (!old.includes(id))
            sides.add('strengthens', [...path, index], `${name(id)} would be looked at`);
}
function compareHubs(sides) {
    const [old, head] = [sides.old.organization.hubs, sides.head.organization.hubs];
    for (const [index, id] of old.entries())
        if (!head.includes(id))
            sides.addRemoved('weakens', ['hubs', index], `what members forward to ${id} would no longer be proven`);
    for (const [index, id] of head.entries())
        if (!old.includes(id))
            sides.add('strengthens', ['hubs', index], `what members forward to ${id} would be proven`);
}
function compareIdentity(sides) {
    const [old, head] = [sides.old.organization, sides.head.organization];
    const [was, is] = [old.organization, head.organization];
    if (was !== is) {
        if (was === undefined)
            sides.add('strengthens', ['organization'], `the organization must be ${(0,words/* shown */.S)(is)}`);
        else if (is === undefined)
            sides.add('weakens', ['organization'], `the organization need no longer be ${(0,words/* shown */.S)(was)}`);
        else
            sides.add('weakens', ['organization'], `members of ${(0,words/* shown */.S)(is)} would be let in, instead of those of ${(0,words/* shown */.S)(was)}`);
    }
    for (const key of ['role', 'external-id', 'reconcile-role']) {
        if (old[key] !== head[key])
            sides.add('neutral', [key], `${key} would be ${(0,words/* shown */.S)(head[key])} instead of ${(0,words/* shown */.S)(old[key])}`);
    }
}


/***/ }),

/***/ 7223:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown),
/* harmony export */   f: () => (/* binding */ nameCalls)
/* harmony export */ });
/* harmony import */ var _data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58922);
/* harmony import */ var _baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);


const TELLING = [
    ...[
        'ResetServiceSpecificCredential',
        'CreateAccessKey',
        'UpdateAssumeRolePolicy',
        'AttachRolePolicy',
        'AttachUserPolicy',
    ],
    ...[
        'PutRolePolicy',
        'PutUserPolicy',
        'CreateUser',
        'CreateRole',
        'CreateLoginProfile',
        'UpdateLoginProfile',
        'CreatePolicyVersion',
    ],
    ...[
        'SetDefaultPolicyVersion',
        'AddUserToGroup',
        'AcceptDelegationRequest',
        'AssociateDelegationRequest',
        'SendDelegationToken',
    ],
    ...[
        'DeactivateMFADevice',
        'DeleteRolePermissionsBoundary',
        'DeleteUserPermissionsBoundary',
        'TagRole',
        'TagUser',
        'UntagRole',
        'UntagUser',
    ],
];
function nameCalls(all) {
    const shownByRecords = all.filter((call) => (0,_data_iam_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .iamAction */ .mu)(call)?.publicApi === true);
    const calls = shownByRecords.length === 0 ? all : shownByRecords;
    const first = TELLING.find((call) => calls.includes(call)) ?? calls[0] ?? '';
    const rest = calls.length - 1;
    return rest <= 0 ? `\`${first}\`` : `\`${first}\` and ${rest} more call${rest === 1 ? '' : 's'}`;
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    return typeof value === 'string' ? (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value) : (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(JSON.stringify(value));
}


/***/ })

};
