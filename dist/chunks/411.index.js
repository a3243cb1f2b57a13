export const id = 411;
export const ids = [411];
export const modules = {

/***/ 94792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sdk: () => (/* binding */ sdk)
/* harmony export */ });
function kept(load) {
    let loaded;
    return () => (loaded ??= load());
}
const sdk = {
    cloudtrail: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19))),
    cloudwatch: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(85)]).then(__webpack_require__.t.bind(__webpack_require__, 44085, 19))),
    events: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(612)]).then(__webpack_require__.t.bind(__webpack_require__, 96612, 19))),
    firehose: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(442)]).then(__webpack_require__.t.bind(__webpack_require__, 67442, 19))),
    iam: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(764)]).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19))),
    kinesis: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(289)]).then(__webpack_require__.t.bind(__webpack_require__, 10289, 19))),
    kms: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(632)]).then(__webpack_require__.t.bind(__webpack_require__, 92632, 19))),
    lambda: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(696)]).then(__webpack_require__.t.bind(__webpack_require__, 71696, 19))),
    organizations: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(503)]).then(__webpack_require__.t.bind(__webpack_require__, 92503, 19))),
    logs: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(303)]).then(__webpack_require__.t.bind(__webpack_require__, 70303, 19))),
    s3: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19))),
    sns: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(797)]).then(__webpack_require__.t.bind(__webpack_require__, 8797, 19))),
    sqs: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19))),
    sts: kept(() => Promise.all(/* import() */[__webpack_require__.e(658), __webpack_require__.e(466), __webpack_require__.e(279), __webpack_require__.e(509), __webpack_require__.e(609), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19))),
};


/***/ })

};
