import {doubtOf, unreadDoubt} from '../../delivery/doubt.js';
import {CLOUDTRAIL_ACCOUNTS} from '../../data/cloudtrail-accounts.js';
import {whyUnreadable} from '../../delivery/gate.js';
import type {BucketAdvice} from '../../delivery/hops/trail/bucket-advice.js';
import type {StorageAnswer} from '../../delivery/hops/trail/storage.js';
import type {TrailAnswer} from '../../delivery/hops/trail/trail.js';
import type {Proof} from '../../delivery/proof.js';
import {judgedTrails} from '../../delivery/redundancy/applies.js';
import {BUCKET_READ, BUCKET_WRITE, isMalformed, parsePolicy, whoElse, type Outsider} from '../../policy/index.js';
import {grantedOutcomes} from '../shared/storage/bucket-grants.js';
import {declaredOrganization, homeOf, isOurs, outsiderWords, trustedAccounts} from '../shared/outsiders.js';
import {logFiles, ownerOf} from '../shared/storage/log-paths.js';
import {defineCheck, type Outcome} from '../check.js';
import type {Read} from '../../snapshot/reads.js';

export const check = defineCheck({
  id: 'log-bucket-exposed',
  title: 'Only declared accounts can read or change the log files',
  hop: 'storage',
  severity: 'high',
  rationale:
    'If a log bucket is open to everyone, or to an account that the baseline does not name, strangers can read the log files, or delete them. ' +
    'Where the last delivery of the trail shows that the bucket takes its files, a policy that cannot be read is a remark: nothing that is declared rests on it.',
  remediation: {
    console: 'S3 > the bucket > Permissions > Bucket policy: remove the statement; Object ownership: ACLs disabled.',
    cli: {
      run: [
        'aws s3api get-bucket-policy --bucket BUCKET --query Policy --output text > policy.json',
        'aws s3api put-bucket-policy --bucket BUCKET --policy file://policy.json',
      ],
      edits: [
        'Edit policy.json: remove the statement that lets others in; if CloudTrail is let in by it, too, name cloudtrail.amazonaws.com in place of the others. Leave the other statements as they are.',
      ],
    },
    terraform: 'aws_s3_bucket_policy without the statement; aws_s3_bucket_ownership_controls with BucketOwnerEnforced.',
  },
  by: 'human',
  reads: ['s3:GetBucketPolicy', 's3:GetBucketAcl', 's3:GetPublicAccessBlock'],
  at: ['trail', 'bucket'],
  sources: [
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html',
  ],
  good: {says: 'The documented policy.'},
  bad: {
    says: 'Everyone may read the log.',
    edits: [
      {
        read: 's3:GetBucketPolicy',
        value: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: {Service: 'cloudtrail.amazonaws.com'},
              Action: ['s3:PutObject', 's3:GetBucketAcl'],
              Resource: ['arn:aws:s3:::*', 'arn:aws:s3:::*/*'],
            },
            {Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::*/*'},
          ],
        }),
      },
      {read: 's3:GetPublicAccessBlock', absent: true},
    ],
  },
  evaluate(proof) {
    return judgedTrails(proof).trails.flatMap((answer): Outcome[] => {
      const {home, storage, foreign, trail} = answer;
      if (!storage.asked || storage.bucket === null || foreign) return [];
      const about = {resource: `arn:${proof.context.partition}:s3:::${storage.bucket}`, region: home};
      const advice = proof.evidence.buckets.find(({trailArn}) => trailArn === trail.TrailARN);
      const granted = advice === undefined ? [] : grantedOutcomes(advice, about);
      const admitted = admittedOutcomes(proof, answer, storage, about, advice);
      return granted.length === 0 ? admitted : [...admitted.filter(({status}) => status !== 'pass'), ...granted];
    });
  },
});

type Asked = Extract<StorageAnswer, {asked: true}>;

/** Whom the bucket policy lets in. */
function admittedOutcomes(
  proof: Proof,
  answer: TrailAnswer,
  storage: Asked,
  about: {readonly resource: string; readonly region: string},
  advice: BucketAdvice | undefined,
): Outcome[] {
  const {policy: read, bucket} = storage;
  if (read.status === 'unreadable') return [unseen(about, storage, read)];
  if (read.status === 'absent') return [];
  const policy = parsePolicy(read.value);
  if (isMalformed(policy)) return [unseen(about, storage, policy.malformed)];
  const block = advice?.publicAccessBlock;
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html: RestrictPublicBuckets keeps
  // a public policy from admitting anybody but AWS services and the bucket owner's account.
  const restricted = block?.status === 'known' && block.value.RestrictPublicBuckets === true;
  const account = ownerOf(proof, answer);
  const files = logFiles(proof, policy, about.resource, answer);
  if (files === null) {
    const message = `It could not be determined who else may read or change the log files of ${String(bucket)}: ${TOO_MUCH}.`;
    return [{...about, status: 'unknown', message, doubt: doubtOf('too-complex')}];
  }
  const found = whoElse([policy], {
    account,
    trusted: [...trustedAccounts(proof), ...Object.values(CLOUDTRAIL_ACCOUNTS)],
    actions: [...BUCKET_READ, ...BUCKET_WRITE],
    resources: [about.resource, ...files],
    now: proof.context.now,
    organization: declaredOrganization(proof),
    home: homeOf(proof, account),
  }).filter(({kind, unjudged}) => !((kind === 'everyone' || unjudged) && restricted));
  if (found.length === 0)
    return [{...about, status: 'pass', message: `Only declared accounts can read or change ${String(bucket)}.`}];
  return found.map((outsider): Outcome => {
    const words = `${outsiderWords(outsider)} in the policy of ${String(bucket)}`;
    const said = {
      ...about,
      key: outsider.principal,
      observed: {principal: outsider.principal, actions: outsider.actions},
    };
    const open = openFor(proof, outsider);
    if (open !== null)
      return {
        ...said,
        status: 'unknown',
        message: `It could not be determined whether ${words}: ${open.why}.`,
        doubt: doubtOf(open.kind),
      };
    return outsider.kind === 'everyone' && block?.status === 'unreadable'
      ? {
          ...said,
          status: 'unknown',
          message: `It could not be determined whether ${words}: the public access block, which could undo it, cannot be read.`,
          doubt: unreadDoubt(
            {op: 's3:GetPublicAccessBlock', region: about.region, params: {Bucket: String(bucket)}},
            block,
          ),
        }
      : {...said, status: 'fail', message: `Strangers reach the log: ${words}.`};
  });
}

const TOO_MUCH = 'the statement is too complex to be judged';

/** Why it is not known whether this outsider is let in; null where it is. */
function openFor(
  proof: Proof,
  outsider: Outsider,
): {readonly why: string; readonly kind: 'too-complex' | 'open'} | null {
  if (outsider.unjudged) return {why: TOO_MUCH, kind: 'too-complex'};
  if (!outsider.sure) return {why: 'a condition of the policy cannot be judged', kind: 'open'};
  return isOurs(proof, outsider)
    ? {why: 'and they may be the checked account, which is not known', kind: 'open'}
    : null;
}

/**
 * Where a fresh delivery has decided about the bucket, its policy serves only this check, and that nobody could look is a remark. Else
 * the bucket is in doubt as a whole.
 */
function unseen(
  about: Pick<Outcome, 'resource' | 'region'>,
  {provenByDelivery, bucket}: Asked,
  why: Extract<Asked['policy'], {status: 'unreadable'}> | string,
): Outcome {
  const read: Read = {op: 's3:GetBucketPolicy', region: about.region ?? '', params: {Bucket: String(bucket)}};
  const reason = typeof why === 'string' ? why : whyUnreadable(read, why);
  return {
    ...about,
    status: 'unknown',
    ...(provenByDelivery ? {severity: 'info' as const} : {}),
    message: `Not looked at: who else may read or change the log files. The policy cannot be read: ${reason}.`,
    doubt: typeof why === 'string' ? doubtOf('not-evaluated') : unreadDoubt(read, why),
  };
}
