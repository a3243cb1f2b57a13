/**
 * Policies that look closed and are open, and policies that look odd and are closed. What is right stood here, with the page of AWS that decides,
 * before the tool was asked.
 */
import {describe, expect, it} from '@jest/globals';
import * as doors from '../../src/policy/doors.js';
import {whoElse} from '../../src/policy/index.js';
import {ACCOUNT, FOREIGN, KEY, parsed, TOPIC} from './build.js';

const OWN = 'o-a1b2c3d4e5';
const OTHER = 'o-zzzzzzzzzz';
const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:alerts`;
const BUS = `arn:aws:events:us-east-1:${ACCOUNT}:event-bus/default`;
const RULE = `arn:aws:events:us-east-1:${ACCOUNT}:rule/iam-changes`;
const LOG = `arn:aws:s3:::acme-trail/AWSLogs/${ACCOUNT}/CloudTrail/us-east-1/x`;
const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:to-chat`;

const PLACES: Readonly<Record<string, readonly [actions: readonly string[], resources: readonly string[]]>> = {
  topic: [doors.TOPIC_SUBSCRIBE, [TOPIC]],
  publish: [doors.TOPIC_PUBLISH, [TOPIC]],
  administer: [doors.TOPIC_ADMINISTER, [TOPIC]],
  queue: [doors.QUEUE_RECEIVE, [QUEUE]],
  send: [doors.QUEUE_SEND, [QUEUE]],
  key: [doors.KEY_ADMINISTER, [KEY]],
  bus: [doors.BUS_PUT, [BUS]],
  rules: [doors.BUS_ADMINISTER, [BUS, RULE]],
  bucket: [doors.BUCKET_READ, [LOG]],
  write: [doors.BUCKET_WRITE, [LOG, 'arn:aws:s3:::acme-trail']],
  function: [doors.FUNCTION_INVOKE, [FUNCTION]],
  code: [doors.FUNCTION_ADMINISTER, [FUNCTION]],
};

const GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies';
const KEYS = `${GUIDE}_condition-keys.html`;
const OPERATORS = `${GUIDE}_elements_condition_operators.html`;
const SETS = `${GUIDE}_condition-single-vs-multi-valued-context-keys.html`;
const VARIABLES = `${GUIDE}_variables.html`;
const PRINCIPALS = `${GUIDE}_elements_principal.html`;
const NOT_PRINCIPAL = `${GUIDE}_elements_notprincipal.html`;
const LOGIC = `${GUIDE}_evaluation-logic.html`;
const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';
const S3_KEYS = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html';
const SNS_KEYS = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsns.html';
const KMS_KEYS = 'https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html';
const BUS_KEYS = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html';

/** `undeclared`: the organization is the owner's, and the baseline does not name it. */
interface Options {
  readonly undeclared?: true;
  readonly version?: '2008-10-17';
}
type Verdict = 'open' | 'closed' | 'unknown';
type Row = readonly [
  says: string,
  place: string,
  verdict: Verdict,
  page: string,
  statements: readonly object[],
  options?: Options,
];

const if_ = (Condition: object, more: object = {}): readonly object[] => [{Condition, ...more}];
const but = (Condition: object, more: object = {}): readonly object[] => [
  {},
  {Effect: 'Deny', Action: '*', Condition, ...more},
];
const to = (...values: string[]): readonly string[] => values;

const ROWS: readonly Row[] = [
  [
    'everybody but one stranger',
    'topic',
    'open',
    NOT_PRINCIPAL,
    [{Principal: undefined, NotPrincipal: {AWS: FOREIGN}}],
  ],
  [
    'everybody, but for a Deny of all but a role of the account',
    'topic',
    'closed',
    NOT_PRINCIPAL,
    [
      {},
      {
        Effect: 'Deny',
        Action: '*',
        Principal: undefined,
        NotPrincipal: {AWS: [`arn:aws:iam::${ACCOUNT}:root`, `arn:aws:iam::${ACCOUNT}:role/x`]},
      },
    ],
  ],
  [
    'a Deny of all but a stranger',
    'topic',
    'open',
    NOT_PRINCIPAL,
    [
      {Principal: {AWS: FOREIGN}},
      {
        Effect: 'Deny',
        Action: '*',
        Principal: undefined,
        NotPrincipal: {AWS: [FOREIGN, `arn:aws:iam::${FOREIGN}:root`]},
      },
    ],
  ],
  [
    'all actions but publishing and subscribing',
    'administer',
    'open',
    `${GUIDE}_elements_notaction.html`,
    [{Action: undefined, NotAction: to('sns:Publish', 'sns:Subscribe', 'sns:Receive')}],
  ],
  [
    'every resource but another',
    'topic',
    'open',
    `${GUIDE}_elements_notresource.html`,
    [{Resource: undefined, NotResource: `${TOPIC}-x`}],
  ],
  [
    'every resource but this one',
    'topic',
    'closed',
    `${GUIDE}_elements_notresource.html`,
    [{Resource: undefined, NotResource: TOPIC}],
  ],
  [
    'a Deny of everything but this topic',
    'topic',
    'open',
    `${GUIDE}_elements_notresource.html`,
    [{}, {Effect: 'Deny', Action: '*', Resource: undefined, NotResource: TOPIC}],
  ],
  [
    'a Deny of everything but another topic',
    'topic',
    'closed',
    `${GUIDE}_elements_notresource.html`,
    [{}, {Effect: 'Deny', Action: '*', Resource: undefined, NotResource: `${TOPIC}-x`}],
  ],
  [
    'a Deny of all actions but those',
    'topic',
    'open',
    `${GUIDE}_elements_notaction.html`,
    [{}, {Effect: 'Deny', Action: undefined, NotAction: 'sns:S*'}],
  ],
  [
    'ForAllValues over an organization',
    'topic',
    'open',
    SETS,
    if_({'ForAllValues:StringEquals': {'aws:PrincipalOrgID': OWN}}),
  ],
  [
    'ForAllValues over an ARN, which who does not sign has not',
    'topic',
    'open',
    SETS,
    if_({'ForAllValues:ArnLike': {'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:*`}}),
  ],
  [
    'ForAllValues over an organization that must be there',
    'topic',
    'closed',
    SETS,
    if_({'ForAllValues:StringEquals': {'aws:PrincipalOrgID': OWN}, Null: {'aws:PrincipalOrgID': 'false'}}),
  ],
  [
    'who has no organization',
    'topic',
    'open',
    `${OPERATORS}#Conditions_Null`,
    if_({Null: {'aws:PrincipalOrgID': 'true'}}),
  ],
  ['who has one', 'topic', 'open', `${OPERATORS}#Conditions_Null`, if_({Null: {'aws:PrincipalOrgID': 'false'}})],
  [
    'who does not come for a resource',
    'topic',
    'open',
    `${OPERATORS}#Conditions_Null`,
    if_({Null: {'aws:SourceArn': 'true'}}),
  ],
  [
    'whoever comes for a resource',
    'publish',
    'open',
    `${OPERATORS}#Conditions_Null`,
    if_({Null: {'aws:SourceArn': 'false'}}),
  ],
  [
    'whoever comes for a resource of the account',
    'publish',
    'closed',
    `${OPERATORS}#Conditions_Null`,
    if_({Null: {'aws:SourceArn': 'false'}, StringEquals: {'aws:SourceAccount': ACCOUNT}}),
  ],
  [
    'whose account is that of the topic',
    'topic',
    'closed',
    VARIABLES,
    if_({StringEquals: {'aws:PrincipalAccount': '${aws:ResourceAccount}'}}),
  ],
  [
    'whose account is its own',
    'topic',
    'open',
    VARIABLES,
    if_({StringEquals: {'aws:PrincipalAccount': '${aws:PrincipalAccount}'}}),
  ],
  [
    'whose organization is that of the topic',
    'topic',
    'closed',
    `${KEYS}#condition-keys-resourceorgid`,
    if_({StringEquals: {'aws:PrincipalOrgID': '${aws:ResourceOrgID}'}}),
  ],
  [
    'whose organization is that of the topic, undeclared',
    'topic',
    'open',
    `${KEYS}#condition-keys-resourceorgid`,
    if_({StringEquals: {'aws:PrincipalOrgID': '${aws:ResourceOrgID}'}}),
    {undeclared: true},
  ],
  [
    'roles in the account of the topic',
    'topic',
    'closed',
    VARIABLES,
    if_({ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::${aws:ResourceAccount}:role/*'}}),
  ],
  [
    'a variable that this version does not know',
    'topic',
    'closed',
    `${GUIDE}_elements_version.html`,
    if_({StringEquals: {'aws:PrincipalAccount': '${aws:PrincipalAccount}'}}),
    {version: '2008-10-17'},
  ],
  [
    'all that is not written so, where the version knows no variables',
    'topic',
    'open',
    `${GUIDE}_elements_version.html`,
    if_({StringNotEquals: {'aws:PrincipalAccount': '${aws:PrincipalAccount}'}}),
    {version: '2008-10-17'},
  ],
  [
    'a default in a variable',
    'topic',
    'closed',
    VARIABLES,
    if_({
      StringEquals: {'aws:PrincipalAccount': `\${aws:PrincipalTag/account, '${ACCOUNT}'}`, 'aws:PrincipalOrgID': OWN},
    }),
  ],
  [
    'a tag of the caller’s own that names its account',
    'topic',
    'open',
    VARIABLES,
    if_({StringEquals: {'aws:PrincipalAccount': '${aws:PrincipalTag/account}'}}),
  ],
  ['all accounts but one', 'topic', 'open', OPERATORS, if_({StringNotEquals: {'aws:PrincipalAccount': FOREIGN}})],
  ['whose ARN is none', 'topic', 'open', OPERATORS, if_({StringNotLike: {'aws:PrincipalArn': '*'}})],
  [
    'until a day that is over',
    'topic',
    'closed',
    `${OPERATORS}#Conditions_Date`,
    if_({DateLessThan: {'aws:CurrentTime': '2026-11-23T08:59:59Z'}}),
  ],
  [
    'until a day that is to come',
    'topic',
    'open',
    `${OPERATORS}#Conditions_Date`,
    if_({DateLessThan: {'aws:CurrentTime': '2026-11-24'}}),
  ],
  [
    'until a second that is over',
    'topic',
    'closed',
    `${OPERATORS}#Conditions_Date`,
    if_({NumericLessThan: {'aws:EpochTime': '1577836800'}}),
  ],
  [
    'any service',
    'publish',
    'open',
    `${KEYS}#condition-keys-principalisawsservice`,
    if_({Bool: {'aws:PrincipalIsAWSService': 'true'}}),
  ],
  [
    'any service for the organization',
    'publish',
    'closed',
    `${KEYS}#condition-keys-sourceorgid`,
    if_({Bool: {'aws:PrincipalIsAWSService': 'true'}, StringEquals: {'aws:SourceOrgID': OWN}}),
  ],
  [
    'any service for another organization',
    'publish',
    'open',
    `${KEYS}#condition-keys-sourceorgid`,
    if_({Bool: {'aws:PrincipalIsAWSService': 'true'}, StringEquals: {'aws:SourceOrgID': OTHER}}),
  ],
  [
    'any service for the organization, if there is one',
    'publish',
    'open',
    `${OPERATORS}#Conditions_IfExists`,
    if_({Bool: {'aws:PrincipalIsAWSService': 'true'}, StringEqualsIfExists: {'aws:SourceOrgID': OWN}}),
  ],
  [
    'any service for a unit of the organization',
    'publish',
    'closed',
    `${KEYS}#condition-keys-sourceorgpaths`,
    if_({'ForAnyValue:StringLike': {'aws:SourceOrgPaths': `${OWN}/r-ab12/ou-ab12-11111111/*`}}),
  ],
  [
    'ForAllValues over the paths of a source',
    'publish',
    'open',
    SETS,
    if_({'ForAllValues:StringLike': {'aws:SourceOrgPaths': `${OWN}/*`}}),
  ],
  [
    'paths of any organization',
    'publish',
    'open',
    `${KEYS}#condition-keys-sourceorgpaths`,
    if_({'ForAnyValue:StringLike': {'aws:SourceOrgPaths': 'o-*/r-ab12/*'}}),
  ],
  [
    'a Deny of people, which leaves services',
    'publish',
    'open',
    `${KEYS}#condition-keys-principalisawsservice`,
    but({Bool: {'aws:PrincipalIsAWSService': 'false'}}),
  ],
  [
    'a Deny of who is not of the organization',
    'topic',
    'closed',
    OPERATORS,
    but({StringNotEquals: {'aws:PrincipalOrgID': OWN}}),
  ],
  [
    'a Deny of who is not of it, if there is one',
    'topic',
    'closed',
    `${OPERATORS}#Conditions_IfExists`,
    but({StringNotEqualsIfExists: {'aws:PrincipalOrgID': OWN}}),
  ],
  [
    'a Deny of any other organization, which spares who has none',
    'topic',
    'open',
    SETS,
    but({'ForAnyValue:StringNotEquals': {'aws:PrincipalOrgID': OWN}}),
  ],
  [
    'a Deny of other organizations where there is one',
    'topic',
    'open',
    OPERATORS,
    but({StringNotEquals: {'aws:PrincipalOrgID': OWN}, Null: {'aws:PrincipalOrgID': 'false'}}),
  ],
  [
    'a Deny of whose ARN is another',
    'topic',
    'closed',
    OPERATORS,
    but({ArnNotLike: {'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:*`}}),
  ],
  [
    // That no service is known to subscribe in its own name is nothing that the policy says.
    'a Deny of all but services and the organization',
    'topic',
    'open',
    KEYS,
    but({StringNotEqualsIfExists: {'aws:PrincipalOrgID': OWN}, BoolIfExists: {'aws:PrincipalIsAWSService': 'false'}}),
  ],
  [
    'the same for publishing, which leaves services for anybody',
    'publish',
    'open',
    KEYS,
    but({StringNotEqualsIfExists: {'aws:PrincipalOrgID': OWN}, BoolIfExists: {'aws:PrincipalIsAWSService': 'false'}}),
  ],
  [
    'two Denies that leave nobody',
    'publish',
    'closed',
    KEYS,
    [
      ...but({
        StringNotEqualsIfExists: {'aws:PrincipalOrgID': OWN},
        BoolIfExists: {'aws:PrincipalIsAWSService': 'false'},
      }),
      {
        Effect: 'Deny',
        Action: '*',
        Condition: {StringNotEquals: {'aws:SourceOrgID': OWN}, Bool: {'aws:PrincipalIsAWSService': 'true'}},
      },
    ],
  ],
  [
    'a star that is none',
    'topic',
    'closed',
    OPERATORS,
    if_({StringEquals: {'aws:PrincipalAccount': to(ACCOUNT, '*')}}),
  ],
  ['a star among accounts', 'topic', 'open', OPERATORS, if_({StringLike: {'aws:PrincipalAccount': to(ACCOUNT, '*')}})],
  ['twelve of anything', 'topic', 'open', OPERATORS, if_({StringLike: {'aws:PrincipalAccount': '????????????'}})],
  [
    'roots of all accounts',
    'topic',
    'open',
    `${OPERATORS}#Conditions_ARN`,
    if_({ArnEquals: {'aws:PrincipalArn': 'arn:aws:iam::*:root'}}),
  ],
  ['no condition at all', 'topic', 'open', `${GUIDE}_elements_condition.html`, if_({})],
  ['a condition without a key', 'topic', 'open', `${GUIDE}_elements_condition.html`, if_({StringEquals: {}})],
  [
    'an event source of a stranger',
    'publish',
    'open',
    `${KEYS}#condition-keys-sourceaccount`,
    if_({StringEquals: {'aws:SourceAccount': FOREIGN}}, {Principal: {Service: 'events.amazonaws.com'}}),
  ],
  [
    'a stranger’s service-linked role',
    'topic',
    'open',
    PRINCIPALS,
    [
      {
        Principal: {
          AWS: `arn:aws:iam::${FOREIGN}:role/aws-service-role/cloudtrail.amazonaws.com/AWSServiceRoleForCloudTrail`,
        },
      },
    ],
  ],
  [
    'the account’s service-linked role',
    'topic',
    'closed',
    PRINCIPALS,
    [
      {
        Principal: {
          AWS: `arn:aws:iam::${ACCOUNT}:role/aws-service-role/cloudtrail.amazonaws.com/AWSServiceRoleForCloudTrail`,
        },
      },
    ],
  ],
  ['a role that is gone', 'topic', 'closed', PRINCIPALS, [{Principal: {AWS: 'AROADBQP57FF2AEXAMPLE'}}]],
  [
    'a session of a stranger’s role',
    'topic',
    'open',
    PRINCIPALS,
    [{Principal: {AWS: `arn:aws:sts::${FOREIGN}:assumed-role/x/y`}}],
  ],
  [
    'whoever is a user',
    'topic',
    'open',
    `${KEYS}#condition-keys-principaltype`,
    if_({StringEquals: {'aws:PrincipalType': 'User'}}),
  ],
  [
    'whoever comes by CloudFormation',
    'topic',
    'open',
    `${KEYS}#condition-keys-calledvia`,
    if_({'ForAnyValue:StringEquals': {'aws:CalledVia': 'cloudformation.amazonaws.com'}}),
  ],
  ['a key of one action on another', 'administer', 'closed', SNS_KEYS, if_({StringEquals: {'sns:Protocol': 'https'}})],
  ['the same on that action', 'topic', 'open', SNS_KEYS, if_({StringEquals: {'sns:Protocol': 'https'}})],
  ['the endpoint, for publishing', 'publish', 'closed', SNS_KEYS, if_({StringLike: {'sns:Endpoint': '*'}})],
  [
    'the endpoint, if there is one',
    'publish',
    'open',
    SNS_KEYS,
    if_({StringLikeIfExists: {'sns:Endpoint': '*@example.com'}}),
  ],
  [
    'a Deny of endpoints, which publishing has not',
    'publish',
    'open',
    SNS_KEYS,
    but({StringNotLikeIfExists: {'sns:Endpoint': '*@example.com'}, Null: {'sns:Endpoint': 'false'}}),
  ],
  ['a prefix, for reading', 'bucket', 'open', S3_KEYS, if_({StringEquals: {'s3:ExistingObjectTag/open': 'yes'}})],
  [
    'an ACL that only a writer sends',
    'bucket',
    'closed',
    S3_KEYS,
    if_({StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control'}}),
  ],
  [
    'the same, for writing',
    'write',
    'open',
    S3_KEYS,
    if_({StringEquals: {'s3:x-amz-acl': 'bucket-owner-full-control'}}),
  ],
  [
    'an access point of a VPC, whosever',
    'bucket',
    'open',
    `${S3}/access-points-policies.html`,
    if_({StringEquals: {'s3:AccessPointNetworkOrigin': 'VPC'}}),
  ],
  [
    'an access point of a stranger',
    'bucket',
    'open',
    `${S3}/access-points-policies.html`,
    if_({StringEquals: {'s3:DataAccessPointAccount': FOREIGN}}),
  ],
  [
    'an access point of the account or none',
    'bucket',
    'open',
    `${OPERATORS}#Conditions_IfExists`,
    if_({StringEqualsIfExists: {'s3:DataAccessPointAccount': ACCOUNT}}),
  ],
  [
    'any endpoint',
    'bucket',
    'open',
    `${KEYS}#condition-keys-sourcevpce`,
    if_({StringLike: {'aws:SourceVpce': 'vpce-*'}}),
  ],
  [
    'all endpoints but one',
    'bucket',
    'open',
    `${KEYS}#condition-keys-sourcevpce`,
    if_({StringNotEquals: {'aws:SourceVpce': 'vpce-0123456789abcdef0'}}),
  ],
  [
    'a Deny of all endpoints but one',
    'bucket',
    'closed',
    `${KEYS}#condition-keys-sourcevpce`,
    but({StringNotEquals: {'aws:SourceVpce': 'vpce-0123456789abcdef0'}}),
  ],
  [
    'a Deny of other endpoints, which spares the internet',
    'bucket',
    'open',
    `${OPERATORS}#Conditions_IfExists`,
    but({StringNotEquals: {'aws:SourceVpce': 'vpce-0123456789abcdef0'}, Null: {'aws:SourceVpce': 'false'}}),
  ],
  [
    'endpoints of the account',
    'bucket',
    'closed',
    `${KEYS}#condition-keys-vpceaccount`,
    if_({StringEquals: {'aws:VpceAccount': ACCOUNT}}),
  ],
  [
    'endpoints of a stranger',
    'bucket',
    'open',
    `${KEYS}#condition-keys-vpceaccount`,
    if_({StringEquals: {'aws:VpceAccount': FOREIGN}}),
  ],
  [
    'endpoints of the organization',
    'bucket',
    'closed',
    `${KEYS}#condition-keys-vpceorgid`,
    if_({StringEquals: {'aws:VpceOrgID': OWN}}),
  ],
  [
    'endpoints of another organization',
    'bucket',
    'open',
    `${KEYS}#condition-keys-vpceorgid`,
    if_({StringEquals: {'aws:VpceOrgID': OTHER}}),
  ],
  [
    'private addresses of the internet',
    'bucket',
    'closed',
    `${KEYS}#condition-keys-sourceip`,
    if_({IpAddress: {'aws:SourceIp': '10.0.0.0/8'}}),
  ],
  [
    'private addresses in any VPC',
    'bucket',
    'open',
    `${KEYS}#condition-keys-vpcsourceip`,
    if_({IpAddress: {'aws:VpcSourceIp': '10.0.0.0/8'}}),
  ],
  ['all addresses but some', 'bucket', 'open', OPERATORS, if_({NotIpAddress: {'aws:SourceIp': '192.0.2.0/24'}})],
  [
    'a folder for each account',
    'bucket',
    'closed',
    VARIABLES,
    [{Resource: 'arn:aws:s3:::acme-trail/AWSLogs/${aws:PrincipalAccount}/*'}],
  ],
  [
    // It is open. A user's name holds no slash, which patterns cannot say, so the answer is the doubt.
    'a folder for each user, who may be called like an account',
    'bucket',
    'unknown',
    VARIABLES,
    [{Resource: 'arn:aws:s3:::acme-trail/AWSLogs/${aws:username}/*'}],
  ],
  [
    'a folder for each tag of the caller’s',
    'bucket',
    'open',
    VARIABLES,
    [{Resource: 'arn:aws:s3:::acme-trail/AWSLogs/${aws:PrincipalTag/acct}/*'}],
  ],
  [
    'a folder for each organization',
    'bucket',
    'closed',
    VARIABLES,
    [{Resource: 'arn:aws:s3:::acme-trail/${aws:PrincipalOrgID}/*'}],
  ],
  ['a star, as a variable writes it', 'bucket', 'closed', VARIABLES, [{Resource: 'arn:aws:s3:::acme-trail/${*}'}]],
  [
    'an identity of CloudFront, whosever',
    'bucket',
    'unknown',
    `https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html`,
    [{Principal: {AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1ABCDEF'}}],
  ],
  [
    'a canonical user, whosever',
    'bucket',
    'unknown',
    PRINCIPALS,
    [{Principal: {CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'}}],
  ],
  [
    'what the key encrypts for, which revoking has not',
    'key',
    'closed',
    `${KMS_KEYS}#conditions-kms-encryption-context`,
    if_({StringLike: {'kms:EncryptionContext:aws:sns:topicArn': '*'}}),
  ],
  [
    'a service in the caller’s name',
    'key',
    'open',
    `${KMS_KEYS}#conditions-kms-via-service`,
    if_({StringLike: {'kms:ViaService': 'sns.*.amazonaws.com', 'kms:CallerAccount': '*'}}),
  ],
  [
    'callers who are accounts',
    'key',
    'open',
    `${KMS_KEYS}#conditions-kms-caller-account`,
    if_({StringNotEquals: {'kms:CallerAccount': 'anonymous'}}),
  ],
  [
    'rules that the caller made',
    'rules',
    'open',
    BUS_KEYS,
    if_({StringEqualsIfExists: {'events:creatorAccount': '${aws:PrincipalAccount}'}}),
  ],
  ['a source that the caller writes', 'bus', 'open', BUS_KEYS, if_({StringEquals: {'events:source': 'com.example'}})],
  [
    'a topic of an account with one digit open',
    'send',
    'open',
    `${OPERATORS}#Conditions_ARN`,
    if_({ArnLike: {'aws:SourceArn': `arn:aws:sns:us-east-1:${ACCOUNT.slice(0, 11)}?:*`}}),
  ],
  [
    'an ARN that goes on after the account',
    'send',
    'closed',
    OPERATORS,
    if_({StringLike: {'aws:SourceArn': `arn:aws:sns:us-east-1:${ACCOUNT}*`}}),
  ],
  [
    'an ARN with the account anywhere, also in a name',
    'send',
    'open',
    OPERATORS,
    if_({StringLike: {'aws:SourceArn': `arn:aws:sns:*${ACCOUNT}*`}}),
  ],
  [
    'all topics but a stranger’s',
    'send',
    'open',
    OPERATORS,
    if_({ArnNotLike: {'aws:SourceArn': `arn:aws:sns:*:${FOREIGN}:*`}}),
  ],
  [
    'two lines of one key by two operators',
    'send',
    'closed',
    `${GUIDE}_condition-logic-multiple-context-keys-or-values.html`,
    if_({
      ArnLike: {'aws:SourceArn': 'arn:aws:sns:*:*:*'},
      StringLike: {'aws:SourceArn': `*:${ACCOUNT}:alerts`},
      StringEquals: {'aws:SourceAccount': ACCOUNT},
    }),
  ],
  [
    'plain HTTP denied, a topic admitted',
    'send',
    'closed',
    LOGIC,
    [
      {Condition: {ArnEquals: {'aws:SourceArn': TOPIC}}},
      {Effect: 'Deny', Action: '*', Condition: {Bool: {'aws:SecureTransport': 'false'}}},
    ],
  ],
  [
    'whoever calls by the function’s URL',
    'function',
    'closed',
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    if_({Bool: {'lambda:InvokedViaFunctionUrl': 'true'}}),
  ],
  [
    'whoever does not',
    'function',
    'open',
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    if_({BoolIfExists: {'lambda:InvokedViaFunctionUrl': 'false'}}),
  ],
  [
    'the organization’s accounts over the code',
    'code',
    'closed',
    'https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-organization.html',
    if_({StringEquals: {'aws:PrincipalOrgID': OWN}}),
  ],
];

function asked(place: string, statements: readonly object[], {undeclared, version = undefined}: Options = {}): Verdict {
  const [actions, resources] = PLACES[place]!;
  const Statement = statements.map((one) => ({
    ...{Effect: 'Allow', Principal: '*', Action: actions, Resource: '*'},
    ...one,
  }));
  const text = JSON.stringify({Version: version ?? '2012-10-17', Statement});
  const found = whoElse([parsed(text)], {
    ...{account: ACCOUNT, trusted: [], home: OWN, now: '2026-11-23T09:00:00Z', actions, resources},
    ...(undeclared ? {} : {organization: OWN}),
  });
  if (found.some(({sure}) => sure)) return 'open';
  return found.length > 0 ? 'unknown' : 'closed';
}

describe.each(ROWS)('%s', (_, place, verdict, page, statements, options) => {
  it(`${verdict === 'open' ? 'opens' : verdict === 'closed' ? 'does not open' : 'may open'} the ${place}`, () => {
    expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    expect(asked(place, statements, options)).toBe(verdict);
  });
});
