import {describe, expect, it} from '@jest/globals';
import {openDeputies, TOPIC_ADMINISTER, TOPIC_PUBLISH, TOPIC_SUBSCRIBE, whoElse} from '../../src/policy/index.js';
import type {Outsider} from '../../src/policy/index.js';
import {ACCOUNT, admits, DEFAULT_STATEMENT, FOREIGN, policy, TOPIC} from './build.js';

const QUESTION = {
  account: ACCOUNT,
  trusted: ['777788889999'],
  actions: [...TOPIC_PUBLISH, ...TOPIC_SUBSCRIBE, ...TOPIC_ADMINISTER],
  resources: [TOPIC],
  now: '2026-11-23T09:00:00Z',
};

function who(...statements: object[]): string[] {
  return whoElse([policy(...statements)], QUESTION).map(spell);
}

function spell(found: Outsider): string {
  const marks = [
    found.via === null ? '' : ` via ${found.via}`,
    found.conditioned ? ' if' : '',
    found.sure ? '' : ' perhaps',
  ];
  return `${found.principal}${marks.join('')}: ${found.actions.join(' ')}`;
}

const open = (over: object = {}): object => admits({Principal: '*', ...over});

describe('whoElse: nobody', () => {
  it.each<[string, object[]]>([
    ['the default statement', [DEFAULT_STATEMENT, admits()]],
    [
      'the account, three times',
      [open({Principal: {AWS: [ACCOUNT, `arn:aws:iam::${ACCOUNT}:root`, `arn:aws:iam::${ACCOUNT}:role/x`]}})],
    ],
    ['a trusted account', [open({Principal: {AWS: '777788889999'}})]],
    ['everybody of the own account', [open({Condition: {StringEquals: {'aws:PrincipalAccount': ACCOUNT}}})]],
    [
      'alarms of the own account',
      [open({Condition: {ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:alarm:*`}}})],
    ],
    [
      'a bucket',
      [open({Principal: {Service: 's3.amazonaws.com'}, Condition: {ArnLike: {'aws:SourceArn': 'arn:aws:s3:::acme'}}})],
    ],
    ['a VPC endpoint', [open({Condition: {StringEquals: {'aws:SourceVpce': 'vpce-1'}}})]],
    ['a network', [open({Condition: {IpAddress: {'aws:SourceIp': '198.51.100.0/24'}}})]],
    [
      'everybody, but a Deny for the rest',
      [open(), open({Effect: 'Deny', Condition: {StringNotEquals: {'aws:PrincipalAccount': ACCOUNT}}})],
    ],
    [
      'everybody, but a NotPrincipal Deny',
      [open(), open({Effect: 'Deny', Principal: undefined, NotPrincipal: {AWS: ACCOUNT}})],
    ],
    [
      'a Deny for plain HTTP',
      [admits(), open({Effect: 'Deny', Action: 'sns:*', Condition: {Bool: {'aws:SecureTransport': 'false'}}})],
    ],
    ['another action', [open({Action: 'sns:ListSubscriptionsByTopic'})]],
    ['another topic', [open({Resource: `${TOPIC}-other`})]],
    [
      'a foreign account that is denied',
      [open({Principal: {AWS: FOREIGN}}), open({Effect: 'Deny', Principal: {AWS: FOREIGN}})],
    ],
  ])('%s', (_name, statements) => {
    expect(who(...statements)).toEqual([]);
  });
});

describe('whoElse: somebody', () => {
  it.each<[string, string[], object[]]>([
    ['everybody', ['everyone: sns:Publish'], [open()]],
    ['everybody, as AWS', ['everyone: sns:Publish'], [open({Principal: {AWS: '*'}})]],
    ['everybody over TLS', ['everyone if: sns:Publish'], [open({Condition: {Bool: {'aws:SecureTransport': 'true'}}})]],
    [
      'everybody who subscribes by https',
      ['everyone if: sns:Subscribe sns:Receive'],
      [open({Action: ['sns:Subscribe', 'sns:Receive'], Condition: {StringEquals: {'sns:Protocol': 'https'}}})],
    ],
    [
      'every address',
      ['everyone if: sns:Publish'],
      [open({Condition: {IpAddress: {'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1']}}})],
    ],
    [
      'an empty restriction',
      ['everyone if: sns:Publish'],
      [open({Condition: {StringEqualsIfExists: {'aws:SourceAccount': ACCOUNT}}})],
    ],
    [
      'a wildcard restriction',
      ['everyone if: sns:Publish'],
      [open({Condition: {StringLike: {'aws:PrincipalAccount': '*'}}})],
    ],
    [
      'a set of none',
      ['everyone if: sns:Publish'],
      [open({Condition: {'ForAllValues:StringEquals': {'aws:PrincipalOrgPaths': 'o-1/*'}}})],
    ],
    ['everybody but one', ['everyone: sns:Publish'], [open({Principal: undefined, NotPrincipal: {AWS: FOREIGN}})]],
    [
      'everything but one',
      [
        'everyone: sns:Publish sns:Receive sns:SetTopicAttributes sns:AddPermission sns:RemovePermission sns:DeleteTopic sns:PutDataProtectionPolicy',
      ],
      [open({Action: undefined, NotAction: 'sns:Subscribe'})],
    ],
    [
      'an organization',
      ['o-a1b2c3d4e5 if: sns:Publish'],
      [open({Condition: {StringEquals: {'aws:PrincipalOrgID': 'o-a1b2c3d4e5'}}})],
    ],
    [
      'the paths of an organization',
      ['o-a1b2c3d4e5 if: sns:Publish'],
      [open({Condition: {'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/*'}}})],
    ],
    ['a foreign account', [`${FOREIGN}: sns:Publish`], [open({Principal: {AWS: FOREIGN}})]],
    [
      'a foreign administrator',
      [`${FOREIGN}: sns:SetTopicAttributes sns:AddPermission sns:DeleteTopic`],
      [
        open({
          Principal: {AWS: `arn:aws:iam::${FOREIGN}:root`},
          Action: ['sns:SetTopicAttributes', 'sns:AddPermission', 'sns:DeleteTopic'],
        }),
      ],
    ],
    [
      'a foreign role',
      [`arn:aws:iam::${FOREIGN}:role/x: sns:Publish`],
      [open({Principal: {AWS: `arn:aws:iam::${FOREIGN}:role/x`}})],
    ],
    [
      'a foreign account by a condition',
      [`${FOREIGN} if: sns:Publish`],
      [open({Condition: {StringEquals: {'aws:PrincipalAccount': [ACCOUNT, FOREIGN]}}})],
    ],
    [
      'a foreign role by a condition',
      [`arn:aws:iam::${FOREIGN}:role/x if: sns:Publish`],
      [open({Condition: {ArnEquals: {'aws:PrincipalArn': `arn:aws:iam::${FOREIGN}:role/x`}}})],
    ],
    [
      'a foreign bucket',
      [`${FOREIGN} via s3.amazonaws.com if: sns:Publish`],
      [open({Principal: {Service: 's3.amazonaws.com'}, Condition: {StringEquals: {'aws:SourceAccount': FOREIGN}}})],
    ],
    [
      'foreign alarms',
      [`${FOREIGN} via any AWS service if: sns:Publish`],
      [open({Condition: {ArnLike: {'aws:SourceArn': `arn:aws:cloudwatch:us-east-2:${FOREIGN}:alarm:*`}}})],
    ],
    [
      'a condition that nobody can judge',
      ['everyone if perhaps: sns:Publish'],
      [open({Condition: {StringEquals: {'aws:ResourceTag/open': 'yes'}}})],
    ],
  ])('%s', (_name, expected, statements) => {
    expect(who(...statements)).toEqual(expected);
  });

  it('names the statement', () => {
    const [found] = whoElse([policy(admits(), open({Sid: 'hole'}))], QUESTION);
    expect(found?.statements).toEqual([{policy: 0, statement: 1, sid: 'hole'}]);
  });
});

describe('openDeputies', () => {
  const deputies = (...statements: object[]): string[] =>
    openDeputies([policy(...statements)], QUESTION).map((found) => found.service);

  it('names services that may act for anybody', () => {
    expect(deputies(admits(), admits({Principal: {Service: 's3.amazonaws.com'}}))).toEqual([
      'events.amazonaws.com',
      's3.amazonaws.com',
    ]);
  });

  it.each<[string, object]>([
    ['a rule', {ArnEquals: {'aws:SourceArn': `arn:aws:events:us-east-1:${ACCOUNT}:rule/x`}}],
    ['an account', {StringEquals: {'aws:SourceAccount': ACCOUNT}}],
    ['an organization', {StringEquals: {'aws:SourceOrgID': 'o-1'}}],
  ])('not where the statement names %s', (_name, condition) => {
    expect(deputies(admits({Condition: condition}))).toEqual([]);
  });
});
