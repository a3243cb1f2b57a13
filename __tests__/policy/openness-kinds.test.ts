/** Each way of admitting strangers by a condition, and its healthy neighbour, for each kind of resource. */
import {describe, expect, it} from '@jest/globals';
import {whoElse} from '../../src/policy/index.js';
import type {OpennessQuestion, Outsider} from '../../src/policy/index.js';
import {ACCOUNT, FOREIGN, KEY, policy, TOPIC} from './build.js';

const RESOURCES = [
  {action: 'sns:Subscribe', resource: TOPIC},
  {action: 'events:PutEvents', resource: `arn:aws:events:us-east-1:${ACCOUNT}:event-bus/default`},
  {action: 'kms:PutKeyPolicy', resource: KEY},
  {action: 'sqs:DeleteMessage', resource: `arn:aws:sqs:us-east-1:${ACCOUNT}:alerts`},
  {action: 's3:GetObject', resource: 'arn:aws:s3:::acme-trail/AWSLogs/x'},
] as const;
const OWN = 'o-a1b2c3d4e5';

function ask(Condition: object, over: object = {}, question: Partial<OpennessQuestion> = {}): string[][] {
  return RESOURCES.map(({action, resource}) =>
    whoElse([policy({Effect: 'Allow', Principal: '*', Action: action, Resource: '*', Condition, ...over})], {
      ...{account: ACCOUNT, trusted: [], organization: OWN, now: '2026-11-23T09:00:00Z'},
      ...{actions: [action], resources: [resource], ...question},
    }).map(
      ({principal, via, sure}: Outsider) => `${principal}${via === null ? '' : ` via ${via}`}${sure ? '' : ' perhaps'}`,
    ),
  );
}

const each = (...who: string[]): string[][] => RESOURCES.map(() => who);

describe.each<[string, object, string[]]>([
  ['an organization', {StringEquals: {'aws:PrincipalOrgID': 'o-attacker01'}}, ['o-attacker01']],
  ['two', {StringEquals: {'aws:PrincipalOrgID': [OWN, 'o-attacker01']}}, ['o-attacker01']],
  ['part of one', {'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': 'o-attacker01/r-ab12/ou-*'}}, ['o-attacker01']],
  ['resources of one', {StringEquals: {'aws:SourceOrgID': 'o-attacker01'}}, ['o-attacker01 via any AWS service']],
  ['organizations that begin alike', {StringLike: {'aws:PrincipalOrgID': 'o-a*'}}, ['everyone']],
  ['who has an organization', {Null: {'aws:PrincipalOrgID': 'false'}}, ['everyone']],
  ['all organizations but one', {StringNotEquals: {'aws:PrincipalOrgID': 'o-attacker01'}}, ['everyone']],
  ['roles of any account', {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::*:role/admin'}}, ['everyone']],
  ['roles, by question marks', {ArnLike: {'aws:PrincipalArn': 'arn:aws:iam::????????????:role/admin'}}, ['everyone']],
  ['users of any account', {StringLike: {'aws:PrincipalArn': '*:user/*'}}, ['everyone']],
  // The path of a role may hold colons, and a wildcard of StringLike runs over them.
  ['an account anywhere in the ARN', {StringLike: {'aws:PrincipalArn': `arn:*:${ACCOUNT}:*`}}, ['everyone']],
  ['an account behind two colons', {StringLike: {'aws:PrincipalArn': `arn:aws:*::${ACCOUNT}:*`}}, ['everyone']],
  ['an account behind any partition', {StringLike: {'aws:PrincipalArn': `*:iam::${ACCOUNT}:*`}}, ['everyone']],
  [
    'an account’s role behind anything',
    {StringLike: {'aws:PrincipalArn': `arn:aws:iam::*${ACCOUNT}:role/a`}},
    ['everyone'],
  ],
  ['a user’s path', {StringLike: {'aws:PrincipalArn': `arn:aws:iam::*:user/*:${ACCOUNT}:*`}}, ['everyone']],
  ['accounts that begin alike', {StringLike: {'aws:PrincipalAccount': '9*'}}, ['everyone']],
  ['callers that begin alike', {StringLike: {'kms:CallerAccount': '9*'}}, ['everyone']],
  ['all accounts but one', {StringNotEquals: {'aws:PrincipalAccount': FOREIGN}}, ['everyone']],
  ['an account', {StringEquals: {'aws:PrincipalAccount': FOREIGN}}, [FOREIGN]],
  ['every IPv6 address', {IpAddress: {'aws:SourceIp': '::/0'}}, ['everyone']],
  ['a quarter of all addresses', {IpAddress: {'aws:SourceIp': '64.0.0.0/2'}}, ['everyone']],
  ['a network or an endpoint', {IpAddressIfExists: {'aws:SourceIp': '198.51.100.0/24'}}, ['everyone']],
  ['all but a network', {NotIpAddress: {'aws:SourceIp': '198.51.100.0/24'}}, ['everyone']],
  ['any endpoint', {StringLike: {'aws:SourceVpce': 'vpce-*'}}, ['everyone']],
  ['rules of any account', {ArnLike: {'aws:SourceArn': 'arn:aws:events:*:*:rule/iam-changes'}}, ['everyone']],
  ['buckets that begin alike', {ArnLike: {'aws:SourceArn': 'arn:aws:s3:::acme-*'}}, ['everyone']],
  [
    'sources of an account',
    {StringEquals: {'aws:SourceAccount': [ACCOUNT, FOREIGN]}},
    [`${FOREIGN} via any AWS service`],
  ],
])('%s', (_name, condition, who) => {
  it('is found', () => {
    expect(ask(condition)).toEqual(each(...who));
  });
});

describe.each<[string, object]>([
  ['the declared organization', {StringEquals: {'aws:PrincipalOrgID': OWN}}],
  ['part of it', {'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': `${OWN}/r-ab12/*`}}],
  ['its resources', {StringEquals: {'aws:SourceOrgID': OWN}}],
  ['the resource’s own organization', {StringEquals: {'aws:PrincipalOrgID': '${aws:ResourceOrgID}'}}],
  ['the account', {StringEquals: {'aws:PrincipalAccount': ACCOUNT}}],
  ['the resource’s own account', {StringEquals: {'aws:PrincipalAccount': '${aws:ResourceAccount}'}}],
  ['an account in its part of the ARN', {StringLike: {'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:*`}}],
  ['an account by ArnLike', {ArnLike: {'aws:PrincipalArn': `arn:*:*:*:${ACCOUNT}:*`}}],
  ['an account anywhere by ArnLike', {ArnLike: {'aws:PrincipalArn': `arn:aws:iam::*${ACCOUNT}:role/a`}}],
  ['roles of the account', {ArnLike: {'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/*`}}],
  ['rules of the account', {ArnLike: {'aws:SourceArn': `arn:aws:events:*:${ACCOUNT}:rule/*`}}],
  ['a bucket', {ArnLike: {'aws:SourceArn': 'arn:aws:s3:::acme-logs'}}],
  ['a network', {IpAddress: {'aws:SourceIp': ['198.51.100.0/24', '2001:db8::/48']}}],
  ['private networks', {IpAddress: {'aws:SourceIp': ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16']}}],
  ['an endpoint', {StringEquals: {'aws:SourceVpce': 'vpce-0a1b2c3d'}}],
  [
    'users of any account, who are also of this one',
    {StringLike: {'aws:PrincipalArn': '*:user/*', 'aws:PrincipalAccount': ACCOUNT}},
  ],
])('%s', (_name, condition) => {
  it('is no stranger', () => {
    expect(ask(condition)).toEqual(each());
  });
});

it('takes an organization for a stranger where none is declared', () => {
  expect(ask({StringEquals: {'aws:PrincipalOrgID': OWN}}, {}, {organization: undefined})).toEqual(each(OWN));
});

describe('limits of work', () => {
  const spelled = (number: number): string => String(200_000_000_000 + number * 7_919);
  const cpu = (run: () => readonly Outsider[]): {found: readonly Outsider[]; milliseconds: number} => {
    const before = process.cpuUsage();
    const found = run();
    const {user, system} = process.cpuUsage(before);
    return {found, milliseconds: (user + system) / 1_000};
  };
  const asked = (...statements: object[]): readonly Outsider[] =>
    whoElse([policy(...statements)], {
      ...{account: ACCOUNT, trusted: [], now: '2026-11-23T09:00:00Z'},
      ...{actions: ['sns:Publish'], resources: [TOPIC]},
    });
  const allow = {Effect: 'Allow', Action: 'sns:Publish', Resource: TOPIC};

  it('a policy of the largest size is judged', () => {
    const services = Array.from({length: 300}, (_, number) => `service${String(number)}.amazonaws.com`);
    const accounts = Array.from({length: 900}, (_, number) => spelled(number));
    const {found, milliseconds} = cpu(() =>
      asked({...allow, Principal: {Service: services}, Condition: {StringEquals: {'aws:SourceAccount': accounts}}}),
    );
    expect(found).toHaveLength(900);
    expect(found[0]).toMatchObject({
      principal: spelled(0),
      via: 'service0.amazonaws.com and 299 other services',
      sure: true,
    });
    // It takes a tenth of this; judged one by one it was minutes.
    expect(milliseconds).toBeLessThan(3_000);
  });

  it('patterns beyond all reason are unknown, and the statement is named', () => {
    const patterns = Array.from({length: 60}, (_, number) => `*${String(number)}a*b*c*`);
    const {found, milliseconds} = cpu(() =>
      asked({...allow, Sid: 'odd', Principal: '*', Condition: {StringLike: {'aws:PrincipalArn': patterns}}}),
    );
    expect(found).toMatchObject([{principal: 'everyone', sure: false, unjudged: true, statements: [{sid: 'odd'}]}]);
    expect(milliseconds).toBeLessThan(3_000);
  });
});
