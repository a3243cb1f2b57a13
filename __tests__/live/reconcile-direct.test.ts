/** Reconcile against the stand-in, where recipients are the targets of a rule: a permission, a queue policy and a target that are missing. */
import {AddPermissionCommand, GetPolicyCommand, RemovePermissionCommand} from '@aws-sdk/client-lambda';
import {ListTargetsByRuleCommand, PutTargetsCommand, RemoveTargetsCommand} from '@aws-sdk/client-eventbridge';
import {CreateQueueCommand, GetQueueAttributesCommand, SetQueueAttributesCommand} from '@aws-sdk/client-sqs';
import {beforeAll, describe, expect, it} from '@jest/globals';
import {tagOf} from '../../src/delivery/subject.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy, type Healthy} from '../../stand-in/healthy.js';
import {bench, type Bench, type Run} from '../reconcile/live.js';
import {describeLive} from './describe-live.js';

const errors = ({report}: Run): string[] => (report.plan?.steps ?? []).flatMap(({outcome}) => outcome?.error ?? []);
const done = ({report}: Run): string[] =>
  (report.plan?.steps ?? []).map(({action, by, outcome}) => `${action} ${outcome?.state ?? by}`);

describeLive('reconcile where a rule leads to recipients directly', (standIn) => {
  let account: Account;
  let healthy: Healthy;
  let run: Bench;
  let queueArn: string;
  let QueueUrl: string;
  let FunctionName: string;
  let ruleArn: string;

  const policyOf = async (): Promise<{Sid: string; Principal: {Service: string}}[]> => {
    const {Policy = '{"Statement":[]}'} = await account.clients().lambda.send(new GetPolicyCommand({FunctionName}));
    return (JSON.parse(Policy) as {Statement: {Sid: string; Principal: {Service: string}}[]}).Statement;
  };
  const queuePolicy = async (): Promise<string> =>
    (await account.clients().sqs.send(new GetQueueAttributesCommand({QueueUrl, AttributeNames: ['Policy']})))
      .Attributes?.['Policy'] ?? '';

  beforeAll(async () => {
    account = await freshAccount(standIn);
    healthy = await buildHealthy(standIn, account);
    const {sqs} = account.clients();
    QueueUrl = (await sqs.send(new CreateQueueCommand({QueueName: 'siem'}))).QueueUrl ?? '';
    queueArn = `arn:${account.partition}:sqs:us-east-1:${account.id}:siem`;
    FunctionName = healthy.names.functionArn;
    ruleArn = healthy.names.ruleArn;
    const {recipients, ...rest} = healthy.baseline as {recipients: object[]};
    run = bench(standIn, account, {
      ...rest,
      recipients: [
        ...recipients,
        {protocol: 'lambda', endpoint: FunctionName, via: 'direct'},
        {protocol: 'sqs', endpoint: queueArn, via: 'direct'},
      ],
    });
  });

  const settled = async (): Promise<void> => {
    await run.changes();
    const again = await run.reconcile();
    expect([again.exit, done(again)]).toEqual([0, []]);
    expect(await run.changes()).toEqual([]);
  };

  it('makes both targets of the rule and admits it, beside what others may', async () => {
    const before = await policyOf();
    const first = await run.reconcile();
    expect(errors(first)).toEqual([]);
    expect(done(first)).toEqual(
      ['AddPermission', 'PutTargets', 'SetQueueAttributes', 'PutTargets'].map((action) => `${action} done`),
    );
    expect(first.report.converged).toBe(true);
    const {Targets = []} = await account
      .clients()
      .events.send(new ListTargetsByRuleCommand({Rule: healthy.names.ruleName}));
    expect(Targets.map(({Arn}) => Arn)).toEqual(expect.arrayContaining([FunctionName, queueArn]));
    expect(await policyOf()).toEqual([...before, expect.objectContaining({Sid: `iam-alert-guard-${tagOf(ruleArn)}`})]);
    await settled();
  });

  describe('what breaks later', () => {
    it('the permission', async () => {
      const {lambda} = account.clients();
      const StatementId = `iam-alert-guard-${tagOf(ruleArn)}`;
      await lambda.send(new RemovePermissionCommand({FunctionName, StatementId}));
      await lambda.send(
        new AddPermissionCommand({
          FunctionName,
          StatementId,
          Action: 'lambda:InvokeFunction',
          Principal: 'events.amazonaws.com',
          SourceArn: `${ruleArn}-of-others`,
        }),
      );
      const cured = await run.reconcile();
      expect([errors(cured), done(cured), cured.exit]).toEqual([[], ['AddPermission done'], 0]);
      // That of the others stays, though it bears our name.
      expect((await policyOf()).map(({Sid}) => Sid)).toEqual(
        expect.arrayContaining([StatementId, `iam-alert-guard-2-${tagOf(ruleArn)}`]),
      );
      await settled();
    });

    it('the policy of the queue', async () => {
      const {sqs} = account.clients();
      const theirs = {
        Sid: 'theirs',
        Effect: 'Allow',
        Principal: {AWS: `arn:${account.partition}:iam::${account.id}:root`},
        Action: 'sqs:ReceiveMessage',
        Resource: queueArn,
      };
      const Policy = JSON.stringify({Version: '2012-10-17', Statement: [theirs]});
      await sqs.send(new SetQueueAttributesCommand({QueueUrl, Attributes: {Policy}}));
      const cured = await run.reconcile();
      expect([errors(cured), done(cured), cured.exit]).toEqual([[], ['SetQueueAttributes done'], 0]);
      const {Statement} = JSON.parse(await queuePolicy()) as {Statement: object[]};
      expect(Statement[0]).toEqual(theirs);
      expect(Statement).toHaveLength(2);
      await settled();
    });

    it('the target, and one of somebody else stays', async () => {
      const {events} = account.clients();
      const Rule = healthy.names.ruleName;
      const theirs = `arn:${account.partition}:logs:us-east-1:${account.id}:log-group:/aws/events/theirs`;
      const {Targets = []} = await events.send(new ListTargetsByRuleCommand({Rule}));
      const gone = Targets.find(({Arn}) => Arn === queueArn)?.Id ?? '';
      await events.send(new RemoveTargetsCommand({Rule, Ids: [gone]}));
      await events.send(new PutTargetsCommand({Rule, Targets: [{Id: 'iam-alert-guard-9', Arn: theirs}]}));
      const cured = await run.reconcile();
      expect([errors(cured), done(cured), cured.exit]).toEqual([[], ['PutTargets done'], 0]);
      const {Targets: now = []} = await events.send(new ListTargetsByRuleCommand({Rule}));
      expect(now.map(({Id}) => Id)).toEqual(expect.arrayContaining(['iam-alert-guard-9', gone]));
      await settled();
    });
  });
});
