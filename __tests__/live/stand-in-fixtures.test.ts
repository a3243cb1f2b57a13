/** The healthy account, what a fault looks like in it (`catalogue.test.ts` puts in all of them), and the account of the tutorial. */
import {DescribeTrailsCommand, GetTrailStatusCommand} from '@aws-sdk/client-cloudtrail';
import {DescribeAlarmsCommand} from '@aws-sdk/client-cloudwatch';
import {DescribeRuleCommand, ListArchivesCommand, ListTargetsByRuleCommand} from '@aws-sdk/client-eventbridge';
import {DescribeKeyCommand} from '@aws-sdk/client-kms';
import {GetPolicyCommand} from '@aws-sdk/client-lambda';
import {GetBucketPolicyCommand} from '@aws-sdk/client-s3';
import {GetTopicAttributesCommand, ListSubscriptionsByTopicCommand} from '@aws-sdk/client-sns';
import {GetQueueAttributesCommand} from '@aws-sdk/client-sqs';
import {expect, it} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Account} from '../../stand-in/accounts.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import type {Healthy} from '../../stand-in/healthy.js';
import {applyFault, catalogue} from '../../stand-in/inject.js';
import {buildTutorialAccount, repairTutorialAccount} from '../../stand-in/tutorial-account.js';
import {describeLive} from './describe-live.js';

describeLive('fixtures', (standIn) => {
  const healthy = async (region = 'us-east-1'): Promise<[Account, Healthy]> => {
    const account = await freshAccount(standIn, {region});
    return [account, await buildHealthy(standIn, account)];
  };

  it.each(['us-east-1', 'cn-north-1', 'us-gov-west-1'])(
    'the healthy account has the whole chain in %s',
    async (region) => {
      const [account, {names, baseline}] = await healthy(region);
      const {cloudtrail, events, sns, s3, sqs, kms, lambda, cloudwatch} = account.clients();
      const {trailList} = await cloudtrail.send(new DescribeTrailsCommand({}));
      expect(trailList).toMatchObject([
        {
          TrailARN: names.trailArn,
          IsMultiRegionTrail: true,
          LogFileValidationEnabled: true,
          S3BucketName: names.bucketName,
        },
      ]);
      expect(await cloudtrail.send(new GetTrailStatusCommand({Name: names.trailArn}))).toMatchObject({IsLogging: true});
      const {Policy = ''} = await s3.send(new GetBucketPolicyCommand({Bucket: names.bucketName}));
      expect(Policy).toContain(names.trailArn);
      expect(await events.send(new DescribeRuleCommand({Name: names.ruleName}))).toMatchObject({
        State: 'ENABLED',
        Arn: names.ruleArn,
      });
      const {Targets} = await events.send(new ListTargetsByRuleCommand({Rule: names.ruleName}));
      expect(Targets).toEqual([{Id: names.targetId, Arn: names.topicArn, DeadLetterConfig: {Arn: names.dlqArn}}]);
      expect((await events.send(new ListArchivesCommand({}))).Archives).toHaveLength(1);
      const {Attributes} = await sns.send(new GetTopicAttributesCommand({TopicArn: names.topicArn}));
      expect(Attributes).toMatchObject({
        KmsMasterKeyId: names.topicKeyId,
        SubscriptionsConfirmed: '2',
        SubscriptionsPending: '0',
      });
      const {Subscriptions} = await sns.send(new ListSubscriptionsByTopicCommand({TopicArn: names.topicArn}));
      expect(Subscriptions?.map(({SubscriptionArn}) => SubscriptionArn)).toEqual([
        names.subscriptionArn,
        names.queueSubscriptionArn,
      ]);
      const {Attributes: queue} = await sqs.send(
        new GetQueueAttributesCommand({QueueUrl: names.dlqUrl, AttributeNames: ['All']}),
      );
      expect(queue).toMatchObject({QueueArn: names.dlqArn, Policy: expect.stringContaining(names.ruleArn)});
      const {KeyMetadata} = await kms.send(new DescribeKeyCommand({KeyId: names.asymmetricKeyArn}));
      expect(KeyMetadata).toMatchObject({KeyUsage: 'SIGN_VERIFY', KeyState: 'Enabled'});
      const {Policy: invoke} = await lambda.send(new GetPolicyCommand({FunctionName: names.functionName}));
      expect(invoke).toContain(names.topicArn);
      const {MetricAlarms} = await cloudwatch.send(new DescribeAlarmsCommand({}));
      expect(MetricAlarms).toHaveLength(2);
      expect(baseline).toMatchObject({account: account.id, topic: {'kms-key': names.topicKeyArn}});
    },
  );

  it('what a call cannot show is shown by the rules of the entry', async () => {
    const [account, built] = await healthy();
    const fault = catalogue().find(({id}) => id === 'SUB-12');
    if (fault === undefined) throw new Error('the catalogue has changed');
    await applyFault(standIn, account, built, fault);
    const {TopicArn, Subscriptions = []} = {
      TopicArn: built.names.topicArn,
      ...(await account.clients().sns.send(new ListSubscriptionsByTopicCommand({TopicArn: built.names.topicArn}))),
    };
    expect(Subscriptions.at(-1)).toMatchObject({SubscriptionArn: 'PendingConfirmation', Protocol: 'https'});
    const {Attributes} = await account.clients().sns.send(new GetTopicAttributesCommand({TopicArn}));
    expect(Attributes).toMatchObject({SubscriptionsPending: '1'});
  });

  it('the account of the tutorial has its three mistakes until they are repaired', async () => {
    const account = await freshAccount(standIn);
    const tutorial = await buildTutorialAccount(standIn, account);
    const {events, sns} = account.clients();
    const state = async (): Promise<unknown> => {
      const {EventPattern = ''} = await events.send(new DescribeRuleCommand({Name: tutorial.ruleName}));
      const {Attributes = {}} = await sns.send(new GetTopicAttributesCommand({TopicArn: tutorial.topicArn}));
      return {
        listed: EventPattern.includes('Deactivate'),
        admitted: Attributes['Policy']?.includes('events.amazonaws.com'),
        pending: Attributes['SubscriptionsPending'],
      };
    };
    expect(await state()).toEqual({listed: true, admitted: false, pending: '1'});
    expect(tutorial.repairs).toHaveLength(3);
    await repairTutorialAccount(tutorial);
    expect(await state()).toEqual({listed: false, admitted: true, pending: '0'});
    const {Attributes = {}} = await sns.send(new GetTopicAttributesCommand({TopicArn: tutorial.topicArn}));
    expect(Attributes['Policy']).toContain('__default_statement_ID');
  });
});
