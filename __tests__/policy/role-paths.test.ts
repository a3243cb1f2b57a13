/** The path of a role may hold colons, so that whoever chooses it can spell another account for a wildcard that does not stop at them. */
import {expect, it} from '@jest/globals';
import {isMalformed, parsePolicy, TOPIC_SUBSCRIBE, whoElse} from '../../src/policy/index.js';

const TOPIC = 'arn:aws:sns:us-east-1:111122223333:iam-alerts';

function outsiders(operator: string, pattern: string): readonly string[] {
  const policy = parsePolicy(
    JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: {AWS: '*'},
        Action: 'sns:Subscribe',
        Resource: TOPIC,
        Condition: {[operator]: {'aws:PrincipalArn': pattern}},
      },
    }),
  );
  if (isMalformed(policy)) throw new Error(policy.malformed);
  return whoElse([policy], {
    account: '111122223333',
    trusted: ['111122223333'],
    actions: TOPIC_SUBSCRIBE,
    resources: [TOPIC],
    now: '2026-11-23T09:00:00Z',
    endpoints: 'own',
  }).map(({kind, sure}) => `${kind}${sure ? '' : ' perhaps'}`);
}

it.each([
  'arn:*:111122223333:*',
  'arn:aws:*::111122223333:*',
  '*:iam::111122223333:*',
  'arn:*:iam::111122223333:role/admin',
  'arn:aws:iam::*111122223333:role/admin',
])('StringLike %s lets everyone in', (pattern) => {
  expect(outsiders('StringLike', pattern)).toEqual(['everyone']);
});

it.each([
  ['StringLike', 'arn:aws:iam::111122223333:*'],
  ['StringLike', 'arn:aws:iam::111122223333:role/*'],
  // A name holds no colon, and nothing stands behind it.
  ['StringLike', 'arn:*:111122223333:root'],
  ['ArnLike', 'arn:*:iam::111122223333:*'],
  ['ArnLike', 'arn:*:iam::111122223333:role/admin'],
])('%s %s lets nobody else in', (operator, pattern) => {
  expect(outsiders(operator, pattern)).toEqual([]);
});
