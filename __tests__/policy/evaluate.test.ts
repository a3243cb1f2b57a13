/** The evaluation rules of the IAM user guide, case by case. */
import {describe, expect, it} from '@jest/globals';
import {evaluate} from '../../src/policy/index.js';
import type {KeyValue, Principal} from '../../src/policy/index.js';
import {ACCOUNT, admits, FOREIGN, parsed, policy, request, TOPIC} from './build.js';

const ROLE: Principal = {kind: 'role', account: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:role/path/sender`};

describe('effects', () => {
  it.each<[string, object[], string]>([
    ['nothing', [], 'implicit-deny'],
    ['an Allow', [admits()], 'allow'],
    ['an Allow and a Deny', [admits(), admits({Effect: 'Deny'})], 'explicit-deny'],
    ['a Deny and an Allow', [admits({Effect: 'Deny'}), admits()], 'explicit-deny'],
    ['a Deny for everybody', [admits(), admits({Effect: 'Deny', Principal: '*'})], 'explicit-deny'],
    ['a Deny of another action', [admits(), admits({Effect: 'Deny', Action: 'sns:Subscribe'})], 'allow'],
    [
      'a Deny by NotAction',
      [admits(), admits({Effect: 'Deny', Action: undefined, NotAction: 'sns:Subscribe'})],
      'explicit-deny',
    ],
    ['a Deny that may apply', [admits(), admits({Effect: 'Deny', Condition: {Bool: {'aws:x': 'true'}}})], 'unknown'],
    [
      'a Deny that may apply and no Allow',
      [admits({Effect: 'Deny', Condition: {Bool: {'aws:x': 'true'}}})],
      'implicit-deny',
    ],
    ['an Allow that may apply', [admits({Condition: {Bool: {'aws:x': 'true'}}})], 'unknown'],
    ['a sure Allow beside an unsure one', [admits(), admits({Condition: {Bool: {'aws:x': 'true'}}})], 'allow'],
  ])('%s', (_name, statements, effect) => {
    expect(evaluate([policy(...statements)], request()).effect).toBe(effect);
  });

  it('names the statements that decide and what keeps the others from it', () => {
    const answer = evaluate(
      [policy(admits({Condition: {StringEquals: {'aws:SourceAccount': ACCOUNT}}}))],
      request({context: {'aws:sourceaccount': 'absent'}}),
    );
    expect(answer.by).toEqual([{policy: 0, statement: 0, sid: 'events'}]);
    expect(answer.why).toBe(
      'the topic policy does not allow sns:Publish: a condition of statement "events" is not met (StringEquals aws:SourceAccount: the request does not have this key)',
    );
  });
});

describe('principals', () => {
  it.each<[string, unknown, string]>([
    ['its name', {Service: 'events.amazonaws.com'}, 'allow'],
    ['its name in a list', {Service: ['lambda.amazonaws.com', 'events.amazonaws.com']}, 'allow'],
    ['its name beside accounts', {AWS: ACCOUNT, Service: 'events.amazonaws.com'}, 'allow'],
    ['everybody', '*', 'allow'],
    ['everybody, as AWS', {AWS: '*'}, 'allow'],
    ['another service', {Service: 'cloudwatch.amazonaws.com'}, 'implicit-deny'],
    ['any service', {Service: '*'}, 'unknown'],
    ['its name in capitals', {Service: 'Events.amazonaws.com'}, 'unknown'],
    ['its name as an AWS principal', {AWS: 'events.amazonaws.com'}, 'implicit-deny'],
    ['an account', {AWS: ACCOUNT}, 'implicit-deny'],
    ['a root', {AWS: `arn:aws:iam::${ACCOUNT}:root`}, 'implicit-deny'],
    ['an identity provider', {Federated: 'accounts.google.com'}, 'implicit-deny'],
    [
      'a canonical user',
      {CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'},
      'implicit-deny',
    ],
    ['nobody', {}, 'implicit-deny'],
  ])('a service is covered by %s', (_name, principal, effect) => {
    expect(evaluate([policy(admits({Principal: principal}))], request()).effect).toBe(effect);
  });

  it.each<[string, unknown, string]>([
    ['everybody but it', {Service: 'events.amazonaws.com'}, 'allow'],
    ['everybody but an account', {AWS: `arn:aws:iam::${ACCOUNT}:root`}, 'explicit-deny'],
    ['everybody but another service', {Service: 'sns.amazonaws.com'}, 'explicit-deny'],
    ['everybody but everybody', {AWS: '*'}, 'allow'],
  ])('NotPrincipal with Deny: %s', (_name, principal, effect) => {
    const deny = admits({Effect: 'Deny', Principal: undefined, NotPrincipal: principal});
    expect(evaluate([policy(admits(), deny)], request()).effect).toBe(effect);
  });

  it.each<[string, unknown, string]>([
    ['its ARN', {AWS: ROLE.arn}, 'allow'],
    ['its account', {AWS: ACCOUNT}, 'allow'],
    ['the root of its account', {AWS: `arn:aws:iam::${ACCOUNT}:root`}, 'allow'],
    ['the root of its account in China', {AWS: `arn:aws-cn:iam::${ACCOUNT}:root`}, 'allow'],
    ['another account', {AWS: FOREIGN}, 'implicit-deny'],
    ['another role', {AWS: `arn:aws:iam::${ACCOUNT}:role/path/other`}, 'implicit-deny'],
    ['a session of it', {AWS: `arn:aws:sts::${ACCOUNT}:assumed-role/sender/abc`}, 'unknown'],
    ['a session of another', {AWS: `arn:aws:sts::${ACCOUNT}:assumed-role/other/abc`}, 'implicit-deny'],
    ['a wildcard in an ARN, which AWS does not have', {AWS: `arn:aws:iam::${ACCOUNT}:role/*`}, 'unknown'],
    ['the id of a deleted role', {AWS: 'AROAEXAMPLEID'}, 'implicit-deny'],
    ['a service', {Service: 'events.amazonaws.com'}, 'implicit-deny'],
  ])('a role is covered by %s', (_name, principal, effect) => {
    expect(evaluate([policy(admits({Principal: principal}))], request({principal: ROLE})).effect).toBe(effect);
  });

  it.each<[string, string[], string]>([
    ['role and account', [ROLE.arn, `arn:aws:iam::${ACCOUNT}:root`], 'allow'],
    ['the role alone', [ROLE.arn], 'unknown'],
    ['the account alone', [ACCOUNT], 'unknown'],
    ['neither', [FOREIGN], 'explicit-deny'],
  ])('NotPrincipal exempts a role for certain only with its account: %s', (_name, listed, effect) => {
    const deny = {Effect: 'Deny', NotPrincipal: {AWS: listed}, Action: '*', Resource: '*'};
    const allow = admits({Principal: {AWS: ACCOUNT}});
    expect(evaluate([policy(allow, deny)], request({principal: ROLE})).effect).toBe(effect);
  });

  it('lets an anonymous caller in by a wildcard only', () => {
    const anonymous = request({principal: {kind: 'anonymous'}});
    expect(evaluate([policy(admits({Principal: '*'}))], anonymous).effect).toBe('allow');
    expect(evaluate([policy(admits({Principal: {AWS: ACCOUNT}}))], anonymous).effect).toBe('implicit-deny');
  });
});

describe('actions and resources', () => {
  it.each<[object, string]>([
    [{Action: 'SNS:PUBLISH'}, 'allow'],
    [{Action: 'sns:Pub*'}, 'allow'],
    [{Action: 'sns:?ublish'}, 'allow'],
    [{Action: 's*:*sh'}, 'unknown'],
    [{Action: '**'}, 'unknown'],
    [{Action: '*'}, 'allow'],
    [{Action: ['sns:Subscribe', 'sns:*']}, 'allow'],
    [{Action: 'sns:PublishBatch'}, 'implicit-deny'],
    [{Action: 'sns:Publis'}, 'implicit-deny'],
    [{Action: 'sqs:*'}, 'implicit-deny'],
    [{Action: []}, 'implicit-deny'],
    [{Action: undefined, NotAction: 'sns:Subscribe'}, 'allow'],
    [{Action: undefined, NotAction: ['sns:P*']}, 'implicit-deny'],
    [{Resource: '*'}, 'allow'],
    [{Resource: undefined}, 'allow'],
    [{Resource: 'arn:aws:sns:*:*:iam-*'}, 'allow'],
    [{Resource: `arn:aws:sns:us-east-1:${ACCOUNT}:*`}, 'allow'],
    [{Resource: 'arn:aws:sns:*'}, 'allow'],
    [{Resource: 'arn:aws:sns:us-east-1'}, 'unknown'],
    [{Resource: 'arn:aws:sns:*:iam-alerts'}, 'unknown'],
    [{Resource: `arn:aws:sns:us-east-1:${ACCOUNT}:iam-alert`}, 'implicit-deny'],
    [{Resource: `arn:aws:sns:us-east-1:${ACCOUNT}:IAM-ALERTS`}, 'implicit-deny'],
    [{Resource: undefined, NotResource: 'arn:aws:sns:*:*:other'}, 'allow'],
    [{Resource: undefined, NotResource: TOPIC}, 'implicit-deny'],
  ])('%j', (over, effect) => {
    expect(evaluate([policy(admits(over))], request()).effect).toBe(effect);
  });
});

describe('condition operators', () => {
  const held = (operator: string, wanted: unknown, value: KeyValue): string =>
    evaluate(
      [policy(admits({Condition: {[operator]: {'Aws:Thing': wanted}}}))],
      request({context: {'aws:thing': value}}),
    ).effect;

  it.each<[string, unknown, KeyValue, string]>([
    ['StringEquals', 'a', ['a'], 'allow'],
    ['StringEquals', ['b', 'a'], ['a'], 'allow'],
    ['StringEquals', 'A', ['a'], 'implicit-deny'],
    ['StringEquals', 'a*', ['ab'], 'implicit-deny'],
    ['StringEquals', 'a', 'absent', 'implicit-deny'],
    ['StringEquals', 'a', 'present', 'unknown'],
    ['StringEquals', 'a', 'unknown', 'unknown'],
    ['StringEqualsIgnoreCase', 'ABC', ['aBc'], 'allow'],
    ['StringNotEquals', 'a', ['a'], 'implicit-deny'],
    ['StringNotEquals', ['a', 'b'], ['c'], 'allow'],
    ['StringNotEquals', ['a', 'b'], ['b'], 'implicit-deny'],
    ['StringNotEquals', 'a', 'absent', 'allow'],
    ['StringLike', 'a*c?', ['abbcd'], 'allow'],
    ['StringLike', 'a*c?', ['abbc'], 'implicit-deny'],
    ['StringLike', '*', 'present', 'allow'],
    ['StringLike', '*', 'unknown', 'unknown'],
    ['StringNotLike', 'a*', ['b'], 'allow'],
    ['StringEqualsIfExists', 'a', 'absent', 'allow'],
    ['StringEqualsIfExists', 'a', ['b'], 'implicit-deny'],
    ['StringNotEqualsIfExists', 'a', 'absent', 'allow'],
    ['StringLikeIfExists', '*', 'unknown', 'allow'],
    ['NumericEquals', '10', ['10.0'], 'allow'],
    ['NumericLessThan', 5, ['4'], 'allow'],
    ['NumericLessThan', 5, ['5'], 'implicit-deny'],
    ['NumericLessThanEquals', 5, ['5'], 'allow'],
    ['NumericGreaterThan', '5', ['6'], 'allow'],
    ['NumericGreaterThanEquals', '5', ['4'], 'implicit-deny'],
    ['NumericNotEquals', '5', ['6'], 'allow'],
    ['NumericEquals', 'five', ['5'], 'unknown'],
    ['DateLessThan', '2027-01-01T00:00:00Z', ['2026-06-01T00:00:00Z'], 'allow'],
    ['DateGreaterThan', '2027-01-01', ['2026-06-01T00:00:00Z'], 'implicit-deny'],
    ['DateEquals', '1767225600', ['2026-01-01T00:00:00Z'], 'allow'],
    ['Bool', 'true', ['true'], 'allow'],
    ['Bool', true, ['false'], 'implicit-deny'],
    ['Bool', 'TRUE', ['true'], 'allow'],
    ['BoolIfExists', 'false', 'absent', 'allow'],
    ['BinaryEquals', 'QQ==', ['QQ=='], 'allow'],
    ['BinaryEquals', 'QQ==', ['qq=='], 'implicit-deny'],
    ['IpAddress', '203.0.113.0/24', ['203.0.113.9'], 'allow'],
    ['IpAddress', '203.0.113.0/24', ['203.0.114.9'], 'implicit-deny'],
    ['IpAddress', ['198.51.100.7', '2001:db8::/32'], ['2001:DB8:1::5'], 'allow'],
    ['IpAddress', '0.0.0.0/0', ['2001:db8::1'], 'implicit-deny'],
    ['NotIpAddress', '203.0.113.0/24', ['203.0.114.9'], 'allow'],
    ['NotIpAddress', '203.0.113.0/24', 'absent', 'allow'],
    ['IpAddress', '0.0.0.0/0', ['198.51.100.7'], 'allow'],
    ['NotIpAddress', '198.51.100.7', ['2001:db8::5'], 'allow'],
    ['IpAddress', 'here', ['203.0.114.9'], 'unknown'],
    ['ArnEquals', 'arn:aws:events:us-east-1:1:rule/*', ['arn:aws:events:us-east-1:1:rule/bus/x'], 'allow'],
    ['ArnLike', 'arn:aws:s3:*:*:bucket', ['arn:aws:s3:::bucket'], 'allow'],
    ['ArnLike', 'arn:aws:x:*:1:finance/*', ['arn:aws:x:us-east-2:9:store/abc:1:finance/document.txt'], 'implicit-deny'],
    ['StringLike', 'arn:aws:x:*:1:finance/*', ['arn:aws:x:us-east-2:9:store/abc:1:finance/document.txt'], 'allow'],
    ['ArnLike', '*', ['arn:aws:s3:::bucket'], 'unknown'],
    ['ArnLike', '*', 'present', 'unknown'],
    ['ArnLike', 'arn:aws:s3:*', ['arn:aws:s3:::bucket'], 'unknown'],
    ['ArnNotEquals', 'arn:aws:s3:::bucket', ['arn:aws:s3:::other'], 'allow'],
    ['ArnNotLike', 'arn:aws:s3:::b*', 'absent', 'allow'],
    ['Null', 'true', 'absent', 'allow'],
    ['Null', 'true', ['x'], 'implicit-deny'],
    ['Null', false, 'present', 'allow'],
    ['Null', false, 'unknown', 'unknown'],
    ['Null', ['true', 'false'], 'present', 'allow'],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], 'allow'],
    ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], 'implicit-deny'],
    ['ForAllValues:StringEquals', 'a', 'absent', 'allow'],
    ['ForAllValues:StringEquals', 'a', [], 'allow'],
    ['ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'd'], 'allow'],
    ['ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'b'], 'implicit-deny'],
    ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'b'], 'allow'],
    ['ForAnyValue:StringEquals', 'a', ['c'], 'implicit-deny'],
    ['ForAnyValue:StringEquals', 'a', 'absent', 'implicit-deny'],
    ['ForAnyValue:StringLike', 'o-1/*', ['o-1/r-2/ou-3/'], 'allow'],
    ['ForAnyValue:StringNotEquals', 'a', ['a', 'b'], 'allow'],
    ['ForAnyValue:StringEqualsIfExists', 'a', 'absent', 'allow'],
    ['StringEquals', 'a', ['a', 'b'], 'unknown'],
    ['StringEquals', 'c', ['a', 'b'], 'implicit-deny'],
    ['StringEquals', 'a', 'free', 'allow'],
  ])('%s %j against %j: %s', (operator, wanted, value, effect) => {
    expect(held(operator, wanted, value)).toBe(effect);
  });

  it('avoids a Deny that the caller can avoid', () => {
    const deny = admits({Effect: 'Deny', Principal: '*', Condition: {Bool: {'aws:SecureTransport': 'false'}}});
    expect(evaluate([policy(admits(), deny)], request({context: {'aws:securetransport': 'free'}})).effect).toBe(
      'allow',
    );
  });

  it('joins keys and operators by AND', () => {
    const both = {StringEquals: {a: '1', b: '2'}, Bool: {c: 'true'}};
    const answer = (context: Readonly<Record<string, KeyValue>>): string =>
      evaluate([policy(admits({Condition: both}))], request({context})).effect;
    expect(answer({a: ['1'], b: ['2'], c: ['true']})).toBe('allow');
    expect(answer({a: ['1'], b: ['3'], c: 'unknown'})).toBe('implicit-deny');
    expect(answer({a: ['1'], b: ['2'], c: 'unknown'})).toBe('unknown');
  });

  it('knows families of keys', () => {
    const tagged = policy(admits({Condition: {StringEquals: {'aws:PrincipalTag/Team': 'x'}}}));
    expect(evaluate([tagged], request({context: {'aws:principaltag/': 'absent'}})).effect).toBe('implicit-deny');
    expect(
      evaluate([tagged], request({context: {'aws:principaltag/': 'absent', 'aws:principaltag/team': ['x']}})).effect,
    ).toBe('allow');
  });
});

describe('policy variables', () => {
  const answer = (value: string, context: Readonly<Record<string, KeyValue>>, operator = 'StringEquals'): string =>
    evaluate(
      [policy(admits({Condition: {[operator]: {'aws:a': value}}}))],
      request({context: {'aws:a': ['x-1'], ...context}}),
    ).effect;

  it.each<[string, Readonly<Record<string, KeyValue>>, string]>([
    ['x-${aws:b}', {'aws:b': ['1']}, 'allow'],
    ['x-${AWS:B}', {'aws:b': ['2']}, 'implicit-deny'],
    ['x-${aws:b}', {'aws:b': 'absent'}, 'implicit-deny'],
    ["x-${aws:b, '1'}", {'aws:b': 'absent'}, 'allow'],
    ["x-${aws:b, '1'}", {'aws:b': ['2']}, 'implicit-deny'],
    ['x-${aws:b}', {'aws:b': 'unknown'}, 'unknown'],
    ['y-${aws:b}', {'aws:b': 'unknown'}, 'implicit-deny'],
    ['x-${aws:b', {'aws:b': ['1']}, 'implicit-deny'],
  ])('%s with %j: %s', (value, context, effect) => {
    expect(answer(value, context)).toBe(effect);
  });

  it('never lets a value bring a wildcard', () => {
    expect(answer('x-${aws:b}', {'aws:b': ['*']}, 'StringLike')).toBe('implicit-deny');
    expect(answer('x-${*}', {}, 'StringLike')).toBe('implicit-deny');
    expect(answer('x-*', {}, 'StringLike')).toBe('allow');
  });

  it('is text in the older language', () => {
    const old = parsed(JSON.stringify({Statement: admits({Resource: 'arn:aws:sns:us-east-1:1:${aws:b}'})}));
    const resource = 'arn:aws:sns:us-east-1:1:${aws:b}';
    expect(evaluate([old], request({resource, context: {'aws:b': ['x']}})).effect).toBe('allow');
  });

  it('stands in a Resource', () => {
    const own = policy(admits({Resource: 'arn:aws:sns:*:*:${aws:PrincipalAccount}-alerts'}));
    const ask = (value: KeyValue): string =>
      evaluate([own], request({resource: 'arn:aws:sns:r:1:7-alerts', context: {'aws:principalaccount': value}})).effect;
    expect([ask(['7']), ask(['8']), ask('absent'), ask('unknown')]).toEqual([
      'allow',
      'implicit-deny',
      'implicit-deny',
      'unknown',
    ]);
  });
});
