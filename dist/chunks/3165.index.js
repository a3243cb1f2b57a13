export const id = 3165;
export const ids = [3165];
export const modules = {

/***/ 3646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  mQ: () => (/* binding */ countsOf),
  fE: () => (/* binding */ docsOf),
  sX: () => (/* binding */ exitOf),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/src/delivery/blanks.js
var blanks = __webpack_require__(64783);
// EXTERNAL MODULE: ./build/src/delivery/unbroken.js
var unbroken = __webpack_require__(6766);
// EXTERNAL MODULE: ./build/src/findings/fingerprint.js
var fingerprint = __webpack_require__(98488);
// EXTERNAL MODULE: ./build/src/delivery/arn.js
var arn = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/src/delivery/command.js
var command = __webpack_require__(98099);
// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
// EXTERNAL MODULE: ./build/src/checks/shared/remedy/blanks.js
var remedy_blanks = __webpack_require__(27367);
// EXTERNAL MODULE: ./build/src/checks/shared/spare.js
var spare = __webpack_require__(12082);
// EXTERNAL MODULE: ./build/src/snapshot/facts.js
var facts = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/src/delivery/doubt.js
var delivery_doubt = __webpack_require__(67656);
// EXTERNAL MODULE: ./build/src/delivery/organization.js
var delivery_organization = __webpack_require__(45647);
// EXTERNAL MODULE: ./build/src/delivery/owner.js
var owner = __webpack_require__(30709);
;// CONCATENATED MODULE: ./build/src/checks/shared/remedy/to-know.js





const UNDECIDED = { kind: 'not-evaluated', reads: [], permissions: [] };
const REFUSED = new Set(['denied', 'foreign']);
function hiddenBy({ doubt = UNDECIDED }, { context }) {
    const owners = doubt.reads
        .filter(({ kind }) => REFUSED.has(kind))
        .map(({ read, kind }) => (0,owner/* ownerElsewhere */._)(read, kind, context.account));
    const [first = null] = owners;
    return first !== null && owners.every((one) => one?.owner === first.owner) ? first : null;
}
function toKnow(outcome, owner, organization = null, fleet) {
    const { doubt = UNDECIDED, resource } = outcome;
    const by = 'human';
    if (organization === null && (0,delivery_organization/* asksOrganization */.eu)(doubt))
        return { by, text: WHICH_ORGANIZATION };
    const { kind, reads, permissions, resource: about, vouchable } = doubt;
    const theirs = reads.length > 0 && reads.every(({ read }) => (0,facts/* ownerOf */.bf)(read) === owner);
    if (owner !== null && theirs && permissions.length > 0)
        return { by, text: toSee(owner, resource ?? '', fleet, permissions) };
    if (permissions.length > 0)
        return { by: 'grant-permission', text: `Grant ${permissions.join(', ')} to the role that runs this check.` };
    if (owner !== null && (kind === 'unread' || kind === 'foreign'))
        return { by, text: toSee(owner, resource ?? '', fleet) };
    if (kind === 'foreign' && about !== undefined)
        return { by, text: toSee((0,arn/* parseArn */.Lw)(about)?.account ?? 'of its owner', about, fleet) };
    if (kind === 'disputed-deny')
        return {
            by,
            text: 'Remove or narrow the Deny that the message names: alerts may be lost while it is there, and no Allow overrides it.',
        };
    if (reads.some((one) => one.kind === 'not-observed'))
        return {
            by,
            text: 'No resource needs to be changed. Save a new snapshot with this baseline: this one was made without reads that this baseline needs. `iam-alert-guard check --save-snapshot FILE`',
        };
    if ((0,delivery_doubt/* isPassing */.WG)(doubt))
        return {
            by,
            action: 'RunAgain',
            text: 'No resource needs to be changed. AWS did not answer this time: run the check again. If it judges a saved snapshot, save a new one first.',
        };
    if (vouchable !== undefined)
        return { by, text: vouchFor(vouchable) };
    if (reads.some((one) => one.kind === 'malformed'))
        return { by, text: NOT_UNDERSTOOD };
    return { by, text: kind === 'unread' ? LET_IT_BE_READ : UNDECIDABLE[kind] };
}
const WHICH_ORGANIZATION = 'Declare `organization`, the id of the organization of the account, in the baseline, or grant organizations:DescribeOrganization to the role that runs this check.';
const LET_IT_BE_READ = 'No resource needs to be changed. Let the role that runs this check read what the message names, then run the check again.';
const NOT_UNDERSTOOD = 'No resource needs to be changed. AWS answered in a form that this version of the tool does not know: use a newer version, or report it.';
const ACCEPT = 'or accept the doubt with a waiver that has `unknown: true`.';
const BEYOND = `No permission is missing: this version cannot decide it from the configuration. Change the setting that the message names, ${ACCEPT}`;
function vouchFor(resource) {
    return `No permission is missing: this version does not follow this route. If you have seen an alert arrive by it that names the call, vouch for it in the baseline, under \`elsewhere\`: {resource: "${resource}", reason: "..."}. Otherwise send the alerts by another route, ${ACCEPT}`;
}
const UNDECIDABLE = {
    foreign: BEYOND,
    undocumented: `No permission is missing: AWS's documentation does not say how this behaves. Change the setting that the message names, ${ACCEPT}`,
    'not-evaluated': BEYOND,
    'too-complex': `No permission is missing: the setting that the message names is too complex for this version to decide. Simplify it, ${ACCEPT}`,
    open: BEYOND,
};
function toSee(owner, resource, fleet, permissions = []) {
    const what = permissions.join(', ');
    if (fleet === undefined) {
        const needed = what === '' ? '' : ` The role that makes that snapshot needs ${what}.`;
        return `Save a snapshot in account ${owner} (\`iam-alert-guard check --save-snapshot FILE\`) and pass it together with the one of this run (--snapshot), or list ${resource} in \`elsewhere\`. That claims, without proof, that alerts reach the recipients by it.${needed}`;
    }
    if (fleet.hubs.includes(owner))
        return `In account ${owner}: let the role ${fleet.role} ${what === '' ? `read ${resource}` : `do ${what}`}. \`iam-alert-guard permissions\` prints all that it needs.`;
    return `List account ${owner} under \`hubs\` in the organization file, and create the role ${fleet.role} there, so that it is read too. Otherwise list ${resource} in \`elsewhere\` of the baseline.`;
}

// EXTERNAL MODULE: ./build/src/checks/shared/waivers.js
var waivers = __webpack_require__(26492);
;// CONCATENATED MODULE: ./build/src/checks/assess.js










function docsOf(check) {
    return `docs/checks/${check.id}.md`;
}
function remediationOf(check, outcome, proof) {
    if (outcome.status === 'unknown')
        return toKnow(outcome, ownerBeside(outcome, proof), proof.context.organization, proof.context.fleet);
    const owner = ownerBeside(outcome, proof);
    const by = owner !== null || elsewhere(check, proof) ? 'human' : (outcome.by ?? check.by);
    const known = (0,command/* asText */.e1)((0,remedy_blanks/* named */.K)(outcome.remedy ?? check.remediation.cli, outcome, proof.context));
    if (owner !== null)
        return { by, text: `In account ${owner}:${known.startsWith('  ') ? '\n' : ' '}${known}` };
    const action = outcome.remedy && !outcome.remedy.run ? policyCall(check) : undefined;
    return {
        by,
        text: (outcome.by ?? check.by) === 'reconcile' ? (0,command/* reconcileOr */.Ie)(known) : known,
        ...(action === undefined ? {} : { action }),
    };
}
const policyCall = ({ remediation: { cli } }) => (0,command/* changingCall */.Ag)((cli.run ?? []).join('\n'));
function ownerBeside({ resource }, { context }) {
    const owner = resource === null || resource === undefined ? undefined : (0,arn/* parseArn */.Lw)(resource)?.account;
    return owner !== undefined && owner !== '' && context.account !== null && owner !== context.account ? owner : null;
}
function onItsLines(remediation, { context }) {
    return { ...remediation, text: (0,blanks/* explained */.t)((0,unbroken/* unbroken */.D)(remediation.text, context.facts.snapshots)) };
}
function adviceOf(check, outcome, proof, away) {
    if (away === null)
        return outcome.remediation ?? remediationOf(check, outcome, proof);
    const { fleet } = proof.context;
    const alone = fleet === undefined ? 'No grant in this account alone would show it. ' : '';
    return { by: 'human', text: `${alone}${toSee(away.owner, away.arn, fleet)}` };
}
function toFinding(check, outcome, proof) {
    const resource = outcome.resource ?? null;
    const severity = outcome.severity ?? (outcome.status === 'pass' ? 'info' : check.severity);
    const away = outcome.status === 'unknown' ? hiddenBy(outcome, proof) : null;
    return {
        check: check.id,
        hop: outcome.hop ?? check.hop,
        status: outcome.status,
        severity,
        title: check.title,
        message: away === null ? outcome.message : `${outcome.message} What was not read belongs to account ${away.owner}.`,
        resource,
        region: outcome.region ?? null,
        declared: outcome.declared ?? null,
        observed: outcome.observed ?? null,
        remediation: outcome.status === 'pass' ? null : onItsLines(adviceOf(check, outcome, proof, away), proof),
        location: proof.source.locate(outcome.at ?? check.at),
        docs: docsOf(check),
        fingerprint: (0,fingerprint/* fingerprint */.R)(check.id, resource, outcome.key ?? ''),
        ...(outcome.concerns === undefined ? {} : { concerns: outcome.concerns }),
        ...(outcome.status === 'unknown' ? { doubt: asData(outcome.doubt ?? UNDECIDED) } : {}),
    };
}
function asData({ kind, reads, permissions }) {
    return { kind, reads: reads.map(({ read: { op, region } }) => ({ op, region })), permissions };
}
function elsewhere(check, { context }) {
    const { trail, rule, topic } = context.baseline;
    const sections = {
        trail,
        storage: trail,
        rule,
        target: rule,
        topic,
        key: topic,
        subscription: topic,
    };
    const by = sections[check.hop];
    return by?.['managed-by'] === 'elsewhere';
}
const STATUS_ORDER = ['fail', 'unknown', 'waived', 'pass'];
function byWeight(a, b) {
    const status = STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status);
    const severity = (0,model/* severityRank */.qs)(a.severity) - (0,model/* severityRank */.qs)(b.severity);
    const text = (finding) => `${finding.check} ${finding.resource ?? ''} ${finding.fingerprint}`;
    return status || severity || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}
function saidOnce(hidden) {
    const said = new Map();
    return (finding) => {
        const { remediation, check } = finding;
        if (remediation === null || !hidden.has(finding.fingerprint))
            return finding;
        const first = said.get(remediation.text);
        if (first === undefined)
            said.set(remediation.text, check);
        return first === undefined
            ? { ...finding, advice: remediation.text }
            : {
                ...finding,
                remediation: { ...remediation, text: `Same cause and same remedy as ${first}.` },
                advice: remediation.text,
            };
    };
}
function onePerThing(findings) {
    const things = new Map();
    for (const finding of findings) {
        const { fingerprint: id } = finding;
        const before = things.get(id);
        things.set(id, before === undefined ? finding : worseOf(before, finding));
    }
    return [...things.values()];
}
function worseOf(a, b) {
    const status = STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status);
    const [worse, other] = (status || (0,model/* severityRank */.qs)(a.severity) - (0,model/* severityRank */.qs)(b.severity)) <= 0 ? [a, b] : [b, a];
    if (worse.status !== 'fail' || other.status !== 'fail' || worse.message === other.message)
        return worse;
    return { ...worse, message: `${worse.message} ${other.message}` };
}
function assess(registry, proof) {
    const found = [];
    const hidden = new Set();
    for (const check of registry) {
        const own = (0,spare/* lightened */.B)(check.evaluate(proof, () => found)).map((outcome) => {
            const finding = (0,waivers/* waive */.T9)(toFinding(check, outcome, proof), proof);
            if (outcome.status === 'unknown' && hiddenBy(outcome, proof) !== null)
                hidden.add(finding.fingerprint);
            return finding;
        });
        found.push(...onePerThing(own));
    }
    const findings = found.sort(byWeight).map(saidOnce(hidden));
    return { findings, counts: countsOf(findings), verdict: verdictOf(findings) };
}
function countsOf(findings) {
    const counts = { pass: 0, fail: 0, unknown: 0, waived: 0 };
    for (const { status } of findings)
        counts[status] += 1;
    return counts;
}
function verdictOf(findings) {
    const weighty = (status) => findings.some((finding) => finding.status === status && (0,model/* atLeast */.jZ)(finding.severity, 'medium'));
    if (weighty('fail'))
        return 'drifted';
    return weighty('unknown') ? 'unknown' : 'in-sync';
}
function exitOf(findings, identified, { failOn, failOnUnknown }) {
    if (failOn === 'never')
        return 0;
    const over = (status) => findings.some((finding) => finding.status === status && (0,model/* atLeast */.jZ)(finding.severity, failOn));
    if (over('fail'))
        return 1;
    return (failOnUnknown && over('unknown')) || !identified ? 3 : 0;
}


/***/ }),

/***/ 12267:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _checks_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69604);
/* harmony import */ var _data_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24931);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98099);
/* harmony import */ var _snapshot_reads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40069);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _baseline_file_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30105);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88844);








const WIDTH = 96;
const LIKELY = 8;
function page(id) {
    const check = _checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.find((each) => each.id === id);
    if (check === undefined) {
        const ids = _checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.map((each) => each.id);
        const likely = ids.filter((each) => each.startsWith(id.toLowerCase()));
        const near = likely.length > 0 && likely.length <= LIKELY ? (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(likely) : (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(id, ids);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`there is no check ${JSON.stringify(id)}`, 'usage', [], near === null ? 'iam-alert-guard explain lists them' : `did you mean ${near}?`);
    }
    const permissions = [...new Set(check.reads.flatMap((op) => _snapshot_reads_js__WEBPACK_IMPORTED_MODULE_2__/* .OPERATIONS */ .x[op].actions))].sort();
    const section = (title, text) => [
        '',
        title,
        ...(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(text, WIDTH - 2).map((line) => `  ${line}`),
    ];
    const instructions = (title, text) => [
        '',
        title,
        ...(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_6__/* .instructionLines */ .Ey)(text).flatMap((line) => line.isCommand ? [`    ${line.text}`] : (0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(line.text, WIDTH - 2).map((wrapped) => `  ${wrapped}`)),
    ];
    return [
        `${check.id}: ${check.title}`,
        `part of the chain: ${check.id === 'alerts-delivered' ? 'all of it' : check.hop}; severity at worst: ${check.severity}; repaired by ${check.by === 'reconcile' ? 'reconcile where the plan says so, otherwise a person' : 'a person'}`,
        ...section('Why it matters', check.rationale),
        ...section('In the console', check.remediation.console),
        ...instructions('On the command line', (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_6__/* .asText */ .e1)(check.remediation.cli)),
        ...section('In Terraform', check.remediation.terraform),
        ...section('Permissions to look', permissions.join(', ') || 'none'),
        ...section('Sources', check.sources.join(' ')),
        '',
        `More: ${_data_project_js__WEBPACK_IMPORTED_MODULE_7__/* .PAGES */ .N}${(0,_checks_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .docsOf */ .fE)(check)}`,
        '',
    ].join('\n');
}
function list() {
    const width = Math.max(..._checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.map(({ id }) => id.length));
    const lines = _checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}`);
    return `${lines.join('\n')}\n`;
}
function explain(id) {
    return id === undefined ? list() : page(id);
}


/***/ }),

/***/ 64783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explained)
/* harmony export */ });
/* unused harmony export STANDS_FOR */
const STANDS_FOR = new Map([
    ['ADDRESS', 'the address of a mailbox that somebody reads'],
    ['ALARM_NAME', 'the name of the alarm'],
    ['BUCKET', 'the name of the log bucket'],
    ['CHANNEL_ID', 'the id of the channel'],
    ['CONNECTION_ARN', 'the ARN of the connection of the API destination'],
    ['CONNECTION_NAME', 'the name of the connection'],
    ['CONFIGURATION_ARN', 'the ARN of the channel configuration'],
    ['ENDPOINT', 'the endpoint of the recipient'],
    ['FILTER_NAME', 'the name of the metric filter'],
    ['FUNCTION', 'the name of the function'],
    ['HTTPS_URL', 'the address of the service, which begins with https'],
    ['KEY', 'the id of the key'],
    ['KEY_ARN', 'the ARN of a customer managed key whose policy lets the service use it'],
    ['LOG_GROUP', 'the name of the log group of the trail'],
    ['METRIC', 'the name of the metric that the metric filter writes'],
    ['NAMESPACE', 'the namespace of that metric'],
    ['OTHER_TOPIC_ARN', 'the ARN of a topic whose subscribers are not those of the alerts'],
    ['PATTERN', 'the event pattern or filter pattern that is meant'],
    ['POLICY_ARN', 'the ARN of the policy that is to be the boundary'],
    ['PREFIX', 'the prefix of the log files'],
    ['PROTOCOL', 'the protocol of the recipient'],
    ['QUEUE_ARN', 'the ARN of the queue'],
    ['QUEUE_URL', 'the URL of the queue'],
    ['RECIPIENT_ARN', 'the ARN of the recipient'],
    ['ROLE_ARN', 'the ARN of a role that the service may assume and that may do what is needed here'],
    ['RULE_NAME', 'the name of the rule'],
    ['SID', 'the Sid of the statement'],
    ['TARGET_ID', 'the id of the target'],
    ['TEST_ROLE', 'the name of a role that nothing uses'],
    ['TOKEN', 'the token in the message that asks for the confirmation'],
    ['TOPIC_ARN', 'the ARN of a topic to which the recipients are subscribed'],
    ['TOPIC_NAME', 'the name of the topic'],
    ['URL', 'the address of the service'],
    ['VERSION', 'the number that the command before it prints'],
    ['file://auth.json', 'a file with the secrets of the service, in the form of AuthParameters'],
]);
function wordsOf(command) {
    return command.split(/[^\w:/.]+/);
}
function explained(text) {
    const lines = text.split('\n');
    const told = new Set();
    return lines
        .flatMap((line, at) => {
        const begins = isCommand(line) && !isCommand(lines[at - 1] ?? '');
        if (!begins)
            return [line];
        const end = lines.findIndex((next, index) => index > at && !isCommand(next));
        const block = lines.slice(at, end < 0 ? undefined : end);
        return [...block.flatMap(wordsOf).flatMap((word) => sentenceOf(word, text, told)), line];
    })
        .join('\n');
}
function isCommand(line) {
    return line.startsWith('  ');
}
function sentenceOf(word, text, told) {
    const what = STANDS_FOR.get(word);
    if (what === undefined || told.has(word))
        return [];
    told.add(word);
    const sentence = `Replace ${word} with ${what}.`;
    return text.includes(sentence) ? [] : [sentence];
}


/***/ }),

/***/ 30709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ ownerElsewhere)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);

function ownerElsewhere({ op, params }, kind, account) {
    if (account === null || (kind !== 'denied' && kind !== 'foreign'))
        return null;
    if (kind === 'denied' && op.startsWith('cloudtrail:'))
        return null;
    const arn = /arn:[\w-]+:[\w-]+:[\w-]*:\d{12}:[^"]*/.exec(JSON.stringify(params))?.[0];
    const owner = arn === undefined ? undefined : (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArn */ .Lw)(arn)?.account;
    return arn === undefined || owner === undefined || owner === account ? null : { owner, arn };
}


/***/ }),

/***/ 6766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
const kept = new WeakMap();
function unbroken(text, snapshots) {
    if (!text.includes('\n') && !text.includes('\r'))
        return text;
    let whole = text;
    for (const snapshot of snapshots)
        for (const value of brokenIn(snapshot))
            if (whole.includes(value))
                whole = whole.replaceAll(value, flat(value));
    return whole;
}
function flat(value) {
    return value.replaceAll(/[\n\r]+\s*/g, ' ');
}
function brokenIn(snapshot) {
    let found = kept.get(snapshot);
    if (found === undefined) {
        const values = new Set();
        for (const { read, answer } of snapshot.observed)
            collect([read.params, answer], values);
        kept.set(snapshot, (found = [...values].sort((a, b) => b.length - a.length)));
    }
    return found;
}
function collect(value, values) {
    if (typeof value === 'string') {
        if (/[\n\r]/.test(value))
            values.add(value);
    }
    else if (typeof value === 'object' && value !== null) {
        for (const inner of Object.values(value))
            collect(inner, values);
    }
}


/***/ }),

/***/ 98488:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88622);


const fingerprints = (0,_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)(2000);
function fingerprint(check, resource, key) {
    const text = JSON.stringify([check, resource, key]);
    return fingerprints(text, () => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32));
}


/***/ }),

/***/ 33837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
function isShallow(value, most) {
    if (typeof value !== 'object' || value === null)
        return true;
    return most > 0 && Object.values(value).every((inner) => isShallow(inner, most - 1));
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
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

/***/ 66927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ HANDOVER_OPERATIONS)
/* harmony export */ });
const HANDOVER_OPERATIONS = {
    'events:DescribeApiDestination': { actions: ['events:DescribeApiDestination'], tier: 'proof' },
    'events:DescribeConnection': { actions: ['events:DescribeConnection'], tier: 'proof' },
    'chatbot:DescribeSlackChannelConfigurations': {
        actions: ['chatbot:DescribeSlackChannelConfigurations'],
        tier: 'proof',
    },
    'chatbot:ListMicrosoftTeamsChannelConfigurations': {
        actions: ['chatbot:ListMicrosoftTeamsChannelConfigurations'],
        tier: 'proof',
    },
    'chatbot:DescribeChimeWebhookConfigurations': {
        actions: ['chatbot:DescribeChimeWebhookConfigurations'],
        tier: 'proof',
    },
    'notifications:ListNotificationConfigurations': {
        actions: ['notifications:ListNotificationConfigurations'],
        tier: 'proof',
    },
    'notifications:ListEventRules': { actions: ['notifications:ListEventRules'], tier: 'proof' },
    'notifications:ListChannels': { actions: ['notifications:ListChannels'], tier: 'proof' },
    'notifications:ListNotificationHubs': { actions: ['notifications:ListNotificationHubs'], tier: 'proof' },
    'notifications-contacts:ListEmailContacts': { actions: ['notifications-contacts:ListEmailContacts'], tier: 'proof' },
};


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

/***/ 40069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ OPERATIONS)
});

;// CONCATENATED MODULE: ./build/src/snapshot/direct-reads.js
const DIRECT_OPERATIONS = {
    'kinesis:DescribeStreamSummary': { actions: ['kinesis:DescribeStreamSummary'], tier: 'proof' },
    'kinesis:GetResourcePolicy': { actions: ['kinesis:GetResourcePolicy'], tier: 'proof' },
    'firehose:DescribeDeliveryStream': { actions: ['firehose:DescribeDeliveryStream'], tier: 'proof' },
    'logs:DescribeResourcePolicies': { actions: ['logs:DescribeResourcePolicies'], tier: 'proof' },
    'lambda:GetAlias': { actions: ['lambda:GetAlias'], tier: 'proof' },
    'lambda:GetFunctionEventInvokeConfig': { actions: ['lambda:GetFunctionEventInvokeConfig'], tier: 'advice' },
};

// EXTERNAL MODULE: ./build/src/snapshot/handover-reads.js
var handover_reads = __webpack_require__(66927);
// EXTERNAL MODULE: ./build/src/snapshot/watch-reads.js
var watch_reads = __webpack_require__(66477);
;// CONCATENATED MODULE: ./build/src/snapshot/reads.js



const OPERATIONS = {
    ...handover_reads/* HANDOVER_OPERATIONS */.J,
    'sts:GetCallerIdentity': { actions: ['sts:GetCallerIdentity'], tier: 'proof' },
    'organizations:DescribeOrganization': { actions: ['organizations:DescribeOrganization'], tier: 'advice' },
    'cloudtrail:DescribeTrails': { actions: ['cloudtrail:DescribeTrails'], tier: 'proof' },
    'cloudtrail:GetTrailStatus': { actions: ['cloudtrail:GetTrailStatus'], tier: 'proof' },
    'cloudtrail:GetEventSelectors': { actions: ['cloudtrail:GetEventSelectors'], tier: 'proof' },
    'events:DescribeEventBus': { actions: ['events:DescribeEventBus'], tier: 'proof' },
    'events:ListEventBuses': { actions: ['events:ListEventBuses'], tier: 'advice' },
    'events:ListRuleNamesByTarget': { actions: ['events:ListRuleNamesByTarget'], tier: 'advice' },
    'events:ListRules': { actions: ['events:ListRules'], tier: 'proof' },
    'events:ListTargetsByRule': { actions: ['events:ListTargetsByRule'], tier: 'proof' },
    'events:ListArchives': { actions: ['events:ListArchives'], tier: 'advice' },
    'sns:GetTopicAttributes': { actions: ['sns:GetTopicAttributes'], tier: 'proof' },
    'sns:ListSubscriptions': { actions: ['sns:ListSubscriptions'], tier: 'advice' },
    'sns:ListSubscriptionsByTopic': { actions: ['sns:ListSubscriptionsByTopic'], tier: 'proof' },
    'sns:GetSubscriptionAttributes': { actions: ['sns:GetSubscriptionAttributes'], tier: 'proof' },
    'sns:GetDataProtectionPolicy': { actions: ['sns:GetDataProtectionPolicy'], tier: 'proof' },
    'sns:GetEndpointAttributes': { actions: ['sns:GetEndpointAttributes'], tier: 'proof' },
    'sns:GetPlatformApplicationAttributes': { actions: ['sns:GetPlatformApplicationAttributes'], tier: 'proof' },
    'sns:CheckIfPhoneNumberIsOptedOut': { actions: ['sns:CheckIfPhoneNumberIsOptedOut'], tier: 'proof' },
    'sns:GetSMSSandboxAccountStatus': { actions: ['sns:GetSMSSandboxAccountStatus'], tier: 'proof' },
    'sns:ListSMSSandboxPhoneNumbers': { actions: ['sns:ListSMSSandboxPhoneNumbers'], tier: 'proof' },
    'sns:ListOriginationNumbers': { actions: ['sns:ListOriginationNumbers'], tier: 'proof' },
    'kms:DescribeKey': { actions: ['kms:DescribeKey'], tier: 'proof' },
    'kms:GetKeyPolicy': { actions: ['kms:GetKeyPolicy'], tier: 'proof' },
    'kms:ListGrants': { actions: ['kms:ListGrants'], tier: 'proof' },
    's3:HeadBucket': { actions: ['s3:ListBucket'], tier: 'proof' },
    's3:GetBucketPolicy': { actions: ['s3:GetBucketPolicy'], tier: 'proof' },
    's3:GetPublicAccessBlock': { actions: ['s3:GetBucketPublicAccessBlock'], tier: 'advice' },
    's3:GetBucketAcl': { actions: ['s3:GetBucketAcl'], tier: 'advice' },
    's3:GetBucketRequestPayment': { actions: ['s3:GetBucketRequestPayment'], tier: 'proof' },
    's3:GetBucketVersioning': { actions: ['s3:GetBucketVersioning'], tier: 'advice' },
    's3:GetBucketLifecycleConfiguration': { actions: ['s3:GetLifecycleConfiguration'], tier: 'advice' },
    'sqs:GetQueueAttributes': { actions: ['sqs:GetQueueAttributes'], tier: 'proof' },
    'lambda:GetFunctionConfiguration': { actions: ['lambda:GetFunctionConfiguration'], tier: 'proof' },
    'lambda:GetPolicy': { actions: ['lambda:GetPolicy'], tier: 'proof' },
    'lambda:GetFunctionConcurrency': { actions: ['lambda:GetFunctionConcurrency'], tier: 'proof' },
    'iam:GetRole': { actions: ['iam:GetRole'], tier: 'proof' },
    'iam:ListRolePolicies': { actions: ['iam:ListRolePolicies'], tier: 'proof' },
    'iam:GetRolePolicy': { actions: ['iam:GetRolePolicy'], tier: 'proof' },
    'iam:ListAttachedRolePolicies': { actions: ['iam:ListAttachedRolePolicies'], tier: 'proof' },
    'iam:GetPolicyVersion': { actions: ['iam:GetPolicy', 'iam:GetPolicyVersion'], tier: 'proof' },
    ...watch_reads/* WATCH_OPERATIONS */.h,
    'cloudtrail:ListTags': { actions: ['cloudtrail:ListTags'], tier: 'advice' },
    'events:ListTagsForResource': { actions: ['events:ListTagsForResource'], tier: 'advice' },
    'sns:ListTagsForResource': { actions: ['sns:ListTagsForResource'], tier: 'advice' },
    's3:GetBucketTagging': { actions: ['s3:GetBucketTagging'], tier: 'advice' },
    'kms:ListResourceTags': { actions: ['kms:ListResourceTags'], tier: 'advice' },
    'sqs:ListQueueTags': { actions: ['sqs:ListQueueTags'], tier: 'advice' },
    ...DIRECT_OPERATIONS,
};


/***/ }),

/***/ 7939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   EZ: () => (/* binding */ yes),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export kind */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function membersOf(value) {
    return isRecord(value) ? value : {};
}
const kind = (name) => (value) => typeof value === name ? null : '';
const text = kind('string');
const flag = kind('boolean');
const count = kind('number');
const yes = (value) => (value === true ? null : '');
const orNull = (shape) => (value) => value === null ? null : shape(value);
const list = (of) => (value) => {
    if (!Array.isArray(value))
        return '';
    for (const [index, item] of value.entries()) {
        const fault = of(item);
        if (fault !== null)
            return `[${String(index)}]${fault}`;
    }
    return null;
};
const object = (members, optional = {}) => (value) => {
    if (!isRecord(value))
        return '';
    for (const [name, shape] of [...Object.entries(members), ...Object.entries(optional)]) {
        const member = Object.hasOwn(value, name) ? value[name] : undefined;
        if (member === undefined && Object.hasOwn(optional, name))
            continue;
        const fault = shape(member);
        if (fault !== null)
            return `.${name}${fault}`;
    }
    return null;
};
const mapOf = (of) => (value) => {
    if (!isRecord(value))
        return '';
    for (const [name, member] of Object.entries(value)) {
        const fault = of(member);
        if (fault !== null)
            return `.${name}${fault}`;
    }
    return null;
};
const texts = mapOf(text);
const all = (shape, ...names) => Object.fromEntries(names.map((name) => [name, shape]));


/***/ }),

/***/ 66477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ WATCH_OPERATIONS),
/* harmony export */   x: () => (/* binding */ ALARM_ROAD_READS)
/* harmony export */ });
const ALARM_ROAD_READS = [
    'logs:DescribeLogGroups',
    'logs:DescribeMetricFilters',
    'logs:GetDataProtectionPolicy',
    'logs:DescribeAccountPolicies',
    'cloudwatch:DescribeAlarms',
    'cloudwatch:ListAlarmMuteRules',
];
const WATCH_OPERATIONS = {
    'cloudwatch:DescribeAlarms': { actions: ['cloudwatch:DescribeAlarms'], tier: 'advice' },
    'cloudwatch:ListAlarmMuteRules': { actions: ['cloudwatch:ListAlarmMuteRules'], tier: 'advice' },
    'logs:DescribeLogGroups': { actions: ['logs:DescribeLogGroups'], tier: 'advice' },
    'logs:DescribeMetricFilters': { actions: ['logs:DescribeMetricFilters'], tier: 'advice' },
    'logs:GetDataProtectionPolicy': { actions: ['logs:GetDataProtectionPolicy'], tier: 'advice' },
    'logs:DescribeAccountPolicies': {
        actions: ['logs:DescribeAccountPolicies', 'logs:GetDataProtectionPolicy'],
        tier: 'advice',
    },
    'cloudwatch:ListTagsForResource': { actions: ['cloudwatch:ListTagsForResource'], tier: 'advice' },
    'cloudwatch:GetMetricStatistics': { actions: ['cloudwatch:GetMetricStatistics'], tier: 'advice' },
};


/***/ })

};
