/** Credentials of another role, through the SDK's own assumer: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
import type {AwsCredentialIdentityProvider} from '@smithy/types';
import type {Trouble} from '../../../snapshot/model.js';
import {passes} from '../errors.js';
import type {Sdk} from './sdk.js';

export interface AssumedRole {
  readonly role: string;
  readonly externalId: string | null;
}

/** Exchanges credentials for those of a role, as the SDK's own assumer does. */
export type Assumer = ReturnType<Awaited<ReturnType<Sdk['sts']>>['getDefaultRoleAssumer']>;

interface Source {
  readonly region: string;
  /** Whose credentials ask for the role's. */
  readonly from: AwsCredentialIdentityProvider;
  readonly assume: AssumedRole;
  /** By default one made for this role; many roles share one, and with it its client. */
  readonly assumer?: Assumer;
  /** Shown in CloudTrail as the name of the session: 2 to 64 letters, digits and `_+=,.@-`. */
  readonly session?: string;
}

const SESSION_NAME = 'iam-alert-guard';

/**
 * Asked again whenever what it gave has expired, the source credentials included. What STS refuses is an error of credentials: a read
 * that could not be made for want of the role is not a read that its permission would allow. What may be gone in a minute (throttling, no
 * answer) stays what it is.
 */
export function assumedRole(
  {getDefaultRoleAssumer}: Awaited<ReturnType<Sdk['sts']>>,
  {region, from, assume, assumer = getDefaultRoleAssumer({region}), session = SESSION_NAME}: Source,
): AwsCredentialIdentityProvider {
  return async () => {
    const source = await from();
    try {
      return await assumer(source, {
        RoleArn: assume.role,
        RoleSessionName: session,
        ...(assume.externalId === null ? {} : {ExternalId: assume.externalId}),
      });
    } catch (error) {
      if (passes(error)) throw error;
      const {name, message} = error instanceof Error ? error : new Error(String(error));
      throw Object.assign(new Error(`the role ${assume.role} could not be assumed: ${name}: ${message}`), {
        name: 'CredentialsProviderError',
        trouble: {kind: 'role-refused'} satisfies Trouble,
      });
    }
  };
}
