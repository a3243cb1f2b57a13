export const id = 8121;
export const ids = [8121];
export const modules = {

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


/***/ })

};
