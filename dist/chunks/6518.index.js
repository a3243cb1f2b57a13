export const id = 6518;
export const ids = [6518];
export const modules = {

/***/ 69262:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ruleInfos)
/* harmony export */ });
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98099);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69604);



function ruleInfos() {
    return _index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.map((check) => ({
        id: check.id,
        title: check.title,
        hop: check.hop,
        severity: check.severity,
        rationale: check.rationale,
        remediation: `Console: ${check.remediation.console}\nCommand line:\n${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(check.remediation.cli)}\nTerraform: ${check.remediation.terraform}`,
        docs: (0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .docsOf */ .fE)(check),
    }));
}


/***/ }),

/***/ 96518:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xH: () => (/* binding */ docsBase),
  Ic: () => (/* binding */ emit),
  ui: () => (/* binding */ handsOf),
  TN: () => (/* binding */ keyOf),
  mk: () => (/* binding */ publish),
  XX: () => (/* binding */ render),
  EI: () => (/* binding */ reportOf)
});

// EXTERNAL MODULE: ./build/src/checks/assess.js + 1 modules
var assess = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/src/checks/shared/rules.js
var rules = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/src/delivery/coverage/outcome.js
var outcome = __webpack_require__(72049);
// EXTERNAL MODULE: ./build/src/data/iam-actions.js + 1 modules
var iam_actions = __webpack_require__(58922);
// EXTERNAL MODULE: ./build/src/baseline/calls.js
var calls = __webpack_require__(73440);
// EXTERNAL MODULE: ./build/src/delivery/gate.js
var delivery_gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/delivery/recipients.js
var recipients = __webpack_require__(4952);
// EXTERNAL MODULE: ./build/src/delivery/owner.js
var owner = __webpack_require__(30709);
// EXTERNAL MODULE: ./build/src/delivery/hops/alarm/stage.js + 5 modules
var stage = __webpack_require__(11323);
// EXTERNAL MODULE: ./build/src/delivery/roads/alarm/source.js + 1 modules
var source = __webpack_require__(75345);
// EXTERNAL MODULE: ./build/src/delivery/message/index.js + 19 modules
var message = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/src/delivery/route/chain.js
var route_chain = __webpack_require__(58733);
// EXTERNAL MODULE: ./build/src/delivery/route/ends.js
var ends = __webpack_require__(8540);
;// CONCATENATED MODULE: ./build/src/data/policy-calls.js
const POLICY_CALLS = [
    ...['AttachGroupPolicy', 'AttachRolePolicy', 'AttachUserPolicy'],
    ...['CreatePolicy', 'CreatePolicyVersion'],
    ...['DeleteGroupPolicy', 'DeletePolicy', 'DeletePolicyVersion', 'DeleteRolePolicy', 'DeleteUserPolicy'],
    ...['DetachGroupPolicy', 'DetachRolePolicy', 'DetachUserPolicy'],
    ...['PutGroupPolicy', 'PutRolePolicy', 'PutUserPolicy'],
];

// EXTERNAL MODULE: ./build/src/pattern/index.js + 10 modules
var src_pattern = __webpack_require__(53962);
;// CONCATENATED MODULE: ./build/src/delivery/views/extent.js



function extentOf(proof) {
    const { baseline, calls } = proof.context;
    const asked = new Set(calls);
    return {
        leftOut: iam_actions/* MUTATING_CALLS */.SF.filter((call) => !asked.has(call)).map((call) => `iam:${call}`),
        excepted: baseline.events.except.length,
        policiesLeftOut: POLICY_CALLS.some((call) => !asked.has(call)) || baseline.events.except.some(isAboutPolicies),
        allRegions: allRegions(proof),
        othersAllowed: baseline['unexpected-recipients'] === 'allow',
    };
}
function isAboutPolicies(pattern) {
    const names = pattern?.detail?.eventName;
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string'))
        return true;
    return names.some((name) => POLICY_CALLS.includes(name));
}
const SAMPLES = ['ec2.amazonaws.com RunInstances', 'organizations.amazonaws.com LeaveOrganization'].map((call) => {
    const [eventSource, eventName] = call.split(' ');
    return {
        'detail-type': 'AWS API Call via CloudTrail',
        detail: { eventSource, eventName, eventType: 'AwsApiCall', readOnly: false, managementEvent: true },
    };
});
function allRegions({ chain: { trails } }) {
    const multi = trails.trails.filter(({ trail }) => trail.IsMultiRegionTrail !== false);
    const found = multi.map(coversAll);
    if (found.includes(true))
        return true;
    return trails.listed.status === 'known' && trails.gate.state !== 'vouched' && !found.includes(null) ? false : null;
}
function coversAll({ trail, gate, admitted }) {
    if (gate.state === 'blocks')
        return false;
    const passes = SAMPLES.every((event) => admitted.any.some((conditions) => conditions.every((pattern) => (0,src_pattern/* matchEvent */.Mi)(pattern, event))));
    if (admitted.gate.state === 'passes' && !passes)
        return false;
    return trail.IsMultiRegionTrail === true && gate.state === 'passes' && admitted.gate.state === 'passes' ? true : null;
}

// EXTERNAL MODULE: ./build/src/delivery/route/hop.js
var hop = __webpack_require__(5603);
;// CONCATENATED MODULE: ./build/src/delivery/views/roads.js


function roadsOf({ routes, alarms, coverage, context }, recipient) {
    const own = routes.filter((route) => route.recipient === recipient);
    const noticing = alarms.filter((route) => route.recipient === recipient && !routes.includes(route));
    const outcomes = coverage.recipients[recipient];
    const named = hop/* ROADS */._g.flatMap((road) => {
        const his = own.filter((route) => route.road === road);
        if (his.length === 0)
            return [];
        const grades = his.length === own.length
            ? [...(outcomes?.values() ?? [])].map(({ verdict }) => verdict)
            : [...coverage.along(recipient, road).values()];
        const delivered = grades.filter((grade) => grade === 'always').length;
        const some = delivered > 0 || grades.includes('sometimes') || grades.includes('failures');
        const resources = [...new Set(his.flatMap(({ hops }) => hops.map(({ resource }) => resource)))];
        return [{ road, resources, delivered, state: stateOf(his, { all: delivered === context.calls.length, some }) }];
    });
    if (noticing.length === 0)
        return named;
    const resources = [...new Set(noticing.flatMap(({ hops }) => hops.map(({ resource }) => resource)))];
    const noticed = [...(outcomes?.values() ?? [])].filter(({ verdict }) => verdict === 'noticed').length;
    const some = noticing.some(({ hops }) => hops.every(({ gate }) => gate.state === 'passes'));
    const state = stateOf(noticing, { all: noticed === context.calls.length, some });
    return [{ road: 'alarm', resources, delivered: 0, state }, ...named];
}
function stateOf(routes, { all, some }) {
    const gates = routes.map(({ hops }) => (0,delivery_gate/* every */.Si)(...hops.map(({ gate }) => gate)));
    const has = (state) => gates.some((gate) => gate.state === state);
    if (all)
        return has('passes') ? 'passes' : 'vouched';
    if (some)
        return 'partly';
    return has('unknown') ? 'unknown' : 'blocks';
}

// EXTERNAL MODULE: ./build/src/delivery/views/undeclared.js
var views_undeclared = __webpack_require__(4118);
;// CONCATENATED MODULE: ./build/src/delivery/views/report-block.js














const ORDER = ['never', 'sometimes', 'unknown', 'noticed', 'always'];
function worst(outcomes) {
    return outcomes.reduce((a, b) => (ORDER.indexOf(b.verdict) < ORDER.indexOf(a.verdict) ? b : a), { verdict: 'always' });
}
function anyEvent(eventName, { account, eventRegion: region, partition }) {
    return (0,message/* sampleEvents */.oS)({ eventName, account: account ?? message/* NO_ACCOUNT */.Qw, region, partition })[0]?.event ?? null;
}
function exampleOf(call, outcome, { context }) {
    if (outcome.verdict === 'unknown')
        return null;
    return outcome.verdict === 'never' ? anyEvent(call, context) : outcome.counterExample;
}
function toLoss(call, outcome, proof) {
    return {
        event: `iam:${call}`,
        verdict: outcome.verdict,
        hop: outcome.hop,
        ...(outcome.verdict === 'unknown' || outcome.place === undefined ? {} : { place: outcome.place }),
        reason: outcome.reason,
        ...(outcome.verdict !== 'unknown' && outcome.unnamed === true ? { unnamed: true } : {}),
        counterExample: exampleOf(call, outcome, proof),
    };
}
function lossesOf(call, outcomes, proof) {
    const found = new Map();
    for (const [recipient, outcome] of outcomes.entries()) {
        if (outcome.verdict === 'always' || outcome.verdict === 'noticed')
            continue;
        const loss = toLoss(call, outcome, proof);
        const key = JSON.stringify([loss.verdict, loss.hop, loss.reason]);
        const before = found.get(key);
        if (before === undefined)
            found.set(key, { loss, whom: [recipient] });
        else
            before.whom.push(recipient);
    }
    return [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { loss, whom }]) => (whom.length === outcomes.length ? loss : { ...loss, whom }));
}
function isKnown(gate) {
    return gate.state === 'passes' || gate.state === 'blocks';
}
function recipientState(proof, index) {
    const invoked = (0,stage/* alarmNodes */.n)(proof.logs).flatMap(({ functions }) => functions.filter((end) => end.recipient === index));
    const direct = [...(0,ends/* endsAt */.Ek)(proof.chain, index).map(({ end }) => end), ...invoked];
    const told = contactsOf(proof, index);
    if (direct.some(({ gate }) => isKnown(gate)) || told.includes('passes'))
        return 'confirmed';
    const subscribed = subscriptionState(proof, index);
    if (subscribed !== 'absent')
        return subscribed;
    if (told.includes('blocks'))
        return proof.context.baseline.recipients[index]?.protocol === 'email' ? 'pending' : 'confirmed';
    const unseen = proof.routes.some(({ recipient, road }) => recipient === index && (road === 'other' || road === 'user-notifications'));
    return direct.length > 0 || unseen ? 'unknown' : 'absent';
}
function contactsOf({ chain }, index) {
    const fed = (0,route_chain/* allRules */.V7)(chain).flatMap(({ notifications }) => notifications?.fed ?? []);
    return fed.flatMap(({ contacts }) => contacts.filter(({ recipient }) => recipient === index).map(({ gate }) => gate.state));
}
function subscriptionState({ chain, routes, logs, context }, index) {
    const own = new Set(routes.flatMap(({ recipient, destination }) => (recipient === index ? [destination] : [])));
    const all = [...new Map([...(0,source/* alarmTopics */.gu)(logs), ...chain.topics]).values()];
    const topics = own.size === 0 ? all : all.filter((topic) => own.has(topic.arn) || topic === chain.declaredTopic);
    const rows = topics.flatMap((topic) => topic.subscriptions.filter(({ recipient }) => recipient === index));
    if (rows.some(({ confirmed }) => confirmed.state === 'passes'))
        return 'confirmed';
    if (rows.some(({ pending }) => pending))
        return 'pending';
    const doubt = topics.length === 0
        ? chain.bus.answer.rulesGate.state === 'unknown'
        : topics.some(({ listGate }) => !isKnown(listGate));
    const served = (0,recipients/* servedBy */.nV)(context, ['sns', 'chat'])?.includes(index) !== false;
    const unlisted = (0,route_chain/* allRules */.V7)(chain).some(({ listGate, targets }) => listGate.state === 'unknown' || targets.some(({ bus }) => bus !== null && !isKnown(bus.answer.rulesGate)));
    return (served && doubt) || unlisted || rows.some(({ confirmed }) => confirmed.state === 'unknown')
        ? 'unknown'
        : 'absent';
}
function othersOf(proof) {
    const { undeclared, unfollowed } = (0,views_undeclared/* otherReceivers */.X)(proof);
    const groups = [...new Set(proof.alarms.map(groupOf))].filter((group) => {
        const found = proof.alarms.filter((route) => groupOf(route) === group).map(answerOf);
        return found.includes('unknown') && !found.includes('passes');
    });
    return { undeclared, unfollowed: [...unfollowed, ...groups.map((resource) => ({ resource, what: 'log group' }))] };
}
function groupOf({ hops }) {
    return hops[0]?.resource ?? '';
}
function answerOf({ source, hops }) {
    const gates = hops.map(({ gate }) => gate.state);
    if (gates.includes('blocks') || source.feeds.every(({ gate }) => gate.state === 'blocks'))
        return 'blocks';
    return gates.includes('unknown') ? 'unknown' : 'passes';
}
function deliveryBlock(proof) {
    const { context, coverage } = proof;
    const perCall = context.calls.map((call) => {
        const outcomes = coverage.recipients.map((byCall) => byCall.get(call) ?? { verdict: 'always' });
        return { call, outcomes, verdict: worst(outcomes).verdict };
    });
    const count = (verdict) => perCall.filter((entry) => entry.verdict === verdict).length;
    const of = (recipient, verdict) => (0,outcome/* outcomesOf */.RK)(coverage, recipient).filter((outcome) => outcome.verdict === verdict).length;
    return {
        required: context.calls.length,
        delivered: count('always'),
        sometimes: count('sometimes'),
        lost: count('never'),
        unknown: count('unknown'),
        unverified: (0,calls/* requiredCalls */.Ju)(context.baseline).unverified.map((call) => `iam:${call}`),
        universe: iam_actions/* UNIVERSE */.mj,
        silentByDeclaration: context.baseline.events.except.map((pattern) => JSON.stringify(pattern)),
        extent: extentOf(proof),
        recipients: context.baseline.recipients.map((recipient, index) => ({
            protocol: recipient.protocol,
            endpoint: recipient.public,
            delivered: of(index, 'always'),
            unknown: of(index, 'unknown'),
            state: recipientState(proof, index),
            ...(of(index, 'sometimes') === 0 ? {} : { sometimes: of(index, 'sometimes') }),
            noticed: of(index, 'noticed'),
            roads: roadsOf(proof, index),
        })),
        ...othersOf(proof),
        noticed: count('noticed'),
        losses: perCall.flatMap(({ call, outcomes }) => lossesOf(call, outcomes, proof)),
    };
}
function ownerOf(found) {
    return found === null ? {} : { owner: found.owner };
}
function observationBlock({ context }) {
    const used = context.facts.used();
    return {
        observedAt: context.facts.snapshot.observedAt,
        known: used.filter(({ answer }) => answer.status !== 'unreadable').length,
        unreadable: used.flatMap(({ read, answer }) => answer.status === 'unreadable'
            ? [
                {
                    read: read.op,
                    region: read.region,
                    kind: answer.kind,
                    reason: (0,delivery_gate/* whyUnreadable */._p)(read, answer),
                    permission: answer.permissions.join(', ') || null,
                    ...ownerOf((0,owner/* ownerElsewhere */._)(read, answer.kind, context.account)),
                },
            ]
            : []),
        vouched: context.facts.vouched(),
    };
}

// EXTERNAL MODULE: ./build/src/report/words/hop.js
var words_hop = __webpack_require__(53085);
// EXTERNAL MODULE: ./build/src/delivery/roads/event-source.js
var event_source = __webpack_require__(98278);
// EXTERNAL MODULE: ./build/src/delivery/roads/kinds.js
var kinds = __webpack_require__(38069);
// EXTERNAL MODULE: ./build/src/delivery/roads/rule.js + 1 modules
var roads_rule = __webpack_require__(95902);
// EXTERNAL MODULE: ./build/src/delivery/roads/topic.js + 1 modules
var topic = __webpack_require__(4601);
// EXTERNAL MODULE: ./build/src/delivery/redundancy/applies.js + 1 modules
var applies = __webpack_require__(81927);
;// CONCATENATED MODULE: ./build/src/delivery/views/drawing.js

const NOTHING = 'nothing arrives here';
const PERHAPS = 'not known whether anything arrives here';
class Drawing {
    #nodes = [];
    #ids = new Map();
    #arrows = new Map();
    #starts = new Set();
    add(drawn) {
        const { kind, key } = drawn;
        const known = this.#ids.get(`${kind} ${key}`);
        if (known !== undefined)
            return known;
        const id = `${kind}${String(this.#ids.size)}`;
        this.#ids.set(`${kind} ${key}`, id);
        this.#nodes.push({ id, drawn });
        return id;
    }
    start(drawn) {
        const id = this.add(drawn);
        this.#starts.add(id);
        return id;
    }
    has({ kind, key }) {
        return this.#ids.has(`${kind} ${key}`);
    }
    leadsOn(id) {
        return [...this.#arrows.values()].some(({ from }) => from === id);
    }
    join(from, to, gate = null) {
        const key = `${from} ${to}`;
        if (!this.#arrows.has(key))
            this.#arrows.set(key, { from, to, gate });
    }
    behind(id) {
        const found = new Set([id]);
        for (const one of found)
            for (const { from, to } of this.#arrows.values())
                if (from === one)
                    found.add(to);
        return this.#nodes.filter((node) => node.id !== id && found.has(node.id));
    }
    finish(shareOf, open) {
        const own = new Map(this.#nodes.map((node) => [node.id, shareOf(node) ?? ownShare(node.drawn)]));
        const doubt = open ||
            this.#nodes.some(({ id, drawn }) => drawn.kind !== 'recipient' && own.get(id)?.state === 'unknown' && !this.leadsOn(id));
        const ledTo = new Set([...this.#starts, ...[...this.#arrows.values()].map(({ to }) => to)]);
        const reached = this.#reached(own, doubt ? this.#nodes.flatMap(({ id }) => (ledTo.has(id) ? [] : [id])) : []);
        const seen = new Map(this.#nodes.map(({ id, drawn }) => {
            const share = own.get(id) ?? ownShare(drawn);
            return [id, ledTo.has(id) ? arrived(share, drawn, reached.get(id) ?? 'none') : unled(share, doubt)];
        }));
        const stateOf = (id) => seen.get(id)?.state ?? 'unknown';
        const ends = new Set(this.#nodes.flatMap(({ id, drawn }) => (drawn.kind === 'recipient' ? [id] : [])));
        return {
            nodes: this.#nodes.map(({ id, drawn: { kind, label } }) => ({ id, kind, label, ...seen.get(id) })),
            edges: [...this.#arrows.values()].map(({ from, to, gate }) => ({
                from,
                to,
                state: along(stateOf(from), gate, ends.has(to) ? stateOf(to) : null),
            })),
        };
    }
    #reached(own, perhaps) {
        const reached = new Map();
        const unnamed = new Set(this.#nodes.flatMap(({ id, drawn: { gate } }) => (gate.state === 'blocks' && gate.unnamed === true ? [id] : [])));
        const spread = (as, opens) => {
            for (const id of this.#starts)
                reached.set(id, reached.get(id) ?? as);
            const waiting = [...reached.keys()];
            for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
                if (!unnamed.has(id) && !opens(own.get(id)?.state ?? 'blocks'))
                    continue;
                for (const { from, to, gate } of this.#arrows.values()) {
                    if (from !== id || reached.has(to) || !opens(gate?.state ?? 'passes'))
                        continue;
                    reached.set(to, as);
                    waiting.push(to);
                }
            }
        };
        spread('certain', (state) => state !== 'blocks' && state !== 'unknown');
        for (const id of perhaps)
            reached.set(id, 'possible');
        spread('possible', (state) => state !== 'blocks');
        return reached;
    }
}
function ownShare({ gate, passed }) {
    return { state: gate.state, note: gate.state === 'passes' ? passed : (0,delivery_gate/* briefly */.m_)(gate) };
}
function isOpen(state) {
    return state === 'passes' || state === 'vouched' || state === 'partly';
}
function arrived({ state, note }, { kind, gate, passed, lets }, reach) {
    const waits = kind === 'recipient' && gate.state === 'passes';
    if (reach === 'certain' || !(isOpen(state) || waits))
        return { state, note };
    const nothing = reach === 'none' || state === 'blocks';
    const words = nothing ? NOTHING : PERHAPS;
    const before = waits ? `${passed}; ` : lets === undefined ? '' : `${note}; `;
    return { state: nothing ? 'idle' : 'unknown', note: `${before}${words}` };
}
function unled({ state, note }, doubt) {
    if (!isOpen(state))
        return { state, note };
    return doubt
        ? { state: 'unknown', note: 'not known whether anything leads to it' }
        : { state: 'idle', note: 'nothing leads to it' };
}
function along(from, gate, arrived) {
    if (from === 'idle' || from === 'blocks' || from === 'unknown')
        return from;
    if (gate !== null && gate.state !== 'passes')
        return gate.state;
    return arrived === null || arrived === 'passes' ? from : arrived;
}

// EXTERNAL MODULE: ./build/src/delivery/coverage/passage.js
var passage = __webpack_require__(71461);
;// CONCATENATED MODULE: ./build/src/delivery/views/share.js


function shareOf(proof, drawing, node) {
    const { kind, key, gate, lets } = node.drawn;
    if (gate.state !== 'passes')
        return null;
    if (kind === 'recipient')
        return arriving(proof, Number(key), node.drawn.passed);
    if (lets === undefined)
        return null;
    const served = () => {
        const behind = drawing.behind(node.id).filter(({ drawn }) => drawn.kind === 'recipient');
        if (behind.length === 0)
            return proof.context.baseline.recipients.every((_, at) => (0,outcome/* getsAll */.Zl)(proof.coverage, at));
        return behind.every(({ drawn }) => (0,outcome/* getsAll */.Zl)(proof.coverage, Number(drawn.key)));
    };
    return passing(proof, lets, served);
}
function passing({ context, except }, { ways, verb, doubt }, served) {
    const { sure, possible } = (0,passage/* coverer */.bg)(context, except)([
        ...ways.map((conditions) => ({ sureness: 'sure', conditions })),
        ...(doubt?.ways ?? []).map((conditions) => ({ sureness: 'perhaps', conditions })),
    ]);
    const verdicts = context.calls.map((call) => sure.get(call));
    const required = verdicts.length;
    const always = verdicts.filter((verdict) => verdict.verdict === 'always' || (0,outcome/* harmlessVerdict */.fg)(verdict)).length;
    if (always === required)
        return verdicts.some(outcome/* harmlessVerdict */.fg)
            ? { state: 'passes', note: `${verb} every required call, failed attempts not always` }
            : null;
    const open = verdicts.find(({ verdict }) => verdict === 'unknown');
    if (open?.verdict === 'unknown')
        return { state: 'unknown', note: open.reason };
    const best = context.calls.flatMap((call) => {
        const verdict = sure.get(call);
        return verdict.verdict === 'always' || (0,outcome/* harmlessVerdict */.fg)(verdict) ? [] : [possible.get(call)];
    });
    if (doubt !== undefined && best.some((verdict) => verdict.verdict !== 'never' && !isLossy(verdict)))
        return { state: 'unknown', note: doubt.reason };
    const sometimes = best.filter(isLossy).length;
    const note = `${verb} ${ofAll(always, sometimes, required)}`;
    if (always + sometimes === 0)
        return { state: 'blocks', note };
    return served() ? { state: 'passes', note: `${note}; the others come another way` } : { state: 'partly', note };
}
function isLossy(verdict) {
    return verdict.verdict === 'sometimes' && !(0,outcome/* harmlessVerdict */.fg)(verdict);
}
function ofAll(always, sometimes, required) {
    const all = String(required);
    if (always > 0)
        return `${String(always)} of ${all} required calls${sometimes > 0 ? `, and ${String(sometimes)} sometimes` : ''}`;
    if (sometimes === required)
        return 'only some events of every required call';
    return sometimes === 0
        ? 'no required call'
        : `${String(sometimes)} of ${all} required calls, and not all of their events`;
}
function arriving(proof, recipient, passed) {
    const { coverage, context } = proof;
    const outcomes = (0,outcome/* outcomesOf */.RK)(coverage, recipient);
    const required = context.calls.length;
    const number = (verdict) => outcomes.filter((one) => one.verdict === verdict).length;
    if ((0,outcome/* getsAll */.Zl)(coverage, recipient))
        return number('sometimes') === 0
            ? null
            : { state: 'passes', note: `${passed}, failed attempts would not always arrive` };
    const noticed = number('noticed');
    const [always, sometimes, open] = [number('always'), number('sometimes'), number('unknown')];
    const of = `of ${String(required)} calls`;
    const note = [
        passed,
        `${String(always)} ${of} would ${sometimes > 0 ? 'always ' : ''}arrive`,
        ...(noticed > 0 ? [`${String(noticed)} would be noticed`] : []),
        ...(sometimes > 0 ? [`${String(sometimes)} only sometimes`] : []),
        ...(open > 0 ? [`of ${String(open)} it is not known`] : []),
    ].join(', ');
    if (open === required)
        return { state: 'unknown', note: `${passed}, not known whether alerts arrive` };
    if (always + noticed + sometimes + open > 0)
        return { state: open > 0 && always + noticed + open === required ? 'unknown' : 'partly', note };
    const unnamed = outcomes.every((outcome) => outcome.verdict === 'never' && outcome.unnamed === true);
    return { state: 'blocks', note: `${passed}, no alert ${unnamed ? 'that says which call it was ' : ''}would arrive` };
}

;// CONCATENATED MODULE: ./build/src/delivery/views/picture.js













const MOST_RECIPIENTS = 12;
function pictureOf(proof) {
    const { bus: source, routes, chain } = proof;
    const drawing = new Drawing();
    const place = drawing.add(source.drawn);
    for (const feed of feeds(proof))
        drawing.join(drawing.start(feed), place);
    for (const rule of picture_rules(proof))
        drawing.join(place, drawing.add(rule));
    for (const { rule, node } of (0,applies/* judgedTargets */.ww)(proof)) {
        const from = drawing.add((0,roads_rule/* ruleDrawn */.bb)(rule));
        const key = (0,route_chain/* targetKey */.hD)(rule, node);
        for (const { hops } of routes) {
            const at = hops.findIndex((hop) => hop.key === key);
            if (at >= 0)
                follow(drawing, from, hops.slice(at));
        }
    }
    for (const { what } of (0,applies/* judgedRules */.vi)(proof))
        drawDeadEnd(drawing, what);
    drawOtherRules(proof, drawing, place);
    drawAlarms(proof, drawing);
    if (chain.declaredTopic !== null)
        drawing.add((0,topic/* topicDrawn */.W)(chain.declaredTopic, 'exists'));
    drawRecipients(proof, drawing);
    const open = [...routes, ...proof.alarms].some(({ recipient, hops }) => recipient === null && isDoubt(hops));
    return drawing.finish((node) => shareOf(proof, drawing, node), open);
}
function isDoubt(hops) {
    return hops.some(({ gate }) => gate.state === 'unknown') && !hops.some(({ gate }) => gate.state === 'blocks');
}
function follow(drawing, from, hops) {
    let before = from;
    for (const { drawn } of hops) {
        if (drawn === undefined)
            continue;
        const id = drawing.add(drawn);
        drawing.join(before, id, drawn.arrow ?? null);
        before = id;
    }
}
function drawDeadEnd(drawing, rule) {
    const drawn = (0,roads_rule/* ruleDrawn */.bb)(rule);
    if (drawn.gate.state !== 'passes' || rule.notifications !== null)
        return;
    const id = drawing.add(drawn);
    if (drawing.leadsOn(id))
        return;
    const label = rule.targets.length === 0 ? 'no target' : 'other targets';
    const ends = rule.targets.flatMap(({ end }) => end ?? []);
    const taken = ends.find(({ gate }) => gate.state === 'vouched');
    if (taken !== undefined) {
        const end = { kind: kinds/* TARGET */.Qn.name, key: rule.answer.arn, label: taken.resource, gate: taken.gate, passed: '' };
        drawing.join(id, drawing.add(end));
        return;
    }
    drawing.join(id, drawing.add({ ...missing(kinds/* TARGET */.Qn.name, label, delivery_gate/* PASSES */._4, (0,roads_rule/* deadEnd */.Cy)(rule)), key: rule.answer.arn }));
}
function drawOtherRules(proof, drawing, place) {
    const { routes, bus, context } = proof;
    const isDrawn = ({ hops }) => hops.some(({ kind, drawn }) => kind === kinds/* RULE */.xZ && drawn !== undefined && drawing.has(drawn));
    const others = [...context.baseline.recipients.slice(0, MOST_RECIPIENTS).keys()].flatMap((index) => {
        const own = routes.filter(({ recipient, source }) => recipient === index && source === bus);
        if (!own.some(isDrawn))
            return own;
        const whole = (0,outcome/* getsAll */.Zl)(proof.coverage, index);
        return own.filter(({ hops }) => hops.every(({ gate, forOthers }) => (whole ? (0,delivery_gate/* isOpen */.nT)(gate) : forOthers !== true)));
    });
    const whole = context.baseline.recipients.every((_, index) => (0,outcome/* getsAll */.Zl)(proof.coverage, index));
    const doubtful = routes.filter(({ recipient, source, hops }) => recipient === null && source === bus && isDoubt(hops) && !hops.some(({ forOthers }) => forOthers === true));
    for (const { hops } of whole ? others : [...others, ...doubtful])
        follow(drawing, place, hops);
}
function drawAlarms({ alarms, chain, coverage, context }, drawing) {
    const trails = new Map(chain.trails.trails.map((trail) => [trail.trail.TrailARN, trail]));
    const { alerts, recipients } = context.baseline;
    const lacking = alerts === 'noticed' && !recipients.every((_, index) => (0,outcome/* getsAll */.Zl)(coverage, index));
    for (const { recipient, source, hops } of alarms) {
        if (recipient === null && !isDoubt(hops) && !lacking)
            continue;
        const group = drawing.add(source.drawn);
        for (const { resource, gate } of source.feeds) {
            const trail = trails.get(resource);
            if (trail !== undefined)
                drawing.join(drawing.start((0,event_source/* trailDrawn */.Bc)(trail)), group, gate);
        }
        follow(drawing, group, hops);
    }
}
function missing(kind, label, gate, reason, name) {
    if (gate.state !== 'passes')
        return { kind, key: '', label: name ?? 'not read', gate, passed: '' };
    return { kind, key: '', label, gate: { state: 'blocks', reason }, passed: '' };
}
function feeds(proof) {
    const { trails } = (0,applies/* judgedTrails */.RQ)(proof);
    if (trails.length > 0)
        return trails.map(event_source/* trailDrawn */.Bc);
    const { listed } = proof.bus;
    const { name } = proof.context.baseline.trail;
    if (name === undefined)
        return [missing(kinds/* TRAIL */.dP.name, 'no trail', listed, 'no trail records IAM events')];
    return [
        missing(kinds/* TRAIL */.dP.name, `trail ${name}`, listed, 'there is no such trail', name),
        ...(0,applies/* carryingTrails */.nZ)(proof.chain).map(event_source/* trailDrawn */.Bc),
    ];
}
function isToldByAlarm(proof, index) {
    const { routes, alarms } = proof;
    return (0,outcome/* getsAll */.Zl)(proof.coverage, index) || alarms.some((route) => routes.includes(route) && (0,hop/* mayReach */.Bs)(route, index));
}
function leadsSomewhere({ recipient, hops }) {
    const [rule] = hops.filter(({ kind }) => kind === kinds/* RULE */.xZ);
    return (rule !== undefined &&
        rule.gate.state !== 'blocks' &&
        rule.forOthers !== true &&
        (recipient !== null || isDoubt(hops)));
}
function picture_rules(proof) {
    const found = (0,applies/* judgedRules */.vi)(proof);
    if (found.length > 0)
        return found.map(({ what }) => (0,roads_rule/* ruleDrawn */.bb)(what));
    const { name } = proof.context.baseline.rule;
    const { rulesGate } = proof.chain.bus.answer;
    if (name === undefined && proof.context.baseline.recipients.every((_, index) => isToldByAlarm(proof, index)))
        return [];
    if (name === undefined && proof.routes.some((route) => leadsSomewhere(route)))
        return [];
    return name === undefined
        ? [missing(kinds/* RULE */.xZ.name, 'no rule', rulesGate, 'no rule on this bus matches a required call')]
        : [missing(kinds/* RULE */.xZ.name, `rule ${name}`, rulesGate, 'there is no such rule on this bus', name)];
}
function drawRecipients(proof, drawing) {
    const recipients = proof.context.baseline.recipients.slice(0, MOST_RECIPIENTS);
    for (const [index, { protocol, public: endpoint }] of recipients.entries()) {
        const places = proof.presences.filter(({ recipient }) => recipient === index);
        const best = places.find(({ gate }) => gate.state === 'passes') ?? places[0];
        const unseen = best === undefined && recipientState(proof, index) === 'unknown';
        const id = drawing.add({
            kind: 'recipient',
            key: String(index),
            label: `${protocol} ${endpoint}`,
            gate: unseen
                ? (0,delivery_gate/* unknown */.L5)('not read', 'open')
                : (best?.gate ?? { state: 'blocks', reason: (0,words_hop/* standingWords */.o4)({ state: 'absent', protocol }) }),
            passed: 'confirmed',
        });
        for (const { place, gate } of places)
            drawing.join(drawing.add(place), id, gate);
        for (const { hops } of proof.routes.filter((route) => route.recipient === index)) {
            const at = hops.findLastIndex(({ drawn }) => drawn !== undefined);
            const last = hops[at]?.drawn;
            if (last !== undefined && drawing.has(last))
                drawing.join(drawing.add(last), id, (0,delivery_gate/* every */.Si)(...hops.slice(at + 1).map((hop) => hop.gate)));
        }
    }
}

// EXTERNAL MODULE: ./build/src/report/forms/annotations.js
var annotations = __webpack_require__(45030);
// EXTERNAL MODULE: ./build/src/report/escape/html.js
var html = __webpack_require__(36601);
// EXTERNAL MODULE: ./build/src/report/model/cause.js
var model_cause = __webpack_require__(46521);
// EXTERNAL MODULE: ./build/src/report/model/links.js
var links = __webpack_require__(22327);
// EXTERNAL MODULE: ./build/src/report/model/losses.js
var model_losses = __webpack_require__(98899);
// EXTERNAL MODULE: ./build/src/report/words/reach.js
var reach = __webpack_require__(17929);
// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
// EXTERNAL MODULE: ./build/src/report/model/limits.js
var limits = __webpack_require__(77912);
;// CONCATENATED MODULE: ./build/src/report/sections/html/layout.js

const MARGIN = 2;
const LANE = 6;
function layoutOf(route, { width, height, across, down }) {
    const nodes = (0,links/* inOrder */.al)(route);
    const place = new Map(nodes.map(({ id }, at) => [id, at]));
    const edges = route.edges.filter(({ from, to }) => (place.get(from) ?? 0) < (place.get(to) ?? -1));
    const column = columnsOf(nodes, edges);
    const last = Math.max(0, ...column.values());
    const columns = Array.from({ length: last + 1 }, () => []);
    const boxes = new Map();
    for (const node of nodes) {
        const item = { node, height, after: [], top: 0 };
        boxes.set(node.id, item);
        columns[column.get(node.id) ?? 0]?.push(item);
    }
    const lanes = new Map();
    for (const edge of edges) {
        const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
        if (from === undefined || to === undefined)
            continue;
        let before = from;
        const own = [];
        for (let at = (column.get(edge.from) ?? 0) + 1; at < (column.get(edge.to) ?? 0); at++) {
            const lane = { node: null, height: LANE, after: [], top: 0 };
            columns[at]?.push(lane);
            before.after.push(lane);
            own.push(lane);
            before = lane;
        }
        before.after.push(to);
        lanes.set(edge, own);
    }
    stack(columns, down);
    const middle = (item) => item.top + item.height / 2;
    const left = (at) => MARGIN + at * (width + across);
    const places = nodes.flatMap((node) => {
        const item = boxes.get(node.id);
        return item === undefined ? [] : [{ node, x: left(column.get(node.id) ?? 0), y: item.top }];
    });
    const lines = edges.flatMap((edge) => {
        const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
        if (from === undefined || to === undefined)
            return [];
        const start = column.get(edge.from) ?? 0;
        const between = (lanes.get(edge) ?? []).flatMap((lane, at) => {
            const x = left(start + 1 + at);
            return [
                [x, middle(lane)],
                [x + width, middle(lane)],
            ];
        });
        return [
            { edge, points: [[left(start) + width, middle(from)], ...between, [left(column.get(edge.to) ?? 0), middle(to)]] },
        ];
    });
    const bottom = Math.max(0, ...columns.flat().map((item) => item.top + item.height));
    return { places, lines, width: left(last) + width + MARGIN, height: bottom + MARGIN };
}
function columnsOf(nodes, edges) {
    const earliest = new Map();
    for (const { id } of nodes)
        earliest.set(id, Math.max(-1, ...edges.filter(({ to }) => to === id).map(({ from }) => earliest.get(from) ?? -1)) + 1);
    const last = Math.max(0, ...earliest.values());
    const column = new Map();
    for (const { id, kind } of nodes.toReversed()) {
        const after = edges.filter(({ from }) => from === id).map(({ to }) => column.get(to) ?? last);
        const end = kind === 'recipient' ? last : (earliest.get(id) ?? 0);
        column.set(id, after.length === 0 ? end : Math.min(...after) - 1);
    }
    return column;
}
function stack(columns, down) {
    for (const items of columns.toReversed()) {
        const aims = new Map(items.map((item) => [item, aimOf(item)]));
        const sorted = items.toSorted((a, b) => (aims.get(a) ?? Infinity) - (aims.get(b) ?? Infinity));
        let free = MARGIN;
        for (const item of sorted) {
            item.top = Math.max(free, (aims.get(item) ?? 0) - item.height / 2);
            free = item.top + item.height + down;
        }
    }
}
function aimOf({ after }) {
    if (after.length === 0)
        return null;
    return after.reduce((sum, item) => sum + item.top + item.height / 2, 0) / after.length;
}

;// CONCATENATED MODULE: ./build/src/report/sections/html/picture.js






const BOX = { width: 174, height: 62, across: 34, down: 14 };
const TURNED = { width: BOX.height, height: BOX.width, across: 26, down: 10 };
const NAME_CHARS = 17;
const WIDE = 800;
const SIGN = {
    passes: '✓',
    partly: '◐',
    blocks: '✗',
    unknown: '?',
    vouched: '○',
    idle: '–',
};
function drawing(route) {
    if (route === null || route.nodes.length === 0 || route.nodes.length > limits/* LIMITS */.b.pictureNodes)
        return null;
    return (0,html/* all */.Q7)(drawn(route, false), drawn(route, true));
}
function drawn(route, turned) {
    const laid = layoutOf(route, turned ? TURNED : BOX);
    const [width, height] = turned ? [laid.height, laid.width] : [laid.width, laid.height];
    return (0,html.el)('svg', {
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'aria-label': 'The chain; the table below holds the same',
        class: turned ? 'turned' : width > WIDE ? 'across wide' : 'across',
        ...(turned ? { display: 'none' } : {}),
        fill: 'none',
        stroke: 'currentColor',
    }, ...laid.lines
        .slice(0, 4 * limits/* LIMITS */.b.pictureNodes)
        .map(({ edge, points }) => (0,html.el)('g', { class: edge.state }, (0,html.el)('path', { d: path(points, turned) }))), ...laid.places.map(({ node, x, y }) => box(turned ? { node, x: y, y: x } : { node, x, y })));
}
function path(points, turned) {
    const at = (along, beside) => (turned ? `${beside} ${along}` : `${along} ${beside}`);
    const [[x1, y1] = [0, 0]] = points;
    let [x, y] = [x1, y1];
    let d = `M${at(x, y)}`;
    points.slice(1).forEach(([nextX, nextY], index) => {
        const end = index === points.length - 2 ? nextX - 6 : nextX;
        const bend = (nextX - x) / 2;
        d += index % 2 === 0 ? ` C${at(x + bend, y)} ${at(nextX - bend, nextY)} ${at(end, nextY)}` : ` L${at(end, nextY)}`;
        [x, y] = [nextX, nextY];
    });
    return `${d} M${at(x - 6, y - 4)} L${at(x, y)} L${at(x - 6, y + 4)}`;
}
function shortName(name) {
    if (name.length <= NAME_CHARS)
        return name;
    const head = Math.ceil((NAME_CHARS - 1) / 2);
    return `${(0,plain/* clip */.$Q)(name, head)}…${name.slice(name.length - (NAME_CHARS - 1 - head))}`;
}
function box({ node, x, y }) {
    const { kind, name } = (0,links/* drawnName */.sp)(node);
    return (0,html.el)('g', { class: node.state }, (0,html.el)('title', {}, `${node.kind} ${(0,links/* bareName */.yZ)(node)}: ${words_hop/* HOP_WORDS */.QE[node.state]}. ${node.note}`), (0,html.el)('rect', { x, y, width: BOX.width, height: BOX.height, rx: 7 }), (0,html.el)('g', { fill: 'currentColor', stroke: 'none' }, (0,html.el)('text', { class: 'kind', x: x + 10, y: y + 18 }, (0,plain/* clip */.$Q)(kind, 28)), (0,html.el)('text', { class: 'name', x: x + 10, y: y + 35 }, shortName(name)), (0,html.el)('text', { class: 'state', x: x + 10, y: y + 52 }, `${SIGN[node.state]} ${words_hop/* HOP_WORDS */.QE[node.state]}`)));
}

// EXTERNAL MODULE: ./build/src/report/sections/html/part.js
var part = __webpack_require__(44610);
;// CONCATENATED MODULE: ./build/src/report/sections/html/chain.js








const TONE = {
    passes: 'good-text',
    partly: 'part-text',
    blocks: 'bad-text',
    unknown: 'soft',
    vouched: 'soft',
    idle: 'soft',
};
function named(name) {
    return name.length <= 40 ? (0,html.id)(name) : (0,html/* code */.aY)(name);
}
const chainPart = (report) => {
    const { route } = report;
    if (route === null || route.nodes.length === 0 || (0,model_cause/* nothingRead */.wi)(report))
        return null;
    const picture = drawing(route);
    return (0,part/* section */.uW)(report.review === null ? 'The chain' : 'The chain as it is now', picture === null ? null : (0,html.el)('figure', { class: 'picture', tabindex: '0' }, picture), (0,part/* table */.tp)(['Part', 'Name', 'State', 'Why'], (0,links/* inOrder */.al)(route).map((node) => [
        node.kind,
        named((0,links/* bareName */.yZ)(node)),
        (0,html.el)('span', { class: TONE[node.state] }, words_hop/* HOP_WORDS */.QE[node.state]),
        (0,html/* prose */.CS)(node.note),
    ])));
};
const recipientsPart = (report) => {
    const recipients = report.delivery?.recipients ?? [];
    if (recipients.length === 0 || (0,model_cause/* nothingRead */.wi)(report))
        return null;
    const tone = { good: 'good-text', bad: 'bad-text', unknown: 'soft' };
    const undeclared = report.delivery?.undeclared ?? [];
    return (0,part/* section */.uW)('Recipients', (0,part/* table */.tp)(['Recipient', 'Protocol', 'Calls that would arrive', 'State'], recipients.map((recipient) => {
        const { state, words } = (0,reach/* reachOf */.x)(report, recipient);
        return [
            (0,html/* code */.aY)(recipient.endpoint),
            recipient.protocol,
            (0,html.el)('span', { class: tone[state] }, words),
            (0,words_hop/* standingWords */.o4)(recipient),
        ];
    })), undeclared.length === 0
        ? null
        : (0,html.el)('p', {}, 'Not declared, and behind a rule for IAM events (it may get some or all of them): ', ...codes(undeclared)));
};
const NAMED = 200;
function codes(names) {
    const shown = names.slice(0, NAMED).map((name, index) => (0,html/* all */.Q7)(index === 0 ? null : ', ', (0,html/* code */.aY)(name)));
    return names.length > NAMED ? [...shown, (0,html/* all */.Q7)(` and ${names.length - NAMED} more`)] : shown;
}
const coveragePart = (report) => {
    const { delivery } = report;
    if (delivery === null)
        return null;
    if ((0,model_cause/* nothingRead */.wi)(report))
        return null;
    const { required, delivered, sometimes, lost, unknown, noticed = 0, unverified, silentByDeclaration, losses, } = delivery;
    return (0,part/* section */.uW)('Coverage', (0,part/* table */.tp)([
        ...['Calls that must alert', 'Always arrive', 'Sometimes lost', 'Always lost', 'Could not be determined'],
        ...(noticed > 0 ? ['Noticed, not named'] : []),
    ], [[required, delivered, sometimes, lost, unknown, ...(noticed > 0 ? [noticed] : [])].map(String)]), (0,html.el)('p', { class: 'soft' }, '"Arrive" means: reach every declared recipient, from configuration.'), ...(0,model_losses/* lossGroups */.U)(losses).map((group) => lossBlock(group, delivery.recipients)), silentByDeclaration.length === 0 ? null : (0,html.el)('h3', {}, 'Need not alert (events.except)'), ...silentByDeclaration.map((pattern) => (0,html.el)('p', {}, (0,html/* code */.aY)(pattern))), unverified.length === 0
        ? null
        : (0,html.el)('p', { class: 'soft' }, `Names not verified in CloudTrail (${unverified.length}): `, ...codes(unverified)));
};
function lossBlock(group, recipients) {
    const { hop, reason, events, counterExample } = group;
    return (0,html.el)('div', { class: 'step' }, (0,html.el)('h3', {}, `${hop}: ${(0,model_losses/* fateWords */.i)(group, recipients)}`), (0,html.el)('p', {}, (0,html/* prose */.CS)(reason)), (0,html.el)('p', {}, ...codes(events)), counterExample === null
        ? null
        : (0,html/* all */.Q7)((0,html.el)('p', {}, 'For example:'), (0,html/* block */.om)(JSON.stringify(counterExample, null, 2), 60)));
}

// EXTERNAL MODULE: ./build/src/report/model/many/groups.js
var groups = __webpack_require__(56038);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/words/cause.js
var cause = __webpack_require__(4057);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/report/words/tally.js
var tally = __webpack_require__(76120);
// EXTERNAL MODULE: ./build/src/report/words/command/mentioned.js
var mentioned = __webpack_require__(31295);
;// CONCATENATED MODULE: ./build/src/report/sections/html/findings.js









const BY = { reconcile: 'reconcile', human: 'a person', 'grant-permission': 'a permission' };
function remedy({ remediation }) {
    return remediation === null
        ? null
        : (0,html/* instructed */.GL)((0,html/* all */.Q7)((0,html.el)('b', {}, 'What to do'), ` (${BY[remediation.by]}): `), remediation.text);
}
const ACCOUNTS_NAMED = 50;
function whose({ first: { account }, accounts, runs, more }) {
    if (accounts.length === 0)
        return account === undefined ? [] : [(0,html/* all */.Q7)('Account ', (0,html/* code */.aY)(account ?? 'unknown'))];
    const named = accounts.slice(0, ACCOUNTS_NAMED).map((each) => each ?? 'unknown');
    const left = accounts.length - named.length;
    return [
        (0,html/* all */.Q7)(`${(0,count/* count */.U)(runs, 'account')}: ${named.join(', ')}`, left > 0 ? ` and ${String(left)} more` : null, more > 0 ? `; ${(0,count/* count */.U)(more, 'more finding')} of this check` : null),
    ];
}
function findingBlock(group) {
    const { severity, status, check, message, resource, location, waiver } = group.first;
    const stands = status === 'unknown' ? `${severity}, unknown` : severity;
    const where = [
        ...whose(group),
        ...(resource === null || (0,mentioned/* mentions */.w)(message, resource) ? [] : [(0,html/* code */.aY)(resource)]),
        (0,html/* all */.Q7)('baseline ', (0,html/* code */.aY)(`${location.path}:${location.line}`)),
    ];
    return (0,html.el)('div', { class: `finding ${status === 'waived' ? 'waived' : severity}` }, (0,html.el)('h3', {}, `${stands}: `, (0,html.id)(check)), (0,html.el)('p', {}, (0,html/* prose */.CS)(message)), waiver === undefined ? null : (0,html.el)('p', {}, `Waived until ${waiver.expires}: `, (0,html/* prose */.CS)(waiver.reason)), status === 'waived' ? null : remedy(group.first), (0,html.el)('p', { class: 'soft' }, ...where.map((each, index) => (0,html/* all */.Q7)(index === 0 ? null : ' · ', each))));
}
function blocks(findings, { accounts }, only = () => true) {
    const sorted = (0,order/* worstFirst */.md)(findings);
    return (accounts === undefined ? sorted.map(groups/* alone */.QR) : (0,groups/* grouped */.zD)(sorted).filter(only)).map(findingBlock);
}
function grave(report) {
    const { drifted, unknown } = (0,order/* kindsOf */.tG)(report.findings);
    const all = [...drifted, ...unknown];
    const resting = all.filter((finding) => (0,model_cause/* restsOnCause */.Qr)(report, finding));
    return { told: all.filter((finding) => !resting.includes(finding)), resting };
}
const findingsPart = (report) => {
    if (report.verdict === null && report.findings.length === 0)
        return null;
    const { told, resting } = grave(report);
    return (0,part/* section */.uW)('Findings', (0,html.el)('p', {}, `${(0,tally/* tally */.e)(report).replace('nothing', 'Nothing')}.`), ...(0,cause/* restingLines */.a)(report, resting).map((line) => (0,html.el)('p', {}, (0,html/* prose */.CS)(line))), ...blocks(told, report, groups/* isCommon */.kB));
};
const oddPart = (report) => {
    if (report.accounts === undefined)
        return null;
    const odd = blocks(grave(report).told, report, (group) => !(0,groups/* isCommon */.kB)(group));
    return odd.length === 0 ? null : (0,part/* section */.uW)('In one account only', ...odd);
};
const remarksPart = (report) => {
    const { remarks } = (0,order/* kindsOf */.tG)(report.findings);
    if (remarks.length === 0)
        return null;
    return (0,part/* section */.uW)('Remarks', (0,html.el)('p', { class: 'soft' }, `${(0,count/* count */.U)(remarks.length, 'remark')} (${(0,tally/* bySeverity */.N)(remarks)}). A remark does not change the verdict.`), ...blocks(remarks, report));
};
const waiversPart = (report) => {
    const waived = report.findings.filter(({ status }) => status === 'waived');
    if (waived.length === 0)
        return null;
    return (0,part/* section */.uW)('Waivers', (0,html.el)('p', { class: 'soft' }, 'Findings that the baseline accepts until a date. A waiver does not change the coverage.'), ...blocks(waived, report));
};
const passesPart = (report) => {
    const passes = (0,order/* worstFirst */.md)(report.findings.filter(({ status }) => status === 'pass'));
    if (passes.length === 0)
        return null;
    return (0,part/* section */.uW)('What passed', (0,part/* table */.tp)([...(report.accounts === undefined ? [] : ['Account']), 'Check', 'Property', 'Resource'], passes.map((finding) => [
        ...(report.accounts === undefined ? [] : [(0,html/* code */.aY)(finding.account ?? 'unknown')]),
        (0,html.id)(finding.check),
        (0,html/* prose */.CS)(finding.title),
        finding.resource === null ? null : (0,html/* code */.aY)(finding.resource),
    ])));
};

// EXTERNAL MODULE: ./build/src/report/sections/html/glance.js
var glance = __webpack_require__(1271);
// EXTERNAL MODULE: ./build/src/report/sections/html/controls.js + 2 modules
var controls = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/src/report/sections/html/period.js
var period = __webpack_require__(12454);
// EXTERNAL MODULE: ./build/src/report/words/canary.js
var canary = __webpack_require__(90836);
;// CONCATENATED MODULE: ./build/src/report/sections/html/canary.js



const canaryPart = ({ canary: block, again }) => {
    if (block === undefined)
        return null;
    const audience = (0,canary/* audienceLine */.Je)(block);
    return (0,part/* section */.uW)('Canary', (0,html.el)('p', {}, (0,html/* prose */.CS)((0,canary/* canaryLine */.zi)(block, again))), (0,part/* list */.p_)(block.hops.map((hop) => (0,html/* prose */.CS)((0,canary/* hopWords */.Ln)(hop)))), audience === null ? null : (0,html.el)('p', {}, (0,html/* prose */.CS)(audience)), (0,html.el)('p', {}, (0,html/* prose */.CS)((0,canary/* limitsOf */.Af)(block, again))));
};

// EXTERNAL MODULE: ./build/src/report/words/command/again.js
var command_again = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/src/report/words/history.js
var words_history = __webpack_require__(38610);
;// CONCATENATED MODULE: ./build/src/report/sections/html/history.js




const history_TONE = { good: 'good-text', bad: 'bad-text', unknown: 'soft' };
const historyPart = ({ history: block, again = command_again/* NOTHING_AGAIN */.R6 }) => {
    if (block === undefined)
        return null;
    const resume = (options) => `\`${(0,command_again/* commandLine */.ay)('history', again, options)}\``;
    const wrong = (0,words_history/* callGroups */.zd)(block.calls.filter((call) => (0,words_history/* callState */.II)(call) !== 'good'));
    const fine = block.calls.filter((call) => (0,words_history/* callState */.II)(call) === 'good');
    const lines = [
        ...(0,words_history/* limitLines */.Di)(block, resume).map((line) => (0,command_again/* completed */.so)(line, again)),
        ...(0,words_history/* noiseLines */.Wu)(block),
        (0,words_history/* lateLine */.FB)(block) ?? '',
        (0,words_history/* neverSeenLine */.uO)(block) ?? '',
    ];
    return (0,part/* section */.uW)("Real changes, by today's configuration", (0,html.el)('p', {}, (0,html/* prose */.CS)((0,words_history/* historyLine */.Jo)(block))), ...lines.filter((line) => line !== '').map((line) => (0,html.el)('p', {}, (0,html/* prose */.CS)(line))), block.calls.length === 0
        ? null
        : (0,part/* table */.tp)(['Calls', 'Changes', 'Where they end, and why'], [...wrong.map(groupRow), ...fine.map(fineRow)]), ...(block.gaps.length === 0 ? [] : [(0,html.el)('h3', {}, 'Stops of the chain'), (0,html.el)('p', {}, words_history/* GAPS */.GI)]), (0,part/* list */.p_)(block.gaps.map((gap) => (0,html/* prose */.CS)((0,words_history/* gapLine */.Bc)(gap)))), ...(block.modelErrors.length === 0
        ? []
        : [(0,html.el)('h3', {}, 'Where the event model of this tool is wrong'), (0,html.el)('p', {}, words_history/* MODEL_ERRORS */.e8)]), (0,part/* list */.p_)(block.modelErrors.map((error) => (0,html/* prose */.CS)((0,words_history/* modelLine */.O4)(error)))));
};
function history_named(calls) {
    return (0,html/* all */.Q7)(...calls.flatMap(({ event }, index) => [index === 0 ? null : ', ', (0,html/* code */.aY)(event)]));
}
function groupRow(group) {
    const { first, calls, state } = group;
    const { hop, reason, missedBy, example } = first;
    const why = (0,html/* all */.Q7)((0,html/* prose */.CS)(`${hop ?? ''}: ${reason ?? ''}`), (0,html.el)('br', {}), `${(0,words_history/* missedWords */.Ry)(first)} `, ...missedBy.flatMap((name, index) => [index === 0 ? null : ', ', (0,html/* code */.aY)(name)]), ...(example === null ? [] : [(0,html.el)('br', {}), (0,html/* prose */.CS)(`for example ${(0,words_history/* exampleWords */._n)(example)}`)]));
    return [history_named(calls), (0,html.el)('span', { class: history_TONE[state] }, (0,words_history/* groupWords */.Jk)(group)), why];
}
function fineRow(call) {
    return [history_named([call]), (0,html.el)('span', { class: history_TONE.good }, (0,words_history/* callWords */.S9)(call)), (0,html/* all */.Q7)()];
}

// EXTERNAL MODULE: ./build/src/report/words/change.js
var words_change = __webpack_require__(72);
// EXTERNAL MODULE: ./build/src/report/words/review.js
var words_review = __webpack_require__(83524);
// EXTERNAL MODULE: ./build/src/report/words/step.js
var words_step = __webpack_require__(14366);
;// CONCATENATED MODULE: ./build/src/report/sections/html/plan.js








const reviewPart = ({ review }) => {
    if (review === null)
        return null;
    const commit = (0,words_review/* acceptedCommit */.TV)(review);
    const changes = [...review.changes].sort((a, b) => order/* CLASS_ORDER */.An[a.class] - order/* CLASS_ORDER */.An[b.class]);
    return (0,part/* section */.uW)('What this change means', review.acceptedBy
        ? (0,html.el)('p', {}, 'The weakening was accepted by ', (0,html/* code */.aY)(review.acceptedBy), commit === null ? '.' : (0,html/* all */.Q7)(' for commit ', (0,html/* code */.aY)(commit), '; a later commit needs a new acceptance.'))
        : null, changes.length === 0
        ? (0,html.el)('p', {}, 'Nothing that the baseline means has changed.')
        : (0,part/* table */.tp)(['Class', 'Key', 'Effect', 'Where'], changes.map((change) => [
            (0,html.el)('span', { class: change.class === 'weakens' ? 'bad-text' : '' }, change.class),
            (0,html/* code */.aY)(change.path),
            (0,html/* prose */.CS)(change.effect),
            (0,html/* code */.aY)(`${change.location.path}:${change.location.line}`),
        ])), ...touched(review));
};
function touched({ touches = [] }) {
    if (touches.length === 0)
        return [];
    const rows = touches.map(({ baseline, class: kind, accounts, whom }) => [
        (0,html/* code */.aY)(baseline),
        kind,
        (0,html/* prose */.CS)(whom),
        (accounts ?? []).join(', '),
    ]);
    return [(0,html.el)('h3', {}, 'Accounts that this change touches'), (0,part/* table */.tp)(['Baseline', 'Class', 'Judges', 'Accounts'], rows)];
}
const OUTCOME = { done: 'done', failed: 'failed', 'not-tried': 'not tried' };
const planPart = (report) => {
    const { plan } = report;
    if (plan === null)
        return null;
    if ((0,model_cause/* nothingRead */.wi)(report))
        return (0,part/* section */.uW)('Plan', (0,html.el)('p', {}, 'There is none: the account was not read.'));
    if (plan.steps.length === 0)
        return (0,part/* section */.uW)('Plan', (0,html.el)('p', {}, 'No step is needed.'));
    return (0,part/* section */.uW)('Plan', (0,html.el)('p', {}, `${(0,count/* count */.U)(plan.steps.length, 'step')}, digest `, (0,html/* code */.aY)(plan.digest), '.'), ...plan.steps.map(stepBlock));
};
function stepBlock(step, index) {
    const by = step.by === 'reconcile' ? 'reconcile' : 'a person';
    const outcome = step.outcome === undefined ? '' : `, ${OUTCOME[step.outcome.state]}`;
    const change = (0,words_change/* stepChange */.L6)(step);
    return (0,html.el)('div', { class: 'step' }, (0,html.el)('h3', {}, `Step ${index + 1}: ${step.action} (${by}${outcome})`), (0,html.el)('p', {}, (0,html/* code */.aY)(step.resource), (0,words_step/* stepRegion */.C)(step) === '' ? null : (0,html/* all */.Q7)(' in ', (0,html/* code */.aY)((0,words_step/* stepRegion */.C)(step)))), step.text === '' ? null : (0,html/* instructed */.GL)(null, (0,words_step/* stepReason */.j)(step)), step.costs === null ? null : (0,html.el)('p', {}, 'Costs: ', (0,html/* prose */.CS)(step.costs)), step.reversible ? null : (0,html.el)('p', {}, 'This cannot be undone.'), step.outcome?.error ? (0,html.el)('p', {}, 'Error: ', (0,html/* code */.aY)(step.outcome.error)) : null, change.length === 0 ? null : (0,html/* block */.om)(change.join('\n')));
}

// EXTERNAL MODULE: ./build/src/report/words/scope.js
var scope = __webpack_require__(87606);
// EXTERNAL MODULE: ./build/src/report/words/unread.js
var unread = __webpack_require__(26299);
// EXTERNAL MODULE: ./build/src/report/words/command/next.js
var command_next = __webpack_require__(14227);
// EXTERNAL MODULE: ./build/src/report/words/merge.js
var merge = __webpack_require__(20398);
// EXTERNAL MODULE: ./build/src/report/words/words.js + 2 modules
var words = __webpack_require__(81581);
;// CONCATENATED MODULE: ./build/src/report/sections/html/standing.js









function standing_whose({ account, pinned }) {
    return account === null && pinned !== undefined
        ? (0,html/* all */.Q7)((0,html/* code */.aY)(pinned), ' (pinned in the baseline)')
        : (0,html/* code */.aY)(account ?? 'unknown');
}
function opening(report) {
    const { target, baseline, generatedAt } = report;
    const now = (0,words/* beside */.vY)(report);
    const next = (0,command_next/* nextSentence */.H)(report);
    const { runbook } = baseline;
    const saved = (0,scope/* savedLine */.km)(report);
    return (0,html/* all */.Q7)((0,html.el)('header', { class: (0,words/* stateOf */.L4)(report) }, (0,html.el)('p', { class: 'badge' }, (0,words/* badge */.qS)(report)), (0,html.el)('h1', {}, (0,words/* headline */.Pl)(report)), now === null
        ? null
        : (0,html.el)('p', {}, `The account as it is now, judged by this baseline: ${(0,words/* badge */.qS)(now.now)}. ${now.line}`), (0,part/* terms */.a_)([
        ['Account', report.accounts !== undefined || report.verdict === null ? null : standing_whose(target)],
        ['IAM events in', target.eventRegion === null ? null : (0,html/* code */.aY)(target.eventRegion)],
        ['Baseline', baseline.path === '' ? null : (0,html/* code */.aY)(baseline.path)],
        ['Time', generatedAt],
        ['Facts', saved === null ? null : sentence(saved)],
    ])), next === null ? null : (0,html.el)('p', { class: 'next' }, (0,html.el)('b', {}, 'Next: '), (0,html/* prose */.CS)(next)), runbook === undefined ? null : (0,html.el)('p', {}, (0,html.el)('b', {}, 'Runbook: '), (0,html/* code */.aY)(runbook)));
}
function sentence(words) {
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
const claimPart = () => (0,part/* section */.uW)('What this report claims', (0,html.el)('p', {}, scope/* CLAIM */.tx), (0,html.el)('p', {}, 'Not looked at by any run:'), (0,part/* list */.p_)(scope/* LIMITS_OF_EVERY_RUN */.xs), (0,html.el)('p', {}, 'More of each: ', (0,html/* code */.aY)(scope/* LIMITS_ADDRESS */.q7)));
const causePart = ({ cause }) => cause === undefined
    ? null
    : (0,part/* section */.uW)('Cause', (0,html.el)('p', {}, (0,html/* prose */.CS)(cause.said), ' ', (0,html/* prose */.CS)(cause.remedy)), (0,html.el)('p', {}, (0,html/* code */.aY)(cause.message)), (0,html.el)('p', {}, cause.nothingRead
        ? 'Trails, rules, topics and subscriptions were not read.'
        : `${(0,count/* count */.U)(cause.reads, 'read')} failed for this reason.`));
function verdictOf({ verdict, review, error }) {
    if (error !== undefined)
        return 'no report';
    const change = review === undefined ? null : `change: ${review.class}${review.acceptedBy ? ', accepted' : ''}`;
    return [verdict, change].filter((each) => each !== null).join(', ') || 'not judged';
}
const accountsPart = ({ accounts }) => accounts === undefined
    ? null
    : (0,part/* section */.uW)('Accounts', accountTable([...accounts.filter((each) => !(0,merge/* isWell */.f5)(each)), ...accounts.filter(merge/* isWell */.f5)]));
function accountTable(accounts) {
    return (0,part/* table */.tp)(['Account', 'Verdict', 'Calls that would arrive', 'Baseline', 'Time'], accounts.map((each) => [
        standing_whose({ ...each, partition: null, eventRegion: null }),
        each.error === undefined ? verdictOf(each) : (0,html/* all */.Q7)(verdictOf(each), ': ', (0,html/* prose */.CS)(each.error)),
        each.required === null
            ? null
            : each.cause?.nothingRead === true
                ? 'not read'
                : `${each.delivered ?? 0} of ${each.required}`,
        each.baseline === '' ? null : (0,html/* code */.aY)(each.baseline),
        each.generatedAt,
    ]));
}
const readsPart = (report) => {
    const { observation } = report;
    if (observation === null)
        return null;
    const groups = (0,unread/* unreadGroups */.KJ)(observation.unreadable);
    return (0,part/* section */.uW)('What was looked at', (0,model_cause/* nothingRead */.wi)(report)
        ? null
        : (0,html.el)('p', {}, `${(0,unread/* readsLine */.GG)(report, observation, 'AWS read')}, at ${observation.observedAt}.`), (0,part/* list */.p_)(observation.vouched.map((link) => (0,html/* all */.Q7)('vouched for in the baseline, not seen: ', (0,html/* code */.aY)(link)))), groups.length === 0 ? null : (0,html.el)('h3', {}, 'What could not be read'), groups.length === 0
        ? null
        : (0,part/* table */.tp)(['Read', 'Region', 'Reason', 'Permission to grant'], groups.map(({ read, region, reason, permission, times }) => [
            (0,html/* all */.Q7)((0,html/* code */.aY)(read), times > 1 ? ` (${times} times)` : null),
            (0,html/* code */.aY)(region),
            (0,html/* prose */.CS)(reason),
            permission === null ? null : (0,html/* code */.aY)(permission),
        ])));
};
const notesPart = ({ notes }) => notes.length === 0 ? null : (0,part/* section */.uW)('Notes', (0,part/* list */.p_)(notes.map((note) => (0,html/* prose */.CS)(note))));
const originPart = ({ tool, command, generatedAt, baseline, delivery }, { commit }) => (0,part/* section */.uW)('Where this report comes from', (0,part/* terms */.a_)([
    ['Tool', (0,html/* all */.Q7)('iam-alert-guard ', (0,html/* code */.aY)(tool.version), `, ${command}`)],
    ['Time', generatedAt],
    ['Baseline', baseline.path === '' ? null : (0,html/* code */.aY)(baseline.path)],
    ['Baseline, SHA-256', baseline.sha256 === '' ? null : (0,html/* code */.aY)(baseline.sha256)],
    ['Checked-out commit', commit === undefined ? null : (0,html/* code */.aY)(commit)],
    [
        'List of IAM calls',
        delivery === null || delivery.universe.version === ''
            ? null
            : (0,html/* all */.Q7)((0,html/* code */.aY)(delivery.universe.version), ', SHA-256 ', (0,html/* code */.aY)(delivery.universe.sha256)),
    ],
]));

// EXTERNAL MODULE: ./build/src/report/sections/html/style.js
var style = __webpack_require__(87346);
;// CONCATENATED MODULE: ./build/src/report/forms/html.js












const PARTS = [
    glance/* glancePart */.U,
    causePart,
    reviewPart,
    chainPart,
    recipientsPart,
    findingsPart,
    accountsPart,
    oddPart,
    waiversPart,
    planPart,
    coveragePart,
    canaryPart,
    historyPart,
    period/* periodPart */.xI,
    remarksPart,
    notesPart,
    claimPart,
    controls/* controlsPart */.m,
    readsPart,
    passesPart,
    originPart,
];
function renderHtml(report, options = {}) {
    const parts = PARTS.map((part) => part(report, options)).filter((part) => part !== null);
    const { account, pinned } = report.target;
    const who = account ?? pinned;
    const title = `IAM alerts${who === undefined ? '' : `, account ${who}`}: ${(0,words/* badge */.qS)(report)}`;
    return (0,html/* documentOf */.lM)(title, style/* STYLE */.Y, (0,html.el)('main', {}, opening(report), ...parts));
}

// EXTERNAL MODULE: ./build/src/report/forms/json.js + 1 modules
var json = __webpack_require__(38605);
// EXTERNAL MODULE: ./build/src/report/forms/junit.js + 1 modules
var junit = __webpack_require__(24466);
// EXTERNAL MODULE: ./build/src/report/forms/ocsf.js
var ocsf = __webpack_require__(99365);
// EXTERNAL MODULE: ./build/src/report/model/history.js
var model_history = __webpack_require__(26674);
// EXTERNAL MODULE: ./build/src/report/forms/sarif.js
var sarif = __webpack_require__(50073);
// EXTERNAL MODULE: ./build/src/report/forms/summary.js + 1 modules
var summary = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/src/report/forms/text.js + 2 modules
var forms_text = __webpack_require__(70558);
// EXTERNAL MODULE: ./build/src/commands/shared/check-reads.js
var check_reads = __webpack_require__(76936);
// EXTERNAL MODULE: ./build/src/values.js
var values = __webpack_require__(26271);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/commit.js
var workflow_commit = __webpack_require__(71055);
;// CONCATENATED MODULE: ./build/src/commands/shared/report.js




















function reportOf(command, session, world) {
    const { proof, parsed } = session;
    const { context } = proof;
    const { findings, verdict } = (0,check_reads/* assessed */.a1)(proof);
    const { runbook, account: pinned } = parsed.baseline;
    const cause = (0,model_cause/* causeOf */.rl)(context.facts.used(), findings);
    return {
        schema: 'iam-alert-guard/report/1',
        tool: { name: 'iam-alert-guard', version: world.version },
        command,
        generatedAt: (0,values/* wholeSeconds */.$P)(new Date(context.now)),
        baseline: {
            path: parsed.source.path,
            sha256: parsed.source.sha256,
            ...(runbook === undefined ? {} : { runbook }),
        },
        target: {
            account: context.facts.account,
            ...(pinned !== undefined && context.facts.account === null ? { pinned } : {}),
            partition: context.partition,
            eventRegion: context.eventRegion,
        },
        ...(cause === undefined ? {} : { cause }),
        verdict,
        counts: (0,assess/* countsOf */.mQ)(findings),
        findings,
        delivery: deliveryBlock(proof),
        plan: null,
        review: null,
        route: pictureOf(proof),
        observation: observationBlock(proof),
        notes: [],
        ...(session.rounds === 0 ? { saved: true } : {}),
    };
}
function handsOf({ parsed }) {
    return { canSubscribe: (recipient) => parsed.endpointOf(recipient) !== null };
}
function keyOf({ parsed, proof }) {
    const { account } = parsed.baseline;
    return {
        path: parsed.source.path,
        account: account ?? proof.context.facts.account,
        pinned: account !== undefined,
    };
}
function docsBase({ env }) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
    return repository && ref && server ? { docsBase: `${server}/${repository}/blob/${ref}/` } : {};
}
function render(report, format, world, rendering) {
    const { showing, color = false, key, commit } = rendering;
    switch (format) {
        case 'text':
            return (0,forms_text/* renderText */.S)(report, { color, showing });
        case 'json':
            return (0,json/* renderJson */.h)((0,command_again/* forPrograms */.zL)(report));
        case 'markdown':
            return (0,summary/* renderSummary */.Br)((0,command_again/* goingOn */.iO)((0,command_again/* byItsName */.rr)(report)), { ...docsBase(world), showing });
        case 'sarif':
            return (0,sarif/* renderSarif */.W)((0,command_again/* forPrograms */.zL)(report), { rules: (0,rules/* ruleInfos */.U)(), ...docsBase(world), ...(key && { key }) });
        case 'ocsf':
            return (0,ocsf/* renderOcsf */.UE)((0,command_again/* forPrograms */.zL)(report), docsBase(world));
        case 'junit':
            return (0,junit/* renderJunit */.R)((0,command_again/* forPrograms */.zL)(report), showing);
        case 'html':
            return renderHtml((0,command_again/* goingOn */.iO)((0,command_again/* byItsName */.rr)(report)), commit === undefined ? {} : { commit });
    }
}
async function renderingOf(showing, formats, world, key) {
    const commit = formats.includes('html') ? await (0,workflow_commit/* checkedOutCommit */.X)(world) : undefined;
    return { showing, ...(key && { key }), ...(commit === undefined ? {} : { commit }) };
}
async function emit(report, request, world, key) {
    const { format, output } = request;
    const rendering = await renderingOf(request, [format], world, key);
    if (output === null)
        await world.host.report(render(report, format, world, { ...rendering, color: world.host.color }));
    else {
        await world.files.write(output, render(report, format, world, rendering));
        world.host.log(`${(0,words/* badge */.qS)(report)}: ${(0,words/* headline */.Pl)(report)} The report is in ${output}.`);
    }
}
function silentOf({ history }) {
    if (history === undefined)
        return '';
    const { silent, complete, unknown } = history;
    return silent === 0 && (!complete || unknown > 0 || (0,model_history/* onlyForeign */.h)(history)) ? '' : String(silent);
}
async function publish(report, request, world, { marks = request, key } = {}) {
    const { host, files } = world;
    await emit(report, request, world, key);
    const extra = [
        [request.files.json, 'json'],
        [request.files.sarif, 'sarif'],
        [request.files.markdown, 'markdown'],
        [request.files.ocsf, 'ocsf'],
        [request.files.junit, 'junit'],
        [request.files.html, 'html'],
    ];
    const wanted = extra.flatMap(([path, format]) => (path === undefined ? [] : [{ path, format }]));
    const rendering = await renderingOf(request, wanted.map(({ format }) => format), world, key);
    for (const { path, format } of wanted)
        await files.write(path, render(report, format, world, rendering));
    await host.summary(render(report, 'markdown', world, { showing: request }));
    if (marks !== null)
        host.annotate((0,annotations/* annotations */.h)((0,command_again/* forPrograms */.zL)(report), marks));
    host.output('verdict', report.verdict ?? '');
    const { drifted, remarks } = (0,order/* kindsOf */.tG)(report.findings);
    const counted = (number) => (report.verdict === null ? '' : String(number));
    host.output('findings-failed', String(report.counts.fail));
    host.output('findings-unknown', String(report.counts.unknown));
    host.output('findings-drift', counted(drifted.length));
    host.output('remarks', counted(remarks.length));
    host.output('events-required', String(report.delivery?.required ?? ''));
    host.output('events-delivered', String(report.delivery?.delivered ?? ''));
    host.output('plan-digest', report.plan?.digest ?? '');
    host.output('converged', report.converged === undefined || report.converged === null ? '' : String(report.converged));
    host.output('review-class', report.review?.class ?? '');
    host.output('canary-outcome', report.canary?.outcome ?? '');
    host.output('canary-seconds', String(report.canary?.seconds ?? ''));
    host.output('history-silent', silentOf(report));
    host.output('report-json', request.files.json ?? '');
    host.output('report-sarif', request.files.sarif ?? '');
}


/***/ }),

/***/ 71055:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedOutCommit)
/* harmony export */ });
const HEAD_LIMIT = 4096;
const PACKED_LIMIT = 16 * 1024 * 1024;
const HIGHEST = 12;
async function checkedOutCommit({ env, files }) {
    const read = async (path, limit) => {
        const bytes = await files.read(path, limit).catch(() => null);
        return bytes === null ? null : new TextDecoder().decode(bytes).trim();
    };
    const workspace = (env['GITHUB_WORKSPACE'] ?? '').replaceAll('\\', '/').replace(/\/$/, '');
    const roots = workspace === '' ? ['.', ...Array.from({ length: HIGHEST }, (_, up) => `..${'/..'.repeat(up)}`)] : [workspace];
    for (const root of roots) {
        const head = await read(`${root}/.git/HEAD`, HEAD_LIMIT);
        if (head !== null)
            return commitOf(head, (path, limit) => read(`${root}/.git/${path}`, limit));
        if ((await read(`${root}/.git`, HEAD_LIMIT)) !== null)
            return undefined;
    }
    return undefined;
}
async function commitOf(head, read) {
    if (isCommit(head))
        return head;
    const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
    if (ref === undefined || ref.includes('..'))
        return undefined;
    const loose = await read(ref, HEAD_LIMIT);
    if (loose !== null)
        return isCommit(loose) ? loose : undefined;
    const packed = (await read('packed-refs', PACKED_LIMIT)) ?? '';
    const [commit] = packed
        .split('\n')
        .flatMap((line) => (line.endsWith(` ${ref}`) ? [line.slice(0, -ref.length - 1)] : []));
    return commit !== undefined && isCommit(commit) ? commit : undefined;
}
function isCommit(text) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}


/***/ }),

/***/ 36601:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   GL: () => (/* binding */ instructed),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   el: () => (/* binding */ el),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   pG: () => (/* binding */ copied)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98099);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73291);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79366);





function markup(html) {
    return { html };
}
const VOID = new Set(['meta', 'br']);
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(value) {
    return value.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
function inner(children, max) {
    return children
        .map((child) => (child === null ? '' : typeof child === 'string' ? escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(child, max)) : child.html))
        .join('');
}
function el(tag, attributes, ...children) {
    const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(String(value)))}"`);
    const end = VOID.has(tag) ? '' : `${inner(children, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.textChars)}</${tag}>`;
    return markup(`<${tag}${named.join('')}>${end}`);
}
function all(...parts) {
    return markup(inner(parts, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.textChars));
}
function prose(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.textChars) {
    return all(...(0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_3__/* .pieces */ .IE)((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value, max)).map(({ text, isCode }) => markup(isCode ? `<code>${escaped(text)}</code>` : escaped(text))));
}
function code(value) {
    return markup(`<code>${escaped(value.trim() === '' ? '(empty)' : (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.codeChars))}</code>`);
}
function id(value) {
    return markup(`<code class="id">${escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(value, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.codeChars))}</code>`);
}
function instructed(label, text) {
    const parts = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_4__/* .instructionBlocks */ .nD)(text).map(({ words, isCode }, index) => isCode ? copied(words) : el('p', {}, index === 0 ? label : null, prose(words)));
    const first = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_4__/* .instructionBlocks */ .nD)(text)[0];
    return all(...(label !== null && first?.isCode === true ? [el('p', {}, label)] : []), ...parts);
}
function copied(body) {
    return block(body, Infinity, Infinity);
}
function block(body, maxLines = _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.blockLines, lineChars = _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.textChars) {
    const lines = body.split(/\r?\n/);
    const kept = lines.slice(0, maxLines).map((line) => escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(line, lineChars)));
    if (lines.length > maxLines)
        kept.push(`… ${lines.length - maxLines} more lines were cut`);
    return markup(`<pre>${kept.join('\n')}</pre>`);
}
function documentOf(title, style, ...children) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(title, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.textChars))}</title>
<style>${style}</style>
</head>
<body>
${inner(children, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.textChars)}
</body>
</html>
`;
}


/***/ }),

/***/ 62146:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ inks)
/* harmony export */ });
const STATE = { good: '32', bad: '31', unknown: '33' };
const SEVERITY = { critical: '1;31', high: '31', medium: '33', low: '36', info: '2' };
function inks(color) {
    const paint = (sgr) => (text) => (color && text !== '' ? `\u001b[${sgr}m${text}\u001b[0m` : text);
    return {
        bold: paint('1'),
        dim: paint('2'),
        good: paint('32'),
        bad: paint('31'),
        state: (state, text) => paint(STATE[state])(text),
        severity: (severity) => paint(SEVERITY[severity])(severity.padEnd(8)),
    };
}


/***/ }),

/***/ 45030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76889);
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33837);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77912);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _model_show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38661);
/* harmony import */ var _model_showing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93585);
/* harmony import */ var _words_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16701);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79366);








function annotations(report, showing) {
    const { told, remarks } = (0,_model_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .shownOf */ .R)(report, showing);
    const marked = showing.show === 'drift' ? told : [...told, ...remarks];
    const all = [
        ...(report.review?.changes ?? [])
            .filter((change) => change.class === 'weakens')
            .map((change) => weakening(change, report.review?.acceptedBy ? 'warning' : 'error')),
        ...causeOf(report, showing),
        ...historyOf(report, showing),
        ...(0,_model_order_js__WEBPACK_IMPORTED_MODULE_1__/* .open */ .ho)(marked).map((finding) => annotation(finding, levelOf(finding, showing))),
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => capped(all.filter((each) => each.level === level), level, report.baseline.path));
}
function causeOf({ cause, findings, baseline }, showing) {
    if (cause === undefined || showing.show === 'all')
        return [];
    const resting = findings.filter((finding) => cause.findings.includes(finding.fingerprint));
    const level = resting.some((finding) => (0,_model_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .failsRun */ .F)(finding, showing)) ? 'error' : 'warning';
    const message = (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(`${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(cause.message)}\n${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(cause.remedy)}`, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.annotationChars);
    return [
        { level, title: (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(cause.said, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.annotationTitleChars), message, file: baseline.path, line: 1, column: 1 },
    ];
}
function historyOf(report, { failOn, failOnUnknown }) {
    const { command, history, baseline } = report;
    const words = (0,_words_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(report);
    if (command !== 'history' || history === undefined || words === null || words.state === 'good')
        return [];
    const fails = failOn !== 'never' && (history.silent > 0 || (failOnUnknown && history.noticed === 0));
    const { stopped } = history;
    const lines = [words.line, stopped === null ? null : `${capital(stopped.reason)}.`, stopped?.remedy ?? null];
    const message = (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(lines.flatMap((line) => (line === null ? [] : [(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(line)])).join('\n'), _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.annotationChars);
    const title = `history: ${words.badge.toLowerCase()}`;
    return [{ level: fails ? 'error' : 'warning', title, message, file: baseline.path, line: 1, column: 1 }];
}
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function levelOf(finding, showing) {
    if ((0,_model_showing_js__WEBPACK_IMPORTED_MODULE_3__/* .failsRun */ .F)(finding, showing))
        return 'error';
    return (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)(finding.severity) < (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)('info') ? 'warning' : 'notice';
}
function annotation(finding, level) {
    const fix = finding.remediation === null ? '' : `\n${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .linesShown */ .nX)(finding.remediation.text)}`;
    const resource = finding.resource === null ? '' : `\n${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(finding.resource, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.codeChars)}`;
    return {
        level,
        title: (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(`${finding.severity}: ${finding.check}${finding.status === 'unknown' ? ' (unknown)' : ''}`, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.annotationTitleChars),
        message: fitting(`${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(finding.message)}${resource}`, fix),
        file: finding.location.path,
        line: finding.location.line,
        column: finding.location.column,
    };
}
function fitting(said, fix) {
    if (said.length + fix.length <= _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.annotationChars)
        return `${said}${fix}`;
    return `${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .clip */ .$Q)(said, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.annotationChars - ELSEWHERE.length)}${ELSEWHERE}`;
}
const ELSEWHERE = '\nThe report has the remedy, which is too long for an annotation.';
function weakening(change, level) {
    return {
        level,
        title: (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(`weakens: ${change.path}`, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.annotationTitleChars),
        message: (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(change.effect),
        file: change.location.path,
        line: change.location.line,
        column: change.location.column,
    };
}
function capped(all, level, file) {
    const kept = all.slice(0, _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.annotationsPerLevel);
    const left = all.length - kept.length;
    if (left === 0)
        return kept;
    const message = `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(left, `more ${level}`)} of this kind: the job summary lists them, the worst first.`;
    return [...kept, { level, title: `${left} more`, message, file, line: 1, column: 1 }];
}


/***/ }),

/***/ 6508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sorted)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);

function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.sort(([a], [b]) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a, b)).map(([key, inner]) => [key, sorted(inner)]));
}


/***/ }),

/***/ 38605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/forms/json-sorted.js
var json_sorted = __webpack_require__(6508);
;// CONCATENATED MODULE: ./build/src/report/forms/json-history.js

function historyShape(block) {
    const { since, until, complete, changes, failed, alerted, noticed, silent, unknown } = block;
    return {
        ...{ since, until, complete, changes, failed, alerted, noticed, silent, unknown },
        calls: block.calls.map(({ event, changes: made, alerted: heard, hop, reason, example, partly: _, ...more }) => ({
            ...{ event, changes: made, alerted: heard, hop, reason },
            example: (0,json_sorted/* sorted */.I)(example),
            ...more,
        })),
        noise: block.noise,
        neverSeen: block.neverSeen,
        gaps: block.gaps.map(({ works: _, ...gap }) => gap),
        source: block.source,
        records: block.records,
        unreadable: block.unreadable,
        foreign: block.foreign,
        excepted: block.excepted,
        stopped: block.stopped && { reason: block.stopped.reason, resume: block.stopped.resume },
        days: block.days,
        modelErrors: block.modelErrors,
        duplicates: block.duplicates,
    };
}

// EXTERNAL MODULE: ./build/src/report/words/change.js
var change = __webpack_require__(72);
// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
;// CONCATENATED MODULE: ./build/src/report/forms/json.js





function renderJson(report) {
    return `${(0,plain/* safeJson */.oi)(JSON.stringify(shape(report), null, 2))}\n`;
}
function shape(report) {
    return {
        schema: report.schema,
        tool: { name: report.tool.name, version: report.tool.version },
        command: report.command,
        generatedAt: report.generatedAt,
        baseline: {
            path: report.baseline.path,
            sha256: report.baseline.sha256,
            ...(report.baseline.runbook === undefined ? {} : { runbook: report.baseline.runbook }),
        },
        target: {
            account: report.target.account,
            partition: report.target.partition,
            eventRegion: report.target.eventRegion,
            ...(report.target.pinned === undefined ? {} : { pinned: report.target.pinned }),
        },
        verdict: report.verdict,
        counts: countsShape(report.counts),
        findings: (0,order/* worstFirst */.md)(report.findings).map(findingShape),
        delivery: report.delivery && deliveryShape(report.delivery),
        plan: report.plan && planShape(report.plan),
        review: report.review && reviewShape(report.review),
        route: report.route && routeShape(report.route),
        observation: report.observation && observationShape(report.observation),
        ...(report.converged === undefined ? {} : { converged: report.converged }),
        notes: report.notes,
        ...(report.cause === undefined ? {} : { cause: causeShape(report.cause) }),
        ...(report.canary === undefined ? {} : { canary: report.canary }),
        ...(report.history === undefined ? {} : { history: historyShape(report.history) }),
        ...(report.period === undefined ? {} : { period: report.period }),
        ...(report.organization === undefined
            ? {}
            : { organization: { path: report.organization.path, sha256: report.organization.sha256 } }),
        ...(report.accounts === undefined ? {} : { accounts: report.accounts.map(accountShape) }),
        ...(report.redacted === undefined ? {} : { redacted: report.redacted }),
    };
}
function causeShape(cause) {
    const { kind, said, message, remedy, nothingRead, reads, findings } = cause;
    return { kind, said, message, remedy, nothingRead, reads, findings };
}
function countsShape(counts) {
    return { pass: counts.pass, fail: counts.fail, unknown: counts.unknown, waived: counts.waived };
}
function findingShape(finding) {
    return {
        check: finding.check,
        hop: finding.hop,
        status: finding.status,
        severity: finding.severity,
        title: finding.title,
        message: finding.message,
        resource: finding.resource,
        region: finding.region,
        declared: (0,json_sorted/* sorted */.I)(finding.declared),
        observed: (0,json_sorted/* sorted */.I)(finding.observed),
        remediation: finding.remediation && { by: finding.remediation.by, text: finding.remediation.text },
        location: locationShape(finding.location),
        docs: finding.docs,
        fingerprint: finding.fingerprint,
        ...(finding.waiver === undefined ? {} : { waiver: { reason: finding.waiver.reason, expires: finding.waiver.expires } }),
        ...(finding.account === undefined ? {} : { account: finding.account }),
    };
}
function locationShape(location) {
    return { path: location.path, line: location.line, column: location.column };
}
function deliveryShape(delivery) {
    return {
        required: delivery.required,
        delivered: delivery.delivered,
        sometimes: delivery.sometimes,
        lost: delivery.lost,
        unknown: delivery.unknown,
        unverified: delivery.unverified,
        universe: { version: delivery.universe.version, sha256: delivery.universe.sha256 },
        silentByDeclaration: delivery.silentByDeclaration,
        recipients: delivery.recipients.map((recipient) => ({
            protocol: recipient.protocol,
            endpoint: recipient.endpoint,
            delivered: recipient.delivered,
            state: recipient.state,
            ...(recipient.unknown === undefined ? {} : { unknown: recipient.unknown }),
            ...(recipient.sometimes === undefined ? {} : { sometimes: recipient.sometimes }),
            ...(recipient.noticed === undefined ? {} : { noticed: recipient.noticed }),
            ...(recipient.roads === undefined
                ? {}
                : {
                    roads: recipient.roads.map(({ road, resources, delivered, state }) => ({ road, resources, delivered, state })),
                }),
        })),
        losses: delivery.losses.map((loss) => ({
            event: loss.event,
            verdict: loss.verdict,
            hop: loss.hop,
            reason: loss.reason,
            counterExample: (0,json_sorted/* sorted */.I)(loss.counterExample),
        })),
        ...(delivery.undeclared === undefined ? {} : { undeclared: delivery.undeclared }),
        ...(delivery.unfollowed === undefined
            ? {}
            : { unfollowed: delivery.unfollowed.map(({ resource, what }) => ({ resource, what })) }),
        ...(delivery.noticed === undefined ? {} : { noticed: delivery.noticed }),
    };
}
function planShape(plan) {
    return { digest: plan.digest, steps: plan.steps.map(stepShape) };
}
function stepShape(step) {
    return {
        action: step.action,
        resource: step.resource,
        before: (0,json_sorted/* sorted */.I)((0,change/* opened */.Sg)(step.before)),
        after: (0,json_sorted/* sorted */.I)((0,change/* opened */.Sg)(step.after)),
        by: step.by,
        region: step.region,
        text: step.text,
        reversible: step.reversible,
        permission: step.permission,
        cures: step.cures,
        costs: step.costs,
        ...(step.outcome === undefined ? {} : { outcome: { state: step.outcome.state, error: step.outcome.error } }),
    };
}
function reviewShape(review) {
    return {
        class: review.class,
        changes: review.changes.map((change) => ({
            class: change.class,
            path: change.path,
            effect: change.effect,
            location: locationShape(change.location),
        })),
        ...(review.acceptedBy === undefined ? {} : { acceptedBy: review.acceptedBy }),
        ...(review.acceptedCommit === undefined ? {} : { acceptedCommit: review.acceptedCommit }),
        ...(review.required === undefined
            ? {}
            : { required: { before: review.required.before, after: review.required.after } }),
        ...(review.touches === undefined
            ? {}
            : {
                touches: review.touches.map((each) => ({
                    baseline: each.baseline,
                    class: each.class,
                    accounts: each.accounts,
                    whom: each.whom,
                })),
            }),
    };
}
function routeShape(route) {
    return {
        nodes: route.nodes.map((node) => ({
            id: node.id,
            kind: node.kind,
            label: node.label,
            state: node.state,
            note: node.note,
        })),
        edges: route.edges.map((edge) => ({ from: edge.from, to: edge.to, state: edge.state })),
    };
}
function observationShape(observation) {
    return {
        observedAt: observation.observedAt,
        known: observation.known,
        unreadable: observation.unreadable.map((read) => ({
            read: read.read,
            region: read.region,
            reason: read.reason,
            permission: read.permission,
            ...(read.kind === undefined ? {} : { kind: read.kind }),
        })),
        vouched: observation.vouched,
    };
}
function accountShape(account) {
    return {
        account: account.account,
        ...(account.pinned === undefined ? {} : { pinned: account.pinned }),
        baseline: account.baseline,
        generatedAt: account.generatedAt,
        verdict: account.verdict,
        counts: countsShape(account.counts),
        required: account.required,
        delivered: account.delivered,
        ...(account.review === undefined
            ? {}
            : {
                review: {
                    class: account.review.class,
                    ...(account.review.acceptedBy === undefined ? {} : { acceptedBy: account.review.acceptedBy }),
                },
            }),
        ...(account.cause === undefined ? {} : { cause: causeShape(account.cause) }),
        ...(account.error === undefined ? {} : { error: account.error }),
    };
}


/***/ }),

/***/ 24466:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ renderJunit)
});

// EXTERNAL MODULE: ./build/src/delivery/command.js
var command = __webpack_require__(98099);
// EXTERNAL MODULE: ./build/src/report/model/limits.js
var limits = __webpack_require__(77912);
// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
;// CONCATENATED MODULE: ./build/src/report/escape/xml.js


const MARKS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
function escaped(text) {
    return text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}
function xmlText(value, max = limits/* LIMITS */.b.textChars) {
    return escaped((0,plain/* shown */.SP)(value, max));
}
function xmlBlock(lines) {
    return lines.map((line) => escaped((0,plain/* visible */.RK)(line))).join('\n');
}

// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/model/show.js
var show = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/report/model/showing.js
var model_showing = __webpack_require__(93585);
;// CONCATENATED MODULE: ./build/src/report/forms/junit.js





function renderJunit(report, showing = show/* QUIET */.D) {
    const suites = suitesOf(report, showing);
    const all = suites.flatMap(({ cases }) => cases);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="iam-alert-guard"${numbers(all, false)} time="0">`,
        ...suites.flatMap((suite) => suiteXml(suite, report.generatedAt)),
        '</testsuites>',
        '',
    ].join('\n');
}
function suitesOf(report, showing) {
    const { accounts, review } = report;
    const suites = [];
    if (accounts === undefined) {
        const of = (findings) => (0,order/* worstFirst */.md)(findings).map((each) => caseOf(each, showing));
        if (report.verdict !== null)
            suites.push({ name: suiteName(report.target.account, report.baseline.path), cases: of(report.findings) });
    }
    else {
        for (const [account, findings] of byAccount(report.findings)) {
            const cases = (0,order/* worstFirst */.md)(findings).map((each) => caseOf(each, showing));
            suites.push({ name: suiteName(account, report.baseline.path), cases });
        }
        const missing = accounts.filter(({ error }) => error !== undefined);
        if (missing.length > 0)
            suites.push({ name: 'accounts without a report', cases: missing.map(missingCase) });
    }
    if (review !== null)
        suites.push({ name: `review of ${report.baseline.path}`, cases: [reviewCase(report)] });
    return suites;
}
function suiteName(account, path) {
    return `account ${account ?? 'unknown'}${path === '' ? '' : `, ${path}`}`;
}
function byAccount(findings) {
    const found = new Map();
    for (const finding of findings) {
        const account = finding.account ?? null;
        const its = found.get(account);
        if (its)
            its.push(finding);
        else
            found.set(account, [finding]);
    }
    return found;
}
function caseOf(finding, showing) {
    const { check, hop, status, severity, resource, region, location, message, remediation, waiver } = finding;
    const quiet = (0,order/* isRemark */.bd)(finding) && !(0,model_showing/* failsRun */.F)(finding, showing);
    const outcome = { fail: 'failure', unknown: 'error', waived: 'skipped', pass: 'passed' };
    const where = resource === null ? '' : ` ${resource}${region === null ? '' : ` (${region})`}`;
    return {
        name: `${check}${where}`,
        group: `iam-alert-guard.${hop}`,
        outcome: quiet ? 'passed' : outcome[status],
        kind: severity,
        message: waiver === undefined ? message : `waived until ${waiver.expires}: ${waiver.reason}`,
        detail: status === 'pass'
            ? []
            : [
                message,
                ...(remediation === null ? [] : remedyLines(remediation.text)),
                ...(location.path === '' ? [] : [`Baseline: ${location.path}:${String(Math.max(location.line, 1))}`]),
            ],
    };
}
function remedyLines(text) {
    const lines = (0,command/* instructionLines */.Ey)(text).map((line) => `${line.isCommand ? '  ' : ''}${line.text}`);
    const [first = ''] = lines;
    return first.startsWith('  ') ? ['Remedy:', ...lines] : [`Remedy: ${first}`, ...lines.slice(1)];
}
function missingCase({ error = '' }) {
    const group = 'iam-alert-guard.account';
    return { group, name: 'report', outcome: 'error', kind: 'missing', message: error, detail: [error] };
}
function reviewCase({ review }) {
    const changes = review?.changes ?? [];
    const weakens = review?.class === 'weakens' && !review.acceptedBy;
    const [first] = changes.filter((change) => change.class === 'weakens');
    return {
        name: 'the change of the baseline does not weaken the alert',
        group: 'iam-alert-guard.review',
        outcome: weakens ? 'failure' : 'passed',
        kind: review?.class ?? 'neutral',
        message: first?.effect ?? 'the change weakens the alert',
        detail: changes.map(({ class: kind, path, effect, location }) => `${kind}: ${path}: ${effect} (${location.path}:${String(Math.max(location.line, 1))})`),
    };
}
function numbers(cases, skipped = true) {
    const of = (outcome) => String(cases.filter((each) => each.outcome === outcome).length);
    return ` tests="${String(cases.length)}" failures="${of('failure')}" errors="${of('error')}"${skipped ? ` skipped="${of('skipped')}"` : ''}`;
}
function suiteXml({ name, cases }, at) {
    const timestamp = at.replace(/Z$/, '');
    return [
        `  <testsuite name="${xmlText(name)}"${numbers(cases)} time="0" timestamp="${xmlText(timestamp)}">`,
        ...cases.flatMap(caseXml),
        '  </testsuite>',
    ];
}
function caseXml({ name, group, outcome, kind, message, detail }) {
    const opening = `    <testcase classname="${xmlText(group)}" name="${xmlText(name)}" time="0"`;
    if (outcome === 'passed' && detail.length === 0)
        return [`${opening}/>`];
    const said = xmlBlock(detail);
    const inner = {
        passed: `<system-out>${said}</system-out>`,
        skipped: `<skipped message="${xmlText(message)}"/>`,
        failure: `<failure message="${xmlText(message)}" type="${xmlText(kind)}">${said}</failure>`,
        error: `<error message="${xmlText(message)}" type="${xmlText(kind)}">${said}</error>`,
    }[outcome];
    return [`${opening}>`, `      ${inner}`, '    </testcase>'];
}


/***/ }),

/***/ 99365:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UE: () => (/* binding */ renderOcsf)
/* harmony export */ });
/* unused harmony exports OCSF_RELEASE, ocsf */
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98488);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79366);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _json_sorted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6508);




const OCSF_RELEASE = '1.5.0';
const CLASS = 2003;
const REVIEW = 'baseline-review';
const CREATE = 1;
const SEVERITY = {
    critical: [5, 'Critical'],
    high: [4, 'High'],
    medium: [3, 'Medium'],
    low: [2, 'Low'],
    info: [1, 'Informational'],
};
const RESULT = { pass: [1, 'Pass'], unknown: [2, 'Warning'], fail: [3, 'Fail'], waived: [3, 'Fail'] };
function renderOcsf(report, options = {}) {
    return `${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .oi)(JSON.stringify(ocsf(report, options), null, 2))}\n`;
}
function ocsf(report, options = {}) {
    return [...(0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.findings), ...reviewed(report)].map((finding) => event(finding, report, options));
}
function reviewed({ review, baseline }) {
    if (review === null)
        return [];
    const about = (message, key, location) => ({
        check: REVIEW,
        hop: 'baseline',
        status: 'pass',
        severity: 'high',
        title: 'The change of the baseline does not weaken the alert',
        message,
        resource: null,
        region: null,
        declared: null,
        observed: null,
        remediation: null,
        location,
        docs: 'docs/reports.md',
        fingerprint: (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(REVIEW, baseline.path, key),
    });
    const status = review.acceptedBy ? 'waived' : 'fail';
    const weakening = review.changes.filter((change) => change.class === 'weakens');
    if (weakening.length > 0)
        return weakening.map(({ path, effect, location }) => ({ ...about(effect, `${path} ${effect}`, location), status }));
    return [about(`The change of ${baseline.path}: ${review.class}.`, '', { path: baseline.path, line: 1, column: 1 })];
}
function event(finding, report, { docsBase }) {
    const { tool, target, baseline } = report;
    const account = finding.account === undefined ? target.account : finding.account;
    const time = Date.parse(report.generatedAt);
    const [severity_id, severity] = SEVERITY[finding.status === 'pass' ? 'info' : finding.severity];
    const [status_id, status] = RESULT[finding.status];
    const partition = target.partition ?? partitionOf(finding.resource);
    return {
        activity_id: CREATE,
        activity_name: 'Create',
        category_uid: 2,
        category_name: 'Findings',
        class_uid: CLASS,
        class_name: 'Compliance Finding',
        type_uid: CLASS * 100 + CREATE,
        type_name: 'Compliance Finding: Create',
        time,
        severity_id,
        severity,
        ...workflow(finding),
        message: finding.message,
        metadata: {
            version: OCSF_RELEASE,
            profiles: ['cloud'],
            product: { name: tool.name, vendor_name: tool.name, version: tool.version },
            event_code: finding.check,
        },
        finding_info: {
            uid: `${tool.name}/${account ?? 'unknown'}/${finding.fingerprint}`,
            title: finding.title,
            desc: finding.message,
            types: ['AWS IAM change alerting', finding.hop],
            created_time: time,
            last_seen_time: time,
        },
        cloud: {
            provider: 'AWS',
            ...(partition === null ? {} : { cloud_partition: partition }),
            ...(finding.region === null ? {} : { region: finding.region }),
            ...(account === null ? {} : { account: { uid: account, type: 'AWS Account', type_id: 10 } }),
        },
        compliance: {
            control: finding.check,
            desc: finding.title,
            status_id,
            status,
            ...(finding.status === 'pass' ? {} : { status_detail: finding.message }),
            checks: [{ uid: finding.check, name: finding.title, status_id, status }],
        },
        ...(finding.resource === null ? {} : { resources: [resource(finding.resource, finding.region, partition)] }),
        ...(finding.remediation === null
            ? {}
            : {
                remediation: {
                    desc: finding.remediation.text,
                    ...(docsBase === undefined ? {} : { references: [docsBase + finding.docs] }),
                },
            }),
        unmapped: {
            hop: finding.hop,
            severity: finding.severity,
            declared: (0,_json_sorted_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(finding.declared),
            observed: (0,_json_sorted_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .I)(finding.observed),
            remediation_by: finding.remediation?.by ?? null,
            location: finding.location,
            baseline: { path: baseline.path, sha256: baseline.sha256 },
            ...(finding.waiver === undefined ? {} : { waiver: finding.waiver }),
        },
    };
}
function workflow({ status, waiver }) {
    if (status === 'pass')
        return {};
    if (status !== 'waived')
        return { status_id: 1, status: 'New' };
    const comment = waiver === undefined ? {} : { comment: `waived until ${waiver.expires}: ${waiver.reason}` };
    return { status_id: 3, status: 'Suppressed', ...comment };
}
function resource(uid, region, partition) {
    return {
        uid,
        ...(region === null ? {} : { region }),
        ...(partition === null ? {} : { cloud_partition: partition }),
    };
}
function partitionOf(resource) {
    const [arn, partition = ''] = resource?.split(':') ?? [];
    return arn === 'arn' && partition !== '' ? partition : null;
}


/***/ }),

/***/ 50073:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* unused harmony export sarif */
/* harmony import */ var _model_redaction_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99967);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98099);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86089);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79366);






const SCORE = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    info: null,
};
const LEVEL = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    info: 'note',
};
function renderSarif(report, options) {
    return `${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .safeJson */ .oi)(JSON.stringify(sarif(report, options), null, 2))}\n`;
}
function sarif(report, options) {
    const findings = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .open */ .ho)(report.findings);
    const rules = allRules(options.rules, findings).slice(0, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.sarifRules);
    const index = new Map(rules.map((rule, position) => [rule.id, position]));
    const kept = findings.slice(0, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.sarifResults);
    const cut = findings.length - kept.length;
    const run = {
        tool: {
            driver: {
                name: report.tool.name,
                version: report.tool.version,
                semanticVersion: report.tool.version,
                ...(options.docsBase === undefined ? {} : { informationUri: options.docsBase }),
                rules: rules.map((rule) => descriptor(rule, options.docsBase)),
            },
        },
        automationDetails: { id: (0,_model_redaction_key_js__WEBPACK_IMPORTED_MODULE_0__/* .sarifCategory */ .ab)(options.key ?? { path: report.baseline.path, account: report.target.account }) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
            {
                executionSuccessful: true,
                ...(cut === 0
                    ? {}
                    : { toolExecutionNotifications: [{ level: 'warning', message: { text: cutNote(kept.length, cut) } }] }),
            },
        ],
        results: kept.map((finding) => result(finding, index.get(finding.check) ?? -1)),
    };
    return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}
function cutNote(kept, cut) {
    return `${cut} of ${kept + cut} results were cut to stay within the limits of code scanning: the worst ${kept} are here.`;
}
function allRules(rules, findings) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { check, title, hop, severity, docs } of findings) {
        if (!known.has(check))
            known.set(check, { id: check, title, hop, severity, docs, rationale: title, remediation: title });
    }
    return [...known.values()].sort((a, b) => (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(a.id, b.id));
}
function descriptor(rule, docsBase) {
    const score = SCORE[rule.severity];
    const url = docsBase === undefined ? null : docsBase + rule.docs;
    return {
        id: rule.id,
        name: (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(rule.id, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.sarifNameChars),
        shortDescription: { text: described(rule.title) },
        fullDescription: { text: described(rule.rationale) },
        help: {
            text: described(`${rule.rationale}\n${rule.remediation}`),
            markdown: `${rule.rationale}\n\n${helpOf(rule.remediation)}${url === null ? '' : `\n\n[${rule.id}](${url})`}`,
        },
        ...(url === null ? {} : { helpUri: url }),
        defaultConfiguration: { level: LEVEL[rule.severity] },
        properties: {
            tags: ['security', 'aws', rule.hop],
            precision: 'very-high',
            ...(score === null ? {} : { 'security-severity': score }),
        },
    };
}
function helpOf(remediation) {
    return (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_5__/* .instructionBlocks */ .nD)(remediation)
        .map(({ words, isCode }) => (isCode ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .copied */ .pG)('sh', words) : words))
        .join('\n\n');
}
function described(words) {
    return words === '' ? '-' : (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .linesShown */ .nX)(words), _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.sarifDescriptionChars - 60);
}
function result(finding, ruleIndex) {
    const { path, line, column } = finding.location;
    const resource = finding.resource === null ? '' : ` (${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(finding.resource, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.codeChars)})`;
    const unknown = finding.status === 'unknown' ? 'Unknown: ' : '';
    return {
        ruleId: finding.check,
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        level: LEVEL[finding.severity],
        message: { text: unlinked(`${unknown}${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(finding.message, _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.sarifMessageChars)}${resource}`) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: (0,_model_redaction_key_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedPath */ .yT)(path), uriBaseId: '%SRCROOT%' },
                    region: { startLine: Math.max(line, 1), startColumn: Math.max(column, 1) },
                },
            },
        ],
        partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
    };
}
function unlinked(message) {
    return message.replaceAll('](', '] (');
}


/***/ }),

/***/ 8384:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zs: () => (/* binding */ opening),
  Br: () => (/* binding */ renderSummary),
  G8: () => (/* binding */ verdictHeading)
});

// UNUSED EXPORTS: about

// EXTERNAL MODULE: ./build/src/report/model/limits.js
var limits = __webpack_require__(77912);
// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(86089);
// EXTERNAL MODULE: ./build/src/report/sections/page.js
var page = __webpack_require__(65726);
// EXTERNAL MODULE: ./build/src/report/sections/canary.js
var canary = __webpack_require__(67341);
// EXTERNAL MODULE: ./build/src/report/words/command/again.js
var command_again = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/src/report/words/history.js
var words_history = __webpack_require__(38610);
// EXTERNAL MODULE: ./build/src/report/sections/text-history.js
var text_history = __webpack_require__(21343);
;// CONCATENATED MODULE: ./build/src/report/sections/history.js




const SIGNS = { good: '✅', bad: '❌', unknown: '❓' };
const EMPTY = { heading: null, intro: '', rows: [], gap: '\n', unit: '' };
const DAYS = 31;
function historySections(report, alone) {
    const { history: block, again = command_again/* NOTHING_AGAIN */.R6 } = report;
    if (block === undefined)
        return [];
    const resume = (options) => `\`${(0,command_again/* commandLine */.ay)('history', again, options)}\``;
    const said = alone ? [] : [`${SIGNS[(0,words_history/* historyState */.K6)(block)]} ${(0,markdown/* text */.Qq)((0,words_history/* historyLine */.Jo)(block))}`];
    const intro = [
        ...said,
        ...(0,words_history/* limitLines */.Di)(block, resume).map((line) => `${SIGNS.unknown} ${(0,markdown/* text */.Qq)((0,command_again/* completed */.so)(line, again))}`),
        chart(block),
        ...(0,words_history/* noiseLines */.Wu)(block).map((line) => (0,markdown/* text */.Qq)(line)),
        ...[(0,words_history/* lateLine */.FB)(block), (0,words_history/* neverSeenLine */.uO)(block)].flatMap((line) => (line === null ? [] : [(0,markdown/* text */.Qq)(line)])),
    ];
    return [
        { ...EMPTY, heading: 'Real changes', intro: intro.filter((part) => part !== '').join('\n\n') },
        callTable(block),
        gapSection(block),
        modelSection(block),
    ];
}
function chart({ days }) {
    if (days.length < 2)
        return '';
    const told = days.slice(-DAYS);
    const most = Math.max(...told.map(({ changes }) => changes));
    const lines = told.map((day) => {
        const { changes, silent, unknown } = day;
        const missed = (0,text_history/* bar */.M0)(silent + unknown, most).replaceAll('█', '░');
        return `${day.day} ${(0,text_history/* bar */.M0)(changes - silent - unknown, most)}${missed} ${(0,words_history/* dayWords */.Yw)(day)}`;
    });
    return (0,markdown/* fence */.EU)('text', lines.join('\n'));
}
function callTable({ calls }) {
    if (calls.length === 0)
        return EMPTY;
    const wrong = (0,words_history/* callGroups */.zd)(calls.filter((call) => (0,words_history/* callState */.II)(call) !== 'good'));
    const fine = calls.filter((call) => (0,words_history/* callState */.II)(call) === 'good');
    return {
        ...EMPTY,
        intro: (0,markdown/* tableHead */.PP)(['Calls', 'Changes', 'Where they end, and why']),
        rows: [
            ...wrong.map((group) => (0,markdown/* row */.nM)([names(group.calls, group.state), (0,markdown/* text */.Qq)((0,words_history/* groupWords */.Jk)(group)), whyOf(group.first)])),
            ...fine.map((call) => (0,markdown/* row */.nM)([names([call], 'good'), (0,markdown/* text */.Qq)((0,words_history/* callWords */.S9)(call)), ''])),
        ],
        unit: 'rows',
    };
}
function names(calls, state) {
    return `${SIGNS[state]} ${calls.map(({ event }) => (0,markdown/* code */.aY)(event)).join(', ')}`;
}
function whyOf(call) {
    const { hop, reason, missedBy, example } = call;
    const parts = [
        `${(0,markdown/* code */.aY)(hop ?? '')}: ${(0,markdown/* text */.Qq)(reason ?? '')}`,
        `${(0,words_history/* missedWords */.Ry)(call)} ${missedBy.map((name) => (0,markdown/* code */.aY)(name)).join(', ')}`,
        ...(example === null ? [] : [`for example ${(0,markdown/* text */.Qq)((0,words_history/* exampleWords */._n)(example))}`]),
    ];
    return parts.join('<br>');
}
function gapSection({ gaps }) {
    if (gaps.length === 0)
        return EMPTY;
    return {
        ...EMPTY,
        heading: 'Stops of the chain',
        intro: (0,markdown/* text */.Qq)(words_history/* GAPS */.GI),
        rows: gaps.map((gap) => `- ${(0,markdown/* text */.Qq)((0,words_history/* gapLine */.Bc)(gap))}`),
        unit: 'stops',
    };
}
function modelSection({ modelErrors }) {
    if (modelErrors.length === 0)
        return EMPTY;
    return {
        ...EMPTY,
        heading: 'Where the event model of this tool is wrong',
        intro: (0,markdown/* text */.Qq)(words_history/* MODEL_ERRORS */.e8),
        rows: modelErrors.map((error) => `- ${(0,markdown/* text */.Qq)((0,words_history/* modelLine */.O4)(error))}`),
        unit: 'lines',
    };
}

// EXTERNAL MODULE: ./build/src/report/sections/sections.js
var sections_sections = __webpack_require__(72425);
// EXTERNAL MODULE: ./build/src/report/sections/delivery.js + 1 modules
var delivery = __webpack_require__(65626);
// EXTERNAL MODULE: ./build/src/report/sections/findings.js
var findings = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/report/sections/plan.js
var plan = __webpack_require__(73982);
// EXTERNAL MODULE: ./build/src/report/words/command/next.js
var command_next = __webpack_require__(14227);
// EXTERNAL MODULE: ./build/src/report/words/words.js + 2 modules
var words = __webpack_require__(81581);
// EXTERNAL MODULE: ./build/src/report/words/scope.js
var scope = __webpack_require__(87606);
;// CONCATENATED MODULE: ./build/src/report/forms/summary.js













function renderSummary(report, options = {}) {
    const alone = report.command === 'history' || report.command === 'canary';
    const parts = [
        (0,sections_sections/* causeSection */.bM)(report),
        (0,plan/* reviewSection */.mM)(report),
        (0,plan/* touchesSection */.NF)(report),
        (0,delivery/* chainSection */.JS)(report),
        (0,delivery/* recipientsSection */.K6)(report),
        ...(0,findings/* findingsSections */.X)(report, options, true),
        ...(0,sections_sections/* accountsSections */.ts)(report),
        (0,findings/* oddSection */.H)(report, options),
        (0,delivery/* lossesSection */.z5)(report),
        (0,plan/* planSection */.lA)(report),
        (0,canary/* canarySection */.g)(report, false),
        ...historySections(report, false),
        (0,sections_sections/* unreadableSection */.t0)(report, options),
        (0,sections_sections/* lookedAtSection */.rP)(report),
        (0,sections_sections/* notesSection */.dY)(report),
    ];
    const sections = alone
        ? [
            (0,sections_sections/* causeSection */.bM)(report),
            (0,canary/* canarySection */.g)(report, true),
            ...historySections(report, true),
            (0,sections_sections/* lookedAtSection */.rP)(report),
            (0,sections_sections/* notesSection */.dY)(report),
        ]
        : parts;
    const next = (0,command_next/* nextSentence */.H)(report, options.showing);
    const footer = `<sub>iam-alert-guard ${(0,markdown/* text */.Qq)(report.tool.version)}, ${(0,markdown/* text */.Qq)(report.generatedAt)}. "Would arrive" means: from configuration, nothing on the way drops the alert. ${(0,markdown/* text */.Qq)(scope/* NOT_LOOKED_AT */.JT)} More: ${(0,sections_sections/* limitsPage */.Wd)(options)}</sub>`;
    const closing = [(0,sections_sections/* runbookLine */.zn)(report), next === null ? '' : `**Next:** ${(0,markdown/* text */.Qq)(next)}`, footer]
        .filter((part) => part !== '')
        .join('\n\n');
    return (0,page/* page */.M)(opening(report), sections, closing, options.budget ?? limits/* LIMITS */.b.summaryBytes);
}
const MARKS = { good: '✅', bad: '❌', unknown: '❓' };
function opening(report) {
    return [verdictHeading(report), accountLine(report), about(report)].filter((part) => part !== '').join('\n\n');
}
function verdictHeading(report) {
    const sign = report.review?.class === 'weakens' ? '🔻' : MARKS[(0,words/* stateOf */.L4)(report)];
    return `## ${sign} ${(0,words/* badge */.qS)(report)}: ${(0,markdown/* text */.Qq)((0,words/* headline */.Pl)(report))}`;
}
function accountLine(report) {
    const account = (0,words/* beside */.vY)(report);
    return account === null
        ? ''
        : `The account as it is now, judged by this baseline: ${MARKS[(0,words/* stateOf */.L4)(account.now)]} **${(0,words/* badge */.qS)(account.now)}**. ${(0,markdown/* text */.Qq)(account.line)}`;
}
function about(report) {
    const { account, pinned, eventRegion } = report.target;
    const saved = (0,scope/* savedLine */.km)(report);
    const who = account === null && pinned !== undefined ? `${(0,markdown/* code */.aY)(pinned)} (pinned in the baseline)` : (0,markdown/* code */.aY)(account ?? 'unknown');
    return [
        report.accounts !== undefined || report.verdict === null ? null : `Account ${who}`,
        eventRegion === null ? null : `IAM events in ${(0,markdown/* code */.aY)(eventRegion)}`,
        report.baseline.path === '' ? null : `baseline ${(0,markdown/* code */.aY)(report.baseline.path)}`,
        saved === null ? null : (0,markdown/* text */.Qq)(saved),
    ]
        .filter((part) => part !== null)
        .join(', ');
}


/***/ }),

/***/ 70558:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ planText),
  S: () => (/* binding */ renderText)
});

// EXTERNAL MODULE: ./build/src/report/escape/ink.js
var escape_ink = __webpack_require__(62146);
// EXTERNAL MODULE: ./build/src/report/model/cause.js
var cause = __webpack_require__(46521);
// EXTERNAL MODULE: ./build/src/report/model/show.js
var show = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(88844);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/report/model/failures.js
var failures = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/src/report/model/links.js
var links = __webpack_require__(22327);
// EXTERNAL MODULE: ./build/src/report/model/losses.js
var losses = __webpack_require__(98899);
// EXTERNAL MODULE: ./build/src/report/words/hop.js
var hop = __webpack_require__(53085);
// EXTERNAL MODULE: ./build/src/report/words/reach.js
var reach = __webpack_require__(17929);
;// CONCATENATED MODULE: ./build/src/report/sections/text-delivery.js









const NAMED = 6;
const MAX_GROUPS = 50;
const MAX_RECIPIENTS = 200;
function recipientLines(report, ink) {
    const delivery = report.delivery;
    if (delivery === null)
        return [];
    const lines = delivery.recipients.slice(0, MAX_RECIPIENTS).flatMap((recipient) => {
        const { state, sentence, counted } = (0,reach/* reachOf */.x)(report, recipient);
        const mark = ink.state(state, { good: '✓', bad: '✗', unknown: '?' }[state]);
        const missing = (0,hop/* whyNotThere */.iC)(recipient);
        const why = missing === '' || state === 'good' || (recipient.state === 'unknown' && !counted) || (0,cause/* nothingRead */.wi)(report)
            ? ''
            : ` (${missing})`;
        const words = `${(0,plain/* shown */.SP)(recipient.endpoint, 200)}: ${sentence}${why}`;
        return (0,terminal/* hang */.lG)(`  ${mark} `, words, 4);
    });
    const left = delivery.recipients.length - MAX_RECIPIENTS;
    return left > 0 ? [...lines, `  … ${(0,count/* count */.U)(left, 'more recipient')}: see --format json`] : lines;
}
const HOP = {
    passes: { mark: '✓', state: 'good' },
    partly: { mark: '~', state: 'bad' },
    blocks: { mark: '✗', state: 'bad' },
    unknown: { mark: '?', state: 'unknown' },
    vouched: { mark: '~', state: 'good' },
    idle: { mark: '-', state: 'unknown' },
};
function chainLines(report, ink, closing = []) {
    const all = report.route === null || (0,cause/* nothingRead */.wi)(report) ? [] : (0,links/* inOrder */.al)(report.route);
    const nodes = closing.length === 0 ? all : all.filter(({ kind }) => kind !== 'recipient');
    const drawn = nodes.slice(0, MAX_RECIPIENTS).map((node) => ({ ...node, kind: (0,plain/* shown */.SP)(node.kind, 20) }));
    const column = Math.max(0, ...drawn.map((node) => node.kind.length));
    const lines = drawn.flatMap((node) => {
        const { mark, state } = HOP[node.state];
        const why = report.cause !== undefined && node.state === 'unknown' ? 'could not be read' : node.note;
        const note = why === '' ? '' : `: ${(0,plain/* shown */.SP)(why)}`;
        const [first = '', ...rest] = (0,terminal/* hang */.lG)('', `${(0,plain/* shown */.SP)((0,links/* bareName */.yZ)(node), 200)}${note}`, column + 6);
        return [`  ${ink.state(state, mark)} ${node.kind.padEnd(column)}  ${first}`, ...rest];
    });
    const left = nodes.length - MAX_RECIPIENTS;
    return [...lines, ...(left > 0 ? [`  … ${(0,count/* count */.U)(left, 'more part')}: see --format json`] : []), ...closing];
}
function chainBlocks(report, ink, { show }) {
    const recipients = recipientLines(report, ink);
    const drawn = report.route !== null && report.route.nodes.length > 0 && !(0,cause/* nothingRead */.wi)(report);
    if (show !== 'drift')
        return [
            ['Recipients', recipients],
            ['Chain', chainLines(report, ink)],
        ];
    if ((0,cause/* nothingRead */.wi)(report) || (drawn && report.route.nodes.every(({ state }) => state === 'unknown')))
        return [];
    return drawn ? [['Chain', chainLines(report, ink, recipients)]] : [['Recipients', recipients]];
}
function saidAlready(report, { show }) {
    const { delivery, findings } = report;
    if (show !== 'drift' || delivery === null || delivery.silentByDeclaration.length > 0)
        return false;
    if ((0,failures/* onlyFailuresLost */.cU)(report))
        return true;
    const [group, ...others] = (0,losses/* lossGroups */.U)(delivery.losses);
    return (group !== undefined &&
        others.length === 0 &&
        group.counterExample === null &&
        group.events.length === delivery.required &&
        findings.some(({ check, status }) => check === 'alerts-delivered' && status !== 'pass' && status !== 'waived'));
}
function lossLines(report, ink) {
    const delivery = report.delivery;
    if (delivery === null || (0,cause/* nothingRead */.wi)(report))
        return [];
    const groups = (0,losses/* lossGroups */.U)(delivery.losses);
    const lines = groups.slice(0, MAX_GROUPS).flatMap((group) => {
        const state = group.verdict === 'unknown' ? 'unknown' : 'bad';
        const named = group.events.slice(0, NAMED).map((event) => (0,plain/* shown */.SP)(event, 80));
        const more = group.events.length > NAMED ? ` and ${group.events.length - NAMED} more` : '';
        const words = `${(0,plain/* shown */.SP)(group.hop)}: ${(0,plain/* shown */.SP)((0,losses/* fateWords */.i)(group, delivery.recipients))}: ${(0,plain/* shown */.SP)(group.reason)}`;
        return [
            ...(0,terminal/* hang */.lG)(`  ${ink.state(state, state === 'unknown' ? '?' : '✗')} `, words, 4),
            ...(0,terminal/* hang */.lG)('      ', `${named.join(', ')}${more}`),
            ...(group.counterExample === null ? [] : [ink.dim(example(JSON.stringify(group.counterExample)))]),
        ];
    });
    if (groups.length > MAX_GROUPS)
        lines.push(`  … ${(0,count/* count */.U)(groups.length - MAX_GROUPS, 'more reason')}: see --format json`);
    return lines;
}
function exceptLines({ delivery }) {
    return (delivery?.silentByDeclaration ?? []).flatMap((pattern) => (0,terminal/* hang */.lG)('  ~ ', (0,plain/* shown */.SP)(pattern)));
}
function example(json) {
    const lead = '      for example ';
    const text = (0,plain/* shown */.SP)(json, terminal/* TEXT_WIDTH */.Lp * 4);
    const room = terminal/* TEXT_WIDTH */.Lp - lead.length;
    return lead + (text.length > room ? `${(0,plain/* clip */.$Q)(text, room - 1)}…` : text);
}

// EXTERNAL MODULE: ./build/src/report/sections/text-findings.js
var text_findings = __webpack_require__(24485);
// EXTERNAL MODULE: ./build/src/report/sections/text-head.js
var text_head = __webpack_require__(29525);
// EXTERNAL MODULE: ./build/src/report/sections/canary.js
var canary = __webpack_require__(67341);
// EXTERNAL MODULE: ./build/src/report/sections/text-history.js
var text_history = __webpack_require__(21343);
// EXTERNAL MODULE: ./build/src/report/words/review.js
var words_review = __webpack_require__(83524);
// EXTERNAL MODULE: ./build/src/report/words/change.js
var change = __webpack_require__(72);
// EXTERNAL MODULE: ./build/src/report/words/step.js
var words_step = __webpack_require__(14366);
// EXTERNAL MODULE: ./build/src/report/model/limits.js
var limits = __webpack_require__(77912);
;// CONCATENATED MODULE: ./build/src/report/sections/text-plan.js








const MAX_STEPS = 100;
const MAX_CHANGES = 200;
const MAX_ACCOUNTS = 20;
function reviewLines(report, ink) {
    const review = report.review;
    if (review === null)
        return [];
    const lines = review.changes.slice(0, MAX_CHANGES).flatMap((change) => {
        const mark = { weakens: ink.bad('-'), strengthens: ink.good('+'), neutral: ink.dim('=') }[change.class];
        const where = (0,plain/* shown */.SP)(`${change.location.path}:${change.location.line}`, 120);
        return [
            `  ${mark} ${change.class.padEnd(11)} ${ink.bold((0,plain/* shown */.SP)(change.path, 120))}  ${ink.dim(where)}`,
            ...(0,terminal/* hang */.lG)('      ', (0,plain/* shown */.SP)(change.effect)),
        ];
    });
    const left = review.changes.length - MAX_CHANGES;
    if (left > 0)
        lines.push(`  … ${(0,count/* count */.U)(left, 'more change')}: see --format json`);
    if (review.changes.length === 0)
        lines.push('  nothing changed');
    for (const { baseline, class: kind, accounts, whom } of review.touches ?? []) {
        const named = (accounts ?? []).slice(0, MAX_ACCOUNTS);
        const more = (accounts?.length ?? 0) - named.length;
        const list = named.length === 0 ? '' : `: ${named.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
        lines.push(...(0,terminal/* hang */.lG)('  ', (0,plain/* shown */.SP)(`${baseline} (${kind}) judges ${whom}${list}`)));
    }
    const commit = (0,words_review/* acceptedCommit */.TV)(review);
    const which = commit === null ? '' : ` for commit ${(0,plain/* shown */.SP)(commit)}`;
    if (review.acceptedBy)
        lines.push(...(0,terminal/* hang */.lG)('  ', `the weakening was accepted by ${(0,plain/* shown */.SP)(review.acceptedBy)}${which}`));
    return lines;
}
function planLines(report, ink) {
    const plan = report.plan;
    if (plan === null)
        return [];
    if ((0,cause/* nothingRead */.wi)(report))
        return ['  none: the account was not read'];
    if (plan.steps.length === 0)
        return ['  no step is needed'];
    const left = plan.steps.length - MAX_STEPS;
    return [
        ...plan.steps.slice(0, MAX_STEPS).flatMap((step, index) => stepLines(step, index + 1, ink)),
        ...(left > 0 ? [`  … ${(0,count/* count */.U)(left, 'more step')}: see --format json`] : []),
        `  digest ${(0,plain/* shown */.SP)(plan.digest)}`,
    ];
}
const OUTCOME = { done: '✓ done', failed: '✗ failed', 'not-tried': '- not tried' };
function stepLines(step, number, ink) {
    const who = step.by === 'reconcile' ? ink.dim('(reconcile)') : ink.state('unknown', '(a person)');
    const outcome = step.outcome === undefined ? '' : `  ${OUTCOME[step.outcome.state]}`;
    const diff = (0,change/* stepChange */.L6)(step).map((line) => {
        const shownLine = `      ${(0,plain/* shown */.SP)(line, limits/* LIMITS */.b.codeChars)}`;
        const cut = shownLine.length > terminal/* TEXT_WIDTH */.Lp ? `${(0,plain/* clip */.$Q)(shownLine, terminal/* TEXT_WIDTH */.Lp - 1)}…` : shownLine;
        return line.startsWith('+') ? ink.good(cut) : line.startsWith('-') ? ink.bad(cut) : ink.dim(cut);
    });
    return [
        `  ${String(number).padStart(2)}. ${ink.bold((0,plain/* shown */.SP)(step.action, 60))} ${who}${outcome}`,
        ...(0,terminal/* hang */.lG)('      ', (0,plain/* shown */.SP)(`${step.resource}${(0,words_step/* stepRegion */.C)(step) === '' ? '' : ` in ${(0,words_step/* stepRegion */.C)(step)}`}`, limits/* LIMITS */.b.codeChars)).map((line) => ink.dim(line)),
        ...(0,words_step/* stepReason */.j)(step)
            .split(/\r?\n/)
            .slice(0, limits/* LIMITS */.b.blockLines)
            .flatMap((line) => indented(line)),
        ...(step.costs === null ? [] : (0,terminal/* hang */.lG)('      ', `costs: ${(0,plain/* shown */.SP)(step.costs)}`)),
        ...(step.reversible ? [] : ['      cannot be undone']),
        ...(step.outcome?.error ? (0,terminal/* hang */.lG)('      ', `error: ${(0,plain/* shown */.SP)(step.outcome.error)}`) : []),
        ...diff,
    ];
}
function indented(line) {
    const own = /^ */.exec(line)?.[0].length ?? 0;
    return own > 0
        ? [`      ${' '.repeat(Math.min(own, 40))}${(0,plain/* shown */.SP)(line.slice(own), own > 1 ? Infinity : limits/* LIMITS */.b.textChars)}`]
        : (0,terminal/* hang */.lG)('      ', (0,plain/* shown */.SP)(line));
}

// EXTERNAL MODULE: ./build/src/report/words/command/again.js
var again = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/src/report/words/unread.js
var words_unread = __webpack_require__(26299);
// EXTERNAL MODULE: ./build/src/report/words/merge.js
var merge = __webpack_require__(20398);
// EXTERNAL MODULE: ./build/src/report/words/scope.js
var scope = __webpack_require__(87606);
// EXTERNAL MODULE: ./build/src/report/words/tally.js
var tally = __webpack_require__(76120);
// EXTERNAL MODULE: ./build/src/report/words/command/next.js
var command_next = __webpack_require__(14227);
// EXTERNAL MODULE: ./build/src/report/words/words.js + 2 modules
var words = __webpack_require__(81581);
;// CONCATENATED MODULE: ./build/src/report/forms/text.js




















function renderText(given, options) {
    const report = (0,again/* goingOn */.iO)(given);
    const ink = (0,escape_ink/* inks */.I)(options.color);
    const { showing = show/* QUIET */.D } = options;
    if (report.command === 'history' || report.command === 'canary')
        return (0,text_head/* joined */.oR)(evidenceBlocks(report, options));
    const blocks = [
        (0,text_head/* head */.d5)(report, ink),
        (0,text_head/* causeLines */.t1)(report, ink),
        (0,text_head/* section */.uW)('Review', reviewLines(report, ink), ink),
        ...chainBlocks(report, ink, showing).map(([title, lines]) => (0,text_head/* section */.uW)(title, lines, ink)),
        (0,text_head/* section */.uW)((0,reach/* lossHeading */.G)(report), saidAlready(report, showing) ? [] : lossLines(report, ink), ink),
        (0,text_head/* section */.uW)('Need not alert (events.except)', exceptLines(report), ink),
        (0,text_head/* section */.uW)(`Findings: ${(0,tally/* tally */.e)(report)}`, (0,text_findings/* findingLines */.hq)(report, ink, showing), ink),
        (0,text_head/* section */.uW)('Accounts', accountLines(report, ink, showing), ink),
        (0,text_head/* section */.uW)('In one account only', (0,text_findings/* oddLines */.$x)(report, ink, showing), ink),
        (0,text_head/* section */.uW)('Plan', planLines(report, ink), ink),
        ...evidenceParts(report, ink),
        lookedAt(report, ink, showing),
        (0,text_head/* section */.uW)('Notes', noteLines(report), ink),
        last(report, ink, showing),
    ];
    return (0,text_head/* joined */.oR)(blocks);
}
function noteLines({ notes }) {
    return notes.flatMap((note) => (0,terminal/* hang */.lG)('  - ', (0,plain/* shown */.SP)(note)));
}
function evidenceBlocks(report, { color, showing = show/* QUIET */.D }) {
    const ink = (0,escape_ink/* inks */.I)(color);
    return [
        (0,text_head/* head */.d5)(report, ink),
        (0,text_head/* causeLines */.t1)(report, ink),
        ...evidenceParts(report, ink),
        lookedAt(report, ink, showing),
        (0,text_head/* section */.uW)('Notes', noteLines(report), ink),
        last(report, ink, showing),
    ];
}
function evidenceParts(report, ink) {
    return [
        (0,text_head/* section */.uW)('Canary', (0,canary/* canaryLines */.a)(report, ink), ink),
        (0,text_head/* section */.uW)("Real changes, by today's configuration", (0,text_history/* historyLines */.O5)(report, ink), ink),
        (0,text_head/* section */.uW)('Stops of the chain', (0,text_history/* gapLines */.kE)(report), ink),
        (0,text_head/* section */.uW)('Where the event model of this tool is wrong', (0,text_history/* modelErrorLines */.vi)(report), ink),
    ];
}
function planText(given, options) {
    const report = (0,again/* goingOn */.iO)(given);
    const ink = (0,escape_ink/* inks */.I)(options.color);
    const { account } = report.target;
    const title = `Plan for account ${account ?? 'unknown'} (baseline ${(0,plain/* shown */.SP)(report.baseline.path)})`;
    return (0,terminal/* inert */.tJ)(`${(0,text_head/* section */.uW)(title, planLines(report, ink), ink).join('\n')}\n`);
}
function accountLines({ accounts = [] }, ink, { show }) {
    const quiet = show === 'all' ? [] : accounts.filter(merge/* isWell */.f5);
    return [
        ...accountRows(accounts.filter((each) => !quiet.includes(each)), ink),
        ...(quiet.length === 0 ? [] : [`  ${ink.state('good', text_head/* MARKS */.j7.good)} ${(0,count/* count */.U)(quiet.length, 'account')} in sync`]),
    ];
}
function accountRows(accounts, ink) {
    return accounts.map((each) => {
        const state = (0,merge/* mergedState */.Ag)([each]);
        const calls = each.required === null
            ? ''
            : each.cause?.nothingRead === true
                ? (0,plain/* shown */.SP)(each.cause.said)
                : `${each.delivered ?? 0} of ${each.required} calls would arrive`;
        const change = each.review === undefined ? '' : `the change ${each.review.class}`;
        const about = [calls, change, each.error === undefined ? '' : (0,plain/* shown */.SP)(each.error)].filter((part) => part !== '');
        const words = `${(0,plain/* shown */.SP)(each.account ?? each.pinned ?? 'unknown').padEnd(14)} ${(each.verdict ?? '-').padEnd(8)} ${about.join(', ')}`;
        return `  ${ink.state(state, text_head/* MARKS */.j7[state])} ${words.trimEnd()}`;
    });
}
function lookedAt(report, ink, { show }) {
    const observation = report.observation;
    if (observation === null)
        return [];
    const quiet = show === 'drift';
    if (quiet && (0,cause/* nothingRead */.wi)(report))
        return [];
    const unread = observation.unreadable.filter((read) => !quiet ||
        !((0,words_unread/* servesAdvice */.tq)(report, read) ||
            (0,cause/* saidByCause */.Mn)(report, read) ||
            (report.verdict === 'unknown' && read.permission !== null)));
    return [
        `${ink.bold('Reads:')} ${(0,words_unread/* readsLine */.GG)(report, observation, 'read')}, at ${(0,plain/* shown */.SP)(observation.observedAt)}`,
        ...(0,words_unread/* unreadGroups */.KJ)(unread)
            .slice(0, text_findings/* MAX_FINDINGS */.Mt)
            .flatMap(({ said, permission }) => (0,terminal/* hang */.lG)(`  ${ink.state('unknown', '?')} `, (0,plain/* shown */.SP)(`${said}${permission === null ? '' : `; grant ${permission}`}`), 4)),
        ...(0,terminal/* wrap */.LV)(quiet ? scope/* NOT_LOOKED_AT */.JT : `${scope/* NOT_LOOKED_AT */.JT} More: ${scope/* LIMITS_ADDRESS */.q7}`, terminal/* TEXT_WIDTH */.Lp - 2).map((line) => ink.dim(`  ${line}`)),
        ...observation.vouched.slice(0, text_findings/* MAX_FINDINGS */.Mt).flatMap((link) => (0,terminal/* hang */.lG)('  ~ ', `vouched, not seen: ${(0,plain/* shown */.SP)(link)}`)),
    ];
}
function last(report, ink, showing) {
    const { runbook } = report.baseline;
    return [
        ...(runbook === undefined || (0,words/* stateOf */.L4)(report) === 'good' ? [] : [`Runbook: ${(0,plain/* shown */.SP)(runbook)}`]),
        ...nextLines(report, ink, showing),
    ];
}
function nextLines(report, ink, showing) {
    const next = (0,command_next/* nextStep */.s)(report, showing);
    if (next === null)
        return [];
    return typeof next === 'string'
        ? (0,terminal/* wrap */.LV)((0,plain/* shown */.SP)(`Next: ${next}`), terminal/* TEXT_WIDTH */.Lp).map((line) => ink.bold(line))
        : report.again === undefined && report.accounts === undefined
            ?
                (0,terminal/* wrap */.LV)((0,plain/* shown */.SP)(`Next, ${next.to}: run with ${next.inputs.replaceAll('`', '')}.`), terminal/* TEXT_WIDTH */.Lp).map((line) => ink.bold(line))
            : [ink.bold(`Next, ${next.to}:`), ink.bold(`  ${(0,plain/* shown */.SP)(next.command)}`)];
}


/***/ }),

/***/ 46521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ saidByCause),
/* harmony export */   Qr: () => (/* binding */ restsOnCause),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   to: () => (/* binding */ explained),
/* harmony export */   wi: () => (/* binding */ nothingRead)
/* harmony export */ });
/* harmony import */ var _snapshot_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40069);
/* harmony import */ var _words_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4057);
/* harmony import */ var _many_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88729);
/* harmony import */ var _words_command_mentioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31295);




function kindOf({ kind, code, trouble }) {
    if (trouble !== undefined)
        return trouble.kind;
    switch (kind) {
        case 'credentials':
            return code === 'CredentialsProviderError' ? 'no-credentials' : 'refused-credentials';
        case 'unavailable':
        case 'throttled':
        case 'timeout':
            return kind;
        case 'denied':
        case 'foreign':
        case 'malformed':
        case 'not-observed':
            return null;
    }
}
function explained(refusal) {
    return (0,_words_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeWords */ .p)(kindOf(refusal) ?? 'refused-credentials', refusal.trouble?.name, null);
}
const LOCAL = new Set(['throttled', 'timeout', 'unavailable']);
function causeOf(used, findings) {
    const proof = used.filter(({ read }) => _snapshot_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x[read.op].tier === 'proof');
    const failed = proof.flatMap(({ read, answer }) => {
        const kind = answer.status === 'unreadable' ? kindOf(answer) : null;
        return kind === null || answer.status !== 'unreadable' ? [] : [{ read, answer, kind }];
    });
    const nothingRead = proof.every(({ read: { op }, answer }) => op === 'sts:GetCallerIdentity' ||
        (answer.status === 'unreadable' && (answer.kind !== 'denied' || op === 's3:HeadBucket')));
    const first = ranked(failed).find(([kind, group]) => explains(kind, group, nothingRead));
    if (first === undefined)
        return undefined;
    const [kind, group] = first;
    const [leading] = [...group].sort((a, b) => Number(isIdentity(b)) - Number(isIdentity(a)));
    if (leading === undefined)
        return undefined;
    const reads = new Set([...group, ...(OF_CREDENTIALS.has(kind) ? unspoken(proof) : [])].map(({ read }) => keyOf(read)));
    const { code, message, trouble } = leading.answer;
    return {
        kind,
        ...(0,_words_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .causeWords */ .p)(kind, trouble?.name, whereOf(group, proof)),
        message: message === '' ? code : /^(?:Error)?$/.test(code) || (0,_words_command_mentioned_js__WEBPACK_IMPORTED_MODULE_2__/* .mentions */ .w)(message, code) ? message : `${message} (${code})`,
        nothingRead,
        reads: group.length,
        findings: findings
            .filter(({ status, doubt }) => status === 'unknown' && (nothingRead || doubt?.reads.some((read) => reads.has(keyOf(read))) === true))
            .map(({ fingerprint }) => fingerprint),
    };
}
function whereOf(group, proof) {
    const [first] = group;
    if (first === undefined)
        return null;
    const { op, region } = first.read;
    const [service = ''] = op.split(':');
    const isThere = ({ read }) => read.op.startsWith(`${service}:`) && read.region === region;
    const answered = proof.some((one) => !isThere(one) && (one.answer.status !== 'unreadable' || one.answer.kind === 'denied'));
    return answered && group.every(isThere) ? { service, region } : { region };
}
const OF_CREDENTIALS = new Set(['expired-credentials', 'refused-credentials', 'clock']);
function unspoken(proof) {
    return proof.filter(({ read, answer }) => read.op === 's3:HeadBucket' && answer.status === 'unreadable' && answer.kind === 'denied');
}
function keyOf({ op, region }) {
    return `${op} ${region}`;
}
function isIdentity({ read }) {
    return read.op === 'sts:GetCallerIdentity';
}
function ranked(failed) {
    const groups = new Map();
    for (const each of failed)
        groups.set(each.kind, [...(groups.get(each.kind) ?? []), each]);
    return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
function explains(kind, group, nothingRead) {
    if (nothingRead)
        return true;
    return !LOCAL.has(kind) && (kind !== 'refused-credentials' || group.some(isIdentity));
}
function restsOnCause({ cause, accounts = [] }, finding) {
    if (finding.status !== 'unknown')
        return false;
    const its = accounts.filter((each) => (0,_many_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)(each) === (finding.account ?? null)).map((each) => each.cause);
    return [cause, ...its].some((each) => each?.findings.includes(finding.fingerprint) === true);
}
function saidByCause({ cause }, { permission }) {
    return cause !== undefined && permission === null;
}
function nothingRead({ cause }) {
    return cause?.nothingRead === true;
}


/***/ }),

/***/ 88385:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ changes),
/* harmony export */   Ei: () => (/* binding */ regions),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   R3: () => (/* binding */ policies),
/* harmony export */   VI: () => (/* binding */ watched),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33837);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76889);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46521);
/* harmony import */ var _extent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99748);




function claimsOf(report) {
    if (report.verdict === null || report.accounts !== undefined || report.delivery === null)
        return null;
    const { delivery, verdict, period, saved } = report;
    const extent = delivery.extent && (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingRead */ .wi)(report) ? { ...delivery.extent, allRegions: null } : delivery.extent;
    return [
        { id: 'recorded', state: recorded(report) },
        regions(extent),
        { id: 'reaches', state: reaches(report) },
        changes(extent),
        policies(extent),
        people(delivery.recipients, (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingRead */ .wi)(report) ? 0 : delivery.required),
        report.canary === undefined
            ? { id: 'tested', state: 'not-tested', why: 'no canary in this run' }
            : { id: 'tested', state: tested(report.canary) },
        watched(verdict, period, saved),
    ];
}
function together(states) {
    for (const state of ['not-shown', 'unknown', 'not-tested'])
        if (states.includes(state))
            return state;
    return 'shown';
}
function recorded(report) {
    if ((0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingRead */ .wi)(report))
        return 'unknown';
    const { findings, delivery } = report;
    const ofTrail = findings.filter(({ hop, severity }) => hop === 'trail' && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(severity, 'medium'));
    const lost = delivery?.losses.filter(({ hop }) => hop === 'trail') ?? [];
    if (ofTrail.some(({ status }) => status === 'fail' || status === 'waived'))
        return 'not-shown';
    if (lost.some(({ verdict }) => verdict !== 'unknown'))
        return 'not-shown';
    return lost.length > 0 || ofTrail.some(({ status }) => status === 'unknown') ? 'unknown' : 'shown';
}
function regions(extent) {
    if (extent === undefined || extent.allRegions === null)
        return { id: 'regions', state: 'unknown' };
    if (extent.allRegions)
        return { id: 'regions', state: 'shown' };
    return { id: 'regions', state: 'not-shown', why: 'no trail that works records the management events of all Regions' };
}
function reaches(report) {
    const { delivery } = report;
    if (delivery === null || (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingRead */ .wi)(report))
        return 'unknown';
    if (delivery.required > 0 && delivery.delivered === delivery.required)
        return 'shown';
    const short = delivery.sometimes + delivery.lost + (delivery.noticed ?? 0);
    return short > 0 || delivery.required === 0 ? 'not-shown' : 'unknown';
}
function changes(extent) {
    if (extent === undefined)
        return { id: 'changes', state: 'unknown' };
    const why = notAsked(extent);
    return why.length === 0 ? { id: 'changes', state: 'shown' } : { id: 'changes', state: 'not-shown', why: why.join('; ') };
}
function notAsked({ leftOut, excepted }) {
    return [
        leftOut.length === 0
            ? null
            : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(leftOut.length, 'call')} that can change IAM need not alert (events), e.g. ${leftOut.slice(0, 3).join(', ')}`,
        excepted === 0 ? null : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(excepted, 'event pattern')} that need not alert (events.except)`,
    ].filter((part) => part !== null);
}
function policies(extent) {
    if (extent === undefined)
        return { id: 'policies', state: 'unknown' };
    if (!extent.policiesLeftOut)
        return { id: 'policies', state: 'shown' };
    return { id: 'policies', state: 'not-shown', why: 'some changes to IAM policies need not alert by the baseline' };
}
function people(recipients, required) {
    const readers = recipients.filter(({ protocol }) => (0,_extent_js__WEBPACK_IMPORTED_MODULE_1__/* .readBy */ .a)(protocol) !== 'program');
    if (readers.length === 0)
        return {
            id: 'people',
            state: 'not-shown',
            why: `no recipient is a person (${[...new Set(recipients.map(({ protocol }) => protocol))].join(', ')})`,
        };
    const whole = readers.filter(({ delivered }) => required > 0 && delivered === required);
    if (whole.some(({ protocol }) => (0,_extent_js__WEBPACK_IMPORTED_MODULE_1__/* .readBy */ .a)(protocol) === 'person'))
        return { id: 'people', state: 'shown' };
    if (whole.length > 0)
        return { id: 'people', state: 'unknown', why: 'nothing in AWS says whether a person reads a web endpoint' };
    if (required === 0 || readers.some(({ unknown = 0 }) => unknown > 0))
        return { id: 'people', state: 'unknown' };
    return { id: 'people', state: 'not-shown', why: 'no person would receive each required call' };
}
function tested({ outcome }) {
    if (outcome === 'unknown')
        return 'unknown';
    return outcome === 'lost' ? 'not-shown' : 'shown';
}
function watched(verdict, period, saved) {
    const id = 'watched';
    if (verdict === 'unknown')
        return { id, state: 'unknown' };
    if (verdict === 'drifted')
        return { id, state: 'not-shown', why: 'this run found drift' };
    if (saved === true)
        return { id, state: 'not-shown', why: 'judged from a saved snapshot' };
    if (period === undefined || period.from.slice(0, 10) === period.to.slice(0, 10))
        return {
            id,
            state: 'not-tested',
            why: 'the runs of one day show no repetition; add earlier reports with --previous',
        };
    const { daysWithout, missing } = period;
    const why = [
        daysWithout.length === 0 ? null : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(daysWithout.length, 'day')} without a run`,
        missing === 0 ? null : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(missing, 'report')} missing`,
    ].filter((part) => part !== null);
    return why.length === 0 ? { id, state: 'shown' } : { id, state: 'not-shown', why: why.join('; ') };
}


/***/ }),

/***/ 99748:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readBy)
/* harmony export */ });
const PEOPLE = new Set(['email', 'email-json', 'sms', 'chat']);
const PERHAPS = new Set(['http', 'https', 'api-destination', 'application']);
function readBy(protocol) {
    if (PEOPLE.has(protocol))
        return 'person';
    return PERHAPS.has(protocol) ? 'perhaps' : 'program';
}


/***/ }),

/***/ 6451:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ silentNow),
/* harmony export */   cD: () => (/* binding */ missesFailuresOnly),
/* harmony export */   cU: () => (/* binding */ onlyFailuresLost),
/* harmony export */   oy: () => (/* binding */ missingOf)
/* harmony export */ });
function missesFailuresOnly({ findings }, recipient) {
    const resource = `${recipient.protocol}:${recipient.endpoint}`;
    return findings.some((finding) => finding.check === 'alerts-delivered' &&
        finding.resource === resource &&
        finding.status === 'fail' &&
        finding.severity === 'low');
}
function missingOf({ required, recipients, }) {
    return recipients.filter(({ delivered }) => delivered < required);
}
function onlyFailuresLost(report) {
    const missing = report.delivery === null ? [] : missingOf(report.delivery);
    return missing.length > 0 && missing.every((recipient) => missesFailuresOnly(report, recipient));
}
function silentNow({ findings }) {
    return findings.flatMap(({ check, status, severity, observed, resource }) => check === 'alarm-announces-each' &&
        status === 'fail' &&
        severity === 'low' &&
        observed === 'ALARM' &&
        resource !== null
        ? [resource]
        : []);
}


/***/ }),

/***/ 26674:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ onlyForeign)
/* harmony export */ });
function onlyForeign({ records, foreign }) {
    return records > 0 && foreign === records;
}


/***/ }),

/***/ 22327:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   sp: () => (/* binding */ drawnName),
/* harmony export */   yZ: () => (/* binding */ bareName)
/* harmony export */ });
function inOrder({ nodes, edges }) {
    const before = new Map();
    for (const { from, to } of edges)
        before.set(to, [...(before.get(to) ?? []), from]);
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const placed = new Set();
    const ordered = [];
    const waiting = nodes.map(({ id }) => ({ id, seen: false })).reverse();
    const entered = new Set();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { id, seen } = next;
        const node = byId.get(id);
        if (node === undefined || placed.has(id))
            continue;
        if (seen) {
            placed.add(id);
            ordered.push(node);
        }
        else if (!entered.has(id)) {
            entered.add(id);
            waiting.push({ id, seen: true }, ...[...(before.get(id) ?? [])].reverse().map((each) => ({ id: each, seen: false })));
        }
    }
    return ordered;
}
const PROTOCOL = /^(?:email-json|email|sms|https|http|sqs|lambda|firehose|application|kinesis|logs|api-destination|chat) (?=\S)/;
function bareName({ kind, label }) {
    if (label.startsWith(`${kind} `))
        return label.slice(kind.length + 1);
    if (kind === 'bus')
        return label.replace(/^default bus\b/, 'default');
    return kind === 'recipient' ? label.replace(PROTOCOL, '') : label;
}
function drawnName(node) {
    const name = bareName(node);
    const { kind, label } = node;
    const protocol = kind === 'recipient' && label.endsWith(` ${name}`) ? label.slice(0, -name.length - 1) : '';
    return {
        kind: protocol === '' ? kind : `${kind}, ${protocol}`,
        name: name.startsWith('arn:') ? name.split(':').slice(5).join(':') || name : name,
    };
}


/***/ }),

/***/ 98899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lossGroups),
/* harmony export */   i: () => (/* binding */ fateWords)
/* harmony export */ });
const WORST = { never: 0, sometimes: 1, unknown: 2 };
function lossGroups(losses) {
    const groups = new Map();
    for (const loss of losses) {
        const key = JSON.stringify([loss.hop, loss.verdict, loss.reason]);
        const group = groups.get(key);
        if (group)
            group.push(loss);
        else
            groups.set(key, [loss]);
    }
    return [...groups.values()]
        .flatMap((members) => {
        const [first] = members;
        if (!first)
            return [];
        const { hop, place = hop, verdict, reason } = first;
        const telling = verdict === 'never' ? undefined : members.find((loss) => loss.counterExample !== null);
        const example = telling?.counterExample ?? null;
        const whom = members.some((loss) => loss.whom === undefined)
            ? null
            : [...new Set(members.flatMap((loss) => loss.whom ?? []))].sort((a, b) => a - b);
        const events = [...new Set(members.map((loss) => loss.event))];
        return [{ hop: place, verdict, reason, events, whom, counterExample: example }];
    })
        .sort((a, b) => WORST[a.verdict] - WORST[b.verdict] || b.events.length - a.events.length);
}
const FATES = {
    never: ['never arrives', 'never arrive'],
    sometimes: ['does not always arrive', 'do not always arrive'],
    unknown: ['cannot be followed', 'cannot be followed'],
};
function fateWords({ verdict, events, whom }, recipients) {
    const fate = events.length === 1 ? `1 call ${FATES[verdict][0]}` : `${events.length} calls ${FATES[verdict][1]}`;
    if (whom === null || whom.length >= recipients.length)
        return fate;
    const names = whom.flatMap((index) => recipients[index]?.endpoint ?? []);
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    return names.length === 0 ? fate : `${fate} for ${names.slice(0, NAMED).join(', ')}${more}`;
}
const NAMED = 2;


/***/ }),

/***/ 56038:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   kB: () => (/* binding */ isCommon),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
function isCommon({ runs }) {
    return runs > 1;
}
function alone(first) {
    return { first, accounts: [], more: 0, runs: 1 };
}
function grouped(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.check, finding.status, finding.severity, wordsOf(finding)]);
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()].flatMap((members) => {
        const [first] = members;
        if (first === undefined)
            return [];
        const accounts = [...new Set(members.map(({ account }) => account ?? null))];
        const nameless = members.filter(({ account }) => (account ?? null) === null).length;
        const runs = accounts.filter((account) => account !== null).length + nameless;
        return [{ first, accounts, more: members.length - runs, runs }];
    });
}
function wordsOf({ message, account }) {
    return account === null || account === undefined ? message : message.replaceAll(account, '');
}


/***/ }),

/***/ 88729:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
function nameOf({ account, pinned }) {
    return account ?? pinned ?? null;
}


/***/ }),

/***/ 99967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ sameComment),
/* harmony export */   Ve: () => (/* binding */ acceptanceIn),
/* harmony export */   W4: () => (/* binding */ acceptanceLine),
/* harmony export */   ab: () => (/* binding */ sarifCategory),
/* harmony export */   oD: () => (/* binding */ accountTag),
/* harmony export */   s2: () => (/* binding */ weakeningDigest),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   yT: () => (/* binding */ encodedPath)
/* harmony export */ });
/* harmony import */ var _snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65489);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10883);


function accountTag(account) {
    if (account === null)
        return 'none';
    return /^account-[0-9a-f]{6}$/.test(account) ? account.slice(-6) : (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .tag */ .Tc)('account', account).slice(-6);
}
function marker(kind, key) {
    return `<!-- iam-alert-guard:${kind} baseline=${encodedPath(key.path)} account=${accountTag(key.account)} -->`;
}
function acceptanceLine({ commit, changes, login }) {
    return `<!-- iam-alert-guard:accepted commit=${commit} changes=${changes} by=${encodedPath(login)} -->`;
}
function weakeningDigest({ changes }) {
    const told = changes.filter((change) => change.class === 'weakens').map(({ path, effect }) => `${path} ${effect}`);
    return (0,_snapshot_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(JSON.stringify(told.sort())).slice(0, 16);
}
function acceptanceIn(body) {
    const [, second = ''] = body.split(/\r?\n/, 2);
    const [, commit, changes, by] = /^<!-- iam-alert-guard:accepted commit=([0-9a-f]{40,64}) changes=([0-9a-f]{16}) by=([\w.%~-]{1,200}) -->$/.exec(second) ?? [];
    if (commit === undefined || changes === undefined || by === undefined)
        return null;
    try {
        return { commit, changes, login: decodeURIComponent(by) };
    }
    catch {
        return null;
    }
}
function sameComment(key, firstLine) {
    const anyAccount = marker('comment', { ...key, account: null }).replace(/none -->$/, '');
    const stands = /^(none|[0-9a-f]{6}) -->$/.exec(firstLine.startsWith(anyAccount) ? firstLine.slice(anyAccount.length) : '');
    const own = accountTag(key.account);
    return stands !== null && (stands[1] === own || stands[1] === 'none' || own === 'none' || key.pinned === true);
}
function sarifCategory(key) {
    return `iam-alert-guard/${encodedPath(key.path)}/${accountTag(key.account)}/`;
}
function encodedPath(path) {
    return path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replaceAll('--', '-%2D');
}


/***/ }),

/***/ 93585:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ failsRun),
/* harmony export */   R: () => (/* binding */ shownOf)
/* harmony export */ });
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33837);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46521);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38661);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);




function failsRun({ status, severity }, { failOn, failOnUnknown }) {
    const counts = status === 'fail' || (status === 'unknown' && failOnUnknown);
    return counts && failOn !== 'never' && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)(severity, failOn);
}
function shownOf(report, showing = _show_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET */ .D) {
    const all = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .spoken */ .vg)(report.findings);
    const resting = showing.show === 'all' ? [] : all.filter((finding) => !(0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemark */ .bd)(finding) && (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .restsOnCause */ .Qr)(report, finding));
    const rest = all.filter((finding) => !resting.includes(finding));
    const quiet = (finding) => (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isRemark */ .bd)(finding) && !failsRun(finding, showing);
    return {
        told: rest.filter((finding) => !quiet(finding)),
        remarks: rest.filter(quiet),
        resting,
        passes: showing.show === 'all' ? (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.findings.filter(({ status }) => status === 'pass')) : [],
    };
}


/***/ }),

/***/ 67341:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ canaryLines),
/* harmony export */   g: () => (/* binding */ canarySection)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86089);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79366);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88844);
/* harmony import */ var _words_canary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90836);




const MARKS = { seen: '✓', 'not-seen': '✗', 'not-watched': '·' };
const SIGNS = { seen: '✅', 'not-seen': '❌', 'not-watched': '❓' };
const STATES = { seen: 'good', 'not-seen': 'bad', 'not-watched': 'unknown' };
function canaryLines({ canary: block, again }, ink) {
    if (block === undefined)
        return [];
    const mark = ({ state }) => ink.state(STATES[state], MARKS[state]);
    return [
        ...block.hops.flatMap((hop) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .hang */ .lG)(`  ${mark(hop)} `, (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)((0,_words_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .hopWords */ .Ln)(hop)), 4)),
        ...(block.marker === null ? [] : [`  marker ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(block.marker, 80)}`]),
        ...[(0,_words_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .audienceLine */ .Je)(block)].flatMap((line) => (line === null ? [] : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .hang */ .lG)('  ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(line)))),
        ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .hang */ .lG)('  ', (0,_words_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .limitsOf */ .Af)(block, again)),
    ];
}
function canarySection({ canary: block, again }, alone) {
    const empty = { heading: null, intro: '', rows: [], gap: '\n', unit: '' };
    if (block === undefined)
        return empty;
    const sign = { good: '✅', bad: '❌', unknown: '❓' }[(0,_words_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .canaryState */ .G9)(block)];
    return {
        ...empty,
        heading: 'Canary',
        intro: alone ? '' : `${sign} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .canaryLine */ .zi)(block, again))}`,
        rows: block.hops.map((hop) => `- ${SIGNS[hop.state]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .hopWords */ .Ln)(hop))}`),
        outro: [
            ...(block.marker === null ? [] : [`Marker ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(block.marker)}.`]),
            ...[(0,_words_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .audienceLine */ .Je)(block)].flatMap((line) => (line === null ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(line)])),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_words_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .limitsOf */ .Af)(block, again)),
        ].join('\n\n'),
        unit: 'hops',
    };
}


/***/ }),

/***/ 65626:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JS: () => (/* binding */ chainSection),
  z5: () => (/* binding */ lossesSection),
  K6: () => (/* binding */ recipientsSection)
});

// EXTERNAL MODULE: ./build/src/report/model/limits.js
var limits = __webpack_require__(77912);
// EXTERNAL MODULE: ./build/src/report/model/failures.js
var failures = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/src/report/model/links.js
var links = __webpack_require__(22327);
// EXTERNAL MODULE: ./build/src/report/model/losses.js
var losses = __webpack_require__(98899);
// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(86089);
// EXTERNAL MODULE: ./build/src/report/model/cause.js
var cause = __webpack_require__(46521);
// EXTERNAL MODULE: ./build/src/report/words/reach.js
var reach = __webpack_require__(17929);
// EXTERNAL MODULE: ./build/src/report/words/hop.js
var hop = __webpack_require__(53085);
;// CONCATENATED MODULE: ./build/src/report/sections/picture.js



const CLASSES = {
    passes: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
    partly: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
    blocks: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328,stroke-width:3px',
    unknown: 'fill:#eaeef2,stroke:#57606a,color:#1f2328,stroke-dasharray:4 3',
    vouched: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328,stroke-dasharray:4 3',
    idle: 'fill:#ffffff,stroke:#8c959f,color:#1f2328',
};
const ARROWS = {
    passes: '-->',
    partly: '-->|some|',
    blocks: '-.->|lost|',
    unknown: '-.->|unknown|',
    vouched: '-.->|vouched|',
    idle: '-.->',
};
function picture(route) {
    if (route === null || route.nodes.length === 0 || route.nodes.length > limits/* LIMITS */.b.pictureNodes)
        return '';
    const ids = new Map(route.nodes.map((node, index) => [node.id, `n${index}`]));
    const nodes = route.nodes.map((node, index) => `  n${index}["${lines(node)
        .map((line) => (0,markdown/* mermaidLabel */._b)(line))
        .join('<br/>')}"]:::${node.state}`);
    const edges = route.edges.flatMap((edge) => {
        const from = ids.get(edge.from);
        const to = ids.get(edge.to);
        return from === undefined || to === undefined ? [] : [`  ${from} ${ARROWS[edge.state]} ${to}`];
    });
    const used = new Set(route.nodes.map((node) => node.state));
    const classes = Object.entries(CLASSES)
        .filter(([state]) => used.has(state))
        .map(([state, style]) => `  classDef ${state} ${style}`);
    return (0,markdown/* fence */.EU)('mermaid', ['flowchart LR', ...nodes, ...edges.slice(0, 4 * limits/* LIMITS */.b.pictureNodes), ...classes].join('\n'), 400);
}
function lines(node) {
    const { kind, name } = (0,links/* drawnName */.sp)(node);
    const comma = node.kind === 'bus' ? name.lastIndexOf(', ') : -1;
    return comma < 0 ? [kind, name] : [kind, name.slice(0, comma), name.slice(comma + 2)];
}

;// CONCATENATED MODULE: ./build/src/report/sections/delivery.js









const MARK = {
    passes: '✅',
    partly: '🟡',
    blocks: '❌',
    unknown: '❓',
    vouched: '🔵',
    idle: '⚪',
};
const STATE_MARK = { good: '✅', bad: '❌', unknown: '❓' };
function chainSection(report) {
    const nodes = report.route === null || (0,cause/* nothingRead */.wi)(report) ? [] : (0,links/* inOrder */.al)(report.route);
    const reached = report.delivery === null || report.delivery.delivered === report.delivery.required || (0,failures/* onlyFailuresLost */.cU)(report);
    const well = reached && nodes.length <= limits/* LIMITS */.b.pictureNodes && nodes.every(({ state }) => state === 'passes');
    const words = nodes.length === 0
        ? ''
        : well
            ? `Every part of the chain passes: ${kinds(nodes).join(' → ')}`
            : (0,markdown/* tableHead */.PP)(['Part', 'Name', 'State', 'Why']);
    return {
        heading: report.review !== null && nodes.length > 0 ? 'The chain as it is now' : null,
        intro: [nodes.length === 0 ? '' : picture(report.route), words].filter((part) => part !== '').join('\n\n'),
        rows: well
            ? []
            : nodes.map((node) => (0,markdown/* row */.nM)([
                (0,markdown/* text */.Qq)(node.kind),
                (0,markdown/* code */.aY)((0,links/* bareName */.yZ)(node)),
                (0,markdown/* signed */.x8)(MARK[node.state], hop/* HOP_WORDS */.QE[node.state]),
                (0,markdown/* text */.Qq)(node.note),
            ])),
        gap: '\n',
        unit: 'hops',
    };
}
function kinds(nodes) {
    const names = new Map();
    for (const node of nodes)
        names.set(node.kind, [...(names.get(node.kind) ?? []), (0,markdown/* code */.aY)((0,links/* bareName */.yZ)(node))]);
    return [...names].map(([kind, all]) => `${(0,markdown/* text */.Qq)(kind)}${all.length === 1 ? '' : 's'} ${all.join(', ')}`);
}
function recipientsSection(report) {
    const delivery = report.delivery;
    if ((0,cause/* nothingRead */.wi)(report))
        return { heading: null, intro: '', rows: [], gap: '\n', unit: '' };
    return {
        heading: 'Recipients',
        intro: delivery?.recipients.length ? (0,markdown/* tableHead */.PP)(['', 'Recipient', 'Calls that would arrive', 'State']) : '',
        rows: (delivery?.recipients ?? []).map((recipient) => {
            const { state, words } = (0,reach/* reachOf */.x)(report, recipient);
            const who = `${(0,markdown/* code */.aY)(recipient.endpoint)} (${(0,markdown/* text */.Qq)(recipient.protocol)})`;
            return (0,markdown/* row */.nM)([STATE_MARK[state], who, words, (0,hop/* standingWords */.o4)(recipient)]);
        }),
        gap: '\n',
        unit: 'recipients',
    };
}
const NAMED = 12;
function lossesSection(report) {
    const groups = (0,cause/* nothingRead */.wi)(report) ? [] : (0,losses/* lossGroups */.U)(report.delivery?.losses ?? []);
    const silent = report.delivery?.silentByDeclaration ?? [];
    return {
        heading: (0,reach/* lossHeading */.G)(report),
        intro: '',
        rows: [
            ...groups.map((group) => {
                const named = group.events.slice(0, NAMED).map((event) => (0,markdown/* code */.aY)(event));
                const more = group.events.length > NAMED ? ` and ${group.events.length - NAMED} more` : '';
                const fate = (0,losses/* fateWords */.i)(group, report.delivery?.recipients ?? []);
                const what = `**${(0,markdown/* text */.Qq)(group.hop)}**: ${(0,markdown/* text */.Qq)(fate)}: ${(0,markdown/* text */.Qq)(group.reason)}`;
                const example = group.counterExample === null
                    ? ''
                    : `\n\nFor example:\n\n${(0,markdown/* fence */.EU)('json', JSON.stringify(group.counterExample, null, 2), 60)}`;
                return `${what}\n\n${named.join(', ')}${more}${example}`;
            }),
            ...silent.map((pattern) => `Need not alert (\`events.except\`): ${(0,markdown/* code */.aY)(pattern)}`),
        ],
        gap: '\n\n',
        unit: 'reasons',
    };
}


/***/ }),

/***/ 88611:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ oddSection),
/* harmony export */   X: () => (/* binding */ findingsSections)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76889);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98099);
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73291);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77912);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86089);
/* harmony import */ var _model_many_groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56038);
/* harmony import */ var _model_showing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93585);
/* harmony import */ var _words_cause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4057);
/* harmony import */ var _words_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76120);
/* harmony import */ var _words_command_mentioned_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31295);










const SIGN = { critical: '🔴', high: '🟠', medium: '🟡', low: '🔵', info: '⚪' };
const WIDEST = 40;
const ACCOUNTS_NAMED = 3;
function findingsSections(report, options, folds) {
    const { showing } = options;
    const { told, remarks, resting, passes } = (0,_model_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .shownOf */ .R)(report, showing);
    if (report.verdict === null && told.length + remarks.length === 0)
        return [];
    const table = tableOf(report, options);
    const said = (finding) => `${what(finding)}${fix(finding)}`;
    const rows = tableOf(report, options, report.accounts === undefined ? undefined : _model_many_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommon */ .kB).rows(told, said);
    const asked = showing !== undefined && showing.show !== 'drift';
    const lines = [
        `${(0,_words_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .e)(report).replace('nothing', 'Nothing')}.`,
        ...(0,_words_cause_js__WEBPACK_IMPORTED_MODULE_5__/* .restingLines */ .a)(report, resting).map((line) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(line)),
    ];
    return [
        {
            heading: 'Findings',
            intro: [
                lines.join(' '),
                ...(rows.length === 0 ? [] : [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)([...table.head, 'What, and what to do', 'Where'])]),
            ].join('\n\n'),
            rows,
            gap: '\n',
            unit: 'findings',
        },
        commandsSection(told),
        ...(folds || asked
            ? [fold(`${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(remarks.length, 'remark')} (${(0,_words_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .N)(remarks)})`, 'remarks', remarks, table)]
            : []),
        fold(`${passes.length} passed`, 'passes', passes, table),
    ];
}
function oddSection(report, options) {
    const table = tableOf(report, options, (group) => !(0,_model_many_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommon */ .kB)(group));
    const { told } = (0,_model_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .shownOf */ .R)(report, options.showing);
    const rows = report.accounts === undefined ? [] : table.rows(told, (finding) => `${what(finding)}${fix(finding)}`);
    return {
        heading: rows.length === 0 ? null : 'In one account only',
        intro: rows.length === 0 ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)([...table.head, 'What, and what to do', 'Where']),
        rows,
        gap: '\n',
        unit: 'findings',
    };
}
function tableOf(report, { docsBase }, only = () => true) {
    const merged = report.accounts !== undefined;
    return {
        head: ['Severity', ...(merged ? ['Accounts'] : []), 'Check'],
        rows: (findings, said) => (merged ? (0,_model_many_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(findings).filter(only) : findings.map(_model_many_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .alone */ .QR)).map(({ first, accounts, more }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
            standing(first),
            ...(merged ? [named(accounts)] : []),
            docsBase === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(first.check) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(first.check, docsBase + first.docs),
            `${said(first)}${more === 0 ? '' : `<br>and ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(more, 'more finding')} of this check`}`,
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${first.location.path}:${first.location.line}`),
        ])),
    };
}
function named(accounts) {
    const left = accounts.length - ACCOUNTS_NAMED;
    const shown = accounts.slice(0, ACCOUNTS_NAMED).map((account) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(account ?? 'unknown'));
    return `${shown.join('<br>')}${left > 0 ? `<br>and ${left} more` : ''}`;
}
function fold(summary, unit, findings, table) {
    return {
        heading: null,
        intro: findings.length === 0
            ? ''
            : `<details><summary>${summary}</summary>\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)([...table.head, 'What', 'Where'])}`,
        rows: table.rows(findings, what),
        outro: '</details>',
        gap: '\n',
        unit,
    };
}
function standing({ severity, status }) {
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(SIGN[severity], severity)}${status === 'fail' ? '' : `<br>${status}`}`;
}
function what({ message, resource }) {
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message)}${resource === null || (0,_words_command_mentioned_js__WEBPACK_IMPORTED_MODULE_7__/* .mentions */ .w)(message, resource) ? '' : `<br>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(resource)}`}`;
}
const BY = {
    reconcile: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('🔧', 'reconcile'),
    human: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('👤', 'a person'),
    'grant-permission': (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('🔑', 'a permission'),
};
function fix({ status, waiver, remediation }) {
    if (status === 'waived' && waiver)
        return `<br>Waived until ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(waiver.expires)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(waiver.reason)}`;
    if (remediation === null)
        return '';
    const lines = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_8__/* .instructionLines */ .Ey)(remediation.text);
    const told = lines.filter((line) => !line.isCommand || fits(line.text));
    const words = told.map((line) => (line.isCommand ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(line.text) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_9__/* .narrowed */ .fQ)(line.text, WIDEST))));
    const below = told.length < lines.length ? ['(commands below)'] : [];
    return `<br>${BY[remediation.by]}: ${[...words, ...below].join('<br>')}`;
}
function fits(command) {
    return command.length <= _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.codeChars && command.split(' ').every((word) => word.length <= WIDEST);
}
function commandsSection(findings) {
    const blocks = findings.flatMap(({ check, resource, status, remediation }) => {
        if (status === 'waived' || remediation === null)
            return [];
        const lines = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_8__/* .instructionLines */ .Ey)(remediation.text);
        if (lines.every((line) => !line.isCommand || fits(line.text)))
            return [];
        const about = resource === null ? '' : `<br>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(resource)}`;
        const told = lines.map((line) => (line.isCommand ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .copied */ .pG)('sh', line.text) : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(line.text)));
        return [[`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(check)}${about}`, ...told].join('\n\n')];
    });
    return {
        heading: null,
        intro: blocks.length === 0 ? '' : '<details><summary>Commands to copy</summary>',
        rows: blocks,
        outro: '</details>',
        gap: '\n\n',
        unit: 'findings with commands',
    };
}


/***/ }),

/***/ 3925:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ controlsPart),
  i: () => (/* binding */ controlsSection)
});

;// CONCATENATED MODULE: ./build/src/data/controls.json
const controls_namespaceObject = /*#__PURE__*/JSON.parse('{"I":[{"name":"CIS AWS Foundations Benchmark","version":"1.4 to 5.0","published":"May 2021 to March 2025","source":"https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_5.0_aws.json","note":"CIS asks for a trail that records reads too; this tool asks for write events. From version 4.0 on, control 4.4 is assessed by hand: the assessor decides whether an alert by EventBridge counts. Security Hub\'s CloudWatch.4 looks for a metric filter.","controls":[{"id":"3.1","title":"CloudTrail records management events in all Regions","claims":["recorded","regions"],"sources":["https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_5.0_aws.json","https://github.com/turbot/steampipe-mod-aws-compliance/blob/main/cis_v500/docs/cis_v500_3_1.md"]},{"id":"4.4","title":"Changes to IAM policies are monitored","claims":["reaches","policies"],"sources":["https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_5.0_aws.json","https://github.com/turbot/steampipe-mod-aws-compliance/blob/main/cis_v500/docs/cis_v500_4_4.md"]}]},{"name":"CIS AWS Foundations Benchmark","version":"6.0 and 7.0","published":"6.0: September 2025; 7.0: by April 2026","source":"https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_7.0_aws.json","note":"The same controls under new numbers. We checked the control numbers of each version in two sources.","controls":[{"id":"4.1","title":"CloudTrail records management events in all Regions","claims":["recorded","regions"],"sources":["https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_7.0_aws.json","https://github.com/risk-sentinel/cis-aws-foundations-baseline/blob/main/controls/4.1.rb","https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_6.0_aws.json","https://github.com/turbot/steampipe-mod-aws-compliance/blob/main/cis_v600/docs/cis_v600_4_1.md"]},{"id":"5.4","title":"Changes to IAM policies are monitored","claims":["reaches","policies"],"sources":["https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_7.0_aws.json","https://github.com/risk-sentinel/cis-aws-foundations-baseline/blob/main/controls/5.4.rb","https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/cis_6.0_aws.json","https://github.com/turbot/steampipe-mod-aws-compliance/blob/main/cis_v600/section_5.pp"]}]},{"name":"NIST SP 800-53","version":"Revision 5","published":"September 2020, updated December 2020","source":"https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final","controls":[{"id":"AC-2(4)","title":"Account actions are audited automatically","claims":["recorded","changes"],"sources":["https://csf.tools/reference/nist-sp-800-53/r5/ac/ac-2/ac-2-4/","https://github.com/usnistgov/oscal-content/blob/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json"]},{"id":"AU-2","title":"Which events are logged is decided","claims":["recorded"],"sources":["https://secframe.arnav.au/f/nist-800-53/au","https://github.com/usnistgov/oscal-content/blob/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json"]},{"id":"AU-5","title":"Failures of logging are noticed","claims":["watched"],"sources":["https://cloud.ibm.com/docs/framework-financial-services-controls?topic=framework-financial-services-controls-au-5","https://github.com/usnistgov/oscal-content/blob/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json"]},{"id":"AU-6(1)","title":"Audit records are reviewed by an automated process","claims":["reaches"],"sources":["https://www.cardinalsixcyber.com/nist-800-53/au-6-1","https://github.com/usnistgov/oscal-content/blob/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json"]},{"id":"AU-12","title":"Audit records are generated","claims":["recorded"],"sources":["https://www.nistcontrols.io/controls/AU-12/","https://github.com/usnistgov/oscal-content/blob/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json"]},{"id":"CA-7","title":"Controls are monitored continuously","claims":["watched"],"sources":["https://csf.tools/reference/nist-sp-800-53/r5/ca/ca-7/","https://github.com/usnistgov/oscal-content/blob/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json"]},{"id":"SI-4(5)","title":"The system alerts named people","claims":["reaches","people"],"sources":["https://www.nistcontrols.io/controls/SI-4(5)/","https://github.com/usnistgov/oscal-content/blob/main/nist.gov/SP800-53/rev5/json/NIST_SP-800-53_rev5_catalog.json"]}]},{"name":"PCI DSS","version":"4.0.1","published":"June 2024","source":"https://www.pcisecuritystandards.org/document_library/","controls":[{"id":"10.2.1.2","title":"Actions of administrators are logged","claims":["recorded","changes"],"sources":["https://ce.prod.cloudaware.com/frameworks/pci-dss-v4.0.1/10/02"]},{"id":"10.2.1.5","title":"Changes to credentials are logged","claims":["recorded","changes"],"sources":["https://ce.prod.cloudaware.com/frameworks/pci-dss-v4.0.1/10/02"]},{"id":"10.4.1.1","title":"Logs are reviewed automatically","claims":["reaches"],"sources":["https://ce.prod.cloudaware.com/frameworks/pci-dss-v4.0.1/10/04"]},{"id":"10.7.2","title":"Failures of logging and alerting are detected","claims":["watched"],"sources":["https://learn.daydream.ai/requirements/pci-dss-10-7-2"]}]},{"name":"SOC 2, Trust Services Criteria","version":"2017, revised 2022","published":"October 2022","source":"https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022","controls":[{"id":"CC4.1","title":"It is evaluated whether controls are present and work","claims":["watched","tested"],"sources":["https://kirkpatrickprice.com/tag/soc-2-academy/page/9"]},{"id":"CC7.2","title":"System components are monitored for anomalies","claims":["reaches"],"sources":["https://learn.daydream.ai/requirements/tsc-cc7-2","https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/soc2_aws.json"]}]},{"name":"ISO/IEC 27001","version":"2022, Annex A","published":"October 2022","source":"https://www.iso.org/standard/27001","controls":[{"id":"A.8.2","title":"Privileged access is managed","claims":["reaches"],"sources":["https://www.isms.online/iso-27001/annex-a/8-2-use-of-privileged-access-rights-2022","https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/iso27001_2022_aws.json"]},{"id":"A.8.15","title":"Activities are logged","claims":["recorded"],"sources":["https://www.isms.online/iso-27001/annex-a/8-15-logging-2022","https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/iso27001_2022_aws.json"]},{"id":"A.8.16","title":"Activities are monitored","claims":["reaches"],"sources":["https://www.isms.online/iso-27001/annex-a/8-16-monitoring-activities-2022","https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/iso27001_2022_aws.json"]}]},{"name":"NIS2, Implementing Regulation (EU) 2024/2690","version":"annex","published":"October 2024","source":"https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj","controls":[{"id":"3.2.3(b)","title":"Changes to users and to their permissions are logged","claims":["recorded","changes"],"sources":["https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj","https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/nis2_aws.json"]},{"id":"3.2.4","title":"Logs are reviewed, and thresholds raise alarms","claims":["reaches"],"sources":["https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj","https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/nis2_aws.json"]},{"id":"7.2","title":"It is assessed whether measures are effective","claims":["tested"],"sources":["https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj"]}]}]}');
;// CONCATENATED MODULE: ./build/src/data/controls.js

const FRAMEWORKS = controls_namespaceObject.I;

// EXTERNAL MODULE: ./build/src/report/escape/html.js
var html = __webpack_require__(36601);
// EXTERNAL MODULE: ./build/src/report/model/claims.js
var model_claims = __webpack_require__(88385);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/report/sections/html/part.js
var part = __webpack_require__(44610);
;// CONCATENATED MODULE: ./build/src/report/sections/html/controls.js





const CLAIMS = {
    recorded: 'CloudTrail records the required IAM calls and hands them to EventBridge',
    regions: 'a trail that works records the management events of all Regions',
    reaches: 'each required IAM call would alert every declared recipient',
    changes: 'no call that changes IAM is left out of what must alert',
    policies: 'no change to an IAM policy is left out of what must alert',
    people: 'a person is among the recipients that each required IAM call would alert',
    tested: 'a change was made and its alert was seen to arrive',
    watched: 'runs on each day of the period checked the chain itself, so a break is found at the next run',
};
const STATES = {
    shown: ['good-text', 'shown'],
    'not-shown': ['bad-text', 'does not hold'],
    unknown: ['soft', 'could not be determined'],
    'not-tested': ['soft', 'not shown by this run'],
};
const SUPPORT = {
    shown: 'supports',
    'not-shown': 'does not show',
    unknown: 'could not be determined',
    'not-tested': 'does not show',
};
const controlsPart = (report) => {
    const claims = (0,model_claims/* claimsOf */.ds)(report);
    return claims === null ? null : controlsSection(claims, (id) => beside(id, report));
};
function controlsSection(claims, more) {
    return (0,part/* section */.uW)('Controls that this report supports', (0,html.el)('p', {}, 'A report supports a control: it is evidence for it, as of its time and within its limits. Whether a requirement is met is for an assessor to decide. The titles are those of this tool, the ids those of the frameworks.'), (0,part/* table */.tp)(['Claim', 'It says', 'In this report'], claims.map(({ id, state, why }) => [
        id,
        CLAIMS[id],
        (0,html/* all */.Q7)((0,html.el)('span', { class: STATES[state][0] }, STATES[state][1]), why === undefined ? more(id) : `: ${why}`),
    ])), (0,part/* table */.tp)(['Framework', 'Control', 'About', 'Rests on', 'This report'], FRAMEWORKS.flatMap(({ name, version, controls }) => controls.map((control) => [
        `${name}, ${version}`,
        (0,html.el)('code', { class: 'id' }, control.id),
        control.title,
        control.claims.join(' and '),
        supportOf(control, claims),
    ]))), (0,part/* list */.p_)(FRAMEWORKS.map(sourceOf)));
}
function beside(id, { delivery, observation, canary }) {
    const silent = delivery?.silentByDeclaration.length ?? 0;
    const vouched = observation?.vouched.length ?? 0;
    if (id === 'reaches' && delivery !== null)
        return [
            `: ${String(delivery.delivered)} of ${String(delivery.required)} calls`,
            silent === 0 ? '' : `; ${(0,count/* count */.U)(silent, 'exception')} by declaration`,
            vouched === 0 ? '' : `; ${(0,count/* count */.U)(vouched, 'link')} vouched for in the baseline, not seen`,
        ].join('');
    if (id === 'tested' && canary !== undefined)
        return `: ${canary.call}, ${canary.outcome}`;
    return '';
}
function sourceOf({ name, version, published, source, note }) {
    return (0,html/* all */.Q7)(`${name}, ${version} (published ${published}): `, (0,html/* code */.aY)(source), note === undefined ? null : (0,html/* all */.Q7)((0,html.el)('br', {}), note));
}
function supportOf({ claims: needed }, claims) {
    const its = claims.filter(({ id }) => needed.includes(id));
    const state = (0,model_claims/* together */.bs)(its.map((claim) => claim.state));
    const why = its
        .filter((claim) => claim.state === state)
        .map((claim) => `${claim.id}: ${claim.why ?? STATES[state][1]}`);
    return state === 'shown' ? SUPPORT.shown : `${SUPPORT[state]} (${why.join('; ')})`;
}


/***/ }),

/***/ 1271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ glancePart),
/* harmony export */   v: () => (/* binding */ glance)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36601);
/* harmony import */ var _model_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88385);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76889);
/* harmony import */ var _words_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87606);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44610);






function glance(rows) {
    const given = rows.filter(([, answer]) => answer !== null);
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)('At a glance', (0,_part_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(['Question', 'Answer'], given.map(([question, answer]) => [(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('b', {}, question), answer])));
}
const glancePart = (report, { commit }) => {
    const { baseline, tool, verdict } = report;
    if (verdict === null)
        return null;
    const saved = (0,_words_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .savedLine */ .km)(report);
    const source = [
        (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)('baseline ', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(baseline.path), ', SHA-256 ', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(baseline.sha256)),
        commit === undefined ? null : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(', in a checkout of commit ', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit)),
        saved === null
            ? `; read by iam-alert-guard ${tool.version} from the configuration that AWS answered`
            : `; ${saved} (iam-alert-guard ${tool.version})`,
    ];
    return glance([
        ['What is claimed?', `${_words_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .BRIEF_CLAIM */ .wv} ${holds(report)}`],
        ['Of what?', scope(report)],
        ['For when?', time(report)],
        ['From where?', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(...(baseline.sha256 === '' ? source.slice(2).map(trimmed) : source))],
        ['What was found?', found(report)],
        ['With which exceptions?', exceptions(report)],
        ['Within which limits?', _words_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .BRIEF_LIMITS */ .kb],
        ['Who made it?', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(`${_words_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .MADE_BY */ .aI} ${tool.version}. `, _words_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFY */ .k7.said, (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(_words_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .VERIFY */ .k7.command))],
    ]);
};
function holds({ verdict, delivery, accounts = [] }) {
    const whole = ({ required, delivered }) => required !== null && required > 0 && delivered === required;
    if (accounts.length > 0)
        return `This holds for ${String(accounts.filter(whole).length)} of ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(accounts.length, 'account')}.`;
    if (verdict === 'in-sync')
        return 'In this account, this holds.';
    if (verdict === 'unknown')
        return 'Whether this holds in this account could not be determined.';
    return delivery !== null && whole(delivery)
        ? 'In this account, this holds, but something else is not as declared.'
        : 'In this account, this does not hold.';
}
const trimmed = (part) => (typeof part === 'string' ? part.replace(/^; /, '') : part);
function scope({ target, delivery, accounts }) {
    if (accounts !== undefined)
        return `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(accounts.length, 'account')}, each by its baseline`;
    const { account, pinned, eventRegion } = target;
    const parts = [
        `account ${account ?? pinned ?? 'unknown'}`,
        eventRegion === null ? null : `IAM events in ${eventRegion}`,
        delivery === null ? null : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(delivery.required, 'IAM call')} that must alert`,
        delivery === null ? null : (0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(delivery.recipients.length, 'recipient'),
    ];
    return parts.filter((part) => part !== null).join(', ');
}
function time({ generatedAt, period, observation }) {
    const read = observation === null || observation.observedAt === generatedAt ? '' : ` (read at ${observation.observedAt})`;
    if (period === undefined)
        return `${generatedAt}${read}, one run; earlier reports extend it to a period (--previous)`;
    const without = period.daysWithout.length;
    return `${period.from} to ${period.to}, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(period.runs.length, 'run')}, ${without === 0 ? 'no day' : (0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(without, 'day')} without one`;
}
function found({ findings, period }) {
    const { drifted, unknown } = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsOf */ .tG)(findings);
    const opened = period?.drift.length ?? 0;
    const still = period?.drift.filter(({ closed }) => closed === null).length ?? 0;
    const parts = [
        drifted.length === 0 ? null : `${String(drifted.length)} drifted`,
        unknown.length === 0 ? null : `${String(unknown.length)} could not be determined`,
        opened === 0 ? null : `in the period ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(opened, 'drift')} found, ${String(still)} still there`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? 'nothing drifted, nothing unknown' : parts.join('; ');
}
function exceptions({ delivery, observation, counts }) {
    const vouched = observation?.vouched.length ?? 0;
    const parts = [
        counts.waived === 0 ? null : `${String(counts.waived)} waived`,
        ...(delivery?.extent === undefined ? [] : (0,_model_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .notAsked */ .Op)(delivery.extent)),
        vouched === 0 ? null : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(vouched, 'link')} vouched for, not seen`,
        delivery?.extent?.othersAllowed === true ? _words_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .OTHERS_ALLOWED */ .$T : null,
    ].filter((part) => part !== null);
    return parts.length === 0 ? 'none' : parts.join('; ');
}


/***/ }),

/***/ 44610:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a_: () => (/* binding */ terms),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36601);

function section(heading, ...body) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('section', {}, (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('h2', {}, heading), ...body);
}
function table(columns, rows) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('table', {}, (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('thead', {}, (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('tr', {}, ...columns.map((title) => (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('th', { scope: 'col' }, title)))), (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('tbody', {}, ...rows.map((cells) => (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('tr', {}, ...cells.map((cell) => (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('td', {}, cell))))));
}
function list(items) {
    return items.length === 0 ? null : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('ul', {}, ...items.map((item) => (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('li', {}, item)));
}
function terms(pairs) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('dl', {}, ...pairs.flatMap(([term, what]) => (what === null ? [] : [(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('dt', {}, term), (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('dd', {}, what))])));
}


/***/ }),

/***/ 12454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ linkLines),
/* harmony export */   s5: () => (/* binding */ timeCell),
/* harmony export */   wl: () => (/* binding */ daysLine),
/* harmony export */   xI: () => (/* binding */ periodPart)
/* harmony export */ });
/* unused harmony export ranges */
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36601);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76889);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44610);



function ranges(days) {
    const next = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const found = [];
    for (const day of days) {
        const last = found.at(-1);
        if (last !== undefined && next(last[1]) === day)
            last[1] = day;
        else
            found.push([day, day]);
    }
    return found.map(([from, to]) => (from === to ? from : `${from} to ${to}`));
}
const periodPart = ({ period }) => {
    if (period === undefined)
        return null;
    const { from, to, runs, daysWithout, drift, baselines } = period;
    const of = (verdict) => runs.filter((run) => run.verdict === verdict).length;
    return (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .section */ .uW)('The period', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('p', {}, `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(runs.length, 'run')} from ${from} to ${to}: ${of('in-sync')} in sync, ${of('drifted')} drifted, ${of('unknown')} unknown.`), (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('p', {}, daysLine(daysWithout)), drift.length === 0
        ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('p', {}, 'No run found drift.')
        : (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Drift', 'Resource', 'Severity', 'First seen', 'No longer seen'], drift.map(row)), ...linkLines(period), baselines.length < 2
        ? null
        : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('p', {}, `The baseline changed ${baselines.length === 2 ? 'once' : `${String(baselines.length - 1)} times`} in the period:`), (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(baselines.map((each) => (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(`from ${each.from}: SHA-256 `, (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(each.sha256))))), (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('h3', {}, 'Runs'), (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(runs.map((run) => runLine(run))));
};
function daysLine(daysWithout) {
    return daysWithout.length === 0
        ? 'Every day (UTC) had a run.'
        : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(daysWithout.length, 'day')} (UTC) without a run: ${ranges(daysWithout).join(', ')}.`;
}
function linkLines({ previous, missing, unlinked, }) {
    return [
        (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('p', {}, 'The report before this one is of ', previous.generatedAt, ', SHA-256 ', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(previous.sha256), '.'),
        ...(missing === 0
            ? []
            : [
                (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('p', { class: 'bad-text' }, `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(missing, 'report')} among these ${missing === 1 ? 'names' : 'name'} a report before ${missing === 1 ? 'it' : 'them'} that is missing here or was changed since.`),
            ]),
        ...(unlinked === 0
            ? []
            : [
                (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('p', {}, `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unlinked, 'report')} ${unlinked === 1 ? 'names' : 'name'} no report before ${unlinked === 1 ? 'it' : 'them'}: whether one is missing there cannot be told.`),
            ]),
    ];
}
function row({ check, title, resource, severity, opened, closed, waived }) {
    return [
        (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title), ' (', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check), ')'),
        resource === null ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)() : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(resource),
        (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(severity),
        timeCell(opened),
        closed === null ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)('still there') : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(timeCell(closed), waived === true ? ' by a waiver' : null),
    ];
}
function timeCell(at) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__.el)('code', { class: 'id' }, at);
}
function runLine({ generatedAt, verdict, drift, sha256 }) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(`${generatedAt}: ${verdict}${drift === 0 ? '' : `, ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(drift, 'finding')} of drift`}`, sha256 === null ? ' (this report)' : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(', ', (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha256)));
}


/***/ }),

/***/ 87346:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
const STYLE = `
:root { --ink: #1f2328; --soft: #59636e; --page: #ffffff; --line: #d1d9e0; --panel: #f6f8fa;
  --good: #1a7f37; --good-bg: #dafbe1; --part: #9a6700; --part-bg: #fff8c5; --bad: #cf222e; --bad-bg: #ffebe9;
  --open: #57606a; --open-bg: #eaeef2; --seen: #0969da; --seen-bg: #ddf4ff; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9198a1; --page: #0d1117; --line: #3d444d; --panel: #151b23;
  --good: #56d364; --good-bg: #12261e; --part: #e3b341; --part-bg: #272115; --bad: #ff7b72; --bad-bg: #2d1416;
  --open: #9198a1; --open-bg: #212830; --seen: #79c0ff; --seen-bg: #121d2f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
header { border-left: 6px solid var(--open); padding: .25rem 0 .25rem 1rem; }
header.good { border-color: var(--good); } header.bad { border-color: var(--bad); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.1rem 0 .4rem; }
p { margin: .4rem 0; } ul, ol { margin: .4rem 0; padding-left: 1.4rem; } li { margin: .15rem 0; }
.badge { font-size: .85rem; font-weight: 700; letter-spacing: .04em; margin: 0 0 .2rem; color: var(--open); }
.good > .badge, .good-text { color: var(--good); } .bad > .badge, .bad-text { color: var(--bad); } .part-text { color: var(--part); }
.soft, small, footer { color: var(--soft); } small, footer { font-size: .87rem; }
code, pre { font: .88em/1.45 ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; }
code { background: var(--panel); border-radius: 4px; padding: .08em .3em; overflow-wrap: anywhere; }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: var(--panel); font-weight: 600; white-space: nowrap; } td .name { overflow-wrap: anywhere; } td code.id { white-space: nowrap; overflow-wrap: normal; background: none; padding: 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: .5rem 0; } dt { color: var(--soft); } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.columns { columns: 17rem; column-gap: 1.5rem; list-style: none; padding: 0; } .columns li { break-inside: avoid; overflow-wrap: anywhere; }
.finding { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: .9rem 0; } .finding h3 { margin: 0 0 .2rem; }
.finding.critical, .finding.high { border-color: var(--bad); } .finding.medium { border-color: var(--part); }
.next { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem; margin: 1rem 0 0; }
figure { margin: .5rem 0; overflow-x: auto; } figcaption { color: var(--soft); font-size: .87rem; margin-top: .4rem; }
svg { display: block; max-width: 100%; height: auto; } svg.wide { min-width: 54rem; } svg.turned { display: none; } svg text { font: 13px system-ui, "Liberation Sans", Arial, sans-serif; fill: var(--ink); }
svg .kind { font-size: 11px; fill: var(--soft); } svg .name { font-weight: 600; }
svg rect { stroke-width: 1.5; } svg path { fill: none; stroke-width: 1.75; }
.passes rect { fill: var(--good-bg); } .partly rect { fill: var(--part-bg); } .blocks rect { fill: var(--bad-bg); } .unknown rect { fill: var(--open-bg); } .vouched rect { fill: var(--seen-bg); } .idle rect { fill: var(--page); }
.passes rect, .passes path { stroke: var(--good); } .partly rect, .partly path { stroke: var(--part); } .blocks rect, .blocks path { stroke: var(--bad); }
.strip path { stroke-dasharray: none !important; }
.unknown rect, .unknown path { stroke: var(--open); } .vouched rect, .vouched path { stroke: var(--seen); } .idle rect, .idle path { stroke: var(--open); }
.blocks path, .unknown path, .vouched path, .idle path { stroke-dasharray: 5 4; } .blocks rect { stroke-width: 2.5; }
.passes .state { fill: var(--good); } .partly .state { fill: var(--part); } .blocks .state { fill: var(--bad); } .unknown .state { fill: var(--open); } .vouched .state { fill: var(--seen); } .idle .state { fill: var(--soft); }
@media screen and (max-width: 54rem) { table { font-size: .87rem; } th, td { padding: .3rem .4rem; } th { white-space: normal; } td code.id { white-space: normal; overflow-wrap: break-word; }
  svg.across { display: none; } svg.turned { display: block; } table { display: block; overflow-x: auto; } }
@page { margin: 16mm 14mm; }
@media print { body { font-size: 9.5pt; } main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } th, td code.id { white-space: normal; }
  svg.wide { min-width: 0; } tr, figure, .next { break-inside: avoid; } p, li, pre { orphans: 3; widows: 3; } thead { display: table-header-group; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;


/***/ }),

/***/ 73982:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ touchesSection),
/* harmony export */   lA: () => (/* binding */ planSection),
/* harmony export */   mM: () => (/* binding */ reviewSection)
/* harmony export */ });
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76889);
/* harmony import */ var _words_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72);
/* harmony import */ var _words_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14366);
/* harmony import */ var _words_review_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83524);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77912);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86089);
/* harmony import */ var _model_cause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46521);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9098);








function planSection(report) {
    const plan = report.plan;
    const intro = plan === null
        ? ''
        : (0,_model_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingRead */ .wi)(report)
            ? 'There is none: the account was not read.'
            : plan.steps.length === 0
                ? 'No step is needed.'
                : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(plan.steps.length, 'step')}, digest ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(plan.digest)}.`;
    return {
        heading: 'Plan',
        intro,
        rows: ((0,_model_cause_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingRead */ .wi)(report) ? [] : (plan?.steps ?? [])).map((step, index) => stepBlock(step, index + 1)),
        gap: '\n\n',
        unit: 'steps',
    };
}
const OUTCOME = {
    done: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)('✅', 'done'),
    failed: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)('❌', 'failed'),
    'not-tried': (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)('⏳', 'not tried'),
};
function stepBlock(step, number) {
    const who = step.by === 'reconcile' ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)('🔧', 'reconcile') : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)('👤', 'a person');
    const outcome = step.outcome === undefined ? '' : ` · ${OUTCOME[step.outcome.state]}`;
    const where = (0,_words_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepRegion */ .C)(step) === '' ? '' : ` in ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_words_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepRegion */ .C)(step))}`;
    const change = (0,_words_change_js__WEBPACK_IMPORTED_MODULE_0__/* .stepChange */ .L6)(step);
    const parts = [
        `**Step ${number}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(step.action)}** · ${who}${outcome}<br>${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(step.resource)}${where}`,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .instructed */ .GL)('', (0,_words_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepReason */ .j)(step)),
        step.costs === null ? '' : `Costs: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(step.costs)}`,
        step.reversible ? '' : 'This cannot be undone.',
        step.outcome?.error ? `Error: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(step.outcome.error)}` : '',
        change.length === 0 ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)('diff', change.join('\n'), _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.blockLines + 1),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
const CLASS = {
    weakens: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)('🔻', 'weakens'),
    strengthens: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)('🟢', 'strengthens'),
    neutral: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .signed */ .x8)('⚪', 'neutral'),
};
const MOST_ACCOUNTS = 100;
function touchesSection({ review }) {
    const rows = (review?.touches ?? []).map(({ baseline, class: kind, accounts, whom }) => {
        const named = (accounts ?? []).slice(0, MOST_ACCOUNTS).map((account) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(account));
        const left = (accounts?.length ?? 0) - named.length;
        const list = left > 0 ? [...named, `and ${String(left)} more`] : named;
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([CLASS[kind], (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(baseline), (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(whom), list.join(', ')]);
    });
    return {
        heading: rows.length > 0 ? 'Accounts that this change touches' : null,
        intro: rows.length > 0 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(['', 'Baseline', 'Judges', 'Accounts']) : '',
        rows,
        gap: '\n',
        unit: 'baselines',
    };
}
function reviewSection(report) {
    const review = report.review;
    const changes = [...(review?.changes ?? [])].sort((a, b) => _model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .CLASS_ORDER */ .An[a.class] - _model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .CLASS_ORDER */ .An[b.class]);
    const commit = review === null ? null : (0,_words_review_js__WEBPACK_IMPORTED_MODULE_7__/* .acceptedCommit */ .TV)(review);
    const which = commit === null ? '' : ` for commit ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(commit)}; a later commit needs a new acceptance`;
    const accepted = review?.acceptedBy ? `The weakening was accepted by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(review.acceptedBy)}${which}.\n\n` : '';
    return {
        heading: 'What this change means',
        intro: review === null
            ? ''
            : changes.length === 0
                ? `${accepted}Nothing that the baseline means has changed.`
                : `${accepted}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .tableHead */ .PP)(['', 'Key', 'Effect', 'Where'])}`,
        rows: changes.map((change) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([
            CLASS[change.class],
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(change.path),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(change.effect),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(`${change.location.path}:${change.location.line}`),
        ])),
        gap: '\n',
        unit: 'changes',
    };
}


/***/ }),

/***/ 72425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ limitsPage),
/* harmony export */   bM: () => (/* binding */ causeSection),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   rP: () => (/* binding */ lookedAtSection),
/* harmony export */   t0: () => (/* binding */ unreadableSection),
/* harmony export */   ts: () => (/* binding */ accountsSections),
/* harmony export */   zn: () => (/* binding */ runbookLine)
/* harmony export */ });
/* harmony import */ var _words_merge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20398);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81581);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76889);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86089);
/* harmony import */ var _model_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46521);
/* harmony import */ var _model_many_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88729);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9098);
/* harmony import */ var _words_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87606);
/* harmony import */ var _words_unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26299);









function limitsPage({ docsBase }) {
    return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(_words_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS_PAGE */ .hu, docsBase === undefined ? _words_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS_ADDRESS */ .q7 : docsBase + _words_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS_PAGE */ .hu);
}
function unreadableSection(report, { showing }) {
    const quiet = showing === undefined || showing.show === 'drift';
    const unreadable = (report.observation?.unreadable ?? []).filter((read) => !quiet || !((0,_words_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .servesAdvice */ .tq)(report, read) || (0,_model_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .saidByCause */ .Mn)(report, read)));
    const groups = (0,_words_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadGroups */ .KJ)(unreadable);
    const grants = groups.some((group) => group.permission !== null);
    return {
        heading: groups.length > 0 ? 'What could not be read' : null,
        intro: groups.length > 0 ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)(['Read', 'Region', 'Reason', ...(grants ? ['Permission to grant'] : [])]) : '',
        rows: groups.map(({ read, region, reason, permission, times }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
            `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(read)}${times > 1 ? ` (${times} times)` : ''}`,
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(region),
            (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reason),
            ...(grants ? [permission === null ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(permission)] : []),
        ])),
        gap: '\n',
        unit: 'reads',
    };
}
function lookedAtSection(report) {
    const observation = report.observation;
    if (observation === null || (0,_model_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingRead */ .wi)(report))
        return { heading: null, intro: '', rows: [], gap: '\n', unit: '' };
    const universe = report.delivery
        ? `. The list of IAM calls has the version ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.delivery.universe.version)}`
        : '';
    return {
        heading: 'What was looked at',
        intro: `${(0,_words_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .readsLine */ .GG)(report, observation, 'AWS read')}${universe}.`,
        rows: observation.vouched.map((vouched) => `- vouched for in the baseline, not seen: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(vouched)}`),
        gap: '\n',
        unit: 'links',
    };
}
const VERDICT = {
    'in-sync': (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('✅', 'in sync'),
    drifted: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('❌', 'drifted'),
    unknown: (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('❓', 'unknown'),
};
function cameTo({ verdict, review, error }) {
    if (error !== undefined)
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('❌', 'no report');
    const parts = [verdict === null ? null : VERDICT[verdict], review === undefined ? null : reviewed(review)];
    return parts.filter((part) => part !== null).join('<br>') || 'not judged';
}
function reviewed({ class: kind, acceptedBy }) {
    if (kind !== 'weakens')
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('✅', `change: ${kind}`);
    return acceptedBy ? `change: weakens, accepted by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(acceptedBy)}` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)('🔻', 'change: weakens');
}
function whose({ account, pinned }) {
    return account === null && pinned !== undefined ? `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pinned)} (pinned)` : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(account ?? 'unknown');
}
function weights({ findings }, each) {
    const { verdict, counts } = each;
    const account = (0,_model_many_name_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .V)(each);
    if (verdict === null)
        return ['', '', ''];
    if (account === null)
        return ['', String(counts.unknown), ''];
    const { drifted, unknown, remarks } = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOf */ .tG)(findings.filter((finding) => finding.account === account));
    return [drifted.length, unknown.length, remarks.length].map(String);
}
function accountsSections(report) {
    const accounts = report.accounts ?? [];
    const well = accounts.filter(_words_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .isWell */ .f5);
    const rest = accounts.filter((account) => !(0,_words_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .isWell */ .f5)(account));
    const fold = `<details><summary>${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U)(well.length, 'account')} in sync</summary>`;
    const folded = { ...accountTable(report, well), intro: `${fold}\n\n${ACCOUNTS_HEAD}`, outro: '</details>' };
    const tables = [...(rest.length === 0 ? [] : [accountTable(report, rest)]), ...(well.length === 0 ? [] : [folded])];
    return tables.map((table, index) => (index === 0 ? { ...table, heading: 'Accounts' } : table));
}
const ACCOUNTS_HEAD = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHead */ .PP)([
    ...['Account', 'Verdict', 'Calls that would arrive'],
    ...['Drifted', 'Unknown', 'Remarks', 'Baseline'],
]);
function accountTable(report, accounts) {
    return {
        heading: null,
        intro: accounts.length > 0 ? ACCOUNTS_HEAD : '',
        rows: accounts.map((account) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .row */ .nM)([
            whose(account),
            cameTo(account),
            account.required === null
                ? ''
                : account.cause?.nothingRead === true
                    ? 'not read'
                    : `${account.delivered ?? 0} of ${account.required}`,
            ...weights(report, account),
            account.baseline === '' ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(account.baseline),
        ])),
        gap: '\n',
        unit: 'accounts',
    };
}
function notesSection(report) {
    const rows = report.notes.map((note) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(note)}`);
    return { heading: rows.length > 0 ? 'Notes' : null, intro: '', rows, gap: '\n', unit: 'notes' };
}
function causeSection(report) {
    const { cause, verdict } = report;
    const gap = '\n';
    if (cause === undefined)
        return { heading: null, intro: '', rows: [], gap, unit: '' };
    const also = verdict === 'drifted' ? `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(cause.said)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(cause.remedy)} ` : '';
    const unread = cause.nothingRead
        ? 'Trails, rules, topics and subscriptions were not read.'
        : `${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U)(cause.reads, 'read')} failed for this reason.`;
    return { heading: 'Cause', intro: `${also}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(cause.message)}\n\n${unread}`, rows: [], gap, unit: '' };
}
function runbookLine(report) {
    const { runbook } = report.baseline;
    return runbook === undefined || (0,_words_words_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(report) === 'good' ? '' : `**Runbook:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(runbook)}`;
}


/***/ }),

/***/ 24485:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ oddLines),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   VM: () => (/* binding */ showRemarks),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79366);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88844);
/* harmony import */ var _model_many_groups_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56038);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77912);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9098);
/* harmony import */ var _text_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29525);
/* harmony import */ var _model_showing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93585);
/* harmony import */ var _words_command_again_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93960);
/* harmony import */ var _words_cause_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4057);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76889);
/* harmony import */ var _words_tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76120);
/* harmony import */ var _words_command_mentioned_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31295);












const MAX_FINDINGS = 200;
function findingLines(report, ink, showing) {
    const { told, remarks, resting, passes } = (0,_model_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .shownOf */ .R)(report, showing);
    const merged = isMerged(report, showing);
    const groups = merged ? (0,_model_many_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(told).filter(_model_many_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .isCommon */ .kB) : told.map(_model_many_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .alone */ .QR);
    const lines = groupLines(groups, report, ink, showing);
    for (const rest of (0,_words_cause_js__WEBPACK_IMPORTED_MODULE_9__/* .restingLines */ .a)(report, resting)) {
        const [first = '', ...more] = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('    ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(rest));
        lines.push(`  ${ink.state('unknown', '?')} ${first.trimStart()}`, ...more);
    }
    lines.push(...remarkLines(remarks, report, ink, showing));
    for (const { check, resource } of passes.slice(0, MAX_FINDINGS)) {
        const about = resource === null ? '' : `  ${ink.dim((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(resource, 120))}`;
        lines.push(`  ${ink.state('good', '✓')} passed   ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(check, 120)}${about}`);
    }
    if (lines.length === 0 && told.length === 0 && report.counts.pass > 0)
        lines.push(`  ${ink.state('good', '✓')} all is as declared`);
    return lines;
}
function isMerged({ accounts }, { show }) {
    return accounts !== undefined && show !== 'all';
}
function oddLines(report, ink, showing) {
    if (!isMerged(report, showing))
        return [];
    const odd = (0,_model_many_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)((0,_model_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .shownOf */ .R)(report, showing).told).filter((group) => !(0,_model_many_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .isCommon */ .kB)(group));
    return groupLines(odd, report, ink, showing);
}
function groupLines(groups, report, ink, showing) {
    const lines = groups.slice(0, MAX_FINDINGS).flatMap((group) => findingBlock(group, report, ink, showing));
    const left = groups.length - MAX_FINDINGS;
    return left > 0 ? [...lines, `  … ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(left, 'more finding')} of lower severity: see --format json`] : lines;
}
function showRemarks({ again }) {
    return again === undefined ? 'set the input show to remarks to list them' : '--show remarks lists them';
}
function remarkLines(remarks, report, ink, showing) {
    if (remarks.length === 0)
        return [];
    if (showing.show === 'drift')
        return [ink.dim(`  · ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(remarks.length, 'remark')} (${(0,_words_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .bySeverity */ .N)(remarks)}): ${showRemarks(report)}`)];
    return [
        ...remarks.slice(0, MAX_FINDINGS).flatMap((first) => findingBlock((0,_model_many_groups_js__WEBPACK_IMPORTED_MODULE_8__/* .alone */ .QR)(first), report, ink, showing)),
        ink.dim('  Why a check matters, and what to do, for example:'),
        ink.dim(`  ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)((0,_words_command_again_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .ay)('explain', report.again ?? _words_command_again_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING_AGAIN */ .R6, remarks[0]?.check))}`),
    ];
}
function findingBlock({ first: finding, accounts, more }, report, ink, showing) {
    const state = finding.status === 'fail' ? 'bad' : finding.status === 'unknown' ? 'unknown' : 'good';
    const plain = finding.status === 'waived' ? '~' : finding.status === 'fail' && (0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemark */ .bd)(finding) ? '·' : null;
    const mark = plain === null ? ink.state(state, _text_head_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKS */ .j7[state]) : ink.dim(plain);
    const { path, line, column } = finding.location;
    const where = (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(`${path}:${line}:${column}`, 120);
    const head = `  ${mark} ${ink.severity(finding.severity)} ${ink.bold((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(finding.check, 120))}  `;
    const message = (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(finding.message);
    const width = 13 + finding.check.length + 2 + message.length;
    if (state === 'unknown' && showing.show === 'drift' && saidAtTheEnd(finding, report) && width <= _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_WIDTH */ .Lp)
        return [`${head}${message}`];
    return [
        `${head}${ink.dim(where)}`,
        ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('      ', message),
        ...(accounts.length === 0 ? [] : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('      ', inAccounts(accounts, more))),
        ...((0,_model_order_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemark */ .bd)(finding) && !(0,_model_showing_js__WEBPACK_IMPORTED_MODULE_5__/* .failsRun */ .F)(finding, showing)
            ? []
            : details(finding, report, ink, showing, accounts.length)),
    ];
}
const ACCOUNTS_NAMED = 5;
function inAccounts(accounts, more) {
    const named = accounts.slice(0, ACCOUNTS_NAMED).map((account) => (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(account ?? 'unknown', 40));
    const left = accounts.length - named.length;
    const others = left > 0 ? ` and ${left} more` : '';
    return `in ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(accounts.length, 'account')}: ${named.join(', ')}${others}${more === 0 ? '' : `; ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(more, 'more finding')} of this check`}`;
}
function details(finding, report, ink, { show }, accounts) {
    const { message, resource, region } = finding;
    const quiet = show === 'drift';
    const atTheEnd = quiet && saidAtTheEnd(finding, report);
    const about = [
        accounts === 0 ? finding.account : null,
        quiet && ((atTheEnd && finding.status === 'unknown') || resource === null || (0,_words_command_mentioned_js__WEBPACK_IMPORTED_MODULE_11__/* .mentions */ .w)(message, lastName(resource)))
            ? null
            : resource,
        !quiet && region !== null && !resource?.includes(region) ? region : null,
    ].flatMap((each) => each ?? []);
    return [
        ...(about.length > 0
            ? (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('      ', `${accounts > 1 ? 'for example ' : ''}${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(about.join(' in '), _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.codeChars)}`).map((line) => ink.dim(line))
            : []),
        ...(finding.status === 'waived' && finding.waiver
            ? (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('      ', `waived until ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(finding.waiver.expires)}: ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(finding.waiver.reason)}`)
            : atTheEnd
                ? []
                : remedy(finding)),
    ];
}
function lastName(resource) {
    return /[^/:]*$/.exec(resource)?.[0] || resource;
}
function saidAtTheEnd({ remediation, status }, { verdict, accounts }) {
    if (accounts !== undefined)
        return false;
    return verdict === 'drifted'
        ? remediation?.by === 'reconcile'
        : verdict === 'unknown' && status === 'unknown' && remediation?.by === 'grant-permission';
}
const BY = { reconcile: 'fix (reconcile)', human: 'fix (a person)', 'grant-permission': 'to read it' };
function remedy(finding) {
    if (finding.remediation === null)
        return [];
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .instructed */ .GL)('      ', `${BY[finding.remediation.by]}: `, finding.remediation.text);
}


/***/ }),

/***/ 29525:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d5: () => (/* binding */ head),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   t1: () => (/* binding */ causeLines),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79366);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88844);
/* harmony import */ var _words_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87606);
/* harmony import */ var _words_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81581);




function stated(report, line, ink) {
    const state = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__/* .stateOf */ .L4)(report);
    const [first = '', ...rest] = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(line), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_WIDTH */ .Lp - (0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__/* .badge */ .qS)(report).length - 4);
    const indent = ' '.repeat((0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__/* .badge */ .qS)(report).length + 4);
    return [
        `${ink.state(state, `${MARKS[state]} ${(0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__/* .badge */ .qS)(report)}`)}  ${ink.bold(first)}`,
        ...rest.map((line) => `${indent}${ink.bold(line)}`),
    ];
}
function head(report, ink) {
    const account = (0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__/* .beside */ .vY)(report);
    const { account: id, pinned, partition, eventRegion } = report.target;
    const whose = id ?? (pinned === undefined ? 'unknown' : `${pinned} (pinned in the baseline)`);
    const about = [
        report.accounts === undefined && report.verdict !== null ? `account ${whose}` : null,
        partition !== null && partition !== 'aws' ? `partition ${partition}` : null,
        eventRegion === null ? null : `IAM events in ${eventRegion}`,
        report.baseline.path === '' ? null : `baseline ${report.baseline.path}`,
        (0,_words_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .savedLine */ .km)(report),
    ].filter((each) => each !== null);
    return [
        ...stated(report, (0,_words_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report), ink),
        ...(account === null
            ? []
            : [
                '  The account as it is now, judged by this baseline:',
                ...stated(account.now, account.line, ink).map((line) => `  ${line}`),
            ]),
        ...(about.length === 0 ? [] : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(about.join(', ')), _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_WIDTH */ .Lp - 2)).map((line) => ink.dim(`  ${line}`)),
    ];
}
function causeLines({ cause, verdict }, ink) {
    if (cause === undefined)
        return [];
    const also = verdict === 'drifted' ? [...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(cause.said)), ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(cause.remedy))] : [];
    return section('Cause', [...also, ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(cause.message))], ink);
}
const MARKS = { good: '✓', bad: '✗', unknown: '?' };
function section(title, lines, ink) {
    return lines.length === 0 ? [] : [ink.bold(title), ...lines];
}
function joined(blocks) {
    const filled = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(`${filled.join('\n\n')}\n`);
}


/***/ }),

/***/ 21343:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   O5: () => (/* binding */ historyLines),
/* harmony export */   kE: () => (/* binding */ gapLines),
/* harmony export */   vi: () => (/* binding */ modelErrorLines)
/* harmony export */ });
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79366);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88844);
/* harmony import */ var _words_command_again_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93960);
/* harmony import */ var _words_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76889);
/* harmony import */ var _words_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38610);





const MARKS = { good: '✓', bad: '✗', unknown: '?' };
const LISTED = 12;
const BAR = 24;
function bar(value, largest, width = BAR) {
    return '█'.repeat(value === 0 ? 0 : Math.max(1, Math.round((value / Math.max(1, largest)) * width)));
}
function historyLines(report, ink) {
    const { history: block, again = _words_command_again_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_AGAIN */ .R6 } = report;
    if (block === undefined)
        return [];
    const resume = (options) => (0,_words_command_again_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .ay)('history', again, options);
    return [
        ...(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .limitLines */ .Di)(block, resume)
            .map((line) => (0,_words_command_again_js__WEBPACK_IMPORTED_MODULE_2__/* .completed */ .so)(line, again))
            .flatMap((line) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)(`  ${ink.state('unknown', '?')} `, (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(line), 4)),
        ...dayLines(block, ink),
        ...callLines(block, ink),
        ...(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .noiseLines */ .Wu)(block).flatMap((line) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  · ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(line))),
        ...[(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .lateLine */ .FB)(block), (0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .neverSeenLine */ .uO)(block)].flatMap((line) => (line === null ? [] : (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  · ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(line)))),
    ];
}
const DAYS = 31;
function dayLines({ days }, ink) {
    if (days.length < 2)
        return [];
    const told = days.slice(-DAYS);
    const most = Math.max(...told.map(({ changes }) => changes));
    return told.map((day) => {
        const { changes, silent, unknown } = day;
        const drawn = [
            ink.good(bar(changes - silent - unknown, most)),
            ink.state('unknown', bar(unknown, most)),
            ink.bad(bar(silent, most)),
        ];
        return `  ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(day.day, 20)} ${drawn.join('')} ${(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .dayWords */ .Yw)(day)}`;
    });
}
function callLines({ calls }, ink) {
    const wrong = calls.filter((call) => (0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .callState */ .II)(call) !== 'good');
    const fine = calls.filter((call) => (0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .callState */ .II)(call) === 'good');
    const left = fine.length - LISTED;
    return [
        ...(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .callGroups */ .zd)(wrong)
            .slice(0, GROUPS)
            .flatMap((group) => wrongCalls(group, ink)),
        ...fine
            .slice(0, LISTED)
            .map((call) => `  ${ink.state('good', MARKS.good)} ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(call.event, 60).padEnd(34)} ${(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .callWords */ .S9)(call)}`),
        ...(left > 0 ? [`  … ${(0,_words_count_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(left, 'more call')} that would have alerted each time`] : []),
    ];
}
const GROUPS = 50;
function wrongCalls(group, ink) {
    const { state, first, calls } = group;
    const mark = ink.state(state, MARKS[state]);
    const names = calls.map(({ event }) => (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(event, 60)).join(', ');
    return [
        ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)(`  ${mark} `, `${(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .groupWords */ .Jk)(group)}: ${names}`, 4),
        ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('      ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(`${first.hop ?? ''}: ${first.reason ?? ''}`)),
        ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('      ', `${(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .missedWords */ .Ry)(first)} ${first.missedBy.map((name) => (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name, 200)).join(', ')}`),
        ...(first.example === null ? [] : [ink.dim(`      for example ${(0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleWords */ ._n)(first.example)}`)]),
    ];
}
function gapLines({ history }) {
    if (history === undefined || history.gaps.length === 0)
        return [];
    const left = history.gaps.length - LISTED;
    return [
        ...history.gaps.slice(0, LISTED).flatMap((gap) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  - ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)((0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .gapLine */ .Bc)(gap)))),
        ...(left > 0 ? [`  … ${left} more: see --format json`] : []),
        ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  ', _words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .GAPS */ .GI),
    ];
}
function modelErrorLines({ history }) {
    if (history === undefined || history.modelErrors.length === 0)
        return [];
    return [
        ...(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  ', _words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .MODEL_ERRORS */ .e8),
        ...history.modelErrors.flatMap((error) => (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .hang */ .lG)('  - ', (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)((0,_words_history_js__WEBPACK_IMPORTED_MODULE_3__/* .modelLine */ .O4)(error)))),
    ];
}


/***/ }),

/***/ 90836:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   G9: () => (/* binding */ canaryState),
/* harmony export */   Je: () => (/* binding */ audienceLine),
/* harmony export */   Ln: () => (/* binding */ hopWords),
/* harmony export */   k3: () => (/* binding */ canaryBadge),
/* harmony export */   zi: () => (/* binding */ canaryLine)
/* harmony export */ });
/* unused harmony exports isChallenge, lastWords */
/* harmony import */ var _command_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93960);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76889);


function canaryState(block) {
    const { outcome, answer } = block;
    if (answer !== undefined)
        return 'good';
    if (isAnswer(block))
        return 'bad';
    return { arrived: 'good', lost: 'bad', late: 'unknown', unknown: 'unknown' }[outcome];
}
function canaryBadge(block) {
    if (block.answer !== undefined)
        return 'ANSWERED';
    if (isAnswer(block))
        return 'WRONG CODE';
    if (isChallenge(block))
        return block.tries === 0 ? 'NOT SENT' : 'SENT';
    return { arrived: 'ARRIVED', lost: 'LOST', late: 'LATE', unknown: 'UNKNOWN' }[block.outcome];
}
function isChallenge({ marker }) {
    return marker === null;
}
function isAnswer(block) {
    return isChallenge(block) && block.call === '';
}
function lastWords(hops) {
    const watched = hops.filter(({ state }) => state !== 'not-watched');
    const seen = watched.findLast(({ state }) => state === 'seen');
    const missing = watched.find(({ state }) => state === 'not-seen');
    if (missing === undefined)
        return '';
    return seen === undefined
        ? ` It was not seen at all (${missing.hop}).`
        : ` Last seen: ${seen.hop}; not seen: ${missing.hop}.`;
}
function canaryLine(block, again = _command_again_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_AGAIN */ .R6) {
    const { outcome, seconds, call, hops, tries, answer } = block;
    if (answer !== undefined)
        return `${answer.by} read the alert and answered with its code at ${answer.at}.`;
    if (isAnswer(block))
        return 'This is not the code of the last challenge. Copy the whole code from the newest alert, then answer again.';
    const refused = hops.find(({ hop, state }) => hop === 'call' && state === 'not-seen');
    const what = isChallenge(block) ? 'challenge' : 'canary';
    if (refused !== undefined)
        return `The ${what} could not be sent: ${call} was refused (${refused.note ?? ''}).`;
    if (isChallenge(block))
        return `A challenge was sent with the call ${call}. Only the alert shows its code. The person who reads the alert answers with '${canaryCommand('answer CODE', again)}'.`;
    switch (outcome) {
        case 'arrived':
            return `The alert on ${call} arrived at the probe after ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(seconds ?? 0, 'second')}.`;
        case 'late':
            return `The alert on ${call} is late: ${seconds === null ? 'CloudWatch counted a message at the topic, but no alert has arrived at the probe yet' : `it arrived after ${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(seconds, 'second')}`}.${lastWords(hops)}`;
        case 'lost':
            return `The alert on ${call} was lost: it was sent ${tries === 2 ? 'twice' : tries === 1 ? 'once' : (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(tries, 'time')} and did not arrive at the probe.${lastWords(hops)}`;
        case 'unknown':
            return `It could not be determined whether the alert on ${call} arrived.${lastWords(hops)}`;
    }
}
function canaryCommand(rest, again) {
    return (0,_command_again_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLine */ .ay)('canary', again, rest);
}
function limitsOf(block, again = _command_again_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_AGAIN */ .R6) {
    const { outcome, seconds } = block;
    if (block.answer !== undefined || isChallenge(block))
        return 'An answer shows that somebody read the code. The code is also in CloudTrail and on the role, so anyone who can read those can answer without the alert.';
    const others = `It does not show what the other recipients received (the check judges that from configuration), or whether a person reads the alert ('${canaryCommand('challenge', again)}' tests that).`;
    switch (outcome) {
        case 'arrived':
            return `This shows that this chain carried this alert to the probe queue today. ${others}`;
        case 'late':
            return seconds === null
                ? 'This shows that the topic sent a message during this time. It does not show that the message was this alert. The alert may still arrive.'
                : `This shows that this chain carried this alert to the probe queue, but slowly. ${others}`;
        case 'lost':
            return 'According to the configuration that was read, it should have arrived. Either something that this tool does not look at stops the alert, or this tool is wrong: please report that. It was not observed what the other recipients received.';
        case 'unknown':
            return 'This shows neither that alerts arrive nor that they are lost.';
    }
}
function hopWords({ hop, resource, state, at, note }) {
    const words = { seen: 'seen', 'not-seen': 'not seen', 'not-watched': 'not watched' }[state];
    return `${hop}${resource === null ? '' : ` ${resource}`}: ${words}${at === null ? '' : ` at ${at}`}${note === null ? '' : ` (${note})`}`;
}
function audienceLine({ audience }) {
    return audience.length === 0
        ? null
        : `The alert also goes to recipients that the baseline does not declare: ${audience.join(', ')}.`;
}


/***/ }),

/***/ 4057:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ restingLines),
/* harmony export */   p: () => (/* binding */ causeWords)
/* harmony export */ });
/* harmony import */ var _model_many_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88729);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76889);


const SIGN_IN = 'Sign in (`aws sso login`, `aws login` or `aws configure`), or name a profile with `AWS_PROFILE`. In a workflow, run ' +
    'aws-actions/configure-aws-credentials before this step and give the job the permission `id-token: write`.';
function causeWords(kind, name, where) {
    const { service, region } = where ?? { region: null };
    const alone = service === undefined ? null : `${service} in ${region ?? ''}`;
    switch (kind) {
        case 'no-credentials':
            return { said: 'AWS was not asked: there are no credentials.', remedy: SIGN_IN };
        case 'unknown-profile':
            return {
                said: `AWS was not asked: ${profileWords(name)} does not exist.`,
                remedy: 'Correct the name of the profile (`AWS_PROFILE`), or add the profile. `aws configure list-profiles` prints those that exist.',
            };
        case 'role-refused':
            return {
                said: 'The role could not be assumed.',
                remedy: 'Create the role in the account, allow the caller in its trust policy (with the external id, if the role requires one), and grant the caller ' +
                    '`sts:AssumeRole` on it. A service control policy can also deny it.',
            };
        case 'expired-credentials':
            return {
                said: alone === null ? 'The credentials have expired.' : `For ${alone}, the credentials have expired.`,
                remedy: 'Sign in again (`aws sso login` or `aws login`). In a workflow, raise `role-duration-seconds` of aws-actions/configure-aws-credentials, ' +
                    'or run it just before this step.',
            };
        case 'refused-credentials':
            return {
                said: alone === null
                    ? `AWS does not accept the credentials${region === null ? '' : ` in ${region}`}.`
                    : `${alone} does not accept the credentials.`,
                remedy: 'Check that the access key is active, that its secret is the right one, and that it belongs to this partition. `aws sts get-caller-identity` must succeed.',
            };
        case 'clock':
            return {
                said: `${alone ?? 'AWS'} refused the requests: the clock of this machine is wrong.`,
                remedy: 'Set the clock of this machine (for example with a time server), then run again. AWS accepts a difference of a few minutes.',
            };
        case 'host-not-found':
            return {
                said: `${hostWords(name)} was not found.`,
                remedy: 'Check the network, DNS, `AWS_ENDPOINT_URL` and the name of the region.',
            };
        case 'no-connection':
            return {
                said: `There is no connection to ${alone ?? 'AWS'}.`,
                remedy: 'Check the network, the proxy (`HTTPS_PROXY`) and `AWS_ENDPOINT_URL`, then run again.',
            };
        case 'throttled':
            return {
                said: 'AWS throttled the requests, and the retries too.',
                remedy: 'Run again in a few minutes, and start fewer runs at the same time in this account.',
            };
        case 'timeout':
            return {
                said: 'AWS did not answer in time.',
                remedy: 'Check the network, and run again with more time, for example `--timeout 5m`.',
            };
        case 'unavailable':
            return {
                said: 'AWS answered every request with a server error.',
                remedy: 'Check https://health.aws.amazon.com/health/status, then run again.',
            };
    }
}
function profileWords(name) {
    return name === undefined || !/^[^`\s]{1,128}$/.test(name) ? 'the profile' : `the profile \`${name}\``;
}
function hostWords(name) {
    return name === undefined || !/^[a-z0-9.-]{1,253}$/i.test(name) ? 'The host of AWS' : `The host ${name}`;
}
function restingLines({ accounts }, resting) {
    if (resting.length === 0)
        return [];
    if (accounts === undefined)
        return [
            resting.length === 1
                ? '1 unknown finding has the cause above and is not listed.'
                : `${String(resting.length)} unknown findings have the cause above and are not listed.`,
        ];
    const causes = new Map();
    for (const each of accounts) {
        if (each.cause === undefined || restingIn(each, resting) === 0)
            continue;
        const words = `${each.cause.said} ${each.cause.remedy}`;
        causes.set(words, [...(causes.get(words) ?? []), each]);
    }
    return [...causes].map(([words, its]) => {
        const number = its.reduce((sum, each) => sum + restingIn(each, resting), 0);
        return `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(number, 'unknown finding')} in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(its.length, 'account')} ${number === 1 ? 'has' : 'have'} one cause and ${number === 1 ? 'is' : 'are'} not listed: ${words}`;
    });
}
function restingIn(one, resting) {
    const its = resting.filter((finding) => (finding.account ?? null) === (0,_model_many_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .V)(one));
    return its.filter(({ fingerprint }) => one.cause?.findings.includes(fingerprint) === true).length;
}


/***/ }),

/***/ 72:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ stepChange),
/* harmony export */   Sg: () => (/* binding */ opened)
/* harmony export */ });
/* unused harmony export changeLines */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37291);
/* harmony import */ var _forms_json_sorted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6508);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);



const MAX_EDITS = 400;
function changeLines(before, after, maxLines = _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.blockLines) {
    const old = layOut(before);
    const fresh = layOut(after);
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .structuredPatch */ .YB)('', '', old, fresh, '', '', { context: 3, maxEditLength: MAX_EDITS });
    const lines = patch === undefined
        ? [...prefixed('-', old), ...prefixed('+', fresh)]
        : patch.hunks.flatMap((hunk, index) => [...(index > 0 ? ['  …'] : []), ...hunk.lines.map(spaced)]);
    return lines.length > maxLines
        ? [...lines.slice(0, maxLines), `… ${lines.length - maxLines} more lines were cut`]
        : lines;
}
function stepChange({ by, before, after }) {
    return by === 'human' && after === null ? [] : changeLines(before, after);
}
function spaced(line) {
    return `${line.slice(0, 1)} ${line.slice(1)}`;
}
function prefixed(sign, block) {
    return block === ''
        ? []
        : block
            .trimEnd()
            .split('\n')
            .map((line) => `${sign} ${line}`);
}
function layOut(value) {
    return value === null ? '' : `${JSON.stringify(opened((0,_forms_json_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .I)(value)), null, 2)}\n`;
}
function opened(value) {
    if (typeof value === 'string') {
        if (!/^\s*[[{]/.test(value))
            return value;
        try {
            return (0,_forms_json_sorted_js__WEBPACK_IMPORTED_MODULE_0__/* .sorted */ .I)(JSON.parse(value));
        }
        catch {
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map(opened);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, opened(inner)]));
}


/***/ }),

/***/ 31295:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ restAfter),
/* harmony export */   w: () => (/* binding */ mentions)
/* harmony export */ });
function mentions(sentence, name) {
    return sentence.includes(name);
}
function restAfter(sentence, lead) {
    return sentence.startsWith(lead) ? sentence.slice(lead.length) : null;
}


/***/ }),

/***/ 14227:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nextSentence),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _model_show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38661);
/* harmony import */ var _model_showing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93585);
/* harmony import */ var _again_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93960);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16701);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76889);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26299);







function nextStep(report, showing = _model_show_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET */ .D) {
    const { again = _again_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_AGAIN */ .R6, plan } = report;
    if (report.review?.class === 'weakens' && !report.review.acceptedBy)
        return acceptance(report);
    if (report.cause !== undefined && report.verdict !== 'drifted')
        return report.cause.remedy;
    if (report.command === 'history' && report.history?.silent === 0 && report.history.stopped?.remedy !== undefined)
        return report.history.stopped.remedy;
    const grant = granting(report);
    if (unprobed(report))
        return 'Declare canary.probe, an SQS queue that receives the alert, then send the canary again: it shows whether the alert arrives.';
    if (report.verdict === 'unknown')
        return report.accounts !== undefined && grant === null
            ? 'Run the accounts that are unknown or without a report again, then merge their reports.'
            : (grant ?? unread(report));
    if (report.verdict !== 'drifted')
        return remarksThatFail(report, showing);
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(report) !== null)
        return {
            to: 'to list what is wrong with the configuration',
            command: (0,_again_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .ay)('check', again),
            inputs: '`mode: check`',
        };
    if (report.accounts !== undefined)
        return 'Plan for each account that has drifted, with credentials of that account.';
    if (plan === null)
        return {
            to: planWords(report),
            command: (0,_again_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .ay)('plan', again),
            inputs: '`mode: plan`',
        };
    if (plan.steps.length === 0)
        return grant;
    if (report.command === 'reconcile')
        return 'What is left needs a person. Each step says what to do.';
    return plan.steps.some((step) => step.by === 'reconcile')
        ? {
            to: plan.steps.every((step) => step.by === 'reconcile')
                ? 'to carry out exactly these steps'
                : 'to carry out the steps that reconcile can take',
            command: (0,_again_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .ay)('reconcile', again, `--plan-digest ${plan.digest}`),
            inputs: `\`reconcile: true\` and \`plan-digest: ${plan.digest}\``,
        }
        : 'Every step of this plan needs a person. Each step says what to do.';
}
function unread(report) {
    return (report.observation?.unreadable ?? []).every((read) => (0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .servesAdvice */ .tq)(report, read))
        ? 'No read failed: each unknown finding says why it could not be decided, and what you can do.'
        : 'Run again. If the verdict stays unknown, see the reasons in the list of what could not be read.';
}
function unprobed({ command, canary }) {
    if (command !== 'canary' || canary === undefined || canary.marker === null)
        return false;
    const sent = canary.hops.some(({ hop, state }) => hop === 'call' && state === 'seen');
    const probes = canary.hops.filter(({ hop }) => hop === 'probe');
    return sent && canary.outcome === 'unknown' && probes.every(({ resource }) => resource === null);
}
function planWords({ findings, hands }) {
    const { drifted } = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsOf */ .tG)(findings);
    const repaired = drifted.filter(({ remediation }) => remediation?.by === 'reconcile').length;
    const { own, all } = hands ?? { own: repaired, all: drifted.length };
    if (own === 0)
        return 'to see what a person has to do, step by step';
    if (own === all)
        return 'to see the steps by which reconcile can restore the baseline';
    return hands === undefined
        ? `to see the steps (reconcile can repair ${own} of the ${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(all, 'finding')})`
        : `to see the ${all} steps (reconcile can carry out ${own} of them)`;
}
function nextSentence(report, showing = _model_show_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET */ .D) {
    const next = nextStep(report, showing);
    if (next === null || typeof next === 'string')
        return next;
    const command = next.command.includes('`') ? next.command : `\`${next.command}\``;
    return report.again === undefined
        ? `${next.to}, run with ${next.inputs}, or on a terminal ${command}.`
        : `${next.to}, run ${command}.`;
}
function remarksThatFail({ verdict, findings, again }, showing) {
    const [first] = verdict === 'in-sync' ? (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(findings.filter((finding) => (0,_model_showing_js__WEBPACK_IMPORTED_MODULE_2__/* .failsRun */ .F)(finding, showing))) : [];
    if (first === undefined)
        return null;
    if (again === undefined)
        return 'Fix what failed, or set `fail-on` to `medium`, the default, so that remarks do not fail the run.';
    return {
        to: `to see what ${first.check} means and how to fix it`,
        command: (0,_again_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .ay)('explain', again, first.check),
        inputs: '`fail-on: medium`',
    };
}
function acceptance({ again }) {
    return again === undefined
        ? 'If the weakening is intended, somebody with write access accepts it for this commit, by the label or by an approving review.'
        : {
            to: 'to accept the weakening if it is intended',
            command: (0,_again_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .ay)('review', again, '--accept-weakening'),
            inputs: 'the label or an approving review',
        };
}
function fromOwners(accounts) {
    const owners = [...new Set(accounts)].sort();
    if (owners.length === 0)
        return null;
    const which = owners.length === 1 ? `account ${owners[0] ?? ''}` : `accounts ${owners.join(', ')}`;
    return `What could not be read belongs to ${which}. Save a snapshot there (\`iam-alert-guard check --save-snapshot FILE\`) and pass it with --snapshot beside the one of this account. If you cannot, ask the owner, and list in \`elsewhere\` what could not be read.`;
}
function granting(report) {
    const reads = (report.observation?.unreadable ?? []).filter((read) => !(0,_unread_js__WEBPACK_IMPORTED_MODULE_5__/* .servesAdvice */ .tq)(report, read));
    const permissions = reads.flatMap(({ permission, owner }) => owner === undefined ? (permission?.split(', ') ?? []) : []);
    const grants = [...new Set(permissions)].sort();
    if (grants.length === 0)
        return fromOwners(reads.flatMap(({ owner }) => owner ?? []));
    const more = grants.length > 6 ? ` and ${grants.length - 6} more` : '';
    return `Grant ${grants.slice(0, 6).join(', ')}${more} to the role that runs this, then run again.`;
}


/***/ }),

/***/ 16701:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90836);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38610);


function evidenceOf({ command, history, canary, verdict, again }) {
    if (command === 'history' && history !== undefined)
        return {
            state: history.changes === 0 && verdict === 'drifted' ? 'unknown' : (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyState */ .K6)(history),
            badge: (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyBadge */ .eX)(history),
            line: (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyLine */ .Jo)(history),
        };
    if (command === 'canary' && canary !== undefined)
        return { state: (0,_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .canaryState */ .G9)(canary), badge: (0,_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .canaryBadge */ .k3)(canary), line: (0,_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .canaryLine */ .zi)(canary, again) };
    return null;
}


/***/ }),

/***/ 38610:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ gapLine),
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   FB: () => (/* binding */ lateLine),
/* harmony export */   GI: () => (/* binding */ GAPS),
/* harmony export */   II: () => (/* binding */ callState),
/* harmony export */   Jk: () => (/* binding */ groupWords),
/* harmony export */   Jo: () => (/* binding */ historyLine),
/* harmony export */   K6: () => (/* binding */ historyState),
/* harmony export */   O4: () => (/* binding */ modelLine),
/* harmony export */   Ry: () => (/* binding */ missedWords),
/* harmony export */   S9: () => (/* binding */ callWords),
/* harmony export */   Wu: () => (/* binding */ noiseLines),
/* harmony export */   Yw: () => (/* binding */ dayWords),
/* harmony export */   _n: () => (/* binding */ exampleWords),
/* harmony export */   e8: () => (/* binding */ MODEL_ERRORS),
/* harmony export */   eX: () => (/* binding */ historyBadge),
/* harmony export */   uO: () => (/* binding */ neverSeenLine),
/* harmony export */   zd: () => (/* binding */ callGroups)
/* harmony export */ });
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79366);
/* harmony import */ var _model_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26674);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76889);



function historyState(block) {
    const { silent, noticed, unknown, complete } = block;
    if (silent > 0 || noticed > 0)
        return 'bad';
    return unknown > 0 || !complete || (0,_model_history_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyForeign */ .h)(block) ? 'unknown' : 'good';
}
function historyBadge(block) {
    const state = historyState(block);
    if (state === 'good' && block.changes === 0)
        return 'NO CHANGES';
    if (silentOnlyForSome(block))
        return 'INCOMPLETE';
    if (block.silent === 0 && block.noticed > 0)
        return 'NOTICED';
    return { good: 'ALERTED', bad: 'SILENT', unknown: 'UNKNOWN' }[state];
}
function silentOnlyForSome({ silent, calls }) {
    return silent > 0 && partlyOf(calls) === silent;
}
function partlyOf(calls) {
    return calls.reduce((all, { partly = 0 }) => all + partly, 0);
}
function windowWords({ since, until }) {
    if (since === null || until === null)
        return '';
    const days = Math.round((Date.parse(until) - Date.parse(since)) / 86_400_000);
    return days < 1
        ? ` from ${minute(since)} to ${minute(until)}`
        : ` in the ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(days, 'day')} before ${minute(until)}`;
}
function minute(time) {
    return `${time.slice(0, 16)}Z`;
}
function nothingRead({ since, until, complete }) {
    return !complete && since !== null && since === until;
}
function historyLine(block) {
    const { changes, alerted, noticed, silent, unknown, complete, calls } = block;
    if (nothingRead(block))
        return 'The records of changes of IAM could not be read, so it could not be determined which of them would have alerted.';
    if ((0,_model_history_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyForeign */ .h)(block))
        return `No record of this account was read, so nothing is known of its changes of IAM: ${block.records === 1 ? 'the one record is' : `all ${block.records} records are`} of other accounts.`;
    const many = `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(changes, 'change')} of IAM${windowWords(block)}`;
    const rest = complete ? '' : ' Not all records were read. About the others nothing is known.';
    if (changes === 0)
        return complete
            ? `There was no change of IAM${windowWords(block)}.`
            : `No change of IAM was found${windowWords(block)}.${rest}`;
    if (silent === 0 && unknown === 0 && noticed === 0 && !complete)
        return `Only a part was read: ${many}, ${changes === 1 ? 'which' : 'each of which'} would have alerted every declared recipient by today's configuration. About the records that were not read nothing is known.`;
    if (silent === 0 && unknown === 0 && noticed === 0)
        return `${changes === 1 ? '' : 'All '}${many} would have alerted every declared recipient, by today's configuration.${rest}`;
    if (unknown === changes)
        return `For ${changes === 1 ? 'the' : 'all'} ${many} it could not be determined whether every declared recipient would have been alerted, by today's configuration.${rest}`;
    const parts = [
        silent > 0 ? `${silent} would not${someHear(silent, partlyOf(calls))}` : null,
        noticed > 0 ? `${noticed} would have been noticed, not named` : null,
        unknown > 0 ? `for ${unknown} it could not be determined` : null,
    ].filter((part) => part !== null);
    return `${alerted} of ${many} would have alerted every declared recipient, by today's configuration; ${parts.join('; ')}.${rest}`;
}
function someHear(silent, partly) {
    if (partly === 0)
        return '';
    const which = partly < silent ? `${partly} of them` : silent === 1 ? 'it' : 'each of them';
    return ` (${which} would have alerted some of the recipients)`;
}
function callWords({ changes, silent, unknown, noticed, failed }) {
    const attempts = failed === 0 ? '' : failed === changes ? ' (failed attempts)' : ` (${failed} failed)`;
    const parts = [
        silent > 0 ? `${silent} silent` : null,
        unknown > 0 ? `${unknown} not determined` : null,
        noticed > 0 ? `${noticed} noticed` : null,
    ].filter((part) => part !== null);
    return parts.length === 0 ? `${changes}${attempts}` : `${parts.join(', ')} of ${changes}${attempts}`;
}
function callGroups(calls) {
    const groups = new Map();
    for (const call of calls) {
        const state = callState(call);
        const key = JSON.stringify([state, call.hop, call.reason, call.missedBy]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { state, first: call, calls: [call] });
        else
            group.calls.push(call);
    }
    return [...groups.values()];
}
function groupWords({ calls, state }) {
    const sum = (of) => calls.reduce((all, call) => all + of(call), 0);
    const changes = sum((call) => call.changes);
    if (state === 'bad') {
        const [silent, partly] = [sum((call) => call.silent), partlyOf(calls)];
        if (partly === silent)
            return `${silent} incomplete of ${changes}`;
        return partly === 0
            ? `${silent} silent of ${changes}`
            : `${silent} silent of ${changes}, ${partly} of them incomplete`;
    }
    return `${sum((call) => call.unknown)} of ${changes} not determined`;
}
function dayWords({ changes, silent, unknown }) {
    const parts = [silent > 0 ? `${silent} silent` : null, unknown > 0 ? `${unknown} not determined` : null];
    const told = parts.filter((part) => part !== null);
    return told.length === 0 ? String(changes) : `${changes} (${told.join(', ')})`;
}
function callState({ silent, unknown }) {
    return silent > 0 ? 'bad' : unknown > 0 ? 'unknown' : 'good';
}
function missedWords(call) {
    return call.silent === 0 && call.unknown > 0 ? 'not determined for' : 'not delivered to';
}
const MAIL_LIMIT = 10;
function noiseLines({ noise }) {
    const { perDay, peakPerMinute, peakPerSecond, reads, others, actors } = noise;
    if (peakPerSecond === 0)
        return [];
    const lines = [
        `The recipient with the most messages would have received ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(perDay, 'message')} a day, and at most ${peakPerMinute} in a minute and ${peakPerSecond} in a second.`,
    ];
    if (peakPerSecond > MAIL_LIMIT)
        lines.push(`SNS suspends a mail subscription that gets more than ${MAIL_LIMIT} messages a second, and deletes it after 48 hours unless it is confirmed again.`);
    const beside = [
        reads === null || reads === 0 ? null : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(reads, 'call')} that only read`,
        others === null || others === 0 ? null : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(others, 'other event')}`,
    ].filter((part) => part !== null);
    if (beside.length > 0)
        lines.push(`Recipients would also have received messages about ${beside.join(' and ')}.`);
    if (actors.length > 1)
        lines.push(`By who made the call: ${actors.map(({ type, messages }) => `${type} ${messages}`).join(', ')}.`);
    return lines;
}
const NAMED = 8;
function neverSeenLine(block) {
    const { neverSeen, calls } = block;
    if (neverSeen.length === 0 || nothingRead(block))
        return null;
    const named = neverSeen.slice(0, NAMED).join(', ');
    const more = neverSeen.length > NAMED ? ` and ${neverSeen.length - NAMED} more` : '';
    const all = neverSeen.length + calls.length;
    const which = calls.length === 0
        ? `None of the ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(all, 'call')} that must alert was made`
        : `${neverSeen.length} of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(all, 'call')} that must alert ${neverSeen.length === 1 ? 'was' : 'were'} not made`;
    return `${which} in this time, so history says nothing about ${neverSeen.length === 1 ? 'it' : 'them'}: ${named}${more}.`;
}
function lateLine(block) {
    const { source, until } = block;
    if (source !== 'cloudtrail' || until === null || nothingRead(block))
        return null;
    return `Changes after ${minute(until)} are not included. CloudTrail can deliver a record up to 15 minutes after the call, so the last 15 minutes before a run are left out.`;
}
function limitLines({ stopped, unreadable, foreign, excepted, duplicates }, resume) {
    return [
        stopped === null ? null : `Reading ended early: ${stopped.reason}.`,
        typeof stopped?.resume === 'string' ? `To read the rest: ${resume(stopped.resume)}` : null,
        unreadable === 0 ? null : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(unreadable, 'entry', 'entries')} could not be read as a CloudTrail record.`,
        foreign === 0 ? null : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(foreign, 'record')} of other accounts ${foreign === 1 ? 'was' : 'were'} left out.`,
        duplicates === 0
            ? null
            : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(duplicates, 'record')} appeared more than once and ${duplicates === 1 ? 'was' : 'were'} counted once.`,
        excepted === 0
            ? null
            : `${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(excepted, 'change')} ${excepted === 1 ? 'is' : 'are'} not counted, because the baseline excepts ${excepted === 1 ? 'it' : 'them'} (events.except).`,
    ].filter((line) => line !== null);
}
function gapLine({ at, event, resource, until, changes, works }) {
    const end = until === null
        ? works === true
            ? 'it works today, but no record shows when this was undone'
            : 'no record shows that it was undone'
        : `undone at ${until}; ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(changes ?? 0, 'change')} of IAM in between`;
    return `${at} ${event} ${resource}: ${end}`;
}
function modelLine({ belief, records, example }) {
    return `This tool assumes: ${belief}. ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(records, 'record')} ${records === 1 ? 'says' : 'say'} otherwise, e.g. ${example}.`;
}
const MODEL_ERRORS = "This tool's model of events is wrong here, whatever your configuration is like. Please open an issue with these lines: they contain nothing from your account.";
const GAPS = 'These calls stopped a part of the chain. Changes of rule patterns, trail selectors and topic policies are not listed.';
function exampleWords(example) {
    const { day, actor, errorCode, eventID } = example;
    if (typeof day !== 'string')
        return (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(JSON.stringify(example), RECORD_CHARS);
    const failed = typeof errorCode === 'string' ? `, ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(errorCode, 80)}` : '';
    const id = typeof eventID === 'string' ? `, eventID ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(eventID, 80)}` : '';
    return `${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(day, 20)}, by ${typeof actor === 'string' ? (0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(actor, 40) : 'other'}${failed}${id}`;
}
const RECORD_CHARS = 300_000;


/***/ }),

/***/ 53085:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ HOP_WORDS),
/* harmony export */   iC: () => (/* binding */ whyNotThere),
/* harmony export */   o4: () => (/* binding */ standingWords)
/* harmony export */ });
const HOP_WORDS = {
    passes: 'passes',
    partly: 'passes some',
    blocks: 'blocks',
    unknown: 'unknown',
    vouched: 'vouched, not seen',
    idle: 'not reached',
};
const STANDING = {
    confirmed: 'subscription confirmed',
    pending: 'subscription not confirmed',
    absent: 'not subscribed',
    unknown: 'not read',
};
const TIES = {
    sns: null,
    direct: 'target of a rule',
    'api-destination': 'target of a rule',
    chat: 'subscribed to the topic',
    alarm: 'notified by an alarm',
    'user-notifications': 'contact of User Notifications',
    other: null,
};
function standingWords({ state, protocol, roads = [], }) {
    if (state === 'absent' && !SUBSCRIBES.has(protocol))
        return 'no rule or topic sends to it';
    if (state === 'pending' && isContact(roads))
        return 'contact not confirmed';
    if (state !== 'confirmed')
        return STANDING[state];
    const ties = roads.map(({ road }) => TIES[road]);
    return ties.includes(null) ? STANDING.confirmed : (ties[0] ?? STANDING.confirmed);
}
function whyNotThere({ state, protocol, roads = [], }) {
    const subscribes = SUBSCRIBES.has(protocol);
    switch (state) {
        case 'confirmed':
            return '';
        case 'pending':
            return isContact(roads) ? 'its contact has not confirmed the address' : 'the subscription is not confirmed';
        case 'absent':
            return subscribes ? 'there is no subscription' : 'no rule or topic sends to it as declared';
        case 'unknown':
            if (isContact(roads))
                return 'its contact was not read';
            return subscribes ? 'the subscription was not read' : 'not all that could send to it was read';
    }
}
function isContact(roads) {
    return roads.length > 0 && roads.every(({ road }) => road === 'user-notifications');
}
const SUBSCRIBES = new Set(['email', 'email-json', 'http', 'https', 'sms', 'application']);


/***/ }),

/***/ 20398:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ mergedState),
/* harmony export */   TA: () => (/* binding */ mergedLine),
/* harmony export */   f5: () => (/* binding */ isWell),
/* harmony export */   oH: () => (/* binding */ mergedBadge)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76889);

function tallied(all) {
    const number = (holds) => all.filter(holds).length;
    return {
        drifted: number(({ verdict }) => verdict === 'drifted'),
        unknown: number(({ verdict, review, error }) => verdict === 'unknown' || (verdict === null && !review && !error)),
        weakens: number(({ review }) => review?.class === 'weakens' && !review.acceptedBy),
        missing: number(({ error }) => error !== undefined),
        accounts: number(({ review, verdict, error }) => error === undefined && (verdict !== null || review === undefined)),
    };
}
function mergedState(all) {
    const { drifted, unknown, weakens, missing } = tallied(all);
    if (drifted + weakens > 0)
        return 'bad';
    return unknown + missing > 0 || all.length === 0 ? 'unknown' : 'good';
}
function isWell({ verdict, review, error }) {
    return verdict === 'in-sync' && review === undefined && error === undefined;
}
function mergedBadge(all) {
    const { drifted, unknown, weakens, missing, accounts } = tallied(all);
    if (drifted > 0)
        return 'DRIFTED';
    if (weakens > 0)
        return 'WEAKENS';
    if (unknown + missing > 0 || all.length === 0)
        return 'UNKNOWN';
    return accounts > 0 ? 'IN SYNC' : 'REVIEWED';
}
function mergedLine(all) {
    const { drifted, unknown, weakens, missing, accounts } = tallied(all);
    if (drifted + unknown + weakens + missing === 0) {
        const reviews = all.length - accounts;
        return [
            accounts > 0 ? `Everything is as declared in ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(accounts, 'account')}.` : null,
            reviews > 0 ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(reviews, 'review')}: no change weakens a baseline without having been accepted.` : null,
        ]
            .filter((part) => part !== null)
            .join(' ');
    }
    const parts = [
        drifted > 0 ? `${drifted} drifted` : null,
        weakens > 0 ? `${weakens} ${weakens === 1 ? 'weakens its baseline' : 'weaken their baselines'}` : null,
        unknown > 0 ? `${unknown} unknown` : null,
        missing > 0 ? `${missing} without a report` : null,
    ];
    const [only = '', another] = parts.filter((part) => part !== null);
    const total = (0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(all.length, all.length === accounts ? 'account' : 'run');
    if (another === undefined)
        return `${only.replace(' ', () => ` of ${total} `)}.`;
    return `Of ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(all.length, all.length === accounts ? 'account' : 'run')}: ${parts.filter((part) => part !== null).join(', ')}.`;
}


/***/ }),

/***/ 17929:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lossHeading),
/* harmony export */   x: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _model_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46521);
/* harmony import */ var _model_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);


function reachOf(report, recipient) {
    const { delivered, unknown: open = 0, noticed = 0, sometimes = 0 } = recipient;
    const required = report.delivery?.required ?? 0;
    if ((0,_model_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingRead */ .wi)(report))
        return { state: 'unknown', words: 'not read', sentence: 'not read', counted: false };
    const arrive = `${delivered} of ${required}`;
    const whole = `${arrive} calls would arrive`;
    if (delivered === required)
        return { state: 'good', words: arrive, sentence: whole, counted: true };
    if ((0,_model_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .missesFailuresOnly */ .cD)(report, recipient)) {
        const all = `${required} of ${required}`;
        return {
            state: 'good',
            words: `${all}, failed attempts not always`,
            sentence: `${all} calls would arrive, failed attempts not always`,
            counted: true,
        };
    }
    const unclear = 'could not be determined';
    if (open === required)
        return { state: 'unknown', words: unclear, sentence: unclear, counted: false };
    const alarms = noticed === 0 ? '' : `, ${noticed} noticed`;
    const doubt = open === 0 ? '' : `, ${open} could not be determined`;
    const times = sometimes === 0 ? '' : `, ${sometimes} only sometimes`;
    const only = delivered + open === required;
    return {
        state: only ? 'unknown' : 'bad',
        words: `${arrive}${times}${alarms}${doubt}`,
        sentence: `${sometimes === 0 ? whole : `${arrive} calls would always arrive${times}`}${noticed === 0 ? '' : `, ${noticed} would be noticed`}${doubt}`,
        counted: true,
    };
}
function lossHeading(report) {
    const losses = report.delivery?.losses ?? [];
    if (losses.length > 0 && losses.every(({ verdict }) => verdict === 'unknown'))
        return 'Calls that could not be followed';
    if ((0,_model_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyFailuresLost */ .cU)(report))
        return 'Failed attempts that would be lost';
    return losses.some(({ verdict }) => verdict === 'unknown')
        ? 'Calls that would be lost, or could not be followed'
        : 'Calls that would be lost';
}


/***/ }),

/***/ 83524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ reviewLine),
/* harmony export */   TV: () => (/* binding */ acceptedCommit),
/* harmony export */   wX: () => (/* binding */ reviewBadge)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76889);

function reviewBadge({ class: kind, acceptedBy }) {
    return `${kind.toUpperCase()}${kind === 'weakens' && acceptedBy ? ', ACCEPTED' : ''}`;
}
function acceptedCommit({ acceptedCommit: commit }) {
    return commit === undefined ? null : commit.slice(0, 12);
}
function reviewLine({ class: kind, changes }) {
    switch (kind) {
        case 'weakens': {
            const [worst, ...others] = worstFirst(changes.filter((change) => change.class === 'weakens'));
            if (worst === undefined)
                return 'This change weakens what must alert.';
            const more = others.length === 0 ? '' : ` (and ${(0,_count_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(others.length, 'more weakening')})`;
            return `${sentence(worst.effect)}${more}.`;
        }
        case 'strengthens':
            return 'This change strengthens what must alert and weakens nothing.';
        case 'neutral':
            return changes.length === 0
                ? 'This change means the same as before.'
                : 'This change neither weakens nor strengthens what must alert.';
    }
}
const ROOTS = ['', 'recipients', 'events', 'alerts', 'alerts-delivered', 'rule', 'topic', 'trail'];
function subjectOf({ path, check }) {
    if (path.endsWith('.via'))
        return 'via';
    const root = /^\w*/.exec(path)?.[0] ?? '';
    return root === 'waivers' && check === 'alerts-delivered' ? 'alerts-delivered' : root;
}
function worstFirst(changes) {
    const rank = (change) => {
        const at = ROOTS.indexOf(subjectOf(change));
        return at < 0 ? ROOTS.length : at;
    };
    return [...changes].sort((a, b) => rank(a) - rank(b));
}
function sentence(effect) {
    return effect.replace(/\.$/, '').replace(/^[a-z]+(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}


/***/ }),

/***/ 87606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ OTHERS_ALLOWED),
/* harmony export */   JT: () => (/* binding */ NOT_LOOKED_AT),
/* harmony export */   aI: () => (/* binding */ MADE_BY),
/* harmony export */   hu: () => (/* binding */ LIMITS_PAGE),
/* harmony export */   k7: () => (/* binding */ VERIFY),
/* harmony export */   kb: () => (/* binding */ BRIEF_LIMITS),
/* harmony export */   km: () => (/* binding */ savedLine),
/* harmony export */   q7: () => (/* binding */ LIMITS_ADDRESS),
/* harmony export */   tx: () => (/* binding */ CLAIM),
/* harmony export */   wv: () => (/* binding */ BRIEF_CLAIM),
/* harmony export */   xs: () => (/* binding */ LIMITS_OF_EVERY_RUN)
/* harmony export */ });
/* harmony import */ var _data_project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24931);

const LIMITS_PAGE = 'docs/not-looked-at.md';
const LIMITS_ADDRESS = _data_project_js__WEBPACK_IMPORTED_MODULE_0__/* .PAGES */ .N + LIMITS_PAGE;
const LIMITS_OF_EVERY_RUN = [
    'service control policies and resource control policies of the organization',
    'what the code behind a function does',
    'what the service behind an API destination does',
    'where a Firehose stream delivers its records',
    'what a mailbox does with a message',
];
const NOT_LOOKED_AT = 'Not looked at: SCPs, RCPs, function code, API receivers, mailboxes.';
const CLAIM = 'From configuration, nothing on the way drops the alert. "Would arrive" never means "arrived": CloudTrail delivers events to EventBridge on a best-effort basis. ' +
    'What could not be read is unknown, and unknown never passes.';
function savedLine({ saved, observation, history, }) {
    if (saved !== true)
        return null;
    const at = observation === null ? '' : ` of ${observation.observedAt}`;
    const asked = history?.source === 'cloudtrail' ? 'AWS was asked only for the event history' : 'AWS was not asked';
    return `judged from a saved snapshot${at}; ${asked}`;
}
const BRIEF_CLAIM = 'From configuration, every IAM change that must alert would reach every declared recipient. The claim is not that an alert did arrive.';
const BRIEF_LIMITS = `${NOT_LOOKED_AT} What could not be read is unknown, and unknown never passes.`;
const OTHERS_ALLOWED = 'recipients that are not declared may receive the events (unexpected-recipients: allow)';
const MADE_BY = 'Made by iam-alert-guard';
const VERIFY = {
    said: 'The page itself does not say who ran it. If its workflow attested it, verify the file with: ',
    command: 'gh attestation verify FILE --repo OWNER/REPO',
};


/***/ }),

/***/ 14366:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stepRegion),
/* harmony export */   j: () => (/* binding */ stepReason)
/* harmony export */ });
function stepRegion({ resource, region }) {
    const [scheme, , service = '', own = ''] = resource.split(':');
    return scheme === 'arn' && (own !== '' || GLOBAL.has(service)) ? '' : region;
}
const GLOBAL = new Set(['iam', 's3', 'chatbot']);
function stepReason({ text, outcome }) {
    return outcome?.state === 'done' && text !== '' ? `Planned because: ${text}` : text;
}


/***/ }),

/***/ 76120:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   e: () => (/* binding */ tally)
/* harmony export */ });
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33837);
/* harmony import */ var _model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76889);



function tally({ findings, counts }) {
    const { drifted, unknown, remarks } = (0,_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsOf */ .tG)(findings);
    const open = remarks.filter(({ status }) => status === 'unknown').length;
    const parts = [
        drifted.length === 0 ? 'nothing drifted' : `${drifted.length} drifted (${bySeverity(drifted)})`,
        `${unknown.length} unknown`,
        counts.waived > 0 ? `${counts.waived} waived` : null,
        remarks.length > 0
            ? `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(remarks.length, 'remark')}${open === 0 ? '' : ` (${open} could not be determined)`}`
            : null,
        `${counts.pass} passed`,
    ];
    return parts.filter((part) => part !== null).join(', ');
}
function bySeverity(findings) {
    const numbers = _findings_model_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.map((severity) => [
        findings.filter((each) => each.severity === severity).length,
        severity,
    ]);
    return numbers.flatMap(([n, severity]) => (n === 0 ? [] : [`${n} ${severity}`])).join(', ');
}


/***/ }),

/***/ 26299:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ readsLine),
/* harmony export */   KJ: () => (/* binding */ unreadGroups),
/* harmony export */   tq: () => (/* binding */ servesAdvice)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76889);
/* harmony import */ var _command_mentioned_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31295);
/* harmony import */ var _snapshot_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40069);



const ADVICE = new Set(Object.entries(_snapshot_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .OPERATIONS */ .x).flatMap(([op, { tier }]) => (tier === 'advice' ? [op] : [])));
function servesAdvice({ findings }, { read, region }) {
    return (ADVICE.has(read) &&
        !findings.some(({ status, severity, doubt }) => status === 'unknown' &&
            severity !== 'info' &&
            doubt?.reads.some((one) => one.op === read && one.region === region) === true));
}
function readsLine(report, { known, unreadable }, noun) {
    const advice = unreadable.filter((read) => servesAdvice(report, read)).length;
    const all = advice === unreadable.length;
    const counted = `${(0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(known, noun)} succeeded, ${unreadable.length} failed`;
    if (advice === 0)
        return counted;
    if (!all)
        return `${counted} (only remarks depend on ${advice} of them)`;
    return `${counted} (only remarks depend on ${advice === 1 ? 'it' : 'them'})`;
}
function unreadGroups(unreadable) {
    const groups = new Map();
    for (const each of unreadable) {
        const key = JSON.stringify([each.read, each.region, each.reason, each.permission, each.owner]);
        const group = groups.get(key);
        if (group)
            group.push(each);
        else
            groups.set(key, [each]);
    }
    return [...groups.values()].flatMap((group) => group.slice(0, 1).map((each) => grouped(each, group.length)));
}
function grouped({ read, region, reason, permission, owner }, times) {
    const lead = `${read} in ${region} `;
    const rest = (0,_command_mentioned_js__WEBPACK_IMPORTED_MODULE_2__/* .restAfter */ .b)(reason, lead);
    const often = times === 1 ? '' : ` (${times} times)`;
    const whose = owner === undefined ? '' : `; it belongs to account ${owner}`;
    const words = `${rest ?? reason}${whose}`;
    return {
        read,
        region,
        reason: words,
        permission: owner === undefined ? permission : null,
        times,
        said: `${read} in ${region}${often}${rest === null ? ':' : ''} ${words}`,
    };
}


/***/ }),

/***/ 81581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qS: () => (/* binding */ badge),
  vY: () => (/* binding */ words_beside),
  Pl: () => (/* binding */ headline),
  L4: () => (/* binding */ stateOf)
});

// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
// EXTERNAL MODULE: ./build/src/report/model/failures.js
var failures = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/words/evidence.js
var words_evidence = __webpack_require__(16701);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
;// CONCATENATED MODULE: ./build/src/report/words/calls.js

function shortfall(delivery) {
    return delivery.required - delivery.delivered;
}
function everyCall(delivery) {
    return delivery.required === 1
        ? 'The one IAM call that must alert'
        : `All ${delivery.required} IAM calls that must alert`;
}
function ofAll(some, required) {
    const calls = (0,count/* count */.U)(required, 'IAM call');
    return required > 1 && String(some) === String(required) ? `any of the ${calls}` : `${some} of ${calls}`;
}
function wouldNot(some, required) {
    const calls = (0,count/* count */.U)(required, 'IAM call');
    return some === String(required) && required > 1 ? `none of the ${calls} would` : `${some} of ${calls} would not`;
}
function lower(words) {
    return words.charAt(0).toLowerCase() + words.slice(1);
}

// EXTERNAL MODULE: ./build/src/report/words/merge.js
var merge = __webpack_require__(20398);
// EXTERNAL MODULE: ./build/src/report/words/review.js
var review = __webpack_require__(83524);
;// CONCATENATED MODULE: ./build/src/report/words/shortfall.js



function shortfallWords(delivery) {
    const missing = (0,failures/* missingOf */.oy)(delivery);
    const complete = delivery.recipients.length - missing.length;
    if (complete === 0 || missing.length === 0)
        return overall(delivery);
    const rest = complete === 1 ? 'the other recipient gets' : `${complete} other recipients get`;
    return `${capital(each(missing, delivery).join('; '))}; ${rest} all of them`;
}
function onlyNoticed({ required, delivered, noticed = 0 }) {
    return noticed > 0 && required - delivered === noticed;
}
function each(missing, { required, recipients }) {
    const losing = missing.filter((recipient) => lostFor(recipient, required) > 0);
    const noticing = missing.filter((recipient) => !losing.includes(recipient) && noticedBy(recipient) > 0);
    const open = missing.filter((recipient) => !losing.includes(recipient) && openFor(recipient) > 0);
    const whom = (some) => {
        const [only, another] = some;
        return only !== undefined && another === undefined
            ? only.endpoint
            : `${some.length} of ${recipients.length} recipients`;
    };
    const spread = (some, number) => {
        const numbers = some.map(number);
        const most = Math.max(...numbers);
        return Math.min(...numbers) === most ? String(most) : `up to ${most}`;
    };
    const always = losing.some(({ sometimes = 0 }) => sometimes > 0) ? ' always' : '';
    const clauses = [
        losing.length > 0
            ? `${wouldNot(spread(losing, (one) => lostFor(one, required)), required)}${always} reach ${whom(losing)}${beside(losing)}`
            : null,
        noticing.length > 0
            ? `${shortfall_all(spread(noticing, noticedBy), required)} would be noticed by ${whom(noticing)}, not named`
            : null,
        open.length > 0
            ? `it could not be determined whether ${ofAll(spread(open, openFor), required)} reach ${whom(open)}`
            : null,
    ];
    return clauses.filter((clause) => clause !== null);
}
function beside([only, another]) {
    if (only === undefined || another !== undefined)
        return '';
    return `${inDoubt(openFor(only))}${alsoNoticed(noticedBy(only))}`;
}
function lostFor(recipient, required) {
    return required - recipient.delivered - openFor(recipient) - noticedBy(recipient);
}
function openFor({ unknown = 0 }) {
    return unknown;
}
function noticedBy({ noticed = 0 }) {
    return noticed;
}
function overall(delivery) {
    const { required, recipients, lost, sometimes, unknown: open, noticed = 0 } = delivery;
    const calls = (0,count/* count */.U)(required, 'IAM call');
    const alarms = alsoNoticed(noticed);
    if (onlyNoticed(delivery)) {
        const which = noticed === required ? everyCall(delivery) : `${noticed} of ${calls}`;
        return `${which} would be noticed, not named: an alarm says that something changed, but not what`;
    }
    if (lost + sometimes === 0) {
        if (recipients.every((recipient) => openFor(recipient) === required))
            return `It could not be determined whether IAM changes reach anyone`;
        return `It could not be determined whether ${ofAll(open, required)} reach every declared recipient${alarms}`;
    }
    if (noticed > 0 && lost > 0 && lost + noticed === required)
        return `None of ${calls} would be named to every declared recipient: ${lost} ${lost === 1 ? 'is' : 'are'} always lost, ${noticed} would only be noticed`;
    const [only, another] = recipients;
    const whom = only !== undefined && another === undefined ? only.endpoint : 'every declared recipient';
    if (sometimes === required && required > 1)
        return `For each of the ${calls}, some events would not reach ${whom}`;
    const always = sometimes > 0 ? ' always' : '';
    const both = lost > 0 && sometimes > 0 ? ` (${lost} always lost, ${sometimes} sometimes)` : '';
    return `${wouldNot(String(lost + sometimes), required)}${always} reach ${whom}${both}${inDoubt(open)}${alarms}`;
}
function inDoubt(open) {
    return open === 0 ? '' : `; of ${open} more it could not be determined`;
}
function alsoNoticed(noticed) {
    return noticed === 0 ? '' : `; ${noticed} more would be noticed, not named`;
}
function shortfall_all(some, required) {
    const calls = (0,count/* count */.U)(required, 'IAM call');
    return some === String(required) && required > 1 ? `all ${calls}` : `${some} of ${calls}`;
}
function capital(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./build/src/report/words/words.js









function stateOf(report) {
    if (report.review !== null)
        return report.review.class === 'weakens' && !report.review.acceptedBy ? 'bad' : 'good';
    const evidence = (0,words_evidence/* evidenceOf */.X)(report);
    if (evidence !== null)
        return evidence.state;
    if (report.accounts !== undefined)
        return (0,merge/* mergedState */.Ag)(report.accounts);
    if (report.verdict === 'drifted' || report.converged === false)
        return 'bad';
    if (report.verdict === 'unknown')
        return 'unknown';
    return 'good';
}
function badge(report) {
    const evidence = (0,words_evidence/* evidenceOf */.X)(report);
    if (evidence !== null)
        return evidence.badge;
    if (report.review !== null)
        return (0,review/* reviewBadge */.wX)(report.review);
    if (report.accounts !== undefined)
        return (0,merge/* mergedBadge */.oH)(report.accounts);
    if (report.verdict === null)
        return 'NOT JUDGED';
    return { 'in-sync': 'IN SYNC', drifted: 'DRIFTED', unknown: 'UNKNOWN' }[report.verdict];
}
function words_beside(report) {
    if ((0,words_evidence/* evidenceOf */.X)(report) !== null) {
        const now = { ...report, command: 'check' };
        return { now, line: headline(now) };
    }
    if (report.review === null || report.verdict === null)
        return null;
    const now = { ...report, review: null };
    const { required } = report.review;
    const were = required === undefined ? '' : ` Before this change, ${(0,count/* count */.U)(required.before, 'call')} had to alert.`;
    return { now, line: `${headline(now)}${were}` };
}
function headline(report) {
    if (report.review !== null)
        return (0,review/* reviewLine */.$Q)(report.review);
    const evidence = (0,words_evidence/* evidenceOf */.X)(report);
    if (evidence !== null)
        return evidence.line;
    const vouched = report.observation?.vouched.length ?? 0;
    const words = [
        report.converged === true ? 'The baseline is restored.' : null,
        report.converged === false ? 'The baseline is not restored yet.' : null,
        report.accounts !== undefined ? (0,merge/* mergedLine */.TA)(report.accounts) : verdictLine(report),
        vouched > 0 ? `${(0,count/* count */.U)(vouched, 'link')} vouched, not seen.` : null,
    ];
    return words.filter((each) => each !== null).join(' ');
}
function verdictLine(report) {
    if (report.verdict !== null && report.delivery?.required === 0)
        return `Of the required IAM calls, none is left: \`events.except\` matches every event.`;
    switch (report.verdict) {
        case null:
            return 'Nothing was judged.';
        case 'in-sync':
            return report.delivery
                ? inSync(report, report.delivery)
                : 'Everything that was checked is as the baseline declares.';
        case 'drifted':
            return report.delivery ? drifted(report, report.delivery) : `${notAsDeclared(report)}.`;
        case 'unknown':
            return unknown(report);
    }
}
function inSync(report, delivery) {
    if (shortfall(delivery) === 0)
        return reachesAll(report, delivery);
    if ((0,failures/* onlyFailuresLost */.cU)(report))
        return `${everyCall(delivery)} would reach every declared recipient when they succeed. Some failed attempts would not alert: see the remarks.`;
    return `Nothing counts as drift, yet ${lower(shortfallWords(delivery))}: see the ${report.counts.waived === 0 ? 'remarks' : 'waived findings'}.`;
}
function reachesAll(report, delivery, would = 'would') {
    const words = `${everyCall(delivery)} ${would} reach every declared recipient`;
    const [first, ...more] = (0,failures/* silentNow */.CC)(report).map((arn) => arn.split(':').slice(6).join(':'));
    if (first === undefined)
        return `${words}.`;
    return more.length === 0
        ? `${words}, but the alarm ${first} is in ALARM now and announces nothing until it leaves that state.`
        : `${words}, but ${more.length + 1} alarms (${first} and others) are in ALARM now and announce nothing until they leave that state.`;
}
const LOST_BEYOND = {
    'alarm-announces-each': 'medium',
    'dead-letter-queue-empty': 'high',
    'invocations-failing': 'high',
    'notifications-failing': 'high',
    'subscription-endpoint': 'high',
    'topic-data-protection': 'high',
};
function drifted(report, delivery) {
    if (shortfall(delivery) === 0) {
        const lost = new Set((0,order/* kindsOf */.tG)(report.findings).drifted.flatMap(({ check, severity }) => {
            const from = LOST_BEYOND[check];
            return from !== undefined && (0,model/* atLeast */.jZ)(severity, from) ? [check] : [];
        }));
        return lost.size === 0
            ? `${notAsDeclared(report)}. ${reachesAll(report, delivery, 'would still')}`
            : `Alerts may be lost (${[...lost].join(', ')}), although ${lower(everyCall(delivery))} ${delivery.required === 1 ? 'passes' : 'pass'} every part of the chain.`;
    }
    const { recipients, noticed = 0 } = delivery;
    const nobody = recipients.every(({ delivered, unknown: open = 0, noticed: heard = 0 }) => delivered + open + heard === 0);
    if (delivery.lost === delivery.required && nobody)
        return nobodyDeclared(delivery);
    const lead = delivery.lost + delivery.sometimes + noticed === 0 ? `${notAsDeclared(report)}. ` : '';
    return `${lead}${shortfallWords(delivery)}.`;
}
function nobodyDeclared(delivery) {
    const { undeclared = [], unfollowed = [], recipients, required } = delivery;
    if (delivery.losses.every(({ unnamed }) => unnamed === true))
        return `The alerts would not say which IAM call was made: ${lower(everyCall(delivery))} ${required === 1 ? 'counts' : 'count'} as lost.`;
    const [only, another] = recipients;
    const whom = only !== undefined && another === undefined ? only.endpoint : 'any declared recipient';
    if (only !== undefined && undeclared.length > 0 && undeclared.every((one) => one === whom))
        return `IAM changes would not reach ${whom} by ${only.protocol}; they reach it by another protocol, which nobody declared.`;
    if (undeclared.length > 0)
        return `IAM changes would not reach ${whom}; they ${othersReached(undeclared)}, which nobody declared.`;
    const [first] = unfollowed;
    if (first === undefined)
        return `IAM changes would reach nobody: ${lower(everyCall(delivery))} ${required === 1 ? 'is' : 'are'} lost.`;
    const more = unfollowed.length === 1 ? ` (${first.what}) was` : ' were';
    return `There is no proven road to ${whom}; ${several(unfollowed.map(({ resource }) => resource))}${more} not followed.`;
}
function othersReached(undeclared) {
    const unseen = undeclared.filter((one) => one.startsWith('arn:'));
    const seen = undeclared.filter((one) => !unseen.includes(one));
    if (seen.length === 0)
        return `may reach ${several(unseen)}`;
    if (unseen.length === 0)
        return `reach ${several(seen)}`;
    return `reach ${several(seen)}, and may reach ${unseen.length} other receiver${unseen.length === 1 ? '' : 's'}`;
}
function several([first = '', ...others]) {
    return others.length === 0 ? first : `${first} and ${others.length} more`;
}
function unknown(report) {
    const open = (0,order/* kindsOf */.tG)(report.findings).unknown.length || report.counts.unknown;
    const delivery = report.delivery;
    if (report.cause !== undefined)
        return `${report.cause.said} ${unclear(report)}`;
    const { account } = report.target;
    if (delivery && account === null && shortfall(delivery) === 0)
        return `${everyCall(delivery)} would arrive, but ${WHICH_ACCOUNT}.`;
    if (!delivery || (account === null && delivery.unknown === delivery.required))
        return 'It could not be determined whether IAM changes reach anyone: the account could not be read.';
    if (shortfall(delivery) === 0) {
        return `${everyCall(delivery)} would arrive, but ${(0,count/* count */.U)(open, 'finding')} could not be determined.`;
    }
    return `${shortfallWords(delivery)}.`;
}
const WHICH_ACCOUNT = 'which account this is could not be determined';
function unclear({ cause, delivery, target }) {
    if (delivery === null || cause?.nothingRead === true)
        return 'It could not be determined whether IAM changes reach anyone.';
    if (delivery.unknown === delivery.required)
        return 'It could not be determined whether IAM changes reach anyone.';
    const what = target.account === null ? WHICH_ACCOUNT : 'not everything that is declared could be read';
    return delivery.unknown === 0
        ? `${everyCall(delivery)} would arrive, but ${what}.`
        : `It could not be determined whether ${delivery.unknown} of ${(0,count/* count */.U)(delivery.required, 'IAM call')} arrive.`;
}
function notAsDeclared({ findings }) {
    const [first, ...others] = new Set((0,order/* worstFirst */.md)((0,order/* kindsOf */.tG)(findings).drifted).map(({ check }) => check));
    if (first === undefined)
        return 'The account is not as the baseline declares';
    return `Not as declared: ${first}${others.length === 0 ? '' : ` and ${(0,count/* count */.U)(others.length, 'more check')}`}`;
}


/***/ })

};
