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
  'cfn-nag':
    'stelligent/cfn_nag, `spec/test_templates/json/{s3_bucket,sns_topic,sqs_queue}_policy` and `lambda_permission`',
  parliament:
    'duo-labs/parliament, `tests/unit/test_principals.py` and `test_patterns.py`: which statements it finds well formed',
  steampipe:
    'turbot/steampipe-plugin-aws, the tests of `EvaluatePolicy`, and the documents of turbot/steampipe-mod-aws-perimeter',
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

const GRAMMAR =
  'The tool looks for mistakes of grammar and finds none. That a policy is well formed does not say that it is closed.';
const GRAMMAR_PAGE = `${GUIDE}/reference_policies_grammar.html`;
const arnLike = (value: string): object => when({StringLike: {'aws:PrincipalArn': [value]}});

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
    'Anybody may subscribe this queue, but no endpoint of their own.',
    'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html',
  ]),
  ...rows('challenge', [
    'endpoints that end with a domain',
    when({StringLike: {'sns:Endpoint': '*@tbic.example.com'}}),
    'open',
    'open',
  ]),
  ...rows(
    'cfn-nag',
    [
      'everything, to an account by its number',
      {Action: ['*'], Resource: `${LOGS}/*`, Principal: {AWS: [FOREIGN]}},
      'open',
      'open',
    ],
    [
      'all of S3, to everybody as a name',
      {Action: ['s3:*'], Resource: `${LOGS}/*`, Principal: {AWS: '*'}},
      'open',
      'open',
    ],
    [
      'a Deny of what is not encrypted',
      {Effect: 'Deny', ...S3, Condition: {StringNotEquals: {'s3:x-amz-server-side-encryption': 'AES256'}}},
      'closed',
      'closed',
    ],
    [
      'everybody but a user',
      {Principal: undefined, NotPrincipal: {AWS: `arn:aws:iam::${ACCOUNT}:user/dave.mustaine`}},
      'open',
      'open',
    ],
    [
      'everything to everybody but an account',
      {Principal: undefined, NotPrincipal: {AWS: [ACCOUNT]}, Action: ['*'], Resource: `${LOGS}/*`},
      'open',
      'open',
    ],
    [
      'all actions but one, to a user',
      {
        Action: undefined,
        NotAction: ['sqs:Break*'],
        Principal: {AWS: `arn:aws:iam::${ACCOUNT}:user/dave.mustaine`},
        Resource: '*',
      },
      'open',
      'closed',
      'Whom NotAction lets in is said by the Principal: a user of the account itself. That it gives much is another question.',
      `${GUIDE}/reference_policies_elements_notaction.html`,
    ],
    [
      'everybody, and a canonical user that is none',
      {Principal: {AWS: '*', CanonicalUser: '235425235252435252352'}},
      'open',
      'open',
    ],
    [
      'everybody, from a topic of one account',
      {
        Condition: {
          StringEquals: {'AWS:SourceAccount': ACCOUNT},
          ArnLike: {'AWS:SourceArn': `arn:aws:sns:us-east-1:${ACCOUNT}:AmazonIpSpaceChanged`},
        },
      },
      'open',
      'closed',
      'The two lines stand in no request but those of a service for a topic of the account.',
      `${KEYS}#condition-keys-sourcearn`,
    ],
  ),
  ...rows(
    'parliament',
    ['a public bucket', {Action: ['s3:PutObject'], Resource: [`${LOGS}/*`]}, 'closed', 'open', GRAMMAR, GRAMMAR_PAGE],
    [
      'two accounts by their roots',
      {...S3, Principal: {AWS: [`arn:aws:iam::${ACCOUNT}:root`, `arn:aws:iam::${FOREIGN}:root`]}},
      'closed',
      'open',
      GRAMMAR,
      GRAMMAR_PAGE,
    ],
    ['an account by its number', {...S3, Principal: {AWS: ACCOUNT}}, 'closed', 'closed'],
    ['a user', {...S3, Principal: {AWS: `arn:aws:iam::${ACCOUNT}:user/alice`}}, 'closed', 'closed'],
    [
      'everybody with an identity of Cognito',
      {...S3, Principal: {Federated: 'cognito-identity.amazonaws.com'}},
      'closed',
      'closed',
    ],
    [
      'without MFA, which says nothing of who',
      {Action: '*', Resource: '*', Condition: {Bool: {'aws:MultiFactorAuthPresent': 'false'}}},
      'open',
      'open',
    ],
  ),
  ...rows(
    'steampipe',
    ['an account’s number of eleven digits', arnLike('arn:*:22223333222:*'), 'open', 'open'],
    ['an account’s number of thirteen digits', arnLike('arn:*:2222333322222:*'), 'open', 'open'],
    ['any ARN', arnLike('*'), 'open', 'open'],
    ['any ARN with 1234 in it', arnLike('*1234*'), 'open', 'open'],
    [
      'another’s ARN, if there is one',
      when({StringLikeIfExists: {'aws:PrincipalArn': [`arn:aws:iam::${FOREIGN}:*`]}}),
      'closed',
      'open',
      'Who does not sign has no ARN, and IfExists lets in whoever has none.',
      `${GUIDE}/reference_policies_elements_condition_operators.html#Conditions_IfExists`,
    ],
    [
      'an ARN with a Region, which no principal has',
      when({StringEquals: {'aws:PrincipalArn': [`arn:aws:iam:wrong:wrong:${ACCOUNT}:root`]}}),
      'closed',
      'closed',
    ],
    [
      'a root of thirteen digits',
      when({StringEquals: {'aws:PrincipalArn': ['arn:aws:iam::0123456789012:root']}}),
      'closed',
      'closed',
    ],
    [
      'roots of both, and a star that is no wildcard',
      when({
        StringEquals: {'aws:PrincipalArn': [`arn:aws:iam::${ACCOUNT}:root`, '*', `arn:aws:iam::${FOREIGN}:root`]},
      }),
      'open',
      'open',
    ],
    ['the owner of the source is another', when({StringEquals: {'aws:SourceOwner': [FOREIGN]}}), 'open', 'open'],
    ['the account, by its number', when({StringEquals: {'aws:PrincipalAccount': ACCOUNT}}, S3), 'closed', 'closed'],
    [
      'an account in an organization that is not declared',
      when({StringEquals: {'aws:PrincipalOrgID': [OTHER]}}, {...S3, Principal: {AWS: FOREIGN}}),
      'open',
      'open',
    ],
    [
      'a user of the account, in an organization that is not declared',
      when(
        {StringEquals: {'aws:PrincipalOrgID': [OTHER], 'aws:PrincipalAccount': ACCOUNT}},
        {
          ...S3,
          Principal: {AWS: `arn:aws:iam::${ACCOUNT}:user/user_name`},
        },
      ),
      'open',
      'closed',
      'A user of the account itself is no stranger, whatever the organization.',
      `${KEYS}#condition-keys-principalorgid`,
    ],
    [
      'an alarm of any account, for the principals of one',
      when({
        StringEquals: {'aws:PrincipalAccount': FOREIGN},
        ArnLike: {'aws:SourceArn': 'arn:aws:cloudwatch:us-east-1:*:alarm:*'},
      }),
      'open',
      'closed',
      'A person’s own call has no aws:SourceArn, and a service’s call in its own name no aws:PrincipalAccount: no request has both.',
      `${KEYS}#condition-keys-sourcearn`,
    ],
  ),
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
