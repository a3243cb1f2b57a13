export const id = 439;
export const ids = [439];
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

/***/ 45439:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCommandLine: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* unused harmony export spelledOut */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _baseline_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31152);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19191);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42544);
/** From the words of a command line to a command with its options. What is not known is refused with the nearest thing that is. */




/** @throws UsageError with a suggestion, where something is near enough to be meant */
function parseCommandLine([name = '', ...rest]) {
    // `pattern match` and `pattern coverage` are two words.
    const two = `${name} ${rest[0] ?? ''}`;
    const command = (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y)(two) ? two : name;
    if (!(0,_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y)(command))
        throw unknownCommand(name, rest[0]);
    const args = command === two ? rest.slice(1) : rest;
    const options = _cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[command].options;
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: spelledOut(args, options), options, allowPositionals: true, strict: true });
        return { command, values: parsed.values, operands: parsed.positionals };
    }
    catch (error) {
        throw wrongOption(command, error);
    }
}
function unknownCommand(name, second) {
    const names = Object.keys(_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L);
    const group = names.filter((each) => each.startsWith(`${name} `));
    const [said, near] = group.length === 0
        ? [name, (0,_baseline_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, [...names, 'pattern'])]
        : [
            second === undefined ? name : `${name} ${second}`,
            second === undefined ? null : (0,_baseline_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(`${name} ${second}`, group),
        ];
    const message = group.length > 0 && second === undefined
        ? `${name} needs a second word: ${group.join(' or ')}`
        : `there is no command ${JSON.stringify(said)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(message, 'usage', [], suggestion(near, 'iam-alert-guard --help lists the commands'));
}
function suggestion(near, otherwise) {
    return near === null ? otherwise : `did you mean ${near}? ${otherwise}`;
}
/** What Node found wrong: https://nodejs.org/api/errors.html#err_parse_args_unknown_option */
function wrongOption(command, error) {
    const lists = `iam-alert-guard ${command} --help lists the options`;
    const { code, message = String(error) } = error;
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(firstSentence(message), 'usage', [], lists);
    const written = /'(-{1,2}[^']*)'/.exec(message)?.[1] ?? '';
    const near = (0,_baseline_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(written, Object.keys(_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[command].options).map((option) => `--${option}`));
    // A name that another command knows is no slip of the keyboard.
    const others = Object.entries(_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L).filter(([, spec]) => Object.hasOwn(spec.options, written.slice(2)));
    const known = others.length === 0 ? '' : `; it is an option of ${others.map(([other]) => other).join(', ')}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${command} has no option ${JSON.stringify(written)}${known}`, 'usage', [], suggestion(others.length === 0 ? near : null, lists));
}
/** Node adds advice on its own parser behind the first sentence. */
function firstSentence(message) {
    return message.split(/\.\s/, 1)[0] ?? message;
}
/** The arguments as `parseArgs` takes them: a name before each value of a greedy option. */
function spelledOut(args, options) {
    let greedy = null;
    let fresh = false;
    const out = [];
    for (const arg of args) {
        if (arg.startsWith('-')) {
            const [name = '', ...value] = arg.slice(2).split('=');
            greedy = arg.startsWith('--') && Object.hasOwn(options, name) && options[name]?.greedy === true ? name : null;
            fresh = greedy !== null && value.length === 0;
        }
        else if (greedy !== null && !fresh) {
            out.push(`--${greedy}`);
        }
        else {
            fresh = false;
        }
        out.push(arg);
    }
    return out;
}


/***/ }),

/***/ 88998:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ receiverAt)
/* harmony export */ });
/* unused harmony export RECEIVERS */
/**
 * Services that people point API destinations at, and what each must find in a body: it refuses anything else, or takes it and shows
 * nothing. Known by the host and the path of the InvocationEndpoint.
 */
const SLACK = 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks';
const ATLASSIAN = 'https://developer.atlassian.com/cloud/jira/platform/rest';
const MESSAGE = { paths: ['text', 'blocks', 'attachments'], as: 'given' };
const ISSUE = [
    { paths: ['fields.project.key', 'fields.project.id'], as: 'given' },
    { paths: ['fields.issuetype.name', 'fields.issuetype.id'], as: 'given' },
    { paths: ['fields.summary'], as: 'text' },
];
/** "Summary can't exceed 255 characters", "contains newline characters": https://github.com/prometheus-community/jiralert/issues/123 */
const SUMMARY = { path: 'fields.summary', characters: 255, line: true };
const JIRA_HOSTS = ['.atlassian.net', '.jira.com', 'api.atlassian.com'];
const RECEIVERS = [
    {
        id: 'slack-webhook',
        name: 'an incoming webhook of Slack',
        page: SLACK,
        hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
        path: /^\/services(?:\/|$)/,
        shown: '/services',
        needs: [MESSAGE],
        otherwise: 'refused',
        shows: ['text', 'blocks', 'attachments'],
    },
    {
        // Any fault of a message is answered with 200 and `"ok": false`.
        id: 'slack-api',
        name: 'chat.postMessage of Slack',
        page: 'https://docs.slack.dev/reference/methods/chat.postMessage',
        hosts: ['slack.com', 'www.slack.com', 'slack-gov.com'],
        path: /^\/api\/chat\.postMessage\/?$/,
        shown: null,
        needs: [{ paths: ['channel'], as: 'text' }, MESSAGE],
        otherwise: 'empty',
        shows: ['text', 'blocks', 'attachments'],
    },
    {
        // The address of any flow with an HTTP trigger looks like this one, and its maker chose what it reads.
        id: 'teams-workflow',
        name: 'a workflow of Teams',
        page: 'https://learn.microsoft.com/en-us/connectors/teams/#microsoft-teams-webhook',
        hosts: ['.logic.azure.com', '.powerplatform.com'],
        path: /(?:^|\/)workflows(?:\/|$)/,
        shown: '/workflows',
        needs: [{ paths: ['attachments', 'body'], as: 'list' }],
        otherwise: 'open',
        shows: ['attachments', 'body'],
    },
    {
        id: 'teams-connector',
        name: 'an incoming webhook of Teams',
        page: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using',
        hosts: ['.webhook.office.com'],
        path: /^\/webhookb2(?:\/|$)/,
        shown: '/webhookb2',
        needs: [{ paths: ['text', 'summary', 'attachments'], as: 'given' }],
        otherwise: 'refused',
        shows: ['text', 'title', 'summary', 'sections', 'attachments'],
    },
    {
        id: 'pagerduty',
        name: 'the Events API v2 of PagerDuty',
        page: 'https://developer.pagerduty.com/docs/send-alert-event',
        hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
        path: /^\/v2\/enqueue\/?$/,
        shown: null,
        needs: [
            { paths: ['routing_key'], as: 'text' },
            { paths: ['event_action'], as: 'text', oneOf: ['trigger', 'acknowledge', 'resolve'] },
            { paths: ['event_action'], as: 'text', oneOf: ['trigger'], otherwise: 'empty' },
            { paths: ['payload.summary'], as: 'text' },
            { paths: ['payload.source'], as: 'text' },
            { paths: ['payload.severity'], as: 'text', oneOf: ['critical', 'error', 'warning', 'info'] },
        ],
        otherwise: 'refused',
        longest: { path: 'payload.summary', characters: 1024, line: false },
        joins: 'dedup_key',
        shows: ['payload', 'client', 'links', 'images'],
    },
    {
        // "Notifications can be sent? No": https://developer.pagerduty.com/docs/events-api-v2-overview
        id: 'pagerduty-change',
        name: 'change events of PagerDuty, of which it notifies nobody',
        page: 'https://developer.pagerduty.com/docs/events-api-v2-overview',
        hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
        path: /^\/v2\/change\/enqueue\/?$/,
        shown: null,
        needs: [],
        otherwise: 'refused',
        shows: [],
    },
    {
        // Jira Service Management, where Opsgenie's customers are moved to, takes the same body:
        // https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/api-group-integration-events/
        id: 'opsgenie',
        name: 'the Alert API of Opsgenie',
        page: 'https://docs.opsgenie.com/docs/alert-api#create-alert',
        hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com', 'api.atlassian.com'],
        path: /^(?:\/jsm\/ops\/integration)?\/v2\/alerts\/?$/,
        shown: null,
        needs: [{ paths: ['message'], as: 'text' }],
        otherwise: 'refused',
        longest: { path: 'message', characters: 130, line: false },
        joins: 'alias',
        shows: ['message', 'description', 'details', 'entity', 'source', 'note', 'tags', 'alias'],
    },
    {
        id: 'jira-2',
        name: 'Jira Cloud (REST API v2)',
        page: `${ATLASSIAN}/v2/api-group-issues/#api-rest-api-2-issue-post`,
        hosts: JIRA_HOSTS,
        path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/2\/issue\/?$/,
        shown: null,
        needs: ISSUE,
        otherwise: 'refused',
        longest: SUMMARY,
        shows: ['fields'],
    },
    {
        id: 'jira-3',
        name: 'Jira Cloud (REST API v3)',
        page: `${ATLASSIAN}/v3/api-group-issues/#api-rest-api-3-issue-post`,
        hosts: JIRA_HOSTS,
        path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/3\/issue\/?$/,
        shown: null,
        needs: ISSUE,
        otherwise: 'refused',
        noText: 'fields.description',
        longest: SUMMARY,
        shows: ['fields'],
    },
    {
        // Of a body, the Table API takes what the table has columns for and passes over the rest.
        id: 'servicenow',
        name: 'the Table API of ServiceNow',
        page: 'https://www.servicenow.com/docs/bundle/zurich-api-reference/page/integrate/inbound-rest/concept/c_TableAPI.html',
        hosts: ['.service-now.com', '.servicenowservices.com'],
        path: /^\/api\/now(?:\/v[12])?\/table\/(?:incident|problem|change_request|task|sn_si_incident|sc_task)\/?$/,
        shown: null,
        needs: [{ paths: ['short_description', 'description', 'comments', 'work_notes'], as: 'text' }],
        otherwise: 'empty',
        shows: ['short_description', 'description', 'comments', 'work_notes', 'u_*', 'x_*'],
    },
];
/** @param host in lower case, without port; `path` without query */
function receiverAt(host, path) {
    const at = (known) => (known.startsWith('.') ? host.endsWith(known) : host === known);
    return RECEIVERS.find(({ hosts, path: form }) => hosts.some(at) && form.test(path)) ?? null;
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

/***/ 34507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ withMaskedPassword),
/* harmony export */   YT: () => (/* binding */ publicDestination),
/* harmony export */   _X: () => (/* binding */ sameEndpoint),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   l8: () => (/* binding */ publicEndpoint),
/* harmony export */   rM: () => (/* binding */ recipientKey),
/* harmony export */   sr: () => (/* binding */ publicDigest),
/* harmony export */   um: () => (/* binding */ endpointDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _data_receivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88998);
/**
 * How a subscription's endpoint may be spoken of. The URL of a webhook is a password: whoever has it can write to the channel, or
 * read that it exists. So for http(s) endpoints with more than a host, only scheme and host leave the process, followed by `#` and
 * the first 12 hex digits of the SHA-256 of the whole; two endpoints are compared by that public form.
 */


/** SHA-256 of bytes, or of a text as UTF-8: 64 lower-case hex digits. */
function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** The public form of an endpoint known only by its digest (`endpoint-sha256`): scheme and host stay unknown. */
function publicDigest(sha256) {
    return `#${sha256.toLowerCase().slice(0, 12)}`;
}
/**
 * The form in which an endpoint may stand in a snapshot or a report. Total: any text has one.
 *
 * Give it a raw endpoint once. The public form of a public form is another one, which is what keeps a subscriber from posing as a
 * declared one by calling itself `https://host#0123456789ab`.
 */
function publicEndpoint(protocol, endpoint) {
    if (!isWeb(protocol, endpoint))
        return endpoint;
    const url = parseUrl(endpoint);
    const digest = publicDigest(sha256Hex(endpoint));
    if (url === null)
        return digest;
    return isBareHost(url, endpoint) ? endpoint : `${url.protocol}//${url.host}${digest}`;
}
/**
 * The InvocationEndpoint of an API destination as it may be spoken of: host and, where the service behind it is known, what of its path
 * is no password; then the digest of the whole. No query and no user part.
 */
function publicDestination(endpoint) {
    const url = parseUrl(endpoint);
    const digest = publicDigest(sha256Hex(endpoint));
    if (url === null)
        return digest;
    const receiver = (0,_data_receivers_js__WEBPACK_IMPORTED_MODULE_1__/* .receiverAt */ .Z)(url.hostname.toLowerCase(), url.pathname);
    const path = receiver === null ? '' : (receiver.shown ?? url.pathname);
    return `${url.protocol}//${url.host}${path}${digest}`;
}
/**
 * Do two public forms name one endpoint? E-mail addresses are compared without case (mailboxes that differ in case alone are one
 * mailbox in practice), a bare host with and without a closing slash is one, all else is compared exactly. A form that is only a digest
 * (`#0123456789ab`) is compared by digest.
 */
function sameEndpoint(protocol, a, b) {
    if (a.startsWith('#') || b.startsWith('#'))
        return endpointDigest(protocol, a) === endpointDigest(protocol, b);
    // Named by its name it is the one of that name that a rule leads to: a rule has only those of its own account and Region.
    if (protocol === 'api-destination' && !(a.startsWith('arn:') && b.startsWith('arn:')))
        return destinationName(a) === destinationName(b);
    return canonical(protocol, a) === canonical(protocol, b);
}
/** `arn:aws:events:REGION:ACCOUNT:api-destination/NAME/UUID` */
function destinationName(nameOrArn) {
    return nameOrArn.startsWith('arn:') ? (nameOrArn.split('/')[1] ?? '') : nameOrArn;
}
/** The identity of a subscription of one topic: protocol and public endpoint, equal for endpoints that are the same. */
function recipientKey(protocol, publicForm) {
    return `${protocol} ${canonical(protocol, publicForm)}`;
}
/**
 * The endpoint as SNS shows it to those who list subscriptions, where that may differ from what was subscribed: the password of a
 * URL with a user part may come back as asterisks. Null where there is no password.
 */
function withMaskedPassword(endpoint) {
    const url = parseUrl(endpoint);
    if (url === null || url.password === '')
        return null;
    const at = endpoint.indexOf('@');
    const colon = endpoint.indexOf(':', endpoint.indexOf('//') + 2);
    return `${endpoint.slice(0, colon + 1)}****${endpoint.slice(at)}`;
}
function isWeb(protocol, endpoint) {
    const name = protocol.toLowerCase();
    const text = endpoint.trimStart().slice(0, 8).toLowerCase();
    return name === 'http' || name === 'https' || text.startsWith('http://') || text === 'https://';
}
function parseUrl(text) {
    try {
        const url = new URL(text);
        return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
    }
    catch {
        return null;
    }
}
/** Nothing but scheme, host and port, and written plainly (a URL parser forgives odd spellings, which may hide something). */
function isBareHost(url, endpoint) {
    const text = endpoint.toLowerCase();
    return ['', '/'].some((end) => text === `${url.protocol}//${url.host}${end}`);
}
function canonical(protocol, publicForm) {
    if (protocol === 'email' || protocol === 'email-json')
        return publicForm.toLowerCase();
    // A log group's ARN is written with and without a closing `:*`:
    // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html
    if (protocol === 'logs')
        return publicForm.replace(/:\*$/, '');
    if (!isWeb(protocol, publicForm) || publicForm.includes('#'))
        return publicForm;
    return publicForm.toLowerCase().replace(/\/$/, '');
}
/** `#` and the 12 digits by which a public form is compared where one of two is only a digest. */
function endpointDigest(protocol, publicForm) {
    if (publicForm.startsWith('#'))
        return publicForm;
    const hash = isWeb(protocol, publicForm) ? publicForm.lastIndexOf('#') : -1;
    return hash >= 0 ? publicForm.slice(hash) : publicDigest(sha256Hex(publicForm));
}


/***/ })

};
