/** Targets whose message tells the call. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html */
import {readableTransformer} from '../../../src/delivery/message/index.js';
import {ruleOf, topic} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {asItIs, healthy, type Case} from '../case.js';
import * as C from '../changes.js';

const {n} = C.NAME;
const UNDER_A_PATH = N.ROLE.replace('role/', 'role/service-role/');
const BOUNDARY = `arn:aws:iam::${N.ACCOUNT}:policy/boundary`;

const path = (words: string, InputPath: string): Case => healthy(`the message is ${words}`, C.target({InputPath}));
const message = (words: string, text: string, paths: Record<string, string> = C.NAME): Case =>
  healthy(`a template of ${words}`, C.template(paths, text));
/** A second target that does nothing, while the first one alerts everybody. */
const useless = (words: string, fields: Parameters<typeof C.anotherTarget>[0], baseline = {}): Case =>
  healthy(`a second target ${words}, beside one that alerts everybody`, C.anotherTarget(fields), baseline);

const attached = (arn: string, action: string, resource: string): Case['change'] =>
  C.asRole((role, account) => {
    Object.assign(role, {inline: {}, attached: [arn]});
    account.policies[arn] = C.roleMay(action, resource);
  });

export const TARGETS: readonly Case[] = [
  path('the whole event', '$'),
  path('the detail, in brackets', "$['detail']"),
  message('the whole event in a field', '{"all": <aws.events.event.json>}', {}),
  message('one line', '"IAM <n> by <w>"', {n, w: '$.detail.userIdentity.arn'}),
  message('a document inside a document', '{"call": <n>, "d": <d>}', {n, d: '$.detail'}),
  message('the detail alone', '<d>', {d: '$.detail'}),
  message('a document on several lines', '{\n  "call": <n>,\n  "list": [1, "<n>"]\n}\n'),
  message('a document inside a text', '"{\\"call\\": \\"<n>\\"}"'),
  message('a path that no event has, beside the name', '"<n> <r>"', {n, r: '$.resources[0].ARN'}),
  message('a text with a document in it', '"<n> with <d>"', {n, d: '$.detail.requestParameters'}),
  // Texts cannot be broken, and fields of safe alphabets break nothing: docs/event-shapes.md.
  message('an object in a text', '"<n> by <w> with <p>"', {
    n,
    w: '$.detail.userAgent',
    p: '$.detail.requestParameters',
  }),
  message('lines of text about an instance', '"Instance <instance>: <eventName>"\n"by <user>"', {
    instance: '$.detail.eventName',
    eventName: '$.detail.eventName',
    user: '$.detail.userIdentity.arn',
  }),
  message('a document of safe fields in quotes', '{"call": "<n>", "who": "<w> <i>", "from": "<f>", "error": "<e>"}', {
    n,
    ...{w: '$.detail.userIdentity.principalId', i: '$.detail.userIdentity.sessionContext.sessionIssuer.userName'},
    ...{f: '$.detail.sourceIPAddress', e: '$.detail.errorCode'},
  }),
  message('a document of anything as it is', '{"call": <n>, "agent": <a>, "parameters": <p>, "session": <s>}', {
    n,
    ...{a: '$.detail.userAgent', p: '$.detail.requestParameters'},
    s: '$.detail.userIdentity.sessionContext.webIdFederationData',
  }),
  message('a document whose quoted error message is that of failed calls only', '{"call": "<n>", "why": "<m>"}', {
    n,
    m: '$.detail.errorMessage',
  }),
  message('a document with a name that IAM keeps safe', '{"call": "<n>", "user": "<u>"}', {
    n,
    u: '$.detail.requestParameters.userName',
  }),
  message('a document with the rule’s name', '{"rule": "<aws.events.rule-name>", "call": "<n>"}'),
  healthy('a template without a map', C.target({InputTransformer: {InputTemplate: '<aws.events.event.json>'}})),

  healthy('a role instead of the topic policy', C.all(C.asRole(), C.topicPolicy(P.defaultStatement(N.TOPIC)))),
  healthy(
    'a role by an attached policy',
    attached(`arn:aws:iam::${N.ACCOUNT}:policy/p`, 'SNS:publish', 'arn:aws:sns:*:*:iam-*'),
  ),
  healthy('a role by a policy of AWS’s own', attached('arn:aws:iam::aws:policy/AmazonSNSFullAccess', 'sns:*', '*')),
  healthy(
    'a role within its boundary',
    C.asRole((role, account) => {
      role.boundary = BOUNDARY;
      account.policies[BOUNDARY] = C.roleMay('*', '*');
    }),
  ),
  healthy(
    'a role that trusts the rules of this account',
    C.asRole((role) => {
      role.trust = P.policy({
        ...{Effect: 'Allow', Principal: {Service: C.EVENTS}, Action: 'sts:AssumeRole'},
        Condition: {
          StringEquals: {'aws:SourceAccount': N.ACCOUNT},
          ArnLike: {'aws:SourceArn': 'arn:aws:events:us-east-1:111122223333:rule/*'},
        },
      });
    }),
  ),
  healthy(
    'a role under a path',
    C.all(
      C.asRole((role) => (role.path = '/service-role/')),
      C.keyPolicy(N.TOPIC_KEY, C.keyForRole(UNDER_A_PATH)),
      C.target({RoleArn: UNDER_A_PATH}),
    ),
  ),
  healthy(
    'a role with rights of its own on a key that delegates to the account',
    C.all(
      C.asRole((role) => (role.inline['key'] = C.roleMay(['kms:GenerateDataKey*', 'kms:Decrypt'], N.TOPIC_KEY))),
      C.keyPolicy(N.TOPIC_KEY),
    ),
  ),
  healthy(
    'a role whose right on the key holds through SNS alone',
    C.all(
      C.asRole(),
      C.keyPolicy(N.TOPIC_KEY, {
        ...C.keyForRole(),
        Condition: {StringEquals: {'kms:ViaService': 'sns.us-east-1.amazonaws.com', 'kms:CallerAccount': N.ACCOUNT}},
      }),
    ),
  ),
  healthy(
    'a role, and a topic without a key',
    C.all(C.target({RoleArn: N.ROLE}), C.topicAttributes({KmsMasterKeyId: ''})),
    {topic: {'kms-key': null}},
  ),
  healthy(
    'a role that the topic policy names, without a policy of its own',
    C.all(
      C.asRole((role) => (role.inline = {})),
      C.topicPolicy(C.publish(undefined, {Principal: {AWS: N.ROLE}})),
    ),
  ),

  healthy('the same topic twice', C.anotherTarget({})),
  useless('that sends a constant', {Input: '"x"'}),
  healthy(
    'a second target without the declared dead-letter queue, beside one that has it',
    (account) => void ruleOf(account).targets.push({Id: 'z', Arn: N.TOPIC}),
  ),
  useless('whose role is gone', {RoleArn: `${N.ROLE}x`}),
  useless('in another region', {Arn: N.TOPIC.replace(N.REGION, N.OTHER_REGION)}),
  useless('of a readable message', {InputTransformer: readableTransformer({})}),
  useless('to a topic that is gone', {Arn: `${N.TOPIC}-gone`}, C.NO_NAMES),
  healthy(
    'the first target loses its message, the second is whole',
    C.all(C.target({InputPath: '$.detail.requestParameters'}), C.anotherTarget({})),
  ),
  healthy('a second topic that admits nobody', C.secondTopic(P.policy()), C.ANY_TOPIC),
  healthy(
    'a second topic, and its subscription is filtered',
    C.secondTopic(undefined, {FilterPolicy: '{"a":["b"]}'}),
    C.ANY_TOPIC,
  ),
  healthy(
    'a second topic behind a key of AWS',
    C.secondTopic(undefined, {}, {KmsMasterKeyId: 'alias/aws/sns'}),
    C.ANY_TOPIC,
  ),
  healthy(
    'a second topic with a mailbox that was never confirmed',
    C.all(C.secondTopic(), (account) => {
      account.topics[C.SECOND]!.subscriptions[0]!.row.SubscriptionArn = 'PendingConfirmation';
    }),
    C.ANY_TOPIC,
  ),
  healthy(
    'a second topic that is open to the world, and not ours to judge',
    C.all(C.anotherTarget({Arn: C.SECOND}), (account) => {
      account.topics[C.SECOND] = topic(
        C.SECOND,
        P.policy({...C.publish(), Principal: '*', Action: 'sns:*', Resource: C.SECOND}),
      );
    }),
  ),

  healthy(
    'the declared patience',
    C.target({RetryPolicy: {MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86400}}),
    {
      rule: {retry: {attempts: 185, 'max-age-seconds': 86400}},
    },
  ),
  healthy('the declared patience is EventBridge’s own', asItIs, {
    rule: {retry: {attempts: 185, 'max-age-seconds': 86400}},
  }),
  healthy(
    'no dead-letter queue, and none is declared',
    (account) => delete ruleOf(account).targets[0]!.DeadLetterConfig,
    {rule: {'dead-letter-queue': null}},
  ),
  healthy(
    'the dead-letter queue admits the rules of the account',
    C.queuePolicy(
      N.RULE_DLQ,
      C.toQueue(C.EVENTS, N.RULE_DLQ, {ArnLike: {'aws:SourceArn': 'arn:aws:events:*:111122223333:rule/*'}}, 'sqs:*'),
    ),
  ),
  healthy(
    'the dead-letter queue denies plain HTTP',
    C.queuePolicy(
      N.RULE_DLQ,
      C.toQueue(C.EVENTS, N.RULE_DLQ),
      C.deny({Bool: {'aws:SecureTransport': 'false'}}, {Action: 'sqs:*', Resource: N.RULE_DLQ}),
    ),
  ),
];
