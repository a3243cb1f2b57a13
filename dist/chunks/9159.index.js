export const id = 9159;
export const ids = [9159,5666,8121];
export const modules = {

/***/ 95964:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ parsePartially),
/* harmony export */   s: () => (/* binding */ salvaged)
/* harmony export */ });
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95805);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(339);
/* harmony import */ var _file_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35911);



function parsePartially(bytes, path, options = {}) {
    const whole = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBaseline */ .nk)(bytes, path, options);
    if (whole.ok)
        return { baseline: whole.baseline, source: whole.source, problems: [] };
    const { problems } = whole;
    const recipient = { stands: false };
    const left = salvaged(bytes, path, {
        judge(root) {
            const { baseline, issues } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(root, { spelling: () => null }, options);
            return { value: baseline, issues };
        },
        complete(root) {
            const { recipients } = root;
            if (Array.isArray(recipients) && recipients.length > 0)
                return false;
            root['recipients'] = [{ protocol: 'email', endpoint: 'nobody@example.invalid' }];
            recipient.stands = true;
            return true;
        },
    });
    if (left === null)
        return { baseline: null, source: null, problems };
    const { value: baseline, source } = left;
    const recipients = recipient.stands ? [] : baseline.recipients;
    return { baseline: { ...baseline, recipients }, source, problems: (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(problems) };
}
const ROUNDS = 20;
function salvaged(bytes, path, { judge: judged, complete }) {
    const file = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .openBaseline */ .Eg)(bytes, path);
    if (!file.ok)
        return null;
    const pruned = new Pruned(file.value, complete);
    for (let round = 0; round < ROUNDS; round++) {
        const { value, issues } = judged(pruned.root);
        if (value !== null && issues.length === 0)
            return { value, source: pruned.sourceOf(file.source) };
        if (!pruned.dropAll(issues))
            break;
    }
    return null;
}
class Pruned {
    complete;
    root;
    origins = new Map();
    constructor(value, complete) {
        this.complete = complete;
        this.root = structuredClone(value);
    }
    dropAll(issues) {
        if (typeof this.root !== 'object' || this.root === null || Array.isArray(this.root))
            return false;
        const paths = issues.map(({ at }) => at).sort((a, b) => compare(b, a));
        const changed = paths.filter((path, index) => compare(path, paths[index - 1] ?? []) !== 0 && this.drop(path)).length > 0;
        const root = this.root;
        const versioned = root['version'] !== 1;
        root['version'] = 1;
        return this.complete(root) || versioned || changed;
    }
    drop(path) {
        const last = path[path.length - 1];
        const parent = (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.root, path.slice(0, -1));
        if (last === undefined || typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, last))
            return false;
        if (Array.isArray(parent)) {
            const list = (0,_file_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKey */ .Pn)(path.slice(0, -1));
            const origins = this.origins.get(list) ?? [...parent.keys()];
            parent.splice(Number(last), 1);
            origins.splice(Number(last), 1);
            this.origins.set(list, origins);
        }
        else {
            Reflect.deleteProperty(parent, last);
        }
        return true;
    }
    sourceOf(source) {
        const original = (path) => path.map((step, index) => typeof step === 'number' ? (this.origins.get((0,_file_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKey */ .Pn)(path.slice(0, index)))?.[step] ?? step) : step);
        return {
            path: source.path,
            sha256: source.sha256,
            locate: (path) => source.locate(original(path)),
            declares: (path) => source.declares(original(path)),
        };
    }
}
function compare(a, b) {
    for (let index = 0; index < Math.min(a.length, b.length); index++) {
        const [x, y] = [a[index] ?? '', b[index] ?? ''];
        if (x === y)
            continue;
        if (typeof x === 'number' && typeof y === 'number')
            return x - y;
        return String(x) < String(y) ? -1 : 1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 19159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleet: () => (/* binding */ fleet),
  fleetReport: () => (/* binding */ fleetReport)
});

// EXTERNAL MODULE: ./build/src/fleet/fold.js
var fleet_fold = __webpack_require__(78839);
// EXTERNAL MODULE: ./build/src/fleet/exit.js
var exit = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/src/fleet/select.js
var fleet_select = __webpack_require__(52752);
// EXTERNAL MODULE: ./build/src/data/partitions.js
var partitions = __webpack_require__(27495);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/model/redaction/redact.js
var redact = __webpack_require__(10883);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/snapshot/observe.js
var observe = __webpack_require__(44062);
// EXTERNAL MODULE: ./build/src/delivery/proof.js + 10 modules
var proof = __webpack_require__(18506);
// EXTERNAL MODULE: ./build/src/entry.js
var entry = __webpack_require__(50981);
// EXTERNAL MODULE: ./build/src/report/model/parse.js
var parse = __webpack_require__(90005);
;// CONCATENATED MODULE: ./build/src/fleet/saved.js

const PASSING = new Set(['throttled', 'timeout', 'unavailable', 'credentials']);
function takenUp(text, fresh) {
    const parsed = (0,parse/* parseReport */.t)(text);
    if (!parsed.ok)
        return null;
    const { report, kept } = parsed;
    const { plan, observation } = kept;
    if (observation === null)
        return null;
    const age = fresh.now - Date.parse(observation.observedAt);
    const same = report.command === fresh.command &&
        report.tool.version === fresh.version &&
        report.organization?.sha256 === fresh.organization &&
        report.baseline.sha256 === fresh.baseline &&
        report.generatedAt === fresh.judgedAt(observation.observedAt) &&
        (report.target.account ?? report.target.pinned) === fresh.account;
    const passing = observation.unreadable.some(({ kind = '' }) => PASSING.has(kind));
    if (!same || passing || age < 0 || age > fresh.maxAge)
        return null;
    return { ...report, plan: plan && { digest: plan.digest, steps: plan.steps } };
}

// EXTERNAL MODULE: ./build/src/report/forms/issue.js
var issue = __webpack_require__(58683);
// EXTERNAL MODULE: ./build/src/report/forms/json.js + 1 modules
var json = __webpack_require__(38605);
// EXTERNAL MODULE: ./build/src/values.js
var values = __webpack_require__(26271);
// EXTERNAL MODULE: ./build/src/commands/shared/planned.js
var planned = __webpack_require__(55666);
// EXTERNAL MODULE: ./build/src/commands/shared/checked.js
var checked = __webpack_require__(27261);
// EXTERNAL MODULE: ./build/src/commands/shared/check-reads.js
var check_reads = __webpack_require__(76936);
// EXTERNAL MODULE: ./build/src/commands/shared/history.js + 14 modules
var shared_history = __webpack_require__(68876);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 16 modules
var report = __webpack_require__(96518);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var shared_session = __webpack_require__(78880);
;// CONCATENATED MODULE: ./build/src/commands/shared/fleet/accounts.js














function shownAccount(account, redacted) {
    return redacted ? (0,redact/* tag */.Tc)('account', account) : account;
}
const REPORT_LIMIT = 64 * 1024 * 1024;
function fileOf(account, { request, redacted }) {
    return request.outputDir === null ? null : `${request.outputDir}/${shownAccount(account, redacted)}.json`;
}
async function earlier(account, looks) {
    const { request, world, file, baselineOf } = looks;
    const path = request.history === null ? fileOf(account, looks) : null;
    const bytes = path === null ? null : await world.files.read(path, REPORT_LIMIT).catch(none);
    if (bytes === null)
        return null;
    return takenUp(new TextDecoder().decode(bytes), {
        command: request.command,
        version: world.version,
        organization: file.source.sha256,
        baseline: baselineOf(account).source.sha256,
        account: shownAccount(account, looks.redacted),
        now: world.host.now().getTime(),
        judgedAt: (observedAt) => (0,values/* wholeSeconds */.$P)(new Date((0,shared_session/* nowOf */.Ic)(request, world.env, observedAt))),
        maxAge: request.maxAge,
    });
}
function none(error) {
    if (error instanceof errors/* FileError */.f6)
        return null;
    throw error;
}
async function look(account, looks) {
    const { request, world, file, baselineOf, awsOf, region } = looks;
    const walk = request.command === 'plan' ? (0,planned.readsForPlan)(request) : request.history === null ? check_reads/* wantedForCheck */.bo : proof/* wanted */.Ol;
    const aws = awsOf(account);
    const session = await (0,shared_session/* lookAt */.t5)(request, world, baselineOf(account), {
        ...{ aws, region, walk },
        fleet: { hubs: file.organization.hubs, role: file.organization.role },
    });
    const report = request.history !== null
        ? await withHistory(account, request.history, session, looks)
        : request.command === 'plan'
            ? (0,planned.planned)(session, world, request)
            : await (0,checked/* checkReport */.p)(session, world, aws);
    const { path, sha256 } = file.source;
    return { ...report, organization: { path, sha256 } };
}
async function withHistory(account, asked, session, looks) {
    const { world, historyOf: open } = looks;
    const silent = { ...world, host: { ...world.host, progress: () => undefined } };
    const history = await (0,shared_history.historyOf)(session.proof, asked, silent, (deadline) => open(account, deadline));
    return { ...(0,report/* reportOf */.EI)('history', session, world), history };
}
async function lookAtMember({ account }, looks) {
    let report;
    try {
        report = await look(account, looks);
    }
    catch (error) {
        const { exit, report: told, stack } = (0,entry.endingOf)(error);
        if (stack !== null)
            looks.world.host.log(stack);
        return { kind: exit === 4 ? 'defect' : 'refused', message: told.message };
    }
    const shown = looks.redacted ? (0,redact/* redactReport */.a5)(report) : report;
    const path = fileOf(account, looks);
    try {
        if (path !== null)
            await looks.world.files.write(path, (0,json/* renderJson */.h)(shown));
    }
    catch (error) {
        if (!(error instanceof errors/* FileError */.f6))
            throw error;
        return { kind: 'refused', message: `its report could not be kept: ${error.message}` };
    }
    return { kind: 'report', report: shown, from: 'aws' };
}
function mayPass(outcome) {
    return outcome.kind === 'report' && outcome.report.verdict === 'unknown' && (0,issue/* issueMove */.rX)(outcome.report) === 'leave';
}

// EXTERNAL MODULE: ./build/src/snapshot/facts.js
var facts = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/src/snapshot/model.js
var model = __webpack_require__(24527);
// EXTERNAL MODULE: ./build/src/snapshot/reads.js + 1 modules
var reads = __webpack_require__(40069);
;// CONCATENATED MODULE: ./build/src/commands/shared/fleet/hubs.js



const hubs_PASSING = new Set(['throttled', 'timeout', 'unavailable']);
const MOST_ATTEMPTS = 3;
function once(aws) {
    const known = new Map();
    return {
        asked: () => known.values(),
        async read(read) {
            const key = (0,model/* readKey */.Y)(read);
            let entry = known.get(key);
            if (entry === undefined || (entry.again && entry.attempts < MOST_ATTEMPTS)) {
                entry = { read, answer: aws.read(read), attempts: (entry?.attempts ?? 0) + 1, again: false };
                known.set(key, entry);
            }
            const answer = await entry.answer;
            entry.again = answer.status === 'unreadable' && hubs_PASSING.has(answer.kind);
            return answer;
        },
    };
}
function why({ code, message }) {
    return message === '' ? code : `${code}: ${message}`;
}
class Hubs {
    #hubs;
    #forMembers = new Set();
    constructor(hubs, open) {
        this.#hubs = new Map(hubs.map((account) => [account, once(open(account))]));
    }
    beside(account, own) {
        const hub = this.#hubs.get(account);
        const aws = hub ?? own();
        return {
            read: (read) => {
                const owner = (0,facts/* ownerOf */.bf)(read);
                const other = owner === null || owner === account ? undefined : this.#hubs.get(owner);
                if (owner === null || other === undefined)
                    return aws.read(read);
                const its = (0,facts/* asOwner */.gv)(read);
                this.#forMembers.add(`${owner} ${(0,model/* readKey */.Y)(its)}`);
                return other.read(its);
            },
        };
    }
    states(eventRegion) {
        return Promise.all([...this.#hubs].map(async ([account, aws]) => {
            const answer = await aws.read({ op: 'sts:GetCallerIdentity', region: eventRegion, params: {} });
            if (answer.status === 'absent')
                return { account, state: 'unreadable', reason: answer.code };
            if (answer.status === 'unreadable')
                return { account, state: 'unreadable', reason: why(answer) };
            const [first = null] = await this.#untold(account, aws);
            return { account, state: first === null ? 'read' : 'partly', reason: first };
        }));
    }
    async #untold(account, aws) {
        const found = await Promise.all([...aws.asked()].map(async ({ read, answer }) => {
            const told = await answer;
            const counts = reads/* OPERATIONS */.x[read.op].tier === 'proof' && this.#forMembers.has(`${account} ${(0,model/* readKey */.Y)(read)}`);
            return counts && told.status === 'unreadable' ? [`${read.op}: ${why(told)}`] : [];
        }));
        return found.flat().sort();
    }
}

// EXTERNAL MODULE: ./build/src/commands/shared/fleet/organization.js
var fleet_organization = __webpack_require__(27560);
// EXTERNAL MODULE: ./build/src/commands/shared/fleet/period.js + 1 modules
var period = __webpack_require__(78121);
;// CONCATENATED MODULE: ./build/src/commands/shared/fleet/progress.js
const EVERY = 60_000;
class Progress {
    #host;
    #all;
    #from;
    #told;
    #running = 0;
    #done = 0;
    #failed = 0;
    #taken = 0;
    constructor(host, all) {
        this.#host = host;
        this.#all = all;
        this.#from = host.now().getTime();
        this.#told = this.#from;
    }
    begins() {
        this.#running++;
    }
    ends(outcome) {
        this.#running--;
        this.#done++;
        if (outcome.kind !== 'report' || outcome.report.target.account === null)
            this.#failed++;
        else if (outcome.from === 'file')
            this.#taken++;
        this.#host.progress(this.#line());
        const now = this.#host.now().getTime();
        if (this.#host.lasting !== true || now - this.#told < EVERY)
            return;
        this.#told = now;
        this.#host.log(this.#line());
    }
    over() {
        this.#host.progress(null);
    }
    #line() {
        const parts = [`${String(this.#done)} of ${String(this.#all)} accounts`, `${String(this.#running)} running`];
        if (this.#failed > 0)
            parts.push(`${String(this.#failed)} not reached`);
        const looked = this.#done - this.#taken;
        const left = this.#all - this.#done;
        if (looked > 0 && left > 0) {
            const each = (this.#host.now().getTime() - this.#from) / looked;
            parts.push(`about ${duration(each * left)} left`);
        }
        return parts.join(', ');
    }
}
function duration(milliseconds) {
    const seconds = Math.max(1, Math.round(milliseconds / 1000));
    return seconds < 90 ? `${String(seconds)} s` : `${String(Math.round(seconds / 60))} min`;
}

// EXTERNAL MODULE: ./build/src/commands/shared/fleet/report.js + 8 modules
var fleet_report = __webpack_require__(14134);
;// CONCATENATED MODULE: ./build/src/commands/fleet.js















async function fleet(request, world, cwd) {
    const found = await fleetReport(request, world, cwd, request.redact === 'true');
    const report = await (0,period.withFleetPeriod)(found, request.previous, world);
    await (0,fleet_report.publishFleet)(report, request, world);
    return (0,exit.fleetExit)(report, request);
}
async function fleetReport(request, world, cwd, redacted) {
    const opened = await (0,fleet_organization/* openOrganization */.o)(request.organization, world, cwd);
    const { file } = opened;
    const { organization } = file;
    const aws = await world.openFleet?.();
    if (aws === undefined)
        throw new errors/* UsageError */.eb('many accounts cannot be checked here');
    const region = await aws.configuredRegion();
    const partition = (0,shared_session/* partitionFor */.eO)(opened.partition, region);
    const facts = (0,partitions/* partitionFacts */.kj)(partition);
    if (facts === null)
        throw new errors/* UnansweredError */.jd(`where IAM events arrive in the partition ${partition} is not known`, 'partition');
    const selected = await (0,fleet_organization/* discover */.k)(file, aws).catch((error) => {
        if (!(error instanceof errors/* UnansweredError */.jd) || request.failOn !== 'never')
            throw error;
        throw new errors/* UsageError */.eb(error.message, error.code, [], error.hint);
    });
    const mine = request.shard === null ? selected.accounts : (0,fleet_select/* shareOf */.tC)(selected.accounts, request.shard);
    const externalId = organization['external-id'] ?? null;
    const as = (account) => aws.as({ arn: `arn:${partition}:iam::${account}:role/${organization.role}`, externalId }, request.timeout);
    const hubs = new Hubs(organization.hubs, (account) => aws.as({ arn: `arn:${partition}:iam::${account}:role/${organization.role}`, externalId }, LONGEST_RUN));
    const looks = {
        request,
        world,
        file,
        baselineOf: opened.baselineOf,
        awsOf: (account) => hubs.beside(account, () => as(account)),
        historyOf: (account, deadline) => {
            const found = aws.history?.({ arn: `arn:${partition}:iam::${account}:role/${organization.role}`, externalId }, deadline);
            if (found === undefined)
                throw new errors/* UsageError */.eb('the event history of many accounts cannot be read here');
            return found;
        },
        region,
        redacted,
    };
    const fold = await lookAtAll(mine, looks, opened);
    const states = await hubs.states(facts.eventRegion);
    const shown = (account) => shownAccount(account, redacted);
    const text = (value) => (redacted ? (0,redact/* redactText */.Rd)(value) : value);
    return fold.report({
        tool: { name: 'iam-alert-guard', version: world.version },
        command: request.command,
        organization: {
            ...{ path: file.source.path, sha256: file.source.sha256, id: organization.organization ?? null },
            accounts: organization.accounts.kind,
        },
        leftOut: selected.leftOut.map(({ account, state }) => ({ account: shown(account), state })),
        hubs: states
            .map((hub) => ({
            ...hub,
            account: shown(hub.account),
            reason: hub.reason === null ? null : text(hub.reason),
        }))
            .sort((a, b) => (a.account < b.account ? -1 : 1)),
        role: organization.role,
        ...(externalId === null ? {} : { externalId: true }),
        reconcileRole: organization['reconcile-role'] ?? null,
        partition,
        ...(request.shard === null
            ? {}
            : {
                shard: {
                    ...request.shard,
                    accounts: selected.accounts.map(({ account, name }) => ({
                        account: shown(account),
                        name: nameOf(name, redacted),
                    })),
                },
            }),
    });
}
const LONGEST_RUN = 6 * 3_600_000;
function nameOf(name, redacted) {
    return redacted ? null : name;
}
async function lookAtAll(members, looks, { baselineOf }) {
    const { request, world, redacted } = looks;
    const fold = new fleet_fold/* Fold */.av();
    const progress = new Progress(world.host, members.length);
    const take = (member, outcome) => {
        const account = shownAccount(member.account, redacted);
        const name = nameOf(member.name, redacted);
        if (outcome.kind === 'report')
            fold.add(outcome.report, account, name);
        else {
            const { path, sha256 } = baselineOf(member.account).source;
            const message = redacted ? (0,redact/* redactText */.Rd)(outcome.message) : outcome.message;
            fold.miss({ account, name, baseline: { path, sha256 }, error: { kind: outcome.kind, message } });
        }
    };
    const again = [];
    let taken = 0;
    await (0,observe/* mapLimited */.b)(members, request.concurrency, async (member) => {
        progress.begins();
        const known = await earlier(member.account, looks);
        if (known !== null)
            taken++;
        const outcome = known === null ? await lookAtMember(member, looks) : { kind: 'report', report: known, from: 'file' };
        if (mayPass(outcome))
            again.push(member);
        else
            take(member, outcome);
        progress.ends(outcome);
    });
    if (again.length > 0) {
        const last = new Progress(world.host, again.length);
        progress.over();
        world.host.log(`${String(again.length)} of ${(0,count/* count */.U)(members.length, 'account')} could not be read for now (throttled, timed out or not reachable): asking once more.`);
        await (0,observe/* mapLimited */.b)(again, Math.max(1, Math.floor(request.concurrency / 4)), async (member) => {
            last.begins();
            const outcome = await lookAtMember(member, looks);
            take(member, outcome);
            last.ends(outcome);
        });
        last.over();
    }
    progress.over();
    if (taken > 0)
        world.host.log(`${String(taken)} of ${(0,count/* count */.U)(members.length, 'report')} taken from ${request.outputDir ?? ''}, up to ${String(Math.ceil(request.maxAge / 60_000))} min old: these accounts were not read again. --max-age 0s reads all.`);
    return fold;
}


/***/ }),

/***/ 27560:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover),
/* harmony export */   o: () => (/* binding */ openOrganization)
/* harmony export */ });
/* harmony import */ var _data_project_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24931);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _fleet_organization_baselines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93300);
/* harmony import */ var _fleet_organization_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25871);
/* harmony import */ var _fleet_select_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52752);
/* harmony import */ var _report_model_cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46521);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7036);
/* harmony import */ var _workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30878);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78880);









async function openOrganization(path, world, cwd) {
    const shownAs = (0,_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(path, world.env, cwd);
    const hint = `how to write one: ${_data_project_js__WEBPACK_IMPORTED_MODULE_6__/* .PAGES */ .N}docs/organizations.md`;
    const bytes = await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(world, path, _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_LIMIT */ .qz, `there is no organization file at ${path}`, hint);
    const file = (0,_fleet_organization_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrganization */ .H4)(bytes, shownAs);
    if (!file.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BaselineError */ .s$(file.problems, 'organization file');
    const { organization } = file;
    const parsed = new Map();
    const problems = await (0,_fleet_organization_baselines_js__WEBPACK_IMPORTED_MODULE_7__/* .misnamed */ .H9)(file, async (named) => {
        if ((await world.files.read(named, _baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_LIMIT */ .qz)) === null)
            return null;
        const baseline = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .readBaseline */ .mF)(named, world, cwd);
        parsed.set(named, within(baseline, organization.organization));
        return (0,_fleet_organization_baselines_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedBy */ .C7)(baseline);
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BaselineError */ .s$(problems, 'organization file');
    const shared = parsed.get(organization.baseline);
    if (shared === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`there is no baseline at ${organization.baseline}`, 'file');
    return {
        file,
        partition: [...parsed.values()].find(({ baseline }) => baseline.partition !== undefined)?.baseline.partition,
        baselineOf: (account) => {
            const its = parsed.get((0,_fleet_organization_baselines_js__WEBPACK_IMPORTED_MODULE_7__/* .baselineOf */ .Bv)(organization, account)) ?? shared;
            return { ...its, baseline: { ...its.baseline, account } };
        },
    };
}
function within(parsed, organization) {
    if (organization === undefined || parsed.baseline.organization !== undefined)
        return parsed;
    return { ...parsed, baseline: { ...parsed.baseline, organization } };
}
function told(answer, what) {
    if (answer.ok)
        return answer.value;
    if (answer.kind === 'credentials') {
        const { said, remedy } = (0,_report_model_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .explained */ .to)(answer);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnansweredError */ .jd(`${what}: ${said} ${answer.message}`.trim(), 'credentials', [], remedy);
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${what}: ${answer.code}: ${answer.message}`, 'organization', [], hintFor(answer.code));
}
function hintFor(code) {
    if (code === 'ParentNotFoundException')
        return 'a unit in `accounts` is not in the organization of these credentials: aws organizations list-roots shows its root';
    if (code === 'AWSOrganizationsNotInUseException')
        return 'the account of these credentials is in no organization: list the accounts in the file';
    if (code === 'TooManyRequestsException')
        return 'AWS Organizations throttled this run: start it again in a minute';
    if (/AccessDenied|Unauthorized/.test(code))
        return 'only the management account and delegated administrators may list accounts: run with their credentials, or list the accounts in the file';
    return 'nothing was judged; where the file lists the accounts by id, AWS is not asked for them';
}
async function discover({ organization, source }, fleet) {
    const { accounts: selection } = organization;
    if (selection.kind === 'list')
        return (0,_fleet_select_js__WEBPACK_IMPORTED_MODULE_8__/* .chosen */ .FV)(selection, null);
    const { organizations } = fleet;
    const [listed, id] = await Promise.all([
        organizations.accounts(selection.kind === 'units' ? selection.units : null),
        organization.organization === undefined ? null : organizations.id(),
    ]);
    if (id?.ok === true && id.value !== organization.organization) {
        const place = source.locate(['organization']);
        const message = `AWS says that the organization is ${id.value}, and the file says ${organization.organization ?? ''}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(message, 'organization', [{ ...place, message, hint: 'nothing was judged' }]);
    }
    const found = (0,_fleet_select_js__WEBPACK_IMPORTED_MODULE_8__/* .chosen */ .FV)(selection, told(listed, 'the accounts of the organization could not be listed'));
    if (found.accounts.length > 0)
        return found;
    const place = source.locate(['accounts']);
    const message = 'the organization file selects no account that is active';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(message, 'organization', [{ ...place, message, hint: null }]);
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

/***/ 55666:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   planned: () => (/* binding */ planned),
/* harmony export */   readsForPlan: () => (/* binding */ readsForPlan),
/* harmony export */   u: () => (/* binding */ shownStep)
/* harmony export */ });
/* harmony import */ var _checks_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3646);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69604);
/* harmony import */ var _plan_build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99208);
/* harmony import */ var _plan_hands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62067);
/* harmony import */ var _plan_wanted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40786);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96518);






function readsForPlan({ prune }) {
    return (setting, facts) => (0,_plan_wanted_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedForPlan */ .A)(setting, facts, prune);
}
function planOf(session, { prune, askedAt = new Map() } = { prune: [] }) {
    const { setting, proof, others } = session;
    return (0,_plan_build_js__WEBPACK_IMPORTED_MODULE_2__/* .buildPlan */ .G)(setting, proof, {
        prune,
        askedAt,
        others,
        ...(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .handsOf */ .ui)(session),
        findings: (judged) => (0,_checks_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .no)(_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECKS */ .u, judged).findings,
    });
}
function shownStep({ write: _, fact: __, also: ___, advice: ____, answers: _____, concerns: ______, ...step }) {
    return step;
}
function planned(session, world, planning) {
    const plan = planOf(session, planning);
    const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .EI)('plan', session, world);
    return {
        ...report,
        findings: (0,_plan_hands_js__WEBPACK_IMPORTED_MODULE_3__/* .withHands */ .p)(report.findings, plan),
        plan: { digest: plan.digest, steps: plan.steps.map(shownStep), unused: plan.unused },
        notes: [...report.notes, ...plan.notes],
    };
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

/***/ 93300:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   C7: () => (/* binding */ pinnedBy),
/* harmony export */   H9: () => (/* binding */ misnamed)
/* harmony export */ });
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98099);

function baselineOf({ baseline, overrides }, account) {
    return Object.hasOwn(overrides, account) ? (overrides[account] ?? baseline) : baseline;
}
function pinnedBy(parsed) {
    if (!parsed.ok)
        return 'invalid';
    const { account = null, organization = null, partition = null } = parsed.baseline;
    return { account, organization, partition };
}
async function misnamed({ organization, source }, look) {
    const { baseline, overrides, organization: own } = organization;
    const named = [
        { path: baseline, at: ['baseline'], account: null },
        ...Object.entries(overrides).map(([account, path]) => ({ path, at: ['overrides', account], account })),
    ];
    const all = await Promise.all(named.map(async (each) => ({ ...each, found: await look(each.path) })));
    let first;
    const problems = [];
    for (const { path, at, account, found } of all) {
        const say = (message, hint = null) => problems.push({ ...source.locate(at), message, hint });
        if (found === null) {
            say(`there is no baseline at ${path}`);
            continue;
        }
        if (found === 'invalid') {
            say(`${path} is not a valid baseline`, `iam-alert-guard validate ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r7)(path)} says what is wrong`);
            continue;
        }
        if (found.account !== null && found.account !== account)
            say(account === null
                ? `${path} pins account ${found.account}, and every account without an override is judged by it`
                : `${path} pins account ${found.account}, and is to judge account ${account}`, account === null ? 'remove `account` there, or write an override' : null);
        if (own !== undefined && found.organization !== null && found.organization !== own)
            say(`${path} declares the organization ${found.organization}, and this file ${own}`, 'remove it there');
        if (found.partition === null)
            continue;
        first ??= { path, partition: found.partition };
        if (first.partition !== found.partition)
            say(`${path} is of the partition ${found.partition}, and ${first.path} of ${first.partition}`, 'one run is of one partition: write an organization file for each');
    }
    return problems;
}


/***/ }),

/***/ 25871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ parseOrganization),
/* harmony export */   Hq: () => (/* binding */ looksLikeOrganization),
/* harmony export */   tV: () => (/* binding */ parseOrganizationPartially)
/* harmony export */ });
/* harmony import */ var _baseline_issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95805);
/* harmony import */ var _baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(339);
/* harmony import */ var _baseline_partial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95964);
/* harmony import */ var _baseline_file_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68487);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99485);





const GRAMMAR = { schema: _schema_js__WEBPACK_IMPORTED_MODULE_4__.organizationSchema, noun: 'the organization file', one: 'an organization file' };
function parseOrganization(bytes, path) {
    const file = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .openBaseline */ .Eg)(bytes, path);
    if (!file.ok)
        return file;
    const { value, source } = file;
    const strange = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .notOfItsKind */ .hS)(file, GRAMMAR);
    if (strange !== null)
        return { ok: false, problems: [strange] };
    const { organization, issues } = judged(value, (at) => source.spelling(at));
    const problems = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)([...file.problems, ...issues.map((found) => source.problem(found))]);
    if (problems.length > 0 || organization === null)
        return { ok: false, problems };
    return { ok: true, organization, source };
}
function judged(value, spelling) {
    const declared = _schema_js__WEBPACK_IMPORTED_MODULE_4__.organizationSchema.safeParse(value, { jitless: true });
    const semantic = semanticIssues(value);
    if (!declared.success)
        return {
            organization: null,
            issues: [...(0,_baseline_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaIssues */ .ge)(declared.error.issues, value, spelling, GRAMMAR), ...semantic],
        };
    const { $schema: _, accounts, ...rest } = declared.data;
    return { organization: { ...rest, accounts: (0,_schema_js__WEBPACK_IMPORTED_MODULE_4__.selectionOf)(accounts) }, issues: semantic };
}
function parseOrganizationPartially(bytes, path, role) {
    const whole = parseOrganization(bytes, path);
    if (whole.ok)
        return { organization: whole.organization, source: whole.source, problems: [] };
    const { problems } = whole;
    const left = (0,_baseline_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .salvaged */ .s)(bytes, path, {
        judge(root) {
            const { organization, issues } = judged(root, () => null);
            return { value: organization, issues };
        },
        complete(root) {
            if (Object.hasOwn(root, 'role'))
                return false;
            root['role'] = role;
            return true;
        },
    });
    return { organization: left?.value ?? null, source: left?.source ?? null, problems };
}
const OWN_KEYS = ['accounts', 'role', 'baseline', 'overrides', 'hubs', 'external-id', 'reconcile-role'];
function looksLikeOrganization(bytes, path) {
    const file = (0,_baseline_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .openBaseline */ .Eg)(bytes, path);
    const named = /\.org\.(?:ya?ml|json)$/i.test(path);
    if (!file.ok || typeof file.value !== 'object' || file.value === null || Array.isArray(file.value))
        return named;
    if (Object.hasOwn(file.value, 'recipients'))
        return false;
    const { value } = file;
    return named || OWN_KEYS.some((key) => Object.hasOwn(value, key));
}
function listAt(root, path) {
    const value = (0,_baseline_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root, path);
    return Array.isArray(value) ? value : [];
}
function semanticIssues(root) {
    const lists = [['accounts'], ['accounts', 'units'], ['accounts', 'exclude'], ['hubs']];
    return [...lists.flatMap((path) => repeated(root, path)), ...idleOverrides(root)];
}
function repeated(root, path) {
    const seen = new Map();
    return listAt(root, path).flatMap((each, index) => {
        const first = seen.get(each);
        if (first === undefined) {
            seen.set(each, index);
            return [];
        }
        return [(0,_baseline_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)([...path, index], `${String(each)} is already in this list`, 'remove one of the two')];
    });
}
function idleOverrides(root) {
    const overrides = (0,_baseline_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(root, ['overrides']);
    if (typeof overrides !== 'object' || overrides === null)
        return [];
    const listed = listAt(root, ['accounts']).map(String);
    const excluded = listAt(root, ['accounts', 'exclude']);
    const named = Object.keys(overrides).filter((account) => /^\d{12}$/.test(account));
    return named.flatMap((account) => {
        const why = excluded.includes(account)
            ? '`accounts` excludes it'
            : listed.length > 0 && !listed.includes(account)
                ? '`accounts` does not list it'
                : null;
        return why === null ? [] : [(0,_baseline_file_source_js__WEBPACK_IMPORTED_MODULE_3__/* .issue */ .sn)(['overrides', account], `no run looks at ${account}: ${why}`, null, 'key')];
    });
}


/***/ }),

/***/ 99485:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   organizationJsonSchema: () => (/* binding */ organizationJsonSchema),
/* harmony export */   organizationSchema: () => (/* binding */ organizationSchema),
/* harmony export */   selectionOf: () => (/* binding */ selectionOf)
/* harmony export */ });
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33661);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50986);
/* harmony import */ var _baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17843);




const account = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT */ .u4, 'an AWS account id: 12 digits, in quotation marks');
const accounts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(account);
const unit = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .UNIT */ .p5, 'the id of an organizational unit or of the root, e.g. ou-ab12-34cdefgh');
const role = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_NAME */ .VA, 'the name of a role, with its path where it has one, e.g. iam-alert-guard-check or team/check');
const file = (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_PATH */ .Nd, 'the path of a baseline');
const organizationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1).describe('Version of this file format.'),
    organization: (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION */ .A_, 'the id of an organization, e.g. o-a1b2c3d4e5')
        .optional()
        .describe('Conditions on aws:PrincipalOrgID in policies are evaluated with it. If AWS returns another id, the run is refused.'),
    accounts: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('all'),
        accounts.min(1),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            units: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(unit)
                .min(1)
                .optional()
                .describe('Organizational units, with those below them. Default: the whole organization.'),
            exclude: accounts.default([]).describe('Accounts that are left out, by declaration. Shown in every report.'),
        }),
    ])
        .default('all')
        .describe('Which accounts: all, a list of ids, or units. What is not a list needs organizations:ListAccounts.'),
    role: role.describe('The role that is assumed in each account, and in each hub.'),
    'external-id': (0,_baseline_schema_recipient_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)(_baseline_schema_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXTERNAL_ID */ .AQ, '2 to 1,224 letters, digits or characters of _+=,.@:/-')
        .optional()
        .describe('The external id that the roles ask for.'),
    'reconcile-role': role
        .optional()
        .describe('The role in each account that reconcile works with. Only named in the commands of reports.'),
    baseline: file
        .default(_baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_BASELINE */ .M)
        .describe('The baseline of every account, relative to the working directory.'),
    overrides: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(account, file).default({}).describe('Accounts that have a baseline of their own.'),
    hubs: accounts
        .default([])
        .describe('Accounts that members forward to. Each is read once, and its snapshot is used for every member.'),
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2048).optional().describe('Where editors find this schema. Nothing else reads it.'),
})
    .meta({
    title: 'iam-alert-guard organization',
    description: 'Which accounts of an organization are checked, with which role and baseline.',
});
function selectionOf(declared) {
    if (declared === 'all')
        return { kind: 'all', exclude: [] };
    if (Array.isArray(declared))
        return { kind: 'list', accounts: declared };
    const { units, exclude } = declared;
    return units === undefined ? { kind: 'all', exclude } : { kind: 'units', units, exclude };
}
const ADDRESS = 'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/main/schema/organization.schema.json';
function organizationJsonSchema() {
    const made = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(organizationSchema, { io: 'input', target: 'draft-2020-12', unrepresentable: 'any' });
    const { $schema, ...rest } = made;
    return { $schema, $id: ADDRESS, ...rest };
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
