import {describe, expect, it} from '@jest/globals';
import type {Check} from '../../src/checks/check.js';
import {check as keys} from '../../src/checks/key/key-policy-exposed.js';
import {check as recipients} from '../../src/checks/target/recipient-policy-exposed.js';
import {check as topics} from '../../src/checks/topic/topic-policy-exposed.js';
import {asText} from '../../src/delivery/command.js';
import {check as queues} from '../../src/checks/subscription/queue-policy-exposed.js';
import {home, refuse, ruleOf, subscribe, type World} from '../support/account.js';
import {ACCOUNT, BUS_KEY, QUEUE, ROLE, STRANGER, TOPIC, TOPIC_KEY, TRAIL, TRAIL_KEY} from '../support/names.js';
import {keyPolicyForEvents, policy, queuePolicy, trailKeyPolicy} from '../support/policies.js';
import {table, type Row} from '../support/table.js';
import {evaluate, world, type Judging} from '../support/world.js';

type Change = (account: World) => void;

const STREAM = `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/iam`;
const HIM = {AWS: `arn:aws:iam::${STRANGER}:root`};
const READERS = {elsewhere: [{resource: `arn:aws:iam::${STRANGER}:root`, reason: 'the security account'}]};

/** One more statement in a policy. */
function more(text: string, statement: object): string {
  const document = JSON.parse(text) as {Statement: object[]};
  return policy(...document.Statement, {Effect: 'Allow', Resource: '*', ...statement});
}

const onKey =
  (arn: string, text: string): Change =>
  (account) => {
    for (const found of account.keys) if (found.key.Arn === arn) found.policy = text;
  };
const topicKey = (statement: object): Change => onKey(TOPIC_KEY, more(keyPolicyForEvents(), statement));

table(keys, [
  {name: 'healthy', says: ['pass', 'pass']},
  {
    name: 'a stranger may do everything to the key of the topic, of which KMS lets him revoke grants',
    change: topicKey({Principal: HIM, Action: 'kms:*'}),
    says: ['fail medium', 'pass'],
    words: ['Others can revoke the grants', `${STRANGER} is allowed to call kms:RevokeGrant`],
  },
  {
    name: 'everyone may revoke grants on the key of the topic',
    change: topicKey({Principal: '*', Action: ['kms:Decrypt', 'kms:RevokeGrant']}),
    says: ['fail medium', 'pass'],
    words: ['everyone', 'kms:RevokeGrant'],
  },
  {
    name: 'everyone may disable the key of the topic, which KMS refuses to other accounts',
    change: topicKey({Principal: '*', Action: ['kms:Decrypt', 'kms:DisableKey', 'kms:PutKeyPolicy']}),
    says: ['pass', 'pass'],
  },
  {
    // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
    name: 'a stranger may have services use the key, as the console writes it',
    change: topicKey({
      Principal: HIM,
      Action: ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'],
      Condition: {Bool: {'kms:GrantIsForAWSResource': 'true'}},
    }),
    says: ['pass', 'pass'],
  },
  {
    name: 'a stranger may use the key of the topic',
    change: topicKey({
      Principal: HIM,
      Action: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey*', 'kms:CreateGrant'],
    }),
    says: ['pass', 'pass'],
  },
  {
    name: 'a stranger may do everything, whom the baseline names',
    change: topicKey({Principal: HIM, Action: 'kms:*'}),
    judging: {baseline: READERS},
    says: ['pass', 'pass'],
  },
  {
    name: 'everybody of the account may do everything, as KMS has it',
    change: topicKey({Principal: '*', Action: 'kms:*', Condition: {StringEquals: {'kms:CallerAccount': ACCOUNT}}}),
    says: ['pass', 'pass'],
  },
  {
    name: 'a stranger may delete the key of the trail, which KMS refuses to other accounts',
    change: onKey(TRAIL_KEY, more(trailKeyPolicy(TRAIL), {Principal: HIM, Action: 'kms:ScheduleKeyDeletion'})),
    says: ['pass', 'pass'],
  },
  {
    name: 'a stranger may revoke grants on the key of the trail',
    change: onKey(TRAIL_KEY, more(trailKeyPolicy(TRAIL), {Principal: HIM, Action: 'kms:Revoke*'})),
    says: ['fail medium', 'pass'],
  },
  {
    name: 'a stranger may revoke grants on the key of the bus',
    change: (account) => {
      home(account).key = BUS_KEY;
      onKey(BUS_KEY, more(keyPolicyForEvents(), {Principal: HIM, Action: 'kms:RevokeGrant'}))(account);
    },
    says: ['fail medium', 'pass', 'pass'],
  },
]);

const queue = (statement: object): Change => {
  const text = more(queuePolicy('sns.amazonaws.com', QUEUE, TOPIC), {Resource: QUEUE, ...statement});
  return (account) => void (account.queues[QUEUE]!['Policy'] = text);
};

table(queues, [
  {name: 'healthy', says: ['pass']},
  {
    name: 'everyone may receive and purge',
    change: queue({Principal: '*', Action: ['sqs:ReceiveMessage', 'sqs:PurgeQueue']}),
    says: ['fail medium'],
    words: ['take them away'],
  },
  {name: 'everyone may send', change: queue({Principal: '*', Action: 'sqs:SendMessage'}), says: ['fail medium']},
  {
    name: 'everyone may do everything',
    change: queue({Principal: {AWS: '*'}, Action: 'sqs:*'}),
    says: ['fail medium', 'fail medium'],
  },
  {
    name: 'everyone may administer it, which SQS refuses to other accounts',
    change: queue({
      Principal: '*',
      Action: ['sqs:SetQueueAttributes', 'sqs:AddPermission', 'sqs:DeleteQueue', 'sqs:StartMessageMoveTask'],
    }),
    says: ['pass'],
  },
  {
    name: 'every topic of the account may send',
    change: queue({
      ...{Principal: '*', Action: 'sqs:SendMessage'},
      Condition: {ArnLike: {'aws:SourceArn': `arn:aws:sns:*:${ACCOUNT}:*`}},
    }),
    says: ['pass'],
  },
  {
    name: 'another account may receive, which somebody chose',
    change: queue({Principal: HIM, Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage']}),
    says: ['fail low'],
    words: [STRANGER],
  },
  {
    name: 'another account may receive, which the baseline names',
    change: queue({Principal: HIM, Action: 'sqs:ReceiveMessage'}),
    judging: {baseline: READERS},
    says: ['pass'],
  },
]);

const HANDLER = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:to-chat`;
const LIVE = `${HANDLER}:live`;
const handler = (arn: string, ...statements: object[]): Change => {
  const mayInvoke = {Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: arn};
  return (account) => {
    account.functions[arn] = {
      ...{state: 'Active', reserved: null, role: 'iam-alerts'},
      policy: policy(
        {...mayInvoke, Principal: {Service: ['events.amazonaws.com', 'sns.amazonaws.com']}},
        ...statements.map((one) => ({...mayInvoke, Principal: '*', ...one})),
      ),
    };
  };
};
const leads =
  (arn: string): Change =>
  (account) =>
    void (ruleOf(account).targets = [{Id: 'direct', Arn: arn}]);
const both =
  (...changes: readonly Change[]): Change =>
  (account) => {
    for (const change of changes) change(account);
  };
const TO = {topic: null, recipients: [{protocol: 'lambda', endpoint: HANDLER}]};
const called = (name: string, says: readonly string[], ...statements: object[]): Row => ({
  ...{name, says, judging: {baseline: TO}},
  change: both(leads(HANDLER), handler(HANDLER, ...statements)),
});

table(recipients, [
  {name: 'no function at all', says: []},
  called('what services may invoke', ['pass']),
  called('what everybody may invoke', ['fail medium'], {}),
  called('what everybody may do anything with', ['fail high', 'fail medium'], {Action: 'lambda:*'}),
  called('what another account may invoke', ['fail low'], {Principal: HIM}),
  called('what another account may replace', ['fail high'], {Principal: HIM, Action: 'lambda:UpdateFunctionCode'}),
  called('what an organization that nobody declared may invoke', ['fail medium'], {
    Condition: {StringEquals: {'aws:PrincipalOrgID': 'o-strangers1'}},
  }),
  called('what any rule may invoke', ['fail medium'], {
    Condition: {ArnLike: {'AWS:SourceArn': 'arn:aws:events:*:*:rule/*'}},
  }),
  called('what rules of the account may invoke', ['pass'], {
    Condition: {ArnLike: {'AWS:SourceArn': `arn:aws:events:*:${ACCOUNT}:rule/*`}},
  }),
  called(
    'a public URL, as the console writes it',
    ['pass'],
    {Action: 'lambda:InvokeFunctionUrl', Condition: {StringEquals: {'lambda:FunctionUrlAuthType': 'NONE'}}},
    {Condition: {Bool: {'lambda:InvokedViaFunctionUrl': 'true'}}},
  ),
  called('whose configuration everybody may change, which Lambda refuses', ['pass'], {
    Action: ['lambda:UpdateFunctionConfiguration', 'lambda:AddPermission'],
  }),
  {
    name: 'an alias that everybody may invoke',
    change: both(leads(LIVE), handler(LIVE, {})),
    judging: {baseline: {topic: null, recipients: [{protocol: 'lambda', endpoint: LIVE}]}},
    says: ['fail medium'],
  },
  {
    name: 'a subscribed function that everybody may invoke',
    change: both(handler(HANDLER, {}), (account) => void subscribe(account, 'lambda', HANDLER)),
    judging: {baseline: {recipients: [{protocol: 'lambda', endpoint: HANDLER}]}},
    says: ['fail medium'],
  },
  {
    name: 'a policy that may not be read is said where it decides',
    change: both(leads(HANDLER), handler(HANDLER), (account) => void refuse(account, 'lambda:GetPolicy')),
    judging: {baseline: TO},
    says: [],
  },
  {
    name: 'a policy that may not be read where a role writes',
    change: both(
      (account) => void (ruleOf(account).targets = [{Id: 'direct', Arn: STREAM, RoleArn: ROLE}]),
      (account) => {
        account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE'};
        refuse(account, 'kinesis:GetResourcePolicy');
      },
    ),
    judging: {baseline: {topic: null, recipients: [{protocol: 'kinesis', endpoint: STREAM}]}},
    says: ['unknown high'],
  },
  {
    name: 'a stream that everybody may read',
    change: both(
      (account) => void (ruleOf(account).targets = [{Id: 'direct', Arn: STREAM, RoleArn: ROLE}]),
      (account) => {
        const text = policy({Effect: 'Allow', Principal: '*', Action: 'kinesis:GetRecords', Resource: STREAM});
        account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE', policy: text};
      },
    ),
    judging: {baseline: {topic: null, recipients: [{protocol: 'kinesis', endpoint: STREAM}]}},
    says: ['fail medium'],
  },
  {
    name: 'a queue to which the rule leads, and everybody may receive',
    change: both(leads(QUEUE), (account) => {
      account.queues[QUEUE]!['Policy'] = policy(
        {Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Action: 'sqs:SendMessage', Resource: QUEUE},
        {Effect: 'Allow', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: QUEUE},
      );
    }),
    judging: {baseline: {topic: null, recipients: [{protocol: 'sqs', endpoint: QUEUE, via: 'direct'}]}},
    says: ['fail medium'],
  },
]);

it('does not name a statement by an empty Sid', () => {
  const change = topicKey({Sid: '', Principal: HIM, Action: 'kms:RevokeGrant'});
  const said = evaluate(keys, world(change)).map(({message, observed}) => [message, JSON.stringify(observed)]);
  expect(said.flat().join()).toContain('"statements":[2]');
  expect(said.flat().join()).not.toContain('(statement )');
});

describe('what is to be done about a statement that lets the alerts in, too', () => {
  const remedy = (check: Check, change: Change, judging: Judging = {}): string =>
    evaluate(check, world(change), judging)
      .flatMap(({remedy: byHand}) => (byHand === undefined ? [] : asText(byHand)))
      .join('\n');
  const onTopic =
    (...statements: object[]): Change =>
    (account) =>
      void (account.topics[TOPIC]!.attributes['Policy'] = policy(
        ...statements.map((statement) => ({Effect: 'Allow', Resource: TOPIC, ...statement})),
      ));
  const open = {Sid: 'open', Principal: {AWS: '*'}, Action: 'sns:Publish'};
  const events = {Sid: 'events', Principal: {Service: 'events.amazonaws.com'}, Action: 'sns:Publish'};

  it('is to replace it', () => {
    const text = remedy(topics, onTopic(open));
    expect(text).toContain('put a statement in its place that allows sns:Publish only to the service');
    expect(text).not.toContain('remove-permission');
  });

  it('is to remove it where EventBridge is let in by another one', () => {
    expect(remedy(topics, onTopic(open, events))).toBe('');
  });

  it('is no command by its Sid where it has none', () => {
    const {Sid, ...unnamed} = open;
    expect(remedy(topics, onTopic(unnamed, events))).toContain('Edit policy.json: remove');
    expect(Sid).toBe('open');
  });

  it('is to add a permission first, of a function', () => {
    const change = (statements: object[]): Change =>
      both(leads(HANDLER), handler(HANDLER), (account) => {
        const text = policy(...statements.map((one) => ({Effect: 'Allow', Resource: HANDLER, ...one})));
        Object.assign(account.functions[HANDLER]!, {policy: text});
      });
    const everybody = {Sid: 'open', Principal: '*', Action: 'lambda:InvokeFunction'};
    const rule = {Principal: {Service: 'events.amazonaws.com'}, Action: 'lambda:InvokeFunction'};
    expect(remedy(recipients, change([everybody]), {baseline: TO})).toMatch(
      /add-permission .*--principal events\.amazonaws\.com[^]*remove-permission/,
    );
    expect(remedy(recipients, change([everybody, rule]), {baseline: TO})).toBe('');
  });
});
