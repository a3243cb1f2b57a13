/** What becomes of reads when AWS has much to say, refuses, or does not answer. */
import {
  DeleteRuleCommand,
  DisableRuleCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {DeleteTopicCommand, SubscribeCommand} from '@aws-sdk/client-sns';
import {expect, it} from '@jest/globals';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Account} from '../../stand-in/accounts.js';
import type {Rule} from '../../stand-in/control.js';
import {buildTutorialAccount, repairTutorialAccount} from '../../stand-in/tutorial-account.js';
import type {TutorialAccount} from '../../stand-in/tutorial-account.js';
import {see} from '../e2e-support/observation.js';
import type {ObserveOptions, Seen} from '../e2e-support/observation.js';
import {describeLive} from './describe-live.js';

const BASELINE = 'version: 1\nrecipients:\n  - {protocol: email, endpoint: secops@example.com}\n';

describeLive('observation', (standIn) => {
  const {control} = standIn;

  interface Scene extends TutorialAccount {
    readonly account: Account;
    readonly look: (options?: Partial<ObserveOptions>) => Promise<Seen>;
    /** How often a call was made since the account was built. */
    readonly count: (action: string) => Promise<number>;
  }

  /** The account of the tutorial, repaired: it is in sync, and holds little that a test would have to look past. */
  const scene = async (...rules: readonly Rule[]): Promise<Scene> => {
    const account = await freshAccount(standIn);
    const tutorial = await buildTutorialAccount(standIn, account);
    await repairTutorialAccount(tutorial);
    await control.clearCalls(account.id);
    await control.addRules(account.id, rules);
    return {
      ...tutorial,
      account,
      look: (options = {}) => see({standIn, account, baseline: BASELINE, ...options}),
      count: async (action) => (await control.calls(account.id)).filter((call) => call.action === action).length,
    };
  };

  /** A time limit is held to what the same look takes where nothing hangs, on the machine of now. */
  const timed = async (look: () => Promise<Seen>): Promise<{readonly seen: Seen; readonly milliseconds: number}> => {
    const started = performance.now();
    const seen = await look();
    return {seen, milliseconds: performance.now() - started};
  };

  it('finds all in order where it is', async () => {
    const {look} = await scene();
    expect((await look()).verdict).toBe('in-sync');
  });

  it('reads page two of rules: the one that alerts stands there', async () => {
    const {account, ruleName, topicArn, look, count} = await scene();
    const {events} = account.clients();
    const EventPattern = JSON.stringify({source: ['aws.s3']});
    for (let number = 0; number < 60; number++) {
      await events.send(new PutRuleCommand({Name: `a-rule-${String(number)}`, EventPattern}));
    }
    await events.send(new RemoveTargetsCommand({Rule: ruleName, Ids: ['topic']}));
    await events.send(new DeleteRuleCommand({Name: ruleName}));
    await events.send(new PutRuleCommand({Name: 'zz-iam', EventPattern: JSON.stringify({source: ['aws.iam']})}));
    await events.send(new PutTargetsCommand({Rule: 'zz-iam', Targets: [{Id: 'topic', Arn: topicArn}]}));
    await control.clearCalls(account.id);
    const {verdict, answer, observed} = await look();
    expect(answer('events:ListRules')).toMatchObject({status: 'known', value: {length: 61}});
    expect(await count('ListRules')).toBe(2);
    expect(verdict).toBe('in-sync');
    // Targets are asked of the one rule that may match, and not of the sixty.
    expect(observed.filter(({read}) => read.op === 'events:ListTargetsByRule')).toHaveLength(1);
  });

  it('reads page two of subscriptions: the declared recipient stands there', async () => {
    const {account, topicArn, look, count} = await scene();
    const {sns} = account.clients();
    await control.setConfirmation(account.id, 'at-once');
    const people = Array.from({length: 120}, (_, number) => `person-${String(number)}@example.com`);
    for (const Endpoint of people)
      await sns.send(new SubscribeCommand({TopicArn: topicArn, Protocol: 'email', Endpoint}));
    await control.clearCalls(account.id);
    const last = people.at(-1) ?? '';
    const {verdict, answer} = await look({
      baseline: `version: 1\nunexpected-recipients: allow\nrecipients:\n  - {protocol: email, endpoint: ${last}}\n`,
    });
    expect(answer('sns:ListSubscriptionsByTopic')).toMatchObject({status: 'known', value: {length: 121}});
    expect(await count('ListSubscriptionsByTopic')).toBe(2);
    expect(verdict).toBe('in-sync');
  });

  it('knows nothing where page two is refused: half a list is none', async () => {
    const {account, look} = await scene({op: 'ListRules', bodyMatch: '"NextToken"', deny: true});
    const EventPattern = JSON.stringify({source: ['aws.s3']});
    for (let number = 0; number < 60; number++) {
      await account.clients().events.send(new PutRuleCommand({Name: `a-rule-${String(number)}`, EventPattern}));
    }
    const {verdict, answer} = await look();
    expect(answer('events:ListRules')).toMatchObject({status: 'unreadable', kind: 'denied'});
    expect(verdict).toBe('unknown');
  });

  it('ends where pages never do', async () => {
    const {look} = await scene({op: 'ListRules', set: {NextToken: 'again'}});
    const {verdict, answer} = await look();
    expect(answer('events:ListRules')).toMatchObject({status: 'unreadable', kind: 'malformed'});
    expect(verdict).toBe('unknown');
  });

  it.each(['ListRules', 'DescribeTrails', 'GetTopicAttributes', 'ListSubscriptionsByTopic', 'GetCallerIdentity'])(
    'tries %s again where it is throttled',
    async (op) => {
      const {look, count} = await scene({op, throttle: true, times: 2});
      expect((await look()).verdict).toBe('in-sync');
      expect(await count(op)).toBe(3);
    },
  );

  it('gives up after four tries, and says that it was throttled', async () => {
    const {look, count} = await scene({op: 'ListRules', throttle: true});
    const {verdict, answer} = await look();
    expect(answer('events:ListRules')).toMatchObject({status: 'unreadable', kind: 'throttled', permissions: []});
    expect(await count('ListRules')).toBe(4);
    expect(verdict).toBe('unknown');
  });

  it.each([
    ['ListRules', 'events:ListRules', 'events:ListRules'],
    ['ListTargetsByRule', 'events:ListTargetsByRule', 'events:ListTargetsByRule'],
    ['DescribeTrails', 'cloudtrail:DescribeTrails', 'cloudtrail:DescribeTrails'],
    ['GetTrailStatus', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetTrailStatus'],
    ['GetTopicAttributes', 'sns:GetTopicAttributes', 'sns:GetTopicAttributes'],
    ['ListSubscriptionsByTopic', 'sns:ListSubscriptionsByTopic', 'sns:ListSubscriptionsByTopic'],
  ] as const)(
    'asks for %s once where it is denied: unknown, with the permission named',
    async (call, op, permission) => {
      const {look, count} = await scene({op: call, deny: true});
      const {verdict, findings, answer} = await look();
      expect(answer(op)).toMatchObject({status: 'unreadable', kind: 'denied', permissions: [permission]});
      expect(await count(call)).toBe(1);
      expect(verdict).toBe('unknown');
      const grants = findings.filter(
        ({status, remediation}) => status === 'unknown' && remediation?.by === 'grant-permission',
      );
      expect(grants.some(({remediation}) => remediation?.text.includes(permission))).toBe(true);
    },
  );

  it('needs no selectors of a trail that has none of its own', async () => {
    const {look, count} = await scene({op: 'GetEventSelectors', deny: true});
    const {verdict, answer} = await look();
    expect(answer('cloudtrail:GetEventSelectors')).toMatchObject({status: 'unreadable', kind: 'denied'});
    expect(await count('GetEventSelectors')).toBe(1);
    expect(verdict).toBe('in-sync');
  });

  it('stays green where only advice is denied', async () => {
    const {look} = await scene(
      {op: 'DescribeAlarms', deny: true},
      {op: 'GetMetricStatistics', deny: true},
      {op: 'ListArchives', deny: true},
    );
    expect((await look()).verdict).toBe('in-sync');
  });

  it('does not wait for an answer that never comes', async () => {
    const {account, look} = await scene();
    const usual = await timed(look);
    await control.addRules(account.id, [{op: 'ListRules', hang: true}]);
    const {seen, milliseconds} = await timed(() => look({deadline: 2_000}));
    const {verdict, answer} = seen;
    expect(answer('events:ListRules')).toMatchObject({status: 'unreadable', kind: 'timeout'});
    expect(verdict).toBe('unknown');
    expect(milliseconds).toBeLessThan(4_000 + 3 * usual.milliseconds);
  });

  it('has one deadline for all of it, however many calls hang', async () => {
    const {account, look} = await scene();
    const usual = await timed(look);
    await control.addRules(account.id, [{op: '*', hang: true}]);
    const {seen, milliseconds} = await timed(() => look({deadline: 1_500}));
    const {verdict, observed} = seen;
    expect(observed.map(({answer}) => answer.status)).not.toContain('known');
    expect(verdict).toBe('unknown');
    expect(milliseconds).toBeLessThan(3_500 + 3 * usual.milliseconds);
  });

  it.each([
    ['a 503 of a proxy', {body: '<html><h1>Service Unavailable</h1></html>', status: 503}, 'unavailable'],
    ['a 200 of a captive portal', {body: '<html>Please log in</html>', status: 200}, 'malformed'],
    ['an answer without its members', {body: {}}, 'malformed'],
    ['a 403 without a name', {body: '<html>Forbidden</html>', status: 403}, 'denied'],
    ['an internal error', {error: 'InternalException', status: 500}, 'unavailable'],
    ['dead credentials', {error: 'UnrecognizedClientException', status: 400}, 'credentials'],
  ] as const)('takes %s for what it is, and not for an account without rules', async (_, effect, kind) => {
    const {look} = await scene({op: 'ListRules', ...effect});
    const {verdict, answer} = await look();
    expect(answer('events:ListRules')).toMatchObject({status: 'unreadable', kind});
    expect(verdict).toBe('unknown');
  });

  it('survives one bad answer', async () => {
    const {look} = await scene({op: 'ListRules', body: '<html/>', status: 503, times: 1});
    expect((await look()).verdict).toBe('in-sync');
  });

  it('knows a thing that is gone from one that it may not see', async () => {
    const gone = await scene();
    await gone.account.clients().sns.send(new DeleteTopicCommand({TopicArn: gone.topicArn}));
    const missing = await gone.look();
    expect(missing.answer('sns:GetTopicAttributes')).toMatchObject({status: 'absent'});
    expect(missing.verdict).toBe('drifted');
  });

  it('is told by a region-deny policy that it knows nothing of the event region', async () => {
    const {look} = await scene(
      {op: 'GetCallerIdentity', times: 1, delay: 0},
      {op: '*', region: 'us-east-1', deny: true},
    );
    const {verdict, answer} = await look({region: 'eu-west-1'});
    expect(answer('sts:GetCallerIdentity')).toMatchObject({status: 'known'});
    expect(verdict).toBe('unknown');
  });

  it('is not led astray by a region-deny policy elsewhere: a rule that is missing here is missing', async () => {
    const {account, ruleName, look} = await scene({op: '*', region: 'eu-west-1', deny: true});
    const {events} = account.clients();
    await events.send(new DisableRuleCommand({Name: ruleName}));
    expect((await look({region: 'eu-west-1'})).verdict).toBe('drifted');
    await events.send(new RemoveTargetsCommand({Rule: ruleName, Ids: ['topic']}));
    await events.send(new DeleteRuleCommand({Name: ruleName}));
    expect((await look({region: 'eu-west-1'})).verdict).toBe('drifted');
  });
});
