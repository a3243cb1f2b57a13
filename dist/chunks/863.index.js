export const id = 863;
export const ids = [863,5666];
export const modules = {

/***/ 10863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reconcile: () => (/* binding */ reconcile),
  reconcileAccount: () => (/* binding */ reconcileAccount)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/plan/hands.js
var hands = __webpack_require__(62067);
// EXTERNAL MODULE: ./build/src/report/forms/text.js + 2 modules
var forms_text = __webpack_require__(70558);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/delivery/gate.js
var gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/plan/facts.js
var facts = __webpack_require__(50058);
// EXTERNAL MODULE: ./build/src/plan/policy/merge.js
var merge = __webpack_require__(17120);
// EXTERNAL MODULE: ./build/src/plan/calls/write-facts.js
var write_facts = __webpack_require__(56022);
// EXTERNAL MODULE: ./build/src/snapshot/model.js
var model = __webpack_require__(24527);
;// CONCATENATED MODULE: ./build/src/reconcile/execute.js





const PATIENCE = 40_000;
async function execute(plan, executing) {
    const calls = plan.steps.filter(({ by }) => by === 'reconcile');
    const steps = [];
    const notes = [];
    let [failed, changed, number] = [false, 0, 0];
    for (const step of plan.steps) {
        const { write, fact } = step;
        if (write === null || fact === null) {
            steps.push(step);
            continue;
        }
        if (failed) {
            steps.push({ ...step, outcome: { state: 'not-tried', error: null } });
            continue;
        }
        executing.onStep?.(step, ++number, calls.length);
        const outcome = await take(write, fact, executing);
        failed = outcome.state === 'failed';
        if (outcome.state === 'done')
            notes.push(...(outcome.notes ?? []).map((note) => `${step.action} ${step.resource}: ${note}`));
        changed += outcome.state === 'done' && outcome.changed ? 1 : 0;
        steps.push({ ...step, outcome: { state: outcome.state, error: outcome.state === 'failed' ? outcome.error : null } });
    }
    return { steps, failed, changed, notes };
}
function* pauses(patience) {
    for (let [next, spent] = [200, 0]; spent < patience; spent += next, next = Math.min(next * 2, 5_000))
        yield Math.min(next, patience - spent);
}
async function look({ aws }, { read, at }) {
    const answer = (await aws.read(read));
    const fact = (0,facts/* factIn */.Oo)(answer, at);
    return fact === undefined && answer.status === 'unreadable'
        ? { seen: false, why: (0,gate/* whyUnreadable */._p)(read, answer) }
        : { seen: true, fact: fact ?? null };
}
async function take(write, fact, executing) {
    const { patience = PATIENCE, writes } = executing;
    let found = await look(executing, fact);
    for (const pause of pauses(Math.min(patience, 5_000))) {
        if (found.seen && (isDone(found.fact, fact) || (0,facts/* sameFact */.HT)(found.fact, fact.before)))
            break;
        await writes.pause(pause);
        found = await look(executing, fact);
    }
    if (!found.seen)
        return { state: 'failed', error: `nothing was changed: ${found.why} right before the call` };
    if (isDone(found.fact, fact))
        return { state: 'done', changed: false };
    if (!(0,facts/* sameFact */.HT)(found.fact, fact.before)) {
        return {
            state: 'failed',
            error: `changed meanwhile: ${(0,model/* readKey */.Y)(fact.read)} is no longer as it was when the plan was made; plan again`,
        };
    }
    const answer = await call(write, executing);
    if (!answer.ok)
        return afterError(write, fact, answer, executing);
    return settle(fact, answer.note === undefined ? [] : [answer.note], executing);
}
async function settle(fact, notes, executing) {
    const { patience = PATIENCE, writes } = executing;
    const others = [];
    let strange = 0;
    for (const pause of pauses(patience)) {
        const now = await look(executing, fact);
        if (now.seen && isDone(now.fact, fact))
            return { state: 'done', changed: true, notes: [...notes, ...passing(others, fact)] };
        if (now.seen && !(0,facts/* sameFact */.HT)(now.fact, fact.before)) {
            others.push(now.fact);
            strange += pause;
            if (strange > OTHERS)
                break;
        }
        await writes.pause(pause);
    }
    const found = others.at(-1);
    return found === undefined ? { state: 'done', changed: true, notes } : compared(found, fact, notes);
}
const OTHERS = 3_000;
function policies({ after }, now) {
    return typeof now === 'string' && typeof after === 'string' ? (0,merge/* policyDifference */.QH)(after, now) : null;
}
function compared(now, fact, notes) {
    const difference = policies(fact, now);
    if (difference === null) {
        const note = 'what is there now is not quite what was written; somebody may have changed it at the same time.';
        return { state: 'done', changed: true, notes: [...notes, note] };
    }
    const { added, removed } = difference;
    if (removed.length > 0) {
        const kept = added.length === 0 ? '' : ` What is there instead: ${added.join(' ')}.`;
        return {
            state: 'failed',
            error: `somebody wrote the policy at the same time, and what was meant is not in it: ${removed.join(' ')}.${kept} Plan again.`,
        };
    }
    const note = `somebody added to the policy at the same time, and it was kept: ${added.join(' ')}`;
    return { state: 'done', changed: true, notes: [...notes, note] };
}
function passing(others, fact) {
    const before = typeof fact.before === 'string' ? new Set((0,merge/* policyDifference */.QH)(null, fact.before)?.added) : new Set();
    const lost = others.flatMap((other) => (policies(fact, other)?.added ?? []).filter((text) => !before.has(text)));
    return [...new Set(lost)].map((text) => `somebody added this to the policy at the same time, and it is no longer there. Restore it: ${text}`);
}
function isDone(now, fact) {
    const { before, after } = fact;
    if ((0,facts/* sameFact */.HT)(now, before))
        return false;
    if (after === null)
        return now === null || now === '{}';
    const difference = policies(fact, now);
    return difference === null ? (0,facts/* saysAll */.a)(now, after) : difference.added.length === 0 && difference.removed.length === 0;
}
async function call(write, { writes, endpointOf, patience = PATIENCE }) {
    let answer = await writes.write(write, endpointOf);
    for (const pause of pauses(patience)) {
        if (answer.ok || !write_facts/* WRITES */.lI[write.op].settles.includes(answer.code))
            return answer;
        await writes.pause(pause);
        answer = await writes.write(write, endpointOf);
    }
    return answer;
}
async function afterError(write, fact, answer, executing) {
    const now = await look(executing, fact);
    if (now.seen && isDone(now.fact, fact))
        return { state: 'done', changed: true };
    const { kind, code, message } = answer;
    const said = message === '' ? code : `${code}: ${message}`;
    if (kind === 'denied')
        return {
            state: 'failed',
            error: `${write.op} was denied (${said}). Grant ${(0,write_facts/* actionsOf */.Ro)(write).join(', ')}, then run again.`,
        };
    const unclear = now.seen && (0,facts/* sameFact */.HT)(now.fact, fact.before)
        ? ''
        : ' It may have taken effect nevertheless; running again goes on from there.';
    return { state: 'failed', error: `${said.replace(/\.+$/, '')}.${unclear}` };
}

;// CONCATENATED MODULE: ./build/src/reconcile/verify.js
const LONGEST_PAUSE = 15_000;
function isConverged({ verdict, plan }) {
    return verdict === 'in-sync' && plan.steps.every(({ by }) => by === 'human');
}
function pendingIn({ plan }) {
    return plan.steps.filter(({ action, by }) => by === 'human' && action === 'ConfirmSubscription').length;
}
async function verify({ observe, pause, patience, confirmation, onWait, }) {
    let last = await observe();
    let [slack, waited, next] = [patience, 0, 1_000];
    while (!isConverged(last)) {
        const pending = pendingIn(last);
        const steps = last.plan.steps.some(({ by }) => by === 'reconcile');
        const left = steps ? slack : pending > 0 ? confirmation - waited : 0;
        if (left <= 0)
            break;
        if (!steps)
            onWait?.(pending);
        const span = Math.min(next, left);
        await pause(span);
        if (steps)
            slack -= span;
        else
            waited += span;
        next = Math.min(next * 2, LONGEST_PAUSE);
        last = await observe();
    }
    return { last, converged: isConverged(last) };
}

;// CONCATENATED MODULE: ./build/src/commands/shared/confirm.js

function refuseSilence({ yes }, { prompt }) {
    if (!yes && prompt === null)
        throw nobodyToAsk();
}
function nobodyToAsk() {
    return new errors/* UsageError */.eb('reconcile asks before it changes an account, and there is no terminal to ask on', 'not-confirmed', [], 'pass --yes, and --plan-digest to carry out only the plan that you have read');
}
async function confirmed(plan, account, request, world) {
    refuseOtherPlan(plan, request);
    if (request.yes)
        return;
    const calls = plan.steps.filter(({ by }) => by === 'reconcile').length;
    if (calls === 0)
        return;
    if (world.prompt === null)
        throw nobodyToAsk();
    const answer = await world.prompt(`${String(calls)} ${calls === 1 ? 'step' : 'steps'} will change account ${account}. Type the account number to go on: `);
    if (answer !== account)
        throw new errors/* UsageError */.eb(`nothing was changed: the answer was not the number of the account (${account})`, 'not-confirmed');
}
function refuseOtherPlan({ digest, unseen }, { planDigest }) {
    if (planDigest === null || planDigest === digest)
        return;
    const blind = unseen.length === 0
        ? ''
        : ` This run could not see everything (${unseen.slice(0, 3).join('; ')}${unseen.length > 3 ? '; ...' : ''}): a role with fewer permissions gets another plan.`;
    throw new errors/* UsageError */.eb(`nothing was changed: the plan is not the one that was agreed to. Agreed: ${planDigest}. Now: ${digest}.${blind}`, 'stale-plan', [], 'the account or the baseline has changed since, or the plan was made with other rights: plan again, and read it again');
}

// EXTERNAL MODULE: ./build/src/commands/shared/planned.js
var planned = __webpack_require__(55666);
// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 16 modules
var shared_report = __webpack_require__(96518);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var shared_session = __webpack_require__(78880);
// EXTERNAL MODULE: ./build/src/values.js
var values = __webpack_require__(26271);
;// CONCATENATED MODULE: ./build/src/commands/reconcile.js












const VERIFY_PATIENCE = 30_000;
async function reconcileAccount(request, world, cwd) {
    if (request.snapshots.length > 0)
        throw new errors/* UsageError */.eb('reconcile changes the account itself, so it does not take a saved snapshot');
    refuseSilence(request, world);
    const session = await (0,shared_session/* openSession */.fA)(request, world, cwd, (0,planned.readsForPlan)(request));
    const { account } = session.proof.context.facts;
    if (account === null) {
        const report = (0,shared_report/* reportOf */.EI)('reconcile', session, world);
        return {
            report: {
                ...report,
                converged: false,
                notes: [...report.notes, 'Nothing was changed: the account could not be determined.'],
            },
            key: (0,shared_report/* keyOf */.TN)(session),
            exit: request.failOn === 'never' ? 0 : 3,
        };
    }
    const plan = (0,planned/* planOf */.X)(session, request);
    if (!request.yes && world.prompt !== null)
        await world.host.report((0,forms_text/* planText */.P)((0,redacts/* forTerminal */.Qf)((0,planned.planned)(session, world, request), request, world), { color: world.host.color }));
    await confirmed(plan, account, request, world);
    const executed = await carryOut(plan, session, request, world);
    const seen = await lookAgain(executed, { session, plan }, request, world, cwd);
    const judged = (0,shared_report/* reportOf */.EI)('reconcile', seen.session, world);
    const report = { ...judged, findings: (0,hands/* withHands */.p)(judged.findings, seen.plan) };
    const notes = [...report.notes, ...plan.notes, ...executed.notes, ...outcomeNotes(executed, seen)];
    const steps = [
        ...executed.steps.filter(({ by }) => by === 'reconcile').map(planned/* shownStep */.u),
        ...leftOver(executed, seen.plan),
    ];
    const converged = isConverged(seen) && !executed.failed;
    return {
        report: { ...report, plan: { digest: plan.digest, steps }, converged, notes },
        key: (0,shared_report/* keyOf */.TN)(session),
        exit: exitFor(converged, request),
    };
}
function exitFor(converged, { failOn }) {
    return converged || failOn === 'never' ? 0 : 1;
}
async function carryOut(plan, { parsed }, request, world) {
    const aws = world.openAws({ deadline: request.timeout });
    return execute(plan, {
        aws,
        writes: aws.writes(),
        endpointOf: parsed.endpointOf,
        onStep: ({ action, resource }, number, of) => world.host.log(`Step ${String(number)} of ${String(of)}: ${action} ${resource}`),
    });
}
async function lookAgain(executed, first, request, world, cwd) {
    if (executed.changed === 0 && !executed.failed && request.waitForConfirmation === 0) {
        return { ...first, verdict: (0,shared_report/* reportOf */.EI)('reconcile', first.session, world).verdict ?? 'unknown' };
    }
    const askedAt = askedIn(executed, (0,values/* wholeSeconds */.$P)(world.host.now()));
    const observe = async () => {
        const session = await (0,shared_session/* openSession */.fA)(request, world, cwd, (0,planned.readsForPlan)(request));
        return {
            session,
            plan: (0,planned/* planOf */.X)(session, { prune: request.prune, askedAt }),
            verdict: (0,shared_report/* reportOf */.EI)('reconcile', session, world).verdict ?? 'unknown',
        };
    };
    let told = false;
    const { last } = await verify({
        observe,
        pause: (milliseconds) => world
            .openAws({ deadline: milliseconds + request.timeout })
            .writes()
            .pause(milliseconds),
        patience: executed.failed ? 0 : VERIFY_PATIENCE,
        confirmation: executed.failed ? 0 : request.waitForConfirmation,
        onWait: (pending) => {
            const whom = pending === 1 ? 'one recipient' : `${String(pending)} recipients`;
            if (!told)
                world.host.log(`Waiting for ${whom} to confirm, ${minutes(request.waitForConfirmation)} at the most.`);
            told = true;
            world.host.progress(`Waiting for ${whom} to confirm`);
        },
    });
    world.host.progress(null);
    return last;
}
function minutes(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    if (seconds % 60 !== 0)
        return `${String(seconds)} s`;
    return seconds === 60 ? 'a minute' : `${String(seconds / 60)} minutes`;
}
function askedIn({ steps }, now) {
    return new Map(steps.flatMap(({ write, outcome }) => write?.op === 'sns:Subscribe' && outcome?.state === 'done'
        ? [[`${write.params.Protocol} ${write.params.Endpoint}`, now]]
        : []));
}
function leftOver({ steps, failed }, after) {
    const listed = new Set(steps.filter(({ outcome }) => outcome !== undefined && outcome.state !== 'done').map(sameStep));
    return after.steps.filter((step) => step.by === 'human' || !(failed && listed.has(sameStep(step)))).map(planned/* shownStep */.u);
}
function sameStep({ action, resource }) {
    return `${action} ${resource}`;
}
function outcomeNotes({ failed, changed, steps }, seen) {
    const calls = steps.filter(({ by }) => by === 'reconcile').length;
    if (failed)
        return [
            `Reconcile stopped at a step that failed. ${String(changed)} of ${(0,count/* count */.U)(calls, 'step')} changed something. Run it again to continue from there.`,
        ];
    if (calls === 0) {
        if (isConverged(seen))
            return ['Nothing had to be changed.'];
        return steps.length > 0
            ? ['Nothing was changed: every step needs a person.']
            : ['Nothing was changed: there is no step that reconcile could take.'];
    }
    return isConverged(seen)
        ? [`Converged: ${(0,count/* count */.U)(calls, 'step')}, and the account is in sync.`]
        : [
            'Reconcile has carried out the steps marked as done, but the account is not yet as declared: see the steps that are left.',
        ];
}
async function reconcile(request, world, cwd) {
    const { report, key, exit } = await reconcileAccount(request, world, cwd);
    await (0,shared_report/* publish */.mk)((0,redacts/* forTerminal */.Qf)(report, request, world), request, world, { key });
    return exit;
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


/***/ })

};
