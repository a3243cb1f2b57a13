export const id = 5405;
export const ids = [5405,5336];
export const modules = {

/***/ 82450:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var _shared_redacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97702);
/* harmony import */ var _shared_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96518);
/* harmony import */ var _shared_review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58374);
/* harmony import */ var _shared_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7036);
/* harmony import */ var _shared_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30878);
/* harmony import */ var _shared_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78880);






async function baseVersion(base, world, cwd) {
    if (base === 'none')
        return null;
    const hint = 'if there was none, use --base none';
    const bytes = await (0,_shared_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(world, base, _shared_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_LIMIT */ .qz, `there is no baseline at ${base}`, hint);
    return { bytes, path: (0,_shared_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(base, world.env, cwd) };
}
async function headVersion({ head, headNamed }, path, world) {
    if (headNamed && head === 'none')
        return null;
    const found = await (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(head, path, world);
    if (found !== null || !headNamed)
        return found;
    const hint = 'if the change removes it, use --head none';
    return { bytes: await (0,_shared_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(world, head, _shared_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .BASELINE_LIMIT */ .qz, `there is no baseline at ${head}`, hint), path };
}
async function review(request, world, cwd) {
    const removed = request.headNamed && request.head === 'none' && request.base !== 'none';
    const path = (0,_shared_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(removed ? request.base : request.head, world.env, cwd);
    const [base, head] = await Promise.all([baseVersion(request.base, world, cwd), headVersion(request, path, world)]);
    const reviewed = (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrganizationReview */ .oS)(base, head)
        ? await (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewOrganizationFiles */ .l)(base, head, world.env, (file) => (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)(file, (0,_shared_workflow_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryPath */ .SH)(file, world.env, cwd), world))
        : (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewFiles */ .Kq)(base, head, path, world);
    const accepted = request.acceptWeakening && reviewed.review.class === 'weakens'
        ? { ...reviewed, review: { ...reviewed.review, acceptedBy: '--accept-weakening' } }
        : reviewed;
    const now = (0,_shared_session_js__WEBPACK_IMPORTED_MODULE_5__/* .nowOf */ .Ic)(request, world.env, world.host.now().toISOString());
    const report = (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewReport */ .z_)(accepted, head, path, now, world.version);
    await (0,_shared_report_js__WEBPACK_IMPORTED_MODULE_1__/* .emit */ .Ic)((0,_shared_redacts_js__WEBPACK_IMPORTED_MODULE_0__/* .forTerminal */ .Qf)(report, request, world), request, world);
    return (0,_shared_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewExit */ .L9)(accepted.review, request.failOn);
}


/***/ }),

/***/ 97702:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ forReaders),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   tO: () => (/* binding */ redacts)
/* harmony export */ });
/* harmony import */ var _report_words_command_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93960);
/* harmony import */ var _report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10883);


async function redacts({ redact }, github) {
    if (redact !== 'auto')
        return redact === 'true';
    const answer = github === null ? null : await github.visibility();
    return (0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactionApplies */ .iZ)('auto', answer?.ok === true ? answer.value : 'unknown');
}
function forTerminal(report, { redact }, { again } = {}) {
    const hidden = redact === 'true' ? (0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactReport */ .a5)(report) : report;
    if (again === undefined)
        return hidden;
    const kept = { ...again, prune: again.prune.filter((name) => report.plan?.unused?.includes(name) !== true) };
    return { ...hidden, again: redact === 'true' ? (0,_report_words_command_again_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutValues */ .lO)(kept) : kept };
}
async function forReaders(report, { redacted }) {
    return (await redacted()) ? (0,_report_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactReport */ .a5)(report) : report;
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

/***/ 65726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   e: () => (/* binding */ bytes)
/* harmony export */ });
const OVERHEAD = 240;
function page(opening, sections, closing, budget) {
    const filled = sections.filter((section) => section.intro !== '' || section.rows.length > 0);
    const fixed = filled.map((section) => bytes(frame(section, '')) + OVERHEAD);
    const left = budget - bytes(opening) - bytes(closing) - 16 - fixed.reduce((sum, size) => sum + size, 0);
    const needs = filled.map((section) => section.rows.reduce((sum, row) => sum + bytes(row) + section.gap.length, 0));
    const shares = share(Math.max(left, 0), needs);
    const parts = [opening, ...filled.map((section, index) => fill(section, shares[index] ?? 0)), closing];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
function fill(section, room) {
    const kept = [];
    let used = 0;
    for (const row of section.rows) {
        used += bytes(row) + section.gap.length;
        if (used > room)
            break;
        kept.push(row);
    }
    const cut = section.rows.length - kept.length;
    const note = cut === 0
        ? ''
        : `\n\n_Cut to stay within GitHub's limit: ${kept.length} of ${section.rows.length} ${section.unit} are shown, the worst first. ` +
            'The JSON report has all of them._';
    return frame(section, kept.join(section.gap) + note);
}
function frame(section, rows) {
    const join = section.gap === '\n' && section.intro.includes('| --- |') ? '\n' : '\n\n';
    const body = [section.intro, rows].filter((part) => part !== '').join(join);
    const heading = section.heading === null ? '' : `### ${section.heading}\n\n`;
    return heading + body + (section.outro === undefined ? '' : `\n\n${section.outro}`);
}
function share(room, needs) {
    const shares = needs.map(() => 0);
    let waiting = needs.map((_, index) => index).sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
    let rest = room;
    while (waiting.length > 0) {
        const [first = 0, ...others] = waiting;
        const given = Math.min(needs[first] ?? 0, Math.floor(rest / waiting.length));
        shares[first] = given;
        rest -= given;
        waiting = others;
    }
    return shares;
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
