import {describe, expect, it} from '@jest/globals';
import type {Outcome} from '../../src/checks/check.js';
import {check as admits} from '../../src/checks/topic/topic-admits-eventbridge.js';
import {check as protection} from '../../src/checks/topic/topic-data-protection.js';
import {check as deliveryPolicy} from '../../src/checks/topic/topic-delivery-policy.js';
import {check as encrypted} from '../../src/checks/topic/topic-encrypted.js';
import {check as keyUsable} from '../../src/checks/key/topic-key-usable.js';
import {check as exposed} from '../../src/checks/topic/topic-policy-exposed.js';
import {check as sourceArn} from '../../src/checks/topic/topic-policy-source-arn.js';
import {check as present} from '../../src/checks/topic/topic-present.js';
import {check as standard} from '../../src/checks/topic/topic-standard.js';
import {key, refuse, rule, ruleOf, subscribe, topic, topicOf, type World} from '../support/account.js';
import {
  ACCOUNT,
  ASYMMETRIC_KEY,
  EMAIL,
  OTHER_REGION,
  QUEUE,
  REGION,
  ROLE,
  RULE,
  STRANGER,
  TOPIC,
  TOPIC_KEY,
} from '../support/names.js';
import {
  allow,
  defaultStatement,
  eventsStatement,
  IAM_PATTERN,
  keyPolicyForEvents,
  keyPolicyForNobody,
  policy,
  topicPolicy,
} from '../support/policies.js';
import {table} from '../support/table.js';
import {evaluate, world} from '../support/world.js';

const SECOND = `arn:aws:sns:${REGION}:${ACCOUNT}:iam-alerts-2`;
const FOREIGN = `arn:aws:sns:${REGION}:${STRANGER}:alerts`;
/** No name is declared: any topic that does the work serves. */
const NAMELESS = {baseline: {topic: null}} as const;

function gone(account: World): void {
  delete account.topics[TOPIC];
}

const OTHER = TOPIC.replace(REGION, OTHER_REGION);

function onlyInOtherRegion(account: World): void {
  gone(account);
  account.topics[OTHER] = topic(OTHER, topicPolicy(OTHER));
}

/** A second topic behind the same rule, with both recipients. */
function withSecond(account: World): void {
  account.topics[SECOND] = topic(SECOND, topicPolicy(SECOND));
  ruleOf(account).targets.push({Id: 'second', Arn: SECOND});
  subscribe(account, 'email', EMAIL, {}, SECOND);
  subscribe(account, 'sqs', QUEUE, {}, SECOND);
  account.queues[QUEUE] = {
    ...account.queues[QUEUE],
    Policy: policy(allow('sns.amazonaws.com', 'sqs:SendMessage', QUEUE)),
  };
}

function withPolicy(...statements: object[]): (account: World) => void {
  return (account) => {
    topicOf(account).attributes['Policy'] = policy(...statements);
  };
}

function withAttribute(name: string, value: string): (account: World) => void {
  return (account) => {
    topicOf(account).attributes[name] = value;
  };
}

function withKeyPolicy(text: string): (account: World) => void {
  return (account) => {
    for (const state of account.keys) if (state.key.Arn === TOPIC_KEY) state.policy = text;
  };
}

function all(...changes: ((account: World) => void)[]): (account: World) => void {
  return (account) => {
    for (const change of changes) change(account);
  };
}

table(present, [
  {name: 'healthy', says: ['pass']},
  {name: 'deleted', change: gone, says: ['fail critical'], words: ['does not exist']},
  {
    name: 'only in the region of the credentials',
    change: all(onlyInOtherRegion, (account) => void (account.region = OTHER_REGION)),
    says: ['fail critical'],
    words: [`Found ${OTHER}, but a rule reaches only topics of its own region.`],
  },
  {
    name: 'only in a region that a target of the rule names',
    change: all(onlyInOtherRegion, (account) => void ruleOf(account).targets.push({Id: 'other', Arn: OTHER})),
    says: ['fail critical'],
    words: [`Found ${OTHER}`],
  },
  {
    name: 'another region was not readable',
    change: all(onlyInOtherRegion, (account) => {
      account.region = OTHER_REGION;
      refuse(account, 'sns:GetTopicAttributes', 'denied', OTHER);
    }),
    says: ['fail critical'],
    words: ['does not exist'],
  },
  {
    name: 'here, and one of its name in the region of the credentials',
    change: (account) => {
      account.region = OTHER_REGION;
      account.topics[OTHER] = topic(OTHER, topicPolicy(OTHER));
    },
    says: ['pass'],
  },
  {
    name: 'deleted, and another topic alerts everybody',
    change: all(withSecond, gone),
    says: ['fail medium'],
    words: ['Delivery is intact'],
  },
  {
    name: 'nothing may be read of it',
    change: (account) => {
      refuse(account, 'sns:GetTopicAttributes');
      refuse(account, 'sns:ListSubscriptionsByTopic');
    },
    says: ['unknown critical'],
    words: ['sns:GetTopicAttributes in us-east-1 was denied'],
  },
  {
    name: 'its subscribers can be listed',
    change: (account) => refuse(account, 'sns:GetTopicAttributes'),
    says: ['pass'],
  },
  {
    name: 'its ARN cannot be told',
    change: (account) => {
      account.identified = false;
    },
    judging: {baseline: {account: null}},
    says: ['unknown critical'],
  },
  {name: 'undeclared and deleted', change: gone, judging: NAMELESS, says: ['fail critical']},
  {
    name: 'undeclared; an extra target leads to a topic that is gone',
    change: (account) => {
      ruleOf(account).targets.push({Id: 'old', Arn: SECOND});
    },
    judging: NAMELESS,
    says: ['fail info', 'pass'],
  },
  {
    name: 'undeclared; an extra topic cannot be read',
    change: all(withSecond, (account) => {
      refuse(account, 'sns:GetTopicAttributes', 'denied', SECOND);
      refuse(account, 'sns:ListSubscriptionsByTopic', 'denied', SECOND);
    }),
    judging: NAMELESS,
    says: ['pass'],
  },
  {
    name: 'undeclared; no topic can be read',
    change: (account) => {
      refuse(account, 'sns:GetTopicAttributes', 'throttled');
      refuse(account, 'sns:ListSubscriptionsByTopic', 'throttled');
    },
    judging: NAMELESS,
    says: ['unknown critical'],
  },
  {
    name: 'in another account that nobody vouches for',
    change: (account) => {
      ruleOf(account).targets = [{Id: 'hub', Arn: FOREIGN}];
    },
    judging: {baseline: {topic: {name: FOREIGN, 'kms-key': null}}},
    says: ['unknown critical'],
  },
  {
    name: 'in another account, vouched for',
    change: (account) => {
      ruleOf(account).targets = [{Id: 'hub', Arn: FOREIGN}];
    },
    judging: {
      baseline: {topic: {name: FOREIGN, 'kms-key': null}, elsewhere: [{resource: FOREIGN, reason: 'checked there'}]},
    },
    says: ['pass'],
    words: ['Not seen'],
  },
  {
    name: 'no rule leads anywhere, and none is declared',
    change: (account) => {
      ruleOf(account).targets = [];
    },
    judging: NAMELESS,
    says: [],
  },
]);

const denyPublish = {Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: TOPIC};

describe('what to do about a topic that refuses EventBridge', () => {
  const failure = (...statements: object[]): Outcome | undefined =>
    evaluate(admits, world(withPolicy(...statements))).find(({status}) => status === 'fail');

  it('is to take the Deny away by hand, where there is one: no Allow overrides it', () => {
    const outcome = failure(eventsStatement(TOPIC), {...denyPublish, Sid: 'org'});
    expect(outcome).toMatchObject({
      by: 'human',
      remedy: {say: expect.stringContaining('the Deny in statement "org" of the policy')},
    });
  });

  it('is left to reconcile where an Allow is missing', () => {
    expect(failure(defaultStatement(TOPIC))).toMatchObject({status: 'fail'});
    expect(failure(defaultStatement(TOPIC))?.by).toBeUndefined();
  });
});

table(admits, [
  {name: 'healthy', says: ['pass']},
  {name: 'the default policy alone', change: withPolicy(defaultStatement(TOPIC)), says: ['fail critical']},
  {
    name: 'the default statement beside it',
    change: withPolicy(defaultStatement(TOPIC), eventsStatement(TOPIC)),
    says: ['pass'],
  },
  {name: 'a Deny for everybody', change: withPolicy(eventsStatement(TOPIC), denyPublish), says: ['fail critical']},
  {
    name: 'a Deny for everybody but EventBridge',
    change: withPolicy(eventsStatement(TOPIC), {
      Effect: 'Deny',
      NotPrincipal: {Service: 'events.amazonaws.com'},
      Action: 'sns:Publish',
      Resource: TOPIC,
    }),
    says: ['pass'],
  },
  {
    name: 'a Deny for plain HTTP',
    change: withPolicy(eventsStatement(TOPIC), {...denyPublish, Condition: {Bool: {'aws:SecureTransport': 'false'}}}),
    says: ['pass'],
  },
  {
    name: 'aws:SourceAccount, which is disputed',
    change: withPolicy({...eventsStatement(TOPIC), Condition: {StringEquals: {'aws:SourceAccount': ACCOUNT}}}),
    says: ['pass'],
  },
  {
    name: 'AWS:SourceOwner',
    change: withPolicy({...eventsStatement(TOPIC), Condition: {StringEquals: {'AWS:SourceOwner': ACCOUNT}}}),
    says: ['fail critical'],
  },
  {
    name: 'the ARN of another rule',
    change: withPolicy({
      ...eventsStatement(TOPIC),
      Condition: {ArnEquals: {'aws:SourceArn': RULE.replace('iam-changes', 'old-name')}},
    }),
    says: ['fail critical'],
  },
  {
    name: 'the ARN of this rule',
    change: withPolicy({...eventsStatement(TOPIC), Condition: {ArnLike: {'aws:SourceArn': RULE}}}),
    says: ['pass'],
  },
  {
    name: 'another action',
    change: withPolicy(allow('events.amazonaws.com', 'sns:Subscribe', TOPIC)),
    says: ['fail critical'],
  },
  {
    name: 'another service',
    change: withPolicy(allow('cloudwatch.amazonaws.com', 'sns:Publish', TOPIC)),
    says: ['fail critical'],
  },
  {
    name: 'another resource',
    change: withPolicy(allow('events.amazonaws.com', 'sns:Publish', SECOND)),
    says: ['fail critical'],
  },
  {
    name: 'everything but subscribing',
    change: withPolicy({
      Effect: 'Allow',
      Principal: {Service: ['events.amazonaws.com']},
      NotAction: 'sns:Subscribe',
      Resource: '*',
    }),
    says: ['pass'],
  },
  {name: 'no policy at all', change: withAttribute('Policy', '{"Statement":"x"}'), says: ['unknown critical']},
  {
    name: 'the policy is left out of the answer',
    change: (account) => {
      delete topicOf(account).attributes['Policy'];
    },
    says: ['unknown critical'],
    words: ['without the policy'],
  },
  {
    name: 'the attributes are denied',
    change: (account) => refuse(account, 'sns:GetTopicAttributes'),
    says: ['unknown critical'],
  },
  {name: 'the topic is gone', change: gone, says: []},
  {
    name: 'the target publishes as a role',
    change: all(withPolicy(defaultStatement(TOPIC)), (account) => {
      for (const target of ruleOf(account).targets) target.RoleArn = ROLE;
    }),
    says: [],
  },
  {
    name: 'another rule that nobody declared is refused',
    change: all(withPolicy({...eventsStatement(TOPIC), Condition: {ArnEquals: {'aws:SourceArn': RULE}}}), (account) => {
      account.buses[0]?.rules.push(rule('extra', IAM_PATTERN, {Id: '1', Arn: TOPIC}));
    }),
    says: ['fail info', 'pass'],
  },
  {
    name: 'refused, and another topic alerts everybody',
    change: all(withSecond, withPolicy(defaultStatement(TOPIC))),
    says: ['fail medium'],
  },
]);

table(sourceArn, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'the ARN of the rule',
    change: withPolicy({...eventsStatement(TOPIC), Condition: {ArnEquals: {'aws:SourceArn': RULE}}}),
    says: ['fail low'],
    words: ['disagree'],
  },
  {
    name: 'beside a statement without a condition',
    change: withPolicy(eventsStatement(TOPIC), {
      ...eventsStatement(TOPIC),
      Sid: 'narrow',
      Condition: {ArnEquals: {'aws:SourceArn': RULE}},
    }),
    says: ['pass'],
  },
  {name: 'refused anyway', change: withPolicy(defaultStatement(TOPIC)), says: []},
]);

const stranger = {AWS: `arn:aws:iam::${STRANGER}:root`};

table(exposed, [
  {name: 'healthy', says: ['pass']},
  {name: 'the default statement', change: withPolicy(defaultStatement(TOPIC), eventsStatement(TOPIC)), says: ['pass']},
  {
    name: 'everyone may publish',
    change: withPolicy(eventsStatement(TOPIC), {
      Effect: 'Allow',
      Principal: '*',
      Action: 'sns:Publish',
      Resource: TOPIC,
    }),
    says: ['fail medium'],
    words: ['everyone'],
  },
  {
    name: 'everyone may subscribe',
    change: withPolicy(eventsStatement(TOPIC), {
      Effect: 'Allow',
      Principal: {AWS: '*'},
      Action: 'SNS:Subscribe',
      Resource: TOPIC,
    }),
    says: ['fail high'],
  },
  {
    name: 'a stranger may administer',
    change: withPolicy(eventsStatement(TOPIC), {
      Effect: 'Allow',
      Principal: stranger,
      Action: ['sns:SetTopicAttributes'],
      Resource: TOPIC,
    }),
    says: ['fail high'],
    words: [STRANGER],
  },
  {
    name: 'a stranger may do it all',
    change: withPolicy(eventsStatement(TOPIC), {
      Effect: 'Allow',
      Principal: {AWS: STRANGER},
      Action: 'sns:*',
      Resource: TOPIC,
    }),
    says: ['fail high', 'fail high', 'fail medium'],
  },
  {
    name: 'a stranger whom the baseline names',
    change: withPolicy(eventsStatement(TOPIC), {
      Effect: 'Allow',
      Principal: stranger,
      Action: 'sns:Publish',
      Resource: TOPIC,
    }),
    judging: {baseline: {elsewhere: [{resource: `arn:aws:iam::${STRANGER}:role/relay`, reason: 'our relay'}]}},
    says: ['pass'],
  },
  {
    name: 'an organization that nobody declared: anybody can found one',
    change: withPolicy(eventsStatement(TOPIC), {
      Effect: 'Allow',
      Principal: '*',
      Action: ['sns:Publish', 'sns:Subscribe'],
      Resource: TOPIC,
      Condition: {StringEquals: {'aws:PrincipalOrgID': 'o-a1b2c3d4e5'}},
    }),
    says: ['fail high', 'fail medium'],
  },
  {
    name: 'the account itself',
    change: withPolicy(eventsStatement(TOPIC), {
      Effect: 'Allow',
      Principal: {AWS: `arn:aws:iam::${ACCOUNT}:root`},
      Action: 'sns:*',
      Resource: TOPIC,
    }),
    says: ['pass'],
  },
  {name: 'a Deny', change: withPolicy(eventsStatement(TOPIC), {...denyPublish, Action: 'sns:*'}), says: ['pass']},
  {
    name: 'everyone, and a Deny that takes it back',
    change: withPolicy(
      eventsStatement(TOPIC),
      {Effect: 'Allow', Principal: '*', Action: 'sns:Subscribe', Resource: TOPIC},
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'sns:Subscribe',
        Resource: TOPIC,
        Condition: {StringNotEquals: {'aws:PrincipalAccount': ACCOUNT}},
      },
    ),
    says: ['pass'],
  },
  {name: 'not a policy', change: withAttribute('Policy', '{"Statement":"x"}'), says: ['unknown high']},
  {name: 'the topic is gone', change: gone, says: []},
  {
    name: 'a topic that alerts nobody declared',
    change: (account) => {
      account.topics[SECOND] = topic(
        SECOND,
        policy({Effect: 'Allow', Principal: '*', Action: 'sns:*', Resource: SECOND}),
      );
      ruleOf(account).targets.push({Id: 'second', Arn: SECOND});
    },
    says: ['pass'],
  },
]);

table(standard, [
  {name: 'healthy', says: ['pass']},
  {name: 'FIFO', change: withAttribute('FifoTopic', 'true'), says: ['fail critical']},
  {name: 'gone', change: gone, says: []},
  {name: 'unreadable', change: (account) => refuse(account, 'sns:GetTopicAttributes'), says: []},
]);

function protects(operation: object): (account: World) => void {
  return (account) => {
    topicOf(account).protection = JSON.stringify({
      Name: 'p',
      Version: '2021-06-01',
      Statement: [{DataDirection: 'Inbound', Principal: ['*'], DataIdentifier: ['IpAddress'], Operation: operation}],
    });
  };
}

table(protection, [
  {name: 'healthy', says: ['pass']},
  {name: 'denies', change: protects({Deny: {}}), says: ['fail high']},
  {name: 'masks', change: protects({Deidentify: {MaskConfig: {}}}), says: ['fail high']},
  {name: 'audits', change: protects({Audit: {SampleRate: '99'}}), says: ['pass']},
  {name: 'does what nobody knows', change: protects({Transmogrify: {}}), says: ['unknown high']},
  {name: 'denied', change: (account) => refuse(account, 'sns:GetDataProtectionPolicy'), says: ['unknown high']},
  {
    name: 'denied on a topic that is not needed',
    change: all(withSecond, (account) => refuse(account, 'sns:GetDataProtectionPolicy', 'denied', SECOND)),
    judging: NAMELESS,
    says: ['pass'],
  },
]);

const web = {
  baseline: {
    recipients: [
      {protocol: 'email', endpoint: EMAIL},
      {protocol: 'https', endpoint: 'https://alerts.example.com'},
    ],
  },
};
const subscribeWeb = (account: World): void => {
  account.topics[TOPIC]!.subscriptions.pop();
  subscribe(account, 'https', 'https://alerts.example.com');
};
const deliver = (http: object): ((account: World) => void) =>
  all(subscribeWeb, withAttribute('DeliveryPolicy', JSON.stringify({http})));

table(deliveryPolicy, [
  {
    name: 'no web endpoint',
    change: withAttribute('DeliveryPolicy', '{"http":{"defaultHealthyRetryPolicy":{"numRetries":0}}}'),
    says: [],
  },
  {name: 'the default', change: subscribeWeb, judging: web, says: ['pass']},
  {name: 'no retries', change: deliver({defaultHealthyRetryPolicy: {numRetries: 0}}), judging: web, says: ['fail low']},
  {
    name: 'fewer than SNS makes by itself',
    change: deliver({defaultHealthyRetryPolicy: {numRetries: 2}}),
    judging: web,
    says: ['fail low'],
  },
  {
    name: 'one a second',
    change: deliver({defaultThrottlePolicy: {maxReceivesPerSecond: 1}}),
    judging: web,
    says: ['fail low'],
  },
  {
    name: 'fifty retries, ten a second',
    change: deliver({defaultHealthyRetryPolicy: {numRetries: 50}, defaultThrottlePolicy: {maxReceivesPerSecond: 10}}),
    judging: web,
    says: ['pass'],
  },
  {
    name: 'not JSON',
    change: all(subscribeWeb, withAttribute('DeliveryPolicy', 'x')),
    judging: web,
    says: ['unknown low'],
  },
]);

const KEY_ID = TOPIC_KEY.slice(TOPIC_KEY.indexOf('key/') + 4);

table(encrypted, [
  {name: 'healthy', says: ['pass']},
  {name: 'not declared', judging: {baseline: {topic: {'kms-key': null}}}, says: []},
  {name: 'by id', change: withAttribute('KmsMasterKeyId', KEY_ID), says: ['pass']},
  {name: 'by alias', change: withAttribute('KmsMasterKeyId', 'alias/iam-alerts'), says: ['pass']},
  {name: 'declared by alias', judging: {baseline: {topic: {'kms-key': 'alias/iam-alerts'}}}, says: ['pass']},
  {
    name: 'declared by alias, named by another alias of the key',
    change: (account) => {
      for (const state of account.keys) if (state.key.Arn === TOPIC_KEY) state.aliases.push('alias/other');
      topicOf(account).attributes['KmsMasterKeyId'] = 'alias/other';
    },
    judging: {baseline: {topic: {'kms-key': 'alias/iam-alerts'}}},
    says: ['pass'],
  },
  {name: 'another key', change: withAttribute('KmsMasterKeyId', 'alias/bus'), says: ['fail medium']},
  {name: 'the key of AWS', change: withAttribute('KmsMasterKeyId', 'alias/aws/sns'), says: ['fail medium']},
  {name: 'none', change: withAttribute('KmsMasterKeyId', ''), says: ['fail medium'], words: ['no key']},
  {
    name: 'none, but the answer was trimmed',
    change: (account) => {
      delete topicOf(account).attributes['KmsMasterKeyId'];
      delete topicOf(account).attributes['Policy'];
    },
    says: ['unknown medium'],
  },
  {
    name: 'an alias that nobody may resolve',
    change: all(withAttribute('KmsMasterKeyId', 'alias/other'), (account) => refuse(account, 'kms:DescribeKey')),
    says: ['unknown medium'],
  },
]);

function keyIs(change: Partial<World['keys'][number]['key']>): (account: World) => void {
  return (account) => {
    for (const {key: found} of account.keys) if (found.Arn === TOPIC_KEY) Object.assign(found, change);
  };
}

table(keyUsable, [
  {name: 'healthy', says: ['pass']},
  {name: 'not encrypted', change: withAttribute('KmsMasterKeyId', ''), says: ['pass']},
  {name: 'alias/aws/sns', change: withAttribute('KmsMasterKeyId', 'alias/aws/sns'), says: ['fail critical']},
  {name: 'an alias that is gone', change: withAttribute('KmsMasterKeyId', 'alias/gone'), says: ['fail critical']},
  {
    name: 'in another region',
    change: withAttribute('KmsMasterKeyId', TOPIC_KEY.replace(REGION, OTHER_REGION)),
    says: ['fail critical'],
  },
  {
    name: 'in another account',
    change: withAttribute('KmsMasterKeyId', TOPIC_KEY.replace(ACCOUNT, STRANGER)),
    says: ['unknown critical'],
  },
  {name: 'asymmetric', change: withAttribute('KmsMasterKeyId', ASYMMETRIC_KEY), says: ['fail critical']},
  {name: 'disabled', change: keyIs({Enabled: false, KeyState: 'Disabled'}), says: ['fail critical']},
  {
    name: 'changing its primary region, and working meanwhile',
    change: keyIs({Enabled: false, KeyState: 'Updating'}),
    says: ['pass'],
  },
  {name: 'being made', change: keyIs({Enabled: false, KeyState: 'Creating'}), says: ['fail critical']},
  {
    name: 'pending deletion',
    change: keyIs({Enabled: false, KeyState: 'PendingDeletion'}),
    says: ['fail critical'],
    words: ['pending deletion'],
  },
  {name: 'EventBridge is not in its policy', change: withKeyPolicy(keyPolicyForNobody()), says: ['fail critical']},
  {
    name: 'no Decrypt',
    change: withKeyPolicy(keyPolicyForNobody(allow('events.amazonaws.com', 'kms:GenerateDataKey*', '*'))),
    says: ['fail critical'],
  },
  {
    name: 'no GenerateDataKey',
    change: withKeyPolicy(keyPolicyForNobody(allow('events.amazonaws.com', 'kms:Decrypt', '*'))),
    says: ['fail critical'],
  },
  {
    name: 'aws:SourceAccount',
    change: withKeyPolicy(
      keyPolicyForNobody(
        allow('events.amazonaws.com', ['kms:GenerateDataKey*', 'kms:Decrypt'], '*', {
          StringEquals: {'aws:SourceAccount': ACCOUNT},
        }),
      ),
    ),
    says: ['fail critical'],
  },
  {
    name: 'a Deny',
    change: withKeyPolicy(
      keyPolicyForNobody(allow('events.amazonaws.com', 'kms:*', '*'), {
        Effect: 'Deny',
        Principal: {Service: 'events.amazonaws.com'},
        Action: 'kms:*',
        Resource: '*',
      }),
    ),
    says: ['fail critical'],
  },
  {
    name: 'DescribeKey is denied',
    change: (account) => refuse(account, 'kms:DescribeKey'),
    says: ['unknown critical'],
    words: ['kms:DescribeKey'],
  },
  {name: 'its policy is denied', change: (account) => refuse(account, 'kms:GetKeyPolicy'), says: ['unknown critical']},
  {
    name: 'disabled, and its policy denied',
    change: all(keyIs({KeyState: 'Disabled'}), (account) => refuse(account, 'kms:GetKeyPolicy')),
    says: ['fail critical'],
  },
  {
    name: 'the answer was trimmed',
    change: (account) => {
      delete topicOf(account).attributes['KmsMasterKeyId'];
      delete topicOf(account).attributes['Policy'];
    },
    says: ['unknown critical'],
  },
  {name: 'the topic is gone', change: gone, says: []},
  {
    name: 'a broken key on a topic that is not needed',
    change: all(withSecond, withAttribute('KmsMasterKeyId', 'alias/gone')),
    judging: NAMELESS,
    says: ['fail info', 'pass'],
  },
  {
    name: 'two topics, one recipient each, and one key broken',
    change: (account) => {
      withSecond(account);
      account.topics[TOPIC]!.subscriptions.pop();
      account.topics[SECOND]!.subscriptions.shift();
      account.topics[SECOND]!.attributes['KmsMasterKeyId'] = 'alias/gone';
    },
    judging: NAMELESS,
    says: ['fail critical', 'pass'],
  },
  {
    name: 'two topics, both broken',
    change: all(withSecond, withAttribute('KmsMasterKeyId', 'alias/gone'), (account) => {
      account.topics[SECOND]!.attributes['KmsMasterKeyId'] = 'alias/gone';
    }),
    judging: NAMELESS,
    says: ['fail critical', 'fail critical'],
  },
  {
    name: 'a key for everybody under another name',
    change: (account) => {
      const arn = `arn:aws:kms:${REGION}:${ACCOUNT}:key/0a1b2c3d-0000-4000-8000-0000000000ff`;
      account.keys.push(key(arn, keyPolicyForEvents(), 'alias/new'));
      topicOf(account).attributes['KmsMasterKeyId'] = `arn:aws:kms:${REGION}:${ACCOUNT}:alias/new`;
    },
    says: ['pass'],
  },
]);
