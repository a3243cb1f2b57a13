/** A rule that serves something else stays as it is: no command that is printed, and no step of a plan, replaces it. */
import {describe, expect, it} from '@jest/globals';
import {CHECKS} from '../../src/checks/index.js';
import {assess} from '../../src/checks/assess.js';
import {prove} from '../../src/delivery/proof.js';
import {buildPlan} from '../../src/plan/build.js';
import {Facts} from '../../src/snapshot/facts.js';
import {healthyAccount, home, refuse, rule, type World} from '../support/account.js';
import {OPS_TOPIC, TOPIC} from '../support/names.js';
import {IAM_PATTERN} from '../support/policies.js';
import type {BaselineChange} from '../support/world.js';
import {judged, observeForPlan, settingFor} from '../plan/support.js';

const NAMELESS = {trail: null, rule: null, topic: null, 'unexpected-recipients': 'allow'} as BaselineChange;

function printed(change: (account: World) => void, baseline: BaselineChange = NAMELESS): string[] {
  const account = healthyAccount();
  change(account);
  const setting = settingFor(baseline);
  const proof = prove(setting, new Facts(observeForPlan(account, setting)));
  const {findings, verdict} = assess(CHECKS, proof);
  expect(verdict).toBe('drifted');
  const {steps} = buildPlan(setting, proof, {findings: judged});
  const texts = [
    ...findings.map(({remediation}) => remediation?.text ?? ''),
    ...steps.flatMap(({by, action, resource, text}) => [
      text,
      ...(by === 'reconcile' ? [`${action} ${resource}`] : []),
    ]),
  ];
  return texts.flatMap((text) => text.split('\n'));
}

const FINDINGS = {source: ['aws.guardduty'], 'detail-type': ['GuardDuty Finding']};
const theirs = (pattern: object, ...more: Partial<ReturnType<typeof rule>['rule']>[]) => {
  const made = rule('theirs', pattern, {Id: '1', Arn: TOPIC});
  Object.assign(made.rule, ...more);
  return made;
};
const NARROW = JSON.stringify({source: ['aws.iam'], detail: {eventName: ['CreateUser']}});
const CHANGES = /put-rule|put-targets|enable-rule|delete-rule|remove-targets|PutRule |PutTargets |EnableRule /;
const overTheirs = (lines: readonly string[]): string[] =>
  lines.filter((line) => CHANGES.test(line) && /\btheirs\b/.test(line));

describe('a rule of somebody else, on the topic of the recipient', () => {
  it.each<[string, (account: World) => void, BaselineChange]>([
    ['for findings', (account) => void (home(account).rules = [theirs(FINDINGS)]), NAMELESS],
    [
      'for findings, switched off',
      (account) => void (home(account).rules = [theirs(FINDINGS, {State: 'DISABLED'})]),
      NAMELESS,
    ],
    ['for the health of AWS', (account) => void (home(account).rules = [theirs({source: ['aws.health']})]), NAMELESS],
    [
      'for findings, with a constant text',
      (account) => {
        const made = theirs(FINDINGS);
        Object.assign(made.targets[0] ?? {}, {Input: '"A finding"'});
        home(account).rules = [made];
      },
      NAMELESS,
    ],
    [
      'by the clock',
      (account) => {
        const made = theirs({});
        delete made.rule.EventPattern;
        made.rule.ScheduleExpression = 'rate(1 day)';
        home(account).rules = [made];
      },
      NAMELESS,
    ],
    [
      'for findings, and the baseline declares a pattern',
      (account) => void (home(account).rules = [theirs(FINDINGS)]),
      {trail: null, rule: {name: null, pattern: IAM_PATTERN}, topic: null, 'unexpected-recipients': 'allow'},
    ],
  ])('%s: is not touched', (_, change, baseline) => {
    const lines = printed(change, baseline);
    expect(overTheirs(lines)).toEqual([]);
    expect(lines.filter((line) => line.includes('put-rule') && line.includes('--name iam-alert-guard'))).not.toEqual(
      [],
    );
  });

  it('gets no company under its own name', () => {
    const lines = printed((account) => {
      const made = theirs(FINDINGS);
      made.rule.Name = 'iam-alert-guard';
      made.rule.Arn = made.rule.Arn.replace('theirs', 'iam-alert-guard');
      home(account).rules = [made];
    });
    expect(lines.filter((line) => /put-rule .*--name iam-alert-guard-2 /.test(line))).not.toEqual([]);
    expect(lines.filter((line) => /put-rule .*--name iam-alert-guard /.test(line))).toEqual([]);
  });

  it('and with other targets, though it is about some IAM calls, is not widened', () => {
    const lines = printed((account) => {
      const made = theirs({...IAM_PATTERN, detail: {...IAM_PATTERN.detail, eventName: ['CreateUser']}});
      made.targets.push({Id: 'ops', Arn: OPS_TOPIC});
      home(account).rules = [made];
    });
    expect(overTheirs(lines).filter((line) => /put-rule|PutRule/.test(line))).toEqual([]);
  });

  it.each(['events:ListTargetsByRule', 'sns:ListSubscriptionsByTopic'])(
    'for all that is known, as %s was denied, is not widened, nor given company: that is read first',
    (op) => {
      const lines = printed((account) => {
        home(account).rules[0]!.rule.EventPattern = NARROW;
        refuse(account, op, 'denied');
      });
      expect(lines.filter((line) => CHANGES.test(line) && !line.startsWith('Whether '))).toEqual([]);
      expect(lines.join('\n')).toContain(`Grant ${op}, then check again`);
      expect(lines.join('\n')).not.toContain('has other targets');
    },
  );

  it('that is the only way to a function and brings it more than is declared, keeps what it brings', () => {
    const TO = 'arn:aws:lambda:us-east-1:111122223333:function:to-chat';
    const told = (eventName: readonly (string | object)[]): string =>
      printed(
        (account) => {
          home(account).rules = [rule('iam-changes', {source: ['aws.iam'], detail: {eventName}}, {Id: '1', Arn: TO})];
        },
        {
          ...(NAMELESS as object),
          recipients: [{protocol: 'lambda', endpoint: TO}],
          events: {include: ['iam:CreateUser', 'iam:DeleteUser']},
        },
      ).join('\n');
    const kept = told(['CreateUser', 'CreatePolicy']);
    expect(kept).toMatch(/put-rule [^\n]*--name iam-changes [^\n]*"CreateUser","CreatePolicy","DeleteUser"/);
    expect(kept).not.toContain('also watches');
    expect(told([{prefix: 'CreateU'}, {'anything-but': {prefix: ['C', 'D']}}])).toContain(
      'iam-changes also watches iam:',
    );
  });

  it('that was meant for IAM, and for nobody else, is widened', () => {
    const lines = printed((account) => {
      home(account).rules = [theirs({...IAM_PATTERN, detail: {...IAM_PATTERN.detail, eventName: ['CreateUser']}})];
    });
    expect(overTheirs(lines)).not.toEqual([]);
  });
});

/** `put-targets` replaces the target whose id it is given. */
describe('a target of somebody else, on the declared rule', () => {
  const FUNCTION = 'arn:aws:lambda:us-east-1:111122223333:function:team';
  const BUS = 'arn:aws:events:us-east-1:111122223333:event-bus/sec';
  const withTargets =
    (...ids: readonly string[]) =>
    (account: World): void =>
      void (home(account).rules = [rule('iam-changes', IAM_PATTERN, ...ids.map((Id) => ({Id, Arn: FUNCTION})))]);
  const putTargets = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('put-targets'));

  it('keeps its id', () => {
    const lines = putTargets(printed(withTargets('iam-alert-guard'), {}));
    expect(lines.some((line) => line.includes(`Id=iam-alert-guard-2,Arn=${TOPIC}`))).toBe(true);
    expect(lines.filter((line) => /Id=iam-alert-guard,/.test(line))).toEqual([]);
  });

  it('is one of five, so that nothing is added', () => {
    const lines = putTargets(printed(withTargets('1', '2', '3', '4', '5'), {}));
    expect(lines.filter((line) => line.includes('--rule iam-changes'))).toEqual([]);
  });

  it('is left alone where nothing feeds the bus of the rule', () => {
    const lines = printed(
      (account) => {
        const there = rule('iam-changes', IAM_PATTERN, {Id: '1', Arn: FUNCTION}, {Id: 't', Arn: TOPIC});
        Object.assign(there.rule, {
          EventBusName: 'sec',
          Arn: 'arn:aws:events:us-east-1:111122223333:rule/sec/iam-changes',
        });
        account.buses.push({name: 'sec', region: 'us-east-1', policy: null, key: null, rules: [there], archives: []});
        home(account).rules = [];
      },
      {rule: {bus: 'sec', 'dead-letter-queue': null}},
    );
    const changes = lines.filter((line) => CHANGES.test(line));
    expect(changes.filter((line) => /put-rule .*iam-changes|--rule iam-changes .*Id=/.test(line))).toEqual([]);
    expect(changes.some((line) => line.includes(`Id=1,Arn=${BUS},RoleArn=ROLE_ARN`))).toBe(true);
    expect(lines.filter((line) => line.includes('"source":["aws.iam"]}'))).toEqual([]);
  });
});

it('is no rule whose own text would be sent of other calls', () => {
  const made = theirs({...IAM_PATTERN, detail: {eventName: ['CreateUser']}});
  Object.assign(made.targets[0] ?? {}, {
    InputTransformer: {InputPathsMap: {call: '$.detail.eventName'}, InputTemplate: '"User created: <call>"'},
  });
  const lines = printed((account) => void (home(account).rules = [made]));
  expect(overTheirs(lines).filter((line) => /put-rule|PutRule/.test(line))).toEqual([]);
  expect(lines.some((line) => line.includes('put-rule') && line.includes('--name iam-alert-guard'))).toBe(true);
});
