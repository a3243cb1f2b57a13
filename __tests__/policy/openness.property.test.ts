/** What `whoElse` says of everybody agrees with what the evaluator says of anybody. */
import {describe, expect, it} from '@jest/globals';
import fc from 'fast-check';
import {evaluate, whoElse} from '../../src/policy/index.js';
import type {KeyValue, Outsider, ParsedPolicy, RequestContext} from '../../src/policy/index.js';
import {deputy, person, throughEndpoint} from '../../src/policy/openness/callers.js';
import type {Membership} from '../../src/policy/openness/callers.js';
import {globMatches, tokens} from '../../src/policy/glob.js';
import {fixedKeys} from '../../src/policy/openness/mentions.js';
import {runs} from '../support/runs.js';
import {ACCOUNT, FOREIGN, policy, TOPIC} from './build.js';

const NOW = '2026-11-23T09:00:00Z';
const DECLARED = 'o-declared01';
const QUESTION = {
  ...{account: ACCOUNT, trusted: ['777788889999'], organization: DECLARED, now: NOW},
  ...{actions: ['sns:Publish', 'sns:Subscribe'], resources: [TOPIC]},
};

const line = fc.oneof(
  fc.tuple(
    fc.constantFrom('ArnLike', 'ArnNotLike', 'StringLike', 'StringNotLike', 'ArnLikeIfExists', 'StringEquals'),
    fc.constant('aws:PrincipalArn'),
    fc.constantFrom(
      'arn:aws:iam::*:role/admin',
      `arn:aws:iam::${FOREIGN}:role/*`,
      'arn:aws:iam::9*:user/*',
      '*role/x?',
      `arn:aws:iam::${ACCOUNT}:*`,
    ),
  ),
  fc.tuple(
    fc.constantFrom('StringEquals', 'StringLike', 'StringNotEquals', 'StringNotLike', 'StringLikeIfExists'),
    fc.constantFrom('aws:PrincipalAccount', 'kms:CallerAccount', 'aws:SourceAccount'),
    fc.constantFrom(ACCOUNT, FOREIGN, '9*', '4444*', '*', '${aws:ResourceAccount}'),
  ),
  fc.tuple(
    fc.constantFrom('StringEquals', 'StringLike', 'StringNotEquals', 'StringEqualsIfExists', 'Null'),
    fc.constantFrom('aws:PrincipalOrgID', 'aws:SourceOrgID'),
    fc.constantFrom('o-attacker01', DECLARED, 'o-*', 'o-a*', 'true', 'false'),
  ),
  fc.tuple(
    fc.constantFrom('ForAnyValue:StringLike', 'ForAllValues:StringLike', 'ForAnyValue:StringNotLike'),
    fc.constant('aws:PrincipalOrgPaths'),
    fc.constantFrom('o-attacker01/*', `${DECLARED}/*`, 'o-*/r-ab*'),
  ),
  fc.tuple(
    fc.constantFrom('IpAddress', 'NotIpAddress', 'IpAddressIfExists'),
    fc.constant('aws:SourceIp'),
    fc.constantFrom('0.0.0.0/1', '128.0.0.0/1', '::/0', '8.0.0.0/6', '198.51.100.0/24'),
  ),
  fc.tuple(
    fc.constantFrom('ArnLike', 'ArnNotLike', 'StringLike'),
    fc.constant('aws:SourceArn'),
    fc.constantFrom(
      'arn:aws:events:*:*:rule/x',
      `arn:aws:s3:*:${FOREIGN}:*`,
      'arn:aws:s3:::acme',
      'arn:aws:s3:::a*',
      `arn:aws:sns:*:${ACCOUNT}:*`,
    ),
  ),
  fc.tuple(
    fc.constantFrom('StringLike', 'StringNotLike'),
    fc.constant('aws:SourceVpce'),
    fc.constantFrom('vpce-*', 'vpce-1'),
  ),
);
const condition = fc.array(line, {maxLength: 2}).map((lines) => {
  const made: Record<string, Record<string, string[]>> = {};
  for (const [operator, key, value] of lines) ((made[operator] ??= {})[key] ??= []).push(value);
  for (const value of Object.values(made['Null'] ?? {}))
    value.splice(0, value.length, value.includes('true') ? 'true' : 'false');
  return made;
});
const statement = fc
  .record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
    who: fc.constantFrom<object>(
      {Principal: '*'},
      {Principal: '*'},
      {Principal: {AWS: '*'}},
      {Principal: {AWS: [FOREIGN, `arn:aws:iam::${ACCOUNT}:root`]}},
      {Principal: {AWS: `arn:aws:iam::${FOREIGN}:role/admin`}},
      {NotPrincipal: {AWS: FOREIGN}},
      {Principal: {Service: ['s3.amazonaws.com', 'events.amazonaws.com']}},
    ),
    Action: fc.constantFrom('sns:Publish', 'sns:*'),
    Condition: condition,
  })
  .map(({who, ...rest}) => ({...rest, ...who, Resource: TOPIC}));
const statements = fc.array(statement, {minLength: 1, maxLength: 4});

const account = fc.constantFrom(FOREIGN, '999900001111', '900000000001', '444499990000', '123123123123');
const member: fc.Arbitrary<Membership> = fc.constantFrom<Membership>(
  null,
  {id: 'o-attacker01', path: 'o-attacker01/r-abcd/ou-abcd-1/'},
  {id: 'o-other12345', path: 'o-other12345/r-abxx/'},
  {id: 'o-aother1234', path: 'o-aother1234/r-zzzz/ou-zzzz-1/'},
);
const place = fc.constantFrom('direct 1.2.3.4', 'direct 9.9.9.9', 'direct 200.1.1.1', 'direct 2001:db8::1', 'endpoint');

interface Stranger {
  readonly account: string;
  readonly organization: string | null;
  readonly arn: string;
  readonly service: string | null;
  readonly request: Omit<RequestContext, 'action'>;
}

const stranger = fc
  .record({
    account,
    member,
    place,
    name: fc.constantFrom('role/admin', 'role/xy', 'user/bob', 'role/path/x1', 'root'),
    source: fc.constantFrom('events:us-east-1:#:rule/x', 's3:us-east-1:#:thing', 's3:::abc', 'sns:us-east-1:#:t'),
    service: fc.constantFrom(null, null, 's3.amazonaws.com', 'events.amazonaws.com', 'ses.amazonaws.com'),
  })
  .map(({account: id, member: of, place: at, name, source, service}): Stranger => {
    const arn = service === null ? `arn:aws:iam::${id}:${name}` : `arn:aws:${source.replace('#', id)}`;
    const caller = service === null ? person(id, arn, of) : deputy(service, id, arn, of);
    const from: Readonly<Record<string, KeyValue>> =
      at === 'endpoint' && service === null
        ? {
            'aws:sourceip': 'absent',
            'aws:sourcevpc': ['vpc-abcdef'],
            'aws:sourcevpce': ['vpce-abcdef'],
            ...throughEndpoint(id, of),
          }
        : {
            'aws:sourceip': [at === 'endpoint' ? '9.9.9.9' : at.slice('direct '.length)],
            ...{'aws:sourcevpc': 'absent', 'aws:sourcevpce': 'absent', 'aws:vpceaccount': 'absent'},
          };
    const keys = new Map([
      ...caller.keys,
      ...Object.entries(from),
      ...fixedKeys(ACCOUNT, DECLARED, NOW),
    ]) as RequestContext['keys'];
    return {
      account: id,
      organization: of?.id ?? null,
      arn,
      service,
      request: {principal: caller.principal, resource: TOPIC, keys},
    };
  });

/** Does one of the outsiders stand for the stranger? */
function isAmong({account: id, organization, arn, service}: Stranger, {kind, principal, via}: Outsider): boolean {
  if (via !== null && service === null) return false;
  if (kind === 'everyone') return true;
  if (kind === 'organization') return principal === organization;
  return principal === id || globMatches(tokens(principal), arn);
}

/** A service that a statement names, without naming an account, may act for anybody: that is `openDeputies`. */
function isNamedService(parsed: ParsedPolicy, {service}: Stranger): boolean {
  if (service === null) return false;
  return parsed.statements.some(({effect, principal}) => {
    const set = principal?.set;
    return effect === 'Allow' && set !== undefined && set !== '*' && set.Service?.includes(service) === true;
  });
}

describe('whoElse', () => {
  it('speaks of everybody whom the evaluator admits', () => {
    fc.assert(
      fc.property(statements, fc.array(stranger, {minLength: 10, maxLength: 10}), (list, strangers) => {
        const parsed = policy(...list);
        const found = whoElse([parsed], QUESTION);
        for (const one of strangers) {
          if (isNamedService(parsed, one)) continue;
          for (const action of QUESTION.actions) {
            if (evaluate([parsed], {...one.request, action}).effect !== 'allow') continue;
            const said = found.filter((outsider) => outsider.actions.includes(action) && isAmong(one, outsider));
            if (said.length === 0)
              throw new Error(`${action} by ${one.arn} of ${String(one.organization)}: ${JSON.stringify(found)}`);
          }
        }
      }),
      {numRuns: runs(150, 2_000, 50_000)},
    );
  });

  it('accuses nobody where the policy admits nobody but the account', () => {
    const own = fc.constantFrom<object>(
      {Principal: {AWS: `arn:aws:iam::${ACCOUNT}:root`}},
      {Principal: {AWS: '777788889999'}},
      {Principal: '*', Condition: {StringEquals: {'aws:PrincipalAccount': ACCOUNT}}},
      {Principal: '*', Condition: {StringEquals: {'aws:PrincipalOrgID': DECLARED}}},
      {Principal: '*', Condition: {ArnLike: {'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/*`}}},
      {Principal: '*', Condition: {'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': `${DECLARED}/r-ab12/*`}}},
      {Principal: '*', Condition: {StringEquals: {'aws:SourceAccount': '${aws:ResourceAccount}'}}},
    );
    const allow = own.map((who) => ({Effect: 'Allow', Action: 'sns:*', Resource: TOPIC, ...who}));
    const deny = statement.map((made) => ({...made, Effect: 'Deny'}));
    fc.assert(
      fc.property(fc.array(allow, {maxLength: 4}), fc.array(deny, {maxLength: 2}), (allows, denies) => {
        expect(whoElse([policy(...allows, ...denies)], QUESTION)).toEqual([]);
      }),
      {numRuns: runs(100, 1_000, 10_000)},
    );
  });
});
