export const id = 4792;
export const ids = [4792];
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
    cloudtrail: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(6538)]).then(__webpack_require__.bind(__webpack_require__, 16538))),
    cloudwatch: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(1392)]).then(__webpack_require__.bind(__webpack_require__, 1392))),
    events: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(9851)]).then(__webpack_require__.bind(__webpack_require__, 99851))),
    firehose: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8766)]).then(__webpack_require__.bind(__webpack_require__, 86385))),
    iam: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8849)]).then(__webpack_require__.bind(__webpack_require__, 98849))),
    kinesis: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8890)]).then(__webpack_require__.bind(__webpack_require__, 98890))),
    kms: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8540)]).then(__webpack_require__.bind(__webpack_require__, 98540))),
    lambda: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(6029)]).then(__webpack_require__.bind(__webpack_require__, 56029))),
    organizations: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 30450))),
    logs: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(8857)]).then(__webpack_require__.bind(__webpack_require__, 28857))),
    s3: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(5624), __webpack_require__.e(4314)]).then(__webpack_require__.bind(__webpack_require__, 64314))),
    sns: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(4074)]).then(__webpack_require__.bind(__webpack_require__, 14074))),
    sqs: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(6030)]).then(__webpack_require__.bind(__webpack_require__, 16030))),
    sts: kept(() => Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(5861), __webpack_require__.e(5279)]).then(__webpack_require__.bind(__webpack_require__, 25279))),
};


/***/ })

};
