export const id = 5035;
export const ids = [5035];
export const modules = {

/***/ 93671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ helpForGroup),
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   VY: () => (/* binding */ helpFor)
/* harmony export */ });
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56449);

function rows(pairs) {
    const width = Math.max(...pairs.map(([left]) => left.length));
    return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
function overview() {
    const commands = Object.entries(_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L).map(([name, { operands, help }]) => [`${name} ${operands}`.trim(), help]);
    return `Usage: iam-alert-guard COMMAND [options]

Proves from configuration whether a change to AWS IAM would alert people, and shows where an alert would be lost.

${rows(commands)}
Exit: 0 nothing failed, 1 a finding failed at --fail-on or worse, 2 wrong request or baseline, 3 could not be determined, 4 defect of this tool.
Credentials, region and endpoint come from the standard AWS credential chain. \`iam-alert-guard COMMAND --help\` lists options.
`;
}
function helpFor(name) {
    const spec = _cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name];
    const options = Object.entries(spec.options).flatMap(([option, { value, help, refused }]) => refused === true ? [] : [[`--${option}${value === undefined ? '' : ` ${value}`}`, help]]);
    const list = options.length === 0 ? '' : `\n${rows(options)}`;
    return `Usage: iam-alert-guard ${name}${options.length === 0 ? '' : ' [options]'}${spec.operands === '' ? '' : ` ${spec.operands}`}

${spec.help}
${list}`;
}
function helpForGroup(word) {
    const names = Object.keys(_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L).filter((name) => name.startsWith(`${word} `));
    return names.length === 0 ? null : names.map(helpFor).join('\n');
}


/***/ }),

/***/ 56449:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS),
  y: () => (/* binding */ isCommand)
});

;// CONCATENATED MODULE: ./build/src/cli-options-fleet.js
const FLEET = {
    organization: { type: 'string', value: 'FILE', help: 'look at the accounts that this organization file lists' },
    concurrency: { type: 'string', value: 'N', help: 'how many accounts are checked at the same time (default 12)' },
    shard: { type: 'string', value: 'I/N', help: 'only every N-th account, beginning with the I-th' },
    'output-dir': {
        type: 'string',
        value: 'DIR',
        help: 'folder for the JSON report of each account; a second run reuses these reports',
    },
    'max-age': {
        type: 'string',
        value: 'DURATION',
        help: 'how old a report in --output-dir may be to be reused (default 1h)',
    },
};

;// CONCATENATED MODULE: ./build/src/cli-options/common.js
const baseline = { type: 'string', value: 'FILE', help: 'the baseline (default .github/iam-alerts.yml)' };
const ACCESS = {
    profile: { type: 'string', value: 'NAME', help: 'the AWS profile to use, as AWS_PROFILE' },
    region: { type: 'string', value: 'REGION', help: 'the AWS Region to use, as AWS_REGION' },
    'assume-role': { type: 'string', value: 'ARN', help: 'assume this role first and read AWS with it' },
    'external-id': { type: 'string', value: 'ID', help: 'the external id that the role asks for' },
};
const COMMON = {
    baseline,
    account: { type: 'string', value: 'NUMBER', help: 'refuse any other account' },
    format: {
        type: 'string',
        value: 'text|json|markdown|sarif|html|ocsf|junit',
        help: 'form of the report on standard output',
    },
    output: { type: 'string', value: 'FILE', help: 'write the report to this file instead of standard output' },
    'fail-on': {
        type: 'string',
        value: 'critical|high|medium|low|never',
        help: 'lowest severity that fails the run (default medium)',
    },
    'fail-on-unknown': {
        type: 'string',
        value: 'true|false',
        help: 'whether the run fails where something could not be determined (default true)',
    },
    show: {
        type: 'string',
        value: 'drift|remarks|all',
        help: 'findings to show: drift (default), remarks too, or all checks',
    },
    'save-snapshot': { type: 'string', value: 'FILE', help: 'save what was read, without secrets' },
    snapshot: {
        type: 'string',
        multiple: true,
        value: 'FILE',
        help: 'judge this saved snapshot instead of reading AWS; repeat it to add accounts on which the first depends',
    },
    now: { type: 'string', value: 'RFC3339', help: 'measure ages against this time' },
    redact: {
        type: 'string',
        value: 'true|false',
        help: 'replace addresses and account ids by short tags (default false here)',
    },
    timeout: { type: 'string', value: 'DURATION', help: 'give up reading after this long (default 2m, at most 24h)' },
    ...ACCESS,
};

;// CONCATENATED MODULE: ./build/src/cli-options/evidence.js


const { 'max-age': _maxAge, ...MANY } = FLEET;
const { now: _now, snapshot, ...REST } = COMMON;
const LIVE = { ...REST, snapshot: { ...snapshot, refused: true } };
const CANARY = {
    ...LIVE,
    call: {
        type: 'string',
        value: 'iam:CALL',
        help: 'the call to make: iam:TagRole, iam:UpdateRoleDescription or iam:UntagRole (default: the first of them that always alerts)',
    },
    yes: { type: 'boolean', help: 'do not ask for the account number' },
    'despite-drift': { type: 'boolean', help: 'send the canary even if the check has found drift or could not decide' },
    timeout: {
        type: 'string',
        value: 'DURATION',
        help: 'how long to wait for the alert (default 15m); if it does not arrive, the change is made once more and the wait repeated',
    },
};
const EVIDENCE = {
    history: {
        operands: '',
        help: "which real IAM changes would have alerted with today's configuration; read-only",
        options: {
            days: { type: 'string', value: 'DAYS', help: 'how far back, 1 to 90 (default 7)' },
            since: { type: 'string', value: 'RFC3339', help: 'where the window begins, instead of --days' },
            until: {
                type: 'string',
                value: 'RFC3339',
                help: 'where the window ends (default and latest: 15 minutes before now)',
            },
            events: {
                type: 'string',
                multiple: true,
                greedy: true,
                value: 'FILE...',
                help: 'CloudTrail records from files (also .gz) instead of the event history',
            },
            'max-pages': { type: 'string', value: 'NUMBER', help: 'pages of 50 to read at most (default 2000)' },
            'with-records': { type: 'boolean', help: 'show whole records as examples: names, addresses, parameters' },
            ...COMMON,
            ...MANY,
        },
    },
    canary: {
        operands: '',
        help: 'make one harmless IAM change and watch the alert arrive',
        options: CANARY,
    },
    'canary challenge': {
        operands: '',
        help: 'make the change with a code that only a reader of the alert sees, and do not wait for the alert',
        options: CANARY,
    },
    'canary answer': {
        operands: 'CODE',
        help: 'compare the code that somebody read in the alert, and say who answered',
        options: LIVE,
    },
};

;// CONCATENATED MODULE: ./build/src/cli-options.js



const answerFormat = { type: 'string', value: 'text|json|markdown', help: 'form of the answer' };
const output = { type: 'string', value: 'FILE', help: 'write to this file instead of standard output' };
const TRACING = Object.fromEntries(Object.entries(COMMON).filter(([name]) => name !== 'show'));
const prune = {
    type: 'string',
    multiple: true,
    greedy: true,
    value: 'RESOURCE...',
    help: 'what reconcile may remove or narrow, by the name that the plan prints',
};
const previous = {
    type: 'string',
    multiple: true,
    greedy: true,
    value: 'FILE...',
    help: 'JSON reports of earlier runs (paths or globs), so that the report covers a period',
};
const patterns = {
    type: 'string',
    multiple: true,
    value: 'FILE',
    help: 'an event pattern; repeat it to count what several patterns match together',
};
const COMMANDS = {
    check: {
        operands: '',
        help: 'read an account, compare it with the baseline, and report; read-only',
        options: { ...COMMON, ...FLEET, previous },
    },
    plan: {
        operands: '',
        help: 'the same, plus the ordered steps that would restore the baseline, and their digest; read-only',
        options: { ...COMMON, ...FLEET, prune, previous },
    },
    reconcile: {
        operands: '',
        help: 'carry out the plan, read the account again, and say what still needs a person',
        options: {
            ...COMMON,
            snapshot: { ...COMMON['snapshot'], refused: true },
            prune,
            'plan-digest': { type: 'string', value: 'DIGEST', help: 'carry out only the plan with this digest' },
            yes: { type: 'boolean', help: 'do not ask for the account number' },
            'wait-for-confirmation': {
                type: 'string',
                value: 'DURATION',
                help: 'wait this long for people to confirm, e.g. 15m (at most 24h)',
            },
        },
    },
    trace: {
        operands: '',
        help: 'follow one event through every route and print where it passes and where it is lost',
        options: {
            event: {
                type: 'string',
                value: 'FILE|-|iam:CALL',
                help: 'an EventBridge event or a CloudTrail record (JSON; - reads standard input), or a sample of a call',
            },
            ...TRACING,
            format: answerFormat,
        },
    },
    ...EVIDENCE,
    review: {
        operands: '',
        help: 'say whether a change of the baseline weakens or strengthens it; no AWS access',
        options: {
            base: { type: 'string', value: 'FILE', help: 'the old baseline, or none if there was none' },
            head: {
                type: 'string',
                value: 'FILE',
                help: 'the new baseline (default .github/iam-alerts.yml); none: it was removed',
            },
            'accept-weakening': { type: 'boolean', help: 'accept that the change weakens the baseline (exit 0)' },
            baseline: { type: 'string', value: 'FILE', help: 'the same as --head' },
            format: COMMON['format'],
            output: COMMON['output'],
            'fail-on': { ...COMMON['fail-on'], help: 'never: a weakening does not fail the run' },
            'fail-on-unknown': {
                ...COMMON['fail-on-unknown'],
                help: 'has no effect: a review has no unknown results',
            },
            show: { ...COMMON['show'], help: 'has no effect: a review has no findings' },
            now: COMMON['now'],
            redact: COMMON['redact'],
        },
    },
    validate: {
        operands: '[FILE...]',
        help: 'list every problem of baselines and organization files; no AWS access',
        options: {
            format: { type: 'string', value: 'text|json|sarif', help: 'form of the list' },
            output,
        },
    },
    merge: {
        operands: 'FILE...',
        help: 'join several JSON reports in one summary; for each account the newest report counts',
        options: {
            format: COMMON['format'],
            output: COMMON['output'],
            'fail-on': COMMON['fail-on'],
            'fail-on-unknown': COMMON['fail-on-unknown'],
            show: COMMON['show'],
            previous,
        },
    },
    'pattern match': {
        operands: '',
        help: 'which events on standard input (JSON lines) match a pattern',
        options: {
            pattern: { type: 'string', value: 'FILE', help: 'the event pattern' },
            batch: { type: 'boolean', help: 'read lines of {"id","pattern","event"} instead' },
        },
    },
    'pattern coverage': {
        operands: '',
        help: 'which required IAM calls a pattern, or several together, match',
        options: {
            pattern: patterns,
            events: {
                type: 'string',
                multiple: true,
                greedy: true,
                value: 'SET|CALL...',
                help: 'iam-changes (default), iam-all, or names and globs',
            },
            format: answerFormat,
            output,
        },
    },
    permissions: {
        operands: '',
        help: 'print the exact least-privilege IAM policy document',
        options: {
            for: { type: 'string', value: 'check|plan|reconcile|history|canary', help: 'for which command (default check)' },
            'with-advice': { type: 'boolean', help: 'include the reads that only remarks need' },
            'with-prune': { type: 'boolean', help: 'include the calls that --prune makes' },
            baseline: { type: 'string', value: 'FILE', help: 'limit it to the resources that this baseline names' },
            format: {
                type: 'string',
                value: 'json|markdown|cloudformation|terraform',
                help: 'the policy document (default), a table with the reason for each permission, or a template of the roles for check and reconcile',
            },
            output,
        },
    },
    init: {
        operands: '',
        help: 'write a baseline from what an account has today, or the recommended one',
        options: {
            new: { type: 'boolean', help: 'write the recommended baseline without reading AWS' },
            output: { type: 'string', value: 'FILE', help: 'where to write it (default .github/iam-alerts.yml)' },
            force: { type: 'boolean', help: 'overwrite an existing file' },
            snapshot: { type: 'string', value: 'FILE', help: 'read this saved snapshot instead of AWS' },
            'save-snapshot': COMMON['save-snapshot'],
            now: COMMON['now'],
            timeout: COMMON['timeout'],
            ...ACCESS,
        },
    },
    explain: { operands: '[CHECK]', help: 'what a check means, why it matters, how to fix it', options: { output } },
    schema: {
        operands: '[baseline|organization]',
        help: 'print the JSON Schema of the baseline, or of the organization file',
        options: { output },
    },
    completion: { operands: 'bash|zsh|fish', help: 'print the completion script of a shell', options: { output } },
};
function isCommand(name) {
    return Object.hasOwn(COMMANDS, name);
}


/***/ }),

/***/ 45035:
/***/ (function(__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93671);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56449);





const { env } = process;
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
async function say(text) {
    const { print } = await __webpack_require__.e(/* import() */ 890).then(__webpack_require__.bind(__webpack_require__, 10890));
    await print(process.stdout, text);
}
async function program() {
    const { programName } = await __webpack_require__.e(/* import() */ 3817).then(__webpack_require__.bind(__webpack_require__, 53817));
    return programName({ script: process.argv[1] ?? '', cwd: process.cwd(), env });
}
async function fail(error, json) {
    const [{ endingOf }, { renderErrorJson, renderErrorText }] = await Promise.all([
        __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 50981)),
        __webpack_require__.e(/* import() */ 2166).then(__webpack_require__.bind(__webpack_require__, 82166)),
    ]);
    const { exit, report, stack } = endingOf(error);
    process.exitCode = exit;
    if (stack !== null)
        process.stderr.write(`${stack}\n`);
    process.stderr.write(renderErrorText(report, await program()));
    if (json)
        await say(renderErrorJson(report)).catch(() => undefined);
}
function keepCompiledCode() {
    if (env['CI'])
        return;
    const { enableCompileCache } = node_module__WEBPACK_IMPORTED_MODULE_0__;
    try {
        const home = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(home))
            enableCompileCache?.((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.cache', 'iam-alert-guard'));
    }
    catch {
    }
}
function chosen({ profile, region }) {
    if (profile !== null)
        env['AWS_PROFILE'] = profile;
    if (region !== null)
        env['AWS_REGION'] = region;
}
async function run({ command, values, operands }) {
    keepCompiledCode();
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(6390), __webpack_require__.e(3775), __webpack_require__.e(2617), __webpack_require__.e(6054)]).then(__webpack_require__.bind(__webpack_require__, 16054));
    const [{ terminalHost }, { terminalPrompt }, { diskFiles }, { openAws }, { sdk }, { VERSION }, { accessRequest }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2209).then(__webpack_require__.bind(__webpack_require__, 82209)),
        __webpack_require__.e(/* import() */ 3571).then(__webpack_require__.bind(__webpack_require__, 73571)),
        __webpack_require__.e(/* import() */ 4328).then(__webpack_require__.bind(__webpack_require__, 14328)),
        Promise.all(/* import() */[__webpack_require__.e(6890), __webpack_require__.e(6770), __webpack_require__.e(9318)]).then(__webpack_require__.bind(__webpack_require__, 24168)),
        __webpack_require__.e(/* import() */ 4792).then(__webpack_require__.bind(__webpack_require__, 94792)),
        __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 10990)),
        Promise.all(/* import() */[__webpack_require__.e(6390), __webpack_require__.e(6381)]).then(__webpack_require__.bind(__webpack_require__, 26381)),
    ]);
    const access = accessRequest(values);
    chosen(access);
    return runCommand(command, values, operands, {
        host: terminalHost({ stdout: process.stdout, stderr: process.stderr, env }),
        files: diskFiles(env['GITHUB_WORKSPACE'] || null),
        env,
        version: VERSION,
        program: await program(),
        openAws: (options) => openAws({ sdk, version: VERSION, env, assume: access.assume }, options),
        async openFleet() {
            const [{ openFleet }, { keepHeapSmall }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(2085), __webpack_require__.e(1279), __webpack_require__.e(6890), __webpack_require__.e(3609), __webpack_require__.e(6770), __webpack_require__.e(8517)]).then(__webpack_require__.bind(__webpack_require__, 87031)),
                __webpack_require__.e(/* import() */ 5795).then(__webpack_require__.bind(__webpack_require__, 35795)),
            ]);
            keepHeapSmall();
            return openFleet({ sdk, version: VERSION, env, assume: access.assume });
        },
        prompt: terminalPrompt(process),
        openGitHub: () => Promise.resolve(null),
    });
}
function wantsJsonReport(argv) {
    return argv.includes('json') || argv.includes('--format=json');
}
const HELP = new Set(['--help', '-h']);
function helpAsked([name, ...rest]) {
    if (name === undefined || HELP.has(name))
        return (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M0)();
    const words = name === 'help' ? rest : rest.some((word) => HELP.has(word)) ? [name, ...rest] : null;
    if (words === null)
        return null;
    const [first = '', second = ''] = words;
    const two = `${first} ${second}`;
    if ((0,_cli_options_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommand */ .y)(two))
        return (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpFor */ .VY)(two);
    if ((0,_cli_options_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommand */ .y)(first))
        return (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpFor */ .VY)(first);
    if (first === '')
        return (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_3__/* .overview */ .M0)();
    return (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_3__/* .helpForGroup */ .C_)(first);
}
async function aboutItself(argv) {
    const [name] = argv;
    if (name !== '--version' && name !== '-V')
        return helpAsked(argv);
    const { VERSION } = await __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 10990));
    return `${VERSION}\n`;
}
async function main(argv) {
    try {
        if (argv.length === 0)
            process.exitCode = 2;
        const answer = await aboutItself(argv);
        if (answer !== null) {
            await say(answer);
            return;
        }
        const { parseCommandLine } = await Promise.all(/* import() */[__webpack_require__.e(6390), __webpack_require__.e(8105)]).then(__webpack_require__.bind(__webpack_require__, 8105));
        process.exitCode = await run(parseCommandLine(argv[0] === 'help' ? argv.slice(1) : argv));
    }
    catch (error) {
        await fail(error, wantsJsonReport(argv));
    }
}
let failed = false;
process.on('uncaughtException', (error) => {
    if (failed)
        return;
    failed = true;
    void fail(error, wantsJsonReport(process.argv)).finally(() => process.exit(4));
});
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
