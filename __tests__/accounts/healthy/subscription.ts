/** Subscriptions and filters that drop nothing. https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html */
import {chatTransformer} from '../../../src/delivery/message/index.js';
import * as N from '../../support/names.js';
import {subscriptionOf, topicOf} from '../../support/account.js';
import {asItIs, healthy, type Case} from '../case.js';
import * as C from '../changes.js';

const {n} = C.NAME;

const filter = (words: string, value: object | string, scope?: string): Case =>
  healthy(`a filter ${words}`, C.filter(value, scope));
const body = (words: string, value: object): Case => healthy(`a filter on the body: ${words}`, C.bodyFilter(value));
/** A filter on a message that the target has rewritten. */
const rewritten = (words: string, template: string, value: object, paths: Record<string, string> = C.NAME): Case =>
  healthy(`a filter on a rewritten body: ${words}`, C.all(C.template(paths, template), C.bodyFilter(value)));
const otherwise = (words: string, values: Record<string, string>): Case =>
  healthy(words, C.attributes('email', values));
const exactlyTo = (endpoint: string): object => ({
  recipients: [
    {protocol: 'email', endpoint},
    {protocol: 'sqs', endpoint: N.QUEUE},
  ],
});

export const SUBSCRIPTIONS: readonly Case[] = [
  filter('of nothing but space', ' { } '),
  filter('that is empty text', ''),
  filter('that is null', 'null'),
  filter('on the body, of nothing', '{}', 'MessageBody'),
  otherwise('the scope of a filter that is not there', {FilterPolicyScope: 'MessageBody'}),
  body('the service by a prefix', {detail: {eventSource: [{prefix: 'iam'}]}}),
  body('the source, ignoring case', {source: [{'equals-ignore-case': 'AWS.IAM'}]}),
  body('a field that is or is not there', {detail: {errorCode: [{exists: false}, {exists: true}]}}),
  body('one of two things, of which the first is certain', {
    $or: [{source: ['aws.iam']}, {detail: {errorCode: [{exists: true}]}}],
  }),
  body('no failed attempts, which is low', {detail: {errorCode: [{exists: false}]}}),
  body('a truth value', {detail: {readOnly: [false]}}),
  body('no reads', {source: ['aws.iam'], detail: {eventName: [{'anything-but': {prefix: 'Get'}}]}}),
  healthy(
    'a filter that silences what the baseline excepts',
    C.bodyFilter({detail: {userIdentity: {invokedBy: [{exists: false}]}}}),
    {events: {except: [{detail: {userIdentity: {invokedBy: [{exists: true}]}}}]}},
  ),
  healthy(
    'a filter on the detail that is sent alone',
    C.all(C.target({InputPath: '$.detail'}), C.bodyFilter({eventSource: ['iam.amazonaws.com']})),
  ),
  rewritten('a constant', '{"kind":"iam-change","call":<n>}', {kind: ['iam-change']}),
  rewritten('a constant in a list', '{"tags":["iam","alert"],"call":<n>}', {tags: ['iam']}),
  rewritten('a constant under a key that comes twice', '{"kind":"x","kind":"iam","call":<n>}', {kind: ['iam']}),
  rewritten(
    'a field that is the same in all events',
    '{"source":<s>,"call":<n>}',
    {source: ['aws.iam']},
    {n, s: '$.source'},
  ),
  rewritten(
    'a field inside another',
    '{"m":{"src":<s>},"call":<n>}',
    {m: {src: [{prefix: 'aws'}]}},
    {n, s: '$.source'},
  ),
  rewritten('the detail under another name', '{"d":<d>}', {d: {eventSource: ['iam.amazonaws.com']}}, {d: '$.detail'}),
  rewritten('the rule that sent it', '{"call":<n>,"rule":"<aws.events.rule-name>"}', {rule: ['iam-changes']}),
  rewritten('the envelope as EventBridge spells it', '{"call":<n>,"e":<aws.events.event>}', {
    e: {detailType: [{prefix: 'AWS'}]},
  }),
  rewritten(
    'parameters, whatever they are',
    '{"call":<n>,"p":<p>}',
    {$or: [{p: [{exists: false}]}, {p: [{exists: true}]}, {p: [null, '']}]},
    {n, p: '$.detail.requestParameters'},
  ),
  rewritten('a name must be there', '{"call":<n>}', {call: [{exists: true}]}),
  rewritten(
    'a text around an error must be there',
    '{"call":<n>,"error":"[<e>]"}',
    {error: [{exists: true}]},
    {
      n,
      e: '$.detail.errorCode',
    },
  ),
  body('a name must be there', {detail: {eventName: [{exists: true}]}}),
  body('a truth value must be there', {detail: {readOnly: [{exists: true}]}}),
  rewritten('a constant at the head of a text', '{"title":"IAM: <n>"}', {title: [{prefix: 'IAM'}]}),
  rewritten(
    'a constant between what nobody knows',
    '{"title":"<n> is a call of IAM by <w>"}',
    {title: [{wildcard: '*IAM*'}]},
    {n, w: '$.detail.userIdentity.principalId'},
  ),
  rewritten('a text that is none of another service', '{"title":"IAM: <n>"}', {
    title: [{'anything-but': {prefix: 'EC2: '}}],
  }),
  rewritten('what the message leaves out is not there', '{"call":<n>}', {source: [{exists: false}]}),
  rewritten('the message is the event itself', '<aws.events.event.json>', {source: ['aws.iam']}, {}),
  healthy(
    'a filter on a stranger’s subscription',
    C.subscribed('email', 'x@example.com', {FilterPolicy: '{"a":["b"]}'}),
    {
      'unexpected-recipients': 'allow',
    },
  ),
  healthy('a filter on one of two subscriptions', C.all(C.filter({a: ['b']}), C.secondTopic()), C.ANY_TOPIC),
  healthy(
    'two filters on two topics that add up',
    C.all(
      C.bodyFilter({detail: {eventName: [{prefix: 'Create'}]}}),
      C.secondTopic(undefined, {
        FilterPolicyScope: 'MessageBody',
        FilterPolicy: '{"detail":{"eventName":[{"anything-but":{"prefix":"Create"}}]}}',
      }),
    ),
    {...C.ANY_TOPIC, ...C.MAIL_ALONE},
  ),

  healthy('an address in capitals in the baseline', asItIs, exactlyTo('Security@EXAMPLE.com')),
  healthy(
    'an address with a plus',
    (account) => void (subscriptionOf(account, 'email').row.Endpoint = 'sec+iam@example.com'),
    exactlyTo('sec+iam@example.com'),
  ),
  healthy('a stranger who was deleted', C.subscribedAs('x@example.com', 'Deleted')),
  healthy('the same address, once deleted', C.subscribedAs(N.EMAIL, 'Deleted')),
  healthy('the same address, once pending', C.subscribedAs(N.EMAIL, 'PendingConfirmation')),
  healthy(
    'the same address, once pending, in the other order',
    C.all(C.subscribedAs(N.EMAIL, 'PendingConfirmation'), (account) => void topicOf(account).subscriptions.reverse()),
  ),
  healthy('the same address twice, once vanished between two reads', (account) => {
    const row = `${N.TOPIC}:5c0ffee0-0000-4000-8000-000000000003`;
    C.subscribed('email', N.EMAIL)(account);
    C.gone('sns:GetSubscriptionAttributes', row)(account);
  }),
  healthy('rows that two pages repeat', (account) => {
    const {subscriptions} = topicOf(account);
    subscriptions.push(...subscriptions);
  }),
  otherwise('truth values in capitals', {PendingConfirmation: 'False', RawMessageDelivery: 'False'}),
  otherwise('a redrive policy that is empty text', {RedrivePolicy: ''}),
  otherwise('attributes that AWS adds', {
    ...{
      SubscriptionPrincipal: 'arn:aws:iam::111122223333:user/x',
      DeliveryPolicy: '',
      EffectiveDeliveryPolicy: '{}',
      ReplayPolicy: '',
    },
  }),
  healthy('attributes that AWS leaves out', (account) => {
    const {attributes} = subscriptionOf(account, 'email');
    for (const name of [
      'PendingConfirmation',
      'ConfirmationWasAuthenticated',
      'RawMessageDelivery',
      'Owner',
      'RedrivePolicy',
    ])
      delete attributes[name];
  }),
  healthy(
    'a dead-letter queue of a subscription that is gone, which is low',
    (account) => delete account.queues[N.SUBSCRIPTION_DLQ],
  ),
  healthy(
    'a message for chat, and a filter on what chat expects',
    C.all(C.target({InputTransformer: chatTransformer({})}), C.bodyFilter({version: ['1.0'], source: ['custom']})),
  ),
];
