/** The commands and their options, as data: what `--help` prints, shells complete and the parser takes. Imports nothing that runs, so that help is instant. */
import {FLEET} from './cli-options-fleet.js';

import {ACCESS, COMMON, type CommandSpec, type Option} from './cli-options/common.js';
import {EVIDENCE} from './cli-options/evidence.js';

export type {CommandSpec, Option};

/** Of the forms of a report, those that an answer without findings has. */
const answerFormat: Option = {type: 'string', value: 'text|json|markdown', help: 'form of the answer'};
const output: Option = {type: 'string', value: 'FILE', help: 'write to this file instead of standard output'};

/** A trace has no findings that could be shown. */
const TRACING = Object.fromEntries(Object.entries(COMMON).filter(([name]) => name !== 'show'));

const prune: Option = {
  type: 'string',
  multiple: true,
  greedy: true,
  value: 'RESOURCE...',
  help: 'what reconcile may remove or narrow, by the name that the plan prints',
};

const previous: Option = {
  type: 'string',
  multiple: true,
  greedy: true,
  value: 'FILE...',
  help: 'JSON reports of earlier runs (paths or globs), so that the report covers a period',
};

const patterns: Option = {
  type: 'string',
  multiple: true,
  value: 'FILE',
  help: 'an event pattern; repeat it to count what several patterns match together',
};

export const COMMANDS = {
  check: {
    operands: '',
    help: 'read an account, compare it with the baseline, and report; read-only',
    options: {...COMMON, ...FLEET, previous},
  },
  plan: {
    operands: '',
    help: 'the same, plus the ordered steps that would restore the baseline, and their digest; read-only',
    options: {...COMMON, ...FLEET, prune, previous},
  },
  reconcile: {
    operands: '',
    help: 'carry out the plan, read the account again, and say what still needs a person',
    options: {
      ...COMMON,
      snapshot: {...(COMMON['snapshot'] as Option), refused: true},
      prune,
      'plan-digest': {type: 'string', value: 'DIGEST', help: 'carry out only the plan with this digest'},
      yes: {type: 'boolean', help: 'do not ask for the account number'},
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
      base: {type: 'string', value: 'FILE', help: 'the old baseline, or none if there was none'},
      head: {
        type: 'string',
        value: 'FILE',
        help: 'the new baseline (default .github/iam-alerts.yml); none: it was removed',
      },
      'accept-weakening': {type: 'boolean', help: 'accept that the change weakens the baseline (exit 0)'},
      baseline: {type: 'string', value: 'FILE', help: 'the same as --head'},
      format: COMMON['format'] as Option,
      output: COMMON['output'] as Option,
      'fail-on': {...(COMMON['fail-on'] as Option), help: 'never: a weakening does not fail the run'},
      'fail-on-unknown': {
        ...(COMMON['fail-on-unknown'] as Option),
        help: 'has no effect: a review has no unknown results',
      },
      show: {...(COMMON['show'] as Option), help: 'has no effect: a review has no findings'},
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
    help: 'join several JSON reports in one summary; for each account the newest report counts',
    options: {
      format: COMMON['format'] as Option,
      output: COMMON['output'] as Option,
      'fail-on': COMMON['fail-on'] as Option,
      'fail-on-unknown': COMMON['fail-on-unknown'] as Option,
      show: COMMON['show'] as Option,
      previous,
    },
  },
  'pattern match': {
    operands: '',
    help: 'which events on standard input (JSON lines) match a pattern',
    options: {
      pattern: {type: 'string', value: 'FILE', help: 'the event pattern'},
      batch: {type: 'boolean', help: 'read lines of {"id","pattern","event"} instead'},
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
      for: {type: 'string', value: 'check|plan|reconcile|history|canary', help: 'for which command (default check)'},
      'with-advice': {type: 'boolean', help: 'include the reads that only remarks need'},
      'with-prune': {type: 'boolean', help: 'include the calls that --prune makes'},
      baseline: {type: 'string', value: 'FILE', help: 'limit it to the resources that this baseline names'},
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
      new: {type: 'boolean', help: 'write the recommended baseline without reading AWS'},
      output: {type: 'string', value: 'FILE', help: 'where to write it (default .github/iam-alerts.yml)'},
      force: {type: 'boolean', help: 'overwrite an existing file'},
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
