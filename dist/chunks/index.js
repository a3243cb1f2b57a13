import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 37065:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ helpForGroup),
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   VY: () => (/* binding */ helpFor)
/* harmony export */ });
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19191);
/** What `--help` prints, from the table of commands. */

function rows(pairs) {
    const width = Math.max(...pairs.map(([left]) => left.length));
    return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
function overview() {
    const commands = Object.entries(_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L).map(([name, { operands, help }]) => [`${name} ${operands}`.trim(), help]);
    return `Usage: iam-alert-guard COMMAND [options]

Proves from configuration whether a change to AWS IAM would alert people, or names the hop that loses the alert.

${rows(commands)}
Exit: 0 in sync, 1 drift at --fail-on or worse, 2 wrong request or baseline, 3 could not be determined, 4 defect of this tool.
Credentials, region and endpoint come from the standard chain of AWS. \`iam-alert-guard COMMAND --help\` lists options.
`;
}
function helpFor(name) {
    const spec = _cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L[name];
    const options = Object.entries(spec.options).map(([option, { value, help }]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help]);
    const list = options.length === 0 ? '' : `\n${rows(options)}`;
    return `Usage: iam-alert-guard ${name}${options.length === 0 ? '' : ' [options]'}${spec.operands === '' ? '' : ` ${spec.operands}`}

${spec.help}
${list}`;
}
/** Of a first word that several commands share: `pattern`. Null where there are none. */
function helpForGroup(word) {
    const names = Object.keys(_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .L).filter((name) => name.startsWith(`${word} `));
    return names.length === 0 ? null : names.map(helpFor).join('\n');
}


/***/ }),

/***/ 19191:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS),
  y: () => (/* binding */ isCommand)
});

;// CONCATENATED MODULE: ./build/src/cli-options-fleet.js
/** The options of a run over many accounts, as `cli-options.ts` has the others. */
const FLEET = {
    organization: { type: 'string', value: 'FILE', help: 'many accounts: the organization file that says which' },
    concurrency: { type: 'string', value: 'N', help: 'accounts that are looked at at once (default 12)' },
    shard: { type: 'string', value: 'I/N', help: 'only every N-th account, beginning with the I-th' },
    'output-dir': {
        type: 'string',
        value: 'DIR',
        help: 'keep the JSON report of each account there; a second run takes up what is there',
    },
    'max-age': { type: 'string', value: 'DURATION', help: 'how old a report there may be to be taken up (default 1h)' },
};

;// CONCATENATED MODULE: ./build/src/cli-options/common.js
/** What the options of commands have in common. */
const baseline = { type: 'string', value: 'FILE', help: 'the baseline (default .github/iam-alerts.yml)' };
/** With which credentials AWS is read: before the standard chain is asked, or on top of it. */
const ACCESS = {
    profile: { type: 'string', value: 'NAME', help: 'the AWS profile to use, as AWS_PROFILE' },
    region: { type: 'string', value: 'REGION', help: 'the AWS Region to use, as AWS_REGION' },
    'assume-role': { type: 'string', value: 'ARN', help: 'assume this role first and read AWS with it' },
    'external-id': { type: 'string', value: 'ID', help: 'the external id that the role asks for' },
};
const COMMON = {
    baseline,
    format: {
        type: 'string',
        value: 'text|json|markdown|sarif|html|ocsf|junit',
        help: 'form of the report on standard output',
    },
    output: { type: 'string', value: 'FILE', help: 'write the report there instead' },
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
        help: 'drift (default), remarks too, or all that was checked',
    },
    'save-snapshot': { type: 'string', value: 'FILE', help: 'save what was read, without secrets' },
    snapshot: {
        type: 'string',
        multiple: true,
        value: 'FILE',
        help: 'judge a saved snapshot instead of asking AWS; again for further accounts',
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
/** The commands that look at what really happened. */

/** What a canary takes: its time-out is that of the alert, since reading has one of its own. */
const CANARY = {
    ...COMMON,
    call: {
        type: 'string',
        value: 'iam:CALL',
        help: 'TagRole, UpdateRoleDescription or UntagRole; else the first that always alerts',
    },
    account: { type: 'string', value: 'NUMBER', help: 'refuse any other account' },
    yes: { type: 'boolean', help: 'do not ask for the account number' },
    'despite-drift': { type: 'boolean', help: 'send it although the check is not green' },
    timeout: {
        type: 'string',
        value: 'DURATION',
        help: 'how long to wait for the alert (default 15m); twice that before it counts as lost',
    },
};
const EVIDENCE = {
    history: {
        operands: '',
        help: 'which real IAM changes would have alerted, by the configuration of today; read-only',
        options: {
            days: { type: 'string', value: 'DAYS', help: 'how far back, 1 to 90 (default 7)' },
            since: { type: 'string', value: 'RFC3339', help: 'where the window begins, instead of --days' },
            until: { type: 'string', value: 'RFC3339', help: 'where it ends (default 15 minutes before now)' },
            events: {
                type: 'string',
                multiple: true,
                greedy: true,
                value: 'FILE...',
                help: 'records of CloudTrail from files, also .gz, instead of its event history',
            },
            'max-pages': { type: 'string', value: 'NUMBER', help: 'pages of 50 to read at most (default 2000)' },
            'with-records': { type: 'boolean', help: 'show whole records as examples: names, addresses, parameters' },
            ...COMMON,
        },
    },
    canary: {
        operands: '',
        help: 'make one harmless IAM change and watch the alert arrive',
        options: CANARY,
    },
    'canary challenge': {
        operands: '',
        help: 'make the change with a code that stands in the alert alone',
        options: CANARY,
    },
    'canary answer': {
        operands: 'CODE',
        help: 'the code that somebody read in the alert',
        options: { ...COMMON, account: CANARY.account },
    },
};

;// CONCATENATED MODULE: ./build/src/cli-options.js
/** The commands and their options, as data: what `--help` prints, shells complete and the parser takes. Imports nothing that runs, so that help is instant. */



/** Of the forms of a report, those that an answer without findings has. */
const answerFormat = { type: 'string', value: 'text|json|markdown', help: 'form of the answer' };
const output = { type: 'string', value: 'FILE', help: 'write it there instead of standard output' };
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
    help: 'JSON reports of earlier runs, or globs: the report tells the period',
};
const patterns = { type: 'string', multiple: true, value: 'FILE', help: 'an event pattern; again for a union' };
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
            prune,
            'plan-digest': { type: 'string', value: 'DIGEST', help: 'carry out only the plan with this digest' },
            yes: { type: 'boolean', help: 'do not ask for the account number' },
            account: { type: 'string', value: 'NUMBER', help: 'refuse any other account' },
            'wait-for-confirmation': {
                type: 'string',
                value: 'DURATION',
                help: 'wait this long for people to confirm, e.g. 15m (at most 24h)',
            },
        },
    },
    trace: {
        operands: '',
        help: 'follow one event through every route and print what each hop does with it',
        options: {
            event: {
                type: 'string',
                value: 'FILE|-|iam:CALL',
                help: 'an EventBridge event or a CloudTrail record (JSON; - reads standard input), or a sample of a call',
            },
            ...COMMON,
            format: answerFormat,
        },
    },
    ...EVIDENCE,
    review: {
        operands: '',
        help: 'say whether a change of the baseline weakens or strengthens it; no AWS access',
        options: {
            base: { type: 'string', value: 'FILE', help: 'the baseline as it was; none: there was none' },
            head: { type: 'string', value: 'FILE', help: 'as it would be (default .github/iam-alerts.yml)' },
            'accept-weakening': { type: 'boolean', help: 'accept a weakening: exit 0' },
            baseline: { type: 'string', value: 'FILE', help: 'the same as --head' },
            format: COMMON['format'],
            output: COMMON['output'],
            'fail-on': { ...COMMON['fail-on'], help: 'never: a weakening does not fail the run' },
            'fail-on-unknown': {
                ...COMMON['fail-on-unknown'],
                help: 'accepted as for other commands; a review has no unknown results',
            },
            show: COMMON['show'],
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
        help: 'several JSON reports as one summary; the newer of two for one account',
        options: {
            format: COMMON['format'],
            output: COMMON['output'],
            'fail-on': COMMON['fail-on'],
            'fail-on-unknown': COMMON['fail-on-unknown'],
            show: COMMON['show'],
        },
    },
    'pattern match': {
        operands: '',
        help: 'which events on standard input (JSON lines) does a pattern match?',
        options: {
            pattern: { type: 'string', value: 'FILE', help: 'the event pattern' },
            batch: { type: 'boolean', help: 'lines of {"id","pattern","event"} instead' },
        },
    },
    'pattern coverage': {
        operands: '',
        help: 'which required IAM calls does a union of patterns match?',
        options: {
            pattern: patterns,
            events: {
                type: 'string',
                multiple: true,
                value: 'SET|CALL',
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
            'with-advice': { type: 'boolean', help: 'also the reads that serve remarks only' },
            'with-prune': { type: 'boolean', help: 'also the calls that --prune makes' },
            baseline: { type: 'string', value: 'FILE', help: 'scope it to what this baseline names' },
            format: {
                type: 'string',
                value: 'json|markdown|cloudformation|terraform',
                help: 'the document (default), a table of reasons, or both roles with their trust policies',
            },
            output,
        },
    },
    init: {
        operands: '',
        help: 'write a baseline from what an account has today, or the recommended one',
        options: {
            new: { type: 'boolean', help: 'the recommended baseline; asks AWS nothing' },
            output: { type: 'string', value: 'FILE', help: 'where to write it (default .github/iam-alerts.yml)' },
            force: { type: 'boolean', help: 'overwrite a file that is there' },
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

/***/ 87609:
/***/ (function(__webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(37065);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(19191);
/**
 * The command line's entry. Everything a command needs is loaded when the command is known, so that `--help` costs no more than Node
 * itself.
 */





const { env } = process;
env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
/** Help and the like. */
async function say(text) {
    const { print } = await __nccwpck_require__.e(/* import() */ 420).then(__nccwpck_require__.bind(__nccwpck_require__, 17420));
    await print(process.stdout, text);
}
async function program() {
    const { programName } = await __nccwpck_require__.e(/* import() */ 875).then(__nccwpck_require__.bind(__nccwpck_require__, 19875));
    return programName({ script: process.argv[1] ?? '', cwd: process.cwd(), env });
}
async function fail(error, json) {
    const [{ endingOf }, { renderErrorJson, renderErrorText }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 927).then(__nccwpck_require__.bind(__nccwpck_require__, 36927)),
        __nccwpck_require__.e(/* import() */ 184).then(__nccwpck_require__.bind(__nccwpck_require__, 2184)),
    ]);
    const { exit, report, stack } = endingOf(error);
    process.exitCode = exit;
    if (stack !== null)
        process.stderr.write(`${stack}\n`);
    process.stderr.write(renderErrorText(report, await program()));
    // Standard output may be what failed: it has been told on the other stream.
    if (json)
        await say(renderErrorJson(report)).catch(() => undefined);
}
/**
 * Has Node keep what V8 compiles for the next run: a sixth of the CPU time of a check. Node 20 cannot, and whoever does not want it sets
 * NODE_DISABLE_COMPILE_CACHE (https://nodejs.org/api/module.html#module-compile-cache). It is kept in the user's own folder and never,
 * as is Node's default, in the one for temporary files: what others may write there would run with this user's credentials. A runner
 * that is thrown away would pay for the writing alone.
 */
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
        // A user without a home has no cache either.
    }
}
/** `--profile` and `--region` take the place of what the standard chain reads, for everything that reads it. */
function chosen({ profile, region }) {
    if (profile !== null)
        env['AWS_PROFILE'] = profile;
    if (region !== null)
        env['AWS_REGION'] = region;
}
async function run({ command, values, operands }) {
    keepCompiledCode();
    const { runCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(673), __nccwpck_require__.e(291), __nccwpck_require__.e(189), __nccwpck_require__.e(545), __nccwpck_require__.e(886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66886));
    const [{ terminalHost }, { terminalPrompt }, { diskFiles }, { openAws }, { sdk }, { VERSION }, { accessRequest }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 151).then(__nccwpck_require__.bind(__nccwpck_require__, 61151)),
        __nccwpck_require__.e(/* import() */ 569).then(__nccwpck_require__.bind(__nccwpck_require__, 86569)),
        __nccwpck_require__.e(/* import() */ 852).then(__nccwpck_require__.bind(__nccwpck_require__, 71852)),
        Promise.all(/* import() */[__nccwpck_require__.e(66), __nccwpck_require__.e(291), __nccwpck_require__.e(785), __nccwpck_require__.e(440)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88440)),
        __nccwpck_require__.e(/* import() */ 256).then(__nccwpck_require__.bind(__nccwpck_require__, 90256)),
        __nccwpck_require__.e(/* import() */ 185).then(__nccwpck_require__.bind(__nccwpck_require__, 75185)),
        __nccwpck_require__.e(/* import() */ 207).then(__nccwpck_require__.bind(__nccwpck_require__, 53207)),
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
            const { openFleet } = await Promise.all(/* import() */[__nccwpck_require__.e(42), __nccwpck_require__.e(869), __nccwpck_require__.e(343), __nccwpck_require__.e(66), __nccwpck_require__.e(291), __nccwpck_require__.e(785), __nccwpck_require__.e(926)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50926));
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
/** The help that is asked for; null where none is. */
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
/** What is answered without a command; null where there is one. */
async function aboutItself(argv) {
    const [name] = argv;
    if (name !== '--version' && name !== '-V')
        return helpAsked(argv);
    const { VERSION } = await __nccwpck_require__.e(/* import() */ 185).then(__nccwpck_require__.bind(__nccwpck_require__, 75185));
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
        const { parseCommandLine } = await __nccwpck_require__.e(/* import() */ 439).then(__nccwpck_require__.bind(__nccwpck_require__, 45439));
        process.exitCode = await run(parseCommandLine(argv[0] === 'help' ? argv.slice(1) : argv));
    }
    catch (error) {
        await fail(error, wantsJsonReport(argv));
    }
}
// Node's own exit code for an uncaught error is 1, which here means drift.
let failed = false;
process.on('uncaughtException', (error) => {
    if (failed)
        return;
    failed = true;
    // The state of the program is unknown now: it must not go on.
    // eslint-disable-next-line no-restricted-properties
    void fail(error, wantsJsonReport(process.argv)).finally(() => process.exit(4));
});
// Whoever writes hears of an error from the write itself; of standard error nobody could be told. Without a listener either would be
// an uncaught exception: https://nodejs.org/api/events.html#error-events
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);
await main(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ action),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/**
 * What is shipped: the Action and the command line as one bundle, so that both load the same chunks (`scripts/dist.mjs`). The files
 * that people and runners start, `dist/index.js` and `dist/cli/index.js`, call one function of it each.
 */
/** Runs the Action, which sets the exit code. Node's own for a chunk that cannot be loaded is 1, which here means drift. */
async function action() {
    try {
        await Promise.all(/* import() */[__nccwpck_require__.e(66), __nccwpck_require__.e(405), __nccwpck_require__.e(291), __nccwpck_require__.e(785), __nccwpck_require__.e(545), __nccwpck_require__.e(594)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32594));
    }
    catch (error) {
        console.error(error);
        process.exitCode = 4;
    }
}
/** Runs the command line, which sets the exit code. It stands in the bundle's first file: `--help` waits for nothing else. */
async function commandLine() {
    await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 87609));
}

var __webpack_exports__action = __webpack_exports__.X;
var __webpack_exports__commandLine = __webpack_exports__.a;
export { __webpack_exports__action as action, __webpack_exports__commandLine as commandLine };
