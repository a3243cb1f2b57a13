/** Who gets alerts without being declared: told only where something reaches the topic. */
import {describe, expect, it} from '@jest/globals';
import {check as unexpected} from '../../../src/checks/subscription/subscription-unexpected.js';
import {otherReceivers} from '../../../src/delivery/views/undeclared.js';
import {ruleOf, subscribe, subscriptionOf, topicOf, type World} from '../../support/account.js';
import {keyPolicyForNobody, policy} from '../../support/policies.js';
import * as N from '../../support/names.js';
import {evaluate, proofOf, world} from '../../support/world.js';

const STRANGER = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:to-anybody`;

function told(change: (account: World) => void): {readonly receives: boolean; readonly says: string} {
  const account = world((one) => {
    subscribe(one, 'sqs', STRANGER);
    change(one);
  });
  const proof = proofOf(account);
  return {
    receives: otherReceivers(proof).undeclared.includes(STRANGER),
    says: evaluate(unexpected, account)
      .map(({message}) => message)
      .join(' '),
  };
}

describe('a subscriber that nobody declared, of a topic that something reaches', () => {
  it.each<[string, (account: World) => void]>([
    ['all is well', () => undefined],
    [
      'the declared mailbox is pending',
      (account) => void (subscriptionOf(account, 'email').attributes['PendingConfirmation'] = 'true'),
    ],
    [
      'the text does not name the call, and is sent',
      (account) => void (ruleOf(account).targets[0]!.Input = '"changed"'),
    ],
  ])('%s', (_, change) => {
    const {receives, says} = told(change);
    expect(receives).toBe(true);
    expect(says).toContain(`Alerts also go to ${STRANGER}`);
  });
});

describe('a subscriber that nobody declared, of a topic that nothing reaches', () => {
  it.each<[string, (account: World) => void]>([
    [
      'the key of the topic is disabled',
      ({keys}) => void (keys.find(({key}) => key.Arn === N.TOPIC_KEY)!.key.KeyState = 'Disabled'),
    ],
    [
      'its policy admits nobody',
      ({keys}) => void (keys.find(({key}) => key.Arn === N.TOPIC_KEY)!.policy = keyPolicyForNobody()),
    ],
    ['the topic admits nobody', (account) => void (topicOf(account).attributes['Policy'] = policy())],
    ['the rule is disabled', (account) => void (ruleOf(account).rule.State = 'DISABLED')],
    ['a path that selects nothing', (account) => void (ruleOf(account).targets[0]!.InputPath = '$.detail.nothing')],
    [
      'the trail records no management event',
      ({trails}) =>
        void (trails[0]!.selectors = {
          EventSelectors: [{ReadWriteType: 'All', IncludeManagementEvents: false}],
          AdvancedEventSelectors: [],
        }),
    ],
  ])('%s', (_, change) => {
    const {receives, says} = told(change);
    expect(receives).toBe(false);
    expect(says).toMatch(/No alert reaches the topic now/);
    expect(says).not.toMatch(/Alerts also go to/);
  });
});
