/** Calls of which every event may stay silent need not alert, and are none of those that arrive. */
import {describe, expect, it} from '@jest/globals';
import {exceptedCalls} from '../../src/baseline/excepted.js';
import {asItIs, broken, healthy, judge} from '../accounts/case.js';
import {home} from '../support/account.js';

const ENVELOPE = {account: '111122223333', eventRegion: 'us-east-1'};
const CALLS = ['CreateUser', 'DeleteUser', 'TagRole'];
const names = (...except: unknown[]): string[] => [...exceptedCalls(except, CALLS, ENVELOPE)];

describe('excepted calls', () => {
  it('are those of which no event is left, by one pattern or by several', () => {
    expect(names()).toEqual([]);
    expect(names({source: ['aws.iam']})).toEqual(CALLS);
    expect(names({detail: {eventName: ['CreateUser']}})).toEqual(['CreateUser']);
    expect(names({detail: {eventName: [{'anything-but': 'TagRole'}]}})).toEqual(['CreateUser', 'DeleteUser']);
    expect(names({detail: {errorCode: [{exists: true}]}}, {detail: {errorCode: [{exists: false}]}})).toEqual(CALLS);
    expect(names({account: ['111122223333']})).toEqual(CALLS);
  });

  it('are none of which some events must alert', () => {
    expect(names({detail: {errorCode: [{exists: true}]}})).toEqual([]);
    expect(names({detail: {userIdentity: {type: ['AssumedRole']}}})).toEqual([]);
    expect(names({source: ['aws.s3']})).toEqual([]);
    expect(names({account: ['999988887777']})).toEqual([]);
    expect(names('no pattern', {})).toEqual([]);
  });
});

describe('an account', () => {
  it('is not in sync where this account is excepted as a whole, though nothing is lost', () => {
    const judged = judge(
      broken('all of it is excepted', 'baseline', asItIs, {
        account: null,
        events: {except: [{account: ['111122223333']}]},
      }),
    );
    expect(judged.verdict).toBe('drifted');
    expect(judged.grave.join()).toContain('alerts-delivered');
  });

  it('need not pass what is excepted, and needs to pass what is not', () => {
    const narrow = {source: ['aws.iam'], detail: {eventName: [{'anything-but': ['CreateUser']}]}};
    const rule = (account: Parameters<typeof home>[0]): void => {
      home(account).rules[0]!.rule.EventPattern = JSON.stringify(narrow);
    };
    const except = [{detail: {eventName: ['CreateUser']}}];
    expect(judge(healthy('the one that is left out need not alert', rule, {events: {except}})).verdict).toBe('in-sync');
    expect(judge(broken('it must', 'rule', rule)).verdict).toBe('drifted');
  });
});
