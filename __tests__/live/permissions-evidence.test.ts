/**
 * The shipped policies for `history` and for `canary`, under enforced authorisation: they are enough, and none of what they hold beside the
 * policy for `check` is too much.
 */
import {CreateRoleCommand} from '@aws-sdk/client-iam';
import {SubscribeCommand} from '@aws-sdk/client-sns';
import {CreateQueueCommand, GetQueueUrlCommand, SendMessageCommand} from '@aws-sdk/client-sqs';
import {afterAll, beforeAll, expect, it} from '@jest/globals';
import {CANARY_CALLS} from '../../src/canary/calls.js';
import {canary} from '../../src/commands/canary.js';
import {history} from '../../src/commands/history.js';
import {actionsFor, LOOKUP, type Purpose} from '../../src/permissions/actions.js';
import {ANYWHERE} from '../../src/permissions/place.js';
import {policyFor} from '../../src/permissions/policy.js';
import type {World} from '../../src/ports/world.js';
import type {CanaryBlock} from '../../src/report/model/canary.js';
import type {HistoryBlock} from '../../src/report/model/history.js';
import {canaryRequest} from '../../src/request/canary.js';
import {historyRequest} from '../../src/request/history.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import {allow, policy} from '../../stand-in/fixture-policies.js';
import {startStandIn, type StartedStandIn} from '../../stand-in/start.js';
import {holderIn, isUsed, type Holder} from '../permissions/live.js';
import {NOTHING_DELIVERED_YET, richAccount} from '../permissions/rich-account.js';
import {bench} from '../reconcile/live.js';
import {silentHost} from '../support/outside.js';
import {describeLive} from './describe-live.js';

const purpose = (command: Purpose['command']): Purpose => ({command, advice: false, prune: false, baseline: null});
const CHECK = actionsFor(purpose('check'));
const OWN = (command: Purpose['command']): string[] =>
  actionsFor(purpose(command)).filter((action) => !CHECK.includes(action));

describeLive('the policies for history and canary', () => {
  /** Of its own: authorisation is enforced in all of its accounts. */
  let own: StartedStandIn;
  let admin: Account;
  let holder: Holder;
  let baseline: object;
  let probeUrl: string;
  let said: string;

  beforeAll(async () => {
    const started = await startStandIn();
    if ('unavailable' in started) throw new Error(started.unavailable);
    own = started;
    admin = await freshAccount(own);
    const {baseline: declared, names} = await richAccount(own, admin);
    const {iam, sns, sqs} = admin.clients();
    const probe = `arn:aws:sqs:us-east-1:${admin.id}:probe`;
    const Policy = policy(allow('sns', 'sns.amazonaws.com', 'sqs:SendMessage', probe));
    await sqs.send(new CreateQueueCommand({QueueName: 'probe', Attributes: {Policy}}));
    probeUrl = (await sqs.send(new GetQueueUrlCommand({QueueName: 'probe'}))).QueueUrl ?? '';
    await sns.send(new SubscribeCommand({TopicArn: names.topicArn, Protocol: 'sqs', Endpoint: probe}));
    const nobody = policy({Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole'});
    await iam.send(
      new CreateRoleCommand({RoleName: 'canary', Path: '/iam-alert-guard/', AssumeRolePolicyDocument: nobody}),
    );
    baseline = {...declared, canary: {role: 'iam-alert-guard/canary', probe}};
    holder = await holderIn(own, admin, [NOTHING_DELIVERED_YET]);
  });

  afterAll(() => own.stop());

  function outside(): World {
    said = '';
    const host = {...silentHost(), now: () => new Date(), report: async (text: string) => void (said += text)};
    const {world} = bench(own, holder.account, baseline, {host});
    return {
      ...world,
      openAws: (given) => {
        const aws = world.openAws(given);
        const calls = aws.canary();
        return {
          ...aws,
          history: () => ({...aws.history(), pause: async () => undefined}),
          canary: () => ({
            ...calls,
            // moto carries no event of CloudTrail: the chain's part is played by whoever owns the account.
            send: async (asked) => {
              const answer = await calls.send(asked);
              if (!answer.ok) return answer;
              await own.control.enforceAuth(false);
              const message = {QueueUrl: probeUrl, MessageBody: `{"Message":"an alert with ${asked.marker}"}`};
              await admin.clients().sqs.send(new SendMessageCommand(message));
              await own.control.enforceAuth(true);
              return answer;
            },
          }),
        };
      },
    };
  }

  async function looked(without?: string): Promise<{readonly exit: number; readonly block: HistoryBlock}> {
    await holder.grant(policyFor(purpose('history'), ANYWHERE), without);
    const exit = await history(historyRequest({baseline: 'b.json', days: '1', format: 'json'}), outside(), '/');
    return {exit, block: (JSON.parse(said) as {history: HistoryBlock}).history};
  }

  async function flown(
    call: string,
    without?: string,
  ): Promise<{readonly exit: number; readonly block: CanaryBlock | null; readonly words: string}> {
    await holder.grant(policyFor(purpose('canary'), ANYWHERE), without);
    const options = {baseline: 'b.json', format: 'json', yes: true, timeout: '3s', call: `iam:${call}`};
    try {
      const exit = await canary(canaryRequest(options, {action: 'run'}), outside(), '/');
      return {exit, block: (JSON.parse(said) as {canary: CanaryBlock}).canary, words: said};
    } catch (error) {
      const {message, hint} = error as {message: string; hint?: string};
      return {exit: 2, block: null, words: `${message} ${hint ?? ''}`};
    }
  }

  it('history: suffices, and what it holds beside the policy for check is used', async () => {
    expect(OWN('history')).toEqual([LOOKUP]);
    const {exit, block} = await looked();
    expect([exit, block.complete, block.stopped]).toEqual([0, true, null]);
    expect(await holder.used()).toEqual(expect.arrayContaining(actionsFor(purpose('history')).filter(isUsed)));
  });

  it('history: without its own action nothing is said of the changes, and the action is named', async () => {
    const {exit, block} = await looked(LOOKUP);
    expect([exit, block.complete, block.changes]).toEqual([3, false, 0]);
    expect(block.stopped?.reason).toContain(LOOKUP);
  });

  it('canary: suffices for each call, and what it holds beside the policy for check is used', async () => {
    const used = new Set<string>();
    // What is removed shows no marker in its parameters: the user agent has it.
    for (const call of CANARY_CALLS) {
      const {exit, block, words} = await flown(call);
      expect([call, exit, block?.outcome, words]).toEqual([call, 0, 'arrived', words]);
      for (const action of await holder.used()) used.add(action);
    }
    const needed = actionsFor(purpose('canary')).filter(isUsed);
    expect([...used]).toEqual(expect.arrayContaining(needed));
    expect(OWN('canary').filter((action) => !used.has(action))).toEqual([]);
  });

  const CALL_OF: Readonly<Record<string, string>> = {
    'iam:UntagRole': 'UntagRole',
    'iam:UpdateRoleDescription': 'UpdateRoleDescription',
  };
  it.each(OWN('canary').filter((action) => !action.startsWith('cloudwatch:')))(
    'canary: without %s it is not said to have arrived unseen, and the action is named',
    async (action) => {
      const {exit, block, words} = await flown(CALL_OF[action] ?? 'TagRole', action);
      expect(words).toContain(action);
      // What has arrived and cannot be taken out has arrived: only later checks would not know.
      if (action === 'sqs:DeleteMessage') expect([exit, block?.outcome]).toEqual([0, 'arrived']);
      else expect([2, 3]).toContain(exit);
      if (block !== null && action !== 'sqs:DeleteMessage') expect(block.outcome).toBe('unknown');
    },
  );
});
