/** How much a baseline asks for, and how much of an account a trail covers: what a claim about *every* change or *all* Regions rests on. */
export interface Extent {
  /** Calls of the public API that change IAM and need not alert (`iam:TagRole`): `events` does not ask for them. Sorted. */
  readonly leftOut: readonly string[];
  /** How many patterns of `events.except` name events that need not alert. */
  readonly excepted: number;
  /** Are changes to IAM policies among what need not alert, by `events` or by a pattern of `events.except`? */
  readonly policiesLeftOut: boolean;
  /** Does a trail that works record the management events of all Regions? Null where that could not be determined. */
  readonly allRegions: boolean | null;
  /** `unexpected-recipients: allow`: others may receive the events. */
  readonly othersAllowed: boolean;
}

/** By the protocol, as nothing in AWS says who reads. A web endpoint is a pager or a chat as often as a program. */
const PEOPLE: ReadonlySet<string> = new Set(['email', 'email-json', 'sms', 'chat']);
const PERHAPS: ReadonlySet<string> = new Set(['http', 'https', 'api-destination', 'application']);

export function readBy(protocol: string): 'person' | 'perhaps' | 'program' {
  if (PEOPLE.has(protocol)) return 'person';
  return PERHAPS.has(protocol) ? 'perhaps' : 'program';
}
