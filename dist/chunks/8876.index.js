export const id = 8876;
export const ids = [8876];
export const modules = {

/***/ 68876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyOf: () => (/* binding */ historyOf)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/data/iam-actions.js + 1 modules
var iam_actions = __webpack_require__(58922);
// EXTERNAL MODULE: ./build/src/baseline/calls.js
var baseline_calls = __webpack_require__(73440);
// EXTERNAL MODULE: ./build/src/delivery/envelope.js
var envelope = __webpack_require__(68096);
// EXTERNAL MODULE: ./build/src/pattern/index.js + 10 modules
var src_pattern = __webpack_require__(53962);
;// CONCATENATED MODULE: ./build/src/history/lookups.js




function callsToLookUp({ context, routes }) {
    const { calls, unverified } = (0,baseline_calls/* requiredCalls */.Ju)(context.baseline);
    const required = new Set([...calls, ...unverified]);
    const others = iam_actions/* IAM_ACTIONS */.Kr.filter(({ event, name }) => event && !required.has(name)).map(({ name }) => name);
    const open = routes.filter(({ recipient, hops }) => recipient !== null && hops.every(({ gate }) => gate.state !== 'blocks'));
    const ways = open.map(({ hops }) => hops.flatMap(({ conditions }) => conditions));
    const verdicts = (0,src_pattern/* coverRoutes */.IQ)(ways, others, (0,envelope/* envelopeOf */.G)(context));
    const noisy = others.filter((call) => verdicts.get(call)?.verdict !== 'never');
    return [...required, ...noisy].sort();
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/src/history/split.js

const RECORD_LIMIT = 1024 * 1024;
const CODE = { quote: 0x22, backslash: 0x5c, open: 0x7b, close: 0x7d, list: 0x5b, listEnd: 0x5d, comma: 0x2c };
const LISTS = /^\{(?:[^"]|"(?:[^"\\]|\\.)*")*"(?:Records|Events)"\s*:\s*\[$/;
const HEAD_LIMIT = 16 * 1024;
class Splitter {
    #held = [];
    #length = 0;
    #depth = 0;
    #inText = false;
    #escaped = false;
    #base = 0;
    #holding = false;
    #behind = false;
    #junk = false;
    #lists = 0;
    #pages = { withMore: 0, last: 0 };
    #around = '';
    get unfinished() {
        return this.#depth > 0 || this.#inText;
    }
    get hasLists() {
        return this.#lists > 0;
    }
    get pages() {
        return this.#pages;
    }
    push(chunk) {
        const found = [];
        let from = 0;
        let behindFrom = 0;
        for (let at = 0; at < chunk.length; at++) {
            const byte = chunk[at];
            if (this.#inText) {
                if (this.#escaped)
                    this.#escaped = false;
                else if (byte === CODE.backslash)
                    this.#escaped = true;
                else if (byte === CODE.quote)
                    this.#inText = false;
            }
            else if (byte === CODE.open) {
                if (!this.#holding && this.#depth === this.#base && !this.#behind) {
                    this.#holding = true;
                    this.#junk = false;
                    from = at;
                }
                this.#depth++;
            }
            else if (byte === CODE.list) {
                if (this.#opensList(chunk, from, at)) {
                    this.#base = this.#depth === 0 ? 1 : 2;
                    this.#lists++;
                    this.#around =
                        this.#base === 1 ? '' : external_node_buffer_.Buffer.concat([...this.#held, chunk.subarray(from, at)]).toString('utf8');
                    behindFrom = 0;
                    this.#drop();
                }
                else if (!this.#holding && !this.#behind)
                    this.#outside(byte, found);
                this.#depth++;
            }
            else if (byte === CODE.close || byte === CODE.listEnd) {
                if (this.#depth === 0) {
                    this.#outside(byte, found);
                    continue;
                }
                this.#depth--;
                if (this.#holding && this.#depth === this.#base) {
                    this.#keep(chunk.subarray(from, at + 1));
                    found.push(this.#take());
                }
                else if (this.#depth < this.#base) {
                    this.#endList();
                    behindFrom = at;
                }
                else if (this.#depth === 0 && this.#behind) {
                    this.#endObject(chunk.subarray(behindFrom, at));
                    behindFrom = 0;
                }
            }
            else {
                if (byte === CODE.quote)
                    this.#inText = true;
                if (!this.#holding && !this.#behind && byte > 0x20)
                    this.#outside(byte, found);
            }
        }
        if (this.#holding)
            this.#keep(chunk.subarray(from));
        else if (this.#behind)
            this.#remember(chunk.subarray(behindFrom));
        return found;
    }
    #opensList(chunk, from, at) {
        if (this.#base !== 0 || this.#behind)
            return false;
        if (this.#depth === 0)
            return true;
        if (this.#depth !== 1 || this.#length + at - from > HEAD_LIMIT)
            return false;
        return LISTS.test(external_node_buffer_.Buffer.concat([...this.#held, chunk.subarray(from, at + 1)]).toString('utf8'));
    }
    #endList() {
        this.#behind = this.#base === 2;
        this.#base = 0;
    }
    #remember(bytes) {
        if (this.#around.length <= 2 * HEAD_LIMIT)
            this.#around += external_node_buffer_.Buffer.from(bytes).toString('utf8');
    }
    #endObject(bytes) {
        this.#behind = false;
        this.#remember(bytes);
        if (!/"Events"\s*:\s*\]?/.test(this.#around))
            return;
        if (/"NextToken"\s*:\s*"/.test(this.#around))
            this.#pages.withMore++;
        else
            this.#pages.last++;
    }
    #outside(byte, found) {
        if (byte === CODE.comma || byte === 0xef || byte === 0xbb || byte === 0xbf) {
            this.#junk &&= byte !== CODE.comma;
            return;
        }
        if (!this.#junk)
            found.push(null);
        this.#junk = true;
    }
    #keep(bytes) {
        this.#length += bytes.length;
        if (this.#length > RECORD_LIMIT)
            this.#held = [];
        else
            this.#held.push(bytes);
    }
    #take() {
        const piece = this.#length > RECORD_LIMIT ? null : external_node_buffer_.Buffer.concat(this.#held).toString('utf8');
        this.#drop();
        return piece;
    }
    #drop() {
        this.#held = [];
        this.#length = 0;
        this.#holding = false;
    }
}

// EXTERNAL MODULE: ./build/src/delivery/message/index.js + 19 modules
var message = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/src/delivery/arn.js
var delivery_arn = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/src/delivery/route/chain.js
var chain = __webpack_require__(58733);
// EXTERNAL MODULE: ./build/src/snapshot/shape.js
var shape = __webpack_require__(7939);
;// CONCATENATED MODULE: ./build/src/history/cuts.js

function texts(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
const named = (key, part) => (given) => texts(given[key]).map((name) => (name.startsWith('arn:') ? name : part(name)));
const rule = (key) => (given) => {
    const [bus = 'default'] = texts(given['eventBusName']);
    const folder = bus.slice(bus.lastIndexOf('/') + 1);
    return texts(given[key]).map((name) => (folder === 'default' ? `rule/${name}` : `rule/${folder}/${name}`));
};
const trail = named('name', (name) => `trail/${name}`);
const key = named('keyId', (id) => `key/${id}`);
const group = named('logGroupName', (name) => `log-group:${name}`);
const filter = (given) => group(given).flatMap((log) => texts(given['filterName']).map((name) => `${log}:metric-filter:${name}`));
const alarms = named('alarmNames', (name) => `alarm:${name}`);
const alarm = named('alarmName', (name) => `alarm:${name}`);
const stream = (given) => [
    ...named('streamName', (name) => `stream/${name}`)(given),
    ...texts(given['streamARN']),
];
const lambda = (given) => named('functionName', (name) => `function:${name}`)(given).flatMap((name) => {
    const [qualifier] = texts(given['qualifier']);
    return qualifier === undefined ? [name, `${name}:*`] : [`${name}:${qualifier}`];
});
const queueByUrl = (given) => texts(given['queueUrl']).map((url) => url.slice(url.lastIndexOf('/') + 1));
const CUTS = {
    'cloudtrail:StopLogging': { names: trail, undoneBy: ['cloudtrail:StartLogging'] },
    'cloudtrail:DeleteTrail': { names: trail, undoneBy: ['cloudtrail:CreateTrail'] },
    'events:DisableRule': { names: rule('name'), undoneBy: ['events:EnableRule', 'events:PutRule'] },
    'events:DeleteRule': { names: rule('name'), undoneBy: ['events:PutRule'] },
    'events:PutRule': { names: rule('name'), undoneBy: ['events:EnableRule', 'events:PutRule'] },
    'events:RemoveTargets': { names: rule('rule'), undoneBy: ['events:PutTargets'] },
    'events:DeleteEventBus': { names: named('name', (name) => `event-bus/${name}`), undoneBy: ['events:CreateEventBus'] },
    'events:DeleteApiDestination': {
        names: named('name', (name) => `api-destination/${name}/*`),
        undoneBy: ['events:CreateApiDestination'],
    },
    'sns:Unsubscribe': { names: ({ subscriptionArn }) => texts(subscriptionArn), undoneBy: [] },
    'sns:DeleteTopic': { names: ({ topicArn }) => texts(topicArn), undoneBy: ['sns:CreateTopic'] },
    'kms:DisableKey': { names: key, undoneBy: ['kms:EnableKey'] },
    'kms:ScheduleKeyDeletion': { names: key, undoneBy: ['kms:EnableKey'] },
    'logs:DeleteLogGroup': { names: group, undoneBy: ['logs:CreateLogGroup'] },
    'logs:DeleteMetricFilter': { names: filter, undoneBy: ['logs:PutMetricFilter'] },
    'monitoring:DeleteAlarms': { names: alarms, undoneBy: ['monitoring:PutMetricAlarm'] },
    'monitoring:DisableAlarmActions': { names: alarms, undoneBy: ['monitoring:EnableAlarmActions'] },
    'sqs:DeleteQueue': { names: queueByUrl, undoneBy: ['sqs:CreateQueue'] },
    'lambda:DeleteFunction20150331': { names: lambda, undoneBy: ['lambda:CreateFunction20150331'] },
    'kinesis:DeleteStream': { names: stream, undoneBy: ['kinesis:CreateStream'] },
    'firehose:DeleteDeliveryStream': {
        names: named('deliveryStreamName', (name) => `deliverystream/${name}`),
        undoneBy: ['firehose:CreateDeliveryStream'],
    },
};
const MENDS = {
    'cloudtrail:StartLogging': trail,
    'cloudtrail:CreateTrail': trail,
    'events:EnableRule': rule('name'),
    'events:PutRule': rule('name'),
    'events:PutTargets': rule('rule'),
    'events:CreateEventBus': named('name', (name) => `event-bus/${name}`),
    'events:CreateApiDestination': named('name', (name) => `api-destination/${name}/*`),
    'sns:CreateTopic': named('name', (name) => name),
    'kms:EnableKey': key,
    'logs:CreateLogGroup': group,
    'logs:PutMetricFilter': filter,
    'monitoring:PutMetricAlarm': alarm,
    'monitoring:EnableAlarmActions': alarms,
    'sqs:CreateQueue': named('queueName', (name) => name),
    'lambda:CreateFunction20150331': lambda,
    'kinesis:CreateStream': stream,
    'firehose:CreateDeliveryStream': named('deliveryStreamName', (name) => `deliverystream/${name}`),
};
function cutBy(event, given) {
    return event in CUTS && (event !== 'events:PutRule' || given['state'] === 'DISABLED');
}
function targetIds(event, { ids, targets }) {
    if (event === 'events:RemoveTargets')
        return texts(ids);
    if (event !== 'events:PutTargets' || !Array.isArray(targets))
        return [];
    return targets.flatMap((target) => ((0,shape/* isRecord */.u4)(target) ? texts(target['id']) : []));
}

;// CONCATENATED MODULE: ./build/src/history/gaps.js




const SOURCES = { cloudwatch: 'monitoring' };
const KEPT = 1_000;
class Gaps {
    #seen = [];
    #chain;
    #services;
    #working;
    #targets;
    constructor(proof) {
        this.#chain = chainOf(proof);
        this.#services = new Set(this.#chain.map(serviceOf));
        this.#working = workingOf(proof);
        const used = new Set(proof.routes.flatMap(({ recipient, hops }) => (recipient === null ? [] : hops.map(({ key }) => key))));
        this.#targets = new Map((0,chain/* allRules */.V7)(proof.chain).map((rule) => [
            rule.answer.arn,
            rule.targets.filter((node) => used.has((0,chain/* targetKey */.hD)(rule, node))).map(({ answer }) => answer.target.Id),
        ]));
    }
    get calls() {
        return [...new Set([...Object.keys(CUTS), ...Object.keys(MENDS)])]
            .filter((event) => this.#services.has(event.split(':')[0] ?? ''))
            .sort();
    }
    add({ event, failed, record, time }) {
        if (failed || !(event in CUTS || event in MENDS) || this.#seen.length >= KEPT)
            return;
        const given = (0,shape/* membersOf */.lS)(record['requestParameters']);
        const cut = cutBy(event, given);
        const names = (cut ? CUTS[event]?.names : MENDS[event])?.(given) ?? [];
        const region = typeof record['awsRegion'] === 'string' ? record['awsRegion'] : '';
        const ids = targetIds(event, given);
        for (const resource of new Set(names.flatMap((name) => this.#find(event, region, name)))) {
            const alerting = this.#targets.get(resource) ?? [];
            if (cut && ids.length > 0 && alerting.length > 0 && !alerting.some((id) => ids.includes(id)))
                continue;
            this.#seen.push({ event, time, resource, cut, ids });
        }
    }
    #find(event, region, name) {
        const service = event.split(':')[0] ?? '';
        if (event === 'sns:Unsubscribe')
            return this.#chain.includes(name) || this.#chain.includes(name.slice(0, name.lastIndexOf(':'))) ? [name] : [];
        const whole = name.startsWith('arn:');
        return this.#chain.filter((arn) => {
            if (serviceOf(arn) !== service)
                return false;
            const place = (0,delivery_arn/* parseArn */.Lw)(arn);
            const own = whole ? arn : (place?.resource ?? '');
            const fits = name.endsWith('*') ? own.startsWith(name.slice(0, -1)) : own === name;
            return fits && (whole || place?.region === '' || place?.region === region);
        });
    }
    found(changesBetween) {
        const sorted = [...this.#seen].sort((a, b) => a.time - b.time || (a.event < b.event ? -1 : 1));
        return sorted.flatMap(({ event, time, resource, cut, ids }) => {
            if (!cut)
                return [];
            const mends = CUTS[event]?.undoneBy ?? [];
            const end = sorted.find((one) => !one.cut &&
                one.time > time &&
                one.resource === resource &&
                mends.includes(one.event) &&
                (ids.length === 0 || one.ids.some((id) => ids.includes(id))));
            return [
                {
                    at: new Date(time).toISOString(),
                    event,
                    resource,
                    until: end === undefined ? null : new Date(end.time).toISOString(),
                    changes: end === undefined ? null : changesBetween(time, end.time),
                    ...(this.#working.has(resource) ? { works: true } : {}),
                },
            ];
        });
    }
}
function chainOf({ routes, bus, chain, context }) {
    const sources = new Set([bus, ...routes.map(({ source }) => source)]);
    const feeds = [...sources].flatMap((source) => source.feeds.map(({ resource }) => resource));
    return [
        ...new Set([
            ...feeds,
            ...chain.topics.keys(),
            ...routes.flatMap(({ hops }) => hops.map(({ resource }) => resource)),
            ...context.baseline.recipients.map(({ public: endpoint }) => endpoint).filter((text) => text.startsWith('arn:')),
        ]),
    ];
}
function workingOf({ routes, bus }) {
    const sources = new Set([bus, ...routes.map(({ source }) => source)]);
    const parts = [...[...sources].flatMap(({ feeds }) => feeds), ...routes.flatMap(({ hops }) => hops)];
    const broken = new Set(parts.flatMap(({ gate, resource }) => (gate.state === 'passes' ? [] : [resource])));
    return new Set(parts.flatMap(({ resource }) => (broken.has(resource) ? [] : [resource])));
}
function serviceOf(arn) {
    const service = arn.split(':')[2] ?? '';
    return SOURCES[service] ?? service;
}

;// CONCATENATED MODULE: ./build/src/history/doubt.js

const CERTAIN_SIZE = 256 * 1024;
const LONG = CERTAIN_SIZE / 3;
function sizeOf({ record }, text) {
    return text.length > LONG ? external_node_buffer_.Buffer.byteLength(JSON.stringify(record)) : text.length;
}
function sure(judged, { record }, { size, eventRegion }) {
    const region = record['awsRegion'];
    const doubt = typeof region === 'string' && region !== eventRegion
        ? `its record stands in ${region}, and events of IAM are expected in ${eventRegion}`
        : size > CERTAIN_SIZE
            ? 'its record is longer than 256 KB, and AWS does not say alike whether EventBridge gets it'
            : null;
    if (doubt === null || judged.outcome === 'silent')
        return judged;
    return {
        ...judged,
        outcome: 'unknown',
        loss: { hop: 'trail', reason: doubt },
        missed: judged.messages.map((_, at) => at),
    };
}

// EXTERNAL MODULE: ./build/src/delivery/gate.js
var delivery_gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/delivery/views/trace.js
var views_trace = __webpack_require__(84566);
;// CONCATENATED MODULE: ./build/src/history/shapes.js
const nothing = () => ({ whole: false, inside: new Map() });
const shapes_KEPT = 20_000;
const PATIENCE = 5_000;
class Shapes {
    #work;
    #answers = new Map();
    #seen = nothing();
    #grown = 0;
    #hits = 0;
    #misses = 0;
    constructor(work) {
        this.#work = work;
    }
    get distinct() {
        return this.#misses;
    }
    answer(event) {
        if (this.#misses > PATIENCE && this.#hits < this.#misses) {
            this.#misses++;
            return this.#work(event);
        }
        const known = this.#answers.get(keyOf(this.#seen, event));
        if (known !== undefined) {
            this.#hits++;
            return known;
        }
        this.#misses++;
        const before = this.#grown;
        const found = this.#work(this.#watched(event, this.#seen));
        if (this.#grown !== before || this.#answers.size >= shapes_KEPT)
            this.#answers.clear();
        this.#answers.set(keyOf(this.#seen, event), found);
        return found;
    }
    #note(seen, key, whole) {
        let inside = seen.inside.get(key);
        if (inside === undefined) {
            inside = nothing();
            seen.inside.set(key, inside);
            this.#grown++;
        }
        if (whole)
            this.#noteWhole(inside);
        return inside;
    }
    #noteWhole(seen) {
        if (seen.whole)
            return;
        seen.whole = true;
        this.#grown++;
    }
    #watched(value, seen) {
        return new Proxy(value, {
            get: (target, key, receiver) => {
                const inner = Reflect.get(target, key, receiver);
                if (typeof key === 'symbol')
                    return inner;
                const nested = typeof inner === 'object' && inner !== null;
                const plain = nested && !Array.isArray(inner);
                const at = this.#note(seen, key, nested && !plain);
                return plain && !at.whole ? this.#watched(inner, at) : inner;
            },
            has: (target, key) => {
                if (typeof key === 'string')
                    this.#note(seen, key, false);
                return Reflect.has(target, key);
            },
            getOwnPropertyDescriptor: (target, key) => {
                const found = Reflect.getOwnPropertyDescriptor(target, key);
                if (typeof key === 'string')
                    this.#note(seen, key, typeof found?.value === 'object');
                return found;
            },
            ownKeys: (target) => {
                this.#noteWhole(seen);
                return Reflect.ownKeys(target);
            },
        });
    }
}
function keyOf(seen, value) {
    if (value === undefined)
        return '';
    if (seen.whole || typeof value !== 'object' || value === null || Array.isArray(value))
        return JSON.stringify(value);
    let key = '{';
    for (const [name, inside] of seen.inside)
        key += Object.hasOwn(value, name) ? `${keyOf(inside, value[name])}\n` : '\n';
    return `${key}}`;
}

;// CONCATENATED MODULE: ./build/src/history/judge.js




function judging(proof) {
    return new Shapes((event) => judge(proof, event));
}
function judge(proof, event) {
    const trace = (0,views_trace/* traceEvent */.I)(proof, event);
    const { recipients } = trace;
    const closed = recipients.flatMap((gate, index) => ((0,delivery_gate/* isOpen */.nT)(gate) ? [] : [index]));
    const unheard = closed.filter((index) => proof.coverage.recipients[index]?.get(callOf(event))?.verdict !== 'noticed');
    const blocked = unheard.filter((index) => recipients[index]?.state === 'blocks');
    const missed = blocked.length > 0 ? blocked : unheard;
    const [first] = missed;
    return {
        outcome: outcomeOf(closed.length, unheard.length, blocked.length > 0),
        excepted: proof.except.some((pattern) => (0,src_pattern/* matchEvent */.Mi)(pattern, event)),
        loss: first === undefined ? null : lossOf(proof, trace, first, event),
        missed,
        messages: recipients.map((gate, index) => ((0,delivery_gate/* isOpen */.nT)(gate) ? messagesTo(trace, index) : 0)),
    };
}
function outcomeOf(closed, unheard, blocked) {
    if (closed === 0)
        return 'alerted';
    if (unheard === 0)
        return 'noticed';
    return blocked ? 'silent' : 'unknown';
}
function callOf({ detail }) {
    const call = typeof detail === 'object' && detail !== null ? detail['eventName'] : undefined;
    return typeof call === 'string' ? call : '';
}
function messagesTo({ paths }, index) {
    return Math.max(1, paths.filter(({ recipient, gate }) => recipient === index && (0,delivery_gate/* isOpen */.nT)(gate)).length);
}
function lossOf(proof, trace, recipient, event) {
    const gate = trace.recipients[recipient];
    const general = proof.coverage.recipients[recipient]?.get(callOf(event));
    if (general?.verdict === (gate?.state === 'blocks' ? 'never' : 'unknown'))
        return { hop: general.hop, reason: general.reason };
    const reason = reasonOf(gate);
    if (!(0,delivery_gate/* isOpen */.nT)(trace.trail))
        return { hop: proof.bus.kind.at, reason };
    return { hop: furthest(proof, trace, recipient, gate?.state) ?? 'subscription', reason };
}
function reasonOf(gate) {
    return gate === undefined || gate.state === 'passes' ? '' : gate.reason;
}
function furthest(proof, trace, recipient, state) {
    let best = null;
    trace.paths.forEach(({ recipient: to, steps }, at) => {
        if (to !== recipient && to !== null)
            return;
        const ends = steps.findIndex((step) => step.gate.state === state);
        const hop = proof.routes[at]?.hops[ends]?.kind.at;
        if (hop !== undefined && (best === null || ends > best.passed))
            best = { passed: ends, hop };
    });
    return best?.hop ?? null;
}

// EXTERNAL MODULE: ./build/src/data/event-fields.js
var event_fields = __webpack_require__(3070);
// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
;// CONCATENATED MODULE: ./build/src/history/record.js



const IAM = 'iam.amazonaws.com';
const ACTORS = new Set([
    'Root',
    'IAMUser',
    'AssumedRole',
    'Role',
    'FederatedUser',
    'Directory',
    'AWSAccount',
    'AWSService',
    'IdentityCenterUser',
    'SAMLUser',
    'WebIdentityUser',
    'Unknown',
]);
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function readRecords(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    if (!(0,model/* isShallow */.fE)(value, DEPTH))
        return null;
    if (isBeside(value))
        return [];
    const list = listIn(value);
    const parts = list ?? [value];
    const found = parts.filter((part) => !isBeside(part)).map((part) => recordOf(part));
    const records = found.filter((record) => record !== null);
    return records.length === found.length ? records : null;
}
function recordOf(value) {
    const record = (0,message/* recordsIn */.Q0)(value)?.[0] ?? detailOf(value);
    return record === null ? null : looked(record);
}
function listIn(value) {
    const { Records, Events } = (value ?? {});
    const list = Records ?? Events;
    return Array.isArray(list) ? list : null;
}
function isBeside(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { eventType, eventCategory, insightDetails, digestS3Object, logFiles } = value;
    const isInsight = (eventType === 'AwsCloudTrailInsight' || eventCategory === 'Insight') && insightDetails !== undefined;
    return isInsight || (typeof digestS3Object === 'string' && Array.isArray(logFiles));
}
const DEPTH = 100;
function detailOf(value) {
    const detail = value?.['detail'];
    return (0,message/* recordsIn */.Q0)(detail)?.length === 1 ? detail : null;
}
function looked(record) {
    const [source, name] = [textOf(record['eventSource']), textOf(record['eventName'])];
    const time = Date.parse(textOf(record['eventTime']) ?? '');
    if (source === null || name === null || Number.isNaN(time))
        return null;
    const identity = record['userIdentity'];
    const type = typeof identity === 'object' && identity !== null ? textOf(identity['type']) : null;
    return {
        record,
        event: `${source.split('.')[0] ?? ''}:${name}`,
        call: source === IAM ? name : null,
        time,
        failed: textOf(record['errorCode']) !== null,
        actor: type !== null && ACTORS.has(type) ? type : 'other',
    };
}
const TODAY = [1, 8];
function isOlder(record) {
    const [major = 0, minor = 0] = (textOf(record['eventVersion']) ?? '').split('.').map(Number);
    return major < TODAY[0] || (major === TODAY[0] && minor < TODAY[1]);
}
function completed(record, call) {
    const always = {
        eventType: 'AwsApiCall',
        eventCategory: 'Management',
        managementEvent: true,
        readOnly: (0,iam_actions/* iamAction */.mu)(call)?.mutates === false,
    };
    return { ...always, ...record, eventVersion: '1.08' };
}
function eventOf({ record, call }, account) {
    return (0,message/* eventOfRecord */.rg)(call !== null && isOlder(record) ? completed(record, call) : record, account);
}


;// CONCATENATED MODULE: ./build/src/history/model-check.js



const SAME = [
    ['eventType', 'AwsApiCall'],
    ['eventCategory', 'Management'],
    ['managementEvent', true],
];
const FIELDS = event_fields/* EVENT_FIELDS */.BI.filter(({ path }) => path.startsWith('detail.') && !path.startsWith('detail.requestParameters.')).map((field) => ({ ...field, keys: field.path.split('.').slice(1) }));
const KNOWN = new Set(FIELDS.map(({ path }) => path));
const CLOSED = ['detail', 'detail.userIdentity'];
const BREAKS = /["\\\n\r]/;
const model_check_KEPT = 100;
class ModelCheck {
    #errors = new Map();
    look(found, { eventRegion, required }) {
        const { record, call } = found;
        if (call === null)
            return;
        const action = (0,iam_actions/* iamAction */.mu)(call);
        const name = shownName(call);
        if (action === undefined && !found.failed)
            this.#note(`IAM has no call of another name than those of list ${iam_actions/* UNIVERSE */.mj.version}`, `eventName ${name}`);
        const region = record['awsRegion'];
        if (typeof region === 'string' && region !== eventRegion)
            this.#note(`Records of IAM stand in ${eventRegion} alone`, `${name}: awsRegion ${shownName(region)}`);
        if (isOlder(record))
            return;
        const { readOnly } = record;
        if (action !== undefined && readOnly !== !action.mutates)
            this.#note(`readOnly is ${String(!action.mutates)} for every call that ${action.mutates ? 'changes something' : 'only reads'}`, `${name}: readOnly ${model_check_valueOf(readOnly)}`);
        if (!required)
            return;
        for (const [field, value] of SAME)
            if (record[field] !== value)
                this.#note(`${field} is always ${String(value)}`, `${name}: ${field} ${model_check_valueOf(record[field])}`);
        this.#fields(found, name);
    }
    compare(call, outcome, verdicts) {
        if (outcome === 'silent' && verdicts.every((verdict) => verdict === 'always'))
            this.#note('What the proof says of a call holds of each of its events', `${call}: always, and this one is silent`);
        if (outcome === 'alerted' && verdicts.includes('never'))
            this.#note('What the proof says of a call holds of each of its events', `${call}: never, and this one alerts`);
    }
    #fields({ record, failed, actor }, name) {
        for (const { path, keys, always, kinds, alphabet, failures } of FIELDS) {
            const value = at(record, keys);
            const field = path.slice('detail.'.length);
            if (value === undefined) {
                if (always)
                    this.#note(`${field} is always there`, `${name}: ${field} absent`);
                continue;
            }
            const kind = kindOf(value);
            if (!kinds.includes(kind))
                this.#note(`${field} is ${kinds.join(' or ')}`, `${name}: ${field} is ${kind}`);
            if (kind === 'text' && alphabet !== 'any' && !(failed && failures === 'free') && BREAKS.test(value))
                this.#note(`${field} holds no quotation mark, backslash or line break`, `${name}: ${field} holds one`);
        }
        for (const path of CLOSED) {
            const inside = at(record, path.split('.').slice(1));
            if (kindOf(inside ?? null) !== 'object')
                continue;
            for (const key of Object.keys(inside))
                if (!KNOWN.has(`${path}.${key}`))
                    this.#note(`${path === 'detail' ? 'The record' : path.slice(7)} has no other fields than those of the reference`, `${name}: ${shownName(key)}`);
        }
        if (actor === 'other')
            this.#note("userIdentity.type is of the list in AWS's record reference", `${name}: ${model_check_valueOf(at(record, ['userIdentity', 'type']))}`);
    }
    #note(belief, example) {
        const known = this.#errors.get(belief);
        if (known !== undefined)
            known.records++;
        else if (this.#errors.size < model_check_KEPT)
            this.#errors.set(belief, { belief, records: 1, example });
    }
    errors() {
        return [...this.#errors.values()].sort((a, b) => (a.belief < b.belief ? -1 : 1));
    }
}
function at(record, keys) {
    let value = record;
    for (const key of keys) {
        if (value === undefined || kindOf(value) !== 'object')
            return undefined;
        value = value[key];
    }
    return value;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'list';
    const kind = typeof value;
    return kind === 'string' ? 'text' : kind;
}
function shownName(text) {
    return /^[A-Za-z0-9-]{1,64}$/.test(text) ? text : 'a text that is no name';
}
function model_check_valueOf(value) {
    if (value === undefined)
        return 'absent';
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return shownName(value);
    return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./build/src/history/rates.js
const HOUR = 3_600_000;
const MANY = 60;
const MOST = 0xffff;
class Rates {
    #hours = new Map();
    add(time, count) {
        if (count === 0)
            return;
        const hour = Math.floor(time / HOUR);
        let seconds = this.#hours.get(hour);
        if (seconds === undefined)
            this.#hours.set(hour, (seconds = new Map()));
        const at = Math.floor((time - hour * HOUR) / 1000);
        if (seconds instanceof Map) {
            seconds.set(at, Math.min(MOST, (seconds.get(at) ?? 0) + count));
            if (seconds.size > MANY)
                this.#hours.set(hour, placed(seconds));
        }
        else
            seconds[at] = Math.min(MOST, (seconds[at] ?? 0) + count);
    }
    between(from, to) {
        let sum = 0;
        for (const [hour, seconds] of this.#hours) {
            if ((hour + 1) * HOUR <= from || hour * HOUR > to)
                continue;
            seconds.forEach((count, at) => {
                const time = hour * HOUR + at * 1000;
                if (time >= from && time <= to)
                    sum += count;
            });
        }
        return sum;
    }
    get peakPerSecond() {
        return this.#peak(1);
    }
    get peakPerMinute() {
        return this.#peak(60);
    }
    get total() {
        return this.#peak(3600, (sum, hour) => sum + hour);
    }
    #peak(width, join = Math.max) {
        let found = 0;
        for (const seconds of this.#hours.values()) {
            const sums = new Map();
            seconds.forEach((count, at) => {
                const from = Math.floor(at / width);
                sums.set(from, (sums.get(from) ?? 0) + count);
            });
            for (const sum of sums.values())
                found = join(found, sum);
        }
        return found;
    }
}
function placed(sparse) {
    const seconds = new Uint16Array(3600);
    for (const [at, count] of sparse)
        seconds[at] = count;
    return seconds;
}

;// CONCATENATED MODULE: ./build/src/history/once.js
const START = 1 << 12;
class Once {
    #slots = new Uint32Array(2 * START);
    #size = 0;
    first(record) {
        const { eventID } = record;
        if (typeof eventID !== 'string' || eventID === '')
            return true;
        const [high, low] = hashed(JSON.stringify(record));
        if (!put(this.#slots, high, low))
            return false;
        if (++this.#size * 4 > this.#slots.length)
            this.#grow();
        return true;
    }
    #grow() {
        const larger = new Uint32Array(this.#slots.length * 2);
        for (let at = 0; at < this.#slots.length; at += 2) {
            const [high = 0, low = 0] = [this.#slots[at], this.#slots[at + 1]];
            if (high !== 0 || low !== 0)
                put(larger, high, low);
        }
        this.#slots = larger;
    }
}
function put(slots, high, low) {
    const mask = slots.length / 2 - 1;
    for (let slot = low & mask;; slot = (slot + 1) & mask) {
        const at = slot * 2;
        if (slots[at] === 0 && slots[at + 1] === 0) {
            slots[at] = high;
            slots[at + 1] = low;
            return true;
        }
        if (slots[at] === high && slots[at + 1] === low)
            return false;
    }
}
function hashed(text) {
    let [one, other] = [0x811c9dc5, 0x9e3779b9];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        one = Math.imul(one ^ code, 0x01000193);
        other = Math.imul(other ^ (code + (one >>> 17)), 0x85ebca6b);
    }
    return [one >>> 0, ((other ^ (other >>> 15)) | 1) >>> 0];
}

;// CONCATENATED MODULE: ./build/src/history/call-tally.js
const REASONS = 50;
class CallTally {
    #outcomes = { alerted: 0, noticed: 0, silent: 0, unknown: 0 };
    #reasons = {
        silent: new Map(),
        unknown: new Map(),
    };
    #missedBy = { silent: new Set(), unknown: new Set() };
    #failed = 0;
    #partly = 0;
    add(found, { outcome, loss, missed, messages }, withRecord) {
        this.#outcomes[outcome]++;
        if (found.failed)
            this.#failed++;
        if (outcome === 'silent' && messages.some((many) => many > 0))
            this.#partly++;
        if ((outcome !== 'silent' && outcome !== 'unknown') || loss === null)
            return;
        for (const recipient of missed)
            this.#missedBy[outcome].add(recipient);
        const reasons = this.#reasons[outcome];
        const key = `${loss.hop} ${loss.reason}`;
        const known = reasons.get(key);
        if (known !== undefined)
            known.count++;
        else if (reasons.size < REASONS)
            reasons.set(key, { ...loss, example: exampleOf(found, withRecord), count: 1 });
    }
    told(event, recipients) {
        const { alerted, noticed, silent, unknown } = this.#outcomes;
        const kind = silent > 0 ? 'silent' : 'unknown';
        const [main] = [...this.#reasons[kind].values()].sort((a, b) => b.count - a.count);
        return {
            event,
            changes: alerted + noticed + silent + unknown,
            alerted,
            hop: main?.hop ?? null,
            reason: main?.reason ?? null,
            example: main?.example ?? null,
            failed: this.#failed,
            silent,
            unknown,
            noticed,
            missedBy: [...this.#missedBy[kind]].sort((a, b) => a - b).flatMap((index) => recipients[index] ?? []),
            partly: this.#partly,
        };
    }
}
function exampleOf({ record, time, actor }, withRecord) {
    if (withRecord)
        return record;
    const { eventID, errorCode } = record;
    return {
        day: new Date(time).toISOString().slice(0, 10),
        actor,
        errorCode: typeof errorCode === 'string' ? errorCode : null,
        eventID: typeof eventID === 'string' ? eventID : null,
    };
}

;// CONCATENATED MODULE: ./build/src/history/tally.js











const DAY = 86_400_000;
class Tally {
    gaps;
    #proof;
    #shapes;
    #required;
    #calls = new Map();
    #model = new ModelCheck();
    #changes = new Rates();
    #messages;
    #actors = new Map();
    #days = new Map();
    #withRecords;
    #records = 0;
    #unreadable = 0;
    #foreign = 0;
    #excepted = 0;
    #duplicates = 0;
    #once = new Once();
    #reads = 0;
    #others = 0;
    #first = Infinity;
    #last = -Infinity;
    constructor(proof, { withRecords = false } = {}) {
        const { calls, unverified } = (0,baseline_calls/* requiredCalls */.Ju)(proof.context.baseline);
        this.#proof = proof;
        this.#shapes = judging(proof);
        this.#required = new Set([...calls, ...unverified]);
        this.#messages = proof.context.baseline.recipients.map(() => new Rates());
        this.gaps = new Gaps(proof);
        this.#withRecords = withRecords;
    }
    get records() {
        return this.#records;
    }
    get shapes() {
        return this.#shapes.distinct;
    }
    add(text, window) {
        const found = text === null ? null : readRecords(text);
        if (found === null || text === null) {
            this.#records++;
            this.#unreadable++;
            return false;
        }
        for (const one of found)
            this.#addOne(one, window, sizeOf(one, text));
        return true;
    }
    #addOne(found, window, size) {
        if (found.time < (window.since ?? -Infinity) || found.time > (window.until ?? Infinity))
            return;
        this.#records++;
        if (this.#isForeign(found)) {
            this.#foreign++;
            return;
        }
        if (!this.#once.first(found.record)) {
            this.#duplicates++;
            return;
        }
        this.#first = Math.min(this.#first, found.time);
        this.#last = Math.max(this.#last, found.time);
        this.gaps.add(found);
        this.#judge(found, size);
    }
    #isForeign({ record }) {
        const { account } = this.#proof.context;
        const owner = record['recipientAccountId'];
        return account !== null && typeof owner === 'string' && owner !== account;
    }
    #judge(found, size) {
        const { call, time, actor } = found;
        const { account, eventRegion } = this.#proof.context;
        const judged = this.#shapes.answer(eventOf(found, account ?? message/* NO_ACCOUNT */.Qw));
        judged.messages.forEach((count, recipient) => this.#messages[recipient]?.add(time, count));
        const most = Math.max(0, ...judged.messages);
        if (most > 0)
            this.#actors.set(actor, (this.#actors.get(actor) ?? 0) + most);
        if (call === null || !this.#required.has(call)) {
            if (most > 0)
                this.#noise(found);
            if (call !== null)
                this.#model.look(found, { eventRegion, required: false });
            return;
        }
        if (judged.excepted) {
            this.#excepted++;
            return;
        }
        this.#model.look(found, { eventRegion, required: true });
        const verdicts = this.#proof.coverage.recipients.map((byCall) => byCall.get(call)?.verdict);
        this.#model.compare(call, judged.outcome, verdicts);
        this.#change(call, found, sure(judged, found, { size, eventRegion }));
    }
    #noise({ call, record }) {
        const reads = record['readOnly'] === true || (call !== null && (0,iam_actions/* iamAction */.mu)(call)?.mutates === false);
        if (reads)
            this.#reads++;
        else
            this.#others++;
    }
    #change(call, found, judged) {
        const { time } = found;
        let tally = this.#calls.get(call);
        if (tally === undefined)
            this.#calls.set(call, (tally = new CallTally()));
        tally.add(found, judged, this.#withRecords);
        this.#changes.add(time, 1);
        const day = Math.floor(time / DAY);
        const today = this.#days.get(day) ?? { changes: 0, silent: 0, unknown: 0 };
        this.#days.set(day, today);
        today.changes++;
        if (judged.outcome === 'silent' || judged.outcome === 'unknown')
            today[judged.outcome]++;
    }
    block(reading) {
        const { recipients } = this.#proof.context.baseline;
        const named = recipients.map(({ protocol, public: endpoint }) => `${protocol} ${endpoint}`);
        const calls = [...this.#calls].map(([call, tally]) => tally.told(`iam:${call}`, named)).sort(worstFirst);
        const sum = (of) => calls.reduce((all, call) => all + of(call), 0);
        const any = Number.isFinite(this.#first);
        const since = reading.since ?? (any ? this.#first : null);
        const until = reading.until ?? (any ? this.#last : null);
        const unknown = sum((call) => call.unknown);
        return {
            since: stamp(since),
            until: stamp(until),
            complete: reading.stopped === null && this.#unreadable === 0,
            changes: sum((call) => call.changes),
            failed: sum((call) => call.failed),
            alerted: sum((call) => call.alerted),
            noticed: sum((call) => call.noticed),
            silent: sum((call) => call.silent),
            unknown,
            calls,
            noise: this.#noiseOf(since, until, reading),
            neverSeen: [...this.#proof.context.calls]
                .filter((call) => !this.#calls.has(call))
                .sort()
                .map((call) => `iam:${call}`),
            gaps: this.gaps.found((from, to) => this.#changes.between(from, to)),
            source: reading.source,
            records: this.#records,
            unreadable: this.#unreadable,
            foreign: this.#foreign,
            excepted: this.#excepted,
            duplicates: this.#duplicates,
            stopped: reading.stopped,
            days: [...this.#days]
                .sort(([a], [b]) => a - b)
                .map(([day, counts]) => ({ day: new Date(day * DAY).toISOString().slice(0, 10), ...counts })),
            modelErrors: this.#model.errors(),
        };
    }
    #noiseOf(since, until, { others, source }) {
        const days = Math.max(1, since === null || until === null ? 1 : (until - since) / DAY);
        const most = this.#messages.reduce((sum, rates) => Math.max(sum, rates.total), 0);
        return {
            perDay: Math.round((most / days) * 10) / 10,
            peakPerMinute: Math.max(0, ...this.#messages.map((rates) => rates.peakPerMinute)),
            peakPerSecond: Math.max(0, ...this.#messages.map((rates) => rates.peakPerSecond)),
            reads: others || source === 'cloudtrail' ? this.#reads : null,
            others: others ? this.#others : null,
            actors: [...this.#actors]
                .map(([type, messages]) => ({ type, messages }))
                .sort((a, b) => b.messages - a.messages || (a.type < b.type ? -1 : 1)),
        };
    }
}
function worstFirst(a, b) {
    return b.silent - a.silent || b.unknown - a.unknown || b.changes - a.changes || (a.event < b.event ? -1 : 1);
}
function stamp(time) {
    return time === null ? null : new Date(time).toISOString();
}

// EXTERNAL MODULE: ./build/src/report/model/cause.js
var model_cause = __webpack_require__(46521);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/request/history.js
var request_history = __webpack_require__(84127);
// EXTERNAL MODULE: ./build/src/values.js
var values = __webpack_require__(26271);
;// CONCATENATED MODULE: ./build/src/commands/shared/event-history.js
const BETWEEN = 500;
const AGAIN_AFTER = [2_000, 5_000, 15_000];
class Paced {
    history;
    since;
    until;
    #last = -Infinity;
    constructor(history, since, until) {
        this.history = history;
        this.since = since;
        this.until = until;
    }
    async next(stream) {
        for (let attempt = 0;; attempt++) {
            const wait = this.#last + BETWEEN - this.history.clock();
            if (wait > 0)
                await this.history.pause(wait);
            this.#last = this.history.clock();
            const { region, eventName, token } = stream;
            const page = await this.history.page({ region, eventName, token, since: this.since, until: this.until });
            const again = AGAIN_AFTER[attempt];
            if (page.ok || page.kind !== 'throttled' || again === undefined)
                return page;
            await this.history.pause(again);
        }
    }
}
async function* searchHistory(history, { searches, since, until, maxPages, onPage }) {
    const paced = new Paced(history, new Date(since).toISOString(), new Date(until).toISOString());
    const streams = searches.map((search) => ({
        ...search,
        buffer: [],
        token: null,
        done: false,
        frontier: until,
    }));
    let [pages, records] = [0, 0];
    for (;;) {
        const open = streams.filter(({ done }) => !done);
        const newest = open.reduce((best, one) => (best === null || one.frontier > best.frontier ? one : best), null);
        const back = newest?.frontier ?? -Infinity;
        const ready = streams.flatMap(({ buffer }) => buffer.splice(0, countNewer(buffer, back)));
        ready.sort((a, b) => b.time - a.time);
        records += ready.length;
        yield* ready;
        if (newest === null)
            return null;
        if (pages >= maxPages)
            return { why: 'budget', back };
        const page = await paced.next(newest);
        if (!page.ok)
            return { why: page, back };
        pages++;
        take(newest, page, since);
        onPage({ pages, records, back, left: secondsLeft({ streams, pages, since, until }) });
    }
}
function countNewer(buffer, back) {
    const end = buffer.findIndex(({ time }) => time <= back);
    return end < 0 ? buffer.length : end;
}
function take(stream, { events, next }, since) {
    stream.buffer.push(...[...events].sort((a, b) => b.time - a.time));
    stream.token = next;
    stream.done = next === null;
    stream.frontier = events.reduce((oldest, { time }) => Math.min(oldest, time), stream.frontier);
    if (stream.done)
        stream.frontier = since;
}
function secondsLeft({ streams, pages, since, until, }) {
    const width = Math.max(1, until - since);
    const unread = streams.filter(({ done, frontier }) => !done && frontier === until).length;
    const begun = streams.filter(({ done, frontier }) => !done && frontier < until);
    const more = begun.reduce((sum, { frontier }) => sum + (width / Math.max(1, until - frontier) - 1), 0);
    return Math.ceil(((unread + Math.min(more, pages * 1000)) * BETWEEN) / 1000);
}

;// CONCATENATED MODULE: ./build/src/commands/shared/history.js









const history_DAY = 86_400_000;
const SETTLED = 15 * 60_000;
async function historyOf(proof, asked, world, open = (deadline) => world.openAws({ deadline }).history()) {
    const tally = new Tally(proof, { withRecords: asked.withRecords });
    return asked.events.length > 0 ? ofFiles(tally, asked, world) : ofCloudTrail(tally, proof, { asked, world, open });
}
const timeOf = (text) => (text === null ? null : Date.parse(text));
const STEP = 64 * 1024 * 1024;
async function ofFiles(tally, { events, since, until }, world) {
    const window = { since: timeOf(since), until: timeOf(until) };
    const broken = [];
    const pages = { withMore: 0, last: 0 };
    for (const path of events) {
        const bytes = await world.files.stream(path);
        if (bytes === null) {
            const message = 'there is no such file';
            throw new errors/* UsageError */.eb(`${path}: ${message}`, 'file', [{ path, line: 1, column: 1, message, hint: null }]);
        }
        const { whole, some, ...more } = await readFile(bytes, tally, window, (read) => world.host.progress(`Reading ${path}: ${String(Math.round(read / 1e6))} MB, ${(0,count/* count */.U)(tally.records, 'record')}`));
        pages.withMore += more.withMore;
        pages.last += more.last;
        if (!whole)
            broken.push(`${path} ends in the middle of a record`);
        else if (!some)
            broken.push(`${path} holds no record`);
    }
    if (pages.withMore > 0 && pages.last === 0)
        broken.push('the answers of LookupEvents name a further page (NextToken), and it is not among the files');
    world.host.progress(null);
    return tally.block({
        source: 'files',
        stopped: broken.length === 0 ? null : { reason: broken.join('; '), resume: null },
        others: true,
        ...window,
    });
}
async function readFile(bytes, tally, window, onStep) {
    const splitter = new Splitter();
    let [read, told, whole, some] = [0, 0, true, false];
    for await (const chunk of bytes) {
        if (chunk === null) {
            whole = false;
            continue;
        }
        for (const piece of splitter.push(chunk))
            if (tally.add(piece, window))
                some = true;
        read += chunk.length;
        if (read - told < STEP)
            continue;
        told = read;
        onStep(read);
    }
    return { whole: whole && !splitter.unfinished, some: some || splitter.hasLists, ...splitter.pages };
}
function windowOf({ days, since, until }, now) {
    const end = Math.min(timeOf(until) ?? Infinity, now - SETTLED);
    const begin = timeOf(since) ?? end - days * history_DAY;
    if (begin < now - request_history/* LONGEST_DAYS */.to * history_DAY - history_DAY)
        throw new errors/* UsageError */.eb(`CloudTrail keeps ${String(request_history/* LONGEST_DAYS */.to)} days of event history, and ${new Date(begin).toISOString()} is further back`, 'window', [], 'older records: --events FILE, from the log files of a trail');
    if (begin >= end)
        throw new errors/* UsageError */.eb('the window is empty: it ends 15 minutes before now, since records come late', 'window');
    return { since: begin, until: end };
}
async function ofCloudTrail(tally, proof, { asked, world, open }) {
    const { context } = proof;
    const { since, until } = windowOf(asked, Date.parse(context.now));
    const searches = searchesFor(tally, proof);
    const found = searchHistory(open(asked.lookupTimeout ?? values/* LONGEST_DURATION */.Qk), {
        searches,
        since,
        until,
        maxPages: asked.maxPages,
        onPage: (so) => world.host.progress(progressWords(so, { since, until })),
    });
    const window = { since, until };
    let stopped;
    for (;;) {
        const next = await found.next();
        if (next.done === true) {
            stopped = next.value;
            break;
        }
        tally.add(next.value.text, window);
    }
    world.host.progress(null);
    const reading = { source: 'cloudtrail', stopped: null, others: false, since, until };
    if (stopped === null)
        return tally.block(reading);
    return tally.block({ ...reading, ...early(stopped, { since, until }, asked) });
}
function searchesFor({ gaps }, proof) {
    const { context, chain } = proof;
    const here = (eventName) => ({ region: context.eventRegion, eventName });
    const homes = new Set([context.eventRegion, ...chain.trails.trails.map(({ trail }) => trail.HomeRegion)]);
    return [
        ...callsToLookUp(proof).map(here),
        ...gaps.calls.flatMap((event) => {
            const [service, eventName = ''] = event.split(':');
            if (service !== 'cloudtrail')
                return [here(eventName)];
            return [...homes].flatMap((region) => (region === undefined ? [] : [{ region, eventName }]));
        }),
    ];
}
function progressWords({ pages, records, back, left }, { since, until }) {
    const share = Math.max(0, Math.min(1, (until - back) / (until - since)));
    const bar = '#'.repeat(Math.round(share * 20)).padEnd(20, '.');
    const time = left < 90 ? `${String(left)} s` : `${String(Math.round(left / 60))} min`;
    return `[${bar}] ${(0,count/* count */.U)(pages, 'page')}, ${(0,count/* count */.U)(records, 'record')}, about ${time} left`;
}
const GRANT = 'Grant cloudtrail:LookupEvents to the role that runs this, then run again. `iam-alert-guard permissions --for history` prints the whole policy.';
const WHY = {
    denied: ['cloudtrail:LookupEvents was denied', GRANT],
    throttled: [
        'CloudTrail throttled the search, and again after waiting',
        'Run again in a few minutes. AWS allows two searches a second in an account and Region, of all programs together.',
    ],
    timeout: ['CloudTrail did not answer in time', 'Run again with more time, for example `--timeout 10m`.'],
};
function whyStopped(page) {
    const [reason, remedy] = WHY[page.kind] ?? [];
    if (reason !== undefined && remedy !== undefined)
        return { reason, remedy };
    if (page.trouble === undefined && page.kind !== 'credentials')
        return { reason: `cloudtrail:LookupEvents failed (${page.code})` };
    const cause = (0,model_cause/* explained */.to)(page);
    return { reason: cause.said.replace(/\.$/, ''), remedy: cause.remedy };
}
function early({ why, back }, { since, until }, { maxPages }) {
    const { reason, ...more } = why === 'budget' ? { reason: `the budget of ${(0,count/* count */.U)(maxPages, 'page')} is used up` } : whyStopped(why);
    if (back >= until)
        return { since: until, stopped: { reason: `${reason}; nothing of the window was read`, resume: null, ...more } };
    const [from, to] = [new Date(since), new Date(back)].map((date) => (0,values/* wholeSeconds */.$P)(date));
    return { since: back, stopped: { reason, resume: `--since ${from ?? ''} --until ${to ?? ''}`, ...more } };
}


/***/ }),

/***/ 84566:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ traceEvent),
/* harmony export */   i: () => (/* binding */ traceNoticed)
/* harmony export */ });
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53962);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4479);
/* harmony import */ var _roads_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38069);
/* harmony import */ var _message_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3297);
/* harmony import */ var _route_hop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5603);





function conditionsGate(conditions, event, { traced, asks, spelt }) {
    for (const pattern of conditions) {
        const why = (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoMatch */ .h1)(pattern, event, asks, spelt);
        if (why !== null)
            return (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(`${traced}: ${why.words}`);
    }
    return _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PASSES */ ._4;
}
function traceHop({ kind, resource, gate, conditions, sees }, event) {
    const seen = sees?.(event) ?? conditionsGate(conditions, event, kind.words);
    return { stage: kind.name, resource, gate: (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(gate, seen) };
}
function traceRoute({ hops, recipient }, event) {
    const steps = [];
    for (const hop of hops) {
        const traced = traceHop(hop, event);
        steps.push(traced);
        if (traced.gate.state === 'blocks')
            break;
    }
    return { recipient, steps, gate: (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(...steps.map(({ gate }) => gate)) };
}
function ownRoutes(routes, traced, recipient) {
    return traced.flatMap(({ gate, steps }, at) => {
        const route = routes[at];
        if (route?.recipient !== recipient || route.beside)
            return [];
        const last = route.hops[steps.length - 1];
        return [{ gate, unconcerned: gate.state === 'blocks' && last?.kind === _roads_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE */ .xZ && last.gate.state !== 'blocks' }];
    });
}
function besideOwn({ gate }, own) {
    const concerned = own.filter(({ unconcerned }) => !unconcerned).map((route) => route.gate);
    return own.length === 0 || concerned.some(({ state }) => state === 'blocks') ? [] : [(0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(gate, ...concerned)];
}
function traceFeeds({ kind, feeds }, given) {
    const event = (0,_message_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withReadOnly */ .R9)(given);
    return feeds.map(({ resource, gate, entries, sees }) => ({
        stage: kind.name,
        resource,
        gate: (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(sees(event), (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(entries.map((entry) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(entry.gate, conditionsGate(entry.conditions, event, kind.words))), gate.state === 'blocks' ? gate : (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(kind.words.traced))),
    }));
}
function entryGate(source, feeds, event) {
    const taken = source.takes?.(event) ?? _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PASSES */ ._4;
    return taken.state === 'passes' ? sourceGate(source, feeds) : taken;
}
function sourceGate({ kind, listed }, feeds) {
    const none = listed.state === 'passes' ? (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(kind.words.missing) : listed;
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(feeds.map(({ gate }) => gate), none);
}
function traceEvent({ routes, bus, context }, event) {
    const trails = traceFeeds(bus, event);
    const entered = new Map([[bus, entryGate(bus, trails, event)]]);
    const entry = (source) => {
        const gate = entered.get(source) ?? entryGate(source, traceFeeds(source, event), event);
        entered.set(source, gate);
        return gate;
    };
    const traced = routes.map((route) => traceRoute(route, event));
    const recipients = context.baseline.recipients.map((_, index) => {
        const gates = traced.flatMap((found, at) => {
            const { source, beside } = routes[at] ?? { source: bus };
            const whole = (gate) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(entry(source), gate);
            if (found.recipient === null)
                return found.gate.state === 'unknown' && (0,_route_hop_js__WEBPACK_IMPORTED_MODULE_4__/* .mayReach */ .Bs)(routes[at] ?? found, index) ? [whole(found.gate)] : [];
            if (found.recipient !== index)
                return [];
            return (beside ? besideOwn(found, ownRoutes(routes, traced, index)) : [found.gate]).map(whole);
        });
        return gates.length === 0 ? (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(entry(bus), (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)('no route leads to this recipient')) : (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .some */ .zN)(gates, _gate_js__WEBPACK_IMPORTED_MODULE_1__/* .PASSES */ ._4);
    });
    return { trails, trail: entry(bus), paths: traced, recipients };
}
function traceNoticed(proof, event) {
    const { alarms, routes, bus, context } = proof;
    const own = alarms.filter(({ recipient }) => recipient !== null);
    const along = traceEvent({ routes: own, bus, context }, event);
    const naming = traceEvent({ routes: routes.filter((route) => !alarms.includes(route)), bus, context }, event);
    const paths = along.paths.map((path, at) => {
        const { source = bus } = own[at] ?? {};
        const feeds = traceFeeds(source, event);
        return { ...path, feeds, gate: (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .every */ .Si)(sourceGate(source, feeds), path.gate) };
    });
    return {
        paths: bestOfEach(paths, (_, at) => `${String(own[at]?.recipient)} ${resourcesOf(own[at])}`),
        recipients: along.recipients.map((gate, index) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(gate) && !(0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(naming.recipients[index] ?? gate) && own.some(({ recipient }) => recipient === index)),
    };
}
function resourcesOf(route) {
    return (route?.hops ?? []).map(({ resource }) => resource).join(' ');
}
const FURTHEST = ['passes', 'vouched', 'unknown', 'blocks'];
function bestOfEach(paths, keyOf) {
    const best = new Map();
    for (const [at, path] of paths.entries()) {
        const key = keyOf(path, at);
        const known = best.get(key);
        const further = known === undefined || FURTHEST.indexOf(path.gate.state) < FURTHEST.indexOf(known.gate.state);
        if (further)
            best.set(key, path);
    }
    return [...best.values()];
}


/***/ })

};
