/** What makes a finding the same finding tomorrow: the check, the resource and what tells two of them apart. Never its wording. */
import {createHash} from 'node:crypto';

/** 32 hex digits. */
export function fingerprint(check: string, resource: string | null, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([check, resource, key]))
    .digest('hex')
    .slice(0, 32);
}
