/** With which credentials AWS is read: what is asked besides the standard chain. */
import {regionMeant} from '../data/regions.js';
import {Reader, type Raw} from './raw.js';

export interface Assumed {
  readonly role: string;
  readonly externalId: string | null;
}

export interface AccessRequest {
  readonly profile: string | null;
  readonly region: string | null;
  /** A role to assume first; null where the credentials of the chain are used as they are. */
  readonly assume: Assumed | null;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const ROLE_ARN = /^arn:aws(?:-[a-z]+)*:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (ExternalId) */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
const REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;

export function accessRequest(raw: Raw): AccessRequest {
  const read = new Reader(raw);
  const [profile, region] = [read.text('profile'), read.text('region')];
  const [role, externalId] = [read.text('assume-role'), read.text('external-id')];
  if (region !== null && !REGION.test(region)) read.wrong('region', region, 'it must be an AWS Region, e.g. us-east-1');
  const meant = region === null ? null : regionMeant(region);
  if (meant !== null) read.wrong('region', region ?? '', `there is no such Region; did you mean ${meant}?`);
  if (role !== null && !ROLE_ARN.test(role))
    read.wrong('assume-role', role, 'it must be the ARN of a role, e.g. arn:aws:iam::111122223333:role/NAME');
  // The value is no secret to AWS, and is treated as one here: it is never printed.
  if (externalId !== null && !EXTERNAL_ID.test(externalId))
    read.problems.push('--external-id: it must be 2 to 1,224 letters, digits or characters of _+=,.@:/-');
  if (externalId !== null && role === null) read.problems.push('--external-id is used with --assume-role only');
  read.done();
  return {profile, region, assume: role === null ? null : {role, externalId}};
}
