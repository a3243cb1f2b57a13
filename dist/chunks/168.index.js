export const id = 168;
export const ids = [168];
export const modules = {

/***/ 24168:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAws: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./build/src/adapters/aws/aws.js
var aws = __webpack_require__(55537);
// EXTERNAL MODULE: ./build/src/adapters/aws/client/clients.js + 2 modules
var client_clients = __webpack_require__(12322);
// EXTERNAL MODULE: ./build/src/canary/calls.js
var calls = __webpack_require__(36415);
// EXTERNAL MODULE: ./build/src/adapters/aws/errors.js + 1 modules
var errors = __webpack_require__(79542);
// EXTERNAL MODULE: ./build/src/adapters/aws/malformed.js
var malformed = __webpack_require__(80433);
// EXTERNAL MODULE: ./build/src/adapters/aws/client/pause.js
var pause = __webpack_require__(52728);
// EXTERNAL MODULE: ./build/src/adapters/aws/reads/index.js + 13 modules
var reads = __webpack_require__(78996);
;// CONCATENATED MODULE: ./build/src/adapters/aws/canary.js





const HIDDEN = 5;
const WAIT = 3;
function marked(marker) {
    return (next) => (args) => {
        const { headers } = args.request;
        for (const name of ['user-agent', 'x-amz-user-agent'])
            headers[name] = `${headers[name] ?? ''} ${(0,calls/* agentOf */.jk)(marker)}`.trim();
        return next(args);
    };
}
async function send(clients, { region, call, roleName: RoleName, marker, open }) {
    const { TagRoleCommand, UntagRoleCommand, UpdateRoleDescriptionCommand } = await clients.sdk.iam();
    const client = await clients.inSession(marker).get('iam', region);
    const options = { abortSignal: clients.signal };
    const mark = { name: 'canaryMarker', step: 'build', priority: 'low' };
    switch (call) {
        case 'TagRole': {
            const command = new TagRoleCommand({ RoleName, Tags: [{ Key: (0,calls/* tagOf */.cO)(marker), Value: marker }] });
            command.middlewareStack.add(marked(marker), mark);
            await client.send(command, options);
            return;
        }
        case 'UntagRole': {
            const command = new UntagRoleCommand({ RoleName, TagKeys: [(0,calls/* tagOf */.cO)(marker)] });
            command.middlewareStack.add(marked(marker), mark);
            await client.send(command, options);
            return;
        }
        case 'UpdateRoleDescription': {
            const command = new UpdateRoleDescriptionCommand({ RoleName, Description: (0,calls/* descriptionOf */.Kq)(marker, open) });
            command.middlewareStack.add(marked(marker), mark);
            await client.send(command, options);
            return;
        }
    }
}
function canaryCalls(clients) {
    const sqs = async (queueArn) => clients.get('sqs', queueArn.split(':')[3] ?? '');
    return {
        namesSession: clients.namesSession,
        async send(asked) {
            try {
                await send(clients, asked);
                return { ok: true };
            }
            catch (error) {
                return { ok: false, ...(0,errors/* refusalOf */.Of)(error) };
            }
        },
        async receive(queueArn) {
            try {
                const { ReceiveMessageCommand } = await clients.sdk.sqs();
                const out = await (await sqs(queueArn)).send(new ReceiveMessageCommand({
                    QueueUrl: (0,reads/* queueUrl */.j)(queueArn),
                    MaxNumberOfMessages: 10,
                    VisibilityTimeout: HIDDEN,
                    WaitTimeSeconds: WAIT,
                }), { abortSignal: clients.signal });
                const messages = (out.Messages ?? []).map(({ Body, ReceiptHandle }) => {
                    if (Body === undefined || ReceiptHandle === undefined)
                        throw new malformed/* Malformed */.s('Body');
                    return { body: Body, receipt: ReceiptHandle };
                });
                return { ok: true, messages };
            }
            catch (error) {
                return { ok: false, ...(0,errors/* refusalOf */.Of)(error) };
            }
        },
        async remove(queueArn, ReceiptHandle) {
            try {
                const { DeleteMessageCommand } = await clients.sdk.sqs();
                const client = await sqs(queueArn);
                await client.send(new DeleteMessageCommand({ QueueUrl: (0,reads/* queueUrl */.j)(queueArn), ReceiptHandle }), {
                    abortSignal: clients.signal,
                });
                return { ok: true };
            }
            catch (error) {
                return { ok: false, ...(0,errors/* refusalOf */.Of)(error) };
            }
        },
        pause: (milliseconds) => (0,pause/* pauseUntil */.h)(clients.signal, milliseconds),
    };
}

// EXTERNAL MODULE: ./build/src/adapters/aws/event-history.js
var event_history = __webpack_require__(56833);
// EXTERNAL MODULE: ./build/src/snapshot/observe.js
var observe = __webpack_require__(44062);
;// CONCATENATED MODULE: ./build/src/adapters/aws/create-key.js


class Noted {
    note;
    constructor(note) {
        this.note = note;
    }
}
const LEFT_OVER = 'iam-alert-guard-left-over';
async function createNamedKey({ clients, region, params, options, }) {
    const { AliasName, ...key } = params;
    const { CreateAliasCommand, CreateKeyCommand, KMSClient } = await clients.sdk.kms();
    const client = await clients.get('kms', region);
    let id = await unnamedKey(clients, region, key.Description, options);
    if (id === undefined) {
        const { credentials, requestHandler, endpoint } = client.config;
        const once = new KMSClient({
            region,
            credentials,
            requestHandler,
            ...(endpoint === undefined ? {} : { endpoint }),
            maxAttempts: 1,
        });
        id = (await once.send(new CreateKeyCommand(key), options)).KeyMetadata?.KeyId;
    }
    try {
        await client.send(new CreateAliasCommand({ AliasName, TargetKeyId: id }), options);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof Error) || error.name !== 'AlreadyExistsException' || id === undefined)
            throw error;
        return tooLate(clients, region, { alias: AliasName, id }, options);
    }
}
async function tooLate(clients, region, { alias, id }, options) {
    const { DescribeKeyCommand, TagResourceCommand } = await clients.sdk.kms();
    const client = await clients.get('kms', region);
    const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId: alias }), options);
    if (KeyMetadata?.KeyId === id)
        return undefined;
    const tagged = await client
        .send(new TagResourceCommand({ KeyId: id, Tags: [{ TagKey: LEFT_OVER, TagValue: alias }] }), options)
        .then(() => `It was tagged ${LEFT_OVER} and not deleted.`, () => 'It could not be tagged, and was not deleted.');
    return new Noted(`another run named its key ${alias} first. The key ${id} in ${region} was made by this run and is not needed. ${tagged} ` +
        `When you are sure that nobody uses it:\n  aws kms schedule-key-deletion --region ${region} --key-id ${id}`);
}
async function unnamedKey(clients, region, description, options) {
    const { DescribeKeyCommand, paginateListKeys } = await clients.sdk.kms();
    const client = await clients.get('kms', region);
    const ids = [];
    for await (const page of paginateListKeys({ client }, {}, options))
        ids.push(...(page.Keys ?? []).flatMap(({ KeyId }) => KeyId ?? []));
    const found = await (0,observe/* mapLimited */.b)(ids, 8, async (KeyId) => {
        try {
            return (await client.send(new DescribeKeyCommand({ KeyId }), options)).KeyMetadata;
        }
        catch (error) {
            if (denied(error))
                return undefined;
            throw error;
        }
    });
    return found.find((key) => key?.Description === description && key.KeyState === 'Enabled')?.KeyId;
}
function denied(error) {
    const answer = (0,errors/* answerOf */.ut)('kms:DescribeKey', error);
    return answer.status === 'unreadable' && answer.kind === 'denied';
}

// EXTERNAL MODULE: ./build/src/adapters/aws/qualified.js
var qualified = __webpack_require__(89890);
;// CONCATENATED MODULE: ./build/src/adapters/aws/writes.js




class Refused extends Error {
    name = 'Refused';
}
function allTaken(failed = []) {
    const [first] = failed;
    if (first !== undefined)
        throw new Refused(`${first.ErrorCode ?? 'failed'}: ${first.ErrorMessage ?? ''}`);
}
const WRITERS = {
    async 's3:CreateBucket'({ clients, region, params, options }) {
        const { CreateBucketCommand } = await clients.sdk.s3();
        const { CreateBucketConfiguration, ...rest } = params;
        const input = { ...rest, CreateBucketConfiguration: CreateBucketConfiguration };
        return (await clients.get('s3', region)).send(new CreateBucketCommand(input), options);
    },
    async 's3:PutBucketPolicy'({ clients, region, params, options }) {
        const { PutBucketPolicyCommand } = await clients.sdk.s3();
        return (await clients.get('s3', region)).send(new PutBucketPolicyCommand(params), options);
    },
    'kms:CreateKey': createNamedKey,
    async 'kms:PutKeyPolicy'({ clients, region, params, options }) {
        const { PutKeyPolicyCommand } = await clients.sdk.kms();
        return (await clients.get('kms', region)).send(new PutKeyPolicyCommand(params), options);
    },
    async 'kms:EnableKey'({ clients, region, params, options }) {
        const { EnableKeyCommand } = await clients.sdk.kms();
        return (await clients.get('kms', region)).send(new EnableKeyCommand(params), options);
    },
    async 'kms:CancelKeyDeletion'({ clients, region, params, options }) {
        const { CancelKeyDeletionCommand } = await clients.sdk.kms();
        return (await clients.get('kms', region)).send(new CancelKeyDeletionCommand(params), options);
    },
    async 'cloudtrail:CreateTrail'({ clients, region, params, options }) {
        const { CreateTrailCommand } = await clients.sdk.cloudtrail();
        return (await clients.get('cloudtrail', region)).send(new CreateTrailCommand(params), options);
    },
    async 'cloudtrail:UpdateTrail'({ clients, region, params, options }) {
        const { UpdateTrailCommand } = await clients.sdk.cloudtrail();
        return (await clients.get('cloudtrail', region)).send(new UpdateTrailCommand(params), options);
    },
    async 'cloudtrail:PutEventSelectors'({ clients, region, params, options }) {
        const { PutEventSelectorsCommand } = await clients.sdk.cloudtrail();
        const input = params;
        return (await clients.get('cloudtrail', region)).send(new PutEventSelectorsCommand(input), options);
    },
    async 'cloudtrail:StartLogging'({ clients, region, params, options }) {
        const { StartLoggingCommand } = await clients.sdk.cloudtrail();
        return (await clients.get('cloudtrail', region)).send(new StartLoggingCommand(params), options);
    },
    async 'sns:CreateTopic'({ clients, region, params, options }) {
        const { CreateTopicCommand } = await clients.sdk.sns();
        return (await clients.get('sns', region)).send(new CreateTopicCommand(params), options);
    },
    async 'sns:SetTopicAttributes'({ clients, region, params, options }) {
        const { SetTopicAttributesCommand } = await clients.sdk.sns();
        return (await clients.get('sns', region)).send(new SetTopicAttributesCommand(params), options);
    },
    async 'sns:Subscribe'({ clients, region, params, options, endpointOf }) {
        const { SubscribeCommand } = await clients.sdk.sns();
        const { TopicArn, Protocol, recipient } = params;
        const Endpoint = endpointOf(recipient);
        if (Endpoint === null)
            throw new Refused('the endpoint is not known to this run');
        return (await clients.get('sns', region)).send(new SubscribeCommand({ TopicArn, Protocol, Endpoint, ReturnSubscriptionArn: true }), options);
    },
    async 'sns:SetSubscriptionAttributes'({ clients, region, params, options }) {
        const { SetSubscriptionAttributesCommand } = await clients.sdk.sns();
        return (await clients.get('sns', region)).send(new SetSubscriptionAttributesCommand(params), options);
    },
    async 'sns:Unsubscribe'({ clients, region, params, options }) {
        const { UnsubscribeCommand } = await clients.sdk.sns();
        return (await clients.get('sns', region)).send(new UnsubscribeCommand(params), options);
    },
    async 'sqs:CreateQueue'({ clients, region, params, options }) {
        const { CreateQueueCommand } = await clients.sdk.sqs();
        return (await clients.get('sqs', region)).send(new CreateQueueCommand(params), options);
    },
    async 'sqs:SetQueueAttributes'({ clients, region, params, options }) {
        const { SetQueueAttributesCommand } = await clients.sdk.sqs();
        return (await clients.get('sqs', region)).send(new SetQueueAttributesCommand(params), options);
    },
    async 'events:PutRule'({ clients, region, params, options }) {
        const { PutRuleCommand } = await clients.sdk.events();
        const input = params;
        return (await clients.get('events', region)).send(new PutRuleCommand(input), options);
    },
    async 'events:PutTargets'({ clients, region, params, options }) {
        const { PutTargetsCommand } = await clients.sdk.events();
        const input = params;
        allTaken((await (await clients.get('events', region)).send(new PutTargetsCommand(input), options)).FailedEntries);
    },
    async 'events:RemoveTargets'({ clients, region, params, options }) {
        const { RemoveTargetsCommand } = await clients.sdk.events();
        const input = { ...params, Ids: [...params.Ids] };
        allTaken((await (await clients.get('events', region)).send(new RemoveTargetsCommand(input), options)).FailedEntries);
    },
    async 'events:RemovePermission'({ clients, region, params, options }) {
        const { RemovePermissionCommand } = await clients.sdk.events();
        return (await clients.get('events', region)).send(new RemovePermissionCommand(params), options);
    },
    async 'logs:PutMetricFilter'({ clients, region, params, options }) {
        const { PutMetricFilterCommand } = await clients.sdk.logs();
        const input = params;
        return (await clients.get('logs', region)).send(new PutMetricFilterCommand(input), options);
    },
    async 'cloudwatch:EnableAlarmActions'({ clients, region, params, options }) {
        const { EnableAlarmActionsCommand } = await clients.sdk.cloudwatch();
        const input = { AlarmNames: [...params.AlarmNames] };
        return (await clients.get('cloudwatch', region)).send(new EnableAlarmActionsCommand(input), options);
    },
    async 'lambda:DeleteFunctionConcurrency'({ clients, region, params, options }) {
        const { DeleteFunctionConcurrencyCommand } = await clients.sdk.lambda();
        return (await clients.get('lambda', region)).send(new DeleteFunctionConcurrencyCommand(params), options);
    },
    async 'lambda:AddPermission'({ clients, region, params, options }) {
        const { AddPermissionCommand } = await clients.sdk.lambda();
        const input = { ...params, ...(0,qualified/* qualified */.L)(params.FunctionName) };
        return (await clients.get('lambda', region)).send(new AddPermissionCommand(input), options);
    },
};
function awsWrites(clients) {
    return {
        async write(write, endpointOf) {
            const writer = WRITERS[write.op];
            try {
                const params = structuredClone(write.params);
                const done = await writer({
                    clients,
                    region: write.region,
                    params,
                    options: { abortSignal: clients.signal },
                    endpointOf,
                });
                return done instanceof Noted ? { ok: true, note: done.note } : { ok: true };
            }
            catch (error) {
                return { ok: false, ...(0,errors/* refusalOf */.Of)(error) };
            }
        },
        pause: (milliseconds) => (0,pause/* pauseUntil */.h)(clients.signal, milliseconds),
    };
}

;// CONCATENATED MODULE: ./build/src/adapters/aws/client/open.js






function openAws({ sdk, version, env, given, maxAttempts, assume }, { deadline }) {
    const signal = AbortSignal.timeout(deadline);
    (0,external_node_events_.setMaxListeners)(0, signal);
    const clients = new client_clients/* Clients */.f({
        sdk,
        version,
        env,
        signal,
        ...(given === undefined ? {} : { given }),
        assume: assume ?? null,
        ...(maxAttempts === undefined ? {} : { maxAttempts }),
        requestTimeout: Math.max(250, Math.min(10_000, Math.floor(deadline / 4))),
    });
    return {
        ...(0,aws/* awsReads */.v)(clients),
        configuredRegion: () => clients.configuredRegion(),
        writes: () => awsWrites(clients),
        history: () => (0,event_history/* eventHistory */.T)(clients),
        canary: () => canaryCalls(clients),
    };
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


/***/ })

};
