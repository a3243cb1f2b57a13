/** Whom what was to be read belongs to: a refusal by another account is nothing that a grant in this one lifts. */
import type {Read} from '../snapshot/reads.js';
import {parseArn} from './arn.js';
import type {Unread} from './doubt.js';

export interface Owner {
  readonly owner: string;
  /** What was to be read. */
  readonly arn: string;
}

/**
 * The other account that would have to let it be read; null where a grant in the checked one may be enough. CloudTrail tells a member about the
 * organization's trail by the member's own rights, where it tells at all:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html
 */
export function ownerElsewhere({op, params}: Read, kind: Unread['kind'], account: string | null): Owner | null {
  if (account === null || (kind !== 'denied' && kind !== 'foreign')) return null;
  if (kind === 'denied' && op.startsWith('cloudtrail:')) return null;
  const arn = /arn:[\w-]+:[\w-]+:[\w-]*:\d{12}:[^"]*/.exec(JSON.stringify(params))?.[0];
  const owner = arn === undefined ? undefined : parseArn(arn)?.account;
  return arn === undefined || owner === undefined || owner === account ? null : {owner, arn};
}
