/** Patterns and rules that miss nothing. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html */
import {home, rule, ruleOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {healthy, type Case} from '../case.js';
import * as C from '../changes.js';

const DEPLOY = 'arn:aws:sts::111122223333:assumed-role/deploy/';
const VERBS =
  'Acquire Delete Create Update Tag Untag Put Enable Add Attach Detach Disable Remove Upload Set Accept Associate Change Deactivate Reject Reset ' +
  'Resync Send';

/** A filter on the source that `aws.iam` passes. */
const bySource = (words: string, ...source: readonly object[]): Case =>
  healthy(`the source ${words}`, C.pattern({source}));

/** A field that says the same of every IAM event that EventBridge delivers here. */
const always = (words: string, detail: object, event: object = {}): Case =>
  healthy(`${words}, which every IAM event has`, C.pattern(C.calls(detail, event)));

/** Two rules to one topic, neither of which covers alone. */
const shared = (words: string, first: object, ...others: readonly object[]): Case =>
  healthy(`rules that share the events between them: ${words}`, C.rules(first, ...others), C.ANY_RULE);

const inSecondTopic: Case = healthy(
  'rules that share the events between them, by a topic each, with the same subscribers',
  (account) => {
    C.secondTopic()(account);
    const [, second] = ruleOf(account).targets.splice(1, 1, {...C.TARGET, Id: 'own'});
    ruleOf(account).targets = [C.TARGET];
    C.rules(C.named({prefix: 'C'}))(account);
    C.anotherRule('rest', C.named({'anything-but': {prefix: 'C'}}), {...C.TARGET, Arn: second?.Arn ?? C.SECOND})(
      account,
    );
  },
  {...C.ANY_RULE, topic: null, ...C.MAIL_ALONE},
);

export const RULES: readonly Case[] = [
  bySource('by a prefix', {prefix: 'aws.'}),
  bySource('by a wildcard at the end', {wildcard: 'aws.*'}),
  bySource('that is none of others', {'anything-but': ['aws.ec2', 'aws.s3']}),
  bySource('that has not another prefix', {'anything-but': {prefix: 'aws.e'}}),
  bySource('in another case, ignoring case', {'equals-ignore-case': 'AWS.IAM'}),
  healthy('only the kind of event is asked for', C.pattern({'detail-type': ['AWS API Call via CloudTrail']})),
  healthy(
    'further kinds of events beside API calls',
    C.pattern({source: ['aws.iam'], 'detail-type': [...C.IAM['detail-type'], 'AWS Service Event via CloudTrail']}),
  ),
  healthy('one of several sources, by $or', C.pattern({$or: [{source: ['aws.iam']}, {source: ['aws.sts']}]})),
  healthy(
    'an $or inside the detail whose arms add up',
    C.pattern(C.calls({$or: [{eventName: [{prefix: 'A'}]}, {eventName: [{'anything-but': {prefix: 'A'}}]}]})),
  ),
  healthy(
    'an $or with an arm that no IAM event can meet',
    C.pattern({$or: [{detail: {n: [{numeric: ['>', 5]}]}}, {source: ['aws.iam']}]}),
  ),
  healthy(
    'nested $or arms on fields that an event may or may not have',
    C.pattern({
      source: ['aws.iam'],
      $or: [
        {detail: {errorCode: [{exists: true}]}},
        {
          detail: {
            errorCode: [{exists: false}],
            $or: [
              {userAgent: [{exists: true}]},
              {
                userAgent: [{exists: false}],
                $or: [{sourceIPAddress: [{exists: true}]}, {sourceIPAddress: [{exists: false}]}],
              },
            ],
          },
        },
      ],
    }),
  ),
  healthy('all verbs that change IAM, by name', C.pattern(C.named(...VERBS.split(' ').map((prefix) => ({prefix}))))),
  healthy('no reads, by a wildcard', C.pattern(C.named({'anything-but': {wildcard: ['Get*', 'List*']}}))),
  always('a name', {eventName: [{exists: true}]}),
  always('no resources', {}, {resources: [{exists: false}]}),
  always('a version and an id', {}, {version: ['0'], id: [{exists: true}], time: [{exists: true}]}),
  always('its kind, category and account', {
    managementEvent: [true],
    eventCategory: ['Management'],
    eventType: ['AwsApiCall'],
    recipientAccountId: [N.ACCOUNT],
  }),
  always('an account with this beginning', {}, {account: [{prefix: '1111'}]}),
  always('an account that is not the other', {}, {account: [{'anything-but': [N.STRANGER]}]}),
  always('a caller of some type', {userIdentity: {type: [{exists: true}]}}),
  always('a readOnly of either kind', {readOnly: [false, true]}),
  always('an error or none', {errorCode: [{exists: false}, {exists: true}]}),
  always('console credentials or none', {
    $or: [
      {sessionCredentialFromConsole: ['true']},
      {sessionCredentialFromConsole: [{'anything-but': ['true']}, {exists: false}]},
    ],
  }),
  healthy('failed attempts stay out, which is low', C.pattern(C.calls({errorCode: [{exists: false}]}))),
  healthy('a path spelled with a dot', C.pattern('{"detail.eventSource":["iam.amazonaws.com"]}')),
  healthy('a key twice, of which the last one wins', C.pattern('{"source":["aws.ec2"],"source":["aws.iam"]}')),
  healthy('a schedule beside the pattern', (account) => void (ruleOf(account).rule.ScheduleExpression = 'rate(1 day)')),
  shared('root and everybody else', C.callsBy({type: ['Root']}), C.callsBy({type: [{'anything-but': ['Root']}]})),
  shared('callers with an ARN and without', C.callsBy({arn: [{exists: true}]}), C.callsBy({arn: [{exists: false}]})),
  shared(
    'the deploy role, others, and callers without an ARN',
    C.callsBy({arn: [{'anything-but': {prefix: DEPLOY}}]}),
    C.callsBy({arn: [{exists: false}]}),
    C.callsBy({arn: [{prefix: DEPLOY}]}),
  ),
  shared('one network, and everything', C.calls({sourceIPAddress: [{cidr: '10.0.0.0/8'}]}), C.calls()),
  shared('names with User and without', C.named({wildcard: '*User*'}), C.named({'anything-but': {wildcard: '*User*'}})),
  shared(
    'names between which only such lie that no call has',
    C.named({wildcard: '*User*'}),
    C.named({'anything-but': {wildcard: '*Use*'}}),
  ),
  inSecondTopic,

  healthy('a twin of the rule', C.anotherRule('twin', C.calls())),
  healthy('a twin of the rule, and no name is declared', C.anotherRule('twin', C.calls()), C.ANY_RULE),
  healthy(
    'a narrow second rule that sends a constant',
    C.anotherRule('narrow', C.named('CreateUser'), {...C.TARGET, Input: '"an administrator was made"'}),
    C.ANY_RULE,
  ),
  healthy(
    'a schedule alerts through the topic',
    C.all(C.anotherRule('weekly', {}), (account) => {
      const {rule: weekly} = ruleOf(account, 'weekly');
      delete weekly.EventPattern;
      weekly.ScheduleExpression = 'rate(7 days)';
    }),
    C.ANY_RULE,
  ),
  healthy(
    'a disabled twin, and no name is declared',
    C.all(C.anotherRule('off', C.calls()), (account) => void (ruleOf(account, 'off').rule.State = 'DISABLED')),
    C.ANY_RULE,
  ),
  healthy(
    'a rule whose pattern nobody can read beside one that covers everything',
    C.all(C.anotherRule('odd', C.calls()), (account) => void (ruleOf(account, 'odd').rule.EventPattern = '{')),
    C.ANY_RULE,
  ),
  healthy('a rule of the same purpose in another region, where IAM events never arrive', (account) => {
    const copy = rule('eu', C.calls(), {Id: '1', Arn: N.TOPIC.replace(N.REGION, N.OTHER_REGION)});
    copy.rule.Arn = copy.rule.Arn.replace(N.REGION, N.OTHER_REGION);
    account.buses.find(({region}) => region === N.OTHER_REGION)!.rules.push(copy);
  }),
  healthy(
    'a rule that another service manages',
    (account) => {
      const managed = rule('AWSControlTowerRule', {source: ['aws.iam']}, {Id: '1', Arn: N.FUNCTION});
      managed.rule.ManagedBy = 'controltower.amazonaws.com';
      home(account).rules.push(managed);
    },
    C.NO_NAMES,
  ),
  healthy(
    'a bus policy for the account itself',
    (account) =>
      void (home(account).policy = P.policy({
        Sid: 'own',
        Effect: 'Allow',
        Principal: {AWS: N.ACCOUNT},
        Action: 'events:*',
        Resource: N.BUS,
      })),
  ),
  healthy(
    'a bus policy that keeps others from making rules',
    (account) =>
      void (home(account).policy = P.policy({
        ...{Sid: 'x', Effect: 'Deny', Principal: '*', Action: 'events:PutRule', Resource: '*'},
        Condition: {StringNotEquals: {'aws:PrincipalAccount': N.ACCOUNT}},
      })),
  ),
  healthy(
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-encryption-event-bus-cmkey.html
    'the bus key’s policy of two statements that AWS documents',
    C.all(
      (account) => void (home(account).key = N.BUS_KEY),
      C.keyPolicy(
        N.BUS_KEY,
        P.allow(C.EVENTS, ['kms:DescribeKey'], '*', {
          StringEquals: {'aws:SourceAccount': N.ACCOUNT},
          ArnLike: {'aws:SourceArn': N.BUS},
        }),
        P.allow(C.EVENTS, ['kms:Decrypt', 'kms:GenerateDataKey'], '*', {
          StringEquals: {'kms:EncryptionContext:aws:events:event-bus:arn': N.BUS},
          StringLike: {'aws:SourceArn': N.BUS},
        }),
      ),
    ),
  ),
];
