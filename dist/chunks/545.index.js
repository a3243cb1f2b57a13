export const id = 545;
export const ids = [545,927];
export const modules = {

/***/ 22282:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ secretLooking)
/* harmony export */ });
/** Literals that look like secrets: a baseline is read by everyone who can read the repository. */
/** Path segments and query values from this length on, with letters and digits mixed, are taken for tokens. */
const TOKEN_LENGTH = 16;
/** Beginnings that their issuers chose so that scanners find them. */
const KNOWN_TOKENS = [
    /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/,
    /\bgh[oprsu]_[0-9A-Za-z]{36}\b/,
    /\bgithub_pat_[0-9A-Za-z_]{40}/,
    /\bxox[abeoprs]-[0-9A-Za-z-]{10}/,
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/,
];
const TELLING_NAME = /^(?:.*[_-])?(?:token|key|apikey|secret|sig|signature|password|passwd|pwd|auth|code)$/i;
/** Why a literal looks like a secret; null where it does not. Never quotes it. */
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
    // Words joined by hyphens are names; tokens have no vowels to speak of and mix digits with letters in one run.
    if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(segment))
        return true;
    return segment
        .split(/[-._~%]/)
        .some((run) => run.length >= TOKEN_LENGTH && /[0-9]/.test(run) && /[A-Za-z]/.test(run));
}


/***/ }),

/***/ 31152:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports withoutSecrets, editDistance */
/* harmony import */ var _snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34507);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22282);
/** Small text work for messages about a hostile file: what a reader sees must be what stands there. */


const LIMIT = 60;
/**
 * The text in quotation marks: free of secrets, cut, with control, format and bidirectional characters written as escapes. Every value of
 * the file that a message shows goes through here.
 */
function quote(text) {
    const open = withoutSecrets(text);
    const points = Array.from(open.slice(0, 4 * LIMIT));
    const cut = points.slice(0, LIMIT).map(visible).join('');
    return `"${cut}${points.length > LIMIT || open.length > 4 * LIMIT ? '...' : ''}"`;
}
/** One line of plain text, for words that came from a parser's own message and may quote the file. */
function oneLine(text) {
    return Array.from(withoutSecrets(text).slice(0, 300)).map(visible).join('');
}
/** Where a URL begins, however it is mistyped: with a scheme, with two slashes, or with a host (perhaps behind a user) and a path. */
const URL_BEGINS = /[a-z][a-z0-9+.-]{0,30}:[\\/]{2}|https?:|[\\/]{2}|(?:[^\s@/]{1,100}@)?(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,63}(?::\d{1,5})?[\\/]/i;
/** More than any message shows of a value: what begins behind it is cut in any case. */
const SHOWN = 600;
/** A public form already: it stays what it is. */
const PUBLIC_FORM = /^https?:\/\/[a-z0-9.:[\]-]+#[0-9a-f]{12}$/i;
/**
 * The text with its URL in public form, for the URL of a webhook is a password wherever in the file it was put by mistake. Where a
 * mistyped URL ends nobody can say, so everything from its beginning counts as the URL. Other secrets give way to their digest.
 */
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
/** The candidate nearest to what was written, if it is near enough to be meant. */
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
/** `logFileValidation`, `log_file_validation` and `log-file-validation` are one intention. */
function fold(text) {
    return text.toLowerCase().replace(/[-_ ]/g, '');
}
/** Insertions, deletions, substitutions and swaps of neighbours; gives up at `limit`. */
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
/** `a, b or c`. */
function oneOf(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}


/***/ }),

/***/ 75069:
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
/** In the order in which they are tried: the first leaves a tag that the next run overwrites, the last names the tag and no marker. */
const CANARY_CALLS = ['TagRole', 'UpdateRoleDescription', 'UntagRole'];
/** Those that leave the marker on the role: an answer to a challenge is compared with it. */
const CHALLENGE_CALLS = ['TagRole', 'UpdateRoleDescription'];
/** The tag of a canary, and that of a challenge: a canary of the next day must not overwrite a code that nobody has answered yet. */
const CANARY_TAG = 'iam-alert-guard-test';
const CHALLENGE_TAG = 'iam-alert-guard-challenge';
/** The only tags that the role of the canary's permissions may touch. */
const CANARY_TAGS = [CANARY_TAG, CHALLENGE_TAG];
/** Under which path the role has to be: no role of anybody's is ever taken for it. */
const CANARY_PATH = '/iam-alert-guard/';
/** As every marker begins. Letters, digits and hyphens: what a tag value, a description, a session name and a user agent all take. */
const MARKER_PREFIX = 'iam-alert-guard-canary-';
/** The code of a challenge begins otherwise: markers of canaries stand in logs, so that they answer nothing. */
const CODE_PREFIX = 'iam-alert-guard-challenge-';
function tagOf(marker) {
    return marker.startsWith(CODE_PREFIX) ? CHALLENGE_TAG : CANARY_TAG;
}
/** What stands in the user agent of the call. */
function agentOf(marker) {
    return `iam-alert-guard-canary/${marker}`;
}
/**
 * What a reader of the alert finds in the description.
 * @param open the code of a challenge that stands in the description so far: it stays
 */
function descriptionOf(marker, open = null) {
    const what = marker.startsWith(CODE_PREFIX) ? 'please answer with the code' : 'no action needed';
    const kept = open === null || marker.startsWith(CODE_PREFIX) ? '' : ` ; open challenge: ${open}`;
    return `TEST OF THE IAM ALERT, ${what}: ${marker}${kept}`;
}
/** The codes of challenges in what stands on the role: whole words. */
function codesIn(texts) {
    return texts.flatMap((text) => text.split(/\s+/).filter((word) => word.startsWith(CODE_PREFIX)));
}
/** `requestParameters` of the call, as CloudTrail writes them. */
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

/***/ 89990:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Bm: () => (/* binding */ baselineBytes),
/* harmony export */   qz: () => (/* binding */ BASELINE_LIMIT),
/* harmony export */   wE: () => (/* binding */ readingOnce)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42544);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24329);
/* harmony import */ var _report_words_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73400);
/* harmony import */ var _request_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40698);
/** The files that a run is about, as bytes. */




/** Bytes. */
const BASELINE_LIMIT = 1024 * 1024;
/** In a workflow there is no command line: there the input names the file. */
function missingHint(path, { again }) {
    if (again === undefined)
        return 'write one with: iam-alert-guard init, commit it, or name another with the input baseline';
    const output = path === _request_account_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BASELINE */ .Mz ? '' : `--output ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .shellWord */ .r)(path)}`;
    return `write one with: ${(0,_report_words_again_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)('init', { ...again, snapshot: [] }, output)}, or name another with --baseline`;
}
/** @throws UsageError where there is none */
function baselineBytes(path, world) {
    return bytesOf(world, path, BASELINE_LIMIT, `there is no baseline at ${path}`, missingHint(path, world));
}
/**
 * @param missing what is said where there is no such file, with a hint
 * @throws UsageError where there is none
 */
async function bytesOf(world, path, limit, missing, hint) {
    const bytes = await world.files.read(path, limit);
    if (bytes === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(missing, 'file', [{ path, line: 1, column: 1, message: missing, hint }], hint);
    return bytes;
}
/** Files of which the baseline is read once: what is refused, judged and restored is the same one, whatever becomes of the file. */
function readingOnce(files, baseline) {
    let once;
    return {
        ...files,
        read: (path, limit) => path === baseline && limit === BASELINE_LIMIT ? (once ??= files.read(path, limit)) : files.read(path, limit),
    };
}


/***/ }),

/***/ 33140:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ checkedOut),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/** With `/`, on every system, and without `.` and `..`. */
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
/** A path as reports name it: relative to the repository root, with `/`, on every system. */
function repositoryPath(path, env, cwd) {
    const forward = path.replaceAll('\\', '/');
    const root = workspaceOf(env);
    const clean = absolutePath(path, cwd);
    if (root !== '' && clean.startsWith(`${root}/`))
        return clean.slice(root.length + 1);
    return forward.startsWith('./') ? forward.slice(2) : forward;
}
/**
 * The world as seen from the repository that holds the baseline: `actions/checkout` with `path` puts it into a folder of the workspace,
 * and paths in annotations, reports and GitHub's API begin at its root (https://github.com/actions/checkout#usage).
 */
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
/**
 * The commit that was checked out: GitHub's merge commit, unless the workflow took another. `actions/checkout` leaves a commit where it
 * was given none or a commit, and a branch where it was given a branch, which is never the merge commit:
 * https://github.com/actions/checkout#usage, https://git-scm.com/docs/gitrepository-layout#Documentation/gitrepository-layout.txt-HEAD
 */
async function checkedOut(pull, world, cwd) {
    const root = world.env['GITHUB_WORKSPACE'] || cwd;
    const bytes = await world.files.read(`${root}/.git/HEAD`, HEAD_LIMIT).catch(() => null);
    if (bytes === null)
        return world.env['GITHUB_SHA'] || pull.headSha;
    const head = new TextDecoder().decode(bytes).trim();
    return /^[0-9a-f]{40,64}$/.test(head) ? head : pull.headSha;
}
const HEAD_LIMIT = 4096;


/***/ }),

/***/ 70837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42544);
/** Files whose errors say which option named them: the one place where a path and the request meet. */

/** @param spelt how a user writes an option's name: `--output` on the command line, `report-json` among the inputs of the Action */
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

/***/ 41164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ forReaders),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   tO: () => (/* binding */ redacts)
/* harmony export */ });
/* harmony import */ var _report_words_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73400);
/* harmony import */ var _report_model_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83023);


/** Is this run's report to be redacted? Where nobody knows whether the repository is public, it is. */
async function redacts({ redact }, github) {
    if (redact !== 'auto')
        return redact === 'true';
    const answer = github === null ? null : await github.visibility();
    return (0,_report_model_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactionApplies */ .iZ)('auto', answer?.ok === true ? answer.value : 'unknown');
}
/**
 * The report as a terminal shows it: with the options that its commands repeat. Nothing there is public until somebody makes it so: only
 * what is asked for is redacted.
 */
function forTerminal(report, { redact }, { again } = {}) {
    const hidden = redact === 'true' ? (0,_report_model_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactReport */ .a5)(report) : report;
    return again === undefined ? hidden : { ...hidden, again: redact === 'true' ? (0,_report_words_again_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutValues */ .lO)(again) : again };
}
/** The report as the readers of a workflow's run may see it. */
async function forReaders(report, { redacted }) {
    return (await redacted()) ? (0,_report_model_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactReport */ .a5)(report) : report;
}


/***/ }),

/***/ 24329:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ awsCommand),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Commands for people, as a POSIX shell takes them: names in them come from AWS. */
/** A word as a shell takes it. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * A call of the AWS CLI.
 *
 * @param call `lambda create-alias`
 * @param options by name; what has no value yet stands in capitals
 */
function awsCommand(call, region, options) {
    const words = Object.entries(options).map(([name, value]) => ` --${name} ${shellWord(value)}`);
    return `aws ${call} --region ${shellWord(region)}${words.join('')}`;
}


/***/ }),

/***/ 36927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_A_BUG: () => (/* binding */ REPORT_A_BUG),
/* harmony export */   endingOf: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42544);
/** How a run ends, whichever entry began it: 2 for what the user can mend, 4 for what only we can. Nothing else leaves the process. */

const REPORT_A_BUG = 'this is a defect of iam-alert-guard: please report it with the lines above';
function endingOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb) {
        const { code, message, hint, problems } = error;
        return { exit: 2, report: { code, message, hint, problems }, stack: null };
    }
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? null) : null;
    return { exit: 4, report: { code: 'internal', message, hint: REPORT_A_BUG, problems: [] }, stack };
}


/***/ }),

/***/ 42544:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   s$: () => (/* binding */ BaselineError)
/* harmony export */ });
/** A request, a configuration or a baseline that cannot be acted on: exit 2, no stack trace. */
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
/** A baseline, or another file of this tool, with problems: all of them, each with its place. */
class BaselineError extends UsageError {
    name = 'BaselineError';
    constructor(problems, file = 'baseline') {
        const [first] = problems;
        super(`the ${file} has ${problems.length === 1 ? 'a problem' : `${String(problems.length)} problems`}` +
            (first ? `: ${first.path}:${first.line}:${first.column}: ${first.message}` : ''), 'baseline', problems);
    }
}
/** What the system's own words for a failed file mean: https://nodejs.org/api/errors.html#common-system-errors */
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a directory',
    // Ours, in the same form.
    ENOTFILE: 'it is no file, but a pipe, a device or the like',
    EOUTSIDE: 'a symbolic link leads out of the workspace, or to nothing',
    ENOENT: 'there is no such directory',
    ENOTDIR: 'a part of its path is no directory',
    EEXIST: 'a part of its path is no directory',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its links lead in a circle',
};
/** A file, or standard output, that the system does not let us read or write: exit 2, since only the user can mend it. */
class FileError extends UsageError {
    path;
    access;
    reason;
    option;
    name = 'FileError';
    /** @param cause as Node throws it; its `code` tells the reason */
    static of(path, access, cause) {
        const code = cause?.code;
        const name = typeof code === 'string' ? code : 'unknown reason';
        const reason = REASONS[name];
        return new FileError(path, access, reason === undefined ? name : `${reason} (${name})`, null);
    }
    constructor(path, access, reason, option) {
        const what = `cannot be ${access}: ${reason}`;
        const place = { path, line: 1, column: 1, message: option === null ? what : `${what} (${option})`, hint: null };
        // What cannot be written is no file of the repository: it has no line to point at.
        super(`${option === null ? '' : `${option}: `}${path} ${what}`, 'file', access === 'read' ? [place] : []);
        this.path = path;
        this.access = access;
        this.reason = reason;
        this.option = option;
    }
    /** The same, told with the option that names the file. */
    from(option) {
        return new FileError(this.path, this.access, this.reason, option);
    }
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

/***/ 38598:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/**
 * @param listed the accounts of the organization, or of the units that are chosen; null where the file lists its accounts itself. Those are
 * looked at whatever state they are in: whoever wrote them down wants an answer
 */
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
/** Every N-th of them, beginning with the I-th: what is slow or broken together rarely ends up in one shard. */
function shareOf(all, { index, of }) {
    return all.filter((_, position) => position % of === index - 1);
}
/** GitHub starts 256 jobs of a matrix at most: https://docs.github.com/en/actions/reference/limits */
const MOST_SHARDS = 256;
/** `2/4`; null where it is no shard. */
function parseShard(text) {
    const [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
    if (index === undefined || of === undefined || Number(index) > Number(of))
        return null;
    return { index: Number(index), of: Number(of) };
}


/***/ }),

/***/ 23039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _words_commandline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11867);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11454);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60112);
/**
 * The only place where somebody else's text becomes GitHub Markdown. Every helper takes hostile text and gives Markdown in which
 * that text is text: no link, no HTML, no mention, no reference, no block, no workflow command.
 *
 * GitHub acts upon rendered text as well (mentions, `#1`, commit ids, e-mail addresses, emoji): neither a backslash nor an entity
 * stops that, since both are gone by then. What it never touches is code
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#mentioning-people-and-teams,
 * https://rubydoc.info/gems/html-pipeline/HTMLPipeline/NodeFilter/MentionFilter). So a word that it could act upon is shown as code.
 */



/** `@team`, `#1`, `$math$`, `scheme:` and `:emoji:`, `www.`, `GH-1` and other trackers' keys, commit ids. */
const ACTED_UPON = /[@#$]|:[^\s]|www\.|[A-Za-z]-\d|[0-9a-f]{7,}/i;
/** Characters with a meaning to Markdown or HTML, as entities: an entity never opens or closes anything. */
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
/** Prose, for a sentence, a list item or a table cell. One line. What stands between backticks, and commands, are code. */
function text(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    let markdown = '';
    for (const piece of (0,_words_commandline_js__WEBPACK_IMPORTED_MODULE_2__/* .pieces */ .IE)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value, max))) {
        const next = piece.isCode ? code(piece.text, Infinity) : words(piece.text);
        // Two runs of backticks side by side would be one.
        markdown += markdown.endsWith('`') && next.startsWith('`') ? ` ${next}` : next;
    }
    return leading(markdown.trim());
}
/** Spaces at either end stay: a piece of code may stand there. */
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
/** A first character that could begin a heading, a list, a rule, a table's second line: as an entity it begins nothing. */
function leading(markdown) {
    if (/^[#+=:-]/.test(markdown))
        return `&#${markdown.charCodeAt(0)};${markdown.slice(1)}`;
    return markdown.replace(/^(\d{1,9})([.)])(?= |$)/, (_, digits, end) => `${digits}&#${end.charCodeAt(0)};`);
}
/**
 * Inline code, also in a table cell. A pipe stands outside, as an entity: within a cell there is no spelling of a code span that
 * holds a backslash before a pipe (https://github.github.com/gfm/#tables-extension-, example 200).
 */
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
/** A fenced block: line breaks stay. Lines beyond the limit are counted, not shown. */
function fence(language, body, maxLines = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.blockLines) {
    const all = body.split(/\r?\n/);
    const lines = all.slice(0, maxLines).map((line) => {
        const seen = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(line);
        // The block may be printed by a step: a line of it must not be a command.
        return seen.trimStart().startsWith('::') ? seen.replace('::', '\\::') : seen;
    });
    if (all.length > maxLines)
        lines.push(`… ${all.length - maxLines} more lines were cut`);
    const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${ticks}${language}\n${lines.join('\n')}\n${ticks}`;
}
/** A link of ours: `href` must be a URL this project made. */
function link(label, href) {
    return `[${text(label)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
/** A sign and its word, which no line break parts. Both are ours. */
function signed(sign, word) {
    return `${sign}\u00a0${word.replaceAll(' ', '\u00a0')}`;
}
/** A row of a table from cells that are Markdown already. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The two lines that begin a table. */
function tableHead(titles) {
    return `${row(titles)}\n${row(titles.map(() => '---'))}`;
}
/**
 * A label within quotes in a Mermaid diagram. All but letters, digits and a few harmless characters becomes an entity code:
 * https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
 */
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

/***/ 60112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11454);
/**
 * Text that came from AWS, a baseline or a pull request, made into one line that shows what it holds. Nothing here knows of a
 * format: `markdown.ts` and `terminal.ts` build on it.
 */

/**
 * What a reader cannot see, or what moves the text around it: control characters (ANSI sequences begin with one), the bidirectional
 * marks, zero-width characters and fillers, lone surrogates, line and paragraph separators.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing, https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Spaces that are not U+0020. */
const ODD_SPACE = /\p{Zs}/gu;
/**
 * The runner executes `##[command]` wherever it stands in a line of a step's output, beside `::command::` at its start:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const OLD_COMMAND = /##\[/g;
/** One line: what cannot be seen is spelled out (`\n`, `\u202E`), so that nothing is hidden and nothing acts. */
function visible(value) {
    return value.replace(UNSEEN, spelled).replace(ODD_SPACE, ' ').replace(OLD_COMMAND, '\\u0023#[');
}
/** A cut text says how much is missing. `max` counts characters (UTF-16 units). */
function shown(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    // Every character's visible form is at least as long as the character: what lies beyond `max` cannot fit.
    const text = visible(clip(value, max));
    if (value.length <= max && text.length <= max)
        return text;
    const missing = value.length > max ? value.length - max : text.length - max;
    return `${clip(text, max)}… (cut: ${missing} more characters)`;
}
/** The first `max` UTF-16 units, less one where that would split a pair. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const last = text.charCodeAt(max - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
/** Escapes, in a text that is already JSON, what `visible` would spell out: the value stays the same, a terminal stays safe. */
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

/***/ 5910:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Lp: () => (/* binding */ TEXT_WIDTH),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   lG: () => (/* binding */ hang),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _words_commandline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11867);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60112);
/**
 * Lines for a terminal or a workflow log. Other people's text reaches them through `shown`; whole outputs pass `inert` last,
 * because the runner reads every line of both streams of a step.
 */


/** Characters a line of a report takes at most, words longer than it apart. */
const TEXT_WIDTH = 100;
/**
 * No line of the result is a workflow command. The runner trims a line and executes it where it begins with `::name ...::`
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs), so such a line gets a visible backslash.
 * Colour sequences that a renderer of ours put there stay; that foreign text holds none is `visible`'s business.
 */
function inert(output) {
    return output
        .split('\n')
        .map((line) => (line.trimStart().startsWith('::') ? line.replace('::', '\\::') : line).replaceAll('##[', '\\u0023#['))
        .join('\n');
}
/** A message for a log: line breaks stay, everything else that acts or hides is spelled out. */
function logText(message) {
    return inert(message.split(/\r?\n/).map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n'));
}
/** Stands for a space that is no place to break. No text that is shown holds one. */
const UNBROKEN = '\u0000';
/** Commands stay on one line, however long: they are there to be pasted. */
function glued(text) {
    let [out, rest] = ['', text];
    for (const { text: code, isCode } of (0,_words_commandline_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(text)) {
        if (!isCode)
            continue;
        const at = rest.indexOf(code);
        out += rest.slice(0, at) + code.replaceAll(' ', UNBROKEN);
        rest = rest.slice(at + code.length);
    }
    return out + rest;
}
/** Breaks at spaces, but not within a command; a word longer than the width stands alone. Widths count characters. */
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
/** Wrapped text that begins with `lead` and goes on under it. */
function hang(lead, words, indent = lead.length) {
    return wrap(words, TEXT_WIDTH - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}


/***/ }),

/***/ 11454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * What GitHub and its runner accept, and the share of it that a report takes. A number without a page behind it names what it
 * was observed on. Sizes are bytes of UTF-8 unless said otherwise.
 */
const LIMITS = {
    /**
     * A job summary may hold 1 MiB a step; above it the upload fails with an error annotation and the summary is lost.
     * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
     */
    summaryBytes: 900 * 1024,
    /**
     * The REST API refuses a comment or an issue body over 65,536 characters ("body is too long"); the limit is stated in its error
     * text. Counted in bytes, which are never fewer than characters, with room for the marker.
     */
    commentBytes: 60_000,
    /** Titles of issues: the API refuses more than 256 characters. */
    issueTitleChars: 200,
    /**
     * The runner keeps ten annotations of each level a step and drops the rest without a word:
     * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations. Nine, and one that says how many more there are.
     */
    annotationsPerLevel: 9,
    annotationChars: 4_000,
    annotationTitleChars: 120,
    /**
     * Code scanning keeps the 5,000 most severe results of a run and refuses files of more than 25,000:
     * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
     */
    sarifResults: 5_000,
    sarifRules: 25_000,
    /** Rule names, descriptions and tags: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
    sarifNameChars: 255,
    sarifDescriptionChars: 1_024,
    sarifTags: 10,
    /** Our own choice: no message is readable beyond it. */
    sarifMessageChars: 8_000,
    /** Our own choice: one piece of somebody else's text in a sentence, a table cell, a line. */
    textChars: 1_000,
    codeChars: 300,
    /** Our own choice: lines of one fenced block or one step's diff. */
    blockLines: 120,
    /** Our own choice: a picture with more links than this is no picture. */
    pictureNodes: 40,
    /** Our own choice: entries of history in a tracking issue. */
    historyEntries: 10,
};


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

/***/ 44659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ QUIET),
/* harmony export */   d: () => (/* binding */ SHOWS)
/* harmony export */ });
const SHOWS = ['drift', 'remarks', 'all'];
/** What a run without options shows. */
const QUIET = { show: 'drift', failOn: 'medium', failOnUnknown: true };


/***/ }),

/***/ 80936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   e: () => (/* binding */ bytes)
/* harmony export */ });
/** A Markdown page within a limit: sections share the room, and each says what it left out. */
/** Room for the note and the separators of a section. */
const OVERHEAD = 240;
/**
 * The opening, then the sections, then the closing, in at most `budget` bytes. Sections that need less than an equal share leave the
 * rest to those that need more. Rows are kept from the first on.
 */
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
/** Max-min fair: repeatedly give the small needs what they want and divide what is left among the others. */
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

/***/ 73400:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ NOTHING_AGAIN),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   iO: () => (/* binding */ goingOn),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   rr: () => (/* binding */ byItsName)
/* harmony export */ });
/* unused harmony export completed */
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24329);
/* harmony import */ var _model_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83023);
/* harmony import */ var _commandline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11867);
/** A command that goes on from this run, with the options of this run, on one line: to be pasted as it stands. */



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
/** The options that `command` is to have and does not have yet. */
function missing(command, written, again) {
    return (TAKES[command] ?? [])
        .flatMap((option) => {
        const value = again[option];
        const values = typeof value === 'string' ? [value] : (value ?? []);
        // Of a list each value counts, of anything else whatever is written there.
        const absent = values.filter((each) => Array.isArray(value)
            ? !` ${written} `.includes(` --${option} ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(each)} `) &&
                !` ${written} `.includes(` --${option} '${each}' `)
            : !` ${written} `.includes(` --${option} `));
        return absent.map((each) => ` --${option} ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(each)}`);
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
    for (const { text: code, isCode } of (0,_commandline_js__WEBPACK_IMPORTED_MODULE_2__/* .pieces */ .IE)(text)) {
        if (!isCode)
            continue;
        const at = rest.indexOf(code);
        const command = /^iam-alert-guard ([a-z]+)(?= |$)/.exec(code)?.[1];
        const named = again.program === undefined ? code : (0,_commandline_js__WEBPACK_IMPORTED_MODULE_2__/* .called */ .Ab)(code, again.program);
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


/***/ }),

/***/ 40698:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ TWO_MINUTES),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   Mz: () => (/* binding */ DEFAULT_BASELINE),
/* harmony export */   NX: () => (/* binding */ planRequest),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   kT: () => (/* binding */ reconcileRequest),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44659);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);


const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html', 'ocsf', 'junit'];
const THRESHOLDS = ['critical', 'high', 'medium', 'low', 'never'];
const DEFAULT_BASELINE = '.github/iam-alerts.yml';
const FILES = ['json', 'sarif', 'markdown', 'html', 'ocsf', 'junit'];
/** `report-json` and its like. */
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
        baseline: read.text('baseline') ?? DEFAULT_BASELINE,
        format: read.oneOf('format', FORMATS, 'text'),
        output: read.text('output'),
        failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
        failOnUnknown: read.flag('fail-on-unknown', true),
        show: read.oneOf('show', _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWS */ .d, 'drift'),
        saveSnapshot: read.text('save-snapshot'),
        snapshots: read.list('snapshot'),
        now: read.now('now'),
        files: reportFiles(read),
        previous: read.list('previous'),
        redact: read.redact(),
        timeout: read.duration('timeout', TWO_MINUTES, 1),
    };
    if (request.saveSnapshot !== null && request.snapshots.length > 0) {
        read.problems.push(`${spelt('save-snapshot')} and ${spelt('snapshot')} exclude each other: a saved snapshot is already saved`);
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
    const account = read.text('account');
    if (account !== null && !/^\d{12}$/.test(account))
        read.wrong('account', account, 'it must be 12 digits');
    const request = {
        planDigest,
        account,
        yes: read.flag('yes', false),
        waitForConfirmation: read.duration('wait-for-confirmation', 0),
    };
    read.done();
    return { ...planRequest(raw, spelt), ...request };
}


/***/ }),

/***/ 15517:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ canaryRequest)
/* harmony export */ });
/* harmony import */ var _canary_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75069);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40698);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);
/** What `canary` can be asked. */



/** https://github.com/DataDog/threatest waits as long in its examples. */
const QUARTER = 15 * 60_000;
function canaryRequest(raw, { action, code = null }, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    const { timeout: _, ...rest } = raw;
    const call = read.text('call');
    const known = _canary_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .CANARY_CALLS */ .pL.find((each) => each === call?.replace(/^iam:/, ''));
    if (call !== null && known === undefined)
        read.wrong('call', call, `it must be one of ${_canary_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .CANARY_CALLS */ .pL.map((each) => `iam:${each}`).join(', ')}`);
    const account = read.text('account');
    if (account !== null && !/^\d{12}$/.test(account))
        read.wrong('account', account, 'it must be 12 digits');
    if (action === 'answer' && (code === null || !/^[\w-]{6,128}$/.test(code)))
        read.problems.push('the code from the alert is missing: iam-alert-guard canary answer CODE');
    const request = {
        action,
        code,
        call: known ?? null,
        account,
        yes: read.flag('yes', false),
        despiteDrift: read.flag('despite-drift', false),
        patience: read.duration('timeout', QUARTER, 1),
    };
    read.done();
    return { ...(0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRequest */ .yG)(rest, spelt), ...request };
}


/***/ }),

/***/ 7173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ shardsRequest),
/* harmony export */   SU: () => (/* binding */ fleetRequest),
/* harmony export */   lP: () => (/* binding */ refuseFleetOptions),
/* harmony export */   xP: () => (/* binding */ isFleet)
/* harmony export */ });
/* harmony import */ var _fleet_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38598);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40698);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/** What can be asked about many accounts: a check or a plan of each, with one organization file. */



const CONCURRENCY = 12;
const MOST_AT_ONCE = 100;
const AN_HOUR = 3_600_000;
/** What belongs to one account, or is said by the organization file. */
const NOT_HERE = ['baseline', 'snapshot', 'save-snapshot', 'reconcile', 'prune', 'history-days'];
/** What is said of many accounts alone. */
const ONLY_HERE = ['concurrency', 'shard', 'output-dir', 'max-age'];
/** Is this about many accounts? */
function isFleet(raw) {
    return new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw).text('organization') !== null;
}
/** Options of many accounts say nothing of one. */
function refuseFleetOptions(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    for (const name of ONLY_HERE)
        if (read.text(name) !== null)
            read.problems.push(`${spelt(name)} is used with ${spelt('organization')} only`);
    read.done();
}
function fleetRequest(raw, command, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    for (const name of NOT_HERE) {
        const given = name === 'reconcile' ? read.flag(name, false) : read.list(name).length > 0;
        if (given)
            read.problems.push(`${spelt(name)} and ${spelt('organization')} exclude each other`);
    }
    const written = read.text('shard');
    const shard = written === null ? null : (0,_fleet_select_js__WEBPACK_IMPORTED_MODULE_2__/* .parseShard */ .uK)(written);
    if (written !== null && shard === null)
        read.wrong('shard', written, 'it must be I/N, e.g. 1/4');
    const request = {
        command,
        organization: read.text('organization') ?? '',
        concurrency: read.whole('concurrency', CONCURRENCY, MOST_AT_ONCE),
        shard,
        outputDir: read.text('output-dir'),
        maxAge: read.duration('max-age', AN_HOUR),
    };
    read.done();
    const { baseline: _, ...rest } = raw;
    const base = command === 'plan' ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .planRequest */ .NX)(rest, spelt) : (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRequest */ .yG)(rest, spelt);
    return { prune: [], ...base, ...request };
}
/** How many shards a matrix has. */
function shardsRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    if (read.text('shards') === null)
        read.problems.push(`mode shards needs the input ${spelt('shards')}: a number`);
    const shards = read.whole('shards', 1, _fleet_select_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_SHARDS */ .Y);
    read.done();
    return shards;
}


/***/ }),

/***/ 18161:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ historyRequest),
/* harmony export */   Ph: () => (/* binding */ historyAsked),
/* harmony export */   to: () => (/* binding */ LONGEST_DAYS)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40698);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/** What `history` can be asked. */


/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/view-cloudtrail-events.html */
const LONGEST_DAYS = 90;
const DEFAULT_DAYS = 7;
/** At two a second, 17 minutes: well inside the hour that assumed credentials last. */
const DEFAULT_PAGES = 2_000;
const MOST_PAGES = 1_000_000;
/** @param days under which name the length of the window is given: `days`, or `history-days` beside a check */
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
        read.problems.push(`${spelt('since')} and ${spelt(days)} exclude each other: both say where the window begins`);
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

/***/ 5369:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mergeInputs),
/* harmony export */   u: () => (/* binding */ mergeRequest)
/* harmony export */ });
/* harmony import */ var _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44659);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40698);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);



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
/** Inputs that speak of one account. */
const OF_ONE_ACCOUNT = ['tracking-issue', 'snapshot', 'prune', 'plan-digest', 'wait-for-confirmation'];
/** The Action's inputs. `reports` holds paths and globs, one a line. */
function mergeInputs(raw) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asInput */ .lv);
    const reports = read.list('reports');
    if (reports.length === 0)
        read.problems.push('mode merge needs the input reports: paths of JSON reports or globs, one a line');
    for (const name of OF_ONE_ACCOUNT) {
        if (name === 'tracking-issue' ? read.flag(name, false) : read.list(name).length > 0)
            read.problems.push(`${name} has no meaning with mode merge: set it in the jobs that check the accounts`);
    }
    const request = mergeOf(read, reports);
    read.done();
    return request;
}


/***/ }),

/***/ 5999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lv: () => (/* binding */ asInput),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   tu: () => (/* binding */ redactOf),
/* harmony export */   v0: () => (/* binding */ asFlag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42544);
/* harmony import */ var _baseline_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31152);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56981);
/**
 * Raw values, as flags of the command line or inputs of the Action, and the reader that makes something of them: what is wrong with them
 * is said all at once.
 */



const asFlag = (name) => `--${name}`;
/** As the inputs of the Action are written. */
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
            const near = (0,_baseline_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(value, allowed);
            const meant = near === null ? '' : `; did you mean ${near}?`;
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
    redact() {
        const { value, problem } = redactOf(this.raw, this.spelt);
        if (problem !== null)
            this.problems.push(problem);
        return value;
    }
    /** Notes what is wrong with one value, named as it was typed. */
    wrong(name, value, why) {
        this.problems.push(`${this.spelt(name)} is ${JSON.stringify(value)}: ${why}`);
    }
    /** A whole number from 1 to `most`. */
    whole(name, fallback, most) {
        const text = this.text(name);
        if (text === null)
            return fallback;
        const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
        if (value < 1 || value > most)
            this.wrong(name, text, `it must be a whole number from 1 to ${String(most)}`);
        return value;
    }
    /** @param least milliseconds */
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
            this.wrong(name, text, 'it must be longer than nothing');
        return milliseconds ?? fallback;
    }
    done() {
        if (this.problems.length === 0)
            return;
        const problems = this.problems.map((message) => ({ path: '', line: 0, column: 0, message, hint: null }));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(this.problems.join('; '), 'usage', problems);
    }
}
/** What `redact` asks for; with a problem where it asks for nothing that is known. */
function redactOf(raw, spelt = asFlag) {
    const given = raw['redact'];
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '' || text === 'auto')
        return { value: 'auto', problem: null };
    const meant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanOf */ .SF)(text);
    if (meant !== null)
        return { value: meant ? 'true' : 'false', problem: null };
    return { value: 'auto', problem: `${spelt('redact')} is ${JSON.stringify(text)}: it must be one of auto, true, false` };
}


/***/ }),

/***/ 14748:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ mapLimited),
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45669);

/** A chain that forwards through many buses needs a round or two per bus; beyond this something feeds itself. */
const MOST_ROUNDS = 24;
/** Runs `task` over `items`, at most `limit` at once; order of results is that of the items. */
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
    let rounds = 0;
    for (; rounds < MOST_ROUNDS; rounds++) {
        const reads = options.wanted(take()).filter((read) => !observed.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)));
        if (reads.length === 0)
            break;
        options.onRound?.(rounds + 1, reads);
        const answers = await mapLimited(reads, options.concurrency ?? 16, (read) => options.aws.read(read));
        reads.forEach((read, index) => {
            observed.set((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read), { read, answer: answers[index] });
        });
    }
    return { snapshot: take(), rounds };
}


/***/ }),

/***/ 56981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qk: () => (/* binding */ LONGEST_DURATION),
/* harmony export */   SF: () => (/* binding */ booleanOf)
/* harmony export */ });
/** How single values of a request are spelt: truth, time, duration. Null where a text is none of them. */
/** YAML 1.2 core booleans, as the toolkit reads them: https://github.com/actions/toolkit/tree/main/packages/core#inputsoutputs */
function booleanOf(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    return ['false', 'False', 'FALSE'].includes(text) ? false : null;
}
const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;
/**
 * A time as in RFC 3339 (https://www.rfc-editor.org/rfc/rfc3339#section-5.6), in UTC; null where the calendar has no such day or the day
 * no such hour. A leap second counts as the next one.
 */
function instantOf(text) {
    const parts = RFC_3339.exec(text);
    if (parts === null)
        return null;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    const [offsetHour, offsetMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return null;
    // Day 0 of the next month is the last of this one. The setter takes years below 100 as they stand.
    const last = new Date(0);
    last.setUTCFullYear(year, month, 0);
    if (month < 1 || month > 12 || day < 1 || day > last.getUTCDate())
        return null;
    const leap = second === 60;
    const time = Date.parse(text.toUpperCase().replace(/:60(?=[.Z+-])/, ':59'));
    return Number.isNaN(time) ? null : new Date(time + (leap ? 1000 : 0)).toISOString();
}
/**
 * Milliseconds. Node's timers hold no more than 2^31 - 1, which is 24.8 days, and a workflow on GitHub's runners ends after six hours:
 * https://nodejs.org/api/timers.html#settimeoutcallback-delay-args
 */
const LONGEST_DURATION = 24 * 3_600_000;
/** `90s`, `15m`, `2h` or plain seconds, in milliseconds; null where it is none of them. */
function parseDuration(text) {
    const match = /^(\d{1,6})(ms|s|m|h)?$/.exec(text);
    if (match === null)
        return null;
    const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[(match[2] ?? 's')];
    return Number(match[1]) * unit;
}
/** RFC 3339 in whole seconds: a report's time is no finer. */
function wholeSeconds(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}


/***/ })

};
