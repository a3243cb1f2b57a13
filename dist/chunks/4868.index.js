export const id = 4868;
export const ids = [4868];
export const modules = {

/***/ 7036:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Bm: () => (/* binding */ baselineBytes),
/* harmony export */   Ey: () => (/* binding */ ofThisFile),
/* harmony export */   L5: () => (/* binding */ ofThisRun),
/* harmony export */   qz: () => (/* binding */ BASELINE_LIMIT),
/* harmony export */   wE: () => (/* binding */ readingOnce)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98099);
/* harmony import */ var _report_words_command_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93960);
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33661);




const BASELINE_LIMIT = 1024 * 1024;
function ofThisRun(command, { program: _, ...again }, rest = '') {
    return (0,_report_words_command_again_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(command, { ...again, snapshot: again.snapshot.slice(0, 1) }, rest);
}
function missingHint(path, { again }, naming) {
    if (again === undefined)
        return 'write one with: iam-alert-guard init, commit it, or name another with the input baseline';
    const output = path === _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BASELINE */ .M ? '' : `--output ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(path)}`;
    return `write one with: ${ofThisRun('init', again, output)}, or ${naming}`;
}
function baselineBytes(path, world, naming = 'name another with --baseline') {
    return bytesOf(world, path, BASELINE_LIMIT, `there is no baseline at ${path}`, missingHint(path, world, naming));
}
function ofThisFile(problems, path, { again }) {
    const output = path === _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BASELINE */ .M ? '--force' : `--output ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r7)(path)} --force`;
    const hint = again === undefined ? `${_baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_HINT */ .w}, and commit it` : `write one with: ${ofThisRun('init', again, output)}`;
    return problems.map((problem) => (problem.hint === _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_HINT */ .w ? { ...problem, hint } : problem));
}
async function bytesOf(world, path, limit, missing, hint) {
    const bytes = await world.files.read(path, limit);
    if (bytes === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(missing, 'file', [{ path, line: 1, column: 1, message: missing, hint }], hint);
    return bytes;
}
function readingOnce(files, baseline) {
    let once;
    return {
        ...files,
        read: (path, limit) => path === baseline && limit === BASELINE_LIMIT ? (once ??= files.read(path, limit)) : files.read(path, limit),
    };
}


/***/ }),

/***/ 33837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
function isShallow(value, most) {
    if (typeof value !== 'object' || value === null)
        return true;
    return most > 0 && Object.values(value).every((inner) => isShallow(inner, most - 1));
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}


/***/ }),

/***/ 9098:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ CLASS_ORDER),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   bd: () => (/* binding */ isRemark),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33837);

const STATUS = { fail: 0, unknown: 1, waived: 2, pass: 3 };
function worstFirst(findings) {
    return [...findings].sort((a, b) => settled(a.status) - settled(b.status) ||
        (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        STATUS[a.status] - STATUS[b.status] ||
        compare(a.account ?? '', b.account ?? '') ||
        compare(a.check, b.check) ||
        compare(a.resource ?? '', b.resource ?? '') ||
        compare(a.region ?? '', b.region ?? '') ||
        compare(a.fingerprint, b.fingerprint));
}
function spoken(findings) {
    return worstFirst(findings.filter((finding) => finding.status !== 'pass'));
}
function open(findings) {
    return worstFirst(findings.filter((finding) => finding.status === 'fail' || finding.status === 'unknown'));
}
function isRemark({ status, severity }) {
    return status !== 'waived' && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(severity) > (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)('medium');
}
function kindsOf(findings) {
    const said = findings.filter(({ status }) => status !== 'pass');
    const grave = said.filter((finding) => !isRemark(finding));
    return {
        drifted: grave.filter(({ status }) => status === 'fail'),
        unknown: grave.filter(({ status }) => status === 'unknown'),
        remarks: said.filter(isRemark),
    };
}
const CLASS_ORDER = { weakens: 0, strengthens: 1, neutral: 2 };
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function settled(status) {
    return status === 'pass' ? 2 : status === 'waived' ? 1 : 0;
}


/***/ }),

/***/ 10883:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ redactJson),
/* harmony export */   Rd: () => (/* binding */ redactText),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   a5: () => (/* binding */ redactReport),
/* harmony export */   iZ: () => (/* binding */ redactionApplies),
/* harmony export */   ki: () => (/* binding */ redactError),
/* harmony export */   ti: () => (/* binding */ hasTag)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);



function tag(kind, value) {
    return `${kind}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`iam-alert-guard ${kind} ${value}`).digest('hex').slice(0, 6)}`;
}
function hasTag(text) {
    return /(?<![\w-])(?:email|phone|endpoint|account|address|key|session|user)-[0-9a-f]{6}(?![\w-])/.test(text);
}
function redactionApplies(setting, visibility) {
    return setting === 'auto' ? visibility !== 'private' : setting === 'true';
}
const DOCUMENTATION = new Set(['docs.aws.amazon.com', 'aws.amazon.com', 'repost.aws', 'docs.github.com']);
const URL_TEXT = /\bhttps?:\/\/[^\s"'`<>\\]{1,2048}/gi;
const EMAIL = /[^\s@"'`<>()[\]{},;:|\\/=]{1,64}@[^\s@"'`<>()[\]{},;:|\\/=]{1,255}/g;
const PHONE = /\+[1-9]\d{6,14}(?!\d)/g;
const ACCOUNT = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])|(?<!\d)\d{12}(?!\d)/g;
const IPV4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)/g;
const IPV6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;
const KEY = /\b(?:ABIA|ACCA|AGPA|AIDA|AIPA|AKIA|ANPA|ANVA|APKA|AROA|ASCA|ASIA)[A-Z0-9]{12,124}\b/g;
const PRINCIPAL = /\b(AROA[A-Z0-9]{12,124}:)([\w+=,.@-]{1,64})/g;
const SESSION = /(:sts::[^:\s]{0,30}:(?:assumed-role\/[\w+=,.@-]{1,64}|federated-user)\/)([\w+=,.@-]{1,64})/g;
const USER = /(:iam::[^:\s]{0,30}:user\/)([\w+=,.@/-]{1,576})/g;
const TAIL = /[.,;:!?)]+$/;
const EXAMPLE = 'secops@example.com';
function redactText(value, kept) {
    return value
        .replace(SESSION, (_, before, name) => before + tagged('session', name))
        .replace(USER, (_, before, name) => before + tagged('user', name))
        .replace(PRINCIPAL, (_, before, name) => before + tagged('session', name))
        .replace(KEY, (key) => tag('key', key))
        .replace(URL_TEXT, (url) => replaced(url, (bare) => (isDocumentation(bare) ? bare : tag('endpoint', bare))))
        .replace(EMAIL, (address) => replaced(address, (bare) => (bare.includes('@') && bare !== kept ? tag('email', bare) : bare)))
        .replace(PHONE, (number) => tag('phone', number))
        .replace(IPV4, (address) => ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 0 ? address : tag('address', address)))
        .replace(IPV6, (address) => ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 0 ? address : tag('address', address)))
        .replace(ACCOUNT, (account) => (account.length === 64 ? account : tag('account', account)));
}
function tagged(kind, name) {
    return /^(?:email|session|user)-[0-9a-f]{6}$/.test(name) ? name : tag(kind, name);
}
function replaced(match, by) {
    const tail = TAIL.exec(match)?.[0] ?? '';
    return by(match.slice(0, match.length - tail.length)) + tail;
}
function isDocumentation(url) {
    return URL.canParse(url) && DOCUMENTATION.has(new URL(url).hostname);
}
const OURS = new Set([
    'schema',
    'sha256',
    'digest',
    'fingerprint',
    'cures',
    'check',
    'docs',
    'permission',
    'location',
    'acceptedCommit',
    'key',
]);
function redactReport(report) {
    return { ...walk(report, OURS), baseline: report.baseline, redacted: true };
}
function redactJson(value) {
    return walk(value, OURS);
}
function redactError({ code, message, hint, problems }) {
    const each = (text) => (text === null ? null : redactText(text, EXAMPLE));
    return {
        code,
        message: redactText(message),
        hint: each(hint),
        problems: problems.map((problem) => ({ ...problem, message: redactText(problem.message), hint: each(problem.hint) })),
    };
}
const FOREIGN = new Set(['declared', 'observed', 'before', 'after', 'counterExample', 'example']);
const NOTHING = new Set();
const PERSONS = new Set(['userName', 'newUserName', 'sourceIdentity', 'roleSessionName']);
function isPerson(key, value) {
    return typeof value === 'string' && value !== '' && PERSONS.has(key);
}
function kindOf(key) {
    return key === 'roleSessionName' || key === 'sourceIdentity' ? 'session' : 'user';
}
function walk(value, skip) {
    if (typeof value === 'string')
        return redactText(value);
    if (typeof value === 'number')
        return skip === NOTHING && /^\d{12}$/.test(String(value)) ? redactText(String(value)) : value;
    if (Array.isArray(value))
        return value.map((each) => walk(each, skip));
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value);
    if (skip === NOTHING) {
        return Object.fromEntries(entries
            .map(([key, inner]) => [redactText(key), isPerson(key, inner) ? tagged(kindOf(key), inner) : walk(inner, NOTHING)])
            .sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a, b)));
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, skip.has(key) ? inner : walk(inner, FOREIGN.has(key) ? NOTHING : skip)]));
}


/***/ }),

/***/ 93960:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ NOTHING_AGAIN),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   iO: () => (/* binding */ goingOn),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   ps: () => (/* binding */ completedLines),
/* harmony export */   rr: () => (/* binding */ byItsName),
/* harmony export */   so: () => (/* binding */ completed),
/* harmony export */   zL: () => (/* binding */ forPrograms)
/* harmony export */ });
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33661);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98099);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10883);
/* harmony import */ var _commandline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73291);
/* harmony import */ var _repeated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79244);






const NOTHING_AGAIN = {
    baseline: null,
    snapshot: [],
    prune: [],
    profile: null,
    region: null,
    'assume-role': null,
};
const NAME = 'iam-alert-guard';
function commandLine(command, again, rest = '') {
    const written = `${command}${rest === '' ? '' : ` ${rest}`}`;
    return `${again.program ?? NAME} ${written}${(0,_repeated_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(written, again)}`;
}
function completed(text, by, { redacted = false, aws = false } = {}) {
    if (!text.includes(`${NAME} `) && !(aws && text.includes('aws ')))
        return text;
    let rest = text;
    let out = '';
    for (const { text: code, isCode } of (0,_commandline_js__WEBPACK_IMPORTED_MODULE_3__/* .pieces */ .IE)(text)) {
        if (!isCode)
            continue;
        const at = rest.indexOf(code);
        const command = /^iam-alert-guard ([a-z]+)(?= |$)/.exec(code)?.[1];
        const again = typeof by === 'function' ? by(command ?? '') : by;
        const plain = redacted && command !== undefined ? withoutTags(code) : code;
        const named = again.program === undefined ? plain : (0,_commandline_js__WEBPACK_IMPORTED_MODULE_3__/* .called */ .Ab)(plain, again.program);
        out += rest.slice(0, at) + (command === undefined && aws ? withProfile(named, again) : named);
        out += command === undefined ? '' : (0,_repeated_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(plain, again);
        rest = rest.slice(at + code.length);
    }
    return out + rest;
}
function withProfile(code, { profile, 'assume-role': role }) {
    if (profile === null || role !== null)
        return code;
    return code
        .split(/ && (?=aws )/)
        .map((one) => (AWS_CALL.test(one) && !one.includes(' --profile ') ? `${one} --profile ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r7)(profile)}` : one))
        .join(' && ');
}
const AWS_CALL = /^aws (?!sso |login|configure)[a-z0-9-]+ [a-z0-9-]+ --/;
function completedLines(text, by, completing = {}) {
    return text
        .split('\n')
        .map((line) => completed(line, by, completing))
        .join('\n');
}
const BLANKS = { prune: 'RESOURCE', 'assume-role': 'ROLE_ARN' };
const blank = (option) => BLANKS[option] ?? option.replaceAll('-', '_').toUpperCase();
function withoutTags(code) {
    return code.replace(/ --([a-z-]+) ('[^']*'|[^\s']+)/g, (all, option, value) => (0,_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTag */ .ti)(value) ? ` --${option} ${blank(option)}` : all);
}
const TELLING = new Set(['profile', 'assume-role', 'account', 'prune']);
function withoutValues(again) {
    const hidden = (option, value) => TELLING.has(option) || (0,_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .Rd)(value) !== value ? blank(option) : value;
    return Object.fromEntries(Object.entries(again).map(([option, value]) => [
        option,
        option === 'program' || option === 'baseline' || option === 'external-id'
            ? value
            : Array.isArray(value)
                ? [...new Set(value.map((each) => hidden(option, each)))]
                : typeof value === 'string'
                    ? hidden(option, value)
                    : value,
    ]));
}
function byItsName(report) {
    if (report.again?.program === undefined)
        return report;
    const { program: _, ...again } = report.again;
    return { ...report, again };
}
function goingOn(report) {
    const whole = completedReport(report.again === undefined && report.accounts === undefined ? inputsOf(report) : report);
    return { ...whole, notes: [...whole.notes, ...commandNotes(whole)] };
}
function inputsOf(report) {
    const { findings, plan } = report;
    return {
        ...report,
        findings: findings.map((finding) => {
            const { remediation } = finding;
            return remediation === null
                ? finding
                : { ...finding, remediation: { ...remediation, text: asInputs(remediation.text) } };
        }),
        plan: plan && { ...plan, steps: plan.steps.map((step) => ({ ...step, text: asInputs(step.text) })) },
    };
}
function asInputs(text) {
    return text.replace(/^ {2}iam-alert-guard reconcile((?: --prune (?:'[^']*'|[^\s']+))*)$/gm, (_, options) => {
        const names = [...options.matchAll(/ --prune (?:'([^']*)'|(\S+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
        if (names.length === 0)
            return 'Set the input `reconcile: true`.';
        return names.length === 1
            ? `Set the inputs \`reconcile: true\` and \`prune: ${names.join('')}\`.`
            : `Set the input \`reconcile: true\`, and in \`prune\`, one per line: ${names.map((name) => `\`${name}\``).join(', ')}.`;
    });
}
function completedReport(report) {
    const { redacted = false, accounts } = report;
    const again = report.again ?? ofBaseline(accounts === undefined ? report.baseline.path : '');
    const completing = { redacted, aws: accounts === undefined };
    return {
        ...report,
        findings: report.findings.map((finding) => {
            const { remediation, account, location } = finding;
            if (remediation === null)
                return finding;
            const its = account === undefined
                ? (report.again ?? ofBaseline(location.path))
                : { ...again, ...ofBaseline(location.path), ...pinned(account) };
            return { ...finding, remediation: { ...remediation, text: completedLines(remediation.text, its, completing) } };
        }),
        plan: report.plan && {
            ...report.plan,
            steps: report.plan.steps.map((step) => ({ ...step, text: completedLines(step.text, again, completing) })),
        },
        notes: report.notes.map((note) => completed(note, again, completing)),
    };
}
function commandNotes({ findings, plan, again, redacted }) {
    const { drifted, unknown } = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsOf */ .tG)(findings);
    const texts = [
        ...[...drifted, ...unknown].map(({ remediation }) => remediation?.text ?? ''),
        ...(plan?.steps ?? []).map(({ text }) => text),
    ];
    const commands = () => texts
        .flatMap((text) => text.split('\n'))
        .flatMap(_commandline_js__WEBPACK_IMPORTED_MODULE_3__/* .pieces */ .IE)
        .filter(({ isCode }) => isCode)
        .map(({ text }) => text);
    const role = again?.['assume-role'] ?? null;
    const notes = [];
    if (role !== null && commands().some((code) => AWS_CALL.test(code)))
        notes.push(`Run the commands of the AWS CLI with credentials of the role that this run assumed (${role}).`);
    if (redacted === true && commands().some(_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTag */ .ti))
        notes.push('This report is redacted. Before you run a command from it, put the real value in the place of each tag, such as account-1a2b3c or email-1a2b3c.');
    return notes;
}
function ofBaseline(path) {
    return { ...NOTHING_AGAIN, baseline: path === '' || path === _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_BASELINE */ .M ? null : path };
}
function pinned(account) {
    if (account === null)
        return {};
    return /^\d{12}$/.test(account) ? { account } : (0,_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .hasTag */ .ti)(account) ? { account: blank('account') } : {};
}
const OF_THIS_RUN = [
    ...['timeout', 'fail-on', 'fail-on-unknown', 'show', 'now', 'wait-for-confirmation'],
    ...['days', 'since', 'until', 'events', 'max-pages', 'with-records', 'call', 'despite-drift'],
    ...['base', 'head'],
];
function forPrograms(report) {
    const { again, ...named } = byItsName(report);
    if (again === undefined)
        return completedReport(named);
    const kept = Object.fromEntries(Object.entries(again).filter(([option]) => !OF_THIS_RUN.some((one) => one === option)));
    return completedReport({ ...named, again: { ...kept, snapshot: [] } });
}


/***/ }),

/***/ 79244:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing)
/* harmony export */ });
/* unused harmony exports OWN, takenBy */
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98099);

const OWN = {
    'where the answer of this run goes, and its form': ['format', 'output', 'save-snapshot', 'previous', 'force'],
    'the step that a message is about': ['plan-digest', 'yes', 'accept-weakening', 'event', 'new', 'for'],
    'of many accounts': ['organization', 'concurrency', 'shard', 'output-dir', 'max-age'],
    'which permissions are printed': ['with-advice', 'with-prune'],
};
const ACCESS = ['profile', 'region', 'external-id', 'assume-role'];
const JUDGING = ['fail-on', 'fail-on-unknown', 'timeout', 'now', 'redact'];
const COMMON = ['baseline', 'snapshot', 'prune', 'account', ...ACCESS, ...JUDGING, 'show'];
const READING = COMMON.filter((option) => option !== 'prune');
const CANARY = ['baseline', 'account', ...ACCESS, 'fail-on', 'fail-on-unknown', 'redact', 'show'];
const TAKES = {
    check: READING,
    trace: ['baseline', 'snapshot', 'account', ...ACCESS, ...JUDGING],
    plan: COMMON,
    reconcile: [...COMMON.filter((option) => option !== 'snapshot'), 'wait-for-confirmation'],
    history: [...READING, 'days', 'since', 'until', 'events', 'max-pages', 'with-records'],
    canary: [...CANARY, 'call', 'despite-drift'],
    'canary challenge': [...CANARY, 'call', 'despite-drift'],
    'canary answer': CANARY,
    review: ['base', 'head', 'baseline', 'fail-on', 'fail-on-unknown', 'show', 'now', 'redact'],
    init: ['snapshot', ...ACCESS, 'timeout', 'now'],
    permissions: ['baseline'],
};
const INSTEAD = {
    days: 'since',
    baseline: 'head',
    snapshot: 'save-snapshot',
};
function takenBy(written) {
    const [name = '', second = ''] = written.replace(/^iam-alert-guard /, '').split(' ');
    return TAKES[`${name} ${second}`] ?? TAKES[name] ?? [];
}
function missing(written, again) {
    return takenBy(written)
        .flatMap((option) => {
        const value = again[option];
        const instead = INSTEAD[option];
        if (instead !== undefined && ` ${written} `.includes(` --${instead} `))
            return [];
        if (value === true)
            return ` ${written} `.includes(` --${option} `) ? [] : [` --${option}`];
        const values = typeof value === 'string' ? [value] : (value ?? []);
        const absent = values.filter((each) => Array.isArray(value)
            ? !` ${written} `.includes(` --${option} ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(each)} `) &&
                !` ${written} `.includes(` --${option} '${each}' `)
            : !` ${written} `.includes(` --${option} `));
        return absent.map((each) => ` --${option} ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(each)}`);
    })
        .join('');
}


/***/ }),

/***/ 66927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ HANDOVER_OPERATIONS)
/* harmony export */ });
const HANDOVER_OPERATIONS = {
    'events:DescribeApiDestination': { actions: ['events:DescribeApiDestination'], tier: 'proof' },
    'events:DescribeConnection': { actions: ['events:DescribeConnection'], tier: 'proof' },
    'chatbot:DescribeSlackChannelConfigurations': {
        actions: ['chatbot:DescribeSlackChannelConfigurations'],
        tier: 'proof',
    },
    'chatbot:ListMicrosoftTeamsChannelConfigurations': {
        actions: ['chatbot:ListMicrosoftTeamsChannelConfigurations'],
        tier: 'proof',
    },
    'chatbot:DescribeChimeWebhookConfigurations': {
        actions: ['chatbot:DescribeChimeWebhookConfigurations'],
        tier: 'proof',
    },
    'notifications:ListNotificationConfigurations': {
        actions: ['notifications:ListNotificationConfigurations'],
        tier: 'proof',
    },
    'notifications:ListEventRules': { actions: ['notifications:ListEventRules'], tier: 'proof' },
    'notifications:ListChannels': { actions: ['notifications:ListChannels'], tier: 'proof' },
    'notifications:ListNotificationHubs': { actions: ['notifications:ListNotificationHubs'], tier: 'proof' },
    'notifications-contacts:ListEmailContacts': { actions: ['notifications-contacts:ListEmailContacts'], tier: 'proof' },
};


/***/ }),

/***/ 40069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ OPERATIONS)
});

;// CONCATENATED MODULE: ./build/src/snapshot/direct-reads.js
const DIRECT_OPERATIONS = {
    'kinesis:DescribeStreamSummary': { actions: ['kinesis:DescribeStreamSummary'], tier: 'proof' },
    'kinesis:GetResourcePolicy': { actions: ['kinesis:GetResourcePolicy'], tier: 'proof' },
    'firehose:DescribeDeliveryStream': { actions: ['firehose:DescribeDeliveryStream'], tier: 'proof' },
    'logs:DescribeResourcePolicies': { actions: ['logs:DescribeResourcePolicies'], tier: 'proof' },
    'lambda:GetAlias': { actions: ['lambda:GetAlias'], tier: 'proof' },
    'lambda:GetFunctionEventInvokeConfig': { actions: ['lambda:GetFunctionEventInvokeConfig'], tier: 'advice' },
};

// EXTERNAL MODULE: ./build/src/snapshot/handover-reads.js
var handover_reads = __webpack_require__(66927);
// EXTERNAL MODULE: ./build/src/snapshot/watch-reads.js
var watch_reads = __webpack_require__(66477);
;// CONCATENATED MODULE: ./build/src/snapshot/reads.js



const OPERATIONS = {
    ...handover_reads/* HANDOVER_OPERATIONS */.J,
    'sts:GetCallerIdentity': { actions: ['sts:GetCallerIdentity'], tier: 'proof' },
    'organizations:DescribeOrganization': { actions: ['organizations:DescribeOrganization'], tier: 'advice' },
    'cloudtrail:DescribeTrails': { actions: ['cloudtrail:DescribeTrails'], tier: 'proof' },
    'cloudtrail:GetTrailStatus': { actions: ['cloudtrail:GetTrailStatus'], tier: 'proof' },
    'cloudtrail:GetEventSelectors': { actions: ['cloudtrail:GetEventSelectors'], tier: 'proof' },
    'events:DescribeEventBus': { actions: ['events:DescribeEventBus'], tier: 'proof' },
    'events:ListEventBuses': { actions: ['events:ListEventBuses'], tier: 'advice' },
    'events:ListRuleNamesByTarget': { actions: ['events:ListRuleNamesByTarget'], tier: 'advice' },
    'events:ListRules': { actions: ['events:ListRules'], tier: 'proof' },
    'events:ListTargetsByRule': { actions: ['events:ListTargetsByRule'], tier: 'proof' },
    'events:ListArchives': { actions: ['events:ListArchives'], tier: 'advice' },
    'sns:GetTopicAttributes': { actions: ['sns:GetTopicAttributes'], tier: 'proof' },
    'sns:ListSubscriptions': { actions: ['sns:ListSubscriptions'], tier: 'advice' },
    'sns:ListSubscriptionsByTopic': { actions: ['sns:ListSubscriptionsByTopic'], tier: 'proof' },
    'sns:GetSubscriptionAttributes': { actions: ['sns:GetSubscriptionAttributes'], tier: 'proof' },
    'sns:GetDataProtectionPolicy': { actions: ['sns:GetDataProtectionPolicy'], tier: 'proof' },
    'sns:GetEndpointAttributes': { actions: ['sns:GetEndpointAttributes'], tier: 'proof' },
    'sns:GetPlatformApplicationAttributes': { actions: ['sns:GetPlatformApplicationAttributes'], tier: 'proof' },
    'sns:CheckIfPhoneNumberIsOptedOut': { actions: ['sns:CheckIfPhoneNumberIsOptedOut'], tier: 'proof' },
    'sns:GetSMSSandboxAccountStatus': { actions: ['sns:GetSMSSandboxAccountStatus'], tier: 'proof' },
    'sns:ListSMSSandboxPhoneNumbers': { actions: ['sns:ListSMSSandboxPhoneNumbers'], tier: 'proof' },
    'sns:ListOriginationNumbers': { actions: ['sns:ListOriginationNumbers'], tier: 'proof' },
    'kms:DescribeKey': { actions: ['kms:DescribeKey'], tier: 'proof' },
    'kms:GetKeyPolicy': { actions: ['kms:GetKeyPolicy'], tier: 'proof' },
    'kms:ListGrants': { actions: ['kms:ListGrants'], tier: 'proof' },
    's3:HeadBucket': { actions: ['s3:ListBucket'], tier: 'proof' },
    's3:GetBucketPolicy': { actions: ['s3:GetBucketPolicy'], tier: 'proof' },
    's3:GetPublicAccessBlock': { actions: ['s3:GetBucketPublicAccessBlock'], tier: 'advice' },
    's3:GetBucketAcl': { actions: ['s3:GetBucketAcl'], tier: 'advice' },
    's3:GetBucketRequestPayment': { actions: ['s3:GetBucketRequestPayment'], tier: 'proof' },
    's3:GetBucketVersioning': { actions: ['s3:GetBucketVersioning'], tier: 'advice' },
    's3:GetBucketLifecycleConfiguration': { actions: ['s3:GetLifecycleConfiguration'], tier: 'advice' },
    'sqs:GetQueueAttributes': { actions: ['sqs:GetQueueAttributes'], tier: 'proof' },
    'lambda:GetFunctionConfiguration': { actions: ['lambda:GetFunctionConfiguration'], tier: 'proof' },
    'lambda:GetPolicy': { actions: ['lambda:GetPolicy'], tier: 'proof' },
    'lambda:GetFunctionConcurrency': { actions: ['lambda:GetFunctionConcurrency'], tier: 'proof' },
    'iam:GetRole': { actions: ['iam:GetRole'], tier: 'proof' },
    'iam:ListRolePolicies': { actions: ['iam:ListRolePolicies'], tier: 'proof' },
    'iam:GetRolePolicy': { actions: ['iam:GetRolePolicy'], tier: 'proof' },
    'iam:ListAttachedRolePolicies': { actions: ['iam:ListAttachedRolePolicies'], tier: 'proof' },
    'iam:GetPolicyVersion': { actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'], tier: 'proof' },
    ...watch_reads/* WATCH_OPERATIONS */.h,
    'cloudtrail:ListTags': { actions: ['cloudtrail:ListTags'], tier: 'advice' },
    'events:ListTagsForResource': { actions: ['events:ListTagsForResource'], tier: 'advice' },
    'sns:ListTagsForResource': { actions: ['sns:ListTagsForResource'], tier: 'advice' },
    's3:GetBucketTagging': { actions: ['s3:GetBucketTagging'], tier: 'advice' },
    'kms:ListResourceTags': { actions: ['kms:ListResourceTags'], tier: 'advice' },
    'sqs:ListQueueTags': { actions: ['sqs:ListQueueTags'], tier: 'advice' },
    ...DIRECT_OPERATIONS,
};


/***/ }),

/***/ 7939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export kind */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function membersOf(value) {
    return isRecord(value) ? value : {};
}
const kind = (name) => (value) => typeof value === name ? null : '';
const text = kind('string');
const flag = kind('boolean');
const count = kind('number');
const yes = (value) => (value === true ? null : '');
const orNull = (shape) => (value) => value === null ? null : shape(value);
const list = (of) => (value) => {
    if (!Array.isArray(value))
        return '';
    for (const [index, item] of value.entries()) {
        const fault = of(item);
        if (fault !== null)
            return `[${String(index)}]${fault}`;
    }
    return null;
};
const object = (members, optional = {}) => (value) => {
    if (!isRecord(value))
        return '';
    for (const [name, shape] of [...Object.entries(members), ...Object.entries(optional)]) {
        const member = Object.hasOwn(value, name) ? value[name] : undefined;
        if (member === undefined && Object.hasOwn(optional, name))
            continue;
        const fault = shape(member);
        if (fault !== null)
            return `.${name}${fault}`;
    }
    return null;
};
const mapOf = (of) => (value) => {
    if (!isRecord(value))
        return '';
    for (const [name, member] of Object.entries(value)) {
        const fault = of(member);
        if (fault !== null)
            return `.${name}${fault}`;
    }
    return null;
};
const texts = mapOf(text);
const all = (shape, ...names) => Object.fromEntries(names.map((name) => [name, shape]));


/***/ }),

/***/ 66477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ WATCH_OPERATIONS),
/* harmony export */   x: () => (/* binding */ ALARM_ROAD_READS)
/* harmony export */ });
const ALARM_ROAD_READS = [
    'logs:DescribeLogGroups',
    'logs:DescribeMetricFilters',
    'logs:GetDataProtectionPolicy',
    'logs:DescribeAccountPolicies',
    'cloudwatch:DescribeAlarms',
    'cloudwatch:ListAlarmMuteRules',
];
const WATCH_OPERATIONS = {
    'cloudwatch:DescribeAlarms': { actions: ['cloudwatch:DescribeAlarms'], tier: 'advice' },
    'cloudwatch:ListAlarmMuteRules': { actions: ['cloudwatch:ListAlarmMuteRules'], tier: 'advice' },
    'logs:DescribeLogGroups': { actions: ['logs:DescribeLogGroups'], tier: 'advice' },
    'logs:DescribeMetricFilters': { actions: ['logs:DescribeMetricFilters'], tier: 'advice' },
    'logs:GetDataProtectionPolicy': { actions: ['logs:GetDataProtectionPolicy'], tier: 'advice' },
    'logs:DescribeAccountPolicies': {
        actions: ['logs:DescribeAccountPolicies', 'logs:GetDataProtectionPolicy'],
        tier: 'advice',
    },
    'cloudwatch:ListTagsForResource': { actions: ['cloudwatch:ListTagsForResource'], tier: 'advice' },
    'cloudwatch:GetMetricStatistics': { actions: ['cloudwatch:GetMetricStatistics'], tier: 'advice' },
};


/***/ })

};
