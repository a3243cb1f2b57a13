/** Keys whose value is known though no service sets it: the time of the request, and the names that a service certainly has. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import {evaluate, TOPIC_PUBLISH, whoElse} from '../../src/policy/index.js';
import * as chain from '../../src/policy/services.js';
import {topicOf} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {NOW, proofOf, world} from '../support/world.js';
import {ACCOUNT, admits, policy, request, RULE, TOPIC} from './build.js';

const EVENTS = 'events.amazonaws.com';

function publish(...statements: object[]): string {
  const question = chain.askedAt(chain.eventBridgeToTopic(RULE, TOPIC), NOW);
  return chain.ask([policy(...statements)], question).effect;
}

const under = (condition: object): object => admits({Condition: condition});
const unless = (condition: object): object => admits({Sid: 'no', Effect: 'Deny', Principal: '*', Condition: condition});

describe('the time of a request', () => {
  it.each<[string, string, object[]]>([
    ['a grant since', 'allow', [under({DateGreaterThan: {'aws:CurrentTime': '2020-01-01T00:00:00Z'}})]],
    ['a grant until later today', 'allow', [under({DateLessThan: {'aws:CurrentTime': '2026-11-23T09:00:01Z'}})]],
    ['a grant until now', 'implicit-deny', [under({DateLessThan: {'aws:CurrentTime': NOW}})]],
    ['a grant to the second', 'allow', [under({DateLessThanEquals: {'aws:CurrentTime': NOW}})]],
    ['another zone, the same hour', 'allow', [under({DateEquals: {'aws:CurrentTime': '2026-11-23T10:00:00+01:00'}})]],
    ['a grant that has expired', 'implicit-deny', [under({DateLessThan: {'aws:CurrentTime': '2025-01-01'}})]],
    ['a grant that has not begun', 'implicit-deny', [under({DateGreaterThan: {'aws:CurrentTime': '2027'}})]],
    ['a date in seconds', 'allow', [under({DateGreaterThan: {'aws:CurrentTime': '1600000000'}})]],
    ['seconds since', 'allow', [under({NumericGreaterThan: {'aws:EpochTime': '1600000000'}})]],
    ['seconds until', 'implicit-deny', [under({NumericLessThan: {'aws:EpochTime': '1700000000'}})]],
    ['seconds as a date', 'allow', [under({DateLessThan: {'aws:EpochTime': '2030-01-01T00:00:00Z'}})]],
    ['a Deny that is over', 'allow', [admits(), unless({DateLessThan: {'aws:CurrentTime': '2020-01-01T00:00:00Z'}})]],
    [
      'a Deny from now on',
      'explicit-deny',
      [admits(), unless({DateGreaterThanEquals: {'aws:CurrentTime': '2026-11-23T09:00:00Z'}})],
    ],
    // Which zone a time without one is in, no page says.
    ['a time without a zone', 'unknown', [under({DateGreaterThan: {'aws:CurrentTime': '2020-01-01T00:00:00'}})]],
    ['no date at all', 'unknown', [under({DateGreaterThan: {'aws:CurrentTime': 'January 1, 2020'}})]],
  ])('%s: %s', (_, effect, statements) => {
    expect(publish(...statements)).toBe(effect);
  });

  it('is unknown where the question names none', () => {
    const timed = policy(under({DateGreaterThan: {'aws:CurrentTime': '2020-01-01T00:00:00Z'}}));
    expect(chain.ask([timed], chain.eventBridgeToTopic(RULE, TOPIC)).effect).toBe('unknown');
    const odd = chain.askedAt(chain.eventBridgeToTopic(RULE, TOPIC), 'yesterday');
    expect(chain.ask([timed], odd).effect).toBe('unknown');
  });

  it('is the same for strangers: an opening that is over admits nobody', () => {
    const question = {account: ACCOUNT, trusted: [], actions: TOPIC_PUBLISH, resources: [TOPIC], now: NOW};
    const open = (until: string): number =>
      whoElse([policy(admits({Principal: '*', Condition: {DateLessThan: {'aws:CurrentTime': until}}}))], question)
        .length;
    expect(open('2026-11-23T08:59:59Z')).toBe(0);
    expect(open('2026-11-23T09:00:01Z')).toBe(1);
  });

  it.each([
    ['2027-01-01T00:00:00Z', 'in-sync', NOW],
    ['2025-01-01T00:00:00Z', 'drifted', NOW],
    ['2025-01-01T00:00:00Z', 'in-sync', '2024-12-31T23:59:59Z'],
  ])('decides the chain: a grant until %s is %s at %s', (until, verdict, now) => {
    const account = world((made) => {
      const statement = {...P.eventsStatement(N.TOPIC), Condition: {DateLessThan: {'aws:CurrentTime': until}}};
      topicOf(made).attributes['Policy'] = P.policy(statement);
    });
    expect(assess(CHECKS, proofOf(account, {now})).verdict).toBe(verdict);
  });
});

describe('the names of a service', () => {
  const LIST = 'aws:PrincipalServiceNamesList';

  it.each<[string, string, object[]]>([
    ['any is this one', 'allow', [under({'ForAnyValue:StringEquals': {[LIST]: [EVENTS, 's3.amazonaws.com']}})]],
    ['any is like this one', 'allow', [under({'ForAnyValue:StringLike': {[LIST]: 'events.*'}})]],
    ['there are names', 'allow', [under({Null: {[LIST]: 'false'}})]],
    ['there are none', 'implicit-deny', [under({Null: {[LIST]: 'true'}})]],
    // A name that no page lists may be among them.
    ['any is another', 'unknown', [under({'ForAnyValue:StringEquals': {[LIST]: 's3.amazonaws.com'}})]],
    ['all are this one', 'unknown', [under({'ForAllValues:StringEquals': {[LIST]: EVENTS}})]],
    ['all are others', 'implicit-deny', [under({'ForAllValues:StringEquals': {[LIST]: 's3.amazonaws.com'}})]],
    [
      'a Deny for whoever has not this name',
      'allow',
      [admits(), unless({'ForAllValues:StringNotEquals': {[LIST]: EVENTS}})],
    ],
    [
      'a Deny for whoever has this name',
      'explicit-deny',
      [admits(), unless({'ForAnyValue:StringEquals': {[LIST]: EVENTS}})],
    ],
    [
      'a Deny for whoever has another name, too',
      'unknown',
      [admits(), unless({'ForAnyValue:StringNotEquals': {[LIST]: EVENTS}})],
    ],
    ['without a set operator', 'unknown', [under({StringEquals: {[LIST]: EVENTS}})]],
  ])('%s: %s', (_, effect, statements) => {
    expect(publish(...statements)).toBe(effect);
  });

  it('keep other services out', () => {
    const question = {account: ACCOUNT, trusted: [], actions: TOPIC_PUBLISH, resources: [TOPIC], now: NOW};
    const admitting = (name: string): number =>
      whoElse([policy(admits({Principal: '*', Condition: {'ForAnyValue:StringLike': {[LIST]: name}}}))], question)
        .length;
    expect(admitting(EVENTS)).toBe(0);
    expect(admitting('*.amazonaws.com')).toBe(1);
  });

  it('is told as far as it is known', () => {
    const answer = evaluate(
      [policy(under({'ForAnyValue:StringEquals': {[LIST]: 's3.amazonaws.com'}}))],
      request({context: {[LIST.toLowerCase()]: {atLeast: [EVENTS]}}}),
    );
    expect(answer).toMatchObject({effect: 'unknown', why: expect.stringContaining(`has ${EVENTS}, and perhaps more`)});
  });
});
