/** Targets, topics, keys and subscriptions as templates write them, judged from what AWS documents. */
import type {Json} from '../../../src/findings/model.js';
import {publicEndpoint} from '../../../src/snapshot/endpoint.js';
import {subscriptionOf, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case} from '../case.js';
import * as C from '../changes.js';

const {n} = C.NAME;
const sends = (words: string, text: string, paths: Record<string, string> = C.NAME, more: object = {}): Case =>
  healthy(`a template: ${words}`, C.template(paths, text), more);
const loses = (words: string, text: string, paths: Record<string, string> = C.NAME, more: object = {}): Case =>
  broken(`a template: ${words}`, 'target', C.template(paths, text), more);
const admits = (words: string, ...statements: object[]): Case =>
  healthy(`a topic policy: ${words}`, C.topicPolicy(...statements));
const refuses = (words: string, ...statements: object[]): Case =>
  broken(`a topic policy: ${words}`, 'topic', C.topicPolicy(...statements));
const SNS = 'sns.amazonaws.com';
const kms = (Service: string | string[], Action: string | string[], Condition?: object): object => ({
  Effect: 'Allow',
  Principal: {Service},
  Action,
  Resource: '*',
  ...(Condition ? {Condition} : {}),
});
const BOTH = ['kms:GenerateDataKey', 'kms:Decrypt'];
const shown = (url: string): string => publicEndpoint('https', url);
/** SNS shows asterisks in place of the password: https://github.com/hashicorp/terraform-provider-aws/pull/861 */
const URL_AUTH = 'https://alerts:s3cret@hooks.example.com/iam';

const TEXT = {n, a: '$.account', r: '$.region', ip: '$.detail.sourceIPAddress'};
const filteredText = (text: string, filter: Json): Case['change'] =>
  C.all(C.template(TEXT, `{"m": "${text}", "call": "<n>"}`), C.bodyFilter({m: [filter].flat()}));
const behindText = (words: string, text: string, filter: Json): Case =>
  healthy(`a filter on a text of two variables: ${words}`, filteredText(text, filter));
const lostBehindText = (words: string, text: string, filter: Json): Case =>
  broken(`a filter on a text of two variables: ${words}`, 'subscription', filteredText(text, filter));

export const HEALTHY: readonly Case[] = [
  // The name of the call is known, and the account is one.
  behindText('letters that every call has', '<n>', [{wildcard: '*e*'}, {wildcard: '*o*'}]),
  behindText('the account and the name, by its beginning', '<a> <n> by <ip>', {prefix: `${N.ACCOUNT} `}),
  behindText('the name and who, all but a read', '<n> by <ip>', {'anything-but': {prefix: 'GetUser by'}}),
  behindText('the name and the Region, by its end', '<n> in <r>', {suffix: ' in us-east-1'}),
  // Targets
  sends('lines of text, each in quotes', '"IAM change: <n>"\n"Account: <a>"\n"Time: <t>"', {
    n,
    a: '$.account',
    t: '$.time',
  }),
  sends('emoji as keys', '{\n  "🆔 EventId": "<i>",\n  "👉 EventName": "<n>",\n "🌐": "<s>"}\n', {
    n,
    i: '$.id',
    s: '$.detail.sourceIPAddress',
  }),
  sends('the time at which EventBridge got it', '{"call": "<n>", "at": "<aws.events.event.ingestion-time>"}'),
  sends('the whole event and a title', '{"title": "IAM change in <a>", "event": <aws.events.event.json>}', {
    a: '$.account',
  }),
  sends('an array', '["IAM", <n>, <w>]', {n, w: '$.detail.userIdentity.arn'}),
  sends(
    'a link to the console',
    '"<n>: https://us-east-1.console.aws.amazon.com/cloudtrailv2/home?region=us-east-1#/events/<id>"',
    {n, id: '$.detail.eventID'},
  ),
  sends('a text of one line that ends with a newline', '"<n>"\n'),
  sends('escaped newlines in a text', '"IAM change\\n\\ncall: <n>\\nwho: <w>"', {n, w: '$.detail.userIdentity.arn'}),
  sends('a field with a dash in brackets', '{"kind": <k>, "call": <n>}', {n, k: "$['detail-type']"}),
  sends('a field with a dash after a dot', '{"kind": <k>, "call": <n>}', {n, k: '$.detail-type'}),
  sends('the call inside of an object that is sent whole', '{"detail": <d>, "rule": "<aws.events.rule-arn>"}', {
    d: '$.detail',
  }),
  healthy('the detail alone', C.target({InputPath: '$.detail'})),
  healthy(
    'a role and a topic policy that names nobody else than the role',
    C.all(C.asRole(), C.topicPolicy(C.publish(undefined, {Principal: {AWS: N.ROLE}}))),
  ),
  healthy(
    'patience of an hour, undeclared',
    C.target({RetryPolicy: {MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 3600}}),
  ),
  // Topic policies
  admits('all in lower case', {...C.publish(), Action: 'sns:publish'}),
  admits('one statement for four services', {
    ...C.publish(),
    Principal: {
      Service: ['cloudwatch.amazonaws.com', 'events.amazonaws.com', 'budgets.amazonaws.com', 's3.amazonaws.com'],
    },
    Condition: {StringEquals: {'aws:SourceAccount': N.ACCOUNT}},
  }),
  admits('a list of actions that SNS does not have', {
    ...C.publish(),
    Action: ['sns:Publish', 'sns:Receive', 'sns:PublishEverything'],
  }),
  admits('a resource in a list', {...C.publish(), Resource: [N.OPS_TOPIC, N.TOPIC]}),
  admits(
    'the rule’s ARN by ArnLike with a star',
    C.publish({ArnLike: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/iam*`}}),
  ),
  admits(
    'the rule’s ARN by StringLike, ARN of another rule beside',
    C.publish({StringLike: {'aws:SourceArn': [N.WATCH_RULE, N.RULE]}}),
  ),
  admits('TLS is demanded in the Allow', C.publish({Bool: {'aws:SecureTransport': 'true'}})),
  admits(
    'TLS by a Deny, on the topic, for all',
    C.publish(),
    C.deny({Bool: {'aws:SecureTransport': 'false'}}, {Action: 'SNS:*'}),
  ),
  admits(
    'a Deny of publishing by who is not of the account, services excepted',
    C.publish(),
    C.deny({
      StringNotEqualsIfExists: {'aws:PrincipalAccount': N.ACCOUNT},
      BoolIfExists: {'aws:PrincipalIsAWSService': 'false'},
    }),
  ),
  admits(
    'the data perimeter of AWS’s samples',
    C.publish(),
    C.deny({
      StringNotEqualsIfExists: {'aws:SourceOrgID': C.ORG, 'aws:SourceAccount': N.ACCOUNT},
      Null: {'aws:SourceAccount': 'false'},
      Bool: {'aws:PrincipalIsAWSService': 'true'},
    }),
  ),
  // Keys
  healthy('a key: the two actions of the guide', C.keyPolicy(N.TOPIC_KEY, kms(C.EVENTS, BOTH))),
  healthy(
    'a key: for all services of alerts in one statement',
    C.keyPolicy(N.TOPIC_KEY, kms(['cloudwatch.amazonaws.com', C.EVENTS, SNS], ['kms:Decrypt', 'kms:GenerateDataKey*'])),
  ),
  healthy('a key: everything with the key', C.keyPolicy(N.TOPIC_KEY, kms(C.EVENTS, 'kms:*'))),
  healthy(
    'a key: rotation, tags and a description beside',
    C.all(
      C.keyPolicy(N.TOPIC_KEY, kms(C.EVENTS, BOTH)),
      C.onKey((k) => Object.assign(k.key, {Description: 'alerts', MultiRegion: true}), N.TOPIC_KEY),
    ),
  ),
  // Attributes
  healthy(
    'delivery status is logged by a role that is gone',
    C.topicAttributes({
      HTTPSuccessFeedbackRoleArn: `${N.ROLE}-gone`,
      HTTPFailureFeedbackRoleArn: `${N.ROLE}-gone`,
      SQSSuccessFeedbackSampleRate: '100',
      LambdaFailureFeedbackRoleArn: `${N.ROLE}-gone`,
    }),
  ),
  healthy(
    'traces and the second signature',
    C.topicAttributes({TracingConfig: 'Active', SignatureVersion: '2', DisplayName: 'IAM ALERTS'}),
  ),
  healthy('FifoTopic is told to be false', C.topicAttributes({FifoTopic: 'false', ContentBasedDeduplication: 'false'})),
  // Subscriptions
  healthy(
    'a page whose password SNS does not tell',
    C.subscribed('https', shown('https://alerts:****@hooks.example.com/iam')),
    C.alsoTo('https', URL_AUTH),
  ),
  healthy(
    'raw delivery to a page',
    C.subscribed('https', shown('https://hooks.example.com/iam'), {RawMessageDelivery: 'true'}),
    C.alsoTo('https', 'https://hooks.example.com/iam'),
  ),
  healthy('an address in capitals in SNS', (account) => {
    subscriptionOf(account, 'email').row.Endpoint = 'Security@Example.com';
  }),
  healthy('mail as JSON', C.subscribed('email-json', 'soc@example.com'), C.alsoTo('email-json', 'soc@example.com')),
  healthy(
    'a queue: everybody who comes from the topic, as Terraform’s guide writes it',
    C.queuePolicy(N.QUEUE, {...C.toQueue(SNS, N.QUEUE, {ArnEquals: {'aws:SourceArn': N.TOPIC}}), Principal: '*'}),
  ),
  healthy(
    'a queue: any topic of the account',
    C.queuePolicy(N.QUEUE, C.toQueue(SNS, N.QUEUE, {ArnLike: {'aws:SourceArn': `arn:aws:sns:*:${N.ACCOUNT}:*`}})),
  ),
  healthy('a queue: SNS without a condition', C.queuePolicy(N.QUEUE, C.toQueue(SNS, N.QUEUE))),
  healthy(
    'a queue: a Deny of plain HTTP',
    C.queuePolicy(
      N.QUEUE,
      C.toQueue(SNS, N.QUEUE, {ArnEquals: {'aws:SourceArn': N.TOPIC}}),
      C.deny({Bool: {'aws:SecureTransport': 'false'}}, {Action: 'sqs:*', Resource: N.QUEUE}),
    ),
  ),
  healthy('a queue that delays and polls', C.queueHas({DelaySeconds: '900', ReceiveMessageWaitTimeSeconds: '20'})),
  healthy('a filter on attributes, with an empty list of keys', C.filter('{}')),
  healthy(
    'a filter on the body: an $or of the two things that hold',
    C.bodyFilter({$or: [{source: ['aws.iam']}, {account: [N.ACCOUNT]}]}),
  ),
  healthy('a filter on the body of the same as the rule', C.bodyFilter({detail: {eventSource: ['iam.amazonaws.com']}})),
  healthy(
    'a filter on the body: two names between which all lie',
    C.bodyFilter({detail: {eventName: [{'anything-but': {prefix: 'Zz'}}]}}),
  ),
  healthy(
    'a function: a version by number, and its policy of that version',
    C.all(C.subscribed('lambda', `${N.FUNCTION}:7`), (account) => {
      account.functions[`${N.FUNCTION}:7`] = {
        state: 'Active',
        policy: P.functionPolicy(`${N.FUNCTION}:7`, N.TOPIC),
        reserved: null,
      };
    }),
    C.alsoTo('lambda', `${N.FUNCTION}:7`),
  ),
  healthy(
    'a durable function: a version by number',
    C.all(C.subscribed('lambda', `${N.FUNCTION}:7`), (account) => {
      account.functions[`${N.FUNCTION}:7`] = {
        state: 'Active',
        policy: P.functionPolicy(`${N.FUNCTION}:7`, N.TOPIC),
        reserved: null,
        durable: true,
      };
    }),
    C.alsoTo('lambda', `${N.FUNCTION}:7`),
  ),
  healthy(
    'many subscribers, of which one is pending and not declared',
    C.all(
      ...Array.from({length: 12}, (_, i) => C.subscribed('email', `p${i}@example.com`)),
      C.subscribedAs('late@example.com', 'PendingConfirmation'),
    ),
    {'unexpected-recipients': 'allow'},
  ),
];

export const BROKEN: readonly Case[] = [
  lostBehindText('one verb and who', '<n> by <ip>', {prefix: 'Create'}),
  lostBehindText('the name and who, by the end of the address', '<n> by <ip>', {suffix: '.1'}),
  lostBehindText('the name and nobody', '<n> by <ip>', 'CreateUser by '),
  // Targets
  loses('plain words without quotes', 'IAM change <n> by <w>', {n, w: '$.detail.userIdentity.arn'}),
  loses('a name of the variable in other letters', '{"call": "<N>"}'),
  loses('spaces inside the brackets', '"< n >"'),
  loses('braces of other tools', '"IAM change: {{n}}"'),
  loses('dollars of CloudFormation', '"IAM change: ${n}"'),
  loses('single quotes', "{'call': '<n>'}"),
  loses('a trailing comma', '{"call": "<n>",}'),
  loses('a comment', '{"call": "<n>"} // IAM'),
  loses('only who, when and where', '"IAM change by <w> at <t>"', {w: '$.detail.userIdentity.arn', t: '$.time'}),
  loses('the name of a path with a typing error', '"IAM change <n>"', {n: '$.detail.evenName'}),
  loses('the path without the detail', '"IAM change <n>"', {n: '$.eventName'}),
  loses('the error’s message in quotes, where it tells the call', '{"what": "<m>"}', {m: '$.detail.errorMessage'}),
  loses('the parameters in quotes', '{"call": "<n>", "parameters": "<p>"}', {n, p: '$.detail.requestParameters'}),
  loses('the answer in quotes', '{"call": "<n>", "answer": "<p>"}', {n, p: '$.detail.responseElements'}),
  // Without its detail: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
  loses('the event as it is known, without its detail', '<aws.events.event>', {}),
  loses('the whole event in quotes', '{"event": "<aws.events.event>"}', {}),
  loses('a bare variable that texts lack', '{"call": <n>, "path": /<n>}'),
  broken('the path of the event’s name, in capitals', 'target', C.target({InputPath: '$.Detail'})),
  broken('the path of a list that is empty', 'target', C.target({InputPath: '$.resources'})),
  broken('the path of the caller alone', 'target', C.target({InputPath: '$.detail.userIdentity'})),
  broken(
    'a constant of JSON with a name in it',
    'target',
    C.target({Input: '{"eventName": "<eventName>", "message": "IAM changed"}'}),
  ),
  unknown(
    'a template: the path without the dollar, which no page speaks of',
    'target',
    C.template({n: 'detail.eventName'}, '"IAM change <n>"'),
  ),
  // It must be in the same account: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
  broken('a role of another account', 'target', C.target({RoleArn: N.ROLE.replace(N.ACCOUNT, N.STRANGER)})),
  broken(
    'a role that trusts EventBridge of another account',
    'target',
    C.asRole((role) => {
      role.trust = P.policy({
        Effect: 'Allow',
        Principal: {Service: C.EVENTS},
        Action: 'sts:AssumeRole',
        Condition: {StringEquals: {'aws:SourceAccount': N.STRANGER}},
      });
    }),
  ),
  broken(
    'a role that trusts by tagging alone',
    'target',
    C.asRole((role) => {
      role.trust = P.policy({Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: 'sts:TagSession'});
    }),
  ),
  broken(
    'a role for the old name of the topic',
    'target topic',
    C.asRole((role) => (role.inline = {p: C.roleMay('sns:Publish', `${N.TOPIC}-old`)})),
  ),
  broken(
    'a topic of the same name in the other case',
    'target topic',
    C.target({Arn: `arn:aws:sns:us-east-1:${N.ACCOUNT}:IAM-alerts`}),
  ),
  broken('the ARN of a subscription', 'target', C.target({Arn: N.EMAIL_SUBSCRIPTION})),
  // Topic policies
  refuses('that of SNS itself and no other', P.defaultStatement(N.TOPIC)),
  refuses('for CloudWatch, as a module for alarms writes it', {
    ...C.publish(),
    Principal: {Service: 'cloudwatch.amazonaws.com'},
  }),
  refuses('for the service under an AWS principal', {
    ...C.publish(),
    Principal: {AWS: '*'},
    Condition: {StringEquals: {'aws:PrincipalServiceName': 'cloudwatch.amazonaws.com'}},
  }),
  refuses('for the old rule', C.publish({ArnEquals: {'aws:SourceArn': `${N.RULE}-v1`}})),
  refuses(
    'for the rule by the bus in its ARN',
    C.publish({ArnEquals: {'aws:SourceArn': `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/default/iam-changes`}}),
  ),
  unknown(
    'a topic policy: with a condition key that nobody knows',
    'topic',
    C.topicPolicy(C.publish({StringEquals: {'aws:SourceAcount': N.ACCOUNT}})),
  ),
  unknown(
    'a topic policy: with the Region’s principal, of which no page says whether EventBridge has it',
    'topic',
    C.topicPolicy({...C.publish(), Principal: {Service: 'events.us-east-1.amazonaws.com'}}),
  ),
  refuses('with the scheduler’s principal', {...C.publish(), Principal: {Service: 'scheduler.amazonaws.com'}}),
  refuses('on the topic’s name', {...C.publish(), Resource: 'iam-alerts'}),
  refuses('on subscriptions of the topic', {...C.publish(), Resource: `${N.TOPIC}:*`}),
  refuses('Allow and Deny for the same', C.publish(), {...C.publish(), Effect: 'Deny'}),
  broken(
    'a topic policy: denied to sources of other organizations than another',
    'topic',
    C.topicPolicy(C.publish(), C.deny({StringNotEquals: {'aws:SourceOrgID': 'o-other00000'}})),
    {organization: C.ORG},
  ),
  // Keys
  broken('a key: for SNS alone', 'key', C.keyPolicy(N.TOPIC_KEY, kms(SNS, BOTH))),
  broken('a key: for CloudWatch alone', 'key', C.keyPolicy(N.TOPIC_KEY, kms('cloudwatch.amazonaws.com', BOTH))),
  broken(
    'a key: to encrypt and decrypt, without data keys',
    'key',
    C.keyPolicy(N.TOPIC_KEY, kms(C.EVENTS, ['kms:Encrypt', 'kms:Decrypt'])),
  ),
  broken(
    'a key: data keys without their text',
    'key',
    C.keyPolicy(N.TOPIC_KEY, kms(C.EVENTS, ['kms:GenerateDataKeyWithoutPlaintext', 'kms:Decrypt'])),
  ),
  broken(
    'a key: a Deny by a network',
    'key',
    C.keyPolicy(N.TOPIC_KEY, kms(C.EVENTS, BOTH), {
      Effect: 'Deny',
      Principal: '*',
      Action: 'kms:*',
      Resource: '*',
      Condition: {StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}},
    }),
  ),
  broken(
    'a key: deleted in a week',
    'key',
    C.onKey((k) => Object.assign(k.key, {KeyState: 'PendingDeletion', Enabled: false}), N.TOPIC_KEY),
  ),
  broken(
    'a key: of another Region',
    'key',
    (account) => {
      topicOf(account).attributes['KmsMasterKeyId'] = N.TOPIC_KEY.replace(N.REGION, N.OTHER_REGION);
    },
    {topic: {'kms-key': null}},
  ),
  broken('a key: an alias that points nowhere', 'key', C.topicAttributes({KmsMasterKeyId: 'alias/alerts'}), {
    topic: {'kms-key': null},
  }),
  // Subscriptions
  broken(
    'a page whose user is another',
    'subscription',
    C.subscribed('https', shown('https://other:****@hooks.example.com/iam')),
    C.alsoTo('https', URL_AUTH),
  ),
  broken(
    'a page of another path',
    'subscription',
    C.subscribed('https', shown('https://alerts:****@hooks.example.com/other')),
    C.alsoTo('https', URL_AUTH),
  ),
  broken(
    'a page over HTTP, where HTTPS is declared',
    'subscription',
    C.subscribed('http', publicEndpoint('http', 'http://hooks.example.com/iam')),
    C.alsoTo('https', 'https://hooks.example.com/iam'),
  ),
  broken(
    'a filter on attributes of the event, as for queues of other topics',
    'subscription',
    C.filter({eventName: ['CreateUser', 'DeleteUser']}),
  ),
  broken('a filter on attributes, by anything-but', 'subscription', C.filter({severity: [{'anything-but': 'low'}]})),
  broken('a filter on the body: IAM in capitals', 'subscription', C.bodyFilter({source: ['AWS.IAM']})),
  broken(
    'a filter on the body: the detail’s field at the top',
    'subscription',
    C.bodyFilter({eventSource: ['iam.amazonaws.com']}),
  ),
  broken(
    'a filter on the body: severity, which IAM events do not have',
    'subscription',
    C.bodyFilter({detail: {severity: [{numeric: ['>=', 7]}]}}),
  ),
  broken(
    'a filter on the body: only callers that are users',
    'subscription',
    C.bodyFilter({detail: {userIdentity: {type: ['IAMUser', 'Root']}}}),
  ),
  broken(
    'a queue: for the topic of the other Region',
    'subscription',
    C.queuePolicy(
      N.QUEUE,
      C.toQueue(SNS, N.QUEUE, {ArnEquals: {'aws:SourceArn': N.TOPIC.replace(N.REGION, N.OTHER_REGION)}}),
    ),
  ),
  broken(
    'a queue: EventBridge is admitted, SNS is not',
    'subscription',
    C.queuePolicy(N.QUEUE, C.toQueue(C.EVENTS, N.QUEUE, {ArnEquals: {'aws:SourceArn': N.RULE}})),
  ),
  broken(
    'a queue behind the key of AWS',
    'subscription',
    C.queueHas({KmsMasterKeyId: 'alias/aws/sqs', SqsManagedSseEnabled: 'false'}),
  ),
  broken(
    'a queue behind a key for EventBridge alone',
    'subscription',
    C.all(C.queueHas({KmsMasterKeyId: N.TOPIC_KEY, SqsManagedSseEnabled: 'false'})),
  ),
  broken(
    'a queue: to receive alone',
    'subscription',
    C.queuePolicy(N.QUEUE, C.toQueue(SNS, N.QUEUE, undefined, 'sqs:ReceiveMessage')),
  ),
  broken(
    'a queue: the policy names the URL',
    'subscription',
    C.queuePolicy(N.QUEUE, C.toQueue(SNS, `https://sqs.us-east-1.amazonaws.com/${N.ACCOUNT}/iam-alerts-queue`)),
  ),
  broken(
    'a function: the version is admitted, and its name is subscribed',
    'subscription',
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => {
      account.functions[N.FUNCTION]!.policy = P.functionPolicy(`${N.FUNCTION}:7`, N.TOPIC);
    }),
    C.alsoTo('lambda', N.FUNCTION),
  ),
  broken(
    'a function: a topic’s name in place of its ARN',
    'subscription',
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => {
      account.functions[N.FUNCTION]!.policy = P.functionPolicy(N.FUNCTION, 'iam-alerts');
    }),
    C.alsoTo('lambda', N.FUNCTION),
  ),
  broken(
    'a function that is gone',
    'subscription',
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => void delete account.functions[N.FUNCTION]),
    C.alsoTo('lambda', N.FUNCTION),
  ),
  broken(
    'a durable function, subscribed by its plain ARN',
    'subscription',
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => void (account.functions[N.FUNCTION]!.durable = true)),
    C.alsoTo('lambda', N.FUNCTION),
  ),
  broken(
    'a function that may never run',
    'subscription',
    C.all(C.subscribed('lambda', N.FUNCTION), (account) => void (account.functions[N.FUNCTION]!.reserved = 0)),
    C.alsoTo('lambda', N.FUNCTION),
  ),
  broken(
    'both recipients are subscribed to the other topic, and none is declared',
    'subscription topic',
    (account) => {
      const {subscriptions} = topicOf(account);
      topicOf(account, N.OPS_TOPIC).subscriptions.push(
        ...subscriptions.map((one) => ({...one, row: {...one.row, TopicArn: N.OPS_TOPIC}})),
      );
      topicOf(account).subscriptions = [];
    },
    C.NO_NAMES,
  ),
];
