export const id = 9564;
export const ids = [9564];
export const modules = {

/***/ 79564:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history),
/* harmony export */   historyExit: () => (/* binding */ historyExit),
/* harmony export */   historyReport: () => (/* binding */ historyReport),
/* harmony export */   refuseRecords: () => (/* binding */ refuseRecords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_model_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26674);
/* harmony import */ var _shared_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68876);
/* harmony import */ var _shared_redacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97702);
/* harmony import */ var _shared_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96518);
/* harmony import */ var _shared_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78880);






function refuseRecords({ withRecords, output }, { env, host }) {
    if (!withRecords)
        return;
    if (env['GITHUB_ACTIONS'] === 'true')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--with-records shows names, addresses and keys: not in GitHub Actions', 'usage');
    if (output === null && host.piped === true)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--with-records shows names, addresses and keys: only on a terminal or in a file', 'usage', [], 'write them to a file with --output FILE');
}
async function historyReport(request, world, cwd) {
    refuseRecords(request, world);
    const session = await (0,_shared_session_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .fA)(request, world, cwd);
    const history = await (0,_shared_history_js__WEBPACK_IMPORTED_MODULE_1__.historyOf)(session.proof, request, world);
    return { session, report: { ...(0,_shared_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportOf */ .EI)('history', session, world), history }, history };
}
function historyExit(block, identified, { failOn, failOnUnknown }) {
    const { silent, unknown, complete } = block;
    if (failOn === 'never')
        return 0;
    if (silent > 0)
        return 1;
    return failOnUnknown && (!complete || unknown > 0 || (0,_report_model_history_js__WEBPACK_IMPORTED_MODULE_5__/* .onlyForeign */ .h)(block) || !identified) ? 3 : 0;
}
async function history(request, world, cwd) {
    const { session, report, history: block } = await historyReport(request, world, cwd);
    await (0,_shared_report_js__WEBPACK_IMPORTED_MODULE_3__/* .publish */ .mk)((0,_shared_redacts_js__WEBPACK_IMPORTED_MODULE_2__/* .forTerminal */ .Qf)(report, request, world), request, world, { key: (0,_shared_report_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(session) });
    return historyExit(block, session.identified, request);
}


/***/ })

};
