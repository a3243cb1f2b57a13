/** Records of CloudTrail made from a number: the same number, the same record. Of many calls, callers, addresses and parameters. */
import {MUTATING_CALLS, READ_CALLS} from '../../src/data/iam-actions.js';
import type {Json} from '../../src/findings/model.js';

export type CloudTrailRecord = Readonly<Record<string, Json>>;

const START = Date.parse('2026-11-16T09:00:00Z');
const ACCOUNT = '111122223333';

/** Deterministic and cheap: https://en.wikipedia.org/wiki/Linear_congruential_generator (numbers of Numerical Recipes) */
function spread(number: number): number {
  return (Math.imul(number, 1_664_525) + 1_013_904_223) >>> 0;
}

function identityOf(number: number): CloudTrailRecord {
  const name = `person-${String(number % 97)}`;
  if (number % 41 === 0)
    return {type: 'Root', principalId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:root`, accountId: ACCOUNT};
  if (number % 3 === 0)
    return {
      type: 'IAMUser',
      principalId: `AIDA${name}`,
      arn: `arn:aws:iam::${ACCOUNT}:user/${name}`,
      accountId: ACCOUNT,
      userName: name,
    };
  return {
    type: 'AssumedRole',
    principalId: `AROAEXAMPLE:${name}@example.com`,
    arn: `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/${name}@example.com`,
    accountId: ACCOUNT,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: 'AROAEXAMPLE',
        arn: `arn:aws:iam::${ACCOUNT}:role/deploy`,
        accountId: ACCOUNT,
        userName: 'deploy',
      },
      attributes: {creationDate: '2026-11-16T08:00:00Z', mfaAuthenticated: number % 2 === 0 ? 'true' : 'false'},
    },
  };
}

/** One in four only reads; one in seven failed. In the order of time, a second and a half apart. */
export function recordOf(number: number, changes: CloudTrailRecord = {}): CloudTrailRecord {
  const mixed = spread(number);
  const reads = mixed % 4 === 0;
  const names = reads ? READ_CALLS : MUTATING_CALLS;
  const failed = mixed % 7 === 0;
  return {
    eventVersion: '1.11',
    userIdentity: identityOf(mixed % 1_000),
    eventTime: new Date(START + Math.floor(number * 1.5) * 1_000).toISOString().replace('.000', ''),
    eventSource: 'iam.amazonaws.com',
    eventName: names[mixed % names.length] ?? 'CreateUser',
    awsRegion: 'us-east-1',
    sourceIPAddress: `203.0.113.${String(mixed % 256)}`,
    userAgent: `aws-cli/2.${String(mixed % 30)}.1 md/awscrt`,
    ...(failed ? {errorCode: 'AccessDenied', errorMessage: 'User is not authorized to perform: iam:X'} : {}),
    requestParameters: failed
      ? null
      : {userName: `user-${String(mixed % 10_000)}`, tags: [{key: 'team', value: `t${String(mixed % 50)}`}]},
    responseElements: null,
    requestID: `r-${String(number)}`,
    eventID: `e-${String(number)}`,
    readOnly: reads,
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: ACCOUNT,
    eventCategory: 'Management',
    tlsDetails: {
      tlsVersion: 'TLSv1.3',
      cipherSuite: 'TLS_AES_128_GCM_SHA256',
      clientProvidedHostHeader: 'iam.amazonaws.com',
    },
    ...changes,
  };
}

export function recordText(number: number, changes: CloudTrailRecord = {}): string {
  return JSON.stringify(recordOf(number, changes));
}
