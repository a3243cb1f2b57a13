import {check as exposed} from '../../src/checks/log-bucket-exposed.js';
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
    name: 'the bucket is another account’s',
    change: (account) => refuse(account, 's3:GetBucketPolicy', 'foreign'),
    says: ['unknown info'],
  },
  {
    name: 'the policy is denied, and nothing has been delivered yet',
    change: all(nothingDelivered, (account) => refuse(account, 's3:GetBucketPolicy')),
    says: ['unknown high'],
  },
  {name: 'no policy at all', change: (account) => void (account.buckets[BUCKET]!.policy = null), says: []},
]);
