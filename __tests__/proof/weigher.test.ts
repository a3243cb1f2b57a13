/** The weigher's shortcuts against the long way: without some routes, the whole coverage is worked out again. */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {gradesOf, type Covering} from '../../src/delivery/coverage/coverage.js';
import type {Grade} from '../../src/delivery/coverage/model.js';
import type {CallOutcome} from '../../src/delivery/coverage/model.js';
import type {Route} from '../../src/delivery/route/hop.js';
import type {Proof} from '../../src/delivery/proof.js';
import {coverer} from '../../src/delivery/coverage/passage.js';
import {Weigher} from '../../src/delivery/redundancy/missed.js';
import {home, refuse, rule, subscribe, topic, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {runs} from '../support/runs.js';
import {proofOf, world} from '../support/world.js';

const PEOPLE = ['a@example.com', 'b@example.com', 'c@example.com'];
const TOPICS = [N.TOPIC, `${N.TOPIC}-2`, `${N.TOPIC}-3`];
const HUB = 'arn:aws:events:us-east-1:999988887777:event-bus/hub';
const NAMES = [[{prefix: 'Create'}], [{prefix: 'Delete'}], [{'anything-but': {prefix: 'Get'}}], [{wildcard: '*User*'}]];

const patternOf = (names: object[] | null, agent: boolean): object => ({
  ...P.IAM_PATTERN,
  detail: {
    ...P.IAM_PATTERN.detail,
    ...(names === null ? {} : {eventName: names}),
    ...(agent ? {userAgent: [{'anything-but': ['console.amazonaws.com']}]} : {}),
  },
});

const ruleShape = fc.record({
  names: fc.option(fc.constantFrom(...NAMES)),
  agent: fc.boolean(),
  enabled: fc.boolean(),
  leadsTo: fc.uniqueArray(fc.constantFrom(...TOPICS, HUB), {minLength: 1, maxLength: 4}),
});
const topicShape = fc.record({
  admits: fc.boolean(),
  lists: fc.boolean(),
  people: fc.uniqueArray(fc.record({whom: fc.constantFrom(...PEOPLE), pending: fc.boolean(), filter: fc.boolean()}), {
    selector: ({whom}) => whom,
    maxLength: 3,
  }),
});
type RuleShape = typeof ruleShape extends fc.Arbitrary<infer T> ? T : never;
type TopicShape = typeof topicShape extends fc.Arbitrary<infer T> ? T : never;

const vouched = fc.boolean();

function build(rules: readonly RuleShape[], topics: readonly TopicShape[]): World {
  return world((account) => {
    TOPICS.forEach((arn, at) => {
      const {admits, lists, people} = topics[at]!;
      account.topics[arn] = topic(arn, admits ? P.topicPolicy(arn) : P.policy(P.defaultStatement(arn)));
      for (const {whom, pending, filter} of people) {
        const attributes = filter
          ? {FilterPolicy: '{"detail":{"eventName":[{"prefix":"Create"}]}}', FilterPolicyScope: 'MessageBody'}
          : {};
        subscribe(account, 'email', whom, attributes, arn);
        const row = account.topics[arn].subscriptions.at(-1)!.row;
        if (pending) row.SubscriptionArn = 'PendingConfirmation';
      }
      if (!lists) refuse(account, 'sns:ListSubscriptionsByTopic', 'denied', arn);
    });
    home(account).rules = rules.map(({names, agent, enabled, leadsTo}, at) => {
      const made = rule(
        `rule-${String(at)}`,
        patternOf(names, agent),
        ...leadsTo.map((Arn, id) => ({Id: String(id), Arn})),
      );
      made.rule.State = enabled ? 'ENABLED' : 'DISABLED';
      return made;
    });
  });
}

const WORTH: Readonly<Record<Grade, number>> = {always: 4, failures: 3, unknown: 2, sometimes: 1, never: 0};

function coveringOf({context, chain, bus, except}: Proof): Covering {
  return {cover: coverer(context, except), source: bus, declared: chain.declaredTopic?.arn ?? null};
}

/** What is weighed. */
function gradesOfAll(proof: Proof): Record<string, Grade>[] {
  const {baseline, calls} = proof.context;
  const by = coveringOf(proof);
  return baseline.recipients.map((_, recipient) => Object.fromEntries(gradesOf(by, proof.routes, recipient, calls)));
}

/** What is reported. */
function verdictsOf({coverage}: Proof): Record<string, CallOutcome['verdict']>[] {
  return coverage.recipients.map((outcomes) =>
    Object.fromEntries([...outcomes].map(([call, {verdict}]) => [call, verdict])),
  );
}

/** Everything anew, without the routes that go. */
function missedTheLongWay(proof: Proof, gone: ReadonlySet<Route>): boolean {
  const {chain, routes} = proof;
  const by = coveringOf(proof);
  const {baseline, calls} = chain.context;
  const left = routes.filter((route) => !gone.has(route));
  return baseline.recipients.some((_, recipient) => {
    const [before, after] = [routes, left].map((some) => gradesOf(by, some, recipient, calls));
    return calls.some((call) => WORTH[after!.get(call)!] < WORTH[before!.get(call)!]);
  });
}

describe('what would be missed', () => {
  it('is what the whole coverage says without it', () => {
    const said = {missed: 0, spare: 0};
    fc.assert(
      fc.property(
        fc.array(ruleShape, {minLength: 1, maxLength: 4}),
        fc.tuple(topicShape, topicShape, topicShape),
        vouched,
        fc.array(fc.array(fc.nat({max: 60}), {maxLength: 20}), {minLength: 1, maxLength: 6}),
        (rules, topics, hub, removals) => {
          const proof = proofOf(build(rules, topics), {
            baseline: {
              trail: null,
              rule: {name: null},
              topic: null,
              recipients: PEOPLE.map((endpoint) => ({protocol: 'email', endpoint})),
              ...(hub ? {elsewhere: [{resource: HUB, reason: 'the hub account proves it'}]} : {}),
            },
          });
          const {chain, routes} = proof;
          if (routes.length === 0) return;
          expect(gradesOfAll(proof)).toEqual(verdictsOf(proof));
          const weigher = new Weigher(chain, routes, coveringOf(proof));
          const gone = new Set<Route>();
          let left = weigher.whole;
          for (const places of removals) {
            const going = [...new Set(places.map((at) => routes[at % routes.length]!))].filter(
              (route) => !gone.has(route),
            );
            const missed = weigher.missed(going, left);
            expect(missed).toBe(missedTheLongWay(proof, new Set([...gone, ...going])));
            said[missed ? 'missed' : 'spare'] += 1;
            if (missed) continue;
            left = weigher.without(going, left);
            for (const route of going) gone.add(route);
          }
        },
      ),
      {numRuns: runs(25, 250, 3_000)},
    );
    // Both answers, so that it cannot pass by saying one.
    expect(Math.min(said.missed, said.spare)).toBeGreaterThan(5);
  });
});
