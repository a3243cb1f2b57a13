export const id = 8517;
export const ids = [8517,7031];
export const modules = {

/***/ 87031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kept: () => (/* binding */ kept),
  openFleet: () => (/* binding */ openFleet)
});

// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/retry/index.js
var retry = __webpack_require__(23609);
// EXTERNAL MODULE: ./node_modules/@smithy/node-http-handler/dist-cjs/index.js
var dist_cjs = __webpack_require__(61279);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./build/src/adapters/aws/client/assume-role.js
var assume_role = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/src/adapters/aws/aws.js
var aws = __webpack_require__(55537);
// EXTERNAL MODULE: ./build/src/adapters/aws/client/clients.js + 2 modules
var clients = __webpack_require__(12322);
// EXTERNAL MODULE: ./build/src/adapters/aws/errors.js + 1 modules
var errors = __webpack_require__(79542);
// EXTERNAL MODULE: ./build/src/adapters/aws/event-history.js
var event_history = __webpack_require__(56833);
// EXTERNAL MODULE: ./build/src/adapters/aws/client/profile.js
var profile = __webpack_require__(52443);
// EXTERNAL MODULE: ./build/src/adapters/aws/reads/reading.js
var reading = __webpack_require__(8766);
;// CONCATENATED MODULE: ./build/src/adapters/aws/organizations.js



function organizations(clients, region) {
    const options = { abortSignal: clients.signal };
    const opened = async () => ({
        client: await clients.get('organizations', await region()),
        sdk: await clients.sdk.organizations(),
    });
    async function accountsBelow(unit, seen) {
        if (seen.has(unit))
            return [];
        seen.add(unit);
        const { client, sdk } = await opened();
        const own = await (0,reading/* allPages */.S4)(async (NextToken) => {
            const page = await client.send(new sdk.ListAccountsForParentCommand({ ParentId: unit, NextToken }), options);
            return { items: (0,reading/* required */.mw)(page.Accounts, 'Accounts'), next: page.NextToken };
        });
        const units = await (0,reading/* allPages */.S4)(async (NextToken) => {
            const page = await client.send(new sdk.ListOrganizationalUnitsForParentCommand({ ParentId: unit, NextToken }), options);
            return { items: (0,reading/* required */.mw)(page.OrganizationalUnits, 'OrganizationalUnits'), next: page.NextToken };
        });
        const below = [];
        for (const { Id } of units)
            below.push(...(await accountsBelow((0,reading/* required */.mw)(Id, 'Id'), seen)));
        return [...own, ...below];
    }
    async function all() {
        const { client, sdk } = await opened();
        return (0,reading/* allPages */.S4)(async (NextToken) => {
            const page = await client.send(new sdk.ListAccountsCommand({ NextToken }), options);
            return { items: (0,reading/* required */.mw)(page.Accounts, 'Accounts'), next: page.NextToken };
        });
    }
    return {
        id: () => answered(clients, async () => {
            const { client, sdk } = await opened();
            const { Organization } = await client.send(new sdk.DescribeOrganizationCommand({}), options);
            return (0,reading/* required */.mw)(Organization?.Id, 'Organization.Id');
        }),
        accounts: (units) => answered(clients, async () => {
            const found = new Map();
            const seen = new Set();
            const lists = units === null ? [await all()] : [];
            for (const unit of units ?? [])
                lists.push(await accountsBelow(unit, seen));
            for (const account of lists.flat()) {
                const listed = listedAs(account);
                found.set(listed.id, listed);
            }
            return [...found.values()];
        }),
    };
}
function listedAs({ Id, Name, State, Status }) {
    const state = State ?? Status ?? 'ACTIVE';
    return { id: (0,reading/* required */.mw)(Id, 'Id'), name: Name ?? null, active: state === 'ACTIVE', state };
}
async function answered(clients, work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        return { ok: false, ...(await (0,profile/* namingProfile */.c)((0,errors/* refusalOf */.Of)(error), () => clients.missingProfile())) };
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/fleet.js













const REQUEST_TIMEOUT = 10_000;
const SOCKETS = 256;
const ASSUME_ATTEMPTS = 8;
const ATTEMPTS = 4;
const MARGIN = 5 * 60_000;
function openFleet({ sdk, version, env, assume }) {
    const agent = { keepAlive: true, maxSockets: SOCKETS };
    const connections = new dist_cjs.NodeHttpHandler({
        ...(0,clients/* limits */.F)(REQUEST_TIMEOUT),
        httpAgent: new external_node_http_.Agent(agent),
        httpsAgent: new external_node_https_.Agent(agent),
    });
    const shared = {
        sdk,
        version,
        env,
        connections,
        requestTimeout: REQUEST_TIMEOUT,
        signal: new AbortController().signal,
    };
    const own = new clients/* Clients */.f({ ...shared, assume: assume ?? null, maxAttempts: ASSUME_ATTEMPTS });
    const asking = new external_node_async_hooks_.AsyncLocalStorage();
    const all = new clients/* Clients */.f({
        ...shared,
        given: { credentials: credentialsOf(asking) },
        retryStrategy: retriesOf(asking),
    });
    let configured;
    const configuredRegion = () => (configured ??= own.configuredRegion());
    const region = async () => (await configuredRegion()) ?? 'us-east-1';
    const exchange = (abortSignal) => async (_, params) => {
        const { AssumeRoleCommand } = await sdk.sts();
        const sts = await own.get('sts', await region());
        const { Credentials } = await sts.send(new AssumeRoleCommand(params), { abortSignal });
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = (0,reading/* required */.mw)(Credentials, 'Credentials');
        return {
            accessKeyId: (0,reading/* required */.mw)(AccessKeyId, 'AccessKeyId'),
            secretAccessKey: (0,reading/* required */.mw)(SecretAccessKey, 'SecretAccessKey'),
            sessionToken: (0,reading/* required */.mw)(SessionToken, 'SessionToken'),
            ...(Expiration === undefined ? {} : { expiration: Expiration }),
        };
    };
    const entered = (role, deadline) => {
        const signal = AbortSignal.timeout(deadline);
        (0,external_node_events_.setMaxListeners)(0, signal);
        const assumer = exchange(signal);
        const credentials = kept(async () => {
            const [sts, from, at] = [await sdk.sts(), await own.credentials(await region()), await region()];
            const assume = { role: role.arn, externalId: role.externalId };
            return (0,assume_role/* assumedRole */.t)(sts, { region: at, from, assume, assumer })();
        });
        return { signal, account: { credentials, retries: new retry.StandardRetryStrategy(ATTEMPTS) } };
    };
    return {
        configuredRegion,
        organizations: organizations(own, region),
        as(role, deadline) {
            const { signal, account } = entered(role, deadline);
            const reads = (0,aws/* awsReads */.v)(all, signal);
            return { read: (read) => asking.run(account, () => reads.read(read)) };
        },
        history(role, deadline) {
            const { signal, account } = entered(role, deadline);
            const found = (0,event_history/* eventHistory */.T)(all, signal);
            return { ...found, page: (asked) => asking.run(account, () => found.page(asked)) };
        },
    };
}
function ofAccount(asking) {
    const account = asking.getStore();
    if (account === undefined)
        throw new Error('a read of no account');
    return account;
}
function credentialsOf(asking) {
    return Object.assign(() => ofAccount(asking).credentials(), { memoized: true });
}
function retriesOf(asking) {
    return {
        acquireInitialRetryToken: (scope) => ofAccount(asking).retries.acquireInitialRetryToken(scope),
        refreshRetryTokenForRetry: (token, info) => ofAccount(asking).retries.refreshRetryTokenForRetry(token, info),
        recordSuccess: (token) => ofAccount(asking).retries.recordSuccess(token),
    };
}
function kept(provider) {
    let current;
    let ends = Infinity;
    return () => {
        if (current !== undefined && ends - Date.now() > MARGIN)
            return current;
        const asked = provider();
        [current, ends] = [asked, Infinity];
        asked.then(({ expiration }) => {
            if (current === asked && expiration !== undefined)
                ends = expiration.getTime();
        }, (error) => {
            if (current === asked && (0,errors/* passes */.WE)(error))
                current = undefined;
        });
        return asked;
    };
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
