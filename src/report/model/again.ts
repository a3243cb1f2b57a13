/** What a command that goes on from this run needs of the options of this run. */
export interface Again {
  /** What this program is called where it was started, as a shell takes it (`npx iam-alert-guard`); absent: by its own name. */
  readonly program?: string;
  /** Null where it is the default. */
  readonly baseline: string | null;
  readonly snapshot: readonly string[];
  readonly prune: readonly string[];
  readonly profile: string | null;
  readonly region: string | null;
  readonly 'assume-role': string | null;
  /** Never an external id itself: a word in capitals, to be filled in. */
  readonly 'external-id'?: 'EXTERNAL_ID';
  /** What these commands say is to be redacted too. */
  readonly redact?: 'true';
  /** That any other account is to be refused. */
  readonly account?: string | null;
  /** How the run was to read, judge and show: as it was written, and absent where nothing was. */
  readonly timeout?: string;
  readonly 'fail-on'?: string;
  readonly 'fail-on-unknown'?: string;
  readonly show?: string;
  readonly now?: string;
  readonly 'wait-for-confirmation'?: string;
  readonly 'max-pages'?: string;
  readonly 'with-records'?: true;
  readonly call?: string;
  readonly 'despite-drift'?: true;
  /** Which real changes a history looks at. */
  readonly days?: string;
  readonly since?: string;
  readonly until?: string;
  readonly events?: readonly string[];
  /** What a review compares. */
  readonly base?: string;
  readonly head?: string;
}

export type Option = Exclude<keyof Again, 'program'>;

/** What each of them is on a command line. One table: what the run was started with is read by it (`request/again.ts`), too. */
export const REPEATED: Readonly<Record<Option, 'text' | 'list' | 'switch' | 'blank'>> = {
  baseline: 'text',
  snapshot: 'list',
  prune: 'list',
  account: 'text',
  profile: 'text',
  region: 'text',
  // Never an external id itself, so nothing reads it.
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
