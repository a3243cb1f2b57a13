export const id = 1044;
export const ids = [1044];
export const modules = {

/***/ 51044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion)
/* harmony export */ });
/* harmony import */ var _baseline_file_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30105);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


const SHELLS = { bash, zsh, fish };
function completion(shell, table) {
    const names = Object.keys(SHELLS);
    if (shell !== undefined && Object.hasOwn(SHELLS, shell))
        return SHELLS[shell](table);
    const near = shell === undefined ? null : (0,_baseline_file_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(shell, names);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(shell === undefined ? 'no shell is named' : `there is no completion for ${JSON.stringify(shell)}`, 'usage', [], `${near === null ? '' : `did you mean ${near}? `}it must be one of ${names.join(', ')}`);
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


/***/ })

};
