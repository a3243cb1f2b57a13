export const id = 3817;
export const ids = [3817];
export const modules = {

/***/ 53817:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   programName: () => (/* binding */ programName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _delivery_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98099);


function programName({ script, cwd, env }) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, script);
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, full);
    const parts = full.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    if (parts.at(-1) === 'iam-alert-guard' || parts.includes('node_modules')) {
        const isNpm = env['npm_command'] !== undefined || within.startsWith(`node_modules${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
        return isNpm ? 'npx iam-alert-guard' : 'iam-alert-guard';
    }
    const path = within === '' || within.length > full.length ? full : within;
    return `node ${(0,_delivery_command_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'))}`;
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


/***/ })

};
