/** Topics that refuse EventBridge, or admit whom they must not. */
import {refuse, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, shaky, unknown, type Case} from '../case.js';
import * as C from '../changes.js';

const ORG_NOT = {'aws:PrincipalOrgID': C.ORG};
const EVENTBRIDGE = {Principal: {Service: C.EVENTS}};

/** The statement that should admit EventBridge, wrong in one member. */
const wrong = (words: string, fields: object): Case =>
  broken(`EventBridge is not admitted: ${words}`, 'topic', C.topicPolicy(C.publish(undefined, {...fields})));
/** A condition that EventBridge's call does not meet. */
const under = (words: string, condition: object): Case =>
  broken(`admitted only ${words}`, 'topic', C.topicPolicy(C.publish(condition)));
/** A Deny that EventBridge's call meets. */
const denied = (words: string, condition: object | undefined, fields: object = {}): Case =>
  broken(`denied ${words}`, 'topic', C.beside(C.deny(condition, {...fields})));
const open = (words: string, fields: object, baseline = {}): Case =>
  broken(
    `open: ${words}`,
    'topic',
    C.beside({Effect: 'Allow', Principal: {AWS: '*'}, Action: 'sns:Subscribe', Resource: N.TOPIC, ...fields}),
    baseline,
  );

export const TOPICS: readonly Case[] = [
  wrong('a service that does not exist', {Principal: {Service: 'event.amazonaws.com'}}),
  wrong('the account in its place', {Principal: {AWS: N.ACCOUNT}}),
  wrong('to publish in batches alone', {Action: 'sns:PublishBatch'}),
  wrong('to all but publishing', {Action: undefined, NotAction: 'sns:Publish'}),
  wrong('on all but this topic', {Resource: undefined, NotResource: N.TOPIC}),
  under('for another account of the source', {StringEquals: {'aws:SourceAccount': N.STRANGER}}),
  under('for the owner of the source', {StringEquals: {'AWS:SourceOwner': N.ACCOUNT}}),
  under('for rules of another region', {ArnLike: {'aws:SourceArn': 'arn:aws:events:eu-west-1:*:rule/*'}}),
  under('for a source with a star in it, which is no wildcard here', {
    StringEquals: {'aws:SourceArn': 'arn:aws:events:us-east-1:111122223333:rule/*'},
  }),
  under('for members of the organization', {StringEquals: ORG_NOT}),
  under('for a rule, by the ARN of its bus', {ArnEquals: {'aws:SourceArn': N.BUS}}),
  under('for rules of other buses than the default one', {
    ArnLike: {'aws:SourceArn': 'arn:aws:events:us-east-1:111122223333:rule/*/*'},
  }),
  under('by a key that only requests to S3 carry', {NumericGreaterThanEquals: {'s3:TlsVersion': '1.2'}}),
  broken(
    'admitted only for another organization than the declared one',
    'topic',
    C.topicPolicy(C.publish({StringEquals: {'aws:SourceOrgID': 'o-zzzzzzzzzz'}})),
    {organization: C.ORG},
  ),
  broken(
    'admitted only to topics of another organization than the declared one',
    'topic',
    C.topicPolicy(C.publish({StringEquals: {'aws:ResourceOrgID': 'o-zzzzzzzzzz'}})),
    {organization: C.ORG},
  ),
  unknown(
    'admitted to topics of an organization, and none is declared',
    'topic',
    C.topicPolicy(C.publish({StringEquals: {'aws:ResourceOrgID': C.ORG}})),
  ),
  under('over plain HTTP', {Bool: {'aws:SecureTransport': 'false'}}),
  under('until a time gone by', {DateLessThan: {'aws:CurrentTime': '2025-01-01T00:00:00Z'}}),
  under('since a time to come', {DateGreaterThan: {'aws:CurrentTime': '2027-01-01T00:00:00Z'}}),
  under('from a network, from which no service calls', {IpAddress: {'aws:SourceIp': '10.0.0.0/8'}}),
  shaky(
    'admitted only with another service’s name among one’s own',
    'topic',
    C.topicPolicy(
      C.publish(
        {'ForAnyValue:StringEquals': {'aws:PrincipalServiceNamesList': ['s3.amazonaws.com']}},
        {Principal: '*'},
      ),
    ),
  ),

  denied('to the service', undefined, EVENTBRIDGE),
  denied('over TLS', {Bool: {'aws:SecureTransport': 'true'}}),
  denied('outside of the organization', {StringNotEquals: ORG_NOT}),
  denied('to callers of other accounts', {StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}}),
  denied('to everybody but the account', undefined, {Principal: undefined, NotPrincipal: {AWS: C.ROOT}}),
  denied('outside of an endpoint', {StringNotEquals: {'aws:SourceVpce': 'vpce-1'}}),
  denied('to services of AWS', {Bool: {'aws:PrincipalIsAWSService': 'true'}}),
  denied('all but subscribing', undefined, {Action: undefined, NotAction: 'sns:Subscribe'}),
  denied('without a second factor, if it is told', {BoolIfExists: {'aws:MultiFactorAuthPresent': 'false'}}),
  denied('to EventBridge but for another rule', {ArnNotEquals: {'aws:SourceArn': `${N.RULE}s`}}, EVENTBRIDGE),
  denied('since a time gone by', {DateGreaterThan: {'aws:CurrentTime': '2020-01-01T00:00:00Z'}}),
  denied('outside of a network', {NotIpAddress: {'aws:SourceIp': '10.0.0.0/8'}}),

  unknown('a policy that breaks off', 'topic', C.policyText('{"Version":"2012-10-17","Statement":[')),
  unknown('a policy that is empty text', 'topic', C.policyText('')),
  unknown('a policy that the answer leaves out', 'topic', (account) => delete topicOf(account).attributes['Policy']),
  shaky('a policy in percent signs', 'topic', C.policyText(encodeURIComponent(P.topicPolicy(N.TOPIC)))),

  open('a stranger may publish', {Principal: {AWS: N.STRANGER}, Action: 'sns:Publish'}),
  open('the owner of a stranger’s source may subscribe', {Condition: {StringEquals: {'AWS:SourceOwner': N.STRANGER}}}),
  open('who is not of one network may publish', {
    ...{Principal: '*', Action: 'sns:Publish', Condition: {NotIpAddress: {'aws:SourceIp': '198.51.100.0/24'}}},
  }),
  open('a network broader than /8 may publish', {
    ...{Principal: '*', Action: 'sns:Publish', Condition: {IpAddress: {'aws:SourceIp': '16.0.0.0/7'}}},
  }),
  // A service is let through, and it may act for a stranger's bucket or alarm.
  broken(
    'open: everybody, and denied to who is of another account and no service',
    'topic',
    C.beside(
      {...C.publish(), Principal: '*'},
      C.deny(
        {StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}, BoolIfExists: {'aws:PrincipalIsAWSService': 'false'}},
        {Action: 'sns:*'},
      ),
    ),
  ),
  open('everybody but one may publish', {Principal: undefined, NotPrincipal: {AWS: N.STRANGER}, Action: 'sns:Publish'}),
  open('everybody may subscribe a page of one host', {
    ...{Principal: '*', Condition: {StringLike: {'sns:Endpoint': 'https://hooks.example.com/*'}}},
  }),
  open('everybody may subscribe a queue of a stranger', {
    ...{Principal: '*', Condition: {StringEquals: {'sns:Endpoint': `arn:aws:sqs:us-east-1:${N.STRANGER}:x`}}},
  }),
  open('alarms of any account may publish', {
    ...{Principal: '*', Action: 'sns:Publish'},
    Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:cloudwatch:*:*:alarm:*'}},
  }),
  open('any bucket may publish', {
    ...{Principal: '*', Action: 'sns:Publish', Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:s3:::*'}}},
  }),
  open('roles of one name of any account may subscribe', {
    ...{Principal: '*', Condition: {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/MyRole'}}},
  }),
  open('everybody may subscribe to what is the owner’s', {
    ...{Principal: '*', Condition: {StringEquals: {'aws:ResourceAccount': N.ACCOUNT}}},
  }),
  open('everybody may subscribe an address of a name that anybody may take', {
    ...{Principal: '*', Condition: {StringLike: {'sns:Endpoint': '*@example.com'}}},
  }),
  open(
    'a stranger may publish, and another is known',
    {Principal: {AWS: '222233334444'}, Action: 'sns:Publish'},
    {elsewhere: [{resource: `arn:aws:events:us-east-1:${N.STRANGER}:rule/x`, reason: 'theirs'}]},
  ),
  ...(
    [
      ['an organization that nobody declared', {StringEquals: {'aws:PrincipalOrgID': 'o-attacker01'}}],
      [
        'a part of such an organization',
        {'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': 'o-attacker01/r-ab12/*'}},
      ],
      ['resources of such an organization', {StringEquals: {'aws:SourceOrgID': 'o-attacker01'}}],
      ['any organization', {StringLike: {'aws:PrincipalOrgID': 'o-*'}}],
      ['roles of one name', {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/admin'}}],
      ['users', {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:user/*'}}],
      ['roles with the account anywhere in the ARN', {StringLike: {'aws:PrincipalArn': `arn:*:${N.ACCOUNT}:*`}}],
      ['accounts that begin with 9', {StringLike: {'aws:PrincipalAccount': '9*'}}],
      ['every IPv6 address', {IpAddress: {'aws:SourceIp': '::/0'}}],
      ['two halves of all addresses', {IpAddress: {'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1']}}],
      ['a network, or any endpoint', {IpAddressIfExists: {'aws:SourceIp': '198.51.100.0/24'}}],
      ['rules of one name', {ArnLike: {'aws:SourceArn': 'arn:aws:events:*:*:rule/iam-changes'}}],
      ['resources of some accounts', {StringEquals: {'aws:SourceAccount': [N.STRANGER, '222233334444']}}],
    ] as const
  ).map(([who, Condition]) => open(`by a condition, to ${who}`, {Principal: '*', Action: 'sns:Subscribe', Condition})),
  broken('FIFO, in capitals', 'topic target', C.topicAttributes({FifoTopic: 'True'})),
  unknown('its attributes may not be read', 'topic', (account) => refuse(account, 'sns:GetTopicAttributes')),
  shaky('listed, and its attributes are gone', 'topic', C.gone('sns:GetTopicAttributes', N.TOPIC)),
  shaky('a data protection policy that is no policy', 'topic', (account) => void (topicOf(account).protection = 'x')),
];
