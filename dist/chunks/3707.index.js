export const id = 3707;
export const ids = [3707];
export const modules = {

/***/ 76301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SCHEMA_LINE),
/* harmony export */   b: () => (/* binding */ SCHEMA_ADDRESS)
/* harmony export */ });
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/main/schema/baseline.schema.json';
const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`;


/***/ }),

/***/ 2548:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/src/data/partitions.js
var partitions = __webpack_require__(27495);
// EXTERNAL MODULE: ./build/src/delivery/proof.js + 10 modules
var proof = __webpack_require__(18506);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/baseline/parse.js + 3 modules
var parse = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/baseline/schema/shapes.js
var shapes = __webpack_require__(17843);
// EXTERNAL MODULE: ./build/src/delivery/arn.js
var delivery_arn = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/src/delivery/roads/alarm/source.js + 1 modules
var source = __webpack_require__(75345);
// EXTERNAL MODULE: ./build/src/delivery/hops/rule.js
var hops_rule = __webpack_require__(80405);
// EXTERNAL MODULE: ./build/src/delivery/gate.js
var gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/delivery/redundancy/applies.js + 1 modules
var applies = __webpack_require__(81927);
// EXTERNAL MODULE: ./build/src/delivery/message/index.js + 19 modules
var message = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/src/delivery/coverage/by-hop.js
var by_hop = __webpack_require__(62634);
// EXTERNAL MODULE: ./build/src/snapshot/endpoint.js
var snapshot_endpoint = __webpack_require__(65489);
// EXTERNAL MODULE: ./build/src/delivery/hops/receiver/chat-channel.js
var chat_channel = __webpack_require__(17717);
// EXTERNAL MODULE: ./build/src/delivery/hops/receiver/notifications.js
var receiver_notifications = __webpack_require__(64697);
// EXTERNAL MODULE: ./build/src/delivery/hops/alarm/stage.js + 5 modules
var stage = __webpack_require__(11323);
// EXTERNAL MODULE: ./build/src/delivery/route/chain.js
var route_chain = __webpack_require__(58733);
;// CONCATENATED MODULE: ./build/src/init/found.js






const EITHER_WAY = new Set(['sqs', 'lambda', 'firehose']);
function foundBeside(context, chain, logs) {
    const found = new Map();
    const add = (one) => void found.set(`${one.protocol} ${one.endpoint}`, one);
    for (const { notifications } of (0,route_chain/* allRules */.V7)(chain)) {
        for (const { configuration } of notifications?.fed ?? [])
            for (const { protocol, endpoint, gate } of (0,receiver_notifications/* toldBy */.Hd)(context, configuration).channels)
                add({ protocol, endpoint, how: toldWords(configuration.name, gate()) });
    }
    for (const { answer, targets } of (0,route_chain/* allRules */.V7)(chain)) {
        if (!answer.relevant || answer.rule.ManagedBy !== undefined)
            continue;
        for (const { end } of targets) {
            if (end === null || end.protocol === null)
                continue;
            const endpoint = end.protocol === 'api-destination' ? (end.resource.split('/')[1] ?? '') : end.resource;
            const how = `${end.noun} that the rule ${answer.rule.Name} leads to`;
            add({ protocol: end.protocol, endpoint, how, ...(EITHER_WAY.has(end.protocol) ? { via: 'direct' } : {}) });
        }
    }
    for (const { arn, subscriptions } of chain.topics.values()) {
        if (!subscriptions.some(({ row }) => (0,message/* isChatEndpoint */.cS)(row.Endpoint)))
            continue;
        for (const channel of (0,chat_channel/* listeningTo */.xb)(context, arn))
            add({ protocol: 'chat', endpoint: channel, how: `a chat channel that listens to ${arn}` });
    }
    for (const { alarm, others } of (0,stage/* alarmNodes */.n)(logs)) {
        for (const endpoint of others.filter((arn) => (0,delivery_arn/* parseArn */.Lw)(arn)?.service === 'lambda' && !found.has(`lambda ${arn}`)))
            add({ protocol: 'lambda', endpoint, how: `a function that the alarm ${alarm.AlarmName} invokes` });
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
function toldWords(configuration, gate) {
    const not = gate.state === 'blocks' ? `, but ${gate.reason}` : '';
    return `a channel of the notification configuration ${configuration} of AWS User Notifications${not}. AWS does not document whether its notifications name the call: where one that you have seen does, say so under \`elsewhere\``;
}
function asDeclared(found) {
    return found.map(({ protocol, endpoint, via }) => ({
        ...{ protocol, public: endpoint, matches: [endpoint], from: 'endpoint' },
        ...(via === undefined ? {} : { via }),
    }));
}

;// CONCATENATED MODULE: ./build/src/init/links.js



function linksOf({ chain, context }) {
    const found = new Map();
    const add = (what, arn) => {
        const account = (0,delivery_arn/* parseArn */.Lw)(arn ?? '')?.account ?? '';
        if (arn === undefined || account === '' || context.account === null || account === context.account)
            return;
        if (shapes/* ARN */.Ap.test(arn))
            found.set(arn, { resource: arn, what, account });
    };
    for (const { trail, reaches, foreign } of chain.trails.trails) {
        if (reaches.state === 'blocks')
            continue;
        add('trail', trail.TrailARN);
        if (!foreign)
            add('key', trail.KmsKeyId);
    }
    for (const rule of (0,route_chain/* allRules */.V7)(chain)) {
        for (const { answer } of rule.targets)
            if ((0,delivery_arn/* isBus */.XF)(answer.target.Arn))
                add('bus', answer.target.Arn);
    }
    for (const topic of chain.topics.values()) {
        add('topic', topic.arn);
        add('key', topic.key?.named);
        for (const { row } of topic.subscriptions)
            add('subscriber', row.Endpoint);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/checks/assess.js + 1 modules
var assess = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/src/checks/index.js + 114 modules
var checks = __webpack_require__(69604);
// EXTERNAL MODULE: ./build/src/delivery/coverage/outcome.js
var outcome = __webpack_require__(72049);
// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
;// CONCATENATED MODULE: ./build/src/init/names.js





function namesThatHold({ rule, topic }, judged) {
    const tries = [
        { rule, topic },
        { rule, topic: {} },
        { rule: {}, topic },
        { rule: {}, topic: {} },
    ];
    const holds = (names) => (0,assess/* assess */.no)(checks/* CHECKS */.u, judged(names)).findings.every(({ status, severity }) => status !== 'fail' || !(0,model/* atLeast */.jZ)(severity, 'medium'));
    return tries.find(holds) ?? { rule, topic };
}
function noticedOnly({ coverage, context }) {
    return new Set(context.baseline.recipients.flatMap(({ protocol, public: endpoint }, index) => {
        const outcomes = (0,outcome/* outcomesOf */.RK)(coverage, index);
        const told = outcomes.some(({ verdict }) => verdict === 'noticed');
        return told && outcomes.every(({ verdict }) => verdict === 'noticed' || verdict === 'never')
            ? [(0,snapshot_endpoint/* recipientKey */.rM)(protocol, endpoint)]
            : [];
    }));
}

;// CONCATENATED MODULE: ./build/src/init/draft.js














const PLACEHOLDER = { protocol: 'email', endpoint: 'nobody@example.com' };
function settingFor(values, recipients, base) {
    const text = JSON.stringify({ version: 1, ...values, recipients: [PLACEHOLDER] });
    const parsed = (0,parse/* parseBaseline */.nk)(text, 'init');
    if (!parsed.ok)
        throw new Error(`init drafted no baseline: ${parsed.problems.map(({ message }) => message).join('; ')}`);
    const baseline = { ...parsed.baseline, recipients };
    return { ...base, baseline, source: parsed.source, warnings: [] };
}
function initSetting(partition, eventRegion, now) {
    const parsed = (0,parse/* parseBaseline */.nk)(JSON.stringify({ version: 1, recipients: [PLACEHOLDER] }), 'init');
    if (!parsed.ok)
        throw new Error('the smallest baseline is none');
    const { source, warnings, baseline } = parsed;
    return (0,proof/* settingOf */.y7)({ baseline: { ...baseline, recipients: [] }, source, warnings, partition, eventRegion, now });
}
function isProtocol(name) {
    return Object.hasOwn(shapes/* ENDPOINTS */.Hr, name);
}
function subscribersOf({ chain, logs }) {
    const found = new Map();
    for (const topic of [...(0,source/* alarmTopics */.gu)(logs).values(), ...chain.topics.values()]) {
        for (const { row } of topic.subscriptions) {
            if (row.SubscriptionArn !== 'Deleted')
                found.set((0,snapshot_endpoint/* recipientKey */.rM)(row.Protocol, row.Endpoint), row);
        }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
function asRecipients(rows) {
    return rows.flatMap(({ Protocol, Endpoint }) => isProtocol(Protocol) ? [{ protocol: Protocol, public: Endpoint, matches: [Endpoint], from: 'endpoint' }] : []);
}
function theOne(serving, otherwise) {
    const needed = serving.filter(({ redundant }) => !redundant).map(({ what }) => what);
    const candidates = needed.length > 0 ? needed : serving.slice(0, 1).map(({ what }) => what);
    const [only, ...others] = candidates.length > 0 ? candidates : otherwise;
    return only !== undefined && others.length === 0 ? only : null;
}
const shaped = (form, value) => value !== undefined && form.test(value) ? value : undefined;
function keyName(value) {
    return value?.includes('alias/aws/') === true ? undefined : shaped(shapes/* KMS_KEY */.cC, value);
}
function trailSection(proof, answer) {
    if (answer === null)
        return {};
    const { trail, home, foreign } = answer;
    const name = shaped(shapes/* TRAIL_NAME */.pT, trail.Name);
    if (foreign)
        return { name, organization: true, 'managed-by': 'elsewhere' };
    return {
        name,
        'home-region': home === proof.context.eventRegion ? undefined : shaped(shapes/* REGION */.Zg, home),
        'multi-region': trail.IsMultiRegionTrail === true,
        'management-events': (0,by_hop/* recordsReadsAndWrites */.Nf)(proof, answer) === true ? 'all' : 'write',
        'log-file-validation': trail.LogFileValidationEnabled === true ? true : undefined,
        bucket: shaped(shapes/* BUCKET */.j6, trail.S3BucketName),
        'key-prefix': shaped(shapes/* KEY_PREFIX */.nF, trail.S3KeyPrefix),
        'kms-key': keyName(trail.KmsKeyId),
        organization: trail.IsOrganizationTrail === true ? true : undefined,
    };
}
function shortName({ context }, arn) {
    const parsed = (0,delivery_arn/* parseArn */.Lw)(arn);
    if (parsed === null || parsed.account !== context.account || parsed.region !== context.eventRegion)
        return arn;
    return parsed.resource;
}
function ruleSection(proof) {
    const rule = theOne(proof.serving.rules, proof.chain.bus.rules.filter(({ answer }) => answer.relevant && answer.rule.ManagedBy === undefined));
    if (rule === null)
        return {};
    const [target] = (0,applies/* judgedTargets */.ww)(proof).flatMap((judged) => (judged.rule === rule ? [judged.node.answer.target] : []));
    const { MaximumRetryAttempts: attempts, MaximumEventAgeInSeconds: age } = target?.RetryPolicy ?? {};
    const queue = target?.DeadLetterConfig?.Arn;
    const retry = { attempts, 'max-age-seconds': age };
    return {
        name: shaped(shapes/* RULE_NAME */.XY, rule.answer.rule.Name),
        state: rule.answer.rule.State === hops_rule/* STATE_ALL */._5 ? hops_rule/* STATE_ALL */._5 : undefined,
        'dead-letter-queue': queue === undefined ? undefined : shaped(shapes/* QUEUE */.a0, shortName(proof, queue)),
        retry: attempts === undefined && age === undefined ? undefined : retry,
    };
}
function topicSection(proof) {
    const topic = theOne(proof.serving.topics, [...proof.chain.topics.values()]);
    if (topic === null)
        return {};
    return { name: shaped(shapes/* TOPIC */.MX, shortName(proof, topic.arn)), 'kms-key': keyName(topic.key?.named) };
}
function missesOf({ bus }) {
    if (bus.rules.some(({ answer }) => answer.relevant && answer.rule.ManagedBy === undefined))
        return [];
    return bus.rules.flatMap(({ meant, answer: { rule, miss } }) => meant && miss !== null ? [{ rule: rule.Name, why: miss }] : []);
}
function draftOf(base, facts) {
    const { account, partition, eventRegion } = (0,proof/* contextOf */.Vm)(base, facts);
    const found = (0,proof/* prove */.zn)(base, facts);
    const subscribed = subscribersOf(found);
    const known = new Set(subscribed.map(({ Protocol, Endpoint }) => (0,snapshot_endpoint/* recipientKey */.rM)(Protocol, Endpoint)));
    const beside = foundBeside((0,proof/* contextOf */.Vm)(base, facts), found.chain, found.logs).filter(({ protocol, endpoint }) => !known.has((0,snapshot_endpoint/* recipientKey */.rM)(protocol, endpoint)));
    const channels = beside.some(({ protocol }) => protocol === 'chat');
    const subscribers = subscribed.filter(({ Endpoint }) => !channels || !(0,message/* isChatEndpoint */.cS)(Endpoint));
    const recipients = [...asRecipients(subscribers), ...asDeclared(beside)];
    const open = (0,proof/* prove */.zn)({ ...base, baseline: { ...base.baseline, recipients } }, facts);
    const noticed = noticedOnly(open);
    const trail = trailSection(open, theOne(open.serving.trails, open.chain.trails.trails.filter(({ reaches }) => (0,gate/* isOpen */.nT)(reaches))));
    const pinned = account === null ? {} : { account };
    const alerts = noticed.size > 0 ? { alerts: 'noticed' } : {};
    const all = { rule: ruleSection(open), topic: topicSection(open) };
    const judged = ({ rule, topic }) => (0,proof/* prove */.zn)(settingFor({ ...pinned, partition, trail, rule, topic, ...alerts }, recipients, base), facts);
    const names = namesThatHold(all, judged);
    const { rule, topic } = names;
    return {
        account,
        partition,
        eventRegion,
        trail,
        rule,
        topic,
        subscribers,
        beside,
        links: linksOf(open),
        misses: missesOf(open.chain),
        alarmsAlone: (0,source/* alarmTopics */.gu)(open.logs).size > 0 && open.serving.rules.length === 0,
        noticed,
        proof: judged(names),
    };
}
function wantedForInit(base, facts) {
    (0,proof/* wanted */.Ol)(base, facts);
    draftOf(base, facts);
    return facts.wanted();
}

// EXTERNAL MODULE: ./build/src/baseline/schema/address.js
var address = __webpack_require__(76301);
// EXTERNAL MODULE: ./build/src/data/project.js
var project = __webpack_require__(24931);
;// CONCATENATED MODULE: ./build/src/init/recommended.js


function recommendedBaseline() {
    return `${address/* SCHEMA_LINE */.N}
# Recommended by iam-alert-guard init --new. Every key is explained in
# ${project/* PAGES */.N}docs/baseline.md
version: 1
# Pin the account: any other is then refused. Reconcile in a workflow requires it.
# account: "111122223333"

# Every IAM call that changes something must alert.
events: iam-changes

trail:
  # Without a name, any trail that records the required calls is accepted, an organization trail included.
  multi-region: true
  management-events: write
  log-file-validation: true
  # Reconcile creates a trail only where its bucket is named here; both cost money.
  # name: management-events
  # bucket: NAME-OF-A-BUCKET

rule:
  # Without a name, all enabled rules that reach the recipients count. What EventBridge cannot deliver is kept here:
  dead-letter-queue: iam-alerts-dlq

recipients:
  # Replace this address. Add a second recipient on another channel, so that alerts still arrive if one fails.
  - {protocol: email, endpoint: secops@example.com}

# Anyone else who is subscribed to the topic can read every IAM change.
unexpected-recipients: fail
`;
}

// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(88844);
;// CONCATENATED MODULE: ./build/src/init/yaml.js


const WIDTH = 116;
function scalar(value) {
    if (typeof value !== 'string')
        return String(value);
    const plain = /^[A-Za-z][A-Za-z0-9_./@+-]*$/.test(value) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value);
    return plain ? value : JSON.stringify(value);
}
function comment(text, indent = '') {
    return (0,terminal/* wrap */.LV)((0,plain/* visible */.RK)(text), WIDTH - indent.length).map((line) => `${indent}# ${line}`);
}
function members(section, indent = '  ') {
    return Object.entries(section).flatMap(([key, value]) => {
        if (value === undefined)
            return [];
        if (typeof value !== 'object')
            return [`${indent}${key}: ${scalar(value)}`];
        const inner = Object.entries(value).flatMap(([name, item]) => item === undefined || typeof item === 'object' ? [] : [`${name}: ${scalar(item)}`]);
        return [`${indent}${key}: {${inner.join(', ')}}`];
    });
}

;// CONCATENATED MODULE: ./build/src/init/write.js








const PLACES = {
    account: 'account',
    baseline: 'account',
    trail: 'trail',
    storage: 'trail',
    rule: 'rule',
    target: 'rule',
    topic: 'topic',
    key: 'topic',
    subscription: 'recipients',
};
function remarks(findings, place, indent) {
    return findings
        .filter(({ hop, severity }) => PLACES[hop] === place && (0,model/* atLeast */.jZ)(severity, 'low'))
        .flatMap(({ check, status, severity, message }) => comment(status === 'unknown' ? `not seen, ${check}: ${message}` : `finding (${severity}), ${check}: ${message}`, indent));
}
function section(name, values, said, absent) {
    const lines = members(values);
    if (lines.length === 0)
        return [...said, ...comment(absent), ''];
    return [`${name}:`, ...said, ...lines, ''];
}
const SEVERAL_OR_NONE = {
    trail: 'No single trail carries the alerts, so none is named here: any trail that records the required calls is accepted. Reconcile creates one where trail.bucket is named.',
    rule: 'No single rule carries the alerts, so none is named here: all enabled rules that reach the recipients count together.',
    topic: 'No single topic carries the alerts, so none is named here.',
};
function noRule({ misses }) {
    const said = misses.map(({ rule, why }) => `${rule} was meant for IAM and matches no required call: ${why}`);
    return said.length === 0
        ? SEVERAL_OR_NONE.rule
        : `No rule carries the alerts, so none is named here. ${said.join(' ')} Repair it, or let reconcile do it.`;
}
const READS = {
    trail: ['cloudtrail:DescribeTrails'],
    rule: ['events:ListRules', 'events:ListTargetsByRule'],
    topic: ['events:ListRules', 'events:ListTargetsByRule'],
    recipients: ['events:ListRules', 'events:ListTargetsByRule', 'sns:ListSubscriptionsByTopic'],
};
function unreadOf({ observed }) {
    const core = new Set(Object.values(READS).flat());
    const failed = observed.filter(({ read, answer }) => core.has(read.op) && answer.status === 'unreadable');
    return [...new Set(failed.map(({ read }) => read.op))].sort();
}
function notRead(name, unread) {
    const failed = READS[name].filter((op) => unread.includes(op));
    if (failed.length === 0)
        return null;
    const what = name === 'recipients' ? 'Whether others are alerted' : `Whether there is a ${name} to name here`;
    return `Not read: ${failed.join(', ')}. ${what} is not known.`;
}
const SOME_NOTICED = [
    ...comment('An alarm does not say which call it was. Recipients that are marked with "only an alarm" get no other alert: if that is enough for them, uncomment the next line.'),
    '# alerts: noticed',
];
const ALARMS_ALONE = [
    ...comment('No rule alerts anybody here: alarms on metric filters do, and an alarm does not say which call it was. If that is enough, uncomment the next line; otherwise let reconcile create a rule.'),
    '# alerts: noticed',
];
function declaration({ Protocol: protocol, Endpoint: endpoint }) {
    const form = Object.hasOwn(shapes/* ENDPOINTS */.Hr, protocol)
        ? shapes/* ENDPOINTS */.Hr[protocol].shape
        : null;
    const secret = protocol.startsWith('http') && endpoint.includes('#');
    if (secret || form?.test(endpoint) !== true)
        return `{protocol: ${scalar(protocol)}, endpoint-env: ${variableFor(protocol)}}`;
    return `{protocol: ${scalar(protocol)}, endpoint: ${scalar(endpoint)}}`;
}
const variableFor = (protocol) => (protocol.startsWith('http') ? 'ALERT_URL' : 'ALERT_ENDPOINT');
function recipients({ subscribers, beside, noticed }, said, unread) {
    const only = (protocol, endpoint) => noticed.has((0,snapshot_endpoint/* recipientKey */.rM)(protocol, endpoint)) ? '; only an alarm notifies it' : '';
    const intro = comment(subscribers.length + beside.length === 0
        ? `${unread ?? 'Nobody is subscribed to a topic that IAM events or alarms on them reach.'} Declare who must be alerted, for example:`
        : `${unread === null ? '' : `${unread} `}Who must be alerted. These are listed today. Uncomment only those that you know: today's subscriber may be the intruder.`, '  ');
    const example = subscribers.length + beside.length === 0 ? ['  # - {protocol: email, endpoint: secops@example.com}'] : [];
    const lines = subscribers.flatMap((row) => {
        const state = row.SubscriptionArn.startsWith('arn:') ? 'confirmed' : 'not confirmed yet';
        const written = declaration(row);
        const known = written.includes('endpoint-env') ? `, known only as ${row.Endpoint}` : '';
        return [
            ...comment(`confirm: subscription ${state}, made by account ${row.Owner} on topic ${(0,delivery_arn/* nameOf */.Vb)(row.TopicArn.slice(row.TopicArn.lastIndexOf(':') + 1))}${known}${only(row.Protocol, row.Endpoint)}`, '  '),
            `  # - ${written}`,
        ];
    });
    const others = beside.flatMap(({ protocol, endpoint, how, via }) => [
        ...comment(`confirm: ${how}${only(protocol, endpoint)}`, '  '),
        `  # - {protocol: ${scalar(protocol)}, endpoint: ${scalar(endpoint)}${via === undefined ? '' : `, via: ${via}`}}`,
    ]);
    return ['recipients:', ...said, ...intro, ...example, ...lines, ...others, ''];
}
const LINK_WORDS = {
    trail: 'organization trail',
    topic: 'topic',
    bus: 'event bus that a rule forwards to',
    subscriber: 'endpoint of a subscriber',
    key: 'key',
};
function elsewhere(links) {
    if (links.length === 0)
        return [];
    const row = ({ resource, what, account }) => `- {resource: ${scalar(resource)}, reason: ${JSON.stringify(`${LINK_WORDS[what]} of account ${account}, proven by its own run`)}}`;
    const [sure, rest] = [links.filter(({ what }) => what === 'trail'), links.filter(({ what }) => what !== 'trail')];
    return [
        ...comment('Links in other accounts, which a run in this one cannot prove. Check them there, and give both snapshots to one run.'),
        ...(sure.length > 0 ? ['elsewhere:'] : ['# elsewhere:']),
        ...sure.map((link) => `  ${row(link)}`),
        ...rest.flatMap((link) => [...comment(`confirm: is account ${link.account} yours?`, '  '), `  # ${row(link)}`]),
        '',
    ];
}
function renderDraft(draft, now, unread = []) {
    const { account, partition, eventRegion, proof } = draft;
    const findings = (0,assess/* assess */.no)(checks/* CHECKS */.u, proof).findings.filter(({ status }) => status === 'fail' || status === 'unknown');
    const said = (place, indent = '  ') => remarks(findings, place, indent);
    const flat = (name) => said(name, members(draft[name]).length === 0 ? '' : '  ');
    const lines = [
        address/* SCHEMA_LINE */.N,
        ...comment(`What account ${account ?? '(unknown)'} had on ${now.slice(0, 10)} (IAM events in ${eventRegion}), written by iam-alert-guard init. Read every line before you ` +
            'commit it: from then on, every deviation from it is reported. Lines marked "finding" are what a check would report today.'),
        'version: 1',
        ...(account === null ? [] : [`account: ${JSON.stringify(account)}`]),
        ...(partition === 'aws' ? [] : [`partition: ${scalar(partition)}`]),
        ...(draft.alarmsAlone ? ALARMS_ALONE : draft.noticed.size > 0 ? SOME_NOTICED : []),
        ...said('account', ''),
        '',
        ...section('trail', draft.trail, flat('trail'), notRead('trail', unread) ?? SEVERAL_OR_NONE.trail),
        ...section('rule', draft.rule, flat('rule'), notRead('rule', unread) ?? noRule(draft)),
        ...section('topic', draft.topic, flat('topic'), notRead('topic', unread) ?? SEVERAL_OR_NONE.topic),
        ...recipients(draft, draft.subscribers.length + draft.beside.length === 0 ? [] : said('recipients'), notRead('recipients', unread)),
        ...elsewhere(draft.links),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}

// EXTERNAL MODULE: ./build/src/report/model/cause.js
var model_cause = __webpack_require__(46521);
// EXTERNAL MODULE: ./build/src/report/words/command/again.js
var command_again = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/baseline/file/default-path.js
var default_path = __webpack_require__(33661);
// EXTERNAL MODULE: ./build/src/snapshot/facts.js
var facts = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/src/snapshot/file.js + 1 modules
var file = __webpack_require__(69839);
// EXTERNAL MODULE: ./build/src/snapshot/observe.js
var observe = __webpack_require__(44062);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var session = __webpack_require__(78880);
// EXTERNAL MODULE: ./build/src/commands/shared/snapshots.js
var snapshots = __webpack_require__(61065);
// EXTERNAL MODULE: ./build/src/values.js
var values = __webpack_require__(26271);
;// CONCATENATED MODULE: ./build/src/commands/init.js
















function next(command, { output }, { again = command_again/* NOTHING_AGAIN */.R6 }) {
    return (0,command_again/* commandLine */.ay)(command, { ...again, baseline: output === default_path/* DEFAULT_BASELINE */.M ? null : output });
}
const OVERWRITE = 'to overwrite it, add --force; to write another file, add --output FILE';
async function refuseOverwriting({ output, force }, world) {
    if (force || (await world.files.read(output, 1)) === null)
        return;
    const message = `${output} exists, and init does not overwrite it`;
    throw new errors/* UsageError */.eb(message, 'exists', [{ path: output, line: 1, column: 1, message, hint: OVERWRITE }], OVERWRITE);
}
async function init(request, world) {
    if (request.output.toLowerCase().endsWith('.json'))
        throw new errors/* UsageError */.eb(`${request.output}: init writes a YAML file, because JSON cannot hold its comments`, 'usage', [], `write --output ${request.output.slice(0, -'.json'.length)}.yml`);
    await refuseOverwriting(request, world);
    if (request.fresh) {
        await world.files.write(request.output, recommendedBaseline());
        world.host.log(`Wrote ${request.output}. Replace the recipient, then run: ${next('plan', request, world)}`);
        return 0;
    }
    return fromAccount(request, world);
}
async function fromAccount(request, world) {
    const { snapshot, base } = await lookAt(request, world);
    const seen = new facts/* Facts */.At(snapshot);
    const identity = seen.get((0,proof/* IDENTITY */.zK)(base.eventRegion));
    if (identity.status !== 'known') {
        const why = identity.status === 'unreadable' ? `${identity.code} ${identity.message}`.trim() : identity.code;
        const cause = (0,model_cause/* causeOf */.rl)(snapshot.observed, []);
        const then = cause === undefined ? 'Grant sts:GetCallerIdentity, then run init again.' : cause.remedy;
        world.host.log(`Nothing was written: the account could not be determined (${why}).\nNext: ${then}`);
        return 3;
    }
    const draft = draftOf(base, seen);
    const unread = unreadOf(snapshot);
    await world.files.write(request.output, renderDraft(draft, base.now, unread));
    const found = draft.subscribers.length + draft.beside.length;
    if (unread.length > 0) {
        const cause = (0,model_cause/* causeOf */.rl)(snapshot.observed, []);
        const more = found === 0 ? '' : ` ${(0,count/* count */.U)(found, 'possible recipient')} ${found === 1 ? 'is' : 'are'} commented out.`;
        world.host.log(`Not read: ${unread.join(', ')}. ${request.output} was written without what they would show: it may lack recipients, a rule, a topic or a trail.${more}\n` +
            `Next: ${cause?.remedy ?? `Grant them to this role, then run init again with --force.`}`);
        return 3;
    }
    const then = `then run: ${next('check', request, world)}`;
    world.host.log(found === 0
        ? `Wrote ${request.output}. No recipient was found: add one at the end of the file, ${then}`
        : `Wrote ${request.output}, with ${(0,count/* count */.U)(found, 'possible recipient')} commented out. Uncomment those you know, ${then}`);
    return 0;
}
async function lookAt(request, world) {
    if (request.snapshot !== null) {
        const [snapshot] = (await (0,snapshots/* readSnapshots */.y)([request.snapshot], world, 'init'));
        return { snapshot, base: baseOf(snapshot.region, (0,session/* nowOf */.Ic)(request, world.env, snapshot.observedAt)) };
    }
    const aws = world.openAws({ deadline: request.timeout });
    const region = await aws.configuredRegion();
    const observedAt = (0,values/* wholeSeconds */.$P)(world.host.now());
    const base = baseOf(region, (0,session/* nowOf */.Ic)(request, world.env, observedAt));
    const { snapshot } = await (0,observe/* observe */.l)({
        aws,
        region,
        observedAt,
        wanted: (soFar) => wantedForInit(base, new facts/* Facts */.At(soFar)),
        onRound: (round, reads) => world.host.progress(`Reading from AWS: round ${String(round)}, ${(0,count/* count */.U)(reads.length, 'read')}`),
    });
    world.host.progress(null);
    if (request.saveSnapshot !== null)
        await world.files.write(request.saveSnapshot, (0,file/* renderSnapshot */.D7)(snapshot));
    return { snapshot, base };
}
function baseOf(region, now) {
    const partition = (region === null ? null : (0,partitions/* partitionOfRegion */.cn)(region)) ?? 'aws';
    const facts = (0,partitions/* partitionFacts */.kj)(partition);
    if (facts === null)
        throw new errors/* UsageError */.eb(`it is not known in which Region the IAM events of the partition ${partition} arrive`, 'partition', [], 'use init --new, and declare recipients and rule by hand');
    return initSetting(partition, facts.eventRegion, now);
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

/***/ 88729:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
function nameOf({ account, pinned }) {
    return account ?? pinned ?? null;
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
