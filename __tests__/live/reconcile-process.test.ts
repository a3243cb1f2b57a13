/**
 * `reconcile` as a process that builds a chain from nothing and is killed at one of its calls. Whatever it left, the next run ends in sync with
 * what an undisturbed one makes, what others had is there word for word, and a third run changes nothing.
 *
 * `LONG_TESTS=1` strikes before and after every changing call with SIGKILL, and once at each with SIGTERM and Ctrl-C; otherwise at a few.
 */
import {DescribeTrailsCommand} from '@aws-sdk/client-cloudtrail';
import {ListRulesCommand, ListTargetsByRuleCommand, PutRuleCommand} from '@aws-sdk/client-eventbridge';
import {ListAliasesCommand, ListKeysCommand} from '@aws-sdk/client-kms';
import {ListBucketsCommand} from '@aws-sdk/client-s3';
import {CreateTopicCommand, ListSubscriptionsCommand, ListTopicsCommand} from '@aws-sdk/client-sns';
import {CreateQueueCommand, GetQueueAttributesCommand, ListQueuesCommand} from '@aws-sdk/client-sqs';
import {expect, it, jest} from '@jest/globals';
import type {Report} from '../../src/report/model/model.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {cli} from '../e2e-support/cli.js';
import {struck, type Cut} from '../e2e-support/struck.js';
import {asFile, removeWorkspaces, workspace} from '../e2e-support/workspace.js';
import {runs} from '../support/runs.js';
import {describeLive} from './describe-live.js';

jest.setTimeout(1_800_000);
removeWorkspaces();

const OTHERS = 'of-others';

describeLive('reconcile as a process', (standIn) => {
  interface Stage {
    readonly account: Account;
    readonly cwd: string;
    readonly theirs: string;
    readonly args: readonly string[];
  }

  /** An account without a chain, and what others have in it: a queue with a statement of theirs, a rule, a topic. */
  async function stage(): Promise<Stage> {
    const account = await freshAccount(standIn);
    const {sqs, events, sns} = account.clients();
    const Resource = `arn:aws:sqs:us-east-1:${account.id}:shared`;
    const Principal = {AWS: `arn:aws:iam::${account.id}:root`};
    const statement = {Sid: OTHERS, Effect: 'Allow', Principal, Action: 'sqs:SendMessage', Resource};
    const Policy = JSON.stringify({Version: '2012-10-17', Statement: [statement]});
    await sqs.send(new CreateQueueCommand({QueueName: 'shared', Attributes: {Policy}}));
    await events.send(new PutRuleCommand({Name: OTHERS, EventPattern: '{"source":["aws.ec2"]}', State: 'DISABLED'}));
    await sns.send(new CreateTopicCommand({Name: OTHERS}));
    const baseline = {
      version: 1,
      account: account.id,
      trail: {name: 'changes', bucket: `changes-${account.id}`},
      rule: {name: 'changes', 'dead-letter-queue': 'changes-dead'},
      topic: {name: 'changes', 'kms-key': 'alias/changes'},
      recipients: [{protocol: 'sqs', endpoint: Resource}],
    };
    const args = ['reconcile', '--yes', '--account', account.id, '--format', 'json'];
    return {account, cwd: await workspace(asFile(baseline)), theirs: JSON.stringify(statement), args};
  }

  const strike = ({account, cwd, args}: Stage, cut: Cut, signal: NodeJS.Signals): ReturnType<typeof struck> =>
    struck({args, cwd, env: account.env, endpoint: standIn.endpoint}, cut, signal);

  /** Names and numbers of what there is, without what differs from account to account. */
  async function inventory({account}: Stage): Promise<unknown> {
    const {events, sns, sqs, cloudtrail, s3, kms} = account.clients();
    const plain = (name = ''): string => name.replaceAll(account.id, 'ACCOUNT').replace(/.*[:/]/, '');
    const [rules, targets, topics, subscriptions, queues, trails, buckets, keys, aliases] = await Promise.all([
      events.send(new ListRulesCommand({})),
      events.send(new ListTargetsByRuleCommand({Rule: 'changes'})),
      sns.send(new ListTopicsCommand({})),
      sns.send(new ListSubscriptionsCommand({})),
      sqs.send(new ListQueuesCommand({})),
      cloudtrail.send(new DescribeTrailsCommand({})),
      s3.send(new ListBucketsCommand({})),
      kms.send(new ListKeysCommand({})),
      kms.send(new ListAliasesCommand({})),
    ]);
    return {
      rules: (rules.Rules ?? []).map(({Name}) => plain(Name)).sort(),
      targets: (targets.Targets ?? []).map(({Arn}) => plain(Arn)),
      topics: (topics.Topics ?? []).map(({TopicArn}) => plain(TopicArn)).sort(),
      subscriptions: (subscriptions.Subscriptions ?? []).map(({Endpoint}) => plain(Endpoint)),
      queues: (queues.QueueUrls ?? []).map(plain).sort(),
      trails: (trails.trailList ?? []).map(({Name}) => Name),
      buckets: (buckets.Buckets ?? []).map(({Name}) => plain(Name)).sort(),
      keys: (keys.Keys ?? []).length,
      aliases: (aliases.Aliases ?? [])
        .map(({AliasName}) => AliasName ?? '')
        .filter((name) => !name.startsWith('alias/aws/')),
    };
  }

  async function statements({account}: Stage): Promise<string[]> {
    const QueueUrl = `${standIn.endpoint}/${account.id}/shared`;
    const {Attributes} = await account
      .clients()
      .sqs.send(new GetQueueAttributesCommand({QueueUrl, AttributeNames: ['Policy']}));
    return (JSON.parse(Attributes?.['Policy'] ?? '{"Statement":[]}') as {Statement: unknown[]}).Statement.map((each) =>
      JSON.stringify(each),
    );
  }

  const changes = async ({account}: Stage): Promise<string[]> =>
    (await standIn.control.calls(account.id)).filter(({mutating}) => mutating).map(({action}) => action);

  async function again({
    account,
    cwd,
    args,
  }: Stage): Promise<{exit: number; converged: boolean | undefined; failed: string[]}> {
    await standIn.control.clearCalls(account.id);
    const {exit, stdout} = await cli(args, {cwd, env: account.env});
    const {converged, plan} = JSON.parse(stdout) as Report;
    return {
      exit,
      converged: converged ?? undefined,
      failed: (plan?.steps ?? []).flatMap(({outcome}) => outcome?.error ?? []),
    };
  }

  it('ends in sync with the next run wherever it was killed, and everything of others stays', async () => {
    const whole = await stage();
    const reference = await strike(whole, {at: -1, when: 'before'}, 'SIGKILL');
    expect(reference.end).toBe(0);
    const made = await inventory(whole);
    const writing = new Set(await changes(whole));
    expect(writing.size).toBeGreaterThan(8);

    const places = reference.calls.flatMap((name, at) => (writing.has(name) ? [{name, at}] : []));
    const all = places.flatMap(({name, at}) => [
      {name, at, when: 'before', signal: 'SIGKILL'} as const,
      {name, at, when: 'after', signal: 'SIGKILL'} as const,
      {name, at, when: 'before', signal: 'SIGTERM'} as const,
      {name, at, when: 'after', signal: 'SIGINT'} as const,
    ]);
    const every = runs(41, 41, 1);
    for (const {name, at, when, signal} of all.filter((_, index) => index % every === 1 % every)) {
      const where = `${signal} ${when} ${name} (${String(at)})`;
      const one = await stage();
      const {end} = await strike(one, {at, when}, signal);
      expect([where, end]).not.toEqual([where, 0]);
      const next = await again(one);
      expect([where, next]).toEqual([where, {exit: 0, converged: true, failed: []}]);
      expect([where, await inventory(one)]).toEqual([where, made]);
      const kept = await statements(one);
      expect([where, kept.filter((each) => each === one.theirs)]).toEqual([where, [one.theirs]]);
      expect([where, kept.length]).toEqual([where, 2]);
      const third = await again(one);
      expect([where, third.exit, await changes(one)]).toEqual([where, 0, []]);
      one.account.close();
    }
  });
});
