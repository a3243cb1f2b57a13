/** The role of a target that lacks the right that it needs: the step has the whole policy, and the command. */
import {expect, it} from '@jest/globals';
import {home, ruleOf} from '../support/account.js';
import * as C from '../accounts/changes.js';
import {FOREIGN_BUS, FOREIGN_TOPIC, vouching} from '../accounts/hubs.js';
import {ROLE} from '../support/names.js';
import type {BaselineChange} from '../support/world.js';
import {judged, planned, stepOf, words} from './support.js';

it.each([
  ['a bus of another account', FOREIGN_BUS, 'events:PutEvents'],
  ['a topic of another account', FOREIGN_TOPIC, 'sns:Publish'],
])('%s', (_, arn, action) => {
  const baseline = {
    ...{trail: null, rule: null, topic: null, 'unexpected-recipients': 'allow', recipients: [C.MAIL]},
    ...vouching(arn),
  } as BaselineChange;
  const {plan} = planned(
    (account) => {
      home(account).rules.length = 1;
      account.topics = {};
      ruleOf(account).targets = [{Id: '1', Arn: arn, RoleArn: ROLE}];
      account.roles['iam-alerts']!.inline = {p: C.roleMay(action, `${arn}x`)};
    },
    baseline,
    {findings: judged},
  );
  expect(words(plan)).toEqual(['PutRolePolicy (a person)']);
  const {text, resource} = stepOf(plan, 'PutRolePolicy');
  expect(resource).toBe(ROLE);
  expect(text).toContain('aws iam put-role-policy');
  expect(text).toContain(JSON.stringify([{Effect: 'Allow', Action: [action], Resource: arn}]));
});
