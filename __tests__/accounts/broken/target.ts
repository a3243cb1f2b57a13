/** Targets that lose the message or may not send it. */
import {ruleOf, queue, topic, topicOf, refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {asItIs, broken, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const {n} = C.NAME;

const target = (words: string, change: Change, baseline = {}): Case => broken(words, 'target', change, baseline);
const path = (words: string, InputPath: string): Case => target(`the message is ${words}`, C.target({InputPath}));
const message = (words: string, text: string, paths: Record<string, string> = C.NAME): Case =>
  target(`a template of ${words}`, C.template(paths, text));
const trusting = (words: string, service: string, Condition = {}): Case =>
  target(
    `a role that trusts ${words}`,
    C.asRole((role) => {
      role.trust = P.policy({Effect: 'Allow', Principal: {Service: service}, Action: 'sts:AssumeRole', Condition});
    }),
  );
/** What the dead-letter queue's policy says. */
const dlq = (words: string, ...statements: readonly object[]): Case =>
  target(`a dead-letter queue that ${words}`, C.queuePolicy(N.RULE_DLQ, ...statements));
const otherDlq = (words: string, arn: string, fields = {}): Case =>
  target(`a dead-letter queue ${words}`, (account) => {
    account.queues[arn] = {...queue(arn, P.queuePolicy(C.EVENTS, arn, N.RULE)), ...fields};
    C.target({DeadLetterConfig: {Arn: arn}})(account);
  });

export const TARGETS: readonly Case[] = [
  broken('another topic', 'target topic rule', C.target({Arn: N.OPS_TOPIC})),
  target('the topic’s name in another region', C.target({Arn: N.TOPIC.replace('us-east-1', 'us-east-2')})),
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html: standard topics alone.
  broken(
    'a FIFO topic',
    'topic target',
    (account) => {
      const fifo = `${N.TOPIC}.fifo`;
      account.topics[fifo] = topic(fifo, P.topicPolicy(fifo), {FifoTopic: 'true'});
      account.topics[fifo].subscriptions = topicOf(account).subscriptions;
      C.target({Arn: fifo})(account);
    },
    C.ANY_TOPIC,
  ),
  target('a constant', C.target({Input: '{"alert":"IAM changed"}'})),
  path('a field that no event has', '$.detail.EventName'),
  path('the parameters', '$.detail.requestParameters'),
  message('no call', '"IAM change by <w>"', {w: '$.detail.userIdentity.arn'}),
  message('the event without its detail', '{"e": <aws.events.event>}', {}),
  message('a variable that is not in the map', '"<m> changed"'),
  message('a quote that is not closed', '"<n> changed'),
  message('one line with quotes and one without', '"<n>"\nchanged'),
  message('a document inside quotes', '{"call": "<n>", "who": "<d>"}', {n, d: '$.detail.userIdentity'}),
  // What callers can have or choose there: docs/event-shapes.md.
  message('a web identity inside quotes', '{"call": "<n>", "oidc": "<d>"}', {
    n,
    d: '$.detail.userIdentity.sessionContext.webIdFederationData',
  }),
  message('an Identity Center user inside quotes', '{"call": "<n>", "for": "<d>"}', {
    n,
    d: '$.detail.userIdentity.onBehalfOf',
  }),
  message('the scope of a service inside quotes', '{"call": "<n>", "in": "<d>"}', {
    n,
    d: '$.detail.userIdentity.inScopeOf',
  }),
  message('tags inside quotes', '{"call": "<n>", "tags": "<d>"}', {n, d: '$.detail.requestParameters.tags'}),
  message('a trust policy inside quotes', '{"call": "<n>", "trust": "<d>"}', {
    n,
    d: '$.detail.requestParameters.assumeRolePolicyDocument',
  }),
  message('the agent inside quotes', '{"call": "<n>", "with": "<d>"}', {n, d: '$.detail.userAgent'}),
  message('an ARN with the path of its user inside quotes', '{"call": "<n>", "who": "<d>"}', {
    n,
    d: '$.detail.userIdentity.arn',
  }),
  message('the first tag inside quotes', '{"call": "<n>", "tag": "<d>"}', {
    n,
    d: '$.detail.requestParameters.tags[0].key',
  }),
  message('constant names of calls', '"CreateUser, DeleteUser and ListenToNobody"', {}),
  message('a comma too many', '{"call": <n>,}'),
  message('a name out of the parameters', '"changed <n>"', {n: '$.detail.requestParameters.userName'}),
  message('a path in another case', '"IAM <n>"', {n: '$.detail.eventname'}),
  message('a variable for a key', '{<n>: 1}'),
  target('a message that is not declared', asItIs, {rule: {message: 'readable'}}),

  trusting('another service', 'lambda.amazonaws.com'),
  trusting('another rule', C.EVENTS, {ArnEquals: {'aws:SourceArn': `${N.RULE}s`}}),
  target(
    'a role that may publish to another topic',
    C.asRole((role) => (role.inline = {p: C.roleMay('sns:Publish', `${N.TOPIC}s`)})),
  ),
  shaky(
    'a role that may publish to another topic, and the topic does not admit EventBridge',
    'target topic',
    C.all(
      C.asRole((role) => (role.inline = {p: C.roleMay('sns:Publish', `${N.TOPIC}s`)})),
      C.topicPolicy(P.defaultStatement(N.TOPIC)),
    ),
  ),
  target(
    'a role whose boundary leaves SNS out',
    C.asRole((role, account) => {
      role.boundary = `arn:aws:iam::${N.ACCOUNT}:policy/boundary`;
      account.policies[role.boundary] = C.roleMay('s3:*', '*');
    }),
  ),
  target(
    'a role that is denied by itself',
    C.asRole((role) => {
      role.inline['no'] = P.policy({Effect: 'Deny', Action: 'sns:*', Resource: '*'});
    }),
  ),
  broken(
    'a role that the topic denies',
    'target topic',
    C.all(C.asRole(), C.beside(C.deny({Bool: {'aws:PrincipalIsAWSService': 'false'}}))),
  ),
  broken('a role that may not use the topic’s key', 'target key', C.all(C.asRole(), C.keyPolicy(N.TOPIC_KEY))),
  broken(
    'a role that may not use the topic’s key, which admits the service',
    'key',
    C.all(C.asRole(), (account) => void (C.keyOf(account).policy = P.keyPolicyForEvents())),
  ),
  broken(
    'a role that may encrypt with the topic’s key and not decrypt',
    'key',
    C.all(C.asRole(), C.keyPolicy(N.TOPIC_KEY, C.keyForRole(N.ROLE, ['kms:GenerateDataKey']))),
  ),
  broken(
    'a role whose boundary leaves KMS out',
    'key',
    C.asRole((role, account) => {
      role.boundary = `arn:aws:iam::${N.ACCOUNT}:policy/boundary`;
      account.policies[role.boundary] = C.roleMay('sns:*', '*');
    }),
  ),
  unknown(
    'a role, and a topic whose key AWS manages',
    'key',
    C.all(C.asRole(), C.topicAttributes({KmsMasterKeyId: 'alias/aws/sns'})),
    {topic: {'kms-key': null}},
  ),
  target('a role of that name under another path', C.target({RoleArn: N.ROLE.replace('role/', 'role/path/')})),
  target('a role of another partition', C.target({RoleArn: N.ROLE.replace('arn:aws:', 'arn:aws-cn:')})),
  target('a user in place of a role', C.target({RoleArn: N.ROLE.replace(':role/', ':user/')})),
  shaky(
    'a role whose trust policy is no policy',
    'target',
    C.asRole((role) => (role.trust = '{')),
  ),

  target(
    'no dead-letter queue where one is declared',
    (account) => delete ruleOf(account).targets[0]!.DeadLetterConfig,
  ),
  target('another dead-letter queue than declared', C.target({DeadLetterConfig: {Arn: N.SUBSCRIPTION_DLQ}})),
  target('a dead-letter queue that is gone', (account) => delete account.queues[N.RULE_DLQ]),
  dlq('admits another rule', C.toQueue(C.EVENTS, N.RULE_DLQ, {ArnEquals: {'aws:SourceArn': `${N.RULE}s`}})),
  dlq(
    'denies everybody',
    C.toQueue(C.EVENTS, N.RULE_DLQ),
    C.deny(undefined, {Action: 'sqs:SendMessage', Resource: N.RULE_DLQ}),
  ),
  dlq('lets EventBridge receive', C.toQueue(C.EVENTS, N.RULE_DLQ, undefined, 'sqs:ReceiveMessage')),
  broken(
    'a dead-letter queue that asks for another account of the source',
    'target',
    C.queuePolicy(
      N.RULE_DLQ,
      C.toQueue(C.EVENTS, N.RULE_DLQ, {
        StringLike: {'AWS:SourceArn': 'arn:aws:events:*:111122223333:rule/iam-*'},
        StringEquals: {'aws:SourceAccount': N.STRANGER},
      }),
    ),
  ),
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html: a standard queue of the same region.
  otherDlq('that is FIFO', `${N.RULE_DLQ}.fifo`, {FifoQueue: 'true'}),
  otherDlq('in another region', N.RULE_DLQ.replace(N.REGION, N.OTHER_REGION)),
  otherDlq('behind a key of AWS', N.RULE_DLQ, {KmsMasterKeyId: 'alias/aws/sqs'}),
  target('no patience where some is declared', C.target({RetryPolicy: {MaximumRetryAttempts: 0}}), {
    rule: {retry: {attempts: 185}},
  }),
  target('a stranger’s queue for a target', (account) => {
    ruleOf(account).targets.push({Id: 's', Arn: `arn:aws:sqs:us-east-1:${N.STRANGER}:loot`});
  }),
  unknown('the targets may not be listed', 'target rule', (account) => refuse(account, 'events:ListTargetsByRule')),
  shaky('the rule vanished between two reads', 'rule target', C.gone('events:ListTargetsByRule', 'iam-changes')),
];
