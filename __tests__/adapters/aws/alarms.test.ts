/** An alarm on one metric that was written as a query is told as one without queries; every other query stays one. */
import {afterAll, beforeAll, expect, it} from '@jest/globals';
import type {Read} from '../../../src/snapshot/reads.js';
import {cannedServer, json, type CannedServer} from './canned.js';

let server: CannedServer;
beforeAll(async () => {
  server = await cannedServer();
});
afterAll(() => server.close());

const READ: Read = {op: 'cloudwatch:DescribeAlarms', region: 'us-east-1', params: {}};
const METRIC = {Namespace: 'CIS', MetricName: 'IamChanges', Dimensions: [{Name: 'Call', Value: 'CreateUser'}]};
const query = (more: object = {}, stat: object = {}): object => ({
  Id: 'm1',
  MetricStat: {Metric: METRIC, Period: 300, Stat: 'Sum', ...stat},
  ReturnData: true,
  ...more,
});
const NAMED = {AlarmName: 'a', AlarmArn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:a'};

async function told(...Metrics: object[]): Promise<unknown> {
  const MetricAlarms = [{...NAMED, AlarmActions: [], Dimensions: [], Metrics}];
  const answer = await server.ask(READ, {DescribeAlarms: json({MetricAlarms, CompositeAlarms: []})});
  return answer.status === 'known' ? (answer.value as unknown[])[0] : answer;
}

it.each([
  ['without an owner', {}],
  ['of the alarm’s own account', {AccountId: '111122223333'}],
])('one metric, %s', async (_, more) => {
  const alarm = await told(query(more));
  expect(alarm).toMatchObject({...METRIC, Statistic: 'Sum', Period: 300});
  expect(alarm).not.toHaveProperty('Metrics');
});

it('a percentile stays one', async () => {
  expect(await told(query({}, {Stat: 'p90'}))).toMatchObject({MetricName: 'IamChanges', ExtendedStatistic: 'p90'});
});

it.each([
  ['of another account', [query({AccountId: '999988887777'})]],
  ['beside an expression', [query({ReturnData: false}), {Id: 'e1', Expression: 'FILL(m1, 0)'}]],
  ['as an expression alone', [{Id: 'q1', Expression: 'SELECT SUM(IamChanges) FROM CIS', Period: 60}]],
])('queries stay queries: %s', async (_, metrics) => {
  const alarm = await told(...metrics);
  expect(alarm).toHaveProperty('Metrics');
  expect(alarm).not.toHaveProperty('MetricName');
});

it.each([
  ['the default', undefined, false],
  ['the default, written out', {SlidingWindow: {}}, false],
  ['a wall clock window', {WallClockWindow: {Timezone: 'UTC'}}, true],
  ['a wall clock window without a time zone', {WallClockWindow: {}}, true],
  ['a window that the SDK does not know', {LunarWindow: {}}, true],
])('the evaluation window: %s', async (_, EvaluationWindow, other) => {
  const MetricAlarms = [{...NAMED, ...METRIC, AlarmActions: [], ...(EvaluationWindow && {EvaluationWindow})}];
  const answer = await server.ask(READ, {DescribeAlarms: json({MetricAlarms, CompositeAlarms: []})});
  const [alarm] = answer.status === 'known' ? (answer.value as object[]) : [];
  expect('OtherCriteria' in alarm!).toBe(other);
});
