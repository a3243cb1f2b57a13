export const id = 420;
export const ids = [420];
export const modules = {

/***/ 17420:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   print: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42544);
/** Standard output, as it may end: its reader leaves, or the disk behind it is full. */

/**
 * Writes to standard output. A reader that has seen enough (`| head`) is no failure of the run. The stream also tells of each error by an
 * event, which has to have a listener: https://nodejs.org/api/stream.html#event-error
 *
 * @throws FileError where the text cannot be written for any other reason, e.g. to a full disk
 */
async function print(stdout, text) {
    try {
        await new Promise((resolve, reject) => {
            stdout.write(text, (error) => {
                if (error)
                    reject(error);
                else
                    resolve();
            });
        });
        return 'written';
    }
    catch (error) {
        if (GONE.has(error.code ?? ''))
            return 'left';
        throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6.of('standard output', 'written', error);
    }
}
/** How Node says that nobody reads a pipe any more; the second, of what is written after the first. */
const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);


/***/ }),

/***/ 42544:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   f6: () => (/* binding */ FileError),
/* harmony export */   s$: () => (/* binding */ BaselineError)
/* harmony export */ });
/** A request, a configuration or a baseline that cannot be acted on: exit 2, no stack trace. */
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
/** A baseline, or another file of this tool, with problems: all of them, each with its place. */
class BaselineError extends UsageError {
    name = 'BaselineError';
    constructor(problems, file = 'baseline') {
        const [first] = problems;
        super(`the ${file} has ${problems.length === 1 ? 'a problem' : `${String(problems.length)} problems`}` +
            (first ? `: ${first.path}:${first.line}:${first.column}: ${first.message}` : ''), 'baseline', problems);
    }
}
/** What the system's own words for a failed file mean: https://nodejs.org/api/errors.html#common-system-errors */
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a directory',
    // Ours, in the same form.
    ENOTFILE: 'it is no file, but a pipe, a device or the like',
    EOUTSIDE: 'a symbolic link leads out of the workspace, or to nothing',
    ENOENT: 'there is no such directory',
    ENOTDIR: 'a part of its path is no directory',
    EEXIST: 'a part of its path is no directory',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota of the disk is used up',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its links lead in a circle',
};
/** A file, or standard output, that the system does not let us read or write: exit 2, since only the user can mend it. */
class FileError extends UsageError {
    path;
    access;
    reason;
    option;
    name = 'FileError';
    /** @param cause as Node throws it; its `code` tells the reason */
    static of(path, access, cause) {
        const code = cause?.code;
        const name = typeof code === 'string' ? code : 'unknown reason';
        const reason = REASONS[name];
        return new FileError(path, access, reason === undefined ? name : `${reason} (${name})`, null);
    }
    constructor(path, access, reason, option) {
        const what = `cannot be ${access}: ${reason}`;
        const place = { path, line: 1, column: 1, message: option === null ? what : `${what} (${option})`, hint: null };
        // What cannot be written is no file of the repository: it has no line to point at.
        super(`${option === null ? '' : `${option}: `}${path} ${what}`, 'file', access === 'read' ? [place] : []);
        this.path = path;
        this.access = access;
        this.reason = reason;
        this.option = option;
    }
    /** The same, told with the option that names the file. */
    from(option) {
        return new FileError(this.path, this.access, this.reason, option);
    }
}


/***/ })

};
