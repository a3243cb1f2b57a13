/** Less than the baseline asks for, and what the account shows of its past. */
import {refuse, ruleOf, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import {asItIs, broken, unknown, type Case} from '../case.js';
import * as C from '../changes.js';
import {digestOf} from '../healthy/baseline.js';

const DEPLOY = 'arn:aws:sts::111122223333:assumed-role/deploy/';
const HOOK = 'https://hooks.example.com/T/B?x=1';
const NOT_BY_ARN = (prefix: string): object => ({userIdentity: {arn: [{'anything-but': {prefix}}]}});
const BUT_DEPLOY = {except: [{detail: {userIdentity: {arn: [{prefix: DEPLOY}]}}}]};
const but = (...types: readonly string[]): object => C.callsBy({type: [{'anything-but': types}]});

/** The rule alerts on less than the baseline asks for. */
const asks = (words: string, events: object | string, pattern: object): Case =>
  broken(`declared: ${words}`, 'rule', C.pattern(pattern), {events});
const waiver = (words: string, fields: object): Case =>
  broken(`a waiver ${words}`, 'trail', C.trail({LogFileValidationEnabled: false}), {
    waivers: [{check: 'trail-validation', reason: 'known', expires: '2027-01-01', ...fields}],
  });
const counted = (words: string, hops: string, namespace: string, metric: string, of: Record<string, string>): Case =>
  broken(words, hops, (account) => {
    account.metrics.push({namespace, metric, of, points: [{Timestamp: '2026-11-23T05:00:00.000Z', Sum: 5}]});
  });

const CANARY = {canary: {role: 'iam-alert-guard/canary', probe: N.QUEUE}};

export const BASELINES: readonly Case[] = [
  asks('reads too, and the rule has the common state', 'iam-all', C.calls()),
  asks(
    'a prefix and a name, which the rule has not',
    {include: ['iam:Create*', 'iam:DeleteUser']},
    C.named({prefix: 'Create'}),
  ),
  asks(
    'not one call, and the rule leaves two out',
    {exclude: ['iam:TagRole']},
    C.named({'anything-but': ['TagRole', 'UntagRole']}),
  ),
  asks(
    'not services, and the rule leaves root out too',
    {except: [{detail: {userIdentity: {type: ['AWSService']}}}]},
    but('AWSService', 'Root'),
  ),
  asks(
    'not the deploy role, and the rule leaves callers without an ARN out too',
    BUT_DEPLOY,
    C.calls(NOT_BY_ARN(DEPLOY)),
  ),
  asks(
    'not the deploy role, and the rule leaves all roles out',
    BUT_DEPLOY,
    C.calls({$or: [NOT_BY_ARN(DEPLOY.replace('deploy/', '')), {userIdentity: {arn: [{exists: false}]}}]}),
  ),
  broken('declared: a wider pattern', 'rule', C.pattern(C.named({prefix: 'C'})), {
    events: {include: ['iam:Create*']},
    rule: {pattern: C.calls()},
  }),
  broken('declared: the bare event, and a document for chat is sent', 'target', C.template(C.NAME, '{"call": <n>}'), {
    rule: {message: 'raw'},
  }),
  broken('declared: another name of the rule', 'rule', (account) => {
    Object.assign(ruleOf(account).rule, {Name: 'other', Arn: N.RULE.replace('iam-changes', 'other')});
    C.dlqForAllRules(account);
  }),
  broken(
    'declared: a webhook whose path is in another case',
    'subscription',
    C.subscribed('https', `https://hooks.example.com#${digestOf(HOOK.toLowerCase())}`),
    C.alsoTo('https', HOOK),
  ),
  broken('declared: a recipient who is not subscribed', 'subscription', asItIs, C.alsoTo('email', 'two@example.com')),
  waiver('that expired yesterday', {expires: '2026-11-22'}),
  waiver('for another resource', {resource: `${N.TRAIL}2`}),
  unknown(
    'a waiver of a failure, and nobody can know',
    'trail',
    (account) => refuse(account, 'cloudtrail:GetEventSelectors'),
    {
      waivers: [
        {check: 'trail-selectors', reason: 'known', expires: '2027-01-22'},
        {check: 'alerts-delivered', reason: 'known', expires: '2027-01-22', unknown: true},
      ],
    },
  ),
  counted('failures of the rule today', 'target rule topic', 'AWS/Events', 'FailedInvocations', {
    RuleName: 'iam-changes',
  }),
  counted('failures of the topic today', 'topic subscription', 'AWS/SNS', 'NumberOfNotificationsFailed', {
    TopicName: 'iam-alerts',
  }),
  broken(
    'declared: a canary every day, and the last arrived a week ago',
    'subscription',
    (account) => {
      for (const {namespace, points} of account.metrics)
        if (namespace === 'AWS/SQS') for (const point of points) point.Timestamp = '2026-11-16T06:00:00.000Z';
    },
    {canary: {...CANARY.canary, days: 2}},
  ),
  broken('a data protection policy that denies addresses, which every event has', 'topic', (account) => {
    const deny = {DataDirection: 'Inbound', Principal: ['*'], Operation: {Deny: {}}};
    const DataIdentifier = ['arn:aws:dataprotection::aws:data-identifier/IpAddress'];
    topicOf(account).protection = JSON.stringify({
      Name: 'p',
      Version: '2021-06-01',
      Statement: [{...deny, DataIdentifier}],
    });
  }),
];
