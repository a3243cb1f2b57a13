export const id = 5666;
export const ids = [5666];
export const modules = {

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
