export const id = 795;
export const ids = [795];
export const modules = {

/***/ 40795:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canary: () => (/* binding */ canary),
  fly: () => (/* binding */ fly)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/canary/calls.js
var calls = __webpack_require__(36415);
// EXTERNAL MODULE: ./build/src/delivery/gate.js
var delivery_gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/delivery/message/index.js + 19 modules
var message = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/src/delivery/roads/kinds.js
var kinds = __webpack_require__(38069);
// EXTERNAL MODULE: ./build/src/delivery/route/chain.js
var chain = __webpack_require__(58733);
// EXTERNAL MODULE: ./build/src/delivery/views/trace.js
var views_trace = __webpack_require__(84566);
;// CONCATENATED MODULE: ./build/src/canary/choose.js






function chooseCall(proof, sender, asked, among = calls/* CANARY_CALLS */.pL) {
    const reasons = [];
    for (const call of asked === null ? among : [asked]) {
        if (!among.includes(call))
            return { ok: false, reasons: [`iam:${call}: it stores no code with which an answer could be compared`] };
        const reason = unfit(proof, call, sender);
        if (reason === null)
            return { ok: true, call };
        reasons.push(`iam:${call}: ${reason}`);
    }
    return { ok: false, reasons };
}
const SAMPLE = `${calls/* MARKER_PREFIX */.Km}0123456789abcdef`;
function unfit(proof, call, sender) {
    const { recipients } = proof.context.baseline;
    for (const [index, { protocol, public: endpoint }] of recipients.entries()) {
        const outcome = proof.coverage.recipients[index]?.get(call);
        const whom = `${protocol} ${endpoint}`;
        if (outcome === undefined)
            return 'the baseline does not ask for alerts on it';
        if (outcome.verdict === 'noticed')
            return `${whom} would only learn that something changed, and not what`;
        if (outcome.verdict !== 'always')
            return `it does not always reach ${whom} (${outcome.hop}: ${outcome.reason})`;
    }
    const event = canaryEvent(proof, call, sender, SAMPLE);
    for (const [index, { protocol, public: endpoint }] of recipients.entries())
        if (!showsMarker(proof, event, index, SAMPLE))
            return `the marker would not be in the alert for ${protocol} ${endpoint}: ${sender.namesSession ? 'it contains neither the user agent nor the parameters of the call nor its session' : 'it contains neither the user agent nor the parameters of the call'}`;
    return null;
}
function canaryEvent({ context }, call, { roleName, namesSession }, marker) {
    const { account, eventRegion: region, partition } = context;
    const samples = (0,message/* sampleEvents */.oS)({ eventName: call, account: account ?? '', region, partition });
    const event = samples.find(({ event: { detail } }) => typeOf(detail) === 'AssumedRole')?.event ?? samples[0]?.event ?? {};
    const detail = event['detail'];
    const marked = { userAgent: (0,calls/* agentOf */.jk)(marker), requestParameters: (0,calls/* parametersOf */.mC)(call, roleName, marker) };
    if (!namesSession)
        return { ...event, detail: { ...detail, ...marked } };
    return { ...event, detail: { ...detail, ...marked, userIdentity: inSession(detail['userIdentity'], marker) } };
}
function inSession(identity, session) {
    const ended = (name, before) => {
        const value = identity[name];
        return typeof value === 'string' ? `${value.slice(0, value.lastIndexOf(before) + 1)}${session}` : (value ?? null);
    };
    return { ...identity, arn: ended('arn', '/'), principalId: ended('principalId', ':') };
}
function typeOf(detail) {
    return detail?.['userIdentity']?.['type'];
}
function showsMarker(proof, event, recipient, marker) {
    const trace = (0,views_trace/* traceEvent */.I)(proof, event);
    const nodes = new Map((0,chain/* allRules */.V7)(proof.chain).flatMap((rule) => rule.targets.map((node) => [(0,chain/* targetKey */.hD)(rule, node), { rule, node }])));
    return trace.paths.some(({ recipient: to, gate }, at) => {
        if (to !== recipient || !(0,delivery_gate/* isOpen */.nT)(gate))
            return false;
        const target = proof.routes[at]?.hops.findLast(({ kind }) => kind === kinds/* TARGET */.Qn);
        const found = target?.key === undefined ? undefined : nodes.get(target.key);
        if (found === undefined)
            return false;
        const rendered = (0,message/* renderInput */.h7)(found.node.answer.target, event, found.rule.answer.arn);
        return rendered.kind === 'message' && rendered.body.includes(marker);
    });
}
function passed(proof, event) {
    const found = new Map();
    (0,views_trace/* traceEvent */.I)(proof, event).paths.forEach(({ recipient, gate, steps }) => {
        if (recipient === null || !(0,delivery_gate/* isOpen */.nT)(gate))
            return;
        for (const { stage, resource } of steps)
            found.set(`${stage} ${resource}`, { kind: stage, resource });
    });
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/src/canary/judge.js
function outcomeOf({ tries, probe, hops }) {
    const last = tries.at(-1);
    if (last !== undefined && last.seenAt !== null)
        return { outcome: 'arrived', seconds: Math.round((last.seenAt - last.sentAt) / 1000) };
    const earlier = tries.find(({ seenAt }) => seenAt !== null);
    if (earlier !== undefined && earlier.seenAt !== null)
        return { outcome: 'late', seconds: Math.round((earlier.seenAt - earlier.sentAt) / 1000) };
    if (probe !== true || tries.length < 2)
        return { outcome: 'unknown', seconds: null };
    const onTheWay = hops.some(({ hop, state }) => (hop === 'topic' || hop === 'target') && state === 'seen');
    return { outcome: onTheWay ? 'late' : 'lost', seconds: null };
}
function endsAt(hops) {
    return hops.find(({ state }) => state === 'not-seen') ?? null;
}

// EXTERNAL MODULE: ./build/src/checks/assess.js + 1 modules
var assess = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/src/delivery/views/undeclared.js
var views_undeclared = __webpack_require__(4118);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/values.js
var values = __webpack_require__(26271);
;// CONCATENATED MODULE: ./build/src/commands/shared/canary/role.js


function nameOf(role) {
    return role.slice(role.lastIndexOf('/') + 1);
}
async function assertDedicated(role, { proof }, world, { timeout }) {
    const aws = world.openAws({ deadline: timeout });
    const { eventRegion: region, now } = proof.context;
    const params = { RoleName: nameOf(role) };
    const [found, inline, attached] = await Promise.all([
        aws.read({ op: 'iam:GetRole', region, params }),
        aws.read({ op: 'iam:ListRolePolicies', region, params }),
        aws.read({ op: 'iam:ListAttachedRolePolicies', region, params }),
    ]);
    const refuse = (why, hint = null) => {
        throw new errors/* UsageError */.eb(`the role ${role} ${why}: nothing was changed`, 'canary', [], hint);
    };
    const known = (answer, what) => {
        if (answer.status === 'known')
            return answer.value;
        if (answer.status === 'absent')
            return refuse('is not there', 'examples/permissions/canary.yml makes it, with the probe queue');
        return refuse(`could not be looked at (${what}: ${answer.code})`, 'iam-alert-guard permissions --for canary');
    };
    const { Arn, LastUsed, Description } = known(found, 'iam:GetRole');
    if (!Arn.includes(`:role${calls/* CANARY_PATH */.Hl}`))
        refuse(`is not under ${calls/* CANARY_PATH */.Hl}: it may be in use`);
    if (known(inline, 'iam:ListRolePolicies').length + known(attached, 'iam:ListAttachedRolePolicies').length > 0)
        refuse('has a policy: a canary needs a role without permissions');
    if (LastUsed !== undefined && Date.parse(now) - Date.parse(LastUsed) < IN_USE)
        refuse(`was used on ${LastUsed.slice(0, 10)}, so it is in use`);
    return (0,calls/* codesIn */.Od)(Description === undefined ? [] : [Description]).at(-1) ?? null;
}
const IN_USE = 400 * 86_400_000;
async function leftOn(role, { proof }, world, { timeout }) {
    const { eventRegion: region } = proof.context;
    const answer = await world
        .openAws({ deadline: timeout })
        .read({ op: 'iam:GetRole', region, params: { RoleName: nameOf(role) } });
    if (answer.status !== 'known')
        return null;
    const { Tags = [], Description } = answer.value;
    return [
        ...Tags.filter(({ Key }) => calls/* CANARY_TAGS */.NV.some((each) => each === Key)).map(({ Value }) => Value),
        ...(Description === undefined ? [] : [Description]),
    ];
}

;// CONCATENATED MODULE: ./build/src/commands/shared/canary/answer.js





async function answered(request, session, world, role) {
    const left = await leftOn(role, session, world, request);
    if (left === null)
        throw new errors/* UsageError */.eb(`the role ${role} could not be read, so the answer cannot be compared`, 'canary', [], 'iam-alert-guard permissions --for canary');
    const code = request.code ?? '';
    const right = (0,calls/* codesIn */.Od)(left).some((each) => same(each, code));
    const now = (0,values/* wholeSeconds */.$P)(world.host.now());
    const by = world.env['GITHUB_ACTOR'] ?? callerOf(session) ?? 'whoever holds the credentials';
    return {
        marker: null,
        call: '',
        sentAt: now,
        hops: [],
        outcome: right ? 'arrived' : 'unknown',
        seconds: null,
        tries: 0,
        audience: [],
        ...(right ? { answer: { by, at: now } } : {}),
    };
}
function same(a, b) {
    const [one, other] = [Buffer.from(a), Buffer.from(b)];
    return one.length === other.length && (0,external_node_crypto_.timingSafeEqual)(one, other);
}
function callerOf({ snapshot }) {
    for (const { read, answer } of snapshot.observed)
        if (read.op === 'sts:GetCallerIdentity' && answer.status === 'known')
            return answer.value.Arn;
    return null;
}

;// CONCATENATED MODULE: ./build/src/commands/shared/canary/counts.js
const HOUR = 3_600_000;
async function countsAt(places, aws, since) {
    const from = Math.floor(since / HOUR) * HOUR;
    const found = new Map();
    for (const place of places) {
        const read = metricOf(place);
        if (read === null)
            continue;
        const answer = await aws.read(read);
        const points = answer.status === 'known' ? answer.value.filter(({ Timestamp }) => Date.parse(Timestamp) >= from) : [];
        const sum = points.reduce((total, { Sum }) => total + Sum, 0);
        found.set(`${place.kind} ${place.resource}`, answer.status === 'unreadable' ? null : sum);
    }
    return found;
}
function metricOf({ kind, resource }) {
    const [, , , region = '', , name = ''] = resource.split(':');
    const short = name.slice(name.lastIndexOf('/') + 1);
    if (kind === 'rule') {
        const [, bus] = name.split('/').length === 3 ? name.split('/') : [];
        const rule = { Name: 'RuleName', Value: short };
        const Dimensions = bus === undefined ? [rule] : [{ Name: 'EventBusName', Value: bus }, rule];
        return {
            op: 'cloudwatch:GetMetricStatistics',
            region,
            params: { Namespace: 'AWS/Events', MetricName: 'TriggeredRules', Dimensions },
        };
    }
    if (kind === 'topic')
        return {
            op: 'cloudwatch:GetMetricStatistics',
            region,
            params: {
                Namespace: 'AWS/SNS',
                MetricName: 'NumberOfMessagesPublished',
                Dimensions: [{ Name: 'TopicName', Value: short }],
            },
        };
    return null;
}

;// CONCATENATED MODULE: ./build/src/commands/shared/canary/watch.js


const GRACE = 45_000;
class Watch {
    #of;
    #aws;
    #calls;
    #markers = new Map();
    #probeFailed = null;
    #left = null;
    constructor(of) {
        this.#of = of;
        this.#aws = of.world.openAws({ deadline: of.request.timeout + 2 * (of.request.patience + GRACE) });
        this.#calls = this.#aws.canary();
    }
    async fly(newMarker, most) {
        const { session, call, roleName, open, request, world } = this.#of;
        const region = session.proof.context.eventRegion;
        const { namesSession } = this.#calls;
        const places = passed(session.proof, canaryEvent(session.proof, call, { roleName, namesSession }, 'x'));
        const begun = world.host.now().getTime();
        const counts = () => countsAt(places, this.#aws, begun);
        const before = await counts();
        let refusal = null;
        let marker = '';
        for (let number = 0; number < Math.max(1, most); number++) {
            marker = newMarker();
            const sentAt = world.host.now().getTime();
            const answer = await this.#calls.send({ region, call, roleName, marker, open });
            if (!answer.ok) {
                refusal = answer;
                break;
            }
            this.#markers.set(marker, { sentAt, seenAt: null });
            world.host.log(number === 0
                ? most === 0
                    ? 'The change was made. This command does not wait for the alert: the person who reads it answers.'
                    : 'The change was made. Waiting for its alert.'
                : 'The alert did not arrive. The change is made once more, because CloudTrail delivers events on a best-effort basis.');
            if (most === 0)
                break;
            const until = sentAt + request.patience;
            if (this.#of.probe === null)
                await this.#counted(counts, before, until);
            if (this.#of.probe === null || (await this.#arrived(marker, until)) || this.#probeFailed !== null)
                break;
        }
        world.host.progress(null);
        const seen = [...this.#markers.values()].some(({ seenAt }) => seenAt !== null);
        const after = seen || most === 0 ? before : await counts();
        const history = seen || most === 0 || refusal !== null ? null : await this.#inHistory(marker);
        return {
            marker,
            tries: [...this.#markers.values()],
            probe: this.#of.probe === null ? null : this.#probeFailed === null,
            sent: refusal === null,
            hops: () => this.#hops({ refusal, before, after, history, seen, quiet: most === 0 }),
        };
    }
    async #arrived(marker, until) {
        const { probe, world } = this.#of;
        if (probe === null)
            return false;
        for (;;) {
            const now = world.host.now().getTime();
            if (now >= (this.#probeFailed === null ? until : until + GRACE))
                return false;
            world.host.progress(`Waiting for the canary, ${String(Math.max(1, Math.ceil((until - now) / 1000)))} s at most`);
            const answer = await this.#calls.receive(probe);
            if (!answer.ok) {
                this.#probeFailed = answer;
                if (answer.kind !== 'throttled' && answer.kind !== 'timeout' && answer.kind !== 'unavailable')
                    return false;
                await this.#calls.pause(2_000);
                continue;
            }
            this.#probeFailed = null;
            for (const { body, receipt } of answer.messages) {
                const found = [...this.#markers].find(([each]) => body.includes(each));
                if (found === undefined)
                    continue;
                found[1].seenAt ??= world.host.now().getTime();
                const removed = await this.#calls.remove(probe, receipt);
                if (!removed.ok)
                    this.#left = removed;
            }
            if (typeof this.#markers.get(marker)?.seenAt === 'number')
                return true;
            if (answer.messages.length === 0)
                await this.#calls.pause(1_000);
        }
    }
    async #counted(counts, before, until) {
        const { world } = this.#of;
        if (before.size === 0)
            return;
        for (;;) {
            const left = until - world.host.now().getTime();
            if (left <= 0)
                return;
            world.host.progress(`No probe is declared. Waiting for the counts of CloudWatch, ${String(Math.ceil(left / 1000))} s at most`);
            await this.#calls.pause(Math.min(left, 30_000));
            const after = await counts();
            if ([...after].every(([key, count]) => count === null || count > (before.get(key) ?? Infinity)))
                return;
        }
    }
    #leftWords() {
        return this.#left === null
            ? null
            : `it could not be deleted from the queue, so that later checks do not count it: sqs:DeleteMessage ${this.#left.code}`;
    }
    async #inHistory(marker) {
        const { session, call, world } = this.#of;
        const sentAt = this.#markers.get(marker)?.sentAt ?? 0;
        const page = await this.#aws.history().page({
            region: session.proof.context.eventRegion,
            eventName: call,
            since: new Date(sentAt - 60_000).toISOString(),
            until: world.host.now().toISOString(),
            token: null,
        });
        return page.ok ? page.events.some(({ text }) => text?.includes(marker) === true) : null;
    }
    #hops({ refusal, before, after, history, seen, quiet, }) {
        const { probe, call } = this.#of;
        const last = [...this.#markers.values()].at(-1);
        const at = (time) => typeof time === 'number' ? new Date(time).toISOString() : null;
        const hops = [
            refusal === null
                ? { hop: 'call', resource: `iam:${call}`, state: 'seen', at: at(last?.sentAt), note: null }
                : {
                    hop: 'call',
                    resource: `iam:${call}`,
                    state: 'not-seen',
                    at: null,
                    note: `${refusal.code}: ${refusal.message}`,
                },
        ];
        if (refusal !== null || quiet)
            return hops;
        const watched = (state, seenNote) => state === null
            ? { state: 'not-watched', note: null }
            : { state: state ? 'seen' : 'not-seen', note: state ? seenNote : null };
        if (!seen)
            hops.push({
                hop: 'history',
                resource: null,
                at: null,
                ...watched(history, 'in the event history, which CloudTrail keeps even without a trail'),
            });
        for (const [key, count] of after) {
            const [hop = '', resource = ''] = key.split(' ');
            const was = before.get(key) ?? null;
            const alone = [...after.keys()].filter((other) => other.startsWith(`${hop} `)).length === 1;
            const counted = seen ? (alone ? true : null) : count === null || was === null ? null : count > was;
            hops.push({
                hop,
                resource,
                at: null,
                ...watched(counted, seen
                    ? 'the probe, which comes later in the chain, received the alert'
                    : 'CloudWatch counted something here in the meantime'),
            });
        }
        const seenAt = [...this.#markers.values()].findLast((one) => one.seenAt !== null)?.seenAt;
        if (probe === null)
            hops.push({
                hop: 'probe',
                resource: null,
                state: 'not-watched',
                at: null,
                note: 'no probe is declared: nobody watched the topic',
            });
        else if (this.#probeFailed !== null)
            hops.push({
                hop: 'probe',
                resource: probe,
                state: 'not-watched',
                at: null,
                note: `${this.#probeFailed.code}: ${this.#probeFailed.message}`,
            });
        else
            hops.push({ hop: 'probe', resource: probe, ...watched(seen, this.#leftWords()), at: at(seenAt) });
        return hops;
    }
}

// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 16 modules
var shared_report = __webpack_require__(96518);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var shared_session = __webpack_require__(78880);
;// CONCATENATED MODULE: ./build/src/commands/canary.js














const NEVER_ON = new Set([
    'pull_request',
    'pull_request_target',
    'merge_group',
    'pull_request_review',
    'pull_request_review_comment',
    'issue_comment',
]);
async function fly(request, world, cwd) {
    refuseTrigger(world);
    if (request.snapshots.length > 0)
        throw new errors/* UsageError */.eb('a canary changes the account itself, so it does not take a saved snapshot');
    if (request.action !== 'answer' && !request.yes && world.prompt === null)
        throw nobodyToAsk();
    const session = await (0,shared_session/* openSession */.fA)(request, world, cwd);
    const { canary: declared } = session.parsed.baseline;
    if (declared === undefined)
        throw new errors/* UsageError */.eb('the baseline does not allow a canary: nothing was changed', 'canary', [], 'allow it with canary: {role: iam-alert-guard/canary}, the name of a role that is used for nothing else');
    const report = withoutArrival((0,shared_report/* reportOf */.EI)('canary', session, world));
    const account = pinnedAccount(session, request);
    if (account === null) {
        const notes = [...report.notes, 'Nothing was changed: the account could not be determined.'];
        return { session, report: { ...report, notes }, exit: request.failOn === 'never' ? 0 : 3 };
    }
    if (request.action === 'answer') {
        const block = await answered(request, session, world, declared.role);
        return { session, report: { ...report, canary: block }, exit: block.answer === undefined ? 1 : 0 };
    }
    refuseDrift(report, request);
    const open = await assertDedicated(declared.role, session, world, request);
    const roleName = nameOf(declared.role);
    const challenge = request.action === 'challenge';
    const sender = { roleName, namesSession: world.openAws({ deadline: request.timeout }).canary().namesSession };
    const choice = chooseCall(session.proof, sender, request.call, challenge ? calls/* CHALLENGE_CALLS */.qy : calls/* CANARY_CALLS */.pL);
    if (!choice.ok)
        throw new errors/* UsageError */.eb(`none of the calls would be a useful canary here: nothing was changed. ${choice.reasons.join('; ')}`, 'canary');
    const { undeclared, unfollowed } = (0,views_undeclared/* otherReceivers */.X)(session.proof);
    const audience = [...undeclared, ...unfollowed.map(({ resource }) => resource)];
    await consented(request, world, { account, call: choice.call, role: declared.role, audience });
    const watch = new Watch({ session, world, request, call: choice.call, roleName, open, probe: declared.probe ?? null });
    const flown = await watch.fly(() => newMarker(challenge ? calls/* CODE_PREFIX */.dc : calls/* MARKER_PREFIX */.Km), challenge ? 0 : 2);
    const event = canaryEvent(session.proof, choice.call, sender, flown.marker);
    const hops = [...flown.hops(passed(session.proof, event))];
    const judged = challenge
        ? { outcome: 'unknown', seconds: null }
        : outcomeOf({ tries: flown.tries, probe: flown.probe, hops });
    const block = {
        marker: challenge ? null : flown.marker,
        call: `iam:${choice.call}`,
        sentAt: (0,values/* wholeSeconds */.$P)(new Date(flown.tries.at(-1)?.sentAt ?? 0)),
        hops,
        ...judged,
        tries: flown.tries.length,
        audience,
    };
    const exit = challenge ? (flown.sent ? 0 : 3) : EXITS[block.outcome];
    return { session, report: { ...report, canary: block }, exit: request.failOn === 'never' ? 0 : exit };
}
const EXITS = { arrived: 0, lost: 1, late: 3, unknown: 3 };
function newMarker(prefix) {
    return `${prefix}${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
}
function refuseTrigger({ env }) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (NEVER_ON.has(event))
        throw new errors/* UsageError */.eb(`a canary is not sent on ${event}: it changes an account`, 'trigger');
}
function pinnedAccount({ proof, parsed }, { account: asked }) {
    const { account } = proof.context.facts;
    const pinned = parsed.baseline.account ?? asked;
    if (pinned === null)
        throw new errors/* UsageError */.eb('a canary needs the account pinned: nothing was changed', 'account', [], 'write the key `account` with its 12 digits, in quotation marks, into the baseline, or pass --account');
    return account;
}
function withoutArrival(report) {
    const findings = report.findings.filter(({ check }) => check !== 'canary-arrived');
    return { ...report, findings, counts: (0,assess/* countsOf */.mQ)(findings), verdict: (0,assess/* verdictOf */.Vj)(findings) };
}
function refuseDrift({ verdict, findings }, { despiteDrift }) {
    if (verdict === 'in-sync' || despiteDrift)
        return;
    const [worst] = findings;
    throw new errors/* UsageError */.eb(`the check is ${verdict ?? 'not judged'} (${worst?.check ?? ''}): a canary would show nothing new, and nothing was changed`, 'drift', [], 'fix that first, or send the canary anyway with --despite-drift');
}
function nobodyToAsk() {
    return new errors/* UsageError */.eb('a canary asks before it changes an account, and there is no terminal to ask on', 'not-confirmed', [], 'pass --yes');
}
async function consented({ yes }, { prompt, host }, about) {
    const { account, call, role, audience } = about;
    if (audience.length > 0)
        host.log(`The alert also goes to recipients that the baseline does not declare: ${audience.join(', ')}.`);
    if (yes)
        return;
    if (prompt === null)
        throw nobodyToAsk();
    const answer = await prompt(`iam:${call} will be made once or twice on the role ${role} of account ${account}, and people will be alerted. Type the account number to go on: `);
    if (answer !== account)
        throw new errors/* UsageError */.eb(`nothing was changed: the answer was not the number of the account (${account})`, 'not-confirmed');
}
async function canary(request, world, cwd) {
    const { session, report, exit } = await fly(request, world, cwd);
    await (0,shared_report/* publish */.mk)((0,redacts/* forTerminal */.Qf)(report, request, world), request, world, { key: (0,shared_report/* keyOf */.TN)(session) });
    return exit;
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
