export const id = 875;
export const ids = [875];
export const modules = {

/***/ 19875:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programName: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_words_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73400);
/** What this program is called by whoever started it: a command in a message that nobody can run is of no use. */


/**
 * `iam-alert-guard` where it is installed as a command, `npx iam-alert-guard` where npm found it (npm says so in the environment:
 * https://docs.npmjs.com/cli/v11/using-npm/scripts#environment), else `node` and the shorter of the two paths to the script.
 */
function programName({ script, cwd, env }) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, script);
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, full);
    const parts = full.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    if (parts.at(-1) === 'iam-alert-guard' || parts.includes('node_modules')) {
        const isNpm = env['npm_command'] !== undefined || within.startsWith(`node_modules${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
        return isNpm ? 'npx iam-alert-guard' : 'iam-alert-guard';
    }
    const path = within === '' || within.length > full.length ? full : within;
    return `node ${(0,_report_words_again_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'))}`;
}


/***/ }),

/***/ 98903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/**
 * A finding is one answer of one check about one resource. Passes are findings too: a report says what it looked at.
 * The shapes are public (the JSON report, `docs/reports.md`); names and values here may be added to, never changed.
 */
/** Worst first. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
/** 0 is the worst. */
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
/** Is `severity` as bad as `threshold` or worse? */
function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}


/***/ }),

/***/ 6596:
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
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98903);
/** The one order of findings: worst first. Compared by code units, so that it is the same on every machine. */

const STATUS = { fail: 0, unknown: 1, waived: 2, pass: 3 };
/** What somebody must look at, by severity; then the waived; then the passes. */
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
/** Findings with something to say: all but the passes. */
function spoken(findings) {
    return worstFirst(findings.filter((finding) => finding.status !== 'pass'));
}
/** Findings that somebody must look at: failed or unknown, not waived. */
function open(findings) {
    return worstFirst(findings.filter((finding) => finding.status === 'fail' || finding.status === 'unknown'));
}
/** Advice: it makes no verdict. A waived finding is none, whatever its severity, since somebody has decided about it. */
function isRemark({ status, severity }) {
    return status !== 'waived' && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(severity) > (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)('medium');
}
/** What somebody reads them for; what passes or is waived is none of these. */
function kindsOf(findings) {
    const said = findings.filter(({ status }) => status !== 'pass');
    const grave = said.filter((finding) => !isRemark(finding));
    return {
        drifted: grave.filter(({ status }) => status === 'fail'),
        unknown: grave.filter(({ status }) => status === 'unknown'),
        remarks: said.filter(isRemark),
    };
}
/** The heaviest change of a baseline first. */
const CLASS_ORDER = { weakens: 0, strengthens: 1, neutral: 2 };
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function settled(status) {
    return status === 'pass' ? 2 : status === 'waived' ? 1 : 0;
}


/***/ }),

/***/ 83023:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ redactJson),
/* harmony export */   Rd: () => (/* binding */ redactText),
/* harmony export */   Tc: () => (/* binding */ tag),
/* harmony export */   a5: () => (/* binding */ redactReport),
/* harmony export */   iZ: () => (/* binding */ redactionApplies),
/* harmony export */   ki: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6596);
/**
 * `redact`: a report in which e-mail addresses, phone numbers, account ids and web endpoints are short tags. A tag is the same
 * in every run, so that two things stay two and one stays one; it hides a value from readers and search engines, not from somebody
 * who has a guess and checks it. Secrets are not redaction's business: they never reach a Report.
 */



/** `email-3f9a1c`. Six digits: enough to tell some thousand values apart, too few to find an account id by trying all of them. */
function tag(kind, value) {
    return `${kind}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`iam-alert-guard ${kind} ${value}`).digest('hex').slice(0, 6)}`;
}
/** `auto`: on where the repository is public, or where its visibility is not known. */
function redactionApplies(setting, visibility) {
    return setting === 'auto' ? visibility !== 'private' : setting === 'true';
}
/** Documentation that this project's texts point to: no endpoint of anybody. */
const DOCUMENTATION = new Set(['docs.aws.amazon.com', 'aws.amazon.com', 'repost.aws', 'docs.github.com']);
const URL_TEXT = /\bhttps?:\/\/[^\s"'`<>\\]{1,2048}/gi;
const EMAIL = /[^\s@"'`<>()[\]{},;:|\\/=]{1,64}@[^\s@"'`<>()[\]{},;:|\\/=]{1,255}/g;
const PHONE = /\+[1-9]\d{6,14}(?!\d)/g;
/** Twelve digits, or a whole digest: a run of digits in one is no account. */
const ACCOUNT = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])|(?<!\d)\d{12}(?!\d)/g;
/** Four numbers up to 255, and no fifth: https://www.rfc-editor.org/rfc/rfc5952 has the other form. */
const IPV4 = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)/g;
const IPV6 = /(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;
/** Access keys and the ids of principals: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
const KEY = /\b(?:ABIA|ACCA|AGPA|AIDA|AIPA|AKIA|ANPA|ANVA|APKA|AROA|ASCA|ASIA)[A-Z0-9]{12,124}\b/g;
/** What people chose, or are called, at the end of an ARN: a session of a role, a user. */
const SESSION = /(:sts::[^:\s]{0,30}:(?:assumed-role\/[\w+=,.@-]{1,64}|federated-user)\/)([\w+=,.@-]{1,64})/g;
const USER = /(:iam::[^:\s]{0,30}:user\/)([\w+=,.@/-]{1,576})/g;
/** What ends a sentence is no part of the address before it. */
const TAIL = /[.,;:!?)]+$/;
/** Where an example is given to copy. Nobody's: https://www.rfc-editor.org/rfc/rfc2606#section-3 */
const EXAMPLE = 'secops@example.com';
/** One text with every such value replaced, but for `kept`. Doing it twice changes nothing more. */
function redactText(value, kept) {
    return value
        .replace(SESSION, (_, before, name) => before + tagged('session', name))
        .replace(USER, (_, before, name) => before + tagged('user', name))
        .replace(KEY, (key) => tag('key', key))
        .replace(URL_TEXT, (url) => replaced(url, (bare) => (isDocumentation(bare) ? bare : tag('endpoint', bare))))
        .replace(EMAIL, (address) => replaced(address, (bare) => (bare.includes('@') && bare !== kept ? tag('email', bare) : bare)))
        .replace(PHONE, (number) => tag('phone', number))
        .replace(IPV4, (address) => ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 0 ? address : tag('address', address)))
        .replace(IPV6, (address) => ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address) === 0 ? address : tag('address', address)))
        .replace(ACCOUNT, (account) => (account.length === 64 ? account : tag('account', account)));
}
/** Where the name is a tag already, it stays. */
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
/** Ids, digests and names of ours: no value of anybody's, and a run of digits in them is no account. */
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
    // The walk keeps every shape: it only replaces strings, and the baseline's own path stays.
    return { ...walk(report, OURS), baseline: report.baseline };
}
/** The same for other data of ours. */
function redactJson(value) {
    return walk(value, OURS);
}
/** The same for a run that ended before there was a report; a UsageError has this shape. */
function redactError({ code, message, hint, problems }) {
    const each = (text) => (text === null ? null : redactText(text, EXAMPLE));
    return {
        code,
        message: redactText(message),
        hint: each(hint),
        problems: problems.map((problem) => ({ ...problem, message: redactText(problem.message), hint: each(problem.hint) })),
    };
}
/** JSON that AWS or a baseline filled: nothing in it is ours, its keys are not either. */
const FOREIGN = new Set(['declared', 'observed', 'before', 'after', 'counterExample', 'example']);
const NOTHING = new Set();
function walk(value, skip) {
    if (typeof value === 'string')
        return redactText(value);
    // An account id that somebody wrote without quotes.
    if (typeof value === 'number')
        return skip === NOTHING && /^\d{12}$/.test(String(value)) ? redactText(String(value)) : value;
    if (Array.isArray(value))
        return value.map((each) => walk(each, skip));
    if (value === null || typeof value !== 'object')
        return value; // An absent optional field too.
    const entries = Object.entries(value);
    if (skip === NOTHING) {
        return Object.fromEntries(entries.map(([key, inner]) => [redactText(key), walk(inner, NOTHING)]).sort(([a], [b]) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a, b)));
    }
    return Object.fromEntries(entries.map(([key, inner]) => [key, skip.has(key) ? inner : walk(inner, FOREIGN.has(key) ? NOTHING : skip)]));
}


/***/ }),

/***/ 73400:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ NOTHING_AGAIN),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   iO: () => (/* binding */ goingOn),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   rr: () => (/* binding */ byItsName)
/* harmony export */ });
/* unused harmony export completed */
/* harmony import */ var _model_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83023);
/* harmony import */ var _commandline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11867);


const NOTHING_AGAIN = {
    baseline: null,
    snapshot: [],
    prune: [],
    profile: null,
    region: null,
    'assume-role': null,
};
const NAME = 'iam-alert-guard';
const ACCESS = ['profile', 'region', 'assume-role'];
/** Which of them each command takes. */
const TAKES = {
    check: ['baseline', 'snapshot', ...ACCESS],
    trace: ['baseline', 'snapshot', ...ACCESS],
    plan: ['baseline', 'snapshot', 'prune', ...ACCESS],
    reconcile: ['baseline', 'prune', ...ACCESS],
    history: ['baseline', 'snapshot', ...ACCESS],
    canary: ['baseline', ...ACCESS],
    init: ['snapshot', ...ACCESS],
    permissions: ['baseline'],
};
/** A word as a shell takes it. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** The options that `command` is to have and does not have yet. */
function missing(command, written, again) {
    return (TAKES[command] ?? [])
        .flatMap((option) => {
        const value = again[option];
        const values = typeof value === 'string' ? [value] : (value ?? []);
        // Of a list each value counts, of anything else whatever is written there.
        const absent = values.filter((each) => Array.isArray(value)
            ? !` ${written} `.includes(` --${option} ${shellWord(each)} `) &&
                !` ${written} `.includes(` --${option} '${each}' `)
            : !` ${written} `.includes(` --${option} `));
        return absent.map((each) => ` --${option} ${shellWord(each)}`);
    })
        .join('');
}
/** `iam-alert-guard plan --baseline x.yml`. @param rest further options, as they are to be written */
function commandLine(command, again, rest = '') {
    const written = `${command}${rest === '' ? '' : ` ${rest}`}`;
    return `${again.program ?? NAME} ${written}${missing(command, written, again)}`;
}
/** A text with every command of ours in it completed. A command without an option that it needs is a name, and stays one. */
function completed(text, again) {
    if (!text.includes(`${NAME} `))
        return text;
    let rest = text;
    let out = '';
    for (const { text: code, isCode } of (0,_commandline_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(text)) {
        if (!isCode)
            continue;
        const at = rest.indexOf(code);
        const command = /^iam-alert-guard ([a-z]+)(?= |$)/.exec(code)?.[1];
        const named = again.program === undefined ? code : (0,_commandline_js__WEBPACK_IMPORTED_MODULE_1__/* .called */ .Ab)(code, again.program);
        out += rest.slice(0, at) + named + (command === undefined ? '' : missing(command, code, again));
        rest = rest.slice(at + code.length);
    }
    return out + rest;
}
/** For readers who may not know them: what names an account gives way to the name of its option. */
function withoutValues(again) {
    const role = again['assume-role'];
    return {
        ...again,
        'assume-role': role === null ? null : 'ROLE_ARN',
        prune: again.prune.map((name) => (0,_model_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .Rd)(name)),
    };
}
/** For readers elsewhere, who have the program by its own name. */
function byItsName(report) {
    if (report.again?.program === undefined)
        return report;
    const { program: _, ...again } = report.again;
    return { ...report, again };
}
/** The report with every command in it completed: for people. Programs get the same bytes whatever the files of a run were called. */
function goingOn(report) {
    const { again } = report;
    if (again === undefined)
        return report;
    const full = (text) => completed(text, again);
    return {
        ...report,
        findings: report.findings.map((finding) => finding.remediation === null
            ? finding
            : { ...finding, remediation: { ...finding.remediation, text: full(finding.remediation.text) } }),
        plan: report.plan && {
            ...report.plan,
            steps: report.plan.steps.map((step) => ({ ...step, text: step.text.split('\n').map(full).join('\n') })),
        },
        notes: report.notes.map(full),
    };
}


/***/ }),

/***/ 11867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/**
 * Commands within a sentence of ours ("iam-alert-guard reconcile, or: aws events put-rule --name NAME (...)"), so that they can be
 * shown whole, as something to copy. This decides about looks alone: whatever it finds is escaped like everything else.
 */
/** Between backticks, or where a command may begin. */
const MARK = /(?<!`)`[^`]+`(?!`)|(?<![\w/.-])(?:aws|iam-alert-guard|npx|node|printf) /g;
/** Ours by whichever name it was started. */
const PROGRAM = /aws [a-z0-9-]+ (?:[a-z0-9]+-[a-z0-9-]+|[a-z]+(?= --))|(?:(?:npx )?iam-alert-guard|node (?:'[^']*\/index\.js'|[^\s']*\/index\.js)) (?:explain [a-z-]+|(?:pattern (?:coverage|match)|[a-z]+)|--help)|printf %s [A-Z]+ \| sha256sum/y;
/** An option without a value: the word behind it is prose. */
const SWITCH = / --(?:accept-weakening|batch|force|help|new|with-advice|yes)(?![\w-])/y;
const FLAG = / --[a-z][a-z0-9-]*/y;
/** `'...'` as a shell has it, an apostrophe within included, or a word that neither begins like prose nor ends like a sentence. */
const VALUE = / (?:'[^']*'(?:\\''[^']*')*|(?!--|&&|\/ )[^\s'(](?:[^\s']*[^\s',.;:)])?)/y;
const AND = / && (?=aws |iam-alert-guard )/y;
/** The parts of one line, in order; together they are the line, less the marks around what is code. */
function pieces(line) {
    const found = [];
    let at = 0;
    for (const { 0: mark, index } of line.matchAll(MARK)) {
        if (index < at)
            continue; // Within a command that was taken already.
        const isMarked = mark.startsWith('`');
        const end = isMarked ? index + mark.length : commandEnd(line, index);
        const text = isMarked ? mark.slice(1, -1) : line.slice(index, end);
        if (text.trim() === '')
            continue;
        // Quotation marks of prose around the whole of it.
        const quoted = !isMarked && line[index - 1] === "'" && line[end] === "'" ? 1 : 0;
        found.push({ text: line.slice(at, index - quoted), isCode: false }, { text, isCode: true });
        at = end + quoted;
    }
    return [...found, { text: line.slice(at), isCode: false }].filter((piece) => piece.text !== '');
}
/** `start` itself where no command begins there. */
function commandEnd(line, start) {
    let end = matched(PROGRAM, line, start);
    if (end === start)
        return start;
    for (let flag = matched(FLAG, line, end); flag > end; flag = matched(FLAG, line, end))
        end = matched(SWITCH, line, end) > end ? flag : matched(VALUE, line, flag);
    const next = matched(AND, line, end);
    return next > end ? Math.max(end, commandEnd(line, next)) : end;
}
/** Where the match that begins at `start` ends; `start` where there is none. */
function matched(pattern, line, start) {
    pattern.lastIndex = start;
    return pattern.test(line) ? pattern.lastIndex : start;
}
/** A table grows as wide as its longest word: what is longer is cut, with all that follows it in its command. Commands only. */
function narrowed(line, widest) {
    return pieces(line)
        .map(({ text, isCode }) => (isCode ? `\`${narrowedCommand(text, widest)}\`` : text))
        .join('');
}
function narrowedCommand(command, widest) {
    const words = command.split(' ');
    const wide = words.findIndex((word) => word.length > widest);
    return wide < 0 ? command : [...words.slice(0, wide), '…'].join(' ');
}
/** The commands in a hint, with the name that the reader has for this program. */
function called(text, program) {
    return text.replace(/(?<![\w/.-]|npx )iam-alert-guard(?= (?:--help|canary|check|completion|explain|history|init|merge|pattern|permissions|plan|reconcile|review|schema|trace|validate)\b)/g, () => program);
}


/***/ })

};
