export const id = 981;
export const ids = [981];
export const modules = {

/***/ 50981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORT_A_BUG: () => (/* binding */ REPORT_A_BUG),
/* harmony export */   endingOf: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const REPORT_A_BUG = 'this is a defect of iam-alert-guard: please report it with the lines above';
function endingOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb) {
        const { code, message, hint, problems } = error;
        return { exit: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnansweredError */ .jd ? 3 : 2, report: { code, message, hint, problems }, stack: null };
    }
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? (error.stack ?? null) : null;
    return { exit: 4, report: { code: 'internal', message, hint: REPORT_A_BUG, problems: [] }, stack };
}


/***/ }),

/***/ 27406:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   jd: () => (/* binding */ UnansweredError),
/* harmony export */   s$: () => (/* binding */ BaselineError)
/* harmony export */ });
class UsageError extends Error {
    code;
    problems;
    hint;
    name = 'UsageError';
    constructor(message, code = 'usage', problems = [], hint = null) {
        super(message);
        this.code = code;
        this.problems = problems;
        this.hint = hint;
    }
}
class UnansweredError extends UsageError {
    name = 'UnansweredError';
}
class BaselineError extends UsageError {
    name = 'BaselineError';
    constructor(problems, file = 'baseline') {
        const [first] = problems;
        super(`the ${file} has ${problems.length === 1 ? 'a problem' : `${String(problems.length)} problems`}` +
            (first ? `: ${first.path}:${first.line}:${first.column}: ${first.message}` : ''), 'baseline', problems);
    }
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a directory',
    ENOTFILE: 'it is not a file but a pipe, a device or similar',
    EOUTSIDE: 'a symbolic link leads out of the workspace or repository that holds it, or to nothing',
    ENOENT: 'there is no such directory',
    ENOTDIR: 'a part of its path is no directory',
    EEXIST: 'a part of its path is no directory',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its symbolic links form a loop',
};
class FileError extends UsageError {
    path;
    access;
    reason;
    option;
    name = 'FileError';
    static of(path, access, cause) {
        const code = cause?.code;
        const name = typeof code === 'string' ? code : 'unknown reason';
        const reason = REASONS[name];
        return new FileError(path, access, reason === undefined ? name : `${reason} (${name})`, null);
    }
    constructor(path, access, reason, option) {
        const what = `cannot be ${access}: ${reason}`;
        const place = { path, line: 1, column: 1, message: option === null ? what : `${what} (${option})`, hint: null };
        super(`${option === null ? '' : `${option}: `}${path} ${what}`, 'file', access === 'read' ? [place] : []);
        this.path = path;
        this.access = access;
        this.reason = reason;
        this.option = option;
    }
    from(option) {
        return new FileError(this.path, this.access, this.reason, option);
    }
}


/***/ })

};
