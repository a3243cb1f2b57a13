/** The alarm road, where a baseline is content with it: filters, alarms and topics put right, all else told, and no rule beside it. */
import {describe, expect, it} from '@jest/globals';
import {buildPlan, promisedSnapshot} from '../../src/plan/build.js';
import type {Plan, Step} from '../../src/plan/model.js';
import {policyDifference} from '../../src/plan/policy/merge.js';
import {prove} from '../../src/delivery/proof.js';
import {atLeast} from '../../src/findings/model.js';
import {actionsFor, writesOf} from '../../src/permissions/actions.js';
import {Facts} from '../../src/snapshot/facts.js';
import {accountOf, judgingOf, type Case} from '../accounts/case.js';
import * as A from '../accounts/roads/alarm/account.js';
import * as S from '../accounts/roads/chat.js';
import {BROKEN} from '../accounts/tables.js';
import {refuse, subscribe} from '../support/account.js';
import * as N from '../support/names.js';
import {subscription, type RoleState} from '../support/resources.js';
import * as P from '../support/policies.js';
import {runs} from '../support/runs.js';
import {settingFor} from '../support/world.js';
import {policiesIn} from './rights.js';
import {judged, observeForPlan, stepOf, words, type Planned} from './support.js';

function plannedFor(found: Case): Planned {
  const setting = settingFor(judgingOf(found));
  const snapshot = observeForPlan(accountOf(found), setting);
  return {setting, snapshot, plan: buildPlan(setting, prove(setting, new Facts(snapshot)), {findings: judged})};
}

const noticed = (change: A.Change, baseline: object = A.NOTICED): Planned =>
  plannedFor({title: '', change, baseline, expected: 'drifted', hops: []});

function after({setting, snapshot, plan}: Planned): {readonly again: Plan; readonly grave: readonly string[]} {
  const proof = prove(setting, new Facts(promisedSnapshot(snapshot, plan)));
  const grave = judged(proof).filter(
    ({status, severity}) => ['fail', 'unknown'].includes(status) && atLeast(severity, 'medium'),
  );
  return {again: buildPlan(setting, proof, {findings: judged}), grave: grave.map(({check}) => check)};
}

const calls = ({steps}: Plan): readonly Step[] => steps.filter(({by}) => by === 'reconcile');

describe('by a call', () => {
  it('a filter that leaves calls out gets the pattern for all of them, and keeps its metric', () => {
    const made = noticed(A.counting('{ $.eventSource = "iam.amazonaws.com" && $.eventName = "Create*" }'));
    expect(words(made.plan)).toEqual(['PutMetricFilter']);
    expect(stepOf(made.plan, 'PutMetricFilter').write).toMatchObject({
      op: 'logs:PutMetricFilter',
      params: {
        logGroupName: A.GROUP,
        filterPattern: A.TOTAL,
        metricTransformations: [{metricName: 'IamChanges', metricNamespace: 'CIS', metricValue: '1'}],
      },
    });
    expect(after(made)).toMatchObject({again: {steps: []}, grave: []});
  });

  it('and the topic of others, to which a rule leads, is left alone', () => {
    const made = noticed(
      A.besideOthers((account) => {
        A.groupOf(account).filters = [A.filter('iam-changes', '{ $.eventName = "Create*" }')];
      }),
    );
    expect(made.plan.steps.map(({action, by}) => `${action} ${by}`)).toEqual(['PutMetricFilter reconcile']);
    expect(after(made)).toMatchObject({again: {steps: []}, grave: []});
  });

  it.each([
    ['{ ($.eventsource = "iam.amazonaws.com") && ($.readOnly IS FALSE) }', 'did you mean $.eventSource?'],
    ['{ $.eventSource = "aws.iam" }', 'iam.amazonaws.com in $.eventSource, not aws.iam'],
    ['{ $.source = "aws.iam" }', 'did you mean $.eventSource?'],
    ['{ $.detail.eventName = "CreateUser" }', 'the bare record, without detail'],
    ['{ $.eventName = "iam:CreateUser" }', 'did you mean CreateUser?'],
    [
      '{ ($.eventSource = "iam.amazonaws.com") && ($.eventType = "AwsConsoleSignIn") }',
      'it requires $.eventType to be',
    ],
  ])('a filter that would count but for a wrong word is named with it, and mended: %s', (text, why) => {
    const made = noticed(A.counting(text));
    expect(words(made.plan)).toEqual(['PutMetricFilter']);
    expect(after(made)).toMatchObject({again: {steps: []}, grave: []});
    const lost = judged(prove(made.setting, new Facts(made.snapshot))).find(({check}) => check === 'alerts-delivered');
    expect(lost?.message).toContain(`metric-filter:filter-0: it counts no required call: `);
    expect(lost?.message).toContain(why);
  });

  it('a filter for another service, whose calls are spelt alike, is none of ours', () => {
    const made = noticed(A.counting('{ $.eventSource = "ec2.amazonaws.com" && $.eventName = "DeleteRole" }'));
    expect(words(made.plan).filter((one) => one.startsWith('PutMetricFilter'))).toEqual([]);
  });

  it('actions that are disabled are enabled', () => {
    const made = noticed(A.onAlarm({ActionsEnabled: false}));
    expect(words(made.plan)).toEqual(['EnableAlarmActions']);
    expect(after(made)).toMatchObject({again: {steps: []}, grave: []});
  });

  it('a topic lets the alarm in, beside whom it lets in already', () => {
    const made = noticed(
      A.onTopic(
        (topic) =>
          (topic.attributes['Policy'] = P.policy(P.allow('events.amazonaws.com', 'sns:Publish', A.ALARM_TOPIC))),
      ),
    );
    expect(words(made.plan)).toEqual(['SetTopicAttributes']);
    const {before, after: now} = stepOf(made.plan, 'SetTopicAttributes');
    expect(policyDifference(before as string, now as string)).toMatchObject({removed: [], added: [expect.any(String)]});
    expect(after(made)).toMatchObject({again: {steps: []}, grave: []});
  });

  it('all of it at once, and nothing is left', () => {
    const made = noticed((account) => {
      A.counting('{ $.eventName = "CreateUser" }')(account);
      Object.assign(account.alarms.find(({AlarmArn}) => AlarmArn === A.ALARM_ARN) ?? {}, {ActionsEnabled: false});
      account.topics[A.ALARM_TOPIC]!.attributes['Policy'] = P.policy();
    });
    expect(words(made.plan)).toEqual(['EnableAlarmActions', 'SetTopicAttributes', 'PutMetricFilter']);
    expect(after(made)).toMatchObject({again: {steps: []}, grave: []});
  });
});

const FUNCTION = `arn:aws:lambda:${N.REGION}:${N.ACCOUNT}:function:pager`;
const INVOKED = {...A.NOTICED, recipients: [{protocol: 'lambda', endpoint: FUNCTION}]};

/** The alarm invokes the function and notifies nobody. */
const invoking = (policy: string | null, more: object = {}, arn = FUNCTION): A.Change =>
  A.withAccount((account) => {
    for (const one of account.alarms) if (one.AlarmArn === A.ALARM_ARN) one.AlarmActions = [arn];
    account.functions[arn] = {...{state: 'Active', reserved: null, role: 'iam-alerts'}, policy, ...more};
  });

describe('a function that an alarm invokes', () => {
  it.each([
    ['has no policy', null],
    ['admits EventBridge', P.policy(P.allow('events.amazonaws.com', 'lambda:InvokeFunction', FUNCTION))],
    [
      'admits CloudWatch as topics do',
      P.policy(P.allow('cloudwatch.amazonaws.com', 'lambda:InvokeFunction', FUNCTION)),
    ],
    [
      'admits another alarm',
      P.policy(
        P.allow('lambda.alarms.cloudwatch.amazonaws.com', 'lambda:InvokeFunction', FUNCTION, {
          ArnLike: {'AWS:SourceArn': `${A.ALARM_ARN}-before`},
        }),
      ),
    ],
  ])('that %s is given the permission for the alarm, and then nothing is left', (_, policy) => {
    const made = noticed(invoking(policy), INVOKED);
    expect(words(made.plan)).toEqual(['AddPermission']);
    expect(stepOf(made.plan, 'AddPermission').write).toMatchObject({
      op: 'lambda:AddPermission',
      params: {
        FunctionName: FUNCTION,
        Principal: 'lambda.alarms.cloudwatch.amazonaws.com',
        SourceArn: A.ALARM_ARN,
      },
    });
    expect(after(made)).toMatchObject({again: {steps: []}, grave: []});
  });

  it('by an alias gets it on the alias', () => {
    const alias = `${FUNCTION}:live`;
    const made = noticed(invoking(null, {version: '1'}, alias), {
      ...INVOKED,
      recipients: [{protocol: 'lambda', endpoint: alias}],
    });
    expect(stepOf(made.plan, 'AddPermission').write).toMatchObject({params: {FunctionName: alias}});
  });

  it('that admits every alarm is left alone', () => {
    const admits = P.policy(P.allow('lambda.alarms.cloudwatch.amazonaws.com', 'lambda:InvokeFunction', FUNCTION));
    expect(noticed(invoking(admits), INVOKED).plan.steps).toEqual([]);
  });

  it('whose policy may not be read is not touched', () => {
    const made = noticed(
      (account) => (invoking(null)(account), refuse(account, 'lambda:GetPolicy', 'denied', 'pager')),
      INVOKED,
    );
    expect(calls(made.plan)).toEqual([]);
    expect(made.plan.steps).not.toEqual([]);
  });

  it('that failed is told with what to look at', () => {
    const admits = P.policy(P.allow('lambda.alarms.cloudwatch.amazonaws.com', 'lambda:InvokeFunction', FUNCTION));
    const {plan} = noticed(invoking(admits, {state: 'Failed'}), INVOKED);
    expect(words(plan)).toEqual(['CreateFunction (a person)']);
    expect(plan.steps[0]?.text).toContain('aws lambda get-function-configuration');
  });
});

describe('whose an alarm is', () => {
  const STACK = 'arn:aws:cloudformation:us-east-1:111122223333:stack/alarms/1';
  const off = A.onAlarm({ActionsEnabled: false});

  it('is read, and one of a CloudFormation stack is left to its template', () => {
    const {plan} = noticed((account) => {
      off(account);
      account.refusals.push({
        ...{op: 'cloudwatch:ListTagsForResource', where: A.ALARM_ARN},
        answer: {status: 'known', value: [{Key: 'aws:cloudformation:stack-id', Value: STACK}]} as never,
      });
    });
    expect(words(plan)).toEqual(['EnableAlarmActions (a person)']);
    expect(plan.steps[0]?.text).toContain(`The CloudFormation stack ${STACK} owns it: change its template.`);
  });

  it('is that of its filter as well, which has no tags', () => {
    const {plan} = noticed((account) => {
      A.counting('{ ($.eventSource = "iam.amazonaws.com") && ($.eventName = "Delete*") }')(account);
      account.refusals.push({
        ...{op: 'cloudwatch:ListTagsForResource', where: A.ALARM_ARN},
        answer: {status: 'known', value: [{Key: 'aws:cloudformation:stack-id', Value: STACK}]} as never,
      });
    });
    expect(words(plan)).toEqual(['PutMetricFilter (a person)']);
    expect(plan.steps[0]?.text).toContain(`The CloudFormation stack ${STACK} owns it: change its template.`);
  });

  it('decides nothing where it cannot be read', () => {
    const {plan} = noticed(
      (account) => (off(account), refuse(account, 'cloudwatch:ListTagsForResource', 'denied', A.ALARM_ARN)),
    );
    expect(words(plan)).toEqual(['EnableAlarmActions (a person)']);
    expect(plan.steps[0]?.text).toContain('Grant cloudwatch:ListTagsForResource, then plan again.');
  });

  it('is not asked where nothing of an alarm is changed', () => {
    const {snapshot} = noticed(A.onAlarm({Threshold: 5}));
    expect(JSON.stringify(snapshot)).not.toContain('cloudwatch:ListTagsForResource');
  });
});

describe('told to a person', () => {
  it('a filter whose alarm tells others too is not widened', () => {
    const made = noticed((account) => {
      A.counting('{ $.eventName = "CreateUser" }')(account);
      account.topics[A.ALARM_TOPIC]!.subscriptions.push(
        subscription(
          A.ALARM_TOPIC,
          `${A.ALARM_TOPIC}:5c0ffee0-0000-4000-8000-0000000000ab`,
          'email',
          'ops@example.com',
          {},
        ),
      );
    });
    expect(words(made.plan)).toContain('PutMetricFilter (a person)');
    expect(stepOf(made.plan, 'PutMetricFilter').text).toContain('aws logs put-metric-filter');
    expect(calls(made.plan)).toEqual([]);
  });

  it('a filter that nobody can decide is not replaced', () => {
    const made = noticed(A.counting('{ $.eventSource = iam.amazonaws.com && $.readOnly = false }'));
    expect(words(made.plan)).toEqual(['PutMetricFilter (a person)']);
  });

  it('an alarm that does not ring, with the command that makes it ring', () => {
    const made = noticed(A.onAlarm({Threshold: 5}));
    expect(stepOf(made.plan, 'PutMetricAlarm').text).toContain(
      'set Threshold to 1. Remove AlarmArn, AlarmConfigurationUpdatedTimestamp, EvaluationState',
    );
    expect(stepOf(made.plan, 'PutMetricAlarm').text).toContain(
      'aws cloudwatch put-metric-alarm --region us-east-1 --cli-input-json file://alarm.json',
    );
    expect(stepOf(made.plan, 'PutMetricAlarm').text).not.toMatch(/NAMESPACE|METRIC\b|TOPIC-ARN|ALARM-NAME/);
  });

  it('an alarm whose metric is misspelt, by its own name', () => {
    const meant = [
      ...[{MetricName: 'IamChangess'}, {Namespace: 'cis'}],
      // The name of another namespace, and that of the filter in place of its metric's.
      ...[{Namespace: 'CIS-SECURITY'}, {MetricName: 'iam-changes'}],
    ];
    for (const change of meant) {
      const {text, resource} = stepOf(noticed(A.onAlarm(change)).plan, 'PutMetricAlarm');
      expect(resource).toBe(A.ALARM_ARN);
      expect(text).toContain('set Namespace to "CIS", MetricName to "IamChanges"');
    }
    // One whose own metric a filter feeds is right as it is.
    const fed = noticed((account) => {
      A.onAlarm({Namespace: 'Other'})(account);
      A.groupOf(account).filters.push(A.filter('root', '{ $.userIdentity.type = "Root" }'));
      Object.assign(A.groupOf(account).filters[1]!.metricTransformations[0]!, {metricNamespace: 'Other'});
    });
    expect(stepOf(fed.plan, 'PutMetricAlarm').text).toContain('--alarm-name iam-alert-guard');
    // One that watches something else is none of ours.
    const made = noticed(A.onAlarm({MetricName: 'RootUsage'}));
    expect(stepOf(made.plan, 'PutMetricAlarm').text).toContain('--alarm-name iam-alert-guard');
  });

  it('an alarm of another unit or with dimensions, by these settings', () => {
    const unit = stepOf(noticed(A.onAlarm({Unit: 'Count'})).plan, 'PutMetricAlarm').text;
    expect(unit).toContain('set Unit to "None". Remove');
    const dimensions = A.onAlarm({Dimensions: [{Name: 'Service', Value: 'iam'}]});
    expect(stepOf(noticed(dimensions).plan, 'PutMetricAlarm').text).toContain('set Dimensions to []. Remove');
  });

  it('a filter with dimensions, where the alarm has none', () => {
    const {text} = stepOf(noticed(A.onMetric({dimensions: {call: '$.eventName'}})).plan, 'PutMetricFilter');
    expect(text).toContain(`'[{"metricName":"IamChanges","metricNamespace":"CIS","metricValue":"1"}]'`);
  });

  it('a mute rule, and not the alarm that it silences', () => {
    const arn = `arn:aws:cloudwatch:${N.REGION}:${N.ACCOUNT}:alarm-mute-rule:nights`;
    const made = noticed(
      A.withAccount((account) => {
        account.muted['iam-changes'] = [{AlarmMuteRuleArn: arn, Status: 'ACTIVE'}];
      }),
    );
    expect(words(made.plan)).toEqual(['DeleteAlarmMuteRule (a person)']);
    const {text, resource} = stepOf(made.plan, 'DeleteAlarmMuteRule');
    expect(resource).toBe(arn);
    expect(text).toContain('aws cloudwatch get-alarm-mute-rule --region us-east-1 --alarm-mute-rule-name nights');
  });

  it('a log group of a class without metric filters, by another one', () => {
    const made = noticed(A.withAccount((account) => (A.groupOf(account).class = 'INFREQUENT_ACCESS')));
    expect(stepOf(made.plan, 'CreateLogGroup').text).toContain(`--log-group-name ${A.GROUP}-standard`);
  });

  it('the key of the topic, and not its policy, where AWS manages the key', () => {
    const managed = A.withAccount((account) => {
      account.topics[A.ALARM_TOPIC]!.attributes['KmsMasterKeyId'] = 'alias/aws/sns';
    });
    expect(stepOf(noticed(managed).plan, 'SetTopicAttributes').text).toContain('--attribute-value KEY_ARN');
  });

  it('a topic that is gone, where the recipient is subscribed to another one', () => {
    const old = `${A.ALARM_TOPIC}-old`;
    const {text, resource} = stepOf(noticed(A.onAlarm({AlarmActions: [old]})).plan, 'PutMetricAlarm');
    expect(resource).toBe(A.ALARM_ARN);
    expect(text).toContain(`set AlarmActions to ["${A.ALARM_TOPIC}"]`);
  });

  it('an alarm without an action, with the topic that it has to notify', () => {
    const {text} = stepOf(noticed(A.onAlarm({AlarmActions: []})).plan, 'PutMetricAlarm');
    expect(text).toContain(`set AlarmActions to ["${A.ALARM_TOPIC}"]`);
  });

  const role = (change: (found: RoleState) => void): A.Change =>
    A.withAccount((account) => {
      const found = account.roles[A.ROLE];
      if (found !== undefined) change(found);
    });
  const trusted = (Service: string): string =>
    P.policy({Effect: 'Allow', Principal: {Service}, Action: 'sts:AssumeRole'});

  it('the role of the trail, and not the trail, where the role is what does not work', () => {
    const trust = noticed(role((found) => void (found.trust = trusted('logs.amazonaws.com'))));
    expect(words(trust.plan)).toEqual(['UpdateAssumeRolePolicy (a person)']);
    const {text, resource} = stepOf(trust.plan, 'UpdateAssumeRolePolicy');
    expect(resource).toContain(`role/${A.ROLE}`);
    expect(text).toContain(`CloudTrail may not assume the role ${A.ROLE}`);
    // Whoever it serves today keeps it.
    expect(text).toMatch(/policy-document '.*logs\.amazonaws\.com.*cloudtrail\.amazonaws\.com/);

    const rights = noticed(role((found) => void (found.inline = {write: A.rolePolicy('another-group')})));
    expect(words(rights.plan)).toEqual(['PutRolePolicy (a person)']);
    expect(stepOf(rights.plan, 'PutRolePolicy').text).toContain(`:log-group:${A.GROUP}:log-stream:*`);
  });

  it('a trail that names no role, with the call that names one', () => {
    const made = noticed(
      A.withAccount((account) => {
        const [trail] = account.trails;
        if (trail !== undefined) Object.assign(trail.trail, {CloudWatchLogsRoleArn: ''});
      }),
    );
    expect(stepOf(made.plan, 'UpdateTrail').text).toContain('--cloud-watch-logs-role-arn ROLE_ARN');
  });

  it('a filter that adds nothing for an event, and not its alarm', () => {
    const made = noticed(A.onMetric({metricValue: '0'}));
    expect(words(made.plan)).toEqual(['PutMetricFilter (a person)']);
    expect(stepOf(made.plan, 'PutMetricFilter').text).toContain('"metricValue":"1"');
  });

  it('an alarm that acts on something else, without taking that away', () => {
    const other = `arn:aws:ssm:${N.REGION}:${N.ACCOUNT}:opsitem:3`;
    const {text} = stepOf(noticed(A.onAlarm({AlarmActions: [other]})).plan, 'PutMetricAlarm');
    expect(text).toContain(`set AlarmActions to ["${other}","${A.ALARM_TOPIC}"]`);
  });

  const narrow = '{ ($.eventSource = "iam.amazonaws.com") && ($.eventName = "Delete*") }';
  it.each([
    ['a filter for one subject', 'iam_user_deletion', {}],
    ['a filter whose name says nothing, where some calls need not alert', 'iam', {events: {exclude: ['iam:TagRole']}}],
    [
      'the same, where some callers need not alert',
      'iam',
      {events: {except: [{detail: {userIdentity: {type: ['AWSService']}}}]}},
    ],
  ])('%s is not widened', (_, name, baseline) => {
    const made = noticed(
      A.withAccount((account) => void (A.groupOf(account).filters = [A.filter(name, narrow)])),
      {...A.NOTICED, ...baseline},
    );
    expect(words(made.plan)).toEqual(['PutMetricFilter (a person)']);
  });

  it('where the baseline says that rules are managed elsewhere, nothing is called', () => {
    const made = noticed(A.onAlarm({ActionsEnabled: false}), {
      ...A.NOTICED,
      rule: {name: null, 'dead-letter-queue': null, 'managed-by': 'elsewhere'},
    });
    expect(words(made.plan)).toEqual(['EnableAlarmActions (a person)']);
  });
});

/** Where alarms watch already: no log group that is gone, no group without filters. */
const BUILT: readonly string[] = ['a log group that is gone', 'no filter'];
/** A rule that the baseline names is wanted beside them. */
const namesRule = ({baseline}: Case): boolean => Boolean((baseline as {rule?: {name?: string} | null}).rule?.name);
const CASES = BROKEN.filter(({area}) => area === 'alarm')
  .flatMap(({cases}) => cases)
  .filter(({title, baseline}) => (baseline as {alerts?: string}).alerts === 'noticed' && !BUILT.includes(title))
  .filter((one) => !namesRule(one));
const EACH = runs(3, 1);

describe('over the accounts of the tables', () => {
  it.each(CASES.filter((_, index) => index % EACH === 0))('$title: cured or told, and no rule is made', (found) => {
    const made = plannedFor(found);
    const {again, grave} = after(made);
    expect(made.plan.steps).not.toEqual([]);
    if (grave.length > 0) expect(made.plan.steps.some(({by}) => by === 'human')).toBe(true);
    expect(calls(again)).toEqual([]);
    expect(made.plan.steps.filter(({action}) => /^(PutRule|PutTargets)$/.test(action))).toEqual([]);
    expect(calls(made.plan).filter(({action}) => /^(CreateTopic|Subscribe)$/.test(action))).toEqual([]);
    const promised = policiesIn(promisedSnapshot(made.snapshot, made.plan));
    for (const [read, text] of policiesIn(made.snapshot))
      expect(policyDifference(text, promised.get(read) ?? '')?.removed ?? []).toEqual([]);
  });
});

it('its calls are asked for only where a baseline is content with being noticed', () => {
  const {baseline: content} = settingFor({baseline: A.NOTICED});
  const {baseline: named} = settingFor({baseline: A.NAMED});
  const asked = (baseline: typeof content): readonly string[] =>
    writesOf({command: 'reconcile', advice: false, prune: false, baseline});
  expect(asked(content)).toEqual(expect.arrayContaining(['logs:PutMetricFilter', 'cloudwatch:EnableAlarmActions']));
  const reads = (baseline: typeof content): readonly string[] =>
    actionsFor({command: 'reconcile', advice: false, prune: false, baseline});
  expect(reads(content)).toContain('cloudwatch:ListTagsForResource');
  expect(reads(named)).not.toContain('cloudwatch:ListTagsForResource');
  expect(asked(named).filter((op) => /^(logs|cloudwatch):/.test(op))).toEqual([]);
});

describe('where a read of the alarm road is denied', () => {
  it.each([
    'cloudtrail:DescribeTrails',
    'cloudtrail:GetTrailStatus',
    'logs:DescribeMetricFilters',
    'logs:DescribeLogGroups',
    'cloudwatch:DescribeAlarms',
    'events:ListRules',
    'sns:ListSubscriptionsByTopic',
  ])('%s: no second road is built', (op) => {
    const {plan} = noticed(A.withAccount((account) => refuse(account, op)));
    expect(calls(plan)).toEqual([]);
  });
});

it('a chat channel that is disabled behind the alarm: the step says where it is enabled, and for which topic', () => {
  const {plan} = noticed(
    A.withAccount((account) => {
      account.topics[A.ALARM_TOPIC]!.subscriptions = [];
      subscribe(account, 'https', 'https://global.sns-api.chatbot.amazonaws.com', {}, A.ALARM_TOPIC);
      S.configured(S.SLACK, {SnsTopicArns: [A.ALARM_TOPIC], State: 'DISABLED'})(account);
    }),
    {...A.NOTICED, recipients: [{protocol: 'chat', endpoint: S.SLACK}]},
  );
  expect(words(plan)).toEqual(['Investigate (a person)']);
  expect(stepOf(plan, 'Investigate').text).toContain(
    `the channel is configured and enabled, and that ${A.ALARM_TOPIC} is among its topics`,
  );
});
