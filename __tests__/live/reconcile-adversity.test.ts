/**
 * Reconcile against the stand-in while something goes wrong at a place that chance chooses: the run is killed between two calls, answers
 * are lost, AWS throttles, a second run works beside it, somebody else writes. Whatever the first run made of it, the next one ends in
 * sync, nobody's statement is gone, nothing stands there twice, and a third run changes nothing.
 *
 * `LONG_TESTS=1` plays 40 rounds; `PROPERTY_SEED` chooses which.
 */
import {StopLoggingCommand} from '@aws-sdk/client-cloudtrail';
import {
  ListRulesCommand,
  ListTargetsByRuleCommand,
  PutRuleCommand,
  RemoveTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {GetTopicAttributesCommand, ListTopicsCommand, SetTopicAttributesCommand} from '@aws-sdk/client-sns';
import {GetQueueAttributesCommand, SetQueueAttributesCommand} from '@aws-sdk/client-sqs';
import {beforeAll, expect, it} from '@jest/globals';
import fc from 'fast-check';
import type {AwsWrites} from '../../src/ports/aws-writes.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {buildHealthy, type Healthy} from '../../stand-in/healthy.js';
import {bench, type Bench, type Run} from '../reconcile/live.js';
import '../support/properties.js';
import {runs} from '../support/runs.js';
import {describeLive} from './describe-live.js';

const OPS = ['StartLogging', 'PutRule', 'PutTargets', 'SetTopicAttributes', 'SetQueueAttributes'] as const;
const DAMAGES = ['trail', 'rule', 'target', 'topic', 'queue'] as const;
type Damage = (typeof DAMAGES)[number];

type Hindrance =
  | {readonly kind: 'killed-before' | 'killed-after'; readonly at: number}
  | {readonly kind: 'lost-before' | 'lost-after' | 'throttled' | 'throttled-on'; readonly op: (typeof OPS)[number]}
  | {readonly kind: 'two-at-once'}
  | {readonly kind: 'somebody-writes'; readonly at: number};

const HINDRANCES: fc.Arbitrary<Hindrance> = fc.oneof(
  fc.record({kind: fc.constantFrom('killed-before' as const, 'killed-after' as const), at: fc.nat({max: 4})}),
  fc.record({
    kind: fc.constantFrom(...(['lost-before', 'lost-after', 'throttled', 'throttled-on'] as const)),
    op: fc.constantFrom(...OPS),
  }),
  fc.record({kind: fc.constant('two-at-once' as const)}),
  fc.record({kind: fc.constant('somebody-writes' as const), at: fc.nat({max: 4})}),
);

const errors = ({report}: Run): string[] => (report.plan?.steps ?? []).flatMap(({outcome}) => outcome?.error ?? []);

/** What a process that is killed leaves behind: nothing but the calls that it has made. */
class Killed extends Error {}

describeLive('reconcile, where something goes wrong meanwhile', (standIn) => {
  const {control} = standIn;
  let account: Account;
  let healthy: Healthy;
  beforeAll(async () => {
    account = await freshAccount(standIn);
    healthy = await buildHealthy(standIn, account);
  });

  const statement = (Sid: string, Resource: string, Action: string): object => ({
    ...{Sid, Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${account.id}:root`}, Action, Resource},
  });
  const policyOf = (...Statement: object[]): string => JSON.stringify({Version: '2012-10-17', Statement});
  const sids = (text: string | undefined): string[] =>
    (JSON.parse(text ?? '{"Statement":[]}') as {Statement: {Sid: string}[]}).Statement.map(({Sid}) => Sid);

  async function topicPolicy(): Promise<string | undefined> {
    const {Attributes} = await account
      .clients()
      .sns.send(new GetTopicAttributesCommand({TopicArn: healthy.names.topicArn}));
    return Attributes?.['Policy'];
  }
  async function setTopicPolicy(AttributeValue: string): Promise<void> {
    const TopicArn = healthy.names.topicArn;
    await account
      .clients()
      .sns.send(new SetTopicAttributesCommand({TopicArn, AttributeName: 'Policy', AttributeValue}));
  }

  const damage: Readonly<Record<Damage, () => Promise<unknown>>> = {
    trail: () => account.clients().cloudtrail.send(new StopLoggingCommand({Name: healthy.names.trailName})),
    rule: () =>
      account
        .clients()
        .events.send(
          new PutRuleCommand({Name: healthy.names.ruleName, EventPattern: '{"source":["aws.iam"]}', State: 'DISABLED'}),
        ),
    target: () =>
      account
        .clients()
        .events.send(new RemoveTargetsCommand({Rule: healthy.names.ruleName, Ids: [healthy.names.targetId]})),
    topic: () => setTopicPolicy(policyOf(statement('ops', healthy.names.topicArn, 'sns:GetTopicAttributes'))),
    queue: () =>
      account.clients().sqs.send(
        new SetQueueAttributesCommand({
          QueueUrl: healthy.names.dlqUrl,
          Attributes: {Policy: policyOf(statement('ops', healthy.names.dlqArn, 'sqs:GetQueueUrl'))},
        }),
      ),
  };

  /** A bench that does something right before and right after each of its changing calls. */
  function watched(before: (call: number) => Promise<void>, after: (call: number) => Promise<void>): Bench {
    const {world} = bench(standIn, account, healthy.baseline);
    return bench(standIn, account, healthy.baseline, {
      openAws: (options) => {
        const aws = world.openAws(options);
        let call = 0;
        return {
          ...aws,
          writes: (): AwsWrites => {
            const writes = aws.writes();
            return {
              ...writes,
              write: async (write, endpointOf) => {
                const at = call++;
                await before(at);
                const answer = await writes.write(write, endpointOf);
                await after(at);
                return answer;
              },
            };
          },
        };
      },
    });
  }

  const nothing = (): Promise<void> => Promise.resolve();
  const only =
    (at: number, act: () => Promise<void>) =>
    (call: number): Promise<void> =>
      call === at ? act() : nothing();

  /** The run that is hindered: how it ends does not matter, but for what it leaves. */
  async function hindered(hindrance: Hindrance, stranger: string): Promise<void> {
    const plain = bench(standIn, account, healthy.baseline);
    const died = (run: Promise<Run>): Promise<unknown> =>
      run.catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
    if (hindrance.kind === 'two-at-once') {
      await Promise.all([plain.reconcile(), bench(standIn, account, healthy.baseline).reconcile()]);
      return;
    }
    if (hindrance.kind === 'somebody-writes') {
      // Not between the last look and the call: AWS takes no condition with a policy, so nobody could tell that.
      const done = {written: false};
      const write = async (): Promise<void> => {
        const {Statement} = JSON.parse((await topicPolicy()) ?? '{"Statement":[]}') as {Statement: object[]};
        done.written = true;
        await setTopicPolicy(
          policyOf(...Statement, statement(stranger, healthy.names.topicArn, 'sns:GetTopicAttributes')),
        );
      };
      await watched(nothing, only(hindrance.at, write)).reconcile();
      if (!done.written) await write();
      return;
    }
    if ('at' in hindrance) {
      const kill = only(hindrance.at, () => Promise.reject(new Killed('killed')));
      const {reconcile} = hindrance.kind === 'killed-before' ? watched(kill, nothing) : watched(nothing, kill);
      await died(reconcile());
      return;
    }
    const {op, kind} = hindrance;
    const rule = {
      'lost-before': {drop: 'before' as const, times: 1},
      'lost-after': {drop: 'after' as const, times: 1},
      throttled: {throttle: true, times: 2},
      'throttled-on': {throttle: true, times: 30},
    }[kind];
    await control.addRules(account.id, [{op, ...rule}]);
    await plain.reconcile();
    await control.clearRules(account.id);
  }

  async function inventory(): Promise<unknown> {
    const {events, sns} = account.clients();
    const {Rules = []} = await events.send(new ListRulesCommand({}));
    const {Targets = []} = await events.send(new ListTargetsByRuleCommand({Rule: healthy.names.ruleName}));
    const {Topics = []} = await sns.send(new ListTopicsCommand({}));
    return [
      Rules.map(({Name = ''}) => Name).sort((a, b) => (a < b ? -1 : 1)),
      Targets.map(({Arn}) => Arn),
      Topics.length,
    ];
  }

  it('ends in sync with the next run, and everything of others stays', async () => {
    const whole = await inventory();
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.subarray([...DAMAGES], {minLength: 2}), HINDRANCES, async (damages, hindrance) => {
        const stranger = `stranger${String(round++)}`;
        for (const each of damages) await damage[each]();
        const theirs = sids(await topicPolicy()).filter((sid) => !sid.startsWith('iam-alert-guard'));
        await hindered(hindrance, stranger);
        const {reconcile, changes} = bench(standIn, account, healthy.baseline);
        const next = await reconcile();
        expect([errors(next), next.report.converged, next.report.delivery?.lost]).toEqual([[], true, 0]);
        const kept = hindrance.kind === 'somebody-writes' ? [...theirs, stranger] : theirs;
        const now = sids(await topicPolicy());
        expect(now).toEqual(expect.arrayContaining(kept));
        expect(new Set(now).size).toBe(now.length);
        if (damages.includes('queue')) {
          const asked = {QueueUrl: healthy.names.dlqUrl, AttributeNames: ['Policy' as const]};
          const {Attributes} = await account.clients().sqs.send(new GetQueueAttributesCommand(asked));
          expect(sids(Attributes?.['Policy'])).toContain('ops');
        }
        expect(await inventory()).toEqual(whole);
        await changes();
        expect((await reconcile()).exit).toBe(0);
        expect(await changes()).toEqual([]);
      }),
      {numRuns: runs(2, 2, 40), endOnFailure: true},
    );
  }, 900_000);
});
