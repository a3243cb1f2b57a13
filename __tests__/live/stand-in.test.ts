/** The gateway against moto: what it corrects, and what it lets tests do to calls. */
import {
  CreateTrailCommand,
  DeleteTrailCommand,
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  GetTrailStatusCommand,
  LookupEventsCommand,
  PutEventSelectorsCommand,
  StartLoggingCommand,
  StopLoggingCommand,
  UpdateTrailCommand,
} from '@aws-sdk/client-cloudtrail';
import {DescribeAlarmsCommand} from '@aws-sdk/client-cloudwatch';
import {
  DescribeEventBusCommand,
  ListRulesCommand,
  PutRuleCommand,
  UpdateEventBusCommand,
} from '@aws-sdk/client-eventbridge';
import {GetFunctionConcurrencyCommand, GetPolicyCommand} from '@aws-sdk/client-lambda';
import {
  CreateBucketCommand,
  GetBucketPolicyCommand,
  GetBucketRequestPaymentCommand,
  HeadBucketCommand,
  PutBucketRequestPaymentCommand,
} from '@aws-sdk/client-s3';
import {
  ConfirmSubscriptionCommand,
  CreateTopicCommand,
  GetDataProtectionPolicyCommand,
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PutDataProtectionPolicyCommand,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import {GetCallerIdentityCommand} from '@aws-sdk/client-sts';
import {beforeAll, describe, expect, it} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Account} from '../../stand-in/accounts.js';
import {describeLive} from './describe-live.js';

describeLive('the stand-in', (standIn) => {
  const {control} = standIn;

  /** What an SDK call came to: its answer, or the name and status of its error. */
  const outcome = async (call: Promise<object>): Promise<unknown> =>
    call.catch((error: unknown) => {
      const {name, $metadata} = error as {name: string; $metadata?: {httpStatusCode?: number}};
      return [name, $metadata?.httpStatusCode];
    });

  it.each([
    ['us-east-1', 'aws'],
    ['cn-north-1', 'aws-cn'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['eusc-de-east-1', 'aws-eusc'],
  ])('gives accounts in %s', async (region, partition) => {
    const account = await freshAccount(standIn, {region});
    const identity = await account.clients().sts.send(new GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({
      Account: account.id,
      Arn: `arn:${partition}:sts::${account.id}:assumed-role/stand-in/test`,
    });
  });

  describe('subscriptions', () => {
    let account: Account;
    let TopicArn: string | undefined;

    beforeAll(async () => {
      account = await freshAccount(standIn);
      ({TopicArn} = await account.clients().sns.send(new CreateTopicCommand({Name: 'iam-alerts'})));
    });

    const subscribe = async (Protocol: string, Endpoint: string, ReturnSubscriptionArn = false): Promise<string> => {
      const {sns} = account.clients();
      const answer = await sns.send(new SubscribeCommand({TopicArn, Protocol, Endpoint, ReturnSubscriptionArn}));
      return answer.SubscriptionArn ?? '';
    };
    const rows = async (): Promise<unknown> => {
      const {Subscriptions = []} = await account.clients().sns.send(new ListSubscriptionsByTopicCommand({TopicArn}));
      return Subscriptions.map(({Protocol, SubscriptionArn}) => [
        Protocol,
        SubscriptionArn === 'PendingConfirmation' ? 'pending' : SubscriptionArn?.startsWith('arn:'),
      ]);
    };
    const attributes = async (SubscriptionArn: string): Promise<unknown> => {
      const {Attributes} = await account.clients().sns.send(new GetSubscriptionAttributesCommand({SubscriptionArn}));
      return [Attributes?.['PendingConfirmation'], Attributes?.['ConfirmationWasAuthenticated']];
    };

    it('wait for their owner, click by click', async () => {
      const {sns} = account.clients();
      expect(await subscribe('email', 'a@example.com')).toBe('pending confirmation');
      expect(await subscribe('https', 'https://example.com/hook')).toBe('pending confirmation');
      expect(await subscribe('sqs', `arn:aws:sqs:us-east-1:${account.id}:own`)).toMatch(/^arn:/);
      expect(await subscribe('sqs', 'arn:aws:sqs:us-east-1:999988887777:foreign')).toBe('pending confirmation');
      expect(await subscribe('sms', '+15005550006')).toMatch(/^arn:/);
      const arn = await subscribe('email', 'a@example.com', true);
      expect(arn).toMatch(/^arn:/);
      expect(await rows()).toEqual([
        ['email', 'pending'],
        ['https', 'pending'],
        ['sqs', true],
        ['sqs', 'pending'],
        ['sms', true],
      ]);
      expect(await attributes(arn)).toEqual(['true', 'false']);
      const {Attributes} = await sns.send(new GetTopicAttributesCommand({TopicArn}));
      expect(Attributes).toMatchObject({
        SubscriptionsConfirmed: '2',
        SubscriptionsPending: '3',
        SubscriptionsDeleted: '0',
      });

      const record = (await control.subscriptions(account.id)).find(({protocol}) => protocol === 'email');
      expect(record).toMatchObject({state: 'pending', requests: 2, endpoint: 'a@example.com'});
      const confirm = (Token: string | undefined): Promise<unknown> =>
        outcome(sns.send(new ConfirmSubscriptionCommand({TopicArn, Token, AuthenticateOnUnsubscribe: 'true'})));
      expect(await confirm('wrong')).toEqual(['InvalidParameterException', 400]);
      expect(await confirm(record?.token)).toMatchObject({SubscriptionArn: arn});
      expect(await attributes(arn)).toEqual(['false', 'true']);
      expect(await subscribe('email', 'a@example.com')).toBe(arn);

      expect(await control.confirm(account.id, {protocol: 'https'})).toHaveLength(1);
      expect(await control.expire(account.id)).toMatchObject([
        {endpoint: 'arn:aws:sqs:us-east-1:999988887777:foreign'},
      ]);
      expect(await rows()).toEqual([
        ['email', true],
        ['https', true],
        ['sqs', true],
        ['sms', true],
      ]);
    });

    it('are confirmed at once where the test says so', async () => {
      await control.setConfirmation(account.id, 'at-once');
      const arn = await subscribe('email', 'long-ago@example.com');
      expect(await attributes(arn)).toEqual(['false', 'true']);
      await account.clients().sns.send(new UnsubscribeCommand({SubscriptionArn: arn}));
      const word = account.clients().sns.send(new UnsubscribeCommand({SubscriptionArn: 'PendingConfirmation'}));
      expect(await outcome(word)).toEqual(['InvalidParameterException', 400]);
    });

    it('and data protection policies are kept', async () => {
      const {sns} = account.clients();
      const get = new GetDataProtectionPolicyCommand({ResourceArn: TopicArn});
      expect((await sns.send(get)).DataProtectionPolicy).toBeUndefined();
      const DataProtectionPolicy = '{"Name":"p","Statement":[{"x":"<&>"}]}';
      await sns.send(new PutDataProtectionPolicyCommand({ResourceArn: TopicArn, DataProtectionPolicy}));
      expect((await sns.send(get)).DataProtectionPolicy).toBe(DataProtectionPolicy);
    });
  });

  describe('trails', () => {
    let account: Account;
    let S3BucketName: string;
    const Name = 'org-main';

    beforeAll(async () => {
      account = await freshAccount(standIn);
      S3BucketName = account.bucketName();
      await account.clients().s3.send(new CreateBucketCommand({Bucket: S3BucketName}));
      await account.clients().cloudtrail.send(new CreateTrailCommand({Name, S3BucketName, IsMultiRegionTrail: true}));
    });

    it('have default selectors, then the kind that was put last', async () => {
      const {cloudtrail} = account.clients();
      const get = async (): Promise<unknown> => {
        const {EventSelectors, AdvancedEventSelectors} = await cloudtrail.send(
          new GetEventSelectorsCommand({TrailName: Name}),
        );
        return [EventSelectors, AdvancedEventSelectors];
      };
      const all = {
        ReadWriteType: 'All',
        IncludeManagementEvents: true,
        DataResources: [],
        ExcludeManagementEventSources: [],
      };
      expect(await get()).toEqual([[all], undefined]);
      const AdvancedEventSelectors = [{FieldSelectors: [{Field: 'eventCategory', Equals: ['Management']}]}];
      await cloudtrail.send(new PutEventSelectorsCommand({TrailName: Name, AdvancedEventSelectors}));
      expect(await get()).toEqual([undefined, AdvancedEventSelectors]);
      const EventSelectors = [{ReadWriteType: 'WriteOnly' as const, IncludeManagementEvents: true}];
      await cloudtrail.send(new PutEventSelectorsCommand({TrailName: Name, EventSelectors}));
      expect(await get()).toEqual([EventSelectors, undefined]);
    });

    it('are changed by name or ARN in their home region, and nowhere else', async () => {
      const {cloudtrail} = account.clients();
      const arn = `arn:aws:cloudtrail:us-east-1:${account.id}:trail/${Name}`;
      expect((await cloudtrail.send(new GetTrailStatusCommand({Name}))).LatestDeliveryTime).toBeUndefined();
      await cloudtrail.send(new StartLoggingCommand({Name: arn}));
      expect(await cloudtrail.send(new GetTrailStatusCommand({Name: arn}))).toMatchObject({IsLogging: true});
      const elsewhere = account.clients('eu-west-1').cloudtrail;
      expect(await outcome(elsewhere.send(new StopLoggingCommand({Name: arn})))).toEqual([
        'InvalidHomeRegionException',
        400,
      ]);
      expect(await outcome(cloudtrail.send(new DeleteTrailCommand({Name: 'gone'})))).toEqual([
        'TrailNotFoundException',
        400,
      ]);
      const again = cloudtrail.send(new CreateTrailCommand({Name, S3BucketName}));
      expect(await outcome(again)).toEqual(['TrailAlreadyExistsException', 400]);
    });

    it('are described by region, partition and list of names', async () => {
      const names = async (region: string, trailNameList?: string[]): Promise<unknown> => {
        const {trailList = []} = await account
          .clients(region)
          .cloudtrail.send(new DescribeTrailsCommand({trailNameList}));
        return trailList.map((trail) => trail.Name);
      };
      expect(await names('us-east-1')).toEqual([Name]);
      expect(await names('us-east-1', [Name])).toEqual([Name]);
      expect(await names('us-east-1', ['other'])).toEqual([]);
      expect(await names('eu-west-1')).toEqual([Name]);
      expect(await names('us-gov-west-1')).toEqual([]);
    });

    it('lose global service events when they become single-Region', async () => {
      const {cloudtrail} = account.clients();
      const described = async (): Promise<unknown> => {
        const {trailList: [trail] = []} = await cloudtrail.send(new DescribeTrailsCommand({}));
        return [trail?.IsMultiRegionTrail, trail?.IncludeGlobalServiceEvents, trail?.HasCustomEventSelectors];
      };
      expect(await described()).toEqual([true, true, true]);
      await cloudtrail.send(new UpdateTrailCommand({Name, IsMultiRegionTrail: false}));
      expect(await described()).toEqual([false, false, true]);
      await cloudtrail.send(new UpdateTrailCommand({Name, IsMultiRegionTrail: true, IncludeGlobalServiceEvents: true}));
      expect(await described()).toEqual([true, true, true]);
    });

    it('have a history of the changes that were made, until a rule gives them another', async () => {
      const {cloudtrail} = account.clients();
      const {Events = []} = await cloudtrail.send(new LookupEventsCommand({}));
      expect(Events.map(({EventName}) => EventName)).toEqual(expect.arrayContaining(['CreateTrail', 'UpdateTrail']));
      await control.addRules(account.id, [
        {op: 'LookupEvents', body: {Events: [{EventName: 'DisableRule'}]}, times: 1},
      ]);
      expect((await cloudtrail.send(new LookupEventsCommand({}))).Events).toEqual([{EventName: 'DisableRule'}]);
    });
  });

  it('keeps the settings of a bus and the payer of a bucket', async () => {
    const account = await freshAccount(standIn);
    const {events, s3} = account.clients();
    await events.send(new UpdateEventBusCommand({Name: 'default', KmsKeyIdentifier: 'some-key'}));
    expect(await events.send(new DescribeEventBusCommand({}))).toMatchObject({
      KmsKeyIdentifier: 'some-key',
      Name: 'default',
    });
    const Bucket = account.bucketName();
    await s3.send(new CreateBucketCommand({Bucket}));
    expect((await s3.send(new GetBucketRequestPaymentCommand({Bucket}))).Payer).toBe('BucketOwner');
    const RequestPaymentConfiguration = {Payer: 'Requester' as const};
    await s3.send(new PutBucketRequestPaymentCommand({Bucket, RequestPaymentConfiguration}));
    expect((await s3.send(new GetBucketRequestPaymentCommand({Bucket}))).Payer).toBe('Requester');
  });

  describe('faults', () => {
    it('deny and throttle as each service does, for one account only', async () => {
      const [account, other] = await Promise.all([freshAccount(standIn), freshAccount(standIn)]);
      const calls = (of: Account): [string, () => Promise<object>][] => {
        const {events, sns, s3, lambda, cloudwatch} = of.clients();
        const Bucket = 'no-such-bucket-anywhere';
        return [
          ['ListRules', () => events.send(new ListRulesCommand({}))],
          [
            'GetTopicAttributes',
            () => sns.send(new GetTopicAttributesCommand({TopicArn: `arn:aws:sns:us-east-1:${of.id}:x`})),
          ],
          ['HeadBucket', () => s3.send(new HeadBucketCommand({Bucket}))],
          [`GET /${Bucket}?policy`, () => s3.send(new GetBucketPolicyCommand({Bucket}))],
          ['GetPolicy', () => lambda.send(new GetPolicyCommand({FunctionName: 'f'}))],
          ['GetFunctionConcurrency', () => lambda.send(new GetFunctionConcurrencyCommand({FunctionName: 'f'}))],
          ['DescribeAlarms', () => cloudwatch.send(new DescribeAlarmsCommand({}))],
        ];
      };
      const names: unknown[] = [];
      for (const [op, call] of calls(account)) {
        await control.addRules(account.id, [
          {op, deny: true, times: 1},
          {op, error: 'ExpiredTokenException', times: 1},
        ]);
        names.push([op.split(' ')[0], await outcome(call()), ((await outcome(call())) as unknown[])[0]]);
      }
      expect(names).toEqual([
        ['ListRules', ['AccessDeniedException', 400], 'ExpiredTokenException'],
        ['GetTopicAttributes', ['AuthorizationErrorException', 403], 'ExpiredTokenException'],
        ['HeadBucket', ['Unknown', 403], 'Unknown'],
        ['GET', ['AccessDenied', 403], 'ExpiredTokenException'],
        ['GetPolicy', ['AccessDeniedException', 403], 'ExpiredTokenException'],
        ['GetFunctionConcurrency', ['AccessDeniedException', 403], 'ExpiredTokenException'],
        ['DescribeAlarms', ['AccessDeniedException', 400], 'ExpiredTokenException'],
      ]);
      await control.addRules(account.id, [{op: '*', deny: true}]);
      expect(await other.clients().events.send(new ListRulesCommand({}))).toMatchObject({Rules: []});
      await control.clearRules(account.id);
      expect(await account.clients().events.send(new ListRulesCommand({}))).toMatchObject({Rules: []});
    });

    it('cut the connection before a call takes effect, or after', async () => {
      const account = await freshAccount(standIn);
      const {events} = account.clients();
      await control.addRules(account.id, [{op: 'PutRule', bodyMatch: '"lost"', drop: true}]);
      await control.addRules(account.id, [{op: 'PutRule', bodyMatch: '"kept"', drop: 'after'}]);
      const put = (Name: string): Promise<object> =>
        events.send(new PutRuleCommand({Name, EventPattern: '{"source":["aws.iam"]}'}));
      await expect(put('lost')).rejects.toThrow('socket hang up');
      await expect(put('kept')).rejects.toThrow('socket hang up');
      expect((await events.send(new ListRulesCommand({}))).Rules?.map(({Name}) => Name)).toEqual(['kept']);
      // How often an SDK tries again is its own affair.
      const calls = await control.calls(account.id);
      expect(new Set(calls.map(({action, rule, mutating}) => `${action} ${String(rule)} ${String(mutating)}`))).toEqual(
        new Set(['PutRule drop-before true', 'PutRule drop-after true', 'ListRules undefined false']),
      );
    });

    it('delay, hang, and let the next call through', async () => {
      const account = await freshAccount(standIn);
      const {events} = account.clients();
      await control.addRules(account.id, [
        {op: 'ListRules', delay: 150, times: 1},
        {op: 'ListRules', hang: true, times: 1},
      ]);
      const started = performance.now();
      await events.send(new ListRulesCommand({}));
      expect(performance.now() - started).toBeGreaterThanOrEqual(149);
      const hanging = events.send(new ListRulesCommand({}), {abortSignal: AbortSignal.timeout(100)});
      expect(await outcome(hanging)).toEqual(['AbortError', undefined]);
      expect(await events.send(new ListRulesCommand({}))).toMatchObject({Rules: []});
      expect((await control.calls(account.id)).map(({status, rule}) => [status, rule])).toEqual([
        [200, 'delay'],
        [0, 'hang'],
        [200, undefined],
      ]);
      await control.clearCalls(account.id);
      expect(await control.calls(account.id)).toEqual([]);
    });
  });

  it('refuses a control call that does not exist, in words', async () => {
    const response = await fetch(`${standIn.endpoint}/_stand-in/toString`, {method: 'POST', body: '[]'});
    expect([response.status, await response.json()]).toEqual([400, {error: 'no control method toString'}]);
  });
});
