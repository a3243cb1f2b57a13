export const id = 201;
export const ids = [201];
export const modules = {

/***/ 5201:
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
// EXTERNAL MODULE: ./build/src/fleet/fold.js
var fold = __webpack_require__(78839);
// EXTERNAL MODULE: ./build/src/fleet/recipients.js
var fleet_recipients = __webpack_require__(83596);
// EXTERNAL MODULE: ./build/src/report/model/redaction/redact.js
var redact = __webpack_require__(10883);
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
    const recipients = new fleet_recipients/* Recipients */.pg();
    recipients.add(told.recipients ?? []);
    return (0,fold/* assembled */.tp)({ ...told, organization }, told.accounts, sorted, told.recipients && recipients.list());
}

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

// EXTERNAL MODULE: ./build/src/fleet/exit.js
var exit = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/src/commands/fleet.js + 4 modules
var fleet = __webpack_require__(19159);
// EXTERNAL MODULE: ./build/src/commands/merge.js + 2 modules
var merge = __webpack_require__(84658);
// EXTERNAL MODULE: ./build/src/commands/canary.js + 6 modules
var canary = __webpack_require__(40795);
// EXTERNAL MODULE: ./build/src/commands/history.js
var commands_history = __webpack_require__(79564);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/commands/shared/history.js + 14 modules
var shared_history = __webpack_require__(68876);
// EXTERNAL MODULE: ./build/src/commands/shared/fleet/period.js + 1 modules
var period = __webpack_require__(78121);
// EXTERNAL MODULE: ./build/src/commands/shared/fleet/report.js + 8 modules
var fleet_report = __webpack_require__(14134);
// EXTERNAL MODULE: ./build/src/commands/reconcile.js + 3 modules
var reconcile = __webpack_require__(10863);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/event.js
var workflow_event = __webpack_require__(31784);
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

// EXTERNAL MODULE: ./build/src/commands/shared/checked.js
var checked = __webpack_require__(27261);
// EXTERNAL MODULE: ./build/src/commands/shared/check-reads.js
var check_reads = __webpack_require__(76936);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 14 modules
var shared_report = __webpack_require__(86646);
// EXTERNAL MODULE: ./build/src/commands/shared/period.js
var shared_period = __webpack_require__(38455);
// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
// EXTERNAL MODULE: ./build/src/commands/shared/planned.js
var planned = __webpack_require__(55666);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var shared_session = __webpack_require__(78880);
// EXTERNAL MODULE: ./build/src/review/organization.js + 1 modules
var review_organization = __webpack_require__(27770);
// EXTERNAL MODULE: ./build/src/fleet/organization/parse.js
var parse = __webpack_require__(25871);
// EXTERNAL MODULE: ./build/src/review/classify.js + 9 modules
var classify = __webpack_require__(30275);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/checkout.js
var checkout = __webpack_require__(30878);
;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/github-answers.js

function unread(why, hint = null) {
    return new errors/* UsageError */.eb(`the change could not be reviewed: ${why}`, 'github', [], hint);
}
async function told(answer) {
    const { ...got } = await answer;
    if (!got.ok)
        throw unread(got.note);
    return got.value;
}

// EXTERNAL MODULE: ./build/src/baseline/file/document.js
var file_document = __webpack_require__(86539);
// EXTERNAL MODULE: ./build/src/baseline/file/default-path.js
var default_path = __webpack_require__(33661);
// EXTERNAL MODULE: ./build/src/snapshot/shape.js
var shape = __webpack_require__(7939);
;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/baselines.js



const NAMES = /[^\s"'`,:;=()<>|&[\]{}$]+\.(?:ya?ml|json)\b/gi;
const OPTION = /--(?:baseline|organization)[=\s]+["']?([^\s"']+)/g;
const EXPRESSION = '${{';
const WITHOUT = ['merge', 'shards'];
function clean(name) {
    return name.replace(/^(?:\.\/)+/, '');
}
function baselinesNamedIn(text, action, side, given = []) {
    const { value, faults } = (0,file_document/* readDocument */.u)(text);
    if (faults.length > 0)
        return { baselines: new Set(side === 'base' ? [default_path/* DEFAULT_BASELINE */.M, ...found(text)] : []), calls: [], given: [] };
    const workflow = (0,shape/* membersOf */.lS)(value);
    const [names, calls, gives] = [new Set(), new Set(), new Set()];
    for (const job of [...Object.values((0,shape/* membersOf */.lS)(workflow['jobs'])), workflow['runs']].map(shape/* membersOf */.lS)) {
        const around = [job['strategy'], job['env'], workflow['env'], inputsOf(workflow), given];
        for (const step of [job, ...listed(job['steps'])].map(shape/* membersOf */.lS)) {
            for (const each of calledBy(step)) {
                calls.add(each);
                gives.add(step['with']);
            }
            for (const named of namedBy(step, action))
                for (const each of named.includes(EXPRESSION) ? found(JSON.stringify(around)) : [named])
                    names.add(clean(each));
        }
    }
    return { baselines: names, calls: [...calls], given: [...gives] };
}
function calledBy({ uses }) {
    if (typeof uses !== 'string' || !uses.startsWith('./'))
        return [];
    const file = clean(uses).replace(/\/+$/, '');
    if (file === '')
        return [];
    return /\.ya?ml$/i.test(file) ? [file] : [`${file}/action.yml`, `${file}/action.yaml`];
}
function inputsOf(workflow) {
    const on = (0,shape/* membersOf */.lS)(workflow['on']);
    return [on['workflow_call'], on['workflow_dispatch'], workflow['inputs']];
}
function listed(value) {
    return Array.isArray(value) ? value : [];
}
function found(text) {
    return [...text.matchAll(NAMES)].map(([name]) => name);
}
function namedBy(step, action) {
    const [uses, run, given] = [step['uses'], step['run'], (0,shape/* membersOf */.lS)(step['with'])];
    const files = [given['baseline'], given['organization']].filter((each) => typeof each === 'string' && each !== '');
    if (files.length > 0)
        return files;
    if (typeof run === 'string' && run.includes('iam-alert-guard')) {
        const options = [...run.matchAll(OPTION)].map(([, name = '']) => name);
        return options.length > 0 ? options : [default_path/* DEFAULT_BASELINE */.M];
    }
    if (typeof uses !== 'string' || step['steps'] !== undefined)
        return [];
    const ours = /(?:^|\/)iam-alert-guard(?:@|\/|$)/.test(uses) || (action !== '' && uses.startsWith(`${action}@`));
    return (ours || uses === './') && !WITHOUT.includes(String(given['mode'])) ? [default_path/* DEFAULT_BASELINE */.M] : [];
}

;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/replaced.js


const FOLDER = '.github/workflows/';
function workflowOf(env) {
    const named = env['GITHUB_WORKFLOW_REF'] ?? '';
    const start = `${env['GITHUB_REPOSITORY'] ?? ''}/${FOLDER}`;
    const end = named.indexOf('@refs/');
    return named.startsWith(start) && end > 0 ? named.slice(start.length - FOLDER.length, end) : null;
}
async function replacedFiles(github, { base, head }, path, env) {
    const workflow = workflowOf(env);
    if (workflow === null)
        return [];
    const action = env['GITHUB_ACTION_REPOSITORY'] ?? '';
    const named = (side, file) => replaced_namedBy((name) => told(github.fileAt({ base, head }[side], name)), file, path, (text, given) => baselinesNamedIn(text, action, side, given));
    const before = await named('base', workflow);
    if (before?.has(path))
        return [];
    const after = (await named('head', workflow)) ?? new Set();
    let gone = [...(before ?? [])];
    if (before === null) {
        for (const file of await alteredWorkflows(github, { base, head })) {
            const now = (await named('head', file)) ?? new Set();
            gone.push(...[...((await named('base', file)) ?? [])].filter((name) => !now.has(name)));
        }
    }
    gone = [...new Set(gone)].filter((name) => name !== path && !after.has(name)).sort();
    return (await Promise.all(gone.map((name) => fileNamed(github, base, name)))).flat();
}
async function alteredWorkflows(github, { base, head }) {
    const changes = await told(github.changesBetween(base, head));
    if (changes === null)
        throw unread('it changes 300 files or more, so it could not be determined which workflow this one takes the place of', 'change the workflow in a pull request of its own');
    return [...changes.gone, ...changes.altered].filter((file) => file.startsWith(FOLDER));
}
async function replaced_namedBy(read, workflow, path, namedIn) {
    const [texts, files, given] = [[], new Set([workflow]), []];
    for (const file of files) {
        const bytes = await read(file);
        if (bytes === null && file === workflow)
            return null;
        if (bytes === null)
            continue;
        const text = new TextDecoder().decode(bytes);
        texts.push(text);
        const { calls, given: its } = namedIn(text, []);
        given.push(...its);
        for (const called of calls)
            if (files.size < MOST_CALLED)
                files.add(called);
    }
    const names = texts.flatMap((text) => [...namedIn(text, given).baselines]);
    return new Set(names.map((name) => (name.endsWith(`/${path}`) ? path : name)));
}
const MOST_CALLED = 100;
async function fileNamed(github, commit, name) {
    const inside = name.slice(name.indexOf('/') + 1);
    for (const path of [...new Set([name, inside])].filter((each) => !each.startsWith('/') && !each.startsWith('../'))) {
        const bytes = await told(github.fileAt(commit, path));
        if (bytes !== null)
            return [{ bytes, path }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/base-version.js





function kindOf({ bytes, path }) {
    if ((0,classify/* looksLikeBaseline */.LE)(bytes))
        return 'baseline';
    return (0,parse/* looksLikeOrganization */.Hq)(bytes, path) ? 'organization' : null;
}
async function baseVersion(pull, path, head, reading, kind = 'baseline') {
    const { github, commit } = await beforeThis(pull, path, reading);
    const bytes = await told(github.fileAt(commit, path));
    if (head === null)
        return { files: bytes === null ? [] : [{ bytes, path }], others: [], notes: [] };
    const commits = { base: commit, head: pull.headSha };
    const replaced = await replacedFiles(github, commits, path, reading.world.env);
    const own = bytes === null ? await newcomer(github, commits, path) : [{ bytes, path }];
    const before = replaced.filter((file) => own.every((each) => each.path !== file.path));
    const its = (files) => files.filter((file) => kindOf(file) === kind);
    const notes = [
        ...(bytes === null
            ? its(own).map((each) => `The baseline was at ${each.path} before: it is compared with that.`)
            : []),
        ...its(before).map((each) => `The workflow named ${each.path} before: it is compared with that.`),
    ];
    const all = [...before, ...own];
    const other = kind === 'baseline' ? 'organization' : 'baseline';
    const others = all.filter((file) => kindOf(file) === other);
    const files = all.filter((file) => (file.path === path ? !others.includes(file) : kindOf(file) === kind));
    return { files, others, notes };
}
async function fileBefore(pull, path, reading) {
    const { github, commit } = await beforeThis(pull, path, reading);
    const bytes = await told(github.fileAt(commit, path));
    if (bytes !== null)
        return { bytes, path };
    if (await told(github.hasFile(commit, path)))
        throw noContent(path, commit);
    return null;
}
async function beforeThis(pull, path, { github, world, cwd }) {
    if (github === null)
        throw unread('there is no token to read the base version of the baseline with');
    if (path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:/.test(path))
        throw unread(`the baseline ${path} is outside the repository`);
    const { headSha, baseSha } = pull;
    const commit = await told(github.baseOf({ sha: await (0,checkout/* checkedOut */.M8)(pull, world, cwd), headSha, baseSha }));
    return { github, commit };
}
function noContent(path, commit) {
    return unread(`GitHub lists ${path} in commit ${commit.slice(0, 12)} and gives no content of it`);
}
const USUAL = /\.(?:ya?ml|json|txt|conf|cfg)$|(?:^|\/)\.?[^./]+$/i;
const MOST_UNUSUAL = 100;
async function newcomer(github, { base, head }, path) {
    if (await told(github.hasFile(base, path)))
        throw noContent(path, base);
    if (!(await told(github.hasFile(head, path)))) {
        throw unread(`the baseline was read at ${path}, and commit ${head.slice(0, 12)} of this repository has no such file`, 'check out this repository, and name the baseline by its path in that checkout');
    }
    const changes = await told(github.changesBetween(base, head));
    if (changes === null)
        throw unread('it changes 300 files or more, so it could not be determined whether the baseline was moved', 'add the baseline in a pull request of its own');
    const files = [];
    const unusual = changes.gone.filter((each) => !USUAL.test(each));
    if (unusual.length > MOST_UNUSUAL)
        throw unread(`it removes ${String(changes.gone.length)} files, so it could not be determined whether the baseline was moved`, 'add the baseline in a pull request of its own');
    for (const old of changes.gone) {
        const bytes = await told(github.fileAt(base, old));
        if (bytes === null && USUAL.test(old) && (await told(github.hasFile(base, old))))
            throw noContent(old, base);
        if (bytes !== null)
            files.push({ bytes, path: old });
    }
    return files;
}

// EXTERNAL MODULE: ./build/src/commands/shared/review.js
var shared_review = __webpack_require__(58374);
;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/acceptance.js

class Unanswered extends Error {
}
async function acceptance_told(answer) {
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
    const commit = pull.queued ? (await acceptance_told(github.headOf(pull.number))).sha : pull.headSha;
    const carries = await acceptance_told(github.carriesLabel(pull.number, label));
    const changes = (0,redaction_key/* weakeningDigest */.s2)(reviewed.review);
    const labelled = carries ? await byLabel({ commit, changes }, asking) : null;
    if (labelled !== null && (await acceptance_told(github.mayWrite(labelled.login))))
        return accepted(reviewed, labelled, labelled);
    for (const login of await acceptance_told(github.approvals(pull.number, commit)))
        if (await acceptance_told(github.mayWrite(login)))
            return accepted(reviewed, { commit, changes, login }, null);
    if (labelled !== null) {
        const note = `The label "${label}" was set by ${labelled.login}, who may not write to this repository: it does not count.`;
        return refused(reviewed, note);
    }
    const way = `To accept the weakening of commit ${acceptance_short(commit)}, somebody with write access sets the label "${label}" or approves the pull request.`;
    const old = `The label "${label}" is there, but no run has seen it set for commit ${acceptance_short(commit)} with what it weakens now: remove it and add it again to accept this.`;
    return refused(reviewed, carries ? old : way);
}
async function byLabel(now, { github, pull, label, key }) {
    const { labelled } = pull;
    if (labelled !== null && labelled.label.toLowerCase() === label.toLowerCase())
        return { ...now, login: labelled.login };
    const continues = (firstLine) => (0,redaction_key/* sameComment */.Go)(key, firstLine);
    const body = await acceptance_told(github.ownComment({ pull: pull.number, marker: (0,redaction_key/* marker */.xL)('comment', key), continues }));
    const record = body === null ? null : (0,redaction_key/* acceptanceIn */.Ve)(body);
    return record?.commit === now.commit && record.changes === now.changes ? record : null;
}
function accepted(reviewed, { commit, login }, record) {
    const review = { ...reviewed.review, acceptedBy: login, acceptedCommit: commit };
    return { reviewed: { ...reviewed, review }, record };
}
function refused(reviewed, note) {
    return { reviewed: { ...reviewed, notes: [...reviewed.notes, note] }, record: null };
}

;// CONCATENATED MODULE: ./build/src/commands/shared/workflow/reviewing.js





async function reviewing_accepted(reviewed, pull, key, { action, github }) {
    if (reviewed.review.class !== 'weakens' || github === null)
        return { reviewed, record: null };
    return judgeAcceptance(reviewed, { github, pull, label: action.weakeningLabel, key });
}
async function outrun(github, { number, headSha }) {
    const now = await github.headOf(number);
    if (!now.ok || now.value.sha === headSha)
        return null;
    return `The comment was left as it is: this run is of commit ${headSha.slice(0, 12)}, and the pull request has a newer one.`;
}
async function tellReview(report, { reviewed, record }, key, request, pull, run) {
    const { action, github, world } = run;
    const told = await (0,redacts/* forReaders */.G4)(report, run);
    const options = { key, acceptance: record, showing: request, ...(0,shared_report/* docsBase */.xH)(world) };
    const silent = github === null || pull.queued || action.comment === 'never';
    const note = silent
        ? null
        : ((await outrun(github, pull)) ?? (await comment(github, pull.number, told, action.comment, options)));
    await (0,shared_report/* publish */.mk)(note === null ? told : { ...told, notes: [...told.notes, note] }, request, world, {
        marks: { show: request.show, failOn: 'never', failOnUnknown: false },
        key,
    });
    return (0,shared_review/* reviewExit */.L9)(reviewed.review, request.failOn);
}

;// CONCATENATED MODULE: ./build/src/commands/pull-request.js







function reviewAgainst(base, head, path, { world }) {
    const [first, ...others] = base.files;
    const reviews = [first ?? null, ...others].map((old) => (0,shared_review/* reviewFiles */.Kq)(old, head, path, world));
    const worst = reviews.find(({ review }) => review.class === 'weakens') ?? reviews[0];
    if (worst === undefined)
        throw new Error('nothing was reviewed');
    const review = head === null ? worst.review : (0,review_organization/* leavingAccounts */.Rp)(worst.review, base.others, path);
    return { ...worst, review, notes: [...worst.notes, ...base.notes] };
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
    const { world, cwd } = run;
    const path = (0,checkout/* repositoryPath */.SH)(request.baseline, world.env, cwd);
    await (0,checkout/* refuseBase */.eM)(pull, world, cwd);
    const head = await (0,shared_review/* readVersion */.$4)(request.baseline, path, world);
    const base = await baseVersion(pull, path, head, run);
    const change = reviewAgainst(base, head, path, run);
    const judged = await reviewing_accepted(change, pull, { path, account: change.account, pinned: change.account !== null }, run);
    const { reviewed } = judged;
    const looked = await lookAt(request, head, pull, run);
    const now = (0,shared_session/* nowOf */.Ic)(request, world.env, world.host.now().toISOString());
    const alone = (0,shared_review/* reviewReport */.z_)(reviewed, head, path, now, world.version);
    const report = typeof looked === 'string'
        ? { ...alone, notes: [...alone.notes, looked] }
        : { ...looked, command: 'review', review: reviewed.review, notes: [...reviewed.notes, ...looked.notes] };
    const key = {
        path,
        account: reviewed.account ?? report.target.account,
        pinned: reviewed.account !== null,
    };
    return tellReview(report, judged, key, request, pull, run);
}

// EXTERNAL MODULE: ./build/src/baseline/parse.js + 3 modules
var baseline_parse = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/baseline/partial.js
var partial = __webpack_require__(95964);
// EXTERNAL MODULE: ./build/src/checks/index.js + 114 modules
var src_checks = __webpack_require__(69604);
// EXTERNAL MODULE: ./build/src/fleet/organization/baselines.js
var baselines = __webpack_require__(93300);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/review/changes.js
var review_changes = __webpack_require__(4783);
;// CONCATENATED MODULE: ./build/src/review/touched.js



function touchedBy({ path, review }, organization, accounts) {
    const its = accounts ?? (organization.baseline === path ? null : Object.keys(organization.overrides));
    const judged = its === null ? null : its.filter((account) => (0,baselines/* baselineOf */.Bv)(organization, account) === path).sort();
    return {
        baseline: path,
        class: review.class,
        accounts: judged,
        whom: judged === null ? everybody(organization) : number(judged.length),
    };
}
function number(accounts) {
    return accounts === 1 ? '1 account' : `${String(accounts)} accounts`;
}
function everybody({ accounts, overrides }) {
    const own = Object.keys(overrides).length;
    return `${selected(accounts)}${own === 0 ? '' : `, but ${number(own)} with a baseline of their own`}`;
}
function selected(selection) {
    switch (selection.kind) {
        case 'list':
            return number(selection.accounts.length);
        case 'all':
            return `every account of the organization${without(selection.exclude)}`;
        case 'units':
            return `every account of ${selection.units.join(', ')}${without(selection.exclude)}`;
    }
}
function without(excluded) {
    return excluded.length === 0 ? '' : ` less ${String(excluded.length)} excluded`;
}
function joinedReview(own, changed, touches) {
    const changes = [...own.changes, ...changed.flatMap(({ review }) => review.changes)];
    changes.sort((a, b) => order/* CLASS_ORDER */.An[a.class] - order/* CLASS_ORDER */.An[b.class]);
    return { class: (0,review_changes/* classOf */.Kl)([own, ...changed.map(({ review }) => review)]), changes, touches };
}

// EXTERNAL MODULE: ./build/src/snapshot/endpoint.js
var endpoint = __webpack_require__(65489);
// EXTERNAL MODULE: ./build/src/commands/shared/fleet/organization.js
var organization = __webpack_require__(27560);
;// CONCATENATED MODULE: ./build/src/commands/pull-request-fleet.js















async function reviewFleetPullRequest(request, pull, run) {
    const { world, cwd } = run;
    const path = (0,checkout/* repositoryPath */.SH)(request.organization, world.env, cwd);
    const key = { path, account: null };
    await (0,checkout/* refuseBase */.eM)(pull, world, cwd);
    const head = await (0,shared_review/* readVersion */.$4)(request.organization, path, world);
    const judged = await reviewing_accepted(await reviewAll(head, path, pull, run), pull, key, run);
    const now = (0,shared_session/* nowOf */.Ic)(request, world.env, world.host.now().toISOString());
    const report = (0,shared_review/* reviewReport */.z_)(judged.reviewed, head, path, now, world.version);
    return tellReview({ ...report, notes: [...report.notes, NOT_LOOKED] }, judged, key, request, pull, run);
}
const NOT_LOOKED = 'The change was reviewed, and no account was looked at.';
async function reviewAll(head, path, pull, run) {
    const { world, cwd } = run;
    const base = await baseVersion(pull, path, head, run, 'organization');
    const [old = null] = base.files;
    if (old === null && head === null)
        throw nothingAt(path);
    (0,shared_review/* isOrganizationReview */.oS)(old, head);
    const before = new Map();
    const read = (named, side) => {
        const at = (0,checkout/* repositoryPath */.SH)(named, world.env, cwd);
        if (side === 'head')
            return (0,shared_review/* readVersion */.$4)(named, at, world);
        const known = before.get(at) ?? fileBefore(pull, at, run);
        before.set(at, known);
        return known;
    };
    const own = await (0,shared_review/* reviewOrganizationFiles */.l)(old, head, world.env, read);
    const notes = [...own.notes, ...base.notes];
    const parsed = head === null ? null : (0,parse/* parseOrganization */.H4)(head.bytes, path);
    if (parsed?.ok !== true)
        return { ...own, notes };
    await refuseMisnamed(parsed, run);
    const changed = [
        ...(await takenOver(base.others, parsed, read, run)),
        ...(await changedBaselines(parsed, old, read, run)),
    ];
    const listed = changed.length === 0 ? { accounts: null, note: null } : await accountsOf(parsed, pull, run);
    const touches = changed.map((each) => touchedBy(each, parsed.organization, listed.accounts));
    return {
        account: null,
        review: joinedReview(own.review, changed, touches),
        notes: [...notes, ...changed.flatMap(({ notes: its }) => its), ...(listed.note === null ? [] : [listed.note])],
    };
}
function nothingAt(path) {
    const message = `there is no organization file at ${path}, neither before this change nor after it`;
    return new errors/* UsageError */.eb(message, 'file', [{ path, line: 1, column: 1, message, hint: null }]);
}
async function refuseMisnamed(parsed, { world, cwd }) {
    const checks = src_checks/* CHECKS */.u.map(({ id }) => id);
    const problems = await (0,baselines/* misnamed */.H9)(parsed, async (named) => {
        const file = await (0,shared_review/* readVersion */.$4)(named, (0,checkout/* repositoryPath */.SH)(named, world.env, cwd), world);
        if (file === null)
            return null;
        const found = (0,baseline_parse/* parseBaseline */.nk)(file.bytes, file.path, { env: (name) => world.env[name], checks, unset: 'unresolved' });
        if (!found.ok)
            throw new errors/* BaselineError */.s$(found.problems);
        return (0,baselines/* pinnedBy */.C7)(found);
    });
    if (problems.length > 0)
        throw new errors/* BaselineError */.s$(problems, 'organization file');
}
async function takenOver(others, { organization }, read, { world, cwd }) {
    const found = others.map(async (old) => {
        const account = (0,partial/* parsePartially */.a)(old.bytes, old.path, { unset: 'unresolved' }).baseline?.account;
        const path = account === undefined ? organization.baseline : (0,baselines/* baselineOf */.Bv)(organization, account);
        const now = await read(path, 'head');
        const { review, notes } = (0,shared_review/* reviewFiles */.Kq)(old, now, (0,checkout/* repositoryPath */.SH)(path, world.env, cwd), world);
        return { path, review, notes: [...notes, `The baseline ${old.path} was used before: ${path} is compared with it.`] };
    });
    return (await Promise.all(found)).filter(({ review }) => review.changes.length > 0);
}
async function changedBaselines({ organization }, old, read, { world, cwd }) {
    const named = [...new Set([organization.baseline, ...Object.values(organization.overrides)])].sort();
    const already = new Set(old === null ? [] : (0,review_organization/* baselinesOf */.Gd)(old));
    const changed = [];
    for (const path of named) {
        const [before, after] = await Promise.all([read(path, 'base'), read(path, 'head')]);
        if (before === null ? !already.has(path) : after !== null && same(before, after))
            continue;
        const { review, notes } = (0,shared_review/* reviewFiles */.Kq)(before, after, (0,checkout/* repositoryPath */.SH)(path, world.env, cwd), world);
        changed.push({ path, review, notes });
    }
    return changed;
}
function same(a, b) {
    return (0,endpoint/* sha256Hex */.fg)(a.bytes) === (0,endpoint/* sha256Hex */.fg)(b.bytes);
}
async function accountsOf(parsed, pull, { action, world }) {
    const { accounts: selection } = parsed.organization;
    if (selection.kind === 'list')
        return { accounts: selection.accounts, note: null };
    if (action.mode === 'review' || pull.fork)
        return { accounts: null, note: null };
    const aws = await world.openFleet?.();
    if (aws === undefined)
        return { accounts: null, note: null };
    try {
        const { accounts } = await (0,organization/* discover */.k)(parsed, aws);
        return { accounts: accounts.map(({ account }) => account), note: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        return { accounts: null, note: `Which accounts are touched is not known by name: ${error.message}.` };
    }
}

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
    const note = await tracking(run, () => track(github, told, options));
    await (0,shared_report/* publish */.mk)(note === null ? told : { ...told, notes: [...told.notes, note] }, request, world, { key });
}
async function checkHere(request, history, run) {
    const { session, report: checked } = await openTwice(request, run);
    const seen = history === null ? checked : { ...checked, history: await (0,shared_history/* historyOf */.o)(session.proof, history, run.world) };
    const report = await (0,shared_period/* withPeriod */.uA)(seen, request, run.world);
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
    const { report, key, exit } = await (0,reconcile/* reconcileAccount */.S)(request, (await run.redacted()) ? discreet(world) : world, cwd);
    await tell(report, key, request, run);
    return exit;
}
function discreet(world) {
    return { ...world, host: { ...world.host, log: (message) => world.host.log((0,redact/* redactText */.Rd)(message)) } };
}
const OF_ONE_ACCOUNT = 'tracking-issue with mode merge keeps the issue of many accounts, and these reports are of single ones: set it in the jobs that check the accounts';
async function mergeHere(request, run) {
    const found = await (0,merge/* merged */.Z)(request, run.world);
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
    const hide = (await run.redacted()) ? redactFleet : (shown) => shown;
    const told = hide(await (0,period/* withFleetPeriod */.y)(hide(report), request.previous, world));
    const options = { showing: request, assignees: action.issueAssignees };
    const note = await tracking(run, () => trackFleet(github, told, options));
    await (0,fleet_report/* publishFleet */.Y)(told, request, world, note === null ? [] : [note]);
}
async function fleetHere(request, run) {
    const redacted = await run.redacted();
    const report = await (0,fleet/* fleetReport */.j)(request, redacted ? discreet(run.world) : run.world, run.cwd, redacted);
    await tellFleet(report, request, run);
    return request.command === 'plan' && shownToReview(run) ? 0 : (0,exit/* fleetExit */.p)(report, request);
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
            return reviewPullRequest(asked.request, asked.pull, run);
        case 'plan':
            return planHere(asked.request, run);
        case 'reconcile':
            return reconcileHere(asked.request, run);
        case 'merge':
            return mergeHere(asked.request, run);
        case 'fleet-review':
            return reviewFleetPullRequest(asked.request, asked.pull, run);
        case 'fleet':
            return fleetHere(asked.request, run);
        case 'shards':
            return shardsHere(asked.request.shards, run.world);
    }
}


/***/ })

};
