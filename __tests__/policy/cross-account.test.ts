/** Every row of the table of cross-account effects, as a policy that gives the action to a stranger. */
import {describe, expect, it} from '@jest/globals';
import type {Check} from '../../src/checks/check.js';
import {check as bus} from '../../src/checks/bus/bus-policy-exposed.js';
import {check as key} from '../../src/checks/key/key-policy-exposed.js';
import {check as bucket} from '../../src/checks/storage/log-bucket-exposed.js';
import {check as queue} from '../../src/checks/subscription/queue-policy-exposed.js';
import {check as recipient} from '../../src/checks/target/recipient-policy-exposed.js';
import {check as topic} from '../../src/checks/topic/topic-policy-exposed.js';
import {CROSS_ACCOUNT} from '../../src/data/cross-account.js';
import * as doors from '../../src/policy/doors.js';
import * as C from '../accounts/changes.js';
import {home, ruleOf} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {evaluate, world, type BaselineChange, type World} from '../support/world.js';

const given = (Action: string, Resource: string | string[]): object => ({
  ...{Effect: 'Allow', Principal: {AWS: `arn:aws:iam::${N.STRANGER}:root`}, Action, Resource},
});

/** By service: the check that asks, and a policy that gives the action. */
const PLACES: Readonly<Record<string, {check: Check; change: (action: string) => (account: World) => void}>> = {
  sns: {check: topic, change: (action) => C.beside(given(action, N.TOPIC))},
  sqs: {
    check: queue,
    change: (action) =>
      C.queuePolicy(
        N.QUEUE,
        C.toQueue('sns.amazonaws.com', N.QUEUE, {ArnEquals: {'aws:SourceArn': N.TOPIC}}),
        given(action, N.QUEUE),
      ),
  },
  kms: {check: key, change: (action) => C.keyPolicy(N.TOPIC_KEY, given(action, '*'))},
  s3: {check: bucket, change: (action) => C.bucketPolicy(C.put(), given(action, [C.BUCKET, `${C.BUCKET}/*`]))},
  events: {
    check: bus,
    change: (action) => (account) =>
      void (home(account).policy = P.policy(given(action, [N.BUS, 'arn:aws:events:us-east-1:111122223333:rule/*']))),
  },
};

const serviceOf = (action: string): string => action.slice(0, action.indexOf(':'));

const DIRECT: Readonly<Record<string, readonly [protocol: string, arn: string, resource?: string]>> = {
  lambda: ['lambda', 'arn:aws:lambda:us-east-1:111122223333:function:to-chat'],
  kinesis: ['kinesis', 'arn:aws:kinesis:us-east-1:111122223333:stream/iam'],
  logs: ['logs', 'arn:aws:logs:us-east-1:111122223333:log-group:iam', '*'],
  firehose: ['firehose', 'arn:aws:firehose:us-east-1:111122223333:deliverystream/siem'],
};

/** A rule that leads to the recipient alone, and a policy that gives the action; where the recipient can have none, one of its account's. */
function direct(service: string, action: string): {account: World; baseline: BaselineChange} {
  const [protocol, arn, resource = arn] = DIRECT[service]!;
  const text = P.policy(given(action, resource));
  const account = world((one) => {
    ruleOf(one).targets = [
      {Id: 'direct', Arn: arn, ...(service === 'lambda' || service === 'logs' ? {} : {RoleArn: N.ROLE})},
    ];
    one.functions[arn] = {state: 'Active', policy: text, reserved: null, role: 'iam-alerts'};
    one.dataStreams[arn] = {StreamARN: arn, StreamStatus: 'ACTIVE', policy: text};
    one.deliveryStreams[arn] = {
      ...{DeliveryStreamARN: arn, DeliveryStreamStatus: 'ACTIVE', DeliveryStreamType: 'DirectPut'},
    };
    one.logPolicies = [text];
  });
  return {account, baseline: {topic: null, recipients: [{protocol, endpoint: arn}]}};
}

describe.each(CROSS_ACCOUNT.filter(({action}) => Object.hasOwn(DIRECT, serviceOf(action))))(
  '$action of a recipient is $reach',
  ({action, reach, deed}) => {
    it(reach === 'granted' && deed !== null ? 'and accused' : 'and not accused', () => {
      const {account, baseline} = direct(serviceOf(action), action);
      const found = evaluate(recipient, account, {baseline}).filter(({status}) => status !== 'pass');
      expect(found.map(({observed}) => observed)).toEqual(
        reach === 'granted' && deed !== null ? [expect.objectContaining({actions: [action]})] : [],
      );
    });
  },
);

describe.each(CROSS_ACCOUNT.filter(({action}) => Object.hasOwn(PLACES, serviceOf(action))))(
  '$action is $reach',
  ({action, reach, deed}) => {
    it(reach === 'granted' && deed !== null ? 'and accused' : 'and not accused', () => {
      const {check, change} = PLACES[serviceOf(action)]!;
      const found = evaluate(check, world(change(action)), {}).filter(({status}) => status !== 'pass');
      expect(found.map(({observed}) => observed)).toEqual(
        reach === 'granted' && deed !== null ? [expect.objectContaining({actions: [action]})] : [],
      );
    });
  },
);

describe('the table of cross-account effects', () => {
  it('has each action once, for every service of the chain', () => {
    const actions = CROSS_ACCOUNT.map(({action}) => action.toLowerCase());
    expect(actions.filter((action, at) => actions.indexOf(action) !== at)).toEqual([]);
    expect([...new Set(actions.map(serviceOf))].sort()).toEqual([
      'events',
      'firehose',
      'kinesis',
      'kms',
      'lambda',
      'logs',
      's3',
      'sns',
      'sqs',
    ]);
  });

  it('names a page of AWS in each row', () => {
    for (const {page} of CROSS_ACCOUNT) expect(page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w/.-]+\.html$/);
  });

  it('is all that is asked about', () => {
    const asked = Object.values(doors).flat();
    const rows = CROSS_ACCOUNT.filter(({reach, deed}) => reach === 'granted' && deed !== null);
    expect([...asked].sort()).toEqual(rows.map(({action}) => action).sort());
  });
});
