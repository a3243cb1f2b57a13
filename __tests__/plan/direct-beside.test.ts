/** A rule that leads straight to a recipient, leaves required calls out and is left alone: another one beside it leads there for these. */
import {describe, expect, it} from '@jest/globals';
import {prove} from '../../src/delivery/proof.js';
import {promisedSnapshot} from '../../src/plan/build.js';
import {Facts} from '../../src/snapshot/facts.js';
import {healthyAccount, home, queue, rule, ruleOf, type World} from '../support/account.js';
import {ACCOUNT, EMAIL, OPS_TOPIC, TOPIC} from '../support/names.js';
import {allow, policy} from '../support/policies.js';
import type {BaselineChange} from '../support/world.js';
import {checked, judged, planAfter, planned, settingFor, stepOf, words, type Planned} from './support.js';

const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:to-chat`;
const QUEUE = `arn:aws:sqs:us-east-1:${ACCOUNT}:siem`;
const RULE = `arn:aws:events:us-east-1:${ACCOUNT}:rule/iam-changes`;
const OURS = `arn:aws:events:us-east-1:${ACCOUNT}:rule/iam-alert-guard`;
const OTHERS = {Id: 'ops', Arn: OPS_TOPIC};

const wanted = (...recipients: readonly object[]): BaselineChange =>
  ({
    ...{trail: null, rule: null, topic: null, 'unexpected-recipients': 'allow', recipients},
    events: {include: ['iam:CreateUser', 'iam:TagUser']},
  }) as BaselineChange;
const TO_FUNCTION = {protocol: 'lambda', endpoint: FUNCTION};
const TO_QUEUE = {protocol: 'sqs', endpoint: QUEUE};

const calls = (...eventName: readonly string[]): object => ({
  source: ['aws.iam'],
  'detail-type': ['AWS API Call via CloudTrail'],
  detail: {eventSource: ['iam.amazonaws.com'], eventName},
});
const admits = (source?: string): string =>
  policy(
    allow(
      'events.amazonaws.com',
      'lambda:InvokeFunction',
      FUNCTION,
      ...(source === undefined ? [] : [{ArnLike: {'AWS:SourceArn': source}}]),
    ),
  );
const withFunction =
  (text: string | null, ...more: readonly object[]) =>
  (account: World): void => {
    account.functions[FUNCTION] = {state: 'Active', policy: text, reserved: null};
    home(account).rules = [
      rule('iam-changes', calls('CreateUser'), {Id: 'fn', Arn: FUNCTION}, ...(more as {Id: string; Arn: string}[])),
    ];
  };

function pattern(made: Planned): unknown {
  const {write} = stepOf(made.plan, 'PutRule');
  return write?.op === 'events:PutRule' ? (JSON.parse(write.params.EventPattern ?? '{}') as unknown) : null;
}

/** Nothing is left to do, and nothing is lost. */
function whole(made: Planned): void {
  expect(words(planAfter(made))).toEqual([]);
  const after = judged(prove(made.setting, new Facts(promisedSnapshot(made.snapshot, made.plan))));
  expect(after.filter(({check, status}) => check === 'alerts-delivered' && status !== 'pass')).toEqual([]);
}

describe('a function or queue whose rule has targets of others', () => {
  it.each([
    ['a function', TO_FUNCTION],
    ['a function that is pinned', {...TO_FUNCTION, via: 'direct'}],
  ])('%s gets a rule for the calls that are left out', (_, recipient) => {
    const made = planned(withFunction(admits(), OTHERS), wanted(recipient));
    expect(words(made.plan)).toEqual(['PutRule', 'PutTargets']);
    expect(stepOf(made.plan, 'PutRule').resource).toBe(OURS);
    expect(pattern(made)).toEqual(calls('TagUser'));
    expect(stepOf(made.plan, 'PutTargets').after).toMatchObject({Arn: FUNCTION});
    whole(made);
  });

  it('is admitted for that rule where its policy names the other one', () => {
    const made = planned(withFunction(admits(RULE), OTHERS), wanted(TO_FUNCTION));
    expect(words(made.plan)).toEqual(['PutRule', 'AddPermission', 'PutTargets']);
    expect(stepOf(made.plan, 'AddPermission').write).toMatchObject({params: {SourceArn: OURS}});
    whole(made);
  });

  it('a queue, by a statement of its policy', () => {
    const made = planned((account) => {
      const only = {ArnEquals: {'aws:SourceArn': RULE}};
      account.queues[QUEUE] = queue(QUEUE, policy(allow('events.amazonaws.com', 'sqs:SendMessage', QUEUE, only)));
      home(account).rules = [rule('iam-changes', calls('CreateUser'), {Id: 'q', Arn: QUEUE}, OTHERS)];
    }, wanted(TO_QUEUE));
    expect(words(made.plan)).toEqual(['PutRule', 'SetQueueAttributes', 'PutTargets']);
    expect(pattern(made)).toEqual(calls('TagUser'));
    whole(made);
  });

  it('or whose alert has a text of its own', () => {
    const made = planned((account) => {
      withFunction(admits())(account);
      ruleOf(account).targets[0]!.InputTransformer = {
        InputPathsMap: {call: '$.detail.eventName'},
        InputTemplate: '{"text": "A user was created: <call>"}',
      };
    }, wanted(TO_FUNCTION));
    expect(words(made.plan)).toEqual(['PutRule', 'PutTargets']);
    expect(pattern(made)).toEqual(calls('TagUser'));
    whole(made);
  });

  it('beside a mailbox that gets other calls: the new rule takes what one of them misses', () => {
    const made = planned(
      (account) => {
        withFunction(admits(), OTHERS)(account);
        home(account).rules.push(rule('mail', calls('TagUser'), {Id: 't', Arn: TOPIC}, OTHERS));
      },
      {
        ...(wanted({protocol: 'email', endpoint: EMAIL}, TO_FUNCTION) as object),
        events: {include: ['iam:CreateUser', 'iam:DeleteUser', 'iam:TagUser']},
      },
    );
    expect(words(made.plan)).toEqual(['PutRule', 'PutTargets', 'PutTargets']);
    expect(pattern(made)).toEqual(calls('CreateUser', 'DeleteUser', 'TagUser'));
    whole(made);
  });
});

describe('no rule is made beside it', () => {
  it('where the function is what is wrong', () => {
    const made = planned((account) => {
      withFunction(admits(), OTHERS)(account);
      ruleOf(account).rule.EventPattern = JSON.stringify(calls('CreateUser', 'TagUser'));
      account.functions = {};
    }, wanted(TO_FUNCTION));
    expect(made.plan.steps.filter(({by, action}) => by === 'reconcile' || action === 'PutRule')).toEqual([]);
  });

  it('where it would take nothing, and nobody is told that no recipient can be a target', () => {
    const {plan} = planned((account) => {
      withFunction(admits(), OTHERS)(account);
      account.functions = {};
    }, wanted(TO_FUNCTION));
    expect(plan.steps.filter(({by}) => by === 'reconcile')).toEqual([]);
  });

  it('where the declared rule is missing and another one does its work', () => {
    const {plan} = planned(
      (account) => {
        withFunction(admits(), OTHERS)(account);
        ruleOf(account).rule.EventPattern = JSON.stringify(calls('CreateUser', 'TagUser'));
      },
      {...(wanted(TO_FUNCTION) as object), rule: {name: 'other'}},
    );
    expect(words(plan)).toEqual(['PutRule (a person)']);
    expect(plan.steps[0]?.text).toContain('every declared recipient gets the alerts by another way');
  });
});

it('what the check prints is the rule of the plan', () => {
  const account = healthyAccount();
  withFunction(admits(RULE), OTHERS)(account);
  const {findings} = checked(account, settingFor(wanted(TO_FUNCTION)));
  const text = findings.find(({check}) => check === 'rule-pattern-coverage')?.remediation?.text ?? '';
  expect(text).toContain(JSON.stringify(calls('TagUser')));
  expect(text).toContain(`Arn=${FUNCTION}`);
  expect(text).toContain('aws lambda add-permission');
  expect(text).not.toContain('TOPIC_ARN');
});
