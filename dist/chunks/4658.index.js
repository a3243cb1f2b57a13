export const id = 4658;
export const ids = [4658,8121];
export const modules = {

/***/ 84658:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge),
  merged: () => (/* binding */ merged)
});

// EXTERNAL MODULE: ./build/src/checks/assess.js + 1 modules
var assess = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/fleet/exit.js
var exit = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/src/fleet/common.js + 1 modules
var common = __webpack_require__(5857);
// EXTERNAL MODULE: ./build/src/fleet/fold.js
var fold = __webpack_require__(78839);
// EXTERNAL MODULE: ./build/src/fleet/recipients.js
var fleet_recipients = __webpack_require__(83596);
;// CONCATENATED MODULE: ./build/src/fleet/merge.js



function unfit(reports) {
    const different = (what) => new Set(reports.map(what)).size > 1;
    if (different(({ organization }) => organization.sha256))
        return 'they were made with different organization files';
    if (different(({ command }) => command))
        return 'they are of different commands';
    if (different(({ tool }) => tool.version))
        return 'they were made by different versions of this tool';
    if (different(({ shard }) => String(shard?.of ?? 0)))
        return 'they were cut into different numbers of shards';
    if (new Set(reports.flatMap(isRedacted)).size > 1)
        return 'some are redacted and some are not, so accounts cannot be told apart';
    const baselines = new Map();
    for (const { path, sha256 } of reports.flatMap(({ accounts }) => accounts.map(({ baseline }) => baseline))) {
        if (path !== '' && (baselines.get(path) ?? sha256) !== sha256)
            return `they were made with different versions of the baseline ${path}`;
        baselines.set(path, sha256);
    }
    return null;
}
function isRedacted({ accounts, shard }) {
    return [...accounts, ...(shard?.accounts ?? [])].slice(0, 1).map(({ account }) => account.startsWith('account-'));
}
function newer(one, other) {
    const [time, than] = [timeOf(one), timeOf(other)];
    if (time !== null && time === than)
        return isWorse(one.account, other.account);
    return time === null || than === null ? than !== null : time > than;
}
function isWorse(one, other) {
    const [its, others] = [badness(one), badness(other)];
    const at = its.findIndex((value, index) => value !== others[index]);
    return at >= 0 && (its[at] ?? 0) > (others[at] ?? 0);
}
function badness({ verdict, error, counts }) {
    return [VERDICTS.indexOf(verdict), error === undefined ? 0 : 1, counts.fail, counts.unknown];
}
const VERDICTS = ['in-sync', 'unknown', 'drifted'];
function timeOf({ account, from }) {
    if (account.generatedAt !== null)
        return account.generatedAt;
    return from.accounts.some(({ generatedAt }) => generatedAt !== null) ? from.generatedAt : null;
}
function mergeFleets(reports) {
    const [first] = reports;
    if (first === undefined)
        throw new Error('there is nothing to merge');
    const accounts = new Map();
    for (const from of reports)
        for (const account of from.accounts) {
            const there = accounts.get(account.account);
            if (there === undefined || newer({ account, from }, there))
                accounts.set(account.account, { account, from });
        }
    const groups = new Map();
    for (const report of reports)
        for (const group of report.groups) {
            const own = group.accounts.filter((account) => accounts.get(account)?.from === report);
            if (own.length === 0)
                continue;
            const there = groups.get(group.key);
            const mine = { ...group, accounts: own };
            groups.set(group.key, there === undefined ? mine : (0,common/* joined */.oR)(there, mine));
        }
    const recipients = new fleet_recipients/* Recipients */.pg();
    for (const report of reports)
        for (const recipient of report.recipients ?? [])
            recipients.add((0,fleet_recipients/* ofAccounts */.AN)(recipient, (account) => accounts.get(account)?.from === report));
    const { shard: _, ...frame } = first;
    return (0,fold/* assembled */.tp)({
        tool: frame.tool,
        command: frame.command,
        organization: frame.organization,
        leftOut: leftOutOf(reports),
        hubs: hubsOf(reports),
        ...(frame.role === undefined ? {} : { role: frame.role }),
        ...(frame.externalId === undefined ? {} : { externalId: frame.externalId }),
        reconcileRole: frame.reconcileRole,
        partition: frame.partition,
    }, [...[...accounts.values()].map(({ account }) => account), ...missing(reports, new Set(accounts.keys()))], groups.values(), reports.every((report) => report.recipients === undefined) ? undefined : recipients.list());
}
function missing(reports, there) {
    const [shard] = reports.flatMap((report) => (report.shard === undefined ? [] : [report.shard]));
    if (shard === undefined)
        return [];
    const expected = new Map(reports.flatMap((report) => report.shard?.accounts ?? []).map(({ account, name }) => [account, name]));
    const seen = new Set(reports.map((report) => report.shard?.index));
    const gone = Array.from({ length: shard.of }, (_, index) => index + 1).filter((index) => !seen.has(index));
    const which = gone.length === 0 ? 'no shard looked at it' : `no report of shard ${gone.join(', ')} of ${String(shard.of)}`;
    return [...expected]
        .filter(([account]) => !there.has(account))
        .map(([account, name]) => (0,fold/* unknownAccount */.Ij)({ account, name, baseline: { path: '', sha256: '' }, error: { kind: 'no-report', message: which } }));
}
function leftOutOf(reports) {
    const all = new Map(reports.flatMap(({ leftOut }) => leftOut).map((each) => [each.account, each]));
    return [...all.values()].sort((a, b) => (a.account < b.account ? -1 : 1));
}
const WORST_HUB = ['unreadable', 'partly', 'read'];
function hubsOf(reports) {
    const all = new Map();
    for (const hub of reports.flatMap(({ hubs }) => hubs)) {
        const there = all.get(hub.account);
        const worse = there === undefined ? -1 : WORST_HUB.indexOf(hub.state) - WORST_HUB.indexOf(there.state);
        if (worse < 0 || (worse === 0 && (hub.reason ?? '') < (there?.reason ?? '')))
            all.set(hub.account, hub);
    }
    return [...all.values()].sort((a, b) => (a.account < b.account ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/fleet/parse.js
var parse = __webpack_require__(33065);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/model/many/name.js
var many_name = __webpack_require__(88729);
;// CONCATENATED MODULE: ./build/src/report/model/many/merge.js



const WORST_FIRST = [2, 1, 3, 0];
function worstExit(exits) {
    return exits.reduce((worst, exit) => (rank(exit) < rank(worst) ? exit : worst), 0);
}
function rank(exit) {
    return WORST_FIRST.indexOf(exit);
}
function newestOfEach(reports) {
    const newest = new Map();
    reports.forEach((report, index) => {
        const account = (0,many_name/* nameOf */.V)(report.target);
        const key = account === null ? `?${index}` : `${report.target.partition ?? 'aws'} ${account}`;
        const other = newest.get(key);
        if (other === undefined || takesThePlaceOf(report, other))
            newest.set(key, report);
    });
    return [...newest.values()].sort((a, b) => (0,order/* compare */.UD)((0,many_name/* nameOf */.V)(a.target) ?? '~', (0,many_name/* nameOf */.V)(b.target) ?? '~') || (0,order/* compare */.UD)(a.baseline.path, b.baseline.path));
}
function takesThePlaceOf(report, other) {
    const [time, than] = [instant(report), instant(other)];
    return time === than ? merge_isWorse(report, other) : time > than;
}
function merge_isWorse(report, other) {
    const [its, others] = [merge_badness(report), merge_badness(other)];
    const at = its.findIndex((value, index) => value !== others[index]);
    return at >= 0 && (its[at] ?? 0) > (others[at] ?? 0);
}
function merge_badness({ review, verdict, findings, counts }) {
    const worst = (status) => findings.reduce((most, finding) => (finding.status === status ? Math.max(most, -(0,model/* severityRank */.qs)(finding.severity)) : most), -Infinity);
    return [
        review?.class === 'weakens' && !review.acceptedBy ? 1 : 0,
        verdict === null ? -1 : merge_VERDICTS.indexOf(verdict),
        worst('fail'),
        worst('unknown'),
        counts.fail,
        counts.unknown,
    ];
}
const merge_VERDICTS = ['in-sync', 'unknown', 'drifted'];
function mergeReports(all, tool, missing = []) {
    const reports = newestOfEach(all);
    const verdicts = [...reports.map((report) => report.verdict), ...missing.map(() => 'unknown')];
    return {
        schema: 'iam-alert-guard/report/1',
        tool,
        command: 'merge',
        generatedAt: latest(reports),
        baseline: { path: samePath(reports), sha256: sameHash(reports) },
        target: { account: null, partition: null, eventRegion: null },
        verdict: worstVerdict(verdicts),
        counts: reports.map((report) => report.counts).reduce(sum, { pass: 0, fail: 0, unknown: 0, waived: 0 }),
        findings: reports.flatMap((report) => report.findings.map((finding) => ({ ...finding, account: (0,many_name/* nameOf */.V)(report.target) }))),
        delivery: null,
        plan: null,
        review: null,
        route: null,
        observation: null,
        notes: [
            ...reports.flatMap((report) => report.notes.map((note) => `${(0,many_name/* nameOf */.V)(report.target) ?? 'unknown account'}: ${note}`)),
            ...missing.map(({ path, error }) => `${path}: ${error}`),
            ...leftOut(all, reports),
        ],
        accounts: [...reports.map(summary), ...missing.map(absent)],
        ...(reports.some(({ redacted }) => redacted === true) ? { redacted: true } : {}),
    };
}
function leftOut(all, reports) {
    return all.flatMap((report) => {
        const account = (0,many_name/* nameOf */.V)(report.target);
        const newer = reports.find((one) => (0,many_name/* nameOf */.V)(one.target) === account && one.target.partition === report.target.partition);
        if (account === null || newer === undefined || newer.baseline.path === report.baseline.path)
            return [];
        const why = instant(newer) > instant(report) ? 'is newer' : 'is of the same time, and no better';
        return [
            `${account}: the report on the baseline ${report.baseline.path} (${report.generatedAt}) is left out, as that on ${newer.baseline.path} (${newer.generatedAt}) ${why}`,
        ];
    });
}
function summary(report) {
    return {
        account: report.target.account,
        ...(report.cause === undefined ? {} : { cause: report.cause }),
        ...(report.target.pinned === undefined ? {} : { pinned: report.target.pinned }),
        baseline: report.baseline.path,
        generatedAt: report.generatedAt,
        verdict: report.verdict,
        counts: report.counts,
        required: report.delivery?.required ?? null,
        delivered: report.delivery?.delivered ?? null,
        ...(report.review === null
            ? {}
            : {
                review: {
                    class: report.review.class,
                    ...(report.review.acceptedBy === undefined ? {} : { acceptedBy: report.review.acceptedBy }),
                },
            }),
    };
}
function absent({ path, error: why }) {
    const error = `${path}: ${why}`;
    const counts = { pass: 0, fail: 0, unknown: 0, waived: 0 };
    return {
        account: null,
        baseline: '',
        generatedAt: null,
        verdict: null,
        counts,
        required: null,
        delivered: null,
        error,
    };
}
function worstVerdict(verdicts) {
    if (verdicts.includes('drifted'))
        return 'drifted';
    if (verdicts.includes('unknown'))
        return 'unknown';
    return verdicts.includes('in-sync') ? 'in-sync' : null;
}
function sum(a, b) {
    return { pass: a.pass + b.pass, fail: a.fail + b.fail, unknown: a.unknown + b.unknown, waived: a.waived + b.waived };
}
function instant(report) {
    return Date.parse(report.generatedAt) || 0;
}
function latest(reports) {
    return reports
        .map((report) => report.generatedAt)
        .reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b), '1970-01-01T00:00:00Z');
}
function samePath(reports) {
    const [first, ...others] = new Set(reports.map((report) => report.baseline.path));
    return others.length === 0 ? (first ?? '') : '';
}
function sameHash(reports) {
    const [first, ...others] = new Set(reports.map((report) => report.baseline.sha256));
    return others.length === 0 ? (first ?? '') : '';
}

// EXTERNAL MODULE: ./build/src/report/model/parse.js
var model_parse = __webpack_require__(90005);
// EXTERNAL MODULE: ./build/src/snapshot/observe.js
var observe = __webpack_require__(44062);
// EXTERNAL MODULE: ./build/src/commands/shared/globs.js
var globs = __webpack_require__(23195);
// EXTERNAL MODULE: ./build/src/commands/shared/fleet/period.js + 1 modules
var period = __webpack_require__(78121);
// EXTERNAL MODULE: ./build/src/commands/shared/fleet/report.js + 8 modules
var report = __webpack_require__(14134);
// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 16 modules
var shared_report = __webpack_require__(96518);
// EXTERNAL MODULE: ./build/src/commands/shared/review.js
var review = __webpack_require__(58374);
;// CONCATENATED MODULE: ./build/src/commands/merge.js















const READ_AT_ONCE = 8;
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function read(path, world) {
    const bytes = await (0,globs/* bytesOf */.$$)(path, world);
    if (typeof bytes === 'string')
        return { path, error: bytes };
    const text = new TextDecoder().decode(bytes);
    const value = jsonOf(text);
    if (value?.schema === 'iam-alert-guard/error/1')
        return { path, error: 'the run ended before there was a report' };
    const fleet = (0,parse/* isFleetReport */.$)(value) ? (0,parse/* parseFleet */.I)(value) : null;
    if (fleet?.ok === true)
        return { path, fleet: fleet.report };
    const parsed = fleet ?? (0,model_parse/* parseReport */.t)(text);
    if (parsed.ok)
        return isCut(parsed.report) ? { path, error: CUT } : { path, report: consistent(parsed.report) };
    return { path, error: notReport(text, value, parsed.problems) };
}
function isCut({ verdict, findings }) {
    return verdict !== null && findings.length === 0;
}
const CUT = 'this report is damaged: it has a verdict and no findings';
function consistent(report) {
    return report.verdict === null
        ? report
        : { ...report, verdict: worstVerdict([report.verdict, (0,assess/* verdictOf */.Vj)(report.findings)]) };
}
function notReport(text, value, problems) {
    if (text.trim() === '')
        return 'the file is empty';
    if (value === undefined)
        return 'this is not JSON: write the report of a run with --format json --output FILE';
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
    if (typeof schema !== 'string' || !schema.startsWith('iam-alert-guard/'))
        return 'this is JSON, but not a report of iam-alert-guard: write the report of a run with --format json --output FILE';
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${(0,count/* count */.U)(problems.length - 1, 'more problem')})` : '';
    return `this report is damaged, or another version wrote it: ${first === undefined ? '' : `${first.path}: ${first.message}`}${more}`;
}
function exitOfReport(report, request) {
    if (report.review !== null)
        return (0,review/* reviewExit */.L9)(report.review, request.failOn);
    if (report.verdict === null)
        return 0;
    const exit = (0,assess/* exitOf */.sX)(report.findings, report.target.account !== null, request);
    if (report.verdict === (0,assess/* verdictOf */.Vj)(report.findings) || request.failOn === 'never')
        return exit;
    if (report.verdict === 'drifted')
        return 1;
    return request.failOnUnknown ? worstExit([exit, 3]) : exit;
}
function nothingIn(missing) {
    const problems = missing.map(({ path, error }) => ({ path, line: 1, column: 1, message: error, hint: null }));
    const [first, ...others] = missing;
    const words = others.length > 0 || first === undefined ? 'none of these files holds a report' : `${first.path}: ${first.error}`;
    return new errors/* UsageError */.eb(words, 'report', problems);
}
async function merged(request, world) {
    const paths = await Promise.all(request.reports.map((path) => (0,globs/* expanded */.sz)(path, world)));
    const all = await (0,observe/* mapLimited */.b)([...new Set(paths.flat())], READ_AT_ONCE, (path) => read(path, world));
    const reports = all.flatMap((each) => ('report' in each ? [each.report] : []));
    const fleets = all.flatMap((each) => ('fleet' in each ? [each.fleet] : []));
    const missing = all.flatMap((each) => ('error' in each ? [each] : []));
    if (reports.length + fleets.length === 0)
        throw nothingIn(missing);
    for (const { path, error } of missing)
        world.host.log(`${path}: ${error}`);
    const lost = missing.map(() => 2);
    if (fleets.length > 0) {
        const why = reports.length > 0 ? 'some are of single accounts and some of many' : unfit(fleets);
        if (why !== null)
            throw new errors/* UsageError */.eb(`these reports cannot be merged: ${why}`, 'report');
        const fleet = mergeFleets(fleets);
        return { fleet, exit: worstExit([(0,exit.fleetExit)(fleet, request), ...lost]) };
    }
    if (request.previous.length > 0)
        throw new errors/* UsageError */.eb('a period is one of a single account or of an organization file, and these are reports of several single accounts', 'usage');
    const report = mergeReports(reports, { name: 'iam-alert-guard', version: world.version }, missing);
    const exits = newestOfEach(reports).map((each) => exitOfReport(each, request));
    return { report, exit: worstExit([...exits, ...lost]) };
}
async function merge(request, world) {
    const found = await merged(request, world);
    if ('fleet' in found) {
        await (0,report.publishFleet)(await (0,period.withFleetPeriod)(found.fleet, request.previous, world), request, world);
        return found.exit;
    }
    await (0,shared_report/* emit */.Ic)((0,redacts/* forTerminal */.Qf)(found.report, { redact: 'false' }, world), request, world);
    await world.host.summary((0,shared_report/* render */.XX)(found.report, 'markdown', world, { showing: request }));
    return found.exit;
}


/***/ }),

/***/ 78121:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withFleetPeriod: () => (/* binding */ withFleetPeriod)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/fleet/parse.js
var parse = __webpack_require__(33065);
// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: ./build/src/report/model/many/period.js
var period = __webpack_require__(11203);
// EXTERNAL MODULE: ./build/src/fleet/model.js
var fleet_model = __webpack_require__(32791);
;// CONCATENATED MODULE: ./build/src/fleet/period.js




function earlierFleet(report, sha256, follows, rosters = new Map()) {
    const { accounts, groups, organization, generatedAt } = report;
    const of = (wanted) => new Set(accounts.flatMap(({ account, verdict }) => (verdict === wanted ? [account] : [])));
    const found = (wanted, all) => groups
        .filter(({ status, severity }) => status === wanted && (all || (0,model/* atLeast */.jZ)(severity, 'medium')))
        .map(({ key, check, hop, title, cause, severity, accounts: its }) => ({
        ...{ key, check, hop, title, cause, severity },
        accounts: its,
    }));
    const ids = accounts.map(({ account }) => account);
    const roster = ids.join(' ');
    const all = rosters.get(roster) ?? new Set(ids);
    rosters.set(roster, all);
    const baselines = new Map(accounts.map(({ baseline }) => [baseline.path, baseline.sha256]));
    baselines.delete('');
    const { verdict, verdicts } = (0,fleet_model/* summaryOf */.Y)(accounts);
    return {
        sha256,
        generatedAt,
        follows,
        files: [[organization.path, organization.sha256], ...[...baselines].sort(([a], [b]) => (0,order/* compare */.UD)(a, b))],
        verdict,
        verdicts,
        all,
        drifted: of('drifted'),
        unknown: of('unknown'),
        failing: found('fail', false),
        waived: found('waived', false),
        open: found('unknown', true),
    };
}
function fleetPeriod(report, earlier) {
    const sorted = (0,period/* inTime */.RN)(earlier);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    const runs = [...sorted, earlierFleet(report, '', last.sha256)];
    return {
        from: first.generatedAt,
        to: report.generatedAt,
        runs: runs.map(({ generatedAt, verdict, verdicts, sha256 }) => ({
            ...{ generatedAt, verdict, verdicts },
            sha256: sha256 === '' ? null : sha256,
        })),
        daysWithout: (0,period/* daysWithout */.aT)(runs.map(({ generatedAt }) => generatedAt)),
        accounts: accountSpans(runs),
        groups: groupSpans(runs),
        previous: { generatedAt: last.generatedAt, sha256: last.sha256 },
        ...(0,period/* linksOf */.hP)(runs),
        files: versions(runs),
    };
}
function versions(runs) {
    const present = new Map();
    const found = [];
    for (const { generatedAt, files } of runs)
        for (const [path, sha256] of files) {
            if (present.get(path) === sha256)
                continue;
            present.set(path, sha256);
            found.push({ path, from: generatedAt, sha256 });
        }
    return found.sort((a, b) => (0,order/* compare */.UD)(a.path, b.path) || Date.parse(a.from) - Date.parse(b.from));
}
function waivedOf({ waived }, check, accounts) {
    const same = waived.filter((group) => group.check === check);
    return new Set(same.flatMap(({ key, accounts: its }) => its.filter((account) => accounts.has(account)).map((account) => `${key} ${account}`)));
}
function isWaived(run, before, check, accounts) {
    const was = waivedOf(before, check, accounts);
    return [...waivedOf(run, check, accounts)].some((entry) => !was.has(entry));
}
function accountSpans(runs) {
    const now = runs.at(-1);
    const open = new Map();
    const spans = [];
    for (const run of runs) {
        for (const [account, { opened, checks, last }] of open) {
            if (!run.all.has(account) || run.drifted.has(account) || run.unknown.has(account))
                continue;
            const only = new Set([account]);
            const waived = [...checks].some((check) => isWaived(run, last, check, only));
            spans.push({ account, opened, closed: run.generatedAt, ...(waived ? { waived } : {}) });
            open.delete(account);
        }
        const checks = checksOf(run);
        for (const account of run.drifted)
            open.set(account, {
                opened: open.get(account)?.opened ?? run.generatedAt,
                checks: checks.get(account) ?? new Set(),
                last: run,
            });
    }
    for (const [account, { opened }] of open)
        spans.push({ account, opened, closed: null, ...(now?.all.has(account) === true ? {} : { gone: true }) });
    return spans.sort((a, b) => Date.parse(a.opened) - Date.parse(b.opened) || (0,order/* compare */.UD)(a.account, b.account));
}
function checksOf({ failing }) {
    const checks = new Map();
    for (const { check, accounts } of failing)
        for (const account of accounts) {
            const there = checks.get(account);
            if (there === undefined)
                checks.set(account, new Set([check]));
            else
                there.add(check);
        }
    return checks;
}
function groupSpans(runs) {
    const now = runs.at(-1);
    const open = new Map();
    const spans = [];
    const close = ({ last, opened, accounts }, how) => {
        const { title, cause, severity } = last;
        spans.push({ check: last.check ?? '', title, cause, severity, opened, accounts: [...accounts].sort(), ...how });
    };
    for (const run of runs) {
        const failing = new Map(run.failing.map((group) => [group.key, group]));
        for (const [key, each] of open) {
            const still = new Set(failing.get(key)?.accounts);
            const unsure = unsureOf(run, each.last);
            for (const account of each.pending)
                if (run.all.has(account) && !still.has(account) && !unsure(account))
                    each.pending.delete(account);
            if (each.pending.size > 0 || still.size > 0)
                continue;
            const waived = isWaived(run, each.seen, each.last.check, each.accounts);
            close(each, { closed: run.generatedAt, ...(waived ? { waived } : {}) });
            open.delete(key);
        }
        for (const [key, group] of failing) {
            const there = open.get(key) ?? {
                ...{ last: group, seen: run, opened: run.generatedAt },
                ...{ accounts: new Set(), pending: new Set() },
            };
            there.last = group;
            there.seen = run;
            for (const account of group.accounts) {
                there.accounts.add(account);
                there.pending.add(account);
            }
            open.set(key, there);
        }
    }
    for (const each of open.values()) {
        const looked = [...each.pending].some((account) => now?.all.has(account));
        close(each, { closed: null, ...(looked ? {} : { gone: true }) });
    }
    return spans.sort((a, b) => Date.parse(a.opened) - Date.parse(b.opened) || (0,order/* compare */.UD)(a.check, b.check) || (0,order/* compare */.UD)(a.cause, b.cause));
}
function unsureOf({ unknown, open }, { check, hop }) {
    const about = open.filter((group) => group.check === check ||
        group.check === null ||
        group.hop === 'account' ||
        ((0,model/* atLeast */.jZ)(group.severity, 'medium') && isOfTrail(group) === isOfTrail({ hop })));
    const accounts = new Set(about.flatMap((group) => group.accounts));
    return (account) => unknown.has(account) || accounts.has(account);
}
function isOfTrail({ hop }) {
    return hop === 'trail' || hop === 'storage';
}

// EXTERNAL MODULE: ./build/src/commands/shared/globs.js
var globs = __webpack_require__(23195);
// EXTERNAL MODULE: ./build/src/commands/shared/period.js
var shared_period = __webpack_require__(38455);
;// CONCATENATED MODULE: ./build/src/commands/shared/fleet/period.js





async function withFleetPeriod(report, previous, world) {
    if (previous.length === 0)
        return report;
    const paths = new Set((await Promise.all(previous.map((path) => (0,shared_period/* earlierFiles */.wi)(path, world)))).flat());
    const runs = new Map();
    const rosters = new Map();
    const refused = [];
    for (const path of paths) {
        const found = await earlier(path, report, rosters, world);
        if (typeof found === 'string')
            refused.push([path, found]);
        else
            runs.set(found.sha256, found);
    }
    (0,shared_period/* refusing */.cK)(refused);
    const period = fleetPeriod(report, [...runs.values()]);
    if (period !== undefined)
        return { ...report, period };
    world.host.log(`No earlier report is at ${previous.join(', ')}: the period begins with this one.`);
    return report;
}
async function earlier(path, report, rosters, world) {
    const bytes = await (0,globs/* bytesOf */.$$)(path, world);
    if (typeof bytes === 'string')
        return bytes;
    const value = jsonOf(bytes);
    if (!(0,parse/* isFleetReport */.$)(value))
        return 'it is not the JSON report of many accounts';
    const parsed = (0,parse/* parseFleet */.I)(value);
    if (!parsed.ok)
        return 'it is not a JSON report of this tool';
    const why = stranger(parsed.report, report);
    if (why !== null)
        return why;
    return earlierFleet(parsed.report, (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'), parsed.follows, rosters);
}
function jsonOf(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
function stranger(earlier, report) {
    const { shard, command, organization, generatedAt } = earlier;
    if (shard !== undefined)
        return `it is of shard ${String(shard.index)} of ${String(shard.of)}: a period needs merged reports`;
    if (command === 'history')
        return 'it is a report of history, which does not look for drift';
    if (organization.path !== report.organization.path)
        return `it was made with another organization file (${organization.path}, and this run with ${report.organization.path})`;
    const [its, ours] = [organization.id, report.organization.id];
    if (its !== null && ours !== null && its !== ours)
        return `it is of another organization (${its})`;
    if (isRedacted(earlier) !== isRedacted(report))
        return `it is ${isRedacted(earlier) ? 'redacted, and this run is not' : 'not redacted, and this run is'}: accounts cannot be told apart`;
    return Date.parse(generatedAt) > Date.parse(report.generatedAt) ? `it is later than this run (${generatedAt})` : null;
}
function isRedacted({ accounts }) {
    return accounts.some(({ account }) => account.startsWith('account-'));
}


/***/ }),

/***/ 5857:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c1: () => (/* binding */ groupsOf),
  al: () => (/* binding */ inOrder),
  oR: () => (/* binding */ joined)
});

// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
// EXTERNAL MODULE: ./build/src/report/model/cause.js
var cause = __webpack_require__(46521);
// EXTERNAL MODULE: ./build/src/report/forms/issue.js
var issue = __webpack_require__(58683);
// EXTERNAL MODULE: ./build/src/fleet/common-words.js
var common_words = __webpack_require__(57877);
;// CONCATENATED MODULE: ./build/src/fleet/silent.js

const HOPS = new Set([
    ...['trail', 'storage', 'rule', 'target', 'topic', 'key', 'subscription'],
]);
function historyGroups(history, report, account) {
    const group = (status, hop, title, cause) => ({
        key: (0,common_words/* keyOf */.TN)(['history', status, hop, cause]),
        check: null,
        hop: HOPS.has(hop ?? '') ? hop : 'account',
        status,
        severity: 'critical',
        title,
        cause,
        remediation: null,
        location: { path: report.baseline.path, line: 1, column: 1 },
        docs: null,
        resources: [],
        accounts: [account],
    });
    const told = ({ event, hop, reason }) => (0,common_words/* without */.FF)(`${event}${hop === null ? '' : `, lost at the ${hop}`}: ${reason ?? 'no reason was found'}`, account);
    const calls = history.calls.flatMap((call) => {
        if (call.silent > 0)
            return [group('fail', call.hop, 'Changes that would not have alerted', told(call))];
        if (call.unknown > 0)
            return [group('unknown', call.hop, 'Changes that could not be followed', told(call))];
        return [];
    });
    if (history.complete)
        return calls;
    const why = history.stopped === null ? 'records that could not be understood' : history.stopped.reason;
    return [...calls, group('unknown', null, 'Event histories that were not read to their end', (0,common_words/* without */.FF)(why, account))];
}

;// CONCATENATED MODULE: ./build/src/fleet/common.js





const WORDS = new Set(['default', 'alias', 'email', 'rule', 'topic', 'trail']);
const SHORTEST_NAME = 4;
function nameIn(resource) {
    if (resource === null)
        return null;
    const name = resource.split(/[:/]/).at(-1) ?? '';
    return name.length < SHORTEST_NAME || WORDS.has(name) ? null : name;
}
function groupsOf(report, account) {
    const groups = new Map();
    const add = (group) => {
        const there = groups.get(group.key);
        groups.set(group.key, there === undefined ? group : joined(there, group));
    };
    const resting = report.findings.filter((finding) => (0,cause/* restsOnCause */.Qr)(report, finding));
    if (report.cause !== undefined && resting.length > 0)
        add(causeGroup(report.cause, resting, report, account));
    if (report.history !== undefined) {
        for (const group of historyGroups(report.history, report, account))
            if (group.status === 'fail' || groups.size === 0 || report.cause === undefined)
                add(group);
        return [...groups.values()];
    }
    if (report.cause === undefined && (0,issue/* unknownForNow */.gr)(report))
        return [unansweredGroup(report, account)];
    const told = new Set(resting);
    const names = namesOf(report, account);
    for (const finding of report.findings)
        if (finding.status !== 'pass' && !told.has(finding))
            add(findingGroup(finding, account, names));
    return [...groups.values()];
}
function namesOf(report, account) {
    const names = report.findings.map(({ resource }) => nameIn(resource === null ? null : (0,common_words/* without */.FF)(resource, account)));
    return [...new Set(names.filter((name) => name !== null))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
const TIME = /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?)?/g;
const NUMBER = /(?<![\w.:/-])\d{1,11}(?:\.\d+)?(?![\w/-])/g;
function templateOf(cause, names) {
    const nameless = names.reduce((text, name) => (0,common_words/* replaceName */.oN)(text, name, '\u0000'), cause);
    return nameless.replace(TIME, '\u0001').replace(NUMBER, '\u0002');
}
function findingGroup(finding, account, names) {
    const { check, hop, severity, title, location, docs, waiver } = finding;
    const status = finding.status === 'pass' ? 'fail' : finding.status;
    const resource = finding.resource === null ? null : (0,common_words/* without */.FF)(finding.resource, account);
    const name = nameIn(resource);
    const cause = (0,common_words/* without */.FF)(finding.message, account);
    const by = finding.remediation?.by ?? null;
    return {
        key: (0,common_words/* keyOf */.TN)([
            ...[check, status, severity, by, templateOf(cause, names)],
            ...(waiver === undefined ? [] : [waiver.expires, waiver.reason]),
        ]),
        check,
        hop,
        status,
        severity,
        title,
        cause,
        remediation: finding.remediation && {
            by: finding.remediation.by,
            text: (0,common_words/* without */.FF)(finding.remediation.text, account),
        },
        location,
        docs,
        ...(waiver === undefined ? {} : { waiver }),
        resources: resource === null ? [] : [name ?? resource],
        accounts: [account],
    };
}
function causeGroup(cause, resting, report, account) {
    const [worst] = [...resting].sort((a, b) => (0,model/* severityRank */.qs)(a.severity) - (0,model/* severityRank */.qs)(b.severity));
    const said = (0,common_words/* without */.FF)(`${cause.said} ${cause.message}`.trim(), account);
    const [first = '', ...rest] = cause.message;
    return {
        key: (0,common_words/* keyOf */.TN)([null, cause.kind, said]),
        check: null,
        hop: 'account',
        status: 'unknown',
        severity: worst?.severity ?? 'critical',
        title: (0,common_words/* without */.FF)(cause.said, account),
        cause: (0,common_words/* without */.FF)(`${cause.kind === 'role-refused' ? '' : cause.said} ${first.toUpperCase()}${rest.join('')}`.trim(), account),
        remediation: { by: 'human', text: (0,common_words/* without */.FF)(cause.remedy, account) },
        location: { path: report.baseline.path, line: 1, column: 1 },
        docs: null,
        resources: [],
        accounts: [account],
    };
}
function unansweredGroup(report, account) {
    const open = report.findings.filter(({ status }) => status === 'unknown');
    const [worst] = [...open].sort((a, b) => (0,model/* severityRank */.qs)(a.severity) - (0,model/* severityRank */.qs)(b.severity));
    const reads = (0,common_words/* union */.KC)((0,issue/* decisiveUnread */.wt)(report).map(({ read }) => read));
    const title = 'AWS throttled reads, or did not answer them in time';
    return {
        key: (0,common_words/* keyOf */.TN)([null, 'unanswered']),
        check: null,
        hop: 'account',
        status: 'unknown',
        severity: worst?.severity ?? 'critical',
        title,
        cause: `${title}, also when they were asked again: ${reads.join(', ')}.`,
        remediation: { by: 'human', text: 'No resource needs to be changed. Run the check again.' },
        location: { path: report.baseline.path, line: 1, column: 1 },
        docs: null,
        resources: [],
        accounts: [account],
    };
}
function joined(a, b) {
    const [first] = [a, b].sort((one, other) => {
        const [x, y] = [one.accounts[0] ?? '', other.accounts[0] ?? ''];
        return x < y ? -1 : x > y ? 1 : one.cause < other.cause ? -1 : 1;
    });
    const varies = a.varies === true || b.varies === true || (a.cause !== b.cause && nameless(a) !== nameless(b));
    return {
        ...(first ?? a),
        resources: (0,common_words/* union */.KC)(a.resources, b.resources),
        accounts: (0,common_words/* union */.KC)(a.accounts, b.accounts),
        ...(varies ? { varies } : {}),
    };
}
function nameless({ cause, resources }) {
    return resources
        .filter((name) => cause.includes(name))
        .sort((a, b) => b.length - a.length)
        .reduce((text, name) => (0,common_words/* replaceName */.oN)(text, name, '\u0000'), cause);
}
function inOrder(groups) {
    const grave = ({ status, severity }) => status === 'waived' ? 2 : (0,model/* severityRank */.qs)(severity) <= (0,model/* severityRank */.qs)('medium') ? 0 : 1;
    const state = { fail: 0, unknown: 1, waived: 2 };
    return [...groups].sort((a, b) => grave(a) - grave(b) ||
        (0,model/* severityRank */.qs)(a.severity) - (0,model/* severityRank */.qs)(b.severity) ||
        state[a.status] - state[b.status] ||
        b.accounts.length - a.accounts.length ||
        ((a.check ?? '') < (b.check ?? '') ? -1 : (a.check ?? '') > (b.check ?? '') ? 1 : 0) ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}


/***/ }),

/***/ 78839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ unknownAccount),
/* harmony export */   av: () => (/* binding */ Fold),
/* harmony export */   tp: () => (/* binding */ assembled)
/* harmony export */ });
/* harmony import */ var _report_forms_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58683);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5857);
/* harmony import */ var _recipients_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83596);



class Fold {
    #accounts = new Map();
    #groups = new Map();
    #recipients = new _recipients_js__WEBPACK_IMPORTED_MODULE_2__/* .Recipients */ .pg();
    add(report, account, name) {
        this.#accounts.set(account, accountOf(report, account, name));
        this.#recipients.add((0,_recipients_js__WEBPACK_IMPORTED_MODULE_2__/* .recipientsOf */ .wX)(report, account));
        for (const group of (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(report, account)) {
            const there = this.#groups.get(group.key);
            this.#groups.set(group.key, there === undefined ? group : (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(there, group));
        }
    }
    miss(account) {
        this.#accounts.set(account.account, unknownAccount(account));
    }
    report(frame) {
        const recipients = frame.command === 'history' ? undefined : this.#recipients.list();
        return assembled(frame, [...this.#accounts.values()], this.#groups.values(), recipients);
    }
}
function unknownAccount({ account, name, baseline, error, }) {
    return {
        account,
        name,
        verdict: 'unknown',
        counts: { pass: 0, fail: 0, unknown: 0, waived: 0 },
        delivery: null,
        baseline,
        generatedAt: null,
        identified: false,
        ...(error === undefined ? {} : { error }),
    };
}
function accountOf(report, account, name) {
    const { delivery, plan, cause, history } = report;
    return {
        account,
        name,
        verdict: history === undefined ? (report.verdict ?? 'unknown') : verdictOf(history, report),
        counts: report.counts,
        delivery: delivery && {
            required: delivery.required,
            delivered: delivery.delivered,
            sometimes: delivery.sometimes,
            lost: delivery.lost,
            unknown: delivery.unknown,
            ...(delivery.noticed === undefined ? {} : { noticed: delivery.noticed }),
        },
        ...(delivery?.extent === undefined ? {} : { extent: delivery.extent }),
        baseline: { path: report.baseline.path, sha256: report.baseline.sha256 },
        generatedAt: report.generatedAt,
        identified: report.target.account !== null,
        ...(cause === undefined ? {} : { cause: cause.kind }),
        ...((0,_report_forms_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownForNow */ .gr)(report) ? { passing: true } : {}),
        ...(plan === null ? {} : { plan: { digest: plan.digest, steps: plan.steps.length } }),
        ...(history === undefined ? {} : { history: numbersOf(history) }),
    };
}
function verdictOf({ silent, noticed, unknown, complete }, { target }) {
    if (silent > 0 || noticed > 0)
        return 'drifted';
    return unknown > 0 || !complete || target.account === null ? 'unknown' : 'in-sync';
}
function numbersOf({ since, until, complete, changes, alerted, noticed, silent, unknown }) {
    return { since, until, complete, changes, alerted, noticed, silent, unknown };
}
function assembled(frame, accounts, groups, recipients) {
    const sorted = [...accounts].sort((a, b) => (a.account < b.account ? -1 : 1));
    return {
        schema: 'iam-alert-guard/fleet/1',
        ...frame,
        generatedAt: sorted
            .map(({ generatedAt }) => generatedAt ?? '')
            .reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00Z'),
        accounts: sorted,
        groups: (0,_common_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(groups),
        ...(recipients === undefined ? {} : { recipients }),
    };
}


/***/ }),

/***/ 83596:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ ofAccounts),
/* harmony export */   pg: () => (/* binding */ Recipients),
/* harmony export */   wX: () => (/* binding */ recipientsOf)
/* harmony export */ });
/* harmony import */ var _report_model_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _report_words_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17929);
/* harmony import */ var _common_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57877);



function recipientsOf(report, account) {
    return (report.delivery?.recipients ?? []).map((recipient) => {
        const { state } = (0,_report_words_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .reachOf */ .x)(report, recipient);
        return {
            protocol: recipient.protocol,
            endpoint: (0,_common_words_js__WEBPACK_IMPORTED_MODULE_2__/* .without */ .FF)(recipient.endpoint, account),
            accounts: [account],
            reached: state === 'good' ? [account] : [],
            unknown: state === 'unknown' ? [account] : [],
        };
    });
}
class Recipients {
    #all = new Map();
    add(recipients) {
        for (const recipient of recipients) {
            const key = JSON.stringify([recipient.protocol, recipient.endpoint]);
            const there = this.#all.get(key);
            if (there === undefined)
                this.#all.set(key, [recipient]);
            else
                there.push(recipient);
        }
    }
    list() {
        return [...this.#all.values()]
            .flatMap((same) => same.slice(0, 1).map(({ protocol, endpoint }) => ({
            protocol,
            endpoint,
            accounts: (0,_common_words_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)(...same.map(({ accounts }) => accounts)),
            reached: (0,_common_words_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)(...same.map(({ reached }) => reached)),
            unknown: (0,_common_words_js__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KC)(...same.map(({ unknown }) => unknown)),
        })))
            .sort((a, b) => (0,_report_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.endpoint, b.endpoint) || (0,_report_model_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.protocol, b.protocol));
    }
}
function ofAccounts(recipient, has) {
    const accounts = recipient.accounts.filter(has);
    if (accounts.length === 0)
        return [];
    return [{ ...recipient, accounts, reached: recipient.reached.filter(has), unknown: recipient.unknown.filter(has) }];
}


/***/ })

};
