/**
 * Accounts whose trouble, or whose health, lies in how the ends of the way fit together: who else hears of alarms, which log streams a role
 * may write, and how long a text is. Each verdict was decided from these pages before the tool saw the account:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudwatch-log-group-log-stream-naming-for-cloudtrail.html
 * https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
 */
import {queue, refuse, subscribe, topic} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, shaky, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';

const CLOUDWATCH = P.allow('cloudwatch.amazonaws.com', 'sns:Publish', A.ALARM_TOPIC);
const opened = (Action: string, Principal: unknown = '*'): Change =>
  A.onTopic(
    ({attributes}) =>
      void (attributes['Policy'] = P.policy(CLOUDWATCH, {Effect: 'Allow', Principal, Action, Resource: A.ALARM_TOPIC})),
  );
const listening = (protocol: string, endpoint: string): Change =>
  A.withAccount((account) => subscribe(account, protocol, endpoint, {}, A.ALARM_TOPIC));
const LOOT = `arn:aws:sqs:us-east-1:${N.STRANGER}:loot`;
/** A second topic of the alarm, for others. */
const others: Change = A.withAccount((account) => {
  const arn = `${A.ALARM_TOPIC}-2`;
  account.topics[arn] = topic(arn, P.policy(P.allow('cloudwatch.amazonaws.com', 'sns:Publish', arn)));
  subscribe(account, 'email', 'ops@example.com', {}, arn);
  for (const alarm of account.alarms) Object.assign(alarm, {AlarmActions: [A.ALARM_TOPIC, arn]});
});
const queueBehind = (...more: object[]): Change =>
  A.withAccount((account) => {
    const found = account.topics[A.ALARM_TOPIC];
    if (found !== undefined) found.subscriptions = [];
    subscribe(account, 'sqs', N.QUEUE, {}, A.ALARM_TOPIC);
    account.queues[N.QUEUE] = queue(
      N.QUEUE,
      P.policy(P.allow('sns.amazonaws.com', 'sqs:SendMessage', N.QUEUE), ...more),
    );
  });
const TO_QUEUE = {...A.NOTICED, recipients: [{protocol: 'sqs', endpoint: N.QUEUE}]};
const EVERYBODY = {
  Effect: 'Allow',
  Principal: '*',
  Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'],
  Resource: N.QUEUE,
};

const OWN = `${N.ACCOUNT}_CloudTrail_us-east-1*`;
/** An organization's trail, whose role may write these log streams. */
const streams = (names: readonly string[], ...more: Change[]): Change =>
  A.withAccount(
    C.all(
      C.trail({IsOrganizationTrail: true}),
      (account) => {
        account.organization = 'o-abcdefghij';
        // Its log files go below the organization's id.
        for (const bucket of Object.values(account.buckets))
          bucket.policy = (bucket.policy ?? '').replaceAll(`AWSLogs/${N.ACCOUNT}/`, 'AWSLogs/*/');
        const role = account.roles[A.ROLE];
        if (role === undefined) throw new Error('no role');
        role.inline = {
          logs: P.policy({
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: names.map((name) => `${A.GROUP_ARN}:log-stream:${name}`),
          }),
        };
      },
      ...more,
    ),
  );
const nothingYet: Change = C.onTrail(({status}) => void delete status.LatestCloudWatchLogsDeliveryTime);
const untold: Change = (account) => refuse(account, 'organizations:DescribeOrganization');

const kilobyte = (paths: Readonly<Record<string, string>>, text: string): Change =>
  C.all(
    C.topicAttributes({MaximumMessageSize: '1024'}),
    C.target({InputTransformer: {InputPathsMap: paths, InputTemplate: text}}),
  );

const noticed = (title: string, change: Change, baseline: object = A.NOTICED): Case => healthy(title, change, baseline);

export const HEALTHY: readonly Case[] = [
  noticed('an undeclared mailbox on the topic of the alarm, allowed', listening('email', 'who@example.com'), {
    ...A.NOTICED,
    'unexpected-recipients': 'allow',
  }),
  noticed('the alarm also tells a topic of others, which no declared recipient has', others),
  noticed(
    'the account itself may subscribe to the topic of the alarm',
    opened('sns:Subscribe', {AWS: `arn:aws:iam::${N.ACCOUNT}:root`}),
  ),
  noticed('a queue behind the topic of the alarm that SNS alone may send to', queueBehind(), TO_QUEUE),
  noticed('an organization’s trail, and both kinds of log streams', streams([OWN, 'o-abcdefghij_*'])),
  noticed('both kinds of log streams, and nothing delivered yet', streams([OWN, 'o-abcdefghij_*'], nothingYet)),
  noticed('every log stream, and nothing delivered yet', streams(['*'], nothingYet)),
  noticed('log streams of the organization alone, and log events came two minutes ago', streams(['o-abcdefghij_*'])),
  noticed('the same, and the organization is not told', streams(['o-abcdefghij_*'], untold)),
  noticed('log streams of the account alone, and log events came two minutes ago', streams([OWN])),
  healthy(
    'a topic that takes a kilobyte, and a text of the call’s name',
    kilobyte(C.NAME, '"IAM call <n>"'),
    C.MAIL_ALONE,
  ),
];

export const BROKEN: readonly Case[] = [
  broken(
    'an undeclared mailbox on the topic of the alarm',
    'subscription',
    listening('email', 'who@example.com'),
    A.NOTICED,
  ),
  broken('a stranger’s queue on the topic of the alarm', 'subscription', listening('sqs', LOOT), A.NOTICED),
  broken('everybody may subscribe to the topic of the alarm', 'topic', opened('sns:Subscribe'), A.NOTICED),
  broken('everybody may publish to the topic of the alarm', 'topic', opened('sns:Publish'), A.NOTICED),
  broken('everybody may read a queue behind the topic of the alarm', 'subscription', queueBehind(EVERYBODY), TO_QUEUE),
  broken('log streams of another organization alone', 'trail', streams(['o-zzzzzzzzzz_*']), A.NOTICED),
  broken('no log stream at all', 'trail', streams(['none']), A.NOTICED),
  shaky('log streams of the account alone, and nothing delivered yet', 'trail', streams([OWN], nothingYet), A.NOTICED),
  shaky(
    'log streams of the organization alone, and nothing delivered yet',
    'trail',
    streams(['o-abcdefghij_*'], nothingYet),
    A.NOTICED,
  ),
  broken(
    'a trail of one account, and log streams of the organization alone',
    'trail',
    streams(['o-abcdefghij_*'], C.trail({IsOrganizationTrail: false})),
    A.NOTICED,
  ),
  broken(
    'a topic that takes a kilobyte, and a text of the call’s name and parameters',
    'topic',
    kilobyte({...C.NAME, p: '$.detail.requestParameters'}, '"IAM call <n> <p>"'),
    C.MAIL_ALONE,
  ),
];
