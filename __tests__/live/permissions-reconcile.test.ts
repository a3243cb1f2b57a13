/**
 * The shipped policy for `reconcile`, under enforced authorisation. An obstacle course: run after run lacks one action and ends in words
 * that name it; the next run has it back and goes on from there.
 */
import {afterAll, beforeAll, describe, expect, it} from '@jest/globals';
import {CreateQueueCommand} from '@aws-sdk/client-sqs';
import {actionsFor, planningReads} from '../../src/permissions/actions.js';
import {ANYWHERE} from '../../src/permissions/place.js';
import {policyFor} from '../../src/permissions/policy.js';
import {OPERATIONS} from '../../src/snapshot/reads.js';
import {freshAccount, type Account} from '../../stand-in/accounts.js';
import type {Placeholders} from '../../stand-in/healthy.js';
import {createRoleAndFunction} from '../../stand-in/healthy-surroundings.js';
import {fixedNames} from '../../stand-in/healthy-names.js';
import {startStandIn, type StartedStandIn} from '../../stand-in/start.js';
import {BREAKAGES, breakThere, strangerIn} from '../permissions/breakages.js';
import {isUsed, holderIn, type Holder} from '../permissions/live.js';
import {NOTHING_DELIVERED_YET, richAccount} from '../permissions/rich-account.js';
import {inventory} from '../reconcile/inventory.js';
import {bench, type Bench, type Run} from '../reconcile/live.js';
import {runs} from '../support/runs.js';
import {describeLive} from './describe-live.js';

const PURPOSE = {command: 'reconcile', advice: true, prune: true, baseline: null} as const;
const ALL = actionsFor(PURPOSE).filter(isUsed);
const POLICY = policyFor(PURPOSE, ANYWHERE);
const TAGS = planningReads()
  .flatMap((op) => OPERATIONS[op].actions)
  .filter(isUsed);
// Whoever can sign a request may ask who they are.
const PROOF = actionsFor({...PURPOSE, command: 'check', advice: false}).filter(
  (each) => isUsed(each) && !each.startsWith('sts:'),
);

const sampled = (actions: readonly string[], each: number): readonly string[] =>
  actions.filter((_, index) => index % each === 0);
const EACH = runs(3, 3, 1);
/** `live/permissions-check` denies each of them to a check. */
const EACH_READ = runs(6, 6, 1);

const made = ({report}: Run): string[] =>
  (report.plan?.steps ?? []).filter(({outcome}) => outcome?.state === 'done').map(({action}) => action);
const failed = ({report}: Run): (readonly [action: string, permission: string, error: string])[] =>
  (report.plan?.steps ?? []).flatMap(({action, permission, outcome}) =>
    outcome?.state === 'failed' ? [[action, permission, outcome.error ?? ''] as const] : [],
  );

/** Who tells the reader that the action is missing: a finding, or a step. */
function named({report}: Run, action: string): boolean {
  const findings = report.findings.filter(({remediation}) => remediation?.by === 'grant-permission');
  const texts = [
    ...findings.map(({remediation}) => remediation?.text),
    ...(report.plan?.steps ?? []).flatMap(({text, outcome}) => [text, outcome?.error]),
  ];
  return texts.some((text) => text?.includes(action) === true);
}

describeLive('the policy for reconcile', () => {
  /** Of its own: authorisation is enforced in all of its accounts. */
  let own: StartedStandIn;
  const used = new Set<string>();

  beforeAll(async () => {
    const started = await startStandIn();
    if ('unavailable' in started) throw new Error(started.unavailable);
    own = started;
  });
  afterAll(() => own.stop());

  /** Runs with all that is shipped, and keeps which actions were used. */
  async function full(holder: Holder, run: () => Promise<Run>): Promise<Run> {
    await holder.grant(POLICY);
    const done = await run();
    for (const action of await holder.used()) used.add(action);
    return done;
  }

  /** Actions of the steps to come are missing once, in the order in which they need them. Answers which ones are needed. */
  async function course({plan, reconcile}: Bench, holder: Holder, prune: readonly string[]): Promise<string[]> {
    const before = await full(holder, () => plan({prune}));
    const steps = (before.report.plan?.steps ?? []).filter(({by}) => by === 'reconcile');
    const needed = [...new Set(steps.flatMap(({permission = ''}) => permission.split(', ')))];
    const missing = needed.filter((action) => !PROOF.includes(action));
    for (const action of sampled(missing, EACH)) {
      await holder.grant(POLICY, action);
      const run = await reconcile({prune});
      for (const each of await holder.used()) used.add(each);
      expect([action, run.exit, run.report.converged]).toEqual([action, 1, false]);
      const [failure, ...more] = failed(run);
      expect([action, more]).toEqual([action, []]);
      expect(failure?.[1].split(', ')).toContain(action);
      expect(failure?.[2]).toMatch(/^[a-z0-9]+:\w+ was denied \(.*\)\. Grant .*, then run again\.$/);
      expect(failure?.[2].slice(failure[2].indexOf('Grant'))).toContain(action);
    }
    return missing;
  }

  describe('from an empty account', () => {
    let admin: Account;
    let holder: Holder;
    let tools: Bench;
    const needed: string[] = [];

    beforeAll(async () => {
      await own.control.enforceAuth(false);
      admin = await freshAccount(own);
      await createRoleAndFunction(admin, fixedNames(admin));
      await admin.clients().sqs.send(new CreateQueueCommand({QueueName: 'pager'}));
      holder = await holderIn(own, admin);
      tools = bench(own, holder.account, {
        version: 1,
        account: admin.id,
        trail: {bucket: admin.bucketName(), 'kms-key': 'alias/trail'},
        rule: {'dead-letter-queue': 'iam-dlq', retry: {attempts: 185}},
        topic: {'kms-key': 'alias/iam-alerts'},
        recipients: [
          {protocol: 'email', endpoint: 'secops@example.com'},
          {protocol: 'sqs', endpoint: `arn:aws:sqs:us-east-1:${admin.id}:pager`},
          {protocol: 'lambda', endpoint: fixedNames(admin).functionArn},
        ],
      });
    });

    it('an action that is missing stops the run, is named, and nothing is lost', async () => {
      needed.push(...(await course(tools, holder, [])));
      expect(needed).toEqual([
        ...['kms:CreateKey', 'kms:TagResource', 'kms:CreateAlias', 'kms:ListKeys'],
        ...['s3:CreateBucket', 's3:TagResource', 's3:PutBucketPolicy'],
        ...['cloudtrail:CreateTrail', 'cloudtrail:AddTags', 'cloudtrail:StartLogging'],
        ...['sns:CreateTopic', 'sns:TagResource', 'sqs:CreateQueue', 'sqs:TagQueue'],
        ...['events:PutRule', 'events:TagResource', 'events:PutTargets', 'sns:Subscribe'],
        ...['sqs:SetQueueAttributes', 'lambda:AddPermission'],
      ]);
    }, 300_000);

    it('with all of them the next run ends what the others began, with nothing made twice', async () => {
      const last = await full(holder, () => tools.reconcile());
      expect(failed(last)).toEqual([]);
      await own.control.confirm(admin.id);
      const after = await full(holder, () => tools.reconcile());
      expect(after).toMatchObject({exit: 0, report: {converged: true, verdict: 'in-sync', plan: {steps: []}}});
      await own.control.enforceAuth(false);
      expect(await inventory(own, admin)).toEqual({
        ...{trails: 1, rules: 1, targets: 1, topics: 1, keys: 2, aliases: 2, queues: 2},
        // A queue and a function of the account itself are not asked.
        asked: [1, 0, 0],
      });
    });
  });

  describe('in an account that is there', () => {
    let admin: Account;
    let holder: Holder;
    let tools: Bench;
    let names: Placeholders;
    const needed: string[] = [];

    beforeAll(async () => {
      await own.control.enforceAuth(false);
      admin = await freshAccount(own);
      const rich = await richAccount(own, admin);
      names = rich.names;
      holder = await holderIn(own, admin, [NOTHING_DELIVERED_YET]);
      tools = bench(own, holder.account, rich.baseline);
    });

    const asAdmin = async (work: () => Promise<void>): Promise<void> => {
      await own.control.enforceAuth(false);
      await work();
    };
    const mending = (op: string): (typeof BREAKAGES)[number] => {
      const found = BREAKAGES.find(({mends}) => mends === op);
      if (found === undefined) throw new Error(`nothing is mended by ${op}`);
      return found;
    };

    it('a read that is denied makes the account unknown, is named, and nothing is changed on a guess', async () => {
      expect((await full(holder, () => tools.reconcile())).report.converged).toBe(true);
      for (const action of sampled(PROOF, EACH_READ)) {
        await holder.grant(POLICY, action);
        await tools.changes();
        const run = await tools.reconcile();
        expect([action, run.exit, run.report.verdict]).toEqual([action, 1, 'unknown']);
        expect([action, named(run, action)]).toEqual([action, true]);
        expect([action, await tools.changes()]).toEqual([action, []]);
      }
    }, 300_000);

    it('without the advice it converges all the same', async () => {
      await holder.grant(policyFor({...PURPOSE, advice: false}, ANYWHERE));
      expect(await tools.reconcile()).toMatchObject({exit: 0, report: {converged: true}});
    });

    it('whose a thing is has to be readable before it is changed', async () => {
      const guarded = {
        'cloudtrail:ListTags': 'cloudtrail:StartLogging',
        'events:ListTagsForResource': 'events:PutRule',
        'kms:ListResourceTags': 'kms:PutKeyPolicy',
        's3:GetBucketTagging': 's3:PutBucketPolicy',
        'sns:ListTagsForResource': 'sns:SetTopicAttributes',
        'sqs:ListQueueTags': 'sqs:SetQueueAttributes',
      };
      expect(Object.keys(guarded).sort()).toEqual([...TAGS].sort());
      for (const [action, mends] of Object.entries(guarded)) {
        await asAdmin(() => breakThere(mending(mends), names, admin));
        await holder.grant(POLICY, action);
        await tools.changes();
        const run = await tools.reconcile();
        expect([action, run.exit, await tools.changes()]).toEqual([action, 1, []]);
        expect([action, named(run, action)]).toEqual([action, true]);
        const mended = await full(holder, () => tools.reconcile());
        expect([action, mended.report.converged, failed(mended)]).toEqual([action, true, []]);
      }
    }, 300_000);

    // A few at a time: a short plan is quickly made, and made again.
    it.each([BREAKAGES.slice(0, 5), BREAKAGES.slice(5, 10), BREAKAGES.slice(10)].map((group) => [group] as const))(
      'a changing action that is missing stops the run and is named, and the next run mends everything',
      async (group) => {
        const prune = group.flatMap((breakage) => breakage.prune?.(names) ?? []);
        await asAdmin(async () => {
          for (const breakage of group) await breakThere(breakage, names, admin);
          if (prune.length > 0) prune.push(await strangerIn(names, admin));
        });
        needed.push(...(await course(tools, holder, prune)));
        const last = await full(holder, () => tools.reconcile({prune}));
        expect([failed(last), last.report.converged]).toEqual([[], true]);
        expect(made(last)).not.toEqual([]);
      },
      300_000,
    );

    it('leaves no changing action out', () => {
      expect([...new Set(needed)].sort()).toEqual(
        [...BREAKAGES.map(({mends}) => mends), 'kms:EnableKey', 'sns:Unsubscribe', 'iam:PassRole'].sort(),
      );
    });
  });

  it('holds every action that was used, and no other', () => {
    expect([...used].sort()).toEqual(ALL);
  });
});
