export const id = 8880;
export const ids = [8880];
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

/***/ 76936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a1: () => (/* binding */ assessed),
/* harmony export */   bo: () => (/* binding */ wantedForCheck),
/* harmony export */   tT: () => (/* binding */ proved)
/* harmony export */ });
/* unused harmony export checkWalk */
/* harmony import */ var _checks_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69604);
/* harmony import */ var _delivery_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18506);
/* harmony import */ var _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25973);




const proofs = new WeakMap();
const assessments = new WeakMap();
function proved(setting, snapshot, others = []) {
    if (others.length > 0)
        return (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .prove */ .zn)(setting, new _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .Facts */ .At(snapshot, others));
    const before = proofs.get(snapshot);
    if (before?.setting === setting)
        return before.proof;
    const proof = (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .prove */ .zn)(setting, new _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .Facts */ .At(snapshot));
    proofs.set(snapshot, { setting, proof });
    return proof;
}
function assessed(proof) {
    let assessment = assessments.get(proof);
    if (assessment === undefined)
        assessments.set(proof, (assessment = (0,_checks_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u, proof)));
    return assessment;
}
function checkWalk(beside) {
    return (setting, facts) => {
        const reads = (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .wanted */ .Ol)(setting, facts);
        if (reads.length > 0)
            return reads;
        const others = facts.snapshots.slice(1);
        if (assessed(proved(setting, facts.snapshot, others)).verdict !== 'drifted')
            return reads;
        return beside(setting, facts);
    };
}
const wantedForCheck = checkWalk(async (setting, facts) => {
    const { wantedWithoutTags } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(3943)]).then(__webpack_require__.bind(__webpack_require__, 53943));
    return wantedWithoutTags(setting, facts);
});


/***/ }),

/***/ 78880:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ nowOf),
/* harmony export */   eO: () => (/* binding */ partitionFor),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _delivery_organization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45647);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69604);
/* harmony import */ var _baseline_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(339);
/* harmony import */ var _data_regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27);
/* harmony import */ var _data_partitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27495);
/* harmony import */ var _delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18506);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27406);
/* harmony import */ var _report_words_count_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76889);
/* harmony import */ var _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25973);
/* harmony import */ var _snapshot_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69839);
/* harmony import */ var _snapshot_observe_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(44062);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26271);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7036);
/* harmony import */ var _check_reads_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76936);
/* harmony import */ var _snapshots_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61065);
/* harmony import */ var _workflow_checkout_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30878);
















async function readBaseline(path, world, cwd) {
    const shown = (0,_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_12__/* .repositoryPath */ .SH)(path, world.env, cwd);
    const bytes = await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_9__/* .baselineBytes */ .Bm)(path, world);
    const parsed = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .nk)(bytes, shown, {
        env: (name) => world.env[name],
        checks: _checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u.map(({ id }) => id),
    });
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .BaselineError */ .s$((0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_9__/* .ofThisFile */ .Ey)(parsed.problems, path, world));
    return parsed;
}
function partitionFor(declared, region) {
    return declared ?? (region === null ? null : (0,_data_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionOfRegion */ .cn)(region)) ?? 'aws';
}
function nowOf(request, env, otherwise) {
    if (request.now !== null)
        return request.now;
    const epoch = env['SOURCE_DATE_EPOCH'];
    if (epoch !== undefined && epoch !== '') {
        if (!/^\d{1,11}$/.test(epoch))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}: it must be seconds since 1970`);
        return new Date(Number(epoch) * 1000).toISOString();
    }
    return otherwise;
}
function refuseOtherAccount(parsed, facts, { partition, eventRegion }, { snapshots, account: asked }) {
    const saved = snapshots.length > 0;
    const { account } = parsed.baseline;
    if (asked !== null && facts.account !== null && facts.account !== asked)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`the ${saved ? 'snapshot is of' : 'credentials belong to'} account ${facts.account}, and --account is ${asked}: nothing was changed or judged`, 'account');
    const refuse = (message, at, hint) => {
        const { path, line, column } = parsed.source.locate([at]);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(message, 'account', [{ path, line, column, message, hint }]);
    };
    if (account !== undefined && facts.account !== null && facts.account !== account) {
        refuse(`the ${saved ? 'snapshot is of' : 'credentials belong to'} account ${facts.account}, and the baseline is for ${account}`, 'account', saved
            ? `pass a snapshot of account ${account} first, or correct "account"; nothing was checked`
            : `use credentials of account ${account} (--profile, --assume-role), or correct "account"; nothing was checked`);
    }
    const other = (0,_delivery_organization_js__WEBPACK_IMPORTED_MODULE_0__/* .otherOrganization */ .E)(parsed.baseline, facts, eventRegion);
    if (other !== null)
        refuse(`AWS says that the account is in the organization ${other}, and the baseline declares ${parsed.baseline.organization ?? ''}`, 'organization', 'correct "organization"; nothing was checked');
    const actual = partitionOf(facts.snapshot);
    if (actual !== null && actual !== partition)
        refuse(`the credentials belong to the partition ${actual}, and this run is for ${partition}`, 'partition', `set AWS_REGION to a Region of ${actual}, or correct "partition"; nothing was checked`);
}
function partitionOf({ observed }) {
    for (const { read, answer } of observed) {
        if (read.op === 'sts:GetCallerIdentity' && answer.status === 'known')
            return answer.value.Arn.split(':')[1] ?? null;
    }
    return null;
}
async function openSession(request, world, cwd, walk = _delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .wanted */ .Ol, adapt = (parsed) => parsed) {
    const parsed = adapt(await readBaseline(request.baseline, world, cwd));
    const saved = await (0,_snapshots_js__WEBPACK_IMPORTED_MODULE_11__/* .readSnapshots */ .y)(request.snapshots, world);
    const [given, ...others] = saved;
    return given === undefined
        ? live(request, world, parsed, walk)
        : judge(request, parsed, setUp(request, world, parsed, given), { snapshot: given, others, rounds: 0 });
}
async function live(request, world, parsed, walk) {
    const aws = world.openAws({ deadline: request.timeout });
    const onRound = (round, of) => world.host.progress(`Reading from AWS: round ${String(round)}, ${(0,_report_words_count_js__WEBPACK_IMPORTED_MODULE_13__/* .count */ .U)(of.length, 'read')}`);
    const region = await aws.configuredRegion();
    refuseMisspelled(region);
    const session = await lookAt(request, world, parsed, { aws, region, walk, onRound });
    world.host.progress(null);
    if (request.saveSnapshot !== null)
        await world.files.write(request.saveSnapshot, (0,_snapshot_file_js__WEBPACK_IMPORTED_MODULE_8__/* .renderSnapshot */ .D7)(session.snapshot));
    return session;
}
function refuseMisspelled(region) {
    const meant = region === null ? null : (0,_data_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionMeant */ .G)(region);
    if (region === null || meant === null)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`there is no Region ${region} (AWS_REGION or the profile)`, 'usage', [], `did you mean ${meant}?`);
}
async function lookAt(request, world, parsed, { aws, region, walk, fleet, onRound }) {
    const observedAt = (0,_values_js__WEBPACK_IMPORTED_MODULE_14__/* .wholeSeconds */ .$P)(world.host.now());
    const setting = setUp(request, world, parsed, { region, observedAt }, fleet);
    const isOfProof = walk === _delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .wanted */ .Ol || walk === _check_reads_js__WEBPACK_IMPORTED_MODULE_10__/* .wantedForCheck */ .bo;
    const reads = request.saveSnapshot !== null && isOfProof ? (await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(3943)]).then(__webpack_require__.bind(__webpack_require__, 53943))).wantedForPlan : walk;
    const { snapshot, rounds } = await (0,_snapshot_observe_js__WEBPACK_IMPORTED_MODULE_15__/* .observe */ .l)({
        aws,
        region,
        observedAt,
        wanted: (soFar) => reads(setting, new _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .Facts */ .At(soFar)),
        ...(onRound === undefined ? {} : { onRound }),
    });
    return judge(request, parsed, setting, { snapshot, others: [], rounds });
}
function setUp(request, world, parsed, { region, observedAt }, fleet) {
    const partition = partitionFor(parsed.baseline.partition, region);
    const facts = (0,_data_partitions_js__WEBPACK_IMPORTED_MODULE_4__/* .partitionFacts */ .kj)(partition);
    if (facts === null) {
        const message = `where IAM events arrive in the partition ${partition} is not known, and this tool does not guess`;
        throw request.failOn === 'never' ? new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(message, 'partition') : new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UnansweredError */ .jd(message, 'partition');
    }
    const { baseline, source, warnings } = parsed;
    return (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .settingOf */ .y7)({
        baseline,
        source,
        warnings,
        partition,
        eventRegion: facts.eventRegion,
        now: nowOf(request, world.env, observedAt),
        ...(fleet === undefined ? {} : { fleet }),
    });
}
function judge(request, parsed, setting, { snapshot, others, rounds }) {
    const facts = new _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .Facts */ .At(snapshot, others);
    refuseOtherAccount(parsed, facts, setting, request);
    const proof = (0,_check_reads_js__WEBPACK_IMPORTED_MODULE_10__/* .proved */ .tT)(setting, snapshot, others);
    return { parsed, setting, snapshot, others, proof, rounds, identified: facts.account !== null };
}


/***/ }),

/***/ 61065:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readSnapshots)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_words_command_again_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93960);
/* harmony import */ var _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25973);
/* harmony import */ var _snapshot_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69839);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7036);





async function readSnapshots(paths, world, by = 'check') {
    const again = { ...(world.again ?? _report_words_command_again_js__WEBPACK_IMPORTED_MODULE_1__/* .NOTHING_AGAIN */ .R6), snapshot: [] };
    const hint = `save one with: ${(0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .ofThisRun */ .L5)(by, again, '--save-snapshot snapshot.json')}`;
    const saved = await Promise.all(paths.map(async (path) => {
        const bytes = await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$$)(world, path, _snapshot_file_js__WEBPACK_IMPORTED_MODULE_3__/* .SNAPSHOT_LIMIT */ .x8, `there is no snapshot at ${path}`, hint);
        return (0,_snapshot_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSnapshot */ .E$)(new TextDecoder().decode(bytes), path, hint);
    }));
    refuseTwoOfOne(saved, paths);
    return saved;
}
function refuseTwoOfOne(saved, paths) {
    const accounts = saved.map(_snapshot_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP);
    const second = accounts.findIndex((account, index) => account !== null && accounts.indexOf(account) < index);
    if (second < 0)
        return;
    const [account, path, first] = [accounts[second], paths[second], paths[accounts.indexOf(accounts[second] ?? null)]];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path ?? ''} and ${first ?? ''} are snapshots of one account, ${account ?? ''}`, 'usage', [], 'pass one snapshot of the account to judge, and one of each other account that its alerts pass through');
}


/***/ }),

/***/ 27:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ regionMeant)
/* harmony export */ });
const PLACES = [
    ...['us-east', 'us-west', 'us-gov-east', 'us-gov-west', 'ca-central', 'ca-west', 'mx-central', 'sa-east'],
    ...[
        'eu-central',
        'eu-west',
        'eu-north',
        'eu-south',
        'eusc-de-east',
        'il-central',
        'me-central',
        'me-south',
        'af-south',
    ],
    ...['ap-east', 'ap-south', 'ap-northeast', 'ap-southeast', 'cn-north', 'cn-northwest'],
];
function regionMeant(region) {
    const [, place = '', number = ''] = /^(.*)-(\d+)$/.exec(region) ?? [];
    if (PLACES.includes(place))
        return null;
    const letters = sorted(place);
    const meant = PLACES.find((each) => sorted(each) === letters);
    return meant === undefined ? null : `${meant}-${number}`;
}
function sorted(text) {
    return Array.from(text).sort().join('');
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

/***/ 76889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
function count(n, noun, plural = `${noun}s`) {
    return `${n} ${n === 1 ? noun : plural}`;
}


/***/ }),

/***/ 69839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ SNAPSHOT_LIMIT),
  E$: () => (/* binding */ parseSnapshot),
  D7: () => (/* binding */ renderSnapshot)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/values.js
var values = __webpack_require__(26271);
// EXTERNAL MODULE: ./build/src/snapshot/model.js
var model = __webpack_require__(24527);
// EXTERNAL MODULE: ./build/src/snapshot/endpoint.js
var endpoint = __webpack_require__(65489);
// EXTERNAL MODULE: ./build/src/snapshot/reads.js + 1 modules
var reads = __webpack_require__(40069);
// EXTERNAL MODULE: ./build/src/snapshot/shape.js
var shape = __webpack_require__(7939);
// EXTERNAL MODULE: ./build/src/snapshot/shapes.js + 1 modules
var shapes = __webpack_require__(85055);
;// CONCATENATED MODULE: ./build/src/snapshot/answer-shape.js


const KINDS = {
    denied: true,
    throttled: true,
    timeout: true,
    unavailable: true,
    malformed: true,
    foreign: true,
    credentials: true,
    'not-observed': true,
};
const TROUBLES = {
    'no-credentials': true,
    'unknown-profile': true,
    'role-refused': true,
    'expired-credentials': true,
    'refused-credentials': true,
    clock: true,
    'host-not-found': true,
    'no-connection': true,
};
const nameIn = (names) => (value) => typeof value === 'string' && Object.hasOwn(names, value) ? null : '';
const WITHOUT_VALUE = new Map([
    ['absent', (0,shape/* object */.Ik)({ code: shape/* text */.Qq })],
    [
        'unreadable',
        (0,shape/* object */.Ik)({ kind: nameIn(KINDS), ...(0,shape/* all */.Q7)(shape/* text */.Qq, 'code', 'message'), permissions: (0,shape/* list */.p_)(shape/* text */.Qq) }, { trouble: (0,shape/* object */.Ik)({ kind: nameIn(TROUBLES) }, { name: shape/* text */.Qq }) }),
    ],
]);
function misfitAnswer(op, answer) {
    const { status } = answer;
    if (status === 'known') {
        const fault = (0,shapes/* misfit */.h)(op, answer['value']);
        return fault === null ? null : `value${fault}`;
    }
    const shape = WITHOUT_VALUE.get(status);
    if (shape === undefined)
        return 'status';
    const fault = shape(answer);
    return fault === null ? null : fault.replace(/^\./, '');
}

;// CONCATENATED MODULE: ./build/src/snapshot/file.js







const SNAPSHOT_LIMIT = 64 * 1024 * 1024;
function renderSnapshot(snapshot) {
    return `${JSON.stringify(snapshot, null, 1)}\n`;
}
function isOurs(op) {
    return Object.hasOwn(reads/* OPERATIONS */.x, op);
}
function faultOf(value) {
    if (!(0,shape/* isRecord */.u4)(value) || !(0,shape/* isRecord */.u4)(value['read']) || !(0,shape/* isRecord */.u4)(value['answer']))
        return 'is no read and answer';
    const { op, region, params } = value['read'];
    if (typeof op !== 'string' || !/^[a-z][a-z0-9-]*:[A-Z]\w*$/.test(op))
        return 'names no read';
    if (typeof region !== 'string' || !(0,shape/* isRecord */.u4)(params))
        return `(${op}) has no region, or no parameters`;
    if (!isOurs(op))
        return null;
    const place = misfitAnswer(op, value['answer']);
    return place === null ? null : `(${op} in ${region}): ${place} is not what AWS answers there`;
}
function twiceAnswered(observed) {
    const answers = new Map();
    for (const [index, { read, answer }] of observed.entries()) {
        const [key, text] = [(0,model/* readKey */.Y)(read), JSON.stringify(answer)];
        if ((answers.get(key) ?? text) !== text)
            return `observed[${String(index)}] (${read.op} in ${read.region}) has another answer than the same read before it`;
        answers.set(key, text);
    }
    return null;
}
function accountsOf(observed) {
    const arns = observed.flatMap(({ read, answer }) => {
        if (answer.status !== 'known')
            return [];
        if (read.op === 'sts:GetCallerIdentity') {
            const { Account, Arn } = answer.value;
            return [`::::${Account}:`, Arn];
        }
        if (read.op !== 'events:ListRules')
            return [];
        const { EventBusName } = read.params;
        if (EventBusName !== 'default')
            return [];
        return answer.value.map(({ Arn }) => Arn);
    });
    return [...new Set(arns.flatMap((arn) => arn.split(':')[4] ?? []))].filter((id) => /^\d{12}$/.test(id));
}
function withoutSecrets({ read, answer }) {
    if (answer.status !== 'known')
        return { read, answer };
    const subscription = (row) => row.Endpoint === undefined ? row : { ...row, Endpoint: (0,endpoint/* asPublicEndpoint */.lW)(row.Protocol ?? '', row.Endpoint) };
    const known = (value) => ({ read, answer: { ...answer, value: value } });
    switch (read.op) {
        case 'sns:ListSubscriptionsByTopic':
            return known(answer.value.map(subscription));
        case 'sns:GetSubscriptionAttributes':
            return known(subscription(answer.value));
        case 'events:DescribeApiDestination': {
            const destination = answer.value;
            return known({ ...destination, InvocationEndpoint: (0,endpoint/* asPublicDestination */.Oq)(destination.InvocationEndpoint) });
        }
        default:
            return { read, answer };
    }
}
function parseSnapshot(text, path, hint = null) {
    const refuse = (message) => new errors/* UsageError */.eb(`${path}: ${message}`, 'snapshot', [{ path, line: 1, column: 1, message, hint }]);
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw refuse('this is not JSON, so it is not a snapshot');
    }
    if (!(0,shape/* isRecord */.u4)(json))
        throw refuse('this is no snapshot');
    const { schema } = json;
    if (schema !== model/* SNAPSHOT_SCHEMA */.J) {
        const ours = typeof schema === 'string' && /^iam-alert-guard\/[a-z-]+\/\d+$/.test(schema);
        throw refuse(`${ours ? `the schema is "${schema}"` : 'it has no schema of a snapshot'}, and this version reads ${model/* SNAPSHOT_SCHEMA */.J}`);
    }
    const { observedAt, region, observed } = json;
    if (typeof observedAt !== 'string' || (0,values/* instantOf */.B9)(observedAt) === null)
        throw refuse('observedAt is no time as in RFC 3339, e.g. 2026-11-23T09:00:00Z');
    if (region !== null && typeof region !== 'string')
        throw refuse('region is neither a text nor null');
    if (!Array.isArray(observed))
        throw refuse('observed is no list of reads and answers');
    for (const [index, entry] of observed.entries()) {
        const fault = faultOf(entry);
        if (fault !== null)
            throw refuse(`observed[${String(index)}] ${fault}`);
    }
    const known = observed.filter(({ read }) => isOurs(read.op));
    const twice = twiceAnswered(known);
    if (twice !== null)
        throw refuse(twice);
    const accounts = accountsOf(known);
    if (accounts.length > 1)
        throw refuse(`it holds answers of several accounts: ${accounts.join(', ')}`);
    return { schema: model/* SNAPSHOT_SCHEMA */.J, observedAt, region, observed: known.map(withoutSecrets) };
}


/***/ })

};
