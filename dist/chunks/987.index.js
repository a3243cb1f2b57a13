export const id = 987;
export const ids = [987,981];
export const modules = {

/***/ 33661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DEFAULT_BASELINE),
/* harmony export */   w: () => (/* binding */ EMPTY_HINT)
/* harmony export */ });
const DEFAULT_BASELINE = '.github/iam-alerts.yml';
const EMPTY_HINT = 'write a baseline with: iam-alert-guard init';


/***/ }),

/***/ 30105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports withoutSecrets, editDistance */
/* harmony import */ var _snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65489);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93180);


const LIMIT = 60;
function quote(text) {
    const open = withoutSecrets(text);
    const points = Array.from(open.slice(0, 4 * LIMIT));
    const cut = points.slice(0, LIMIT).map(visible).join('');
    return `"${cut}${points.length > LIMIT || open.length > 4 * LIMIT ? '...' : ''}"`;
}
function oneLine(text) {
    return Array.from(withoutSecrets(text).slice(0, 300)).map(visible).join('');
}
const URL_BEGINS = /[a-z][a-z0-9+.-]{0,30}:[\\/]{2}|https?:|[\\/]{2}|(?:[^\s@/]{1,100}@)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}(?::\d{1,5})?[\\/]/i;
const SHOWN = 600;
const PUBLIC_FORM = /^https?:\/\/[a-z0-9.:[\]-]+#[0-9a-f]{12}$/i;
function withoutSecrets(text) {
    if (PUBLIC_FORM.test(text))
        return text;
    const begins = text.slice(0, SHOWN).search(URL_BEGINS);
    if (begins >= 0)
        return `${text.slice(0, begins)}${(0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .publicEndpoint */ .l8)('https', text.slice(begins))}`;
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLooking */ .o)(text) === null ? text : (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .publicDigest */ .sr)((0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(text));
}
function visible(char) {
    if (char === '\\' || char === '"')
        return char;
    if (!/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(char))
        return char;
    const code = char.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
function nearest(written, candidates) {
    const wanted = fold(written.slice(0, 100));
    let best = null;
    let bestDistance = Math.max(1, Math.floor(Math.min(wanted.length, 24) / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, fold(candidate), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function fold(text) {
    return text.toLowerCase().replace(/[-_ ]/g, '');
}
function editDistance(a, b, limit = Infinity) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            row.push(cost);
        }
        beforeLast = last;
        last = row;
    }
    return Math.min(last[b.length] ?? limit, limit);
}
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}


/***/ }),

/***/ 93180:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ secretLooking)
/* harmony export */ });
const TOKEN_LENGTH = 16;
const KNOWN_TOKENS = [
    /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/,
    /\bgh[oprsu]_[0-9A-Za-z]{36}\b/,
    /\bgithub_pat_[0-9A-Za-z_]{40}/,
    /\bxox[abeoprs]-[0-9A-Za-z-]{10}/,
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/,
];
const TELLING_NAME = /^(?:.*[_-])?(?:token|key|apikey|secret|sig|signature|password|passwd|pwd|auth|code)$/i;
function secretLooking(text) {
    if (KNOWN_TOKENS.some((token) => token.test(text)))
        return 'has the form of an access key or token';
    return /^https?:\/\//i.test(text) ? secretInUrl(text) : null;
}
function secretInUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        return null;
    }
    if (url.password !== '')
        return 'is a URL with a password in it';
    if (url.pathname.split('/').some(isTokenLike))
        return 'is a URL with what looks like a token in its path';
    for (const [name, value] of url.searchParams) {
        if (isTokenLike(value) || (value !== '' && TELLING_NAME.test(name)))
            return 'is a URL with what looks like a token in its query';
    }
    return null;
}
function isTokenLike(segment) {
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(segment))
        return true;
    return segment
        .split(/[-._~%]/)
        .some((run) => run.length >= TOKEN_LENGTH && /[0-9]/.test(run) && /[A-Za-z]/.test(run));
}


/***/ }),

/***/ 36415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ CANARY_PATH),
/* harmony export */   Km: () => (/* binding */ MARKER_PREFIX),
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   NV: () => (/* binding */ CANARY_TAGS),
/* harmony export */   Od: () => (/* binding */ codesIn),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   dc: () => (/* binding */ CODE_PREFIX),
/* harmony export */   jk: () => (/* binding */ agentOf),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   pL: () => (/* binding */ CANARY_CALLS),
/* harmony export */   qy: () => (/* binding */ CHALLENGE_CALLS)
/* harmony export */ });
const CANARY_CALLS = ['TagRole', 'UpdateRoleDescription', 'UntagRole'];
const CHALLENGE_CALLS = ['TagRole', 'UpdateRoleDescription'];
const CANARY_TAG = 'iam-alert-guard-test';
const CHALLENGE_TAG = 'iam-alert-guard-challenge';
const CANARY_TAGS = [CANARY_TAG, CHALLENGE_TAG];
const CANARY_PATH = '/iam-alert-guard/';
const MARKER_PREFIX = 'iam-alert-guard-canary-';
const CODE_PREFIX = 'iam-alert-guard-challenge-';
function tagOf(marker) {
    return marker.startsWith(CODE_PREFIX) ? CHALLENGE_TAG : CANARY_TAG;
}
function agentOf(marker) {
    return `iam-alert-guard-canary/${marker}`;
}
function descriptionOf(marker, open = null) {
    const what = marker.startsWith(CODE_PREFIX) ? 'please answer with the code' : 'no action needed';
    const kept = open === null || marker.startsWith(CODE_PREFIX) ? '' : ` ; open challenge: ${open}`;
    return `TEST OF THE IAM ALERT, ${what}: ${marker}${kept}`;
}
function codesIn(texts) {
    return texts.flatMap((text) => text.split(/\s+/).filter((word) => word.startsWith(CODE_PREFIX)));
}
function parametersOf(call, roleName, marker) {
    switch (call) {
        case 'TagRole':
            return { roleName, tags: [{ key: tagOf(marker), value: marker }] };
        case 'UpdateRoleDescription':
            return { roleName, description: descriptionOf(marker) };
        case 'UntagRole':
            return { roleName, tagKeys: [tagOf(marker)] };
    }
}


/***/ }),

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

/***/ 67295:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

function namedFiles(files, raw, spelt) {
    const named = async (path, work) => {
        try {
            return await work;
        }
        catch (error) {
            const option = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6 && error.option === null ? optionOf(raw, path) : null;
            throw option === null ? error : error.from(spelt(option));
        }
    };
    return {
        ...files,
        read: (path, maxBytes) => named(path, files.read(path, maxBytes)),
        stream: (path) => named(path, files.stream(path)),
        write: (path, text) => named(path, files.write(path, text)),
    };
}
function optionOf(raw, path) {
    const holds = (value) => typeof value === 'string'
        ? value.split('\n').some((line) => line.trim() === path)
        : Array.isArray(value) && value.some((each) => each.trim() === path);
    return Object.keys(raw).find((name) => holds(raw[name])) ?? null;
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

/***/ 98099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ changingCall),
/* harmony export */   Ey: () => (/* binding */ instructionLines),
/* harmony export */   Ie: () => (/* binding */ reconcileOr),
/* harmony export */   T7: () => (/* binding */ withoutReconcile),
/* harmony export */   bg: () => (/* binding */ awsCommand),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   nD: () => (/* binding */ instructionBlocks),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    if (/[\n\r]/.test(text)) {
        const escaped = text
            .replaceAll('\\', '\\\\')
            .replaceAll("'", "\\'")
            .replaceAll('\n', '\\n')
            .replaceAll('\r', '\\r');
        return `$'${escaped}'`;
    }
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function awsCommand(call, region, options) {
    const words = Object.entries(options).map(([name, value]) => ` --${name} ${shellWord(value)}`);
    return `aws ${call} --region ${shellWord(region)}${words.join('')}`;
}
function asText({ say, run = [], edits = [], note }) {
    const lines = [
        say ?? [],
        ...run.flatMap((command, at) => [`  ${command}`, ...(at % 2 === 0 ? edits.slice(at / 2, at / 2 + 1) : [])]),
        note === undefined || note === '' ? [] : note,
    ].flat();
    return lines.map((line) => line.replace(/[\n\r]/g, ' ')).join('\n');
}
function instructionBlocks(text) {
    const blocks = [];
    for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== '')) {
        const isCode = line.startsWith('  ');
        const last = blocks.at(-1);
        const words = isCode ? line.slice(2) : line;
        if (isCode && last?.isCode === true)
            last.words += `\n${words}`;
        else
            blocks.push({ words, isCode });
    }
    return blocks;
}
function instructionLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => ({ text: line.trim(), isCommand: line.startsWith('  ') }))
        .filter((line) => line.text !== '');
}
const RECONCILE = '  iam-alert-guard reconcile\n';
const OR = 'Or by hand:\n';
function reconcileOr(byHand) {
    return `${RECONCILE}${byHand.startsWith('  ') ? OR : ''}${byHand}`;
}
function withoutReconcile(text) {
    const rest = text.startsWith(RECONCILE) ? text.slice(RECONCILE.length) : text;
    return rest.startsWith(OR) ? rest.slice(OR.length) : rest;
}
const LOOKS = /^(?:get|list|describe|receive|lookup|head)-/;
function changingCall(advice) {
    const calls = [...advice.matchAll(/\baws [a-z0-9]+ (subscribe|[a-z0-9]+(?:-[a-z0-9]+)+)/g)].map(([, call = '']) => call);
    return calls
        .find((call) => !LOOKS.test(call))
        ?.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 50981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_A_BUG: () => (/* binding */ REPORT_A_BUG),
/* harmony export */   endingOf: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const REPORT_A_BUG = 'this is a defect of iam-alert-guard: please report it with the lines above';
function endingOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb) {
        const { code, message, hint, problems } = error;
        return { exit: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnansweredError */ .jd ? 3 : 2, report: { code, message, hint, problems }, stack: null };
    }
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? null) : null;
    return { exit: 4, report: { code: 'internal', message, hint: REPORT_A_BUG, problems: [] }, stack };
}


/***/ }),

/***/ 27406:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   jd: () => (/* binding */ UnansweredError),
/* harmony export */   s$: () => (/* binding */ BaselineError)
/* harmony export */ });
class UsageError extends Error {
    code;
    problems;
    hint;
    name = 'UsageError';
    constructor(message, code = 'usage', problems = [], hint = null) {
        super(message);
        this.code = code;
        this.problems = problems;
        this.hint = hint;
    }
}
class UnansweredError extends UsageError {
    name = 'UnansweredError';
}
class BaselineError extends UsageError {
    name = 'BaselineError';
    constructor(problems, file = 'baseline') {
        const [first] = problems;
        super(`the ${file} has ${problems.length === 1 ? 'a problem' : `${String(problems.length)} problems`}` +
            (first ? `: ${first.path}:${first.line}:${first.column}: ${first.message}` : ''), 'baseline', problems);
    }
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a directory',
    ENOTFILE: 'it is not a file but a pipe, a device or similar',
    EOUTSIDE: 'a symbolic link leads out of the workspace or repository that holds it, or to nothing',
    ENOENT: 'there is no such directory',
    ENOTDIR: 'a part of its path is no directory',
    EEXIST: 'a part of its path is no directory',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its symbolic links form a loop',
};
class FileError extends UsageError {
    path;
    access;
    reason;
    option;
    name = 'FileError';
    static of(path, access, cause) {
        const code = cause?.code;
        const name = typeof code === 'string' ? code : 'unknown reason';
        const reason = REASONS[name];
        return new FileError(path, access, reason === undefined ? name : `${reason} (${name})`, null);
    }
    constructor(path, access, reason, option) {
        const what = `cannot be ${access}: ${reason}`;
        const place = { path, line: 1, column: 1, message: option === null ? what : `${what} (${option})`, hint: null };
        super(`${option === null ? '' : `${option}: `}${path} ${what}`, 'file', access === 'read' ? [place] : []);
        this.path = path;
        this.access = access;
        this.reason = reason;
        this.option = option;
    }
    from(option) {
        return new FileError(this.path, this.access, this.reason, option);
    }
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

/***/ 52752:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
function chosen(selection, listed) {
    const candidates = selection.kind === 'list'
        ? selection.accounts.map((id) => ({ id, name: null, active: true, state: 'ACTIVE' }))
        : (listed ?? []);
    const excluded = new Set(selection.kind === 'list' ? [] : selection.exclude);
    const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
    const stays = ({ id, active }) => active && !excluded.has(id);
    return {
        accounts: sorted.filter(stays).map(({ id, name }) => ({ account: id, name })),
        leftOut: sorted
            .filter((candidate) => !stays(candidate))
            .map(({ id, state }) => ({ account: id, state: excluded.has(id) ? 'EXCLUDED' : state })),
    };
}
function shareOf(all, { index, of }) {
    return all.filter((_, position) => position % of === index - 1);
}
const MOST_SHARDS = 256;
function parseShard(text) {
    const [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
    if (index === undefined || of === undefined || Number(index) > Number(of))
        return null;
    return { index: Number(index), of: Number(of) };
}


/***/ }),

/***/ 86089:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   GL: () => (/* binding */ instructed),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98099);
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73291);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77912);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79366);




const ACTED_UPON = /[@#$]|:[^\s]|www\.|[A-Za-z]-\d|[0-9a-f]{7,}/i;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '\\': '&#92;',
    '*': '&#42;',
    _: '&#95;',
    '[': '&#91;',
    ']': '&#93;',
    '~': '&#126;',
    '^': '&#94;',
};
const SPECIAL = /[&<>|`\\*_[\]~^]/g;
function text(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    let markdown = '';
    for (const piece of (0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_2__/* .pieces */ .IE)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value, max))) {
        const next = piece.isCode ? code(piece.text, Infinity) : words(piece.text);
        markdown += markdown.endsWith('`') && next.startsWith('`') ? ` ${next}` : next;
    }
    return leading(markdown.trim());
}
function words(part) {
    return part
        .split(/ +/)
        .map((word) => (word === '' ? '' : prose(word)))
        .join(' ');
}
function prose(word) {
    if (!ACTED_UPON.test(word))
        return word.replace(SPECIAL, entity);
    const core = word.replace(/^[("']+/, '').replace(/[.,;:!?)}"']+$/, '');
    if (core === '')
        return code(word, Infinity);
    const start = word.indexOf(core);
    const before = word.slice(0, start).replace(SPECIAL, entity);
    return `${before}${code(core, Infinity)}${word.slice(start + core.length).replace(SPECIAL, entity)}`;
}
function entity(char) {
    return ENTITIES[char] ?? char;
}
function leading(markdown) {
    if (/^[#+=:-]/.test(markdown))
        return `&#${markdown.charCodeAt(0)};${markdown.slice(1)}`;
    return markdown.replace(/^(\d{1,9})([.)])(?= |$)/, (_, digits, end) => `${digits}&#${end.charCodeAt(0)};`);
}
function code(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.codeChars) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value, max);
    if (line.trim() === '')
        return '`(empty)`';
    return line
        .split('|')
        .map((part) => (part.trim() === '' ? '' : span(part)))
        .join('&#124;');
}
function span(part) {
    const fence = '`'.repeat(longestRun(part) + 1);
    const pad = part.startsWith('`') || part.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${part}${pad}${fence}`;
}
function fence(language, body, maxLines = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.blockLines) {
    const all = body.split(/\r?\n/);
    const lines = all.slice(0, maxLines).map((line) => {
        const seen = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(line);
        return seen.trimStart().startsWith('::') ? seen.replace('::', '\\::') : seen;
    });
    if (all.length > maxLines)
        lines.push(`… ${all.length - maxLines} more lines were cut`);
    const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${ticks}${language}\n${lines.join('\n')}\n${ticks}`;
}
function instructed(label, value) {
    const blocks = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .instructionBlocks */ .nD)(value);
    const parts = blocks.map(({ words: piece, isCode }) => isCode ? fence(/^(?:aws|iam-alert-guard|node|npx|printf) /.test(piece) ? 'sh' : 'text', piece) : text(piece));
    const led = label === '' || blocks[0]?.isCode === true ? [label, ...parts] : [`${label} ${parts[0] ?? ''}`, ...parts.slice(1)];
    return led.filter((part) => part !== '').join('\n\n');
}
function link(label, href) {
    return `[${text(label)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
function signed(sign, word) {
    return `${sign}\u00a0${word.replaceAll(' ', '\u00a0')}`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function tableHead(titles) {
    return `${row(titles)}\n${row(titles.map(() => '---'))}`;
}
function mermaidLabel(value, max = 60) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value);
    const cut = Array.from(line).slice(0, max);
    const label = cut.map((char) => (/[A-Za-z0-9 ,_/-]/.test(char) ? char : `#${char.codePointAt(0)};`)).join('');
    return cut.length < Array.from(line).length ? `${label}#8230;` : label;
}
function longestRun(value) {
    return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
}


/***/ }),

/***/ 79366:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   nX: () => (/* binding */ linesShown),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77912);

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const ODD_SPACE = /\p{Zs}/gu;
const OLD_COMMAND = /##\[/g;
function visible(value) {
    return value.replace(UNSEEN, spelled).replace(ODD_SPACE, ' ').replace(OLD_COMMAND, '\\u0023#[');
}
function shown(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    const text = visible(clip(value, max));
    if (value.length <= max && text.length <= max)
        return text;
    const missing = value.length > max ? value.length - max : text.length - max;
    return `${clip(text, max)}… (cut: ${missing} more characters)`;
}
function linesShown(value) {
    return value
        .split(/\r?\n/)
        .map((line) => shown(line))
        .join('\n');
}
function clip(text, max) {
    if (text.length <= max)
        return text;
    const last = text.charCodeAt(max - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
function safeJson(json) {
    return json
        .replace(UNSEEN, (char) => char === '\n' ? char : Array.from({ length: char.length }, (_, i) => unit(char, i)).join(''))
        .replace(OLD_COMMAND, '\\u0023#[');
}
function unit(char, index) {
    return `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`;
}
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spelled(char) {
    const short = SHORT[char];
    if (short !== undefined)
        return short;
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
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
    const command = (words) => `${' '.repeat(lead.length + 2)}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(words)}`;
    const [first, ...rest] = lines;
    if (first === undefined)
        return [];
    return [
        ...(first.isCommand
            ?
                /\w/.test(label)
                    ? [`${lead}${label.trimEnd()}`, command(first.text)]
                    : [`${lead}${label}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.text)}`]
            : hang(lead, `${label}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.text)}`)),
        ...rest.flatMap((line) => line.isCommand ? [command(line.text)] : hang(' '.repeat(lead.length), (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(line.text))),
    ];
}


/***/ }),

/***/ 77912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    summaryBytes: 900 * 1024,
    commentBytes: 60_000,
    issueTitleChars: 200,
    annotationsPerLevel: 9,
    annotationChars: 4_000,
    annotationTitleChars: 120,
    sarifResults: 5_000,
    sarifRules: 25_000,
    sarifNameChars: 255,
    sarifDescriptionChars: 1_024,
    sarifTags: 10,
    sarifMessageChars: 8_000,
    textChars: 1_000,
    codeChars: 300,
    blockLines: 120,
    pictureNodes: 40,
    historyEntries: 10,
};


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

/***/ 38661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ QUIET),
/* harmony export */   d: () => (/* binding */ SHOWS)
/* harmony export */ });
const SHOWS = ['drift', 'remarks', 'all'];
const QUIET = { show: 'drift', failOn: 'medium', failOnUnknown: true };


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

/***/ 73291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
const MARK = /(?<!`)`[^`]+`(?!`)|(?<![\w/.-])(?:aws|iam-alert-guard|npx|node|printf) /g;
const PROGRAM = /aws [a-z0-9-]+ (?:[a-z0-9]+-[a-z0-9-]+|[a-z]+(?= --))|(?:(?:npx )?iam-alert-guard|node (?:'[^']*\/index\.js'|[^\s']*\/index\.js)) (?:explain [a-z-]+|(?:pattern (?:coverage|match)|canary (?:challenge|answer CODE)|[a-z]+)|--help)|printf %s [A-Z]+ \| sha256sum/y;
const SWITCH = / --(?:accept-weakening|batch|force|help|new|with-advice|yes)(?![\w-])/y;
const FLAG = / --[a-z][a-z0-9-]*/y;
const VALUE = / (?:'[^']*'(?:\\''[^']*')*|(?!--|&&|\/ )[^\s'(](?:[^\s']*[^\s',.;:)])?)/y;
const AND = / && (?=aws |iam-alert-guard )/y;
function pieces(line) {
    const found = [];
    let at = 0;
    for (const { 0: mark, index } of line.matchAll(MARK)) {
        if (index < at)
            continue;
        const isMarked = mark.startsWith('`');
        const end = isMarked ? index + mark.length : commandEnd(line, index);
        const text = isMarked ? mark.slice(1, -1) : line.slice(index, end);
        if (text.trim() === '')
            continue;
        const quoted = !isMarked && line[index - 1] === "'" && line[end] === "'" ? 1 : 0;
        found.push({ text: line.slice(at, index - quoted), isCode: false }, { text, isCode: true });
        at = end + quoted;
    }
    return [...found, { text: line.slice(at), isCode: false }].filter((piece) => piece.text !== '');
}
function commandEnd(line, start) {
    let end = matched(PROGRAM, line, start);
    if (end === start)
        return start;
    for (let flag = matched(FLAG, line, end); flag > end; flag = matched(FLAG, line, end))
        end = matched(SWITCH, line, end) > end ? flag : matched(VALUE, line, flag);
    const next = matched(AND, line, end);
    return next > end ? Math.max(end, commandEnd(line, next)) : end;
}
function matched(pattern, line, start) {
    pattern.lastIndex = start;
    return pattern.test(line) ? pattern.lastIndex : start;
}
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
function called(text, program) {
    return text.replace(/(?<![\w/.-]|npx )iam-alert-guard(?= (?:--help|canary|check|completion|explain|history|init|merge|pattern|permissions|plan|reconcile|review|schema|trace|validate)\b)/g, () => program);
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

/***/ 26900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ TWO_MINUTES),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   NX: () => (/* binding */ planRequest),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   kT: () => (/* binding */ reconcileRequest),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33661);
/* harmony import */ var _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38661);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80193);



const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html', 'ocsf', 'junit'];
const THRESHOLDS = ['critical', 'high', 'medium', 'low', 'never'];
const FILES = ['json', 'sarif', 'markdown', 'html', 'ocsf', 'junit'];
function reportFiles(read) {
    return Object.fromEntries(FILES.flatMap((name) => {
        const path = read.text(`report-${name}`);
        return path === null ? [] : [[name, path]];
    }));
}
const TWO_MINUTES = 120_000;
function checkRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    const request = {
        baseline: read.text('baseline') ?? _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BASELINE */ .M,
        format: read.oneOf('format', FORMATS, 'text'),
        output: read.text('output'),
        failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
        failOnUnknown: read.flag('fail-on-unknown', true),
        show: read.oneOf('show', _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWS */ .d, 'drift'),
        account: read.account(),
        saveSnapshot: read.text('save-snapshot'),
        snapshots: read.list('snapshot'),
        now: read.now('now'),
        files: reportFiles(read),
        previous: read.list('previous'),
        redact: read.redact(),
        timeout: read.duration('timeout', TWO_MINUTES, 1),
    };
    if (request.saveSnapshot !== null && request.snapshots.length > 0) {
        read.problems.push(`${spelt('save-snapshot')} and ${spelt('snapshot')} cannot be used together: a saved snapshot is already saved`);
    }
    read.done();
    return request;
}
function planRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    return { ...checkRequest(raw, spelt), prune: new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt).list('prune') };
}
function reconcileRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    const planDigest = read.text('plan-digest');
    if (planDigest !== null && !/^[0-9a-f]{64}$/.test(planDigest))
        read.wrong('plan-digest', planDigest, 'it must be the 64 hex digits that plan prints');
    const request = {
        planDigest,
        yes: read.flag('yes', false),
        waitForConfirmation: read.duration('wait-for-confirmation', 0),
    };
    read.done();
    return { ...planRequest(raw, spelt), ...request };
}


/***/ }),

/***/ 99407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ canaryRequest)
/* harmony export */ });
/* harmony import */ var _canary_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36415);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26900);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80193);



const QUARTER = 15 * 60_000;
function canaryRequest(raw, { action, code = null }, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    const { timeout: _, ...rest } = raw;
    const call = read.text('call');
    const known = _canary_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .CANARY_CALLS */ .pL.find((each) => each === call?.replace(/^iam:/, ''));
    if (call !== null && known === undefined)
        read.wrong('call', call, `it must be one of ${_canary_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .CANARY_CALLS */ .pL.map((each) => `iam:${each}`).join(', ')}`);
    if (action === 'answer' && code === null)
        read.problems.push('the code from the alert is missing: iam-alert-guard canary answer CODE');
    else if (action === 'answer' && code !== null && !/^[\w-]{6,128}$/.test(code))
        read.problems.push(`${JSON.stringify(code)} is not a code of an alert: a code has 6 to 128 letters, digits, "-" or "_"`);
    const request = {
        action,
        code,
        call: known ?? null,
        yes: read.flag('yes', false),
        despiteDrift: read.flag('despite-drift', false),
        patience: read.duration('timeout', QUARTER, 1),
    };
    read.done();
    return { ...(0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRequest */ .yG)(rest, spelt), ...request };
}


/***/ }),

/***/ 1115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ shardsRequest),
/* harmony export */   SU: () => (/* binding */ fleetRequest),
/* harmony export */   lP: () => (/* binding */ refuseFleetOptions),
/* harmony export */   xP: () => (/* binding */ isFleet)
/* harmony export */ });
/* harmony import */ var _fleet_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52752);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26900);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84127);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80193);




const CONCURRENCY = 12;
const MOST_AT_ONCE = 100;
const AN_HOUR = 3_600_000;
const NOT_HERE = [
    ...['baseline', 'account', 'snapshot', 'save-snapshot', 'reconcile', 'prune', 'history-days'],
    ...['events', 'with-records'],
];
const FLAGS = new Set(['reconcile', 'with-records']);
const ONLY_HERE = ['concurrency', 'shard', 'output-dir', 'max-age'];
function isFleet(raw) {
    return new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw).text('organization') !== null;
}
function refuseFleetOptions(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    for (const name of ONLY_HERE)
        if (read.text(name) !== null)
            read.problems.push(`${spelt(name)} is used with ${spelt('organization')} only`);
    read.done();
}
function fleetRequest(raw, command, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    const days = command === 'history' && spelt !== _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0 ? 'history-days' : 'days';
    for (const name of NOT_HERE) {
        if (name === days)
            continue;
        const given = FLAGS.has(name) ? read.flag(name, false) : read.list(name).length > 0;
        if (given)
            read.problems.push(`${spelt(name)} and ${spelt('organization')} cannot be used together`);
    }
    const written = read.text('shard');
    const shard = written === null ? null : (0,_fleet_select_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShard */ .uK)(written);
    if (written !== null && shard === null)
        read.wrong('shard', written, 'it must be I/N, e.g. 1/4');
    if (shard !== null && read.flag('tracking-issue', false))
        read.problems.push(`${spelt('tracking-issue')} and ${spelt('shard')} cannot be used together: the job that merges the shards keeps the issue`);
    if (read.list('previous').length > 0) {
        if (shard !== null)
            read.problems.push(`${spelt('previous')} and ${spelt('shard')} cannot be used together: use it in the job that merges the shards`);
        if (command === 'history')
            read.problems.push(`${spelt('previous')} covers drift, which history does not look for`);
    }
    const request = {
        command,
        organization: read.text('organization') ?? '',
        concurrency: read.whole('concurrency', CONCURRENCY, MOST_AT_ONCE),
        shard,
        outputDir: read.text('output-dir'),
        maxAge: read.duration('max-age', AN_HOUR),
        history: command === 'history' ? (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyAsked */ .Ph)(raw, spelt, days) : null,
    };
    read.done();
    const { baseline: _, ...rest } = raw;
    const base = command === 'plan' ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .planRequest */ .NX)(rest, spelt) : (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRequest */ .yG)(rest, spelt);
    return { prune: [], ...base, ...request };
}
function shardsRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    if (read.text('shards') === null)
        read.problems.push(`mode shards needs the input ${spelt('shards')}: a number`);
    const shards = read.whole('shards', 1, _fleet_select_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SHARDS */ .Y);
    read.done();
    return shards;
}


/***/ }),

/***/ 84127:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ historyRequest),
/* harmony export */   Ph: () => (/* binding */ historyAsked),
/* harmony export */   to: () => (/* binding */ LONGEST_DAYS)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26900);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80193);


const LONGEST_DAYS = 90;
const DEFAULT_DAYS = 7;
const DEFAULT_PAGES = 2_000;
const MOST_PAGES = 1_000_000;
function historyAsked(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0, days = 'days') {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    const [since, until] = [read.now('since'), read.now('until')];
    const asked = {
        days: read.whole(days, DEFAULT_DAYS, LONGEST_DAYS),
        since,
        until,
        maxPages: read.whole('max-pages', DEFAULT_PAGES, MOST_PAGES),
        events: read.list('events'),
        withRecords: read.flag('with-records', false),
        lookupTimeout: read.text('timeout') === null ? null : read.duration('timeout', 0, 1),
    };
    if (since !== null && read.text(days) !== null)
        read.problems.push(`${spelt('since')} and ${spelt(days)} cannot be used together: both say where the window begins`);
    if (since !== null && until !== null && since >= until)
        read.problems.push(`${spelt('since')} must be before ${spelt('until')}`);
    if (asked.events.length > 0 && read.text(days) !== null)
        read.problems.push(`${spelt(days)} is for CloudTrail's own history: of files all is read, or what is between ${spelt('since')} and ${spelt('until')}`);
    read.done();
    return asked;
}
function historyRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    return { ...(0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRequest */ .yG)(raw, spelt), ...historyAsked(raw, spelt, spelt === _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0 ? 'days' : 'history-days') };
}


/***/ }),

/***/ 33627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mergeInputs),
/* harmony export */   u: () => (/* binding */ mergeRequest)
/* harmony export */ });
/* harmony import */ var _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38661);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26900);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80193);



function mergeOf(read, reports) {
    return {
        reports,
        format: read.oneOf('format', _account_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR, 'text'),
        output: read.text('output'),
        failOn: read.oneOf('fail-on', _account_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .Rm, 'medium'),
        failOnUnknown: read.flag('fail-on-unknown', true),
        show: read.oneOf('show', _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWS */ .d, 'drift'),
        files: (0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU)(read),
        redact: read.redact(),
        previous: read.list('previous'),
    };
}
function mergeRequest(raw, reports, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    if (reports.length === 0)
        read.problems.push('no report is named: iam-alert-guard merge FILE...');
    const request = mergeOf(read, reports);
    read.done();
    return request;
}
const OF_ONE_ACCOUNT = ['snapshot', 'prune', 'plan-digest', 'wait-for-confirmation'];
function mergeInputs(raw) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asInput */ .lv);
    const reports = read.list('reports');
    if (reports.length === 0)
        read.problems.push('mode merge needs the input reports: paths of JSON reports or globs, one per line');
    for (const name of OF_ONE_ACCOUNT) {
        if (read.list(name).length > 0)
            read.problems.push(`${name} has no meaning with mode merge: set it in the jobs that check the accounts`);
    }
    const request = mergeOf(read, reports);
    read.done();
    return request;
}


/***/ }),

/***/ 80193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lv: () => (/* binding */ asInput),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   tu: () => (/* binding */ redactOf),
/* harmony export */   v0: () => (/* binding */ asFlag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26271);



const asFlag = (name) => `--${name}`;
const asInput = (name) => name;
class Reader {
    raw;
    spelt;
    problems = [];
    constructor(raw, spelt = asFlag) {
        this.raw = raw;
        this.spelt = spelt;
    }
    text(name) {
        const value = this.raw[name];
        const [last] = Array.isArray(value) ? value.slice(-1) : [value];
        return typeof last === 'string' && last.trim() !== '' ? last.trim() : null;
    }
    list(name) {
        const value = this.raw[name];
        const items = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value : [];
        return items.map((item) => item.trim()).filter((item) => item !== '');
    }
    oneOf(name, allowed, fallback) {
        const value = this.text(name);
        if (value === null)
            return fallback;
        const found = allowed.find((each) => each === value);
        if (found === undefined) {
            const near = (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(value, allowed);
            const meant = near === null || near === 'never' ? '' : `; did you mean ${near}?`;
            this.wrong(name, value, `it must be one of ${allowed.join(', ')}${meant}`);
        }
        return found ?? fallback;
    }
    flag(name, fallback) {
        const value = this.raw[name];
        if (typeof value === 'boolean')
            return value;
        const text = this.text(name);
        if (text === null)
            return fallback;
        const meant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanOf */ .SF)(text);
        if (meant !== null)
            return meant;
        this.wrong(name, text, 'it must be true or false');
        return fallback;
    }
    now(name) {
        const text = this.text(name);
        if (text === null)
            return null;
        const instant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(text);
        if (instant === null)
            this.wrong(name, text, 'it must be a time as in RFC 3339, e.g. 2026-11-23T09:00:00Z');
        return instant;
    }
    account() {
        const account = this.text('account');
        if (account !== null && !/^\d{12}$/.test(account))
            this.wrong('account', account, 'it must be 12 digits');
        return account;
    }
    redact() {
        const { value, problem } = redactOf(this.raw, this.spelt);
        if (problem !== null)
            this.problems.push(problem);
        return value;
    }
    wrong(name, value, why) {
        this.problems.push(`${this.spelt(name)} is ${JSON.stringify(value)}: ${why}`);
    }
    whole(name, fallback, most) {
        const text = this.text(name);
        if (text === null)
            return fallback;
        const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
        if (value < 1 || value > most)
            this.wrong(name, text, `it must be a whole number from 1 to ${String(most)}`);
        return value;
    }
    duration(name, fallback, least = 0) {
        const text = this.text(name);
        if (text === null)
            return fallback;
        const milliseconds = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
        if (milliseconds === null)
            this.wrong(name, text, 'it must be a duration, e.g. 90s or 15m');
        else if (milliseconds > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_DURATION */ .Qk)
            this.wrong(name, text, 'it must be at most 24h');
        else if (milliseconds < least)
            this.wrong(name, text, 'it must be longer than 0');
        return milliseconds ?? fallback;
    }
    done() {
        if (this.problems.length === 0)
            return;
        const problems = this.problems.map((message) => ({ path: '', line: 0, column: 0, message, hint: null }));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(this.problems.join('; '), 'usage', problems);
    }
}
function redactOf(raw, spelt = asFlag) {
    const given = raw['redact'];
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '' || text === 'auto')
        return { value: 'auto', problem: null };
    const meant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanOf */ .SF)(text);
    if (meant !== null)
        return { value: meant ? 'true' : 'false', problem: null };
    return {
        value: 'auto',
        problem: `${spelt('redact')} is ${JSON.stringify(text)}: it must be ${spelt === asFlag ? 'true or false' : 'one of auto, true, false'}`,
    };
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
        const reads = options.wanted(snapshot).filter((read) => !observed.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)));
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

/***/ 26271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qk: () => (/* binding */ LONGEST_DURATION),
/* harmony export */   SF: () => (/* binding */ booleanOf)
/* harmony export */ });
function booleanOf(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    return ['false', 'False', 'FALSE'].includes(text) ? false : null;
}
const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;
function instantOf(text) {
    const parts = RFC_3339.exec(text);
    if (parts === null)
        return null;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    const [offsetHour, offsetMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return null;
    const last = new Date(0);
    last.setUTCFullYear(year, month, 0);
    if (month < 1 || month > 12 || day < 1 || day > last.getUTCDate())
        return null;
    const leap = second === 60;
    const time = Date.parse(text.toUpperCase().replace(/:60(?=[.Z+-])/, ':59'));
    return Number.isNaN(time) ? null : new Date(time + (leap ? 1000 : 0)).toISOString();
}
const LONGEST_DURATION = 24 * 3_600_000;
function parseDuration(text) {
    const match = /^(\d{1,6})(ms|s|m|h)?$/.exec(text);
    if (match === null)
        return null;
    const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[(match[2] ?? 's')];
    return Number(match[1]) * unit;
}
function wholeSeconds(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}


/***/ })

};
