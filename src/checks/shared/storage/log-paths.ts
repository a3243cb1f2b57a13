/** Where the log files of a trail are, as resources that a bucket policy may name. */
import {parseArn} from '../../../delivery/arn.js';
import type {TrailAnswer} from '../../../delivery/hops/trail/trail.js';
import type {Proof} from '../../../delivery/proof.js';
import {resourcesLike, type ParsedPolicy, type ResourceForm} from '../../../policy/index.js';

const WORD = 'xabcdefghijklmnopqrstuvwyz0123456789';
const DIGITS = '7012345689';
const PATH = `${WORD}ABCDEFGHIJKLMNOPQRSTUVWXYZ_-/.`;

/**
 * `PREFIX/AWSLogs/ACCOUNT/CloudTrail/REGION/YEAR/MONTH/DAY/FILE`, digests and Insights events in folders beside it, and for a trail of an
 * organization `PREFIX/AWSLogs/ORGANIZATION/ACCOUNT/...` for each of its accounts:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html and
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-find-log-files.html
 */
function forms(bucketArn: string, {trail}: TrailAnswer, account: string, organization: string | null): ResourceForm[] {
  const prefix = trail.S3KeyPrefix === undefined || trail.S3KeyPrefix === '' ? '' : `${trail.S3KeyPrefix}/`;
  const start = `${bucketArn}/${prefix}AWSLogs/`;
  const org: ResourceForm =
    organization === null || organization === ''
      ? [{text: 'o-'}, {among: WORD, min: 10, max: 32}, {text: '/'}]
      : [{text: `${organization}/`}];
  const owners: ResourceForm[] = [
    [{text: `${start}${account}/`}],
    ...(trail.IsOrganizationTrail === true
      ? [[{text: start}, ...org, {among: DIGITS, min: 12, max: 12}, {text: '/'}]]
      : []),
  ];
  return owners.flatMap((owner) =>
    ['CloudTrail', 'CloudTrail-Digest', 'CloudTrail-Insight'].map((folder) => [
      ...owner,
      {text: `${folder}/`},
      {among: `${WORD}-`, min: 1, max: Infinity},
      {text: '/'},
      {among: PATH, min: 1, max: Infinity},
    ]),
  );
}

/** The account that owns the trail, and with it the bucket: the checked one, or where that is not known the one in the trail's ARN. */
export function ownerOf({context}: Proof, {trail}: TrailAnswer): string {
  return context.account ?? parseArn(trail.TrailARN)?.account ?? '';
}

/** A log file for each way in which the policy tells them apart; null where there are too many ways. */
export function logFiles(
  proof: Proof,
  policy: ParsedPolicy,
  bucketArn: string,
  answer: TrailAnswer,
): readonly string[] | null {
  return resourcesLike([policy], forms(bucketArn, answer, ownerOf(proof, answer), proof.context.organization));
}
