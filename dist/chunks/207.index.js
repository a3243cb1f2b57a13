export const id = 207;
export const ids = [207];
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

/***/ 12513:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ regionMeant)
/* harmony export */ });
/** Names of Regions, to tell a misspelled one from a new one. Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
/** The part before the number. AWS adds numbers and names: one that is not listed is not wrong. */
const PLACES = [
    ...['us-east', 'us-west', 'us-gov-east', 'us-gov-west', 'ca-central', 'ca-west', 'mx-central', 'sa-east'],
    ...[
        'eu-central',
        'eu-west',
        'eu-north',
        'eu-south',
        'eusc-de-east',
        'il-central',
        'me-central',
        'me-south',
        'af-south',
    ],
    ...['ap-east', 'ap-south', 'ap-northeast', 'ap-southeast', 'cn-north', 'cn-northwest'],
];
/** The Region that was meant, where letters of a known name have changed places; null where nothing looks wrong. */
function regionMeant(region) {
    const [, place = '', number = ''] = /^(.*)-(\d+)$/.exec(region) ?? [];
    if (PLACES.includes(place))
        return null;
    const letters = sorted(place);
    const meant = PLACES.find((each) => sorted(each) === letters);
    return meant === undefined ? null : `${meant}-${number}`;
}
function sorted(text) {
    return Array.from(text).sort().join('');
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

/***/ 53207:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accessRequest: () => (/* binding */ accessRequest)
/* harmony export */ });
/* harmony import */ var _data_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12513);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/** With which credentials AWS is read: what is asked besides the standard chain. */


/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (ExternalId) */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
const REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
function accessRequest(raw) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw);
    const [profile, region] = [read.text('profile'), read.text('region')];
    const [role, externalId] = [read.text('assume-role'), read.text('external-id')];
    if (region !== null && !REGION.test(region))
        read.wrong('region', region, 'it must be an AWS Region, e.g. us-east-1');
    const meant = region === null ? null : (0,_data_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .regionMeant */ .G)(region);
    if (meant !== null)
        read.wrong('region', region ?? '', `there is no such Region; did you mean ${meant}?`);
    if (role !== null && !ROLE_ARN.test(role))
        read.wrong('assume-role', role, 'it must be the ARN of a role, e.g. arn:aws:iam::111122223333:role/NAME');
    // The value is no secret to AWS, and is treated as one here: it is never printed.
    if (externalId !== null && !EXTERNAL_ID.test(externalId))
        read.problems.push('--external-id: it must be 2 to 1,224 letters, digits or characters of _+=,.@:/-');
    if (externalId !== null && role === null)
        read.problems.push('--external-id is used with --assume-role only');
    read.done();
    return { profile, region, assume: role === null ? null : { role, externalId } };
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
