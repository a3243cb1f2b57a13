export const id = 2910;
export const ids = [2910,5336];
export const modules = {

/***/ 70636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _checks_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
/* harmony import */ var _shared_checked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27261);
/* harmony import */ var _shared_check_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76936);
/* harmony import */ var _shared_period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38455);
/* harmony import */ var _shared_redacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97702);
/* harmony import */ var _shared_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96518);
/* harmony import */ var _shared_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78880);







async function check(request, world, cwd) {
    const session = await (0,_shared_session_js__WEBPACK_IMPORTED_MODULE_6__/* .openSession */ .fA)(request, world, cwd, _shared_check_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedForCheck */ .bo);
    const report = await (0,_shared_period_js__WEBPACK_IMPORTED_MODULE_3__/* .withPeriod */ .uA)(await (0,_shared_checked_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReport */ .p)(session, world), request, world);
    await (0,_shared_report_js__WEBPACK_IMPORTED_MODULE_5__/* .publish */ .mk)((0,_shared_redacts_js__WEBPACK_IMPORTED_MODULE_4__/* .forTerminal */ .Qf)(report, request, world), request, world, { key: (0,_shared_report_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(session) });
    return (0,_checks_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .exitOf */ .sX)(report.findings, session.identified, request);
}


/***/ }),

/***/ 27261:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkReport)
/* harmony export */ });
/* harmony import */ var _checks_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69604);
/* harmony import */ var _delivery_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18506);
/* harmony import */ var _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25973);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96518);





async function checkReport(session, world, aws) {
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)('check', session, world);
    const isSaid = report.findings.some(({ status, remediation }) => status === 'fail' && remediation?.by === 'reconcile');
    if (report.verdict !== 'drifted' && !isSaid)
        return report;
    const { snapshot } = session;
    const { withHands } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(3943)]).then(__webpack_require__.bind(__webpack_require__, 53943));
    const first = await planOver(snapshot, session);
    const { steps } = aws === undefined || first.tags.length === 0
        ? first
        : await planOver(await besides(snapshot, first.tags, aws), session);
    const own = steps.filter(({ by }) => by === 'reconcile').length;
    return { ...report, findings: withHands(report.findings, { steps }), hands: { own, all: steps.length } };
}
async function planOver(snapshot, session) {
    const { buildPlan } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(3943)]).then(__webpack_require__.bind(__webpack_require__, 53943));
    const { setting, others } = session;
    const tags = [];
    const { steps } = buildPlan(setting, (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .prove */ .zn)(setting, new _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .Facts */ .At(snapshot, others)), {
        others,
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .handsOf */ .ui)(session),
        findings: (judged) => (0,_checks_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u, judged).findings,
        ask: (read) => tags.push(read),
    });
    return { steps, tags };
}
async function besides(snapshot, reads, aws) {
    const answered = await Promise.all(reads.map(async (read) => ({ read, answer: await aws.read(read) })));
    const told = answered.filter(({ answer }) => answer.status !== 'unreadable');
    return { ...snapshot, observed: [...snapshot.observed, ...told] };
}


/***/ }),

/***/ 23195:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   dh: () => (/* binding */ REPORT_LIMIT),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   sz: () => (/* binding */ expanded)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const REPORT_LIMIT = 64 * 1024 * 1024;
const isGlob = (path) => /[*?[{]/.test(path);
async function expanded(path, world) {
    if (!isGlob(path))
        return [path];
    const found = (await world.files.find?.(path)) ?? [];
    return found.length === 0 ? [path] : found;
}
async function bytesOf(path, world) {
    try {
        return (await world.files.read(path, REPORT_LIMIT)) ?? 'there is no such file';
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6))
            throw error;
        return `it cannot be read: ${error.reason}`;
    }
}


/***/ }),

/***/ 38455:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ refusing),
/* harmony export */   uA: () => (/* binding */ withPeriod),
/* harmony export */   wi: () => (/* binding */ earlierFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _report_model_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90005);
/* harmony import */ var _report_model_many_period_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11203);
/* harmony import */ var _report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10883);
/* harmony import */ var _fleet_parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33065);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23195);







async function withPeriod(report, { previous }, world) {
    if (previous.length === 0)
        return report;
    const found = await Promise.all(previous.map(async (path) => ({ path, files: await earlierFiles(path, world) })));
    const paths = [...new Set(found.flatMap(({ files }) => files))];
    const refusals = [];
    const runs = new Map();
    for (const path of paths) {
        const found = await earlier(path, report, world);
        const refused = typeof found === 'string' ? found : stranger(found, [...runs.values()]);
        if (refused !== null)
            refusals.push([path, refused]);
        else if (typeof found !== 'string')
            runs.set(found.sha256, found);
    }
    refusing(refusals);
    const period = (0,_report_model_many_period_js__WEBPACK_IMPORTED_MODULE_3__/* .periodOf */ .jH)(report, [...runs.values()]);
    if (period !== undefined)
        return { ...report, period };
    const named = found.map(({ path }) => path).join(', ');
    return { ...report, notes: [...report.notes, `No earlier report is at ${named}: the period begins with this one.`] };
}
function refusing(refusals) {
    const [first] = refusals;
    if (first === undefined)
        return;
    const more = refusals.length > 1 ? `, and ${String(refusals.length - 1)} more` : '';
    const problems = refusals.map(([path, message]) => ({ path, line: 1, column: 1, message, hint: null }));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${first.join(': ')}${more}`, 'report', problems);
}
async function earlierFiles(path, world) {
    return (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .isGlob */ .fg)(path) && world.files.find !== undefined ? world.files.find(path) : [path];
}
async function earlier(path, report, world) {
    const bytes = await (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .bytesOf */ .$$)(path, world);
    if (typeof bytes === 'string')
        return bytes;
    if (bytes.length > _globs_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_LIMIT */ .dh)
        return 'it is larger than 64 MiB';
    const text = new TextDecoder().decode(bytes);
    if (ofMany(text))
        return 'it is a report of many accounts: a period is about one account';
    const parsed = (0,_report_model_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .t)(text);
    if (!parsed.ok)
        return 'it is not a JSON report of this tool';
    const run = (0,_report_model_many_period_js__WEBPACK_IMPORTED_MODULE_3__/* .earlierRun */ .Su)(parsed.report, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'), parsed.follows);
    if (run === null)
        return 'it is not a report of a single account';
    if (Date.parse(run.generatedAt) > Date.parse(report.generatedAt))
        return `it is later than this run (${run.generatedAt})`;
    const { account } = report.target;
    const same = run.account === null || account === null || sameAccount(run.account, account);
    if (!same)
        return `it is of another account (${run.account})`;
    return run.baseline.path === report.baseline.path
        ? run
        : `it was judged by another baseline (${run.baseline.path}, and this run by ${report.baseline.path})`;
}
function stranger({ account }, others) {
    const named = account === null
        ? undefined
        : others.find((other) => other.account !== null && !sameAccount(other.account, account));
    return named === undefined
        ? null
        : `it is of account ${String(account)}, and another report here of ${String(named.account)}`;
}
function sameAccount(a, b) {
    return a === b || a === (0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .tag */ .Tc)('account', b) || b === (0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .tag */ .Tc)('account', a);
}
function ofMany(text) {
    if (!text.includes('iam-alert-guard/fleet/1'))
        return false;
    try {
        return (0,_fleet_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .isFleetReport */ .$)(JSON.parse(text));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 97702:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ forReaders),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   tO: () => (/* binding */ redacts)
/* harmony export */ });
/* harmony import */ var _report_words_command_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93960);
/* harmony import */ var _report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10883);


async function redacts({ redact }, github) {
    if (redact !== 'auto')
        return redact === 'true';
    const answer = github === null ? null : await github.visibility();
    return (0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactionApplies */ .iZ)('auto', answer?.ok === true ? answer.value : 'unknown');
}
function forTerminal(report, { redact }, { again } = {}) {
    const hidden = redact === 'true' ? (0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactReport */ .a5)(report) : report;
    if (again === undefined)
        return hidden;
    const kept = { ...again, prune: again.prune.filter((name) => report.plan?.unused?.includes(name) !== true) };
    return { ...hidden, again: redact === 'true' ? (0,_report_words_command_again_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutValues */ .lO)(kept) : kept };
}
async function forReaders(report, { redacted }) {
    return (await redacted()) ? (0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactReport */ .a5)(report) : report;
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

/***/ 33065:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isFleetReport),
/* harmony export */   I: () => (/* binding */ parseFleet)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _report_model_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90005);


const whole = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const account = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:\d{12}|account-[0-9a-f]{6})$/);
const file = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const place = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: whole, column: whole });
const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ account, name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() });
const report = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('iam-alert-guard/fleet/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('iam-alert-guard'), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['check', 'plan', 'history']),
    generatedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    organization: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        accounts: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['all', 'units', 'list']).exactOptional(),
    }),
    partition: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    accounts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        account,
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['in-sync', 'drifted', 'unknown']),
        counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pass: whole, fail: whole, unknown: whole, waived: whole }),
        delivery: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            ...{ required: whole, delivered: whole, sometimes: whole, lost: whole, unknown: whole },
            noticed: whole.exactOptional(),
        })
            .nullable(),
        baseline: file,
        generatedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }).nullable(),
        identified: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        cause: _report_model_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .causeKind */ .M.exactOptional(),
        passing: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
        plan: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), steps: whole }).exactOptional(),
        history: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            since: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
            complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
            changes: whole,
            alerted: whole,
            noticed: whole.exactOptional(),
            silent: whole,
            unknown: whole,
        })
            .exactOptional(),
        error: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['refused', 'defect', 'no-report']), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).exactOptional(),
    })),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
        check: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        hop: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['account', 'trail', 'storage', 'rule', 'target', 'topic', 'key', 'subscription', 'baseline']),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'unknown', 'waived']),
        severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['critical', 'high', 'medium', 'low', 'info']),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        cause: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        remediation: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['reconcile', 'human', 'grant-permission']), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        location: place,
        docs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        waiver: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).exactOptional(),
        varies: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
        resources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        accounts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(account).min(1),
    })),
    recipients: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        protocol: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        endpoint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        accounts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(account).min(1),
        reached: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(account),
        unknown: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(account),
    }))
        .exactOptional(),
    leftOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ account, state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    hubs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ account, state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['read', 'partly', 'unreadable']), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })),
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    externalId: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).exactOptional(),
    reconcileRole: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    period: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ previous: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }) }).exactOptional(),
    shard: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ index: whole.min(1), of: whole.min(1).max(10_000), accounts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(named) }).exactOptional(),
});
function isFleetReport(value) {
    return value?.schema === 'iam-alert-guard/fleet/1';
}
function parseFleet(value) {
    const parsed = report.safeParse(value);
    if (parsed.success) {
        const { period, ...data } = parsed.data;
        return { ok: true, report: data, ...(period && { follows: period.previous.sha256 }) };
    }
    const problems = parsed.error.issues
        .slice(0, 20)
        .map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
    return { ok: false, problems };
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

/***/ 11203:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   Su: () => (/* binding */ earlierRun),
/* harmony export */   aT: () => (/* binding */ daysWithout),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   jH: () => (/* binding */ periodOf)
/* harmony export */ });
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33837);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);


function earlierRun(report, sha256, follows) {
    if (report.verdict === null || report.accounts !== undefined || report.command === 'merge')
        return null;
    const { drifted, unknown } = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsOf */ .tG)(report.findings);
    return {
        sha256,
        generatedAt: report.generatedAt,
        account: report.target.account,
        baseline: report.baseline,
        verdict: report.verdict,
        failing: drifted.map(({ fingerprint, check, title, resource, severity }) => ({
            fingerprint,
            check,
            title,
            resource,
            severity,
        })),
        waived: report.findings
            .filter(({ status, severity }) => status === 'waived' && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, 'medium'))
            .map(({ fingerprint }) => fingerprint),
        unknown: unknown.map(({ fingerprint }) => fingerprint),
        follows,
    };
}
function inTime(runs) {
    return [...runs].sort((a, b) => Date.parse(a.generatedAt) - Date.parse(b.generatedAt) || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.sha256, b.sha256));
}
function linksOf(runs) {
    const known = new Set(runs.map(({ sha256 }) => sha256));
    const later = runs.slice(1);
    return {
        missing: later.filter(({ follows }) => follows !== undefined && !known.has(follows)).length,
        unlinked: later.filter(({ follows }) => follows === undefined).length,
    };
}
function periodOf(report, earlier) {
    const sorted = inTime(earlier);
    const [first, last] = [sorted[0], sorted.at(-1)];
    const now = earlierRun(report, '', last?.sha256);
    if (now === null || first === undefined || last === undefined)
        return undefined;
    const runs = [...sorted, now];
    return {
        from: first.generatedAt,
        to: report.generatedAt,
        runs: runs.map(({ generatedAt, verdict, failing, sha256 }) => ({
            generatedAt,
            verdict,
            drift: failing.length,
            sha256: sha256 === '' ? null : sha256,
        })),
        daysWithout: daysWithout(runs.map(({ generatedAt }) => generatedAt)),
        drift: spans(runs),
        previous: { generatedAt: last.generatedAt, sha256: last.sha256 },
        ...linksOf(runs),
        baselines: versions(runs),
    };
}
function versions(runs) {
    const changed = ({ baseline }, index) => runs[index - 1]?.baseline.sha256 !== baseline.sha256;
    return runs.filter(changed).map(({ generatedAt, baseline }) => ({ from: generatedAt, sha256: baseline.sha256 }));
}
const DAY = 86_400_000;
const dateOf = (time) => new Date(time).toISOString().slice(0, 10);
function daysWithout(times) {
    const seen = new Set(times.map((time) => dateOf(Date.parse(time))));
    const [from, to] = [Date.parse(times[0] ?? ''), Date.parse(times.at(-1) ?? '')];
    const days = [];
    for (let day = Math.floor(from / DAY) * DAY; day <= to; day += DAY)
        if (!seen.has(dateOf(day)))
            days.push(dateOf(day));
    return days;
}
function ends({ fingerprint }, run) {
    if (run.failing.some((each) => each.fingerprint === fingerprint) || run.unknown.includes(fingerprint))
        return false;
    return run.verdict !== 'unknown' || run.waived.includes(fingerprint);
}
function spans(runs) {
    const open = new Map();
    const closed = [];
    const span = ({ failing, opened }, by) => ({
        check: failing.check,
        title: failing.title,
        resource: failing.resource,
        severity: failing.severity,
        opened,
        closed: by?.generatedAt ?? null,
        ...(by?.waived.includes(failing.fingerprint) === true ? { waived: true } : {}),
    });
    for (const run of runs) {
        for (const [fingerprint, each] of open) {
            if (!ends(each.failing, run))
                continue;
            closed.push(span(each, run));
            open.delete(fingerprint);
        }
        for (const failing of run.failing)
            if (!open.has(failing.fingerprint))
                open.set(failing.fingerprint, { failing, opened: run.generatedAt });
    }
    return [...closed, ...[...open.values()].map((each) => span(each, null))].sort((a, b) => Date.parse(a.opened) - Date.parse(b.opened) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.check, b.check) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.resource ?? '', b.resource ?? ''));
}


/***/ }),

/***/ 90005:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ causeKind),
/* harmony export */   t: () => (/* binding */ parseReport)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33837);


const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['critical', 'high', 'medium', 'low', 'info']);
const status = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'unknown', 'waived']);
const hop = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['account', 'trail', 'storage', 'rule', 'target', 'topic', 'key', 'subscription', 'baseline']);
const whole = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const changeClass = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['weakens', 'strengthens', 'neutral']);
const location = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), line: whole, column: whole });
const causeKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'no-credentials',
    'unknown-profile',
    'role-refused',
    'expired-credentials',
    'refused-credentials',
    'clock',
    'host-not-found',
    'no-connection',
    'throttled',
    'timeout',
    'unavailable',
]);
const DEPTH = 200;
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value !== undefined && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(value, DEPTH), {
    message: `must be JSON, at most ${DEPTH} levels deep`,
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    hop,
    status,
    severity,
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    resource: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    region: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    declared: json,
    observed: json,
    remediation: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ by: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['reconcile', 'human', 'grant-permission']), text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullable(),
    location,
    docs: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    waiver: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).exactOptional(),
});
const plan = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), steps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()) });
const observation = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    observedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    unreadable: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional() })),
});
const report = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('iam-alert-guard/report/1'),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('iam-alert-guard'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['check', 'plan', 'reconcile', 'review', 'history', 'canary', 'merge']),
    generatedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), runbook: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional() }),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        account: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        partition: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        eventRegion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    }),
    cause: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: causeKind,
        said: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        nothingRead: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        reads: whole,
        findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })
        .exactOptional(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['in-sync', 'drifted', 'unknown']).nullable(),
    counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pass: whole, fail: whole, unknown: whole, waived: whole }),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding),
    organization: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).exactOptional(),
    delivery: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        required: whole,
        delivered: whole,
        sometimes: whole.default(0),
        lost: whole.default(0),
        unknown: whole.default(0),
        noticed: whole.exactOptional(),
        recipients: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            protocol: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            endpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            delivered: whole,
            unknown: whole.exactOptional(),
            noticed: whole.exactOptional(),
            state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['confirmed', 'pending', 'absent', 'unknown']),
        }))
            .default([]),
    })
        .nullable(),
    plan: plan.nullable().catch(null),
    observation: observation.nullable().catch(null),
    review: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        class: changeClass,
        changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ class: changeClass, path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), effect: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), location })),
        acceptedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().exactOptional(),
        acceptedCommit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
    })
        .nullable()
        .default(null),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    redacted: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
    period: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        previous: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ generatedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }), sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/) }),
    })
        .exactOptional(),
});
const MAX_PROBLEMS = 20;
function parseReport(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, problems: [{ path: '', message: 'this is not JSON' }] };
    }
    const parsed = report.safeParse(value);
    if (!parsed.success) {
        const problems = parsed.error.issues
            .slice(0, MAX_PROBLEMS)
            .map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
        return { ok: false, problems };
    }
    const { period, plan: planned, observation: observed, ...data } = parsed.data;
    return {
        ok: true,
        ...(period && { follows: period.previous.sha256 }),
        kept: { plan: planned, observation: observed },
        report: {
            ...data,
            delivery: data.delivery && { ...NO_DELIVERY, ...data.delivery },
            plan: null,
            route: null,
            observation: null,
        },
    };
}
const NO_DELIVERY = {
    unverified: [],
    universe: { version: '', sha256: '' },
    silentByDeclaration: [],
    losses: [],
};


/***/ }),

/***/ 65726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   e: () => (/* binding */ bytes)
/* harmony export */ });
const OVERHEAD = 240;
function page(opening, sections, closing, budget) {
    const filled = sections.filter((section) => section.intro !== '' || section.rows.length > 0);
    const fixed = filled.map((section) => bytes(frame(section, '')) + OVERHEAD);
    const left = budget - bytes(opening) - bytes(closing) - 16 - fixed.reduce((sum, size) => sum + size, 0);
    const needs = filled.map((section) => section.rows.reduce((sum, row) => sum + bytes(row) + section.gap.length, 0));
    const shares = share(Math.max(left, 0), needs);
    const parts = [opening, ...filled.map((section, index) => fill(section, shares[index] ?? 0)), closing];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
function fill(section, room) {
    const kept = [];
    let used = 0;
    for (const row of section.rows) {
        used += bytes(row) + section.gap.length;
        if (used > room)
            break;
        kept.push(row);
    }
    const cut = section.rows.length - kept.length;
    const note = cut === 0
        ? ''
        : `\n\n_Cut to stay within GitHub's limit: ${kept.length} of ${section.rows.length} ${section.unit} are shown, the worst first. ` +
            'The JSON report has all of them._';
    return frame(section, kept.join(section.gap) + note);
}
function frame(section, rows) {
    const join = section.gap === '\n' && section.intro.includes('| --- |') ? '\n' : '\n\n';
    const body = [section.intro, rows].filter((part) => part !== '').join(join);
    const heading = section.heading === null ? '' : `### ${section.heading}\n\n`;
    return heading + body + (section.outro === undefined ? '' : `\n\n${section.outro}`);
}
function share(room, needs) {
    const shares = needs.map(() => 0);
    let waiting = needs.map((_, index) => index).sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
    let rest = room;
    while (waiting.length > 0) {
        const [first = 0, ...others] = waiting;
        const given = Math.min(needs[first] ?? 0, Math.floor(rest / waiting.length));
        shares[first] = given;
        rest -= given;
        waiting = others;
    }
    return shares;
}


/***/ }),

/***/ 25973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isOfForeignRole),
/* harmony export */   At: () => (/* binding */ Facts),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   gv: () => (/* binding */ asOwner)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24527);

const NOT_OBSERVED = {
    status: 'unreadable',
    kind: 'not-observed',
    code: 'NotObserved',
    message: 'this snapshot was made without this read',
    permissions: [],
};
const keys = new WeakMap();
function keyOf(read) {
    let key = keys.get(read);
    if (key === undefined)
        keys.set(read, (key = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)));
    return key;
}
function table(snapshot) {
    return new Map(snapshot.observed.map(({ read, answer }) => [keyOf(read), answer]));
}
function accountOf(snapshot) {
    for (const { read, answer } of snapshot.observed) {
        if (read.op === 'sts:GetCallerIdentity' && answer.status === 'known') {
            return answer.value.Account;
        }
    }
    return null;
}
function ownerOf(read) {
    for (const value of Object.values(read.params)) {
        if (typeof value === 'string' && value.startsWith('arn:'))
            return value.split(':')[4] ?? null;
    }
    return null;
}
const NAMES_BUS = {
    'events:DescribeEventBus': 'Name',
    'events:ListRuleNamesByTarget': 'EventBusName',
    'events:ListRules': 'EventBusName',
    'events:ListTargetsByRule': 'EventBusName',
};
function asOwner(read) {
    const params = read.params;
    if (read.op === 'kms:DescribeKey' || read.op === 'kms:GetKeyPolicy' || read.op === 'kms:ListGrants')
        return { ...read, params: { KeyId: shortKey(String(params['KeyId'])) } };
    if (isOfForeignRole(read))
        return { ...read, params: { ...params, RoleName: String(params['RoleName']).split('/').at(-1) } };
    const parameter = NAMES_BUS[read.op];
    const bus = parameter === undefined ? undefined : params[parameter];
    if (parameter === undefined || typeof bus !== 'string' || !bus.startsWith('arn:'))
        return read;
    return { ...read, params: { ...params, [parameter]: bus.slice(bus.indexOf('/') + 1) } };
}
function isOfForeignRole(read) {
    const name = read.params['RoleName'];
    return typeof name === 'string' && name.startsWith('arn:');
}
function shortKey(named) {
    const resource = named.split(':').slice(5).join(':');
    return resource === '' ? named : resource.replace(/^key\//, '');
}
class Facts {
    account;
    snapshot;
    snapshots;
    #own;
    #others;
    #wanted = new Map();
    #vouched = new Set();
    #used = new Map();
    constructor(snapshot, others = []) {
        this.snapshot = snapshot;
        this.snapshots = [snapshot, ...others];
        this.account = accountOf(snapshot);
        this.#own = table(snapshot);
        this.#others = new Map(others.flatMap((other) => {
            const account = accountOf(other);
            return account === null ? [] : [[account, table(other)]];
        }));
    }
    get(read) {
        const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read);
        const own = this.#own.get(key);
        if (own === undefined)
            this.#wanted.set(key, read);
        const answer = own?.status === 'known' ? own : (this.#fromOwner(read) ?? own ?? NOT_OBSERVED);
        this.#used.set(key, { read, answer });
        return answer;
    }
    peek(read) {
        return this.#own.get((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read));
    }
    someUsed(is) {
        for (const { read, answer } of this.#used.values())
            if (answer.status === 'known' && is(read, answer.value))
                return true;
        return false;
    }
    ahead(read) {
        if (!this.#own.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)))
            this.#wanted.set((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read), read);
    }
    noteVouched(resource) {
        this.#vouched.add(resource);
    }
    vouched() {
        return [...this.#vouched].sort();
    }
    wanted() {
        return [...this.#wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
    }
    used() {
        return [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    }
    isGoneForOwner(read) {
        return this.#fromOwner(read)?.status === 'absent';
    }
    #fromOwner(read) {
        const owner = ownerOf(read);
        if (owner === null || owner === this.account)
            return undefined;
        const table = this.#others.get(owner);
        return table?.get((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(asOwner(read))) ?? table?.get((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read));
    }
}


/***/ }),

/***/ 24527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SNAPSHOT_SCHEMA),
/* harmony export */   Y: () => (/* binding */ readKey)
/* harmony export */ });
const SNAPSHOT_SCHEMA = 'iam-alert-guard/snapshot/1';
function readKey(read) {
    const params = read.params;
    const names = Object.keys(params);
    const sorted = names.length < 2 ? params : Object.fromEntries(names.sort().map((name) => [name, params[name]]));
    return `${read.op} ${read.region} ${JSON.stringify(sorted)}`;
}


/***/ }),

/***/ 44062:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24527);

const MOST_ROUNDS = 24;
async function mapLimited(items, limit, task) {
    const results = new Array(items.length);
    let next = 0;
    async function worker() {
        while (next < items.length) {
            const index = next++;
            results[index] = await task(items[index]);
        }
    }
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}
async function observe(options) {
    const observed = new Map();
    const take = () => ({
        schema: _model_js__WEBPACK_IMPORTED_MODULE_0__/* .SNAPSHOT_SCHEMA */ .J,
        observedAt: options.observedAt,
        region: options.region,
        observed: [...observed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry),
    });
    for (let rounds = 0; rounds < MOST_ROUNDS; rounds++) {
        const snapshot = take();
        const reads = (await options.wanted(snapshot)).filter((read) => !observed.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)));
        if (reads.length === 0)
            return { snapshot, rounds };
        options.onRound?.(rounds + 1, reads);
        const answers = await mapLimited(reads, options.concurrency ?? 16, (read) => options.aws.read(read));
        reads.forEach((read, index) => {
            observed.set((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read), { read, answer: answers[index] });
        });
    }
    return { snapshot: take(), rounds: MOST_ROUNDS };
}


/***/ }),

/***/ 85055:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ misfit)
});

// EXTERNAL MODULE: ./build/src/snapshot/shape.js
var shape = __webpack_require__(7939);
;// CONCATENATED MODULE: ./build/src/snapshot/handover-shapes.js

const chat = (0,shape/* list */.p_)((0,shape/* object */.Ik)({ ChatConfigurationArn: shape/* text */.Qq, SnsTopicArns: (0,shape/* list */.p_)(shape/* text */.Qq) }, (0,shape/* all */.Q7)(shape/* text */.Qq, 'State', 'StateReason')));
const HANDOVER_SHAPES = {
    'events:DescribeApiDestination': (0,shape/* object */.Ik)({
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'ApiDestinationArn', 'ApiDestinationState', 'ConnectionArn', 'HttpMethod', 'InvocationEndpoint'),
        Wildcards: shape/* count */.U9,
    }),
    'events:DescribeConnection': (0,shape/* object */.Ik)({ ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'ConnectionArn', 'ConnectionState'), BodyParameters: (0,shape/* list */.p_)(shape/* text */.Qq) }, (0,shape/* all */.Q7)(shape/* text */.Qq, 'StateReason', 'AuthorizationType', 'KmsKeyIdentifier')),
    'chatbot:DescribeSlackChannelConfigurations': chat,
    'chatbot:ListMicrosoftTeamsChannelConfigurations': chat,
    'chatbot:DescribeChimeWebhookConfigurations': chat,
    'notifications:ListNotificationConfigurations': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'name', 'status'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'aggregationDuration'))),
    'notifications:ListEventRules': (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'source', 'eventType', 'eventPattern'),
        ...(0,shape/* all */.Q7)((0,shape/* list */.p_)(shape/* text */.Qq), 'regions', 'managedRules'),
        statusSummaryByRegion: (0,shape/* mapOf */.A7)((0,shape/* object */.Ik)({ status: shape/* text */.Qq }, { reason: shape/* text */.Qq })),
    })),
    'notifications:ListChannels': (0,shape/* list */.p_)(shape/* text */.Qq),
    'notifications:ListNotificationHubs': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'notificationHubRegion', 'status'))),
    'notifications-contacts:ListEmailContacts': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'address', 'status'))),
};

;// CONCATENATED MODULE: ./build/src/snapshot/shapes.js


const subscriptions = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'SubscriptionArn', 'Owner', 'Protocol', 'Endpoint', 'TopicArn')));
const tags = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Key', 'Value')));
const pairs = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Value')));
const OPERATORS = ['Equals', 'NotEquals', 'StartsWith', 'NotStartsWith', 'EndsWith', 'NotEndsWith'];
const trail = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'TrailARN'), {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'HomeRegion', 'S3BucketName', 'S3KeyPrefix', 'KmsKeyId', 'SnsTopicARN'),
    ...(0,shape/* all */.Q7)(shape/* flag */.Jt, 'IsMultiRegionTrail', 'IncludeGlobalServiceEvents', 'IsOrganizationTrail', 'LogFileValidationEnabled'),
    HasCustomEventSelectors: shape/* flag */.Jt,
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'CloudWatchLogsLogGroupArn', 'CloudWatchLogsRoleArn'),
});
const basicSelector = (0,shape/* object */.Ik)({}, {
    ReadWriteType: shape/* text */.Qq,
    IncludeManagementEvents: shape/* flag */.Jt,
    ExcludeManagementEventSources: (0,shape/* list */.p_)(shape/* text */.Qq),
    DataResources: (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, { Type: shape/* text */.Qq, Values: (0,shape/* list */.p_)(shape/* text */.Qq) })),
});
const fieldSelector = (0,shape/* object */.Ik)({ Field: shape/* text */.Qq }, (0,shape/* all */.Q7)((0,shape/* list */.p_)(shape/* text */.Qq), ...OPERATORS));
const deadLetterConfig = (0,shape/* object */.Ik)({}, { Arn: shape/* text */.Qq });
const target = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Id', 'Arn'), {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'RoleArn', 'Input', 'InputPath'),
    InputTransformer: (0,shape/* object */.Ik)({}, { InputTemplate: shape/* text */.Qq, InputPathsMap: shape/* texts */.Te }),
    DeadLetterConfig: deadLetterConfig,
    RetryPolicy: (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* count */.U9, 'MaximumRetryAttempts', 'MaximumEventAgeInSeconds')),
    SqsParameters: (0,shape/* object */.Ik)({}, { MessageGroupId: shape/* text */.Qq }),
    KinesisParameters: (0,shape/* object */.Ik)({}, { PartitionKeyPath: shape/* text */.Qq }),
    OtherParameters: (0,shape/* list */.p_)(shape/* text */.Qq),
    PathParameterValues: shape/* count */.U9,
});
const alarm = (0,shape/* object */.Ik)({ ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'AlarmName', 'AlarmArn'), Dimensions: pairs, AlarmActions: (0,shape/* list */.p_)(shape/* text */.Qq) }, {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Namespace', 'MetricName', 'ComparisonOperator', 'Statistic', 'TreatMissingData', 'StateValue'),
    ...(0,shape/* all */.Q7)(shape/* count */.U9, 'Threshold', 'Period', 'EvaluationPeriods', 'DatapointsToAlarm'),
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Unit', 'ExtendedStatistic', 'EvaluationState', 'AlarmRule', 'ActionsSuppressor'),
    ActionsEnabled: shape/* flag */.Jt,
    Metrics: (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Namespace', 'MetricName', 'Expression', 'AccountId', 'Id', 'Stat', 'Unit'),
        ...{ ReturnData: shape/* flag */.Jt, Dimensions: pairs, Period: shape/* count */.U9 },
    })),
    ...(0,shape/* all */.Q7)(shape/* yes */.EZ, 'OtherCriteria', 'WarmUp'),
    LogGroups: (0,shape/* list */.p_)(shape/* text */.Qq),
});
const logGroup = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'logGroupName', 'arn'), {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'logGroupClass', 'kmsKeyId', 'dataProtectionStatus'),
    inheritedProperties: (0,shape/* list */.p_)(shape/* text */.Qq),
});
const transformation = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'metricName', 'metricNamespace', 'metricValue'), {
    defaultValue: shape/* count */.U9,
    dimensions: shape/* texts */.Te,
    unit: shape/* text */.Qq,
});
const metricFilter = (0,shape/* object */.Ik)({ ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'filterName', 'logGroupName', 'filterPattern'), metricTransformations: (0,shape/* list */.p_)(transformation) }, { applyOnTransformedLogs: shape/* flag */.Jt, fieldSelectionCriteria: shape/* text */.Qq, emitSystemFieldDimensions: (0,shape/* list */.p_)(shape/* text */.Qq) });
const errors = [
    ...['LatestDeliveryError', 'LatestDigestDeliveryError'],
    ...['LatestCloudWatchLogsDeliveryError', 'LatestNotificationError'],
];
const times = [
    ...['LatestDeliveryTime', 'LatestDigestDeliveryTime', 'LatestCloudWatchLogsDeliveryTime'],
    ...['StartLoggingTime', 'StopLoggingTime'],
];
const SHAPES = {
    ...HANDOVER_SHAPES,
    'sts:GetCallerIdentity': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Account', 'Arn')),
    'organizations:DescribeOrganization': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Id')),
    'cloudtrail:DescribeTrails': (0,shape/* list */.p_)(trail),
    'cloudtrail:GetTrailStatus': (0,shape/* object */.Ik)({}, { IsLogging: shape/* flag */.Jt, ...(0,shape/* all */.Q7)(shape/* text */.Qq, ...errors, ...times) }),
    'cloudtrail:GetEventSelectors': (0,shape/* object */.Ik)({
        EventSelectors: (0,shape/* list */.p_)(basicSelector),
        AdvancedEventSelectors: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ FieldSelectors: (0,shape/* list */.p_)(fieldSelector) }, { Name: shape/* text */.Qq })),
    }),
    'cloudtrail:ListTags': tags,
    'events:DescribeEventBus': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Arn'), {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Policy', 'KmsKeyIdentifier'),
        DeadLetterConfig: deadLetterConfig,
    }),
    'events:ListEventBuses': (0,shape/* list */.p_)(shape/* text */.Qq),
    'events:ListRuleNamesByTarget': (0,shape/* list */.p_)(shape/* text */.Qq),
    'events:ListRules': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Arn', 'EventBusName'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'EventPattern', 'State', 'Description', 'ScheduleExpression', 'RoleArn', 'ManagedBy'))),
    'events:ListTargetsByRule': (0,shape/* list */.p_)(target),
    'events:ListArchives': (0,shape/* list */.p_)((0,shape/* object */.Ik)({ ArchiveName: shape/* text */.Qq }, { State: shape/* text */.Qq, RetentionDays: shape/* count */.U9 })),
    'events:ListTagsForResource': tags,
    'sns:GetTopicAttributes': shape/* texts */.Te,
    'sns:ListSubscriptions': subscriptions,
    'sns:ListSubscriptionsByTopic': subscriptions,
    'sns:GetSubscriptionAttributes': shape/* texts */.Te,
    'sns:GetDataProtectionPolicy': shape/* text */.Qq,
    'sns:GetEndpointAttributes': shape/* texts */.Te,
    'sns:GetPlatformApplicationAttributes': shape/* texts */.Te,
    'sns:CheckIfPhoneNumberIsOptedOut': (0,shape/* object */.Ik)({ isOptedOut: shape/* flag */.Jt }),
    'sns:GetSMSSandboxAccountStatus': (0,shape/* object */.Ik)({ IsInSandbox: shape/* flag */.Jt }),
    'sns:ListSMSSandboxPhoneNumbers': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'PhoneNumber', 'Status'))),
    'sns:ListOriginationNumbers': (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, { ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Status', 'Iso2CountryCode'), NumberCapabilities: (0,shape/* list */.p_)(shape/* text */.Qq) })),
    'sns:ListTagsForResource': tags,
    'kms:DescribeKey': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'KeyId', 'Arn'), {
        Enabled: shape/* flag */.Jt,
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'KeyState', 'KeySpec', 'KeyUsage', 'KeyManager', 'DeletionDate'),
    }),
    'kms:GetKeyPolicy': shape/* text */.Qq,
    'kms:ListGrants': (0,shape/* list */.p_)((0,shape/* object */.Ik)({ Operations: (0,shape/* list */.p_)(shape/* text */.Qq) }, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'GranteePrincipal', 'GranteeServicePrincipal'),
        Constraints: (0,shape/* object */.Ik)({}, { ...(0,shape/* all */.Q7)(shape/* texts */.Te, 'EncryptionContextSubset', 'EncryptionContextEquals'), SourceArn: shape/* text */.Qq }),
    })),
    'kms:ListResourceTags': tags,
    's3:HeadBucket': shape/* yes */.EZ,
    's3:GetBucketPolicy': shape/* text */.Qq,
    's3:GetBucketTagging': tags,
    's3:GetPublicAccessBlock': (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* flag */.Jt, 'BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets')),
    's3:GetBucketAcl': (0,shape/* object */.Ik)({ Grants: (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* text */.Qq, 'ID', 'URI', 'Permission'))) }, { Owner: shape/* text */.Qq }),
    's3:GetBucketRequestPayment': shape/* text */.Qq,
    's3:GetBucketVersioning': (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* text */.Qq, 'Status', 'MFADelete')),
    's3:GetBucketLifecycleConfiguration': (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'ID', 'Status', 'Prefix', 'ExpirationDate'),
        ...(0,shape/* all */.Q7)(shape/* count */.U9, 'ExpirationDays', 'ObjectSizeLessThan', 'ObjectSizeGreaterThan'),
        Tagged: shape/* flag */.Jt,
    })),
    'sqs:GetQueueAttributes': shape/* texts */.Te,
    'sqs:ListQueueTags': tags,
    'lambda:GetFunctionConfiguration': (0,shape/* object */.Ik)({ FunctionArn: shape/* text */.Qq }, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'State', 'StateReasonCode', 'KMSKeyArn', 'LastUpdateStatus', 'Version', 'Role'),
        DeadLetterConfig: (0,shape/* object */.Ik)({}, { TargetArn: shape/* text */.Qq }),
        TenancyConfig: (0,shape/* object */.Ik)({}, { TenantIsolationMode: shape/* text */.Qq }),
        DurableConfig: (0,shape/* object */.Ik)({}, { ExecutionTimeout: shape/* count */.U9 }),
    }),
    'lambda:GetAlias': (0,shape/* object */.Ik)({ FunctionVersion: shape/* text */.Qq }, { AdditionalVersionWeights: (0,shape/* mapOf */.A7)(shape/* count */.U9) }),
    'lambda:GetFunctionEventInvokeConfig': (0,shape/* object */.Ik)({}, { ...(0,shape/* all */.Q7)(shape/* count */.U9, 'MaximumRetryAttempts', 'MaximumEventAgeInSeconds'), OnFailure: shape/* text */.Qq }),
    'kinesis:DescribeStreamSummary': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'StreamARN', 'StreamStatus'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'EncryptionType', 'KeyId')),
    'kinesis:GetResourcePolicy': shape/* text */.Qq,
    'firehose:DescribeDeliveryStream': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'DeliveryStreamARN', 'DeliveryStreamStatus', 'DeliveryStreamType'), { DeliveryStreamEncryptionConfiguration: (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* text */.Qq, 'Status', 'KeyType', 'KeyARN')) }),
    'logs:DescribeResourcePolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'lambda:GetPolicy': shape/* text */.Qq,
    'lambda:GetFunctionConcurrency': (0,shape/* object */.Ik)({ ReservedConcurrentExecutions: (0,shape/* orNull */.Xd)(shape/* count */.U9) }),
    'iam:GetRole': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'RoleName', 'Arn'), {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'AssumeRolePolicyDocument', 'PermissionsBoundary', 'Description', 'LastUsed'),
        Tags: (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Key', 'Value'))),
    }),
    'iam:ListRolePolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'iam:GetRolePolicy': shape/* text */.Qq,
    'iam:ListAttachedRolePolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'iam:GetPolicyVersion': shape/* text */.Qq,
    'cloudwatch:DescribeAlarms': (0,shape/* list */.p_)(alarm),
    'cloudwatch:ListAlarmMuteRules': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'AlarmMuteRuleArn', 'Status'))),
    'logs:DescribeLogGroups': (0,shape/* list */.p_)(logGroup),
    'logs:DescribeMetricFilters': (0,shape/* list */.p_)(metricFilter),
    'logs:GetDataProtectionPolicy': shape/* text */.Qq,
    'logs:DescribeAccountPolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'cloudwatch:ListTagsForResource': tags,
    'cloudwatch:GetMetricStatistics': (0,shape/* list */.p_)((0,shape/* object */.Ik)({ Timestamp: shape/* text */.Qq, Sum: shape/* count */.U9 })),
};
function misfit(op, value) {
    return SHAPES[op](value);
}


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
