export const id = 4134;
export const ids = [4134];
export const modules = {

/***/ 14134:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishFleet: () => (/* binding */ publishFleet),
  renderFleet: () => (/* binding */ renderFleet)
});

// EXTERNAL MODULE: ./build/src/checks/shared/rules.js
var rules = __webpack_require__(69262);
// EXTERNAL MODULE: ./build/src/fleet/model.js
var model = __webpack_require__(32791);
// EXTERNAL MODULE: ./build/src/report/forms/annotations.js
var annotations = __webpack_require__(45030);
// EXTERNAL MODULE: ./build/src/report/forms/junit.js + 1 modules
var junit = __webpack_require__(24466);
// EXTERNAL MODULE: ./build/src/report/forms/ocsf.js
var ocsf = __webpack_require__(99365);
// EXTERNAL MODULE: ./build/src/report/forms/sarif.js
var sarif = __webpack_require__(50073);
// EXTERNAL MODULE: ./build/src/fleet/common-words.js
var common_words = __webpack_require__(57877);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/report/fleet/remedies.js
var remedies = __webpack_require__(39951);
// EXTERNAL MODULE: ./build/src/report/fleet/words.js
var fleet_words = __webpack_require__(46914);
;// CONCATENATED MODULE: ./build/src/report/fleet/findings.js





function once(report) {
    const all = { ...report, groups: [...unjudged(report), ...report.groups] };
    return asReport(all, (group) => [
        {
            ...findingOf(group, together(group, report)),
            message: `${(0,count/* count */.U)(group.accounts.length, 'account')} (${(0,fleet_words/* someAccounts */.jJ)(group.accounts)}): ${(0,fleet_words/* groupCause */.Rl)(group)}`,
        },
    ]);
}
function unjudged({ accounts, organization }) {
    const groups = new Map();
    for (const { account, error } of accounts) {
        if (error === undefined)
            continue;
        const cause = `Nothing is known of this account: ${(0,common_words/* without */.FF)(error.message, account)}`;
        const key = (0,common_words/* keyOf */.TN)(['error', error.kind, cause]);
        const there = groups.get(key);
        groups.set(key, {
            ...{ key, check: null, hop: 'account', status: 'unknown', severity: 'critical', cause },
            title: 'Every account could be judged',
            ...{ remediation: null, docs: null, resources: [], location: { path: organization.path, line: 1, column: 1 } },
            accounts: [...(there?.accounts ?? []), account],
        });
    }
    return [...groups.values()];
}
function forEachAccountWhole(report) {
    return forEachAccount({ ...report, groups: [...unjudged(report), ...report.groups] });
}
function forEachAccount(report) {
    return asReport(report, (group) => group.accounts.map((account) => {
        const finding = findingOf(group, (0,remedies/* remedyOf */.S)(group, report, account));
        const resource = finding.resource === null ? null : (0,common_words/* replaceName */.oN)(finding.resource, common_words/* ACCOUNT */.u4, account);
        return { ...finding, message: (0,fleet_words/* causeIn */.Po)(group, account), resource, account };
    }));
}
function together(group, report) {
    const commands = (0,remedies/* mendingCommands */.v)(group, report, 2);
    return commands.length === 0 ? (0,remedies/* remedyOf */.S)(group, report) : commands.map((command) => `  ${command}`).join('\n');
}
function checkOf({ check, status }) {
    return check ?? (status === 'fail' ? 'alerts-delivered' : 'account-identified');
}
function findingOf(group, remedy) {
    const { hop, status, severity, title, remediation, location, waiver } = group;
    const [resource = null] = group.resources.length === 1 ? group.resources : [];
    return {
        check: checkOf(group),
        hop,
        status,
        severity,
        title,
        message: group.cause,
        resource,
        region: null,
        declared: null,
        observed: null,
        remediation: remediation === null || remedy === null ? null : { by: remediation.by, text: remedy },
        location,
        ...(waiver === undefined ? {} : { waiver }),
        docs: group.docs ?? `docs/checks/${checkOf(group)}.md`,
        fingerprint: `${group.key}${group.key}`,
    };
}
function asReport(report, findings) {
    const { accounts, organization } = report;
    const { verdict, counts } = (0,model/* summaryOf */.Y)(accounts);
    return {
        schema: 'iam-alert-guard/report/1',
        tool: report.tool,
        command: 'merge',
        generatedAt: report.generatedAt,
        baseline: { path: organization.path, sha256: organization.sha256 },
        target: { account: null, partition: report.partition, eventRegion: null },
        verdict,
        counts,
        findings: report.groups.flatMap(findings),
        delivery: null,
        plan: null,
        review: null,
        route: null,
        observation: null,
        notes: [],
        accounts: accounts.map(({ account, baseline, generatedAt, verdict: its, counts: own, delivery, error }) => ({
            account,
            baseline: baseline.path,
            generatedAt,
            verdict: its,
            counts: own,
            required: delivery?.required ?? null,
            delivered: delivery?.delivered ?? null,
            ...(error === undefined ? {} : { error: error.message }),
        })),
    };
}

// EXTERNAL MODULE: ./build/src/report/escape/html.js
var html = __webpack_require__(36601);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/model/show.js
var show = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/report/sections/html/controls.js + 2 modules
var controls = __webpack_require__(3925);
// EXTERNAL MODULE: ./build/src/report/sections/html/glance.js
var glance = __webpack_require__(1271);
// EXTERNAL MODULE: ./build/src/report/sections/html/part.js
var part = __webpack_require__(44610);
// EXTERNAL MODULE: ./build/src/report/sections/html/style.js
var style = __webpack_require__(87346);
// EXTERNAL MODULE: ./build/src/report/words/scope.js
var words_scope = __webpack_require__(87606);
// EXTERNAL MODULE: ./build/src/findings/model.js
var findings_model = __webpack_require__(33837);
// EXTERNAL MODULE: ./build/src/report/model/claims.js
var claims = __webpack_require__(88385);
// EXTERNAL MODULE: ./build/src/report/model/extent.js
var extent = __webpack_require__(99748);
;// CONCATENATED MODULE: ./build/src/report/fleet/claims.js




function fleetClaims(report) {
    const { accounts, period } = report;
    return [
        { id: 'recorded', state: recorded(report) },
        ofEach(report, claims/* regions */.Ei),
        { id: 'reaches', state: reaches(report) },
        ofEach(report, claims/* changes */.Ao),
        ofEach(report, claims/* policies */.R3),
        people(report),
        { id: 'tested', state: 'not-tested', why: 'no canary in this run' },
        some(report) ? (0,claims/* watched */.VI)((0,model/* summaryOf */.Y)(accounts).verdict, period) : { id: 'watched', state: 'unknown' },
    ];
}
const some = ({ accounts }) => accounts.length > 0;
function ofEach({ accounts }, claim) {
    const each = accounts.map((account) => claim(account.identified ? account.extent : undefined));
    const { id } = claim(undefined);
    if (each.length === 0)
        return { id, state: 'unknown' };
    return counted(id, each.map(({ state }) => state));
}
function counted(id, states) {
    const state = (0,claims/* together */.bs)(states);
    const short = states.filter((each) => each === state).length;
    return state === 'shown' ? { id, state } : { id, state, why: `in ${String(short)} of ${String(states.length)} accounts` };
}
function people({ accounts, recipients = [] }) {
    const those = (kind, key) => new Set(recipients.filter(({ protocol }) => (0,extent/* readBy */.a)(protocol) === kind).flatMap((recipient) => recipient[key]));
    const shown = those('person', 'reached');
    const open = new Set([...those('person', 'unknown'), ...those('perhaps', 'reached'), ...those('perhaps', 'unknown')]);
    const states = accounts.map(({ account, delivery }) => {
        if (shown.has(account))
            return 'shown';
        return delivery === null || open.has(account) ? 'unknown' : 'not-shown';
    });
    return states.length === 0 ? { id: 'people', state: 'unknown' } : counted('people', states);
}
function recorded(report) {
    const ofTrail = report.groups.filter(({ hop, severity }) => hop === 'trail' && (0,findings_model/* atLeast */.jZ)(severity, 'medium'));
    if (ofTrail.some(({ status }) => status !== 'unknown'))
        return 'not-shown';
    const read = report.accounts.every(({ identified, delivery }) => identified && delivery !== null);
    return !read || !some(report) || ofTrail.length > 0 ? 'unknown' : 'shown';
}
function reachesAll({ delivery }) {
    return delivery !== null && delivery.required > 0 && delivery.delivered === delivery.required;
}
function reaches(report) {
    const all = report.accounts.map(({ delivery }) => delivery);
    const short = (each) => each !== null && (each.sometimes + each.lost + (each.noticed ?? 0) > 0 || each.required === 0);
    if (all.some(short))
        return 'not-shown';
    return some(report) && report.accounts.every(reachesAll) ? 'shown' : 'unknown';
}
function fleetExceptions({ accounts }) {
    const extents = accounts.flatMap(({ extent }) => (extent === undefined ? [] : [extent]));
    const untold = accounts.filter(({ delivery, extent }) => delivery !== null && extent === undefined).length;
    const told = (has, words) => {
        const found = extents.filter(has).length;
        return found === 0 ? null : `in ${String(found)} of ${String(accounts.length)} accounts ${words}`;
    };
    return [
        told(({ leftOut }) => leftOut.length > 0, 'some calls that can change IAM need not alert (events)'),
        told(({ excepted }) => excepted > 0, 'some events need not alert (events.except)'),
        told(({ othersAllowed }) => othersAllowed, 'recipients that are not declared may receive the events (unexpected-recipients: allow)'),
        untold === 0
            ? null
            : `what ${String(untold)} of ${String(accounts.length)} baselines leave out stands in the reports of those accounts`,
    ].filter((part) => part !== null);
}

// EXTERNAL MODULE: ./build/src/report/fleet/groups.js
var fleet_groups = __webpack_require__(46167);
;// CONCATENATED MODULE: ./build/src/report/fleet/html-groups.js





function groupsPart(heading, groups, report) {
    return groups.length === 0 ? null : (0,part/* section */.uW)(heading, ...groups.map((group) => groupPart(group, report)));
}
function groupPart(group, report) {
    const commands = (0,remedies/* mendingCommands */.v)(group.mended, report);
    const remedy = (0,remedies/* remedyOf */.S)(group.mended, report);
    const head = (0,fleet_words/* groupHead */.mf)(group);
    return (0,html.el)('article', { class: `finding ${group.severity}` }, head.check === null ? (0,html.el)('h3', {}, head.words) : (0,html.el)('h3', {}, `${head.words}: `, (0,html.id)(head.check)), (0,html.el)('p', {}, (0,html/* prose */.CS)((0,fleet_words/* groupCause */.Rl)(group))), ...group.consequences.map((each) => (0,html.el)('p', {}, (0,html/* prose */.CS)((0,fleet_groups/* consequenceWords */.RF)(each, group)))), (0,html.el)('p', { class: 'soft' }, `In ${(0,fleet_words/* someAccounts */.jJ)(group.accounts)}`), commands.length > 0
        ? (0,html/* copied */.pG)(commands.join('\n'))
        : remedy === null
            ? null
            : (0,html/* instructed */.GL)((0,html.el)('b', {}, 'Remedy: '), remedy));
}
function waivedPart(groups) {
    if (groups.length === 0)
        return null;
    const rows = groups.map((group) => [
        (0,html.id)((0,fleet_words/* groupName */.hv)(group)),
        (0,html/* prose */.CS)((0,fleet_words/* groupCause */.Rl)(group)),
        (0,fleet_words/* someAccounts */.jJ)(group.accounts),
        group.waiver?.expires ?? null,
        group.waiver === undefined ? null : (0,html/* prose */.CS)(group.waiver.reason),
    ]);
    return (0,part/* section */.uW)('Waived', (0,part/* table */.tp)(['Check', 'What', 'In', 'Until', 'Reason'], rows));
}
function countedPart(heading, groups) {
    if (groups.length === 0)
        return null;
    const rows = groups.map((group) => [
        (0,html.id)((0,fleet_words/* groupName */.hv)(group)),
        String(group.accounts.length),
        (0,html/* prose */.CS)((0,fleet_words/* groupCause */.Rl)(group)),
    ]);
    return (0,part/* section */.uW)(heading, (0,part/* table */.tp)(['Check', 'Accounts', 'What'], rows));
}

// EXTERNAL MODULE: ./build/src/report/sections/html/period.js
var html_period = __webpack_require__(12454);
;// CONCATENATED MODULE: ./build/src/report/fleet/period.js




const MOST_ROWS = 200;
const MOST_ACCOUNTS = 12;
function driftedIn({ accounts }) {
    if (accounts.length === 0)
        return null;
    const drifted = new Set(accounts.map(({ account }) => account)).size;
    const open = accounts.filter(({ closed }) => closed === null).length;
    const back = drifted === 1 ? 'and was seen in sync again' : 'and all were seen in sync again';
    return `in the period ${(0,count/* count */.U)(drifted, 'account')} drifted${open === 0 ? ` ${back}` : `, ${String(open)} not seen in sync since`}`;
}
function fleetPeriodPart(period) {
    if (period === undefined)
        return null;
    const { from, to, runs, daysWithout } = period;
    const of = (verdict) => String(runs.filter((run) => run.verdict === verdict).length);
    return (0,part/* section */.uW)('The period', (0,html.el)('p', {}, `${(0,count/* count */.U)(runs.length, 'run')} from ${from} to ${to}: ${of('in-sync')} in sync, ${of('drifted')} drifted, ${of('unknown')} unknown. A run is in sync if all of its accounts are, and drifted if one of them is.`), (0,html.el)('p', {}, (0,html_period/* daysLine */.wl)(daysWithout)), ...accountsPart(period), ...period_groupsPart(period), ...(0,html_period/* linkLines */.Om)(period), ...filesPart(period), (0,html.el)('h3', {}, 'Runs'), (0,part/* list */.p_)(runs.map(runLine)));
}
function accountsPart({ accounts }) {
    if (accounts.length === 0)
        return [(0,html.el)('p', {}, 'No run found an account that drifted.')];
    const together = new Map();
    for (const span of accounts) {
        const key = [span.opened, span.closed, span.waived, span.gone].join(' ');
        const there = together.get(key);
        if (there === undefined)
            together.set(key, { ids: [span.account], span });
        else
            there.ids.push(span.account);
    }
    return cut('Accounts that drifted', ['Accounts', 'Which', 'First seen drifted', 'Seen in sync again'], [...together.values()].map(({ ids, span }) => [
        String(ids.length),
        idCell(ids),
        (0,html_period/* timeCell */.s5)(span.opened),
        closedCell(span),
    ]), [...together.values()].map(({ span }) => span.closed === null));
}
function idCell(ids) {
    const more = ids.length - MOST_ACCOUNTS;
    return (0,html/* all */.Q7)(...ids.slice(0, MOST_ACCOUNTS).flatMap((account, index) => (index === 0 ? [(0,html.id)(account)] : [', ', (0,html.id)(account)])), more > 0 ? ` and ${String(more)} more` : null);
}
function period_groupsPart({ groups }) {
    if (groups.length === 0)
        return [];
    return cut('What was found in them', ['Finding', 'Severity', 'Accounts', 'First seen', 'No longer seen'], groups.map((span) => [
        (0,html/* all */.Q7)((0,html/* code */.aY)(span.check), ': ', (0,html/* prose */.CS)(span.cause)),
        span.severity,
        String(span.accounts.length),
        (0,html_period/* timeCell */.s5)(span.opened),
        closedCell(span),
    ]), groups.map(({ closed }) => closed === null));
}
function closedCell({ closed, waived, gone }) {
    if (closed !== null)
        return (0,html/* all */.Q7)((0,html_period/* timeCell */.s5)(closed), waived === true ? ' by a waiver' : null);
    return gone === true ? 'not looked at any more' : 'not yet';
}
function cut(heading, columns, rows, open) {
    const indices = rows.map((_, index) => index);
    const first = (wanted) => indices.filter((index) => open[index] === wanted).reverse();
    const kept = new Set([...first(true), ...first(false)].slice(0, MOST_ROWS));
    const more = rows.length - kept.size;
    return [
        (0,html.el)('h3', {}, heading),
        (0,part/* table */.tp)(columns, rows.filter((_, index) => kept.has(index))),
        ...(more > 0 ? [(0,html.el)('p', {}, `${(0,count/* count */.U)(more, 'row')} left out: the JSON report has all, in "period".`)] : []),
    ];
}
function filesPart({ files }) {
    const versions = new Map();
    for (const file of files)
        versions.set(file.path, [...(versions.get(file.path) ?? []), file]);
    const changed = [...versions.values()].filter((each) => each.length > 1).flat();
    if (changed.length === 0)
        return [(0,html.el)('p', {}, 'The organization file and the baselines did not change in the period.')];
    const items = changed.map(({ path, from, sha256 }) => (0,html/* all */.Q7)((0,html/* code */.aY)(path), ` from ${from}: SHA-256 `, (0,html/* code */.aY)(sha256)));
    return [(0,html.el)('p', {}, 'Files that changed in the period:'), (0,part/* list */.p_)(items) ?? (0,html/* all */.Q7)()];
}
function runLine({ generatedAt, verdict, verdicts, sha256 }) {
    const accounts = verdicts.drifted + verdicts.unknown + verdicts['in-sync'];
    const numbers = [
        verdicts.drifted === 0 ? null : `${String(verdicts.drifted)} drifted`,
        verdicts.unknown === 0 ? null : `${String(verdicts.unknown)} unknown`,
    ].filter((part) => part !== null);
    return (0,html/* all */.Q7)(`${generatedAt}: ${verdict}, ${(0,count/* count */.U)(accounts, 'account')}${numbers.length === 0 ? '' : `, ${numbers.join(', ')}`}`, sha256 === null ? ' (this report)' : (0,html/* all */.Q7)(', ', (0,html/* code */.aY)(sha256)));
}

;// CONCATENATED MODULE: ./build/src/report/fleet/strip.js




const CELL = 14;
const ACROSS = 50;
const CLASS = {
    drifted: 'blocks',
    unknown: 'unknown',
    'in-sync': 'passes',
};
function stripPart({ accounts }) {
    if (accounts.length < 2)
        return null;
    const { verdicts } = (0,model/* summaryOf */.Y)(accounts);
    const rows = Math.ceil(accounts.length / ACROSS);
    const label = `${(0,count/* count */.U)(verdicts.drifted, 'account')} drifted, ${String(verdicts.unknown)} unknown, ${String(verdicts['in-sync'])} in sync`;
    const width = Math.min(accounts.length, ACROSS) * CELL + 2;
    return (0,part/* section */.uW)('All accounts at a glance', (0,html.el)('figure', {}, (0,html.el)('svg', {
        viewBox: `0 0 ${String(width)} ${String(rows * CELL + 2)}`,
        width,
        height: rows * CELL + 2,
        class: 'strip',
        role: 'img',
        'aria-label': label,
    }, ...accounts.map((account, index) => square(account, index))), (0,html.el)('figcaption', {}, 'One square per account, ordered by account id. A cross: drifted. A dash: unknown. Empty: in sync.')));
}
function square({ account, verdict }, index) {
    const [x, y] = [(index % ACROSS) * CELL + 2, Math.floor(index / ACROSS) * CELL + 2];
    const [left, right, top, bottom] = [x + 3, x + CELL - 5, y + 3, y + CELL - 5];
    const middle = y + (CELL - 2) / 2;
    const mark = {
        drifted: `M${String(left)} ${String(top)}L${String(right)} ${String(bottom)}M${String(right)} ${String(top)}L${String(left)} ${String(bottom)}`,
        unknown: `M${String(left)} ${String(middle)}H${String(right)}`,
        'in-sync': null,
    }[verdict];
    return (0,html.el)('g', { class: CLASS[verdict] }, (0,html.el)('title', {}, `${account}: ${verdict}`), (0,html.el)('rect', { x, y, width: CELL - 2, height: CELL - 2 }), mark === null ? null : (0,html.el)('path', { d: mark }));
}

;// CONCATENATED MODULE: ./build/src/report/fleet/html.js
















function renderFleetHtml(report, { showing = show/* QUIET */.D, commit } = {}) {
    const told = (0,fleet_groups/* groupsShown */.iJ)(report, showing);
    const { common, odd, remarks, waived } = told;
    const parts = [
        (0,glance/* glance */.v)(glanceRows(report, commit)),
        hubsPart(report),
        rolePart(report),
        groupsPart('In common', common, report),
        recipientsPart(report),
        stripPart(report),
        html_accountsPart('Accounts that are not in sync', report, (0,fleet_groups/* reasons */.Ot)(report, told)),
        groupsPart(report.accounts.length === 1 ? 'What was found' : 'In one account only', odd, report),
        waivedPart(waived),
        fleetPeriodPart(report.period),
        countedPart('Remarks', remarks),
        wellPart(report.accounts.filter(({ verdict }) => verdict === 'in-sync')),
        leftOutPart(report),
        (0,part/* section */.uW)('What this report claims', (0,html.el)('p', {}, words_scope/* CLAIM */.tx), (0,html.el)('p', {}, 'Not looked at by any run:'), (0,part/* list */.p_)(words_scope/* LIMITS_OF_EVERY_RUN */.xs), (0,html.el)('p', {}, 'More of each: ', (0,html/* code */.aY)(words_scope/* LIMITS_ADDRESS */.q7))),
        (0,controls/* controlsSection */.i)(fleetClaims(report), () => ''),
        originPart(report, commit),
    ];
    const title = `IAM alerts of ${(0,count/* count */.U)(report.accounts.length, 'account')}: ${(0,fleet_words/* fleetBadge */.OJ)(report)}`;
    return (0,html/* documentOf */.lM)(title, style/* STYLE */.Y, (0,html.el)('main', {}, opening(report), ...parts));
}
function opening(report) {
    const { organization, accounts, generatedAt } = report;
    const { verdicts } = (0,model/* summaryOf */.Y)(accounts);
    return (0,html.el)('header', { class: (0,fleet_words/* fleetState */.If)(report) }, (0,html.el)('p', { class: 'badge' }, (0,fleet_words/* fleetBadge */.OJ)(report)), (0,html.el)('h1', {}, (0,fleet_words/* fleetHeadline */.fW)(report)), (0,part/* terms */.a_)([
        [
            'Accounts',
            `${String(accounts.length)}: ${String(verdicts.drifted)} drifted, ${String(verdicts.unknown)} unknown, ${String(verdicts['in-sync'])} in sync`,
        ],
        ['Organization', organization.id === null ? null : (0,html/* code */.aY)(organization.id)],
        ['Organization file', (0,html/* code */.aY)(organization.path)],
        ['Time', generatedAt],
    ]));
}
function glanceRows(report, commit) {
    const { accounts, organization, leftOut, tool, shard, period } = report;
    const { verdicts, counts } = (0,model/* summaryOf */.Y)(accounts);
    const hubs = (0,fleet_words/* hubsRead */.XH)(report);
    const found = [
        verdicts.drifted === 0 ? null : `${(0,count/* count */.U)(verdicts.drifted, 'account')} drifted`,
        verdicts.unknown === 0 ? null : `${(0,count/* count */.U)(verdicts.unknown, 'account')} could not be determined`,
        period === undefined ? null : driftedIn(period),
    ].filter((part) => part !== null);
    const exceptions = [
        counts.waived === 0 ? null : `${(0,count/* count */.U)(counts.waived, 'finding')} waived`,
        leftOut.length === 0 ? null : `${(0,count/* count */.U)(leftOut.length, 'account')} not looked at`,
        ...fleetExceptions(report),
    ].filter((part) => part !== null);
    const scope = [
        (0,count/* count */.U)(accounts.length, 'account'),
        organization.id === null ? null : ` of organization ${organization.id}`,
        organization.accounts === undefined
            ? null
            : ` (${POPULATION[organization.accounts]}${leftOut.length === 0 ? '' : ', less those under "Accounts that were not looked at"'})`,
        shard === undefined ? null : `, shard ${String(shard.index)} of ${String(shard.of)}`,
        hubs === null ? null : `, with ${hubs}`,
    ].filter((part) => part !== null);
    const at = commit === undefined ? null : (0,html/* all */.Q7)(', in a checkout of commit ', (0,html/* code */.aY)(commit));
    const from = `; read by iam-alert-guard ${tool.version} from the configuration that AWS answered`;
    return [
        [
            'What is claimed?',
            `${words_scope/* BRIEF_CLAIM */.wv} ${period === undefined ? 'This holds' : 'In the newest run, this holds'} for ${String(accounts.filter(reachesAll).length)} of ${(0,count/* count */.U)(accounts.length, 'account')}.`,
        ],
        ['Of what?', scope.join('')],
        ['For when?', period === undefined ? oneRun(report) : whole(period)],
        [
            'From where?',
            (0,html/* all */.Q7)('organization file ', (0,html/* code */.aY)(organization.path), ', SHA-256 ', (0,html/* code */.aY)(organization.sha256), at, from),
        ],
        ['What was found?', found.length === 0 ? 'every account in sync' : found.join('; ')],
        ['With which exceptions?', exceptions.length === 0 ? 'none' : exceptions.join('; ')],
        ['Within which limits?', words_scope/* BRIEF_LIMITS */.kb],
        ['Who made it?', (0,html/* all */.Q7)(`${words_scope/* MADE_BY */.aI} ${tool.version}. `, words_scope/* VERIFY */.k7.said, (0,html/* code */.aY)(words_scope/* VERIFY */.k7.command))],
    ];
}
const POPULATION = {
    all: 'all active ones that AWS Organizations lists',
    units: 'the active ones of some organizational units; the organization may have others',
    list: 'those that the organization file lists; the organization may have others',
};
function oneRun({ accounts, generatedAt }) {
    const first = accounts.flatMap((account) => account.generatedAt ?? []).reduce((a, b) => (a < b ? a : b), generatedAt);
    const when = first === generatedAt ? generatedAt : `${first} to ${generatedAt}`;
    return `${when}, ${first === generatedAt ? 'when the last account was' : 'when the first and the last account were'} judged: one run; earlier reports extend it to a period (--previous)`;
}
function whole({ from, to, runs, daysWithout: { length } }) {
    return `${from} to ${to}, ${(0,count/* count */.U)(runs.length, 'run')}, ${length === 0 ? 'no day' : (0,count/* count */.U)(length, 'day')} without one`;
}
function wellPart(accounts) {
    if (accounts.length === 0)
        return null;
    const items = accounts.map(({ account, name }) => (0,html.el)('li', {}, name === null ? (0,html.id)(account) : (0,html/* all */.Q7)((0,html.id)(account), ' ', name)));
    return (0,part/* section */.uW)('Accounts in sync', (0,html.el)('ul', { class: 'columns' }, ...items));
}
function hubsPart(report) {
    const lines = (0,fleet_words/* unreadHubs */.c0)(report);
    return lines.length === 0 ? null : (0,part/* section */.uW)('Hubs that could not be read completely', (0,part/* list */.p_)(lines));
}
function rolePart(report) {
    const words = (0,fleet_words/* throughRole */.ex)(report);
    return words === null ? null : (0,part/* section */.uW)('Credentials for the commands', (0,html.el)('p', {}, words));
}
function recipientsPart({ recipients = [] }) {
    if (recipients.length === 0)
        return null;
    const rows = recipients.map(({ protocol, endpoint, accounts, reached, unknown }) => {
        const [all, open] = [new Set(reached), new Set(unknown)];
        const lacking = accounts.filter((account) => !all.has(account) && !open.has(account));
        return [
            (0,html/* code */.aY)(endpoint),
            protocol,
            (0,count/* count */.U)(accounts.length, 'account'),
            String(reached.length),
            lacking.length === 0 ? 'none' : (0,fleet_words/* someAccounts */.jJ)(lacking),
            unknown.length === 0 ? 'none' : (0,fleet_words/* someAccounts */.jJ)(unknown),
        ];
    });
    return (0,part/* section */.uW)('Recipients', (0,part/* table */.tp)(['Recipient', 'Protocol', 'Declared in', 'Every call would arrive in', 'Not in', 'Not determined in'], rows));
}
function html_accountsPart(heading, report, why) {
    const accounts = (0,fleet_words/* troubled */.Y3)(report.accounts);
    const failed = (0,fleet_words/* failedIn */.r4)(report);
    if (accounts.length === 0)
        return null;
    return (0,part/* section */.uW)(heading, (0,part/* table */.tp)(['Account', 'Verdict', (0,fleet_words/* deliveredHead */.dA)(accounts), 'Why', 'Drifted', 'Remarks', 'Unknown', 'Baseline'], accounts.map((account) => [
        account.name === null
            ? (0,html.id)(account.account)
            : (0,html/* all */.Q7)((0,html.id)(account.account), ' ', (0,html.el)('span', { class: 'name' }, account.name)),
        (0,fleet_words/* verdictWord */.E0)(account),
        (0,fleet_words/* deliveredOf */.mN)(account),
        why.get(account.account) ?? null,
        ...failed(account),
        String(account.counts.unknown),
        account.baseline.path === '' ? null : (0,html/* code */.aY)(account.baseline.path),
    ])));
}
function leftOutPart({ leftOut }) {
    if (leftOut.length === 0)
        return null;
    const rows = leftOut.map(({ account, state }) => [(0,html.id)(account), state]);
    return (0,part/* section */.uW)('Accounts that were not looked at', (0,part/* table */.tp)(['Account', 'Why'], rows));
}
function originPart({ tool, organization, accounts }, commit) {
    const baselines = new Map(accounts.map(({ baseline }) => [baseline.path, baseline.sha256]));
    return (0,part/* section */.uW)('Where this comes from', (0,part/* terms */.a_)([
        ['Tool', `${tool.name} ${tool.version}`],
        ['Checked-out commit', commit === undefined ? null : (0,html/* code */.aY)(commit)],
        ['Organization file', (0,html/* all */.Q7)((0,html/* code */.aY)(organization.path), ' ', (0,html/* code */.aY)(organization.sha256))],
        ...[...baselines]
            .sort(([a], [b]) => (0,order/* compare */.UD)(a, b))
            .map(([path, sha256]) => ['Baseline', (0,html/* all */.Q7)((0,html/* code */.aY)(path), ' ', (0,html/* code */.aY)(sha256))]),
    ]));
}

// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
;// CONCATENATED MODULE: ./build/src/report/fleet/json.js


function renderFleetJson(report) {
    return `${(0,plain/* safeJson */.oi)(JSON.stringify(shape(report), null, 2))}\n`;
}
function shape(report) {
    const { organization, shard } = report;
    const { verdict, verdicts, counts } = (0,model/* summaryOf */.Y)(report.accounts);
    return {
        schema: report.schema,
        tool: { name: report.tool.name, version: report.tool.version },
        command: report.command,
        generatedAt: report.generatedAt,
        organization: {
            path: organization.path,
            sha256: organization.sha256,
            id: organization.id,
            ...(organization.accounts === undefined ? {} : { accounts: organization.accounts }),
        },
        partition: report.partition,
        verdict,
        verdicts,
        counts,
        accounts: report.accounts.map(accountShape),
        groups: report.groups.map(groupShape),
        ...(report.recipients === undefined ? {} : { recipients: report.recipients.map(recipientShape) }),
        leftOut: report.leftOut.map(({ account, state }) => ({ account, state })),
        hubs: report.hubs.map(({ account, state, reason }) => ({ account, state, reason })),
        ...(report.role === undefined ? {} : { role: report.role }),
        ...(report.externalId === undefined ? {} : { externalId: report.externalId }),
        reconcileRole: report.reconcileRole,
        ...(report.period === undefined ? {} : { period: report.period }),
        ...(shard === undefined
            ? {}
            : {
                shard: {
                    index: shard.index,
                    of: shard.of,
                    accounts: shard.accounts.map(({ account, name }) => ({ account, name })),
                },
            }),
    };
}
function accountShape(account) {
    const { delivery, plan, passing, history, error } = account;
    return {
        account: account.account,
        name: account.name,
        verdict: account.verdict,
        counts: account.counts,
        delivery: delivery && {
            required: delivery.required,
            delivered: delivery.delivered,
            sometimes: delivery.sometimes,
            lost: delivery.lost,
            unknown: delivery.unknown,
            ...(delivery.noticed === undefined ? {} : { noticed: delivery.noticed }),
        },
        baseline: { path: account.baseline.path, sha256: account.baseline.sha256 },
        generatedAt: account.generatedAt,
        identified: account.identified,
        ...(account.cause === undefined ? {} : { cause: account.cause }),
        ...(passing === undefined ? {} : { passing }),
        ...(plan === undefined ? {} : { plan: { digest: plan.digest, steps: plan.steps } }),
        ...(history === undefined ? {} : { history }),
        ...(error === undefined ? {} : { error: { kind: error.kind, message: error.message } }),
    };
}
function recipientShape({ protocol, endpoint, accounts, reached, unknown }) {
    return { protocol, endpoint, accounts, reached, unknown };
}
function groupShape(group) {
    const { remediation, location, waiver } = group;
    return {
        check: group.check,
        severity: group.severity,
        cause: group.cause,
        accounts: group.accounts,
        status: group.status,
        hop: group.hop,
        title: group.title,
        remediation: remediation && { by: remediation.by, text: remediation.text },
        resources: group.resources,
        ...(group.varies === undefined ? {} : { varies: group.varies }),
        location: { path: location.path, line: location.line, column: location.column },
        docs: group.docs,
        ...(waiver === undefined ? {} : { waiver: { reason: waiver.reason, expires: waiver.expires } }),
        key: group.key,
    };
}

// EXTERNAL MODULE: ./build/src/report/fleet/markdown.js
var markdown = __webpack_require__(87522);
// EXTERNAL MODULE: ./build/src/report/escape/ink.js
var escape_ink = __webpack_require__(62146);
// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(88844);
// EXTERNAL MODULE: ./build/src/report/sections/text-findings.js
var text_findings = __webpack_require__(24485);
;// CONCATENATED MODULE: ./build/src/report/fleet/text.js










const MOST_GROUPS = 100;
const text_MOST_ACCOUNTS = 40;
const MARKS = { good: '✓', bad: '✗', unknown: '?' };
function renderFleetText(report, { color, showing = show/* QUIET */.D }) {
    const ink = (0,escape_ink/* inks */.I)(color);
    const told = (0,fleet_groups/* groupsShown */.iJ)(report, showing);
    const { common, odd, remarks, waived } = told;
    const why = (0,fleet_groups/* reasons */.Ot)(report, told);
    const rows = (0,fleet_words/* troubled */.Y3)(report.accounts);
    const groups = (all) => [
        ...all.slice(0, MOST_GROUPS).flatMap((group) => groupLines(group, report, ink)),
        ...(all.length > MOST_GROUPS ? [`  and ${String(all.length - MOST_GROUPS)} more: the JSON report has all`] : []),
    ];
    const counted = [
        ...(remarks.length === 0 ? [] : [`${(0,count/* count */.U)(remarks.length, 'remark')} (${(0,text_findings/* showRemarks */.VM)(report)})`]),
        ...(waived.length === 0 ? [] : [`${String(waived.length)} waived`]),
    ];
    const blocks = [
        head(report, ink),
        section('Hubs', (0,fleet_words/* unreadHubs */.c0)(report).flatMap((line) => (0,terminal/* hang */.lG)('  ', (0,plain/* shown */.SP)(line))), ink),
        section('In common', groups(common), ink),
        section('Accounts', stripLines(report), ink),
        section(rows.length === 0 ? '' : `Not in sync: ${String(rows.length)}`, [
            ...rows.slice(0, text_MOST_ACCOUNTS).map((account) => {
                const name = account.name === null ? '' : `  ${(0,plain/* shown */.SP)(account.name, 40)}`;
                const state = account.verdict === 'drifted' ? ink.bad((0,fleet_words/* verdictWord */.E0)(account)) : ink.state('unknown', 'unknown');
                const reason = why.get(account.account);
                const delivered = [(0,fleet_words/* deliveredOf */.mN)(account), ...(reason === undefined ? [] : [reason])];
                return `  ${account.account}  ${state}  ${(0,plain/* shown */.SP)(delivered.join(': '), 200)}${name}`;
            }),
            ...(rows.length > text_MOST_ACCOUNTS ? [`  and ${String(rows.length - text_MOST_ACCOUNTS)} more`] : []),
        ], ink),
        section(report.accounts.length === 1 ? 'What was found' : 'In one account only', groups(odd), ink),
        roleLines(report, ink),
        counted.length === 0 ? [] : [`Besides: ${counted.join(', ')}.`],
        (0,terminal/* wrap */.LV)(`${words_scope/* NOT_LOOKED_AT */.JT} More: ${words_scope/* LIMITS_ADDRESS */.q7}`, terminal/* TEXT_WIDTH */.Lp).map((line) => ink.dim(line)),
    ];
    return (0,terminal/* inert */.tJ)(`${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`);
}
function head(report, ink) {
    const [state, badge] = [(0,fleet_words/* fleetState */.If)(report), (0,fleet_words/* fleetBadge */.OJ)(report)];
    const about = (0,plain/* shown */.SP)((0,fleet_words/* aboutFleet */.yj)(report).join(', '));
    return [
        `${ink.state(state, `${MARKS[state]} ${badge}`)}  ${ink.bold((0,fleet_words/* fleetHeadline */.fW)(report))}`,
        ...(0,terminal/* wrap */.LV)(about, terminal/* TEXT_WIDTH */.Lp - 2).map((line) => ink.dim(`  ${line}`)),
    ];
}
function roleLines(report, ink) {
    const words = (0,fleet_words/* throughRole */.ex)(report);
    return words === null ? [] : (0,terminal/* wrap */.LV)((0,plain/* shown */.SP)(words), terminal/* TEXT_WIDTH */.Lp).map((line) => ink.dim(line));
}
function section(title, lines, ink) {
    return lines.length === 0 ? [] : [ink.bold(title), ...lines];
}
function groupLines(group, report, ink) {
    const state = group.check === null ? ', ' : group.status === 'unknown' ? ', unknown: ' : ': ';
    const lead = `  ${ink.severity(group.severity)} ${(0,count/* count */.U)(group.accounts.length, 'account')}${state}${(0,fleet_words/* groupName */.hv)(group)}`;
    const commands = (0,remedies/* mendingCommands */.v)(group.mended, report);
    const remedy = (0,remedies/* remedyOf */.S)(group.mended, report);
    return [
        lead,
        ...(0,terminal/* hang */.lG)('    ', (0,plain/* shown */.SP)((0,fleet_words/* groupCause */.Rl)(group))),
        ...group.consequences.flatMap((each) => (0,terminal/* hang */.lG)('    ', (0,plain/* shown */.SP)((0,fleet_groups/* consequenceWords */.RF)(each, group)))),
        ...(0,terminal/* hang */.lG)('    in ', (0,plain/* shown */.SP)((0,fleet_words/* someAccounts */.jJ)(group.accounts)), 7),
        ...(commands.length > 0
            ?
                commands.map((command) => `    ${command}`)
            : remedy === null
                ? []
                : (0,terminal/* instructed */.GL)('    ', '→ ', remedy)),
    ];
}
function stripLines(report) {
    if (report.accounts.length < 2)
        return [];
    return [...(0,fleet_words/* strip */.bB)(report.accounts, 80).map((line) => `  ${line}`), `  ${(0,fleet_words/* stripLegend */.G4)(report.accounts)}`];
}

// EXTERNAL MODULE: ./build/src/report/words/command/again.js
var command_again = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 16 modules
var shared_report = __webpack_require__(96518);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/commit.js
var workflow_commit = __webpack_require__(71055);
;// CONCATENATED MODULE: ./build/src/commands/shared/fleet/report.js
















function renderFleet(report, format, world, { showing, color = false, commit }) {
    const named = byItsName(report);
    switch (format) {
        case 'text':
            return renderFleetText(report, { color, showing });
        case 'json':
            return renderFleetJson(report);
        case 'markdown':
            return (0,markdown/* renderFleetMarkdown */.eN)(named, { showing, ...(0,shared_report/* docsBase */.xH)(world) });
        case 'html':
            return renderFleetHtml(named, { showing, ...(commit !== undefined && { commit }) });
        case 'sarif':
            return (0,sarif/* renderSarif */.W)(once(named), { rules: (0,rules/* ruleInfos */.U)(), ...(0,shared_report/* docsBase */.xH)(world) });
        case 'ocsf':
            return (0,ocsf/* renderOcsf */.UE)(forEachAccountWhole(named), (0,shared_report/* docsBase */.xH)(world));
        case 'junit':
            return (0,junit/* renderJunit */.R)(forEachAccount(named), showing);
    }
}
function byItsName(report) {
    if (report.again?.program === undefined)
        return report;
    const { program: _, ...again } = report.again;
    return { ...report, again };
}
async function publishFleet(found, request, world, notes = []) {
    const { host, files, again } = world;
    const report = again === undefined ? found : { ...found, again: request.redact === 'true' ? (0,command_again/* withoutValues */.lO)(again) : again };
    const { format, output } = request;
    const showing = request;
    const commit = format === 'html' || request.files.html !== undefined ? await (0,workflow_commit/* checkedOutCommit */.X)(world) : undefined;
    const shown = { showing, ...(commit !== undefined && { commit }) };
    if (output === null)
        await host.report(renderFleet(report, format, world, { ...shown, color: host.color }));
    else {
        await files.write(output, renderFleet(report, format, world, shown));
        host.log(`${(0,fleet_words/* fleetBadge */.OJ)(report)}: ${(0,fleet_words/* fleetHeadline */.fW)(report)} The report is in ${output}.`);
    }
    for (const [form, path] of Object.entries(request.files))
        if (path !== undefined)
            await files.write(path, renderFleet(report, form, world, shown));
    for (const note of notes)
        host.log(note);
    await host.summary((0,markdown/* renderFleetMarkdown */.eN)(byItsName(report), { showing, notes, ...(0,shared_report/* docsBase */.xH)(world) }));
    host.annotate((0,annotations/* annotations */.h)(once(report), showing));
    const { verdict, counts } = (0,model/* summaryOf */.Y)(report.accounts);
    const { drifted, remarks } = (0,order/* kindsOf */.tG)(once(report).findings);
    host.output('verdict', verdict);
    host.output('findings-failed', String(counts.fail));
    const unjudged = report.accounts.filter(({ error }) => error !== undefined).length;
    host.output('findings-unknown', String(counts.unknown + unjudged));
    host.output('findings-drift', String(drifted.length));
    host.output('remarks', String(remarks.length));
    host.output('report-json', request.files.json ?? '');
    host.output('report-sarif', request.files.sarif ?? '');
}


/***/ })

};
