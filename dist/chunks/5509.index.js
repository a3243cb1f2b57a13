export const id = 5509;
export const ids = [5509];
export const modules = {

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

/***/ 91009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trace: () => (/* binding */ trace_trace)
});

// EXTERNAL MODULE: ./build/src/delivery/proof.js + 10 modules
var delivery_proof = __webpack_require__(18506);
// EXTERNAL MODULE: ./build/src/delivery/views/trace.js
var trace = __webpack_require__(84566);
// EXTERNAL MODULE: ./build/src/delivery/gate.js
var delivery_gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/delivery/roads/kinds.js
var kinds = __webpack_require__(38069);
// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(86089);
// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
// EXTERNAL MODULE: ./build/src/report/model/redaction/redact.js
var redact = __webpack_require__(10883);
// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(88844);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var session = __webpack_require__(78880);
// EXTERNAL MODULE: ./build/src/baseline/calls.js
var baseline_calls = __webpack_require__(73440);
// EXTERNAL MODULE: ./build/src/delivery/message/index.js + 19 modules
var message = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/delivery/envelope.js
var envelope = __webpack_require__(68096);
// EXTERNAL MODULE: ./build/src/pattern/index.js + 10 modules
var src_pattern = __webpack_require__(53962);
;// CONCATENATED MODULE: ./build/src/commands/shared/traced-event.js





const EVENT_LIMIT = 1024 * 1024;
async function tracedEvent(given, world, stdin) {
    if (/^iam:/i.test(given))
        return sampleOf(given);
    const name = given === '-' ? 'standard input' : given;
    const bytes = given === '-' ? await allOf(stdin) : await world.files.read(given, EVENT_LIMIT);
    if (bytes === null) {
        const selection = /^[a-z0-9-]+:\w+$/i.test(given) ? (0,baseline_calls/* selectCalls */.UU)(given) : { calls: [] };
        if ('message' in selection)
            throw new errors/* UsageError */.eb(`--event: ${selection.message}`, 'event', [], selection.hint);
        throw refusal(given, 'there is no such file', callNamed(given));
    }
    if (bytes.length > EVENT_LIMIT)
        throw refusal(name, 'an event is at most 1 MiB');
    return read(new TextDecoder().decode(bytes), name);
}
function refusal(path, message, hint = null) {
    return new errors/* UsageError */.eb(`${path}: ${message}`, 'event', [{ path, line: 1, column: 1, message, hint }], hint);
}
function callNamed(given) {
    const selection = (0,baseline_calls/* selectCalls */.UU)(given);
    return 'calls' in selection && selection.calls.length === 1 ? `for a sample of this call write iam:${given}` : null;
}
function sampleOf(given) {
    const selection = (0,baseline_calls/* selectCalls */.UU)(given);
    if ('message' in selection)
        throw new errors/* UsageError */.eb(`--event: ${selection.message}`, 'event', [], selection.hint);
    const [call] = selection.calls;
    if (call === undefined || selection.calls.length > 1)
        throw new errors/* UsageError */.eb(`--event: ${given} names ${selection.calls.length} calls, and one event is followed`, 'event');
    return {
        call,
        eventFor: (place, silent = []) => {
            const { account, eventRegion: region, partition } = place;
            const samples = (0,message/* sampleEvents */.oS)({ eventName: call, account: account ?? message/* NO_ACCOUNT */.Qw, region, partition });
            const due = samples.find(({ event }) => !isSilent(event, silent));
            return due?.event ?? dueEvent(call, silent, place) ?? samples[0]?.event ?? {};
        },
    };
}
function dueEvent(call, silent, place) {
    const verdict = (0,src_pattern/* coverCalls */.TL)(silent, [call], (0,envelope/* envelopeOf */.G)(place)).get(call);
    return verdict?.verdict === 'sometimes' ? verdict.counterExample : null;
}
function isSilent(event, silent) {
    return silent.some((pattern) => (0,src_pattern/* matchEvent */.Mi)(pattern, event));
}
async function allOf(stdin) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stdin) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > EVENT_LIMIT)
            break;
    }
    return Buffer.concat(chunks);
}
function read(text, name) {
    let event;
    try {
        (0,src_pattern/* parseEvent */.wj)(text);
        event = JSON.parse(text);
    }
    catch (error) {
        if (error instanceof src_pattern/* EventError */.PM || error instanceof SyntaxError)
            throw refusal(name, `this is not an event: ${error.message}`);
        throw error;
    }
    const records = (0,message/* recordsIn */.Q0)(event);
    const [record] = records ?? [];
    if (records !== null && (record === undefined || records.length > 1))
        throw refusal(name, `it holds ${records.length} records of CloudTrail, and one event is followed`, 'pass one record');
    if (record !== undefined)
        return { call: callOf(record), eventFor: ({ account }) => (0,message/* eventOfRecord */.rg)(record, account ?? message/* NO_ACCOUNT */.Qw) };
    const { detail, source } = event;
    if (detail === undefined && source === undefined)
        throw refusal(name, 'this is neither an EventBridge event (source, detail-type, detail) nor a CloudTrail record (eventSource, eventName)', 'for a sample of a call write --event iam:CreateUser');
    return { call: typeof detail === 'object' && detail !== null ? callOf(detail) : null, eventFor: () => event };
}
function callOf({ eventSource, eventName }) {
    if (eventSource !== 'iam.amazonaws.com' || typeof eventName !== 'string')
        return null;
    return 'calls' in (0,baseline_calls/* selectCalls */.UU)(`iam:${eventName}`) && /^\w+$/.test(eventName) ? eventName : null;
}
function alsoRequired(call) {
    return (parsed) => {
        const { events } = parsed.baseline;
        const { calls, unverified } = (0,baseline_calls/* requiredCalls */.Ju)(parsed.baseline);
        if (call === null || calls.includes(call) || unverified.includes(call))
            return parsed;
        const include = [...calls, ...unverified, call].map((name) => `iam:${name}`);
        return { ...parsed, baseline: { ...parsed.baseline, events: { ...events, include, exclude: [] } } };
    };
}

;// CONCATENATED MODULE: ./build/src/commands/trace.js










const MARKS = { passes: '✓', vouched: '~', unknown: '?', blocks: '✗' };
const ASIDE = { ...MARKS, blocks: '-' };
function lines({ gate, what, stage, more = '' }, marks = MARKS) {
    const why = gate.state === 'passes' ? more : `: ${gate.reason}`;
    const column = stage === undefined ? '' : `${stage.padEnd(12)} `;
    return (0,terminal/* hang */.lG)(`  ${marks[gate.state]} ${column}`, `${(0,plain/* shown */.SP)(what)}${(0,plain/* shown */.SP)(why)}`);
}
function tell(proof, event, free) {
    const { trails, trail, paths, recipients } = (0,trace/* traceEvent */.I)(proof, event);
    const alarms = (0,trace/* traceNoticed */.i)(proof, event);
    const noticed = ({ recipient, steps, gate, feeds }) => ({
        ...{ recipient, gate, noticed: true },
        steps: [...feeds, ...steps],
    });
    return {
        ...{ trails, trail, free },
        paths: [
            ...paths.flatMap((path, at) => {
                const route = proof.routes[at];
                const ofAlarm = route !== undefined && proof.alarms.includes(route) && path.recipient !== null;
                return ofAlarm ? [] : [{ ...path, noticed: false }];
            }),
            ...alarms.paths.map(noticed),
        ],
        recipients: proof.context.baseline.recipients.map(({ protocol, public: endpoint }, index) => ({
            recipient: `${protocol} ${endpoint}`,
            gate: recipients[index] ?? trail,
            noticed: alarms.recipients[index] === true,
        })),
    };
}
const BY_ALARM = 'noticed by an alarm, which does not name the call';
function recipientLines({ recipient: what, gate, noticed }) {
    if (!noticed)
        return lines({ gate, what });
    if (gate.state === 'passes')
        return lines({ gate, what, more: ` (${BY_ALARM})` });
    if (gate.state === 'vouched')
        return lines({ gate: { ...gate, reason: `${gate.reason} (${BY_ALARM})` }, what });
    return lines({ gate: { ...gate, reason: `${BY_ALARM}; by other roads: ${gate.reason}` }, what });
}
function needless(event, { except }, free) {
    if (free !== null)
        return `The baseline does not require an alert on iam:${free}: it may stay silent, and no ✗ below is a fault.`;
    return isSilent(event, except)
        ? 'The baseline lets events like this one stay silent (events.except), and no ✗ below is a fault.'
        : null;
}
function asideTitle({ gate, steps }) {
    if (gate.state !== 'blocks')
        return 'Route whose recipient is not known';
    return steps.at(-1)?.stage === kinds/* RULE */.xZ.name
        ? 'Another rule, which does not match this event'
        : 'Route that leads to no declared recipient';
}
function entryLines({ trails, trail }) {
    const carried = trails.flatMap(({ gate, resource }) => lines({ gate, what: resource }));
    if (trails.length === 0)
        return lines({ gate: trail, what: trail.state === 'unknown' ? 'not known' : 'no trail' });
    return (0,delivery_gate/* isOpen */.nT)(trail) || trails.every(({ gate }) => !(0,delivery_gate/* isOpen */.nT)(gate))
        ? carried
        : [...carried, ...lines({ gate: trail, what: 'event bus default' })];
}
function body(told) {
    const { paths, recipients, free } = told;
    const out = free === null ? [] : [...(0,terminal/* wrap */.LV)(free, terminal/* TEXT_WIDTH */.Lp), ''];
    out.push('Trails', ...entryLines(told));
    const arrives = recipients.every(({ gate }) => (0,delivery_gate/* isOpen */.nT)(gate));
    for (const path of paths) {
        const { recipient, steps, noticed, gate } = path;
        if (arrives && recipient === null && gate.state === 'blocks')
            continue;
        const whom = recipient === null ? null : (recipients[recipient]?.recipient ?? '');
        const marks = whom === null ? ASIDE : MARKS;
        out.push('', whom === null ? asideTitle(path) : `Route to ${(0,plain/* shown */.SP)(whom)}${noticed ? ', by an alarm' : ''}`, ...steps.flatMap((step) => lines({ ...step, what: step.resource }, marks)));
    }
    return [...out, '', 'Recipients', ...recipients.flatMap(recipientLines)];
}
function trace_text(told) {
    return (0,terminal/* inert */.tJ)(`${[...(0,terminal/* wrap */.LV)(`${verdict(told)}.`, terminal/* TEXT_WIDTH */.Lp), '', ...body(told)].join('\n')}\n`);
}
function verdict({ recipients }) {
    const all = recipients.length;
    const reached = recipients.filter(({ gate }) => (0,delivery_gate/* isOpen */.nT)(gate)).length;
    const open = recipients.filter(({ gate }) => gate.state === 'unknown').length;
    const noticing = recipients.filter(({ noticed }) => noticed);
    const among = noticing.every(({ gate }) => (0,delivery_gate/* isOpen */.nT)(gate));
    const others = noticing.length === 0
        ? ''
        : among
            ? `, ${String(noticing.length)} of them by an alarm that does not name the call`
            : `; ${String(noticing.length)} would notice by an alarm, which does not name the call`;
    if (open > 0 && open === all)
        return `It is not known whether this event would reach ${all === 1 ? 'the declared recipient' : `the ${String(all)} declared recipients`}${others}`;
    const doubt = open === 0 ? '' : `; for ${String(open)} it is not known`;
    return `This event would reach ${String(reached)} of ${String(all)} declared recipients${others}${doubt}`;
}
function trace_markdown(told) {
    return `## ${verdict(told)}\n\n${(0,markdown/* fence */.EU)('text', (0,terminal/* inert */.tJ)(body(told).join('\n')))}\n`;
}
function json({ trails, paths, recipients }) {
    const shape = {
        schema: 'iam-alert-guard/trace/1',
        recipients: recipients.map(({ recipient, gate, noticed }) => ({ recipient, ...gate, noticed })),
        trails,
        paths,
    };
    return `${(0,plain/* safeJson */.oi)(JSON.stringify(shape, null, 2))}\n`;
}
const RENDER = { text: trace_text, json, markdown: trace_markdown };
function exitOf({ recipients }, { failOn, failOnUnknown }) {
    if (failOn === 'never')
        return 0;
    if (recipients.some(({ gate }) => gate.state === 'blocks'))
        return 1;
    return failOnUnknown && recipients.some(({ gate }) => gate.state === 'unknown') ? 3 : 0;
}
async function trace_trace(request, world, cwd, stdin) {
    const given = await tracedEvent(request.event, world, stdin);
    const call = { isFree: false };
    const { proof } = await (0,session/* openSession */.fA)(request, world, cwd, delivery_proof/* wanted */.Ol, (parsed) => {
        const adapted = alsoRequired(given.call)(parsed);
        call.isFree = adapted !== parsed;
        return adapted;
    });
    const event = given.eventFor(proof.context, proof.except);
    const traced = tell(proof, event, needless(event, proof, call.isFree ? given.call : null));
    const told = RENDER[request.format](traced);
    const out = request.redact === 'true' ? (0,redact/* redactText */.Rd)(told) : told;
    if (request.output === null)
        await world.host.report(out);
    else {
        await world.files.write(request.output, out);
        world.host.log(`${verdict(traced)}. The trace is in ${request.output}.`);
    }
    return exitOf(traced, request);
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
