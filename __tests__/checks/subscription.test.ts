import {describe, expect, it} from '@jest/globals';
import type {Outcome} from '../../src/checks/check.js';
import {check as lost} from '../../src/checks/evidence/dead-letter-queue-empty.js';
import {check as queueRetention} from '../../src/checks/subscription/queue-retention.js';
import {check as notified} from '../../src/checks/rule/user-notifications.js';
import {check as confirmed} from '../../src/checks/subscription/subscription-confirmed.js';
import {check as deliveryPolicy} from '../../src/checks/subscription/subscription-delivery-policy.js';
import {check as encrypted} from '../../src/checks/subscription/subscription-encrypted.js';
import {check as endpoint} from '../../src/checks/subscription/subscription-endpoint.js';
import {check as filter} from '../../src/checks/subscription/subscription-filter.js';
import {check as human} from '../../src/checks/subscription/subscription-human.js';
import {check as present} from '../../src/checks/subscription/subscription-present.js';
import {check as raw} from '../../src/checks/subscription/subscription-raw-delivery.js';
import {check as redrive} from '../../src/checks/subscription/subscription-redrive.js';
import {check as unexpected} from '../../src/checks/subscription/subscription-unexpected.js';
import {check as unsubscribed} from '../../src/checks/subscription/subscription-unsubscribe.js';
import {told, VOUCHED} from '../accounts/roads/notifications.js';
import {phone} from '../accounts/sns.js';
import {
  home,
  refuse,
  ruleOf,
  subscribe,
  subscriptionOf,
  topic,
  topicOf,
  unsubscribe,
  type World,
} from '../support/account.js';
import {
  ACCOUNT,
  EMAIL,
  EMAIL_SUBSCRIPTION,
  FUNCTION,
  OTHER_REGION,
  QUEUE,
  REGION,
  RULE_DLQ,
  STRANGER,
  SUBSCRIPTION_DLQ,
  TOPIC,
} from '../support/names.js';
import {allow, eventsStatement, keyPolicyForNobody, policy, queuePolicy, topicPolicy} from '../support/policies.js';
import {table} from '../support/table.js';
import {evaluate, world, type BaselineChange} from '../support/world.js';

type Change = (account: World) => void;

const SECOND = `arn:aws:sns:${REGION}:${ACCOUNT}:iam-alerts-2`;
const MAIL = {protocol: 'email', endpoint: EMAIL};
const MAIL_ALONE = {baseline: {recipients: [MAIL]}};

const all =
  (...changes: Change[]): Change =>
  (account) => {
    for (const change of changes) change(account);
  };

const without =
  (protocol: string): Change =>
  (account) =>
    unsubscribe(account, protocol);

const gone: Change = (account) => {
  delete account.topics[TOPIC];
};

function attribute(protocol: string, name: string, value: string): Change {
  return (account) => {
    subscriptionOf(account, protocol).attributes[name] = value;
  };
}

function pending(protocol: string): Change {
  return (account) => {
    subscriptionOf(account, protocol).row.SubscriptionArn = 'PendingConfirmation';
  };
}

/** The mail recipient hears by a second topic behind the same rule. */
const mailByAnotherTopic: Change = (account) => {
  account.topics[SECOND] = topic(SECOND, topicPolicy(SECOND));
  ruleOf(account).targets.push({Id: 'second', Arn: SECOND});
  subscribe(account, 'email', EMAIL, {}, SECOND);
};

const EITHER = {baseline: {topic: null, rule: null, recipients: [{protocol: 'lambda', endpoint: FUNCTION}]}};

table(present, [
  {name: 'healthy', says: ['pass', 'pass']},
  {
    name: 'nobody is subscribed',
    change: all(without('email'), without('sqs')),
    says: ['fail critical', 'fail critical'],
  },
  {name: 'one has left', change: without('email'), says: ['fail critical', 'pass'], words: [EMAIL]},
  {
    name: 'another address in its place',
    change: all(without('email'), (account) => void subscribe(account, 'email', 'other@example.com')),
    says: ['fail critical', 'pass'],
    words: ['other@example.com'],
  },
  {
    name: 'the same address by another protocol',
    change: all(without('email'), (account) => void subscribe(account, 'email-json', EMAIL)),
    says: ['fail critical', 'pass'],
    words: ['(email-json)'],
  },
  {
    name: 'written with capitals',
    change: (account) => {
      subscriptionOf(account, 'email').row.Endpoint = EMAIL.toUpperCase();
    },
    says: ['pass', 'pass'],
  },
  {
    name: 'listed as deleted',
    change: (account) => {
      subscriptionOf(account, 'email').row.SubscriptionArn = 'Deleted';
    },
    says: ['fail critical', 'pass'],
  },
  {
    name: 'a function that either road would reach, where others have the topic',
    judging: EITHER,
    says: ['fail critical'],
    words: [
      'and no rule has it as a target',
      'not declared, so reconcile does not change that topic and creates one of its own',
    ],
  },
  {
    name: 'the same, of a topic that is declared',
    judging: {baseline: {...EITHER.baseline, topic: {name: TOPIC, 'kms-key': null}}},
    says: ['fail critical'],
    words: ['and no rule has it as a target. Subscribe it.'],
  },
  {
    name: 'a function that is the target of the rule',
    change: (account) => void ruleOf(account).targets.push({Id: 'f', Arn: FUNCTION}),
    judging: EITHER,
    says: [],
  },
  {name: 'not confirmed yet', change: pending('email'), says: ['pass', 'pass']},
  {name: 'alerted by another topic', change: all(mailByAnotherTopic, without('email')), says: ['pass', 'pass']},
  {
    name: 'subscribed to another topic that does not admit EventBridge',
    change: all(mailByAnotherTopic, without('email'), (account) => {
      topicOf(account, SECOND).attributes['Policy'] = policy(allow('cloudwatch.amazonaws.com', 'sns:Publish', SECOND));
    }),
    says: ['fail critical', 'pass'],
    words: ['not to the declared topic'],
  },
  {
    name: 'the list is denied',
    change: (account) => refuse(account, 'sns:ListSubscriptionsByTopic'),
    says: ['unknown critical', 'unknown critical'],
    words: ['sns:ListSubscriptionsByTopic'],
  },
  {name: 'the topic is gone', change: gone, says: []},
  {
    name: 'no topic is declared, and the list denied',
    change: (account) => refuse(account, 'sns:ListSubscriptionsByTopic'),
    judging: {baseline: {topic: null}},
    says: ['unknown critical', 'unknown critical'],
  },
  {
    name: 'no topic is declared, and one has left',
    change: without('sqs'),
    judging: {baseline: {topic: null}},
    says: ['fail critical', 'pass'],
  },
]);

describe('what to do about a pending subscription', () => {
  it.each(['email', 'sqs'])('is to confirm it or to wait, never to ask again (%s)', (protocol) => {
    const [outcome] = evaluate(confirmed, world(pending(protocol))).filter(({status}) => status === 'fail');
    expect(outcome?.remediation).toMatchObject({by: 'human'});
    expect(outcome?.remediation?.text).toMatch(/confirm|click the link/i);
    expect(outcome?.remediation?.text).toContain('Or wait until SNS has removed the request');
    expect(outcome?.remediation?.text).not.toContain('subscribe ');
  });
});

table(confirmed, [
  {name: 'healthy', says: ['pass', 'pass']},
  {
    name: 'pending',
    change: pending('email'),
    says: ['fail critical', 'pass'],
    words: ['SNS removes the request after 48 hours', 'click the link'],
  },
  {
    name: 'pending by its attributes',
    change: attribute('sqs', 'PendingConfirmation', 'true'),
    says: ['fail critical', 'pass'],
  },
  {
    name: 'pending by its attributes, spelt as some servers do',
    change: attribute('sqs', 'PendingConfirmation', 'True'),
    says: ['fail critical', 'pass'],
  },
  {name: 'not subscribed', change: without('email'), says: ['pass']},
  {
    name: 'pending here, confirmed on another topic that alerts',
    change: all(mailByAnotherTopic, pending('email')),
    says: ['pass', 'pass'],
  },
  {
    name: 'listed and no longer there',
    change: (account) => {
      account.refusals.push({
        op: 'sns:GetSubscriptionAttributes',
        where: EMAIL_SUBSCRIPTION,
        answer: {status: 'absent', code: 'NotFound'},
      });
    },
    says: ['fail critical', 'pass'],
    words: ['no longer exists'],
  },
  {
    name: 'listed as nobody knows what',
    change: (account) => {
      subscriptionOf(account, 'email').row.SubscriptionArn = 'Suspended';
    },
    says: ['pass', 'unknown critical'],
  },
  {
    name: 'its attributes are denied',
    change: (account) => refuse(account, 'sns:GetSubscriptionAttributes'),
    says: ['pass', 'pass'],
  },
]);

function bodyFilter(value: object): Change {
  return all(
    attribute('email', 'FilterPolicyScope', 'MessageBody'),
    attribute('email', 'FilterPolicy', JSON.stringify(value)),
  );
}

/** The rule's target makes a JSON message of its own. */
const rewritten: Change = (account) => {
  for (const target of ruleOf(account).targets) {
    target.InputTransformer = {
      InputPathsMap: {
        ...{call: '$.detail.eventName', who: '$.detail.userIdentity.arn'},
        ...{kind: '$.detail.userIdentity.type', from: '$.detail.sourceIPAddress'},
      },
      InputTemplate: '{"kind":"iam","call":"<call>","who":<who>,"title":"IAM <call>","by":"IAM <kind> <from>"}',
    };
  }
};

table(filter, [
  {name: 'healthy', says: ['pass', 'pass']},
  {name: 'empty', change: attribute('email', 'FilterPolicy', ' { } '), says: ['pass', 'pass']},
  {
    name: 'on attributes',
    change: attribute('email', 'FilterPolicy', '{"source":["aws.iam"]}'),
    says: ['fail critical', 'pass'],
    words: ['message attributes'],
  },
  {
    name: 'on attributes that must be missing',
    change: attribute('email', 'FilterPolicy', '{"source":[{"exists":false}]}'),
    says: ['fail critical', 'pass'],
  },
  {name: 'on the body, passed by all', change: bodyFilter({source: ['aws.iam']}), says: ['pass', 'pass']},
  {
    name: 'on the body, passed by all changes',
    change: bodyFilter({detail: {eventName: [{'anything-but': {prefix: 'Get'}}]}}),
    says: ['pass', 'pass'],
  },
  {
    name: 'hides one actor',
    change: bodyFilter({detail: {userIdentity: {arn: [{'anything-but': ['arn:aws:iam::111122223333:user/evil']}]}}}),
    says: ['fail high', 'pass'],
    words: ['sometimes not sent'],
  },
  {
    name: 'hides one call',
    change: bodyFilter({detail: {eventName: [{'anything-but': ['CreateAccessKey']}]}}),
    says: ['fail critical', 'pass'],
    words: ['iam:CreateAccessKey'],
  },
  {
    name: 'hides failed attempts',
    change: bodyFilter({detail: {errorCode: [{exists: false}]}}),
    says: ['fail low', 'pass'],
    words: ['Failed attempts'],
  },
  {
    name: 'cannot be read',
    change: attribute('email', 'FilterPolicy', '{"source":"x"'),
    says: ['pass', 'unknown critical'],
  },
  {
    name: 'of a scope that nobody knows',
    change: all(
      attribute('email', 'FilterPolicy', '{"a":["b"]}'),
      attribute('email', 'FilterPolicyScope', 'MessageSoul'),
    ),
    says: ['pass', 'unknown critical'],
  },
  {
    name: 'denied: the subscription is another account’s',
    change: (account) => refuse(account, 'sns:GetSubscriptionAttributes', 'denied', EMAIL_SUBSCRIPTION),
    says: ['pass', 'unknown critical'],
    words: ['sns:GetSubscriptionAttributes'],
  },
  {
    name: 'broken here, while another topic alerts the same mailbox',
    change: all(mailByAnotherTopic, attribute('email', 'FilterPolicy', '{"source":["aws.iam"]}')),
    says: ['fail info', 'pass', 'pass'],
  },
  {
    name: 'denied here, while another topic alerts the same mailbox',
    change: all(mailByAnotherTopic, (account) =>
      refuse(account, 'sns:GetSubscriptionAttributes', 'denied', EMAIL_SUBSCRIPTION),
    ),
    says: ['pass', 'pass'],
  },
  {
    name: 'on a rewritten body, passed by all',
    change: all(rewritten, bodyFilter({kind: ['iam'], call: [{'anything-but': {prefix: 'Get'}}]})),
    says: ['pass', 'pass'],
  },
  {
    name: 'on a rewritten body, hides one call',
    change: all(rewritten, bodyFilter({call: [{'anything-but': ['CreateAccessKey']}]})),
    says: ['fail critical', 'pass'],
    words: ['iam:CreateAccessKey'],
  },
  {
    name: 'on a rewritten body, hides one actor',
    change: all(rewritten, bodyFilter({who: [{'anything-but': ['arn:aws:iam::111122223333:user/evil']}]})),
    says: ['fail high', 'pass'],
    words: ['sometimes not sent'],
  },
  {
    name: 'on a rewritten body, looks for what is not in it',
    change: all(rewritten, bodyFilter({detail: {eventName: [{prefix: ''}]}})),
    says: ['fail critical', 'pass'],
  },
  {
    name: 'on a rewritten body, in a text that holds more than the call',
    change: all(rewritten, bodyFilter({title: [{prefix: 'IAM '}]})),
    says: ['pass', 'pass'],
  },
  {
    name: 'on a rewritten body, in a text that holds more than the call, drops some',
    change: all(rewritten, bodyFilter({title: [{prefix: 'IAM Create'}]})),
    says: ['fail critical', 'pass'],
    words: ['drops all of these events'],
  },
  {
    name: 'on a rewritten body, in a text of which nobody can say how it ends',
    change: all(rewritten, bodyFilter({by: [{wildcard: 'IAM *e*'}, {wildcard: 'IAM *o*'}]})),
    says: ['pass', 'unknown critical'],
    words: ['does not prove that every alert does'],
  },
  {
    name: 'on a rewritten body, in a text of which nobody can say how it ends, drops some',
    change: all(rewritten, bodyFilter({by: [{wildcard: 'IAM *User*'}]})),
    says: ['fail high', 'pass'],
    words: ['drops some'],
  },
  {
    name: 'on a rewritten body, in a text of which the name of the call says all',
    change: all(rewritten, bodyFilter({title: [{wildcard: 'IAM *e*'}, {wildcard: 'IAM *o*'}]})),
    says: ['pass', 'pass'],
  },
  {
    name: 'on a rewritten body, in a text of which the name of the call says all, hides most calls',
    change: all(rewritten, bodyFilter({title: [{wildcard: 'IAM *User*'}]})),
    says: ['fail critical', 'pass'],
    words: ['drops all of these events'],
  },
  {name: 'pending', change: pending('email'), says: ['pass']},
  {
    name: 'on the body, and nothing comes as far',
    change: all(bodyFilter({source: ['aws.iam']}), (account) => {
      topicOf(account).attributes['Policy'] = policy(allow('cloudwatch.amazonaws.com', 'sns:Publish', TOPIC));
    }),
    says: ['pass'],
  },
]);

const FUNCTION_TOO = {
  baseline: {recipients: [MAIL, {protocol: 'sqs', endpoint: QUEUE}, {protocol: 'lambda', endpoint: FUNCTION}]},
};
const callFunction: Change = (account) => void subscribe(account, 'lambda', FUNCTION);

function queueHas(name: string, value: string): Change {
  return (account) => {
    account.queues[QUEUE]![name] = value;
  };
}

/** https://github.com/aws/aws-cdk/pull/20521 */
function keyForSns(topicArn: string): Change {
  const use = allow('sns.amazonaws.com', ['kms:Decrypt', 'kms:GenerateDataKey'], '*', {
    ArnEquals: {'aws:SourceArn': topicArn},
  });
  return (account) => {
    for (const found of account.keys) if (found.aliases.includes('alias/bus')) found.policy = keyPolicyForNobody(use);
  };
}

describe('who makes a queue reachable', () => {
  const deny = {Sid: 'closed', Effect: 'Deny', Principal: '*', Action: 'sqs:SendMessage', Resource: QUEUE};
  const failure = (change: (account: World) => void): Outcome | undefined =>
    evaluate(endpoint, world(change)).find(({status}) => status === 'fail');

  it.each([
    ['reconcile, where its policy admits another topic', queuePolicy('sns.amazonaws.com', QUEUE, SECOND), 'reconcile'],
    ['reconcile, where it has no policy', '', 'reconcile'],
    ['a person, where its policy denies', policy(allow('sns.amazonaws.com', 'sqs:*', QUEUE), deny), 'human'],
  ] as const)('%s', (_, text, by) => expect(failure(queueHas('Policy', text))).toMatchObject({by}));

  it('a person, where the queue is gone', () => {
    expect(failure((account) => void delete account.queues[QUEUE])?.by).toBeUndefined();
  });
});

const toPhone = (number: string, says: readonly string[], words: readonly string[] = []) => {
  const [change, declared] = phone(() => undefined, number);
  return {name: `a phone ${number}`, change, judging: {baseline: declared as BaselineChange}, says, words};
};

table(endpoint, [
  toPhone('+6591234567', ['fail low', 'pass'], ['a registration of sender IDs for Singapore']),
  toPhone('+37529123456', ['fail low', 'pass'], ['for Belarus']),
  // Germany, Canada, and Estonia, whose code begins as none of them does.
  ...['+4915112345678', '+14165550123', '+3725123456'].map((number) => toPhone(number, ['pass', 'pass'])),
  {name: 'healthy', says: ['pass']},
  {name: 'the queue is gone', change: (account) => void delete account.queues[QUEUE], says: ['fail high']},
  {
    name: 'the queue may not be read',
    change: (account) => refuse(account, 'sqs:GetQueueAttributes', 'denied', QUEUE),
    says: ['unknown high'],
  },
  {
    name: 'the queue admits another topic',
    change: queueHas('Policy', queuePolicy('sns.amazonaws.com', QUEUE, SECOND)),
    says: ['fail high'],
  },
  {name: 'the queue has no policy', change: queueHas('Policy', ''), says: ['fail high']},
  {name: 'a key of AWS', change: queueHas('KmsMasterKeyId', 'alias/aws/sqs'), says: ['fail high']},
  {name: 'a key that does not admit SNS', change: queueHas('KmsMasterKeyId', 'alias/bus'), says: ['fail high']},
  {
    name: 'the queue accepts no message above a kilobyte',
    change: queueHas('MaximumMessageSize', '1024'),
    says: ['fail high'],
    words: ['1024 bytes'],
  },
  {
    name: 'the queue accepts no message above a kilobyte, without what SNS writes around it',
    change: all(queueHas('MaximumMessageSize', '1024'), attribute('sqs', 'RawMessageDelivery', 'true')),
    says: ['fail high'],
    words: ['Some alerts', '1024 bytes'],
  },
  {name: 'the queue takes messages of 64 KiB', change: queueHas('MaximumMessageSize', '65536'), says: ['fail high']},
  {name: 'the queue takes what SNS publishes', change: queueHas('MaximumMessageSize', '262144'), says: ['pass']},
  {
    name: 'a key that admits SNS for the topic, as the CDK writes it',
    change: all(queueHas('KmsMasterKeyId', 'alias/bus'), keyForSns(TOPIC)),
    says: ['fail low'],
    words: ['aws:SourceArn', 'aws-cdk'],
  },
  {
    name: 'a key that admits SNS for another topic',
    change: all(queueHas('KmsMasterKeyId', 'alias/bus'), keyForSns(SECOND)),
    says: ['fail high'],
  },
  {name: 'the function is there', change: callFunction, judging: FUNCTION_TOO, says: ['pass', 'pass']},
  {
    name: 'the function is gone',
    change: all(callFunction, (account) => void delete account.functions[FUNCTION]),
    judging: FUNCTION_TOO,
    says: ['fail high', 'pass'],
  },
  {
    name: 'the function admits nobody',
    change: all(callFunction, (account) => {
      account.functions[FUNCTION]!.policy = null;
    }),
    judging: FUNCTION_TOO,
    says: ['fail high', 'pass'],
  },
  {
    name: 'the function is throttled to nothing',
    change: all(callFunction, (account) => {
      account.functions[FUNCTION]!.reserved = 0;
    }),
    judging: FUNCTION_TOO,
    says: ['fail high', 'pass'],
    words: ['concurrency'],
  },
  {name: 'a mailbox alone', change: without('sqs'), judging: MAIL_ALONE, says: []},
]);

const loot = `arn:aws:sqs:${REGION}:${STRANGER}:loot`;
const intruder: Change = (account) => void subscribe(account, 'sqs', loot);
const waiting: Change = (account) => {
  subscribe(account, 'https', 'https://attacker.example').row.SubscriptionArn = 'PendingConfirmation';
};
const wish = (value: string): {baseline: {'unexpected-recipients': string}} => ({
  baseline: {'unexpected-recipients': value},
});

table(unexpected, [
  {name: 'healthy', says: ['pass']},
  {name: 'a stranger', change: intruder, says: ['fail high'], words: [loot]},
  {
    name: 'two strangers',
    change: all(intruder, (account) => void subscribe(account, 'email', 'new@example.com')),
    says: ['fail high', 'fail high'],
  },
  {name: 'a stranger, warned of', change: intruder, judging: wish('warn'), says: ['fail low']},
  {name: 'a stranger, allowed', change: intruder, judging: wish('allow'), says: ['pass']},
  {
    name: 'a stranger who has not confirmed',
    change: waiting,
    says: ['fail low'],
    words: ['not confirmed its subscription yet'],
  },
  {name: 'a stranger who has not confirmed, allowed', change: waiting, judging: wish('allow'), says: ['pass']},
  {
    name: 'the list is denied',
    change: (account) => refuse(account, 'sns:ListSubscriptionsByTopic'),
    says: ['unknown high'],
  },
  {
    name: 'the list is denied, and no topic is declared',
    change: (account) => refuse(account, 'sns:ListSubscriptionsByTopic'),
    judging: {baseline: {topic: null}},
    says: ['unknown high'],
  },
  {
    name: 'the list of another topic is denied, and everybody is reached',
    change: all(mailByAnotherTopic, (account) => refuse(account, 'sns:ListSubscriptionsByTopic', 'denied', SECOND)),
    says: ['pass'],
  },
  {
    name: 'the list is denied, strangers allowed',
    change: (account) => refuse(account, 'sns:ListSubscriptionsByTopic'),
    judging: wish('allow'),
    says: [],
  },
  {name: 'the topic is gone', change: gone, says: []},
  {
    name: 'a stranger on a topic that alerts nobody declared',
    change: (account) => {
      account.topics[SECOND] = topic(SECOND, topicPolicy(SECOND));
      ruleOf(account).targets.push({Id: 'second', Arn: SECOND});
      subscribe(account, 'email', 'audit@example.com', {}, SECOND);
    },
    says: ['fail info', 'pass'],
    words: ['through a topic without a declared recipient'],
  },
  {
    name: 'a stranger on another topic that alerts a declared recipient',
    change: all(mailByAnotherTopic, (account) => void subscribe(account, 'email', 'new@example.com', {}, SECOND)),
    says: ['fail high', 'pass'],
  },
  {
    name: 'the responder swapped for a stranger',
    change: all(without('email'), intruder),
    says: ['fail high'],
  },
]);

const redriveTo = (arn: string): Change =>
  attribute('email', 'RedrivePolicy', JSON.stringify({deadLetterTargetArn: arn}));

table(redrive, [
  {name: 'healthy', says: ['fail info', 'pass']},
  {name: 'none', change: attribute('email', 'RedrivePolicy', ''), says: ['fail info', 'fail info']},
  {name: 'gone', change: redriveTo(SUBSCRIPTION_DLQ.replace('sub-dlq', 'gone')), says: ['fail info', 'fail low']},
  {
    name: 'in another region',
    change: redriveTo(SUBSCRIPTION_DLQ.replace(REGION, OTHER_REGION)),
    says: ['fail info', 'fail low'],
    words: ['account and region'],
  },
  {
    name: 'in another account',
    change: redriveTo(SUBSCRIPTION_DLQ.replace(ACCOUNT, STRANGER)),
    says: ['fail info', 'fail low'],
  },
  {
    name: 'closed to SNS',
    change: (account) => {
      account.queues[SUBSCRIPTION_DLQ]!['Policy'] = policy(eventsStatement(TOPIC));
    },
    says: ['fail info', 'fail low'],
  },
  {name: 'not JSON', change: attribute('email', 'RedrivePolicy', 'x'), says: ['fail info', 'fail low']},
  {
    name: 'denied',
    change: (account) => refuse(account, 'sqs:GetQueueAttributes', 'denied', 'sub-dlq'),
    says: ['fail info', 'unknown low'],
  },
]);

const WEB = 'https://alerts.example.com';
const web = {baseline: {recipients: [MAIL, {protocol: 'https', endpoint: WEB}]}};
const subscribeWeb = (text?: string): Change =>
  all(
    without('sqs'),
    (account) => void subscribe(account, 'https', WEB, text === undefined ? {} : {DeliveryPolicy: text}),
  );

table(deliveryPolicy, [
  {name: 'no web endpoint', says: []},
  {name: 'none of its own', change: subscribeWeb(), judging: web, says: ['pass']},
  {
    name: 'no retries',
    change: subscribeWeb('{"healthyRetryPolicy":{"numRetries":0}}'),
    judging: web,
    says: ['fail low'],
  },
  {
    name: 'one a second',
    change: subscribeWeb('{"throttlePolicy":{"maxReceivesPerSecond":1}}'),
    judging: web,
    says: ['fail low'],
  },
  {name: 'null', change: subscribeWeb('null'), judging: web, says: ['unknown low']},
]);

table(unsubscribed, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'confirmed by the link',
    change: attribute('email', 'ConfirmationWasAuthenticated', 'false'),
    says: ['fail low'],
  },
  {name: 'a queue has no link', change: attribute('sqs', 'ConfirmationWasAuthenticated', 'false'), says: ['pass']},
]);

table(raw, [
  {name: 'healthy', says: ['pass']},
  {name: 'bare events', change: attribute('sqs', 'RawMessageDelivery', 'true'), says: ['fail info']},
]);

const recipients = (...list: {protocol: string; endpoint: string}[]): {baseline: {recipients: typeof list}} => ({
  baseline: {recipients: list},
});
const QUEUED = {protocol: 'sqs', endpoint: QUEUE};
const PHONE = {protocol: 'sms', endpoint: '+15005550006'};

table(human, [
  {name: 'a mailbox and a queue', says: ['pass']},
  {name: 'one mailbox', judging: MAIL_ALONE, says: ['fail info']},
  {name: 'a queue', judging: recipients(QUEUED), says: ['fail info', 'fail low']},
  {
    name: 'a queue and a function',
    judging: recipients(QUEUED, {protocol: 'lambda', endpoint: FUNCTION}),
    says: ['fail low'],
  },
  {name: 'a phone', judging: recipients(PHONE), says: ['fail info', 'fail low'], words: ['STOP']},
  {name: 'a phone and a mailbox', judging: recipients(PHONE, MAIL), says: ['pass']},
  {
    name: 'a web endpoint and a queue',
    judging: recipients({protocol: 'https', endpoint: WEB}, QUEUED),
    says: ['fail info'],
  },
]);

table(queueRetention, [
  {name: 'healthy', says: ['pass', 'pass', 'pass']},
  {
    name: 'a minute',
    change: queueHas('MessageRetentionPeriod', '60'),
    says: ['fail low', 'pass', 'pass'],
    words: ['60 seconds'],
  },
  {name: 'a day', change: queueHas('MessageRetentionPeriod', '86400'), says: ['pass', 'pass', 'pass']},
  {
    name: 'an hour in the probe of a canary, which takes its messages out itself',
    change: queueHas('MessageRetentionPeriod', '3600'),
    judging: {baseline: {canary: {role: 'iam-alert-guard/canary', probe: QUEUE}}},
    says: ['pass', 'pass'],
  },
  {
    name: 'a minute in the dead-letter queues',
    change: (account) => {
      for (const arn of [RULE_DLQ, SUBSCRIPTION_DLQ]) account.queues[arn]!['MessageRetentionPeriod'] = '60';
    },
    says: ['fail low', 'fail low', 'pass'],
    words: ['the dead-letter queue of iam-changes', 'the dead-letter queue of the subscription of'],
  },
  {
    name: 'unreadable',
    change: (account) => refuse(account, 'sqs:GetQueueAttributes', 'denied', QUEUE),
    says: ['pass', 'pass'],
  },
  ...(['60', '86400'] as const).map((seconds) => ({
    name: `a queue that a rule leads to, and ${seconds} seconds`,
    change: (account: World) => {
      unsubscribe(account, 'sqs');
      account.queues[QUEUE]!['MessageRetentionPeriod'] = seconds;
      ruleOf(account).targets.push({Id: 'direct', Arn: QUEUE});
    },
    says: seconds === '60' ? ['fail low', 'pass', 'pass'] : ['pass', 'pass', 'pass'],
    words: seconds === '60' ? [`${QUEUE} (sqs) keeps a message for 60 seconds`] : [],
  })),
]);

table(notified, [
  {
    name: 'notifications of twelve hours, vouched for',
    change: told({configuration: {aggregationDuration: 'LONG'}}),
    judging: {baseline: VOUCHED},
    says: ['fail low'],
    words: ['Alerts to security@example.com may come twelve hours late'],
  },
  {name: 'notifications at once, vouched for', change: told(), judging: {baseline: VOUCHED}, says: []},
  {
    name: 'notifications of twelve hours beside a topic that alerts',
    change: (account) => {
      const {rules} = home(account);
      told({configuration: {aggregationDuration: 'LONG'}})(account);
      home(account).rules.push(...rules);
    },
    judging: {baseline: {elsewhere: VOUCHED.elsewhere}},
    says: [],
  },
]);

table(lost, [
  {name: 'healthy', says: ['pass', 'pass']},
  {
    name: 'two in that of the subscription',
    change: (account) => void (account.queues[SUBSCRIPTION_DLQ]!['ApproximateNumberOfMessages'] = '2'),
    says: ['fail high', 'pass'],
    words: ['2 wait in the dead-letter queue of the subscription of security@example.com'],
  },
  {
    name: 'one in that of the rule',
    change: (account) => void (account.queues[RULE_DLQ]!['ApproximateNumberOfMessages'] = '1'),
    says: ['fail high', 'pass'],
  },
  {
    name: 'one queue for both',
    change: (account) => {
      account.queues[RULE_DLQ]!['ApproximateNumberOfMessages'] = '1';
      attribute('email', 'RedrivePolicy', `{"deadLetterTargetArn":"${RULE_DLQ}"}`)(account);
    },
    says: ['fail high'],
  },
  {
    name: 'alerts that arrived wait in the queue of a recipient',
    change: queueHas('ApproximateNumberOfMessages', '5000'),
    says: ['pass', 'pass'],
  },
]);

table(encrypted, [
  {name: 'healthy', says: []},
  {name: 'HTTPS', judging: recipients({protocol: 'https', endpoint: WEB}), says: ['pass']},
  {
    name: 'HTTP',
    judging: recipients({protocol: 'http', endpoint: WEB.replace('https:', 'http:')}),
    says: ['fail low'],
    words: ['in clear text'],
  },
]);
