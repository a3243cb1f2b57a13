import {expect, it} from '@jest/globals';
import {check as keys} from '../../src/checks/key/key-policy-exposed.js';
import {check as queues} from '../../src/checks/subscription/queue-policy-exposed.js';
import {home, type World} from '../support/account.js';
import {ACCOUNT, BUS_KEY, QUEUE, STRANGER, TOPIC, TOPIC_KEY, TRAIL, TRAIL_KEY} from '../support/names.js';
import {keyPolicyForEvents, policy, queuePolicy, trailKeyPolicy} from '../support/policies.js';
import {table} from '../support/table.js';
import {evaluate, world} from '../support/world.js';

type Change = (account: World) => void;

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
    words: ['by a grant', `${STRANGER} may kms:RevokeGrant`],
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

it('does not name a statement by an empty Sid', () => {
  const change = topicKey({Sid: '', Principal: HIM, Action: 'kms:RevokeGrant'});
  const said = evaluate(keys, world(change)).map(({message, observed}) => [message, JSON.stringify(observed)]);
  expect(said.flat().join()).toContain('"statements":[2]');
  expect(said.flat().join()).not.toContain('(statement )');
});
