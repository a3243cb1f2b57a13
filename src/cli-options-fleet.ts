/** The options of a run over many accounts, as `cli-options.ts` has the others. */

export const FLEET = {
  organization: {type: 'string', value: 'FILE', help: 'many accounts: the organization file that says which'},
  concurrency: {type: 'string', value: 'N', help: 'how many accounts are checked at the same time (default 12)'},
  shard: {type: 'string', value: 'I/N', help: 'only every N-th account, beginning with the I-th'},
  'output-dir': {
    type: 'string',
    value: 'DIR',
    help: 'keep the JSON report of each account there; a second run reuses it',
  },
  'max-age': {type: 'string', value: 'DURATION', help: 'how old a report there may be to be reused (default 1h)'},
} as const;
