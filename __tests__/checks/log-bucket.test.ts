import {check as exposed} from '../../src/checks/storage/log-bucket-exposed.js';
import {refuse, type World} from '../support/account.js';
import {ACCOUNT, BUCKET, STRANGER, TRAIL} from '../support/names.js';
import {trailBucketPolicy} from '../support/policies.js';
import {table} from '../support/table.js';

type Change = (account: World) => void;

/** One more statement in the policy of the log bucket. */
function admitting(statement: object): Change {
  return (account) => {
    const policy = JSON.parse(trailBucketPolicy(BUCKET, TRAIL)) as {Statement: object[]};
    policy.Statement.push({
      Effect: 'Allow',
      Action: 's3:GetObject',
      Resource: `arn:aws:s3:::${BUCKET}/*`,
      ...statement,
    });
    account.buckets[BUCKET]!.policy = JSON.stringify(policy);
  };
}

const nothingDelivered: Change = (account) => {
  for (const {status} of account.trails) {
    delete status.LatestDeliveryTime;
    status.StartLoggingTime = '2026-11-23T08:55:00.000Z';
  }
};

const all =
  (...changes: Change[]): Change =>
  (account) => {
    for (const change of changes) change(account);
  };

const ALL = 'http://acs.amazonaws.com/groups/global/AllUsers';
const AUTHENTICATED = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers';
const LOG_DELIVERY = 'http://acs.amazonaws.com/groups/s3/LogDelivery';
const CLOUDFRONT = 'c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0';

/** One more grant in the ACL of the log bucket. */
const granting =
  (Permission: string, grantee: {URI: string} | {ID: string}): Change =>
  (account) =>
    void account.buckets[BUCKET]!.grants.push({...grantee, Permission});
const unblocked: Change = (account) => void (account.buckets[BUCKET]!.publicAccessBlock = false);

table(exposed, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'a stranger reads',
    change: admitting({Principal: {AWS: `arn:aws:iam::${STRANGER}:root`}}),
    says: ['fail high'],
    words: [STRANGER],
  },
  {
    name: 'everyone reads, and nothing restricts it',
    change: all(admitting({Principal: '*'}), (account) => void (account.buckets[BUCKET]!.publicAccessBlock = false)),
    says: ['fail high'],
    words: ['everyone'],
  },
  {
    name: 'everyone reads, and the public access block restricts it',
    change: admitting({Principal: '*'}),
    says: ['pass'],
  },
  {name: 'the account itself reads', change: admitting({Principal: {AWS: ACCOUNT}}), says: ['pass']},
  {
    name: 'the policy is denied, and a fresh delivery proves the rest of the bucket',
    change: (account) => refuse(account, 's3:GetBucketPolicy'),
    says: ['unknown info'],
    words: ['s3:GetBucketPolicy', 'was denied'],
  },
  {
    name: 'the ACL is denied, which is no pass and no drift',
    change: (account) => refuse(account, 's3:GetBucketAcl'),
    says: ['unknown info'],
    words: ['ACL', 's3:GetBucketAcl', 'was denied'],
  },
  {
    name: 'the ACL is denied, and the policy lets a stranger in',
    change: all(admitting({Principal: {AWS: STRANGER}}), (account) => refuse(account, 's3:GetBucketAcl')),
    says: ['fail high', 'unknown info'],
  },
  {
    name: 'the bucket is another account’s',
    change: (account) => refuse(account, 's3:GetBucketPolicy', 'foreign'),
    says: ['unknown info'],
  },
  {
    name: 'the policy is denied, and nothing has been delivered yet',
    change: all(nothingDelivered, (account) => refuse(account, 's3:GetBucketPolicy')),
    says: ['unknown high'],
  },
  {
    name: 'everyone reads, and whether that is restricted may not be read',
    change: all(admitting({Principal: '*'}), (account) => refuse(account, 's3:GetPublicAccessBlock')),
    says: ['unknown high'],
    words: ['public access block'],
  },
  {
    name: 'an ACL for everyone, and nothing restricts it',
    change: all(granting('READ', {URI: ALL}), unblocked),
    says: ['fail high'],
    words: ['everyone may list'],
  },
  {
    name: 'an ACL for every AWS account, in two grants',
    change: all(granting('WRITE', {URI: AUTHENTICATED}), granting('READ', {URI: AUTHENTICATED}), unblocked),
    says: ['fail high'],
    words: ['everybody with an AWS account', 'delete'],
  },
  {
    name: 'an ACL and a policy for everyone',
    change: all(granting('READ', {URI: ALL}), admitting({Principal: '*'}), unblocked),
    says: ['fail high', 'fail high'],
  },
  {
    name: 'an ACL for everyone that the public access block ignores',
    change: granting('READ', {URI: ALL}),
    says: ['pass'],
  },
  {
    name: 'an ACL for everyone, and whether it is ignored may not be read',
    change: all(granting('READ', {URI: ALL}), (account) => refuse(account, 's3:GetPublicAccessBlock')),
    says: ['unknown high'],
  },
  {
    name: 'an ACL for another account, which no block takes away',
    change: granting('FULL_CONTROL', {ID: 'e5c2'.repeat(16)}),
    says: ['fail high'],
    words: ['e5c2e5c2e5c2'],
  },
  {
    name: 'an ACL for the services of AWS that deliver logs, and one that shows itself',
    change: all(
      granting('WRITE', {URI: LOG_DELIVERY}),
      granting('FULL_CONTROL', {ID: CLOUDFRONT}),
      granting('READ_ACP', {URI: ALL}),
      unblocked,
    ),
    says: ['pass'],
  },
  {name: 'no policy at all', change: (account) => void (account.buckets[BUCKET]!.policy = null), says: []},
]);
