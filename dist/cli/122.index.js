export const id = 122;
export const ids = [122];
export const modules = {

/***/ 5122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderErrorJson: () => (/* binding */ renderErrorJson),
/* harmony export */   renderErrorText: () => (/* binding */ renderErrorText)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4268);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4834);


/** Schema `iam-alert-guard/error/1`. A failure without a place is one problem with an empty path at line 0. */
function renderErrorJson(error) {
    const problems = error.problems.length > 0 ? error.problems : [{ ...NOWHERE, message: error.message, hint: error.hint }];
    const shape = {
        schema: 'iam-alert-guard/error/1',
        code: error.code,
        problems: problems.map(({ path, line, column, message, hint }) => ({ path, line, column, message, hint })),
    };
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .safeJson */ .oi)(JSON.stringify(shape, null, 2))}\n`;
}
/** The same in words: a line a problem as compilers write it, the hint below. */
function renderErrorText(error) {
    const lines = error.problems.length > 0
        ? error.problems.flatMap(({ path, line, column, message, hint }) => [
            `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(path)}:${line}:${column}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(message)}`,
            ...hintLine(hint),
        ])
        : [`iam-alert-guard: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(error.message)}`, ...hintLine(error.hint)];
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(`${lines.join('\n')}\n`);
}
const NOWHERE = { path: '', line: 0, column: 0 };
function hintLine(hint) {
    return hint === null ? [] : [`  hint: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(hint)}`];
}


/***/ }),

/***/ 5630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5630);
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
function shown(value, max = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
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

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   Lp: () => (/* binding */ TEXT_WIDTH),
/* harmony export */   kc: () => (/* binding */ logText),
/* harmony export */   lG: () => (/* binding */ hang),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4268);
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
/** Breaks at spaces; a word longer than the width stands alone. Widths count characters. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.filter((each, index) => each !== '' || index === 0);
}
/** Wrapped text that begins with `lead` and goes on under it. */
function hang(lead, words, indent = lead.length) {
    return wrap(words, TEXT_WIDTH - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}


/***/ })

};
