/** The commands and their options, as data: what `--help` prints and what the parser takes. Imports nothing, so that help is instant. */

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** Takes all operands that follow it: `--prune A B` is `--prune A --prune B`. */
  readonly greedy?: boolean;
  readonly short?: string;
  /** What stands behind the option in help. */
  readonly value?: string;
  readonly help: string;
}

export interface CommandSpec {
  readonly operands: string;
  readonly help: string;
  readonly options: Readonly<Record<string, Option>>;
}

const baseline: Option = {type: 'string', value: 'FILE', help: 'the baseline (default .github/iam-alerts.yml)'};

const COMMON: Readonly<Record<string, Option>> = {
  baseline,
  format: {type: 'string', value: 'text|json|markdown|sarif', help: 'form of the report on standard output'},
  output: {type: 'string', value: 'FILE', help: 'write the report there instead'},
  'fail-on': {
    type: 'string',
    value: 'critical|high|medium|low|never',
    help: 'lowest severity that fails the run (default medium)',
  },
  'fail-on-unknown': {type: 'string', value: 'true|false', help: 'does what nobody knows fail the run (default true)'},
  'save-snapshot': {type: 'string', value: 'FILE', help: 'save what was read, without secrets'},
  snapshot: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    help: 'judge a saved snapshot instead of asking AWS; again for further accounts',
  },
  now: {type: 'string', value: 'RFC3339', help: 'measure ages against this time'},
  redact: {
    type: 'string',
    value: 'true|false',
    help: 'replace addresses and account ids by short tags (default false here)',
  },
  timeout: {type: 'string', value: 'DURATION', help: 'give up reading after this long (default 2m)'},
};

/** Of the forms of a report, those that an answer without findings has. */
const answerFormat: Option = {type: 'string', value: 'text|json|markdown', help: 'form of the answer'};
const output: Option = {type: 'string', value: 'FILE', help: 'write it there instead of standard output'};

const prune: Option = {
  type: 'string',
  multiple: true,
  greedy: true,
  value: 'RESOURCE...',
  help: 'may be taken away; the plan says by which name',
};

const patterns: Option = {type: 'string', multiple: true, value: 'FILE', help: 'an event pattern; again for a union'};

export const COMMANDS = {
  check: {operands: '', help: 'observe an account, judge it against the baseline, report; read-only', options: COMMON},
  plan: {
    operands: '',
    help: 'the same, plus the ordered steps that would restore the baseline, and their digest; read-only',
    options: {...COMMON, prune},
  },
  reconcile: {
    operands: '',
    help: 'carry the plan out, look again, say what still needs a person',
    options: {
      ...COMMON,
      prune,
      'plan-digest': {type: 'string', value: 'DIGEST', help: 'carry out the plan with this digest, or none'},
      yes: {type: 'boolean', help: 'do not ask for the account number'},
      account: {type: 'string', value: 'NUMBER', help: 'refuse any other account'},
      'wait-for-confirmation': {
        type: 'string',
        value: 'DURATION',
        help: 'wait this long for people to confirm, e.g. 15m',
      },
    },
  },
  trace: {
    operands: '',
    help: 'follow one event through every route and print what each joint answers',
    options: {
      event: {type: 'string', value: 'FILE', help: 'the event, as EventBridge carries it (JSON)'},
      ...COMMON,
      format: answerFormat,
    },
  },
  review: {
    operands: '',
    help: 'what does a change of the baseline do: weaken, strengthen, neither? No AWS access',
    options: {
      base: {type: 'string', value: 'FILE', help: 'the baseline as it was; none: there was none'},
      head: {type: 'string', value: 'FILE', help: 'as it would be (default .github/iam-alerts.yml)'},
      'accept-weakening': {type: 'boolean', help: 'a weakening is meant: exit 0'},
      baseline: {type: 'string', value: 'FILE', help: 'the same as --head'},
      format: COMMON['format'] as Option,
      output: COMMON['output'] as Option,
      'fail-on': {...(COMMON['fail-on'] as Option), help: 'never: a weakening does not fail the run'},
      'fail-on-unknown': {
        ...(COMMON['fail-on-unknown'] as Option),
        help: 'taken as everywhere; a review knows all it reads',
      },
      now: COMMON['now'] as Option,
      redact: COMMON['redact'] as Option,
    },
  },
  merge: {
    operands: 'FILE...',
    help: 'several JSON reports as one summary; the newer of two for one account',
    options: {
      format: COMMON['format'] as Option,
      output: COMMON['output'] as Option,
      'fail-on': COMMON['fail-on'] as Option,
      'fail-on-unknown': COMMON['fail-on-unknown'] as Option,
    },
  },
  'pattern match': {
    operands: '',
    help: 'which events on standard input (JSON lines) does a pattern match?',
    options: {
      pattern: {type: 'string', value: 'FILE', help: 'the event pattern'},
      batch: {type: 'boolean', help: 'lines of {"id","pattern","event"} instead'},
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
      for: {type: 'string', value: 'check|plan|reconcile', help: 'for which command (default check)'},
      'with-advice': {type: 'boolean', help: 'also the reads that serve remarks only'},
      'with-prune': {type: 'boolean', help: 'also the calls that --prune makes'},
      baseline: {type: 'string', value: 'FILE', help: 'scope it to what this baseline names'},
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
      new: {type: 'boolean', help: 'the recommended baseline; asks AWS nothing'},
      output: {type: 'string', value: 'FILE', help: 'where to write it (default .github/iam-alerts.yml)'},
      force: {type: 'boolean', help: 'overwrite a file that is there'},
      timeout: COMMON['timeout'] as Option,
    },
  },
  explain: {operands: '[CHECK]', help: 'what a check means, why it matters, how to fix it', options: {output}},
  schema: {operands: '', help: 'print the JSON Schema of the baseline', options: {output}},
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** The arguments as `parseArgs` takes them: a name before each value of a greedy option. */
export function spelledOut(args: readonly string[], options: CommandSpec['options']): string[] {
  let greedy: string | null = null;
  let fresh = false;
  const out: string[] = [];
  for (const arg of args) {
    if (arg.startsWith('-')) {
      const [name = '', ...value] = arg.slice(2).split('=');
      greedy = arg.startsWith('--') && Object.hasOwn(options, name) && options[name]?.greedy === true ? name : null;
      fresh = greedy !== null && value.length === 0;
    } else if (greedy !== null && !fresh) {
      out.push(`--${greedy}`);
    } else {
      fresh = false;
    }
    out.push(arg);
  }
  return out;
}

function rows(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}

export function overview(): string {
  const commands = Object.entries<CommandSpec>(COMMANDS).map(
    ([name, {operands, help}]) => [`${name} ${operands}`.trim(), help] as const,
  );
  return `Usage: iam-alert-guard COMMAND [options]

Would we know if somebody changed IAM? Proves it from configuration, or names the joint that loses the alert.

${rows(commands)}
Exit: 0 in sync, 1 drift at --fail-on or worse, 2 wrong request or baseline, 3 nobody knows, 4 defect of this tool.
Credentials, region and endpoint come from the AWS standard chain. \`iam-alert-guard COMMAND --help\` lists options.
`;
}

export function helpFor(name: CommandName): string {
  const spec: CommandSpec = COMMANDS[name];
  const options = Object.entries(spec.options).map(
    ([option, {value, help}]) => [`--${option}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  const list = options.length === 0 ? '' : `\n${rows(options)}`;
  return `Usage: iam-alert-guard ${name}${options.length === 0 ? '' : ' [options]'}${spec.operands === '' ? '' : ` ${spec.operands}`}

${spec.help}
${list}`;
}
