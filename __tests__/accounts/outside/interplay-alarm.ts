/**
 * Several filters on one metric, and several alarms on one metric. Each verdict was decided from these pages before the tool saw the account:
 * https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_MetricTransformation.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html (Unit)
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html (evaluation states)
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-combining.html, .../alarm-suppression.html
 */
import {refuse} from '../../support/account.js';
import * as N from '../../support/names.js';
import type {World} from '../../support/world.js';
import {broken, healthy, shaky, unknown, type Case, type Change} from '../case.js';
import * as C from '../changes.js';
import * as A from '../roads/alarm/account.js';

function cases(): readonly Case[] {
  type Expect = 'ok' | 'no' | 'un' | 'shaky';
  const make = {no: broken, un: unknown, shaky} as const;
  const row = (expect: Expect, title: string, hops: string, change: Change, baseline: object): Case =>
    expect === 'ok' ? healthy(title, change, baseline) : make[expect](title, hops, change, baseline);

  // ---------------------------------------------------------------- the alarm road

  const OTHER_GROUP = 'cloudtrail-2';
  const OTHER_GROUP_ARN = A.GROUP_ARN.replace(/cloudtrail$/, OTHER_GROUP);
  const NOTICED_ANY = {...A.NOTICED, trail: {name: null, 'management-events': null}};
  const IAM = '$.eventSource = "iam.amazonaws.com"';
  const CREATES = `{ ${IAM} && $.eventName = "Create*" }`;
  const REST = `{ ${IAM} && $.eventName != "Create*" }`;
  const DOUBTFUL = '"iam.amazonaws.com" userAgent';
  const NO_CREATES = `{ ${IAM} && $.eventName != "Create*" && $.requestParameters.tags[0].key = "a" }`;
  const BILLS = '{ $.eventSource = "budgets.amazonaws.com" }';
  const STOPPED = {IsLogging: false, StopLoggingTime: '2026-11-20T10:00:00.000Z'};

  const after = A.withAccount;
  const onIt =
    (name: string, change: object): Change =>
    ({alarms}) =>
      void Object.assign(
        alarms.find(({AlarmName}) => AlarmName === name)!,
        change,
      );
  const setFilters =
    (...filters: ReturnType<typeof A.filter>[]): Change =>
    (account) =>
      void (A.groupOf(account).filters = filters);
  const valued = (name: string, text: string, more: object, metric = 'IamChanges'): ReturnType<typeof A.filter> => {
    const made = A.filter(name, text, metric);
    return {...made, metricTransformations: made.metricTransformations.map((one) => ({...one, ...more}))};
  };
  const addFilter =
    (text: string, more: object = {}, name = 'second'): Change =>
    ({logGroups: [group]}) =>
      void group!.filters.push(valued(name, text, more));
  const addAlarm =
    (name: string, more: object = {}, metric = 'IamChanges'): Change =>
    (account) =>
      void account.alarms.push({...A.alarm(name, metric), ...more});
  const composite = (AlarmRule: string, more: object = {}, name = 'security'): Change =>
    addAlarm(name, {AlarmRule, Namespace: undefined, MetricName: undefined, ...more});
  /** The child does nothing itself. */
  const silentChild = onIt('iam-changes', {AlarmActions: []});

  const writesTo =
    (...groups: string[]): Change =>
    (account) => {
      account.roles[A.ROLE]!.inline = Object.fromEntries(groups.map((group) => [group, A.rolePolicy(group)]));
    };
  /** A second trail, with a log group of its own or with the same. */
  const secondTrail =
    (group: string, more: Partial<World['trails'][number]['status']> = {}, selectors?: object): Change =>
    (account) => {
      C.anotherTrail({
        trail: {CloudWatchLogsLogGroupArn: `${A.GROUP_ARN.replace(/cloudtrail$/, group)}:*`},
        status: more,
        ...(selectors === undefined ? {} : {selectors: selectors as never}),
      })(account);
      writesTo(A.GROUP, OTHER_GROUP)(account);
    };
  const secondGroup =
    (...filters: ReturnType<typeof A.filter>[]): Change =>
    (account) =>
      void account.logGroups.push({
        name: OTHER_GROUP,
        region: N.REGION,
        class: 'STANDARD',
        filters: filters.map((one) => ({...one, logGroupName: OTHER_GROUP})),
      });
  const alarmed = (expect: Expect, title: string, hops: string, ...changes: Change[]): Case =>
    row(expect, title, hops, after(C.all(...changes)), A.NOTICED);
  const twoTrails = (expect: Expect, title: string, hops: string, ...changes: Change[]): Case =>
    row(expect, title, hops, after(C.all(...changes)), NOTICED_ANY);

  const METRICS: readonly Case[] = [
    // "the value to publish when a filter pattern matches": each filter publishes on its own, and the statistic is over all of them.
    alarmed('ok', 'a filter of everything that adds nought to the sum', '', addFilter('', {metricValue: '0'})),
    alarmed(
      'no',
      'a filter of everything that gives nought, and the alarm takes the least value',
      'target',
      addFilter('', {metricValue: '0'}),
      onIt('iam-changes', {Statistic: 'Minimum'}),
    ),
    alarmed(
      'shaky',
      'a filter of everything that gives nought, and the alarm takes the average',
      'target',
      addFilter('', {metricValue: '0'}),
      onIt('iam-changes', {Statistic: 'Average'}),
    ),
    alarmed(
      'ok',
      'a filter of everything that gives nought, and the alarm takes the greatest value',
      '',
      addFilter('', {metricValue: '0'}),
      onIt('iam-changes', {Statistic: 'Maximum'}),
    ),
    alarmed(
      'no',
      'a filter of everything that gives nought, and the alarm counts samples',
      'target',
      addFilter('', {metricValue: '0'}),
      onIt('iam-changes', {Statistic: 'SampleCount'}),
    ),
    alarmed(
      'no',
      'a filter of the same records that takes one away from the sum',
      'target',
      addFilter(A.TOTAL, {metricValue: '-1'}),
    ),
    alarmed(
      'ok',
      'two filters of the same records that give a half each, and the sum reaches one',
      '',
      setFilters(valued('a', A.TOTAL, {metricValue: '0.5'}), valued('b', A.TOTAL, {metricValue: '0.5'})),
    ),
    alarmed(
      'un',
      'missing data are ignored, and a filter of everything gives nought',
      'target',
      addFilter('', {metricValue: '0'}),
      onIt('iam-changes', {TreatMissingData: 'ignore'}),
    ),
    alarmed(
      'no',
      'two datapoints of missing ones, and a filter of everything gives nought between',
      'target',
      addFilter('', {metricValue: '0'}),
      onIt('iam-changes', {EvaluationPeriods: 3, DatapointsToAlarm: 3, TreatMissingData: 'notBreaching'}),
    ),
    alarmed(
      'ok',
      'one filter on two metrics, and one of the alarms never rings',
      '',
      setFilters({
        ...A.filter('both', A.TOTAL),
        metricTransformations: [
          {metricName: 'Other', metricNamespace: 'CIS', metricValue: '1'},
          {metricName: 'IamChanges', metricNamespace: 'CIS', metricValue: '1'},
        ],
      }),
      addAlarm('never', {Threshold: 1000}, 'Other'),
    ),
    alarmed(
      'ok',
      'two filters on two metrics with an alarm each, a half of the calls each',
      '',
      setFilters(A.filter('a', CREATES, 'A'), A.filter('b', REST, 'B')),
      onIt('iam-changes', {MetricName: 'A'}),
      addAlarm('b', {}, 'B'),
    ),
    alarmed(
      'no',
      'two filters on two metrics, and nobody watches the second',
      'rule target',
      setFilters(A.filter('a', CREATES, 'A'), A.filter('b', REST, 'B')),
      onIt('iam-changes', {MetricName: 'A'}),
    ),
    alarmed(
      'no',
      'two halves with an alarm each, and the actions of the second are disabled',
      'rule target',
      setFilters(A.filter('a', CREATES, 'A'), A.filter('b', REST, 'B')),
      onIt('iam-changes', {MetricName: 'A'}),
      addAlarm('b', {ActionsEnabled: false}, 'B'),
    ),
    alarmed(
      'no',
      'two halves, and the second one’s value is below the threshold',
      'rule target',
      setFilters(A.filter('a', CREATES), valued('b', REST, {metricValue: '0.5'})),
    ),
    alarmed(
      'no',
      'two halves, and the second one’s metric has a unit that the alarm does not ask for',
      'rule target',
      setFilters(A.filter('a', CREATES), valued('b', REST, {unit: 'Count'})),
      onIt('iam-changes', {Unit: 'None'}),
    ),
    alarmed(
      'un',
      'two halves, and the second is on transformed log events',
      'rule target',
      setFilters(A.filter('a', CREATES), {...A.filter('b', REST), applyOnTransformedLogs: true}),
    ),
    alarmed(
      'ok',
      'a whole filter, and a second on transformed log events',
      '',
      setFilters(A.filter('a', A.TOTAL), {...A.filter('b', REST), applyOnTransformedLogs: true}),
    ),
    alarmed(
      'no',
      'a default of nought on the second filter of another kind of calls, and two datapoints are asked for',
      'target',
      addFilter(BILLS, {defaultValue: 0}),
      onIt('iam-changes', {EvaluationPeriods: 2, DatapointsToAlarm: 2, TreatMissingData: 'missing'}),
    ),
  ];

  const EVALUATION: readonly Case[] = [
    // The alarm under a composite one has to be evaluated to ring, whether or not it acts itself.
    alarmed(
      'no',
      'a composite alarm over one that CloudWatch cannot evaluate',
      'target',
      silentChild,
      onIt('iam-changes', {EvaluationState: 'EVALUATION_ERROR'}),
      composite('ALARM("iam-changes")'),
    ),
    alarmed(
      'un',
      'a composite alarm over one that is evaluated in part',
      'target',
      silentChild,
      onIt('iam-changes', {EvaluationState: 'PARTIAL_DATA'}),
      composite('ALARM("iam-changes")'),
    ),
    alarmed(
      'shaky',
      'a composite alarm over one that warms up and does not evaluate',
      'target',
      silentChild,
      onIt('iam-changes', {EvaluationState: 'IN_WARM_UP', WarmUp: true}),
      composite('ALARM("iam-changes")'),
    ),
    // Disabled or muted actions are no disabled state: the composite sees the child's state.
    alarmed(
      'ok',
      'a composite alarm over one whose own actions are disabled',
      '',
      onIt('iam-changes', {ActionsEnabled: false}),
      composite('ALARM("iam-changes")'),
    ),
    alarmed(
      'ok',
      'a composite alarm over one that a rule mutes',
      '',
      composite('ALARM("iam-changes")'),
      (account) =>
        void (account.muted['iam-changes'] = [
          {AlarmMuteRuleArn: `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm-mute-rule:x`, Status: 'ACTIVE'},
        ]),
    ),
    alarmed(
      'no',
      'a composite alarm that a rule mutes, over one without actions',
      'target',
      silentChild,
      composite('ALARM("iam-changes")'),
      (account) =>
        void (account.muted['security'] = [
          {AlarmMuteRuleArn: `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm-mute-rule:x`, Status: 'ACTIVE'},
        ]),
    ),
    alarmed(
      'ok',
      'a composite alarm that a rule mutes, over one that acts itself',
      '',
      composite('ALARM("iam-changes")'),
      (account) =>
        void (account.muted['security'] = [
          {AlarmMuteRuleArn: `arn:aws:cloudwatch:us-east-1:${N.ACCOUNT}:alarm-mute-rule:x`, Status: 'ACTIVE'},
        ]),
    ),
    alarmed(
      'ok',
      'a composite alarm that another may suppress, over one that acts itself',
      '',
      composite('ALARM("iam-changes")', {ActionsSuppressor: 'maintenance'}),
    ),
    alarmed(
      'no',
      'a composite alarm that its own child suppresses whenever it rings',
      'target',
      silentChild,
      composite('ALARM("iam-changes")', {ActionsSuppressor: A.ALARM_ARN}),
    ),
    alarmed(
      'ok',
      'two composite alarms, of which one may be suppressed',
      '',
      silentChild,
      composite('ALARM("iam-changes")', {ActionsSuppressor: 'maintenance'}),
      composite('ALARM("iam-changes")', {}, 'security-2'),
    ),
    alarmed(
      'ok',
      'a composite alarm over a composite alarm',
      '',
      silentChild,
      composite('ALARM("iam-changes")', {AlarmActions: []}),
      composite('ALARM("security")', {}, 'top'),
    ),
    alarmed(
      'no',
      'a composite alarm over a composite alarm that asks for one more',
      'target',
      silentChild,
      composite('ALARM("iam-changes") AND ALARM("root")', {AlarmActions: []}),
      composite('ALARM("security")', {}, 'top'),
    ),
    alarmed(
      'ok',
      'a composite alarm over two on the same metric, which ring together',
      '',
      silentChild,
      addAlarm('twin', {AlarmActions: []}),
      composite('ALARM("iam-changes") AND ALARM("twin")'),
    ),
    alarmed(
      'ok',
      'at least two of three, of which two are on the same metric',
      '',
      silentChild,
      addAlarm('twin', {AlarmActions: []}),
      composite('AT_LEAST(2, ALARM, ("iam-changes", "twin", "other"))'),
    ),
    alarmed(
      'ok',
      'two halves with an alarm each, and one composite alarm over either',
      '',
      setFilters(A.filter('a', CREATES, 'A'), A.filter('b', REST, 'B')),
      onIt('iam-changes', {MetricName: 'A', AlarmActions: []}),
      addAlarm('b', {AlarmActions: []}, 'B'),
      composite('ALARM("iam-changes") OR ALARM("b")'),
    ),
    alarmed(
      'no',
      'two halves with an alarm each, and one composite alarm over both at once',
      'target rule',
      setFilters(A.filter('a', CREATES, 'A'), A.filter('b', REST, 'B')),
      onIt('iam-changes', {MetricName: 'A', AlarmActions: []}),
      addAlarm('b', {AlarmActions: []}, 'B'),
      composite('ALARM("iam-changes") AND ALARM("b")'),
    ),
  ];
  const UNITS: readonly Case[] = [
    // "If the metric is published with multiple types of units and you don't specify a unit, the alarm's behavior is not defined"
    alarmed(
      'un',
      'two halves in one metric, of which one has a unit, and the alarm names none',
      'target',
      setFilters(A.filter('a', CREATES), valued('b', REST, {unit: 'Count'})),
    ),
    alarmed(
      'un',
      'a filter of other calls gives the metric another unit, and the alarm names none',
      'target',
      addFilter(BILLS, {unit: 'Count'}),
    ),
    alarmed(
      'ok',
      'a filter of other calls gives the metric another unit, and the alarm names its own',
      '',
      addFilter(BILLS, {unit: 'Count'}),
      onIt('iam-changes', {Unit: 'None'}),
    ),
    alarmed(
      'ok',
      'a filter of other calls gives the metric another unit with a default of one, and the alarm names its own',
      '',
      addFilter(BILLS, {unit: 'Count', defaultValue: 1}),
      onIt('iam-changes', {Unit: 'None'}),
    ),
    alarmed(
      'no',
      'a filter of other calls gives the metric a default of one, in the unit None by name',
      'target',
      addFilter(BILLS, {unit: 'None', defaultValue: 1}),
    ),
    alarmed(
      'no',
      'a filter of other calls gives the metric a default of one, and both of them spell the unit',
      'target',
      setFilters(valued('a', A.TOTAL, {unit: 'None'}), valued('b', BILLS, {defaultValue: 1})),
    ),
    alarmed(
      'ok',
      'a filter of other calls gives the metric a dimension, which makes it another',
      '',
      addFilter(BILLS, {dimensions: {call: '$.eventName'}}),
    ),
    alarmed(
      'no',
      'three filters, and the default of the third is beyond the threshold',
      'target',
      addFilter(BILLS, {defaultValue: 0}),
      addFilter('{ $.eventSource = "ce.amazonaws.com" }', {defaultValue: 1}, 'third'),
    ),
    alarmed(
      'shaky',
      'defaults of two other filters that reach the threshold together',
      'target',
      addFilter(BILLS, {defaultValue: 0.5}),
      addFilter('{ $.eventSource = "ce.amazonaws.com" }', {defaultValue: 0.5}, 'third'),
      onIt('iam-changes', {Period: 60}),
    ),
    // In every minute something is logged, and the alarm never leaves ALARM.
    alarmed(
      'no',
      'a filter of everything feeds the metric with one as well',
      'target',
      addFilter('', {metricValue: '1'}),
    ),
    alarmed('un', 'a filter of some of the calls takes two away', 'target', addFilter(CREATES, {metricValue: '-2'})),
    alarmed('ok', 'a filter of the same calls adds one', '', addFilter(CREATES, {metricValue: '1'})),
    alarmed(
      'no',
      'the greatest value, and the other half’s is a half',
      'target rule',
      setFilters(A.filter('a', CREATES), valued('b', REST, {metricValue: '0.5'})),
      onIt('iam-changes', {Statistic: 'Maximum'}),
    ),
    alarmed(
      'ok',
      'all of IAM counts a half, the creating calls another, and each alone is enough for its own alarm',
      '',
      setFilters(valued('a', A.TOTAL, {metricValue: '0.5'})),
      onIt('iam-changes', {Threshold: 0.5}),
    ),
  ];

  const AWAY: readonly Case[] = [
    // Default values come whenever the other log group has records without a match: in every minute, of a trail.
    twoTrails(
      'no',
      'the other log group gives the metric a default of one: the alarm rings all the time',
      'target',
      secondTrail(OTHER_GROUP),
      secondGroup(valued('b', BILLS, {defaultValue: 1})),
    ),
    twoTrails(
      'no',
      'the other log group gives the metric a default of nought, and samples are counted',
      'target',
      onIt('iam-changes', {Statistic: 'SampleCount'}),
      secondTrail(OTHER_GROUP),
      secondGroup(valued('b', BILLS, {defaultValue: 0})),
    ),
    twoTrails(
      'ok',
      'the other log group gives the metric a default of nought, and the sum counts',
      '',
      secondTrail(OTHER_GROUP),
      secondGroup(valued('b', BILLS, {defaultValue: 0})),
    ),
    twoTrails(
      'ok',
      'the other log group gives another metric a default of one',
      '',
      secondTrail(OTHER_GROUP),
      secondGroup(valued('b', BILLS, {defaultValue: 1, metricName: 'Bills'})),
    ),
    twoTrails(
      'ok',
      'the other trail’s log group is another account’s, and the own one does all',
      '',
      secondTrail(OTHER_GROUP),
      ({trails}) =>
        void (trails[1]!.trail.CloudWatchLogsLogGroupArn = `${OTHER_GROUP_ARN.replace(N.ACCOUNT, N.STRANGER)}:*`),
    ),
  ];
  // A log group that no trail writes to: whether anything comes there is not known.
  const stranger = (expect: Expect, title: string, metric: object, ...changes: Change[]): Case =>
    alarmed(
      expect,
      `a log group of no trail gives the metric ${title}`,
      expect === 'ok' ? '' : 'target',
      secondGroup(valued('b', BILLS, metric)),
      ...changes,
    );
  const notListed =
    (kind: 'denied' | 'throttled' | 'not-observed'): Change =>
    (account) =>
      refuse(account, 'logs:DescribeMetricFilters', kind, 'metricName');
  const STRANGERS: readonly Case[] = [
    stranger('ok', 'values of one', {}),
    stranger('ok', 'a default of nought, and the sum counts', {defaultValue: 0}),
    stranger('ok', 'a default of one, under another name', {defaultValue: 1, metricName: 'Bills'}),
    stranger('ok', 'a default of one, with a dimension', {defaultValue: 1, dimensions: {name: '$.eventName'}}),
    stranger('ok', 'a default of one, in another Region', {defaultValue: 1}, (account) => {
      account.logGroups = account.logGroups.map((group) =>
        group.name === OTHER_GROUP ? {...group, region: N.OTHER_REGION} : group,
      );
    }),
    stranger('un', 'a default of one', {defaultValue: 1}),
    stranger('un', 'values of minus one', {metricValue: '-1'}),
    stranger('un', 'values of its log events', {metricValue: '$.amount'}),
    stranger(
      'un',
      'a default of nought, and samples are counted',
      {defaultValue: 0},
      onIt('iam-changes', {Statistic: 'SampleCount'}),
    ),
    stranger(
      'un',
      'a default of nought, and the least value counts',
      {defaultValue: 0},
      onIt('iam-changes', {Statistic: 'Minimum'}),
    ),
    stranger(
      'un',
      'nought, without which the alarm never left its state',
      {metricValue: '0'},
      onIt('iam-changes', {TreatMissingData: 'ignore'}),
    ),
    stranger('no', 'one, and the alarm never leaves its state', {}, onIt('iam-changes', {TreatMissingData: 'ignore'})),
    stranger(
      'no',
      'one, and the alarm waits for a hundred at a time',
      {},
      onIt('iam-changes', {Threshold: 100, Statistic: 'Maximum'}),
    ),
    alarmed('un', 'filters of one metric may not be listed', 'target', notListed('denied')),
    alarmed('un', 'filters of one metric could not be listed this time', 'target', notListed('throttled')),
    alarmed('ok', 'a snapshot without the filters of one metric', '', notListed('not-observed')),
  ];
  const TOGETHER: readonly Case[] = [
    alarmed(
      'no',
      'a composite alarm with one and not the other, on the same metric',
      'target',
      silentChild,
      addAlarm('twin', {AlarmActions: []}),
      composite('ALARM("iam-changes") AND NOT ALARM("twin")'),
    ),
    alarmed(
      'ok',
      'a composite alarm with one and not an alarm of a metric that does not exist any more, and the child acts',
      '',
      addAlarm('twin', {AlarmActions: []}, 'Gone'),
      composite('ALARM("iam-changes") AND NOT ALARM("twin")'),
    ),
  ];
  const MORE: readonly Case[] = [
    alarmed(
      'ok',
      'a filter of other calls takes one away, from a metric of another name',
      '',
      addFilter(BILLS, {metricValue: '-1', metricName: 'Bills'}),
    ),
    alarmed('un', 'a filter of other calls takes one away', 'target', addFilter(BILLS, {metricValue: '-1'})),
    alarmed(
      'no',
      'two filters of the same records that give a third each',
      'target',
      setFilters(valued('a', A.TOTAL, {metricValue: '0.3'}), valued('b', A.TOTAL, {metricValue: '0.3'})),
    ),
    alarmed(
      'un',
      'a composite alarm over two on one metric, with periods of their own',
      'target',
      silentChild,
      addAlarm('twin', {AlarmActions: [], Period: 60}),
      composite('ALARM("iam-changes") AND ALARM("twin")'),
    ),
    alarmed(
      'no',
      'a composite alarm over two on one metric, of which one never rings',
      'target',
      silentChild,
      addAlarm('twin', {AlarmActions: [], Threshold: 1000}),
      composite('ALARM("iam-changes") AND ALARM("twin")'),
    ),
    twoTrails(
      'ok',
      'the other log group gives the metric a default of one, and its trail has stopped',
      '',
      secondTrail(OTHER_GROUP, STOPPED),
      secondGroup(valued('b', BILLS, {defaultValue: 1})),
    ),
  ];
  // What the filters of another log group give the metric is known or not.
  const unread: Change = (account) => refuse(account, 'logs:DescribeMetricFilters', 'denied', OTHER_GROUP);
  const TWO = {...A.NOTICED, events: {include: ['iam:CreateUser', 'iam:DeleteUser']}};
  const byCall = (rule: string): Change =>
    C.all(
      setFilters(valued('a', A.TOTAL, {dimensions: {call: '$.eventName'}})),
      (account) => void (account.alarms = []),
      ...['CreateUser', 'DeleteUser'].map((Value) =>
        addAlarm(Value, {Dimensions: [{Name: 'call', Value}], AlarmActions: []}),
      ),
      composite(rule),
    );
  const BESIDE: readonly Case[] = [
    twoTrails(
      'ok',
      'the filters of the other log group feed another metric',
      '',
      secondTrail(OTHER_GROUP),
      secondGroup(valued('b', BILLS, {defaultValue: 1, metricName: 'Bills'})),
    ),
    twoTrails(
      'un',
      'the filters of the other log group may not be read',
      'target',
      secondTrail(OTHER_GROUP),
      secondGroup(),
      unread,
    ),
    twoTrails(
      'ok',
      'the filters of the other log group may not be read, and its trail has stopped',
      '',
      secondTrail(OTHER_GROUP, STOPPED),
      secondGroup(),
      unread,
    ),
    twoTrails(
      'no',
      'two log groups, each filter counts a half, and the role may write to the first alone',
      'trail',
      setFilters(A.filter('a', CREATES)),
      secondTrail(OTHER_GROUP),
      secondGroup(A.filter('b', REST)),
      writesTo(A.GROUP),
    ),
    // Which calls another filter counts with this one is not worked out, nor which values of a metric go together.
    alarmed(
      'shaky',
      'a filter of the creating calls takes two away',
      'target',
      addFilter(CREATES, {metricValue: '-2'}),
    ),
    // Each gives a half, and two have to count a record. No record is certain to have a field that not all have.
    ...(
      [
        ['ok', 'two certain filters, and one in doubt', [A.TOTAL, A.TOTAL, DOUBTFUL], {}],
        ['un', 'one certain filter, and one in doubt', [A.TOTAL, DOUBTFUL], {}],
        ['un', 'a certain filter of the creating calls, and one in doubt', [A.TOTAL, CREATES, DOUBTFUL], {}],
        ['ok', 'the same, of a creating call', [A.TOTAL, CREATES, DOUBTFUL], {events: {include: ['iam:CreateUser']}}],
        ['un', 'the same, of another call', [A.TOTAL, CREATES, DOUBTFUL], {events: {include: ['iam:DeleteUser']}}],
        [
          'no',
          'two that have no record in common, and one in doubt that has no other',
          [CREATES, REST, NO_CREATES],
          {},
        ],
      ] as const
    ).map(([expect, title, texts, more]) =>
      row(
        expect,
        `halves: ${title}`,
        'target rule',
        after(setFilters(...texts.map((text, at) => valued(`f${String(at)}`, text, {metricValue: '0.5'})))),
        {...A.NOTICED, ...more},
      ),
    ),
    alarmed('ok', 'a filter of the creating calls adds one', '', addFilter(CREATES, {metricValue: '1'})),
    row(
      'ok',
      'a composite alarm over either of two values of a metric',
      '',
      after(byCall('ALARM("CreateUser") OR ALARM("DeleteUser")')),
      TWO,
    ),
    row(
      'shaky',
      'a composite alarm over both values of a metric at once',
      'target rule',
      after(byCall('ALARM("CreateUser") AND ALARM("DeleteUser")')),
      TWO,
    ),
  ];
  return [...METRICS, ...BESIDE, ...EVALUATION, ...UNITS, ...AWAY, ...STRANGERS, ...TOGETHER, ...MORE];
}

const ALL = cases();
export const HEALTHY: readonly Case[] = ALL.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = ALL.filter(({expected}) => expected !== 'in-sync');
