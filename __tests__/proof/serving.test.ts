/** Which rules and topics are judged where the baseline names none. */
import {describe, expect, it} from '@jest/globals';
import {home, rule, ruleOf, subscribe, topic, topicOf, unsubscribe, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {proofOf, world} from '../support/world.js';

const SECOND = `${N.TOPIC}-2`;
const MAIL = {recipients: [{protocol: 'email', endpoint: N.EMAIL}]};
const NAMELESS = {trail: null, rule: {name: null}, topic: null, ...MAIL};

/** A second topic behind the rule, with the mail recipient. */
function secondTopic(account: World): void {
  account.topics[SECOND] = topic(SECOND, P.topicPolicy(SECOND));
  ruleOf(account).targets.push({Id: 'second', Arn: SECOND});
  subscribe(account, 'email', N.EMAIL, {}, SECOND);
}

function secondRule(account: World): void {
  home(account).rules.push(rule('iam-changes-2', P.IAM_PATTERN, {Id: '1', Arn: N.TOPIC}));
}

/** What is judged, and whether with info only. */
function judged(
  change: (account: World) => void,
  baseline: object = NAMELESS,
): Record<string, Record<string, boolean>> {
  const {serving} = proofOf(world(change), {baseline: baseline as never});
  return {
    rules: Object.fromEntries(serving.rules.map(({what, redundant}) => [what.answer.rule.Name, redundant])),
    topics: Object.fromEntries(serving.topics.map(({what, redundant}) => [what.arn, redundant])),
  };
}

describe('two of a kind', () => {
  it('make each other redundant where both work', () => {
    expect(judged(secondTopic)['topics']).toEqual({[N.TOPIC]: true, [SECOND]: true});
    expect(judged(secondRule)['rules']).toEqual({'iam-changes': true, 'iam-changes-2': true});
  });

  it('leave the one that works needed', () => {
    const found = judged((account) => {
      secondTopic(account);
      topicOf(account).attributes['Policy'] = P.policy(P.defaultStatement(N.TOPIC));
    });
    expect(found['topics']).toEqual({[N.TOPIC]: true, [SECOND]: false});
  });

  it('are both needed where neither works', () => {
    const topics = judged((account) => {
      secondTopic(account);
      for (const arn of [N.TOPIC, SECOND])
        topicOf(account, arn).attributes['Policy'] = P.policy(P.defaultStatement(arn));
    });
    expect(topics['topics']).toEqual({[N.TOPIC]: false, [SECOND]: false});
    const rules = judged((account) => {
      secondRule(account);
      for (const {rule: found} of home(account).rules)
        found.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":["CreateUser"]}}';
    });
    expect(rules['rules']).toEqual({'iam-changes': false, 'iam-changes-2': false});
  });

  it('stay redundant where somebody is lost whom neither leads to', () => {
    const both = {...NAMELESS, recipients: [...MAIL.recipients, {protocol: 'sqs', endpoint: N.QUEUE}]};
    const found = judged((account) => {
      secondRule(account);
      unsubscribe(account, 'sqs');
    }, both);
    expect(found['rules']).toEqual({'iam-changes': true, 'iam-changes-2': true});
  });

  it('serve nobody where nobody behind them can be reached', () => {
    const found = judged((account) => {
      secondRule(account);
      topicOf(account).subscriptions[0]!.row.SubscriptionArn = 'PendingConfirmation';
    });
    expect(found['rules']).toEqual({});
  });
});
