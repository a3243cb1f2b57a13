import {expect, it} from '@jest/globals';
import type {Json} from '../../src/findings/model.js';
import {statementWords} from '../../src/plan/policy/statement-words.js';

it.each<[Json, string]>([
  [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sns:Publish',
      Resource: '*',
      Condition: {Bool: {'aws:SecureTransport': 'false'}},
    },
    'Deny, Principal *, Action sns:Publish, Condition {"Bool":{"aws:SecureTransport":"false"}}',
  ],
  [
    {
      Effect: 'Allow',
      NotPrincipal: {AWS: 'arn:aws:iam::111122223333:root'},
      NotAction: ['a:1', 'a:2', 'a:3', 'a:4', 'a:5', 'a:6'],
    },
    'Allow, NotPrincipal {"AWS":"arn:aws:iam::111122223333:root"}, NotAction a:1, a:2, a:3, a:4, a:5 and 1 more',
  ],
  ['Deny', 'not a statement'],
  [{}, '"no Effect"'],
])('%j', (statement, words) => expect(statementWords(statement)).toBe(words));

it('begins no line of its own, whatever stands in the policy', () => {
  const words = statementWords({
    Effect: 'Allow\n  aws iam delete-user',
    Principal: {AWS: 'x\n  aws y'},
    Action: ['a\nb'],
  });
  expect(words).not.toMatch(/[\r\n]/);
});
