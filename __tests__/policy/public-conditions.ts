/**
 * Conditions and principals as the published tests of other scanners use them, with what those tests expect and what this tool says. The
 * accounts and organizations are ours: theirs are written as one that is trusted and one that is not.
 */
import {isMalformed, parsePolicy, whoElse} from '../../src/policy/index.js';
import {ACCOUNT, FOREIGN, TOPIC} from './build.js';

export const ORGANIZATION = 'o-a1b2c3d4e5';
const OTHER = 'o-zzzzzzzzzz';
const LOGS = 'arn:aws:s3:::acme-trail';

/** `named`: strangers may subscribe an endpoint that the policy names, and none of their own. */
export type Openness = 'open' | 'closed' | 'unknown' | 'named';

export interface PublicCondition {
  readonly says: string;
  readonly from: keyof typeof PROJECTS;
  readonly statement: object;
  readonly theirs: 'open' | 'closed';
  readonly ours: Openness;
  /** Why, where they differ; the page that decides. */
  readonly why?: string;
  readonly page?: string;
}

const PROWLER = 'tests/providers/aws/services/iam/lib/policy_test.py';
export const PROJECTS = {
  prowler: `prowler-cloud/prowler, \`${PROWLER}\``,
  custodian: 'cloud-custodian/cloud-custodian, `tests/data/iam/*.json`',
  checkov: 'bridgecrewio/checkov, `tests/terraform/checks/resource/aws/example_SNSTopicPolicyAnyPrincipal/main.tf`',
  modules: 'terraform-aws-modules/terraform-aws-sns, `README.md`',
  challenge: 'The Big IAM Challenge, `SNS:Endpoint` of a domain',
} as const;

const GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const KEYS = `${GUIDE}/reference_policies_condition-keys.html`;
const BLOCK = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html';

const trail = (account: string, region = '*', name = '*'): string =>
  `arn:aws:cloudtrail:${region}:${account}:trail/${name}`;
const when = (Condition: object, more: object = {}): object => ({Condition, ...more});
const S3 = {Action: 's3:PutObject', Resource: `${LOGS}/*`};

type Row = [says: string, statement: object, theirs: 'open' | 'closed', ours: Openness, why?: string, page?: string];

function rows(from: PublicCondition['from'], ...list: readonly Row[]): PublicCondition[] {
  return list.map(([says, statement, theirs, ours, why, page]) => ({
    ...{says, from, statement, theirs, ours},
    ...(why === undefined ? {} : {why}),
    ...(page === undefined ? {} : {page}),
  }));
}

const OWNED = 'Every request for a resource carries the account that owns it: it restricts nobody.';
const NO_SUCH_PRINCIPAL = 'The ARN of a principal is one of IAM or STS. None is that of a trail, whoever owns it.';
const BOTH =
  'Both lines must hold, and the first always does. Values of one key are joined by OR: the other account’s trail is let in.';
const ENDPOINT =
  'A VPC or endpoint that is spelled in full is one network, as for S3’s own test. Whose it is no scanner can see.';
const PARTS = 'An ARN has six parts, and each is compared by itself: this one matches nothing.';

export const PUBLIC_CONDITIONS: readonly PublicCondition[] = [
  ...rows(
    'prowler',
    ['everybody', {}, 'open', 'open'],
    ['everybody, as a name', {Principal: {AWS: '*'}}, 'open', 'open'],
    ['everybody may do everything', {Action: '*', Resource: '*'}, 'open', 'open'],
    ['the account itself', {Principal: {AWS: `arn:aws:iam::${ACCOUNT}:root`}}, 'closed', 'closed'],
    [
      'a trail of the account',
      when({ArnEquals: {'AWS:SourceArn': [trail(ACCOUNT, 'eu-west-1', 'test')]}}),
      'closed',
      'closed',
    ],
    ['a trail of another', when({ArnEquals: {'AWS:SourceArn': trail(FOREIGN, 'eu-west-1', 'test')}}), 'open', 'open'],
    [
      'trails of both',
      when({ArnEquals: {'AWS:SourceArn': [trail(ACCOUNT, 'eu-west-1', 'test'), trail(FOREIGN, 'eu-west-1', 'test')]}}),
      'open',
      'open',
    ],
    ['trails of the account, by ArnLike', when({ArnLike: {'AWS:SourceArn': trail(ACCOUNT)}}), 'closed', 'closed'],
    ['trails of another, by ArnLike', when({ArnLike: {'AWS:SourceArn': trail(FOREIGN)}}), 'open', 'open'],
    [
      'a trail of the account, by StringLike',
      when({StringLike: {'AWS:SourceArn': trail(ACCOUNT, 'eu-west-1', 'test')}}),
      'closed',
      'closed',
    ],
    [
      'a trail of another, by StringLike',
      when({StringLike: {'AWS:SourceArn': [trail(FOREIGN, 'eu-west-1', 'test')]}}),
      'open',
      'open',
    ],
    [
      'a principal that is a trail of the account',
      when({ArnLike: {'AWS:PrincipalArn': trail(ACCOUNT)}}),
      'closed',
      'closed',
    ],
    [
      'a principal that is a trail of another',
      when({ArnLike: {'AWS:PrincipalArn': [trail(FOREIGN)]}}),
      'open',
      'closed',
      NO_SUCH_PRINCIPAL,
      `${KEYS}#condition-keys-principalarn`,
    ],
    [
      'a principal that is a trail of another, by StringLike',
      when({StringLike: {'AWS:PrincipalArn': trail(FOREIGN, 'eu-west-1', 'test')}}),
      'open',
      'closed',
      NO_SUCH_PRINCIPAL,
      `${KEYS}#condition-keys-principalarn`,
    ],
    [
      'resources of the account',
      when({StringEquals: {'AWS:ResourceAccount': [ACCOUNT]}}),
      'closed',
      'open',
      OWNED,
      `${KEYS}#condition-keys-resourceaccount`,
    ],
    [
      'resources of the account, by StringLike',
      when({StringLike: {'AWS:ResourceAccount': ACCOUNT}}),
      'closed',
      'open',
      OWNED,
      `${KEYS}#condition-keys-resourceaccount`,
    ],
    [
      'resources of another',
      when({StringEquals: {'AWS:ResourceAccount': FOREIGN}}),
      'open',
      'closed',
      'The resource is not of that account, so nobody is let in.',
      `${KEYS}#condition-keys-resourceaccount`,
    ],
    ['resources of both', when({StringLike: {'AWS:ResourceAccount': [ACCOUNT, FOREIGN]}}), 'open', 'open'],
    [
      'resources and trails of both',
      when({
        StringLike: {'AWS:ResourceAccount': [ACCOUNT, FOREIGN]},
        ArnLike: {'AWS:SourceArn': [trail(ACCOUNT), trail(FOREIGN)]},
      }),
      'open',
      'open',
    ],
    [
      'resources and trails of the account',
      when({StringLike: {'AWS:ResourceAccount': [ACCOUNT]}, ArnLike: {'AWS:SourceArn': [trail(ACCOUNT)]}}),
      'closed',
      'closed',
    ],
    [
      'resources of the account, trails of both',
      when({
        StringLike: {'AWS:ResourceAccount': [ACCOUNT]},
        ArnLike: {'AWS:SourceArn': [trail(ACCOUNT), trail(FOREIGN)]},
      }),
      'closed',
      'open',
      BOTH,
      `${GUIDE}/reference_policies_condition-logic-multiple-context-keys-or-values.html`,
    ],
    [
      'resources of both, trails of the account',
      when({StringLike: {'AWS:ResourceAccount': [ACCOUNT, FOREIGN]}, ArnLike: {'AWS:SourceArn': [trail(ACCOUNT)]}}),
      'closed',
      'closed',
    ],
    [
      'a prefix of the listing',
      when({StringLike: {'s3:prefix': ['home/']}}, {Action: 's3:ListBucket', Resource: LOGS}),
      'open',
      'open',
    ],
    ['a VPC', when({StringEquals: {'aws:SourceVpc': 'vpc-123456'}}), 'closed', 'closed'],
    ['two VPCs', when({StringEquals: {'aws:SourceVpc': ['vpc-123456', 'vpc-654321']}}), 'closed', 'closed'],
    ['a network', when({IpAddress: {'aws:SourceIp': '192.0.2.0/24'}}), 'closed', 'closed'],
    ['the organization', when({StringEquals: {'aws:PrincipalOrgID': [ORGANIZATION]}}), 'closed', 'closed'],
    [
      'two organizations',
      when({StringEquals: {'aws:PrincipalOrgID': [ORGANIZATION, OTHER]}}),
      'closed',
      'open',
      'One is declared; whoever owns the other one is a stranger.',
      `${KEYS}#condition-keys-principalorgid`,
    ],
    [
      'the owner of the source, and an endpoint if there is one',
      when({
        StringEquals: {'aws:SourceOwner': ACCOUNT},
        StringEqualsIfExists: {'aws:SourceVpce': 'vpce-1234567890abcdef0'},
      }),
      'closed',
      'closed',
    ],
    [
      'a service for an organization',
      when({StringLike: {'aws:SourceOrgID': ORGANIZATION}}, {Principal: {Service: 'personalize.amazonaws.com'}}),
      'closed',
      'closed',
    ],
    [
      'a service without a source',
      {Principal: {Service: 'ec2.amazonaws.com'}},
      'open',
      'closed',
      'Nobody but the service is let in. For whom it acts is a question of its own, asked of the log bucket (`log-bucket-source`, low), since AWS’s own examples for topics name no source.',
      'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
    ],
  ),
  ...rows(
    'custodian',
    [
      'roots of the account and of another',
      {...S3, Principal: {AWS: [`arn:aws:iam::${ACCOUNT}:root`, `arn:aws:iam::${FOREIGN}:root`]}},
      'open',
      'open',
    ],
    [
      'a topic of the account',
      when({ArnEquals: {'aws:sourcearn': `arn:aws:sns:us-east-1:${ACCOUNT}:topic-name`}}, S3),
      'closed',
      'closed',
    ],
    [
      'a topic of another',
      when({ArnEquals: {'aws:sourcearn': `arn:aws:sns:us-east-1:${FOREIGN}:topic-name`}}, S3),
      'open',
      'open',
    ],
    [
      'an ARN of another that ends with the account',
      when({ArnLike: {'aws:SourceArn': `arn:aws:sns:us-east-1:${FOREIGN}`}}, S3),
      'open',
      'closed',
      PARTS,
      `${GUIDE}/reference_policies_elements_condition_operators.html#Conditions_ARN`,
    ],
    [
      'a VPC that is not in the list of good ones',
      when({StringEquals: {'aws:sourceVpc': 'vpc-01234567'}}, S3),
      'open',
      'closed',
      ENDPOINT,
      `${BLOCK}#access-control-block-public-access-policy-status`,
    ],
    [
      'an endpoint that is not in the list of good ones',
      when({StringEquals: {'aws:sourceVpce': 'vpce-01234567'}}, S3),
      'open',
      'closed',
      ENDPOINT,
      `${BLOCK}#access-control-block-public-access-policy-status`,
    ],
    [
      '`aws:arn` of a role',
      when({StringLike: {'aws:arn': `arn:aws:iam::${ACCOUNT}:role/MySpecialRole`}}, S3),
      'closed',
      'unknown',
      'AWS lists no such key, so what a request carries there nobody can say.',
      KEYS,
    ],
    [
      'access points of the account',
      when({StringLike: {'s3:DataAccessPointArn': [`arn:aws:s3:us-east-1:${ACCOUNT}:accesspoint/*`]}}, S3),
      'closed',
      'closed',
    ],
    [
      'access points of another',
      when({StringLike: {'s3:DataAccessPointArn': [`arn:aws:s3:us-east-1:${FOREIGN}:accesspoint/*`]}}, S3),
      'open',
      'open',
    ],
  ),
  ...rows(
    'checkov',
    ['nobody, by a Deny', {Effect: 'Deny'}, 'closed', 'closed'],
    ['a role and everybody', {Principal: {AWS: [`arn:aws:iam::${ACCOUNT}:role/sns`, '*']}}, 'open', 'open'],
    [
      'a role of that name in any account',
      {Principal: {AWS: 'arn:aws:iam::*:role/sns'}},
      'open',
      'unknown',
      'A wildcard cannot stand for a part of a principal’s ARN, and what AWS makes of one is not documented.',
      `${GUIDE}/reference_policies_elements_principal.html`,
    ],
    [
      'a role, as a text in the place of the principals',
      {Principal: `arn:aws:iam::${ACCOUNT}:role/sns`},
      'closed',
      'unknown',
      'The grammar has no such Principal: AWS would not have stored it.',
      `${GUIDE}/reference_policies_grammar.html`,
    ],
  ),
  ...rows('modules', [
    'one’s own queue as the endpoint',
    when({StringLike: {'sns:Endpoint': `arn:aws:sqs:us-east-1:${ACCOUNT}:pub-sub`}}),
    'closed',
    'named',
    'Anybody may subscribe the queue, and nobody anything of his own.',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html',
  ]),
  ...rows('challenge', [
    'endpoints that end with a domain',
    when({StringLike: {'sns:Endpoint': '*@tbic.example.com'}}),
    'open',
    'open',
  ]),
];

/** What this tool says of the statement, where the owner, its organization and nobody else is declared. */
export function opennessOf({statement}: PublicCondition): Openness {
  const whole = {Effect: 'Allow', Principal: '*', Action: 'sns:Subscribe', Resource: TOPIC, ...statement};
  const policy = parsePolicy(JSON.stringify({Version: '2012-10-17', Statement: [whole]}));
  if (isMalformed(policy)) return 'unknown';
  const ask = (endpoints: 'own' | 'any'): ReturnType<typeof whoElse> =>
    whoElse([policy], {
      ...{account: ACCOUNT, trusted: [], organization: ORGANIZATION, endpoints, now: '2026-11-23T09:00:00Z'},
      ...{actions: ['sns:Subscribe', 's3:PutObject', 's3:ListBucket'], resources: [TOPIC, LOGS, `${LOGS}/AWSLogs/x`]},
    });
  const found = ask('own');
  if (found.some(({sure}) => sure)) return 'open';
  if (found.length > 0) return 'unknown';
  return ask('any').length > 0 ? 'named' : 'closed';
}
