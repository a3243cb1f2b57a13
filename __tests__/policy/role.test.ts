import {describe, expect, it} from '@jest/globals';
import {evaluateForRole} from '../../src/policy/index.js';
import type {RoleAccess} from '../../src/policy/index.js';
import {roleDoes} from '../../src/policy/services.js';
import {ACCOUNT, admits, parsed, policy, TOPIC} from './build.js';

const ROLE = `arn:aws:iam::${ACCOUNT}:role/sender`;

function identity(statement: object): RoleAccess['identity'] {
  return [
    parsed(
      JSON.stringify({Version: '2012-10-17', Statement: {Effect: 'Allow', Resource: '*', ...statement}}),
      'identity',
    ),
  ];
}

const MAY = identity({Action: 'sns:Publish'});
const NOT = identity({Action: 'sns:Subscribe'});
const BY_ARN = [policy(admits({Principal: {AWS: ROLE}}))];
const BY_ACCOUNT = [policy(admits({Principal: {AWS: ACCOUNT}}))];
const DENIED = [policy(admits({Effect: 'Deny', Principal: '*'}))];
const DOUBTED = [policy(admits({Effect: 'Deny', Principal: '*', Condition: {Bool: {'aws:x': 'true'}}}))];
const BASE: RoleAccess = {identity: MAY, boundary: null, resource: [], sameAccount: true};

describe('evaluateForRole', () => {
  it.each<[string, Partial<RoleAccess>, string]>([
    ['identity alone, one account', {}, 'allow'],
    ['resource alone, one account', {identity: NOT, resource: BY_ARN}, 'allow'],
    ['the account only delegates', {identity: NOT, resource: BY_ACCOUNT}, 'implicit-deny'],
    ['nobody', {identity: NOT}, 'implicit-deny'],
    ['a Deny of the resource', {resource: DENIED}, 'explicit-deny'],
    ['a Deny of the identity', {identity: identity({Effect: 'Deny', Action: '*'}), resource: BY_ARN}, 'explicit-deny'],
    ['a doubtful Deny of the resource', {resource: DOUBTED}, 'unknown'],
    ['a boundary that allows', {boundary: MAY[0] ?? null}, 'allow'],
    ['a boundary that does not', {boundary: NOT[0] ?? null}, 'implicit-deny'],
    [
      'a boundary limits a grant to the ARN',
      {identity: NOT, boundary: NOT[0] ?? null, resource: BY_ARN},
      'implicit-deny',
    ],
    ['two accounts, both', {sameAccount: false, resource: BY_ACCOUNT}, 'allow'],
    ['two accounts, identity only', {sameAccount: false}, 'implicit-deny'],
    ['two accounts, resource only', {sameAccount: false, identity: NOT, resource: BY_ARN}, 'implicit-deny'],
    ['a key that delegates', {resourceDecides: true, resource: BY_ACCOUNT}, 'allow'],
    [
      'a key that delegates to an account that does not',
      {resourceDecides: true, identity: NOT, resource: BY_ACCOUNT},
      'implicit-deny',
    ],
    ['a key that names the role', {resourceDecides: true, identity: NOT, resource: BY_ARN}, 'allow'],
    ['a key that says nothing', {resourceDecides: true}, 'implicit-deny'],
  ])('%s', (_name, over, effect) => {
    const answer = evaluateForRole({...BASE, ...over}, roleDoes(ROLE, 'sns:Publish', TOPIC).request);
    expect(answer.effect).toBe(effect);
    expect(answer.why).not.toBe('');
  });
});
