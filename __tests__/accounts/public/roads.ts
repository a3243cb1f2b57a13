/** Alarm state changes, filter policies, chat channels and other services’ rules in public configurations. */
import {home, rule, ruleOf, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {type Target} from '../../../src/snapshot/nouns.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as chat from '../roads/chat.js';
import {roleFor} from '../roads/direct.js';
import * as A from '../roads/alarm/account.js';
import {wants, plain, ruled, CT, calls, sends, CIS, NOT_ROOT, noticed, all, alarmed, metric, IAMS, W} from './parts.js';

const STATE = {source: ['aws.cloudwatch'], 'detail-type': ['CloudWatch Alarm State Change']};

const ringing = (more: object = {}): object => ({...STATE, detail: {state: {value: ['ALARM']}, ...more}});

/** The alarms have no action of their own; a rule on their state changes leads to the topic. */
const byState =
  (pattern: object = ringing(), target: Partial<Target> = {}, service: string = C.EVENTS): Change =>
  (account) => {
    A.counting(all())(account);
    for (const one of account.alarms) Object.assign(one, {AlarmActions: []});
    account.topics[A.ALARM_TOPIC]!.attributes['Policy'] = P.policy(P.allow(service, 'sns:Publish', A.ALARM_TOPIC));
    home(account).rules.push(rule('alarm-state-change', pattern, {Id: 'SendToSNS', Arn: A.ALARM_TOPIC, ...target}));
  };

const filtered = (FilterPolicy: object, scope?: string): Change =>
  C.all(plain(), ruled('iam-changes', IAMS), (account) => {
    const [sub] = topicOf(account).subscriptions;
    Object.assign(sub!.attributes, {
      FilterPolicy: JSON.stringify(FilterPolicy),
      ...(scope === undefined ? {} : {FilterPolicyScope: scope}),
    });
  });

const STATES = `arn:aws:states:us-east-1:${N.ACCOUNT}:stateMachine:iam-workflow`;

const toStates = (action: string): Change =>
  C.all(plain(), ruled('iam-changes', IAMS, {Arn: STATES, RoleArn: N.ROLE}), roleFor(action, STATES));

const chatted = (words: object | string, names: Record<string, string>): Change =>
  C.all(
    chat.to(),
    C.target({
      InputTransformer: {
        InputPathsMap: names,
        InputTemplate: typeof words === 'string' ? words : JSON.stringify(words),
      },
    }),
  );

const THIRD: readonly Case[] = [
  // cisagov/new-user-alert-tf-module: no source, two services
  healthy(
    'CISA, a user of IAM or of SSO',
    C.all(
      plain(),
      ruled('capture-create-user', {
        ...CT,
        detail: {eventName: ['CreateUser'], eventSource: ['iam.amazonaws.com', 'sso-directory.amazonaws.com']},
      }),
    ),
    wants('CreateUser'),
  ),
  // mlynch1985/terraform: names with the prefix of a policy's actions
  broken(
    'names are spelt as a policy spells them',
    'rule',
    C.all(plain(), ruled('iam-changes', calls(['iam:CreateUser', 'iam:DeleteUser']))),
    wants('CreateUser', 'DeleteUser'),
  ),
  // epam ecc: sign-ins asked of IAM
  broken(
    'the sign-in of root, asked of IAM',
    'rule',
    C.all(
      plain(),
      ruled('access-rootlogin', {
        source: ['aws.iam'],
        ...CT,
        detail: {eventSource: ['iam.amazonaws.com'], eventName: ['ConsoleLogin'], userIdentity: {type: ['Root']}},
      }),
    ),
    {...W, events: {include: 'iam-changes', except: [NOT_ROOT]}},
  ),
  // terraform-provider-aws example; AWS EventBridge pattern library
  broken(
    'calls of CloudTrail’s own',
    'rule',
    C.all(plain(), ruled('foo', {...CT, detail: {eventSource: ['cloudtrail.amazonaws.com']}})),
    W,
  ),
  // Alarm state changes (CloudWatch guide, cloudwatch-and-eventbridge: an event "whenever a CloudWatch alarm ... changes alarm state"); NHS Digital, PRX, Application Insights modules, AWS's central alarm template
  unknown('alarms without actions, and a rule on their state changes', 'target', byState(), noticed(...CIS)),
  broken(
    'twin: that rule asks for another alarm',
    'rule target',
    byState(ringing({alarmName: ['other']})),
    noticed(...CIS),
  ),
  healthy(
    'neighbour: the same, and the alarm has its action',
    C.all(byState(), (account) => {
      for (const one of account.alarms) Object.assign(one, {AlarmActions: [A.ALARM_TOPIC]});
      account.topics[A.ALARM_TOPIC]!.attributes['Policy'] = P.policy(
        P.allow(['cloudwatch.amazonaws.com', C.EVENTS] as never, 'sns:Publish', A.ALARM_TOPIC),
      );
    }),
    noticed(...CIS),
  ),
  // a Control Tower template: SNSRemoteTopicARN as a second action
  unknown(
    'the alarm’s action is a topic of another account',
    'topic',
    alarmed(all(), {AlarmActions: [A.ALARM_TOPIC.replace(N.ACCOUNT, N.STRANGER)]}),
    noticed(...CIS),
  ),
  healthy(
    'neighbour: the topic of another account beside the own one',
    alarmed(all(), {AlarmActions: [A.ALARM_TOPIC, A.ALARM_TOPIC.replace(N.ACCOUNT, N.STRANGER)]}),
    noticed(...CIS),
  ),
  // a filter's values in single quotation marks (crossfeed, former)
  shaky(
    'the filter’s values stand in single quotation marks',
    'rule',
    A.counting("{$.eventSource='iam.amazonaws.com' && $.readOnly IS FALSE}"),
    noticed(),
  ),
  // oneuptime: alerts for events
  healthy(
    'oneuptime, the sum in five minutes',
    alarmed(all(), {TreatMissingData: 'missing'}, metric({defaultValue: 0})),
    noticed(...CIS),
  ),
  unknown(
    'twin: missing data breach, and quiet minutes have a default of nought',
    'target',
    alarmed(all(), {TreatMissingData: 'breaching'}, metric({defaultValue: 0})),
    noticed(...CIS),
  ),
  shaky(
    'twin: the average of quiet minutes',
    'target',
    alarmed(all(), {Statistic: 'Average', TreatMissingData: 'missing'}, metric({defaultValue: 0})),
    noticed(...CIS),
  ),
  healthy('the largest value of a minute', alarmed(all(), {Statistic: 'Maximum', Period: 60}), noticed(...CIS)),
  healthy(
    'how many datapoints there are',
    alarmed(all(), {Statistic: 'SampleCount', Threshold: 0, ComparisonOperator: 'GreaterThanThreshold'}),
    noticed(...CIS),
  ),
  broken(
    'twin: how many datapoints there are, with a default of nought',
    'target',
    alarmed(
      all(),
      {Statistic: 'SampleCount', Threshold: 0, ComparisonOperator: 'GreaterThanThreshold'},
      metric({defaultValue: 0}),
    ),
    noticed(...CIS),
  ),
  // filters of subscriptions
  healthy('a filter on the body, IAM alone', filtered({source: ['aws.iam']}, 'MessageBody'), W),
  healthy(
    'a filter on the body, source or detail type',
    filtered({'detail-type': ['AWS API Call via CloudTrail'], source: [{prefix: 'aws.'}]}, 'MessageBody'),
    W,
  ),
  broken('the same filter on attributes, as is the default', 'subscription', filtered({source: ['aws.iam']}), W),
  broken(
    'a filter on severity, which no call has',
    'subscription',
    filtered({detail: {severity: [{numeric: ['>=', 7]}]}}, 'MessageBody'),
    W,
  ),
  broken(
    'a filter on the body, and names of two calls',
    'subscription',
    filtered({detail: {eventName: ['CreateUser', 'DeleteUser']}}, 'MessageBody'),
    W,
  ),
  healthy(
    'neighbour: these two are declared',
    filtered({detail: {eventName: ['CreateUser', 'DeleteUser']}}, 'MessageBody'),
    wants('CreateUser', 'DeleteUser'),
  ),
  broken(
    'a filter on the body, and a text is sent',
    'subscription target',
    C.all(
      filtered({detail: {eventName: ['CreateUser', 'DeleteUser']}}, 'MessageBody'),
      (account) =>
        void Object.assign(ruleOf(account, 'iam-changes').targets[0]!, sends(['eventName'], '"IAM <eventName>"')),
    ),
    wants('CreateUser', 'DeleteUser'),
  ),
  // chat channels
  healthy(
    'a heredoc with two blanks before a custom notification',
    chatted(
      '{"version":"1.0","source":"custom","content":{"textType":"client-markdown","title":":rotating_light: <n>","description":"call: <n>\\nRegion: <r>"}}\n',
      {n: '$.detail.eventName', r: '$.region'},
    ),
    chat.DECLARED,
  ),
  healthy(
    'a description alone',
    chatted(
      {version: '1.0', source: 'custom', content: {description: 'IAM: <n> in <a>. Review it.'}},
      {n: '$.detail.eventName', a: '$.account'},
    ),
    chat.DECLARED,
  ),
  healthy(
    'a thread of its own',
    chatted(
      {
        version: '1.0',
        source: 'custom',
        content: {textType: 'client-markdown', title: '<n>', description: 'see <n>'},
        metadata: {threadId: '<n>'},
      },
      {n: '$.detail.eventName'},
    ),
    chat.DECLARED,
  ),
  broken(
    'classmethod, JSON of another form',
    'target subscription',
    chatted('{"time":<t>,"event":<n>}', {n: '$.detail.eventName', t: '$.time'}),
    chat.DECLARED,
  ),
  shaky(
    'a message that looks like an event of Health',
    'target subscription',
    chatted(
      '{"version":"0","id":<i>,"detail-type":"IAM: <n>","source":"aws.health","account":<a>,"time":<t>,"region":<r>,"resources":[],"detail":{}}',
      {i: '$.id', n: '$.detail.eventName', a: '$.account', t: '$.time', r: '$.region'},
    ),
    chat.DECLARED,
  ),
  // AWS samples, cloudposse, oneuptime: one topic for findings of GuardDuty and Security Hub, and nothing for IAM
  broken(
    'a topic for GuardDuty’s findings alone',
    'rule',
    C.all(
      plain(),
      ruled('guardduty-findings', {
        source: ['aws.guardduty'],
        'detail-type': ['GuardDuty Finding'],
        detail: {severity: [{numeric: ['>=', 4]}]},
      }),
    ),
    W,
  ),
  broken(
    'a topic for AWS Health and Config',
    'rule',
    C.all(
      plain(),
      ruled('health', {source: ['aws.health']}),
      ruled('config', {source: ['aws.config'], 'detail-type': ['Config Rules Compliance Change']}),
    ),
    W,
  ),
  broken(
    'sign-ins of the console alone',
    'rule',
    C.all(plain(), ruled('console-sign-in', {'detail-type': ['AWS Console Sign In via CloudTrail']})),
    W,
  ),
  shaky(
    'a message that looks like an event of IAM',
    'target subscription',
    chatted(
      '{"version":"0","id":<i>,"detail-type":"AWS API Call via CloudTrail","source":"aws.iam","account":<a>,"time":<t>,"region":<r>,"resources":[],"detail":{"eventName":<n>}}',
      {i: '$.id', n: '$.detail.eventName', a: '$.account', t: '$.time', r: '$.region'},
    ),
    chat.DECLARED,
  ),
  // CIS alarms of a log group, and one topic that GuardDuty's rule leads to as well
  broken(
    'alarms without actions, and a topic for GuardDuty’s findings',
    'target rule',
    byState({source: ['aws.guardduty'], 'detail-type': ['GuardDuty Finding']}),
    noticed(...CIS),
  ),
  // Step Functions
  shaky('a state machine that tells somebody', 'target rule', toStates('states:StartExecution'), W),
  healthy(
    'neighbour: a state machine beside the topic',
    C.all(
      plain(),
      ruled('iam-changes', IAMS),
      (account) =>
        void (ruleOf(account, 'iam-changes').targets = [
          ...ruleOf(account, 'iam-changes').targets,
          {Id: 'flow', Arn: STATES, RoleArn: N.ROLE},
        ]),
    ),
    W,
  ),
];

export const HEALTHY: readonly Case[] = THIRD.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = THIRD.filter(({expected}) => expected !== 'in-sync');
