/** The calls of the alarm road, as they go out and as AWS's stand-in takes them. */
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  DescribeMetricFiltersCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {expect, it} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
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
  }, 60_000);
});
