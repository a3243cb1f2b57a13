export const id = 2166;
export const ids = [2166];
export const modules = {

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

/***/ 86089:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   GL: () => (/* binding */ instructed),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pG: () => (/* binding */ copied),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98099);
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73291);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77912);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79366);




const ACTED_UPON = /[@#$]|:[^\s]|www\.|[A-Za-z]-\d|[0-9a-f]{7,}/i;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '\\': '&#92;',
    '*': '&#42;',
    _: '&#95;',
    '[': '&#91;',
    ']': '&#93;',
    '~': '&#126;',
    '^': '&#94;',
};
const SPECIAL = /[&<>|`\\*_[\]~^]/g;
function text(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    let markdown = '';
    for (const piece of (0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_2__/* .pieces */ .IE)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value, max))) {
        const next = piece.isCode ? code(piece.text, Infinity) : words(piece.text);
        markdown += markdown.endsWith('`') && next.startsWith('`') ? ` ${next}` : next;
    }
    return leading(markdown.trim());
}
function words(part) {
    return part
        .split(/ +/)
        .map((word) => (word === '' ? '' : prose(word)))
        .join(' ');
}
function prose(word) {
    if (!ACTED_UPON.test(word))
        return word.replace(SPECIAL, entity);
    const core = word.replace(/^[("']+/, '').replace(/[.,;:!?)}"']+$/, '');
    if (core === '')
        return code(word, Infinity);
    const start = word.indexOf(core);
    const before = word.slice(0, start).replace(SPECIAL, entity);
    return `${before}${code(core, Infinity)}${word.slice(start + core.length).replace(SPECIAL, entity)}`;
}
function entity(char) {
    return ENTITIES[char] ?? char;
}
function leading(markdown) {
    if (/^[#+=:-]/.test(markdown))
        return `&#${markdown.charCodeAt(0)};${markdown.slice(1)}`;
    return markdown.replace(/^(\d{1,9})([.)])(?= |$)/, (_, digits, end) => `${digits}&#${end.charCodeAt(0)};`);
}
function code(value, max = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.codeChars) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value, max);
    if (line.trim() === '')
        return '`(empty)`';
    return line
        .split('|')
        .map((part) => (part.trim() === '' ? '' : span(part)))
        .join('&#124;');
}
function span(part) {
    const fence = '`'.repeat(longestRun(part) + 1);
    const pad = part.startsWith('`') || part.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${part}${pad}${fence}`;
}
function copied(language, body) {
    return fence(language, body, Infinity, Infinity);
}
function fence(language, body, maxLines = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.blockLines, lineChars = _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.textChars) {
    const all = body.split(/\r?\n/);
    const lines = all.slice(0, maxLines).map((line) => {
        const seen = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(line, lineChars);
        return seen.trimStart().startsWith('::') ? seen.replace('::', '\\::') : seen;
    });
    if (all.length > maxLines)
        lines.push(`… ${all.length - maxLines} more lines were cut`);
    const ticks = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return `${ticks}${language}\n${lines.join('\n')}\n${ticks}`;
}
function instructed(label, value) {
    const blocks = (0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_3__/* .instructionBlocks */ .nD)(value);
    const parts = blocks.map(({ words: piece, isCode }) => isCode ? copied(/^(?:aws|iam-alert-guard|node|npx|printf) /.test(piece) ? 'sh' : 'text', piece) : text(piece));
    const led = label === '' || blocks[0]?.isCode === true ? [label, ...parts] : [`${label} ${parts[0] ?? ''}`, ...parts.slice(1)];
    return led.filter((part) => part !== '').join('\n\n');
}
function link(label, href) {
    return `[${text(label)}](<${href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
function signed(sign, word) {
    return `${sign}\u00a0${word.replaceAll(' ', '\u00a0')}`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function tableHead(titles) {
    return `${row(titles)}\n${row(titles.map(() => '---'))}`;
}
function mermaidLabel(value, max = 60) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value);
    const cut = Array.from(line).slice(0, max);
    const label = cut.map((char) => (/[A-Za-z0-9 ,_/-]/.test(char) ? char : `#${char.codePointAt(0)};`)).join('');
    return cut.length < Array.from(line).length ? `${label}#8230;` : label;
}
function longestRun(value) {
    return Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
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

/***/ 82166:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderErrorJson: () => (/* binding */ renderErrorJson),
/* harmony export */   renderErrorSummary: () => (/* binding */ renderErrorSummary),
/* harmony export */   renderErrorText: () => (/* binding */ renderErrorText)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86089);
/* harmony import */ var _words_command_commandline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73291);
/* harmony import */ var _sections_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65726);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77912);
/* harmony import */ var _escape_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79366);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88844);






function renderErrorJson(error) {
    const problems = error.problems.length > 0 ? error.problems : [{ ...NOWHERE, message: error.message, hint: error.hint }];
    const shape = {
        schema: 'iam-alert-guard/error/1',
        code: error.code,
        problems: problems.map(({ path, line, column, message, hint }) => ({ path, line, column, message, hint })),
    };
    return `${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .safeJson */ .oi)(JSON.stringify(shape, null, 2))}\n`;
}
function renderErrorText(error, program) {
    const lines = error.problems.length > 0
        ? error.problems.flatMap(({ path, line, column, message, hint }) => [
            `${path === '' ? 'iam-alert-guard' : `${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(path)}:${line}:${column}`}: ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(message)}`,
            ...hintLine(hint, program),
        ])
        : [`iam-alert-guard: ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(error.message)}`, ...hintLine(error.hint, program)];
    return (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .tJ)(`${lines.join('\n')}\n`);
}
const WHY = {
    baseline: 'The baseline is not valid.',
    internal: 'This is a defect of iam-alert-guard. It says nothing about the account.',
};
function renderErrorSummary(error) {
    const said = error.problems.length > 0 ? error.problems : [{ ...NOWHERE, message: error.message, hint: error.hint }];
    const rows = said.map(({ path, line, column, message, hint }) => [
        `- ${path === '' ? '' : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}:${line}:${column}`)} `}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message)}`,
        ...(hint === null ? [] : [`  <br>Hint: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(hint)}`]),
    ].join('\n'));
    const opening = `## ❌ STOPPED: ${WHY[error.code] ?? 'The run could not go on.'}`;
    const section = { heading: null, intro: '', rows, gap: '\n', unit: 'problems' };
    return (0,_sections_page_js__WEBPACK_IMPORTED_MODULE_4__/* .page */ .M)(opening, [section], '', _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.summaryBytes);
}
const NOWHERE = { path: '', line: 0, column: 0 };
function hintLine(hint, program) {
    return hint === null ? [] : [`  hint: ${(0,_escape_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(program === undefined ? hint : (0,_words_command_commandline_js__WEBPACK_IMPORTED_MODULE_5__/* .called */ .Ab)(hint, program))}`];
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

/***/ 65726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ page),
/* harmony export */   e: () => (/* binding */ bytes)
/* harmony export */ });
const OVERHEAD = 240;
function page(opening, sections, closing, budget) {
    const filled = sections.filter((section) => section.intro !== '' || section.rows.length > 0);
    const fixed = filled.map((section) => bytes(frame(section, '')) + OVERHEAD);
    const left = budget - bytes(opening) - bytes(closing) - 16 - fixed.reduce((sum, size) => sum + size, 0);
    const needs = filled.map((section) => section.rows.reduce((sum, row) => sum + bytes(row) + section.gap.length, 0));
    const shares = share(Math.max(left, 0), needs);
    const parts = [opening, ...filled.map((section, index) => fill(section, shares[index] ?? 0)), closing];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
function fill(section, room) {
    const kept = [];
    let used = 0;
    for (const row of section.rows) {
        used += bytes(row) + section.gap.length;
        if (used > room)
            break;
        kept.push(row);
    }
    const cut = section.rows.length - kept.length;
    const note = cut === 0
        ? ''
        : `\n\n_Cut to stay within GitHub's limit: ${kept.length} of ${section.rows.length} ${section.unit} are shown, the worst first. ` +
            'The JSON report has all of them._';
    return frame(section, kept.join(section.gap) + note);
}
function frame(section, rows) {
    const join = section.gap === '\n' && section.intro.includes('| --- |') ? '\n' : '\n\n';
    const body = [section.intro, rows].filter((part) => part !== '').join(join);
    const heading = section.heading === null ? '' : `### ${section.heading}\n\n`;
    return heading + body + (section.outro === undefined ? '' : `\n\n${section.outro}`);
}
function share(room, needs) {
    const shares = needs.map(() => 0);
    let waiting = needs.map((_, index) => index).sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
    let rest = room;
    while (waiting.length > 0) {
        const [first = 0, ...others] = waiting;
        const given = Math.min(needs[first] ?? 0, Math.floor(rest / waiting.length));
        shares[first] = given;
        rest -= given;
        waiting = others;
    }
    return shares;
}


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
