export const id = 8105;
export const ids = [8105];
export const modules = {

/***/ 8105:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseCommandLine: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* unused harmony export spelledOut */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30105);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56449);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




function parseCommandLine([name = '', ...rest]) {
    const two = `${name} ${rest[0] ?? ''}`;
    const command = (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y)(two) ? two : name;
    if (!(0,_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y)(command))
        throw unknownCommand(name, rest[0]);
    const args = command === two ? rest.slice(1) : rest;
    const options = _cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[command].options;
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: spelledOut(args, options), options, allowPositionals: true, strict: true });
        return { command, values: parsed.values, operands: parsed.positionals };
    }
    catch (error) {
        throw wrongOption(command, error);
    }
}
function unknownCommand(name, second) {
    const names = Object.keys(_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L);
    const group = names.filter((each) => each.startsWith(`${name} `));
    const [said, near] = group.length === 0
        ? [name, (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, [...names, 'pattern'])]
        : [
            second === undefined ? name : `${name} ${second}`,
            second === undefined ? null : (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(`${name} ${second}`, group),
        ];
    const message = group.length > 0 && second === undefined
        ? `${name} needs a second word: ${group.join(' or ')}`
        : `there is no command ${JSON.stringify(said)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(message, 'usage', [], suggestion(near, 'iam-alert-guard --help lists the commands'));
}
function suggestion(near, otherwise) {
    return near === null ? otherwise : `did you mean ${near}? ${otherwise}`;
}
function wrongOption(command, error) {
    const lists = `iam-alert-guard ${command} --help lists the options`;
    const { code, message = String(error) } = error;
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
        const option = /'(?:-\w, )?(--[\w-]+)/.exec(message)?.[1] ?? 'the option';
        const wants = /does not take an argument/.test(message) ? 'takes no value' : 'needs a value';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${option} ${wants}`, 'usage', [], lists);
    }
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(firstSentence(message), 'usage', [], lists);
    const written = /'(-{1,2}[^']*)'/.exec(message)?.[1] ?? '';
    const near = (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(written, Object.keys(_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L[command].options).map((option) => `--${option}`));
    const others = Object.entries(_cli_options_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L).filter(([, spec]) => Object.hasOwn(spec.options, written.slice(2)));
    const known = others.length === 0 ? '' : `; it is an option of ${others.map(([other]) => other).join(', ')}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${command} has no option ${JSON.stringify(written)}${known}`, 'usage', [], suggestion(others.length === 0 ? near : null, lists));
}
function firstSentence(message) {
    return message.split(/\.\s/, 1)[0] ?? message;
}
function spelledOut(args, options) {
    let greedy = null;
    let fresh = false;
    const out = [];
    for (const arg of args) {
        if (arg.startsWith('-')) {
            const [name = '', ...value] = arg.slice(2).split('=');
            greedy = arg.startsWith('--') && Object.hasOwn(options, name) && options[name]?.greedy === true ? name : null;
            fresh = greedy !== null && value.length === 0;
        }
        else if (greedy !== null && !fresh) {
            out.push(`--${greedy}`);
        }
        else {
            fresh = false;
        }
        out.push(arg);
    }
    return out;
}


/***/ })

};
