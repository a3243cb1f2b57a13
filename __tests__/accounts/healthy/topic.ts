/**
 * Topic policies that let EventBridge publish and nobody else.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {topicOf} from '../../support/account.js';
import {healthy, type Case} from '../case.js';
import * as C from '../changes.js';

const RULES_HERE = 'arn:aws:events:us-east-1:111122223333:rule/*';
const RULES_ANYWHERE = 'arn:aws:events:*:111122223333:rule/*';
const NOT_A_SERVICE = {'aws:PrincipalIsAWSService': 'false'};

/** The statement in another spelling that means the same or more. */
const spelled = (words: string, fields: object): Case =>
  healthy(`EventBridge is admitted by ${words}`, C.topicPolicy(C.publish(undefined, {...fields})));
/** A condition that EventBridge's call meets. */
const under = (words: string, condition: object, fields: object = {}): Case =>
  healthy(`admitted ${words}`, C.topicPolicy(C.publish(condition, {...fields})));
const EVERYBODY = {Principal: '*'};
/** A Deny that EventBridge's call does not meet. */
const denied = (words: string, condition: object | undefined, fields: object = {}): Case =>
  healthy(`denied ${words}`, C.beside(C.deny(condition, {...fields})));
/** A further statement that lets nobody in who may do harm. */
const also = (words: string, statement: object, baseline = {}): Case =>
  healthy(
    `also ${words}`,
    C.beside({Effect: 'Allow', Action: 'sns:Publish', Resource: N.TOPIC, ...statement}),
    baseline,
  );

export const TOPICS: readonly Case[] = [
  // What the console writes for "only requesters with certain endpoints": low, since whoever is named gets what he did not ask for.
  also('everybody may subscribe one mailbox', {
    ...{Principal: {AWS: '*'}, Action: 'sns:Subscribe', Condition: {StringEquals: {'SNS:Endpoint': N.EMAIL}}},
  }),
  also('everybody may subscribe a queue of the account', {
    ...{Principal: {AWS: '*'}, Action: ['sns:Subscribe', 'sns:Receive']},
    Condition: {StringLike: {'SNS:Endpoint': N.QUEUE}},
  }),
  also('everybody may publish what is another account’s, which nothing here is', {
    ...{Principal: '*', Condition: {StringEquals: {'aws:ResourceAccount': N.STRANGER}}},
  }),
  also('alarms of the account may publish', {
    ...{Principal: '*', Condition: {ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:*:${N.ACCOUNT}:alarm:*`}}},
  }),
  spelled('an action with a question mark', {Action: ['sns:Publis?']}),
  spelled('all resources', {Resource: '*'}),
  spelled('all actions but some', {Action: undefined, NotAction: ['sns:DeleteTopic', 'sns:Subscribe']}),
  spelled('all resources but one', {Resource: undefined, NotResource: N.OPS_TOPIC}),
  spelled('a statement without a resource', {Resource: undefined}),
  spelled('a statement with a name out of ASCII', {Sid: 'Ünïcode'}),
  healthy(
    'a document of 2008 with a name',
    C.policyText(
      JSON.stringify({
        Version: '2008-10-17',
        Id: '__default_policy_ID',
        Statement: [P.defaultStatement(N.TOPIC), C.publish()],
      }),
    ),
  ),
  healthy('a document without a version', C.policyText(JSON.stringify({Statement: [C.publish()]}))),
  healthy('space around the document', (account) => {
    const {attributes} = topicOf(account);
    attributes['Policy'] = `\n${attributes['Policy'] ?? ''}  `;
  }),
  healthy(
    'a hundred statements, the last of which admits',
    C.topicPolicy(
      ...Array.from({length: 99}, (_, index) =>
        P.allow('cloudwatch.amazonaws.com', 'sns:Publish', N.TOPIC, {
          ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:111122223333:alarm:a${String(index)}`},
        }),
      ),
      C.publish(),
    ),
  ),

  under('as everybody, from the account’s rules', {ArnLike: {'aws:SourceArn': RULES_HERE}}, EVERYBODY),
  under('as everybody of AWS, from the rule', {ArnEquals: {'aws:SourceArn': N.RULE}}, {Principal: {AWS: '*'}}),
  under('from the account, if it is told', {StringEqualsIfExists: {'aws:SourceAccount': N.ACCOUNT}}),
  under('from the account’s rules, as text', {StringLike: {'aws:SourceArn': RULES_HERE}}),
  under('where no account of a source is told, as EventBridge tells none', {Null: {'aws:SourceAccount': 'true'}}),
  under('from anywhere but an account, which absence passes', {StringNotEquals: {'aws:SourceAccount': N.STRANGER}}),
  under('as a service of AWS', {Bool: {'aws:PrincipalIsAWSService': 'true'}}),
  under('as everybody of the service’s name', {StringEquals: {'aws:PrincipalServiceName': C.EVENTS}}, EVERYBODY),
  healthy(
    'admitted for the declared organization, to which the account of the rule belongs',
    C.topicPolicy(C.publish({StringEquals: {'aws:SourceOrgID': C.ORG}})),
    {organization: C.ORG},
  ),
  healthy(
    'admitted to topics of the declared organization',
    C.topicPolicy(C.publish({StringEquals: {'aws:ResourceOrgID': C.ORG}})),
    {organization: C.ORG},
  ),
  healthy(
    'admitted to topics of the organization of the rule',
    C.topicPolicy(C.publish({StringEquals: {'aws:ResourceOrgID': '${aws:SourceOrgID}'}})),
    {organization: C.ORG},
  ),
  healthy(
    'admitted by rules under the root of the declared organization',
    C.topicPolicy(C.publish({'ForAnyValue:StringLike': {'aws:SourceOrgPaths': `${C.ORG}/*`}})),
    {organization: C.ORG},
  ),
  under('from the rules of any Region of the account', {
    ArnLike: {'aws:SourceArn': 'arn:aws:events:*:*:rule/*'},
    StringEquals: {'aws:SourceAccount': N.ACCOUNT},
  }),
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalservicenameslist
  under(
    'as everybody who has the service’s name among theirs',
    {'ForAnyValue:StringEquals': {'aws:PrincipalServiceNamesList': [C.EVENTS]}},
    EVERYBODY,
  ),
  under('to this account and region', {
    StringEquals: {'aws:ResourceAccount': N.ACCOUNT, 'aws:RequestedRegion': 'us-east-1'},
  }),
  under('since a time gone by', {DateGreaterThan: {'aws:CurrentTime': '2020-01-01T00:00:00Z'}}),
  under('until a date to come, told in seconds', {DateLessThan: {'aws:EpochTime': '2030-01-01T00:00:00Z'}}),
  under('between two dates', {
    DateGreaterThan: {'aws:CurrentTime': '2020-01-01'},
    DateLessThanEquals: {'aws:CurrentTime': '2030-01-01T00:00:00+02:00'},
  }),
  healthy(
    'admitted by a condition that may not hold, and by a plain statement too',
    C.topicPolicy(C.publish({ArnEquals: {'aws:SourceArn': N.RULE}}), C.publish()),
  ),

  denied('but for the service and the account', undefined, {
    Principal: undefined,
    NotPrincipal: {Service: [C.EVENTS], AWS: C.ROOT},
  }),
  denied('over plain HTTP, for any action', {BoolIfExists: {'aws:SecureTransport': 'false'}}, {Action: 'sns:*'}),
  denied('outside of the organization, services excepted', {
    StringNotEquals: {'aws:PrincipalOrgID': C.ORG},
    BoolIfExists: NOT_A_SERVICE,
  }),
  denied('to another organization, of which a service is no member', {
    StringEquals: {'aws:PrincipalOrgID': 'o-strangerzz'},
  }),
  denied('to who is neither a service nor of the account', {
    Null: {'aws:PrincipalServiceName': 'true'},
    StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT},
  }),
  denied('to calls that a service makes for somebody', {Bool: {'aws:ViaAWSService': 'true'}}),
  denied('outside of an endpoint, services excepted', {
    StringNotEquals: {'aws:SourceVpce': 'vpce-1'},
    Bool: NOT_A_SERVICE,
  }),
  denied('to a stranger all but publishing', undefined, {
    ...{Action: undefined, NotAction: ['sns:Publish', 'sns:GetTopicAttributes']},
    Principal: {AWS: `arn:aws:iam::${N.STRANGER}:root`},
  }),
  denied('to a role and a stranger', undefined, {Principal: {AWS: [`arn:aws:iam::${N.ACCOUNT}:role/dev`, N.STRANGER]}}),
  denied('to the account itself', undefined, {Principal: {AWS: C.ROOT}}),
  denied('to rules of others, where a source is told', {
    ArnNotLike: {'aws:SourceArn': RULES_ANYWHERE},
    Null: {'aws:SourceArn': 'false'},
  }),
  denied(
    'to EventBridge but for this rule',
    {ArnNotEquals: {'aws:SourceArn': N.RULE}},
    {Principal: {Service: C.EVENTS}},
  ),
  denied('to who has neither the name of a service nor the account', {
    StringNotEqualsIfExists: {
      'aws:PrincipalServiceName': [C.EVENTS, 'cloudwatch.amazonaws.com'],
      'aws:PrincipalAccount': N.ACCOUNT,
    },
  }),
  denied('to services that have not the name among theirs', {
    'ForAllValues:StringNotEquals': {'aws:PrincipalServiceNamesList': [C.EVENTS]},
    Bool: {'aws:PrincipalIsAWSService': 'true'},
  }),
  denied('to subscribe other than by mail', {StringNotEquals: {'sns:Protocol': 'email'}}, {Action: 'sns:Subscribe'}),
  // https://docs.aws.amazon.com/whitepapers/latest/building-a-data-perimeter-on-aws/perimeter-implementation.html
  healthy(
    'denied to services that act for another organization',
    C.beside(
      C.deny({
        StringNotEqualsIfExists: {'aws:SourceOrgID': C.ORG},
        Null: {'aws:SourceAccount': 'false'},
        Bool: {'aws:PrincipalIsAWSService': 'true'},
      }),
    ),
    {organization: C.ORG},
  ),
  denied('to old TLS, by a key that only requests to S3 carry', {NumericLessThan: {'s3:TlsVersion': '1.2'}}),
  denied('until a time gone by', {DateLessThan: {'aws:CurrentTime': '2020-01-01T00:00:00Z'}}),

  also('everybody of the account', {
    ...EVERYBODY,
    Action: ['sns:Subscribe', 'sns:Publish'],
    Condition: {StringEquals: {'aws:PrincipalAccount': N.ACCOUNT}},
  }),
  also(
    'a stranger whom the baseline knows',
    {Principal: {AWS: `arn:aws:iam::${N.STRANGER}:root`}},
    {elsewhere: [{resource: `arn:aws:events:us-east-1:${N.STRANGER}:rule/x`, reason: 'theirs'}]},
  ),
  also('S3, for the account', {
    Principal: {Service: 's3.amazonaws.com'},
    Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:s3:*:*:bucket'}, StringEquals: {'aws:SourceAccount': N.ACCOUNT}},
  }),
  also('everybody of the account to subscribe', {
    ...{Principal: {AWS: '*'}, Action: ['SNS:Subscribe', 'SNS:Receive']},
    Condition: {StringLike: {'aws:PrincipalArn': `arn:aws:iam::${N.ACCOUNT}:*`}},
  }),
  also('everybody from one network', {Principal: '*', Condition: {IpAddress: {'aws:SourceIp': '198.51.100.0/24'}}}),
  also('everybody from one endpoint', {Principal: '*', Condition: {StringEquals: {'aws:SourceVpce': 'vpce-1'}}}),
  also('a federation, which cannot call SNS as such', {Principal: {Federated: 'cognito-identity.amazonaws.com'}}),
  also('a role that was deleted, of which the id is left', {
    Principal: {AWS: 'AROAEXAMPLEDELETED000'},
    Action: 'sns:Subscribe',
  }),

  healthy(
    'a delivery policy of fifty retries',
    C.topicAttributes({
      DeliveryPolicy: JSON.stringify({
        http: {
          defaultHealthyRetryPolicy: {
            ...{minDelayTarget: 1, maxDelayTarget: 60, numRetries: 50, backoffFunction: 'exponential'},
            ...{numMaxDelayRetries: 0, numNoDelayRetries: 0, numMinDelayRetries: 0},
          },
          disableSubscriptionOverrides: false,
        },
      }),
    }),
  ),
  healthy(
    'attributes that AWS answers empty or adds',
    C.topicAttributes({
      ...{
        DeliveryPolicy: '',
        SignatureVersion: '',
        TracingConfig: 'PassThrough',
        FifoTopic: 'false',
        ArchivePolicy: '',
      },
      ...{ContentBasedDeduplication: 'false', SubscriptionsPending: '3', HTTPSuccessFeedbackRoleArn: N.ROLE},
    }),
  ),
];
