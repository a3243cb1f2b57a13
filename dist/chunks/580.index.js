export const id = 580;
export const ids = [580];
export const modules = {

/***/ 3580:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/src/checks/assess.js + 1 modules
var assess = __webpack_require__(97153);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/forms/issue.js
var issue = __webpack_require__(58683);
// EXTERNAL MODULE: ./build/src/fleet/fold.js
var fold = __webpack_require__(78839);
// EXTERNAL MODULE: ./build/src/report/model/redact.js
var redact = __webpack_require__(78781);
;// CONCATENATED MODULE: ./build/src/report/fleet/redact.js


function redactFleet(report) {
    const { organization, accounts, shard, ...rest } = report;
    const told = (0,redact/* redactJson */.Kp)({
        ...rest,
        accounts: accounts.map((account) => ({ ...account, name: null })),
        ...(shard === undefined
            ? {}
            : { shard: { ...shard, accounts: shard.accounts.map(({ account }) => ({ account, name: null })) } }),
    });
    const sorted = told.groups.map((group) => ({ ...group, accounts: [...group.accounts].sort() }));
    return (0,fold/* assembled */.tp)({ ...told, organization }, told.accounts, sorted);
}

;// CONCATENATED MODULE: ./build/src/reconcile/gate.js
const TRIGGERS = ['schedule', 'push', 'workflow_dispatch', 'repository_dispatch'];
function mayReconcileHere({ event, ref, defaultBranch, allowRef, accountPinned }) {
    if (!TRIGGERS.includes(event)) {
        return `reconcile does not run on ${event === '' ? 'an event without a name' : event}: only on ${TRIGGERS.join(', ')}, and in workflows that those call`;
    }
    if (!accountPinned)
        return 'reconcile in a workflow needs the account in the baseline: account: "111122223333"';
    if (event === 'schedule' && defaultBranch === null && ref.startsWith('refs/heads/'))
        return null;
    const allowed = [...(defaultBranch === null ? [] : [`refs/heads/${defaultBranch}`]), ...allowRef.map(fullRef)];
    if (ref !== '' && allowed.includes(ref))
        return null;
    const where = defaultBranch === null
        ? 'the default branch, which the event does not name'
        : `the default branch, ${defaultBranch}`;
    return `reconcile runs on ${where}, or on refs named in allow-ref, and this is ${ref === '' ? 'no ref at all' : ref}`;
}
function fullRef(ref) {
    return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}

// EXTERNAL MODULE: ./build/src/fleet/exit.js
var exit = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/src/commands/fleet.js + 5 modules
var fleet = __webpack_require__(5612);
// EXTERNAL MODULE: ./build/src/commands/merge.js + 3 modules
var merge = __webpack_require__(50264);
// EXTERNAL MODULE: ./build/src/commands/canary.js + 6 modules
var canary = __webpack_require__(91979);
// EXTERNAL MODULE: ./build/src/commands/history.js
var commands_history = __webpack_require__(79564);
// EXTERNAL MODULE: ./build/src/commands/shared/history.js + 11 modules
var shared_history = __webpack_require__(90105);
// EXTERNAL MODULE: ./build/src/commands/shared/fleet/report.js + 7 modules
var fleet_report = __webpack_require__(31199);
// EXTERNAL MODULE: ./build/src/commands/reconcile.js + 3 modules
var reconcile = __webpack_require__(10863);
// EXTERNAL MODULE: ./build/src/commands/shared/event.js
var shared_event = __webpack_require__(74408);
// EXTERNAL MODULE: ./build/src/report/model/key.js
var model_key = __webpack_require__(40433);
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
// EXTERNAL MODULE: ./build/src/report/words/next.js
var words_next = __webpack_require__(65985);
;// CONCATENATED MODULE: ./build/src/report/forms/comment.js










function worthTelling({ review, plan, verdict }) {
    const work = verdict === 'drifted' || verdict === 'unknown' || (plan?.steps.length ?? 0) > 0;
    if (review === null)
        return work;
    return review.class !== 'neutral' || (work && review.changes.length > 0);
}
function renderComment(report, options = {}) {
    const mark = (0,model_key/* marker */.xL)('comment', options.key ?? { path: report.baseline.path, account: report.target.account });
    const first = options.acceptance ? `${mark}\n${(0,model_key/* acceptanceLine */.W4)(options.acceptance)}` : mark;
    const room = limits/* LIMITS */.b.commentBytes - (0,page/* bytes */.e)(first) - 2;
    if (!worthTelling(report))
        return `${first}\n\n${(0,summary/* verdictHeading */.G8)(report)}\n`;
    const sections = [
        (0,sections_sections/* causeSection */.bM)(report),
        (0,plan/* reviewSection */.m)(report),
        (0,delivery/* chainSection */.JS)(report),
        (0,delivery/* recipientsSection */.K6)(report),
        (0,plan/* planSection */.l)(report),
        ...(0,findings/* findingsSections */.X)(report, options, false),
        (0,delivery/* lossesSection */.z5)(report),
        (0,sections_sections/* unreadableSection */.t0)(report, options),
        (0,sections_sections/* notesSection */.dY)(report),
    ];
    const next = (0,words_next/* nextSentence */.H)(report);
    const closing = [
        (0,sections_sections/* runbookLine */.zn)(report),
        next === null ? '' : `**Next:** ${(0,markdown/* text */.Qq)(next)}`,
        report.plan && report.plan.steps.length > 0 && report.review
            ? '<sub>The plan shows the steps that would remain after merging. It never decides whether this check passes.</sub>'
            : '',
    ];
    return `${first}\n\n${(0,page/* page */.M)((0,summary/* opening */.zs)(report), sections, closing.filter((part) => part !== '').join('\n\n'), room)}`;
}

// EXTERNAL MODULE: ./build/src/report/forms/issue-change.js
var issue_change = __webpack_require__(68980);
;// CONCATENATED MODULE: ./build/src/commands/shared/github.js




async function comment(github, pull, report, mode, options) {
    if (mode === 'never')
        return null;
    const answer = await github.upsertComment({
        pull,
        marker: (0,model_key/* marker */.xL)('comment', options.key),
        continues: (firstLine) => (0,model_key/* sameComment */.Go)(options.key, firstLine),
        body: renderComment(report, options),
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
        return 'The tracking issue was not updated: there is no token.';
    const answer = await github.syncIssue({
        move,
        marker: (0,model_key/* marker */.xL)('issue', key),
        replaces: key.account === null ? [] : [(0,model_key/* marker */.xL)('issue', { ...key, account: null })],
        label: issue/* ISSUE_LABEL */.VO,
        title: (0,issue/* issueTitle */.al)(report),
        assignees,
        change: (previous) => (0,issue_change/* changeNote */.v)(report, previous),
        body: (previous) => (0,issue/* renderIssue */.yi)(report, previous, options),
        closingNote: (0,issue/* closingNote */.In)(report),
    });
    return answer.ok ? null : answer.note;
}

// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 17 modules
var shared_report = __webpack_require__(53943);
// EXTERNAL MODULE: ./build/src/commands/shared/period.js + 1 modules
var period = __webpack_require__(6250);
// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
// EXTERNAL MODULE: ./build/src/commands/shared/planned.js
var planned = __webpack_require__(55666);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var shared_session = __webpack_require__(78880);
;// CONCATENATED MODULE: ./build/src/commands/shared/acceptance.js

class Unanswered extends Error {
}
async function told(answer) {
    const { ...got } = await answer;
    if (!got.ok)
        throw new Unanswered(got.note);
    return got.value;
}
const acceptance_short = (commit) => commit.slice(0, 12);
async function judgeAcceptance(reviewed, asking) {
    try {
        return await judge(reviewed, asking);
    }
    catch (error) {
        if (!(error instanceof Unanswered))
            throw error;
        return refused(reviewed, error.message);
    }
}
async function judge(reviewed, asking) {
    const { github, pull, label } = asking;
    const commit = pull.queued ? (await told(github.headOf(pull.number))).sha : pull.headSha;
    const carries = await told(github.carriesLabel(pull.number, label));
    const labelled = carries ? await byLabel(commit, asking) : null;
    if (labelled !== null && (await told(github.mayWrite(labelled.login))))
        return accepted(reviewed, labelled, labelled);
    for (const login of await told(github.approvals(pull.number, commit)))
        if (await told(github.mayWrite(login)))
            return accepted(reviewed, { commit, login }, null);
    if (labelled !== null) {
        const note = `The label "${label}" was set by ${labelled.login}, who may not write to this repository: it does not count.`;
        return refused(reviewed, note);
    }
    const way = `Somebody who may write to this repository accepts commit ${acceptance_short(commit)} by the label "${label}" or by an approving review.`;
    const old = `The label "${label}" is there, but no run has seen it set for commit ${acceptance_short(commit)}: take it off and set it again to accept this commit.`;
    return refused(reviewed, carries ? old : way);
}
async function byLabel(commit, { github, pull, label, key }) {
    const { labelled } = pull;
    if (labelled !== null && labelled.label.toLowerCase() === label.toLowerCase())
        return { commit, login: labelled.login };
    const continues = (firstLine) => (0,model_key/* sameComment */.Go)(key, firstLine);
    const body = await told(github.ownComment({ pull: pull.number, marker: (0,model_key/* marker */.xL)('comment', key), continues }));
    const record = body === null ? null : (0,model_key/* acceptanceIn */.Ve)(body);
    return record?.commit === commit ? record : null;
}
function accepted(reviewed, { commit, login }, record) {
    const review = { ...reviewed.review, acceptedBy: login, acceptedCommit: commit };
    return { reviewed: { ...reviewed, review }, record };
}
function refused(reviewed, note) {
    return { reviewed: { ...reviewed, notes: [...reviewed.notes, note] }, record: null };
}

// EXTERNAL MODULE: ./build/src/review/classify.js + 7 modules
var classify = __webpack_require__(64411);
// EXTERNAL MODULE: ./build/src/commands/shared/checkout.js
var checkout = __webpack_require__(75326);
;// CONCATENATED MODULE: ./build/src/commands/shared/base-version.js



function unread(why, hint = null) {
    return new errors/* UsageError */.eb(`the change could not be reviewed: ${why}`, 'github', [], hint);
}
async function base_version_told(answer) {
    const { ...got } = await answer;
    if (!got.ok)
        throw unread(got.note);
    return got.value;
}
async function baseVersion(pull, path, head, { github, world, cwd }) {
    if (github === null)
        throw unread('there is no token to read the base version of the baseline with');
    if (path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:/.test(path))
        throw unread(`the baseline ${path} is outside the repository`);
    const { headSha, baseSha } = pull;
    const commit = await base_version_told(github.baseOf({ sha: await (0,checkout/* checkedOut */.M8)(pull, world, cwd), headSha, baseSha }));
    const bytes = await base_version_told(github.fileAt(commit, path));
    if (bytes !== null)
        return { files: [{ bytes, path }], notes: [] };
    if (head === null)
        return { files: [], notes: [] };
    return newcomer(github, { base: commit, head: headSha }, path);
}
const MAY_BE = /\.(?:ya?ml|json|txt|conf|cfg)$|(?:^|\/)\.?[^./]+$/i;
async function newcomer(github, { base, head }, path) {
    if (await base_version_told(github.hasFile(base, path)))
        throw unread(`GitHub lists ${path} in commit ${base.slice(0, 12)} and gives no content of it`);
    if (!(await base_version_told(github.hasFile(head, path)))) {
        throw unread(`the baseline was read at ${path}, and commit ${head.slice(0, 12)} of this repository has no such file`, 'check out this repository, and name the baseline by its path in that checkout');
    }
    const gone = await base_version_told(github.removedBetween(base, head));
    if (gone === null)
        throw unread('it changes 300 files or more, so it could not be determined whether the baseline was moved', 'add the baseline in a pull request of its own');
    const files = [];
    for (const old of gone.filter((each) => MAY_BE.test(each))) {
        const bytes = await base_version_told(github.fileAt(base, old));
        if (bytes === null && (await base_version_told(github.hasFile(base, old))))
            throw unread(`GitHub lists ${old} in commit ${base.slice(0, 12)} and gives no content of it`);
        if (bytes !== null && (0,classify/* looksLikeBaseline */.LE)(bytes))
            files.push({ bytes, path: old });
    }
    return { files, notes: files.map((each) => `The baseline was at ${each.path} before: it is compared with that.`) };
}

// EXTERNAL MODULE: ./build/src/commands/shared/review.js + 1 modules
var review = __webpack_require__(87831);
;// CONCATENATED MODULE: ./build/src/commands/pull-request.js









function reviewAgainst(base, head, path, { world }) {
    const [first, ...others] = base.files;
    const reviews = [first ?? null, ...others].map((old) => (0,review/* reviewFiles */.Kq)(old, head, path, world.env));
    const worst = reviews.find(({ review }) => review.class === 'weakens') ?? reviews[0];
    if (worst === undefined)
        throw new Error('nothing was reviewed');
    return { ...worst, notes: [...worst.notes, ...base.notes] };
}
async function pull_request_accepted(reviewed, pull, path, run) {
    const { action, github } = run;
    if (reviewed.review.class !== 'weakens' || github === null)
        return { reviewed, record: null };
    const key = { path, account: reviewed.account, pinned: reviewed.account !== null };
    return judgeAcceptance(reviewed, { github, pull, label: action.weakeningLabel, key });
}
const NO_CREDENTIALS = 'This run had no AWS credentials: the change was reviewed, and no account was looked at.';
function unidentified({ snapshot }) {
    const identity = snapshot.observed.find(({ read }) => read.op === 'sts:GetCallerIdentity')?.answer;
    if (identity?.status !== 'unreadable' || identity.kind === 'credentials')
        return NO_CREDENTIALS;
    return `The account could not be determined (${identity.code}): the change was reviewed, and no account was looked at.`;
}
async function lookAt(request, head, pull, { action, world, cwd }) {
    if (action.mode === 'review')
        return 'Only the change was reviewed, as asked: no account was looked at.';
    if (head === null)
        return 'The baseline is removed: there is nothing to judge an account by.';
    if (pull.fork && request.snapshots.length === 0)
        return NO_CREDENTIALS;
    const session = await (0,shared_session/* openSession */.fA)(request, world, cwd, (0,planned/* readsForPlan */.UA)(request));
    return session.identified ? (0,planned/* planned */.lM)(session, world, request) : unidentified(session);
}
async function reviewPullRequest(request, pull, run) {
    const { action, github, world, cwd } = run;
    const path = (0,checkout/* repositoryPath */.SH)(request.baseline, world.env, cwd);
    const head = await (0,review/* readVersion */.$4)(request.baseline, path, world);
    const base = await baseVersion(pull, path, head, run);
    const { reviewed, record } = await pull_request_accepted(reviewAgainst(base, head, path, run), pull, path, run);
    const looked = await lookAt(request, head, pull, run);
    const now = (0,shared_session/* nowOf */.Ic)(request, world.env, world.host.now().toISOString());
    const alone = (0,review/* reviewReport */.z_)(reviewed, head, path, now, world.version);
    const report = typeof looked === 'string'
        ? { ...alone, notes: [...alone.notes, looked] }
        : { ...looked, command: 'review', review: reviewed.review, notes: [...reviewed.notes, ...looked.notes] };
    const key = {
        path,
        account: reviewed.account ?? report.target.account,
        pinned: reviewed.account !== null,
    };
    const told = await (0,redacts/* forReaders */.G4)(report, run);
    const options = { key, acceptance: record, showing: request, ...(0,shared_report/* docsBase */.xH)(world) };
    const silent = github === null || pull.queued;
    const note = silent ? null : await comment(github, pull.number, told, action.comment, options);
    await (0,shared_report/* publish */.mk)(note === null ? told : { ...told, notes: [...told.notes, note] }, request, world, {
        marks: { show: request.show, failOn: 'never', failOnUnknown: false },
        key,
    });
    return (0,review/* reviewExit */.L9)(reviewed.review, request.failOn);
}

;// CONCATENATED MODULE: ./build/src/action-run.js






















async function openTwice(request, { world, cwd }) {
    const once = async () => {
        const session = await (0,shared_session/* openSession */.fA)(request, world, cwd);
        return { session, report: (0,shared_report/* reportOf */.EI)('check', session, world) };
    };
    const first = await once();
    const passing = first.report.verdict === 'unknown' && (0,issue/* issueMove */.rX)(first.report) === 'leave' && request.snapshots.length === 0;
    if (!passing)
        return first;
    world.host.log('Some reads were throttled or timed out: asking once more.');
    return once();
}
async function tell(report, key, request, run) {
    const { action, event, github, world } = run;
    const told = await (0,redacts/* forReaders */.G4)(report, run);
    const tracked = action.trackingIssue && !(0,shared_event/* isReviewed */.qe)(event);
    const note = tracked
        ? await track(github, told, { key, showing: request, assignees: action.issueAssignees, ...(0,shared_report/* docsBase */.xH)(world) })
        : null;
    await (0,shared_report/* publish */.mk)(note === null ? told : { ...told, notes: [...told.notes, note] }, request, world, { key });
}
async function checkHere(request, history, run) {
    const { session, report: checked } = await openTwice(request, run);
    const seen = history === null ? checked : { ...checked, history: await (0,shared_history/* historyOf */.o)(session.proof, history, run.world) };
    const report = await (0,period/* withPeriod */.u)(seen, request, run.world);
    await tell(report, (0,shared_report/* keyOf */.TN)(session), request, run);
    return (0,assess/* exitOf */.sX)(report.findings, session.identified, request);
}
async function canaryHere(request, run) {
    const { world, cwd } = run;
    const { session, report, exit } = await (0,canary/* fly */._)(request, (await run.redacted()) ? discreet(world) : world, cwd);
    await (0,shared_report/* publish */.mk)(await (0,redacts/* forReaders */.G4)(report, run), request, world, { key: (0,shared_report/* keyOf */.TN)(session) });
    return exit;
}
async function historyHere(request, run) {
    const { session, report, history } = await (0,commands_history/* historyReport */.Tb)(request, run.world, run.cwd);
    await (0,shared_report/* publish */.mk)(await (0,redacts/* forReaders */.G4)(report, run), request, run.world, { key: (0,shared_report/* keyOf */.TN)(session) });
    return (0,commands_history/* historyExit */.JN)(history, session.identified, request);
}
async function planHere(request, run) {
    const { world, cwd } = run;
    const session = await (0,shared_session/* openSession */.fA)(request, world, cwd, (0,planned/* readsForPlan */.UA)(request));
    const report = (0,planned/* planned */.lM)(session, world, request);
    await tell(report, (0,shared_report/* keyOf */.TN)(session), request, run);
    return (0,assess/* exitOf */.sX)(report.findings, session.identified, request);
}
async function reconcileHere(request, run) {
    const { action, event, world, cwd } = run;
    const { baseline } = await (0,shared_session/* readBaseline */.mF)(request.baseline, world, cwd);
    const refusal = mayReconcileHere({
        event: event.name,
        ref: world.env['GITHUB_REF'] ?? '',
        defaultBranch: (0,shared_event/* defaultBranch */.OR)(event),
        allowRef: action.allowRef,
        accountPinned: baseline.account !== undefined,
    });
    if (refusal !== null)
        throw new errors/* UsageError */.eb(refusal, 'trigger');
    const { report, key, exit } = await (0,reconcile/* reconcileAccount */.S)(request, (await run.redacted()) ? discreet(world) : world, cwd);
    await tell(report, key, request, run);
    return exit;
}
function discreet(world) {
    return { ...world, host: { ...world.host, log: (message) => world.host.log((0,redact/* redactText */.Rd)(message)) } };
}
async function mergeHere(request, run) {
    const found = await (0,merge/* merged */.Z)(request, run.world);
    if ('fleet' in found)
        await tellFleet(found.fleet, request, run);
    else
        await (0,shared_report/* publish */.mk)(await (0,redacts/* forReaders */.G4)(found.report, run), request, run.world, { marks: null });
    return found.exit;
}
async function tellFleet(report, request, run) {
    await (0,fleet_report/* publishFleet */.Y)((await run.redacted()) ? redactFleet(report) : report, request, run.world);
}
async function fleetHere(request, run) {
    const redacted = await run.redacted();
    const report = await (0,fleet/* fleetReport */.j)(request, redacted ? discreet(run.world) : run.world, run.cwd, redacted);
    await tellFleet(report, request, run);
    return (0,exit/* fleetExit */.p)(report, request);
}
function shardsHere(shards, { host }) {
    const all = Array.from({ length: shards }, (_, index) => `${String(index + 1)}/${String(shards)}`);
    host.output('shards', JSON.stringify(all));
    host.log(`${String(shards)} shards`);
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
            return reviewPullRequest(asked.request, asked.pull, run);
        case 'plan':
            return planHere(asked.request, run);
        case 'reconcile':
            return reconcileHere(asked.request, run);
        case 'merge':
            return mergeHere(asked.request, run);
        case 'fleet':
            return fleetHere(asked.request, run);
        case 'shards':
            return shardsHere(asked.request.shards, run.world);
    }
}


/***/ })

};
