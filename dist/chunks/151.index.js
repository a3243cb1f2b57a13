export const id = 151;
export const ids = [151,420];
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

/***/ 61151:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takesColor: () => (/* binding */ takesColor),
/* harmony export */   terminalHost: () => (/* binding */ terminalHost)
/* harmony export */ });
/* harmony import */ var _report_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60112);
/* harmony import */ var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5910);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17420);



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
        stderr.write(`${(0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(message)}\n`);
    };
    return {
        color: takesColor(stdout, env),
        lasting: stderr.isTTY !== true,
        log,
        progress(message) {
            if (!stderr.isTTY)
                return;
            clear();
            if (message === null)
                return;
            stderr.write((0,_report_escape_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(message).replaceAll('\n', ' '), 79));
            standing = true;
        },
        async group(title, work) {
            log(title);
            return await work();
        },
        async report(text) {
            clear();
            if (!gone)
                gone = (await (0,_print_js__WEBPACK_IMPORTED_MODULE_2__.print)(stdout, text)) === 'left';
        },
        left: () => gone,
        async summary() { },
        annotate() { },
        output() { },
        mask() { },
        now: () => new Date(),
    };
}
/** FORCE_COLOR over NO_COLOR over the stream, as Node decides it: https://nodejs.org/api/tty.html#writestreamgetcolordepthenv */
function takesColor(stream, env) {
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '')
        return false;
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}


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


/***/ }),

/***/ 60112:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11454);
/**
 * Text that came from AWS, a baseline or a pull request, made into one line that shows what it holds. Nothing here knows of a
 * format: `markdown.ts` and `terminal.ts` build on it.
 */

/**
 * What a reader cannot see, or what moves the text around it: control characters (ANSI sequences begin with one), the bidirectional
 * marks, zero-width characters and fillers, lone surrogates, line and paragraph separators.
 * https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing, https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Spaces that are not U+0020. */
const ODD_SPACE = /\p{Zs}/gu;
/**
 * The runner executes `##[command]` wherever it stands in a line of a step's output, beside `::command::` at its start:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const OLD_COMMAND = /##\[/g;
/** One line: what cannot be seen is spelled out (`\n`, `\u202E`), so that nothing is hidden and nothing acts. */
function visible(value) {
    return value.replace(UNSEEN, spelled).replace(ODD_SPACE, ' ').replace(OLD_COMMAND, '\\u0023#[');
}
/** A cut text says how much is missing. `max` counts characters (UTF-16 units). */
function shown(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    // Every character's visible form is at least as long as the character: what lies beyond `max` cannot fit.
    const text = visible(clip(value, max));
    if (value.length <= max && text.length <= max)
        return text;
    const missing = value.length > max ? value.length - max : text.length - max;
    return `${clip(text, max)}… (cut: ${missing} more characters)`;
}
/** The first `max` UTF-16 units, less one where that would split a pair. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const last = text.charCodeAt(max - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
/** Escapes, in a text that is already JSON, what `visible` would spell out: the value stays the same, a terminal stays safe. */
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

/***/ 5910:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Lp: () => (/* binding */ TEXT_WIDTH),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   lG: () => (/* binding */ hang),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _words_commandline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11867);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60112);
/**
 * Lines for a terminal or a workflow log. Other people's text reaches them through `shown`; whole outputs pass `inert` last,
 * because the runner reads every line of both streams of a step.
 */


/** Characters a line of a report takes at most, words longer than it apart. */
const TEXT_WIDTH = 100;
/**
 * No line of the result is a workflow command. The runner trims a line and executes it where it begins with `::name ...::`
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs), so such a line gets a visible backslash.
 * Colour sequences that a renderer of ours put there stay; that foreign text holds none is `visible`'s business.
 */
function inert(output) {
    return output
        .split('\n')
        .map((line) => (line.trimStart().startsWith('::') ? line.replace('::', '\\::') : line).replaceAll('##[', '\\u0023#['))
        .join('\n');
}
/** A message for a log: line breaks stay, everything else that acts or hides is spelled out. */
function logText(message) {
    return inert(message.split(/\r?\n/).map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n'));
}
/** Stands for a space that is no place to break. No text that is shown holds one. */
const UNBROKEN = '\u0000';
/** Commands stay on one line, however long: they are there to be pasted. */
function glued(text) {
    let [out, rest] = ['', text];
    for (const { text: code, isCode } of (0,_words_commandline_js__WEBPACK_IMPORTED_MODULE_1__/* .pieces */ .IE)(text)) {
        if (!isCode)
            continue;
        const at = rest.indexOf(code);
        out += rest.slice(0, at) + code.replaceAll(' ', UNBROKEN);
        rest = rest.slice(at + code.length);
    }
    return out + rest;
}
/** Breaks at spaces, but not within a command; a word longer than the width stands alone. Widths count characters. */
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
/** Wrapped text that begins with `lead` and goes on under it. */
function hang(lead, words, indent = lead.length) {
    return wrap(words, TEXT_WIDTH - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}


/***/ }),

/***/ 11454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * What GitHub and its runner accept, and the share of it that a report takes. A number without a page behind it names what it
 * was observed on. Sizes are bytes of UTF-8 unless said otherwise.
 */
const LIMITS = {
    /**
     * A job summary may hold 1 MiB a step; above it the upload fails with an error annotation and the summary is lost.
     * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
     */
    summaryBytes: 900 * 1024,
    /**
     * The REST API refuses a comment or an issue body over 65,536 characters ("body is too long"); the limit is stated in its error
     * text. Counted in bytes, which are never fewer than characters, with room for the marker.
     */
    commentBytes: 60_000,
    /** Titles of issues: the API refuses more than 256 characters. */
    issueTitleChars: 200,
    /**
     * The runner keeps ten annotations of each level a step and drops the rest without a word:
     * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations. Nine, and one that says how many more there are.
     */
    annotationsPerLevel: 9,
    annotationChars: 4_000,
    annotationTitleChars: 120,
    /**
     * Code scanning keeps the 5,000 most severe results of a run and refuses files of more than 25,000:
     * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads/results-exceed-limit
     */
    sarifResults: 5_000,
    sarifRules: 25_000,
    /** Rule names, descriptions and tags: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
    sarifNameChars: 255,
    sarifDescriptionChars: 1_024,
    sarifTags: 10,
    /** Our own choice: no message is readable beyond it. */
    sarifMessageChars: 8_000,
    /** Our own choice: one piece of somebody else's text in a sentence, a table cell, a line. */
    textChars: 1_000,
    codeChars: 300,
    /** Our own choice: lines of one fenced block or one step's diff. */
    blockLines: 120,
    /** Our own choice: a picture with more links than this is no picture. */
    pictureNodes: 40,
    /** Our own choice: entries of history in a tracking issue. */
    historyEntries: 10,
};


/***/ }),

/***/ 11867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   fQ: () => (/* binding */ narrowed)
/* harmony export */ });
/**
 * Commands within a sentence of ours ("iam-alert-guard reconcile, or: aws events put-rule --name NAME (...)"), so that they can be
 * shown whole, as something to copy. This decides about looks alone: whatever it finds is escaped like everything else.
 */
/** Between backticks, or where a command may begin. */
const MARK = /(?<!`)`[^`]+`(?!`)|(?<![\w/.-])(?:aws|iam-alert-guard|npx|node|printf) /g;
/** Ours by whichever name it was started. */
const PROGRAM = /aws [a-z0-9-]+ (?:[a-z0-9]+-[a-z0-9-]+|[a-z]+(?= --))|(?:(?:npx )?iam-alert-guard|node (?:'[^']*\/index\.js'|[^\s']*\/index\.js)) (?:explain [a-z-]+|(?:pattern (?:coverage|match)|[a-z]+)|--help)|printf %s [A-Z]+ \| sha256sum/y;
/** An option without a value: the word behind it is prose. */
const SWITCH = / --(?:accept-weakening|batch|force|help|new|with-advice|yes)(?![\w-])/y;
const FLAG = / --[a-z][a-z0-9-]*/y;
/** `'...'` as a shell has it, an apostrophe within included, or a word that neither begins like prose nor ends like a sentence. */
const VALUE = / (?:'[^']*'(?:\\''[^']*')*|(?!--|&&|\/ )[^\s'(](?:[^\s']*[^\s',.;:)])?)/y;
const AND = / && (?=aws |iam-alert-guard )/y;
/** The parts of one line, in order; together they are the line, less the marks around what is code. */
function pieces(line) {
    const found = [];
    let at = 0;
    for (const { 0: mark, index } of line.matchAll(MARK)) {
        if (index < at)
            continue; // Within a command that was taken already.
        const isMarked = mark.startsWith('`');
        const end = isMarked ? index + mark.length : commandEnd(line, index);
        const text = isMarked ? mark.slice(1, -1) : line.slice(index, end);
        if (text.trim() === '')
            continue;
        // Quotation marks of prose around the whole of it.
        const quoted = !isMarked && line[index - 1] === "'" && line[end] === "'" ? 1 : 0;
        found.push({ text: line.slice(at, index - quoted), isCode: false }, { text, isCode: true });
        at = end + quoted;
    }
    return [...found, { text: line.slice(at), isCode: false }].filter((piece) => piece.text !== '');
}
/** `start` itself where no command begins there. */
function commandEnd(line, start) {
    let end = matched(PROGRAM, line, start);
    if (end === start)
        return start;
    for (let flag = matched(FLAG, line, end); flag > end; flag = matched(FLAG, line, end))
        end = matched(SWITCH, line, end) > end ? flag : matched(VALUE, line, flag);
    const next = matched(AND, line, end);
    return next > end ? Math.max(end, commandEnd(line, next)) : end;
}
/** Where the match that begins at `start` ends; `start` where there is none. */
function matched(pattern, line, start) {
    pattern.lastIndex = start;
    return pattern.test(line) ? pattern.lastIndex : start;
}
/** A table grows as wide as its longest word: what is longer is cut, with all that follows it in its command. Commands only. */
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
/** The commands in a hint, with the name that the reader has for this program. */
function called(text, program) {
    return text.replace(/(?<![\w/.-]|npx )iam-alert-guard(?= (?:--help|canary|check|completion|explain|history|init|merge|pattern|permissions|plan|reconcile|review|schema|trace|validate)\b)/g, () => program);
}


/***/ })

};
