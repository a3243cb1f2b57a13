/** Commands that are printed for people take nothing away either: what one of them makes, another does not replace. */
import {describe, expect, it} from '@jest/globals';
import {ruleOf, type World} from '../support/account.js';
import {ACCOUNT, ROLE, RULE_DLQ} from '../support/names.js';
import {policy} from '../support/policies.js';
import type {BaselineChange} from '../support/world.js';
import {planned} from './support.js';

const GROUPS = ['a', 'b'].map((name) => `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/aws/events/${name}`);
const STREAMS = ['a', 'b'].map((name) => `arn:aws:kinesis:us-east-1:${ACCOUNT}:stream/${name}`);
const only = (protocol: string, endpoints: readonly string[]): BaselineChange => ({
  topic: null,
  rule: null,
  recipients: endpoints.map((endpoint) => ({protocol, endpoint})),
});

function leadsTo(account: World, more: object, ...arns: readonly string[]): void {
  ruleOf(account).targets = arns.map((Arn, index) => ({
    ...{Id: `t${String(index)}`, Arn, DeadLetterConfig: {Arn: RULE_DLQ}},
    ...more,
  }));
}

function groups(account: World, policies: number): void {
  account.logGroups = GROUPS.map((arn) => ({
    ...{name: arn.slice(arn.indexOf('/aws')), region: 'us-east-1', class: 'STANDARD', filters: []},
  }));
  const others = {Effect: 'Allow', Principal: {Service: 'route53.amazonaws.com'}, Action: 'logs:PutLogEvents'};
  account.logPolicies = Array.from({length: policies}, (_, n) =>
    policy({...others, Resource: `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/r53/${String(n)}:*`}),
  );
  leadsTo(account, {}, ...GROUPS);
}

const textsOf = (change: (account: World) => void, baseline: BaselineChange): string =>
  planned(change, baseline)
    .plan.steps.map(({text}) => text)
    .join('\n');
const namesIn = (text: string): string[] =>
  [...text.matchAll(/--policy-name (\S+)/g)].flatMap(([, name]) => name ?? []);

describe('policies of log groups', () => {
  it('have a name for each group', () => {
    const names = namesIn(textsOf((account) => groups(account, 0), only('logs', GROUPS)));
    expect(names).toEqual([
      expect.stringMatching(/^iam-alert-guard-[0-9a-f]{10}$/),
      expect.stringMatching(/^iam-alert-guard-[0-9a-f]{10}$/),
    ]);
    expect(new Set(names).size).toBe(2);
  });

  it('are not made where the Region takes no more: the statement is for one that is there', () => {
    const full = textsOf((account) => groups(account, 10), only('logs', GROUPS));
    expect(namesIn(full)).toEqual([]);
    expect(full).toContain('The account has 10 of them in us-east-1, and a Region takes no more than 10');
    expect(full).toContain('{"Effect":"Allow","Principal":{"Service":["events.amazonaws.com"');
    expect(namesIn(textsOf((account) => groups(account, 9), only('logs', GROUPS)))).toHaveLength(2);
  });
});

it('rights of one role for two streams are one policy, which allows both', () => {
  const streams = textsOf(
    (account) => {
      for (const arn of STREAMS) account.dataStreams[arn] = {StreamARN: arn, StreamStatus: 'ACTIVE'};
      leadsTo(account, {RoleArn: ROLE}, ...STREAMS);
    },
    only('kinesis', STREAMS),
  );
  expect(namesIn(streams)).toHaveLength(1);
  for (const arn of STREAMS) expect(streams).toContain(`"Resource":"${arn}"`);
});
