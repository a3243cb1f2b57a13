/** How a review speaks of calls and values. */
import {quote} from '../baseline/text.js';

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
export function nameCalls(calls: readonly string[]): string {
  const first = TELLING.find((call) => calls.includes(call)) ?? calls[0] ?? '';
  const rest = calls.length - 1;
  return rest <= 0 ? `\`${first}\`` : `\`${first}\` and ${rest} more call${rest === 1 ? '' : 's'}`;
}

/** A declared value, quoted where it is text. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? quote(value) : quote(JSON.stringify(value));
}
