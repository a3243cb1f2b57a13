export const id = 852;
export const ids = [852];
export const modules = {

/***/ 71852:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diskFiles: () => (/* binding */ diskFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42544);
/* harmony import */ var _report_model_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6596);







function diskFiles(workspace) {
    const { glob: search } = /*#__PURE__*/ (node_fs_promises__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_fs_promises__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __webpack_require__.t(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__, 2)));
    return {
        ...(search === undefined ? {} : { find: (glob) => found(search(glob.replaceAll('\\', '/'))) }),
        async read(path, maxBytes) {
            try {
                return await firstBytes(workspace, path, maxBytes + 1);
            }
            catch (error) {
                const code = codeOf(error);
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return null;
                throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FileError */ .f6.of(path, 'read', error);
            }
        },
        async stream(path) {
            try {
                return streamOf(path, await openFile(workspace, path));
            }
            catch (error) {
                const code = codeOf(error);
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return null;
                throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FileError */ .f6.of(path, 'read', error);
            }
        },
        async write(path, text) {
            try {
                await insideOf(workspace, path);
                await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path)));
                await withFile(workspace, path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT, async (file) => {
                    await file.truncate(0);
                    await file.writeFile(text, 'utf8');
                });
            }
            catch (error) {
                throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FileError */ .f6.of(path, 'written', error);
            }
        },
    };
}
async function found(paths) {
    const all = [];
    for await (const path of paths)
        all.push(path.replaceAll('\\', '/'));
    return all.sort(_report_model_order_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD);
}
function codeOf(error) {
    return error.code;
}
function refusal(code) {
    return Object.assign(new Error(code), { code });
}
const FLAGS = { ...node_fs__WEBPACK_IMPORTED_MODULE_0__.constants };
const flag = (name) => FLAGS[name] ?? 0;
async function openFile(workspace, path, flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY) {
    const inside = await insideOf(workspace, path);
    const how = flags | flag('O_NONBLOCK') | (inside === null ? 0 : flag('O_NOFOLLOW'));
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(inside ?? path, how).catch((error) => {
        throw codeOf(error) === 'ENXIO' ? refusal('ENOTFILE') : error;
    });
    try {
        const stats = await file.stat();
        if (stats.isDirectory())
            throw refusal('EISDIR');
        if (!stats.isFile())
            throw refusal('ENOTFILE');
        if (inside !== null && !(await isStill(inside, stats)))
            throw refusal('EOUTSIDE');
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function isStill(place, { dev, ino }) {
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(place)) !== place)
        return false;
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place);
    return there.dev === dev && there.ino === ino;
}
async function withFile(workspace, path, flags, work) {
    const file = await openFile(workspace, path, flags);
    try {
        return await work(file);
    }
    finally {
        await file.close();
    }
}
const PACKED = [0x1f, 0x8b];
async function* streamOf(path, file) {
    const bytes = file.createReadStream({ start: 0 });
    try {
        const head = Buffer.alloc(2);
        const { bytesRead } = await file.read(head, 0, 2, 0);
        const packed = bytesRead === 2 && head.every((byte, at) => byte === PACKED[at]);
        yield* packed ? bytes.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)()) : bytes;
    }
    catch (error) {
        if (!/^Z_/.test(codeOf(error) ?? ''))
            throw _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FileError */ .f6.of(path, 'read', error);
        yield null;
    }
    finally {
        bytes.destroy();
    }
}
const ROOM = 64 * 1024;
function firstBytes(workspace, path, most) {
    return withFile(workspace, path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY, async (file) => {
        let buffer = Buffer.allocUnsafeSlow(Math.min(most, ROOM));
        let filled = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null);
            filled += bytesRead;
            if (bytesRead === 0 || filled === most)
                return buffer.subarray(0, filled);
            if (filled === buffer.length) {
                const larger = Buffer.allocUnsafeSlow(Math.min(most, 4 * filled));
                buffer.copy(larger);
                buffer = larger;
            }
        }
    });
}
async function makeFolder(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) !== folder && !(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder)))) {
            await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
        }
        else if (!(await exists(folder)))
            throw error;
    }
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => true, () => false);
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way);
}
async function insideOf(workspace, path) {
    if (workspace === null || !isInside((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path)))
        return null;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    const target = await realTarget((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path));
    if (!isInside(root, target))
        throw refusal('EOUTSIDE');
    return target;
}
async function realTarget(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT' || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path)
            throw error;
        if (await exists(path))
            throw refusal('EOUTSIDE');
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(await realTarget((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), path));
    }
}


/***/ }),

/***/ 42544:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   f6: () => (/* binding */ FileError),
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
    EOUTSIDE: 'a symbolic link leads out of the workspace, or to nothing',
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


/***/ }),

/***/ 98903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}


/***/ }),

/***/ 6596:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ CLASS_ORDER),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   bd: () => (/* binding */ isRemark),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98903);

const STATUS = { fail: 0, unknown: 1, waived: 2, pass: 3 };
function worstFirst(findings) {
    return [...findings].sort((a, b) => settled(a.status) - settled(b.status) ||
        (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) ||
        STATUS[a.status] - STATUS[b.status] ||
        compare(a.account ?? '', b.account ?? '') ||
        compare(a.check, b.check) ||
        compare(a.resource ?? '', b.resource ?? '') ||
        compare(a.region ?? '', b.region ?? '') ||
        compare(a.fingerprint, b.fingerprint));
}
function spoken(findings) {
    return worstFirst(findings.filter((finding) => finding.status !== 'pass'));
}
function open(findings) {
    return worstFirst(findings.filter((finding) => finding.status === 'fail' || finding.status === 'unknown'));
}
function isRemark({ status, severity }) {
    return status !== 'waived' && (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(severity) > (0,_findings_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)('medium');
}
function kindsOf(findings) {
    const said = findings.filter(({ status }) => status !== 'pass');
    const grave = said.filter((finding) => !isRemark(finding));
    return {
        drifted: grave.filter(({ status }) => status === 'fail'),
        unknown: grave.filter(({ status }) => status === 'unknown'),
        remarks: said.filter(isRemark),
    };
}
const CLASS_ORDER = { weakens: 0, strengthens: 1, neutral: 2 };
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function settled(status) {
    return status === 'pass' ? 2 : status === 'waived' ? 1 : 0;
}


/***/ })

};
