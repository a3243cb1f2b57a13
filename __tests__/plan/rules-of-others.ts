/** Accounts with rules that somebody else has made: narrow, with a text of their own, with other targets, or none at all. */
import fc from 'fast-check';
import {home, rule, subscriptionOf, type World} from '../support/account.js';
import {EMAIL, FUNCTION, OPS_TOPIC, QUEUE, TOPIC} from '../support/names.js';
import {IAM_PATTERN} from '../support/policies.js';
import {planned, type Planned} from './support.js';

const PATTERNS = {
  all: IAM_PATTERN,
  one: {...IAM_PATTERN, detail: {...IAM_PATTERN.detail, eventName: ['CreateUser']}},
  devices: {
    ...IAM_PATTERN,
    detail: {...IAM_PATTERN.detail, eventName: ['DeactivateMFADevice', 'DeleteVirtualMFADevice']},
  },
  wrongWord: {...IAM_PATTERN, 'detail-type': ['AWS API call via CloudTrail']},
  signIn: {source: ['aws.signin'], 'detail-type': ['AWS Console Sign In via CloudTrail']},
} as const;

const TARGETS = {
  topic: {Id: 'topic', Arn: TOPIC},
  text: {
    Id: 'text',
    Arn: TOPIC,
    InputTransformer: {InputPathsMap: {at: '$.time'}, InputTemplate: '"An MFA device was changed at <at>"'},
  },
  ops: {Id: 'ops', Arn: OPS_TOPIC},
  queue: {Id: 'queue', Arn: QUEUE},
  function: {Id: 'function', Arn: FUNCTION},
} as const;

export interface RuleOf {
  readonly pattern: keyof typeof PATTERNS;
  readonly on: boolean;
  readonly targets: readonly (keyof typeof TARGETS)[];
}

export interface Others {
  readonly rules: readonly RuleOf[];
  /** The rule that the baseline names, if it names one: `r0` may be there, `mine` is not. */
  readonly declared: 'r0' | 'mine' | null;
  readonly topic: boolean;
  readonly pending: boolean;
}

const keys = <T extends object>(of: T): (keyof T)[] => Object.keys(of) as (keyof T)[];

export const ACCOUNTS: fc.Arbitrary<Others> = fc.record({
  rules: fc.array(
    fc.record({
      pattern: fc.constantFrom(...keys(PATTERNS)),
      on: fc.boolean(),
      targets: fc.shuffledSubarray(keys(TARGETS), {maxLength: 3}),
    }),
    {maxLength: 3},
  ),
  declared: fc.constantFrom('r0', 'mine', null),
  topic: fc.boolean(),
  pending: fc.boolean(),
});

export interface PlannedFor {
  readonly account: World;
  readonly made: Planned;
}

export function planFor({rules, declared, topic, pending}: Others): PlannedFor {
  let found: World | undefined;
  const change = (account: World): void => {
    found = account;
    home(account).rules = rules.map(({pattern, on, targets}, index) => {
      const made = rule(`r${String(index)}`, PATTERNS[pattern], ...targets.map((name) => ({...TARGETS[name]})));
      if (!on) made.rule.State = 'DISABLED';
      return made;
    });
    if (pending) Object.assign(subscriptionOf(account, 'email').row, {SubscriptionArn: 'PendingConfirmation'});
  };
  const baseline = {
    version: 1,
    account: '111122223333',
    ...(declared === null ? {} : {rule: {name: declared}}),
    ...(topic ? {topic: {name: 'iam-alerts'}} : {}),
    recipients: [{protocol: 'email', endpoint: EMAIL}],
    'unexpected-recipients': 'allow',
  };
  const made = planned(change, JSON.stringify(baseline));
  if (found === undefined) throw new Error('no account was planned for');
  return {account: found, made};
}

export function ourRules({declared}: Others): readonly string[] {
  return ['iam-alert-guard', ...(declared === null ? [] : [declared])];
}
