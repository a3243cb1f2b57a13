/** Recipients that are targets themselves: put right by calls, or told, and never a second way beside one that can be put right. */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {buildPlan, promisedSnapshot} from '../../src/plan/build.js';
import type {Plan} from '../../src/plan/model.js';
import {policyDifference} from '../../src/plan/policy/merge.js';
import {tagOf} from '../../src/delivery/subject.js';
import {prove} from '../../src/delivery/proof.js';
import {atLeast} from '../../src/findings/model.js';
import {Facts} from '../../src/snapshot/facts.js';
import * as C from '../accounts/changes.js';
import {accountOf, judgingOf, type Case} from '../accounts/case.js';
import {BROKEN} from '../accounts/tables.js';
import {healthyAccount, home, queue, rule, ruleOf, type World} from '../support/account.js';
import {ACCOUNT, EMAIL, OPS_TOPIC, QUEUE, RULE, RULE_DLQ, STRANGER, TOPIC} from '../support/names.js';
import {allow, policy} from '../support/policies.js';
import {runs} from '../support/runs.js';
import {settingFor as judgedBy, type BaselineChange} from '../support/world.js';
import {harmsOf, HARMS} from './harm.js';
import {lostRights, policiesIn} from './rights.js';
import {judged, observeForPlan, planAfter, planned, stepOf, words, type Planned} from './support.js';

const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:to-chat`;
const ALIAS = `${FUNCTION}:live`;
const SIEM = `arn:aws:sqs:us-east-1:${ACCOUNT}:siem`;
const STREAM = `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/iam`;

const fn = (account: World, arn = FUNCTION, text: string | null = null): void => {
  account.functions[arn] = {state: 'Active', policy: text, reserved: null, role: 'iam-alerts'};
};
const only = (protocol: string, endpoint: string, more: object = {}): BaselineChange => ({
  topic: null,
  rule: null,
  recipients: [{protocol, endpoint, ...more}],
});
const leadsTo = (account: World, ...arns: readonly string[]): void =>
  void (ruleOf(account).targets = arns.map((Arn, index) => ({
    Id: `t${String(index)}`,
    Arn,
    DeadLetterConfig: {Arn: RULE_DLQ},
  })));

describe('a receiver of another name than the one that the rule leads to', () => {
  /** No topic alerts anybody. */
  const alone = (account: World): void => {
    delete account.topics[TOPIC];
    delete account.topics[OPS_TOPIC];
  };
  const renamed = (account: World): void => {
    alone(account);
    fn(account);
    leadsTo(account, `${FUNCTION}-old`);
  };

  it('is made a target itself, as the other one is', () => {
    const found = planned(renamed, only('lambda', FUNCTION));
    expect(words(found.plan)).toEqual(['PutRule', 'AddPermission', 'PutTargets']);
    expect(stepOf(found.plan, 'PutTargets').text).toContain(`${FUNCTION}-old`);
    expect(words(planAfter(found))).toEqual([]);
    const queued = planned(
      (account) => {
        alone(account);
        account.queues[SIEM] = queue(SIEM, policy(allow('events.amazonaws.com', 'sqs:SendMessage', SIEM)));
        leadsTo(account, `${SIEM}-old`);
      },
      only('sqs', SIEM),
    );
    expect(words(queued.plan)).toEqual(['PutRule', 'PutTargets']);
  });

  it('is subscribed where the road in use is a topic, or the baseline names one', () => {
    const subscribed = (change: (account: World) => void, more: object = {}): void => {
      const steps = words(planned(change, {...(only('lambda', FUNCTION) as object), ...more}).plan);
      expect(steps).toContain('Subscribe');
    };
    subscribed(C.all(renamed, (account) => void leadsTo(account, `${SIEM}-old`)));
    subscribed(renamed, {topic: {name: 'iam-alerts'}});
    subscribed(
      (account) => {
        fn(account);
        leadsTo(account, TOPIC, `${FUNCTION}-old`);
      },
      {
        recipients: [
          {protocol: 'email', endpoint: EMAIL},
          {protocol: 'lambda', endpoint: FUNCTION},
        ],
      },
    );
    subscribed(renamed, {recipients: [{protocol: 'lambda', endpoint: FUNCTION, via: 'sns'}]});
  });
});

describe('a function that the rule leads to', () => {
  it('is admitted for the rule, by its alias where the target names one', () => {
    for (const arn of [FUNCTION, ALIAS]) {
      const found = planned(
        (account) => {
          fn(account, FUNCTION);
          fn(account, arn);
          if (arn === ALIAS) account.functions[ALIAS]!.version = '1';
          leadsTo(account, arn);
        },
        only('lambda', arn),
      );
      expect(words(found.plan)).toEqual(['AddPermission']);
      expect(stepOf(found.plan, 'AddPermission').write).toEqual({
        op: 'lambda:AddPermission',
        region: 'us-east-1',
        params: {
          FunctionName: arn,
          StatementId: `iam-alert-guard-${tagOf(RULE)}`,
          Action: 'lambda:InvokeFunction',
          Principal: 'events.amazonaws.com',
          SourceArn: RULE,
        },
      });
      expect(words(planAfter(found))).toEqual([]);
    }
  });

  it('gets the event itself where text is declared, which a queue gets', () => {
    const inputs = [
      ['lambda', FUNCTION],
      ['sqs', SIEM],
    ].map(([protocol = '', arn = '']) => {
      const found = planned(
        (account) => {
          fn(account, FUNCTION, policy(allow('events.amazonaws.com', 'lambda:InvokeFunction', FUNCTION)));
          account.queues[SIEM] = queue(SIEM, policy(allow('events.amazonaws.com', 'sqs:SendMessage', SIEM)));
          leadsTo(account, TOPIC);
        },
        {topic: null, rule: {message: 'readable'}, recipients: [{protocol, endpoint: arn, via: 'direct'}]},
      );
      const targets = found.plan.steps.flatMap(({write}) =>
        write?.op === 'events:PutTargets' ? write.params.Targets : [],
      );
      return targets.flatMap((one) => (one.Arn === arn ? 'InputTransformer' in one : []));
    });
    expect(inputs).toEqual([[false], [true]]);
  });

  it('keeps the statement that another rule has, and gets one of its own', () => {
    const other = {Sid: 'theirs', ...allow('events.amazonaws.com', 'lambda:InvokeFunction', FUNCTION)};
    const theirs = {...other, Condition: {ArnLike: {'AWS:SourceArn': `${RULE}-2`}}};
    const found = planned(
      (account) => {
        fn(account, FUNCTION, policy(theirs));
        leadsTo(account, FUNCTION);
      },
      only('lambda', FUNCTION),
    );
    const {Statement} = JSON.parse(stepOf(found.plan, 'AddPermission').after as string) as {Statement: object[]};
    expect(Statement[0]).toEqual(theirs);
    expect(Statement).toHaveLength(2);
  });

  it('that somebody denies is left alone, and the call that would lift it is told', () => {
    const found = planned(
      (account) => {
        fn(account, FUNCTION, policy({Sid: 'stop', Effect: 'Deny', Principal: '*', Action: '*', Resource: FUNCTION}));
        leadsTo(account, FUNCTION);
      },
      only('lambda', FUNCTION),
    );
    expect(words(found.plan)).toEqual(['AddPermission (a person)']);
    expect(stepOf(found.plan, 'AddPermission').text).toContain(
      `aws lambda remove-permission --region us-east-1 --function-name ${FUNCTION} --statement-id stop`,
    );
  });

  it('gets no subscription beside it: what is there is repaired', () => {
    const found = planned((account) => (fn(account), leadsTo(account, TOPIC, FUNCTION)), {
      recipients: [
        {protocol: 'email', endpoint: 'security@example.com'},
        {protocol: 'sqs', endpoint: QUEUE},
        {protocol: 'lambda', endpoint: FUNCTION},
      ],
    });
    expect(words(found.plan)).toEqual(['AddPermission']);
  });

  it('where the baseline says that the rule is managed elsewhere, its owner is told', () => {
    const {plan} = planned((account) => (fn(account), leadsTo(account, FUNCTION)), {
      topic: null,
      recipients: [{protocol: 'lambda', endpoint: FUNCTION}],
      rule: {'managed-by': 'elsewhere'},
    });
    expect(words(plan)).toEqual(['AddPermission (a person)']);
    expect(stepOf(plan, 'AddPermission').text).toContain('aws lambda add-permission');
  });
});

describe('a recipient that no rule leads to yet', () => {
  it('is made a target of the rule that is there, and admitted', () => {
    const pinned = {
      recipients: [
        {protocol: 'email', endpoint: 'security@example.com'},
        {protocol: 'sqs', endpoint: QUEUE},
        {protocol: 'sqs', endpoint: SIEM, via: 'direct'},
      ],
    };
    const found = planned((account) => void (account.queues[SIEM] = queue(SIEM, '')), pinned);
    expect(words(found.plan)).toEqual(['SetQueueAttributes', 'PutTargets']);
    expect(stepOf(found.plan, 'PutTargets').after).toMatchObject({
      Id: 'iam-alert-guard',
      Arn: SIEM,
      DeadLetterConfig: {Arn: RULE_DLQ},
    });
    expect(words(planAfter(found))).toEqual([]);
  });

  it('gets a rule with it as the target, where there is none', () => {
    const found = planned(
      (account) => {
        home(account).rules = [];
        fn(account);
      },
      only('lambda', FUNCTION, {via: 'direct'}),
    );
    expect(words(found.plan)).toEqual(['PutRule', 'AddPermission', 'PutTargets']);
    expect(stepOf(found.plan, 'AddPermission').write).toMatchObject({
      params: {SourceArn: expect.stringMatching(/rule\/iam-alert-guard$/)},
    });
    expect(words(planAfter(found))).toEqual([]);
  });

  it('in a FIFO queue gets a message group', () => {
    const fifo = `${SIEM}.fifo`;
    const made = (more: object) =>
      planned(
        (account) => {
          account.queues[fifo] = {...queue(fifo, ''), FifoQueue: 'true', ...more};
        },
        only('sqs', fifo, {via: 'direct'}),
      );
    const found = made({ContentBasedDeduplication: 'true'});
    expect(stepOf(found.plan, 'PutTargets').after).toMatchObject({SqsParameters: {MessageGroupId: 'iam-alert-guard'}});
    expect(words(planAfter(found))).toEqual([]);
    // A target that would take nothing is not made.
    const without = made({});
    expect(words(without.plan)).not.toContain('PutTargets');
    expect(stepOf(without.plan, 'SetQueueAttributes').text).toBeDefined();
    expect(without.plan.steps.some(({text}) => text.includes('ContentBasedDeduplication=true'))).toBe(true);
  });

  it.each([
    ['a function that does not exist', only('lambda', FUNCTION, {via: 'direct'}), 'Deploy the function'],
    ['a queue that does not exist', only('sqs', SIEM, {via: 'direct'}), 'create it, or declare another recipient'],
    ['a stream, which takes a role', only('kinesis', STREAM), 'aws iam create-role'],
    [
      'a function of another account',
      only('lambda', FUNCTION.replace(ACCOUNT, STRANGER), {via: 'direct'}),
      'another account',
    ],
  ])('%s: no rule is made without a target', (_, baseline, text) => {
    const {plan} = planned((account) => {
      home(account).rules = [];
    }, baseline);
    expect(plan.steps.filter(({by}) => by === 'reconcile')).toEqual([]);
    expect(plan.steps.map((step) => step.text).join('\n')).toContain(text);
  });

  it('is not led to by a rule that somebody else manages, nor by one that is full', () => {
    const full = planned(
      (account) => {
        account.queues[SIEM] = queue(SIEM, '');
        leadsTo(account, TOPIC, OPS_TOPIC, `${OPS_TOPIC}-2`, `${OPS_TOPIC}-3`, `${OPS_TOPIC}-4`);
      },
      {
        recipients: [
          {protocol: 'email', endpoint: 'security@example.com'},
          {protocol: 'sqs', endpoint: SIEM, via: 'direct'},
        ],
      },
    );
    expect(stepOf(full.plan, 'PutTargets')).toMatchObject({
      by: 'human',
      text: expect.stringContaining('has 5 targets'),
    });
  });
});

/** Roads on which the recipient is the target. */
const AREAS = ['direct function', 'direct queue', 'direct stream', 'API destination'];
const EACH = runs(6, 2, 1);
const ALL = BROKEN.filter(({area}) => AREAS.includes(area)).flatMap(({cases}) => cases);
const CASES = ALL.filter((_, index) => index % EACH === 0);

function plannedFor(found: Case): Planned {
  const setting = judgedBy(judgingOf(found));
  const snapshot = observeForPlan(accountOf(found), setting);
  return {setting, snapshot, plan: buildPlan(setting, prove(setting, new Facts(snapshot)), {findings: judged})};
}

function failing({setting}: Planned, snapshot: Planned['snapshot']): string[] {
  return judged(prove(setting, new Facts(snapshot)))
    .filter(({status, severity}) => (status === 'fail' || status === 'unknown') && atLeast(severity, 'medium'))
    .map(({check, resource}) => `${check} ${resource ?? ''}`);
}

const calls = ({steps}: Plan): string[] =>
  steps.filter(({by}) => by === 'reconcile').map(({action, resource}) => `${action} ${resource}`);

/** Every statement of every policy stands as it stood, and nobody has lost a right. */
function takenAway({snapshot, plan}: Planned): string[] {
  const after = policiesIn(promisedSnapshot(snapshot, plan));
  return [...policiesIn(snapshot)].flatMap(([read, text]) => {
    const now = after.get(read) ?? '';
    if (text === now) return [];
    return [...(policyDifference(text, now)?.removed ?? ['not a policy']), ...lostRights(text, now).map(String)];
  });
}

describe('over the accounts of the tables', () => {
  it.each(CASES)('$title: cured, or told to a person; a second run makes no call', (found) => {
    const made = plannedFor(found);
    const after = promisedSnapshot(made.snapshot, made.plan);
    const open = failing(made, after);
    const told = made.plan.steps.filter(({by}) => by === 'human');
    if (open.length > 0) expect(told.length).toBeGreaterThan(0);
    else expect(calls(made.plan)).not.toEqual([]);
    const again = buildPlan(made.setting, prove(made.setting, new Facts(after)), {findings: judged});
    expect(calls(again)).toEqual([]);
    expect(takenAway(made)).toEqual([]);
    const harms = harmsOf(accountOf(found), made, ['iam-changes', 'iam-alert-guard']);
    expect(HARMS.filter((harm) => harms[harm].length > 0)).toEqual([]);
  });

  it('no plan builds a topic beside a target that can be put right', () => {
    const beside = CASES.filter(({title}) => !title.startsWith('pinned to SNS'))
      .map((found) => [found.title, calls(plannedFor(found).plan)] as const)
      .filter(([, steps]) => steps.some((step) => /^(CreateTopic|Subscribe) /.test(step)));
    expect(beside).toEqual([]);
  });
});

/** One rule that leads to a topic, a function and a queue, each of them declared. */
function everyRoad(): World {
  const account = healthyAccount();
  fn(account, FUNCTION, policy(allow('events.amazonaws.com', 'lambda:InvokeFunction', FUNCTION)));
  account.queues[SIEM] = queue(SIEM, policy(allow('events.amazonaws.com', 'sqs:SendMessage', SIEM)));
  leadsTo(account, TOPIC, FUNCTION, SIEM);
  for (const target of ruleOf(account).targets) Object.assign(target, {DeadLetterConfig: {Arn: RULE_DLQ}});
  return account;
}
const EVERY = {
  recipients: [
    {protocol: 'email', endpoint: 'security@example.com'},
    {protocol: 'sqs', endpoint: QUEUE},
    {protocol: 'lambda', endpoint: FUNCTION},
    {protocol: 'sqs', endpoint: SIEM, via: 'direct'},
  ],
};
const BREAKS: Readonly<Record<string, (account: World) => void>> = {
  permission: (account) => void (account.functions[FUNCTION]!.policy = null),
  'permission for another rule': (account) =>
    void (account.functions[FUNCTION]!.policy = policy({
      Sid: `iam-alert-guard-${tagOf(`${RULE}-2`)}`,
      ...allow('events.amazonaws.com', 'lambda:InvokeFunction', FUNCTION, {ArnLike: {'AWS:SourceArn': `${RULE}-2`}}),
    })),
  concurrency: (account) => void (account.functions[FUNCTION]!.reserved = 0),
  'queue policy': (account) => void (account.queues[SIEM]!['Policy'] = ''),
  'queue policy of others': (account) =>
    void (account.queues[SIEM]!['Policy'] = policy(allow('sns.amazonaws.com', 'sqs:SendMessage', SIEM))),
  'queue key': (account) => void (account.queues[SIEM]!['KmsMasterKeyId'] = 'alias/bus'),
  'target gone': (account) => void (ruleOf(account).targets = ruleOf(account).targets.filter(({Arn}) => Arn !== SIEM)),
  'dead letters': (account) => void delete ruleOf(account).targets.at(-1)?.DeadLetterConfig,
  disabled: (account) => void (ruleOf(account).rule.State = 'DISABLED'),
  'topic policy': (account) => void (account.topics[TOPIC]!.attributes['Policy'] = policy()),
  'a rule beside it': (account) =>
    void home(account).rules.push(rule('others', {source: ['aws.iam']}, {Id: 'x', Arn: OPS_TOPIC})),
};

it('whatever is broken at once: every statement stays, and planning over what is promised gives no call', () => {
  expect(words(planned((account) => void Object.assign(account, everyRoad()), EVERY).plan)).toEqual([]);
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(BREAKS), {minLength: 1}), (names) => {
      const found = planned((account) => {
        Object.assign(account, everyRoad());
        for (const name of names) BREAKS[name]?.(account);
      }, EVERY);
      expect(calls(planAfter(found))).toEqual([]);
      expect(takenAway(found)).toEqual([]);
      const world = everyRoad();
      for (const name of names) BREAKS[name]?.(world);
      const harms = harmsOf(world, found, ['iam-changes', 'iam-alert-guard']);
      expect(HARMS.filter((harm) => harms[harm].length > 0)).toEqual([]);
    }),
    {numRuns: runs(12, 30, 60)},
  );
});
