/**
 * Accounts in which `reconcile` could do harm, each with what must happen, decided before it was played. Of every one it is shown that no
 * statement, right, target, subscription, filter or alarm is gone afterwards that was there before, and that a second run changes nothing.
 */
import {DescribeAlarmsCommand} from '@aws-sdk/client-cloudwatch';
import {DescribeMetricFiltersCommand} from '@aws-sdk/client-cloudwatch-logs';
import {ListRulesCommand, ListTargetsByRuleCommand} from '@aws-sdk/client-eventbridge';
import {GetKeyPolicyCommand, ListKeysCommand} from '@aws-sdk/client-kms';
import {GetPolicyCommand, ListFunctionsCommand} from '@aws-sdk/client-lambda';
import {GetBucketPolicyCommand, ListBucketsCommand} from '@aws-sdk/client-s3';
import {GetTopicAttributesCommand, ListSubscriptionsCommand, ListTopicsCommand} from '@aws-sdk/client-sns';
import {GetQueueAttributesCommand, ListQueuesCommand} from '@aws-sdk/client-sqs';
import type {Account} from '../../stand-in/accounts.js';
import type {Rule} from '../../stand-in/control.js';
import {applyFault, substitute, type Fault, type Injection} from '../../stand-in/inject.js';
import {buildHealthy} from '../../stand-in/healthy.js';
import {freshAccount} from '../../stand-in/accounts.js';
import type {Road} from '../../stand-in/roads.js';
import type {StandIn} from '../../stand-in/start.js';
import type {Aws} from '../../src/ports/world.js';
import type {Answer} from '../../src/snapshot/model.js';
import {policyDifference} from '../../src/plan/policy/merge.js';
import {lostRights} from '../plan/rights.js';
import {bench} from './live.js';

/** How it must end: in sync; with a person who is told what to do; with a call that failed, after which running again goes on. */
export type End = 'in-sync' | 'person' | 'failed';

export interface Crafted {
  readonly id: string;
  readonly title: string;
  readonly road?: Road;
  readonly inject?: readonly Injection[];
  readonly rules?: readonly Rule[];
  /** RFC 7386 merge patch of the declared baseline. */
  readonly baseline?: Readonly<Record<string, unknown>>;
  readonly prune?: readonly string[];
  /** What the reads answer otherwise than AWS, or what somebody does between them. */
  readonly between?: (aws: Aws, account: Account) => Aws;
  readonly ends: End;
  /** The calls that are made, in order. */
  readonly made: readonly string[];
  /** What a person must find in the report. */
  readonly says?: readonly string[];
  /** Statements that may go, by Sid, as they are named. */
  readonly goes?: readonly string[];
  /** A second run ends so, once what hindered the first is over. */
  readonly then?: End;
}

export interface Played {
  readonly ends: End;
  readonly made: readonly string[];
  /** What should have been said and was not. */
  readonly silent: readonly string[];
  readonly words: string;
  /** What was there before and is gone. */
  readonly lost: readonly string[];
  /** Calls of the second run that change something, and how it ended. */
  readonly again: readonly string[];
  readonly then: End;
}

export async function play(standIn: StandIn, crafted: Crafted): Promise<Played> {
  const account = await freshAccount(standIn);
  try {
    const healthy = await buildHealthy(standIn, account);
    const {id, title, road, inject = [], rules = [], baseline = {}, prune = []} = crafted;
    const fault = {id, title, hop: '', inject, baseline, ...(road === undefined ? {} : {road})};
    const declared = await applyFault(standIn, account, healthy, fault as unknown as Fault);
    const names = healthy.names as Readonly<Record<string, string>>;
    const named = prune.map((name) => substitute(name, names));
    const before = await census(account);
    const plain = bench(standIn, account, declared);
    const {between} = crafted;
    const first =
      between === undefined
        ? plain
        : bench(standIn, account, declared, {openAws: (options) => between(plain.world.openAws(options), account)});
    await plain.changes();
    // What hinders the run hinders nothing else.
    if (rules.length > 0) await standIn.control.addRules(account.id, substitute(rules, names));
    const run = await first.reconcile(named.length > 0 ? {prune: named} : {});
    const made = await plain.changes();
    if (rules.length > 0) await standIn.control.clearRules(account.id);
    const after = await census(account);
    const next = await plain.reconcile();
    const again = await plain.changes();
    const steps = run.report.plan?.steps ?? [];
    const words = [
      ...steps.map(({text, by, outcome}) => `${by}: ${text} ${outcome?.error ?? ''}`),
      ...run.report.notes,
    ].join('\n');
    return {
      ends: endOf(run),
      made: made.map(({action}) => action),
      silent: substitute(crafted.says ?? [], names).filter((said) => !words.includes(said)),
      words,
      lost: lostOf(before, after, crafted.goes ?? []),
      again: again.map(({action}) => action),
      then: endOf(next),
    };
  } finally {
    account.close();
  }
}

function endOf({exit, report}: Awaited<ReturnType<ReturnType<typeof bench>['reconcile']>>): End {
  const failed = (report.plan?.steps ?? []).some(({outcome}) => outcome?.state === 'failed');
  return exit === 0 ? 'in-sync' : failed ? 'failed' : 'person';
}

/** All policies, and the names of all else that could go. */
interface Census {
  readonly policies: ReadonlyMap<string, string>;
  readonly things: ReadonlySet<string>;
}

async function census(account: Account): Promise<Census> {
  const {sns, sqs, s3, kms, lambda, events, cloudwatch, logs} = account.clients();
  const policies = new Map<string, string>();
  const things = new Set<string>();
  const keep = (name: string, text: string | undefined): void => void (text && policies.set(name, text));
  const quietly = async (work: () => Promise<void>): Promise<void> => work().catch(() => undefined);
  for (const {TopicArn = ''} of (await sns.send(new ListTopicsCommand({}))).Topics ?? [])
    keep(TopicArn, (await sns.send(new GetTopicAttributesCommand({TopicArn}))).Attributes?.['Policy']);
  for (const QueueUrl of (await sqs.send(new ListQueuesCommand({}))).QueueUrls ?? [])
    keep(
      QueueUrl,
      (await sqs.send(new GetQueueAttributesCommand({QueueUrl, AttributeNames: ['Policy']}))).Attributes?.['Policy'],
    );
  for (const {Name: Bucket = ''} of (await s3.send(new ListBucketsCommand({}))).Buckets ?? [])
    await quietly(async () => keep(Bucket, (await s3.send(new GetBucketPolicyCommand({Bucket}))).Policy));
  for (const {KeyId = ''} of (await kms.send(new ListKeysCommand({}))).Keys ?? [])
    await quietly(async () =>
      keep(KeyId, (await kms.send(new GetKeyPolicyCommand({KeyId, PolicyName: 'default'}))).Policy),
    );
  for (const {FunctionName = ''} of (await lambda.send(new ListFunctionsCommand({}))).Functions ?? [])
    await quietly(async () => keep(FunctionName, (await lambda.send(new GetPolicyCommand({FunctionName}))).Policy));
  for (const {Name = '', State = ''} of (await events.send(new ListRulesCommand({}))).Rules ?? []) {
    things.add(`rule ${Name}`);
    if (State !== 'DISABLED') things.add(`rule ${Name} enabled`);
    for (const target of (await events.send(new ListTargetsByRuleCommand({Rule: Name}))).Targets ?? [])
      things.add(`target ${Name} ${JSON.stringify(target)}`);
  }
  for (const one of (await sns.send(new ListSubscriptionsCommand({}))).Subscriptions ?? [])
    things.add(`subscription ${String(one.TopicArn)} ${String(one.Protocol)} ${String(one.Endpoint)}`);
  for (const one of (await cloudwatch.send(new DescribeAlarmsCommand({}))).MetricAlarms ?? [])
    things.add(`alarm ${String(one.AlarmName)} ${JSON.stringify([one.AlarmActions, one.Threshold, one.MetricName])}`);
  for (const one of (await logs.send(new DescribeMetricFiltersCommand({}))).metricFilters ?? [])
    things.add(
      `filter ${String(one.logGroupName)} ${String(one.filterName)} ${JSON.stringify(one.metricTransformations)}`,
    );
  return {policies, things};
}

function lostOf(before: Census, after: Census, goes: readonly string[]): readonly string[] {
  const gone = [...before.things].filter((thing) => !after.things.has(thing));
  const taken = [...before.policies].flatMap(([name, text]) => {
    const now = after.policies.get(name);
    if (now === undefined) return [`the policy of ${name} is gone`];
    const removed = policyDifference(text, now)?.removed ?? (text === now ? [] : ['the text is no policy any more']);
    const unnamed = removed.filter((statement) => !goes.some((sid) => statement.includes(`"${sid}"`)));
    const rights = goes.length > 0 ? [] : lostRights(text, now).map((request) => JSON.stringify(request));
    return [...unnamed, ...rights].map((what) => `${name}: ${what}`);
  });
  return [...gone, ...taken];
}

/** Somebody does something right before or right after each call of this name, or reads answer what was. */
export function around(
  aws: Aws,
  op: string,
  {before, after}: {readonly before?: () => Promise<void>; readonly after?: () => Promise<void>},
): Aws {
  return {
    ...aws,
    writes: () => {
      const writes = aws.writes();
      return {
        ...writes,
        write: async (call, endpointOf) => {
          if (call.op !== op) return writes.write(call, endpointOf);
          await before?.();
          const answer = await writes.write(call, endpointOf);
          await after?.();
          return answer;
        },
      };
    },
  };
}

/** After a write, the next reads of this name answer what they answered before it. */
export function lagging(aws: Aws, op: string, times: number): Aws {
  const known = new Map<string, Answer<unknown>>();
  let left = 0;
  return {
    ...aws,
    read: async (read) => {
      const key = JSON.stringify(read);
      const old = known.get(key);
      if (read.op === op && left > 0 && old !== undefined) {
        left -= 1;
        return old as never;
      }
      const answer = await aws.read(read);
      if (read.op === op) known.set(key, answer);
      return answer;
    },
    writes: () => {
      const writes = aws.writes();
      return {
        ...writes,
        write: async (call, endpointOf) => {
          left = times;
          return writes.write(call, endpointOf);
        },
      };
    },
  };
}
