export const id = 256;
export const ids = [256];
export const modules = {

/***/ 90256:
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
    cloudtrail: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(376)]).then(__webpack_require__.t.bind(__webpack_require__, 85376, 19))),
    cloudwatch: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(485)]).then(__webpack_require__.t.bind(__webpack_require__, 88485, 19))),
    events: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(844)]).then(__webpack_require__.t.bind(__webpack_require__, 61844, 19))),
    firehose: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(146)]).then(__webpack_require__.t.bind(__webpack_require__, 18146, 19))),
    iam: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(252)]).then(__webpack_require__.t.bind(__webpack_require__, 54252, 19))),
    kinesis: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(809)]).then(__webpack_require__.t.bind(__webpack_require__, 7809, 19))),
    kms: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(272)]).then(__webpack_require__.t.bind(__webpack_require__, 43272, 19))),
    lambda: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(648)]).then(__webpack_require__.t.bind(__webpack_require__, 95648, 19))),
    organizations: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(295)]).then(__webpack_require__.t.bind(__webpack_require__, 76295, 19))),
    logs: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(255)]).then(__webpack_require__.t.bind(__webpack_require__, 34255, 19))),
    s3: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(423)]).then(__webpack_require__.t.bind(__webpack_require__, 55423, 19))),
    sns: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(733)]).then(__webpack_require__.t.bind(__webpack_require__, 62733, 19))),
    sqs: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(196)]).then(__webpack_require__.t.bind(__webpack_require__, 42196, 19))),
    sts: kept(() => Promise.all(/* import() */[__webpack_require__.e(42), __webpack_require__.e(869), __webpack_require__.e(343), __webpack_require__.e(66), __webpack_require__.e(129), __webpack_require__.e(213), __webpack_require__.e(999)]).then(__webpack_require__.t.bind(__webpack_require__, 99999, 19))),
};


/***/ })

};
