/**
 * The alarm road: filters, metrics, alarms, and who may pass what on. Each verdict was decided from these pages before the tool saw the
 * account:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html and its children
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-required-policy-for-cloudwatch-logs.html
 */
import * as N from '../../support/names.js';
import type {FunctionState} from '../../support/resources.js';
import * as P from '../../support/policies.js';
import type {World} from '../../support/world.js';
import {broken, healthy, shaky, unknown, type Case} from '../case.js';
import * as A from '../roads/alarm/account.js';

const counts = (words: string, ...texts: string[]): Case =>
  healthy(`a metric filter: ${words}`, A.counting(...texts), A.NOTICED);
const misses = (words: string, ...texts: string[]): Case =>
  broken(`a metric filter: ${words}`, 'rule', A.counting(...texts), A.NOTICED);
/** It counts what is logged all the time, so that the alarm stays in ALARM. */
const floods = (words: string, ...texts: string[]): Case =>
  broken(`a metric filter: ${words}`, 'target', A.counting(...texts), A.NOTICED);
const IAM = '$.eventSource = "iam.amazonaws.com"';
const PREFIXES = [
  'Add',
  'Attach',
  'Change',
  'Create',
  'Deactivate',
  'Delete',
  'Detach',
  'Enable',
  'Put',
  'Remove',
  'Set',
  'Update',
  'Upload',
];

const FILTERS: readonly Case[] = [
  counts('without parentheses', `{ ${IAM} && $.readOnly IS FALSE }`),
  counts('without spaces', '{($.eventSource="iam.amazonaws.com")&&($.readOnly IS FALSE)}'),
  counts('all but reads by their names', `{ (${IAM}) && ($.eventName != "Get*") && ($.eventName != "List*") }`),
  counts('a bare beginning of the source', '{ $.eventSource = iam* }'),
  counts('a regular expression of the whole source', '{ $.eventSource = %^iam\\.amazonaws\\.com$% }'),
  counts('a regular expression within the source', '{ $.eventSource = %iam% }'),
  counts('attempts that succeed', `{ ${IAM} && $.errorCode NOT EXISTS }`),
  counts(
    'words that every record has, and one of three that are ignored beside them',
    '"iam.amazonaws.com" ?CreateUser ?DeleteUser ?PutUserPolicy',
  ),
  counts(
    'the Region and the account beside',
    `{ ${IAM} && $.awsRegion = "us-east-1" && $.recipientAccountId = "${N.ACCOUNT}" }`,
  ),
  counts('calls of the API', `{ ${IAM} && $.eventType = "AwsApiCall" }`),
  counts('whoever it was, as all have a kind', `{ ${IAM} && $.userIdentity.type = * }`),
  counts('two halves by success and failure', `{ ${IAM} && $.errorCode NOT EXISTS }`, `{ ${IAM} && $.errorCode = * }`),
  counts('selectors in brackets', '{ $.[\'eventSource\'] = "iam.amazonaws.com" }'),
  counts(
    'one half for a service’s hand, the other for all else',
    `{ ${IAM} && $.userIdentity.invokedBy = * }`,
    `{ ${IAM} && $.userIdentity.invokedBy NOT EXISTS }`,
  ),
  floods(
    'AND binds before OR, and the last covers all',
    `{ ${IAM} && $.eventName = "Create*" || $.readOnly IS FALSE }`,
  ),
  floods('every service of AWS by the end of its name', '{ $.eventSource = *amazonaws.com }'),
  floods('whatever has a name', '{ $.eventName = "*" }'),
  floods('changes of all services, by two truths', '{ ($.managementEvent IS TRUE) && ($.readOnly IS FALSE) }'),
  misses(
    'AND binds before OR, and both are narrow',
    '{ $.readOnly IS FALSE && $.eventName = "Create*" || $.eventName = "Delete*" }',
  ),
  misses('an error that is null, where it is not there', `{ ${IAM} && $.errorCode IS NULL }`),
  misses('all but roles', `{ ${IAM} && $.userIdentity.type != "AssumedRole" }`),
  misses('nobody whom a service acts for', `{ ${IAM} && $.userIdentity.invokedBy NOT EXISTS }`),
  misses('who has an ARN, as not all have', `{ ${IAM} && $.userIdentity.arn = "*" }`),
  misses('a word that must not occur, which policies hold', '"iam.amazonaws.com" -Get -List'),
  misses('no word that every record has', '"iam.amazonaws.com" -eventName'),
  misses('no word of an agent', '"iam.amazonaws.com" -Terraform'),
  misses('a resource of any kind, by a list', `{ ${IAM} && $.resources[*].type = "AWS::IAM::*" }`),
  misses('a key of tags in the parameters', `{ ${IAM} && $.requestParameters.tags[0].key = "owner" }`),
  misses('the source in capitals', '{ $.eventSource = "IAM.amazonaws.com" }'),
  misses('a regular expression in capitals', '{ $.eventSource = %^IAM% }'),
  misses('thirteen beginnings', `{ (${IAM}) && (${PREFIXES.map((p) => `($.eventName = "${p}*")`).join(' || ')}) }`),
  misses('a resource, which IAM’s records do not list', `{ ${IAM} && $.resources[0].ARN = "*" }`),
  misses('addresses outside of the network', `{ ${IAM} && $.sourceIPAddress != 10.* }`),
  misses('reads alone', `{ ${IAM} && $.readOnly IS TRUE }`),
  misses('failed attempts alone', `{ ${IAM} && $.errorCode = "*" }`),
  misses('the console alone', `{ ${IAM} && $.sessionCredentialFromConsole = "true" }`),
  misses('the event’s name in another case', `{ ${IAM} && $.eventname = "*" }`),
  misses('two words, of which each record has one', 'CreateUser DeleteUser'),
  misses('the name of a call, and of a user', 'CreateUser alice'),
  misses('any of three words', '?CreateUser ?DeleteUser ?PutUserPolicy'),
  unknown(
    'a metric filter: columns, where the record is JSON',
    'rule',
    A.counting('[..., word = "iam.amazonaws.com", ...]'),
    A.NOTICED,
  ),
  unknown(
    'a metric filter: a word of every record, and the name of a field that most have',
    'rule',
    A.counting('"iam.amazonaws.com" userAgent'),
    A.NOTICED,
  ),
  unknown(
    'a metric filter: a version as a number, which is text',
    'rule',
    A.counting(`{ ${IAM} && $.eventVersion >= 1.08 }`),
    A.NOTICED,
  ),
  shaky('a metric filter: a parenthesis is not closed', 'rule', A.counting(`{ (${IAM} }`), A.NOTICED),
];

const metric = (words: string, change: Parameters<typeof A.onMetric>[0], exp: 'ok' | 'no' = 'no'): Case =>
  exp === 'ok'
    ? healthy(`a metric ${words}`, A.onMetric(change), A.NOTICED)
    : broken(`a metric ${words}`, 'target', A.onMetric(change), A.NOTICED);
const rings = (words: string, change: Parameters<typeof A.onAlarm>[0]): Case =>
  healthy(`an alarm ${words}`, A.onAlarm(change), A.NOTICED);
const quiet = (words: string, change: Parameters<typeof A.onAlarm>[0]): Case =>
  broken(`an alarm ${words}`, 'target', A.onAlarm(change), A.NOTICED);
const both =
  (of: Parameters<typeof A.onMetric>[0], more: Parameters<typeof A.onAlarm>[0]): A.Change =>
  (account) => {
    A.onAlarm(more)(account);
    const [found] = A.groupOf(account).filters;
    found!.metricTransformations = found!.metricTransformations.map((one) => ({...one, ...of}));
  };
const composed = (words: string, rule: string, exp: 'ok' | 'no' | 'un', more: object = {}): Case => {
  const title = `a composite alarm: ${words}`;
  if (exp === 'ok') return healthy(title, A.composed(rule, more), A.NOTICED);
  return (exp === 'no' ? broken : unknown)(title, 'target', A.composed(rule, more), A.NOTICED);
};
/** A composite alarm over one for which missing data are missing. */
const gaps = (words: string, rule: string, make: typeof healthy | typeof broken, defaultValue?: number): Case => {
  const title = `a composite alarm over one that may lack data: ${words}`;
  const change = (account: World): void => {
    A.composed(rule)(account);
    for (const one of A.groupOf(account).filters)
      if (defaultValue !== undefined)
        one.metricTransformations = one.metricTransformations.map((made) => ({...made, defaultValue}));
    for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) delete one.TreatMissingData;
  };
  return make === healthy
    ? healthy(title, change, A.NOTICED)
    : (make as typeof broken)(title, 'target', change, A.NOTICED);
};

const ELSEWHERE = A.ALARM_TOPIC.replace('us-east-1', 'eu-west-1');

const ALARMS: readonly Case[] = [
  metric('of one and a half', {metricValue: '1.5'}, 'ok'),
  metric('with a default of nought and the unit None', {defaultValue: 0, unit: 'None'}, 'ok'),
  metric('of a half, and a threshold of one', {metricValue: '0.5'}),
  metric('of less than nothing', {metricValue: '-1'}),
  healthy('a metric counted in its unit, as the alarm asks', both({unit: 'Count'}, {Unit: 'Count'}), A.NOTICED),
  healthy('a metric without a unit, and an alarm that asks for None', A.onAlarm({Unit: 'None'}), A.NOTICED),
  broken(
    'a metric counted in bytes, and an alarm in counts',
    'target',
    both({unit: 'Bytes'}, {Unit: 'Count'}),
    A.NOTICED,
  ),
  broken(
    'a metric with a dimension for each call, and an alarm on one of them',
    'target rule',
    both({dimensions: {call: '$.eventName'}}, {Dimensions: [{Name: 'call', Value: 'CreateUser'}]}),
    A.NOTICED,
  ),
  broken(
    'a metric with a default of nought, counted by samples',
    'target',
    both({defaultValue: 0}, {Statistic: 'SampleCount'}),
    A.NOTICED,
  ),
  rings('of one datapoint out of three', {EvaluationPeriods: 3, DatapointsToAlarm: 1}),
  rings('of a day', {Period: 86400}),
  rings('on the least value, of which each is one', {Statistic: 'Minimum'}),
  rings('on the average, of which each is one', {Statistic: 'Average'}),
  rings('above a half', {Threshold: 0.5, ComparisonOperator: 'GreaterThanThreshold'}),
  rings('that tells an OpsItem as well', {
    AlarmActions: [`arn:aws:ssm:us-east-1:${N.ACCOUNT}:opsitem:3`, A.ALARM_TOPIC],
  }),
  quiet('below one', {ComparisonOperator: 'LessThanOrEqualToThreshold'}),
  quiet('of three datapoints out of three, where none missing breaches', {EvaluationPeriods: 3, DatapointsToAlarm: 3}),
  quiet('in another namespace', {Namespace: 'cis'}),
  quiet('with a dimension that the metric does not have', {Dimensions: [{Name: 'call', Value: 'CreateUser'}]}),
  broken(
    'an alarm that tells a topic of another Region, where none is',
    'target topic',
    A.onAlarm({AlarmActions: [ELSEWHERE]}),
    A.NOTICED,
  ),
  unknown(
    'an alarm that tells a topic of another Region',
    'target topic',
    A.withAccount((account) => {
      account.topics[ELSEWHERE] = JSON.parse(
        JSON.stringify(account.topics[A.ALARM_TOPIC]).replaceAll(A.ALARM_TOPIC, ELSEWHERE),
      ) as World['topics'][string];
      account.alarms = account.alarms.map((one) =>
        one.AlarmArn === A.ALARM_ARN ? {...one, AlarmActions: [ELSEWHERE]} : one,
      );
    }),
    A.NOTICED,
  ),
  quiet('that tells an OpsItem alone', {AlarmActions: [`arn:aws:ssm:us-east-1:${N.ACCOUNT}:opsitem:3`]}),
  unknown(
    'an alarm on a band',
    'target',
    A.lackingAnd(
      {
        ComparisonOperator: 'GreaterThanUpperThreshold',
        Metrics: [{Namespace: 'CIS', MetricName: 'IamChanges'}, {Expression: 'ANOMALY_DETECTION_BAND(m1, 2)'}],
      },
      'Namespace',
      'MetricName',
      'Threshold',
      'Statistic',
      'Period',
    ),
    A.NOTICED,
  ),
  broken(
    'an alarm on the metric of another account',
    'target',
    A.lackingAnd(
      {Metrics: [{Namespace: 'CIS', MetricName: 'IamChanges', AccountId: N.STRANGER}]},
      'Namespace',
      'MetricName',
      'Statistic',
      'Period',
    ),
    A.NOTICED,
  ),
  broken(
    'an alarm in another Region than its metric',
    'target',
    A.withAccount((account) => {
      account.alarms = account.alarms.map((one) =>
        one.AlarmArn === A.ALARM_ARN ? {...one, AlarmArn: one.AlarmArn.replace('us-east-1', 'eu-west-1')} : one,
      );
    }),
    A.NOTICED,
  ),
  composed('at least one of two', 'AT_LEAST(1, ALARM, (iam-changes, root-usage))', 'ok'),
  composed('at least two of two', 'AT_LEAST(2, ALARM, (iam-changes, root-usage))', 'no'),
  composed('half of two', 'AT_LEAST(50%, ALARM, ("iam-changes", "root-usage"))', 'ok'),
  composed('more than half of two', 'AT_LEAST(51%, ALARM, (iam-changes,root-usage))', 'no'),
  composed('at least one that is not OK', 'AT_LEAST(1, NOT OK, (iam-changes, root-usage))', 'un'),
  composed('not OK, where a lack of data is OK', 'NOT OK("iam-changes")', 'ok'),
  composed(
    'no data or in alarm, where a lack of data is OK',
    'INSUFFICIENT_DATA(iam-changes) OR ALARM(iam-changes)',
    'ok',
  ),
  gaps('not OK', 'NOT OK("iam-changes")', broken),
  gaps('no data, or in alarm', 'INSUFFICIENT_DATA("iam-changes") OR ALARM("iam-changes")', broken),
  gaps('at least one that is not OK', 'AT_LEAST(1, NOT OK, (iam-changes))', broken),
  gaps('neither OK nor without data', 'NOT OK("iam-changes") AND NOT INSUFFICIENT_DATA("iam-changes")', healthy),
  gaps('in alarm', 'ALARM("iam-changes")', healthy),
  // A default value comes in minutes in which something is logged, and in no others.
  gaps('not OK, and the filter has a default value', 'NOT OK("iam-changes")', unknown, 0),
  gaps('in alarm, and the filter has a default value', 'ALARM("iam-changes")', healthy, 0),
  composed('at least one of one, and another', 'AT_LEAST(1, ALARM, (iam-changes)) AND ALARM(root-usage)', 'no'),
  composed('at least one that is not in alarm', 'AT_LEAST(1, NOT ALARM, (iam-changes, root-usage))', 'no'),
  composed('at least nothing', 'AT_LEAST(0, ALARM, (iam-changes, root-usage))', 'no'),
  composed('at least three of two', 'AT_LEAST(3, ALARM, (iam-changes, root-usage))', 'no'),
  composed('at least some, which is no number', 'AT_LEAST(some, ALARM, (iam-changes))', 'un'),
  composed('a name in quotes, and one that is FALSE', 'FALSE OR ALARM("iam-changes")', 'ok'),
  composed('line breaks between', 'ALARM("root-usage")\n OR ALARM("iam-changes")', 'ok'),
  composed('not while another rings', 'ALARM("iam-changes") AND NOT ALARM("deploying")', 'un'),
  composed('that of another name', 'ALARM("iam-change")', 'no'),
  composed('when it is quiet again', 'OK("iam-changes")', 'no'),
  composed('without an action', 'ALARM("iam-changes")', 'no', {AlarmActions: []}),
];

/** Another filter of the group, on other calls, feeds the metric as well; its default value comes in every minute in which nobody makes those. */
const shared =
  (of: object, more: Parameters<typeof A.onAlarm>[0] = {}, own: object = {}): A.Change =>
  (account) => {
    A.onAlarm(more)(account);
    const group = A.groupOf(account);
    const [first] = group.filters;
    first!.metricTransformations = first!.metricTransformations.map((one) => ({...one, ...own}));
    const second = A.filter('bills', '{ $.eventSource = "budgets.amazonaws.com" }');
    group.filters.push({
      ...second,
      metricTransformations: second.metricTransformations.map((one) => ({...one, ...of})),
    });
  };
const beside = (words: string, change: A.Change): Case =>
  healthy(`a metric that another filter feeds: ${words}`, change, A.NOTICED);
const spoilt = (words: string, change: A.Change): Case =>
  broken(`a metric that another filter feeds: ${words}`, 'target', change, A.NOTICED);
const unsure = (words: string, change: A.Change): Case =>
  unknown(`a metric that another filter feeds: ${words}`, 'target', change, A.NOTICED);
const SHARED: readonly Case[] = [
  beside('without a default', shared({})),
  beside('with a default of nought', shared({defaultValue: 0})),
  beside('with a default of nought, and the greatest counts', shared({defaultValue: 0}, {Statistic: 'Maximum'})),
  beside('with a default of one, into a metric of another name', shared({defaultValue: 1, metricName: 'Bills'})),
  beside(
    'with a default of nought, and what is missing does not breach',
    shared({defaultValue: 0}, {EvaluationPeriods: 3, DatapointsToAlarm: 1}),
  ),
  spoilt('with a default of one: it always rings', shared({defaultValue: 1})),
  spoilt('with a default of nought, and samples are counted', shared({defaultValue: 0}, {Statistic: 'SampleCount'})),
  spoilt(
    'with a default of nought, and the least counts',
    shared({defaultValue: 0}, {Statistic: 'Minimum', Period: 60}),
  ),
  spoilt(
    'with a default of nought, and two datapoints are needed',
    shared({defaultValue: 0}, {EvaluationPeriods: 3, DatapointsToAlarm: 2, TreatMissingData: 'missing'}),
  ),
  spoilt('with a fifth as the default, of which five minutes make one', shared({defaultValue: 0.2})),
  unsure(
    'with a default of nought, and the average counts',
    shared({defaultValue: 0}, {Statistic: 'Average', Period: 60}),
  ),
  unsure(
    'with a default of nought, and what is missing is ignored',
    shared({defaultValue: 0}, {TreatMissingData: 'ignore'}),
  ),
  unsure(
    'with a default of nought, and what is missing breaches',
    shared({defaultValue: 0}, {TreatMissingData: 'breaching'}),
  ),
  unsure('with a default of less than nothing', shared({defaultValue: -1})),
  spoilt(
    'its own default is a fifth, of which five minutes make one',
    shared({metricName: 'Bills'}, {}, {defaultValue: 0.2}),
  ),
  beside(
    'its own default is a fifth, and each minute is for itself',
    shared({metricName: 'Bills'}, {Period: 60}, {defaultValue: 0.2}),
  ),
];

const role = (Action: string | string[], Resource: string): A.Change =>
  A.withAccount((account) => {
    account.roles[A.ROLE]!.inline = {logs: P.policy({Effect: 'Allow', Action, Resource})};
  });
const WRITE = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const topic = (...statements: object[]): A.Change =>
  A.onTopic((found) => (found.attributes['Policy'] = P.policy(...statements)));
const ring = (condition: object): object =>
  P.allow('cloudwatch.amazonaws.com', 'sns:Publish', A.ALARM_TOPIC, condition);
const FUNCTION = `arn:aws:lambda:us-east-1:${N.ACCOUNT}:function:on-alarm`;
const toFunction = (service: string, resource = FUNCTION, more: Partial<FunctionState> = {}): A.Change =>
  A.withAccount((account) => {
    account.functions[FUNCTION] = {
      state: 'Active',
      policy: P.policy(P.allow(service, 'lambda:InvokeFunction', resource)),
      reserved: null,
      ...more,
    };
    account.alarms = account.alarms.map((one) =>
      one.AlarmArn === A.ALARM_ARN ? {...one, AlarmActions: [FUNCTION]} : one,
    );
  });
const BY_FUNCTION = {...A.NOTICED, recipients: [{protocol: 'lambda', endpoint: FUNCTION}]};

const PASSING: readonly Case[] = [
  healthy('a log group, and a role for all groups', role(WRITE, 'arn:aws:logs:*:*:*'), A.NOTICED),
  healthy('a log group, and a role for its streams', role(WRITE, `${A.GROUP_ARN}:log-stream:*`), A.NOTICED),
  healthy('a log group, and a role for everything in it', role('logs:*', `${A.GROUP_ARN}:*`), A.NOTICED),
  broken(
    'a log group, and a role that writes and makes no stream',
    'trail',
    role('logs:PutLogEvents', `${A.GROUP_ARN}:*`),
    A.NOTICED,
  ),
  broken(
    'a log group, and a role for streams of another account',
    'trail',
    role(WRITE, `${A.GROUP_ARN}:log-stream:${N.STRANGER}_CloudTrail_*`),
    A.NOTICED,
  ),
  broken(
    'a log group without a filter, beside another that has it',
    'rule',
    A.withAccount((account) => {
      const [group] = account.logGroups;
      account.logGroups.push({
        ...group!,
        name: 'other',
        filters: group!.filters.map((one) => ({...one, logGroupName: 'other'})),
      });
      group!.filters = [];
    }),
    A.NOTICED,
  ),
  broken(
    'a trail that has stopped, with a log group',
    'trail',
    A.withAccount(
      (account) =>
        void Object.assign(account.trails[0]!.status, {IsLogging: false, StopLoggingTime: '2026-11-23T08:50:00.000Z'}),
    ),
    A.NOTICED,
  ),
  broken(
    'a trail that has no log group any more',
    'trail rule',
    A.withAccount((account) => {
      delete account.trails[0]!.trail.CloudWatchLogsLogGroupArn;
      delete account.trails[0]!.trail.CloudWatchLogsRoleArn;
    }),
    A.NOTICED,
  ),
  healthy(
    'a topic that admits this account’s alarms',
    topic(ring({ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm:*`}})),
    A.NOTICED,
  ),
  healthy(
    'a topic that admits alarms by their account',
    topic(ring({StringEquals: {'aws:SourceAccount': N.ACCOUNT}})),
    A.NOTICED,
  ),
  broken(
    'a topic that admits another alarm',
    'topic',
    topic(ring({ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm:root`}})),
    A.NOTICED,
  ),
  broken(
    'a topic that admits alarms of another account',
    'topic',
    topic(ring({StringEquals: {'aws:SourceAccount': N.STRANGER}})),
    A.NOTICED,
  ),
  broken(
    'a topic that admits alarms to subscribe',
    'topic',
    topic(P.allow('cloudwatch.amazonaws.com', 'sns:Subscribe', A.ALARM_TOPIC)),
    A.NOTICED,
  ),
  broken(
    'a topic whose key admits CloudWatch to decrypt alone',
    'key',
    A.encrypted(P.keyPolicyForNobody(P.allow('cloudwatch.amazonaws.com', 'kms:Decrypt', '*'))),
    A.NOTICED,
  ),
  broken(
    'an alarm that calls a durable function by its plain ARN',
    'target',
    toFunction('lambda.alarms.cloudwatch.amazonaws.com', FUNCTION, {durable: true}),
    BY_FUNCTION,
  ),
  healthy('an alarm that calls a function', toFunction('lambda.alarms.cloudwatch.amazonaws.com'), BY_FUNCTION),
  broken(
    'an alarm that calls a function, which admits CloudWatch by its other name',
    'target',
    toFunction('cloudwatch.amazonaws.com'),
    BY_FUNCTION,
  ),
  broken(
    'an alarm that calls a function, which admits it to another',
    'target',
    toFunction('lambda.alarms.cloudwatch.amazonaws.com', N.FUNCTION),
    BY_FUNCTION,
  ),
  broken(
    'an alarm that calls a function, and a mailbox is declared',
    'target subscription topic',
    toFunction('lambda.alarms.cloudwatch.amazonaws.com'),
    A.NOTICED,
  ),
];

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html: without its key, nobody promises that a group takes anything. */
const locked = (more: {readonly works?: boolean; readonly fresh?: boolean; readonly id?: string}): A.Change =>
  A.withAccount((account) => {
    A.groupOf(account).key = more.id ?? N.BUS_KEY;
    const found = account.keys.find(({key}) => key.Arn === N.BUS_KEY)!;
    found.policy = P.keyPolicyForNobody(P.allow('logs.us-east-1.amazonaws.com', 'kms:*', '*'));
    if (more.works !== true) Object.assign(found.key, {Enabled: false, KeyState: 'Disabled'});
    if (more.fresh !== true) for (const {status} of account.trails) delete status.LatestCloudWatchLogsDeliveryTime;
  });
const KEYS: readonly Case[] = [
  healthy('a log group with a key that works', locked({works: true}), A.NOTICED),
  healthy('a log group with a key that is disabled, and log events of this minute', locked({fresh: true}), A.NOTICED),
  unknown('a log group with a key that is disabled', 'rule trail', locked({}), A.NOTICED),
  unknown(
    'a log group with a key that is gone',
    'rule trail',
    locked({works: true, id: N.BUS_KEY.replace('00c', '0ff')}),
    A.NOTICED,
  ),
];

const ALL = [...KEYS, ...FILTERS, ...ALARMS, ...SHARED, ...PASSING];
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
