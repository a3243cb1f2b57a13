import {describe, expect, it} from '@jest/globals';
import {canary} from '../../src/commands/canary.js';
import {codesIn, descriptionOf, parametersOf} from '../../src/canary/calls.js';
import type {CanarySend} from '../../src/ports/canary.js';
import type {World as Outside} from '../../src/ports/world.js';
import type {CanaryBlock} from '../../src/report/model/canary.js';
import {canaryRequest} from '../../src/request/canary.js';
import {mergePatch} from '../../src/checks/example.js';
import {parse} from 'yaml';
import type {Json} from '../../src/findings/model.js';
import {subscribe} from '../support/resources.js';
import {refuse} from '../support/account.js';
import {filesIn, readOnly, silentHost} from '../support/outside.js';
import {baselineText, world, type World} from '../support/world.js';

/** The queue that the healthy account has behind its topic. */
const PROBE = 'arn:aws:sqs:us-east-1:111122223333:iam-alerts-queue';

interface Situation {
  /** Seconds until the probe has what was sent; null: never. By try. */
  readonly delays?: readonly (number | null)[];
  readonly baseline?: Json;
  readonly account?: World;
  readonly role?: Json;
  readonly sendFails?: boolean;
  readonly probeFails?: boolean;
  /** Seconds since the start in which the probe does not answer: from, until. */
  readonly probeSilent?: readonly [number, number];
  readonly env?: Readonly<Record<string, string>>;
  readonly prompt?: (question: string) => Promise<string>;
}

interface Ran {
  readonly exit: number;
  readonly block: CanaryBlock;
  readonly text: string;
  readonly sent: readonly CanarySend[];
  readonly removed: readonly string[];
  readonly left: readonly string[];
}

const ROLE: Json = {RoleName: 'canary', Arn: 'arn:aws:iam::111122223333:role/iam-alert-guard/canary'};

async function run(
  options: Readonly<Record<string, string | boolean>> = {},
  {
    delays = [3],
    baseline = {},
    account = world(),
    role = ROLE,
    sendFails = false,
    probeFails = false,
    probeSilent = [0, 0],
    env = {},
    prompt,
  }: Situation = {},
  asked: Parameters<typeof canaryRequest>[1] = {action: 'run'},
): Promise<Ran> {
  const begun = Date.parse('2026-11-23T09:00:00Z');
  let now = begun;
  let text = '';
  const sent: CanarySend[] = [];
  const removed: string[] = [];
  const queue: {body: string; at: number}[] = [
    {body: 'another alert', at: 0},
    {body: 'iam-alert-guard-canary-of-another-run', at: 0},
  ];
  const denied = {ok: false, kind: 'denied', code: 'AccessDenied', message: 'no'} as const;
  const allowed = mergePatch(parse(baselineText()) as Json, {canary: {role: 'iam-alert-guard/canary', probe: PROBE}});
  const declared = mergePatch(allowed, baseline);
  const reads = readOnly(account, []);
  const outside: Outside = {
    env,
    version: 'test',
    prompt: prompt ?? null,
    files: filesIn(new Map([['b.yml', JSON.stringify(declared)]])),
    host: {...silentHost(), report: async (said) => void (text += said), now: () => new Date(now)},
    openAws: () => ({
      ...reads,
      read: async (read) => {
        if (read.op === 'iam:GetRole')
          return (role === null ? {status: 'absent', code: 'NoSuchEntity'} : {status: 'known', value: role}) as never;
        if (read.op === 'iam:ListRolePolicies' || read.op === 'iam:ListAttachedRolePolicies')
          return {status: 'known', value: []} as never;
        return reads.read(read);
      },
      history: () => ({page: async () => ({...denied}), pause: async () => undefined, clock: () => 0}),
      canary: () => ({
        namesSession: false,
        send: async (one) => {
          if (sendFails) return denied;
          const delay = delays[sent.length] ?? null;
          sent.push(one);
          if (delay !== null)
            queue.push({body: JSON.stringify({Message: `alert with ${one.marker} in it`}), at: now + delay * 1_000});
          return {ok: true};
        },
        receive: async () => {
          now += 3_000;
          if (probeFails) return denied;
          const since = (now - begun) / 1_000;
          if (since > probeSilent[0] && since <= probeSilent[1])
            return {ok: false, kind: 'timeout', code: 'TimeoutError', message: 'no answer'};
          return {ok: true, messages: queue.filter(({at}) => at <= now).map(({body}) => ({body, receipt: body}))};
        },
        remove: async (_, receipt) => {
          removed.push(receipt);
          queue.splice(
            queue.findIndex(({body}) => body === receipt),
            1,
          );
          return {ok: true};
        },
        pause: async (milliseconds) => void (now += milliseconds),
      }),
    }),
    openGitHub: async () => null,
  };
  const exit = await canary(
    canaryRequest({baseline: 'b.yml', format: 'json', yes: true, timeout: '1m', ...options}, asked),
    outside,
    '/',
  );
  const block = text.startsWith('{') ? (JSON.parse(text) as {canary: CanaryBlock}).canary : (undefined as never);
  return {exit, block, text, sent, removed, left: queue.map(({body}) => body)};
}

describe('canary', () => {
  it('arrives, and takes nothing out of the probe but itself', async () => {
    const {exit, block, sent, removed, left} = await run();
    expect([exit, block.outcome, block.seconds, block.tries]).toEqual([0, 'arrived', 3, 1]);
    expect(sent).toMatchObject([{call: 'TagRole', roleName: 'canary', region: 'us-east-1'}]);
    expect(sent[0]?.marker).toMatch(/^iam-alert-guard-canary-[0-9a-f]{16}$/);
    expect(removed).toHaveLength(1);
    expect(left).toEqual(['another alert', 'iam-alert-guard-canary-of-another-run']);
    expect(block.hops.map(({hop, state}) => `${hop} ${state}`)).toContain('probe seen');
  });

  it('is sent once more before it counts as lost, with another marker', async () => {
    const {exit, block, sent} = await run({}, {delays: [null, null]});
    expect([exit, block.outcome, block.tries]).toEqual([1, 'lost', 2]);
    expect(new Set(sent.map(({marker}) => marker)).size).toBe(2);
    const second = await run({}, {delays: [null, 5]});
    expect([second.exit, second.block.outcome]).toEqual([0, 'arrived']);
    const late = await run({}, {delays: [70, null]});
    expect([late.exit, late.block.outcome]).toEqual([3, 'late']);
  });

  it('is not sent where AWS does not say which account it is, which is unknown and no mistake of the request', async () => {
    const account = world();
    refuse(account, 'sts:GetCallerIdentity', 'credentials');
    const {exit, text, sent} = await run({}, {account});
    expect([exit, sent]).toEqual([3, []]);
    expect(JSON.parse(text)).toMatchObject({
      verdict: 'unknown',
      notes: [expect.stringContaining('Nothing was changed')],
    });
    expect((await run({'fail-on': 'never'}, {account})).exit).toBe(0);
  });

  it.each<readonly [string, Situation]>([
    ['the call is refused', {sendFails: true}],
    ['the probe cannot be read', {probeFails: true}],
    ['there is no probe', {baseline: {canary: {probe: null}}}],
  ])('%s: unknown, never arrived and never lost', async (_, situation) => {
    const {exit, block, sent} = await run({}, situation);
    expect([exit, block.outcome]).toEqual([3, 'unknown']);
    // Once more tells nothing where nobody can look.
    expect(sent.length).toBeLessThan(2);
  });

  it('looks on where the last look failed for a reason that passes, and gives up after a while', async () => {
    const outcomeOf = async (situation: Situation): Promise<unknown[]> => {
      const {exit, block} = await run({}, situation);
      return [exit, block.outcome, block.tries];
    };
    // The first try ends after 60 seconds, while nothing answers; then something does.
    expect(await outcomeOf({delays: [null, null], probeSilent: [40, 80]})).toEqual([1, 'lost', 2]);
    expect(await outcomeOf({delays: [30], probeSilent: [10, 80]})).toEqual([0, 'arrived', 1]);
    expect(await outcomeOf({delays: [null, null], probeSilent: [40, 900]})).toEqual([3, 'unknown', 1]);
    expect(await outcomeOf({delays: [30], probeSilent: [10, 900]})).toEqual([3, 'unknown', 1]);
  });

  it.each<readonly [string, Situation, Readonly<Record<string, string | boolean>>, string]>([
    ['without consent', {baseline: {canary: null}}, {}, 'does not allow a canary'],
    ['without a pinned account', {baseline: {account: null}}, {}, 'needs the account pinned'],
    ['for another account', {}, {account: '999988887777'}, 'nothing was changed'],
    ['on a pull request', {env: {GITHUB_EVENT_NAME: 'pull_request'}}, {}, 'is not sent on pull_request'],
    ['where the role is not there', {role: null}, {}, 'is not there'],
    [
      'where the role is elsewhere',
      {role: {RoleName: 'canary', Arn: 'arn:aws:iam::111122223333:role/canary'}},
      {},
      'is not under',
    ],
    [
      'where the role is in use',
      {role: {...(ROLE as object), LastUsed: '2026-11-20T00:00:00Z'}},
      {},
      'was used on 2026-11-20',
    ],
    ['while nobody is asked', {}, {yes: false}, 'there is no terminal to ask on'],
    ['where the answer is another number', {prompt: async () => '1'}, {yes: false}, 'not the number of the account'],
  ])('is not sent %s', async (_, situation, options, words) => {
    await expect(run(options, situation)).rejects.toThrow(words);
  });

  it('is refused before anything is read where nobody can be asked', async () => {
    // Not even that the baseline forbids it is said first.
    await expect(run({yes: false}, {baseline: {account: null}})).rejects.toThrow('there is no terminal to ask on');
  });

  it('is not sent while the check is red, unless somebody wants it all the same', async () => {
    const account = world((made) => void subscribe(made, 'email', 'stranger@example.com'));
    await expect(run({}, {account})).rejects.toThrow(/the check is (?:drifted|unknown)/);
    const {exit, block} = await run({'despite-drift': true}, {account});
    expect([exit, block.audience]).toEqual([0, ['stranger@example.com']]);
  });

  it('is sent where nothing is wrong but that none has arrived for long', async () => {
    const {exit, text} = await run({}, {account: world((made) => void (made.metrics = []))});
    expect(exit).toBe(0);
    expect(text).not.toContain('canary-arrived');
    expect(JSON.parse(text)).toMatchObject({verdict: 'in-sync'});
  });

  it('a challenge says nothing of its code, and the right answer says who', async () => {
    const {exit, text, sent, block} = await run({}, {}, {action: 'challenge'});
    const code = sent[0]?.marker ?? '';
    expect([exit, block.marker]).toEqual([0, null]);
    expect(text).not.toContain(code);
    const role: Json = {...(ROLE as object), Tags: [{Key: 'iam-alert-guard-challenge', Value: code}]};
    expect(code).toMatch(/^iam-alert-guard-challenge-[0-9a-f]{16}$/);
    const right = await run({}, {role, env: {GITHUB_ACTOR: 'alice'}}, {action: 'answer', code});
    expect([right.exit, right.block.answer?.by, right.sent]).toEqual([0, 'alice', []]);
    const wrong = await run({}, {role}, {action: 'answer', code: 'iam-alert-guard-canary-0000000000000000'});
    expect([wrong.exit, wrong.block.answer]).toEqual([1, undefined]);
  });

  it('neither words of the description nor markers of canaries, which stand in logs, answer a challenge', async () => {
    const marker = 'iam-alert-guard-canary-0123456789abcdef';
    const code = 'iam-alert-guard-challenge-0123456789abcdef';
    const role: Json = {
      ...(ROLE as object),
      Description: descriptionOf(marker, code),
      Tags: [{Key: 'iam-alert-guard-test', Value: marker}],
    };
    for (const wrong of ['action', 'challenge', marker])
      expect((await run({}, {role}, {action: 'answer', code: wrong})).exit).toBe(1);
    expect((await run({}, {role}, {action: 'answer', code})).exit).toBe(0);
  });

  it('a canary of the next day leaves the code of a challenge where it stands', async () => {
    const code = 'iam-alert-guard-challenge-0123456789abcdef';
    const role: Json = {...(ROLE as object), Description: descriptionOf(code)};
    const {sent} = await run({call: 'UpdateRoleDescription'}, {role});
    expect(sent).toMatchObject([{open: code}]);
    expect(codesIn([descriptionOf(sent[0]?.marker ?? '', code)])).toEqual([code]);
    const tags = [
      parametersOf('TagRole', 'canary', code),
      parametersOf('TagRole', 'canary', 'iam-alert-guard-canary-1'),
    ];
    expect(new Set(tags.map((each) => JSON.stringify(each).replace(/"value":"[^"]*"/, ''))).size).toBe(2);
  });

  it('a challenge that leaves no code behind is not sent', async () => {
    await expect(run({call: 'UntagRole'}, {}, {action: 'challenge'})).rejects.toThrow('it stores no code');
  });
});
