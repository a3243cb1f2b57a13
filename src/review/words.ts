/** How a review speaks of calls and values. */
import {iamAction} from '../data/iam-actions.js';
import {quote} from '../baseline/file/text.js';

/**
 * What to name first where only one call is named: the ways in, and the ways to lift a limit, that an alert exists for. Credentials on
 * existing identities, delegated access, trust and permissions, then tags (with attribute-based access they are permissions too).
 */
const TELLING: readonly string[] = [
  ...[
    'ResetServiceSpecificCredential',
    'CreateAccessKey',
    'UpdateAssumeRolePolicy',
    'AttachRolePolicy',
    'AttachUserPolicy',
  ],
  ...[
    'PutRolePolicy',
    'PutUserPolicy',
    'CreateUser',
    'CreateRole',
    'CreateLoginProfile',
    'UpdateLoginProfile',
    'CreatePolicyVersion',
  ],
  ...[
    'SetDefaultPolicyVersion',
    'AddUserToGroup',
    'AcceptDelegationRequest',
    'AssociateDelegationRequest',
    'SendDelegationToken',
  ],
  ...[
    'DeactivateMFADevice',
    'DeleteRolePermissionsBoundary',
    'DeleteUserPermissionsBoundary',
    'TagRole',
    'TagUser',
    'UntagRole',
    'UntagUser',
  ],
];

/** "`CreateUser` and 24 more calls", the most telling one first. */
/** Names that no public record shows are not in the numbers of a report, so they are counted only where there is nothing else. */
export function nameCalls(all: readonly string[]): string {
  const shownByRecords = all.filter((call) => iamAction(call)?.publicApi === true);
  const calls = shownByRecords.length === 0 ? all : shownByRecords;
  const first = TELLING.find((call) => calls.includes(call)) ?? calls[0] ?? '';
  const rest = calls.length - 1;
  return rest <= 0 ? `\`${first}\`` : `\`${first}\` and ${rest} more call${rest === 1 ? '' : 's'}`;
}

/** A declared value, quoted where it is text. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? quote(value) : quote(JSON.stringify(value));
}
