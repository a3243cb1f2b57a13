export const id = 8712;
export const ids = [8712,4792,990];
export const modules = {

/***/ 48710:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ act)
});

// EXTERNAL MODULE: ./build/src/entry.js
var entry = __webpack_require__(50981);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/forms/error.js
var forms_error = __webpack_require__(82166);
// EXTERNAL MODULE: ./build/src/report/model/redaction/redact.js
var redact = __webpack_require__(10883);
// EXTERNAL MODULE: ./build/src/request/raw.js
var request_raw = __webpack_require__(80193);
;// CONCATENATED MODULE: ./build/src/request/action.js

const MOST_ASSIGNEES = 10;
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
function logins(read) {
    const names = read
        .list('issue-assignees')
        .flatMap((line) => line.split(','))
        .map((name) => name.trim().replace(/^@/, ''))
        .filter((name) => name !== '');
    for (const name of names) {
        if (!LOGIN.test(name))
            read.problems.push(`issue-assignees has ${JSON.stringify(name)}: it must be the login of a person`);
    }
    if (names.length > MOST_ASSIGNEES)
        read.problems.push(`issue-assignees has ${String(names.length)} logins: GitHub takes ${String(MOST_ASSIGNEES)} at most`);
    return [...new Set(names)];
}
const MODES = ['auto', 'check', 'plan', 'reconcile', 'review', 'history', 'canary', 'merge', 'shards'];
const OF_CANARY = ['challenge', 'answer', 'canary-call', 'canary-timeout'];
function actionRequest(raw) {
    const read = new request_raw/* Reader */.mP(raw, request_raw/* asInput */.lv);
    const request = {
        mode: read.oneOf('mode', MODES, 'auto'),
        reconcile: read.flag('reconcile', false),
        comment: read.oneOf('comment', ['never', 'on-change', 'always'], 'on-change'),
        trackingIssue: read.flag('tracking-issue', false),
        weakeningLabel: read.text('weakening-label') ?? 'iam-alerts: weakening accepted',
        token: read.text('github-token'),
        allowRef: read.list('allow-ref'),
        issueAssignees: logins(read),
    };
    read.duration('wait-for-confirmation', 0);
    if (request.reconcile && request.mode !== 'auto')
        read.problems.push('reconcile and mode cannot be used together: leave mode out');
    if (request.mode !== 'shards' && read.text('shards') !== null)
        read.problems.push('shards is read with mode shards alone: add mode shards, or leave shards out');
    if (request.mode !== 'merge' && read.list('reports').length > 0)
        read.problems.push('reports is read with mode merge alone: add mode merge, or leave reports out');
    if (request.mode !== 'canary')
        for (const name of OF_CANARY)
            if (read.text(name) !== null && read.text(name) !== 'false')
                read.problems.push(`${name} is read with mode canary alone: add mode canary, or leave ${name} out`);
    read.done();
    return request;
}

// EXTERNAL MODULE: ./build/src/request/account.js
var account = __webpack_require__(26900);
// EXTERNAL MODULE: ./build/src/request/fleet.js
var fleet = __webpack_require__(1115);
// EXTERNAL MODULE: ./build/src/request/merge.js
var merge = __webpack_require__(33627);
// EXTERNAL MODULE: ./build/src/request/history.js
var request_history = __webpack_require__(84127);
// EXTERNAL MODULE: ./build/src/request/canary.js
var canary = __webpack_require__(99407);
// EXTERNAL MODULE: ./build/src/commands/shared/baseline-file.js
var baseline_file = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/checkout.js
var checkout = __webpack_require__(30878);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/unseen-why.js
var unseen_why = __webpack_require__(54509);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/event.js
var workflow_event = __webpack_require__(31784);
// EXTERNAL MODULE: ./build/src/commands/shared/named-files.js
var named_files = __webpack_require__(67295);
// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
;// CONCATENATED MODULE: ./build/src/action.js

















function commandOf(action, event) {
    if (event.name === 'pull_request_target') {
        throw new errors/* UsageError */.eb('pull_request_target runs with secrets on code that nobody has reviewed: use pull_request', 'trigger');
    }
    if (action.mode !== 'auto')
        return action.mode;
    if (action.reconcile)
        return 'reconcile';
    return (0,workflow_event/* isReviewed */.qe)(event) ? 'review' : 'check';
}
function askedOf(action, event, raw) {
    const command = commandOf(action, event);
    switch (command) {
        case 'check':
            if ((0,fleet/* isFleet */.xP)(raw))
                return { command: 'fleet', request: (0,fleet/* fleetRequest */.SU)(raw, 'check', request_raw/* asInput */.lv) };
            (0,fleet/* refuseFleetOptions */.lP)(raw, request_raw/* asInput */.lv);
            return { command, request: (0,account/* checkRequest */.yG)(raw, request_raw/* asInput */.lv), history: historyBeside(raw) };
        case 'canary':
            return { command, request: { ...canaryInputs(raw), yes: true } };
        case 'history':
            if ((0,fleet/* isFleet */.xP)(raw))
                return { command: 'fleet', request: (0,fleet/* fleetRequest */.SU)(raw, 'history', request_raw/* asInput */.lv) };
            (0,fleet/* refuseFleetOptions */.lP)(raw, request_raw/* asInput */.lv);
            return { command, request: (0,request_history/* historyRequest */.OC)(raw, request_raw/* asInput */.lv) };
        case 'review':
            if ((0,fleet/* isFleet */.xP)(raw))
                return { command: 'fleet-review', request: (0,fleet/* fleetRequest */.SU)(raw, 'check', request_raw/* asInput */.lv), pull: (0,workflow_event/* pullRequestOf */._n)(event) };
            (0,fleet/* refuseFleetOptions */.lP)(raw, request_raw/* asInput */.lv);
            return { command, request: (0,account/* planRequest */.NX)(raw, request_raw/* asInput */.lv), pull: (0,workflow_event/* pullRequestOf */._n)(event) };
        case 'plan':
            if ((0,fleet/* isFleet */.xP)(raw))
                return { command: 'fleet', request: (0,fleet/* fleetRequest */.SU)(raw, 'plan', request_raw/* asInput */.lv) };
            (0,fleet/* refuseFleetOptions */.lP)(raw, request_raw/* asInput */.lv);
            return { command, request: (0,account/* planRequest */.NX)(raw, request_raw/* asInput */.lv) };
        case 'reconcile':
            return { command, request: { ...(0,account/* reconcileRequest */.kT)(raw, request_raw/* asInput */.lv), yes: true } };
        case 'merge':
            return { command, request: (0,merge/* mergeInputs */.s)(raw) };
        case 'shards':
            return { command, request: { shards: (0,fleet/* shardsRequest */.L5)(raw, request_raw/* asInput */.lv), redact: (0,request_raw/* redactOf */.tu)(raw).value } };
    }
}
async function atBaseline(asked, world, cwd) {
    const { command, request } = asked;
    if (command === 'merge' || command === 'shards')
        return world;
    const many = command === 'fleet' || command === 'fleet-review';
    const baseline = many ? request.organization : request.baseline;
    const once = { ...world, files: (0,baseline_file/* readingOnce */.wE)(world.files, baseline) };
    const here = await (0,checkout/* inRepository */.yJ)(baseline, once, cwd);
    if (command !== 'review' && !many)
        await refuseMissing(baseline, here, cwd);
    return here;
}
async function refuseMissing(baseline, world, cwd) {
    try {
        await (0,baseline_file/* baselineBytes */.Bm)(baseline, world);
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        throw await (0,unseen_why/* baselineUnseen */.c)(error, baseline, world, cwd);
    }
}
function canaryInputs(raw) {
    const { answer, challenge, 'canary-timeout': timeout, 'canary-call': call, ...rest } = raw;
    const asked = new request_raw/* Reader */.mP({ challenge }, request_raw/* asInput */.lv);
    const challenged = asked.flag('challenge', false);
    const code = typeof answer === 'string' && answer !== '' ? answer : null;
    if (challenged && code !== null)
        asked.problems.push('challenge and answer cannot be used together');
    asked.done();
    const action = code !== null ? 'answer' : challenged ? 'challenge' : 'run';
    return (0,canary/* canaryRequest */.y)({ ...rest, timeout, call }, { action, code }, request_raw/* asInput */.lv);
}
function historyBeside(raw) {
    const { 'history-days': days } = raw;
    return typeof days === 'string' && days !== '' ? (0,request_history/* historyAsked */.Ph)(raw, request_raw/* asInput */.lv, 'history-days') : null;
}
async function run(raw, world, cwd) {
    const action = actionRequest(raw);
    if (action.token !== null)
        world.host.mask(action.token);
    const event = await (0,workflow_event/* readEvent */.j_)(world);
    const asked = askedOf(action, event, raw);
    const here = await atBaseline(asked, world, cwd);
    const github = await world.openGitHub(action.token);
    let known;
    const redacted = () => (known ??= (0,redacts/* redacts */.tO)(asked.request, github));
    const { perform } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(8880), __webpack_require__.e(6518), __webpack_require__.e(4582), __webpack_require__.e(3775), __webpack_require__.e(5411)]).then(__webpack_require__.bind(__webpack_require__, 15411));
    return perform(asked, { action, event, github, redacted, world: here, cwd });
}
async function visibleError(error, raw, world) {
    const { code, message, hint, problems } = error;
    const hidden = (0,redact/* redactError */.ki)(error);
    if (JSON.stringify(hidden) === JSON.stringify({ code, message, hint, problems }))
        return error;
    const { 'github-token': token } = raw;
    const github = typeof token === 'string' && token !== '' ? await world.openGitHub(token) : null;
    if (!(await (0,redacts/* redacts */.tO)({ redact: (0,request_raw/* redactOf */.tu)(raw).value }, github)))
        return error;
    const Told = error instanceof errors/* UnansweredError */.jd ? errors/* UnansweredError */.jd : errors/* UsageError */.eb;
    return new Told(hidden.message, hidden.code, hidden.problems, hidden.hint);
}
async function tellDefect(error, { host }) {
    await host.summary((0,forms_error.renderErrorSummary)((0,redact/* redactError */.ki)((0,entry.endingOf)(error).report))).catch(() => undefined);
}
async function act(raw, world, cwd) {
    try {
        return await run(raw, { ...world, files: (0,named_files/* namedFiles */.V)(world.files, raw, request_raw/* asInput */.lv) }, cwd);
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb)) {
            await tellDefect(error, world);
            throw error;
        }
        const told = await visibleError(error, raw, world);
        await world.host.summary((0,forms_error.renderErrorSummary)(told));
        throw told;
    }
}


/***/ }),

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

/***/ 94792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sdk: () => (/* binding */ sdk)
/* harmony export */ });
function kept(load) {
    let loaded;
    return () => (loaded ??= load());
}
const sdk = {
    cloudtrail: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(6538)]).then(__webpack_require__.bind(__webpack_require__, 16538))),
    cloudwatch: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(1392)]).then(__webpack_require__.bind(__webpack_require__, 1392))),
    events: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(9851)]).then(__webpack_require__.bind(__webpack_require__, 99851))),
    firehose: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8766)]).then(__webpack_require__.bind(__webpack_require__, 86385))),
    iam: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8849)]).then(__webpack_require__.bind(__webpack_require__, 98849))),
    kinesis: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8890)]).then(__webpack_require__.bind(__webpack_require__, 98890))),
    kms: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8540)]).then(__webpack_require__.bind(__webpack_require__, 98540))),
    lambda: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(6029)]).then(__webpack_require__.bind(__webpack_require__, 56029))),
    organizations: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 30450))),
    logs: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8857)]).then(__webpack_require__.bind(__webpack_require__, 28857))),
    s3: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(5624), __webpack_require__.e(4314)]).then(__webpack_require__.bind(__webpack_require__, 64314))),
    sns: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(4074)]).then(__webpack_require__.bind(__webpack_require__, 14074))),
    sqs: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(6030)]).then(__webpack_require__.bind(__webpack_require__, 16030))),
    sts: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(5279)]).then(__webpack_require__.bind(__webpack_require__, 25279))),
};


/***/ }),

/***/ 36278:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ inputs),
/* harmony export */   QQ: () => (/* binding */ failRun),
/* harmony export */   qt: () => (/* binding */ actionsHost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88844);


function actionsHost(env) {
    return {
        color: env['NO_COLOR'] === undefined || env['NO_COLOR'] === '',
        log: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(message)),
        progress() { },
        lasting: true,
        group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(title), work),
        async report(text) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text.trimEnd()));
        },
        async summary(markdown) {
            if (!env['GITHUB_STEP_SUMMARY'])
                return;
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
        annotate: (annotations) => annotations.forEach(annotate),
        output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        mask: (secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret),
        now: () => new Date(),
    };
}
const EMIT = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
function annotate({ level, title, message, file, line, column }) {
    EMIT[level](message, { title, file, startLine: line, startColumn: column });
}
function inputs(env) {
    const found = {};
    for (const [name, value] of Object.entries(env)) {
        if (name.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
            found[name.slice(6).toLowerCase()] = value.trim();
    }
    return found;
}
function failRun(text, problems) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text.trimEnd()));
    const placed = problems.filter(({ path }) => path !== '');
    for (const { path, line, column, message, hint } of placed.slice(0, MOST_ANNOTATIONS)) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(hint === null ? message : `${message}\n${hint}`, {
            title: 'iam-alert-guard',
            file: path,
            startLine: line,
            startColumn: column,
        });
    }
    if (placed.length === 0)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(text.trimEnd()), { title: 'iam-alert-guard' });
}
const MOST_ANNOTATIONS = 9;


/***/ }),

/***/ 14328:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diskFiles: () => (/* binding */ diskFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/host/places.js



function codeOf(error) {
    return error.code;
}
function refusal(code) {
    return Object.assign(new Error(code), { code });
}
const FLAGS = { ...external_node_fs_.constants };
const flag = (name) => FLAGS[name] ?? 0;
async function openFile(confines, path, flags = external_node_fs_.constants.O_RDONLY) {
    const inside = await insideOf(confines, path);
    const how = flags | flag('O_NONBLOCK') | (inside === null ? 0 : flag('O_NOFOLLOW'));
    const file = await (0,promises_.open)(inside ?? path, how).catch((error) => {
        throw codeOf(error) === 'ENXIO' ? refusal('ENOTFILE') : error;
    });
    try {
        const stats = await file.stat();
        if (stats.isDirectory())
            throw refusal('EISDIR');
        if (!stats.isFile())
            throw refusal('ENOTFILE');
        if (inside !== null && !(await isStill(inside, stats)))
            throw refusal('EOUTSIDE');
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function isStill(place, { dev, ino }) {
    if ((await (0,promises_.realpath)(place)) !== place)
        return false;
    const there = await (0,promises_.lstat)(place);
    return there.dev === dev && there.ino === ino;
}
async function withFile(confines, path, flags, work) {
    const file = await openFile(confines, path, flags);
    try {
        return await work(file);
    }
    finally {
        await file.close();
    }
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function confinesIn(workspace) {
    const whole = workspace === null ? null : (0,external_node_path_.resolve)(workspace);
    const known = new Map();
    const checkout = (folder) => {
        const found = known.get(folder) ?? checkoutOf(folder, checkout);
        known.set(folder, found);
        return found;
    };
    return (path) => (whole !== null && isInside(whole, path) ? Promise.resolve(whole) : checkout((0,external_node_path_.dirname)(path)));
}
async function checkoutOf(folder, above) {
    if (await exists((0,external_node_path_.join)(folder, '.git')))
        return folder;
    return (0,external_node_path_.dirname)(folder) === folder ? null : above((0,external_node_path_.dirname)(folder));
}
async function insideOf(confines, path) {
    const whole = (0,external_node_path_.resolve)(path);
    const confine = await confines(whole);
    if (confine === null)
        return null;
    const root = await (0,promises_.realpath)(confine);
    const target = await realTarget(whole);
    if (!isInside(root, target))
        throw refusal('EOUTSIDE');
    return target;
}
async function realTarget(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT' || (0,external_node_path_.dirname)(path) === path)
            throw error;
        const there = await (0,promises_.lstat)(path).catch(() => null);
        if (there?.isSymbolicLink() === true)
            throw refusal('EOUTSIDE');
        if (there !== null)
            return realTarget(path);
        return (0,external_node_path_.resolve)(await realTarget((0,external_node_path_.dirname)(path)), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path));
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/host/glob.js




const MOST_PATTERNS = 1_000;
async function globbed(glob) {
    const written = glob.replaceAll('\\', '/');
    if (await isFile(written))
        return [written];
    const found = new Set();
    for (const pattern of braced(written))
        for (const path of await walked(pattern.startsWith('/') ? '/' : '', pattern.split('/').filter((part) => part !== '')))
            found.add(path);
    return [...found].sort(order/* compare */.UD);
}
function braced(pattern) {
    const made = [];
    const open = [pattern];
    for (let next = open.pop(); next !== undefined && made.length < MOST_PATTERNS; next = open.pop()) {
        const choices = firstChoices(next);
        if (choices === null)
            made.push(next);
        else
            open.push(...choices.reverse());
    }
    return made;
}
function firstChoices(pattern) {
    const from = pattern.indexOf('{');
    if (from < 0)
        return null;
    const parts = [''];
    let depth = 0;
    for (let at = from + 1; at < pattern.length; at++) {
        const char = pattern.charAt(at);
        if (char === '}' && depth === 0) {
            const [before, after] = [pattern.slice(0, from), pattern.slice(at + 1)];
            return parts.map((part) => before + part + after);
        }
        depth += char === '{' ? 1 : char === '}' ? -1 : 0;
        if (char === ',' && depth === 0)
            parts.push('');
        else
            parts.push((parts.pop() ?? '') + char);
    }
    return null;
}
async function walked(base, parts) {
    const [part, ...rest] = parts;
    if (part === undefined)
        return [];
    const last = rest.length === 0;
    if (part === '**') {
        const below = await entries(base);
        const here = await walked(base, last ? ['*'] : rest);
        const deeper = below.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
        const all = await Promise.all(deeper.map(({ name }) => walked(joined(base, name), parts)));
        return [...here, ...all.flat()];
    }
    if (!/[*?[]/.test(part)) {
        const path = joined(base, part);
        return last ? ((await isFile(path)) ? [path] : []) : walked(path, rest);
    }
    const names = (await entries(base)).map(({ name }) => name).filter((name) => matches(part, name));
    const all = await Promise.all(names.map(async (name) => {
        const path = joined(base, name);
        return last ? ((await isFile(path)) ? [path] : []) : walked(path, rest);
    }));
    return all.flat();
}
function joined(base, name) {
    return base === '' || base.endsWith('/') ? base + name : `${base}/${name}`;
}
async function isFile(path) {
    return (0,promises_.stat)(path).then((found) => !found.isDirectory(), () => false);
}
async function entries(folder) {
    const place = folder === '' ? '.' : folder;
    try {
        return await (0,promises_.readdir)(place, { withFileTypes: true });
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw errors/* FileError */.f6.of(place, 'read', error);
    }
}
function matches(part, name) {
    if (name.startsWith('.') && !part.startsWith('.'))
        return false;
    let [at, to] = [0, 0];
    let [star, reach] = [-1, 0];
    while (to < name.length) {
        const one = part.charAt(at) === '*' ? null : single(part, at, name.charAt(to));
        if (part.charAt(at) === '*') {
            [star, reach] = [at, to];
            at += 1;
        }
        else if (one !== null) {
            at = one;
            to += 1;
        }
        else if (star >= 0) {
            reach += 1;
            [at, to] = [star + 1, reach];
        }
        else
            return false;
    }
    return /^\**$/.test(part.slice(at));
}
function single(part, at, char) {
    const sign = part.charAt(at);
    if (sign === '?')
        return at + 1;
    const end = sign === '[' ? part.indexOf(']', at + 2) : -1;
    if (end < 0)
        return sign === char ? at + 1 : null;
    const inside = part.slice(at + 1, end);
    const not = /^[!^]/.test(inside);
    return within(not ? inside.slice(1) : inside, char) === not ? null : end + 1;
}
function within(set, char) {
    for (let at = 0; at < set.length; at++) {
        const [from, to] = [set.charAt(at), set.charAt(at + 2)];
        if (set.charAt(at + 1) !== '-' || to === '') {
            if (from === char)
                return true;
        }
        else {
            if (from <= char && char <= to)
                return true;
            at += 2;
        }
    }
    return false;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/adapters/host/write.js





async function writeWhole(confines, path, text) {
    await insideOf(confines, path);
    await makeFolder((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    const old = await present(confines, path);
    if (!(await replaced(confines, path, text, old)))
        await overwritten(confines, path, text);
}
async function present(confines, path) {
    try {
        return await withFile(confines, path, external_node_fs_.constants.O_WRONLY, (file) => file.stat());
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return null;
        throw error;
    }
}
const IN_PLACE = new Set(['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'ENOTSUP', 'ENOSYS']);
async function replaced(confines, path, text, old) {
    const target = await placeOf(confines, path);
    if (target === null || (old !== null && old.nlink > 1))
        return false;
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.iam-alert-guard-${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const how = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | flag('O_NOFOLLOW');
        const file = await openFile(confines, beside, how);
        try {
            if (!(await isStill(beside, await file.stat())) || !(await alike(file, old)))
                return await dropped(beside);
            await file.writeFile(text, 'utf8');
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(beside, target);
        return true;
    }
    catch (error) {
        await dropped(beside);
        if (IN_PLACE.has(codeOf(error)))
            return false;
        throw error;
    }
}
async function dropped(beside) {
    await (0,promises_.unlink)(beside).catch(() => undefined);
    return false;
}
async function placeOf(confines, path) {
    const inside = await insideOf(confines, path);
    if (inside !== null)
        return inside;
    const there = await (0,promises_.realpath)(path).catch(() => null);
    if (there !== null)
        return there;
    return (await exists(path)) ? null : (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path))), (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)));
}
async function alike(file, old) {
    if (old === null)
        return true;
    const { uid, gid } = await file.stat();
    try {
        if (uid !== old.uid || gid !== old.gid)
            await file.chown(old.uid, old.gid);
        await file.chmod(old.mode & 0o7777);
        return true;
    }
    catch {
        return false;
    }
}
async function overwritten(confines, path, text) {
    await withFile(confines, path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT, async (file) => {
        await file.truncate(0);
        await file.writeFile(text, 'utf8');
    });
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        if (await exists(folder))
            return;
        if (codeOf(error) !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await makeFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch(async (again) => {
            if (!(await exists(folder)))
                throw again;
        });
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/host/files.js






function diskFiles(workspace) {
    const confines = confinesIn(workspace);
    return {
        find: globbed,
        async read(path, maxBytes) {
            try {
                return await firstBytes(confines, path, maxBytes + 1);
            }
            catch (error) {
                const code = codeOf(error);
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return null;
                throw errors/* FileError */.f6.of(path, 'read', error);
            }
        },
        async stream(path) {
            try {
                return streamOf(path, await openFile(confines, path));
            }
            catch (error) {
                const code = codeOf(error);
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return null;
                throw errors/* FileError */.f6.of(path, 'read', error);
            }
        },
        async write(path, text) {
            try {
                await writeWhole(confines, path, text);
            }
            catch (error) {
                throw errors/* FileError */.f6.of(path, 'written', error);
            }
        },
    };
}
const PACKED = [0x1f, 0x8b];
async function* streamOf(path, file) {
    const bytes = file.createReadStream({ start: 0 });
    try {
        const head = Buffer.alloc(2);
        const { bytesRead } = await file.read(head, 0, 2, 0);
        const packed = bytesRead === 2 && head.every((byte, at) => byte === PACKED[at]);
        yield* packed ? bytes.pipe((0,external_node_zlib_.createGunzip)()) : bytes;
    }
    catch (error) {
        if (!/^Z_/.test(codeOf(error) ?? ''))
            throw errors/* FileError */.f6.of(path, 'read', error);
        yield null;
    }
    finally {
        bytes.destroy();
    }
}
const ROOM = 64 * 1024;
function firstBytes(confines, path, most) {
    return withFile(confines, path, external_node_fs_.constants.O_RDONLY, async (file) => {
        let buffer = Buffer.allocUnsafeSlow(Math.min(most, ROOM));
        let filled = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null);
            filled += bytesRead;
            if (bytesRead === 0 || filled === most)
                return buffer.subarray(0, filled);
            if (filled === buffer.length) {
                const larger = Buffer.allocUnsafeSlow(Math.min(most, 4 * filled));
                buffer.copy(larger);
                buffer = larger;
            }
        }
    });
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

/***/ 31784:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   qe: () => (/* binding */ isReviewed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const PAYLOAD_LIMIT = 25 * 1024 * 1024;
function record(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
async function readEvent(world) {
    const name = world.env['GITHUB_EVENT_NAME'] ?? '';
    const path = world.env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return { name, payload: {} };
    const bytes = await world.files.read(path, PAYLOAD_LIMIT);
    try {
        return { name, payload: record(bytes === null ? {} : JSON.parse(new TextDecoder().decode(bytes))) };
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`the event payload at ${path} is not JSON`, 'event');
    }
}
const PROPOSALS = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];
function isReviewed({ name }) {
    return PROPOSALS.includes(name);
}
function defaultBranch(event) {
    return text(record(event.payload['repository'])['default_branch']) || null;
}
function pullRequestOf(event) {
    if (event.name === 'merge_group')
        return queuedOf(event);
    const pull = record(event.payload['pull_request']);
    const { number } = pull;
    if (typeof number !== 'number')
        throw notToReview(event);
    const [head, base] = [record(pull['head']), record(pull['base'])];
    const [headRepo, baseRepo] = [record(head['repo']), record(base['repo'])];
    const label = text(record(event.payload['label'])['name']);
    const login = text(record(event.payload['sender'])['login']);
    const labelled = event.name === 'pull_request' && event.payload['action'] === 'labeled' && label !== '' && login !== '';
    return {
        number,
        headSha: text(head['sha']),
        baseSha: text(base['sha']),
        baseRef: text(base['ref']),
        fork: text(headRepo['full_name']) !== text(baseRepo['full_name']),
        queued: false,
        labelled: labelled ? { label, login } : null,
    };
}
function queuedOf(event) {
    const group = record(event.payload['merge_group']);
    const number = /\/pr-(\d{1,15})-[0-9a-f]{40,64}$/.exec(text(group['head_ref']))?.[1];
    if (number === undefined)
        throw notToReview(event);
    const [headSha, baseSha] = [text(group['head_sha']), text(group['base_sha'])];
    return { number: Number(number), headSha, baseSha, baseRef: '', fork: false, queued: true, labelled: null };
}
function notToReview({ name }) {
    const object = name === 'pull_request_target' ? 'pull_request' : name;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(['pull_request', 'merge_group'].includes(object)
        ? `the payload of the event ${name} does not say which pull request it is about (its object ${object} is missing or incomplete)`
        : `a review in a workflow needs a pull_request or merge_group event, and this is ${name || 'none'}`, 'trigger', [], 'on a terminal: iam-alert-guard review --base FILE');
}


/***/ }),

/***/ 54509:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whyUnseen),
/* harmony export */   c: () => (/* binding */ baselineUnseen)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30878);


async function whyUnseen(file, by, world, cwd) {
    const path = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(file, world.env, cwd);
    const root = forward(world.env['GITHUB_WORKSPACE'] || cwd);
    const folder = await folderOf(path, root, world, cwd);
    if (folder !== null) {
        const hint = by === 'file' ? `name it ${folder}/${path} in the organization file` : `set the input ${by} to ${folder}/${path}`;
        return { kind: 'folder', why: `the checkout is in the folder ${folder}`, hint };
    }
    if ((await textOf(`${root}/.git/HEAD`, world)) === null) {
        const why = 'the working directory holds no checkout';
        return { kind: 'nothing', why, hint: 'add actions/checkout before this step' };
    }
    if (await isSparse(root, world)) {
        const why = 'the sparse checkout leaves it out';
        return { kind: 'sparse', why, hint: `add ${folderIn(path)} to the input sparse-checkout of actions/checkout` };
    }
    const why = 'an earlier step of this job removed it';
    return { kind: 'removed', why, hint: 'run this step directly after actions/checkout' };
}
function forward(path) {
    return path.replaceAll('\\', '/').replace(/\/$/, '');
}
function folderIn(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? `/${path}` : path.slice(0, end);
}
async function folderOf(path, root, world, cwd) {
    const top = forward(cwd);
    const folders = root.startsWith(`${top}/`) ? [root.slice(top.length + 1)] : await checkoutsBelow(root, world);
    for (const folder of folders)
        if ((await textOf(`${top}/${folder}/${path}`, world)) !== null)
            return folder;
    for (const folder of root === top ? folders : []) {
        const head = await textOf(`${top}/${folder}/.git/HEAD`, world);
        if (head !== null && head.trim() === world.env['GITHUB_SHA'])
            return folder;
    }
    return null;
}
async function checkoutsBelow(root, { files }) {
    const globs = [`${root}/*/.git/HEAD`, `${root}/*/*/.git/HEAD`];
    const found = await Promise.all(globs.map(async (glob) => (await files.find?.(glob)) ?? [])).catch(() => []);
    const heads = found.flat();
    return heads.map((head) => forward(head).slice(root.length + 1, -'/.git/HEAD'.length)).sort();
}
async function isSparse(root, world) {
    const configs = await Promise.all(['config.worktree', 'config'].map((name) => textOf(`${root}/.git/${name}`, world)));
    const first = configs.map((text) => SPARSE.exec(text ?? '')?.[1]).find((value) => value !== undefined);
    return first?.toLowerCase() === 'true';
}
const SPARSE = /^\s*sparsecheckout\s*=\s*(\w+)\s*$/im;
const LIMIT = 64 * 1024;
async function textOf(file, { files }) {
    const bytes = await files.read(file, LIMIT).catch(() => null);
    return bytes === null ? null : new TextDecoder().decode(bytes);
}
async function baselineUnseen(error, file, world, cwd) {
    const { hint, kind } = await whyUnseen(file, 'baseline', world, cwd);
    if (error.code !== 'file' || kind === 'removed')
        return error;
    const both = kind === 'folder' || error.hint === null ? hint : `${hint}, or ${error.hint}`;
    const problems = error.problems.map((problem) => ({ ...problem, hint: both }));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(error.message, error.code, problems, both);
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

/***/ 28712:
/***/ (function(__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_aws_client_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24168);
/* harmony import */ var _adapters_aws_client_sdk_loader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94792);
/* harmony import */ var _adapters_host_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14328);
/* harmony import */ var _adapters_host_actions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36278);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48710);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50981);
/* harmony import */ var _report_forms_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82166);
/* harmony import */ var _report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10883);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10990);









const { env } = process;
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
const host = (0,_adapters_host_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsHost */ .qt)(env);
function fail(error) {
    const { exit, report, stack } = (0,_entry_js__WEBPACK_IMPORTED_MODULE_5__.endingOf)(error);
    if (stack !== null)
        host.log(stack);
    (0,_adapters_host_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .failRun */ .QQ)((0,_report_forms_error_js__WEBPACK_IMPORTED_MODULE_6__.renderErrorText)(report), report.problems);
    process.exitCode = exit;
}
let failed = false;
process.on('uncaughtException', (error) => {
    if (failed)
        return;
    failed = true;
    fail(error);
    const page = host.summary((0,_report_forms_error_js__WEBPACK_IMPORTED_MODULE_6__.renderErrorSummary)((0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_7__/* .redactError */ .ki)((0,_entry_js__WEBPACK_IMPORTED_MODULE_5__.endingOf)(error).report))).catch(() => undefined);
    void page.finally(() => process.exit());
});
const world = {
    host,
    files: (0,_adapters_host_files_js__WEBPACK_IMPORTED_MODULE_2__.diskFiles)(env['GITHUB_WORKSPACE'] || null),
    env,
    version: _version_js__WEBPACK_IMPORTED_MODULE_8__.VERSION,
    openAws: (options) => (0,_adapters_aws_client_open_js__WEBPACK_IMPORTED_MODULE_0__.openAws)({ sdk: _adapters_aws_client_sdk_loader_js__WEBPACK_IMPORTED_MODULE_1__.sdk, version: _version_js__WEBPACK_IMPORTED_MODULE_8__.VERSION, env }, options),
    async openFleet() {
        const [{ openFleet }, { keepHeapSmall }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(3609), __webpack_require__.e(7031)]).then(__webpack_require__.bind(__webpack_require__, 87031)),
            __webpack_require__.e(/* import() */ 5795).then(__webpack_require__.bind(__webpack_require__, 35795)),
        ]);
        keepHeapSmall();
        return openFleet({ sdk: _adapters_aws_client_sdk_loader_js__WEBPACK_IMPORTED_MODULE_1__.sdk, version: _version_js__WEBPACK_IMPORTED_MODULE_8__.VERSION, env });
    },
    prompt: null,
    async openGitHub(token) {
        const repository = env['GITHUB_REPOSITORY'];
        if (token === null || !repository)
            return null;
        const { connectGitHub } = await __webpack_require__.e(/* import() */ 8010).then(__webpack_require__.bind(__webpack_require__, 8010));
        return connectGitHub({ token, repository, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com' });
    },
};
try {
    process.exitCode = await (0,_action_js__WEBPACK_IMPORTED_MODULE_4__/* .act */ .R)((0,_adapters_host_actions_js__WEBPACK_IMPORTED_MODULE_3__/* .inputs */ .QL)(env), world, process.cwd());
}
catch (error) {
    fail(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
    const command = (words) => `${' '.repeat(lead.length + 2)}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(words, Infinity)}`;
    const [first, ...rest] = lines;
    if (first === undefined)
        return [];
    return [
        ...(first.isCommand
            ?
                /\w/.test(label)
                    ? [`${lead}${label.trimEnd()}`, command(first.text)]
                    : [`${lead}${label}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.text, Infinity)}`]
            : hang(lead, `${label}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.text)}`)),
        ...rest.flatMap((line) => line.isCommand ? [command(line.text)] : hang(' '.repeat(lead.length), (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(line.text))),
    ];
}


/***/ }),

/***/ 82166:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderErrorJson: () => (/* binding */ renderErrorJson),
/* harmony export */   renderErrorSummary: () => (/* binding */ renderErrorSummary),
/* harmony export */   renderErrorText: () => (/* binding */ renderErrorText)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86089);
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73291);
/* harmony import */ var _sections_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65726);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79366);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88844);






function renderErrorJson(error) {
    const problems = error.problems.length > 0 ? error.problems : [{ ...NOWHERE, message: error.message, hint: error.hint }];
    const shape = {
        schema: 'iam-alert-guard/error/1',
        code: error.code,
        problems: problems.map(({ path, line, column, message, hint }) => ({ path, line, column, message, hint })),
    };
    return `${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .oi)(JSON.stringify(shape, null, 2))}\n`;
}
function renderErrorText(error, program) {
    const lines = error.problems.length > 0
        ? error.problems.flatMap(({ path, line, column, message, hint }) => [
            `${path === '' ? 'iam-alert-guard' : `${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}:${line}:${column}`}: ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(message)}`,
            ...hintLine(hint, program),
        ])
        : [`iam-alert-guard: ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(error.message)}`, ...hintLine(error.hint, program)];
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(`${lines.join('\n')}\n`);
}
const WHY = {
    baseline: 'The baseline is not valid.',
    internal: 'This is a defect of iam-alert-guard. It says nothing about the account.',
};
function renderErrorSummary(error) {
    const said = error.problems.length > 0 ? error.problems : [{ ...NOWHERE, message: error.message, hint: error.hint }];
    const rows = said.map(({ path, line, column, message, hint }) => [
        `- ${path === '' ? '' : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}:${line}:${column}`)} `}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message)}`,
        ...(hint === null ? [] : [`  <br>Hint: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hint)}`]),
    ].join('\n'));
    const opening = `## ❌ STOPPED: ${WHY[error.code] ?? 'The run could not go on.'}`;
    const section = { heading: null, intro: '', rows, gap: '\n', unit: 'problems' };
    return (0,_sections_page_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .M)(opening, [section], '', _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.summaryBytes);
}
const NOWHERE = { path: '', line: 0, column: 0 };
function hintLine(hint, program) {
    return hint === null ? [] : [`  hint: ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(program === undefined ? hint : (0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_5__/* .called */ .Ab)(hint, program))}`];
}


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
        const reads = (await options.wanted(snapshot)).filter((read) => !observed.has((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .Y)(read)));
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

/***/ 10990:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VERSION: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./build/src/version.js

const VERSION = package_namespaceObject.rE;


/***/ })

};
