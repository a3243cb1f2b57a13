export const id = 2617;
export const ids = [2617];
export const modules = {

/***/ 33661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DEFAULT_BASELINE),
/* harmony export */   w: () => (/* binding */ EMPTY_HINT)
/* harmony export */ });
const DEFAULT_BASELINE = '.github/iam-alerts.yml';
const EMPTY_HINT = 'write a baseline with: iam-alert-guard init';


/***/ }),

/***/ 36415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ CANARY_PATH),
/* harmony export */   Km: () => (/* binding */ MARKER_PREFIX),
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   NV: () => (/* binding */ CANARY_TAGS),
/* harmony export */   Od: () => (/* binding */ codesIn),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   dc: () => (/* binding */ CODE_PREFIX),
/* harmony export */   jk: () => (/* binding */ agentOf),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   pL: () => (/* binding */ CANARY_CALLS),
/* harmony export */   qy: () => (/* binding */ CHALLENGE_CALLS)
/* harmony export */ });
const CANARY_CALLS = ['TagRole', 'UpdateRoleDescription', 'UntagRole'];
const CHALLENGE_CALLS = ['TagRole', 'UpdateRoleDescription'];
const CANARY_TAG = 'iam-alert-guard-test';
const CHALLENGE_TAG = 'iam-alert-guard-challenge';
const CANARY_TAGS = [CANARY_TAG, CHALLENGE_TAG];
const CANARY_PATH = '/iam-alert-guard/';
const MARKER_PREFIX = 'iam-alert-guard-canary-';
const CODE_PREFIX = 'iam-alert-guard-challenge-';
function tagOf(marker) {
    return marker.startsWith(CODE_PREFIX) ? CHALLENGE_TAG : CANARY_TAG;
}
function agentOf(marker) {
    return `iam-alert-guard-canary/${marker}`;
}
function descriptionOf(marker, open = null) {
    const what = marker.startsWith(CODE_PREFIX) ? 'please answer with the code' : 'no action needed';
    const kept = open === null || marker.startsWith(CODE_PREFIX) ? '' : ` ; open challenge: ${open}`;
    return `TEST OF THE IAM ALERT, ${what}: ${marker}${kept}`;
}
function codesIn(texts) {
    return texts.flatMap((text) => text.split(/\s+/).filter((word) => word.startsWith(CODE_PREFIX)));
}
function parametersOf(call, roleName, marker) {
    switch (call) {
        case 'TagRole':
            return { roleName, tags: [{ key: tagOf(marker), value: marker }] };
        case 'UpdateRoleDescription':
            return { roleName, description: descriptionOf(marker) };
        case 'UntagRole':
            return { roleName, tagKeys: [tagOf(marker)] };
    }
}


/***/ }),

/***/ 67295:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

function namedFiles(files, raw, spelt) {
    const named = async (path, work) => {
        try {
            return await work;
        }
        catch (error) {
            const option = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FileError */ .f6 && error.option === null ? optionOf(raw, path) : null;
            throw option === null ? error : error.from(spelt(option));
        }
    };
    return {
        ...files,
        read: (path, maxBytes) => named(path, files.read(path, maxBytes)),
        stream: (path) => named(path, files.stream(path)),
        write: (path, text) => named(path, files.write(path, text)),
    };
}
function optionOf(raw, path) {
    const holds = (value) => typeof value === 'string'
        ? value.split('\n').some((line) => line.trim() === path)
        : Array.isArray(value) && value.some((each) => each.trim() === path);
    return Object.keys(raw).find((name) => holds(raw[name])) ?? null;
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

/***/ 52752:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ chosen),
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   tC: () => (/* binding */ shareOf),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
function chosen(selection, listed) {
    const candidates = selection.kind === 'list'
        ? selection.accounts.map((id) => ({ id, name: null, active: true, state: 'ACTIVE' }))
        : (listed ?? []);
    const excluded = new Set(selection.kind === 'list' ? [] : selection.exclude);
    const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
    const stays = ({ id, active }) => active && !excluded.has(id);
    return {
        accounts: sorted.filter(stays).map(({ id, name }) => ({ account: id, name })),
        leftOut: sorted
            .filter((candidate) => !stays(candidate))
            .map(({ id, state }) => ({ account: id, state: excluded.has(id) ? 'EXCLUDED' : state })),
    };
}
function shareOf(all, { index, of }) {
    return all.filter((_, position) => position % of === index - 1);
}
const MOST_SHARDS = 256;
function parseShard(text) {
    const [, index, of] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? [];
    if (index === undefined || of === undefined || Number(index) > Number(of))
        return null;
    return { index: Number(index), of: Number(of) };
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

/***/ 38661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ QUIET),
/* harmony export */   d: () => (/* binding */ SHOWS)
/* harmony export */ });
const SHOWS = ['drift', 'remarks', 'all'];
const QUIET = { show: 'drift', failOn: 'medium', failOnUnknown: true };


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


/***/ }),

/***/ 26900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ TWO_MINUTES),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   NX: () => (/* binding */ planRequest),
/* harmony export */   Rm: () => (/* binding */ THRESHOLDS),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   kT: () => (/* binding */ reconcileRequest),
/* harmony export */   yG: () => (/* binding */ checkRequest)
/* harmony export */ });
/* harmony import */ var _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33661);
/* harmony import */ var _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38661);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80193);



const FORMATS = ['text', 'json', 'markdown', 'sarif', 'html', 'ocsf', 'junit'];
const THRESHOLDS = ['critical', 'high', 'medium', 'low', 'never'];
const FILES = ['json', 'sarif', 'markdown', 'html', 'ocsf', 'junit'];
function reportFiles(read) {
    return Object.fromEntries(FILES.flatMap((name) => {
        const path = read.text(`report-${name}`);
        return path === null ? [] : [[name, path]];
    }));
}
const TWO_MINUTES = 120_000;
function checkRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    const request = {
        baseline: read.text('baseline') ?? _baseline_file_default_path_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BASELINE */ .M,
        format: read.oneOf('format', FORMATS, 'text'),
        output: read.text('output'),
        failOn: read.oneOf('fail-on', THRESHOLDS, 'medium'),
        failOnUnknown: read.flag('fail-on-unknown', true),
        show: read.oneOf('show', _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWS */ .d, 'drift'),
        account: read.account(),
        saveSnapshot: read.text('save-snapshot'),
        snapshots: read.list('snapshot'),
        now: read.now('now'),
        files: reportFiles(read),
        previous: read.list('previous'),
        redact: read.redact(),
        timeout: read.duration('timeout', TWO_MINUTES, 1),
    };
    if (request.saveSnapshot !== null && request.snapshots.length > 0) {
        read.problems.push(`${spelt('save-snapshot')} and ${spelt('snapshot')} cannot be used together: a saved snapshot is already saved`);
    }
    read.done();
    return request;
}
function planRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    const prune = read.list('prune');
    for (const name of prune)
        if (!name.startsWith('arn:'))
            read.wrong('prune', name, 'it must be a name as a plan prints it, which begins with arn:');
    const request = checkRequest(raw, spelt);
    read.done();
    return { ...request, prune };
}
function reconcileRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    const planDigest = read.text('plan-digest');
    if (planDigest !== null && !/^[0-9a-f]{64}$/.test(planDigest))
        read.wrong('plan-digest', planDigest, 'it must be the 64 hex digits that plan prints');
    const request = {
        planDigest,
        yes: read.flag('yes', false),
        waitForConfirmation: read.duration('wait-for-confirmation', 0),
    };
    read.done();
    return { ...planRequest(raw, spelt), ...request };
}


/***/ }),

/***/ 99407:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ canaryRequest)
/* harmony export */ });
/* harmony import */ var _canary_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36415);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26900);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80193);



const QUARTER = 15 * 60_000;
function canaryRequest(raw, { action, code = null }, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    const { timeout: _, ...rest } = raw;
    const call = read.text('call');
    const known = _canary_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .CANARY_CALLS */ .pL.find((each) => each === call?.replace(/^iam:/, ''));
    if (call !== null && known === undefined)
        read.wrong('call', call, `it must be one of ${_canary_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .CANARY_CALLS */ .pL.map((each) => `iam:${each}`).join(', ')}`);
    if (action === 'answer' && code === null)
        read.problems.push('the code from the alert is missing: iam-alert-guard canary answer CODE');
    else if (action === 'answer' && code !== null && !/^[\w-]{6,128}$/.test(code))
        read.problems.push(`${JSON.stringify(code)} is not a code of an alert: a code has 6 to 128 letters, digits, "-" or "_"`);
    const request = {
        action,
        code,
        call: known ?? null,
        yes: read.flag('yes', false),
        despiteDrift: read.flag('despite-drift', false),
        patience: read.duration('timeout', QUARTER, 1),
    };
    read.done();
    return { ...(0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRequest */ .yG)(rest, spelt), ...request };
}


/***/ }),

/***/ 1115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ shardsRequest),
/* harmony export */   SU: () => (/* binding */ fleetRequest),
/* harmony export */   lP: () => (/* binding */ refuseFleetOptions),
/* harmony export */   xP: () => (/* binding */ isFleet)
/* harmony export */ });
/* harmony import */ var _fleet_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52752);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26900);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84127);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80193);




const CONCURRENCY = 12;
const MOST_AT_ONCE = 100;
const AN_HOUR = 3_600_000;
const NOT_HERE = [
    ...['baseline', 'account', 'snapshot', 'save-snapshot', 'reconcile', 'prune', 'history-days'],
    ...['events', 'with-records'],
];
const FLAGS = new Set(['reconcile', 'with-records']);
const ONLY_HERE = ['concurrency', 'shard', 'output-dir', 'max-age'];
function isFleet(raw) {
    return new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw).text('organization') !== null;
}
function refuseFleetOptions(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    for (const name of ONLY_HERE)
        if (read.text(name) !== null)
            read.problems.push(`${spelt(name)} is used with ${spelt('organization')} only`);
    read.done();
}
function fleetRequest(raw, command, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    const days = command === 'history' && spelt !== _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0 ? 'history-days' : 'days';
    for (const name of NOT_HERE) {
        if (name === days)
            continue;
        const given = FLAGS.has(name) ? read.flag(name, false) : read.list(name).length > 0;
        if (given)
            read.problems.push(`${spelt(name)} and ${spelt('organization')} cannot be used together`);
    }
    const written = read.text('shard');
    const shard = written === null ? null : (0,_fleet_select_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShard */ .uK)(written);
    if (written !== null && shard === null)
        read.wrong('shard', written, 'it must be I/N, e.g. 1/4');
    if (shard !== null && read.flag('tracking-issue', false))
        read.problems.push(`${spelt('tracking-issue')} and ${spelt('shard')} cannot be used together: the job that merges the shards keeps the issue`);
    if (read.list('previous').length > 0) {
        if (shard !== null)
            read.problems.push(`${spelt('previous')} and ${spelt('shard')} cannot be used together: use it in the job that merges the shards`);
        if (command === 'history')
            read.problems.push(`${spelt('previous')} covers drift, which history does not look for`);
    }
    const request = {
        command,
        organization: read.text('organization') ?? '',
        concurrency: read.whole('concurrency', CONCURRENCY, MOST_AT_ONCE),
        shard,
        outputDir: read.text('output-dir'),
        maxAge: read.duration('max-age', AN_HOUR),
        history: command === 'history' ? (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyAsked */ .Ph)(raw, spelt, days) : null,
    };
    read.done();
    const { baseline: _, ...rest } = raw;
    const base = command === 'plan' ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .planRequest */ .NX)(rest, spelt) : (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRequest */ .yG)(rest, spelt);
    return { prune: [], ...base, ...request };
}
function shardsRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    if (read.text('shards') === null)
        read.problems.push(`mode shards needs the input ${spelt('shards')}: a number`);
    const shards = read.whole('shards', 1, _fleet_select_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SHARDS */ .Y);
    read.done();
    return shards;
}


/***/ }),

/***/ 84127:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ historyRequest),
/* harmony export */   Ph: () => (/* binding */ historyAsked),
/* harmony export */   to: () => (/* binding */ LONGEST_DAYS)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26900);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80193);


const LONGEST_DAYS = 90;
const DEFAULT_DAYS = 7;
const DEFAULT_PAGES = 2_000;
const MOST_PAGES = 1_000_000;
function historyAsked(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0, days = 'days') {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .Reader */ .mP(raw, spelt);
    const [since, until] = [read.now('since'), read.now('until')];
    const asked = {
        days: read.whole(days, DEFAULT_DAYS, LONGEST_DAYS),
        since,
        until,
        maxPages: read.whole('max-pages', DEFAULT_PAGES, MOST_PAGES),
        events: read.list('events'),
        withRecords: read.flag('with-records', false),
        lookupTimeout: read.text('timeout') === null ? null : read.duration('timeout', 0, 1),
    };
    if (since !== null && read.text(days) !== null)
        read.problems.push(`${spelt('since')} and ${spelt(days)} cannot be used together: both say where the window begins`);
    if (since !== null && until !== null && since >= until)
        read.problems.push(`${spelt('since')} must be before ${spelt('until')}`);
    if (asked.events.length > 0 && read.text(days) !== null)
        read.problems.push(`${spelt(days)} is for CloudTrail's own history: of files all is read, or what is between ${spelt('since')} and ${spelt('until')}`);
    read.done();
    return asked;
}
function historyRequest(raw, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0) {
    return { ...(0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRequest */ .yG)(raw, spelt), ...historyAsked(raw, spelt, spelt === _raw_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0 ? 'days' : 'history-days') };
}


/***/ }),

/***/ 33627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mergeInputs),
/* harmony export */   u: () => (/* binding */ mergeRequest)
/* harmony export */ });
/* harmony import */ var _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38661);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26900);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80193);



function mergeOf(read, reports) {
    return {
        reports,
        format: read.oneOf('format', _account_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .hR, 'text'),
        output: read.text('output'),
        failOn: read.oneOf('fail-on', _account_js__WEBPACK_IMPORTED_MODULE_1__/* .THRESHOLDS */ .Rm, 'medium'),
        failOnUnknown: read.flag('fail-on-unknown', true),
        show: read.oneOf('show', _report_model_show_js__WEBPACK_IMPORTED_MODULE_0__/* .SHOWS */ .d, 'drift'),
        files: (0,_account_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .IU)(read),
        redact: read.redact(),
        previous: read.list('previous'),
    };
}
function mergeRequest(raw, reports, spelt = _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asFlag */ .v0) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, spelt);
    if (reports.length === 0)
        read.problems.push('no report is named: iam-alert-guard merge FILE...');
    const request = mergeOf(read, reports);
    read.done();
    return request;
}
const OF_ONE_ACCOUNT = ['snapshot', 'prune', 'plan-digest', 'wait-for-confirmation'];
function mergeInputs(raw) {
    const read = new _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .Reader */ .mP(raw, _raw_js__WEBPACK_IMPORTED_MODULE_2__/* .asInput */ .lv);
    const reports = read.list('reports');
    if (reports.length === 0)
        read.problems.push('mode merge needs the input reports: paths of JSON reports or globs, one per line');
    for (const name of OF_ONE_ACCOUNT) {
        if (read.list(name).length > 0)
            read.problems.push(`${name} has no meaning with mode merge: set it in the jobs that check the accounts`);
    }
    const request = mergeOf(read, reports);
    read.done();
    return request;
}


/***/ }),

/***/ 80193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lv: () => (/* binding */ asInput),
/* harmony export */   mP: () => (/* binding */ Reader),
/* harmony export */   tu: () => (/* binding */ redactOf),
/* harmony export */   v0: () => (/* binding */ asFlag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26271);



const asFlag = (name) => `--${name}`;
const asInput = (name) => name;
class Reader {
    raw;
    spelt;
    problems = [];
    constructor(raw, spelt = asFlag) {
        this.raw = raw;
        this.spelt = spelt;
    }
    text(name) {
        const value = this.raw[name];
        const [last] = Array.isArray(value) ? value.slice(-1) : [value];
        return typeof last === 'string' && last.trim() !== '' ? last.trim() : null;
    }
    list(name) {
        const value = this.raw[name];
        const items = typeof value === 'string' ? value.split('\n') : Array.isArray(value) ? value : [];
        return items.map((item) => item.trim()).filter((item) => item !== '');
    }
    oneOf(name, allowed, fallback) {
        const value = this.text(name);
        if (value === null)
            return fallback;
        const found = allowed.find((each) => each === value);
        if (found === undefined) {
            const near = (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(value, allowed);
            const meant = near === null || near === 'never' ? '' : `; did you mean ${near}?`;
            this.wrong(name, value, `it must be one of ${allowed.join(', ')}${meant}`);
        }
        return found ?? fallback;
    }
    flag(name, fallback) {
        const value = this.raw[name];
        if (typeof value === 'boolean')
            return value;
        const text = this.text(name);
        if (text === null)
            return fallback;
        const meant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanOf */ .SF)(text);
        if (meant !== null)
            return meant;
        this.wrong(name, text, 'it must be true or false');
        return fallback;
    }
    now(name) {
        const text = this.text(name);
        if (text === null)
            return null;
        const instant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .instantOf */ .B9)(text);
        if (instant === null)
            this.wrong(name, text, 'it must be a time as in RFC 3339, e.g. 2026-11-23T09:00:00Z');
        return instant;
    }
    account() {
        const account = this.text('account');
        if (account !== null && !/^\d{12}$/.test(account))
            this.wrong('account', account, 'it must be 12 digits');
        return account;
    }
    redact() {
        const { value, problem } = redactOf(this.raw, this.spelt);
        if (problem !== null)
            this.problems.push(problem);
        return value;
    }
    wrong(name, value, why) {
        this.problems.push(`${this.spelt(name)} is ${JSON.stringify(value)}: ${why}`);
    }
    whole(name, fallback, most) {
        const text = this.text(name);
        if (text === null)
            return fallback;
        const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
        if (value < 1 || value > most)
            this.wrong(name, text, `it must be a whole number from 1 to ${String(most)}`);
        return value;
    }
    duration(name, fallback, least = 0) {
        const text = this.text(name);
        if (text === null)
            return fallback;
        const milliseconds = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
        if (milliseconds === null)
            this.wrong(name, text, 'it must be a duration, e.g. 90s or 15m');
        else if (milliseconds > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_DURATION */ .Qk)
            this.wrong(name, text, 'it must be at most 24h');
        else if (milliseconds < least)
            this.wrong(name, text, 'it must be longer than 0');
        return milliseconds ?? fallback;
    }
    done() {
        if (this.problems.length === 0)
            return;
        const problems = this.problems.map((message) => ({ path: '', line: 0, column: 0, message, hint: null }));
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(this.problems.join('; '), 'usage', problems);
    }
}
function redactOf(raw, spelt = asFlag) {
    const given = raw['redact'];
    const text = typeof given === 'string' ? given.trim() : '';
    if (text === '' || text === 'auto')
        return { value: 'auto', problem: null };
    const meant = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .booleanOf */ .SF)(text);
    if (meant !== null)
        return { value: meant ? 'true' : 'false', problem: null };
    return {
        value: 'auto',
        problem: `${spelt('redact')} is ${JSON.stringify(text)}: it must be ${spelt === asFlag ? 'true or false' : 'one of auto, true, false'}`,
    };
}


/***/ }),

/***/ 26271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ wholeSeconds),
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Qk: () => (/* binding */ LONGEST_DURATION),
/* harmony export */   SF: () => (/* binding */ booleanOf)
/* harmony export */ });
function booleanOf(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    return ['false', 'False', 'FALSE'].includes(text) ? false : null;
}
const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;
function instantOf(text) {
    const parts = RFC_3339.exec(text);
    if (parts === null)
        return null;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    const [offsetHour, offsetMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return null;
    const last = new Date(0);
    last.setUTCFullYear(year, month, 0);
    if (month < 1 || month > 12 || day < 1 || day > last.getUTCDate())
        return null;
    const leap = second === 60;
    const time = Date.parse(text.toUpperCase().replace(/:60(?=[.Z+-])/, ':59'));
    return Number.isNaN(time) ? null : new Date(time + (leap ? 1000 : 0)).toISOString();
}
const LONGEST_DURATION = 24 * 3_600_000;
function parseDuration(text) {
    const match = /^(\d{1,6})(ms|s|m|h)?$/.exec(text);
    if (match === null)
        return null;
    const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[(match[2] ?? 's')];
    return Number(match[1]) * unit;
}
function wholeSeconds(date) {
    return `${date.toISOString().slice(0, 19)}Z`;
}


/***/ })

};
