/** Whom the ACL of a bucket lets in beside its owner. What the bucket's policy admits is judged by `log-bucket-exposed` itself. */
import {unreadDoubt} from '../../../delivery/doubt.js';
import type {BucketAdvice} from '../../../delivery/hops/trail/bucket-advice.js';
import type {ReadTypes} from '../../../snapshot/reads.js';
import type {ByHand} from '../../../delivery/command.js';
import {whyUnreadable} from '../../../delivery/gate.js';
import type {Outcome} from '../../check.js';
import type {Read} from '../../../snapshot/reads.js';

type Grant = ReadTypes['s3:GetBucketAcl']['value']['Grants'][number];

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#permissions: what each gives on a bucket. */
const GIVES: Readonly<Record<string, string>> = {
  READ: 'list the log files',
  WRITE: 'write, replace and delete log files',
  WRITE_ACP: 'open the bucket further',
  FULL_CONTROL: 'list, write, replace and delete log files and open the bucket further',
};

/** By the end of the group's URI: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#specifying-grantee-predefined-groups */
const PUBLIC: readonly (readonly [string, string])[] = [
  ['/groups/global/AllUsers', 'everyone'],
  ['/groups/global/AuthenticatedUsers', 'everybody with an AWS account'],
];

/**
 * The account of AWS that stores access logs of CloudFront:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html
 */
const LOG_DELIVERY = 'c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0';

interface Holder {
  readonly who: string;
  readonly public: boolean;
}

/** null: the owner, and groups and accounts of AWS itself. */
function holderOf({ID: id, URI: uri}: Grant, owner: string | undefined): Holder | null {
  const group = PUBLIC.find(([end]) => uri?.endsWith(end) === true);
  if (group !== undefined) return {who: group[1], public: true};
  if (id === undefined || owner === undefined || id === owner || id === LOG_DELIVERY) return null;
  return {who: `another account (canonical user id ${id.slice(0, 12)}…)`, public: false};
}

/**
 * One outcome for each stranger. A public access block that ignores public ACLs takes everyone's grants away, and no others
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html); where it cannot be read, whether it
 * does is unknown. Where object ownership is enforced, S3 answers the owner's grant alone
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html). Of an ACL that cannot be read nobody knows whom it lets in; to read it
 * is advice, so that is a remark.
 */
export function grantedOutcomes(
  {acl, publicAccessBlock: block, bucket}: BucketAdvice,
  about: Pick<Outcome, 'resource' | 'region'>,
): Outcome[] {
  if (acl.status === 'absent') return [];
  if (acl.status === 'unreadable') {
    const read: Read = {op: 's3:GetBucketAcl', region: about.region ?? '', params: {Bucket: bucket}};
    const message = `Not looked at: whether the ACL of ${bucket} lets others read or change the log files. It cannot be read: ${whyUnreadable(read, acl)}.`;
    return [{...about, key: 'acl', status: 'unknown', severity: 'info', message, doubt: unreadDoubt(read, acl)}];
  }
  const {Owner: owner, Grants: grants} = acl.value;
  const ignored = block.status === 'known' && block.value.IgnorePublicAcls === true;
  const found = new Map<string, {readonly holder: Holder; readonly permissions: string[]}>();
  for (const each of grants) {
    const holder = holderOf(each, owner);
    const permission = each.Permission ?? '';
    if (holder === null || (holder.public && ignored) || !Object.hasOwn(GIVES, permission)) continue;
    const known = found.get(holder.who) ?? {holder, permissions: []};
    found.set(holder.who, {holder, permissions: [...known.permissions, permission].sort()});
  }
  return [...found.values()].map(({holder, permissions}): Outcome => {
    const may = `${holder.who} may ${permissions.map((name) => GIVES[name] ?? name).join(', ')}`;
    const said = {...about, key: `acl ${holder.who}`, observed: {grantee: holder.who, permissions}};
    return holder.public && block.status === 'unreadable'
      ? {
          ...said,
          status: 'unknown',
          message: `It could not be determined whether ${may} (ACL of ${bucket}): the public access block, which could undo it, cannot be read.`,
          doubt: unreadDoubt(
            {op: 's3:GetPublicAccessBlock', region: about.region ?? '', params: {Bucket: bucket}},
            block,
          ),
        }
      : {...said, status: 'fail', message: `Strangers reach the log: ${may} (ACL of ${bucket}).`, remedy: PRIVATE};
  });
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#canned-acl */
const PRIVATE: ByHand = {
  run: ['aws s3api put-bucket-acl --bucket BUCKET --acl private'],
  note: 'This removes every grant but that of the owner. `aws s3api get-bucket-acl` shows them. With the setting BucketOwnerEnforced (Object Ownership) no ACL counts at all.',
};
