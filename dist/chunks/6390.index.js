export const id = 6390;
export const ids = [6390];
export const modules = {

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

/***/ 61967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ receiverAt)
});

// UNUSED EXPORTS: RECEIVERS

;// CONCATENATED MODULE: ./build/src/data/receiver.js
function kind(path, is) {
    return { path, is };
}

;// CONCATENATED MODULE: ./build/src/data/receivers-atlassian.js

const ATLASSIAN = 'https://developer.atlassian.com/cloud/jira/platform/rest';
const ISSUE = [
    { paths: ['fields.project.key', 'fields.project.id'], as: 'given' },
    { paths: ['fields.issuetype.name', 'fields.issuetype.id'], as: 'given' },
    { paths: ['fields.summary'], as: 'text' },
];
const SUMMARY = { path: 'fields.summary', characters: 255, line: true };
const JIRA_HOSTS = ['.atlassian.net', '.jira.com', 'api.atlassian.com'];
const ATLASSIAN_RECEIVERS = [
    {
        id: 'opsgenie',
        name: 'the Alert API of Opsgenie',
        page: 'https://docs.opsgenie.com/docs/alert-api#create-alert',
        hosts: ['api.opsgenie.com', 'api.eu.opsgenie.com', 'api.atlassian.com'],
        path: /^(?:\/jsm\/ops\/integration)?\/v2\/alerts\/?$/,
        shown: null,
        needs: [{ paths: ['message'], as: 'text' }],
        kinds: [
            { path: 'description', is: 'words' },
            { path: 'tags', is: 'texts' },
            { path: 'details', is: 'record' },
            { path: 'priority', is: 'priority' },
        ],
        otherwise: 'refused',
        longest: { path: 'message', characters: 130, line: false },
        joins: 'alias',
        shows: ['message', 'description', 'details', 'entity', 'source', 'note', 'tags', 'alias'],
    },
    {
        id: 'jsm-alerts',
        name: 'the Alerts API of Jira Service Management',
        page: 'https://developer.atlassian.com/cloud/jira/service-desk-ops/rest/v2/api-group-alerts/',
        hosts: ['api.atlassian.com'],
        path: /^\/jsm\/ops\/api\/[^/]+\/v1\/alerts\/?$/,
        shown: null,
        needs: [{ paths: ['message'], as: 'text' }],
        kinds: [
            kind('description', 'words'),
            kind('tags', 'texts'),
            kind('extraProperties', 'record'),
            kind('priority', 'priority'),
        ],
        otherwise: 'refused',
        longest: { path: 'message', characters: 130, line: false },
        joins: 'alias',
        shows: ['message', 'description', 'extraProperties', 'entity', 'source', 'note', 'tags', 'alias'],
    },
    {
        id: 'jira-2',
        name: 'Jira Cloud (REST API v2)',
        page: `${ATLASSIAN}/v2/api-group-issues/#api-rest-api-2-issue-post`,
        hosts: JIRA_HOSTS,
        path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/2\/issue\/?$/,
        shown: null,
        needs: ISSUE,
        kinds: [kind('fields.description', 'words'), kind('fields.labels', 'texts')],
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
        kinds: [kind('fields.description', 'document'), kind('fields.labels', 'texts')],
        otherwise: 'refused',
        longest: SUMMARY,
        shows: ['fields'],
    },
    {
        id: 'jira-latest',
        name: 'Jira Cloud (REST API, latest version)',
        page: `${ATLASSIAN}/v3/api-group-issues/#api-rest-api-3-issue-post`,
        hosts: JIRA_HOSTS,
        path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/latest\/issue\/?$/,
        shown: null,
        needs: ISSUE,
        kinds: [kind('fields.labels', 'texts')],
        otherwise: 'refused',
        longest: SUMMARY,
        shows: ['fields'],
    },
    {
        id: 'jsm-request',
        name: 'customer requests of Jira Service Management',
        page: 'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/#api-rest-servicedeskapi-request-post',
        hosts: JIRA_HOSTS,
        path: /^(?:\/ex\/jira\/[^/]+)?\/rest\/servicedeskapi\/request\/?$/,
        shown: null,
        needs: [
            { paths: ['serviceDeskId'], as: 'given' },
            { paths: ['requestTypeId'], as: 'given' },
            { paths: ['requestFieldValues'], as: 'given' },
        ],
        kinds: [kind('requestFieldValues', 'record')],
        otherwise: 'refused',
        shows: ['requestFieldValues'],
    },
];

;// CONCATENATED MODULE: ./build/src/data/receivers-more.js

const DISCORD = 'https://docs.discord.com/developers/resources/webhook#execute-webhook';
const DISCORD_HOSTS = ['discord.com', 'discordapp.com', 'ptb.discord.com', 'canary.discord.com'];
const SLACK_MESSAGE = { paths: ['text', 'attachments'], as: 'given' };
const COLLECTOR = {
    name: 'the HTTP Event Collector of Splunk',
    page: 'https://help.splunk.com/en/splunk-enterprise/get-data-in/collect-http-event-data/format-events-for-http-event-collector',
    needs: [{ paths: ['event'], as: 'given' }],
    otherwise: 'refused',
    shows: ['event', 'fields'],
};
const MORE_RECEIVERS = [
    {
        id: 'discord-slack',
        name: 'a webhook of Discord for messages in the form of Slack',
        page: DISCORD,
        hosts: DISCORD_HOSTS,
        path: /^\/api(?:\/v\d+)?\/webhooks\/(?:[^/]+\/)*slack\/?$/,
        shown: '/api/webhooks/slack',
        needs: [SLACK_MESSAGE],
        kinds: [kind('text', 'words'), kind('attachments', 'list')],
        otherwise: 'refused',
        shows: ['text', 'attachments'],
    },
    {
        id: 'discord',
        name: 'a webhook of Discord',
        page: DISCORD,
        hosts: DISCORD_HOSTS,
        path: /^\/api(?:\/v\d+)?\/webhooks(?:\/|$)/,
        shown: '/api/webhooks',
        needs: [{ paths: ['content', 'embeds', 'components', 'poll'], as: 'given' }],
        kinds: [kind('content', 'words'), kind('embeds', 'list'), kind('components', 'list')],
        otherwise: 'refused',
        longest: { path: 'content', characters: 2000, line: false },
        shows: ['content', 'embeds', 'components', 'poll'],
    },
    {
        id: 'google-chat',
        name: 'an incoming webhook of Google Chat',
        page: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
        hosts: ['chat.googleapis.com'],
        path: /^\/v1\/spaces\/[^/]+\/messages\/?$/,
        shown: null,
        needs: [{ paths: ['text', 'cardsV2', 'cards'], as: 'given' }],
        kinds: [kind('text', 'words'), kind('cardsV2', 'list'), kind('cards', 'list')],
        otherwise: 'refused',
        shows: ['text', 'cardsV2', 'cards'],
    },
    {
        ...COLLECTOR,
        id: 'splunk-collector',
        hosts: ['.splunkcloud.com', '.splunkcloudgc.com'],
        path: /^\/services\/collector(?:\/event(?:\/1\.0)?)?\/?$/,
        shown: null,
    },
    {
        id: 'splunk-on-call',
        name: 'the REST endpoint of Splunk On-Call',
        page: 'https://help.splunk.com/splunk-observability-cloud/splunk-on-call/integrations-with-splunk-on-call/rest-endpoint-integration-for-splunk-on-call',
        hosts: ['alert.victorops.com'],
        path: /^\/integrations\/generic(?:\/|$)/,
        shown: '/integrations/generic',
        needs: [{ paths: ['message_type'], as: 'text' }],
        otherwise: 'refused',
        joins: 'entity_id',
        shows: ['state_message', 'entity_display_name', 'entity_id'],
    },
    {
        id: 'datadog-events',
        name: 'the Events API of Datadog',
        page: 'https://docs.datadoghq.com/api/latest/events/post-an-event/',
        hosts: ['.datadoghq.com', '.datadoghq.eu', '.ddog-gov.com'],
        path: /^\/api\/v1\/events\/?$/,
        shown: null,
        needs: [
            { paths: ['title'], as: 'text' },
            { paths: ['text'], as: 'text' },
        ],
        otherwise: 'refused',
        shows: ['title', 'text'],
    },
    {
        id: 'github-dispatch',
        name: 'the API of GitHub for repository dispatches',
        page: 'https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event',
        hosts: ['api.github.com'],
        path: /^\/repos\/[^/]+\/[^/]+\/dispatches\/?$/,
        shown: null,
        needs: [{ paths: ['event_type'], as: 'text' }],
        kinds: [kind('client_payload', 'record')],
        otherwise: 'refused',
        shows: ['event_type', 'client_payload'],
    },
    {
        id: 'github-issue',
        name: 'the API of GitHub for issues',
        page: 'https://docs.github.com/en/rest/issues/issues#create-an-issue',
        hosts: ['api.github.com'],
        path: /^\/repos\/[^/]+\/[^/]+\/issues\/?$/,
        shown: null,
        needs: [{ paths: ['title'], as: 'given' }],
        kinds: [kind('title', 'words')],
        otherwise: 'refused',
        shows: ['title', 'body'],
    },
];

;// CONCATENATED MODULE: ./build/src/data/receivers.js



const SLACK = 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks';
const MESSAGE = { paths: ['text', 'blocks', 'attachments'], as: 'given' };
const SLACK_KINDS = [kind('text', 'words'), kind('blocks', 'blocks'), kind('attachments', 'attachments')];
const RETIREMENT = 'https://devblogs.microsoft.com/microsoft365dev/retirement-of-office-365-connectors-within-microsoft-teams/';
const CONNECTOR = {
    id: 'teams-connector',
    name: 'an incoming webhook of Teams',
    page: RETIREMENT,
    ended: `Microsoft has retired Office 365 connectors, and no page says that this one still shows messages (${RETIREMENT}). Use a workflow of Teams instead`,
    needs: [{ paths: ['text', 'summary', 'attachments'], as: 'given' }],
    kinds: [kind('text', 'words'), kind('summary', 'words'), kind('attachments', 'list')],
    otherwise: 'refused',
    shows: ['text', 'title', 'summary', 'sections', 'attachments'],
};
const RECEIVERS = [
    {
        id: 'slack-webhook',
        name: 'an incoming webhook of Slack',
        page: SLACK,
        hosts: ['hooks.slack.com', 'hooks.slack-gov.com'],
        path: /^\/services(?:\/|$)/,
        shown: '/services',
        needs: [MESSAGE],
        kinds: SLACK_KINDS,
        otherwise: 'refused',
        shows: ['text', 'blocks', 'attachments'],
    },
    {
        id: 'slack-api',
        name: 'chat.postMessage of Slack',
        page: 'https://docs.slack.dev/reference/methods/chat.postMessage',
        hosts: ['slack.com', 'www.slack.com', 'slack-gov.com'],
        path: /^\/api\/chat\.postMessage\/?$/,
        shown: null,
        needs: [{ paths: ['channel'], as: 'text' }, MESSAGE],
        kinds: SLACK_KINDS,
        otherwise: 'empty',
        shows: ['text', 'blocks', 'attachments'],
    },
    {
        id: 'teams-workflow',
        name: 'a workflow of Teams',
        page: 'https://learn.microsoft.com/en-us/connectors/teams/#microsoft-teams-webhook',
        hosts: ['.logic.azure.com', '.powerplatform.com'],
        path: /(?:^|\/)workflows(?:\/|$)/,
        shown: '/workflows',
        needs: [{ paths: ['attachments', 'body'], as: 'list' }],
        kinds: [kind('attachments', 'cards')],
        otherwise: 'open',
        shows: ['attachments', 'body'],
    },
    { ...CONNECTOR, hosts: ['.webhook.office.com'], path: /^\/webhookb2(?:\/|$)/, shown: '/webhookb2' },
    { ...CONNECTOR, hosts: ['outlook.office.com', 'outlook.office365.com'], path: /^\/webhook(?:\/|$)/, shown: '/webhook' },
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
        id: 'pagerduty-1',
        name: 'the Events API v1 of PagerDuty',
        page: 'https://github.com/PagerDuty/api-schema/blob/main/reference/events-v1/openapiv3.json',
        hosts: ['events.pagerduty.com', 'events.eu.pagerduty.com'],
        path: /^\/generic\/2010-04-15\/create_event\.json$/,
        shown: null,
        needs: [
            { paths: ['service_key'], as: 'text' },
            { paths: ['event_type'], as: 'text', oneOf: ['trigger', 'acknowledge', 'resolve'] },
            { paths: ['event_type'], as: 'text', oneOf: ['trigger'], otherwise: 'empty' },
            { paths: ['description'], as: 'text' },
        ],
        otherwise: 'refused',
        joins: 'incident_key',
        shows: ['description', 'details', 'client', 'contexts'],
    },
    {
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
    ...ATLASSIAN_RECEIVERS,
    {
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
    ...MORE_RECEIVERS,
];
function receiverAt(host, path) {
    const at = (known) => (known.startsWith('.') ? host.endsWith(known) : host === known);
    return RECEIVERS.find(({ hosts, path: form }) => hosts.some(at) && form.test(path)) ?? null;
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

/***/ 65489:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ withMaskedPassword),
/* harmony export */   Oq: () => (/* binding */ asPublicDestination),
/* harmony export */   YT: () => (/* binding */ publicDestination),
/* harmony export */   _X: () => (/* binding */ sameEndpoint),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   l8: () => (/* binding */ publicEndpoint),
/* harmony export */   lW: () => (/* binding */ asPublicEndpoint),
/* harmony export */   rM: () => (/* binding */ recipientKey),
/* harmony export */   sr: () => (/* binding */ publicDigest),
/* harmony export */   um: () => (/* binding */ endpointDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _data_receivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61967);


function sha256Hex(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
function publicDigest(sha256) {
    return `#${sha256.toLowerCase().slice(0, 12)}`;
}
function publicEndpoint(protocol, endpoint) {
    if (!isWeb(protocol, endpoint))
        return endpoint;
    const url = parseUrl(endpoint);
    const digest = publicDigest(sha256Hex(endpoint));
    if (url === null)
        return digest;
    return isBareHost(url, endpoint) ? endpoint : `${url.protocol}//${url.host}${digest}`;
}
function publicDestination(endpoint) {
    const url = parseUrl(endpoint);
    return `${url === null ? '' : shownOf(url)}${publicDigest(sha256Hex(endpoint))}`;
}
function shownOf(url) {
    const receiver = (0,_data_receivers_js__WEBPACK_IMPORTED_MODULE_1__/* .receiverAt */ .Z)(url.hostname.toLowerCase(), url.pathname);
    const path = receiver === null ? '' : (receiver.shown ?? url.pathname);
    return `${url.protocol}//${url.host}${path}`;
}
function asPublicEndpoint(protocol, endpoint) {
    const isPublic = /^(?:https?:\/\/[^\s/\\?#@]+)?#[0-9a-f]{12}$/.test(endpoint);
    return isPublic ? endpoint : publicEndpoint(protocol, endpoint);
}
function asPublicDestination(endpoint) {
    const before = /^(.*)#[0-9a-f]{12}$/s.exec(endpoint)?.[1];
    const url = before === undefined ? null : parseUrl(before);
    const isPublic = before === '' || (url !== null && before === shownOf(url));
    return isPublic ? endpoint : publicDestination(endpoint);
}
function sameEndpoint(protocol, a, b) {
    if (a.startsWith('#') || b.startsWith('#'))
        return endpointDigest(protocol, a) === endpointDigest(protocol, b);
    if (protocol === 'api-destination' && !(a.startsWith('arn:') && b.startsWith('arn:')))
        return destinationName(a) === destinationName(b);
    return canonical(protocol, a) === canonical(protocol, b);
}
function destinationName(nameOrArn) {
    return nameOrArn.startsWith('arn:') ? (nameOrArn.split('/')[1] ?? '') : nameOrArn;
}
function recipientKey(protocol, publicForm) {
    return `${protocol} ${canonical(protocol, publicForm)}`;
}
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
function isBareHost(url, endpoint) {
    const text = endpoint.toLowerCase();
    return ['', '/'].some((end) => text === `${url.protocol}//${url.host}${end}`);
}
function canonical(protocol, publicForm) {
    if (protocol === 'email' || protocol === 'email-json')
        return publicForm.toLowerCase();
    if (protocol === 'logs')
        return publicForm.replace(/:\*$/, '');
    if (!isWeb(protocol, publicForm) || publicForm.includes('#'))
        return publicForm;
    return publicForm.toLowerCase().replace(/\/$/, '');
}
function endpointDigest(protocol, publicForm) {
    if (publicForm.startsWith('#'))
        return publicForm;
    const hash = isWeb(protocol, publicForm) ? publicForm.lastIndexOf('#') : -1;
    return hash >= 0 ? publicForm.slice(hash) : publicDigest(sha256Hex(publicForm));
}


/***/ })

};
