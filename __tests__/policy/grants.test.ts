/** Grants of a key, as policies. */
import {describe, expect, it} from '@jest/globals';
import {grantAsPolicy, isMalformed, parsePolicy, type Grant} from '../../src/policy/index.js';

const ROLE = 'arn:aws:iam::111122223333:role/writer';

const statements = (grant: Partial<Grant>): unknown =>
  (
    JSON.parse(grantAsPolicy({GranteePrincipal: ROLE, Operations: ['Decrypt'], ...grant}) ?? '{}') as {
      Statement: unknown;
    }
  ).Statement;

describe('a grant as a policy', () => {
  it('allows its operations to its grantee', () => {
    expect(statements({Operations: ['Decrypt', 'GenerateDataKey']})).toEqual([
      {
        Effect: 'Allow',
        Principal: {AWS: ROLE},
        Resource: '*',
        Condition: {StringEquals: {}},
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      },
    ]);
  });

  it('asks for its context of all operations but DescribeKey, and for its source of all', () => {
    const Constraints = {EncryptionContextSubset: {'aws:sns:topicArn': 'x'}, SourceArn: 'y'};
    expect(statements({Operations: ['DescribeKey', 'Decrypt'], Constraints})).toEqual([
      expect.objectContaining({
        Action: ['kms:Decrypt'],
        Condition: {StringEquals: {'aws:SourceArn': 'y', 'kms:EncryptionContext:aws:sns:topicArn': 'x'}},
      }),
      expect.objectContaining({Action: ['kms:DescribeKey'], Condition: {StringEquals: {'aws:SourceArn': 'y'}}}),
    ]);
  });

  it('asks for no other key in the context where that must be equal', () => {
    expect(statements({Constraints: {EncryptionContextEquals: {team: 'a'}}})).toEqual([
      expect.objectContaining({
        Condition: {
          StringEquals: {'kms:EncryptionContext:team': 'a'},
          'ForAllValues:StringEqualsIgnoreCase': {'kms:EncryptionContextKeys': ['team']},
        },
      }),
    ]);
  });

  it.each([
    ['sns.amazonaws.com', {Service: 'sns.amazonaws.com'}],
    ['rds.us-west-2.amazonaws.com', {Service: 'rds.us-west-2.amazonaws.com'}],
    ['arn:aws:iam::111122223333:root', {AWS: 'arn:aws:iam::111122223333:root'}],
  ])('knows whether %s is a service', (GranteePrincipal, Principal) => {
    expect(statements({GranteePrincipal})).toEqual([expect.objectContaining({Principal})]);
  });

  it('has the named service count before what is shown beside it', () => {
    expect(statements({GranteeServicePrincipal: 'events.amazonaws.com'})).toEqual([
      expect.objectContaining({Principal: {Service: 'events.amazonaws.com'}}),
    ]);
  });

  it.each(['', '*', 'arn:aws:iam::*:root', 'arn:aws:iam::111122223333:role/?'])(
    'is none for %j',
    (GranteePrincipal) => {
      expect(grantAsPolicy({GranteePrincipal, Operations: ['Decrypt']})).toBeNull();
    },
  );

  it('holds no variables, whatever it says', () => {
    const text = grantAsPolicy({
      ...{GranteePrincipal: ROLE, Operations: ['Decrypt']},
      Constraints: {EncryptionContextSubset: {team: '${aws:PrincipalTag/team}'}},
    });
    const policy = parsePolicy(text ?? '', 'resource');
    expect(isMalformed(policy) ? null : policy.version).toBe('2008-10-17');
  });
});
