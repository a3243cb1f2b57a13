export const id = 4328;
export const ids = [4328];
export const modules = {

/***/ 14328:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diskFiles: () => (/* binding */ diskFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/report/model/order.js
var order = __webpack_require__(9098);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/adapters/host/places.js



function codeOf(error) {
    return error.code;
}
function refusal(code) {
    return Object.assign(new Error(code), { code });
}
const FLAGS = { ...external_node_fs_.constants };
const flag = (name) => FLAGS[name] ?? 0;
async function openFile(confines, path, flags = external_node_fs_.constants.O_RDONLY) {
    const inside = await insideOf(confines, path);
    const how = flags | flag('O_NONBLOCK') | (inside === null ? 0 : flag('O_NOFOLLOW'));
    const file = await (0,promises_.open)(inside ?? path, how).catch((error) => {
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
    if ((await (0,promises_.realpath)(place)) !== place)
        return false;
    const there = await (0,promises_.lstat)(place);
    return there.dev === dev && there.ino === ino;
}
async function withFile(confines, path, flags, work) {
    const file = await openFile(confines, path, flags);
    try {
        return await work(file);
    }
    finally {
        await file.close();
    }
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function confinesIn(workspace) {
    const whole = workspace === null ? null : (0,external_node_path_.resolve)(workspace);
    const known = new Map();
    const checkout = (folder) => {
        const found = known.get(folder) ?? checkoutOf(folder, checkout);
        known.set(folder, found);
        return found;
    };
    return (path) => (whole !== null && isInside(whole, path) ? Promise.resolve(whole) : checkout((0,external_node_path_.dirname)(path)));
}
async function checkoutOf(folder, above) {
    if (await exists((0,external_node_path_.join)(folder, '.git')))
        return folder;
    return (0,external_node_path_.dirname)(folder) === folder ? null : above((0,external_node_path_.dirname)(folder));
}
async function insideOf(confines, path) {
    const whole = (0,external_node_path_.resolve)(path);
    const confine = await confines(whole);
    if (confine === null)
        return null;
    const root = await (0,promises_.realpath)(confine);
    const target = await realTarget(whole);
    if (!isInside(root, target))
        throw refusal('EOUTSIDE');
    return target;
}
async function realTarget(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT' || (0,external_node_path_.dirname)(path) === path)
            throw error;
        const there = await (0,promises_.lstat)(path).catch(() => null);
        if (there?.isSymbolicLink() === true)
            throw refusal('EOUTSIDE');
        if (there !== null)
            return realTarget(path);
        return (0,external_node_path_.resolve)(await realTarget((0,external_node_path_.dirname)(path)), (0,external_node_path_.relative)((0,external_node_path_.dirname)(path), path));
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/host/glob.js




const MOST_PATTERNS = 1_000;
async function globbed(glob) {
    const written = glob.replaceAll('\\', '/');
    if (await isFile(written))
        return [written];
    const found = new Set();
    for (const pattern of braced(written))
        for (const path of await walked(pattern.startsWith('/') ? '/' : '', pattern.split('/').filter((part) => part !== '')))
            found.add(path);
    return [...found].sort(order/* compare */.UD);
}
function braced(pattern) {
    const made = [];
    const open = [pattern];
    for (let next = open.pop(); next !== undefined && made.length < MOST_PATTERNS; next = open.pop()) {
        const choices = firstChoices(next);
        if (choices === null)
            made.push(next);
        else
            open.push(...choices.reverse());
    }
    return made;
}
function firstChoices(pattern) {
    const from = pattern.indexOf('{');
    if (from < 0)
        return null;
    const parts = [''];
    let depth = 0;
    for (let at = from + 1; at < pattern.length; at++) {
        const char = pattern.charAt(at);
        if (char === '}' && depth === 0) {
            const [before, after] = [pattern.slice(0, from), pattern.slice(at + 1)];
            return parts.map((part) => before + part + after);
        }
        depth += char === '{' ? 1 : char === '}' ? -1 : 0;
        if (char === ',' && depth === 0)
            parts.push('');
        else
            parts.push((parts.pop() ?? '') + char);
    }
    return null;
}
async function walked(base, parts) {
    const [part, ...rest] = parts;
    if (part === undefined)
        return [];
    const last = rest.length === 0;
    if (part === '**') {
        const below = await entries(base);
        const here = await walked(base, last ? ['*'] : rest);
        const deeper = below.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
        const all = await Promise.all(deeper.map(({ name }) => walked(joined(base, name), parts)));
        return [...here, ...all.flat()];
    }
    if (!/[*?[]/.test(part)) {
        const path = joined(base, part);
        return last ? ((await isFile(path)) ? [path] : []) : walked(path, rest);
    }
    const names = (await entries(base)).map(({ name }) => name).filter((name) => matches(part, name));
    const all = await Promise.all(names.map(async (name) => {
        const path = joined(base, name);
        return last ? ((await isFile(path)) ? [path] : []) : walked(path, rest);
    }));
    return all.flat();
}
function joined(base, name) {
    return base === '' || base.endsWith('/') ? base + name : `${base}/${name}`;
}
async function isFile(path) {
    return (0,promises_.stat)(path).then((found) => !found.isDirectory(), () => false);
}
async function entries(folder) {
    const place = folder === '' ? '.' : folder;
    try {
        return await (0,promises_.readdir)(place, { withFileTypes: true });
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return [];
        throw errors/* FileError */.f6.of(place, 'read', error);
    }
}
function matches(part, name) {
    if (name.startsWith('.') && !part.startsWith('.'))
        return false;
    let [at, to] = [0, 0];
    let [star, reach] = [-1, 0];
    while (to < name.length) {
        const one = part.charAt(at) === '*' ? null : single(part, at, name.charAt(to));
        if (part.charAt(at) === '*') {
            [star, reach] = [at, to];
            at += 1;
        }
        else if (one !== null) {
            at = one;
            to += 1;
        }
        else if (star >= 0) {
            reach += 1;
            [at, to] = [star + 1, reach];
        }
        else
            return false;
    }
    return /^\**$/.test(part.slice(at));
}
function single(part, at, char) {
    const sign = part.charAt(at);
    if (sign === '?')
        return at + 1;
    const end = sign === '[' ? part.indexOf(']', at + 2) : -1;
    if (end < 0)
        return sign === char ? at + 1 : null;
    const inside = part.slice(at + 1, end);
    const not = /^[!^]/.test(inside);
    return within(not ? inside.slice(1) : inside, char) === not ? null : end + 1;
}
function within(set, char) {
    for (let at = 0; at < set.length; at++) {
        const [from, to] = [set.charAt(at), set.charAt(at + 2)];
        if (set.charAt(at + 1) !== '-' || to === '') {
            if (from === char)
                return true;
        }
        else {
            if (from <= char && char <= to)
                return true;
            at += 2;
        }
    }
    return false;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/adapters/host/write.js





async function writeWhole(confines, path, text) {
    await insideOf(confines, path);
    await makeFolder((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    const old = await present(confines, path);
    if (!(await replaced(confines, path, text, old)))
        await overwritten(confines, path, text);
}
async function present(confines, path) {
    try {
        return await withFile(confines, path, external_node_fs_.constants.O_WRONLY, (file) => file.stat());
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return null;
        throw error;
    }
}
const IN_PLACE = new Set(['EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'ENOTSUP', 'ENOSYS']);
async function replaced(confines, path, text, old) {
    const target = await placeOf(confines, path);
    if (target === null || (old !== null && old.nlink > 1))
        return false;
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.iam-alert-guard-${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const how = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | flag('O_NOFOLLOW');
        const file = await openFile(confines, beside, how);
        try {
            if (!(await isStill(beside, await file.stat())) || !(await alike(file, old)))
                return await dropped(beside);
            await file.writeFile(text, 'utf8');
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(beside, target);
        return true;
    }
    catch (error) {
        await dropped(beside);
        if (IN_PLACE.has(codeOf(error)))
            return false;
        throw error;
    }
}
async function dropped(beside) {
    await (0,promises_.unlink)(beside).catch(() => undefined);
    return false;
}
async function placeOf(confines, path) {
    const inside = await insideOf(confines, path);
    if (inside !== null)
        return inside;
    const there = await (0,promises_.realpath)(path).catch(() => null);
    if (there !== null)
        return there;
    return (await exists(path)) ? null : (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path))), (0,external_node_path_.basename)((0,external_node_path_.resolve)(path)));
}
async function alike(file, old) {
    if (old === null)
        return true;
    const { uid, gid } = await file.stat();
    try {
        if (uid !== old.uid || gid !== old.gid)
            await file.chown(old.uid, old.gid);
        await file.chmod(old.mode & 0o7777);
        return true;
    }
    catch {
        return false;
    }
}
async function overwritten(confines, path, text) {
    await withFile(confines, path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT, async (file) => {
        await file.truncate(0);
        await file.writeFile(text, 'utf8');
    });
}
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        if (await exists(folder))
            return;
        if (codeOf(error) !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await makeFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder).catch(async (again) => {
            if (!(await exists(folder)))
                throw again;
        });
    }
}

;// CONCATENATED MODULE: ./build/src/adapters/host/files.js






function diskFiles(workspace) {
    const confines = confinesIn(workspace);
    return {
        find: globbed,
        async read(path, maxBytes) {
            try {
                return await firstBytes(confines, path, maxBytes + 1);
            }
            catch (error) {
                const code = codeOf(error);
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return null;
                throw errors/* FileError */.f6.of(path, 'read', error);
            }
        },
        async stream(path) {
            try {
                return streamOf(path, await openFile(confines, path));
            }
            catch (error) {
                const code = codeOf(error);
                if (code === 'ENOENT' || code === 'ENOTDIR')
                    return null;
                throw errors/* FileError */.f6.of(path, 'read', error);
            }
        },
        async write(path, text) {
            try {
                await writeWhole(confines, path, text);
            }
            catch (error) {
                throw errors/* FileError */.f6.of(path, 'written', error);
            }
        },
    };
}
const PACKED = [0x1f, 0x8b];
async function* streamOf(path, file) {
    const bytes = file.createReadStream({ start: 0 });
    try {
        const head = Buffer.alloc(2);
        const { bytesRead } = await file.read(head, 0, 2, 0);
        const packed = bytesRead === 2 && head.every((byte, at) => byte === PACKED[at]);
        yield* packed ? bytes.pipe((0,external_node_zlib_.createGunzip)()) : bytes;
    }
    catch (error) {
        if (!/^Z_/.test(codeOf(error) ?? ''))
            throw errors/* FileError */.f6.of(path, 'read', error);
        yield null;
    }
    finally {
        bytes.destroy();
    }
}
const ROOM = 64 * 1024;
function firstBytes(confines, path, most) {
    return withFile(confines, path, external_node_fs_.constants.O_RDONLY, async (file) => {
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


/***/ }),

/***/ 33837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
function isShallow(value, most) {
    if (typeof value !== 'object' || value === null)
        return true;
    return most > 0 && Object.values(value).every((inner) => isShallow(inner, most - 1));
}
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
function severityRank(severity) {
    return SEVERITIES.indexOf(severity);
}
function atLeast(severity, threshold) {
    return severityRank(severity) <= severityRank(threshold);
}


/***/ }),

/***/ 9098:
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
/* harmony import */ var _findings_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33837);

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
