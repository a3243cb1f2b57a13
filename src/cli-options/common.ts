/**
 * `cli-options/` holds the options that several commands share.
 *
 * What the options of commands have in common.
 */

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** Takes all operands that follow it: `--prune A B` is `--prune A --prune B`. */
  readonly greedy?: boolean;
  readonly short?: string;
  /** What stands behind the option in help. */
  readonly value?: string;
  readonly help: string;
  /** Taken so that the refusal can say why, and so neither in the help nor completed. */
  readonly refused?: true;
}

export interface CommandSpec {
  readonly operands: string;
  readonly help: string;
  readonly options: Readonly<Record<string, Option>>;
}

const baseline: Option = {type: 'string', value: 'FILE', help: 'the baseline (default .github/iam-alerts.yml)'};

/** With which credentials AWS is read: before the standard chain is asked, or on top of it. */
export const ACCESS: Readonly<Record<string, Option>> = {
  profile: {type: 'string', value: 'NAME', help: 'the AWS profile to use, as AWS_PROFILE'},
  region: {type: 'string', value: 'REGION', help: 'the AWS Region to use, as AWS_REGION'},
  'assume-role': {type: 'string', value: 'ARN', help: 'assume this role first and read AWS with it'},
  'external-id': {type: 'string', value: 'ID', help: 'the external id that the role asks for'},
};

export const COMMON: Readonly<Record<string, Option>> = {
  baseline,
  account: {type: 'string', value: 'NUMBER', help: 'refuse any other account'},
  format: {
    type: 'string',
    value: 'text|json|markdown|sarif|html|ocsf|junit',
    help: 'form of the report on standard output',
  },
  output: {type: 'string', value: 'FILE', help: 'write the report to this file instead of standard output'},
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
  'save-snapshot': {type: 'string', value: 'FILE', help: 'save what was read, without secrets'},
  snapshot: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    help: 'judge this saved snapshot instead of reading AWS; repeat it to add accounts on which the first depends',
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
