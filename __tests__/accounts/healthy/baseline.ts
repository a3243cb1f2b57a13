/** What the baseline says otherwise, what the account shows of its past, and answers in AWS's stranger forms. */
import {createHash} from 'node:crypto';
import {chatTransformer, readableTransformer} from '../../../src/delivery/message/index.js';
import {home, refuse, rule, ruleOf, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import {asItIs, healthy, type Case, type Change} from '../case.js';
import * as C from '../changes.js';

const CANARY = {role: 'iam-alert-guard/canary'};

const ALL_STATE = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
const DEPLOY = {arn: [{prefix: 'arn:aws:sts::111122223333:assumed-role/deploy/'}]};
const NOT_DEPLOY = [{userIdentity: {arn: [{'anything-but': DEPLOY.arn[0]}]}}, {userIdentity: {arn: [{exists: false}]}}];
const but = (...types: readonly string[]): object => C.callsBy({type: [{'anything-but': types}]});
const type = (name: string): object => ({detail: {userIdentity: {type: [name]}}});

/** The rule alerts on what the baseline asks for, and on no more. */
const asks = (words: string, events: object | string, pattern: object): Case =>
  healthy(`declared: ${words}`, C.pattern(pattern), {events});
const declared = (words: string, baseline: object, change: Change = asItIs): Case =>
  healthy(`declared: ${words}`, change, baseline);
const waived = (words: string, waiver: object): Case =>
  healthy(`waived ${words}`, C.trail({LogFileValidationEnabled: false}), {
    waivers: [{check: 'trail-validation', reason: 'known', expires: '2027-01-01', ...waiver}],
  });
/** What CloudWatch counted. */
const counted = (words: string, metric: string, of: Record<string, string>, Timestamp: string, Sum: number): Case =>
  healthy(words, (account) => {
    const namespace = 'RuleName' in of ? 'AWS/Events' : 'AWS/SNS';
    account.metrics.push({namespace, metric, of, points: [{Timestamp, Sum}]});
  });
const TODAY = '2026-11-23T05:00:00.000Z';
const FAILED = 'FailedInvocations';

export function digestOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 12);
}
/** A webhook as a snapshot shows it: the path may be a secret, so its digest stands for it. */
const webhook = (words: string, shown: string, recipient: object): Case =>
  healthy(`declared: a webhook ${words}`, C.subscribed('https', shown), {
    recipients: [C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE}, {protocol: 'https', ...recipient}],
  });
const HOOK = 'https://hooks.example.com/T/B?x=1';

export const BASELINES: readonly Case[] = [
  asks(
    'calls by a prefix and by name',
    {include: ['iam:Create*', 'iam:DeleteUser']},
    C.named({prefix: 'Create'}, 'DeleteUser'),
  ),
  asks(
    'calls by name, with and without the service',
    {include: ['iam:CreateUser', 'DeleteUser']},
    C.named('CreateUser', 'DeleteUser'),
  ),
  asks(
    'no tags',
    {exclude: ['iam:Tag*', 'iam:Untag*']},
    C.named({'anything-but': {prefix: ['Tag', 'Untag', 'Get', 'List']}}),
  ),
  asks('not two calls', {exclude: ['iam:TagRole', 'UntagRole']}, C.named({'anything-but': ['TagRole', 'UntagRole']})),
  asks('not the deploy role', {except: [{detail: {userIdentity: DEPLOY}}]}, C.calls({$or: NOT_DEPLOY})),
  asks(
    'not what a service calls',
    {except: [{detail: {userIdentity: {invokedBy: [{exists: true}]}}}]},
    C.callsBy({invokedBy: [{exists: false}]}),
  ),
  asks('not services and not root', {except: [type('AWSService'), type('Root')]}, but('AWSService', 'Root')),
  asks(
    'not one call of one user',
    {except: [{detail: {eventName: ['TagRole'], userIdentity: {userName: ['ci']}}}]},
    C.calls({
      $or: [
        {eventName: [{'anything-but': ['TagRole']}]},
        {userIdentity: {userName: [{'anything-but': ['ci']}]}},
        {userIdentity: {userName: [{exists: false}]}},
      ],
    }),
  ),
  asks(
    'exceptions of which the rule makes no use',
    {except: [{detail: {userIdentity: {invokedBy: ['cloudformation.amazonaws.com']}}}]},
    C.calls(),
  ),
  declared('reads too', {events: 'iam-all'}, (account) => void (ruleOf(account).rule.State = ALL_STATE)),
  declared(
    'a pattern in another order',
    {rule: {pattern: C.calls()}},
    C.pattern({detail: {eventSource: ['iam.amazonaws.com']}, ...C.IAM}),
  ),
  declared('the bus by its ARN', {rule: {bus: N.BUS}}),
  declared(
    'the state that takes reads',
    {rule: {state: ALL_STATE}},
    (account) => void (ruleOf(account).rule.State = ALL_STATE),
  ),
  declared(
    'the common state, and the rule takes reads too',
    {rule: {state: 'ENABLED'}},
    (account) => void (ruleOf(account).rule.State = ALL_STATE),
  ),
  declared(
    'a message for people, in words of one’s own',
    {rule: {message: 'readable'}},
    C.template({...C.NAME, w: '$.detail.userIdentity.arn'}, '"IAM <n> by <w>"'),
  ),
  declared(
    'a message for people',
    {rule: {message: 'readable'}},
    C.target({InputTransformer: readableTransformer({})}),
  ),
  declared('a message for chat', {rule: {message: 'chat'}}, C.target({InputTransformer: chatTransformer({})})),
  declared(
    'a second address in another case',
    C.alsoTo('email', 'TWO@example.com'),
    C.subscribed('email', 'two@example.com'),
  ),
  webhook('by its digest', 'https://hooks.example.com#3f0a377ba0a4', {
    'endpoint-sha256': `3f0a377ba0a4${'0'.repeat(52)}`,
  }),
  webhook('with a path and a query', `https://hooks.example.com#${digestOf(HOOK)}`, {endpoint: HOOK}),
  webhook('at a port, its host in capitals', 'https://pager.example.com:8443', {
    endpoint: 'https://Pager.example.com:8443/',
  }),
  waived('until today', {expires: '2026-11-23'}),
  waived('for the resource', {resource: N.TRAIL}),
  healthy(
    'waived, though nobody can know',
    (account) => refuse(account, 'kms:GetKeyPolicy', 'denied', N.TOPIC_KEY.slice(-12)),
    {
      waivers: ['topic-key-usable', 'alerts-delivered'].map((check) => ({
        ...{check, reason: 'known', expires: '2027-01-01', unknown: true},
      })),
    },
  ),

  counted(
    'failures of three days ago, and success since',
    FAILED,
    {RuleName: 'iam-changes'},
    '2026-11-20T08:00:00.000Z',
    5,
  ),
  counted('a count of no failures', FAILED, {RuleName: 'iam-changes'}, TODAY, 0),
  counted('messages filtered out today', 'NumberOfNotificationsFilteredOut', {TopicName: 'iam-alerts'}, TODAY, 5),
  healthy('declared: a canary, and none has arrived yet', (account) => void (account.metrics = []), {
    canary: {...CANARY, probe: N.QUEUE},
  }),
  healthy(
    'declared: a canary, and metrics cannot be read',
    (account) => refuse(account, 'cloudwatch:GetMetricStatistics'),
    {canary: {...CANARY, probe: N.QUEUE}},
  ),
  healthy('declared: a canary, and one arrived this morning', asItIs, {canary: {...CANARY, probe: N.QUEUE, days: 1}}),
  healthy(
    'declared: a canary without a probe, and no metric can be read',
    (account) => refuse(account, 'cloudwatch:GetMetricStatistics'),
    {canary: CANARY},
  ),
  healthy('alarms that ring all the time, and hear nothing', (account) => {
    for (const alarm of account.alarms) Object.assign(alarm, {Threshold: 50, StateValue: 'ALARM'});
  }),
  healthy(
    'nothing was ever counted, and no alarm is set',
    (account) => void Object.assign(account, {metrics: [], alarms: []}),
  ),
  healthy(
    'a dead-letter queue that keeps four days',
    (account) => void (account.queues[N.RULE_DLQ]!['MessageRetentionPeriod'] = '345600'),
  ),

  healthy('an empty policy of the bus', (account) => void (home(account).policy = '')),
  healthy('an empty pattern beside a schedule', (account) => {
    const scheduled = rule('sched', {}, C.TARGET);
    Object.assign(scheduled.rule, {EventPattern: '', ScheduleExpression: 'rate(5 minutes)'});
    home(account).rules.push(scheduled);
  }),
  healthy(
    'a target on two pages',
    (account) => void ruleOf(account).targets.push(structuredClone(ruleOf(account).targets[0]!)),
  ),
  healthy(
    'a rule that vanished between two reads',
    C.all(C.anotherRule('brief', {source: ['aws.iam']}), C.gone('events:ListTargetsByRule', 'brief')),
  ),
  healthy('a target’s topic that vanished between two reads', C.anotherTarget({Arn: `${N.TOPIC}-vanished`})),
  healthy(
    'another rule’s pattern that is no JSON, and no name is declared',
    C.all(C.anotherRule('junk', {}, {Id: '1', Arn: N.OPS_TOPIC}), (account) => {
      ruleOf(account, 'junk').rule.EventPattern = '{"source":';
    }),
    C.NO_NAMES,
  ),
  healthy(
    'another rule in a state that is not known',
    C.all(C.anotherRule('odd', {source: ['aws.iam']}), (account) => {
      ruleOf(account, 'odd').rule.State = 'PAUSED';
    }),
  ),
  healthy(
    'another rule’s targets that may not be listed, and no name is declared',
    C.all(C.anotherRule('odd', {source: ['aws.iam']}), (account) => {
      refuse(account, 'events:ListTargetsByRule', 'denied', 'odd');
    }),
    C.NO_NAMES,
  ),
  healthy(
    'another topic that may not be read, and no name is declared',
    C.all(C.anotherTarget({Arn: N.OPS_TOPIC}), (account) => {
      for (const name of ['GetTopicAttributes', 'ListSubscriptionsByTopic'])
        refuse(account, `sns:${name}`, 'denied', ':ops');
    }),
    C.NO_NAMES,
  ),
  healthy('a data protection policy that only counts', (account) => {
    const audit = {DataDirection: 'Inbound', Principal: ['*'], Operation: {Audit: {SampleRate: '99'}}};
    const DataIdentifier = ['arn:aws:dataprotection::aws:data-identifier/Address'];
    topicOf(account).protection = JSON.stringify({
      Name: 'p',
      Version: '2021-06-01',
      Statement: [{...audit, DataIdentifier}],
    });
  }),
];
