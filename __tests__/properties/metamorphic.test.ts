/** What must not change a verdict, and what must: over the healthy account and over broken ones. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {deliveryBlock} from '../../src/delivery/views/report-block.js';
import {prove} from '../../src/delivery/proof.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Observed, Snapshot} from '../../src/snapshot/model.js';
import {OPERATIONS} from '../../src/snapshot/reads.js';
import {home, rule, ruleOf, subscriptionOf, topic, topicOf, unsubscribe, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {settingFor, snapshotOf, world} from '../support/world.js';

const BROKEN: readonly (readonly [string, (account: World) => void])[] = [
  ['a stopped trail', (account) => account.trails.forEach(({status}) => (status.IsLogging = false))],
  ['a disabled rule', (account) => void (ruleOf(account).rule.State = 'DISABLED')],
  [
    'a narrow pattern',
    (account) =>
      void (ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}}'),
  ],
  ['no target', (account) => void (ruleOf(account).targets = [])],
  [
    'a topic that admits nobody',
    (account) => void (topicOf(account).attributes['Policy'] = P.policy(P.defaultStatement(N.TOPIC))),
  ],
  ['a mailbox that is gone', (account) => unsubscribe(account, 'email')],
  [
    'a filter that drops all',
    (account) => void (subscriptionOf(account, 'email').attributes['FilterPolicy'] = '{"x":["y"]}'),
  ],
];

const UNRELATED: readonly (readonly [string, (account: World) => void])[] = [
  ['a rule', (account) => home(account).rules.push(rule('aaa', {source: ['aws.ec2']}, {Id: '1', Arn: N.OPS_TOPIC}))],
  [
    'a topic',
    (account) =>
      void (account.topics['arn:aws:sns:us-east-1:111122223333:aaa'] = topic(
        'arn:aws:sns:us-east-1:111122223333:aaa',
        P.policy(),
      )),
  ],
  [
    'a trail of one other region',
    (account) => {
      const [trail] = account.trails;
      if (trail !== undefined) {
        const other = {
          ...trail.trail,
          Name: 'aaa',
          TrailARN: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/aaa',
          HomeRegion: 'eu-west-1',
          IsMultiRegionTrail: false,
        };
        account.trails.push({...trail, trail: other});
      }
    },
  ],
  [
    'a statement for the account itself',
    (account) => {
      const {attributes} = topicOf(account);
      const policy = JSON.parse(attributes['Policy'] ?? '{}') as {Statement: object[]};
      policy.Statement.push({
        Sid: 'own',
        Effect: 'Allow',
        Principal: {AWS: `arn:aws:iam::${N.ACCOUNT}:root`},
        Action: 'sns:GetTopicAttributes',
        Resource: N.TOPIC,
      });
      attributes['Policy'] = JSON.stringify(policy);
    },
  ],
];

const verdictOf = (snapshot: Snapshot): string => assess(CHECKS, prove(settingFor(), new Facts(snapshot))).verdict;

/** All that is said of it. */
function textOf(snapshot: Snapshot): string {
  const proof = prove(settingFor(), new Facts(snapshot));
  return JSON.stringify({...assess(CHECKS, proof), delivery: deliveryBlock(proof)});
}

const CASES: readonly (readonly [string, (account: World) => void])[] = [
  ['the healthy account', () => undefined],
  ...BROKEN,
];

/** AWS promises no order of its lists. */
function reversed(entry: Observed): Observed {
  const {answer} = entry;
  if (answer.status !== 'known' || !Array.isArray(answer.value)) return entry;
  return {...entry, answer: {status: 'known', value: [...(answer.value as unknown[])].reverse()}} as Observed;
}

describe.each(CASES)('%s', (_name, change) => {
  const before = verdictOf(snapshotOf(world(change)));

  it.each(UNRELATED)('keeps its verdict beside %s', (_what, add) => {
    const after = snapshotOf(
      world((account) => {
        change(account);
        add(account);
      }),
    );
    expect(verdictOf(after)).toBe(before);
  });

  it('gives the same bytes in any order', () => {
    const snapshot = snapshotOf(world(change));
    const shuffled = {...snapshot, observed: snapshot.observed.map(reversed).reverse()};
    expect(textOf(shuffled)).toBe(textOf(snapshot));
  });

  it('becomes neither healthy nor otherwise broken where a proof read is unreadable', () => {
    const snapshot = snapshotOf(world(change));
    const impossible = before === 'in-sync' ? 'drifted' : 'in-sync';
    const wrong = snapshot.observed.flatMap((entry, index) => {
      const {op} = entry.read;
      if (OPERATIONS[op].tier === 'advice') return [];
      const answer = {
        status: 'unreadable',
        kind: 'denied',
        code: 'AccessDenied',
        message: '',
        permissions: [op],
      } as const;
      const blind = {...snapshot, observed: snapshot.observed.with(index, {...entry, answer})};
      return verdictOf(blind) === impossible ? [`${op} ${JSON.stringify(entry.read.params)}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
