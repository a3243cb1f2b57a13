export const id = 6054;
export const ids = [6054];
export const modules = {

/***/ 16054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/report/escape/markdown.js
var markdown = __webpack_require__(86089);
// EXTERNAL MODULE: ./build/src/report/words/command/commandline.js
var commandline = __webpack_require__(73291);
// EXTERNAL MODULE: ./build/src/baseline/file/default-path.js
var default_path = __webpack_require__(33661);
;// CONCATENATED MODULE: ./build/src/permissions/formats.js
const PERMISSION_FORMATS = ['json', 'markdown', 'cloudformation', 'terraform'];
const PERMISSION_PURPOSES = ['check', 'plan', 'reconcile', 'history', 'canary'];

// EXTERNAL MODULE: ./build/src/request/account.js
var account = __webpack_require__(26900);
// EXTERNAL MODULE: ./build/src/report/model/show.js
var show = __webpack_require__(38661);
// EXTERNAL MODULE: ./build/src/request/raw.js
var request_raw = __webpack_require__(80193);
;// CONCATENATED MODULE: ./build/src/request/terminal.js






const ANSWER_FORMATS = ['text', 'json', 'markdown'];
function answerFormat(raw) {
    const read = new request_raw/* Reader */.mP(raw);
    const format = read.oneOf('format', ANSWER_FORMATS, 'text');
    read.done();
    return format;
}
function traceRequest(raw) {
    const { event, ...rest } = raw;
    if (typeof event !== 'string' || event === '')
        throw new errors/* UsageError */.eb('--event FILE|-|iam:CALL is missing', 'usage', [], 'for example: iam-alert-guard trace --event iam:CreateUser');
    return { ...(0,account/* checkRequest */.yG)(rest), format: answerFormat(rest), event };
}
function reviewRequest(raw) {
    const read = new request_raw/* Reader */.mP(raw);
    const [base, head, baseline] = [read.text('base'), read.text('head'), read.text('baseline')];
    if (base === null)
        read.problems.push('--base FILE is missing');
    if (head !== null && baseline !== null && head !== baseline)
        read.problems.push('--head and --baseline name two files: both are the baseline as it would be');
    const request = {
        base: base ?? '',
        head: head ?? baseline ?? default_path/* DEFAULT_BASELINE */.M,
        headNamed: (head ?? baseline) !== null,
        acceptWeakening: read.flag('accept-weakening', false),
        format: read.oneOf('format', account/* FORMATS */.hR, 'text'),
        output: read.text('output'),
        failOn: read.oneOf('fail-on', account/* THRESHOLDS */.Rm, 'medium'),
        failOnUnknown: read.flag('fail-on-unknown', true),
        show: read.oneOf('show', show/* SHOWS */.d, 'drift'),
        redact: read.redact(),
        now: read.now('now'),
    };
    read.done();
    return request;
}
const VALIDATE_FORMATS = ['text', 'json', 'sarif'];
function validateRequest(raw, files) {
    const read = new request_raw/* Reader */.mP(raw);
    const request = {
        files: files.length === 0 ? [default_path/* DEFAULT_BASELINE */.M] : files,
        format: read.oneOf('format', VALIDATE_FORMATS, 'text'),
        output: read.text('output'),
    };
    read.done();
    return request;
}
function permissionsRequest(raw) {
    const read = new request_raw/* Reader */.mP(raw);
    const request = {
        command: read.oneOf('for', PERMISSION_PURPOSES, 'check'),
        format: read.oneOf('format', PERMISSION_FORMATS, 'json'),
        advice: read.flag('with-advice', false),
        prune: read.flag('with-prune', false),
        baseline: read.text('baseline'),
    };
    read.done();
    return request;
}
function initRequest(raw) {
    const read = new request_raw/* Reader */.mP(raw);
    const request = {
        fresh: read.flag('new', false),
        output: read.text('output') ?? default_path/* DEFAULT_BASELINE */.M,
        force: read.flag('force', false),
        snapshot: read.text('snapshot'),
        saveSnapshot: read.text('save-snapshot'),
        now: read.now('now'),
        timeout: read.duration('timeout', account/* TWO_MINUTES */.$m, 1),
    };
    if (request.fresh && (request.snapshot ?? request.saveSnapshot) !== null)
        read.problems.push('--new reads no account: leave --snapshot and --save-snapshot out');
    if (request.snapshot !== null && request.saveSnapshot !== null)
        read.problems.push('--save-snapshot and --snapshot cannot be used together: a saved snapshot is already saved');
    read.done();
    return request;
}

// EXTERNAL MODULE: ./build/src/request/merge.js
var merge = __webpack_require__(33627);
// EXTERNAL MODULE: ./build/src/request/canary.js
var canary = __webpack_require__(99407);
// EXTERNAL MODULE: ./build/src/request/history.js
var request_history = __webpack_require__(84127);
;// CONCATENATED MODULE: ./build/src/report/model/again.js
const REPEATED = {
    baseline: 'text',
    snapshot: 'list',
    prune: 'list',
    account: 'text',
    profile: 'text',
    region: 'text',
    'external-id': 'blank',
    'assume-role': 'text',
    'fail-on': 'text',
    'fail-on-unknown': 'text',
    timeout: 'text',
    now: 'text',
    redact: 'text',
    show: 'text',
    'wait-for-confirmation': 'text',
    days: 'text',
    since: 'text',
    until: 'text',
    events: 'list',
    'max-pages': 'text',
    'with-records': 'switch',
    call: 'text',
    'despite-drift': 'switch',
    base: 'text',
    head: 'text',
};

;// CONCATENATED MODULE: ./build/src/request/again.js



function againOf(raw, program) {
    const read = new request_raw/* Reader */.mP(raw);
    const given = Object.entries(REPEATED).flatMap(([name, kind]) => {
        if (kind === 'switch')
            return raw[name] === true ? [[name, true]] : [];
        if (kind === 'list')
            return raw[name] === undefined ? [] : [[name, read.list(name)]];
        const value = kind === 'text' ? read.text(name) : null;
        return value === null ? [] : [[name, value]];
    });
    const { redact: _, baseline = null, ...options } = Object.fromEntries(given);
    return {
        ...(program === undefined ? {} : { program }),
        ...{ snapshot: [], prune: [], profile: null, region: null, 'assume-role': null, account: null },
        ...options,
        baseline: baseline === default_path/* DEFAULT_BASELINE */.M ? null : baseline,
        ...((0,request_raw/* redactOf */.tu)(raw).value === 'true' ? { redact: 'true' } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/request/fleet.js
var fleet = __webpack_require__(1115);
// EXTERNAL MODULE: ./build/src/cli-options.js + 3 modules
var cli_options = __webpack_require__(56449);
;// CONCATENATED MODULE: ./build/src/commands/shared/lines.js
const LINE_FEED = 0x0a;
async function* linesOf(stream) {
    let parts = [];
    let first = true;
    const text = (last) => {
        const decoded = decode(Buffer.concat([...parts, last]), first);
        parts = [];
        first = false;
        return decoded;
    };
    for await (const chunk of stream) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            yield text(chunk.subarray(start, end));
            start = end + 1;
        }
        if (start < chunk.length)
            parts.push(chunk.subarray(start));
    }
    if (parts.length > 0)
        yield text(new Uint8Array());
    return undefined;
}
function decode(bytes, first) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !first }).decode(bytes).replace(/\r$/, '');
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/commands/shared/named-files.js
var named_files = __webpack_require__(67295);
// EXTERNAL MODULE: ./build/src/baseline/calls.js
var calls = __webpack_require__(73440);
// EXTERNAL MODULE: ./build/src/pattern/index.js + 10 modules
var src_pattern = __webpack_require__(53962);
;// CONCATENATED MODULE: ./build/src/commands/shared/pattern-files.js



const PATTERN_LIMIT = 1024 * 1024;
function pattern_files_calls(raw) {
    const given = raw['events'];
    const names = typeof given === 'string'
        ? [given]
        : [...(given ?? [])].flatMap((each) => each.split(','));
    const [first] = names;
    if (first === undefined)
        return (0,calls/* requiredCalls */.Ju)({ events: { include: 'iam-changes', exclude: [] } }).calls;
    if (names.length === 1 && (first === 'iam-changes' || first === 'iam-all'))
        return (0,calls/* requiredCalls */.Ju)({ events: { include: first, exclude: [] } }).calls;
    for (const name of names) {
        const selection = (0,calls/* selectCalls */.UU)(name);
        if ('message' in selection)
            throw new errors/* UsageError */.eb(`--events: ${selection.message}`, 'usage', [], selection.hint);
    }
    return (0,calls/* requiredCalls */.Ju)({ events: { include: names, exclude: [] } }).calls;
}
async function readText(path, world) {
    const bytes = await world.files.read(path, PATTERN_LIMIT);
    if (bytes === null)
        throw new errors/* UsageError */.eb(`${path}: there is no such file`, 'pattern', [
            { path, line: 1, column: 1, message: 'there is no such file', hint: null },
        ]);
    return new TextDecoder().decode(bytes);
}
async function readPattern(path, world) {
    const text = await readText(path, world);
    try {
        return (0,src_pattern/* parsePattern */.EY)(text);
    }
    catch (error) {
        if (!(error instanceof src_pattern/* PatternError */.JM))
            throw error;
        const message = `this is not an event pattern: ${error.message}`;
        throw new errors/* UsageError */.eb(`${path}: ${message}`, 'pattern', [{ path, line: 1, column: 1, message, hint: null }]);
    }
}
function onlyPatterns(raw) {
    const { pattern } = raw;
    const files = typeof pattern === 'string' ? [pattern] : [...(pattern ?? [])];
    if (files.length === 0)
        throw new errors/* UsageError */.eb('--pattern FILE is missing');
    return files;
}

;// CONCATENATED MODULE: ./build/src/pattern/language/members.js
function memberTexts(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const members = new Map();
    let depth = 0;
    let key;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        const c = text.charAt(at);
        if (c === '"') {
            const end = stringEnd(text, at);
            if (key === undefined) {
                key = JSON.parse(text.slice(at, end));
                start = text.indexOf(':', end) + 1;
            }
            at = end - 1;
        }
        else if (c === '{' || c === '[') {
            depth++;
        }
        else if (c === '}' || c === ']' || c === ',') {
            if (depth === 1 && key !== undefined) {
                members.set(key, text.slice(start, at).trim());
                key = undefined;
            }
            if (c !== ',')
                depth--;
        }
    }
    return members;
}
function stringEnd(text, at) {
    for (let i = at + 1;; i++) {
        const c = text.charAt(i);
        if (c === '\\')
            i++;
        else if (c === '"')
            return i + 1;
    }
}

// EXTERNAL MODULE: ./build/src/data/iam-actions.js + 1 modules
var iam_actions = __webpack_require__(58922);
// EXTERNAL MODULE: ./build/src/data/partitions.js
var partitions = __webpack_require__(27495);
// EXTERNAL MODULE: ./build/src/pattern/coverage/beyond.js
var beyond = __webpack_require__(47936);
// EXTERNAL MODULE: ./build/src/pattern/coverage/coverage.js + 2 modules
var coverage = __webpack_require__(28973);
// EXTERNAL MODULE: ./build/src/pattern/language/parse.js
var parse = __webpack_require__(71616);
// EXTERNAL MODULE: ./build/src/pattern/lint/near-miss.js
var near_miss = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/pattern/coverage/words.js
var words = __webpack_require__(75198);
;// CONCATENATED MODULE: ./build/src/pattern/coverage/report.js







function patternCoverage(texts, options = {}) {
    const patterns = texts.map((text) => (0,parse/* parsePattern */.EY)(text));
    const { calls = iam_actions/* MUTATING_CALLS */.SF, envelope = namedEnvelope(patterns) } = options;
    const verdicts = [...(0,coverage/* coverCalls */.TL)(patterns, calls, envelope)];
    const named = (verdict) => verdicts.flatMap(([call, v]) => (v.verdict === verdict ? [`iam:${call}`] : []));
    const sometimes = verdicts.flatMap(([call, v]) => v.verdict === 'sometimes' ? [{ event: `iam:${call}`, counterExample: v.counterExample, lostWhen: v.lostWhen }] : []);
    const unknown = verdicts.flatMap(([call, v]) => v.verdict === 'unknown' ? [{ event: `iam:${call}`, reason: v.reason }] : []);
    return {
        required: calls.length,
        always: named('always'),
        sometimes,
        never: named('never'),
        ...(unknown.length === 0 ? {} : { unknown }),
        ...(verdicts.every(([, { verdict }]) => verdict === 'never') ? missed(patterns, envelope, calls) : {}),
        newVerbs: (0,beyond/* newVerbs */.hi)(patterns, envelope),
        noise: (0,beyond/* noise */.f1)(patterns, envelope)
            .filter((call) => !calls.includes(call))
            .map((call) => `iam:${call}`),
    };
}
const MOST_MISSES = 5;
function missed(patterns, envelope, calls) {
    const about = patterns.slice(0, MOST_MISSES);
    const words = about.flatMap((pattern) => (0,near_miss/* nearestMiss */.R)(pattern, envelope, calls)?.words ?? []);
    return words.length === 0 ? {} : { nearestMiss: [...new Set(words)] };
}
function coverageExit({ required, always }) {
    return always.length === required ? 0 : 1;
}
const ACCOUNT_FIELDS = new Set(['account', 'detail.recipientAccountId']);
const REGION_FIELDS = new Set(['region', 'detail.awsRegion']);
function namedEnvelope(patterns) {
    const named = (fields) => patterns
        .flatMap(({ combinations }) => combinations.flat())
        .filter(({ path }) => fields.has(path))
        .flatMap(({ matchers }) => matchers)
        .flatMap((matcher) => (matcher.kind === 'text' && !matcher.but ? matcher.sets : []))
        .map(({ text }) => text);
    const regions = named(REGION_FIELDS);
    return {
        account: named(ACCOUNT_FIELDS).find((account) => /^[0-9]{12}$/.test(account)) ?? '111122223333',
        eventRegion: partitions/* PARTITIONS */.S1.find(({ eventRegion }) => regions.includes(eventRegion))?.eventRegion ?? 'us-east-1',
    };
}
const WIDTH = 100;
const NEW_VERBS = {
    always: 'alert: a call that AWS adds later matches too',
    sometimes: 'sometimes: a call that AWS adds later does not always match',
    never: 'silent: a call that AWS adds later does not match if its verb is new',
};
function laterCalls(texts) {
    const patterns = texts.map((text) => (0,parse/* parsePattern */.EY)(text));
    return (0,beyond/* newVerbsMatch */.OJ)(patterns, namedEnvelope(patterns)) === 'never' ? 'never' : 'sometimes';
}
function coverageText(report, newVerbsOften = 'never') {
    const { required, always, sometimes, never, unknown = [], noise: noisy } = report;
    const lines = [`${always.length} of ${required} required IAM calls always match`, ''];
    const section = (title, count, body) => {
        if (count > 0)
            lines.push(`${title} ${count}`, ...body, '');
    };
    section('NEVER', never.length, table(never));
    const misses = report.nearestMiss ?? [];
    section('NEAREST MISS', misses.length, misses.flatMap((words) => wrapped(words.split(' '), '  ', '  ', ' ')));
    section('SOMETIMES', sometimes.length, grouped(sometimes, ({ lostWhen }) => `lost for example when ${(0,words/* lostWords */.W)(lostWhen)}`));
    section('UNKNOWN', unknown.length, grouped(unknown, ({ reason }) => reason));
    section('ALWAYS', always.length, wrapped(verbs(always).map(([verb, rest]) => `${verb} ${rest.length}`), '  ', '  '));
    const alerts = report.newVerbs === 'alert';
    lines.push(`new verbs  ${NEW_VERBS[alerts ? 'always' : newVerbsOften]}`);
    lines.push(`noise      ${noisy.length === 0
        ? 'none: no call that only reads matches'
        : noisy.length === 1
            ? '1 call that only reads matches too'
            : `${noisy.length} calls that only read match too`}`);
    lines.push(...table(noisy));
    return `${lines.join('\n')}\n`;
}
function grouped(entries, reasonOf) {
    const groups = new Map();
    for (const entry of entries) {
        const reason = reasonOf(entry);
        const group = groups.get(reason);
        if (group === undefined)
            groups.set(reason, [entry.event]);
        else
            group.push(entry.event);
    }
    return [...groups].flatMap(([reason, events]) => [`  ${reason}`, ...table(events).map((line) => `  ${line}`)]);
}
function table(events) {
    const rows = verbs(events);
    const width = Math.max(...rows.map(([verb]) => verb.length)) + 2;
    return rows.flatMap(([verb, rest]) => wrapped(rest, `  ${verb.padEnd(width)}`, ' '.repeat(width + 2)));
}
function verbs(events) {
    const byVerb = new Map();
    for (const event of events) {
        const name = event.slice('iam:'.length);
        const rest = name.replace(/.[a-z]*/, '');
        const verb = name.slice(0, name.length - rest.length);
        const known = byVerb.get(verb);
        if (known === undefined)
            byVerb.set(verb, [rest]);
        else
            known.push(rest);
    }
    return [...byVerb];
}
function wrapped(words, first, indent, between = '  ') {
    const lines = [];
    let line = first;
    for (const word of words) {
        if (line.length + word.length > WIDTH) {
            lines.push(line.trimEnd());
            line = indent;
        }
        line += `${word}${between}`;
    }
    return [...lines, line.trimEnd()];
}

;// CONCATENATED MODULE: ./build/src/commands/pattern.js



function matchLine(pattern, text, line) {
    if (text === null)
        return { output: JSON.stringify({ line, match: false, error: 'this is not UTF-8' }), ok: false };
    try {
        const match = (0,src_pattern/* matchEvent */.Mi)(pattern, text);
        return { output: JSON.stringify({ line, match }), ok: true, ...(!match && isRecord(text) ? { isRecord: true } : {}) };
    }
    catch (error) {
        if (!(error instanceof src_pattern/* EventError */.PM))
            throw error;
        return { output: JSON.stringify({ line, match: false, error: error.message }), ok: false };
    }
}
function isRecord(text) {
    if (!/"(?:eventSource|Records)"/.test(text))
        return false;
    const value = JSON.parse(text);
    if (value['detail'] !== undefined)
        return false;
    return ((typeof value['eventSource'] === 'string' && typeof value['eventName'] === 'string') ||
        Array.isArray(value['Records']));
}
function recordNote(line) {
    return (`line ${line} is a CloudTrail record, not an EventBridge event. EventBridge sends a record as the "detail" of an event. ` +
        'Write each line as {"source": "aws.iam", "detail-type": "AWS API Call via CloudTrail", "detail": RECORD}, ' +
        'or follow one record through the rules of an account with iam-alert-guard trace --event FILE');
}
async function* matchLines(pattern, lines, tell = () => undefined) {
    let number = 0;
    let record = null;
    let exit = 0;
    for await (const text of lines) {
        const answer = matchLine(pattern, text, ++number);
        if (!answer.ok)
            exit = 2;
        if (answer.isRecord === true)
            record ??= number;
        yield answer.output;
    }
    if (record !== null)
        tell(recordNote(record));
    return exit;
}
function batchLine(line) {
    const members = line === null ? undefined : memberTexts(line);
    if (members === undefined)
        return JSON.stringify({ id: null, result: 'invalid' });
    const id = members.get('id') ?? 'null';
    const reply = (rest) => {
        const spelt = id.startsWith('"') ? JSON.stringify(JSON.parse(id)) : id;
        return `{"id":${spelt},${JSON.stringify(rest).slice(1)}`;
    };
    const invalid = (message) => reply({ result: 'invalid', message });
    const [patternText, eventText] = [rawText(members.get('pattern')), rawText(members.get('event'))];
    if (patternText === undefined)
        return invalid('pattern: is missing');
    try {
        const pattern = (0,src_pattern/* parsePattern */.EY)(patternText);
        if (eventText === undefined)
            return invalid('event: is missing');
        return reply({ result: (0,src_pattern/* matchEvent */.Mi)(pattern, eventText) });
    }
    catch (error) {
        if (error instanceof src_pattern/* PatternError */.JM)
            return invalid(`pattern: ${error.message}`);
        if (error instanceof src_pattern/* EventError */.PM)
            return invalid(`event: ${error.message}`);
        throw error;
    }
}
function rawText(member) {
    return member?.startsWith('"') ? JSON.parse(member) : member;
}

;// CONCATENATED MODULE: ./build/src/terminal.js

















async function writeLines(lines, world) {
    let block = [];
    for (;;) {
        const next = await lines.next();
        if (world.host.left?.() === true) {
            await lines.return(undefined);
            return 0;
        }
        if (next.done === true) {
            if (block.length > 0)
                await world.host.report(`${block.join('\n')}\n`);
            return typeof next.value === 'number' ? next.value : 0;
        }
        block.push(next.value);
        if (block.length >= 500) {
            await world.host.report(`${block.join('\n')}\n`);
            block = [];
        }
    }
}
async function* batchLines(lines) {
    for await (const line of lines)
        yield batchLine(line);
    return undefined;
}
const standardInput = () => linesOf(external_node_process_.stdin);
const COVERAGE_FORMS = {
    text: coverageText,
    json: (report) => `${JSON.stringify(report, null, 2)}\n`,
    markdown: (report, later) => `## ${String(report.always.length)} of ${String(report.required)} required calls always match\n\n${(0,markdown/* fence */.EU)('text', coverageText(report, later).trimEnd())}\n`,
};
function toFile(run) {
    return async (raw, operands, world) => {
        const { output } = raw;
        if (typeof output !== 'string')
            return run(raw, operands, world);
        let told = '';
        const report = async (text) => {
            told += text;
        };
        const exit = await run(raw, operands, { ...world, host: { ...world.host, report } });
        await world.files.write(output, told);
        return exit;
    };
}
function once(ask, load) {
    return async (raw, operands, world) => {
        const asked = ask(raw, operands);
        const command = await load();
        return command(asked, world, (0,external_node_process_.cwd)());
    };
}
function orFleet(command, ofAccount) {
    const many = once((raw) => (0,fleet/* fleetRequest */.SU)(raw, command), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(6518), __webpack_require__.e(2504), __webpack_require__.e(8876), __webpack_require__.e(4134), __webpack_require__.e(4582), __webpack_require__.e(9159), __webpack_require__.e(5391)]).then(__webpack_require__.bind(__webpack_require__, 19159))).fleet);
    return (raw, operands, world) => ((0,fleet/* isFleet */.xP)(raw) ? many(raw, operands, world) : ofAccount(ofOne(raw), operands, world));
}
function ofOne(raw) {
    (0,fleet/* refuseFleetOptions */.lP)(raw);
    return raw;
}
async function schemaOf(file = 'baseline') {
    if (file === 'baseline')
        return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9604), __webpack_require__.e(5149)]).then(__webpack_require__.bind(__webpack_require__, 67787))).editorSchema();
    if (file === 'organization')
        return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9485)]).then(__webpack_require__.bind(__webpack_require__, 99485))).organizationJsonSchema();
    throw new errors/* UsageError */.eb(`there is no schema of ${JSON.stringify(file)}: it must be baseline or organization`);
}
const canaryOf = (ask) => once((raw, operands) => (0,canary/* canaryRequest */.y)(raw, ask(operands)), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(6518), __webpack_require__.e(795), __webpack_require__.e(5336)]).then(__webpack_require__.bind(__webpack_require__, 40795))).canary);
const RUNS = {
    review: once((raw) => reviewRequest(raw), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(6518), __webpack_require__.e(8374), __webpack_require__.e(5405)]).then(__webpack_require__.bind(__webpack_require__, 82450))).review),
    validate: once((raw, operands) => validateRequest(raw, operands), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(4807)]).then(__webpack_require__.bind(__webpack_require__, 34807))).validate),
    merge: once((raw, operands) => (0,merge/* mergeRequest */.u)(raw, operands), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(6518), __webpack_require__.e(8374), __webpack_require__.e(4134), __webpack_require__.e(4582), __webpack_require__.e(4658), __webpack_require__.e(5116)]).then(__webpack_require__.bind(__webpack_require__, 84658))).merge),
    trace: once((raw) => traceRequest(raw), async () => {
        const { trace } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(5509)]).then(__webpack_require__.bind(__webpack_require__, 91009));
        return (asked, world, from) => trace(asked, world, from, external_node_process_.stdin);
    }),
    plan: orFleet('plan', once((raw) => (0,account/* planRequest */.NX)(raw), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(6518), __webpack_require__.e(2504), __webpack_require__.e(1405)]).then(__webpack_require__.bind(__webpack_require__, 98941))).plan)),
    reconcile: once((raw) => (0,account/* reconcileRequest */.kT)(raw), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(6518), __webpack_require__.e(2504), __webpack_require__.e(9987)]).then(__webpack_require__.bind(__webpack_require__, 10863))).reconcile),
    check: orFleet('check', once((raw) => (0,account/* checkRequest */.yG)(raw), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(6518), __webpack_require__.e(2910)]).then(__webpack_require__.bind(__webpack_require__, 70636))).check)),
    canary: canaryOf(() => ({ action: 'run' })),
    'canary challenge': canaryOf(() => ({ action: 'challenge' })),
    'canary answer': canaryOf(([code]) => ({ action: 'answer', code: code ?? null })),
    history: orFleet('history', once((raw) => (0,request_history/* historyRequest */.OC)(raw), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(7291), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(6518), __webpack_require__.e(8876), __webpack_require__.e(9282)]).then(__webpack_require__.bind(__webpack_require__, 79564))).history)),
    'pattern match': async (raw, _, world) => {
        if (raw['batch'] === true)
            return writeLines(batchLines(standardInput()), world);
        const [file = ''] = onlyPatterns(raw);
        const tell = (note) => world.host.log((0,commandline/* called */.Ab)(note, world.program ?? 'iam-alert-guard'));
        return writeLines(matchLines(await readPattern(file, world), standardInput(), tell), world);
    },
    'pattern coverage': toFile(async (raw, _, world) => {
        const form = COVERAGE_FORMS[answerFormat(raw)];
        const patterns = await Promise.all(onlyPatterns(raw).map((file) => readPattern(file, world)));
        const texts = patterns.map(({ text }) => text);
        const report = patternCoverage(texts, { calls: pattern_files_calls(raw) });
        await world.host.report(form(report, laterCalls(texts)));
        return coverageExit(report);
    }),
    init: once((raw) => initRequest(raw), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(8880), __webpack_require__.e(3707)]).then(__webpack_require__.bind(__webpack_require__, 2548))).init),
    permissions: toFile(once((raw) => permissionsRequest(raw), async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(9604), __webpack_require__.e(339), __webpack_require__.e(4868), __webpack_require__.e(5474)]).then(__webpack_require__.bind(__webpack_require__, 55474))).permissions)),
    explain: toFile(async (_, operands, world) => {
        const { explain } = await Promise.all(/* import() */[__webpack_require__.e(9604), __webpack_require__.e(3165)]).then(__webpack_require__.bind(__webpack_require__, 12267));
        await world.host.report((0,commandline/* called */.Ab)(explain(operands[0]), world.program ?? 'iam-alert-guard'));
        return 0;
    }),
    completion: toFile(async (_, operands, world) => {
        const { completion } = await __webpack_require__.e(/* import() */ 1044).then(__webpack_require__.bind(__webpack_require__, 51044));
        await world.host.report(completion(operands[0], cli_options/* COMMANDS */.L));
        return 0;
    }),
    schema: toFile(async (_, operands, world) => {
        await world.host.report(`${JSON.stringify(await schemaOf(operands[0]), null, 2)}\n`);
        return 0;
    }),
};
function moreHint(command) {
    return `iam-alert-guard ${command} --help lists the options`;
}
async function runCommand(command, raw, operands, world) {
    const { operands: expected } = cli_options/* COMMANDS */.L[command];
    const most = expected === '' ? 0 : expected.includes('...') ? Infinity : 1;
    if (operands.length > most)
        throw new errors/* UsageError */.eb(`${command} takes no ${JSON.stringify(operands[most] ?? '')}`, 'usage', [], moreHint(command));
    const files = (0,named_files/* namedFiles */.V)(world.files, raw, request_raw/* asFlag */.v0);
    const repeated = command.startsWith('canary') ? { ...raw, timeout: undefined } : raw;
    return RUNS[command](raw, operands, { ...world, files, again: againOf(repeated, world.program) });
}


/***/ })

};
