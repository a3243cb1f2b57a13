import {expect, it} from '@jest/globals';
import {asText} from '../../src/delivery/command.js';
import {check as duplicate} from '../../src/checks/rule/rule-duplicate.js';
import {check as deadLetter} from '../../src/checks/target/target-dead-letter-queue.js';
import {check as input} from '../../src/checks/target/target-input.js';
import {check as leads} from '../../src/checks/target/target-topic.js';
import {home, queue, rule, ruleOf, type World} from '../support/account.js';
import {FUNCTION, OTHER_REGION, REGION, RULE, RULE_DLQ, STRANGER, TOPIC} from '../support/names.js';
import {IAM_PATTERN, queuePolicy} from '../support/policies.js';
import {table} from '../support/table.js';
import {evaluate, world} from '../support/world.js';

type Change = (account: World) => void;

const OTHER_DLQ = RULE_DLQ.replace(REGION, OTHER_REGION);

const targets =
  (...list: World['buses'][number]['rules'][number]['targets']): Change =>
  (account) =>
    void (ruleOf(account).targets = list);

const GOOD = {Id: 'alerts', Arn: TOPIC, DeadLetterConfig: {Arn: RULE_DLQ}};

table(deadLetter, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'in another region than the rule',
    change: (account) => {
      targets({...GOOD, DeadLetterConfig: {Arn: OTHER_DLQ}})(account);
      account.queues[OTHER_DLQ] = queue(OTHER_DLQ, queuePolicy('events.amazonaws.com', OTHER_DLQ, RULE));
    },
    says: ['fail medium'],
    words: [`the queue is in ${OTHER_REGION}, and the rule in ${REGION}`],
  },
  {
    name: 'none, of a second target that nobody would miss',
    change: targets(GOOD, {Id: 'second', Arn: TOPIC}),
    says: ['fail info', 'pass'],
  },
  {
    name: 'none, of two targets that do the same work: one of them counts',
    change: targets({Id: 'alerts', Arn: TOPIC}, {Id: 'second', Arn: TOPIC}),
    says: ['fail info', 'fail medium'],
  },
]);

table(input, [
  {name: 'healthy', says: ['pass']},
  {name: 'a constant', change: targets({...GOOD, Input: '"x"'}), says: ['fail critical']},
  {
    name: 'a constant, beside a target that says it all',
    change: targets(GOOD, {Id: 'test', Arn: TOPIC, Input: '"x"'}),
    says: ['fail info', 'pass'],
  },
  {
    name: 'a constant, whatever the order',
    change: targets({Id: 'a', Arn: TOPIC, Input: '"x"'}, GOOD),
    says: ['fail info', 'pass'],
  },
]);

const DIRECT = {
  baseline: {topic: null, rule: null, recipients: [{protocol: 'lambda', endpoint: FUNCTION, via: 'direct'}]},
};

it('the remedy of a recipient that is to be a target speaks of targets, and of no subscription', () => {
  const [outcome] = evaluate(leads, world(), DIRECT);
  const told = asText(outcome!.remedy!);
  expect(told).toContain(`aws events put-targets --region ${REGION}`);
  expect(told).toContain(`Arn=${FUNCTION}`);
  expect(told).not.toMatch(/subscri/i);
});

table(leads, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'to nothing',
    change: targets(),
    says: ['fail critical'],
    words: ['IAM changes reach nobody through iam-changes: it has no target'],
  },
  {
    name: 'to another topic than the declared one, which alerts everybody',
    judging: {baseline: {topic: {name: 'nope', 'kms-key': null}}},
    says: ['fail medium'],
    words: ['Delivery is intact, but not as declared'],
  },
  {
    name: 'to nothing, while another rule does the work',
    change: (account) => {
      targets()(account);
      home(account).rules.push(rule('other', IAM_PATTERN, GOOD));
    },
    says: ['fail medium'],
    words: ['Delivery is intact'],
  },
  {
    name: 'to others, of a declared rule without a declared topic, while another rule does the work',
    change: (account) => {
      targets({Id: 'x', Arn: FUNCTION})(account);
      home(account).rules.push(rule('other', IAM_PATTERN, GOOD));
    },
    judging: {baseline: {topic: null}},
    says: ['fail medium'],
    words: ['Delivery is intact, but not as declared: iam-changes does not lead to a declared recipient'],
  },
  {
    name: 'to a topic, where the declared function is to be the target',
    judging: DIRECT,
    says: ['fail critical'],
    words: [`its only target, ${TOPIC}, is neither a declared recipient nor a topic to which one is subscribed`],
  },
  {name: 'to the declared function', change: targets({Id: 'x', Arn: FUNCTION}), judging: DIRECT, says: ['pass']},
  {
    name: 'to a stranger’s bus that nobody can look into',
    change: targets({Id: 'x', Arn: `arn:aws:events:${REGION}:${STRANGER}:event-bus/default`}),
    says: ['unknown critical'],
  },
]);

table(duplicate, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'two rules with the same pattern',
    change: (account) => void home(account).rules.push(rule('copy', IAM_PATTERN, {Id: '1', Arn: TOPIC})),
    says: ['fail low'],
    words: ['copy and iam-changes'],
  },
  {
    name: 'two rules in halves',
    change: (account) => {
      ruleOf(account).rule.EventPattern = '{"source":["aws.iam"],"detail":{"eventName":[{"prefix":"Create"}]}}';
      const rest = {source: ['aws.iam'], detail: {eventName: [{'anything-but': {prefix: 'Create'}}]}};
      home(account).rules.push(rule('rest', rest, {Id: '1', Arn: TOPIC}));
    },
    says: ['pass'],
  },
  {
    name: 'two targets of one rule',
    change: targets(GOOD, {Id: 'second', Arn: TOPIC}),
    says: ['fail low'],
    words: ['more than one target'],
  },
  {
    name: 'a hundred rules of one pattern',
    change: (account) => {
      for (let n = 0; n < 100; n++)
        home(account).rules.push(rule(`copy-${String(n)}`, IAM_PATTERN, {Id: '1', Arn: TOPIC}));
    },
    says: ['fail low'],
  },
]);
