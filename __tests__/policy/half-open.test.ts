/** Policies of buckets, topics, queues, keys and buses that are half open and half closed: each open one has a closed neighbour. */
import {describe, expect, it} from '@jest/globals';
import {whoElse} from '../../src/policy/index.js';
import {ACCOUNT, FOREIGN, KEY, policy, TOPIC} from './build.js';

const OWN = 'o-a1b2c3d4e5';
const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:alerts`;
const BUS = `arn:aws:events:us-east-1:${ACCOUNT}:event-bus/default`;
const LOG = 'arn:aws:s3:::acme-trail/AWSLogs/111122223333/CloudTrail/us-east-1/x';

const PLACES = {
  topic: ['sns:Subscribe', TOPIC],
  publish: ['sns:Publish', TOPIC],
  queue: ['sqs:ReceiveMessage', QUEUE],
  key: ['kms:RevokeGrant', KEY],
  bus: ['events:PutEvents', BUS],
  bucket: ['s3:GetObject', LOG],
} as const;

function asked(place: keyof typeof PLACES, statements: readonly object[]): string {
  const [action, resource] = PLACES[place];
  const found = whoElse(
    [policy(...statements.map((one) => ({Effect: 'Allow', Principal: '*', Action: action, Resource: '*', ...one})))],
    {
      ...{account: ACCOUNT, trusted: [], organization: OWN, now: '2026-11-23T09:00:00Z'},
      ...{actions: [action], resources: [resource]},
    },
  );
  if (found.some(({sure}) => sure)) return 'open';
  return found.length > 0 ? 'unknown' : 'closed';
}

type Place = keyof typeof PLACES;
type Row = readonly [name: string, place: Place, ...statements: object[]];
const if_ = (Condition: object, more: object = {}): object => ({Condition, ...more});

const OPEN: readonly Row[] = [
  ['an Allow by NotAction', 'topic', {Action: undefined, NotAction: 'sns:Publish'}],
  [
    'a Deny that spares one stranger',
    'topic',
    {},
    {Effect: 'Deny', Condition: {StringNotEquals: {'aws:PrincipalAccount': [ACCOUNT, FOREIGN]}}},
  ],
  [
    'a Deny of users alone',
    'queue',
    {},
    {Effect: 'Deny', Condition: {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:user/*'}}},
  ],
  ['a Deny of another action', 'queue', {}, {Effect: 'Deny', Action: 'sqs:SendMessage'}],
  [
    'a Deny of another resource',
    'bucket',
    {},
    {Effect: 'Deny', Resource: 'arn:aws:s3:::acme-trail/AWSLogs/*/Config/*'},
  ],
  ['a Deny in plain HTTP', 'bucket', {}, {Effect: 'Deny', Condition: {Bool: {'aws:SecureTransport': 'false'}}}],
  ['sources by a name', 'publish', if_({ArnLike: {'aws:SourceArn': 'arn:aws:s3:*:*:*-logs'}})],
  [
    'sources by ArnEquals with a star',
    'publish',
    if_({ArnEquals: {'aws:SourceArn': 'arn:aws:cloudwatch:us-east-1:*:alarm:*'}}),
  ],
  ['sources if they are told', 'publish', if_({ArnLikeIfExists: {'aws:SourceArn': `arn:aws:s3:*:${ACCOUNT}:*`}})],
  ['any bucket', 'publish', if_({ArnLike: {'aws:SourceArn': 'arn:aws:s3:::*'}})],
  ['any topic', 'queue', if_({ArnLike: {'aws:SourceArn': 'arn:aws:sns:*:*:*'}})],
  ['organizations by ForAllValues', 'bus', if_({'ForAllValues:StringEquals': {'aws:PrincipalOrgPaths': `${OWN}/*`}})],
  ['all of the organization or no one’s', 'bus', if_({StringEqualsIfExists: {'aws:PrincipalOrgID': OWN}})],
  ['the account or a stranger', 'key', if_({StringEquals: {'kms:CallerAccount': [ACCOUNT, FOREIGN]}})],
  ['accounts of one digit more or less', 'key', if_({StringLike: {'kms:CallerAccount': '11112222333*'}})],
  ['through S3 in any account', 'key', if_({StringEquals: {'kms:ViaService': 's3.us-east-1.amazonaws.com'}})],
  ['a mailbox of any domain', 'topic', if_({StringLike: {'sns:Endpoint': 'alerts@*'}})],
  ['any page', 'topic', if_({StringLike: {'sns:Endpoint': 'https://*'}})],
  ['one host, any path', 'topic', if_({StringLike: {'sns:Endpoint': 'https://hooks.example.com/*'}})],
  ['all mailboxes but one', 'topic', if_({StringNotEquals: {'sns:Endpoint': 'a@example.com'}})],
  ['queues of any account', 'topic', if_({ArnLike: {'sns:Endpoint': 'arn:aws:sqs:*:*:alerts'}})],
  ['a function’s alias that fits', 'topic', if_({StringLike: {'sns:Endpoint': `arn:aws:lambda:*:${ACCOUNT}:*`}})],
  ['queues of a stranger', 'topic', if_({ArnLike: {'sns:Endpoint': `arn:aws:sqs:*:${FOREIGN}:*`}})],
  ['a protocol', 'topic', if_({StringEquals: {'sns:Protocol': 'email'}})],
  ['everybody who is a service or no user', 'bucket', if_({Null: {'aws:userid': 'false'}})],
  ['every role, by its id', 'topic', if_({StringLike: {'aws:userid': 'AROA*'}})],
  ['every role that is not one, by its id', 'bucket', if_({StringNotLike: {'aws:userid': ['AROAEXAMPLEID000000A:*']}})],
  ['sessions of a name, of any role', 'queue', if_({StringLike: {'aws:userid': 'AROA*:deploy-?'}})],
  ['every user, by his id', 'bus', if_({StringLike: {'aws:userid': ['aida*', 'AIDA*']}})],
  ['federated users of any account', 'bucket', if_({StringLike: {'aws:userid': '*:visitor'}})],
  [
    'users by their id, though no roles',
    'bucket',
    if_({StringLike: {'aws:userid': 'AIDA*'}}),
    {Effect: 'Deny', Condition: {StringLike: {'aws:userid': 'AROA*'}}},
  ],
  ['half of the internet in two', 'bucket', if_({IpAddress: {'aws:SourceIp': ['0.0.0.0/2', '64.0.0.0/2']}})],
  ['everybody with a tag', 'bucket', if_({StringEquals: {'aws:PrincipalTag/team': 'security'}})],
  ['everybody with MFA', 'bucket', if_({Bool: {'aws:MultiFactorAuthPresent': 'true'}})],
  ['an object’s tag', 'bucket', if_({StringEquals: {'s3:ExistingObjectTag/public': 'yes'}})],
];

const CLOSED: readonly Row[] = [
  [
    'a Deny of all strangers',
    'topic',
    {},
    {Effect: 'Deny', Condition: {StringNotEquals: {'aws:PrincipalAccount': ACCOUNT}}},
  ],
  [
    'a Deny by NotPrincipal of the account',
    'queue',
    {Principal: {AWS: FOREIGN}},
    {Effect: 'Deny', Principal: undefined, NotPrincipal: {AWS: `arn:aws:iam::${ACCOUNT}:root`}},
  ],
  ['a Deny of what everybody may', 'bucket', {}, {Effect: 'Deny', Resource: 'arn:aws:s3:::acme-trail/AWSLogs/*'}],
  ['an Allow by NotAction that leaves it out', 'topic', {Action: undefined, NotAction: 'sns:*'}],
  [
    'one bucket',
    'publish',
    if_({ArnLike: {'aws:SourceArn': 'arn:aws:s3:::acme-logs'}, StringEquals: {'aws:SourceAccount': ACCOUNT}}),
  ],
  ['alarms of the account', 'publish', if_({ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:*:${ACCOUNT}:alarm:*`}})],
  ['topics of the account', 'queue', if_({ArnLike: {'aws:SourceArn': `arn:aws:sns:*:${ACCOUNT}:*`}})],
  ['the organization by ForAnyValue', 'bus', if_({'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': `${OWN}/*`}})],
  ['the organization', 'bus', if_({StringEquals: {'aws:PrincipalOrgID': OWN}})],
  ['the account, by its number', 'key', if_({StringEquals: {'kms:CallerAccount': ACCOUNT}})],
  ['services in somebody’s name', 'key', if_({Bool: {'kms:GrantIsForAWSResource': 'true'}})],
  ['one mailbox', 'topic', if_({StringEquals: {'sns:Endpoint': 'a@example.com'}})],
  [
    'one of two mailboxes, in any case',
    'topic',
    if_({StringEqualsIgnoreCase: {'sns:Endpoint': ['A@example.com', 'b@example.com']}}),
  ],
  ['functions by ArnLike', 'topic', if_({ArnLike: {'sns:Endpoint': `arn:aws:lambda:*:${ACCOUNT}:function:*`}})],
  ['functions', 'topic', if_({StringLike: {'sns:Endpoint': `arn:aws:lambda:us-east-1:${ACCOUNT}:*`}})],
  ['queues by StringLike', 'topic', if_({StringLike: {'sns:Endpoint': `arn:aws:sqs:*:${ACCOUNT}:*`}})],
  ['queues of the account', 'topic', if_({ArnLike: {'sns:Endpoint': `arn:aws:sqs:*:${ACCOUNT}:*`}})],
  ['one page', 'topic', if_({StringLike: {'sns:Endpoint': 'https://hooks.example.com/abc'}})],
  [
    'users of any name in the account',
    'bucket',
    if_({StringLike: {'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:user/*`}}),
  ],
  [
    'nobody: two accounts at once',
    'bucket',
    if_({
      StringEquals: {'aws:PrincipalAccount': FOREIGN},
      StringLike: {'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:*`},
    }),
  ],
  [
    'nobody: services that are none',
    'bucket',
    if_({Bool: {'aws:PrincipalIsAWSService': 'true'}, StringEquals: {'aws:PrincipalAccount': FOREIGN}}),
  ],
  ['a role, by its id', 'topic', if_({StringLike: {'aws:userid': 'AROAEXAMPLEID000000A:*'}})],
  ['a user, by his id', 'queue', if_({StringEquals: {'aws:userid': 'AIDAEXAMPLEID000000A'}})],
  [
    'all but two ids',
    'bucket',
    {},
    {Effect: 'Deny', Condition: {StringNotLike: {'aws:userid': ['AROAEXAMPLEID000000A:*', ACCOUNT]}}},
  ],
  [
    'roles by their id, though no roles',
    'bucket',
    if_({StringLike: {'aws:userid': 'AROA*'}}),
    {Effect: 'Deny', Condition: {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/*'}}},
  ],
  ['a network', 'bucket', if_({IpAddress: {'aws:SourceIp': '198.51.100.0/24'}})],
  ['access points of the account', 'bucket', if_({StringEquals: {'s3:DataAccessPointAccount': ACCOUNT}})],
  [
    'instances of the account',
    'bucket',
    if_({ArnLike: {'ec2:SourceInstanceARN': `arn:aws:ec2:*:${ACCOUNT}:instance/*`}}),
  ],
  [
    'a CloudFront distribution of the account',
    'bucket',
    {
      Principal: {Service: 'cloudfront.amazonaws.com'},
      Condition: {StringEquals: {'AWS:SourceArn': `arn:aws:cloudfront::${ACCOUNT}:distribution/E1`}},
    },
  ],
];

describe.each(OPEN)('%s', (_, place, ...statements) => {
  it(`opens the ${place}`, () => {
    expect(asked(place, statements)).toBe('open');
  });
});

describe.each(CLOSED)('%s', (_, place, ...statements) => {
  it(`does not open the ${place}`, () => {
    expect(asked(place, statements)).toBe('closed');
  });
});
