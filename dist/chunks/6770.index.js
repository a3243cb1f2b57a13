export const id = 6770;
export const ids = [6770];
export const modules = {

/***/ 55537:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ awsReads)
/* harmony export */ });
/* harmony import */ var _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25973);
/* harmony import */ var _snapshot_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85055);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79542);
/* harmony import */ var _client_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52443);
/* harmony import */ var _reads_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78996);
/* harmony import */ var _reads_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8766);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80433);







const ANOTHERS_ROLE = {
    status: 'unreadable',
    kind: 'foreign',
    code: 'AnotherAccount',
    message: 'a role of another account',
    permissions: [],
};
function awsReads(clients, signal = clients.signal) {
    return {
        async read(read) {
            if ((0,_snapshot_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfForeignRole */ .AP)(read))
                return ANOTHERS_ROLE;
            try {
                const reader = _reads_index_js__WEBPACK_IMPORTED_MODULE_4__/* .READERS */ .H[read.op];
                const value = await reader({ clients, read, options: { abortSignal: signal } });
                const place = (0,_snapshot_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h)(read.op, value);
                if (place !== null)
                    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_6__/* .Malformed */ .s(`fit value${place}`);
                return { status: 'known', value };
            }
            catch (error) {
                const answer = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOf */ .ut)(read.op, error);
                if (answer.status !== 'unreadable')
                    return answer;
                return { ...answer, ...(await (0,_client_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .namingProfile */ .c)(answer, () => clients.missingProfile())) };
            }
        },
    };
}


/***/ }),

/***/ 58863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ assumedRole)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79542);

const SESSION_NAME = 'iam-alert-guard';
function assumedRole({ getDefaultRoleAssumer }, { region, from, assume, assumer = getDefaultRoleAssumer({ region }), session = SESSION_NAME }) {
    return async () => {
        const source = await from();
        try {
            return await assumer(source, {
                RoleArn: assume.role,
                RoleSessionName: session,
                ...(assume.externalId === null ? {} : { ExternalId: assume.externalId }),
            });
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .passes */ .WE)(error))
                throw error;
            const { name, message } = error instanceof Error ? error : new Error(String(error));
            throw Object.assign(new Error(`the role ${assume.role} could not be assumed: ${name}: ${message}`), {
                name: 'CredentialsProviderError',
                trouble: { kind: 'role-refused' },
            });
        }
    };
}


/***/ }),

/***/ 12322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ Clients),
  F: () => (/* binding */ limits)
});

// EXTERNAL MODULE: ./build/src/adapters/aws/client/assume-role.js
var assume_role = __webpack_require__(58863);
// EXTERNAL MODULE: ./build/src/adapters/aws/client/own-client.js
var own_client = __webpack_require__(83636);
// EXTERNAL MODULE: ./build/src/adapters/aws/client/profile.js
var profile = __webpack_require__(52443);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/schema/index.js
var submodules_schema = __webpack_require__(26890);
// EXTERNAL MODULE: ./node_modules/@smithy/core/dist-cjs/submodules/transport/index.js
var transport = __webpack_require__(34534);
// EXTERNAL MODULE: ./build/src/snapshot/shape.js
var shape = __webpack_require__(7939);
// EXTERNAL MODULE: ./build/src/adapters/aws/malformed.js
var malformed = __webpack_require__(80433);
;// CONCATENATED MODULE: ./build/src/adapters/aws/xml.js
const TOKEN = /<\?[^?]*\?>|<!--[^-]*(?:-[^-]+)*-->|<!\[CDATA\[[^\]]*(?:\](?!\]>)[^\]]*)*\]\]>|<[^<>]*>|[^<]+/y;
const TAG = /^<(\/?)([A-Za-z_][\w.:-]*)(?:\s[^<>]*?)?(\/?)>$/;
function readXml(document) {
    const top = { name: '', children: [], text: false };
    const open = [top];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < document.length) {
        const token = TOKEN.exec(document)?.[0];
        const innermost = open.at(-1);
        if (token === undefined || innermost === undefined)
            return null;
        if (token.startsWith('<?') || token.startsWith('<!--'))
            continue;
        if (!token.startsWith('<') || token.startsWith('<![CDATA[')) {
            innermost.text ||= token.trim().replace(/^\ufeff/, '') !== '';
            continue;
        }
        const [, closes, name = '', empty] = TAG.exec(token) ?? [];
        if (name === '')
            return null;
        if (closes === '/') {
            if (innermost.name !== name || open.length === 1)
                return null;
            open.pop();
            continue;
        }
        const element = { name, children: [], text: false };
        innermost.children.push(element);
        if (empty !== '/')
            open.push(element);
    }
    const [root, ...more] = top.children;
    return open.length === 1 && root !== undefined && more.length === 0 && !top.text ? root : null;
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/wire.js





const PROTOCOLS = {
    iam: 'query',
    sns: 'query',
    sts: 'query',
    s3: 's3',
};
function assertAnswer(protocol, action, output, body) {
    if (protocol === 'json')
        assertJson(output, body);
    else if (protocol === 'query') {
        const result = child(rootOf(body, `${action}Response`), `${action}Result`);
        assertKnown(assertXml(output, result, action), result.children.length, action);
    }
    else
        assertS3(output, body);
}
function assertJson(output, body) {
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        throw new malformed/* Malformed */.s('JSON');
    }
    const known = jsonFits(output, value, 'answer');
    const own = new Set([...output.structIterator()].map(([name]) => name));
    const there = Object.entries(value).filter(([name, member]) => member !== null || !own.has(name));
    assertKnown(known, there.length, 'answer');
}
function assertS3(output, body) {
    const payload = [...output.structIterator()].find(([, member]) => member.getMergedTraits().httpPayload)?.[1];
    if (payload !== undefined && !payload.isStructSchema())
        return;
    const whole = payload ?? output;
    const name = whole.getMergedTraits().xmlName ?? whole.getName() ?? '';
    const root = rootOf(body, name);
    assertKnown(assertXml(whole, root, name), root.children.length, name);
}
function assertKnown(known, there, place) {
    if (there > 0 && known === 0)
        throw new malformed/* Malformed */.s(`${place} that this read has`);
}
function jsonFits(schema, value, place) {
    const wrong = (kind) => {
        throw new malformed/* Malformed */.s(`${kind} at ${place}`);
    };
    if (schema.isListSchema()) {
        const item = schema.getValueSchema();
        const items = Array.isArray(value) ? value : wrong('list');
        items.forEach((each) => jsonFits(item, each, place));
        return items.length;
    }
    if (schema.isMapSchema() || schema.isStructSchema()) {
        const record = (0,shape/* isRecord */.u4)(value) ? value : wrong('object');
        const members = schema.isMapSchema()
            ? Object.keys(record).map((name) => [name, schema.getValueSchema()])
            : [...schema.structIterator()];
        const present = members.filter(([name]) => Object.hasOwn(record, name) && record[name] !== null);
        for (const [name, member] of present)
            jsonFits(member, record[name], `${place}.${name}`);
        return present.length;
    }
    if (schema.isStringSchema() && typeof value !== 'string')
        wrong('text');
    if (schema.isBooleanSchema() && typeof value !== 'boolean')
        wrong('true or false');
    if ((schema.isNumericSchema() || schema.isTimestampSchema()) && typeof value !== 'number')
        wrong('number');
    return 1;
}
function rootOf(body, name) {
    const root = readXml(body);
    if (root?.name !== name)
        throw new malformed/* Malformed */.s(`<${name}>`);
    return root;
}
function child(parent, name) {
    const [found, ...more] = parent.children.filter((each) => each.name === name);
    if (found === undefined || more.length > 0)
        throw new malformed/* Malformed */.s(`one <${name}>`);
    return found;
}
function assertXml(schema, element, place) {
    const { children, text } = element;
    if (schema.isListSchema()) {
        const item = schema.getValueSchema();
        assertItems(element, item.getMergedTraits().xmlName ?? 'member', place);
        children.forEach((each) => assertXml(item, each, place));
        return children.length;
    }
    if (schema.isMapSchema()) {
        assertItems(element, 'entry', place);
        for (const entry of children) {
            const [key, value] = [schema.getKeySchema(), schema.getValueSchema()];
            assertXml(key, child(entry, key.getMergedTraits().xmlName ?? 'key'), place);
            assertXml(value, child(entry, value.getMergedTraits().xmlName ?? 'value'), place);
        }
        return children.length;
    }
    if (!schema.isStructSchema()) {
        if (children.length > 0)
            throw new malformed/* Malformed */.s(`text at ${place}`);
        return 1;
    }
    if (text)
        throw new malformed/* Malformed */.s(`elements at ${place}`);
    let known = 0;
    for (const [name, member] of schema.structIterator()) {
        const { xmlName = name, xmlFlattened, xmlAttribute } = member.getMergedTraits();
        const found = xmlAttribute ? [] : children.filter((each) => each.name === xmlName);
        if (!xmlFlattened && found.length > 1)
            throw new malformed/* Malformed */.s(`one <${xmlName}>`);
        const form = xmlFlattened && member.isListSchema() ? member.getValueSchema() : member;
        for (const each of found)
            assertXml(form, each, `<${xmlName}>`);
        known += found.length;
    }
    return known;
}
function assertItems({ children, text }, item, place) {
    if (text || children.some(({ name }) => name !== item))
        throw new malformed/* Malformed */.s(`list of <${item}> at ${place}`);
}
const READ = /^(?:Get|List|Describe|Lookup|Check|Receive)/;
function answerCheck(service) {
    return (next, context) => async (args) => {
        const result = await next(args);
        const response = result.response;
        const { operationSchema } = (0,transport.getSmithyContext)(context);
        const [, , action, , , output] = operationSchema ?? [];
        if (typeof action !== 'string' || !READ.test(action))
            return result;
        if (response.statusCode === undefined || response.statusCode >= 300)
            return result;
        const bytes = await collected(response.body);
        response.body = bytes;
        const schema = submodules_schema.NormalizedSchema.of(output);
        assertAnswer(PROTOCOLS[service] ?? 'json', action, schema, new TextDecoder().decode(bytes));
        return result;
    };
}
async function collected(body) {
    if (body === undefined || body === null)
        return new Uint8Array();
    if (body instanceof Uint8Array)
        return body;
    const chunks = [];
    for await (const chunk of body)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/client/clients.js




const nothing = () => undefined;
const QUIET = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };
function limits(requestTimeout) {
    return {
        connectionTimeout: Math.min(requestTimeout, 5_000),
        requestTimeout,
        socketTimeout: requestTimeout,
        throwOnRequestTimeout: true,
    };
}
class Clients {
    sdk;
    signal;
    #options;
    #made = new Map();
    #credentials;
    #missingProfile;
    constructor(options) {
        this.#options = options;
        this.sdk = options.sdk;
        this.signal = options.signal;
    }
    get namesSession() {
        return Boolean(this.#options.assume) && this.#options.given?.credentials === undefined;
    }
    inSession(session) {
        return this.namesSession ? new Clients({ ...this.#options, session }) : this;
    }
    get(service, region) {
        const key = `${service} ${region}`;
        let client = this.#made.get(key);
        if (client === undefined) {
            client = this.#make(service, region);
            this.#made.set(key, client);
        }
        return client;
    }
    async configuredRegion() {
        const { STSClient } = await this.sdk.sts();
        try {
            return await new STSClient({}).config.region();
        }
        catch {
            return null;
        }
    }
    missingProfile() {
        this.#missingProfile ??= (0,profile/* missingProfile */.m)(this.#options.env);
        return this.#missingProfile;
    }
    credentials(region) {
        return this.#sharedCredentials(region);
    }
    #sharedCredentials(region) {
        const given = this.#options.given?.credentials;
        if (given !== undefined)
            return Promise.resolve(given);
        this.#credentials ??= this.sdk.sts().then((sts) => {
            const { credentials } = new sts.STSClient({ region, logger: QUIET }).config;
            const { assume, session } = this.#options;
            if (!assume)
                return credentials;
            const named = { region, from: credentials, assume, ...(session === undefined ? {} : { session }) };
            return new sts.STSClient({ region, credentials: (0,assume_role/* assumedRole */.t)(sts, named) }).config.credentials;
        });
        return this.#credentials;
    }
    async #make(service, region) {
        const { requestTimeout = 10_000, maxAttempts = 4, version, env, given, connections, retryStrategy } = this.#options;
        const config = {
            region,
            maxAttempts,
            retryMode: 'standard',
            credentials: await this.#sharedCredentials(region),
            ...(given?.endpoint === undefined ? {} : { endpoint: given.endpoint }),
            customUserAgent: [['iam-alert-guard', version]],
            requestHandler: connections ?? limits(requestTimeout),
            ...(retryStrategy === undefined ? {} : { retryStrategy }),
        };
        const made = {
            cloudtrail: async () => new (await this.sdk.cloudtrail()).CloudTrailClient(config),
            chatbot: async () => (0,own_client/* ownClient */.A)(await this.sdk.lambda(), 'chatbot', config),
            cloudwatch: async () => new (await this.sdk.cloudwatch()).CloudWatchClient(config),
            events: async () => new (await this.sdk.events()).EventBridgeClient(config),
            firehose: async () => new (await this.sdk.firehose()).FirehoseClient(config),
            iam: async () => new (await this.sdk.iam()).IAMClient(config),
            kinesis: async () => {
                const [{ KinesisClient }, { NodeHttpHandler }] = await Promise.all([
                    this.sdk.kinesis(),
                    Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279)]).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19)),
                ]);
                return new KinesisClient({
                    ...config,
                    requestHandler: connections ?? new NodeHttpHandler(limits(requestTimeout)),
                });
            },
            kms: async () => new (await this.sdk.kms()).KMSClient(config),
            lambda: async () => new (await this.sdk.lambda()).LambdaClient(config),
            notifications: async () => (0,own_client/* ownClient */.A)(await this.sdk.lambda(), 'notifications', config),
            'notifications-contacts': async () => (0,own_client/* ownClient */.A)(await this.sdk.lambda(), 'notifications-contacts', config),
            organizations: async () => new (await this.sdk.organizations()).OrganizationsClient(config),
            logs: async () => new (await this.sdk.logs()).CloudWatchLogsClient(config),
            s3: async () => new (await this.sdk.s3()).S3Client({
                ...config,
                followRegionRedirects: true,
                forcePathStyle: Boolean(given?.endpoint ?? env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL']),
            }),
            sns: async () => new (await this.sdk.sns()).SNSClient(config),
            sqs: async () => new (await this.sdk.sqs()).SQSClient({ ...config, useQueueUrlAsEndpoint: false }),
            sts: async () => new (await this.sdk.sts()).STSClient(config),
        };
        const client = await made[service]();
        client.middlewareStack.add(answerCheck(service), {
            name: 'answerCheck',
            step: 'deserialize',
            priority: 'low',
            override: true,
        });
        return client;
    }
}


/***/ }),

/***/ 83636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownClient),
/* harmony export */   F: () => (/* binding */ sendOwn)
/* harmony export */ });
const SERVICES = {
    chatbot: { id: 'chatbot', host: (region, fips) => `chatbot${fips}.${region}.amazonaws.com` },
    notifications: {
        id: 'Notifications',
        host: (region, fips) => `notifications${fips}.${region}.api.aws`,
    },
    'notifications-contacts': {
        id: 'NotificationsContacts',
        host: (region, fips) => `notifications-contacts${fips}.${region}.api.aws`,
    },
};
function ownClient({ LambdaClient }, service, config) {
    const { region } = config;
    return new LambdaClient({
        ...config,
        serviceId: SERVICES[service].id,
        endpointProvider: ({ Endpoint, UseFIPS }) => ({
            url: new URL(Endpoint ?? `https://${SERVICES[service].host(region, UseFIPS === true ? '-fips' : '')}`),
            properties: { authSchemes: [{ name: 'sigv4', signingName: service, signingRegion: region, properties: {} }] },
        }),
    });
}
const ENDPOINT = {
    UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
    Endpoint: { type: 'builtInParams', name: 'endpoint' },
    Region: { type: 'builtInParams', name: 'region' },
    UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
};
const NAMESPACE = 'com.amazonaws';
async function sendOwn(client, { service, name, method, path, takes, gives }, params, options) {
    const traits = takes.map((each) => (method === 'GET' ? [0, { httpQuery: each }] : 0));
    const input = [3, NAMESPACE, `${name}Input`, 0, takes, traits];
    const output = schemaOf({ members: gives }, `${name}Output`);
    const operation = [9, NAMESPACE, name, { http: [method, path, 200] }, () => input, () => output];
    const [{ makeBuilder }, { getEndpointPlugin }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2658).then(__webpack_require__.t.bind(__webpack_require__, 92658, 19)),
        Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085)]).then(__webpack_require__.t.bind(__webpack_require__, 62085, 19)),
    ]);
    const build = makeBuilder(ENDPOINT, service, 'OwnClient', getEndpointPlugin);
    const OwnCommand = build({}, () => [], name, operation);
    const answer = await client.send(new OwnCommand(params), options);
    return answer;
}
function schemaOf(form, name) {
    if (form === 'text')
        return 0;
    if (isList(form))
        return [1, NAMESPACE, name, 0, schemaOf(form[0], `${name}Item`)];
    if ('each' in form)
        return [2, NAMESPACE, name, 0, 0, schemaOf(form.each, `${name}Value`)];
    const members = Object.entries(form.members);
    return [
        ...[3, NAMESPACE, name, 0, members.map(([member]) => member)],
        members.map(([member, one]) => schemaOf(one, `${name}${member}`)),
    ];
}
function isList(form) {
    return Array.isArray(form);
}


/***/ }),

/***/ 52728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pauseUntil)
/* harmony export */ });
function pauseUntil(signal, milliseconds) {
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener('abort', done);
        if (signal.aborted)
            done();
    });
}


/***/ }),

/***/ 52443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ namingProfile),
/* harmony export */   m: () => (/* binding */ missingProfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79542);




async function namingProfile(refusal, missing) {
    if (refusal.trouble?.kind !== 'no-credentials')
        return refusal;
    const profile = await missing();
    if (profile === null)
        return refusal;
    return { ...refusal, message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(profile.said), trouble: { kind: 'unknown-profile', name: profile.name } };
}
async function missingProfile(env) {
    const profile = env['AWS_PROFILE'];
    if (profile === undefined || profile === '')
        return null;
    const files = [
        { path: env['AWS_CONFIG_FILE'], usual: 'config' },
        { path: env['AWS_SHARED_CREDENTIALS_FILE'], usual: 'credentials' },
    ].map(({ path, usual }) => ({
        path: path || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.aws', usual),
        said: path || `~/.aws/${usual}`,
    }));
    const texts = await Promise.all(files.map(({ path }) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '')));
    if (texts.some((text) => sections(text).includes(profile)))
        return null;
    return { name: profile, said: `profile \`${profile}\` is not in ${files.map(({ said }) => said).join(' or ')}` };
}
function sections(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, name] = /^\s*\[([^\]]*)\]/.exec(line) ?? [];
        return name === undefined
            ? []
            : [
                name
                    .trim()
                    .replace(/^profile\s+/, '')
                    .replace(/^(["'])(.*)\1$/, '$2'),
            ];
    });
}


/***/ }),

/***/ 79542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ut: () => (/* binding */ answerOf),
  TN: () => (/* binding */ oneLine),
  WE: () => (/* binding */ passes),
  Of: () => (/* binding */ refusalOf)
});

// EXTERNAL MODULE: ./build/src/snapshot/reads.js + 1 modules
var reads = __webpack_require__(40069);
;// CONCATENATED MODULE: ./build/src/adapters/aws/trouble.js
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);
const SKEWED = new Set(['RequestExpired', 'RequestTimeTooSkewed']);
const NO_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN']);
function troubleOf(error, kind, names) {
    if (error.trouble !== undefined)
        return error.trouble;
    const said = typeof error.message === 'string' ? error.message : '';
    if (kind === 'credentials') {
        if (names.some((name) => SKEWED.has(name)) || /signature (?:expired|not yet current)/i.test(said))
            return { kind: 'clock' };
        if (names.some((name) => EXPIRED.has(name)) || /\b(?:has|is|have) expired\b/i.test(said))
            return { kind: 'expired-credentials' };
        return { kind: names.includes('CredentialsProviderError') ? 'no-credentials' : 'refused-credentials' };
    }
    if (kind !== 'unavailable' || error.$metadata?.httpStatusCode !== undefined)
        return null;
    const { code, hostname } = error;
    if (typeof code !== 'string' || !NO_HOST.has(code))
        return { kind: 'no-connection' };
    return { kind: 'host-not-found', ...(typeof hostname === 'string' ? { name: hostname } : {}) };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/errors.js


const ABSENT = {
    'organizations:DescribeOrganization': ['AWSOrganizationsNotInUseException'],
    'events:DescribeEventBus': ['ResourceNotFoundException'],
    'events:ListRules': ['ResourceNotFoundException'],
    'events:ListTargetsByRule': ['ResourceNotFoundException'],
    'events:ListArchives': ['ResourceNotFoundException'],
    'events:DescribeApiDestination': ['ResourceNotFoundException'],
    'events:DescribeConnection': ['ResourceNotFoundException'],
    'notifications:ListEventRules': ['ResourceNotFoundException'],
    'notifications:ListChannels': ['ResourceNotFoundException'],
    'sns:GetTopicAttributes': ['NotFoundException', 'NotFound'],
    'sns:ListSubscriptionsByTopic': ['NotFoundException', 'NotFound'],
    'sns:GetSubscriptionAttributes': ['NotFoundException', 'NotFound'],
    'sns:GetDataProtectionPolicy': ['NotFoundException', 'NotFound'],
    'sns:GetEndpointAttributes': ['NotFoundException', 'NotFound'],
    'sns:GetPlatformApplicationAttributes': ['NotFoundException', 'NotFound'],
    'sns:ListTagsForResource': ['ResourceNotFoundException'],
    'kms:DescribeKey': ['NotFoundException'],
    'kms:GetKeyPolicy': ['NotFoundException'],
    'kms:ListGrants': ['NotFoundException'],
    's3:HeadBucket': ['NotFound', 'NoSuchBucket'],
    's3:GetBucketPolicy': ['NoSuchBucketPolicy', 'NoSuchBucket'],
    's3:GetPublicAccessBlock': ['NoSuchPublicAccessBlockConfiguration', 'NoSuchBucket'],
    's3:GetBucketAcl': ['NoSuchBucket'],
    's3:GetBucketRequestPayment': ['NoSuchBucket'],
    's3:GetBucketVersioning': ['NoSuchBucket'],
    's3:GetBucketLifecycleConfiguration': ['NoSuchLifecycleConfiguration', 'NoSuchBucket'],
    'sqs:GetQueueAttributes': ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue', 'NonExistentQueue'],
    'lambda:GetFunctionConfiguration': ['ResourceNotFoundException'],
    'lambda:GetPolicy': ['ResourceNotFoundException'],
    'lambda:GetFunctionConcurrency': ['ResourceNotFoundException'],
    'logs:DescribeMetricFilters': ['ResourceNotFoundException'],
    'logs:GetDataProtectionPolicy': ['ResourceNotFoundException'],
    'logs:DescribeAccountPolicies': ['ResourceNotFoundException'],
    'lambda:GetAlias': ['ResourceNotFoundException'],
    'lambda:GetFunctionEventInvokeConfig': ['ResourceNotFoundException'],
    'kinesis:DescribeStreamSummary': ['ResourceNotFoundException'],
    'kinesis:GetResourcePolicy': ['ResourceNotFoundException'],
    'firehose:DescribeDeliveryStream': ['ResourceNotFoundException'],
    'logs:DescribeResourcePolicies': ['ResourceNotFoundException'],
    'iam:GetRole': ['NoSuchEntityException', 'NoSuchEntity'],
    'iam:ListRolePolicies': ['NoSuchEntityException', 'NoSuchEntity'],
    'iam:GetRolePolicy': ['NoSuchEntityException', 'NoSuchEntity'],
    'iam:ListAttachedRolePolicies': ['NoSuchEntityException', 'NoSuchEntity'],
    'iam:GetPolicyVersion': ['NoSuchEntityException', 'NoSuchEntity'],
    'cloudtrail:ListTags': ['TrailNotFoundException', 'ResourceNotFoundException'],
    'events:ListTagsForResource': ['ResourceNotFoundException'],
    'cloudwatch:ListTagsForResource': ['ResourceNotFoundException', 'ResourceNotFound'],
    's3:GetBucketTagging': ['NoSuchTagSet', 'NoSuchBucket'],
    'kms:ListResourceTags': ['NotFoundException'],
    'sqs:ListQueueTags': ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue', 'NonExistentQueue'],
};
const CREDENTIALS = new Set([
    'CredentialsProviderError',
    'ExpiredToken',
    'ExpiredTokenException',
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'UnrecognizedClientException',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'IncompleteSignature',
    'RequestExpired',
    'RequestTimeTooSkewed',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'TokenRefreshRequired',
]);
const DENIED = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'AuthorizationError',
    'AuthorizationErrorException',
    'UnauthorizedOperation',
    'UnauthorizedException',
    'NotAuthorized',
    'Forbidden',
    'AllAccessDisabled',
    'KMSAccessDeniedException',
    'KMSAccessDenied',
    'OperationNotPermittedException',
    'InsufficientEncryptionPolicyException',
    'OptInRequired',
]);
const THROTTLED = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'Throttled',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'BandwidthLimitExceeded',
    'LimitExceededException',
    'ProvisionedThroughputExceededException',
    'PriorRequestNotComplete',
    'SlowDown',
    'EC2ThrottledException',
    'KMSThrottlingException',
    'KMSThrottled',
]);
function namesOf(error) {
    return [error.name, error.Code].filter((name) => typeof name === 'string');
}
function kindOf(error, names) {
    const status = error.$metadata?.httpStatusCode;
    const code = typeof error.code === 'string' ? error.code : '';
    if (names.some((name) => CREDENTIALS.has(name)))
        return 'credentials';
    if (names.some((name) => THROTTLED.has(name)) || status === 429)
        return 'throttled';
    if (names.some((name) => DENIED.has(name)) || status === 401 || status === 403)
        return 'denied';
    if (status === 405)
        return 'foreign';
    if (names.includes('TrailNotFoundException'))
        return 'foreign';
    if (names.includes('AbortError') || code === 'ETIMEDOUT')
        return 'timeout';
    if (code !== '' || (status !== undefined && status >= 500))
        return 'unavailable';
    if (names.includes('TimeoutError'))
        return 'timeout';
    return names.includes('SyntaxError') || status === undefined || status < 300 ? 'malformed' : 'unavailable';
}
function passes(thrown) {
    const error = typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) };
    return ['throttled', 'timeout', 'unavailable'].includes(kindOf(error, namesOf(error)));
}
function oneLine(text, max = 300) {
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
    return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
function asError(thrown) {
    return typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) };
}
function refusalOf(thrown) {
    const error = asError(thrown);
    const names = namesOf(error);
    const kind = kindOf(error, names);
    const trouble = troubleOf(error, kind, names);
    return {
        kind,
        code: names[0] ?? 'Error',
        message: oneLine(typeof error.message === 'string' ? error.message : ''),
        ...(trouble === null ? {} : { trouble }),
    };
}
function answerOf(op, thrown) {
    const error = asError(thrown);
    const names = namesOf(error);
    const absent = ABSENT[op]?.find((name) => names.includes(name));
    const status = error.$metadata?.httpStatusCode;
    if (absent !== undefined && status !== 401 && status !== 403)
        return { status: 'absent', code: absent };
    const refusal = refusalOf(thrown);
    return {
        status: 'unreadable',
        ...refusal,
        permissions: refusal.kind === 'denied' ? reads/* OPERATIONS */.x[op].actions : [],
    };
}


/***/ }),

/***/ 56833:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ eventHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79542);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80433);
/* harmony import */ var _client_pause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52728);



const PAGE = 50;
function eventHistory(clients, signal = clients.signal) {
    return {
        async page({ region, eventName, since, until, token }) {
            try {
                const { LookupEventsCommand } = await clients.sdk.cloudtrail();
                const client = await clients.get('cloudtrail', region);
                const out = await client.send(new LookupEventsCommand({
                    LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: eventName }],
                    StartTime: new Date(since),
                    EndTime: new Date(until),
                    MaxResults: PAGE,
                    ...(token === null ? {} : { NextToken: token }),
                }), { abortSignal: signal });
                if (out.Events === undefined)
                    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .Malformed */ .s('Events');
                const events = out.Events.map(({ EventTime, CloudTrailEvent }) => {
                    if (EventTime === undefined)
                        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .Malformed */ .s('EventTime');
                    return { time: EventTime.getTime(), text: CloudTrailEvent ?? null };
                });
                if (out.NextToken !== undefined && out.NextToken === token)
                    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .Malformed */ .s('end: NextToken repeats');
                return { ok: true, events, next: out.NextToken ?? null };
            }
            catch (error) {
                return { ok: false, ...(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error) };
            }
        },
        pause: (milliseconds) => (0,_client_pause_js__WEBPACK_IMPORTED_MODULE_2__/* .pauseUntil */ .h)(signal, milliseconds),
        clock: () => performance.now(),
    };
}


/***/ }),

/***/ 80433:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Malformed)
/* harmony export */ });
class Malformed extends Error {
    name = 'MalformedResponse';
    constructor(member) {
        super(`the answer has no ${member}`);
    }
}


/***/ }),

/***/ 89890:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ qualified)
/* harmony export */ });
function qualified(arn) {
    const parts = arn.split(':');
    const [FunctionName, Qualifier] = [parts.slice(0, 7).join(':'), parts[7]];
    return Qualifier === undefined ? { FunctionName } : { FunctionName, Qualifier };
}


/***/ }),

/***/ 78996:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ READERS),
  j: () => (/* binding */ queueUrl)
});

// EXTERNAL MODULE: ./build/src/adapters/aws/reads/reading.js
var reading = __webpack_require__(8766);
;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/cloudwatch.js

const HOUR = 3_600;
const HOUR_MS = HOUR * 1_000;
const FOURTEEN_DAYS = 14 * 24 * HOUR;
function common(alarm) {
    return {
        AlarmName: (0,reading/* required */.mw)(alarm.AlarmName, 'AlarmName'),
        AlarmArn: (0,reading/* required */.mw)(alarm.AlarmArn, 'AlarmArn'),
        Dimensions: [],
        AlarmActions: alarm.AlarmActions ?? [],
        ...(0,reading/* pick */.Up)(alarm, ['ActionsEnabled', 'StateValue']),
    };
}
function plain(alarm) {
    const [first, ...others] = alarm.Metrics ?? [];
    const { MetricStat: stat, AccountId: owner } = first ?? {};
    const own = owner === undefined || alarm.AlarmArn?.split(':')[4] === owner;
    if (stat?.Metric === undefined || others.length > 0 || !own)
        return alarm;
    const { Stat: statistic = '', Period, Unit, Metric } = stat;
    const statistics = ['SampleCount', 'Average', 'Sum', 'Minimum', 'Maximum'];
    const known = statistics.find((name) => name === statistic);
    return {
        ...alarm,
        ...Metric,
        Metrics: undefined,
        Period,
        Unit,
        ...(known === undefined ? { ExtendedStatistic: statistic } : { Statistic: known }),
    };
}
function queryOf({ MetricStat: stat, Expression, AccountId, Id, ReturnData }) {
    const { Metric: metric, Period, Stat, Unit } = stat ?? {};
    const dimensions = (metric?.Dimensions ?? []).map(({ Name, Value }) => ({
        Name: (0,reading/* required */.mw)(Name, 'Name'),
        Value: (0,reading/* required */.mw)(Value, 'Value'),
    }));
    return {
        ...(0,reading/* pick */.Up)({ ...metric, Expression, AccountId }, ['Namespace', 'MetricName', 'Expression', 'AccountId']),
        ...(0,reading/* pick */.Up)({ Id, ReturnData, Stat, Period, Unit }, ['Id', 'ReturnData', 'Stat', 'Period', 'Unit']),
        ...(dimensions.length === 0 ? {} : { Dimensions: dimensions }),
    };
}
function isSliding(window) {
    return window === undefined || window.SlidingWindow !== undefined;
}
function metricAlarm(described) {
    const alarm = plain(described);
    const { Metrics: metrics, EvaluationCriteria: criteria, EvaluationWindow: window, WarmUpConfiguration: warmUp } = alarm;
    return {
        ...common(alarm),
        Dimensions: (alarm.Dimensions ?? []).map(({ Name, Value }) => ({
            Name: (0,reading/* required */.mw)(Name, 'Name'),
            Value: (0,reading/* required */.mw)(Value, 'Value'),
        })),
        ...(0,reading/* pick */.Up)(alarm, ['Namespace', 'MetricName', 'ComparisonOperator', 'Threshold', 'Statistic', 'Period']),
        ...(0,reading/* pick */.Up)(alarm, ['EvaluationPeriods', 'TreatMissingData', 'Unit', 'ExtendedStatistic', 'DatapointsToAlarm']),
        ...(0,reading/* pick */.Up)(alarm, ['EvaluationState']),
        ...(metrics === undefined || metrics.length === 0
            ? {}
            : {
                Metrics: metrics.map(queryOf),
            }),
        ...(criteria === undefined && isSliding(window) ? {} : { OtherCriteria: true }),
        ...(warmUp === undefined ? {} : { WarmUp: true }),
    };
}
const ALARM_READS = {
    async 'cloudwatch:DescribeAlarms'({ clients, read, options }) {
        const client = await clients.get('cloudwatch', read.region);
        const { paginateDescribeAlarms } = await clients.sdk.cloudwatch();
        const { AlarmTypes: types } = read.params;
        const alarms = [];
        const input = { AlarmTypes: types === undefined ? ['MetricAlarm'] : [...types] };
        for await (const page of paginateDescribeAlarms({ client }, input, options)) {
            if (types === undefined)
                alarms.push(...(0,reading/* required */.mw)(page.MetricAlarms, 'MetricAlarms').map(metricAlarm));
            for (const alarm of types === undefined ? [] : (0,reading/* required */.mw)(page.CompositeAlarms, 'CompositeAlarms'))
                alarms.push({
                    ...common(alarm),
                    AlarmRule: (0,reading/* required */.mw)(alarm.AlarmRule, 'AlarmRule'),
                    ...(0,reading/* pick */.Up)(alarm, ['ActionsSuppressor']),
                });
            for (const alarm of types === undefined ? [] : (page.LogAlarms ?? []))
                alarms.push({ ...common(alarm), LogGroups: alarm.ScheduledQueryConfiguration?.LogGroupIdentifiers ?? [] });
        }
        return alarms;
    },
    async 'cloudwatch:ListAlarmMuteRules'({ clients, read, options }) {
        const client = await clients.get('cloudwatch', read.region);
        const { paginateListAlarmMuteRules } = await clients.sdk.cloudwatch();
        const rules = [];
        for await (const page of paginateListAlarmMuteRules({ client }, { AlarmName: read.params.AlarmName }, options)) {
            for (const rule of (0,reading/* required */.mw)(page.AlarmMuteRuleSummaries, 'AlarmMuteRuleSummaries'))
                rules.push({
                    AlarmMuteRuleArn: (0,reading/* required */.mw)(rule.AlarmMuteRuleArn, 'AlarmMuteRuleArn'),
                    Status: (0,reading/* required */.mw)(rule.Status, 'Status'),
                });
        }
        return rules;
    },
    async 'cloudwatch:ListTagsForResource'({ clients, read, options }) {
        const client = await clients.get('cloudwatch', read.region);
        const { ListTagsForResourceCommand } = await clients.sdk.cloudwatch();
        const out = await client.send(new ListTagsForResourceCommand(read.params), options);
        return (0,reading/* tags */._A)((0,reading/* required */.mw)(out.Tags, 'Tags'));
    },
    async 'cloudwatch:GetMetricStatistics'({ clients, read, options }) {
        const client = await clients.get('cloudwatch', read.region);
        const { GetMetricStatisticsCommand } = await clients.sdk.cloudwatch();
        const end = new Date((Math.floor(Date.now() / HOUR_MS) + 1) * HOUR_MS);
        const out = await client.send(new GetMetricStatisticsCommand({
            Namespace: read.params.Namespace,
            MetricName: read.params.MetricName,
            Dimensions: read.params.Dimensions.map((dimension) => ({ ...dimension })),
            StartTime: new Date(end.getTime() - FOURTEEN_DAYS * 1_000),
            EndTime: end,
            Period: HOUR,
            Statistics: ['Sum'],
        }), options);
        return (0,reading/* required */.mw)(out.Datapoints, 'Datapoints')
            .map((point) => ({
            Timestamp: (0,reading/* required */.mw)(point.Timestamp, 'Timestamp').toISOString(),
            Sum: (0,reading/* required */.mw)(point.Sum, 'Sum'),
        }))
            .sort((a, b) => (a.Timestamp < b.Timestamp ? -1 : 1));
    },
};

// EXTERNAL MODULE: ./build/src/adapters/aws/malformed.js
var malformed = __webpack_require__(80433);
;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/cloudtrail.js


const TRAIL_ALWAYS = [
    'HomeRegion',
    'IsMultiRegionTrail',
    'IncludeGlobalServiceEvents',
    'IsOrganizationTrail',
    'LogFileValidationEnabled',
    'S3BucketName',
];
const TRAIL_FIELDS = [
    ...[...TRAIL_ALWAYS, 'S3KeyPrefix', 'KmsKeyId', 'SnsTopicARN', 'HasCustomEventSelectors'],
    ...['CloudWatchLogsLogGroupArn', 'CloudWatchLogsRoleArn'],
];
const OPERATORS = ['Equals', 'NotEquals', 'StartsWith', 'NotStartsWith', 'EndsWith', 'NotEndsWith'];
const CLOUDTRAIL_READS = {
    async 'cloudtrail:DescribeTrails'({ clients, read, options }) {
        const client = await clients.get('cloudtrail', read.region);
        const { DescribeTrailsCommand } = await clients.sdk.cloudtrail();
        const out = await client.send(new DescribeTrailsCommand({ includeShadowTrails: true }), options);
        return (0,reading/* required */.mw)(out.trailList, 'trailList').map((trail) => {
            for (const name of TRAIL_ALWAYS)
                (0,reading/* required */.mw)(trail[name], name);
            return {
                Name: (0,reading/* required */.mw)(trail.Name, 'Name'),
                TrailARN: (0,reading/* required */.mw)(trail.TrailARN, 'TrailARN'),
                ...(0,reading/* pick */.Up)(trail, TRAIL_FIELDS),
            };
        });
    },
    async 'cloudtrail:GetTrailStatus'({ clients, read, options }) {
        const client = await clients.get('cloudtrail', read.region);
        const { GetTrailStatusCommand } = await clients.sdk.cloudtrail();
        const out = await client.send(new GetTrailStatusCommand(read.params), options);
        const status = {
            ...(0,reading/* pick */.Up)(out, ['IsLogging', 'LatestDeliveryError', 'LatestDigestDeliveryError']),
            ...(0,reading/* pick */.Up)(out, ['LatestCloudWatchLogsDeliveryError', 'LatestNotificationError']),
            ...(0,reading/* dated */.dR)('LatestDeliveryTime', out.LatestDeliveryTime),
            ...(0,reading/* dated */.dR)('LatestDigestDeliveryTime', out.LatestDigestDeliveryTime),
            ...(0,reading/* dated */.dR)('LatestCloudWatchLogsDeliveryTime', out.LatestCloudWatchLogsDeliveryTime),
            ...(0,reading/* dated */.dR)('StartLoggingTime', out.StartLoggingTime),
            ...(0,reading/* dated */.dR)('StopLoggingTime', out.StopLoggingTime),
        };
        (0,reading/* required */.mw)(status.IsLogging, 'IsLogging');
        return status;
    },
    async 'cloudtrail:GetEventSelectors'({ clients, read, options }) {
        const client = await clients.get('cloudtrail', read.region);
        const { GetEventSelectorsCommand } = await clients.sdk.cloudtrail();
        const out = await client.send(new GetEventSelectorsCommand(read.params), options);
        const { TrailName: asked } = read.params;
        if (asked.startsWith('arn:'))
            (0,reading/* same */.FB)(out.TrailARN, asked, 'TrailARN');
        else
            (0,reading/* required */.mw)(out.TrailARN, 'TrailARN');
        if (out.EventSelectors === undefined && out.AdvancedEventSelectors === undefined)
            throw new malformed/* Malformed */.s('selectors');
        const selectors = {
            EventSelectors: (out.EventSelectors ?? []).map((selector) => ({
                ReadWriteType: (0,reading/* required */.mw)(selector.ReadWriteType, 'ReadWriteType'),
                IncludeManagementEvents: (0,reading/* required */.mw)(selector.IncludeManagementEvents, 'IncludeManagementEvents'),
                ...(0,reading/* pick */.Up)(selector, ['ExcludeManagementEventSources']),
                ...(selector.DataResources === undefined
                    ? {}
                    : { DataResources: selector.DataResources.map((resource) => (0,reading/* pick */.Up)(resource, ['Type', 'Values'])) }),
            })),
            AdvancedEventSelectors: (out.AdvancedEventSelectors ?? []).map((selector) => ({
                ...(0,reading/* pick */.Up)(selector, ['Name']),
                FieldSelectors: (0,reading/* required */.mw)(selector.FieldSelectors, 'FieldSelectors').map((field) => ({
                    Field: (0,reading/* required */.mw)(field.Field, 'Field'),
                    ...(0,reading/* pick */.Up)(field, OPERATORS),
                })),
            })),
        };
        return selectors;
    },
    async 'cloudtrail:ListTags'({ clients, read, options }) {
        const client = await clients.get('cloudtrail', read.region);
        const { ListTagsCommand } = await clients.sdk.cloudtrail();
        const out = await client.send(new ListTagsCommand({ ResourceIdList: [read.params.ResourceId] }), options);
        const [found] = (0,reading/* required */.mw)(out.ResourceTagList, 'ResourceTagList');
        (0,reading/* same */.FB)(found?.ResourceId, read.params.ResourceId, 'ResourceId');
        return (0,reading/* tags */._A)((0,reading/* required */.mw)(found?.TagsList, 'TagsList'));
    },
};

// EXTERNAL MODULE: ./build/src/snapshot/endpoint.js
var snapshot_endpoint = __webpack_require__(65489);
;// CONCATENATED MODULE: ./build/src/snapshot/secrets.js

const KEY = /"([\w-]*(?:routing_?key|service_?key|integration_?key|api_?key|genie_?key|access_?key|token|secret|passw(?:or)?d|authorization|credential|webhook)[\w-]*)"(\s*:\s*)"([^"\\<>]+)"/gi;
const TOKEN = /\bxox[a-z](?:\.xox[a-z])?-[\w-]+|\bGenieKey [\w-]+|https:\/\/hooks\.slack\.com\/services\/[\w/]+/g;
function digested(text) {
    return text
        .replace(KEY, (_whole, key, colon, value) => `"${key}"${colon}"${digest(value)}"`)
        .replace(TOKEN, digest);
}
function digest(secret) {
    return (0,snapshot_endpoint/* publicDigest */.sr)((0,snapshot_endpoint/* sha256Hex */.fg)(secret));
}
function withoutSecrets(target) {
    if (!/^arn:[^:]*:events:[^:]*:[^:]*:api-destination\//.test(target.Arn))
        return target;
    const { Input, InputTransformer } = target;
    const template = InputTransformer?.InputTemplate;
    return {
        ...target,
        ...(Input === undefined ? {} : { Input: digested(Input) }),
        ...(template === undefined ? {} : { InputTransformer: { ...InputTransformer, InputTemplate: digested(template) } }),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/events.js


const TARGET_FIELDS = [
    'RoleArn',
    'Input',
    'InputPath',
    'InputTransformer',
    'DeadLetterConfig',
    'RetryPolicy',
    'SqsParameters',
    'KinesisParameters',
];
const MODELLED = new Set(['Id', 'Arn', ...TARGET_FIELDS]);
const EVENTS_READS = {
    async 'events:DescribeEventBus'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { DescribeEventBusCommand } = await clients.sdk.events();
        const out = await client.send(new DescribeEventBusCommand(read.params), options);
        const bus = {
            Name: (0,reading/* required */.mw)(out.Name, 'Name'),
            Arn: (0,reading/* required */.mw)(out.Arn, 'Arn'),
            ...(0,reading/* pick */.Up)(out, ['Policy', 'KmsKeyIdentifier']),
            ...(out.DeadLetterConfig?.Arn === undefined ? {} : { DeadLetterConfig: { Arn: out.DeadLetterConfig.Arn } }),
        };
        return bus;
    },
    async 'events:ListEventBuses'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListEventBusesCommand } = await clients.sdk.events();
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await client.send(new ListEventBusesCommand(token === undefined ? {} : { NextToken: token }), options);
            const names = (0,reading/* required */.mw)(out.EventBuses, 'EventBuses').map(({ Name }) => (0,reading/* required */.mw)(Name, 'Name'));
            return { items: names.filter((name) => !name.startsWith('aws.partner/')), next: out.NextToken };
        });
    },
    async 'events:ListRuleNamesByTarget'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListRuleNamesByTargetCommand } = await clients.sdk.events();
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await client.send(new ListRuleNamesByTargetCommand({ ...read.params, ...(token === undefined ? {} : { NextToken: token }) }), options);
            return { items: (0,reading/* required */.mw)(out.RuleNames, 'RuleNames'), next: out.NextToken };
        });
    },
    async 'events:ListRules'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListRulesCommand } = await clients.sdk.events();
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await client.send(new ListRulesCommand({ ...read.params, ...(token === undefined ? {} : { NextToken: token }) }), options);
            const items = (0,reading/* required */.mw)(out.Rules, 'Rules').map((rule) => ({
                Name: (0,reading/* required */.mw)(rule.Name, 'Name'),
                Arn: (0,reading/* required */.mw)(rule.Arn, 'Arn'),
                EventBusName: rule.EventBusName ?? read.params.EventBusName,
                State: (0,reading/* required */.mw)(rule.State, 'State'),
                ...(0,reading/* pick */.Up)(rule, ['EventPattern', 'Description', 'ScheduleExpression', 'RoleArn', 'ManagedBy']),
            }));
            return { items, next: out.NextToken };
        });
    },
    async 'events:ListTargetsByRule'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListTargetsByRuleCommand } = await clients.sdk.events();
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await client.send(new ListTargetsByRuleCommand({ ...read.params, ...(token === undefined ? {} : { NextToken: token }) }), options);
            const items = (0,reading/* required */.mw)(out.Targets, 'Targets').map((target) => {
                if (target.InputTransformer !== undefined)
                    (0,reading/* required */.mw)(target.InputTransformer.InputTemplate, 'InputTemplate');
                const other = Object.entries(target)
                    .filter(([name, value]) => value !== undefined && !MODELLED.has(name))
                    .map(([name]) => name)
                    .sort();
                const values = target.HttpParameters?.PathParameterValues;
                return withoutSecrets({
                    Id: (0,reading/* required */.mw)(target.Id, 'Id'),
                    Arn: (0,reading/* required */.mw)(target.Arn, 'Arn'),
                    ...(0,reading/* pick */.Up)(target, TARGET_FIELDS),
                    ...(values === undefined ? {} : { PathParameterValues: values.length }),
                    ...(other.length === 0 ? {} : { OtherParameters: other }),
                });
            });
            return { items, next: out.NextToken };
        });
    },
    async 'events:ListArchives'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListArchivesCommand } = await clients.sdk.events();
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await client.send(new ListArchivesCommand({ ...read.params, ...(token === undefined ? {} : { NextToken: token }) }), options);
            const items = (0,reading/* required */.mw)(out.Archives, 'Archives').map((archive) => ({
                ArchiveName: (0,reading/* required */.mw)(archive.ArchiveName, 'ArchiveName'),
                ...(0,reading/* pick */.Up)(archive, ['State', 'RetentionDays']),
            }));
            return { items, next: out.NextToken };
        });
    },
    async 'events:ListTagsForResource'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { ListTagsForResourceCommand } = await clients.sdk.events();
        const out = await client.send(new ListTagsForResourceCommand(read.params), options);
        return (0,reading/* tags */._A)((0,reading/* required */.mw)(out.Tags, 'Tags'));
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/api-destination.js


const API_DESTINATION_READS = {
    async 'events:DescribeApiDestination'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { DescribeApiDestinationCommand } = await clients.sdk.events();
        const out = await client.send(new DescribeApiDestinationCommand(read.params), options);
        const endpoint = (0,reading/* required */.mw)(out.InvocationEndpoint, 'InvocationEndpoint');
        return {
            Name: (0,reading/* required */.mw)(out.Name, 'Name'),
            ApiDestinationArn: (0,reading/* required */.mw)(out.ApiDestinationArn, 'ApiDestinationArn'),
            ApiDestinationState: (0,reading/* required */.mw)(out.ApiDestinationState, 'ApiDestinationState'),
            ConnectionArn: (0,reading/* required */.mw)(out.ConnectionArn, 'ConnectionArn'),
            HttpMethod: (0,reading/* required */.mw)(out.HttpMethod, 'HttpMethod'),
            InvocationEndpoint: (0,snapshot_endpoint/* publicDestination */.YT)(endpoint),
            Wildcards: endpoint.split('*').length - 1,
        };
    },
    async 'events:DescribeConnection'({ clients, read, options }) {
        const client = await clients.get('events', read.region);
        const { DescribeConnectionCommand } = await clients.sdk.events();
        const out = await client.send(new DescribeConnectionCommand(read.params), options);
        const added = out.AuthParameters?.InvocationHttpParameters?.BodyParameters ?? [];
        return {
            Name: (0,reading/* required */.mw)(out.Name, 'Name'),
            ConnectionArn: (0,reading/* required */.mw)(out.ConnectionArn, 'ConnectionArn'),
            ConnectionState: (0,reading/* required */.mw)(out.ConnectionState, 'ConnectionState'),
            ...(0,reading/* pick */.Up)(out, ['StateReason', 'AuthorizationType', 'KmsKeyIdentifier']),
            BodyParameters: added.map(({ Key }) => (0,reading/* required */.mw)(Key, 'Key')).sort(),
        };
    },
};

// EXTERNAL MODULE: ./build/src/adapters/aws/client/own-client.js
var own_client = __webpack_require__(83636);
;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/chat.js


function configurations(name, path, member) {
    const own = {
        ...{ service: 'chatbot', name, method: 'POST', path, takes: ['NextToken'] },
        gives: {
            NextToken: 'text',
            [member]: [{ members: { ChatConfigurationArn: 'text', SnsTopicArns: ['text'], State: 'text', StateReason: 'text' } }],
        },
    };
    return async ({ clients, read, options }) => {
        const client = await clients.get('chatbot', read.region);
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await (0,own_client/* sendOwn */.F)(client, own, { NextToken: token }, options);
            const found = (0,reading/* required */.mw)(out[member], member);
            const items = found.map((one) => ({
                ChatConfigurationArn: (0,reading/* required */.mw)(one.ChatConfigurationArn, 'ChatConfigurationArn'),
                SnsTopicArns: (0,reading/* required */.mw)(one.SnsTopicArns, 'SnsTopicArns'),
                ...(0,reading/* pick */.Up)(one, ['State', 'StateReason']),
            }));
            return { items, next: out['NextToken'] };
        });
    };
}
const CHAT_READS = {
    'chatbot:DescribeSlackChannelConfigurations': configurations('DescribeSlackChannelConfigurations', '/describe-slack-channel-configurations', 'SlackChannelConfigurations'),
    'chatbot:ListMicrosoftTeamsChannelConfigurations': configurations('ListMicrosoftTeamsChannelConfigurations', '/list-ms-teams-channel-configurations', 'TeamChannelConfigurations'),
    'chatbot:DescribeChimeWebhookConfigurations': configurations('DescribeChimeWebhookConfigurations', '/describe-chime-webhook-configurations', 'WebhookConfigurations'),
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/iam.js


function decoded(encoded) {
    let text;
    try {
        text = decodeURIComponent(encoded);
    }
    catch {
        throw new malformed/* Malformed */.s('decodable policy document');
    }
    return (0,reading/* document */.Al)(text, 'policy document');
}
const IAM_READS = {
    async 'iam:GetRole'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { GetRoleCommand } = await clients.sdk.iam();
        const { Role: role } = await client.send(new GetRoleCommand(read.params), options);
        if (role === undefined)
            throw new malformed/* Malformed */.s('Role');
        const answer = {
            RoleName: (0,reading/* same */.FB)(role.RoleName, read.params.RoleName, 'RoleName'),
            Arn: (0,reading/* required */.mw)(role.Arn, 'Arn'),
            ...(role.AssumeRolePolicyDocument === undefined
                ? {}
                : { AssumeRolePolicyDocument: decoded(role.AssumeRolePolicyDocument) }),
            ...(role.PermissionsBoundary?.PermissionsBoundaryArn === undefined
                ? {}
                : { PermissionsBoundary: role.PermissionsBoundary.PermissionsBoundaryArn }),
            ...(0,reading/* pick */.Up)(role, ['Description']),
            ...(role.Tags === undefined || role.Tags.length === 0 ? {} : { Tags: (0,reading/* tags */._A)(role.Tags) }),
            ...(0,reading/* dated */.dR)('LastUsed', role.RoleLastUsed?.LastUsedDate),
        };
        return answer;
    },
    async 'iam:ListRolePolicies'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { paginateListRolePolicies } = await clients.sdk.iam();
        const names = [];
        for await (const page of paginateListRolePolicies({ client }, { ...read.params }, options)) {
            names.push(...(0,reading/* required */.mw)(page.PolicyNames, 'PolicyNames'));
        }
        return names;
    },
    async 'iam:GetRolePolicy'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { GetRolePolicyCommand } = await clients.sdk.iam();
        const out = await client.send(new GetRolePolicyCommand(read.params), options);
        return decoded((0,reading/* required */.mw)(out.PolicyDocument, 'PolicyDocument'));
    },
    async 'iam:ListAttachedRolePolicies'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { paginateListAttachedRolePolicies } = await clients.sdk.iam();
        const arns = [];
        for await (const page of paginateListAttachedRolePolicies({ client }, { ...read.params }, options)) {
            for (const policy of (0,reading/* required */.mw)(page.AttachedPolicies, 'AttachedPolicies'))
                arns.push((0,reading/* required */.mw)(policy.PolicyArn, 'PolicyArn'));
        }
        return arns;
    },
    async 'iam:GetPolicyVersion'({ clients, read, options }) {
        const client = await clients.get('iam', read.region);
        const { GetPolicyCommand, GetPolicyVersionCommand } = await clients.sdk.iam();
        const { Policy: policy } = await client.send(new GetPolicyCommand(read.params), options);
        const VersionId = (0,reading/* required */.mw)(policy?.DefaultVersionId, 'DefaultVersionId');
        const out = await client.send(new GetPolicyVersionCommand({ ...read.params, VersionId }), options);
        return decoded((0,reading/* required */.mw)(out.PolicyVersion?.Document, 'Document'));
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/notifications.js


function pages(name, path, takes, member, item) {
    return {
        ...{ service: 'notifications', name, method: 'GET', path, takes: [...takes, 'nextToken'] },
        gives: { nextToken: 'text', [member]: [item] },
    };
}
const CONFIGURATIONS = pages(...['ListNotificationConfigurations', '/notification-configurations', ['eventRuleSource']], ...['notificationConfigurations', { members: notifications_all('arn', 'name', 'status', 'aggregationDuration') }]);
const RULES = pages('ListEventRules', '/event-rules', ['notificationConfigurationArn'], 'eventRules', {
    members: {
        ...notifications_all('arn', 'source', 'eventType', 'eventPattern'),
        ...{ regions: ['text'], managedRules: ['text'] },
        statusSummaryByRegion: { each: { members: notifications_all('status', 'reason') } },
    },
});
const CHANNELS = pages('ListChannels', '/channels', ['notificationConfigurationArn'], 'channels', 'text');
const HUBS = pages('ListNotificationHubs', '/notification-hubs', [], 'notificationHubs', {
    members: { notificationHubRegion: 'text', statusSummary: { members: notifications_all('status', 'reason') } },
});
const CONTACTS = {
    ...pages('ListEmailContacts', '/emailcontacts', [], 'emailContacts', { members: notifications_all('arn', 'address', 'status') }),
    service: 'notifications-contacts',
};
function notifications_all(...names) {
    return Object.fromEntries(names.map((name) => [name, 'text']));
}
async function list({ clients, read, options }, own, member) {
    const client = await clients.get(own.service, read.region);
    return (0,reading/* allPages */.S4)(async (token) => {
        const out = await (0,own_client/* sendOwn */.F)(client, own, { ...read.params, nextToken: token }, options);
        const items = (0,reading/* required */.mw)(out[member], member);
        return { items, next: out['nextToken'] };
    });
}
const NOTIFICATION_READS = {
    async 'notifications:ListNotificationConfigurations'(input) {
        const found = await list(input, CONFIGURATIONS, 'notificationConfigurations');
        return found.map((one) => ({
            arn: (0,reading/* required */.mw)(one.arn, 'arn'),
            name: (0,reading/* required */.mw)(one.name, 'name'),
            status: (0,reading/* required */.mw)(one.status, 'status'),
            ...(0,reading/* pick */.Up)(one, ['aggregationDuration']),
        }));
    },
    async 'notifications:ListEventRules'(input) {
        const found = await list(input, RULES, 'eventRules');
        return found.map((one) => ({
            arn: (0,reading/* required */.mw)(one.arn, 'arn'),
            source: (0,reading/* required */.mw)(one.source, 'source'),
            eventType: (0,reading/* required */.mw)(one.eventType, 'eventType'),
            eventPattern: (0,reading/* required */.mw)(one.eventPattern, 'eventPattern'),
            regions: (0,reading/* required */.mw)(one.regions, 'regions'),
            managedRules: (0,reading/* required */.mw)(one.managedRules, 'managedRules'),
            statusSummaryByRegion: Object.fromEntries(Object.entries((0,reading/* required */.mw)(one.statusSummaryByRegion, 'statusSummaryByRegion')).map(([region, summary]) => [
                region,
                { status: (0,reading/* required */.mw)(summary.status, 'status') ?? '', ...(0,reading/* pick */.Up)(summary, ['reason']) },
            ])),
        }));
    },
    async 'notifications:ListChannels'({ clients, read, options }) {
        const client = await clients.get('notifications', read.region);
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await (0,own_client/* sendOwn */.F)(client, CHANNELS, { ...read.params, nextToken: token }, options);
            const items = (0,reading/* required */.mw)(out['channels'], 'channels');
            return { items, next: out['nextToken'] };
        });
    },
    async 'notifications:ListNotificationHubs'(input) {
        const found = await list(input, HUBS, 'notificationHubs');
        return found.map(({ notificationHubRegion, statusSummary }) => ({
            notificationHubRegion: (0,reading/* required */.mw)(notificationHubRegion, 'notificationHubRegion'),
            status: (0,reading/* required */.mw)(statusSummary?.status, 'statusSummary.status'),
        }));
    },
    async 'notifications-contacts:ListEmailContacts'(input) {
        const found = await list(input, CONTACTS, 'emailContacts');
        return found.map((one) => ({
            arn: (0,reading/* required */.mw)(one.arn, 'arn'),
            address: (0,reading/* required */.mw)(one.address, 'address'),
            status: (0,reading/* required */.mw)(one.status, 'status'),
        }));
    },
};

// EXTERNAL MODULE: ./build/src/adapters/aws/qualified.js
var qualified = __webpack_require__(89890);
;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/lambda.js


const LAMBDA_READS = {
    async 'lambda:GetFunctionConfiguration'({ clients, read, options }) {
        const client = await clients.get('lambda', read.region);
        const { GetFunctionConfigurationCommand } = await clients.sdk.lambda();
        const out = await client.send(new GetFunctionConfigurationCommand(read.params), options);
        return {
            FunctionArn: (0,reading/* required */.mw)(out.FunctionArn, 'FunctionArn'),
            ...(0,reading/* pick */.Up)(out, ['State', 'StateReasonCode', 'LastUpdateStatus', 'Version', 'Role']),
            ...(out.Environment === undefined ? {} : (0,reading/* pick */.Up)(out, ['KMSKeyArn'])),
            ...(out.DeadLetterConfig === undefined ? {} : { DeadLetterConfig: (0,reading/* pick */.Up)(out.DeadLetterConfig, ['TargetArn']) }),
            ...(out.TenancyConfig === undefined ? {} : { TenancyConfig: (0,reading/* pick */.Up)(out.TenancyConfig, ['TenantIsolationMode']) }),
            ...(out.DurableConfig === undefined ? {} : { DurableConfig: (0,reading/* pick */.Up)(out.DurableConfig, ['ExecutionTimeout']) }),
        };
    },
    async 'lambda:GetPolicy'({ clients, read, options }) {
        const client = await clients.get('lambda', read.region);
        const { GetPolicyCommand } = await clients.sdk.lambda();
        const out = await client.send(new GetPolicyCommand(read.params), options);
        return (0,reading/* document */.Al)(out.Policy, 'Policy');
    },
    async 'lambda:GetFunctionConcurrency'({ clients, read, options }) {
        const client = await clients.get('lambda', read.region);
        const { GetFunctionConcurrencyCommand } = await clients.sdk.lambda();
        const out = await client.send(new GetFunctionConcurrencyCommand(read.params), options);
        return { ReservedConcurrentExecutions: out.ReservedConcurrentExecutions ?? null };
    },
    async 'lambda:GetAlias'({ clients, read, options }) {
        const client = await clients.get('lambda', read.region);
        const { GetAliasCommand } = await clients.sdk.lambda();
        const out = await client.send(new GetAliasCommand(read.params), options);
        const weights = out.RoutingConfig?.AdditionalVersionWeights;
        return {
            FunctionVersion: (0,reading/* required */.mw)(out.FunctionVersion, 'FunctionVersion'),
            ...(weights === undefined ? {} : { AdditionalVersionWeights: weights }),
        };
    },
    async 'lambda:GetFunctionEventInvokeConfig'({ clients, read, options }) {
        const client = await clients.get('lambda', read.region);
        const { GetFunctionEventInvokeConfigCommand } = await clients.sdk.lambda();
        const out = await client.send(new GetFunctionEventInvokeConfigCommand((0,qualified/* qualified */.L)(read.params.FunctionName)), options);
        (0,reading/* required */.mw)(out.FunctionArn, 'FunctionArn');
        const onFailure = out.DestinationConfig?.OnFailure?.Destination;
        return {
            ...(0,reading/* pick */.Up)(out, ['MaximumRetryAttempts', 'MaximumEventAgeInSeconds']),
            ...(onFailure === undefined ? {} : { OnFailure: onFailure }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/logs.js

const LOGS_READS = {
    async 'logs:DescribeLogGroups'({ clients, read, options }) {
        const client = await clients.get('logs', read.region);
        const { paginateDescribeLogGroups } = await clients.sdk.logs();
        const { logGroupName: asked } = read.params;
        const groups = [];
        for await (const page of paginateDescribeLogGroups({ client }, { logGroupNamePrefix: asked }, options)) {
            for (const group of (0,reading/* required */.mw)(page.logGroups, 'logGroups')) {
                if ((0,reading/* required */.mw)(group.logGroupName, 'logGroupName') !== asked)
                    continue;
                groups.push({
                    logGroupName: asked,
                    arn: (0,reading/* required */.mw)(group.arn, 'arn'),
                    ...(0,reading/* pick */.Up)(group, ['logGroupClass', 'kmsKeyId', 'dataProtectionStatus', 'inheritedProperties']),
                });
            }
        }
        return groups;
    },
    async 'logs:DescribeMetricFilters'({ clients, read, options }) {
        const client = await clients.get('logs', read.region);
        const { paginateDescribeMetricFilters } = await clients.sdk.logs();
        const filters = [];
        for await (const page of paginateDescribeMetricFilters({ client }, read.params, options)) {
            for (const filter of (0,reading/* required */.mw)(page.metricFilters, 'metricFilters')) {
                filters.push({
                    filterName: (0,reading/* required */.mw)(filter.filterName, 'filterName'),
                    logGroupName: (0,reading/* required */.mw)(filter.logGroupName, 'logGroupName'),
                    filterPattern: (0,reading/* required */.mw)(filter.filterPattern, 'filterPattern'),
                    metricTransformations: (0,reading/* required */.mw)(filter.metricTransformations, 'metricTransformations').map((transformation) => ({
                        metricName: (0,reading/* required */.mw)(transformation.metricName, 'metricName'),
                        metricNamespace: (0,reading/* required */.mw)(transformation.metricNamespace, 'metricNamespace'),
                        metricValue: (0,reading/* required */.mw)(transformation.metricValue, 'metricValue'),
                        ...(0,reading/* pick */.Up)(transformation, ['defaultValue', 'dimensions', 'unit']),
                    })),
                    ...(0,reading/* pick */.Up)(filter, ['applyOnTransformedLogs', 'fieldSelectionCriteria', 'emitSystemFieldDimensions']),
                });
            }
        }
        return filters;
    },
    async 'logs:GetDataProtectionPolicy'({ clients, read, options }) {
        const client = await clients.get('logs', read.region);
        const { GetDataProtectionPolicyCommand } = await clients.sdk.logs();
        const out = await client.send(new GetDataProtectionPolicyCommand(read.params), options);
        return (0,reading/* document */.Al)(out.policyDocument, 'policyDocument');
    },
    async 'logs:DescribeAccountPolicies'({ clients, read, options }) {
        const client = await clients.get('logs', read.region);
        const { DescribeAccountPoliciesCommand } = await clients.sdk.logs();
        return (0,reading/* allPages */.S4)(async (nextToken) => {
            const token = nextToken === undefined ? {} : { nextToken };
            const out = await client.send(new DescribeAccountPoliciesCommand({ ...read.params, ...token }), options);
            const found = (0,reading/* required */.mw)(out.accountPolicies, 'accountPolicies');
            return { items: found.map(({ policyDocument }) => (0,reading/* document */.Al)(policyDocument, 'policyDocument')), next: out.nextToken };
        });
    },
    async 'logs:DescribeResourcePolicies'({ clients, read, options }) {
        const client = await clients.get('logs', read.region);
        const { DescribeResourcePoliciesCommand } = await clients.sdk.logs();
        const { resourceArn } = read.params;
        const scope = resourceArn === undefined ? {} : { resourceArn, policyScope: 'RESOURCE' };
        return (0,reading/* allPages */.S4)(async (nextToken) => {
            const token = nextToken === undefined ? {} : { nextToken };
            const out = await client.send(new DescribeResourcePoliciesCommand({ ...scope, ...token }), options);
            const found = (0,reading/* required */.mw)(out.resourcePolicies, 'resourcePolicies');
            return { items: found.map(({ policyDocument }) => (0,reading/* document */.Al)(policyDocument, 'policyDocument')), next: out.nextToken };
        });
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/s3.js


function sizesOf(filter = {}) {
    return (0,reading/* pick */.Up)(filter, ['ObjectSizeLessThan', 'ObjectSizeGreaterThan']);
}
const S3_READS = {
    async 's3:HeadBucket'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { HeadBucketCommand } = await clients.sdk.s3();
        const out = await client.send(new HeadBucketCommand(read.params), options);
        (0,reading/* required */.mw)(out.BucketRegion ?? out.$metadata.requestId, 'x-amz-bucket-region');
        return true;
    },
    async 's3:GetBucketPolicy'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketPolicyCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketPolicyCommand(read.params), options);
        return (0,reading/* document */.Al)(out.Policy, 'Policy');
    },
    async 's3:GetPublicAccessBlock'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetPublicAccessBlockCommand } = await clients.sdk.s3();
        const { PublicAccessBlockConfiguration: block } = await client.send(new GetPublicAccessBlockCommand(read.params), options);
        if (block === undefined)
            throw new malformed/* Malformed */.s('PublicAccessBlockConfiguration');
        return (0,reading/* pick */.Up)(block, ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets']);
    },
    async 's3:GetBucketAcl'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketAclCommand } = await clients.sdk.s3();
        const { Owner, Grants } = await client.send(new GetBucketAclCommand(read.params), options);
        return {
            ...(Owner?.ID === undefined ? {} : { Owner: Owner.ID }),
            Grants: (0,reading/* required */.mw)(Grants, 'Grants').map(({ Grantee, Permission }) => ({
                ...(Grantee === undefined ? {} : (0,reading/* pick */.Up)(Grantee, ['ID', 'URI'])),
                ...(Permission === undefined ? {} : { Permission }),
            })),
        };
    },
    async 's3:GetBucketRequestPayment'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketRequestPaymentCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketRequestPaymentCommand(read.params), options);
        return (0,reading/* required */.mw)(out.Payer, 'Payer');
    },
    async 's3:GetBucketTagging'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketTaggingCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketTaggingCommand(read.params), options);
        return (0,reading/* tags */._A)((0,reading/* required */.mw)(out.TagSet, 'TagSet'));
    },
    async 's3:GetBucketVersioning'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketVersioningCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketVersioningCommand(read.params), options);
        return (0,reading/* pick */.Up)(out, ['Status', 'MFADelete']);
    },
    async 's3:GetBucketLifecycleConfiguration'({ clients, read, options }) {
        const client = await clients.get('s3', read.region);
        const { GetBucketLifecycleConfigurationCommand } = await clients.sdk.s3();
        const out = await client.send(new GetBucketLifecycleConfigurationCommand(read.params), options);
        return (0,reading/* required */.mw)(out.Rules, 'Rules').map((rule) => {
            const prefix = rule.Filter?.Prefix ?? rule.Filter?.And?.Prefix ?? rule.Prefix;
            const tagged = rule.Filter?.Tag !== undefined || (rule.Filter?.And?.Tags ?? []).length > 0;
            return {
                ...(0,reading/* pick */.Up)(rule, ['ID', 'Status']),
                ...(prefix === undefined ? {} : { Prefix: prefix }),
                ...(rule.Expiration?.Days === undefined ? {} : { ExpirationDays: rule.Expiration.Days }),
                ...(0,reading/* dated */.dR)('ExpirationDate', rule.Expiration?.Date),
                ...(tagged ? { Tagged: true } : {}),
                ...(0,reading/* pick */.Up)({ ...rule.Filter?.And, ...sizesOf(rule.Filter) }, ['ObjectSizeLessThan', 'ObjectSizeGreaterThan']),
            };
        });
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/sns.js


const SNS_READS = {
    async 'sns:GetTopicAttributes'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetTopicAttributesCommand } = await clients.sdk.sns();
        const out = await client.send(new GetTopicAttributesCommand(read.params), options);
        return (0,reading/* attributes */.uK)(out.Attributes, 'TopicArn', read.params.TopicArn);
    },
    async 'sns:ListSubscriptions'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { paginateListSubscriptions } = await clients.sdk.sns();
        const found = [];
        for await (const page of paginateListSubscriptions({ client }, {}, options)) {
            for (const row of (0,reading/* required */.mw)(page.Subscriptions, 'Subscriptions'))
                found.push(subscriptionRow(row, (0,reading/* required */.mw)(row.TopicArn, 'TopicArn')));
        }
        return found;
    },
    async 'sns:ListSubscriptionsByTopic'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { paginateListSubscriptionsByTopic } = await clients.sdk.sns();
        const found = [];
        const { TopicArn } = read.params;
        for await (const page of paginateListSubscriptionsByTopic({ client }, { TopicArn }, options)) {
            for (const row of (0,reading/* required */.mw)(page.Subscriptions, 'Subscriptions'))
                found.push(subscriptionRow(row, (0,reading/* same */.FB)(row.TopicArn, TopicArn, 'TopicArn')));
        }
        return found;
    },
    async 'sns:GetSubscriptionAttributes'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetSubscriptionAttributesCommand } = await clients.sdk.sns();
        const out = await client.send(new GetSubscriptionAttributesCommand(read.params), options);
        const value = (0,reading/* attributes */.uK)(out.Attributes, 'SubscriptionArn', read.params.SubscriptionArn);
        const { Endpoint: endpoint, Protocol: protocol } = value;
        return endpoint === undefined ? value : { ...value, Endpoint: (0,snapshot_endpoint/* publicEndpoint */.l8)(protocol ?? '', endpoint) };
    },
    async 'sns:GetDataProtectionPolicy'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetDataProtectionPolicyCommand } = await clients.sdk.sns();
        const out = await client.send(new GetDataProtectionPolicyCommand(read.params), options);
        return out.DataProtectionPolicy ? (0,reading/* document */.Al)(out.DataProtectionPolicy, 'DataProtectionPolicy') : '';
    },
    async 'sns:ListTagsForResource'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { ListTagsForResourceCommand } = await clients.sdk.sns();
        const out = await client.send(new ListTagsForResourceCommand(read.params), options);
        return (0,reading/* tags */._A)((0,reading/* required */.mw)(out.Tags, 'Tags'));
    },
    async 'sns:GetEndpointAttributes'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetEndpointAttributesCommand } = await clients.sdk.sns();
        const out = await client.send(new GetEndpointAttributesCommand(read.params), options);
        return { Enabled: (0,reading/* required */.mw)(out.Attributes?.['Enabled'], 'Attributes.Enabled') };
    },
    async 'sns:GetPlatformApplicationAttributes'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetPlatformApplicationAttributesCommand } = await clients.sdk.sns();
        const out = await client.send(new GetPlatformApplicationAttributesCommand(read.params), options);
        const attributes = (0,reading/* required */.mw)(out.Attributes, 'Attributes');
        const asked = ['AuthenticationMethod', 'AppleCertificateExpiryDate'].flatMap((name) => {
            const value = attributes[name];
            return value === undefined ? [] : [[name, value]];
        });
        return Object.fromEntries(asked);
    },
    async 'sns:CheckIfPhoneNumberIsOptedOut'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { CheckIfPhoneNumberIsOptedOutCommand } = await clients.sdk.sns();
        const out = await client.send(new CheckIfPhoneNumberIsOptedOutCommand(read.params), options);
        return { isOptedOut: (0,reading/* required */.mw)(out.isOptedOut, 'isOptedOut') };
    },
    async 'sns:GetSMSSandboxAccountStatus'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { GetSMSSandboxAccountStatusCommand } = await clients.sdk.sns();
        const out = await client.send(new GetSMSSandboxAccountStatusCommand({}), options);
        return { IsInSandbox: (0,reading/* required */.mw)(out.IsInSandbox, 'IsInSandbox') };
    },
    async 'sns:ListSMSSandboxPhoneNumbers'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { ListSMSSandboxPhoneNumbersCommand } = await clients.sdk.sns();
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await client.send(new ListSMSSandboxPhoneNumbersCommand({ NextToken: token }), options);
            const items = (0,reading/* required */.mw)(out.PhoneNumbers, 'PhoneNumbers').map(({ PhoneNumber, Status }) => ({
                PhoneNumber: (0,reading/* required */.mw)(PhoneNumber, 'PhoneNumber'),
                Status: (0,reading/* required */.mw)(Status, 'Status'),
            }));
            return { items, next: out.NextToken };
        });
    },
    async 'sns:ListOriginationNumbers'({ clients, read, options }) {
        const client = await clients.get('sns', read.region);
        const { ListOriginationNumbersCommand } = await clients.sdk.sns();
        return (0,reading/* allPages */.S4)(async (token) => {
            const out = await client.send(new ListOriginationNumbersCommand({ NextToken: token }), options);
            const items = (0,reading/* required */.mw)(out.PhoneNumbers, 'PhoneNumbers').map((number) => (0,reading/* pick */.Up)(number, ['Status', 'Iso2CountryCode', 'NumberCapabilities']));
            return { items, next: out.NextToken };
        });
    },
};
function subscriptionRow(row, topicArn) {
    const protocol = (0,reading/* required */.mw)(row.Protocol, 'Protocol');
    return {
        SubscriptionArn: (0,reading/* required */.mw)(row.SubscriptionArn, 'SubscriptionArn'),
        Owner: (0,reading/* required */.mw)(row.Owner, 'Owner'),
        Protocol: protocol,
        Endpoint: (0,snapshot_endpoint/* publicEndpoint */.l8)(protocol, (0,reading/* required */.mw)(row.Endpoint, 'Endpoint')),
        TopicArn: topicArn,
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/streams.js


const STREAM_READS = {
    async 'kinesis:DescribeStreamSummary'({ clients, read, options }) {
        const client = await clients.get('kinesis', read.region);
        const { DescribeStreamSummaryCommand } = await clients.sdk.kinesis();
        const { StreamDescriptionSummary: found } = await client.send(new DescribeStreamSummaryCommand(read.params), options);
        if (found === undefined)
            throw new malformed/* Malformed */.s('StreamDescriptionSummary');
        return {
            StreamARN: (0,reading/* same */.FB)(found.StreamARN, read.params.StreamARN, 'StreamARN'),
            StreamStatus: (0,reading/* required */.mw)(found.StreamStatus, 'StreamStatus'),
            ...(0,reading/* pick */.Up)(found, ['EncryptionType', 'KeyId']),
        };
    },
    async 'kinesis:GetResourcePolicy'({ clients, read, options }) {
        const client = await clients.get('kinesis', read.region);
        const { GetResourcePolicyCommand } = await clients.sdk.kinesis();
        const out = await client.send(new GetResourcePolicyCommand(read.params), options);
        const text = (0,reading/* required */.mw)(out.Policy, 'Policy');
        return /^\s*(\{\s*\})?\s*$/.test(text) ? '' : (0,reading/* document */.Al)(text, 'Policy');
    },
    async 'firehose:DescribeDeliveryStream'({ clients, read, options }) {
        const client = await clients.get('firehose', read.region);
        const { DescribeDeliveryStreamCommand } = await clients.sdk.firehose();
        const { DeliveryStreamARN: arn } = read.params;
        const DeliveryStreamName = arn.slice(arn.indexOf('/') + 1);
        const { DeliveryStreamDescription: found } = await client.send(new DescribeDeliveryStreamCommand({ DeliveryStreamName, Limit: 1 }), options);
        if (found === undefined)
            throw new malformed/* Malformed */.s('DeliveryStreamDescription');
        const encryption = found.DeliveryStreamEncryptionConfiguration;
        return {
            DeliveryStreamARN: (0,reading/* same */.FB)(found.DeliveryStreamARN, arn, 'DeliveryStreamARN'),
            DeliveryStreamStatus: (0,reading/* required */.mw)(found.DeliveryStreamStatus, 'DeliveryStreamStatus'),
            DeliveryStreamType: (0,reading/* required */.mw)(found.DeliveryStreamType, 'DeliveryStreamType'),
            ...(encryption === undefined
                ? {}
                : { DeliveryStreamEncryptionConfiguration: (0,reading/* pick */.Up)(encryption, ['Status', 'KeyType', 'KeyARN']) }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/adapters/aws/reads/index.js














function queueUrl(arn) {
    const [, partition, , region, account, name] = arn.split(':');
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com';
    return `https://sqs.${region ?? ''}.${suffix}/${account ?? ''}/${name ?? ''}`;
}
const READERS = {
    ...CLOUDTRAIL_READS,
    ...EVENTS_READS,
    ...API_DESTINATION_READS,
    ...CHAT_READS,
    ...NOTIFICATION_READS,
    ...S3_READS,
    ...IAM_READS,
    ...ALARM_READS,
    ...LOGS_READS,
    ...SNS_READS,
    ...LAMBDA_READS,
    ...LOGS_READS,
    ...STREAM_READS,
    async 'sts:GetCallerIdentity'({ clients, read, options }) {
        const client = await clients.get('sts', read.region);
        const { GetCallerIdentityCommand } = await clients.sdk.sts();
        const out = await client.send(new GetCallerIdentityCommand({}), options);
        return { Account: (0,reading/* required */.mw)(out.Account, 'Account'), Arn: (0,reading/* required */.mw)(out.Arn, 'Arn') };
    },
    async 'organizations:DescribeOrganization'({ clients, read, options }) {
        const client = await clients.get('organizations', read.region);
        const { DescribeOrganizationCommand } = await clients.sdk.organizations();
        const { Organization } = await client.send(new DescribeOrganizationCommand({}), options);
        return { Id: (0,reading/* required */.mw)(Organization?.Id, 'Organization.Id') };
    },
    async 'kms:DescribeKey'({ clients, read, options }) {
        const client = await clients.get('kms', read.region);
        const { DescribeKeyCommand } = await clients.sdk.kms();
        const { KeyMetadata: key } = await client.send(new DescribeKeyCommand(read.params), options);
        if (key === undefined)
            throw new malformed/* Malformed */.s('KeyMetadata');
        return {
            KeyId: (0,reading/* required */.mw)(key.KeyId, 'KeyId'),
            Arn: (0,reading/* required */.mw)(key.Arn, 'Arn'),
            Enabled: (0,reading/* required */.mw)(key.Enabled, 'Enabled'),
            KeyState: (0,reading/* required */.mw)(key.KeyState, 'KeyState'),
            ...(0,reading/* pick */.Up)(key, ['KeySpec', 'KeyUsage', 'KeyManager']),
            ...(0,reading/* dated */.dR)('DeletionDate', key.DeletionDate),
        };
    },
    async 'kms:GetKeyPolicy'({ clients, read, options }) {
        const client = await clients.get('kms', read.region);
        const { GetKeyPolicyCommand } = await clients.sdk.kms();
        const out = await client.send(new GetKeyPolicyCommand({ ...read.params, PolicyName: 'default' }), options);
        return (0,reading/* document */.Al)(out.Policy, 'Policy');
    },
    async 'kms:ListGrants'({ clients, read, options }) {
        const client = await clients.get('kms', read.region);
        const { ListGrantsCommand } = await clients.sdk.kms();
        return (0,reading/* allPages */.S4)(async (token) => {
            const marker = token === undefined ? {} : { Marker: token };
            const out = await client.send(new ListGrantsCommand({ ...read.params, Limit: 100, ...marker }), options);
            const items = (0,reading/* required */.mw)(out.Grants, 'Grants').map(({ Constraints: constraints, ...grant }) => ({
                Operations: (0,reading/* required */.mw)(grant.Operations, 'Operations'),
                ...(0,reading/* pick */.Up)(grant, ['GranteePrincipal', 'GranteeServicePrincipal']),
                ...((constraints ?? null) === null
                    ? {}
                    : {
                        Constraints: (0,reading/* pick */.Up)(constraints ?? {}, ['EncryptionContextSubset', 'EncryptionContextEquals', 'SourceArn']),
                    }),
            }));
            return { items, next: (0,reading/* required */.mw)(out.Truncated, 'Truncated') ? (0,reading/* required */.mw)(out.NextMarker, 'NextMarker') : undefined };
        });
    },
    async 'kms:ListResourceTags'({ clients, read, options }) {
        const client = await clients.get('kms', read.region);
        const { ListResourceTagsCommand } = await clients.sdk.kms();
        return (0,reading/* allPages */.S4)(async (token) => {
            const marker = token === undefined ? {} : { Marker: token };
            const out = await client.send(new ListResourceTagsCommand({ ...read.params, ...marker }), options);
            const found = (0,reading/* required */.mw)(out.Tags, 'Tags');
            const items = (0,reading/* tags */._A)(found.map(({ TagKey, TagValue }) => ({ Key: TagKey, Value: TagValue })));
            return { items, next: (0,reading/* required */.mw)(out.Truncated, 'Truncated') ? (0,reading/* required */.mw)(out.NextMarker, 'NextMarker') : undefined };
        });
    },
    async 'sqs:GetQueueAttributes'({ clients, read, options }) {
        const client = await clients.get('sqs', read.region);
        const { GetQueueAttributesCommand } = await clients.sdk.sqs();
        const QueueUrl = queueUrl(read.params.QueueArn);
        const out = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }), options);
        return (0,reading/* attributes */.uK)(out.Attributes, 'QueueArn', read.params.QueueArn);
    },
    async 'sqs:ListQueueTags'({ clients, read, options }) {
        const client = await clients.get('sqs', read.region);
        const { ListQueueTagsCommand } = await clients.sdk.sqs();
        const out = await client.send(new ListQueueTagsCommand({ QueueUrl: queueUrl(read.params.QueueArn) }), options);
        return Object.entries(out.Tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
    },
};


/***/ }),

/***/ 8766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   _A: () => (/* binding */ tags),
/* harmony export */   dR: () => (/* binding */ dated),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   uK: () => (/* binding */ attributes)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80433);

function required(value, member) {
    if (value === undefined)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(member);
    return value;
}
function same(value, asked, member) {
    if (value !== asked)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`${member} that was asked for`);
    return value;
}
function document(text, member) {
    try {
        const value = JSON.parse(required(text, member));
        if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'Statement'))
            return text ?? '';
    }
    catch {
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s(`${member} in JSON`);
}
function tags(found) {
    return found.map(({ Key, Value }) => ({ Key: required(Key, 'Key'), Value: required(Value, 'Value') }));
}
function attributes(found, mandatory, asked) {
    same(found?.[mandatory], asked, `Attributes.${mandatory}`);
    const entries = Object.entries(found ?? {}).map(([name, value]) => [name, required(value, name)]);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function pick(source, keys) {
    const copy = {};
    for (const key of keys) {
        const value = source[key];
        if (value !== undefined && value !== null)
            copy[key] = value;
    }
    return copy;
}
function dated(key, date) {
    return (date === undefined ? {} : { [key]: date.toISOString() });
}
async function allPages(page) {
    const found = [];
    const seen = new Set();
    let token;
    do {
        const { items, next } = await page(token);
        found.push(...items);
        if (next !== undefined && seen.has(next))
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .Malformed */ .s('end: NextToken repeats');
        if (next !== undefined)
            seen.add(next);
        token = next;
    } while (token !== undefined && token !== '');
    return found;
}


/***/ }),

/***/ 25973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isOfForeignRole),
/* harmony export */   At: () => (/* binding */ Facts),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   gv: () => (/* binding */ asOwner)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24527);

const NOT_OBSERVED = {
    status: 'unreadable',
    kind: 'not-observed',
    code: 'NotObserved',
    message: 'this snapshot was made without this read',
    permissions: [],
};
const keys = new WeakMap();
function keyOf(read) {
    let key = keys.get(read);
    if (key === undefined)
        keys.set(read, (key = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)));
    return key;
}
function table(snapshot) {
    return new Map(snapshot.observed.map(({ read, answer }) => [keyOf(read), answer]));
}
function accountOf(snapshot) {
    for (const { read, answer } of snapshot.observed) {
        if (read.op === 'sts:GetCallerIdentity' && answer.status === 'known') {
            return answer.value.Account;
        }
    }
    return null;
}
function ownerOf(read) {
    for (const value of Object.values(read.params)) {
        if (typeof value === 'string' && value.startsWith('arn:'))
            return value.split(':')[4] ?? null;
    }
    return null;
}
const NAMES_BUS = {
    'events:DescribeEventBus': 'Name',
    'events:ListRuleNamesByTarget': 'EventBusName',
    'events:ListRules': 'EventBusName',
    'events:ListTargetsByRule': 'EventBusName',
};
function asOwner(read) {
    const params = read.params;
    if (read.op === 'kms:DescribeKey' || read.op === 'kms:GetKeyPolicy' || read.op === 'kms:ListGrants')
        return { ...read, params: { KeyId: shortKey(String(params['KeyId'])) } };
    if (isOfForeignRole(read))
        return { ...read, params: { ...params, RoleName: String(params['RoleName']).split('/').at(-1) } };
    const parameter = NAMES_BUS[read.op];
    const bus = parameter === undefined ? undefined : params[parameter];
    if (parameter === undefined || typeof bus !== 'string' || !bus.startsWith('arn:'))
        return read;
    return { ...read, params: { ...params, [parameter]: bus.slice(bus.indexOf('/') + 1) } };
}
function isOfForeignRole(read) {
    const name = read.params['RoleName'];
    return typeof name === 'string' && name.startsWith('arn:');
}
function shortKey(named) {
    const resource = named.split(':').slice(5).join(':');
    return resource === '' ? named : resource.replace(/^key\//, '');
}
class Facts {
    account;
    snapshot;
    snapshots;
    #own;
    #others;
    #wanted = new Map();
    #vouched = new Set();
    #used = new Map();
    constructor(snapshot, others = []) {
        this.snapshot = snapshot;
        this.snapshots = [snapshot, ...others];
        this.account = accountOf(snapshot);
        this.#own = table(snapshot);
        this.#others = new Map(others.flatMap((other) => {
            const account = accountOf(other);
            return account === null ? [] : [[account, table(other)]];
        }));
    }
    get(read) {
        const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read);
        const own = this.#own.get(key);
        if (own === undefined)
            this.#wanted.set(key, read);
        const answer = own?.status === 'known' ? own : (this.#fromOwner(read) ?? own ?? NOT_OBSERVED);
        this.#used.set(key, { read, answer });
        return answer;
    }
    peek(read) {
        return this.#own.get((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read));
    }
    someUsed(is) {
        for (const { read, answer } of this.#used.values())
            if (answer.status === 'known' && is(read, answer.value))
                return true;
        return false;
    }
    ahead(read) {
        if (!this.#own.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)))
            this.#wanted.set((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read), read);
    }
    noteVouched(resource) {
        this.#vouched.add(resource);
    }
    vouched() {
        return [...this.#vouched].sort();
    }
    wanted() {
        return [...this.#wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
    }
    used() {
        return [...this.#used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    }
    isGoneForOwner(read) {
        return this.#fromOwner(read)?.status === 'absent';
    }
    #fromOwner(read) {
        const owner = ownerOf(read);
        if (owner === null || owner === this.account)
            return undefined;
        const table = this.#others.get(owner);
        return table?.get((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(asOwner(read))) ?? table?.get((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read));
    }
}


/***/ }),

/***/ 24527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SNAPSHOT_SCHEMA),
/* harmony export */   Y: () => (/* binding */ readKey)
/* harmony export */ });
const SNAPSHOT_SCHEMA = 'iam-alert-guard/snapshot/1';
function readKey(read) {
    const params = read.params;
    const names = Object.keys(params);
    const sorted = names.length < 2 ? params : Object.fromEntries(names.sort().map((name) => [name, params[name]]));
    return `${read.op} ${read.region} ${JSON.stringify(sorted)}`;
}


/***/ }),

/***/ 85055:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ misfit)
});

// EXTERNAL MODULE: ./build/src/snapshot/shape.js
var shape = __webpack_require__(7939);
;// CONCATENATED MODULE: ./build/src/snapshot/handover-shapes.js

const chat = (0,shape/* list */.p_)((0,shape/* object */.Ik)({ ChatConfigurationArn: shape/* text */.Qq, SnsTopicArns: (0,shape/* list */.p_)(shape/* text */.Qq) }, (0,shape/* all */.Q7)(shape/* text */.Qq, 'State', 'StateReason')));
const HANDOVER_SHAPES = {
    'events:DescribeApiDestination': (0,shape/* object */.Ik)({
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'ApiDestinationArn', 'ApiDestinationState', 'ConnectionArn', 'HttpMethod', 'InvocationEndpoint'),
        Wildcards: shape/* count */.U9,
    }),
    'events:DescribeConnection': (0,shape/* object */.Ik)({ ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'ConnectionArn', 'ConnectionState'), BodyParameters: (0,shape/* list */.p_)(shape/* text */.Qq) }, (0,shape/* all */.Q7)(shape/* text */.Qq, 'StateReason', 'AuthorizationType', 'KmsKeyIdentifier')),
    'chatbot:DescribeSlackChannelConfigurations': chat,
    'chatbot:ListMicrosoftTeamsChannelConfigurations': chat,
    'chatbot:DescribeChimeWebhookConfigurations': chat,
    'notifications:ListNotificationConfigurations': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'name', 'status'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'aggregationDuration'))),
    'notifications:ListEventRules': (0,shape/* list */.p_)((0,shape/* object */.Ik)({
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'source', 'eventType', 'eventPattern'),
        ...(0,shape/* all */.Q7)((0,shape/* list */.p_)(shape/* text */.Qq), 'regions', 'managedRules'),
        statusSummaryByRegion: (0,shape/* mapOf */.A7)((0,shape/* object */.Ik)({ status: shape/* text */.Qq }, { reason: shape/* text */.Qq })),
    })),
    'notifications:ListChannels': (0,shape/* list */.p_)(shape/* text */.Qq),
    'notifications:ListNotificationHubs': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'notificationHubRegion', 'status'))),
    'notifications-contacts:ListEmailContacts': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'arn', 'address', 'status'))),
};

;// CONCATENATED MODULE: ./build/src/snapshot/shapes.js


const subscriptions = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'SubscriptionArn', 'Owner', 'Protocol', 'Endpoint', 'TopicArn')));
const tags = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Key', 'Value')));
const pairs = (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Value')));
const OPERATORS = ['Equals', 'NotEquals', 'StartsWith', 'NotStartsWith', 'EndsWith', 'NotEndsWith'];
const trail = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'TrailARN'), {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'HomeRegion', 'S3BucketName', 'S3KeyPrefix', 'KmsKeyId', 'SnsTopicARN'),
    ...(0,shape/* all */.Q7)(shape/* flag */.Jt, 'IsMultiRegionTrail', 'IncludeGlobalServiceEvents', 'IsOrganizationTrail', 'LogFileValidationEnabled'),
    HasCustomEventSelectors: shape/* flag */.Jt,
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'CloudWatchLogsLogGroupArn', 'CloudWatchLogsRoleArn'),
});
const basicSelector = (0,shape/* object */.Ik)({}, {
    ReadWriteType: shape/* text */.Qq,
    IncludeManagementEvents: shape/* flag */.Jt,
    ExcludeManagementEventSources: (0,shape/* list */.p_)(shape/* text */.Qq),
    DataResources: (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, { Type: shape/* text */.Qq, Values: (0,shape/* list */.p_)(shape/* text */.Qq) })),
});
const fieldSelector = (0,shape/* object */.Ik)({ Field: shape/* text */.Qq }, (0,shape/* all */.Q7)((0,shape/* list */.p_)(shape/* text */.Qq), ...OPERATORS));
const deadLetterConfig = (0,shape/* object */.Ik)({}, { Arn: shape/* text */.Qq });
const target = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Id', 'Arn'), {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'RoleArn', 'Input', 'InputPath'),
    InputTransformer: (0,shape/* object */.Ik)({}, { InputTemplate: shape/* text */.Qq, InputPathsMap: shape/* texts */.Te }),
    DeadLetterConfig: deadLetterConfig,
    RetryPolicy: (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* count */.U9, 'MaximumRetryAttempts', 'MaximumEventAgeInSeconds')),
    SqsParameters: (0,shape/* object */.Ik)({}, { MessageGroupId: shape/* text */.Qq }),
    KinesisParameters: (0,shape/* object */.Ik)({}, { PartitionKeyPath: shape/* text */.Qq }),
    OtherParameters: (0,shape/* list */.p_)(shape/* text */.Qq),
    PathParameterValues: shape/* count */.U9,
});
const alarm = (0,shape/* object */.Ik)({ ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'AlarmName', 'AlarmArn'), Dimensions: pairs, AlarmActions: (0,shape/* list */.p_)(shape/* text */.Qq) }, {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Namespace', 'MetricName', 'ComparisonOperator', 'Statistic', 'TreatMissingData', 'StateValue'),
    ...(0,shape/* all */.Q7)(shape/* count */.U9, 'Threshold', 'Period', 'EvaluationPeriods', 'DatapointsToAlarm'),
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Unit', 'ExtendedStatistic', 'EvaluationState', 'AlarmRule', 'ActionsSuppressor'),
    ActionsEnabled: shape/* flag */.Jt,
    Metrics: (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Namespace', 'MetricName', 'Expression', 'AccountId', 'Id', 'Stat', 'Unit'),
        ...{ ReturnData: shape/* flag */.Jt, Dimensions: pairs, Period: shape/* count */.U9 },
    })),
    ...(0,shape/* all */.Q7)(shape/* yes */.EZ, 'OtherCriteria', 'WarmUp'),
    LogGroups: (0,shape/* list */.p_)(shape/* text */.Qq),
});
const logGroup = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'logGroupName', 'arn'), {
    ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'logGroupClass', 'kmsKeyId', 'dataProtectionStatus'),
    inheritedProperties: (0,shape/* list */.p_)(shape/* text */.Qq),
});
const transformation = (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'metricName', 'metricNamespace', 'metricValue'), {
    defaultValue: shape/* count */.U9,
    dimensions: shape/* texts */.Te,
    unit: shape/* text */.Qq,
});
const metricFilter = (0,shape/* object */.Ik)({ ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'filterName', 'logGroupName', 'filterPattern'), metricTransformations: (0,shape/* list */.p_)(transformation) }, { applyOnTransformedLogs: shape/* flag */.Jt, fieldSelectionCriteria: shape/* text */.Qq, emitSystemFieldDimensions: (0,shape/* list */.p_)(shape/* text */.Qq) });
const errors = [
    ...['LatestDeliveryError', 'LatestDigestDeliveryError'],
    ...['LatestCloudWatchLogsDeliveryError', 'LatestNotificationError'],
];
const times = [
    ...['LatestDeliveryTime', 'LatestDigestDeliveryTime', 'LatestCloudWatchLogsDeliveryTime'],
    ...['StartLoggingTime', 'StopLoggingTime'],
];
const SHAPES = {
    ...HANDOVER_SHAPES,
    'sts:GetCallerIdentity': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Account', 'Arn')),
    'organizations:DescribeOrganization': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Id')),
    'cloudtrail:DescribeTrails': (0,shape/* list */.p_)(trail),
    'cloudtrail:GetTrailStatus': (0,shape/* object */.Ik)({}, { IsLogging: shape/* flag */.Jt, ...(0,shape/* all */.Q7)(shape/* text */.Qq, ...errors, ...times) }),
    'cloudtrail:GetEventSelectors': (0,shape/* object */.Ik)({
        EventSelectors: (0,shape/* list */.p_)(basicSelector),
        AdvancedEventSelectors: (0,shape/* list */.p_)((0,shape/* object */.Ik)({ FieldSelectors: (0,shape/* list */.p_)(fieldSelector) }, { Name: shape/* text */.Qq })),
    }),
    'cloudtrail:ListTags': tags,
    'events:DescribeEventBus': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Arn'), {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Policy', 'KmsKeyIdentifier'),
        DeadLetterConfig: deadLetterConfig,
    }),
    'events:ListEventBuses': (0,shape/* list */.p_)(shape/* text */.Qq),
    'events:ListRuleNamesByTarget': (0,shape/* list */.p_)(shape/* text */.Qq),
    'events:ListRules': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Name', 'Arn', 'EventBusName'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'EventPattern', 'State', 'Description', 'ScheduleExpression', 'RoleArn', 'ManagedBy'))),
    'events:ListTargetsByRule': (0,shape/* list */.p_)(target),
    'events:ListArchives': (0,shape/* list */.p_)((0,shape/* object */.Ik)({ ArchiveName: shape/* text */.Qq }, { State: shape/* text */.Qq, RetentionDays: shape/* count */.U9 })),
    'events:ListTagsForResource': tags,
    'sns:GetTopicAttributes': shape/* texts */.Te,
    'sns:ListSubscriptions': subscriptions,
    'sns:ListSubscriptionsByTopic': subscriptions,
    'sns:GetSubscriptionAttributes': shape/* texts */.Te,
    'sns:GetDataProtectionPolicy': shape/* text */.Qq,
    'sns:GetEndpointAttributes': shape/* texts */.Te,
    'sns:GetPlatformApplicationAttributes': shape/* texts */.Te,
    'sns:CheckIfPhoneNumberIsOptedOut': (0,shape/* object */.Ik)({ isOptedOut: shape/* flag */.Jt }),
    'sns:GetSMSSandboxAccountStatus': (0,shape/* object */.Ik)({ IsInSandbox: shape/* flag */.Jt }),
    'sns:ListSMSSandboxPhoneNumbers': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'PhoneNumber', 'Status'))),
    'sns:ListOriginationNumbers': (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, { ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'Status', 'Iso2CountryCode'), NumberCapabilities: (0,shape/* list */.p_)(shape/* text */.Qq) })),
    'sns:ListTagsForResource': tags,
    'kms:DescribeKey': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'KeyId', 'Arn'), {
        Enabled: shape/* flag */.Jt,
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'KeyState', 'KeySpec', 'KeyUsage', 'KeyManager', 'DeletionDate'),
    }),
    'kms:GetKeyPolicy': shape/* text */.Qq,
    'kms:ListGrants': (0,shape/* list */.p_)((0,shape/* object */.Ik)({ Operations: (0,shape/* list */.p_)(shape/* text */.Qq) }, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'GranteePrincipal', 'GranteeServicePrincipal'),
        Constraints: (0,shape/* object */.Ik)({}, { ...(0,shape/* all */.Q7)(shape/* texts */.Te, 'EncryptionContextSubset', 'EncryptionContextEquals'), SourceArn: shape/* text */.Qq }),
    })),
    'kms:ListResourceTags': tags,
    's3:HeadBucket': shape/* yes */.EZ,
    's3:GetBucketPolicy': shape/* text */.Qq,
    's3:GetBucketTagging': tags,
    's3:GetPublicAccessBlock': (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* flag */.Jt, 'BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets')),
    's3:GetBucketAcl': (0,shape/* object */.Ik)({ Grants: (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* text */.Qq, 'ID', 'URI', 'Permission'))) }, { Owner: shape/* text */.Qq }),
    's3:GetBucketRequestPayment': shape/* text */.Qq,
    's3:GetBucketVersioning': (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* text */.Qq, 'Status', 'MFADelete')),
    's3:GetBucketLifecycleConfiguration': (0,shape/* list */.p_)((0,shape/* object */.Ik)({}, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'ID', 'Status', 'Prefix', 'ExpirationDate'),
        ...(0,shape/* all */.Q7)(shape/* count */.U9, 'ExpirationDays', 'ObjectSizeLessThan', 'ObjectSizeGreaterThan'),
        Tagged: shape/* flag */.Jt,
    })),
    'sqs:GetQueueAttributes': shape/* texts */.Te,
    'sqs:ListQueueTags': tags,
    'lambda:GetFunctionConfiguration': (0,shape/* object */.Ik)({ FunctionArn: shape/* text */.Qq }, {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'State', 'StateReasonCode', 'KMSKeyArn', 'LastUpdateStatus', 'Version', 'Role'),
        DeadLetterConfig: (0,shape/* object */.Ik)({}, { TargetArn: shape/* text */.Qq }),
        TenancyConfig: (0,shape/* object */.Ik)({}, { TenantIsolationMode: shape/* text */.Qq }),
        DurableConfig: (0,shape/* object */.Ik)({}, { ExecutionTimeout: shape/* count */.U9 }),
    }),
    'lambda:GetAlias': (0,shape/* object */.Ik)({ FunctionVersion: shape/* text */.Qq }, { AdditionalVersionWeights: (0,shape/* mapOf */.A7)(shape/* count */.U9) }),
    'lambda:GetFunctionEventInvokeConfig': (0,shape/* object */.Ik)({}, { ...(0,shape/* all */.Q7)(shape/* count */.U9, 'MaximumRetryAttempts', 'MaximumEventAgeInSeconds'), OnFailure: shape/* text */.Qq }),
    'kinesis:DescribeStreamSummary': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'StreamARN', 'StreamStatus'), (0,shape/* all */.Q7)(shape/* text */.Qq, 'EncryptionType', 'KeyId')),
    'kinesis:GetResourcePolicy': shape/* text */.Qq,
    'firehose:DescribeDeliveryStream': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'DeliveryStreamARN', 'DeliveryStreamStatus', 'DeliveryStreamType'), { DeliveryStreamEncryptionConfiguration: (0,shape/* object */.Ik)({}, (0,shape/* all */.Q7)(shape/* text */.Qq, 'Status', 'KeyType', 'KeyARN')) }),
    'logs:DescribeResourcePolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'lambda:GetPolicy': shape/* text */.Qq,
    'lambda:GetFunctionConcurrency': (0,shape/* object */.Ik)({ ReservedConcurrentExecutions: (0,shape/* orNull */.Xd)(shape/* count */.U9) }),
    'iam:GetRole': (0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'RoleName', 'Arn'), {
        ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'AssumeRolePolicyDocument', 'PermissionsBoundary', 'Description', 'LastUsed'),
        Tags: (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'Key', 'Value'))),
    }),
    'iam:ListRolePolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'iam:GetRolePolicy': shape/* text */.Qq,
    'iam:ListAttachedRolePolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'iam:GetPolicyVersion': shape/* text */.Qq,
    'cloudwatch:DescribeAlarms': (0,shape/* list */.p_)(alarm),
    'cloudwatch:ListAlarmMuteRules': (0,shape/* list */.p_)((0,shape/* object */.Ik)((0,shape/* all */.Q7)(shape/* text */.Qq, 'AlarmMuteRuleArn', 'Status'))),
    'logs:DescribeLogGroups': (0,shape/* list */.p_)(logGroup),
    'logs:DescribeMetricFilters': (0,shape/* list */.p_)(metricFilter),
    'logs:GetDataProtectionPolicy': shape/* text */.Qq,
    'logs:DescribeAccountPolicies': (0,shape/* list */.p_)(shape/* text */.Qq),
    'cloudwatch:ListTagsForResource': tags,
    'cloudwatch:GetMetricStatistics': (0,shape/* list */.p_)((0,shape/* object */.Ik)({ Timestamp: shape/* text */.Qq, Sum: shape/* count */.U9 })),
};
function misfit(op, value) {
    return SHAPES[op](value);
}


/***/ })

};
