/** Reconcile against the stand-in: from nothing to in sync, never a change too many, and whole again after any accident. */
import {
  DescribeTrailsCommand,
  GetEventSelectorsCommand,
  ListTagsCommand,
  PutEventSelectorsCommand,
  StopLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import {
  DescribeRuleCommand,
  ListTagsForResourceCommand as ListRuleTags,
  ListTargetsByRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
  ListTagsForResourceCommand as ListTopicTags,
  ListTopicsCommand,
  SetSubscriptionAttributesCommand,
  SetTopicAttributesCommand,
  SubscribeCommand,
  TagResourceCommand,
} from '@aws-sdk/client-sns';
import {beforeAll, describe, expect, it} from '@jest/globals';
import {setTimeout as delay} from 'node:timers/promises';
import {UsageError} from '../../src/errors.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy, type Healthy} from '../../stand-in/healthy.js';
import {inventory} from '../reconcile/inventory.js';
import {bench, type Run} from '../reconcile/live.js';
import {runs} from '../support/runs.js';
import {describeLive} from './describe-live.js';

/** A baseline under which reconcile has to make everything that it can make. */
const everything = (account: Account): Readonly<Record<string, unknown>> => ({
  version: 1,
  account: account.id,
  trail: {bucket: account.bucketName(), 'kms-key': 'alias/trail'},
  rule: {'dead-letter-queue': 'iam-dlq', retry: {attempts: 185}},
  topic: {'kms-key': 'alias/iam-alerts'},
  recipients: [{protocol: 'email', endpoint: 'secops@example.com'}],
});

const steps = ({report}: Run): string[] =>
  (report.plan?.steps ?? []).map(({action, by, outcome}) => `${action} ${outcome?.state ?? by}`);
const errors = ({report}: Run): string[] => (report.plan?.steps ?? []).flatMap(({outcome}) => outcome?.error ?? []);

describeLive('reconcile', (standIn) => {
  const {control} = standIn;

  describe('an empty account', () => {
    let account: Account;
    beforeAll(async () => {
      account = await freshAccount(standIn);
    });

    it('is in sync after one run and one click, and nothing changes from then on', async () => {
      const {reconcile, plan, changes} = bench(standIn, account, everything(account));
      const first = await reconcile();
      expect(errors(first)).toEqual([]);
      expect(steps(first)).toEqual(
        [
          ...[
            'CreateKey',
            'CreateBucket',
            'PutBucketPolicy',
            'CreateTrail',
            'StartLogging',
            'CreateKey',
            'CreateTopic',
            'CreateQueue',
          ],
          ...['PutRule', 'PutTargets', 'Subscribe'],
        ]
          .map((action) => `${action} done`)
          .concat('ConfirmSubscription human'),
      );
      expect(first.report.plan?.steps.at(-1)?.text).toMatch(
        /A request was sent at \d{4}-.*Z and expires at \d{4}-.*Z\. A request is valid for 48 hours/,
      );
      expect(first).toMatchObject({exit: 1, report: {converged: false, verdict: 'drifted'}});
      await changes();

      // A pending address is not asked again.
      expect(await reconcile()).toMatchObject({exit: 1, report: {converged: false}});
      expect(await changes()).toEqual([]);
      expect(await control.subscriptions(account.id)).toMatchObject([
        {endpoint: 'secops@example.com', requests: 1, state: 'pending'},
      ]);

      await control.confirm(account.id);
      expect(await reconcile()).toMatchObject({
        exit: 0,
        report: {converged: true, verdict: 'in-sync', plan: {steps: []}, delivery: {delivered: 109}},
      });
      expect(await plan()).toMatchObject({exit: 0, report: {plan: {steps: []}}});
      expect(await changes()).toEqual([]);
    });

    it('holds what was made with our mark on it', async () => {
      const {cloudtrail, events, sns} = account.clients();
      const {trailList: [trail] = []} = await cloudtrail.send(new DescribeTrailsCommand({}));
      const {ResourceTagList: [trailTags] = []} = await cloudtrail.send(
        new ListTagsCommand({ResourceIdList: [trail?.TrailARN ?? '']}),
      );
      const {Arn: ResourceARN} = await events.send(new DescribeRuleCommand({Name: 'iam-alert-guard'}));
      const {Topics: [topic] = []} = await sns.send(new ListTopicsCommand({}));
      const mark = [{Key: 'managed-by', Value: 'iam-alert-guard'}];
      expect(trailTags?.TagsList).toEqual(mark);
      expect((await events.send(new ListRuleTags({ResourceARN}))).Tags).toEqual(mark);
      expect((await sns.send(new ListTopicTags({ResourceArn: topic?.TopicArn}))).Tags).toEqual(mark);
    });
  });

  it('waits for people where it is asked to', async () => {
    const account = await freshAccount(standIn);
    const {reconcile} = bench(standIn, account, everything(account));
    const running = reconcile({'wait-for-confirmation': '5m'});
    const click = async (): Promise<void> => {
      while ((await control.confirm(account.id)).length === 0) await delay(50);
    };
    await click();
    expect(await running).toMatchObject({exit: 0, report: {converged: true}});
  });

  describe('the network dies', () => {
    it('at any changing call, before it takes effect or after: running again converges, with nothing twice', async () => {
      const whole = await freshAccount(standIn);
      const model = bench(standIn, whole, everything(whole));
      await model.changes();
      await model.reconcile();
      const positions = (await model.changes()).map(({action}, index, all) => ({
        action,
        nth: all.slice(0, index).filter((other) => other.action === action).length,
      }));
      const expected = await inventory(standIn, whole);
      expect(positions.length).toBeGreaterThanOrEqual(13);

      const died: string[] = [];
      // At one call before, at the next after; with LONG_TESTS=1 both at each.
      const apart = runs(2, 2, 1);
      for (const [index, {action, nth}] of positions.entries()) {
        for (const drop of (['before', 'after'] as const).filter((_, of) => (index + of) % apart === 0)) {
          const account = await freshAccount(standIn);
          const {reconcile, changes} = bench(standIn, account, everything(account));
          // The calls of this name that come first are let through.
          await control.addRules(account.id, [
            ...(nth > 0 ? [{op: action, delay: 1, times: nth}] : []),
            {op: action, drop, times: 1},
          ]);
          const first = await reconcile();
          const where = `${action} ${String(nth)} ${drop}`;
          if (errors(first).length > 0) died.push(where);
          await control.clearRules(account.id);
          const second = await reconcile();
          expect([where, errors(second)]).toEqual([where, []]);
          await control.confirm(account.id);
          expect([where, await inventory(standIn, account)]).toEqual([where, expected]);
          await changes();
          expect([where, (await reconcile()).report.converged]).toEqual([where, true]);
          expect([where, await changes()]).toEqual([where, []]);
          account.close();
        }
      }
      // Before it took effect every one of them stops the run; afterwards most are seen to have happened.
      expect(died.filter((where) => where.endsWith('before'))).toHaveLength(Math.ceil(positions.length / apart));
    }, 300_000);
  });

  describe('an account full of other people’s things', () => {
    it('keeps all of them', async () => {
      const account = await freshAccount(standIn);
      const healthy = await buildHealthy(standIn, account);
      const {names} = healthy;
      const {cloudtrail, events, sns} = account.clients();
      // A policy of others that does not admit EventBridge, and one more subscriber with a filter of his own.
      const theirs = {
        Sid: 'ops',
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${account.id}:root`},
        Action: 'sns:Publish',
        Resource: names.topicArn,
      };
      const policy = JSON.stringify({Version: '2008-10-17', Id: 'theirs', Statement: [theirs]});
      const DeliveryPolicy = JSON.stringify({http: {defaultHealthyRetryPolicy: {numRetries: 9}}});
      await sns.send(
        new SetTopicAttributesCommand({TopicArn: names.topicArn, AttributeName: 'Policy', AttributeValue: policy}),
      );
      await sns.send(
        new SetTopicAttributesCommand({
          TopicArn: names.topicArn,
          AttributeName: 'DeliveryPolicy',
          AttributeValue: DeliveryPolicy,
        }),
      );
      await sns.send(new TagResourceCommand({ResourceArn: names.topicArn, Tags: [{Key: 'team', Value: 'platform'}]}));
      const {SubscriptionArn: filtered = ''} = await sns.send(
        new SubscribeCommand({
          TopicArn: names.topicArn,
          Protocol: 'email',
          Endpoint: 'other@example.com',
          ReturnSubscriptionArn: true,
        }),
      );
      await sns.send(
        new SetSubscriptionAttributesCommand({
          SubscriptionArn: filtered,
          AttributeName: 'FilterPolicy',
          AttributeValue: '{"team":["other"]}',
        }),
      );
      // A rule with more to it than ours has, switched off and with a gap.
      await events.send(
        new PutRuleCommand({
          Name: names.ruleName,
          EventPattern: '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}}',
          State: 'DISABLED',
          Description: 'theirs',
          RoleArn: `arn:aws:iam::${account.id}:role/theirs`,
          ScheduleExpression: 'rate(7 days)',
        }),
      );
      await events.send(
        new PutTargetsCommand({
          Rule: names.ruleName,
          Targets: [{Id: 'siem', Arn: names.queueArn, InputPath: '$.detail'}],
        }),
      );
      const data = {
        ReadWriteType: 'WriteOnly' as const,
        IncludeManagementEvents: false,
        DataResources: [{Type: 'AWS::S3::Object', Values: ['arn:aws:s3']}],
      };
      await cloudtrail.send(new PutEventSelectorsCommand({TrailName: names.trailName, EventSelectors: [data]}));

      const {reconcile, changes} = bench(standIn, account, {...healthy.baseline, 'unexpected-recipients': 'allow'});
      const run = await reconcile();
      expect([errors(run), run.report.converged, steps(run)]).toEqual([
        [],
        true,
        ['PutEventSelectors done', 'SetTopicAttributes done', 'PutRule done'],
      ]);

      const {Attributes: topic} = await sns.send(new GetTopicAttributesCommand({TopicArn: names.topicArn}));
      expect(JSON.parse(topic?.['Policy'] ?? '')).toMatchObject({
        Version: '2008-10-17',
        Id: 'theirs',
        Statement: [theirs, {Sid: expect.stringMatching(/^iam-alert-guard-[0-9a-f]{10}$/)}],
      });
      expect(JSON.parse(topic?.['DeliveryPolicy'] ?? '')).toEqual(JSON.parse(DeliveryPolicy));
      expect((await sns.send(new ListTopicTags({ResourceArn: names.topicArn}))).Tags).toEqual([
        {Key: 'team', Value: 'platform'},
      ]);
      expect(
        (await sns.send(new GetSubscriptionAttributesCommand({SubscriptionArn: filtered}))).Attributes,
      ).toMatchObject({FilterPolicy: '{"team":["other"]}'});
      expect(
        (await sns.send(new ListSubscriptionsByTopicCommand({TopicArn: names.topicArn}))).Subscriptions,
      ).toHaveLength(3);
      expect(await events.send(new DescribeRuleCommand({Name: names.ruleName}))).toMatchObject({
        State: 'ENABLED',
        Description: 'theirs',
        RoleArn: `arn:aws:iam::${account.id}:role/theirs`,
        ScheduleExpression: 'rate(7 days)',
      });
      const {Targets} = await events.send(new ListTargetsByRuleCommand({Rule: names.ruleName}));
      expect(Targets).toEqual([
        expect.objectContaining({Id: names.targetId}),
        {Id: 'siem', Arn: names.queueArn, InputPath: '$.detail'},
      ]);
      expect(
        (await cloudtrail.send(new GetEventSelectorsCommand({TrailName: names.trailName}))).EventSelectors?.[0],
      ).toMatchObject(data);
      await changes();
      expect((await reconcile()).report.plan?.steps).toEqual([]);
      expect(await changes()).toEqual([]);
    });
  });

  describe('a healthy account that somebody has broken', () => {
    let account: Account;
    let healthy: Healthy;
    beforeAll(async () => {
      account = await freshAccount(standIn);
      healthy = await buildHealthy(standIn, account);
    });
    const disable = async (): Promise<void> => {
      await account.clients().cloudtrail.send(new StopLoggingCommand({Name: healthy.names.trailName}));
    };

    it('is carried out as agreed, and a stale digest is refused with nothing changed', async () => {
      const {plan, reconcile, command, changes} = bench(standIn, account, healthy.baseline);
      await disable();
      const agreed = (await plan()).report.plan?.digest ?? '';
      await account
        .clients()
        .events.send(
          new PutRuleCommand({Name: healthy.names.ruleName, EventPattern: '{"source":["aws.iam"]}', State: 'DISABLED'}),
        );
      await changes();
      const refused = reconcile({'plan-digest': agreed});
      await expect(refused).rejects.toThrow(UsageError);
      const now = (await plan()).report.plan?.digest ?? '';
      await expect(refused).rejects.toThrow(
        `nothing was changed: the plan is not the one that was agreed to. Agreed: ${agreed}. Now: ${now}.`,
      );
      expect(await changes()).toEqual([]);
      const done = await command({'plan-digest': now});
      expect(done).toMatchObject({exit: 0, outputs: {converged: 'true', 'plan-digest': now, verdict: 'in-sync'}});
      expect((await changes()).map(({action}) => action)).toEqual(['StartLogging', 'PutRule']);
    });

    it('a role that sees less has another plan, and is told so', async () => {
      const {plan, reconcile, changes} = bench(standIn, account, healthy.baseline);
      await disable();
      const agreed = (await plan()).report.plan?.digest ?? '';
      await control.addRules(account.id, [{op: 'ListTargetsByRule', deny: true}]);
      await changes();
      await expect(reconcile({'plan-digest': agreed})).rejects.toThrow(
        'events:ListTargetsByRule in us-east-1 was denied',
      );
      expect(await changes()).toEqual([]);
      await control.clearRules(account.id);
      expect((await reconcile({'plan-digest': agreed})).exit).toBe(0);
    });

    it('nobody there to be asked, or another account: nothing is changed', async () => {
      await disable();
      const {reconcile, changes, world} = bench(standIn, account, healthy.baseline);
      await changes();
      await expect(reconcile({yes: false})).rejects.toThrow('there is no terminal to ask on');
      await expect(reconcile({account: '999988887777'})).rejects.toThrow('--account is 999988887777');
      const questions: string[] = [];
      const asked = bench(standIn, account, healthy.baseline, {
        prompt: async (question) => (questions.push(question), 'yes'),
      });
      await expect(asked.reconcile({yes: false})).rejects.toThrow('nothing was changed');
      expect(questions).toEqual([`1 step will change account ${account.id}. Type the account number to go on: `]);
      expect(await changes()).toEqual([]);
      const right = bench(standIn, account, healthy.baseline, {prompt: async () => account.id});
      expect((await right.reconcile({yes: false})).exit).toBe(0);
      expect(world.prompt).toBeNull();
    });

    it('a step that is denied stops the run, names the permission, and leaves the rest for later', async () => {
      await disable();
      await account
        .clients()
        .events.send(
          new PutRuleCommand({Name: healthy.names.ruleName, EventPattern: '{"source":["aws.iam"]}', State: 'DISABLED'}),
        );
      await control.addRules(account.id, [{op: 'StartLogging', deny: true}]);
      const {reconcile} = bench(standIn, account, healthy.baseline);
      const run = await reconcile();
      expect(run).toMatchObject({exit: 1, report: {converged: false}});
      expect(steps(run).slice(0, 2)).toEqual(['StartLogging failed', 'PutRule not-tried']);
      expect(errors(run)[0]).toContain('Grant cloudtrail:StartLogging, then run again.');
      await control.clearRules(account.id);
      expect((await reconcile()).exit).toBe(0);
    });

    it('what AWS has not yet spread is waited for', async () => {
      await disable();
      await control.addRules(account.id, [{op: 'StartLogging', error: 'ConflictException', times: 2}]);
      const {reconcile, changes} = bench(standIn, account, healthy.baseline);
      await changes();
      expect((await reconcile()).exit).toBe(0);
      expect((await changes()).map(({action, status}) => `${action} ${String(status)}`)).toEqual([
        'StartLogging 400',
        'StartLogging 400',
        'StartLogging 200',
      ]);
    });

    it('two runs at once do it once, or the same, and both end well', async () => {
      await disable();
      const policy = JSON.stringify({Version: '2012-10-17', Statement: []});
      await account.clients().sns.send(
        new SetTopicAttributesCommand({
          TopicArn: healthy.names.topicArn,
          AttributeName: 'Policy',
          AttributeValue: policy,
        }),
      );
      const runs = await Promise.all([1, 2].map(() => bench(standIn, account, healthy.baseline).reconcile()));
      expect(runs.map(({exit}) => exit)).toEqual([0, 0]);
      const {Attributes} = await account
        .clients()
        .sns.send(new GetTopicAttributesCommand({TopicArn: healthy.names.topicArn}));
      expect((JSON.parse(Attributes?.['Policy'] ?? '{}') as {Statement: unknown[]}).Statement).toHaveLength(1);
    });
  });
});
