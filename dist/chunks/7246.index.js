export const id = 7246;
export const ids = [7246];
export const modules = {

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


/***/ }),

/***/ 27246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redactFleet: () => (/* binding */ redactFleet)
/* harmony export */ });
/* harmony import */ var _fleet_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78839);
/* harmony import */ var _fleet_recipients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83596);
/* harmony import */ var _model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10883);



function redactFleet(report) {
    const { organization, accounts, shard, ...rest } = report;
    const told = (0,_model_redaction_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactJson */ .Kp)({
        ...rest,
        accounts: accounts.map((account) => ({ ...account, name: null })),
        ...(shard === undefined
            ? {}
            : { shard: { ...shard, accounts: shard.accounts.map(({ account }) => ({ account, name: null })) } }),
    });
    const sorted = told.groups.map((group) => ({ ...group, accounts: [...group.accounts].sort() }));
    const recipients = new _fleet_recipients_js__WEBPACK_IMPORTED_MODULE_1__/* .Recipients */ .pg();
    recipients.add(told.recipients ?? []);
    return (0,_fleet_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .assembled */ .tp)({ ...told, organization }, told.accounts, sorted, told.recipients && recipients.list());
}


/***/ })

};
