/** What a command that goes on from this run needs of the options of this run. An external id is never among them. */
export interface Again {
  /** Null where it is the default. */
  readonly baseline: string | null;
  readonly snapshot: readonly string[];
  readonly prune: readonly string[];
  readonly profile: string | null;
  readonly region: string | null;
  readonly 'assume-role': string | null;
}
