export const id = 2209;
export const ids = [2209,890];
export const modules = {

/***/ 10890:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   print: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

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
const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);


/***/ }),

/***/ 82209:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takesColor: () => (/* binding */ takesColor),
/* harmony export */   terminalHost: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _report_escape_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79366);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88844);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10890);




function isFile() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(process.stdout.fd).isFile();
    }
    catch {
        return false;
    }
}
const CLEAR_LINE = '\r\u001b[2K';
function terminalHost({ stdout, stderr, env }) {
    let [standing, gone] = [false, false];
    const clear = () => {
        if (standing)
            stderr.write(CLEAR_LINE);
        standing = false;
    };
    const log = (message) => {
        clear();
        stderr.write(`${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(message)}\n`);
    };
    return {
        color: takesColor(stdout, env),
        piped: stdout.isTTY !== true && !isFile(),
        lasting: stderr.isTTY !== true,
        log,
        progress(message) {
            if (!stderr.isTTY)
                return;
            clear();
            if (message === null)
                return;
            stderr.write((0,_report_escape_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(message).replaceAll('\n', ' '), 79));
            standing = true;
        },
        async group(title, work) {
            log(title);
            return await work();
        },
        async report(text) {
            clear();
            if (!gone)
                gone = (await (0,_print_js__WEBPACK_IMPORTED_MODULE_3__.print)(stdout, text)) === 'left';
        },
        left: () => gone,
        async summary() { },
        annotate() { },
        output() { },
        mask() { },
        now: () => new Date(),
    };
}
function takesColor(stream, env) {
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '')
        return false;
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 98099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ changingCall),
/* harmony export */   Ey: () => (/* binding */ instructionLines),
/* harmony export */   Ie: () => (/* binding */ reconcileOr),
/* harmony export */   T7: () => (/* binding */ withoutReconcile),
/* harmony export */   bg: () => (/* binding */ awsCommand),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   nD: () => (/* binding */ instructionBlocks),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    if (/[\n\r]/.test(text)) {
        const escaped = text
            .replaceAll('\\', '\\\\')
            .replaceAll("'", "\\'")
            .replaceAll('\n', '\\n')
            .replaceAll('\r', '\\r');
        return `$'${escaped}'`;
    }
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function awsCommand(call, region, options) {
    const words = Object.entries(options).map(([name, value]) => ` --${name} ${shellWord(value)}`);
    return `aws ${call} --region ${shellWord(region)}${words.join('')}`;
}
function asText({ say, run = [], edits = [], note }) {
    const lines = [
        say ?? [],
        ...run.flatMap((command, at) => [`  ${command}`, ...(at % 2 === 0 ? edits.slice(at / 2, at / 2 + 1) : [])]),
        note === undefined || note === '' ? [] : note,
    ].flat();
    return lines.map((line) => line.replace(/[\n\r]/g, ' ')).join('\n');
}
function instructionBlocks(text) {
    const blocks = [];
    for (const line of text.split(/\r?\n/).filter((each) => each.trim() !== '')) {
        const isCode = line.startsWith('  ');
        const last = blocks.at(-1);
        const words = isCode ? line.slice(2) : line;
        if (isCode && last?.isCode === true)
            last.words += `\n${words}`;
        else
            blocks.push({ words, isCode });
    }
    return blocks;
}
function instructionLines(text) {
    return text
        .split(/\r?\n/)
        .map((line) => ({ text: line.trim(), isCommand: line.startsWith('  ') }))
        .filter((line) => line.text !== '');
}
const RECONCILE = '  iam-alert-guard reconcile\n';
const OR = 'Or by hand:\n';
function reconcileOr(byHand) {
    return `${RECONCILE}${byHand.startsWith('  ') ? OR : ''}${byHand}`;
}
function withoutReconcile(text) {
    const rest = text.startsWith(RECONCILE) ? text.slice(RECONCILE.length) : text;
    return rest.startsWith(OR) ? rest.slice(OR.length) : rest;
}
const LOOKS = /^(?:get|list|describe|receive|lookup|head)-/;
function changingCall(advice) {
    const calls = [...advice.matchAll(/\baws [a-z0-9]+ (subscribe|[a-z0-9]+(?:-[a-z0-9]+)+)/g)].map(([, call = '']) => call);
    return calls
        .find((call) => !LOOKS.test(call))
        ?.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
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

/***/ 79366:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   nX: () => (/* binding */ linesShown),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77912);

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const ODD_SPACE = /\p{Zs}/gu;
const OLD_COMMAND = /##\[/g;
function visible(value) {
    return value.replace(UNSEEN, spelled).replace(ODD_SPACE, ' ').replace(OLD_COMMAND, '\\u0023#[');
}
function shown(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    const text = visible(clip(value, max));
    if (value.length <= max && text.length <= max)
        return text;
    const missing = value.length > max ? value.length - max : text.length - max;
    return `${clip(text, max)}… (cut: ${missing} more characters)`;
}
function linesShown(value) {
    return value
        .split(/\r?\n/)
        .map((line) => shown(line, line.startsWith('  ') ? Infinity : _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars))
        .join('\n');
}
function clip(text, max) {
    if (text.length <= max)
        return text;
    const last = text.charCodeAt(max - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
function safeJson(json) {
    return json
        .replace(UNSEEN, (char) => char === '\n' ? char : Array.from({ length: char.length }, (_, i) => unit(char, i)).join(''))
        .replace(OLD_COMMAND, '\\u0023#[');
}
function unit(char, index) {
    return `\\u${char.charCodeAt(index).toString(16).padStart(4, '0')}`;
}
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function spelled(char) {
    const short = SHORT[char];
    if (short !== undefined)
        return short;
    const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 88844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ instructed),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Lp: () => (/* binding */ TEXT_WIDTH),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   lG: () => (/* binding */ hang),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73291);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98099);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79366);



const TEXT_WIDTH = 100;
function inert(output) {
    return output
        .split('\n')
        .map((line) => (line.trimStart().startsWith('::') ? line.replace('::', '\\::') : line).replaceAll('##[', '\\u0023#['))
        .join('\n');
}
function logText(message) {
    return inert(message.split(/\r?\n/).map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n'));
}
const UNBROKEN = '\u0000';
function glued(text) {
    let [out, rest] = ['', text];
    for (const { text: code, isCode } of (0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(text)) {
        if (!isCode)
            continue;
        const at = rest.indexOf(code);
        out += rest.slice(0, at) + code.replaceAll(' ', UNBROKEN);
        rest = rest.slice(at + code.length);
    }
    return out + rest;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of glued(text).split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.filter((each, index) => each !== '' || index === 0).map((each) => each.replaceAll(UNBROKEN, ' '));
}
function hang(lead, words, indent = lead.length) {
    return wrap(words, TEXT_WIDTH - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}
function instructed(lead, label, text) {
    const lines = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_2__/* .instructionLines */ .Ey)(text);
    const command = (words) => `${' '.repeat(lead.length + 2)}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(words, Infinity)}`;
    const [first, ...rest] = lines;
    if (first === undefined)
        return [];
    return [
        ...(first.isCommand
            ?
                /\w/.test(label)
                    ? [`${lead}${label.trimEnd()}`, command(first.text)]
                    : [`${lead}${label}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.text, Infinity)}`]
            : hang(lead, `${label}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(first.text)}`)),
        ...rest.flatMap((line) => line.isCommand ? [command(line.text)] : hang(' '.repeat(lead.length), (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(line.text))),
    ];
}


/***/ }),

/***/ 77912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    summaryBytes: 900 * 1024,
    commentBytes: 60_000,
    issueTitleChars: 200,
    annotationsPerLevel: 9,
    annotationChars: 4_000,
    annotationTitleChars: 120,
    sarifResults: 5_000,
    sarifRules: 25_000,
    sarifNameChars: 255,
    sarifDescriptionChars: 1_024,
    sarifTags: 10,
    sarifMessageChars: 8_000,
    textChars: 1_000,
    codeChars: 300,
    blockLines: 120,
    pictureNodes: 40,
    historyEntries: 10,
};


/***/ }),

/***/ 73291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
const MARK = /(?<!`)`[^`]+`(?!`)|(?<![\w/.-])(?:aws|iam-alert-guard|npx|node|printf) /g;
const PROGRAM = /aws [a-z0-9-]+ (?:[a-z0-9]+-[a-z0-9-]+|[a-z]+(?= --))|(?:(?:npx )?iam-alert-guard|node (?:'[^']*\/index\.js'|[^\s']*\/index\.js)) (?:explain [a-z-]+|(?:pattern (?:coverage|match)|canary (?:challenge|answer CODE)|[a-z]+)|--help)|printf %s [A-Z]+ \| sha256sum/y;
const SWITCH = / --(?:accept-weakening|batch|force|help|new|with-advice|yes)(?![\w-])/y;
const FLAG = / --[a-z][a-z0-9-]*/y;
const VALUE = / (?:'[^']*'(?:\\''[^']*')*|(?!--|&&|\/ )[^\s'(](?:[^\s']*[^\s',.;:)])?)/y;
const AND = / && (?=aws |iam-alert-guard )/y;
function pieces(line) {
    const found = [];
    let at = 0;
    for (const { 0: mark, index } of line.matchAll(MARK)) {
        if (index < at)
            continue;
        const isMarked = mark.startsWith('`');
        const end = isMarked ? index + mark.length : commandEnd(line, index);
        const text = isMarked ? mark.slice(1, -1) : line.slice(index, end);
        if (text.trim() === '')
            continue;
        const quoted = !isMarked && line[index - 1] === "'" && line[end] === "'" ? 1 : 0;
        found.push({ text: line.slice(at, index - quoted), isCode: false }, { text, isCode: true });
        at = end + quoted;
    }
    return [...found, { text: line.slice(at), isCode: false }].filter((piece) => piece.text !== '');
}
function commandEnd(line, start) {
    let end = matched(PROGRAM, line, start);
    if (end === start)
        return start;
    for (let flag = matched(FLAG, line, end); flag > end; flag = matched(FLAG, line, end))
        end = matched(SWITCH, line, end) > end ? flag : matched(VALUE, line, flag);
    const next = matched(AND, line, end);
    return next > end ? Math.max(end, commandEnd(line, next)) : end;
}
function matched(pattern, line, start) {
    pattern.lastIndex = start;
    return pattern.test(line) ? pattern.lastIndex : start;
}
function narrowed(line, widest) {
    return pieces(line)
        .map(({ text, isCode }) => (isCode ? `\`${narrowedCommand(text, widest)}\`` : text))
        .join('');
}
function narrowedCommand(command, widest) {
    const words = command.split(' ');
    const wide = words.findIndex((word) => word.length > widest);
    return wide < 0 ? command : [...words.slice(0, wide), '…'].join(' ');
}
function called(text, program) {
    return text.replace(/(?<![\w/.-]|npx )iam-alert-guard(?= (?:--help|canary|check|completion|explain|history|init|merge|pattern|permissions|plan|reconcile|review|schema|trace|validate)\b)/g, () => program);
}


/***/ })

};
