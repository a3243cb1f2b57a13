/**
 * A third round: conditions on time, tags and what nobody sends; filters as people mistype them; patterns of few words. Each verdict was
 * decided from these pages before the tool saw the account:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 * https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
import {queue} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';
import {admitsRule, leadsTo, only, roleFor} from '../roads/direct.js';

const admits = (words: string, ...statements: object[]): Case =>
  healthy(`a topic of the third round: ${words}`, C.topicPolicy(...statements));
const refuses = (words: string, ...statements: object[]): Case =>
  broken(`a topic of the third round: ${words}`, 'topic', C.topicPolicy(...statements));
const TOPICS: readonly Case[] = [
  admits('since 2020', C.publish({DateGreaterThan: {'aws:CurrentTime': '2020-01-01T00:00:00Z'}})),
  admits('until 2040', C.publish({DateLessThan: {'aws:CurrentTime': '2040-01-01T00:00:00Z'}})),
  admits('until 2040, in seconds', C.publish({NumericLessThan: {'aws:EpochTime': '2208988800'}})),
  admits('where no endpoint is told', C.publish({Null: {'aws:SourceVpce': 'true'}})),
  admits(
    'the account of the rule by a pattern of question marks',
    C.publish({StringLike: {'aws:SourceAccount': '1111????3333'}}),
  ),
  admits('over TLS, or where that is not told', C.publish({BoolIfExists: {'aws:SecureTransport': 'true'}})),
  admits('services alone', C.publish({Bool: {'aws:PrincipalIsAWSService': 'true'}})),
  admits('the topic’s own account, as the resource is', C.publish({StringEquals: {'aws:ResourceAccount': N.ACCOUNT}})),
  admits('a Deny that ended', C.publish(), C.deny({DateLessThan: {'aws:CurrentTime': '2025-01-01T00:00:00Z'}})),
  admits('a Deny of who comes by an endpoint', C.publish(), C.deny({Null: {'aws:SourceVpce': 'false'}})),
  admits(
    'a Deny of who has no MFA, if he could have one',
    C.publish(),
    C.deny({Bool: {'aws:MultiFactorAuthPresent': 'false'}}),
  ),
  admits('a Deny for one user', C.publish(), {...C.deny(), Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:user/mallory`}}),
  admits('a Deny of other services by name', C.publish(), {
    ...C.deny(),
    Principal: {Service: ['s3.amazonaws.com', 'budgets.amazonaws.com']},
  }),
  admits(
    'a Deny of other protocols of subscribers',
    C.publish(),
    C.deny({StringNotEquals: {'sns:Protocol': 'email'}}, {Action: 'sns:Subscribe'}),
  ),
  refuses('until 2025', C.publish({DateLessThan: {'aws:CurrentTime': '2025-01-01T00:00:00Z'}})),
  refuses('from 2030 on', C.publish({DateGreaterThanEquals: {'aws:CurrentTime': '2030-01-01T00:00:00Z'}})),
  refuses('with MFA', C.publish({Bool: {'aws:MultiFactorAuthPresent': 'true'}})),
  refuses('from a network', C.publish({IpAddress: {'aws:SourceIp': '10.0.0.0/8'}})),
  refuses('by an endpoint', C.publish({StringEquals: {'aws:SourceVpce': 'vpce-0123456789abcdef0'}})),
  refuses('with a tag of the caller', C.publish({StringEquals: {'aws:PrincipalTag/team': 'security'}})),
  refuses('people alone', C.publish({Bool: {'aws:PrincipalIsAWSService': 'false'}})),
  refuses('the topic as a rule', C.publish({ArnEquals: {'aws:SourceArn': N.TOPIC}})),
  refuses('EventBridge as an account', {...C.publish(), Principal: {AWS: 'events.amazonaws.com'}}),
  refuses(
    'a Deny that goes on until 2040',
    C.publish(),
    C.deny({DateLessThan: {'aws:CurrentTime': '2040-01-01T00:00:00Z'}}),
  ),
  refuses('a Deny where MFA is not told', C.publish(), C.deny({BoolIfExists: {'aws:MultiFactorAuthPresent': 'false'}})),
  refuses('a Deny for all services', C.publish(), C.deny({Bool: {'aws:PrincipalIsAWSService': 'true'}})),
  refuses('a Deny of EventBridge by name', C.publish(), {...C.deny(), Principal: {Service: C.EVENTS}}),
];

const role = (words: string, statement: object, hop = ''): Case => {
  const change = C.asRole(
    (found) =>
      (found.inline = {
        x: P.policy(...[statement].flat()),
        key: C.roleMay(['kms:GenerateDataKey*', 'kms:Decrypt'], '*'),
      }),
  );
  return hop === ''
    ? healthy(`a role of the third round: ${words}`, change)
    : broken(`a role of the third round: ${words}`, hop, change);
};
const may = (more: object = {}): object => ({Effect: 'Allow', Action: 'sns:Publish', Resource: N.TOPIC, ...more});
const not = (more: object = {}): object => ({Effect: 'Deny', Action: 'sns:Publish', Resource: '*', ...more});
/** Whoever publishes by a role has no need of the topic's policy, which admits only rules here. */
const ROLES: readonly Case[] = [
  role('the action in small letters', may({Action: 'sns:publish'})),
  role('all that begins with P', may({Action: 'sns:P*'})),
  role('all topics of its name', may({Resource: 'arn:aws:sns:*:*:iam-alerts'})),
  role(
    'everything in a Region',
    may({Action: '*', Resource: '*', Condition: {StringEquals: {'aws:RequestedRegion': 'us-east-1'}}}),
  ),
  role('a Deny in other Regions', [
    may(),
    not({Condition: {StringNotEquals: {'aws:RequestedRegion': ['us-east-1', 'eu-west-1']}}}),
  ] as never),
  role('a Deny of other topics', [may(), {Effect: 'Deny', Action: 'sns:Publish', NotResource: N.TOPIC}] as never),
  role('a Deny of all but publishing', [
    may(),
    {Effect: 'Deny', NotAction: ['sns:Publish', 'kms:*'], Resource: '*'},
  ] as never),
  role('a topic of another account', may({Resource: N.TOPIC.replace(N.ACCOUNT, N.STRANGER)}), 'target topic'),
  role('the topic in another case', may({Resource: N.TOPIC.toUpperCase()}), 'target topic'),
  role(
    'a Deny in this Region',
    [may(), not({Condition: {StringEquals: {'aws:RequestedRegion': 'us-east-1'}}})] as never,
    'target topic',
  ),
  role(
    'a Deny of everything but IAM',
    [may(), {Effect: 'Deny', NotAction: 'iam:*', Resource: '*'}] as never,
    'target topic key',
  ),
  role(
    'until last year',
    may({Condition: {DateLessThan: {'aws:CurrentTime': '2025-12-31T00:00:00Z'}}}),
    'target topic',
  ),
];

const counts = (words: string, text: string): Case =>
  healthy(`a filter of the third round: ${words}`, A.counting(text), A.NOTICED);
const misses = (words: string, text: string): Case =>
  broken(`a filter of the third round: ${words}`, 'rule', A.counting(text), A.NOTICED);
const unsaid = (words: string, text: string): Case =>
  shaky(`a filter of the third round: ${words}`, 'rule', A.counting(text), A.NOTICED);
const IAM = '$.eventSource = "iam.amazonaws.com"';
const FILTERS: readonly Case[] = [
  counts('over lines', `{\n  (${IAM})\n  && ($.readOnly IS FALSE)\n}`),
  counts('in three parentheses', '{ ((($.eventSource = iam.amazonaws.com))) }'),
  counts('alternatives of which one holds', `{ ($.eventSource = "sts.amazonaws.com") || (${IAM}) }`),
  counts('a regular expression of three services', '{ $.eventSource = %^iam|^sts|^sso% }'),
  counts('all but one service', '{ $.eventSource != "kms.amazonaws.com" && $.readOnly IS FALSE }'),
  misses('the version of today, and not of later', '{ $.eventSource = iam.amazonaws.com && $.eventVersion = "1.*" }'),
  misses(
    'CIS’s own for calls that were not allowed',
    '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  ),
  misses(
    'CIS’s own for root',
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  ),
  misses(
    'CIS’s own for signing in without MFA',
    '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
  ),
  misses(
    'CIS’s own for trails',
    '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }',
  ),
  misses('names with User in them', `{ ${IAM} && $.eventName = "*User*" }`),
  misses('a regular expression of two beginnings', `{ ${IAM} && $.eventName = %^Create|^Delete% }`),
  misses('all but one service, which is IAM', '{ $.eventSource != "iam.amazonaws.com" }'),
  misses('two services at once', `{ ${IAM} && $.eventSource = "sts.amazonaws.com" }`),
  unsaid('single quotes', "{ $.eventSource = 'iam.amazonaws.com' }"),
  unsaid('two equal signs', '{ $.eventSource == "iam.amazonaws.com" }'),
  unsaid('AND as a word', `{ ${IAM} AND $.readOnly IS FALSE }`),
  unsaid('an exclamation mark before a parenthesis', `{ !($.readOnly IS TRUE) && ${IAM} }`),
  unsaid('no braces', IAM),
  unsaid('a truth as a bare word', `{ ${IAM} && $.readOnly = FALSE }`),
  unsaid('a star in the middle', '{ $.eventSource = "i*m.amazonaws.com" }'),
  unsaid('EXISTS', `{ ${IAM} && $.eventName EXISTS }`),
];

const all = (words: string, value: object | string): Case =>
  healthy(`a pattern of the third round: ${words}`, C.pattern(value));
const some = (words: string, value: object | string): Case =>
  broken(`a pattern of the third round: ${words}`, 'rule', C.pattern(value));
const PATTERNS: readonly Case[] = [
  all('the source of the record alone', {detail: {eventSource: ['iam.amazonaws.com']}}),
  all('sources that begin with anything', {source: [{prefix: ''}]}),
  all('sources that begin with aws', {source: [{prefix: 'aws.'}]}),
  all('sources by a wildcard', {source: [{wildcard: 'aws.*'}]}),
  all('sources of nobody else', {source: [{'anything-but': {prefix: 'com.'}}]}),
  all('kinds that end so', {source: ['aws.iam'], 'detail-type': [{suffix: 'via CloudTrail'}]}),
  all('the same value twice, and one that is never', {source: ['aws.iam', 'aws.iam', 'aws.iam2']}),
  all(
    'a list of names as long as there are letters',
    C.named(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((prefix) => ({prefix}))),
  ),
  all('letters written as escapes', '{"source":["\\u0061ws.iam"]}'),
  some('Regions that are not IAM’s', C.calls({}, {region: [{'anything-but': ['us-east-1']}]})),
  some('names that begin with small letters', C.named({prefix: 'create'})),
  some('half of the letters', C.named(...'ABCDEFGHIJKLM'.split('').map((prefix) => ({prefix})))),
  some('a user agent', C.calls({userAgent: [{'anything-but': 'terraform'}]})),
  some('TLS of the newer version', C.calls({tlsDetails: {tlsVersion: ['TLSv1.3']}})),
  some('no response', C.calls({responseElements: [{exists: false}]})),
  some('the resource of a topic', C.calls({}, {resources: [{prefix: 'arn:aws:iam'}]})),
  unknown(
    'a pattern of the third round: a detail that is empty, which PutRule would refuse',
    'rule',
    C.pattern({source: ['aws.iam'], detail: {}}),
  ),
];

const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/iam`;
const partitioned = (PartitionKeyPath: string): Change =>
  C.all(
    (account) => void (account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE'}),
    leadsTo({Arn: STREAM, RoleArn: N.ROLE, KinesisParameters: {PartitionKeyPath}}),
    roleFor('kinesis:PutRecord', STREAM),
  );
const FIFO = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:siem.fifo`;
const ordered = (InputTemplate: string): Change =>
  C.all(
    (account) => {
      account.queues[FIFO] = {
        ...queue(FIFO, admitsRule('sqs:SendMessage', FIFO)),
        FifoQueue: 'true',
        ContentBasedDeduplication: 'true',
      };
    },
    leadsTo({
      Arn: FIFO,
      SqsParameters: {MessageGroupId: 'iam'},
      InputTransformer: {InputPathsMap: C.NAME, InputTemplate},
    }),
  );
/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_KinesisParameters.html: of a path that an event lacks it says nothing. */
const KEYS: readonly Case[] = [
  ...[
    '$.id',
    '$.account',
    '$.detail.eventName',
    '$.detail.eventID',
    '$.detail.userIdentity.type',
    "$['detail-type']",
  ].map((path) => healthy(`a data stream, divided by ${path}`, partitioned(path), only('kinesis', STREAM))),
  ...[
    '$.detail.userIdentity.arn',
    '$.detail.userIdentity',
    '$.detail.requestParameters.userName',
    '$.resources[0]',
    '$',
    'id',
    '$.Id',
  ].map((path) => unknown(`a data stream, divided by ${path}`, 'target', partitioned(path), only('kinesis', STREAM))),
  healthy(
    'a queue of FIFO, and the time at which EventBridge got the event',
    ordered('{"call": <n>, "at": <aws.events.event.ingestion-time>}'),
    only('sqs', FIFO),
  ),
  healthy(
    'a queue of FIFO, and the whole event beside',
    ordered('{"call": <n>, "event": <aws.events.event.json>}'),
    only('sqs', FIFO),
  ),
  broken(
    'a queue of FIFO, and the name of the rule beside',
    'target',
    ordered('{"call": <n>, "rule": <aws.events.rule-name>}'),
    only('sqs', FIFO),
  ),
];

const ALL = [...KEYS, ...TOPICS, ...ROLES, ...FILTERS, ...PATTERNS];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
