/** Who a key, a topic or a queue takes a caller for: grants of the key, the network that a service calls from, and what it acts for. */
import type {Grant} from '../../../src/policy/index.js';
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import {all, asRole, beside, deny, EVENTS, keyOf, keyPolicy, ORG, publish, topicPolicy} from '../changes.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';

const BOTH = ['GenerateDataKey', 'Decrypt'];
const TOPIC_CONTEXT = {'aws:sns:topicArn': N.TOPIC};

/** A target with a role, and a key whose policy says nothing of the role: what admits it is a grant, or nothing. */
const granted = (...grants: readonly Grant[]): Change =>
  all(asRole(), keyPolicy(N.TOPIC_KEY), (account) => void (keyOf(account, N.TOPIC_KEY).grants = grants));
const grant = (more: Partial<Grant> = {}): Grant => ({GranteePrincipal: N.ROLE, Operations: BOTH, ...more});
const toRole = (more: Partial<Grant> = {}): Change => granted(grant(more));
const denying = (...kinds: readonly Parameters<typeof refuse>[2][]): Change => {
  return (account) => kinds.forEach((kind) => refuse(account, 'kms:ListGrants', kind));
};
const ofRole = (statement: object): Change =>
  asRole((role) => {
    role.inline['key'] = JSON.stringify({Version: '2012-10-17', Statement: [statement]});
  });

const GRANTS: readonly Case[] = [
  healthy('a grant to the role', toRole()),
  healthy('a grant to the role, of more than it needs', toRole({Operations: ['Encrypt', ...BOTH, 'CreateGrant']})),
  healthy('two grants to the role, of one operation each', granted(...BOTH.map((one) => grant({Operations: [one]})))),
  healthy('a grant to the role for the topic', toRole({Constraints: {EncryptionContextSubset: TOPIC_CONTEXT}})),
  healthy(
    'a grant that gives nothing, beside one that does',
    granted(grant({GranteePrincipal: `${N.ROLE}-2`}), grant(), grant({Operations: []})),
  ),
  healthy(
    'a grant to the role, and the key policy denies it to others',
    all(toRole(), (account) => {
      keyPolicy(N.TOPIC_KEY, {
        ...{Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*'},
        Condition: {StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}},
      })(account);
    }),
  ),
  healthy('a key policy that admits the role, and grants that may not be listed', all(asRole(), denying('denied'))),
  broken('no grant', 'key', granted()),
  broken('a grant to another role', 'key', toRole({GranteePrincipal: `${N.ROLE}-2`})),
  broken(
    'a grant to the role of that name in another account',
    'key',
    toRole({GranteePrincipal: N.ROLE.replace(N.ACCOUNT, N.STRANGER)}),
  ),
  broken('a grant of decrypting alone', 'key', toRole({Operations: ['Decrypt']})),
  broken(
    'a grant of data keys without plaintext',
    'key',
    toRole({Operations: ['GenerateDataKeyWithoutPlaintext', 'Decrypt']}),
  ),
  broken(
    'a grant for another topic',
    'key',
    toRole({Constraints: {EncryptionContextSubset: {'aws:sns:topicArn': N.OPS_TOPIC}}}),
  ),
  broken(
    'a grant for what comes of the rule, which no role of a target tells',
    'key',
    toRole({Constraints: {SourceArn: N.RULE}}),
  ),
  broken(
    'a grant to the role, which the key policy denies',
    'key',
    all(toRole(), (account) => {
      keyPolicy(N.TOPIC_KEY, {...{Effect: 'Deny', Principal: {AWS: N.ROLE}, Action: 'kms:Decrypt', Resource: '*'}})(
        account,
      );
    }),
  ),
  broken(
    'a grant to the role, which its own policy denies',
    'key',
    all(ofRole({Effect: 'Deny', Action: 'kms:GenerateDataKey*', Resource: '*'}), keyPolicy(N.TOPIC_KEY), (account) => {
      keyOf(account, N.TOPIC_KEY).grants = [grant()];
    }),
  ),
  broken('a grant to nobody, spelled with a star', 'key', toRole({GranteePrincipal: '*'})),
  broken(
    'a grant to EventBridge, which does not ask where a role does',
    'key',
    granted({GranteeServicePrincipal: EVENTS, Operations: BOTH, Constraints: {SourceArn: N.RULE}}),
  ),
  unknown(
    'a grant to one session of the role',
    'key',
    toRole({GranteePrincipal: `arn:aws:sts::${N.ACCOUNT}:assumed-role/iam-alerts/x`}),
  ),
  unknown(
    'a grant for the topic and for nothing that is beside it in the context',
    'key',
    toRole({Constraints: {EncryptionContextEquals: TOPIC_CONTEXT}}),
  ),
  broken('grants that may not be listed', 'key', all(toRole(), denying('denied'))),
  broken('grants that a saved snapshot does not hold', 'key', all(toRole(), denying('not-observed'))),
  unknown('grants that could not be listed this time', 'key', all(toRole(), denying('throttled'))),
];

const CORPORATE = ['203.0.113.0/24', '198.51.100.7/32', '2001:db8:1::/48'];
const outside = (ranges: string | readonly string[], more: object = {}): object =>
  deny({NotIpAddress: {'aws:SourceIp': ranges}, ...more}, {Principal: '*'});
const within = (ranges: string | readonly string[], operator = 'IpAddress'): Change =>
  topicPolicy(publish({[operator]: {'aws:SourceIp': ranges}}));

const NETWORK: readonly Case[] = [
  healthy(
    'denied outside of a network, but for services of AWS',
    beside(outside(CORPORATE, {BoolIfExists: {'aws:PrincipalIsAWSService': 'false'}})),
  ),
  healthy(
    'the data perimeter of AWS: denied outside of networks, VPCs and services',
    beside(
      deny(
        {
          NotIpAddressIfExists: {'aws:SourceIp': CORPORATE},
          StringNotEqualsIfExists: {'aws:SourceVpc': 'vpc-1', 'aws:PrincipalTag/network-perimeter-exception': 'true'},
          BoolIfExists: {'aws:PrincipalIsAWSService': 'false', 'aws:ViaAWSService': 'false'},
        },
        {Principal: '*'},
      ),
    ),
  ),
  healthy('denied to callers of a network', beside(deny({IpAddress: {'aws:SourceIp': CORPORATE}}, {Principal: '*'}))),
  healthy(
    'denied to callers outside of a network who are of an account',
    beside(outside('10.0.0.0/8', {StringEquals: {'aws:PrincipalAccount': N.ACCOUNT}})),
  ),
  healthy(
    'denied to who is outside of a network and of the organization',
    beside(outside(CORPORATE, {StringEquals: {'aws:PrincipalOrgID': ORG}})),
  ),
  healthy('admitted from outside of a network', within(CORPORATE, 'NotIpAddress')),
  broken('denied outside of private networks', 'topic', beside(outside(['10.0.0.0/8', '192.168.0.0/16']))),
  broken('denied outside of networks of the house', 'topic', beside(outside(CORPORATE))),
  broken(
    'denied outside of a network, if an address is told',
    'topic',
    beside(deny({NotIpAddressIfExists: {'aws:SourceIp': CORPORATE}}, {Principal: '*'})),
  ),
  broken(
    'denied outside of a network, but for what a service does for a caller',
    'topic',
    beside(outside(CORPORATE, {Bool: {'aws:ViaAWSService': 'false'}})),
  ),
  broken('admitted from one network alone', 'topic', within(CORPORATE)),
  broken('admitted from private networks alone', 'topic', within('172.16.0.0/12')),
  unknown('denied outside of a network so wide that AWS may be in it', 'topic', beside(outside('52.0.0.0/8'))),
  unknown('admitted from every address', 'topic', within(['0.0.0.0/0', '::/0'])),
  unknown('admitted from a network, if an address is told', 'topic', within(CORPORATE, 'IpAddressIfExists')),
  broken(
    'a role that is denied what it does outside of a network',
    'target',
    asRole((role) => {
      role.inline['net'] = JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {Effect: 'Deny', Action: '*', Resource: '*', Condition: {NotIpAddress: {'aws:SourceIp': CORPORATE}}},
        ],
      });
    }),
  ),
];

const KEPT_OUT = {Principal: {Service: EVENTS}};
const SOURCE: readonly Case[] = [
  healthy('denied to EventBridge but for the rule', beside(deny({ArnNotEquals: {'aws:SourceArn': N.RULE}}, KEPT_OUT))),
  healthy(
    'denied to EventBridge for other accounts',
    beside(deny({StringNotEquals: {'aws:SourceAccount': N.ACCOUNT}}, KEPT_OUT)),
  ),
  healthy(
    'denied to EventBridge for another rule',
    beside(deny({ArnEquals: {'aws:SourceArn': `${N.RULE}-2`}}, KEPT_OUT)),
  ),
  unknown(
    'denied to EventBridge for the rule',
    'topic',
    beside(deny({ArnEquals: {'aws:SourceArn': N.RULE}}, KEPT_OUT)),
  ),
  unknown(
    'denied to everybody for rules of the account',
    'topic',
    beside(deny({ArnLike: {'aws:SourceArn': `arn:aws:events:*:${N.ACCOUNT}:rule/*`}}, {Principal: '*'})),
  ),
  unknown(
    'denied to services that act for the account',
    'topic',
    beside(deny({StringEquals: {'aws:SourceAccount': N.ACCOUNT}}, {Principal: '*'})),
  ),
];

/** Keys of sessions and of agents that are never EventBridge's; and what is not known of its sessions. */
const roleDenied = (Condition: object): Change =>
  asRole((role) => {
    role.inline['kept-out'] = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{Effect: 'Deny', Action: '*', Resource: '*', Condition}],
    });
  });
/** The same Deny, on the topic of a rule that publishes by itself, and among the policies of the role that a target has. */
const bothWays = (make: (title: string, change: Change) => Case, title: string, condition: object): readonly Case[] => [
  make(`the topic denies ${title}`, beside(deny(condition))),
  make(`the role of the target is denied ${title}`, roleDenied(condition)),
];
const SESSION: readonly Case[] = [
  ...bothWays(healthy, 'what an agent asks', {Bool: {'aws:ViaAWSMCPService': 'true'}}),
  ...bothWays(healthy, 'what one agent asks', {StringEquals: {'aws:CalledViaAWSMCP': 'aws-mcp.amazonaws.com'}}),
  ...bothWays(healthy, 'actions of agents', {Bool: {'aws:IsMcpServiceAction': 'true'}}),
  ...bothWays(healthy, 'sessions of the root user', {Bool: {'aws:AssumedRoot': 'true'}}),
  ...bothWays(healthy, 'sign-in sessions', {
    ArnLike: {'aws:SignInSessionArn': `arn:aws:signin:*:${N.ACCOUNT}:session/*`},
  }),
  ...bothWays(healthy, 'chats', {ArnLike: {'aws:ChatbotSourceArn': 'arn:aws:chatbot::*:chat-configuration/*'}}),
  ...bothWays(healthy, 'instances of IMDSv1', {NumericLessThan: {'ec2:RoleDelivery': '2.0'}}),
  ...bothWays(healthy, 'instances outside of a VPC', {
    StringNotEquals: {'aws:SourceVpc': 'vpc-1'},
    Null: {'ec2:SourceInstanceARN': 'false'},
  }),
  ...bothWays(healthy, 'functions', {Null: {'lambda:SourceFunctionArn': 'false'}}),
  ...bothWays(healthy, 'builds', {ArnLike: {'codebuild:ProjectArn': 'arn:aws:codebuild:*:*:project/*'}}),
  ...bothWays(healthy, 'jobs', {StringEquals: {'glue:CredentialIssuingService': 'glue.amazonaws.com'}}),
  ...bothWays(healthy, 'people of Identity Center', {StringLike: {'identitystore:UserId': '*'}}),
  ...bothWays(healthy, 'people of a directory', {StringLike: {'saml:sub': '*'}}),
  ...bothWays(healthy, 'workflows', {StringLike: {'token.actions.githubusercontent.com:sub': 'repo:*'}}),
  ...bothWays(healthy, 'pods', {StringLike: {'oidc.eks.us-east-1.amazonaws.com/id/ABCDEF:sub': '*'}}),
  broken(
    'the topic denies whoever is no agent',
    'topic',
    beside(deny({BoolIfExists: {'aws:ViaAWSMCPService': 'false'}})),
  ),
  broken('the topic denies whoever is no instance', 'topic', beside(deny({Null: {'ec2:SourceInstanceArn': 'true'}}))),
  broken(
    'the topic denies whoever does not come from a function',
    'topic',
    beside(deny({ArnNotLike: {'lambda:SourceFunctionArn': `arn:aws:lambda:*:${N.ACCOUNT}:function:*`}})),
  ),
  broken(
    'the role of the target is denied what does not come from a function',
    'target',
    roleDenied({ArnNotLike: {'lambda:SourceFunctionArn': `arn:aws:lambda:*:${N.ACCOUNT}:function:*`}}),
  ),
  broken(
    'the role of the target is denied what no user of a directory asks',
    'target',
    roleDenied({Null: {'saml:sub': 'true'}}),
  ),
  broken(
    'the role of the target is denied without MFA, if it is told or not',
    'target',
    roleDenied({BoolIfExists: {'aws:MultiFactorAuthPresent': 'false'}}),
  ),
  unknown(
    'the role of the target is denied without MFA, if it is told',
    'target',
    roleDenied({Bool: {'aws:MultiFactorAuthPresent': 'false'}}),
  ),
  unknown('the topic denies by a key that AWS adds later', 'topic', beside(deny({Bool: {'aws:IsNight': 'true'}}))),
  unknown(
    'the role of the target is denied by a key of a service that no page knows',
    'target',
    roleDenied({StringLike: {'ecs:SourceTaskArn': '*'}}),
  ),
  healthy(
    'the topic denies sessions of before',
    beside(deny({DateLessThan: {'aws:TokenIssueTime': '2026-11-01T00:00:00Z'}})),
  ),
  broken(
    'the topic denies what is no session of now',
    'topic',
    beside(deny({DateLessThanIfExists: {'aws:TokenIssueTime': '2026-11-01T00:00:00Z'}})),
  ),
];

const ALL: readonly Case[] = [...GRANTS, ...NETWORK, ...SOURCE, ...SESSION];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
