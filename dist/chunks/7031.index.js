export const id = 7031;
export const ids = [7031];
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


/***/ })

};
