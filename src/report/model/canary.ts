/** One harmless change that was made, and where it was seen: the JSON block `canary` (contract, section 6). Plain data. */

export interface CanaryHop {
  /** `call`, `history`, `rule`, `target`, `topic`, `probe`. */
  readonly hop: string;
  readonly resource: string | null;
  readonly state: 'seen' | 'not-seen' | 'not-watched';
  /** RFC 3339; null where it was not seen, or where nobody can tell when. */
  readonly at: string | null;
  /** Why it was not watched, or what was seen there. */
  readonly note: string | null;
}

export interface CanaryAnswer {
  /** Whoever typed the code: a login of GitHub, or the ARN of the caller. */
  readonly by: string;
  readonly at: string;
}

export interface CanaryBlock {
  /** Null for a challenge: it stands in the alert alone. */
  readonly marker: string | null;
  /** `iam:TagRole`. */
  readonly call: string;
  readonly sentAt: string;
  readonly hops: readonly CanaryHop[];
  readonly outcome: 'arrived' | 'late' | 'lost' | 'unknown';
  /** From the call to the probe; null where it did not arrive. */
  readonly seconds: number | null;
  /** How often it was sent. */
  readonly tries: number;
  /** Whom the alert goes to besides the declared recipients. */
  readonly audience: readonly string[];
  readonly answer?: CanaryAnswer;
}
