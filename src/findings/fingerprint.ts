/** What makes a finding the same finding tomorrow: the check, the resource and what tells two of them apart. Never its wording. */
import {createHash} from 'node:crypto';
import {remember} from '../remember.js';

/** The same findings come again in each account of a fleet and after each step of a plan. */
const fingerprints = remember<string>(2000);

/** 32 hex digits. */
export function fingerprint(check: string, resource: string | null, key: string): string {
  const text = JSON.stringify([check, resource, key]);
  return fingerprints(text, () => createHash('sha256').update(text).digest('hex').slice(0, 32));
}
