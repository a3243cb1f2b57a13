/** Reconcile against the stand-in, beside others: two baselines that share things, two runs at once, and somebody who writes meanwhile. */
import {PutBucketPolicyCommand, GetBucketPolicyCommand} from '@aws-sdk/client-s3';
import {DescribeKeyCommand, ListAliasesCommand, ListKeysCommand, ListResourceTagsCommand} from '@aws-sdk/client-kms';
import {CreateQueueCommand, GetQueueAttributesCommand, SetQueueAttributesCommand} from '@aws-sdk/client-sqs';
import {beforeAll, describe, expect, it} from '@jest/globals';
import type {AwsWrites} from '../../src/ports/aws-writes.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy, type Healthy} from '../../stand-in/healthy.js';
import {bench, type Bench, type Run} from '../reconcile/live.js';
import {describeLive} from './describe-live.js';

const errors = ({report}: Run): string[] => (report.plan?.steps ?? []).flatMap(({outcome}) => outcome?.error ?? []);

describeLive('reconcile beside others', (standIn) => {
  const {control} = standIn;
  let account: Account;
  let healthy: Healthy;
  let queueUrl: string;
  let queueArn: string;
  beforeAll(async () => {
    account = await freshAccount(standIn);
    healthy = await buildHealthy(standIn, account);
    const {sqs} = account.clients();
    queueUrl = (await sqs.send(new CreateQueueCommand({QueueName: 'shared'}))).QueueUrl ?? '';
    queueArn = `arn:aws:sqs:us-east-1:${account.id}:shared`;
  });

  /** A team with its own rule and topic, and the queues of all. */
  const baselineOf = (team: string): Readonly<Record<string, unknown>> => ({
    version: 1,
    account: account.id,
    trail: {name: healthy.names.trailName},
    rule: {name: `${team}-changes`, 'dead-letter-queue': 'shared-dead-letters'},
    topic: {name: `${team}-alerts`},
    recipients: [{protocol: 'sqs', endpoint: queueArn}],
  });
  const policyOf = async (): Promise<string> =>
    (await account.clients().sqs.send(new GetQueueAttributesCommand({QueueUrl: queueUrl, AttributeNames: ['Policy']})))
      .Attributes?.['Policy'] ?? '';
  const writePolicy = async (Policy: string): Promise<void> =>
    void (await account.clients().sqs.send(new SetQueueAttributesCommand({QueueUrl: queueUrl, Attributes: {Policy}})));

  it('two baselines with one queue and one dead-letter queue are both in sync, and stay so', async () => {
    const teams = ['a', 'b'].map((team) => bench(standIn, account, baselineOf(team)));
    for (const {reconcile} of teams) {
      const run = await reconcile();
      expect([errors(run), run.report.converged, run.report.delivery?.lost]).toEqual([[], true, 0]);
    }
    for (const {reconcile, plan, changes} of teams) {
      expect((await plan()).report.plan?.steps).toEqual([]);
      await changes();
      expect((await reconcile()).exit).toBe(0);
      expect(await changes()).toEqual([]);
    }
    const {Statement} = JSON.parse(await policyOf()) as {Statement: {Sid: string}[]};
    expect(Statement.map(({Sid}) => Sid)).toEqual([
      expect.stringMatching(/^iam-alert-guard-sns-[0-9a-f]{10}$/),
      expect.stringMatching(/^iam-alert-guard-sns-[0-9a-f]{10}$/),
    ]);
  });

  it('a mistyped name of the trail takes nothing from the trail that works', async () => {
    const {s3} = account.clients();
    const Bucket = healthy.names.bucketName;
    const read = async (): Promise<string | undefined> => (await s3.send(new GetBucketPolicyCommand({Bucket}))).Policy;
    const before = await read();
    const {reconcile, changes} = bench(standIn, account, {
      ...healthy.baseline,
      trail: {name: 'mistyped', bucket: Bucket},
      'unexpected-recipients': 'allow',
    });
    await changes();
    const run = await reconcile();
    expect(run.exit).toBe(1);
    expect(await changes()).toEqual([]);
    expect(await read()).toBe(before);
    await s3.send(new PutBucketPolicyCommand({Bucket, Policy: before ?? ''}));
  });

  /** A bench whose writes of the queue's policy have somebody else's write right before or right after them. */
  function meanwhile(when: 'before' | 'after', write: (now: string) => Promise<void>): Bench {
    const made = bench(standIn, account, baselineOf('a'));
    const {world} = made;
    return bench(standIn, account, baselineOf('a'), {
      openAws: (options) => {
        const aws = world.openAws(options);
        return {
          ...aws,
          writes: (): AwsWrites => {
            const writes = aws.writes();
            return {
              ...writes,
              write: async (call, endpointOf) => {
                if (call.op !== 'sqs:SetQueueAttributes') return writes.write(call, endpointOf);
                if (when === 'before') await write(await policyOf());
                const answer = await writes.write(call, endpointOf);
                if (when === 'after') await write(await policyOf());
                return answer;
              },
            };
          },
        };
      },
    });
  }
  const theirs = (Sid: string): object => ({
    Sid,
    Effect: 'Allow',
    Principal: {AWS: `arn:aws:iam::${account.id}:root`},
    Action: 'sqs:SendMessage',
    Resource: queueArn,
  });
  const policy = (...Statement: object[]): string => JSON.stringify({Version: '2012-10-17', Statement});

  describe('somebody writes the policy at the same time', () => {
    it('and adds to it after us: it is kept, and told', async () => {
      await writePolicy(policy(theirs('ops')));
      const {reconcile} = meanwhile('after', async (now) => {
        const {Statement} = JSON.parse(now) as {Statement: object[]};
        await writePolicy(policy(...Statement, theirs('added')));
      });
      const run = await reconcile();
      expect([errors(run), run.exit]).toEqual([[], 0]);
      expect(run.report.notes).toContainEqual(expect.stringMatching(/somebody added to the policy.*"Sid": ?"added"/));
      const {Statement} = JSON.parse(await policyOf()) as {Statement: {Sid: string}[]};
      expect(Statement.map(({Sid}) => Sid)).toEqual(['ops', expect.stringMatching(/^iam-alert-guard-sns-/), 'added']);
    });

    it('and writes over ours: the run fails and says so, and the next one goes on from there', async () => {
      await writePolicy(policy(theirs('ops')));
      const {reconcile} = meanwhile('after', () => writePolicy(policy(theirs('ops'), theirs('other'))));
      const run = await reconcile();
      expect(run.exit).toBe(1);
      expect(errors(run)).toEqual([expect.stringContaining('somebody wrote the policy at the same time')]);
      const next = await bench(standIn, account, baselineOf('a')).reconcile();
      expect([errors(next), next.exit]).toEqual([[], 0]);
      const {Statement} = JSON.parse(await policyOf()) as {Statement: {Sid: string}[]};
      expect(Statement.map(({Sid}) => Sid)).toEqual(['ops', 'other', expect.stringMatching(/^iam-alert-guard-sns-/)]);
    });

    it('and another run of ours comes between look and call: it sees that its own is gone, and the next run adds it', async () => {
      await writePolicy(policy(theirs('ops')));
      const b = bench(standIn, account, baselineOf('b'));
      const {reconcile} = meanwhile('before', async () => {
        await b.reconcile();
      });
      expect((await reconcile()).exit).toBe(0);
      // AWS takes no condition with a policy: what was written in between is overwritten, and whoever wrote it is told by the next look.
      expect((await b.plan()).report.plan?.steps.map(({action}) => action)).toEqual(['SetQueueAttributes']);
      expect((await b.reconcile()).exit).toBe(0);
      expect((await bench(standIn, account, baselineOf('a')).plan()).exit).toBe(0);
    });
  });

  it('two runs that make one key: the one that comes too late keeps its key, tags it and says so', async () => {
    const fresh = await freshAccount(standIn);
    const baseline = {
      version: 1,
      account: fresh.id,
      trail: {bucket: fresh.bucketName(), 'kms-key': 'alias/trail'},
      recipients: [{protocol: 'email', endpoint: 'secops@example.com'}],
    };
    // Both have looked for a key before either has made one, and both have made one before either has named it.
    await control.addRules(fresh.id, [
      {op: 'CreateKey', delay: 2_000},
      {op: 'CreateAlias', delay: 2_000},
    ]);
    const runs = await Promise.all(
      [bench(standIn, fresh, baseline), bench(standIn, fresh, baseline)].map((one) => one.reconcile()),
    );
    const {kms} = fresh.clients();
    const {Keys = []} = await kms.send(new ListKeysCommand({}));
    const {Aliases = []} = await kms.send(new ListAliasesCommand({}));
    const named = Aliases.find(({AliasName}) => AliasName === 'alias/trail')?.TargetKeyId;
    const left = Keys.filter(({KeyId}) => KeyId !== named);
    expect([Keys.length, left.length]).toEqual([2, 1]);
    const KeyId = left[0]?.KeyId ?? '';
    const {Tags = []} = await kms.send(new ListResourceTagsCommand({KeyId}));
    expect(Tags).toContainEqual({TagKey: 'iam-alert-guard-left-over', TagValue: 'alias/trail'});
    expect((await kms.send(new DescribeKeyCommand({KeyId}))).KeyMetadata?.KeyState).toBe('Enabled');
    const notes = runs.flatMap(({report}) => report.notes.filter((note) => note.includes(KeyId)));
    expect(notes).toEqual([expect.stringContaining('another run named its key alias/trail first')]);
  });
});
