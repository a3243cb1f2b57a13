/** A check and a plan say the same about who repairs a fault. */
import {describe, expect, it} from '@jest/globals';
import {explained} from '../../src/delivery/blanks.js';
import {instructionLines} from '../../src/delivery/command.js';
import {prove} from '../../src/delivery/proof.js';
import type {Finding} from '../../src/findings/model.js';
import {buildPlan} from '../../src/plan/build.js';
import {withHands} from '../../src/plan/hands.js';
import type {Plan} from '../../src/plan/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import {accountOf, judgingOf, type Case, type Change} from '../accounts/case.js';
import {BROKEN} from '../accounts/tables.js';
import {keyPolicy} from '../accounts/changes.js';
import {unexplained} from '../support/blanks.js';
import {runs} from '../support/runs.js';
import {ruleOf, topicOf} from '../support/account.js';
import {policy} from '../support/policies.js';
import * as N from '../support/names.js';
import {settingFor, world, type BaselineChange} from '../support/world.js';
import {checked, judged, observeForPlan} from './support.js';

const weighs = ({status, severity}: Finding): boolean => status === 'fail' && severity !== 'info' && severity !== 'low';
const words = ({steps}: Plan): readonly string[] =>
  steps.map(({action, by, resource}) => `${action} (${by}) ${resource}`);

const commandsIn = (text: string): readonly string[] =>
  instructionLines(text).flatMap((line) => (line.isCommand ? [line.text] : []));

/** What a check tells a person to type, and the plan over the same facts does not. Of an account that is not known, a plan holds nothing else. */
function madeUp(findings: readonly Finding[], {steps}: Plan): readonly string[] {
  if (steps.some(({action}) => action === 'GetCallerIdentity')) return [];
  const known = new Set(steps.flatMap(({text}) => commandsIn(text)));
  return findings
    .filter((finding) => weighs(finding) && finding.remediation?.by === 'human')
    .flatMap(({check: id, remediation}) =>
      commandsIn(remediation?.text ?? '')
        .filter((command) => !known.has(command))
        .map((command) => `${id}: no step has ${command}`),
    );
}

/** What a check says on the reads of a check, and what a plan does on those of a plan. */
function disagreements(found: Case): readonly string[] {
  const setting = settingFor(judgingOf(found));
  const others = found.others?.() ?? [];
  const check = checked(accountOf(found), setting, others);
  // Where nothing is known to be wrong, a check shows no plan.
  if (!check.findings.some(weighs)) return [];
  const proof = prove(setting, new Facts(observeForPlan(accountOf(found), setting, [], others), others));
  const plan = buildPlan(setting, proof, {findings: judged, others});
  const planned = new Map(
    withHands(judged(proof), plan).map(({fingerprint, remediation}) => [fingerprint, remediation]),
  );
  const own = plan.steps.filter(({by}) => by === 'reconcile');
  const said = check.findings.some((finding) => weighs(finding) && finding.remediation?.by === 'reconcile');
  return [
    ...madeUp(check.findings, check.plan),
    ...plan.steps.flatMap(({text}) => unexplained(text)),
    ...(JSON.stringify(words(check.plan)) === JSON.stringify(words(plan))
      ? []
      : [`the check has the steps: ${words(check.plan).join('; ')}`, `the plan has: ${words(plan).join('; ')}`]),
    ...(said === own.length > 0 ? [] : [`said to be reconcile’s: ${String(said)}, steps of reconcile: ${own.length}`]),
    ...check.findings.flatMap(({check: id, fingerprint, remediation}) =>
      planned.has(fingerprint) && JSON.stringify(planned.get(fingerprint)) !== JSON.stringify(remediation)
        ? [`${id}: the check says ${JSON.stringify(remediation)}, the plan ${JSON.stringify(planned.get(fingerprint))}`]
        : [],
    ),
  ];
}

describe('over the accounts of the tables', () => {
  const all = BROKEN.flatMap(({area, cases}) => cases.map((one) => ({area, one})));

  it('check and plan have the same steps, taken by the same hands', () => {
    const each = runs(40, 40, 1);
    const found = all
      .filter((_, index) => index % each === 0)
      .map(({area, one}) => [`${area}: ${one.title}`, disagreements(one)] as const);
    expect(found.filter(([, lines]) => lines.length > 0)).toEqual([]);
  }, 1_600_000);
});

it('a role that does not work is taken off by reconcile, where the topic is one’s own', () => {
  const {findings} = checked(
    world((account) => {
      ruleOf(account).targets[0]!.RoleArn = 'arn:aws:iam::111122223333:role/gone';
    }),
    settingFor(),
  );
  const role = findings.find(({check}) => check === 'target-role');
  expect(role).toMatchObject({status: 'fail', remediation: {by: 'reconcile'}});
});

it('a step for a person names what it cures, and the check says what the step says', () => {
  const {findings, plan} = checked(
    world((account) => {
      topicOf(account).attributes['Policy'] = policy(
        {Effect: 'Allow', Principal: {Service: 'events.amazonaws.com'}, Action: 'sns:Publish', Resource: N.TOPIC},
        {Sid: 'open', Effect: 'Allow', Principal: '*', Action: 'sns:Publish', Resource: N.TOPIC},
      );
    }),
    settingFor(),
  );
  const open = findings.find(({check}) => check === 'topic-policy-exposed');
  const step = plan.steps.find(({cures}) => cures.includes(open?.fingerprint ?? ''));
  expect(step).toMatchObject({by: 'human', action: 'SetTopicAttributes'});
  expect(open?.remediation?.text).toBe(step?.text);
  expect(commandsIn(step?.text ?? '')).toEqual([`iam-alert-guard reconcile --prune '${N.TOPIC}#open'`]);
});

describe('what only a person can do is said with the commands for it', () => {
  const said = (id: string, change: Change, baseline: BaselineChange = {}): string =>
    checked(world(change), settingFor({baseline})).findings.find(({check, status}) => check === id && status === 'fail')
      ?.remediation?.text ?? '';

  it('a key without its imported material gets it again, and no other key', () => {
    const text = said('topic-key-usable', (account) => {
      Object.assign(account.keys.find(({key}) => key.Arn === N.TOPIC_KEY)!.key, {
        Enabled: false,
        KeyState: 'PendingImport',
      });
    });
    expect(text).toMatch(/kms get-parameters-for-import .*\n.*\n.*kms import-key-material /);
    expect(text).not.toContain('set-topic-attributes');
  });

  const OTHER = 'arn:aws:events:eu-west-1:111122223333:event-bus/default';

  it('a target that forwards without a role gets one, in commands without blanks', () => {
    const text = said('target-reachable', (account) => {
      ruleOf(account).targets[0]!.Arn = OTHER;
    });
    expect(text).toMatch(
      /iam create-role [^]*iam put-role-policy [^]*events put-targets .*"RoleArn":"arn:aws:iam::111122223333:role/,
    );
    expect(unexplained(text)).toEqual([]);
  });
});

describe('what cannot be filled in', () => {
  it('is told on the line before the command, once', () => {
    const text = explained('Give it a key:\n  aws x y --key KEY_ARN\n  aws x z --key KEY_ARN --to it');
    expect(text.split('\n')).toEqual([
      'Give it a key:',
      expect.stringMatching(/^Replace KEY_ARN with the ARN of /),
      '  aws x y --key KEY_ARN',
      '  aws x z --key KEY_ARN --to it',
    ]);
    expect(explained(text)).toBe(text);
  });

  it('is nothing where a word only looks so', () => {
    const text = '  aws x y --name MY_KEY_ARN --pattern \'{"a":["KEYS"]}\'';
    expect(explained(text)).toBe(text);
  });
});

it('of two trails, reconcile cures the drift of both with the one that it extends', () => {
  const two = BROKEN.flatMap(({cases}) => cases).find(
    ({title}) => title === 'two trails of a single Region, where more is declared',
  )!;
  const {findings} = checked(accountOf(two), settingFor(judgingOf(two)));
  expect(findings.filter(weighs).map(({remediation}) => remediation?.by)).toEqual(
    expect.arrayContaining(['reconcile', 'reconcile']),
  );
  expect(findings.filter((finding) => weighs(finding) && finding.remediation?.by === 'human')).toEqual([]);
});

describe('what is left to a person is said in the words of the step', () => {
  const remedyOf = (id: string, change: Change, baseline: BaselineChange = {}): string | undefined =>
    checked(world(change), settingFor({baseline})).findings.find(({check, status}) => check === id && status === 'fail')
      ?.remediation?.text;

  it.each<[string, string, Change, BaselineChange, string, string]>([
    [
      'no topic is created under a name that a standard topic cannot have',
      'topic-standard',
      ({topics}) => {
        const topic = topics[N.TOPIC]!;
        delete topics[N.TOPIC];
        topics[`${N.TOPIC}.fifo`] = {...topic, attributes: {...topic.attributes, FifoTopic: 'true'}};
      },
      {topic: {name: 'iam-alerts.fifo'}},
      'declare another one',
      'create-topic',
    ],
    [
      'no rule is made on another bus than the declared one',
      'rule-present',
      () => undefined,
      {rule: {bus: 'security'}},
      'create-event-bus',
      'put-rule',
    ],
    [
      'reconcile is not named for what is managed elsewhere',
      'rule-enabled',
      (account) => void (ruleOf(account).rule.State = 'DISABLED'),
      {rule: {'managed-by': 'elsewhere'}},
      'managed elsewhere',
      'iam-alert-guard reconcile',
    ],
  ])('%s', (_, id, change, baseline, says, not) => {
    const text = remedyOf(id, change, baseline);
    expect(text).toContain(says);
    expect(text).not.toContain(not);
  });
});

it('the key of a queue is opened by reconcile, and the check of the subscription says so', () => {
  const {findings} = checked(
    world((account) => {
      account.queues[N.QUEUE]!['KmsMasterKeyId'] = N.BUS_KEY;
      keyPolicy(N.BUS_KEY)(account);
    }),
    settingFor(),
  );
  const endpoint = findings.find(({check}) => check === 'subscription-endpoint');
  expect(endpoint).toMatchObject({status: 'fail', remediation: {by: 'reconcile'}});
});
