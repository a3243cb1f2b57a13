export const id = 5474;
export const ids = [5474];
export const modules = {

/***/ 55474:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permissions: () => (/* binding */ permissions)
});

// EXTERNAL MODULE: ./build/src/baseline/parse.js + 3 modules
var parse = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/data/partitions.js
var partitions = __webpack_require__(27495);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/delivery/arn.js
var delivery_arn = __webpack_require__(4165);
;// CONCATENATED MODULE: ./build/src/permissions/place.js


const NOTHING_NAMED = {
    trail: null,
    bucket: null,
    rule: null,
    topic: null,
    keys: [],
    queues: [],
    functions: [],
    canary: null,
    probe: null,
};
const ANYWHERE = {
    partition: 'aws',
    eventRegion: '*',
    account: '*',
    pinned: false,
    foreign: [],
    names: NOTHING_NAMED,
};
const declared = (...names) => names.filter((name) => name !== undefined);
function namesOf({ trail, rule, topic, recipients, canary }) {
    const endpoints = (protocol) => recipients.filter((recipient) => recipient.protocol === protocol).map((recipient) => recipient.public);
    const bus = (0,delivery_arn/* parseArn */.Lw)(rule.bus)?.resource.replace('event-bus/', '') ?? rule.bus;
    return {
        trail: trail.name ?? null,
        bucket: trail.bucket ?? null,
        rule: rule.name === undefined ? null : bus === 'default' ? rule.name : `${bus}/${rule.name}`,
        topic: topic.name ?? null,
        keys: declared(trail['kms-key'], topic['kms-key']),
        queues: [...declared(rule['dead-letter-queue']), ...endpoints('sqs')],
        canary: canary?.role ?? null,
        probe: canary?.probe ?? null,
        functions: endpoints('lambda').map((arn) => arn.split(':').slice(0, 7).join(':')),
    };
}
function placeOf(baseline, partition) {
    const { account, elsewhere, rule } = baseline;
    const names = namesOf(baseline);
    const named = [
        rule.bus,
        names.topic ?? '',
        ...names.keys,
        ...names.queues,
        ...names.functions,
        ...elsewhere.map(({ resource }) => resource),
    ];
    const foreign = named.filter((arn) => {
        const parsed = (0,delivery_arn/* parseArn */.Lw)(arn);
        return parsed !== null && parsed.account !== account;
    });
    const partitionName = baseline.partition ?? partition;
    return {
        partition: partitionName,
        eventRegion: (0,partitions/* partitionFacts */.kj)(partitionName)?.eventRegion ?? '*',
        account: account ?? '*',
        pinned: account !== undefined,
        foreign: account === undefined ? [] : [...new Set(foreign)].sort(),
        names,
    };
}

// EXTERNAL MODULE: ./build/src/delivery/recipients.js
var delivery_recipients = __webpack_require__(4952);
// EXTERNAL MODULE: ./build/src/checks/index.js + 114 modules
var checks = __webpack_require__(69604);
// EXTERNAL MODULE: ./build/src/plan/calls/write-facts.js
var write_facts = __webpack_require__(56022);
// EXTERNAL MODULE: ./build/src/snapshot/handover-reads.js
var handover_reads = __webpack_require__(66927);
// EXTERNAL MODULE: ./build/src/snapshot/reads.js + 1 modules
var snapshot_reads = __webpack_require__(40069);
// EXTERNAL MODULE: ./build/src/snapshot/watch-reads.js
var watch_reads = __webpack_require__(66477);
;// CONCATENATED MODULE: ./build/src/permissions/actions.js






const IDENTITY = 'sts:GetCallerIdentity';
function readsOf(tier) {
    const asked = new Set([IDENTITY, ...checks/* CHECKS */.u.flatMap(({ reads }) => reads)]);
    return [...asked].filter((op) => snapshot_reads/* OPERATIONS */.x[op].tier === tier).sort();
}
function planningReads() {
    const judged = new Set([...readsOf('proof'), ...readsOf('advice')]);
    return Object.keys(snapshot_reads/* OPERATIONS */.x).filter((op) => !judged.has(op) && !(op in handover_reads/* HANDOVER_OPERATIONS */.J)).sort();
}
function planningReadsFor(purpose) {
    const changesAlarms = writesOf({ ...purpose, command: 'reconcile' }).includes('cloudwatch:EnableAlarmActions');
    return planningReads().filter((op) => changesAlarms || op !== 'cloudwatch:ListTagsForResource');
}
const REMOVING = new Set([
    'events:RemoveTargets',
    'events:RemovePermission',
    'sns:Unsubscribe',
    'lambda:DeleteFunctionConcurrency',
]);
function isTarget(road) {
    return road === 'direct' || road === 'api-destination';
}
function asksFor(op, { trail, rule, topic, recipients, alerts }) {
    const owned = { cloudtrail: trail, s3: trail, events: rule, sns: topic }[op.split(':')[0] ?? ''];
    if (owned?.['managed-by'] === 'elsewhere')
        return false;
    switch (op) {
        case 's3:CreateBucket':
        case 'cloudtrail:CreateTrail':
            return trail.bucket !== undefined;
        case 'kms:CreateKey':
            return [trail, topic].some((section) => section['managed-by'] !== 'elsewhere' && section['kms-key']?.startsWith('alias/') === true);
        case 'sqs:CreateQueue':
            return rule['dead-letter-queue'] !== undefined && rule['managed-by'] !== 'elsewhere';
        case 'logs:PutMetricFilter':
        case 'cloudwatch:EnableAlarmActions':
            return (alerts === 'noticed' &&
                rule.name === undefined &&
                topic.name === undefined &&
                rule['managed-by'] !== 'elsewhere');
        case 'sns:CreateTopic':
        case 'sns:Subscribe':
        case 'sns:SetTopicAttributes':
        case 'sns:SetSubscriptionAttributes':
            return topic.name !== undefined || recipients.some((one) => (0,delivery_recipients/* arrivalsOf */.AK)(one).some((road) => !isTarget(road)));
        case 'lambda:AddPermission':
        case 'lambda:DeleteFunctionConcurrency':
            return recipients.some(({ protocol }) => protocol === 'lambda');
        default:
            return true;
    }
}
function writesOf({ command, prune, baseline }) {
    if (command !== 'reconcile')
        return [];
    return Object.keys(write_facts/* WRITES */.lI)
        .filter((op) => prune || !REMOVING.has(op))
        .filter((op) => baseline === null || asksFor(op, baseline))
        .sort();
}
const OF_PROTOCOL = {
    'sns:GetEndpointAttributes': 'application',
    'sns:GetPlatformApplicationAttributes': 'application',
    'sns:CheckIfPhoneNumberIsOptedOut': 'sms',
    'sns:GetSMSSandboxAccountStatus': 'sms',
    'sns:ListSMSSandboxPhoneNumbers': 'sms',
    'sns:ListOriginationNumbers': 'sms',
    'events:DescribeApiDestination': 'api-destination',
    'events:DescribeConnection': 'api-destination',
    'chatbot:DescribeSlackChannelConfigurations': 'chat',
    'chatbot:ListMicrosoftTeamsChannelConfigurations': 'chat',
    'chatbot:DescribeChimeWebhookConfigurations': 'chat',
    'notifications:ListNotificationConfigurations': 'chat',
    'notifications:ListEventRules': 'chat',
    'notifications:ListChannels': 'chat',
    'notifications:ListNotificationHubs': 'chat',
    'notifications-contacts:ListEmailContacts': 'chat',
    'lambda:GetAlias': 'lambda',
    'lambda:GetFunctionEventInvokeConfig': 'lambda',
    'firehose:DescribeDeliveryStream': 'firehose',
    'kinesis:DescribeStreamSummary': 'kinesis',
    'kinesis:GetResourcePolicy': 'kinesis',
    'logs:DescribeResourcePolicies': 'logs',
};
function isAsked(op, baseline) {
    const of = OF_PROTOCOL[op];
    return of === undefined || baseline === null || baseline.recipients.some(({ protocol }) => protocol === of);
}
const LOOKUP = 'cloudtrail:LookupEvents';
const CANARY = [
    ...['iam:TagRole', 'iam:UntagRole', 'iam:UpdateRoleDescription'],
    ...['iam:GetRole', 'iam:ListRolePolicies', 'iam:ListAttachedRolePolicies'],
    ...['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
];
function actionsFor(purpose) {
    const reads = [
        ...readsOf('proof'),
        ...(purpose.advice ? readsOf('advice') : []),
        ...(purpose.command === 'plan' || purpose.command === 'reconcile' ? planningReadsFor(purpose) : []),
        ...(purpose.baseline?.alerts === 'noticed' ? watch_reads/* ALARM_ROAD_READS */.x : []),
        ...(purpose.command === 'canary' || purpose.baseline?.canary?.probe !== undefined
            ? ['cloudwatch:GetMetricStatistics']
            : []),
        ...(purpose.baseline?.recipients.some(({ protocol }) => protocol === 'logs') === true
            ? ['logs:DescribeLogGroups']
            : []),
    ].filter((op) => isAsked(op, purpose.baseline));
    const needed = [
        ...reads.flatMap((op) => snapshot_reads/* OPERATIONS */.x[op].actions),
        ...writesOf(purpose).flatMap((op) => write_facts/* WRITES */.lI[op].actions),
        ...(purpose.command === 'history' ? [LOOKUP] : []),
        ...(purpose.command === 'canary' ? CANARY : []),
    ];
    return [...new Set(needed)].sort();
}
function checksOn(action) {
    return checks/* CHECKS */.u.filter(({ reads }) => reads.some((op) => snapshot_reads/* OPERATIONS */.x[op].actions.includes(action)))
        .map(({ id }) => id)
        .sort();
}

// EXTERNAL MODULE: ./build/src/canary/calls.js
var calls = __webpack_require__(36415);
;// CONCATENATED MODULE: ./build/src/permissions/kinds.js


function within({ partition, account }, service, resource, region = '*') {
    return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}
function named(names, toArn) {
    return names.map((name) => ((0,delivery_arn/* parseArn */.Lw)(name) === null ? toArn(name) : name));
}
const ofService = (service) => (arn) => (0,delivery_arn/* parseArn */.Lw)(arn)?.service === service ? [arn] : [];
function rulesOfBus(arn) {
    if (!(0,delivery_arn/* isBus */.XF)(arn))
        return [];
    const bus = arn.slice(arn.indexOf('event-bus/') + 'event-bus/'.length);
    return [`${arn.slice(0, arn.indexOf('event-bus/'))}rule/${bus === 'default' ? '*' : `${bus}/*`}`];
}
function keyOf(arn) {
    const parsed = (0,delivery_arn/* parseArn */.Lw)(arn);
    if (parsed?.service !== 'kms')
        return [];
    return [
        parsed.resource.startsWith('key/') ? arn : `arn:${parsed.partition}:kms:${parsed.region}:${parsed.account}:key/*`,
    ];
}
function canaryArns(place) {
    return [within(place, 'iam', `role/${place.names.canary ?? 'iam-alert-guard/*'}`, '')];
}
function aliasArns(place) {
    const aliases = place.names.keys.filter((key) => key.startsWith('alias/'));
    return (aliases.length > 0 ? aliases : ['alias/*']).map((alias) => within(place, 'kms', alias));
}
const KINDS = {
    anything: { sid: 'TakesNoResource', arns: () => ['*'] },
    trails: { sid: 'Trails', arns: ({ partition }) => [`arn:${partition}:cloudtrail:*:*:trail/*`] },
    buses: {
        sid: 'EventBuses',
        arns: (place) => [within(place, 'events', 'event-bus/*')],
        foreign: (arn) => ((0,delivery_arn/* isBus */.XF)(arn) ? [arn] : []),
    },
    rules: { sid: 'Rules', arns: (place) => [within(place, 'events', 'rule/*')], foreign: rulesOfBus },
    apiDestinations: {
        sid: 'ApiDestinations',
        arns: (place) => [within(place, 'events', 'api-destination/*'), within(place, 'events', 'connection/*')],
    },
    topics: { sid: 'Topics', arns: (place) => [within(place, 'sns', '*')], foreign: ofService('sns') },
    keys: { sid: 'Keys', arns: (place) => [within(place, 'kms', 'key/*')], foreign: keyOf },
    buckets: {
        sid: 'LogBucket',
        arns: ({ partition, names }) => [`arn:${partition}:s3:::${names.trail === null ? '*' : (names.bucket ?? '*')}`],
        foreign: ofService('s3'),
        global: true,
    },
    queues: { sid: 'Queues', arns: (place) => [within(place, 'sqs', '*')], foreign: ofService('sqs') },
    functions: { sid: 'Functions', arns: (place) => [within(place, 'lambda', 'function:*')], foreign: ofService('lambda') },
    dataStreams: {
        sid: 'DataStreams',
        arns: (place) => [within(place, 'kinesis', 'stream/*')],
        foreign: ofService('kinesis'),
    },
    deliveryStreams: {
        sid: 'DeliveryStreams',
        arns: (place) => [within(place, 'firehose', 'deliverystream/*')],
        foreign: ofService('firehose'),
    },
    roles: { sid: 'TargetRoles', arns: (place) => [within(place, 'iam', 'role/*', '')] },
    policies: {
        sid: 'PoliciesOfTargetRoles',
        arns: (place) => {
            const own = within(place, 'iam', 'policy/*', '');
            return place.account === '*' ? [own] : [own, `arn:${place.partition}:iam::aws:policy/*`];
        },
    },
    logGroups: { sid: 'LogGroups', arns: (place) => [within(place, 'logs', 'log-group:*')] },
    alarms: { sid: 'Alarms', arns: (place) => [within(place, 'cloudwatch', 'alarm:*')] },
    muteRules: { sid: 'AlarmMuteRules', arns: (place) => [within(place, 'cloudwatch', 'alarm-mute-rule:*')] },
    changedTrail: {
        sid: 'ChangeTrail',
        arns: (place) => [within(place, 'cloudtrail', `trail/${place.names.trail ?? '*'}`)],
    },
    changedBucket: {
        sid: 'ChangeLogBucket',
        arns: ({ partition, names }) => [`arn:${partition}:s3:::${names.bucket ?? '*'}`],
        global: true,
    },
    changedKeys: {
        sid: 'ChangeKeys',
        arns: (place) => {
            const { keys } = place.names;
            const known = keys.length > 0 && keys.every((key) => !key.includes('alias/'));
            return known ? named(keys, (id) => within(place, 'kms', `key/${id}`)) : [within(place, 'kms', 'key/*')];
        },
    },
    newAliases: { sid: 'NameKeys', arns: (place) => [...aliasArns(place), within(place, 'kms', 'key/*')] },
    changedRule: {
        sid: 'ChangeRule',
        arns: (place) => place.names.rule === null
            ? [within(place, 'events', 'rule/*')]
            : [within(place, 'events', `rule/${place.names.rule}`, place.eventRegion)],
    },
    passedRoles: {
        sid: 'PassRolesToEventBridge',
        arns: (place) => [within(place, 'iam', 'role/*', '')],
        passedTo: 'events.amazonaws.com',
    },
    changedTopic: {
        sid: 'ChangeTopic',
        arns: (place) => named([place.names.topic ?? '*'], (name) => within(place, 'sns', name, name === '*' ? '*' : place.eventRegion)),
    },
    changedQueues: {
        sid: 'ChangeQueues',
        arns: (place) => {
            const { queues } = place.names;
            return queues.length > 0 ? named(queues, (name) => within(place, 'sqs', name)) : [within(place, 'sqs', '*')];
        },
    },
    changedFunctions: {
        sid: 'ChangeFunctions',
        arns: (place) => place.names.functions.length > 0
            ?
                place.names.functions.flatMap((arn) => [arn, `${arn}:*`])
            : [within(place, 'lambda', 'function:*')],
    },
    canaryTag: { sid: 'CanaryTag', arns: canaryArns, tagKeys: calls/* CANARY_TAGS */.NV },
    canaryRole: { sid: 'CanaryDescription', arns: canaryArns },
    probe: {
        sid: 'CanaryProbe',
        arns: (place) => [place.names.probe ?? within(place, 'sqs', '*')],
    },
};

;// CONCATENATED MODULE: ./build/src/permissions/scopes.js

const SCOPES = Object.keys(KINDS);
const ACTIONS = {
    'sts:GetCallerIdentity': 'anything',
    'organizations:DescribeOrganization': 'anything',
    'cloudtrail:DescribeTrails': 'anything',
    'cloudtrail:LookupEvents': 'anything',
    'cloudtrail:GetTrailStatus': 'trails',
    'cloudtrail:GetEventSelectors': 'trails',
    'cloudtrail:ListTags': 'trails',
    'events:ListRules': 'anything',
    'events:ListEventBuses': 'anything',
    'events:ListRuleNamesByTarget': 'anything',
    'events:ListArchives': 'anything',
    'events:DescribeEventBus': 'buses',
    'events:ListTargetsByRule': 'rules',
    'events:ListTagsForResource': 'rules',
    'events:DescribeApiDestination': 'apiDestinations',
    'events:DescribeConnection': 'apiDestinations',
    'chatbot:DescribeSlackChannelConfigurations': 'anything',
    'chatbot:ListMicrosoftTeamsChannelConfigurations': 'anything',
    'chatbot:DescribeChimeWebhookConfigurations': 'anything',
    'notifications:ListNotificationConfigurations': 'anything',
    'notifications:ListEventRules': 'anything',
    'notifications:ListChannels': 'anything',
    'notifications:ListNotificationHubs': 'anything',
    'notifications-contacts:ListEmailContacts': 'anything',
    'sns:GetTopicAttributes': 'topics',
    'sns:ListSubscriptions': 'anything',
    'sns:ListSubscriptionsByTopic': 'topics',
    'sns:GetSubscriptionAttributes': 'topics',
    'sns:GetDataProtectionPolicy': 'topics',
    'sns:ListTagsForResource': 'topics',
    'sns:GetEndpointAttributes': 'anything',
    'sns:GetPlatformApplicationAttributes': 'anything',
    'sns:CheckIfPhoneNumberIsOptedOut': 'anything',
    'sns:GetSMSSandboxAccountStatus': 'anything',
    'sns:ListSMSSandboxPhoneNumbers': 'anything',
    'sns:ListOriginationNumbers': 'anything',
    'kms:DescribeKey': 'keys',
    'kms:GetKeyPolicy': 'keys',
    'kms:ListGrants': 'keys',
    'kms:ListResourceTags': 'keys',
    's3:ListBucket': 'buckets',
    's3:GetBucketPolicy': 'buckets',
    's3:GetBucketPublicAccessBlock': 'buckets',
    's3:GetBucketAcl': 'buckets',
    's3:GetBucketRequestPayment': 'buckets',
    's3:GetBucketVersioning': 'buckets',
    's3:GetLifecycleConfiguration': 'buckets',
    's3:GetBucketTagging': 'buckets',
    'sqs:GetQueueAttributes': 'queues',
    'sqs:ListQueueTags': 'queues',
    'lambda:GetFunctionConfiguration': 'functions',
    'lambda:GetPolicy': 'functions',
    'lambda:GetFunctionConcurrency': 'functions',
    'lambda:GetAlias': 'functions',
    'lambda:GetFunctionEventInvokeConfig': 'functions',
    'kinesis:DescribeStreamSummary': 'dataStreams',
    'kinesis:GetResourcePolicy': 'dataStreams',
    'firehose:DescribeDeliveryStream': 'deliveryStreams',
    'logs:DescribeResourcePolicies': 'anything',
    'iam:GetRole': 'roles',
    'iam:ListRolePolicies': 'roles',
    'iam:GetRolePolicy': 'roles',
    'iam:ListAttachedRolePolicies': 'roles',
    'iam:GetPolicy': 'policies',
    'iam:GetPolicyVersion': 'policies',
    'cloudwatch:DescribeAlarms': 'anything',
    'cloudwatch:GetMetricStatistics': 'anything',
    'cloudwatch:ListAlarmMuteRules': 'muteRules',
    'cloudwatch:ListTagsForResource': 'alarms',
    'logs:DescribeLogGroups': 'anything',
    'logs:DescribeMetricFilters': 'logGroups',
    'logs:GetDataProtectionPolicy': 'anything',
    'logs:DescribeAccountPolicies': 'anything',
    'cloudtrail:CreateTrail': 'changedTrail',
    'cloudtrail:AddTags': 'changedTrail',
    'cloudtrail:UpdateTrail': 'changedTrail',
    'cloudtrail:PutEventSelectors': 'changedTrail',
    'cloudtrail:StartLogging': 'changedTrail',
    's3:CreateBucket': 'changedBucket',
    's3:TagResource': 'changedBucket',
    's3:PutBucketPolicy': 'changedBucket',
    'kms:CreateKey': 'anything',
    'kms:ListKeys': 'anything',
    'kms:TagResource': 'changedKeys',
    'kms:PutKeyPolicy': 'changedKeys',
    'kms:EnableKey': 'changedKeys',
    'kms:CancelKeyDeletion': 'changedKeys',
    'kms:CreateAlias': 'newAliases',
    'events:PutRule': 'changedRule',
    'events:TagResource': 'changedRule',
    'events:PutTargets': 'changedRule',
    'events:RemoveTargets': 'changedRule',
    'events:RemovePermission': 'anything',
    'iam:PassRole': 'passedRoles',
    'iam:TagRole': 'canaryTag',
    'iam:UntagRole': 'canaryTag',
    'iam:UpdateRoleDescription': 'canaryRole',
    'sqs:ReceiveMessage': 'probe',
    'sqs:DeleteMessage': 'probe',
    'sns:CreateTopic': 'changedTopic',
    'sns:TagResource': 'changedTopic',
    'sns:SetTopicAttributes': 'changedTopic',
    'sns:Subscribe': 'changedTopic',
    'sns:SetSubscriptionAttributes': 'changedTopic',
    'sns:Unsubscribe': 'changedTopic',
    'sqs:CreateQueue': 'changedQueues',
    'sqs:TagQueue': 'changedQueues',
    'sqs:SetQueueAttributes': 'changedQueues',
    'logs:PutMetricFilter': 'logGroups',
    'cloudwatch:EnableAlarmActions': 'alarms',
    'lambda:AddPermission': 'changedFunctions',
    'lambda:DeleteFunctionConcurrency': 'changedFunctions',
};
function scopeOf(action) {
    const scope = ACTIONS[action];
    if (scope === undefined)
        throw new Error(`on which resources ${action} is granted is not written down (src/permissions/scopes.ts)`);
    return scope;
}
function sidOf(scope) {
    return KINDS[scope].sid;
}
function arnsOf(scope, place) {
    const kind = KINDS[scope];
    return [...new Set([...kind.arns(place), ...place.foreign.flatMap((arn) => kind.foreign?.(arn) ?? [])])];
}
function conditionOf(scope, place) {
    const kind = KINDS[scope];
    if (kind.passedTo !== undefined)
        return { StringEquals: { 'iam:PassedToService': kind.passedTo } };
    if (kind.tagKeys !== undefined)
        return { 'ForAllValues:StringEquals': { 'aws:TagKeys': kind.tagKeys }, Null: { 'aws:TagKeys': 'false' } };
    const open = kind.global === true && place.pinned && kind.arns(place).some((arn) => arn.endsWith('*'));
    return open ? { StringEquals: { 'aws:ResourceAccount': place.account } } : null;
}

;// CONCATENATED MODULE: ./build/src/permissions/policy.js


function one(arns) {
    const [first, ...others] = arns;
    return first !== undefined && others.length === 0 ? first : arns;
}
function policyOf(actions, place) {
    const Statement = SCOPES.flatMap((scope) => {
        const Action = actions.filter((action) => scopeOf(action) === scope).sort();
        if (Action.length === 0)
            return [];
        const condition = conditionOf(scope, place);
        return [
            {
                Sid: sidOf(scope),
                Effect: 'Allow',
                Action,
                Resource: one(arnsOf(scope, place)),
                ...(condition === null ? {} : { Condition: condition }),
            },
        ];
    });
    return { Version: '2012-10-17', Statement };
}
function policyFor(purpose, place) {
    return policyOf(actionsFor(purpose), place);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/permissions/hcl.js
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
function quoted(text) {
    return JSON.stringify(text);
}
function isRaw(value) {
    return (typeof value === 'object' &&
        !Array.isArray(value) &&
        typeof value.raw === 'string' &&
        Object.keys(value).length === 1);
}
function hcl(value, depth = 0) {
    if (typeof value === 'string')
        return quoted(value);
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (isRaw(value))
        return value.raw;
    const inner = '  '.repeat(depth + 1);
    const end = '  '.repeat(depth);
    if (Array.isArray(value)) {
        const items = value;
        if (items.length === 0)
            return '[]';
        if (items.length === 1 && typeof items[0] !== 'object')
            return `[${hcl(items[0])}]`;
        return `[\n${items.map((item) => `${inner}${hcl(item, depth + 1)},\n`).join('')}${end}]`;
    }
    const entries = Object.entries(value).map(([key, item]) => [IDENTIFIER.test(key) ? key : quoted(key), hcl(item, depth + 1)]);
    return `{\n${aligned(entries)
        .map((line) => `${inner}${line}\n`)
        .join('')}${end}}`;
}
function aligned(entries) {
    const lines = [];
    let run = [];
    const flush = () => {
        const width = Math.max(0, ...run.map(([key]) => key.length));
        lines.push(...run.map(([key, text]) => `${key.padEnd(width)} = ${text}`));
        run = [];
    };
    for (const entry of entries) {
        if (entry[1].includes('\n')) {
            flush();
            lines.push(`${entry[0]} = ${entry[1]}`);
        }
        else {
            run.push(entry);
        }
    }
    flush();
    return lines;
}

;// CONCATENATED MODULE: ./build/src/permissions/trust.js
const ISSUER = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';
function trusting(subject, { partition, account }) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${ISSUER}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { [`${ISSUER}:aud`]: AUDIENCE, [`${ISSUER}:sub`]: subject } },
            },
        ],
    };
}
function checkTrust({ repository, branch }, place) {
    return trusting([`repo:${repository}:ref:refs/heads/${branch}`, `repo:${repository}:pull_request`], place);
}
function historyTrust({ repository, branch }, place) {
    return trusting(`repo:${repository}:ref:refs/heads/${branch}`, place);
}
function canaryTrust({ repository, environment }, place) {
    return trusting(`repo:${repository}:environment:${environment}`, place);
}
function reconcileTrust({ repository, environment }, place) {
    return trusting(`repo:${repository}:environment:${environment}`, place);
}

;// CONCATENATED MODULE: ./build/src/permissions/templates.js




function documents({ check, reconcile, place }, partition, account) {
    const here = { ...place, partition, account, pinned: true };
    return {
        check: policyFor({ ...check, command: 'plan' }, here),
        reconcile: policyFor({ ...reconcile, command: 'reconcile' }, here),
    };
}
const REPOSITORY_WORDS = 'OWNER/REPO; if it was created, renamed or transferred after 15 July 2026: OWNER@OWNER-ID/REPO@REPO-ID.';
const MADE_BY = [
    'Roles for iam-alert-guard in GitHub Actions, as `iam-alert-guard permissions --format FORM` writes them (`--with-advice` adds the reads',
    'that mostly serve remarks; the examples of the repository have them); with `--baseline FILE` they are',
    'scoped to what the baseline names.',
    'The default branch and pull requests may assume the read-only role; only one environment may assume the other role: protect that',
    'environment with required reviewers. In China the audience is sts.amazonaws.com.cn.',
];
const comment = MADE_BY.map((line) => `# ${line}\n`).join('');
function substituted(value) {
    if (typeof value === 'string' && value.endsWith(`:oidc-provider/${ISSUER}`))
        return { 'Fn::If': ['MakesProvider', { Ref: 'GitHubProvider' }, { 'Fn::Sub': value }] };
    if (typeof value === 'string')
        return value.includes('${') ? { 'Fn::Sub': value } : value;
    if (Array.isArray(value))
        return value.map(substituted);
    if (typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, substituted(inner)]));
    return value;
}
function cloudFormationTemplate(roles) {
    const partition = '${AWS::Partition}';
    const account = '${AWS::AccountId}';
    const here = { ...roles.place, partition, account, pinned: true };
    const repository = {
        repository: '${Repository}',
        branch: '${DefaultBranch}',
        environment: '${Environment}',
    };
    const policies = documents(roles, partition, account);
    const role = (name, trust, policy) => ({
        Type: 'AWS::IAM::Role',
        Properties: {
            RoleName: name,
            MaxSessionDuration: 3600,
            AssumeRolePolicyDocument: substituted(trust),
            Policies: [{ PolicyName: name, PolicyDocument: substituted(policy) }],
        },
    });
    const template = {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: 'Roles for iam-alert-guard in GitHub Actions, one that reads and one that restores.',
        Parameters: {
            Repository: { Type: 'String', Description: REPOSITORY_WORDS, AllowedPattern: '[A-Za-z0-9._@-]+/[A-Za-z0-9._@-]+' },
            DefaultBranch: { Type: 'String', Default: 'main' },
            Environment: {
                Type: 'String',
                Default: 'iam-alerts',
                Description: 'The protected GitHub environment of the reconcile workflow.',
            },
            CreateProvider: {
                Type: 'String',
                Default: 'true',
                AllowedValues: ['true', 'false'],
                Description: `false where the account already has the OIDC provider ${ISSUER} (an account can have only one).`,
            },
        },
        Conditions: { MakesProvider: { 'Fn::Equals': [{ Ref: 'CreateProvider' }, 'true'] } },
        Resources: {
            GitHubProvider: {
                Type: 'AWS::IAM::OIDCProvider',
                Condition: 'MakesProvider',
                DeletionPolicy: 'Retain',
                UpdateReplacePolicy: 'Retain',
                Properties: { Url: `https://${ISSUER}`, ClientIdList: [AUDIENCE] },
            },
            CheckRole: role('iam-alert-guard-check', checkTrust(repository, here), policies.check),
            ReconcileRole: role('iam-alert-guard-reconcile', reconcileTrust(repository, here), policies.reconcile),
        },
        Outputs: {
            CheckRoleArn: { Value: { 'Fn::GetAtt': ['CheckRole', 'Arn'] } },
            ReconcileRoleArn: { Value: { 'Fn::GetAtt': ['ReconcileRole', 'Arn'] } },
        },
    };
    return `${comment}${(0,dist/* stringify */.As)(template, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false })}`;
}
function terraformFile(roles) {
    const partition = '${data.aws_partition.current.partition}';
    const account = '${data.aws_caller_identity.current.account_id}';
    const here = { ...roles.place, partition, account, pinned: true };
    const repository = {
        repository: '${var.repository}',
        branch: '${var.default_branch}',
        environment: '${var.environment}',
    };
    const policies = documents(roles, partition, account);
    const variable = (name, words, fallback) => `variable "${name}" ${hcl({ description: words, type: { raw: typeof fallback === 'boolean' ? 'bool' : 'string' }, ...(fallback === undefined ? {} : { default: fallback }) })}\n`;
    const role = (label, trust, policy) => {
        const name = `iam-alert-guard-${label}`;
        return [
            `resource "aws_iam_role" "${label}" {`,
            `  name                 = "${name}"`,
            '  max_session_duration = 3600',
            '',
            `  assume_role_policy = jsonencode(${hcl(trust, 1)})`,
            '',
            '  depends_on = [aws_iam_openid_connect_provider.github]',
            '}',
            '',
            `resource "aws_iam_role_policy" "${label}" {`,
            `  name = "${name}"`,
            `  role = aws_iam_role.${label}.id`,
            '',
            `  policy = jsonencode(${hcl(policy, 1)})`,
            '}',
            '',
        ].join('\n');
    };
    const provider = { aws: { source: 'hashicorp/aws', version: '>= 5.81' } };
    return [
        comment,
        `terraform {\n  required_providers ${hcl(provider, 1)}\n}\n`,
        variable('repository', REPOSITORY_WORDS),
        variable('default_branch', 'The branch whose workflows may check.', 'main'),
        variable('environment', 'The protected GitHub environment of the reconcile workflow.', 'iam-alerts'),
        variable('create_provider', `false where the account already has the OIDC provider ${ISSUER} (an account can have only one).`, true),
        'data "aws_partition" "current" {}\n',
        'data "aws_caller_identity" "current" {}\n',
        `resource "aws_iam_openid_connect_provider" "github" ${hcl({ count: { raw: 'var.create_provider ? 1 : 0' }, url: `https://${ISSUER}`, client_id_list: [AUDIENCE] })}\n`,
        role('check', checkTrust(repository, here), policies.check),
        role('reconcile', reconcileTrust(repository, here), policies.reconcile),
        'output "check_role_arn" {\n  value = aws_iam_role.check.arn\n}\n',
        'output "reconcile_role_arn" {\n  value = aws_iam_role.reconcile.arn\n}\n',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/permissions/render.js







function policyJson(purpose, place) {
    return `${JSON.stringify(policyFor(purpose, place), null, 2)}\n`;
}
function serves(action, purpose) {
    const calls = writesOf(purpose).filter((op) => write_facts/* WRITES */.lI[op].actions.includes(action));
    const checks = checksOn(action);
    const planned = calls.length > 0 ? `a plan with ${calls.map((op) => op.slice(op.indexOf(':') + 1)).join(', ')}` : null;
    if (CANARY.includes(action) &&
        purpose.command === 'canary' &&
        !action.startsWith('iam:Get') &&
        !action.startsWith('iam:List'))
        return 'the canary';
    if (action === LOOKUP)
        return 'the records of real changes';
    if (action === 'sts:GetCallerIdentity')
        return 'which account this is; AWS asks no permission for it';
    if (checks.length === 0)
        return planned ?? 'planning: is it managed elsewhere?';
    const links = checks.map((id) => `[${id}](checks/${id}.md)`);
    const shown = links.length > 4 ? `${links.slice(0, 3).join(', ')} and ${String(links.length - 3)} more checks` : links.join(', ');
    return planned === null ? shown : `${shown}; ${planned}`;
}
function actionTable(purpose, place = ANYWHERE, besides = []) {
    const advice = new Set(readsOf('advice').flatMap((op) => snapshot_reads/* OPERATIONS */.x[op].actions));
    const actions = actionsFor(purpose).filter((action) => !besides.includes(action));
    const rows = actions.map((action) => {
        const resources = arnsOf(scopeOf(action), place).map((arn) => `\`${arn}\``);
        const tier = purpose.advice && advice.has(action) ? 'advice: ' : '';
        return `| \`${action}\` | ${resources.join(', ')} | ${tier}${serves(action, purpose)} |`;
    });
    return ['| action | on | for |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
function renderPermissions(format, purpose, place) {
    const { advice, prune, baseline } = purpose;
    const roles = { check: { advice, prune, baseline }, reconcile: { advice, prune, baseline }, place };
    switch (format) {
        case 'json':
            return policyJson(purpose, place);
        case 'markdown':
            return actionTable(purpose, place);
        case 'cloudformation':
            return cloudFormationTemplate(roles);
        case 'terraform':
            return terraformFile(roles);
    }
}

// EXTERNAL MODULE: ./build/src/commands/shared/baseline-file.js
var baseline_file = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/checkout.js
var checkout = __webpack_require__(30878);
;// CONCATENATED MODULE: ./build/src/commands/permissions.js







async function permissions(request, world, cwd) {
    const { command, advice, prune, format } = request;
    const partition = (0,partitions/* partitionOfRegion */.cn)(world.env['AWS_REGION'] ?? '') ?? 'aws';
    if (request.baseline === null) {
        const purpose = { command, advice, prune, baseline: null };
        await world.host.report(renderPermissions(format, purpose, { ...ANYWHERE, partition }));
        return 0;
    }
    const bytes = await world.files.read(request.baseline, baseline_file/* BASELINE_LIMIT */.qz);
    if (bytes === null)
        throw new errors/* UsageError */.eb(`there is no baseline at ${request.baseline}`, 'file');
    const parsed = (0,parse/* parseBaseline */.nk)(bytes, (0,checkout/* repositoryPath */.SH)(request.baseline, world.env, cwd));
    if (!parsed.ok)
        throw new errors/* BaselineError */.s$((0,baseline_file/* ofThisFile */.Ey)(parsed.problems, request.baseline, world));
    const { baseline } = parsed;
    await world.host.report(renderPermissions(format, { command, advice, prune, baseline }, placeOf(baseline, partition)));
    return 0;
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

/***/ 56022:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   lI: () => (/* binding */ WRITES),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
const POLICY_SPREADS = ['InsufficientS3BucketPolicyException', 'InsufficientEncryptionPolicyException', 'KmsException'];
const PASSES = 'iam:PassRole';
const WRITES = {
    's3:CreateBucket': { actions: ['s3:CreateBucket', 's3:TagResource'], reversible: true, settles: ['OperationAborted'] },
    's3:PutBucketPolicy': {
        actions: ['s3:PutBucketPolicy'],
        reversible: true,
        settles: ['NoSuchBucket', 'OperationAborted'],
    },
    'kms:CreateKey': {
        actions: ['kms:CreateKey', 'kms:TagResource', 'kms:CreateAlias', 'kms:ListKeys', 'kms:DescribeKey'],
        reversible: true,
        settles: ['NotFoundException'],
    },
    'kms:PutKeyPolicy': { actions: ['kms:PutKeyPolicy'], reversible: true, settles: [] },
    'kms:EnableKey': { actions: ['kms:EnableKey'], reversible: true, settles: [] },
    'kms:CancelKeyDeletion': { actions: ['kms:CancelKeyDeletion'], reversible: true, settles: [] },
    'cloudtrail:CreateTrail': {
        actions: ['cloudtrail:CreateTrail', 'cloudtrail:AddTags'],
        reversible: true,
        settles: [...POLICY_SPREADS, 'S3BucketDoesNotExistException', 'KmsKeyNotFoundException'],
    },
    'cloudtrail:UpdateTrail': {
        actions: ['cloudtrail:UpdateTrail'],
        reversible: true,
        settles: [...POLICY_SPREADS, 'S3BucketDoesNotExistException', 'KmsKeyNotFoundException', 'ConflictException'],
    },
    'cloudtrail:PutEventSelectors': {
        actions: ['cloudtrail:PutEventSelectors'],
        reversible: true,
        settles: ['TrailNotFoundException', 'ConflictException'],
    },
    'cloudtrail:StartLogging': {
        actions: ['cloudtrail:StartLogging'],
        reversible: true,
        settles: ['TrailNotFoundException', 'ConflictException'],
    },
    'sns:CreateTopic': {
        actions: ['sns:CreateTopic', 'sns:TagResource'],
        reversible: true,
        settles: [],
    },
    'sns:SetTopicAttributes': {
        actions: ['sns:SetTopicAttributes'],
        reversible: true,
        settles: ['NotFound', 'NotFoundException'],
    },
    'sns:Subscribe': { actions: ['sns:Subscribe'], reversible: true, settles: ['NotFound', 'NotFoundException'] },
    'sns:SetSubscriptionAttributes': { actions: ['sns:SetSubscriptionAttributes'], reversible: true, settles: [] },
    'sns:Unsubscribe': { actions: ['sns:Unsubscribe'], reversible: false, settles: [] },
    'sqs:CreateQueue': {
        actions: ['sqs:CreateQueue', 'sqs:TagQueue'],
        reversible: true,
        settles: ['QueueDeletedRecently', 'AWS.SimpleQueueService.QueueDeletedRecently'],
    },
    'sqs:SetQueueAttributes': {
        actions: ['sqs:SetQueueAttributes'],
        reversible: true,
        settles: ['QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'],
    },
    'events:PutRule': {
        actions: ['events:PutRule', 'events:TagResource', PASSES],
        reversible: true,
        settles: ['ConcurrentModificationException'],
    },
    'events:PutTargets': {
        actions: ['events:PutTargets', PASSES],
        reversible: true,
        settles: ['ResourceNotFoundException', 'ConcurrentModificationException'],
    },
    'events:RemoveTargets': {
        actions: ['events:RemoveTargets'],
        reversible: true,
        settles: ['ConcurrentModificationException'],
    },
    'events:RemovePermission': {
        actions: ['events:RemovePermission'],
        reversible: true,
        settles: ['ConcurrentModificationException'],
    },
    'logs:PutMetricFilter': {
        actions: ['logs:PutMetricFilter'],
        reversible: true,
        settles: ['OperationAbortedException', 'ResourceNotFoundException'],
    },
    'cloudwatch:EnableAlarmActions': { actions: ['cloudwatch:EnableAlarmActions'], reversible: true, settles: [] },
    'lambda:DeleteFunctionConcurrency': { actions: ['lambda:DeleteFunctionConcurrency'], reversible: true, settles: [] },
    'lambda:AddPermission': { actions: ['lambda:AddPermission'], reversible: true, settles: ['ResourceConflictException'] },
};
function actionOf(write) {
    return write.op.slice(write.op.indexOf(':') + 1);
}
function actionsOf(write) {
    const { actions } = WRITES[write.op];
    switch (write.op) {
        case 'events:PutRule': {
            const { Tags: tags, RoleArn: role } = write.params;
            return actions.filter((action) => action === PASSES ? role !== undefined : action !== 'events:TagResource' || tags !== undefined);
        }
        case 'events:PutTargets': {
            const roles = write.params.Targets.some(({ RoleArn: role }) => role !== undefined);
            return actions.filter((action) => action !== PASSES || roles);
        }
        default:
            return actions;
    }
}


/***/ })

};
