/** Subscriptions that are not confirmed, filters that drop, strangers who listen. */
import {readableTransformer} from '../../../src/delivery/message/index.js';
import {refuse, subscriptionOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import {asItIs, broken, shaky, unknown, type Case} from '../case.js';
import * as C from '../changes.js';

const {n} = C.NAME;

const filter = (words: string, value: object, protocol = 'email'): Case =>
  broken(
    `a filter on attributes, of which an event has none: ${words}`,
    'subscription',
    C.attributes(protocol, {FilterPolicy: JSON.stringify(value)}),
  );
const body = (words: string, value: object): Case =>
  broken(`a filter on the body: ${words}`, 'subscription', C.bodyFilter(value));
const rewritten = (words: string, template: string, value: object, paths: Record<string, string> = C.NAME): Case =>
  broken(
    `a filter on a rewritten body: ${words}`,
    'subscription',
    C.all(C.template(paths, template), C.bodyFilter(value)),
  );
const subscription = (words: string, change: Case['change'], baseline = {}): Case =>
  broken(words, 'subscription', change, baseline);

export const SUBSCRIPTIONS: readonly Case[] = [
  filter('the source', {source: ['aws.iam']}),
  filter('something must be there', {urgency: [{exists: true}]}),
  filter('on the queue alone', {source: ['aws.iam']}, 'sqs'),
  body('names by a prefix', {detail: {eventName: [{prefix: 'Create'}]}}),
  body('the name without its detail', {eventName: [{exists: true}]}),
  body('failed attempts alone', {detail: {errorCode: [{exists: true}]}}),
  body('another error than one, which absence does not meet', {
    detail: {errorCode: [{'anything-but': ['Throttling']}]},
  }),
  body('no services', {detail: {userIdentity: {type: [{'anything-but': ['AWSService']}]}}}),
  body('a truth value as text', {detail: {readOnly: ['false']}}),
  subscription(
    'a filter on fields, and the message is text',
    C.all(C.target({InputTransformer: readableTransformer({})}), C.bodyFilter({source: ['aws.iam']})),
  ),
  subscription(
    'a filter on the event, and its detail is sent alone',
    C.all(C.target({InputPath: '$.detail'}), C.bodyFilter({source: ['aws.iam']})),
  ),
  rewritten('a field that the message leaves out', '{"kind":"iam-change","call":<n>}', {source: ['aws.iam']}),
  rewritten('another constant', '{"kind":"iam-change","call":<n>}', {kind: ['iam']}),
  rewritten('another head of a text', '{"title":"IAM: <n>"}', {title: [{prefix: 'STS'}]}),
  rewritten('names by a prefix', '{"kind":"iam-change","call":<n>}', {call: [{prefix: 'Create'}]}),
  rewritten('all names but one', '{"call":<n>}', {call: [{'anything-but': ['DeleteUser']}]}),
  rewritten('the name must not be there', '{"call":<n>}', {call: [{exists: false}]}),
  rewritten(
    'a field inside another, in capitals',
    '{"m":{"src":<s>},"call":<n>}',
    {m: {src: [{prefix: 'AWS'}]}},
    {n, s: '$.source'},
  ),
  rewritten(
    'no parameters, which events with parameters do not satisfy',
    '{"call":<n>,"p":<p>}',
    {p: [null, '']},
    {n: C.NAME.n, p: '$.detail.requestParameters'},
  ),
  rewritten(
    'any parameter but one, which an object is not',
    '{"call":<n>,"p":<p>}',
    {p: [{'anything-but': ['x']}]},
    {n: C.NAME.n, p: '$.detail.requestParameters'},
  ),
  rewritten('another rule', '{"call":<n>,"rule":"<aws.events.rule-name>"}', {rule: ['iam']}),
  rewritten('the detail of what has none', '{"call":<n>,"e":<aws.events.event>}', {
    e: {detail: {eventName: [{exists: true}]}},
  }),
  rewritten('an absent field of a text, which is no object', '"<n>"', {source: [{exists: false}]}),
  broken(
    'a filter on the name alone, which is no object',
    'subscription',
    C.all(C.target({InputPath: '$.detail.eventName'}), C.bodyFilter({source: [{exists: false}]})),
  ),
  rewritten('root alone', '{"d":<d>}', {d: {userIdentity: {type: ['Root']}}}, {d: '$.detail'}),
  rewritten(
    'failed attempts alone',
    '{"call":<n>,"error":<e>}',
    {error: [{'anything-but': ['']}]},
    {n, e: '$.detail.errorCode'},
  ),
  rewritten(
    'an error must be there, and a call that succeeds leaves an empty text',
    '{"call":<n>,"error":"<e>"}',
    {error: [{exists: true}]},
    {n, e: '$.detail.errorCode'},
  ),
  rewritten('a constant that is empty must be there', '{"call":<n>,"error":""}', {error: [{exists: true}]}),
  body('parameters that may be null must be there', {
    detail: {$or: [{requestParameters: [{exists: true}]}, {eventName: ['CreateUser']}]},
  }),
  // Where there are none, an empty text stands in the message: no value for `exists: true`, and a field that is there.
  shaky(
    'a filter on a rewritten body: parameters or none, and neither is an empty text',
    'subscription',
    C.all(
      C.template({n, p: '$.detail.requestParameters'}, '{"call":<n>,"p":<p>}'),
      C.bodyFilter({p: [{exists: false}, {exists: true}]}),
    ),
  ),
  unknown(
    'a filter with a list of prefixes inside anything-but, which SNS does not document',
    'subscription',
    C.bodyFilter({detail: {eventName: [{'anything-but': {prefix: ['Get', 'List']}}]}}),
  ),
  rewritten(
    'one kind of failed attempts',
    '{"call":<n>,"e":"<e>"}',
    {e: [{prefix: 'Acc'}]},
    {n, e: '$.detail.errorCode'},
  ),
  rewritten('a text around another call', '{"title":"IAM: <n>"}', {title: [{'anything-but': ['IAM: CreateUser']}]}),
  rewritten('a text with another head', '{"title":"IAM: <n>"}', {title: [{prefix: 'EC2'}]}),
  // How such a text ends nobody knows. It is tried on samples, which can prove a loss and never that there is none.
  unknown(
    'a filter on a rewritten body: letters that every sample has',
    'subscription',
    C.all(
      C.template(
        {...C.NAME, t: '$.detail.userIdentity.type', ip: '$.detail.sourceIPAddress'},
        '{"call":"<n>","title":"IAM: <t> <ip>"}',
      ),
      C.bodyFilter({title: [{wildcard: 'IAM*e*'}, {wildcard: 'IAM*o*'}]}),
    ),
  ),
  // Its check speaks of dead-letter queues of targets and of subscriptions, and has one joint.
  broken('alerts in the dead-letter queue of a subscription', 'target', (account) => {
    account.queues[N.SUBSCRIPTION_DLQ]!['ApproximateNumberOfMessages'] = '3';
  }),
  unknown('a filter that breaks off', 'subscription', C.filter('{"a":')),
  unknown('a filter of a scope that does not exist', 'subscription', C.filter({a: ['b']}, 'Message')),
  unknown(
    'a filter on the account as a number, of which SNS does not tell whether it meets text',
    'subscription',
    C.bodyFilter(`{"account":[${N.ACCOUNT}]}`),
  ),
  ...['[]', '5'].map((text) => shaky(`a filter that is ${text}`, 'subscription', C.filter(text))),
  subscription(
    'two filters on two topics that leave a gap',
    C.all(
      C.bodyFilter({detail: {eventName: [{prefix: 'Create'}]}}),
      C.secondTopic(undefined, {
        FilterPolicyScope: 'MessageBody',
        FilterPolicy: '{"detail":{"eventName":[{"anything-but":["DeleteUser"]},{"prefix":"x"}]}}',
      }),
    ),
    {...C.ANY_TOPIC, ...C.MAIL_ALONE},
  ),

  subscription('pending, in capitals', C.attributes('email', {PendingConfirmation: 'True'})),
  subscription(
    'an address with a letter changed',
    (account) => void (subscriptionOf(account, 'email').row.Endpoint = 'securitv@example.com'),
  ),
  subscription('an address whose plus is not there', asItIs, {
    recipients: [
      {protocol: 'email', endpoint: 'security+iam@example.com'},
      {protocol: 'sqs', endpoint: N.QUEUE},
    ],
  }),
  subscription(
    'documents by mail instead of mail',
    (account) => void (subscriptionOf(account, 'email').row.Protocol = 'email-json'),
  ),
  subscription('a stranger’s web endpoint', C.subscribed('https', 'https://evil.example/x')),
  unknown('its attributes cannot be read for now', 'topic subscription', (account) =>
    refuse(account, 'sns:GetSubscriptionAttributes', 'throttled'),
  ),
  shaky('the list is gone', 'subscription topic', C.gone('sns:ListSubscriptionsByTopic', N.TOPIC)),
];
