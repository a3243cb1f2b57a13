export const id = 5411;
export const ids = [5411];
export const modules = {

/***/ 15411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/src/checks/assess.js + 1 modules
var assess = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/forms/issue.js
var issue = __webpack_require__(58683);
// EXTERNAL MODULE: ./build/src/report/model/redaction/redact.js
var redact = __webpack_require__(10883);
;// CONCATENATED MODULE: ./build/src/reconcile/gate.js
const TRIGGERS = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'];
function mayReconcileHere({ event, ref, defaultBranch, allowRef, accountPinned }) {
    if (!TRIGGERS.includes(event)) {
        return `reconcile does not run on ${event === '' ? 'an event without a name' : event}: only on ${TRIGGERS.join(', ')}, and in workflows that those call`;
    }
    if (!accountPinned)
        return 'reconcile in a workflow needs the account in the baseline: the key `account` with its 12 digits, in quotation marks';
    if (event === 'schedule' && defaultBranch === null && ref.startsWith('refs/heads/'))
        return null;
    if (isAllowed({ ref, defaultBranch, allowRef }))
        return null;
    const where = defaultBranch === null
        ? 'the default branch, which the event does not name'
        : `the default branch, ${defaultBranch}`;
    return `reconcile runs on ${where}, or on refs named in allow-ref, and this is ${ref === '' ? 'no ref at all' : ref}`;
}
function isAllowed({ ref, defaultBranch, allowRef }) {
    const allowed = [...(defaultBranch === null ? [] : [`refs/heads/${defaultBranch}`]), ...allowRef.map(fullRef)];
    return ref !== '' && allowed.includes(ref);
}
function mayTrackHere(run) {
    const { event, ref, defaultBranch } = run;
    if (event === 'schedule' || ref === '' || defaultBranch === null || isAllowed(run))
        return null;
    return `The tracking issue was left as it is: it follows ${defaultBranch} and the refs in allow-ref, and this run is of ${ref}.`;
}
function fullRef(ref) {
    return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}

// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/event.js
var workflow_event = __webpack_require__(31784);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/github.js + 3 modules
var workflow_github = __webpack_require__(25510);
// EXTERNAL MODULE: ./build/src/commands/shared/checked.js
var checked = __webpack_require__(27261);
// EXTERNAL MODULE: ./build/src/commands/shared/check-reads.js
var check_reads = __webpack_require__(76936);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 16 modules
var shared_report = __webpack_require__(96518);
// EXTERNAL MODULE: ./build/src/commands/shared/period.js
var period = __webpack_require__(38455);
// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var shared_session = __webpack_require__(78880);
;// CONCATENATED MODULE: ./build/src/action-run.js














async function openTwice(request, { world, cwd }) {
    const once = async () => {
        const session = await (0,shared_session/* openSession */.fA)(request, world, cwd, check_reads/* wantedForCheck */.bo);
        return { session, report: await (0,checked/* checkReport */.p)(session, world) };
    };
    const first = await once();
    const passing = first.report.verdict === 'unknown' && (0,issue/* issueMove */.rX)(first.report) === 'leave' && request.snapshots.length === 0;
    if (!passing)
        return first;
    world.host.log('Some reads were throttled or timed out: asking once more.');
    return once();
}
async function tracking(run, keep) {
    const { action, event, world } = run;
    if (!action.trackingIssue || (0,workflow_event/* isReviewed */.qe)(event))
        return null;
    const ref = world.env['GITHUB_REF'] ?? '';
    const { allowRef } = action;
    return mayTrackHere({ event: event.name, ref, defaultBranch: (0,workflow_event/* defaultBranch */.OR)(event), allowRef }) ?? keep();
}
async function tell(report, key, request, run) {
    const { action, github, world } = run;
    const told = await (0,redacts/* forReaders */.G4)(report, run);
    const options = { key, showing: request, assignees: action.issueAssignees, ...(0,shared_report/* docsBase */.xH)(world) };
    const note = await tracking(run, () => (0,workflow_github/* track */.u4)(github, told, options));
    await (0,shared_report/* publish */.mk)(note === null ? told : { ...told, notes: [...told.notes, note] }, request, world, { key });
}
async function checkHere(request, history, run) {
    const { session, report: checked } = await openTwice(request, run);
    const seen = history === null ? {} : { history: await seenBy(session, history, run) };
    const report = await (0,period/* withPeriod */.uA)({ ...checked, ...seen }, request, run.world);
    await tell(report, (0,shared_report/* keyOf */.TN)(session), request, run);
    return (0,assess/* exitOf */.sX)(report.findings, session.identified, request);
}
async function seenBy({ proof }, asked, { world }) {
    const { historyOf } = await __webpack_require__.e(/* import() */ 8876).then(__webpack_require__.bind(__webpack_require__, 68876));
    return historyOf(proof, asked, world);
}
async function canaryHere(request, run) {
    const { world, cwd } = run;
    const { fly } = await __webpack_require__.e(/* import() */ 795).then(__webpack_require__.bind(__webpack_require__, 40795));
    const { session, report, exit } = await fly(request, (await run.redacted()) ? discreet(world) : world, cwd);
    await (0,shared_report/* publish */.mk)(await (0,redacts/* forReaders */.G4)(report, run), request, world, { key: (0,shared_report/* keyOf */.TN)(session) });
    return exit;
}
async function historyHere(request, run) {
    const { historyExit, historyReport } = await Promise.all(/* import() */[__webpack_require__.e(8876), __webpack_require__.e(9564)]).then(__webpack_require__.bind(__webpack_require__, 79564));
    const { session, report, history } = await historyReport(request, run.world, run.cwd);
    await (0,shared_report/* publish */.mk)(await (0,redacts/* forReaders */.G4)(report, run), request, run.world, { key: (0,shared_report/* keyOf */.TN)(session) });
    return historyExit(history, session.identified, request);
}
async function planHere(request, run) {
    const { world, cwd } = run;
    const { planned, readsForPlan } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(5666)]).then(__webpack_require__.bind(__webpack_require__, 55666));
    const session = await (0,shared_session/* openSession */.fA)(request, world, cwd, readsForPlan(request));
    const report = planned(session, world, request);
    await tell(report, (0,shared_report/* keyOf */.TN)(session), request, run);
    return shownToReview(run) ? 0 : (0,assess/* exitOf */.sX)(report.findings, session.identified, request);
}
function shownToReview({ event, world }) {
    if (!(0,workflow_event/* isReviewed */.qe)(event))
        return false;
    world.host.log('On a pull request the plan is shown and never fails the run: mode review, or auto, judges the change.');
    return true;
}
async function reconcileHere(request, run) {
    const { action, event, world, cwd } = run;
    const { baseline } = await (0,shared_session/* readBaseline */.mF)(request.baseline, world, cwd);
    const refusal = mayReconcileHere({
        event: event.name,
        ref: world.env['GITHUB_REF'] ?? '',
        defaultBranch: (0,workflow_event/* defaultBranch */.OR)(event),
        allowRef: action.allowRef,
        accountPinned: baseline.account !== undefined,
    });
    if (refusal !== null)
        throw new errors/* UsageError */.eb(refusal, 'trigger');
    const { reconcileAccount } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(863)]).then(__webpack_require__.bind(__webpack_require__, 10863));
    const { report, key, exit } = await reconcileAccount(request, (await run.redacted()) ? discreet(world) : world, cwd);
    await tell(report, key, request, run);
    return exit;
}
function discreet(world) {
    return { ...world, host: { ...world.host, log: (message) => world.host.log((0,redact/* redactText */.Rd)(message)) } };
}
const OF_ONE_ACCOUNT = 'tracking-issue with mode merge keeps the issue of many accounts, and these reports are of single ones: set it in the jobs that check the accounts';
async function mergeHere(request, run) {
    const { merged } = await Promise.all(/* import() */[__webpack_require__.e(8374), __webpack_require__.e(4134), __webpack_require__.e(4658)]).then(__webpack_require__.bind(__webpack_require__, 84658));
    const found = await merged(request, run.world);
    if ('fleet' in found)
        await tellFleet(found.fleet, request, run);
    else if (run.action.trackingIssue)
        throw new errors/* UsageError */.eb(OF_ONE_ACCOUNT, 'usage');
    else
        await (0,shared_report/* publish */.mk)(await (0,redacts/* forReaders */.G4)(found.report, run), request, run.world, { marks: null });
    return found.exit;
}
async function tellFleet(report, request, run) {
    const { action, github, world } = run;
    const [{ redactFleet }, { withFleetPeriod }, { publishFleet }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7246).then(__webpack_require__.bind(__webpack_require__, 27246)),
        __webpack_require__.e(/* import() */ 8121).then(__webpack_require__.bind(__webpack_require__, 78121)),
        __webpack_require__.e(/* import() */ 4134).then(__webpack_require__.bind(__webpack_require__, 14134)),
    ]);
    const hide = (await run.redacted()) ? redactFleet : (shown) => shown;
    const told = hide(await withFleetPeriod(hide(report), request.previous, world));
    const options = { showing: request, assignees: action.issueAssignees };
    const note = await tracking(run, () => (0,workflow_github/* trackFleet */.iS)(github, told, options));
    await publishFleet(told, request, world, note === null ? [] : [note]);
}
async function fleetHere(request, run) {
    const redacted = await run.redacted();
    const { fleetReport } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(8876), __webpack_require__.e(4134), __webpack_require__.e(9159)]).then(__webpack_require__.bind(__webpack_require__, 19159));
    const { fleetExit } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9360));
    const report = await fleetReport(request, redacted ? discreet(run.world) : run.world, run.cwd, redacted);
    await tellFleet(report, request, run);
    return request.command === 'plan' && shownToReview(run) ? 0 : fleetExit(report, request);
}
async function shardsHere(shards, { host }) {
    const all = Array.from({ length: shards }, (_, index) => `${String(index + 1)}/${String(shards)}`);
    host.output('shards', JSON.stringify(all));
    host.log((0,count/* count */.U)(shards, 'shard'));
    await host.summary(`The accounts are shared out among ${(0,count/* count */.U)(shards, 'shard')}.\n`);
    return 0;
}
async function perform(asked, run) {
    switch (asked.command) {
        case 'check':
            return checkHere(asked.request, asked.history, run);
        case 'canary':
            return canaryHere(asked.request, run);
        case 'history':
            return historyHere(asked.request, run);
        case 'review':
            return (await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(8374), __webpack_require__.e(4977)]).then(__webpack_require__.bind(__webpack_require__, 34977))).reviewPullRequest(asked.request, asked.pull, run);
        case 'plan':
            return planHere(asked.request, run);
        case 'reconcile':
            return reconcileHere(asked.request, run);
        case 'merge':
            return mergeHere(asked.request, run);
        case 'fleet-review':
            return (await Promise.all(/* import() */[__webpack_require__.e(8374), __webpack_require__.e(8571)]).then(__webpack_require__.bind(__webpack_require__, 18571))).reviewFleetPullRequest(asked.request, asked.pull, run);
        case 'fleet':
            return fleetHere(asked.request, run);
        case 'shards':
            return shardsHere(asked.request.shards, run.world);
    }
}


/***/ }),

/***/ 27261:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkReport)
/* harmony export */ });
/* harmony import */ var _checks_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69604);
/* harmony import */ var _delivery_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18506);
/* harmony import */ var _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25973);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96518);





async function checkReport(session, world, aws) {
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)('check', session, world);
    const isSaid = report.findings.some(({ status, remediation }) => status === 'fail' && remediation?.by === 'reconcile');
    if (report.verdict !== 'drifted' && !isSaid)
        return report;
    const { snapshot } = session;
    const { withHands } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(3943)]).then(__webpack_require__.bind(__webpack_require__, 53943));
    const first = await planOver(snapshot, session);
    const { steps } = aws === undefined || first.tags.length === 0
        ? first
        : await planOver(await besides(snapshot, first.tags, aws), session);
    const own = steps.filter(({ by }) => by === 'reconcile').length;
    return { ...report, findings: withHands(report.findings, { steps }), hands: { own, all: steps.length } };
}
async function planOver(snapshot, session) {
    const { buildPlan } = await Promise.all(/* import() */[__webpack_require__.e(2504), __webpack_require__.e(3943)]).then(__webpack_require__.bind(__webpack_require__, 53943));
    const { setting, others } = session;
    const tags = [];
    const { steps } = buildPlan(setting, (0,_delivery_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .prove */ .zn)(setting, new _snapshot_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .Facts */ .At(snapshot, others)), {
        others,
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .handsOf */ .ui)(session),
        findings: (judged) => (0,_checks_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u, judged).findings,
        ask: (read) => tags.push(read),
    });
    return { steps, tags };
}
async function besides(snapshot, reads, aws) {
    const answered = await Promise.all(reads.map(async (read) => ({ read, answer: await aws.read(read) })));
    const told = answered.filter(({ answer }) => answer.status !== 'unreadable');
    return { ...snapshot, observed: [...snapshot.observed, ...told] };
}


/***/ }),

/***/ 25510:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Im: () => (/* binding */ comment),
  u4: () => (/* binding */ track),
  iS: () => (/* binding */ trackFleet)
});

// EXTERNAL MODULE: ./build/src/report/words/command/again.js
var again = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/src/report/model/redaction/key.js
var redaction_key = __webpack_require__(99967);
// EXTERNAL MODULE: ./build/src/report/model/limits.js
var limits = __webpack_require__(77912);
// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(86089);
// EXTERNAL MODULE: ./build/src/report/sections/page.js
var page = __webpack_require__(65726);
// EXTERNAL MODULE: ./build/src/report/sections/sections.js
var sections_sections = __webpack_require__(72425);
// EXTERNAL MODULE: ./build/src/report/sections/delivery.js + 1 modules
var delivery = __webpack_require__(65626);
// EXTERNAL MODULE: ./build/src/report/sections/findings.js
var findings = __webpack_require__(88611);
// EXTERNAL MODULE: ./build/src/report/sections/plan.js
var plan = __webpack_require__(73982);
// EXTERNAL MODULE: ./build/src/report/forms/summary.js + 1 modules
var summary = __webpack_require__(8384);
// EXTERNAL MODULE: ./build/src/report/words/command/next.js
var command_next = __webpack_require__(14227);
;// CONCATENATED MODULE: ./build/src/report/forms/comment.js










function worthTelling({ review, plan, verdict }) {
    const work = verdict === 'drifted' || verdict === 'unknown' || (plan?.steps.length ?? 0) > 0;
    if (review === null)
        return work;
    return review.class !== 'neutral' || (work && review.changes.length > 0);
}
function renderComment(report, options = {}) {
    const mark = (0,redaction_key/* marker */.xL)('comment', options.key ?? { path: report.baseline.path, account: report.target.account });
    const first = options.acceptance ? `${mark}\n${(0,redaction_key/* acceptanceLine */.W4)(options.acceptance)}` : mark;
    const room = limits/* LIMITS */.b.commentBytes - (0,page/* bytes */.e)(first) - 2;
    if (!worthTelling(report))
        return `${first}\n\n${(0,summary/* verdictHeading */.G8)(report)}\n`;
    const sections = [
        (0,sections_sections/* causeSection */.bM)(report),
        (0,plan/* reviewSection */.mM)(report),
        (0,plan/* touchesSection */.NF)(report),
        (0,delivery/* chainSection */.JS)(report),
        (0,delivery/* recipientsSection */.K6)(report),
        (0,plan/* planSection */.lA)(report),
        ...(0,findings/* findingsSections */.X)(report, options, false),
        (0,delivery/* lossesSection */.z5)(report),
        (0,sections_sections/* unreadableSection */.t0)(report, options),
        (0,sections_sections/* notesSection */.dY)(report),
    ];
    const next = (0,command_next/* nextSentence */.H)(report, options.showing);
    const closing = [
        (0,sections_sections/* runbookLine */.zn)(report),
        next === null ? '' : `**Next:** ${(0,markdown/* text */.Qq)(next)}`,
        report.plan && report.plan.steps.length > 0 && report.review
            ? '<sub>The plan shows the steps that would remain after merging. It never decides whether this check passes.</sub>'
            : '',
    ];
    return `${first}\n\n${(0,page/* page */.M)((0,summary/* opening */.zs)(report), sections, closing.filter((part) => part !== '').join('\n\n'), room)}`;
}

// EXTERNAL MODULE: ./build/src/report/forms/issue.js
var issue = __webpack_require__(58683);
// EXTERNAL MODULE: ./build/src/report/forms/issue-change.js
var issue_change = __webpack_require__(68980);
// EXTERNAL MODULE: ./build/src/fleet/model.js
var model = __webpack_require__(32791);
// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
// EXTERNAL MODULE: ./build/src/report/model/show.js
var show = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/report/sections/issue-state.js
var issue_state = __webpack_require__(36670);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/findings/model.js
var findings_model = __webpack_require__(33837);
// EXTERNAL MODULE: ./build/src/report/fleet/words.js
var fleet_words = __webpack_require__(46914);
;// CONCATENATED MODULE: ./build/src/report/fleet/issue-change.js








const MOST_CAUSES = 300;
const MOST_ACCOUNTS = 1_500;
const MOST_OF_ID = 60;
function gravest({ groups }) {
    const grave = ({ status, severity }) => status !== 'waived' && (0,findings_model/* severityRank */.qs)(severity) <= (0,findings_model/* severityRank */.qs)('medium');
    return groups.filter(grave).slice(0, MOST_CAUSES);
}
function which(accounts) {
    const tags = accounts.map(redaction_key/* accountTag */.oD).sort().join(',');
    return (0,external_node_crypto_.createHash)('sha256').update(tags).digest('hex').slice(0, 8);
}
function notInSync({ accounts }) {
    return accounts.filter(({ verdict }) => verdict !== 'in-sync');
}
function fleetStateLine(report) {
    const causes = gravest(report)
        .map(({ key, check, accounts }) => `${(0,issue_state/* plainId */.Sd)(check ?? 'run', MOST_OF_ID)}.${key}.${String(accounts.length)}.${which(accounts)}`)
        .sort();
    const tags = notInSync(report).map(({ account }) => (0,redaction_key/* accountTag */.oD)(account));
    const kept = tags.length > MOST_ACCOUNTS ? 'many' : tags.sort().join(',');
    return `<!-- iam-alert-guard:state verdict=${(0,model/* summaryOf */.Y)(report.accounts).verdict} causes=${causes.join(',')} accounts=${kept} -->`;
}
const LINE = /^<!-- iam-alert-guard:state verdict=(in-sync|drifted|unknown) causes=([a-z0-9.,-]{0,40000}) accounts=(many|[0-9a-f,]{0,20000}) -->$/;
const CAUSE = /^([a-z0-9-]{1,60})\.([0-9a-f]{16})\.(\d{1,6})\.([0-9a-f]{8})$/;
function keptIn(body) {
    const [, verdict, causes, accounts] = LINE.exec((0,issue_state/* hiddenLine */.re)(body)) ?? [];
    if (verdict === undefined || causes === undefined || accounts === undefined)
        return null;
    const entries = causes.split(',').flatMap((entry) => {
        const [, check, key, number, its] = CAUSE.exec(entry) ?? [];
        return check === undefined || key === undefined || its === undefined
            ? []
            : [[key, { check, accounts: Number(number), which: its }]];
    });
    const tags = accounts === 'many' ? null : new Set(accounts.split(',').filter((each) => each !== ''));
    return { verdict: verdict, causes: new Map(entries), accounts: tags };
}
function fleetChangeNote(report, previous) {
    const before = keptIn(previous);
    if (before === null)
        return null;
    const now = gravest(report);
    const { verdict } = (0,model/* summaryOf */.Y)(report.accounts);
    const fresh = now.filter(({ key }) => !before.causes.has(key));
    const others = now.flatMap((group) => {
        const was = before.causes.get(group.key);
        return was === undefined || was.which === which(group.accounts) ? [] : [{ group, was }];
    });
    const keys = new Set(now.map(({ key }) => key));
    const gone = [...before.causes].filter(([key]) => !keys.has(key));
    const { left, back } = moved(report, before);
    const still = fresh.length + others.length + gone.length + left.length + back === 0;
    if (verdict === before.verdict && still)
        return null;
    const said = (0,issue_state/* changeWords */.mF)(report.generatedAt, before.verdict, verdict, (at) => `What was found changed at ${at}; the state is still`);
    return [
        `${said} ${(0,markdown/* text */.Qq)((0,fleet_words/* fleetHeadline */.fW)(report))}`,
        left.length === 0 ? '' : `No longer in sync, or new: ${(0,markdown/* text */.Qq)((0,fleet_words/* someAccounts */.jJ)(left, issue_state/* MOST_NAMED */.SE))}.`,
        back === 0 ? '' : `${(0,count/* count */.U)(back, 'account')} in sync again, or no longer looked at.`,
        (0,issue_state/* named */.KT)('New', fresh.map(line), 'cause'),
        (0,issue_state/* named */.KT)('In other accounts than before', others.map(({ group, was }) => `${line(group)} (${was.accounts === group.accounts.length ? 'as many, but others' : `before: ${String(was.accounts)}`})`), 'cause'),
        (0,issue_state/* named */.KT)('No longer found', gone.map(([, { check, accounts }]) => `${(0,markdown/* code */.aY)(check)} (it was in ${(0,count/* count */.U)(accounts, 'account')})`), 'cause'),
    ]
        .filter((part) => part !== '')
        .join('\n\n')
        .concat('\n');
}
function moved(report, { accounts }) {
    const standing = notInSync(report);
    if (accounts === null || standing.length > MOST_ACCOUNTS)
        return { left: [], back: 0 };
    const tags = new Set(standing.map(({ account }) => (0,redaction_key/* accountTag */.oD)(account)));
    return {
        left: standing.map(({ account }) => account).filter((account) => !accounts.has((0,redaction_key/* accountTag */.oD)(account))),
        back: [...accounts].filter((tag) => !tags.has(tag)).length,
    };
}
function line(group) {
    const { words, check } = (0,fleet_words/* groupHead */.mf)(group);
    return `${words}: ${check === null ? '' : `${(0,markdown/* code */.aY)(check)}: `}${(0,markdown/* text */.Qq)((0,fleet_words/* groupCause */.Rl)(group))} In ${(0,markdown/* text */.Qq)((0,fleet_words/* someAccounts */.jJ)(group.accounts))}`;
}

// EXTERNAL MODULE: ./build/src/report/fleet/markdown.js
var fleet_markdown = __webpack_require__(87522);
;// CONCATENATED MODULE: ./build/src/report/fleet/issue.js












function fleetKey({ organization }) {
    return { path: organization.path, account: null };
}
function fleetIssueMove({ accounts }) {
    const { verdict } = (0,model/* summaryOf */.Y)(accounts);
    if (verdict === 'in-sync')
        return 'close';
    const unknown = accounts.filter((account) => account.verdict === 'unknown');
    const passing = unknown.length > 0 && unknown.every((account) => account.passing === true);
    return verdict === 'unknown' && passing ? 'leave' : 'open';
}
function fleetIssueTitle({ accounts, organization }) {
    const { verdict, verdicts } = (0,model/* summaryOf */.Y)(accounts);
    const state = verdict === 'in-sync' ? 'in sync' : verdict;
    const so = `${String(verdicts[verdict])} of ${(0,count/* count */.U)(accounts.length, 'account')}`;
    return (0,plain/* shown */.SP)(`IAM alerts ${state} in ${so}: ${organization.path}`, limits/* LIMITS */.b.issueTitleChars);
}
const MOST_NAMED = 50;
function renderFleetIssue(report, previous, { showing = show/* QUIET */.D } = {}) {
    const first = `${(0,redaction_key/* marker */.xL)('issue', fleetKey(report))}\n${fleetStateLine(report)}`;
    const sections = [...(0,fleet_markdown/* fleetSections */.HO)(report, showing, MOST_NAMED), historyOf(report, previous)];
    const closing = '<sub>iam-alert-guard keeps this issue: it replaces this text, comments when causes or accounts change, and closes the issue when all accounts are in sync.</sub>';
    return `${first}\n\n${(0,page/* page */.M)((0,fleet_markdown/* fleetOpening */.PP)(report), sections, closing, limits/* LIMITS */.b.commentBytes - (0,page/* bytes */.e)(first) - 2)}`;
}
function fleetClosingNote(report) {
    return `✅ ${(0,markdown/* text */.Qq)((0,fleet_words/* fleetHeadline */.fW)(report))} Closed at ${(0,markdown/* text */.Qq)(report.generatedAt)}.\n`;
}
const ENTRY = /^- `(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)` (\d+ drifted, \d+ unknown, \d+ in sync)$/;
function historyOf({ accounts, generatedAt }, previous) {
    const { verdicts } = (0,model/* summaryOf */.Y)(accounts);
    const state = `${String(verdicts.drifted)} drifted, ${String(verdicts.unknown)} unknown, ${String(verdicts['in-sync'])} in sync`;
    return (0,issue_state/* historySection */.gK)(ENTRY, generatedAt, state, previous);
}

;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/github.js







const NO_TOKEN = 'The tracking issue was not updated: there is no token.';
async function comment(github, pull, report, mode, options) {
    if (mode === 'never')
        return null;
    const answer = await github.upsertComment({
        pull,
        marker: (0,redaction_key/* marker */.xL)('comment', options.key),
        continues: (firstLine) => (0,redaction_key/* sameComment */.Go)(options.key, firstLine),
        body: renderComment((0,again/* goingOn */.iO)(report), options),
        create: mode === 'always' || worthTelling(report),
    });
    return answer.ok ? null : answer.note;
}
async function track(github, report, options) {
    const { key, assignees = [] } = options;
    const move = (0,issue/* issueMove */.rX)(report);
    if (move === 'leave')
        return null;
    if (github === null)
        return NO_TOKEN;
    const answer = await github.syncIssue({
        move,
        marker: (0,redaction_key/* marker */.xL)('issue', key),
        replaces: key.account === null ? [] : [(0,redaction_key/* marker */.xL)('issue', { ...key, account: null })],
        label: issue/* ISSUE_LABEL */.VO,
        title: (0,issue/* issueTitle */.al)(report),
        assignees,
        change: (previous) => (0,issue_change/* changeNote */.v)(report, previous),
        body: (previous) => (0,issue/* renderIssue */.yi)((0,again/* goingOn */.iO)(report), previous, options),
        closingNote: (0,issue/* closingNote */.In)(report),
    });
    return answer.ok ? null : answer.note;
}
async function trackFleet(github, report, { showing, assignees }) {
    const move = fleetIssueMove(report);
    if (move === 'leave')
        return null;
    if (github === null)
        return NO_TOKEN;
    const answer = await github.syncIssue({
        move,
        marker: (0,redaction_key/* marker */.xL)('issue', fleetKey(report)),
        replaces: [],
        label: issue/* ISSUE_LABEL */.VO,
        title: fleetIssueTitle(report),
        assignees,
        change: (previous) => fleetChangeNote(report, previous),
        body: (previous) => renderFleetIssue(report, previous, { showing }),
        closingNote: fleetClosingNote(report),
    });
    return answer.ok ? null : answer.note;
}


/***/ })

};
