/**
 * Accounts in which one thing is unread, malformed or of an odd kind, each beside a healthy twin. Found by mutants of the tool that called
 * them in sync.
 */
import {refuse, ruleOf, topicOf} from '../../support/account.js';
import * as N from '../../support/names.js';
import * as P from '../../support/policies.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import {hub} from '../hubs.js';
import * as A from '../roads/alarm/account.js';
import {leadsTo, only, roleFor} from '../roads/direct.js';
import {told, VOUCHED} from '../roads/notifications.js';

const asRoleWith = (name: string, text: string): Change => C.asRole((role) => (role.inline[name] = text));

const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/iam`;
const stream: Change = C.all(
  (account) => void (account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE'}),
  leadsTo({Arn: STREAM, RoleArn: N.ROLE}),
  roleFor('kinesis:PutRecord', STREAM),
);

const GROUP = `arn:aws:logs:us-east-1:${N.ACCOUNT}:log-group:/aws/events/iam`;
const group: Change = C.all(
  (account) => {
    account.logGroups = [{name: '/aws/events/iam', region: 'us-east-1', class: 'STANDARD', filters: []}];
    const Service = ['events.amazonaws.com', 'delivery.logs.amazonaws.com'];
    const Action = ['logs:CreateLogStream', 'logs:PutLogEvents'];
    account.logPolicies = [P.policy({Effect: 'Allow', Principal: {Service}, Action, Resource: `${GROUP}:*`})];
  },
  leadsTo({Arn: GROUP}),
);

/** A data protection policy of one statement. */
const protects =
  (statement: object): Change =>
  (account) => {
    const DataIdentifier = ['arn:aws:dataprotection::aws:data-identifier/IpAddress'];
    topicOf(account).protection = JSON.stringify({
      Name: 'p',
      Version: '2021-06-01',
      Statement: [{DataDirection: 'Inbound', Principal: ['*'], DataIdentifier, Operation: {Deny: {}}, ...statement}],
    });
  };
/** A role that publishes by its own policy, with one more attached; `op` may not be read. */
const MORE = `arn:aws:iam::${N.ACCOUNT}:policy/more`;
const attachedToo: Change = C.asRole((role, account) => {
  role.attached.push(MORE);
  account.policies[MORE] = C.roleMay('s3:GetObject', '*');
});
const unread = (op: string): Case =>
  unknown(
    `a role that publishes, where ${op} is denied`,
    'target',
    C.all(attachedToo, (account) => refuse(account, op)),
  );
/** The role of a forwarding rule, or the sender, is named by something that is no role's ARN. */
const noRole = (RoleArn: string): Case => broken(`a target with the role ${RoleArn}`, 'target', C.target({RoleArn}));
/** A composite alarm acts, by this rule. */
const composite = (make: typeof healthy | typeof broken, AlarmRule: string, hop = 'target'): Case =>
  make === healthy
    ? healthy(`a composite alarm: ${AlarmRule}`, A.composed(AlarmRule), A.NOTICED)
    : (make as typeof broken)(`a composite alarm: ${AlarmRule}`, hop, A.composed(AlarmRule), A.NOTICED);
const alarm = (make: typeof broken, title: string, change: Parameters<typeof A.onAlarm>[0]): Case =>
  make(`an alarm ${title}`, 'target', A.onAlarm(change), A.NOTICED);

/** The alarm of an account that has one already. */
const onIt =
  (change: Parameters<typeof A.onAlarm>[0]): Change =>
  ({alarms}) =>
    void Object.assign(
      alarms.find(({AlarmArn}) => AlarmArn === A.ALARM_ARN)!,
      change,
    );
const onZero = (change: Parameters<typeof A.onAlarm>[0]): Change =>
  C.all(A.onMetric({defaultValue: 0}), onIt({Period: 300, ...change}));
/** What the stream's own policy says of the role. */
const streamPolicy =
  (Effect: string): Change =>
  (account) => {
    const statement = {Effect, Principal: {AWS: N.ROLE}, Action: 'kinesis:PutRecord', Resource: STREAM};
    account.dataStreams[STREAM]!.policy = P.policy(statement);
  };

/** On a bus of the same account and Region. */
const beside = {
  bus: `arn:aws:events:us-east-1:${N.ACCOUNT}:event-bus/security`,
  topic: `arn:aws:sns:us-east-1:${N.ACCOUNT}:hub-alerts`,
};
const OVER_BUS = {...C.MAIL_ALONE, topic: null, rule: {'dead-letter-queue': null}};
const OTHER_ROLE = `arn:aws:iam::${N.ACCOUNT}:role/other`;

const writesAlone = C.basic({ReadWriteType: 'WriteOnly', IncludeManagementEvents: true});
const WEEKS_AGO = '2026-11-03T09:00:00.000Z';
const quietBucket = C.status({LatestDeliveryTime: WEEKS_AGO});
const quietGroup = A.withAccount(C.status({LatestCloudWatchLogsDeliveryTime: WEEKS_AGO}));
const WRITES = {trail: {name: null, 'management-events': null}};

export const HEALTHY: readonly Case[] = [
  healthy('a rule that forwards to a bus beside, by a role', hub(beside), OVER_BUS),
  healthy('a role that publishes, with one more policy', asRoleWith('more', C.roleMay('s3:GetObject', '*'))),
  healthy('a data stream whose policy can be read', stream, only('kinesis', STREAM)),
  healthy('an alarm that has warmed up', A.onAlarm({WarmUp: true, StateValue: 'OK'}), A.NOTICED),
  healthy('a log group that can be read', group, only('logs', GROUP)),
  healthy('a data protection policy for another role, as messages come in', protects({Principal: [OTHER_ROLE]})),
  healthy('a data protection policy that is empty', (account) => void (topicOf(account).protection = ' \n')),
  healthy('a composite alarm whose rule can be read', A.composed('ALARM("iam-changes")'), A.NOTICED),
  healthy('a role that publishes, with one more policy attached', attachedToo),
  healthy('a trail of every service of AWS', C.advanced([{Field: 'eventSource', EndsWith: ['.amazonaws.com']}])),
  healthy('a trail of writes alone, and no files for weeks', C.all(writesAlone, quietBucket), WRITES),
  healthy(
    'a trail of writes by advanced selectors, and no files for weeks',
    C.all(C.advanced([{Field: 'readOnly', Equals: ['false']}]), quietBucket),
    WRITES,
  ),
  healthy('a trail of writes alone into a log group, and no log events for weeks', C.all(quietGroup, writesAlone), {
    ...A.NOTICED,
    ...WRITES,
  }),
  composite(healthy, '(ALARM(iam-changes))'),
  composite(healthy, 'ALARM("iam-changes") OR AT_LEAST(1, ALARM, ("other"))'),
  composite(healthy, 'ALARM("iam-changes") AND (NOT FALSE)'),
  composite(healthy, 'NOT (OK("iam-changes") OR INSUFFICIENT_DATA("iam-changes"))'),
  healthy('an alarm of one period', A.onAlarm({EvaluationPeriods: 1}), A.NOTICED),
  healthy(
    'an alarm of three periods, where nothing counted is missing',
    A.onAlarm({EvaluationPeriods: 3, TreatMissingData: 'missing'}),
    A.NOTICED,
  ),
  healthy('a statement that audits, beside one without an operation', protects({Operation: {Audit: {}}})),
  healthy('an alarm on data without a unit', A.onAlarm({Unit: 'None'}), A.NOTICED),
  healthy(
    'an alarm on data of the unit of its filter',
    C.all(A.onMetric({unit: 'Count'}), onIt({Unit: 'Count'})),
    A.NOTICED,
  ),
  healthy('a default value of nought, and the greatest of five minutes', onZero({Statistic: 'Maximum'}), A.NOTICED),
  healthy('a data stream whose policy admits, too', C.all(stream, streamPolicy('Allow')), only('kinesis', STREAM)),
];

export const BROKEN: readonly Case[] = [
  broken('a rule that forwards to a bus beside, without a role', 'target', hub({...beside, role: null}), OVER_BUS),
  unknown('a role that publishes, with a policy that is no policy', 'target', asRoleWith('more', '{"Statement": 7}')),
  unknown(
    'a data stream that may not be described',
    'target',
    C.all(stream, (account) => refuse(account, 'kinesis:DescribeStreamSummary')),
    only('kinesis', STREAM),
  ),
  unknown(
    'a log group that may not be described',
    'target',
    C.all(group, (account) => refuse(account, 'logs:DescribeLogGroups')),
    only('logs', GROUP),
  ),
  broken(
    'a data protection policy for the role that publishes, as messages come in',
    'topic',
    C.all(C.asRole(), protects({Principal: [OTHER_ROLE, N.ROLE]})),
  ),
  unknown(
    'a data protection policy for a role, as messages go out',
    'topic',
    protects({DataDirection: 'Outbound', Principal: [OTHER_ROLE]}),
  ),
  unknown('a data protection policy whose names are no texts', 'topic', protects({Principal: [N.ROLE, 7]})),
  unknown('a data protection policy for one name that is no list', 'topic', protects({Principal: N.ACCOUNT})),
  unknown('a data protection policy that is no JSON', 'topic', (account) => void (topicOf(account).protection = '{')),
  unknown('a composite alarm whose rule cannot be read', 'target', A.composed('RINGS("iam-changes")'), A.NOTICED),
  broken(
    'a rule for all management events, with a pattern of three calls',
    'rule',
    C.all(C.pattern(C.named('CreateUser', 'DeleteUser', 'CreateRole')), (account) => {
      ruleOf(account).rule.State = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    }),
  ),
  broken('a trail of calls on users alone', 'trail', C.advanced([{Field: 'eventName', EndsWith: ['User']}])),
  broken('a trail of reads and writes, and no files for weeks', 'storage', quietBucket, WRITES),
  broken(
    'a trail of writes and one more of reads, in one, and no files for weeks',
    'storage',
    C.all(C.advanced([{Field: 'readOnly', Equals: ['false']}], [{Field: 'readOnly', Equals: ['true']}]), quietBucket),
    WRITES,
  ),
  broken(
    'a trail of writes alone, with an error and no files for weeks',
    'storage',
    C.all(writesAlone, quietBucket, C.status({LatestDeliveryError: 'AccessDenied'})),
    WRITES,
  ),
  broken('a trail of reads and writes into a log group, and no log events for weeks', 'trail', quietGroup, {
    ...A.NOTICED,
    ...WRITES,
  }),
  unread('iam:ListRolePolicies'),
  unread('iam:GetRolePolicy'),
  unread('iam:ListAttachedRolePolicies'),
  unread('iam:GetPolicyVersion'),
  noRole(`arn:aws:iam::${N.ACCOUNT}:user/iam-alerts`),
  noRole(`arn:aws:sts::${N.ACCOUNT}:role/iam-alerts`),
  noRole(`arn:aws:iam:us-east-1:${N.ACCOUNT}:role/iam-alerts`),
  noRole('iam-alerts'),
  composite(broken, 'ALARM("iam-changes") OR TRUE'),
  composite(broken, 'ALARM("iam-changes") AND FALSE'),
  composite(broken, 'NOT ALARM("iam-changes")'),
  composite(broken, 'ALARM("iam-changes") AND INSUFFICIENT_DATA("other")'),
  composite(unknown, 'ALARM("iam-changes") AND OK("other")'),
  composite(broken, 'ALARM("iam-changes") OR OK("other")'),
  composite(unknown, 'ALARM("iam-changes") OR INSUFFICIENT_DATA("other")'),
  composite(unknown, 'ALARM("iam-changes") OR NOT OK("other")'),
  composite(unknown, 'ALARM("iam-changes") ALARM("other")'),
  composite(unknown, 'ALARM("iam-changes") OR ("other")'),
  composite(unknown, 'ALARM("iam-changes") OR AT_LEAST(1, ALARM, "other")'),
  alarm(unknown, 'with other criteria', {OtherCriteria: true}),
  alarm(unknown, 'that warms up', {WarmUp: true, StateValue: 'INSUFFICIENT_DATA'}),
  alarm(unknown, 'evaluated in part', {EvaluationState: 'PARTIAL_DATA'}),
  alarm(unknown, 'of an operator that no page has', {ComparisonOperator: 'NotEqualToThreshold'}),
  alarm(broken, 'of two periods, where nothing counted does not breach', {EvaluationPeriods: 2}),
  alarm(broken, 'above one', {ComparisonOperator: 'GreaterThanThreshold'}),
  alarm(broken, 'on data of another unit', {Unit: 'Count'}),
  unknown(
    'a default value of nought, and the average of five minutes',
    'target',
    onZero({Statistic: 'Average'}),
    A.NOTICED,
  ),
  broken(
    'a default value of nought, and the least of five minutes',
    'target',
    onZero({Statistic: 'Minimum'}),
    A.NOTICED,
  ),
  broken('a data stream whose policy denies', 'target', C.all(stream, streamPolicy('Deny')), only('kinesis', STREAM)),
  broken('notifications that tell another recipient alone', 'subscription', told(), {
    ...VOUCHED,
    recipients: [
      {protocol: 'email', endpoint: N.EMAIL},
      {protocol: 'email', endpoint: 'second@example.com'},
    ],
  }),
  alarm(broken, 'above one sample', {ComparisonOperator: 'GreaterThanThreshold', Statistic: 'SampleCount'}),
];
