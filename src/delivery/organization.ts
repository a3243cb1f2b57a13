/**
 * The organization of the checked account: as the baseline declares it, else as AWS tells it, where a policy that was looked at asks for one.
 * https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeOrganization.html: any account of the organization may ask.
 */
import type {Baseline} from '../baseline/schema/schema.js';
import type {Facts} from '../snapshot/facts.js';
import {unreadDoubt, type Doubt} from './doubt.js';
import type {Read, ReadOp} from '../snapshot/reads.js';

/** The account is in no organization, so that no key that tells one comes with its calls. */
export const NO_ORGANIZATION = '';

const readOf = (region: string): Read<'organizations:DescribeOrganization'> => ({
  op: 'organizations:DescribeOrganization',
  region,
  params: {},
});

/** `NO_ORGANIZATION` where it is in none; null where nobody says. Asks for nothing. */
export function organizationIn({organization}: Baseline, facts: Facts, eventRegion: string): string | null {
  if (organization !== undefined) return organization;
  const told = facts.peek(readOf(eventRegion));
  if (told?.status === 'known') return told.value.Id;
  return told?.status === 'absent' ? NO_ORGANIZATION : null;
}

/** After the walk: asks for what the policies that were met make a matter, and for what a declaration can be compared with. */
export function askOrganization({organization}: Baseline, facts: Facts, eventRegion: string): void {
  if (organization !== undefined || facts.someUsed(speaksOfOrganization)) facts.get(readOf(eventRegion));
}

/** A policy asks for an organization, and nobody tells which the account's is. */
export function isUntold(facts: Facts, organization: string | null): boolean {
  return organization === null && facts.someUsed(speaksOfOrganization);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const ORGANIZATION_KEYS: ReadonlySet<string> = new Set(
  ['Principal', 'Resource', 'Source'].flatMap((of) =>
    [`aws:${of}OrgID`, `aws:${of}OrgPaths`].map((key) => key.toLowerCase()),
  ),
);

/** Does the doubt hang on a condition of a policy that asks for an organization? */
export function asksOrganization({keys = []}: Doubt): boolean {
  return keys.some((key) => ORGANIZATION_KEYS.has(key.toLowerCase()));
}

const NOT_OBSERVED = {status: 'unreadable', kind: 'not-observed', permissions: []} as const;

/** The read that would tell the organization, where it gave no answer. */
export function organizationUnread(facts: Facts, eventRegion: string): Partial<Doubt> {
  const told = facts.peek(readOf(eventRegion)) ?? NOT_OBSERVED;
  if (told.status !== 'unreadable') return {};
  const {reads, permissions} = unreadDoubt(readOf(eventRegion), told);
  return {reads, permissions};
}

/** Another organization than the declared one, as AWS tells it; null where it is the same or not known. */
export function otherOrganization({organization}: Baseline, facts: Facts, eventRegion: string): string | null {
  const told = facts.peek(readOf(eventRegion));
  if (organization === undefined || told?.status !== 'known') return null;
  return told.value.Id === organization ? null : told.value.Id;
}

const POLICIES: ReadonlySet<ReadOp> = new Set([
  ...(['sns:GetTopicAttributes', 'sqs:GetQueueAttributes', 'events:DescribeEventBus', 'kms:GetKeyPolicy'] as const),
  ...(['lambda:GetPolicy', 's3:GetBucketPolicy', 'iam:GetRole', 'iam:GetRolePolicy', 'iam:GetPolicyVersion'] as const),
]);

/** Condition keys of an organization, or its id in the path of a log file or the name of a log stream. */
const SPEAKS = /:(?:\w*)Org(?:ID|Paths)\b|\bo-[a-z0-9]{10,32}(?![a-z0-9])/i;

function speaksOfOrganization({op}: Read, value: unknown): boolean {
  if (!POLICIES.has(op)) return false;
  if (typeof value === 'string') return SPEAKS.test(value);
  const {Policy, AssumeRolePolicyDocument} = value as Readonly<Record<string, unknown>>;
  return [Policy, AssumeRolePolicyDocument].some((text) => typeof text === 'string' && SPEAKS.test(text));
}
