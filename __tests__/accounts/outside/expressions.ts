/**
 * Alarms by mathematics over metrics. Each verdict was decided from these pages:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
import type {Alarm} from '../../../src/snapshot/nouns.js';
import * as N from '../../support/names.js';
import {broken, healthy, unknown, type Case, type Change} from '../case.js';
import * as A from '../roads/alarm/account.js';

type Query = NonNullable<Alarm['Metrics']>[number];

const of = (Id: string, MetricName: string, more: Partial<Query> = {}): Query => ({
  ...{Id, MetricName, Namespace: 'CIS', Stat: 'Sum', Period: 300, ReturnData: false},
  ...more,
});
const IAM = of('m1', 'IamChanges');
const ROOT = of('m2', 'RootLogins');
const sum = (Expression: string, more: Partial<Query> = {}): Query => ({
  ...{Id: 'e1', Expression, ReturnData: true},
  ...more,
});

/** The alarm of CIS, by these queries in place of a metric; a second filter of the group counts logins of root. */
const by = (queries: readonly Query[], more: Partial<Alarm> = {}): Change =>
  A.withAccount((account) => {
    A.groupOf(account).filters.push(A.filter('root', '{ $.userIdentity.type = "Root" }', 'RootLogins'));
    const [own] = account.alarms.filter(({AlarmName}) => AlarmName === 'iam-changes');
    if (own === undefined) throw new Error('no alarm');
    for (const member of ['Namespace', 'MetricName', 'Statistic', 'Period'] as const) delete own[member];
    Object.assign(own, {Metrics: queries, ...more});
  });
const WIDE = {EvaluationPeriods: 3, DatapointsToAlarm: 1};
const ok = (title: string, queries: readonly Query[], more: Partial<Alarm> = {}): Case =>
  healthy(`an expression: ${title}`, by(queries, more), A.NOTICED);
const no = (title: string, queries: readonly Query[], more: Partial<Alarm> = {}): Case =>
  broken(`an expression: ${title}`, 'target rule', by(queries, more), A.NOTICED);
const open = (title: string, queries: readonly Query[], more: Partial<Alarm> = {}): Case =>
  unknown(`an expression: ${title}`, 'target', by(queries, more), A.NOTICED);

const CASES: readonly Case[] = [
  ok('the metric alone, beside one that is not shown', [of('m1', 'IamChanges', {ReturnData: true}), ROOT]),
  ok('the metric by its name', [IAM, sum('m1')]),
  open('the metric by its name, in a wall clock window', [IAM, sum('m1')], {OtherCriteria: true}),
  ok('the metric in parentheses and spaces', [IAM, sum(' ( m1 ) ')]),
  ok('the sum of all metrics, which is one', [IAM, sum('SUM(METRICS())')]),
  ok('by another expression', [IAM, sum('e2'), sum('m1', {Id: 'e2', ReturnData: false})]),
  ok('gaps are nought, one of three periods', [IAM, sum('FILL(m1, 0)')], WIDE),
  ok('gaps are nought, one of three periods, in small letters', [IAM, sum('fill(m1,0)')], WIDE),
  ok('the sum with logins of root, gaps are nought', [IAM, ROOT, sum('FILL(m1,0) + FILL(m2,0)')], WIDE),
  ok('the sum of a list with logins of root', [IAM, ROOT, sum('SUM([FILL(m1,0), FILL(m2,0)])')], WIDE),
  ok('the sum of all, gaps are nought', [IAM, ROOT, sum('SUM(FILL(METRICS(), 0))')], WIDE),
  ok('gaps are nought, above nought', [IAM, sum('FILL(m1, 0)')], {
    ...WIDE,
    ...{ComparisonOperator: 'GreaterThanThreshold', Threshold: 0},
  }),
  ok('gaps are one, and two are needed', [IAM, ROOT, sum('FILL(m1,0) + FILL(m2,1)')], {...WIDE, Threshold: 2}),
  ok('samples', [of('m1', 'IamChanges', {Stat: 'SampleCount'}), sum('m1')]),
  no('the metric by its name, which is too small', [IAM, sum('m1')], {Threshold: 5}),
  no('gaps are nought, and the sum is too small', [IAM, ROOT, sum('FILL(m1,0)+FILL(m2,0)')], {...WIDE, Threshold: 2}),
  no('gaps are beyond the threshold', [IAM, sum('FILL(m1, 1)')], WIDE),
  no('gaps of all are beyond it together', [IAM, ROOT, sum('SUM(FILL(METRICS(), 1))')], {...WIDE, Threshold: 2}),
  no('gaps are nought between the datapoints that it needs', [IAM, sum('FILL(m1, 0)')], {
    EvaluationPeriods: 3,
    DatapointsToAlarm: 2,
  }),
  no('a low value', [IAM, sum('FILL(m1, 0)')], {...WIDE, ComparisonOperator: 'LessThanThreshold'}),
  no('logins of root alone', [IAM, ROOT, sum('m2')]),
  no('logins of root, shown in place of the metric', [IAM, of('m2', 'RootLogins', {ReturnData: true})]),
  no('a dimension that the filter does not give', [
    of('m1', 'IamChanges', {Dimensions: [{Name: 'Call', Value: 'CreateUser'}]}),
    sum('m1'),
  ]),
  no('missing data as breaching', [IAM, sum('m1')], {TreatMissingData: 'breaching'}),
  open('gaps are nought, one period', [IAM, sum('FILL(m1, 0)')]),
  open('gaps are nought, and missing data are ignored', [IAM, sum('FILL(m1, 0)')], {
    ...WIDE,
    TreatMissingData: 'ignore',
  }),
  open('gaps repeat the last value', [IAM, sum('FILL(m1, REPEAT)')], WIDE),
  open('a sum that may have gaps', [IAM, ROOT, sum('m1 + m2')]),
  open('the sum of all, with gaps', [IAM, ROOT, sum('SUM(METRICS())')]),
  open('a sum with gaps in the other metric', [IAM, ROOT, sum('FILL(m1,0) + m2')], WIDE),
  open('a sum with what no filter counts', [IAM, of('m2', 'CPU'), sum('FILL(m1,0) + FILL(m2,0)')], WIDE),
  open('a sum over another period', [IAM, of('m2', 'RootLogins', {Period: 60}), sum('FILL(m1,0)+FILL(m2,0)')], WIDE),
  open('a difference', [IAM, ROOT, sum('FILL(m1,0) - FILL(m2,0)')], WIDE),
  ok('a product', [IAM, sum('m1 * 2')]),
  ok('twice as much, and two are needed', [IAM, sum('2 * m1')], {Threshold: 2}),
  ok('the half, and the half is enough', [IAM, sum('m1 / 2')], {Threshold: 0.5}),
  ok('one more, and two are needed', [IAM, sum('m1 + 1')], {Threshold: 2}),
  ok('twice the sum, gaps are nought', [IAM, ROOT, sum('(FILL(m1,0) + FILL(m2,0)) * 2')], {...WIDE, Threshold: 2}),
  ok('a comparison, one of three periods', [IAM, sum('m1 > 0')], WIDE),
  ok('a comparison of filled gaps', [IAM, sum('FILL(m1, 0) >= 1')], WIDE),
  ok('a condition, one of three periods', [IAM, sum('IF(m1 > 0, 1, 0)')], WIDE),
  ok('a condition without a comparison', [IAM, sum('if(m1, 1, 0)')], WIDE),
  ok('a condition over a sum', [IAM, ROOT, sum('IF(FILL(m1,0) + FILL(m2,0) > 0, 5, 1)')], {...WIDE, Threshold: 3}),
  ok(
    'a condition over another expression',
    [IAM, sum('IF(e2 >= 1, 1, 0)'), sum('m1', {Id: 'e2', ReturnData: false})],
    WIDE,
  ),
  ok('the greatest of two, gaps are nought', [IAM, ROOT, sum('MAX([FILL(m1,0), FILL(m2,0)])')], WIDE),
  ok('the greatest of all, which is one', [IAM, sum('MAX(METRICS())')]),
  no('the half', [IAM, sum('m1 * 0.5')]),
  no('by the second', [IAM, sum('m1 / 300')]),
  no('one more, where gaps are nought', [IAM, sum('FILL(m1, 0) + 1')], WIDE),
  no('the greatest of two, which the other fills', [IAM, ROOT, sum('MAX([FILL(m1,0), FILL(m2,1)])')], WIDE),
  no('a condition that one count does not meet', [IAM, sum('IF(m1 > 5, 1, 0)')], WIDE),
  no('a condition that is always met', [IAM, sum('IF(FILL(m1,0) >= 0, 1, 0)')], WIDE),
  no('a condition whose numbers are both too small', [IAM, sum('IF(m1 > 0, 1, 0)')], {...WIDE, Threshold: 2}),
  no('a condition whose numbers are both enough', [IAM, sum('IF(m1 > 0, 3, 2)')], WIDE),
  open('a comparison, and one period', [IAM, sum('m1 > 0')]),
  open('a condition, and one period', [IAM, sum('IF(m1 > 0, 1, 0)')]),
  open('a condition that is met where nothing is counted', [IAM, sum('IF(m1 > 0, 0, 1)')], WIDE),
  open('a comparison by equality', [IAM, sum('m1 == 1')], WIDE),
  open('a negative factor', [IAM, sum('m1 * -1')], WIDE),
  open('two conditions', [IAM, ROOT, sum('IF(m1 > 0 AND m2 > 0, 1, 0)')], WIDE),
  open('the sum of one and twice the other, in parentheses', [IAM, ROOT, sum('(FILL(m1,0)) + (FILL(m2,0)) * 2')], WIDE),
  open('the greatest of two with gaps', [IAM, ROOT, sum('MAX([m1, m2])')], WIDE),
  open('a quotient', [IAM, ROOT, sum('FILL(m1,0) / FILL(m2,0)')], WIDE),
  open('a rate', [IAM, sum('RATE(m1)')], WIDE),
  open('the metric twice', [IAM, sum('FILL(m1,0) + FILL(m1,0)')], WIDE),
  open('an expression of itself', [IAM, sum('FILL(e1,0) + m1')], WIDE),
  open('parentheses that do not match', [IAM, sum('FILL(m1,0) + (m1')], WIDE),
  open('two that are shown', [of('m1', 'IamChanges', {ReturnData: true}), sum('m1')]),
  open('a metric of another account in it', [IAM, {...ROOT, AccountId: N.STRANGER}, sum('m1')]),
  open('a query over metrics', [sum('SELECT SUM(IamChanges) FROM CIS')]),
  open('a query over metrics without dimensions', [sum('select sum("IamChanges") from schema("CIS")')]),
  no('a query over metrics with a dimension', [sum('SELECT SUM(IamChanges) FROM SCHEMA("CIS", Service)')]),
  no('a query over another namespace', [sum('SELECT SUM(IamChanges) FROM "CIS-2"')]),
  no('a query over the namespace in another case', [sum('SELECT SUM(IamChanges) FROM cis')]),
  no('a query over a metric whose name holds this one', [sum('SELECT SUM(IamChangesAll) FROM CIS')]),
];

export const HEALTHY: readonly Case[] = CASES.filter(({expected}) => expected === 'in-sync');
export const BROKEN: readonly Case[] = CASES.filter(({expected}) => expected !== 'in-sync');
