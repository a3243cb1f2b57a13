/** The calls of the alarm road, as they go out and as AWS's stand-in takes them; and an account reconciled by them, end to end. */
import {DescribeAlarmsCommand} from '@aws-sdk/client-cloudwatch';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  DescribeMetricFiltersCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {expect, it} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
import {catalogue, type Fault} from '../../stand-in/inject.js';
import {withFault} from '../reconcile/catalogue.js';
import {bench} from '../reconcile/live.js';
import {describeLive} from './describe-live.js';

describeLive('the calls of the alarm road', (standIn) => {
  it('a filter keeps its metric and gets its pattern', async () => {
    const account = await freshAccount(standIn);
    const logs = new CloudWatchLogsClient({
      endpoint: standIn.endpoint,
      region: 'us-east-1',
      credentials: account.credentials,
    });
    await logs.send(new CreateLogGroupCommand({logGroupName: 'trail'}));
    const writes = bench(standIn, account, {}).world.openAws({deadline: 60_000}).writes();
    const metricTransformations = [{metricName: 'IamChanges', metricNamespace: 'CIS', metricValue: '1'}];
    for (const filterPattern of ['{ $.eventName = CreateUser }', '{ $.eventSource = "iam.amazonaws.com" }']) {
      const params = {logGroupName: 'trail', filterName: 'iam', filterPattern, metricTransformations};
      const done = await writes.write({op: 'logs:PutMetricFilter', region: 'us-east-1', params}, () => null);
      expect(done).toEqual({ok: true});
      const {metricFilters} = await logs.send(new DescribeMetricFiltersCommand({logGroupName: 'trail'}));
      expect(metricFilters).toEqual([
        expect.objectContaining({filterName: 'iam', filterPattern, metricTransformations}),
      ]);
    }
  });

  const entry = (id: string): Fault => {
    const found = catalogue().find((fault) => fault.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  it.each([
    ['ALARM-12', 'actions that are disabled', ['EnableAlarmActions']],
    ['ALARM-18', 'a function that does not admit alarms', ['AddPermission']],
  ])(
    '%s: an account with %s is cured, others are left alone, and a second run changes nothing',
    (id, _, made) =>
      withFault(standIn, entry(id), async ({account, baseline}) => {
        const {reconcile, changes} = bench(standIn, account, baseline);
        const {cloudwatch, logs} = account.clients();
        const alarms = async (): Promise<readonly unknown[]> =>
          (await cloudwatch.send(new DescribeAlarmsCommand({}))).MetricAlarms?.map((alarm) => ({
            ...{name: alarm.AlarmName, on: alarm.ActionsEnabled, actions: alarm.AlarmActions},
            threshold: alarm.Threshold,
          })) ?? [];
        const filters = async (): Promise<unknown> =>
          (await logs.send(new DescribeMetricFiltersCommand({logGroupName: 'cloudtrail'}))).metricFilters;
        const [before, counted] = [await alarms(), await filters()];
        await changes();

        const first = await reconcile();
        expect(first).toMatchObject({exit: 0, report: {converged: true, verdict: 'in-sync'}});
        expect((await changes()).map(({action}) => action)).toEqual(made);
        expect(await alarms()).toEqual(
          before.map((alarm) =>
            (alarm as {name: string}).name === 'iam-changes' ? {...(alarm as object), on: true} : alarm,
          ),
        );
        expect(await filters()).toEqual(counted);

        expect(await reconcile()).toMatchObject({exit: 0, report: {converged: true, plan: {steps: []}}});
        expect(await changes()).toEqual([]);
      }),
    60_000,
  );
});
