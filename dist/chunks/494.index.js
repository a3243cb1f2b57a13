export const id = 494;
export const ids = [494];
export const modules = {

/***/ 494:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sdk: () => (/* binding */ sdk)
/* harmony export */ });
const sdk = {
    cloudtrail: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(392)]).then(__webpack_require__.t.bind(__webpack_require__, 7392, 19)),
    cloudwatch: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(85)]).then(__webpack_require__.t.bind(__webpack_require__, 4085, 19)),
    events: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(612)]).then(__webpack_require__.t.bind(__webpack_require__, 6612, 19)),
    iam: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19)),
    kms: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(632)]).then(__webpack_require__.t.bind(__webpack_require__, 2632, 19)),
    lambda: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(696)]).then(__webpack_require__.t.bind(__webpack_require__, 1696, 19)),
    s3: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)),
    sns: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(797)]).then(__webpack_require__.t.bind(__webpack_require__, 8797, 19)),
    sqs: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(868)]).then(__webpack_require__.t.bind(__webpack_require__, 8868, 19)),
    sts: () => Promise.all(/* import() */[__webpack_require__.e(890), __webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)),
};


/***/ })

};
