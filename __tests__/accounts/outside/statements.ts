/** Statements of a topic policy, one element or condition each, judged by IAM’s rules for what a request carries. */
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case} from '../case.js';
import * as C from '../changes.js';
const ok = (w: string, ...s: object[]) => healthy(`a statement of the topic: ${w}`, C.topicPolicy(...s));
const no = (w: string, ...s: object[]) => broken(`a statement of the topic: ${w}`, 'topic', C.topicPolicy(...s));
const un = (w: string, ...s: object[]) => unknown(`a statement of the topic: ${w}`, 'topic', C.topicPolicy(...s));
const TP: readonly Case[] = [
  ok('service list in array with AWS number', {...C.publish(), Principal: {Service: [C.EVENTS], AWS: [N.ACCOUNT]}}),
  ok(
    'ArnEquals with * in last',
    C.publish({ArnEquals: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/*`}}),
  ),
  ok('ArnLike any resource', C.publish({ArnLike: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:*`}})),
  ok(
    'StringLike ?',
    C.publish({StringLike: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/iam-c?anges`}}),
  ),
  ok('list other and own', C.publish({ArnEquals: {'aws:SourceArn': [N.WATCH_RULE, N.RULE]}})),
  ok('Null SourceArn false', C.publish({Null: {'aws:SourceArn': 'false'}})),
  ok('StringEqualsIgnoreCase account', C.publish({StringEqualsIgnoreCase: {'aws:SourceAccount': N.ACCOUNT}})),
  no(
    'PrincipalAccount variable',
    C.publish({ArnLike: {'aws:SourceArn': 'arn:aws:events:*:${aws:PrincipalAccount}:rule/*'}}),
  ),
  ok('ForAllValues absent orgpaths', C.publish({'ForAllValues:StringLike': {'aws:PrincipalOrgPaths': ['o-x/*']}})),
  no('ForAnyValue absent orgpaths', C.publish({'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': ['o-x/*']}})),
  ok('IfExists org', C.publish({StringEqualsIfExists: {'aws:PrincipalOrgID': 'o-zzzzzzzzzz'}})),
  ok('Bool json', C.publish({Bool: {'aws:SecureTransport': true}})),
  ok('Null viaAWS', C.publish({Null: {'aws:PrincipalArn': 'true'}})),
  no('Null principalarn false', C.publish({Null: {'aws:PrincipalArn': 'false'}})),
  ok('Deny StringNotLike service', C.publish(), C.deny({StringNotLike: {'aws:PrincipalServiceName': 'events.*'}})),
  ok(
    'Deny StringNotEquals service, list',
    C.publish(),
    C.deny({StringNotEquals: {'aws:PrincipalServiceName': [C.EVENTS, 'cloudwatch.amazonaws.com']}}),
  ),
  no('Deny StringEquals service', C.publish(), C.deny({StringEquals: {'aws:PrincipalServiceName': [C.EVENTS]}})),
  no(
    'Deny StringLike service ?',
    C.publish(),
    C.deny({StringLike: {'aws:PrincipalServiceName': 'event?.amazonaws.com'}}),
  ),
  ok('Deny NotAction publish', C.publish(), C.deny(undefined, {Action: undefined, NotAction: 'sns:Publish'})),
  no(
    'Deny NotAction subscribe',
    C.publish(),
    C.deny(undefined, {Action: undefined, NotAction: ['sns:Subscribe', 'sns:Get*']}),
  ),
  ok('Deny NotResource this', C.publish(), C.deny(undefined, {Resource: undefined, NotResource: N.TOPIC})),
  no('Deny NotResource other', C.publish(), C.deny(undefined, {Resource: undefined, NotResource: N.OPS_TOPIC})),
  no(
    'Deny NotPrincipal account only',
    C.publish(),
    C.deny(undefined, {Principal: undefined, NotPrincipal: {AWS: C.ROOT}}),
  ),
  no(
    'Deny NotPrincipal other service',
    C.publish(),
    C.deny(undefined, {Principal: undefined, NotPrincipal: {Service: 'cloudwatch.amazonaws.com'}}),
  ),
  healthy(
    'a statement of the topic: a statement that is no list',
    C.policyText(JSON.stringify({Version: '2012-10-17', Statement: C.publish()})),
  ),
  broken(
    'a statement of the topic: 2008 variable literal',
    'topic',
    C.policyText(
      JSON.stringify({
        Version: '2008-10-17',
        Statement: [C.publish({StringEquals: {'aws:ResourceAccount': '${aws:ResourceAccount}'}})],
      }),
    ),
  ),
  ok('2012 variable', C.publish({StringEquals: {'aws:ResourceAccount': '${aws:ResourceAccount}'}})),
  no('NumericLessThan absent key', C.publish({NumericLessThan: {'aws:MultiFactorAuthAge': '3600'}})),
  ok('NumericLessThanIfExists absent', C.publish({NumericLessThanIfExists: {'aws:MultiFactorAuthAge': '3600'}})),
  no('Bool MFA', C.publish({Bool: {'aws:MultiFactorAuthPresent': 'true'}})),
  ok('BoolIfExists MFA', C.publish({BoolIfExists: {'aws:MultiFactorAuthPresent': 'true'}})),
  ok('Deny BoolIfExists MFA false excl services', C.publish(), C.deny({Bool: {'aws:MultiFactorAuthPresent': 'false'}})),
  no('Deny BoolIfExists MFA false', C.publish(), C.deny({BoolIfExists: {'aws:MultiFactorAuthPresent': 'false'}})),
  no('Deny StringNotEquals org', C.publish(), C.deny({StringNotEquals: {'aws:PrincipalOrgID': C.ORG}})),
  ok(
    'Deny ForAnyValue not org',
    C.publish(),
    C.deny({'ForAnyValue:StringNotLike': {'aws:PrincipalOrgPaths': [`${C.ORG}/*`]}}),
  ),
  no(
    'Deny ForAllValues not org',
    C.publish(),
    C.deny({'ForAllValues:StringNotLike': {'aws:PrincipalOrgPaths': [`${C.ORG}/*`]}}),
  ),
  ok('Deny StringEquals org other', C.publish(), C.deny({StringEquals: {'aws:PrincipalOrgID': 'o-aaaaaaaaaa'}})),
  no(
    'Deny StringNotLike PrincipalArn',
    C.publish(),
    C.deny({StringNotLike: {'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*'}}),
  ),
  no(
    'Deny ArnNotLike PrincipalArn',
    C.publish(),
    C.deny({ArnNotLike: {'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*'}}),
  ),
  no(
    'Deny ArnNotLikeIfExists',
    C.publish(),
    C.deny({ArnNotLikeIfExists: {'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*'}}),
  ),
  ok(
    'Deny NotIpAddress, ViaAWSService false',
    C.publish(),
    C.deny({
      NotIpAddress: {'aws:SourceIp': ['203.0.113.0/24']},
      Bool: {'aws:PrincipalIsAWSService': 'false', 'aws:ViaAWSService': 'false'},
    }),
  ),
  no('Deny StringNotEquals sourcevpc', C.publish(), C.deny({StringNotEquals: {'aws:SourceVpc': 'vpc-1'}})),
  ok(
    'Deny IfExists sourcevpc with Null',
    C.publish(),
    C.deny({StringNotEquals: {'aws:SourceVpc': 'vpc-1'}, Null: {'aws:SourceVpc': 'false'}}),
  ),
  ok('Deny expired date', C.publish(), C.deny({DateGreaterThan: {'aws:CurrentTime': '2030-01-01T00:00:00Z'}})),
  no('Deny since date', C.publish(), C.deny({DateGreaterThan: {'aws:CurrentTime': '2026-01-01T00:00:00Z'}})),
  no('Allow until date passed', C.publish({DateLessThanEquals: {'aws:CurrentTime': '2026-11-01'}})),
  no('principal of other partition service', {...C.publish(), Principal: {Service: 'events.amazonaws.com.cn'}}),
  no('principal old name cloudwatch events', {...C.publish(), Principal: {Service: 'cloudwatchevents.amazonaws.com'}}),
  no('principal in capital', {...C.publish(), Action: 'sns:Publish', Principal: {Service: 'pipes.amazonaws.com'}}),
  no('AWS:events', {...C.publish(), Principal: {AWS: C.EVENTS}}),
  no('Federated', {...C.publish(), Principal: {Federated: C.EVENTS}}),
  no('PublishBatch and Subscribe', {...C.publish(), Action: ['sns:PublishBatch', 'sns:Subscribe']}),
  ok('sns:Pub*', {...C.publish(), Action: 'sns:Pub*'}),
  ok('SNS:PUBLISH', {...C.publish(), Action: 'SNS:PUBLISH'}),
  ok('*', {...C.publish(), Action: '*'}),
  ok('resource arn with stars', {...C.publish(), Resource: 'arn:aws:sns:*:*:iam-*'}),
  no('resource other region', {...C.publish(), Resource: N.TOPIC.replace(N.REGION, N.OTHER_REGION)}),
  no('resource other case', {...C.publish(), Resource: N.TOPIC.replace('iam-alerts', 'IAM-alerts')}),
  no('resource other account', {...C.publish(), Resource: N.TOPIC.replace(N.ACCOUNT, N.STRANGER)}),
  ok(
    'two conditions of which disputed and true',
    C.publish({
      ArnLike: {'aws:SourceArn': N.RULE},
      StringEquals: {'aws:SourceAccount': N.ACCOUNT},
      Bool: {'aws:SecureTransport': 'true'},
    }),
  ),
  no(
    'right arn, wrong account',
    C.publish({ArnLike: {'aws:SourceArn': N.RULE}, StringEquals: {'aws:SourceAccount': N.STRANGER}}),
  ),
  no('source arn of topic itself', C.publish({ArnLike: {'aws:SourceArn': N.TOPIC}})),
  no(
    'source arn of event bus wildcard',
    C.publish({ArnLike: {'aws:SourceArn': 'arn:aws:events:us-east-1:111122223333:event-bus/*'}}),
  ),
  no('source arn with rule name only', C.publish({StringEquals: {'aws:SourceArn': 'iam-changes'}})),
  no(
    'source arn of cloudtrail',
    C.publish({ArnLike: {'aws:SourceArn': 'arn:aws:cloudtrail:us-east-1:111122223333:trail/*'}}),
  ),
  no(
    'source arn capital rule',
    C.publish({ArnEquals: {'aws:SourceArn': N.RULE.replace('iam-changes', 'IAM-Changes')}}),
  ),
  no(
    'two sourcearn operators contradict',
    C.publish({ArnLike: {'aws:SourceArn': N.RULE}, StringNotEquals: {'aws:SourceArn': N.RULE}}),
  ),
  ok('SourceArn StringNotEquals other', C.publish({StringNotEquals: {'aws:SourceArn': N.WATCH_RULE}})),
  ok('Deny StringEquals SourceArn other', C.publish(), C.deny({StringEquals: {'aws:SourceArn': N.WATCH_RULE}})),
  no('RequestedRegion other', C.publish({StringEquals: {'aws:RequestedRegion': 'eu-west-1'}})),
  no('ResourceAccount other', C.publish({StringEquals: {'aws:ResourceAccount': N.STRANGER}})),
  un('resource tag', C.publish({StringEquals: {'aws:ResourceTag/team': 'sec'}})),
  no('principal tag', C.publish({StringEquals: {'aws:PrincipalTag/team': 'sec'}})),
  ok('ViaAWSService false', C.publish({Bool: {'aws:ViaAWSService': 'false'}})),
  no('ViaAWSService true', C.publish({Bool: {'aws:ViaAWSService': 'true'}})),
  no('CalledVia events', C.publish({'ForAnyValue:StringEquals': {'aws:CalledVia': [C.EVENTS]}})),
  no('sns:Endpoint condition on publish', C.publish({StringLike: {'sns:Endpoint': '*@example.com'}})),
  ok('sns:Protocol IfExists', C.publish({StringEqualsIfExists: {'sns:Protocol': 'email'}})),
  ok('enforceSSL of CDK', C.publish(), {
    Sid: 'AllowPublishThroughSSLOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 'sns:Publish',
    Resource: N.TOPIC,
    Condition: {Bool: {'aws:SecureTransport': 'false'}},
  }),
  ok(
    'events rule and Config and budgets',
    {...C.publish(), Principal: {Service: [C.EVENTS, 'config.amazonaws.com', 'costalerts.amazonaws.com']}},
    P.defaultStatement(N.TOPIC),
  ),
  un('PrincipalAccount IfExists', C.publish({StringEqualsIfExists: {'aws:PrincipalAccount': N.ACCOUNT}})),
  no(
    'Deny PrincipalAccount IfExists',
    C.publish(),
    C.deny({StringNotEqualsIfExists: {'aws:PrincipalAccount': N.ACCOUNT}}),
  ),
  ok('Deny PrincipalAccount of another', C.publish(), C.deny({StringEquals: {'aws:PrincipalAccount': N.STRANGER}})),
  ok('empty condition', C.publish({})),
  ok('empty operator', C.publish({StringEquals: {}})),
  no('empty list of values', C.publish({StringEquals: {'aws:ResourceAccount': []}})),
];

const ALL: readonly Case[] = [...TP];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
