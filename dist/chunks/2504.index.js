export const id = 2504;
export const ids = [2504];
export const modules = {

/***/ 99208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ buildPlan)
});

// UNUSED EXPORTS: promisedSnapshot

// EXTERNAL MODULE: ./build/src/delivery/blanks.js
var blanks = __webpack_require__(64783);
// EXTERNAL MODULE: ./build/src/delivery/unbroken.js
var unbroken = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/src/delivery/proof.js + 10 modules
var delivery_proof = __webpack_require__(18506);
// EXTERNAL MODULE: ./build/src/snapshot/facts.js
var facts = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/src/plan/facts.js
var plan_facts = __webpack_require__(50058);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/plan/digest.js


function digestOf(about, steps, unseen) {
    const said = steps.map(({ action, resource, region, by, before, after, write, fact }) => ({
        action,
        resource,
        region,
        by,
        ...(fact === null ? {} : { before, after, write, rests: { read: fact.read, at: fact.at, is: fact.before } }),
    }));
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,plan_facts/* canonical */.$N)((0,plan_facts/* asJson */.vA)({ version: 1, ...about, steps: said, unseen })))
        .digest('hex');
}

// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
// EXTERNAL MODULE: ./build/src/plan/errands.js
var errands = __webpack_require__(70356);
;// CONCATENATED MODULE: ./build/src/plan/cures.js


function holds(findings) {
    return findings.every(({ status, severity }) => status === 'pass' || status === 'waived' || severity === 'info');
}
function curedBy(before, after) {
    const still = new Map(after.filter(({ status }) => status !== 'pass').map((finding) => [finding.fingerprint, finding]));
    return before.filter((finding) => {
        const left = still.get(finding.fingerprint);
        return (finding.status !== 'pass' &&
            (left === undefined || (isDrift(finding) && left.status === 'fail' && !isDrift(left))));
    });
}
function isDrift({ status, severity }) {
    return status === 'fail' && (0,model/* atLeast */.jZ)(severity, 'medium');
}
function withHumanCures(open, steps) {
    const cures = new Map();
    for (const finding of open.filter(isDrift))
        for (const step of (0,errands/* answersTo */.to)(finding, steps))
            cures.set(step, [...(cures.get(step) ?? []), finding.fingerprint]);
    return steps.map((step) => cures.has(step) ? { ...step, cures: [...new Set([...step.cures, ...(cures.get(step) ?? [])])].sort() } : step);
}

// EXTERNAL MODULE: ./build/src/plan/grants.js
var grants = __webpack_require__(89410);
// EXTERNAL MODULE: ./build/src/plan/ownership.js + 1 modules
var ownership = __webpack_require__(2710);
// EXTERNAL MODULE: ./build/src/plan/planning.js
var plan_planning = __webpack_require__(31008);
// EXTERNAL MODULE: ./build/src/snapshot/model.js
var snapshot_model = __webpack_require__(24527);
;// CONCATENATED MODULE: ./build/src/plan/promise.js


function promisesOf(step) {
    return step.by === 'reconcile' && step.fact !== null ? [step.fact, ...step.also] : [];
}
function promise_promised(snapshot, steps) {
    const changes = steps.flatMap(promisesOf);
    if (changes.length === 0)
        return snapshot;
    const table = new Map(snapshot.observed.map((entry) => [(0,snapshot_model/* readKey */.Y)(entry.read), entry]));
    for (const { read, at, after } of changes) {
        const key = (0,snapshot_model/* readKey */.Y)(read);
        const answer = table.get(key)?.answer;
        const value = (0,plan_facts/* withFact */.Ts)(answer?.status === 'known' ? (0,plan_facts/* asJson */.vA)(answer.value) : null, at, after);
        const next = value === null ? { status: 'absent', code: 'Promised' } : { status: 'known', value };
        table.set(key, { read, answer: next });
    }
    return { ...snapshot, observed: [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry) };
}
function isOnlyPromised({ status, doubt, fingerprint }, first, { context }) {
    if (status !== 'unknown' || doubt?.kind !== 'unread' || doubt.reads.length === 0)
        return false;
    if (first.some((one) => one.fingerprint === fingerprint && one.status === 'unknown'))
        return false;
    const unasked = new Set(context.facts
        .used()
        .filter(({ answer }) => answer.status === 'unreadable' && answer.kind === 'not-observed')
        .map(({ read: { op, region } }) => `${op} ${region}`));
    return doubt.reads.every(({ op, region }) => unasked.has(`${op} ${region}`));
}

;// CONCATENATED MODULE: ./build/src/plan/stale.js

function isStale(item, { context }) {
    if (item.kind === 'errand')
        return false;
    const { read, at, before } = item.fact;
    return !(0,plan_facts/* sameFact */.HT)((0,plan_facts/* asJson */.vA)((0,plan_facts/* factIn */.Oo)(context.facts.get(read), at)), before);
}
function again(item, planned) {
    const call = (each) => each.kind === 'errand' ? '' : [each.write.op, each.resource, each.text].join(' ');
    return planned.find((each) => each.kind === 'call' && call(each) === call(item));
}

// EXTERNAL MODULE: ./build/src/delivery/redundancy/alarms.js
var alarms = __webpack_require__(41504);
// EXTERNAL MODULE: ./build/src/plan/stages/bucket.js
var stages_bucket = __webpack_require__(92103);
// EXTERNAL MODULE: ./build/src/delivery/route/ends.js
var ends = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/src/delivery/route/chain.js
var route_chain = __webpack_require__(58733);
// EXTERNAL MODULE: ./build/src/plan/desired.js
var desired = __webpack_require__(82959);
// EXTERNAL MODULE: ./build/src/plan/repair/topics.js
var repair_topics = __webpack_require__(73371);
// EXTERNAL MODULE: ./build/src/delivery/command.js
var delivery_command = __webpack_require__(98099);
// EXTERNAL MODULE: ./build/src/delivery/gate.js
var delivery_gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/delivery/hops/receiver/endpoint.js + 1 modules
var endpoint = __webpack_require__(34482);
// EXTERNAL MODULE: ./build/src/delivery/coverage/outcome.js
var coverage_outcome = __webpack_require__(72049);
// EXTERNAL MODULE: ./build/src/plan/repair/filtered.js
var filtered = __webpack_require__(70344);
// EXTERNAL MODULE: ./build/src/plan/repair/undecided.js
var undecided = __webpack_require__(93070);
// EXTERNAL MODULE: ./build/src/plan/stages/beside.js
var beside = __webpack_require__(96535);
// EXTERNAL MODULE: ./build/src/plan/stages/change.js
var change = __webpack_require__(47821);
;// CONCATENATED MODULE: ./build/src/plan/stages/confirmation.js

function confirmation(planning, topic, protocol, endpoint, asked) {
    const mail = protocol === 'email' || protocol === 'email-json';
    const how = mail
        ? `${endpoint} has to open the mail "AWS Notification - Subscription Confirmation" and follow its link`
        : `The owner of ${endpoint} has to confirm what SNS sends to it (the SubscribeURL or the token)`;
    const since = asked === undefined
        ? 'The step before this one sends the request'
        : asked === null
            ? 'A request was sent at most 48 hours ago'
            : `A request was sent at ${asked} and expires at ${later(asked)}`;
    const again = (0,plan_planning/* isOwn */.NP)(planning, topic.arn)
        ? 'reconcile sends a new one'
        : 'the owner of the topic has to subscribe this recipient again';
    const text = `${how}. ${since}. A request is valid for 48 hours; after that, ${again}. Until it is confirmed, ` +
        'nothing reaches this recipient.';
    return (0,plan_planning/* errand */.D$)('ConfirmSubscription', `${topic.arn} ${protocol} ${endpoint}`, topic.region, text);
}
const TWO_DAYS = 48 * 3_600_000;
function later(time) {
    return `${new Date(Date.parse(time) + TWO_DAYS).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./build/src/plan/stages/joining.js
var joining = __webpack_require__(87217);
;// CONCATENATED MODULE: ./build/src/plan/stages/subscriptions.js













function subscriptionItems(planning) {
    const { proof, context } = planning;
    const topics = (0,repair_topics/* desiredTopics */.RM)(proof);
    return context.baseline.recipients.flatMap((recipient, index) => {
        if (!(0,ends/* wantsTopic */.bO)(proof.chain, index))
            return [];
        const joined = topics.find(({ subscriptions }) => subscriptions.some((one) => one.recipient === index));
        const topic = topics.find((each) => (0,repair_topics/* listens */.bc)(proof, each, index)) ?? joined ?? topics[0];
        if ((0,repair_topics/* othersOn */.bW)(proof, topic).length > 0)
            return [];
        if ((0,delivery_gate/* isOpen */.nT)(topic.exists))
            return topic.standard.state === 'blocks' ? [] : recipientItems(planning, topic, recipient, index);
        const waits = (0,endpoint/* isOutOfOrder */.we)(topic.arn, recipient.public) && !served(planning, index) && !(0,ends/* needsTopic */.ZE)(proof.chain);
        return recipient.protocol === 'sqs' && waits ? [(0,joining/* fifoQueue */.Ay)(topic, recipient)] : [];
    });
}
function served({ proof }, index) {
    return (0,undecided/* isContent */.az)(proof, index);
}
function recipientItems(planning, topic, recipient, index) {
    const named = planning.context.baseline.topic.name !== undefined;
    if (!named && (0,repair_topics/* isSettled */.Is)(planning.proof, index))
        return whereElse(planning, topic, recipient, index);
    if (!(0,delivery_gate/* isOpen */.nT)(topic.listGate))
        return served(planning, index) ? [] : [(0,plan_planning/* grantFirst */.fH)('Subscribe', topic.arn, topic.region, topic.listGate)];
    if (topic.listed.status !== 'known')
        return [];
    const rows = topic.subscriptions.filter((row) => row.recipient === index && row.row.SubscriptionArn !== 'Deleted');
    if (rows.length > 0)
        return rows.flatMap((row) => mendSubscription(planning, topic, row, index));
    const open = (0,undecided/* undecided */.oo)(planning.proof, index);
    if (open !== null)
        return [perhapsAlerted(topic, recipient, open.reason)];
    if ((0,beside/* secondTopic */.U5)(planning, topic) !== null)
        return [];
    if (served(planning, index) && (0,beside/* mustConfirm */.Ij)(recipient, planning.account))
        return [alreadyAlerted(topic, recipient)];
    const first = (0,joining/* beforeSubscribing */.H9)(planning, topic, recipient);
    if (first.length > 0)
        return first;
    const behind = (0,joining/* endpointItems */.c1)(planning, topic, recipient.protocol, recipient.public);
    return [...subscribe(planning, topic, recipient, index), ...behind];
}
function whereElse({ proof }, { arn, region }, { protocol, public: endpoint }, index) {
    const open = (0,undecided/* unseenPlace */.kv)(proof, index);
    return open === null
        ? []
        : [(0,plan_planning/* grantFirst */.fH)('Subscribe', arn, region, open, `Where ${protocol} ${endpoint} is subscribed`)];
}
function perhapsAlerted({ arn, region }, { protocol, public: endpoint }, why) {
    return (0,plan_planning/* errand */.D$)('Subscribe', arn, region, `${protocol} ${endpoint} is not subscribed, and it is not known whether it is alerted by another way: ${why}. Let that be read, or vouch for it with \`elsewhere\`, then plan again. Subscribe it where it is not alerted.`);
}
function alreadyAlerted({ arn, region }, { protocol, public: endpoint }) {
    return (0,plan_planning/* errand */.D$)('Subscribe', arn, region, `${protocol} ${endpoint} is not subscribed to the declared topic, and gets every alert by another way. A second subscription would alert it twice: to move it, subscribe it here and remove the other subscription.`);
}
function subscribeAway({ arn, region, account }, recipient, asks) {
    const { protocol, public: name, matches } = recipient;
    const endpoint = matches.includes(name) && !/#[0-9a-f]{12}$/.test(name) ? name : 'ENDPOINT';
    const options = { 'topic-arn': arn, protocol, 'notification-endpoint': endpoint };
    const text = `${protocol} ${name} is not subscribed, and the topic belongs to another account.${asks ? ' Then the recipient must confirm the subscription.' : ''} In account ${account}:`;
    return (0,plan_planning/* errand */.D$)('Subscribe', arn, region, `${text}\n  ${(0,delivery_command/* awsCommand */.bg)('sns subscribe', region, options)}`);
}
function subscribe(planning, topic, recipient, index) {
    const { arn, region } = topic;
    const { protocol } = recipient;
    const who = `${protocol} ${recipient.public}`;
    if (!planning.canSubscribe(index))
        return [
            (0,plan_planning/* errand */.D$)('Subscribe', arn, region, `${who} is not subscribed, and the baseline holds only a digest of it: somebody who knows the endpoint has to subscribe it.`),
        ];
    if (protocol === 'firehose')
        return [
            (0,plan_planning/* errand */.D$)('Subscribe', arn, region, `${who} is not subscribed. A delivery stream is subscribed with a role by which SNS writes to it:\n  ${(0,delivery_command/* awsCommand */.bg)('sns subscribe', region, { 'topic-arn': arn, protocol, 'notification-endpoint': recipient.public, attributes: 'SubscriptionRoleArn=ROLE_ARN' })}`),
        ];
    const asks = (0,beside/* mustConfirm */.Ij)(recipient, planning.account);
    if (!(0,plan_planning/* isOwn */.NP)(planning, arn))
        return [subscribeAway(topic, recipient, asks)];
    const read = {
        op: 'sns:ListSubscriptionsByTopic',
        region,
        params: { TopicArn: arn },
    };
    const at = [{ Protocol: protocol, Endpoint: recipient.public }];
    const row = { Protocol: protocol, Endpoint: recipient.public, TopicArn: arn };
    const SubscriptionArn = asks ? 'PendingConfirmation' : `${arn}:planned-${String(index)}`;
    const attributes = {
        SubscriptionArn,
        TopicArn: arn,
        Owner: planning.account,
        Protocol: protocol,
        Endpoint: recipient.public,
        PendingConfirmation: 'false',
    };
    const made = {
        kind: 'call',
        write: {
            op: 'sns:Subscribe',
            region,
            params: { TopicArn: arn, Protocol: protocol, Endpoint: recipient.public, recipient: index },
        },
        resource: arn,
        text: `${who} is not subscribed.${asks ? ' It will get a request, and no alerts until it has confirmed.' : ''}`,
        before: null,
        after: { Protocol: protocol, Endpoint: recipient.public },
        fact: (0,change/* change */.Zg)(planning, read, at, row),
        also: [
            (0,change/* promise */.R9)(read, at, { ...row, SubscriptionArn, Owner: planning.account }),
            ...(asks
                ? []
                : [(0,change/* promise */.R9)({ op: 'sns:GetSubscriptionAttributes', region, params: { SubscriptionArn } }, [], attributes)]),
        ],
        owner: { section: 'topic', tags: plan_planning/* tagsOf */.Fg.topic(arn, region) },
        ...(protocol === 'sms' ? { costs: 'Every text message is charged: https://aws.amazon.com/sns/sms-pricing/' } : {}),
    };
    return asks ? [made, confirmation(planning, topic, protocol, recipient.public, undefined)] : [made];
}
function mendSubscription(planning, topic, subscription, index) {
    const { row, pending, confirmed, filter } = subscription;
    if (pending)
        return [
            confirmation(planning, topic, row.Protocol, row.Endpoint, planning.askedAt.get(`${row.Protocol} ${row.Endpoint}`) ?? null),
        ];
    if (confirmed.state !== 'passes')
        return [];
    if (filter.kind === 'unknown' && subscription.attributes === null) {
        return served(planning, index)
            ? []
            : [(0,plan_planning/* grantFirst */.fH)('SetSubscriptionAttributes', row.SubscriptionArn, topic.region, filter.gate)];
    }
    return [
        ...(narrows(planning, index) && filter.kind !== 'none' ? [unfilter(planning, topic, subscription)] : []),
        ...(0,joining/* endpointItems */.c1)(planning, topic, row.Protocol, row.Endpoint),
    ];
}
function narrows({ proof }, index) {
    return (0,coverage_outcome/* outcomesOf */.RK)(proof.coverage, index).some((outcome) => 'hop' in outcome && outcome.verdict !== 'unknown' && outcome.hop === 'subscription' && !(0,coverage_outcome/* harmless */.Is)(outcome));
}
function unfilter(planning, topic, { row, attributes }) {
    const { region, arn } = topic;
    if (!(0,plan_planning/* isOwn */.NP)(planning, row.SubscriptionArn) || (row.Owner !== '' && row.Owner !== planning.account)) {
        return (0,plan_planning/* errand */.D$)('SetSubscriptionAttributes', row.SubscriptionArn, region, 'The filter policy drops required alerts, and the subscription belongs to another account, which alone can change it.');
    }
    if ((0,filtered/* carriesOthers */.V)(planning.proof, topic))
        return chosen(topic, row);
    const read = { op: 'sns:GetSubscriptionAttributes', region, params: { SubscriptionArn: row.SubscriptionArn } };
    return {
        kind: 'call',
        write: {
            op: 'sns:SetSubscriptionAttributes',
            region,
            params: { SubscriptionArn: row.SubscriptionArn, AttributeName: 'FilterPolicy', AttributeValue: '{}' },
        },
        resource: row.SubscriptionArn,
        text: `The filter policy of ${row.Protocol} ${row.Endpoint} drops required alerts.`,
        before: {
            FilterPolicy: attributes?.['FilterPolicy'] ?? null,
            FilterPolicyScope: attributes?.['FilterPolicyScope'] ?? null,
        },
        after: { FilterPolicy: null, FilterPolicyScope: attributes?.['FilterPolicyScope'] ?? null },
        fact: (0,change/* change */.Zg)(planning, read, ['FilterPolicy'], null),
        owner: { section: 'topic', tags: plan_planning/* tagsOf */.Fg.topic(arn, region) },
    };
}
function chosen({ region, arn }, { SubscriptionArn, Protocol, Endpoint }) {
    const command = (0,delivery_command/* awsCommand */.bg)('sns set-subscription-attributes', region, {
        ...{ 'subscription-arn': SubscriptionArn, 'attribute-name': 'FilterPolicy', 'attribute-value': '{}' },
    });
    const text = `The filter policy of ${Protocol} ${Endpoint} drops required alerts. The topic may bring other messages too, so reconcile does not change the filter policy. Add the alerts to the filter policy, or declare a topic for the alerts under \`topic.name\`. If ${Endpoint} should get every message of ${arn}, remove the filter policy:\n  ${command}`;
    return (0,plan_planning/* errand */.D$)('SetSubscriptionAttributes', SubscriptionArn, region, text);
}

// EXTERNAL MODULE: ./build/src/plan/stages/target.js + 1 modules
var stages_target = __webpack_require__(94723);
;// CONCATENATED MODULE: ./build/src/plan/stages/chat.js






function chatItems(planning) {
    const { proof, context } = planning;
    const missing = context.baseline.recipients.flatMap((_, index) => (0,ends/* wantsTopic */.bO)(proof.chain, index) || (0,repair_topics/* isSettled */.Is)(proof, index) ? [] : [index]);
    const led = new Set((0,ends/* needsTopic */.ZE)(proof.chain) ? (0,repair_topics/* desiredTopics */.RM)(proof).map(({ arn }) => arn) : []);
    return [...proof.chain.topics.values()].flatMap((topic) => {
        const found = topic.subscriptions.flatMap((one) => one.channel !== null && one.recipient !== null && missing.includes(one.recipient)
            ? [{ one, index: one.recipient }]
            : []);
        if (found.length === 0)
            return [];
        const targets = led.has(topic.arn)
            ? []
            : (0,route_chain/* allRules */.V7)(proof.chain).flatMap((rule) => rule.answer.rule.ManagedBy === undefined && (rule.answer.relevant || rule.declared)
                ? rule.targets.flatMap((node) => node.topic === topic ? (0,stages_target/* mendTarget */.qW)(planning, (0,desired/* ruleAt */.mH)(context, rule), node) : [])
                : []);
        return [...targets, ...found.flatMap(({ one, index }) => mendSubscription(planning, topic, one, index))];
    });
}

// EXTERNAL MODULE: ./build/src/plan/stages/key/uses.js
var uses = __webpack_require__(68273);
// EXTERNAL MODULE: ./build/src/plan/stages/key/keys.js
var keys = __webpack_require__(88469);
// EXTERNAL MODULE: ./build/src/plan/stages/trail/trail-wanted.js
var trail_wanted = __webpack_require__(68740);
;// CONCATENATED MODULE: ./build/src/plan/stages/key/chain.js







function keyOfTrail(planning) {
    const { proof, context } = planning;
    const trail = (0,desired/* desiredTrail */.F3)(proof);
    const storage = trail.answer?.storage;
    if (trail.answer?.foreign === true || !(0,trail_wanted/* makesTrail */.Sk)(planning, trail))
        return null;
    const declared = context.baseline.trail['kms-key'];
    const named = (0,keys/* knownAs */.w9)(planning, declared, storage?.asked === true ? storage.key?.named : undefined, trail.home);
    if (named === undefined || (storage?.asked === true && storage.provenByDelivery))
        return null;
    return (0,uses/* trailKeyUse */.Tp)(planning, trail.arn, named, trail.home, declared !== undefined);
}
function keyOfTopic(planning) {
    const topic = (0,repair_topics/* desiredTopic */.Y3)(planning.proof);
    const declared = planning.context.baseline.topic['kms-key'];
    if (!(0,delivery_gate/* isOpen */.nT)(topic.exists) && planning.context.baseline.topic.name === undefined && (0,undecided/* isUndecided */.Ae)(planning.proof))
        return null;
    const named = (0,keys/* knownAs */.w9)(planning, declared, topic.key?.named, topic.region);
    return named === undefined ? null : (0,uses/* topicKeyUse */.WX)(planning, topic.arn, named, topic.region, declared !== undefined);
}
function trailKeys(planning) {
    const [use, other] = [keyOfTrail(planning), keyOfTopic(planning)];
    return use === null ? [] : (0,keys/* keyItems */.Ul)(planning, use, other === null ? [] : [other]);
}
function topicKeys(planning) {
    const use = keyOfTopic(planning);
    const bus = planning.proof.chain.bus.answer;
    return [
        ...(bus.key === null ? [] : (0,keys/* keyItems */.Ul)(planning, (0,uses/* busKeyUse */.Jb)(planning, bus.ref.arn, bus.key.named, bus.ref.region))),
        ...(use === null ? [] : (0,keys/* keyItems */.Ul)(planning, use)),
    ];
}

// EXTERNAL MODULE: ./build/src/delivery/hops/target.js
var hops_target = __webpack_require__(61038);
// EXTERNAL MODULE: ./build/src/plan/stages/rule/taken-over.js
var taken_over = __webpack_require__(1134);
// EXTERNAL MODULE: ./build/src/delivery/arn.js
var arn = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/src/delivery/group.js
var group = __webpack_require__(26657);
// EXTERNAL MODULE: ./build/src/delivery/redundancy/applies.js + 1 modules
var applies = __webpack_require__(81927);
// EXTERNAL MODULE: ./build/src/delivery/hops/end.js
var hops_end = __webpack_require__(77842);
// EXTERNAL MODULE: ./build/src/delivery/route/role-remedy.js
var role_remedy = __webpack_require__(16595);
// EXTERNAL MODULE: ./build/src/plan/stages/functions.js
var functions = __webpack_require__(40648);
// EXTERNAL MODULE: ./build/src/plan/stages/queue.js
var stages_queue = __webpack_require__(59506);
;// CONCATENATED MODULE: ./build/src/plan/stages/direct/cures.js











const senderOf = ({ rule }) => ({ service: 'events', sourceArn: rule.answer.arn });
const queue = (planning, at) => (0,stages_queue/* queueItems */.sl)(planning, at.end.resource, senderOf(at), false).filter((item) => item.kind !== 'errand' || item.action !== 'ReceiveMessage');
const settings = (planning, { rule, node }) => (0,applies/* judgedTargets */.ww)(planning.proof).some((judged) => judged.node === node && !judged.redundant)
    ? (0,stages_target/* mendTarget */.qW)(planning, (0,desired/* ruleAt */.mH)(planning.context, rule), node)
    : [];
const CURES = {
    'function policy': (planning, at) => (0,functions/* admittedToFunction */.c_)(planning, at.end.resource, senderOf(at)),
    'function concurrency': (planning, { end }) => (0,functions/* stoppedFunction */.wW)(planning, end.resource),
    'queue policy': queue,
    'queue key': queue,
    'message group': settings,
};
function cured(planning, at) {
    const failing = at.end.parts.filter(hops_end/* fails */.c6);
    const curing = new Map();
    for (const { remedy } of failing) {
        if (remedy === undefined || !('cure' in remedy))
            continue;
        const cure = CURES[remedy.cure];
        if (!curing.has(cure))
            curing.set(cure, cure(planning, at));
    }
    const told = failing.flatMap((part) => {
        const { remedy } = part;
        if (remedy !== undefined && 'cure' in remedy && (curing.get(CURES[remedy.cure]) ?? []).length > 0)
            return [];
        return [tell(at, part)];
    });
    return { calls: [...curing].filter(([cure]) => cure !== settings).flatMap(([, items]) => items), told };
}
function tell(at, part) {
    const { rule, end, node } = at;
    const { Id: id } = node.answer.target;
    const { Name: name } = rule.answer.rule;
    const { remedy } = part;
    const action = remedy !== undefined && 'todo' in remedy ? remedy.action : 'PutTargets';
    const how = remedy !== undefined && 'todo' in remedy
        ? remedy.todo
        : part.name === hops_end/* ROLE */.z7
            ? (0,role_remedy/* newRoleFor */.K2)(rule, node, end).todo
            : null;
    const there = rule.targets.includes(node);
    const text = there
        ? `Alerts of ${name} are lost at ${end.noun} (the target "${id}"): ${(0,hops_end/* failureOf */.g5)(part)}.`
        : `${end.resource} cannot be made a target of ${name} yet: ${(0,hops_end/* failureOf */.g5)(part)}.`;
    const next = how ?? 'Fix it by hand, or declare another recipient.';
    return (0,plan_planning/* errand */.D$)(action, there ? end.resource : rule.answer.arn, (0,arn/* parseArn */.Lw)(end.resource)?.region ?? rule.answer.region, `${text} ${next}`);
}
function roleErrands({ proof, context }, ats) {
    const failing = ats.flatMap(({ rule, node }) => node.answer.role?.gate.state === 'blocks' ? [{ rule, node, role: node.answer.role }] : []);
    return [...(0,group/* groupBy */.$)(failing, ({ role }) => [role.arn])].flatMap(([arn, all]) => {
        const remedy = all.map(({ role }) => (0,role_remedy/* roleRemedy */.$1)(proof.chain, role)).find((one) => one !== null);
        if (remedy === undefined)
            return [];
        const users = all.map(({ rule, node }) => `target ${node.answer.target.Id} of ${rule.answer.rule.Name}`);
        const reasons = [...new Set(all.map(({ role }) => (0,delivery_gate/* briefly */.m_)(role.gate)))];
        const text = `The role of ${[...new Set(users)].join(', ')} does not work: ${reasons.join('; ')}. ${remedy.todo}`;
        return [(0,plan_planning/* errand */.D$)(remedy.action, arn, context.eventRegion, text)];
    });
}

// EXTERNAL MODULE: ./build/src/plan/stages/direct/reach.js
var reach = __webpack_require__(15704);
;// CONCATENATED MODULE: ./build/src/plan/stages/direct/direct.js











function directItems(planning) {
    const { context, proof } = planning;
    const found = context.baseline.recipients.flatMap((_, index) => (0,ends/* endsAt */.Ek)(proof.chain, index)
        .filter(({ rule: { answer, declared, meant } }) => answer.relevant || declared || meant)
        .filter(({ rule }) => rule.answer.rule.ManagedBy === undefined)
        .map((at) => ({ at, content: (0,repair_topics/* isSettled */.Is)(proof, index) })));
    const lacking = found.flatMap(({ at, content }) => (content || at.node.entry.state === 'blocks' ? [] : [at]));
    const mended = [
        ...found.flatMap(({ at, content }) => (content ? settings(planning, at) : mend(planning, at))),
        ...roleErrands(planning, lacking),
    ];
    const wanted = (0,reach/* unled */.V)(planning);
    if (wanted.length === 0)
        return mended;
    const topic = (0,repair_topics/* desiredTopic */.Y3)(proof);
    const rule = (0,desired/* desiredRule */.p3)(proof, topic);
    if (rule.node !== null && (0,taken_over/* isOfOthers */.Ft)(proof, rule.node, topic))
        return mended;
    return [
        ...mended,
        ...wanted.flatMap((index) => {
            const recipient = context.baseline.recipients[index];
            return recipient === undefined ? [] : lead(planning, rule, recipient);
        }),
    ];
}
function mend(planning, at) {
    const { rule, node, end } = at;
    const { target } = node.answer;
    const { entry } = node;
    if (entry.state === 'blocks')
        return [
            (0,plan_planning/* errand */.D$)('PutTargets', end.resource, rule.answer.region, `The target "${target.Id}" of ${rule.answer.rule.Name} cannot be reached: ${entry.reason}. Give the rule a target that it reaches, in its own account and Region, and declare that one.`),
        ];
    const { calls, told } = cured(planning, at);
    return [...calls, ...settings(planning, at), ...told];
}
function lead(planning, rule, recipient) {
    const { node, bus, arn } = rule;
    const { public: name, protocol } = recipient;
    const say = (text) => [(0,plan_planning/* errand */.D$)('PutTargets', arn, bus.region, text)];
    const at = (0,reach/* asTarget */.Q)(planning, rule, recipient);
    if (at === null)
        return say(`No rule leads to ${protocol} ${name}. A person has to make it a target of ${rule.name}: its ARN is not known here.`);
    if (at.node.entry.state === 'blocks')
        return say(`No rule leads to ${name}, and none can: ${at.node.entry.reason}.`);
    const { calls, told } = whatLacks(planning, at);
    if (node === null)
        return told;
    if (!(0,delivery_gate/* isOpen */.nT)(node.listGate))
        return [(0,plan_planning/* grantFirst */.fH)('PutTargets', arn, bus.region, node.listGate)];
    if (node.answer.rule.ManagedBy !== undefined)
        return say(`The rule is managed by ${node.answer.rule.ManagedBy}, and nobody else can change it.`);
    if (node.targets.length >= hops_target/* MOST_TARGETS */.TE)
        return say(`The rule has ${String(hops_target/* MOST_TARGETS */.TE)} targets, and a rule takes no more: a person has to choose one to give up, or declare another rule.`);
    if (told.length > 0)
        return [...calls, ...told];
    const { target } = at.node.answer;
    return [
        ...calls,
        (0,stages_target/* putTarget */.hb)(planning, rule, node, `The rule does not lead to ${name}.${(0,beside/* besideOthers */.gv)(planning)}`, null, target),
    ];
}
function whatLacks(planning, at) {
    const { calls, told } = cured(planning, at);
    const errands = calls.filter(({ kind }) => kind === 'errand');
    return { calls: calls.filter(({ kind }) => kind === 'call'), told: [...errands, ...told] };
}

// EXTERNAL MODULE: ./build/src/plan/repair/sharing.js
var sharing = __webpack_require__(86715);
// EXTERNAL MODULE: ./build/src/delivery/hops/bus.js
var hops_bus = __webpack_require__(47941);
// EXTERNAL MODULE: ./build/src/delivery/hops/rule.js
var rule = __webpack_require__(80405);
// EXTERNAL MODULE: ./build/src/delivery/route/misplaced.js
var misplaced = __webpack_require__(79794);
// EXTERNAL MODULE: ./build/src/plan/stages/where-first.js
var where_first = __webpack_require__(65329);
// EXTERNAL MODULE: ./build/src/plan/repair/repair.js + 2 modules
var repair_repair = __webpack_require__(5755);
// EXTERNAL MODULE: ./build/src/plan/repair/routed.js
var routed = __webpack_require__(13480);
// EXTERNAL MODULE: ./build/src/plan/waived.js
var waived = __webpack_require__(97683);
;// CONCATENATED MODULE: ./build/src/plan/stages/direct/ready.js


function canBeLed(planning, rule) {
    return (0,reach/* unled */.V)(planning).some((index) => {
        const recipient = planning.context.baseline.recipients[index];
        const at = recipient === undefined ? null : (0,reach/* asTarget */.Q)(planning, rule, recipient);
        return at !== null && at.node.entry.state !== 'blocks' && whatLacks(planning, at).told.length === 0;
    });
}

// EXTERNAL MODULE: ./build/src/plan/repair/sleeping.js
var sleeping = __webpack_require__(2590);
// EXTERNAL MODULE: ./build/src/plan/stages/rule/rule-pattern.js
var rule_pattern = __webpack_require__(49215);
// EXTERNAL MODULE: ./build/src/plan/stages/rule/rule-reads.js
var rule_reads = __webpack_require__(36648);
;// CONCATENATED MODULE: ./build/src/plan/stages/rule/full-bus.js


const FEWER = new Set(['af-south-1', 'eu-south-1']);
function fullBus({ context }, rule, { EventPattern, State }) {
    const { region } = rule.bus;
    const quota = FEWER.has(region) ? 100 : 300;
    const rules = context.facts.get((0,rule_reads/* rulesRead */.w)(rule));
    if (rules.status !== 'known' || rules.value.length < quota)
        return null;
    const ask = (verb, more = {}) => (0,delivery_command/* awsCommand */.bg)(`service-quotas ${verb}`, region, { 'service-code': 'events', 'quota-code': 'L-244521F2', ...more });
    const made = (0,delivery_command/* awsCommand */.bg)('events put-rule', region, {
        ...{ name: rule.name, 'event-bus-name': rule.busName, state: State, 'event-pattern': EventPattern },
    });
    const room = String(Math.ceil((rules.value.length + 1) / 100) * 100);
    return (`The bus ${rule.bus.name} has ${String(rules.value.length)} rules, and EventBridge takes ${String(quota)} on a bus unless the quota was raised. Look at the quota:\n` +
        `  ${ask('get-service-quota')}\nIf it leaves no room, delete a rule that is not needed, or have it raised:\n` +
        `  ${ask('request-service-quota-increase', { 'desired-value': room })}\nThen make the rule, and plan again for its target:\n  ${made}`);
}

;// CONCATENATED MODULE: ./build/src/plan/stages/rule/rule-new.js














const DESCRIPTION = 'Alerts about IAM changes; made by iam-alert-guard';
function newBus(ref) {
    return (0,plan_planning/* errand */.D$)('CreateEventBus', ref.arn, ref.region, `The declared bus does not exist. ${(0,delivery_command/* asText */.e1)((0,hops_bus/* missingBus */.hD)(ref))}`);
}
function newRule(planning, rule, topic, repair) {
    const { name, arn, bus, busName } = rule;
    const named = planning.context.baseline.rule.name !== undefined;
    const narrow = (0,rule_pattern/* lossIfWritten */.yi)(planning, null);
    if (narrow !== null)
        return [(0,rule_pattern/* correctFirst */.ds)(narrow)];
    const { rulesGate, ref } = planning.proof.chain.declaredBus.answer;
    if (!named && !(0,delivery_gate/* isOpen */.nT)(rulesGate))
        return [rulesGate.state === 'blocks' ? newBus(ref) : (0,plan_planning/* grantFirst */.fH)('PutRule', arn, bus.region, rulesGate)];
    const wanted = (0,rule_pattern/* besidePattern */.tz)(planning, topic, repair);
    if ('cannot' in wanted)
        return [
            (0,plan_planning/* errand */.D$)('PutRule', arn, bus.region, `No pattern can be written for the declared events: ${wanted.cannot}. Declare rule.pattern.`),
        ];
    const row = {
        Name: name,
        EventBusName: busName,
        EventPattern: wanted.pattern,
        State: planning.context.baseline.rule.state,
        Description: DESCRIPTION,
    };
    const second = (0,beside/* secondRule */.j8)(planning, rule);
    if (second !== null)
        return [(0,plan_planning/* errand */.D$)('PutRule', arn, bus.region, second, { after: row })];
    const unready = whyNoTarget(planning, rule, topic);
    if (unready !== null) {
        const off = switchedOff(planning, topic, repair);
        return off.length > 0 ? off : [(0,plan_planning/* errand */.D$)('PutRule', arn, bus.region, unready, { after: row, waits: [topic.arn] })];
    }
    const full = fullBus(planning, rule, row);
    if (full !== null)
        return [(0,plan_planning/* errand */.D$)('PutRule', arn, bus.region, full, { after: row })];
    const read = (0,rule_reads/* rulesRead */.w)(rule);
    return [
        {
            kind: 'call',
            write: { op: 'events:PutRule', region: bus.region, params: { ...row, Tags: [plan_planning/* OUR_TAG */.MS] } },
            resource: arn,
            text: named
                ? 'The declared rule does not exist.'
                : `No rule that leads to the recipients matches every required call.${wanted.why}`,
            before: null,
            after: row,
            fact: (0,change/* change */.Zg)(planning, read, [{ Name: name }], row),
            also: [
                (0,change/* promise */.R9)(read, [{ Name: name }], { ...row, Arn: arn }),
                (0,change/* promise */.R9)((0,rule_reads/* targetsRead */.T)(rule, name), [], []),
                (0,change/* promise */.R9)(plan_planning/* tagsOf */.Fg.rule(arn, bus.region), [], [plan_planning/* OUR_TAG */.MS]),
            ],
            owner: { section: 'rule', tags: null },
        },
    ];
}
function switchedOff({ proof }, topic, repair) {
    if (repair?.kind !== 'beside')
        return [];
    const off = (0,sleeping/* enoughOf */.O6)(proof, topic, repair.rules.filter(sleeping/* isAsleep */.LK));
    return off.map(({ answer: { arn, region, rule } }) => {
        const command = (0,delivery_command/* awsCommand */.bg)('events enable-rule', region, {
            name: rule.Name,
            'event-bus-name': rule.EventBusName,
        });
        const text = `${rule.Name} is disabled. If it is enabled, no required call is lost. ${repair.why}, so a person has to enable it:\n  ${command}`;
        return (0,plan_planning/* errand */.D$)('EnableRule', arn, region, text, { before: { State: rule.State ?? null }, after: { State: 'ENABLED' } });
    });
}
function whyNoTarget(planning, rule, topic) {
    if (!(0,ends/* needsTopic */.ZE)(planning.proof.chain))
        return canBeLed(planning, rule)
            ? null
            : 'No rule is created yet, because no declared recipient can be its target. First do the other steps about the recipients, then plan again.';
    const alerts = planning.context.baseline.rule.name !== undefined || (0,joining/* beforeAnybody */.G_)(planning, topic).length === 0;
    const unready = alerts ? whyNotThere(planning, rule, topic) : 'no declared recipient can take alerts of a topic yet';
    return unready === null ? null : `No rule is created yet, because ${unready}. Do that first, then plan again.`;
}
function whyNotThere(planning, rule, topic) {
    if (topic.exists.state === 'unknown')
        return `it is not known whether the topic ${topic.arn} exists`;
    if (!(0,delivery_gate/* isOpen */.nT)(topic.exists))
        return `the topic ${topic.arn} does not exist yet`;
    if ((0,beside/* secondTopic */.U5)(planning, topic) !== null)
        return `no declared recipient is subscribed to ${topic.arn}`;
    if (topic.standard.state === 'blocks')
        return `${topic.arn} cannot be a target: ${topic.standard.reason}`;
    if (topic.region !== rule.bus.region)
        return `the topic ${topic.arn} is in another Region than the bus`;
    const others = (0,repair_topics/* othersOn */.bW)(planning.proof, topic);
    if (others.length > 0)
        return (0,repair_topics/* othersWords */.xr)(topic, others);
    return (0,plan_planning/* isOwn */.NP)(planning, topic.arn)
        ? null
        : `the topic ${topic.arn} belongs to another account: a target there needs a role that a person makes`;
}

;// CONCATENATED MODULE: ./build/src/plan/stages/rule/rule.js





















function ruleItems(planning) {
    const seen = new Set();
    const items = (0,repair_topics/* desiredTopics */.RM)(planning.proof).flatMap((topic) => rulesTo(planning, topic));
    const written = new Set(items.flatMap(({ kind, resource }) => (kind === 'call' ? [resource] : [])));
    return items
        .filter((item) => item.kind === 'call' || item.action !== 'PutRule' || !written.has(item.resource))
        .filter(({ resource, kind }) => {
        const key = `${kind} ${resource}`;
        return !seen.has(key) && seen.add(key);
    });
}
function rulesTo(planning, topic) {
    const { proof, context } = planning;
    const rule = (0,desired/* desiredRule */.p3)(proof, topic);
    const bus = rule.bus.name === 'default' ? proof.chain.bus.answer : proof.chain.declaredBus.answer;
    const named = context.baseline.rule.name !== undefined;
    if (!named && (0,routed/* routed */.C)(proof, topic))
        return inDeclaredState(planning, topic);
    const { region } = rule.bus;
    if (!(0,delivery_gate/* isOpen */.nT)(bus.rulesGate)) {
        return bus.rulesGate.state === 'blocks'
            ? [newBus(bus.ref)]
            : [(0,plan_planning/* grantFirst */.fH)('PutRule', rule.arn, region, bus.rulesGate)];
    }
    const doubt = named ? undefined : proof.chain.bus.rules.find(({ listGate }) => listGate.state === 'unknown');
    if (doubt !== undefined)
        return [(0,plan_planning/* grantFirst */.fH)('PutRule', rule.arn, region, doubt.listGate)];
    const untold = named ? undefined : proof.chain.bus.rules.find(mayNotify)?.notifications?.gate;
    if (untold !== undefined)
        return [(0,plan_planning/* grantFirst */.fH)('PutRule', rule.arn, region, untold)];
    if (!named && (0,undecided/* isUndecided */.Ae)(proof))
        return (0,where_first/* whereFirst */.y)(proof, 'PutRule', rule);
    const repair = named ? null : (0,repair_repair/* repairOf */.dI)(proof, topic);
    if (repair?.kind === 'mend')
        return repair.faults.flatMap((fault) => mendFound(planning, fault, topic));
    const missing = named || rule.node !== null ? [] : (0,repair_topics/* unserved */.vI)(proof);
    if (missing.length > 0 && missing.every((index) => (0,ends/* isToldOtherwise */.Wt)(proof.chain, index)))
        return [];
    const items = rule.node === null ? newRule(planning, rule, topic, repair) : mendRule(planning, rule, rule.node, topic);
    return [...items, ...behind(planning, rule, topic), ...forwarding(planning, rule)];
}
function inDeclaredState(planning, topic) {
    const { proof, context } = planning;
    const { state } = context.baseline.rule;
    if (state !== rule/* STATE_ALL */._5)
        return [];
    return (0,applies/* judgedRules */.vi)(proof).flatMap(({ what: node, redundant }) => {
        const { enabled, rule } = node.answer;
        const at = (0,desired/* ruleAt */.mH)(context, node);
        const ours = at.bus.account === planning.account && (0,repair_repair/* isForUs */.AB)(topic, node) && !(0,waived/* keepsAt */.cd)(planning, at.arn, STATE_CHECKS);
        if (!ours || redundant || enabled.state !== 'passes' || rule.State === state)
            return [];
        return [putRule(planning, at, 'The rule is not in the declared state.', rule, { ...rule, State: state })];
    });
}
function mayNotify({ answer, notifications }) {
    return answer.enabled.state !== 'blocks' && notifications?.gate.state === 'unknown';
}
function mendFound(planning, node, topic) {
    const { answer } = node;
    const { region, rule } = answer;
    const ref = (0,hops_bus/* busRef */.WF)(planning.context, rule.EventBusName, region);
    const bus = { ...ref, account: (0,arn/* parseArn */.Lw)(answer.arn)?.account ?? ref.account };
    if (bus.account === planning.account)
        return mendRule(planning, { bus, busName: ref.name }, node, topic);
    const wanted = (0,rule_pattern/* writablePattern */.L7)(planning, node);
    const state = wantedState(planning, node);
    const off = answer.enabled.state === 'blocks';
    const fault = answer.enabled.state === 'blocks'
        ? answer.enabled.reason
        : (answer.miss ?? 'its pattern leaves required calls out');
    const text = `${rule.Name} is what loses the alerts, and it belongs to account ${bus.account ?? ''}. ${fault.charAt(0).toUpperCase()}${fault.slice(1)}${fault.endsWith('.') ? '' : '.'} Its owner has to repair it there, or reconcile has to run there.`;
    if (off && (0,rule_pattern/* neededPattern */._v)(planning, node, state, topic) === undefined)
        return [(0,plan_planning/* errand */.D$)('PutRule', answer.arn, region, text, { before: { State: rule.State ?? null }, after: { State: state } })];
    return [
        (0,plan_planning/* errand */.D$)('PutRule', answer.arn, region, text, {
            before: rule.EventPattern ?? null,
            after: 'pattern' in wanted ? wanted.pattern : null,
        }),
    ];
}
function forwarding({ proof }, { bus, arn }) {
    if (bus.name === 'default' || (0,misplaced/* isFed */.W)(proof.chain, bus))
        return [];
    const text = `IAM's events arrive on the default bus alone. A rule there has to forward them to ${bus.arn}, with a role that may events:PutEvents on it; this tool does not create roles.`;
    return [(0,plan_planning/* errand */.D$)('PutTargets', arn, bus.region, text)];
}
function mendRule(planning, desired, node, topic) {
    const { proof } = planning;
    const { rule, region, enabled, readable, arn } = node.answer;
    const keeps = (checks) => (0,waived/* keepsAt */.cd)(planning, arn, checks);
    const state = keeps(STATE_CHECKS) ? (rule.State ?? 'ENABLED') : wantedState(planning, node);
    if (enabled.state === 'unknown')
        return [
            (0,plan_planning/* errand */.D$)('PutRule', arn, region, `${enabled.reason}: a person has to decide what it should be.`, {
                before: { State: rule.State ?? null },
            }),
        ];
    const needed = readable.state === 'unknown' || keeps(PATTERN_CHECKS) ? undefined : (0,rule_pattern/* neededPattern */._v)(planning, node, state, topic);
    const cannot = needed !== undefined && 'cannot' in needed ? needed.cannot : null;
    const narrow = cannot === null ? null : (0,rule_pattern/* lossIfWritten */.yi)(planning, node);
    if (readable.state === 'unknown' || (cannot !== null && narrow === null)) {
        const wanted = (0,rule_pattern/* writablePattern */.L7)(planning, node);
        const why = cannot ?? (readable.state === 'unknown' ? readable.reason : '');
        return [
            (0,plan_planning/* errand */.D$)('PutRule', arn, region, `The pattern has to be corrected by a person: ${why}.`, {
                before: rule.EventPattern ?? null,
                after: 'pattern' in wanted ? wanted.pattern : null,
            }),
        ];
    }
    const pattern = needed !== undefined && 'pattern' in needed ? needed : undefined;
    const correct = narrow === null ? [] : [(0,rule_pattern/* correctFirst */.ds)(narrow)];
    const changed = { ...rule, State: state, ...(pattern === undefined ? {} : { EventPattern: pattern.pattern }) };
    const schedule = `${arn}#schedule`;
    const drops = planning.prune.has(schedule) && changed.ScheduleExpression !== undefined;
    const bare = drops && changed.EventPattern !== undefined ? withoutSchedule(changed) : changed;
    if (bare === changed && state === rule.State && pattern === undefined)
        return correct;
    const step = putRule(planning, desired, whyChanged(planning, node, pattern !== undefined), rule, bare);
    return [...correct, pattern === undefined ? step : (0,taken_over/* unlessOfOthers */.DR)(proof, node, topic, step)];
}
function whyChanged(planning, node, pattern) {
    const cost = pattern ? (0,taken_over/* costOf */.ho)(planning.proof, node) : '';
    const off = node.answer.enabled.state === 'blocks' ? 'is disabled' : null;
    const narrow = pattern ? 'has a pattern that leaves out required calls' : null;
    const why = [off, narrow].filter((fault) => fault !== null).join(', and ') || 'leaves out required calls';
    return `${isDeclared(planning) ? 'The rule is not as declared.' : `The rule ${why}.`}${cost}`;
}
const STATE_CHECKS = ['rule-enabled', 'rule-state'];
const PATTERN_CHECKS = ['rule-pattern', 'rule-pattern-coverage', 'rule-pattern-declared'];
function isDeclared({ proof }) {
    return proof.source.declares(['rule', 'pattern']) || proof.source.declares(['rule', 'state']);
}
function withoutSchedule({ ScheduleExpression: _, ...rule }) {
    return rule;
}
function putRule(planning, at, text, rule, changed) {
    const { bus, busName } = at;
    if (rule.ManagedBy !== undefined)
        return (0,plan_planning/* errand */.D$)('PutRule', rule.Arn, bus.region, `The rule is managed by ${rule.ManagedBy}, and nobody else can change it: declare another one.`);
    const { Arn: _, ManagedBy: __, State = 'ENABLED', EventBusName: ___, ...rest } = changed;
    const [before, after] = (0,change/* difference */.iv)((0,plan_facts/* asJson */.vA)(rule), (0,plan_facts/* asJson */.vA)(changed));
    return {
        kind: 'call',
        write: { op: 'events:PutRule', region: bus.region, params: { ...rest, EventBusName: busName, State } },
        resource: rule.Arn,
        text,
        before,
        after,
        fact: (0,change/* change */.Zg)(planning, (0,rule_reads/* rulesRead */.w)(at), [{ Name: rule.Name }], changed),
        owner: { section: 'rule', tags: plan_planning/* tagsOf */.Fg.rule(rule.Arn, bus.region) },
    };
}
function wantedState({ context }, { answer }) {
    const declared = context.baseline.rule.state;
    if (answer.enabled.state === 'passes')
        return declared === rule/* STATE_ALL */._5 ? rule/* STATE_ALL */._5 : (answer.rule.State ?? declared);
    return declared;
}
function behind(planning, { node }, topic) {
    return (node?.targets ?? []).flatMap(({ bus }) => (bus?.rules ?? []).flatMap((next) => {
        const { rule, enabled } = next.answer;
        if (bus === null || enabled.state !== 'blocks' || !next.targets.some((target) => target.topic?.arn === topic.arn))
            return [];
        const { ref } = bus.answer;
        if (ref.account !== planning.account)
            return [
                (0,plan_planning/* errand */.D$)('PutRule', rule.Arn, ref.region, `The rule ${rule.Name} behind the forwarding is disabled, and it belongs to account ${ref.account ?? ''}: its owner has to enable it there, or reconcile has to run there.`),
            ];
        return [
            putRule(planning, { bus: ref, busName: ref.name }, 'The rule behind the forwarding is disabled.', rule, {
                ...rule,
                State: planning.context.baseline.rule.state,
            }),
        ];
    }));
}

;// CONCATENATED MODULE: ./build/src/plan/stages/dead-letter.js








function deadLetterItems(planning) {
    const { context, proof } = planning;
    const topic = (0,repair_topics/* desiredTopic */.Y3)(proof);
    const rule = (0,desired/* desiredRule */.p3)(proof, topic);
    const bus = rule.bus.name === 'default' ? proof.chain.bus.answer : proof.chain.declaredBus.answer;
    if (rule.node === null && (!(0,plan_planning/* isOwn */.NP)(planning, rule.bus.arn) || !(0,delivery_gate/* isOpen */.nT)(bus.rulesGate) || !isMade(planning, rule)))
        return [...new Set((0,sharing/* sharing */.R)(planning).map(({ rule: { arn } }) => arn))].flatMap((arn) => forRule(planning, arn));
    const declared = (0,desired/* desiredQueueArn */.RJ)(context, rule.bus.region);
    if (declared === null)
        return [];
    const { region } = rule.bus;
    const at = (0,arn/* parseArn */.Lw)(declared)?.region ?? region;
    if (at !== region || declared.endsWith('.fifo')) {
        const why = at === region ? 'it is a FIFO queue' : `it is in ${at}, and the rule in ${region}`;
        const text = `The declared queue cannot be the dead-letter queue: ${why}. Declare a standard queue in ${region}.`;
        return [(0,plan_planning/* errand */.D$)('CreateQueue', declared, at, text)];
    }
    return (0,stages_queue/* queueItems */.sl)(planning, declared, { service: 'events', sourceArn: rule.arn }, true);
}
function forRule(planning, sourceArn) {
    const region = (0,arn/* parseArn */.Lw)(sourceArn)?.region ?? '';
    const queue = (0,desired/* desiredQueueArn */.RJ)(planning.context, region);
    if (queue === null || (0,arn/* parseArn */.Lw)(queue)?.region !== region || queue.endsWith('.fifo'))
        return [];
    return (0,stages_queue/* queueItems */.sl)(planning, queue, { service: 'events', sourceArn }, true);
}
function isMade(planning, { arn }) {
    return ruleItems(planning).some(({ kind, resource }) => kind === 'call' && resource === arn);
}

// EXTERNAL MODULE: ./build/src/checks/shared/outsiders.js
var shared_outsiders = __webpack_require__(63821);
// EXTERNAL MODULE: ./build/src/checks/shared/recipients.js
var recipients = __webpack_require__(52433);
// EXTERNAL MODULE: ./build/src/delivery/roads/alarm/source.js + 1 modules
var source = __webpack_require__(75345);
// EXTERNAL MODULE: ./build/src/policy/index.js + 7 modules
var src_policy = __webpack_require__(63422);
// EXTERNAL MODULE: ./build/src/plan/policy/merge.js
var merge = __webpack_require__(17120);
// EXTERNAL MODULE: ./build/src/plan/policy/statement-words.js
var statement_words = __webpack_require__(61949);
// EXTERNAL MODULE: ./build/src/plan/stages/policy.js
var stages_policy = __webpack_require__(27383);
;// CONCATENATED MODULE: ./build/src/plan/stages/topic/needed.js


function isNeeded({ routes }, rule, node, gone) {
    const key = (0,route_chain/* targetKey */.hD)(rule, node);
    const taken = new Set([key, ...gone.map((one) => (0,route_chain/* targetKey */.hD)(rule, one))]);
    const through = routes.filter(({ hops }) => hops.some((hop) => hop.key === key));
    const left = routes.filter(({ hops }) => hops.every((hop) => (0,delivery_gate/* isOpen */.nT)(hop.gate) && !taken.has(hop.key ?? '')));
    return through.some(({ recipient }) => recipient !== null && !left.some((route) => route.recipient === recipient));
}

// EXTERNAL MODULE: ./build/src/delivery/context.js
var delivery_context = __webpack_require__(87870);
// EXTERNAL MODULE: ./build/src/delivery/hops/access/admission.js
var admission = __webpack_require__(76023);
;// CONCATENATED MODULE: ./build/src/plan/stages/topic/policy.js



function publishStatement(ruleArn, topicArn) {
    return {
        subject: ruleArn,
        body: {
            Effect: 'Allow',
            Principal: { Service: 'events.amazonaws.com' },
            Action: 'sns:Publish',
            Resource: topicArn,
        },
    };
}
function attributesRead({ arn, region }) {
    return { op: 'sns:GetTopicAttributes', region, params: { TopicArn: arn } };
}
function topicPolicyPlan({ context, account }, { arn, region }, ruleArn, policy) {
    return {
        resource: arn,
        region,
        text: 'EventBridge is not allowed to publish to the topic.',
        policy,
        ours: [publishStatement(ruleArn, arn)],
        admits: (text) => (0,admission/* topicAdmitsEventBridge */.r4)(text, { topicArn: arn, ruleArn, ...(0,delivery_context/* placeOf */.$t)(context, account) }).answer === 'allowed',
        write: (AttributeValue) => ({
            op: 'sns:SetTopicAttributes',
            region,
            params: { TopicArn: arn, AttributeName: 'Policy', AttributeValue },
        }),
        read: attributesRead({ arn, region }),
        at: ['Policy'],
        owner: { section: 'topic', tags: plan_planning/* tagsOf */.Fg.topic(arn, region) },
    };
}

;// CONCATENATED MODULE: ./build/src/plan/stages/topic/strangers.js



















function strangerItems(planning) {
    const topics = alertTopics(planning);
    return [
        ...topics.flatMap((topic) => subscribers(planning, topic)),
        ...targets(planning),
        ...topics.flatMap((topic) => topicStatements(planning, topic)),
        ...busStatements(planning),
    ];
}
function alertTopics({ proof }) {
    const desired = (0,repair_topics/* desiredTopic */.Y3)(proof);
    const led = desired === proof.chain.declaredTopic || leadsTo(proof, desired);
    const found = new Map(led ? [[desired.arn, desired]] : []);
    for (const { node } of (0,applies/* judgedTargets */.ww)(proof))
        if (node.topic !== null)
            found.set(node.topic.arn, node.topic);
    return [...found.values()].filter((topic) => topic === proof.chain.declaredTopic || hasDeclared(topic));
}
function hasDeclared({ subscriptions }) {
    return subscriptions.some(({ recipient }) => recipient !== null);
}
function leadsTo({ chain, logs }, { arn }) {
    return ((0,source/* alarmTopics */.gu)(logs).has(arn) || (0,route_chain/* allRules */.V7)(chain).some(({ targets }) => targets.some(({ topic }) => topic?.arn === arn)));
}
const how = (name, consequence) => `${consequence} If it is not intended:${(0,plan_planning/* pruneWith */.zg)(name)}`;
function subscribers(planning, topic) {
    const { context } = planning;
    return topic.subscriptions.flatMap(({ recipient, row }) => {
        if (recipient !== null || !row.SubscriptionArn.startsWith('arn:'))
            return [];
        const who = (0,recipients/* nameOfRow */.xu)(row);
        if (!planning.prune.has(row.SubscriptionArn)) {
            if (context.baseline['unexpected-recipients'] !== 'fail')
                return [];
            if ((0,recipients/* otherFormOf */.af)(context, row) !== null || (0,recipients/* isForDeclaredChat */._I)(context, row))
                return [];
            return [
                (0,plan_planning/* errand */.D$)('Unsubscribe', row.SubscriptionArn, topic.region, how(row.SubscriptionArn, `${who} is subscribed to the topic, and is not declared. If it is intended, declare it.`)),
            ];
        }
        const read = { op: 'sns:ListSubscriptionsByTopic', region: topic.region, params: { TopicArn: topic.arn } };
        return [
            {
                kind: 'call',
                write: { op: 'sns:Unsubscribe', region: topic.region, params: { SubscriptionArn: row.SubscriptionArn } },
                resource: row.SubscriptionArn,
                text: `${who} is subscribed to the topic, and is not declared. This removes its subscription, as --prune asks.`,
                before: { Protocol: row.Protocol, Endpoint: row.Endpoint },
                after: null,
                fact: (0,change/* change */.Zg)(planning, read, [{ SubscriptionArn: row.SubscriptionArn }], null),
                owner: { section: 'topic', tags: plan_planning/* tagsOf */.Fg.topic(topic.arn, topic.region) },
            },
        ];
    });
}
function targets(planning) {
    const { proof, context } = planning;
    const rule = (0,desired/* desiredRule */.p3)(proof, (0,repair_topics/* desiredTopic */.Y3)(proof));
    const own = new Set([planning.account, ...(0,shared_outsiders/* trustedAccounts */.oJ)(proof)]);
    const gone = [];
    return (rule.node?.targets ?? []).flatMap((node) => {
        const { target } = node.answer;
        const name = `${rule.arn}#${target.Id}`;
        const owner = (0,arn/* parseArn */.Lw)(target.Arn)?.account ?? '';
        const foreign = owner !== '' && !own.has(owner);
        if (!planning.prune.has(name)) {
            if (!foreign || context.baseline.rule.name === undefined || context.baseline['unexpected-recipients'] !== 'fail')
                return [];
            return [
                (0,plan_planning/* errand */.D$)('RemoveTargets', rule.arn, rule.bus.region, how(name, `The target "${target.Id}" sends IAM events to ${target.Arn}, in an account that is not declared.`)),
            ];
        }
        if (rule.node !== null && isNeeded(proof, rule.node, node, gone))
            return [];
        gone.push(node);
        const draft = {
            kind: 'call',
            write: {
                op: 'events:RemoveTargets',
                region: rule.bus.region,
                params: { Rule: rule.name, EventBusName: rule.busName, Ids: [target.Id] },
            },
            resource: rule.arn,
            text: `This removes target ${target.Id}, as --prune asks.`,
            before: { Id: target.Id, Arn: target.Arn },
            after: null,
            fact: (0,change/* change */.Zg)(planning, (0,rule_reads/* targetsRead */.T)(rule, rule.name), [{ Id: target.Id }], null),
            owner: { section: 'rule', tags: plan_planning/* tagsOf */.Fg.rule(rule.arn, rule.bus.region) },
        };
        return [draft];
    });
}
function opening(planning, resource, text, actions, resources = [resource]) {
    const policy = (0,src_policy/* parsePolicy */.vq)(text, 'resource');
    if ((0,src_policy/* isMalformed */.ON)(policy))
        return [];
    const { account, proof } = planning;
    const outsiders = (0,src_policy/* whoElse */.Kr)([policy], {
        account,
        trusted: [account, ...(0,shared_outsiders/* trustedAccounts */.oJ)(proof)],
        organization: (0,shared_outsiders/* declaredOrganization */._m)(proof),
        actions,
        resources,
        now: proof.context.now,
    });
    const named = (0,merge/* statementsOf */.GX)(resource, text);
    const indexes = new Set(outsiders.flatMap(({ statements }) => statements.map(({ statement }) => statement)));
    return named.filter((_, index) => indexes.has(index));
}
function topicStatements(planning, topic) {
    const { arn, region, attributes } = topic;
    const policy = attributes.status === 'known' ? attributes.value['Policy'] : undefined;
    if (policy === undefined || !(0,plan_planning/* isOwn */.NP)(planning, arn))
        return [];
    const open = opening(planning, arn, policy, [...src_policy/* TOPIC_ADMINISTER */.PG, ...src_policy/* TOPIC_SUBSCRIBE */.ZJ, ...src_policy/* TOPIC_PUBLISH */.wD]);
    const items = open
        .filter(({ name }) => !planning.prune.has(name))
        .map(({ name, statement }) => (0,plan_planning/* errand */.D$)('SetTopicAttributes', arn, region, how(name, `A statement of the topic’s policy opens it to others than the baseline names: ${(0,statement_words/* statementWords */.Z)(statement)}.`), { before: statement }));
    const rule = leadingRule(planning, topic);
    const plan = topicPolicyPlan(planning, topic, rule, policy);
    const asked = plan.admits(policy) ? plan : { ...plan, ours: [], admits: () => true };
    return [...items, ...(0,stages_policy/* policyItems */.R)(planning, asked)];
}
function leadingRule({ proof }, topic) {
    const rules = proof.chain.bus.rules.filter(({ targets }) => targets.some((target) => target.topic?.arn === topic.arn && target.admission !== null && (0,delivery_gate/* isOpen */.nT)(target.admission.gate)));
    return rules[0]?.answer.arn ?? (0,desired/* desiredRule */.p3)(proof, topic).arn;
}
function busStatements(planning) {
    const { described, ref } = planning.proof.chain.bus.answer;
    const policy = described.status === 'known' ? described.value.Policy : undefined;
    if (policy === undefined)
        return [];
    const rules = [
        (0,desired/* desiredRule */.p3)(planning.proof, (0,repair_topics/* desiredTopic */.Y3)(planning.proof)).arn,
        ...planning.proof.chain.bus.rules.map(({ answer }) => answer.arn),
    ];
    const open = new Set(opening(planning, ref.arn, policy, [...src_policy/* BUS_PUT */.zA, ...src_policy/* BUS_ADMINISTER */.U1], [ref.arn, ...rules]).map(({ name }) => name));
    return (0,merge/* statementsOf */.GX)(ref.arn, policy).flatMap(({ name, statement }) => {
        if (!planning.prune.has(name)) {
            const text = `A statement of the event bus’s policy opens it to others than the baseline names: ${(0,statement_words/* statementWords */.Z)(statement)}.`;
            const advice = typeof (0,merge/* sidOf */.E8)(statement) === 'string'
                ? how(name, text)
                : `${text} It has no Sid, and AWS removes a statement only by its Sid. If it is not intended, write the policy without it:\n  aws events put-permission --region ${ref.region} --event-bus-name ${(0,delivery_command/* shellWord */.r7)(ref.name)} --policy file://policy.json`;
            return open.has(name) ? [(0,plan_planning/* errand */.D$)('RemovePermission', ref.arn, ref.region, advice, { before: statement })] : [];
        }
        const StatementId = (0,merge/* sidOf */.E8)(statement);
        const after = (0,merge/* without */.FF)(ref.arn, policy, new Set([name]));
        if (typeof StatementId !== 'string' || after === null)
            return [];
        const read = { op: 'events:DescribeEventBus', region: ref.region, params: { Name: ref.name } };
        const empty = (0,merge/* statementsOf */.GX)(ref.arn, after).length === 0;
        return [
            {
                kind: 'call',
                write: { op: 'events:RemovePermission', region: ref.region, params: { StatementId, EventBusName: ref.name } },
                resource: ref.arn,
                text: `This removes the statement that --prune names: ${(0,statement_words/* statementWords */.Z)(statement)}.`,
                before: statement,
                after: null,
                fact: (0,change/* change */.Zg)(planning, read, ['Policy'], empty ? null : after),
                owner: { section: 'rule', tags: null },
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/delivery/hops/topic.js + 1 modules
var hops_topic = __webpack_require__(82242);
;// CONCATENATED MODULE: ./build/src/plan/stages/topic/doubt.js



function topicDoubt({ proof, context }, { arn, region }) {
    const { chain } = proof;
    const open = context.baseline.recipients.map((_, index) => (0,undecided/* undecided */.oo)(proof, index)).find((gate) => gate !== null);
    if (open !== undefined && (0,undecided/* isUndecided */.Ae)(proof))
        return (0,plan_planning/* grantFirst */.fH)('CreateTopic', arn, region, open);
    if (context.baseline.topic.name !== undefined)
        return declaredDoubt(proof);
    const gates = [
        chain.bus.answer.rulesGate,
        ...chain.bus.rules.map(({ listGate }) => listGate),
        ...[...chain.topics.values()].map(({ listGate }) => listGate),
        ...chain.bus.rules.flatMap(({ targets }) => targets.flatMap(({ bus }) => bus?.answer.rulesGate ?? [])),
        ...chain.bus.rules.flatMap(({ targets }) => targets.flatMap(({ end, entry }) => (end?.protocol === null ? [entry] : []))),
    ];
    const doubt = gates.find(({ state }) => state === 'unknown');
    return doubt === undefined ? null : (0,plan_planning/* grantFirst */.fH)('CreateTopic', (0,repair_topics/* desiredTopic */.Y3)(proof).arn, context.eventRegion, doubt);
}
function declaredDoubt(proof) {
    const topic = (0,repair_topics/* desiredTopic */.Y3)(proof);
    const { declaredBus } = proof.chain;
    const named = declaredBus.rules.filter(({ declared }) => declared).map(({ listGate }) => listGate);
    const doubt = [declaredBus.answer.rulesGate, ...named].find(({ state }) => state === 'unknown');
    return doubt === undefined ? null : (0,plan_planning/* grantFirst */.fH)('CreateTopic', topic.arn, topic.region, doubt);
}

// EXTERNAL MODULE: ./build/src/delivery/hops/access/declared-keys.js
var declared_keys = __webpack_require__(54543);
// EXTERNAL MODULE: ./build/src/delivery/hops/access/revive.js
var revive = __webpack_require__(12021);
// EXTERNAL MODULE: ./build/src/plan/stages/topic/publishers.js
var publishers = __webpack_require__(19552);
;// CONCATENATED MODULE: ./build/src/plan/stages/topic/encryption.js











function encryption(planning, topic, owner) {
    const { context } = planning;
    const { arn, region, key } = topic;
    const declared = context.baseline.topic['kms-key'];
    if (context.baseline.topic.name === undefined && (0,undecided/* isUndecided */.Ae)(planning.proof))
        return [];
    if (declared === undefined) {
        if ((0,publishers/* publishesByRole */.XL)(planning, arn))
            return [];
        if (key === null || (0,delivery_gate/* isOpen */.nT)(key.gate) || (key.usable.state !== 'blocks' && key.admits.state !== 'blocks'))
            return [];
        if ((0,keys/* keyItems */.Ul)(planning, (0,uses/* topicKeyUse */.WX)(planning, arn, key.named, region, false)).length > 0)
            return [];
        const fact = `EventBridge cannot encrypt with ${key.named}: ${key.gate.state === 'blocks' ? key.gate.reason : ''}.`;
        const concerns = [key.arn ?? key.named];
        const again = key.key === null ? null : (0,revive/* revive */.K)(context, key.arn ?? key.named, region, null);
        if (again !== null)
            return [(0,plan_planning/* errand */.D$)(again.action, key.arn ?? key.named, region, `${fact} ${again.todo}`)];
        const byHand = (0,delivery_command/* awsCommand */.bg)('sns set-topic-attributes', region, {
            'topic-arn': arn,
            'attribute-name': 'KmsMasterKeyId',
            'attribute-value': 'KEY_ARN',
        });
        const how = (0,plan_planning/* isOwn */.NP)(planning, arn)
            ? 'To let reconcile set another key, declare it as `topic.kms-key`. By hand:'
            : `In account ${topic.account}, give the topic another key:`;
        const text = `${fact} ${how}\n  ${byHand}`;
        return [(0,plan_planning/* errand */.D$)('SetTopicAttributes', arn, region, text, { before: { KmsMasterKeyId: key.named }, concerns })];
    }
    const same = key === null ? 'no' : (0,declared_keys/* sameKey */.e)(context, declared, key.named, region);
    if (same === 'yes')
        return [];
    if (same === 'unknown')
        return [(0,plan_planning/* grantFirst */.fH)('SetTopicAttributes', arn, region, unreadableKey(planning, declared, region))];
    if (!(0,keys/* keyReady */.T2)(planning, (0,uses/* topicKeyUse */.WX)(planning, arn, declared, region, true))) {
        return [
            (0,plan_planning/* errand */.D$)('SetTopicAttributes', arn, region, `The topic is not encrypted with ${declared}, which cannot be used for it now. If \`topic.kms-key\` is not the key that was meant, correct it. Otherwise make the key usable, then plan again.`, { before: { KmsMasterKeyId: key?.named ?? null }, after: { KmsMasterKeyId: declared }, waits: [declared] }),
        ];
    }
    return [
        {
            kind: 'call',
            write: {
                op: 'sns:SetTopicAttributes',
                region,
                params: { TopicArn: arn, AttributeName: 'KmsMasterKeyId', AttributeValue: declared },
            },
            resource: arn,
            text: 'The topic is not encrypted with the declared key.',
            before: { KmsMasterKeyId: key?.named ?? null },
            after: { KmsMasterKeyId: declared },
            fact: (0,change/* change */.Zg)(planning, attributesRead(topic), ['KmsMasterKeyId'], declared),
            owner,
        },
    ];
}
function encryption_roleErrands(planning, { arn, key: own }) {
    return (0,publishers/* leadingTo */.SY)(planning, arn).flatMap(({ answer, admission }) => {
        const { role } = answer;
        if (role === null || admission?.keyGate.state !== 'blocks' || own === null)
            return [];
        const key = admission.key?.arn ?? own.named;
        const text = `The role cannot encrypt for the topic: ${admission.keyGate.reason}. Allow it kms:GenerateDataKey and kms:Decrypt on ${key}.`;
        return [(0,plan_planning/* errand */.D$)('PutRolePolicy', role.arn, planning.context.eventRegion, text)];
    });
}
function unreadableKey({ context }, named, region) {
    const read = { op: 'kms:DescribeKey', region, params: { KeyId: named } };
    const answer = context.facts.get(read);
    return answer.status === 'unreadable'
        ? (0,delivery_gate/* unreadable */.O$)(read, answer)
        : (0,delivery_gate/* unknown */.L5)(`it could not be determined whether ${named} is the topic's key`);
}

;// CONCATENATED MODULE: ./build/src/plan/stages/topic/topic.js



















function topicItems(planning) {
    if (!(0,ends/* needsTopic */.ZE)(planning.proof.chain))
        return [];
    return (0,repair_topics/* desiredTopics */.RM)(planning.proof).flatMap((topic) => itemsOf(planning, topic));
}
function itemsOf(planning, topic) {
    const { proof, context } = planning;
    const { arn, region } = topic;
    if (!(0,delivery_gate/* isOpen */.nT)(topic.exists) && context.baseline.topic.name === undefined && (0,undecided/* isUndecided */.Ae)(proof))
        return [];
    if (topic.attributes.status === 'unreadable') {
        if (!(0,plan_planning/* isOwn */.NP)(planning, arn))
            return [];
        return (0,delivery_gate/* isOpen */.nT)(topic.exists) || (0,coverage_outcome/* deliveryIntact */._3)(proof.coverage)
            ? []
            : [(0,plan_planning/* grantFirst */.fH)('CreateTopic', arn, region, topic.exists)];
    }
    if (topic.attributes.status === 'absent') {
        if ((0,repair_topics/* unserved */.vI)(proof).length === 0 && context.baseline.topic.name === undefined)
            return [];
        if (!(0,plan_planning/* isOwn */.NP)(planning, arn))
            return (0,delivery_gate/* isOpen */.nT)(topic.exists)
                ? []
                : [
                    (0,plan_planning/* errand */.D$)('CreateTopic', arn, region, 'The declared topic belongs to another account: it has to be made there, by reconcile or by its owner.'),
                ];
        if (topic.subscriptions.length > 0)
            return [
                (0,plan_planning/* errand */.D$)('CreateTopic', arn, region, 'SNS says that the topic does not exist, and also lists its subscribers: plan again when its answers agree.'),
            ];
        const unfit = (0,beside/* unfitAsTarget */._m)(planning, topic) ?? (0,beside/* secondTopic */.U5)(planning, topic);
        if (unfit !== null)
            return [(0,plan_planning/* errand */.D$)('CreateTopic', arn, region, unfit)];
        const doubt = topicDoubt(planning, topic);
        if (doubt !== null)
            return [doubt];
        const first = (0,joining/* beforeAnybody */.G_)(planning, topic);
        return first.length > 0 ? first : [newTopic(planning, topic)];
    }
    if (!(0,delivery_gate/* isOpen */.nT)(topic.standard)) {
        return [
            (0,plan_planning/* errand */.D$)('CreateTopic', arn, region, 'The topic is a FIFO topic, to which EventBridge cannot publish and no mail can subscribe, and the type of a topic cannot be changed: declare another one.'),
        ];
    }
    const owner = { section: 'topic', tags: plan_planning/* tagsOf */.Fg.topic(arn, region) };
    const second = (0,beside/* secondTopic */.U5)(planning, topic);
    return [
        ...(second === null ? openTopic(planning, topic) : [(0,plan_planning/* errand */.D$)('Subscribe', arn, region, second)]),
        ...encryption(planning, topic, owner),
        ...encryption_roleErrands(planning, topic),
        ...protection(topic),
    ];
}
function newTopic(planning, topic) {
    const { arn, region } = topic;
    const { context, account } = planning;
    const Policy = (0,merge/* withStatements */.ZL)(null, [publishStatement((0,desired/* desiredRule */.p3)(planning.proof, topic).publisher, arn)]) ?? '';
    const key = context.baseline.topic['kms-key'];
    const keyed = key !== undefined && (0,keys/* keyReady */.T2)(planning, (0,uses/* topicKeyUse */.WX)(planning, arn, key, region, true)) ? { KmsMasterKeyId: key } : {};
    const Attributes = { Policy, ...keyed };
    const Name = arn.slice(arn.lastIndexOf(':') + 1);
    const read = attributesRead({ arn, region });
    return {
        kind: 'call',
        write: { op: 'sns:CreateTopic', region, params: { Name, Attributes, Tags: [plan_planning/* OUR_TAG */.MS] } },
        resource: arn,
        text: context.baseline.topic.name === undefined
            ? 'No topic can bring the alerts: none has only declared recipients as subscribers, without a filter policy for other messages.'
            : 'The declared topic does not exist.',
        before: null,
        after: { Name, ...Attributes },
        fact: (0,change/* change */.Zg)(planning, read, [], { TopicArn: arn, ...Attributes }),
        also: [
            (0,change/* promise */.R9)(read, [], { TopicArn: arn, Owner: account, ...Attributes }),
            (0,change/* promise */.R9)({ op: 'sns:ListSubscriptionsByTopic', region, params: { TopicArn: arn } }, [], []),
            (0,change/* promise */.R9)({ op: 'sns:GetDataProtectionPolicy', region, params: { ResourceArn: arn } }, [], null),
            (0,change/* promise */.R9)(plan_planning/* tagsOf */.Fg.topic(arn, region), [], [plan_planning/* OUR_TAG */.MS]),
        ],
        owner: { section: 'topic', tags: null },
    };
}
function openTopic(planning, topic) {
    const { proof } = planning;
    const { arn, region, attributes } = topic;
    if (attributes.status !== 'known')
        return [];
    const rule = (0,desired/* desiredRule */.p3)(proof, topic);
    const leading = (0,publishers/* leadingTo */.SY)(planning, arn);
    if (leading.length > 0 && leading.every((target) => (0,publishers/* keepsRole */.vl)(planning, target)))
        return [];
    const admitted = leading.some(({ admission }) => admission !== null && (0,delivery_gate/* isOpen */.nT)(admission.gate));
    const { rule: declared } = planning.context.baseline;
    if (rule.node === null && (declared['managed-by'] === 'elsewhere' || (0,beside/* secondRule */.j8)(planning, rule) !== null))
        return [];
    const needless = rule.node === null && declared.name === undefined;
    if (needless && admitted && (0,coverage_outcome/* deliveryIntact */._3)(proof.coverage))
        return [];
    const named = declared.name !== undefined || planning.context.baseline.topic.name !== undefined;
    if (!named && (0,undecided/* isUndecided */.Ae)(proof))
        return [];
    const policy = attributes.value['Policy'];
    if (!(0,plan_planning/* isOwn */.NP)(planning, arn)) {
        if (leading.length === 0)
            return [];
        const text = `The topic belongs to another account, and its owner has to let events.amazonaws.com publish for ${rule.publisher}.`;
        return admitted ? [] : [(0,plan_planning/* errand */.D$)('SetTopicAttributes', arn, region, text)];
    }
    if (policy === undefined) {
        return [(0,plan_planning/* grantFirst */.fH)('SetTopicAttributes', arn, region, (0,hops_topic/* hiddenPolicy */.X8)(topic))];
    }
    return (0,stages_policy/* policyItems */.R)(planning, topicPolicyPlan(planning, topic, rule.publisher, policy));
}
function protection({ arn, region, protection: gate }) {
    if (gate.state !== 'blocks')
        return [];
    return [
        (0,plan_planning/* errand */.D$)('PutDataProtectionPolicy', arn, region, `${gate.reason.charAt(0).toUpperCase()}${gate.reason.slice(1)}. A person has to decide what to keep out of messages: change the data protection policy of the topic.`),
    ];
}

// EXTERNAL MODULE: ./build/src/delivery/hops/alarm/stage.js + 5 modules
var stage = __webpack_require__(11323);
// EXTERNAL MODULE: ./build/src/delivery/roads/alarm/state-change.js
var state_change = __webpack_require__(22494);
// EXTERNAL MODULE: ./build/src/delivery/route/hop.js
var hop = __webpack_require__(5603);
// EXTERNAL MODULE: ./build/src/plan/stages/alarm/alarm-command.js
var alarm_command = __webpack_require__(30830);
;// CONCATENATED MODULE: ./build/src/plan/stages/alarm/alarms.js









function alarmItemsOf(planning, { alarm, rings, topics, functions }, region) {
    const told = topics.filter(({ topic }) => topic.subscriptions.some(({ recipient }) => recipient !== null));
    if (rings.state === 'blocks' || told.length + functions.length === 0)
        return [];
    return [
        ...(alarm.ActionsEnabled === false ? [enable(planning, alarm, region)] : []),
        ...told.flatMap((action) => admitAlarm(planning, action, alarm)),
        ...functions.flatMap((end) => functionItemsOf(planning, end, alarm)),
    ];
}
function enable(planning, { AlarmName, AlarmArn, AlarmRule, LogGroups }, region) {
    const composed = AlarmRule !== undefined || LogGroups !== undefined;
    const read = {
        op: 'cloudwatch:DescribeAlarms',
        region,
        params: composed ? { AlarmTypes: ['CompositeAlarm', 'LogAlarm'] } : {},
    };
    return {
        kind: 'call',
        write: { op: 'cloudwatch:EnableAlarmActions', region, params: { AlarmNames: [AlarmName] } },
        resource: AlarmArn,
        text: `The actions of the alarm ${AlarmName} are disabled.`,
        before: { ActionsEnabled: false },
        after: { ActionsEnabled: true },
        fact: (0,change/* change */.Zg)(planning, read, [{ AlarmName }, 'ActionsEnabled'], true),
        owner: { section: 'rule', tags: plan_planning/* tagsOf */.Fg.alarm(AlarmArn, region) },
    };
}
function functionItemsOf(planning, end, { AlarmArn: sourceArn, AlarmName }) {
    const { resource, noun } = end;
    return end.parts.filter(hops_end/* fails */.c6).flatMap((part) => {
        const { remedy } = part;
        const cures = {
            'function policy': () => (0,functions/* admittedToFunction */.c_)(planning, resource, { service: 'alarms', sourceArn }),
            'function concurrency': () => (0,functions/* stoppedFunction */.wW)(planning, resource),
        };
        const calls = remedy !== undefined && 'cure' in remedy ? (cures[remedy.cure]?.() ?? []) : [];
        if (calls.length > 0)
            return calls;
        const [action, how] = remedy !== undefined && 'todo' in remedy
            ? [remedy.action, remedy.todo]
            : ['PutMetricAlarm', 'Let the alarm invoke another function, and declare that one.'];
        const text = `The notice of the alarm ${AlarmName} is lost at ${noun}, ${resource}: ${(0,hops_end/* failureOf */.g5)(part)}. ${how}`;
        return [(0,plan_planning/* errand */.D$)(action, resource, (0,arn/* parseArn */.Lw)(resource)?.region ?? '', text)];
    });
}
function publishes(topicArn, alarmArn) {
    return {
        part: 'alarm',
        subject: alarmArn,
        body: {
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: 'sns:Publish',
            Resource: topicArn,
            Condition: { ArnLike: { 'aws:SourceArn': alarmArn } },
        },
    };
}
function admitAlarm(planning, { topic, admits }, { AlarmArn: alarmArn, AlarmName }) {
    const { arn: topicArn, region, attributes } = topic;
    if (admits.state !== 'blocks' || attributes.status !== 'known' || !(0,plan_planning/* isOwn */.NP)(planning, topicArn))
        return [];
    const where = (0,delivery_context/* placeOf */.$t)(planning.context, planning.account);
    return (0,stages_policy/* policyItems */.R)(planning, {
        resource: topicArn,
        region,
        text: `The alarm ${AlarmName} is not allowed to publish to the topic.`,
        policy: attributes.value.Policy ?? null,
        ours: [publishes(topicArn, alarmArn)],
        admits: (text) => (0,admission/* topicAdmitsCloudWatch */.uV)(text, { topicArn, alarmArn, ...where }).answer === 'allowed',
        write: (AttributeValue) => ({
            op: 'sns:SetTopicAttributes',
            region,
            params: { TopicArn: topicArn, AttributeName: 'Policy', AttributeValue },
        }),
        read: attributesRead(topic),
        at: ['Policy'],
        owner: { section: 'topic', tags: plan_planning/* tagsOf */.Fg.topic(topicArn, region) },
    });
}

// EXTERNAL MODULE: ./build/src/filter/index.js + 14 modules
var filter = __webpack_require__(18297);
// EXTERNAL MODULE: ./build/src/delivery/envelope.js
var envelope = __webpack_require__(68096);
// EXTERNAL MODULE: ./build/src/pattern/index.js + 10 modules
var pattern = __webpack_require__(53962);
// EXTERNAL MODULE: ./build/src/plan/repair/covers.js
var covers = __webpack_require__(62575);
;// CONCATENATED MODULE: ./build/src/plan/stages/alarm/filter-command.js


const NARROWEST = '{ ($.eventSource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }';
function putFilterCommand(region, filter) {
    return (0,delivery_command/* awsCommand */.bg)('logs put-metric-filter', region, {
        'log-group-name': filter.logGroupName,
        'filter-name': filter.filterName,
        'filter-pattern': filter.filterPattern,
        'metric-transformations': JSON.stringify(filter.metricTransformations),
    });
}
function counting({ answer: { filter }, resource }) {
    const metricTransformations = filter.metricTransformations.map((one) => ({ ...one, metricValue: '1' }));
    return {
        action: 'PutMetricFilter',
        resource,
        how: `Let the filter add 1 for each event:\n  ${putFilterCommand((0,alarm_command/* regionOf */.AP)(resource), { ...filter, metricTransformations })}`,
    };
}
function withoutDimensions({ answer: { filter }, resource }) {
    const metricTransformations = filter.metricTransformations.map(({ dimensions, ...one }) => one);
    return {
        action: 'PutMetricFilter',
        resource,
        how: `A filter with dimensions makes a metric for each of their values, and the alarm watches the metric without dimensions. Let the filter give the metric without them; alarms on one value of a dimension then see nothing:\n  ${putFilterCommand((0,alarm_command/* regionOf */.AP)(resource), { ...filter, metricTransformations })}`,
    };
}

;// CONCATENATED MODULE: ./build/src/plan/stages/alarm/filters.js









const TEXTS = [NARROWEST, '{ $.eventSource = "iam.amazonaws.com" }'];
function filterItems(planning, node) {
    const { log, filters, others } = node;
    const working = filters.filter(leadsOn);
    const wanted = wantedText(planning);
    if (wanted === null || allCounted(planning, working))
        return [];
    const [mendable] = working.filter((one) => isSure(planning, one) && objectionTo(planning, one) === null);
    if (mendable !== undefined)
        return [putFilter(planning, node, mendable, wanted)];
    const [first] = [...working.map(({ answer }) => answer), ...others];
    if (first === undefined)
        return [];
    const { filter } = first;
    const known = working.find(({ answer }) => answer.filter === filter);
    const why = known === undefined
        ? 'What its metric sets off was not looked at'
        : isSure(planning, known)
            ? (objectionTo(planning, known) ?? '')
            : 'Whether that is all of its loss could not be determined';
    const text = `The metric filter ${filter.filterName} leaves required calls out. ${why}, so a person has to decide:\n  ${putFilterCommand(log.region, { ...filter, filterPattern: wanted })}`;
    return [
        (0,plan_planning/* errand */.D$)('PutMetricFilter', resourceOf(node, filter), log.region, text, {
            before: filter.filterPattern,
            after: wanted,
        }),
    ];
}
function resourceOf({ log }, { filterName }) {
    return `${log.arn}:metric-filter:${filterName}`;
}
function leadsOn({ metrics }) {
    return metrics.some(({ alarms }) => alarms.some(rings));
}
function isSure({ proof }, { answer: { gate, patterns } }) {
    return gate.state === 'passes' && patterns !== null && !(0,covers/* covers */.hU)(proof, [patterns.possible]);
}
function rings({ rings: gate, topics, functions, parents }) {
    return (0,delivery_gate/* isOpen */.nT)(gate) && (topics.length + functions.length > 0 || parents.some(rings));
}
function objectionTo({ proof }, node) {
    if (!tellsDeclaredOnly(node))
        return 'Its alarm notifies others as well, who would then get messages that were not meant for them';
    const { include, exclude, except } = proof.context.baseline.events;
    if (typeof include !== 'string' || exclude.length + except.length > 0)
        return 'The new pattern counts every change of IAM, and the baseline leaves some of them out';
    const named = [node.answer.filter.filterName, ...alarmsOf(node).map(({ alarm }) => alarm.AlarmName)];
    const [narrow] = named.filter(speaksOfOneThing);
    return narrow === undefined ? null : `The name ${narrow} would not be true of every change of IAM`;
}
function alarmsOf({ metrics }) {
    const withParents = (node) => [node, ...node.parents.flatMap(withParents)];
    return metrics.flatMap(({ alarms }) => alarms.flatMap(withParents));
}
const NARROW = /^(?:users?|roles?|groups?|polic(?:y|ies)|keys?|accesskeys?|passwords?|logins?|mfa|root|console|creat(?:e|ed|ion)|delet(?:e|ed|ion)|attach(?:ed)?|detach(?:ed)?|unauthori[sz]ed|denied|trust(?:ed)?|saml|oidc|providers?|profiles?|breakglass)$/i;
function speaksOfOneThing(name) {
    return name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).some((word) => NARROW.test(word));
}
function tellsDeclaredOnly({ metrics }) {
    const declared = ({ topics, functions, others, parents }) => others.length === 0 &&
        functions.every(({ recipient }) => recipient !== null) &&
        topics.every(({ topic }) => (0,delivery_gate/* isOpen */.nT)(topic.listGate) && topic.subscriptions.every(({ recipient }) => recipient !== null)) &&
        parents.every(declared);
    return metrics.every(({ alarms }) => alarms.every(declared));
}
function allCounted({ context, proof }, filters) {
    const routes = filters.flatMap(({ answer }) => (answer.patterns === null ? [] : [[answer.patterns.sure]]));
    const verdicts = (0,pattern/* coverRoutes */.IQ)(routes, context.calls, (0,envelope/* envelopeOf */.G)(context), { except: proof.except }).values();
    return [...verdicts].every((verdict) => verdict.verdict === 'always' || (0,coverage_outcome/* harmlessVerdict */.fg)(verdict));
}
function wantedText({ proof }) {
    return TEXTS.find((text) => (0,covers/* covers */.hU)(proof, [(0,filter/* filterPatterns */.oz)((0,filter/* parseFilter */.aN)(text)).sure])) ?? null;
}
function putFilter(planning, node, mended, filterPattern) {
    const { region, name } = node.log;
    const { filter } = mended.answer;
    const [watching] = alarmsOf(mended);
    const read = {
        op: 'logs:DescribeMetricFilters',
        region,
        params: { logGroupName: name },
    };
    const { filterName, metricTransformations } = filter;
    return {
        kind: 'call',
        write: {
            op: 'logs:PutMetricFilter',
            region,
            params: { logGroupName: name, filterName, filterPattern, metricTransformations },
        },
        resource: resourceOf(node, filter),
        text: `The metric filter ${filterName} leaves required calls out.`,
        before: filter.filterPattern,
        after: filterPattern,
        fact: (0,change/* change */.Zg)(planning, read, [{ filterName }, 'filterPattern'], filterPattern),
        owner: {
            section: 'rule',
            tags: watching === undefined ? null : plan_planning/* tagsOf */.Fg.alarm(watching.alarm.AlarmArn, region),
        },
    };
}

// EXTERNAL MODULE: ./build/src/delivery/hops/alarm/actions.js
var actions = __webpack_require__(91818);
// EXTERNAL MODULE: ./build/src/delivery/hops/alarm/trail-log.js
var trail_log = __webpack_require__(56430);
;// CONCATENATED MODULE: ./build/src/plan/stages/alarm/next.js











const after = (resource, word) => resource.slice(resource.lastIndexOf(word) + word.length);
function nextAt(proof, { hops }, at) {
    const resource = hops[at]?.resource ?? '';
    const by = (kind) => hops.slice(0, at).findLast((hop) => hop.kind.name === kind)?.resource ?? '';
    switch (hops[at]?.kind.name) {
        case 'log group':
            return ofGroup(proof, resource);
        case 'metric filter':
            return ofFilter(resource);
        case 'alarm':
            return ofAlarm(proof, resource);
        case 'topic':
            return ofTopic(proof, resource, by('alarm'));
        case 'key':
            return ofKey(resource, by('topic'));
        case 'subscription':
            return ofSubscription(proof, resource, by('alarm'));
        case 'chat channel':
            return ofChannel(by('topic'));
        default:
            return { action: 'Investigate', how: 'This tool has no call for it.' };
    }
}
function ofGroup({ chain, logs }, resource) {
    const log = logs.find(({ log: { arn } }) => arn === resource)?.log;
    const name = after(resource, ':log-group:');
    const create = (named) => `\n  ${(0,delivery_command/* awsCommand */.bg)('logs create-log-group', (0,alarm_command/* regionOf */.AP)(resource), { 'log-group-name': named })}`;
    const action = 'CreateLogGroup';
    if (log === undefined || (0,trail_log/* foundGroup */.Eg)(chain.context, log) === null)
        return { action, how: `The trail needs a log group of the class STANDARD.${create(name)}` };
    return {
        action,
        how: `The class of a log group cannot be changed, so the trail needs another one, of the class STANDARD. Name it in the trail, let the role of the trail write to it, and create the metric filters in it.${create(`${name}-standard`)}`,
    };
}
function ofKey(resource, topicArn) {
    const needs = 'a policy that allows cloudwatch.amazonaws.com kms:GenerateDataKey* and kms:Decrypt';
    const region = (0,alarm_command/* regionOf */.AP)(topicArn);
    if (resource.startsWith('alias/aws/'))
        return {
            action: 'SetTopicAttributes',
            resource: topicArn,
            how: `Give the topic a customer managed key with ${needs}:\n  ${(0,delivery_command/* awsCommand */.bg)('sns set-topic-attributes', region, { 'topic-arn': topicArn, 'attribute-name': 'KmsMasterKeyId', 'attribute-value': 'KEY_ARN' })}`,
        };
    return { action: 'PutKeyPolicy', how: `Give the key of the topic ${needs}.` };
}
function ofChannel(topicArn) {
    return {
        action: 'Investigate',
        how: `In the console of Amazon Q Developer in chat applications, see that the channel is configured and enabled, and that ${topicArn} is among its topics.`,
    };
}
function ofFilter(resource) {
    const [group = '', name = plan_planning/* OUR_NAME */.FY] = resource.split(':metric-filter:');
    return {
        action: 'PutMetricFilter',
        how: `Have the trail's log group count what must be noticed:\n  ${putFilterCommand((0,alarm_command/* regionOf */.AP)(resource), {
            logGroupName: after(group, ':log-group:'),
            filterName: name,
            filterPattern: NARROWEST,
            metricTransformations: [{ metricName: 'IamChanges', metricNamespace: 'IamAlertGuard', metricValue: '1' }],
        })}`,
    };
}
function ofTrail({ chain, logs }, trailArn, groupArn) {
    const region = (0,alarm_command/* regionOf */.AP)(trailArn);
    const log = logs.find(({ log: { arn } }) => arn === groupArn)?.log;
    const trail = log?.trails.find(({ trail: { TrailARN } }) => TrailARN === trailArn);
    const role = log === undefined || trail === undefined ? null : (0,trail_log/* trailRole */.XM)(chain.context, log, trail);
    const remedy = log === undefined || role === null ? null : (0,role_remedy/* trailRoleRemedy */.vA)(chain, log, trailArn, role);
    if (remedy !== null && role !== null)
        return { action: remedy.action, resource: role.arn, how: remedy.todo };
    if (role !== null && (0,delivery_gate/* isOpen */.nT)(role.gate))
        return {
            action: 'Investigate',
            how: `The role of the trail may write there. What CloudTrail says of its deliveries:\n  ${(0,delivery_command/* awsCommand */.bg)('cloudtrail get-trail-status', region, { name: trailArn })}`,
        };
    return {
        action: 'UpdateTrail',
        how: `CloudTrail needs a role that cloudtrail.amazonaws.com may assume, and that may logs:CreateLogStream and logs:PutLogEvents in the log group. Name it in the trail:\n  ${(0,delivery_command/* awsCommand */.bg)('cloudtrail update-trail', region, { name: trailArn, 'cloud-watch-logs-log-group-arn': `${groupArn}:*`, 'cloud-watch-logs-role-arn': 'ROLE_ARN' })}`,
    };
}
function topicFor(proof) {
    const { arn, exists } = (0,repair_topics/* desiredTopic */.Y3)(proof);
    return (0,delivery_gate/* isOpen */.nT)(exists) ? arn : null;
}
function filterOf({ logs }, resource) {
    return logs
        .flatMap(({ filters }) => filters)
        .find((filter) => filter.resource === resource ||
        filter.metrics.some(({ alarms }) => alarms.some(({ alarm }) => alarm.AlarmArn === resource)));
}
function alarmAt({ logs }, arn) {
    return (0,stage/* alarmNodes */.n)(logs).find(({ alarm }) => alarm.AlarmArn === arn);
}
function ofAlarm(proof, resource) {
    const filter = filterOf(proof, resource);
    const node = alarmAt(proof, resource);
    const metric = filter?.metrics[0]?.metric;
    const [other] = filter?.unwatching ?? [];
    const near = other?.region === null ? other.alarm : undefined;
    const topic = topicFor(proof);
    if (node !== undefined) {
        const { alarm } = node;
        if (alarm.AlarmRule !== undefined || alarm.LogGroups !== undefined || alarm.Metrics !== undefined)
            return (0,alarm_command/* edited */.oh)(alarm, 'its rule, its expression or its actions, so that it goes to ALARM with each event', resource);
        const [mute] = (0,actions/* mutedBy */.VS)(proof.chain.context, alarm);
        if (mute !== undefined && (0,delivery_gate/* isOpen */.nT)(node.rings))
            return (0,alarm_command/* unmuted */.nx)(mute);
        if (filter !== undefined && metric?.dimensions !== undefined && alarm.Dimensions.length === 0)
            return withoutDimensions(filter);
        const settings = (0,alarm_command/* differing */.R1)(alarm, node, topic, metric);
        if (settings.length === 0 && filter !== undefined && Number(metric?.metricValue) <= 0)
            return counting(filter);
        return (0,alarm_command/* edited */.oh)(alarm, settings.length === 0 ? 'what the reason names' : settings.join(', '), resource);
    }
    if (near !== undefined && metric !== undefined)
        return (0,alarm_command/* edited */.oh)(near, `Namespace to ${JSON.stringify(metric.metricNamespace)}, MetricName to ${JSON.stringify(metric.metricName)}`, near.AlarmArn);
    const command = (0,delivery_command/* awsCommand */.bg)('cloudwatch put-metric-alarm', (0,alarm_command/* regionOf */.AP)(resource), {
        'alarm-name': plan_planning/* OUR_NAME */.FY,
        namespace: metric?.metricNamespace ?? 'NAMESPACE',
        'metric-name': metric?.metricName ?? 'METRIC',
        statistic: 'Sum',
        period: '300',
        'evaluation-periods': '1',
        threshold: '1',
        'comparison-operator': 'GreaterThanOrEqualToThreshold',
        'treat-missing-data': 'notBreaching',
        'alarm-actions': topic ?? 'TOPIC_ARN',
    });
    const [where, which] = other === undefined ? ['', 'the topic'] : [` in ${(0,alarm_command/* regionOf */.AP)(resource)}`, 'a topic of that Region'];
    const how = `Create an alarm${where} that goes to ALARM with each event and notifies ${which}:\n  ${command}`;
    return { action: 'PutMetricAlarm', how };
}
function muteOf(proof, alarmArn) {
    const alarm = alarmAt(proof, alarmArn)?.alarm;
    const [mute] = alarm === undefined ? [] : (0,actions/* mutedBy */.VS)(proof.chain.context, alarm);
    return mute === undefined ? null : (0,alarm_command/* unmuted */.nx)(mute);
}
function actionOn(proof, topicArn, alarmArn) {
    const node = alarmAt(proof, alarmArn);
    return node?.topics.find(({ topic }) => topic.arn === topicArn);
}
function ofTopic(proof, resource, alarmArn) {
    const action = actionOn(proof, resource, alarmArn);
    const alarm = alarmAt(proof, alarmArn)?.alarm;
    const region = (0,alarm_command/* regionOf */.AP)(resource);
    const other = topicFor(proof);
    const unfit = action !== undefined && !((0,delivery_gate/* isOpen */.nT)(action.topic.exists) && (0,delivery_gate/* isOpen */.nT)(action.topic.standard));
    if (unfit && alarm !== undefined && other !== null && other !== resource) {
        const actions = [...new Set(alarm.AlarmActions.map((arn) => (arn === resource ? other : arn)))];
        return (0,alarm_command/* edited */.oh)(alarm, `AlarmActions to ${JSON.stringify(actions)}`, alarmArn);
    }
    if (action !== undefined && !(0,delivery_gate/* isOpen */.nT)(action.topic.exists))
        return {
            action: 'CreateTopic',
            how: `Create it, and subscribe the recipients to it:\n  ${(0,delivery_command/* awsCommand */.bg)('sns create-topic', region, { name: (0,arn/* parseArn */.Lw)(resource)?.resource ?? 'NAME' })}`,
        };
    if (action !== undefined && !(0,delivery_gate/* isOpen */.nT)(action.protection))
        return {
            action: 'PutDataProtectionPolicy',
            how: `Let the messages of alarms pass. To see the policy:\n  ${(0,delivery_command/* awsCommand */.bg)('sns get-data-protection-policy', region, { 'resource-arn': resource })}`,
        };
    if (action !== undefined && !(0,delivery_gate/* isOpen */.nT)(action.room))
        return {
            action: 'SetTopicAttributes',
            how: `Let the topic take longer messages:\n  ${(0,delivery_command/* awsCommand */.bg)('sns set-topic-attributes', region, { 'topic-arn': resource, 'attribute-name': 'MaximumMessageSize', 'attribute-value': '262144' })}`,
        };
    return {
        action: 'SetTopicAttributes',
        how: `Let cloudwatch.amazonaws.com publish to the topic. To see its policy:\n  ${(0,delivery_command/* awsCommand */.bg)('sns get-topic-attributes', region, { 'topic-arn': resource })}`,
    };
}
function ofSubscription(proof, resource, alarmArn) {
    const topicArn = resource.split(':').slice(0, 6).join(':');
    const region = (0,alarm_command/* regionOf */.AP)(resource);
    const action = actionOn(proof, topicArn, alarmArn);
    const list = (0,delivery_command/* awsCommand */.bg)('sns list-subscriptions-by-topic', region, { 'topic-arn': topicArn });
    const declared = action?.topic.subscriptions.filter(({ recipient }) => recipient !== null) ?? [];
    const pending = declared.find(({ confirmed }) => confirmed.state === 'blocks');
    const alarm = alarmAt(proof, alarmArn)?.alarm;
    const other = topicFor(proof);
    if (declared.length === 0 && alarm !== undefined && other !== null && other !== topicArn)
        return (0,alarm_command/* edited */.oh)(alarm, `AlarmActions to ${JSON.stringify([...alarm.AlarmActions, other])}`, alarmArn);
    if (declared.length === 0)
        return {
            action: 'Subscribe',
            resource: topicArn,
            how: `Subscribe the recipients to this topic. Who is subscribed today:\n  ${list}`,
        };
    if (pending !== undefined)
        return {
            action: 'ConfirmSubscription',
            how: `${pending.row.Endpoint} has to confirm: open the mail "AWS Notification - Subscription Confirmation" and follow its link, or subscribe it again after 48 hours.`,
        };
    const filtered = declared.find(({ filter }) => filter.kind !== 'none');
    if (filtered !== undefined && filtered.row.SubscriptionArn.startsWith('arn:'))
        return {
            action: 'SetSubscriptionAttributes',
            how: `Remove the filter policy of the subscription:\n  ${(0,delivery_command/* awsCommand */.bg)('sns set-subscription-attributes', region, { 'subscription-arn': filtered.row.SubscriptionArn, 'attribute-name': 'FilterPolicy', 'attribute-value': '{}' })}`,
        };
    return { action: 'Investigate', how: `See what is behind the subscription:\n  ${list}` };
}

;// CONCATENATED MODULE: ./build/src/plan/stages/alarm/alarm-road.js










function alarmRoadItems(planning) {
    const { logs } = planning.proof;
    const { recipients } = planning.context.baseline;
    const missing = recipients.flatMap((_, index) => ((0,undecided/* isContent */.az)(planning.proof, index) ? [] : [index]));
    if (missing.length === 0)
        return [];
    const lacking = (0,repair_topics/* unserved */.vI)(planning.proof).length > 0;
    const mended = logs.flatMap((node) => {
        if (node.log.foreign)
            return [];
        const alarms = (0,stage/* alarmNodes */.n)([node]).flatMap((one) => alarmItemsOf(planning, one, node.log.region));
        return [...alarms, ...filterItems(planning, node)].filter(({ kind }) => lacking || kind === 'errand');
    });
    const heard = new Set(heardAlarms(planning.proof));
    const seen = new Set(mended.map(({ resource }) => resource));
    const told = planning.proof.alarms
        .filter((route) => missing.some((index) => (0,hop/* mayReach */.Bs)(route, index)))
        .flatMap((route) => lostAt(planning, route))
        .filter(({ resource }) => !heard.has(resource) && !seen.has(resource) && seen.add(resource));
    return [...mended, ...told];
}
function heardAlarms({ context, chain, logs }) {
    const rules = (0,state_change/* hearings */.gB)(chain, logs);
    return (0,stage/* alarmNodes */.n)(logs).flatMap(({ alarm }) => ((0,state_change/* heardBy */.EQ)(context, rules, alarm).length > 0 ? [alarm.AlarmArn] : []));
}
function lostAt({ proof }, route) {
    const { source, hops } = route;
    const { feeds } = source;
    const shut = feeds.length > 0 && feeds.every(({ gate }) => gate.state === 'blocks');
    const [feed] = feeds;
    if (shut && feed !== undefined) {
        const region = (0,alarm_command/* regionOf */.AP)(feed.resource);
        const { action, resource = feed.resource, how } = ofTrail(proof, feed.resource, hops[0]?.resource ?? '');
        return [(0,plan_planning/* errand */.D$)(action, resource, region, `Records do not come to the log group: ${source.reason}. ${how}`)];
    }
    const blocking = hops.findIndex(({ gate }) => gate.state === 'blocks');
    const at = blocking >= 0
        ? blocking
        : hops.findIndex(({ gate, key }) => gate.state === 'unknown' && key?.endsWith(' perhaps') !== true);
    return at < 0 ? [] : alarm_road_tell(proof, route, at);
}
function alarm_road_tell(proof, route, at) {
    const hop = route.hops[at];
    if (hop === undefined)
        return [];
    const { kind, resource, gate } = hop;
    const region = (0,alarm_command/* regionOf */.AP)(resource);
    const { action, resource: changed = resource, how } = nextAt(proof, route, at);
    if (gate.state === 'unknown') {
        const first = (0,plan_planning/* grantFirst */.fH)(action, resource, region, gate, `Whether ${kind.name} ${resource} serves`);
        const mute = gate.doubt.kind === 'open' ? muteOf(proof, resource) : null;
        return [
            mute === null ? first : (0,plan_planning/* errand */.D$)(mute.action, mute.resource ?? resource, region, `${first.text} ${mute.how}`),
        ];
    }
    const reason = gate.state === 'blocks' ? gate.reason : '';
    return [
        (0,plan_planning/* errand */.D$)(action, changed, region, `The notification is lost at the ${kind.name} ${resource}: ${reason}. ${how}`),
    ];
}

// EXTERNAL MODULE: ./build/src/delivery/coverage/by-hop.js
var by_hop = __webpack_require__(62634);
;// CONCATENATED MODULE: ./build/src/plan/stages/selectors.js








const MOST_BASIC = 5;
function selectorItems(planning, answer, owner) {
    const { proof, context } = planning;
    const { trail, home, admitted, selectors } = answer;
    if (!(0,delivery_gate/* isOpen */.nT)(admitted.gate))
        return [(0,plan_planning/* grantFirst */.fH)('PutEventSelectors', trail.TrailARN, home, admitted.gate)];
    if (selectors.status !== 'known')
        return [];
    const all = context.baseline.trail['management-events'] === 'all';
    const verdicts = (0,pattern/* coverRoutes */.IQ)(admitted.any, context.calls, (0,envelope/* envelopeOf */.G)(context), { except: proof.except });
    const lost = [...verdicts.values()].some((verdict) => verdict.verdict !== 'always' && !(0,coverage_outcome/* harmlessVerdict */.fg)(verdict));
    if (!lost && !(all && (0,by_hop/* recordsReadsAndWrites */.Nf)(proof, answer) === false))
        return [];
    const read = { op: 'cloudtrail:GetEventSelectors', region: home, params: { TrailName: trail.TrailARN } };
    const put = (member, before, after) => ({
        kind: 'call',
        write: {
            op: 'cloudtrail:PutEventSelectors',
            region: home,
            params: { TrailName: trail.TrailARN, [member]: after },
        },
        resource: trail.TrailARN,
        text: lost
            ? 'The selectors do not record every required call.'
            : 'The selectors do not record reads and writes, as declared.',
        before: (0,plan_facts/* asJson */.vA)(before),
        after: (0,plan_facts/* asJson */.vA)(after),
        fact: (0,change/* change */.Zg)(planning, read, [member], after),
        also: [(0,change/* promise */.R9)(planning.proof.chain.trails.read, [{ TrailARN: trail.TrailARN }, 'HasCustomEventSelectors'], true)],
        owner,
    });
    const { EventSelectors: basic, AdvancedEventSelectors: advanced } = selectors.value;
    if (advanced.length > 0)
        return [put('AdvancedEventSelectors', advanced, withAdvanced(advanced, all))];
    const widened = withBasic(basic, all);
    if (widened === null) {
        return [
            (0,plan_planning/* errand */.D$)('PutEventSelectors', trail.TrailARN, home, `The trail has ${String(MOST_BASIC)} selectors, none of which can take all management events without more data events: one of them has to be changed by a person.`),
        ];
    }
    return [put('EventSelectors', basic, widened)];
}
function withAdvanced(selectors, all) {
    const others = selectors.filter(({ Name }) => Name !== plan_planning/* OUR_NAME */.FY);
    const management = others.filter(({ FieldSelectors }) => FieldSelectors.some(({ Field, Equals }) => Field === 'eventCategory' && Equals?.includes('Management') === true));
    const excluded = excludedByAll(management.map(({ FieldSelectors }) => FieldSelectors.flatMap(({ Field, NotEquals = [] }) => (Field === 'eventSource' ? NotEquals : []))));
    const fields = [
        { Field: 'eventCategory', Equals: ['Management'] },
        ...(all ? [] : [{ Field: 'readOnly', Equals: ['false'] }]),
        ...(excluded.length === 0 ? [] : [{ Field: 'eventSource', NotEquals: excluded }]),
    ];
    return [...others, { Name: plan_planning/* OUR_NAME */.FY, FieldSelectors: fields }];
}
function excludedByAll(lists) {
    const [first = [], ...more] = lists;
    return [...new Set(first)].filter((source) => EXCLUDABLE.has(source) && more.every((list) => list.includes(source)));
}
const EXCLUDABLE = new Set(['kms.amazonaws.com', 'rdsdata.amazonaws.com']);
function withBasic(selectors, all) {
    const free = selectors.findIndex(({ DataResources }) => (DataResources ?? []).length === 0);
    if (free >= 0) {
        const { ExcludeManagementEventSources: excluded = [], ReadWriteType: kind, ...rest } = selectors[free] ?? {};
        const widened = {
            ...rest,
            ReadWriteType: all || (rest.IncludeManagementEvents !== false && kind === 'ReadOnly')
                ? 'All'
                : kind === 'All'
                    ? 'All'
                    : 'WriteOnly',
            IncludeManagementEvents: true,
            ExcludeManagementEventSources: excluded.filter((source) => source !== 'iam.amazonaws.com'),
        };
        return selectors.map((selector, index) => (index === free ? widened : selector));
    }
    if (selectors.length >= MOST_BASIC)
        return null;
    const management = selectors.filter(({ IncludeManagementEvents }) => IncludeManagementEvents !== false);
    const counted = management.length > 0 ? management : selectors;
    return [
        ...selectors,
        {
            ReadWriteType: all ? 'All' : 'WriteOnly',
            IncludeManagementEvents: true,
            ExcludeManagementEventSources: excludedByAll(counted.map(({ ExcludeManagementEventSources = [] }) => ExcludeManagementEventSources)),
            DataResources: [],
        },
    ];
}

// EXTERNAL MODULE: ./build/src/plan/stages/trail/trail-logging.js
var trail_logging = __webpack_require__(10130);
;// CONCATENATED MODULE: ./build/src/plan/stages/trail/trail-new.js








function newTrail(planning, trail, done) {
    const { context, proof } = planning;
    const refusal = (0,trail_wanted/* objection */.C4)(planning, trail, done);
    if (refusal !== null)
        return [refusal];
    const declared = context.baseline.trail;
    const bucket = (0,stages_bucket/* desiredBucket */.tZ)(planning);
    const key = declared['kms-key'];
    const ready = (0,stages_bucket/* bucketReady */.uf)(planning) &&
        (key === undefined || (0,keys/* keyReady */.T2)(planning, (0,uses/* trailKeyUse */.Tp)(planning, trail.arn, key, trail.home, true)));
    if (bucket === null || !ready)
        return [
            (0,plan_planning/* errand */.D$)('CreateTrail', trail.arn, trail.home, 'The trail can be created when its bucket (and its key) are ready: see to them first, then plan again.', { waits: [...(bucket === null ? [] : [bucket.arn]), ...(key === undefined ? [] : [key])] }),
        ];
    const params = {
        Name: trail.name,
        S3BucketName: bucket.name,
        ...(bucket.prefix === null ? {} : { S3KeyPrefix: bucket.prefix }),
        IncludeGlobalServiceEvents: true,
        IsMultiRegionTrail: declared['multi-region'],
        EnableLogFileValidation: declared['log-file-validation'] ?? true,
        ...(key === undefined ? {} : { KmsKeyId: key }),
        TagsList: [plan_planning/* OUR_TAG */.MS],
    };
    const { TagsList: _, EnableLogFileValidation: LogFileValidationEnabled, KmsKeyId: __, ...same } = params;
    const row = { ...same, TrailARN: trail.arn, HomeRegion: trail.home, LogFileValidationEnabled };
    const { read } = proof.chain.trails;
    const others = proof.chain.trails.trails.length > 0;
    const make = {
        kind: 'call',
        write: { op: 'cloudtrail:CreateTrail', region: trail.home, params },
        resource: trail.arn,
        text: 'No trail brings IAM calls to EventBridge.',
        before: null,
        after: (0,plan_facts/* asJson */.vA)(params),
        fact: (0,change/* change */.Zg)(planning, read, [{ TrailARN: trail.arn }], row),
        also: [
            (0,change/* promise */.R9)(read, [{ TrailARN: trail.arn }], {
                ...row,
                IsOrganizationTrail: false,
                HasCustomEventSelectors: false,
                ...plannedKey(planning, key, trail.home),
            }),
            (0,change/* promise */.R9)((0,trail_logging/* statusRead */.z)(trail), [], { IsLogging: false }),
            (0,change/* promise */.R9)((0,trail_logging/* selectorsRead */.Ni)(trail), [], {
                EventSelectors: [
                    { ReadWriteType: 'All', IncludeManagementEvents: true, DataResources: [], ExcludeManagementEventSources: [] },
                ],
                AdvancedEventSelectors: [],
            }),
            (0,change/* promise */.R9)(plan_planning/* tagsOf */.Fg.trail(trail.arn, trail.home), [], [plan_planning/* OUR_TAG */.MS]),
        ],
        owner: { section: 'trail', tags: null },
        costs: others
            ? trail_logging/* SECOND_COPY */.PS
            : 'The first copy of management events is free; storing it in S3 is not: https://aws.amazon.com/cloudtrail/pricing/',
    };
    return [
        make,
        (0,trail_logging/* startLogging */.oR)(planning, trail.arn, trail.home, { section: 'trail', tags: null }, false, 'A new trail does not log until logging is started.'),
    ];
}
function plannedKey({ context }, key, home) {
    if (key === undefined)
        return {};
    const described = context.facts.get({ op: 'kms:DescribeKey', region: home, params: { KeyId: key } });
    return { KmsKeyId: described.status === 'known' ? described.value.Arn : key };
}

// EXTERNAL MODULE: ./build/src/plan/stages/trail/trail-update.js
var trail_update = __webpack_require__(79234);
;// CONCATENATED MODULE: ./build/src/plan/stages/trail/trail.js


















function trailItems(planning) {
    const { proof, context } = planning;
    const { trails: stage } = proof.chain;
    const trail = (0,desired/* desiredTrail */.F3)(proof);
    if (stage.listed.status === 'unreadable')
        return [(0,plan_planning/* grantFirst */.fH)('CreateTrail', trail.arn, trail.home, (0,delivery_gate/* unreadable */.O$)(stage.read, stage.listed))];
    const done = (0,trail_wanted/* carried */.LT)(planning);
    if (trail.answer === null)
        return done && context.baseline.trail.name === undefined
            ? foreignItems(planning, done)
            : newTrail(planning, trail, done);
    const judged = (0,applies/* judgedTrails */.RQ)(proof);
    const undeclared = context.baseline.trail.name === undefined && done;
    if (undeclared && (judged.redundant || (0,undecided/* isUndecided */.Ae)(proof)))
        return oneOf(judged.trails.map((answer) => mendOwn(planning, answer, done)));
    const mend = undeclared ? judged.trails : [trail.answer];
    const items = mend.flatMap((answer) => (answer.foreign ? [foreignTrail(answer)] : mendTrail(planning, answer, done)));
    const unread = undeclared ? stage.trails.find((one) => !judged.trails.includes(one) && isUnread(one)) : undefined;
    if (unread === undefined || items.every(({ kind }) => kind === 'errand'))
        return items;
    return [(0,plan_planning/* grantFirst */.fH)('UpdateTrail', unread.trail.TrailARN, unread.home, (0,delivery_gate/* every */.Si)(unread.logging, unread.admitted.gate))];
}
function isUnread({ reaches, foreign, status, selectors }) {
    return (0,delivery_gate/* isOpen */.nT)(reaches) && !foreign && [status, selectors].some((answer) => answer.status === 'unreadable');
}
function mendOwn(planning, answer, done) {
    return answer.foreign ? [] : mendTrail(planning, answer, done);
}
function oneOf(each) {
    const lacks = each.map((items) => new Set(items.flatMap(propertiesOf)));
    const [first] = lacks;
    const shared = [...(first ?? [])].some((property) => lacks.every((all) => all.has(property)));
    return shared ? [...(each[0] ?? [])] : [];
}
function propertiesOf({ after }) {
    return typeof after === 'object' && after !== null && !Array.isArray(after) ? Object.keys(after) : [];
}
function foreignItems({ proof }, done) {
    return done
        ? []
        : (0,applies/* judgedTrails */.RQ)(proof)
            .trails.filter(({ foreign }) => foreign)
            .map(foreignTrail);
}
function foreignTrail({ trail, home }) {
    return (0,plan_planning/* errand */.D$)('UpdateTrail', trail.TrailARN, home, 'The trail belongs to another account: reconcile has to run there, or its owner has to correct it.');
}
function mendTrail(planning, answer, done) {
    const { proof, context } = planning;
    const { trail, home } = answer;
    const owner = { section: 'trail', tags: plan_planning/* tagsOf */.Fg.trail(trail.TrailARN, home) };
    const items = [];
    const update = (0,trail_update/* trailUpdate */.E)((0,waived/* leavingAt */.yJ)(planning, trail.TrailARN), answer);
    if (update !== null)
        items.push(updateItem(planning, answer, update, owner));
    if (context.baseline.trail.organization === true && trail.IsOrganizationTrail !== true) {
        items.push((0,plan_planning/* errand */.D$)('UpdateTrail', trail.TrailARN, home, `A trail becomes an organization trail in the management account:\n  aws cloudtrail update-trail --region ${home} --name ${(0,delivery_command/* shellWord */.r7)(trail.TrailARN)} --is-organization-trail`));
    }
    const named = context.baseline.trail.name !== undefined;
    if (named || !done || (0,by_hop/* recordsReadsAndWrites */.Nf)(proof, answer) === false)
        items.push(...selectorItems(planning, answer, owner));
    if (answer.status.status === 'unreadable') {
        if (named || !done)
            items.push((0,plan_planning/* grantFirst */.fH)('StartLogging', trail.TrailARN, home, answer.logging));
    }
    else if (answer.status.status === 'known' && answer.status.value.IsLogging === false) {
        items.push((0,trail_logging/* startLogging */.oR)(planning, trail.TrailARN, home, owner, false));
    }
    return items;
}
function updateItem(planning, { trail, home }, update, owner) {
    const { params, row } = update;
    const key = params.KmsKeyId;
    const movesLog = params.S3BucketName !== undefined || params.S3KeyPrefix !== undefined;
    const ready = (0,stages_bucket/* bucketReady */.uf)(planning) || !movesLog;
    const keyed = key === undefined || (0,keys/* keyReady */.T2)(planning, (0,uses/* trailKeyUse */.Tp)(planning, trail.TrailARN, key, home, true));
    const [before, after] = (0,change/* difference */.iv)((0,plan_facts/* asJson */.vA)(trail), (0,plan_facts/* asJson */.vA)(row));
    if (!ready || !keyed) {
        return (0,plan_planning/* errand */.D$)('UpdateTrail', trail.TrailARN, home, 'The trail can be changed when its bucket (and its key) are ready: see to them first, then plan again.', { before, after });
    }
    const read = planning.proof.chain.trails.read;
    return {
        kind: 'call',
        write: { op: 'cloudtrail:UpdateTrail', region: home, params: { Name: trail.TrailARN, ...params } },
        resource: trail.TrailARN,
        text: 'The trail is not as declared.',
        before,
        after,
        fact: (0,change/* change */.Zg)(planning, read, [{ TrailARN: trail.TrailARN }], row),
        owner,
        ...(params.IsMultiRegionTrail === true ? { costs: trail_logging/* SECOND_COPY */.PS } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/plan/order.js













const trailStages = [
    { items: trailKeys, hops: ['trail', 'storage'] },
    { items: stages_bucket/* bucketItems */.Xx, hops: ['storage'] },
    { items: trailItems, hops: ['trail', 'storage'] },
];
const direct = { items: directItems, hops: ['target', 'key'] };
const strangers = { items: strangerItems, hops: [] };
const STAGES = [
    ...trailStages,
    { items: topicKeys, hops: ['key'] },
    { items: topicItems, hops: ['topic', 'key'] },
    { items: deadLetterItems, hops: ['target'] },
    { items: ruleItems, hops: ['rule'] },
    { items: stages_target/* targetItems */.W2, hops: ['target', 'topic'] },
    direct,
    { items: subscriptionItems, hops: ['subscription', 'key'] },
    { items: chatItems, hops: ['subscription'] },
    strangers,
];
const ALARM_ROAD = [
    ...trailStages,
    { items: alarmRoadItems, hops: ['rule', 'target', 'topic', 'key', 'subscription'] },
    direct,
    strangers,
];
function stagesOf(proof) {
    return (0,alarms/* alarmsDo */.A)(proof) ? ALARM_ROAD : STAGES;
}

// EXTERNAL MODULE: ./build/src/snapshot/reads.js + 1 modules
var reads = __webpack_require__(40069);
;// CONCATENATED MODULE: ./build/src/plan/unseen.js



function unseenIn([observed, ...promises]) {
    const asked = [
        ...(observed?.context.facts.used() ?? []),
        ...promises.flatMap(({ context }) => context.facts.used().filter(({ answer }) => answer.status !== 'unreadable' || answer.kind !== 'not-observed')),
    ];
    const words = asked.flatMap(({ read, answer }) => {
        const matters = reads/* OPERATIONS */.x[read.op].tier === 'proof' || ownership/* TAG_READS */.pg.has(read.op);
        return matters && answer.status === 'unreadable'
            ? [`${(0,delivery_gate/* whyUnreadable */._p)(read, answer)} (${JSON.stringify(read.params)})`]
            : [];
    });
    return [...new Set(words)].sort();
}
function unusedPrunes(steps, prune) {
    const [changes, names] = [steps.filter(({ write }) => write !== null), [...new Set(prune)]];
    const used = (name) => {
        const [resource = '', part] = name.split('#');
        return changes.some((step) => step.resource === resource && (part === undefined || step.write !== null));
    };
    return names.filter((name) => !used(name));
}

// EXTERNAL MODULE: ./build/src/plan/calls/write-facts.js
var write_facts = __webpack_require__(56022);
;// CONCATENATED MODULE: ./build/src/plan/build.js

















function planningFor(proof, account, findings, { prune = [], canSubscribe = () => true, askedAt = new Map() }) {
    const waivers = (0,waived/* waiversOf */.Rh)(findings);
    const about = (0,waived/* leaving */.dv)(proof, waivers.waived);
    return { ...waivers, proof: about, context: about.context, account, prune: new Set(prune), canSubscribe, askedAt };
}
function buildPlan(setting, proof, options = {}) {
    const { account } = proof.context.facts;
    const about = { account, partition: proof.context.partition };
    const { steps, views, open } = account === null ? unidentified(proof) : throughStages(setting, proof, account, options);
    const { snapshots } = proof.context.facts;
    const needed = options.findings !== undefined && holds(open) ? steps.filter(({ waits }) => waits === undefined) : steps;
    const told = (0,errands/* openErrands */.Cn)(open, needed).map(({ errand: each, ...more }) => ({ ...errandStep(each), ...more }));
    const all = (0,grants/* grantsFirst */.I)([...withHumanCures(open, needed), ...told]).map((step) => ({
        ...step,
        text: (0,blanks/* explained */.t)((0,unbroken/* unbroken */.D)(step.text, snapshots)),
    }));
    const unseen = unseenIn(views);
    const unused = account === null ? [] : unusedPrunes(all, options.prune ?? []);
    return {
        digest: digestOf(about, all, unseen),
        steps: all,
        unseen,
        notes: unused.map((name) => `Nothing that can be pruned has the name ${name}.`),
        unused,
    };
}
function unidentified(proof) {
    const text = 'The account could not be determined: sts:GetCallerIdentity did not answer. Correct the credentials, then plan again.';
    const step = errandStep((0,plan_planning/* errand */.D$)('GetCallerIdentity', 'account', proof.context.eventRegion, text));
    return { steps: [step], views: [proof], open: [] };
}
function throughStages(setting, proof, account, options) {
    const judge = options.findings ?? (() => []);
    const [steps, views] = [[], [proof]];
    const first = judge(proof);
    let [view, findings] = [proof, first];
    if (options.findings !== undefined && (options.prune ?? []).length === 0 && holds(findings))
        return { steps, views, open: findings };
    for (const { items: stage, hops } of stagesOf(proof)) {
        const left = new Set();
        const listed = [...stage(planningFor(view, account, findings, options))];
        for (const each of listed) {
            const anew = isStale(each, view) ? stage(planningFor(view, account, findings, options)) : null;
            const item = anew === null ? each : again(each, anew);
            if (item === undefined) {
                listed.push(...(anew ?? []).filter((one) => one.kind === 'call' && again(one, listed) === undefined));
                continue;
            }
            const step = item.kind === 'errand' ? errandStep(item) : draftStep(item, view, options.ask);
            if (left.has(step.resource))
                continue;
            if (step.by === 'human') {
                steps.push(hops.length === 0 ? step : { ...step, answers: hops });
                continue;
            }
            const next = (0,delivery_proof/* prove */.zn)(setting, new facts/* Facts */.At(promise_promised(view.context.facts.snapshot, [step]), options.others));
            const after = judge(next);
            const cured = curedBy(findings, after);
            if (cured.length > 0 && cured.every(({ status }) => status === 'waived')) {
                left.add(step.resource);
                continue;
            }
            const cures = cured.filter(({ status }) => status !== 'waived').map(({ fingerprint }) => fingerprint);
            steps.push({ ...step, cures: cures.sort() });
            views.push(next);
            [view, findings] = [next, after];
        }
    }
    return { steps, views, open: findings.filter((finding) => !isOnlyPromised(finding, first, view)) };
}
function promisedSnapshot(snapshot, plan) {
    return promised(snapshot, plan.steps);
}
function errandStep({ action, resource, region, text, before = null, after = null, permission = '', waits, concerns, }) {
    return {
        action,
        resource,
        region,
        before,
        after,
        by: 'human',
        text,
        reversible: true,
        permission,
        ...(waits === undefined ? {} : { waits }),
        ...(concerns === undefined ? {} : { concerns }),
        cures: [],
        costs: null,
        write: null,
        fact: null,
        also: [],
    };
}
function draftStep(draft, proof, ask) {
    const { write, resource, text, before, after, fact, also = [], costs = null } = draft;
    const step = {
        action: (0,write_facts/* actionOf */.qj)(write),
        resource,
        region: write.region,
        before,
        after,
        by: 'reconcile',
        text,
        reversible: write_facts/* WRITES */.lI[write.op].reversible,
        permission: (0,write_facts/* actionsOf */.Ro)(write).join(', '),
        cures: [],
        costs,
        write: (0,plan_facts/* asJson */.vA)(write),
        fact,
        also,
    };
    const why = (0,ownership/* handsOff */.QO)(draft, proof, ask);
    if (why.length === 0)
        return step;
    return {
        ...step,
        by: 'human',
        text: [text, ...why].join(' '),
        fact: null,
        also: [],
        write: null,
        ...(draft.concerns === undefined ? {} : { concerns: draft.concerns }),
    };
}


/***/ }),

/***/ 39682:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ terraform),
/* harmony export */   x: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50058);
/* harmony import */ var _write_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56022);


const CLI_SERVICE = { s3: 's3api' };
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter, at) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);
}
function quoted(text) {
    return `'${text.replaceAll("'", () => `'\\''`)}'`;
}
function cli(write) {
    const [service = ''] = write.op.split(':');
    const command = (action, params) => `aws ${CLI_SERVICE[service] ?? service} ${kebab(action)} --region ${write.region} --cli-input-json ${quoted(JSON.stringify(params))}`;
    if (write.op === 'kms:CreateKey') {
        const { AliasName, ...params } = write.params;
        const create = command('CreateKey', params);
        return `${create}\naws kms create-alias --region ${write.region} --alias-name ${quoted(AliasName)} --target-key-id KEY-ID-FROM-ABOVE`;
    }
    if (write.op === 'sns:Subscribe') {
        const { TopicArn, Protocol, Endpoint } = write.params;
        return command('Subscribe', { TopicArn, Protocol, Endpoint, ReturnSubscriptionArn: true });
    }
    return command((0,_write_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .actionOf */ .qj)(write), write.params);
}
function hcl(value, indent) {
    if (typeof value === 'string' && /^\s*\{/.test(value)) {
        try {
            const json = JSON.parse(value);
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .sameFact */ .HT)(json, (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .exactly */ .pV)(value)) ? `jsonencode(${hcl(json, indent)})` : hclText(value);
        }
        catch {
            return hclText(value);
        }
    }
    if (typeof value === 'string')
        return hclText(value);
    if (Array.isArray(value))
        return `[${value.map((each) => hcl(each, indent)).join(', ')}]`;
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(value))
        return JSON.stringify(value);
    const inner = `${indent}  `;
    const members = Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)} = ${hcl(each, inner)}`);
    return members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${indent}}`;
}
function hclText(text) {
    return JSON.stringify(text)
        .replaceAll('${', () => '$${')
        .replaceAll('%{', () => '%%{');
}
const TERRAFORM = {
    's3:CreateBucket': ({ params }) => [['aws_s3_bucket', { bucket: params.Bucket }]],
    's3:PutBucketPolicy': ({ params }) => [['aws_s3_bucket_policy', { bucket: params.Bucket, policy: params.Policy }]],
    'kms:CreateKey': ({ params }) => [
        ['aws_kms_key', { description: params.Description, policy: params.Policy }],
        ['aws_kms_alias', { name: params.AliasName }],
    ],
    'kms:PutKeyPolicy': ({ params }) => [['aws_kms_key_policy', { key_id: params.KeyId, policy: params.Policy }]],
    'kms:EnableKey': () => [['aws_kms_key', { is_enabled: true }]],
    'cloudtrail:CreateTrail': ({ params }) => [trailBlock(params)],
    'cloudtrail:UpdateTrail': ({ params }) => [trailBlock(params)],
    'cloudtrail:PutEventSelectors': ({ params }) => [
        [
            'aws_cloudtrail',
            'EventSelectors' in params
                ? {
                    event_selector: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(params.EventSelectors.map((each) => ({
                        read_write_type: each.ReadWriteType,
                        include_management_events: each.IncludeManagementEvents,
                    }))),
                }
                : { advanced_event_selector: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(params.AdvancedEventSelectors) },
        ],
    ],
    'cloudtrail:StartLogging': ({ params }) => [['aws_cloudtrail', { name: trailName(params.Name), enable_logging: true }]],
    'sns:CreateTopic': ({ params }) => [
        [
            'aws_sns_topic',
            { name: params.Name, ...(params.Attributes['Policy'] === undefined ? {} : { policy: params.Attributes['Policy'] }) },
        ],
    ],
    'sns:SetTopicAttributes': ({ params: { TopicArn, AttributeName, AttributeValue } }) => AttributeName === 'Policy'
        ? [['aws_sns_topic_policy', { arn: TopicArn, policy: AttributeValue }]]
        : [['aws_sns_topic', { name: TopicArn.slice(TopicArn.lastIndexOf(':') + 1), kms_master_key_id: AttributeValue }]],
    'sns:Subscribe': ({ params }) => [
        ['aws_sns_topic_subscription', { topic_arn: params.TopicArn, protocol: params.Protocol, endpoint: params.Endpoint }],
    ],
    'sqs:CreateQueue': ({ params }) => [
        [
            'aws_sqs_queue',
            { name: params.QueueName, message_retention_seconds: Number(params.Attributes['MessageRetentionPeriod']) },
        ],
    ],
    'sqs:SetQueueAttributes': ({ params }) => [
        ['aws_sqs_queue_policy', { queue_url: params.QueueUrl, policy: params.Attributes['Policy'] ?? '' }],
    ],
    'events:PutRule': ({ params }) => [
        [
            'aws_cloudwatch_event_rule',
            (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)({
                name: params.Name,
                event_bus_name: params.EventBusName,
                description: params.Description,
                state: params.State,
                event_pattern: params.EventPattern,
                schedule_expression: params.ScheduleExpression,
                role_arn: params.RoleArn,
            }),
        ],
    ],
    'events:PutTargets': ({ params: { Rule, EventBusName, Targets: [target], }, }) => [
        [
            'aws_cloudwatch_event_target',
            (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)({
                rule: Rule,
                event_bus_name: EventBusName,
                target_id: target.Id,
                arn: target.Arn,
                input_transformer: target.InputTransformer && {
                    input_paths: target.InputTransformer.InputPathsMap,
                    input_template: target.InputTransformer.InputTemplate,
                },
                dead_letter_config: target.DeadLetterConfig && { arn: target.DeadLetterConfig.Arn },
                retry_policy: target.RetryPolicy && {
                    maximum_retry_attempts: target.RetryPolicy.MaximumRetryAttempts,
                    maximum_event_age_in_seconds: target.RetryPolicy.MaximumEventAgeInSeconds,
                },
            }),
        ],
    ],
    'lambda:AddPermission': ({ params }) => [
        [
            'aws_lambda_permission',
            {
                function_name: params.FunctionName,
                action: params.Action,
                principal: params.Principal,
                source_arn: params.SourceArn,
            },
        ],
    ],
};
function trailName(nameOrArn) {
    return nameOrArn.replace(/^arn:[^:]*:cloudtrail:[^:]*:[^:]*:trail\//, '');
}
function trailBlock(params) {
    return [
        'aws_cloudtrail',
        (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)({
            name: params.Name && trailName(params.Name),
            s3_bucket_name: params.S3BucketName,
            s3_key_prefix: params.S3KeyPrefix,
            is_multi_region_trail: params.IsMultiRegionTrail,
            include_global_service_events: params.IncludeGlobalServiceEvents,
            enable_log_file_validation: params.EnableLogFileValidation,
            kms_key_id: params.KmsKeyId,
        }),
    ];
}
function terraform(write) {
    const blocks = TERRAFORM[write.op]?.(write) ?? [];
    return blocks
        .map(([resource, attributes]) => {
        const lines = Object.entries(attributes).map(([name, value]) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(value) ? `  ${name} ${hclBlock(value)}` : `  ${name} = ${hcl(value, '  ')}`);
        return [`resource "${resource}" "iam_alert_guard" {`, ...lines, '}'].join('\n');
    })
        .join('\n');
}
function hclBlock(value) {
    return `{\n${Object.entries(value)
        .map(([name, each]) => `    ${name} = ${hcl(each, '    ')}`)
        .join('\n')}\n  }`;
}


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


/***/ }),

/***/ 82959:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ desiredTrail),
/* harmony export */   RJ: () => (/* binding */ desiredQueueArn),
/* harmony export */   mH: () => (/* binding */ ruleAt),
/* harmony export */   p3: () => (/* binding */ desiredRule)
/* harmony export */ });
/* harmony import */ var _delivery_redundancy_applies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81927);
/* harmony import */ var _delivery_route_chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58733);
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4165);
/* harmony import */ var _delivery_hops_bus_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47941);
/* harmony import */ var _delivery_hops_trail_trail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66409);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31008);
/* harmony import */ var _repair_repair_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5755);







function desiredRule(proof, topic) {
    const { context } = proof;
    const declared = context.baseline.rule.name;
    const node = declared === undefined
        ? undeclaredRule(proof, topic)
        : ((0,_delivery_route_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .allRules */ .V7)(proof.chain).find((rule) => rule.declared) ?? null);
    const undeclaredBus = (0,_delivery_hops_bus_js__WEBPACK_IMPORTED_MODULE_3__/* .busRef */ .WF)(context, node?.answer.rule.EventBusName ?? 'default', node?.answer.region ?? context.eventRegion);
    const bus = declared === undefined ? undeclaredBus : (0,_delivery_hops_bus_js__WEBPACK_IMPORTED_MODULE_3__/* .busRef */ .WF)(context, context.baseline.rule.bus, context.eventRegion);
    const name = declared ?? node?.answer.rule.Name ?? freeName(proof);
    const path = bus.name === 'default' ? name : `${bus.name}/${name}`;
    const arn = node?.answer.arn ?? `arn:${context.partition}:events:${bus.region}:${bus.account ?? ''}:rule/${path}`;
    const behind = node?.targets.flatMap((target) => target.bus?.rules ?? []) ?? [];
    const leads = (rule) => rule.targets.some((target) => target.topic?.arn === topic.arn);
    const publisher = node === null || leads(node) ? arn : (behind.find(leads)?.answer.arn ?? arn);
    return { node, name, arn, bus, busName: (0,_delivery_hops_bus_js__WEBPACK_IMPORTED_MODULE_3__/* .busParam */ .c4)(context, bus), publisher };
}
function ruleAt(context, node) {
    const { rule, region, arn } = node.answer;
    const ref = (0,_delivery_hops_bus_js__WEBPACK_IMPORTED_MODULE_3__/* .busRef */ .WF)(context, rule.EventBusName, region);
    const bus = { ...ref, account: (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)(arn)?.account ?? ref.account };
    return { node, name: rule.Name, arn, bus, busName: (0,_delivery_hops_bus_js__WEBPACK_IMPORTED_MODULE_3__/* .busParam */ .c4)(context, bus), publisher: arn };
}
function undeclaredRule(proof, topic) {
    const repair = (0,_repair_repair_js__WEBPACK_IMPORTED_MODULE_6__/* .repairOf */ .dI)(proof, topic);
    if (repair.kind === 'mend')
        return repair.first;
    return proof.chain.bus.rules.find((rule) => (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .isOurName */ .Yg)(rule.answer.rule.Name) && (0,_repair_repair_js__WEBPACK_IMPORTED_MODULE_6__/* .isForUs */ .AB)(topic, rule)) ?? null;
}
function freeName({ chain }) {
    const taken = new Set(chain.bus.rules.map(({ answer }) => answer.rule.Name));
    return (0,_planning_js__WEBPACK_IMPORTED_MODULE_5__/* .firstFree */ .$K)((name) => !taken.has(name));
}
function desiredTrail(proof) {
    const { context, chain } = proof;
    const { name, 'home-region': homeRegion } = context.baseline.trail;
    const found = name === undefined
        ? ((0,_delivery_redundancy_applies_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedTrails */ .RQ)(proof).trails.find(({ foreign }) => !foreign) ??
            chain.trails.trails.find(({ trail }) => trail.Name === _planning_js__WEBPACK_IMPORTED_MODULE_5__/* .OUR_NAME */ .FY) ??
            null)
        : (chain.trails.trails.find(({ trail }) => (0,_delivery_hops_trail_trail_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeclared */ .vo)(context, trail)) ?? null);
    const home = found?.home ?? homeRegion ?? context.eventRegion;
    const called = found?.trail.Name ?? name ?? _planning_js__WEBPACK_IMPORTED_MODULE_5__/* .OUR_NAME */ .FY;
    return {
        answer: found,
        name: called,
        home,
        arn: found?.trail.TrailARN ?? `arn:${context.partition}:cloudtrail:${home}:${context.account ?? ''}:trail/${called}`,
    };
}
function desiredQueueArn({ baseline, partition, account }, region) {
    const named = baseline.rule['dead-letter-queue'];
    if (named === undefined)
        return null;
    return (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArn */ .Lw)(named) === null ? `arn:${partition}:sqs:${region}:${account ?? ''}:${named}` : named;
}


/***/ }),

/***/ 70356:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ openErrands),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   to: () => (/* binding */ answersTo)
/* harmony export */ });
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98099);
/* harmony import */ var _delivery_group_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26657);
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33837);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50058);
/* harmony import */ var _grants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89410);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31008);







function openErrands(findings, steps) {
    const grave = findings.filter(({ status, severity }) => (status === 'fail' || status === 'unknown') && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_4__/* .atLeast */ .jZ)(severity, 'medium'));
    const alone = steps.length === 0 && grave.every(({ check }) => check === 'alerts-delivered');
    const left = grave
        .filter(({ check }) => alone || check !== 'alerts-delivered')
        .filter((finding) => answersTo(finding, steps).length === 0);
    const hidden = new Set(left.flatMap(({ advice }) => advice ?? []));
    return [...(0,_delivery_group_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(left, (finding) => deedOf(finding, hidden)).values()].map((same) => {
        const [{ check, resource, region, remediation, doubt, advice = adviceOf(remediation) }] = same;
        const messages = [...new Set(same.map(({ message }) => message))];
        const told = (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .errand */ .D$)(actionOf(remediation), resource ?? check, region ?? '', followed(messages.join(' '), advice), {
            permission: remediation?.by === 'grant-permission' ? (doubt?.permissions ?? []).join(', ') : '',
        });
        return { errand: told, advice, cures: same.map(({ fingerprint }) => fingerprint).sort() };
    });
}
function answersTo(finding, steps) {
    const all = steps.filter((step) => step.by === 'human' && speaksOf(step, finding));
    const done = all.filter((step) => !(0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .isGrant */ .l)(step));
    const here = done.filter(({ answers }) => answers?.includes(finding.hop) === true);
    return [here, done, all].find((some) => some.length > 0) ?? [];
}
function speaksOf(step, finding) {
    return isAboutIt(step, finding) || isAwaited(step, finding) || isAnotherWay(step, finding);
}
function isAboutIt({ resource: named, concerns = [] }, { resource, hop, status, observed }) {
    const told = [named, ...concerns];
    if (behind(observed).some((name) => typeof name === 'string' && told.includes(name)))
        return true;
    return resource === null || (status === 'fail' && isPlace(resource))
        ? told.some((name) => HOP_OF[(0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(name)?.service ?? ''] === hop)
        : told.some((name) => isAboutOne(name, resource));
}
function isAwaited(step, { status, hop, remediation }) {
    if (status !== 'fail' || remediation?.by !== 'reconcile' || !(0,_grants_js__WEBPACK_IMPORTED_MODULE_2__/* .isGrant */ .l)(step))
        return false;
    return isEvidence(HOP_OF[(0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(step.resource)?.service ?? ''] ?? hop) === isEvidence(hop);
}
function isAnotherWay(step, { check, resource, status }) {
    return check === 'target-topic' && status === 'fail' && step.action === 'PutRule' && step.resource !== resource;
}
function isEvidence(hop) {
    return hop === 'trail' || hop === 'storage';
}
function isPlace(resource) {
    return (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(resource)?.resource.startsWith('event-bus/') === true;
}
function isAboutOne(named, resources) {
    return resources.split(', ').some((resource) => isAbout(named, resource));
}
function isAbout(named, resource) {
    return (named === resource ||
        named.startsWith(`${resource} `) ||
        named.endsWith(`/${resource}`) ||
        named.endsWith(`:${resource}`));
}
function behind(observed) {
    if (Array.isArray(observed))
        return observed;
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlain */ .$i)(observed))
        return [];
    return ['endpoint', 'key', 'role'].map((name) => observed[name]);
}
const HOP_OF = { cloudtrail: 'trail', events: 'rule', sns: 'topic' };
function actionOf(remediation) {
    if (remediation?.by === 'grant-permission')
        return _planning_js__WEBPACK_IMPORTED_MODULE_3__/* .GRANT */ .dM;
    if (remediation?.action !== undefined)
        return remediation.action;
    return (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_6__/* .changingCall */ .Ag)(adviceOf(remediation)) ?? 'Investigate';
}
function adviceOf(remediation) {
    return (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutReconcile */ .T7)(remediation?.text ?? '');
}
function followed(message, advice) {
    return `${message}${advice.startsWith('  ') ? '\n' : ' '}${advice}`.trimEnd();
}
function deedOf({ check, resource, region, remediation, doubt, advice }, hidden) {
    const shows = advice ?? adviceOf(remediation);
    if (hidden.has(shows))
        return [JSON.stringify(['hidden', shows])];
    if (doubt?.kind === 'unread' && resource !== null && remediation?.by === 'human')
        return [JSON.stringify([resource, region, doubt.kind])];
    return [JSON.stringify([resource ?? check, region, remediation?.by, adviceOf(remediation)])];
}


/***/ }),

/***/ 89410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ grantsFirst),
/* harmony export */   l: () => (/* binding */ isGrant)
/* harmony export */ });
/* harmony import */ var _delivery_group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26657);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31008);


const MOST_NAMED = 5;
function grantsFirst(steps) {
    const grants = steps.filter(isGrant);
    const undecided = new Set(grants.map(({ resource }) => resource));
    const held = [];
    const rest = steps.filter((step) => {
        const rests = (step.waits ?? []).some((resource) => undecided.has(resource));
        if (rests) {
            undecided.add(step.resource);
            held.push(step);
        }
        return !isGrant(step) && !rests;
    });
    const once = (0,_delivery_group_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(grants, ({ permission, text }) => [permission || text]);
    const [first, ...more] = [...once.values()].map(([one, ...same]) => joined(one, same));
    return first === undefined ? rest : [{ ...first, cures: curesOf([first, ...held]) }, ...more, ...rest];
}
function isGrant({ action }) {
    return action === _planning_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT */ .dM || action === _planning_js__WEBPACK_IMPORTED_MODULE_0__/* .RUN_AGAIN */ .Bs;
}
const curesOf = (steps) => [...new Set(steps.flatMap(({ cures }) => cures))].sort();
function joined(first, same) {
    const cures = curesOf([first, ...same]);
    const more = [...new Set(same.map(({ resource }) => resource))].filter((resource) => resource !== first.resource);
    if (more.length === 0)
        return { ...first, cures };
    const left = more.length - MOST_NAMED;
    const names = `${more.slice(0, MOST_NAMED).join(', ')}${left > 0 ? ` and ${String(left)} more` : ''}`;
    const text = `${first.text} What has to be done with ${names} depends on the same permission.`;
    return { ...first, cures, text };
}


/***/ }),

/***/ 62067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withHands)
/* harmony export */ });
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98099);
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33837);
/* harmony import */ var _errands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70356);



function withHands(findings, { steps }) {
    const own = steps.filter(({ by }) => by === 'reconcile');
    const cured = new Set(own.flatMap(({ cures }) => cures));
    const cures = ({ fingerprint, concerns = [] }) => cured.has(fingerprint) || concerns.some((name) => own.some(({ resource }) => (0,_errands_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbout */ .KH)(resource, name)));
    const parts = findings.map((finding) => {
        if (!isOpen(finding))
            return finding;
        return cures(finding) ? saidBy('reconcile', finding) : leftToPerson(finding, steps);
    });
    return parts.map((finding) => (finding.check === WHOLE && isOpen(finding) ? whole(finding, parts, steps) : finding));
}
const WHOLE = 'alerts-delivered';
function whole(finding, findings, steps) {
    const parts = findings.filter(({ check, status, severity }) => check !== WHOLE && (status === 'fail' || status === 'waived') && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, 'medium'));
    if (parts.some(({ remediation }) => remediation?.by === 'reconcile'))
        return saidBy('reconcile', finding);
    const { remediation } = finding;
    if (remediation?.by !== 'human')
        return finding;
    const text = parts.length > 0
        ? 'The other findings say what a person has to do.'
        : steps
            .filter(({ answers }) => answers !== undefined)
            .map((step) => step.text)
            .join('\n');
    return text === '' ? finding : { ...finding, remediation: { ...remediation, text } };
}
function isOpen({ status, remediation }) {
    return status === 'fail' && remediation !== null && remediation.by !== 'grant-permission';
}
function leftToPerson(finding, steps) {
    const said = saidBy('human', finding);
    const own = steps.filter(({ by, cures }) => by === 'human' && cures.includes(finding.fingerprint));
    if (own.length === 0 || said.remediation === null)
        return said;
    const text = [...new Set(own.map((step) => step.advice ?? step.text))].join('\n');
    return { ...said, remediation: { ...said.remediation, text } };
}
function saidBy(by, finding) {
    const { remediation } = finding;
    if (remediation === null)
        return finding;
    const bare = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutReconcile */ .T7)(remediation.text);
    return { ...finding, remediation: { ...remediation, by, text: by === 'reconcile' ? (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_2__/* .reconcileOr */ .Ie)(bare) : bare } };
}


/***/ }),

/***/ 2710:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pg: () => (/* binding */ TAG_READS),
  QO: () => (/* binding */ handsOff)
});

// UNUSED EXPORTS: whoseHands

// EXTERNAL MODULE: ./build/src/delivery/gate.js
var gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/plan/calls/instructions.js
var instructions = __webpack_require__(39682);
// EXTERNAL MODULE: ./build/src/plan/planning.js
var planning = __webpack_require__(31008);
// EXTERNAL MODULE: ./build/src/plan/policy/text.js
var policy_text = __webpack_require__(89989);
;// CONCATENATED MODULE: ./build/src/plan/policy/limits.js

const LIMITS = {
    'sns:SetTopicAttributes': {
        of: 'a topic',
        bytes: 30_720,
        statements: 100,
        text: (write) => write.op === 'sns:SetTopicAttributes' && write.params.AttributeName === 'Policy'
            ? write.params.AttributeValue
            : undefined,
    },
    'sqs:SetQueueAttributes': {
        of: 'a queue',
        bytes: 8_192,
        statements: 20,
        text: (write) => (write.op === 'sqs:SetQueueAttributes' ? write.params.Attributes['Policy'] : undefined),
    },
    'kms:PutKeyPolicy': {
        of: 'a key',
        bytes: 32_768,
        text: (write) => (write.op === 'kms:PutKeyPolicy' ? write.params.Policy : undefined),
    },
    's3:PutBucketPolicy': {
        of: 'a bucket',
        bytes: 20_480,
        text: (write) => (write.op === 's3:PutBucketPolicy' ? write.params.Policy : undefined),
    },
    'lambda:AddPermission': { of: 'a function', bytes: 20_480, text: (_, after) => after },
};
function sizeOf(policy) {
    return { bytes: Buffer.byteLength(policy), statements: (0,policy_text/* openPolicy */.t)(policy)?.statements.length ?? 0 };
}
function tooLong({ write, before, after }) {
    const limit = LIMITS[write.op];
    const text = limit?.text(write, after);
    if (limit === undefined || typeof text !== 'string')
        return null;
    const [was, would] = [sizeOf(typeof before === 'string' ? before : ''), sizeOf(text)];
    const over = (measure) => {
        const most = limit[measure] ?? Infinity;
        return would[measure] > most && was[measure] <= most;
    };
    const measure = ['bytes', 'statements'].find(over);
    if (measure === undefined)
        return null;
    const most = `${would[measure]} ${measure}, and the policy of ${limit.of} may have ${limit[measure] ?? 0}`;
    return `With the statement that is missing, the policy would have ${most}, so AWS would refuse it. Remove statements that are no longer needed, or join some of them, then plan again.`;
}

;// CONCATENATED MODULE: ./build/src/plan/ownership.js




const STACK_TAGS = ['aws:cloudformation:stack-id', 'aws:cloudformation:stack-name'];
const TAG_READS = new Set([
    'cloudtrail:ListTags',
    'events:ListTagsForResource',
    'sns:ListTagsForResource',
    's3:GetBucketTagging',
    'kms:ListResourceTags',
    'sqs:ListQueueTags',
    'cloudwatch:ListTagsForResource',
]);
function whoseHands({ owner, write, resource }, { context }, ask) {
    const foreign = foreignOwner(write, context.account);
    if (foreign !== null)
        return `It belongs to account ${foreign}, and this tool changes nothing in another account: reconcile has to run there, or its owner has to make the call. ${ownership_instructions(write)}`;
    if (context.baseline[owner.section]['managed-by'] === 'elsewhere')
        return `The baseline says that it is managed elsewhere. ${ownership_instructions(write)}`;
    if (owner.tags === null)
        return null;
    const tags = context.facts.get(owner.tags);
    if (tags.status === 'unreadable') {
        if (tags.kind === 'not-observed' && ask !== undefined) {
            ask(owner.tags);
            return null;
        }
        return (0,planning/* grantFirst */.fH)('', resource, '', (0,gate/* unreadable */.O$)(owner.tags, tags), 'Whether a CloudFormation stack owns it').text;
    }
    const stack = stackIn(tags);
    return stack === null
        ? null
        : `The CloudFormation stack ${stack} owns it: change its template. ${ownership_instructions(write)}`;
}
function stackIn(tags) {
    if (tags.status !== 'known')
        return null;
    const [stack] = tags.value.filter(({ Key }) => STACK_TAGS.includes(Key));
    return stack?.Value ?? null;
}
function handsOff(draft, proof, ask) {
    return [tooLong(draft), whoseHands(draft, proof, ask)].filter((each) => each !== null);
}
const NAMES = [
    ...['EventBusName', 'Rule', 'TopicArn', 'SubscriptionArn', 'KeyId', 'QueueUrl'],
    ...['Name', 'TrailName', 'FunctionName'],
];
function foreignOwner({ params }, account) {
    for (const name of NAMES) {
        const value = params[name];
        const owner = typeof value === 'string' ? (0,planning/* ownerOf */.bf)(value) : null;
        if (owner !== null && owner !== account)
            return owner;
    }
    return null;
}
function ownership_instructions(write) {
    const resource = (0,instructions/* terraform */.v)(write);
    const inTerraform = resource === '' ? '' : `\nIn Terraform, add or change:\n${indented(resource)}`;
    return `With the AWS CLI:\n${indented((0,instructions/* cli */.x)(write))}${inTerraform}`;
}
function indented(text) {
    return text
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n');
}


/***/ }),

/***/ 17120:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ sidOf),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   GX: () => (/* binding */ statementsOf),
/* harmony export */   QH: () => (/* binding */ policyDifference),
/* harmony export */   ZL: () => (/* binding */ withStatements),
/* harmony export */   dc: () => (/* binding */ freeSid),
/* harmony export */   ub: () => (/* binding */ blocking)
/* harmony export */ });
/* unused harmony exports OUR_SID, statementName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _delivery_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93630);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50058);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89989);




const OUR_SID = 'iam-alert-guard';
function freeSid({ part, subject }, taken) {
    const stem = part === undefined ? OUR_SID : `${OUR_SID}-${part}`;
    for (let number = 1;; number++) {
        const sid = `${stem}${number === 1 ? '' : `-${String(number)}`}-${(0,_delivery_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .c)(subject)}`;
        if (!taken.has(sid))
            return sid;
    }
}
function sidOf(statement) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(statement) ? (statement['Sid'] ?? null) : null;
}
function meaning(statement) {
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(statement))
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(statement);
    const { Sid: _, ...body } = statement;
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(asSets(body));
}
function asSets(value) {
    if (Array.isArray(value)) {
        const members = [...new Map(value.map((each) => [(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(each), each]))];
        const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
        return sorted.length === 1 ? (sorted[0] ?? null) : sorted;
    }
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asSets(each)]));
}
function withStatements(text, ours) {
    const policy = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .openPolicy */ .t)(text);
    if (policy === null)
        return null;
    const held = new Set(policy.statements.map(({ value }) => meaning(value)));
    const taken = new Set(policy.statements.map(({ value }) => sidOf(value)));
    const fresh = [];
    for (const statement of ours) {
        if (held.has(meaning(statement.body)))
            continue;
        const value = { Sid: freeSid(statement, taken), ...statement.body };
        held.add(meaning(value));
        taken.add(value.Sid);
        fresh.push({ text: JSON.stringify(value), value });
    }
    if (fresh.length === 0 && text !== null && text.trim() !== '')
        return text;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .closePolicy */ .J)({ ...policy, statements: [...policy.statements, ...fresh] });
}
function statementName(resource, statement) {
    const sid = sidOf(statement);
    const short = typeof sid === 'string' && sid !== ''
        ? sid
        : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)(statement)).digest('hex').slice(0, 12);
    return `${resource}#${short}`;
}
function statementsOf(resource, text) {
    return ((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .openPolicy */ .t)(text)?.statements ?? []).map(({ value }) => ({
        name: statementName(resource, value),
        statement: value,
    }));
}
function without(resource, text, names) {
    const policy = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .openPolicy */ .t)(text);
    if (policy === null)
        return null;
    const statements = policy.statements.filter(({ value }) => !names.has(statementName(resource, value)));
    return statements.length === policy.statements.length && text !== null ? text : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .closePolicy */ .J)({ ...policy, statements });
}
function blocking(resource, text, admits) {
    const denies = statementsOf(resource, text).filter(({ statement }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(statement) && statement['Effect'] === 'Deny');
    const all = new Set(denies.map(({ name }) => name));
    const bare = without(resource, text, all);
    if (all.size === 0 || bare === null || !admits(bare))
        return [];
    return [...all].filter((name) => {
        const rest = without(resource, text, new Set([...all].filter((other) => other !== name)));
        return rest !== null && !admits(rest);
    });
}
function policyDifference(before, after) {
    const [a, b] = [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .openPolicy */ .t)(before), (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .openPolicy */ .t)(after)];
    if (a?.stated !== true || b?.stated !== true)
        return null;
    return { added: notIn(b.statements, a.statements), removed: notIn(a.statements, b.statements) };
}
function notIn(some, others) {
    const key = ({ text, value }) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .canonical */ .$N)([(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlain */ .$i)(value) ? (value['Sid'] ?? null) : null, asSets((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(text))]);
    const left = new Map();
    for (const other of others)
        left.set(key(other), (left.get(key(other)) ?? 0) + 1);
    return some.flatMap((each) => {
        const count = left.get(key(each)) ?? 0;
        if (count === 0)
            return [each.text.trim()];
        left.set(key(each), count - 1);
        return [];
    });
}


/***/ }),

/***/ 61949:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ statementWords)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50058);

const LONGEST = 300;
const NAMED = 5;
const ELEMENTS = ['Principal', 'NotPrincipal', 'Action', 'NotAction'];
function statementWords(statement) {
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(statement))
        return 'not a statement';
    const parts = ELEMENTS.flatMap((element) => {
        const value = statement[element];
        return value === undefined ? [] : [`${element} ${valueWords(value)}`];
    });
    const effect = oneLine(statement['Effect'] ?? 'no Effect');
    const condition = statement['Condition'] === undefined ? [] : [`Condition ${conditionWords(statement['Condition'])}`];
    return [effect, ...parts, ...condition].join(', ');
}
function conditionWords(value) {
    const text = oneLine(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
function valueWords(value) {
    if (!Array.isArray(value))
        return oneLine(value);
    const list = value;
    const more = list.length > NAMED ? ` and ${String(list.length - NAMED)} more` : '';
    return `${list.slice(0, NAMED).map(oneLine).join(', ')}${more}`;
}
function oneLine(value) {
    return typeof value === 'string' && /^[\w*:/.@-]+$/.test(value) ? value : JSON.stringify(value);
}


/***/ }),

/***/ 89989:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ closePolicy),
/* harmony export */   t: () => (/* binding */ openPolicy)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50058);

const EMPTY = { stated: true, head: '{"Version":"2012-10-17","Statement":[', statements: [], tail: ']}' };
function openPolicy(text) {
    if (text === null || text.trim() === '')
        return EMPTY;
    const whole = parsed(text);
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(whole))
        return null;
    const [first, last] = [text.indexOf('{') + 1, text.lastIndexOf('}')];
    const members = pieces(text.slice(first, last));
    const found = members.flatMap((member, index) => (nameOf(member) === 'Statement' ? [index] : []));
    const [at] = found;
    if (at === undefined) {
        const comma = members.length === 0 ? '' : ',';
        const head = `${text.slice(0, last)}${comma}"Statement":[`;
        return { stated: false, head, statements: [], tail: `]${text.slice(last)}` };
    }
    if (found.length > 1)
        return null;
    const member = members[at] ?? '';
    const colon = member.indexOf(':', member.search(STRING) + (STRING.exec(member)?.[0].length ?? 0)) + 1;
    const value = member.slice(colon);
    const before = [text.slice(0, first), ...members.slice(0, at).map((each) => `${each},`), member.slice(0, colon)];
    const after = [...members.slice(at + 1).map((each) => `,${each}`), text.slice(last)].join('');
    const statement = whole['Statement'] ?? null;
    const [open, close] = [value.indexOf('['), value.lastIndexOf(']')];
    if (!Array.isArray(statement)) {
        const statements = statement === null ? [] : [{ text: value, value: statement }];
        return { stated: true, head: `${before.join('')}[`, statements, tail: `]${after}` };
    }
    const inner = value.slice(open + 1, close);
    const texts = pieces(inner);
    return {
        stated: true,
        head: `${before.join('')}${value.slice(0, open + 1)}${texts.length === 0 ? inner : ''}`,
        statements: texts.map((each, index) => ({ text: each, value: statement[index] ?? null })),
        tail: `${value.slice(close)}${after}`,
    };
}
function closePolicy({ head, statements, tail }) {
    return `${head}${statements.map(({ text }) => text).join(',')}${tail}`;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/;
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g;
function nameOf(member) {
    const name = STRING.exec(member)?.[0];
    return name === undefined ? null : JSON.parse(name);
}
function pieces(inner) {
    const found = [];
    let [depth, start] = [0, 0];
    for (const { 0: token, index } of inner.matchAll(TOKENS)) {
        if (token === '[' || token === '{')
            depth++;
        else if (token === ']' || token === '}')
            depth--;
        else if (token === ',' && depth === 0) {
            found.push(inner.slice(start, index));
            start = index + 1;
        }
    }
    const last = inner.slice(start);
    return found.length === 0 && last.trim() === '' ? [] : [...found, last];
}


/***/ }),

/***/ 86715:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sharing)
/* harmony export */ });
/* harmony import */ var _delivery_hops_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61038);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82959);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31008);
/* harmony import */ var _routed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13480);
/* harmony import */ var _topics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73371);





function sharing(planning) {
    const { proof, context } = planning;
    const topic = (0,_topics_js__WEBPACK_IMPORTED_MODULE_4__/* .desiredTopic */ .Y3)(proof);
    if (context.baseline.rule.name !== undefined || (0,_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredRule */ .p3)(proof, topic).node !== null || !(0,_routed_js__WEBPACK_IMPORTED_MODULE_3__/* .routed */ .C)(proof, topic))
        return [];
    const needed = proof.serving.rules.filter(({ redundant }) => !redundant);
    const rules = needed.length > 0 ? needed : proof.serving.rules;
    const found = rules
        .filter(({ what }) => (0,_planning_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwn */ .NP)(planning, what.answer.arn))
        .map(({ what }) => {
        const rule = (0,_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleAt */ .mH)(context, what);
        const own = what.targets.filter(({ topic: leads }) => leads?.subscriptions.some(({ recipient }) => recipient !== null));
        return own.map((target) => ({ rule, target }));
    });
    const enough = needed.length === 0 && found.some((own) => own.length > 0 && own.every((one) => holds(planning, one)));
    return enough ? [] : found.flat();
}
function holds({ context }, { rule, target: { answer } }) {
    const queue = (0,_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredQueueArn */ .RJ)(context, rule.bus.region);
    const kept = queue === null || answer.deadLetter?.arn === queue;
    return kept && !(0,_delivery_hops_target_js__WEBPACK_IMPORTED_MODULE_0__/* .retriesLess */ .GS)(answer.target, context.baseline.rule.retry);
}


/***/ }),

/***/ 96535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ mustConfirm),
/* harmony export */   U5: () => (/* binding */ secondTopic),
/* harmony export */   _m: () => (/* binding */ unfitAsTarget),
/* harmony export */   gv: () => (/* binding */ besideOthers),
/* harmony export */   j8: () => (/* binding */ secondRule)
/* harmony export */ });
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _delivery_coverage_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72049);
/* harmony import */ var _delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var _delivery_views_undeclared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4118);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82959);





function unfitAsTarget({ proof }, topic) {
    if (topic.arn.endsWith('.fifo'))
        return 'The declared topic does not exist, and a FIFO topic takes nothing from EventBridge: declare another one.';
    const { bus } = (0,_desired_js__WEBPACK_IMPORTED_MODULE_3__/* .desiredRule */ .p3)(proof, topic);
    return topic.region === bus.region
        ? null
        : `The declared topic does not exist, and a rule in ${bus.region} reaches topics of its own Region alone. Declare a topic in ${bus.region}, or make this one where a rule forwards to.`;
}
function mustConfirm({ protocol, public: endpoint }, account) {
    const owner = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(endpoint)?.account;
    return (['email', 'email-json', 'http', 'https'].includes(protocol) ||
        (owner !== undefined && owner !== '' && owner !== account));
}
function secondTopic({ proof, context, account }, topic) {
    const { attributes, listed, subscriptions } = topic;
    if (context.baseline.topic.name === undefined || !(0,_delivery_coverage_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveryIntact */ ._3)(proof.coverage))
        return null;
    if (!context.baseline.recipients.some((recipient) => mustConfirm(recipient, account)))
        return null;
    const absent = attributes.status === 'absent';
    if (!absent && (listed.status !== 'known' || subscriptions.some(({ recipient }) => recipient !== null)))
        return null;
    const fact = absent
        ? 'The declared topic does not exist'
        : 'No declared recipient is subscribed to the declared topic';
    return `${fact}, and every declared recipient gets the alerts by another way. A second subscription would alert them twice. If the name is not the one that was meant, correct it. To move to the declared topic, give it the target and the subscriptions, and remove the others.`;
}
function secondRule({ proof, context, account }, { node }) {
    if (context.baseline.rule.name === undefined || node !== null || !(0,_delivery_coverage_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .deliveryIntact */ ._3)(proof.coverage))
        return null;
    const shares = !context.baseline.recipients.some((recipient) => mustConfirm(recipient, account));
    if (shares && (0,_delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .needsTopic */ .ZE)(proof.chain))
        return null;
    return 'The declared rule does not exist, and every declared recipient gets the alerts by another way. A second rule would alert them twice. If the name is not the one that was meant, correct it. To move to the declared rule, create it with the targets of the other one, and disable that one.';
}
function besideOthers({ proof }) {
    const [first, ...more] = (0,_delivery_views_undeclared_js__WEBPACK_IMPORTED_MODULE_2__/* .otherReceivers */ .X)(proof).undeclared;
    if (first === undefined)
        return '';
    if (more.length === 0 && first.startsWith('arn:'))
        return ` A rule already sends IAM changes to ${first}, which is not declared and was not read: it may not exist. If it should get the alerts, declare it in \`recipients\` and plan again, and do not add this target. If a recipient has replaced it, make that recipient the target of the rule in its place.`;
    if (more.length === 0)
        return ` IAM changes already go to ${first}, which is not declared. If it should get the alerts, declare it in \`recipients\` and plan again, and do not add this target.`;
    return ` IAM changes already go to ${String(more.length + 1)} receivers that are not declared, ${first} among them. If one of them should get the alerts, declare it in \`recipients\` and plan again, and do not add this target.`;
}


/***/ }),

/***/ 92103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xx: () => (/* binding */ bucketItems),
/* harmony export */   cN: () => (/* binding */ askBucket),
/* harmony export */   tZ: () => (/* binding */ desiredBucket),
/* harmony export */   uf: () => (/* binding */ bucketReady)
/* harmony export */ });
/* unused harmony export bucketRead */
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98099);
/* harmony import */ var _delivery_hops_trail_trail_admission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51572);
/* harmony import */ var _delivery_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4479);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82959);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31008);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47821);
/* harmony import */ var _trail_trail_wanted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68740);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27383);
/* harmony import */ var _trail_trail_update_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79234);









const OURS = { section: 'trail', tags: null };
function desiredBucket(planning) {
    const { context, proof } = planning;
    const trail = (0,_desired_js__WEBPACK_IMPORTED_MODULE_2__/* .desiredTrail */ .F3)(proof);
    if (trail.answer?.foreign === true)
        return null;
    const name = context.baseline.trail.bucket ?? trail.answer?.trail.S3BucketName;
    if (name === undefined)
        return null;
    const prefix = context.baseline.trail['key-prefix'] ?? trail.answer?.trail.S3KeyPrefix ?? null;
    return { name, arn: `arn:${context.partition}:s3:::${name}`, trail, prefix: prefix === '' ? null : prefix };
}
function bucketRead(op, { name, trail }) {
    return { op, region: trail.home, params: { Bucket: name } };
}
function admits({ context, account }, { name, trail, prefix }, policy, asks) {
    const about = {
        bucket: name,
        prefix,
        trailArn: trail.arn,
        account,
        partition: context.partition,
        now: context.now,
        key: trail.answer?.trail.KmsKeyId ?? null,
        region: context.eventRegion,
        ofOrganization: (0,_delivery_hops_trail_trail_admission_js__WEBPACK_IMPORTED_MODULE_0__/* .organizationOf */ .d1)(context, trail.answer),
    };
    return asks.every((ask) => (0,_delivery_hops_trail_trail_admission_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketAdmitsCloudTrail */ .Sb)(policy, { ...about, ask }).answer === 'allowed');
}
function bucketReady(planning) {
    const bucket = desiredBucket(planning);
    if (bucket === null)
        return false;
    if (planning.context.facts.get(bucketRead('s3:HeadBucket', bucket)).status !== 'known')
        return false;
    const policy = planning.context.facts.get(bucketRead('s3:GetBucketPolicy', bucket));
    const payer = planning.context.facts.get(bucketRead('s3:GetBucketRequestPayment', bucket));
    if (payer.status === 'known' && payer.value === 'Requester')
        return false;
    return policy.status === 'known' && admits(planning, bucket, policy.value, ['acl', 'write']);
}
function bucketItems(planning) {
    const bucket = desiredBucket(planning);
    if (bucket === null)
        return [];
    const { context } = planning;
    const { answer } = bucket.trail;
    const current = answer?.storage.asked === true && answer.storage.bucket === bucket.name ? answer.storage : null;
    const update = answer === null || (0,_trail_trail_update_js__WEBPACK_IMPORTED_MODULE_7__/* .trailUpdate */ .E)(planning, answer) !== null;
    if (current?.provenByDelivery === true && !update)
        return [];
    const head = bucketRead('s3:HeadBucket', bucket);
    const exists = context.facts.get(head);
    const declared = context.baseline.trail.bucket !== undefined;
    if (answer === null && (!declared || !(0,_trail_trail_wanted_js__WEBPACK_IMPORTED_MODULE_5__/* .makesTrail */ .Sk)(planning, bucket.trail)))
        return [];
    if (exists.status === 'unreadable')
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .grantFirst */ .fH)('CreateBucket', bucket.arn, bucket.trail.home, (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(head, exists))];
    if (exists.status === 'absent') {
        if (!declared)
            return [
                (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .errand */ .D$)('CreateBucket', bucket.arn, bucket.trail.home, `The trail's bucket ${bucket.name} is gone. Declare trail.bucket to have it created.`),
            ];
        return [
            newBucket(planning, bucket),
            ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .policyItems */ .R)(planning, policyPlan(planning, bucket, null, ['acl', 'write'], OURS)),
        ];
    }
    const read = bucketRead('s3:GetBucketPolicy', bucket);
    const policy = context.facts.get(read);
    if (policy.status === 'unreadable')
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .grantFirst */ .fH)('PutBucketPolicy', bucket.arn, bucket.trail.home, (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(read, policy))];
    const asks = update ? ['acl', 'write'] : ['write'];
    return [
        ...(0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .policyItems */ .R)(planning, policyPlan(planning, bucket, policy.status === 'known' ? policy.value : null, asks, {
            section: 'trail',
            tags: _planning_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOf */ .Fg.bucket(bucket.name, bucket.trail.home),
        })),
        ...requesterPays(planning, bucket),
    ];
}
function movesWords(trail) {
    return trail === null
        ? ''
        : ` ${trail.trail.Name} writes to ${trail.trail.S3BucketName ?? 'no bucket'} now. If the name is mistyped, correct it.`;
}
function newBucket({ context }, { name, arn, trail }) {
    const read = bucketRead('s3:HeadBucket', { name, trail });
    const place = trail.home === 'us-east-1' ? {} : { LocationConstraint: trail.home };
    return {
        kind: 'call',
        write: {
            op: 's3:CreateBucket',
            region: trail.home,
            params: { Bucket: name, CreateBucketConfiguration: { ...place, Tags: [_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .OUR_TAG */ .MS] } },
        },
        resource: arn,
        text: `The declared bucket for the log files does not exist.${movesWords(trail.answer)}`,
        before: null,
        after: { Bucket: name, region: trail.home },
        fact: { read, at: [], before: null, after: true },
        also: [
            (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .promise */ .R9)(bucketRead('s3:GetBucketPolicy', { name, trail }), [], null),
            (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .promise */ .R9)(bucketRead('s3:GetBucketRequestPayment', { name, trail }), [], 'BucketOwner'),
            (0,_change_js__WEBPACK_IMPORTED_MODULE_4__/* .promise */ .R9)(_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsOf */ .Fg.bucket(name, trail.home), [], [_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .OUR_TAG */ .MS]),
        ],
        owner: OURS,
        costs: `Log files are kept in S3 until somebody deletes them: https://aws.amazon.com/s3/pricing/${context.partition === 'aws' ? '' : ' (prices of the partition differ)'}`,
    };
}
function policyPlan(planning, bucket, policy, asks, owner) {
    const { account } = planning;
    const { name, arn, trail, prefix } = bucket;
    const from = { 'aws:SourceArn': trail.arn };
    const principal = { Effect: 'Allow', Principal: { Service: 'cloudtrail.amazonaws.com' } };
    const organization = (0,_delivery_hops_trail_trail_admission_js__WEBPACK_IMPORTED_MODULE_0__/* .organizationOf */ .d1)(planning.context, trail.answer)?.id ?? null;
    const files = [account, ...(organization === null ? [] : [organization])].map((folder) => `${arn}/${prefix === null ? '' : `${prefix}/`}AWSLogs/${folder}/*`);
    const ours = [
        {
            part: 'acl',
            subject: trail.arn,
            body: { ...principal, Action: 's3:GetBucketAcl', Resource: arn, Condition: { StringEquals: from } },
        },
        {
            subject: trail.arn,
            body: {
                ...principal,
                Action: 's3:PutObject',
                Resource: files.length === 1 ? (files[0] ?? '') : files,
                Condition: { StringEquals: { ...from, 's3:x-amz-acl': 'bucket-owner-full-control' } },
            },
        },
    ];
    return {
        resource: arn,
        region: trail.home,
        text: 'CloudTrail is not allowed to write its log files to the bucket.',
        policy,
        ours,
        admits: (text) => admits(planning, bucket, text, asks),
        write: (Policy) => ({
            op: 's3:PutBucketPolicy',
            region: trail.home,
            params: { Bucket: name, ExpectedBucketOwner: account, Policy },
        }),
        read: bucketRead('s3:GetBucketPolicy', bucket),
        at: [],
        owner,
    };
}
function requesterPays({ context }, bucket) {
    const payer = context.facts.get(bucketRead('s3:GetBucketRequestPayment', bucket));
    if (payer.status !== 'known' || payer.value !== 'Requester')
        return [];
    const text = 'Requester Pays is on, and CloudTrail cannot deliver to such a bucket. Switching it off changes who pays for the reading of what is in it, ' +
        `so it needs a person:\n  aws s3api put-bucket-request-payment --bucket ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_8__/* .shellWord */ .r7)(bucket.name)} --request-payment-configuration Payer=BucketOwner`;
    return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .errand */ .D$)('PutBucketRequestPayment', bucket.arn, bucket.trail.home, text)];
}
function askBucket(planning) {
    const bucket = desiredBucket(planning);
    if (bucket === null)
        return;
    for (const op of ['s3:HeadBucket', 's3:GetBucketPolicy', 's3:GetBucketRequestPayment'])
        planning.context.facts.get(bucketRead(op, bucket));
}


/***/ }),

/***/ 47821:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ promise),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50058);

function change({ context }, read, at, after) {
    return { read, at, before: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factIn */ .Oo)(context.facts.get(read), at)), after: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(after) };
}
function promise(read, at, after) {
    return { read, at, before: null, after: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .asJson */ .vA)(after) };
}
function difference(before, after) {
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(before) || !(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(after))
        return [before, after];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
    const only = (from) => Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(from, key) ? [[key, from[key] ?? null]] : [])));
    return [only(before), only(after)];
}


/***/ }),

/***/ 15704:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ asTarget),
/* harmony export */   V: () => (/* binding */ unled)
/* harmony export */ });
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _delivery_envelope_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68096);
/* harmony import */ var _delivery_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4479);
/* harmony import */ var _delivery_hops_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80405);
/* harmony import */ var _delivery_roads_destinations_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16653);
/* harmony import */ var _delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8540);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53962);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82959);
/* harmony import */ var _repair_covers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62575);
/* harmony import */ var _repair_repair_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5755);
/* harmony import */ var _repair_topics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73371);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94723);












function unled({ proof, context }) {
    const { chain } = proof;
    return context.baseline.recipients.flatMap((_, index) => {
        if ((0,_repair_topics_js__WEBPACK_IMPORTED_MODULE_9__/* .isSettled */ .Is)(proof, index))
            return [];
        const ends = (0,_delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .endsAt */ .Ek)(chain, index);
        return (ends.length === 0 ? (0,_delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .isTargetItself */ .B3)(chain, index) : isLeftOut(proof, ends)) ? [index] : [];
    });
}
const WITHOUT_ROLE = new Set(['lambda', 'sqs']);
function isLeftOut(proof, ends) {
    const topic = (0,_repair_topics_js__WEBPACK_IMPORTED_MODULE_9__/* .desiredTopic */ .Y3)(proof);
    const { node } = (0,_desired_js__WEBPACK_IMPORTED_MODULE_6__/* .desiredRule */ .p3)(proof, topic);
    if (ends.some(({ rule, end }) => rule === node || rule.declared || !WITHOUT_ROLE.has(end.protocol)))
        return false;
    if (proof.context.baseline.rule.name === undefined && (0,_repair_repair_js__WEBPACK_IMPORTED_MODULE_8__/* .repairOf */ .dI)(proof, topic).kind !== 'beside')
        return false;
    const open = ends.filter(({ rule: { answer } }) => (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(answer.gate)).map(({ rule: { answer } }) => answer.conditions);
    const { context, except } = proof;
    return ![...(0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_5__/* .coverRoutes */ .IQ)(open, context.calls, (0,_delivery_envelope_js__WEBPACK_IMPORTED_MODULE_11__/* .envelopeOf */ .G)(context), { except }).values()].every(_repair_covers_js__WEBPACK_IMPORTED_MODULE_7__/* .isBrought */ .a$);
}
function asTarget(planning, rule, recipient) {
    const { context } = planning;
    if ((0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(recipient.public) === null)
        return null;
    const answer = rule.node?.answer ?? planned(planning, rule);
    const ids = rule.node?.targets.map((node) => node.answer.target.Id) ?? [];
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .ourTarget */ .M1)(planning, rule, (0,_target_js__WEBPACK_IMPORTED_MODULE_10__/* .newId */ .Si)(ids), recipient.public);
    const destination = _delivery_roads_destinations_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DESTINATIONS */ .q.find((one) => one.recognizes(target));
    if (destination?.ends?.protocol !== recipient.protocol)
        return null;
    const nothing = () => {
        throw new Error('an end leads to nothing else');
    };
    const looked = destination.look({ context, topic: nothing, bus: nothing }, answer, target, []);
    const { end = null } = looked;
    if (end === null)
        return null;
    const node = { ...looked, destination: destination.name, end, topic: null, admission: null, bus: null };
    return { rule: rule.node ?? bare(answer), node, end };
}
function planned({ context }, { arn, name, busName, bus }) {
    const row = { Name: name, Arn: arn, EventBusName: busName, State: context.baseline.rule.state };
    const EventPattern = JSON.stringify({ source: ['aws.iam'] });
    return (0,_delivery_hops_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRule */ .q1)({ ...row, EventPattern }, bus.region, context.account, context.patterns);
}
function bare(answer) {
    const none = { declared: false, meant: true, targetsListed: null, targets: [], notifications: null };
    return { ...none, answer, listGate: { state: 'passes' } };
}


/***/ }),

/***/ 40648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ functionItems),
/* harmony export */   c_: () => (/* binding */ admittedToFunction),
/* harmony export */   wW: () => (/* binding */ stoppedFunction)
/* harmony export */ });
/* harmony import */ var _delivery_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87870);
/* harmony import */ var _delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76023);
/* harmony import */ var _delivery_hops_access_direct_admission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33393);
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4165);
/* harmony import */ var _delivery_hops_end_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77842);
/* harmony import */ var _delivery_hops_receiver_function_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42728);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98099);
/* harmony import */ var _delivery_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4479);
/* harmony import */ var _policy_merge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17120);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31008);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47821);
/* harmony import */ var _sns_principal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32048);












function stoppedFunction(planning, arn) {
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .Lw)(arn)?.region ?? '';
    const FunctionName = arn.split(':').slice(0, 7).join(':');
    const read = {
        op: 'lambda:GetFunctionConcurrency',
        region,
        params: { FunctionName },
    };
    const concurrency = planning.context.facts.get(read);
    if (concurrency.status !== 'known' || concurrency.value.ReservedConcurrentExecutions !== 0)
        return [];
    const name = `${FunctionName}#concurrency`;
    const text = 'The function is stopped: its reserved concurrency is 0.';
    const before = { ReservedConcurrentExecutions: 0 };
    if (!planning.prune.has(name)) {
        return [
            (0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .errand */ .D$)('DeleteFunctionConcurrency', FunctionName, region, `${text} If it is not intended:${(0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .pruneWith */ .zg)(name)}`, {
                before,
            }),
        ];
    }
    return [
        {
            kind: 'call',
            write: { op: 'lambda:DeleteFunctionConcurrency', region, params: { FunctionName } },
            resource: FunctionName,
            text: `${text} This removes the reservation, as --prune asks.`,
            before,
            after: { ReservedConcurrentExecutions: null },
            fact: (0,_change_js__WEBPACK_IMPORTED_MODULE_9__/* .change */ .Zg)(planning, read, ['ReservedConcurrentExecutions'], null),
            owner: { section: 'topic', tags: null },
        },
    ];
}
const WORDS = {
    sns: ['SNS', 'topic', 'topic'],
    events: ['EventBridge', 'rule', 'rule'],
    alarms: ['CloudWatch', 'alarm', 'rule'],
};
function principalFor(arn, { service, sourceArn }) {
    if (service === 'events')
        return 'events.amazonaws.com';
    if (service === 'alarms')
        return 'lambda.alarms.cloudwatch.amazonaws.com';
    return [(0,_sns_principal_js__WEBPACK_IMPORTED_MODULE_10__/* .snsPrincipalFor */ .m)(sourceArn, arn)].flat()[0] ?? 'sns.amazonaws.com';
}
function invokeStatement(arn, sender) {
    return {
        subject: sender.sourceArn,
        body: {
            Effect: 'Allow',
            Principal: { Service: principalFor(arn, sender) },
            Action: 'lambda:InvokeFunction',
            Resource: arn,
            Condition: { ArnLike: { 'AWS:SourceArn': sender.sourceArn } },
        },
    };
}
function mayInvoke({ context, account }, arn, { service, sourceArn }, text) {
    const where = { functionArn: arn, ...(0,_delivery_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(context, account) };
    const asked = {
        sns: () => (0,_delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_1__/* .functionAdmits */ .TG)(text, { ...where, topicArn: sourceArn }),
        events: () => (0,_delivery_hops_access_direct_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .functionAdmitsRule */ .Vw)(text, { ...where, ruleArn: sourceArn }),
        alarms: () => (0,_delivery_hops_access_direct_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .functionAdmitsAlarm */ .uC)(text, { ...where, alarmArn: sourceArn }),
    };
    return asked[service]().answer === 'allowed';
}
function functionItems(planning, arn, sender) {
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .Lw)(arn)?.region ?? '';
    const exists = planning.context.facts.get({
        op: 'lambda:GetFunctionConfiguration',
        region,
        params: { FunctionName: arn },
    });
    if (!(0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .isOwn */ .NP)(planning, arn))
        return [];
    if (exists.status === 'absent')
        return [
            (0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .errand */ .D$)('CreateFunction', arn, region, 'The declared function does not exist: deploy it, or declare another recipient.'),
        ];
    return [
        ...stoppedFunction(planning, arn),
        ...admittedToFunction(planning, arn, sender),
        ...told(planning, arn, sender.sourceArn),
    ];
}
function told({ context }, arn, topicArn) {
    const { parts } = (0,_delivery_hops_receiver_function_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .functionParts */ .Ry)(context, arn, (0,_delivery_hops_receiver_function_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .topicInvokes */ .Pj)(context, arn, topicArn));
    return parts.filter(_delivery_hops_end_js__WEBPACK_IMPORTED_MODULE_4__/* .fails */ .c6).flatMap((part) => {
        const { remedy } = part;
        if (remedy === undefined || !('todo' in remedy))
            return [];
        const text = `Alerts are lost at the subscribed function: ${(0,_delivery_hops_end_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g5)(part)}. ${remedy.todo}`;
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .errand */ .D$)(remedy.action, arn, (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .Lw)(arn)?.region ?? '', text)];
    });
}
function admittedToFunction(planning, arn, sender) {
    const [who, what, section] = WORDS[sender.service];
    const why = `${who} is not allowed to invoke the function for the ${what}.`;
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .Lw)(arn)?.region ?? '';
    if (!(0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .isOwn */ .NP)(planning, arn))
        return sender.service === 'sns'
            ? []
            : [
                (0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .errand */ .D$)('AddPermission', arn, region, `${why} It belongs to another account, whose owner has to admit ${sender.sourceArn}.`),
            ];
    const read = { op: 'lambda:GetPolicy', region, params: { FunctionName: arn } };
    const policy = planning.context.facts.get(read);
    if (policy.status === 'unreadable')
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .grantFirst */ .fH)('AddPermission', arn, region, (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(read, policy))];
    const text = policy.status === 'known' ? policy.value : null;
    const admits = (one) => mayInvoke(planning, arn, sender, one);
    if (text !== null && admits(text))
        return [];
    const statement = invokeStatement(arn, sender);
    const after = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .withStatements */ .ZL)(text, [statement]);
    if (after === null || after === text || !admits(after)) {
        const how = after === null ? 'Its policy cannot be read as a policy; it needs a person.' : refused(arn, after, who, admits);
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_8__/* .errand */ .D$)('AddPermission', arn, region, `${why} ${how}`, { before: text })];
    }
    const taken = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .statementsOf */ .GX)(arn, text).map(({ statement: each }) => (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .sidOf */ .E8)(each));
    const StatementId = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .freeSid */ .dc)(statement, new Set(taken));
    const owner = { section, tags: null };
    return [
        {
            kind: 'call',
            write: {
                op: 'lambda:AddPermission',
                region,
                params: {
                    FunctionName: arn,
                    StatementId,
                    Action: 'lambda:InvokeFunction',
                    Principal: principalFor(arn, sender),
                    SourceArn: sender.sourceArn,
                },
            },
            resource: arn,
            text: why,
            before: text,
            after,
            fact: (0,_change_js__WEBPACK_IMPORTED_MODULE_9__/* .change */ .Zg)(planning, read, [], after),
            owner,
        },
    ];
}
function refused(arn, after, who, admits) {
    const named = new Map((0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .statementsOf */ .GX)(arn, after).map(({ name, statement }) => [name, (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .sidOf */ .E8)(statement)]));
    const denies = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_7__/* .blocking */ .ub)(arn, after, admits).flatMap((name) => {
        const sid = named.get(name);
        return typeof sid === 'string' ? [sid] : ['SID'];
    });
    if (denies.length === 0)
        return `Its policy has the statement that allows ${who}, but still does not allow it; it needs a person.`;
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArn */ .Lw)(arn)?.region ?? '';
    const calls = denies.map((sid) => `\n  ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_11__/* .awsCommand */ .bg)('lambda remove-permission', region, { 'function-name': arn, 'statement-id': sid })}`);
    return `A statement that this tool did not write denies it. If it is not intended:${calls.join('')}`;
}


/***/ }),

/***/ 87217:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ fifoQueue),
/* harmony export */   G_: () => (/* binding */ beforeAnybody),
/* harmony export */   H9: () => (/* binding */ beforeSubscribing),
/* harmony export */   c1: () => (/* binding */ endpointItems)
/* harmony export */ });
/* harmony import */ var _delivery_hops_receiver_endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34482);
/* harmony import */ var _delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2710);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31008);
/* harmony import */ var _repair_topics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73371);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40648);
/* harmony import */ var _queue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59506);







function beforeSubscribing(planning, topic, { protocol, public: endpoint }) {
    if (protocol === 'sqs' && (0,_delivery_hops_receiver_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutOfOrder */ .we)(topic.arn, endpoint))
        return [fifoQueue(topic, { public: endpoint })];
    if (!(0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwn */ .NP)(planning, endpoint))
        return [];
    const behind = endpointItems(planning, topic, protocol, endpoint);
    return behind.some((item) => isPersons(planning, item)) ? behind : [];
}
function isPersons(planning, item) {
    return item.kind === 'errand' || (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .handsOff */ .QO)(item, planning.proof, () => undefined).length > 0;
}
function beforeAnybody(planning, topic) {
    const { proof, context } = planning;
    if (context.baseline.topic.name !== undefined || topic.subscriptions.some(({ recipient }) => recipient !== null))
        return [];
    const each = (0,_repair_topics_js__WEBPACK_IMPORTED_MODULE_4__/* .unserved */ .vI)(proof).flatMap((index) => {
        const recipient = context.baseline.recipients[index];
        return recipient !== undefined && (0,_delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsTopic */ .bO)(proof.chain, index)
            ? [beforeSubscribing(planning, topic, recipient)]
            : [];
    });
    return each.every((items) => items.length > 0) ? each.flat().filter((item) => isPersons(planning, item)) : [];
}
function fifoQueue({ arn, region }, { public: endpoint }) {
    return (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .errand */ .D$)('Subscribe', arn, region, `sqs ${endpoint} is a FIFO queue, and SNS does not subscribe a FIFO queue to a standard topic. ${_delivery_hops_receiver_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .FIFO_REMEDY */ .kl}`);
}
function endpointItems(planning, topic, protocol, endpoint) {
    if (protocol === 'sqs' && (0,_delivery_hops_receiver_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutOfOrder */ .we)(topic.arn, endpoint))
        return [];
    if (protocol === 'sqs')
        return (0,_queue_js__WEBPACK_IMPORTED_MODULE_6__/* .queueItems */ .sl)(planning, endpoint, { service: 'sns', sourceArn: topic.arn }, false);
    return protocol === 'lambda' ? (0,_functions_js__WEBPACK_IMPORTED_MODULE_5__/* .functionItems */ .B1)(planning, endpoint, { service: 'sns', sourceArn: topic.arn }) : [];
}


/***/ }),

/***/ 88469:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T2: () => (/* binding */ keyReady),
/* harmony export */   Ul: () => (/* binding */ keyItems),
/* harmony export */   fM: () => (/* binding */ policyRead),
/* harmony export */   gD: () => (/* binding */ describeRead),
/* harmony export */   w9: () => (/* binding */ knownAs)
/* harmony export */ });
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98099);
/* harmony import */ var _delivery_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4479);
/* harmony import */ var _delivery_hops_access_declared_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54543);
/* harmony import */ var _delivery_hops_access_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24693);
/* harmony import */ var _delivery_hops_access_revive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12021);
/* harmony import */ var _policy_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17120);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31008);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47821);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27383);










function describeRead(named, region) {
    return { op: 'kms:DescribeKey', region, params: { KeyId: named } };
}
function policyRead(named, arn, region) {
    const alias = ((0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(named)?.resource ?? named).startsWith('alias/');
    return { op: 'kms:GetKeyPolicy', region, params: { KeyId: alias ? arn : named } };
}
function knownAs({ context }, declared, used, region) {
    if (declared === undefined || used === undefined)
        return declared ?? used;
    return (0,_delivery_hops_access_declared_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .sameKey */ .e)(context, declared, used, region) === 'yes' ? used : declared;
}
function keyReady({ context }, { named, region, admits }) {
    const described = context.facts.get(describeRead(named, region));
    if (described.status !== 'known' || !works(described.value) || described.value.KeyManager === 'AWS')
        return false;
    const policy = context.facts.get(policyRead(named, described.value.Arn, region));
    return policy.status === 'known' && admits(policy.value, described.value.Arn).answer === 'allowed';
}
function works(key) {
    return (0,_delivery_hops_access_key_js__WEBPACK_IMPORTED_MODULE_3__/* .workingGate */ .l7)(key).state === 'passes';
}
function keyItems(planning, use, beside = []) {
    const { named, region, declared, what } = use;
    const { context } = planning;
    if ((0,_delivery_hops_access_key_js__WEBPACK_IMPORTED_MODULE_3__/* .isAwsManagedAlias */ .fl)(named)) {
        return declared
            ? [
                (0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .errand */ .D$)('CreateKey', named, region, `${named} is managed by AWS, and its policy admits no other service: declare a key of your own for ${what}.`),
            ]
            : [];
    }
    const owner = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(named);
    if (!(0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .isOwn */ .NP)(planning, named) || (owner !== null && owner.region !== region)) {
        return keyReady(planning, use) || !declared
            ? []
            : [
                (0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .errand */ .D$)('PutKeyPolicy', named, region, `The key of ${what} is not this account's in ${region}: its owner has to make it serve ${what}, or another one has to be declared.`),
            ];
    }
    const read = describeRead(named, region);
    const described = context.facts.get(read);
    if (described.status === 'unreadable')
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .grantFirst */ .fH)('PutKeyPolicy', named, region, (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(read, described))];
    if (described.status === 'absent')
        return declared ? [missingKey(planning, use, beside)] : [];
    return existingKey(planning, use, described.value);
}
function missingKey(planning, use, beside) {
    const { named, region, what } = use;
    if (!named.startsWith('alias/')) {
        return (0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .errand */ .D$)('CreateKey', named, region, `There is no such key, and AWS chooses the ids of new ones: declare an alias (alias/NAME) for ${what} to have a key created.`);
    }
    const same = beside.filter((other) => other.named === named && other.region === region);
    return newKey(planning, { ...use, statements: [use, ...same].flatMap(({ statements }) => statements) });
}
function newKey({ context, account }, { named, region, statements, what, section }) {
    const account_ = {
        Sid: 'account',
        Effect: 'Allow',
        Principal: { AWS: `arn:${context.partition}:iam::${account}:root` },
        Action: 'kms:*',
        Resource: '*',
    };
    const Policy = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_5__/* .withStatements */ .ZL)(JSON.stringify({ Version: '2012-10-17', Statement: [account_] }), statements) ?? '';
    const planned = `arn:${context.partition}:kms:${region}:${account}:key/planned-${named.slice('alias/'.length)}`;
    const looks = {
        Enabled: true,
        KeyState: 'Enabled',
        KeySpec: 'SYMMETRIC_DEFAULT',
        KeyUsage: 'ENCRYPT_DECRYPT',
        KeyManager: 'CUSTOMER',
    };
    const read = describeRead(named, region);
    const write = {
        op: 'kms:CreateKey',
        region,
        params: {
            AliasName: named,
            Description: `iam-alert-guard ${named}`,
            Policy,
            Tags: [{ TagKey: _planning_js__WEBPACK_IMPORTED_MODULE_6__/* .OUR_TAG */ .MS.Key, TagValue: _planning_js__WEBPACK_IMPORTED_MODULE_6__/* .OUR_TAG */ .MS.Value }],
        },
    };
    return {
        kind: 'call',
        write,
        resource: `arn:${context.partition}:kms:${region}:${account}:${named}`,
        text: `The declared key of ${what} does not exist. If the alias ${named} is mistyped, correct it.`,
        before: null,
        after: { AliasName: named, Policy },
        fact: { read, at: [], before: null, after: { KeyState: 'Enabled' } },
        also: [
            (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .promise */ .R9)(read, [], { KeyId: planned, Arn: planned, ...looks }),
            (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .promise */ .R9)(describeRead(planned, region), [], { KeyId: planned, Arn: planned, ...looks }),
            (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .promise */ .R9)({ op: 'kms:GetKeyPolicy', region, params: { KeyId: planned } }, [], Policy),
            (0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .promise */ .R9)(_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .tagsOf */ .Fg.key(planned, region), [], [_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .OUR_TAG */ .MS]),
        ],
        owner: { section, tags: null },
        costs: 'A KMS key costs about one US dollar a month, and its use a little more: https://aws.amazon.com/kms/pricing/',
    };
}
function existingKey(planning, use, key) {
    const { named, region, what, declared, section } = use;
    const read = describeRead(named, region);
    const owner = { section, tags: _planning_js__WEBPACK_IMPORTED_MODULE_6__/* .tagsOf */ .Fg.key(key.Arn, region) };
    const items = [];
    const state = (op, before, after, text) => ({
        kind: 'call',
        write: { op, region, params: { KeyId: key.KeyId } },
        resource: key.Arn,
        text,
        before: { KeyState: before },
        after: { KeyState: after },
        fact: { read, at: ['KeyState'], before, after },
        also: [(0,_change_js__WEBPACK_IMPORTED_MODULE_7__/* .promise */ .R9)(read, ['Enabled'], after === 'Enabled')],
        owner,
    });
    const now = key.KeyState ?? (key.Enabled === false ? 'Disabled' : 'Enabled');
    const byHand = (action, text) => (0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .errand */ .D$)(action, key.Arn, region, text);
    if ((now === 'PendingDeletion' || now === 'Disabled') && !declared) {
        return [
            byHand(now === 'Disabled' ? 'EnableKey' : 'CancelKeyDeletion', `The key of ${what} is ${now === 'Disabled' ? 'disabled' : 'pending deletion'}. The baseline does not name it, so a person has to decide whether to restore it:\n${(now ===
                'Disabled'
                ? ['enable-key']
                : ['cancel-key-deletion', 'enable-key'])
                .map((call) => `  ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_9__/* .awsCommand */ .bg)(`kms ${call}`, region, { 'key-id': key.Arn })}`)
                .join('\n')}`),
        ];
    }
    if (now === 'PendingDeletion')
        items.push(state('kms:CancelKeyDeletion', now, 'Disabled', `The declared key of ${what} is about to be deleted.`));
    if (now === 'PendingDeletion' || now === 'Disabled')
        items.push(state('kms:EnableKey', 'Disabled', 'Enabled', `The declared key of ${what} is disabled.`));
    else if (!works(key))
        return declared && (0,_delivery_hops_access_key_js__WEBPACK_IMPORTED_MODULE_3__/* .workingGate */ .l7)(key).state === 'blocks' ? [byHand(...unusable(key, what, now, region))] : [];
    if (key.KeyManager === 'AWS')
        return [
            byHand('CreateKey', `The key of ${what} is managed by AWS, and nobody can change its policy, which admits no other service: use a key of your own.`),
        ];
    return [...items, ...openKey(planning, use, key, owner)];
}
function openKey(planning, { named, region, what, statements, admits }, key, owner) {
    const read = policyRead(named, key.Arn, region);
    const policy = planning.context.facts.get(read);
    if (policy.status === 'unreadable')
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_6__/* .grantFirst */ .fH)('PutKeyPolicy', key.Arn, region, (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O$)(read, policy))];
    return (0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .policyItems */ .R)(planning, {
        resource: key.Arn,
        region,
        text: `The key does not work for ${what}.`,
        policy: policy.status === 'known' ? policy.value : null,
        ours: statements,
        admits: (text) => admits(text, key.Arn).answer === 'allowed',
        write: (Policy) => ({ op: 'kms:PutKeyPolicy', region, params: { KeyId: key.Arn, PolicyName: 'default', Policy } }),
        read,
        at: [],
        owner,
    });
}
function unusable(key, what, now, region) {
    if (now !== 'PendingImport')
        return [
            'CreateKey',
            `The declared key of ${what} cannot serve it (${key.KeySpec ?? ''}, ${key.KeyUsage ?? ''}, ${now}): declare a symmetric encryption key.`,
        ];
    return ['ImportKeyMaterial', `The declared key of ${what} has no key material. ${(0,_delivery_hops_access_revive_js__WEBPACK_IMPORTED_MODULE_4__/* .importAgain */ .a)(key.Arn, region).todo}`];
}


/***/ }),

/***/ 68273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ busKeyUse),
/* harmony export */   Tp: () => (/* binding */ trailKeyUse),
/* harmony export */   WX: () => (/* binding */ topicKeyUse),
/* harmony export */   s8: () => (/* binding */ queueKeyUse)
/* harmony export */ });
/* harmony import */ var _delivery_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87870);
/* harmony import */ var _delivery_hops_trail_trail_admission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51572);
/* harmony import */ var _delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76023);
/* harmony import */ var _delivery_hops_access_declared_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54543);
/* harmony import */ var _delivery_hops_topic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82242);
/* harmony import */ var _delivery_hops_access_direct_admission_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33393);
/* harmony import */ var _delivery_hops_access_publishers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7669);
/* harmony import */ var _data_sns_regions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98472);
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4165);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50058);
/* harmony import */ var _topic_publishers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19552);











function topicKeyUse(planning, topicArn, named, region, declared) {
    const { account, context } = planning;
    if ((0,_topic_publishers_js__WEBPACK_IMPORTED_MODULE_10__/* .publishesByRole */ .XL)(planning, topicArn))
        return {
            ...{ named, region, what: `the topic ${topicArn}`, section: 'topic', declared, statements: [] },
            admits: () => ({ answer: 'allowed', why: 'the roles of the targets use the key' }),
        };
    const use = ['kms:GenerateDataKey*', 'kms:Decrypt'];
    const statement = service(topicArn, undefined, 'events.amazonaws.com', use);
    const place = (0,_delivery_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(context, account);
    const gets = declared ? policyOfOther(planning, topicArn, named, region) : null;
    const alarms = gets === null ? [] : alarmsOn(planning, topicArn, gets, region);
    const others = gets === null ? [] : (0,_delivery_hops_access_publishers_js__WEBPACK_IMPORTED_MODULE_6__/* .otherPublishers */ .i)(gets, topicArn);
    return {
        named,
        region,
        what: `the topic ${topicArn}`,
        statements: [
            statement,
            ...(alarms.length > 0 ? [service(topicArn, 'alarms', 'cloudwatch.amazonaws.com', use)] : []),
            ...(others.length > 0 ? [service(topicArn, 'publishers', [...others], use)] : []),
        ],
        admits: (policy, keyArn) => {
            const answer = (0,_delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAdmitsEventBridge */ .jW)(policy, { keyArn, use: 'topic', topicArn, ...place });
            const all = [
                answer,
                ...alarms.map((alarmArn) => (0,_delivery_hops_access_direct_admission_js__WEBPACK_IMPORTED_MODULE_5__/* .keyAdmitsAlarm */ .hN)(policy, { alarmArn, keyArn, topicArn, ...place })),
                ...others.map((name) => (0,_delivery_hops_access_publishers_js__WEBPACK_IMPORTED_MODULE_6__/* .keyAdmitsPublisher */ .M)(policy, name, keyArn)),
            ];
            return all.find((one) => one.answer !== 'allowed') ?? answer;
        },
        section: 'topic',
        declared,
    };
}
function policyOfOther({ context }, topicArn, named, region) {
    const attributes = context.facts.get((0,_delivery_hops_topic_js__WEBPACK_IMPORTED_MODULE_4__/* .attributesOf */ .Td)(topicArn, region));
    if (attributes.status !== 'known')
        return null;
    const { Policy: policy, KmsMasterKeyId: used } = attributes.value;
    return policy === undefined || (used && (0,_delivery_hops_access_declared_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .sameKey */ .e)(context, named, used, region) === 'yes') ? null : policy;
}
function alarmsOn({ context, account }, topicArn, policy, region) {
    const alarms = context.facts.get({ op: 'cloudwatch:DescribeAlarms', region, params: {} });
    if (alarms.status !== 'known')
        return policy.includes('cloudwatch.amazonaws.com')
            ? [`arn:${context.partition}:cloudwatch:${region}:${account}:alarm:not-listed`]
            : [];
    return alarms.value.flatMap(({ AlarmActions, AlarmArn: alarmArn }) => AlarmActions.includes(topicArn) &&
        (0,_delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .topicAdmitsCloudWatch */ .uV)(policy, { topicArn, alarmArn, ...(0,_delivery_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(context, account) }).answer !== 'denied'
        ? [alarmArn]
        : []);
}
function busKeyUse(planning, busArn, named, region) {
    const { account, context } = planning;
    const condition = { StringEquals: { 'aws:SourceAccount': account }, ArnEquals: { 'aws:SourceArn': busArn } };
    const statement = service(busArn, 'bus', 'events.amazonaws.com', ['kms:DescribeKey', 'kms:GenerateDataKey', 'kms:Decrypt'], condition);
    return {
        named,
        region,
        what: `the event bus ${busArn}`,
        statements: [statement],
        admits: (policy, keyArn) => (0,_delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAdmitsEventBridge */ .jW)(policy, {
            keyArn,
            use: 'bus',
            busArn,
            ...(0,_delivery_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(context, account),
        }),
        section: 'rule',
        declared: false,
    };
}
function trailKeyUse(planning, trailArn, named, region, declared) {
    const { account, context } = planning;
    const fromTrail = { StringEquals: { 'aws:SourceArn': trailArn } };
    const like = { 'kms:EncryptionContext:aws:cloudtrail:arn': `arn:${context.partition}:cloudtrail:*:${account}:trail/*` };
    return {
        named,
        region,
        what: `the trail ${trailArn}`,
        statements: [
            service(trailArn, 'trail', 'cloudtrail.amazonaws.com', 'kms:GenerateDataKey*', { ...fromTrail, StringLike: like }),
            service(trailArn, 'trail-describe', 'cloudtrail.amazonaws.com', 'kms:DescribeKey', fromTrail),
        ],
        admits: (policy, keyArn) => (0,_delivery_hops_trail_trail_admission_js__WEBPACK_IMPORTED_MODULE_1__/* .keyAdmitsCloudTrail */ .Bi)(policy, { keyArn, trailArn, ...(0,_delivery_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(context, account) }),
        section: 'trail',
        declared,
    };
}
function queueKeyUse(planning, queueArn, named, region, sender) {
    const { account, context } = planning;
    const statement = service(sender.sourceArn, sender.service, principalsOf(sender, region), [
        'kms:GenerateDataKey*',
        'kms:Decrypt',
    ]);
    return {
        named,
        region,
        what: `the queue ${queueArn}`,
        statements: [statement],
        admits: (policy, keyArn) => (0,_delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .keyAdmitsSender */ .V7)(policy, { keyArn, queueArn, sender, ...(0,_delivery_context_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(context, account) }),
        section: sender.service === 'events' ? 'rule' : 'topic',
        declared: false,
    };
}
function principalsOf({ service: name, sourceArn }, region) {
    const own = `${name}.amazonaws.com`;
    const found = name === 'sns' ? (0,_data_sns_regions_js__WEBPACK_IMPORTED_MODULE_7__/* .snsPrincipals */ .Y)((0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_8__/* .parseArn */ .Lw)(sourceArn)?.region ?? region, region) : [];
    const names = [...new Set([own, ...found])];
    return names.length === 1 ? own : names;
}
function service(subject, part, principal, Action, Condition) {
    const body = { Effect: 'Allow', Principal: { Service: principal }, Action, Resource: '*' };
    return {
        ...(part === undefined ? {} : { part }),
        subject,
        body: (0,_facts_js__WEBPACK_IMPORTED_MODULE_9__/* .asJson */ .vA)(Condition === undefined ? body : { ...body, Condition }),
    };
}


/***/ }),

/***/ 27383:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ policyItems)
/* harmony export */ });
/* harmony import */ var _policy_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17120);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31008);
/* harmony import */ var _policy_statement_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61949);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47821);




function policyItems(planning, plan) {
    const { resource, region, policy, ours, admits, write } = plan;
    const named = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(resource, policy).filter(({ name }) => planning.prune.has(name));
    if (named.length === 0 && policy !== null && admits(policy))
        return [];
    const action = write('').op.slice(write('').op.indexOf(':') + 1);
    const bare = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(resource, policy, new Set(named.map(({ name }) => name)));
    const merged = bare === null || (policy !== null && admits(bare)) ? bare : (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .withStatements */ .ZL)(bare, ours);
    if (merged === null) {
        const text = `${plan.text} The present policy could not be parsed, so reconcile does not change it: write a policy by hand, then plan again.`;
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_1__/* .errand */ .D$)(action, resource, region, text, { before: policy, after: (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .withStatements */ .ZL)(null, ours) })];
    }
    if (admits(merged))
        return isSamePolicy(policy, merged) ? [] : [draft(planning, plan, merged, named)];
    const denies = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .blocking */ .ub)(resource, merged, admits);
    const deniesWords = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(resource, merged)
        .filter(({ name }) => denies.includes(name))
        .map(({ statement }) => (0,_policy_statement_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statementWords */ .Z)(statement))
        .join('; ');
    const how = denies.length === 0
        ? 'Even with these statements the policy would not admit it. A person has to change the policy.'
        : `A statement that this tool did not write denies it (${deniesWords}). If it is not intended:${(0,_planning_js__WEBPACK_IMPORTED_MODULE_1__/* .pruneWith */ .zg)(...denies)}`;
    return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_1__/* .errand */ .D$)(action, resource, region, `${plan.text} ${how}`, { before: policy, after: merged })];
}
function isSamePolicy(before, after) {
    const difference = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDifference */ .QH)(before, after);
    return before !== null && difference?.added.length === 0 && difference.removed.length === 0;
}
function draft(planning, { resource, text, policy, admits, write, read, at, owner }, after, named) {
    const why = policy !== null && admits(policy) ? [] : [text];
    return {
        kind: 'call',
        write: write(after),
        resource,
        text: [
            ...why,
            ...named.map(({ statement }) => `This removes the statement that --prune names: ${(0,_policy_statement_words_js__WEBPACK_IMPORTED_MODULE_2__/* .statementWords */ .Z)(statement)}.`),
        ].join(' '),
        before: policy,
        after,
        fact: (0,_change_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(planning, read, at, after),
        owner,
    };
}


/***/ }),

/***/ 59506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ askQueueKey),
/* harmony export */   sl: () => (/* binding */ queueItems)
/* harmony export */ });
/* unused harmony export queueRead */
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98099);
/* harmony import */ var _delivery_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87870);
/* harmony import */ var _delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76023);
/* harmony import */ var _delivery_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4479);
/* harmony import */ var _delivery_hops_access_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24693);
/* harmony import */ var _delivery_hops_receiver_queue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83990);
/* harmony import */ var _policy_merge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17120);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31008);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47821);
/* harmony import */ var _key_uses_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68273);
/* harmony import */ var _key_keys_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88469);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(27383);
/* harmony import */ var _sns_principal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(32048);















function queueRead(arn) {
    return { op: 'sqs:GetQueueAttributes', region: (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.region ?? '', params: { QueueArn: arn } };
}
function sendStatement(queueArn, { service, sourceArn }) {
    return {
        ...(service === 'events' ? {} : { part: service }),
        subject: sourceArn,
        body: {
            Effect: 'Allow',
            Principal: { Service: service === 'sns' ? (0,_sns_principal_js__WEBPACK_IMPORTED_MODULE_12__/* .snsPrincipalFor */ .m)(sourceArn, queueArn) : 'events.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: queueArn,
            Condition: { ArnEquals: { 'aws:SourceArn': sourceArn } },
        },
    };
}
function sectionOf({ service }) {
    return service === 'events' ? 'rule' : 'topic';
}
function queueItems(planning, arn, sender, make) {
    const { context, account } = planning;
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.region ?? '';
    const read = queueRead(arn);
    const queue = context.facts.get(read);
    const section = sectionOf(sender);
    if (!(0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwn */ .NP)(planning, arn)) {
        const gate = (0,_delivery_hops_receiver_queue_js__WEBPACK_IMPORTED_MODULE_5__/* .queueOf */ .nv)(context, arn, sender).gate;
        return (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpen */ .nT)(gate)
            ? []
            : [
                (0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .errand */ .D$)('SetQueueAttributes', arn, region, `The queue belongs to another account, and its owner has to let ${sender.service === 'sns' ? [(0,_sns_principal_js__WEBPACK_IMPORTED_MODULE_12__/* .snsPrincipalFor */ .m)(sender.sourceArn, arn)].flat().join(' or ') : 'events.amazonaws.com'} send to it for ${sender.sourceArn}.`),
            ];
    }
    if (queue.status === 'unreadable')
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .grantFirst */ .fH)('SetQueueAttributes', arn, region, (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(read, queue))];
    if (queue.status === 'absent') {
        if (!make)
            return [
                (0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .errand */ .D$)('CreateQueue', arn, region, 'The queue does not exist, and this tool cannot know what reads it: create it, or declare another recipient.'),
            ];
        return [newQueue(planning, arn, sender, { section, tags: null })];
    }
    const admits = (0,_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .policyItems */ .R)(planning, {
        resource: arn,
        region,
        text: `The queue does not take messages of ${sender.sourceArn}.`,
        policy: queue.value['Policy'] ?? null,
        ours: [sendStatement(arn, sender)],
        admits: (text) => (0,_delivery_hops_access_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .queueAdmits */ .a9)(text, { queueArn: arn, sender, ...(0,_delivery_context_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(context, account) }).answer === 'allowed',
        write: (Policy) => ({
            op: 'sqs:SetQueueAttributes',
            region,
            params: { QueueUrl: (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .queueUrl */ .jR)(arn), Attributes: { Policy } },
        }),
        read,
        at: ['Policy'],
        owner: { section, tags: _planning_js__WEBPACK_IMPORTED_MODULE_7__/* .tagsOf */ .Fg.queue(arn, region) },
    });
    return [
        ...admits,
        ...queueKey(planning, arn, queue.value['KmsMasterKeyId'], sender),
        ...delayed(planning, arn, sender),
        ...waiting(arn, queue.value, sender),
    ];
}
function delayed({ context }, arn, sender) {
    const { kept, region } = (0,_delivery_hops_receiver_queue_js__WEBPACK_IMPORTED_MODULE_5__/* .queueOf */ .nv)(context, arn, sender);
    if (kept.state !== 'blocks')
        return [];
    const text = `Nobody can receive these messages: ${kept.reason}. Deliver messages at once, and keep them for four days:\n  ${(0,_delivery_hops_receiver_queue_js__WEBPACK_IMPORTED_MODULE_5__/* .undelayed */ .qI)(arn, region)}`;
    return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .errand */ .D$)('SetQueueAttributes', arn, region, text)];
}
function waiting(arn, attributes, sender) {
    const count = Number(attributes['ApproximateNumberOfMessages'] ?? 0);
    if (sender.service !== 'events' || !(count > 0))
        return [];
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.region ?? '';
    const text = `About ${String(count)} alerts were not delivered and wait here. Read them (the attribute ERROR_CODE says why), act on what they report, then delete them:\n  aws sqs receive-message --region ${region} --queue-url ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_13__/* .shellWord */ .r7)((0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .queueUrl */ .jR)(arn))} --max-number-of-messages 10 --message-attribute-names All`;
    return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .errand */ .D$)('ReceiveMessage', arn, region, text)];
}
function queueKey(planning, arn, named, sender) {
    if (named === undefined || named === '')
        return [];
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.region ?? '';
    if (!(0,_delivery_hops_access_key_js__WEBPACK_IMPORTED_MODULE_4__/* .isAwsManagedAlias */ .fl)(named))
        return (0,_key_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .keyItems */ .Ul)(planning, (0,_key_uses_js__WEBPACK_IMPORTED_MODULE_9__/* .queueKeyUse */ .s8)(planning, arn, named, region, sender));
    const text = `The queue is encrypted with ${named}, which AWS manages and no other service may use.`;
    const name = `${arn}#KmsMasterKeyId`;
    const before = { KmsMasterKeyId: named };
    const after = { KmsMasterKeyId: '', SqsManagedSseEnabled: 'true' };
    if (!planning.prune.has(name)) {
        const how = `A person has to choose another key. To have SQS encrypt it with its own (SSE-SQS):${(0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .pruneWith */ .zg)(name)}`;
        return [(0,_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .errand */ .D$)('SetQueueAttributes', arn, region, `${text} ${how}`, { before, after })];
    }
    const owner = { section: sectionOf(sender), tags: _planning_js__WEBPACK_IMPORTED_MODULE_7__/* .tagsOf */ .Fg.queue(arn, region) };
    return [
        {
            kind: 'call',
            write: { op: 'sqs:SetQueueAttributes', region, params: { QueueUrl: (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .queueUrl */ .jR)(arn), Attributes: after } },
            resource: arn,
            text: `${text} It is named to be encrypted by SQS itself.`,
            before,
            after,
            fact: (0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .change */ .Zg)(planning, queueRead(arn), ['KmsMasterKeyId'], null),
            owner,
        },
    ];
}
const RETENTION = '1209600';
function newQueue(planning, arn, sender, owner) {
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.region ?? '';
    const QueueName = arn.slice(arn.lastIndexOf(':') + 1);
    const Policy = (0,_policy_merge_js__WEBPACK_IMPORTED_MODULE_6__/* .withStatements */ .ZL)(null, [sendStatement(arn, sender)]) ?? '';
    const Attributes = { Policy, MessageRetentionPeriod: RETENTION };
    const read = queueRead(arn);
    return {
        kind: 'call',
        write: { op: 'sqs:CreateQueue', region, params: { QueueName, Attributes, tags: { [_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .OUR_TAG */ .MS.Key]: _planning_js__WEBPACK_IMPORTED_MODULE_7__/* .OUR_TAG */ .MS.Value } } },
        resource: arn,
        text: 'The declared dead-letter queue does not exist.',
        before: null,
        after: { QueueName, ...Attributes },
        fact: (0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .change */ .Zg)(planning, read, [], { QueueArn: arn, ...Attributes }),
        also: [(0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .promise */ .R9)(read, ['ApproximateNumberOfMessages'], '0'), (0,_change_js__WEBPACK_IMPORTED_MODULE_8__/* .promise */ .R9)(_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .tagsOf */ .Fg.queue(arn, region), [], [_planning_js__WEBPACK_IMPORTED_MODULE_7__/* .OUR_TAG */ .MS])],
        owner,
    };
}
function askQueueKey({ context }, arn) {
    const queue = context.facts.get(queueRead(arn));
    const named = queue.status === 'known' ? queue.value['KmsMasterKeyId'] : undefined;
    if (named === undefined || named === '' || (0,_delivery_hops_access_key_js__WEBPACK_IMPORTED_MODULE_4__/* .isAwsManagedAlias */ .fl)(named))
        return;
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.region ?? '';
    const key = context.facts.get((0,_key_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .describeRead */ .gD)(named, region));
    if (key.status === 'known')
        context.facts.get((0,_key_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .policyRead */ .fM)(named, key.value.Arn, region));
}


/***/ }),

/***/ 36648:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ targetsRead),
/* harmony export */   w: () => (/* binding */ rulesRead)
/* harmony export */ });
function rulesRead({ bus, busName }) {
    return { op: 'events:ListRules', region: bus.region, params: { EventBusName: busName } };
}
function targetsRead({ bus, busName }, Rule) {
    return { op: 'events:ListTargetsByRule', region: bus.region, params: { EventBusName: busName, Rule } };
}


/***/ }),

/***/ 1134:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ unlessOfOthers),
/* harmony export */   Ft: () => (/* binding */ isOfOthers),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _delivery_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4479);
/* harmony import */ var _calls_instructions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39682);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31008);
/* harmony import */ var _repair_repair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5755);




function losing(proof, node, topic) {
    if ((0,_repair_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .wouldEnd */ .lt)(proof, node).length === 0)
        return [];
    const others = node.targets.filter((target) => !(0,_repair_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .isForRecipients */ .sF)(topic, target) && !(0,_repair_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .isForNobody */ .j6)(target));
    return others.map(({ answer }) => answer.target.Arn);
}
function isOfOthers(proof, node, topic) {
    return losing(proof, node, topic).length > 0;
}
function costOf(proof, node) {
    const ended = (0,_repair_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .wouldEnd */ .lt)(proof, node);
    const also = node.answer.relevant || node.answer.meant ? ' also' : '';
    return ended.length === 0
        ? ''
        : ` It${also} watches ${ended.join(', ')}: those alerts end with the new pattern. To keep them, declare another name under rule.name.`;
}
function unlessOfOthers(proof, node, topic, step) {
    const { arn, region, rule } = node.answer;
    if (step.kind === 'errand' || (0,_repair_repair_js__WEBPACK_IMPORTED_MODULE_3__/* .wouldEnd */ .lt)(proof, node).length === 0)
        return step;
    if (!(0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(node.listGate))
        return (0,_planning_js__WEBPACK_IMPORTED_MODULE_2__/* .grantFirst */ .fH)('PutRule', arn, region, node.listGate);
    const others = losing(proof, node, topic);
    if (others.length === 0)
        return step;
    const text = `${rule.Name} has targets that the baseline does not declare (${others.join(', ')}).${costOf(proof, node)} Then plan again, and reconcile creates a rule of that name. If nobody needs those alerts, replace the pattern:\n  ${(0,_calls_instructions_js__WEBPACK_IMPORTED_MODULE_1__/* .cli */ .x)(step.write)}`;
    return (0,_planning_js__WEBPACK_IMPORTED_MODULE_2__/* .errand */ .D$)('PutRule', arn, region, text, { before: step.before, after: step.after });
}


/***/ }),

/***/ 32048:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ snsPrincipalFor)
/* harmony export */ });
/* harmony import */ var _data_sns_regions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98472);
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4165);


function snsPrincipalFor(topicArn, endpointArn) {
    const region = (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)(topicArn)?.region ?? '';
    const names = (0,_data_sns_regions_js__WEBPACK_IMPORTED_MODULE_0__/* .snsPrincipals */ .Y)(region, (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArn */ .Lw)(endpointArn)?.region ?? region);
    const [first = 'sns.amazonaws.com', ...others] = names;
    return others.length === 0 ? first : names;
}


/***/ }),

/***/ 94723:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qW: () => (/* binding */ mendTarget),
  Si: () => (/* binding */ newId),
  M1: () => (/* binding */ ourTarget),
  hb: () => (/* binding */ putTarget),
  W2: () => (/* binding */ targetItems)
});

// UNUSED EXPORTS: awayWords

// EXTERNAL MODULE: ./build/src/delivery/gate.js
var delivery_gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/delivery/hops/target.js
var hops_target = __webpack_require__(61038);
// EXTERNAL MODULE: ./build/src/plan/facts.js
var facts = __webpack_require__(50058);
// EXTERNAL MODULE: ./build/src/plan/desired.js
var desired = __webpack_require__(82959);
// EXTERNAL MODULE: ./build/src/plan/repair/topics.js
var topics = __webpack_require__(73371);
// EXTERNAL MODULE: ./build/src/plan/repair/repair.js + 2 modules
var repair = __webpack_require__(5755);
// EXTERNAL MODULE: ./build/src/plan/repair/undecided.js
var undecided = __webpack_require__(93070);
// EXTERNAL MODULE: ./build/src/plan/repair/sharing.js
var sharing = __webpack_require__(86715);
// EXTERNAL MODULE: ./build/src/plan/planning.js
var plan_planning = __webpack_require__(31008);
// EXTERNAL MODULE: ./build/src/plan/stages/beside.js
var beside = __webpack_require__(96535);
// EXTERNAL MODULE: ./build/src/plan/waived.js
var plan_waived = __webpack_require__(97683);
// EXTERNAL MODULE: ./build/src/plan/stages/change.js
var change = __webpack_require__(47821);
// EXTERNAL MODULE: ./build/src/plan/repair/routed.js
var routed = __webpack_require__(13480);
// EXTERNAL MODULE: ./build/src/plan/stages/joining.js
var joining = __webpack_require__(87217);
// EXTERNAL MODULE: ./build/src/delivery/route/ends.js
var ends = __webpack_require__(8540);
// EXTERNAL MODULE: ./build/src/delivery/message/alert.js
var message_alert = __webpack_require__(63916);
// EXTERNAL MODULE: ./build/src/delivery/arn.js
var delivery_arn = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/src/delivery/command.js
var delivery_command = __webpack_require__(98099);
// EXTERNAL MODULE: ./build/src/delivery/message/chat/input.js
var input = __webpack_require__(22189);
// EXTERNAL MODULE: ./build/src/delivery/message/index.js + 19 modules
var message = __webpack_require__(3297);
;// CONCATENATED MODULE: ./build/src/plan/stages/target-input.js








function inputFor({ context }, form, arn) {
    const { runbook } = context.baseline;
    const service = (0,delivery_arn/* parseArn */.Lw)(arn)?.service;
    if (service === 'logs' || (service === 'lambda' && form === 'readable'))
        return {};
    if (form === 'readable')
        return { InputTransformer: (0,message/* readableTransformer */.w7)({ runbook }) };
    return form === 'chat' ? { InputTransformer: (0,message/* chatTransformer */.AW)({ runbook }) } : {};
}
function formOf({ target, rewrites }, { verdict }) {
    if (!rewrites)
        return 'raw';
    if (verdict.chat.shown === 'always')
        return 'chat';
    return verdict.json === 'always' && target.InputTransformer?.InputTemplate?.trimStart().startsWith('{') === true
        ? 'json'
        : 'readable';
}
function withInput(planning, rule, node, { answer, end, topic }) {
    const { proof, context } = planning;
    const now = answer.target;
    const alert = (0,message_alert/* alertOf */.G)(now, node.answer.arn, context);
    const silent = alert.gate.state === 'blocks' || (alert.spoils !== null && !alert.spoils.onlyFailures);
    const declared = proof.source.declares(['rule', 'message']);
    const wanted = context.baseline.rule.message;
    const whole = { ...withoutInput(now), ...inputFor(planning, wanted, now.Arn) };
    const other = alert.gate.state === 'unknown' || formOf(answer, alert) !== wanted;
    if (declared && end?.ownForm !== true && (silent || (end === null && other)))
        return { next: whole, items: [] };
    if (!silent)
        return { next: now, items: discarded(planning, rule, node, { answer, topic }, alert) };
    const reason = alert.gate.state === 'blocks' ? alert.gate.reason : (alert.spoils?.reason ?? '');
    const how = end?.ownForm === true
        ? `This tool did not write its input, which has to have the form that ${end.noun} takes: change it by hand.`
        : `This tool did not write its input. To let reconcile replace it, declare \`rule.message: ${wanted}\`.`;
    const [before, after] = (0,change/* difference */.iv)((0,facts/* asJson */.vA)(now), (0,facts/* asJson */.vA)(end?.ownForm === true ? now : whole));
    const text = `The target "${now.Id}": ${reason}. ${how}`;
    return { next: now, items: [(0,plan_planning/* errand */.D$)('PutTargets', node.answer.arn, rule.bus.region, text, { before, after })] };
}
function discarded(planning, { bus, name, busName }, node, { answer, topic }, { verdict }) {
    const subscriptions = topic?.subscriptions ?? [];
    const inChat = subscriptions.filter(({ recipient, row }) => recipient !== null && (0,message/* isChatEndpoint */.cS)(row.Endpoint));
    if (inChat.length === 0 || verdict.chat.shown === 'always')
        return [];
    const { runbook } = planning.context.baseline;
    const now = answer.target;
    const at = { Name: name, EventBusName: busName, region: bus.region };
    const command = (0,input/* putChatInput */.UD)(at, now, { runbook }, subscriptions.length - inChat.length);
    const say = `The target "${now.Id}": ${lowered((0,input/* chatWords */.Mv)(verdict.chat))}. This tool did not write its input. To let reconcile replace it, declare \`rule.message: chat\`; to replace it by hand:`;
    const whole = (0,input/* withChatInput */.Pr)(now, { runbook });
    const [before, after] = (0,change/* difference */.iv)((0,facts/* asJson */.vA)(now), (0,facts/* asJson */.vA)(whole));
    return [(0,plan_planning/* errand */.D$)('PutTargets', node.answer.arn, bus.region, (0,delivery_command/* asText */.e1)({ say, ...command }), { before, after })];
}
function lowered(sentence) {
    return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}
function withoutInput({ Input: _, InputPath: __, InputTransformer: ___, ...target }) {
    return target;
}

// EXTERNAL MODULE: ./build/src/plan/stages/rule/rule-reads.js
var rule_reads = __webpack_require__(36648);
// EXTERNAL MODULE: ./build/src/plan/stages/rule/taken-over.js
var taken_over = __webpack_require__(1134);
// EXTERNAL MODULE: ./build/src/plan/stages/where-first.js
var where_first = __webpack_require__(65329);
;// CONCATENATED MODULE: ./build/src/plan/stages/target.js



















function targetItems(planning) {
    if (!(0,ends/* needsTopic */.ZE)(planning.proof.chain))
        return [];
    return [
        ...(0,topics/* desiredTopics */.RM)(planning.proof).flatMap((topic) => targetsTo(planning, topic)),
        ...(0,sharing/* sharing */.R)(planning).flatMap(({ rule, target }) => mendTarget(planning, rule, target)),
    ];
}
function targetsTo(planning, topic) {
    const { proof, context } = planning;
    const rule = (0,desired/* desiredRule */.p3)(proof, topic);
    const { node } = rule;
    const named = context.baseline.rule.name !== undefined;
    if (node === null ||
        (!named && node.targets.every((target) => target.topic !== topic) && (0,routed/* routed */.C)(planning.proof, topic)))
        return [];
    if (!(0,delivery_gate/* isOpen */.nT)(node.listGate))
        return [(0,plan_planning/* grantFirst */.fH)('PutTargets', rule.arn, rule.bus.region, node.listGate)];
    const own = node.targets.filter((target) => target.topic?.arn === topic.arn);
    if (own.length > 0)
        return own.flatMap((target) => mendTarget(planning, rule, target));
    if (context.baseline.topic.name === undefined && (0,undecided/* isUndecided */.Ae)(proof))
        return named ? (0,where_first/* whereFirst */.y)(proof, 'PutTargets', rule) : [];
    if (named && (0,taken_over/* isOfOthers */.Ft)(proof, node, topic))
        return [];
    return leadsThroughBus(node, topic) ? [] : newTarget(planning, rule, node, topic);
}
function leadsThroughBus(node, topic) {
    return node.targets.some(({ bus }) => bus?.rules.some((next) => next.targets.some((target) => target.topic?.arn === topic.arn)) === true);
}
const NAME_FIRST = 'If `topic.name` is not the name that was meant, correct it. Otherwise correct the topic first, then plan again.';
function whyNot({ exists, standard }) {
    const [gate] = [exists, standard].filter((each) => !(0,delivery_gate/* isOpen */.nT)(each));
    return gate !== undefined && gate.state !== 'passes' ? gate.reason : '';
}
function newTarget(planning, rule, node, topic) {
    const { region } = rule.bus;
    const say = (text) => [(0,plan_planning/* errand */.D$)('PutTargets', rule.arn, region, text, { waits: [topic.arn] })];
    if (!(0,plan_planning/* isOwn */.NP)(planning, topic.arn))
        return say(`The rule does not lead to ${topic.arn}. ${awayWords(topic)}`);
    if (!(0,delivery_gate/* isOpen */.nT)(topic.exists) || !(0,delivery_gate/* isOpen */.nT)(topic.standard))
        return say(`The topic ${topic.arn} cannot be a target now: ${whyNot(topic)}. ${NAME_FIRST}`);
    if ((0,beside/* secondTopic */.U5)(planning, topic) !== null)
        return say(`No declared recipient is subscribed to the topic ${topic.arn}. ${NAME_FIRST}`);
    if (topic.region !== region)
        return say(`The topic is in ${topic.region} and the rule in ${region}; a rule reaches topics of its own region alone. Declare a topic in ${region}, or forward to a bus in ${topic.region}.`);
    if (node.answer.rule.ManagedBy !== undefined)
        return say(`The rule is managed by ${node.answer.rule.ManagedBy}, and nobody else can change it.`);
    if ((0,joining/* beforeAnybody */.G_)(planning, topic).length > 0)
        return [];
    const others = (0,topics/* othersOn */.bW)(planning.proof, topic);
    if (others.length > 0)
        return say(`With the topic as a target of the rule, ${(0,topics/* othersWords */.xr)(topic, others)}.`);
    if (node.targets.length >= hops_target/* MOST_TARGETS */.TE)
        return say(`The rule has ${String(hops_target/* MOST_TARGETS */.TE)} targets, and a rule takes no more: a person has to choose one to give up, or declare another rule.`);
    const Id = newId(node.targets.map(({ answer }) => answer.target.Id));
    const target = ourTarget(planning, rule, Id, topic.arn);
    const text = `${rule.node === null ? 'The new rule has no target yet.' : 'The rule does not lead to the topic.'}${(0,beside/* besideOthers */.gv)(planning)}`;
    const put = putTarget(planning, rule, node, text, null, target);
    const dangling = node.targets.filter((one) => one.topic !== null && (0,repair/* isForNobody */.j6)(one));
    return [dangling.length === 0 ? put : { ...put, concerns: dangling.map(({ answer }) => answer.target.Arn) }];
}
function awayWords({ account, arn }) {
    return `The topic belongs to account ${account}. A target in another account needs an execution role that may sns:Publish to ${arn}, and the policy of the topic has to allow that role. If account ${account} receives events on an event bus, lead the rule to that bus instead, with a role that may events:PutEvents.`;
}
function ourTarget(planning, rule, Id, arn) {
    const { context } = planning;
    const { retry, message } = context.baseline.rule;
    const queue = (0,desired/* desiredQueueArn */.RJ)(context, rule.bus.region);
    return {
        Id,
        Arn: arn,
        ...inputFor(planning, message, arn),
        ...(arn.endsWith('.fifo') ? IN_ORDER : {}),
        ...(queue === null || !takesDeadLetters(planning, rule, queue) ? {} : { DeadLetterConfig: { Arn: queue } }),
        ...(retry === undefined ? {} : { RetryPolicy: retryPolicy({}, retry) }),
    };
}
function takesDeadLetters({ context }, { arn, bus: { region } }, queue) {
    return (0,delivery_gate/* isOpen */.nT)((0,hops_target/* deadLetterOf */.AK)(context, { arn, region }, queue).gate);
}
const IN_ORDER = { SqsParameters: { MessageGroupId: plan_planning/* OUR_NAME */.FY } };
function newId(taken) {
    return ([plan_planning/* OUR_NAME */.FY, ...[2, 3, 4, 5, 6].map((n) => `${plan_planning/* OUR_NAME */.FY}-${String(n)}`)].find((id) => !taken.includes(id)) ?? plan_planning/* OUR_NAME */.FY);
}
function retryPolicy(now, { attempts, 'max-age-seconds': age }) {
    return {
        ...now,
        ...(attempts === undefined ? {} : { MaximumRetryAttempts: Math.max(attempts, now.MaximumRetryAttempts ?? attempts) }),
        ...(age === undefined ? {} : { MaximumEventAgeInSeconds: Math.max(age, now.MaximumEventAgeInSeconds ?? age) }),
    };
}
function putTarget(planning, rule, node, text, was, target) {
    const { OtherParameters: other = [], ...params } = target;
    const [before, after] = was === null ? [null, (0,facts/* asJson */.vA)(target)] : (0,change/* difference */.iv)((0,facts/* asJson */.vA)(was), (0,facts/* asJson */.vA)(target));
    if (other.length > 0) {
        return (0,plan_planning/* errand */.D$)('PutTargets', node.answer.arn, rule.bus.region, `${text} The target has ${other.join(', ')}, which this tool cannot write back: change it by hand.`, { before, after });
    }
    return {
        kind: 'call',
        write: {
            op: 'events:PutTargets',
            region: rule.bus.region,
            params: { Rule: rule.name, EventBusName: rule.busName, Targets: [params] },
        },
        resource: rule.arn,
        text,
        before,
        after,
        fact: (0,change/* change */.Zg)(planning, (0,rule_reads/* targetsRead */.T)(rule, rule.name), [{ Id: target.Id }], target),
        owner: { section: 'rule', tags: plan_planning/* tagsOf */.Fg.rule(rule.arn, rule.bus.region) },
    };
}
function mendTarget(planning, rule, target) {
    const { context, waived } = (0,plan_waived/* leavingAt */.yJ)(planning, rule.arn);
    const { node } = rule;
    const now = target.answer.target;
    if (node === null)
        return [];
    const { items, next: spoken } = waived.has('target-message')
        ? { items: [], next: now }
        : withInput(planning, rule, node, target);
    let next = withRole(planning, target, spoken);
    const queue = (0,desired/* desiredQueueArn */.RJ)(context, rule.bus.region);
    if (queue !== null && now.DeadLetterConfig?.Arn !== queue && takesDeadLetters(planning, rule, queue))
        next = { ...next, DeadLetterConfig: { Arn: queue } };
    const retry = context.baseline.rule.retry;
    if (retry !== undefined && (0,hops_target/* retriesLess */.GS)(now, retry))
        next = { ...next, RetryPolicy: retryPolicy(now.RetryPolicy ?? {}, retry) };
    const fifo = now.Arn.endsWith('.fifo') && target.end !== null && !now.SqsParameters?.MessageGroupId;
    if (fifo && !now.OtherParameters?.includes('SqsParameters'))
        next = { ...next, ...IN_ORDER };
    const lost = now.RoleArn !== undefined && next.RoleArn === undefined;
    const text = lost
        ? `The role of the target "${now.Id}" does not work, and a topic of the same account needs none.`
        : `The target "${now.Id}" is not as declared.`;
    return next === now ? items : [...items, putTarget(planning, rule, node, text, now, next)];
}
function withRole(planning, { answer, topic }, target) {
    const { RoleArn: _, ...bare } = target;
    return topic !== null && answer.role?.gate.state === 'blocks' && (0,plan_planning/* isOwn */.NP)(planning, topic.arn) ? bare : target;
}


/***/ }),

/***/ 19552:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ leadingTo),
/* harmony export */   XL: () => (/* binding */ publishesByRole),
/* harmony export */   vl: () => (/* binding */ keepsRole)
/* harmony export */ });
/* harmony import */ var _delivery_route_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58733);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82959);
/* harmony import */ var _repair_topics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73371);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31008);




function leadingTo({ proof }, topicArn) {
    return (0,_delivery_route_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .allRules */ .V7)(proof.chain).flatMap(({ targets }) => targets.filter(({ topic }) => topic?.arn === topicArn));
}
function keepsRole(planning, { answer, topic }) {
    return answer.role !== null && !(answer.role.gate.state === 'blocks' && topic !== null && (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwn */ .NP)(planning, topic.arn));
}
function publishesByRole(planning, topicArn) {
    if (isHidden(planning))
        return true;
    const leading = leadingTo(planning, topicArn);
    const wanted = (0,_repair_topics_js__WEBPACK_IMPORTED_MODULE_2__/* .desiredTopic */ .Y3)(planning.proof);
    const missing = wanted.arn === topicArn &&
        (0,_desired_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredRule */ .p3)(planning.proof, wanted).node?.targets.some(({ topic }) => topic?.arn === topicArn) !== true;
    return !missing && leading.length > 0 && leading.every((target) => keepsRole(planning, target));
}
function isHidden({ proof: { chain } }) {
    const rules = [...chain.bus.rules, ...chain.declaredBus.rules];
    return [chain.bus.answer.rulesGate, ...rules.map(({ listGate }) => listGate)].some(({ state }) => state === 'unknown');
}


/***/ }),

/***/ 10130:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ selectorsRead),
/* harmony export */   PS: () => (/* binding */ SECOND_COPY),
/* harmony export */   oR: () => (/* binding */ startLogging),
/* harmony export */   z: () => (/* binding */ statusRead)
/* harmony export */ });
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47821);

const SECOND_COPY = 'The first copy of management events in a region is free, a second trail over the same events costs about two US dollars for 100,000 of them: https://aws.amazon.com/cloudtrail/pricing/';
function statusRead({ arn, home }) {
    return { op: 'cloudtrail:GetTrailStatus', region: home, params: { Name: arn } };
}
function selectorsRead({ arn, home }) {
    return { op: 'cloudtrail:GetEventSelectors', region: home, params: { TrailName: arn } };
}
function startLogging(planning, arn, home, owner, before, text = 'The trail does not log.') {
    const read = statusRead({ arn, home });
    return {
        kind: 'call',
        write: { op: 'cloudtrail:StartLogging', region: home, params: { Name: arn } },
        resource: arn,
        text,
        before: { IsLogging: false },
        after: { IsLogging: true },
        fact: { read, at: ['IsLogging'], before, after: true },
        also: [(0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .promise */ .R9)(read, ['StartLoggingTime'], planning.context.now)],
        owner,
    };
}


/***/ }),

/***/ 79234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ trailUpdate)
/* harmony export */ });
/* harmony import */ var _delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _delivery_hops_access_declared_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54543);
/* harmony import */ var _key_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88469);



function trailUpdate({ context }, { trail, home }) {
    const declared = context.baseline.trail;
    const multi = declared['multi-region'] && trail.IsMultiRegionTrail !== true;
    const global = (declared['global-service-events'] || multi) && (multi || trail.IncludeGlobalServiceEvents === false);
    const params = {
        ...(multi ? { IsMultiRegionTrail: true } : {}),
        ...(global ? { IncludeGlobalServiceEvents: true } : {}),
        ...(declared['log-file-validation'] === true && trail.LogFileValidationEnabled !== true
            ? { EnableLogFileValidation: true }
            : {}),
        ...(declared.bucket !== undefined && declared.bucket !== trail.S3BucketName ? { S3BucketName: declared.bucket } : {}),
        ...(declared['key-prefix'] !== undefined && declared['key-prefix'] !== (trail.S3KeyPrefix ?? '')
            ? { S3KeyPrefix: declared['key-prefix'] }
            : {}),
        ...keyChange(context, trail, home),
    };
    if (Object.keys(params).length === 0)
        return null;
    const { EnableLogFileValidation, KmsKeyId, ...same } = params;
    const key = KmsKeyId === undefined ? undefined : (0,_delivery_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(KmsKeyId) === null ? arnOf(context, KmsKeyId, home) : KmsKeyId;
    const row = {
        ...trail,
        ...same,
        ...(EnableLogFileValidation === undefined ? {} : { LogFileValidationEnabled: EnableLogFileValidation }),
        ...(key === undefined ? {} : { KmsKeyId: key }),
    };
    return { params, row };
}
function keyChange(context, trail, home) {
    const declared = context.baseline.trail['kms-key'];
    if (declared === undefined)
        return {};
    const same = trail.KmsKeyId === undefined ? 'no' : (0,_delivery_hops_access_declared_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .sameKey */ .e)(context, declared, trail.KmsKeyId, home);
    return same === 'no' ? { KmsKeyId: declared } : {};
}
function arnOf(context, named, home) {
    const key = context.facts.get((0,_key_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRead */ .gD)(named, home));
    return key.status === 'known' ? key.value.Arn : named;
}


/***/ }),

/***/ 68740:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C4: () => (/* binding */ objection),
/* harmony export */   LT: () => (/* binding */ carried),
/* harmony export */   Sk: () => (/* binding */ makesTrail)
/* harmony export */ });
/* harmony import */ var _delivery_coverage_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72049);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98099);
/* harmony import */ var _delivery_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68096);
/* harmony import */ var _delivery_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4479);
/* harmony import */ var _delivery_hops_trail_one_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28381);
/* harmony import */ var _pattern_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53962);
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31008);
/* harmony import */ var _trail_logging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10130);








function carried({ proof, context }) {
    const routes = proof.bus.feeds
        .flatMap(({ entries }) => entries)
        .flatMap(({ gate, conditions }) => ((0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(gate) ? [conditions] : []));
    const verdicts = (0,_pattern_index_js__WEBPACK_IMPORTED_MODULE_2__/* .coverRoutes */ .IQ)(routes, context.calls, (0,_delivery_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .envelopeOf */ .G)(context), { except: proof.except });
    return [...verdicts.values()].every((verdict) => verdict.verdict === 'always' || (0,_delivery_coverage_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .harmlessVerdict */ .fg)(verdict));
}
function makesTrail(planning, trail) {
    if (trail.answer !== null)
        return true;
    if (planning.proof.chain.trails.listed.status === 'unreadable')
        return false;
    const done = carried(planning);
    if (done && planning.context.baseline.trail.name === undefined)
        return false;
    return objection(planning, trail, done) === null;
}
const MOST_TRAILS = 5;
function objection(planning, trail, done) {
    const { proof, context } = planning;
    const { trails } = proof.chain.trails;
    const say = (text) => (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .errand */ .D$)('CreateTrail', trail.arn, trail.home, text);
    const doubtful = trails.find(({ status, selectors, reaches }) => (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(reaches) && [status, selectors].some((answer) => answer.status === 'unreadable'));
    if (doubtful !== undefined) {
        const gate = [doubtful.logging, doubtful.admitted.gate].find(({ state }) => state !== 'passes' && state !== 'blocks');
        if (gate !== undefined)
            return (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .grantFirst */ .fH)('CreateTrail', trail.arn, trail.home, gate);
    }
    const shared = trails.find(({ trail: { IsOrganizationTrail }, foreign }) => IsOrganizationTrail === true || foreign);
    if (shared !== undefined) {
        return say(`The organization has a trail, ${shared.trail.TrailARN}, and a second one would record everything again. Correct it in its own account. ${_trail_logging_js__WEBPACK_IMPORTED_MODULE_4__/* .SECOND_COPY */ .PS}`);
    }
    if (done) {
        const names = trails
            .filter(({ gate }) => (0,_delivery_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(gate))
            .map((each) => each.trail.Name)
            .join(', ');
        return say(`The declared trail does not exist, and ${names} does the work. Declare that one, or make a second trail by hand. ${_trail_logging_js__WEBPACK_IMPORTED_MODULE_4__/* .SECOND_COPY */ .PS}`);
    }
    if (context.baseline.trail.organization === true)
        return say('A trail of the organization is made in its management account.');
    const extended = context.baseline.trail.name === undefined ? (0,_delivery_hops_trail_one_region_js__WEBPACK_IMPORTED_MODULE_1__/* .extendable */ .R)(context, trails) : null;
    if (extended !== null)
        return recordAll(extended, context.eventRegion);
    if (context.baseline.trail.bucket === undefined)
        return say('To let reconcile create a trail, declare its log bucket under `trail.bucket`.');
    const there = trails.filter(({ home, trail: { IsMultiRegionTrail: multi } }) => multi === true || home === trail.home);
    return there.length < MOST_TRAILS
        ? null
        : say(`There are ${String(there.length)} trails in ${trail.home}, and CloudTrail allows no more than ${String(MOST_TRAILS)}. A person has to delete one, or let one of them record management events and declare it.`);
}
function recordAll({ trail, home }, eventRegion) {
    const command = `${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_7__/* .awsCommand */ .bg)('cloudtrail update-trail', home, { name: trail.TrailARN })} --is-multi-region-trail --include-global-service-events`;
    const text = `No trail records ${eventRegion}, where IAM events arrive. ${trail.Name} records ${home} only. Let it record all Regions:\n  ${command}\nThen plan again: whether it logs management events was not read. ${_trail_logging_js__WEBPACK_IMPORTED_MODULE_4__/* .SECOND_COPY */ .PS}`;
    return (0,_planning_js__WEBPACK_IMPORTED_MODULE_3__/* .errand */ .D$)('UpdateTrail', trail.TrailARN, home, text, {
        before: { IsMultiRegionTrail: false },
        after: { IsMultiRegionTrail: true },
    });
}


/***/ }),

/***/ 65329:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ whereFirst)
/* harmony export */ });
/* harmony import */ var _planning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31008);
/* harmony import */ var _repair_undecided_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93070);


function whereFirst(proof, action, { arn, bus }) {
    const held = (0,_repair_undecided_js__WEBPACK_IMPORTED_MODULE_1__/* .heldBack */ .Zg)(proof);
    return held === null ? [] : [(0,_planning_js__WEBPACK_IMPORTED_MODULE_0__/* .grantFirst */ .fH)(action, arn, bus.region, held, 'Where the alerts are to be led')];
}


/***/ }),

/***/ 97683:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ waiversOf),
/* harmony export */   cd: () => (/* binding */ keepsAt),
/* harmony export */   dv: () => (/* binding */ leaving),
/* harmony export */   yJ: () => (/* binding */ leavingAt)
/* harmony export */ });
/* harmony import */ var _delivery_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26657);

const PROPERTIES = {
    'trail-encrypted': ['trail', 'kms-key'],
    'trail-bucket': ['trail', 'bucket'],
    'trail-validation': ['trail', 'log-file-validation'],
    'trail-multi-region': ['trail', 'multi-region'],
    'trail-global-service-events': ['trail', 'global-service-events'],
    'topic-encrypted': ['topic', 'kms-key'],
    'target-dead-letter-queue': ['rule', 'dead-letter-queue'],
    'target-retry': ['rule', 'retry'],
};
function waivedIn(findings) {
    const of = (status) => findings.flatMap((finding) => (finding.status === status ? [finding.check] : []));
    const failing = new Set(of('fail'));
    return new Set(of('waived').filter((check) => !failing.has(check)));
}
function waivedByResource(findings) {
    const groups = (0,_delivery_group_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings.filter(({ resource }) => resource !== null), ({ resource }) => [resource]);
    return new Map([...groups.values()].map((here) => [here[0].resource ?? '', waivedIn(here)]));
}
function waiversOf(findings) {
    return { waived: waivedIn(findings), waivedAt: waivedByResource(findings) };
}
function leavingAt(planning, resource) {
    const here = planning.waivedAt.get(resource);
    if (here === undefined || here.size === 0)
        return planning;
    const waived = new Set([...planning.waived, ...here]);
    const proof = leaving(planning.proof, waived);
    return { ...planning, proof, context: proof.context, waived };
}
function keepsAt(planning, resource, checks) {
    const { waived } = leavingAt(planning, resource);
    return checks.some((check) => waived.has(check));
}
function leaving(proof, waived) {
    const left = Object.entries(PROPERTIES).filter(([check]) => waived.has(check));
    if (left.length === 0)
        return proof;
    let { baseline } = proof.context;
    for (const [, [section, key]] of left) {
        const { [key]: _, ...rest } = baseline[section];
        baseline = { ...baseline, [section]: rest };
    }
    return { ...proof, context: { ...proof.context, baseline } };
}


/***/ }),

/***/ 40786:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ wantedForPlan)
/* harmony export */ });
/* harmony import */ var _delivery_hops_access_declared_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54543);
/* harmony import */ var _delivery_hops_receiver_chat_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17717);
/* harmony import */ var _delivery_hops_receiver_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34482);
/* harmony import */ var _delivery_hops_receiver_queue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83990);
/* harmony import */ var _delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8540);
/* harmony import */ var _delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18506);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99208);
/* harmony import */ var _desired_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82959);
/* harmony import */ var _repair_topics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73371);
/* harmony import */ var _stages_bucket_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92103);
/* harmony import */ var _stages_key_keys_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88469);
/* harmony import */ var _stages_direct_reach_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(15704);
/* harmony import */ var _stages_queue_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59506);













function wantedForPlan(setting, facts, prune = []) {
    const { account } = (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .contextOf */ .Vm)(setting, facts);
    if (account === null || (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .isOtherAccount */ .Ub)(setting, facts))
        return (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .wanted */ .Ol)(setting, facts);
    const proof = (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .prove */ .zn)(setting, facts);
    const { context } = proof;
    const planning = {
        proof,
        context,
        account,
        prune: new Set(),
        waived: new Set(),
        waivedAt: new Map(),
        canSubscribe: () => true,
        askedAt: new Map(),
    };
    const topic = (0,_repair_topics_js__WEBPACK_IMPORTED_MODULE_8__/* .desiredTopic */ .Y3)(proof);
    const rule = (0,_desired_js__WEBPACK_IMPORTED_MODULE_7__/* .desiredRule */ .p3)(proof, topic);
    (0,_delivery_hops_receiver_chat_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .channels */ .BM)(context);
    (0,_delivery_hops_access_declared_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .askDeclaredKeys */ .S)(context, proof.chain.trails.trails, [...proof.chain.topics.values(), topic]);
    (0,_stages_bucket_js__WEBPACK_IMPORTED_MODULE_9__/* .askBucket */ .cN)(planning);
    askKeys(planning, topic);
    const sender = { service: 'events', sourceArn: rule.arn };
    const queue = (0,_desired_js__WEBPACK_IMPORTED_MODULE_7__/* .desiredQueueArn */ .RJ)(context, rule.bus.region);
    if (queue !== null) {
        (0,_delivery_hops_receiver_queue_js__WEBPACK_IMPORTED_MODULE_3__/* .queueOf */ .nv)(context, queue, sender);
        (0,_stages_queue_js__WEBPACK_IMPORTED_MODULE_12__/* .askQueueKey */ .W_)(planning, queue);
    }
    for (const [index, { protocol, public: endpoint }] of context.baseline.recipients.entries()) {
        if ((protocol !== 'sqs' && protocol !== 'lambda') || !(0,_delivery_route_ends_js__WEBPACK_IMPORTED_MODULE_4__/* .wantsTopic */ .bO)(proof.chain, index))
            continue;
        (0,_delivery_hops_receiver_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X5)(context, { Protocol: protocol, Endpoint: endpoint, TopicArn: topic.arn }, null);
        if (protocol === 'sqs')
            (0,_stages_queue_js__WEBPACK_IMPORTED_MODULE_12__/* .askQueueKey */ .W_)(planning, endpoint);
    }
    askTargets(planning, rule);
    const reads = facts.wanted();
    if (reads.length > 0)
        return reads;
    (0,_build_js__WEBPACK_IMPORTED_MODULE_6__/* .buildPlan */ .G)(setting, proof, { prune, ask: (tags) => facts.ahead(tags) });
    return facts.wanted();
}
function askKeys(planning, topic) {
    const { proof, context } = planning;
    const { answer, home } = (0,_desired_js__WEBPACK_IMPORTED_MODULE_7__/* .desiredTrail */ .F3)(proof);
    const used = answer?.storage.asked === true ? answer.storage.key?.named : undefined;
    const named = [
        [(0,_stages_key_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .knownAs */ .w9)(planning, context.baseline.trail['kms-key'], used, home), home],
        [(0,_stages_key_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .knownAs */ .w9)(planning, context.baseline.topic['kms-key'], topic.key?.named, topic.region), topic.region],
    ];
    for (const [name, region] of named) {
        if (name === undefined)
            continue;
        const key = context.facts.get((0,_stages_key_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .describeRead */ .gD)(name, region));
        if (key.status === 'known')
            context.facts.get((0,_stages_key_keys_js__WEBPACK_IMPORTED_MODULE_10__/* .policyRead */ .fM)(name, key.value.Arn, region));
    }
}
function askTargets(planning, rule) {
    const { recipients } = planning.context.baseline;
    for (const index of (0,_stages_direct_reach_js__WEBPACK_IMPORTED_MODULE_11__/* .unled */ .V)(planning)) {
        const recipient = recipients[index];
        const at = recipient === undefined ? null : (0,_stages_direct_reach_js__WEBPACK_IMPORTED_MODULE_11__/* .asTarget */ .Q)(planning, rule, recipient);
        if (at?.end.protocol === 'sqs')
            (0,_stages_queue_js__WEBPACK_IMPORTED_MODULE_12__/* .askQueueKey */ .W_)(planning, at.end.resource);
    }
}


/***/ })

};
