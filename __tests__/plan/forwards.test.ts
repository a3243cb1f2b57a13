/** Rules that forward IAM changes to a hub whose rules nobody here can read, and which the baseline vouches for: they are mended as those are of which the hub was read. */
import {describe, expect, it} from '@jest/globals';
import {home, rule, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as C from '../accounts/changes.js';
import * as H from '../accounts/hubs.js';
import type {BaselineChange} from '../support/world.js';
import {judged, planAfter, planned} from './support.js';

type Change = (account: World) => void;

const CUSTOM = H.FOREIGN_BUS.replace('default', 'security');
const NONAMES = {trail: null, rule: null, topic: null, recipients: [C.MAIL]};
const vouching = (arn: string): {elsewhere: {resource: string; reason: string}[]} => ({
  elsewhere: [{resource: arn, reason: 'the security account'}],
});
const VOUCHED = {...NONAMES, ...vouching(H.FOREIGN_BUS)};
const to = (Arn: string): {Id: string; Arn: string; RoleArn: string} => ({Id: 'fwd', Arn, RoleArn: N.ROLE});
const TO_HUB = to(H.FOREIGN_BUS);
const FUNCTION = {Id: 'f', Arn: N.FUNCTION};

const forwarding =
  (...rules: readonly ReturnType<typeof rule>[]): Change =>
  (account) => {
    account.topics = {};
    home(account).rules = [...rules];
    account.roles['iam-alerts']!.inline['forward'] = C.roleMay('events:PutEvents', [H.FOREIGN_BUS, CUSTOM]);
  };
const switchedOff = (made: ReturnType<typeof rule>): ReturnType<typeof rule> => {
  made.rule.State = 'DISABLED';
  return made;
};
const CREATES = {prefix: 'Create'};
const ofStack: Change = ({refusals}) => {
  const tags = [{Key: 'aws:cloudformation:stack-name', Value: 'members'}];
  refusals.push({op: 'events:ListTagsForResource', where: 'rule/fwd', answer: {status: 'known', value: tags} as never});
};

const ROWS: readonly (readonly [string, readonly string[], Change, BaselineChange])[] = [
  ['one call', ['PutRule fwd'], forwarding(rule('fwd', C.named('CreateUser'), TO_HUB)), VOUCHED],
  ['prefixes', ['PutRule fwd'], forwarding(rule('fwd', C.named(CREATES, {prefix: 'Delete'}), TO_HUB)), VOUCHED],
  [
    'one call, to a bus of another name',
    ['PutRule fwd'],
    forwarding(rule('fwd', C.named('CreateUser'), to(CUSTOM))),
    {...NONAMES, ...vouching(CUSTOM)},
  ],
  [
    'one call, and a queue of the hub is the recipient',
    ['PutRule fwd'],
    forwarding(rule('fwd', C.named('CreateUser'), TO_HUB)),
    {...VOUCHED, recipients: [{protocol: 'sqs', endpoint: N.QUEUE.replace(N.ACCOUNT, N.STRANGER)}]},
  ],
  // What is switched on brings all that is lost: a wider pattern beside it would alert twice.
  [
    'two rules share the calls, and one is switched off',
    ['PutRule rest'],
    forwarding(
      rule('fwd', C.named(CREATES), TO_HUB),
      switchedOff(rule('rest', C.named({'anything-but': CREATES}), TO_HUB)),
    ),
    VOUCHED,
  ],
  // Neighbours.
  ['all calls', [], forwarding(rule('fwd', C.IAM, TO_HUB)), VOUCHED],
  ['all calls, switched off', ['PutRule fwd'], forwarding(switchedOff(rule('fwd', C.IAM, TO_HUB))), VOUCHED],
  [
    'one call, and a function listens',
    ['PutRule fwd (a person)'],
    forwarding(rule('fwd', C.named('CreateUser'), TO_HUB, FUNCTION)),
    VOUCHED,
  ],
  [
    'one call, and those of another service',
    ['PutRule fwd (a person)'],
    forwarding(
      rule('fwd', {source: ['aws.iam', 'aws.kms'], detail: {eventName: ['CreateUser', 'DisableKey']}}, TO_HUB),
    ),
    VOUCHED,
  ],
  [
    'one call, and a stack owns the rule',
    ['PutRule fwd (a person)'],
    C.all(forwarding(rule('fwd', C.named('CreateUser'), TO_HUB)), ofStack),
    VOUCHED,
  ],
  [
    'one call, and the rules are managed elsewhere',
    ['PutRule fwd (a person)'],
    forwarding(rule('fwd', C.named('CreateUser'), TO_HUB)),
    {...VOUCHED, rule: {name: null, 'managed-by': 'elsewhere', 'dead-letter-queue': null}},
  ],
];

describe.each(ROWS)('a rule that forwards to a vouched hub: %s', (_, steps, change, baseline) => {
  it('is planned as is right', () => {
    const made = planned(change, baseline, {findings: judged});
    const told = made.plan.steps.map(
      ({action, resource, by}) =>
        `${action} ${resource.split(/[:/]/).at(-1) ?? ''}${by === 'human' ? ' (a person)' : ''}`,
    );
    expect(told).toEqual(steps);
    expect(planAfter(made).steps.filter(({by}) => by === 'reconcile')).toEqual([]);
  });
});
