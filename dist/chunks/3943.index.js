export const id = 3943;
export const ids = [3943];
export const modules = {

/***/ 53943:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildPlan: () => (/* reexport safe */ _build_js__WEBPACK_IMPORTED_MODULE_2__.G),
/* harmony export */   wantedForPlan: () => (/* reexport safe */ _wanted_js__WEBPACK_IMPORTED_MODULE_1__.A),
/* harmony export */   wantedWithoutTags: () => (/* binding */ wantedWithoutTags),
/* harmony export */   withHands: () => (/* reexport safe */ _hands_js__WEBPACK_IMPORTED_MODULE_3__.p)
/* harmony export */ });
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2710);
/* harmony import */ var _wanted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40786);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99208);
/* harmony import */ var _hands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62067);





function wantedWithoutTags(setting, facts) {
    return (0,_wanted_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedForPlan */ .A)(setting, facts).filter(({ op }) => !_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_READS */ .pg.has(op));
}


/***/ })

};
