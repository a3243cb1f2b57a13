/** Remedies that would have changed what is in order, or taken away what works. */
import {describe, expect, it} from '@jest/globals';
import * as C from '../accounts/changes.js';
import * as API from '../accounts/roads/api-destination.js';
import * as CHAT from '../accounts/roads/chat.js';
import {leadsTo, roleFor} from '../accounts/roads/direct.js';
import * as ALARM from '../accounts/roads/alarm/account.js';
import {check as announces} from '../../src/checks/alarm/alarm-announces-each.js';
import {check as body} from '../../src/checks/target/api-destination-body.js';
import {check as ready} from '../../src/checks/target/api-destination-ready.js';
import {check as confirmed} from '../../src/checks/subscription/subscription-confirmed.js';
import {check as unexpected} from '../../src/checks/subscription/subscription-unexpected.js';
import type {Check} from '../../src/checks/check.js';
import {FOREIGN_BUS, FOREIGN_TOPIC, forwards, hubAccount} from '../accounts/hubs.js';
import {planned} from '../plan/support.js';
import {subscriptionOf} from '../support/account.js';
import {EVERY_ROAD_BASELINE, everyRoad} from '../support/every-road.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import {evaluate, world, type Judging, type World} from '../support/world.js';

type Change = (account: World) => void;

const only = (...recipients: readonly object[]): string => JSON.stringify({version: 1, account: N.ACCOUNT, recipients});

/** The texts of what a check says to do about its faults. */
function advice(check: Check, account: World, judging: Judging): string[] {
  return evaluate(check, account, judging)
    .filter(({status}) => status === 'fail')
    .map(({remediation, remedy}) => remediation?.text ?? [remedy?.say ?? '', ...(remedy?.run ?? [])].join('\n'));
}

const STREAM = `arn:aws:kinesis:us-east-1:${N.ACCOUNT}:stream/iam`;
const stream = (change: Change = () => undefined): Change =>
  C.all(
    (account) => void (account.dataStreams[STREAM] = {StreamARN: STREAM, StreamStatus: 'ACTIVE'} as never),
    leadsTo({Arn: STREAM, RoleArn: N.ROLE}),
    roleFor('kinesis:PutRecord', STREAM),
    change,
  );
const TO_STREAM = only({protocol: 'kinesis', endpoint: STREAM});

describe('the role of a target', () => {
  const said = (change: Change): string =>
    planned(stream(change), TO_STREAM)
      .plan.steps.map(({text}) => text)
      .join('\n');

  it('keeps whom it trusts', () => {
    const trust = P.policy({
      Effect: 'Allow',
      Principal: {Service: 'scheduler.amazonaws.com'},
      Action: 'sts:AssumeRole',
    });
    const text = said((account) => void (account.roles['iam-alerts']!.trust = trust));
    expect(text).toMatch(/update-assume-role-policy .*scheduler\.amazonaws\.com.*events\.amazonaws\.com/);
    expect(text).not.toContain('put-role-policy');
  });

  it('gets no right beyond its boundary by a policy of its own', () => {
    const boundary = `arn:aws:iam::${N.ACCOUNT}:policy/b`;
    const text = said((account) => {
      account.roles['iam-alerts']!.boundary = boundary;
      account.policies[boundary] = P.policy({Effect: 'Allow', Action: 'sns:*', Resource: '*'});
    });
    expect(text).toContain(`create-policy-version --region us-east-1 --policy-arn ${boundary}`);
    expect(text).not.toContain('put-role-policy');
  });

  it('gets what it lacks', () => {
    expect(said(roleFor('kinesis:PutRecord', `${STREAM}x`))).toMatch(/put-role-policy .*kinesis:PutRecord/);
  });

  it('that many use is made once, for all of them', () => {
    const change: Change = (account) => {
      Object.assign(account, everyRoad());
      delete account.roles['iam-alerts'];
    };
    const {steps} = planned(change, EVERY_ROAD_BASELINE).plan;
    const made = steps.filter(({text}) => text.includes('iam create-role'));
    expect(made).toHaveLength(1);
    expect(made[0]!.text).toContain('"Service":["events.amazonaws.com","lambda.amazonaws.com"]');
    for (const action of ['kinesis:PutRecord', 'firehose:PutRecord', 'events:InvokeApiDestination'])
      expect(made[0]!.text).toContain(action);
    expect(steps.filter(({text}) => text.includes('update-assume-role-policy'))).toEqual([]);
  });
});

describe('an API destination', () => {
  const TO_API = {baseline: only({protocol: 'api-destination', endpoint: 'security'})};
  const sends = (made: object, role: object = {RoleArn: N.ROLE}): World =>
    world(
      C.all(API.made(made), leadsTo({Arn: API.ARN, ...role, ...API.sends({text: 'IAM change: <call>'})}), API.INVOKE),
    );

  it('whose target lacks a role keeps its connection', () => {
    const [text] = advice(ready, sends({}, {}), TO_API);
    expect(text).toMatch(/create-role[^]*put-targets/);
    expect(text).not.toContain('update-connection');
  });

  it('that sends by another method gets another method, and its target no other input', () => {
    const [text] = advice(body, sends({destination: {HttpMethod: 'GET'}}), TO_API);
    expect(text).toContain('update-api-destination --region us-east-1 --name security --http-method POST');
    expect(text).not.toContain('put-targets');
  });

  it('without https gets an endpoint', () => {
    const [text] = advice(ready, sends({destination: {InvocationEndpoint: 'http://alerts.example.com'}}), TO_API);
    expect(text).toContain('--invocation-endpoint HTTPS_URL');
  });
});

describe('a subscription that works is not taken away', () => {
  it('of the declared mailbox, in the other form of mails', () => {
    const change: Change = (account) => {
      subscriptionOf(account, 'email').row.Protocol = 'email-json';
    };
    const baseline = only(C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE});
    const found = evaluate(unexpected, world(change), {baseline}).filter(({status}) => status === 'fail');
    expect(found.map(({severity, message}) => [severity, message])).toEqual([
      ['medium', `${N.EMAIL} gets the alerts by the protocol email-json, and email is declared.`],
    ]);
    expect(planned(change, baseline).plan.steps.map(({action}) => action)).not.toContain('Unsubscribe');
  });

  it('of the chat service, which a declared channel needs', () => {
    const baseline = only(C.MAIL, {protocol: 'sqs', endpoint: N.QUEUE}, {protocol: 'chat', endpoint: CHAT.SLACK});
    const change = CHAT.to(CHAT.SLACK, {SnsTopicArns: [N.OPS_TOPIC]});
    expect(advice(unexpected, world(change), {baseline})).toEqual([expect.stringContaining('Do not unsubscribe it')]);
    expect(planned(change, baseline).plan.steps.map(({action}) => action)).not.toContain('Unsubscribe');
  });

  it('and that of a stranger is', () => {
    const baseline = only(C.MAIL);
    expect(advice(unexpected, world(), {baseline})).toEqual(['']);
    expect(planned(() => undefined, baseline).plan.steps.map(({action}) => action)).toEqual(['Unsubscribe']);
  });
});

it('in a topic of another account its owner asks the recipient again', () => {
  const others = hubAccount((hub) => {
    hub.topics[FOREIGN_TOPIC]!.subscriptions[0]!.row.SubscriptionArn = 'PendingConfirmation';
  })();
  const [text] = advice(confirmed, world(forwards(FOREIGN_BUS, {role: true})), {baseline: only(C.MAIL), others});
  expect(text).toContain('the owner of the topic subscribes it again');
});

describe('an alarm that has rung', () => {
  const said = (StateValue: string): unknown[] => {
    const account = world(ALARM.onAlarm({StateValue}));
    const judging = {
      baseline: JSON.stringify({version: 1, account: N.ACCOUNT, alerts: 'noticed', recipients: [C.MAIL]}),
    };
    return evaluate(announces, account, judging).map(({severity, message}) => [severity, message.split(':')[0]]);
  };

  it('announces nothing while it is in ALARM, and is more than a note', () => {
    expect(said('ALARM')).toEqual([['low', 'Changes are not announced now']]);
    expect(said('OK')).toEqual([['info', expect.stringMatching(/^A change that is made while/)]]);
  });
});
