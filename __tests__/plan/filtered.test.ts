/**
 * A filter policy on a topic that carries other messages is somebody's choice: no step of reconcile brings the subscriber what it keeps from it.
 * On a topic for the alerts alone, or one that the baseline names, reconcile removes it.
 */
import {describe, expect, it} from '@jest/globals';
import {home, rule, subscribe, topic, topicOf, unsubscribe, type World} from '../support/account.js';
import * as N from '../support/names.js';
import * as P from '../support/policies.js';
import * as C from '../accounts/changes.js';
import type {BaselineChange} from '../support/world.js';
import {judged, planAfter, planned, type Planned} from './support.js';

type Change = (account: World) => void;

const SECOND = N.TOPIC.replace('iam-alerts', 'second');
const TO_SECOND = {Id: 's', Arn: SECOND};
const GUARD_DUTY = {source: ['aws.guardduty'], 'detail-type': ['GuardDuty Finding']};
const NONAMES = {trail: null, rule: null, topic: null};
const MAIL = {...NONAMES, recipients: [C.MAIL]};
const BOTH = NONAMES;

const attributesFilter = (policy: object): Record<string, string> => ({FilterPolicy: JSON.stringify(policy)});
const bodyFilter = (policy: object): Record<string, string> => ({
  ...attributesFilter(policy),
  FilterPolicyScope: 'MessageBody',
});
const TEAM = attributesFilter({team: ['x']});
const SEVERE = bodyFilter({detail: {severity: [{numeric: ['>=', 7]}]}});

/** A topic of a team, with the declared mailbox as a subscriber. */
const teamTopic =
  (filter: Record<string, string>, policy = P.policy(P.defaultStatement(SECOND))): Change =>
  (account) => {
    account.topics[SECOND] = topic(SECOND, policy);
    subscribe(account, 'email', N.EMAIL, filter, SECOND);
  };
const leaves: Change = (account) => unsubscribe(account, 'email');
const nobody: Change = (account) => void (topicOf(account).subscriptions = []);
const noRule: Change = (account) => void (home(account).rules = []);
const noTopic: Change = (account) => void delete account.topics[N.TOPIC];
const closed: Change = (account) =>
  void (topicOf(account).attributes['Policy'] = P.policy(P.defaultStatement(N.TOPIC)));
const alsoGuardDuty: Change = (account) =>
  void home(account).rules.push(rule('findings', GUARD_DUTY, {Id: 'g', Arn: N.TOPIC}));
const filtered =
  (filter: Record<string, string>): Change =>
  (account) => {
    unsubscribe(account, 'sqs');
    Object.assign(topicOf(account).subscriptions[0]!.attributes, filter);
  };

const steps = ({plan}: Planned): string[] =>
  plan.steps.map(({action, resource, by}) => {
    const [name = ''] = resource
      .replace(/:5c0ffee0.*| email .*/, '')
      .split(/[:/]/)
      .slice(-1);
    return `${action} ${name}${by === 'human' ? ' (a person)' : ''}`;
  });
const plan = (change: Change, baseline: BaselineChange): Planned => planned(change, baseline, {findings: judged});

const JOINS = ['Subscribe iam-alerts', 'ConfirmSubscription iam-alerts (a person)'];
const UNFILTERED = ['SetSubscriptionAttributes iam-alerts'];
const DECIDES = ['SetSubscriptionAttributes iam-alerts (a person)'];

const ROWS: readonly (readonly [string, readonly string[], Change, BaselineChange])[] = [
  ['the topic of the alerts has lost the mailbox', JOINS, C.all(leaves, teamTopic(TEAM)), BOTH],
  ['the filter of the team looks at the body', JOINS, C.all(leaves, teamTopic(SEVERE)), BOTH],
  [
    'the filter of the team wants some calls of IAM',
    JOINS,
    C.all(leaves, teamTopic(bodyFilter({detail: {eventName: ['CreateUser']}}))),
    BOTH,
  ],
  ['the topic of the alerts has no subscriber', JOINS, C.all(nobody, teamTopic(TEAM)), MAIL],
  [
    'the topic of the alerts has no subscriber, and does not admit EventBridge',
    ['SetTopicAttributes iam-alerts', ...JOINS],
    C.all(nobody, closed, teamTopic(TEAM)),
    MAIL,
  ],
  [
    'the team’s topic gets findings',
    JOINS,
    C.all(nobody, teamTopic(SEVERE, P.topicPolicy(SECOND)), (account) => {
      home(account).rules.push(rule('findings', GUARD_DUTY, TO_SECOND));
    }),
    MAIL,
  ],
  [
    'nothing was made for IAM changes',
    [
      'CreateTopic iam-alert-guard',
      'PutRule iam-alert-guard',
      'PutTargets iam-alert-guard',
      'Subscribe iam-alert-guard',
      'ConfirmSubscription iam-alert-guard (a person)',
    ],
    C.all(noRule, noTopic, teamTopic(TEAM)),
    MAIL,
  ],
  // Neighbours: the subscription lets the alerts through, so nobody is asked to confirm again.
  [
    'the team’s topic is not filtered',
    ['SetTopicAttributes second', 'PutTargets iam-changes'],
    C.all(leaves, teamTopic({})),
    BOTH,
  ],
  [
    'the filter of the team lets IAM changes through',
    ['SetTopicAttributes second', 'PutTargets iam-changes'],
    C.all(leaves, teamTopic(bodyFilter({source: ['aws.iam', 'aws.guardduty']}))),
    BOTH,
  ],

  ['a topic for the alerts alone, and a filter on attributes', UNFILTERED, filtered(TEAM), MAIL],
  ['a topic for the alerts alone, and a filter on the body', UNFILTERED, filtered(SEVERE), MAIL],
  ['a topic that findings come to as well', DECIDES, C.all(filtered(SEVERE), alsoGuardDuty), MAIL],
  [
    'a rule that brings findings as well',
    DECIDES,
    C.all(filtered(SEVERE), C.pattern({source: ['aws.iam', 'aws.guardduty']})),
    MAIL,
  ],
  [
    'a topic that budgets notify as well',
    DECIDES,
    C.all(filtered(TEAM), (account) => {
      topicOf(account).attributes['Policy'] = P.topicPolicy(
        N.TOPIC,
        P.allow('budgets.amazonaws.com', 'sns:Publish', N.TOPIC),
      );
    }),
    MAIL,
  ],
  [
    'a topic that an alarm notifies as well',
    DECIDES,
    C.all(filtered(TEAM), (account) => {
      account.alarms.push({
        ...account.alarms[0]!,
        AlarmName: 'cpu',
        AlarmArn: `${account.alarms[0]!.AlarmArn}-cpu`,
        AlarmActions: [N.TOPIC],
      });
    }),
    MAIL,
  ],
  [
    'the declared topic, whatever else comes to it',
    UNFILTERED,
    C.all(filtered(SEVERE), alsoGuardDuty),
    {...MAIL, topic: {name: 'iam-alerts'}},
  ],
];

describe.each(ROWS)('a filter policy: %s', (_, expected, change, baseline) => {
  it('is planned as is right', () => {
    const made = plan(change, baseline);
    expect(steps(made)).toEqual(expected);
    expect(planAfter(made).steps.filter(({by}) => by === 'reconcile')).toEqual([]);
  });
});

it('says of a choice what it would cost to end it', () => {
  const [step] = plan(C.all(filtered(SEVERE), alsoGuardDuty), MAIL).plan.steps;
  expect(step?.text).toContain('may bring other messages too');
  expect(step?.text).toContain('aws sns set-subscription-attributes');
});
