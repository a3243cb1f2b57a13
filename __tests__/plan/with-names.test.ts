/** A rule that brings some of the required calls, and others besides: names are added to its own list, and nothing ends that it brings today. */
import {describe, expect, it} from '@jest/globals';
import {decideCoverage, parsePattern} from '../../src/pattern/index.js';
import {healthyAccount, home, rule, ruleOf, type World} from '../support/account.js';
import {ACCOUNT, OPS_TOPIC, TOPIC} from '../support/names.js';
import {allow, policy} from '../support/policies.js';
import type {BaselineChange} from '../support/world.js';
import {checked, planAfter, planned, settingFor, stepOf, words} from './support.js';

const FUNCTION = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:to-chat`;
const CALL = {'detail-type': ['AWS API Call via CloudTrail']};
const iam = (eventName: readonly unknown[], more: object = {}): object => ({
  source: ['aws.iam'],
  ...CALL,
  detail: {eventName, ...more},
});
const NAMELESS = {trail: null, rule: null, topic: null, 'unexpected-recipients': 'allow'} as const;
const WANTED: BaselineChange = {...NAMELESS, events: {include: ['iam:CreateUser', 'iam:TagUser']}};

const REQUIRED = parsePattern(JSON.stringify(iam(['TagUser'], {eventSource: ['iam.amazonaws.com']})));

const with_ =
  (pattern: object, ...more: readonly ((account: World) => void)[]) =>
  (account: World): void => {
    home(account).rules = [rule('iam-changes', pattern, {Id: '1', Arn: TOPIC})];
    for (const change of more) change(account);
  };

function written(made: ReturnType<typeof planned>): unknown {
  const {write} = stepOf(made.plan, 'PutRule');
  if (write?.op !== 'events:PutRule') throw new Error('no call');
  return JSON.parse(write.params.EventPattern ?? '{}') as unknown;
}

const LISTS: readonly (readonly [string, object])[] = [
  ['names', iam(['CreateUser', 'CreateRole'])],
  ['a name that is not required, before those that are', iam(['CreateRole', 'CreateUser'])],
  ['a wildcard', iam([{wildcard: 'Create*'}])],
  ['prefixes', iam([{prefix: 'Create'}, {prefix: 'Delete'}])],
  ['a suffix, and a name in any case', iam([{suffix: 'teUser'}, {'equals-ignore-case': 'createrole'}])],
  [
    'names, held to IAM by the source of the call',
    {...CALL, detail: {eventSource: ['iam.amazonaws.com'], eventName: ['CreateUser', 'CreateRole']}},
  ],
];

describe('a rule that also brings calls which are not required', () => {
  it.each(LISTS)('by %s: the missing ones are added to its list', (_, pattern) => {
    const made = planned(with_(pattern), WANTED);
    expect(words(made.plan)).toEqual(['PutRule']);
    expect(stepOf(made.plan, 'PutRule').resource).toMatch(/iam-changes$/);
    const after = JSON.stringify(written(made));
    const before = parsePattern(JSON.stringify(pattern));
    expect(decideCoverage(before, [parsePattern(after)]).verdict).toBe('covered');
    expect(decideCoverage(REQUIRED, [parsePattern(after)]).verdict).toBe('covered');
    expect(stepOf(made.plan, 'PutRule').text).not.toContain('alerts end');
    expect(words(planAfter(made))).toEqual([]);
  });

  it('also in a rule that the baseline names', () => {
    const made = planned(with_(iam(['CreateUser', 'CreateRole'])), {...WANTED, rule: {name: 'iam-changes'}});
    expect(written(made)).toEqual(iam(['CreateUser', 'CreateRole', 'TagUser']));
    expect(stepOf(made.plan, 'PutRule').text).not.toContain('alerts end');
  });

  it('where all changes are required, what IAM will have later is brought too', () => {
    const made = planned(with_(iam(['CreateUser', 'CreateRole'])), {
      ...NAMELESS,
      events: {include: 'iam-changes', exclude: ['iam:CreateRole']},
    });
    expect(words(made.plan)).toEqual(['PutRule']);
    const after = parsePattern(JSON.stringify(written(made)));
    for (const name of ['CreateRole', 'DeleteRole', 'CreateSomethingNew'])
      expect(decideCoverage(parsePattern(JSON.stringify(iam([name]))), [after]).verdict).toBe('covered');
  });

  it('and leads to a function alone', () => {
    const made = planned(
      (account) => {
        account.functions[FUNCTION] = {
          state: 'Active',
          policy: policy(allow('events.amazonaws.com', 'lambda:InvokeFunction', FUNCTION)),
          reserved: null,
        };
        home(account).rules = [rule('iam-changes', iam(['CreatePolicy', 'CreateUser']), {Id: '1', Arn: FUNCTION})];
      },
      {...WANTED, recipients: [{protocol: 'lambda', endpoint: FUNCTION}]},
    );
    expect(words(made.plan)).toEqual(['PutRule']);
    expect(written(made)).toEqual(iam(['CreatePolicy', 'CreateUser', 'TagUser']));
  });

  it('keeps the pattern of the step in what the check prints', () => {
    const account = healthyAccount();
    with_(iam(['CreateUser', 'CreateRole']))(account);
    const {findings} = checked(account, settingFor(WANTED));
    const text = findings.find(({check, status}) => check === 'rule-pattern-coverage' && status === 'fail')?.remediation
      ?.text;
    expect(text).toContain('"CreateRole","TagUser"');
  });
});

/** Names alone would not do, or would do more than is wanted: one rule beside it. */
const BESIDE: readonly (readonly [string, (account: World) => void, BaselineChange?])[] = [
  ['a list of what is not meant', with_(iam([{'anything-but': ['TagUser']}]))],
  ['another condition', with_(iam(['CreateUser', 'CreateRole'], {userIdentity: {type: ['Root']}}))],
  [
    'alternatives',
    with_({source: ['aws.iam'], detail: {$or: [{eventName: ['CreateUser']}, {eventName: ['CreateRole']}]}}),
  ],
  [
    'another service',
    with_({source: ['aws.iam', 'aws.transfer'], ...CALL, detail: {eventName: ['CreateUser', 'CreateRole']}}),
  ],
  ['no source', with_({...CALL, detail: {eventName: ['CreateUser', 'CreateRole']}})],
  [
    'a target of others',
    with_(iam(['CreateUser', 'CreateRole']), (account) => {
      ruleOf(account).targets.push({Id: 'ops', Arn: OPS_TOPIC});
    }),
  ],
  [
    'a text of its own',
    with_(iam(['CreateUser', 'CreateRole']), (account) => {
      ruleOf(account).targets[0]!.InputTransformer = {
        InputPathsMap: {call: '$.detail.eventName'},
        InputTemplate: '"A user was created: <call>"',
      };
    }),
  ],
  [
    'calls that may stay silent',
    with_(iam(['CreateUser', 'CreateRole'])),
    {
      ...NAMELESS,
      events: {
        include: ['iam:CreateUser', 'iam:TagUser'],
        except: [{detail: {userIdentity: {arn: [`arn:aws:iam::${ACCOUNT}:user/pipeline`]}}}],
      },
    },
  ],
];

describe('a rule that cannot be widened by names', () => {
  it.each(BESIDE)('%s: stays, and one is made beside it', (_, change, baseline = WANTED) => {
    const made = planned(change, baseline);
    expect(words(made.plan)).toEqual(['PutRule', 'PutTargets']);
    expect(stepOf(made.plan, 'PutRule').resource).toMatch(/iam-alert-guard$/);
    expect(words(planAfter(made))).toEqual([]);
  });
});
