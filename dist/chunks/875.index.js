export const id = 875;
export const ids = [875];
export const modules = {

/***/ 19875:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programName: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24329);


function programName({ script, cwd, env }) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, script);
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, full);
    const parts = full.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    if (parts.at(-1) === 'iam-alert-guard' || parts.includes('node_modules')) {
        const isNpm = env['npm_command'] !== undefined || within.startsWith(`node_modules${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
        return isNpm ? 'npx iam-alert-guard' : 'iam-alert-guard';
    }
    const path = within === '' || within.length > full.length ? full : within;
    return `node ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'))}`;
}


/***/ }),

/***/ 24329:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ awsCommand),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function awsCommand(call, region, options) {
    const words = Object.entries(options).map(([name, value]) => ` --${name} ${shellWord(value)}`);
    return `aws ${call} --region ${shellWord(region)}${words.join('')}`;
}


/***/ })

};
