export const id = 804;
export const ids = [804];
export const modules = {

/***/ 75804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/pattern/index.js + 10 modules
var src_pattern = __webpack_require__(53962);
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
        throw new src_errors/* UsageError */.eb('--event FILE|-|iam:CALL is missing', 'usage', [], 'for example: iam-alert-guard trace --event iam:CreateUser');
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
// EXTERNAL MODULE: ./build/src/checks/assess.js + 1 modules
var assess = __webpack_require__(3646);
// EXTERNAL MODULE: ./build/src/commands/shared/checked.js
var checked = __webpack_require__(27261);
// EXTERNAL MODULE: ./build/src/commands/shared/check-reads.js
var check_reads = __webpack_require__(76936);
// EXTERNAL MODULE: ./build/src/commands/shared/period.js
var period = __webpack_require__(38455);
// EXTERNAL MODULE: ./build/src/commands/shared/redacts.js
var redacts = __webpack_require__(97702);
// EXTERNAL MODULE: ./build/src/commands/shared/report.js + 14 modules
var shared_report = __webpack_require__(86646);
// EXTERNAL MODULE: ./build/src/commands/shared/session.js
var shared_session = __webpack_require__(78880);
;// CONCATENATED MODULE: ./build/src/commands/check.js







async function check(request, world, cwd) {
    const session = await (0,shared_session/* openSession */.fA)(request, world, cwd, check_reads/* wantedForCheck */.bo);
    const report = await (0,period/* withPeriod */.uA)(await (0,checked/* checkReport */.p)(session, world), request, world);
    await (0,shared_report/* publish */.mk)((0,redacts/* forTerminal */.Qf)(report, request, world), request, world, { key: (0,shared_report/* keyOf */.TN)(session) });
    return (0,assess/* exitOf */.sX)(report.findings, session.identified, request);
}

// EXTERNAL MODULE: ./build/src/commands/canary.js + 6 modules
var commands_canary = __webpack_require__(40795);
// EXTERNAL MODULE: ./build/src/baseline/file/text.js
var file_text = __webpack_require__(30105);
;// CONCATENATED MODULE: ./build/src/commands/completion.js


const SHELLS = { bash, zsh, fish };
function completion(shell, table) {
    const names = Object.keys(SHELLS);
    if (shell !== undefined && Object.hasOwn(SHELLS, shell))
        return SHELLS[shell](table);
    const near = shell === undefined ? null : (0,file_text/* nearest */.pA)(shell, names);
    throw new src_errors/* UsageError */.eb(shell === undefined ? 'no shell is named' : `there is no completion for ${JSON.stringify(shell)}`, 'usage', [], `${near === null ? '' : `did you mean ${near}? `}it must be one of ${names.join(', ')}`);
}
function words({ value = '' }) {
    return value.split('|').filter((word) => /^[a-z][a-z-]*$/.test(word));
}
function takesFile({ value }) {
    return value !== undefined && /(?:^|\|)FILE\b/.test(value);
}
function flags({ options }) {
    return [
        ...Object.entries(options),
        ['help', { type: 'boolean', help: 'list the options' }],
    ].flatMap(([name, option]) => (option.refused === true ? [] : [{ name: `--${name}`, option }]));
}
function groups(table) {
    const found = new Map();
    for (const name of Object.keys(table)) {
        const [first = '', second] = name.split(' ');
        found.set(first, [...(found.get(first) ?? []), ...(second === undefined ? [] : [second])]);
    }
    return found;
}
function operandsOf({ operands }) {
    return { words: words({ type: 'string', value: operands, help: '' }), files: /\bFILE\b/.test(operands) };
}
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
function bash(table) {
    const first = groups(table);
    const seconds = [...first].filter(([, second]) => second.length > 0);
    const options = Object.entries(table).map(([name, spec]) => {
        const { words: fixed, files } = operandsOf(spec);
        return `    ${quoted(name)}) options=${quoted(flags(spec)
            .map((flag) => flag.name)
            .join(' '))}; operands=${quoted(fixed.join(' '))}; files=${files ? '1' : '0'} ;;`;
    });
    const values = Object.entries(table).flatMap(([name, spec]) => flags(spec).flatMap(({ name: flag, option }) => {
        if (option.type === 'boolean')
            return [];
        const compgen = takesFile(option)
            ? `-f -W ${quoted(words(option).join(' '))}`
            : `-W ${quoted(words(option).join(' '))}`;
        return [`    ${quoted(`${name} ${flag}`)}) COMPREPLY=($(compgen ${compgen} -- "$word")); return ;;`];
    }));
    return `# Completion of iam-alert-guard for bash: source <(iam-alert-guard completion bash)
_iam_alert_guard() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" options operands files
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...first.keys()].join(' '))} -- "$word")); return
  fi
  case "$command" in
${seconds
        .map(([name, second]) => `    ${name})
      if [ "$COMP_CWORD" -eq 2 ]; then COMPREPLY=($(compgen -W ${quoted(second.join(' '))} -- "$word")); return; fi
      command="$command \${COMP_WORDS[2]}" ;;`)
        .join('\n')}
  esac
  case "$command $before" in
${values.join('\n')}
  esac
  case "$command" in
${options.join('\n')}
    *) return ;;
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) if [ "$files" = 1 ]; then COMPREPLY=($(compgen -f -- "$word")); else COMPREPLY=($(compgen -W "$operands $options" -- "$word")); fi ;;
  esac
}
complete -o filenames -F _iam_alert_guard iam-alert-guard
`;
}
const zshText = (text) => quoted(text.replace(/[\\[\]:]/g, '\\$&')).slice(1, -1);
function zshFlag({ name, option }) {
    const repeat = option.multiple === true ? '*' : '';
    const help = `[${zshText(option.help)}]`;
    if (option.type === 'boolean')
        return `'${repeat}${name}${help}'`;
    const action = words(option).length > 0 ? `(${words(option).join(' ')})` : takesFile(option) ? '_files' : ' ';
    return `'${repeat}${name}=${help}:${zshText((option.value ?? 'value').toLowerCase())}:${action}'`;
}
function zsh(table) {
    const first = groups(table);
    const described = Object.entries(table)
        .filter(([name]) => !name.includes(' '))
        .map(([name, { help }]) => `    '${name}:${zshText(help)}'`);
    const grouped = [...first].filter(([, second]) => second.length > 0);
    const cases = Object.entries(table).map(([name, spec]) => {
        const { words: fixed, files } = operandsOf(spec);
        const operands = fixed.length > 0 ? ` '1:operand:(${fixed.join(' ')})'` : files ? ` '*:file:_files'` : '';
        return `    ${quoted(name)}) _arguments ${flags(spec).map(zshFlag).join(' ')}${operands} ;;`;
    });
    return `#compdef iam-alert-guard
# Completion of iam-alert-guard for zsh: source <(iam-alert-guard completion zsh)
_iam_alert_guard() {
  local command
  local -a commands
  commands=(
${[...described, ...grouped.map(([name, second]) => `    '${name}:${second.join(', ')}'`)].join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  command=$words[2]
  case $command in
${grouped
        .map(([name, second]) => `    ${name})
      if (( CURRENT == 3 )); then compadd ${second.join(' ')}; return; fi
      command="$words[2] $words[3]"; shift words; (( CURRENT-- )) ;;`)
        .join('\n')}
  esac
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _iam_alert_guard iam-alert-guard
`;
}
function fish(table) {
    const first = groups(table);
    const lines = ['# Completion of iam-alert-guard for fish: iam-alert-guard completion fish | source'];
    const complete = (rest) => lines.push(`complete -c iam-alert-guard ${rest}`);
    complete('-f');
    for (const [name, second] of first) {
        const help = second.length === 0 ? (table[name]?.help ?? '') : second.join(', ');
        complete(`-n __fish_use_subcommand -a ${name} -d ${fishText(help)}`);
        if (second.length > 0)
            complete(`-n '__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${second.join(' ')}' -a ${fishText(second.join(' '))}`);
    }
    for (const [name, spec] of Object.entries(table)) {
        const seen = `-n '${name
            .split(' ')
            .map((word) => `__fish_seen_subcommand_from ${word}`)
            .join('; and ')}'`;
        const { words: fixed, files } = operandsOf(spec);
        if (fixed.length > 0)
            complete(`${seen} -a ${fishText(fixed.join(' '))}`);
        if (files)
            complete(`${seen} -F`);
        for (const { name: flag, option } of flags(spec)) {
            const value = option.type === 'boolean'
                ? ''
                : ` ${takesFile(option) ? '-r -F' : '-x'}${words(option).length > 0 ? ` -a ${fishText(words(option).join(' '))}` : ''}`;
            complete(`${seen} -l ${flag.slice(2)}${value} -d ${fishText(option.help)}`);
        }
    }
    return `${lines.join('\n')}\n`;
}
const fishText = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

// EXTERNAL MODULE: ./build/src/checks/index.js + 114 modules
var src_checks = __webpack_require__(69604);
// EXTERNAL MODULE: ./build/src/data/project.js
var project = __webpack_require__(24931);
// EXTERNAL MODULE: ./build/src/delivery/command.js
var command = __webpack_require__(98099);
// EXTERNAL MODULE: ./build/src/snapshot/reads.js + 1 modules
var snapshot_reads = __webpack_require__(40069);
// EXTERNAL MODULE: ./build/src/report/escape/terminal.js
var terminal = __webpack_require__(88844);
;// CONCATENATED MODULE: ./build/src/commands/explain.js








const WIDTH = 96;
const LIKELY = 8;
function page(id) {
    const check = src_checks/* CHECKS */.u.find((each) => each.id === id);
    if (check === undefined) {
        const ids = src_checks/* CHECKS */.u.map((each) => each.id);
        const likely = ids.filter((each) => each.startsWith(id.toLowerCase()));
        const near = likely.length > 0 && likely.length <= LIKELY ? (0,file_text/* oneOf */.yL)(likely) : (0,file_text/* nearest */.pA)(id, ids);
        throw new src_errors/* UsageError */.eb(`there is no check ${JSON.stringify(id)}`, 'usage', [], near === null ? 'iam-alert-guard explain lists them' : `did you mean ${near}?`);
    }
    const permissions = [...new Set(check.reads.flatMap((op) => snapshot_reads/* OPERATIONS */.x[op].actions))].sort();
    const section = (title, text) => [
        '',
        title,
        ...(0,terminal/* wrap */.LV)(text, WIDTH - 2).map((line) => `  ${line}`),
    ];
    const instructions = (title, text) => [
        '',
        title,
        ...(0,command/* instructionLines */.Ey)(text).flatMap((line) => line.isCommand ? [`    ${line.text}`] : (0,terminal/* wrap */.LV)(line.text, WIDTH - 2).map((wrapped) => `  ${wrapped}`)),
    ];
    return [
        `${check.id}: ${check.title}`,
        `part of the chain: ${check.id === 'alerts-delivered' ? 'all of it' : check.hop}; severity at worst: ${check.severity}; repaired by ${check.by === 'reconcile' ? 'reconcile where the plan says so, otherwise a person' : 'a person'}`,
        ...section('Why it matters', check.rationale),
        ...section('In the console', check.remediation.console),
        ...instructions('On the command line', (0,command/* asText */.e1)(check.remediation.cli)),
        ...section('In Terraform', check.remediation.terraform),
        ...section('Permissions to look', permissions.join(', ') || 'none'),
        ...section('Sources', check.sources.join(' ')),
        '',
        `More: ${project/* PAGES */.N}${(0,assess/* docsOf */.fE)(check)}`,
        '',
    ].join('\n');
}
function list() {
    const width = Math.max(...src_checks/* CHECKS */.u.map(({ id }) => id.length));
    const lines = src_checks/* CHECKS */.u.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}`);
    return `${lines.join('\n')}\n`;
}
function explain(id) {
    return id === undefined ? list() : page(id);
}

// EXTERNAL MODULE: ./build/src/commands/history.js
var commands_history = __webpack_require__(79564);
// EXTERNAL MODULE: ./build/src/commands/fleet.js + 4 modules
var commands_fleet = __webpack_require__(19159);
// EXTERNAL MODULE: ./build/src/data/partitions.js
var partitions = __webpack_require__(27495);
// EXTERNAL MODULE: ./build/src/delivery/proof.js + 10 modules
var delivery_proof = __webpack_require__(18506);
// EXTERNAL MODULE: ./build/src/baseline/parse.js + 3 modules
var parse = __webpack_require__(339);
// EXTERNAL MODULE: ./build/src/baseline/schema/shapes.js
var shapes = __webpack_require__(17843);
// EXTERNAL MODULE: ./build/src/delivery/arn.js
var delivery_arn = __webpack_require__(4165);
// EXTERNAL MODULE: ./build/src/delivery/roads/alarm/source.js + 1 modules
var source = __webpack_require__(75345);
// EXTERNAL MODULE: ./build/src/delivery/hops/rule.js
var hops_rule = __webpack_require__(80405);
// EXTERNAL MODULE: ./build/src/delivery/gate.js
var delivery_gate = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/src/delivery/redundancy/applies.js + 1 modules
var applies = __webpack_require__(81927);
// EXTERNAL MODULE: ./build/src/delivery/message/index.js + 19 modules
var message = __webpack_require__(3297);
// EXTERNAL MODULE: ./build/src/delivery/coverage/by-hop.js
var by_hop = __webpack_require__(62634);
// EXTERNAL MODULE: ./build/src/snapshot/endpoint.js
var snapshot_endpoint = __webpack_require__(65489);
// EXTERNAL MODULE: ./build/src/delivery/hops/receiver/chat-channel.js
var chat_channel = __webpack_require__(17717);
// EXTERNAL MODULE: ./build/src/delivery/hops/receiver/notifications.js
var receiver_notifications = __webpack_require__(64697);
// EXTERNAL MODULE: ./build/src/delivery/hops/alarm/stage.js + 12 modules
var stage = __webpack_require__(7104);
// EXTERNAL MODULE: ./build/src/delivery/route/chain.js
var route_chain = __webpack_require__(58733);
;// CONCATENATED MODULE: ./build/src/init/found.js






function foundBeside(context, chain, logs) {
    const found = new Map();
    const add = (one) => void found.set(`${one.protocol} ${one.endpoint}`, one);
    for (const { notifications } of (0,route_chain/* allRules */.V7)(chain)) {
        for (const { configuration } of notifications?.fed ?? [])
            for (const { protocol, endpoint, gate } of (0,receiver_notifications/* toldBy */.Hd)(context, configuration).channels)
                add({ protocol, endpoint, how: toldWords(configuration.name, gate()) });
    }
    for (const { answer, targets } of (0,route_chain/* allRules */.V7)(chain)) {
        if (!answer.relevant || answer.rule.ManagedBy !== undefined)
            continue;
        for (const { end } of targets) {
            if (end === null || end.protocol === null)
                continue;
            const endpoint = end.protocol === 'api-destination' ? (end.resource.split('/')[1] ?? '') : end.resource;
            add({ protocol: end.protocol, endpoint, how: `${end.noun} that the rule ${answer.rule.Name} leads to` });
        }
    }
    for (const { arn, subscriptions } of chain.topics.values()) {
        if (!subscriptions.some(({ row }) => (0,message/* isChatEndpoint */.cS)(row.Endpoint)))
            continue;
        for (const channel of (0,chat_channel/* listeningTo */.xb)(context, arn))
            add({ protocol: 'chat', endpoint: channel, how: `a chat channel that listens to ${arn}` });
    }
    for (const { alarm, others } of (0,stage/* alarmNodes */.n)(logs)) {
        for (const endpoint of others.filter((arn) => (0,delivery_arn/* parseArn */.Lw)(arn)?.service === 'lambda'))
            add({ protocol: 'lambda', endpoint, how: `a function that the alarm ${alarm.AlarmName} invokes` });
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
function toldWords(configuration, gate) {
    const not = gate.state === 'blocks' ? `, but ${gate.reason}` : '';
    return `a channel of the notification configuration ${configuration} of AWS User Notifications${not}. AWS does not document whether its notifications name the call: where one that you have seen does, say so under \`elsewhere\``;
}
function asDeclared(found) {
    return found.map(({ protocol, endpoint }) => ({ protocol, public: endpoint, matches: [endpoint], from: 'endpoint' }));
}

;// CONCATENATED MODULE: ./build/src/init/links.js



function linksOf({ chain, context }) {
    const found = new Map();
    const add = (what, arn) => {
        const account = (0,delivery_arn/* parseArn */.Lw)(arn ?? '')?.account ?? '';
        if (arn === undefined || account === '' || context.account === null || account === context.account)
            return;
        if (shapes/* ARN */.Ap.test(arn))
            found.set(arn, { resource: arn, what, account });
    };
    for (const { trail, reaches, foreign } of chain.trails.trails) {
        if (reaches.state === 'blocks')
            continue;
        add('trail', trail.TrailARN);
        if (!foreign)
            add('key', trail.KmsKeyId);
    }
    for (const rule of (0,route_chain/* allRules */.V7)(chain)) {
        for (const { answer } of rule.targets)
            if ((0,delivery_arn/* isBus */.XF)(answer.target.Arn))
                add('bus', answer.target.Arn);
    }
    for (const topic of chain.topics.values()) {
        add('topic', topic.arn);
        add('key', topic.key?.named);
        for (const { row } of topic.subscriptions)
            add('subscriber', row.Endpoint);
    }
    return [...found.values()];
}

// EXTERNAL MODULE: ./build/src/delivery/coverage/outcome.js
var outcome = __webpack_require__(72049);
// EXTERNAL MODULE: ./build/src/findings/model.js
var model = __webpack_require__(33837);
;// CONCATENATED MODULE: ./build/src/init/names.js





function namesThatHold({ rule, topic }, judged) {
    const tries = [
        { rule, topic },
        { rule, topic: {} },
        { rule: {}, topic },
        { rule: {}, topic: {} },
    ];
    const holds = (names) => (0,assess/* assess */.no)(src_checks/* CHECKS */.u, judged(names)).findings.every(({ status, severity }) => status !== 'fail' || !(0,model/* atLeast */.jZ)(severity, 'medium'));
    return tries.find(holds) ?? { rule, topic };
}
function noticedOnly({ coverage, context }) {
    return new Set(context.baseline.recipients.flatMap(({ protocol, public: endpoint }, index) => {
        const outcomes = (0,outcome/* outcomesOf */.RK)(coverage, index);
        const told = outcomes.some(({ verdict }) => verdict === 'noticed');
        return told && outcomes.every(({ verdict }) => verdict === 'noticed' || verdict === 'never')
            ? [(0,snapshot_endpoint/* recipientKey */.rM)(protocol, endpoint)]
            : [];
    }));
}

;// CONCATENATED MODULE: ./build/src/init/draft.js














const PLACEHOLDER = { protocol: 'email', endpoint: 'nobody@example.com' };
function settingFor(values, recipients, base) {
    const text = JSON.stringify({ version: 1, ...values, recipients: [PLACEHOLDER] });
    const parsed = (0,parse/* parseBaseline */.nk)(text, 'init');
    if (!parsed.ok)
        throw new Error(`init drafted no baseline: ${parsed.problems.map(({ message }) => message).join('; ')}`);
    const baseline = { ...parsed.baseline, recipients };
    return { ...base, baseline, source: parsed.source, warnings: [] };
}
function initSetting(partition, eventRegion, now) {
    const parsed = (0,parse/* parseBaseline */.nk)(JSON.stringify({ version: 1, recipients: [PLACEHOLDER] }), 'init');
    if (!parsed.ok)
        throw new Error('the smallest baseline is none');
    const { source, warnings, baseline } = parsed;
    return (0,delivery_proof/* settingOf */.y7)({ baseline: { ...baseline, recipients: [] }, source, warnings, partition, eventRegion, now });
}
function isProtocol(name) {
    return Object.hasOwn(shapes/* ENDPOINTS */.Hr, name);
}
function subscribersOf({ chain, logs }) {
    const found = new Map();
    for (const topic of [...(0,source/* alarmTopics */.gu)(logs).values(), ...chain.topics.values()]) {
        for (const { row } of topic.subscriptions) {
            if (row.SubscriptionArn !== 'Deleted')
                found.set((0,snapshot_endpoint/* recipientKey */.rM)(row.Protocol, row.Endpoint), row);
        }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
function asRecipients(rows) {
    return rows.flatMap(({ Protocol, Endpoint }) => isProtocol(Protocol) ? [{ protocol: Protocol, public: Endpoint, matches: [Endpoint], from: 'endpoint' }] : []);
}
function theOne(serving, otherwise) {
    const needed = serving.filter(({ redundant }) => !redundant).map(({ what }) => what);
    const candidates = needed.length > 0 ? needed : serving.slice(0, 1).map(({ what }) => what);
    const [only, ...others] = candidates.length > 0 ? candidates : otherwise;
    return only !== undefined && others.length === 0 ? only : null;
}
const shaped = (form, value) => value !== undefined && form.test(value) ? value : undefined;
function keyName(value) {
    return value?.includes('alias/aws/') === true ? undefined : shaped(shapes/* KMS_KEY */.cC, value);
}
function trailSection(proof, answer) {
    if (answer === null)
        return {};
    const { trail, home, foreign } = answer;
    const name = shaped(shapes/* TRAIL_NAME */.pT, trail.Name);
    if (foreign)
        return { name, organization: true, 'managed-by': 'elsewhere' };
    return {
        name,
        'home-region': home === proof.context.eventRegion ? undefined : shaped(shapes/* REGION */.Zg, home),
        'multi-region': trail.IsMultiRegionTrail === true,
        'management-events': (0,by_hop/* recordsReadsAndWrites */.Nf)(proof, answer) === true ? 'all' : 'write',
        'log-file-validation': trail.LogFileValidationEnabled === true ? true : undefined,
        bucket: shaped(shapes/* BUCKET */.j6, trail.S3BucketName),
        'key-prefix': shaped(shapes/* KEY_PREFIX */.nF, trail.S3KeyPrefix),
        'kms-key': keyName(trail.KmsKeyId),
        organization: trail.IsOrganizationTrail === true ? true : undefined,
    };
}
function shortName({ context }, arn) {
    const parsed = (0,delivery_arn/* parseArn */.Lw)(arn);
    if (parsed === null || parsed.account !== context.account || parsed.region !== context.eventRegion)
        return arn;
    return parsed.resource;
}
function ruleSection(proof) {
    const rule = theOne(proof.serving.rules, proof.chain.bus.rules.filter(({ answer }) => answer.relevant && answer.rule.ManagedBy === undefined));
    if (rule === null)
        return {};
    const [target] = (0,applies/* judgedTargets */.ww)(proof).flatMap((judged) => (judged.rule === rule ? [judged.node.answer.target] : []));
    const { MaximumRetryAttempts: attempts, MaximumEventAgeInSeconds: age } = target?.RetryPolicy ?? {};
    const queue = target?.DeadLetterConfig?.Arn;
    const retry = { attempts, 'max-age-seconds': age };
    return {
        name: shaped(shapes/* RULE_NAME */.XY, rule.answer.rule.Name),
        state: rule.answer.rule.State === hops_rule/* STATE_ALL */._5 ? hops_rule/* STATE_ALL */._5 : undefined,
        'dead-letter-queue': queue === undefined ? undefined : shaped(shapes/* QUEUE */.a0, shortName(proof, queue)),
        retry: attempts === undefined && age === undefined ? undefined : retry,
    };
}
function topicSection(proof) {
    const topic = theOne(proof.serving.topics, [...proof.chain.topics.values()]);
    if (topic === null)
        return {};
    return { name: shaped(shapes/* TOPIC */.MX, shortName(proof, topic.arn)), 'kms-key': keyName(topic.key?.named) };
}
function missesOf({ bus }) {
    if (bus.rules.some(({ answer }) => answer.relevant && answer.rule.ManagedBy === undefined))
        return [];
    return bus.rules.flatMap(({ meant, answer: { rule, miss } }) => meant && miss !== null ? [{ rule: rule.Name, why: miss }] : []);
}
function draftOf(base, facts) {
    const { account, partition, eventRegion } = (0,delivery_proof/* contextOf */.Vm)(base, facts);
    const found = (0,delivery_proof/* prove */.zn)(base, facts);
    const subscribed = subscribersOf(found);
    const known = new Set(subscribed.map(({ Protocol, Endpoint }) => (0,snapshot_endpoint/* recipientKey */.rM)(Protocol, Endpoint)));
    const beside = foundBeside((0,delivery_proof/* contextOf */.Vm)(base, facts), found.chain, found.logs).filter(({ protocol, endpoint }) => !known.has((0,snapshot_endpoint/* recipientKey */.rM)(protocol, endpoint)));
    const channels = beside.some(({ protocol }) => protocol === 'chat');
    const subscribers = subscribed.filter(({ Endpoint }) => !channels || !(0,message/* isChatEndpoint */.cS)(Endpoint));
    const recipients = [...asRecipients(subscribers), ...asDeclared(beside)];
    const open = (0,delivery_proof/* prove */.zn)({ ...base, baseline: { ...base.baseline, recipients } }, facts);
    const noticed = noticedOnly(open);
    const trail = trailSection(open, theOne(open.serving.trails, open.chain.trails.trails.filter(({ reaches }) => (0,delivery_gate/* isOpen */.nT)(reaches))));
    const pinned = account === null ? {} : { account };
    const alerts = noticed.size > 0 ? { alerts: 'noticed' } : {};
    const all = { rule: ruleSection(open), topic: topicSection(open) };
    const judged = ({ rule, topic }) => (0,delivery_proof/* prove */.zn)(settingFor({ ...pinned, partition, trail, rule, topic, ...alerts }, recipients, base), facts);
    const names = namesThatHold(all, judged);
    const { rule, topic } = names;
    return {
        account,
        partition,
        eventRegion,
        trail,
        rule,
        topic,
        subscribers,
        beside,
        links: linksOf(open),
        misses: missesOf(open.chain),
        alarmsAlone: (0,source/* alarmTopics */.gu)(open.logs).size > 0 && open.serving.rules.length === 0,
        noticed,
        proof: judged(names),
    };
}
function wantedForInit(base, facts) {
    (0,delivery_proof/* wanted */.Ol)(base, facts);
    draftOf(base, facts);
    return facts.wanted();
}

;// CONCATENATED MODULE: ./build/src/baseline/schema/address.js
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/main/schema/baseline.schema.json';
const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`;

;// CONCATENATED MODULE: ./build/src/init/recommended.js


function recommendedBaseline() {
    return `${SCHEMA_LINE}
# Recommended by iam-alert-guard init --new. Every key is explained in
# ${project/* PAGES */.N}docs/baseline.md
version: 1
# Pin the account: any other is then refused. Reconcile in a workflow requires it.
# account: "111122223333"

# Every IAM call that changes something must alert.
events: iam-changes

trail:
  # Without a name, any trail that records the required calls is accepted, an organization trail included.
  multi-region: true
  management-events: write
  log-file-validation: true
  # Reconcile creates a trail only where its bucket is named here; both cost money.
  # name: management-events
  # bucket: NAME-OF-A-BUCKET

rule:
  # Without a name, all enabled rules that reach the recipients count. What EventBridge cannot deliver is kept here:
  dead-letter-queue: iam-alerts-dlq

recipients:
  # Replace this address. With a second recipient on another channel, one may fail.
  - {protocol: email, endpoint: secops@example.com}

# Anyone else who is subscribed to the topic can read every IAM change.
unexpected-recipients: fail
`;
}

// EXTERNAL MODULE: ./build/src/report/escape/plain.js
var plain = __webpack_require__(79366);
;// CONCATENATED MODULE: ./build/src/init/yaml.js


const yaml_WIDTH = 116;
function scalar(value) {
    if (typeof value !== 'string')
        return String(value);
    const plain = /^[A-Za-z][A-Za-z0-9_./@+-]*$/.test(value) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value);
    return plain ? value : JSON.stringify(value);
}
function comment(text, indent = '') {
    return (0,terminal/* wrap */.LV)((0,plain/* visible */.RK)(text), yaml_WIDTH - indent.length).map((line) => `${indent}# ${line}`);
}
function members(section, indent = '  ') {
    return Object.entries(section).flatMap(([key, value]) => {
        if (value === undefined)
            return [];
        if (typeof value !== 'object')
            return [`${indent}${key}: ${scalar(value)}`];
        const inner = Object.entries(value).flatMap(([name, item]) => item === undefined || typeof item === 'object' ? [] : [`${name}: ${scalar(item)}`]);
        return [`${indent}${key}: {${inner.join(', ')}}`];
    });
}

;// CONCATENATED MODULE: ./build/src/init/write.js








const PLACES = {
    account: 'account',
    baseline: 'account',
    trail: 'trail',
    storage: 'trail',
    rule: 'rule',
    target: 'rule',
    topic: 'topic',
    key: 'topic',
    subscription: 'recipients',
};
function remarks(findings, place, indent) {
    return findings
        .filter(({ hop, severity }) => PLACES[hop] === place && (0,model/* atLeast */.jZ)(severity, 'low'))
        .flatMap(({ check, status, severity, message }) => comment(status === 'unknown' ? `not seen, ${check}: ${message}` : `finding (${severity}), ${check}: ${message}`, indent));
}
function section(name, values, said, absent) {
    const lines = members(values);
    if (lines.length === 0)
        return [...said, ...comment(absent), ''];
    return [`${name}:`, ...said, ...lines, ''];
}
const SEVERAL_OR_NONE = {
    trail: 'No single trail carries the alerts, so none is named here: any trail that records the required calls is accepted. Reconcile creates one where trail.bucket is named.',
    rule: 'No single rule carries the alerts, so none is named here: all enabled rules that reach the recipients count together.',
    topic: 'No single topic carries the alerts, so none is named here.',
};
function noRule({ misses }) {
    const said = misses.map(({ rule, why }) => `${rule} was meant for IAM and matches no required call: ${why}`);
    return said.length === 0
        ? SEVERAL_OR_NONE.rule
        : `No rule carries the alerts, so none is named here. ${said.join(' ')} Repair it, or let reconcile do it.`;
}
const READS = {
    trail: ['cloudtrail:DescribeTrails'],
    rule: ['events:ListRules', 'events:ListTargetsByRule'],
    topic: ['events:ListRules', 'events:ListTargetsByRule'],
    recipients: ['events:ListRules', 'events:ListTargetsByRule', 'sns:ListSubscriptionsByTopic'],
};
function unreadOf({ observed }) {
    const core = new Set(Object.values(READS).flat());
    const failed = observed.filter(({ read, answer }) => core.has(read.op) && answer.status === 'unreadable');
    return [...new Set(failed.map(({ read }) => read.op))].sort();
}
function notRead(name, unread) {
    const failed = READS[name].filter((op) => unread.includes(op));
    if (failed.length === 0)
        return null;
    const what = name === 'recipients' ? 'Whether others are alerted' : `Whether there is a ${name} to name here`;
    return `Not read: ${failed.join(', ')}. ${what} is not known.`;
}
const SOME_NOTICED = [
    ...comment('An alarm does not say which call it was. Recipients that are marked with "only an alarm" get no other alert: if that is enough for them, uncomment the next line.'),
    '# alerts: noticed',
];
const ALARMS_ALONE = [
    ...comment('No rule alerts anybody here: alarms on metric filters do, and an alarm does not say which call it was. If that is enough, uncomment the next line; otherwise let reconcile create a rule.'),
    '# alerts: noticed',
];
function declaration({ Protocol: protocol, Endpoint: endpoint }) {
    const form = Object.hasOwn(shapes/* ENDPOINTS */.Hr, protocol)
        ? shapes/* ENDPOINTS */.Hr[protocol].shape
        : null;
    const secret = protocol.startsWith('http') && endpoint.includes('#');
    if (secret || form?.test(endpoint) !== true)
        return `{protocol: ${scalar(protocol)}, endpoint-env: ${variableFor(protocol)}}`;
    return `{protocol: ${scalar(protocol)}, endpoint: ${scalar(endpoint)}}`;
}
const variableFor = (protocol) => (protocol.startsWith('http') ? 'ALERT_URL' : 'ALERT_ENDPOINT');
function recipients({ subscribers, beside, noticed }, said, unread) {
    const only = (protocol, endpoint) => noticed.has((0,snapshot_endpoint/* recipientKey */.rM)(protocol, endpoint)) ? '; only an alarm notifies it' : '';
    const intro = comment(subscribers.length + beside.length === 0
        ? `${unread ?? 'Nobody is subscribed to a topic that IAM events or alarms on them reach.'} Declare who must be alerted, for example:`
        : `${unread === null ? '' : `${unread} `}Who must be alerted. These are listed today. Uncomment only those that you know: today's subscriber may be the intruder.`, '  ');
    const example = subscribers.length + beside.length === 0 ? ['  # - {protocol: email, endpoint: secops@example.com}'] : [];
    const lines = subscribers.flatMap((row) => {
        const state = row.SubscriptionArn.startsWith('arn:') ? 'confirmed' : 'not confirmed yet';
        const written = declaration(row);
        const known = written.includes('endpoint-env') ? `, known only as ${row.Endpoint}` : '';
        return [
            ...comment(`confirm: subscription ${state}, made by account ${row.Owner} on topic ${(0,delivery_arn/* nameOf */.Vb)(row.TopicArn.slice(row.TopicArn.lastIndexOf(':') + 1))}${known}${only(row.Protocol, row.Endpoint)}`, '  '),
            `  # - ${written}`,
        ];
    });
    const others = beside.flatMap(({ protocol, endpoint, how }) => [
        ...comment(`confirm: ${how}${only(protocol, endpoint)}`, '  '),
        `  # - {protocol: ${scalar(protocol)}, endpoint: ${scalar(endpoint)}}`,
    ]);
    return ['recipients:', ...said, ...intro, ...example, ...lines, ...others, ''];
}
const LINK_WORDS = {
    trail: 'organization trail',
    topic: 'topic',
    bus: 'event bus that a rule forwards to',
    subscriber: 'endpoint of a subscriber',
    key: 'key',
};
function elsewhere(links) {
    if (links.length === 0)
        return [];
    const row = ({ resource, what, account }) => `- {resource: ${scalar(resource)}, reason: ${JSON.stringify(`${LINK_WORDS[what]} of account ${account}, proven by its own run`)}}`;
    const [sure, rest] = [links.filter(({ what }) => what === 'trail'), links.filter(({ what }) => what !== 'trail')];
    return [
        ...comment('Links in other accounts, which a run in this one cannot prove. Check them there, and give both snapshots to one run.'),
        ...(sure.length > 0 ? ['elsewhere:'] : ['# elsewhere:']),
        ...sure.map((link) => `  ${row(link)}`),
        ...rest.flatMap((link) => [...comment(`confirm: is account ${link.account} yours?`, '  '), `  # ${row(link)}`]),
        '',
    ];
}
function renderDraft(draft, now, unread = []) {
    const { account, partition, eventRegion, proof } = draft;
    const findings = (0,assess/* assess */.no)(src_checks/* CHECKS */.u, proof).findings.filter(({ status }) => status === 'fail' || status === 'unknown');
    const said = (place, indent = '  ') => remarks(findings, place, indent);
    const flat = (name) => said(name, members(draft[name]).length === 0 ? '' : '  ');
    const lines = [
        SCHEMA_LINE,
        ...comment(`What account ${account ?? '(unknown)'} had on ${now.slice(0, 10)} (IAM events in ${eventRegion}), written by iam-alert-guard init. Read every line before you ` +
            'commit it: from then on, every deviation from it is reported. Lines marked "finding" are what a check would report today.'),
        'version: 1',
        ...(account === null ? [] : [`account: ${JSON.stringify(account)}`]),
        ...(partition === 'aws' ? [] : [`partition: ${scalar(partition)}`]),
        ...(draft.alarmsAlone ? ALARMS_ALONE : draft.noticed.size > 0 ? SOME_NOTICED : []),
        ...said('account', ''),
        '',
        ...section('trail', draft.trail, flat('trail'), notRead('trail', unread) ?? SEVERAL_OR_NONE.trail),
        ...section('rule', draft.rule, flat('rule'), notRead('rule', unread) ?? noRule(draft)),
        ...section('topic', draft.topic, flat('topic'), notRead('topic', unread) ?? SEVERAL_OR_NONE.topic),
        ...recipients(draft, draft.subscribers.length + draft.beside.length === 0 ? [] : said('recipients'), notRead('recipients', unread)),
        ...elsewhere(draft.links),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}

// EXTERNAL MODULE: ./build/src/report/model/cause.js
var model_cause = __webpack_require__(46521);
// EXTERNAL MODULE: ./build/src/report/words/command/again.js
var command_again = __webpack_require__(93960);
// EXTERNAL MODULE: ./build/src/report/words/count.js
var count = __webpack_require__(76889);
// EXTERNAL MODULE: ./build/src/snapshot/facts.js
var facts = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/src/snapshot/file.js + 1 modules
var file = __webpack_require__(69839);
// EXTERNAL MODULE: ./build/src/snapshot/observe.js
var observe = __webpack_require__(44062);
// EXTERNAL MODULE: ./build/src/commands/shared/snapshots.js
var snapshots = __webpack_require__(61065);
// EXTERNAL MODULE: ./build/src/values.js
var values = __webpack_require__(26271);
;// CONCATENATED MODULE: ./build/src/commands/init.js
















function next(command, { output }, { again = command_again/* NOTHING_AGAIN */.R6 }) {
    return (0,command_again/* commandLine */.ay)(command, { ...again, baseline: output === default_path/* DEFAULT_BASELINE */.M ? null : output });
}
const OVERWRITE = 'to overwrite it, add --force; to write another file, add --output FILE';
async function refuseOverwriting({ output, force }, world) {
    if (force || (await world.files.read(output, 1)) === null)
        return;
    const message = `${output} exists, and init does not overwrite it`;
    throw new src_errors/* UsageError */.eb(message, 'exists', [{ path: output, line: 1, column: 1, message, hint: OVERWRITE }], OVERWRITE);
}
async function init(request, world) {
    if (request.output.toLowerCase().endsWith('.json'))
        throw new src_errors/* UsageError */.eb(`${request.output}: init writes a YAML file, because JSON cannot hold its comments`, 'usage', [], `write --output ${request.output.slice(0, -'.json'.length)}.yml`);
    await refuseOverwriting(request, world);
    if (request.fresh) {
        await world.files.write(request.output, recommendedBaseline());
        world.host.log(`Wrote ${request.output}. Replace the recipient, then run: ${next('plan', request, world)}`);
        return 0;
    }
    return fromAccount(request, world);
}
async function fromAccount(request, world) {
    const { snapshot, base } = await lookAt(request, world);
    const seen = new facts/* Facts */.At(snapshot);
    const identity = seen.get((0,delivery_proof/* IDENTITY */.zK)(base.eventRegion));
    if (identity.status !== 'known') {
        const why = identity.status === 'unreadable' ? `${identity.code} ${identity.message}`.trim() : identity.code;
        const cause = (0,model_cause/* causeOf */.rl)(snapshot.observed, []);
        const then = cause === undefined ? 'Grant sts:GetCallerIdentity, then run init again.' : cause.remedy;
        world.host.log(`Nothing was written: the account could not be determined (${why}).\nNext: ${then}`);
        return 3;
    }
    const draft = draftOf(base, seen);
    const unread = unreadOf(snapshot);
    await world.files.write(request.output, renderDraft(draft, base.now, unread));
    const found = draft.subscribers.length + draft.beside.length;
    if (unread.length > 0) {
        const cause = (0,model_cause/* causeOf */.rl)(snapshot.observed, []);
        const more = found === 0 ? '' : ` ${(0,count/* count */.U)(found, 'possible recipient')} ${found === 1 ? 'is' : 'are'} commented out.`;
        world.host.log(`Not read: ${unread.join(', ')}. ${request.output} was written without what they would show: it may lack recipients, a rule, a topic or a trail.${more}\n` +
            `Next: ${cause?.remedy ?? `Grant them to this role, then run init again with --force.`}`);
        return 3;
    }
    const then = `then run: ${next('check', request, world)}`;
    world.host.log(found === 0
        ? `Wrote ${request.output}. No recipient was found: add one at the end of the file, ${then}`
        : `Wrote ${request.output}, with ${(0,count/* count */.U)(found, 'possible recipient')} commented out. Uncomment those you know, ${then}`);
    return 0;
}
async function lookAt(request, world) {
    if (request.snapshot !== null) {
        const [snapshot] = (await (0,snapshots/* readSnapshots */.y)([request.snapshot], world, 'init'));
        return { snapshot, base: baseOf(snapshot.region, (0,shared_session/* nowOf */.Ic)(request, world.env, snapshot.observedAt)) };
    }
    const aws = world.openAws({ deadline: request.timeout });
    const region = await aws.configuredRegion();
    const observedAt = (0,values/* wholeSeconds */.$P)(world.host.now());
    const base = baseOf(region, (0,shared_session/* nowOf */.Ic)(request, world.env, observedAt));
    const { snapshot } = await (0,observe/* observe */.l)({
        aws,
        region,
        observedAt,
        wanted: (soFar) => wantedForInit(base, new facts/* Facts */.At(soFar)),
        onRound: (round, reads) => world.host.progress(`Reading from AWS: round ${String(round)}, ${(0,count/* count */.U)(reads.length, 'read')}`),
    });
    world.host.progress(null);
    if (request.saveSnapshot !== null)
        await world.files.write(request.saveSnapshot, (0,file/* renderSnapshot */.D7)(snapshot));
    return { snapshot, base };
}
function baseOf(region, now) {
    const partition = (region === null ? null : (0,partitions/* partitionOfRegion */.cn)(region)) ?? 'aws';
    const facts = (0,partitions/* partitionFacts */.kj)(partition);
    if (facts === null)
        throw new src_errors/* UsageError */.eb(`it is not known in which Region the IAM events of the partition ${partition} arrive`, 'partition', [], 'use init --new, and declare recipients and rule by hand');
    return initSetting(partition, facts.eventRegion, now);
}

// EXTERNAL MODULE: ./build/src/commands/merge.js + 2 modules
var commands_merge = __webpack_require__(84658);
;// CONCATENATED MODULE: ./build/src/permissions/place.js


const NOTHING_NAMED = {
    trail: null,
    bucket: null,
    rule: null,
    topic: null,
    keys: [],
    queues: [],
    functions: [],
    canary: null,
    probe: null,
};
const ANYWHERE = {
    partition: 'aws',
    eventRegion: '*',
    account: '*',
    pinned: false,
    foreign: [],
    names: NOTHING_NAMED,
};
const declared = (...names) => names.filter((name) => name !== undefined);
function namesOf({ trail, rule, topic, recipients, canary }) {
    const endpoints = (protocol) => recipients.filter((recipient) => recipient.protocol === protocol).map((recipient) => recipient.public);
    const bus = (0,delivery_arn/* parseArn */.Lw)(rule.bus)?.resource.replace('event-bus/', '') ?? rule.bus;
    return {
        trail: trail.name ?? null,
        bucket: trail.bucket ?? null,
        rule: rule.name === undefined ? null : bus === 'default' ? rule.name : `${bus}/${rule.name}`,
        topic: topic.name ?? null,
        keys: declared(trail['kms-key'], topic['kms-key']),
        queues: [...declared(rule['dead-letter-queue']), ...endpoints('sqs')],
        canary: canary?.role ?? null,
        probe: canary?.probe ?? null,
        functions: endpoints('lambda').map((arn) => arn.split(':').slice(0, 7).join(':')),
    };
}
function placeOf(baseline, partition) {
    const { account, elsewhere, rule } = baseline;
    const names = namesOf(baseline);
    const named = [
        rule.bus,
        names.topic ?? '',
        ...names.keys,
        ...names.queues,
        ...names.functions,
        ...elsewhere.map(({ resource }) => resource),
    ];
    const foreign = named.filter((arn) => {
        const parsed = (0,delivery_arn/* parseArn */.Lw)(arn);
        return parsed !== null && parsed.account !== account;
    });
    const partitionName = baseline.partition ?? partition;
    return {
        partition: partitionName,
        eventRegion: (0,partitions/* partitionFacts */.kj)(partitionName)?.eventRegion ?? '*',
        account: account ?? '*',
        pinned: account !== undefined,
        foreign: account === undefined ? [] : [...new Set(foreign)].sort(),
        names,
    };
}

// EXTERNAL MODULE: ./build/src/delivery/recipients.js
var delivery_recipients = __webpack_require__(4952);
// EXTERNAL MODULE: ./build/src/plan/calls/write-facts.js
var write_facts = __webpack_require__(56022);
// EXTERNAL MODULE: ./build/src/snapshot/handover-reads.js
var handover_reads = __webpack_require__(66927);
// EXTERNAL MODULE: ./build/src/snapshot/watch-reads.js
var watch_reads = __webpack_require__(66477);
;// CONCATENATED MODULE: ./build/src/permissions/actions.js






const IDENTITY = 'sts:GetCallerIdentity';
function readsOf(tier) {
    const asked = new Set([IDENTITY, ...src_checks/* CHECKS */.u.flatMap(({ reads }) => reads)]);
    return [...asked].filter((op) => snapshot_reads/* OPERATIONS */.x[op].tier === tier).sort();
}
function planningReads() {
    const judged = new Set([...readsOf('proof'), ...readsOf('advice')]);
    return Object.keys(snapshot_reads/* OPERATIONS */.x).filter((op) => !judged.has(op) && !(op in handover_reads/* HANDOVER_OPERATIONS */.J)).sort();
}
function planningReadsFor(purpose) {
    const changesAlarms = writesOf({ ...purpose, command: 'reconcile' }).includes('cloudwatch:EnableAlarmActions');
    return planningReads().filter((op) => changesAlarms || op !== 'cloudwatch:ListTagsForResource');
}
const REMOVING = new Set([
    'events:RemoveTargets',
    'events:RemovePermission',
    'sns:Unsubscribe',
    'lambda:DeleteFunctionConcurrency',
]);
function isTarget(road) {
    return road === 'direct' || road === 'api-destination';
}
function asksFor(op, { trail, rule, topic, recipients, alerts }) {
    const owned = { cloudtrail: trail, s3: trail, events: rule, sns: topic }[op.split(':')[0] ?? ''];
    if (owned?.['managed-by'] === 'elsewhere')
        return false;
    switch (op) {
        case 's3:CreateBucket':
        case 'cloudtrail:CreateTrail':
            return trail.bucket !== undefined;
        case 'kms:CreateKey':
            return [trail, topic].some((section) => section['managed-by'] !== 'elsewhere' && section['kms-key']?.startsWith('alias/') === true);
        case 'sqs:CreateQueue':
            return rule['dead-letter-queue'] !== undefined && rule['managed-by'] !== 'elsewhere';
        case 'logs:PutMetricFilter':
        case 'cloudwatch:EnableAlarmActions':
            return (alerts === 'noticed' &&
                rule.name === undefined &&
                topic.name === undefined &&
                rule['managed-by'] !== 'elsewhere');
        case 'sns:CreateTopic':
        case 'sns:Subscribe':
        case 'sns:SetTopicAttributes':
        case 'sns:SetSubscriptionAttributes':
            return topic.name !== undefined || recipients.some((one) => (0,delivery_recipients/* arrivalsOf */.AK)(one).some((road) => !isTarget(road)));
        case 'lambda:AddPermission':
        case 'lambda:DeleteFunctionConcurrency':
            return recipients.some(({ protocol }) => protocol === 'lambda');
        default:
            return true;
    }
}
function writesOf({ command, prune, baseline }) {
    if (command !== 'reconcile')
        return [];
    return Object.keys(write_facts/* WRITES */.lI)
        .filter((op) => prune || !REMOVING.has(op))
        .filter((op) => baseline === null || asksFor(op, baseline))
        .sort();
}
const OF_PROTOCOL = {
    'sns:GetEndpointAttributes': 'application',
    'sns:GetPlatformApplicationAttributes': 'application',
    'sns:CheckIfPhoneNumberIsOptedOut': 'sms',
    'sns:GetSMSSandboxAccountStatus': 'sms',
    'sns:ListSMSSandboxPhoneNumbers': 'sms',
    'sns:ListOriginationNumbers': 'sms',
    'events:DescribeApiDestination': 'api-destination',
    'events:DescribeConnection': 'api-destination',
    'chatbot:DescribeSlackChannelConfigurations': 'chat',
    'chatbot:ListMicrosoftTeamsChannelConfigurations': 'chat',
    'chatbot:DescribeChimeWebhookConfigurations': 'chat',
    'notifications:ListNotificationConfigurations': 'chat',
    'notifications:ListEventRules': 'chat',
    'notifications:ListChannels': 'chat',
    'notifications:ListNotificationHubs': 'chat',
    'notifications-contacts:ListEmailContacts': 'chat',
    'lambda:GetAlias': 'lambda',
    'lambda:GetFunctionEventInvokeConfig': 'lambda',
    'firehose:DescribeDeliveryStream': 'firehose',
    'kinesis:DescribeStreamSummary': 'kinesis',
    'kinesis:GetResourcePolicy': 'kinesis',
    'logs:DescribeResourcePolicies': 'logs',
};
function isAsked(op, baseline) {
    const of = OF_PROTOCOL[op];
    return of === undefined || baseline === null || baseline.recipients.some(({ protocol }) => protocol === of);
}
const LOOKUP = 'cloudtrail:LookupEvents';
const CANARY = [
    ...['iam:TagRole', 'iam:UntagRole', 'iam:UpdateRoleDescription'],
    ...['iam:GetRole', 'iam:ListRolePolicies', 'iam:ListAttachedRolePolicies'],
    ...['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
];
function actionsFor(purpose) {
    const reads = [
        ...readsOf('proof'),
        ...(purpose.advice ? readsOf('advice') : []),
        ...(purpose.command === 'plan' || purpose.command === 'reconcile' ? planningReadsFor(purpose) : []),
        ...(purpose.baseline?.alerts === 'noticed' ? watch_reads/* ALARM_ROAD_READS */.x : []),
        ...(purpose.command === 'canary' || purpose.baseline?.canary?.probe !== undefined
            ? ['cloudwatch:GetMetricStatistics']
            : []),
        ...(purpose.baseline?.recipients.some(({ protocol }) => protocol === 'logs') === true
            ? ['logs:DescribeLogGroups']
            : []),
    ].filter((op) => isAsked(op, purpose.baseline));
    const needed = [
        ...reads.flatMap((op) => snapshot_reads/* OPERATIONS */.x[op].actions),
        ...writesOf(purpose).flatMap((op) => write_facts/* WRITES */.lI[op].actions),
        ...(purpose.command === 'history' ? [LOOKUP] : []),
        ...(purpose.command === 'canary' ? CANARY : []),
    ];
    return [...new Set(needed)].sort();
}
function checksOn(action) {
    return src_checks/* CHECKS */.u.filter(({ reads }) => reads.some((op) => snapshot_reads/* OPERATIONS */.x[op].actions.includes(action)))
        .map(({ id }) => id)
        .sort();
}

// EXTERNAL MODULE: ./build/src/canary/calls.js
var calls = __webpack_require__(36415);
;// CONCATENATED MODULE: ./build/src/permissions/kinds.js


function within({ partition, account }, service, resource, region = '*') {
    return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}
function named(names, toArn) {
    return names.map((name) => ((0,delivery_arn/* parseArn */.Lw)(name) === null ? toArn(name) : name));
}
const ofService = (service) => (arn) => (0,delivery_arn/* parseArn */.Lw)(arn)?.service === service ? [arn] : [];
function rulesOfBus(arn) {
    if (!(0,delivery_arn/* isBus */.XF)(arn))
        return [];
    const bus = arn.slice(arn.indexOf('event-bus/') + 'event-bus/'.length);
    return [`${arn.slice(0, arn.indexOf('event-bus/'))}rule/${bus === 'default' ? '*' : `${bus}/*`}`];
}
function keyOf(arn) {
    const parsed = (0,delivery_arn/* parseArn */.Lw)(arn);
    if (parsed?.service !== 'kms')
        return [];
    return [
        parsed.resource.startsWith('key/') ? arn : `arn:${parsed.partition}:kms:${parsed.region}:${parsed.account}:key/*`,
    ];
}
function canaryArns(place) {
    return [within(place, 'iam', `role/${place.names.canary ?? 'iam-alert-guard/*'}`, '')];
}
function aliasArns(place) {
    const aliases = place.names.keys.filter((key) => key.startsWith('alias/'));
    return (aliases.length > 0 ? aliases : ['alias/*']).map((alias) => within(place, 'kms', alias));
}
const KINDS = {
    anything: { sid: 'TakesNoResource', arns: () => ['*'] },
    trails: { sid: 'Trails', arns: ({ partition }) => [`arn:${partition}:cloudtrail:*:*:trail/*`] },
    buses: {
        sid: 'EventBuses',
        arns: (place) => [within(place, 'events', 'event-bus/*')],
        foreign: (arn) => ((0,delivery_arn/* isBus */.XF)(arn) ? [arn] : []),
    },
    rules: { sid: 'Rules', arns: (place) => [within(place, 'events', 'rule/*')], foreign: rulesOfBus },
    apiDestinations: {
        sid: 'ApiDestinations',
        arns: (place) => [within(place, 'events', 'api-destination/*'), within(place, 'events', 'connection/*')],
    },
    topics: { sid: 'Topics', arns: (place) => [within(place, 'sns', '*')], foreign: ofService('sns') },
    keys: { sid: 'Keys', arns: (place) => [within(place, 'kms', 'key/*')], foreign: keyOf },
    buckets: {
        sid: 'LogBucket',
        arns: ({ partition, names }) => [`arn:${partition}:s3:::${names.trail === null ? '*' : (names.bucket ?? '*')}`],
        foreign: ofService('s3'),
        global: true,
    },
    queues: { sid: 'Queues', arns: (place) => [within(place, 'sqs', '*')], foreign: ofService('sqs') },
    functions: { sid: 'Functions', arns: (place) => [within(place, 'lambda', 'function:*')], foreign: ofService('lambda') },
    dataStreams: {
        sid: 'DataStreams',
        arns: (place) => [within(place, 'kinesis', 'stream/*')],
        foreign: ofService('kinesis'),
    },
    deliveryStreams: {
        sid: 'DeliveryStreams',
        arns: (place) => [within(place, 'firehose', 'deliverystream/*')],
        foreign: ofService('firehose'),
    },
    roles: { sid: 'TargetRoles', arns: (place) => [within(place, 'iam', 'role/*', '')] },
    policies: {
        sid: 'PoliciesOfTargetRoles',
        arns: (place) => {
            const own = within(place, 'iam', 'policy/*', '');
            return place.account === '*' ? [own] : [own, `arn:${place.partition}:iam::aws:policy/*`];
        },
    },
    logGroups: { sid: 'LogGroups', arns: (place) => [within(place, 'logs', 'log-group:*')] },
    alarms: { sid: 'Alarms', arns: (place) => [within(place, 'cloudwatch', 'alarm:*')] },
    muteRules: { sid: 'AlarmMuteRules', arns: (place) => [within(place, 'cloudwatch', 'alarm-mute-rule:*')] },
    changedTrail: {
        sid: 'ChangeTrail',
        arns: (place) => [within(place, 'cloudtrail', `trail/${place.names.trail ?? '*'}`)],
    },
    changedBucket: {
        sid: 'ChangeLogBucket',
        arns: ({ partition, names }) => [`arn:${partition}:s3:::${names.bucket ?? '*'}`],
        global: true,
    },
    changedKeys: {
        sid: 'ChangeKeys',
        arns: (place) => {
            const { keys } = place.names;
            const known = keys.length > 0 && keys.every((key) => !key.includes('alias/'));
            return known ? named(keys, (id) => within(place, 'kms', `key/${id}`)) : [within(place, 'kms', 'key/*')];
        },
    },
    newAliases: { sid: 'NameKeys', arns: (place) => [...aliasArns(place), within(place, 'kms', 'key/*')] },
    changedRule: {
        sid: 'ChangeRule',
        arns: (place) => place.names.rule === null
            ? [within(place, 'events', 'rule/*')]
            : [within(place, 'events', `rule/${place.names.rule}`, place.eventRegion)],
    },
    passedRoles: {
        sid: 'PassRolesToEventBridge',
        arns: (place) => [within(place, 'iam', 'role/*', '')],
        passedTo: 'events.amazonaws.com',
    },
    changedTopic: {
        sid: 'ChangeTopic',
        arns: (place) => named([place.names.topic ?? '*'], (name) => within(place, 'sns', name, name === '*' ? '*' : place.eventRegion)),
    },
    changedQueues: {
        sid: 'ChangeQueues',
        arns: (place) => {
            const { queues } = place.names;
            return queues.length > 0 ? named(queues, (name) => within(place, 'sqs', name)) : [within(place, 'sqs', '*')];
        },
    },
    changedFunctions: {
        sid: 'ChangeFunctions',
        arns: (place) => place.names.functions.length > 0
            ?
                place.names.functions.flatMap((arn) => [arn, `${arn}:*`])
            : [within(place, 'lambda', 'function:*')],
    },
    canaryTag: { sid: 'CanaryTag', arns: canaryArns, tagKeys: calls/* CANARY_TAGS */.NV },
    canaryRole: { sid: 'CanaryDescription', arns: canaryArns },
    probe: {
        sid: 'CanaryProbe',
        arns: (place) => [place.names.probe ?? within(place, 'sqs', '*')],
    },
};

;// CONCATENATED MODULE: ./build/src/permissions/scopes.js

const SCOPES = Object.keys(KINDS);
const ACTIONS = {
    'sts:GetCallerIdentity': 'anything',
    'organizations:DescribeOrganization': 'anything',
    'cloudtrail:DescribeTrails': 'anything',
    'cloudtrail:LookupEvents': 'anything',
    'cloudtrail:GetTrailStatus': 'trails',
    'cloudtrail:GetEventSelectors': 'trails',
    'cloudtrail:ListTags': 'trails',
    'events:ListRules': 'anything',
    'events:ListEventBuses': 'anything',
    'events:ListRuleNamesByTarget': 'anything',
    'events:ListArchives': 'anything',
    'events:DescribeEventBus': 'buses',
    'events:ListTargetsByRule': 'rules',
    'events:ListTagsForResource': 'rules',
    'events:DescribeApiDestination': 'apiDestinations',
    'events:DescribeConnection': 'apiDestinations',
    'chatbot:DescribeSlackChannelConfigurations': 'anything',
    'chatbot:ListMicrosoftTeamsChannelConfigurations': 'anything',
    'chatbot:DescribeChimeWebhookConfigurations': 'anything',
    'notifications:ListNotificationConfigurations': 'anything',
    'notifications:ListEventRules': 'anything',
    'notifications:ListChannels': 'anything',
    'notifications:ListNotificationHubs': 'anything',
    'notifications-contacts:ListEmailContacts': 'anything',
    'sns:GetTopicAttributes': 'topics',
    'sns:ListSubscriptions': 'anything',
    'sns:ListSubscriptionsByTopic': 'topics',
    'sns:GetSubscriptionAttributes': 'topics',
    'sns:GetDataProtectionPolicy': 'topics',
    'sns:ListTagsForResource': 'topics',
    'sns:GetEndpointAttributes': 'anything',
    'sns:GetPlatformApplicationAttributes': 'anything',
    'sns:CheckIfPhoneNumberIsOptedOut': 'anything',
    'sns:GetSMSSandboxAccountStatus': 'anything',
    'sns:ListSMSSandboxPhoneNumbers': 'anything',
    'sns:ListOriginationNumbers': 'anything',
    'kms:DescribeKey': 'keys',
    'kms:GetKeyPolicy': 'keys',
    'kms:ListGrants': 'keys',
    'kms:ListResourceTags': 'keys',
    's3:ListBucket': 'buckets',
    's3:GetBucketPolicy': 'buckets',
    's3:GetBucketPublicAccessBlock': 'buckets',
    's3:GetBucketAcl': 'buckets',
    's3:GetBucketRequestPayment': 'buckets',
    's3:GetBucketVersioning': 'buckets',
    's3:GetLifecycleConfiguration': 'buckets',
    's3:GetBucketTagging': 'buckets',
    'sqs:GetQueueAttributes': 'queues',
    'sqs:ListQueueTags': 'queues',
    'lambda:GetFunctionConfiguration': 'functions',
    'lambda:GetPolicy': 'functions',
    'lambda:GetFunctionConcurrency': 'functions',
    'lambda:GetAlias': 'functions',
    'lambda:GetFunctionEventInvokeConfig': 'functions',
    'kinesis:DescribeStreamSummary': 'dataStreams',
    'kinesis:GetResourcePolicy': 'dataStreams',
    'firehose:DescribeDeliveryStream': 'deliveryStreams',
    'logs:DescribeResourcePolicies': 'anything',
    'iam:GetRole': 'roles',
    'iam:ListRolePolicies': 'roles',
    'iam:GetRolePolicy': 'roles',
    'iam:ListAttachedRolePolicies': 'roles',
    'iam:GetPolicy': 'policies',
    'iam:GetPolicyVersion': 'policies',
    'cloudwatch:DescribeAlarms': 'anything',
    'cloudwatch:GetMetricStatistics': 'anything',
    'cloudwatch:ListAlarmMuteRules': 'muteRules',
    'cloudwatch:ListTagsForResource': 'alarms',
    'logs:DescribeLogGroups': 'anything',
    'logs:DescribeMetricFilters': 'logGroups',
    'logs:GetDataProtectionPolicy': 'anything',
    'logs:DescribeAccountPolicies': 'anything',
    'cloudtrail:CreateTrail': 'changedTrail',
    'cloudtrail:AddTags': 'changedTrail',
    'cloudtrail:UpdateTrail': 'changedTrail',
    'cloudtrail:PutEventSelectors': 'changedTrail',
    'cloudtrail:StartLogging': 'changedTrail',
    's3:CreateBucket': 'changedBucket',
    's3:TagResource': 'changedBucket',
    's3:PutBucketPolicy': 'changedBucket',
    'kms:CreateKey': 'anything',
    'kms:ListKeys': 'anything',
    'kms:TagResource': 'changedKeys',
    'kms:PutKeyPolicy': 'changedKeys',
    'kms:EnableKey': 'changedKeys',
    'kms:CancelKeyDeletion': 'changedKeys',
    'kms:CreateAlias': 'newAliases',
    'events:PutRule': 'changedRule',
    'events:TagResource': 'changedRule',
    'events:PutTargets': 'changedRule',
    'events:RemoveTargets': 'changedRule',
    'events:RemovePermission': 'anything',
    'iam:PassRole': 'passedRoles',
    'iam:TagRole': 'canaryTag',
    'iam:UntagRole': 'canaryTag',
    'iam:UpdateRoleDescription': 'canaryRole',
    'sqs:ReceiveMessage': 'probe',
    'sqs:DeleteMessage': 'probe',
    'sns:CreateTopic': 'changedTopic',
    'sns:TagResource': 'changedTopic',
    'sns:SetTopicAttributes': 'changedTopic',
    'sns:Subscribe': 'changedTopic',
    'sns:SetSubscriptionAttributes': 'changedTopic',
    'sns:Unsubscribe': 'changedTopic',
    'sqs:CreateQueue': 'changedQueues',
    'sqs:TagQueue': 'changedQueues',
    'sqs:SetQueueAttributes': 'changedQueues',
    'logs:PutMetricFilter': 'logGroups',
    'cloudwatch:EnableAlarmActions': 'alarms',
    'lambda:AddPermission': 'changedFunctions',
    'lambda:DeleteFunctionConcurrency': 'changedFunctions',
};
function scopeOf(action) {
    const scope = ACTIONS[action];
    if (scope === undefined)
        throw new Error(`on which resources ${action} is granted is not written down (src/permissions/scopes.ts)`);
    return scope;
}
function sidOf(scope) {
    return KINDS[scope].sid;
}
function arnsOf(scope, place) {
    const kind = KINDS[scope];
    return [...new Set([...kind.arns(place), ...place.foreign.flatMap((arn) => kind.foreign?.(arn) ?? [])])];
}
function conditionOf(scope, place) {
    const kind = KINDS[scope];
    if (kind.passedTo !== undefined)
        return { StringEquals: { 'iam:PassedToService': kind.passedTo } };
    if (kind.tagKeys !== undefined)
        return { 'ForAllValues:StringEquals': { 'aws:TagKeys': kind.tagKeys }, Null: { 'aws:TagKeys': 'false' } };
    const open = kind.global === true && place.pinned && kind.arns(place).some((arn) => arn.endsWith('*'));
    return open ? { StringEquals: { 'aws:ResourceAccount': place.account } } : null;
}

;// CONCATENATED MODULE: ./build/src/permissions/policy.js


function one(arns) {
    const [first, ...others] = arns;
    return first !== undefined && others.length === 0 ? first : arns;
}
function policyOf(actions, place) {
    const Statement = SCOPES.flatMap((scope) => {
        const Action = actions.filter((action) => scopeOf(action) === scope).sort();
        if (Action.length === 0)
            return [];
        const condition = conditionOf(scope, place);
        return [
            {
                Sid: sidOf(scope),
                Effect: 'Allow',
                Action,
                Resource: one(arnsOf(scope, place)),
                ...(condition === null ? {} : { Condition: condition }),
            },
        ];
    });
    return { Version: '2012-10-17', Statement };
}
function policyFor(purpose, place) {
    return policyOf(actionsFor(purpose), place);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/permissions/hcl.js
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
function hcl_quoted(text) {
    return JSON.stringify(text);
}
function isRaw(value) {
    return (typeof value === 'object' &&
        !Array.isArray(value) &&
        typeof value.raw === 'string' &&
        Object.keys(value).length === 1);
}
function hcl(value, depth = 0) {
    if (typeof value === 'string')
        return hcl_quoted(value);
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (isRaw(value))
        return value.raw;
    const inner = '  '.repeat(depth + 1);
    const end = '  '.repeat(depth);
    if (Array.isArray(value)) {
        const items = value;
        if (items.length === 0)
            return '[]';
        if (items.length === 1 && typeof items[0] !== 'object')
            return `[${hcl(items[0])}]`;
        return `[\n${items.map((item) => `${inner}${hcl(item, depth + 1)},\n`).join('')}${end}]`;
    }
    const entries = Object.entries(value).map(([key, item]) => [IDENTIFIER.test(key) ? key : hcl_quoted(key), hcl(item, depth + 1)]);
    return `{\n${aligned(entries)
        .map((line) => `${inner}${line}\n`)
        .join('')}${end}}`;
}
function aligned(entries) {
    const lines = [];
    let run = [];
    const flush = () => {
        const width = Math.max(0, ...run.map(([key]) => key.length));
        lines.push(...run.map(([key, text]) => `${key.padEnd(width)} = ${text}`));
        run = [];
    };
    for (const entry of entries) {
        if (entry[1].includes('\n')) {
            flush();
            lines.push(`${entry[0]} = ${entry[1]}`);
        }
        else {
            run.push(entry);
        }
    }
    flush();
    return lines;
}

;// CONCATENATED MODULE: ./build/src/permissions/trust.js
const ISSUER = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';
function trusting(subject, { partition, account }) {
    return {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${ISSUER}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringEquals: { [`${ISSUER}:aud`]: AUDIENCE, [`${ISSUER}:sub`]: subject } },
            },
        ],
    };
}
function checkTrust({ repository, branch }, place) {
    return trusting([`repo:${repository}:ref:refs/heads/${branch}`, `repo:${repository}:pull_request`], place);
}
function historyTrust({ repository, branch }, place) {
    return trusting(`repo:${repository}:ref:refs/heads/${branch}`, place);
}
function canaryTrust({ repository, environment }, place) {
    return trusting(`repo:${repository}:environment:${environment}`, place);
}
function reconcileTrust({ repository, environment }, place) {
    return trusting(`repo:${repository}:environment:${environment}`, place);
}

;// CONCATENATED MODULE: ./build/src/permissions/templates.js




function documents({ check, reconcile, place }, partition, account) {
    const here = { ...place, partition, account, pinned: true };
    return {
        check: policyFor({ ...check, command: 'plan' }, here),
        reconcile: policyFor({ ...reconcile, command: 'reconcile' }, here),
    };
}
const REPOSITORY_WORDS = 'OWNER/REPO; if it was created, renamed or transferred after 15 July 2026: OWNER@OWNER-ID/REPO@REPO-ID.';
const MADE_BY = [
    'Roles for iam-alert-guard in GitHub Actions, as `iam-alert-guard permissions --format FORM` writes them (`--with-advice` adds the reads',
    'that mostly serve remarks; the examples of the repository have them); with `--baseline FILE` they are',
    'scoped to what the baseline names.',
    'The read-only role may be taken from the default branch and from pull requests, the other one from one environment alone: protect that',
    'environment with required reviewers. In China the audience is sts.amazonaws.com.cn.',
];
const templates_comment = MADE_BY.map((line) => `# ${line}\n`).join('');
function substituted(value) {
    if (typeof value === 'string' && value.endsWith(`:oidc-provider/${ISSUER}`))
        return { 'Fn::If': ['MakesProvider', { Ref: 'GitHubProvider' }, { 'Fn::Sub': value }] };
    if (typeof value === 'string')
        return value.includes('${') ? { 'Fn::Sub': value } : value;
    if (Array.isArray(value))
        return value.map(substituted);
    if (typeof value === 'object')
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, substituted(inner)]));
    return value;
}
function cloudFormationTemplate(roles) {
    const partition = '${AWS::Partition}';
    const account = '${AWS::AccountId}';
    const here = { ...roles.place, partition, account, pinned: true };
    const repository = {
        repository: '${Repository}',
        branch: '${DefaultBranch}',
        environment: '${Environment}',
    };
    const policies = documents(roles, partition, account);
    const role = (name, trust, policy) => ({
        Type: 'AWS::IAM::Role',
        Properties: {
            RoleName: name,
            MaxSessionDuration: 3600,
            AssumeRolePolicyDocument: substituted(trust),
            Policies: [{ PolicyName: name, PolicyDocument: substituted(policy) }],
        },
    });
    const template = {
        AWSTemplateFormatVersion: '2010-09-09',
        Description: 'Roles for iam-alert-guard in GitHub Actions, one that reads and one that restores.',
        Parameters: {
            Repository: { Type: 'String', Description: REPOSITORY_WORDS, AllowedPattern: '[A-Za-z0-9._@-]+/[A-Za-z0-9._@-]+' },
            DefaultBranch: { Type: 'String', Default: 'main' },
            Environment: {
                Type: 'String',
                Default: 'iam-alerts',
                Description: 'The protected GitHub environment of the reconcile workflow.',
            },
            CreateProvider: {
                Type: 'String',
                Default: 'true',
                AllowedValues: ['true', 'false'],
                Description: `false where the account already has the OIDC provider ${ISSUER} (there can be one).`,
            },
        },
        Conditions: { MakesProvider: { 'Fn::Equals': [{ Ref: 'CreateProvider' }, 'true'] } },
        Resources: {
            GitHubProvider: {
                Type: 'AWS::IAM::OIDCProvider',
                Condition: 'MakesProvider',
                DeletionPolicy: 'Retain',
                UpdateReplacePolicy: 'Retain',
                Properties: { Url: `https://${ISSUER}`, ClientIdList: [AUDIENCE] },
            },
            CheckRole: role('iam-alert-guard-check', checkTrust(repository, here), policies.check),
            ReconcileRole: role('iam-alert-guard-reconcile', reconcileTrust(repository, here), policies.reconcile),
        },
        Outputs: {
            CheckRoleArn: { Value: { 'Fn::GetAtt': ['CheckRole', 'Arn'] } },
            ReconcileRoleArn: { Value: { 'Fn::GetAtt': ['ReconcileRole', 'Arn'] } },
        },
    };
    return `${templates_comment}${(0,dist/* stringify */.As)(template, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false })}`;
}
function terraformFile(roles) {
    const partition = '${data.aws_partition.current.partition}';
    const account = '${data.aws_caller_identity.current.account_id}';
    const here = { ...roles.place, partition, account, pinned: true };
    const repository = {
        repository: '${var.repository}',
        branch: '${var.default_branch}',
        environment: '${var.environment}',
    };
    const policies = documents(roles, partition, account);
    const variable = (name, words, fallback) => `variable "${name}" ${hcl({ description: words, type: { raw: typeof fallback === 'boolean' ? 'bool' : 'string' }, ...(fallback === undefined ? {} : { default: fallback }) })}\n`;
    const role = (label, trust, policy) => {
        const name = `iam-alert-guard-${label}`;
        return [
            `resource "aws_iam_role" "${label}" {`,
            `  name                 = "${name}"`,
            '  max_session_duration = 3600',
            '',
            `  assume_role_policy = jsonencode(${hcl(trust, 1)})`,
            '',
            '  depends_on = [aws_iam_openid_connect_provider.github]',
            '}',
            '',
            `resource "aws_iam_role_policy" "${label}" {`,
            `  name = "${name}"`,
            `  role = aws_iam_role.${label}.id`,
            '',
            `  policy = jsonencode(${hcl(policy, 1)})`,
            '}',
            '',
        ].join('\n');
    };
    const provider = { aws: { source: 'hashicorp/aws', version: '>= 5.81' } };
    return [
        templates_comment,
        `terraform {\n  required_providers ${hcl(provider, 1)}\n}\n`,
        variable('repository', REPOSITORY_WORDS),
        variable('default_branch', 'The branch whose workflows may check.', 'main'),
        variable('environment', 'The protected GitHub environment of the reconcile workflow.', 'iam-alerts'),
        variable('create_provider', `false where the account already has the OIDC provider ${ISSUER} (there can be one).`, true),
        'data "aws_partition" "current" {}\n',
        'data "aws_caller_identity" "current" {}\n',
        `resource "aws_iam_openid_connect_provider" "github" ${hcl({ count: { raw: 'var.create_provider ? 1 : 0' }, url: `https://${ISSUER}`, client_id_list: [AUDIENCE] })}\n`,
        role('check', checkTrust(repository, here), policies.check),
        role('reconcile', reconcileTrust(repository, here), policies.reconcile),
        'output "check_role_arn" {\n  value = aws_iam_role.check.arn\n}\n',
        'output "reconcile_role_arn" {\n  value = aws_iam_role.reconcile.arn\n}\n',
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/src/permissions/render.js







function policyJson(purpose, place) {
    return `${JSON.stringify(policyFor(purpose, place), null, 2)}\n`;
}
function serves(action, purpose) {
    const calls = writesOf(purpose).filter((op) => write_facts/* WRITES */.lI[op].actions.includes(action));
    const checks = checksOn(action);
    const planned = calls.length > 0 ? `a plan with ${calls.map((op) => op.slice(op.indexOf(':') + 1)).join(', ')}` : null;
    if (CANARY.includes(action) &&
        purpose.command === 'canary' &&
        !action.startsWith('iam:Get') &&
        !action.startsWith('iam:List'))
        return 'the canary';
    if (action === LOOKUP)
        return 'the records of real changes';
    if (action === 'sts:GetCallerIdentity')
        return 'which account this is; AWS asks no permission for it';
    if (checks.length === 0)
        return planned ?? 'planning: is it managed elsewhere?';
    const links = checks.map((id) => `[${id}](checks/${id}.md)`);
    const shown = links.length > 4 ? `${links.slice(0, 3).join(', ')} and ${String(links.length - 3)} more checks` : links.join(', ');
    return planned === null ? shown : `${shown}; ${planned}`;
}
function actionTable(purpose, place = ANYWHERE, besides = []) {
    const advice = new Set(readsOf('advice').flatMap((op) => snapshot_reads/* OPERATIONS */.x[op].actions));
    const actions = actionsFor(purpose).filter((action) => !besides.includes(action));
    const rows = actions.map((action) => {
        const resources = arnsOf(scopeOf(action), place).map((arn) => `\`${arn}\``);
        const tier = purpose.advice && advice.has(action) ? 'advice: ' : '';
        return `| \`${action}\` | ${resources.join(', ')} | ${tier}${serves(action, purpose)} |`;
    });
    return ['| action | on | for |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
function renderPermissions(format, purpose, place) {
    const { advice, prune, baseline } = purpose;
    const roles = { check: { advice, prune, baseline }, reconcile: { advice, prune, baseline }, place };
    switch (format) {
        case 'json':
            return policyJson(purpose, place);
        case 'markdown':
            return actionTable(purpose, place);
        case 'cloudformation':
            return cloudFormationTemplate(roles);
        case 'terraform':
            return terraformFile(roles);
    }
}

// EXTERNAL MODULE: ./build/src/commands/shared/baseline-file.js
var baseline_file = __webpack_require__(7036);
// EXTERNAL MODULE: ./build/src/commands/shared/workflow/checkout.js
var checkout = __webpack_require__(30878);
;// CONCATENATED MODULE: ./build/src/commands/permissions.js







async function permissions(request, world, cwd) {
    const { command, advice, prune, format } = request;
    const partition = (0,partitions/* partitionOfRegion */.cn)(world.env['AWS_REGION'] ?? '') ?? 'aws';
    if (request.baseline === null) {
        const purpose = { command, advice, prune, baseline: null };
        await world.host.report(renderPermissions(format, purpose, { ...ANYWHERE, partition }));
        return 0;
    }
    const bytes = await world.files.read(request.baseline, baseline_file/* BASELINE_LIMIT */.qz);
    if (bytes === null)
        throw new src_errors/* UsageError */.eb(`there is no baseline at ${request.baseline}`, 'file');
    const parsed = (0,parse/* parseBaseline */.nk)(bytes, (0,checkout/* repositoryPath */.SH)(request.baseline, world.env, cwd));
    if (!parsed.ok)
        throw new src_errors/* BaselineError */.s$((0,baseline_file/* ofThisFile */.Ey)(parsed.problems, request.baseline, world));
    const { baseline } = parsed;
    await world.host.report(renderPermissions(format, { command, advice, prune, baseline }, placeOf(baseline, partition)));
    return 0;
}

// EXTERNAL MODULE: ./build/src/commands/shared/planned.js
var planned = __webpack_require__(55666);
;// CONCATENATED MODULE: ./build/src/commands/plan.js






async function plan(request, world, cwd) {
    const session = await (0,shared_session/* openSession */.fA)(request, world, cwd, (0,planned/* readsForPlan */.UA)(request));
    const report = await (0,period/* withPeriod */.uA)((0,planned/* planned */.lM)(session, world, request), request, world);
    await (0,shared_report/* publish */.mk)((0,redacts/* forTerminal */.Qf)(report, request, world), request, world, { key: (0,shared_report/* keyOf */.TN)(session) });
    return (0,assess/* exitOf */.sX)(report.findings, session.identified, request);
}

// EXTERNAL MODULE: ./build/src/commands/reconcile.js + 3 modules
var reconcile = __webpack_require__(10863);
// EXTERNAL MODULE: ./build/src/commands/shared/review.js
var review = __webpack_require__(58374);
;// CONCATENATED MODULE: ./build/src/commands/review.js






async function baseVersion(base, world, cwd) {
    if (base === 'none')
        return null;
    const hint = 'if there was none, use --base none';
    const bytes = await (0,baseline_file/* bytesOf */.$$)(world, base, baseline_file/* BASELINE_LIMIT */.qz, `there is no baseline at ${base}`, hint);
    return { bytes, path: (0,checkout/* repositoryPath */.SH)(base, world.env, cwd) };
}
async function headVersion({ head, headNamed }, path, world) {
    if (headNamed && head === 'none')
        return null;
    const found = await (0,review/* readVersion */.$4)(head, path, world);
    if (found !== null || !headNamed)
        return found;
    const hint = 'if the change removes it, use --head none';
    return { bytes: await (0,baseline_file/* bytesOf */.$$)(world, head, baseline_file/* BASELINE_LIMIT */.qz, `there is no baseline at ${head}`, hint), path };
}
async function review_review(request, world, cwd) {
    const removed = request.headNamed && request.head === 'none' && request.base !== 'none';
    const path = (0,checkout/* repositoryPath */.SH)(removed ? request.base : request.head, world.env, cwd);
    const [base, head] = await Promise.all([baseVersion(request.base, world, cwd), headVersion(request, path, world)]);
    const reviewed = (0,review/* isOrganizationReview */.oS)(base, head)
        ? await (0,review/* reviewOrganizationFiles */.l)(base, head, world.env, (file) => (0,review/* readVersion */.$4)(file, (0,checkout/* repositoryPath */.SH)(file, world.env, cwd), world))
        : (0,review/* reviewFiles */.Kq)(base, head, path, world);
    const accepted = request.acceptWeakening && reviewed.review.class === 'weakens'
        ? { ...reviewed, review: { ...reviewed.review, acceptedBy: '--accept-weakening' } }
        : reviewed;
    const now = (0,shared_session/* nowOf */.Ic)(request, world.env, world.host.now().toISOString());
    const report = (0,review/* reviewReport */.z_)(accepted, head, path, now, world.version);
    await (0,shared_report/* emit */.Ic)((0,redacts/* forTerminal */.Qf)(report, request, world), request, world);
    return (0,review/* reviewExit */.L9)(accepted.review, request.failOn);
}

// EXTERNAL MODULE: ./build/src/delivery/views/trace.js
var trace = __webpack_require__(84566);
// EXTERNAL MODULE: ./build/src/delivery/roads/kinds.js
var kinds = __webpack_require__(38069);
// EXTERNAL MODULE: ./build/src/report/model/redaction/redact.js
var redact = __webpack_require__(10883);
// EXTERNAL MODULE: ./build/src/baseline/calls.js
var baseline_calls = __webpack_require__(73440);
// EXTERNAL MODULE: ./build/src/delivery/envelope.js
var envelope = __webpack_require__(68096);
;// CONCATENATED MODULE: ./build/src/commands/shared/traced-event.js





const EVENT_LIMIT = 1024 * 1024;
async function tracedEvent(given, world, stdin) {
    if (/^iam:/i.test(given))
        return sampleOf(given);
    const name = given === '-' ? 'standard input' : given;
    const bytes = given === '-' ? await allOf(stdin) : await world.files.read(given, EVENT_LIMIT);
    if (bytes === null) {
        const selection = /^[a-z0-9-]+:\w+$/i.test(given) ? (0,baseline_calls/* selectCalls */.UU)(given) : { calls: [] };
        if ('message' in selection)
            throw new src_errors/* UsageError */.eb(`--event: ${selection.message}`, 'event', [], selection.hint);
        throw refusal(given, 'there is no such file', callNamed(given));
    }
    if (bytes.length > EVENT_LIMIT)
        throw refusal(name, 'an event is at most 1 MiB');
    return read(new TextDecoder().decode(bytes), name);
}
function refusal(path, message, hint = null) {
    return new src_errors/* UsageError */.eb(`${path}: ${message}`, 'event', [{ path, line: 1, column: 1, message, hint }], hint);
}
function callNamed(given) {
    const selection = (0,baseline_calls/* selectCalls */.UU)(given);
    return 'calls' in selection && selection.calls.length === 1 ? `for a sample of this call write iam:${given}` : null;
}
function sampleOf(given) {
    const selection = (0,baseline_calls/* selectCalls */.UU)(given);
    if ('message' in selection)
        throw new src_errors/* UsageError */.eb(`--event: ${selection.message}`, 'event', [], selection.hint);
    const [call] = selection.calls;
    if (call === undefined || selection.calls.length > 1)
        throw new src_errors/* UsageError */.eb(`--event: ${given} names ${selection.calls.length} calls, and one event is followed`, 'event');
    return {
        call,
        eventFor: (place, silent = []) => {
            const { account, eventRegion: region, partition } = place;
            const samples = (0,message/* sampleEvents */.oS)({ eventName: call, account: account ?? message/* NO_ACCOUNT */.Qw, region, partition });
            const due = samples.find(({ event }) => !isSilent(event, silent));
            return due?.event ?? dueEvent(call, silent, place) ?? samples[0]?.event ?? {};
        },
    };
}
function dueEvent(call, silent, place) {
    const verdict = (0,src_pattern/* coverCalls */.TL)(silent, [call], (0,envelope/* envelopeOf */.G)(place)).get(call);
    return verdict?.verdict === 'sometimes' ? verdict.counterExample : null;
}
function isSilent(event, silent) {
    return silent.some((pattern) => (0,src_pattern/* matchEvent */.Mi)(pattern, event));
}
async function allOf(stdin) {
    const chunks = [];
    let length = 0;
    for await (const chunk of stdin) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > EVENT_LIMIT)
            break;
    }
    return Buffer.concat(chunks);
}
function read(text, name) {
    let event;
    try {
        (0,src_pattern/* parseEvent */.wj)(text);
        event = JSON.parse(text);
    }
    catch (error) {
        if (error instanceof src_pattern/* EventError */.PM || error instanceof SyntaxError)
            throw refusal(name, `this is not an event: ${error.message}`);
        throw error;
    }
    const records = (0,message/* recordsIn */.Q0)(event);
    const [record] = records ?? [];
    if (records !== null && (record === undefined || records.length > 1))
        throw refusal(name, `it holds ${records.length} records of CloudTrail, and one event is followed`, 'pass one record');
    if (record !== undefined)
        return { call: callOf(record), eventFor: ({ account }) => (0,message/* eventOfRecord */.rg)(record, account ?? message/* NO_ACCOUNT */.Qw) };
    const { detail, source } = event;
    if (detail === undefined && source === undefined)
        throw refusal(name, 'this is neither an EventBridge event (source, detail-type, detail) nor a CloudTrail record (eventSource, eventName)', 'for a sample of a call write --event iam:CreateUser');
    return { call: typeof detail === 'object' && detail !== null ? callOf(detail) : null, eventFor: () => event };
}
function callOf({ eventSource, eventName }) {
    if (eventSource !== 'iam.amazonaws.com' || typeof eventName !== 'string')
        return null;
    return 'calls' in (0,baseline_calls/* selectCalls */.UU)(`iam:${eventName}`) && /^\w+$/.test(eventName) ? eventName : null;
}
function alsoRequired(call) {
    return (parsed) => {
        const { events } = parsed.baseline;
        const { calls, unverified } = (0,baseline_calls/* requiredCalls */.Ju)(parsed.baseline);
        if (call === null || calls.includes(call) || unverified.includes(call))
            return parsed;
        const include = [...calls, ...unverified, call].map((name) => `iam:${name}`);
        return { ...parsed, baseline: { ...parsed.baseline, events: { ...events, include, exclude: [] } } };
    };
}

;// CONCATENATED MODULE: ./build/src/commands/trace.js










const MARKS = { passes: '✓', vouched: '~', unknown: '?', blocks: '✗' };
const ASIDE = { ...MARKS, blocks: '-' };
function lines({ gate, what, stage, more = '' }, marks = MARKS) {
    const why = gate.state === 'passes' ? more : `: ${gate.reason}`;
    const column = stage === undefined ? '' : `${stage.padEnd(12)} `;
    return (0,terminal/* hang */.lG)(`  ${marks[gate.state]} ${column}`, `${(0,plain/* shown */.SP)(what)}${(0,plain/* shown */.SP)(why)}`);
}
function tell(proof, event, free) {
    const { trails, trail, paths, recipients } = (0,trace/* traceEvent */.I)(proof, event);
    const alarms = (0,trace/* traceNoticed */.i)(proof, event);
    const noticed = ({ recipient, steps, gate, feeds }) => ({
        ...{ recipient, gate, noticed: true },
        steps: [...feeds, ...steps],
    });
    return {
        ...{ trails, trail, free },
        paths: [
            ...paths.flatMap((path, at) => {
                const route = proof.routes[at];
                const ofAlarm = route !== undefined && proof.alarms.includes(route) && path.recipient !== null;
                return ofAlarm ? [] : [{ ...path, noticed: false }];
            }),
            ...alarms.paths.map(noticed),
        ],
        recipients: proof.context.baseline.recipients.map(({ protocol, public: endpoint }, index) => ({
            recipient: `${protocol} ${endpoint}`,
            gate: recipients[index] ?? trail,
            noticed: alarms.recipients[index] === true,
        })),
    };
}
const BY_ALARM = 'noticed by an alarm, which does not name the call';
function recipientLines({ recipient: what, gate, noticed }) {
    if (!noticed)
        return lines({ gate, what });
    if (gate.state === 'passes')
        return lines({ gate, what, more: ` (${BY_ALARM})` });
    if (gate.state === 'vouched')
        return lines({ gate: { ...gate, reason: `${gate.reason} (${BY_ALARM})` }, what });
    return lines({ gate: { ...gate, reason: `${BY_ALARM}; by other roads: ${gate.reason}` }, what });
}
function needless(event, { except }, free) {
    if (free !== null)
        return `The baseline does not require an alert on iam:${free}: it may stay silent, and no ✗ below is a fault.`;
    return isSilent(event, except)
        ? 'The baseline lets events like this one stay silent (events.except), and no ✗ below is a fault.'
        : null;
}
function asideTitle({ gate, steps }) {
    if (gate.state !== 'blocks')
        return 'Route whose recipient is not known';
    return steps.at(-1)?.stage === kinds/* RULE */.xZ.name
        ? 'Another rule, which does not match this event'
        : 'Route that leads to no declared recipient';
}
function entryLines({ trails, trail }) {
    const carried = trails.flatMap(({ gate, resource }) => lines({ gate, what: resource }));
    if (trails.length === 0)
        return lines({ gate: trail, what: trail.state === 'unknown' ? 'not known' : 'no trail' });
    return (0,delivery_gate/* isOpen */.nT)(trail) || trails.every(({ gate }) => !(0,delivery_gate/* isOpen */.nT)(gate))
        ? carried
        : [...carried, ...lines({ gate: trail, what: 'event bus default' })];
}
function body(told) {
    const { paths, recipients, free } = told;
    const out = free === null ? [] : [...(0,terminal/* wrap */.LV)(free, terminal/* TEXT_WIDTH */.Lp), ''];
    out.push('Trails', ...entryLines(told));
    const arrives = recipients.every(({ gate }) => (0,delivery_gate/* isOpen */.nT)(gate));
    for (const path of paths) {
        const { recipient, steps, noticed, gate } = path;
        if (arrives && recipient === null && gate.state === 'blocks')
            continue;
        const whom = recipient === null ? null : (recipients[recipient]?.recipient ?? '');
        const marks = whom === null ? ASIDE : MARKS;
        out.push('', whom === null ? asideTitle(path) : `Route to ${(0,plain/* shown */.SP)(whom)}${noticed ? ', by an alarm' : ''}`, ...steps.flatMap((step) => lines({ ...step, what: step.resource }, marks)));
    }
    return [...out, '', 'Recipients', ...recipients.flatMap(recipientLines)];
}
function trace_text(told) {
    return (0,terminal/* inert */.tJ)(`${[...(0,terminal/* wrap */.LV)(`${verdict(told)}.`, terminal/* TEXT_WIDTH */.Lp), '', ...body(told)].join('\n')}\n`);
}
function verdict({ recipients }) {
    const all = recipients.length;
    const reached = recipients.filter(({ gate }) => (0,delivery_gate/* isOpen */.nT)(gate)).length;
    const open = recipients.filter(({ gate }) => gate.state === 'unknown').length;
    const noticing = recipients.filter(({ noticed }) => noticed);
    const among = noticing.every(({ gate }) => (0,delivery_gate/* isOpen */.nT)(gate));
    const others = noticing.length === 0
        ? ''
        : among
            ? `, ${String(noticing.length)} of them by an alarm that does not name the call`
            : `; ${String(noticing.length)} would notice by an alarm, which does not name the call`;
    if (open > 0 && open === all)
        return `It is not known whether this event would reach ${all === 1 ? 'the declared recipient' : `the ${String(all)} declared recipients`}${others}`;
    const doubt = open === 0 ? '' : `; for ${String(open)} it is not known`;
    return `This event would reach ${String(reached)} of ${String(all)} declared recipients${others}${doubt}`;
}
function trace_markdown(told) {
    return `## ${verdict(told)}\n\n${(0,markdown/* fence */.EU)('text', (0,terminal/* inert */.tJ)(body(told).join('\n')))}\n`;
}
function json({ trails, paths, recipients }) {
    const shape = {
        schema: 'iam-alert-guard/trace/1',
        recipients: recipients.map(({ recipient, gate, noticed }) => ({ recipient, ...gate, noticed })),
        trails,
        paths,
    };
    return `${(0,plain/* safeJson */.oi)(JSON.stringify(shape, null, 2))}\n`;
}
const RENDER = { text: trace_text, json, markdown: trace_markdown };
function exitOf({ recipients }, { failOn, failOnUnknown }) {
    if (failOn === 'never')
        return 0;
    if (recipients.some(({ gate }) => gate.state === 'blocks'))
        return 1;
    return failOnUnknown && recipients.some(({ gate }) => gate.state === 'unknown') ? 3 : 0;
}
async function trace_trace(request, world, cwd, stdin) {
    const given = await tracedEvent(request.event, world, stdin);
    const call = { isFree: false };
    const { proof } = await (0,shared_session/* openSession */.fA)(request, world, cwd, delivery_proof/* wanted */.Ol, (parsed) => {
        const adapted = alsoRequired(given.call)(parsed);
        call.isFree = adapted !== parsed;
        return adapted;
    });
    const event = given.eventFor(proof.context, proof.except);
    const traced = tell(proof, event, needless(event, proof, call.isFree ? given.call : null));
    const told = RENDER[request.format](traced);
    const out = request.redact === 'true' ? (0,redact/* redactText */.Rd)(told) : told;
    if (request.output === null)
        await world.host.report(out);
    else {
        await world.files.write(request.output, out);
        world.host.log(`${verdict(traced)}. The trace is in ${request.output}.`);
    }
    return exitOf(traced, request);
}

// EXTERNAL MODULE: ./build/src/fleet/organization/baselines.js
var baselines = __webpack_require__(93300);
// EXTERNAL MODULE: ./build/src/fleet/organization/parse.js
var organization_parse = __webpack_require__(25871);
// EXTERNAL MODULE: ./build/src/report/model/redaction/key.js
var key = __webpack_require__(99967);
;// CONCATENATED MODULE: ./build/src/report/forms/problems-sarif.js


const RULE = 'baseline-valid';
function renderProblemsSarif(problems, version) {
    const text = 'The baseline is valid';
    const run = {
        tool: {
            driver: {
                name: 'iam-alert-guard',
                version,
                semanticVersion: version,
                rules: [{ id: RULE, name: 'BaselineValid', shortDescription: { text }, fullDescription: { text } }],
            },
        },
        automationDetails: { id: 'iam-alert-guard/validate/' },
        columnKind: 'utf16CodeUnits',
        results: problems.map(({ path, line, column, message, hint, level }) => ({
            ruleId: RULE,
            ruleIndex: 0,
            level,
            message: { text: (0,plain/* shown */.SP)(hint === null ? message : `${message} (${hint})`) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: (0,key/* encodedPath */.yT)(path), uriBaseId: '%SRCROOT%' },
                        region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
                    },
                },
            ],
        })),
    };
    return `${(0,plain/* safeJson */.oi)(JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2))}\n`;
}

;// CONCATENATED MODULE: ./build/src/commands/validate.js










async function problemsOf(path, world, cwd) {
    const shownAs = (0,checkout/* repositoryPath */.SH)(path, world.env, cwd);
    const level = (kind) => (problem) => ({ ...problem, level: kind });
    let bytes;
    try {
        bytes = await (0,baseline_file/* baselineBytes */.Bm)(path, world, 'give the path of another file');
    }
    catch (error) {
        if (!(error instanceof src_errors/* UsageError */.eb))
            throw error;
        return [{ path: shownAs, line: 1, column: 1, message: error.message, hint: error.hint, level: 'error' }];
    }
    if ((0,organization_parse/* looksLikeOrganization */.Hq)(bytes, shownAs))
        return (await organizationProblems(bytes, shownAs, world, cwd)).map(level('error'));
    const parsed = (0,parse/* parseBaseline */.nk)(bytes, shownAs, {
        env: (name) => world.env[name],
        checks: src_checks/* CHECKS */.u.map(({ id }) => id),
        unset: 'unresolved',
    });
    return parsed.ok
        ? parsed.warnings.map(level('warning'))
        : (0,baseline_file/* ofThisFile */.Ey)(parsed.problems, path, world).map(level('error'));
}
async function organizationProblems(bytes, shownAs, world, cwd) {
    const parsed = (0,organization_parse/* parseOrganization */.H4)(bytes, shownAs);
    if (!parsed.ok)
        return parsed.problems;
    return (0,baselines/* misnamed */.H9)(parsed, async (path) => {
        const found = await world.files.read(path, baseline_file/* BASELINE_LIMIT */.qz);
        if (found === null)
            return null;
        const baseline = (0,parse/* parseBaseline */.nk)(found, (0,checkout/* repositoryPath */.SH)(path, world.env, cwd), { unset: 'unresolved' });
        return (0,baselines/* pinnedBy */.C7)(baseline);
    });
}
function validate_text(files, problems) {
    const lines = problems.flatMap(({ path, line, column, message, hint, level }) => [
        `${(0,plain/* shown */.SP)(path)}:${line}:${column}: ${level === 'warning' ? 'warning: ' : ''}${(0,plain/* shown */.SP)(message)}`,
        ...(hint === null ? [] : [`  hint: ${(0,plain/* shown */.SP)(hint)}`]),
    ]);
    if (!problems.some(({ level }) => level === 'error'))
        lines.push(files.length === 1 ? `${(0,plain/* shown */.SP)(files[0] ?? '')} is valid.` : `All ${files.length} files are valid.`);
    return (0,terminal/* inert */.tJ)(`${lines.join('\n')}\n`);
}
async function validate(request, world, cwd) {
    const { files, format, output } = request;
    const problems = [];
    for (const file of files)
        problems.push(...(await problemsOf(file, world, cwd)));
    const errors = problems.filter(({ level }) => level === 'error');
    if (errors.length > 0 && format !== 'sarif') {
        const [{ message }] = errors;
        const count = errors.length === 1 ? 'one problem' : `${errors.length} problems`;
        throw new src_errors/* UsageError */.eb(`${count} found: ${message}`, 'baseline', problems.map(validate_plain));
    }
    const told = {
        text: () => validate_text(files, problems),
        json: () => `${(0,plain/* safeJson */.oi)(JSON.stringify({ schema: 'iam-alert-guard/validation/1', files, warnings: problems.map(validate_plain) }, null, 2))}\n`,
        sarif: () => renderProblemsSarif(problems, world.version),
    }[format]();
    if (output === null)
        await world.host.report(told);
    else
        await world.files.write(output, told);
    for (const { path, line, column, message } of format === 'sarif' ? errors : [])
        world.host.log(`${path}:${line}:${column}: ${message}`);
    return errors.length > 0 ? 2 : 0;
}
function validate_plain({ path, line, column, message, hint }) {
    return { path, line, column, message, hint };
}

// EXTERNAL MODULE: ./build/src/baseline/schema/schema.js + 1 modules
var schema = __webpack_require__(88282);
// EXTERNAL MODULE: ./build/src/data/iam-actions.js + 1 modules
var iam_actions = __webpack_require__(58922);
;// CONCATENATED MODULE: ./build/src/commands/shared/editor-schema.js





function editorSchema() {
    const checks = src_checks/* CHECKS */.u.map(({ id, title }) => ({ const: id, description: title })).sort((a, b) => a.const < b.const ? -1 : 1);
    const calls = iam_actions/* IAM_ACTIONS */.Kr.filter(({ event }) => event).map(({ name }) => `iam:${name}`);
    const choice = (node, choices) => {
        const { pattern, ...rest } = node;
        return { ...rest, anyOf: [...choices, { pattern }] };
    };
    const enriched = (node, key) => {
        if (Array.isArray(node))
            return node.map((each) => enriched(each, ''));
        if (typeof node !== 'object' || node === null)
            return node;
        const { pattern } = node;
        if (key === 'check' && typeof pattern === 'string')
            return choice(node, checks);
        if (pattern === shapes/* CALL */.XV.source)
            return choice(node, [{ enum: [...calls].sort() }]);
        return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, enriched(each, name)]));
    };
    const { $schema, ...rest } = enriched((0,schema/* baselineJsonSchema */.d)(), '');
    return { $schema, $id: SCHEMA_ADDRESS, ...rest };
}

// EXTERNAL MODULE: ./build/src/fleet/organization/schema.js
var organization_schema = __webpack_require__(99485);
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

// EXTERNAL MODULE: ./build/src/pattern/coverage/beyond.js
var beyond = __webpack_require__(47936);
// EXTERNAL MODULE: ./build/src/pattern/coverage/coverage.js + 2 modules
var coverage = __webpack_require__(28973);
// EXTERNAL MODULE: ./build/src/pattern/language/parse.js
var language_parse = __webpack_require__(71616);
// EXTERNAL MODULE: ./build/src/pattern/lint/near-miss.js
var near_miss = __webpack_require__(22893);
// EXTERNAL MODULE: ./build/src/pattern/coverage/words.js
var coverage_words = __webpack_require__(75198);
;// CONCATENATED MODULE: ./build/src/pattern/coverage/report.js







function patternCoverage(texts, options = {}) {
    const patterns = texts.map((text) => (0,language_parse/* parsePattern */.EY)(text));
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
const report_WIDTH = 100;
const NEW_VERBS = {
    always: 'alert: a call that AWS adds later matches too',
    sometimes: 'sometimes: a call that AWS adds later does not always match',
    never: 'silent: a call that AWS adds later does not match if its verb is new',
};
function laterCalls(texts) {
    const patterns = texts.map((text) => (0,language_parse/* parsePattern */.EY)(text));
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
    section('SOMETIMES', sometimes.length, grouped(sometimes, ({ lostWhen }) => `lost for example when ${(0,coverage_words/* lostWords */.W)(lostWhen)}`));
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
        if (line.length + word.length > report_WIDTH) {
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


































const PATTERN_LIMIT = 1024 * 1024;
function terminal_calls(raw) {
    const given = raw['events'];
    const names = typeof given === 'string'
        ? [given]
        : [...(given ?? [])].flatMap((each) => each.split(','));
    const [first] = names;
    if (first === undefined)
        return (0,baseline_calls/* requiredCalls */.Ju)({ events: { include: 'iam-changes', exclude: [] } }).calls;
    if (names.length === 1 && (first === 'iam-changes' || first === 'iam-all'))
        return (0,baseline_calls/* requiredCalls */.Ju)({ events: { include: first, exclude: [] } }).calls;
    for (const name of names) {
        const selection = (0,baseline_calls/* selectCalls */.UU)(name);
        if ('message' in selection)
            throw new src_errors/* UsageError */.eb(`--events: ${selection.message}`, 'usage', [], selection.hint);
    }
    return (0,baseline_calls/* requiredCalls */.Ju)({ events: { include: names, exclude: [] } }).calls;
}
async function readText(path, world) {
    const bytes = await world.files.read(path, PATTERN_LIMIT);
    if (bytes === null)
        throw new src_errors/* UsageError */.eb(`${path}: there is no such file`, 'pattern', [
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
        throw new src_errors/* UsageError */.eb(`${path}: ${message}`, 'pattern', [{ path, line: 1, column: 1, message, hint: null }]);
    }
}
function onlyPatterns(raw) {
    const { pattern } = raw;
    const files = typeof pattern === 'string' ? [pattern] : [...(pattern ?? [])];
    if (files.length === 0)
        throw new src_errors/* UsageError */.eb('--pattern FILE is missing');
    return files;
}
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
function orFleet(command, raw, world) {
    return (0,fleet/* isFleet */.xP)(raw) ? (0,commands_fleet/* fleet */.C)((0,fleet/* fleetRequest */.SU)(raw, command), world, (0,external_node_process_.cwd)()) : null;
}
function ofOne(raw) {
    (0,fleet/* refuseFleetOptions */.lP)(raw);
    return raw;
}
function schemaOf(file = 'baseline') {
    if (file === 'baseline')
        return editorSchema();
    if (file === 'organization')
        return (0,organization_schema/* organizationJsonSchema */.fm)();
    throw new src_errors/* UsageError */.eb(`there is no schema of ${JSON.stringify(file)}: it must be baseline or organization`);
}
const RUNS = {
    review: (raw, _, world) => review_review(reviewRequest(raw), world, (0,external_node_process_.cwd)()),
    validate: (raw, operands, world) => validate(validateRequest(raw, operands), world, (0,external_node_process_.cwd)()),
    merge: (raw, operands, world) => (0,commands_merge/* merge */.h)((0,merge/* mergeRequest */.u)(raw, operands), world),
    trace: (raw, _, world) => trace_trace(traceRequest(raw), world, (0,external_node_process_.cwd)(), external_node_process_.stdin),
    plan: (raw, _, world) => orFleet('plan', raw, world) ?? plan((0,account/* planRequest */.NX)(ofOne(raw)), world, (0,external_node_process_.cwd)()),
    reconcile: (raw, _, world) => (0,reconcile/* reconcile */.L)((0,account/* reconcileRequest */.kT)(raw), world, (0,external_node_process_.cwd)()),
    check: (raw, _, world) => orFleet('check', raw, world) ?? check((0,account/* checkRequest */.yG)(ofOne(raw)), world, (0,external_node_process_.cwd)()),
    canary: (raw, _, world) => (0,commands_canary/* canary */.j)((0,canary/* canaryRequest */.y)(raw, { action: 'run' }), world, (0,external_node_process_.cwd)()),
    'canary challenge': (raw, _, world) => (0,commands_canary/* canary */.j)((0,canary/* canaryRequest */.y)(raw, { action: 'challenge' }), world, (0,external_node_process_.cwd)()),
    'canary answer': (raw, operands, world) => (0,commands_canary/* canary */.j)((0,canary/* canaryRequest */.y)(raw, { action: 'answer', code: operands[0] ?? null }), world, (0,external_node_process_.cwd)()),
    history: (raw, _, world) => orFleet('history', raw, world) ?? (0,commands_history/* history */.b6)((0,request_history/* historyRequest */.OC)(ofOne(raw)), world, (0,external_node_process_.cwd)()),
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
        const report = patternCoverage(texts, { calls: terminal_calls(raw) });
        await world.host.report(form(report, laterCalls(texts)));
        return coverageExit(report);
    }),
    init: (raw, _, world) => init(initRequest(raw), world),
    permissions: toFile((raw, _, world) => permissions(permissionsRequest(raw), world, (0,external_node_process_.cwd)())),
    explain: toFile(async (_, operands, world) => {
        await world.host.report((0,commandline/* called */.Ab)(explain(operands[0]), world.program ?? 'iam-alert-guard'));
        return 0;
    }),
    completion: toFile(async (_, operands, world) => {
        await world.host.report(completion(operands[0], cli_options/* COMMANDS */.L));
        return 0;
    }),
    schema: toFile(async (_, operands, world) => {
        await world.host.report(`${JSON.stringify(schemaOf(operands[0]), null, 2)}\n`);
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
        throw new src_errors/* UsageError */.eb(`${command} takes no ${JSON.stringify(operands[most] ?? '')}`, 'usage', [], moreHint(command));
    const files = (0,named_files/* namedFiles */.V)(world.files, raw, request_raw/* asFlag */.v0);
    const repeated = command.startsWith('canary') ? { ...raw, timeout: undefined } : raw;
    return RUNS[command](raw, operands, { ...world, files, again: againOf(repeated, world.program) });
}


/***/ })

};
