export const id = 4582;
export const ids = [4582];
export const modules = {

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

/***/ 57877:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   oN: () => (/* binding */ replaceName),
/* harmony export */   u4: () => (/* binding */ ACCOUNT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const ACCOUNT = 'ACCOUNT';
function replaceName(text, name, by) {
    const part = (char) => char !== undefined && /[A-Za-z0-9_-]/.test(char);
    if (name === '')
        return text;
    let made = '';
    let from = 0;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (part(text[at - 1]) || part(text[at + name.length]))
            continue;
        made += text.slice(from, at) + by;
        from = at + name.length;
    }
    return made + text.slice(from);
}
function without(text, account) {
    return replaceName(text, account, ACCOUNT);
}
function keyOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
function union(...lists) {
    return [...new Set(lists.flat())].sort();
}


/***/ }),

/***/ 9360:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fleetExit: () => (/* binding */ fleetExit),
/* harmony export */   y: () => (/* binding */ failsFleet)
/* harmony export */ });
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33837);

function failsFleet({ status, severity }, { failOn, failOnUnknown }) {
    const counts = status === 'fail' || (status === 'unknown' && failOnUnknown);
    return counts && failOn !== 'never' && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn);
}
function fleetExit({ accounts, groups }, options) {
    if (accounts.some(({ error }) => error?.kind === 'defect'))
        return 4;
    if (accounts.some(({ error }) => error !== undefined))
        return 2;
    const failing = groups.filter((group) => failsFleet(group, options));
    if (failing.some(({ status }) => status === 'fail'))
        return 1;
    if (failing.length > 0)
        return 3;
    return options.failOn !== 'never' && accounts.some(({ identified }) => !identified) ? 3 : 0;
}


/***/ }),

/***/ 32791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
function summaryOf(accounts) {
    const verdicts = { 'in-sync': 0, drifted: 0, unknown: 0 };
    const counts = { pass: 0, fail: 0, unknown: 0, waived: 0 };
    for (const account of accounts) {
        verdicts[account.verdict] += 1;
        for (const status of ['pass', 'fail', 'unknown', 'waived'])
            counts[status] += account.counts[status];
    }
    const well = verdicts['in-sync'] === accounts.length;
    const verdict = verdicts.drifted > 0 ? 'drifted' : well ? 'in-sync' : 'unknown';
    return { verdict, verdicts, counts };
}


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

/***/ 46167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   RF: () => (/* binding */ consequenceWords),
/* harmony export */   iJ: () => (/* binding */ groupsShown)
/* harmony export */ });
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33837);
/* harmony import */ var _fleet_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9360);
/* harmony import */ var _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57877);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46914);




function groupsShown({ groups, hubs }, showing) {
    const quiet = (group) => (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(group.severity) > (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)('medium') && !(0,_fleet_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .failsFleet */ .y)(group, showing);
    const open = groups.filter(({ status }) => status !== 'waived');
    const shown = open.filter((group) => showing.show !== 'drift' || !quiet(group));
    const ids = hubs.map(({ account }) => account);
    const told = withConsequences(withMembers(shown, ids));
    return {
        common: told.filter(({ accounts }) => accounts.length > 1),
        odd: told.filter(({ accounts }) => accounts.length === 1),
        remarks: showing.show === 'drift' ? withMembers(open.filter(quiet), ids) : [],
        waived: withMembers(groups.filter(({ status }) => status === 'waived'), ids),
    };
}
function reasons({ accounts }, { common, odd }) {
    const found = new Map();
    const all = [...common, ...odd].sort((a, b) => (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(a.severity) - (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(b.severity));
    for (const group of all)
        for (const account of group.accounts)
            found.set(account, [...(found.get(account) ?? []), (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupName */ .hv)(group)]);
    const unread = new Map(accounts.flatMap(({ account, verdict, cause, passing }) => verdict !== 'unknown'
        ? []
        : cause !== undefined
            ? [[account, cause.replaceAll('-', ' ')]]
            : passing === true
                ? [[account, 'reads throttled or timed out']]
                : []));
    return new Map([
        ...[...found].map(([account, [worst = '', ...more]]) => [
            account,
            more.length === 0 ? worst : `${worst} and ${String(more.length)} more`,
        ]),
        ...unread,
    ]);
}
function withMembers(groups, hubs) {
    const joined = new Map();
    const gone = new Set();
    for (const own of groups) {
        const [hub = ''] = own.accounts;
        if (own.accounts.length > 1 || !hubs.includes(hub))
            continue;
        const said = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .causeIn */ .Po)(own, hub);
        const members = groups.find(({ check, status, cause, accounts }) => check === own.check && status === own.status && cause === said && !accounts.includes(hub));
        if (members === undefined || joined.has(members))
            continue;
        const accounts = (0,_fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC)(members.accounts, own.accounts);
        const [graver] = [members, own].sort((a, b) => (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(a.severity) - (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(b.severity));
        joined.set(members, {
            ...members,
            severity: graver?.severity ?? own.severity,
            accounts,
            mended: own.check === CONSEQUENCE ? members : own,
        });
        gone.add(own);
    }
    return groups.flatMap((group) => (gone.has(group) ? [] : [joined.get(group) ?? { ...group, mended: group }]));
}
const CONSEQUENCE = 'alerts-delivered';
function withConsequences(groups) {
    const causes = new Map();
    const grave = groups.filter(({ check, severity }) => check !== CONSEQUENCE && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(severity) <= (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)('medium'));
    const having = new Map(grave.map((group) => [group, new Set(group.accounts)]));
    for (const group of groups) {
        if (group.check !== CONSEQUENCE || isReferredTo(group, grave))
            continue;
        const around = grave.filter((each) => each.status === group.status && group.accounts.every((account) => having.get(each)?.has(account)));
        const same = around.filter(({ accounts }) => accounts.length === group.accounts.length);
        const cause = same.find(({ hop }) => hop === group.hop) ??
            around.filter(({ hop }) => hop === group.hop).sort((a, b) => a.accounts.length - b.accounts.length)[0] ??
            same[0];
        if (cause !== undefined)
            causes.set(group, cause);
    }
    const shown = new Map();
    for (const group of groups) {
        const cause = causes.get(group) ?? group;
        const { severity, consequences } = shown.get(cause) ?? { severity: cause.severity, consequences: [] };
        shown.set(cause, {
            ...cause,
            severity: (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(group.severity) < (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .severityRank */ .qs)(severity) ? group.severity : severity,
            consequences: cause === group ? consequences : [...consequences, group],
        });
    }
    return [...shown.values()];
}
function isReferredTo({ status, accounts }, groups) {
    const own = new Set(accounts);
    return (status === 'unknown' &&
        groups.some((each) => each.status === 'unknown' &&
            each.remediation?.text.includes(CONSEQUENCE) === true &&
            each.accounts.some((account) => own.has(account))));
}
function consequenceWords(group, { accounts }) {
    const some = group.accounts.length < accounts.length ? ` (in ${String(group.accounts.length)} of these accounts)` : '';
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .groupCause */ .Rl)(group)}${some}`;
}


/***/ }),

/***/ 87522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ fleetSections),
/* harmony export */   PP: () => (/* binding */ fleetOpening),
/* harmony export */   eN: () => (/* binding */ renderFleetMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86089);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);
/* harmony import */ var _model_show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38661);
/* harmony import */ var _sections_page_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65726);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76889);
/* harmony import */ var _sections_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72425);
/* harmony import */ var _words_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87606);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46167);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39951);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46914);










const MARKS = { good: '✅', bad: '❌', unknown: '❓' };
function renderFleetMarkdown(report, options = {}) {
    const closing = `<sub>iam-alert-guard ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.tool.version)}, ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.generatedAt)}. "Would arrive" means: from configuration, nothing on the way drops the alert. ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_words_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_LOOKED_AT */ .JT)} More: ${(0,_sections_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .limitsPage */ .Wd)(options)}</sub>`;
    return (0,_sections_page_js__WEBPACK_IMPORTED_MODULE_8__/* .page */ .M)([fleetOpening(report), ...(options.notes ?? []).map((note) => `> ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(note)}`)].join('\n\n'), fleetSections(report, options.showing), closing, options.budget ?? _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.summaryBytes);
}
function fleetOpening(report) {
    return [
        `## ${MARKS[(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .fleetState */ .If)(report)]} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .fleetBadge */ .OJ)(report)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .fleetHeadline */ .fW)(report))}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .aboutFleet */ .yj)(report).join(', ')),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadHubs */ .c0)(report).map((line) => `**${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line)}**`),
        ...[(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .throughRole */ .ex)(report)].flatMap((line) => (line === null ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line)])),
    ].join('\n\n');
}
function fleetSections(report, showing = _model_show_js__WEBPACK_IMPORTED_MODULE_2__/* .QUIET */ .D, most = Infinity) {
    const told = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupsShown */ .iJ)(report, showing);
    const { common, odd, remarks, waived } = told;
    return [
        groupSection('In common', common, report, most),
        stripSection(report),
        accountsSection(report, (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .reasons */ .Ot)(report, told)),
        groupSection(report.accounts.length === 1 ? 'What was found' : 'In one account only', odd, report, most),
        countedSection(remarks, waived),
    ];
}
function groupSection(heading, groups, report, most) {
    return {
        heading: groups.length === 0 ? null : heading,
        intro: '',
        rows: groups.map((group) => groupBlock(group, report, most)),
        gap: '\n\n',
        unit: 'causes',
    };
}
function groupBlock(group, report, most) {
    const { words, check } = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .groupHead */ .mf)(group);
    const commands = Number.isFinite(most)
        ? (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .mendingCommands */ .v)(group.mended, report, 2)
        : (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .mendingCommands */ .v)(group.mended, report);
    const remedy = (0,_remedies_js__WEBPACK_IMPORTED_MODULE_6__/* .remedyOf */ .S)(group.mended, report);
    const accounts = group.accounts;
    return [
        `**${words}${check === null ? '' : `: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check)}`}**<br>${[(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .groupCause */ .Rl)(group), ...group.consequences.map((each) => (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .consequenceWords */ .RF)(each, group))].map((each) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(each)).join('<br>')}`,
        commands.length > 0 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .copied */ .pG)('sh', commands.join('\n')) : remedy === null ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .instructed */ .GL)('Remedy:', remedy),
        accountsOf(accounts, report, most),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const OPEN_TO = 6;
function accountsOf(accounts, report, most) {
    const names = new Map(report.accounts.map(({ account, name }) => [account, name]));
    const items = accounts.slice(0, most).map((account) => {
        const name = names.get(account) ?? null;
        return name === null ? `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(account)}` : `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(account)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name, 60)}`;
    });
    const left = accounts.length - items.length;
    const list = [...items, ...(left > 0 ? [`- and ${String(left)} more: the JSON report names all`] : [])].join('\n');
    if (accounts.length <= OPEN_TO)
        return list;
    return `<details><summary>All ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(accounts.length, 'account')}</summary>\n\n${list}\n\n</details>`;
}
function stripSection({ accounts }) {
    const lines = accounts.length < 2 ? [] : (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .strip */ .bB)(accounts, 100);
    const intro = lines.length === 0 ? '' : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)('text', lines.join('\n'))}\n\n${(0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .stripLegend */ .G4)(accounts)}`;
    return { heading: intro === '' ? null : 'Accounts', intro, rows: [], gap: '\n', unit: 'accounts' };
}
const FOLD_FROM = 20;
function accountsSection(report, why) {
    const rows = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .troubled */ .Y3)(report.accounts);
    const failed = (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .failedIn */ .r4)(report);
    const folded = rows.length > FOLD_FROM;
    const head = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)([
        'Account',
        'Verdict',
        (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .deliveredHead */ .dA)(report.accounts),
        'Why',
        'Drifted',
        'Remarks',
        'Unknown',
        'Baseline',
    ]);
    const summary = `<details><summary>${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(rows.length, 'account')} not in sync</summary>`;
    return {
        heading: null,
        intro: rows.length === 0 ? '' : folded ? `${summary}\n\n${head}` : head,
        rows: rows.map((account) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([
            account.name === null ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(account.account) : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(account.account)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(account.name, 60)}`,
            (0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictWord */ .E0)(account),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .deliveredOf */ .mN)(account), 200),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(why.get(account.account) ?? ''),
            ...failed(account),
            String(account.counts.unknown),
            account.baseline.path === '' ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(account.baseline.path),
        ])),
        ...(folded ? { outro: '</details>' } : {}),
        gap: '\n',
        unit: 'accounts',
    };
}
function countedSection(remarks, waived) {
    const line = (group) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)([
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .groupName */ .hv)(group)),
        String(group.accounts.length),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_js__WEBPACK_IMPORTED_MODULE_7__/* .groupCause */ .Rl)(group), 300),
        ...(waived.length > 0
            ? [group.waiver === undefined ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`until ${group.waiver.expires}: ${group.waiver.reason}`, 300)]
            : []),
    ]);
    const all = [...remarks, ...waived];
    const title = [
        remarks.length === 0 ? null : (0,_words_count_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U)(remarks.length, 'remark'),
        waived.length === 0 ? null : `${String(waived.length)} waived`,
    ];
    return {
        heading: null,
        intro: all.length === 0
            ? ''
            : `<details><summary>${title.filter((part) => part !== null).join(', ')}</summary>\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHead */ .PP)(['Check', 'Accounts', 'What', ...(waived.length > 0 ? ['Waived'] : [])])}`,
        rows: all.map(line),
        ...(all.length === 0 ? {} : { outro: '</details>' }),
        gap: '\n',
        unit: 'remarks',
    };
}


/***/ }),

/***/ 39951:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ remedyOf),
/* harmony export */   v: () => (/* binding */ mendingCommands)
/* harmony export */ });
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33661);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98099);
/* harmony import */ var _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57877);
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73291);
/* harmony import */ var _words_command_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93960);
/* harmony import */ var _words_command_repeated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79244);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76889);







const ACCOUNT_ID = /^\d{12}$/;
const BASELINE = 'BASELINE';
const EXTERNAL_ID = 'EXTERNAL_ID';
const COMMAND_CHARS = 900;
const MOST_COMMANDS = 24;
function access({ again, externalId }) {
    const given = ['profile', 'region'].flatMap((option) => {
        const value = again?.[option] ?? null;
        return value === null ? [] : [` --${option} ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(value)}`];
    });
    return [...given, ...(externalId === true ? [` --external-id ${EXTERNAL_ID}`] : [])].join('');
}
function mendingCommands(group, report, most = MOST_COMMANDS) {
    const { reconcileRole, partition, again } = report;
    if (group.remediation?.by !== 'reconcile' || reconcileRole === null)
        return [];
    if (!group.accounts.every((account) => ACCOUNT_ID.test(account)))
        return [];
    const byBaseline = new Map();
    const paths = pathsOf(report.accounts);
    for (const account of group.accounts) {
        const path = paths.get(account) ?? '';
        const its = byBaseline.get(path);
        if (its === undefined)
            byBaseline.set(path, [account]);
        else
            its.push(account);
    }
    const program = again?.program ?? 'iam-alert-guard';
    const commands = [...byBaseline].flatMap(([path, its]) => {
        const role = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(`arn:${partition}:iam::`);
        const reconcile = (account) => {
            const written = `reconcile --baseline ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(path)} --account ${account}${access(report)} --assume-role ${role}${account}:role/${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(reconcileRole)}`;
            return `${program} ${written}${(0,_words_command_repeated_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(written, { ...(again ?? _words_command_again_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_AGAIN */ .R6), snapshot: [], prune: [] })}`;
        };
        const command = (some) => some.length === 1
            ? reconcile(some.join(''))
            : `for account in ${some.join(' ')}; do ${reconcile('"$account"')}; done`;
        const each = Math.max(1, Math.floor((COMMAND_CHARS - command([]).length) / 13));
        return Array.from({ length: Math.ceil(its.length / each) }, (_, n) => command(its.slice(n * each, (n + 1) * each)));
    });
    const more = commands.length - most;
    if (more <= 0)
        return commands;
    return [
        ...commands.slice(0, most),
        `# and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(more, 'more command')} like these: the JSON report names all accounts`,
    ];
}
function remedyOf(group, report, account = group.accounts.length === 1 ? (group.accounts[0] ?? null) : null) {
    if (group.remediation === null)
        return null;
    const id = account !== null && ACCOUNT_ID.test(account) ? account : null;
    const again = againFor(group, report, account, id);
    const text = isOfTheFirst(group, account) ? ofItsOwn(group) : group.remediation.text;
    const own = (0,_words_command_again_js__WEBPACK_IMPORTED_MODULE_1__/* .completedLines */ .ps)(id === null ? text : (0,_fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceName */ .oN)(text, _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNT */ .u4, id), again);
    return [own, ...credentials(own, id, report)].join('\n');
}
function isOfTheFirst({ resources, remediation }, account) {
    if (resources.length < 2)
        return false;
    const text = remediation?.text ?? '';
    return account !== null || resources.some((name) => (0,_fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceName */ .oN)(text, name, '') !== text);
}
function ofItsOwn({ remediation }) {
    const mend = remediation?.by === 'reconcile' ? ['  iam-alert-guard reconcile'] : [];
    return [...mend, 'To see what to do with the resource of this account:', '  iam-alert-guard check'].join('\n');
}
const known = new WeakMap();
function pathsOf(accounts) {
    const paths = known.get(accounts) ?? new Map(accounts.map(({ account, baseline }) => [account, baseline.path]));
    known.set(accounts, paths);
    return paths;
}
function againFor(group, report, account, id) {
    const { partition, role, reconcileRole, again = _words_command_again_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_AGAIN */ .R6, externalId } = report;
    const its = pathsOf(report.accounts);
    const paths = [...new Set((account === null ? group.accounts : [account]).map((each) => its.get(each) ?? ''))];
    const [path = ''] = paths;
    const baseline = paths.length > 1 ? BASELINE : path === '' || path === _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_BASELINE */ .M ? null : path;
    return (command) => {
        const its = command === 'reconcile' ? reconcileRole : (role ?? null);
        return {
            ...again,
            ...{ baseline, snapshot: [], prune: [], account: id ?? _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNT */ .u4 },
            'assume-role': its === null ? null : `arn:${partition}:iam::${id ?? _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNT */ .u4}:role/${its}`,
            ...(its !== null && externalId === true ? { 'external-id': EXTERNAL_ID } : {}),
        };
    };
}
const OTHER_ACCOUNT = /^In account (\d{12}):/;
function credentials(text, id, { again, reconcileRole }) {
    const program = again?.program ?? 'iam-alert-guard';
    const commands = text
        .split('\n')
        .flatMap(_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_6__/* .pieces */ .IE)
        .filter(({ isCode }) => isCode)
        .map(({ text: code }) => code);
    const needs = commands.some((code) => /^aws (?!sso |login\b|configure\b)/.test(code) ||
        (reconcileRole === null && code.startsWith(`${(0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_6__/* .called */ .Ab)('iam-alert-guard reconcile', program)} `)));
    const blank = id === null && (0,_fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceName */ .oN)(text, _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNT */ .u4, '') !== text;
    const [, other = null] = OTHER_ACCOUNT.exec(text) ?? [];
    if (other !== null)
        return needs ? [`Use credentials of the account ${other} for this.`] : [];
    if (id !== null)
        return needs ? [`Use credentials of the account ${id} for this.`] : [];
    if (needs)
        return [`Do this in each account, with its credentials${blank ? ' and its id in place of ACCOUNT' : ''}.`];
    return blank && commands.length > 0 ? ['Put the id of each account in place of ACCOUNT.'] : [];
}


/***/ }),

/***/ 46914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   G4: () => (/* binding */ stripLegend),
/* harmony export */   If: () => (/* binding */ fleetState),
/* harmony export */   OJ: () => (/* binding */ fleetBadge),
/* harmony export */   Po: () => (/* binding */ causeIn),
/* harmony export */   Rl: () => (/* binding */ groupCause),
/* harmony export */   XH: () => (/* binding */ hubsRead),
/* harmony export */   Y3: () => (/* binding */ troubled),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   c0: () => (/* binding */ unreadHubs),
/* harmony export */   dA: () => (/* binding */ deliveredHead),
/* harmony export */   ex: () => (/* binding */ throughRole),
/* harmony export */   fW: () => (/* binding */ fleetHeadline),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   jJ: () => (/* binding */ someAccounts),
/* harmony export */   mN: () => (/* binding */ deliveredOf),
/* harmony export */   mf: () => (/* binding */ groupHead),
/* harmony export */   r4: () => (/* binding */ failedIn),
/* harmony export */   yj: () => (/* binding */ aboutFleet)
/* harmony export */ });
/* unused harmony export STRIP */
/* harmony import */ var _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57877);
/* harmony import */ var _fleet_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32791);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76889);




function fleetState({ accounts }) {
    return { 'in-sync': 'good', drifted: 'bad', unknown: 'unknown' }[(0,_fleet_model_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .Y)(accounts).verdict];
}
function fleetBadge({ command, accounts }) {
    if (accounts.length === 0)
        return 'NO ACCOUNT';
    if (command === 'history') {
        const drifted = accounts.some(isSilent) ? 'SILENT' : 'NOTICED';
        return { 'in-sync': 'ALERTED', drifted, unknown: 'UNKNOWN' }[(0,_fleet_model_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .Y)(accounts).verdict];
    }
    return { 'in-sync': 'IN SYNC', drifted: 'DRIFTED', unknown: 'UNKNOWN' }[(0,_fleet_model_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .Y)(accounts).verdict];
}
function fleetHeadline({ command, accounts, shard }) {
    const { verdicts } = (0,_fleet_model_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .Y)(accounts);
    if (command === 'history' && accounts.length > 0)
        return historyHeadline(accounts, verdicts);
    const all = (0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(accounts.length, 'account');
    if (accounts.length === 0)
        return shard === undefined
            ? 'No account was looked at.'
            : `No account falls to this shard: there are ${String(shard.of)} shards and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(shard.accounts.length, 'account')}.`;
    if (verdicts['in-sync'] === accounts.length)
        return `In ${accounts.length === 1 ? 'the one account' : `all ${all}`}, changes of IAM would alert as the baseline declares.`;
    const parts = [
        verdicts.drifted > 0 ? `${String(verdicts.drifted)} of ${all} drifted` : null,
        verdicts.unknown > 0
            ? `${String(verdicts.unknown)}${verdicts.drifted > 0 ? '' : ` of ${all}`} could not be determined`
            : null,
        verdicts['in-sync'] > 0 ? `${String(verdicts['in-sync'])} in sync` : null,
    ];
    return `${parts.filter((part) => part !== null).join(', ')}.`;
}
function isSilent({ history }) {
    return history !== undefined && history.silent > 0;
}
function historyHeadline(accounts, verdicts) {
    const sum = (what) => accounts.reduce((all, { history }) => all + (history?.[what] ?? 0), 0);
    const all = (0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(accounts.length, 'account');
    const changes = sum('changes');
    if (changes === 0 && verdicts['in-sync'] === accounts.length)
        return `There was no change of IAM in ${all}${within(accounts)}.`;
    const parts = [
        changes === 0
            ? `No change of IAM was found in ${all}${within(accounts)}`
            : `Of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(changes, 'change')} of IAM in ${all}${within(accounts)}, ${String(sum('alerted'))} would have alerted`,
        sum('noticed') > 0 ? `${String(sum('noticed'))} would have been noticed, not named` : null,
        accounts.some(isSilent) ? `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(accounts.filter(isSilent).length, 'account')} had silent ones` : null,
        verdicts.unknown > 0 ? `of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(verdicts.unknown, 'account')} not all is known` : null,
    ];
    return `${parts.filter((part) => part !== null).join('; ')}.`;
}
function within(accounts) {
    const days = accounts.flatMap(({ history }) => history === undefined || history.since === null || history.until === null
        ? []
        : [Math.round((Date.parse(history.until) - Date.parse(history.since)) / 86_400_000)]);
    const most = Math.max(0, ...days);
    return most === 0 ? '' : ` in ${most === 1 ? 'one day' : `${String(most)} days`}`;
}
function aboutFleet(report) {
    const { organization, leftOut, shard } = report;
    const states = new Map();
    for (const { state } of leftOut)
        states.set(state, (states.get(state) ?? 0) + 1);
    const out = [...states]
        .sort(([a], [b]) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a, b))
        .map(([state, number]) => `${String(number)} ${state.toLowerCase().replaceAll('_', ' ')}`);
    return [
        organization.id === null ? null : `organization ${organization.id}`,
        `organization file ${organization.path}`,
        shard === undefined
            ? null
            : `shard ${String(shard.index)} of ${String(shard.of)}, of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(shard.accounts.length, 'account')} in all`,
        out.length === 0 ? null : `not looked at: ${out.join(', ')}`,
        hubsRead(report),
    ].filter((each) => each !== null);
}
function hubsRead({ hubs }) {
    if (hubs.length === 0)
        return null;
    const number = (of) => hubs.filter(({ state }) => state === of).length;
    const partly = number('partly');
    return `${String(number('read'))} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(hubs.length, 'hub')} read${partly === 0 ? '' : `, ${String(partly)} in part`}`;
}
function unreadHubs({ hubs }) {
    return hubs.flatMap(({ account, state, reason }) => state === 'read'
        ? []
        : [
            `The hub ${account} could not be read${state === 'partly' ? ' completely' : ''}: ${reason ?? 'no reason was given'}`,
        ]);
}
function groupName({ check, status }) {
    return check ?? (status === 'fail' ? 'silent changes' : 'not read');
}
function groupHead(group) {
    const { accounts, severity, status, check } = group;
    const state = check === null ? `, ${groupName(group)}` : status === 'unknown' ? ', unknown' : '';
    return { words: `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(accounts.length, 'account')}, ${severity}${state}`, check };
}
function groupCause(group) {
    const { resources, accounts, varies } = group;
    const [only = _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNT */ .u4] = accounts.length === 1 ? accounts : [];
    const cause = causeIn(group, only);
    if (varies === true)
        return `${cause} (details differ between the accounts; these are those of ${accounts[0] ?? 'the first'})`;
    return resources.length > 1 ? `${cause} (${String(resources.length)} different names; this is the first)` : cause;
}
function causeIn({ cause }, account) {
    return (0,_fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceName */ .oN)(cause, _fleet_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNT */ .u4, account);
}
function someAccounts(accounts, most = 6) {
    const shown = accounts.slice(0, most).join(', ');
    return accounts.length > most ? `${shown} and ${String(accounts.length - most)} more` : shown;
}
const STRIP = { drifted: '█', unknown: '▒', 'in-sync': '·' };
const STRIP_LEGEND = '█ drifted, ▒ unknown, · in sync; one character per account, ordered by account id';
function strip(accounts, width) {
    const signs = accounts.map(({ verdict }) => STRIP[verdict]);
    return Array.from({ length: Math.ceil(signs.length / width) }, (_, line) => signs.slice(line * width, (line + 1) * width).join(''));
}
function troubled(accounts) {
    const rank = { drifted: 0, unknown: 1, 'in-sync': 2 };
    return accounts
        .filter(({ verdict }) => verdict !== 'in-sync')
        .sort((a, b) => rank[a.verdict] - rank[b.verdict] || (a.account < b.account ? -1 : 1));
}
function ofPast(accounts) {
    return accounts.some(({ history }) => history !== undefined);
}
function deliveredHead(accounts) {
    return ofPast(accounts) ? 'Changes that would have alerted' : 'Calls that would arrive';
}
function verdictWord(account) {
    const { verdict, history } = account;
    if (verdict !== 'drifted' || history === undefined)
        return verdict;
    return isSilent(account) ? 'silent' : 'noticed';
}
function stripLegend(accounts) {
    if (!ofPast(accounts))
        return STRIP_LEGEND;
    const noticed = accounts.some(({ history }) => (history?.noticed ?? 0) > 0);
    return STRIP_LEGEND.replace('drifted', noticed ? 'silent or noticed' : 'silent').replace('in sync', 'alerted');
}
function deliveredOf({ delivery, history, error, identified }) {
    if (error !== undefined)
        return error.kind === 'defect' ? `a defect of this tool, please report it: ${error.message}` : error.message;
    if (!identified)
        return 'not reached';
    if (history !== undefined)
        return `${String(history.alerted)} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(history.changes, 'change')}${noticedWords(history)}${history.complete ? '' : ', not all read'}`;
    if (delivery === null)
        return '';
    const { required, delivered, unknown } = delivery;
    if (unknown === required && required > 0)
        return 'could not be determined';
    return `${String(delivered)} of ${String(required)}${noticedWords(delivery)}${unknown === 0 ? '' : `, ${String(unknown)} unknown`}`;
}
function noticedWords({ noticed = 0 }) {
    return noticed === 0 ? '' : `, ${String(noticed)} noticed`;
}
function throughRole({ again, groups }) {
    const role = again?.['assume-role'] ?? null;
    if (role === null || groups.length === 0)
        return null;
    return `Run the commands with credentials of the role ${role}: this run assumed it before the roles of the accounts.`;
}
function failedIn({ groups }) {
    const [grave, remarks] = [new Map(), new Map()];
    for (const { status, severity, accounts } of groups) {
        if (status !== 'fail')
            continue;
        const counts = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemark */ .bd)({ status, severity }) ? remarks : grave;
        for (const account of accounts)
            counts.set(account, (counts.get(account) ?? 0) + 1);
    }
    return ({ account, identified }) => identified ? [String(grave.get(account) ?? 0), String(remarks.get(account) ?? 0)] : ['', ''];
}


/***/ }),

/***/ 68980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ stateLine),
/* harmony export */   v: () => (/* binding */ changeNote)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86089);
/* harmony import */ var _model_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46521);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _sections_issue_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36670);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81581);





const MOST_KEPT = 300;
const MOST_OF_ID = 80;
function entriesOf(report) {
    const { drifted, unknown } = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsOf */ .tG)(report.findings);
    const told = [...drifted, ...unknown].filter((finding) => !(0,_model_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .restsOnCause */ .Qr)(report, finding));
    const entries = told.map((finding) => [
        `${(0,_sections_issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .plainId */ .Sd)(finding.check, MOST_OF_ID)}.${finding.fingerprint.replace(/[^0-9a-z]/g, '').slice(0, 12)}`,
        finding,
    ]);
    const cause = report.cause === undefined ? [] : [[`${(0,_sections_issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .plainId */ .Sd)(report.cause.kind, MOST_OF_ID)}.cause`, null]];
    return new Map([...cause, ...entries].slice(0, MOST_KEPT));
}
function verdictOf({ verdict }) {
    return verdict === 'in-sync' || verdict === 'drifted' ? verdict : 'unknown';
}
function stateLine(report) {
    const entries = [...entriesOf(report).keys()].sort().join(',');
    return `<!-- iam-alert-guard:state verdict=${verdictOf(report)} findings=${entries} -->`;
}
function keptIn(body) {
    const [, verdict, entries] = /^<!-- iam-alert-guard:state verdict=(in-sync|drifted|unknown) findings=([a-z0-9.,-]{0,40000}) -->$/.exec((0,_sections_issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .hiddenLine */ .re)(body)) ?? [];
    if (verdict === undefined || entries === undefined)
        return null;
    return { verdict: verdict, entries: entries === '' ? [] : entries.split(',') };
}
function changeNote(report, previous) {
    const before = keptIn(previous);
    if (before === null)
        return null;
    const now = entriesOf(report);
    const fresh = [...now].filter(([key]) => !before.entries.includes(key));
    const gone = before.entries.filter((key) => !now.has(key));
    const verdict = verdictOf(report);
    if (verdict === before.verdict && fresh.length === 0 && gone.length === 0)
        return null;
    const said = (0,_sections_issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .changeWords */ .mF)(report.generatedAt, before.verdict, verdict, (at) => `The findings changed at ${at}; the account is still`);
    return [
        `${said} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_words_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(report))}`,
        (0,_sections_issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('New', fresh.map(([, finding]) => (finding === null ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.cause?.said ?? '') : line(finding))), 'finding'),
        (0,_sections_issue_state_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('No longer found', [...new Set(gone.map((key) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(key.slice(0, key.lastIndexOf('.')))))], 'finding'),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function line({ check, severity, status, message }) {
    return `${severity}${status === 'unknown' ? ', unknown' : ''}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message)}`;
}


/***/ }),

/***/ 58683:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ closingNote),
/* harmony export */   VO: () => (/* binding */ ISSUE_LABEL),
/* harmony export */   al: () => (/* binding */ issueTitle),
/* harmony export */   gr: () => (/* binding */ unknownForNow),
/* harmony export */   rX: () => (/* binding */ issueMove),
/* harmony export */   wt: () => (/* binding */ decisiveUnread),
/* harmony export */   yi: () => (/* binding */ renderIssue)
/* harmony export */ });
/* harmony import */ var _model_redaction_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99967);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86089);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9098);
/* harmony import */ var _issue_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68980);
/* harmony import */ var _sections_issue_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36670);
/* harmony import */ var _sections_page_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(65726);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79366);
/* harmony import */ var _sections_sections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72425);
/* harmony import */ var _sections_delivery_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65626);
/* harmony import */ var _sections_findings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88611);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8384);
/* harmony import */ var _words_unread_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26299);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(76889);
/* harmony import */ var _words_command_next_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14227);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(81581);
















const ISSUE_LABEL = 'iam-alert-guard';
const PASSING = new Set(['throttled', 'timeout', 'unavailable']);
function issueMove(report) {
    if (report.verdict === null)
        return 'leave';
    if (report.verdict === 'in-sync')
        return 'close';
    return unknownForNow(report) ? 'leave' : 'open';
}
function decisiveUnread(report) {
    return (report.observation?.unreadable ?? []).filter((read) => !(0,_words_unread_js__WEBPACK_IMPORTED_MODULE_11__/* .servesAdvice */ .tq)(report, read));
}
function unknownForNow(report) {
    const unread = decisiveUnread(report);
    return report.verdict === 'unknown' && unread.length > 0 && unread.every((read) => PASSING.has(read.kind));
}
function issueTitle(report) {
    const state = report.verdict === 'in-sync' ? 'in sync' : (report.verdict ?? 'unknown');
    const id = report.target.account ?? report.target.pinned;
    const account = id === undefined ? '' : ` in account ${id}`;
    return (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .SP)(`IAM alerts ${state}${account}: ${report.baseline.path}`, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.issueTitleChars);
}
function renderIssue(report, previous, options = {}) {
    const mark = (0,_model_redaction_key_js__WEBPACK_IMPORTED_MODULE_0__/* .marker */ .xL)('issue', options.key ?? { path: report.baseline.path, account: report.target.account });
    const first = `${mark}\n${(0,_issue_change_js__WEBPACK_IMPORTED_MODULE_4__/* .stateLine */ .q)(report)}`;
    const sections = [
        (0,_sections_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .causeSection */ .bM)(report),
        (0,_sections_delivery_js__WEBPACK_IMPORTED_MODULE_8__/* .chainSection */ .JS)(report),
        (0,_sections_delivery_js__WEBPACK_IMPORTED_MODULE_8__/* .recipientsSection */ .K6)(report),
        ...(0,_sections_findings_js__WEBPACK_IMPORTED_MODULE_9__/* .findingsSections */ .X)(report, options, false),
        (0,_sections_delivery_js__WEBPACK_IMPORTED_MODULE_8__/* .lossesSection */ .z5)(report),
        (0,_sections_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .unreadableSection */ .t0)(report, options),
        { ...(0,_sections_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .lookedAtSection */ .rP)(report), heading: null, intro: '' },
        (0,_sections_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .notesSection */ .dY)(report),
        historyOf(report, previous),
    ];
    const next = (0,_words_command_next_js__WEBPACK_IMPORTED_MODULE_12__/* .nextSentence */ .H)(report, options.showing);
    const closing = [
        (0,_sections_sections_js__WEBPACK_IMPORTED_MODULE_7__/* .runbookLine */ .zn)(report),
        next === null ? '' : `**Next:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(next)}`,
        '<sub>iam-alert-guard keeps this issue: it replaces this text, comments when the state changes, and closes the issue when all is in sync.</sub>',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
    return `${first}\n\n${(0,_sections_page_js__WEBPACK_IMPORTED_MODULE_14__/* .page */ .M)((0,_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .opening */ .zs)(report), sections, closing, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.commentBytes - (0,_sections_page_js__WEBPACK_IMPORTED_MODULE_14__/* .bytes */ .e)(first) - 2)}`;
}
function closingNote(report) {
    return `✅ ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_words_words_js__WEBPACK_IMPORTED_MODULE_13__/* .headline */ .Pl)(report))} Closed at ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.generatedAt)}.\n`;
}
const ENTRY = /^- `(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)` ((?:in-sync|drifted|unknown), \d+ (?:failed|drifted), \d+ unknown|(?:in-sync|drifted|unknown): \d+ findings? drifted, \d+ unknown)$/;
function historyOf({ findings, verdict, generatedAt }, previous) {
    const { drifted, unknown } = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOf */ .tG)(findings);
    const state = `${verdict ?? 'unknown'}: ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_15__/* .count */ .U)(drifted.length, 'finding')} drifted, ${unknown.length} unknown`;
    return (0,_sections_issue_state_js__WEBPACK_IMPORTED_MODULE_5__/* .historySection */ .gK)(ENTRY, generatedAt, state, previous);
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

/***/ 36670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   SE: () => (/* binding */ MOST_NAMED),
/* harmony export */   Sd: () => (/* binding */ plainId),
/* harmony export */   gK: () => (/* binding */ historySection),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   re: () => (/* binding */ hiddenLine)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86089);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76889);



function plainId(id, most) {
    return id
        .replace(/[^a-z0-9-]/g, '')
        .replace(/-{2,}/g, '-')
        .slice(0, most);
}
function hiddenLine(body) {
    return body.split(/\r?\n/, 2)[1] ?? '';
}
const WORDS = { 'in-sync': 'in sync', drifted: 'drifted', unknown: 'unknown' };
function changeWords(at, before, now, still) {
    const when = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(at);
    const changed = now === before ? still(when) : `The state changed at ${when}: it was ${WORDS[before]}, and is now`;
    return `${changed} **${WORDS[now]}**.`;
}
const MOST_NAMED = 10;
function named(title, items, unit) {
    if (items.length === 0)
        return '';
    const left = items.length - MOST_NAMED;
    const rows = items.slice(0, MOST_NAMED).map((item) => `- ${item}`);
    return [`${title}:`, '', ...rows, ...(left > 0 ? [`- and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(left, `more ${unit}`)}`] : [])].join('\n');
}
function historySection(entry, at, state, previous) {
    const old = (previous ?? '').split(/\r?\n/).filter((line) => entry.test(line));
    const line = `- \`${at}\` ${state}`;
    const same = entry.exec(old.at(-1) ?? '')?.[2] === state;
    const rows = (same || !entry.test(line) ? old : [...old, line]).slice(-_model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.historyEntries);
    return { heading: rows.length > 0 ? 'History' : null, intro: '', rows, gap: '\n', unit: 'entries' };
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
