/** What a run says of an account. Where something could not be read that a pass rests on, it is unknown. */
export type Verdict = 'in-sync' | 'drifted' | 'unknown';
