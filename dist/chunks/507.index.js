export const id = 507;
export const ids = [507];
export const modules = {

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
