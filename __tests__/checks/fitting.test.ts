/** A remedy changes what is wrong: a key that does not work, a role that is not there, a boundary, a trail that is. */
import {describe, expect, it} from '@jest/globals';
import {broken, type Case, type Change} from '../accounts/case.js';
import * as C from '../accounts/changes.js';
import * as api from '../accounts/roads/api-destination.js';
import {admitsRule, leadsTo, only} from '../accounts/roads/direct.js';
import {queue} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {toldBy} from '../support/told.js';

const keyIs = (KeyState: string, arn = N.BUS_KEY): Change =>
  C.onKey(({key}) => void Object.assign(key, {Enabled: KeyState === 'Enabled', KeyState}), arn);
const told = (check: string, change: Change, baseline: object = {}): string[] =>
  toldBy(broken('an account', 'target', change, baseline) satisfies Case, check);

const QUEUE = `arn:aws:sqs:us-east-1:${N.ACCOUNT}:siem`;
const queueWith =
  (arn: string, more: Record<string, string>): Change =>
  (account) =>
    void (account.queues[arn] = {...queue(arn, admitsRule('sqs:SendMessage', arn)), ...more});
const enable = `aws kms enable-key --region us-east-1 --key-id ${N.BUS_KEY}`;
const cancel = `aws kms cancel-key-deletion --region us-east-1 --key-id ${N.BUS_KEY}`;

describe('a key that does not work', () => {
  const places: Readonly<Record<string, readonly [string, Change, object?]>> = {
    'of a queue behind a rule': [
      'target-recipient',
      C.all(queueWith(QUEUE, {KmsMasterKeyId: N.BUS_KEY}), leadsTo({Arn: QUEUE})),
      only('sqs', QUEUE),
    ],
    'of a dead-letter queue': [
      'target-dead-letter-queue',
      (account) => void (account.queues[N.RULE_DLQ]!['KmsMasterKeyId'] = N.BUS_KEY),
    ],
    'of a subscribed queue': [
      'subscription-endpoint',
      (account) => void (account.queues[N.QUEUE]!['KmsMasterKeyId'] = N.BUS_KEY),
    ],
    'of a connection': ['api-destination-ready', api.to({}, {connection: {KmsKeyIdentifier: N.BUS_KEY}}), api.DECLARED],
    'of a function': [
      'target-recipient',
      C.all(
        (account) => {
          account.functions[N.FUNCTION] = {
            ...{state: 'Active', reserved: null, key: N.BUS_KEY},
            policy: admitsRule('lambda:InvokeFunction', N.FUNCTION),
          };
        },
        leadsTo({Arn: N.FUNCTION}),
      ),
      only('lambda', N.FUNCTION),
    ],
  };
  it.each(Object.entries(places))('%s is enabled, and its policy left alone', (_, [check, change, baseline]) => {
    const [disabled = ''] = told(check, C.all(change, keyIs('Disabled')), baseline);
    expect(disabled).toContain(enable);
    expect(disabled).not.toMatch(/put-key-policy|update-connection|cancel-key-deletion/);
    const [pending = ''] = told(check, C.all(change, keyIs('PendingDeletion')), baseline);
    expect(pending).toContain(`${cancel}\n  ${enable}`);
  });

  it('and one that works, and admits nobody, gets a policy', () => {
    const closed = C.all(queueWith(QUEUE, {KmsMasterKeyId: N.BUS_KEY}), leadsTo({Arn: QUEUE}), C.keyPolicy(N.BUS_KEY));
    expect(told('target-recipient', closed, only('sqs', QUEUE))[0]).toContain('aws kms put-key-policy');
  });
});

describe('a role of a target', () => {
  it('is created where it is not there', () => {
    const [text = ''] = told('target-role', C.target({RoleArn: `${N.ROLE}-2`}));
    expect(text).toContain('aws iam create-role --region us-east-1 --role-name iam-alerts-2');
    expect(text).not.toContain('update-assume-role-policy');
  });

  it('is let go by its boundary', () => {
    const boundary = `arn:aws:iam::${N.ACCOUNT}:policy/guard`;
    const held = C.asRole((role, account) => {
      role.boundary = boundary;
      account.policies[boundary] = P.policy({Effect: 'Allow', Action: 'kms:*', Resource: '*'});
    });
    const [text = ''] = told('target-role', held);
    expect(text).toContain(`aws iam create-policy-version --region us-east-1 --policy-arn ${boundary}`);
    expect(text).not.toContain('put-role-policy');
  });

  it('is another one where it is of another account', () => {
    const [text = ''] = told('target-role', C.target({RoleArn: N.ROLE.replace(N.ACCOUNT, N.STRANGER)}));
    expect(text).toBe(
      `Name a role of account ${N.ACCOUNT} in the target, that may do the same. EventBridge assumes no other.`,
    );
  });
});

it('lets an API destination send by POST where the service takes nothing else', () => {
  const heads = api.to(api.sends({text: '<call>'}), {
    endpoint: 'https://hooks.slack.com/services/T0/B0/x',
    destination: {HttpMethod: 'HEAD'},
  });
  expect(told('api-destination-body', heads, api.DECLARED)).toEqual([
    'Let the API destination send by POST:\n  aws events update-api-destination --region us-east-1 --name security --http-method POST',
  ]);
});

it('extends a trail that is there', () => {
  const regional: Change = (account) => {
    Object.assign(account.trails[0]!.trail, {IsMultiRegionTrail: false, HomeRegion: N.OTHER_REGION});
  };
  const [text = ''] = told('trail-present', regional);
  expect(text).toContain('aws cloudtrail update-trail');
  expect(text).not.toContain('create-trail');
});
