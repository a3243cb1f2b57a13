/** What one of several recipients loses, or loses in another account, while the rest is in order. */
import {describe, expect, it} from '@jest/globals';
import * as C from '../accounts/changes.js';
import {admits, FOREIGN_BUS, FOREIGN_TOPIC, forwards, hubAccount} from '../accounts/hubs.js';
import {check as coverage} from '../../src/checks/pattern/rule-pattern-coverage.js';
import {check as delivered} from '../../src/checks/delivery/alerts-delivered.js';
import {prove} from '../../src/delivery/proof.js';
import {buildPlan} from '../../src/plan/build.js';
import type {Plan} from '../../src/plan/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import type {Snapshot} from '../../src/snapshot/model.js';
import {judged, observeForPlan} from '../plan/support.js';
import {home, rule, ruleOf, topicOf} from '../support/account.js';
import {EVERY_ROAD_BASELINE, everyRoad} from '../support/every-road.js';
import * as N from '../support/names.js';
import {policy} from '../support/policies.js';
import {evaluate, settingFor, world, type BaselineChange, type World} from '../support/world.js';

const JUDGING = {baseline: EVERY_ROAD_BASELINE as BaselineChange};

function narrowed(name: string): World {
  const account = everyRoad();
  ruleOf(account, name).rule.EventPattern = JSON.stringify(C.named({prefix: 'Create'}));
  return account;
}

function planOf(account: World, baseline: BaselineChange, others: readonly Snapshot[] = []): Plan {
  const setting = settingFor({baseline});
  const facts = new Facts(observeForPlan(account, setting, [], others), others);
  return buildPlan(setting, prove(setting, facts), {findings: judged, others});
}

describe('a rule that alone feeds a recipient was narrowed, and another brings its calls to others', () => {
  const account = narrowed('iam-to-siem');

  it('is a finding about that rule, with the pattern that it needs', () => {
    const failing = evaluate(coverage, account, JUDGING).filter(({status}) => status === 'fail');
    expect(failing.map(({resource, severity, by}) => [resource, severity, by])).toEqual([
      [`arn:aws:events:us-east-1:${N.ACCOUNT}:rule/iam-to-siem`, 'high', 'human'],
    ]);
    expect(failing[0]!.message).toMatch(/94 of 109 .* lost for .*log-group.*, security \(api-destination\)/);
    expect(failing[0]!.remedy?.run).toContain('aws events put-rule --name RULE_NAME --event-pattern PATTERN');
  });

  it('is traced by a call that is lost', () => {
    const lost = evaluate(delivered, account, JUDGING).filter(({status}) => status === 'fail');
    expect(lost).toHaveLength(2);
    for (const {remedy} of lost)
      expect(remedy?.run).toEqual(['iam-alert-guard trace --event iam:AcceptDelegationRequest']);
  });

  it('has a step of its own', () => {
    const {steps} = planOf(account, JUDGING.baseline);
    expect(steps.map(({action, resource}) => `${action} ${resource}`)).toEqual([
      `PutRule arn:aws:events:us-east-1:${N.ACCOUNT}:rule/iam-to-siem`,
    ]);
    expect(steps[0]!.text).toContain('put-rule --region us-east-1 --name iam-to-siem');
  });

  it('is none where it matches all', () => {
    expect(evaluate(coverage, everyRoad(), JUDGING).map(({status}) => status)).toEqual(['pass']);
  });

  it('is one beside that of another rule that was narrowed', () => {
    const both = narrowed('iam-to-siem');
    ruleOf(both).rule.EventPattern = JSON.stringify(C.named({prefix: 'Create'}));
    const failing = evaluate(coverage, both, JUDGING).filter(({status}) => status === 'fail');
    expect(failing.map(({resource}) => resource)).toEqual(
      ['iam-changes', 'iam-to-siem'].map((name) => `arn:aws:events:us-east-1:${N.ACCOUNT}:rule/${name}`),
    );
  });

  it('is none where a second rule leads there with the rest', () => {
    const shared = narrowed('iam-to-siem');
    const {targets} = ruleOf(shared, 'iam-to-siem');
    home(shared).rules.push(
      rule('iam-to-siem-rest', C.named({'anything-but': {prefix: ['Create', 'Get', 'List']}}), ...targets),
    );
    const failing = evaluate(coverage, shared, JUDGING).filter(
      ({status, severity}) => status === 'fail' && severity !== 'low',
    );
    expect(failing).toEqual([]);
  });
});

describe('a rule of another account', () => {
  const baseline = JSON.stringify({version: 1, account: N.ACCOUNT, recipients: [C.MAIL]});
  const planWith = (change: (hub: World) => void): Plan =>
    planOf(world(forwards(FOREIGN_BUS, {role: true})), baseline, hubAccount(change)());

  it('that is disabled is to be enabled, and keeps its pattern', () => {
    const [step] = planWith((hub) => void (home(hub).rules[0]!.rule.State = 'DISABLED')).steps;
    expect([step?.action, step?.by, step?.before, step?.after]).toEqual([
      'PutRule',
      'human',
      {State: 'DISABLED'},
      {State: 'ENABLED'},
    ]);
  });

  it('that matches too little is to get another pattern', () => {
    const [step] = planWith(
      (hub) => void (home(hub).rules[0]!.rule.EventPattern = JSON.stringify(C.named('CreateUser'))),
    ).steps;
    expect(step?.before).toEqual(JSON.stringify(C.named('CreateUser')));
  });
});

describe('a bus of another account', () => {
  const baseline = JSON.stringify({version: 1, account: N.ACCOUNT, recipients: [C.MAIL]});
  const toBus = (policy: string | null, change: (account: World) => void = () => undefined): Plan =>
    planOf(
      world((account) => {
        forwards(FOREIGN_BUS, {role: true})(account);
        change(account);
      }),
      baseline,
      hubAccount((hub) => void (home(hub).policy = policy))(),
    );

  it.each([
    ['admits a third account', admits('444455556666')],
    ['has no policy', null],
  ])('that %s is to admit this one, over there', (_, policy) => {
    const {steps} = toBus(policy);
    expect(steps.map(({action, by, resource}) => [action, by, resource])).toEqual([
      ['PutPermission', 'human', FOREIGN_BUS],
    ]);
    expect(steps[0]!.text).toContain(`In account ${N.STRANGER}:\n  aws events put-permission --region us-east-1 `);
  });

  it('that denies is to deny less, over there', () => {
    const {steps} = toBus(policy({Effect: 'Deny', Principal: '*', Action: 'events:PutEvents', Resource: FOREIGN_BUS}));
    expect(steps.map(({resource}) => resource)).toEqual([FOREIGN_BUS]);
    expect(steps[0]!.text).toContain(`In account ${N.STRANGER}: Remove or narrow the Deny`);
  });

  it('is left alone where the role of the target is what fails', () => {
    const {steps} = toBus(
      admits(N.ACCOUNT),
      ({roles}) => void (roles['iam-alerts']!.inline['forward'] = C.roleMay('sns:Publish', FOREIGN_BUS)),
    );
    expect(steps.map(({resource}) => resource)).toEqual([N.ROLE]);
    expect(steps[0]!.text).not.toContain('In account');
  });

  it('needs no step where it admits', () => {
    expect(toBus(admits(N.ACCOUNT)).steps).toEqual([]);
  });
});

describe('a topic of another account', () => {
  const baseline = JSON.stringify({version: 1, account: N.ACCOUNT, recipients: [C.MAIL]});
  const stepsWith = (change: (hub: World) => void): readonly string[] => {
    const member = world((account) => {
      forwards(FOREIGN_BUS, {role: true})(account);
      delete account.topics[N.TOPIC];
    });
    const {steps} = planOf(member, baseline, hubAccount(change)());
    return steps.map(({action, by, resource}) => `${action} ${by} ${resource}`);
  };

  it('on which the recipient is missing gets it, over there, and nothing is built beside it', () => {
    expect(stepsWith((hub) => void (topicOf(hub, FOREIGN_TOPIC).subscriptions.length = 0))).toEqual([
      `Subscribe human ${FOREIGN_TOPIC}`,
    ]);
  });

  it('is left alone where somebody else listens there', () => {
    const others = stepsWith(
      (hub) => void (topicOf(hub, FOREIGN_TOPIC).subscriptions[0]!.row.Endpoint = 'x@example.com'),
    );
    expect(others).not.toContain(`Subscribe human ${FOREIGN_TOPIC}`);
  });

  it('needs no step where it is subscribed', () => {
    expect(stepsWith(() => undefined)).toEqual([]);
  });
});
