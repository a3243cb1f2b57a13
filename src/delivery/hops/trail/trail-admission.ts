/** May CloudTrail write the files of a trail: the questions to the policies of its bucket and key. */
import {CLOUDTRAIL_ACCOUNTS} from '../../../data/cloudtrail-accounts.js';
import {
  inNameOfAccount,
  trailDescribesKey,
  trailReadsBucketAcl,
  trailUsesKey,
  trailWritesBucket,
  type Question,
} from '../../../policy/services.js';
import type {Trail} from '../../../snapshot/nouns.js';
import {askAll, type Place, type ServiceAnswer} from '../access/admission.js';

/** The organization of a trail that is one's. */
export function organizationOf(
  {organization}: {readonly organization: string | null},
  answer: {readonly trail: Trail} | null,
): BucketQuestion['ofOrganization'] {
  return answer?.trail.IsOrganizationTrail === true ? {id: organization === '' ? null : organization} : null;
}

export interface BucketQuestion extends Place {
  readonly bucket: string;
  readonly prefix: string | null;
  readonly trailArn: string;
  readonly key: string | null;
  readonly region: string;
  /** An organization's trail writes under the organization's folder; its id is null where it is not known. */
  readonly ofOrganization: {readonly id: string | null} | null;
}

/**
 * A policy may name CloudTrail as the accounts in whose names it wrote before it was a service: that lets it deliver from the Regions of
 * these accounts. Whether it still comes in the name of one that the policy does not need, only a delivery shows.
 */
export function bucketAdmitsCloudTrail(
  text: string,
  where: BucketQuestion & {readonly ask: 'acl' | 'write'},
): ServiceAnswer {
  const {ofOrganization} = where;
  const question: Question =
    where.ask === 'acl'
      ? trailReadsBucketAcl(where.trailArn, where.bucket)
      : trailWritesBucket({
          ...where,
          prefix: where.prefix ?? '',
          organization: ofOrganization?.id ?? null,
        });
  const answer = askAll('bucket', text, where, () => [question]);
  if (answer.answer !== 'denied') return answer;
  const inNameOf = (account: string | undefined): ServiceAnswer['answer'] =>
    account === undefined || !text.includes(account)
      ? 'denied'
      : askAll(`bucket of ${account}`, text, where, () => [inNameOfAccount(question, account)]).answer;
  if (inNameOf(CLOUDTRAIL_ACCOUNTS[where.region]) === 'allowed')
    return {answer: 'allowed', why: `the policy names the account of CloudTrail in ${where.region}`};
  if (Object.values(CLOUDTRAIL_ACCOUNTS).some((account) => inNameOf(account) === 'allowed'))
    return {
      answer: 'unknown',
      why: `the policy names accounts of CloudTrail in other Regions, and not the one of ${where.region}`,
    };
  return ofOrganization?.id === null && where.ask === 'write'
    ? {answer: 'unknown', why: `${answer.why}, and the folder of the organization is not known`}
    : answer;
}

type KeyQuestion = {readonly keyArn: string; readonly trailArn: string} & Place;

export function keyAdmitsCloudTrail(text: string, where: KeyQuestion): ServiceAnswer {
  return askAll('trail key', text, where, () => [trailUsesKey(where.trailArn, where.keyArn)]);
}

/** May CloudTrail look at the key, as it does when a trail is made or changed? */
export function keyShownToCloudTrail(text: string, where: KeyQuestion): ServiceAnswer {
  return askAll('trail key shown', text, where, () => [trailDescribesKey(where.trailArn, where.keyArn)]);
}
