/**
 * Two changes at once: two that do no harm do none together, and one that does no harm does not mend what the other broke. Only changes
 * of parts that have nothing to do with each other are put together.
 */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {parseBaseline} from '../../src/baseline/parse.js';
import {mergePatch} from '../../src/checks/example.js';
import type {Json} from '../../src/findings/model.js';
import {home, topicOf} from '../support/account.js';
import * as N from '../support/names.js';
import {runs} from '../support/runs.js';
import {changedBaseline, world, type World} from '../support/world.js';
import {judge, type Case, type Expected} from './case.js';
import {BROKEN, HEALTHY} from './tables.js';

/** Parts of an account that can be healthy or broken by themselves; a filter and the message that it reads are one. */
const PARTS: Readonly<Record<string, (account: World) => unknown>> = {
  log: ({trails, buckets, keys}) => [trails, buckets, keys.filter(({key}) => key.Arn === N.TRAIL_KEY)],
  pattern: (account) => home(account).rules[0]?.rule,
  message: (account) => [
    home(account).rules[0]?.targets.map(({Input, InputPath, InputTransformer}) => [Input, InputPath, InputTransformer]),
    // What a limit of size lets pass depends on the message.
    [
      topicOf(account).subscriptions,
      account.queues,
      account.functions,
      topicOf(account).attributes['MaximumMessageSize'],
    ],
  ],
  admission: (account) => [
    home(account).rules[0]?.targets.map(({RoleArn}) => RoleArn),
    [account.roles, account.policies, account.keys.filter(({key}) => key.Arn !== N.TRAIL_KEY)],
    [{...topicOf(account).attributes, MaximumMessageSize: null}, topicOf(account).protection],
  ],
  // Where events go: whoever changes it may mend or break anything behind.
  routes: (account) => [
    account.buses.map(({rules, ...bus}) => [bus, rules.slice(1)]),
    home(account).rules[0]?.targets.map(({Arn, DeadLetterConfig, RetryPolicy}) => [Arn, DeadLetterConfig, RetryPolicy]),
    [Object.keys(account.topics), account.topics[N.OPS_TOPIC]],
  ],
  // What nobody may read may hide anything.
  sight: ({refusals, metrics, alarms}) => [refusals, metrics, alarms],
};

function partsOf({change}: Case): ReadonlySet<string> | undefined {
  const account = world(change);
  const healthy = world();
  if (account.topics[N.TOPIC] === undefined || home(account).rules.length === 0) return undefined;
  return new Set(
    Object.entries(PARTS)
      .filter(([, part]) => JSON.stringify(part(account)) !== JSON.stringify(part(healthy)))
      .map(([name]) => name),
  );
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.has('sight') || other.has('sight')) return false;
  const routed = one.has('routes') || other.has('routes');
  return [...one].every((part) => !other.has(part)) && (!routed || one.has('log') !== other.has('log'));
}

interface Candidate {
  readonly found: Case;
  readonly parts: ReadonlySet<string>;
}

function candidates(areas: typeof HEALTHY, expected: Expected): readonly Candidate[] {
  return areas
    .flatMap(({cases}) => cases)
    .filter((found) => found.expected === expected && found.partition === undefined && found.others === undefined)
    .flatMap((found) => {
      const parts = partsOf(found);
      return parts === undefined || parts.size === 0 ? [] : [{found, parts}];
    });
}

/** Both, in this order; `undefined` where they ask for different things of the baseline, or for what contradicts itself. */
function together(one: Case, other: Case): Case | undefined {
  const merged = mergePatch(one.baseline as Json, other.baseline as Json);
  const agreed = mergePatch(other.baseline as Json, one.baseline as Json);
  const spelled = (value: Json): string => JSON.stringify(value, Object.keys(flat(value)).sort());
  if (spelled(merged) !== spelled(agreed) || !isBaseline(merged)) return undefined;
  // An account that is vouched for, or that the baseline names, is none of a stranger.
  if ('elsewhere' in one.baseline !== 'elsewhere' in other.baseline) return undefined;
  if (accountsIn(one) !== accountsIn(other)) return undefined;
  return {
    ...one,
    title: `${one.title}, and ${other.title}`,
    baseline: merged as object,
    change: (account) => {
      one.change(account);
      other.change(account);
    },
  };
}

/** The accounts that its baseline names. */
function accountsIn({baseline}: Case): string {
  return [...new Set(JSON.stringify(baseline).match(/\b\d{12}\b/g))].sort().join(' ');
}

function isBaseline(change: Json): boolean {
  return parseBaseline(changedBaseline(change), 'pair.yml', {env: () => undefined}).ok;
}

/** All names in a document, for a spelling in one order. */
function flat(value: Json): Record<string, true> {
  if (typeof value !== 'object' || value === null) return {};
  const names = Object.entries(value).map(([name, inner]) => ({[name]: true as const, ...flat(inner)}));
  return Object.assign({}, ...names) as Record<string, true>;
}

interface Pair {
  readonly both: Case;
  readonly alone: readonly [Case, Case];
}

const pairs = (ones: readonly Candidate[], others: readonly Candidate[]): fc.Arbitrary<Pair> =>
  fc
    .tuple(fc.constantFrom(...ones), fc.constantFrom(...others))
    .filter(([one, other]) => areApart(one.parts, other.parts))
    .map(([one, other]): Pair | undefined => {
      const both = together(one.found, other.found);
      return both && {both, alone: [one.found, other.found]};
    })
    .filter((pair) => pair !== undefined);

describe('two changes of an account', () => {
  const healthy = candidates(HEALTHY, 'in-sync');

  it('do no harm together where neither does', () => {
    fc.assert(
      fc.property(pairs(healthy, healthy), ({both, alone}) => {
        const {verdict, grave} = judge(both);
        // What is wrong with one of them by itself is said where it stands in the tables.
        if (verdict !== 'in-sync') fc.pre(alone.every((one) => judge(one).verdict === 'in-sync'));
        expect({pair: both.title, verdict, grave}).toEqual({pair: both.title, verdict: 'in-sync', grave: []});
      }),
      {numRuns: runs(10, 300, 3000)},
    );
  });

  it('do not make up for each other', () => {
    fc.assert(
      fc.property(pairs(candidates(BROKEN, 'drifted'), healthy), ({both, alone: [first]}) => {
        const {verdict} = judge(both);
        if (verdict === 'in-sync') fc.pre(judge(first).verdict !== 'in-sync');
        expect({pair: both.title, verdict}).not.toEqual({pair: both.title, verdict: 'in-sync'});
      }),
      {numRuns: runs(10, 300, 3000)},
    );
  });
});
