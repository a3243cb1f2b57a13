/** The options of a run over many accounts, as `cli-options.ts` has the others. */

export const FLEET = {
  organization: {type: 'string', value: 'FILE', help: 'look at the accounts that this organization file lists'},
  concurrency: {type: 'string', value: 'N', help: 'how many accounts are checked at the same time (default 12)'},
  shard: {type: 'string', value: 'I/N', help: 'only every N-th account, beginning with the I-th'},
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
} as const;
