/** A loss is laid to the hop that causes it, and for the recipient whom it concerns. */
import {describe, expect, it} from '@jest/globals';
import {attributes, bodyFilter, calls, NAME, named, NO_NAMES, onKey, pattern, template} from '../accounts/changes.js';
import type {Change} from '../accounts/case.js';
import {topicOf} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {proofOf, world} from '../support/world.js';

const MAIL = 0;
const QUEUE = 1;

function outcomeOf(recipient: number, ...changes: readonly Change[]): object {
  const account = world((made) => {
    for (const change of changes) change(made);
  });
  return proofOf(account, {baseline: NO_NAMES as never}).coverage.recipients[recipient]!.get('CreateUser')!;
}

const loss = (verdict: string, hop: string, reason: string): object =>
  expect.objectContaining({verdict, hop, reason: expect.stringContaining(reason)});

const pending = attributes('email', {PendingConfirmation: 'true'});
const unsubscribed: Change = (account) => {
  const topic = topicOf(account);
  topic.subscriptions = topic.subscriptions.filter(({row}) => row.Protocol !== 'sqs');
};
const rootAlone = pattern(calls({userIdentity: {type: ['Root']}}));
const disabledKey: Change = onKey((found) => {
  found.key.KeyState = 'Disabled';
  found.key.Enabled = false;
});
const closedTopic: Change = (account) =>
  void (topicOf(account).attributes['Policy'] = P.policy(P.defaultStatement(N.TOPIC)));

describe('a recipient without a subscription', () => {
  it('is not said to wait for the confirmation of another one', () => {
    expect(outcomeOf(QUEUE, pending, unsubscribed)).toEqual(
      loss('never', 'subscription', 'the recipient has no subscription to a topic behind the rules'),
    );
    expect(outcomeOf(MAIL, pending, unsubscribed)).toEqual(loss('never', 'subscription', 'is pending confirmation'));
  });

  it('is not said to be lost by the filter of another one', () => {
    const filtered = bodyFilter({source: ['aws.ec2']});
    expect(outcomeOf(QUEUE, filtered, unsubscribed)).toEqual(
      loss('never', 'subscription', 'the recipient has no subscription'),
    );
    expect(outcomeOf(MAIL, filtered, unsubscribed)).toEqual(loss('never', 'subscription', 'the filter policy of'));
  });

  it('is lost where its alerts would be lost before', () => {
    expect(outcomeOf(QUEUE, unsubscribed, disabledKey)).toEqual(loss('never', 'key', 'the key is Disabled'));
  });

  it('harms nobody else', () => {
    expect(outcomeOf(MAIL, unsubscribed)).toEqual({verdict: 'always'});
  });
});

describe('a rule that takes some events of a call', () => {
  it('is the cause where the rest arrives', () => {
    expect(outcomeOf(MAIL, rootAlone)).toEqual(loss('sometimes', 'rule', 'the pattern of'));
  });

  it.each<[string, string, Change]>([
    ['a key that never lets pass', 'key', disabledKey],
    ['a topic that admits nobody', 'topic', closedTopic],
    ['a subscription that is not confirmed', 'subscription', pending],
    ['a filter that never matches', 'subscription', bodyFilter({source: ['aws.ec2']})],
  ])('is not the cause before %s', (_, hop, change) => {
    expect(outcomeOf(MAIL, rootAlone, change)).toEqual(loss('never', hop, ''));
  });

  it('is the cause where it takes no event of the call, whatever stands behind it', () => {
    expect(outcomeOf(MAIL, pattern(named('DeleteUser')), disabledKey)).toEqual(loss('never', 'rule', 'the pattern of'));
  });

  it('is not the cause where a filter behind it takes what the rule leaves out', () => {
    const others = bodyFilter({detail: {userIdentity: {type: [{'anything-but': 'Root'}]}}});
    expect(outcomeOf(MAIL, rootAlone, others)).toEqual(loss('never', 'subscription', 'the filter policy of'));
  });

  it('is the cause before a filter that takes all that the rule takes', () => {
    const root = bodyFilter({call: [{exists: true}]});
    expect(outcomeOf(MAIL, rootAlone, template(NAME, '{"call":<n>}'), root)).toEqual(loss('sometimes', 'rule', ''));
  });
});
