/** The finding about the whole route says what its parts say: who mends it, and why calls are lost, in few words. */
import {describe, expect, it} from '@jest/globals';
import {assess} from '../../src/checks/assess.js';
import {CHECKS} from '../../src/checks/index.js';
import type {Finding} from '../../src/findings/model.js';
import {ruleOf, topicOf} from '../support/account.js';
import {RULE, TOPIC, proofOf, settingFor, world, type World} from '../support/world.js';
import {policy} from '../support/policies.js';
import {checked} from '../plan/support.js';

function failures(change: (account: World) => void): readonly Finding[] {
  const {findings} = checked(world(change), settingFor());
  return findings.filter(({status, severity}) => status === 'fail' && !['low', 'info'].includes(severity));
}

const whole = (found: readonly Finding[]): Finding | undefined => found.find(({check}) => check === 'alerts-delivered');

const owned = {
  Effect: 'Allow',
  Principal: '*',
  Action: 'sns:Publish',
  Resource: TOPIC,
  Condition: {StringEquals: {'AWS:SourceOwner': '111122223333'}},
};

describe('a fault that only a person mends', () => {
  const found = failures((account) => {
    topicOf(account).attributes['Policy'] = policy(owned, {...owned, Effect: 'Deny', Condition: {}});
  });

  it('leaves the whole to a person, too', () => {
    expect(found.map(({check, remediation}) => [check, remediation?.by])).toContainEqual([
      'topic-admits-eventbridge',
      'human',
    ]);
    expect(whole(found)?.remediation).toMatchObject({by: 'human', text: expect.stringContaining('other findings')});
  });
});

describe('a fault that reconcile mends', () => {
  const found = failures((account) => {
    topicOf(account).attributes['Policy'] = policy(owned);
  });

  it('leaves the whole to reconcile', () => {
    expect(whole(found)?.remediation).toMatchObject({by: 'reconcile'});
  });

  it('is told once with its condition, and in short elsewhere', () => {
    const long = found.filter(({message}) => message.includes('does not have this key'));
    expect(long.map(({check}) => check)).toEqual(['topic-admits-eventbridge']);
    expect(whole(found)?.message).toContain(`(${TOPIC}: the topic policy does not allow sns:Publish)`);
  });
});

describe('a pattern with a mistake in it', () => {
  const pattern = (eventName: readonly unknown[]): string =>
    JSON.stringify({source: ['aws.iam'], 'detail-type': ['AWS API Call via CloudTrail'], detail: {eventName}});
  const coverage = (eventName: readonly unknown[]): string | undefined =>
    failures((account) => {
      ruleOf(account).rule.EventPattern = pattern(eventName);
    }).find(({check, resource}) => check === 'rule-pattern-coverage' && resource === RULE)?.message;

  it('is named by the finding about the calls that it loses', () => {
    expect(coverage(['CreateUser', 'Delete*'])).toContain(
      'Likely cause: at $.detail.eventName[1]: the * in "Delete*" is taken literally',
    );
  });

  it('and names nothing where the pattern only leaves calls out', () => {
    expect(coverage(['CreateUser', 'DeleteUser'])).not.toContain('Likely');
  });
});

it('what would make several findings known is said with the first of them', () => {
  const account = world((one) => {
    ruleOf(one).targets[0]!.Arn = 'arn:aws:events:us-east-1:999988887777:event-bus/central';
  });
  const open = assess(CHECKS, proofOf(account)).findings.filter(
    ({status, severity}) => status === 'unknown' && severity === 'critical',
  );
  const [first, ...others] = open.map(({remediation}) => remediation?.text ?? '');
  expect(first).toMatch(/^No grant in this account alone would show it\. Save a snapshot in account 999988887777 /);
  expect(others.length).toBeGreaterThan(0);
  expect(new Set(others)).toEqual(new Set([`Same cause and same remedy as ${open[0]?.check ?? ''}.`]));
});
