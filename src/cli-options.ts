/** The commands and their options, as data: what `--help` prints, shells complete and the parser takes. Imports nothing that runs, so that help is instant. */
import {FLEET} from './cli-options-fleet.js';

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

/** With which credentials AWS is read: before the standard chain is asked, or on top of it. */
const ACCESS: Readonly<Record<string, Option>> = {
  profile: {type: 'string', value: 'NAME', help: 'the AWS profile to use, as AWS_PROFILE'},
  region: {type: 'string', value: 'REGION', help: 'the AWS Region to use, as AWS_REGION'},
  'assume-role': {type: 'string', value: 'ARN', help: 'assume this role first and read AWS with it'},
  'external-id': {type: 'string', value: 'ID', help: 'the external id that the role asks for'},
};

const COMMON: Readonly<Record<string, Option>> = {
  baseline,
  format: {
    type: 'string',
    value: 'text|json|markdown|sarif|html|ocsf|junit',
    help: 'form of the report on standard output',
  },
  output: {type: 'string', value: 'FILE', help: 'write the report there instead'},
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
  timeout: {type: 'string', value: 'DURATION', help: 'give up reading after this long (default 2m, at most 24h)'},
  ...ACCESS,
};

/** Of the forms of a report, those that an answer without findings has. */
const answerFormat: Option = {type: 'string', value: 'text|json|markdown', help: 'form of the answer'};
const output: Option = {type: 'string', value: 'FILE', help: 'write it there instead of standard output'};

const prune: Option = {
  type: 'string',
  multiple: true,
  greedy: true,
  value: 'RESOURCE...',
  help: 'what reconcile may remove or narrow, by the name that the plan prints',
};

const patterns: Option = {type: 'string', multiple: true, value: 'FILE', help: 'an event pattern; again for a union'};

export const COMMANDS = {
  check: {
    operands: '',
    help: 'read an account, compare it with the baseline, and report; read-only',
    options: {...COMMON, ...FLEET},
  },
  plan: {
    operands: '',
    help: 'the same, plus the ordered steps that would restore the baseline, and their digest; read-only',
    options: {...COMMON, ...FLEET, prune},
  },
  reconcile: {
    operands: '',
    help: 'carry out the plan, read the account again, and say what still needs a person',
    options: {
      ...COMMON,
      prune,
      'plan-digest': {type: 'string', value: 'DIGEST', help: 'carry out only the plan with this digest'},
      yes: {type: 'boolean', help: 'do not ask for the account number'},
      account: {type: 'string', value: 'NUMBER', help: 'refuse any other account'},
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
  history: {
    operands: '',
    help: 'which real IAM changes would have alerted, by the configuration of today; read-only',
    options: {
      days: {type: 'string', value: 'DAYS', help: 'how far back, 1 to 90 (default 7)'},
      since: {type: 'string', value: 'RFC3339', help: 'where the window begins, instead of --days'},
      until: {type: 'string', value: 'RFC3339', help: 'where it ends (default 15 minutes before now)'},
      events: {
        type: 'string',
        multiple: true,
        greedy: true,
        value: 'FILE...',
        help: 'records of CloudTrail from files, also .gz, instead of its event history',
      },
      'max-pages': {type: 'string', value: 'NUMBER', help: 'pages of 50 to read at most (default 2000)'},
      'with-records': {type: 'boolean', help: 'show whole records as examples: names, addresses, parameters'},
      ...COMMON,
    },
  },
  review: {
    operands: '',
    help: 'say whether a change of the baseline weakens or strengthens it; no AWS access',
    options: {
      base: {type: 'string', value: 'FILE', help: 'the baseline as it was; none: there was none'},
      head: {type: 'string', value: 'FILE', help: 'as it would be (default .github/iam-alerts.yml)'},
      'accept-weakening': {type: 'boolean', help: 'accept a weakening: exit 0'},
      baseline: {type: 'string', value: 'FILE', help: 'the same as --head'},
      format: COMMON['format'] as Option,
      output: COMMON['output'] as Option,
      'fail-on': {...(COMMON['fail-on'] as Option), help: 'never: a weakening does not fail the run'},
      'fail-on-unknown': {
        ...(COMMON['fail-on-unknown'] as Option),
        help: 'accepted as for other commands; a review has no unknown results',
      },
      show: COMMON['show'] as Option,
      now: COMMON['now'] as Option,
      redact: COMMON['redact'] as Option,
    },
  },
  validate: {
    operands: '[FILE...]',
    help: 'list every problem of baselines and organization files; no AWS access',
    options: {
      format: {type: 'string', value: 'text|json|sarif', help: 'form of the list'},
      output,
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
      show: COMMON['show'] as Option,
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
      for: {type: 'string', value: 'check|plan|reconcile|history', help: 'for which command (default check)'},
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
      snapshot: {type: 'string', value: 'FILE', help: 'read this saved snapshot instead of AWS'},
      'save-snapshot': COMMON['save-snapshot'] as Option,
      now: COMMON['now'] as Option,
      timeout: COMMON['timeout'] as Option,
      ...ACCESS,
    },
  },
  explain: {operands: '[CHECK]', help: 'what a check means, why it matters, how to fix it', options: {output}},
  schema: {
    operands: '[baseline|organization]',
    help: 'print the JSON Schema of the baseline, or of the organization file',
    options: {output},
  },
  completion: {operands: 'bash|zsh|fish', help: 'print the completion script of a shell', options: {output}},
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
